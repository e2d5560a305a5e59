//! The module `records`: native records looked into by programs.

use super::args::take;
use super::{Bif, BifResult, Ctx, Native, Stop};
use crate::exec::records::Record;
use crate::term::{Atom, Term};

/// The module `records`.
pub const TABLE: &[Bif] = &[
    row("get", 2, get),
    row("get_field_names", 1, get_field_names),
    row("get_module", 1, get_module),
    row("get_name", 1, get_name),
    row("is_exported", 1, is_exported),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::RECORDS, name, arity, native)
}

fn record<'h>(term: Term<'h>) -> Result<Record<'h>, Stop<'h>> {
    Record::of(term).ok_or_else(Stop::badarg)
}

fn get<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [field, term] = take(args)?;
    record(term)?.get(field).ok_or_else(Stop::badarg)
}

fn get_field_names<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(ctx.heap.list(record(term)?.fields.iter().copied()))
}

fn get_module<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(record(term)?.module)
}

fn get_name<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(record(term)?.name)
}

fn is_exported<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(Term::bool(record(term)?.exported))
}
