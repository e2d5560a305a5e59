//! The collector: generational, copying, without recursion.
//!
//! A minor collection copies what the young block, the overflow blocks and the adopted fragments
//! still need. What lay below the high-water mark survived the collection before and moves to the
//! old block; the rest goes to a fresh young block. A full sweep copies both generations into one
//! fresh young block. Copying is Cheney's: forwarded objects leave their new address behind (a
//! boxed object in its header, a cons as no-term head and new address tail), and the new areas are
//! swept until nothing is left to copy.

use super::block::Words;
use super::heap::FIRST_WORDS;
use super::{Heap, LiteralRange, OutOfHeap, STACK_RESERVE, shared};
use crate::term::Word;
use crate::term::layout;

/// Gives the collector every word outside the stack that it must keep and update.
pub trait Roots {
    /// Calls `visit` for each root.
    fn each(&mut self, visit: &mut dyn FnMut(&mut Word));
}

impl<F: FnMut(&mut dyn FnMut(&mut Word))> Roots for F {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Word)) {
        self(visit);
    }
}

/// What a collection did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CollectOutcome {
    /// It was a full sweep.
    pub full: bool,
    /// Words that survived.
    pub live: usize,
}

/// Up to here block sizes grow by half, beyond by a fifth.
const LARGE: usize = 1 << 20;

/// The block size to use for at least `words`.
fn block_size(words: usize) -> usize {
    let mut size = FIRST_WORDS;
    while size < words {
        size += if size < LARGE { size / 2 } else { size / 5 };
    }
    size
}

impl Heap {
    /// Collects, so that afterwards [`Heap::room`] is at least `need`. Roots are the stack and
    /// what `roots` gives. A full sweep happens when asked for or due.
    ///
    /// # Errors
    /// When memory or the heap's limit does not allow it; the heap is then unchanged or still
    /// consistent, and its process is to be ended.
    pub fn collect(
        &mut self,
        need: usize,
        full: bool,
        roots: &mut dyn Roots,
    ) -> Result<CollectOutcome, OutOfHeap> {
        // What native code could not fit is likely to be wanted again: next time it should fit.
        let need = need.max(self.overflow_words.get());
        let mature = (self.high_water as usize - self.young.start() as usize) / 8;
        let old_room = (self.old.end() as usize - self.old_top as usize) / 8;
        let due = self.minor_collections >= self.limits.fullsweep_after;
        let mut full = full || due || (!self.old.is_empty() && mature > old_room);
        if !full && self.old.is_empty() && mature > 0 {
            match Words::allocate(block_size(mature * 2)) {
                Ok(block) => {
                    self.old_top = block.start();
                    self.old = block;
                }
                Err(_) => full = true,
            }
        }
        let size_before = self.young.len();
        let mut live = self.copy_generation(need, full, false, roots)?;
        // Too full to go on, much too empty to be worth its memory, or larger only because what
        // native code left beside the block might have been live: copy once more, into a block of
        // the right size. What is copied is all live, so this is cheap.
        let size = self.young.len();
        let target = self.wanted_for(live, need);
        let tight = self.room() < need;
        let roomy = full && size > 4096 && (live + need + self.stack_words()) * 4 < size;
        let grown = size > size_before && target.max(size_before) < size;
        if tight || roomy || grown {
            self.wanted = if roomy {
                target
            } else {
                target.max(size_before)
            };
            self.high_water = self.young.start();
            live = self.copy_generation(need, full, true, roots)?;
        }
        self.high_water = self.top.get();
        self.wanted = self.wanted_for(live, need);
        self.minor_collections = if full { 0 } else { self.minor_collections + 1 };
        if self.limits.max != 0 && self.young.len() + self.old.len() > self.limits.max {
            return Err(OutOfHeap { limit: true });
        }
        if cfg!(feature = "collect-always") {
            self.assert_sound();
        }
        Ok(CollectOutcome { full, live })
    }

    fn wanted_for(&self, live: usize, need: usize) -> usize {
        let used = live + need + self.stack_words() + STACK_RESERVE;
        block_size((used + used / 2).max(self.limits.min))
    }

    /// Words in use in all generations.
    pub fn in_use(&self) -> usize {
        (self.top.get() as usize - self.young.start() as usize) / 8
            + (self.old_top as usize - self.old.start() as usize) / 8
            + self.overflow_words.get()
            + self.fragment_words()
    }

    /// One copying pass; returns the live words of the new young block.
    fn copy_generation(
        &mut self,
        need: usize,
        full: bool,
        resize: bool,
        roots: &mut dyn Roots,
    ) -> Result<usize, OutOfHeap> {
        let stack = self.stack_words();
        let young_used = (self.top.get() as usize - self.young.start() as usize) / 8;
        let old_used = (self.old_top as usize - self.old.start() as usize) / 8;
        let most = young_used
            + self.overflow_words.get()
            + self.fragment_words()
            + if full { old_used } else { 0 };
        let least = most + stack + STACK_RESERVE;
        let size = if !resize && least.max(self.wanted) <= self.young.len() {
            self.young.len().max(self.limits.min)
        } else {
            block_size(least.max(self.wanted).max(self.limits.min))
        };
        // With little in use a block for `need` at once saves a second pass.
        let size = if most < need {
            size.max(block_size(least + need))
        } else {
            size
        };
        let block = Words::allocate(size).map_err(|_| OutOfHeap { limit: false })?;
        let new_stack = block.end().wrapping_sub(stack);
        // SAFETY: the stack is initialised from its pointer to the block's end; the new block is
        // larger than the stack.
        unsafe { std::ptr::copy_nonoverlapping(self.stack.get(), new_stack, stack) };

        let keep_old = !full && !self.old.is_empty();
        let old_scan = self.old_top;
        let mut pass = Pass {
            literals: self.literals,
            old: if keep_old {
                Range::of(&self.old)
            } else {
                Range::EMPTY
            },
            mature: if keep_old {
                Range {
                    start: self.young.start() as usize,
                    end: self.high_water as usize,
                }
            } else {
                Range::EMPTY
            },
            young_top: block.start(),
            old_top: self.old_top,
        };
        // SAFETY: every root and every stack word is a term, a header-tagged word or a catch; they
        // refer to this heap, its fragments or literals. The new young block has room for all that
        // could be live; mature objects fit the old block, checked by the caller.
        unsafe {
            roots.each(&mut |word| pass.forward(word));
            for i in 0..stack {
                pass.forward(new_stack.add(i));
            }
            let mut young_scan = block.start();
            let mut old_scan = old_scan;
            while young_scan < pass.young_top || old_scan < pass.old_top {
                while young_scan < pass.young_top {
                    young_scan = pass.sweep(young_scan);
                }
                while old_scan < pass.old_top {
                    old_scan = pass.sweep(old_scan);
                }
            }
        }
        let (young_top, old_top) = (pass.young_top, pass.old_top);
        self.old_top = old_top;
        self.sweep_off_heap(full);
        if full {
            self.old = Words::empty();
            self.old_top = std::ptr::null_mut();
        }
        let live = (young_top as usize - block.start() as usize) / 8;
        self.young = block;
        self.top.set(young_top);
        self.stack.set(new_stack);
        self.high_water = self.young.start();
        self.reset_overflow();
        *self.fragments.get_mut() = super::FragmentQueue::default();
        Ok(live)
    }

    /// Relinks the off-heap objects that moved and releases those that did not. Runs while the
    /// old blocks are still there to hold the forwarding addresses.
    fn sweep_off_heap(&mut self, full: bool) {
        let mut live = 0;
        let mut young_list = std::ptr::null_mut();
        let mut old_list = if full {
            std::ptr::null_mut()
        } else {
            self.old_off_heap
        };
        let lists = [
            self.off_heap.get(),
            if full {
                self.old_off_heap
            } else {
                std::ptr::null_mut()
            },
        ];
        for mut at in lists {
            while !at.is_null() {
                // SAFETY: objects on the lists are live in the blocks just copied from; a moved
                // one has its new address for a header and the rest intact.
                unsafe {
                    let next = (*at.add(layout::OFF_HEAP_NEXT)).0 as *mut Word;
                    let header = *at;
                    if header.is_boxed() {
                        let moved = header.ptr();
                        let list = if self.old.contains(moved) && !full {
                            &mut old_list
                        } else {
                            &mut young_list
                        };
                        *moved.add(layout::OFF_HEAP_NEXT) = Word(*list as u64);
                        *list = moved;
                        let block =
                            (*moved.add(layout::OFF_HEAP_BLOCK)).0 as *const super::SharedBlock;
                        live += (*block).weight();
                    } else {
                        shared::release(*at.add(layout::OFF_HEAP_BLOCK));
                    }
                    at = next;
                }
            }
        }
        self.off_heap.set(young_list);
        self.old_off_heap = old_list;
        self.off_heap_live = if full {
            live
        } else {
            self.off_heap_live / 2 + live
        };
        self.off_heap_bytes.set(0);
    }
}

#[derive(Clone, Copy)]
struct Range {
    start: usize,
    end: usize,
}

impl Range {
    const EMPTY: Range = Range { start: 1, end: 0 };
    fn of(block: &Words) -> Range {
        Range {
            start: block.start() as usize,
            end: block.end() as usize,
        }
    }
    #[inline(always)]
    fn contains(self, ptr: *const Word) -> bool {
        let at = ptr as usize;
        at >= self.start && at < self.end
    }
}

struct Pass {
    literals: LiteralRange,
    /// Not collected this time.
    old: Range,
    /// Moves to the old block.
    mature: Range,
    young_top: *mut Word,
    old_top: *mut Word,
}

impl Pass {
    /// Copies what `slot` points to, if it is to be copied and has not been, and updates `slot`.
    ///
    /// # Safety
    /// `slot` holds a valid word of the heap under collection; see `copy_generation`.
    #[inline(always)]
    unsafe fn forward(&mut self, slot: *mut Word) {
        // SAFETY: per contract `slot` is readable and writable, what it points to is an object of
        // the space being left, and there is room for its copy.
        unsafe {
            let word = *slot;
            if word.is_cons() {
                let from = word.ptr();
                if self.literals.contains(from) || self.old.contains(from) {
                    return;
                }
                let head = *from;
                if head == Word::NONE {
                    *slot = *from.add(1);
                    return;
                }
                let to = self.reserve(from, 2);
                *to = head;
                *to.add(1) = *from.add(1);
                *from = Word::NONE;
                *from.add(1) = Word::from_cons(to);
                *slot = Word::from_cons(to);
            } else if word.is_boxed() {
                let from = word.ptr();
                if self.literals.contains(from) || self.old.contains(from) {
                    return;
                }
                let header = *from;
                if header.is_boxed() {
                    *slot = header;
                    return;
                }
                let words = 1 + layout::arity(header);
                let to = self.reserve(from, words);
                std::ptr::copy_nonoverlapping(from, to, words);
                *from = Word::from_boxed(to);
                *slot = Word::from_boxed(to);
            }
        }
    }

    #[inline(always)]
    fn reserve(&mut self, from: *const Word, words: usize) -> *mut Word {
        let top = if self.mature.contains(from) {
            &mut self.old_top
        } else {
            &mut self.young_top
        };
        let at = *top;
        *top = at.wrapping_add(words);
        at
    }

    /// Forwards the words of the object or cons half at `at`; returns what follows.
    ///
    /// # Safety
    /// As [`Pass::forward`]; `at` is in a new area, below its top.
    #[inline(always)]
    unsafe fn sweep(&mut self, at: *mut Word) -> *mut Word {
        // SAFETY: new areas hold whole objects and cons cells one after the other.
        unsafe {
            let word = *at;
            if !word.is_header() {
                self.forward(at);
                return at.add(1);
            }
            let arity = layout::arity(word);
            if !layout::is_raw(word) {
                for i in 1..=arity {
                    self.forward(at.add(i));
                }
            }
            at.add(1 + arity)
        }
    }
}
