//! Bytes to terms.

use super::tag;
use crate::bif::arith::{LIMIT, int_term};
use crate::bif::{Ctx, Stop};
use crate::code::Mfa;
use crate::map::{Map, Pair};
use crate::memory::ListBuilder;
use crate::number::bytes::from_magnitude;
use crate::number::float_text::parse_float;
use crate::term::identity::reference_number;
use crate::term::{Atom, ExternalKind, Pid, Port, Term};

/// A container whose parts are still being read.
struct Frame<'h> {
    what: Container<'h>,
    /// Parts that are still to come.
    missing: usize,
    /// Where its parts begin among those that are done.
    start: usize,
}

enum Container<'h> {
    /// Elements, and a tail.
    List,
    Tuple,
    /// Keys and values in turn.
    Map,
    /// Module, index and unique value are known; what follows is the creator and the environment.
    Fun {
        module: Term<'h>,
        arity: u8,
        index: u32,
        uniq: u32,
        /// Where the fun must end.
        end: usize,
    },
}

/// Binaries from this size on are parts of the one that is read.
const SHARED: usize = 65;

/// Limbs beyond this cannot be a number here.
const MAX_BIG_BYTES: usize = LIMIT.limbs() * 8;

struct Decoder<'h, 'b> {
    ctx: &'b Ctx<'h>,
    bytes: &'b [u8],
    at: usize,
    /// The binary that the bytes are of.
    source: Option<Term<'h>>,
    safe: bool,
    done: Vec<Term<'h>>,
    frames: Vec<Frame<'h>>,
}

/// Reads one term from `at` on; returns it and where it ends. Fails with `badarg`. `safe` makes no
/// atoms. `source` is the binary whose bytes these are, if it is one.
pub(crate) fn decode<'h>(
    ctx: &Ctx<'h>,
    bytes: &[u8],
    at: usize,
    source: Option<Term<'h>>,
    safe: bool,
) -> Result<(Term<'h>, usize), Stop<'h>> {
    let mut decoder = Decoder {
        ctx,
        bytes,
        at,
        source,
        safe,
        done: Vec::new(),
        frames: Vec::new(),
    };
    let term = decoder.run().ok_or_else(Stop::badarg)?;
    Ok((term, decoder.at))
}

impl<'h, 'b> Decoder<'h, 'b> {
    fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let end = self.at.checked_add(count)?;
        let taken = self.bytes.get(self.at..end)?;
        self.at = end;
        Some(taken)
    }
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }
    fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }
    fn short(&mut self) -> Option<usize> {
        self.array()
            .map(|bytes| usize::from(u16::from_be_bytes(bytes)))
    }
    fn long(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }
    fn left(&self) -> usize {
        self.bytes.len() - self.at
    }

    fn run(&mut self) -> Option<Term<'h>> {
        loop {
            if let Some(term) = self.part()? {
                self.done.push(term);
            }
            // What is complete goes into what it is a part of.
            loop {
                let Some(frame) = self.frames.last_mut() else {
                    return self.done.pop();
                };
                let parts = self.done.len() - frame.start;
                if parts < frame.missing {
                    break;
                }
                let frame = self.frames.pop()?;
                let term = self.build(frame)?;
                self.done.push(term);
            }
        }
    }

    /// Begins a container of so many parts, each of at least one byte.
    fn begin(&mut self, what: Container<'h>, parts: usize) -> Option<Option<Term<'h>>> {
        if parts > self.left() {
            return None;
        }
        self.frames.push(Frame {
            what,
            missing: parts,
            start: self.done.len(),
        });
        Some(None)
    }

    fn build(&mut self, frame: Frame<'h>) -> Option<Term<'h>> {
        let heap = self.ctx.heap;
        let parts = self.done.get(frame.start..)?;
        let term = match frame.what {
            Container::List => {
                let (&tail, items) = parts.split_last()?;
                heap.list_with_tail(items.iter().copied(), tail)
            }
            Container::Tuple => heap.tuple(parts),
            Container::Map => {
                let mut pairs: Vec<Pair<'h>> = parts
                    .chunks_exact(2)
                    .map(|pair| (pair[0], pair[1]))
                    .collect();
                let count = pairs.len();
                let map = Map::from_pairs(heap, &mut pairs);
                if map.len() != count {
                    return None;
                }
                map.term()
            }
            Container::Fun {
                module,
                arity,
                index,
                uniq,
                end,
            } => {
                let (&creator, free) = parts.split_first()?;
                if end != self.at || !creator.is_pid() {
                    return None;
                }
                let entry = self.ctx.vm.code.fun(
                    module.as_atom()?,
                    index,
                    uniq,
                    u32::from(arity),
                    free.len() as u32,
                );
                heap.fun(entry.handle(), creator, free)
            }
        };
        self.done.truncate(frame.start);
        Some(term)
    }

    /// A term without parts, or `Some(None)` when a container has begun.
    fn part(&mut self) -> Option<Option<Term<'h>>> {
        let heap = self.ctx.heap;
        let tag = self.byte()?;
        Some(Some(match tag {
            tag::SMALL_INTEGER => Term::small(i64::from(self.byte()?)),
            tag::INTEGER => Term::small(i64::from(self.long()? as i32)),
            tag::SMALL_BIG => {
                let len = usize::from(self.byte()?);
                self.big(len)?
            }
            tag::LARGE_BIG => {
                let len = self.long()? as usize;
                self.big(len)?
            }
            tag::NEW_FLOAT => {
                let value = f64::from_bits(u64::from_be_bytes(self.array()?));
                heap.float(Some(value).filter(|value| value.is_finite())?)
            }
            tag::FLOAT => {
                let text: [u8; 31] = self.array()?;
                let len = text.iter().position(|&b| b == 0).unwrap_or(text.len());
                heap.float(parse_float(text.get(..len)?)?)
            }
            tag::ATOM | tag::SMALL_ATOM | tag::ATOM_UTF8 | tag::SMALL_ATOM_UTF8 => {
                self.at -= 1;
                Term::atom(self.atom()?)
            }
            tag::NIL => Term::NIL,
            tag::STRING => {
                let len = self.short()?;
                let mut list = ListBuilder::new(heap);
                for &byte in self.take(len)? {
                    list.push(Term::small(i64::from(byte)));
                }
                list.finish(Term::NIL)
            }
            tag::LIST => {
                let count = self.long()? as usize;
                return self.begin(Container::List, count.checked_add(1)?);
            }
            tag::SMALL_TUPLE => {
                let arity = usize::from(self.byte()?);
                return self.begin(Container::Tuple, arity);
            }
            tag::LARGE_TUPLE => {
                let arity = self.long()? as usize;
                return self.begin(Container::Tuple, arity);
            }
            tag::MAP => {
                let count = self.long()? as usize;
                return self.begin(Container::Map, count.checked_mul(2)?);
            }
            tag::BINARY => {
                let len = self.long()? as usize;
                self.binary(len, len.checked_mul(8)?)?
            }
            tag::BIT_BINARY => {
                let len = self.long()? as usize;
                let last = usize::from(self.byte()?);
                if last > 8 || (last == 0) != (len == 0) {
                    return None;
                }
                self.binary(len, (len * 8 + last).saturating_sub(8))?
            }
            tag::EXPORT => {
                let (module, function) = (self.atom()?, self.atom()?);
                let arity = u32::try_from(self.small()?).ok().filter(|&a| a <= 255)?;
                let mfa = Mfa {
                    module,
                    function,
                    arity,
                };
                heap.export_fun(self.ctx.vm.code.export(mfa).handle())
            }
            tag::NEW_FUN => return self.fun(),
            _ => self.identifier(tag)?,
        }))
    }

    /// An integer of at most 32 bits.
    fn small(&mut self) -> Option<i64> {
        match self.byte()? {
            tag::SMALL_INTEGER => self.byte().map(i64::from),
            tag::INTEGER => self.long().map(|word| i64::from(word as i32)),
            tag::SMALL_BIG => {
                let len = usize::from(self.byte()?);
                self.big(len)?.as_small()
            }
            _ => None,
        }
    }

    fn big(&mut self, len: usize) -> Option<Term<'h>> {
        let negative = self.byte()? != 0;
        let magnitude = self.take(len)?;
        if len > MAX_BIG_BYTES {
            return None;
        }
        let value = from_magnitude(negative, magnitude, LIMIT).ok()?;
        Some(int_term(self.ctx.heap, &value))
    }

    fn atom(&mut self) -> Option<Atom> {
        let tag = self.byte()?;
        let len = match tag {
            tag::SMALL_ATOM | tag::SMALL_ATOM_UTF8 => usize::from(self.byte()?),
            tag::ATOM | tag::ATOM_UTF8 => self.short()?,
            _ => return None,
        };
        let safe = self.safe;
        let bytes = self.take(len)?;
        let text: std::borrow::Cow<'_, str> = match tag {
            tag::ATOM | tag::SMALL_ATOM => bytes.iter().map(|&b| char::from(b)).collect(),
            _ => std::str::from_utf8(bytes).ok()?.into(),
        };
        if safe {
            Atom::existing(&text)
        } else {
            Atom::new(&text).ok()
        }
    }

    fn binary(&mut self, len: usize, size: usize) -> Option<Term<'h>> {
        let heap = self.ctx.heap;
        let at = self.at;
        let bytes = self.take(len)?;
        if let Some(source) = self.source.filter(|_| len >= SHARED) {
            return heap.sub_bits(source, at * 8, size);
        }
        let mut own = bytes.to_vec();
        // Bits beyond the last are whatever the writer left there.
        if let (Some(last), used @ 1..) = (own.last_mut(), size % 8) {
            *last &= !(u8::MAX >> used);
        }
        Some(heap.bits(&own, size))
    }

    fn fun(&mut self) -> Option<Option<Term<'h>>> {
        let start = self.at;
        let size = self.long()? as usize;
        let arity = self.byte()?;
        self.take(16)?;
        let _new_index = self.long()?;
        let free = self.long()? as usize;
        let module = Term::atom(self.atom()?);
        let index = u32::try_from(self.small()?).ok()?;
        let uniq = u32::try_from(self.small()?).ok()?;
        let end = start.checked_add(size)?;
        let what = Container::Fun {
            module,
            arity,
            index,
            uniq,
            end,
        };
        self.begin(what, free.checked_add(1)?)
    }

    /// A pid, port or reference.
    fn identifier(&mut self, tag: u8) -> Option<Term<'h>> {
        let words = match tag {
            tag::NEW_REFERENCE | tag::NEWER_REFERENCE => self.short()?,
            tag::NEW_PID | tag::PID | tag::NEW_PORT | tag::PORT => 1,
            tag::V4_PORT | tag::REFERENCE => 1,
            _ => return None,
        };
        if !(1..=5).contains(&words) {
            return None;
        }
        let node = self.atom()?;
        let word = |decoder: &mut Self| decoder.long().map(u64::from);
        let old_creation = |decoder: &mut Self| decoder.byte().map(u64::from);
        let (kind, creation, numbers) = match tag {
            tag::NEW_PID | tag::PID => {
                let numbers = vec![word(self)?, word(self)?];
                let creation = match tag {
                    tag::PID => old_creation(self)?,
                    _ => word(self)?,
                };
                (ExternalKind::PID, creation, numbers)
            }
            tag::PORT => {
                let number = word(self)?;
                (ExternalKind::PORT, old_creation(self)?, vec![number])
            }
            tag::NEW_PORT => {
                let number = word(self)?;
                (ExternalKind::PORT, word(self)?, vec![number])
            }
            tag::V4_PORT => {
                let number = u64::from_be_bytes(self.array()?);
                (ExternalKind::PORT, word(self)?, vec![number])
            }
            tag::REFERENCE => {
                let number = word(self)?;
                (ExternalKind::REFERENCE, old_creation(self)?, vec![number])
            }
            _ => {
                let creation = match tag {
                    tag::NEW_REFERENCE => old_creation(self)?,
                    _ => word(self)?,
                };
                let numbers: Option<Vec<u64>> = (0..words).map(|_| word(self)).collect();
                (ExternalKind::REFERENCE, creation, numbers?)
            }
        };
        let heap = self.ctx.heap;
        if node == Atom::NONODE && creation == 0 {
            let local = match (kind, &*numbers) {
                (ExternalKind::PID, &[slot, serial]) if slot < 1 << Pid::SLOT_BITS => {
                    Some(Term::pid(Pid::new(slot as u32, serial as u32)))
                }
                (ExternalKind::PORT, &[number]) if number >> 60 == 0 => {
                    Some(Term::port(Port::new(number)))
                }
                (ExternalKind::REFERENCE, &[a, b, c]) => {
                    reference_number([a as u32, b as u32, c as u32])
                        .map(|number| heap.reference(number, None))
                }
                _ => None,
            };
            if local.is_some() {
                return local;
            }
        }
        Some(heap.external(kind, node, creation, &numbers))
    }
}
