//! The module `os`.

use std::collections::BTreeMap;

use super::args::take;
use super::{Bif, BifResult, Capability, Ctx, Native, Stop};
use crate::binary::unicode::{Encoding, chars_to_utf8};
use crate::term::{Atom, Term};

/// The module `os`.
pub const TABLE: &[Bif] = &[
    row("timestamp", 0, timestamp).needs(Capability::Clock),
    row("getenv", 0, environment),
    row("env", 0, environment_pairs),
    row("getenv", 1, getenv),
    row("getenv", 2, getenv).library(),
    row("putenv", 2, putenv),
    row("unsetenv", 1, unsetenv),
    row("getpid", 0, getpid),
    row("type", 0, kind).library(),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::OS, name, arity, native).needs(Capability::System)
}

fn timestamp<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let microseconds = ctx.vm.clock.os() / 1000;
    let seconds = microseconds / 1_000_000;
    Ok(ctx.heap.tuple(&[
        Term::small(seconds / 1_000_000),
        Term::small(seconds % 1_000_000),
        Term::small(microseconds % 1_000_000),
    ]))
}

/// A text for the system: characters without a zero among them.
fn text<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<String, Stop<'h>> {
    if !term.is_list() {
        return Err(Stop::badarg());
    }
    let bytes = chars_to_utf8(ctx.heap, term, Encoding::Utf8).map_err(|_| Stop::badarg())?;
    let text = String::from_utf8(bytes).map_err(|_| Stop::badarg())?;
    if text.contains('\0') {
        return Err(Stop::badarg());
    }
    Ok(text)
}

/// The name of a variable.
fn name<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<String, Stop<'h>> {
    let name = text(ctx, term)?;
    if name.contains('=') {
        return Err(Stop::badarg());
    }
    Ok(name)
}

fn variable(ctx: &Ctx<'_>, name: &str) -> Option<String> {
    match ctx.vm.natives.environment().get(name) {
        Some(own) => own.clone(),
        None if name.is_empty() => None,
        None => std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()),
    }
}

fn getenv<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let name = name(ctx, *args.first().ok_or_else(Stop::badarg)?)?;
    Ok(match variable(ctx, &name) {
        Some(value) => ctx.heap.string(&value),
        None => args.get(1).copied().unwrap_or(Term::bool(false)),
    })
}

/// The host's variables with the instance's changes.
fn variables(ctx: &Ctx<'_>) -> BTreeMap<String, String> {
    let lossy = |text: std::ffi::OsString| text.to_string_lossy().into_owned();
    let mut all: BTreeMap<String, String> = std::env::vars_os()
        .map(|(name, value)| (lossy(name), lossy(value)))
        .collect();
    for (name, value) in ctx.vm.natives.environment().iter() {
        match value {
            Some(value) => all.insert(name.clone(), value.clone()),
            None => all.remove(name),
        };
    }
    all
}

fn environment<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let all = variables(ctx);
    let entry = |(name, value): (&String, &String)| ctx.heap.string(&format!("{name}={value}"));
    Ok(ctx.heap.list(all.iter().map(entry)))
}

fn environment_pairs<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let heap = ctx.heap;
    let all = variables(ctx);
    let entry =
        |(name, value): (&String, &String)| heap.tuple(&[heap.string(name), heap.string(value)]);
    Ok(heap.list(all.iter().map(entry)))
}

fn putenv<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key, value] = take(args)?;
    let (key, value) = (name(ctx, key)?, text(ctx, value)?);
    ctx.vm.natives.environment().insert(key, Some(value));
    Ok(Term::bool(true))
}

fn unsetenv<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [key] = take(args)?;
    let key = name(ctx, key)?;
    ctx.vm.natives.environment().insert(key, None);
    Ok(Term::bool(true))
}

fn getpid<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(ctx.heap.string(&std::process::id().to_string()))
}

fn kind<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let family = ctx.atom(std::env::consts::FAMILY)?;
    let name = ctx.atom(std::env::consts::OS)?;
    Ok(ctx.heap.tuple(&[family, name]))
}
