//! Maps: the native functions of module `maps`, and those of module `erlang`.

use super::args::{self, ELEMENTS, charge, take};
use super::{Bif, BifResult, Ctx, Native, Stop};
use crate::map::{Cursor, Map, Pair};
use crate::term::{Atom, Term};

/// The native functions of module `maps`, and those of module `erlang`.
pub const TABLE: &[Bif] = &[
    Bif::new(Atom::ERLANG, "map_size", 1, map_size).guard(),
    Bif::new(Atom::ERLANG, "map_get", 2, get).guard(),
    Bif::new(Atom::ERLANG, "is_map_key", 2, is_key).guard(),
    row("find", 2, find),
    row("from_keys", 2, from_keys),
    row("from_list", 1, from_list),
    row("get", 2, get),
    row("is_key", 2, is_key),
    row("keys", 1, keys),
    row("merge", 2, merge),
    row("put", 3, put),
    row("remove", 2, remove),
    row("take", 2, take_key),
    row("to_list", 1, to_list).library(),
    row("update", 3, update),
    row("values", 1, values),
    Bif::new(Atom::ERTS_INTERNAL, "mc_iterator", 1, generator).library(),
    Bif::new(Atom::ERTS_INTERNAL, "mc_refill", 1, refill).library(),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::MAPS, name, arity, native)
}

fn map<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<Map<'h>, Stop<'h>> {
    term.as_map()
        .ok_or_else(|| Stop::tagged(ctx.heap, Atom::BADMAP, term))
}

fn badkey<'h>(ctx: &Ctx<'h>, key: Term<'h>) -> Stop<'h> {
    Stop::tagged(ctx.heap, Atom::BADKEY, key)
}

fn map_size<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(Term::small(map(ctx, term)?.len() as i64))
}

fn get<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, term] = take(args)?;
    map(ctx, term)?.get(key).ok_or_else(|| badkey(ctx, key))
}

fn is_key<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, term] = take(args)?;
    Ok(Term::bool(map(ctx, term)?.contains_key(key)))
}

fn find<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, term] = take(args)?;
    Ok(match map(ctx, term)?.get(key) {
        Some(value) => ctx.heap.tuple(&[Term::atom(Atom::OK), value]),
        None => Term::atom(Atom::ERROR),
    })
}

fn new<'h>(ctx: &Ctx<'h>, mut pairs: Vec<Pair<'h>>) -> BifResult<'h> {
    charge(ctx, pairs.len(), ELEMENTS / 4);
    Ok(Map::from_pairs(ctx.heap, &mut pairs).term())
}

fn from_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    let pairs: Option<Vec<Pair<'h>>> = args::list(ctx, list)?
        .into_iter()
        .map(|item| item.as_tuple_of().map(|[key, value]| (key, value)))
        .collect();
    new(ctx, pairs.ok_or_else(Stop::badarg)?)
}

fn from_keys<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list, value] = take(args)?;
    let keys = args::list(ctx, list)?;
    new(ctx, keys.into_iter().map(|key| (key, value)).collect())
}

/// A list of something of each pair.
fn listed<'h>(
    ctx: &Ctx<'h>,
    args: &[Term<'h>],
    each: impl Fn(Pair<'h>) -> Term<'h>,
) -> BifResult<'h> {
    let [term] = take(args)?;
    let map = map(ctx, term)?;
    charge(ctx, map.len(), ELEMENTS);
    let mut list = crate::memory::ListBuilder::new(ctx.heap);
    map.iter().for_each(|pair| list.push(each(pair)));
    Ok(list.finish(Term::NIL))
}

fn keys<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    listed(ctx, args, |(key, _)| key)
}

fn values<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    listed(ctx, args, |(_, value)| value)
}

fn to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    listed(ctx, args, |(key, value)| ctx.heap.tuple(&[key, value]))
}

fn merge<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [first, second] = take(args)?;
    let (first, second) = (map(ctx, first)?, map(ctx, second)?);
    charge(ctx, first.len() + second.len(), ELEMENTS / 4);
    Ok(first.merge(ctx.heap, second).term())
}

fn put<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, value, term] = take(args)?;
    Ok(map(ctx, term)?.put(ctx.heap, key, value).term())
}

fn update<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, value, term] = take(args)?;
    map(ctx, term)?
        .update(ctx.heap, key, value)
        .map(Map::term)
        .ok_or_else(|| badkey(ctx, key))
}

fn remove<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, term] = take(args)?;
    Ok(map(ctx, term)?.remove(ctx.heap, key).term())
}

fn take_key<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, term] = take(args)?;
    Ok(match map(ctx, term)?.take(ctx.heap, key) {
        Some((value, rest)) => ctx.heap.tuple(&[value, rest.term()]),
        None => Term::atom(Atom::ERROR),
    })
}

// Generators of comprehensions. One is what `maps:iterator` returns: `[Position | Map]`, where the
// position is a cursor or the pairs that are left, or `{Key, Value, Generator}`, or `none`.

/// The position and the map of a generator that has to be refilled.
fn position<'h>(generator: Term<'h>) -> Option<(Term<'h>, Map<'h>)> {
    let cons = generator.as_cons()?;
    let position = cons.head();
    if !position.is_list() {
        Cursor::from_term(position)?;
    }
    Some((position, cons.tail().as_map()?))
}

/// `erts_internal:mc_iterator/1`: what a comprehension goes through for a map or an iterator, and the
/// empty list for anything else.
fn generator<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    if term.is_map() {
        return Ok(ctx.heap.cons(Cursor::START.to_term(ctx.heap), term));
    }
    let mut at = term;
    let mut steps = 0;
    while let Some([_, _, next]) = at.as_tuple_of() {
        at = next;
        steps += 1;
    }
    charge(ctx, steps, ELEMENTS);
    let good = at.is_atom(Atom::NONE) || position(at).is_some();
    Ok(if good { term } else { Term::NIL })
}

/// Pairs that a comprehension gets at a time.
const BATCH: usize = 32;

/// `erts_internal:mc_refill/1`: the next pairs, `{Key, Value, {Key, Value, ...}}`, ending in what to
/// refill again, or in `none`.
fn refill<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let heap = ctx.heap;
    let (position, map) = position(term).ok_or_else(Stop::badarg)?;
    let mut pairs: Vec<Pair<'h>> = Vec::with_capacity(BATCH);
    let next = if position.is_list() {
        let mut left = position.list();
        for pair in left.by_ref().take(BATCH) {
            let [key, value] = pair.as_tuple_of().ok_or_else(Stop::badarg)?;
            pairs.push((key, value));
        }
        Some(left.tail()).filter(|left| !left.is_nil())
    } else {
        let cursor = Cursor::from_term(position).ok_or_else(Stop::badarg)?;
        map.step(cursor, BATCH, &mut pairs)
            .map(|cursor| cursor.to_term(heap))
    };
    let end = match next {
        Some(position) => heap.cons(position, map.term()),
        None => Term::atom(Atom::NONE),
    };
    charge(ctx, pairs.len(), ELEMENTS / 4);
    let pairs = pairs.into_iter().rev();
    Ok(pairs.fold(end, |rest, (key, value)| heap.tuple(&[key, value, rest])))
}
