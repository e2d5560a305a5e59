//! Between integers and floats.

use std::cmp::Ordering;

use super::integer::{Buffer, Int, IntError, IntResult, Limit};
use super::limbs;

/// An integer is as good as infinite, for a float, from this many bits on.
const FLOAT_BITS: u64 = 1024;

/// How a float that is not whole becomes an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Towards zero.
    Trunc,
    /// To the nearest, half away from zero.
    Round,
    /// Up.
    Ceil,
    /// Down.
    Floor,
}

/// The float nearest to `a`, ties to even; `None` if it lies beyond the largest float.
///
/// Every integer rounds once, as in newer releases of OTP; up to OTP 25 each limb rounded anew, so
/// that about one in six integers above 2^64 came out as the second-nearest float there.
#[inline]
pub fn to_float(a: Int<'_>) -> Option<f64> {
    let (negative, magnitude) = match a {
        Int::Small(value) => return Some(value as f64),
        Int::Big { negative, limbs } => (negative, limbs),
    };
    let bits = limbs::bit_length(magnitude);
    if bits > FLOAT_BITS {
        return None;
    }
    let (top, inexact) = top_limb(magnitude, bits);
    // 64 bits leave eleven below a float's last: a sticky one among them is all that the rest can
    // contribute.
    let nearest = (top | u64::from(inexact)) as f64;
    let scaled = scale(nearest, bits as i32 - 64);
    scaled
        .is_finite()
        .then_some(if negative { -scaled } else { scaled })
}

/// `value * 2^exponent` for exponents from -64 to 960; exact unless it overflows.
fn scale(value: f64, exponent: i32) -> f64 {
    let power = f64::from_bits(((exponent + 1023) as u64) << 52);
    value * power
}

/// The 64 highest bits of a magnitude, its first one on top, and whether any below them is set.
fn top_limb(magnitude: &[u64], bits: u64) -> (u64, bool) {
    let Some((&last, rest)) = magnitude.split_last() else {
        return (0, false);
    };
    let gap = (64 - bits % 64) % 64;
    let Some((&next, lower)) = rest.split_last() else {
        return (last << gap, false);
    };
    if gap == 0 {
        return (last, rest.iter().any(|&limb| limb != 0));
    }
    (
        last << gap | next >> (64 - gap),
        next << gap != 0 || lower.iter().any(|&limb| limb != 0),
    )
}

/// Mantissa, 53 bits unless the float is subnormal, and exponent: `f = mantissa * 2^exponent` but
/// for the sign.
pub(super) fn decompose(f: f64) -> (u64, i32) {
    let bits = f.to_bits();
    let biased = (bits >> 52 & 0x7ff) as i32;
    let fraction = bits & ((1 << 52) - 1);
    if biased == 0 {
        (fraction, -1074)
    } else {
        (fraction | 1 << 52, biased - 1075)
    }
}

/// The order of an integer and a float by their exact values.
#[inline]
pub fn compare_with_float(a: Int<'_>, f: f64) -> Ordering {
    // The common case: both sides are exact as floats.
    if let Int::Small(value) = a
        && value.unsigned_abs() < 1 << 53
    {
        return (value as f64).partial_cmp(&f).unwrap_or(Ordering::Equal);
    }
    compare_any_with_float(a, f)
}

fn compare_any_with_float(a: Int<'_>, f: f64) -> Ordering {
    let mut word = [0];
    let (negative, magnitude) = a.parts(&mut word);
    let sign_a = if magnitude.is_empty() {
        0
    } else {
        1 - 2 * i32::from(negative)
    };
    let sign_f = if f == 0.0 {
        0
    } else {
        1 - 2 * i32::from(f.is_sign_negative())
    };
    if sign_a != sign_f || sign_a == 0 {
        return sign_a.cmp(&sign_f);
    }
    let (mantissa, exponent) = decompose(f);
    let bits_f = i64::from(64 - mantissa.leading_zeros()) + i64::from(exponent);
    let bits_a = limbs::bit_length(magnitude);
    let order = i64::try_from(bits_a)
        .unwrap_or(i64::MAX)
        .cmp(&bits_f)
        .then_with(|| {
            let (top, more) = top_limb(magnitude, bits_a);
            let aligned = mantissa << mantissa.leading_zeros();
            top.cmp(&aligned).then(if more {
                Ordering::Greater
            } else {
                Ordering::Equal
            })
        });
    if negative { order.reverse() } else { order }
}

/// The integer next to a float.
#[inline]
pub fn from_float(f: f64, rounding: Rounding, limit: Limit) -> Result<IntResult, IntError> {
    debug_assert!(f.is_finite());
    let whole = match rounding {
        Rounding::Trunc => f.trunc(),
        Rounding::Round => f.round(),
        Rounding::Ceil => f.ceil(),
        Rounding::Floor => f.floor(),
    };
    const WORD: f64 = (1_u64 << 63) as f64;
    if whole.abs() < WORD {
        return Ok(IntResult::from_i64(whole as i64));
    }
    // From 2^63 on the exponent is at least 11: the mantissa shifts left, and nothing is lost.
    let (mantissa, exponent) = decompose(whole);
    let shift = exponent.max(0) as u64;
    let mut out = Buffer::zeroed((shift / 64) as usize + 2)?;
    limbs::shift_left(out.as_mut(), &[mantissa], shift);
    out.finish(whole < 0.0, limit)
}
