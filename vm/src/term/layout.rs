//! Layouts of boxed terms: header kinds and field offsets, in words from the header.
//!
//! | kind | words after the header |
//! |---|---|
//! | tuple | elements |
//! | flat map | key tuple (sorted in term order), values in the same order |
//! | map root | pair count (small), then as a map node |
//! | map node | bitmap (small), children: cons `[K\|V]`, node, or collision tuple |
//! | fun | fun entry (pointer), `arity << 8 \| free` (small), creator (pid), free variables |
//! | sub bits | underlying bits, bit offset (small), bit size (small) |
//! | match context | underlying bits, position (small), end (small), saved base (small) |
//! | native record | definition, fields |
//! | big | limbs, least significant first, the last not zero |
//! | float | IEEE bits |
//! | reference | number, and for an alias the owner's pid word |
//! | external | kind, node atom, creation, numbers |
//! | heap bits | bit size, bytes padded to words |
//! | off heap | next off-heap object, pointer to the shared block, two words of the kind's own |
//! | export fun | export entry (pointer) |

use super::Word;

/// The kind in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A tuple.
    Tuple = 0,
    /// A map of up to 32 keys.
    FlatMap = 1,
    /// The root of a hash trie.
    MapRoot = 2,
    /// An inner node of a hash trie.
    MapNode = 3,
    /// A fun with its environment.
    Fun = 4,
    /// A part of other bits.
    SubBits = 5,
    /// A binary being matched.
    MatchContext = 6,
    /// A native record of OTP 29.
    NativeRecord = 7,
    /// A positive integer beyond the smalls.
    PosBig = 8,
    /// A negative integer beyond the smalls.
    NegBig = 9,
    /// A float.
    Float = 10,
    /// A reference made by this instance.
    Reference = 11,
    /// A pid, port or reference of another node.
    External = 12,
    /// Bits stored here.
    HeapBits = 13,
    /// A handle to something shared outside the heap: bits or a magic reference.
    OffHeap = 14,
    /// `fun M:F/A`.
    ExportFun = 15,
}

/// The first kind whose words must not be scanned as terms.
pub const FIRST_RAW: u8 = 8;

/// Fun: word of the entry pointer.
pub const FUN_ENTRY: usize = 1;
/// Fun: word of arity and number of free variables.
pub const FUN_SIZES: usize = 2;
/// Fun: word of the creator.
pub const FUN_CREATOR: usize = 3;
/// Fun: first free variable.
pub const FUN_FREE: usize = 4;

/// Sub bits and match context: the underlying bits.
pub const BITS_ORIGINAL: usize = 1;
/// Sub bits: offset in bits; match context: position.
pub const BITS_OFFSET: usize = 2;
/// Sub bits: size in bits; match context: end position.
pub const BITS_SIZE: usize = 3;
/// Match context: where the matched bits begin.
pub const MATCH_BASE: usize = 4;

/// Off heap: next object of the owner's list.
pub const OFF_HEAP_NEXT: usize = 1;
/// Off heap: the shared block.
pub const OFF_HEAP_BLOCK: usize = 2;
/// Off heap: bit size of shared bits; number of a magic reference.
pub const OFF_HEAP_SIZE: usize = 3;
/// Words of an off-heap object after its header.
pub const OFF_HEAP_ARITY: usize = 3;

const ARITY_SHIFT: u32 = 6;
/// The most words a boxed term can have.
pub const MAX_ARITY: usize = (1 << 32) - 1;

/// A header word.
#[inline(always)]
pub const fn header(kind: Kind, arity: usize) -> Word {
    Word((arity as u64) << ARITY_SHIFT | (kind as u64) << 2)
}

/// The kind in a header word.
#[inline(always)]
pub fn kind(header: Word) -> Kind {
    const KINDS: [Kind; 16] = [
        Kind::Tuple,
        Kind::FlatMap,
        Kind::MapRoot,
        Kind::MapNode,
        Kind::Fun,
        Kind::SubBits,
        Kind::MatchContext,
        Kind::NativeRecord,
        Kind::PosBig,
        Kind::NegBig,
        Kind::Float,
        Kind::Reference,
        Kind::External,
        Kind::HeapBits,
        Kind::OffHeap,
        Kind::ExportFun,
    ];
    KINDS[(header.0 >> 2 & 0xf) as usize]
}

/// How many words follow a header.
#[inline(always)]
pub const fn arity(header: Word) -> usize {
    (header.0 >> ARITY_SHIFT) as usize
}

/// Must the words after this header be left unscanned?
#[inline(always)]
pub const fn is_raw(header: Word) -> bool {
    (header.0 >> 2 & 0xf) as u8 >= FIRST_RAW
}

/// Is it a tuple's header?
#[inline(always)]
pub const fn is_tuple(header: Word) -> bool {
    header.0 & 0x3f == (Kind::Tuple as u64) << 2
}
