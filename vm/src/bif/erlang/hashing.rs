//! Hashes and checksums.

use md5::{Digest as _, Md5};

use crate::bif::args::{ELEMENTS, charge, take};
use crate::bif::arith::int;
use crate::bif::iodata::{self, NotIodata, Piece};
use crate::bif::{Bif, BifResult, Ctx, Stop};
use crate::binary::BitSlice;
use crate::term::Term;

use super::row;

/// Hashes and checksums.
pub const TABLE: &[Bif] = &[
    row("phash2", 1, phash2),
    row("phash2", 2, phash2_range),
    row("md5", 1, md5),
    row("crc32", 1, crc32),
    row("crc32", 2, crc32_from),
    row("crc32_combine", 3, crc32_combine),
    row("adler32", 1, adler32),
    row("adler32", 2, adler32_from),
];

/// Bytes hashed for a reduction.
const HASHED: usize = 512;

fn phash2<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(Term::small(i64::from(term.phash2())))
}

fn phash2_range<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, range] = take(args)?;
    let range = int(range).and_then(|range| range.to_u64());
    let hash = range.and_then(|range| term.phash2_range(range));
    charge(ctx, 1, ELEMENTS);
    Ok(Term::small(i64::from(hash.ok_or_else(Stop::badarg)?)))
}

/// Gives the bytes of an iolist to `each`, piece by piece.
fn feed<'h>(ctx: &Ctx<'h>, data: Term<'h>, mut each: impl FnMut(&[u8])) -> Result<(), Stop<'h>> {
    let size = iodata::size(ctx, data).map_err(|NotIodata| Stop::badarg())?;
    charge(ctx, size, HASHED);
    // Single bytes are gathered, as hashing them one by one is slow.
    let mut gathered = Vec::with_capacity(256);
    let fed = iodata::walk(data, |piece| {
        match piece {
            Piece::Byte(byte) => gathered.push(byte),
            Piece::Bits(bits) => {
                each(&gathered);
                gathered.clear();
                let bits = BitSlice::from(bits);
                match bits.as_bytes() {
                    Some(bytes) => each(bytes),
                    None => bits.bytes().for_each(|byte| each(&[byte])),
                }
            }
        }
        if gathered.len() == 256 {
            each(&gathered);
            gathered.clear();
        }
        Ok(())
    });
    each(&gathered);
    fed.map_err(|NotIodata| Stop::badarg())
}

fn md5<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [data] = take(args)?;
    let mut state = Md5::new();
    feed(ctx, data, |bytes| state.update(bytes))?;
    Ok(ctx.heap.binary(&state.finalize()))
}

/// A checksum given as an argument: an integer of 32 bits.
fn checksum<'h>(term: Term<'h>) -> Result<u32, Stop<'h>> {
    let value = term.as_small().and_then(|value| u32::try_from(value).ok());
    value.ok_or_else(Stop::badarg)
}

fn crc32_of<'h>(ctx: &Ctx<'h>, start: u32, data: Term<'h>) -> BifResult<'h> {
    let mut state = crc32fast::Hasher::new_with_initial(start);
    feed(ctx, data, |bytes| state.update(bytes))?;
    Ok(Term::small(i64::from(state.finalize())))
}

fn crc32<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [data] = take(args)?;
    crc32_of(ctx, 0, data)
}

fn crc32_from<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [start, data] = take(args)?;
    crc32_of(ctx, checksum(start)?, data)
}

fn crc32_combine<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [first, second, size] = take(args)?;
    let (first, second) = (checksum(first)?, checksum(second)?);
    let size = checksum(size)?;
    if size == 0 {
        // Of no bytes only zero is a checksum: what other ones come to is a matter of the formula.
        return Ok(Term::small(i64::from(first ^ second)));
    }
    let second = crc32fast::Hasher::new_with_initial_len(second, u64::from(size));
    let mut state = crc32fast::Hasher::new_with_initial(first);
    state.combine(&second);
    Ok(Term::small(i64::from(state.finalize())))
}

fn adler32_of<'h>(ctx: &Ctx<'h>, start: u32, data: Term<'h>) -> BifResult<'h> {
    let mut state = adler2::Adler32::from_checksum(start);
    feed(ctx, data, |bytes| state.write_slice(bytes))?;
    Ok(Term::small(i64::from(state.checksum())))
}

fn adler32<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [data] = take(args)?;
    adler32_of(ctx, 1, data)
}

fn adler32_from<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [start, data] = take(args)?;
    adler32_of(ctx, checksum(start)?, data)
}
