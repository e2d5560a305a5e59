//! Operands between the file and the code object, driven by the kinds of the opcode table.

use std::sync::Arc;

use super::compact::{self, Raw};
use super::tables::{Atoms, Lines};
use crate::bytes::Bytes;
use crate::object::{Mfa, Operand, Reg, RegKind, Value};
use crate::opcode::{self, Kind, LengthUnit, OperandInfo, SEGMENT, Shapes};

/// Everything that an operand of the `Code` chunk may refer to.
pub(super) struct Tables<'a> {
    pub(super) atoms: Atoms,
    pub(super) imports: Vec<Mfa>,
    pub(super) literals: Vec<Arc<Value>>,
    pub(super) lines: Lines,
    pub(super) strings: &'a [u8],
    pub(super) lambdas: usize,
    pub(super) types: usize,
    pub(super) labels: u32,
}

/// A string operand waits until the operand with its length has been read.
enum Read {
    Done(Operand),
    StringAt(u64),
}

impl Tables<'_> {
    /// Takes the operands of an instruction.
    pub(super) fn instruction(
        &self,
        infos: &[OperandInfo],
        input: &mut Bytes<'_>,
    ) -> Result<Vec<Operand>, String> {
        let mut args = Vec::with_capacity(infos.len());
        let mut string = None;
        for (index, info) in infos.iter().enumerate() {
            let read = self.operand(info.kind, input);
            match read.map_err(|problem| format!("{}: {problem}", info.name))? {
                Read::Done(operand) => args.push(operand),
                Read::StringAt(offset) => {
                    string = Some((index, offset, info.kind));
                    args.push(Operand::Nil);
                }
            }
        }
        if let Some((index, offset, Kind::String { length, unit })) = string {
            let length = string_bytes(args.get(usize::from(length)), unit)?;
            args[index] = self.string(offset, length)?;
        }
        Ok(args)
    }

    fn operand(&self, kind: Kind, input: &mut Bytes<'_>) -> Result<Read, String> {
        let raw = compact::read(input)?;
        let shapes = kind.shapes();
        let wrong = |found: Shapes| {
            Err(format!(
                "{} expected, found {}",
                shapes.describe(),
                found.describe()
            ))
        };
        let operand = match raw {
            Raw::Number(number) if kind == Kind::LabelDef => {
                Operand::Label(self.defined_label(number)?)
            }
            Raw::Number(number) if shapes.has(Shapes::IMPORT) => self.import(number, kind)?,
            Raw::Number(number) if shapes.has(Shapes::LAMBDA) => match u32::try_from(number) {
                Ok(index) if (index as usize) < self.lambdas => Operand::Lambda(index),
                _ => {
                    return Err(format!(
                        "fun {number} expected to be below {}",
                        self.lambdas
                    ));
                }
            },
            Raw::Number(number) if shapes.has(Shapes::LINE) => {
                Operand::Line(self.lines.get(number)?)
            }
            Raw::Number(number) if shapes.has(Shapes::STRING) => return Ok(Read::StringAt(number)),
            Raw::List(count) => return self.list(kind, count, input).map(Read::Done),
            Raw::Alloc(count) if shapes.has(Shapes::ALLOC) => allocation(count, input)?,
            raw => self.plain(raw)?,
        };
        if !shapes.has(operand.shape()) {
            return wrong(operand.shape());
        }
        match operand {
            Operand::Label(0) if kind == Kind::Label => Err("label 0 stands for none".to_string()),
            operand => Ok(Read::Done(operand)),
        }
    }

    /// An operand that says by itself what it is.
    fn plain(&self, raw: Raw) -> Result<Operand, String> {
        let register = |kind, index, ty| Ok(Operand::Reg(Reg { kind, index, ty }));
        match raw {
            Raw::Number(number) => Ok(Operand::Untagged(number)),
            Raw::Integer(integer) => Ok(Operand::Integer(integer)),
            Raw::Atom(0) => Ok(Operand::Nil),
            Raw::Atom(index) => self.atoms.get(index).map(Operand::Atom),
            Raw::X(index) => register(RegKind::X, index, None),
            Raw::Y(index) => register(RegKind::Y, index, None),
            Raw::Fr(index) => register(RegKind::Fr, index, None),
            Raw::Typed(is_y, index, ty) => {
                if ty as usize >= self.types {
                    return Err(format!("type {ty} expected to be below {}", self.types));
                }
                register(if is_y { RegKind::Y } else { RegKind::X }, index, Some(ty))
            }
            Raw::Label(label) if label < self.labels => Ok(Operand::Label(label)),
            Raw::Label(label) => Err(format!(
                "label {label} expected to be below {}",
                self.labels
            )),
            Raw::Literal(index) => match self.literals.get(index as usize) {
                Some(value) => Ok(Operand::Literal(value.clone())),
                None => Err(format!(
                    "literal {index} expected to be below {}",
                    self.literals.len()
                )),
            },
            Raw::List(_) => Err("a list is not expected here".to_string()),
            Raw::Alloc(_) => Err("an allocation list is not expected here".to_string()),
        }
    }

    fn defined_label(&self, number: u64) -> Result<u32, String> {
        match u32::try_from(number) {
            Ok(label) if label > 0 && label < self.labels => Ok(label),
            _ => Err(format!(
                "label {number} expected to be from 1 to below {}",
                self.labels
            )),
        }
    }

    fn import(&self, number: u64, kind: Kind) -> Result<Operand, String> {
        let mfa = usize::try_from(number)
            .ok()
            .and_then(|index| self.imports.get(index));
        let Some(mfa) = mfa else {
            return Err(format!(
                "import {number} expected to be below {}",
                self.imports.len()
            ));
        };
        check_import(mfa, kind)?;
        Ok(Operand::Import(mfa.clone()))
    }

    fn list(&self, kind: Kind, count: usize, input: &mut Bytes<'_>) -> Result<Operand, String> {
        let pattern = match kind {
            Kind::List(pattern) => pattern,
            Kind::Segments => return self.segments(count, input),
            Kind::Commands => return self.commands(count, input),
            other => {
                return Err(format!(
                    "{} expected, found list",
                    other.shapes().describe()
                ));
            }
        };
        check_groups(count, pattern.len())?;
        let mut elements = Vec::with_capacity(count);
        for kind in pattern.iter().cycle().take(count) {
            elements.push(self.done(*kind, input)?);
        }
        Ok(Operand::List(elements))
    }

    fn done(&self, kind: Kind, input: &mut Bytes<'_>) -> Result<Operand, String> {
        match self.operand(kind, input)? {
            Read::Done(operand) => Ok(operand),
            Read::StringAt(_) => Err("a string is not expected here".to_string()),
        }
    }

    fn segments(&self, count: usize, input: &mut Bytes<'_>) -> Result<Operand, String> {
        check_groups(count, SEGMENT.len())?;
        let mut elements = Vec::with_capacity(count);
        let mut string_at = None;
        for kind in SEGMENT.iter().cycle().take(count) {
            match self.operand(*kind, input)? {
                Read::Done(operand) => elements.push(operand),
                Read::StringAt(offset) => {
                    string_at = Some(offset);
                    elements.push(Operand::Nil);
                    continue;
                }
            }
            // The size follows the value, and is the length of a string.
            if let Some(offset) = string_at.take() {
                let value = elements.len() - 2;
                elements[value] = self.string(offset, segment_bytes(&elements, value)?)?;
            }
        }
        Ok(Operand::List(elements))
    }

    fn commands(&self, count: usize, input: &mut Bytes<'_>) -> Result<Operand, String> {
        let mut elements = Vec::with_capacity(count);
        while elements.len() < count {
            let name = self.done(Kind::Atom, input)?;
            let operands = command_operands(&name)?;
            elements.push(name);
            for info in operands {
                let operand = self.done(info.kind, input);
                elements.push(operand.map_err(|problem| format!("{}: {problem}", info.name))?);
            }
        }
        if elements.len() > count {
            return Err("the last match command has too few operands".to_string());
        }
        Ok(Operand::List(elements))
    }

    fn string(&self, offset: u64, length: usize) -> Result<Operand, String> {
        let total = self.strings.len();
        usize::try_from(offset)
            .ok()
            .and_then(|start| self.strings.get(start..start.checked_add(length)?))
            .map(|bytes| Operand::String(bytes.into()))
            .ok_or_else(|| {
                format!(
                    "{length} bytes at offset {offset} are not within the {total} of the strings"
                )
            })
    }

    /// Takes an operand of a row that no kinds are known for: see `OperandTable`.
    pub(super) fn free_operand(&self, input: &mut Bytes<'_>) -> Result<Operand, String> {
        match compact::read(input)? {
            Raw::List(count) => {
                let mut elements = Vec::with_capacity(count);
                for _ in 0..count {
                    let raw = compact::read(input)?;
                    elements.push(self.plain(raw)?);
                }
                Ok(Operand::List(elements))
            }
            raw => self.plain(raw),
        }
    }
}

/// Whether an import fits an operand of this kind.
pub(super) fn check_import(mfa: &Mfa, kind: Kind) -> Result<(), String> {
    match kind {
        Kind::Import(Some(arity)) if mfa.arity != u32::from(arity) => Err(format!(
            "a function of {arity} arguments expected, found {}:{}/{}",
            mfa.module, mfa.function, mfa.arity
        )),
        _ => Ok(()),
    }
}

/// Whether a list of so many elements is made of whole groups.
pub(super) fn check_groups(count: usize, group: usize) -> Result<(), String> {
    if count.is_multiple_of(group) {
        return Ok(());
    }
    Err(format!(
        "a list of groups of {group} cannot have {count} elements"
    ))
}

/// What must follow the name of a match command.
pub(super) fn command_operands(name: &Operand) -> Result<&'static [OperandInfo], String> {
    let Operand::Atom(name) = name else {
        return Err("the name of a match command expected".to_string());
    };
    match opcode::match_command(name) {
        Some(command) => Ok(command.operands),
        None => Err(format!("the match command {name} is not known")),
    }
}

/// How many bytes a string has, by its length operand.
pub(super) fn string_bytes(length: Option<&Operand>, unit: LengthUnit) -> Result<usize, String> {
    let Some(Operand::Untagged(length)) = length else {
        return Err("the length of a string expected to be a number".to_string());
    };
    let bytes = match unit {
        LengthUnit::Bytes => *length,
        LengthUnit::Bits => length.div_ceil(8),
    };
    usize::try_from(bytes).map_err(|_| format!("a string cannot have {bytes} bytes"))
}

/// How many bytes the string at `value` in a list of segments has: its size times its unit.
pub(super) fn segment_bytes(elements: &[Operand], value: usize) -> Result<usize, String> {
    let unit = value.checked_sub(2).and_then(|unit| elements.get(unit));
    match (unit, elements.get(value + 1)) {
        (Some(Operand::Untagged(unit)), Some(Operand::Integer(size))) => u64::try_from(size)
            .ok()
            .and_then(|size| size.checked_mul(*unit))
            .and_then(|bits| usize::try_from(bits.div_ceil(8)).ok())
            .ok_or_else(|| format!("a string cannot have the size {size}")),
        _ => Err("the size of a string segment expected to be an integer".to_string()),
    }
}

/// Takes the entries of an allocation list.
fn allocation(count: usize, input: &mut Bytes<'_>) -> Result<Operand, String> {
    let mut needs = [0u32; 3];
    for _ in 0..count {
        let sort = compact::read_number(input)?;
        let amount = compact::read_number(input)?;
        let need = usize::try_from(sort)
            .ok()
            .and_then(|sort| needs.get_mut(sort));
        let need = need.ok_or_else(|| format!("the sort {sort} of an allocation is not known"))?;
        *need = u32::try_from(amount)
            .ok()
            .and_then(|amount| need.checked_add(amount))
            .ok_or_else(|| format!("an allocation of {amount} is too large"))?;
    }
    let [words, floats, funs] = needs;
    Ok(Operand::Alloc {
        words,
        floats,
        funs,
    })
}
