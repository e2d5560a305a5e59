//! Processes written in Rust stand in for the interpreter: what is tested here is scheduling, signals,
//! exits and time-outs.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::bif::Ctx;
use crate::process::{self, Fetched, Owned, Priority, SpawnOptions, fetch, send, spawn};
use crate::scheduler::{SliceEnd, Worker};
use crate::term::{Atom, Pid, Term, Word};
use crate::vm::{Options, Outcome, Running, Vm};

/// A native process: called for each slice with its argument.
type Body = fn(&Vm, &Worker, &mut Owned, &Shared) -> SliceEnd;

/// What the processes of a test share.
#[derive(Default)]
struct Shared {
    count: AtomicUsize,
    log: Mutex<Vec<String>>,
}

static TABLE: Mutex<Vec<(Body, Arc<Shared>)>> = Mutex::new(Vec::new());

/// Runs what the first X register numbers.
fn runner(vm: &Vm, worker: &Worker, owned: &mut Owned) -> SliceEnd {
    let list = owned.registers.x.as_slice()[2];
    // SAFETY: the argument list is one of the process's registers.
    let args = unsafe { Term::from_word(list) };
    let number = args.as_cons().unwrap().head().as_small().unwrap() as usize;
    let (body, shared) = TABLE.lock().unwrap()[number].clone();
    owned.local.reductions.set(owned.local.reductions.get() + 1);
    body(vm, worker, owned, &shared)
}

fn define(body: Body, shared: &Arc<Shared>) -> i64 {
    let mut table = TABLE.lock().unwrap();
    table.push((body, shared.clone()));
    table.len() as i64 - 1
}

fn start(workers: usize) -> Running {
    let mut options = Options::new(runner);
    options.workers = workers;
    let (vm, seats) = Vm::new(&options).unwrap();
    Running::start(vm, seats).unwrap()
}

fn launch(
    vm: &Vm,
    from: Option<(&Worker, &Owned)>,
    body: i64,
    argument: Word,
    options: &SpawnOptions,
) -> Pid {
    let scratch = crate::memory::Heap::detached();
    // SAFETY: an immediate.
    let argument = unsafe { Term::from_word(argument) };
    let args = scratch.list([Term::small(body), argument]);
    let (worker, parent) = match from {
        Some((worker, owned)) => (Some(worker), Some(&owned.local)),
        None => (None, None),
    };
    let mfa = (Atom::ERLANG, Atom::APPLY);
    spawn(vm, worker, parent, options, mfa, args).unwrap().pid
}

fn watched() -> SpawnOptions {
    SpawnOptions {
        watched: true,
        ..SpawnOptions::default()
    }
}

/// The process's argument.
fn argument(owned: &Owned) -> Word {
    let list = owned.registers.x.as_slice()[2];
    // SAFETY: as in `runner`.
    let args = unsafe { Term::from_word(list) };
    args.list().nth(1).unwrap().word()
}

/// The next message, or how the slice ends for want of one.
fn receive(vm: &Vm, worker: &Worker, owned: &mut Owned) -> Result<Word, SliceEnd> {
    loop {
        if owned.mailbox().peek().is_some() {
            let Owned { heap, local, .. } = owned;
            let message = local.mailbox.get_mut().remove(heap).unwrap();
            return Ok(message.word());
        }
        match fetch(owned, vm, worker) {
            Fetched::News => {}
            Fetched::Exit => return Err(SliceEnd::Exit),
            Fetched::Nothing => return Err(SliceEnd::Wait),
        }
    }
}

fn post(vm: &Vm, worker: &Worker, owned: &Owned, to: Pid, message: i64) {
    let ctx = Ctx {
        heap: &owned.heap,
        process: &owned.local,
        vm,
        worker,
    };
    assert!(send(&ctx, Term::pid(to), Term::small(message)).is_ok());
}

fn reason(outcome: Outcome) -> String {
    match outcome {
        Outcome::Ended(reason) => format!("{:?}", reason.value()),
        Outcome::Halted(status) => format!("halted {status}"),
    }
}

#[test]
fn a_process_runs_and_its_exit_is_seen() {
    let shared = Arc::default();
    let body = define(|_, _, _, _| SliceEnd::Exit, &shared);
    let vm = start(2);
    let pid = launch(&vm, None, body, Word::NIL, &watched());
    assert_eq!(reason(vm.wait_for(pid)), "atom(normal)");
    assert_eq!(vm.processes.count(), 0);
}

/// Each process of a ring passes a counter on until it has run out.
#[test]
fn a_ring_passes_a_token_round() {
    fn node(vm: &Vm, worker: &Worker, owned: &mut Owned, shared: &Shared) -> SliceEnd {
        loop {
            match receive(vm, worker, owned) {
                Ok(left) => {
                    let left = left.small_value();
                    shared.count.fetch_add(1, Ordering::Relaxed);
                    let next = argument(owned).as_pid().unwrap();
                    if left > 0 {
                        post(vm, worker, owned, next, left - 1);
                    }
                    if left < 100 {
                        return SliceEnd::Exit;
                    }
                }
                Err(end) => return end,
            }
        }
    }
    fn first(vm: &Vm, worker: &Worker, owned: &mut Owned, shared: &Shared) -> SliceEnd {
        let body = argument(owned).small_value();
        if !owned.local.bif_slots.borrow().is_empty() {
            return match receive(vm, worker, owned) {
                Ok(left) if left.small_value() > 0 => {
                    let next = owned.local.bif_slots.borrow()[0].as_pid().unwrap();
                    post(vm, worker, owned, next, left.small_value() - 1);
                    SliceEnd::Yield
                }
                Ok(_) => SliceEnd::Exit,
                Err(end) => end,
            };
        }
        let _ = shared;
        let mut next = owned.local.pid;
        for _ in 0..99 {
            let options = SpawnOptions::default();
            next = launch(vm, Some((worker, owned)), body, Word::pid(next), &options);
        }
        owned.local.bif_slots.borrow_mut().push(Word::pid(next));
        post(vm, worker, owned, next, 9_999);
        SliceEnd::Yield
    }
    for workers in [1, 2, 3] {
        let shared: Arc<Shared> = Arc::default();
        let node = define(node, &shared);
        let first = define(first, &shared);
        let vm = start(workers);
        let pid = launch(&vm, None, first, Word::small(node), &watched());
        assert_eq!(reason(vm.wait_for(pid)), "atom(normal)");
        assert_eq!(shared.count.load(Ordering::Relaxed), 9_900);
    }
}

#[test]
fn kill_ends_a_process_that_never_receives() {
    fn victim(_: &Vm, _: &Worker, _: &mut Owned, _: &Shared) -> SliceEnd {
        SliceEnd::Yield
    }
    fn killer(vm: &Vm, worker: &Worker, owned: &mut Owned, _: &Shared) -> SliceEnd {
        let victim = argument(owned).as_pid().unwrap();
        let signal = process::signals::exit_signal(
            process::signals::Kind::Exit,
            owned.local.pid,
            Term::atom(Atom::KILL),
            &owned.heap,
            &vm.message_policy(),
        );
        let _ = vm.deliver(Some(worker), victim, signal.unwrap());
        SliceEnd::Exit
    }
    let shared = Arc::default();
    let (victim, killer) = (define(victim, &shared), define(killer, &shared));
    let vm = start(1);
    let victim = launch(&vm, None, victim, Word::NIL, &watched());
    launch(
        &vm,
        None,
        killer,
        Word::pid(victim),
        &SpawnOptions::default(),
    );
    assert_eq!(reason(vm.wait_for(victim)), "atom(killed)");
}

/// The parent, which traps exits, links and monitors children that crash in turn.
#[test]
fn links_and_monitors_tell_of_every_end() {
    fn child(_: &Vm, _: &Worker, owned: &mut Owned, _: &Shared) -> SliceEnd {
        owned.local.exit_reason.set(argument(owned));
        SliceEnd::Exit
    }
    fn parent(vm: &Vm, worker: &Worker, owned: &mut Owned, shared: &Shared) -> SliceEnd {
        const CHILDREN: usize = 200;
        if owned.local.bif_slots.borrow().is_empty() {
            owned.local.trap_exit.set(true);
            let body = argument(owned).small_value();
            for i in 0..CHILDREN {
                let options = SpawnOptions {
                    link: true,
                    monitor: Some(Default::default()),
                    ..SpawnOptions::default()
                };
                let from = Some((worker, &*owned));
                launch(vm, from, body, Word::small(i as i64), &options);
            }
            owned.local.bif_slots.borrow_mut().push(Word::NIL);
        }
        loop {
            match receive(vm, worker, owned) {
                Ok(message) => {
                    // SAFETY: the message has just been taken; nothing was collected since.
                    let message = unsafe { Term::from_word(message) };
                    let elements = message.as_tuple().unwrap().elements();
                    let tag = elements[0].as_atom().unwrap();
                    let reason = elements.last().unwrap().as_small().unwrap();
                    shared.log.lock().unwrap().push(format!("{tag:?} {reason}"));
                }
                Err(_) if shared.log.lock().unwrap().len() == 2 * CHILDREN => {
                    let cold = owned.local.cold();
                    assert!(cold.links.borrow().active().is_empty());
                    assert!(cold.monitors.borrow().watching.is_empty());
                    return SliceEnd::Exit;
                }
                Err(end) => return end,
            }
        }
    }
    for workers in [1, 2] {
        let shared: Arc<Shared> = Arc::default();
        let child = define(child, &shared);
        let parent = define(parent, &shared);
        let vm = start(workers);
        let pid = launch(&vm, None, parent, Word::small(child), &watched());
        assert_eq!(reason(vm.wait_for(pid)), "atom(normal)");
        let mut log = shared.log.lock().unwrap().clone();
        log.sort();
        log.dedup();
        assert_eq!(log.len(), 400);
    }
}

#[test]
fn receive_timeouts_are_never_early_and_not_much_late() {
    fn sleeper(vm: &Vm, worker: &Worker, owned: &mut Owned, shared: &Shared) -> SliceEnd {
        let after = argument(owned).small_value() as u64 * 100_000;
        let now = vm.clock.now();
        match owned.local.receive_deadline.get() {
            None => owned.local.receive_deadline.set(Some(now + after)),
            Some(deadline) if now >= deadline => {
                let late = now - deadline;
                shared.count.fetch_max(late as usize, Ordering::Relaxed);
                return SliceEnd::Exit;
            }
            Some(_) => {}
        }
        match receive(vm, worker, owned) {
            Ok(_) => unreachable!("nobody sends"),
            Err(end) => end,
        }
    }
    let shared: Arc<Shared> = Arc::default();
    let sleeper = define(sleeper, &shared);
    let vm = start(2);
    let pids: Vec<_> = (0..500)
        .map(|i| launch(&vm, None, sleeper, Word::small(i * 7 % 500), &watched()))
        .collect();
    for pid in pids {
        assert_eq!(reason(vm.wait_for(pid)), "atom(normal)");
    }
    let late = shared.count.load(Ordering::Relaxed);
    assert!(late < 1_000_000_000, "late by {late} ns");
    assert_eq!(vm.timers.count(), 0);
}

#[test]
fn a_panic_ends_only_its_process() {
    fn bad(_: &Vm, _: &Worker, _: &mut Owned, _: &Shared) -> SliceEnd {
        std::panic::resume_unwind(Box::new("oops"))
    }
    let shared = Arc::default();
    let bad = define(bad, &shared);
    let good = define(|_, _, _, _| SliceEnd::Exit, &shared);
    let vm = start(1);
    let pid = launch(&vm, None, bad, Word::NIL, &watched());
    match vm.wait_for(pid) {
        Outcome::Ended(reason) => {
            let [tag, text] = reason.value().as_tuple_of::<2>().unwrap();
            assert!(tag.is_atom(Atom::VM_BUG));
            assert_eq!(text.as_byte_slice().unwrap(), b"oops");
        }
        Outcome::Halted(_) => panic!("halted"),
    }
    let pid = launch(&vm, None, good, Word::NIL, &watched());
    assert_eq!(reason(vm.wait_for(pid)), "atom(normal)");
}

#[test]
fn higher_priorities_run_first() {
    fn note(_: &Vm, _: &Worker, owned: &mut Owned, shared: &Shared) -> SliceEnd {
        let mut log = shared.log.lock().unwrap();
        log.push(format!("{:?}", owned.local.shared().priority()));
        SliceEnd::Exit
    }
    fn parent(vm: &Vm, worker: &Worker, owned: &mut Owned, _: &Shared) -> SliceEnd {
        let body = argument(owned).small_value();
        for priority in [
            Priority::Low,
            Priority::Normal,
            Priority::High,
            Priority::Max,
        ] {
            let options = SpawnOptions {
                priority,
                watched: true,
                ..SpawnOptions::default()
            };
            launch(vm, Some((worker, owned)), body, Word::NIL, &options);
        }
        SliceEnd::Exit
    }
    let shared: Arc<Shared> = Arc::default();
    let note = define(note, &shared);
    let parent = define(parent, &shared);
    let vm = start(1);
    launch(
        &vm,
        None,
        parent,
        Word::small(note),
        &SpawnOptions::default(),
    );
    while shared.log.lock().unwrap().len() < 4 {
        std::thread::yield_now();
    }
    let log = shared.log.lock().unwrap().join(" ");
    assert_eq!(log, "Max High Normal Low");
}

#[test]
fn an_idle_instance_uses_no_processor_time() {
    fn waiter(vm: &Vm, worker: &Worker, owned: &mut Owned, _: &Shared) -> SliceEnd {
        owned.local.receive_deadline.set(Some(u64::MAX - 1));
        receive(vm, worker, owned).err().unwrap_or(SliceEnd::Exit)
    }
    let shared = Arc::default();
    let waiter = define(waiter, &shared);
    let vm = start(2);
    for _ in 0..100 {
        launch(&vm, None, waiter, Word::NIL, &SpawnOptions::default());
    }
    std::thread::sleep(std::time::Duration::from_millis(50));
    let slices = || -> u64 {
        let counters = vm.scheduler.counters();
        counters.map(|c| c.slices.load(Ordering::Relaxed)).sum()
    };
    let before = slices();
    std::thread::sleep(std::time::Duration::from_millis(100));
    assert_eq!(slices(), before);
    assert_eq!(vm.scheduler.sleeping.load(Ordering::SeqCst), 2);
}
