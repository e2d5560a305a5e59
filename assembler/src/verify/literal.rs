//! Literal terms: well formed, and not nested deeper than the loader's copying allows for.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use crate::object::Value;

use super::rule::{Check, Rule, refuse};

/// The deepest nesting of a literal: that of the external term format here.
pub use crate::etf::MAX_DEPTH;

/// Checks a literal and everything in it, without recursion.
pub(super) fn check(value: &Value) -> Check {
    let mut stack = vec![(value, 0usize)];
    let hasher = RandomState::new();
    while let Some((value, depth)) = stack.pop() {
        if depth > MAX_DEPTH {
            return refuse(
                Rule::Literal,
                format!("the literal is nested deeper than {MAX_DEPTH} levels"),
            );
        }
        match value {
            Value::Integer(_) | Value::Atom(_) | Value::Nil => {}
            Value::Float(bits) => {
                if !f64::from_bits(*bits).is_finite() {
                    return refuse(Rule::Literal, "a float must be finite");
                }
            }
            Value::List(items, tail) => {
                if items.is_empty() {
                    return refuse(Rule::Literal, "a list literal has at least one element");
                }
                if matches!(**tail, Value::List(..)) {
                    return refuse(Rule::Literal, "the tail of a list literal is no list");
                }
                stack.push((tail, depth + 1));
                stack.extend(items.iter().map(|item| (item, depth + 1)));
            }
            Value::Tuple(items) => {
                if items.len() as u64 > super::shape::MAX_HEAP {
                    return refuse(Rule::Literal, "the tuple literal is too large");
                }
                stack.extend(items.iter().map(|item| (item, depth + 1)));
            }
            Value::Map(pairs) => {
                for (key, value) in pairs {
                    stack.push((key, depth + 1));
                    stack.push((value, depth + 1));
                }
            }
            Value::Bits(bytes, bits) => {
                if !(1..=8).contains(bits) || (bytes.is_empty() && *bits != 8) {
                    return refuse(
                        Rule::Literal,
                        "a binary literal uses 1 to 8 bits of its last byte, 8 if it is empty",
                    );
                }
            }
            Value::ExternalFun(mfa) => {
                if u64::from(mfa.arity) > super::shape::MAX_ARITY {
                    return refuse(Rule::Literal, "a fun literal's arity is at most 255");
                }
            }
            Value::Foreign(bytes) => foreign(bytes)?,
        }
    }
    // Keys are compared only now that no depth can exhaust the stack.
    let mut stack = vec![value];
    while let Some(value) = stack.pop() {
        match value {
            Value::List(items, tail) => {
                stack.extend(items);
                stack.push(tail);
            }
            Value::Tuple(items) => stack.extend(items),
            Value::Map(pairs) => {
                distinct_keys(pairs, &hasher)?;
                stack.extend(pairs.iter().flat_map(|(key, value)| [key, value]));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Keys of a map literal are distinct. Two keys that are maps and differ only in the order of their
/// pairs count as distinct: the loader, which builds the map, keeps one.
fn distinct_keys(pairs: &[(Value, Value)], hasher: &RandomState) -> Check {
    if pairs.len() < 2 {
        return Ok(());
    }
    let mut seen: HashSet<Key<'_>> = HashSet::with_capacity(pairs.len());
    for (key, _) in pairs {
        let key = Key {
            hash: hash(key, hasher),
            value: key,
        };
        if !seen.insert(key) {
            return refuse(Rule::Literal, "a map literal has a key twice");
        }
    }
    Ok(())
}

/// A map key with its hash, as values themselves have none.
struct Key<'a> {
    hash: u64,
    value: &'a Value,
}

impl PartialEq for Key<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash && self.value == other.value
    }
}

impl Eq for Key<'_> {}

impl std::hash::Hash for Key<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

fn hash(value: &Value, hasher: &RandomState) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut state = hasher.build_hasher();
    let mut stack = vec![value];
    while let Some(value) = stack.pop() {
        std::mem::discriminant(value).hash(&mut state);
        match value {
            Value::Integer(n) => n.hash(&mut state),
            Value::Float(bits) => bits.hash(&mut state),
            Value::Atom(name) => name.hash(&mut state),
            Value::Nil => {}
            Value::List(items, tail) => {
                items.len().hash(&mut state);
                stack.push(tail);
                stack.extend(items);
            }
            Value::Tuple(items) => {
                items.len().hash(&mut state);
                stack.extend(items);
            }
            Value::Map(pairs) => {
                pairs.len().hash(&mut state);
                stack.extend(pairs.iter().flat_map(|(key, value)| [key, value]));
            }
            Value::Bits(bytes, bits) => {
                bytes.hash(&mut state);
                bits.hash(&mut state);
            }
            Value::ExternalFun(mfa) => mfa.hash(&mut state),
            Value::Foreign(bytes) => bytes.hash(&mut state),
        }
    }
    state.finish()
}

/// Tags of the external term format of pids, ports and references.
const FOREIGN: &[u8] = &[88, 89, 90, 102, 103, 114, 120];

/// A term kept as bytes is a pid, port or reference.
fn foreign(bytes: &[u8]) -> Check {
    match bytes.first() {
        Some(tag) if FOREIGN.contains(tag) && is_external_term(bytes) => Ok(()),
        _ => refuse(
            Rule::Literal,
            "a literal that is kept as bytes must be a pid, port or reference",
        ),
    }
}

/// The bytes are one whole term of the external format, but for the version byte.
fn is_external_term(bytes: &[u8]) -> bool {
    let mut whole = Vec::with_capacity(bytes.len() + 1);
    whole.push(131);
    whole.extend_from_slice(bytes);
    matches!(crate::etf::decode(&whole), Ok(Value::Foreign(found)) if *found == *bytes)
}
