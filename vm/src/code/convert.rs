//! Between the literals of code objects and terms.
//!
//! Neither direction recurses. Values nest no deeper than [`MAX_DEPTH`], which what walks
//! them by recursion relies on, so a deeper term is refused.

use std::sync::Arc;

use assembler::etf::MAX_DEPTH;
use assembler::object::{Mfa, Name, Value};
use dashu_int::{IBig, Sign, UBig};

use crate::binary::BitSlice;
use crate::map::{Map, Pair};
use crate::memory::{Heap, ListBuilder};
use crate::term::identity::{reference_number, reference_words};
use crate::term::{Atom, AtomError, ExportHandle, ExternalKind, Pid, Port, Term, View};

/// Why a literal cannot be a term, or a term a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConvertError {
    /// An atom cannot be made.
    Atom(AtomError),
    /// The bytes of a pid, port or reference make no sense.
    BadIdentifier,
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// A fun with an environment, a native record, or something internal.
    NoLiteral,
}

impl std::fmt::Display for ConvertError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            ConvertError::Atom(AtomError::TooLong) => "an atom has more than 255 characters",
            ConvertError::Atom(AtomError::TableFull) => "the atom table is full",
            ConvertError::BadIdentifier => "a pid, port or reference is malformed",
            ConvertError::TooDeep => "a term is nested too deep for a literal",
            ConvertError::NoLiteral => "a term of this type cannot be a literal",
        })
    }
}

impl std::error::Error for ConvertError {}

impl From<AtomError> for ConvertError {
    fn from(error: AtomError) -> ConvertError {
        ConvertError::Atom(error)
    }
}

/// What is still to be done: things to convert, and containers to make of what was converted.
enum Step<T> {
    Convert(T, usize),
    List(usize),
    Tuple(usize),
    Map(usize),
}

/// The literal as a term on `heap`. `export` finds or makes the entry of an external fun.
pub fn to_term<'h>(
    heap: &'h Heap,
    value: &Value,
    export: &dyn Fn(&Mfa) -> ExportHandle,
) -> Result<Term<'h>, ConvertError> {
    let mut steps = vec![Step::Convert(value, 0)];
    let mut done: Vec<Term<'h>> = Vec::new();
    while let Some(step) = steps.pop() {
        let term =
            match step {
                Step::Convert(value, _) => match value {
                    Value::List(items, tail) => {
                        steps.push(Step::List(items.len()));
                        steps.push(Step::Convert(tail, 0));
                        steps.extend(items.iter().rev().map(|item| Step::Convert(item, 0)));
                        continue;
                    }
                    Value::Tuple(items) => {
                        steps.push(Step::Tuple(items.len()));
                        steps.extend(items.iter().rev().map(|item| Step::Convert(item, 0)));
                        continue;
                    }
                    Value::Map(pairs) => {
                        steps.push(Step::Map(pairs.len()));
                        steps.extend(pairs.iter().rev().flat_map(|(key, value)| {
                            [Step::Convert(value, 0), Step::Convert(key, 0)]
                        }));
                        continue;
                    }
                    Value::Integer(integer) => {
                        let (sign, limbs) = integer.as_sign_words();
                        heap.big(sign == Sign::Negative, limbs)
                    }
                    Value::Float(bits) => heap.float(f64::from_bits(*bits)),
                    Value::Atom(text) => Term::atom(Atom::new(text)?),
                    Value::Nil => Term::NIL,
                    Value::Bits(bytes, last) => heap.bits(
                        bytes,
                        (bytes.len() * 8 + usize::from(*last)).saturating_sub(8),
                    ),
                    Value::ExternalFun(mfa) => heap.export_fun(export(mfa)),
                    Value::Foreign(bytes) => identifier(heap, bytes)?,
                },
                Step::List(count) => {
                    let tail = done.pop().unwrap_or(Term::NIL);
                    let mut list = ListBuilder::new(heap);
                    let from = done.len().saturating_sub(count);
                    done.drain(from..).for_each(|item| list.push(item));
                    list.finish(tail)
                }
                Step::Tuple(count) => {
                    let from = done.len().saturating_sub(count);
                    let tuple = heap.tuple(&done[from..]);
                    done.truncate(from);
                    tuple
                }
                Step::Map(count) => {
                    let from = done.len().saturating_sub(2 * count);
                    let mut pairs: Vec<Pair<'h>> =
                        done[from..].chunks_exact(2).map(|p| (p[0], p[1])).collect();
                    done.truncate(from);
                    Map::from_pairs(heap, &mut pairs).term()
                }
            };
        done.push(term);
    }
    Ok(done.pop().unwrap_or(Term::NIL))
}

/// The term as a literal.
pub fn to_value(term: Term<'_>) -> Result<Value, ConvertError> {
    let mut steps = vec![Step::Convert(term, 0)];
    let mut done: Vec<Value> = Vec::new();
    while let Some(step) = steps.pop() {
        let value = match step {
            Step::Convert(_, depth) if depth > MAX_DEPTH => {
                return Err(ConvertError::TooDeep);
            }
            Step::Convert(term, depth) => {
                let below = depth + 1;
                match term.view() {
                    View::Cons(_) => {
                        let mut list = term.list();
                        let start = steps.len();
                        steps.extend(list.by_ref().map(|item| Step::Convert(item, below)));
                        let count = steps.len() - start;
                        // Last in, first out: the items, then the tail, then the list of them.
                        steps.push(Step::Convert(list.tail(), below));
                        steps.push(Step::List(count));
                        steps[start..].reverse();
                        continue;
                    }
                    View::Tuple(tuple) => {
                        let items = tuple.elements();
                        steps.push(Step::Tuple(items.len()));
                        steps.extend(items.iter().rev().map(|&item| Step::Convert(item, below)));
                        continue;
                    }
                    View::Map(map) => {
                        let map = map.as_map().ok_or(ConvertError::NoLiteral)?;
                        let start = steps.len();
                        steps.extend(map.iter().flat_map(|(key, value)| {
                            [Step::Convert(key, below), Step::Convert(value, below)]
                        }));
                        steps.push(Step::Map(map.len()));
                        steps[start..].reverse();
                        continue;
                    }
                    _ => single(term)?,
                }
            }
            Step::List(count) => {
                let tail = done.pop().unwrap_or(Value::Nil);
                let items = done.split_off(done.len().saturating_sub(count));
                Value::List(items, Box::new(tail))
            }
            Step::Tuple(count) => Value::Tuple(done.split_off(done.len().saturating_sub(count))),
            Step::Map(count) => {
                let mut parts = done
                    .split_off(done.len().saturating_sub(2 * count))
                    .into_iter();
                let mut pairs = Vec::with_capacity(count);
                while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
                    pairs.push((key, value));
                }
                Value::Map(pairs)
            }
        };
        done.push(value);
    }
    done.pop().ok_or(ConvertError::NoLiteral)
}

fn name(atom: Atom) -> Name {
    Name::from(atom.text())
}

/// A term without parts as a literal.
fn single(term: Term<'_>) -> Result<Value, ConvertError> {
    Ok(match term.view() {
        View::Small(value) => Value::Integer(value.into()),
        View::Big { negative, limbs } => {
            let sign = if negative {
                Sign::Negative
            } else {
                Sign::Positive
            };
            Value::Integer(IBig::from_parts(sign, UBig::from_words(limbs)))
        }
        View::Float(value) => Value::Float(value.to_bits()),
        View::Atom(atom) => Value::Atom(name(atom)),
        View::Nil => Value::Nil,
        View::Bits(bits) => {
            let last = match bits.size % 8 {
                0 => 8,
                used => used as u8,
            };
            Value::Bits(Arc::from(BitSlice::from(bits).to_vec()), last)
        }
        View::ExportFun(_) => {
            let export = term.as_export_fun().ok_or(ConvertError::NoLiteral)?;
            Value::ExternalFun(Mfa {
                module: name(export.module),
                function: name(export.function),
                arity: export.arity,
            })
        }
        View::Pid(_) | View::Port(_) | View::Reference(_) | View::Magic(_) | View::External(_) => {
            Value::Foreign(Arc::from(identifier_bytes(term)?))
        }
        _ => return Err(ConvertError::NoLiteral),
    })
}

// --- identifiers ------------------------------------------------------------------------------

/// Tags of the external term format.
mod tag {
    pub const NEW_PID: u8 = 88;
    pub const NEW_PORT: u8 = 89;
    pub const NEWER_REFERENCE: u8 = 90;
    pub const ATOM: u8 = 100;
    pub const REFERENCE: u8 = 101;
    pub const PORT: u8 = 102;
    pub const PID: u8 = 103;
    pub const NEW_REFERENCE: u8 = 114;
    pub const SMALL_ATOM: u8 = 115;
    pub const ATOM_UTF8: u8 = 118;
    pub const SMALL_ATOM_UTF8: u8 = 119;
    pub const V4_PORT: u8 = 120;
}

/// The most numbers a reference has.
const MAX_REFERENCE_WORDS: usize = 5;

/// Takes numbers, most significant byte first, and the texts of atoms off the front of bytes.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }
    fn number(&mut self, bytes: usize) -> Option<u64> {
        let taken = self.take(bytes)?;
        Some(taken.iter().fold(0, |n, &byte| n << 8 | u64::from(byte)))
    }
    fn atom(&mut self) -> Option<String> {
        let tag = self.number(1)? as u8;
        let length = match tag {
            tag::SMALL_ATOM | tag::SMALL_ATOM_UTF8 => self.number(1)?,
            tag::ATOM | tag::ATOM_UTF8 => self.number(2)?,
            _ => return None,
        };
        let text = self.take(length as usize)?;
        match tag {
            tag::ATOM | tag::SMALL_ATOM => Some(text.iter().map(|&b| char::from(b)).collect()),
            _ => String::from_utf8(text.to_vec()).ok(),
        }
    }
}

/// A pid, port or reference: kind, node, creation, numbers.
type Parts = (u64, String, u64, Vec<u64>);

fn parts(bytes: &[u8]) -> Option<Parts> {
    let mut input = Input(bytes);
    let tag = input.number(1)? as u8;
    let words = match tag {
        tag::NEW_REFERENCE | tag::NEWER_REFERENCE => input.number(2)? as usize,
        _ => 1,
    };
    if !(1..=MAX_REFERENCE_WORDS).contains(&words) {
        return None;
    }
    let node = input.atom()?;
    let (kind, creation, numbers) = match tag {
        tag::NEW_PID | tag::PID => {
            let numbers = vec![input.number(4)?, input.number(4)?];
            let creation = input.number(if tag == tag::PID { 1 } else { 4 })?;
            (ExternalKind::PID, creation, numbers)
        }
        tag::PORT | tag::NEW_PORT | tag::V4_PORT => {
            let number = input.number(if tag == tag::V4_PORT { 8 } else { 4 })?;
            let creation = input.number(if tag == tag::PORT { 1 } else { 4 })?;
            (ExternalKind::PORT, creation, vec![number])
        }
        tag::REFERENCE => {
            let number = input.number(4)?;
            (ExternalKind::REFERENCE, input.number(1)?, vec![number])
        }
        tag::NEW_REFERENCE | tag::NEWER_REFERENCE => {
            let creation = input.number(if tag == tag::NEW_REFERENCE { 1 } else { 4 })?;
            let numbers: Option<Vec<_>> = (0..words).map(|_| input.number(4)).collect();
            (ExternalKind::REFERENCE, creation, numbers?)
        }
        _ => return None,
    };
    input
        .0
        .is_empty()
        .then_some((kind, node, creation, numbers))
}

/// A pid, port or reference from its external format without the version byte. Those of a node
/// without a name are this node's.
fn identifier<'h>(heap: &'h Heap, bytes: &[u8]) -> Result<Term<'h>, ConvertError> {
    let (kind, node, creation, numbers) = parts(bytes).ok_or(ConvertError::BadIdentifier)?;
    let node = Atom::new(&node)?;
    if node == Atom::NONODE && creation == 0 {
        let local = match (kind, &numbers[..]) {
            (ExternalKind::PID, &[number, serial]) if number < 1 << Pid::SLOT_BITS => {
                Some(Term::pid(Pid::new(number as u32, serial as u32)))
            }
            (ExternalKind::PORT, &[number]) if number < 1 << 60 => {
                Some(Term::port(Port::new(number)))
            }
            (ExternalKind::REFERENCE, &[a, b, c]) => {
                reference_number([a as u32, b as u32, c as u32])
                    .map(|number| heap.reference(number, None))
            }
            _ => None,
        };
        if let Some(local) = local {
            return Ok(local);
        }
    }
    Ok(heap.external(kind, node, creation, &numbers))
}

/// The external format of a pid, port or reference, without the version byte.
fn identifier_bytes(term: Term<'_>) -> Result<Vec<u8>, ConvertError> {
    let words = |number| reference_words(number).map(u64::from).to_vec();
    let (kind, node, creation, numbers) = match term.view() {
        View::Pid(pid) => {
            let (number, serial) = pid.printed();
            (ExternalKind::PID, Atom::NONODE, 0, vec![number, serial])
        }
        View::Port(port) => (ExternalKind::PORT, Atom::NONODE, 0, vec![port.number()]),
        View::Reference(r) => (ExternalKind::REFERENCE, Atom::NONODE, 0, words(r.number)),
        View::Magic(m) => (ExternalKind::REFERENCE, Atom::NONODE, 0, words(m.number())),
        View::External(e) => (e.kind(), e.node(), e.creation(), e.numbers().collect()),
        _ => return Err(ConvertError::NoLiteral),
    };
    let four = |number: u64| u32::try_from(number).map(u32::to_be_bytes);
    let (tag, number_bytes) = match kind {
        ExternalKind::PID => (tag::NEW_PID, 4),
        ExternalKind::PORT => (tag::V4_PORT, 8),
        _ => (tag::NEWER_REFERENCE, 4),
    };
    let mut out = vec![tag];
    if tag == tag::NEWER_REFERENCE {
        out.extend((numbers.len() as u16).to_be_bytes());
    }
    let text = node.text().as_bytes();
    match u8::try_from(text.len()) {
        Ok(length) => out.extend([tag::SMALL_ATOM_UTF8, length]),
        Err(_) => {
            out.push(tag::ATOM_UTF8);
            out.extend((text.len() as u16).to_be_bytes());
        }
    }
    out.extend(text);
    let creation = four(creation).map_err(|_| ConvertError::NoLiteral)?;
    if tag == tag::NEWER_REFERENCE {
        out.extend(creation);
    }
    for number in numbers {
        if number_bytes == 8 {
            out.extend(number.to_be_bytes());
        } else {
            out.extend(four(number).map_err(|_| ConvertError::NoLiteral)?);
        }
    }
    if tag != tag::NEWER_REFERENCE {
        out.extend(creation);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::ExportIdentity;

    static ENTRY: ExportIdentity = ExportIdentity {
        module: Atom::LISTS,
        function: Atom::MAP,
        arity: 2,
    };

    fn entry(_: &Mfa) -> ExportHandle {
        // SAFETY: the entry is static.
        unsafe { ExportHandle::new((&ENTRY).into()) }
    }

    fn integer(text: &str) -> Value {
        Value::Integer(text.parse().unwrap())
    }

    fn atom(text: &str) -> Value {
        Value::Atom(text.into())
    }

    /// Converts there and back.
    #[track_caller]
    fn same_after(value: &Value) {
        let heap = Heap::detached();
        let term = to_term(&heap, value, &entry).unwrap();
        assert_eq!(&to_value(term).unwrap(), value);
    }

    #[test]
    fn literals_survive_being_terms() {
        let list = |items, tail| Value::List(items, Box::new(tail));
        for text in [
            "0",
            "-1",
            "576460752303423487",
            "576460752303423488",
            "-576460752303423488",
            "-576460752303423489",
            "18446744073709551616",
            "-340282366920938463463374607431768211456",
        ] {
            same_after(&integer(text));
        }
        same_after(&Value::Float((-0.0f64).to_bits()));
        same_after(&list(vec![atom("a"), integer("1")], Value::Nil));
        same_after(&list(vec![atom("a"), atom("b")], atom("c")));
        same_after(&Value::Tuple(vec![]));
        same_after(&Value::Tuple(vec![
            Value::Tuple(vec![atom("é")]),
            Value::Nil,
        ]));
        same_after(&Value::Bits(Arc::from(&[][..]), 8));
        same_after(&Value::Bits(Arc::from(&[1, 2, 0xe0][..]), 3));
        same_after(&Value::Bits(Arc::from(&[7; 100][..]), 8));
        same_after(&Value::Map(vec![]));
        same_after(&Value::Map(vec![
            (integer("1"), atom("x")),
            (
                Value::Float(1f64.to_bits()),
                list(vec![Value::Nil], Value::Nil),
            ),
            (atom("k"), Value::Map(vec![(atom("a"), atom("b"))])),
        ]));
        same_after(&Value::ExternalFun(Mfa {
            module: "lists".into(),
            function: "map".into(),
            arity: 2,
        }));
    }

    #[test]
    fn large_maps_become_tries_and_come_back() {
        let pairs: Vec<_> = (0..500)
            .map(|i| (Value::Integer(i.into()), Value::Tuple(vec![])))
            .collect();
        let heap = Heap::detached();
        let term = to_term(&heap, &Value::Map(pairs.clone()), &entry).unwrap();
        assert_eq!(term.as_map().unwrap().len(), 500);
        let Value::Map(mut back) = to_value(term).unwrap() else {
            panic!()
        };
        back.sort_by_key(|(key, _)| match key {
            Value::Integer(i) => i.clone(),
            _ => panic!(),
        });
        assert_eq!(back, pairs);
    }

    #[test]
    fn identifiers_of_other_nodes_keep_their_bytes_and_ours_are_local() {
        let node = |name: &str| {
            let mut bytes = vec![tag::SMALL_ATOM_UTF8, name.len() as u8];
            bytes.extend(name.as_bytes());
            bytes
        };
        let pid = |name, creation: u8| {
            let numbers = [0, 0, 0, 77, 0, 0, 0, 5, 0, 0, 0, creation];
            [&[tag::NEW_PID][..], &node(name), &numbers].concat()
        };
        let port = |name, creation: u8| {
            let numbers = [0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, creation];
            [&[tag::V4_PORT][..], &node(name), &numbers].concat()
        };
        let reference = |name, creation: u8| {
            let numbers = [0, 0, 0, creation, 0, 2, 1, 1, 0, 0, 0, 7, 0, 0, 0, 9];
            [&[tag::NEWER_REFERENCE, 0, 3][..], &node(name), &numbers].concat()
        };
        let heap = Heap::detached();
        for (name, creation) in [("a@b", 3), ("nonode@nohost", 0)] {
            for bytes in [
                pid(name, creation),
                port(name, creation),
                reference(name, creation),
            ] {
                let value = Value::Foreign(Arc::from(&bytes[..]));
                same_after(&value);
                let term = to_term(&heap, &value, &entry).unwrap();
                assert_eq!(matches!(term.view(), View::External(_)), creation == 3);
                assert!(term.is_pid() || term.is_port() || term.is_reference());
                for end in 0..bytes.len() {
                    let cut = Value::Foreign(Arc::from(&bytes[..end]));
                    let result = to_term(&heap, &cut, &entry);
                    assert_eq!(result.err(), Some(ConvertError::BadIdentifier));
                }
            }
        }
    }

    #[test]
    fn terms_too_deep_for_literals_are_refused() {
        let heap = Heap::detached();
        let mut term = Term::NIL;
        for _ in 0..100_000 {
            term = heap.tuple(&[term]);
        }
        assert_eq!(to_value(term).err(), Some(ConvertError::TooDeep));
        // The tail of a list adds no depth.
        let long = heap.list((0..100_000).map(Term::small));
        assert!(to_value(long).is_ok());
        let long_atom = Value::Atom("x".repeat(256).into());
        assert_eq!(
            to_term(&heap, &long_atom, &entry).err(),
            Some(ConvertError::Atom(AtomError::TooLong))
        );
    }
}
