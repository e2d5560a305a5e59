//! The functions on lists that are in module `erlang`, operators aside.

use crate::bif::args::{ELEMENTS, charge, take};
use crate::bif::{Bif, BifResult, Ctx, Stop};
use crate::term::Term;

use super::row;

/// Functions on lists.
pub const TABLE: &[Bif] = &[
    row("hd", 1, hd).guard(),
    row("tl", 1, tl).guard(),
    row("length", 1, length).guard(),
];

fn hd<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    list.as_cons()
        .map(|cons| cons.head())
        .ok_or_else(Stop::badarg)
}

fn tl<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    list.as_cons()
        .map(|cons| cons.tail())
        .ok_or_else(Stop::badarg)
}

fn length<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    let mut walk = list.list();
    let length = walk.by_ref().count();
    charge(ctx, length, ELEMENTS * 4);
    if walk.tail().is_nil() {
        Ok(Term::small(length as i64))
    } else {
        Err(Stop::badarg())
    }
}
