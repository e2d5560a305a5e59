//! Workers, run queues, timers.
//!
//! A worker is a thread. It has a first-in-first-out deque for each of three levels (max, high, and
//! normal with low), pushes what it wakes onto its own deque, and takes from there; others steal
//! from it when they have nothing. Threads that are no workers push onto the injectors, which every
//! worker looks at when its own deques are empty and every [`INJECTOR_EVERY`] slices.
//!
//! Invariants:
//! - A queue element is a [`Held`]: being in a queue is being active, once. Nothing is in two queues.
//! - Work that was pushed is seen: whoever pushes looks for a sleeper afterwards, whoever goes to
//!   sleep announces it and then looks at all queues again. Both steps are sequentially consistent,
//!   so one of the two sees the other. A pusher wakes nobody while somebody is searching: the
//!   searcher gives that up, sequentially consistent, before it looks for the last time, and one
//!   that finds work wakes the next when it was the last to search.
//! - A worker holds an epoch guard while it runs, pins it anew between slices, and has none while
//!   it sleeps.
//!
//! A single process in a worker's deques is that worker's: others steal only from two on, and a push
//! wakes a sleeper only then. A running process that goes on after its slice counts, for it is pushed
//! too. So a process that answers a call and then waits leaves its partner to its own worker, without
//! a system call, and a process that spawns another runs on before it, unless there is more to do.
//!
//! Locks: the list of sleepers, held for a few instructions.

pub mod clock;
pub mod timers;
pub mod wheel;
mod worker;

use std::cell::{Cell, RefCell};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering, fence};

use crossbeam_deque::{Injector, Steal, Stealer};
use crossbeam_epoch::LocalHandle;
use crossbeam_utils::CachePadded;
use crossbeam_utils::sync::{Parker, Unparker};

use crate::process::table::SlotCache;
use crate::process::{Held, Owned, Priority};
use crate::vm::Vm;
use clock::NumberRange;

pub use worker::run_worker;

/// Reductions of a slice.
pub const SLICE: u32 = 4000;

/// How often, in slices, a busy worker looks at the injectors.
const INJECTOR_EVERY: u32 = 31;

/// How a slice ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SliceEnd {
    /// The reductions are used up: it goes on at `registers.resume` in a later slice.
    Yield,
    /// It goes on at `registers.resume` when a message, a reply or its deadline has come.
    Wait,
    /// As [`SliceEnd::Wait`], until a message comes, with a heap shrunk to what is live.
    Hibernate,
    /// It is done: `Local::exit_reason` says why, `Local::crash` what to report.
    Exit,
}

/// Runs a process for a slice.
pub type Runner = fn(&Vm, &Worker, &mut Owned) -> SliceEnd;

const LEVELS: usize = 3;

fn level(priority: Priority) -> usize {
    match priority {
        Priority::Max => 0,
        Priority::High => 1,
        Priority::Normal | Priority::Low => 2,
    }
}

/// A worker thread's own state; never shared.
pub struct Worker {
    index: usize,
    queues: [crossbeam_deque::Worker<Held>; LEVELS],
    parker: Parker,
    epoch: LocalHandle,
    pub(crate) slots: RefCell<SlotCache>,
    pub(crate) numbers: Cell<NumberRange>,
    ticks: Cell<u32>,
    /// For choosing whom to steal from.
    random: Cell<u32>,
    /// It is counted as searching.
    searching: Cell<bool>,
    /// It has retired a process since it last slept.
    pub(crate) retired: Cell<bool>,
}

impl Worker {
    /// Its number, from 0.
    #[inline]
    pub fn index(&self) -> usize {
        self.index
    }
    /// Keeps processes that are looked up from being freed. Cheap: the worker's own guard is there.
    #[inline]
    pub fn pin(&self) -> crossbeam_epoch::Guard {
        self.epoch.pin()
    }
    fn queued(&self) -> usize {
        self.queues.iter().map(crossbeam_deque::Worker::len).sum()
    }
    fn push(&self, held: Held) {
        self.queues[level(held.shared().priority())].push(held);
    }
}

/// References carry who made them, so that a timer is found by its reference.
const MAKER_BITS: u32 = 10;
/// The most workers there can be.
pub const MOST_WORKERS: usize = (1 << MAKER_BITS) - 1;

fn reference_of(maker: usize, number: u64) -> u64 {
    number << MAKER_BITS | maker as u64
}
fn maker_of(reference: u64) -> Option<usize> {
    let maker = (reference & MOST_WORKERS as u64) as usize;
    (maker != MOST_WORKERS).then_some(maker)
}

impl Vm {
    /// The number of a new reference.
    pub fn new_reference(&self, worker: Option<&Worker>) -> u64 {
        let maker = worker.map_or(MOST_WORKERS, Worker::index);
        reference_of(maker, self.new_number(worker))
    }
    /// A number that no other call returns.
    pub fn new_number(&self, worker: Option<&Worker>) -> u64 {
        let Some(worker) = worker else {
            return self.numbers.unique_shared();
        };
        let mut range = worker.numbers.get();
        let number = self.numbers.unique(&mut range);
        worker.numbers.set(range);
        number
    }
}

/// What other threads see of a worker.
struct Remote {
    stealers: [Stealer<Held>; LEVELS],
    unparker: Unparker,
    counters: Counters,
}

impl Remote {
    /// May others steal from it? The only process in its queues is left to it: it is next there, and
    /// most often the partner of the one that runs.
    fn has_surplus(&self) -> bool {
        let mut queued = 0;
        for stealer in &self.stealers {
            queued += stealer.len();
        }
        queued > 1
    }
}

/// Figures of one worker.
#[derive(Default)]
pub struct Counters {
    /// Slices run.
    pub slices: AtomicU64,
    /// Reductions executed.
    pub reductions: AtomicU64,
}

/// What all workers share.
pub struct Scheduler {
    injectors: [Injector<Held>; LEVELS],
    remotes: Box<[CachePadded<Remote>]>,
    sleepers: Mutex<Vec<usize>>,
    sleeping: AtomicUsize,
    searching: AtomicUsize,
    stopping: AtomicBool,
}

impl Scheduler {
    /// A scheduler and what its workers need, for one thread each.
    pub fn new(workers: usize, epoch: &crossbeam_epoch::Collector) -> (Scheduler, Vec<Seat>) {
        let workers = workers.clamp(1, MOST_WORKERS);
        let mut remotes = Vec::new();
        let mut seats = Vec::new();
        for index in 0..workers {
            let queues = std::array::from_fn(|_| crossbeam_deque::Worker::new_fifo());
            let parker = Parker::new();
            remotes.push(CachePadded::new(Remote {
                stealers: std::array::from_fn(|i: usize| {
                    let queues: &[crossbeam_deque::Worker<Held>; LEVELS] = &queues;
                    queues[i].stealer()
                }),
                unparker: parker.unparker().clone(),
                counters: Counters::default(),
            }));
            seats.push(Seat {
                index,
                queues,
                parker,
                epoch: epoch.clone(),
            });
        }
        let scheduler = Scheduler {
            injectors: Default::default(),
            remotes: remotes.into(),
            sleepers: Mutex::default(),
            sleeping: AtomicUsize::new(0),
            searching: AtomicUsize::new(0),
            stopping: AtomicBool::new(false),
        };
        (scheduler, seats)
    }

    /// How many workers there are.
    pub fn workers(&self) -> usize {
        self.remotes.len()
    }
    /// Figures of each worker.
    pub fn counters(&self) -> impl Iterator<Item = &Counters> {
        self.remotes.iter().map(|remote| &remote.counters)
    }
    /// How many processes wait to run.
    pub fn run_queue(&self) -> usize {
        let injected: usize = self.injectors.iter().map(Injector::len).sum();
        let stealers = self.remotes.iter().flat_map(|remote| &remote.stealers);
        injected + stealers.map(Stealer::len).sum::<usize>()
    }

    /// Puts a process into a run queue: the worker's own, or for other threads an injector.
    pub fn enqueue(&self, worker: Option<&Worker>, held: Held) {
        match worker {
            Some(worker) => {
                worker.push(held);
                if worker.queued() > 1 {
                    self.notify();
                }
            }
            None => {
                self.injectors[level(held.shared().priority())].push(held);
                self.notify();
            }
        }
    }

    /// Wakes a sleeper, unless somebody is searching already.
    fn notify(&self) {
        // Orders the push before the loads; pairs with the fence in `Worker::announce_sleep`.
        fence(Ordering::SeqCst);
        if self.searching.load(Ordering::SeqCst) != 0 || self.sleeping.load(Ordering::SeqCst) == 0 {
            return;
        }
        let chosen = {
            let mut sleepers = self.lock_sleepers();
            let chosen = sleepers.pop();
            if chosen.is_some() {
                self.sleeping.fetch_sub(1, Ordering::SeqCst);
                // On the sleeper's behalf, before it runs.
                self.searching.fetch_add(1, Ordering::SeqCst);
            }
            chosen
        };
        if let Some(remote) = chosen.and_then(|index| self.remotes.get(index)) {
            remote.unparker.unpark();
        }
    }

    fn lock_sleepers(&self) -> std::sync::MutexGuard<'_, Vec<usize>> {
        self.sleepers.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// Makes every worker stop after its slice.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
        for remote in &self.remotes {
            remote.unparker.unpark();
        }
    }
    /// Has [`Scheduler::stop`] been called?
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    /// Is there anything that a worker without work of its own could take?
    fn has_work(&self) -> bool {
        self.injectors.iter().any(|injector| !injector.is_empty())
            || self.remotes.iter().any(|remote| remote.has_surplus())
    }

    fn take_injected(&self, worker: &Worker) -> Option<Held> {
        for (injector, queue) in self.injectors.iter().zip(&worker.queues) {
            loop {
                match injector.steal_batch_and_pop(queue) {
                    Steal::Success(held) => return Some(held),
                    Steal::Empty => break,
                    Steal::Retry => {}
                }
            }
        }
        None
    }

    fn steal(&self, worker: &Worker) -> Option<Held> {
        let workers = self.remotes.len();
        let mut random = worker.random.get();
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        worker.random.set(random);
        for i in 0..workers {
            let victim = (random as usize).wrapping_add(i) % workers;
            if victim == worker.index {
                continue;
            }
            if !self.remotes[victim].has_surplus() {
                continue;
            }
            let stealers = &self.remotes[victim].stealers;
            for (stealer, queue) in stealers.iter().zip(&worker.queues) {
                loop {
                    match stealer.steal_batch_and_pop(queue) {
                        Steal::Success(held) => return Some(held),
                        Steal::Empty => break,
                        Steal::Retry => {}
                    }
                }
            }
        }
        None
    }
}

/// What a thread needs to become a worker.
pub struct Seat {
    index: usize,
    queues: [crossbeam_deque::Worker<Held>; LEVELS],
    parker: Parker,
    epoch: crossbeam_epoch::Collector,
}

impl Seat {
    /// Makes this thread a worker's.
    fn take(self) -> Worker {
        Worker {
            index: self.index,
            queues: self.queues,
            parker: self.parker,
            epoch: self.epoch.register(),
            slots: RefCell::default(),
            numbers: Cell::default(),
            ticks: Cell::new(0),
            random: Cell::new(0x9e37_79b9 ^ (self.index as u32 + 1)),
            searching: Cell::new(false),
            retired: Cell::new(false),
        }
    }
}

#[cfg(test)]
mod tests;
