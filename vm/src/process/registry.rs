//! Registered names.
//!
//! One lock guards the map. A process also carries its name, so that one that ends without a name
//! does not take the lock: `register` stores the name and then looks whether the inbox is closed,
//! the ending process closes the inbox and then looks for a name, both sequentially consistent, so
//! one of the two sees the other.

use std::collections::HashMap;
use std::sync::RwLock;

use crossbeam_epoch::Guard;

use super::table::ProcessTable;
use crate::term::{Atom, Pid};

/// See the module documentation. Takes no other lock while it holds its own.
#[derive(Default)]
pub struct Registry {
    names: RwLock<HashMap<Atom, Pid>>,
}

/// Why a name was not registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterError {
    /// The name is taken.
    Taken,
    /// The process has a name already.
    HasName,
    /// There is no such process.
    NoProcess,
}

impl Registry {
    /// The process with this name.
    pub fn find(&self, name: Atom) -> Option<Pid> {
        self.read().get(&name).copied()
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, HashMap<Atom, Pid>> {
        self.names.read().unwrap_or_else(|e| e.into_inner())
    }
    fn write(&self) -> std::sync::RwLockWriteGuard<'_, HashMap<Atom, Pid>> {
        self.names.write().unwrap_or_else(|e| e.into_inner())
    }

    /// Gives a process a name.
    pub fn register(
        &self,
        name: Atom,
        pid: Pid,
        table: &ProcessTable,
        guard: &Guard,
    ) -> Result<(), RegisterError> {
        let mut names = self.write();
        let process = table.get(pid, guard).ok_or(RegisterError::NoProcess)?;
        if names.contains_key(&name) {
            return Err(RegisterError::Taken);
        }
        let shared = process.shared();
        if shared.name().is_some() {
            return Err(RegisterError::HasName);
        }
        shared.set_name(Some(name));
        if shared.inbox.is_closed() {
            shared.set_name(None);
            return Err(RegisterError::NoProcess);
        }
        names.insert(name, pid);
        Ok(())
    }

    /// Takes a name away; false when nobody has it.
    pub fn unregister(&self, name: Atom, table: &ProcessTable, guard: &Guard) -> bool {
        let mut names = self.write();
        let Some(pid) = names.remove(&name) else {
            return false;
        };
        if let Some(process) = table.get(pid, guard) {
            process.shared().set_name(None);
        }
        true
    }

    /// A process with a name has ended.
    pub(super) fn forget(&self, name: Atom, pid: Pid) {
        let mut names = self.write();
        if names.get(&name) == Some(&pid) {
            names.remove(&name);
        }
    }

    /// All names.
    pub fn names(&self) -> Vec<Atom> {
        self.read().keys().copied().collect()
    }
}
