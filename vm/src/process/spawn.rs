//! Making processes.

use std::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use std::mem::ManuallyDrop;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};

use super::links::{AliasEnds, Watched, Watcher};
use super::{
    Held, Inbox, Local, Mailbox, NO_NAME, Owned, Priority, Process, Registers, SavedX, Shared,
};
use crate::memory::{CopyPolicy, Fragment, Heap, HeapLimits};
use crate::scheduler::Worker;
use crate::scheduler::timers::ReceiveTimer;
use crate::term::{Atom, Pid, Term, Word};
use crate::vm::Vm;

/// What a process was spawned to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InitialCall {
    /// Module.
    pub module: Atom,
    /// Function.
    pub function: Atom,
    /// Arity.
    pub arity: u8,
}

impl Default for InitialCall {
    fn default() -> Self {
        InitialCall {
            module: Atom::ERLANG,
            function: Atom::APPLY,
            arity: 2,
        }
    }
}

/// How to spawn.
#[derive(Clone, Debug)]
pub struct SpawnOptions {
    /// Link it to its parent.
    pub link: bool,
    /// Its parent monitors it.
    pub monitor: Option<MonitorOptions>,
    /// How urgent it is.
    pub priority: Priority,
    /// Settings of its heap.
    pub limits: HeapLimits,
    /// `message_queue_data` is `off_heap`.
    pub off_heap_messages: bool,
    /// `max_heap_size` has `kill` or `error_logger` off.
    pub max_heap_quiet: (bool, bool),
    /// Keep its exit reason for [`Vm::wait_for`].
    pub watched: bool,
    /// Its group leader; else its parent's, else itself.
    pub group_leader: Option<Pid>,
}

impl Default for SpawnOptions {
    fn default() -> Self {
        SpawnOptions {
            link: false,
            monitor: None,
            priority: Priority::Normal,
            limits: HeapLimits::default(),
            off_heap_messages: false,
            max_heap_quiet: (false, false),
            watched: false,
            group_leader: None,
        }
    }
}

/// How a monitor differs from a plain one.
#[derive(Clone, Debug, Default)]
pub struct MonitorOptions {
    /// The reference is an alias too, which ends like this.
    pub alias: Option<AliasEnds>,
    /// In the message instead of `'DOWN'`; a term in nobody's heap.
    pub tag: Option<std::sync::Arc<TagTerm>>,
}

/// The tag of a monitor's message, kept outside heaps.
pub struct TagTerm(pub std::sync::Mutex<Fragment>);

impl std::fmt::Debug for TagTerm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TagTerm")
    }
}

/// Why nothing was spawned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpawnError {
    /// Too many processes.
    TableFull,
    /// No memory for the first heap, or the arguments are too large.
    Memory,
}

/// A new process.
#[derive(Clone, Copy, Debug)]
pub struct Spawned {
    /// Its pid.
    pub pid: Pid,
    /// The reference of its parent's monitor.
    pub reference: Option<u64>,
}

/// Spawns a process that calls `module:function` with the arguments in the list `args`, which are
/// copied.
pub fn spawn(
    vm: &Vm,
    worker: Option<&Worker>,
    parent: Option<&Local>,
    options: &SpawnOptions,
    (module, function): (Atom, Atom),
    args: Term<'_>,
) -> Result<Spawned, SpawnError> {
    let heap = Heap::new(options.limits, vm.literals.range()).map_err(|_| SpawnError::Memory)?;
    let args_there = heap.copy_from(args, &vm.message_policy());
    let args_there = args_there.ok_or(SpawnError::Memory)?.word();
    let reserved = match worker {
        Some(worker) => vm.processes.reserve(Some(&mut worker.slots.borrow_mut())),
        None => vm.processes.reserve(None),
    }
    .map_err(|_| SpawnError::TableFull)?;
    let pid = reserved.pid();
    let leader = match (options.group_leader, parent) {
        (Some(leader), _) => Word::pid(leader),
        (None, Some(parent)) => parent.group_leader.get(),
        (None, None) => Word::pid(pid),
    };
    let arity = args.list().count().min(255) as u8;
    let initial = InitialCall {
        module,
        function,
        arity,
    };
    let process = allocate(pid, heap, leader, initial);
    // SAFETY: `allocate` made it and nobody else knows it yet; it is active, so this is its holder.
    let mut held = unsafe {
        (*process).shared.set_priority(options.priority);
        Held {
            process: NonNull::new_unchecked(process),
        }
    };
    let owned = held.owned();
    let x = [Word::atom(module), Word::atom(function), args_there];
    owned.registers.x.set(&x);
    owned.registers.resume = vm.spawn_entry.load(Ordering::Relaxed);
    let mut reference = None;
    if let Some(parent) = parent {
        owned.local.parent = Word::pid(parent.pid);
        if options.link {
            owned.local.cold().links.borrow_mut().link(parent.pid);
            parent.cold().links.borrow_mut().link(pid);
        }
        if let Some(monitor) = &options.monitor {
            reference = Some(watch(vm, worker, parent, &owned.local, monitor));
        }
    }
    if options.off_heap_messages {
        owned.local.cold().off_heap_messages.set(true);
    }
    if options.max_heap_quiet != (false, false) {
        let (max, quiet) = (options.limits.max, options.max_heap_quiet);
        owned.local.set_max_heap_size(&owned.heap, max, quiet);
    }
    if options.watched {
        owned.local.cold().watched.set(true);
    }
    vm.processes.publish(reserved, process);
    vm.scheduler.enqueue(worker, held);
    Ok(Spawned { pid, reference })
}

/// The parent's monitor of a process that does not run yet.
fn watch(
    vm: &Vm,
    worker: Option<&Worker>,
    parent: &Local,
    child: &Local,
    options: &MonitorOptions,
) -> u64 {
    let reference = vm.new_reference(worker);
    let mut monitors = parent.cold().monitors.borrow_mut();
    monitors.watching.insert(reference, Watched::Pid(child.pid));
    if let Some(alias) = options.alias {
        monitors.aliases.insert(reference, alias);
    }
    let custom = custom_watch(reference, parent.pid, Term::pid(child.pid), options);
    let watcher = Watcher {
        from: parent.pid,
        custom,
    };
    child
        .cold()
        .monitors
        .borrow_mut()
        .watchers
        .insert(reference, watcher);
    reference
}

/// `{Ref, Object, Tag}` for a monitor that is not plain.
pub fn custom_watch(
    reference: u64,
    watcher: Pid,
    object: Term<'_>,
    options: &MonitorOptions,
) -> Option<Fragment> {
    if options.alias.is_none() && options.tag.is_none() && object.as_pid().is_some() {
        return None;
    }
    let scratch = Heap::detached();
    let owner = options.alias.map(|_| watcher);
    let tag = match &options.tag {
        Some(tag) => {
            let tag = tag.0.lock().unwrap_or_else(|e| e.into_inner());
            scratch.copy_from(tag.value(), &CopyPolicy::EVERYTHING)?
        }
        None => Term::atom(Atom::DOWN),
    };
    let watch = scratch.tuple(&[scratch.reference(reference, owner), object, tag]);
    Fragment::copy_of(watch, &CopyPolicy::EVERYTHING).ok()
}

/// A process that its maker holds, in no table yet.
pub(super) fn allocate(
    pid: Pid,
    heap: Heap,
    group_leader: Word,
    initial_call: InitialCall,
) -> *mut Process {
    let process = Box::into_raw(Box::new(Process {
        shared: Shared {
            inbox: Inbox::new_active(),
            pid,
            name: AtomicU32::new(NO_NAME),
            priority: AtomicU8::new(Priority::Normal as u8),
        },
        owned: UnsafeCell::new(ManuallyDrop::new(Owned {
            registers: Registers {
                resume: std::ptr::null(),
                x: SavedX::new(),
            },
            heap,
            local: Local {
                pid,
                shared: NonNull::dangling(),
                receive_deadline: Cell::new(None),
                mailbox: RefCell::new(Mailbox::default()),
                group_leader: Cell::new(group_leader),
                bif_slots: RefCell::new(Vec::new()),
                bif_resume: Cell::new(None),
                reductions: Cell::new(0),
                extra_reductions: Cell::new(0),
                used_in_slice: Cell::new(0),
                trap_exit: Cell::new(false),
                waiting: Cell::new(false),
                suspended: Cell::new(0),
                skipped: Cell::new(0),
                killed: Cell::new(false),
                exit_reason: Cell::new(Word::atom(Atom::NORMAL)),
                crash: Cell::new(None),
                timer: ReceiveTimer::default(),
                initial_call,
                parent: Word::NIL,
                cold: OnceCell::new(),
            },
        })),
    }));
    // SAFETY: just made, and not shared yet.
    unsafe {
        let shared = NonNull::new_unchecked(&raw mut (*process).shared);
        let owned: &mut Owned = &mut *(*process).owned.get();
        owned.local.shared = shared;
    }
    process
}
