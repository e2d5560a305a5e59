//! The generic instruction table: every instruction that a compiler since OTP 24 can emit.
//!
//! [`TABLE`] is the only place that lists instructions. The `.beam` codec, the readers and
//! printers of `.asm` and `.S`, the verifier, the disassembler and the manual's instruction
//! reference all read it. [`op`] has a constant for each row, so that code matches by name:
//!
//! ```
//! use assembler::opcode::{self, op};
//! let info = opcode::by_name("call_ext_last").unwrap();
//! assert_eq!(info.op, op::CALL_EXT_LAST);
//! assert_eq!(info.operands.len(), 3);
//! ```
//!
//! Invariants, checked by the tests: numbers ascend; every row's number of operands is what the
//! file format demands; at most one shape that the file writes as a plain number may stand in
//! each operand.

mod kind;
mod table;

pub use kind::{Effects, Flow, Frame, Implied, Kind, LengthUnit, SEGMENT, Shapes};
pub use table::{MATCH_COMMANDS, OBSOLETE, TABLE, op};

use crate::object::Opcode;

/// A row of the instruction table.
#[derive(Clone, Copy, Debug)]
pub struct Info {
    /// The opcode's number.
    pub op: Opcode,
    /// The instruction's name.
    pub name: &'static str,
    /// The first release of OTP that had it.
    pub since: Since,
    /// Its operands in the generic order.
    pub operands: &'static [OperandInfo],
    /// What it does besides reading and writing its operands.
    pub effects: Effects,
    /// What it does, in a line.
    pub meaning: &'static str,
}

/// An operand's name and kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperandInfo {
    /// Its name in the manual and in messages.
    pub name: &'static str,
    /// What may stand there.
    pub kind: Kind,
}

/// A release of Erlang/OTP; 0 for those before R11.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Since(pub u8);

impl std::fmt::Display for Since {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            0 => write!(f, "before R11"),
            release @ 1..=16 => write!(f, "R{release}"),
            release => write!(f, "OTP {release}"),
        }
    }
}

/// A command in the list of a `bs_match` instruction.
#[derive(Clone, Copy, Debug)]
pub struct MatchCommand {
    /// The atom that opens it.
    pub name: &'static str,
    /// What follows the atom.
    pub operands: &'static [OperandInfo],
    /// What it does, in a line.
    pub meaning: &'static str,
}

/// An opcode that no compiler since OTP 24 emits; known so that errors can name it.
#[derive(Clone, Copy, Debug)]
pub struct Obsolete {
    /// The opcode's number.
    pub number: u8,
    /// The instruction's name.
    pub name: &'static str,
    /// How many operands it has.
    pub arity: u8,
}

impl Opcode {
    /// The row of this instruction; `None` for unknown and obsolete opcodes.
    pub fn info(self) -> Option<&'static Info> {
        by_number(self.0)
    }

    /// The instruction's name, also of an obsolete one; `None` for unknown numbers.
    pub fn name(self) -> Option<&'static str> {
        match self.info() {
            Some(info) => Some(info.name),
            None => obsolete(self.0).map(|old| old.name),
        }
    }
}

impl Info {
    /// The position of the first operand whose kind satisfies `wanted`.
    pub fn position(&self, wanted: impl Fn(Kind) -> bool) -> Option<usize> {
        self.operands
            .iter()
            .position(|operand| wanted(operand.kind))
    }

    /// The position of the operand that says how many X registers a collection here keeps;
    /// `None` when the instruction never collects while X registers are live.
    pub fn live(&self) -> Option<usize> {
        self.position(|kind| kind == Kind::Live)
    }

    /// The position of the fail label.
    pub fn fail(&self) -> Option<usize> {
        self.position(|kind| matches!(kind, Kind::Fail | Kind::FailOr(_)))
    }
}

/// The row of the instruction with this number; `None` for unknown and obsolete ones.
pub fn by_number(number: u8) -> Option<&'static Info> {
    static ROWS: [u8; 256] = row_numbers();
    let row = ROWS[usize::from(number)];
    TABLE.get(usize::from(row))
}

/// Row of each opcode number, 255 for none.
const fn row_numbers() -> [u8; 256] {
    assert!(TABLE.len() < 255);
    let mut rows = [u8::MAX; 256];
    let mut row = 0;
    while row < TABLE.len() {
        rows[TABLE[row].op.0 as usize] = row as u8;
        row += 1;
    }
    rows
}

/// The row of the instruction with this name; `None` for unknown and obsolete ones.
pub fn by_name(name: &str) -> Option<&'static Info> {
    use std::collections::HashMap;
    use std::sync::LazyLock;
    static NAMES: LazyLock<HashMap<&'static str, &'static Info>> =
        LazyLock::new(|| TABLE.iter().map(|info| (info.name, info)).collect());
    NAMES.get(name).copied()
}

/// The obsolete instruction with this number.
pub fn obsolete(number: u8) -> Option<&'static Obsolete> {
    OBSOLETE.iter().find(|old| old.number == number)
}

/// The obsolete instruction with this name.
pub fn obsolete_by_name(name: &str) -> Option<&'static Obsolete> {
    OBSOLETE.iter().find(|old| old.name == name)
}

/// The `bs_match` command with this name.
pub fn match_command(name: &str) -> Option<&'static MatchCommand> {
    MATCH_COMMANDS.iter().find(|command| command.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_ascend_and_with_the_obsolete_ones_fill_1_to_191() {
        assert!(TABLE.windows(2).all(|pair| pair[0].op < pair[1].op));
        for number in 1..=191 {
            assert_ne!(
                by_number(number).is_some(),
                obsolete(number).is_some(),
                "{number} is in exactly one table"
            );
        }
        assert!(by_number(0).is_none() && by_number(192).is_none() && by_number(255).is_none());
    }

    #[test]
    fn every_row_is_found_by_number_and_by_name() {
        for info in TABLE {
            assert_eq!(info.op.info().map(|found| found.name), Some(info.name));
            assert_eq!(by_name(info.name).map(|found| found.op), Some(info.op));
        }
        assert_eq!(
            obsolete_by_name("put_string").map(|old| old.number),
            Some(68)
        );
        assert_eq!(Opcode(68).name(), Some("put_string"));
    }

    fn all_kinds() -> Vec<(String, Kind)> {
        let mut kinds = Vec::new();
        let mut add = |name: &str, operand: &OperandInfo| {
            let label = format!("{name} {}", operand.name);
            kinds.push((label.clone(), operand.kind));
            if let Kind::List(pattern) = operand.kind {
                assert!(!pattern.is_empty(), "{label}");
                kinds.extend(pattern.iter().map(|kind| (label.clone(), *kind)));
            }
        };
        for info in TABLE {
            info.operands
                .iter()
                .for_each(|operand| add(info.name, operand));
        }
        for command in MATCH_COMMANDS {
            command
                .operands
                .iter()
                .for_each(|operand| add(command.name, operand));
        }
        kinds.extend(SEGMENT.iter().map(|kind| ("segment".to_string(), *kind)));
        kinds
    }

    #[test]
    fn at_most_one_shape_of_an_operand_is_a_plain_number_in_the_file() {
        let numbers = [
            Shapes::UNTAGGED,
            Shapes::IMPORT,
            Shapes::LAMBDA,
            Shapes::STRING,
            Shapes::LINE,
        ];
        for (label, kind) in all_kinds() {
            let count = numbers
                .iter()
                .filter(|shape| kind.shapes().has(**shape))
                .count();
            assert!(count <= 1, "{label}: {}", kind.shapes().describe());
        }
    }

    #[test]
    fn a_string_operand_names_the_operand_with_its_length() {
        for info in TABLE {
            for operand in info.operands {
                if let Kind::String { length, .. } = operand.kind {
                    let length = info.operands[usize::from(length)];
                    assert_eq!(length.kind, Kind::Size, "{}", info.name);
                }
            }
        }
    }

    #[test]
    fn tests_have_a_fail_label_and_calls_an_arity() {
        for info in TABLE {
            if info.effects.test {
                assert!(info.fail().is_some(), "{}", info.name);
            }
            if let Implied::Arity(_) = info.effects.implied {
                assert!(
                    info.position(|kind| kind == Kind::Arity).is_some(),
                    "{}",
                    info.name
                );
            }
            if matches!(info.effects.frame, Frame::Makes | Frame::Drops) {
                assert!(
                    info.position(|kind| kind == Kind::Slots).is_some(),
                    "{}",
                    info.name
                );
            }
        }
    }

    #[test]
    fn no_meaning_is_empty_and_each_ends_with_a_full_stop() {
        for info in TABLE {
            assert!(
                info.meaning.ends_with('.'),
                "{}: {}",
                info.name,
                info.meaning
            );
        }
    }
}
