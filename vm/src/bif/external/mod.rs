//! The external term format: `term_to_binary`, `binary_to_term` and their kin.
//!
//! Written as OTP 29 writes it: atoms in UTF-8. Encoding and decoding keep what is left to do on
//! explicit stacks, so that depth costs memory only; no count in the input is believed before as
//! many bytes have been seen to follow.

mod decode;
mod encode;

use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::bufread::ZlibDecoder;
use flate2::write::ZlibEncoder;

use super::args::{self, charge};
use super::{Bif, BifResult, Capability, Ctx, Native, Stop, iodata};
use crate::term::{Atom, Term};

pub(crate) use decode::decode;
pub(crate) use encode::{Style, encode};

/// The functions of module `erlang` on the external term format.
pub const TABLE: &[Bif] = &[
    row("term_to_binary", 1, term_to_binary),
    row("term_to_binary", 2, term_to_binary),
    row("term_to_iovec", 1, term_to_iovec),
    row("term_to_iovec", 2, term_to_iovec),
    row("binary_to_term", 1, binary_to_term).needs(Capability::Code),
    row("binary_to_term", 2, binary_to_term).needs(Capability::Code),
    row("external_size", 1, external_size),
    row("external_size", 2, external_size),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::ERLANG, name, arity, native)
}

/// Bytes written or read for a reduction.
const CODED: usize = 256;

/// First byte of every external term.
const VERSION: u8 = 131;

/// What a tag says comes next.
mod tag {
    pub const BIT_BINARY: u8 = 77;
    pub const COMPRESSED: u8 = 80;
    pub const NEW_FLOAT: u8 = 70;
    pub const NEW_PID: u8 = 88;
    pub const NEW_PORT: u8 = 89;
    pub const NEWER_REFERENCE: u8 = 90;
    pub const SMALL_INTEGER: u8 = 97;
    pub const INTEGER: u8 = 98;
    pub const FLOAT: u8 = 99;
    pub const ATOM: u8 = 100;
    pub const REFERENCE: u8 = 101;
    pub const PORT: u8 = 102;
    pub const PID: u8 = 103;
    pub const SMALL_TUPLE: u8 = 104;
    pub const LARGE_TUPLE: u8 = 105;
    pub const NIL: u8 = 106;
    pub const STRING: u8 = 107;
    pub const LIST: u8 = 108;
    pub const BINARY: u8 = 109;
    pub const SMALL_BIG: u8 = 110;
    pub const LARGE_BIG: u8 = 111;
    pub const NEW_FUN: u8 = 112;
    pub const EXPORT: u8 = 113;
    pub const NEW_REFERENCE: u8 = 114;
    pub const SMALL_ATOM: u8 = 115;
    pub const MAP: u8 = 116;
    pub const ATOM_UTF8: u8 = 118;
    pub const SMALL_ATOM_UTF8: u8 = 119;
    pub const V4_PORT: u8 = 120;
}

/// Options of `term_to_binary/2`.
struct Options {
    style: Style,
    /// How hard to compress; 0 is not at all.
    level: u32,
}

fn options(list: Option<&Term<'_>>) -> Option<Options> {
    let mut options = Options {
        style: Style::default(),
        level: 0,
    };
    let Some(list) = list else {
        return Some(options);
    };
    for option in list.proper_list()? {
        match (option.as_atom().map(Atom::text), option.as_tuple_of()) {
            (Some("compressed"), _) => options.level = 6,
            (Some("deterministic"), _) => options.style.sorted_maps = true,
            (_, Some([key, value])) => {
                let value = u32::try_from(value.as_small()?).ok()?;
                match key.as_atom()?.text() {
                    "compressed" if value <= 9 => options.level = value,
                    "minor_version" if value <= 2 => options.style.minor = value,
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
    Some(options)
}

fn system_limit<'h>() -> Stop<'h> {
    Stop::error(Atom::SYSTEM_LIMIT)
}

/// The bytes of a call's term, in the form that its options ask for.
fn encoded<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> Result<Vec<u8>, Stop<'h>> {
    let &term = args.first().ok_or_else(Stop::badarg)?;
    let options = options(args.get(1)).ok_or_else(Stop::badarg)?;
    let bytes = encode(term, options.style).map_err(|_| system_limit())?;
    charge(ctx, bytes.len(), CODED);
    if options.level == 0 {
        return Ok(bytes);
    }
    charge(ctx, bytes.len(), CODED / 8);
    let plain = bytes.get(1..).unwrap_or(&[]);
    let size = u32::try_from(plain.len()).map_err(|_| system_limit())?;
    let mut out = vec![VERSION, tag::COMPRESSED];
    out.extend(size.to_be_bytes());
    let mut encoder = ZlibEncoder::new(out, Compression::new(options.level));
    let packed = encoder
        .write_all(plain)
        .and_then(|()| encoder.finish())
        .map_err(|_| system_limit())?;
    // What does not become smaller is left alone.
    Ok(if packed.len() < bytes.len() {
        packed
    } else {
        bytes
    })
}

fn term_to_binary<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    Ok(ctx.heap.binary_from_vec(encoded(ctx, args)?))
}

fn term_to_iovec<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let binary = term_to_binary(ctx, args)?;
    Ok(ctx.heap.cons(binary, Term::NIL))
}

fn external_size<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let &term = args.first().ok_or_else(Stop::badarg)?;
    let mut options = options(args.get(1)).ok_or_else(Stop::badarg)?;
    options.level = 0;
    let bytes = encode(term, options.style).map_err(|_| system_limit())?;
    charge(ctx, bytes.len(), CODED);
    Ok(ctx.heap.unsigned(bytes.len() as u64))
}

/// The bytes of a compressed term, and how many bytes they were.
fn inflated<'h>(packed: &[u8], size: usize) -> Result<(Vec<u8>, usize), Stop<'h>> {
    // The size is only a claim: no more than a little is reserved before there are bytes for it.
    let mut out: Vec<u8> = args::reserve(size.min(packed.len().saturating_mul(1032)))?;
    let mut decoder = ZlibDecoder::new(packed);
    let read = decoder
        .by_ref()
        .take(size as u64 + 1)
        .read_to_end(&mut out)
        .map_err(|_| Stop::badarg())?;
    if read != size {
        return Err(Stop::badarg());
    }
    Ok((out, decoder.total_in() as usize))
}

fn binary_to_term<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let &source = args.first().ok_or_else(Stop::badarg)?;
    let (safe, used) = flags(args.get(1))?;
    let bytes = iodata::binary(source).ok_or_else(Stop::badarg)?;
    charge(ctx, bytes.len(), CODED);
    let (term, length) = match *bytes {
        [VERSION, tag::COMPRESSED, a, b, c, d, ref packed @ ..] => {
            let size = u32::from_be_bytes([a, b, c, d]) as usize;
            let (plain, length) = inflated(packed, size)?;
            charge(ctx, plain.len(), CODED / 8);
            let (term, end) = decode(ctx, &plain, 0, None, safe)?;
            if end != plain.len() {
                return Err(Stop::badarg());
            }
            (term, length + 6)
        }
        [VERSION, ..] => decode(ctx, &bytes, 1, Some(source), safe)?,
        _ => return Err(Stop::badarg()),
    };
    if !used {
        return Ok(term);
    }
    Ok(ctx.heap.tuple(&[term, ctx.heap.unsigned(length as u64)]))
}

/// The options `safe` and `used`.
fn flags<'h>(list: Option<&Term<'h>>) -> Result<(bool, bool), Stop<'h>> {
    let (mut safe, mut used) = (false, false);
    if let Some(list) = list {
        for option in list.proper_list().ok_or_else(Stop::badarg)? {
            match option.as_atom().map(Atom::text) {
                Some("safe") => safe = true,
                Some("used") => used = true,
                _ => return Err(Stop::badarg()),
            }
        }
    }
    Ok((safe, used))
}
