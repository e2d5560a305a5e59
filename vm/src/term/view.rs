//! Typed views of terms that borrow the heap they live in.

use std::marker::PhantomData;
use std::sync::Arc;

use super::layout::{self, Kind};
use super::{Atom, ExportIdentity, FunIdentity, Pid, Port, Word};
use crate::memory::{Heap, SharedBlock};

/// A term that is valid while `'h`, a borrow of its heap, lasts: as long as no collection runs.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Term<'h> {
    word: Word,
    heap: PhantomData<&'h Heap>,
}

/// A term taken apart by type.
#[derive(Clone, Copy)]
pub enum View<'h> {
    /// A small integer.
    Small(i64),
    /// An integer beyond the smalls: sign and limbs, least significant first.
    Big {
        /// Is it below zero?
        negative: bool,
        /// Magnitude; the last limb is not zero.
        limbs: &'h [u64],
    },
    /// A float.
    Float(f64),
    /// An atom.
    Atom(Atom),
    /// The empty list.
    Nil,
    /// A cons cell.
    Cons(Cons<'h>),
    /// A tuple.
    Tuple(Tuple<'h>),
    /// A map of either shape; `map/` looks inside.
    Map(Term<'h>),
    /// A binary or bitstring.
    Bits(Bits<'h>),
    /// A fun with an environment (possibly empty).
    Fun(Fun<'h>),
    /// `fun M:F/A`.
    ExportFun(ExportFun),
    /// A local pid.
    Pid(Pid),
    /// A local port.
    Port(Port),
    /// A local reference.
    Reference(Reference),
    /// A reference that holds something of the VM's.
    Magic(Magic<'h>),
    /// A pid, port or reference of another node.
    External(External<'h>),
    /// A native record.
    Record(NativeRecord<'h>),
    /// A match context; programs never see one outside its register.
    MatchContext(MatchContext<'h>),
}

impl<'h> Term<'h> {
    /// Claims that `word` is valid for `'h`.
    ///
    /// # Safety
    /// `word` is a term (no header, return address or catch tag) whose memory, if it has any,
    /// stays put and is not written to while `'h` lasts.
    #[inline(always)]
    pub const unsafe fn from_word(word: Word) -> Term<'h> {
        Term {
            word,
            heap: PhantomData,
        }
    }

    /// An immediate: valid on any heap.
    #[inline(always)]
    pub const fn immediate(word: Word) -> Term<'h> {
        assert!(word.is_immediate());
        Term {
            word,
            heap: PhantomData,
        }
    }
    /// An atom.
    #[inline(always)]
    pub const fn atom(atom: Atom) -> Term<'h> {
        Term::immediate(Word::atom(atom))
    }
    /// A small integer; use [`Heap::integer`] when `value` may be out of range.
    #[inline(always)]
    pub const fn small(value: i64) -> Term<'h> {
        debug_assert!(value >= Word::SMALL_MIN && value <= Word::SMALL_MAX);
        Term::immediate(Word::small(value))
    }
    /// `true` or `false`.
    #[inline(always)]
    pub const fn bool(value: bool) -> Term<'h> {
        Term::immediate(Word::bool(value))
    }
    /// The empty list.
    pub const NIL: Term<'h> = Term::immediate(Word::NIL);
    /// A local pid.
    pub const fn pid(pid: Pid) -> Term<'h> {
        Term::immediate(Word::pid(pid))
    }
    /// A local port.
    pub const fn port(port: Port) -> Term<'h> {
        Term::immediate(Word::port(port))
    }

    /// Its bits.
    #[inline(always)]
    pub const fn word(self) -> Word {
        self.word
    }

    /// Are the two the same bits? Enough for immediates; not equality of anything else.
    #[inline(always)]
    pub fn same(self, other: Term<'_>) -> bool {
        self.word == other.word
    }
    /// Is it this atom?
    #[inline(always)]
    pub fn is_atom(self, atom: Atom) -> bool {
        self.word == Word::atom(atom)
    }
    /// Is it the empty list?
    #[inline(always)]
    pub fn is_nil(self) -> bool {
        self.word.is_nil()
    }
    /// A small integer's value.
    #[inline(always)]
    pub fn as_small(self) -> Option<i64> {
        self.word.is_small().then(|| self.word.small_value())
    }
    /// An atom.
    #[inline(always)]
    pub fn as_atom(self) -> Option<Atom> {
        self.word.as_atom()
    }
    /// `true` or `false`.
    pub fn as_bool(self) -> Option<bool> {
        self.as_atom().and_then(Atom::as_bool)
    }
    /// A local pid.
    #[inline(always)]
    pub fn as_pid(self) -> Option<Pid> {
        self.word.as_pid()
    }
    /// A local port.
    pub fn as_port(self) -> Option<Port> {
        self.word.as_port()
    }
    /// A non-empty list.
    #[inline(always)]
    pub fn as_cons(self) -> Option<Cons<'h>> {
        if self.word.is_cons() {
            // SAFETY: a cons pointer is to two words, valid and unwritten for `'h`.
            Some(Cons(unsafe { &*self.word.ptr().cast::<[Term<'h>; 2]>() }))
        } else {
            None
        }
    }
    /// The header of a boxed term.
    #[inline(always)]
    pub fn header(self) -> Option<Word> {
        if self.word.is_boxed() {
            // SAFETY: a boxed pointer is to a header, valid for `'h`.
            Some(unsafe { *self.word.ptr() })
        } else {
            None
        }
    }
    /// The kind of a boxed term.
    #[inline(always)]
    pub fn kind(self) -> Option<Kind> {
        self.header().map(layout::kind)
    }
    #[inline(always)]
    fn boxed_words(self, header: Word) -> &'h [Word] {
        // SAFETY: `header` is this boxed term's own header, which counts the words after it; they
        // are initialised and unwritten for `'h`.
        unsafe { std::slice::from_raw_parts(self.word.ptr().add(1), layout::arity(header)) }
    }
    #[inline(always)]
    fn boxed_terms(self, header: Word) -> &'h [Term<'h>] {
        // SAFETY: as `boxed_words`; the callers are kinds whose words are all terms.
        unsafe { std::slice::from_raw_parts(self.word.ptr().add(1).cast(), layout::arity(header)) }
    }
    /// A tuple.
    #[inline(always)]
    pub fn as_tuple(self) -> Option<Tuple<'h>> {
        let header = self.header()?;
        layout::is_tuple(header).then(|| Tuple(self.boxed_terms(header)))
    }
    /// A tuple's elements, when it has exactly `N`.
    pub fn as_tuple_of<const N: usize>(self) -> Option<[Term<'h>; N]> {
        self.as_tuple()?.0.try_into().ok()
    }
    /// A float.
    #[inline(always)]
    pub fn as_float(self) -> Option<f64> {
        let header = self.header()?;
        (layout::kind(header) == Kind::Float).then(|| f64::from_bits(self.boxed_words(header)[0].0))
    }
    /// What a `fun M:F/A` names.
    pub fn as_export_fun(self) -> Option<&'h ExportIdentity> {
        let header = self.header()?;
        if layout::kind(header) != Kind::ExportFun {
            return None;
        }
        let entry = self.boxed_words(header)[0].0 as *const ExportIdentity;
        // SAFETY: export funs are made from the address of an export entry, which begins with its
        // identity and outlives the terms that refer to it.
        Some(unsafe { &*entry })
    }
    /// Is it a map?
    #[inline(always)]
    pub fn is_map(self) -> bool {
        matches!(self.kind(), Some(Kind::FlatMap | Kind::MapRoot))
    }
    /// Is it an integer of any size?
    pub fn is_integer(self) -> bool {
        self.word.is_small() || matches!(self.kind(), Some(Kind::PosBig | Kind::NegBig))
    }
    /// Is it an integer or a float?
    pub fn is_number(self) -> bool {
        self.word.is_small()
            || matches!(self.kind(), Some(Kind::PosBig | Kind::NegBig | Kind::Float))
    }
    /// Is it a list, proper or not?
    pub fn is_list(self) -> bool {
        self.word.is_cons() || self.word.is_nil()
    }
    /// Is it a binary or bitstring?
    pub fn is_bitstring(self) -> bool {
        self.as_bits().is_some()
    }
    /// Is it a binary (whole bytes)?
    pub fn is_binary(self) -> bool {
        self.as_bits().is_some_and(|bits| bits.size % 8 == 0)
    }
    /// Is it a fun of either kind?
    pub fn is_fun(self) -> bool {
        matches!(self.kind(), Some(Kind::Fun | Kind::ExportFun))
    }
    /// Is it a pid, local or not?
    pub fn is_pid(self) -> bool {
        self.as_pid().is_some()
            || matches!(self.view(), View::External(e) if e.is(ExternalKind::PID))
    }
    /// Is it a port, local or not?
    pub fn is_port(self) -> bool {
        self.as_port().is_some()
            || matches!(self.view(), View::External(e) if e.is(ExternalKind::PORT))
    }
    /// Is it a reference, magic and external ones included?
    pub fn is_reference(self) -> bool {
        match self.view() {
            View::Reference(_) | View::Magic(_) => true,
            View::External(e) => e.is(ExternalKind::REFERENCE),
            _ => false,
        }
    }
    /// The words of a boxed term after its header, all of them terms; for the kinds that hold
    /// only terms (tuples, maps and their nodes, records).
    pub fn scanned_elements(self) -> Option<(Kind, &'h [Term<'h>])> {
        let header = self.header()?;
        match layout::kind(header) {
            kind @ (Kind::Tuple
            | Kind::FlatMap
            | Kind::MapRoot
            | Kind::MapNode
            | Kind::NativeRecord) => Some((kind, self.boxed_terms(header))),
            _ => None,
        }
    }
    /// Bits of any shape; not a match context.
    #[inline]
    pub fn as_bits(self) -> Option<Bits<'h>> {
        let header = self.header()?;
        match layout::kind(header) {
            Kind::HeapBits => {
                let words = self.boxed_words(header);
                let size = words[0].0 as usize;
                // SAFETY: the bytes of heap bits follow their size and are initialised to the end
                // of the last word.
                let bytes = unsafe {
                    std::slice::from_raw_parts(words.as_ptr().add(1).cast::<u8>(), size.div_ceil(8))
                };
                Some(Bits {
                    source: BitsSource::Heap,
                    bytes,
                    offset: 0,
                    size,
                    original: self,
                })
            }
            Kind::OffHeap => {
                let words = self.boxed_words(header);
                let block = SharedBlock::of_words(words)?;
                let size = words[layout::OFF_HEAP_SIZE - 1].0 as usize;
                let bytes = block.bytes(size.div_ceil(8))?;
                Some(Bits {
                    source: BitsSource::Shared,
                    bytes,
                    offset: 0,
                    size,
                    original: self,
                })
            }
            Kind::SubBits => {
                let words = self.boxed_terms(header);
                let original = words[0].as_bits()?;
                let offset = words[layout::BITS_OFFSET - 1].as_small()? as usize;
                let size = words[layout::BITS_SIZE - 1].as_small()? as usize;
                let bytes = original
                    .bytes
                    .get(offset / 8..(offset + size).div_ceil(8))?;
                Some(Bits {
                    source: BitsSource::Sub,
                    bytes,
                    offset: offset % 8,
                    size,
                    original: words[0],
                })
            }
            _ => None,
        }
    }
    /// Where bits start in their underlying bits: 0 unless they are a part of others.
    pub fn sub_bits_offset(self) -> usize {
        match self.header() {
            Some(header) if layout::kind(header) == Kind::SubBits => {
                self.boxed_terms(header)[layout::BITS_OFFSET - 1]
                    .word()
                    .small_value() as usize
            }
            _ => 0,
        }
    }
    /// A count of the block that holds these bits, if it is shared.
    pub fn shared_block(self) -> Option<Arc<SharedBlock>> {
        let header = self.header()?;
        if layout::kind(header) != Kind::OffHeap {
            return None;
        }
        let block = SharedBlock::of_words(self.boxed_words(header))?;
        // SAFETY: the object holds a strong count from `Arc::into_raw`; this takes another.
        unsafe {
            Arc::increment_strong_count(block);
            Some(Arc::from_raw(block))
        }
    }
    /// The bytes of a binary that starts at a byte border, without copying.
    pub fn as_byte_slice(self) -> Option<&'h [u8]> {
        let bits = self.as_bits()?;
        (bits.offset == 0 && bits.size % 8 == 0).then_some(bits.bytes)
    }

    /// Takes it apart by type.
    pub fn view(self) -> View<'h> {
        let word = self.word;
        if word.is_small() {
            return View::Small(word.small_value());
        }
        if let Some(cons) = self.as_cons() {
            return View::Cons(cons);
        }
        let Some(header) = self.header() else {
            return self.view_immediate();
        };
        let words = self.boxed_words(header);
        match layout::kind(header) {
            Kind::Tuple => View::Tuple(Tuple(self.boxed_terms(header))),
            Kind::FlatMap | Kind::MapRoot | Kind::MapNode => View::Map(self),
            Kind::Fun => View::Fun(Fun {
                words: self.boxed_terms(header),
            }),
            Kind::ExportFun => View::ExportFun(ExportFun(words[0].0 as usize)),
            Kind::MatchContext => View::MatchContext(MatchContext(self.boxed_terms(header))),
            Kind::NativeRecord => View::Record(NativeRecord(self.boxed_terms(header))),
            Kind::PosBig | Kind::NegBig => {
                // SAFETY: `Word` is a transparent `u64`, and the limbs are raw words.
                let limbs =
                    unsafe { std::slice::from_raw_parts(words.as_ptr().cast(), words.len()) };
                View::Big {
                    negative: layout::kind(header) == Kind::NegBig,
                    limbs,
                }
            }
            Kind::Float => View::Float(f64::from_bits(words[0].0)),
            Kind::Reference => View::Reference(Reference {
                number: words[0].0,
                owner: words.get(1).and_then(|w| w.as_pid()),
            }),
            Kind::External => View::External(External(words)),
            Kind::HeapBits | Kind::SubBits => match self.as_bits() {
                Some(bits) => View::Bits(bits),
                None => View::Nil,
            },
            Kind::OffHeap => match self.as_bits() {
                Some(bits) => View::Bits(bits),
                None => View::Magic(Magic { words }),
            },
        }
    }

    fn view_immediate(self) -> View<'h> {
        if let Some(atom) = self.as_atom() {
            View::Atom(atom)
        } else if let Some(pid) = self.as_pid() {
            View::Pid(pid)
        } else if let Some(port) = self.as_port() {
            View::Port(port)
        } else {
            View::Nil
        }
    }

    /// Walks a list's elements; stops at the first tail that is not a cons.
    /// [`ListIter::tail`] says afterwards what that was.
    pub fn list(self) -> ListIter<'h> {
        ListIter { at: self }
    }

    /// The elements of a proper list, or `None` for anything else.
    pub fn proper_list(self) -> Option<Vec<Term<'h>>> {
        let mut items = Vec::new();
        let mut iter = self.list();
        items.extend(&mut iter);
        iter.tail().is_nil().then_some(items)
    }
}

/// For messages of failed assertions only; programs see `term` printing of `io/`.
impl std::fmt::Debug for Term<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.word.fmt(f)
    }
}

/// A cons cell.
#[derive(Clone, Copy)]
pub struct Cons<'h>(&'h [Term<'h>; 2]);

impl<'h> Cons<'h> {
    /// The first element.
    #[inline(always)]
    pub fn head(self) -> Term<'h> {
        self.0[0]
    }
    /// The rest.
    #[inline(always)]
    pub fn tail(self) -> Term<'h> {
        self.0[1]
    }
}

/// Iterates over the elements of a list.
pub struct ListIter<'h> {
    at: Term<'h>,
}

impl<'h> ListIter<'h> {
    /// What is left: nil after the end of a proper list.
    pub fn tail(&self) -> Term<'h> {
        self.at
    }
}

impl<'h> Iterator for ListIter<'h> {
    type Item = Term<'h>;
    #[inline]
    fn next(&mut self) -> Option<Term<'h>> {
        let cons = self.at.as_cons()?;
        self.at = cons.tail();
        Some(cons.head())
    }
}

/// A tuple.
#[derive(Clone, Copy)]
pub struct Tuple<'h>(&'h [Term<'h>]);

impl<'h> Tuple<'h> {
    /// Its elements.
    #[inline(always)]
    pub fn elements(self) -> &'h [Term<'h>] {
        self.0
    }
    /// How many elements.
    #[inline(always)]
    pub fn arity(self) -> usize {
        self.0.len()
    }
}

/// Where bits are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BitsSource {
    /// In the heap.
    Heap,
    /// In a shared block.
    Shared,
    /// In another bits term.
    Sub,
}

/// A binary or bitstring.
#[derive(Clone, Copy)]
pub struct Bits<'h> {
    /// Where the bits are kept.
    pub source: BitsSource,
    /// The bytes that the bits touch.
    pub bytes: &'h [u8],
    /// Bit in the first byte at which they start, 0 to 7, counted from the most significant.
    pub offset: usize,
    /// How many bits.
    pub size: usize,
    /// The term that holds the bytes: itself, or what a sub-binary refers to.
    pub original: Term<'h>,
}

/// A fun with an environment.
#[derive(Clone, Copy)]
pub struct Fun<'h> {
    words: &'h [Term<'h>],
}

impl<'h> Fun<'h> {
    /// Address of the fun entry that `code/` owns.
    #[inline(always)]
    pub fn entry_address(self) -> usize {
        self.words[layout::FUN_ENTRY - 1].word().0 as usize
    }
    /// Which fun of which module it is.
    pub fn identity(self) -> &'h FunIdentity {
        // SAFETY: funs are made with the address of a fun entry, which begins with its identity and
        // lives as long as terms refer to it.
        unsafe { &*(self.entry_address() as *const FunIdentity) }
    }
    /// How many arguments a call must give.
    #[inline(always)]
    pub fn arity(self) -> usize {
        (self.words[layout::FUN_SIZES - 1].word().small_value() >> 8) as usize
    }
    /// The process that made it.
    pub fn creator(self) -> Term<'h> {
        self.words[layout::FUN_CREATOR - 1]
    }
    /// The captured values.
    #[inline(always)]
    pub fn free(self) -> &'h [Term<'h>] {
        &self.words[layout::FUN_FREE - 1..]
    }
}

/// `fun M:F/A`: the address of the export entry, which is never freed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ExportFun(pub usize);

/// A reference of this instance.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// Unique within the instance.
    pub number: u64,
    /// The process that an alias stands for.
    pub owner: Option<Pid>,
}

/// A reference that holds something of the VM's: a table, prepared code, counters.
#[derive(Clone, Copy)]
pub struct Magic<'h> {
    words: &'h [Word],
}

impl<'h> Magic<'h> {
    /// The block it shares.
    pub fn block(self) -> Option<&'h SharedBlock> {
        SharedBlock::of_words(self.words)
    }
    /// Its number, in the same space as [`Reference::number`].
    pub fn number(self) -> u64 {
        self.words[layout::OFF_HEAP_SIZE - 1].0
    }
}

/// What an external identifier is.
pub struct ExternalKind;

impl ExternalKind {
    /// A pid: node, creation, number, serial.
    pub const PID: u64 = 0;
    /// A port: node, creation, number.
    pub const PORT: u64 = 1;
    /// A reference: node, creation, one to five numbers.
    pub const REFERENCE: u64 = 2;
}

/// A pid, port or reference of another node.
#[derive(Clone, Copy)]
pub struct External<'h>(&'h [Word]);

impl<'h> External<'h> {
    /// Is it of this [`ExternalKind`]?
    pub fn is(self, kind: u64) -> bool {
        self.0[0].0 == kind
    }
    /// Its kind.
    pub fn kind(self) -> u64 {
        self.0[0].0
    }
    /// The node's name.
    pub fn node(self) -> Atom {
        self.0[1].as_atom().unwrap_or(Atom::NONODE)
    }
    /// The node's creation.
    pub fn creation(self) -> u64 {
        self.0[2].0
    }
    /// Its numbers.
    pub fn numbers(self) -> impl Iterator<Item = u64> + 'h {
        self.0[3..].iter().map(|w| w.0)
    }
    /// How many numbers.
    pub fn len(self) -> usize {
        self.0.len() - 3
    }
    /// Never: an identifier has at least one number.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
}

/// A native record: its definition and its fields.
#[derive(Clone, Copy)]
pub struct NativeRecord<'h>(pub &'h [Term<'h>]);

/// A match context: bits, position, end, base.
#[derive(Clone, Copy)]
pub struct MatchContext<'h>(pub &'h [Term<'h>]);
