//! What the hot paths cost: `cargo test --release -p vm --lib map::timing -- --ignored --nocapture`.

use std::hint::black_box;
use std::time::Instant;

use super::{Map, Pair};
use crate::memory::Heap;
use crate::term::{Atom, Term};

/// Prints the nanoseconds that one of `count` steps takes, the best of five rounds.
fn measure(name: &str, count: usize, mut all: impl FnMut()) {
    let best = (0..5)
        .map(|_| {
            let start = Instant::now();
            all();
            start.elapsed()
        })
        .min()
        .unwrap_or_default();
    println!("{name:32} {:8.1} ns", best.as_nanos() as f64 / count as f64);
}

#[test]
#[ignore = "measures, checks nothing"]
fn timing() {
    const N: usize = 100_000;
    let heap = &Heap::detached();
    let atoms: Vec<Term<'_>> = (0..32)
        .map(|i| Term::atom(Atom::new(&format!("key{i}")).unwrap()))
        .collect();
    for size in [4, 8, 32] {
        let mut pairs: Vec<Pair<'_>> = atoms[..size].iter().map(|&k| (k, k)).collect();
        let map = Map::from_pairs(heap, &mut pairs);
        measure(&format!("get, flat of {size}"), N, || {
            for i in 0..N {
                black_box(map.get(black_box(atoms[i % size])));
            }
        });
        measure(&format!("replace, flat of {size}"), N, || {
            let heap = Heap::detached();
            for i in 0..N {
                black_box(map.update(&heap, black_box(atoms[i % size]), Term::NIL));
            }
        });
    }
    for size in [100usize, 10_000, 1_000_000] {
        let mut pairs: Vec<Pair<'_>> = (0..size as i64)
            .map(|i| (Term::small(i), Term::NIL))
            .collect();
        let mut map = Map::empty(heap);
        measure(&format!("from_pairs, {size}"), size, || {
            map = Map::from_pairs(heap, &mut pairs);
        });
        measure(&format!("get, trie of {size}"), N, || {
            for i in 0..N {
                let key = Term::small((i * 7919 % size) as i64);
                black_box(map.get(black_box(key)));
            }
        });
        measure(&format!("replace, trie of {size}"), N, || {
            let heap = Heap::detached();
            for i in 0..N {
                let key = Term::small((i * 7919 % size) as i64);
                black_box(map.put(&heap, key, Term::small(1)));
            }
        });
        measure(&format!("iterate, trie of {size}"), size, || {
            black_box(map.iter().filter(|(key, _)| key.is_nil()).count());
        });
    }
    let pairs: Vec<Term<'_>> = (0..N as i64)
        .map(|i| heap.tuple(&[Term::atom(Atom::OK), Term::small(i * 7919 % 100_003)]))
        .collect();
    measure("cmp_terms, {ok, Int}", N - 1, || {
        for w in pairs.windows(2) {
            black_box(w[0].cmp_terms(w[1]));
        }
    });
    let nested: Vec<Term<'_>> = (0..N as i64)
        .map(|i| {
            let inner = heap.tuple(&[Term::small(1), heap.list([Term::small(i % 3)])]);
            heap.tuple(&[inner, Term::small(i)])
        })
        .collect();
    measure("cmp_terms, {{1, [Int]}, Int}", N - 1, || {
        for w in nested.windows(2) {
            black_box(w[0].cmp_terms(w[1]));
        }
    });
    measure("eq_exact, {{1, [Int]}, Int}", N - 1, || {
        for w in nested.windows(2) {
            black_box(w[0].eq_exact(w[1]));
        }
    });
    measure("internal_hash, {{1, [Int]}, Int}", N, || {
        for &term in &nested {
            black_box(term.internal_hash());
        }
    });
}
