//! The types that `{tr, Register, Type}` gives a register, to entries of the `Type` chunk and
//! back.
//!
//! An entry keeps much less than the compiler's term: which sorts of terms are possible, the range
//! of integers, and the unit of bitstrings. Printing gives the widest type that has the same
//! entry, so reading again gives the same entry.

use std::fmt::Write;

use dashu_int::IBig;

use super::term::{Checked, Node, Term, wrong};

/// Sorts of terms, numbered here as version 1 and 2 number their bits; `RECORD` is added.
mod sort {
    pub const ATOM: u32 = 1;
    pub const BITSTRING: u32 = 1 << 1;
    pub const CONTEXT: u32 = 1 << 2;
    pub const CONS: u32 = 1 << 3;
    pub const FLOAT: u32 = 1 << 4;
    pub const FUN: u32 = 1 << 5;
    pub const INTEGER: u32 = 1 << 6;
    pub const MAP: u32 = 1 << 7;
    pub const NIL: u32 = 1 << 8;
    pub const PID: u32 = 1 << 9;
    pub const PORT: u32 = 1 << 10;
    pub const REFERENCE: u32 = 1 << 11;
    pub const TUPLE: u32 = 1 << 12;
    pub const RECORD: u32 = 1 << 13;

    pub const NUMBER: u32 = INTEGER | FLOAT;
    pub const LIST: u32 = CONS | NIL;
    pub const IDENTIFIER: u32 = PID | PORT | REFERENCE;
    pub const OTHER: u32 = BITSTRING | CONTEXT | FUN | MAP | IDENTIFIER;
    pub const ANY: u32 = (1 << 14) - 1;
}

/// What an entry says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Type {
    sorts: u32,
    min: Option<i64>,
    max: Option<i64>,
    unit: Option<u32>,
}

/// The version that OTP 25 writes, and every newer release reads.
pub(super) const VERSION_25: u32 = 1;
/// The version that OTP 29 writes.
pub(super) const VERSION_29: u32 = 4;

/// The entry for a type term; `version` is one of the above.
pub(super) fn encode(term: &Term<'_>, version: u32) -> Checked<Vec<u8>> {
    Ok(bytes(&read(term)?, version))
}

/// The entry for a term of any type: the first in every table.
pub(super) fn any(version: u32) -> Vec<u8> {
    bytes(
        &Type {
            sorts: sort::ANY,
            ..Type::default()
        },
        version,
    )
}

/// Whether a type term can only come from a compiler that does not write version 1.
pub(super) fn is_newer(term: &Term<'_>) -> bool {
    match term.tagged() {
        Some(("t_number" | "t_record", _)) => true,
        Some(("t_bitstring", [_, _])) => true,
        Some(("t_integer", [range])) => match range.node {
            Node::Tuple(bounds) => bounds
                .iter()
                .any(|bound| matches!(bound.node, Node::Atom(_))),
            _ => false,
        },
        Some(("t_union", fields)) => fields.len() == 6 || fields.iter().any(is_newer),
        _ => false,
    }
}

fn read(term: &Term<'_>) -> Checked<Type> {
    let sorts = |sorts| {
        Ok(Type {
            sorts,
            ..Type::default()
        })
    };
    match (term.node, term.tagged()) {
        (Node::Atom(name), _) => match name {
            "any" => sorts(sort::ANY),
            "none" => sorts(0),
            "nil" => sorts(sort::NIL),
            "number" => sorts(sort::NUMBER),
            "pid" => sorts(sort::PID),
            "port" => sorts(sort::PORT),
            "reference" => sorts(sort::REFERENCE),
            "identifier" => sorts(sort::IDENTIFIER),
            "other" => sorts(sort::OTHER),
            _ => wrong(term.span, format!("{name} is not a type")),
        },
        // Records of one kind or another: the tuples are told apart by size and first element.
        (Node::List([_, ..], None), _) => match first_of_set(term) {
            Some("t_record") => sorts(sort::RECORD),
            _ => sorts(sort::TUPLE),
        },
        (_, Some((name, fields))) => match (name, fields) {
            ("t_atom", [_]) => sorts(sort::ATOM),
            ("t_bitstring", [unit] | [unit, _]) => Ok(Type {
                sorts: sort::BITSTRING,
                unit: Some(unit.number(u32::MAX)?),
                ..Type::default()
            }),
            ("t_bs_context", [_, ..]) => sorts(sort::CONTEXT),
            ("t_bs_matchable", [_]) => sorts(sort::BITSTRING | sort::CONTEXT),
            ("t_cons", [_, _]) => sorts(sort::CONS),
            ("t_list", [_, _]) => sorts(sort::LIST),
            ("t_float", [_]) => sorts(sort::FLOAT),
            ("t_fun", [_, _, _]) => sorts(sort::FUN),
            ("t_integer", [range]) => ranged(sort::INTEGER, range),
            ("t_number", [range]) => ranged(sort::NUMBER, range),
            ("t_map", [_, _]) => sorts(sort::MAP),
            ("t_tuple", [_, _, _]) => sorts(sort::TUPLE),
            ("t_record", _) => sorts(sort::RECORD),
            ("t_union", fields) => {
                let mut union = Type::default();
                for field in fields {
                    let field = read(field)?;
                    union.sorts |= field.sorts;
                    union.min = union.min.or(field.min);
                    union.max = union.max.or(field.max);
                    union.unit = union.unit.or(field.unit);
                }
                Ok(union)
            }
            _ => wrong(
                term.span,
                format!("{name} of {} elements is not a type", fields.len()),
            ),
        },
        _ => wrong(term.span, "a type expected"),
    }
}

/// The tag of the first type in a set: `[{t_record, ...} | _]`, or `[{Key, {t_tuple, ...}} | _]`.
fn first_of_set<'a>(term: &Term<'a>) -> Option<&'a str> {
    let Node::List([first, ..], _) = term.node else {
        return None;
    };
    let ty = match first.node {
        Node::Tuple([_, ty]) => ty,
        _ => first,
    };
    ty.tagged().map(|(name, _)| name)
}

fn ranged(sorts: u32, range: &Term<'_>) -> Checked<Type> {
    let mut ty = Type {
        sorts,
        ..Type::default()
    };
    match range.node {
        Node::Atom("any") => Ok(ty),
        Node::Tuple([min, max]) => {
            ty.min = bound(min)?;
            ty.max = bound(max)?;
            Ok(ty)
        }
        _ => wrong(range.span, "a range of integers, or any, expected"),
    }
}

/// A bound that an entry can hold: a small integer of a 64-bit machine.
fn bound(term: &Term<'_>) -> Checked<Option<i64>> {
    if let Node::Atom("-inf" | "+inf") = term.node {
        return Ok(None);
    }
    let value: IBig = term.integer()?;
    let small = -(1i64 << 59)..1i64 << 59;
    Ok(i64::try_from(&value)
        .ok()
        .filter(|value| small.contains(value)))
}

/// The bits of the sorts in a version that has no bit for `CONTEXT`.
fn without_context(sorts: u32) -> u32 {
    let bitstring = u32::from(sorts & (sort::BITSTRING | sort::CONTEXT) != 0) << 1;
    sorts & sort::ATOM | bitstring | sorts >> 1 & !3
}

fn bytes(ty: &Type, version: u32) -> Vec<u8> {
    let mut out = Vec::new();
    if version == VERSION_25 {
        out.extend(((ty.sorts & !sort::RECORD) as u16).to_be_bytes());
        // A range needs both ends; an empty one stands for none.
        let (min, max) = match (ty.min, ty.max) {
            (Some(min), Some(max)) if ty.sorts & sort::NUMBER == sort::INTEGER => (min, max),
            _ => (0, -1),
        };
        out.extend(min.to_be_bytes());
        out.extend(max.to_be_bytes());
        return out;
    }
    let unit = ty.unit.filter(|unit| (1..=256).contains(unit));
    let mut bits = without_context(ty.sorts) as u16;
    bits |= u16::from(ty.min.is_some()) << 13;
    bits |= u16::from(ty.max.is_some()) << 14;
    bits |= u16::from(unit.is_some()) << 15;
    out.extend(bits.to_be_bytes());
    out.extend(ty.min.into_iter().chain(ty.max).flat_map(i64::to_be_bytes));
    out.extend(unit.map(|unit| (unit - 1) as u8));
    out
}

/// What an entry of any version says; `None` if it has the wrong size.
fn parse(version: u32, entry: &[u8]) -> Option<Type> {
    let mut input = crate::bytes::Bytes::new(entry);
    let bits = input.u16()?;
    if version == VERSION_25 {
        let (min, max) = (input.u64()? as i64, input.u64()? as i64);
        let has_range = min <= max;
        return Some(Type {
            sorts: if bits == 0x1fff {
                sort::ANY
            } else {
                u32::from(bits)
            },
            min: has_range.then_some(min),
            max: has_range.then_some(max),
            unit: None,
        });
    }
    let (first_extra, has_context) = match version {
        2 => (13, true),
        3 => (12, false),
        4 => (13, false),
        _ => return None,
    };
    let possible = u32::from(bits) & ((1 << first_extra) - 1);
    let sorts = if possible == (1 << first_extra) - 1 {
        sort::ANY
    } else if has_context {
        possible
    } else {
        possible & 3 | (possible & !3) << 1
    };
    let mut ty = Type {
        sorts,
        ..Type::default()
    };
    if bits >> first_extra & 1 == 1 {
        ty.min = Some(input.u64()? as i64);
    }
    if bits >> (first_extra + 1) & 1 == 1 {
        ty.max = Some(input.u64()? as i64);
    }
    if bits >> (first_extra + 2) & 1 == 1 {
        ty.unit = Some(u32::from(input.u8()?) + 1);
    }
    Some(ty)
}

/// Appends the type term for an entry, in the words of OTP 25 for version 1, else of OTP 29.
pub(crate) fn write(out: &mut String, version: u32, entry: &[u8]) -> Option<()> {
    let ty = parse(version, entry)?;
    let newer = version != VERSION_25;
    if ty
        == (Type {
            sorts: sort::ANY,
            ..Type::default()
        })
    {
        out.push_str("any");
        return Some(());
    }
    let has = |sorts: u32| ty.sorts & sorts == sorts;
    let atom = has(sort::ATOM).then(|| "{t_atom,any}".to_string());
    let list = match (has(sort::CONS), has(sort::NIL)) {
        (true, true) => Some("{t_list,any,nil}".to_string()),
        (true, false) => Some("{t_cons,any,nil}".to_string()),
        (false, true) => Some("nil".to_string()),
        (false, false) => None,
    };
    let number = match (has(sort::INTEGER), has(sort::FLOAT)) {
        (true, true) if newer => Some(format!("{{t_number,{}}}", range(&ty))),
        (true, true) => Some("number".to_string()),
        (true, false) => Some(format!("{{t_integer,{}}}", range(&ty))),
        (false, true) => Some("{t_float,any}".to_string()),
        (false, false) => None,
    };
    let tuple = has(sort::TUPLE).then(|| "{t_tuple,0,false,#{}}".to_string());
    let record = has(sort::RECORD).then(|| "{t_record,nil,#{}}".to_string());
    let other = other(&ty, newer)?;
    let fields = [atom, list, number, tuple, record, other];
    let given: Vec<&String> = fields.iter().flatten().collect();
    match given[..] {
        [] => out.push_str("none"),
        [only] => out.push_str(only),
        _ => {
            out.push_str("{t_union");
            for (index, field) in fields.iter().enumerate() {
                // The field for native records is not in the unions of OTP 25.
                if newer || index != 4 {
                    let _ = write!(out, ",{}", field.as_deref().unwrap_or("none"));
                }
            }
            out.push('}');
        }
    }
    Some(())
}

fn range(ty: &Type) -> String {
    let bound = |bound: Option<i64>, open: &str| match bound {
        Some(bound) => bound.to_string(),
        None => open.to_string(),
    };
    match (ty.min, ty.max) {
        (None, None) => "any".to_string(),
        (min, max) => format!("{{{},{}}}", bound(min, "'-inf'"), bound(max, "'+inf'")),
    }
}

/// The part of a union that holds one of the remaining types, or all of them; `None` if the entry
/// allows some but not all, which no type of the compiler does.
fn other(ty: &Type, newer: bool) -> Option<Option<String>> {
    let text = |text: &str| Some(Some(text.to_string()));
    match ty.sorts & sort::OTHER {
        0 => Some(None),
        sort::BITSTRING => {
            let unit = ty.unit.unwrap_or(1);
            match (newer, ty.unit) {
                (true, None) => text("{t_bs_matchable,1}"),
                (true, Some(_)) => Some(Some(format!("{{t_bitstring,{unit},false}}"))),
                (false, _) => text("{t_bitstring,1}"),
            }
        }
        sort::CONTEXT => text("{t_bs_context,1}"),
        sorts if sorts == sort::BITSTRING | sort::CONTEXT => text("{t_bs_matchable,1}"),
        sort::FUN => text("{t_fun,any,any,any}"),
        sort::MAP => text("{t_map,any,any}"),
        sort::PID => text("pid"),
        sort::PORT => text("port"),
        sort::REFERENCE => text("reference"),
        sort::IDENTIFIER => text("identifier"),
        sorts if sorts | sort::CONTEXT == sort::OTHER => text("other"),
        _ => None,
    }
}
