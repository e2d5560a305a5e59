//! Integers as bytes: the two's complement of binary segments, and bare magnitudes.

use super::bits::{TwosComplement, negate_in_place};
use super::integer::{Buffer, Int, IntError, IntResult, Limit};

/// The order of the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endian {
    /// Most significant first.
    Big,
    /// Least significant first.
    Little,
}

/// Fills `out` with the low bytes of `a` in two's complement, sign-extended if `a` is shorter.
pub fn write_twos_complement(out: &mut [u8], a: Int<'_>, endian: Endian) {
    let mut word = [0];
    let (negative, magnitude) = a.parts(&mut word);
    let mut limbs = TwosComplement::new(negative, magnitude);
    write_limbs(out, endian, || limbs.next_limb());
}

/// Fills `out` with the low bytes of the magnitude of `a`, zeros above it.
pub fn write_magnitude(out: &mut [u8], a: Int<'_>, endian: Endian) {
    let mut word = [0];
    let (_, magnitude) = a.parts(&mut word);
    let mut limbs = magnitude.iter();
    write_limbs(out, endian, || limbs.next().copied().unwrap_or(0));
}

/// The bytes that the magnitude of `a` takes: 0 for zero.
pub fn magnitude_len(a: Int<'_>) -> usize {
    super::bit_length(a).div_ceil(8) as usize
}

fn write_limbs(out: &mut [u8], endian: Endian, mut next: impl FnMut() -> u64) {
    match endian {
        Endian::Little => {
            for chunk in out.chunks_mut(8) {
                let bytes = next().to_le_bytes();
                for (slot, byte) in chunk.iter_mut().zip(bytes) {
                    *slot = byte;
                }
            }
        }
        Endian::Big => {
            for chunk in out.rchunks_mut(8) {
                let bytes = next().to_le_bytes();
                for (slot, byte) in chunk.iter_mut().rev().zip(bytes) {
                    *slot = byte;
                }
            }
        }
    }
}

/// The integer whose bytes these are: of two's complement if `signed`, else of a magnitude.
pub fn from_bytes(
    bytes: &[u8],
    endian: Endian,
    signed: bool,
    limit: Limit,
) -> Result<IntResult, IntError> {
    let top = match endian {
        Endian::Big => bytes.first(),
        Endian::Little => bytes.last(),
    };
    let negative = signed && top.is_some_and(|&byte| byte >= 0x80);
    let fill = if negative { 0xff } else { 0 };
    if let Some(word) = word_of(bytes, endian, fill) {
        return Ok(if negative {
            IntResult::from_i64(word as i64)
        } else {
            IntResult::from_u64(word)
        });
    }
    let mut out = Buffer::zeroed(bytes.len().div_ceil(8))?;
    let slots = out.as_mut();
    match endian {
        Endian::Little => {
            for (slot, chunk) in slots.iter_mut().zip(bytes.chunks(8)) {
                *slot = word_of(chunk, endian, fill).unwrap_or(0);
            }
        }
        Endian::Big => {
            for (slot, chunk) in slots.iter_mut().zip(bytes.rchunks(8)) {
                *slot = word_of(chunk, endian, fill).unwrap_or(0);
            }
        }
    }
    if negative {
        negate_in_place(slots);
    }
    out.finish(negative, limit)
}

/// Up to eight bytes as a word, `fill` above them.
#[inline]
fn word_of(bytes: &[u8], endian: Endian, fill: u8) -> Option<u64> {
    if bytes.len() > 8 {
        return None;
    }
    let mut word = [fill; 8];
    match endian {
        Endian::Little => word
            .iter_mut()
            .zip(bytes)
            .for_each(|(slot, &byte)| *slot = byte),
        Endian::Big => word
            .iter_mut()
            .zip(bytes.iter().rev())
            .for_each(|(slot, &byte)| *slot = byte),
    }
    Some(u64::from_le_bytes(word))
}

/// The integer of a sign and the little-endian bytes of its magnitude, as the external format has
/// it.
pub fn from_magnitude(negative: bool, bytes: &[u8], limit: Limit) -> Result<IntResult, IntError> {
    let mut out = Buffer::zeroed(bytes.len().div_ceil(8))?;
    for (slot, chunk) in out.as_mut().iter_mut().zip(bytes.chunks(8)) {
        *slot = word_of(chunk, Endian::Little, 0).unwrap_or(0);
    }
    out.finish(negative, limit)
}
