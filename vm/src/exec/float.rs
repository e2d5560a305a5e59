//! Floating-point registers.

use super::arith;
use super::exception::{bad_code, error};
use super::machine::{Cx, Regs, term};
use crate::term::layout::{Kind, header};
use crate::term::{Atom, Word};

#[inline(always)]
fn get(cx: &Cx<'_>, i: u16) -> f64 {
    // SAFETY: the verifier bounds the index and knows that the register was set.
    unsafe { *cx.fr.add(usize::from(i)) }
}

#[inline(always)]
fn put(cx: &mut Cx<'_>, i: u16, value: f64) {
    // SAFETY: the verifier bounds the index.
    unsafe { *cx.fr.add(usize::from(i)) = value };
}

/// From a term known to be a float.
#[inline(always)]
pub fn load(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(value) = term(cx.source(&r, r.a())).as_float() else {
        return bad_code(cx, r);
    };
    put(cx, r.b(), value);
    r.next(usize::from(r.c()))
}

/// To a term; the code reserved the words.
#[inline(always)]
pub fn store(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let at = r.take(2);
    // SAFETY: two words were reserved.
    unsafe {
        *at = header(Kind::Float, 1);
        *at.add(1) = Word(get(cx, r.a()).to_bits());
    }
    cx.set(&r, r.b(), Word::from_boxed(at));
    r.next(1)
}

#[inline(always)]
pub fn move_(cx: &mut Cx<'_>, r: Regs) -> Regs {
    put(cx, r.b(), get(cx, r.a()));
    r.next(1)
}

/// From any number.
#[inline(always)]
pub fn convert(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let word = cx.source(&r, r.a());
    let value = if word.is_small() {
        Some(word.small_value() as f64)
    } else {
        arith::float(term(word))
    };
    match value {
        Some(value) => {
            put(cx, r.b(), value);
            r.next(usize::from(r.c()))
        }
        None => error(cx, r, Word::atom(Atom::BADARITH)),
    }
}

macro_rules! operations {
    ($($name:ident: $a:ident $b:ident => $result:expr;)*) => {
        $(#[inline(always)]
        pub fn $name(cx: &mut Cx<'_>, r: Regs) -> Regs {
            let ($a, $b) = (get(cx, r.a()), get(cx, r.b()));
            let result: f64 = $result;
            if !result.is_finite() {
                // Unlike those of the general operators, this exception names no operator.
                return error(cx, r, Word::atom(Atom::BADARITH));
            }
            put(cx, r.c(), result);
            r.next(1)
        })*
    };
}

operations! {
    add: a b => a + b;
    subtract: a b => a - b;
    multiply: a b => a * b;
    divide: a b => a / b;
}

#[inline(always)]
pub fn negate(cx: &mut Cx<'_>, r: Regs) -> Regs {
    put(cx, r.b(), -get(cx, r.a()));
    r.next(1)
}
