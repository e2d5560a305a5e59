//! Measuring and copying terms from one owner to another, without recursion.
//!
//! Copying works like a Cheney scan: the root is copied shallowly, then the destination is swept
//! once, each pointer in it replaced by a copy appended at the end. Sharing within a term is not
//! kept, as in OTP; literals are shared or copied as the policy says.

use super::literal::LiteralRange;
use super::shared;
use crate::term::layout::{self, Kind};
use crate::term::{Term, Word};

/// What a copy does with literals.
#[derive(Clone, Copy, Debug)]
pub struct CopyPolicy {
    /// Pointers into this range are kept as they are.
    pub share: LiteralRange,
    /// ... except those into this one, which is about to be purged.
    pub dying: LiteralRange,
}

impl CopyPolicy {
    /// Copies everything: for tables and whatever the VM holds itself.
    pub const EVERYTHING: CopyPolicy = CopyPolicy {
        share: LiteralRange::EMPTY,
        dying: LiteralRange::EMPTY,
    };

    /// Shares literals of `range`.
    pub fn sharing(range: LiteralRange) -> CopyPolicy {
        CopyPolicy {
            share: range,
            dying: LiteralRange::EMPTY,
        }
    }

    #[inline(always)]
    fn keeps(&self, word: Word) -> bool {
        word.is_immediate() || (self.share.contains(word.ptr()) && !self.dying.contains(word.ptr()))
    }
}

/// Terms of more words than this are refused (32 GiB).
const MAX_WORDS: usize = 1 << 32;

/// How many words a copy of `term` takes, or `None` when that is more than a fragment can hold.
pub fn flat_size(term: Term<'_>, policy: &CopyPolicy) -> Option<usize> {
    let mut size = 0usize;
    let mut pending: Vec<Word> = Vec::new();
    let mut word = term.word();
    loop {
        if policy.keeps(word) {
            match pending.pop() {
                Some(next) => word = next,
                None => return Some(size),
            }
            continue;
        }
        let ptr = word.ptr();
        if word.is_cons() {
            size += 2;
            // SAFETY: a cons pointer of a valid term: two words.
            let (head, tail) = unsafe { (*ptr, *ptr.add(1)) };
            if !policy.keeps(head) {
                pending.push(head);
            }
            word = tail;
        } else {
            // SAFETY: a boxed pointer of a valid term: a header and as many words as it says.
            let header = unsafe { *ptr };
            let arity = layout::arity(header);
            size += 1 + arity;
            if !layout::is_raw(header) {
                for i in 1..=arity {
                    // SAFETY: as above.
                    let part = unsafe { *ptr.add(i) };
                    if !part.is_header() && !policy.keeps(part) {
                        pending.push(part);
                    }
                }
            }
            word = Word::NIL;
        }
        if size > MAX_WORDS {
            return None;
        }
    }
}

/// Copies `term` into the `size` words at `to`, prepending off-heap objects to `off_heap`, and
/// returns the copy's root.
///
/// # Safety
/// `to` has room for `size` words, `size` is at least [`flat_size`] under the same policy.
pub(super) unsafe fn copy_into(
    term: Term<'_>,
    policy: &CopyPolicy,
    to: *mut Word,
    size: usize,
    off_heap: &mut *mut Word,
) -> Word {
    let mut root = term.word();
    let mut free = to;
    // SAFETY: `flat_size` counted every object once for each pointer to it, and each pointer is
    // met once in the sweep, so the copies fit.
    unsafe {
        shallow(&mut root, policy, &mut free, off_heap);
        let mut scan = to;
        while scan < free {
            let word = *scan;
            if word.is_header() && word != Word::NONE {
                let arity = layout::arity(word);
                if !layout::is_raw(word) {
                    for i in 1..=arity {
                        shallow(&mut *scan.add(i), policy, &mut free, off_heap);
                    }
                }
                scan = scan.add(1 + arity);
            } else if word == Word::NONE {
                // The header of the empty tuple.
                scan = scan.add(1);
            } else {
                shallow(&mut *scan, policy, &mut free, off_heap);
                scan = scan.add(1);
            }
        }
        debug_assert!(free <= to.add(size));
    }
    root
}

/// Replaces the pointer in `slot` by one to a shallow copy at `free`.
///
/// # Safety
/// As [`copy_into`].
#[inline(always)]
unsafe fn shallow(
    slot: &mut Word,
    policy: &CopyPolicy,
    free: &mut *mut Word,
    off_heap: &mut *mut Word,
) {
    let word = *slot;
    if word.is_header() || policy.keeps(word) {
        return;
    }
    let from = word.ptr();
    let to = *free;
    // SAFETY: `from` is a live object of the source, `to` has room per contract.
    unsafe {
        if word.is_cons() {
            *to = *from;
            *to.add(1) = *from.add(1);
            *free = to.add(2);
            *slot = Word::from_cons(to);
        } else {
            let header = *from;
            let arity = layout::arity(header);
            std::ptr::copy_nonoverlapping(from, to, 1 + arity);
            if layout::kind(header) == Kind::OffHeap {
                shared::retain(*to.add(layout::OFF_HEAP_BLOCK));
                *to.add(layout::OFF_HEAP_NEXT) = Word(*off_heap as u64);
                *off_heap = to;
            }
            *free = to.add(1 + arity);
            *slot = Word::from_boxed(to);
        }
    }
}
