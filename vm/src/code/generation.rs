//! One loaded version of a module.

use std::sync::Arc;

use assembler::object::CodeObject;

use super::FunEntry;
use crate::memory::LiteralArea;
use crate::term::{Atom, Word};

/// A source position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// File name, as an atom so that stack traces can refer to it without owning it.
    pub file: Atom,
    /// Line.
    pub line: u32,
}

/// The definition of a native record.
pub struct RecordDefinition {
    /// Its name.
    pub name: Atom,
    /// May other modules use it?
    pub exported: bool,
    /// The literal `{Module, Name, {Field, ...}, IsExported}` that is in every record.
    pub definition: Word,
    /// The literal that each field has by default, if any.
    pub defaults: Vec<Option<Word>>,
}

/// One loaded version of a module. Immutable once installed.
pub struct Generation {
    /// The module's name.
    pub module: Atom,
    /// Specialised code. Addresses into it are handed out, so it is never moved.
    pub code: Box<[Word]>,
    /// Its literals.
    pub literals: LiteralArea,
    /// Exported functions: name, arity, address of the entry's continuation.
    pub exports: Vec<(Atom, u32, *const Word)>,
    /// All functions: name, arity, offset of the header, ascending.
    pub functions: Vec<(Atom, u32, u32)>,
    /// Fun entries with the continuations they are bound to.
    pub lambdas: Vec<(&'static FunEntry, *const Word)>,
    /// Positions; index 0 is unused.
    pub locations: Vec<Location>,
    /// (offset of the first word, line index) in ascending order.
    pub lines: Vec<(u32, u32)>,
    /// Its native records.
    pub records: Vec<RecordDefinition>,
    /// The `on_load` function's entry.
    pub on_load: Option<*const Word>,
    /// What it was loaded from, for `module_info` and the disassembler.
    pub object: Arc<CodeObject>,
    /// Where it was found; empty when it was given as data.
    pub source: String,
}

// SAFETY: the pointers lead into `code`, which is immutable and owned.
unsafe impl Send for Generation {}
// SAFETY: as above.
unsafe impl Sync for Generation {}

impl Generation {
    /// Offset of an address inside the code.
    pub fn offset(&self, address: *const Word) -> Option<u32> {
        let offset = (address as usize).wrapping_sub(self.code.as_ptr() as usize) / 8;
        (offset < self.code.len()).then_some(offset as u32)
    }

    /// The line index in force at an offset; 0 for none. It does not reach over the start of a
    /// function.
    pub fn line_at(&self, offset: u32) -> u32 {
        let next = self.lines.partition_point(|&(start, _)| start <= offset);
        match next.checked_sub(1).and_then(|i| self.lines.get(i)) {
            Some(&(_, line)) => line,
            None => 0,
        }
    }

    /// The position of a line index.
    pub fn location(&self, line: u32) -> Option<Location> {
        if line == 0 {
            None
        } else {
            self.locations.get(line as usize).copied()
        }
    }

    /// Offset of the header of the function that contains an offset.
    pub fn header_at(&self, offset: u32) -> Option<u32> {
        let next = self
            .functions
            .partition_point(|&(_, _, start)| start <= offset);
        next.checked_sub(1)
            .and_then(|i| self.functions.get(i))
            .map(|f| f.2)
    }
}
