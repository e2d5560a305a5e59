//! The module `erlang`, by subject.

pub mod bits;
pub mod display;
pub mod funs;
pub mod hashing;
pub mod identifiers;
pub mod lists;
pub mod numbers;
pub mod operators;
pub mod raising;
pub mod system;
pub mod texts;
pub mod tuples;
pub mod types;

use super::{Bif, Native};
use crate::term::Atom;

/// A row of module `erlang`.
const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::ERLANG, name, arity, native)
}
