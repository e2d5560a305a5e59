//! The readable assembly, `.asm`: text to code object and back.
//!
//! Reading goes in steps, each in its own file: `lexer` (text to tokens), `parser` (tokens to a
//! syntax tree in an arena), `directive` (what the module is made of), `function` (labels and
//! instructions) and `operand` (operands by the kinds of the opcode table). Printing is `print`.
//! `term` does literal terms both ways. The language is described in `docs/assembly.md`.
//!
//! Invariants: nothing here knows a single instruction: names, operands and what may stand in
//! them come from the opcode table. [`parse`] of what [`print()`] wrote gives an equal object. No
//! text panics, and memory is linear in its length.

mod directive;
mod function;
mod lexer;
pub(crate) mod names;
mod operand;
mod parser;
mod print;
mod term;
mod tree;

#[cfg(test)]
pub(crate) mod tests;

pub use print::print;

use bumpalo::Bump;

use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::object::{CodeObject, Export, LineTable};
use crate::opcode::op;

/// The longest text that is read. (The largest module of OTP is a tenth of it.)
pub const MAX_SOURCE: usize = 32 << 20;

/// Reads a module. On failure every error that was found is there, in the order of the text.
pub fn parse(source: &str) -> Result<CodeObject, Vec<Diagnostic>> {
    parse_with_places(source).map(|(object, _)| object)
}

/// Where the parts of a module are written.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// In the order of `CodeObject::functions`: the name in the directive, and each instruction.
    /// Instructions that are implied are where the directive is.
    pub functions: Vec<(Span, Vec<Span>)>,
}

/// The same, and where everything stands in the text, for findings about a module that is well
/// formed but wrong.
pub fn parse_with_places(source: &str) -> Result<(CodeObject, Places), Vec<Diagnostic>> {
    let mut found = Diagnostics::new();
    if source.len() > MAX_SOURCE {
        let message = format!("the text is larger than {} MiB", MAX_SOURCE >> 20);
        return Err(vec![Diagnostic::file_error(message)]);
    }
    let arena = Bump::new();
    let tokens = lexer::tokens(&arena, source, &mut found).into_bump_slice();
    let statements = parser::statements(&arena, tokens, &mut found);
    let module = directive::module(&statements, &mut found);
    let (object, places) = function::assemble(module, &mut found);
    if found.has_errors() {
        Err(found.into_sorted())
    } else {
        Ok((object, places))
    }
}

/// The table of local functions that a module gets when its text does not say: all functions that
/// are not exported, the last one first, as the Erlang compiler writes it.
fn default_locals(object: &CodeObject) -> Option<Vec<Export>> {
    let exported: std::collections::HashSet<(&str, u32)> =
        object.exports.iter().map(|e| (&*e.name, e.arity)).collect();
    let locals = object.functions.iter().rev();
    let locals = locals.filter(|f| !exported.contains(&(&*f.name, f.arity)));
    Some(
        locals
            .map(|f| Export {
                name: f.name.clone(),
                arity: f.arity,
                label: f.entry,
            })
            .collect(),
    )
}

/// The line table that a module gets when its text does not say: one if there are lines.
fn default_lines(object: &CodeObject) -> Option<LineTable> {
    let mut code = object.functions.iter().flat_map(|f| &f.code);
    code.any(|i| i.op == op::LINE).then(LineTable::default)
}
