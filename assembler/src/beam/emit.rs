//! Operands to bytes, and the tables that they need, built as they are met.

use std::collections::HashMap;

use super::compact::{self, tag};
use super::operands::{check_groups, check_import, command_operands, segment_bytes, string_bytes};
use super::sound::is_arity;
use super::tables::own_file;
use crate::etf;
use crate::object::{CodeObject, Instruction, Location, Mfa, Name, Operand, Reg, RegKind, Value};
use crate::opcode::{Kind, OperandInfo, SEGMENT};

/// Writes operands and collects what they refer to.
pub(super) struct Emitter<'a> {
    object: &'a CodeObject,
    atoms: Interned<Name>,
    imports: Interned<Mfa>,
    literals: Interned<Vec<u8>>,
    strings: Vec<u8>,
    string_offsets: HashMap<Box<[u8]>, usize>,
    files: Interned<Name>,
    locations: Interned<(u32, u32)>,
    line_instructions: usize,
}

/// Things in the order of their first use, each once.
struct Interned<T> {
    order: Vec<T>,
    index: HashMap<T, u32>,
}

impl<T: Clone + Eq + std::hash::Hash> Interned<T> {
    fn new() -> Self {
        Interned {
            order: Vec::new(),
            index: HashMap::new(),
        }
    }

    fn add(&mut self, item: &T) -> u32 {
        if let Some(index) = self.index.get(item) {
            return *index;
        }
        let index = self.order.len() as u32;
        self.order.push(item.clone());
        self.index.insert(item.clone(), index);
        index
    }
}

impl<'a> Emitter<'a> {
    pub(super) fn new(object: &'a CodeObject) -> Self {
        let mut emitter = Emitter {
            object,
            atoms: Interned::new(),
            imports: Interned::new(),
            literals: Interned::new(),
            strings: Vec::new(),
            string_offsets: HashMap::new(),
            files: Interned::new(),
            locations: Interned::new(),
            line_instructions: 0,
        };
        emitter.atom(&object.module);
        emitter.files.add(&own_file(&object.module));
        emitter
    }

    /// Writes an instruction.
    pub(super) fn instruction(
        &mut self,
        out: &mut Vec<u8>,
        instruction: &Instruction,
    ) -> Result<(), String> {
        let Some(info) = instruction.op.info() else {
            return Err(format!("opcode {} is not known", instruction.op.0));
        };
        let args = &instruction.args;
        if args.len() != info.operands.len() {
            return Err(format!(
                "{} operands expected, found {}",
                info.operands.len(),
                args.len()
            ));
        }
        out.push(info.op.0);
        for (operand, OperandInfo { name, kind }) in args.iter().zip(info.operands) {
            if let (Operand::String(bytes), Kind::String { length, unit }) = (operand, *kind) {
                let length = string_bytes(args.get(usize::from(length)), unit)?;
                check_length(bytes, length)?;
            }
            self.operand(out, operand, *kind)
                .map_err(|problem| format!("{name}: {problem}"))?;
        }
        Ok(())
    }

    fn operand(&mut self, out: &mut Vec<u8>, operand: &Operand, kind: Kind) -> Result<(), String> {
        let shapes = kind.shapes();
        let found = operand.shape();
        if !shapes.has(found) {
            return Err(format!(
                "{} expected, found {}",
                shapes.describe(),
                found.describe()
            ));
        }
        match operand {
            Operand::Label(0) if matches!(kind, Kind::Label | Kind::LabelDef) => {
                Err("label 0 stands for none".to_string())
            }
            Operand::Label(label) if kind == Kind::LabelDef => {
                self.check_label(*label)?;
                compact::write(out, tag::NUMBER, u64::from(*label));
                Ok(())
            }
            Operand::Import(mfa) => {
                check_import(mfa, kind)?;
                is_arity(mfa.arity)?;
                self.atom(&mfa.module);
                self.atom(&mfa.function);
                let index = self.imports.add(mfa);
                compact::write(out, tag::NUMBER, u64::from(index));
                Ok(())
            }
            Operand::List(elements) => {
                compact::write_extended(out, tag::EXTENDED_LIST);
                compact::write(out, tag::NUMBER, elements.len() as u64);
                self.list(out, elements, kind)
            }
            operand => self.plain(out, operand),
        }
    }

    /// Writes an operand of a row that no kinds are known for: one that says by itself what it is.
    pub(super) fn free(&mut self, out: &mut Vec<u8>, operand: &Operand) -> Result<(), String> {
        match operand {
            Operand::Untagged(_)
            | Operand::Integer(_)
            | Operand::Atom(_)
            | Operand::Nil
            | Operand::Reg(_)
            | Operand::Label(_)
            | Operand::Literal(_) => self.plain(out, operand),
            _ => Err(format!(
                "{} is not expected here",
                operand.shape().describe()
            )),
        }
    }

    /// Writes an operand that holds no others.
    fn plain(&mut self, out: &mut Vec<u8>, operand: &Operand) -> Result<(), String> {
        match operand {
            Operand::Untagged(number) => compact::write(out, tag::NUMBER, *number),
            Operand::Integer(integer) => compact::write_integer(out, tag::INTEGER, integer),
            Operand::Atom(name) => {
                let index = self.atom(name);
                compact::write(out, tag::ATOM, u64::from(index));
            }
            Operand::Nil => compact::write(out, tag::ATOM, 0),
            Operand::Reg(register) => self.register(out, register)?,
            Operand::Label(label) => {
                if *label != 0 {
                    self.check_label(*label)?;
                }
                compact::write(out, tag::LABEL, u64::from(*label));
            }
            Operand::Lambda(index) => {
                let funs = self.object.lambdas.len();
                if *index as usize >= funs {
                    return Err(format!("fun {index} expected to be below {funs}"));
                }
                compact::write(out, tag::NUMBER, u64::from(*index));
            }
            Operand::Literal(value) => {
                let index = self.literal(value)?;
                compact::write_extended(out, tag::EXTENDED_LITERAL);
                compact::write(out, tag::NUMBER, u64::from(index));
            }
            Operand::String(bytes) => {
                let offset = self.string(bytes);
                compact::write(out, tag::NUMBER, offset as u64);
            }
            Operand::Line(location) => {
                let index = self.line(location.as_ref());
                compact::write(out, tag::NUMBER, u64::from(index));
            }
            Operand::Alloc {
                words,
                floats,
                funs,
            } => {
                let needs: Vec<(u64, u32)> = [(0, *words), (1, *floats), (2, *funs)]
                    .into_iter()
                    .filter(|(_, amount)| *amount > 0)
                    .collect();
                compact::write_extended(out, tag::EXTENDED_ALLOC);
                compact::write(out, tag::NUMBER, needs.len() as u64);
                for (sort, amount) in needs {
                    compact::write(out, tag::NUMBER, sort);
                    compact::write(out, tag::NUMBER, u64::from(amount));
                }
            }
            Operand::Import(_) | Operand::List(_) => {
                return Err(format!(
                    "{} is not expected here",
                    operand.shape().describe()
                ));
            }
        }
        Ok(())
    }

    fn list(&mut self, out: &mut Vec<u8>, elements: &[Operand], kind: Kind) -> Result<(), String> {
        let pattern = match kind {
            Kind::List(pattern) => pattern,
            Kind::Segments => {
                for (index, element) in elements.iter().enumerate() {
                    if let Operand::String(bytes) = element {
                        check_length(bytes, segment_bytes(elements, index)?)?;
                    }
                }
                SEGMENT
            }
            Kind::Commands => return self.commands(out, elements),
            other => {
                return Err(format!(
                    "{} expected, found list",
                    other.shapes().describe()
                ));
            }
        };
        check_groups(elements.len(), pattern.len())?;
        for (element, kind) in elements.iter().zip(pattern.iter().cycle()) {
            self.operand(out, element, *kind)?;
        }
        Ok(())
    }

    fn commands(&mut self, out: &mut Vec<u8>, elements: &[Operand]) -> Result<(), String> {
        let mut elements = elements.iter();
        while let Some(name) = elements.next() {
            let operands = command_operands(name)?;
            self.operand(out, name, Kind::Atom)?;
            for OperandInfo { name, kind } in operands {
                let operand = elements
                    .next()
                    .ok_or_else(|| format!("{name}: an operand expected"))?;
                self.operand(out, operand, *kind)
                    .map_err(|problem| format!("{name}: {problem}"))?;
            }
        }
        Ok(())
    }

    fn register(&self, out: &mut Vec<u8>, register: &Reg) -> Result<(), String> {
        if let Some(ty) = register.ty {
            let types = self
                .object
                .types
                .as_ref()
                .map_or(0, |table| table.entries.len());
            if ty as usize >= types {
                return Err(format!("type {ty} expected to be below {types}"));
            }
            compact::write_extended(out, tag::EXTENDED_TYPED);
        }
        let index = u64::from(register.index);
        match register.kind {
            RegKind::X => compact::write(out, tag::X, index),
            RegKind::Y => compact::write(out, tag::Y, index),
            RegKind::Fr if register.ty.is_some() => {
                return Err("a floating-point register cannot have a type".to_string());
            }
            RegKind::Fr => {
                compact::write_extended(out, tag::EXTENDED_FR);
                compact::write(out, tag::NUMBER, index);
            }
        }
        if let Some(ty) = register.ty {
            compact::write(out, tag::NUMBER, u64::from(ty));
        }
        Ok(())
    }

    fn check_label(&self, label: u32) -> Result<(), String> {
        if label >= self.object.label_count {
            return Err(format!(
                "label {label} expected to be below {}",
                self.object.label_count
            ));
        }
        Ok(())
    }

    /// The index of an atom, from 1.
    pub(super) fn atom(&mut self, name: &Name) -> u32 {
        self.atoms.add(name) + 1
    }

    fn literal(&mut self, value: &Value) -> Result<u32, String> {
        let bytes = etf::encode(value).map_err(|error| error.to_string())?;
        Ok(self.literals.add(&bytes))
    }

    fn string(&mut self, bytes: &[u8]) -> usize {
        if bytes.is_empty() {
            return 0;
        }
        if let Some(offset) = self.string_offsets.get(bytes) {
            return *offset;
        }
        // Part of an earlier string may do. The search is quadratic, hence only in short tables.
        let earlier = if self.strings.len() <= MAX_SEARCHED {
            self.strings
                .windows(bytes.len())
                .position(|window| window == bytes)
        } else {
            None
        };
        let offset = earlier.unwrap_or_else(|| {
            self.strings.extend(bytes);
            self.strings.len() - bytes.len()
        });
        self.string_offsets.insert(bytes.into(), offset);
        offset
    }

    fn line(&mut self, location: Option<&Location>) -> u32 {
        self.line_instructions += 1;
        match location {
            None => 0,
            Some(Location { file, line }) => {
                let file = self.files.add(file);
                self.locations.add(&(file, *line)) + 1
            }
        }
    }

    /// Whether anything refers to a line.
    pub(super) fn has_lines(&self) -> bool {
        !self.locations.order.is_empty()
    }

    /// How many instructions refer to lines, the lines, each with the index of its file, and the
    /// files.
    pub(super) fn lines(&self) -> (usize, &[(u32, u32)], &[Name]) {
        (
            self.line_instructions,
            &self.locations.order,
            &self.files.order,
        )
    }

    /// The contents of `StrT`.
    pub(super) fn strings(&self) -> &[u8] {
        &self.strings
    }

    /// The contents of `ImpT`.
    pub(super) fn imports(&mut self) -> Result<Vec<u8>, String> {
        let imports = std::mem::take(&mut self.imports.order);
        let mut out = Vec::with_capacity(4 + 12 * imports.len());
        out.extend((imports.len() as u32).to_be_bytes());
        for mfa in &imports {
            for word in [self.atom(&mfa.module), self.atom(&mfa.function), mfa.arity] {
                out.extend(word.to_be_bytes());
            }
        }
        Ok(out)
    }

    /// The literals as `LitT` holds them, unpacked; `None` if there are none.
    pub(super) fn literals(&self) -> Option<Vec<u8>> {
        if self.literals.order.is_empty() {
            return None;
        }
        let mut out = Vec::new();
        out.extend((self.literals.order.len() as u32).to_be_bytes());
        for literal in &self.literals.order {
            out.extend((literal.len() as u32).to_be_bytes());
            out.extend(literal);
        }
        Some(out)
    }

    /// The contents of `AtU8`.
    pub(super) fn atoms(&self, long: bool) -> Result<Vec<u8>, String> {
        let atoms = &self.atoms.order;
        let count =
            i32::try_from(atoms.len()).map_err(|_| "there are too many atoms".to_string())?;
        let long = long || atoms.iter().any(|atom| atom.len() > 255);
        let mut out = Vec::new();
        out.extend(if long { -count } else { count }.to_be_bytes());
        for atom in atoms {
            if atom.chars().count() > etf::MAX_ATOM_CHARACTERS {
                let most = etf::MAX_ATOM_CHARACTERS;
                return Err(format!("an atom is longer than {most} characters: {atom}"));
            }
            if long {
                compact::write(&mut out, tag::NUMBER, atom.len() as u64);
            } else {
                out.push(atom.len() as u8);
            }
            out.extend(atom.as_bytes());
        }
        Ok(out)
    }
}

/// String tables up to this size are searched for strings that are parts of earlier ones.
const MAX_SEARCHED: usize = 32 << 10;

fn check_length(bytes: &[u8], length: usize) -> Result<(), String> {
    if bytes.len() == length {
        return Ok(());
    }
    Err(format!(
        "a string of {} bytes cannot have the length {length}",
        bytes.len()
    ))
}
