//! Results of integer arithmetic as what a built-in function returns; numbers are taken from terms
//! and put back as the interpreter's own instructions do.

use super::Stop;
use crate::exec::arith;
use crate::memory::Heap;
use crate::number::{IntError, IntResult, Limit};
use crate::term::Term;

pub(crate) use crate::exec::arith::{float, int, int_term};

/// The largest integers that programs may make.
pub(crate) const LIMIT: Limit = Limit::DEFAULT;

/// What an operation on integers that has no result raises.
pub(crate) fn failed<'h>(error: IntError) -> Stop<'h> {
    Stop::error(arith::reason(error))
}

/// The result as a term, or the exception.
#[inline]
pub(crate) fn outcome<'h>(
    heap: &'h Heap,
    result: Result<IntResult, IntError>,
) -> Result<Term<'h>, Stop<'h>> {
    result.map(|value| int_term(heap, &value)).map_err(failed)
}
