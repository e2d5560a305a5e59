//! An instance of the VM: everything hangs off a [`Vm`], and two of them share only atoms.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;

use crossbeam_epoch::{Collector, Guard};

use crate::bif::natives::Natives;
use crate::bif::time::LastFigures;
use crate::code::Code;
use crate::code::Continuation;
use crate::exec;
use crate::memory::{Fragment, LiteralSpace, OutOfMemory};
use crate::process::CrashReport;
use crate::process::registry::Registry;
use crate::process::table::ProcessTable;
use crate::scheduler::clock::{Clock, Numbers};
use crate::scheduler::timers::Timers;
use crate::scheduler::{Runner, Scheduler, Seat, Worker, run_worker};
use crate::term::{Atom, Pid, Word};

/// Tells the outside of a process that crashed.
pub type CrashHook = fn(&Vm, &Worker, &CrashReport<'_>);

/// A place in loaded code.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Module.
    pub module: Atom,
    /// Function.
    pub function: Atom,
    /// Arity.
    pub arity: u8,
    /// File and line.
    pub location: Option<(Atom, u32)>,
}

/// Settings of an instance.
#[derive(Clone, Debug)]
pub struct Options {
    /// Worker threads.
    pub workers: usize,
    /// The most processes.
    pub processes: usize,
    /// Runs a process for a slice: the interpreter, or in tests whatever stands in for it.
    pub runner: Runner,
    /// Tells of crashes.
    pub crash: CrashHook,
}

impl Options {
    /// As many workers as the machine has cores, OTP's limits, no reports.
    pub fn new(runner: Runner) -> Options {
        Options {
            workers: std::thread::available_parallelism().map_or(1, usize::from),
            processes: 1 << 20,
            runner,
            crash: |_, _, _| {},
        }
    }
}

/// An instance.
pub struct Vm {
    /// Where literals of loaded code live.
    pub literals: Arc<LiteralSpace>,
    /// Loaded code.
    pub code: Code,
    /// Its processes.
    pub processes: ProcessTable,
    /// Their names.
    pub registry: Registry,
    /// Workers and run queues.
    pub scheduler: Scheduler,
    /// Timers.
    pub timers: Timers,
    /// Time.
    pub clock: Clock,
    /// Unique numbers.
    pub numbers: Numbers,
    /// The continuation word at which a new process starts, with module, function and list of arguments
    /// in its first three X registers.
    pub spawn_entry: AtomicPtr<Word>,
    /// Reports less severe than this level are not written.
    log_level: AtomicU32,
    /// State of built-in functions.
    pub natives: Natives,
    pub(crate) last_figures: LastFigures,
    pub(crate) runner: Runner,
    crash: CrashHook,
    epoch: Collector,
    events: Mutex<Events>,
    happened: Condvar,
}

#[derive(Default)]
struct Events {
    /// Exit reasons of watched processes.
    ended: HashMap<Pid, Fragment>,
    halted: Option<i32>,
}

/// What [`Vm::wait_for`] waited for.
pub enum Outcome {
    /// The process has ended, for this reason.
    Ended(Fragment),
    /// The instance was halted, with this status.
    Halted(i32),
}

impl Vm {
    /// An instance whose workers do not run yet, and their seats.
    pub fn new(options: &Options) -> Result<(Vm, Vec<Seat>), OutOfMemory> {
        let epoch = Collector::new();
        let (scheduler, seats) = Scheduler::new(options.workers, &epoch);
        let vm = Vm {
            literals: LiteralSpace::reserve()?,
            code: exec::new_code(),
            processes: ProcessTable::new(options.processes),
            registry: Registry::default(),
            timers: Timers::new(scheduler.workers()),
            scheduler,
            clock: Clock::default(),
            numbers: Numbers::default(),
            spawn_entry: AtomicPtr::new(exec::spawn_entry().cast_mut()),
            log_level: AtomicU32::new(Atom::NOTICE.index()),
            natives: Natives::default(),
            last_figures: LastFigures::default(),
            runner: options.runner,
            crash: options.crash,
            epoch,
            events: Mutex::default(),
            happened: Condvar::new(),
        };
        Ok((vm, seats))
    }

    /// Keeps processes that are looked up from being freed while the guard lives.
    #[inline]
    pub fn pin(&self, worker: Option<&Worker>) -> Guard {
        match worker {
            Some(worker) => worker.pin(),
            None => self.epoch.register().pin(),
        }
    }

    /// The place of a continuation; `None` in the VM's own code.
    ///
    /// # Safety
    /// `continuation` is one in live code, whose purge the caller holds off.
    pub unsafe fn place(&self, continuation: *const Word) -> Option<Place> {
        // SAFETY: per contract.
        let (header, location) = unsafe {
            let continuation = Continuation::new(continuation);
            let header = continuation.function()?;
            (header, header.generation().location(continuation.line()))
        };
        let mfa = header.mfa();
        Some(Place {
            module: mfa.module,
            function: mfa.function,
            arity: mfa.arity as u8,
            location: location.map(|location| (location.file, location.line)),
        })
    }

    /// Tells of a process that ended by an uncaught exception.
    pub fn report_crash(&self, worker: &Worker, report: &CrashReport<'_>) {
        (self.crash)(self, worker, report);
    }

    /// The level of the primary logger configuration.
    pub fn log_level(&self) -> Atom {
        Atom::from_index(self.log_level.load(Ordering::Relaxed))
    }
    /// Sets the level of the primary logger configuration.
    pub fn set_log_level(&self, level: Atom) {
        self.log_level.store(level.index(), Ordering::Relaxed);
    }

    fn events(&self) -> std::sync::MutexGuard<'_, Events> {
        self.events.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// A watched process has ended.
    pub(crate) fn process_ended(&self, pid: Pid, reason: Fragment) {
        self.events().ended.insert(pid, reason);
        self.happened.notify_all();
    }

    /// Ends the instance: every worker stops after its slice. The first status counts.
    pub fn halt(&self, status: i32) {
        self.events().halted.get_or_insert(status);
        self.happened.notify_all();
        self.scheduler.stop();
    }

    /// Waits until a process that was spawned as watched has ended, or the instance was halted. Not for
    /// workers.
    pub fn wait_for(&self, pid: Pid) -> Outcome {
        let mut events = self.events();
        loop {
            if let Some(status) = events.halted {
                return Outcome::Halted(status);
            }
            if let Some(reason) = events.ended.remove(&pid) {
                return Outcome::Ended(reason);
            }
            events = self
                .happened
                .wait(events)
                .unwrap_or_else(|e| e.into_inner());
        }
    }
}

/// An instance whose workers run. Dropping it halts the instance and waits for them.
pub struct Running {
    vm: Arc<Vm>,
    threads: Vec<JoinHandle<()>>,
}

impl Running {
    /// Starts the workers.
    pub fn start(vm: Vm, seats: Vec<Seat>) -> std::io::Result<Running> {
        let vm = Arc::new(vm);
        let mut running = Running {
            vm: vm.clone(),
            threads: Vec::new(),
        };
        for (i, seat) in seats.into_iter().enumerate() {
            let vm = vm.clone();
            let thread = std::thread::Builder::new().name(format!("worker {i}"));
            running
                .threads
                .push(thread.spawn(move || run_worker(&vm, seat))?);
        }
        Ok(running)
    }

    /// The instance, for other threads.
    pub fn vm(&self) -> &Arc<Vm> {
        &self.vm
    }
}

impl Deref for Running {
    type Target = Vm;
    fn deref(&self) -> &Vm {
        &self.vm
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.vm.halt(0);
        for thread in self.threads.drain(..) {
            // A worker that panicked has said so; there is nothing left to stop.
            let _ = thread.join();
        }
    }
}
