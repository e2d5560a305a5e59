//! Arguments of fixtures: terms from the external format, for tests only.

use std::ptr::NonNull;

use crate::memory::Heap;
use crate::term::{Atom, ExportHandle, ExportIdentity, Pid, Term};

/// Decodes what `term_to_binary/1` of OTP 25 made. Fixtures nest little, so this recurses.
pub fn decode<'h>(heap: &'h Heap, bytes: &[u8]) -> Term<'h> {
    assert_eq!(bytes[0], 131);
    let mut reader = Reader {
        bytes: &bytes[1..],
        heap,
    };
    let term = reader.term();
    assert!(reader.bytes.is_empty());
    term
}

struct Reader<'b, 'h> {
    bytes: &'b [u8],
    heap: &'h Heap,
}

impl<'b, 'h> Reader<'b, 'h> {
    fn take(&mut self, count: usize) -> &'b [u8] {
        let (taken, rest) = self.bytes.split_at(count);
        self.bytes = rest;
        taken
    }
    fn number(&mut self, bytes: usize) -> usize {
        self.take(bytes)
            .iter()
            .fold(0, |value, &byte| value << 8 | usize::from(byte))
    }
    fn terms(&mut self, count: usize) -> Vec<Term<'h>> {
        (0..count).map(|_| self.term()).collect()
    }
    fn atom(&mut self) -> Atom {
        self.term().as_atom().unwrap()
    }
    fn big(&mut self, count: usize) -> Term<'h> {
        let negative = self.number(1) == 1;
        let limbs: Vec<u64> = self
            .take(count)
            .chunks(8)
            .map(|chunk| {
                let mut limb = [0; 8];
                limb[..chunk.len()].copy_from_slice(chunk);
                u64::from_le_bytes(limb)
            })
            .collect();
        self.heap.big(negative, &limbs)
    }

    fn term(&mut self) -> Term<'h> {
        match self.number(1) {
            70 => {
                let bytes: [u8; 8] = self.take(8).try_into().unwrap();
                self.heap.float(f64::from_be_bytes(bytes))
            }
            77 => {
                let bytes = self.number(4);
                let last = self.number(1);
                let data = self.take(bytes);
                self.heap.bits(data, bytes * 8 - 8 + last)
            }
            88 => {
                self.term();
                let (number, serial) = (self.number(4), self.number(4));
                self.number(4);
                Term::pid(Pid::new(number as u32, serial as u32))
            }
            97 => Term::small(self.number(1) as i64),
            98 => Term::small(i64::from(self.number(4) as u32 as i32)),
            100 => {
                let len = self.number(2);
                let text: String = self.take(len).iter().map(|&b| char::from(b)).collect();
                Term::atom(Atom::new(&text).unwrap())
            }
            kind @ (118 | 119) => {
                let len = self.number(if kind == 118 { 2 } else { 1 });
                let text = std::str::from_utf8(self.take(len)).unwrap();
                Term::atom(Atom::new(text).unwrap())
            }
            kind @ (104 | 105) => {
                let arity = self.number(if kind == 104 { 1 } else { 4 });
                let elements = self.terms(arity);
                self.heap.tuple(&elements)
            }
            106 => Term::NIL,
            107 => {
                let len = self.number(2);
                let bytes = self.take(len);
                self.heap.byte_list(bytes)
            }
            108 => {
                let len = self.number(4);
                let items = self.terms(len);
                let tail = self.term();
                self.heap.list_with_tail(items, tail)
            }
            109 => {
                let len = self.number(4);
                let bytes = self.take(len);
                self.heap.binary(bytes)
            }
            110 => {
                let len = self.number(1);
                self.big(len)
            }
            111 => {
                let len = self.number(4);
                self.big(len)
            }
            113 => {
                let (module, function) = (self.atom(), self.atom());
                let arity = self.term().as_small().unwrap() as u32;
                let entry = Box::leak(Box::new(ExportIdentity {
                    module,
                    function,
                    arity,
                }));
                // SAFETY: the entry is never freed nor written to.
                self.heap
                    .export_fun(unsafe { ExportHandle::new(NonNull::from(entry)) })
            }
            116 => {
                let count = self.number(4);
                let mut pairs: Vec<_> = (0..count).map(|_| (self.term(), self.term())).collect();
                crate::map::Map::from_pairs(self.heap, &mut pairs).term()
            }
            tag => panic!("tag {tag}"),
        }
    }
}
