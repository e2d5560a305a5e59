//! Binaries and bitstrings as data: runs of bits at any offset, and character data.
//!
//! Owns no memory of terms: [`bits`] works on borrowed bytes; [`unicode`] walks deep lists without
//! recursion, and asks for memory fallibly where the data decides how much. Nothing here takes a lock.

pub mod bits;
pub mod unicode;

pub use bits::{BitBuffer, BitSlice};
pub use unicode::{CharSink, CharsError, Encoding, Refused, chars_to_utf8, decode_chars};
