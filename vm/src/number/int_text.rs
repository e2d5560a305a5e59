//! Integers as text in any base from 2 to 36, both ways.

use std::fmt::Write as _;

use dashu_int::UBig;

use super::integer::{Int, IntError, IntResult, Limit};
use super::limbs;

/// A base that digits and letters can write: 2 to 36.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base(u8);

impl Base {
    /// Ten.
    pub const TEN: Base = Base(10);
    /// Sixteen.
    pub const SIXTEEN: Base = Base(16);

    /// The base, if it is from 2 to 36.
    pub const fn new(base: i64) -> Option<Base> {
        if base >= 2 && base <= 36 {
            Some(Base(base as u8))
        } else {
            None
        }
    }

    /// Its value.
    pub const fn get(self) -> u32 {
        self.0 as u32
    }

    /// The digits that surely fit a `u64`, and the base to that power.
    fn chunk(self) -> (usize, u64) {
        let base = u64::from(self.0);
        let (mut digits, mut power) = (1, base);
        while let Some(next) = power.checked_mul(base) {
            digits += 1;
            power = next;
        }
        (digits, power)
    }

    /// Bits per digit if every digit has the same, as for the powers of two.
    fn bits(self) -> Option<u32> {
        self.0.is_power_of_two().then(|| self.0.trailing_zeros())
    }
}

const DIGITS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The longest text of one word: 64 binary digits.
const WORD_DIGITS: usize = 64;

fn digit(value: u64) -> u8 {
    DIGITS.get(value as usize).copied().unwrap_or(b'?')
}

/// The digits of `value` at the end of `place`, at least `least` of them; returns where they start.
#[inline]
fn digits_of(mut value: u64, base: Base, least: usize, place: &mut [u8; WORD_DIGITS]) -> usize {
    let base = u64::from(base.0);
    let mut start = WORD_DIGITS;
    while value != 0 || WORD_DIGITS - start < least {
        let Some(slot) = start.checked_sub(1) else {
            break;
        };
        start = slot;
        // A constant divisor becomes a multiplication.
        let (rest, low) = if base == 10 {
            (value / 10, value % 10)
        } else {
            (value / base, value % base)
        };
        place[start] = digit(low);
        value = rest;
    }
    start
}

/// Appends a word as text, letters in upper case.
#[inline]
pub fn write_i64(out: &mut Vec<u8>, value: i64, base: Base) {
    if value < 0 {
        out.push(b'-');
    }
    let mut place = [0; WORD_DIGITS];
    let start = digits_of(value.unsigned_abs(), base, 1, &mut place);
    out.extend_from_slice(&place[start..]);
}

/// Appends an integer as text, letters in upper case.
pub fn write_int(out: &mut Vec<u8>, a: Int<'_>, base: Base) {
    let (negative, magnitude) = match a {
        Int::Small(value) => return write_i64(out, value, base),
        Int::Big { negative, limbs } => (negative, limbs),
    };
    if negative {
        out.push(b'-');
    }
    match (magnitude, base.bits()) {
        ([], _) => out.push(b'0'),
        (&[low], _) => write_wide(out, u128::from(low), base),
        (&[low, high], _) => write_wide(out, limbs::wide(low, high), base),
        (_, Some(bits)) => write_bits(out, magnitude, bits),
        (_, None) => {
            let value = UBig::from_words(magnitude);
            // Writing to a vector of bytes cannot fail.
            let _ = if base == Base::TEN {
                write!(Text(out), "{value}")
            } else {
                write!(Text(out), "{:#}", value.in_radix(base.0))
            };
        }
    }
}

/// Lets formatting append to bytes.
struct Text<'a>(&'a mut Vec<u8>);

impl std::fmt::Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

fn write_wide(out: &mut Vec<u8>, mut value: u128, base: Base) {
    let (digits, power) = base.chunk();
    // Two limbs make at most three chunks of the largest power, as each is over half a limb wide.
    let mut chunks = [0_u64; 4];
    let mut count = 0;
    while value != 0 && count < chunks.len() {
        chunks[count] = (value % u128::from(power)) as u64;
        value /= u128::from(power);
        count += 1;
    }
    let mut place = [0; WORD_DIGITS];
    for (index, &chunk) in chunks[..count.max(1)].iter().rev().enumerate() {
        let least = if index == 0 { 1 } else { digits };
        let start = digits_of(chunk, base, least, &mut place);
        out.extend_from_slice(&place[start..]);
    }
}

/// Digits of a fixed number of bits each, most significant first.
fn write_bits(out: &mut Vec<u8>, magnitude: &[u64], bits: u32) {
    let mask = (1 << bits) - 1;
    let digits = limbs::bit_length(magnitude).div_ceil(u64::from(bits));
    out.reserve(digits as usize);
    for index in (0..digits).rev() {
        let at = index * u64::from(bits);
        let (limb, shift) = ((at / 64) as usize, (at % 64) as u32);
        let low = magnitude.get(limb).copied().unwrap_or(0) >> shift;
        let high = magnitude.get(limb + 1).copied().unwrap_or(0);
        let value = if shift == 0 {
            low
        } else {
            low | high << (64 - shift)
        };
        out.push(digit(value & mask));
    }
}

/// Why a text is not an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseIntError {
    /// It is not an optional sign and digits of the base: `badarg`.
    NotAnInteger,
    /// It is one that is too large: `system_limit`.
    SystemLimit,
}

impl From<IntError> for ParseIntError {
    fn from(_: IntError) -> Self {
        ParseIntError::SystemLimit
    }
}

/// Reads a text that is one integer and nothing else: an optional sign, then digits, letters in
/// either case.
pub fn parse_int(text: &[u8], base: Base, limit: Limit) -> Result<IntResult, ParseIntError> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    if digits.is_empty() {
        return Err(ParseIntError::NotAnInteger);
    }
    let (chunk, _) = base.chunk();
    if digits.len() <= chunk {
        let value = parse_word(digits, base).ok_or(ParseIntError::NotAnInteger)?;
        return Ok(IntResult::from_u128(negative, u128::from(value)));
    }
    let is_digit = |&byte: &u8| char::from(byte).is_digit(base.get());
    if !digits.iter().all(is_digit) {
        return Err(ParseIntError::NotAnInteger);
    }
    let significant = digits
        .iter()
        .position(|&byte| byte != b'0')
        .unwrap_or(digits.len());
    let digits = digits.get(significant..).unwrap_or(&[]);
    if digits.len() <= 2 * chunk {
        let (high, low) = digits.split_at(digits.len().saturating_sub(chunk));
        let value = parse_word(high, base)
            .zip(parse_word(low, base))
            .and_then(|(high, low)| {
                let power = if high == 0 {
                    0
                } else {
                    u128::from(base.chunk().1)
                };
                (u128::from(high) * power).checked_add(u128::from(low))
            });
        if let Some(value) = value {
            return Ok(IntResult::from_u128(negative, value));
        }
    }
    // The first digit adds at least one bit, every other one at least the whole bits of the base:
    // refuse before the work.
    let least_bits = (digits.len() as u64)
        .saturating_sub(1)
        .saturating_mul(u64::from(base.get().ilog2()));
    if least_bits >= limit.bits() {
        return Err(ParseIntError::SystemLimit);
    }
    let text = std::str::from_utf8(digits).map_err(|_| ParseIntError::NotAnInteger)?;
    let value = UBig::from_str_radix(text, base.get()).map_err(|_| ParseIntError::NotAnInteger)?;
    Ok(IntResult::from_ubig(negative, value, limit)?)
}

/// Digits that are few enough for a word.
#[inline]
fn parse_word(digits: &[u8], base: Base) -> Option<u64> {
    let mut value = 0_u64;
    for &byte in digits {
        let digit = char::from(byte).to_digit(base.get())?;
        value = value
            .checked_mul(u64::from(base.0))?
            .checked_add(u64::from(digit))?;
    }
    Some(value)
}
