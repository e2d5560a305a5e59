//! The loop of a worker thread, and one turn of a process.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{Ordering, fence};
use std::time::Duration;

use super::{INJECTOR_EVERY, Scheduler, Seat, SliceEnd, Worker};
use crate::memory::{self, OutOfHeap};
use crate::process::signals::Kind;
use crate::process::{self, Fetched, Held, Owned, Priority, fetch};
use crate::term::{Atom, Term, Word};
use crate::vm::Vm;

/// How often an idle worker looks round before it sleeps.
const SPINS: u32 = 24;
/// How often, in slices, memory of ended processes is freed; up to 512 at a time.
const FREE_EVERY: u32 = 64;
/// How often a low process is passed over.
const LOW_SKIPS: u8 = 7;

/// Runs a worker until the instance stops.
pub fn run_worker(vm: &Vm, seat: Seat) {
    let worker = seat.take();
    let mut guard = worker.pin();
    while !vm.scheduler.is_stopping() {
        vm.timers.fire(vm, &worker, vm.clock.now());
        if let Some(held) = find(vm, &worker) {
            stop_searching(&vm.scheduler, &worker, true);
            turn(vm, &worker, held);
            guard.repin();
            // Re-pinning frees nothing by itself.
            if worker.ticks.get().is_multiple_of(FREE_EVERY) {
                guard.flush();
            }
        } else {
            // What this worker retired last is free two epochs later.
            if worker.retired.take() {
                for _ in 0..3 {
                    guard.flush();
                    guard.repin();
                }
            }
            drop(guard);
            sleep(vm, &worker);
            guard = worker.pin();
        }
    }
}

/// The next process to run.
fn find(vm: &Vm, worker: &Worker) -> Option<Held> {
    let scheduler = &vm.scheduler;
    let ticks = worker.ticks.get().wrapping_add(1);
    worker.ticks.set(ticks);
    if ticks.is_multiple_of(INJECTOR_EVERY)
        && let Some(held) = scheduler.take_injected(worker)
    {
        return Some(held);
    }
    let own = || worker.queues.iter().find_map(crossbeam_deque::Worker::pop);
    if let Some(held) = own().or_else(|| scheduler.take_injected(worker)) {
        return Some(held);
    }
    // At most half of the workers search at once: more would only get in each other's way.
    if !worker.searching.get() {
        if scheduler.searching.load(Ordering::SeqCst) * 2 >= scheduler.workers() {
            return None;
        }
        scheduler.searching.fetch_add(1, Ordering::SeqCst);
        worker.searching.set(true);
    }
    for _ in 0..SPINS {
        let found = scheduler
            .steal(worker)
            .or_else(|| scheduler.take_injected(worker));
        if found.is_some() || scheduler.is_stopping() {
            return found;
        }
        for _ in 0..16 {
            std::hint::spin_loop();
        }
    }
    None
}

/// The worker has found work or gives up; the last one that finds work wakes the next searcher.
fn stop_searching(scheduler: &Scheduler, worker: &Worker, found: bool) {
    if worker.searching.replace(false)
        && scheduler.searching.fetch_sub(1, Ordering::SeqCst) == 1
        && found
        && scheduler.has_work()
    {
        scheduler.notify();
    }
}

/// Sleeps until somebody wakes the worker or its next timer is due.
fn sleep(vm: &Vm, worker: &Worker) {
    let scheduler = &vm.scheduler;
    {
        let mut sleepers = scheduler.lock_sleepers();
        sleepers.push(worker.index);
        scheduler.sleeping.fetch_add(1, Ordering::SeqCst);
    }
    stop_searching(scheduler, worker, false);
    // Orders the announcement before the last look; pairs with the fence in `Scheduler::notify`.
    fence(Ordering::SeqCst);
    if !scheduler.has_work() && !scheduler.is_stopping() {
        let due = vm.timers.due(worker);
        if due == u64::MAX {
            memory::release_kept_blocks();
            worker.parker.park();
        } else {
            let now = vm.clock.now();
            if due > now {
                worker.parker.park_timeout(Duration::from_nanos(due - now));
            }
        }
    }
    let mut sleepers = scheduler.lock_sleepers();
    match sleepers.iter().position(|&index| index == worker.index) {
        Some(at) => {
            sleepers.swap_remove(at);
            scheduler.sleeping.fetch_sub(1, Ordering::SeqCst);
        }
        // Somebody has chosen this worker and counted it as searching.
        None => worker.searching.set(true),
    }
}

/// What is to become of a process after its turn.
enum Turn {
    /// Back into the queue.
    Requeue,
    /// It waits.
    Wait,
    /// It has ended.
    Exit,
}

/// Gives a process its turn: signals, then a slice.
pub(super) fn turn(vm: &Vm, worker: &Worker, mut held: Held) {
    if held.shared().priority() == Priority::Low {
        let skipped = &held.owned().local.skipped;
        if skipped.get() < LOW_SKIPS && worker.queued() > 0 {
            skipped.set(skipped.get() + 1);
            worker.push(held);
            return;
        }
        skipped.set(0);
    }
    let mut may_run = true;
    loop {
        let owned = held.owned();
        let outcome = catch_unwind(AssertUnwindSafe(|| step(vm, worker, owned, may_run)));
        match outcome {
            Ok(Turn::Requeue) => {
                worker.push(held);
                if worker.queued() > 1 {
                    vm.scheduler.notify();
                }
                return;
            }
            Ok(Turn::Wait) => {
                if owned.local.suspended.get() == 0 {
                    vm.timers.arm_receive(worker, &owned.local, vm.clock.now());
                }
                match held.wait() {
                    Ok(()) => return,
                    Err(again) => held = again,
                }
                // Something has come meanwhile: signals now, the program in its next turn.
                may_run = false;
            }
            Ok(Turn::Exit) => return end(vm, worker, held),
            Err(panic) => match panic.downcast::<OutOfHeap>() {
                Ok(_) => {
                    process::signals::kill(&owned.local, Word::atom(Atom::KILLED));
                    return end(vm, worker, held);
                }
                Err(panic) => {
                    let text = panic
                        .downcast_ref::<&str>()
                        .copied()
                        .or_else(|| panic.downcast_ref::<String>().map(String::as_str));
                    let what = text.unwrap_or("panic");
                    return process::exit::abandon(vm, worker, held, what);
                }
            },
        }
    }
}

fn end(vm: &Vm, worker: &Worker, held: Held) {
    process::exit::terminate(vm, worker, held);
}

/// Do heap and waiting messages together pass the heap's limit? Messages kept off the heap do not
/// count.
fn messages_outgrow(owned: &mut Owned) -> bool {
    let cold = owned.local.cold_if_any();
    let off_heap = cold.is_some_and(|cold| cold.off_heap_messages.get());
    let heap = &owned.heap;
    let heap_words = heap.young_words() + heap.old_words();
    let max = heap.limits().max;
    !off_heap && heap_words.saturating_add(owned.mailbox().words()) > max
}

/// Signals, and when the process has something to do and may, a slice.
fn step(vm: &Vm, worker: &Worker, owned: &mut Owned, may_run: bool) -> Turn {
    let waiting = owned.local.waiting.get();
    let suspended = owned.local.suspended.get() > 0;
    // Of a process with a limit, messages that it does not look at are counted too.
    let limited = owned.heap.limits().max != 0;
    if waiting || suspended || limited || owned.local.shared().inbox.wants_attention() {
        match fetch(owned, vm, worker) {
            Fetched::Exit => return Turn::Exit,
            Fetched::News => owned.local.waiting.set(false),
            Fetched::Nothing if waiting => {
                if !serve_requests(vm, worker, owned) {
                    return Turn::Exit;
                }
                let deadline = owned.local.receive_deadline.get();
                if deadline.is_none_or(|deadline| vm.clock.now() < deadline) {
                    return Turn::Wait;
                }
                owned.local.waiting.set(false);
            }
            Fetched::Nothing => {}
        }
    }
    if !serve_requests(vm, worker, owned) {
        return Turn::Exit;
    }
    if owned.local.suspended.get() > 0 {
        return Turn::Wait;
    }
    if limited && messages_outgrow(owned) {
        process::signals::kill(&owned.local, Word::atom(Atom::KILLED));
        return Turn::Exit;
    }
    if !may_run {
        return Turn::Requeue;
    }
    let counters = &vm.scheduler.remotes[worker.index].counters;
    // Relaxed: figures only.
    counters.slices.fetch_add(1, Ordering::Relaxed);
    let before = owned.local.reductions.get();
    let end = (vm.runner)(vm, worker, owned);
    let executed = owned.local.reductions.get().wrapping_sub(before);
    counters.reductions.fetch_add(executed, Ordering::Relaxed);
    if end != SliceEnd::Exit && !serve_requests(vm, worker, owned) {
        return Turn::Exit;
    }
    match end {
        SliceEnd::Yield => Turn::Requeue,
        SliceEnd::Wait => {
            owned.local.waiting.set(true);
            Turn::Wait
        }
        SliceEnd::Hibernate => {
            if owned.collect(0, true, &mut []).is_err() {
                process::signals::kill(&owned.local, Word::atom(Atom::KILLED));
                return Turn::Exit;
            }
            if !owned.mailbox().is_empty() {
                return Turn::Requeue;
            }
            owned.local.waiting.set(true);
            Turn::Wait
        }
        SliceEnd::Exit => Turn::Exit,
    }
}

/// Does what was asked for that cannot be done in the middle of a slice; false when that ends the
/// process.
fn serve_requests(vm: &Vm, worker: &Worker, owned: &mut Owned) -> bool {
    let Some(cold) = owned.local.cold_if_any() else {
        return true;
    };
    let requests = std::mem::take(&mut *cold.slice_requests.borrow_mut());
    let mut alive = true;
    for (kind, from, number) in requests {
        if kind == Kind::SuspendRequest {
            owned.local.suspended.set(owned.local.suspended.get() + 1);
        } else if alive && owned.collect(0, true, &mut []).is_err() {
            process::signals::kill(&owned.local, Word::atom(Atom::KILLED));
            alive = false;
        }
        process::signals::reply(vm, worker, from, number, Term::bool(alive));
    }
    alive
}
