//! Heap fragments: one exact-size block that carries a signal and its terms.
//!
//! The sender builds it once, the receiver adopts it. The header is the signal's own record (link,
//! kind, sender, root term, one number), the words after it hold the root's boxed parts. `process/`
//! gives the kinds their meaning; here a fragment is memory with one root and an off-heap list.

use std::alloc::{Layout, alloc, dealloc};
use std::marker::PhantomData;
use std::ptr::NonNull;

use super::shared::release_list;
use super::{CopyPolicy, OutOfMemory, copy};
use crate::term::{Term, Word};

/// Header of a fragment; its words follow directly.
#[repr(C)]
pub struct RawFragment {
    /// Next in whatever list it is on.
    pub next: *mut RawFragment,
    /// What kind of signal; `process/` numbers them.
    pub kind: u32,
    /// How many words follow.
    pub size: u32,
    /// The sender, as a word (a pid or an atom).
    pub from: Word,
    /// The root term: a message, a reason. May be an immediate.
    pub value: Word,
    /// A number of the kind's own: a reference, a tag.
    pub extra: u64,
    off_heap: *mut Word,
}

const HEADER: usize = size_of::<RawFragment>();

/// Owns a fragment.
pub struct Fragment {
    raw: NonNull<RawFragment>,
}

// SAFETY: a fragment has one owner, and nothing in it refers to a heap or a thread: its words
// point to itself, to literals, or to shared blocks that are `Sync`.
unsafe impl Send for Fragment {}

impl Fragment {
    fn allocate(size: usize) -> Result<Fragment, OutOfMemory> {
        let size32 = u32::try_from(size).map_err(|_| OutOfMemory)?;
        // SAFETY: the layout holds at least the header, so its size is not zero.
        let raw = NonNull::new(unsafe { alloc(Self::layout(size)) }.cast::<RawFragment>())
            .ok_or(OutOfMemory)?;
        // SAFETY: freshly allocated for a header and `size` words.
        unsafe {
            raw.write(RawFragment {
                next: std::ptr::null_mut(),
                kind: 0,
                size: size32,
                from: Word::NIL,
                value: Word::NIL,
                extra: 0,
                off_heap: std::ptr::null_mut(),
            });
        }
        Ok(Fragment { raw })
    }

    fn layout(size: usize) -> Layout {
        // A `u32` of words and the header cannot overflow `isize` on 64 bits.
        Layout::from_size_align(HEADER + size * size_of::<Word>(), align_of::<Word>())
            .unwrap_or(Layout::new::<RawFragment>())
    }

    /// A fragment whose root is a copy of `term`.
    pub fn copy_of(term: Term<'_>, policy: &CopyPolicy) -> Result<Fragment, OutOfMemory> {
        if term.word().is_immediate() {
            return Ok(Fragment::immediate(term));
        }
        let size = copy::flat_size(term, policy).ok_or(OutOfMemory)?;
        let mut fragment = Fragment::allocate(size)?;
        let mut off_heap = std::ptr::null_mut();
        // SAFETY: the words after the header are `size` words, which is what the copy needs. Their
        // address comes from the whole block's, not from a reference to the header alone.
        let value = unsafe {
            let words = fragment.raw.as_ptr().add(1).cast();
            copy::copy_into(term, policy, words, size, &mut off_heap)
        };
        let header = fragment.header_mut();
        header.value = value;
        header.off_heap = off_heap;
        Ok(fragment)
    }

    /// A fragment whose root is an immediate; aborts on no memory, as any small box does.
    pub fn immediate(term: Term<'_>) -> Fragment {
        assert!(term.word().is_immediate());
        match Fragment::allocate(0) {
            Ok(mut fragment) => {
                fragment.header_mut().value = term.word();
                fragment
            }
            Err(OutOfMemory) => std::alloc::handle_alloc_error(Self::layout(0)),
        }
    }

    /// The header.
    pub fn header(&self) -> &RawFragment {
        // SAFETY: owned and initialised.
        unsafe { self.raw.as_ref() }
    }
    /// The header, to set kind, sender and number.
    pub fn header_mut(&mut self) -> &mut RawFragment {
        // SAFETY: owned and initialised; `&mut self` makes it exclusive.
        unsafe { self.raw.as_mut() }
    }
    /// The root term, valid while the fragment is neither dropped nor adopted.
    pub fn value(&self) -> Term<'_> {
        // SAFETY: the root is a term whose parts are in this fragment, in literals or immediate.
        unsafe { Term::from_word(self.header().value) }
    }
    /// Sets the signal's kind.
    pub fn with_kind(mut self, kind: u32) -> Fragment {
        self.header_mut().kind = kind;
        self
    }
    /// Sets the sender.
    pub fn with_from(mut self, from: Word) -> Fragment {
        self.header_mut().from = from;
        self
    }
    /// Sets the kind's own number.
    pub fn with_extra(mut self, extra: u64) -> Fragment {
        self.header_mut().extra = extra;
        self
    }
    /// How many words its terms take.
    pub fn size(&self) -> usize {
        self.header().size as usize
    }

    /// Gives up ownership to an intrusive list.
    pub fn into_raw(self) -> *mut RawFragment {
        let raw = self.raw.as_ptr();
        std::mem::forget(self);
        raw
    }
    /// Takes ownership back.
    ///
    /// # Safety
    /// `raw` came from [`Fragment::into_raw`] and is owned by nobody else.
    pub unsafe fn from_raw(raw: *mut RawFragment) -> Fragment {
        // SAFETY: `into_raw` gave a non-null pointer.
        let raw = unsafe { NonNull::new_unchecked(raw) };
        Fragment { raw }
    }
    /// Hands the off-heap list to a new owner, which must keep the fragment's memory as long as it
    /// keeps the list.
    pub(super) fn take_off_heap(&mut self) -> *mut Word {
        std::mem::replace(&mut self.header_mut().off_heap, std::ptr::null_mut())
    }
    pub(super) fn contains(&self, ptr: *const Word) -> bool {
        let start = self.raw.as_ptr() as usize + HEADER;
        (ptr as usize).wrapping_sub(start) < self.size() * size_of::<Word>()
    }
}

impl Drop for Fragment {
    fn drop(&mut self) {
        // SAFETY: owned; the off-heap objects die with the words that hold them.
        unsafe {
            release_list(self.header().off_heap);
            dealloc(self.raw.as_ptr().cast(), Self::layout(self.size()));
        }
    }
}

/// A first-in-first-out list of fragments, linked through their headers.
pub struct FragmentQueue {
    head: *mut RawFragment,
    tail: *mut RawFragment,
    len: usize,
    owns: PhantomData<Fragment>,
}

// SAFETY: it owns its fragments, which are `Send`.
unsafe impl Send for FragmentQueue {}

impl Default for FragmentQueue {
    fn default() -> Self {
        FragmentQueue {
            head: std::ptr::null_mut(),
            tail: std::ptr::null_mut(),
            len: 0,
            owns: PhantomData,
        }
    }
}

impl FragmentQueue {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.len
    }
    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// Adds one at the end.
    pub fn push(&mut self, fragment: Fragment) {
        let raw = fragment.into_raw();
        // SAFETY: `raw` is owned by this list from here on; `tail` is the last of the list.
        unsafe {
            (*raw).next = std::ptr::null_mut();
            if self.tail.is_null() {
                self.head = raw;
            } else {
                (*self.tail).next = raw;
            }
        }
        self.tail = raw;
        self.len += 1;
    }
    /// Takes the first.
    pub fn pop(&mut self) -> Option<Fragment> {
        if self.head.is_null() {
            return None;
        }
        let raw = self.head;
        // SAFETY: `raw` is the first of the list, which owns it.
        unsafe {
            self.head = (*raw).next;
            if self.head.is_null() {
                self.tail = std::ptr::null_mut();
            }
            self.len -= 1;
            (*raw).next = std::ptr::null_mut();
            Some(Fragment::from_raw(raw))
        }
    }
    /// The first header, to walk by `next`.
    pub fn first(&self) -> *mut RawFragment {
        self.head
    }
    /// The last header; null when there is none.
    pub fn last(&self) -> *mut RawFragment {
        self.tail
    }
    /// Puts one in behind `previous` (in front when null).
    ///
    /// # Safety
    /// `previous` is null or an element of this list.
    pub unsafe fn insert_after(&mut self, previous: *mut RawFragment, fragment: Fragment) {
        let raw = fragment.into_raw();
        // SAFETY: `raw` is owned by this list from here on; per contract `previous` is an element.
        unsafe {
            if previous.is_null() {
                (*raw).next = self.head;
                self.head = raw;
            } else {
                (*raw).next = (*previous).next;
                (*previous).next = raw;
            }
            if (*raw).next.is_null() {
                self.tail = raw;
            }
        }
        self.len += 1;
    }
    /// Takes out the one after `previous` (the first when null).
    ///
    /// # Safety
    /// `previous` is null or an element of this list.
    pub unsafe fn remove_after(&mut self, previous: *mut RawFragment) -> Option<Fragment> {
        if previous.is_null() {
            return self.pop();
        }
        // SAFETY: per contract `previous` is an element, and so is what it links to.
        unsafe {
            let raw = (*previous).next;
            if raw.is_null() {
                return None;
            }
            (*previous).next = (*raw).next;
            if self.tail == raw {
                self.tail = previous;
            }
            self.len -= 1;
            (*raw).next = std::ptr::null_mut();
            Some(Fragment::from_raw(raw))
        }
    }
}

impl Drop for FragmentQueue {
    fn drop(&mut self) {
        while self.pop().is_some() {}
    }
}
