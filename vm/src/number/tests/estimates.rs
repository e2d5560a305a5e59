//! Estimates of work: nothing for small integers, more for larger ones.

use crate::number::int_text::Base;
use crate::number::*;

fn limbs(count: usize, seed: u64) -> Vec<u64> {
    let mut state = seed;
    let mut next = || {
        state = state
            .wrapping_mul(0x5851_f42d_4c95_7f2d)
            .wrapping_add(0x1405_7b7e_f767_814f);
        state ^ (state >> 29)
    };
    (0..count).map(|_| next() | 1).collect()
}

#[test]
fn estimates_grow_with_the_work() {
    let largest = limbs(65_535, 1);
    let of = |count: usize| Int::Big {
        negative: false,
        limbs: &largest[..count],
    };
    let word = Int::Small(1 << 50);
    assert_eq!(
        work::mul(word, word) + work::div(word, word) + work::linear(word, word),
        0
    );
    assert_eq!(
        work::to_text(word, Base::TEN) + work::from_text(18, Base::TEN),
        0
    );
    let estimates = |count: usize| {
        [
            work::mul(of(count), of(count)),
            work::div(of(count), of(count / 2)),
            work::to_text(of(count), Base::TEN),
            work::from_text(count * 19, Base::TEN),
        ]
    };
    for (few, many) in estimates(100).into_iter().zip(estimates(65_535)) {
        assert!(few < 200 && many > 100_000, "{few} {many}");
    }
    assert!(work::mul(of(65_535), Int::Small(3)) < 4_000);
    assert!(work::div(of(10), of(20)) == 0);
}
