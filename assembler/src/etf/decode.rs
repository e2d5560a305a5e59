//! Bytes to terms.

use std::collections::HashSet;
use std::sync::Arc;

use dashu_int::{IBig, Sign, UBig};

use super::{EtfError, MAX_ATOM_CHARACTERS, MAX_DEPTH, encode::encode_into, tag};
use crate::bytes::Bytes;
use crate::inflate;
use crate::object::{Mfa, Name, Value};

/// Reads one term, version byte first, that fills `bytes`.
pub fn decode(bytes: &[u8]) -> Result<Value, EtfError> {
    let mut decoder = Decoder {
        input: Bytes::new(bytes),
    };
    match decoder.input.u8() {
        Some(tag::VERSION) => (),
        Some(other) => {
            return Err(decoder.error_at(0, format!("version byte 131 expected, found {other}")));
        }
        None => return Err(decoder.error("version byte 131 expected, found the end")),
    }
    if decoder.input.peek() != Some(tag::COMPRESSED) {
        return decoder.whole();
    }
    decoder.input.u8();
    let declared = decoder.u32("size of the compressed term")? as usize;
    let start = decoder.input.offset();
    let unpacked = inflate::zlib(decoder.input.rest(), declared)
        .map_err(|problem| decoder.error_at(start, problem))?;
    Decoder {
        input: Bytes::new(&unpacked),
    }
    .whole()
}

/// Whether bytes are one term of those that are kept as bytes.
pub(super) fn is_foreign(bytes: &[u8]) -> bool {
    let mut decoder = Decoder {
        input: Bytes::new(bytes),
    };
    matches!(decoder.whole(), Ok(Value::Foreign(_)))
}

/// Room made for elements before they are read. Nested counts may each claim all that is left of
/// the input, so the sum of what they would reserve has no bound; vectors grow as they must.
const MAX_RESERVED: usize = 64;

struct Decoder<'a> {
    input: Bytes<'a>,
}

type Decoded<T> = Result<T, EtfError>;

impl<'a> Decoder<'a> {
    fn whole(&mut self) -> Decoded<Value> {
        let value = self.term(0)?;
        match self.input.left() {
            0 => Ok(value),
            left => Err(self.error(format!("{left} bytes after the term"))),
        }
    }

    fn error(&self, problem: impl Into<String>) -> EtfError {
        self.error_at(self.input.offset(), problem)
    }

    fn error_at(&self, offset: usize, problem: impl Into<String>) -> EtfError {
        EtfError {
            offset,
            problem: problem.into(),
        }
    }

    fn or_end<T>(&self, taken: Option<T>, what: &str) -> Decoded<T> {
        taken.ok_or_else(|| self.error(format!("{what} expected, found the end")))
    }

    fn u8(&mut self, what: &str) -> Decoded<u8> {
        let taken = self.input.u8();
        self.or_end(taken, what)
    }

    fn u16(&mut self, what: &str) -> Decoded<u16> {
        let taken = self.input.u16();
        self.or_end(taken, what)
    }

    fn u32(&mut self, what: &str) -> Decoded<u32> {
        let taken = self.input.u32();
        self.or_end(taken, what)
    }

    fn take(&mut self, count: usize, what: &str) -> Decoded<&'a [u8]> {
        let left = self.input.left();
        self.input
            .take(count)
            .ok_or_else(|| self.error(format!("{what} of {count} bytes expected, {left} are left")))
    }

    /// A count of things that take at least `size` bytes each.
    fn count(&mut self, size: usize, what: &str) -> Decoded<usize> {
        let count = self.u32(what)? as usize;
        if count > self.input.left() / size {
            return Err(self.error(format!(
                "{count} {what} cannot fit into {} bytes",
                self.input.left()
            )));
        }
        Ok(count)
    }

    fn term(&mut self, depth: usize) -> Decoded<Value> {
        if depth > MAX_DEPTH {
            return Err(self.error(format!("terms are nested deeper than {MAX_DEPTH}")));
        }
        let start = self.input.offset();
        let tag = self.u8("a term")?;
        Ok(match tag {
            tag::SMALL_INTEGER => Value::Integer(self.u8("an integer")?.into()),
            tag::INTEGER => Value::Integer((self.u32("an integer")? as i32).into()),
            tag::SMALL_BIG => {
                let count = self.u8("size of an integer")? as usize;
                Value::Integer(self.big(count)?)
            }
            tag::LARGE_BIG => {
                let count = self.u32("size of an integer")? as usize;
                Value::Integer(self.big(count)?)
            }
            tag::NEW_FLOAT => {
                let bits = self.input.u64();
                let bits = self.or_end(bits, "a float")?;
                self.float(f64::from_bits(bits), start)?
            }
            tag::FLOAT => {
                let text = self.take(31, "a float as text")?;
                let end = text
                    .iter()
                    .position(|byte| *byte == 0)
                    .unwrap_or(text.len());
                let float = std::str::from_utf8(&text[..end])
                    .ok()
                    .and_then(|text| text.trim().parse::<f64>().ok())
                    .ok_or_else(|| self.error_at(start, "the text of a float expected"))?;
                self.float(float, start)?
            }
            tag::ATOM | tag::SMALL_ATOM | tag::ATOM_UTF8 | tag::SMALL_ATOM_UTF8 => {
                Value::Atom(self.atom_after(tag)?)
            }
            tag::NIL => Value::Nil,
            tag::STRING => {
                let count = self.u16("length of a string")? as usize;
                let bytes = self.take(count, "a string")?;
                if bytes.is_empty() {
                    return Ok(Value::Nil);
                }
                let elements = bytes
                    .iter()
                    .map(|byte| Value::Integer((*byte).into()))
                    .collect();
                Value::List(elements, Box::new(Value::Nil))
            }
            tag::LIST => self.list(depth)?,
            tag::SMALL_TUPLE => {
                let count = self.u8("size of a tuple")? as usize;
                Value::Tuple(self.terms(count, depth)?)
            }
            tag::LARGE_TUPLE => {
                let count = self.count(1, "elements of a tuple")?;
                Value::Tuple(self.terms(count, depth)?)
            }
            tag::MAP => self.map(depth)?,
            tag::BINARY => {
                let count = self.count(1, "bytes of a binary")?;
                Value::Bits(Arc::from(self.take(count, "a binary")?), 8)
            }
            tag::BIT_BINARY => self.bitstring()?,
            tag::EXPORT => self.export()?,
            _ => {
                self.skip_foreign(tag, depth)?;
                Value::Foreign(Arc::from(self.input.since(start)))
            }
        })
    }

    fn terms(&mut self, count: usize, depth: usize) -> Decoded<Vec<Value>> {
        let mut terms = Vec::with_capacity(count.min(MAX_RESERVED));
        for _ in 0..count {
            terms.push(self.term(depth + 1)?);
        }
        Ok(terms)
    }

    fn list(&mut self, depth: usize) -> Decoded<Value> {
        let count = self.count(1, "elements of a list")?;
        let mut elements = self.terms(count, depth)?;
        match self.term(depth + 1)? {
            // A tail that is a list itself is written by hand only; make it one list.
            Value::List(more, tail) => {
                elements.extend(more);
                Ok(Value::List(elements, tail))
            }
            tail if elements.is_empty() => Ok(tail),
            tail => Ok(Value::List(elements, Box::new(tail))),
        }
    }

    fn map(&mut self, depth: usize) -> Decoded<Value> {
        let count = self.count(2, "pairs of a map")?;
        let mut pairs = Vec::with_capacity(count.min(MAX_RESERVED));
        let mut seen = HashSet::new();
        for _ in 0..count {
            let start = self.input.offset();
            let key = self.term(depth + 1)?;
            // The same term may be written in several ways; ours is one.
            let mut canonical = Vec::new();
            encode_into(&key, &mut canonical)?;
            if !seen.insert(canonical) {
                return Err(self.error_at(start, "a map has the same key twice"));
            }
            pairs.push((key, self.term(depth + 1)?));
        }
        Ok(Value::Map(pairs))
    }

    fn bitstring(&mut self) -> Decoded<Value> {
        let start = self.input.offset();
        let count = self.u32("size of a bitstring")? as usize;
        let bits = self.u8("bits of the last byte")?;
        let bytes = self.take(count, "a bitstring")?;
        match (bytes, bits) {
            (_, 8) | ([], 0) => Ok(Value::Bits(Arc::from(bytes), 8)),
            ([init @ .., last], 1..=7) => {
                // Bits that do not count are zero, so that equal bitstrings are equal bytes.
                let mut bytes = init.to_vec();
                bytes.push(last & (0xff << (8 - bits)));
                Ok(Value::Bits(Arc::from(bytes), bits))
            }
            _ => Err(self.error_at(
                start,
                format!("a bitstring of {count} bytes cannot end with {bits} bits"),
            )),
        }
    }

    fn export(&mut self) -> Decoded<Value> {
        let module = self.atom()?;
        let function = self.atom()?;
        let start = self.input.offset();
        match (self.u8("arity of a fun")?, self.u8("arity of a fun")?) {
            (tag::SMALL_INTEGER, arity) => {
                let arity = u32::from(arity);
                Ok(Value::ExternalFun(Mfa {
                    module,
                    function,
                    arity,
                }))
            }
            _ => Err(self.error_at(start, "arity of a fun expected, 0 to 255")),
        }
    }

    fn float(&self, float: f64, start: usize) -> Decoded<Value> {
        if float.is_finite() {
            Ok(Value::Float(float.to_bits()))
        } else {
            Err(self.error_at(start, "a float that is infinite or not a number"))
        }
    }

    fn big(&mut self, count: usize) -> Decoded<IBig> {
        let sign = match self.u8("sign of an integer")? {
            0 => Sign::Positive,
            _ => Sign::Negative,
        };
        let digits = self.take(count, "an integer")?;
        Ok(IBig::from_parts(sign, UBig::from_le_bytes(digits)))
    }

    fn atom(&mut self) -> Decoded<Name> {
        let tag = self.u8("an atom")?;
        self.atom_after(tag)
    }

    fn atom_after(&mut self, tag: u8) -> Decoded<Name> {
        let start = self.input.offset();
        let length = match tag {
            tag::SMALL_ATOM | tag::SMALL_ATOM_UTF8 => usize::from(self.u8("length of an atom")?),
            tag::ATOM | tag::ATOM_UTF8 => usize::from(self.u16("length of an atom")?),
            other => {
                return Err(self.error_at(start, format!("an atom expected, found tag {other}")));
            }
        };
        let bytes = self.take(length, "an atom")?;
        let name: Name = match tag {
            tag::ATOM | tag::SMALL_ATOM => bytes
                .iter()
                .map(|byte| char::from(*byte))
                .collect::<String>()
                .into(),
            _ => std::str::from_utf8(bytes)
                .map_err(|_| self.error_at(start, "the text of an atom is not UTF-8"))?
                .into(),
        };
        if name.chars().count() > MAX_ATOM_CHARACTERS {
            return Err(self.error_at(
                start,
                format!("an atom is longer than {MAX_ATOM_CHARACTERS} characters"),
            ));
        }
        Ok(name)
    }

    /// Passes over a pid, port, reference or fun whose tag was just taken.
    fn skip_foreign(&mut self, tag: u8, depth: usize) -> Decoded<()> {
        let what = "an identifier";
        let node_and = |this: &mut Self, more: usize| -> Decoded<()> {
            this.atom()?;
            this.take(more, what).map(drop)
        };
        match tag {
            tag::PID => node_and(self, 9),
            tag::NEW_PID => node_and(self, 12),
            tag::PORT => node_and(self, 5),
            tag::NEW_PORT => node_and(self, 8),
            tag::V4_PORT => node_and(self, 12),
            tag::REFERENCE => node_and(self, 5),
            tag::NEW_REFERENCE | tag::NEWER_REFERENCE => {
                let words = usize::from(self.u16(what)?);
                let creation = if tag == tag::NEW_REFERENCE { 1 } else { 4 };
                node_and(self, creation + 4 * words)
            }
            tag::NEW_FUN => self.skip_fun(depth),
            other => Err(self.error_at(
                self.input.offset() - 1,
                format!("a term expected, found the unknown tag {other}"),
            )),
        }
    }

    fn skip_fun(&mut self, depth: usize) -> Decoded<()> {
        let start = self.input.offset();
        let size = self.u32("size of a fun")? as usize;
        self.take(1 + 16 + 4, "a fun")?;
        let free = self.u32("free variables of a fun")? as usize;
        self.atom()?;
        for _ in 0..2 {
            self.term(depth + 1)?;
        }
        for _ in 0..free.saturating_add(1) {
            self.term(depth + 1)?;
        }
        if self.input.offset() - start == size {
            Ok(())
        } else {
            Err(self.error_at(
                start,
                format!("a fun does not take {size} bytes, as declared"),
            ))
        }
    }
}
