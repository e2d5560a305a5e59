//! Layout of a code array: function headers and continuations.

use crate::term::{Atom, Word};

use super::{Generation, Mfa};

/// Words of a continuation: native entry (null while interpreted), code pointer, and where it is:
/// `words back to the function's header << 32 | line index`.
pub const CONTINUATION_WORDS: usize = 3;

/// Words of a function header before the entry's continuation: instruction, module, function,
/// arity, generation, heat counter, breakpoint.
pub const HEADER_WORDS: usize = 7;

/// The third word of a continuation `distance` words behind its function's header, at a line
/// index (0 for none). A distance of 0 says that there is no function.
pub fn continuation_info(distance: usize, line: u32) -> Word {
    Word((distance as u64) << 32 | u64::from(line))
}

/// A continuation in a code array that is alive.
#[derive(Clone, Copy)]
pub struct Continuation(*const Word);

impl Continuation {
    /// # Safety
    /// `address` is that of a continuation in live code.
    #[inline(always)]
    pub unsafe fn new(address: *const Word) -> Continuation {
        Continuation(address)
    }
    /// Where the interpreter goes on.
    #[inline(always)]
    pub fn code(self) -> *const Word {
        // SAFETY: a continuation has three words.
        unsafe { (*self.0.add(1)).0 as *const Word }
    }
    fn info(self) -> u64 {
        // SAFETY: a continuation has three words.
        unsafe { (*self.0.add(2)).0 }
    }
    /// The function it is in; `None` for the VM's own code.
    pub fn function(self) -> Option<FunctionHeader> {
        let distance = (self.info() >> 32) as usize;
        (distance != 0).then(|| FunctionHeader(self.0.wrapping_sub(distance)))
    }
    /// Line index into the generation's locations; 0 for none.
    pub fn line(self) -> u32 {
        self.info() as u32
    }
}

/// A function's header in live code.
#[derive(Clone, Copy)]
pub struct FunctionHeader(*const Word);

impl FunctionHeader {
    /// # Safety
    /// `address` is that of a function header in live code.
    pub unsafe fn new(address: *const Word) -> FunctionHeader {
        FunctionHeader(address)
    }
    fn word(self, i: usize) -> Word {
        debug_assert!(i < HEADER_WORDS);
        // SAFETY: a header has `HEADER_WORDS` words.
        unsafe { *self.0.add(i) }
    }
    /// Which function.
    pub fn mfa(self) -> Mfa {
        Mfa {
            module: self.word(1).as_atom().unwrap_or(Atom::UNDEFINED),
            function: self.word(2).as_atom().unwrap_or(Atom::UNDEFINED),
            arity: self.word(3).0 as u32,
        }
    }
    /// The generation it belongs to.
    ///
    /// # Safety
    /// The caller holds off its purge while the reference is used.
    pub unsafe fn generation<'a>(self) -> &'a Generation {
        // SAFETY: the loader wrote the generation's address, and it lives as long as its code.
        unsafe { &*(self.word(4).0 as *const Generation) }
    }
    /// Its address.
    pub fn address(self) -> *const Word {
        self.0
    }
}
