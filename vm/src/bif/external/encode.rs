//! Terms to bytes.

use super::{VERSION, tag};
use crate::binary::BitSlice;
use crate::map;
use crate::number::float_text::write_scientific;
use crate::term::identity::reference_words;
use crate::term::{Atom, Bits, External, ExternalKind, Fun, Term, View};

/// How terms are written where there is a choice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// Minor version: 0 writes floats as text, 0 and 1 write atoms in Latin-1 where they can.
    pub minor: u32,
    /// Maps in the order of their keys.
    pub sorted_maps: bool,
}

impl Default for Style {
    fn default() -> Style {
        Style {
            minor: 2,
            sorted_maps: false,
        }
    }
}

/// The term, or a part of it, is too large for the format or for memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

/// What is still to be written.
enum Work<'h> {
    Term(Term<'h>),
    Elements(&'h [Term<'h>]),
    /// The elements of a list from here on, and then its tail.
    List(Term<'h>),
    Pairs(Box<map::Iter<'h>>),
    /// The size of a fun, at this place, up to the end so far.
    FunSize(usize),
}

/// The longest list that is written as a string.
const MAX_STRING: usize = 65_535;

struct Encoder<'h> {
    out: Vec<u8>,
    work: Vec<Work<'h>>,
    style: Style,
}

/// The external format of a term, version byte first.
pub(crate) fn encode(term: Term<'_>, style: Style) -> Result<Vec<u8>, TooLarge> {
    let mut encoder = Encoder {
        out: vec![VERSION],
        work: vec![Work::Term(term)],
        style,
    };
    while let Some(work) = encoder.work.pop() {
        match work {
            Work::Term(term) => encoder.term(term)?,
            Work::Elements([]) => {}
            Work::Elements([first, rest @ ..]) => {
                encoder.work.push(Work::Elements(rest));
                encoder.term(*first)?;
            }
            Work::List(rest) => match rest.as_cons() {
                Some(cons) => {
                    encoder.work.push(Work::List(cons.tail()));
                    encoder.term(cons.head())?;
                }
                None => encoder.term(rest)?,
            },
            Work::Pairs(mut pairs) => {
                if let Some((key, value)) = pairs.next() {
                    encoder.work.push(Work::Pairs(pairs));
                    encoder.work.push(Work::Term(value));
                    encoder.term(key)?;
                }
            }
            Work::FunSize(at) => {
                let size = four(encoder.out.len() - at)?;
                if let Some(place) = encoder.out.get_mut(at..at + 4) {
                    place.copy_from_slice(&size);
                }
            }
        }
    }
    Ok(encoder.out)
}

fn four(value: usize) -> Result<[u8; 4], TooLarge> {
    u32::try_from(value)
        .map(u32::to_be_bytes)
        .map_err(|_| TooLarge)
}

impl<'h> Encoder<'h> {
    fn bytes(&mut self, bytes: &[u8]) -> Result<(), TooLarge> {
        self.out.try_reserve(bytes.len()).map_err(|_| TooLarge)?;
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    fn term(&mut self, term: Term<'h>) -> Result<(), TooLarge> {
        match term.view() {
            View::Small(value) => self.small(value),
            View::Big { negative, limbs } => self.big(negative, limbs)?,
            View::Float(value) => self.float(value),
            View::Atom(atom) => self.atom(atom),
            View::Nil => self.out.push(tag::NIL),
            View::Cons(_) => self.list(term)?,
            View::Tuple(tuple) => {
                match u8::try_from(tuple.arity()) {
                    Ok(arity) => self.out.extend([tag::SMALL_TUPLE, arity]),
                    Err(_) => {
                        self.out.push(tag::LARGE_TUPLE);
                        self.out.extend(four(tuple.arity())?);
                    }
                }
                self.work.push(Work::Elements(tuple.elements()));
            }
            View::Map(map) => {
                let map = map.as_map().ok_or(TooLarge)?;
                self.out.push(tag::MAP);
                self.out.extend(four(map.len())?);
                if self.style.sorted_maps {
                    let mut pairs: Vec<_> = map.iter().collect();
                    pairs.sort_by(|(a, _), (b, _)| a.cmp_exact_keys(*b));
                    for (key, value) in pairs.into_iter().rev() {
                        self.work.push(Work::Term(value));
                        self.work.push(Work::Term(key));
                    }
                } else {
                    self.work.push(Work::Pairs(Box::new(map.iter())));
                }
            }
            View::Bits(bits) => self.bits(bits)?,
            View::Fun(fun) => self.fun(fun)?,
            View::ExportFun(_) => {
                let entry = term.as_export_fun().ok_or(TooLarge)?;
                self.out.push(tag::EXPORT);
                self.atom(entry.module);
                self.atom(entry.function);
                self.small(i64::from(entry.arity));
            }
            View::Pid(pid) => {
                let (number, serial) = pid.printed();
                self.pid(Atom::NONODE, [number, serial], 0)?;
            }
            View::Port(port) => self.port(Atom::NONODE, port.number(), 0)?,
            View::Reference(reference) => self.local_reference(reference.number)?,
            View::Magic(magic) => self.local_reference(magic.number())?,
            View::External(external) => self.external(external)?,
            // Neither has a form outside the VM.
            View::Record(_) | View::MatchContext(_) => return Err(TooLarge),
        }
        Ok(())
    }

    fn small(&mut self, value: i64) {
        if let Ok(byte) = u8::try_from(value) {
            self.out.extend([tag::SMALL_INTEGER, byte]);
        } else if let Ok(word) = i32::try_from(value) {
            self.out.push(tag::INTEGER);
            self.out.extend(word.to_be_bytes());
        } else {
            let magnitude = value.unsigned_abs();
            let len = magnitude.to_le_bytes().iter().rposition(|&b| b != 0);
            let len = len.map_or(0, |last| last + 1);
            self.out
                .extend([tag::SMALL_BIG, len as u8, u8::from(value < 0)]);
            self.out.extend(magnitude.to_le_bytes().iter().take(len));
        }
    }

    fn big(&mut self, negative: bool, limbs: &[u64]) -> Result<(), TooLarge> {
        let zeros = limbs
            .last()
            .map_or(0, |top| top.leading_zeros() as usize / 8);
        let len = limbs.len() * 8 - zeros;
        match u8::try_from(len) {
            Ok(len) => self.out.extend([tag::SMALL_BIG, len]),
            Err(_) => {
                self.out.push(tag::LARGE_BIG);
                self.out.extend(four(len)?);
            }
        }
        self.out.push(u8::from(negative));
        self.out.try_reserve(len).map_err(|_| TooLarge)?;
        let bytes = limbs.iter().flat_map(|limb| limb.to_le_bytes());
        self.out.extend(bytes.take(len));
        Ok(())
    }

    fn float(&mut self, value: f64) {
        if self.style.minor > 0 {
            self.out.push(tag::NEW_FLOAT);
            self.out.extend(value.to_bits().to_be_bytes());
            return;
        }
        self.out.push(tag::FLOAT);
        let end = self.out.len() + 31;
        write_scientific(&mut self.out, value, 20);
        self.out.resize(end, 0);
    }

    fn atom(&mut self, atom: Atom) {
        let text = atom.text();
        if self.style.minor < 2 {
            let latin1: Result<Vec<u8>, _> = text.chars().map(u8::try_from).collect();
            if let Ok(bytes) = latin1 {
                self.out.push(tag::ATOM);
                self.out.extend((bytes.len() as u16).to_be_bytes());
                self.out.extend(bytes);
                return;
            }
        }
        match u8::try_from(text.len()) {
            Ok(len) => self.out.extend([tag::SMALL_ATOM_UTF8, len]),
            Err(_) => {
                // An atom has 255 characters at most.
                self.out.push(tag::ATOM_UTF8);
                self.out.extend((text.len() as u16).to_be_bytes());
            }
        }
        self.out.extend(text.as_bytes());
    }

    fn list(&mut self, list: Term<'h>) -> Result<(), TooLarge> {
        let byte = |item: Term<'_>| item.as_small().and_then(|value| u8::try_from(value).ok());
        let string: Vec<u8> = list.list().map_while(byte).take(MAX_STRING + 1).collect();
        let mut count_walk = list.list();
        let count = count_walk.by_ref().count();
        if string.len() == count && count <= MAX_STRING && count_walk.tail().is_nil() {
            self.out.push(tag::STRING);
            self.out.extend((count as u16).to_be_bytes());
            return self.bytes(&string);
        }
        self.out.push(tag::LIST);
        self.out.extend(four(count)?);
        self.work.push(Work::List(list));
        Ok(())
    }

    fn bits(&mut self, bits: Bits<'h>) -> Result<(), TooLarge> {
        let slice = BitSlice::from(bits);
        let len = four(slice.len().div_ceil(8))?;
        match slice.len() % 8 {
            0 => {
                self.out.push(tag::BINARY);
                self.out.extend(len);
            }
            used => {
                self.out.push(tag::BIT_BINARY);
                self.out.extend(len);
                self.out.push(used as u8);
            }
        }
        match slice.as_bytes() {
            Some(bytes) => self.bytes(bytes),
            None => self.bytes(&slice.to_vec()),
        }
    }

    fn fun(&mut self, fun: Fun<'h>) -> Result<(), TooLarge> {
        let identity = fun.identity();
        self.out.push(tag::NEW_FUN);
        let at = self.out.len();
        self.out.extend([0; 4]);
        self.out.push(fun.arity() as u8);
        // Another VM would look for the digest of its own code here; this one goes by the numbers
        // below.
        self.out.extend([0; 12]);
        self.out.extend(identity.uniq.to_be_bytes());
        self.out.extend(identity.index.to_be_bytes());
        self.out.extend(four(fun.free().len())?);
        self.atom(identity.module);
        self.small(i64::from(identity.index));
        self.small(i64::from(identity.uniq));
        self.work.push(Work::FunSize(at));
        self.work.push(Work::Elements(fun.free()));
        self.work.push(Work::Term(fun.creator()));
        Ok(())
    }

    fn word(&mut self, word: u64) -> Result<(), TooLarge> {
        let word = u32::try_from(word).map_err(|_| TooLarge)?;
        self.out.extend(word.to_be_bytes());
        Ok(())
    }

    fn pid(&mut self, node: Atom, numbers: [u64; 2], creation: u64) -> Result<(), TooLarge> {
        self.out.push(tag::NEW_PID);
        self.atom(node);
        self.word(numbers[0])?;
        self.word(numbers[1])?;
        self.word(creation)
    }

    fn port(&mut self, node: Atom, number: u64, creation: u64) -> Result<(), TooLarge> {
        match u32::try_from(number) {
            Ok(number) if number < 1 << 28 => {
                self.out.push(tag::NEW_PORT);
                self.atom(node);
                self.out.extend(number.to_be_bytes());
            }
            _ => {
                self.out.push(tag::V4_PORT);
                self.atom(node);
                self.out.extend(number.to_be_bytes());
            }
        }
        self.word(creation)
    }

    fn local_reference(&mut self, number: u64) -> Result<(), TooLarge> {
        let words = reference_words(number).map(u64::from);
        self.reference(Atom::NONODE, &words, 0)
    }

    fn reference(&mut self, node: Atom, words: &[u64], creation: u64) -> Result<(), TooLarge> {
        self.out.push(tag::NEWER_REFERENCE);
        let count = u16::try_from(words.len()).map_err(|_| TooLarge)?;
        self.out.extend(count.to_be_bytes());
        self.atom(node);
        self.word(creation)?;
        words.iter().try_for_each(|&word| self.word(word))
    }

    fn external(&mut self, external: External<'h>) -> Result<(), TooLarge> {
        let numbers: Vec<u64> = external.numbers().collect();
        let (node, creation) = (external.node(), external.creation());
        match (external.kind(), &*numbers) {
            (ExternalKind::PID, &[number, serial]) => self.pid(node, [number, serial], creation),
            (ExternalKind::PORT, &[number]) => self.port(node, number, creation),
            (_, words) => self.reference(node, words, creation),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::Heap;

    fn bytes(term: Term<'_>) -> Vec<u8> {
        encode(term, Style::default()).unwrap()
    }

    #[test]
    fn integers_take_the_shortest_form() {
        let heap = Heap::detached();
        assert_eq!(bytes(Term::small(255)), [131, 97, 255]);
        assert_eq!(bytes(Term::small(-1)), [131, 98, 255, 255, 255, 255]);
        assert_eq!(bytes(heap.integer(1 << 31)), [131, 110, 4, 0, 0, 0, 0, 128]);
        assert_eq!(
            bytes(heap.big(true, &[0, 1])),
            [131, 110, 9, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]
        );
    }

    #[test]
    fn only_proper_lists_of_bytes_are_strings() {
        let heap = Heap::detached();
        assert_eq!(bytes(heap.byte_list(b"ab")), [131, 107, 0, 2, 97, 98]);
        let improper = heap.cons(Term::small(1), Term::small(2));
        assert_eq!(bytes(improper), [131, 108, 0, 0, 0, 1, 97, 1, 97, 2]);
        let long = heap.byte_list(&vec![0; MAX_STRING + 1]);
        assert_eq!(bytes(long)[..6], [131, 108, 0, 1, 0, 0]);
    }

    #[test]
    fn depth_costs_no_stack() {
        let heap = Heap::detached();
        let deep = (0..300_000).fold(Term::NIL, |inner, _| heap.tuple(&[inner]));
        assert_eq!(bytes(deep).len(), 2 + 2 * 300_000);
    }
}
