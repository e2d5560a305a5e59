//! `~w` and `~W`: terms on one line, lists of characters as lists.

use super::leaf::{push_number, write_leaf, write_quoted};
use super::{Encoding, MOST_BYTES, PrintableRange, Style, TooLong, into_text, is_printable};
use crate::term::{Bits, Term, View};

/// A limit on depth: how much of the term is shown before `...`.
///
/// Each step into a term, and each step to its next part, takes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth(Option<u64>);

impl Depth {
    /// Everything is shown.
    pub const UNLIMITED: Depth = Depth(None);

    /// The depth that `~P` and `~W` take: below zero is no limit.
    pub fn new(depth: i64) -> Depth {
        Depth(u64::try_from(depth).ok())
    }
    /// Nothing at all is shown.
    pub fn is_none_left(self) -> bool {
        self.0 == Some(0)
    }
    /// Only what has no parts is shown.
    pub fn is_last(self) -> bool {
        matches!(self.0, Some(0 | 1))
    }
    /// One step deeper.
    #[must_use]
    pub fn next(self) -> Depth {
        Depth(self.0.map(|depth| depth.saturating_sub(1)))
    }
    /// How many steps are left, if there is a limit.
    pub fn left(self) -> Option<u64> {
        self.0
    }
}

/// The term as `~w` (or `~W`, with a depth) shows it.
pub fn print(term: Term<'_>, depth: Depth, style: &Style) -> Result<String, TooLong> {
    let mut out = Vec::new();
    write(&mut out, term, depth, style)?;
    Ok(into_text(out))
}

/// What is still to be written, last first.
enum Work<'h> {
    Term(Term<'h>, Depth),
    /// The rest of a list, after an element.
    Tail(Term<'h>, Depth),
    /// The rest of a tuple, after an element.
    Elements(&'h [Term<'h>], Depth),
    Pairs(Pairs<'h>),
    Text(&'static str),
}

/// Pairs of a map or fields of a record still to be written.
struct Pairs<'h> {
    /// Last first.
    left: Vec<(Term<'h>, Term<'h>)>,
    /// Of the next pair.
    depth: Depth,
    /// Of keys and values.
    inner: Depth,
    first: bool,
    separator: &'static str,
}

/// Appends the term as `~w` (or `~W`) shows it.
pub(super) fn write(
    out: &mut Vec<u8>,
    term: Term<'_>,
    depth: Depth,
    style: &Style,
) -> Result<(), TooLong> {
    if depth.is_none_left() {
        out.extend_from_slice(b"...");
        return Ok(());
    }
    let most = out.len().saturating_add(MOST_BYTES);
    let mut work = vec![Work::Term(term, depth)];
    while let Some(item) = work.pop() {
        if out.len() > most {
            return Err(TooLong);
        }
        match item {
            Work::Text(text) => out.extend_from_slice(text.as_bytes()),
            Work::Term(term, depth) => write_term(out, term, depth, style, &mut work),
            Work::Tail(term, depth) => {
                if term.is_nil() {
                    out.push(b']');
                } else if depth.is_last() {
                    out.extend_from_slice(b"|...]");
                } else if let Some(cons) = term.as_cons() {
                    out.push(b',');
                    work.push(Work::Tail(cons.tail(), depth.next()));
                    work.push(Work::Term(cons.head(), depth.next()));
                } else {
                    out.push(b'|');
                    work.push(Work::Text("]"));
                    work.push(Work::Term(term, depth.next()));
                }
            }
            Work::Elements(elements, depth) => match elements {
                [] => out.push(b'}'),
                _ if depth.is_last() => out.extend_from_slice(b",...}"),
                [first, rest @ ..] => {
                    out.push(b',');
                    work.push(Work::Elements(rest, depth.next()));
                    work.push(Work::Term(*first, depth.next()));
                }
            },
            Work::Pairs(mut pairs) => {
                // Unlike lists and tuples, a map that the depth ends with ends in dots too.
                if pairs.depth.is_last() {
                    out.extend_from_slice(if pairs.first { b"}" } else { b",...}" });
                    continue;
                }
                let Some((key, value)) = pairs.left.pop() else {
                    out.push(b'}');
                    continue;
                };
                if !std::mem::replace(&mut pairs.first, false) {
                    out.push(b',');
                }
                pairs.depth = pairs.depth.next();
                let (inner, separator) = (pairs.inner, pairs.separator);
                work.push(Work::Pairs(pairs));
                work.push(Work::Term(value, inner));
                work.push(Work::Text(separator));
                work.push(Work::Term(key, inner));
            }
        }
    }
    Ok(())
}

fn write_term<'h>(
    out: &mut Vec<u8>,
    term: Term<'h>,
    depth: Depth,
    style: &Style,
    work: &mut Vec<Work<'h>>,
) {
    if write_leaf(out, term, style.encoding) {
        return;
    }
    match term.view() {
        View::Cons(_) if depth.is_last() => out.extend_from_slice(b"[...]"),
        View::Cons(cons) => {
            out.push(b'[');
            work.push(Work::Tail(cons.tail(), depth.next()));
            work.push(Work::Term(cons.head(), depth.next()));
        }
        View::Tuple(tuple) => match tuple.elements() {
            [] => out.extend_from_slice(b"{}"),
            _ if depth.is_last() => out.extend_from_slice(b"{...}"),
            [first, rest @ ..] => {
                out.push(b'{');
                work.push(Work::Elements(rest, depth.next()));
                work.push(Work::Term(*first, depth.next()));
            }
        },
        View::Map(map) => {
            let pairs = super::pairs::reversed(map, style.map_order);
            if pairs.is_empty() {
                out.extend_from_slice(b"#{}");
                return;
            }
            out.extend_from_slice(b"#{");
            work.push(Work::Pairs(Pairs {
                left: pairs,
                depth,
                inner: depth.next(),
                first: true,
                separator: " => ",
            }));
        }
        View::Bits(bits) => write_bits(out, bits, depth),
        View::Record(record) => {
            let (name, fields) = super::pairs::record(record, style.encoding);
            out.extend_from_slice(&name);
            if depth.is_last() {
                out.extend_from_slice(b"{...}");
                return;
            }
            out.push(b'{');
            work.push(Work::Pairs(Pairs {
                left: fields,
                depth,
                inner: depth.next(),
                first: true,
                separator: " = ",
            }));
        }
        _ => {}
    }
}

/// The whole bytes of bits, wherever they start, and the last bits with their number.
pub(super) struct BitsBytes<'h> {
    bits: Bits<'h>,
    at: usize,
}

impl<'h> BitsBytes<'h> {
    pub(super) fn new(bits: Bits<'h>) -> BitsBytes<'h> {
        BitsBytes { bits, at: 0 }
    }
    fn bits_at(&self, from: usize, count: usize) -> u8 {
        let from = from + self.bits.offset;
        let byte = |i: usize| u16::from(self.bits.bytes.get(i).copied().unwrap_or(0));
        let pair = byte(from / 8) << 8 | byte(from / 8 + 1);
        let top = (pair << (from % 8) >> 8) as u8;
        top >> (8 - count)
    }
    /// The bits after the last whole byte: value and number.
    pub(super) fn rest(&self) -> Option<(u8, usize)> {
        let count = self.bits.size % 8;
        (count > 0).then(|| (self.bits_at(self.bits.size - count, count), count))
    }
}

impl Iterator for BitsBytes<'_> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        if self.at + 8 > self.bits.size {
            return None;
        }
        let byte = self.bits_at(self.at, 8);
        self.at += 8;
        Some(byte)
    }
}

/// Bits as numbers.
pub(super) fn write_bits(out: &mut Vec<u8>, bits: Bits<'_>, mut depth: Depth) {
    out.extend_from_slice(b"<<");
    let mut bytes = BitsBytes::new(bits);
    let whole = bits.size / 8;
    let rest = bytes.rest();
    let parts = whole + usize::from(rest.is_some());
    for part in 0..parts {
        if part > 0 {
            out.push(b',');
        }
        if depth.is_last() {
            out.extend_from_slice(b"...");
            break;
        }
        depth = depth.next();
        match (bytes.next(), rest) {
            (Some(byte), _) => push_number(out, u64::from(byte)),
            (None, Some((value, size))) => {
                push_number(out, u64::from(value));
                out.push(b':');
                push_number(out, size as u64);
            }
            (None, None) => {}
        }
    }
    out.extend_from_slice(b">>");
}

/// The list as characters, if it is a proper list of characters that `range` shows.
pub fn printable_list(term: Term<'_>, range: PrintableRange) -> Option<String> {
    let mut text = String::new();
    let mut list = term.list();
    for item in &mut list {
        let code = u32::try_from(item.as_small()?).ok()?;
        if !is_printable(code, range) {
            return None;
        }
        text.push(char::from_u32(code)?);
    }
    list.tail().is_nil().then_some(text)
}

/// The list as characters, if it is a proper list of printable characters up to 255.
pub fn printable_latin1(term: Term<'_>) -> Option<String> {
    printable_list(term, PrintableRange::Latin1)
}

/// How a list shows as a string under `style`.
pub(super) fn string_of(term: Term<'_>, style: &Style) -> Option<Vec<u8>> {
    let range = match style.encoding {
        Encoding::Latin1 => PrintableRange::Latin1,
        Encoding::Unicode => style.printable,
    };
    let text = printable_list(term, range)?;
    let mut out = Vec::with_capacity(text.len() + 2);
    write_quoted(&mut out, text.chars(), '"', style.encoding);
    Some(out)
}
