//! The assembler: three forms of one thing, the *code object*.
//!
//! `.asm` (our readable assembly), `.S` (the term assembly of `erlc -S`) and `.beam` (the standard
//! container) are read into a [`object::CodeObject`] and written from one. The crate owns the
//! generic instruction table that every reader, printer, the verifier and the reference manual
//! read. It knows nothing of the running VM.
//!
//! Invariants: no input, however malformed, panics or allocates without bound; printing and
//! parsing again gives an equal code object.

pub mod asm;
pub mod beam;
mod bytes;
pub mod diagnostic;
pub mod etf;
mod inflate;
pub mod lint;
pub mod object;
pub mod opcode;
pub mod s_form;
pub mod verify;
