//! A code object to a file.

use std::borrow::Cow;
use std::io::Write as _;
use std::sync::Arc;

use super::container::{ChunkName, join};
use super::emit::Emitter;
use super::{DEBUG_ROW, RECORDS_ROW, compact, sound};
use crate::etf;
use crate::object::{CodeObject, Export, LineTable, Opcode, Operand, OperandTable, Value};
use crate::opcode::op;

/// Choices that the container leaves. The default is what every release since OTP 24 reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WriteOptions {
    /// Write the atom table in the form of OTP 28 even if no atom needs it. (An atom of more than
    /// 255 bytes always makes it so.)
    pub long_atoms: bool,
    /// Pack the literals. OTP 28 and newer do not, and only they read unpacked ones.
    pub pack_literals: bool,
    /// Gzip the whole file.
    pub gzip: bool,
}

impl Default for WriteOptions {
    fn default() -> WriteOptions {
        WriteOptions {
            long_atoms: false,
            pack_literals: true,
            gzip: false,
        }
    }
}

/// Why a code object cannot be written: what is wrong, naming function and instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteError(pub String);

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WriteError {}

impl From<String> for WriteError {
    fn from(problem: String) -> WriteError {
        WriteError(problem)
    }
}

/// Writes a `.beam` file.
pub fn write(object: &CodeObject) -> Result<Vec<u8>, WriteError> {
    write_with(object, WriteOptions::default())
}

/// Writes a `.beam` file in one of the forms that the container allows.
pub fn write_with(object: &CodeObject, options: WriteOptions) -> Result<Vec<u8>, WriteError> {
    let plain =
        join(&chunks(object, options)?).ok_or("the module is larger than 4 GiB".to_string())?;
    if !options.gzip {
        return Ok(plain);
    }
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer
        .write_all(&plain)
        .and_then(|()| packer.finish())
        .map_err(|error| WriteError(error.to_string()))
}

type NamedChunk = (ChunkName, Arc<[u8]>);

/// All chunks in the order in which the compiler writes them. The tables come before the code in
/// the file, but are complete only when everything that refers to them has been written.
fn chunks(object: &CodeObject, options: WriteOptions) -> Result<Vec<NamedChunk>, WriteError> {
    sound::check(object)?;
    let mut emitter = Emitter::new(object);
    let code = code(object, &mut emitter)?;
    let records = rows(object.records.as_ref(), RECORDS_ROW, &mut emitter)?;
    let debug_info = rows(object.debug_info.as_ref(), DEBUG_ROW, &mut emitter)?;
    let exports = exports(&object.exports, &mut emitter)?;
    let locals = match &object.locals {
        Some(locals) => Some(self::exports(locals, &mut emitter)?),
        None => None,
    };
    let lambdas = lambdas(object, &mut emitter)?;
    let (imports, literals) = (emitter.imports()?, emitter.literals());
    let lines = match &object.lines {
        Some(table) => Some(lines(table, &emitter)?),
        None if emitter.has_lines() => {
            return Err("there are line instructions, but no line table"
                .to_string()
                .into());
        }
        None => None,
    };

    let mut chunks: Vec<NamedChunk> = Vec::new();
    let mut add = |name: &ChunkName, contents: Cow<'_, [u8]>| chunks.push((*name, contents.into()));
    add(b"AtU8", emitter.atoms(options.long_atoms)?.into());
    add(b"Code", code.into());
    add(b"StrT", emitter.strings().into());
    add(b"ImpT", imports.into());
    add(b"ExpT", exports.into());
    if !object.lambdas.is_empty() {
        add(b"FunT", lambdas.into());
    }
    if let Some(literals) = literals {
        add(b"LitT", pack(&literals, options.pack_literals)?.into());
    }
    let term = |value: &Option<Value>| match value {
        Some(value) => etf::encode(value)
            .map(Some)
            .map_err(|error| error.to_string()),
        None => Ok(None),
    };
    let early = [
        (b"Meta", term(&object.meta)?),
        (b"Recs", records),
        (b"DbgB", debug_info),
    ];
    let late = [
        (b"LocT", locals),
        (b"Attr", term(&object.attributes)?),
        (b"CInf", term(&object.compile_info)?),
    ];
    for (name, contents) in early.into_iter().chain(late) {
        if let Some(contents) = contents {
            add(name, contents.into());
        }
    }
    for (name, contents) in &object.chunks {
        add(name, contents[..].into());
    }
    if let Some(lines) = lines {
        add(b"Line", lines.into());
    }
    if let Some(types) = types(object)? {
        add(b"Type", types.into());
    }
    Ok(chunks)
}

/// A number of things as the format counts them.
fn count(number: usize) -> Result<[u8; 4], String> {
    u32::try_from(number)
        .map(u32::to_be_bytes)
        .map_err(|_| format!("{number} is too large a number for the format"))
}

fn code(object: &CodeObject, emitter: &mut Emitter<'_>) -> Result<Vec<u8>, String> {
    let mut code = Vec::new();
    let mut max_opcode = op::INT_CODE_END;
    for function in &object.functions {
        for (index, instruction) in function.code.iter().enumerate() {
            max_opcode = max_opcode.max(instruction.op);
            emitter
                .instruction(&mut code, instruction)
                .map_err(|problem| {
                    let name = instruction.op.name().unwrap_or("?");
                    let (function, arity) = (&function.name, function.arity);
                    format!("{function}/{arity}, instruction {index}, {name}: {problem}")
                })?;
        }
    }
    code.push(op::INT_CODE_END.0);
    if object.label_count as usize > code.len() / 2 + 1 {
        return Err(format!(
            "there cannot be {} labels in so little code",
            object.label_count
        ));
    }
    let mut out = Vec::with_capacity(code.len() + 20);
    out.extend(16u32.to_be_bytes());
    out.extend(0u32.to_be_bytes());
    out.extend(u32::from(max_opcode.0).to_be_bytes());
    out.extend(object.label_count.to_be_bytes());
    out.extend(count(object.functions.len())?);
    out.extend(code);
    Ok(out)
}

fn rows(
    table: Option<&OperandTable>,
    row: Opcode,
    emitter: &mut Emitter<'_>,
) -> Result<Option<Vec<u8>>, String> {
    let Some(table) = table else { return Ok(None) };
    let arity = row.info().map_or(0, |info| info.operands.len());
    let mut out = Vec::new();
    out.extend(table.version.to_be_bytes());
    out.extend(table.count.to_be_bytes());
    out.extend(table.total.to_be_bytes());
    for operands in &table.rows {
        if operands.len() != arity {
            return Err(format!(
                "a row of {arity} operands expected, found {}",
                operands.len()
            ));
        }
        out.push(row.0);
        for operand in operands {
            match operand {
                Operand::List(elements) => {
                    compact::write_extended(&mut out, compact::tag::EXTENDED_LIST);
                    compact::write(&mut out, compact::tag::NUMBER, elements.len() as u64);
                    for element in elements {
                        emitter.free(&mut out, element)?;
                    }
                }
                operand => emitter.free(&mut out, operand)?,
            }
        }
    }
    Ok(Some(out))
}

fn exports(exports: &[Export], emitter: &mut Emitter<'_>) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    out.extend(count(exports.len())?);
    for Export { name, arity, label } in exports {
        out.extend(emitter.atom(name).to_be_bytes());
        out.extend(arity.to_be_bytes());
        out.extend(label.to_be_bytes());
    }
    Ok(out)
}

fn lambdas(object: &CodeObject, emitter: &mut Emitter<'_>) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    out.extend(count(object.lambdas.len())?);
    for lambda in &object.lambdas {
        if lambda.num_free > lambda.arity {
            return Err(format!(
                "the fun {}/{} cannot have {} free variables",
                lambda.name, lambda.arity, lambda.num_free
            ));
        }
        let words = [
            emitter.atom(&lambda.name),
            lambda.arity,
            lambda.label,
            lambda.index,
            lambda.num_free,
            lambda.old_uniq,
        ];
        out.extend(words.into_iter().flat_map(u32::to_be_bytes));
    }
    Ok(out)
}

/// The contents of `LitT`: packed behind their size, or plain behind a size of 0.
fn pack(literals: &[u8], pack: bool) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    if !pack {
        out.extend([0; 4]);
        out.extend(literals);
        return Ok(out);
    }
    out.extend(count(literals.len())?);
    let mut packer = flate2::write::ZlibEncoder::new(out, flate2::Compression::default());
    packer
        .write_all(literals)
        .and_then(|()| packer.finish())
        .map_err(|error| error.to_string())
}

fn lines(table: &LineTable, emitter: &Emitter<'_>) -> Result<Vec<u8>, String> {
    let (instructions, locations, files) = emitter.lines();
    let mut out = Vec::new();
    out.extend(table.version.to_be_bytes());
    out.extend(table.flags.to_be_bytes());
    out.extend(count(instructions)?);
    out.extend(count(locations.len())?);
    out.extend(count(files.len() - 1)?);
    let mut current = 0;
    for (file, line) in locations {
        if *file != current {
            current = *file;
            compact::write(&mut out, compact::tag::ATOM, u64::from(*file));
        }
        compact::write(&mut out, compact::tag::INTEGER, u64::from(*line));
    }
    // The first file is the module's own and goes without saying.
    for file in files.iter().skip(1) {
        let length = u16::try_from(file.len())
            .map_err(|_| format!("a file name cannot have {} bytes", file.len()))?;
        out.extend(length.to_be_bytes());
        out.extend(file.as_bytes());
    }
    Ok(out)
}

fn types(object: &CodeObject) -> Result<Option<Vec<u8>>, String> {
    let Some(table) = &object.types else {
        return Ok(None);
    };
    let mut out = Vec::new();
    out.extend(table.version.to_be_bytes());
    out.extend(count(table.entries.len())?);
    for entry in &table.entries {
        match super::types::size(table.version, entry) {
            Some(size) if size == entry.len() => out.extend(&entry[..]),
            _ => {
                let (version, size) = (table.version, entry.len());
                return Err(format!(
                    "a type of version {version} cannot have {size} bytes"
                ));
            }
        }
    }
    Ok(Some(out))
}
