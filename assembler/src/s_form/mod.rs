//! The term assembly that `erlc -S` writes and reads: text to code object and back.
//!
//! A file is a sequence of Erlang terms, each ended by a dot: the module's head, then for each
//! function a `{function, Name, Arity, Entry}` and its instructions. Most instructions are tuples
//! of the generic name and operands and need nothing but the opcode table; `special` knows the
//! few whose tuples differ (tests, built-in functions, funs).
//!
//! What the form cannot say is not in an object that was read from it, and [`print()`] leaves it out:
//! compile information, the `Meta` chunk, chunks that are not interpreted, the
//! order of exports and local functions (read as the compiler orders them). The version of the
//! types is in a comment of the first line, as the compiler's own `version` is.
//!
//! Invariants: no text panics; reading goes on after an error, so that a run reports several.

mod debug;
mod instruction;
mod lexer;
mod module;
mod operand;
mod print;
mod records;
mod special;
mod term;
mod types;

#[cfg(test)]
mod tests;

pub use print::{PrintError, print};
pub(crate) use types::write as write_type;

use bumpalo::Bump;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::object::CodeObject;

/// Reads a module. On failure every error that was found is there, in the order of the text.
pub fn parse(source: &str) -> Result<CodeObject, Vec<Diagnostic>> {
    let arena = Bump::new();
    let mut found = Diagnostics::new();
    let tokens = lexer::tokens(&arena, source, &mut found);
    let forms = term::forms(&arena, &tokens, &mut found);
    let object = module::read(&forms, declared_types(source), &mut found);
    if found.has_errors() {
        Err(found.into_sorted())
    } else {
        Ok(object)
    }
}

/// What stands before the version of the types in the first line's comment.
const TYPES_COMMENT: &str = "types = ";

/// The version of the types that a comment in the first line gives.
fn declared_types(source: &str) -> Option<u32> {
    let (_, comment) = source.lines().next()?.split_once("%%")?;
    let (_, version) = comment.split_once(TYPES_COMMENT)?;
    version.trim().parse().ok()
}
