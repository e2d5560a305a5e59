//! The text of `erlang:display/1`, which has its own idea of strings, atoms and floats.

use super::MapOrder;
use super::leaf::{push_char, push_number, write_leaf};
use super::print::BitsBytes;
use crate::number::float_text::write_scientific;
use crate::term::{Atom, Bits, Term, View};

/// The bytes that `erlang:display/1` writes for a term, without the line end. Characters of strings
/// are written as bytes, atoms as UTF-8.
pub fn display(term: Term<'_>) -> Vec<u8> {
    enum Work<'h> {
        Term(Term<'h>),
        Tail(Term<'h>),
        Elements(&'h [Term<'h>]),
        Text(&'static str),
    }
    let mut out = Vec::new();
    let mut work = vec![Work::Term(term)];
    while let Some(item) = work.pop() {
        let term = match item {
            Work::Text(text) => {
                out.extend_from_slice(text.as_bytes());
                continue;
            }
            Work::Tail(tail) => {
                if tail.is_nil() {
                    out.push(b']');
                } else if let Some(cons) = tail.as_cons() {
                    out.push(b',');
                    work.push(Work::Tail(cons.tail()));
                    work.push(Work::Term(cons.head()));
                } else {
                    out.push(b'|');
                    work.push(Work::Text("]"));
                    work.push(Work::Term(tail));
                }
                continue;
            }
            Work::Elements(elements) => {
                if let [first, rest @ ..] = elements {
                    work.push(Work::Elements(rest));
                    if !rest.is_empty() {
                        work.push(Work::Text(","));
                    }
                    work.push(Work::Term(*first));
                } else {
                    out.push(b'}');
                }
                continue;
            }
            Work::Term(term) => term,
        };
        match term.view() {
            View::Atom(atom) => write_atom(&mut out, atom),
            View::Float(value) => write_scientific(&mut out, value, 6),
            View::Bits(bits) => write_bits(&mut out, bits),
            View::Fun(fun) => {
                let name = fun.identity();
                out.extend_from_slice(b"#Fun<");
                write_atom(&mut out, name.module);
                out.push(b'.');
                push_number(&mut out, u64::from(name.index));
                out.push(b'.');
                push_number(&mut out, u64::from(name.uniq));
                out.push(b'>');
            }
            View::ExportFun(_) => {
                if let Some(name) = term.as_export_fun() {
                    out.extend_from_slice(b"fun ");
                    write_atom(&mut out, name.module);
                    out.push(b':');
                    write_atom(&mut out, name.function);
                    out.push(b'/');
                    push_number(&mut out, u64::from(name.arity));
                }
            }
            View::Cons(cons) => {
                if let Some(text) = string(term) {
                    out.extend_from_slice(&text);
                } else {
                    out.push(b'[');
                    work.push(Work::Tail(cons.tail()));
                    work.push(Work::Term(cons.head()));
                }
            }
            View::Tuple(tuple) => {
                out.push(b'{');
                work.push(Work::Elements(tuple.elements()));
            }
            View::Record(record) => {
                out.extend_from_slice(b"#{");
                work.push(Work::Elements(record.0));
            }
            View::Map(map) => {
                out.extend_from_slice(b"#{");
                work.push(Work::Text("}"));
                let pairs = super::pairs::reversed(map, MapOrder::Undefined);
                let count = pairs.len();
                for (i, (key, value)) in pairs.into_iter().enumerate() {
                    work.push(Work::Term(value));
                    work.push(Work::Text("=>"));
                    work.push(Work::Term(key));
                    if i + 1 < count {
                        work.push(Work::Text(","));
                    }
                }
            }
            _ => {
                write_leaf(&mut out, term, super::Encoding::Unicode);
            }
        }
    }
    out
}

/// A list of bytes that all show.
fn string(term: Term<'_>) -> Option<Vec<u8>> {
    let mut out = vec![b'"'];
    let mut list = term.list();
    for item in &mut list {
        match u8::try_from(item.as_small()?).ok()? {
            b'\n' => out.extend_from_slice(b"\\n"),
            b'"' => out.extend_from_slice(b"\\\""),
            byte @ (b'\t' | b'\r' | 32..=126 | 160..=255) => out.push(byte),
            _ => return None,
        }
    }
    out.push(b'"');
    list.tail().is_nil().then_some(out)
}

/// Atoms are bare when they are letters, digits and underscores after a small letter, whatever
/// words the language reserves.
fn write_atom(out: &mut Vec<u8>, atom: Atom) {
    let text = atom.text();
    let small = |c: char| matches!(c, 'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ');
    let bare = text.chars().next().is_some_and(small)
        && text
            .chars()
            .all(|c| small(c) || matches!(c, 'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | '0'..='9' | '_'));
    if bare {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'\'');
    for c in text.chars() {
        match c {
            '\'' => out.extend_from_slice(b"\\'"),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\t' => out.extend_from_slice(b"\\t"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\x08' => out.extend_from_slice(b"\\b"),
            '\x0b' => out.extend_from_slice(b"\\v"),
            '\x0c' => out.extend_from_slice(b"\\f"),
            '\0'..='\x1f' | '\u{80}'..='\u{9f}' => {
                out.extend_from_slice(format!("\\{:03o}", u32::from(c)).as_bytes());
            }
            c => push_char(out, c),
        }
    }
    out.push(b'\'');
}

fn write_bits(out: &mut Vec<u8>, bits: Bits<'_>) {
    out.extend_from_slice(b"<<");
    let mut bytes = BitsBytes::new(bits);
    let rest = bytes.rest();
    let shown = bits.size > 0
        && rest.is_none()
        && BitsBytes::new(bits).all(|byte| matches!(byte, 32..=126));
    if shown {
        out.push(b'"');
        for byte in bytes {
            if byte == b'"' {
                out.push(b'\\');
            }
            out.push(byte);
        }
        out.push(b'"');
    } else {
        for (i, byte) in (&mut bytes).enumerate() {
            if i > 0 {
                out.push(b',');
            }
            push_number(out, u64::from(byte));
        }
        if let Some((value, size)) = rest {
            if bits.size >= 8 {
                out.push(b',');
            }
            push_number(out, u64::from(value));
            out.push(b':');
            push_number(out, size as u64);
        }
    }
    out.extend_from_slice(b">>");
}
