//! Pairs of maps and native records, in the order they are shown.

use super::leaf::write_atom;
use super::{Encoding, MapOrder};
use crate::term::{NativeRecord, Term};

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

/// A native record's name as text, `#module:name`, and its fields with their names, last first.
///
/// Its definition begins with the module, the name and a tuple of the names of the fields.
pub(super) fn record<'h>(
    record: NativeRecord<'h>,
    encoding: Encoding,
) -> (Vec<u8>, Vec<(Term<'h>, Term<'h>)>) {
    let mut name = vec![b'#'];
    let [definition, fields @ ..] = record.0 else {
        return (name, Vec::new());
    };
    let definition = definition
        .as_tuple()
        .map_or(&[][..], |tuple| tuple.elements());
    for (i, word) in definition.iter().take(2).enumerate() {
        if i > 0 {
            name.push(b':');
        }
        if let Some(atom) = word.as_atom() {
            write_atom(&mut name, atom, encoding);
        }
    }
    let names = definition.get(2).and_then(|names| names.as_tuple());
    let names = names.map_or(&[][..], |names| names.elements());
    let pairs = names.iter().copied().zip(fields.iter().copied());
    (name, pairs.rev().collect())
}
