//! A block of words from the allocator, freed when dropped.

use std::alloc::{Layout, alloc, dealloc};

use crate::term::Word;

/// The allocator had nothing left, or the size was absurd.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfMemory;

/// An uninitialised block of words.
pub struct Words {
    start: *mut Word,
    len: usize,
}

// SAFETY: a block is plain memory with one owner.
unsafe impl Send for Words {}
// SAFETY: a shared block gives out only its address and length.
unsafe impl Sync for Words {}

impl Words {
    /// No memory.
    pub const fn empty() -> Words {
        Words {
            start: std::ptr::null_mut(),
            len: 0,
        }
    }

    /// A block of `len` words.
    pub fn allocate(len: usize) -> Result<Words, OutOfMemory> {
        if len == 0 {
            return Ok(Words::empty());
        }
        let layout = Layout::array::<Word>(len).map_err(|_| OutOfMemory)?;
        // SAFETY: the layout's size is not zero.
        let start = unsafe { alloc(layout) }.cast::<Word>();
        if start.is_null() {
            Err(OutOfMemory)
        } else {
            Ok(Words { start, len })
        }
    }

    /// First word; null when empty.
    pub fn start(&self) -> *mut Word {
        self.start
    }
    /// One past the last word.
    pub fn end(&self) -> *mut Word {
        self.start.wrapping_add(self.len)
    }
    /// How many words.
    pub fn len(&self) -> usize {
        self.len
    }
    /// Is there no memory?
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// Is the address inside?
    #[inline(always)]
    pub fn contains(&self, ptr: *const Word) -> bool {
        (ptr as usize).wrapping_sub(self.start as usize) < self.len * size_of::<Word>()
    }
}

impl Drop for Words {
    fn drop(&mut self) {
        if self.len != 0 {
            // SAFETY: allocated in `allocate` with this same layout, which was valid there.
            unsafe {
                dealloc(
                    self.start.cast(),
                    Layout::array::<Word>(self.len).unwrap_unchecked(),
                );
            }
        }
    }
}
