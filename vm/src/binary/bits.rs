//! Runs of bits that start and end anywhere.

use std::cmp::Ordering;
use std::collections::TryReserveError;

use crate::term::Bits;

/// Bits inside bytes, most significant first.
#[derive(Clone, Copy)]
pub struct BitSlice<'a> {
    /// Bytes from the one that holds the first bit.
    bytes: &'a [u8],
    /// Bit of the first byte at which the run starts, 0 to 7.
    offset: usize,
    /// Bits in the run; `offset + size` is inside `bytes`.
    size: usize,
}

impl<'a> BitSlice<'a> {
    /// `size` bits of `bytes` from bit `offset` on; `None` when they are not all there.
    pub fn new(bytes: &'a [u8], offset: usize, size: usize) -> Option<BitSlice<'a>> {
        let end = offset.checked_add(size)?;
        let bytes = bytes.get(offset / 8..end.div_ceil(8))?;
        Some(BitSlice {
            bytes,
            offset: offset % 8,
            size,
        })
    }

    /// All bits of whole bytes.
    pub fn of_bytes(bytes: &'a [u8]) -> BitSlice<'a> {
        BitSlice {
            bytes,
            offset: 0,
            size: bytes.len() * 8,
        }
    }

    /// How many bits.
    #[inline]
    pub fn len(self) -> usize {
        self.size
    }

    /// Are there no bits?
    #[inline]
    pub fn is_empty(self) -> bool {
        self.size == 0
    }

    /// `size` of these bits from bit `offset` on.
    pub fn part(self, offset: usize, size: usize) -> Option<BitSlice<'a>> {
        if offset.checked_add(size)? > self.size {
            return None;
        }
        BitSlice::new(self.bytes, self.offset + offset, size)
    }

    /// The bytes, when the run starts and ends at byte borders.
    #[inline]
    pub fn as_bytes(self) -> Option<&'a [u8]> {
        (self.offset == 0 && self.size.is_multiple_of(8)).then_some(self.bytes)
    }

    /// The 64 bits from bit `at` of the run on, the first one on top, with whatever follows the
    /// run in the same byte, then zeros.
    #[inline]
    fn load(self, at: usize) -> u64 {
        let bit = self.offset + at;
        let rest = self.bytes.get(bit / 8..).unwrap_or(&[]);
        let shift = bit % 8;
        if let Some((first, after)) = rest.split_first_chunk::<8>() {
            let word = u64::from_be_bytes(*first);
            if shift == 0 {
                return word;
            }
            let next = after.first().copied().unwrap_or(0);
            return word << shift | u64::from(next) >> (8 - shift);
        }
        let mut padded = [0; 8];
        padded[..rest.len()].copy_from_slice(rest);
        u64::from_be_bytes(padded) << shift
    }

    /// The run in words of 64 bits, the last one filled up with zeros.
    pub fn words(self) -> impl Iterator<Item = u64> + 'a {
        (0..self.size.div_ceil(64)).map(move |i| {
            let left = self.size - i * 64;
            let word = self.load(i * 64);
            if left >= 64 {
                word
            } else {
                word & !(u64::MAX >> left)
            }
        })
    }

    /// The run in bytes, the last one filled up with zeros.
    pub fn bytes(self) -> impl Iterator<Item = u8> + 'a {
        (0..self.size.div_ceil(8)).map(move |i| {
            let left = self.size - i * 8;
            let byte = (self.load(i * 8) >> 56) as u8;
            if left >= 8 {
                byte
            } else {
                byte & !(u8::MAX >> left)
            }
        })
    }

    /// Writes the run to the start of `out`, the last byte filled up with zeros. `None` when it
    /// does not fit.
    pub fn copy_to(self, out: &mut [u8]) -> Option<()> {
        let needed = self.size.div_ceil(8);
        let out = out.get_mut(..needed)?;
        if self.offset == 0 {
            out.copy_from_slice(self.bytes.get(..needed)?);
            if let (Some(last), used @ 1..) = (out.last_mut(), self.size % 8) {
                *last &= !(u8::MAX >> used);
            }
            return Some(());
        }
        for (chunk, word) in out.chunks_mut(8).zip(self.words()) {
            chunk.copy_from_slice(&word.to_be_bytes()[..chunk.len()]);
        }
        Some(())
    }

    /// The run as bytes of its own, the last one filled up with zeros.
    pub fn to_vec(self) -> Vec<u8> {
        if let Some(bytes) = self.as_bytes() {
            return bytes.to_vec();
        }
        let mut out = vec![0; self.size.div_ceil(8)];
        // The buffer is as long as it needs to be.
        let _ = self.copy_to(&mut out);
        out
    }

    /// Are the bits the same?
    #[inline]
    pub fn same(self, other: BitSlice<'_>) -> bool {
        self.size == other.size
            && match (self.as_bytes(), other.as_bytes()) {
                (Some(a), Some(b)) => a == b,
                _ => self.words().eq(other.words()),
            }
    }

    /// Term order of bitstrings: bit by bit, and a prefix comes first.
    #[inline]
    pub fn order(self, other: BitSlice<'_>) -> Ordering {
        match (self.as_bytes(), other.as_bytes()) {
            (Some(a), Some(b)) => a.cmp(b),
            _ => self.order_of_bits(other),
        }
    }

    #[cold]
    fn order_of_bits(self, other: BitSlice<'_>) -> Ordering {
        let common = self.size.min(other.size);
        let prefix = |slice: Self| BitSlice {
            size: common,
            ..slice
        };
        let other = BitSlice { ..other };
        prefix(self)
            .words()
            .cmp(
                BitSlice {
                    size: common,
                    ..other
                }
                .words(),
            )
            .then(self.size.cmp(&other.size))
    }
}

impl<'h> From<Bits<'h>> for BitSlice<'h> {
    #[inline]
    fn from(bits: Bits<'h>) -> BitSlice<'h> {
        BitSlice {
            bytes: bits.bytes,
            offset: bits.offset,
            size: bits.size,
        }
    }
}

/// Bits being put together at the end.
#[derive(Clone, Debug, Default)]
pub struct BitBuffer {
    /// Bits beyond `size` in the last byte are zero.
    bytes: Vec<u8>,
    size: usize,
}

impl BitBuffer {
    /// No bits.
    pub fn new() -> BitBuffer {
        BitBuffer::default()
    }

    /// No bits, but room for so many.
    pub fn with_capacity(bits: usize) -> BitBuffer {
        BitBuffer {
            bytes: Vec::with_capacity(bits.div_ceil(8)),
            size: 0,
        }
    }

    /// How many bits.
    pub fn len(&self) -> usize {
        self.size
    }

    /// Are there no bits?
    pub fn is_empty(&self) -> bool {
        self.size == 0
    }

    /// Adds a run of bits.
    pub fn push(&mut self, bits: BitSlice<'_>) {
        let used = self.size % 8;
        if used == 0 {
            match bits.as_bytes() {
                Some(bytes) => self.bytes.extend_from_slice(bytes),
                None => self.bytes.extend(bits.bytes()),
            }
        } else {
            // The first bits fill the last byte; what follows starts at a byte border again.
            let head = (8 - used).min(bits.size);
            if let Some(last) = self.bytes.last_mut() {
                let first =
                    (bits.load(0) >> 56) as u8 & !(u8::MAX.checked_shr(head as u32).unwrap_or(0));
                *last |= first >> used;
            }
            if let Some(tail) = bits.part(head, bits.size - head) {
                self.bytes.extend(tail.bytes());
            }
        }
        self.size += bits.size;
    }

    /// Adds a run of bits, or fails when there is no memory for it.
    pub fn try_push(&mut self, bits: BitSlice<'_>) -> Result<(), TryReserveError> {
        self.try_reserve(bits.size)?;
        self.push(bits);
        Ok(())
    }

    /// Makes room for so many more bits, or fails when there is no memory for them.
    pub fn try_reserve(&mut self, bits: usize) -> Result<(), TryReserveError> {
        self.bytes.try_reserve(bits.div_ceil(8) + 1)
    }

    /// Adds whole bytes.
    #[inline]
    pub fn push_bytes(&mut self, bytes: &[u8]) {
        self.push(BitSlice::of_bytes(bytes));
    }

    /// Adds the `count` lowest bits of `value`, up to 64.
    pub fn push_low_bits(&mut self, value: u64, count: usize) {
        debug_assert!(count <= 64);
        let count = count.min(64);
        if count > 0 {
            let bytes = (value << (64 - count)).to_be_bytes();
            self.push(BitSlice {
                bytes: &bytes[..count.div_ceil(8)],
                offset: 0,
                size: count,
            });
        }
    }

    /// The bits so far.
    pub fn as_bits(&self) -> BitSlice<'_> {
        BitSlice {
            bytes: &self.bytes,
            offset: 0,
            size: self.size,
        }
    }

    /// Bytes (the last one filled up with zeros) and number of bits.
    pub fn into_parts(self) -> (Vec<u8>, usize) {
        (self.bytes, self.size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bits_of(slice: BitSlice<'_>) -> Vec<bool> {
        (0..slice.size)
            .map(|i| {
                let bit = slice.offset + i;
                slice.bytes[bit / 8] >> (7 - bit % 8) & 1 == 1
            })
            .collect()
    }

    fn run() -> impl Strategy<Value = (Vec<u8>, usize, usize)> {
        (
            prop::collection::vec(any::<u8>(), 0..30),
            any::<(u16, u16)>(),
        )
            .prop_map(|(bytes, (a, b))| {
                let total = bytes.len() * 8;
                let offset = usize::from(a) % (total + 1);
                let size = usize::from(b) % (total - offset + 1);
                (bytes, offset, size)
            })
    }

    proptest! {
        #[test]
        fn copying_and_comparing_agree_with_single_bits(a in run(), b in run()) {
            let a = BitSlice::new(&a.0, a.1, a.2).unwrap();
            let b = BitSlice::new(&b.0, b.1, b.2).unwrap();
            let (model_a, model_b) = (bits_of(a), bits_of(b));
            let copy = a.to_vec();
            prop_assert_eq!(bits_of(BitSlice::new(&copy, 0, a.len()).unwrap()), model_a.clone());
            prop_assert_eq!(bits_of(BitSlice::of_bytes(&copy)).split_off(a.len()).iter().any(|&b| b), false);
            prop_assert_eq!(a.bytes().collect::<Vec<_>>(), copy);
            prop_assert_eq!(a.order(b), model_a.cmp(&model_b));
            prop_assert_eq!(a.same(b), model_a == model_b);
            let again = a.to_vec();
            prop_assert!(a.same(BitSlice::new(&again, 0, a.len()).unwrap()));
        }

        #[test]
        fn a_buffer_holds_what_was_pushed(runs in prop::collection::vec(run(), 0..8), low in any::<u64>(), count in 0usize..=64) {
            let mut buffer = BitBuffer::new();
            let mut model = Vec::new();
            for (bytes, offset, size) in &runs {
                let slice = BitSlice::new(bytes, *offset, *size).unwrap();
                buffer.push(slice);
                model.extend(bits_of(slice));
            }
            buffer.push_low_bits(low, count);
            model.extend((0..count).rev().map(|i| low >> i & 1 == 1));
            prop_assert_eq!(buffer.len(), model.len());
            prop_assert_eq!(bits_of(buffer.as_bits()), model);
        }
    }

    #[test]
    fn runs_outside_their_bytes_are_refused() {
        assert!(BitSlice::new(&[1, 2], 9, 8).is_none());
        assert!(BitSlice::new(&[1, 2], usize::MAX, 8).is_none());
        assert!(BitSlice::of_bytes(&[1, 2]).part(8, 9).is_none());
    }
}
