//! Operators as functions: what `apply/3`, funs such as `fun erlang:'+'/2` and guards call.

use std::cmp::Ordering;

use crate::bif::args::{self, ELEMENTS, charge, charge_reductions, take};
use crate::bif::arith::{LIMIT, float, int, outcome};
use crate::bif::{Bif, BifResult, Ctx, Stop};
use crate::number::{self, Int, IntError, IntResult, Limit, work};
use crate::term::{Atom, Term};

use super::row;

/// The operators.
pub const TABLE: &[Bif] = &[
    row("+", 2, add).guard(),
    row("-", 2, subtract).guard(),
    row("*", 2, multiply).guard(),
    row("/", 2, divide).guard(),
    row("div", 2, div).guard(),
    row("rem", 2, rem).guard(),
    row("band", 2, band).guard(),
    row("bor", 2, bor).guard(),
    row("bxor", 2, bxor).guard(),
    row("bsl", 2, bsl).guard(),
    row("bsr", 2, bsr).guard(),
    row("bnot", 1, bnot).guard(),
    row("+", 1, plus).guard(),
    row("-", 1, minus).guard(),
    row("and", 2, and).guard(),
    row("or", 2, or).guard(),
    row("xor", 2, xor).guard(),
    row("not", 1, not).guard(),
    row("=:=", 2, eq_exact).guard(),
    row("=/=", 2, ne_exact).guard(),
    row("==", 2, eq).guard(),
    row("/=", 2, ne).guard(),
    row("<", 2, lt).guard(),
    row("=<", 2, le).guard(),
    row(">", 2, gt).guard(),
    row(">=", 2, ge).guard(),
    row("min", 2, min).guard().library(),
    row("max", 2, max).guard().library(),
    row("++", 2, append),
    row("append", 2, append),
    row("--", 2, subtract_lists),
    row("subtract", 2, subtract_lists),
];

fn badarith<'h>() -> Stop<'h> {
    Stop::error(Atom::BADARITH)
}

fn finite<'h>(ctx: &Ctx<'h>, value: f64) -> BifResult<'h> {
    if value.is_finite() {
        Ok(ctx.heap.float(value))
    } else {
        Err(badarith())
    }
}

type IntOperation = for<'a> fn(Int<'a>, Int<'a>, Limit) -> Result<IntResult, IntError>;
type Estimate = for<'a> fn(Int<'a>, Int<'a>) -> u64;

/// An operation on two integers; `None` when one argument is not an integer.
fn on_integers<'h>(
    ctx: &Ctx<'h>,
    a: Term<'h>,
    b: Term<'h>,
    operation: IntOperation,
    estimate: Estimate,
) -> Option<BifResult<'h>> {
    let (a, b) = (int(a)?, int(b)?);
    charge_reductions(ctx, estimate(a, b));
    Some(outcome(ctx.heap, operation(a, b, LIMIT)))
}

fn arithmetic<'h>(
    ctx: &Ctx<'h>,
    args: &[Term<'h>],
    operation: IntOperation,
    estimate: Estimate,
    floats: fn(f64, f64) -> f64,
) -> BifResult<'h> {
    let [a, b] = take(args)?;
    if let Some(result) = on_integers(ctx, a, b, operation, estimate) {
        return result;
    }
    match (float(a), float(b)) {
        (Some(a), Some(b)) => finite(ctx, floats(a, b)),
        _ => Err(badarith()),
    }
}

fn add<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    arithmetic(ctx, args, number::add, work::linear, |a, b| a + b)
}

fn subtract<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    arithmetic(ctx, args, number::sub, work::linear, |a, b| a - b)
}

fn multiply<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    arithmetic(ctx, args, number::mul, work::mul, |a, b| a * b)
}

fn divide<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [a, b] = take(args)?;
    match (float(a), float(b)) {
        (Some(a), Some(b)) if b != 0.0 => finite(ctx, a / b),
        _ => Err(badarith()),
    }
}

macro_rules! integer_operators {
    ($($name:ident = $operation:path, $estimate:path;)*) => {
        $(fn $name<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
            let [a, b] = take(args)?;
            on_integers(ctx, a, b, $operation, $estimate).unwrap_or_else(|| Err(badarith()))
        })*
    };
}

integer_operators! {
    div = number::div, work::div;
    rem = number::rem, work::div;
    band = number::band, work::linear;
    bor = number::bor, work::linear;
    bxor = number::bxor, work::linear;
    bsl = number::bsl, shift_work;
    bsr = number::bsr, shift_work;
}

/// Shifting passes over what is shifted, and makes as many limbs as the distance asks for.
fn shift_work(a: Int<'_>, distance: Int<'_>) -> u64 {
    let made = match distance.to_i64() {
        Some(bits) => (bits.unsigned_abs() / 64).min(LIMIT.limbs() as u64) / 250,
        None => 0,
    };
    work::linear(a, Int::Small(0)) + made
}

fn bnot<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [a] = take(args)?;
    let a = int(a).ok_or_else(badarith)?;
    charge_reductions(ctx, work::linear(a, a));
    outcome(ctx.heap, number::bnot(a, LIMIT))
}

fn plus<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [a] = take(args)?;
    if a.is_number() {
        Ok(a)
    } else {
        Err(badarith())
    }
}

fn minus<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [a] = take(args)?;
    if let Some(a) = int(a) {
        return outcome(ctx.heap, number::neg(a, LIMIT));
    }
    let a = a.as_float().ok_or_else(badarith)?;
    Ok(ctx.heap.float(-a))
}

macro_rules! boolean_operators {
    ($($name:ident = $operation:expr;)*) => {
        $(fn $name<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
            let [a, b] = take(args)?;
            let operation: fn(bool, bool) -> bool = $operation;
            match (a.as_bool(), b.as_bool()) {
                (Some(a), Some(b)) => Ok(Term::bool(operation(a, b))),
                _ => Err(Stop::badarg()),
            }
        })*
    };
}

boolean_operators! {
    and = |a, b| a & b;
    or = |a, b| a | b;
    xor = |a, b| a ^ b;
}

fn not<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [a] = take(args)?;
    a.as_bool().map(|a| Term::bool(!a)).ok_or_else(Stop::badarg)
}

macro_rules! comparisons {
    ($($name:ident = $test:expr;)*) => {
        $(fn $name<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
            let [a, b] = take(args)?;
            let test: fn(Term<'h>, Term<'h>) -> bool = $test;
            Ok(Term::bool(test(a, b)))
        })*
    };
}

comparisons! {
    eq_exact = |a, b| a.eq_exact(b);
    ne_exact = |a, b| !a.eq_exact(b);
    eq = |a, b| a.eq_arith(b);
    ne = |a, b| !a.eq_arith(b);
    lt = |a, b| a.cmp_terms(b) == Ordering::Less;
    le = |a, b| a.cmp_terms(b) != Ordering::Greater;
    gt = |a, b| a.cmp_terms(b) == Ordering::Greater;
    ge = |a, b| a.cmp_terms(b) != Ordering::Less;
}

fn min<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [a, b] = take(args)?;
    let second = a.cmp_terms(b) == Ordering::Greater;
    Ok(if second { b } else { a })
}

fn max<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [a, b] = take(args)?;
    let second = a.cmp_terms(b) == Ordering::Less;
    Ok(if second { b } else { a })
}

fn append<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [left, right] = take(args)?;
    if right.is_nil() && left.is_list() {
        // The list itself, but only when it is one to its end.
        let mut walk = left.list();
        charge(ctx, walk.by_ref().count(), ELEMENTS);
        return if walk.tail().is_nil() {
            Ok(left)
        } else {
            Err(Stop::badarg())
        };
    }
    let items = args::list(ctx, left)?;
    Ok(ctx.heap.list_with_tail(items, right))
}

/// From this many elements to take away on they are sorted and looked up, not gone through.
const SORTED: usize = 12;

fn subtract_lists<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [left, right] = take(args)?;
    let mut kept = args::list(ctx, left)?;
    let mut away = args::list(ctx, right)?;
    if kept.is_empty() || away.is_empty() {
        return Ok(left);
    }
    let before = kept.len();
    if away.len() < SORTED {
        charge(ctx, kept.len() * away.len(), ELEMENTS);
        kept.retain(|item| {
            let found = away.iter().position(|other| item.eq_exact(*other));
            found.map(|at| away.swap_remove(at)).is_none()
        });
    } else {
        let depth = away.len().ilog2() as usize + 1;
        charge(ctx, (kept.len() + away.len()) * depth, ELEMENTS);
        away.sort_by(|a, b| a.cmp_exact_keys(*b));
        // How many of each are left to take away, counted at the first of a run of equals.
        let mut left = vec![0u32; away.len()];
        let mut first = 0;
        for i in 0..away.len() {
            if !away[i].eq_exact(away[first]) {
                first = i;
            }
            left[first] += 1;
        }
        kept.retain(|item| {
            let at = away.partition_point(|other| other.cmp_exact_keys(*item).is_lt());
            match (away.get(at), left.get_mut(at)) {
                (Some(other), Some(count)) if *count > 0 && other.eq_exact(*item) => {
                    *count -= 1;
                    false
                }
                _ => true,
            }
        });
    }
    if kept.len() == before {
        return Ok(args[0]);
    }
    Ok(ctx.heap.list(kept))
}
