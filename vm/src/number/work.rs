//! How much work an operation is, before it starts: what a caller charges, and how it knows that a
//! process had better move off the scheduler first.
//!
//! The unit is the reduction, a quarter of a microsecond, as 4,000 of them are to take about a
//! millisecond. Products, quotients and texts of n limbs grow like n to the power of 1.5 within a
//! tenth or two over all sizes up to the default limit (measured in release mode), so one
//! formula serves each. Below a few dozen limbs every estimate is zero or so: the one reduction
//! that any call costs covers it.

use super::int_text::Base;
use super::integer::Int;

/// The limbs of an operand.
fn size(a: Int<'_>) -> u64 {
    match a {
        Int::Small(_) => 1,
        Int::Big { limbs, .. } => limbs.len() as u64,
    }
}

/// `long * sqrt(short) / part`, in whichever order the two come.
fn scaled(a: u64, b: u64, part: u64) -> u64 {
    a.max(b).saturating_mul(a.min(b).isqrt()) / part
}

/// Sums, differences, bitwise operations, shifts, copies, comparisons: one pass over the limbs.
pub fn linear(a: Int<'_>, b: Int<'_>) -> u64 {
    size(a).max(size(b)) / 250
}

/// A product.
#[inline]
pub fn mul(a: Int<'_>, b: Int<'_>) -> u64 {
    match (a, b) {
        (Int::Small(_), Int::Small(_)) => 0,
        _ => scaled(size(a), size(b), 55),
    }
}

/// A quotient or a remainder.
#[inline]
pub fn div(a: Int<'_>, b: Int<'_>) -> u64 {
    match (a, b) {
        (Int::Small(_), _) => 0,
        _ => {
            let divisor = size(b);
            let quotient = (size(a) + 1).saturating_sub(divisor);
            scaled(quotient, divisor, 23)
        }
    }
}

/// The text of an integer.
pub fn to_text(a: Int<'_>, base: Base) -> u64 {
    let limbs = size(a);
    if base.get().is_power_of_two() {
        limbs / 12
    } else {
        scaled(limbs, limbs, 16)
    }
}

/// The integer of a text of so many characters.
pub fn from_text(characters: usize, base: Base) -> u64 {
    let bits = u64::from(base.get().ilog2()) + 1;
    let limbs = (characters as u64).saturating_mul(bits) / 64;
    scaled(limbs, limbs, 28)
}
