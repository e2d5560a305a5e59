//! Blocks shared between heaps: bytes of large binaries, and magic references.
//!
//! A heap holds a handle: an off-heap object with one strong count of the block. The owner of the
//! handle (a heap or a fragment) keeps it on a list, and gives the count back when the object dies.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{OutOfHeap, Words};

use crate::term::{Word, layout};

/// Something of the VM's that a magic reference keeps alive: a table, prepared code, counters.
pub trait MagicObject: Any + Send + Sync {
    /// For downcasting.
    fn as_any(&self) -> &dyn Any;
}

/// Bytes with room behind them, so that appending to a binary takes amortised constant time.
///
/// The bytes below the claimed length never change again. Whoever holds a binary that ends exactly
/// there may claim what follows, with one compare-and-swap; there is one winner, and only it writes
/// to what it claimed, before anybody else can have a binary that reaches so far. Everybody else
/// appends by copying.
pub struct AppendBuffer {
    storage: Words,
    claimed: AtomicUsize,
}

impl AppendBuffer {
    /// A copy of `bytes` with room for `capacity` in all. Unwinds with `OutOfHeap` when memory is
    /// exhausted.
    pub fn from_slice(bytes: &[u8], capacity: usize) -> AppendBuffer {
        let words = capacity.max(bytes.len()).div_ceil(size_of::<Word>());
        let Ok(storage) = Words::allocate(words) else {
            std::panic::resume_unwind(Box::new(OutOfHeap { limit: false }));
        };
        // SAFETY: the block has at least as many bytes, and nobody else knows it.
        unsafe {
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), storage.start().cast(), bytes.len());
        }
        AppendBuffer {
            storage,
            claimed: AtomicUsize::new(bytes.len()),
        }
    }

    /// Its size in bytes.
    pub fn capacity(&self) -> usize {
        self.storage.len() * size_of::<Word>()
    }

    /// The first `count` bytes, if they have been claimed. A binary is made only after its bytes
    /// were written, and reaches other threads by a message, which orders the writes before.
    fn bytes(&self, count: usize) -> Option<&[u8]> {
        if count == 0 {
            return Some(&[]);
        }
        // SAFETY: claimed bytes below the end of a binary are written and never change.
        (count <= self.claimed.load(Ordering::Acquire))
            .then(|| unsafe { std::slice::from_raw_parts(self.storage.start().cast(), count) })
    }

    /// Writes bits behind the first `at` bits, which are all that is claimed: `bytes` begins with the
    /// byte that holds the first of them, whose bits before it do not count. `false` when there is
    /// no room.
    ///
    /// # Safety
    /// Nobody else has the buffer, and nothing borrows its bytes.
    pub(super) unsafe fn append_bits(&self, at: usize, bytes: &[u8]) -> bool {
        let (whole, used) = (at / 8, at % 8);
        let end = whole.saturating_add(bytes.len());
        let claimed = self.claimed.load(Ordering::Acquire);
        let Some(&first) = bytes.first() else {
            return claimed == at.div_ceil(8);
        };
        if end > self.capacity() || claimed != at.div_ceil(8) || end < claimed {
            return false;
        }
        // SAFETY: the bytes are inside the block; per contract nobody else reads or writes them.
        unsafe {
            let to = self.storage.start().cast::<u8>().add(whole);
            let kept = if used == 0 { 0 } else { *to & !(0xff >> used) };
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len());
            *to = kept | (first & (0xff >> used));
        }
        self.claimed.store(end, Ordering::Release);
        true
    }

    /// Writes `bytes` behind the first `at` bytes, if nobody else has and there is room.
    pub fn append(&self, at: usize, bytes: &[u8]) -> bool {
        let Some(end) = at.checked_add(bytes.len()) else {
            return false;
        };
        if end > self.capacity() {
            return false;
        }
        // Acquire and release order claims; the bytes themselves travel with their binary.
        let claim = self
            .claimed
            .compare_exchange(at, end, Ordering::AcqRel, Ordering::Relaxed);
        if claim.is_err() {
            return false;
        }
        // SAFETY: this thread alone has claimed `at..end`, which is inside the block.
        unsafe {
            let to = self.storage.start().cast::<u8>().add(at);
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len());
        }
        true
    }
}

/// A reference-counted block outside all heaps.
pub enum SharedBlock {
    /// Bytes of a binary.
    Bytes(Box<[u8]>),
    /// Bytes of a binary with room behind them.
    Growing(AppendBuffer),
    /// An object of the VM's.
    Magic(Box<dyn MagicObject>),
}

impl SharedBlock {
    /// The block of an off-heap object, by the words after its header.
    pub(crate) fn of_words(words: &[Word]) -> Option<&SharedBlock> {
        let ptr = words.get(layout::OFF_HEAP_BLOCK - 1)?.0 as *const SharedBlock;
        // SAFETY: an off-heap object holds a strong count of its block from `Arc::into_raw`, as
        // long as the object is on its owner's list, which is as long as terms borrow the owner.
        unsafe { ptr.as_ref() }
    }
    /// The first `count` bytes, if these are bytes and so many are there.
    pub fn bytes(&self, count: usize) -> Option<&[u8]> {
        match self {
            SharedBlock::Bytes(bytes) => bytes.get(..count),
            SharedBlock::Growing(buffer) => buffer.bytes(count),
            SharedBlock::Magic(_) => None,
        }
    }
    /// Is it a magic object?
    pub fn is_magic(&self) -> bool {
        matches!(self, SharedBlock::Magic(_))
    }
    /// The object, if it is one of type `T`.
    pub fn magic<T: 'static>(&self) -> Option<&T> {
        match self {
            SharedBlock::Magic(object) => object.as_any().downcast_ref(),
            _ => None,
        }
    }
    /// Memory that it stands for, in bytes.
    pub fn weight(&self) -> usize {
        match self {
            SharedBlock::Bytes(bytes) => bytes.len(),
            SharedBlock::Growing(buffer) => buffer.capacity(),
            SharedBlock::Magic(_) => 64,
        }
    }
}

/// Takes another strong count of the block behind an off-heap object's word.
///
/// # Safety
/// `word` is the block word of a live off-heap object.
pub(super) unsafe fn retain(word: Word) {
    // SAFETY: per contract the pointer came from `Arc::into_raw` and its count is not zero.
    unsafe { Arc::increment_strong_count(word.0 as *const SharedBlock) };
}

/// Gives a strong count back.
///
/// # Safety
/// As [`retain`]; the object that owned the count is not used again.
pub(super) unsafe fn release(word: Word) {
    // SAFETY: as in `retain`; this consumes the count that the object held.
    drop(unsafe { Arc::from_raw(word.0 as *const SharedBlock) });
}

/// Releases every object of an off-heap list.
///
/// # Safety
/// `list` is the head of a list of live off-heap objects that nothing uses afterwards.
pub(super) unsafe fn release_list(mut list: *mut Word) {
    while !list.is_null() {
        // SAFETY: per contract each object is live: header, link and block are initialised.
        unsafe {
            let next = (*list.add(layout::OFF_HEAP_NEXT)).0 as *mut Word;
            release(*list.add(layout::OFF_HEAP_BLOCK));
            list = next;
        }
    }
}
