//! Blocks shared between heaps: bytes of large binaries, and magic references.
//!
//! A heap holds a handle: an off-heap object with one strong count of the block. The owner of the
//! handle (a heap or a fragment) keeps it on a list, and gives the count back when the object dies.

use std::any::Any;
use std::sync::Arc;

use crate::term::{Word, layout};

/// Something of the VM's that a magic reference keeps alive: a table, prepared code, counters.
pub trait MagicObject: Any + Send + Sync {
    /// For downcasting.
    fn as_any(&self) -> &dyn Any;
}

/// A reference-counted block outside all heaps.
pub enum SharedBlock {
    /// Bytes of a binary.
    Bytes(Box<[u8]>),
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
    /// The bytes, if these are bytes.
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            SharedBlock::Bytes(bytes) => Some(bytes),
            SharedBlock::Magic(_) => None,
        }
    }
    /// The object, if it is one of type `T`.
    pub fn magic<T: 'static>(&self) -> Option<&T> {
        match self {
            SharedBlock::Magic(object) => object.as_any().downcast_ref(),
            SharedBlock::Bytes(_) => None,
        }
    }
    /// Memory that it stands for, in bytes.
    pub fn weight(&self) -> usize {
        match self {
            SharedBlock::Bytes(bytes) => bytes.len(),
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
