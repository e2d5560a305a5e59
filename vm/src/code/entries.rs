//! Export entries and fun entries: what calls go through.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

use super::CODE_INDICES;
use crate::bif::{Bif, table};
use crate::term::{Atom, ExportHandle, ExportIdentity, FunHandle, FunIdentity, Word};

/// Module, function and arity.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(C)]
pub struct Mfa {
    /// Module.
    pub module: Atom,
    /// Function.
    pub function: Atom,
    /// Arity.
    pub arity: u32,
}

impl std::fmt::Display for Mfa {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}:{}/{}",
            self.module.text(),
            self.function.text(),
            self.arity
        )
    }
}

/// `M:F/A` as the target of calls and of `fun M:F/A`. Never freed. Begins as an [`ExportIdentity`].
#[repr(C)]
pub struct ExportEntry {
    /// Which function.
    pub mfa: Mfa,
    addresses: [AtomicPtr<Word>; CODE_INDICES],
    /// The built-in function of that name, which no module can replace.
    pub bif: Option<&'static Bif>,
    /// Code to which calls go while the function is undefined (or built in).
    stub: OnceLock<Box<[Word]>>,
}

impl ExportEntry {
    pub(super) fn new(mfa: Mfa) -> ExportEntry {
        let bif = u8::try_from(mfa.arity)
            .ok()
            .and_then(|arity| table::find(mfa.module, mfa.function, arity));
        ExportEntry {
            addresses: Default::default(),
            mfa,
            bif,
            stub: OnceLock::new(),
        }
    }

    pub(super) fn set_stub(&self, stub: Box<[Word]>) {
        let stub = self.stub.get_or_init(|| stub);
        for address in &self.addresses {
            address.store(stub.as_ptr().cast_mut(), Ordering::Release);
        }
    }

    fn stub(&self) -> *mut Word {
        self.stub
            .get()
            .map_or(std::ptr::null_mut(), |stub| stub.as_ptr().cast_mut())
    }

    /// As terms refer to it.
    pub fn handle(&'static self) -> ExportHandle {
        // SAFETY: an export entry begins with its identity, which is never written, and lives for
        // ever.
        unsafe { ExportHandle::new(std::ptr::NonNull::from(self).cast()) }
    }

    /// The continuation to call, under a code index. Never null.
    #[inline(always)]
    pub fn address(&self, index: usize) -> *const Word {
        // An index out of range cannot be: `% CODE_INDICES` makes them.
        self.addresses[index % CODE_INDICES].load(Ordering::Acquire)
    }

    /// Is there a function, loaded or built in?
    pub fn is_defined(&self, index: usize) -> bool {
        self.bif.is_some() || self.address(index) != self.stub().cast_const()
    }

    /// Is there loaded code for it?
    pub fn is_loaded(&self, index: usize) -> bool {
        self.address(index) != self.stub().cast_const()
    }

    pub(super) fn stage_copy(&self, active: usize, staging: usize) {
        self.addresses[staging].store(self.address(active).cast_mut(), Ordering::Release);
    }

    /// Sets the address under an index that is not active; `None` makes it undefined there.
    pub(super) fn stage(&self, staging: usize, address: Option<*const Word>) {
        let address = match address {
            Some(address) if self.bif.is_none() => address.cast_mut(),
            _ => self.stub(),
        };
        self.addresses[staging].store(address, Ordering::Release);
    }
}

/// What funs of one `fun` expression share. Never freed; loading the same code again binds it
/// anew. Begins as a [`FunIdentity`].
#[repr(C)]
pub struct FunEntry {
    /// Module.
    pub module: Atom,
    /// Index within the module.
    pub index: u32,
    /// The unique value that the compiler gave.
    pub uniq: u32,
    /// Arity of the fun, without its free variables.
    pub arity: u32,
    /// How many free variables.
    pub free: u32,
    address: AtomicPtr<Word>,
}

// Terms see only how entries begin.
const _: () = {
    use std::mem::offset_of;
    assert!(offset_of!(ExportEntry, mfa) == 0);
    assert!(offset_of!(Mfa, module) == offset_of!(ExportIdentity, module));
    assert!(offset_of!(Mfa, function) == offset_of!(ExportIdentity, function));
    assert!(offset_of!(Mfa, arity) == offset_of!(ExportIdentity, arity));
    assert!(offset_of!(FunEntry, module) == offset_of!(FunIdentity, module));
    assert!(offset_of!(FunEntry, index) == offset_of!(FunIdentity, index));
    assert!(offset_of!(FunEntry, uniq) == offset_of!(FunIdentity, uniq));
    assert!(offset_of!(FunEntry, arity) == offset_of!(FunIdentity, arity));
    assert!(offset_of!(FunEntry, free) == offset_of!(FunIdentity, free));
};

impl FunEntry {
    /// As terms refer to it.
    pub fn handle(&'static self) -> FunHandle {
        // SAFETY: a fun entry begins with its identity, which is never written, and lives for ever.
        unsafe { FunHandle::new(std::ptr::NonNull::from(self).cast()) }
    }

    pub(super) fn new(
        module: Atom,
        index: u32,
        uniq: u32,
        arity: u32,
        free: u32,
        undefined: *const Word,
    ) -> FunEntry {
        FunEntry {
            address: AtomicPtr::new(undefined.cast_mut()),
            module,
            index,
            uniq,
            arity,
            free,
        }
    }

    /// The continuation to call.
    #[inline(always)]
    pub fn address(&self) -> *const Word {
        self.address.load(Ordering::Acquire)
    }

    pub(super) fn bind(&self, address: *const Word) {
        self.address.store(address.cast_mut(), Ordering::Release);
    }
}
