//! Numbers as terms: integers and floats taken from terms and put back.

use super::Stop;
use crate::memory::Heap;
use crate::number::{self, Int, IntError, IntResult, Limit};
use crate::term::{Atom, Term, View};

/// The largest integers that programs may make.
pub(crate) const LIMIT: Limit = Limit::DEFAULT;

/// An integer as `number/` takes it.
#[inline]
pub(crate) fn int(term: Term<'_>) -> Option<Int<'_>> {
    match term.view() {
        View::Small(value) => Some(Int::Small(value)),
        View::Big { negative, limbs } => Some(Int::Big { negative, limbs }),
        _ => None,
    }
}

/// An integer's result as a term.
#[inline]
pub(crate) fn int_term<'h>(heap: &'h Heap, result: &IntResult) -> Term<'h> {
    match result.as_int() {
        Int::Small(value) => heap.integer(value),
        Int::Big { negative, limbs } => heap.big(negative, limbs),
    }
}

/// A number as a float, when there is one.
#[inline]
pub(crate) fn float(term: Term<'_>) -> Option<f64> {
    match term.view() {
        View::Float(value) => Some(value),
        View::Small(value) => Some(value as f64),
        View::Big { negative, limbs } => number::to_float(Int::Big { negative, limbs }),
        _ => None,
    }
}

/// What an operation on integers that has no result raises.
pub(crate) fn failed<'h>(error: IntError) -> Stop<'h> {
    Stop::error(match error {
        IntError::DivideByZero => Atom::BADARITH,
        IntError::SystemLimit => Atom::SYSTEM_LIMIT,
    })
}

/// The result as a term, or the exception.
#[inline]
pub(crate) fn outcome<'h>(
    heap: &'h Heap,
    result: Result<IntResult, IntError>,
) -> Result<Term<'h>, Stop<'h>> {
    result.map(|value| int_term(heap, &value)).map_err(failed)
}
