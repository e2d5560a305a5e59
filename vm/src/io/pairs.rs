//! Pairs of a map in the order they are shown.

use super::MapOrder;
use crate::term::Term;

/// All pairs of a map, last first.
pub(super) fn reversed<'h>(map: Term<'h>, order: MapOrder) -> Vec<(Term<'h>, Term<'h>)> {
    let mut pairs: Vec<_> = map
        .as_map()
        .map(|map| map.iter().collect())
        .unwrap_or_default();
    match order {
        MapOrder::Undefined => pairs.reverse(),
        MapOrder::Ordered => pairs.sort_by(|a, b| b.0.cmp_exact_keys(a.0)),
        MapOrder::Reversed => pairs.sort_by(|a, b| a.0.cmp_exact_keys(b.0)),
    }
    pairs
}
