//! Binaries and bitstrings.

use crate::bif::args::{self, SINGLE_BYTES, charge, index, size, take};
use crate::bif::{Bif, BifResult, Ctx, Stop, iodata};
use crate::binary::BitSlice;
use crate::memory::ListBuilder;
use crate::term::{Bits, MatchContext, Term, View};

use super::row;

/// Functions on binaries and bitstrings.
pub const TABLE: &[Bif] = &[
    row("byte_size", 1, byte_size).guard(),
    row("bit_size", 1, bit_size).guard(),
    row("binary_part", 2, binary_part).guard(),
    row("binary_part", 3, binary_part).guard(),
    row("split_binary", 2, split_binary),
    row("binary_to_list", 1, binary_to_list),
    row("binary_to_list", 3, binary_to_list_between),
    row("bitstring_to_list", 1, bitstring_to_list),
    row("list_to_binary", 1, list_to_binary),
    row("list_to_bitstring", 1, list_to_bitstring),
    row("iolist_to_binary", 1, iolist_to_binary),
    row("iolist_size", 1, iolist_size),
    row("iolist_to_iovec", 1, iolist_to_iovec),
];

fn bits<'h>(term: Term<'h>) -> Result<Bits<'h>, Stop<'h>> {
    term.as_bits().ok_or_else(Stop::badarg)
}

/// The size in bits. Compilers since OTP 26 ask it of match contexts too, for what is left to match.
fn size_in_bits<'h>(term: Term<'h>) -> Result<usize, Stop<'h>> {
    match term.view() {
        View::MatchContext(MatchContext([_, at, end, ..])) => size(*end)
            .zip(size(*at))
            .and_then(|(end, at)| end.checked_sub(at))
            .ok_or_else(Stop::badarg),
        _ => Ok(bits(term)?.size),
    }
}

fn byte_size<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(ctx.heap.unsigned(size_in_bits(term)?.div_ceil(8) as u64))
}

fn bit_size<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(ctx.heap.unsigned(size_in_bits(term)? as u64))
}

/// Start and end, in bytes, of a part that may be counted backwards from its start.
pub(crate) fn part_range(start: Term<'_>, len: Term<'_>, size: usize) -> Option<(usize, usize)> {
    let start = args::size(start).filter(|&start| start <= size)?;
    let end = usize::try_from((start as i64).checked_add(len.as_small()?)?).ok()?;
    (end <= size).then_some((start.min(end), start.max(end)))
}

/// The bytes from `start` to `end` of a bitstring, as a term.
pub(crate) fn sub_binary<'h>(
    ctx: &Ctx<'h>,
    term: Term<'h>,
    start: usize,
    end: usize,
) -> BifResult<'h> {
    ctx.heap
        .sub_bits(term, start * 8, (end - start) * 8)
        .ok_or_else(Stop::badarg)
}

fn binary_part<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (term, start, len) = match *args {
        [term, start, len] => (term, start, len),
        [term, part] => {
            let [start, len] = part.as_tuple_of().ok_or_else(Stop::badarg)?;
            (term, start, len)
        }
        _ => return Err(Stop::badarg()),
    };
    let whole = bits(term)?.size / 8;
    let (start, end) = part_range(start, len, whole).ok_or_else(Stop::badarg)?;
    sub_binary(ctx, term, start, end)
}

fn split_binary<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, at] = take(args)?;
    let total = bits(term)?.size;
    let at = size(at)
        .filter(|&at| at <= total / 8)
        .ok_or_else(Stop::badarg)?;
    let rest = ctx.heap.sub_bits(term, at * 8, total - at * 8);
    let first = sub_binary(ctx, term, 0, at)?;
    Ok(ctx.heap.tuple(&[first, rest.ok_or_else(Stop::badarg)?]))
}

/// A list of the bytes of a run of bits, ending in `tail`.
fn byte_list<'h>(ctx: &Ctx<'h>, bits: BitSlice<'h>, tail: Term<'h>) -> Term<'h> {
    charge(ctx, bits.len() / 8, SINGLE_BYTES);
    let mut list = ListBuilder::new(ctx.heap);
    bits.bytes()
        .for_each(|byte| list.push(Term::small(i64::from(byte))));
    list.finish(tail)
}

fn binary_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let bits = bits(term)?;
    if bits.size % 8 != 0 {
        return Err(Stop::badarg());
    }
    Ok(byte_list(ctx, bits.into(), Term::NIL))
}

fn binary_to_list_between<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, start, stop] = take(args)?;
    let bits = BitSlice::from(bits(term)?);
    let (Some(start), Some(stop)) = (index(start), size(stop)) else {
        return Err(Stop::badarg());
    };
    // The first byte must be there, and not come after the last.
    if start >= stop {
        return Err(Stop::badarg());
    }
    let part = stop
        .checked_mul(8)
        .and_then(|end| bits.part(start * 8, end - start * 8));
    Ok(byte_list(ctx, part.ok_or_else(Stop::badarg)?, Term::NIL))
}

fn bitstring_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let all = BitSlice::from(bits(term)?);
    let whole = all.len() / 8 * 8;
    let tail = match all.part(whole, all.len() - whole) {
        Some(rest) if !rest.is_empty() => {
            let last = ctx.heap.bits(&rest.to_vec(), rest.len());
            ctx.heap.cons(last, Term::NIL)
        }
        _ => Term::NIL,
    };
    let bytes = all.part(0, whole).ok_or_else(Stop::badarg)?;
    Ok(byte_list(ctx, bytes, tail))
}

fn list_to_binary<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    if !list.is_list() {
        return Err(Stop::badarg());
    }
    Ok(ctx.heap.binary_from_vec(iodata::bytes(ctx, list)?))
}

fn list_to_bitstring<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    if !list.is_list() {
        return Err(Stop::badarg());
    }
    let (bytes, size) = iodata::bits(ctx, list)?;
    if size % 8 == 0 {
        return Ok(ctx.heap.binary_from_vec(bytes));
    }
    Ok(ctx.heap.bits(&bytes, size))
}

fn iolist_to_binary<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [data] = take(args)?;
    if data.is_binary() {
        return Ok(data);
    }
    Ok(ctx.heap.binary_from_vec(iodata::bytes(ctx, data)?))
}

fn iolist_size<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [data] = take(args)?;
    let size = iodata::size(ctx, data).map_err(|_| Stop::badarg())?;
    Ok(ctx.heap.unsigned(size as u64))
}

/// One binary of all the bytes: how OTP divides them is not specified.
fn iolist_to_iovec<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let binary = iolist_to_binary(ctx, args)?;
    if bits(binary)?.size == 0 {
        return Ok(Term::NIL);
    }
    Ok(ctx.heap.cons(binary, Term::NIL))
}
