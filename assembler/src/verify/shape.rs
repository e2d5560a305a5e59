//! Operands: as many as the instruction has, each of its kind and in range.
//!
//! Checked for every instruction, reached or not, so that whoever reads verified code may rely
//! on it. What a register or label *means* where it stands is checked by [`super::step`].

use std::collections::HashSet;

use crate::object::{CodeObject, Instruction, Operand, RegKind, Value};
use crate::opcode::{self, Info, Kind, Shapes, op};

use super::literal;
use super::rule::{Check, Rule, refuse};

/// X and Y registers are numbered below this.
pub const REGISTER_LIMIT: u32 = 1023;
/// Floating-point registers are numbered below this.
pub const FLOAT_REGISTER_LIMIT: u32 = 1024;
/// The highest arity of a function.
pub const MAX_ARITY: u64 = 255;
/// The most words, floats or funs that one instruction reserves, and the largest tuple.
pub const MAX_HEAP: u64 = 1 << 24;
/// The largest unit of a binary segment.
const MAX_UNIT: u64 = 256;
/// All flags of a binary segment.
const ALL_FLAGS: u64 = 0b1_1111;
/// The largest size in bits or bytes that an instruction names.
const MAX_SIZE: u64 = 1 << 40;

/// Checks operands; remembers which literals have been seen, as many instructions share one.
pub(super) struct Shape<'a> {
    module: &'a CodeObject,
    seen: HashSet<*const Value>,
}

impl<'a> Shape<'a> {
    pub fn new(module: &'a CodeObject) -> Self {
        Shape {
            module,
            seen: HashSet::new(),
        }
    }

    /// Checks an instruction's operands and returns its row of the table.
    pub fn instruction(&mut self, instruction: &Instruction) -> Check<&'static Info> {
        let Some(info) = instruction.op.info() else {
            return refuse(
                Rule::Operand,
                match instruction.op.name() {
                    Some(name) => format!("no compiler since OTP 24 emits {name}"),
                    None => format!("there is no opcode {}", instruction.op.0),
                },
            );
        };
        if instruction.args.len() != info.operands.len() {
            return refuse(
                Rule::Operand,
                format!(
                    "{} has {} operands, here are {}",
                    info.name,
                    info.operands.len(),
                    instruction.args.len()
                ),
            );
        }
        for (operand, expected) in instruction.args.iter().zip(info.operands) {
            self.operand(expected.name, operand, expected.kind)?;
        }
        if instruction.op == op::IS_TAGGED_TUPLE
            && instruction.args.get(2) == Some(&Operand::Untagged(0))
        {
            return refuse(Rule::Operand, "a tagged tuple has at least one element");
        }
        if let Some(Kind::String { length, unit }) = info
            .operands
            .iter()
            .map(|operand| operand.kind)
            .find(|kind| matches!(kind, Kind::String { .. }))
        {
            self.string_length(instruction, usize::from(length), unit)?;
        }
        Ok(info)
    }

    fn operand(&mut self, name: &str, operand: &Operand, kind: Kind) -> Check {
        if !kind.shapes().has(shape_of(operand)) {
            return refuse(
                Rule::Operand,
                format!(
                    "operand {name} must be {}, not {}",
                    kind.shapes().describe(),
                    shape_of(operand).describe()
                ),
            );
        }
        match operand {
            Operand::Untagged(n) => number(name, *n, kind),
            Operand::Reg(reg) => {
                let limit = match reg.kind {
                    RegKind::X | RegKind::Y => REGISTER_LIMIT,
                    RegKind::Fr => FLOAT_REGISTER_LIMIT,
                };
                if reg.index >= limit {
                    return refuse(
                        Rule::Operand,
                        format!("operand {name}: registers are numbered below {limit}"),
                    );
                }
                Ok(())
            }
            Operand::Label(0) if !matches!(kind, Kind::Fail) => {
                refuse(Rule::Operand, format!("operand {name} must be a label"))
            }
            Operand::Atom(text) => match kind {
                Kind::FailOr(atoms) if !atoms.contains(&&**text) => refuse(
                    Rule::Operand,
                    format!(
                        "operand {name} must be a label or one of {}",
                        atoms.join(", ")
                    ),
                ),
                _ => Ok(()),
            },
            Operand::Import(mfa) => match kind {
                _ if u64::from(mfa.arity) > MAX_ARITY => refuse(
                    Rule::Operand,
                    format!("operand {name}: an arity is at most {MAX_ARITY}"),
                ),
                Kind::Import(Some(arity)) if u32::from(arity) != mfa.arity => refuse(
                    Rule::Arity,
                    format!("operand {name} must take {arity} arguments"),
                ),
                _ => Ok(()),
            },
            Operand::Lambda(index) => {
                if (*index as usize) < self.module.lambdas.len() {
                    Ok(())
                } else {
                    refuse(
                        Rule::Operand,
                        format!("operand {name}: the module has no fun entry {index}"),
                    )
                }
            }
            Operand::Literal(value) => {
                if self.seen.insert(&raw const **value) {
                    literal::check(value)?;
                }
                Ok(())
            }
            Operand::Alloc {
                words,
                floats,
                funs,
            } => {
                if [words, floats, funs]
                    .into_iter()
                    .any(|n| u64::from(*n) > MAX_HEAP)
                {
                    return refuse(
                        Rule::Operand,
                        format!("operand {name}: at most {MAX_HEAP} can be reserved"),
                    );
                }
                Ok(())
            }
            Operand::List(items) => self.list(name, items, kind),
            _ => Ok(()),
        }
    }

    fn list(&mut self, name: &str, items: &[Operand], kind: Kind) -> Check {
        match kind {
            Kind::Commands => self.commands(items),
            Kind::Segments => {
                self.groups(name, items, opcode::SEGMENT)?;
                items
                    .chunks_exact(opcode::SEGMENT.len())
                    .try_for_each(segment)
            }
            Kind::List(pattern) => self.groups(name, items, pattern),
            _ => refuse(Rule::Operand, format!("operand {name} is no list")),
        }
    }

    fn groups(&mut self, name: &str, items: &[Operand], pattern: &[Kind]) -> Check {
        if pattern.is_empty() || !items.len().is_multiple_of(pattern.len()) {
            return refuse(
                Rule::Operand,
                format!(
                    "operand {name}: the list's length must be divisible by {}",
                    pattern.len()
                ),
            );
        }
        for group in items.chunks_exact(pattern.len()) {
            for (item, kind) in group.iter().zip(pattern) {
                // In a segment; `segment` looks at the rest.
                if *kind == Kind::Unit && *item == Operand::Untagged(0) {
                    continue;
                }
                self.operand(name, item, *kind)?;
            }
        }
        Ok(())
    }

    /// The commands of `bs_match`: each a name and its operands.
    fn commands(&mut self, mut items: &[Operand]) -> Check {
        while let Some((first, rest)) = items.split_first() {
            let command = match first {
                Operand::Atom(name) => opcode::match_command(name),
                _ => None,
            };
            let Some(command) = command else {
                return refuse(Rule::Operand, "a command of bs_match must begin here");
            };
            let Some((operands, rest)) = rest.split_at_checked(command.operands.len()) else {
                return refuse(
                    Rule::Operand,
                    format!("the command {} lacks operands", command.name),
                );
            };
            for (operand, expected) in operands.iter().zip(command.operands) {
                self.operand(expected.name, operand, expected.kind)?;
            }
            if command.name == "=:="
                && let [_, Operand::Untagged(size), _] = operands
                && *size > 64
            {
                return refuse(
                    Rule::Operand,
                    "=:= compares at most 64 bits, as its value has no more",
                );
            }
            items = rest;
        }
        Ok(())
    }

    /// A string operand has as many bytes as its length operand says.
    fn string_length(
        &self,
        instruction: &Instruction,
        length: usize,
        unit: opcode::LengthUnit,
    ) -> Check {
        let Some(Operand::Untagged(count)) = instruction.args.get(length) else {
            return Ok(());
        };
        let bytes = match unit {
            opcode::LengthUnit::Bytes => *count,
            opcode::LengthUnit::Bits => count.div_ceil(8),
        };
        let actual = instruction.args.iter().find_map(|operand| match operand {
            Operand::String(bytes) => Some(bytes.len() as u64),
            _ => None,
        });
        if actual == Some(bytes) {
            Ok(())
        } else {
            refuse(
                Rule::Operand,
                format!("the string must have {bytes} bytes, as its length operand says"),
            )
        }
    }
}

/// A plain number's range, by its kind.
fn number(name: &str, n: u64, kind: Kind) -> Check {
    let (low, high) = match kind {
        Kind::Arity => (0, MAX_ARITY),
        Kind::Live => (0, u64::from(REGISTER_LIMIT)),
        Kind::Slots => (0, u64::from(REGISTER_LIMIT)),
        Kind::Heap | Kind::Index | Kind::TupleSize => (0, MAX_HEAP),
        Kind::Size | Kind::SourceOrSize => (0, MAX_SIZE),
        Kind::Unit => (1, MAX_UNIT),
        Kind::Flags => (0, ALL_FLAGS),
        _ => (0, u64::MAX),
    };
    if (low..=high).contains(&n) {
        Ok(())
    } else {
        refuse(
            Rule::Operand,
            format!("operand {name} must be from {low} to {high}, not {n}"),
        )
    }
}

/// What a segment's type fixes of its other operands.
fn segment(group: &[Operand]) -> Check {
    let [Operand::Atom(kind), _, unit, _, value, size] = group else {
        return refuse(Rule::Operand, "a segment has six parts, a type first");
    };
    if *unit == Operand::Untagged(0) && !kind.starts_with("utf") {
        return refuse(Rule::Operand, format!("a {kind} segment must have a unit"));
    }
    match (&**kind, value) {
        ("string", Operand::String(bytes)) => match size {
            Operand::Integer(n) if u64::try_from(n).is_ok_and(|n| n == bytes.len() as u64) => {
                Ok(())
            }
            _ => refuse(
                Rule::Operand,
                "the size of a string segment must be the length of its bytes",
            ),
        },
        ("string", _) => refuse(
            Rule::Operand,
            "a string segment must have bytes as its value",
        ),
        (
            "append" | "private_append" | "binary" | "float" | "integer" | "utf8" | "utf16"
            | "utf32",
            Operand::String(_),
        ) => refuse(
            Rule::Operand,
            format!("a {kind} segment must have a term as its value"),
        ),
        (
            "append" | "private_append" | "binary" | "float" | "integer" | "utf8" | "utf16"
            | "utf32",
            _,
        ) => Ok(()),
        _ => refuse(Rule::Operand, format!("{kind} is no type of a segment")),
    }
}

fn shape_of(operand: &Operand) -> Shapes {
    match operand {
        Operand::Untagged(_) => Shapes::UNTAGGED,
        Operand::Integer(_) => Shapes::INTEGER,
        Operand::Atom(_) => Shapes::ATOM,
        Operand::Nil => Shapes::NIL,
        Operand::Reg(reg) => match reg.kind {
            RegKind::X => Shapes::X,
            RegKind::Y => Shapes::Y,
            RegKind::Fr => Shapes::FR,
        },
        Operand::Label(_) => Shapes::LABEL,
        Operand::Import(_) => Shapes::IMPORT,
        Operand::Lambda(_) => Shapes::LAMBDA,
        Operand::Literal(_) => Shapes::LITERAL,
        Operand::String(_) => Shapes::STRING,
        Operand::Line(_) => Shapes::LINE,
        Operand::List(_) => Shapes::LIST,
        Operand::Alloc { .. } => Shapes::ALLOC,
    }
}
