//! A process's heap and stack.

use std::cell::{Cell, RefCell};

use super::block::Words;
use super::shared::release_list;
use super::{Fragment, FragmentQueue, LiteralRange, OutOfMemory};
use crate::term::{Term, Word};

/// Words always free between heap top and stack pointer, for return addresses.
pub const STACK_RESERVE: usize = 8;

/// Overflow blocks double up to this many words, unless one object needs more.
const LARGEST_OVERFLOW: usize = 1 << 16;

/// Size of a process's first block, in words.
pub const FIRST_WORDS: usize = 96;

/// Thrown (not as an error of the program) when a heap cannot grow: the slice catches it and ends
/// the process.
#[derive(Clone, Copy, Debug)]
pub struct OutOfHeap {
    /// The heap has outgrown `max_heap_size`, rather than the machine.
    pub limit: bool,
}

/// Settings of one heap.
#[derive(Clone, Copy, Debug)]
pub struct HeapLimits {
    /// The heap is never smaller, in words.
    pub min: usize,
    /// It may not be larger, in words; 0 is no limit.
    pub max: usize,
    /// Minor collections before a full sweep is due.
    pub fullsweep_after: u32,
}

impl Default for HeapLimits {
    fn default() -> Self {
        HeapLimits {
            min: FIRST_WORDS,
            max: 0,
            fullsweep_after: 65_535,
        }
    }
}

/// A heap: see the module documentation. Not shared between threads; native code allocates through
/// a shared borrow, so the bookkeeping is in cells.
pub struct Heap {
    /// Heap top: the next free word of the young block.
    pub(crate) top: Cell<*mut Word>,
    /// Stack pointer: the lowest word of the stack.
    pub(crate) stack: Cell<*mut Word>,
    pub(super) young: Words,
    /// Survivors of the last collection lie below.
    pub(super) high_water: *mut Word,
    pub(super) old: Words,
    pub(super) old_top: *mut Word,
    /// Where native code allocates when the young block is full.
    pub(super) overflow: RefCell<Vec<Words>>,
    overflow_top: Cell<*mut Word>,
    overflow_end: Cell<*mut Word>,
    /// Words allocated in overflow blocks and adopted fragments since the last collection.
    pub(super) overflow_words: Cell<usize>,
    /// Words of fragments adopted since the last collection.
    pub(super) adopted_words: Cell<usize>,
    /// Bytes of shared blocks gained since the last collection.
    pub(super) off_heap_bytes: Cell<usize>,
    /// Bytes of shared blocks that survived the last collection.
    pub(super) off_heap_live: usize,
    pub(super) fragments: RefCell<FragmentQueue>,
    pub(super) off_heap: Cell<*mut Word>,
    pub(super) old_off_heap: *mut Word,
    pub(super) literals: LiteralRange,
    pub(super) limits: HeapLimits,
    pub(super) wanted: usize,
    pub(super) minor_collections: u32,
}

// SAFETY: a heap is only ever used by one thread at a time (it is not `Sync`); what it points to
// outside itself is shared blocks and literals, which are `Sync`.
unsafe impl Send for Heap {}

impl Heap {
    /// An empty heap for a process. The first block is allocated here.
    pub fn new(limits: HeapLimits, literals: LiteralRange) -> Result<Heap, OutOfMemory> {
        let words = limits.min.max(FIRST_WORDS);
        let mut heap = Heap::detached();
        heap.limits = limits;
        heap.literals = literals;
        heap.install(Words::allocate(words)?);
        Ok(heap)
    }

    /// A heap without a block of its own: everything goes to overflow blocks. For terms that the
    /// VM builds outside processes, and for tests. It may not be collected.
    pub fn detached() -> Heap {
        let null = std::ptr::null_mut();
        Heap {
            top: Cell::new(null),
            stack: Cell::new(null),
            young: Words::empty(),
            high_water: null,
            old: Words::empty(),
            old_top: null,
            overflow: RefCell::new(Vec::new()),
            overflow_top: Cell::new(null),
            overflow_end: Cell::new(null),
            overflow_words: Cell::new(0),
            adopted_words: Cell::new(0),
            off_heap_bytes: Cell::new(0),
            off_heap_live: 0,
            fragments: RefCell::new(FragmentQueue::default()),
            off_heap: Cell::new(null),
            old_off_heap: null,
            literals: LiteralRange::EMPTY,
            limits: HeapLimits::default(),
            wanted: 0,
            minor_collections: 0,
        }
    }

    fn install(&mut self, block: Words) {
        self.top.set(block.start());
        self.stack.set(block.end());
        self.high_water = block.start();
        self.young = block;
    }

    /// Words free between heap top and stack, less the reserve.
    #[inline(always)]
    pub fn room(&self) -> usize {
        let gap = (self.stack.get() as usize).wrapping_sub(self.top.get() as usize) / 8;
        gap.saturating_sub(STACK_RESERVE)
    }

    /// `words` uninitialised words: from the young block, else from an overflow block. The caller
    /// initialises all of them before anybody looks.
    ///
    /// Unwinds with [`OutOfHeap`] when memory is exhausted.
    #[inline]
    pub(crate) fn allocate(&self, words: usize) -> *mut Word {
        if words <= self.room() {
            let at = self.top.get();
            self.top.set(at.wrapping_add(words));
            at
        } else {
            self.allocate_overflow(words)
        }
    }

    #[cold]
    fn allocate_overflow(&self, words: usize) -> *mut Word {
        let free = (self.overflow_end.get() as usize - self.overflow_top.get() as usize) / 8;
        if words > free {
            let last = self.overflow.borrow().last().map_or(64, Words::len);
            let len = words.max((last * 2).min(LARGEST_OVERFLOW));
            if self.limits.max != 0
                && self.total_words() + words > self.limits.max.saturating_mul(2)
            {
                std::panic::resume_unwind(Box::new(OutOfHeap { limit: true }));
            }
            let Ok(block) = Words::allocate(len) else {
                std::panic::resume_unwind(Box::new(OutOfHeap { limit: false }));
            };
            self.overflow_top.set(block.start());
            self.overflow_end.set(block.end());
            self.overflow.borrow_mut().push(block);
        }
        let at = self.overflow_top.get();
        self.overflow_top.set(at.wrapping_add(words));
        self.overflow_words.set(self.overflow_words.get() + words);
        at
    }

    pub(super) fn reset_overflow(&mut self) {
        self.overflow.get_mut().clear();
        self.overflow_top.set(std::ptr::null_mut());
        self.overflow_end.set(std::ptr::null_mut());
        self.overflow_words.set(0);
        self.adopted_words.set(0);
    }

    /// Should the interpreter collect now that native code is done?
    #[inline(always)]
    pub fn wants_collection(&self) -> bool {
        self.overflow_words.get() > 0
            || self.off_heap_bytes.get() > self.off_heap_live.max(Self::OFF_HEAP_ALLOWANCE)
    }

    /// As [`Heap::wants_collection`], counting adopted messages too: for places where few
    /// registers are live.
    #[inline(always)]
    pub fn wants_collection_at_rest(&self) -> bool {
        self.wants_collection() || self.adopted_words.get() > self.young.len().max(1024)
    }

    /// The address of an object that may be written to: one in the young generation, which old
    /// space does not refer to. Messages, literals and old objects are not.
    pub(crate) fn writable(&self, object: *mut Word) -> Option<*mut Word> {
        let overflow = || {
            self.overflow
                .borrow()
                .iter()
                .any(|block| block.contains(object))
        };
        (self.young.contains(object) || overflow()).then_some(object)
    }

    /// Bytes of shared blocks that a heap may gain before that alone asks for a collection.
    const OFF_HEAP_ALLOWANCE: usize = 1 << 20;

    /// Makes a fragment's terms the heap's own, and returns its root.
    pub fn adopt<'h>(&'h self, mut fragment: Fragment) -> Term<'h> {
        let root = fragment.header().value;
        let mut list = fragment.take_off_heap();
        while !list.is_null() {
            // SAFETY: the fragment's off-heap list, which is ours now.
            unsafe {
                use crate::term::layout::{OFF_HEAP_BLOCK, OFF_HEAP_NEXT};
                let next = (*list.add(OFF_HEAP_NEXT)).0 as *mut Word;
                let block = (*list.add(OFF_HEAP_BLOCK)).0 as *const super::SharedBlock;
                self.off_heap_bytes
                    .set(self.off_heap_bytes.get() + (*block).weight());
                *list.add(OFF_HEAP_NEXT) = Word(self.off_heap.get() as u64);
                self.off_heap.set(list);
                list = next;
            }
        }
        if fragment.size() > 0 {
            self.adopted_words
                .set(self.adopted_words.get() + fragment.size());
            // Adopted words do not force a collection at once: they only count towards the next.
            self.fragments.borrow_mut().push(fragment);
        }
        // SAFETY: the fragment's memory now lives until the next collection.
        unsafe { Term::from_word(root) }
    }

    /// Words in use and free, in all blocks.
    pub fn total_words(&self) -> usize {
        self.young.len()
            + self.old.len()
            + self.overflow.borrow().iter().map(Words::len).sum::<usize>()
            + self.fragment_words()
    }

    pub(super) fn fragment_words(&self) -> usize {
        let mut total = 0;
        let mut at = self.fragments.borrow().first();
        while !at.is_null() {
            // SAFETY: the queue owns its fragments.
            unsafe {
                total += (*at).size as usize;
                at = (*at).next;
            }
        }
        total
    }

    /// Words of the young block.
    pub fn young_words(&self) -> usize {
        self.young.len()
    }
    /// Words of the old block.
    pub fn old_words(&self) -> usize {
        self.old.len()
    }
    /// Words on the stack.
    pub fn stack_words(&self) -> usize {
        (self.young.end() as usize - self.stack.get() as usize) / 8
    }
    /// The stack, lowest word first: Y registers and return addresses.
    pub fn stack_slice(&self) -> &[Word] {
        if self.young.is_empty() {
            return &[];
        }
        // SAFETY: everything from the stack pointer to the block's end is initialised.
        unsafe { std::slice::from_raw_parts(self.stack.get(), self.stack_words()) }
    }
    /// Its settings.
    pub fn limits(&self) -> HeapLimits {
        self.limits
    }
    /// Changes its settings; they hold from the next collection.
    pub fn set_limits(&mut self, limits: HeapLimits) {
        self.limits = limits;
    }
    /// The literals' range of its instance.
    pub fn literals(&self) -> LiteralRange {
        self.literals
    }
    /// Minor collections since the last full sweep.
    pub fn minor_collections(&self) -> u32 {
        self.minor_collections
    }
    /// Bytes of shared blocks that this heap refers to, about.
    pub fn off_heap_weight(&self) -> usize {
        self.off_heap_live + self.off_heap_bytes.get()
    }

    /// Is the address anywhere in this heap?
    pub(super) fn owns(&self, ptr: *const Word) -> bool {
        self.young.contains(ptr)
            || self.old.contains(ptr)
            || self
                .overflow
                .borrow()
                .iter()
                .any(|block| block.contains(ptr))
            || {
                let mut at = self.fragments.borrow().first();
                let mut found = false;
                while !at.is_null() && !found {
                    // SAFETY: the queue owns its fragments; the borrowed one is not dropped.
                    unsafe {
                        let fragment = std::mem::ManuallyDrop::new(Fragment::from_raw(at));
                        found = fragment.contains(ptr);
                        at = (*at).next;
                    }
                }
                found
            }
    }
}

impl Drop for Heap {
    fn drop(&mut self) {
        // SAFETY: the heap's terms die with it.
        unsafe {
            release_list(self.off_heap.get());
            release_list(self.old_off_heap);
        }
    }
}
