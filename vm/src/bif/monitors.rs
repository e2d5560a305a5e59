//! `erlang`: monitors and aliases.

use std::sync::{Arc, Mutex};

use super::process::reference_arg;
use super::{Bif, BifResult, Capability, Ctx, Stop};
use crate::memory::{CopyPolicy, Fragment};
use crate::process::exit::bounce;
use crate::process::links::{AliasEnds, Watched};
use crate::process::mailbox::reference_number;
use crate::process::signals::{Kind, bare, down_signal};
use crate::process::spawn::{MonitorOptions, TagTerm, custom_watch};
use crate::term::{Atom, Term, View, Word};

/// Rows of the table.
pub const TABLE: &[Bif] = &[
    bif("monitor", 2, monitor_2).cost(4),
    bif("monitor", 3, monitor_3).cost(4),
    bif("demonitor", 1, demonitor_1).cost(4),
    bif("demonitor", 2, demonitor_2).cost(4),
    bif("alias", 0, alias_0).library(),
    bif("alias", 1, alias_1),
    bif("unalias", 1, unalias_1),
];

const fn bif(name: &'static str, arity: u8, native: super::Native) -> Bif {
    Bif::new(Atom::ERLANG, name, arity, native).needs(Capability::Process)
}

/// The options of `monitor/3` and of `{monitor, Options}`.
pub(super) fn monitor_options<'h>(list: Term<'h>) -> Result<MonitorOptions, Stop<'h>> {
    let mut options = MonitorOptions::default();
    for item in list.proper_list().ok_or_else(Stop::badarg)? {
        let [key, value] = item.as_tuple_of::<2>().ok_or_else(Stop::badarg)?;
        match key.as_atom() {
            Some(Atom::ALIAS) => {
                options.alias = Some(match value.as_atom() {
                    Some(Atom::EXPLICIT_UNALIAS) => AliasEnds::Explicitly,
                    Some(Atom::DEMONITOR) => AliasEnds::WithMonitor,
                    Some(Atom::REPLY_DEMONITOR) => AliasEnds::WithReply,
                    _ => return Err(Stop::badarg()),
                });
            }
            Some(Atom::TAG) => {
                let tag = Fragment::copy_of(value, &CopyPolicy::EVERYTHING)
                    .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
                options.tag = Some(Arc::new(TagTerm(Mutex::new(tag))));
            }
            _ => return Err(Stop::badarg()),
        }
    }
    Ok(options)
}

fn monitor_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    monitor(ctx, args[0], args[1], &MonitorOptions::default())
}

fn monitor_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    monitor(ctx, args[0], args[1], &monitor_options(args[2])?)
}

/// What is to be watched, and as what the message names it.
enum Target<'h> {
    Process(Watched, Term<'h>),
    /// Nobody has the name, or its node cannot be reached: the reason that the message gives.
    Nobody(Term<'h>, Atom),
}

fn target<'h>(ctx: &Ctx<'h>, item: Term<'h>) -> Result<Target<'h>, Stop<'h>> {
    let named = |name: Atom, object: Term<'h>| match ctx.vm.registry.find(name) {
        Some(pid) => Target::Process(Watched::Name(name, pid), object),
        None => Target::Nobody(object, Atom::NOPROC),
    };
    if let Some(pid) = item.as_pid() {
        return Ok(Target::Process(Watched::Pid(pid), item));
    }
    if let Some(name) = item.as_atom() {
        let object = ctx.heap.tuple(&[item, Term::atom(Atom::NONODE)]);
        return Ok(named(name, object));
    }
    if let Some([name, node]) = item.as_tuple_of::<2>()
        && let (Some(name), Some(node)) = (name.as_atom(), node.as_atom())
    {
        return Ok(match node {
            Atom::NONODE => named(name, item),
            _ => Target::Nobody(item, Atom::NOCONNECTION),
        });
    }
    if item.is_pid() {
        return Ok(Target::Nobody(item, Atom::NOCONNECTION));
    }
    Err(Stop::badarg())
}

fn monitor<'h>(
    ctx: &Ctx<'h>,
    kind: Term<'h>,
    item: Term<'h>,
    options: &MonitorOptions,
) -> BifResult<'h> {
    match kind.as_atom() {
        Some(Atom::PROCESS) => {}
        // The time offset never changes, so nothing ever comes.
        Some(Atom::TIME_OFFSET) if item.is_atom(Atom::CLOCK_SERVICE) => {
            let number = ctx.vm.new_reference(Some(ctx.worker));
            return Ok(ctx.heap.reference(number, None));
        }
        _ => return Err(Stop::badarg()),
    }
    let me = ctx.pid();
    let target = target(ctx, item)?;
    let number = ctx.vm.new_reference(Some(ctx.worker));
    let result = ctx.heap.reference(number, options.alias.map(|_| me));
    let mut monitors = ctx.process.cold().monitors.borrow_mut();
    if let Some(alias) = options.alias {
        monitors.aliases.insert(number, alias);
    }
    let (watched, object) = match target {
        // One is never told of one's own end.
        Target::Process(watched, _) if watched.pid() == me => return Ok(result),
        Target::Process(watched, object) => (watched, object),
        Target::Nobody(object, reason) => {
            monitors.watching.insert(number, Watched::Pid(me));
            drop(monitors);
            let custom = custom_watch(number, me, object, options);
            let custom = custom.as_ref().map(Fragment::value);
            let (policy, reason) = (ctx.vm.message_policy(), Term::atom(reason));
            if let Some(down) = down_signal(number, me, custom, reason, ctx.heap, &policy) {
                let _ = ctx.vm.deliver(Some(ctx.worker), me, down);
            }
            return Ok(result);
        }
    };
    monitors.watching.insert(number, watched);
    drop(monitors);
    let signal = custom_watch(number, me, object, options)
        .unwrap_or_else(|| Fragment::immediate(Term::NIL))
        .with_kind(Kind::Monitor as u32)
        .with_from(Word::pid(me))
        .with_extra(number);
    let refused = ctx.vm.deliver(Some(ctx.worker), watched.pid(), signal);
    if let Err(signal) = refused {
        bounce(watched.pid(), signal, ctx.vm, Some(ctx.worker));
    }
    Ok(result)
}

fn demonitor_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    demonitor(ctx, args[0])?;
    Ok(Term::bool(true))
}

fn demonitor_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (mut flush, mut info) = (false, false);
    let number = reference_arg(args[0])?;
    for option in args[1].proper_list().ok_or_else(Stop::badarg)? {
        match option.as_atom() {
            Some(Atom::FLUSH) => flush = true,
            Some(Atom::INFO) => info = true,
            _ => return Err(Stop::badarg()),
        }
    }
    let found = demonitor(ctx, args[0])?;
    if flush && !found {
        // A message that has not been fetched is dropped when it is, now that nothing is watched.
        let down = |message: Term<'_>| {
            let parts = message.as_tuple_of::<5>();
            parts.is_some_and(|parts| reference_number(parts[1]) == Some(number))
        };
        ctx.process.mailbox.borrow_mut().remove_first(down);
    }
    Ok(Term::bool(found || !info))
}

/// Stops watching; says whether this process did.
fn demonitor<'h>(ctx: &Ctx<'h>, reference: Term<'h>) -> Result<bool, Stop<'h>> {
    let number = reference_arg(reference)?;
    let watched = ctx
        .process
        .cold_if_any()
        .and_then(|cold| cold.monitors.borrow_mut().stop_watching(number));
    if let Some(watched) = watched
        && watched.pid() != ctx.pid()
    {
        let signal = bare(Kind::Demonitor, ctx.pid(), number);
        let _ = ctx.vm.deliver(Some(ctx.worker), watched.pid(), signal);
    }
    Ok(watched.is_some())
}

fn alias_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    alias(ctx, AliasEnds::Explicitly)
}

fn alias_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let mut ends = AliasEnds::Explicitly;
    for option in args[0].proper_list().ok_or_else(Stop::badarg)? {
        ends = match option.as_atom() {
            Some(Atom::EXPLICIT_UNALIAS) => AliasEnds::Explicitly,
            Some(Atom::REPLY) => AliasEnds::AfterReply,
            _ => return Err(Stop::badarg()),
        };
    }
    alias(ctx, ends)
}

fn alias<'h>(ctx: &Ctx<'h>, ends: AliasEnds) -> BifResult<'h> {
    let number = ctx.vm.new_reference(Some(ctx.worker));
    let mut monitors = ctx.process.cold().monitors.borrow_mut();
    monitors.aliases.insert(number, ends);
    Ok(ctx.heap.reference(number, Some(ctx.pid())))
}

fn unalias_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let number = reference_arg(args[0])?;
    let owner = match args[0].view() {
        View::Reference(reference) => reference.owner,
        _ => None,
    };
    if owner.is_some_and(|owner| owner != ctx.pid()) {
        // Somebody else's.
        return Err(Stop::badarg());
    }
    let removed = ctx
        .process
        .cold_if_any()
        .and_then(|cold| cold.monitors.borrow_mut().aliases.remove(&number));
    Ok(Term::bool(removed.is_some()))
}
