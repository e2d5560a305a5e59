use std::cell::Cell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::term::Atom;

thread_local! {
    /// Weakens the hash of keys, so that collisions happen at every level.
    pub(super) static HASH_MASK: Cell<u64> = const { Cell::new(u64::MAX) };
}

/// Masks that leave all, few or no bits, at the first and at the last levels.
const MASKS: [u64; 5] = [u64::MAX, 0, 0xf, 0x3000_0000_0000_0001, 0xf << 32];

/// Keys, distinct by `=:=`, in no particular order.
fn key(heap: &Heap, i: usize) -> Term<'_> {
    let n = (i / 6) as i64;
    match i % 6 {
        0 => Term::small(n),
        1 => heap.float(n as f64),
        2 => Term::atom(Atom::new(&format!("key{n}")).unwrap()),
        3 => heap.tuple(&[Term::small(n)]),
        4 => heap.binary(format!("some key of a map {n}").as_bytes()),
        _ => heap.tuple(&[heap.float(n as f64)]),
    }
}

const KEYS: usize = 150;

/// Positions of the keys in the order of keys.
fn ranks(heap: &Heap) -> Vec<usize> {
    let mut order: Vec<usize> = (0..KEYS).collect();
    order.sort_by(|&a, &b| key(heap, a).cmp_exact_keys(key(heap, b)));
    let mut ranks = vec![0; KEYS];
    for (rank, &i) in order.iter().enumerate() {
        ranks[i] = rank;
    }
    ranks
}

type Model = BTreeMap<usize, i64>;

fn build<'h>(heap: &'h Heap, model: &Model) -> Map<'h> {
    let mut pairs: Vec<_> = model
        .iter()
        .map(|(&k, &v)| (key(heap, k), Term::small(v)))
        .collect();
    pairs.reverse();
    Map::from_pairs(heap, &mut pairs)
}

fn check(heap: &Heap, map: Map<'_>, model: &Model) {
    assert_eq!(map.len(), model.len());
    assert_eq!(map.iter().len(), model.len());
    for i in 0..KEYS {
        let found = map.get(key(heap, i)).and_then(|value| value.as_small());
        assert_eq!(found, model.get(&i).copied());
    }
    assert_eq!(map.iter().count(), model.len());
    if map.len() <= MAX_FLAT {
        let keys: Vec<_> = map.iter().map(|(key, _)| key).collect();
        assert!(keys.is_sorted_by(|a, b| a.cmp_exact_keys(*b).is_lt()));
    }
    // However it came about, it looks as if it had been built at once.
    let fresh = build(heap, model).term();
    assert!(map.term().eq_exact(fresh) && map.term().eq_arith(fresh));
    assert_eq!(map.term().cmp_terms(fresh), Ordering::Equal);
    assert_eq!(map.term().internal_hash(), fresh.internal_hash());
    for limit in [1, 7] {
        let (mut all, mut cursor) = (Vec::new(), Cursor::START);
        while let Some(next) = map.step(cursor, limit, &mut all) {
            cursor = Cursor::from_term(next.to_term(heap)).unwrap();
            assert_eq!(cursor, next);
            assert!(all.len() < model.len());
        }
        assert_eq!(all.len(), model.len());
        assert!(
            all.iter()
                .zip(map.iter())
                .all(|(a, b)| a.0.same(b.0) && a.1.same(b.1))
        );
    }
}

#[derive(Clone, Debug)]
enum Change {
    Put(usize, i64),
    PutNew(usize, i64),
    Update(usize, i64),
    Remove(usize),
    PutMany(Vec<(usize, i64)>),
    UpdateMany(Vec<(usize, i64)>),
    Merge(Model),
    MergeInto(Model),
}

fn pair() -> impl Strategy<Value = (usize, i64)> {
    (0..KEYS, 0..5i64)
}

fn model() -> impl Strategy<Value = Model> {
    prop_oneof![
        prop::collection::btree_map(0..KEYS, 0..5i64, 0..40),
        prop::collection::btree_map(0..KEYS, 0..5i64, 0..KEYS),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => pair().prop_map(|(k, v)| Change::Put(k, v)),
        1 => pair().prop_map(|(k, v)| Change::PutNew(k, v)),
        2 => pair().prop_map(|(k, v)| Change::Update(k, v)),
        4 => (0..KEYS).prop_map(Change::Remove),
        1 => prop::collection::vec(pair(), 0..12).prop_map(Change::PutMany),
        1 => prop::collection::vec(pair(), 0..3).prop_map(Change::UpdateMany),
        1 => model().prop_map(Change::Merge),
        1 => model().prop_map(Change::MergeInto),
    ]
}

fn apply<'h>(heap: &'h Heap, map: Map<'h>, model: &mut Model, change: &Change) -> Map<'h> {
    let pairs = |pairs: &[(usize, i64)]| -> Vec<Pair<'h>> {
        pairs
            .iter()
            .map(|&(k, v)| (key(heap, k), Term::small(v)))
            .collect()
    };
    match change {
        Change::Put(k, v) => {
            let same = model.insert(*k, *v) == Some(*v);
            let new = map.put(heap, key(heap, *k), Term::small(*v));
            assert_eq!(same, new.term().same(map.term()));
            new
        }
        Change::PutNew(k, v) => {
            let there = model.contains_key(k);
            model.entry(*k).or_insert(*v);
            let new = map.put_new(heap, key(heap, *k), Term::small(*v));
            assert_eq!(there, new.term().same(map.term()));
            new
        }
        Change::Update(k, v) => {
            let new = map.update(heap, key(heap, *k), Term::small(*v));
            match model.get_mut(k) {
                Some(old) => {
                    *old = *v;
                    new.unwrap()
                }
                None => {
                    assert!(new.is_none());
                    map
                }
            }
        }
        Change::Remove(k) => match (model.remove(k), map.take(heap, key(heap, *k))) {
            (Some(value), Some((found, new))) => {
                assert_eq!(found.as_small(), Some(value));
                new
            }
            (None, None) => {
                let new = map.remove(heap, key(heap, *k));
                assert!(new.term().same(map.term()));
                new
            }
            _ => panic!("removed a key that was not there, or the other way round"),
        },
        Change::PutMany(many) => {
            model.extend(many.iter().copied());
            map.put_many(heap, &pairs(many))
        }
        Change::UpdateMany(many) => match map.update_many(heap, &pairs(many)) {
            Ok(new) => {
                assert!(many.iter().all(|(k, _)| model.contains_key(k)));
                model.extend(many.iter().copied());
                new
            }
            Err(missing) => {
                let first = many.iter().find(|(k, _)| !model.contains_key(k)).unwrap();
                assert!(missing.eq_exact(key(heap, first.0)));
                map
            }
        },
        Change::Merge(other) => {
            model.extend(other.iter().map(|(&k, &v)| (k, v)));
            map.merge(heap, build(heap, other))
        }
        Change::MergeInto(other) => {
            let mut merged = other.clone();
            merged.extend(model.iter().map(|(&k, &v)| (k, v)));
            *model = merged;
            build(heap, other).merge(heap, map)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 2 } else { 96 }))]

    #[test]
    fn maps_behave_as_a_model(
        start in model(),
        changes in prop::collection::vec(change(), 0..30),
        mask in prop::sample::select(&MASKS[..]),
    ) {
        HASH_MASK.set(mask);
        let heap = Heap::detached();
        let mut model = start;
        let mut map = build(&heap, &model);
        check(&heap, map, &model);
        for change in &changes {
            map = apply(&heap, map, &mut model, change);
            check(&heap, map, &model);
        }
    }

    #[test]
    fn maps_sort_by_size_then_keys_then_values(
        a in model(),
        b in model(),
        few in prop::collection::vec(pair(), 0..3),
        mask in prop::sample::select(&MASKS[..]),
    ) {
        HASH_MASK.set(mask);
        let heap = Heap::detached();
        let ranks = ranks(&heap);
        let sorted = |model: &Model| {
            let mut pairs: Vec<_> = model.iter().map(|(&k, &v)| (ranks[k], v)).collect();
            pairs.sort_unstable();
            let (keys, values): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
            (keys.len(), keys, values)
        };
        // Close relatives of `a`, which differ in a key or a value.
        let mut c = a.clone();
        c.extend(few.iter().copied());
        let mut d = a.clone();
        d.pop_first();
        d.extend(few.first().copied());
        for (x, y) in [(&a, &b), (&a, &c), (&a, &d), (&c, &d)] {
            let order = sorted(x).cmp(&sorted(y));
            let (x, y) = (build(&heap, x).term(), build(&heap, y).term());
            prop_assert_eq!(x.cmp_terms(y), order);
            prop_assert_eq!(x.cmp_exact_keys(y), order);
            prop_assert_eq!(x.eq_exact(y), order.is_eq());
            prop_assert_eq!(x.eq_arith(y), order.is_eq());
        }
    }
}

/// A map of `n` keys besides the given pair.
fn large<'h>(heap: &'h Heap, n: i64, key: Term<'h>, value: Term<'h>) -> Term<'h> {
    let mut pairs: Vec<_> = (0..n)
        .map(|i| (heap.tuple(&[Term::small(i)]), Term::small(i)))
        .collect();
    pairs.push((key, value));
    Map::from_pairs(heap, &mut pairs).term()
}

#[test]
fn values_compare_by_value_and_keys_by_type_too() {
    let heap = Heap::detached();
    let (one, one_f) = (Term::small(1), heap.float(1.0));
    for n in [0, 31, 32, 40, 1000] {
        let map = |key, value| large(&heap, n, key, value);
        let (a, b) = (map(Term::NIL, one), map(Term::NIL, one_f));
        assert!(a.eq_arith(b) && !a.eq_exact(b));
        assert_eq!(a.cmp_terms(b), Ordering::Equal);
        assert_eq!(a.cmp_exact_keys(b), Ordering::Less);
        let (a, b) = (map(one, Term::NIL), map(one_f, Term::NIL));
        assert!(!a.eq_arith(b) && !a.eq_exact(b));
        assert_eq!(a.cmp_terms(b), Ordering::Less);
        // Integers come before floats whatever their values, and keys before values.
        let (a, b) = (
            map(Term::small(5), one),
            map(heap.float(0.5), Term::small(0)),
        );
        assert_eq!(a.cmp_terms(b), Ordering::Less);
    }
}

#[test]
fn maps_nested_in_keys_and_values_do_not_exhaust_the_stack() {
    let nested = || {
        let heap = Heap::detached();
        let depth = if cfg!(miri) { 10 } else { 500 };
        let deep = |last, in_key: bool| {
            let mut term = Term::small(last);
            for _ in 0..depth {
                term = if in_key {
                    large(&heap, 33, term, Term::NIL)
                } else {
                    large(&heap, 33, Term::NIL, term)
                };
            }
            term
        };
        for in_key in [false, true] {
            let (a, b, c) = (deep(1, in_key), deep(1, in_key), deep(2, in_key));
            assert!(a.eq_exact(b) && a.eq_arith(b) && !a.eq_arith(c));
            assert_eq!(a.cmp_terms(b), Ordering::Equal);
            assert_eq!(a.cmp_terms(c), Ordering::Less);
            assert_eq!(a.internal_hash(), b.internal_hash());
        }
    };
    let small_stack = std::thread::Builder::new().stack_size(160 << 10);
    small_stack.spawn(nested).unwrap().join().unwrap();
}

#[test]
fn a_change_of_values_shares_the_tuple_of_keys() {
    let heap = Heap::detached();
    let (a, b) = (Term::small(1), Term::small(2));
    let map = Map::from_pairs(&heap, &mut [(a, a), (b, b)]);
    let keys = |map: Map<'_>| map.term().scanned_elements().unwrap().1[0].word();
    assert_eq!(keys(map), keys(map.put(&heap, a, b)));
    assert_eq!(
        keys(map),
        keys(map.update_many(&heap, &[(a, b), (b, a)]).unwrap_or(map))
    );
    let other = Map::from_pairs(&heap, &mut [(a, b)]);
    assert_eq!(keys(map), keys(map.merge(&heap, other)));
    assert!(other.merge(&heap, map).term().same(map.term()));
}

#[test]
fn maps_survive_collections() {
    use crate::memory::{HeapLimits, LiteralRange};
    let mut heap = Heap::new(HeapLimits::default(), LiteralRange::EMPTY).unwrap();
    let mut root = Map::empty(&heap).term().word();
    for i in 0..300i64 {
        // SAFETY: the root was made on this heap, or updated by its last collection.
        let map = unsafe { Term::from_word(root) }.as_map().unwrap();
        root = map
            .put(&heap, Term::small(i), heap.float(i as f64))
            .term()
            .word();
        if i % 10 == 0 {
            heap.collect(0, i % 50 == 0, &mut |visit: &mut dyn FnMut(
                &mut crate::term::Word,
            )| visit(&mut root))
                .unwrap();
            heap.assert_sound();
        }
    }
    // SAFETY: as above.
    let map = unsafe { Term::from_word(root) }.as_map().unwrap();
    assert_eq!(map.len(), 300);
    assert!((0..300).all(|i| map.get(Term::small(i)).unwrap().as_float() == Some(i as f64)));
}

#[test]
fn made_up_cursors_do_no_harm() {
    let heap = Heap::detached();
    let map = large(&heap, 500, Term::NIL, Term::NIL).as_map().unwrap();
    let small = large(&heap, 5, Term::NIL, Term::NIL).as_map().unwrap();
    for term in [
        Term::small(77),
        heap.unsigned(u64::MAX),
        heap.big(false, &[u64::MAX, u64::MAX]),
    ] {
        let cursor = Cursor::from_term(term).unwrap();
        let mut out = Vec::new();
        map.step(cursor, 1000, &mut out);
        small.step(cursor, 1000, &mut out);
        assert!(out.len() <= 506);
    }
    assert!(Cursor::from_term(Term::small(-1)).is_none());
    assert!(Cursor::from_term(Term::NIL).is_none());
}
