//! Tuples.

use crate::bif::args::{self, ELEMENTS, charge, index, size, take};
use crate::bif::{Bif, BifResult, Ctx, Stop};
use crate::term::{Term, Tuple, View};

use super::row;

/// Functions on tuples.
pub const TABLE: &[Bif] = &[
    row("element", 2, element).guard(),
    row("tuple_size", 1, tuple_size).guard(),
    row("size", 1, any_size).guard(),
    row("setelement", 3, setelement),
    row("make_tuple", 2, make_tuple),
    row("make_tuple", 3, make_tuple_with),
    row("append_element", 2, append_element),
    row("insert_element", 3, insert_element),
    row("delete_element", 2, delete_element),
    row("tuple_to_list", 1, tuple_to_list),
    row("list_to_tuple", 1, list_to_tuple),
];

/// The most elements that a tuple may have.
const MAX_ARITY: usize = (1 << 24) - 1;

fn tuple<'h>(term: Term<'h>) -> Result<Tuple<'h>, Stop<'h>> {
    term.as_tuple().ok_or_else(Stop::badarg)
}

fn new<'h>(ctx: &Ctx<'h>, elements: &[Term<'h>]) -> BifResult<'h> {
    if elements.len() > MAX_ARITY {
        return Err(Stop::badarg());
    }
    charge(ctx, elements.len(), ELEMENTS * 4);
    Ok(ctx.heap.tuple(elements))
}

fn element<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [at, term] = take(args)?;
    let elements = tuple(term)?.elements();
    index(at)
        .and_then(|at| elements.get(at).copied())
        .ok_or_else(Stop::badarg)
}

fn tuple_size<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(Term::small(tuple(term)?.arity() as i64))
}

fn any_size<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    match term.view() {
        View::Tuple(tuple) => Ok(Term::small(tuple.arity() as i64)),
        View::Bits(bits) => Ok(ctx.heap.unsigned((bits.size / 8) as u64)),
        _ => Err(Stop::badarg()),
    }
}

fn setelement<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [at, term, value] = take(args)?;
    let mut elements = tuple(term)?.elements().to_vec();
    let place = index(at).and_then(|at| elements.get_mut(at));
    *place.ok_or_else(Stop::badarg)? = value;
    new(ctx, &elements)
}

fn filled<'h>(arity: Term<'h>, value: Term<'h>) -> Result<Vec<Term<'h>>, Stop<'h>> {
    let arity = size(arity)
        .filter(|&arity| arity <= MAX_ARITY)
        .ok_or_else(Stop::badarg)?;
    let mut elements = args::reserve(arity)?;
    elements.resize(arity, value);
    Ok(elements)
}

fn make_tuple<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [arity, value] = take(args)?;
    new(ctx, &filled(arity, value)?)
}

fn make_tuple_with<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [arity, value, changes] = take(args)?;
    let mut elements = filled(arity, value)?;
    for change in args::list(ctx, changes)? {
        let [at, value] = change.as_tuple_of().ok_or_else(Stop::badarg)?;
        let place = index(at).and_then(|at| elements.get_mut(at));
        *place.ok_or_else(Stop::badarg)? = value;
    }
    new(ctx, &elements)
}

fn append_element<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, value] = take(args)?;
    let elements = [tuple(term)?.elements(), &[value]].concat();
    new(ctx, &elements)
}

fn insert_element<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [at, term, value] = take(args)?;
    let elements = tuple(term)?.elements();
    let (before, after) = index(at)
        .and_then(|at| elements.split_at_checked(at))
        .ok_or_else(Stop::badarg)?;
    new(ctx, &[before, &[value], after].concat())
}

fn delete_element<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [at, term] = take(args)?;
    let mut elements = tuple(term)?.elements().to_vec();
    let at = index(at)
        .filter(|&at| at < elements.len())
        .ok_or_else(Stop::badarg)?;
    elements.remove(at);
    new(ctx, &elements)
}

fn tuple_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let elements = tuple(term)?.elements();
    charge(ctx, elements.len(), ELEMENTS);
    Ok(ctx.heap.list(elements.iter().copied()))
}

fn list_to_tuple<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    let elements = args::list(ctx, list)?;
    new(ctx, &elements)
}
