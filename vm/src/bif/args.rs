//! What built-in functions do with their arguments before their own work, and how they charge for
//! that work.

use super::{Ctx, Stop};
use crate::term::{Atom, Term};

/// The arguments, which are as many as the table says.
#[inline(always)]
pub(crate) fn take<'h, const N: usize>(args: &[Term<'h>]) -> Result<[Term<'h>; N], Stop<'h>> {
    args.try_into().map_err(|_| Stop::badarg())
}

/// Charges a reduction for every `each` of `units` of work, besides what the call costs.
#[inline]
pub(crate) fn charge(ctx: &Ctx<'_>, units: usize, each: usize) {
    charge_reductions(ctx, (units / each.max(1)) as u64);
}

/// Charges reductions, besides what the call costs.
#[inline]
pub(crate) fn charge_reductions(ctx: &Ctx<'_>, reductions: u64) {
    if reductions > 0 {
        let reductions = u32::try_from(reductions).unwrap_or(u32::MAX);
        let cell = &ctx.process.extra_reductions;
        cell.set(cell.get().saturating_add(reductions));
    }
}

/// A size, index or count: an integer from 0 that fits the machine.
#[inline]
pub(crate) fn size(term: Term<'_>) -> Option<usize> {
    usize::try_from(term.as_small()?).ok()
}

/// A one-based index as a zero-based one.
#[inline]
pub(crate) fn index(term: Term<'_>) -> Option<usize> {
    size(term)?.checked_sub(1)
}

/// The elements of a proper list, or `badarg`; charges for the walk.
pub(crate) fn list<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<Vec<Term<'h>>, Stop<'h>> {
    let items = term.proper_list().ok_or_else(Stop::badarg)?;
    charge(ctx, items.len(), ELEMENTS);
    Ok(items)
}

/// List elements walked, copied or compared for a reduction.
pub(crate) const ELEMENTS: usize = 40;

/// Bytes copied or searched for a reduction.
pub(crate) const BYTES: usize = 4096;

/// Bytes taken apart or put together one by one for a reduction.
pub(crate) const SINGLE_BYTES: usize = 64;

/// Memory of a size that the program chose, or `system_limit` when there is not that much.
pub(crate) fn reserve<'h, T>(len: usize) -> Result<Vec<T>, Stop<'h>> {
    let mut out = Vec::new();
    out.try_reserve_exact(len)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    Ok(out)
}
