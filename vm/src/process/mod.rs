//! Processes: state, signals, mailbox, links, monitors, registry, exits.
//!
//! A [`Process`] has a shared part (pid, inbox, state word) that any thread may use, and an
//! [`Owned`] part that only the worker holding the process (running or borrowing it) touches.

use std::cell::{Cell, RefCell};

use crate::bif::Resume;
use crate::memory::Heap;
use crate::term::{Atom, Pid, Word};

/// What only the worker that holds the process may touch.
pub struct Owned {
    /// Heap and stack.
    pub heap: Heap,
    /// Where and with which registers it goes on.
    pub registers: Registers,
    /// Everything that native code may reach while terms borrow the heap.
    pub local: Local,
}

/// Registers of a process that is not running.
pub struct Registers {
    /// The continuation word at which it goes on.
    pub resume: *const Word,
    /// Its live X registers.
    pub x: Vec<Word>,
    /// Reductions executed in all.
    pub reductions: u64,
}

/// The part of a process that native code reaches through cells.
pub struct Local {
    /// Its own pid.
    pub pid: Pid,
    /// Process dictionary.
    pub dictionary: RefCell<Vec<(Word, Word)>>,
    /// Terms of a built-in that stopped to be resumed; roots.
    pub bif_slots: RefCell<Vec<Word>>,
    /// How it goes on.
    pub bif_resume: Cell<Option<Resume>>,
    /// `trap_exit`.
    pub trap_exit: Cell<bool>,
    /// Its registered name.
    pub name: Cell<Option<Atom>>,
    /// Its group leader.
    pub group_leader: Cell<Word>,
    /// When the receive it is in times out, in nanoseconds of the monotonic clock.
    pub receive_deadline: Cell<Option<u64>>,
    /// Reductions that native code wants charged besides its table cost.
    pub extra_reductions: Cell<u32>,
}
