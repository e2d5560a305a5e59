//! Execution: specialised instructions, the interpreter, and the loader that makes them.
//!
//! Owns the meaning of code. [`ops`] is the one table of specialised instructions; each names its
//! handler, an ordinary function in the file of its subject: `control`, `data`, `test`, `arith`,
//! `float`, `maps`, `records`, `receive`, `native`, `exception`. `dispatch` is the loop, and nothing else.
//! `specialise` turns a verified code object into a code array; [`load`] puts the result in place.
//!
//! An instruction is a word with its number in the low 16 bits and three 16-bit operands, and as
//! many words after it as its handler reads. A source operand is an X register, a Y register
//! (`OPERAND_Y`), or a constant stored with the instruction (`OPERAND_CONSTANT`).
//!
//! Invariants, on which the unsafe code of this folder rests:
//! - Code arrays are made only by `specialise`, from modules that the verifier accepted.
//! - Types are never assumed: where the verifier cannot know that an operand is a cons cell, a
//!   tuple or a map, the handler checks, and ends the process with `{bad_code, MFA}`.
//! - Saved state (return addresses, catch handlers, resume points) refers to continuations only.
//! - A collection happens only in handlers that say how many X registers are live.
//! - Between instructions, heap top and stack pointer are in [`machine::Regs`]; native code sees
//!   them through the heap, so `save` precedes and `load` follows every call of it.

pub(crate) mod arith;
mod bits;
mod control;
mod data;
mod dispatch;
mod exception;
mod float;
pub mod load;
mod machine;
mod maps;
mod native;
pub mod ops;
mod receive;
pub mod records;
mod specialise;
mod stubs;
mod test;

pub use dispatch::run_slice;
pub use stubs::{new_code, spawn_entry};
