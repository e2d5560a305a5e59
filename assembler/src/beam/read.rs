//! A file to a code object.

use std::sync::Arc;

use super::container::{ChunkName, split, unpacked};
use super::operands::Tables;
use super::tables::{self, Atoms, Chunk, Lines};
use super::{BeamError, DEBUG_ROW, RECORDS_ROW};
use crate::bytes::Bytes;
use crate::object::{
    CodeObject, Function, Instruction, Name, Opcode, Operand, OperandTable, TypeTable, Value,
};
use crate::opcode::{self, op};

/// Reads a `.beam` file, gzipped or not.
pub fn read(file: &[u8]) -> Result<CodeObject, BeamError> {
    let file = unpacked(file)?;
    let mut chunks = Chunks(split(&file)?);

    let atoms = chunks.required(b"AtU8").and_then(Atoms::read)?;
    let module = atoms.first().cloned();
    let module: Name = module
        .ok_or_else(|| BeamError::in_chunk(b"AtU8", 0, "an atom, the module's name, expected"))?;
    let mut code = chunks.required(b"Code")?;
    let header = CodeHeader::read(&mut code)?;
    let labels = header.labels;

    let imports = tables::imports(chunks.required(b"ImpT")?, &atoms)?;
    let exports = tables::exports(chunks.required(b"ExpT")?, &atoms, labels)?;
    let locals = match chunks.optional(b"LocT") {
        Some(chunk) => Some(tables::exports(chunk, &atoms, labels)?),
        None => None,
    };
    let lambdas = match chunks.optional(b"FunT") {
        Some(chunk) => tables::lambdas(chunk, &atoms, labels)?,
        None => Vec::new(),
    };
    let literals = match chunks.optional(b"LitT") {
        Some(chunk) => tables::literals(chunk)?,
        None => Vec::new(),
    };
    let lines = match chunks.optional(b"Line") {
        Some(chunk) => Lines::read(chunk, &module)?,
        None => Lines::default(),
    };
    let types: Option<TypeTable> = match chunks.optional(b"Type") {
        Some(chunk) => Some(tables::types(chunk)?),
        None => None,
    };
    let strings = chunks
        .optional(b"StrT")
        .map_or(&[][..], |chunk| chunk.input.rest());
    let line_table = lines.table.clone();
    let tables = Tables {
        atoms,
        imports,
        literals,
        lines,
        strings,
        lambdas: lambdas.len(),
        types: types.as_ref().map_or(0, |table| table.entries.len()),
        labels,
    };
    let mut term = |name: &ChunkName| -> Result<Option<Value>, BeamError> {
        match chunks.optional(name) {
            // A chunk without contents stands for none.
            Some(chunk) if chunk.input.left() > 0 => tables::term(chunk).map(Some),
            _ => Ok(None),
        }
    };
    let (meta, attributes, compile_info) = (term(b"Meta")?, term(b"Attr")?, term(b"CInf")?);
    let records = match chunks.optional(b"Recs") {
        Some(chunk) => Some(operand_table(chunk, RECORDS_ROW, &tables)?),
        None => None,
    };
    let debug_info = match chunks.optional(b"DbgB") {
        Some(chunk) => Some(operand_table(chunk, DEBUG_ROW, &tables)?),
        None => None,
    };
    Ok(CodeObject {
        module,
        label_count: labels,
        functions: functions(&mut code, header.functions, &tables)?,
        exports,
        locals,
        lambdas,
        types,
        lines: line_table,
        meta,
        attributes,
        compile_info,
        records,
        debug_info,
        chunks: chunks.rest(),
    })
}

/// The chunks that nobody has taken yet.
struct Chunks<'a>(Vec<(ChunkName, &'a [u8])>);

impl<'a> Chunks<'a> {
    fn optional(&mut self, name: &ChunkName) -> Option<Chunk<'a>> {
        let index = self.0.iter().position(|(other, _)| other == name)?;
        let (_, contents) = self.0.remove(index);
        Some(Chunk::new(name, contents))
    }

    fn required(&mut self, name: &ChunkName) -> Result<Chunk<'a>, BeamError> {
        self.optional(name).ok_or_else(|| {
            BeamError::in_file(0, format!("there is no chunk {}", name.escape_ascii()))
        })
    }

    fn rest(self) -> Vec<(ChunkName, Arc<[u8]>)> {
        self.0
            .into_iter()
            .map(|(name, contents)| (name, contents.into()))
            .collect()
    }
}

struct CodeHeader {
    labels: u32,
    functions: u32,
}

/// The only instruction format there has ever been.
const FORMAT: u32 = 0;

impl CodeHeader {
    fn read(chunk: &mut Chunk<'_>) -> Result<CodeHeader, BeamError> {
        let size = chunk.u32("the size of the header")? as usize;
        if size < 16 {
            return Err(chunk.error_at(0, format!("a header of 16 bytes expected, it has {size}")));
        }
        let header = chunk.take(size, "the header")?;
        let mut words = Bytes::new(header);
        let mut word = || words.u32().unwrap_or(0);
        let (format, _max_opcode, labels, functions) = (word(), word(), word(), word());
        if format != FORMAT {
            return Err(chunk.error_at(4, format!("instruction format {format} is not known")));
        }
        // A label takes two bytes of code at least.
        let left = chunk.input.left();
        if labels as usize > left / 2 + 1 {
            return Err(chunk.error_at(12, format!("{labels} labels cannot fit into {left} bytes")));
        }
        Ok(CodeHeader { labels, functions })
    }
}

/// Reads all instructions and divides them into functions.
fn functions(
    code: &mut Chunk<'_>,
    declared: u32,
    tables: &Tables<'_>,
) -> Result<Vec<Function>, BeamError> {
    let mut functions: Vec<Function> = Vec::new();
    // Instructions since the last function began; those after `head` may belong to the next one.
    let mut pending: Vec<Instruction> = Vec::new();
    let mut head = 0;
    let mut entry_expected = false;
    let mut defined = vec![false; tables.labels as usize];
    loop {
        let at = code.input.offset();
        let instruction = instruction(code, tables)?;
        let opcode = instruction.op;
        if entry_expected && opcode != op::LABEL {
            return Err(code.error_at(at, "the entry label expected after func_info"));
        }
        match (opcode, instruction.args.as_slice()) {
            (op::INT_CODE_END, _) => break,
            (op::LABEL, [Operand::Label(label)]) => {
                match defined.get_mut(*label as usize) {
                    Some(defined) if !*defined => *defined = true,
                    _ => return Err(code.error_at(at, format!("label {label} is defined twice"))),
                }
                if entry_expected {
                    entry_expected = false;
                    if let Some(function) = functions.last_mut() {
                        function.entry = *label;
                    }
                } else {
                    head = pending.len();
                }
                pending.push(instruction);
            }
            (op::FUNC_INFO, [_, Operand::Atom(name), Operand::Untagged(arity)]) => {
                let arity = u32::try_from(*arity).unwrap_or(u32::MAX);
                if arity > tables::MAX_ARITY {
                    return Err(
                        code.error_at(at, format!("a function cannot have {arity} arguments"))
                    );
                }
                let name = name.clone();
                pending.push(instruction);
                let next = pending.split_off(head);
                let before = std::mem::replace(&mut pending, next);
                finish(&mut functions, before).map_err(|problem| code.error_at(at, problem))?;
                if pending.first().is_none_or(|first| first.op != op::LABEL) {
                    return Err(code.error_at(at, "a label expected before func_info"));
                }
                functions.push(Function {
                    name,
                    arity,
                    entry: 0,
                    code: Vec::new(),
                });
                entry_expected = true;
            }
            (op::LINE, _) => pending.push(instruction),
            _ => {
                pending.push(instruction);
                head = pending.len();
            }
        }
    }
    finish(&mut functions, pending).map_err(|problem| code.error(problem))?;
    code.end()?;
    if functions.len() != declared as usize {
        let found = functions.len();
        return Err(code.error_at(
            16,
            format!("{declared} functions are declared, there are {found}"),
        ));
    }
    Ok(functions)
}

/// Gives the function that was begun last its instructions.
fn finish(functions: &mut [Function], code: Vec<Instruction>) -> Result<(), String> {
    match functions.last_mut() {
        Some(function) => {
            function.code = code;
            Ok(())
        }
        None if code.is_empty() => Ok(()),
        None => Err("there are instructions before the first function".to_string()),
    }
}

fn instruction(code: &mut Chunk<'_>, tables: &Tables<'_>) -> Result<Instruction, BeamError> {
    let at = code.input.offset();
    let number = code.input.u8();
    let number = number.ok_or_else(|| {
        code.error("an instruction expected, found the end: int_code_end is missing")
    })?;
    let Some(info) = opcode::by_number(number) else {
        return Err(code.error_at(
            at,
            match opcode::obsolete(number) {
                Some(old) => format!(
                    "the instruction {} (opcode {number}) is obsolete: no compiler since OTP 24 emits it",
                    old.name
                ),
                None => format!("opcode {number} is not known"),
            },
        ));
    };
    let args = tables
        .instruction(info.operands, &mut code.input)
        .map_err(|problem| code.error_at(at, format!("{}: {problem}", info.name)))?;
    Ok(Instruction { op: info.op, args })
}

/// Reads a chunk of rows that look like instructions of one opcode.
fn operand_table(
    mut chunk: Chunk<'_>,
    row: Opcode,
    tables: &Tables<'_>,
) -> Result<OperandTable, BeamError> {
    let version = chunk.u32("the version")?;
    let count = chunk.u32("the number of rows")?;
    let total = chunk.u32("the number of fields")?;
    let arity = row.info().map_or(0, |info| info.operands.len());
    let mut rows = Vec::new();
    while chunk.input.left() > 0 {
        let at = chunk.input.offset();
        if chunk.input.u8() != Some(row.0) {
            return Err(chunk.error_at(at, format!("a row expected to begin with {}", row.0)));
        }
        let mut operands = Vec::with_capacity(arity);
        for _ in 0..arity {
            let operand = tables.free_operand(&mut chunk.input);
            operands.push(operand.map_err(|problem| chunk.error_at(at, problem))?);
        }
        rows.push(operands);
    }
    Ok(OperandTable {
        version,
        count,
        total,
        rows,
    })
}
