//! Literal terms to and from the external term format.
//!
//! Owns nothing but the translation. Invariants: no input panics; nesting deeper than
//! [`MAX_DEPTH`] is an error in both directions, so that neither this module nor anything that
//! walks a decoded [`Value`](crate::object::Value) by recursion can exhaust the stack (long lists
//! are flat and do not count); no allocation is larger than the input warrants.

mod decode;
mod encode;

pub use decode::decode;
pub use encode::encode;

/// How deep terms may nest. (Lists count by their elements, not by their length.)
pub const MAX_DEPTH: usize = 1_000;

/// The longest atom, in characters.
pub const MAX_ATOM_CHARACTERS: usize = 255;

/// Why bytes are not a term, or a term cannot become bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EtfError {
    /// Offset of the offending byte; 0 when encoding.
    pub offset: usize,
    /// What is wrong there.
    pub problem: String,
}

impl std::fmt::Display for EtfError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "external term, offset {}: {}", self.offset, self.problem)
    }
}

impl std::error::Error for EtfError {}

/// The tags of the format.
mod tag {
    pub const VERSION: u8 = 131;
    pub const COMPRESSED: u8 = 80;
    pub const NEW_FLOAT: u8 = 70;
    pub const BIT_BINARY: u8 = 77;
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::object::{Mfa, Name, Value};

    fn leaf() -> impl Strategy<Value = Value> {
        prop_oneof![
            any::<i64>().prop_map(|n| Value::Integer(n.into())),
            (any::<i128>(), 0usize..200)
                .prop_map(|(n, shift)| Value::Integer(dashu_int::IBig::from(n) << shift)),
            any::<f64>()
                .prop_filter("finite", |f| f.is_finite())
                .prop_map(|f| Value::Float(f.to_bits())),
            "[a-zäλ@]{0,20}".prop_map(|text| Value::Atom(Name::from(text))),
            Just(Value::Nil),
            proptest::collection::vec(any::<u8>(), 0..9)
                .prop_map(|bytes| Value::Bits(Arc::from(bytes), 8)),
            (1u8..8, any::<u8>()).prop_map(|(bits, byte)| Value::Bits(
                Arc::from([7, byte & (0xff << (8 - bits))]),
                bits
            )),
            ("[a-z]{1,3}", "[a-z]{1,3}", 0u32..256).prop_map(|(module, function, arity)| {
                let (module, function) = (module.into(), function.into());
                Value::ExternalFun(Mfa {
                    module,
                    function,
                    arity,
                })
            }),
        ]
    }

    fn value() -> impl Strategy<Value = Value> {
        leaf().prop_recursive(5, 60, 8, |inner| {
            let items = proptest::collection::vec(inner.clone(), 1..8);
            prop_oneof![
                items.clone().prop_map(Value::Tuple),
                items
                    .clone()
                    .prop_map(|items| Value::List(items, Box::new(Value::Nil))),
                (items.clone(), inner.clone())
                    .prop_filter("a tail is no list", |(_, tail)| !matches!(
                        tail,
                        Value::List(..)
                    ))
                    .prop_map(|(items, tail)| Value::List(items, Box::new(tail))),
                (items, inner).prop_map(|(keys, value)| {
                    let mut pairs: Vec<(Value, Value)> = Vec::new();
                    for key in keys {
                        if pairs.iter().all(|(other, _)| *other != key) {
                            pairs.push((key, value.clone()));
                        }
                    }
                    Value::Map(pairs)
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_the_same_value(value in value()) {
            let bytes = encode(&value).unwrap();
            prop_assert_eq!(decode(&bytes), Ok(value));
        }

        #[test]
        fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let mut with_version = vec![131];
            with_version.extend(bytes);
            let _ = decode(&with_version);
        }
    }

    #[test]
    fn a_compressed_term_is_read_and_a_bomb_refused() {
        use std::io::Write;
        let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        packer
            .write_all(&[tag::STRING, 0, 3, b'a', b'b', b'c'])
            .unwrap();
        let packed = packer.finish().unwrap();
        let with_size = |size: u32| {
            let mut bytes = vec![tag::VERSION, tag::COMPRESSED];
            bytes.extend(size.to_be_bytes());
            bytes.extend(&packed);
            decode(&bytes)
        };
        let abc = "abc"
            .chars()
            .map(|c| Value::Integer((c as u32).into()))
            .collect();
        assert_eq!(with_size(6), Ok(Value::List(abc, Box::new(Value::Nil))));
        assert!(with_size(5).is_err() && with_size(7).is_err());
        assert!(
            with_size(u32::MAX)
                .unwrap_err()
                .problem
                .contains("cannot come out")
        );
    }

    #[test]
    fn nesting_beyond_the_limit_is_an_error_not_a_crash() {
        let mut bytes = vec![tag::VERSION];
        bytes.extend(std::iter::repeat_n([tag::SMALL_TUPLE, 1], 1_000_000).flatten());
        bytes.push(tag::NIL);
        assert!(decode(&bytes).unwrap_err().problem.contains("nested"));
    }

    #[test]
    fn counts_larger_than_the_input_are_refused_before_allocation() {
        for tag in [
            tag::LARGE_TUPLE,
            tag::LIST,
            tag::BINARY,
            tag::LARGE_BIG,
            tag::MAP,
        ] {
            assert!(decode(&[tag::VERSION, tag, 0xff, 0xff, 0xff, 0xff, 0]).is_err());
        }
    }

    #[test]
    fn equal_map_keys_and_floats_without_value_are_refused() {
        let twice = [
            tag::VERSION,
            tag::MAP,
            0,
            0,
            0,
            2,
            97,
            1,
            97,
            2,
            98,
            0,
            0,
            0,
            1,
            97,
            3,
        ];
        assert!(decode(&twice).unwrap_err().problem.contains("twice"));
        let nan = [tag::VERSION, tag::NEW_FLOAT, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0];
        assert!(decode(&nan).is_err());
    }
}
