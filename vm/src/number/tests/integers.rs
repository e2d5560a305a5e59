//! Integers agree with the bignum package on every operation, whichever path an operand's size
//! selects.

use std::cmp::Ordering;

use dashu_int::ops::{BitTest, DivRem, UnsignedAbs};
use dashu_int::{IBig, Sign, UBig};
use proptest::prelude::*;

use crate::number::bytes::{self, Endian};
use crate::number::int_text::Base;
use crate::number::*;

const LIMIT: Limit = Limit::DEFAULT;

/// An integer that a test holds, small or big as canonical form wants it.
#[derive(Clone, Debug)]
struct Held {
    value: IBig,
    small: Option<i64>,
}

impl Held {
    fn new(value: IBig) -> Held {
        let small = i64::try_from(value.clone())
            .ok()
            .filter(|small| (SMALL_MIN..=SMALL_MAX).contains(small));
        Held { value, small }
    }

    fn int(&self) -> Int<'_> {
        match self.small {
            Some(value) => Int::Small(value),
            None => {
                let (sign, limbs) = self.value.as_sign_words();
                Int::Big {
                    negative: sign == Sign::Negative,
                    limbs,
                }
            }
        }
    }
}

fn from_text(text: &str) -> Held {
    Held::new(text.parse().expect("an integer"))
}

/// The value of a result, which has to be canonical.
fn value(result: &IntResult) -> IBig {
    match result {
        IntResult::Small(value) => {
            assert!(
                (SMALL_MIN..=SMALL_MAX).contains(value),
                "{value} is not small"
            );
            IBig::from(*value)
        }
        IntResult::Big(big) => {
            assert_ne!(big.limbs().last(), Some(&0), "a zero limb on top");
            let sign = if big.is_negative() {
                Sign::Negative
            } else {
                Sign::Positive
            };
            let value = IBig::from_parts(sign, UBig::from_words(big.limbs()));
            assert!(
                value < IBig::from(SMALL_MIN) || value > IBig::from(SMALL_MAX),
                "{value} is small"
            );
            value
        }
    }
}

fn ok(result: Result<IntResult, IntError>) -> IBig {
    value(&result.expect("within the limit"))
}

/// Limbs that make carries run: all ones and zeros are as likely as anything else.
fn limb() -> impl Strategy<Value = u64> {
    prop_oneof![
        Just(0),
        Just(1),
        Just(u64::MAX),
        Just(1 << 63),
        Just(1 << 59),
        Just((1 << 59) - 1),
        any::<u64>()
    ]
}

fn held() -> impl Strategy<Value = Held> {
    let size = prop_oneof![6 => 0_usize..5, 2 => 5_usize..12, 1 => 22_usize..70];
    let wide = (
        any::<bool>(),
        size.prop_flat_map(|size| proptest::collection::vec(limb(), size)),
    )
        .prop_map(|(negative, limbs)| {
            let sign = if negative {
                Sign::Negative
            } else {
                Sign::Positive
            };
            IBig::from_parts(sign, UBig::from_words(&limbs))
        });
    let near = (
        prop_oneof![
            Just(59_usize),
            Just(63),
            Just(64),
            Just(127),
            Just(128),
            Just(192)
        ],
        -3_i64..3,
        any::<bool>(),
    )
        .prop_map(|(bits, offset, negative)| {
            let value = (IBig::ONE << bits) + offset;
            if negative { -value } else { value }
        });
    prop_oneof![5 => wide, 2 => near, 2 => any::<i64>().prop_map(IBig::from), 1 => (-5_i64..5).prop_map(IBig::from)]
        .prop_map(Held::new)
}

/// Floats of every magnitude, whole ones and neighbours of powers of two among them.
fn float() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<u64>().prop_map(f64::from_bits),
        (-70_i32..70, -3_i32..3)
            .prop_map(|(power, half)| 2_f64.powi(power) + f64::from(half) / 2.0),
        any::<i64>().prop_map(|value| value as f64),
        any::<i32>().prop_map(|value| f64::from(value) / 2.0),
    ]
    .prop_filter("finite", |f| f.is_finite())
}

/// An exact order, by way of rationals: a float times 2^1074 is whole.
fn exact_order(a: &IBig, f: f64) -> Ordering {
    let (mantissa, exponent) = convert::decompose(f);
    let scaled = IBig::from(mantissa) << ((exponent + 1074) as usize);
    (a << 1074).cmp(&if f < 0.0 { -scaled } else { scaled })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sums_and_products_are_exact(a in held(), b in held()) {
        prop_assert_eq!(ok(add(a.int(), b.int(), LIMIT)), &a.value + &b.value);
        prop_assert_eq!(ok(sub(a.int(), b.int(), LIMIT)), &a.value - &b.value);
        prop_assert_eq!(ok(mul(a.int(), b.int(), LIMIT)), &a.value * &b.value);
        prop_assert_eq!(ok(mul(a.int(), a.int(), LIMIT)), &a.value * &a.value);
        prop_assert_eq!(ok(neg(a.int(), LIMIT)), -&a.value);
        let magnitude = if a.value < IBig::ZERO { -&a.value } else { a.value.clone() };
        prop_assert_eq!(ok(abs(a.int(), LIMIT)), magnitude);
    }

    #[test]
    fn division_truncates_and_the_remainder_has_the_sign_of_the_dividend(a in held(), b in held()) {
        if b.value == IBig::ZERO {
            prop_assert_eq!(div(a.int(), b.int(), LIMIT), Err(IntError::DivideByZero));
            prop_assert_eq!(rem(a.int(), b.int(), LIMIT), Err(IntError::DivideByZero));
        } else {
            let (quotient, remainder) = (&a.value).div_rem(&b.value);
            prop_assert_eq!(ok(div(a.int(), b.int(), LIMIT)), quotient);
            prop_assert_eq!(ok(rem(a.int(), b.int(), LIMIT)), remainder);
        }
    }

    #[test]
    fn a_product_divides_back(a in held(), b in held()) {
        if b.value != IBig::ZERO {
            let product = mul(a.int(), b.int(), LIMIT).expect("within the limit");
            prop_assert_eq!(ok(div(product.as_int(), b.int(), LIMIT)), a.value);
            prop_assert_eq!(rem(product.as_int(), b.int(), LIMIT), Ok(IntResult::Small(0)));
        }
    }

    #[test]
    fn bitwise_operations_see_twos_complement(a in held(), b in held()) {
        prop_assert_eq!(ok(band(a.int(), b.int(), LIMIT)), &a.value & &b.value);
        prop_assert_eq!(ok(bor(a.int(), b.int(), LIMIT)), &a.value | &b.value);
        prop_assert_eq!(ok(bxor(a.int(), b.int(), LIMIT)), &a.value ^ &b.value);
        prop_assert_eq!(ok(bnot(a.int(), LIMIT)), !&a.value);
        prop_assert_eq!(bit_length(a.int()), a.value.clone().unsigned_abs().bit_len() as u64);
    }

    #[test]
    fn shifts_multiply_and_divide_rounding_down(a in held(), count in prop_oneof![0_i64..70, 0_i64..700]) {
        let (left, right) = (&a.value << count as usize, &a.value >> count as usize);
        prop_assert_eq!(ok(bsl(a.int(), Int::Small(count), LIMIT)), left.clone());
        prop_assert_eq!(ok(bsr(a.int(), Int::Small(-count), LIMIT)), left);
        prop_assert_eq!(ok(bsr(a.int(), Int::Small(count), LIMIT)), right.clone());
        prop_assert_eq!(ok(bsl(a.int(), Int::Small(-count), LIMIT)), right);
    }

    #[test]
    fn order_is_that_of_the_values(a in held(), b in held()) {
        prop_assert_eq!(compare(a.int(), b.int()), a.value.cmp(&b.value));
        prop_assert_eq!(compare(a.int(), a.int()), Ordering::Equal);
    }

    #[test]
    fn order_with_floats_is_exact(a in held(), f in float()) {
        prop_assert_eq!(compare_with_float(a.int(), f), exact_order(&a.value, f));
        if let Some(near) = to_float(a.int()) {
            for f in [near, near.next_up(), near.next_down()] {
                if f.is_finite() {
                    prop_assert_eq!(compare_with_float(a.int(), f), exact_order(&a.value, f));
                }
            }
        }
    }

    #[test]
    fn the_float_of_an_integer_is_the_nearest(a in held()) {
        let expected = a.value.to_f64().value();
        prop_assert_eq!(to_float(a.int()), expected.is_finite().then_some(expected));
    }

    #[test]
    fn rounding_a_float_gives_its_neighbours(f in float()) {
        let int = |rounding| from_float(f, rounding, LIMIT).expect("floats are below the limit");
        let (trunc, floor, ceil, round) =
            (int(Rounding::Trunc), int(Rounding::Floor), int(Rounding::Ceil), int(Rounding::Round));
        prop_assert_ne!(compare_with_float(floor.as_int(), f), Ordering::Greater);
        prop_assert_ne!(compare_with_float(ceil.as_int(), f), Ordering::Less);
        prop_assert!(value(&ceil) - value(&floor) <= IBig::ONE);
        prop_assert_eq!(&trunc, if f < 0.0 { &ceil } else { &floor });
        prop_assert_eq!(to_float(trunc.as_int()), Some(f.trunc()));
        prop_assert_eq!(to_float(round.as_int()), Some(f.round()));
    }

    #[test]
    fn text_in_any_base_reads_back(a in held(), base in 2_u8..=36) {
        let radix = Base::new(i64::from(base)).expect("a base");
        let mut text = Vec::new();
        write_int(&mut text, a.int(), radix);
        let expected = format!("{:#}", a.value.in_radix(base));
        prop_assert_eq!(std::str::from_utf8(&text), Ok(expected.as_str()));
        prop_assert_eq!(value(&parse_int(&text, radix, LIMIT).expect("its own text")), a.value.clone());
        text.make_ascii_lowercase();
        let zeros = if text.first() == Some(&b'-') { 1 } else { 0 };
        text.splice(zeros..zeros, *b"000");
        prop_assert_eq!(value(&parse_int(&text, radix, LIMIT).expect("zeros in front")), a.value);
    }

    #[test]
    fn parsing_any_bytes_agrees_with_the_grammar(text in "[-+ _.0-9a-zA-Z]{0,40}", base in 2_i64..=36) {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(&text);
        let valid = !digits.is_empty() && digits.chars().all(|c| c.is_digit(base as u32));
        let parsed = parse_int(text.as_bytes(), Base::new(base).expect("a base"), LIMIT);
        prop_assert_eq!(parsed.is_ok(), valid);
    }

    #[test]
    fn bytes_read_back(a in held(), extra in 1_usize..10) {
        let len = bytes::magnitude_len(a.int()) + extra;
        for endian in [Endian::Big, Endian::Little] {
            let mut out = vec![0; len];
            bytes::write_twos_complement(&mut out, a.int(), endian);
            prop_assert_eq!(value(&bytes::from_bytes(&out, endian, true, LIMIT).expect("small")), a.value.clone());
            bytes::write_magnitude(&mut out, a.int(), endian);
            let magnitude = bytes::from_bytes(&out, endian, false, LIMIT).expect("small");
            prop_assert_eq!(magnitude, abs(a.int(), LIMIT).expect("small"));
            if endian == Endian::Little {
                let back = bytes::from_magnitude(a.int().is_negative(), &out, LIMIT).expect("small");
                prop_assert_eq!(value(&back), a.value.clone());
            }
        }
    }

    #[test]
    fn fewer_bytes_keep_the_low_ones(a in held(), len in 0_usize..20) {
        let mut out = vec![0; len];
        bytes::write_twos_complement(&mut out, a.int(), Endian::Big);
        let low = value(&bytes::from_bytes(&out, Endian::Big, false, LIMIT).expect("small"));
        prop_assert_eq!(low, &a.value & ((IBig::ONE << (8 * len)) - 1));
        out.reverse();
        let mut little = vec![0; len];
        bytes::write_twos_complement(&mut little, a.int(), Endian::Little);
        prop_assert_eq!(out, little);
    }
}

#[test]
fn results_become_big_exactly_at_sixty_bits() {
    let one = Int::Small(1);
    let above = add(Int::Small(SMALL_MAX), one, LIMIT).expect("small");
    assert!(
        matches!(&above, IntResult::Big(big) if big.limbs() == [1 << 59] && !big.is_negative())
    );
    assert_eq!(
        sub(above.as_int(), one, LIMIT),
        Ok(IntResult::Small(SMALL_MAX))
    );
    let below = sub(Int::Small(SMALL_MIN), one, LIMIT).expect("small");
    assert!(
        matches!(&below, IntResult::Big(big) if big.limbs() == [(1 << 59) + 1] && big.is_negative())
    );
    assert!(matches!(
        neg(Int::Small(SMALL_MIN), LIMIT),
        Ok(IntResult::Big(_))
    ));
    assert_eq!(neg(above.as_int(), LIMIT), Ok(IntResult::Small(SMALL_MIN)));
    assert!(matches!(
        neg(above.as_int(), LIMIT),
        Ok(IntResult::Small(SMALL_MIN))
    ));
}

#[test]
fn any_machine_word_is_a_valid_operand() {
    let min = Int::Small(i64::MIN);
    assert_eq!(ok(div(min, Int::Small(-1), LIMIT)), -IBig::from(i64::MIN));
    assert_eq!(rem(min, Int::Small(-1), LIMIT), Ok(IntResult::Small(0)));
    assert_eq!(
        ok(mul(min, min, LIMIT)),
        IBig::from(i64::MIN) * IBig::from(i64::MIN)
    );
    assert_eq!(
        ok(bsl(min, Int::Small(63), LIMIT)),
        IBig::from(i64::MIN) << 63
    );
    assert_eq!(ok(neg(min, LIMIT)), -IBig::from(i64::MIN));
    assert_eq!(bit_length(min), 64);
}

#[test]
fn shifts_by_counts_of_any_size() {
    let huge = from_text("18446744073709551616");
    let minus_huge = from_text("-18446744073709551616");
    let five = Int::Small(5);
    assert_eq!(bsl(five, huge.int(), LIMIT), Err(IntError::SystemLimit));
    assert_eq!(bsl(five, minus_huge.int(), LIMIT), Ok(IntResult::Small(0)));
    assert_eq!(bsr(five, huge.int(), LIMIT), Ok(IntResult::Small(0)));
    assert_eq!(
        bsr(Int::Small(-5), huge.int(), LIMIT),
        Ok(IntResult::Small(-1))
    );
    assert_eq!(
        bsr(minus_huge.int(), huge.int(), LIMIT),
        Ok(IntResult::Small(-1))
    );
    assert_eq!(
        bsr(five, minus_huge.int(), LIMIT),
        Err(IntError::SystemLimit)
    );
    assert_eq!(
        bsl(Int::Small(0), huge.int(), LIMIT),
        Ok(IntResult::Small(0))
    );
    assert_eq!(
        bsr(five, Int::Small(i64::MIN), LIMIT),
        Err(IntError::SystemLimit)
    );
}

#[test]
fn nothing_grows_past_the_limit() {
    let limit = Limit::of_limbs(4);
    let one = Int::Small(1);
    let top = bsl(one, Int::Small(255), limit).expect("256 bits fit");
    assert_eq!(bsl(one, Int::Small(256), limit), Err(IntError::SystemLimit));
    assert_eq!(
        add(top.as_int(), top.as_int(), limit),
        Err(IntError::SystemLimit)
    );
    let largest = bnot(
        bsl(Int::Small(-1), Int::Small(256), LIMIT)
            .expect("fits")
            .as_int(),
        limit,
    )
    .expect("256 ones");
    assert_eq!(bit_length(largest.as_int()), 256);
    assert_eq!(
        add(largest.as_int(), one, limit),
        Err(IntError::SystemLimit)
    );
    assert_eq!(bnot(largest.as_int(), limit), Err(IntError::SystemLimit));
    assert_eq!(
        mul(largest.as_int(), Int::Small(2), limit),
        Err(IntError::SystemLimit)
    );
    assert_eq!(
        mul(largest.as_int(), largest.as_int(), limit),
        Err(IntError::SystemLimit)
    );
    let half = bsl(one, Int::Small(127), limit).expect("fits");
    assert_eq!(
        mul(half.as_int(), half.as_int(), limit).map(|square| bit_length(square.as_int())),
        Ok(255)
    );
    let mut text = Vec::new();
    write_int(&mut text, largest.as_int(), Base::TEN);
    assert_eq!(parse_int(&text, Base::TEN, limit), Ok(largest));
    text.push(b'0');
    assert_eq!(
        parse_int(&text, Base::TEN, limit),
        Err(ParseIntError::SystemLimit)
    );
    assert_eq!(
        parse_int(&[b'9'; 5000], Base::TEN, limit),
        Err(ParseIntError::SystemLimit)
    );
    assert_eq!(
        parse_int(&[b'0'; 5000], Base::TEN, limit),
        Ok(IntResult::Small(0))
    );
    assert_eq!(
        bytes::from_bytes(&[1; 33], Endian::Big, false, limit),
        Err(IntError::SystemLimit)
    );
}

#[test]
fn the_default_limit_is_the_newest_otp_s() {
    assert_eq!(LIMIT.bits(), 4_194_240);
    assert!(bsl(Int::Small(1), Int::Small(4_194_239), LIMIT).is_ok());
    assert_eq!(
        bsl(Int::Small(1), Int::Small(4_194_240), LIMIT),
        Err(IntError::SystemLimit)
    );
}

#[test]
fn floats_at_the_edge_of_their_range() {
    let two_to = |bits: i64| bsl(Int::Small(1), Int::Small(bits), LIMIT).expect("fits");
    let half_up = sub(two_to(1024).as_int(), two_to(970).as_int(), LIMIT).expect("fits");
    assert_eq!(to_float(half_up.as_int()), None);
    let below = sub(half_up.as_int(), Int::Small(1), LIMIT).expect("fits");
    assert_eq!(to_float(below.as_int()), Some(f64::MAX));
    assert_eq!(to_float(two_to(1024).as_int()), None);
    assert_eq!(
        compare_with_float(two_to(1024).as_int(), f64::MAX),
        Ordering::Greater
    );
    assert_eq!(
        compare_with_float(
            neg(two_to(2000).as_int(), LIMIT).expect("fits").as_int(),
            f64::MIN
        ),
        Ordering::Less
    );
    assert_eq!(
        from_float(f64::MAX, Rounding::Round, LIMIT).map(|max| bit_length(max.as_int())),
        Ok(1024)
    );
    assert_eq!(
        from_float(-0.0, Rounding::Floor, LIMIT),
        Ok(IntResult::Small(0))
    );
    assert_eq!(
        from_float(2.5, Rounding::Round, LIMIT),
        Ok(IntResult::Small(3))
    );
    assert_eq!(
        from_float(-2.5, Rounding::Round, LIMIT),
        Ok(IntResult::Small(-3))
    );
    assert_eq!(
        from_float(0.49999999999999994, Rounding::Round, LIMIT),
        Ok(IntResult::Small(0))
    );
}

#[test]
fn the_texts_that_are_integers() {
    let parse =
        |text: &str, base: i64| parse_int(text.as_bytes(), Base::new(base).expect("a base"), LIMIT);
    assert_eq!(parse("Zz", 36), Ok(IntResult::Small(1295)));
    assert_eq!(parse("-ff", 16), Ok(IntResult::Small(-255)));
    assert_eq!(parse("+1", 10), Ok(IntResult::Small(1)));
    assert_eq!(parse("-0", 10), Ok(IntResult::Small(0)));
    for text in [
        "",
        "-",
        "+",
        "--1",
        "+-1",
        " 1",
        "1 ",
        "1_0",
        "1.0",
        "12345678901234567890123456789012345678901x",
    ] {
        assert_eq!(parse(text, 10), Err(ParseIntError::NotAnInteger), "{text}");
    }
    assert!(Base::new(1).is_none() && Base::new(37).is_none());
}
