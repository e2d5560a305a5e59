//! Bitwise operations, as if integers were two's complement with infinitely many sign bits.

use super::integer::{Buffer, Int, IntError, IntResult, Limit};
use super::limbs;

type Outcome = Result<IntResult, IntError>;

/// `a band b`.
#[inline]
pub fn band(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    bitwise(a, b, limit, |x, y| x & y)
}

/// `a bor b`.
#[inline]
pub fn bor(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    bitwise(a, b, limit, |x, y| x | y)
}

/// `a bxor b`.
#[inline]
pub fn bxor(a: Int<'_>, b: Int<'_>, limit: Limit) -> Outcome {
    bitwise(a, b, limit, |x, y| x ^ y)
}

/// `bnot a`, which is `-a - 1`.
pub fn bnot(a: Int<'_>, limit: Limit) -> Outcome {
    match a {
        Int::Small(value) => Ok(IntResult::from_i64(!value)),
        Int::Big { .. } => super::sub(Int::Small(-1), a, limit),
    }
}

/// The limbs of an integer in two's complement, least significant first, sign-extended without end.
pub(super) struct TwosComplement<'a> {
    limbs: std::slice::Iter<'a, u64>,
    negative: bool,
    /// Whether the one that negation adds has not been absorbed yet.
    carry: bool,
}

impl<'a> TwosComplement<'a> {
    pub(super) fn new(negative: bool, magnitude: &'a [u64]) -> Self {
        TwosComplement {
            limbs: magnitude.iter(),
            negative,
            carry: true,
        }
    }

    #[inline]
    pub(super) fn next_limb(&mut self) -> u64 {
        let limb = self.limbs.next().copied().unwrap_or(0);
        if !self.negative {
            return limb;
        }
        let (value, carry) = (!limb).overflowing_add(u64::from(self.carry));
        self.carry = carry;
        value
    }
}

/// Turns limbs in two's complement, below zero, into the magnitude.
pub(super) fn negate_in_place(limbs: &mut [u64]) {
    for limb in limbs.iter_mut() {
        *limb = !*limb;
    }
    limbs::increment(limbs);
}

#[inline]
fn bitwise(a: Int<'_>, b: Int<'_>, limit: Limit, apply: impl Fn(u64, u64) -> u64) -> Outcome {
    if let (Int::Small(x), Int::Small(y)) = (a, b) {
        return Ok(IntResult::from_i64(apply(x as u64, y as u64) as i64));
    }
    let (mut word_a, mut word_b) = ([0], [0]);
    let (negative_a, a) = a.parts(&mut word_a);
    let (negative_b, b) = b.parts(&mut word_b);
    // One limb above the longer holds nothing but sign bits.
    let mut out = Buffer::zeroed(a.len().max(b.len()) + 1)?;
    let mut xs = TwosComplement::new(negative_a, a);
    let mut ys = TwosComplement::new(negative_b, b);
    let slots = out.as_mut();
    for slot in slots.iter_mut() {
        *slot = apply(xs.next_limb(), ys.next_limb());
    }
    let negative = slots.last().is_some_and(|&top| top >> 63 == 1);
    if negative {
        negate_in_place(slots);
    }
    out.finish(negative, limit)
}

/// `a bsl count`; a count below zero shifts right.
pub fn bsl(a: Int<'_>, count: Int<'_>, limit: Limit) -> Outcome {
    shift(a, count, false, limit)
}

/// `a bsr count`, rounding down; a count below zero shifts left.
pub fn bsr(a: Int<'_>, count: Int<'_>, limit: Limit) -> Outcome {
    shift(a, count, true, limit)
}

fn shift(a: Int<'_>, count: Int<'_>, right: bool, limit: Limit) -> Outcome {
    if a.is_zero() {
        return Ok(IntResult::Small(0));
    }
    let right = right != count.is_negative();
    // A count that no machine word holds is as good as the largest.
    let count = match count {
        Int::Small(count) => count.unsigned_abs(),
        Int::Big { limbs: &[low], .. } => low,
        Int::Big { .. } => u64::MAX,
    };
    if right {
        shift_right(a, count, limit)
    } else {
        shift_left(a, count, limit)
    }
}

fn shift_left(a: Int<'_>, count: u64, limit: Limit) -> Outcome {
    if let Int::Small(value) = a
        && count < 64
    {
        return Ok(IntResult::from_i128(i128::from(value) << count));
    }
    if bit_length(a).saturating_add(count) > limit.bits() {
        return Err(IntError::SystemLimit);
    }
    let whole = usize::try_from(count / 64).map_err(|_| IntError::SystemLimit)?;
    let mut word = [0];
    let (negative, magnitude) = a.parts(&mut word);
    let mut out = Buffer::zeroed(magnitude.len() + whole + 1)?;
    limbs::shift_left(out.as_mut(), magnitude, count);
    out.finish(negative, limit)
}

fn shift_right(a: Int<'_>, count: u64, limit: Limit) -> Outcome {
    if let Int::Small(value) = a {
        return Ok(IntResult::from_i64(value >> count.min(63)));
    }
    let mut word = [0];
    let (negative, magnitude) = a.parts(&mut word);
    if count >= limbs::bit_length(magnitude) {
        return Ok(IntResult::Small(if negative { -1 } else { 0 }));
    }
    // The count is less than the magnitude's bits, so it fits a usize. One limb more, for the carry
    // of rounding.
    let kept = magnitude.len() - (count / 64) as usize;
    let mut out = Buffer::zeroed(kept + 1)?;
    let slots = out.as_mut();
    let lost = match slots.split_last_mut() {
        Some((_, low)) => limbs::shift_right(low, magnitude, count),
        None => false,
    };
    // Rounding down moves a negative magnitude away from zero.
    if negative && lost {
        limbs::increment(slots);
    }
    out.finish(negative, limit)
}

/// The bits of the magnitude: 0 for zero, 8 for 255 and for -255.
pub fn bit_length(a: Int<'_>) -> u64 {
    match a {
        Int::Small(value) => u64::from(64 - value.unsigned_abs().leading_zeros()),
        Int::Big { limbs, .. } => limbs::bit_length(limbs),
    }
}
