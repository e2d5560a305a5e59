//! The standard container: `.beam` files to code objects and back.
//!
//! [`read`] takes the file apart and resolves every index, so that the code object refers to
//! nothing but itself; [`write()`] builds the tables anew. Two files that differ only in the order of
//! their tables give equal objects, and what is written reads back as an equal object.
//!
//! Invariants: a number from the file is compared with what it counts or points into before it is
//! used; nothing is allocated in proportion to a number that the file's own size does not warrant;
//! packed data is unpacked up to a limit. Neither direction panics.

mod compact;
mod container;
mod emit;
mod operands;
mod read;
mod sound;
mod tables;
mod types;
mod write;

#[cfg(test)]
mod tests;

use crate::object::Opcode;
use crate::opcode::op;

pub use read::read;
pub use write::{WriteError, WriteOptions, write, write_with};

/// The opcode that each row of `Recs` begins with; rows have as many operands as it.
const RECORDS_ROW: Opcode = op::CALL_LAST;

/// The same for `DbgB`.
const DEBUG_ROW: Opcode = op::CALL;

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeamError {
    /// The chunk; `None` for the file around the chunks.
    pub chunk: Option<[u8; 4]>,
    /// Offset in the chunk's contents (unpacked, if they are packed) or in the file.
    pub offset: usize,
    /// What was expected there and what was found.
    pub problem: String,
}

impl BeamError {
    fn in_file(offset: usize, problem: impl Into<String>) -> BeamError {
        BeamError {
            chunk: None,
            offset,
            problem: problem.into(),
        }
    }

    fn in_chunk(chunk: &[u8; 4], offset: usize, problem: impl Into<String>) -> BeamError {
        BeamError {
            chunk: Some(*chunk),
            offset,
            problem: problem.into(),
        }
    }
}

impl std::fmt::Display for BeamError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.chunk {
            Some(chunk) => write!(f, "chunk {}, ", chunk.escape_ascii())?,
            None => write!(f, "file, ")?,
        }
        write!(f, "offset {}: {}", self.offset, self.problem)
    }
}

impl std::error::Error for BeamError {}
