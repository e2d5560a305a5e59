//! The mailbox: messages that have been fetched, with the save point of a selective receive.
//!
//! A message is a fragment until it is removed (the heap adopts it) or until a collection runs
//! while the program looks at it: then its terms move to the heap, the fragment in the queue is
//! replaced by an empty one that holds the root, and that root is one of the process's.
//!
//! Invariants: `previous` is null or an element of the queue, and so is the `after` of each marker;
//! `on_heap` counts the elements of kind [`ON_HEAP`]; `words` is the sum of all elements' sizes.

use crate::memory::{Fragment, FragmentQueue, Heap, RawFragment};
use crate::term::{Term, Word};

/// Kind of a queue element whose root is on the process's heap.
const ON_HEAP: u32 = u32::MAX;

/// A receive marker: where in the queue a call's reply can be at the earliest.
struct Marker {
    /// Identifies it to the program until it is bound.
    number: i64,
    /// The reference it is bound to; 0 is none.
    reference: u64,
    /// The last message that was there before the reference was made.
    after: *mut RawFragment,
}

/// More markers than this are refused: the receive then looks at all messages.
const MOST_MARKERS: usize = 4;

#[derive(Default)]
struct Markers {
    last: i64,
    list: Vec<Marker>,
}

/// See the module documentation.
#[derive(Default)]
pub struct Mailbox {
    queue: FragmentQueue,
    /// Words of the messages that are not the heap's yet.
    words: usize,
    /// The message before the one that the receive looks at; null at the start.
    previous: Option<std::ptr::NonNull<RawFragment>>,
    on_heap: u32,
    /// The program has seen the message at the save point.
    peeked: bool,
    markers: Option<Box<Markers>>,
}

impl Mailbox {
    /// Messages in it.
    pub fn len(&self) -> usize {
        self.queue.len()
    }
    /// Words that its messages take outside of the heap.
    pub fn words(&self) -> usize {
        self.words
    }
    /// Is it empty?
    pub fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }
    /// Adds a message at the end.
    pub fn push(&mut self, message: Fragment) {
        self.words += message.size();
        self.queue.push(message);
    }

    fn previous(&self) -> *mut RawFragment {
        self.previous
            .map_or(std::ptr::null_mut(), std::ptr::NonNull::as_ptr)
    }
    fn set_previous(&mut self, previous: *mut RawFragment) {
        self.previous = std::ptr::NonNull::new(previous);
    }
    fn after(&self, previous: *mut RawFragment) -> *mut RawFragment {
        if previous.is_null() {
            self.queue.first()
        } else {
            // SAFETY: `previous` is an element of the queue, by the invariant.
            unsafe { (*previous).next }
        }
    }
    fn current(&self) -> *mut RawFragment {
        self.after(self.previous())
    }

    /// The message at the save point.
    #[inline]
    pub fn peek(&mut self) -> Option<Word> {
        let current = self.current();
        if current.is_null() {
            return None;
        }
        self.peeked = true;
        // SAFETY: an element of the queue.
        Some(unsafe { (*current).value })
    }

    /// The message at the save point does not match: on to the next.
    #[inline]
    pub fn skip(&mut self) {
        let current = self.current();
        if !current.is_null() {
            self.set_previous(current);
        }
        self.peeked = false;
    }

    /// Takes the message at the save point out; its terms become the heap's. The save point goes
    /// back to the start.
    pub fn remove<'h>(&mut self, heap: &'h Heap) -> Option<Term<'h>> {
        let fragment = self.take_after(self.previous())?;
        self.reset_save();
        Some(if fragment.header().kind == ON_HEAP {
            // SAFETY: the root is one of this process's roots, so it is on its heap and up to date.
            unsafe { Term::from_word(fragment.header().value) }
        } else {
            heap.adopt(fragment)
        })
    }

    /// The save point goes back to the start (after a time-out).
    pub fn reset_save(&mut self) {
        self.previous = None;
        self.peeked = false;
    }

    fn take_after(&mut self, previous: *mut RawFragment) -> Option<Fragment> {
        let taken = self.after(previous);
        // SAFETY: `previous` is null or an element of the queue.
        let fragment = unsafe { self.queue.remove_after(previous) }?;
        self.words -= fragment.size();
        if let Some(markers) = &mut self.markers {
            for marker in &mut markers.list {
                if marker.after == taken {
                    marker.after = previous;
                }
            }
        }
        if self.previous() == taken {
            self.set_previous(previous);
        }
        if fragment.header().kind == ON_HEAP {
            self.on_heap -= 1;
        }
        Some(fragment)
    }

    /// Takes out the first message for which `found` holds, wherever the save point is.
    pub fn remove_first(&mut self, found: impl Fn(Term<'_>) -> bool) -> Option<Fragment> {
        let mut previous = std::ptr::null_mut();
        loop {
            let current = self.after(previous);
            if current.is_null() {
                return None;
            }
            // SAFETY: an element's root is valid while it is in the queue, which it is during the
            // call.
            if found(unsafe { Term::from_word((*current).value) }) {
                return self.take_after(previous);
            }
            previous = current;
        }
    }

    /// Calls `each` for every message, oldest first.
    pub fn for_each(&self, mut each: impl FnMut(Term<'_>)) {
        let mut at = self.queue.first();
        while !at.is_null() {
            // SAFETY: as in `remove_first`.
            unsafe {
                each(Term::from_word((*at).value));
                at = (*at).next;
            }
        }
    }

    /// Before a collection: a message that the program is looking at becomes the heap's.
    pub fn settle(&mut self, heap: &Heap) {
        let current = self.current();
        // SAFETY: `current` is checked to be an element of the queue.
        if !self.peeked || current.is_null() || unsafe { (*current).kind } == ON_HEAP {
            return;
        }
        // SAFETY: as above.
        if unsafe { (*current).value }.is_immediate() {
            return;
        }
        let previous = self.previous();
        let marked: Vec<usize> = self.markers.as_ref().map_or(Vec::new(), |markers| {
            let at = markers.list.iter().enumerate();
            at.filter(|(_, m)| m.after == current)
                .map(|(i, _)| i)
                .collect()
        });
        let Some(fragment) = self.take_after(previous) else {
            return;
        };
        let from = fragment.header().from;
        let root = heap.adopt(fragment).word();
        let mut husk = Fragment::immediate(Term::NIL)
            .with_kind(ON_HEAP)
            .with_from(from);
        husk.header_mut().value = root;
        // SAFETY: `previous` is null or an element of the queue.
        unsafe { self.queue.insert_after(previous, husk) };
        self.on_heap += 1;
        let replaced = self.after(previous);
        if let Some(markers) = &mut self.markers {
            for i in marked {
                markers.list[i].after = replaced;
            }
        }
    }

    /// Roots: messages that are on the heap.
    pub fn roots(&mut self, visit: &mut dyn FnMut(&mut Word)) {
        let mut left = self.on_heap;
        let mut at = self.queue.first();
        while left > 0 && !at.is_null() {
            // SAFETY: elements of the queue, which `&mut self` makes ours alone.
            unsafe {
                if (*at).kind == ON_HEAP {
                    visit(&mut (*at).value);
                    left -= 1;
                }
                at = (*at).next;
            }
        }
    }

    /// Marks the end of the queue, before a reference is made; nil when that is not worth it.
    pub fn marker_reserve(&mut self) -> Word {
        if self.queue.is_empty() {
            // Nothing to skip: every receive starts at the right place.
            return Word::NIL;
        }
        let last = self.queue.last();
        let markers = self.markers.get_or_insert_default();
        markers.last = (markers.last + 1) & Word::SMALL_MAX;
        if markers.list.len() == MOST_MARKERS {
            markers.list.remove(0);
        }
        markers.list.push(Marker {
            number: markers.last,
            reference: 0,
            after: last,
        });
        Word::small(markers.last)
    }

    /// Binds a marker to the reference that was made after it.
    pub fn marker_bind(&mut self, marker: Word, reference: Term<'_>) {
        let Some(number) = reference_number(reference) else {
            return;
        };
        if let Some(marker) = self.find_marker(marker) {
            marker.reference = number;
        }
    }

    /// Drops a marker, by itself or by its reference.
    pub fn marker_clear(&mut self, marker: Term<'_>) {
        let number = marker.as_small();
        let reference = reference_number(marker);
        if let Some(markers) = &mut self.markers {
            markers.list.retain(|m| {
                Some(m.number) != number && (m.reference == 0 || Some(m.reference) != reference)
            });
        }
    }

    /// The receive that follows starts behind the marker that is bound to the reference.
    pub fn marker_use(&mut self, reference: Term<'_>) {
        let Some(number) = reference_number(reference) else {
            return;
        };
        let after = self.markers.as_ref().and_then(|markers| {
            let mut list = markers.list.iter();
            list.find(|m| m.reference == number).map(|m| m.after)
        });
        if let Some(after) = after {
            self.set_previous(after);
            self.peeked = false;
        }
    }

    fn find_marker(&mut self, marker: Word) -> Option<&mut Marker> {
        if !marker.is_small() {
            return None;
        }
        let list = &mut self.markers.as_mut()?.list;
        list.iter_mut().find(|m| m.number == marker.small_value())
    }
}

/// The number of a reference of this instance.
pub fn reference_number(reference: Term<'_>) -> Option<u64> {
    match reference.view() {
        crate::term::View::Reference(r) => Some(r.number),
        crate::term::View::Magic(m) => Some(m.number()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::{CopyPolicy, HeapLimits, LiteralRange};

    fn filled(n: i64) -> Mailbox {
        let mut mailbox = Mailbox::default();
        for i in 0..n {
            mailbox.push(Fragment::immediate(Term::small(i)));
        }
        mailbox
    }

    #[test]
    fn skipped_messages_stay_and_are_seen_again_after_a_removal() {
        let heap = Heap::detached();
        let mut mailbox = filled(4);
        assert_eq!(mailbox.peek(), Some(Word::small(0)));
        mailbox.skip();
        mailbox.skip();
        assert_eq!(mailbox.remove(&heap).unwrap().as_small(), Some(2));
        assert_eq!(mailbox.peek(), Some(Word::small(0)));
        assert_eq!(mailbox.len(), 3);
        mailbox.skip();
        mailbox.skip();
        mailbox.skip();
        assert_eq!(mailbox.peek(), None);
        mailbox.push(Fragment::immediate(Term::small(9)));
        assert_eq!(mailbox.peek(), Some(Word::small(9)));
    }

    #[test]
    fn a_collection_moves_the_peeked_message_to_the_heap() {
        let mut heap = Heap::new(HeapLimits::default(), LiteralRange::EMPTY).unwrap();
        let other = Heap::detached();
        let mut mailbox = filled(1);
        let message = other.tuple(&[Term::small(1), other.binary(&[3; 100])]);
        mailbox.push(Fragment::copy_of(message, &CopyPolicy::EVERYTHING).unwrap());
        mailbox.skip();
        let mut x0 = mailbox.peek().unwrap();
        for _ in 0..3 {
            mailbox.settle(&heap);
            heap.collect(0, false, &mut |visit: &mut dyn FnMut(&mut Word)| {
                visit(&mut x0);
                mailbox.roots(visit);
            })
            .unwrap();
        }
        assert_eq!(mailbox.peek(), Some(x0));
        mailbox.skip();
        mailbox.reset_save();
        mailbox.skip();
        let removed = mailbox.remove(&heap).unwrap();
        let parts = removed.as_tuple().unwrap().elements();
        assert_eq!(parts[1].as_byte_slice().unwrap(), &[3; 100]);
        assert_eq!(mailbox.len(), 1);
    }

    #[test]
    fn a_marked_receive_starts_behind_what_was_there_before() {
        let heap = Heap::detached();
        let mut mailbox = filled(3);
        let marker = mailbox.marker_reserve();
        let reference = heap.reference(77, None);
        mailbox.marker_bind(marker, reference);
        mailbox.push(Fragment::immediate(Term::small(50)));
        // An old message goes, the very one behind which the marker stands.
        mailbox.remove_first(|t| t.as_small() == Some(2)).unwrap();
        mailbox.marker_use(reference);
        assert_eq!(mailbox.peek(), Some(Word::small(50)));
        mailbox.remove(&heap).unwrap();
        mailbox.marker_clear(reference);
        mailbox.marker_use(reference);
        assert_eq!(mailbox.peek(), Some(Word::small(0)));
    }
}
