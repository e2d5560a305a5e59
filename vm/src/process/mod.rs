//! Processes: state, signals, mailbox, links, monitors, registry, exits.
//!
//! A [`Process`] has a shared part ([`Shared`]: pid, inbox with the state word, priority, name) that
//! any thread may use under an epoch guard, and an [`Owned`] part that only the *holder* touches.
//!
//! Invariants:
//! - A process is waiting, active or closed; the state is in its inbox's head ([`inbox`]). An active
//!   process has exactly one holder: the [`Held`] value, which lies in a run queue or with a worker,
//!   and is the only way to the owned part. Whoever makes a waiting process active gets the `Held`
//!   and must run it, enqueue it or let it wait again.
//! - Everything one process does to another is a signal in its inbox ([`signals`]); the holder handles
//!   them in order. Between one sender and one receiver order is kept.
//! - A process that ends closes its inbox first, then gives up its name, leaves the table, tells links
//!   and monitors, answers what is left in the inbox, and frees what it owns ([`exit`]). The
//!   `Process` itself is freed when no epoch guard can refer to it any more.
//! - Words in the owned part that are not on the stack are given to the collector by
//!   [`Owned::collect`]; nothing else holds words across a collection.
//!
//! Locks: the process table's free list, the registry, a timer shard, the instance's events. None is
//! taken while another is held, except that `register` looks up the table, which takes none.

pub mod exit;
pub mod inbox;
pub mod info;
pub mod links;
pub mod mailbox;
pub mod registry;
pub mod signals;
pub mod spawn;
pub mod table;

use std::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use std::mem::ManuallyDrop;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};

use crossbeam_epoch::Guard;

use crate::bif::dictionary::Dictionary;
use crate::bif::{Class, Resume};
use crate::memory::{CollectOutcome, Fragment, Heap, HeapLimits, OutOfHeap};
use crate::scheduler::timers::ReceiveTimer;
use crate::term::{Atom, Pid, Word};

pub use exit::CrashReport;
pub use inbox::Inbox;
pub use links::{Links, Monitors, NumberMap};
pub use mailbox::Mailbox;
pub use signals::{Fetched, fetch, send};
pub use spawn::{InitialCall, SpawnError, SpawnOptions, spawn};

/// How urgent a process is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Priority {
    /// Runs every eighth time that normal would.
    Low = 0,
    /// The default.
    Normal = 1,
    /// Before normal.
    High = 2,
    /// Before high.
    Max = 3,
}

impl Priority {
    /// Its atom.
    pub fn atom(self) -> Atom {
        match self {
            Priority::Low => Atom::LOW,
            Priority::Normal => Atom::NORMAL,
            Priority::High => Atom::HIGH,
            Priority::Max => Atom::MAX,
        }
    }
    /// From its atom.
    pub fn from_atom(atom: Atom) -> Option<Priority> {
        match atom {
            Atom::LOW => Some(Priority::Low),
            Atom::NORMAL => Some(Priority::Normal),
            Atom::HIGH => Some(Priority::High),
            Atom::MAX => Some(Priority::Max),
            _ => None,
        }
    }
}

/// What any thread may look at.
pub struct Shared {
    /// Where signals arrive; its head is the state word.
    pub inbox: Inbox,
    pid: Pid,
    /// Index of the registered name; written under the registry's lock.
    name: AtomicU32,
    priority: AtomicU8,
}

const NO_NAME: u32 = u32::MAX;

impl Shared {
    /// The pid.
    #[inline(always)]
    pub fn pid(&self) -> Pid {
        self.pid
    }
    /// The registered name.
    pub fn name(&self) -> Option<Atom> {
        match self.name.load(Ordering::SeqCst) {
            NO_NAME => None,
            index => Some(Atom::from_index(index)),
        }
    }
    fn set_name(&self, name: Option<Atom>) {
        self.name
            .store(name.map_or(NO_NAME, Atom::index), Ordering::SeqCst);
    }
    /// The priority.
    pub fn priority(&self) -> Priority {
        // Relaxed: a hint for queueing.
        match self.priority.load(Ordering::Relaxed) {
            0 => Priority::Low,
            2 => Priority::High,
            3 => Priority::Max,
            _ => Priority::Normal,
        }
    }
    /// Changes the priority, for the next time that it is enqueued.
    pub fn set_priority(&self, priority: Priority) {
        self.priority.store(priority as u8, Ordering::Relaxed);
    }
}

/// A process; see the module documentation.
#[repr(C)]
pub struct Process {
    shared: Shared,
    /// Dropped by the process's end, before the rest.
    owned: UnsafeCell<ManuallyDrop<Owned>>,
}

// SAFETY: `Shared` is made of atomics and plain values that never change; `owned` is reached only
// through `Held`, of which there is one at a time, handed from thread to thread through the state word
// and the run queues, which synchronise.
unsafe impl Send for Process {}
// SAFETY: as above.
unsafe impl Sync for Process {}

impl Process {
    /// What any thread may look at.
    #[inline(always)]
    pub fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Takes the process if it is waiting; the borrower lets it wait again or enqueues it.
    pub fn try_borrow(&self) -> Option<Held> {
        self.shared.inbox.try_borrow().then(|| self.held())
    }

    /// The right to the owned part, for the one who has made the process active.
    fn held(&self) -> Held {
        Held {
            process: NonNull::from(self),
        }
    }

    /// Frees a process, what it owns included.
    ///
    /// # Safety
    /// `process` came from `spawn` and nobody uses it any more.
    pub(self) unsafe fn destroy(process: *mut Process) {
        // SAFETY: per contract; the owned part is dropped here or was emptied by `exit`, which does
        // not come here.
        unsafe {
            ManuallyDrop::drop((*process).owned.get_mut());
            drop(Box::from_raw(process));
        }
    }

    /// Frees a process when no guard can refer to it any more. Its owned part has been dropped, or
    /// is given up.
    ///
    /// # Safety
    /// `process` has left the table and its holder gives it up.
    pub(self) unsafe fn retire(process: *mut Process, guard: &Guard) {
        let address = process as usize;
        // SAFETY: nobody can find it in the table any more; those who already have run out with
        // their guards.
        unsafe {
            guard.defer_unchecked(move || drop(Box::from_raw(address as *mut Process)));
        }
    }

    #[cfg(test)]
    fn for_tests(pid: Pid) -> *mut Process {
        spawn::allocate(
            pid,
            Heap::detached(),
            Word::pid(pid),
            spawn::InitialCall::default(),
        )
    }
}

/// The exclusive right to a process's owned part.
pub struct Held {
    process: NonNull<Process>,
}

// SAFETY: the right may be exercised by any thread, one at a time; see `Process`.
unsafe impl Send for Held {}

impl Held {
    /// What any thread may look at.
    pub fn shared(&self) -> &Shared {
        // SAFETY: a held process is not freed.
        unsafe { &self.process.as_ref().shared }
    }
    /// The owned part.
    pub fn owned(&mut self) -> &mut Owned {
        // SAFETY: there is one `Held` for a process, and it is borrowed mutably.
        unsafe { &mut *(*self.process.as_ptr()).owned.get() }
    }
    /// Gives the process up until something arrives for it; or keeps it, when something has.
    pub fn wait(self) -> Result<(), Held> {
        if self.shared().inbox.try_wait() {
            Ok(())
        } else {
            Err(self)
        }
    }
}

/// What only the holder of the process may touch.
#[repr(C)]
pub struct Owned {
    /// Where and with which registers it goes on.
    pub registers: Registers,
    /// Heap and stack.
    pub heap: Heap,
    /// Everything that native code may reach while terms borrow the heap.
    pub local: Local,
}

/// Registers of a process that is not running.
pub struct Registers {
    /// The continuation word at which it goes on.
    pub resume: *const Word,
    /// Its live X registers.
    pub x: SavedX,
}

/// How many saved X registers need no allocation.
pub const INLINE_X: usize = 6;

/// The live X registers of a process that is not running.
pub struct SavedX {
    inline: [Word; INLINE_X],
    len: u32,
    spill: Option<Box<[Word]>>,
}

impl SavedX {
    /// None.
    pub const fn new() -> SavedX {
        SavedX {
            inline: [Word::NIL; INLINE_X],
            len: 0,
            spill: None,
        }
    }
    /// Saves these.
    #[inline]
    pub fn set(&mut self, x: &[Word]) {
        if x.len() <= INLINE_X {
            self.inline[..x.len()].copy_from_slice(x);
            self.spill = None;
        } else {
            self.spill = Some(x.into());
        }
        self.len = x.len() as u32;
    }
    /// Forgets them.
    pub fn clear(&mut self) {
        self.set(&[]);
    }
    /// How many.
    pub fn len(&self) -> usize {
        self.len as usize
    }
    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// The registers.
    #[inline]
    pub fn as_slice(&self) -> &[Word] {
        match &self.spill {
            Some(spill) => spill,
            None => &self.inline[..self.len as usize],
        }
    }
    /// The registers, to be updated by a collection.
    pub fn as_mut_slice(&mut self) -> &mut [Word] {
        match &mut self.spill {
            Some(spill) => spill,
            None => &mut self.inline[..self.len as usize],
        }
    }
}

impl Default for SavedX {
    fn default() -> Self {
        SavedX::new()
    }
}

/// What is to be reported about a process that ends by an uncaught exception; words on its heap.
pub struct Crash {
    /// The exception's class.
    pub class: Class,
    /// Its reason.
    pub reason: Word,
    /// Its stack trace, as a term.
    pub stack: Word,
}

/// The part of a process that native code reaches through cells.
pub struct Local {
    /// Its own pid.
    pub pid: Pid,
    shared: NonNull<Shared>,
    /// When the receive it is in times out, in nanoseconds of the monotonic clock.
    pub receive_deadline: Cell<Option<u64>>,
    /// Fetched messages.
    pub mailbox: RefCell<Mailbox>,
    /// Its group leader.
    pub group_leader: Cell<Word>,
    /// Terms of a built-in that stopped to be resumed; roots.
    pub bif_slots: RefCell<Vec<Word>>,
    /// How it goes on.
    pub bif_resume: Cell<Option<Resume>>,
    /// Reductions executed in all; the interpreter adds at the end of a slice.
    pub reductions: Cell<u64>,
    /// Reductions that native code wants charged besides its table cost.
    pub extra_reductions: Cell<u32>,
    /// Reductions used in this slice, as of the last call of a built-in function.
    pub used_in_slice: Cell<u32>,
    /// `trap_exit`.
    pub trap_exit: Cell<bool>,
    /// It waits at `registers.resume` for messages, replies or its deadline.
    pub(crate) waiting: Cell<bool>,
    /// How often it is suspended.
    pub(crate) suspended: Cell<u32>,
    /// Times that a low process was passed over.
    pub(crate) skipped: Cell<u8>,
    /// What kills it: set by signals; the holder then ends it.
    pub(crate) killed: Cell<bool>,
    /// Why it ends, when it does; on its own heap.
    pub exit_reason: Cell<Word>,
    /// What to report of its end.
    pub crash: Cell<Option<Box<Crash>>>,
    pub(crate) timer: ReceiveTimer,
    /// What it was spawned to call.
    pub initial_call: InitialCall,
    /// Who spawned it; nil is nobody.
    pub parent: Word,
    cold: OnceCell<Box<Cold>>,
}

/// What most processes do without.
#[derive(Default)]
pub struct Cold {
    /// Process dictionary.
    pub dictionary: RefCell<Dictionary>,
    /// Links.
    pub links: RefCell<Links>,
    /// Monitors in both directions, and aliases.
    pub monitors: RefCell<Monitors>,
    /// Requests that wait for an answer, with the answer once it is there.
    pub replies: RefCell<NumberMap<u64, Option<Fragment>>>,
    /// What was asked for that can be done only between slices, by whom, and with which number.
    pub slice_requests: RefCell<Vec<(signals::Kind, Pid, u64)>>,
    /// Which processes this one has suspended, and how often.
    pub suspending: RefCell<NumberMap<Pid, u32>>,
    /// Settings of the heap that hold from the next collection.
    pub new_limits: Cell<Option<HeapLimits>>,
    /// `error_handler`, when it is not the default.
    pub error_handler: Cell<Option<Atom>>,
    /// `message_queue_data`, when it is not `on_heap`.
    pub off_heap_messages: Cell<bool>,
    /// `sensitive`.
    pub sensitive: Cell<bool>,
    /// A `max_heap_size` that does not kill: the heap itself then knows no limit.
    pub unenforced_max: Cell<usize>,
    /// What `max_heap_size` says besides the size: not to kill, not to report.
    pub max_heap_quiet: Cell<(bool, bool)>,
    /// Somebody outside waits for its exit reason.
    pub watched: Cell<bool>,
}

impl Local {
    /// The cold part, made when first used.
    pub fn cold(&self) -> &Cold {
        self.cold.get_or_init(Box::default)
    }
    /// The cold part, if there is one.
    pub fn cold_if_any(&self) -> Option<&Cold> {
        self.cold.get().map(|cold| &**cold)
    }
    /// What any thread may look at.
    #[inline(always)]
    pub fn shared(&self) -> &Shared {
        // SAFETY: `shared` is part of the process whose owned part this is; it lives longer.
        unsafe { self.shared.as_ref() }
    }
    /// Its registered name.
    pub fn name(&self) -> Option<Atom> {
        self.shared().name()
    }
    /// Settings of its heap.
    pub fn limits(&self, heap: &Heap) -> HeapLimits {
        let new = self.cold_if_any().and_then(|cold| cold.new_limits.get());
        new.unwrap_or(heap.limits())
    }
    /// Changes them, from the next collection on.
    pub fn set_limits(&self, limits: HeapLimits) {
        self.cold().new_limits.set(Some(limits));
    }
    /// The size that `max_heap_size` says, enforced or not.
    pub fn max_heap_size(&self, heap: &Heap) -> usize {
        match self.limits(heap).max {
            0 => self
                .cold_if_any()
                .map_or(0, |cold| cold.unenforced_max.get()),
            max => max,
        }
    }
    /// Sets it, and what it does not do: kill, report.
    pub fn set_max_heap_size(&self, heap: &Heap, max: usize, quiet: (bool, bool)) {
        let cold = self.cold();
        cold.max_heap_quiet.set(quiet);
        let (enforced, unenforced) = if quiet.0 { (0, max) } else { (max, 0) };
        cold.unenforced_max.set(unenforced);
        let mut limits = self.limits(heap);
        limits.max = enforced;
        self.set_limits(limits);
    }
    /// The module that is told of calls to undefined functions.
    pub fn error_handler(&self) -> Atom {
        let set = self.cold_if_any().and_then(|cold| cold.error_handler.get());
        set.unwrap_or(Atom::ERROR_HANDLER)
    }
    /// Changes it; returns the one before.
    pub fn set_error_handler(&self, module: Atom) -> Atom {
        let before = self.cold().error_handler.replace(Some(module));
        before.unwrap_or(Atom::ERROR_HANDLER)
    }
}

impl Owned {
    /// Should the interpreter collect now that native code is done?
    #[inline(always)]
    pub fn wants_collection(&self) -> bool {
        self.heap.wants_collection()
    }

    /// The mailbox.
    #[inline(always)]
    pub fn mailbox(&mut self) -> &mut Mailbox {
        self.local.mailbox.get_mut()
    }

    /// Calls `visit` for every word of the process, outside the stack, that is a root.
    fn roots(local: &mut Local, saved: &mut SavedX, visit: &mut dyn FnMut(&mut Word)) {
        for word in saved.as_mut_slice() {
            visit(word);
        }
        for word in local.bif_slots.get_mut() {
            visit(word);
        }
        local.mailbox.get_mut().roots(visit);
        visit(local.group_leader.get_mut());
        visit(local.exit_reason.get_mut());
        if let Some(crash) = local.crash.get_mut() {
            visit(&mut crash.reason);
            visit(&mut crash.stack);
        }
        if let Some(cold) = local.cold.get_mut() {
            for (key, value) in cold.dictionary.get_mut().pairs_mut() {
                visit(key);
                visit(value);
            }
        }
    }

    /// Collects with all of the process's roots and `x`, so that `need` words are free afterwards.
    pub fn collect(
        &mut self,
        need: usize,
        full: bool,
        x: &mut [Word],
    ) -> Result<CollectOutcome, OutOfHeap> {
        let Owned {
            registers,
            heap,
            local,
        } = self;
        if let Some(limits) = local.cold_if_any().and_then(|cold| cold.new_limits.take()) {
            heap.set_limits(limits);
        }
        local.mailbox.get_mut().settle(heap);
        heap.collect(need, full, &mut |visit: &mut dyn FnMut(&mut Word)| {
            for word in x.iter_mut() {
                visit(word);
            }
            Self::roots(local, &mut registers.x, visit);
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_idle_process_fits_in_a_kibibyte_and_a_half() {
        let process = size_of::<Process>();
        assert!(process <= 640, "{process}");
        assert!(process + 16 + 96 * 8 <= 1536);
    }

    #[test]
    fn up_to_six_registers_are_saved_in_place() {
        let mut saved = SavedX::new();
        for n in [0, 3, 6, 7, 2] {
            let x: Vec<Word> = (0..n).map(Word::small).collect();
            saved.set(&x);
            assert_eq!(saved.as_slice(), x);
            assert_eq!(saved.spill.is_some(), n > 6);
        }
    }
}
