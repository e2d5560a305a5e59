//! The module `math`.

use super::args::take;
use super::arith::float;
use super::{Bif, BifResult, Ctx, Native, Stop};
use crate::number::float::FloatResult;
use crate::number::math;
use crate::term::{Atom, Term};

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::MATH, name, arity, native)
}

fn constant<'h>(ctx: &Ctx<'h>, value: f64) -> BifResult<'h> {
    Ok(ctx.heap.float(value))
}

fn argument<'h>(term: Term<'h>) -> Result<f64, Stop<'h>> {
    // What is no number is a wrong argument; a result that is no number is wrong arithmetic.
    let wrong = || {
        if term.is_number() {
            Stop::error(Atom::BADARITH)
        } else {
            Stop::badarg()
        }
    };
    float(term).ok_or_else(wrong)
}

fn result<'h>(ctx: &Ctx<'h>, value: FloatResult) -> BifResult<'h> {
    value
        .map(|value| ctx.heap.float(value))
        .map_err(|_| Stop::error(Atom::BADARITH))
}

macro_rules! functions {
    ($($name:ident / 1,)* ; $($name2:ident / 2,)*) => {
        /// The functions of module `math`.
        pub const TABLE: &[Bif] = &[
            row("pi", 0, |ctx, _| constant(ctx, math::PI)),
            row("tau", 0, |ctx, _| constant(ctx, math::TAU)),
            $(row(stringify!($name), 1, $name),)*
            $(row(stringify!($name2), 2, $name2),)*
        ];
        $(fn $name<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
            let [x] = take(args)?;
            result(ctx, math::$name(argument(x)?))
        })*
        $(fn $name2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
            let [x, y] = take(args)?;
            result(ctx, math::$name2(argument(x)?, argument(y)?))
        })*
    };
}

functions! {
    sin / 1, cos / 1, tan / 1, asin / 1, acos / 1, atan / 1,
    sinh / 1, cosh / 1, tanh / 1, asinh / 1, acosh / 1, atanh / 1,
    exp / 1, log / 1, log2 / 1, log10 / 1, sqrt / 1, erf / 1, erfc / 1,
    ceil / 1, floor / 1, ;
    atan2 / 2, pow / 2, fmod / 2,
}
