//! Timers of an instance: a wheel for each worker.
//!
//! A worker inserts into its own wheel and advances only that, so the lock of a shard is contended
//! only by cancellations from elsewhere. What fires is delivered after the lock has been given back.
//!
//! A process has at most one entry for the time-outs of its receives. The entry may be for an earlier
//! time than the current deadline: it then wakes the process for nothing and is set anew. A receive
//! that ends before its time-out leaves the entry where it is, so that `receive ... after` in a busy
//! loop costs nothing here. The entry is taken out only when the next deadline lies before it, and
//! when the process ends.

use std::cell::Cell;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use crossbeam_utils::CachePadded;

use super::Worker;
use super::wheel::{Key, Wheel};
use crate::memory::Fragment;
use crate::process::{Local, NumberMap};
use crate::term::{Atom, Pid};
use crate::vm::Vm;

/// Where a timer's message goes.
#[derive(Clone, Copy, Debug)]
pub enum Destination {
    /// To a process.
    Pid(Pid),
    /// To whoever has the name when it fires.
    Name(Atom),
}

enum Timer {
    /// A receive times out.
    Wake(Pid),
    /// A message is due.
    Send {
        reference: u64,
        to: Destination,
        message: Fragment,
    },
}

#[derive(Default)]
struct State {
    wheel: Wheel<Timer>,
    by_reference: NumberMap<u64, Key>,
}

struct Shard {
    state: Mutex<State>,
    /// When to advance the wheel; `u64::MAX` is never.
    due: AtomicU64,
}

impl Shard {
    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|e| e.into_inner())
    }
    fn insert(&self, deadline: u64, timer: Timer) -> Key {
        let mut state = self.lock();
        let reference = match &timer {
            Timer::Send { reference, .. } => Some(*reference),
            Timer::Wake(_) => None,
        };
        let key = state.wheel.insert(deadline, timer);
        if let Some(reference) = reference {
            state.by_reference.insert(reference, key);
        }
        // Relaxed: only the owning worker, who is running this, sleeps by it.
        self.due.fetch_min(deadline, Ordering::Relaxed);
        key
    }
}

/// A process's entry for the time-outs of its receives.
pub struct ReceiveTimer {
    /// When the entry fires; `u64::MAX` is no entry. An entry whose time has passed is as good as none.
    armed: Cell<u64>,
    key: Cell<Key>,
    shard: Cell<u32>,
}

impl Default for ReceiveTimer {
    fn default() -> Self {
        ReceiveTimer {
            armed: Cell::new(u64::MAX),
            key: Cell::default(),
            shard: Cell::new(0),
        }
    }
}

/// See the module documentation.
pub struct Timers {
    shards: Box<[CachePadded<Shard>]>,
}

impl Timers {
    /// Timers for that many workers.
    pub fn new(workers: usize) -> Timers {
        let shard = || {
            CachePadded::new(Shard {
                state: Mutex::default(),
                due: AtomicU64::new(u64::MAX),
            })
        };
        Timers {
            shards: (0..workers).map(|_| shard()).collect(),
        }
    }

    /// How many timers there are.
    pub fn count(&self) -> usize {
        let counts = self.shards.iter().map(|s| s.lock().wheel.len());
        counts.sum()
    }

    fn own(&self, worker: &Worker) -> &Shard {
        &self.shards[worker.index()]
    }

    /// Sees to it that a process that is about to wait is woken at its deadline.
    pub fn arm_receive(&self, worker: &Worker, local: &Local, now: u64) {
        let deadline = match local.receive_deadline.get() {
            // `infinity` is kept as the end of time.
            None | Some(u64::MAX) => return,
            Some(deadline) => deadline,
        };
        let timer = &local.timer;
        let armed = timer.armed.get();
        if armed > now && armed <= deadline {
            return;
        }
        if armed != u64::MAX && armed > deadline {
            self.cancel_receive(timer);
        }
        let key = self.own(worker).insert(deadline, Timer::Wake(local.pid));
        timer.armed.set(deadline);
        timer.key.set(key);
        timer.shard.set(worker.index() as u32);
    }

    fn cancel_receive(&self, timer: &ReceiveTimer) {
        if let Some(shard) = self.shards.get(timer.shard.get() as usize) {
            shard.lock().wheel.cancel(timer.key.get());
        }
        timer.armed.set(u64::MAX);
    }

    /// A process ends: its entry goes.
    pub fn forget_receive(&self, local: &Local) {
        if local.timer.armed.get() != u64::MAX {
            self.cancel_receive(&local.timer);
        }
    }

    /// Sends `message` at `deadline`; `reference` was made by this worker.
    pub fn send_at(
        &self,
        worker: &Worker,
        deadline: u64,
        reference: u64,
        to: Destination,
        message: Fragment,
    ) {
        self.own(worker).insert(
            deadline,
            Timer::Send {
                reference,
                to,
                message,
            },
        );
    }

    fn shard_of(&self, reference: u64) -> Option<&Shard> {
        let shard = self.shards.get(super::maker_of(reference)?)?;
        Some(shard)
    }

    /// Takes a timer back; when it would have fired, if it has not.
    pub fn cancel(&self, reference: u64) -> Option<u64> {
        let mut state = self.shard_of(reference)?.lock();
        let key = state.by_reference.remove(&reference)?;
        let deadline = state.wheel.deadline(key)?;
        state.wheel.cancel(key);
        Some(deadline)
    }

    /// When a timer fires, if it has not.
    pub fn read(&self, reference: u64) -> Option<u64> {
        let state = self.shard_of(reference)?.lock();
        let key = *state.by_reference.get(&reference)?;
        state.wheel.deadline(key)
    }

    /// When the worker must look at its wheel.
    pub fn due(&self, worker: &Worker) -> u64 {
        self.own(worker).due.load(Ordering::Relaxed)
    }

    /// Fires what is due in the worker's wheel.
    pub fn fire(&self, vm: &Vm, worker: &Worker, now: u64) {
        let shard = self.own(worker);
        if shard.due.load(Ordering::Relaxed) > now {
            return;
        }
        let mut fired = Vec::new();
        {
            let mut state = shard.lock();
            let State {
                wheel,
                by_reference,
            } = &mut *state;
            wheel.advance(now, |timer| {
                if let Timer::Send { reference, .. } = &timer {
                    by_reference.remove(reference);
                }
                fired.push(timer);
            });
            let due = wheel.next_due().unwrap_or(u64::MAX);
            shard.due.store(due, Ordering::Relaxed);
        }
        for timer in fired {
            match timer {
                Timer::Wake(pid) => {
                    let guard = vm.pin(Some(worker));
                    let process = vm.processes.get(pid, &guard);
                    if let Some(held) = process.and_then(|process| process.poke()) {
                        vm.scheduler.enqueue(Some(worker), held);
                    }
                }
                Timer::Send { to, message, .. } => {
                    let pid = match to {
                        Destination::Pid(pid) => Some(pid),
                        Destination::Name(name) => vm.registry.find(name),
                    };
                    if let Some(pid) = pid {
                        let _ = vm.deliver(Some(worker), pid, message);
                    }
                }
            }
        }
    }
}
