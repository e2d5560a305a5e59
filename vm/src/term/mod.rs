//! Terms: the 64-bit word, the layouts behind it, and typed views.
//!
//! Owns the representation of every Erlang value. A [`Word`] is raw bits, as stored in heaps,
//! stacks and registers. A [`Term`] is a word that is known to be valid while the heap it borrows
//! from is not collected: code outside `memory/` and `exec/` sees only terms.
//!
//! Layout (low bits as in BEAM):
//!
//! ```text
//! ......01  cons      pointer to two words, head and tail
//! ......10  boxed     pointer to a header word and what follows it
//! ....1111  small     60-bit signed integer
//! ....0011  local pid     slot and serial
//! ....0111  local port
//! ..001011  atom      index into the atom table
//! ..011011  catch     index into the catch table (only on the stack)
//! ..111011  nil
//! ......00  header, or on the stack a return address
//! ```
//!
//! A header is `arity << 6 | kind << 2`, where arity counts the words after the header. Kinds
//! below [`layout::FIRST_RAW`] hold only words that may be scanned as terms (aligned native
//! pointers count: their low bits say header, which scanning leaves alone); kinds from there on
//! hold raw data that must not be scanned. This is all that the collector and the copier know
//! about layouts.
//!
//! Invariants: a boxed or cons pointer is 8-byte aligned and points into the owner's heap, one of
//! its message blocks, or a literal area; a term never points into another process's heap.

pub mod atom;
mod hash;
pub mod identity;
pub mod layout;
pub(crate) mod map_shape;
mod order;
#[cfg(test)]
mod order_tests;
mod phash2;
#[cfg(all(test, not(miri)))]
mod reference;
mod view;
mod word;

pub use atom::{Atom, AtomError};
pub use identity::{ExportHandle, ExportIdentity, FunHandle, FunIdentity};
pub use view::{
    Bits, BitsSource, Cons, ExportFun, External, ExternalKind, Fun, ListIter, Magic, MatchContext,
    NativeRecord, Reference, Term, Tuple, View,
};
pub use word::{Pid, Port, Tag, Word};
