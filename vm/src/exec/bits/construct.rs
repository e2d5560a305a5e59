//! Construction: `bs_create_bin` and `bs_init_writable`.
//!
//! The value is put together in a bit buffer and moved to the heap, or, when the first segment
//! appends to a binary whose shared block has room behind it, written in place: see
//! [`crate::memory::AppendBuffer`].

use std::collections::TryReserveError;
use std::sync::Arc;

use super::is_little;
use crate::binary::{BitBuffer, BitSlice};
use crate::exec::arith;
use crate::exec::control::{collect, forced};
use crate::exec::exception;
use crate::exec::machine::{Cx, Regs, term};
use crate::exec::native::NO_COLLECTION;
use crate::map::Map;
use crate::memory::{AppendBuffer, Heap, SharedBlock};
use crate::number::bytes::{Endian, write_twos_complement};
use crate::term::{Atom, Term, View, Word};

/// What a segment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Segment {
    /// An integer.
    Integer,
    /// A float.
    Float,
    /// Bits.
    Binary,
    /// A character in UTF-8.
    Utf8,
    /// A character in UTF-16.
    Utf16,
    /// A character in UTF-32.
    Utf32,
    /// Bits to append to.
    Append,
    /// Bits to append to, which nothing else will look at.
    PrivateAppend,
    /// Constant bytes.
    String,
}

impl Segment {
    /// By the name that the instruction uses.
    pub fn named(name: &str) -> Option<Segment> {
        Some(match name {
            "integer" => Segment::Integer,
            "float" => Segment::Float,
            "binary" => Segment::Binary,
            "utf8" => Segment::Utf8,
            "utf16" => Segment::Utf16,
            "utf32" => Segment::Utf32,
            "append" => Segment::Append,
            "private_append" => Segment::PrivateAppend,
            "string" => Segment::String,
            _ => return None,
        })
    }
    fn number(number: u16) -> Option<Segment> {
        use Segment::*;
        let all = [
            Integer,
            Float,
            Binary,
            Utf8,
            Utf16,
            Utf32,
            Append,
            PrivateAppend,
            String,
        ];
        all.get(usize::from(number)).copied()
    }
    fn atom(self) -> Atom {
        match self {
            Segment::Integer => Atom::INTEGER,
            Segment::Float => Atom::FLOAT,
            Segment::Utf8 => Atom::UTF8,
            Segment::Utf16 => Atom::UTF16,
            Segment::Utf32 => Atom::UTF32,
            _ => Atom::BINARY,
        }
    }
}

/// Why a segment cannot be made: what `error_info` says of it.
struct Fault {
    reason: Atom,
    number: usize,
    segment: Atom,
    cause: Atom,
    value: Word,
}

/// Bits that a binary may have at most.
const MOST_BITS: usize = 1 << 40;

fn size(value: Term<'_>, unit: usize, default: Option<usize>) -> Result<usize, (Atom, Atom)> {
    if value.is_atom(Atom::UNDEFINED) || value.is_atom(Atom::ALL) {
        return default.ok_or((Atom::BADARG, Atom::SIZE));
    }
    match value.view() {
        View::Small(n) if n >= 0 => (n as usize)
            .checked_mul(unit)
            .filter(|&bits| bits <= MOST_BITS)
            .ok_or((Atom::SYSTEM_LIMIT, Atom::SIZE)),
        View::Big {
            negative: false, ..
        } => Err((Atom::SYSTEM_LIMIT, Atom::SIZE)),
        _ => Err((Atom::BADARG, Atom::SIZE)),
    }
}

/// Adds the low `count` bits of an integer.
fn put_integer(out: &mut BitBuffer, value: Term<'_>, count: usize, flags: u16) -> Option<()> {
    let int = arith::int(value)?;
    if let (Some(value), true, false) = (int.to_i64(), count <= 64, is_little(flags)) {
        out.push_low_bits(value as u64, count);
        return Some(());
    }
    // The size is the program's: memory for it may not be there.
    out.try_reserve(count).ok()?;
    // Least significant byte first; the bits that are over are in the last one.
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(count.div_ceil(8)).ok()?;
    bytes.resize(count.div_ceil(8), 0);
    write_twos_complement(&mut bytes, int, Endian::Little);
    let (whole, over) = (count / 8, count % 8);
    if is_little(flags) {
        out.push_bytes(bytes.get(..whole)?);
        if over > 0 {
            out.push_low_bits(u64::from(*bytes.get(whole)?), over);
        }
    } else {
        if over > 0 {
            out.push_low_bits(u64::from(*bytes.get(whole)?), over);
        }
        bytes.truncate(whole);
        bytes.reverse();
        out.push_bytes(&bytes);
    }
    Some(())
}

fn put_float(out: &mut BitBuffer, value: Term<'_>, count: usize, flags: u16) -> Result<(), Atom> {
    let value = arith::float(value).ok_or_else(|| {
        if value.is_integer() {
            Atom::NO_FLOAT
        } else {
            Atom::TYPE
        }
    })?;
    let bits = match count {
        // What is too large for the narrow forms becomes an infinity there, as in OTP.
        16 => u64::from(float_to_half(value)),
        32 => u64::from((value as f32).to_bits()),
        64 => value.to_bits(),
        _ => return Err(Atom::INVALID),
    };
    if is_little(flags) {
        out.push_bytes(&bits.to_le_bytes()[..count / 8]);
    } else {
        out.push_low_bits(bits, count);
    }
    Ok(())
}

/// A float of 16 bits as one of 64.
pub fn half_to_float(bits: u16) -> f64 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let exponent = i32::from(bits >> 10 & 0x1f);
    let fraction = f64::from(bits & 0x3ff);
    sign * match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1.0 + fraction / 1024.0) * 2f64.powi(exponent - 15),
    }
}

/// The nearest float of 16 bits, ties to even; infinity when it is too large.
pub fn float_to_half(value: f64) -> u16 {
    let sign = if value.is_sign_negative() { 0x8000 } else { 0 };
    let magnitude = value.abs();
    if magnitude >= 65520.0 {
        return sign | 0x7c00;
    }
    let exponent = if magnitude == 0.0 {
        -14
    } else {
        (((magnitude.to_bits() >> 52) as i32) - 1023).max(-14)
    };
    // In units of the last place; adding the implicit bit carries into the exponent by itself.
    let units = (magnitude / 2f64.powi(exponent - 10)).round_ties_even() as u32;
    let bits = if units < 1024 {
        units
    } else {
        ((exponent + 15) as u32) << 10 | (units - 1024)
    };
    let bits = if units >= 2048 {
        ((exponent + 16) as u32) << 10
    } else {
        bits
    };
    sign | bits as u16
}

fn put_character(out: &mut BitBuffer, value: Term<'_>, segment: Segment, flags: u16) -> Option<()> {
    let c = char::from_u32(u32::try_from(value.as_small()?).ok()?)?;
    match segment {
        Segment::Utf8 => out.push_bytes(c.encode_utf8(&mut [0; 4]).as_bytes()),
        Segment::Utf16 => {
            for &mut unit in c.encode_utf16(&mut [0; 2]) {
                let bytes = if is_little(flags) {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                };
                out.push_bytes(&bytes);
            }
        }
        _ => {
            let c = u32::from(c);
            out.push_bytes(&if is_little(flags) {
                c.to_le_bytes()
            } else {
                c.to_be_bytes()
            });
        }
    }
    Some(())
}

/// The bits of a term that is a bitstring.
fn bits_of(term: Term<'_>) -> Option<BitSlice<'_>> {
    let bits = term.as_bits()?;
    BitSlice::new(bits.bytes, bits.offset, bits.size)
}

/// A segment of the instruction: four packed operands.
struct Operands {
    segment: Segment,
    flags: u16,
    unit: usize,
    value: Word,
    size: Word,
}

/// Packed operands of a segment: kind with flags, unit, value, size.
pub const SEGMENT_OPERANDS: usize = 4;

fn operands(cx: &Cx<'_>, r: &Regs, i: usize) -> Option<Operands> {
    let at = |n: usize| r.packed(3, SEGMENT_OPERANDS * i + n);
    Some(Operands {
        segment: Segment::number(at(0) & 0xff)?,
        flags: at(0) >> 8,
        unit: usize::from(at(1)),
        value: cx.source(r, at(2)),
        size: cx.source(r, at(3)),
    })
}

/// `a: to, b: live, c: segments; [&fail] [heap, length] [list: kind, unit, value, size]`
#[inline(never)]
pub fn create(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let segments = usize::from(r.c());
    cx.save(&r);
    let built = build(cx, &r, segments);
    r = cx.load(r);
    match built {
        Ok(word) => {
            let mut word = word;
            // The code behind may rely on so many words for what it makes next.
            let need = (r.word(2).0 >> 32) as usize;
            let live = r.b();
            let full = cx.owned.heap.wants_collection() || (need > 0 && !r.has_room(need));
            if live != NO_COLLECTION && (full || forced(cx)) {
                cx.set_x(live, word);
                r = collect(cx, r, need, usize::from(live) + 1);
                word = cx.x(live);
            }
            cx.set(&r, r.a(), word);
            r.next(r.word(2).0 as u32 as usize)
        }
        Err(_) if r.word(1).0 != 0 => r.goto(1),
        Err(fault) => raise(cx, r, &fault),
    }
}

fn build(cx: &Cx<'_>, r: &Regs, segments: usize) -> Result<Word, Fault> {
    let heap = cx.native().heap;
    let mut out = BitBuffer::new();
    let mut base = None;
    for i in 0..segments {
        let fault = |segment: Segment, reason, cause, value| Fault {
            reason,
            number: i + 1,
            segment: segment.atom(),
            cause,
            value,
        };
        let Some(o) = operands(cx, r, i) else {
            return Err(fault(Segment::Binary, Atom::BADARG, Atom::TYPE, Word::NIL));
        };
        let (value, unit) = (term(o.value), o.unit);
        let bad = |cause| fault(o.segment, Atom::BADARG, cause, o.value);
        match o.segment {
            Segment::Integer => {
                let count = size(term(o.size), unit, None)
                    .map_err(|(reason, cause)| fault(o.segment, reason, cause, o.size))?;
                if !value.is_integer() {
                    return Err(bad(Atom::TYPE));
                }
                put_integer(&mut out, value, count, o.flags)
                    .ok_or_else(|| fault(o.segment, Atom::SYSTEM_LIMIT, Atom::SIZE, o.size))?;
            }
            Segment::Float => {
                let count = size(term(o.size), unit, None)
                    .map_err(|(reason, cause)| fault(o.segment, reason, cause, o.size))?;
                put_float(&mut out, value, count, o.flags).map_err(|cause| {
                    let value = if cause == Atom::INVALID {
                        Word::small(count as i64)
                    } else {
                        o.value
                    };
                    fault(o.segment, Atom::BADARG, cause, value)
                })?;
            }
            Segment::Utf8 | Segment::Utf16 | Segment::Utf32 => {
                put_character(&mut out, value, o.segment, o.flags)
                    .ok_or_else(|| bad(Atom::TYPE))?;
            }
            Segment::Binary | Segment::Append | Segment::PrivateAppend | Segment::String => {
                let bits = bits_of(value).ok_or_else(|| bad(Atom::TYPE))?;
                let all = term(o.size).is_atom(Atom::ALL);
                if all && unit > 1 && bits.len() % unit != 0 {
                    return Err(bad(Atom::UNIT));
                }
                let count = size(term(o.size), unit, Some(bits.len()))
                    .map_err(|(reason, cause)| fault(o.segment, reason, cause, o.size))?;
                let Some(part) = bits.part(0, count) else {
                    return Err(bad(Atom::SHORT));
                };
                if i == 0 && matches!(o.segment, Segment::Append | Segment::PrivateAppend) {
                    base = Some((value, o.segment == Segment::PrivateAppend, part.len()));
                } else if out.try_push(part).is_err() {
                    return Err(fault(o.segment, Atom::SYSTEM_LIMIT, Atom::SIZE, o.size));
                }
            }
        }
    }
    Ok(match base {
        Some((value, private, size)) => {
            if private && append_private(heap, value, size, &out) {
                return Ok(value.word());
            }
            let appended = append(heap, (value, private), size, out);
            let full = |_| Fault {
                reason: Atom::SYSTEM_LIMIT,
                number: 1,
                segment: Segment::Append.atom(),
                cause: Atom::SIZE,
                value: value.word(),
            };
            appended.map_err(full)?.word()
        }
        None => finished(heap, out).word(),
    })
}

fn finished(heap: &Heap, out: BitBuffer) -> Term<'_> {
    let (bytes, size) = out.into_parts();
    if size.is_multiple_of(8) {
        heap.binary_from_vec(bytes)
    } else if bytes.len() > MAX_UNSHARED {
        let block = SharedBlock::Bytes(bytes.into_boxed_slice());
        heap.shared_bits(Arc::new(block), size)
    } else {
        heap.bits(&bytes, size)
    }
}

/// Appends in place to a binary whose bytes nobody else has, which then may end within a byte.
fn append_private(heap: &Heap, value: Term<'_>, base: usize, tail: &BitBuffer) -> bool {
    if value.as_bits().map(|bits| bits.size) != Some(base) {
        return false;
    }
    // The new bits where they will be in their first byte.
    let mut bits = BitBuffer::with_capacity(8 + tail.len());
    bits.push_low_bits(0, base % 8);
    bits.push(tail.as_bits());
    let (bytes, _) = bits.into_parts();
    // SAFETY: `tail` is a buffer of its own, and no bits are borrowed here.
    unsafe { heap.append_private(value, &bytes, base + tail.len()) }
}

/// The first `base` bits of `value` with bits behind them. A private `value` grows itself: code that
/// OTP 26 and later compile goes on using it instead of the result.
fn append<'h>(
    heap: &'h Heap,
    (value, private): (Term<'h>, bool),
    base: usize,
    tail: BitBuffer,
) -> Result<Term<'h>, TryReserveError> {
    let bits = bits_of(value).and_then(|bits| bits.part(0, base));
    let base = bits.unwrap_or(BitSlice::of_bytes(&[]));
    let size = base.len() + tail.len();
    let whole_bytes = base.len().is_multiple_of(8) && tail.len().is_multiple_of(8);
    let block = value.shared_block();
    let growing = match block.as_deref() {
        Some(SharedBlock::Growing(buffer)) => Some(buffer),
        _ => None,
    };
    if whole_bytes
        && let (Some(buffer), Some(bytes)) = (growing, tail.as_bits().as_bytes())
        && buffer.append(base.len() / 8, bytes)
    {
        if private && heap.extend_shared(value, None, size) {
            return Ok(value);
        }
        return Ok(match block {
            Some(block) => heap.shared_bits(block, size),
            // There was one a moment ago.
            None => value,
        });
    }
    let private = private && growing.is_some();
    let mut out = BitBuffer::new();
    out.try_reserve(size)?;
    out.push(base);
    out.push(tail.as_bits());
    if !private && (!whole_bytes || size <= MAX_UNSHARED * 8) {
        return Ok(finished(heap, out));
    }
    let (bytes, _) = out.into_parts();
    let buffer = AppendBuffer::from_slice(&bytes, bytes.len() * 2);
    let block = Arc::new(SharedBlock::Growing(buffer));
    if private && heap.extend_shared(value, Some(Arc::clone(&block)), size) {
        return Ok(value);
    }
    Ok(heap.shared_bits(block, size))
}

/// Up to this many bytes appending copies: cheaper than a block.
const MAX_UNSHARED: usize = 64;

/// Raises what a failed construction raises, with the segment that is to blame.
#[cold]
#[inline(never)]
fn raise(cx: &mut Cx<'_>, r: Regs, fault: &Fault) -> Regs {
    cx.save(&r);
    let heap = cx.native().heap;
    let cause = heap.tuple(&[
        Term::small(fault.number as i64),
        Term::atom(fault.segment),
        Term::atom(fault.cause),
        term(fault.value),
    ]);
    let info = Map::from_pairs(
        heap,
        &mut [
            (Term::atom(Atom::CAUSE), cause),
            (Term::atom(Atom::FUNCTION), Term::atom(Atom::FORMAT_BS_FAIL)),
            (Term::atom(Atom::MODULE), Term::atom(Atom::ERL_ERTS_ERRORS)),
        ],
    );
    let info = info.term().word();
    let r = cx.load(r);
    exception::error_with_info(cx, r, Word::atom(fault.reason), info)
}

/// A size computed from others: `a + b * unit`; c: to, [&fail] [unit] [length].
#[inline(never)]
pub fn add(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let of = |operand| size(term(cx.source(&r, operand)), 1, None);
    let sum = of(r.a()).and_then(|left| {
        let right = of(r.b())?;
        let product = right.checked_mul(r.word(2).0 as usize);
        product
            .and_then(|right| left.checked_add(right))
            .filter(|&bits| bits <= MOST_BITS)
            .ok_or((Atom::SYSTEM_LIMIT, Atom::SIZE))
    });
    match sum {
        Ok(sum) => {
            cx.set(&r, r.c(), Word::small(sum as i64));
            r.next(r.word(3).0 as usize)
        }
        Err(_) if r.word(1).0 != 0 => r.goto(1),
        Err((reason, _)) => exception::error(cx, r, Word::atom(reason)),
    }
}

/// How many bytes a character takes; a: character, b: 8 or 16, c: to, [length]. What is no
/// character makes the instruction fail that is to write it.
#[inline(never)]
pub fn utf_size(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let character = term(cx.source(&r, r.a())).as_small();
    let bytes = match (r.b(), character) {
        (8, Some(..0x80)) => 1,
        (8, Some(..0x800)) => 2,
        (8, Some(..0x1_0000)) => 3,
        (16, Some(..0x1_0000)) => 2,
        _ => 4,
    };
    cx.set(&r, r.c(), Word::small(bytes));
    r.next(r.word(1).0 as usize)
}

/// X0: how many bytes to expect; an empty binary to append to.
#[inline(never)]
pub fn init_writable(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let expected = term(cx.x(0)).as_small().unwrap_or(0).clamp(64, 1 << 20) as usize;
    cx.save(&r);
    let heap = cx.native().heap;
    let buffer = AppendBuffer::from_slice(&[], expected);
    let binary = heap
        .shared_bits(Arc::new(SharedBlock::Growing(buffer)), 0)
        .word();
    cx.set_x(0, binary);
    let mut r = cx.load(r);
    if cx.owned.heap.wants_collection() {
        r = collect(cx, r, 0, 1);
    }
    r.next(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::{HeapLimits, LiteralRange};

    fn buffer(bits: u64, count: usize) -> BitBuffer {
        let mut buffer = BitBuffer::new();
        buffer.push_low_bits(bits, count);
        buffer
    }

    #[test]
    fn private_bits_grow_in_place_unless_somebody_else_has_them() {
        let heap = Heap::new(HeapLimits::default(), LiteralRange::EMPTY).unwrap();
        let block = Arc::new(SharedBlock::Growing(AppendBuffer::from_slice(&[], 16)));
        let binary = heap.shared_bits(Arc::clone(&block), 0);
        assert!(!append_private(&heap, binary, 0, &buffer(5, 3)));
        drop(block);
        assert!(append_private(&heap, binary, 0, &buffer(5, 3)));
        assert!(append_private(&heap, binary, 3, &buffer(0x1ff, 9)));
        assert!(append_private(&heap, binary, 12, &buffer(0, 0)));
        // It is 12 bits long, so nothing can be put behind fewer.
        assert!(!append_private(&heap, binary, 3, &buffer(0, 9)));
        let wanted = buffer(0b1011_1111_1111, 12);
        assert!(bits_of(binary).unwrap().same(wanted.as_bits()));
        let long = buffer(0, 64);
        assert!(append_private(&heap, binary, 12, &long));
        // Sixteen bytes are all there is room for.
        assert!(!append_private(&heap, binary, 76, &long));
    }

    #[test]
    fn halves_are_rounded_to_even_and_overflow_to_infinity() {
        assert_eq!(float_to_half(65519.0), 0x7bff);
        assert_eq!(float_to_half(65520.0), 0x7c00);
        assert_eq!(float_to_half(-1.0e300), 0xfc00);
        for bits in [0, 1, 0x3ff, 0x400, 0x3c00, 0x7bff, 0x8001] {
            assert_eq!(float_to_half(half_to_float(bits)), bits);
        }
    }
}
