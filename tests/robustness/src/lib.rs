//! Wrong input, loaded and run.
//!
//! [`mutate`] changes real modules at random: their bytes, their text, or, which gets furthest, their
//! code objects. [`playground`] loads what came of it into an instance and calls its functions, each in
//! a process with a small heap and little time. What may come of a mutant: it is refused with a
//! message, or its processes end somehow. What may not: a panic, an abort, a process that cannot be
//! killed, memory without bounds.

pub mod mutate;
pub mod playground;
pub mod random;
