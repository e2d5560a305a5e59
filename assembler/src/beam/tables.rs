//! The tables that operands index, as a file has them.

use std::sync::Arc;

use super::{BeamError, compact, types};
use crate::bytes::Bytes;
use crate::object::{Export, Lambda, LineTable, Location, Mfa, Name, TypeTable, Value};
use crate::{etf, inflate};

/// A chunk's contents being read: knows its name for the errors.
#[derive(Clone, Copy)]
pub(super) struct Chunk<'a> {
    pub(super) name: [u8; 4],
    pub(super) input: Bytes<'a>,
}

impl<'a> Chunk<'a> {
    pub(super) fn new(name: &[u8; 4], contents: &'a [u8]) -> Self {
        Chunk {
            name: *name,
            input: Bytes::new(contents),
        }
    }

    pub(super) fn error(&self, problem: impl Into<String>) -> BeamError {
        self.error_at(self.input.offset(), problem)
    }

    pub(super) fn error_at(&self, offset: usize, problem: impl Into<String>) -> BeamError {
        BeamError::in_chunk(&self.name, offset, problem)
    }

    pub(super) fn u32(&mut self, what: &str) -> Result<u32, BeamError> {
        let taken = self.input.u32();
        taken.ok_or_else(|| self.error(format!("{what} expected, found the end")))
    }

    pub(super) fn take(&mut self, size: usize, what: &str) -> Result<&'a [u8], BeamError> {
        let left = self.input.left();
        let taken = self.input.take(size);
        taken.ok_or_else(|| self.error(format!("{what} of {size} bytes expected, {left} are left")))
    }

    /// Takes the number of entries, each of at least `size` bytes.
    pub(super) fn count(&mut self, size: usize, what: &str) -> Result<usize, BeamError> {
        let at = self.input.offset();
        let count = self.u32(&format!("the number of {what}"))?;
        self.check_count(at, count as usize, size, what)
    }

    fn check_count(
        &self,
        at: usize,
        count: usize,
        size: usize,
        what: &str,
    ) -> Result<usize, BeamError> {
        let left = self.input.left();
        if count > left / size {
            return Err(self.error_at(at, format!("{count} {what} cannot fit into {left} bytes")));
        }
        Ok(count)
    }

    pub(super) fn end(&self) -> Result<(), BeamError> {
        match self.input.left() {
            0 => Ok(()),
            left => Err(self.error(format!("the end expected, {left} bytes are left"))),
        }
    }
}

/// The atoms, without the nil that index 0 stands for.
#[derive(Default)]
pub(super) struct Atoms(Vec<Name>);

impl Atoms {
    /// Reads `AtU8`: in the form of OTP 28 the count is negative and lengths are operands.
    pub(super) fn read(mut chunk: Chunk<'_>) -> Result<Atoms, BeamError> {
        let declared = chunk.u32("the number of atoms")? as i32;
        let long = declared < 0;
        let count = chunk.check_count(0, declared.unsigned_abs() as usize, 1, "atoms")?;
        let mut atoms = Vec::with_capacity(count);
        for _ in 0..count {
            let at = chunk.input.offset();
            let length = if long {
                let length = compact::read_number(&mut chunk.input);
                let length = length.map_err(|problem| chunk.error_at(at, problem))?;
                usize::try_from(length).unwrap_or(usize::MAX)
            } else {
                usize::from(chunk.take(1, "the length of an atom")?[0])
            };
            let text = std::str::from_utf8(chunk.take(length, "an atom")?)
                .map_err(|_| chunk.error_at(at, "the text of an atom is not UTF-8"))?;
            if text.chars().count() > etf::MAX_ATOM_CHARACTERS {
                let most = etf::MAX_ATOM_CHARACTERS;
                return Err(chunk.error_at(at, format!("an atom is longer than {most} characters")));
            }
            atoms.push(Name::from(text));
        }
        chunk.end()?;
        Ok(Atoms(atoms))
    }

    /// The module's name: the first atom.
    pub(super) fn first(&self) -> Option<&Name> {
        self.0.first()
    }

    /// An atom by its index, from 1.
    pub(super) fn get(&self, index: u32) -> Result<Name, String> {
        (index as usize)
            .checked_sub(1)
            .and_then(|index| self.0.get(index))
            .cloned()
            .ok_or_else(|| format!("atom {index} expected to be one of {}", self.0.len()))
    }

    fn take(&self, chunk: &mut Chunk<'_>, what: &str) -> Result<Name, BeamError> {
        let at = chunk.input.offset();
        let index = chunk.u32(what)?;
        self.get(index)
            .map_err(|problem| chunk.error_at(at, format!("{what}: {problem}")))
    }
}

/// Functions have at most this many arguments.
pub(crate) const MAX_ARITY: u32 = 255;

fn arity(chunk: &mut Chunk<'_>) -> Result<u32, BeamError> {
    let at = chunk.input.offset();
    match chunk.u32("the arity of a function")? {
        arity @ 0..=MAX_ARITY => Ok(arity),
        arity => Err(chunk.error_at(at, format!("a function cannot have {arity} arguments"))),
    }
}

fn label(chunk: &mut Chunk<'_>, labels: u32) -> Result<u32, BeamError> {
    let at = chunk.input.offset();
    let label = chunk.u32("a label")?;
    if label == 0 || label >= labels {
        return Err(chunk.error_at(
            at,
            format!("label {label} expected to be from 1 to below {labels}"),
        ));
    }
    Ok(label)
}

/// Reads `ImpT`.
pub(super) fn imports(mut chunk: Chunk<'_>, atoms: &Atoms) -> Result<Vec<Mfa>, BeamError> {
    let count = chunk.count(12, "imports")?;
    let mut imports = Vec::with_capacity(count);
    for _ in 0..count {
        imports.push(Mfa {
            module: atoms.take(&mut chunk, "the module of an import")?,
            function: atoms.take(&mut chunk, "the function of an import")?,
            arity: arity(&mut chunk)?,
        });
    }
    chunk.end()?;
    Ok(imports)
}

/// Reads `ExpT` or `LocT`.
pub(super) fn exports(
    mut chunk: Chunk<'_>,
    atoms: &Atoms,
    labels: u32,
) -> Result<Vec<Export>, BeamError> {
    let count = chunk.count(12, "functions")?;
    let mut exports = Vec::with_capacity(count);
    for _ in 0..count {
        exports.push(Export {
            name: atoms.take(&mut chunk, "the name of a function")?,
            arity: arity(&mut chunk)?,
            label: label(&mut chunk, labels)?,
        });
    }
    chunk.end()?;
    Ok(exports)
}

/// Reads `FunT`.
pub(super) fn lambdas(
    mut chunk: Chunk<'_>,
    atoms: &Atoms,
    labels: u32,
) -> Result<Vec<Lambda>, BeamError> {
    let count = chunk.count(24, "funs")?;
    let mut lambdas = Vec::with_capacity(count);
    for _ in 0..count {
        let at = chunk.input.offset();
        let lambda = Lambda {
            name: atoms.take(&mut chunk, "the function of a fun")?,
            arity: arity(&mut chunk)?,
            label: label(&mut chunk, labels)?,
            index: chunk.u32("the index of a fun")?,
            num_free: chunk.u32("the number of free variables of a fun")?,
            old_uniq: chunk.u32("the unique value of a fun")?,
        };
        if lambda.num_free > lambda.arity {
            let Lambda {
                name,
                arity,
                num_free,
                ..
            } = &lambda;
            let problem = format!("the fun {name}/{arity} cannot have {num_free} free variables");
            return Err(chunk.error_at(at, problem));
        }
        lambdas.push(lambda);
    }
    chunk.end()?;
    Ok(lambdas)
}

/// Reads `LitT`, packed or (marked by a size of 0) not.
pub(super) fn literals(mut chunk: Chunk<'_>) -> Result<Vec<Arc<Value>>, BeamError> {
    let declared = chunk.u32("the size of the literals")? as usize;
    if declared == 0 {
        return unpacked_literals(chunk, 4);
    }
    let unpacked = inflate::zlib(chunk.input.rest(), declared)
        .map_err(|problem| chunk.error_at(4, problem))?;
    unpacked_literals(Chunk::new(&chunk.name, &unpacked), 0)
}

fn unpacked_literals(mut chunk: Chunk<'_>, base: usize) -> Result<Vec<Arc<Value>>, BeamError> {
    debug_assert_eq!(chunk.input.offset(), base);
    let count = chunk.count(4, "literals")?;
    let mut literals = Vec::with_capacity(count);
    for index in 0..count {
        let size = chunk.u32("the size of a literal")? as usize;
        let at = chunk.input.offset();
        let bytes = chunk.take(size, "a literal")?;
        let value = etf::decode(bytes).map_err(|error| {
            chunk.error_at(
                at + error.offset,
                format!("literal {index}: {}", error.problem),
            )
        })?;
        literals.push(Arc::new(value));
    }
    chunk.end()?;
    Ok(literals)
}

/// Reads a chunk that holds one term.
pub(super) fn term(chunk: Chunk<'_>) -> Result<Value, BeamError> {
    etf::decode(chunk.input.rest())
        .map_err(|error| chunk.error_at(error.offset, error.problem.clone()))
}

/// Reads `Type`.
pub(super) fn types(mut chunk: Chunk<'_>) -> Result<TypeTable, BeamError> {
    let version = chunk.u32("the version of the type table")?;
    let count = chunk.count(2, "types")?;
    let at = chunk.input.offset();
    let entries = types::split(version, count, &mut chunk.input)
        .map_err(|problem| chunk.error_at(at, problem))?;
    chunk.end()?;
    Ok(TypeTable { version, entries })
}

/// The `Line` chunk: its header and the locations by index; index 0 is the undefined one.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) table: Option<LineTable>,
    locations: Vec<Location>,
}

impl Lines {
    /// Reads `Line`.
    pub(super) fn read(mut chunk: Chunk<'_>, module: &str) -> Result<Lines, BeamError> {
        let version = chunk.u32("the version of the line table")?;
        if version != 0 {
            return Err(chunk.error_at(
                0,
                format!("the version {version} of the line table is not known"),
            ));
        }
        let flags = chunk.u32("the flags of the line table")?;
        // How many instructions refer to the table is counted anew when it is written.
        chunk.u32("the number of line instructions")?;
        let at = chunk.input.offset();
        let items = chunk.u32("the number of lines")? as usize;
        let names = chunk.u32("the number of file names")?;
        chunk.check_count(at, items, 1, "lines")?;
        chunk.check_count(at + 4, names as usize, 2, "file names")?;
        let mut places = Vec::with_capacity(items);
        let mut file = 0;
        while places.len() < items {
            let at = chunk.input.offset();
            let item = compact::read(&mut chunk.input);
            match item.map_err(|problem| chunk.error_at(at, problem))? {
                compact::Raw::Atom(index) if index <= names => file = index,
                compact::Raw::Atom(index) => {
                    return Err(chunk.error_at(
                        at,
                        format!("file name {index} expected to be one of {names}"),
                    ));
                }
                compact::Raw::Integer(line) => match u32::try_from(&line) {
                    Ok(line) => places.push((file, line)),
                    Err(_) => {
                        return Err(chunk.error_at(at, format!("{line} is not a line number")));
                    }
                },
                other => {
                    let problem = format!("a line number or file index expected, found {other:?}");
                    return Err(chunk.error_at(at, problem));
                }
            }
        }
        let mut files: Vec<Name> = vec![own_file(module)];
        for _ in 0..names {
            let at = chunk.input.offset();
            let length = chunk.input.u16();
            let length =
                length.ok_or_else(|| chunk.error_at(at, "a file name expected, found the end"))?;
            let bytes = chunk.take(usize::from(length), "a file name")?;
            files.push(match std::str::from_utf8(bytes) {
                Ok(name) => name.into(),
                // Older compilers wrote Latin-1.
                Err(_) => bytes
                    .iter()
                    .map(|byte| char::from(*byte))
                    .collect::<String>()
                    .into(),
            });
        }
        chunk.end()?;
        let locations = places
            .into_iter()
            .filter_map(|(file, line)| {
                Some(Location {
                    file: files.get(file as usize)?.clone(),
                    line,
                })
            })
            .collect();
        Ok(Lines {
            table: Some(LineTable { version, flags }),
            locations,
        })
    }

    /// The location of an index.
    pub(super) fn get(&self, index: u64) -> Result<Option<Location>, String> {
        match usize::try_from(index) {
            Ok(0) => Ok(None),
            Ok(index) if index <= self.locations.len() => {
                Ok(self.locations.get(index - 1).cloned())
            }
            _ => Err(format!(
                "line {index} expected to be one of {}",
                self.locations.len()
            )),
        }
    }
}

/// The file name of index 0, which the table leaves out.
pub(super) fn own_file(module: &str) -> Name {
    format!("{module}.erl").into()
}
