//! Lists of bytes and binaries, nested: `iolist()` and its kin.

use super::args::{self, BYTES, SINGLE_BYTES, charge};
use super::{Ctx, Stop};
use crate::binary::{BitBuffer, BitSlice};
use crate::term::{Bits, Term, View};

/// What such a list is made of.
#[derive(Clone, Copy)]
pub(crate) enum Piece<'h> {
    /// An integer from 0 to 255.
    Byte(u8),
    /// A binary or bitstring.
    Bits(Bits<'h>),
}

/// Why something is no list of bytes and binaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotIodata;

/// Calls `each` for every piece in turn. `term` may be the list or a binary or bitstring.
pub(crate) fn walk<'h>(
    term: Term<'h>,
    mut each: impl FnMut(Piece<'h>) -> Result<(), NotIodata>,
) -> Result<(), NotIodata> {
    let mut tails: Vec<Term<'h>> = Vec::new();
    let mut at = term;
    loop {
        match at.view() {
            View::Cons(cons) => {
                let head = cons.head();
                match head.as_small() {
                    Some(value) => {
                        each(Piece::Byte(u8::try_from(value).map_err(|_| NotIodata)?))?;
                        at = cons.tail();
                    }
                    // A head that is no list or binary fails when it is looked at.
                    None => {
                        if !cons.tail().is_nil() {
                            tails.push(cons.tail());
                        }
                        at = head;
                    }
                }
                continue;
            }
            View::Nil => {}
            View::Bits(bits) => each(Piece::Bits(bits))?,
            _ => return Err(NotIodata),
        }
        match tails.pop() {
            Some(tail) => at = tail,
            None => return Ok(()),
        }
    }
}

/// How many bytes; bitstrings that are not whole bytes are refused. Charges for the walk.
pub(crate) fn size<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<usize, NotIodata> {
    let (mut size, mut pieces) = (0usize, 0);
    let walked = walk(term, |piece| {
        pieces += 1;
        size = size.saturating_add(match piece {
            Piece::Byte(_) => 1,
            Piece::Bits(bits) if bits.size % 8 == 0 => bits.size / 8,
            Piece::Bits(_) => return Err(NotIodata),
        });
        Ok(())
    });
    charge(ctx, pieces, SINGLE_BYTES);
    walked.map(|()| size)
}

/// The bytes of an iolist, or `badarg`.
pub(crate) fn bytes<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<Vec<u8>, Stop<'h>> {
    let size = size(ctx, term).map_err(|NotIodata| Stop::badarg())?;
    let mut out: Vec<u8> = args::reserve(size)?;
    let filled = walk(term, |piece| {
        match piece {
            Piece::Byte(byte) => out.push(byte),
            Piece::Bits(bits) => {
                let bits = BitSlice::from(bits);
                match bits.as_bytes() {
                    Some(bytes) => out.extend_from_slice(bytes),
                    None => out.extend(bits.bytes()),
                }
            }
        }
        Ok(())
    });
    charge(ctx, size, BYTES);
    filled.map_err(|NotIodata| Stop::badarg()).map(|()| out)
}

/// The bits of a list of bytes and bitstrings, or `badarg`: bytes and the number of bits.
pub(crate) fn bits<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<(Vec<u8>, usize), Stop<'h>> {
    let (mut size, mut pieces) = (0usize, 0);
    let walked = walk(term, |piece| {
        pieces += 1;
        size = size.saturating_add(match piece {
            Piece::Byte(_) => 8,
            Piece::Bits(bits) => bits.size,
        });
        Ok(())
    });
    charge(ctx, pieces, SINGLE_BYTES);
    walked.map_err(|NotIodata| Stop::badarg())?;
    // Asked for here, so that a size which memory does not have is an error and no abort.
    args::reserve::<u8>(size.div_ceil(8))?;
    let mut out = BitBuffer::with_capacity(size);
    let filled = walk(term, |piece| {
        match piece {
            Piece::Byte(byte) => out.push_bytes(&[byte]),
            Piece::Bits(bits) => out.push(BitSlice::from(bits)),
        }
        Ok(())
    });
    charge(ctx, size / 8, BYTES);
    filled
        .map_err(|NotIodata| Stop::badarg())
        .map(|()| out.into_parts())
}

/// The bytes of a binary wherever it starts; `None` for anything else.
pub(crate) fn binary<'h>(term: Term<'h>) -> Option<std::borrow::Cow<'h, [u8]>> {
    let bits = term.as_bits()?;
    if bits.size % 8 != 0 {
        return None;
    }
    let bits = BitSlice::from(bits);
    Some(match bits.as_bytes() {
        Some(bytes) => bytes.into(),
        None => bits.to_vec().into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::Heap;

    fn walked(term: Term<'_>) -> Result<Vec<u8>, NotIodata> {
        let mut out = Vec::new();
        walk(term, |piece| {
            match piece {
                Piece::Byte(byte) => out.push(byte),
                Piece::Bits(bits) => out.extend(BitSlice::from(bits).bytes()),
            }
            Ok(())
        })?;
        Ok(out)
    }

    #[test]
    fn pieces_come_in_order_however_they_are_nested() {
        let heap = Heap::detached();
        let inner = heap.list([Term::small(2), heap.binary(&[3, 4]), Term::NIL]);
        let list = heap.list_with_tail([Term::small(1), inner, Term::small(5)], heap.binary(&[6]));
        assert_eq!(walked(list), Ok(vec![1, 2, 3, 4, 5, 6]));
        assert_eq!(walked(Term::NIL), Ok(vec![]));
    }

    #[test]
    fn what_is_no_byte_or_binary_is_refused() {
        let heap = Heap::detached();
        for bad in [
            Term::small(256),
            Term::small(-1),
            Term::bool(true),
            heap.float(1.0),
        ] {
            assert_eq!(walked(heap.list([bad])), Err(NotIodata));
            assert_eq!(walked(bad), Err(NotIodata));
        }
        // A byte is no tail.
        assert_eq!(
            walked(heap.cons(Term::small(1), Term::small(2))),
            Err(NotIodata)
        );
    }

    #[test]
    fn depth_costs_no_stack() {
        let heap = Heap::detached();
        let deep = (0..300_000).fold(Term::NIL, |list, _| {
            heap.cons(list, heap.cons(Term::small(7), Term::NIL))
        });
        assert_eq!(walked(deep).map(|bytes| bytes.len()), Ok(300_000));
    }
}
