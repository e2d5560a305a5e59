//! The module `binary`: searching, splitting, bytes and integers.
//!
//! One pattern is searched for by substring search, several by an automaton that finds, of the
//! matches that begin first, the longest.

use aho_corasick::{AhoCorasick, MatchKind};
use memchr::memmem;

use super::args::{self, BYTES, ELEMENTS, SINGLE_BYTES, charge, charge_reductions, size, take};
use super::arith::{LIMIT, int, outcome};
use super::erlang::bits::{part_range, sub_binary};
use super::{Bif, BifResult, Capability, Ctx, Native, Stop, iodata};
use crate::memory::{ListBuilder, MagicObject};
use crate::number::bytes::{Endian, from_bytes, magnitude_len, write_magnitude};
use crate::term::{Atom, Term, View};

/// The module `binary`.
pub const TABLE: &[Bif] = &[
    row("at", 2, at),
    row("first", 1, first),
    row("last", 1, last),
    row("part", 2, part),
    row("part", 3, part),
    row("copy", 1, copy),
    row("copy", 2, copy),
    row("bin_to_list", 1, bin_to_list).library(),
    row("bin_to_list", 2, bin_to_list).library(),
    row("bin_to_list", 3, bin_to_list).library(),
    row("list_to_bin", 1, list_to_bin),
    row("longest_common_prefix", 1, longest_common_prefix),
    row("longest_common_suffix", 1, longest_common_suffix),
    row("encode_unsigned", 1, encode_unsigned),
    row("encode_unsigned", 2, encode_unsigned),
    row("decode_unsigned", 1, decode_unsigned),
    row("decode_unsigned", 2, decode_unsigned),
    row("encode_hex", 1, encode_hex).library(),
    row("encode_hex", 2, encode_hex).library(),
    row("decode_hex", 1, decode_hex).library(),
    row("join", 2, join).library(),
    row("referenced_byte_size", 1, referenced_byte_size),
    row("compile_pattern", 1, compile_pattern).needs(Capability::Process),
    row("match", 2, match_first),
    row("match", 3, match_first),
    row("matches", 2, matches),
    row("matches", 3, matches),
    row("split", 2, split),
    row("split", 3, split),
    row("replace", 3, replace).library(),
    row("replace", 4, replace).library(),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::BINARY, name, arity, native)
}

/// The bytes of a binary, wherever it starts, or `badarg`.
fn bytes<'h>(term: Term<'h>) -> Result<std::borrow::Cow<'h, [u8]>, Stop<'h>> {
    iodata::binary(term).ok_or_else(Stop::badarg)
}

fn byte_term<'h>(byte: Option<&u8>) -> BifResult<'h> {
    byte.map(|&byte| Term::small(i64::from(byte)))
        .ok_or_else(Stop::badarg)
}

fn at<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, at] = take(args)?;
    let at = size(at).ok_or_else(Stop::badarg)?;
    let bits = term.as_bits().ok_or_else(Stop::badarg)?;
    // One byte is wanted: a binary that does not start at a byte border is not copied for it.
    let bits = crate::binary::BitSlice::from(bits);
    if !bits.len().is_multiple_of(8) {
        return Err(Stop::badarg());
    }
    let byte = at.checked_mul(8).and_then(|at| bits.part(at, 8));
    byte_term(byte.and_then(|byte| byte.bytes().next()).as_ref())
}

fn first<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    byte_term(bytes(term)?.first())
}

fn last<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    byte_term(bytes(term)?.last())
}

/// The binary of a call, and the range of bytes that its other arguments choose: a start and a
/// length, as a pair or apart, or else everything.
fn chosen<'h>(args: &[Term<'h>]) -> Option<(Term<'h>, usize, usize)> {
    let &term = args.first()?;
    let bits = term.as_bits().filter(|bits| bits.size % 8 == 0)?;
    let whole = bits.size / 8;
    let (start, end) = match *args {
        [_] => (0, whole),
        [_, pair] => {
            let [start, len] = pair.as_tuple_of()?;
            part_range(start, len, whole)?
        }
        [_, start, len] => part_range(start, len, whole)?,
        _ => return None,
    };
    Some((term, start, end))
}

fn part<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (term, start, end) = chosen(args).ok_or_else(Stop::badarg)?;
    sub_binary(ctx, term, start, end)
}

fn bin_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (term, start, end) = chosen(args).ok_or_else(Stop::badarg)?;
    charge(ctx, end - start, SINGLE_BYTES);
    let bytes = bytes(term)?;
    Ok(ctx.heap.byte_list(bytes.get(start..end).unwrap_or(&[])))
}

fn list_to_bin<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    if !list.is_list() {
        return Err(Stop::badarg());
    }
    Ok(ctx.heap.binary_from_vec(iodata::bytes(ctx, list)?))
}

fn copy<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (term, times) = match *args {
        [term] => (term, 1),
        [term, times] => (term, size(times).ok_or_else(Stop::badarg)?),
        _ => return Err(Stop::badarg()),
    };
    if times == 0 && term.is_bitstring() {
        return Ok(ctx.heap.binary(&[]));
    }
    let bytes = bytes(term)?;
    let total = bytes.len().checked_mul(times);
    let total = total.ok_or_else(|| Stop::error(Atom::SYSTEM_LIMIT))?;
    let mut out: Vec<u8> = args::reserve(total)?;
    if !bytes.is_empty() {
        for _ in 0..times {
            out.extend_from_slice(&bytes);
        }
    }
    charge(ctx, total, BYTES);
    Ok(ctx.heap.binary_from_vec(out))
}

/// How many bytes at one end all binaries of a list have in common.
fn common<'h>(
    ctx: &Ctx<'h>,
    list: Term<'h>,
    same: impl Fn(&[u8], &[u8]) -> usize,
) -> BifResult<'h> {
    let mut walk = list.list();
    let first = walk.next().ok_or_else(Stop::badarg)?;
    let first = bytes(first)?;
    let mut length = first.len();
    let mut count = 0;
    for other in walk.by_ref() {
        length = length.min(same(&first, &bytes(other)?));
        count += 1;
    }
    charge(ctx, (length + 1).saturating_mul(count), BYTES);
    if walk.tail().is_nil() {
        Ok(ctx.heap.unsigned(length as u64))
    } else {
        Err(Stop::badarg())
    }
}

fn longest_common_prefix<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    common(ctx, list, |a, b| {
        a.iter().zip(b).take_while(|(a, b)| a == b).count()
    })
}

fn longest_common_suffix<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    common(ctx, list, |a, b| {
        let pairs = a.iter().rev().zip(b.iter().rev());
        pairs.take_while(|(a, b)| a == b).count()
    })
}

/// What is converted, and the order of its bytes, big-endian if none is given.
fn with_order<'h>(args: &[Term<'h>]) -> Result<(Term<'h>, Endian), Stop<'h>> {
    match *args {
        [term] => Ok((term, Endian::Big)),
        [term, order] => match order.as_atom() {
            Some(Atom::BIG) => Ok((term, Endian::Big)),
            Some(Atom::LITTLE) => Ok((term, Endian::Little)),
            _ => Err(Stop::badarg()),
        },
        _ => Err(Stop::badarg()),
    }
}

fn encode_unsigned<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (term, order) = with_order(args)?;
    let value = int(term)
        .filter(|value| !value.is_negative())
        .ok_or_else(Stop::badarg)?;
    let mut out = vec![0; magnitude_len(value).max(1)];
    write_magnitude(&mut out, value, order);
    charge(ctx, out.len(), BYTES);
    Ok(ctx.heap.binary_from_vec(out))
}

fn decode_unsigned<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (term, order) = with_order(args)?;
    let bytes = bytes(term)?;
    charge(ctx, bytes.len(), BYTES);
    outcome(ctx.heap, from_bytes(&bytes, order, false, LIMIT))
}

fn encode_hex<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (term, case) = match *args {
        [term] => (term, "uppercase"),
        [term, case] => (term, case.as_atom().map_or("", Atom::text)),
        _ => return Err(Stop::badarg()),
    };
    let digits: &[u8; 16] = match case {
        "uppercase" => b"0123456789ABCDEF",
        "lowercase" => b"0123456789abcdef",
        _ => return Err(Stop::badarg()),
    };
    let bytes = bytes(term)?;
    charge(ctx, bytes.len(), SINGLE_BYTES);
    let mut out: Vec<u8> = args::reserve(bytes.len().saturating_mul(2))?;
    for byte in bytes.iter() {
        out.push(digits[usize::from(byte >> 4)]);
        out.push(digits[usize::from(byte & 15)]);
    }
    Ok(ctx.heap.binary_from_vec(out))
}

fn decode_hex<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let bytes = bytes(term)?;
    charge(ctx, bytes.len(), SINGLE_BYTES);
    if !bytes.len().is_multiple_of(2) {
        return Err(Stop::badarg());
    }
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let decoded: Option<Vec<u8>> = bytes
        .chunks_exact(2)
        .map(|pair| match *pair {
            [high, low] => Some((digit(high)? << 4 | digit(low)?) as u8),
            _ => None,
        })
        .collect();
    Ok(ctx.heap.binary_from_vec(decoded.ok_or_else(Stop::badarg)?))
}

/// The binaries of a list with another between each two.
fn join<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list, separator] = take(args)?;
    let separator = bytes(separator)?;
    let parts: Result<Vec<_>, _> = args::list(ctx, list)?.into_iter().map(bytes).collect();
    let parts = parts?;
    let between = separator
        .len()
        .saturating_mul(parts.len().saturating_sub(1));
    let total = parts
        .iter()
        .fold(between, |sum, part| sum.saturating_add(part.len()));
    let mut out: Vec<u8> = args::reserve(total)?;
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            out.extend_from_slice(&separator);
        }
        out.extend_from_slice(part);
    }
    charge(ctx, total, BYTES);
    Ok(ctx.heap.binary_from_vec(out))
}

fn referenced_byte_size<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let bits = term.as_bits().ok_or_else(Stop::badarg)?;
    let original = bits.original.as_bits().unwrap_or(bits);
    Ok(ctx.heap.unsigned(original.size.div_ceil(8) as u64))
}

// Searching.

/// What is searched for.
enum Pattern {
    One(Box<memmem::Finder<'static>>),
    Several(AhoCorasick),
}

impl MagicObject for Pattern {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

impl Pattern {
    /// The first match in `text` from `from` on.
    fn find(&self, text: &[u8], from: usize) -> Option<(usize, usize)> {
        let rest = text.get(from..)?;
        let (start, len) = match self {
            Pattern::One(finder) => (finder.find(rest)?, finder.needle().len()),
            Pattern::Several(automaton) => {
                let found = automaton.find(rest)?;
                (found.start(), found.len())
            }
        };
        Some((from + start, len))
    }

    /// A pattern from a binary, or a list of binaries that is not empty; none of them empty.
    fn new<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<Pattern, Stop<'h>> {
        let items = if term.is_list() {
            args::list(ctx, term)?
        } else {
            vec![term]
        };
        let needles: Result<Vec<_>, _> = items.into_iter().map(bytes).collect();
        let needles = needles?;
        if needles.is_empty() || needles.iter().any(|needle| needle.is_empty()) {
            return Err(Stop::badarg());
        }
        charge(ctx, needles.iter().map(|n| n.len()).sum(), SINGLE_BYTES);
        if let [needle] = &*needles {
            let finder = memmem::Finder::new(needle).into_owned();
            return Ok(Pattern::One(Box::new(finder)));
        }
        AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(&needles)
            .map(Pattern::Several)
            .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
    }
}

/// Runs `use_it` with the pattern that a term is, or that was compiled before.
fn with_pattern<'h, T>(
    ctx: &Ctx<'h>,
    term: Term<'h>,
    use_it: impl FnOnce(&Pattern) -> T,
) -> Result<T, Stop<'h>> {
    if let Some([tag, reference]) = term.as_tuple_of() {
        let known = matches!(tag.as_atom().map(Atom::text), Some("bm" | "ac"));
        let View::Magic(magic) = reference.view() else {
            return Err(Stop::badarg());
        };
        let pattern = magic.block().and_then(|block| block.magic::<Pattern>());
        return match pattern {
            Some(pattern) if known => Ok(use_it(pattern)),
            _ => Err(Stop::badarg()),
        };
    }
    Ok(use_it(&Pattern::new(ctx, term)?))
}

fn compile_pattern<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let pattern = Pattern::new(ctx, term)?;
    let tag = ctx.atom(match pattern {
        Pattern::One(_) => "bm",
        Pattern::Several(_) => "ac",
    })?;
    let number = ctx.vm.new_reference(Some(ctx.worker));
    let reference = ctx.heap.magic(number, Box::new(pattern));
    Ok(ctx.heap.tuple(&[tag, reference]))
}

/// Options of the searching functions.
struct Options<'h> {
    /// The bytes to search.
    scope: (usize, usize),
    global: bool,
    trim: bool,
    trim_all: bool,
    /// Where the match goes into its replacement.
    insert: Vec<Term<'h>>,
}

/// Which options a function knows besides `scope`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Scope,
    Split,
    Replace,
}

impl<'h> Options<'h> {
    fn new(list: Option<&Term<'h>>, len: usize, known: Known) -> Option<Options<'h>> {
        let mut options = Options {
            scope: (0, len),
            global: false,
            trim: false,
            trim_all: false,
            insert: Vec::new(),
        };
        let Some(list) = list else {
            return Some(options);
        };
        for option in list.proper_list()? {
            match (option.as_atom().map(Atom::text), option.as_tuple_of()) {
                (Some("global"), _) if known != Known::Scope => options.global = true,
                (Some("trim"), _) if known == Known::Split => options.trim = true,
                (Some("trim_all"), _) if known == Known::Split => options.trim_all = true,
                (_, Some([key, value])) => match key.as_atom()?.text() {
                    "scope" => {
                        let [start, length] = value.as_tuple_of()?;
                        options.scope = part_range(start, length, len)?;
                    }
                    "insert_replaced" if known == Known::Replace => {
                        options.insert = match value.as_small() {
                            Some(_) => vec![value],
                            None => value.proper_list()?,
                        };
                    }
                    _ => return None,
                },
                _ => return None,
            }
        }
        Some(options)
    }
}

/// The matches of a call's second argument in its first: all, or only the first.
fn found<'h>(
    ctx: &Ctx<'h>,
    args: &[Term<'h>],
    text: &[u8],
    (from, to): (usize, usize),
    all: bool,
) -> Result<Vec<(usize, usize)>, Stop<'h>> {
    let &pattern = args.get(1).ok_or_else(Stop::badarg)?;
    if text.is_empty() {
        // OTP does not look at the pattern then.
        return Ok(Vec::new());
    }
    let text = text.get(..to).ok_or_else(Stop::badarg)?;
    with_pattern(ctx, pattern, |pattern| {
        let mut found = Vec::new();
        let mut at = from;
        while let Some((start, len)) = pattern.find(text, at) {
            found.push((start, len));
            at = start + len;
            if !all {
                break;
            }
        }
        let searched = if all { to } else { at } - from;
        charge(ctx, searched, BYTES);
        charge(ctx, found.len(), ELEMENTS);
        found
    })
}

fn position<'h>(ctx: &Ctx<'h>, (start, len): (usize, usize)) -> Term<'h> {
    let number = |value: usize| ctx.heap.unsigned(value as u64);
    ctx.heap.tuple(&[number(start), number(len)])
}

fn match_first<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let text = bytes(*args.first().ok_or_else(Stop::badarg)?)?;
    let options = Options::new(args.get(2), text.len(), Known::Scope).ok_or_else(Stop::badarg)?;
    let found = found(ctx, args, &text, options.scope, false)?;
    Ok(match found.first() {
        Some(&found) => position(ctx, found),
        None => Term::atom(Atom::NOMATCH),
    })
}

fn matches<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let text = bytes(*args.first().ok_or_else(Stop::badarg)?)?;
    let options = Options::new(args.get(2), text.len(), Known::Scope).ok_or_else(Stop::badarg)?;
    let found = found(ctx, args, &text, options.scope, true)?;
    Ok(ctx
        .heap
        .list(found.into_iter().map(|found| position(ctx, found))))
}

fn split<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let &term = args.first().ok_or_else(Stop::badarg)?;
    let text = bytes(term)?;
    let options = Options::new(args.get(2), text.len(), Known::Split).ok_or_else(Stop::badarg)?;
    let found = found(ctx, args, &text, options.scope, options.global)?;
    let mut parts: Vec<(usize, usize)> = Vec::with_capacity(found.len() + 1);
    let mut from = 0;
    for (start, len) in found {
        parts.push((from, start));
        from = start + len;
    }
    parts.push((from, text.len()));
    let is_empty = |part: &(usize, usize)| part.0 == part.1;
    if options.trim_all {
        parts.retain(|part| !is_empty(part));
    } else if options.trim {
        while parts.last().is_some_and(is_empty) {
            parts.pop();
        }
    }
    let mut list = ListBuilder::new(ctx.heap);
    for (start, end) in parts {
        list.push(sub_binary(ctx, term, start, end)?);
    }
    Ok(list.finish(Term::NIL))
}

/// The replacement is a binary; a fun, which newer releases of OTP take too, is `badarg`.
fn replace<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let &[term, _, replacement, ref rest @ ..] = args else {
        return Err(Stop::badarg());
    };
    let (text, with) = (bytes(term)?, bytes(replacement)?);
    let options =
        Options::new(rest.first(), text.len(), Known::Replace).ok_or_else(Stop::badarg)?;
    let mut inserts: Vec<usize> = Vec::with_capacity(options.insert.len());
    for place in &options.insert {
        let place = size(*place).filter(|&place| place <= with.len());
        inserts.push(place.ok_or_else(Stop::badarg)?);
    }
    inserts.sort_unstable();
    let found = found(ctx, args, &text, options.scope, options.global)?;
    if found.is_empty() {
        return Ok(term);
    }
    let inserted: usize = found.iter().map(|(_, len)| len).sum();
    let added = inserted
        .saturating_mul(inserts.len())
        .saturating_add(with.len().saturating_mul(found.len()));
    let mut out: Vec<u8> = args::reserve(text.len().saturating_add(added))?;
    let mut from = 0;
    for (start, len) in found {
        out.extend_from_slice(text.get(from..start).unwrap_or(&[]));
        let original = text.get(start..start + len).unwrap_or(&[]);
        let mut used = 0;
        for &place in &inserts {
            out.extend_from_slice(with.get(used..place).unwrap_or(&[]));
            out.extend_from_slice(original);
            used = place;
        }
        out.extend_from_slice(with.get(used..).unwrap_or(&[]));
        from = start + len;
    }
    out.extend_from_slice(text.get(from..).unwrap_or(&[]));
    charge_reductions(ctx, (out.len() / BYTES) as u64);
    Ok(ctx.heap.binary_from_vec(out))
}
