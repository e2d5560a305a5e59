//! A block of words from the allocator, freed when dropped.
//!
//! Large blocks that are dropped are kept for a while by the thread that dropped them: a process
//! that collects a heap of megabytes frees one block and wants another of the same size a moment
//! later, and fresh pages would have to be cleared by the system each time. A worker gives back
//! what its thread keeps before it sleeps ([`release_kept_blocks`]).

use std::alloc::{Layout, alloc, dealloc};
use std::cell::RefCell;

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

    /// A block of at least `len` words: more when one is at hand that is a little larger.
    pub fn allocate(len: usize) -> Result<Words, OutOfMemory> {
        if len == 0 {
            return Ok(Words::empty());
        }
        if len >= KEPT_LEAST
            && let Some(kept) = take_kept(len)
        {
            return Ok(kept);
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
        let block = Words {
            start: std::mem::replace(&mut self.start, std::ptr::null_mut()),
            len: std::mem::replace(&mut self.len, 0),
        };
        if block.len >= KEPT_LEAST {
            keep(block);
        } else {
            free(block);
        }
    }
}

/// Blocks of fewer words are the allocator's business alone.
const KEPT_LEAST: usize = 1 << 13;
/// A thread keeps no more blocks, and no more words in all.
const KEPT_BLOCKS: usize = 4;
const KEPT_WORDS: usize = 1 << 22;

thread_local! {
    static KEPT: RefCell<Vec<Words>> = const { RefCell::new(Vec::new()) };
}

/// A kept block of at least `len` words and not many more.
fn take_kept(len: usize) -> Option<Words> {
    KEPT.try_with(|kept| {
        let mut kept = kept.try_borrow_mut().ok()?;
        let fits = |block: &Words| block.len >= len && block.len - len <= len / 4;
        let found = kept.iter().position(fits)?;
        Some(kept.swap_remove(found))
    })
    .ok()
    .flatten()
}

/// Keeps a block, in place of the one kept longest when there are enough; frees what is not kept.
fn keep(block: Words) {
    let kept = KEPT.try_with(|kept| {
        let mut kept = kept.try_borrow_mut().ok()?;
        if block.len > KEPT_WORDS {
            return None;
        }
        let total = |kept: &[Words]| kept.iter().map(Words::len).sum::<usize>();
        let mut freed = Vec::new();
        while kept.len() >= KEPT_BLOCKS || total(&kept) + block.len > KEPT_WORDS {
            freed.push(kept.remove(0));
        }
        kept.push(Words {
            start: block.start,
            len: block.len,
        });
        Some(freed)
    });
    match kept {
        Ok(Some(freed)) => {
            std::mem::forget(block);
            freed.into_iter().for_each(free);
        }
        _ => free(block),
    }
}

/// Gives a block back to the allocator.
fn free(block: Words) {
    let block = std::mem::ManuallyDrop::new(block);
    if block.len != 0 {
        // SAFETY: allocated in `allocate` with this same layout, which was valid there, and not
        // dropped otherwise.
        unsafe {
            dealloc(
                block.start.cast(),
                Layout::array::<Word>(block.len).unwrap_unchecked(),
            );
        }
    }
}

/// Gives back the blocks that this thread keeps; a worker does so before it sleeps.
pub fn release_kept_blocks() {
    let kept = KEPT.try_with(|kept| {
        kept.try_borrow_mut()
            .map(|mut kept| std::mem::take(&mut *kept))
    });
    if let Ok(Ok(kept)) = kept {
        kept.into_iter().for_each(free);
    }
}
