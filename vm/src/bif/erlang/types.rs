//! Type tests as functions.

use crate::bif::args::{size, take};
use crate::bif::{Bif, BifResult, Ctx, Stop};
use crate::exec::records::Record;
use crate::term::{Term, View};

use super::row;

/// The type tests.
pub const TABLE: &[Bif] = &[
    row("is_atom", 1, is_atom).guard(),
    row("is_binary", 1, is_binary).guard(),
    row("is_bitstring", 1, is_bitstring).guard(),
    row("is_boolean", 1, is_boolean).guard(),
    row("is_float", 1, is_float).guard(),
    row("is_function", 1, is_function).guard(),
    row("is_function", 2, is_function_of).guard(),
    row("is_integer", 1, is_integer).guard(),
    row("is_integer", 3, is_integer_between).guard(),
    row("is_list", 1, is_list).guard(),
    row("is_map", 1, is_map).guard(),
    row("is_number", 1, is_number).guard(),
    row("is_pid", 1, is_pid).guard(),
    row("is_port", 1, is_port).guard(),
    row("is_record", 1, is_native_record).guard(),
    row("is_record", 2, is_record).guard(),
    row("is_record", 3, is_record_of).guard(),
    row("is_reference", 1, is_reference).guard(),
    row("is_tuple", 1, is_tuple).guard(),
];

macro_rules! tests {
    ($($name:ident = $test:expr;)*) => {
        $(fn $name<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
            let [term] = take(args)?;
            let test: fn(Term<'h>) -> bool = $test;
            Ok(Term::bool(test(term)))
        })*
    };
}

tests! {
    is_atom = |term| term.as_atom().is_some();
    is_binary = |term| term.is_binary();
    is_bitstring = |term| term.is_bitstring();
    is_boolean = |term| term.as_bool().is_some();
    is_float = |term| term.as_float().is_some();
    is_function = |term| term.is_fun();
    is_integer = |term| term.is_integer();
    is_list = |term| term.is_list();
    is_map = |term| term.is_map();
    is_number = |term| term.is_number();
    is_pid = |term| term.is_pid();
    is_port = |term| term.is_port();
    is_reference = |term| term.is_reference();
    is_tuple = |term| term.as_tuple().is_some();
}

fn is_function_of<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, wanted] = take(args)?;
    let Some(wanted) = size(wanted) else {
        // A number that no arity reaches is a valid question; a negative one is none.
        return match wanted.view() {
            View::Big {
                negative: false, ..
            } => Ok(Term::bool(false)),
            _ => Err(Stop::badarg()),
        };
    };
    let arity = match term.view() {
        View::Fun(fun) => Some(fun.arity()),
        View::ExportFun(_) => term.as_export_fun().map(|entry| entry.arity as usize),
        _ => None,
    };
    Ok(Term::bool(arity == Some(wanted)))
}

fn is_integer_between<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, low, high] = take(args)?;
    if !low.is_integer() || !high.is_integer() {
        return Err(Stop::badarg());
    }
    let inside = term.is_integer() && low.cmp_terms(term).is_le() && term.cmp_terms(high).is_le();
    Ok(Term::bool(inside))
}

fn is_record<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, tag] = take(args)?;
    if tag.as_atom().is_none() {
        return Err(Stop::badarg());
    }
    Ok(Term::bool(first_is(term, tag).is_some()))
}

/// Is it a native record?
fn is_native_record<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(Term::bool(Record::of(term).is_some()))
}

fn is_record_of<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, tag, wanted] = take(args)?;
    if tag.as_atom().is_none() {
        return Err(Stop::badarg());
    }
    if wanted.as_atom().is_some()
        && let Some(record) = Record::of(term)
    {
        // A native record, by module and name.
        return Ok(Term::bool(
            record.module.same(tag) && record.name.same(wanted),
        ));
    }
    // A size that is no integer is no tuple's size, which is no error since OTP 29.
    let arity = first_is(term, tag).and_then(|arity| i64::try_from(arity).ok());
    Ok(Term::bool(arity.is_some() && arity == wanted.as_small()))
}

/// The arity of a tuple whose first element is this atom.
fn first_is(term: Term<'_>, tag: Term<'_>) -> Option<usize> {
    let tuple = term.as_tuple()?;
    tuple.elements().first()?.same(tag).then_some(tuple.arity())
}
