//! Literal areas: constant terms of loaded code, outside every heap.
//!
//! All areas of an instance are carved from one reserved address range, so "is it a literal?" is
//! one compare. An area belongs to one generation of one module (or to the VM) and goes back when
//! that is purged. Literals are written once, before anybody sees them.

use std::sync::{Arc, Mutex};

use super::block::Words;
use super::{CopyPolicy, Heap, OutOfMemory, copy};
use crate::term::{Term, Word};

/// A range of addresses.
#[derive(Clone, Copy, Debug)]
pub struct LiteralRange {
    start: usize,
    bytes: usize,
}

impl LiteralRange {
    /// Contains nothing.
    pub const EMPTY: LiteralRange = LiteralRange { start: 0, bytes: 0 };

    /// Is the address inside?
    #[inline(always)]
    pub fn contains(self, ptr: *const Word) -> bool {
        (ptr as usize).wrapping_sub(self.start) < self.bytes
    }
}

/// The reserved range and what is free in it.
pub struct LiteralSpace {
    reservation: Reservation,
    /// Free runs as (first word, words), sorted, never adjacent.
    free: Mutex<Vec<(usize, usize)>>,
}

enum Reservation {
    /// Address space from the system, touched only where areas were made.
    Mapped(memmap2::MmapMut),
    /// Where the system gave none: a plain block.
    Allocated(Words),
}

/// 1 GiB.
const DEFAULT_WORDS: usize = 1 << 27;

impl LiteralSpace {
    /// Reserves the default range, or a smaller one if the system refuses.
    pub fn reserve() -> Result<Arc<LiteralSpace>, OutOfMemory> {
        // Miri maps no memory that is only reserved: there it is a plain block.
        let mut words = if cfg!(miri) { 1 << 16 } else { DEFAULT_WORDS };
        while words >= 1 << 17 {
            let mapped = memmap2::MmapOptions::new()
                .len(words * size_of::<Word>())
                .no_reserve_swap()
                .map_anon();
            if let Ok(map) = mapped {
                return Ok(Arc::new(LiteralSpace {
                    reservation: Reservation::Mapped(map),
                    free: Mutex::new(vec![(0, words)]),
                }));
            }
            words /= 2;
        }
        let block = Words::allocate(words)?;
        Ok(Arc::new(LiteralSpace {
            reservation: Reservation::Allocated(block),
            free: Mutex::new(vec![(0, words)]),
        }))
    }

    fn start(&self) -> *mut Word {
        match &self.reservation {
            Reservation::Mapped(map) => map.as_ptr().cast_mut().cast(),
            Reservation::Allocated(words) => words.start(),
        }
    }

    /// The whole range.
    pub fn range(&self) -> LiteralRange {
        let bytes = match &self.reservation {
            Reservation::Mapped(map) => map.len(),
            Reservation::Allocated(words) => words.len() * size_of::<Word>(),
        };
        LiteralRange {
            start: self.start() as usize,
            bytes,
        }
    }

    fn take(&self, words: usize) -> Option<usize> {
        let mut free = self.free.lock().unwrap_or_else(|e| e.into_inner());
        let run = free.iter().position(|&(_, len)| len >= words)?;
        let (at, len) = free[run];
        if len == words {
            free.remove(run);
        } else {
            free[run] = (at + words, len - words);
        }
        Some(at)
    }

    fn give_back(&self, at: usize, words: usize) {
        let mut free = self.free.lock().unwrap_or_else(|e| e.into_inner());
        let next = free.partition_point(|&(start, _)| start < at);
        free.insert(next, (at, words));
        if next + 1 < free.len() && free[next].0 + free[next].1 == free[next + 1].0 {
            free[next].1 += free[next + 1].1;
            free.remove(next + 1);
        }
        if next > 0 && free[next - 1].0 + free[next - 1].1 == free[next].0 {
            free[next - 1].1 += free[next].1;
            free.remove(next);
        }
    }
}

/// Literals of one generation of one module.
pub struct LiteralArea {
    space: Arc<LiteralSpace>,
    at: usize,
    words: usize,
    off_heap: *mut Word,
    roots: Vec<Word>,
}

// SAFETY: an area is immutable once built, and what it points to outside is `Sync`.
unsafe impl Send for LiteralArea {}
// SAFETY: as above.
unsafe impl Sync for LiteralArea {}

impl LiteralArea {
    /// The roots, in the order they were added. Valid while the area is.
    pub fn roots(&self) -> &[Word] {
        &self.roots
    }
    /// Root `i` as a term, valid while the area is borrowed.
    pub fn term(&self, i: usize) -> Option<Term<'_>> {
        // SAFETY: roots are immediates or point into this area, which is never written again.
        self.roots
            .get(i)
            .map(|&word| unsafe { Term::from_word(word) })
    }
    /// Its addresses.
    pub fn range(&self) -> LiteralRange {
        let start = self.space.start().wrapping_add(self.at) as usize;
        LiteralRange {
            start,
            bytes: self.words * size_of::<Word>(),
        }
    }
    /// Its size in words.
    pub fn words(&self) -> usize {
        self.words
    }
}

impl Drop for LiteralArea {
    fn drop(&mut self) {
        // SAFETY: whoever drops the area has made sure that nothing refers to it any more.
        unsafe { super::shared::release_list(self.off_heap) };
        if self.words > 0 {
            self.space.give_back(self.at, self.words);
        }
    }
}

/// Collects literals on a scratch heap, then moves them into an area.
pub struct LiteralBuilder {
    heap: Heap,
    roots: Vec<Word>,
}

impl Default for LiteralBuilder {
    fn default() -> Self {
        LiteralBuilder {
            heap: Heap::detached(),
            roots: Vec::new(),
        }
    }
}

impl LiteralBuilder {
    /// The heap to build terms on.
    pub fn heap(&self) -> &Heap {
        &self.heap
    }
    /// Adds a root by the word of a term that was built on [`LiteralBuilder::heap`], and returns
    /// its number. The builder's heap is never collected, so the word stays valid.
    pub fn add(&mut self, make: impl FnOnce(&Heap) -> Word) -> usize {
        let word = make(&self.heap);
        self.roots.push(word);
        self.roots.len() - 1
    }
    /// Moves everything into one area; an error when the space is full.
    pub fn finish(self, space: &Arc<LiteralSpace>) -> Result<LiteralArea, OutOfMemory> {
        let policy = CopyPolicy::EVERYTHING;
        let mut sizes = Vec::with_capacity(self.roots.len());
        let mut total = 0;
        for &root in &self.roots {
            // SAFETY: roots are terms on `self.heap`, which is not collected.
            let size = copy::flat_size(unsafe { Term::from_word(root) }, &policy);
            let size = size.ok_or(OutOfMemory)?;
            sizes.push(size);
            total += size;
        }
        let at = if total == 0 {
            0
        } else {
            space.take(total).ok_or(OutOfMemory)?
        };
        let mut to = space.start().wrapping_add(at);
        let mut off_heap = std::ptr::null_mut();
        let mut roots = Vec::with_capacity(self.roots.len());
        for (&root, &size) in self.roots.iter().zip(&sizes) {
            // SAFETY: `to` is the part of the run just taken that is meant for this root.
            unsafe {
                let term = Term::from_word(root);
                roots.push(copy::copy_into(term, &policy, to, size, &mut off_heap));
                to = to.add(size);
            }
        }
        Ok(LiteralArea {
            space: Arc::clone(space),
            at,
            words: total,
            off_heap,
            roots,
        })
    }
}
