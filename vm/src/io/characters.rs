//! Tests of lists of characters, as `io_lib` has them, and single characters as source text.

use super::leaf::{push_char, write_quoted};
use super::{Encoding, PrintableRange, is_printable};
use crate::term::Term;

/// Is it a code point that a list of characters may hold?
fn is_character(term: Term<'_>) -> bool {
    matches!(
        term.as_small(),
        Some(0..=0xd7ff | 0xe000..=0xfffd | 0x1_0000..=0x10_ffff)
    )
}

fn is_byte(term: Term<'_>) -> bool {
    matches!(term.as_small(), Some(0..=255))
}

fn every(term: Term<'_>, accept: impl Fn(Term<'_>) -> bool) -> bool {
    let mut list = term.list();
    list.all(accept) && list.tail().is_nil()
}

fn every_deep(term: Term<'_>, accept: impl Fn(Term<'_>) -> bool) -> bool {
    let mut work = vec![term];
    while let Some(list) = work.pop() {
        let Some(cons) = list.as_cons() else {
            if list.is_nil() {
                continue;
            }
            return false;
        };
        work.push(cons.tail());
        if cons.head().is_list() {
            work.push(cons.head());
        } else if !accept(cons.head()) {
            return false;
        }
    }
    true
}

/// `io_lib:char_list/1`.
pub fn is_char_list(term: Term<'_>) -> bool {
    every(term, is_character)
}

/// `io_lib:latin1_char_list/1`.
pub fn is_latin1_char_list(term: Term<'_>) -> bool {
    every(term, is_byte)
}

/// `io_lib:deep_char_list/1`.
pub fn is_deep_char_list(term: Term<'_>) -> bool {
    every_deep(term, is_character)
}

/// `io_lib:deep_latin1_char_list/1`.
pub fn is_deep_latin1_char_list(term: Term<'_>) -> bool {
    every_deep(term, is_byte)
}

/// `io_lib:printable_latin1_list/1`, `printable_unicode_list/1`, and, with the range in force,
/// `printable_list/1`.
pub fn is_printable_list(term: Term<'_>, range: PrintableRange) -> bool {
    every(term, |item| {
        let code = item.as_small().and_then(|code| u32::try_from(code).ok());
        code.is_some_and(|code| is_printable(code, range))
    })
}

/// A character as source text: `$a`, `$\\n`.
pub fn character_text(c: char, encoding: Encoding) -> String {
    let mut out = vec![b'$'];
    match c {
        ' ' => out.extend_from_slice(b"\\s"),
        '"' | '\'' => push_char(&mut out, c),
        c => {
            // Between quotes it has the same escapes.
            let mut quoted = Vec::new();
            write_quoted(&mut quoted, [c], '"', encoding);
            out.extend_from_slice(quoted.get(1..quoted.len() - 1).unwrap_or(b""));
        }
    }
    super::into_text(out)
}
