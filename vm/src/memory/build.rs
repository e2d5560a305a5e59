//! Constructors of terms.

use std::sync::Arc;

use super::{Heap, MagicObject, SharedBlock};
use crate::term::layout::{self, Kind, header};
use crate::term::{ExportHandle, FunHandle, Pid, Term, Word};

/// Binaries over this many bytes are shared, smaller ones are copied with their term.
pub const MAX_HEAP_BYTES: usize = 64;

impl Heap {
    /// Fills a boxed object.
    ///
    /// # Safety
    /// The words make a valid object of that kind.
    #[inline(always)]
    pub(crate) unsafe fn boxed<'h>(&'h self, kind: Kind, words: &[Word]) -> Term<'h> {
        let at = self.allocate(1 + words.len());
        // SAFETY: `allocate` gave room for header and words.
        unsafe {
            *at = header(kind, words.len());
            std::ptr::copy_nonoverlapping(words.as_ptr(), at.add(1), words.len());
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// `[Head | Tail]`.
    #[inline]
    pub fn cons<'h>(&'h self, head: Term<'h>, tail: Term<'h>) -> Term<'h> {
        let at = self.allocate(2);
        // SAFETY: two words were allocated.
        unsafe {
            *at = head.word();
            *at.add(1) = tail.word();
            Term::from_word(Word::from_cons(at))
        }
    }

    /// A proper list.
    pub fn list<'h, I>(&'h self, items: I) -> Term<'h>
    where
        I: IntoIterator<Item = Term<'h>>,
        I::IntoIter: DoubleEndedIterator,
    {
        self.list_with_tail(items, Term::NIL)
    }

    /// A list that ends in `tail`.
    pub fn list_with_tail<'h, I>(&'h self, items: I, tail: Term<'h>) -> Term<'h>
    where
        I: IntoIterator<Item = Term<'h>>,
        I::IntoIter: DoubleEndedIterator,
    {
        items
            .into_iter()
            .rev()
            .fold(tail, |tail, head| self.cons(head, tail))
    }

    /// A list of small integers, one for each character.
    pub fn string<'h>(&'h self, text: &str) -> Term<'h> {
        let mut list = ListBuilder::new(self);
        for c in text.chars() {
            list.push(Term::small(i64::from(u32::from(c))));
        }
        list.finish(Term::NIL)
    }

    /// A list of small integers, one for each byte.
    pub fn byte_list<'h>(&'h self, bytes: &[u8]) -> Term<'h> {
        self.list(bytes.iter().map(|&b| Term::small(i64::from(b))))
    }

    /// `{E1, ..., En}`.
    #[inline]
    pub fn tuple<'h>(&'h self, elements: &[Term<'h>]) -> Term<'h> {
        let at = self.allocate(1 + elements.len());
        // SAFETY: room for header and elements; `Term` is a transparent word.
        unsafe {
            *at = header(Kind::Tuple, elements.len());
            std::ptr::copy_nonoverlapping(elements.as_ptr().cast(), at.add(1), elements.len());
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// An object of a kind whose words are all terms (maps and their nodes, records), with
    /// `elements` after the header. `map/` is the only caller besides this folder.
    pub(crate) fn scanned<'h>(&'h self, kind: Kind, elements: &[Term<'h>]) -> Term<'h> {
        assert!((kind as u8) < layout::FIRST_RAW);
        let at = self.allocate(1 + elements.len());
        // SAFETY: as `tuple`.
        unsafe {
            *at = header(kind, elements.len());
            std::ptr::copy_nonoverlapping(elements.as_ptr().cast(), at.add(1), elements.len());
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// As `scanned`, of the elements of several slices one after the other.
    #[inline]
    pub(crate) fn scanned_parts<'h, const N: usize>(
        &'h self,
        kind: Kind,
        parts: [&[Term<'h>]; N],
    ) -> Term<'h> {
        assert!((kind as u8) < layout::FIRST_RAW);
        let len = parts.iter().map(|part| part.len()).sum();
        let at = self.allocate(1 + len);
        // SAFETY: room for the header and the elements of all parts; as `tuple`.
        unsafe {
            *at = header(kind, len);
            let mut to = at.add(1);
            for part in parts {
                std::ptr::copy_nonoverlapping(part.as_ptr().cast(), to, part.len());
                to = to.add(part.len());
            }
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// A float.
    #[inline]
    pub fn float<'h>(&'h self, value: f64) -> Term<'h> {
        // SAFETY: a float is one raw word.
        unsafe { self.boxed(Kind::Float, &[Word(value.to_bits())]) }
    }

    /// An integer of 64 bits.
    #[inline]
    pub fn integer<'h>(&'h self, value: i64) -> Term<'h> {
        match Word::try_small(value) {
            Some(word) => Term::immediate(word),
            None => self.big(value < 0, &[value.unsigned_abs()]),
        }
    }

    /// An unsigned integer of 64 bits.
    pub fn unsigned<'h>(&'h self, value: u64) -> Term<'h> {
        match i64::try_from(value) {
            Ok(value) => self.integer(value),
            Err(_) => self.big(false, &[value]),
        }
    }

    /// An integer of any size, by sign and magnitude (least significant limb first, leading zeros
    /// allowed): a small if it fits.
    pub fn big<'h>(&'h self, negative: bool, limbs: &[u64]) -> Term<'h> {
        let len = limbs
            .iter()
            .rposition(|&limb| limb != 0)
            .map_or(0, |i| i + 1);
        let limbs = &limbs[..len];
        if len <= 1 {
            let magnitude = limbs.first().copied().unwrap_or(0);
            let value = if negative {
                0i64.checked_sub_unsigned(magnitude)
            } else {
                i64::try_from(magnitude).ok()
            };
            if let Some(word) = value.and_then(Word::try_small) {
                return Term::immediate(word);
            }
        }
        let at = self.allocate(1 + len);
        let kind = if negative { Kind::NegBig } else { Kind::PosBig };
        // SAFETY: room for header and limbs; limbs are raw words.
        unsafe {
            *at = header(kind, len);
            std::ptr::copy_nonoverlapping(limbs.as_ptr().cast(), at.add(1), len);
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// A binary.
    pub fn binary<'h>(&'h self, bytes: &[u8]) -> Term<'h> {
        self.bits(bytes, bytes.len() * 8)
    }

    /// The first `size` bits of `bytes` (which has no byte more than they need).
    pub fn bits<'h>(&'h self, bytes: &[u8], size: usize) -> Term<'h> {
        debug_assert_eq!(bytes.len(), size.div_ceil(8));
        if bytes.len() > MAX_HEAP_BYTES {
            return self.shared_bits(Arc::new(SharedBlock::Bytes(bytes.into())), size);
        }
        let words = bytes.len().div_ceil(8);
        let at = self.allocate(2 + words);
        // SAFETY: room for header, size and bytes; the last word is cleared first so that its
        // padding is initialised.
        unsafe {
            *at = header(Kind::HeapBits, 1 + words);
            *at.add(1) = Word(size as u64);
            if words > 0 {
                *at.add(1 + words) = Word(0);
            }
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), at.add(2).cast(), bytes.len());
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// A binary from bytes that are already allocated; large ones are not copied.
    pub fn binary_from_vec<'h>(&'h self, bytes: Vec<u8>) -> Term<'h> {
        if bytes.len() <= MAX_HEAP_BYTES {
            return self.binary(&bytes);
        }
        let size = bytes.len() * 8;
        self.shared_bits(Arc::new(SharedBlock::Bytes(bytes.into_boxed_slice())), size)
    }

    /// The first `size` bits of a shared block of bytes.
    pub fn shared_bits<'h>(&'h self, block: Arc<SharedBlock>, size: usize) -> Term<'h> {
        assert!(block.bytes(size.div_ceil(8)).is_some());
        self.off_heap_object(block, size as u64)
    }

    /// Makes a shared binary longer in place: whoever has `term` has the longer one. For code that
    /// knows that nothing else looks at it; what else does sees more bits and no other ones. `moved`
    /// is a block that begins with the same bits, where its own has no room. `false`, and nothing
    /// has changed, when the term is no shared binary of this heap, or the bits are not there.
    pub fn extend_shared(
        &self,
        term: Term<'_>,
        moved: Option<Arc<SharedBlock>>,
        size: usize,
    ) -> bool {
        let word = term.word();
        let own = term
            .header()
            .is_some_and(|header| layout::kind(header) == Kind::OffHeap)
            && !self.literals().contains(word.ptr());
        let bytes = size.div_ceil(8);
        let enough = match (&moved, term.shared_block()) {
            (Some(block), Some(old)) => !old.is_magic() && block.bytes(bytes).is_some(),
            (None, Some(block)) => block.bytes(bytes).is_some(),
            (_, None) => false,
        };
        let longer = term.as_bits().is_some_and(|bits| bits.size <= size);
        if !(own && enough && longer) {
            return false;
        }
        // The old block may be borrowed from: an object that nothing refers to keeps it until the
        // next collection.
        let keeper = moved.map(|block| self.off_heap_object(block, 0).word().ptr());
        // SAFETY: an off-heap object outside the literals is this process's own; blocks change
        // places, so each object still has one count. Size and block agree, as checked.
        unsafe {
            let object = word.ptr();
            if let Some(keeper) = keeper {
                std::ptr::swap(
                    keeper.add(layout::OFF_HEAP_BLOCK),
                    object.add(layout::OFF_HEAP_BLOCK),
                );
            }
            *object.add(layout::OFF_HEAP_SIZE) = Word(size as u64);
        }
        true
    }

    /// Appends bits to a shared binary in place, even behind a part of a byte, when nothing but
    /// `term` has its block: `bytes` begins with the byte that `term` ends in, if it ends in one.
    /// `false`, and nothing has changed, when others have the block, or it has no room.
    ///
    /// # Safety
    /// Nothing borrows bytes of the binary.
    pub unsafe fn append_private(&self, term: Term<'_>, bytes: &[u8], size: usize) -> bool {
        let own = term
            .header()
            .is_some_and(|header| layout::kind(header) == Kind::OffHeap)
            && !self.literals().contains(term.word().ptr());
        let old = term.as_bits().map(|bits| bits.size);
        let (true, Some(old), Some(block)) = (own, old, term.shared_block()) else {
            return false;
        };
        let SharedBlock::Growing(buffer) = &*block else {
            return false;
        };
        // One count is the object's, one is `block`'s.
        let only = Arc::strong_count(&block) == 2;
        let fits = size.div_ceil(8) == old / 8 + bytes.len() && size >= old;
        // SAFETY: whoever reads the block has a count of it, or borrows from this process's heap,
        // which the caller excludes.
        if !(only && fits && unsafe { buffer.append_bits(old, bytes) }) {
            return false;
        }
        // SAFETY: the object is this process's own; its block has the bits.
        unsafe { *term.word().ptr().add(layout::OFF_HEAP_SIZE) = Word(size as u64) };
        true
    }

    /// A reference that keeps `object` alive.
    pub fn magic<'h>(&'h self, number: u64, object: Box<dyn MagicObject>) -> Term<'h> {
        self.off_heap_object(Arc::new(SharedBlock::Magic(object)), number)
    }

    fn off_heap_object<'h>(&'h self, block: Arc<SharedBlock>, last: u64) -> Term<'h> {
        self.off_heap_bytes
            .set(self.off_heap_bytes.get() + block.weight());
        let at = self.allocate(1 + layout::OFF_HEAP_ARITY);
        // SAFETY: room for header and three words; the count of `block` passes to the object,
        // which goes on this heap's list.
        unsafe {
            *at = header(Kind::OffHeap, layout::OFF_HEAP_ARITY);
            *at.add(layout::OFF_HEAP_NEXT) = Word(self.off_heap.get() as u64);
            *at.add(layout::OFF_HEAP_BLOCK) = Word(Arc::into_raw(block) as u64);
            *at.add(layout::OFF_HEAP_SIZE) = Word(last);
            self.off_heap.set(at);
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// `size` bits of `original` from bit `offset` on; the parts of a part refer to the whole.
    /// `None` when that is not inside.
    pub fn sub_bits<'h>(
        &'h self,
        original: Term<'h>,
        offset: usize,
        size: usize,
    ) -> Option<Term<'h>> {
        let whole = original.as_bits()?;
        if offset.checked_add(size)? > whole.size {
            return None;
        }
        let (base, start) = match original.kind()? {
            Kind::SubBits => {
                let words = self.sub_words(original)?;
                (words[0], words[1].as_small()? as usize + offset)
            }
            _ => (original, offset),
        };
        if size <= MAX_HEAP_BYTES * 8 && start.is_multiple_of(8) && size.is_multiple_of(8) {
            let bytes = base.as_bits()?.bytes.get(start / 8..(start + size) / 8)?;
            return Some(self.binary(bytes));
        }
        Some(self.scanned(
            Kind::SubBits,
            &[base, Term::small(start as i64), Term::small(size as i64)],
        ))
    }

    fn sub_words<'h>(&'h self, term: Term<'h>) -> Option<[Term<'h>; 3]> {
        let header = term.header()?;
        if layout::kind(header) != Kind::SubBits {
            return None;
        }
        // SAFETY: sub bits have three words, all terms.
        Some(unsafe { *term.word().ptr().add(1).cast::<[Term<'h>; 3]>() })
    }

    /// `fun M:F/A`.
    pub fn export_fun<'h>(&'h self, entry: ExportHandle) -> Term<'h> {
        // SAFETY: an export fun is one raw word, the address of a good entry.
        unsafe { self.boxed(Kind::ExportFun, &[Word(entry.address() as u64)]) }
    }

    /// A fun with its environment, as many values as its entry says.
    pub fn fun<'h>(&'h self, entry: FunHandle, creator: Term<'h>, free: &[Term<'h>]) -> Term<'h> {
        let identity = entry.identity();
        assert!(free.len() == identity.free as usize);
        let sizes = i64::from(identity.arity) << 8 | i64::from(identity.free);
        let at = self.allocate(layout::FUN_FREE + free.len());
        // SAFETY: room for header, entry, sizes, creator and the environment; the entry is good.
        unsafe {
            *at = header(Kind::Fun, layout::FUN_FREE - 1 + free.len());
            *at.add(layout::FUN_ENTRY) = Word(entry.address() as u64);
            *at.add(layout::FUN_SIZES) = Word::small(sizes);
            *at.add(layout::FUN_CREATOR) = creator.word();
            std::ptr::copy_nonoverlapping(
                free.as_ptr().cast(),
                at.add(layout::FUN_FREE),
                free.len(),
            );
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// A reference of this instance.
    pub fn reference<'h>(&'h self, number: u64, owner: Option<Pid>) -> Term<'h> {
        // SAFETY: references are raw words.
        unsafe {
            match owner {
                None => self.boxed(Kind::Reference, &[Word(number)]),
                Some(pid) => self.boxed(Kind::Reference, &[Word(number), Word::pid(pid)]),
            }
        }
    }

    /// A pid, port or reference of another node, by its `ExternalKind`.
    pub fn external<'h>(
        &'h self,
        kind: u64,
        node: crate::term::Atom,
        creation: u64,
        numbers: &[u64],
    ) -> Term<'h> {
        assert!(!numbers.is_empty());
        let at = self.allocate(4 + numbers.len());
        // SAFETY: room for the header, three words and the numbers; all raw.
        unsafe {
            *at = header(Kind::External, 3 + numbers.len());
            *at.add(1) = Word(kind);
            *at.add(2) = Word::atom(node);
            *at.add(3) = Word(creation);
            std::ptr::copy_nonoverlapping(numbers.as_ptr().cast(), at.add(4), numbers.len());
            Term::from_word(Word::from_boxed(at))
        }
    }

    /// A copy of `term`, which may live elsewhere, on this heap. `None` when it is too large.
    pub fn copy_from<'h>(&'h self, term: Term<'_>, policy: &super::CopyPolicy) -> Option<Term<'h>> {
        let size = super::copy::flat_size(term, policy)?;
        let at = if size == 0 {
            std::ptr::null_mut()
        } else {
            self.allocate(size)
        };
        let mut list = self.off_heap.get();
        // SAFETY: room for the size that the copy needs; the objects go on this heap's list.
        let root = unsafe { super::copy::copy_into(term, policy, at, size, &mut list) };
        self.off_heap.set(list);
        // SAFETY: the copy is on this heap, or shared literals.
        Some(unsafe { Term::from_word(root) })
    }
}

/// Builds a list front to back.
pub struct ListBuilder<'h> {
    heap: &'h Heap,
    first: Word,
    last: *mut Word,
}

impl<'h> ListBuilder<'h> {
    /// An empty list on `heap`.
    pub fn new(heap: &'h Heap) -> ListBuilder<'h> {
        ListBuilder {
            heap,
            first: Word::NIL,
            last: std::ptr::null_mut(),
        }
    }
    /// Adds an element at the end.
    #[inline]
    pub fn push(&mut self, item: Term<'h>) {
        let at = self.heap.allocate(2);
        // SAFETY: two words were allocated; `last` is a tail that this builder wrote and nobody
        // else has seen, since the list is handed out only by `finish`.
        unsafe {
            *at = item.word();
            *at.add(1) = Word::NIL;
            if self.last.is_null() {
                self.first = Word::from_cons(at);
            } else {
                *self.last = Word::from_cons(at);
            }
            self.last = at.add(1);
        }
    }
    /// Is it empty so far?
    pub fn is_empty(&self) -> bool {
        self.last.is_null()
    }
    /// The list, ending in `tail`.
    pub fn finish(self, tail: Term<'h>) -> Term<'h> {
        if self.last.is_null() {
            return tail;
        }
        // SAFETY: as in `push`; the list is valid on the heap it was built on.
        unsafe {
            *self.last = tail.word();
            Term::from_word(self.first)
        }
    }
}
