//! Deep lists of bytes and binaries, flattened without recursion.

use super::{BitBuffer, BitSlice};
use crate::term::Term;

/// Why a term is no iolist, or cannot be flattened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IolistError {
    /// Something in it is neither a byte, nor bits of the right kind, nor a list.
    NotIolist,
    /// More bytes than there is memory for.
    TooLarge,
}

/// A part of an iolist.
enum Part<'h> {
    Byte(u8),
    Bits(BitSlice<'h>),
}

/// Visits the bytes and binaries of an iolist in order.
fn visit<'h>(
    data: Term<'h>,
    mut part: impl FnMut(Part<'h>) -> Result<(), IolistError>,
) -> Result<(), IolistError> {
    // What follows the lists that were entered by their heads.
    let mut outer: Vec<Term<'h>> = Vec::new();
    let mut at = data;
    loop {
        while let Some(cons) = at.as_cons() {
            let head = cons.head();
            at = cons.tail();
            if let Some(value) = head.as_small() {
                part(Part::Byte(
                    u8::try_from(value).map_err(|_| IolistError::NotIolist)?,
                ))?;
            } else if head.word().is_cons() {
                if !at.is_nil() {
                    outer.push(at);
                }
                at = head;
            } else if let Some(bits) = head.as_bits() {
                part(Part::Bits(bits.into()))?;
            } else if !head.is_nil() {
                return Err(IolistError::NotIolist);
            }
        }
        if !at.is_nil() {
            let bits = at.as_bits().ok_or(IolistError::NotIolist)?;
            part(Part::Bits(bits.into()))?;
        }
        match outer.pop() {
            Some(next) => at = next,
            None => return Ok(()),
        }
    }
}

fn whole_bytes(bits: BitSlice<'_>) -> Result<usize, IolistError> {
    if bits.len().is_multiple_of(8) {
        Ok(bits.len() / 8)
    } else {
        Err(IolistError::NotIolist)
    }
}

/// How many bytes an iolist (or a binary) has.
pub fn iolist_size(data: Term<'_>) -> Result<usize, IolistError> {
    let mut size = 0usize;
    visit(data, |part| {
        let more = match part {
            Part::Byte(_) => 1,
            Part::Bits(bits) => whole_bytes(bits)?,
        };
        size = size.checked_add(more).ok_or(IolistError::TooLarge)?;
        Ok(())
    })?;
    Ok(size)
}

/// Adds the bytes of an iolist (or of a binary) to `out`. After an error `out` holds some of them.
pub fn append_iolist(out: &mut Vec<u8>, data: Term<'_>) -> Result<(), IolistError> {
    visit(data, |part| {
        match part {
            Part::Byte(byte) => {
                if out.len() == out.capacity() {
                    out.try_reserve(1).map_err(|_| IolistError::TooLarge)?;
                }
                out.push(byte);
            }
            Part::Bits(bits) => {
                let size = whole_bytes(bits)?;
                out.try_reserve(size).map_err(|_| IolistError::TooLarge)?;
                match bits.as_bytes() {
                    Some(bytes) => out.extend_from_slice(bytes),
                    None => out.extend(bits.bytes()),
                }
            }
        }
        Ok(())
    })
}

/// The bytes of an iolist (or of a binary).
pub fn iolist_to_bytes(data: Term<'_>) -> Result<Vec<u8>, IolistError> {
    let mut out = Vec::new();
    append_iolist(&mut out, data)?;
    Ok(out)
}

/// The bits of a deep list of bytes and bitstrings (or of a bitstring).
pub fn bitlist_to_bits(data: Term<'_>) -> Result<BitBuffer, IolistError> {
    let mut out = BitBuffer::new();
    visit(data, |part| {
        match part {
            Part::Byte(byte) => out.try_push(BitSlice::of_bytes(&[byte])),
            Part::Bits(bits) => out.try_push(bits),
        }
        .map_err(|_| IolistError::TooLarge)
    })?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::Heap;
    use crate::term::Atom;

    #[test]
    fn bytes_binaries_and_lists_nest_in_any_way() {
        let heap = Heap::detached();
        let s = Term::small;
        let bin = heap.binary(b"bin");
        let large = heap.binary(&[9; 100]);
        let unaligned = heap
            .sub_bits(heap.binary(&[0x12, 0x34, 0x56]), 4, 16)
            .unwrap();
        let inner = heap.list_with_tail([s(3), Term::NIL, unaligned], bin);
        let data = heap.list_with_tail([s(1), inner, heap.list([large]), s(255)], bin);
        let mut expected = vec![1, 3, 0x23, 0x45];
        expected.extend(b"bin");
        expected.extend([9; 100]);
        expected.push(255);
        expected.extend(b"bin");
        assert_eq!(iolist_to_bytes(data).unwrap(), expected);
        assert_eq!(iolist_size(data).unwrap(), expected.len());
        assert_eq!(iolist_to_bytes(bin).unwrap(), b"bin");
        assert_eq!(iolist_to_bytes(Term::NIL).unwrap(), b"");
        let (bytes, size) = bitlist_to_bits(data).unwrap().into_parts();
        assert_eq!((bytes, size), (expected.clone(), expected.len() * 8));
    }

    #[test]
    fn anything_else_is_refused() {
        let heap = Heap::detached();
        let s = Term::small;
        let bits = heap.bits(&[0x80], 1);
        for data in [
            s(1),
            Term::atom(Atom::OK),
            heap.list([s(256)]),
            heap.list([s(-1)]),
            heap.list([Term::atom(Atom::OK)]),
            heap.list_with_tail([s(1)], s(2)),
            heap.list([heap.tuple(&[])]),
        ] {
            assert_eq!(iolist_to_bytes(data), Err(IolistError::NotIolist));
            assert_eq!(iolist_size(data), Err(IolistError::NotIolist));
            assert_eq!(bitlist_to_bits(data).err(), Some(IolistError::NotIolist));
        }
        for data in [bits, heap.list([bits]), heap.list_with_tail([s(1)], bits)] {
            assert_eq!(iolist_to_bytes(data), Err(IolistError::NotIolist));
            assert_eq!(iolist_size(data), Err(IolistError::NotIolist));
        }
        let two = heap.list([bits, s(1), bits]);
        assert_eq!(
            bitlist_to_bits(two).unwrap().into_parts(),
            (vec![0x80, 0xc0], 10)
        );
    }

    #[test]
    fn deep_lists_do_not_exhaust_the_stack() {
        let heap = Heap::detached();
        let depth = if cfg!(miri) { 100 } else { 500_000 };
        let mut data = Term::NIL;
        for _ in 0..depth {
            data = heap.list([data, Term::small(7)]);
        }
        assert_eq!(iolist_size(data), Ok(depth));
    }
}
