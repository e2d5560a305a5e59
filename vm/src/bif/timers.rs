//! `erlang`: timers.

use super::process::reference_arg;
use super::{Bif, BifResult, Capability, Ctx, Stop};
use crate::memory::{CopyPolicy, Fragment};
use crate::process::send;
use crate::process::signals::Kind;
use crate::scheduler::timers::Destination;
use crate::term::{Atom, Term, Word};

/// Rows of the table.
pub const TABLE: &[Bif] = &[
    bif("send_after", 3, send_after_3),
    bif("send_after", 4, send_after_4),
    bif("start_timer", 3, start_timer_3),
    bif("start_timer", 4, start_timer_4),
    bif("cancel_timer", 1, cancel_timer_1),
    bif("cancel_timer", 2, cancel_timer_2),
    bif("read_timer", 1, read_timer_1),
    bif("read_timer", 2, read_timer_2),
];

const fn bif(name: &'static str, arity: u8, native: super::Native) -> Bif {
    Bif::new(Atom::ERLANG, name, arity, native)
        .needs(Capability::Clock)
        .cost(4)
}

/// Nanoseconds in a millisecond.
const MILLISECOND: u64 = 1_000_000;

/// The deadline that a time in milliseconds means.
fn deadline<'h>(ctx: &Ctx<'h>, time: Term<'h>, absolute: bool) -> Result<u64, Stop<'h>> {
    let time = time.as_small().ok_or_else(Stop::badarg)?;
    if absolute {
        let nanoseconds = time.checked_mul(MILLISECOND as i64);
        let nanoseconds = nanoseconds.ok_or_else(Stop::badarg)?;
        return Ok(ctx.vm.clock.from_monotonic(nanoseconds));
    }
    let after = u64::try_from(time).ok();
    let after = after.and_then(|after| after.checked_mul(MILLISECOND));
    // 2^63 nanoseconds are 292 years.
    let after = after.filter(|after| *after < 1 << 62);
    Ok(ctx.vm.clock.now() + after.ok_or_else(Stop::badarg)?)
}

/// `{abs, Boolean}`.
fn absolute<'h>(options: Term<'h>) -> Result<bool, Stop<'h>> {
    let mut absolute = false;
    for option in options.proper_list().ok_or_else(Stop::badarg)? {
        let [key, value] = option.as_tuple_of::<2>().ok_or_else(Stop::badarg)?;
        if key.as_atom().is_none_or(|key| key.text() != "abs") {
            return Err(Stop::badarg());
        }
        absolute = value.as_bool().ok_or_else(Stop::badarg)?;
    }
    Ok(absolute)
}

/// Starts a timer; its message is `message`, or that with the reference round it.
fn start<'h>(
    ctx: &Ctx<'h>,
    [time, to, message]: [Term<'h>; 3],
    absolute: bool,
    wrapped: bool,
) -> BifResult<'h> {
    let deadline = deadline(ctx, time, absolute)?;
    let to = match (to.as_pid(), to.as_atom()) {
        (Some(pid), _) => Destination::Pid(pid),
        (_, Some(name)) => Destination::Name(name),
        _ => return Err(Stop::badarg()),
    };
    let number = ctx.vm.new_reference(Some(ctx.worker));
    let reference = ctx.heap.reference(number, None);
    let message = if wrapped {
        ctx.heap
            .tuple(&[Term::atom(Atom::TIMEOUT), reference, message])
    } else {
        message
    };
    let fragment = Fragment::copy_of(message, &CopyPolicy::EVERYTHING)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?
        .with_kind(Kind::Message as u32)
        .with_from(Word::atom(Atom::CLOCK_SERVICE));
    ctx.vm
        .timers
        .send_at(ctx.worker, deadline, number, to, fragment);
    Ok(reference)
}

fn send_after_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    start(ctx, [args[0], args[1], args[2]], false, false)
}
fn send_after_4<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    start(ctx, [args[0], args[1], args[2]], absolute(args[3])?, false)
}
fn start_timer_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    start(ctx, [args[0], args[1], args[2]], false, true)
}
fn start_timer_4<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    start(ctx, [args[0], args[1], args[2]], absolute(args[3])?, true)
}

/// `{async, Boolean}` and `{info, Boolean}`.
fn options<'h>(list: Term<'h>, with_info: bool) -> Result<(bool, bool), Stop<'h>> {
    let (mut is_async, mut info) = (false, true);
    for option in list.proper_list().ok_or_else(Stop::badarg)? {
        let [key, value] = option.as_tuple_of::<2>().ok_or_else(Stop::badarg)?;
        let value = value.as_bool().ok_or_else(Stop::badarg)?;
        match key.as_atom() {
            Some(Atom::ASYNC) => is_async = value,
            Some(Atom::INFO) if with_info => info = value,
            _ => return Err(Stop::badarg()),
        }
    }
    Ok((is_async, info))
}

/// Milliseconds that are left until a deadline, or `false`.
fn left<'h>(ctx: &Ctx<'h>, deadline: Option<u64>) -> Term<'h> {
    match deadline {
        Some(deadline) => {
            let left = deadline.saturating_sub(ctx.vm.clock.now());
            ctx.heap.unsigned(left.div_ceil(MILLISECOND))
        }
        None => Term::bool(false),
    }
}

/// The result, or with `async` a message that has it.
fn result<'h>(
    ctx: &Ctx<'h>,
    tag: Atom,
    reference: Term<'h>,
    left: Term<'h>,
    (is_async, info): (bool, bool),
) -> BifResult<'h> {
    if is_async && info {
        let message = ctx.heap.tuple(&[Term::atom(tag), reference, left]);
        send(ctx, Term::pid(ctx.pid()), message)?;
    }
    Ok(if is_async || !info {
        Term::atom(Atom::OK)
    } else {
        left
    })
}

fn cancel_timer_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let number = reference_arg(args[0])?;
    Ok(left(ctx, ctx.vm.timers.cancel(number)))
}
fn cancel_timer_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let options = options(args[1], true)?;
    let number = reference_arg(args[0])?;
    let left = left(ctx, ctx.vm.timers.cancel(number));
    result(ctx, Atom::CANCEL_TIMER, args[0], left, options)
}
fn read_timer_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let number = reference_arg(args[0])?;
    Ok(left(ctx, ctx.vm.timers.read(number)))
}
fn read_timer_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let options = options(args[1], false)?;
    let number = reference_arg(args[0])?;
    let left = left(ctx, ctx.vm.timers.read(number));
    result(ctx, Atom::READ_TIMER, args[0], left, options)
}
