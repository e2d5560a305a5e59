//! Addition, multiplication, division and order.

use std::cmp::Ordering;

use dashu_int::UBig;
use dashu_int::ops::DivRem;

use super::integer::{Buffer, Int, IntError, IntResult, Limit};
use super::limbs;

/// Up to this many limbs in the shorter factor our own loop beats copying both into the bignum
/// package (measured in release mode).
const SCHOOLBOOK_LIMBS: usize = 20;

/// The same for squares, where the package saves half of the work.
const SCHOOLBOOK_SQUARE_LIMBS: usize = 12;

/// Up to this many limbs, dividing by a small number half a limb at a time beats the same copying.
const HALF_LIMB_DIVISION: usize = 4;

type Outcome = Result<IntResult, IntError>;

/// `a + b`.
#[inline]
pub fn add(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    if let (Some(x), Some(y)) = (a.to_i128(), b.to_i128())
        && let Some(sum) = x.checked_add(y)
    {
        return Ok(IntResult::from_i128(sum));
    }
    add_signed(a, b, false, limit)
}

/// `a - b`.
#[inline]
pub fn sub(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    if let (Some(x), Some(y)) = (a.to_i128(), b.to_i128())
        && let Some(difference) = x.checked_sub(y)
    {
        return Ok(IntResult::from_i128(difference));
    }
    add_signed(a, b, true, limit)
}

/// The sum of any size, of `a` and `b` or, negated, `-b`.
fn add_signed(a: Int<'_>, b: Int<'_>, negate: bool, limit: Limit) -> Outcome {
    let (mut word_a, mut word_b) = ([0], [0]);
    let (negative_a, a) = a.parts(&mut word_a);
    let (negative_b, b) = b.parts(&mut word_b);
    let negative_b = negative_b ^ negate;
    let order = limbs::compare(a, b);
    let (negative, long, short) = if order == Ordering::Less {
        (negative_b, b, a)
    } else {
        (negative_a, a, b)
    };
    if negative_a == negative_b {
        let mut sum = Buffer::zeroed(long.len() + 1)?;
        limbs::add(sum.as_mut(), long, short);
        sum.finish(negative, limit)
    } else {
        let mut difference = Buffer::zeroed(long.len())?;
        limbs::sub(difference.as_mut(), long, short);
        difference.finish(negative, limit)
    }
}

/// `-a`.
pub fn neg(a: Int<'_>, limit: Limit) -> Outcome {
    match a {
        Int::Small(value) => Ok(IntResult::from_i128(-i128::from(value))),
        Int::Big { negative, limbs } => IntResult::from_limbs(!negative, limbs, limit),
    }
}

/// The magnitude of `a`.
pub fn abs(a: Int<'_>, limit: Limit) -> Outcome {
    match a {
        Int::Small(value) => Ok(IntResult::from_i128(i128::from(value).abs())),
        Int::Big { limbs, .. } => IntResult::from_limbs(false, limbs, limit),
    }
}

/// `a * b`.
#[inline]
pub fn mul(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    if let (Int::Small(x), Int::Small(y)) = (a, b) {
        return Ok(IntResult::from_i128(i128::from(x) * i128::from(y)));
    }
    mul_any(a, b, limit)
}

fn mul_any(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    let (mut word_a, mut word_b) = ([0], [0]);
    let (negative_a, a) = a.parts(&mut word_a);
    let (negative_b, b) = b.parts(&mut word_b);
    let negative = negative_a != negative_b;
    let (long, short) = if a.len() < b.len() { (b, a) } else { (a, b) };
    if short.is_empty() {
        return Ok(IntResult::Small(0));
    }
    // The product has this many limbs, or one more: refuse it before the work.
    if long.len() + short.len() - 1 > limit.limbs() {
        return Err(IntError::SystemLimit);
    }
    let square = std::ptr::eq(long, short);
    if short.len()
        <= if square {
            SCHOOLBOOK_SQUARE_LIMBS
        } else {
            SCHOOLBOOK_LIMBS
        }
    {
        let mut product = Buffer::zeroed(long.len() + short.len())?;
        limbs::mul(product.as_mut(), long, short);
        return product.finish(negative, limit);
    }
    let x = UBig::from_words(long);
    let product = if square {
        x.sqr()
    } else {
        x * UBig::from_words(short)
    };
    IntResult::from_ubig(negative, product, limit)
}

/// `a div b`: the quotient, rounded towards zero.
#[inline]
pub fn div(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    if let (Int::Small(x), Int::Small(y)) = (a, b)
        && let Some(quotient) = x.checked_div(y)
    {
        return Ok(IntResult::from_i64(quotient));
    }
    divide(a, b, Part::Quotient, limit)
}

/// `a rem b`: the remainder, with the sign of `a`.
#[inline]
pub fn rem(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    if let (Int::Small(x), Int::Small(y)) = (a, b)
        && let Some(remainder) = x.checked_rem(y)
    {
        return Ok(IntResult::from_i64(remainder));
    }
    divide(a, b, Part::Remainder, limit)
}

/// Which half of a division is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Quotient,
    Remainder,
}

fn divide(a: Int<'_>, b: Int<'_>, part: Part, limit: Limit) -> Outcome {
    let (mut word_a, mut word_b) = ([0], [0]);
    let (negative_a, dividend) = a.parts(&mut word_a);
    let (negative_b, divisor) = b.parts(&mut word_b);
    let negative = match part {
        Part::Quotient => negative_a != negative_b,
        Part::Remainder => negative_a,
    };
    match *divisor {
        [] => return Err(IntError::DivideByZero),
        [low] if dividend.len() > 2 && dividend.len() <= HALF_LIMB_DIVISION => {
            if let Ok(divisor) = u32::try_from(low) {
                let mut quotient = Buffer::zeroed(dividend.len())?;
                quotient.as_mut().copy_from_slice(dividend);
                let remainder = limbs::div_by_half_limb(quotient.as_mut(), divisor);
                return match part {
                    Part::Quotient => quotient.finish(negative, limit),
                    Part::Remainder => Ok(IntResult::from_u128(negative, u128::from(remainder))),
                };
            }
        }
        _ => {}
    }
    if let (Some(x), Some(y)) = (two_limbs(dividend), two_limbs(divisor)) {
        let magnitude = match part {
            Part::Quotient => x / y,
            Part::Remainder => x % y,
        };
        return Ok(IntResult::from_u128(negative, magnitude));
    }
    if limbs::compare(dividend, divisor) == Ordering::Less {
        return match part {
            Part::Quotient => Ok(IntResult::Small(0)),
            Part::Remainder => IntResult::from_limbs(negative, dividend, limit),
        };
    }
    let (quotient, remainder) = UBig::from_words(dividend).div_rem(UBig::from_words(divisor));
    let magnitude = match part {
        Part::Quotient => quotient,
        Part::Remainder => remainder,
    };
    IntResult::from_ubig(negative, magnitude, limit)
}

fn two_limbs(magnitude: &[u64]) -> Option<u128> {
    match *magnitude {
        [] => Some(0),
        [low] => Some(u128::from(low)),
        [low, high] => Some(limbs::wide(low, high)),
        _ => None,
    }
}

/// The order of two integers.
#[inline]
pub fn compare(a: Int<'_>, b: Int<'_>) -> Ordering {
    if let (Int::Small(x), Int::Small(y)) = (a, b) {
        return x.cmp(&y);
    }
    let (mut word_a, mut word_b) = ([0], [0]);
    let (negative_a, a) = a.parts(&mut word_a);
    let (negative_b, b) = b.parts(&mut word_b);
    match (negative_a, negative_b) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => limbs::compare(a, b),
        (true, true) => limbs::compare(b, a),
    }
}
