//! The compact form of operands: three bits of tag and a number of any size.

use dashu_int::{IBig, Sign, UBig};

use crate::bytes::Bytes;

/// The tags of the compact form.
pub(super) mod tag {
    pub const NUMBER: u8 = 0;
    pub const INTEGER: u8 = 1;
    pub const ATOM: u8 = 2;
    pub const X: u8 = 3;
    pub const Y: u8 = 4;
    pub const LABEL: u8 = 5;
    pub const CHARACTER: u8 = 6;
    pub const EXTENDED: u8 = 7;

    pub const EXTENDED_FLOAT: u64 = 0;
    pub const EXTENDED_LIST: u64 = 1;
    pub const EXTENDED_FR: u64 = 2;
    pub const EXTENDED_ALLOC: u64 = 3;
    pub const EXTENDED_LITERAL: u64 = 4;
    pub const EXTENDED_TYPED: u64 = 5;
}

/// An operand as the file has it, before the tables are consulted.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Raw {
    Number(u64),
    Integer(IBig),
    /// Index into the atom table; 0 is nil.
    Atom(u32),
    X(u32),
    Y(u32),
    Label(u32),
    /// The number of elements of a list; the elements follow.
    List(usize),
    Fr(u32),
    /// The number of entries of an allocation list; each is two numbers.
    Alloc(usize),
    Literal(u32),
    /// A register and an index into the type table; `true` for Y.
    Typed(bool, u32, u32),
}

/// Takes one operand.
pub(super) fn read(input: &mut Bytes<'_>) -> Result<Raw, String> {
    let (tag, value) = tagged(input)?;
    Ok(match tag {
        tag::NUMBER => Raw::Number(number(&value)?),
        tag::INTEGER => Raw::Integer(value),
        tag::ATOM => Raw::Atom(index(&value)?),
        tag::X => Raw::X(index(&value)?),
        tag::Y => Raw::Y(index(&value)?),
        tag::LABEL => Raw::Label(index(&value)?),
        tag::CHARACTER => return Err("operands that are characters are not used".to_string()),
        _ => return extended(number(&value)?, input),
    })
}

/// Takes a plain number.
pub(super) fn read_number(input: &mut Bytes<'_>) -> Result<u64, String> {
    match read(input)? {
        Raw::Number(number) => Ok(number),
        other => Err(format!("a number expected, found {other:?}")),
    }
}

/// Takes a number of things that take at least a byte each.
pub(super) fn read_count(input: &mut Bytes<'_>) -> Result<usize, String> {
    let count = read_number(input)?;
    match usize::try_from(count) {
        Ok(count) if count <= input.left() => Ok(count),
        _ => Err(format!(
            "{count} elements cannot fit into {} bytes",
            input.left()
        )),
    }
}

fn read_index(input: &mut Bytes<'_>) -> Result<u32, String> {
    let number = read_number(input)?;
    u32::try_from(number).map_err(|_| format!("{number} is too large for an index"))
}

fn extended(sort: u64, input: &mut Bytes<'_>) -> Result<Raw, String> {
    Ok(match sort {
        tag::EXTENDED_LIST => Raw::List(read_count(input)?),
        tag::EXTENDED_FR => Raw::Fr(read_index(input)?),
        tag::EXTENDED_ALLOC => Raw::Alloc(read_count(input)?),
        tag::EXTENDED_LITERAL => Raw::Literal(read_index(input)?),
        tag::EXTENDED_TYPED => {
            let (is_y, register) = match read_plain_register(input)? {
                Raw::X(register) => (false, register),
                Raw::Y(register) => (true, register),
                other => return Err(format!("a typed register expected, found {other:?}")),
            };
            Raw::Typed(is_y, register, read_index(input)?)
        }
        tag::EXTENDED_FLOAT => return Err("floats as operands are not used since OTP R12".into()),
        other => return Err(format!("the extended operand tag {other} is unknown")),
    })
}

/// Takes a register; anything extended is refused, so that this does not recurse.
fn read_plain_register(input: &mut Bytes<'_>) -> Result<Raw, String> {
    let (tag, value) = tagged(input)?;
    match tag {
        tag::X => Ok(Raw::X(index(&value)?)),
        tag::Y => Ok(Raw::Y(index(&value)?)),
        other => Err(format!(
            "an X or Y register expected, found an operand of tag {other}"
        )),
    }
}

fn number(value: &IBig) -> Result<u64, String> {
    u64::try_from(value).map_err(|_| "the number is negative or has more than 64 bits".to_string())
}

fn index(value: &IBig) -> Result<u32, String> {
    u32::try_from(value).map_err(|_| "the index is negative or has more than 32 bits".to_string())
}

fn tagged(input: &mut Bytes<'_>) -> Result<(u8, IBig), String> {
    let ended = || "an operand expected, found the end".to_string();
    let first = input.u8().ok_or_else(ended)?;
    let tag = first & 0b111;
    if first & 0b1000 == 0 {
        return Ok((tag, IBig::from(first >> 4)));
    }
    if first & 0b1_0000 == 0 {
        let low = input.u8().ok_or_else(ended)?;
        return Ok((
            tag,
            IBig::from(u16::from(first & 0xe0) << 3 | u16::from(low)),
        ));
    }
    let size = match first >> 5 {
        7 => {
            let more = short_size(input).ok_or("the size of a large number expected")?;
            more + 9
        }
        size => usize::from(size) + 2,
    };
    let left = input.left();
    let bytes = input
        .take(size)
        .ok_or_else(|| format!("a number of {size} bytes expected, {left} are left"))?;
    Ok((tag, signed(bytes)))
}

/// The size of a number of nine bytes and more, less nine: itself a plain number.
fn short_size(input: &mut Bytes<'_>) -> Option<usize> {
    let first = input.u8()?;
    if first & 0b111 != tag::NUMBER {
        return None;
    }
    if first & 0b1000 == 0 {
        return Some(usize::from(first >> 4));
    }
    if first & 0b1_0000 == 0 {
        return Some(usize::from(first & 0xe0) << 3 | usize::from(input.u8()?));
    }
    let bytes = match first >> 5 {
        7 => return None,
        size => input.take(usize::from(size) + 2)?,
    };
    usize::try_from(signed(bytes)).ok()
}

/// Two's complement, most significant byte first.
fn signed(bytes: &[u8]) -> IBig {
    match bytes.first() {
        Some(first) if first & 0x80 != 0 => {
            let inverted: Vec<u8> = bytes.iter().map(|byte| !byte).collect();
            -(IBig::from(UBig::from_be_bytes(&inverted)) + IBig::ONE)
        }
        _ => IBig::from(UBig::from_be_bytes(bytes)),
    }
}

/// Writes a tag and a number.
pub(super) fn write(out: &mut Vec<u8>, tag: u8, value: u64) {
    match value {
        0..16 => out.push((value as u8) << 4 | tag),
        16..2048 => out.extend([((value >> 3) as u8) & 0xe0 | 0b1000 | tag, value as u8]),
        _ => write_bytes(out, tag, &significant(&value.to_be_bytes(), 0)),
    }
}

/// Writes an integer of any size.
pub(super) fn write_integer(out: &mut Vec<u8>, tag: u8, value: &IBig) {
    if let Ok(small) = u64::try_from(value) {
        return write(out, tag, small);
    }
    let (sign, magnitude) = value.clone().into_parts();
    let bytes = match sign {
        Sign::Positive => significant(&magnitude.to_be_bytes(), 0),
        Sign::Negative => {
            let inverted: Vec<u8> = (magnitude - UBig::ONE)
                .to_be_bytes()
                .iter()
                .map(|byte| !byte)
                .collect();
            significant(&inverted, 0xff)
        }
    };
    write_bytes(out, tag, &bytes);
}

/// The fewest bytes that have the same value when sign-extended; `fill` is 0 for positive numbers
/// and 255 for negative ones. At least two, as the format has no form for one.
fn significant(bytes: &[u8], fill: u8) -> Vec<u8> {
    let skipped = bytes.iter().take_while(|byte| **byte == fill).count();
    let kept = &bytes[skipped..];
    let mut out = Vec::with_capacity(kept.len() + 2);
    if kept.first().is_none_or(|first| (first ^ fill) & 0x80 != 0) {
        out.push(fill);
    }
    if out.len() + kept.len() < 2 {
        out.push(fill);
    }
    out.extend(kept);
    out
}

fn write_bytes(out: &mut Vec<u8>, tag: u8, bytes: &[u8]) {
    match bytes.len() {
        size @ 2..=8 => out.push(((size - 2) as u8) << 5 | 0b1_1000 | tag),
        size => {
            out.push(0b1111_1000 | tag);
            write(out, tag::NUMBER, (size - 9) as u64);
        }
    }
    out.extend(bytes);
}

/// Writes one of the extended operands' tags.
pub(super) fn write_extended(out: &mut Vec<u8>, sort: u64) {
    write(out, tag::EXTENDED, sort);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn there_and_back(value: &IBig) -> Raw {
        let mut out = Vec::new();
        write_integer(&mut out, tag::INTEGER, value);
        let mut input = Bytes::new(&out);
        let raw = read(&mut input).unwrap();
        assert_eq!(input.left(), 0);
        raw
    }

    #[test]
    fn integers_at_every_border_of_the_form_survive() {
        for bits in 0..140 {
            for delta in -2..=2 {
                let value = (IBig::ONE << bits) + delta;
                assert_eq!(there_and_back(&value), Raw::Integer(value.clone()));
                assert_eq!(there_and_back(&-&value), Raw::Integer(-value));
            }
        }
    }

    #[test]
    fn forms_are_the_shortest_as_the_compiler_writes_them() {
        let bytes = |value: i128| {
            let mut out = Vec::new();
            write_integer(&mut out, tag::INTEGER, &IBig::from(value));
            out
        };
        assert_eq!(bytes(15), [0xf1]);
        assert_eq!(bytes(16), [0x09, 16]);
        assert_eq!(bytes(2047), [0xe9, 255]);
        assert_eq!(bytes(2048), [0x19, 8, 0]);
        assert_eq!(bytes(40_000), [0x39, 0, 0x9c, 0x40]);
        assert_eq!(bytes(-1), [0x19, 255, 255]);
        assert_eq!(bytes(-40_000), [0x39, 255, 0x63, 0xc0]);
        assert_eq!(bytes(1 << 70)[..3], [0xf9, 0, 0x40]);
    }

    proptest! {
        #[test]
        fn plain_numbers_survive(value: u64) {
            let mut out = Vec::new();
            write(&mut out, tag::NUMBER, value);
            prop_assert_eq!(read(&mut Bytes::new(&out)), Ok(Raw::Number(value)));
        }
    }
}
