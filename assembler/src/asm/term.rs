//! Literal terms: from the syntax tree to a [`Value`], and from a [`Value`] to text.
//!
//! The text is Erlang's, with a few forms for what Erlang cannot write: `hex("00ff")` is a
//! binary, `bits(Binary, N)` one of whose last byte N bits count, `float(16#7ff8000000000000)` a
//! float by its bits, `foreign(Binary)` an external term that is kept as its bytes.

use std::fmt::Write;
use std::sync::Arc;

use dashu_int::IBig;
use dashu_int::ops::BitTest;

use super::lexer::IntText;
use super::names::{write_atom, write_escaped};
use super::tree::{Item, Node};
use crate::diagnostic::Diagnostic;
use crate::etf::MAX_ATOM_CHARACTERS;
use crate::object::{Mfa, Name, Value};

/// Most digits of an integer: reading is not linear in them.
const MAX_DIGITS: usize = 1_300_000;

/// An integer that fits 64 bits.
pub(super) fn small(text: IntText<'_>) -> Option<i64> {
    let mut value: i128 = 0;
    for digit in text.digits.chars().filter(|c| *c != '_') {
        value = value * i128::from(text.radix) + i128::from(digit.to_digit(text.radix)?);
        if value > i128::from(u64::MAX) {
            return None;
        }
    }
    i64::try_from(if text.negative { -value } else { value }).ok()
}

/// A number that fits 64 bits unsigned.
pub(super) fn unsigned(text: IntText<'_>) -> Option<u64> {
    match integer(text) {
        Ok(value) => u64::try_from(&value).ok(),
        Err(_) => None,
    }
}

/// An integer of any size, up to a limit.
pub(super) fn integer(text: IntText<'_>) -> Result<IBig, &'static str> {
    if let Some(value) = small(text) {
        return Ok(IBig::from(value));
    }
    if text.digits.len() > MAX_DIGITS {
        return Err("this integer has too many digits");
    }
    let digits: String = text.digits.chars().filter(|c| *c != '_').collect();
    match IBig::from_str_radix(&digits, text.radix) {
        Ok(value) => Ok(if text.negative { -value } else { value }),
        Err(_) => Err("this is no integer"),
    }
}

/// An atom's text, if it may be one.
pub(super) fn name(item: &Item<'_>, text: &str) -> Result<Name, Box<Diagnostic>> {
    // Most are short: bytes are an upper bound of characters.
    if text.len() > MAX_ATOM_CHARACTERS && text.chars().count() > MAX_ATOM_CHARACTERS {
        let what = format!("an atom has at most {MAX_ATOM_CHARACTERS} characters");
        return Err(Box::new(Diagnostic::error(item.span, what)));
    }
    Ok(Name::from(text))
}

/// A step in making a value.
enum Step<'i, 'a> {
    /// Make the value of an item.
    Make(&'i Item<'a>),
    /// So many elements are made, and a tail if there is one: put them together.
    Join(&'i Item<'a>, usize, bool),
}

/// The literal term that an item stands for.
pub(super) fn value(item: &Item<'_>) -> Result<Value, Box<Diagnostic>> {
    let mut steps = vec![Step::Make(item)];
    let mut made: Vec<Value> = Vec::new();
    while let Some(step) = steps.pop() {
        match step {
            Step::Make(item) => {
                let at = steps.len();
                let mut rest = None;
                match item.node {
                    Node::List(elements @ [_, ..], tail) => {
                        steps.extend(elements.iter().map(Step::Make));
                        rest = tail;
                        // A list as the tail of a list is one list.
                        while let Some(Item {
                            node: Node::List(more @ [_, ..], tail),
                            ..
                        }) = rest
                        {
                            steps.extend(more.iter().map(Step::Make));
                            rest = *tail;
                        }
                    }
                    Node::Tuple(elements) | Node::Map(elements) => {
                        steps.extend(elements.iter().map(Step::Make));
                    }
                    _ => {
                        made.push(simple(item)?);
                        continue;
                    }
                }
                // The last step is done first.
                let count = steps.len() - at;
                steps.extend(rest.map(Step::Make));
                steps.push(Step::Join(item, count, rest.is_some()));
                if let Some(new) = steps.get_mut(at..) {
                    new.reverse();
                }
            }
            Step::Join(item, count, has_tail) => {
                let joined = join(item, count, has_tail, &mut made)?;
                made.push(joined);
            }
        }
    }
    made.pop()
        .ok_or_else(|| Box::new(Diagnostic::error(item.span, "expected a term")))
}

/// A list, tuple or map of the values that were made last.
fn join(
    item: &Item<'_>,
    count: usize,
    has_tail: bool,
    made: &mut Vec<Value>,
) -> Result<Value, Box<Diagnostic>> {
    let tail = if has_tail {
        made.pop().unwrap_or(Value::Nil)
    } else {
        Value::Nil
    };
    let mut elements = made.split_off(made.len().saturating_sub(count));
    Ok(match item.node {
        Node::List(..) => match tail {
            // A string as the tail.
            Value::List(more, tail) => {
                elements.extend(more);
                Value::List(elements, tail)
            }
            tail => Value::List(elements, Box::new(tail)),
        },
        Node::Map(items) => {
            let mut pairs = Vec::with_capacity(items.len() / 2);
            let mut rest = elements.into_iter();
            while let (Some(key), Some(value)) = (rest.next(), rest.next()) {
                pairs.push((key, value));
            }
            if let Some(at) = repeated_key(&pairs) {
                let span = items.get(at * 2).map_or(item.span, |key| key.span);
                return Err(Box::new(Diagnostic::error(
                    span,
                    "this key is in the map already",
                )));
            }
            Value::Map(pairs)
        }
        _ => Value::Tuple(elements),
    })
}

/// A term without elements.
fn simple(item: &Item<'_>) -> Result<Value, Box<Diagnostic>> {
    Ok(match item.node {
        Node::Int(text) => match integer(text) {
            Ok(value) => Value::Integer(value),
            Err(message) => return Err(Box::new(Diagnostic::error(item.span, message))),
        },
        Node::Char(code) => Value::Integer(IBig::from(code)),
        Node::Float(bits) => Value::Float(bits),
        Node::Atom(text) => Value::Atom(name(item, text)?),
        Node::Str([]) | Node::List([], _) => Value::Nil,
        Node::Str(codes) => {
            let codes = codes
                .iter()
                .map(|code| Value::Integer(IBig::from(*code)))
                .collect();
            Value::List(codes, Box::new(Value::Nil))
        }
        Node::ExternalFun(remote) => Value::ExternalFun(Mfa {
            module: name(item, remote.module)?,
            function: name(item, remote.name)?,
            arity: remote.arity,
        }),
        Node::Bits(bytes, used) => Value::Bits(Arc::from(bytes), used),
        Node::Call(form, arguments) => return call(item, form, arguments),
        _ => {
            let d = Diagnostic::error(item.span, format!("{} is no term", item.node.describe()));
            return Err(Box::new(match item.node {
                Node::Remote(_) => d.help("an external fun is `fun lists:map/2`"),
                Node::Reg { .. } => d.help("a literal holds no registers: `put_tuple2` and `put_list` build terms of them. The atom is written 'x0'"),
                Node::Group(_) => d.help("a list has square brackets, a tuple braces"),
                _ => d,
            }));
        }
    })
}

/// The position of a key that an earlier pair has already.
fn repeated_key(pairs: &[(Value, Value)]) -> Option<usize> {
    if pairs.len() <= 16 {
        return (1..pairs.len()).find(|at| {
            let (before, rest) = pairs.split_at(*at);
            rest.first()
                .is_some_and(|(key, _)| before.iter().any(|(other, _)| other == key))
        });
    }
    let mut seen = std::collections::HashSet::new();
    let mut text = String::new();
    pairs.iter().position(|(key, _)| {
        text.clear();
        write_value(&mut text, key);
        !seen.insert(text.clone())
    })
}

/// A form that is no Erlang: `hex("00")` and the like.
fn call(item: &Item<'_>, form: &str, arguments: &[Item<'_>]) -> Result<Value, Box<Diagnostic>> {
    let usage = match (form, arguments) {
        ("hex", strings) => match hex(strings) {
            Some(bytes) => return Ok(Value::Bits(bytes.into(), 8)),
            None => "`hex` takes strings of pairs of hexadecimal digits: hex(\"00ff\")",
        },
        ("float", [bits]) => match bits.node {
            Node::Int(text) if unsigned(text).is_some() => {
                return Ok(Value::Float(unsigned(text).unwrap_or_default()));
            }
            _ => "`float` takes the 64 bits of a float as an integer: float(16#7ff8000000000000)",
        },
        ("bits", [binary, count]) => match (whole_bytes(binary)?, &count.node) {
            (Some(bytes), Node::Int(text))
                if small(*text).is_some_and(|n| (0..=255).contains(&n)) =>
            {
                let used = small(*text).and_then(|n| u8::try_from(n).ok()).unwrap_or(8);
                return Ok(Value::Bits(bytes, used));
            }
            _ => "`bits` takes a binary and how many bits of its last byte count: bits(<<255>>, 3)",
        },
        ("foreign", [binary]) => match whole_bytes(binary)? {
            Some(bytes) => return Ok(Value::Foreign(bytes)),
            None => "`foreign` takes the bytes of an external term: foreign(<<...>>)",
        },
        ("float", _) => "`float` takes one integer",
        ("bits", _) => "`bits` takes a binary and a number",
        ("foreign", _) => "`foreign` takes one binary",
        ("literal", _) => "`literal` stands before a whole operand only",
        _ => "`bytes` stands where an instruction takes bytes of the string table",
    };
    Err(Box::new(
        Diagnostic::error(item.span, "this is no term").help(usage),
    ))
}

/// A binary of whole bytes.
pub(super) fn whole_bytes(item: &Item<'_>) -> Result<Option<Arc<[u8]>>, Box<Diagnostic>> {
    match item.node {
        Node::Bits(bytes, 8) => Ok(Some(Arc::from(bytes))),
        Node::Call("hex", strings) => match hex(strings) {
            Some(bytes) => Ok(Some(bytes.into())),
            None => call(item, "hex", strings).map(|_| None),
        },
        _ => Ok(None),
    }
}

fn hex(strings: &[Item<'_>]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for item in strings {
        let Node::Str(codes) = item.node else {
            return None;
        };
        let (pairs, rest) = codes.as_chunks::<2>();
        if !rest.is_empty() {
            return None;
        }
        for [high, low] in pairs {
            let digit = |code: u32| char::from_u32(code).and_then(|c| c.to_digit(16));
            out.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
        }
    }
    Some(out)
}

/// What is still to be written.
enum Todo<'a> {
    Value(&'a Value),
    Text(&'static str),
}

/// Appends a literal term as text that reads as the same term.
pub(super) fn write_value(out: &mut String, value: &Value) {
    let mut todo = vec![Todo::Value(value)];
    while let Some(next) = todo.pop() {
        let value = match next {
            Todo::Value(value) => value,
            Todo::Text(text) => {
                out.push_str(text);
                continue;
            }
        };
        match value {
            Value::Integer(value) => write_integer(out, value),
            Value::Float(bits) => write_float(out, *bits),
            Value::Atom(name) => write_atom(out, name),
            Value::Nil => out.push_str("[]"),
            Value::List(elements, tail) => match text_of(elements, tail) {
                Some(text) => out.push_str(&text),
                None => {
                    out.push('[');
                    todo.push(Todo::Text("]"));
                    if **tail != Value::Nil {
                        todo.push(Todo::Value(tail));
                        todo.push(Todo::Text("|"));
                    }
                    push_separated(&mut todo, elements.iter());
                }
            },
            Value::Tuple(elements) => {
                out.push('{');
                todo.push(Todo::Text("}"));
                push_separated(&mut todo, elements.iter());
            }
            Value::Map(pairs) => {
                out.push_str("#{");
                todo.push(Todo::Text("}"));
                for (at, (key, value)) in pairs.iter().enumerate().rev() {
                    todo.extend([Todo::Value(value), Todo::Text(" => "), Todo::Value(key)]);
                    if at > 0 {
                        todo.push(Todo::Text(","));
                    }
                }
            }
            Value::Bits(bytes, used) => write_bits(out, bytes, *used),
            Value::ExternalFun(mfa) => {
                out.push_str("fun ");
                write_mfa(out, mfa);
            }
            Value::Foreign(bytes) => {
                out.push_str("foreign(");
                write_bits(out, bytes, 8);
                out.push(')');
            }
        }
    }
}

/// Pushes values so that they are written from the first to the last with commas.
fn push_separated<'a>(
    todo: &mut Vec<Todo<'a>>,
    values: impl DoubleEndedIterator<Item = &'a Value> + ExactSizeIterator,
) {
    for (at, value) in values.enumerate().rev() {
        todo.push(Todo::Value(value));
        if at > 0 {
            todo.push(Todo::Text(","));
        }
    }
}

/// Appends `module:function/arity`.
pub(super) fn write_mfa(out: &mut String, mfa: &Mfa) {
    write_atom(out, &mfa.module);
    out.push(':');
    write_atom(out, &mfa.function);
    let _ = write!(out, "/{}", mfa.arity);
}

/// Appends an integer: in base 16 when it is large, since that is linear to print and read.
pub(super) fn write_integer(out: &mut String, value: &IBig) {
    let _ = match i64::try_from(value) {
        Ok(value) => write!(out, "{value}"),
        Err(_) if value.bit_len() <= 1024 => write!(out, "{value}"),
        Err(_) if value.sign() == dashu_int::Sign::Negative => {
            write!(out, "-16#{}", (-value.clone()).in_radix(16))
        }
        Err(_) => write!(out, "16#{}", value.in_radix(16)),
    };
}

fn write_float(out: &mut String, bits: u64) {
    let value = f64::from_bits(bits);
    if !value.is_finite() {
        let _ = write!(out, "float(16#{bits:x})");
        return;
    }
    // The shortest text that reads as the same bits; Erlang wants a point before an exponent.
    let text = format!("{value:?}");
    match text.split_once('e') {
        Some((digits, exponent)) if !digits.contains('.') => {
            let _ = write!(out, "{digits}.0e{exponent}");
        }
        _ => out.push_str(&text),
    }
}

/// A list of characters as a string in quotes, if it looks like one.
fn text_of(elements: &[Value], tail: &Value) -> Option<String> {
    if *tail != Value::Nil || elements.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(elements.len() + 2);
    out.push('"');
    for element in elements {
        let Value::Integer(code) = element else {
            return None;
        };
        let c = char::from_u32(u32::try_from(code).ok()?)?;
        if !is_text(c) {
            return None;
        }
        write_escaped(&mut out, c, '"');
    }
    out.push('"');
    Some(out)
}

/// Characters of which text is made.
fn is_text(c: char) -> bool {
    matches!(c, ' '..='~' | '\n' | '\t' | '\r') || u32::from(c) > 0xa0 && c.is_alphanumeric()
}

/// Appends a binary or bitstring.
pub(super) fn write_bits(out: &mut String, bytes: &[u8], used: u8) {
    let spare = 8u32.saturating_sub(u32::from(used));
    let clean = match bytes.last() {
        None => used == 8,
        Some(last) => (1..=8).contains(&used) && last & ((1u16 << spare) - 1) as u8 == 0,
    };
    if !clean {
        out.push_str("bits(");
        write_bits(out, bytes, 8);
        let _ = write!(out, ",{used})");
    } else if used == 8 && bytes.len() > 64 && !bytes.iter().all(|b| is_text_byte(*b)) {
        write_hex(out, bytes, "");
    } else if used == 8 && !bytes.is_empty() && bytes.iter().all(|b| is_text_byte(*b)) {
        out.push_str("<<");
        write_bytes(out, bytes);
        out.push_str(">>");
    } else {
        out.push_str("<<");
        for (at, byte) in bytes.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            if used < 8 && at + 1 == bytes.len() {
                let _ = write!(out, "{}:{used}", byte >> spare);
            } else {
                let _ = write!(out, "{byte}");
            }
        }
        out.push_str(">>");
    }
}

fn is_text_byte(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\t' | b'\r')
}

/// Appends bytes as a string in double quotes.
pub(super) fn write_bytes(out: &mut String, bytes: &[u8]) {
    out.push('"');
    for byte in bytes {
        if *byte < 0x80 {
            write_escaped(out, char::from(*byte), '"');
        } else {
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out.push('"');
}

/// Appends `hex("...")`, on several lines with an indent if there is one.
pub(super) fn write_hex(out: &mut String, bytes: &[u8], indent: &str) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.push_str("hex(");
    let width = if indent.is_empty() { usize::MAX } else { 40 };
    for line in bytes.chunks(width) {
        if !indent.is_empty() {
            out.push('\n');
            out.push_str(indent);
        }
        out.push('"');
        for byte in line {
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        out.push('"');
    }
    if bytes.is_empty() {
        out.push_str("\"\"");
    }
    out.push(')');
}
