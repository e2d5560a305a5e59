//! Maps of up to 32 keys: a tuple of sorted keys, which maps of one origin share, and the values.

use super::{Map, Pair, tree};
use crate::memory::Heap;
use crate::term::Term;
use crate::term::layout::Kind;
use crate::term::map_shape::MAX_FLAT;

/// Terms in the order in which they go into an object.
pub(super) struct Buffer<'h> {
    items: [Term<'h>; MAX_FLAT + 1],
    len: usize,
}

impl<'h> Buffer<'h> {
    pub fn new() -> Buffer<'h> {
        Buffer {
            items: [Term::NIL; MAX_FLAT + 1],
            len: 0,
        }
    }

    #[inline(always)]
    pub fn push(&mut self, item: Term<'h>) {
        self.items[self.len] = item;
        self.len += 1;
    }

    #[inline(always)]
    pub fn extend(&mut self, items: &[Term<'h>]) {
        self.items[self.len..self.len + items.len()].copy_from_slice(items);
        self.len += items.len();
    }

    #[inline(always)]
    pub fn items(&self) -> &[Term<'h>] {
        &self.items[..self.len]
    }

    #[inline(always)]
    pub fn items_mut(&mut self) -> &mut [Term<'h>] {
        &mut self.items[..self.len]
    }

    #[inline(always)]
    pub fn finish(&self, heap: &'h Heap, kind: Kind) -> Term<'h> {
        heap.scanned(kind, self.items())
    }
}

/// Where the key is.
#[inline]
pub(super) fn find<'k>(keys: &[Term<'k>], key: Term<'k>) -> Option<usize> {
    if key.word().is_immediate() {
        keys.iter().position(|k| k.same(key))
    } else {
        find_boxed(keys, key)
    }
}

fn find_boxed<'k>(keys: &[Term<'k>], key: Term<'k>) -> Option<usize> {
    keys.iter().position(|k| k.eq_exact(key))
}

/// Where a key that is not there belongs.
fn place(keys: &[Term<'_>], key: Term<'_>) -> usize {
    keys.partition_point(|k| k.cmp_exact_keys(key).is_lt())
}

/// A flat map of pairs whose keys are sorted and distinct, at most [`MAX_FLAT`] of them.
pub(super) fn build<'h>(heap: &'h Heap, pairs: &[Pair<'h>]) -> Term<'h> {
    let mut keys = Buffer::new();
    pairs.iter().for_each(|&(key, _)| keys.push(key));
    let mut map = Buffer::new();
    map.push(heap.tuple(keys.items()));
    pairs.iter().for_each(|&(_, value)| map.push(value));
    map.finish(heap, Kind::FlatMap)
}

fn key_slice(keys: Term<'_>) -> &[Term<'_>] {
    keys.as_tuple().map_or(&[], |tuple| tuple.elements())
}

/// The same keys, one value replaced; `None` when it is that value already.
#[inline]
pub(super) fn replace<'h>(
    heap: &'h Heap,
    keys: Term<'h>,
    values: &[Term<'h>],
    at: usize,
    value: Term<'h>,
) -> Option<Term<'h>> {
    if values[at].same(value) {
        return None;
    }
    let (before, after) = (&values[..at], &values[at + 1..]);
    Some(heap.scanned_parts(Kind::FlatMap, [&[keys], before, &[value], after]))
}

/// One more key, which is not there yet.
pub(super) fn insert<'h>(
    heap: &'h Heap,
    keys: Term<'h>,
    values: &[Term<'h>],
    key: Term<'h>,
    value: Term<'h>,
) -> Term<'h> {
    let old = key_slice(keys);
    if old.len() >= MAX_FLAT {
        let pairs = old.iter().copied().zip(values.iter().copied());
        return tree::build(heap, pairs.chain([(key, value)]));
    }
    let at = place(old, key);
    let (before, after) = old.split_at(at);
    let keys = heap.scanned_parts(Kind::Tuple, [before, &[key], after]);
    let (before, after) = values.split_at(at);
    heap.scanned_parts(Kind::FlatMap, [&[keys], before, &[value], after])
}

/// One key less.
pub(super) fn remove<'h>(
    heap: &'h Heap,
    keys: Term<'h>,
    values: &[Term<'h>],
    at: usize,
) -> Term<'h> {
    let old = key_slice(keys);
    let keys = heap.scanned_parts(Kind::Tuple, [&old[..at], &old[at + 1..]]);
    heap.scanned_parts(Kind::FlatMap, [&[keys], &values[..at], &values[at + 1..]])
}

/// New values for keys that are there: the last one of each wins. The first key that is not there
/// as the error.
pub(super) fn update_many<'h>(
    heap: &'h Heap,
    map: Map<'h>,
    keys: Term<'h>,
    values: &[Term<'h>],
    pairs: &[Pair<'h>],
) -> Result<Map<'h>, Term<'h>> {
    let mut new = Buffer::new();
    new.push(keys);
    new.extend(values);
    let mut changed = false;
    for &(key, value) in pairs {
        let at = find(key_slice(keys), key).ok_or(key)?;
        let slot = &mut new.items_mut()[1 + at];
        changed |= !slot.same(value);
        *slot = value;
    }
    if !changed {
        return Ok(map);
    }
    Ok(Map(new.finish(heap, Kind::FlatMap)))
}

/// The union of two flat maps; the second one's values win.
pub(super) fn merge<'h>(
    heap: &'h Heap,
    first: Map<'h>,
    (first_keys, first_values): (Term<'h>, &[Term<'h>]),
    second: Map<'h>,
    (second_keys, second_values): (Term<'h>, &[Term<'h>]),
) -> Map<'h> {
    if first_keys.same(second_keys) || first_values.is_empty() {
        return second;
    }
    if second_values.is_empty() {
        return first;
    }
    let (a, b) = (key_slice(first_keys), key_slice(second_keys));
    let mut pairs: Vec<Pair<'h>> = Vec::with_capacity(a.len() + b.len());
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        let order = a[i].cmp_exact_keys(b[j]);
        pairs.push(if order.is_lt() {
            (a[i], first_values[i])
        } else {
            (b[j], second_values[j])
        });
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
    }
    pairs.extend(
        a[i..]
            .iter()
            .copied()
            .zip(first_values[i..].iter().copied()),
    );
    pairs.extend(
        b[j..]
            .iter()
            .copied()
            .zip(second_values[j..].iter().copied()),
    );
    if pairs.len() == b.len() {
        return second;
    }
    if pairs.len() > MAX_FLAT {
        return Map(tree::build(heap, pairs.into_iter()));
    }
    if pairs.len() == a.len() {
        let mut values = Buffer::new();
        pairs.iter().for_each(|&(_, value)| values.push(value));
        return Map(heap.scanned_parts(Kind::FlatMap, [&[first_keys], values.items()]));
    }
    Map(build(heap, &pairs))
}
