//! Matching: contexts, positions, integers, floats, parts, characters.

use super::{Context, SIGNED, is_little, load};
use crate::exec::control::{collect, forced};
use crate::exec::exception::bad_code;
use crate::exec::machine::{Cx, Regs, term};
use crate::memory::Heap;
use crate::number::{self, Limit, bytes::Endian};
use crate::term::layout::{self, Kind, header};
use crate::term::{Atom, Term, Word};

/// Words that an integer of so many bits takes at most, header included.
fn integer_words(bits: usize) -> usize {
    if bits < 60 { 0 } else { 2 + bits / 64 }
}

/// Words that a part takes at most: sub bits, or a small binary of its own.
const PART_WORDS: usize = 12;
/// Words of a match context.
const CONTEXT_WORDS: usize = 5;

/// Makes room before operands are read, so that nothing overflows the heap afterwards.
#[inline(always)]
fn reserve(cx: &mut Cx<'_>, r: Regs, words: usize, live: u16) -> Regs {
    if forced(cx) || !r.has_room(words) {
        collect(cx, r, words, usize::from(live))
    } else {
        r
    }
}

/// `a: source, b: live, c: to; [&fail] [length]`. No fail address: it surely is a bitstring.
#[inline(always)]
pub fn start(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let source = cx.source(&r, r.a());
    let length = r.word(2).0 as usize;
    if Context::of(source).is_some() {
        cx.set(&r, r.c(), source);
        return r.next(length);
    }
    if !term(source).is_bitstring() {
        return if r.word(1).0 == 0 {
            bad_code(cx, r)
        } else {
            r.goto(1)
        };
    }
    r = reserve(cx, r, CONTEXT_WORDS, r.b());
    let source = cx.source(&r, r.a());
    let Some(bits) = term(source).as_bits() else {
        return bad_code(cx, r);
    };
    let first = term(source).sub_bits_offset();
    let at = r.take(CONTEXT_WORDS);
    // SAFETY: the words were reserved.
    unsafe {
        *at = header(Kind::MatchContext, CONTEXT_WORDS - 1);
        *at.add(layout::BITS_ORIGINAL) = bits.original.word();
        *at.add(layout::BITS_OFFSET) = Word::small(first as i64);
        *at.add(layout::BITS_SIZE) = Word::small((first + bits.size) as i64);
        *at.add(layout::MATCH_BASE) = Word::small(first as i64);
    }
    cx.set(&r, r.c(), Word::from_boxed(at));
    r.next(length)
}

/// a: context, b: to.
#[inline(always)]
pub fn get_position(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    cx.set(&r, r.b(), Word::small(context.position() as i64));
    r.next(1)
}

/// a: context, b: position.
#[inline(always)]
pub fn set_position(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let position = cx.source(&r, r.b());
    let range = context.base() as i64..=context.end() as i64;
    if !position.is_small() || !range.contains(&position.small_value()) {
        return bad_code(cx, r);
    }
    context.seek(position.small_value() as usize);
    r.next(1)
}

/// The size operand in bits: `size * unit`. `None` when it is no size or more than can be.
#[inline(always)]
fn size_in_bits(size: Word, unit: usize) -> Option<usize> {
    if !size.is_small() {
        return None;
    }
    usize::try_from(size.small_value()).ok()?.checked_mul(unit)
}

/// The integer in `count` bits from `at` on.
pub fn integer<'h>(heap: &'h Heap, bytes: &[u8], at: usize, count: usize, flags: u16) -> Term<'h> {
    let signed = flags & SIGNED != 0;
    if count <= 64 {
        let mut value = load(bytes, at, count);
        if is_little(flags) {
            value = swap(value, count);
        }
        if signed && count > 0 {
            let unused = 64 - count;
            return heap.integer((value << unused) as i64 >> unused);
        }
        return heap.unsigned(value);
    }
    // Whole bytes, least significant first, the last one with the bits that are over.
    let over = count % 8;
    let mut little: Vec<u8> = if is_little(flags) {
        let whole = (0..count / 8).map(|i| load(bytes, at + 8 * i, 8) as u8);
        whole
            .chain((over > 0).then(|| load(bytes, at + count - over, over) as u8))
            .collect()
    } else {
        let whole = (0..count / 8).map(|i| load(bytes, at + count - 8 * (i + 1), 8) as u8);
        whole
            .chain((over > 0).then(|| load(bytes, at, over) as u8))
            .collect()
    };
    if signed && over > 0 {
        // The sign reaches into the unused bits of the last byte.
        if let Some(last) = little.last_mut() {
            *last = ((*last << (8 - over)) as i8 >> (8 - over)) as u8;
        }
    }
    match number::bytes::from_bytes(&little, Endian::Little, signed, Limit::of_limbs(usize::MAX)) {
        Ok(value) => crate::exec::arith::int_term(heap, &value),
        // Without a limit there is no error.
        Err(_) => Term::NIL,
    }
}

/// The number whose `count` bits, as bytes with the last one partial, are given most significant
/// first.
fn swap(value: u64, count: usize) -> u64 {
    let over = count % 8;
    let bytes = count / 8;
    let high = value & ((1 << over) - 1);
    let mut low = value >> over;
    let mut result = 0u64;
    for i in 0..bytes {
        let byte = low & 0xff;
        low >>= 8;
        result |= byte << (8 * (bytes - 1 - i));
    }
    if over > 0 {
        result | high << (8 * bytes)
    } else {
        result
    }
}

/// `a: context, b: size, c: to; [&fail] [length | unit << 32 | flags << 48] [live]`
#[inline(always)]
pub fn get_integer(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let size = cx.source(&r, r.b());
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let (unit, flags) = ((r.word(2).0 >> 32) as u16, (r.word(2).0 >> 48) as u16);
    let Some(count) = size_in_bits(size, usize::from(unit)) else {
        return r.goto(1);
    };
    if count > context.left() {
        return r.goto(1);
    }
    let need = integer_words(count);
    let mut context = context;
    if need > 0 {
        r = reserve(cx, r, need, r.word(3).0 as u16);
        let Some(moved) = Context::of(cx.source(&r, r.a())) else {
            return bad_code(cx, r);
        };
        context = moved;
    }
    let at = context.position();
    cx.save(&r);
    let value = integer(cx.native().heap, context.bytes(), at, count, flags).word();
    r = cx.load(r);
    context.seek(at + count);
    cx.set(&r, r.c(), value);
    r.next(r.word(2).0 as u32 as usize)
}

/// Operands as [`get_integer`].
#[inline(never)]
pub fn get_float(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    r = reserve(cx, r, 2, r.word(3).0 as u16);
    let size = cx.source(&r, r.b());
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let (unit, flags) = ((r.word(2).0 >> 32) as u16, (r.word(2).0 >> 48) as u16);
    let Some(count) = size_in_bits(size, usize::from(unit)) else {
        return r.goto(1);
    };
    if count > context.left() || !matches!(count, 16 | 32 | 64) {
        return r.goto(1);
    }
    let mut bits = load(context.bytes(), context.position(), count);
    if is_little(flags) {
        bits = swap(bits, count);
    }
    let value = match count {
        16 => super::construct::half_to_float(bits as u16),
        32 => f64::from(f32::from_bits(bits as u32)),
        _ => f64::from_bits(bits),
    };
    if !value.is_finite() {
        return r.goto(1);
    }
    context.seek(context.position() + count);
    cx.save(&r);
    let value = cx.native().heap.float(value).word();
    let r = cx.load(r);
    cx.set(&r, r.c(), value);
    r.next(r.word(2).0 as u32 as usize)
}

/// A part of the underlying bits as a term. Room was made.
fn part(cx: &mut Cx<'_>, r: Regs, context: Context, count: usize) -> (Regs, Word) {
    cx.save(&r);
    let heap = cx.native().heap;
    let part = heap.sub_bits(term(context.original()), context.position(), count);
    let word = part.map_or(Word::NIL, Term::word);
    (cx.load(r), word)
}

/// Operands as [`get_integer`]; the size may be the atom `all`.
#[inline(never)]
pub fn get_binary(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    r = reserve(cx, r, PART_WORDS, r.word(3).0 as u16);
    let size = cx.source(&r, r.b());
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let unit = usize::from((r.word(2).0 >> 32) as u16);
    let count = if size == Word::atom(Atom::ALL) {
        let left = context.left();
        if unit == 0 || left % unit != 0 {
            return r.goto(1);
        }
        left
    } else {
        match size_in_bits(size, unit) {
            Some(count) if count <= context.left() => count,
            _ => return r.goto(1),
        }
    };
    let (r, word) = part(cx, r, context, count);
    context.seek(context.position() + count);
    cx.set(&r, r.c(), word);
    r.next(r.word(2).0 as u32 as usize)
}

/// a: context, b: live, c: to.
#[inline(never)]
pub fn get_tail(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    r = reserve(cx, r, PART_WORDS, r.b());
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let (r, word) = part(cx, r, context, context.left());
    cx.set(&r, r.c(), word);
    r.next(1)
}

/// `a: context, b: size, c: unit; [&fail] [length]`
#[inline(always)]
pub fn skip(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let size = cx.source(&r, r.b());
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let unit = usize::from(r.c());
    let count = if size == Word::atom(Atom::ALL) {
        let left = context.left();
        (unit != 0 && left % unit == 0).then_some(left)
    } else {
        size_in_bits(size, unit)
    };
    match count {
        Some(count) if count <= context.left() => {
            context.seek(context.position() + count);
            r.next(r.word(2).0 as usize)
        }
        _ => r.goto(1),
    }
}

/// `a: context; [&fail] [bits]`
#[inline(always)]
pub fn test_tail(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    if context.left() as u64 == r.word(2).0 {
        r.next(3)
    } else {
        r.goto(1)
    }
}

/// `a: context, or in older code any bitstring; [&fail] [unit]`
#[inline(always)]
pub fn test_unit(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let unit = r.word(2).0.max(1) as usize;
    if context.left() % unit == 0 {
        r.next(3)
    } else {
        r.goto(1)
    }
}

/// `a: context; [&fail] [bits] [binary]`
#[inline(never)]
pub fn match_string(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let count = r.word(2).0 as usize;
    let Some(wanted) = term(r.word(3)).as_bits() else {
        return bad_code(cx, r);
    };
    if count > context.left() || count > wanted.bytes.len() * 8 {
        return r.goto(1);
    }
    let (bytes, at) = (context.bytes(), context.position());
    let mut done = 0;
    while done < count {
        let step = (count - done).min(64);
        if load(bytes, at + done, step) != load(wanted.bytes, done, step) {
            return r.goto(1);
        }
        done += step;
    }
    context.seek(at + count);
    r.next(4)
}

/// The character at a position and its size in bits; `form` is 8, 16 or 32.
fn character(bytes: &[u8], at: usize, left: usize, form: u16, flags: u16) -> Option<(u32, usize)> {
    match form {
        8 => utf8(bytes, at, left),
        16 => {
            let unit = |at: usize| {
                let unit = load(bytes, at, 16) as u16;
                u32::from(if is_little(flags) {
                    unit.swap_bytes()
                } else {
                    unit
                })
            };
            if left < 16 {
                return None;
            }
            match unit(at) {
                high @ 0xd800..=0xdbff if left >= 32 => match unit(at + 16) {
                    low @ 0xdc00..=0xdfff => {
                        Some((0x10000 + ((high - 0xd800) << 10 | (low - 0xdc00)), 32))
                    }
                    _ => None,
                },
                0xd800..=0xdfff => None,
                c => Some((c, 16)),
            }
        }
        _ => {
            if left < 32 {
                return None;
            }
            let c = load(bytes, at, 32) as u32;
            let c = if is_little(flags) { c.swap_bytes() } else { c };
            char::from_u32(c).map(|_| (c, 32))
        }
    }
}

fn utf8(bytes: &[u8], at: usize, left: usize) -> Option<(u32, usize)> {
    if left < 8 {
        return None;
    }
    let first = load(bytes, at, 8) as u32;
    let (count, mut value, least) = match first {
        0..=0x7f => return Some((first, 8)),
        0xc2..=0xdf => (2, first & 0x1f, 0x80),
        0xe0..=0xef => (3, first & 0x0f, 0x800),
        0xf0..=0xf4 => (4, first & 0x07, 0x10000),
        _ => return None,
    };
    if left < 8 * count {
        return None;
    }
    for i in 1..count {
        let next = load(bytes, at + 8 * i, 8) as u32;
        if next & 0xc0 != 0x80 {
            return None;
        }
        value = value << 6 | (next & 0x3f);
    }
    (value >= least && char::from_u32(value).is_some()).then_some((value, 8 * count))
}

/// `a: context, b: form | flags << 8, c: to; [&fail]`
#[inline(never)]
pub fn get_utf(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let (form, flags) = (r.b() & 0xff, r.b() >> 8);
    match character(
        context.bytes(),
        context.position(),
        context.left(),
        form,
        flags,
    ) {
        Some((c, count)) => {
            context.seek(context.position() + count);
            cx.set(&r, r.c(), Word::small(i64::from(c)));
            r.next(2)
        }
        None => r.goto(1),
    }
}

/// `a: context, b: form | flags << 8; [&fail]`
#[inline(never)]
pub fn skip_utf(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let (form, flags) = (r.b() & 0xff, r.b() >> 8);
    match character(
        context.bytes(),
        context.position(),
        context.left(),
        form,
        flags,
    ) {
        Some((_, count)) => {
            context.seek(context.position() + count);
            r.next(2)
        }
        None => r.goto(1),
    }
}

/// A command of `bs_match`, as the translation writes it into three words: the first has its
/// number, flags and destination, the others a size and a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Command {
    /// So many bits, and the rest divisible by the unit.
    AtLeast,
    /// Exactly so many bits.
    Exactly,
    /// An integer.
    Integer,
    /// A part.
    Part,
    /// All that is left.
    Tail,
    /// Nothing.
    Skip,
    /// These bits.
    Equal,
}

const COMMAND_WORDS: usize = 3;

/// `a: context, b: commands, c: live; [&fail] [words needed] [commands]`
#[inline(never)]
pub fn run(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let mut need = r.word(2).0 as usize;
    let Some(mut context) = Context::of(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    let mut bytes = context.bytes();
    let start = context.position();
    let (mut at, end) = (start, context.end());
    let commands = usize::from(r.b());
    for i in 0..commands {
        // A collection leaves the instruction where it is.
        let instruction = r;
        let word = |n: usize| instruction.word(3 + COMMAND_WORDS * i + n).0;
        let (kind, flags, to) = (
            word(0) as u8,
            (word(0) >> 16) as u16,
            (word(0) >> 32) as u16,
        );
        let size = word(1) as usize;
        let left = end - at;
        // What takes bits comes behind what made sure of them; the check costs nothing beside.
        let takes = matches!(kind, k if k == Command::Integer as u8
            || k == Command::Part as u8 || k == Command::Skip as u8 || k == Command::Equal as u8);
        if takes && size > left {
            return bad_code(cx, r);
        }
        let builds = matches!(kind, k if k == Command::Integer as u8
            || k == Command::Part as u8 || k == Command::Tail as u8);
        if builds && need > 0 {
            // Not earlier: where the match fails before this, no register is lost. The context
            // may be in a register that is not live, if it is about to be overwritten.
            let live = r.c();
            if forced(cx) || !r.has_room(need) {
                cx.set_x(live, context.word());
                r = collect(cx, r, need, usize::from(live) + 1);
                let Some(moved) = Context::of(cx.x(live)) else {
                    return bad_code(cx, r);
                };
                context = moved;
                bytes = context.bytes();
            }
            need = 0;
        }
        match kind {
            k if k == Command::AtLeast as u8 => {
                let unit = word(2).max(1) as usize;
                if left < size || !(left - size).is_multiple_of(unit) {
                    return r.goto(1);
                }
            }
            k if k == Command::Exactly as u8 => {
                if left != size {
                    return r.goto(1);
                }
            }
            k if k == Command::Integer as u8 => {
                cx.save(&r);
                let value = integer(cx.native().heap, bytes, at, size, flags).word();
                r = cx.load(r);
                cx.set(&r, to, value);
                at += size;
            }
            k if k == Command::Part as u8 || k == Command::Tail as u8 => {
                let count = if k == Command::Tail as u8 { left } else { size };
                cx.save(&r);
                let heap = cx.native().heap;
                let part = heap.sub_bits(term(context.original()), at, count);
                let word = part.map_or(Word::NIL, Term::word);
                r = cx.load(r);
                cx.set(&r, to, word);
                // The tail is taken without going on: its bits may be matched again.
                if k == Command::Part as u8 {
                    at += count;
                }
            }
            k if k == Command::Skip as u8 => at += size,
            _ => {
                if load(bytes, at, size) != word(2) {
                    return r.goto(1);
                }
                at += size;
            }
        }
    }
    context.seek(at);
    r.next(3 + COMMAND_WORDS * commands)
}

/// Words that a command may need.
pub fn command_words(command: Command, bits: usize) -> usize {
    match command {
        Command::Integer => integer_words(bits),
        Command::Part | Command::Tail => PART_WORDS,
        _ => 0,
    }
}
