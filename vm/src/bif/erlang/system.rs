//! The instance and its host.

use crate::bif::args::take;
use crate::bif::{Bif, BifResult, Capability, Ctx, Stop};
use crate::binary::unicode::{Encoding, chars_to_utf8};
use crate::term::{Atom, Term};

use super::row;

/// `halt`, `system_info`.
pub const TABLE: &[Bif] = &[
    row("halt", 0, halt).needs(Capability::System).library(),
    row("halt", 1, halt).needs(Capability::System).library(),
    row("halt", 2, halt).needs(Capability::System),
    row("system_info", 1, system_info).needs(Capability::System),
];

/// The status of a program that was aborted by signal 6, as shells show it.
const ABORTED: i32 = 134;

fn halt<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    if let Some(options) = args.get(1) {
        for option in options.proper_list().ok_or_else(Stop::badarg)? {
            let [key, value] = option.as_tuple_of().ok_or_else(Stop::badarg)?;
            if !key.is_atom(Atom::FLUSH) || value.as_bool().is_none() {
                return Err(Stop::badarg());
            }
        }
    }
    let status = match args.first() {
        None => 0,
        Some(status) => match (status.as_small(), status.as_atom().map(Atom::text)) {
            (Some(status), _) => i32::try_from(status)
                .ok()
                .filter(|status| *status >= 0)
                .ok_or_else(Stop::badarg)?,
            (_, Some("abort")) => ABORTED,
            _ if status.is_list() => {
                // A slogan: what ended the program, for people.
                let slogan =
                    chars_to_utf8(ctx.heap, *status, Encoding::Utf8).map_err(|_| Stop::badarg())?;
                use std::io::Write as _;
                let mut out = std::io::stderr().lock();
                let _ = out.write_all(&slogan).and_then(|()| out.write_all(b"\n"));
                1
            }
            _ => return Err(Stop::badarg()),
        },
    };
    ctx.vm.halt(status);
    stay(ctx)
}

/// Nothing of the program goes on after `halt`.
fn stay<'h>(_: &Ctx<'h>) -> BifResult<'h> {
    Err(Stop::Resume {
        again: stay,
        wait: true,
    })
}

/// The release whose behaviour this is.
const RELEASE: &str = "29";

fn system_info<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [item] = take(args)?;
    let item = match item.as_tuple_of() {
        Some([item, which]) => match (item.as_atom(), which.as_atom().map(Atom::text)) {
            (Some(Atom::WORDSIZE), Some("internal" | "external")) => item,
            _ => return Err(Stop::badarg()),
        },
        None => item,
    };
    let (heap, vm) = (ctx.heap, ctx.vm);
    let count = |count: usize| heap.unsigned(count as u64);
    let pair = |key: &str, value: Term<'h>| Ok(heap.tuple(&[ctx.atom(key)?, value]));
    let limits = heap.limits();
    match item.as_atom().ok_or_else(Stop::badarg)?.text() {
        "schedulers" | "schedulers_online" => Ok(count(vm.scheduler.workers())),
        "logical_processors" | "logical_processors_online" | "logical_processors_available" => {
            Ok(match std::thread::available_parallelism() {
                Ok(number) => count(number.get()),
                Err(_) => ctx.atom("unknown")?,
            })
        }
        "otp_release" => Ok(heap.string(RELEASE)),
        "compat_rel" => Ok(Term::small(29)),
        "version" => Ok(heap.string(env!("CARGO_PKG_VERSION"))),
        "system_version" => Ok(heap.string(&format!(
            "vm {} [64-bit] [smp:{1}:{1}]\n",
            env!("CARGO_PKG_VERSION"),
            vm.scheduler.workers()
        ))),
        "system_architecture" => Ok(heap.string(std::env::consts::ARCH)),
        "machine" => Ok(heap.string("BEAM")),
        "wordsize" => Ok(Term::small(8)),
        "endian" => Ok(Term::atom(if cfg!(target_endian = "little") {
            Atom::LITTLE
        } else {
            Atom::BIG
        })),
        "smp_support" | "threads" => Ok(Term::bool(true)),
        "debug_compiled" => Ok(Term::bool(cfg!(debug_assertions))),
        "multi_scheduling" => ctx.atom("enabled"),
        "emu_flavor" => ctx.atom("emu"),
        "emu_type" | "build_type" => ctx.atom("opt"),
        "heap_type" => ctx.atom("private"),
        "message_queue_data" => Ok(Term::atom(Atom::ON_HEAP)),
        "os_type" => {
            let family = ctx.atom(std::env::consts::FAMILY)?;
            Ok(heap.tuple(&[family, ctx.atom(std::env::consts::OS)?]))
        }
        "process_limit" => Ok(count(vm.processes.limit())),
        "process_count" => Ok(count(vm.processes.count())),
        "atom_limit" => Ok(Term::small(i64::from(Atom::limit()))),
        "atom_count" => Ok(count(Atom::count())),
        "port_limit" | "port_count" | "creation" | "thread_pool_size" => Ok(Term::small(0)),
        "min_heap_size" => pair("min_heap_size", count(limits.min)),
        "fullsweep_after" => pair("fullsweep_after", count(limits.fullsweep_after as usize)),
        "start_time" => {
            let now = vm.clock.monotonic();
            let uptime = i64::try_from(vm.clock.uptime().as_nanos()).unwrap_or(i64::MAX);
            Ok(heap.integer(now.saturating_sub(uptime)))
        }
        _ => Err(Stop::badarg()),
    }
}
