//! Loops over magnitudes: slices of limbs, least significant first.
//!
//! Callers provide the room; none of these allocates. Lengths are preconditions that each function
//! states and that debug builds check.

use std::cmp::Ordering;

/// Two limbs as one value.
#[inline]
pub(super) fn wide(low: u64, high: u64) -> u128 {
    u128::from(low) | u128::from(high) << 64
}

/// One value as its low and its high limb.
#[inline]
pub(super) fn split(value: u128) -> (u64, u64) {
    (value as u64, (value >> 64) as u64)
}

/// The length without the zero limbs at the end.
#[inline]
pub(super) fn trimmed(limbs: &[u64]) -> usize {
    limbs
        .iter()
        .rposition(|&limb| limb != 0)
        .map_or(0, |last| last + 1)
}

/// Compares two normalised magnitudes.
pub(super) fn compare(a: &[u64], b: &[u64]) -> Ordering {
    a.len()
        .cmp(&b.len())
        .then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// `out = a + b`; `a` is the longer, `out` one limb longer still.
pub(super) fn add(out: &mut [u64], a: &[u64], b: &[u64]) {
    debug_assert!(a.len() >= b.len() && out.len() == a.len() + 1);
    let mut carry = false;
    let (common, rest) = a.split_at(b.len());
    let (low, high) = out.split_at_mut(b.len());
    for ((slot, &x), &y) in low.iter_mut().zip(common).zip(b) {
        let (sum, first) = x.overflowing_add(y);
        let (sum, second) = sum.overflowing_add(u64::from(carry));
        *slot = sum;
        carry = first | second;
    }
    // One slot more than limbs: the last takes the carry.
    for (slot, x) in high.iter_mut().zip(rest.iter().copied().chain([0])) {
        let (sum, overflow) = x.overflowing_add(u64::from(carry));
        *slot = sum;
        carry = overflow;
    }
}

/// `out = a - b`; `a` is not less than `b`, and `out` as long as `a`.
pub(super) fn sub(out: &mut [u64], a: &[u64], b: &[u64]) {
    debug_assert!(a.len() >= b.len() && out.len() == a.len());
    let mut borrow = false;
    let (common, rest) = a.split_at(b.len());
    let (low, high) = out.split_at_mut(b.len());
    for ((slot, &x), &y) in low.iter_mut().zip(common).zip(b) {
        let (difference, first) = x.overflowing_sub(y);
        let (difference, second) = difference.overflowing_sub(u64::from(borrow));
        *slot = difference;
        borrow = first | second;
    }
    for (slot, &x) in high.iter_mut().zip(rest) {
        let (difference, overflow) = x.overflowing_sub(u64::from(borrow));
        *slot = difference;
        borrow = overflow;
    }
    debug_assert!(!borrow);
}

/// `out = a * b`, the schoolbook way; `out` is all zero and as long as both together.
pub(super) fn mul(out: &mut [u64], a: &[u64], b: &[u64]) {
    debug_assert!(out.len() == a.len() + b.len());
    for (offset, &y) in b.iter().enumerate() {
        let mut carry = 0;
        let Some((row, above)) = out
            .get_mut(offset..)
            .and_then(|row| row.split_at_mut_checked(a.len()))
        else {
            return;
        };
        for (slot, &x) in row.iter_mut().zip(a) {
            let (low, high) =
                split(u128::from(x) * u128::from(y) + u128::from(*slot) + u128::from(carry));
            *slot = low;
            carry = high;
        }
        if let Some(slot) = above.first_mut() {
            *slot = carry;
        }
    }
}

/// Divides in place by a divisor of up to 32 bits, not zero, and returns the remainder. The
/// hardware divides 64 bits by 64 several times as fast as the library divides 128, hence the
/// halves.
pub(super) fn div_by_half_limb(limbs: &mut [u64], divisor: u32) -> u32 {
    let divisor = u64::from(divisor);
    let mut remainder = 0;
    for limb in limbs.iter_mut().rev() {
        let high = remainder << 32 | *limb >> 32;
        let low = (high % divisor) << 32 | (*limb & 0xffff_ffff);
        *limb = ((high / divisor) << 32) | (low / divisor);
        remainder = low % divisor;
    }
    remainder as u32
}

/// `out = a << count`; `out` is all zero and at least `count / 64 + 1` limbs longer than `a`.
pub(super) fn shift_left(out: &mut [u64], a: &[u64], count: u64) {
    let (whole, bits) = ((count / 64) as usize, (count % 64) as u32);
    debug_assert!(out.len() > a.len() + whole);
    let Some(target) = out.get_mut(whole..) else {
        return;
    };
    let mut carry = 0;
    let mut source = a.iter();
    for slot in target {
        let Some(&limb) = source.next() else {
            *slot = carry;
            break;
        };
        *slot = limb << bits | carry;
        carry = if bits == 0 { 0 } else { limb >> (64 - bits) };
    }
}

/// `out = a >> count`, towards zero; `out` is as long as `a` less `count / 64` limbs. Says whether
/// a one was shifted out.
pub(super) fn shift_right(out: &mut [u64], a: &[u64], count: u64) -> bool {
    let (whole, bits) = ((count / 64) as usize, (count % 64) as u32);
    debug_assert!(whole <= a.len() && out.len() == a.len() - whole);
    let (dropped, kept) = a.split_at(whole.min(a.len()));
    let mut lost = dropped.iter().any(|&limb| limb != 0);
    if let Some(first) = kept.first() {
        lost |= bits > 0 && first << (64 - bits) != 0;
    }
    for (index, slot) in out.iter_mut().enumerate() {
        let low = kept.get(index).copied().unwrap_or(0);
        let high = kept.get(index + 1).copied().unwrap_or(0);
        *slot = if bits == 0 {
            low
        } else {
            low >> bits | high << (64 - bits)
        };
    }
    lost
}

/// Adds one in place; the limbs have room for the carry.
pub(super) fn increment(limbs: &mut [u64]) {
    for limb in limbs {
        let (sum, carry) = limb.overflowing_add(1);
        *limb = sum;
        if !carry {
            return;
        }
    }
}

/// The bits of a normalised magnitude: 0 for zero.
pub(super) fn bit_length(limbs: &[u64]) -> u64 {
    match limbs.last() {
        None => 0,
        Some(last) => limbs.len() as u64 * 64 - u64::from(last.leading_zeros()),
    }
}
