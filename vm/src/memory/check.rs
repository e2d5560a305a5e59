//! Walks a whole heap and checks its invariants: for the flavour that collects always, and tests.

use super::Heap;
use crate::term::Word;
use crate::term::layout;

impl Heap {
    /// Panics unless both generations are well formed: objects follow one another without gaps,
    /// every pointer leads into this heap or a literal area, and old space does not point to young.
    pub fn assert_sound(&self) {
        self.assert_area(self.young.start(), self.top.get(), false);
        self.assert_area(self.old.start(), self.old_top, true);
        for &word in self.stack_slice() {
            self.assert_word(word, false);
        }
    }

    fn assert_area(&self, start: *mut Word, end: *mut Word, old: bool) {
        let mut at = start;
        while at < end {
            // SAFETY: `at` is below the area's top, so initialised.
            let word = unsafe { *at };
            if word.is_header() {
                let arity = layout::arity(word);
                assert!(
                    arity < (end as usize - at as usize) / 8,
                    "object beyond the heap top"
                );
                if !layout::is_raw(word) {
                    for i in 1..=arity {
                        // SAFETY: inside the object, which is inside the area.
                        self.assert_word(unsafe { *at.add(i) }, old);
                    }
                }
                at = at.wrapping_add(1 + arity);
            } else {
                self.assert_word(word, old);
                at = at.wrapping_add(1);
            }
        }
    }

    fn assert_word(&self, word: Word, from_old: bool) {
        if !(word.is_cons() || word.is_boxed()) {
            return;
        }
        let ptr = word.ptr();
        if self.literals.contains(ptr) {
            return;
        }
        assert!(self.owns(ptr), "a term points outside its heap");
        assert!(
            !from_old || self.old.contains(ptr),
            "old space points to young"
        );
        if word.is_boxed() {
            // SAFETY: the pointer is inside this heap.
            let target = unsafe { *ptr };
            assert!(target.is_header(), "a boxed pointer without a header");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::memory::{
        CopyPolicy, Fragment, Heap, HeapLimits, LiteralBuilder, LiteralRange, LiteralSpace,
    };
    use crate::term::{Term, View, Word};

    fn heap() -> Heap {
        Heap::new(HeapLimits::default(), LiteralRange::EMPTY).unwrap()
    }

    fn numbers<'h>(heap: &'h Heap, n: i64) -> Term<'h> {
        let items: Vec<_> = (0..n)
            .map(|i| heap.tuple(&[Term::small(i), heap.float(i as f64)]))
            .collect();
        heap.list(items)
    }

    fn sum(list: Term<'_>) -> i64 {
        list.list()
            .map(|t| {
                let pair = t.as_tuple().unwrap().elements();
                assert_eq!(
                    pair[1].as_float().unwrap(),
                    pair[0].as_small().unwrap() as f64
                );
                pair[0].as_small().unwrap()
            })
            .sum()
    }

    #[test]
    fn live_data_survives_minor_and_full_collections() {
        let mut heap = heap();
        let (kept, rounds) = if cfg!(miri) { (50, 8) } else { (500, 40) };
        let mut root = numbers(&heap, kept).word();
        for round in 0..rounds {
            let _garbage = numbers(&heap, kept / 5);
            heap.collect(10, round % 7 == 6, &mut |visit: &mut dyn FnMut(
                &mut Word,
            )| visit(&mut root))
                .unwrap();
            heap.assert_sound();
            // SAFETY: the root was updated by the collection.
            assert_eq!(sum(unsafe { Term::from_word(root) }), (kept - 1) * kept / 2);
        }
        assert!(heap.in_use() < 3 * 10 * kept as usize);
    }

    #[test]
    fn fragments_are_adopted_and_folded_in() {
        let mut heap = heap();
        let sender = Heap::detached();
        let big = sender.binary(&[7; 1000]);
        let message = sender.tuple(&[big, numbers(&sender, 10)]);
        let fragment = Fragment::copy_of(message, &CopyPolicy::EVERYTHING).unwrap();
        drop(sender);
        let mut root = heap.adopt(fragment).word();
        heap.collect(0, false, &mut |visit: &mut dyn FnMut(&mut Word)| {
            visit(&mut root)
        })
        .unwrap();
        heap.assert_sound();
        // SAFETY: updated by the collection.
        let term = unsafe { Term::from_word(root) };
        let parts = term.as_tuple().unwrap().elements();
        assert_eq!(parts[0].as_byte_slice().unwrap(), &[7; 1000]);
        assert_eq!(sum(parts[1]), 45);
    }

    #[test]
    fn a_full_sweep_gives_memory_back() {
        let mut heap = heap();
        let kept = if cfg!(miri) { 1_000 } else { 20_000 };
        let mut root = numbers(&heap, kept).word();
        let keep = &mut |visit: &mut dyn FnMut(&mut Word)| visit(&mut root);
        heap.collect(0, true, keep).unwrap();
        assert!(heap.total_words() > 5 * kept as usize);
        root = Word::NIL;
        heap.collect(0, true, &mut |visit: &mut dyn FnMut(&mut Word)| {
            visit(&mut root)
        })
        .unwrap();
        assert!(heap.total_words() < kept as usize);
    }

    #[test]
    fn literals_are_shared_by_messages_and_not_collected() {
        let space = LiteralSpace::reserve().unwrap();
        let mut builder = LiteralBuilder::default();
        builder.add(|heap| numbers(heap, 5).word());
        let area = builder.finish(&space).unwrap();
        let mut heap = Heap::new(HeapLimits::default(), space.range()).unwrap();
        let literal = area.term(0).unwrap();
        let pair = heap.tuple(&[literal, literal]);
        let fragment = Fragment::copy_of(pair, &CopyPolicy::sharing(space.range())).unwrap();
        assert_eq!(fragment.size(), 3);
        let mut root = pair.word();
        heap.collect(0, true, &mut |visit: &mut dyn FnMut(&mut Word)| {
            visit(&mut root)
        })
        .unwrap();
        heap.assert_sound();
        // SAFETY: updated by the collection.
        let View::Tuple(pair) = (unsafe { Term::from_word(root) }).view() else {
            panic!()
        };
        assert!(pair.elements()[0].same(area.term(0).unwrap()));
    }
}
