//! The end of a process.

use std::mem::ManuallyDrop;

use super::signals::{Kind, bare, bounce_all, down_signal, exit_signal};
use super::{Cold, Held, Owned, Process};
use crate::bif::Class;
use crate::memory::{CopyPolicy, Fragment, Heap};
use crate::scheduler::Worker;
use crate::term::{Atom, Pid, Term};
use crate::vm::Vm;

/// What is reported of a process that ended by an uncaught exception.
pub struct CrashReport<'h> {
    /// The process.
    pub pid: Pid,
    /// Its registered name.
    pub name: Option<Atom>,
    /// The class of the exception.
    pub class: Class,
    /// Its reason.
    pub reason: Term<'h>,
    /// Its stack trace, as a term.
    pub stack: Term<'h>,
    /// Its group leader.
    pub group_leader: Term<'h>,
    /// Its heap, to build terms on.
    pub heap: &'h Heap,
}

/// Ends a process for the reason in `Local::exit_reason`.
pub fn terminate(vm: &Vm, worker: &Worker, mut held: Held) {
    let owned = held.owned();
    report(vm, worker, owned);
    // SAFETY: the reason was set from this process's heap and is one of its roots.
    let reason = unsafe { Term::from_word(owned.local.exit_reason.get()) };
    finish(vm, worker, owned, reason);
    if owned.local.cold_if_any().is_some_and(|c| c.watched.get()) {
        let outcome = Fragment::copy_of(reason, &CopyPolicy::EVERYTHING);
        let fallback = || Fragment::immediate(Term::atom(Atom::SYSTEM_LIMIT));
        let outcome = outcome.unwrap_or_else(|_| fallback());
        vm.process_ended(owned.local.pid, outcome);
    }
    release(vm, worker, held, false);
}

/// Ends a process whose heap cannot be trusted: this program has a bug, and panicked while it ran
/// the process. The heap is given up, not walked.
pub fn abandon(vm: &Vm, worker: &Worker, mut held: Held, what: &str) {
    let owned = held.owned();
    let scratch = Heap::detached();
    let reason = scratch.tuple(&[Term::atom(Atom::VM_BUG), scratch.binary(what.as_bytes())]);
    vm.report_crash(
        worker,
        &CrashReport {
            pid: owned.local.pid,
            name: owned.local.name(),
            class: Class::Exit,
            reason,
            stack: Term::NIL,
            group_leader: Term::pid(owned.local.pid),
            heap: &scratch,
        },
    );
    finish(vm, worker, owned, reason);
    if owned.local.cold_if_any().is_some_and(|c| c.watched.get())
        && let Ok(outcome) = Fragment::copy_of(reason, &CopyPolicy::EVERYTHING)
    {
        vm.process_ended(owned.local.pid, outcome);
    }
    release(vm, worker, held, true);
}

fn report(vm: &Vm, worker: &Worker, owned: &mut Owned) {
    let Some(crash) = owned.local.crash.take() else {
        return;
    };
    let heap = &owned.heap;
    // SAFETY: these words are roots of the process and up to date; no collection runs from here
    // until the report is done.
    let (reason, stack, group_leader) = unsafe {
        (
            Term::from_word(crash.reason),
            Term::from_word(crash.stack),
            Term::from_word(owned.local.group_leader.get()),
        )
    };
    vm.report_crash(
        worker,
        &CrashReport {
            pid: owned.local.pid,
            name: owned.local.name(),
            class: crash.class,
            reason,
            stack,
            group_leader,
            heap,
        },
    );
}

/// Closes the inbox, gives up name and table slot, tells everybody.
fn finish(vm: &Vm, worker: &Worker, owned: &Owned, reason: Term<'_>) {
    let local = &owned.local;
    let pid = local.pid;
    let rest = local.shared().inbox.close();
    if let Some(name) = local.name() {
        vm.registry.forget(name, pid);
    }
    vm.processes
        .remove(pid, Some(&mut worker.slots.borrow_mut()));
    vm.timers.forget_receive(local);
    if let Some(cold) = local.cold_if_any() {
        tell(vm, worker, pid, cold, reason);
    }
    bounce_all(pid, rest, vm, worker);
}

fn tell(vm: &Vm, worker: &Worker, pid: Pid, cold: &Cold, reason: Term<'_>) {
    let scratch = Heap::detached();
    let policy = vm.message_policy();
    // A reason too large to copy is replaced: links and monitors must hear of the end.
    let limit = Term::atom(Atom::SYSTEM_LIMIT);
    for other in cold.links.borrow().active() {
        let signal = exit_signal(Kind::LinkExit, pid, reason, &scratch, &policy)
            .or_else(|| exit_signal(Kind::LinkExit, pid, limit, &scratch, &policy));
        if let Some(signal) = signal {
            let _ = vm.deliver(Some(worker), other, signal);
        }
    }
    for (_, from, number) in cold.slice_requests.take() {
        let _ = vm.deliver(Some(worker), from, answer_to(number, Atom::FALSE));
    }
    for (other, count) in cold.suspending.take() {
        let signal = bare(Kind::Resume, pid, u64::from(count));
        let _ = vm.deliver(Some(worker), other, signal);
    }
    let monitors = std::mem::take(&mut *cold.monitors.borrow_mut());
    for (reference, watched) in monitors.watching {
        let signal = bare(Kind::Demonitor, pid, reference);
        let _ = vm.deliver(Some(worker), watched.pid(), signal);
    }
    for (reference, watcher) in monitors.watchers {
        let custom = watcher.custom.as_ref().map(Fragment::value);
        let signal = down_signal(reference, pid, custom, reason, &scratch, &policy)
            .or_else(|| down_signal(reference, pid, custom, limit, &scratch, &policy));
        if let Some(signal) = signal {
            let _ = vm.deliver(Some(worker), watcher.from, signal);
        }
    }
}

/// Frees what the process owns now, and the process itself when nobody can see it any more.
fn release(vm: &Vm, worker: &Worker, held: Held, distrusted: bool) {
    let guard = vm.pin(Some(worker));
    worker.retired.set(true);
    let process: *mut Process = held.process.as_ptr();
    // SAFETY: the process has left the table and its holder ends here; the owned part is dropped once
    // and never touched again. Distrusted, its heap is forgotten without being walked.
    unsafe {
        let owned = ManuallyDrop::take(&mut *(*process).owned.get());
        if distrusted {
            std::mem::forget(owned.heap);
        } else {
            drop(owned);
        }
        Process::retire(process, &guard);
    }
}

/// What a process that has ended answers to a signal.
pub fn bounce(pid: Pid, fragment: Fragment, vm: &Vm, worker: Option<&Worker>) {
    let Some(from) = fragment.header().from.as_pid() else {
        return;
    };
    let number = fragment.header().extra;
    let policy = vm.message_policy();
    let noproc = Term::atom(Atom::NOPROC);
    let answer = match Kind::of(&fragment) {
        Kind::Link => exit_signal(Kind::LinkExit, pid, noproc, &Heap::detached(), &policy),
        Kind::Unlink => Some(bare(Kind::UnlinkAck, pid, number)),
        Kind::Monitor => {
            let custom = (fragment.size() > 0).then(|| fragment.value());
            down_signal(number, pid, custom, noproc, &Heap::detached(), &policy)
        }
        Kind::InfoRequest => Some(answer_to(number, Atom::UNDEFINED)),
        Kind::AliveRequest | Kind::CollectRequest | Kind::SuspendRequest => {
            Some(answer_to(number, Atom::FALSE))
        }
        _ => None,
    };
    if let Some(answer) = answer {
        let _ = vm.deliver(worker, from, answer);
    }
}

fn answer_to(number: u64, answer: Atom) -> Fragment {
    Fragment::immediate(Term::atom(answer))
        .with_kind(Kind::Reply as u32)
        .with_extra(number)
}
