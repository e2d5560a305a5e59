//! `erlang`: processes: spawning, sending, links, exits, names, flags, asking about others.

use super::{Bif, BifResult, Call, Capability, Ctx, Resume, Stop};
use crate::memory::Fragment;
use crate::process::signals::{Kind, bare, exit_signal};
use crate::process::spawn::MonitorOptions;
use crate::process::{Priority, SpawnError, SpawnOptions, info, send, spawn};
use crate::term::{Atom, Pid, Term, View, Word};

use super::monitors::monitor_options;

/// Rows of the table.
pub const TABLE: &[Bif] = &[
    bif("self", 0, self_0).guard(),
    bif("spawn", 1, spawn_1).cost(20).library(),
    bif("spawn", 2, spawn_2).cost(20).library(),
    bif("spawn", 3, spawn_3).cost(20),
    bif("spawn", 4, spawn_4).cost(20).library(),
    bif("spawn_link", 1, spawn_link_1).cost(20).library(),
    bif("spawn_link", 2, spawn_link_2).cost(20).library(),
    bif("spawn_link", 3, spawn_link_3).cost(20),
    bif("spawn_link", 4, spawn_link_4).cost(20).library(),
    bif("spawn_monitor", 1, spawn_monitor_1).cost(20).library(),
    bif("spawn_monitor", 2, spawn_monitor_2).cost(20).library(),
    bif("spawn_monitor", 3, spawn_monitor_3).cost(20).library(),
    bif("spawn_monitor", 4, spawn_monitor_4).cost(20).library(),
    bif("spawn_opt", 2, spawn_opt_2).cost(20).library(),
    bif("spawn_opt", 3, spawn_opt_3).cost(20).library(),
    bif("spawn_opt", 4, spawn_opt_4).cost(20),
    bif("spawn_opt", 5, spawn_opt_5).cost(20).library(),
    bif("!", 2, send_2).cost(4),
    bif("send", 2, send_2).cost(4),
    bif("send", 3, send_3).cost(4),
    bif("send_nosuspend", 2, send_nosuspend).cost(4).library(),
    bif("send_nosuspend", 3, send_nosuspend).cost(4).library(),
    bif("link", 1, link_1).cost(4),
    bif("unlink", 1, unlink_1).cost(4),
    bif("exit", 2, exit_2).cost(4),
    bif("register", 2, register_2),
    bif("unregister", 1, unregister_1),
    bif("whereis", 1, whereis_1),
    bif("registered", 0, registered_0).cost(10),
    bif("is_process_alive", 1, is_process_alive_1),
    bif("process_info", 1, process_info_1).cost(10),
    bif("process_info", 2, process_info_2).cost(4),
    bif("processes", 0, processes_0).cost(50),
    bif("process_flag", 2, process_flag_2),
    bif("process_flag", 3, process_flag_3).library(),
    bif("group_leader", 0, group_leader_0),
    bif("group_leader", 2, group_leader_2).library(),
    bif("garbage_collect", 0, garbage_collect_0)
        .cost(50)
        .library(),
    bif("garbage_collect", 1, garbage_collect_1)
        .cost(10)
        .library(),
    bif("garbage_collect", 2, garbage_collect_2)
        .cost(10)
        .library(),
    bif("suspend_process", 1, suspend_process_1)
        .cost(10)
        .library(),
    bif("suspend_process", 2, suspend_process_2)
        .cost(10)
        .library(),
    bif("resume_process", 1, resume_process_1).cost(10),
    bif("yield", 0, yield_0),
    bif("hibernate", 3, hibernate_3).cost(50),
];

const fn bif(name: &'static str, arity: u8, native: super::Native) -> Bif {
    Bif::new(Atom::ERLANG, name, arity, native).needs(Capability::Process)
}

fn self_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(Term::pid(ctx.pid()))
}

// ---- Spawning -------------------------------------------------------------------------------

/// Spawns `erlang:apply(Fun, [])`.
fn spawn_fun<'h>(ctx: &Ctx<'h>, fun: Term<'h>, options: &SpawnOptions) -> BifResult<'h> {
    if !fun.is_fun() {
        return Err(Stop::badarg());
    }
    let args = ctx.heap.list([fun, Term::NIL]);
    spawned(ctx, (Atom::ERLANG, Atom::APPLY), args, options)
}

fn spawn_call<'h>(
    ctx: &Ctx<'h>,
    [module, function, args]: [Term<'h>; 3],
    options: &SpawnOptions,
) -> BifResult<'h> {
    let (Some(module), Some(function)) = (module.as_atom(), function.as_atom()) else {
        return Err(Stop::badarg());
    };
    let mut list = args.list();
    let arity = list.by_ref().count();
    if !list.tail().is_nil() {
        return Err(Stop::badarg());
    }
    if arity > 255 {
        return Err(Stop::error(Atom::SYSTEM_LIMIT));
    }
    spawned(ctx, (module, function), args, options)
}

/// The pid, or `{Pid, Ref}` with a monitor.
fn spawned<'h>(
    ctx: &Ctx<'h>,
    call: (Atom, Atom),
    args: Term<'h>,
    options: &SpawnOptions,
) -> BifResult<'h> {
    let spawned = spawn(
        ctx.vm,
        Some(ctx.worker),
        Some(ctx.process),
        options,
        call,
        args,
    )
    .map_err(|error| match error {
        SpawnError::TableFull | SpawnError::Memory => Stop::error(Atom::SYSTEM_LIMIT),
    })?;
    let pid = Term::pid(spawned.pid);
    let Some(reference) = spawned.reference else {
        return Ok(pid);
    };
    let alias = options.monitor.as_ref().and_then(|monitor| monitor.alias);
    let reference = ctx.heap.reference(reference, alias.map(|_| ctx.pid()));
    Ok(ctx.heap.tuple(&[pid, reference]))
}

/// This node's name; other nodes cannot be reached.
fn this_node<'h>(node: Term<'h>) -> Result<(), Stop<'h>> {
    match node.as_atom() {
        Some(Atom::NONODE) => Ok(()),
        Some(_) => Err(Stop::error(Atom::NOTSUP)),
        None => Err(Stop::badarg()),
    }
}

fn linked() -> SpawnOptions {
    SpawnOptions {
        link: true,
        ..SpawnOptions::default()
    }
}
fn monitored() -> SpawnOptions {
    SpawnOptions {
        monitor: Some(MonitorOptions::default()),
        ..SpawnOptions::default()
    }
}

fn spawn_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    spawn_fun(ctx, args[0], &SpawnOptions::default())
}
fn spawn_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    this_node(args[0])?;
    spawn_fun(ctx, args[1], &SpawnOptions::default())
}
fn spawn_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    spawn_call(ctx, [args[0], args[1], args[2]], &SpawnOptions::default())
}
fn spawn_4<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    this_node(args[0])?;
    spawn_call(ctx, [args[1], args[2], args[3]], &SpawnOptions::default())
}
fn spawn_link_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    spawn_fun(ctx, args[0], &linked())
}
fn spawn_link_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    this_node(args[0])?;
    spawn_fun(ctx, args[1], &linked())
}
fn spawn_link_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    spawn_call(ctx, [args[0], args[1], args[2]], &linked())
}
fn spawn_link_4<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    this_node(args[0])?;
    spawn_call(ctx, [args[1], args[2], args[3]], &linked())
}
fn spawn_monitor_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    spawn_fun(ctx, args[0], &monitored())
}
fn spawn_monitor_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    this_node(args[0])?;
    spawn_fun(ctx, args[1], &monitored())
}
fn spawn_monitor_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    spawn_call(ctx, [args[0], args[1], args[2]], &monitored())
}
fn spawn_monitor_4<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    this_node(args[0])?;
    spawn_call(ctx, [args[1], args[2], args[3]], &monitored())
}
fn spawn_opt_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    spawn_fun(ctx, args[0], &spawn_options(args[1])?)
}
fn spawn_opt_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    this_node(args[0])?;
    spawn_fun(ctx, args[1], &spawn_options(args[2])?)
}
fn spawn_opt_4<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let options = spawn_options(args[3])?;
    spawn_call(ctx, [args[0], args[1], args[2]], &options)
}
fn spawn_opt_5<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    this_node(args[0])?;
    let options = spawn_options(args[4])?;
    spawn_call(ctx, [args[1], args[2], args[3]], &options)
}

/// The options of `spawn_opt`.
fn spawn_options<'h>(list: Term<'h>) -> Result<SpawnOptions, Stop<'h>> {
    let mut options = SpawnOptions::default();
    for item in list.proper_list().ok_or_else(Stop::badarg)? {
        match item.as_atom() {
            Some(Atom::LINK) => options.link = true,
            Some(Atom::MONITOR) => options.monitor = Some(MonitorOptions::default()),
            Some(_) => return Err(Stop::badarg()),
            None => {
                let [key, value] = item.as_tuple_of::<2>().ok_or_else(Stop::badarg)?;
                spawn_option(&mut options, key, value)?;
            }
        }
    }
    Ok(options)
}

fn spawn_option<'h>(
    options: &mut SpawnOptions,
    key: Term<'h>,
    value: Term<'h>,
) -> Result<(), Stop<'h>> {
    match key.as_atom() {
        Some(Atom::MONITOR) => options.monitor = Some(monitor_options(value)?),
        Some(Atom::PRIORITY) => options.priority = priority(value)?,
        Some(Atom::MIN_HEAP_SIZE) => options.limits.min = words(value)?,
        Some(Atom::MIN_BIN_VHEAP_SIZE) => _ = words(value)?,
        Some(Atom::FULLSWEEP_AFTER) => options.limits.fullsweep_after = sweeps(value)?,
        Some(Atom::MAX_HEAP_SIZE) => {
            let (max, quiet) = max_heap_size(value, options.max_heap_quiet)?;
            options.limits.max = max;
            options.max_heap_quiet = quiet;
        }
        Some(Atom::MESSAGE_QUEUE_DATA) => options.off_heap_messages = off_heap(value)?,
        Some(Atom::ASYNC_DIST) => _ = value.as_bool().ok_or_else(Stop::badarg)?,
        _ => return Err(Stop::badarg()),
    }
    Ok(())
}

fn priority<'h>(value: Term<'h>) -> Result<Priority, Stop<'h>> {
    let priority = value.as_atom().and_then(Priority::from_atom);
    priority.ok_or_else(Stop::badarg)
}
fn words<'h>(value: Term<'h>) -> Result<usize, Stop<'h>> {
    // A heap of 2^40 words is beyond any machine; what is allocated at once is smaller still.
    let words = value.as_small().filter(|n| (0..1 << 40).contains(n));
    words.map(|n| n as usize).ok_or_else(Stop::badarg)
}
fn sweeps<'h>(value: Term<'h>) -> Result<u32, Stop<'h>> {
    let sweeps = value
        .as_small()
        .filter(|n| *n >= 0)
        .ok_or_else(Stop::badarg)?;
    Ok(sweeps.min(65_535) as u32)
}
fn off_heap<'h>(value: Term<'h>) -> Result<bool, Stop<'h>> {
    match value.as_atom() {
        Some(Atom::OFF_HEAP) => Ok(true),
        Some(Atom::ON_HEAP) => Ok(false),
        _ => Err(Stop::badarg()),
    }
}

/// A size, or a map with `size` and perhaps `kill` and `error_logger`.
fn max_heap_size<'h>(
    value: Term<'h>,
    mut quiet: (bool, bool),
) -> Result<(usize, (bool, bool)), Stop<'h>> {
    let Some(map) = value.as_map() else {
        return Ok((words(value)?, quiet));
    };
    let get = |key| map.get(Term::atom(key));
    let size = words(get(Atom::SIZE).ok_or_else(Stop::badarg)?)?;
    if let Some(kill) = get(Atom::KILL) {
        quiet.0 = !kill.as_bool().ok_or_else(Stop::badarg)?;
    }
    if let Some(report) = get(Atom::ERROR_LOGGER) {
        quiet.1 = !report.as_bool().ok_or_else(Stop::badarg)?;
    }
    Ok((size, quiet))
}

// ---- Sending --------------------------------------------------------------------------------

fn send_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    send(ctx, args[0], args[1])?;
    Ok(args[1])
}

fn send_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    send_options(args[2])?;
    send(ctx, args[0], args[1])?;
    Ok(Term::atom(Atom::OK))
}

fn send_options<'h>(options: Term<'h>) -> Result<(), Stop<'h>> {
    for option in options.proper_list().ok_or_else(Stop::badarg)? {
        if !option.is_atom(Atom::NOSUSPEND) && !option.is_atom(Atom::NOCONNECT) {
            return Err(Stop::badarg());
        }
    }
    Ok(())
}

/// Sending within an instance never suspends the sender.
fn send_nosuspend<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    if let Some(&options) = args.get(2) {
        send_options(options)?;
    }
    send(ctx, args[0], args[1])?;
    Ok(Term::bool(true))
}

// ---- Links and exits ------------------------------------------------------------------------

fn local_pid<'h>(term: Term<'h>) -> Result<Pid, Stop<'h>> {
    term.as_pid().ok_or_else(Stop::badarg)
}

fn link_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let done = Ok(Term::bool(true));
    let other = local_pid(args[0])?;
    if other == ctx.pid() {
        return done;
    }
    let links = &ctx.process.cold().links;
    if !links.borrow_mut().link(other) {
        return done;
    }
    let signal = bare(Kind::Link, ctx.pid(), 0);
    if ctx.vm.deliver(Some(ctx.worker), other, signal).is_ok() {
        return done;
    }
    links.borrow_mut().forget(other);
    if !ctx.process.trap_exit.get() {
        return Err(Stop::error(Atom::NOPROC));
    }
    let noproc = Term::atom(Atom::NOPROC);
    let policy = ctx.vm.message_policy();
    if let Some(signal) = exit_signal(Kind::Exit, other, noproc, ctx.heap, &policy) {
        let _ = ctx.vm.deliver(Some(ctx.worker), ctx.pid(), signal);
    }
    done
}

fn unlink_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    if args[0].is_port() || signals_external(args[0]) {
        return Ok(Term::bool(true));
    }
    let other = local_pid(args[0])?;
    let number = ctx
        .process
        .cold_if_any()
        .and_then(|cold| cold.links.borrow_mut().unlink(other));
    if let Some(number) = number {
        let signal = bare(Kind::Unlink, ctx.pid(), number);
        if ctx.vm.deliver(Some(ctx.worker), other, signal).is_err() {
            // It has ended. Its exit signal, if it has sent one, is still to be dropped when it
            // comes; that the entry is gone does it.
            ctx.process.cold().links.borrow_mut().forget(other);
        }
    }
    Ok(Term::bool(true))
}

fn signals_external(term: Term<'_>) -> bool {
    crate::process::signals::is_external(term)
}

fn exit_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    if args[0].is_port() || signals_external(args[0]) {
        return Ok(Term::bool(true));
    }
    let other = local_pid(args[0])?;
    let policy = ctx.vm.message_policy();
    let signal = exit_signal(Kind::Exit, ctx.pid(), args[1], ctx.heap, &policy)
        .ok_or_else(|| Stop::error(Atom::SYSTEM_LIMIT))?;
    let _ = ctx.vm.deliver(Some(ctx.worker), other, signal);
    if other == ctx.pid() {
        // What one does to oneself has happened when the call returns: the next slice begins with it.
        return Err(again(|_| Ok(Term::bool(true)), false));
    }
    Ok(Term::bool(true))
}

fn again<'h>(again: Resume, wait: bool) -> Stop<'h> {
    Stop::Resume { again, wait }
}

// ---- Names ----------------------------------------------------------------------------------

fn name_arg<'h>(term: Term<'h>) -> Result<Atom, Stop<'h>> {
    term.as_atom().ok_or_else(Stop::badarg)
}

fn register_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let name = name_arg(args[0])?;
    let pid = local_pid(args[1])?;
    if name == Atom::UNDEFINED {
        return Err(Stop::badarg());
    }
    let guard = ctx.worker.pin();
    let vm = ctx.vm;
    vm.registry
        .register(name, pid, &vm.processes, &guard)
        .map_err(|_| Stop::badarg())?;
    Ok(Term::bool(true))
}

fn unregister_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let name = name_arg(args[0])?;
    let guard = ctx.worker.pin();
    if ctx.vm.registry.unregister(name, &ctx.vm.processes, &guard) {
        Ok(Term::bool(true))
    } else {
        Err(Stop::badarg())
    }
}

fn whereis_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let found = ctx.vm.registry.find(name_arg(args[0])?);
    Ok(found.map_or(Term::atom(Atom::UNDEFINED), Term::pid))
}

fn registered_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let names = ctx.vm.registry.names();
    Ok(ctx.heap.list(names.into_iter().map(Term::atom)))
}

fn processes_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let pids = ctx.vm.processes.pids(&ctx.worker.pin());
    let extra = &ctx.process.extra_reductions;
    extra.set(extra.get().saturating_add((pids.len() / 16) as u32));
    Ok(ctx.heap.list(pids.into_iter().map(Term::pid)))
}

// ---- Asking another process -----------------------------------------------------------------

/// Sends a request and waits for its answer; `None` when there is no such process.
fn request<'h>(ctx: &Ctx<'h>, to: Pid, kind: Kind, what: Term<'h>) -> Option<Stop<'h>> {
    let number = ctx.vm.new_number(Some(ctx.worker)) & Word::SMALL_MAX as u64;
    let fragment = Fragment::copy_of(what, &ctx.vm.message_policy()).ok()?;
    let signal = fragment
        .with_kind(kind as u32)
        .with_from(Word::pid(ctx.pid()))
        .with_extra(number);
    let replies = &ctx.process.cold().replies;
    replies.borrow_mut().insert(number, None);
    if ctx.vm.deliver(Some(ctx.worker), to, signal).is_err() {
        replies.borrow_mut().remove(&number);
        return None;
    }
    let mut slots = ctx.process.bif_slots.borrow_mut();
    slots.clear();
    slots.push(Word::small(number as i64));
    Some(again(answered, true))
}

/// Goes on when the answer to a [`request`] is there.
fn answered<'h>(ctx: &Ctx<'h>) -> BifResult<'h> {
    let slot = ctx.process.bif_slots.borrow().first().copied();
    let number = slot.map_or(0, |slot| slot.small_value() as u64);
    let mut replies = ctx.process.cold().replies.borrow_mut();
    match replies.get_mut(&number).map(Option::take) {
        Some(None) => Err(again(answered, true)),
        Some(Some(answer)) => {
            replies.remove(&number);
            ctx.process.bif_slots.borrow_mut().clear();
            Ok(ctx.heap.adopt(answer))
        }
        None => Err(Stop::badarg()),
    }
}

fn is_process_alive_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let pid = local_pid(args[0])?;
    if pid == ctx.pid() {
        return Ok(Term::bool(true));
    }
    {
        let guard = ctx.worker.pin();
        match ctx.vm.processes.get(pid, &guard) {
            None => return Ok(Term::bool(false)),
            // All that was sent to a waiting process has been handled.
            Some(process) if process.shared().inbox.is_waiting() => return Ok(Term::bool(true)),
            // It may be about to handle an exit signal of ours: ask, behind that.
            Some(_) => {}
        }
    }
    let asked = request(ctx, pid, Kind::AliveRequest, Term::NIL);
    asked.map_or(Ok(Term::bool(false)), Err)
}

/// `None` is this process.
fn ask_info<'h>(ctx: &Ctx<'h>, pid: Pid, what: Term<'h>) -> BifResult<'h> {
    // What has arrived counts: with an empty inbox nothing has that is not known.
    let own = pid == ctx.pid() && ctx.process.shared().inbox.is_empty();
    if own && !info::needs_place(what) {
        let subject = info::Subject {
            heap: ctx.heap,
            local: ctx.process,
            resume: None,
            running: true,
        };
        return Ok(info::answer(&subject, ctx.vm, what, ctx.heap));
    }
    let borrowed = {
        let guard = ctx.worker.pin();
        match ctx.vm.processes.get(pid, &guard) {
            None => return Ok(Term::atom(Atom::UNDEFINED)),
            Some(process) => process.try_borrow(),
        }
    };
    let Some(mut held) = borrowed else {
        let asked = request(ctx, pid, Kind::InfoRequest, what);
        return asked.map_or(Ok(Term::atom(Atom::UNDEFINED)), Err);
    };
    let owned = held.owned();
    let subject = info::Subject {
        heap: &owned.heap,
        local: &owned.local,
        resume: Some(owned.registers.resume),
        running: false,
    };
    let answer = info::answer(&subject, ctx.vm, what, ctx.heap);
    if let Err(held) = held.wait() {
        ctx.vm.scheduler.enqueue(Some(ctx.worker), held);
    }
    Ok(answer)
}

fn process_info_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let pid = local_pid(args[0])?;
    ask_info(ctx, pid, Term::atom(Atom::ALL))
}

fn process_info_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let pid = local_pid(args[0])?;
    let known = match args[1].as_atom() {
        Some(item) => info::is_item(item),
        None => args[1].proper_list().is_some_and(|items| {
            let mut items = items.into_iter();
            items.all(|item| item.as_atom().is_some_and(info::is_item))
        }),
    };
    if !known {
        return Err(Stop::badarg());
    }
    ask_info(ctx, pid, args[1])
}

fn garbage_collect_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    collect(ctx, ctx.pid())
}
fn garbage_collect_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    collect(ctx, local_pid(args[0])?)
}
fn garbage_collect_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let pid = local_pid(args[0])?;
    for option in args[1].proper_list().ok_or_else(Stop::badarg)? {
        let [key, value] = option.as_tuple_of::<2>().ok_or_else(Stop::badarg)?;
        // A minor collection is answered with a full one, which reclaims no less.
        let known =
            key.is_atom(Atom::TYPE) && (value.is_atom(Atom::MAJOR) || value.is_atom(Atom::MINOR));
        if !known {
            return Err(Stop::badarg());
        }
    }
    collect(ctx, pid)
}

/// A collection happens between slices, this process's own too.
fn collect<'h>(ctx: &Ctx<'h>, pid: Pid) -> BifResult<'h> {
    let asked = request(ctx, pid, Kind::CollectRequest, Term::NIL);
    asked.map_or(Ok(Term::bool(false)), Err)
}

// ---- Suspending -----------------------------------------------------------------------------

fn suspend_process_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    suspend(ctx, args[0])
}

fn suspend_process_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    for option in args[1].proper_list().ok_or_else(Stop::badarg)? {
        if !option.is_atom(Atom::UNLESS_SUSPENDING) {
            return Err(Stop::badarg());
        }
        let pid = local_pid(args[0])?;
        if ctx.process.cold().suspending.borrow().contains_key(&pid) {
            return Ok(Term::bool(false));
        }
    }
    suspend(ctx, args[0])
}

/// Returns when the process does not run any more.
fn suspend<'h>(ctx: &Ctx<'h>, process: Term<'h>) -> BifResult<'h> {
    let pid = local_pid(process)?;
    if pid == ctx.pid() {
        return Err(Stop::badarg());
    }
    match request(ctx, pid, Kind::SuspendRequest, Term::NIL) {
        None => Err(Stop::badarg()),
        Some(_) => {
            let mut slots = ctx.process.bif_slots.borrow_mut();
            slots.push(process.word());
            Err(again(suspended, true))
        }
    }
}

fn suspended<'h>(ctx: &Ctx<'h>) -> BifResult<'h> {
    let pid = ctx.process.bif_slots.borrow().get(1).copied();
    let done = match answered(ctx) {
        Err(Stop::Resume { wait, .. }) => return Err(again(suspended, wait)),
        other => other?,
    };
    match pid.and_then(Word::as_pid) {
        Some(pid) if done.is_atom(Atom::TRUE) => {
            let mut suspending = ctx.process.cold().suspending.borrow_mut();
            *suspending.entry(pid).or_insert(0) += 1;
            Ok(done)
        }
        _ => Err(Stop::badarg()),
    }
}

fn resume_process_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let pid = local_pid(args[0])?;
    let mut suspending = ctx.process.cold().suspending.borrow_mut();
    let count = suspending.get_mut(&pid).ok_or_else(Stop::badarg)?;
    *count -= 1;
    if *count == 0 {
        suspending.remove(&pid);
    }
    let resume = bare(Kind::Resume, ctx.pid(), 1);
    match ctx.vm.deliver(Some(ctx.worker), pid, resume) {
        Ok(()) => Ok(Term::bool(true)),
        Err(_) => Err(Stop::badarg()),
    }
}

// ---- Flags ----------------------------------------------------------------------------------

fn process_flag_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let local = ctx.process;
    let value = args[1];
    let flag = value.as_bool().ok_or_else(Stop::badarg);
    let mut limits = local.limits(ctx.heap);
    Ok(match args[0].as_atom() {
        Some(Atom::TRAP_EXIT) => Term::bool(local.trap_exit.replace(flag?)),
        Some(Atom::PRIORITY) => {
            let new = priority(value)?;
            let old = local.shared().priority();
            local.shared().set_priority(new);
            Term::atom(old.atom())
        }
        Some(Atom::MIN_HEAP_SIZE) => {
            let old = limits.min;
            limits.min = words(value)?;
            local.set_limits(limits);
            ctx.heap.unsigned(old as u64)
        }
        Some(Atom::MIN_BIN_VHEAP_SIZE) => {
            words(value)?;
            Term::small(info::MIN_BIN_VHEAP_SIZE)
        }
        Some(Atom::FULLSWEEP_AFTER) => {
            let old = limits.fullsweep_after;
            limits.fullsweep_after = sweeps(value)?;
            local.set_limits(limits);
            Term::small(i64::from(old))
        }
        Some(Atom::MAX_HEAP_SIZE) => {
            let quiet = local.cold().max_heap_quiet.get();
            let old = info::max_heap_map(ctx.heap, local.max_heap_size(ctx.heap), quiet);
            let (max, quiet) = max_heap_size(value, quiet)?;
            local.set_max_heap_size(ctx.heap, max, quiet);
            old
        }
        Some(Atom::MESSAGE_QUEUE_DATA) => {
            let new = off_heap(value)?;
            let old = local.cold().off_heap_messages.replace(new);
            Term::atom(info::queue_data(old))
        }
        Some(Atom::ERROR_HANDLER) => {
            let new = value.as_atom().ok_or_else(Stop::badarg)?;
            Term::atom(local.set_error_handler(new))
        }
        Some(Atom::SENSITIVE) => Term::bool(local.cold().sensitive.replace(flag?)),
        Some(Atom::SAVE_CALLS) => {
            let calls = value.as_small().filter(|n| (0..=10_000).contains(n));
            // No calls are saved, and `process_info` says so.
            calls.map(|_| Term::small(0)).ok_or_else(Stop::badarg)?
        }
        _ => return Err(Stop::badarg()),
    })
}

/// For another process there is `save_calls` only.
fn process_flag_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let pid = local_pid(args[0])?;
    let there = ctx.vm.processes.get(pid, &ctx.worker.pin()).is_some();
    let calls = args[2].as_small().filter(|n| (0..=10_000).contains(n));
    if !there || !args[1].is_atom(Atom::SAVE_CALLS) || calls.is_none() {
        return Err(Stop::badarg());
    }
    Ok(Term::small(0))
}

fn group_leader_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let leader = ctx.process.group_leader.get().as_pid();
    Ok(Term::pid(leader.unwrap_or(ctx.pid())))
}

fn group_leader_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let leader = local_pid(args[0])?;
    let pid = local_pid(args[1])?;
    if pid == ctx.pid() {
        ctx.process.group_leader.set(Word::pid(leader));
        return Ok(Term::bool(true));
    }
    let signal = Fragment::immediate(args[0])
        .with_kind(Kind::GroupLeader as u32)
        .with_from(Word::pid(ctx.pid()));
    match ctx.vm.deliver(Some(ctx.worker), pid, signal) {
        Ok(()) => Ok(Term::bool(true)),
        Err(_) => Err(Stop::badarg()),
    }
}

fn yield_0<'h>(_: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Err(again(|_| Ok(Term::bool(true)), false))
}

fn hibernate_3<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (Some(module), Some(function)) = (args[0].as_atom(), args[1].as_atom()) else {
        return Err(Stop::badarg());
    };
    let list = args[2].proper_list().ok_or_else(Stop::badarg)?;
    if list.len() > 255 {
        return Err(Stop::error(Atom::SYSTEM_LIMIT));
    }
    Err(Stop::Hibernate(Box::new(Call {
        module,
        function,
        args: list,
    })))
}

/// A reference of this instance.
pub(super) fn reference_arg<'h>(term: Term<'h>) -> Result<u64, Stop<'h>> {
    match term.view() {
        View::Reference(reference) => Ok(reference.number),
        View::Magic(magic) => Ok(magic.number()),
        _ => Err(Stop::badarg()),
    }
}
