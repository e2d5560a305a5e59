//! Operands of generic instructions as those of specialised ones.

use assembler::object::{Instruction as Generic, Operand, RegKind};
use dashu_int::IBig;

use super::emit::{Instruction as I, Opd};
use super::translate::Translator;
use super::{SpecialiseError, atom};
use crate::code::Mfa;
use crate::exec::machine::OPERAND_Y;
use crate::term::{Word, layout};

type Result<T> = std::result::Result<T, SpecialiseError>;

/// A small integer's value, if it is one.
pub(super) fn small(value: &IBig) -> Option<i64> {
    let value = i64::try_from(value).ok()?;
    Word::try_small(value).map(|_| value)
}

pub(super) fn address<T>(item: &'static T) -> Word {
    Word(std::ptr::from_ref(item) as u64)
}

/// The operand of a register.
pub(super) fn register(kind: RegKind, index: u32) -> Result<Opd> {
    let index = index as u16;
    match kind {
        RegKind::X => Ok(Opd::Raw(index)),
        RegKind::Y => Ok(Opd::Raw(OPERAND_Y | index)),
        RegKind::Fr => Err(SpecialiseError::Limit(
            "a float register stands for a term".into(),
        )),
    }
}

/// The encoded number of an X or Y register.
pub(super) fn register_number(reg: assembler::object::Reg) -> Result<u16> {
    match register(reg.kind, reg.index)? {
        Opd::Raw(raw) => Ok(raw),
        _ => Err(SpecialiseError::Limit("not a register".into())),
    }
}

impl Translator<'_, '_> {
    pub(super) fn unsupported<T>(&self, instruction: &Generic) -> Result<T> {
        Err(SpecialiseError::Unsupported {
            instruction: instruction.op.name().unwrap_or("unknown"),
            function: format!("{}/{}", self.function.name, self.function.arity),
        })
    }

    /// Operand `i`; the verifier knows that it is there.
    pub(super) fn arg<'g>(&self, instruction: &'g Generic, i: usize) -> Result<&'g Operand> {
        match instruction.args.get(i) {
            Some(operand) => Ok(operand),
            None => self.unsupported(instruction),
        }
    }

    pub(super) fn number(&self, instruction: &Generic, i: usize) -> Result<u64> {
        match self.arg(instruction, i)? {
            Operand::Untagged(n) => Ok(*n),
            Operand::Alloc {
                words,
                floats,
                funs,
            } => Ok(u64::from(*words)
                + 2 * u64::from(*floats)
                + layout::FUN_FREE as u64 * u64::from(*funs)),
            _ => self.unsupported(instruction),
        }
    }

    pub(super) fn raw(&self, instruction: &Generic, i: usize) -> Result<Opd> {
        Ok(Opd::Raw(self.number(instruction, i)? as u16))
    }

    pub(super) fn label(&self, instruction: &Generic, i: usize) -> Result<u32> {
        match self.arg(instruction, i)? {
            Operand::Label(label) => Ok(*label),
            _ => self.unsupported(instruction),
        }
    }

    pub(super) fn list<'g>(&self, instruction: &'g Generic, i: usize) -> Result<&'g [Operand]> {
        match self.arg(instruction, i)? {
            Operand::List(items) => Ok(items),
            _ => self.unsupported(instruction),
        }
    }

    pub(super) fn import(&self, instruction: &Generic, i: usize) -> Result<Mfa> {
        match self.arg(instruction, i)? {
            Operand::Import(mfa) => Ok(Mfa {
                module: atom(&mfa.module)?,
                function: atom(&mfa.function)?,
                arity: mfa.arity,
            }),
            _ => self.unsupported(instruction),
        }
    }

    /// The word of a constant operand.
    pub(super) fn constant(&self, operand: &Operand) -> Result<Option<Word>> {
        let literal = |at: usize| {
            let number = self.module.literals.index.get(&(at as *const _)).copied();
            number
                .and_then(|number| self.module.literals.words.get(number))
                .copied()
        };
        Ok(match operand {
            Operand::Integer(value) => match small(value) {
                Some(value) => Some(Word::small(value)),
                None => literal(std::ptr::from_ref(value) as usize),
            },
            Operand::Atom(text) => Some(Word::atom(atom(text)?)),
            Operand::Nil => Some(Word::NIL),
            Operand::Literal(value) => literal(std::sync::Arc::as_ptr(value) as usize),
            Operand::String(bytes) => literal(bytes.as_ptr() as usize),
            _ => None,
        })
    }

    /// A source operand of an instruction that is being put together.
    pub(super) fn source(&self, instruction: &mut I, operand: &Operand) -> Result<Opd> {
        match operand {
            Operand::Reg(reg) => register(reg.kind, reg.index),
            Operand::Untagged(n) => {
                let word = i64::try_from(*n).ok().and_then(Word::try_small);
                Ok(instruction.constant(word.unwrap_or(Word::NIL)))
            }
            operand => match self.constant(operand)? {
                Some(word) => Ok(instruction.constant(word)),
                None => Err(SpecialiseError::Limit("an operand is not a term".into())),
            },
        }
    }

    pub(super) fn sources(&self, instruction: &mut I, operands: &[Operand]) -> Result<Vec<Opd>> {
        operands
            .iter()
            .map(|operand| self.source(instruction, operand))
            .collect()
    }

    /// A register operand.
    pub(super) fn reg(&self, instruction: &Generic, i: usize) -> Result<Opd> {
        match self.arg(instruction, i)? {
            Operand::Reg(reg) => register(reg.kind, reg.index),
            _ => self.unsupported(instruction),
        }
    }

    /// A register's number within its file.
    pub(super) fn index(&self, instruction: &Generic, i: usize) -> Result<Opd> {
        match self.arg(instruction, i)? {
            Operand::Reg(reg) => Ok(Opd::Raw(reg.index as u16)),
            _ => self.unsupported(instruction),
        }
    }

    pub(super) fn is_x(&self, instruction: &Generic, i: usize) -> bool {
        matches!(instruction.args.get(i), Some(Operand::Reg(reg)) if reg.kind == RegKind::X)
    }

    pub(super) fn is_y(&self, instruction: &Generic, i: usize) -> bool {
        matches!(instruction.args.get(i), Some(Operand::Reg(reg)) if reg.kind == RegKind::Y)
    }
}
