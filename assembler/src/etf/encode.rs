//! Terms to bytes, in the forms that every release since OTP 20 reads.

use std::collections::HashSet;

use dashu_int::{IBig, Sign};

use super::{EtfError, MAX_ATOM_CHARACTERS, MAX_DEPTH, tag};
use crate::object::Value;

/// Writes a term, version byte first.
pub fn encode(value: &Value) -> Result<Vec<u8>, EtfError> {
    let mut out = vec![tag::VERSION];
    encode_into(value, &mut out)?;
    Ok(out)
}

/// Writes a term without the version byte.
pub(super) fn encode_into(value: &Value, out: &mut Vec<u8>) -> Result<(), EtfError> {
    term(value, out, 0)
}

fn error(problem: impl Into<String>) -> EtfError {
    EtfError {
        offset: 0,
        problem: problem.into(),
    }
}

fn size(count: usize) -> Result<[u8; 4], EtfError> {
    u32::try_from(count)
        .map(u32::to_be_bytes)
        .map_err(|_| error(format!("{count} is too large a size for the format")))
}

fn term(value: &Value, out: &mut Vec<u8>, depth: usize) -> Result<(), EtfError> {
    if depth > MAX_DEPTH {
        return Err(error(format!("terms are nested deeper than {MAX_DEPTH}")));
    }
    match value {
        Value::Integer(integer) => self::integer(integer, out)?,
        Value::Float(bits) => {
            if !f64::from_bits(*bits).is_finite() {
                return Err(error("a float that is infinite or not a number"));
            }
            out.push(tag::NEW_FLOAT);
            out.extend(bits.to_be_bytes());
        }
        Value::Atom(name) => atom(name, out)?,
        Value::Nil => out.push(tag::NIL),
        Value::List(elements, tail) => list(elements, tail, out, depth)?,
        Value::Tuple(elements) => {
            match u8::try_from(elements.len()) {
                Ok(count) => out.extend([tag::SMALL_TUPLE, count]),
                Err(_) => {
                    out.push(tag::LARGE_TUPLE);
                    out.extend(size(elements.len())?);
                }
            }
            for element in elements {
                term(element, out, depth + 1)?;
            }
        }
        Value::Map(pairs) => {
            out.push(tag::MAP);
            out.extend(size(pairs.len())?);
            let mut seen = HashSet::new();
            for (key, value) in pairs {
                let start = out.len();
                term(key, out, depth + 1)?;
                if !seen.insert(out.get(start..).unwrap_or(&[]).to_vec()) {
                    return Err(error("a map has the same key twice"));
                }
                term(value, out, depth + 1)?;
            }
        }
        Value::Bits(bytes, 8) => {
            out.push(tag::BINARY);
            out.extend(size(bytes.len())?);
            out.extend(&bytes[..]);
        }
        Value::Bits(bytes, bits) => {
            let last = bytes.last().filter(|_| (1..8).contains(bits));
            if last.is_none_or(|last| last << bits != 0) {
                return Err(error(format!(
                    "a bitstring cannot end with {bits} bits, or has others set"
                )));
            }
            out.push(tag::BIT_BINARY);
            out.extend(size(bytes.len())?);
            out.push(*bits);
            out.extend(&bytes[..]);
        }
        Value::ExternalFun(mfa) => {
            let arity = u8::try_from(mfa.arity)
                .map_err(|_| error(format!("a fun cannot take {} arguments", mfa.arity)))?;
            out.push(tag::EXPORT);
            atom(&mfa.module, out)?;
            atom(&mfa.function, out)?;
            out.extend([tag::SMALL_INTEGER, arity]);
        }
        Value::Foreign(bytes) => {
            if !super::decode::is_foreign(bytes) {
                return Err(error("the bytes of a pid, port, reference or fun are none"));
            }
            out.extend(&bytes[..]);
        }
    }
    Ok(())
}

fn list(elements: &[Value], tail: &Value, out: &mut Vec<u8>, depth: usize) -> Result<(), EtfError> {
    if *tail == Value::Nil
        && let Some(text) = string(elements)
    {
        out.push(tag::STRING);
        out.extend((text.len() as u16).to_be_bytes());
        out.extend(text);
        return Ok(());
    }
    out.push(tag::LIST);
    out.extend(size(elements.len())?);
    for element in elements {
        term(element, out, depth + 1)?;
    }
    term(tail, out, depth + 1)
}

/// The elements as bytes, if all are and the short form for them has room.
fn string(elements: &[Value]) -> Option<Vec<u8>> {
    if elements.len() > usize::from(u16::MAX) {
        return None;
    }
    let byte = |element: &Value| match element {
        Value::Integer(integer) => u8::try_from(integer).ok(),
        _ => None,
    };
    elements.iter().map(byte).collect()
}

fn integer(integer: &IBig, out: &mut Vec<u8>) -> Result<(), EtfError> {
    if let Ok(byte) = u8::try_from(integer) {
        out.extend([tag::SMALL_INTEGER, byte]);
        return Ok(());
    }
    if let Ok(word) = i32::try_from(integer) {
        out.push(tag::INTEGER);
        out.extend(word.to_be_bytes());
        return Ok(());
    }
    let (sign, magnitude) = integer.clone().into_parts();
    let digits = magnitude.to_le_bytes();
    match u8::try_from(digits.len()) {
        Ok(count) => out.extend([tag::SMALL_BIG, count]),
        Err(_) => {
            out.push(tag::LARGE_BIG);
            out.extend(size(digits.len())?);
        }
    }
    out.push(u8::from(sign == Sign::Negative));
    out.extend(&digits[..]);
    Ok(())
}

fn atom(name: &str, out: &mut Vec<u8>) -> Result<(), EtfError> {
    if name.chars().count() > MAX_ATOM_CHARACTERS {
        return Err(error(format!(
            "an atom is longer than {MAX_ATOM_CHARACTERS} characters"
        )));
    }
    match u8::try_from(name.len()) {
        Ok(length) => out.extend([tag::SMALL_ATOM_UTF8, length]),
        Err(_) => {
            out.push(tag::ATOM_UTF8);
            // 255 characters take at most 1020 bytes.
            out.extend((name.len() as u16).to_be_bytes());
        }
    }
    out.extend(name.as_bytes());
    Ok(())
}
