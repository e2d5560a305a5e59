//! What a fun is, as far as comparing, hashing and printing need to know.
//!
//! A fun's term holds the address of an entry that `code/` owns. Terms know only how an entry
//! begins: a fun entry is `repr(C)` with a [`FunIdentity`] first, an export entry with an
//! [`ExportIdentity`] first.

use std::ptr::NonNull;

use super::Atom;

/// How every fun entry begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct FunIdentity {
    /// The module that made the fun.
    pub module: Atom,
    /// Which of the module's funs it is.
    pub index: u32,
    /// The unique value that the compiler gave.
    pub uniq: u32,
    /// Arity of the fun, without its free variables.
    pub arity: u32,
    /// How many free variables.
    pub free: u32,
}

/// How every export entry begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct ExportIdentity {
    /// Module.
    pub module: Atom,
    /// Function.
    pub function: Atom,
    /// Arity.
    pub arity: u32,
}

/// The address of an export entry, known to be good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExportHandle(NonNull<ExportIdentity>);

impl ExportHandle {
    /// Claims that an export entry is at this address.
    ///
    /// # Safety
    /// `entry` is the address of a live export entry, unwritten in its identity, that outlives every
    /// term made with the handle.
    pub const unsafe fn new(entry: NonNull<ExportIdentity>) -> ExportHandle {
        ExportHandle(entry)
    }

    /// The address.
    pub fn address(self) -> usize {
        self.0.as_ptr() as usize
    }
}

/// The address of a fun entry, known to be good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FunHandle(NonNull<FunIdentity>);

impl FunHandle {
    /// Claims that a fun entry is at this address.
    ///
    /// # Safety
    /// `entry` is the address of a live fun entry, unwritten in its identity, that outlives every
    /// term made with the handle.
    pub const unsafe fn new(entry: NonNull<FunIdentity>) -> FunHandle {
        FunHandle(entry)
    }

    /// The address.
    pub fn address(self) -> usize {
        self.0.as_ptr() as usize
    }

    /// What fun it is.
    pub fn identity(&self) -> &FunIdentity {
        // SAFETY: per the contract of `new`.
        unsafe { self.0.as_ref() }
    }
}

/// The numbers of a local reference as the external format and printing show them, the least
/// significant first; the first has 18 bits.
pub fn reference_words(number: u64) -> [u32; 3] {
    [
        (number & 0x3_ffff) as u32,
        (number >> 18) as u32,
        (number >> 50) as u32,
    ]
}

/// The inverse of [`reference_words`]; `None` for numbers that no local reference has.
pub fn reference_number(words: [u32; 3]) -> Option<u64> {
    let number = u64::from(words[0]) | u64::from(words[1]) << 18 | u64::from(words[2]) << 50;
    (reference_words(number) == words).then_some(number)
}
