//! Text of terms without parts: atoms, strings, numbers, identifiers, funs.

use super::{Encoding, PrintableRange};
use crate::number::{Int, float_text, int_text, write_int};
use crate::term::{Atom, ExternalKind, Term, View};

pub(super) fn push_char(out: &mut Vec<u8>, c: char) {
    let mut place = [0; 4];
    out.extend_from_slice(c.encode_utf8(&mut place).as_bytes());
}

pub(super) fn push_number(out: &mut Vec<u8>, value: u64) {
    write_int(
        out,
        Int::Big {
            negative: false,
            limbs: if value == 0 {
                &[]
            } else {
                std::slice::from_ref(&value)
            },
        },
        int_text::Base::TEN,
    );
}

const RESERVED: &[&str] = &[
    "after", "and", "andalso", "band", "begin", "bnot", "bor", "bsl", "bsr", "bxor", "case",
    "catch", "cond", "div", "end", "fun", "if", "let", "not", "of", "or", "orelse", "receive",
    "rem", "try", "when", "xor",
];

fn is_name_start(c: char) -> bool {
    matches!(c, 'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ')
}

fn is_name_char(c: char) -> bool {
    is_name_start(c) || matches!(c, 'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | '0'..='9' | '_' | '@')
}

/// Must an atom with this text be quoted in source?
pub fn needs_quotes(text: &str) -> bool {
    let mut chars = text.chars();
    !chars.next().is_some_and(is_name_start)
        || !chars.all(is_name_char)
        || RESERVED.binary_search(&text).is_ok()
}

/// Appends an atom as source text.
pub fn write_atom(out: &mut Vec<u8>, atom: Atom, encoding: Encoding) {
    let text = atom.text();
    if needs_quotes(text) {
        write_quoted(out, text.chars(), '\'', encoding);
    } else {
        out.extend_from_slice(text.as_bytes());
    }
}

/// Appends characters as a string literal.
pub fn write_string(
    out: &mut Vec<u8>,
    characters: impl IntoIterator<Item = char>,
    encoding: Encoding,
) {
    write_quoted(out, characters, '"', encoding);
}

/// Appends characters between quotes, with escapes.
pub(super) fn write_quoted(
    out: &mut Vec<u8>,
    characters: impl IntoIterator<Item = char>,
    quote: char,
    encoding: Encoding,
) {
    out.push(quote as u8);
    for c in characters {
        write_character(out, c, quote, encoding);
    }
    out.push(quote as u8);
}

fn write_character(out: &mut Vec<u8>, c: char, quote: char, encoding: Encoding) {
    let escape = match c {
        '\n' => b'n',
        '\t' => b't',
        '\r' => b'r',
        '\x0b' => b'v',
        '\x08' => b'b',
        '\x0c' => b'f',
        '\x1b' => b'e',
        '\x7f' => b'd',
        '\\' => b'\\',
        c if c == quote => quote as u8,
        '\0'..='\x1f' | '\u{80}'..='\u{9f}' => {
            let code = u32::from(c);
            out.push(b'\\');
            for shift in [6, 3, 0] {
                out.push(b'0' + (code >> shift & 7) as u8);
            }
            return;
        }
        c if u32::from(c) > 255 && encoding == Encoding::Latin1 => {
            out.extend_from_slice(format!("\\x{{{:X}}}", u32::from(c)).as_bytes());
            return;
        }
        c => return push_char(out, c),
    };
    out.extend_from_slice(&[b'\\', escape]);
}

/// Is it a character that strings show?
pub fn is_printable(code: u32, range: PrintableRange) -> bool {
    match code {
        8..=13 | 27 | 32..=126 | 160..=255 => true,
        256.. if range == PrintableRange::Unicode => {
            !matches!(code, 0xd800..=0xdfff | 0xfffe..=0xffff) && code <= 0x10_ffff
        }
        _ => false,
    }
}

/// Appends a term that has no parts; says whether it was one. Bits are not: how they look depends
/// on the directive.
pub(in crate::io) fn write_leaf(out: &mut Vec<u8>, term: Term<'_>, encoding: Encoding) -> bool {
    match term.view() {
        View::Small(value) => int_text::write_i64(out, value, int_text::Base::TEN),
        View::Big { negative, limbs } => {
            write_int(out, Int::Big { negative, limbs }, int_text::Base::TEN);
        }
        View::Float(value) => float_text::write_short(out, value),
        View::Atom(atom) => write_atom(out, atom, encoding),
        View::Nil => out.extend_from_slice(b"[]"),
        View::Pid(pid) => {
            let (number, serial) = pid.printed();
            write_numbers(out, "<", [0, number, serial]);
        }
        View::Port(port) => write_numbers(out, "#Port<", [0, port.number()]),
        View::Reference(reference) => write_reference(out, reference.number),
        View::Magic(magic) => write_reference(out, magic.number()),
        View::External(external) => write_external(out, external),
        View::Fun(fun) => {
            let name = fun.identity();
            out.extend_from_slice(b"#Fun<");
            write_atom(out, name.module, encoding);
            out.push(b'.');
            push_number(out, u64::from(name.index));
            out.push(b'.');
            push_number(out, u64::from(name.uniq));
            out.push(b'>');
        }
        View::ExportFun(_) => {
            if let Some(name) = term.as_export_fun() {
                out.extend_from_slice(b"fun ");
                write_atom(out, name.module, encoding);
                out.push(b':');
                write_atom(out, name.function, encoding);
                out.push(b'/');
                push_number(out, u64::from(name.arity));
            }
        }
        View::MatchContext(_) => out.extend_from_slice(b"#MatchState"),
        View::Cons(_) | View::Tuple(_) | View::Map(_) | View::Bits(_) | View::Record(_) => {
            return false;
        }
    }
    true
}

fn write_numbers(out: &mut Vec<u8>, open: &str, numbers: impl IntoIterator<Item = u64>) {
    out.extend_from_slice(open.as_bytes());
    for (i, number) in numbers.into_iter().enumerate() {
        if i > 0 {
            out.push(b'.');
        }
        push_number(out, number);
    }
    out.push(b'>');
}

/// A reference's number as OTP shows its own: three numbers, the most significant first, the last
/// of 18 bits.
fn write_reference(out: &mut Vec<u8>, number: u64) {
    const LOW_BITS: u32 = 18;
    let low = number & ((1 << LOW_BITS) - 1);
    let middle = number >> LOW_BITS & 0xffff_ffff;
    let high = number >> (LOW_BITS + 32);
    write_numbers(out, "#Ref<", [0, high, middle, low]);
}

/// Identifiers of other nodes: the node is known by its creation here, as it has no number among
/// the connected nodes.
fn write_external(out: &mut Vec<u8>, external: crate::term::External<'_>) {
    let node = external.creation().max(1);
    if external.is(ExternalKind::PID) {
        write_numbers(out, "<", std::iter::once(node).chain(external.numbers()));
    } else if external.is(ExternalKind::PORT) {
        write_numbers(
            out,
            "#Port<",
            std::iter::once(node).chain(external.numbers()),
        );
    } else {
        let mut numbers: Vec<u64> = external.numbers().collect();
        numbers.reverse();
        write_numbers(out, "#Ref<", std::iter::once(node).chain(numbers));
    }
}
