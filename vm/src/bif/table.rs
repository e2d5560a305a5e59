//! The table of all built-in functions, put together from the files of the Erlang modules.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{
    Bif, atomics, binary, code, dictionary, erlang, external, io, lists, maps, math, monitors, os,
    persistent_term, ports, process, records, string, time, timers, unicode,
};
use crate::term::Atom;

/// All rows, by Erlang module.
pub fn rows() -> impl Iterator<Item = &'static Bif> {
    ROWS.iter().flat_map(|rows| rows.iter())
}

const ROWS: &[&[Bif]] = &[
    atomics::TABLE,
    binary::TABLE,
    code::TABLE,
    erlang::bits::TABLE,
    erlang::display::TABLE,
    erlang::funs::TABLE,
    erlang::hashing::TABLE,
    erlang::identifiers::TABLE,
    erlang::lists::TABLE,
    erlang::numbers::TABLE,
    erlang::operators::TABLE,
    erlang::raising::TABLE,
    erlang::system::TABLE,
    erlang::texts::TABLE,
    erlang::tuples::TABLE,
    erlang::types::TABLE,
    external::TABLE,
    io::TABLE,
    lists::TABLE,
    maps::TABLE,
    math::TABLE,
    os::TABLE,
    persistent_term::TABLE,
    records::TABLE,
    string::TABLE,
    unicode::TABLE,
    ports::TABLE,
    process::TABLE,
    monitors::TABLE,
    dictionary::TABLE,
    timers::TABLE,
    time::TABLE,
];

static INDEX: LazyLock<HashMap<(Atom, Atom, u8), &'static Bif>> = LazyLock::new(|| {
    let mut index = HashMap::new();
    for bif in rows() {
        // Names of built-ins are short and far fewer than the table of atoms holds.
        if let Ok(name) = Atom::new(bif.name) {
            index.insert((bif.module, name, bif.arity), bif);
        }
    }
    index
});

/// The built-in function with this name, if there is one.
pub fn find(module: Atom, name: Atom, arity: u8) -> Option<&'static Bif> {
    INDEX.get(&(module, name, arity)).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_function_is_in_the_table_once() {
        let mut seen = HashSet::new();
        for bif in rows() {
            let name = (bif.module, bif.name, bif.arity);
            assert!(
                seen.insert(name),
                "{}:{}/{}",
                bif.module.text(),
                bif.name,
                bif.arity
            );
        }
    }

    #[test]
    fn every_row_is_found_by_its_name() {
        for bif in rows() {
            let name = Atom::new(bif.name).unwrap();
            assert!(
                find(bif.module, name, bif.arity).is_some_and(|found| std::ptr::eq(found, bif))
            );
        }
    }
}
