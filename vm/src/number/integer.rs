//! What an integer looks like on its way in ([`Int`]) and on its way out ([`IntResult`]).

use std::cmp::Ordering;

use dashu_int::UBig;

use super::limbs;

/// The least integer that is stored in a word, without limbs.
pub const SMALL_MIN: i64 = -(1 << 59);
/// The greatest integer that is stored in a word, without limbs.
pub const SMALL_MAX: i64 = (1 << 59) - 1;

/// Results up to this many limbs live inside the [`BigInt`], without an allocation.
const INLINE: usize = 3;

// The slices handed to and from the bignum package are reinterpreted limb for limb.
const _: () = assert!(dashu_int::Word::BITS == 64);

/// An integer that somebody else holds.
#[derive(Clone, Copy, Debug)]
pub enum Int<'a> {
    /// An integer of one machine word.
    Small(i64),
    /// Any other: sign and magnitude.
    Big {
        /// Whether it is below zero.
        negative: bool,
        /// The magnitude, least significant limb first, the last one not zero.
        limbs: &'a [u64],
    },
}

impl<'a> Int<'a> {
    /// Sign and magnitude; `word` gives a small integer's magnitude a place to lie in. Zero has no
    /// limbs.
    #[inline]
    pub(super) fn parts<'b>(self, word: &'b mut [u64; 1]) -> (bool, &'b [u64])
    where
        'a: 'b,
    {
        match self {
            Int::Small(value) => {
                word[0] = value.unsigned_abs();
                (value < 0, if value == 0 { &[] } else { &word[..] })
            }
            Int::Big { negative, limbs } => (negative, limbs),
        }
    }

    /// The value, if 128 bits hold it: the way to the fast paths.
    #[inline]
    pub(super) fn to_i128(self) -> Option<i128> {
        let (negative, magnitude) = match self {
            Int::Small(value) => return Some(i128::from(value)),
            Int::Big {
                negative,
                limbs: &[low],
            } => (negative, u128::from(low)),
            Int::Big {
                negative,
                limbs: &[low, high],
            } => (negative, limbs::wide(low, high)),
            Int::Big { .. } => return None,
        };
        let value = i128::try_from(magnitude).ok()?;
        Some(if negative { -value } else { value })
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        match self {
            Int::Small(value) => value < 0,
            Int::Big { negative, .. } => negative,
        }
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        match self {
            Int::Small(value) => value == 0,
            Int::Big { limbs, .. } => limbs.is_empty(),
        }
    }

    /// The value, if an `i64` holds it.
    pub fn to_i64(self) -> Option<i64> {
        self.to_i128().and_then(|value| i64::try_from(value).ok())
    }

    /// The value, if a `u64` holds it.
    pub fn to_u64(self) -> Option<u64> {
        self.to_i128().and_then(|value| u64::try_from(value).ok())
    }
}

impl PartialEq for Int<'_> {
    fn eq(&self, other: &Self) -> bool {
        super::compare(*self, *other) == Ordering::Equal
    }
}

impl Eq for Int<'_> {}

/// Why an operation on integers has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntError {
    /// A division by zero: `badarith`.
    DivideByZero,
    /// The result is larger than the [`Limit`], or than the memory at hand: `system_limit`.
    SystemLimit,
}

/// How large an integer may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    limbs: usize,
}

impl Limit {
    /// The limit of newer releases of OTP on 64-bit hosts: 65,535 limbs, 4,194,240 bits. (OTP 25
    /// allows 33,554,368 bits.)
    pub const DEFAULT: Limit = Limit { limbs: 65_535 };

    /// A limit in limbs of 64 bits; at least two, which no operation stops to check.
    pub const fn of_limbs(limbs: usize) -> Limit {
        Limit {
            limbs: if limbs < 2 { 2 } else { limbs },
        }
    }

    /// The most limbs that a magnitude may have.
    pub const fn limbs(self) -> usize {
        self.limbs
    }

    /// The most bits that a magnitude may have.
    pub const fn bits(self) -> u64 {
        (self.limbs as u64).saturating_mul(64)
    }
}

impl Default for Limit {
    fn default() -> Self {
        Limit::DEFAULT
    }
}

/// The result of an operation, in canonical form: `Small` whenever it fits 60 bits.
#[derive(Clone, Debug)]
pub enum IntResult {
    /// Within [`SMALL_MIN`] to [`SMALL_MAX`].
    Small(i64),
    /// Outside of it.
    Big(BigInt),
}

impl IntResult {
    /// The result, borrowed as an operand.
    pub fn as_int(&self) -> Int<'_> {
        match self {
            IntResult::Small(value) => Int::Small(*value),
            IntResult::Big(big) => big.as_int(),
        }
    }

    /// Any signed machine word.
    #[inline]
    pub fn from_i64(value: i64) -> IntResult {
        if (SMALL_MIN..=SMALL_MAX).contains(&value) {
            IntResult::Small(value)
        } else {
            IntResult::Big(BigInt::inline(value < 0, u128::from(value.unsigned_abs())))
        }
    }

    /// Any unsigned machine word.
    #[inline]
    pub fn from_u64(value: u64) -> IntResult {
        IntResult::from_i128(i128::from(value))
    }

    /// Any signed 128-bit value.
    #[inline]
    pub fn from_i128(value: i128) -> IntResult {
        match i64::try_from(value) {
            Ok(word) => IntResult::from_i64(word),
            Err(_) => IntResult::Big(BigInt::inline(value < 0, value.unsigned_abs())),
        }
    }

    /// A sign and a magnitude of up to two limbs.
    #[inline]
    pub(super) fn from_u128(negative: bool, magnitude: u128) -> IntResult {
        match i128::try_from(magnitude) {
            Ok(value) => IntResult::from_i128(if negative { -value } else { value }),
            Err(_) => IntResult::Big(BigInt::inline(negative, magnitude)),
        }
    }

    /// A sign and limbs, which may end in zeros.
    pub fn from_limbs(negative: bool, limbs: &[u64], limit: Limit) -> Result<IntResult, IntError> {
        let mut buffer = Buffer::zeroed(limbs.len())?;
        buffer.as_mut().copy_from_slice(limbs);
        buffer.finish(negative, limit)
    }

    /// A sign and a magnitude from the bignum package.
    pub(super) fn from_ubig(
        negative: bool,
        magnitude: UBig,
        limit: Limit,
    ) -> Result<IntResult, IntError> {
        match *magnitude.as_words() {
            [] => Ok(IntResult::Small(0)),
            [low] => Ok(IntResult::from_u128(negative, u128::from(low))),
            [low, high] => Ok(IntResult::from_u128(negative, limbs::wide(low, high))),
            ref words if words.len() > limit.limbs() => Err(IntError::SystemLimit),
            _ => Ok(IntResult::Big(BigInt {
                negative,
                store: Store::Package(magnitude),
            })),
        }
    }
}

impl PartialEq for IntResult {
    fn eq(&self, other: &Self) -> bool {
        self.as_int() == other.as_int()
    }
}

impl Eq for IntResult {}

/// An integer that does not fit 60 bits and owns its limbs.
#[derive(Clone, Debug)]
pub struct BigInt {
    negative: bool,
    store: Store,
}

#[derive(Clone, Debug)]
enum Store {
    Inline { len: u8, limbs: [u64; INLINE] },
    Heap(Vec<u64>),
    Package(UBig),
}

impl BigInt {
    #[inline]
    fn inline(negative: bool, magnitude: u128) -> BigInt {
        let (low, high) = limbs::split(magnitude);
        let mut place = [0; INLINE];
        place[0] = low;
        place[1] = high;
        BigInt {
            negative,
            store: Store::Inline {
                len: if high == 0 { 1 } else { 2 },
                limbs: place,
            },
        }
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// The magnitude, least significant limb first, the last one not zero.
    #[inline]
    pub fn limbs(&self) -> &[u64] {
        match &self.store {
            Store::Inline { len, limbs } => &limbs[..usize::from(*len)],
            Store::Heap(limbs) => limbs,
            Store::Package(magnitude) => magnitude.as_words(),
        }
    }

    /// The same, borrowed as an operand.
    pub fn as_int(&self) -> Int<'_> {
        Int::Big {
            negative: self.negative,
            limbs: self.limbs(),
        }
    }
}

/// Where an operation writes its limbs before they become a result.
pub(super) enum Buffer {
    Inline { len: usize, limbs: [u64; INLINE] },
    Heap(Vec<u64>),
}

impl Buffer {
    /// Room for `len` limbs, all zero.
    pub(super) fn zeroed(len: usize) -> Result<Buffer, IntError> {
        if len <= INLINE {
            return Ok(Buffer::Inline {
                len,
                limbs: [0; INLINE],
            });
        }
        let mut limbs = Vec::new();
        limbs
            .try_reserve_exact(len)
            .map_err(|_| IntError::SystemLimit)?;
        limbs.resize(len, 0);
        Ok(Buffer::Heap(limbs))
    }

    pub(super) fn as_mut(&mut self) -> &mut [u64] {
        match self {
            Buffer::Inline { len, limbs } => &mut limbs[..*len],
            Buffer::Heap(limbs) => limbs,
        }
    }

    /// The limbs as a canonical result.
    pub(super) fn finish(self, negative: bool, limit: Limit) -> Result<IntResult, IntError> {
        let store = match self {
            Buffer::Inline { len, limbs } => {
                let len = limbs::trimmed(&limbs[..len]);
                if len <= 2 {
                    return Ok(IntResult::from_u128(
                        negative,
                        limbs::wide(limbs[0], limbs[1]),
                    ));
                }
                if len > limit.limbs() {
                    return Err(IntError::SystemLimit);
                }
                Store::Inline {
                    len: len as u8,
                    limbs,
                }
            }
            Buffer::Heap(mut limbs) => {
                limbs.truncate(limbs::trimmed(&limbs));
                match limbs[..] {
                    [] => return Ok(IntResult::Small(0)),
                    [low] => return Ok(IntResult::from_u128(negative, u128::from(low))),
                    [low, high] => {
                        return Ok(IntResult::from_u128(negative, limbs::wide(low, high)));
                    }
                    _ if limbs.len() > limit.limbs() => return Err(IntError::SystemLimit),
                    _ => Store::Heap(limbs),
                }
            }
        };
        Ok(IntResult::Big(BigInt { negative, store }))
    }
}
