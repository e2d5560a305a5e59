//! Measurements behind the constants of this folder; run by hand, in release mode.

use std::hint::black_box;
use std::time::Instant;

use crate::number::int_text::Base;
use crate::number::*;

const LIMIT: Limit = Limit::of_limbs(1 << 20);

fn nanoseconds(mut run: impl FnMut()) -> f64 {
    run();
    let (mut rounds, start) = (0_u32, Instant::now());
    while start.elapsed().as_millis() < 60 {
        run();
        rounds += 1;
    }
    start.elapsed().as_nanos() as f64 / f64::from(rounds)
}

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

#[test]
#[ignore = "a measurement, for release mode"]
fn costs_by_size() {
    for size in [
        1_usize, 2, 3, 4, 8, 16, 24, 32, 64, 128, 512, 2048, 8192, 32768, 65535,
    ] {
        let (x, y, wide) = (limbs(size, 1), limbs(size, 2), limbs(2 * size, 3));
        let a = Int::Big {
            negative: false,
            limbs: &x,
        };
        let b = Int::Big {
            negative: true,
            limbs: &y,
        };
        let w = Int::Big {
            negative: false,
            limbs: &wide,
        };
        let mut text = Vec::new();
        let sum = nanoseconds(|| drop(black_box(add(a, a, LIMIT))));
        let mixed = nanoseconds(|| drop(black_box(add(a, b, LIMIT))));
        let one = nanoseconds(|| drop(black_box(mul(a, Int::Small(12345), LIMIT))));
        let product = nanoseconds(|| drop(black_box(mul(a, b, LIMIT))));
        let square = nanoseconds(|| drop(black_box(mul(a, a, LIMIT))));
        let by_small = nanoseconds(|| drop(black_box(div(a, Int::Small(10), LIMIT))));
        let by_limb = nanoseconds(|| drop(black_box(div(a, Int::Small(SMALL_MAX), LIMIT))));
        let quotient = nanoseconds(|| drop(black_box(div(w, b, LIMIT))));
        let print = nanoseconds(|| {
            text.clear();
            write_int(&mut text, a, Base::TEN);
        });
        let hex = nanoseconds(|| {
            text.clear();
            write_int(&mut text, a, Base::SIXTEEN);
        });
        let print_odd = nanoseconds(|| {
            text.clear();
            write_int(&mut text, a, Base::new(7).expect("a base"));
        });
        text.clear();
        write_int(&mut text, a, Base::TEN);
        let parse = nanoseconds(|| drop(black_box(parse_int(&text, Base::TEN, LIMIT))));
        println!(
            "{size:6}: add {sum:.0} sub {mixed:.0} mul1 {one:.0} mul {product:.0} sqr {square:.0} div10 {by_small:.0} div1 {by_limb:.0} div {quotient:.0} text {print:.0} hex {hex:.0} base7 {print_odd:.0} parse {parse:.0}"
        );
    }
    let small = nanoseconds(|| {
        drop(black_box(mul(
            black_box(Int::Small(1 << 40)),
            black_box(Int::Small(12345)),
            LIMIT,
        )))
    });
    let word = nanoseconds(|| {
        let mut text = Vec::with_capacity(24);
        write_i64(&mut text, black_box(1234567890123), Base::TEN);
        black_box(&text);
    });
    let short = nanoseconds(|| {
        let mut text = Vec::with_capacity(24);
        float_text::write_short(&mut text, black_box(0.1234567));
        black_box(&text);
    });
    println!("small mul {small:.1} i64 text {word:.1} short float {short:.1}");
}
