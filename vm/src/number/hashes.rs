//! The hash behind `erlang:phash2`: Bob Jenkins' mixing of three words, as OTP applies it to bytes,
//! words and numbers. Its values are the same on every host and in every release, so programs
//! store them.
//!
//! The functions here carry a running hash; `phash2/1` starts from 0 and keeps the low 27 bits.

use super::integer::Int;

/// The golden ratio as a fraction of 2^32: the start of every mixing.
const GOLDEN: u32 = 0x9e37_79b9;

/// What sets the kinds of term apart: each kind has its multiple of the golden ratio.
pub const fn salt(kind: u32) -> u32 {
    GOLDEN.wrapping_mul(kind)
}

/// Kinds of number, as multiples of the golden ratio.
const SMALL: u32 = salt(1);
const NEGATIVE: u32 = salt(10);
const POSITIVE: u32 = salt(11);
const FLOAT: u32 = salt(12);
/// Kinds of bytes: whole ones, and the bits after them.
const BYTES: u32 = salt(13);
const BITS: u32 = salt(15);

fn mix(a: u32, b: u32, c: u32) -> (u32, u32, u32) {
    let (mut a, mut b, mut c) = (a, b, c);
    for (right, left, last) in [(13, 8, 13), (12, 16, 5), (3, 10, 15)] {
        a = a.wrapping_sub(b).wrapping_sub(c) ^ (c >> right);
        b = b.wrapping_sub(c).wrapping_sub(a) ^ (a << left);
        c = c.wrapping_sub(a).wrapping_sub(b) ^ (b >> last);
    }
    (a, b, c)
}

/// Mixes two words of the kind `salt` into a running hash.
#[inline]
pub fn hash_words(first: u32, second: u32, salt: u32, hash: u32) -> u32 {
    mix(salt.wrapping_add(first), salt.wrapping_add(second), hash).2
}

/// Hashes bytes, from a running hash or any other start.
pub fn hash_block(bytes: &[u8], start: u32) -> u32 {
    let word = |bytes: &[u8]| {
        bytes
            .iter()
            .rev()
            .fold(0_u32, |word, &byte| word << 8 | u32::from(byte))
    };
    let (mut a, mut b, mut c) = (GOLDEN, GOLDEN, start);
    let mut blocks = bytes.chunks_exact(12);
    for block in &mut blocks {
        let (first, rest) = block.split_at(4);
        let (second, third) = rest.split_at(4);
        (a, b, c) = mix(
            a.wrapping_add(word(first)),
            b.wrapping_add(word(second)),
            c.wrapping_add(word(third)),
        );
    }
    let rest = blocks.remainder();
    let (first, rest) = rest.split_at(rest.len().min(4));
    let (second, third) = rest.split_at(rest.len().min(4));
    // The lowest byte of the last word is the length's.
    let third = (word(third) << 8).wrapping_add(bytes.len() as u32);
    mix(
        a.wrapping_add(word(first)),
        b.wrapping_add(word(second)),
        c.wrapping_add(third),
    )
    .2
}

/// Mixes a bitstring into a running hash: whole bytes, then the value of up to seven more bits.
pub fn hash_bitstring(bytes: &[u8], bits: u32, last: u8, hash: u32) -> u32 {
    let start = BYTES.wrapping_add(hash);
    if bytes.is_empty() && bits == 0 {
        return start;
    }
    let hash = hash_block(bytes, start);
    if bits == 0 {
        hash
    } else {
        hash_words(bits, u32::from(last), BITS, hash)
    }
}

/// Mixes an integer into a running hash.
pub fn hash_int(a: Int<'_>, hash: u32) -> u32 {
    const WORD_BITS: i64 = 1 << 27;
    if let Int::Small(value) = a
        && (-WORD_BITS..WORD_BITS).contains(&value)
    {
        let hash = if value < 0 {
            hash_words(-value as u32, 0, SMALL, hash)
        } else {
            hash
        };
        return hash_words(value as u32, 0, SMALL, hash);
    }
    let mut word = [0];
    let (negative, magnitude) = a.parts(&mut word);
    let salt = if negative { NEGATIVE } else { POSITIVE };
    magnitude.iter().fold(hash, |hash, &limb| {
        hash_words(limb as u32, (limb >> 32) as u32, salt, hash)
    })
}

/// Mixes a float into a running hash; both zeros are one.
pub fn hash_float(f: f64, hash: u32) -> u32 {
    let bits = if f == 0.0 { 0 } else { f.to_bits() };
    let (low, high) = (bits as u32, (bits >> 32) as u32);
    hash_words(high, low, FLOAT, hash)
}
