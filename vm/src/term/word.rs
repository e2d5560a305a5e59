//! The word: tags of immediates and pointers.

use super::Atom;

/// Raw bits of a term, header or return address.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Word(pub u64);

/// What the two lowest bits say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// A header, or a return address on the stack.
    Header,
    /// A pointer to a cons cell.
    Cons,
    /// A pointer to a header.
    Boxed,
    /// The value itself.
    Immediate,
}

const TAG_MASK: u64 = 0b11;
const TAG_CONS: u64 = 0b01;
const TAG_BOXED: u64 = 0b10;
const TAG_IMMEDIATE: u64 = 0b11;
const SMALL_MASK: u64 = 0xf;
const SMALL_TAG: u64 = 0xf;
const PID_TAG: u64 = 0b0011;
const PORT_TAG: u64 = 0b0111;
const IMM2_MASK: u64 = 0x3f;
const ATOM_TAG: u64 = 0b00_1011;
const CATCH_TAG: u64 = 0b01_1011;
const NIL_BITS: u64 = 0b11_1011;

/// A process identifier of this node: a slot of the process table and the serial number of the
/// process that had the slot.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(transparent)]
pub struct Pid(u64);

/// A port identifier of this node.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(transparent)]
pub struct Port(u64);

impl Pid {
    /// Bits of the slot number.
    pub const SLOT_BITS: u32 = 28;
    /// Bits of the serial number.
    pub const SERIAL_BITS: u32 = 32;

    /// The pid of the process in `slot` with `serial`.
    pub fn new(slot: u32, serial: u32) -> Pid {
        debug_assert!(slot < 1 << Self::SLOT_BITS);
        Pid(u64::from(serial) << Self::SLOT_BITS | u64::from(slot))
    }
    /// Slot in the process table.
    pub fn slot(self) -> u32 {
        (self.0 & ((1 << Self::SLOT_BITS) - 1)) as u32
    }
    /// Serial number.
    pub fn serial(self) -> u32 {
        (self.0 >> Self::SLOT_BITS) as u32
    }
    /// The two numbers that `<0.N.S>` prints: slots count up first, then serials.
    pub fn printed(self) -> (u64, u64) {
        (u64::from(self.slot()), u64::from(self.serial()))
    }
    /// All 60 bits, for hashing and as a key.
    pub fn bits(self) -> u64 {
        self.0
    }
    /// From [`Pid::bits`].
    pub fn from_bits(bits: u64) -> Pid {
        Pid(bits & ((1 << 60) - 1))
    }
}

impl std::fmt::Debug for Pid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (number, serial) = self.printed();
        write!(f, "<0.{number}.{serial}>")
    }
}

impl Port {
    /// The port with this number.
    pub fn new(number: u64) -> Port {
        Port(number & ((1 << 60) - 1))
    }
    /// Its number.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl std::fmt::Debug for Port {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#Port<0.{}>", self.0)
    }
}

impl Word {
    /// The empty list.
    pub const NIL: Word = Word(NIL_BITS);
    /// No term at all: marks empty slots and moved cons cells. Never seen by a program.
    pub const NONE: Word = Word(0);
    /// The largest small integer.
    pub const SMALL_MAX: i64 = (1 << 59) - 1;
    /// The least small integer.
    pub const SMALL_MIN: i64 = -(1 << 59);

    /// What kind of word this is.
    #[inline(always)]
    pub fn tag(self) -> Tag {
        match self.0 & TAG_MASK {
            TAG_CONS => Tag::Cons,
            TAG_BOXED => Tag::Boxed,
            TAG_IMMEDIATE => Tag::Immediate,
            _ => Tag::Header,
        }
    }

    /// A small integer; the caller has checked the range.
    #[inline(always)]
    pub const fn small(value: i64) -> Word {
        Word((value as u64) << 4 | SMALL_TAG)
    }
    /// A small integer, when `value` is in range.
    #[inline(always)]
    pub fn try_small(value: i64) -> Option<Word> {
        if (Self::SMALL_MIN..=Self::SMALL_MAX).contains(&value) {
            Some(Word::small(value))
        } else {
            None
        }
    }
    /// Is it a small integer?
    #[inline(always)]
    pub const fn is_small(self) -> bool {
        self.0 & SMALL_MASK == SMALL_TAG
    }
    /// Are both small integers?
    #[inline(always)]
    pub const fn both_small(a: Word, b: Word) -> bool {
        a.0 & b.0 & SMALL_MASK == SMALL_TAG
    }
    /// The value of a small integer; meaningless for anything else.
    #[inline(always)]
    pub const fn small_value(self) -> i64 {
        self.0 as i64 >> 4
    }

    /// An atom.
    #[inline(always)]
    pub const fn atom(atom: Atom) -> Word {
        Word((atom.index() as u64) << 6 | ATOM_TAG)
    }
    /// Is it an atom?
    #[inline(always)]
    pub const fn is_atom(self) -> bool {
        self.0 & IMM2_MASK == ATOM_TAG
    }
    /// The atom, if it is one.
    #[inline(always)]
    pub fn as_atom(self) -> Option<Atom> {
        self.is_atom()
            .then(|| Atom::from_index((self.0 >> 6) as u32))
    }
    /// `true` or `false`.
    #[inline(always)]
    pub const fn bool(value: bool) -> Word {
        Word::atom(if value { Atom::TRUE } else { Atom::FALSE })
    }

    /// A local pid.
    #[inline(always)]
    pub const fn pid(pid: Pid) -> Word {
        Word(pid.0 << 4 | PID_TAG)
    }
    /// The pid, if it is a local one.
    #[inline(always)]
    pub fn as_pid(self) -> Option<Pid> {
        (self.0 & SMALL_MASK == PID_TAG).then_some(Pid(self.0 >> 4))
    }
    /// A local port.
    pub const fn port(port: Port) -> Word {
        Word(port.0 << 4 | PORT_TAG)
    }
    /// The port, if it is a local one.
    pub fn as_port(self) -> Option<Port> {
        (self.0 & SMALL_MASK == PORT_TAG).then_some(Port(self.0 >> 4))
    }

    /// A catch tag: an index into the catch table.
    #[inline(always)]
    pub const fn catch(index: u32) -> Word {
        Word((index as u64) << 6 | CATCH_TAG)
    }
    /// The catch table's index, if it is a catch tag.
    #[inline(always)]
    pub fn as_catch(self) -> Option<u32> {
        (self.0 & IMM2_MASK == CATCH_TAG).then_some((self.0 >> 6) as u32)
    }

    /// Is it the empty list?
    #[inline(always)]
    pub const fn is_nil(self) -> bool {
        self.0 == NIL_BITS
    }
    /// Is it a cons cell?
    #[inline(always)]
    pub const fn is_cons(self) -> bool {
        self.0 & TAG_MASK == TAG_CONS
    }
    /// Is it boxed?
    #[inline(always)]
    pub const fn is_boxed(self) -> bool {
        self.0 & TAG_MASK == TAG_BOXED
    }
    /// Is the value in the word itself?
    #[inline(always)]
    pub const fn is_immediate(self) -> bool {
        self.0 & TAG_MASK == TAG_IMMEDIATE
    }
    /// Is it a header (or a return address)?
    #[inline(always)]
    pub const fn is_header(self) -> bool {
        self.0 & TAG_MASK == 0
    }

    /// A cons pointer.
    #[inline(always)]
    pub fn from_cons(ptr: *const Word) -> Word {
        Word(ptr as u64 | TAG_CONS)
    }
    /// A boxed pointer.
    #[inline(always)]
    pub fn from_boxed(ptr: *const Word) -> Word {
        Word(ptr as u64 | TAG_BOXED)
    }
    /// The address in a cons or boxed word.
    #[inline(always)]
    pub fn ptr(self) -> *mut Word {
        (self.0 & !TAG_MASK) as *mut Word
    }
}

impl std::fmt::Debug for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.is_small() {
            write!(f, "small({})", self.small_value())
        } else if let Some(atom) = self.as_atom() {
            write!(f, "atom({})", atom.text())
        } else if self.is_nil() {
            write!(f, "nil")
        } else {
            write!(f, "word({:#x})", self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn smalls_keep_their_value_at_the_borders() {
        for value in [0, 1, -1, Word::SMALL_MAX, Word::SMALL_MIN] {
            let word = Word::try_small(value).unwrap();
            assert!(word.is_small() && word.is_immediate());
            assert_eq!(word.small_value(), value);
        }
        assert!(Word::try_small(Word::SMALL_MAX + 1).is_none());
        assert!(Word::try_small(Word::SMALL_MIN - 1).is_none());
    }

    #[test]
    fn immediates_are_told_apart() {
        let words = [
            Word::small(3),
            Word::atom(Atom::OK),
            Word::NIL,
            Word::pid(Pid::new(3, 4)),
            Word::port(Port::new(3)),
            Word::catch(3),
        ];
        for (i, a) in words.iter().enumerate() {
            assert_eq!(a.is_small(), i == 0);
            assert_eq!(a.is_atom(), i == 1);
            assert_eq!(a.is_nil(), i == 2);
            assert_eq!(a.as_pid().is_some(), i == 3);
            assert_eq!(a.as_port().is_some(), i == 4);
            assert_eq!(a.as_catch().is_some(), i == 5);
        }
    }
}
