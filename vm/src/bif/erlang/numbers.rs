//! Functions on numbers.

use crate::bif::args::take;
use crate::bif::arith::{LIMIT, float, int, outcome};
use crate::bif::{Bif, BifResult, Ctx, Stop};
use crate::number::{self, Rounding};
use crate::term::Term;

use super::row;

/// Functions on numbers.
pub const TABLE: &[Bif] = &[
    row("abs", 1, abs).guard(),
    row("float", 1, to_float).guard(),
    row("trunc", 1, trunc).guard(),
    row("round", 1, round).guard(),
    row("ceil", 1, ceil).guard(),
    row("floor", 1, floor).guard(),
];

fn abs<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    if let Some(value) = int(term) {
        return if value.is_negative() {
            outcome(ctx.heap, number::abs(value, LIMIT))
        } else {
            Ok(term)
        };
    }
    let value = term.as_float().ok_or_else(Stop::badarg)?;
    Ok(ctx.heap.float(number::float::abs(value)))
}

fn to_float<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    if term.as_float().is_some() {
        return Ok(term);
    }
    float(term)
        .map(|value| ctx.heap.float(value))
        .ok_or_else(Stop::badarg)
}

fn whole<'h>(ctx: &Ctx<'h>, args: &[Term<'h>], rounding: Rounding) -> BifResult<'h> {
    let [term] = take(args)?;
    if term.is_integer() {
        return Ok(term);
    }
    let value = term.as_float().ok_or_else(Stop::badarg)?;
    outcome(ctx.heap, number::from_float(value, rounding, LIMIT))
}

fn trunc<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    whole(ctx, args, Rounding::Trunc)
}

fn round<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    whole(ctx, args, Rounding::Round)
}

fn ceil<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    whole(ctx, args, Rounding::Ceil)
}

fn floor<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    whole(ctx, args, Rounding::Floor)
}
