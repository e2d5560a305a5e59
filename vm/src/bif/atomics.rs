//! The modules `atomics` and `counters`: arrays of 64-bit integers that processes share.
//!
//! A reference to an array is a magic one, which keeps it alive. Counters of either kind are
//! `{Kind, Reference}` with such an array behind them.

use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

use super::args::{self, charge, index, take};
use super::arith::{LIMIT, int};
use super::{Bif, BifResult, Capability, Ctx, Native, Stop};
use crate::map::Map;
use crate::memory::MagicObject;
use crate::number::{self, Int};
use crate::term::{Atom, Term, View};

/// The modules `atomics` and `counters`.
pub const TABLE: &[Bif] = &[
    row("new", 2, new).library(),
    row("get", 2, get),
    row("put", 3, put),
    row("add", 3, add),
    row("add_get", 3, add_get),
    row("sub", 3, sub).library(),
    row("sub_get", 3, sub_get).library(),
    row("exchange", 3, exchange),
    row("compare_exchange", 4, compare_exchange),
    row("info", 1, info),
    counter("new", 2, new_counters),
    counter("get", 2, |ctx, args| on_counters(ctx, args, get)),
    counter("put", 3, |ctx, args| on_counters(ctx, args, put)),
    counter("add", 3, |ctx, args| on_counters(ctx, args, add)),
    counter("sub", 3, |ctx, args| on_counters(ctx, args, sub)),
    counter("info", 1, counters_info),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::ATOMICS, name, arity, native).needs(Capability::Process)
}

const fn counter(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::COUNTERS, name, arity, native)
        .needs(Capability::Process)
        .library()
}

/// The integers, as the 64 bits that they are.
struct Array {
    values: Box<[AtomicU64]>,
    signed: bool,
}

impl MagicObject for Array {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

fn make<'h>(ctx: &Ctx<'h>, size: Term<'h>, signed: bool) -> BifResult<'h> {
    let size = args::size(size)
        .filter(|&size| size > 0)
        .ok_or_else(Stop::badarg)?;
    let mut values: Vec<AtomicU64> = args::reserve(size)?;
    values.resize_with(size, AtomicU64::default);
    charge(ctx, size, args::BYTES / 8);
    let array = Array {
        values: values.into_boxed_slice(),
        signed,
    };
    let number = ctx.vm.new_reference(Some(ctx.worker));
    Ok(ctx.heap.magic(number, Box::new(array)))
}

fn new<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [size, options] = take(args)?;
    let mut signed = true;
    for option in args::list(ctx, options)? {
        match option.as_tuple_of() {
            Some([key, value]) if key.is_atom(Atom::SIGNED) => {
                signed = value.as_bool().ok_or_else(Stop::badarg)?;
            }
            _ => return Err(Stop::badarg()),
        }
    }
    make(ctx, size, signed)
}

fn new_counters<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [size, options] = take(args)?;
    let options = args::list(ctx, options)?;
    let kind = match *options {
        [] => Term::atom(Atom::ATOMICS),
        [kind] => kind,
        _ => return Err(Stop::badarg()),
    };
    if !is_kind(kind) {
        return Err(Stop::badarg());
    }
    Ok(ctx.heap.tuple(&[kind, make(ctx, size, true)?]))
}

/// Is it one of the two kinds of counters?
fn is_kind(term: Term<'_>) -> bool {
    matches!(
        term.as_atom().map(Atom::text),
        Some("atomics" | "write_concurrency")
    )
}

/// The array of counters.
fn counters<'h>(term: Term<'h>) -> Result<Term<'h>, Stop<'h>> {
    match term.as_tuple_of() {
        Some([kind, reference]) if is_kind(kind) => Ok(reference),
        _ => Err(Stop::badarg()),
    }
}

/// Does to the array of counters what `native` does to an array.
fn on_counters<'h>(ctx: &Ctx<'h>, args: &[Term<'h>], native: Native) -> BifResult<'h> {
    let mut args = args.to_vec();
    let first = args.first_mut().ok_or_else(Stop::badarg)?;
    *first = counters(*first)?;
    native(ctx, &args)
}

/// The array that a term refers to.
fn array<'h>(term: Term<'h>) -> Result<&'h Array, Stop<'h>> {
    let View::Magic(magic) = term.view() else {
        return Err(Stop::badarg());
    };
    let array = magic.block().and_then(|block| block.magic());
    array.ok_or_else(Stop::badarg)
}

/// The array and the place in it that the first two arguments choose.
fn place<'h>(args: &[Term<'h>]) -> Result<(&'h Array, &'h AtomicU64), Stop<'h>> {
    let (Some(&reference), Some(&at)) = (args.first(), args.get(1)) else {
        return Err(Stop::badarg());
    };
    let array = array(reference)?;
    let value = index(at).and_then(|at| array.values.get(at));
    Ok((array, value.ok_or_else(Stop::badarg)?))
}

/// The bits of an integer that an array of this kind holds.
fn bits<'h>(array: &Array, term: Option<&Term<'h>>) -> Result<u64, Stop<'h>> {
    let value = term.and_then(|term| int(*term));
    let bits = value.and_then(|value| {
        if array.signed {
            value.to_i64().map(|value| value as u64)
        } else {
            value.to_u64()
        }
    });
    bits.ok_or_else(Stop::badarg)
}

/// What is added: any integer of 64 bits, with a sign or without.
fn change<'h>(term: Option<&Term<'h>>) -> Result<u64, Stop<'h>> {
    let value = term.and_then(|term| int(*term));
    value.and_then(wrapped).ok_or_else(Stop::badarg)
}

/// What is added to take something away: that is what has to fit.
fn opposite<'h>(term: Option<&Term<'h>>) -> Result<u64, Stop<'h>> {
    let value = term.and_then(|term| int(*term));
    let negated = value.and_then(|value| number::neg(value, LIMIT).ok());
    let bits = negated.and_then(|value| wrapped(value.as_int()));
    bits.ok_or_else(Stop::badarg)
}

fn wrapped(value: Int<'_>) -> Option<u64> {
    let signed = value.to_i64().map(|value| value as u64);
    signed.or_else(|| value.to_u64())
}

fn value<'h>(ctx: &Ctx<'h>, array: &Array, bits: u64) -> Term<'h> {
    if array.signed {
        ctx.heap.integer(bits as i64)
    } else {
        ctx.heap.unsigned(bits)
    }
}

fn ok<'h>() -> BifResult<'h> {
    Ok(Term::atom(Atom::OK))
}

fn get<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (array, place) = place(args)?;
    Ok(value(ctx, array, place.load(SeqCst)))
}

fn put<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (array, place) = place(args)?;
    place.store(bits(array, args.get(2))?, SeqCst);
    ok()
}

fn add<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (_, place) = place(args)?;
    place.fetch_add(change(args.get(2))?, SeqCst);
    ok()
}

fn sub<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (_, place) = place(args)?;
    place.fetch_add(opposite(args.get(2))?, SeqCst);
    ok()
}

fn add_get<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (array, place) = place(args)?;
    let change = change(args.get(2))?;
    let old = place.fetch_add(change, SeqCst);
    Ok(value(ctx, array, old.wrapping_add(change)))
}

fn sub_get<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (array, place) = place(args)?;
    let change = opposite(args.get(2))?;
    let old = place.fetch_add(change, SeqCst);
    Ok(value(ctx, array, old.wrapping_add(change)))
}

fn exchange<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (array, place) = place(args)?;
    let old = place.swap(bits(array, args.get(2))?, SeqCst);
    Ok(value(ctx, array, old))
}

fn compare_exchange<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (array, place) = place(args)?;
    let (expected, desired) = (bits(array, args.get(2))?, bits(array, args.get(3))?);
    match place.compare_exchange(expected, desired, SeqCst, SeqCst) {
        Ok(_) => ok(),
        Err(actual) => Ok(value(ctx, array, actual)),
    }
}

/// Size and memory of an array.
fn facts<'h>(ctx: &Ctx<'h>, array: &Array) -> [(Term<'h>, Term<'h>); 2] {
    let number = |value: usize| ctx.heap.unsigned(value as u64);
    let size = array.values.len();
    let memory = size_of::<Array>() + size * size_of::<AtomicU64>();
    [
        (Term::atom(Atom::SIZE), number(size)),
        (Term::atom(Atom::MEMORY), number(memory)),
    ]
}

fn info<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [reference] = take(args)?;
    let array = array(reference)?;
    let (least, most) = if array.signed {
        (i64::MIN as u64, i64::MAX as u64)
    } else {
        (0, u64::MAX)
    };
    let mut pairs = facts(ctx, array).to_vec();
    pairs.push((Term::atom(Atom::MAX), value(ctx, array, most)));
    pairs.push((ctx.atom("min")?, value(ctx, array, least)));
    Ok(Map::from_pairs(ctx.heap, &mut pairs).term())
}

fn counters_info<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let mut pairs = facts(ctx, array(counters(term)?)?);
    Ok(Map::from_pairs(ctx.heap, &mut pairs).term())
}
