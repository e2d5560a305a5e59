//! Bit syntax: `matching` takes bitstrings apart, `construct` makes them.
//!
//! A match context is a heap object with the underlying bits, a position, an end and where it
//! began, all counted in bits from the start of the underlying bits. Its position is the only
//! thing on a heap that changes; it is a small integer, so no generation can point wrongly through
//! it.

pub mod construct;
pub mod matching;

use super::machine::term;
use crate::term::Word;
use crate::term::layout::{self, Kind};

/// Flag of a segment: least significant byte first.
pub const LITTLE: u16 = 2;
/// Flag of a segment: two's complement.
pub const SIGNED: u16 = 4;
/// Flag of a segment: as the machine does.
pub const NATIVE: u16 = 16;

/// Is the byte order little-endian?
pub fn is_little(flags: u16) -> bool {
    flags & LITTLE != 0 || (flags & NATIVE != 0 && cfg!(target_endian = "little"))
}

/// A match context.
#[derive(Clone, Copy)]
pub struct Context(*mut Word);

impl Context {
    /// The context behind a word, if it is one.
    #[inline(always)]
    pub fn of(word: Word) -> Option<Context> {
        if !word.is_boxed() {
            return None;
        }
        // SAFETY: a boxed word points to a header.
        let header = unsafe { *word.ptr() };
        (layout::kind(header) == Kind::MatchContext).then(|| Context(word.ptr()))
    }
    /// The term.
    pub fn word(self) -> Word {
        Word::from_boxed(self.0)
    }
    fn field(self, i: usize) -> Word {
        // SAFETY: a match context has four words after its header.
        unsafe { *self.0.add(i) }
    }
    /// The underlying bits.
    pub fn original(self) -> Word {
        self.field(layout::BITS_ORIGINAL)
    }
    /// The next bit.
    #[inline(always)]
    pub fn position(self) -> usize {
        self.field(layout::BITS_OFFSET).small_value() as usize
    }
    /// Behind the last bit.
    #[inline(always)]
    pub fn end(self) -> usize {
        self.field(layout::BITS_SIZE).small_value() as usize
    }
    /// The first bit.
    pub fn base(self) -> usize {
        self.field(layout::MATCH_BASE).small_value() as usize
    }
    /// How many bits are left.
    #[inline(always)]
    pub fn left(self) -> usize {
        self.end().saturating_sub(self.position())
    }
    /// Goes to a bit between base and end.
    #[inline(always)]
    pub fn seek(self, position: usize) {
        debug_assert!(position >= self.base() && position <= self.end());
        // SAFETY: as `field`; a small integer may be written in any generation.
        unsafe { *self.0.add(layout::BITS_OFFSET) = Word::small(position as i64) };
    }
    /// The bytes of the underlying bits, valid until the next collection.
    #[inline(always)]
    pub fn bytes<'h>(self) -> &'h [u8] {
        // The underlying bits start at a byte border: parts of parts refer to the whole.
        term(self.original())
            .as_bits()
            .map_or(&[], |bits| bits.bytes)
    }
}

/// Up to 64 bits from bit `at`, as an unsigned number, most significant bit first. Bits beyond the
/// bytes are zero.
#[inline]
pub fn load(bytes: &[u8], at: usize, count: usize) -> u64 {
    if count == 0 {
        return 0;
    }
    let first = at / 8;
    let shift = at % 8;
    let mut window = [0u8; 16];
    let available = bytes.get(first..).unwrap_or_default();
    let take = available.len().min(9);
    window[..take].copy_from_slice(&available[..take]);
    let value = u128::from_be_bytes(window) << shift;
    (value >> (128 - count.min(64))) as u64
}
