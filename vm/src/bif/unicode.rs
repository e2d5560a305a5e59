//! The module `unicode`: characters in lists and binaries, from one encoding to another.
//!
//! Bytes of one character may be spread over several binaries: what a binary ends with, short of
//! a character, is carried over to the next.

use super::args::{BYTES, SINGLE_BYTES, charge, take};
use super::{Bif, BifResult, Ctx, Native, Stop, iodata};
use crate::memory::ListBuilder;
use crate::term::{Atom, Term, View};

/// The module `unicode`.
pub const TABLE: &[Bif] = &[
    row("characters_to_list", 1, characters_to_list).library(),
    row("characters_to_list", 2, characters_to_list),
    row("characters_to_binary", 1, characters_to_binary).library(),
    row("characters_to_binary", 2, characters_to_binary),
    row("characters_to_binary", 3, characters_to_binary).library(),
    row("bin_is_7bit", 1, bin_is_7bit),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::UNICODE, name, arity, native)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Latin1,
    Utf8,
    Utf16 { little: bool },
    Utf32 { little: bool },
}

impl Encoding {
    fn of(term: Term<'_>) -> Option<Encoding> {
        let (name, little) = match term.as_tuple_of() {
            Some([name, order]) => (name, Some(order.as_atom()?)),
            None => (term, None),
        };
        let name = name.as_atom()?;
        let little = match (name, little) {
            (Atom::UTF16 | Atom::UTF32, None | Some(Atom::BIG)) => false,
            (Atom::UTF16 | Atom::UTF32, Some(Atom::LITTLE)) => true,
            (_, None) => false,
            _ => return None,
        };
        match name {
            Atom::LATIN1 => Some(Encoding::Latin1),
            Atom::UNICODE | Atom::UTF8 => Some(Encoding::Utf8),
            Atom::UTF16 => Some(Encoding::Utf16 { little }),
            Atom::UTF32 => Some(Encoding::Utf32 { little }),
            _ => None,
        }
    }

    fn unit16(little: bool, bytes: [u8; 2]) -> u16 {
        if little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        }
    }

    /// How many bytes the character takes that `bytes` begin with, or more than there are when
    /// there are too few; `None` when no character begins so.
    fn length(self, bytes: &[u8]) -> Option<usize> {
        let &first = bytes.first()?;
        match self {
            Encoding::Latin1 => Some(1),
            Encoding::Utf8 => match first {
                0x00..=0x7f => Some(1),
                0xc0..=0xdf => Some(2),
                0xe0..=0xef => Some(3),
                0xf0..=0xf7 => Some(4),
                _ => None,
            },
            Encoding::Utf16 { little } => match bytes.first_chunk() {
                Some(&unit) if Self::unit16(little, unit) & 0xfc00 == 0xd800 => Some(4),
                _ => Some(2),
            },
            Encoding::Utf32 { .. } => Some(4),
        }
    }

    /// The character of exactly these bytes.
    fn decode(self, bytes: &[u8]) -> Option<char> {
        match self {
            Encoding::Latin1 => bytes.first().map(|&byte| char::from(byte)),
            Encoding::Utf8 => std::str::from_utf8(bytes).ok()?.chars().next(),
            Encoding::Utf16 { little } => {
                let units = bytes
                    .chunks_exact(2)
                    .filter_map(|pair| Some(Self::unit16(little, *pair.first_chunk()?)));
                char::decode_utf16(units).next()?.ok()
            }
            Encoding::Utf32 { little } => {
                let &bytes = bytes.first_chunk()?;
                char::from_u32(if little {
                    u32::from_le_bytes(bytes)
                } else {
                    u32::from_be_bytes(bytes)
                })
            }
        }
    }
}

/// Where characters go.
enum Sink<'h> {
    List(ListBuilder<'h>),
    Bytes(Vec<u8>, Encoding),
}

impl<'h> Sink<'h> {
    /// Adds a character, unless the encoding does not have it.
    fn push(&mut self, c: char) -> bool {
        match self {
            Sink::List(list) => list.push(Term::small(i64::from(u32::from(c)))),
            Sink::Bytes(out, Encoding::Latin1) => match u8::try_from(c) {
                Ok(byte) => out.push(byte),
                Err(_) => return false,
            },
            Sink::Bytes(out, Encoding::Utf8) => {
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
            Sink::Bytes(out, Encoding::Utf16 { little }) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.extend_from_slice(&if *little {
                        unit.to_le_bytes()
                    } else {
                        unit.to_be_bytes()
                    });
                }
            }
            Sink::Bytes(out, Encoding::Utf32 { little }) => {
                let code = u32::from(c);
                out.extend_from_slice(&if *little {
                    code.to_le_bytes()
                } else {
                    code.to_be_bytes()
                });
            }
        }
        true
    }

    fn finish(self, ctx: &Ctx<'h>) -> Term<'h> {
        match self {
            Sink::List(list) => list.finish(Term::NIL),
            Sink::Bytes(bytes, _) => ctx.heap.binary_from_vec(bytes),
        }
    }
}

/// Where the bytes of a binary stop being characters.
enum Broken {
    /// With the bytes that were carried over.
    Carried,
    /// At this byte.
    At(usize),
    /// There is no memory for the result.
    Memory,
}

struct Conversion<'h> {
    from: Encoding,
    sink: Sink<'h>,
    carry: Vec<u8>,
}

impl Conversion<'_> {
    fn integer(&mut self, term: Term<'_>) -> bool {
        let code = term.as_small().and_then(|code| u32::try_from(code).ok());
        match code.and_then(char::from_u32) {
            Some(c) if self.from == Encoding::Latin1 && u32::from(c) > 255 => false,
            Some(c) => self.carry.is_empty() && self.sink.push(c),
            None => false,
        }
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Broken> {
        if let Sink::Bytes(out, encoding) = &mut self.sink {
            let growth = match (self.from, *encoding) {
                (Encoding::Utf8, Encoding::Utf8 | Encoding::Latin1) => 1,
                _ => 4,
            };
            out.try_reserve(bytes.len().saturating_mul(growth))
                .map_err(|_| Broken::Memory)?;
        }
        let mut at = 0;
        if !self.carry.is_empty() {
            let mut joined = self.carry.clone();
            joined.extend(bytes.iter().take(4));
            // The carry is a beginning, so there is a length.
            let length = self.from.length(&joined).unwrap_or(1);
            if joined.len() < length {
                self.carry = joined;
                return Ok(());
            }
            let c = joined.get(..length).and_then(|b| self.from.decode(b));
            if !c.is_some_and(|c| self.sink.push(c)) {
                return Err(Broken::Carried);
            }
            at = length.saturating_sub(self.carry.len());
            self.carry.clear();
        }
        let mut rest = bytes.get(at..).unwrap_or(&[]);
        if let (Encoding::Utf8, Sink::Bytes(out, Encoding::Utf8)) = (self.from, &mut self.sink) {
            let valid = std::str::from_utf8(rest).map_or_else(|e| e.valid_up_to(), str::len);
            let (good, after) = rest.split_at(valid);
            out.extend_from_slice(good);
            at += valid;
            rest = after;
        }
        while !rest.is_empty() {
            let length = self.from.length(rest).ok_or(Broken::At(at))?;
            let Some((bytes, after)) = rest.split_at_checked(length) else {
                self.carry = rest.to_vec();
                return Ok(());
            };
            let c = self.from.decode(bytes);
            if !c.is_some_and(|c| self.sink.push(c)) {
                return Err(Broken::At(at));
            }
            at += length;
            rest = after;
        }
        Ok(())
    }
}

/// Is it a list, however deep, of integers and binaries, or a binary? Charges for the walk.
fn is_chardata(ctx: &Ctx<'_>, term: Term<'_>) -> bool {
    let (mut steps, mut bytes) = (0, 0usize);
    let mut pending = vec![term];
    let mut good = true;
    while let (Some(term), true) = (pending.pop(), good) {
        steps += 1;
        match term.view() {
            View::Nil => {}
            View::Bits(bits) => {
                good = bits.size.is_multiple_of(8);
                bytes = bytes.saturating_add(bits.size / 8);
            }
            View::Cons(cons) => {
                pending.push(cons.tail());
                if !cons.head().is_integer() {
                    pending.push(cons.head());
                }
            }
            _ => good = false,
        }
    }
    charge(ctx, steps, SINGLE_BYTES);
    charge(ctx, bytes, BYTES / 4);
    good
}

fn convert<'h>(ctx: &Ctx<'h>, data: Term<'h>, from: Encoding, sink: Sink<'h>) -> BifResult<'h> {
    if !is_chardata(ctx, data) {
        return Err(Stop::badarg());
    }
    // What OTP does natively and what it does in Erlang differ in the shape of the rest.
    let native = matches!(from, Encoding::Latin1 | Encoding::Utf8)
        && matches!(sink, Sink::List(_) | Sink::Bytes(_, Encoding::Utf8));
    let mut conversion = Conversion {
        from,
        sink,
        carry: Vec::new(),
    };
    let mut tails: Vec<Term<'h>> = Vec::new();
    let mut at = data;
    let rest = loop {
        let (bits, next) = match at.view() {
            View::Cons(cons) if cons.head().is_integer() => {
                if !conversion.integer(cons.head()) {
                    if native || !conversion.carry.is_empty() {
                        break at;
                    }
                    let head = ctx.heap.cons(cons.head(), Term::NIL);
                    break ctx.heap.cons(head, cons.tail());
                }
                at = cons.tail();
                continue;
            }
            View::Cons(cons) if cons.head().is_list() => {
                tails.push(cons.tail());
                at = cons.head();
                continue;
            }
            View::Cons(cons) => (cons.head(), Some(cons.tail())),
            View::Bits(_) => (at, None),
            _ => match tails.pop() {
                Some(tail) => {
                    at = tail;
                    continue;
                }
                None => return finish(ctx, conversion),
            },
        };
        let bytes = iodata::binary(bits).unwrap_or_default();
        match conversion.bytes(&bytes) {
            Ok(()) => match next.or_else(|| tails.pop()) {
                Some(next) => at = next,
                None => return finish(ctx, conversion),
            },
            Err(Broken::Memory) => return Err(Stop::error(Atom::SYSTEM_LIMIT)),
            Err(Broken::Carried) => break at,
            Err(Broken::At(offset)) => {
                let left = bytes.get(offset..).unwrap_or(&[]);
                let left = ctx
                    .heap
                    .sub_bits(bits, offset * 8, left.len() * 8)
                    .unwrap_or(bits);
                break match next {
                    Some(tail) => ctx.heap.cons(left, tail),
                    None => left,
                };
            }
        }
    };
    let rest = tails
        .into_iter()
        .rev()
        .fold(rest, |rest, tail| ctx.heap.cons(rest, tail));
    let rest = match &*conversion.carry {
        [] => rest,
        carry => {
            let carry = ctx.heap.binary(carry);
            let after = if native {
                ctx.heap.cons(rest, Term::NIL)
            } else {
                rest
            };
            ctx.heap.cons(carry, after)
        }
    };
    let done = conversion.sink.finish(ctx);
    Ok(ctx.heap.tuple(&[Term::atom(Atom::ERROR), done, rest]))
}

fn finish<'h>(ctx: &Ctx<'h>, conversion: Conversion<'h>) -> BifResult<'h> {
    let done = conversion.sink.finish(ctx);
    if conversion.carry.is_empty() {
        return Ok(done);
    }
    let rest = ctx.heap.binary(&conversion.carry);
    Ok(ctx.heap.tuple(&[Term::atom(Atom::INCOMPLETE), done, rest]))
}

fn encoding<'h>(term: Option<&Term<'h>>) -> Result<Encoding, Stop<'h>> {
    match term {
        Some(&term) => Encoding::of(term).ok_or_else(Stop::badarg),
        None => Ok(Encoding::Utf8),
    }
}

fn characters_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let &data = args.first().ok_or_else(Stop::badarg)?;
    let from = encoding(args.get(1))?;
    convert(ctx, data, from, Sink::List(ListBuilder::new(ctx.heap)))
}

fn characters_to_binary<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let &data = args.first().ok_or_else(Stop::badarg)?;
    let (from, to) = (encoding(args.get(1))?, encoding(args.get(2))?);
    if from == to
        && let Some(bytes) = data.as_byte_slice()
    {
        let same = match from {
            Encoding::Latin1 => true,
            Encoding::Utf8 => std::str::from_utf8(bytes).is_ok(),
            _ => false,
        };
        if same {
            charge(ctx, bytes.len(), BYTES);
            return Ok(data);
        }
    }
    convert(ctx, data, from, Sink::Bytes(Vec::new(), to))
}

fn bin_is_7bit<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let Some(bytes) = iodata::binary(term) else {
        return Ok(Term::bool(false));
    };
    charge(ctx, bytes.len(), BYTES);
    Ok(Term::bool(bytes.is_ascii()))
}
