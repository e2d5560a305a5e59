//! What `process_info` tells of a process.

use super::Owned;
use crate::memory::Heap;
use crate::term::{Atom, Term};
use crate::vm::Vm;

/// Answers a request: an item, or a list of items.
pub fn answer<'h>(owned: &Owned, vm: &Vm, what: Term<'_>, heap: &'h Heap) -> Term<'h> {
    let _ = (owned, vm, what, heap);
    Term::atom(Atom::UNDEFINED)
}
