//! The internal hash of terms: 64 bits, fast, consistent with `=:=`, without recursion.
//!
//! For maps and tables inside one run of the program only: atoms count by their index. What
//! programs may see and store is `erlang:phash2`. The hash depends on contents alone, never on an
//! address, so a map may move between heaps and literal areas. It does not depend on whether a map
//! was built by one path or another either, since equal maps have equal shapes.

use smallvec::SmallVec;

use super::layout::{self, Kind};
use super::{Term, View, Word};
use crate::binary::BitSlice;

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;
const FACTOR: u64 = 0xd6e8_feb8_6659_fd93;

/// Both halves of a product, folded: every bit of the input reaches every bit of the output.
#[inline(always)]
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    product as u64 ^ (product >> 64) as u64
}

#[inline(always)]
fn of_word(word: Word) -> u64 {
    fold(word.0 ^ SEED, FACTOR)
}

impl Term<'_> {
    /// The internal hash; terms that are `=:=` have the same.
    #[inline]
    pub fn internal_hash(self) -> u64 {
        if self.word().is_immediate() {
            of_word(self.word())
        } else {
            of_compound(self)
        }
    }
}

/// What comes before the contents of a type, so that types do not collide by contents.
mod mark {
    pub const CONS: u64 = 0x11;
    pub const BITS: u64 = 0x22;
    pub const FUN: u64 = 0x33;
    pub const EXPORT: u64 = 0x44;
    pub const REFERENCE: u64 = 0x55;
    pub const EXTERNAL: u64 = 0x66;
    pub const FLOAT: u64 = 0x77;
}

struct State(u64);

impl State {
    #[inline(always)]
    fn add(&mut self, word: u64) {
        // The rotation keeps two equal neighbours from cancelling out.
        self.0 = fold(self.0.rotate_left(23) ^ word ^ SEED, FACTOR);
    }
}

enum Rest<'h> {
    Term(Term<'h>),
    Slice(&'h [Term<'h>]),
}

#[inline(never)]
fn of_compound(root: Term<'_>) -> u64 {
    let mut state = State(FACTOR);
    let mut pending: SmallVec<[Rest<'_>; 8]> = SmallVec::new();
    let mut term = root;
    loop {
        while let Some(cons) = term.as_cons() {
            state.add(mark::CONS);
            if cons.head().word().is_immediate() {
                state.add(cons.head().word().0);
                term = cons.tail();
            } else {
                pending.push(Rest::Term(cons.tail()));
                term = cons.head();
            }
        }
        match term.header() {
            None => state.add(term.word().0),
            Some(header) => {
                if let Some(parts) = add_boxed(term, header, &mut state) {
                    pending.push(Rest::Slice(parts));
                }
            }
        }
        term = loop {
            match pending.pop() {
                None => return state.0,
                Some(Rest::Term(next)) => break next,
                Some(Rest::Slice(mut parts)) => {
                    let mut next = None;
                    while let Some((&part, after)) = parts.split_first() {
                        parts = after;
                        if part.word().is_immediate() {
                            state.add(part.word().0);
                        } else {
                            next = Some(part);
                            break;
                        }
                    }
                    if let Some(next) = next {
                        if !parts.is_empty() {
                            pending.push(Rest::Slice(parts));
                        }
                        break next;
                    }
                }
            }
        };
    }
}

/// Adds what a boxed term is made of, and returns its parts, which come next.
fn add_boxed<'h>(term: Term<'h>, header: Word, state: &mut State) -> Option<&'h [Term<'h>]> {
    match layout::kind(header) {
        Kind::Tuple | Kind::FlatMap | Kind::MapRoot | Kind::MapNode | Kind::NativeRecord => {
            state.add(header.0);
            return term.scanned_elements().map(|(_, parts)| parts);
        }
        _ => {}
    }
    match term.view() {
        View::Float(value) => {
            state.add(mark::FLOAT);
            state.add(value.to_bits());
        }
        View::Big { limbs, .. } => {
            // The header tells sign and size.
            state.add(header.0);
            limbs.iter().for_each(|&limb| state.add(limb));
        }
        View::Bits(bits) => {
            state.add(mark::BITS);
            state.add(bits.size as u64);
            BitSlice::from(bits)
                .words()
                .for_each(|word| state.add(word));
        }
        View::Fun(fun) => {
            let identity = fun.identity();
            state.add(mark::FUN);
            state.add(u64::from(identity.module.index()));
            state.add(u64::from(identity.index) << 32 | u64::from(identity.uniq));
            return Some(fun.free());
        }
        View::ExportFun(_) => {
            state.add(mark::EXPORT);
            if let Some(export) = term.as_export_fun() {
                state.add(u64::from(export.module.index()));
                state.add(u64::from(export.function.index()) << 32 | u64::from(export.arity));
            }
        }
        View::Reference(reference) => {
            state.add(mark::REFERENCE);
            state.add(reference.number);
        }
        View::Magic(magic) => {
            state.add(mark::REFERENCE);
            state.add(magic.number());
        }
        View::External(external) => {
            state.add(mark::EXTERNAL);
            state.add(external.kind());
            state.add(u64::from(external.node().index()));
            state.add(external.creation());
            // Numbers that are zero do not tell references apart.
            for (i, number) in external.numbers().enumerate().filter(|&(_, n)| n != 0) {
                state.add(i as u64);
                state.add(number);
            }
        }
        _ => state.add(header.0),
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::Heap;
    use std::collections::HashSet;

    #[test]
    fn equal_terms_hash_alike_wherever_they_lie() {
        let (a, b) = (Heap::detached(), Heap::detached());
        let build = |heap: &Heap, bits: u64| {
            let bytes: Vec<u8> = (0..90).collect();
            let _ = bits;
            heap.tuple(&[
                heap.list([heap.float(1.5), heap.binary(&bytes), Term::NIL]),
                heap.big(true, &[5, 6]),
                heap.reference(77, None),
            ])
            .internal_hash()
        };
        assert_eq!(build(&a, 1), build(&b, 2));
        let bytes = [1u8, 2, 3, 4, 5, 6, 7, 8, 9];
        let whole = a.bits(&bytes, 72);
        let mut shifted = vec![0; 10];
        for (i, byte) in bytes.iter().enumerate() {
            shifted[i] |= byte >> 3;
            shifted[i + 1] = byte << 5;
        }
        let sub = a.sub_bits(a.binary(&shifted), 3, 72).unwrap();
        assert_eq!(whole.internal_hash(), sub.internal_hash());
    }

    #[test]
    fn different_terms_rarely_hash_alike() {
        let heap = Heap::detached();
        let s = Term::small;
        let mut seen = HashSet::new();
        let mut count = 0;
        let mut add = |term: Term<'_>| {
            seen.insert(term.internal_hash());
            count += 1;
        };
        for i in 0..if cfg!(miri) { 50 } else { 20_000 } {
            add(s(i));
            add(heap.float(i as f64));
            add(heap.tuple(&[s(i)]));
            add(heap.tuple(&[s(i), s(i)]));
            add(heap.list([s(i)]));
            add(heap.list([s(i), s(i)]));
            add(heap.tuple(&[heap.list([s(i)]), s(1)]));
            add(heap.binary(&i.to_be_bytes()));
            add(heap.reference(i as u64, None));
        }
        add(heap.float(-0.0));
        add(heap.bits(&[0], 3));
        add(heap.bits(&[0], 4));
        assert_eq!(seen.len(), count);
    }

    #[test]
    #[cfg_attr(
        miri,
        ignore = "a matter of statistics, with too many keys for a checker"
    )]
    fn the_highest_bits_of_small_keys_spread() {
        let mut slots = [0; 256];
        for i in 0..25_600 {
            slots[(Term::small(i).internal_hash() >> 56) as usize] += 1;
        }
        assert!(slots.iter().all(|&n| n > 50 && n < 160), "{slots:?}");
    }
}
