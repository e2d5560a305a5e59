//! The portable hash of `erlang:phash2/1,2`: the same value as in every release of OTP.
//!
//! Terms are walked first to last with a running hash; the pairs of a map, which has no order, are
//! hashed one by one from zero and combined by exclusive or.

use smallvec::SmallVec;

use super::identity::reference_words;
use super::map_shape::{Child, MapShape};
use super::{Atom, ExternalKind, Term, View};
use crate::binary::BitSlice;
use crate::number::Int;
use crate::number::hashes::{hash_bitstring, hash_float, hash_int, hash_words, salt};

/// Kinds of term, as multiples of the golden ratio.
const CONS: u32 = salt(4);
const NIL: u32 = salt(2);
const ATOM: u32 = salt(3);
const PID: u32 = salt(5);
const PORT: u32 = salt(6);
const REFERENCE: u32 = salt(7);
const TUPLE: u32 = salt(9);
const EXPORT: u32 = salt(14);
const MAP: u32 = salt(16);
const PAIRS: u32 = salt(19);
const CODE: u32 = salt(1);

/// The empty list when nothing comes before it, and after something.
const NIL_ALONE: u32 = 3_468_870_702;
const NIL_WORD: u32 = 2;

impl Term<'_> {
    /// `erlang:phash2/1`.
    pub fn phash2(self) -> u32 {
        self.portable_hash() & ((1 << 27) - 1)
    }

    /// `erlang:phash2/2`; `None` unless `range` is 1 to 2^32.
    pub fn phash2_range(self, range: u64) -> Option<u32> {
        if !(1..=1 << 32).contains(&range) {
            return None;
        }
        // Less than `range`, so it fits.
        Some((u64::from(self.portable_hash()) % range) as u32)
    }

    /// All 32 bits of it.
    fn portable_hash(self) -> u32 {
        match self.as_atom() {
            Some(atom) => atom_hash(atom),
            None => walk(self),
        }
    }
}

/// The hash of an atom's text: that of the ELF object format, over characters up to 255 and the
/// UTF-8 bytes of others.
fn atom_hash(atom: Atom) -> u32 {
    let mut hash = 0u32;
    let mut add = |value: u32| {
        hash = (hash << 4).wrapping_add(value);
        let high = hash & 0xf000_0000;
        if high != 0 {
            hash ^= high >> 24;
            hash ^= high;
        }
    };
    for c in atom.text().chars() {
        let code = u32::from(c);
        if code < 0x100 {
            // As Latin-1, which all atoms once were.
            add(code);
        } else {
            let mut bytes = [0; 4];
            for &byte in c.encode_utf8(&mut bytes).as_bytes() {
                add(u32::from(byte));
            }
        }
    }
    hash
}

enum Step<'h> {
    Term(Term<'h>),
    Slice(&'h [Term<'h>]),
    /// A key and its value have been hashed.
    PairDone,
    /// All pairs of a map have been: the running hash and the combination from before it.
    MapDone(u32, u32),
}

fn walk(root: Term<'_>) -> u32 {
    let mut steps: SmallVec<[Step<'_>; 8]> = SmallVec::new();
    let mut hash = 0;
    let mut pairs = 0;
    let mut next = Some(root);
    loop {
        if let Some(term) = next.take() {
            hash = add_term(term, hash, &mut pairs, &mut steps);
        }
        match steps.pop() {
            None => return hash,
            Some(Step::Term(term)) => next = Some(term),
            Some(Step::Slice(parts)) => {
                if let Some((&first, rest)) = parts.split_first() {
                    if !rest.is_empty() {
                        steps.push(Step::Slice(rest));
                    }
                    next = Some(first);
                }
            }
            Some(Step::PairDone) => {
                pairs ^= hash;
                hash = 0;
            }
            Some(Step::MapDone(before, outer)) => {
                hash = hash_words(pairs, 0, PAIRS, before);
                pairs = outer;
            }
        }
    }
}

/// Mixes one term into the running hash; what it contains is left in `steps`.
fn add_term<'h>(
    term: Term<'h>,
    hash: u32,
    pairs: &mut u32,
    steps: &mut SmallVec<[Step<'h>; 8]>,
) -> u32 {
    match term.view() {
        View::Small(value) => hash_int(Int::Small(value), hash),
        View::Big { negative, limbs } => hash_int(Int::Big { negative, limbs }, hash),
        View::Float(value) => hash_float(value, hash),
        View::Atom(atom) if hash == 0 => atom_hash(atom),
        View::Atom(atom) => hash_words(atom_hash(atom), 0, ATOM, hash),
        View::Nil if hash == 0 => NIL_ALONE,
        View::Nil => hash_words(NIL_WORD, 0, NIL, hash),
        View::Cons(_) => add_list(term, hash, steps),
        View::Tuple(tuple) => {
            steps.push(Step::Slice(tuple.elements()));
            hash_words(tuple.arity() as u32, 0, TUPLE, hash)
        }
        View::Record(record) => {
            steps.push(Step::Slice(record.0));
            hash_words(record.0.len() as u32, 0, TUPLE, hash)
        }
        View::Map(map) => add_map(map, hash, pairs, steps),
        View::Bits(bits) => {
            let slice = BitSlice::from(bits);
            let (whole, rest) = (slice.len() / 8, slice.len() % 8);
            let owned;
            let bytes = if bits.offset == 0 {
                bits.bytes
            } else {
                owned = slice.to_vec();
                &owned
            };
            let last = if rest == 0 {
                0
            } else {
                bytes[whole] >> (8 - rest)
            };
            hash_bitstring(&bytes[..whole], rest as u32, last, hash)
        }
        View::Fun(fun) => {
            let identity = fun.identity();
            let free = fun.free();
            steps.push(Step::Slice(free));
            let hash = hash_words(free.len() as u32, atom_hash(identity.module), CODE, hash);
            hash_words(identity.index, identity.uniq, CODE, hash)
        }
        View::ExportFun(_) => {
            let Some(export) = term.as_export_fun() else {
                return hash;
            };
            let hash = hash_words(export.arity, atom_hash(export.module), CODE, hash);
            hash_words(atom_hash(export.function), 0, EXPORT, hash)
        }
        View::Pid(pid) => hash_words(pid.slot(), 0, PID, hash),
        View::Port(port) => add_port(port.number(), hash),
        View::Reference(reference) => {
            hash_words(reference_words(reference.number)[0], 0, REFERENCE, hash)
        }
        View::Magic(magic) => hash_words(reference_words(magic.number())[0], 0, REFERENCE, hash),
        View::External(external) => {
            let first = external.numbers().next().unwrap_or(0);
            match external.kind() {
                ExternalKind::PID => hash_words(first as u32, 0, PID, hash),
                ExternalKind::PORT => add_port(first, hash),
                _ => hash_words(first as u32, 0, REFERENCE, hash),
            }
        }
        View::MatchContext(_) => hash,
    }
}

fn add_port(number: u64, hash: u32) -> u32 {
    hash_words(number as u32, (number >> 32) as u32, PORT, hash)
}

/// Bytes at the front of a list go in by fours; then come the next element and the rest.
fn add_list<'h>(list: Term<'h>, hash: u32, steps: &mut SmallVec<[Step<'h>; 8]>) -> u32 {
    let mut hash = hash;
    let (mut word, mut count) = (0u32, 0);
    let mut rest = list;
    while let Some(cons) = rest.as_cons() {
        let Some(byte @ 0..=255) = cons.head().as_small() else {
            break;
        };
        word = word << 8 | byte as u32;
        count += 1;
        if count == 4 {
            hash = hash_words(word, 0, CONS, hash);
            (word, count) = (0, 0);
        }
        rest = cons.tail();
    }
    if count > 0 {
        hash = hash_words(word, 0, CONS, hash);
    }
    match rest.as_cons() {
        Some(cons) => {
            steps.push(Step::Term(cons.tail()));
            steps.push(Step::Term(cons.head()));
        }
        None => steps.push(Step::Term(rest)),
    }
    hash
}

fn add_map<'h>(
    map: Term<'h>,
    hash: u32,
    pairs: &mut u32,
    steps: &mut SmallVec<[Step<'h>; 8]>,
) -> u32 {
    let Some(shape) = MapShape::of(map) else {
        return hash;
    };
    let hash = hash_words(shape.len() as u32, 0, MAP, hash);
    if shape.len() == 0 {
        return hash;
    }
    steps.push(Step::MapDone(hash, *pairs));
    *pairs = 0;
    let mut add = |key, value| {
        steps.push(Step::PairDone);
        steps.push(Step::Term(value));
        steps.push(Step::Term(key));
    };
    match shape {
        MapShape::Flat { keys, values } => {
            let keys = keys.as_tuple().map_or(&[][..], |keys| keys.elements());
            for (&key, &value) in keys.iter().zip(values) {
                add(key, value);
            }
        }
        MapShape::Tree(_, root) => {
            let mut leaves = Vec::new();
            Child::Node(root).leaves(&mut leaves);
            leaves.into_iter().for_each(|(key, value)| add(key, value));
        }
    }
    // The first pair starts from nothing.
    0
}
