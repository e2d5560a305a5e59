//! The module `persistent_term`: terms that an instance keeps outside processes.
//!
//! Each is kept as a fragment of its own, `{Key, Value}`, and copied to whoever asks.

use std::collections::HashMap;

use super::args::{ELEMENTS, charge, take};
use super::{Bif, BifResult, Capability, Ctx, Native, Stop};
use crate::memory::{CopyPolicy, Fragment};
use crate::term::{Atom, Term};

/// The module `persistent_term`.
pub const TABLE: &[Bif] = &[
    row("put", 2, put),
    row("get", 0, all),
    row("get", 1, get),
    row("get", 2, get),
    row("erase", 1, erase),
    row("info", 0, info),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::PERSISTENT_TERM, name, arity, native).needs(Capability::Process)
}

/// The terms, by the hash of their keys.
#[derive(Default)]
pub(super) struct Terms {
    by_hash: HashMap<u64, Vec<Fragment>>,
}

/// Key and value of an entry.
fn pair(entry: &Fragment) -> Option<[Term<'_>; 2]> {
    entry.value().as_tuple_of()
}

/// Does the entry have this key?
fn has_key(entry: &Fragment, key: Term<'_>) -> bool {
    // The two live on different heaps, for which the shorter of both lifetimes is right.
    pair(entry).is_some_and(|[own, _]| own.eq_exact(key))
}

impl Terms {
    fn find(&self, key: Term<'_>) -> Option<&Fragment> {
        let entries = self.by_hash.get(&key.internal_hash())?;
        entries.iter().find(|entry| has_key(entry, key))
    }

    fn remove(&mut self, key: Term<'_>) -> bool {
        let hash = key.internal_hash();
        let Some(entries) = self.by_hash.get_mut(&hash) else {
            return false;
        };
        let Some(at) = entries.iter().position(|entry| has_key(entry, key)) else {
            return false;
        };
        entries.swap_remove(at);
        if entries.is_empty() {
            self.by_hash.remove(&hash);
        }
        true
    }

    fn entries(&self) -> impl Iterator<Item = &Fragment> {
        self.by_hash.values().flatten()
    }
}

fn system_limit<'h>() -> Stop<'h> {
    Stop::error(Atom::SYSTEM_LIMIT)
}

/// A copy of a term that the instance keeps, on the caller's heap.
fn copied<'h>(ctx: &Ctx<'h>, term: Term<'_>) -> BifResult<'h> {
    ctx.heap
        .copy_from(term, &CopyPolicy::EVERYTHING)
        .ok_or_else(system_limit)
}

fn put<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, value] = take(args)?;
    let entry = ctx.heap.tuple(&[key, value]);
    // Literals are copied too: their module may be purged.
    let entry = Fragment::copy_of(entry, &CopyPolicy::EVERYTHING).map_err(|_| system_limit())?;
    charge(ctx, entry.size(), ELEMENTS);
    let mut terms = ctx.vm.natives.terms();
    let old = terms.find(key).and_then(pair);
    if !old.is_some_and(|[_, old]| old.eq_exact(value)) {
        terms.remove(key);
        let hash = key.internal_hash();
        terms.by_hash.entry(hash).or_default().push(entry);
    }
    Ok(Term::atom(Atom::OK))
}

fn get<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let &key = args.first().ok_or_else(Stop::badarg)?;
    let terms = ctx.vm.natives.terms();
    match (terms.find(key).and_then(pair), args.get(1)) {
        (Some([_, value]), _) => copied(ctx, value),
        (None, Some(&default)) => Ok(default),
        (None, None) => Err(Stop::badarg()),
    }
}

fn all<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let terms = ctx.vm.natives.terms();
    let entries: Result<Vec<_>, _> = terms
        .entries()
        .map(|entry| copied(ctx, entry.value()))
        .collect();
    Ok(ctx.heap.list(entries?))
}

fn erase<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key] = take(args)?;
    Ok(Term::bool(ctx.vm.natives.terms().remove(key)))
}

fn info<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let terms = ctx.vm.natives.terms();
    let (mut count, mut bytes) = (0u64, 0u64);
    for entry in terms.entries() {
        count += 1;
        bytes += entry.size() as u64 * 8;
    }
    let heap = ctx.heap;
    let pairs = [
        (ctx.atom("count")?, heap.unsigned(count)),
        (Term::atom(Atom::MEMORY), heap.unsigned(bytes)),
    ];
    Ok(crate::map::Map::from_pairs(heap, &mut pairs.to_vec()).term())
}
