//! Loaded code: module table, export entries, fun entries, catch table, generations.
//!
//! Owns every address of code that anything outside a code array may hold, and the tables through
//! which calls find it.
//!
//! - A [`Generation`] is one loaded version of a module: its code array, literals, line table.
//!   The module table maps a module to its *current* and *old* generation.
//! - An [`ExportEntry`] stands for `M:F/A`, is never freed, and holds one address per *code index*.
//!   A call loads the active index and then the address. Loading writes the inactive index and
//!   commits with one release store.
//! - Every address is that of a [`Continuation`]: three words in the code array. The interpreter
//!   goes on at its code pointer; a JIT will go on at its native entry.
//!
//! Locks: `loading` serialises loads and is taken first; the tables' own locks are leaves. Readers
//! of addresses take none: an entry's addresses and the active index are atomics, read with
//! acquire and written with release, so whoever reads an address sees the code behind it.

mod catches;
pub mod convert;
mod entries;
mod generation;
mod layout;
mod path;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

use crate::term::{Atom, Word};

pub use catches::CatchTable;
pub use entries::{ExportEntry, FunEntry, Mfa};
pub use generation::{Generation, Location, RecordDefinition};
pub use layout::{
    CONTINUATION_WORDS, Continuation, FunctionHeader, HEADER_WORDS, continuation_info,
};
pub use path::{CodePath, Found};

/// How many code indices there are: one active, one being staged, one possibly still being read.
pub const CODE_INDICES: usize = 3;

/// The code of an instance.
pub struct Code {
    active: AtomicUsize,
    exports: RwLock<HashMap<Mfa, &'static ExportEntry>>,
    funs: RwLock<HashMap<FunKey, &'static FunEntry>>,
    /// Address ranges of live code, ascending.
    ranges: RwLock<Vec<(usize, usize, Arc<Generation>)>>,
    modules: RwLock<HashMap<Atom, Module>>,
    loading: Mutex<()>,
    /// Handlers of `catch` and `try`.
    pub catches: CatchTable,
    /// Where modules are looked for.
    pub path: CodePath,
    undefined: fn(&'static ExportEntry) -> Box<[Word]>,
    undefined_fun: *const Word,
}

// SAFETY: `undefined_fun` points to immutable code that lives as long as the program.
unsafe impl Send for Code {}
// SAFETY: as above; everything else in it is `Sync`.
unsafe impl Sync for Code {}

/// What makes two fun expressions the same: module, index, unique value, arity, free variables.
/// The last two are in it so that code which lies about its unique values cannot make a fun's
/// environment fit other code than it was made for.
type FunKey = (Atom, u32, u32, u32, u32);

#[derive(Default, Clone)]
struct Module {
    current: Option<Arc<Generation>>,
    old: Option<Arc<Generation>>,
}

/// Why a generation was not installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstallError {
    /// The module has old code, which must be purged first.
    NotPurged,
}

impl Code {
    /// No modules. `undefined` makes the code to which calls of an undefined function go, and
    /// `undefined_fun` is where calls of a fun go whose module is not loaded.
    pub fn new(
        undefined: fn(&'static ExportEntry) -> Box<[Word]>,
        undefined_fun: *const Word,
    ) -> Code {
        Code {
            active: AtomicUsize::new(0),
            exports: RwLock::default(),
            funs: RwLock::default(),
            ranges: RwLock::default(),
            modules: RwLock::default(),
            loading: Mutex::new(()),
            catches: CatchTable::default(),
            path: CodePath::default(),
            undefined,
            undefined_fun,
        }
    }

    /// The active code index. Not to be kept across a receive.
    #[inline(always)]
    pub fn active(&self) -> usize {
        self.active.load(Ordering::Acquire)
    }

    /// The export entry of `mfa`, made if need be.
    pub fn export(&self, mfa: Mfa) -> &'static ExportEntry {
        if let Some(entry) = self.existing_export(mfa) {
            return entry;
        }
        let mut exports = self.exports.write().unwrap_or_else(|e| e.into_inner());
        exports.entry(mfa).or_insert_with(|| {
            // Entries are referred to from code and from terms on any heap: they live for ever.
            let entry: &'static ExportEntry = Box::leak(Box::new(ExportEntry::new(mfa)));
            entry.set_stub((self.undefined)(entry));
            entry
        })
    }

    /// The export entry of `mfa`, if anything has referred to it.
    pub fn existing_export(&self, mfa: Mfa) -> Option<&'static ExportEntry> {
        self.exports
            .read()
            .unwrap_or_else(|e| e.into_inner())
            .get(&mfa)
            .copied()
    }

    /// Is the function loaded (or built in)?
    pub fn is_exported(&self, mfa: Mfa) -> bool {
        self.existing_export(mfa)
            .is_some_and(|entry| entry.is_defined(self.active()))
    }

    /// The fun entry of (module, index, unique value), made if need be.
    pub fn fun(
        &self,
        module: Atom,
        index: u32,
        uniq: u32,
        arity: u32,
        free: u32,
    ) -> &'static FunEntry {
        let mut funs = self.funs.write().unwrap_or_else(|e| e.into_inner());
        funs.entry((module, index, uniq, arity, free))
            .or_insert_with(|| {
                // As export entries: funs on any heap refer to it.
                Box::leak(Box::new(FunEntry::new(
                    module,
                    index,
                    uniq,
                    arity,
                    free,
                    self.undefined_fun,
                )))
            })
    }

    /// The current generation of a module.
    pub fn current(&self, module: Atom) -> Option<Arc<Generation>> {
        self.modules
            .read()
            .unwrap_or_else(|e| e.into_inner())
            .get(&module)?
            .current
            .clone()
    }

    /// The old generation of a module.
    pub fn old(&self, module: Atom) -> Option<Arc<Generation>> {
        self.modules
            .read()
            .unwrap_or_else(|e| e.into_inner())
            .get(&module)?
            .old
            .clone()
    }

    /// The modules that have current code.
    pub fn loaded(&self) -> Vec<Atom> {
        let modules = self.modules.read().unwrap_or_else(|e| e.into_inner());
        modules
            .iter()
            .filter(|(_, m)| m.current.is_some())
            .map(|(&name, _)| name)
            .collect()
    }

    /// Held while a module is found, prepared and installed by `ensure_loaded`.
    pub fn lock_loading(&self) -> MutexGuard<'_, ()> {
        self.loading.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// Makes `generations` current, all at once: calls that see one see all of them.
    ///
    /// # Errors
    /// When one of the modules has old code; nothing has happened then.
    pub fn install(
        &self,
        generations: Vec<Arc<Generation>>,
        _loading: &MutexGuard<'_, ()>,
    ) -> Result<(), InstallError> {
        let mut modules = self.modules.write().unwrap_or_else(|e| e.into_inner());
        let has_old = |g: &Arc<Generation>| modules.get(&g.module).is_some_and(|m| m.old.is_some());
        if generations.iter().any(has_old) {
            return Err(InstallError::NotPurged);
        }
        let active = self.active();
        let staging = (active + 1) % CODE_INDICES;
        {
            let exports = self.exports.read().unwrap_or_else(|e| e.into_inner());
            for entry in exports.values() {
                entry.stage_copy(active, staging);
            }
        }
        for generation in &generations {
            let module = modules.entry(generation.module).or_default();
            if let Some(current) = module.current.take() {
                for &(name, arity, _) in &current.exports {
                    self.export(Mfa {
                        module: current.module,
                        function: name,
                        arity,
                    })
                    .stage(staging, None);
                }
                module.old = Some(current);
            }
            for &(name, arity, address) in &generation.exports {
                self.export(Mfa {
                    module: generation.module,
                    function: name,
                    arity,
                })
                .stage(staging, Some(address));
            }
            for &(entry, address) in &generation.lambdas {
                entry.bind(address);
            }
            module.current = Some(Arc::clone(generation));
            let start = generation.code.as_ptr() as usize;
            let mut ranges = self.ranges.write().unwrap_or_else(|e| e.into_inner());
            let at = ranges.partition_point(|r| r.0 < start);
            ranges.insert(
                at,
                (
                    start,
                    start + generation.code.len() * 8,
                    Arc::clone(generation),
                ),
            );
        }
        // Entries made since the copy above have the stub at every index, so none is missed.
        self.active.store(staging, Ordering::Release);
        Ok(())
    }

    /// The generation whose code contains an address.
    pub fn generation_at(&self, address: *const Word) -> Option<Arc<Generation>> {
        let address = address as usize;
        let ranges = self.ranges.read().unwrap_or_else(|e| e.into_inner());
        let next = ranges.partition_point(|r| r.0 <= address);
        let range = ranges.get(next.checked_sub(1)?)?;
        (address < range.1).then(|| Arc::clone(&range.2))
    }
}
