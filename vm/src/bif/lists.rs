//! The native functions of module `lists`.

use super::args::{self, ELEMENTS, charge, index, take};
use super::{Bif, BifResult, Ctx, Native, Stop};
use crate::term::{Atom, Term};

/// The native functions of module `lists`.
pub const TABLE: &[Bif] = &[
    row("member", 2, member),
    row("reverse", 2, reverse),
    row("keyfind", 3, keyfind),
    row("keymember", 3, keymember),
    row("keysearch", 3, keysearch),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::LISTS, name, arity, native)
}

fn member<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [item, list] = take(args)?;
    let mut walk = list.list();
    let mut walked = 0;
    let found = walk.by_ref().any(|other| {
        walked += 1;
        other.eq_exact(item)
    });
    charge(ctx, walked, ELEMENTS);
    // What comes after the element that was found may be anything.
    if found || walk.tail().is_nil() {
        Ok(Term::bool(found))
    } else {
        Err(Stop::badarg())
    }
}

fn reverse<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list, tail] = take(args)?;
    let mut walk = list.list();
    let mut length = 0;
    let reversed = walk.by_ref().fold(tail, |tail, item| {
        length += 1;
        ctx.heap.cons(item, tail)
    });
    charge(ctx, length, args::ELEMENTS);
    if walk.tail().is_nil() {
        Ok(reversed)
    } else {
        Err(Stop::badarg())
    }
}

/// The first tuple of a list whose element at an index equals a key.
fn find<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> Result<Option<Term<'h>>, Stop<'h>> {
    let [key, at, list] = take(args)?;
    let at = index(at).ok_or_else(Stop::badarg)?;
    let mut walk = list.list();
    let mut walked = 0;
    let found = walk.by_ref().find(|item| {
        walked += 1;
        item.as_tuple()
            .and_then(|tuple| tuple.elements().get(at))
            .is_some_and(|element| element.eq_arith(key))
    });
    charge(ctx, walked, ELEMENTS);
    if found.is_some() || walk.tail().is_nil() {
        Ok(found)
    } else {
        Err(Stop::badarg())
    }
}

fn keyfind<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    Ok(find(ctx, args)?.unwrap_or(Term::bool(false)))
}

fn keymember<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    Ok(Term::bool(find(ctx, args)?.is_some()))
}

fn keysearch<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    Ok(match find(ctx, args)? {
        Some(tuple) => ctx.heap.tuple(&[Term::atom(Atom::VALUE), tuple]),
        None => Term::bool(false),
    })
}
