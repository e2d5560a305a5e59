//! Maps: flat up to 32 keys, hash tries above.
//!
//! Owns how maps are built and changed; `term::map_shape` says what they look like, since comparing
//! and hashing look inside. A [`Map`] is a term that is known to be one.
//!
//! Invariants, which equality and order rely on:
//! - the shape of a map depends on its keys alone: flat up to 32 keys, however it came to that; a
//!   node of a trie has two leaves or more below it; leaves that collide are sorted;
//! - the keys of a flat map are sorted by [`Term::cmp_exact_keys`] and distinct by `=:=`.
//!
//! A change that changes nothing returns the same map, and one that leaves the keys as they are
//! shares the old tuple of keys. Nothing here takes a lock or recurses deeper than a trie's levels.

mod flat;
mod iter;
#[cfg(test)]
mod tests;
mod tree;

use crate::memory::{Heap, ListBuilder};
use crate::term::Term;
use crate::term::map_shape::{MAX_FLAT, MapShape};

pub use iter::{Cursor, Iter};
use tree::{Entry, IfThere, Inserted};

/// A key and its value.
pub type Pair<'h> = (Term<'h>, Term<'h>);

/// A map.
#[derive(Clone, Copy)]
pub struct Map<'h>(Term<'h>);

impl<'h> Term<'h> {
    /// The map, if this is one.
    #[inline(always)]
    pub fn as_map(self) -> Option<Map<'h>> {
        self.is_map().then_some(Map(self))
    }
}

impl<'h> Map<'h> {
    /// The term.
    #[inline(always)]
    pub fn term(self) -> Term<'h> {
        self.0
    }

    #[inline(always)]
    fn shape(self) -> MapShape<'h> {
        match MapShape::of(self.0) {
            Some(shape) => shape,
            // Cannot be: a `Map` is made of nothing but maps.
            None => MapShape::Flat {
                keys: Term::NIL,
                values: &[],
            },
        }
    }

    /// How many keys.
    #[inline]
    pub fn len(self) -> usize {
        self.shape().len()
    }

    /// Are there no keys?
    #[inline]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The value of a key.
    #[inline]
    pub fn get<'k>(self, key: Term<'k>) -> Option<Term<'h>>
    where
        'h: 'k,
    {
        match self.shape() {
            MapShape::Flat { keys, values } => {
                let at = flat::find(keys.as_tuple()?.elements(), key)?;
                values.get(at).copied()
            }
            MapShape::Tree(_, root) => tree::get(root, key),
        }
    }

    /// Is the key there?
    #[inline]
    pub fn contains_key<'k>(self, key: Term<'k>) -> bool
    where
        'h: 'k,
    {
        self.get(key).is_some()
    }

    /// The pairs; of a flat map in the order of the keys.
    pub fn iter(self) -> Iter<'h> {
        Iter::new(self)
    }

    /// Adds up to `limit` pairs from `cursor` on to `out`, in the order of [`Map::iter`]; where to
    /// go on, if there are more.
    pub fn step(self, cursor: Cursor, limit: usize, out: &mut Vec<Pair<'h>>) -> Option<Cursor> {
        iter::step(self, cursor, limit, out)
    }

    /// The map without keys.
    pub fn empty(heap: &'h Heap) -> Map<'h> {
        Map(flat::build(heap, &[]))
    }

    /// A map of these pairs; of pairs with one key the last wins. Reorders the pairs.
    pub fn from_pairs(heap: &'h Heap, pairs: &mut [Pair<'h>]) -> Map<'h> {
        if pairs.len() > MAX_FLAT {
            return Map(tree::build(heap, pairs.iter().copied()));
        }
        pairs.sort_by(|(a, _), (b, _)| a.cmp_exact_keys(*b));
        let mut len = 0;
        for i in 0..pairs.len() {
            if len > 0 && pairs[len - 1].0.eq_exact(pairs[i].0) {
                len -= 1;
            }
            pairs[len] = pairs[i];
            len += 1;
        }
        Map(flat::build(heap, &pairs[..len]))
    }

    /// With this value for this key.
    pub fn put(self, heap: &'h Heap, key: Term<'h>, value: Term<'h>) -> Map<'h> {
        match self.shape() {
            MapShape::Flat { keys, values } => {
                let elements = keys.as_tuple().map_or(&[][..], |keys| keys.elements());
                match flat::find(elements, key) {
                    Some(at) => flat::replace(heap, keys, values, at, value).map_or(self, Map),
                    None => Map(flat::insert(heap, keys, values, key, value)),
                }
            }
            MapShape::Tree(size, root) => {
                let entry = Entry::new(key, value);
                match tree::insert(heap, size, root, entry, IfThere::Replace) {
                    Inserted::Unchanged => self,
                    Inserted::Replaced(map) | Inserted::Added(map) => Map(map),
                }
            }
        }
    }

    /// With this value for this key, unless the key is there.
    pub fn put_new(self, heap: &'h Heap, key: Term<'h>, value: Term<'h>) -> Map<'h> {
        match self.shape() {
            MapShape::Flat { .. } if self.contains_key(key) => self,
            MapShape::Flat { keys, values } => Map(flat::insert(heap, keys, values, key, value)),
            MapShape::Tree(size, root) => {
                let entry = Entry::new(key, value);
                match tree::insert(heap, size, root, entry, IfThere::Keep) {
                    Inserted::Unchanged => self,
                    Inserted::Replaced(map) | Inserted::Added(map) => Map(map),
                }
            }
        }
    }

    /// With another value for a key that is there; `None` if it is not.
    pub fn update(self, heap: &'h Heap, key: Term<'h>, value: Term<'h>) -> Option<Map<'h>> {
        match self.shape() {
            MapShape::Flat { keys, values } => {
                let at = flat::find(keys.as_tuple()?.elements(), key)?;
                Some(flat::replace(heap, keys, values, at, value).map_or(self, Map))
            }
            MapShape::Tree(..) => self.contains_key(key).then(|| self.put(heap, key, value)),
        }
    }

    /// With all these pairs, the last one of a key winning.
    pub fn put_many(self, heap: &'h Heap, pairs: &[Pair<'h>]) -> Map<'h> {
        match (self.shape(), pairs) {
            (_, []) => self,
            (_, &[(key, value)]) => self.put(heap, key, value),
            (MapShape::Flat { .. }, _) => match self.update_many(heap, pairs) {
                Ok(map) => map,
                Err(_) => self.merge(heap, Map::from_pairs(heap, &mut pairs.to_vec())),
            },
            (MapShape::Tree(..), _) => pairs
                .iter()
                .fold(self, |map, &(key, value)| map.put(heap, key, value)),
        }
    }

    /// With other values for keys that are all there; the first that is not as the error.
    pub fn update_many(self, heap: &'h Heap, pairs: &[Pair<'h>]) -> Result<Map<'h>, Term<'h>> {
        match self.shape() {
            MapShape::Flat { keys, values } => flat::update_many(heap, self, keys, values, pairs),
            MapShape::Tree(..) => pairs.iter().try_fold(self, |map, &(key, value)| {
                map.update(heap, key, value).ok_or(key)
            }),
        }
    }

    /// The value of a key, and the map without it; `None` if it is not there.
    pub fn take<'k>(self, heap: &'h Heap, key: Term<'k>) -> Option<(Term<'h>, Map<'h>)>
    where
        'h: 'k,
    {
        match self.shape() {
            MapShape::Flat { keys, values } => {
                let at = flat::find(keys.as_tuple()?.elements(), key)?;
                Some((values[at], Map(flat::remove(heap, keys, values, at))))
            }
            MapShape::Tree(size, root) if size > MAX_FLAT + 1 => {
                let (value, map) = tree::remove(heap, size, root, key)?;
                Some((value, Map(map)))
            }
            MapShape::Tree(..) => {
                let value = self.get(key)?;
                let mut pairs: Vec<Pair<'h>> =
                    self.iter().filter(|(k, _)| !k.eq_exact(key)).collect();
                Some((value, Map::from_pairs(heap, &mut pairs)))
            }
        }
    }

    /// Without this key.
    pub fn remove<'k>(self, heap: &'h Heap, key: Term<'k>) -> Map<'h>
    where
        'h: 'k,
    {
        self.take(heap, key).map_or(self, |(_, map)| map)
    }

    /// The union of two maps; the values of `other` win.
    pub fn merge(self, heap: &'h Heap, other: Map<'h>) -> Map<'h> {
        if self.0.same(other.0) {
            return self;
        }
        match (self.shape(), other.shape()) {
            (MapShape::Flat { keys: a, values: x }, MapShape::Flat { keys: b, values: y }) => {
                flat::merge(heap, self, (a, x), other, (b, y))
            }
            (MapShape::Flat { .. }, MapShape::Tree(..)) => self
                .iter()
                .fold(other, |map, (key, value)| map.put_new(heap, key, value)),
            (MapShape::Tree(..), MapShape::Flat { .. }) => other
                .iter()
                .fold(self, |map, (key, value)| map.put(heap, key, value)),
            (MapShape::Tree(n, a), MapShape::Tree(m, b)) => {
                Map(tree::merge(heap, (n, a), (m, b, other.0)))
            }
        }
    }

    /// The list of the keys.
    pub fn keys(self, heap: &'h Heap) -> Term<'h> {
        let mut list = ListBuilder::new(heap);
        self.iter().for_each(|(key, _)| list.push(key));
        list.finish(Term::NIL)
    }

    /// The list of the values, in the order of [`Map::keys`].
    pub fn values(self, heap: &'h Heap) -> Term<'h> {
        let mut list = ListBuilder::new(heap);
        self.iter().for_each(|(_, value)| list.push(value));
        list.finish(Term::NIL)
    }

    /// The list of the pairs as tuples, in the order of [`Map::keys`].
    pub fn to_list(self, heap: &'h Heap) -> Term<'h> {
        let mut list = ListBuilder::new(heap);
        self.iter()
            .for_each(|(key, value)| list.push(heap.tuple(&[key, value])));
        list.finish(Term::NIL)
    }
}
