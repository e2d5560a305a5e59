//! `erlang`: clocks, unique numbers, figures of the scheduler.

use std::sync::atomic::{AtomicU64, Ordering};

use super::{Bif, BifResult, Capability, Ctx, Stop};
use crate::term::{Atom, Term, Word};

/// Rows of the table.
pub const TABLE: &[Bif] = &[
    bif("monotonic_time", 0, monotonic_time_0),
    bif("monotonic_time", 1, monotonic_time_1),
    bif("system_time", 0, system_time_0),
    bif("system_time", 1, system_time_1),
    bif("time_offset", 0, time_offset_0),
    bif("time_offset", 1, time_offset_1),
    bif("timestamp", 0, timestamp_0),
    Bif::new(Atom::ERLANG, "convert_time_unit", 3, convert_time_unit_3).library(),
    Bif::new(Atom::ERLANG, "unique_integer", 0, unique_integer_0),
    Bif::new(Atom::ERLANG, "unique_integer", 1, unique_integer_1),
    Bif::new(Atom::ERLANG, "make_ref", 0, make_ref_0),
    bif("statistics", 1, statistics_1).cost(4),
];

const fn bif(name: &'static str, arity: u8, native: super::Native) -> Bif {
    Bif::new(Atom::ERLANG, name, arity, native).needs(Capability::Clock)
}

const NATIVE: i128 = 1_000_000_000;

/// Parts per second of a time unit; the native unit is the nanosecond.
fn parts<'h>(unit: Term<'h>) -> Result<i128, Stop<'h>> {
    if let Some(parts) = unit.as_small() {
        return if parts > 0 {
            Ok(i128::from(parts))
        } else {
            Err(Stop::badarg())
        };
    }
    Ok(match unit.as_atom() {
        Some(Atom::SECOND | Atom::SECONDS) => 1,
        Some(Atom::MILLISECOND | Atom::MILLI_SECONDS) => 1_000,
        Some(Atom::MICROSECOND | Atom::MICRO_SECONDS) => 1_000_000,
        Some(Atom::NANOSECOND | Atom::NANO_SECONDS | Atom::NATIVE | Atom::PERF_COUNTER) => NATIVE,
        _ => return Err(Stop::badarg()),
    })
}

/// Nanoseconds in another unit, rounded down.
fn in_unit<'h>(ctx: &Ctx<'h>, nanoseconds: i64, unit: Term<'h>) -> BifResult<'h> {
    let value = (i128::from(nanoseconds) * parts(unit)?).div_euclid(NATIVE);
    integer(ctx, value)
}

fn integer<'h>(ctx: &Ctx<'h>, value: i128) -> BifResult<'h> {
    let magnitude = value.unsigned_abs();
    let limbs = [magnitude as u64, (magnitude >> 64) as u64];
    Ok(ctx.heap.big(value < 0, &limbs))
}

fn monotonic_time_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(ctx.heap.integer(ctx.vm.clock.monotonic()))
}
fn monotonic_time_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    in_unit(ctx, ctx.vm.clock.monotonic(), args[0])
}
fn system_time_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(ctx.heap.integer(ctx.vm.clock.system()))
}
fn system_time_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    in_unit(ctx, ctx.vm.clock.system(), args[0])
}
fn time_offset_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(ctx.heap.integer(ctx.vm.clock.offset()))
}
fn time_offset_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    in_unit(ctx, ctx.vm.clock.offset(), args[0])
}

fn timestamp_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let microseconds = ctx.vm.clock.system() / 1000;
    let seconds = microseconds / 1_000_000;
    Ok(ctx.heap.tuple(&[
        Term::small(seconds / 1_000_000),
        Term::small(seconds % 1_000_000),
        Term::small(microseconds % 1_000_000),
    ]))
}

fn convert_time_unit_3<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    // Times beyond the small integers are further away than any clock here reaches.
    let time = args[0].as_small().ok_or_else(Stop::badarg)?;
    let (from, to) = (parts(args[1])?, parts(args[2])?);
    let product = i128::from(time).checked_mul(to);
    integer(ctx, product.ok_or_else(Stop::badarg)?.div_euclid(from))
}

fn make_ref_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let number = ctx.vm.new_reference(Some(ctx.worker));
    Ok(ctx.heap.reference(number, None))
}

fn unique<'h>(ctx: &Ctx<'h>, positive: bool, monotonic: bool) -> BifResult<'h> {
    let number = if monotonic {
        ctx.vm.numbers.strictly_monotonic()
    } else {
        ctx.vm.new_number(Some(ctx.worker)) as i64
    };
    // Half of the small integers lie below zero: those are used first, as in OTP.
    let start = if positive { 0 } else { Word::SMALL_MIN };
    Ok(ctx.heap.integer(start.saturating_add(number)))
}

fn unique_integer_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    unique(ctx, false, false)
}
fn unique_integer_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (mut positive, mut monotonic) = (false, false);
    for option in args[0].proper_list().ok_or_else(Stop::badarg)? {
        match option.as_atom() {
            Some(Atom::POSITIVE) => positive = true,
            Some(Atom::MONOTONIC) => monotonic = true,
            _ => return Err(Stop::badarg()),
        }
    }
    unique(ctx, positive, monotonic)
}

/// What `statistics` said last: it tells the increase since.
#[derive(Default)]
pub struct LastFigures {
    wall_clock: AtomicU64,
    runtime: AtomicU64,
    reductions: AtomicU64,
    exact_reductions: AtomicU64,
}

fn statistics_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let scheduler = &ctx.vm.scheduler;
    let last = &ctx.vm.last_figures;
    let with_increase = |total: u64, last: &AtomicU64| {
        let since = total.saturating_sub(last.swap(total, Ordering::Relaxed));
        let heap = ctx.heap;
        heap.tuple(&[heap.unsigned(total), heap.unsigned(since)])
    };
    let reductions = || -> u64 {
        let counters = scheduler.counters();
        // What this slice has executed is not in the counters yet.
        counters
            .map(|c| c.reductions.load(Ordering::Relaxed))
            .sum::<u64>()
    };
    let slices = || -> u64 {
        let counters = scheduler.counters();
        counters.map(|c| c.slices.load(Ordering::Relaxed)).sum()
    };
    Ok(match args[0].as_atom() {
        Some(Atom::WALL_CLOCK) => with_increase(ctx.vm.clock.now() / 1_000_000, &last.wall_clock),
        Some(Atom::RUNTIME) => {
            let runtime = processor_time().ok_or_else(|| Stop::error(Atom::NOTSUP))?;
            with_increase(runtime, &last.runtime)
        }
        Some(Atom::REDUCTIONS) => with_increase(reductions(), &last.reductions),
        Some(Atom::EXACT_REDUCTIONS) => with_increase(reductions(), &last.exact_reductions),
        Some(Atom::RUN_QUEUE | Atom::TOTAL_RUN_QUEUE_LENGTHS) => {
            ctx.heap.unsigned(scheduler.run_queue() as u64)
        }
        Some(Atom::TOTAL_RUN_QUEUE_LENGTHS_ALL) => ctx.heap.unsigned(scheduler.run_queue() as u64),
        Some(Atom::CONTEXT_SWITCHES) => {
            let heap = ctx.heap;
            heap.tuple(&[heap.unsigned(slices()), Term::small(0)])
        }
        _ => return Err(Stop::badarg()),
    })
}

/// Milliseconds of processor time that the program has used.
fn processor_time() -> Option<u64> {
    // User and system time are the 14th and 15th field, in hundredths of a second; the second field
    // is a name in parentheses that may hold anything.
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    let after_name = text.rsplit_once(')')?.1;
    let mut fields = after_name.split_ascii_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some((user + system) * 10)
}
