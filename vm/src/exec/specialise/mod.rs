//! From generic to specialised instructions.
//!
//! [`specialise`] walks a verified code object once. Operand kinds are resolved, imports bound to
//! export entries or built-ins, labels to addresses, literals moved to a literal area. `emit`
//! knows how instructions are laid out; `translate` knows which specialised instruction stands for
//! a generic one, with `calls`, `bits` and `select` for theirs; `operands` knows how operands are
//! written.

mod bits;
mod calls;
mod emit;
mod operands;
mod select;
mod translate;

use std::collections::HashMap;
use std::sync::Arc;

use assembler::object::{CodeObject, Operand, Value};
use assembler::verify::Verified;

use crate::code::convert;
use crate::code::{Code, FunEntry, Generation, HEADER_WORDS, Location, Mfa, RecordDefinition};
use crate::memory::{LiteralArea, LiteralBuilder, LiteralSpace};
use crate::term::{Atom, ExportHandle, Term, Word};

/// Why a verified module cannot be loaded all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpecialiseError {
    /// An instruction that this VM does not execute.
    Unsupported {
        /// Its name.
        instruction: &'static str,
        /// The function it is in.
        function: String,
    },
    /// A guard calls a built-in function that this VM does not have.
    NoSuchBif(String),
    /// A table or area of the instance is full, or a literal cannot be represented.
    Limit(String),
}

impl std::fmt::Display for SpecialiseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            SpecialiseError::Unsupported {
                instruction,
                function,
            } => {
                write!(
                    f,
                    "the instruction {instruction} in {function} is not supported"
                )
            }
            SpecialiseError::NoSuchBif(name) => write!(f, "there is no built-in function {name}"),
            SpecialiseError::Limit(what) => write!(f, "{what}"),
        }
    }
}

/// An atom by its text.
fn atom(text: &str) -> Result<Atom, SpecialiseError> {
    Atom::new(text).map_err(|_| SpecialiseError::Limit("the atom table is full".into()))
}

/// Literals of a module, by value.
struct Literals {
    words: Vec<Word>,
    index: HashMap<*const Value, usize>,
}

/// What translation needs to know of the module and the instance.
struct Module<'a> {
    code: &'a Code,
    literals: Literals,
    lambdas: Vec<&'static FunEntry>,
    locations: Vec<Location>,
    location_index: HashMap<(Atom, u32), u32>,
}

/// Makes a generation of a verified code object. It is not installed yet.
pub fn specialise(
    object: &Arc<CodeObject>,
    verified: &Verified,
    code: &Code,
    space: &Arc<LiteralSpace>,
    source: &str,
) -> Result<Arc<Generation>, SpecialiseError> {
    let module_name = atom(&object.module)?;
    let (area, literals, records) = literals(object, module_name, code, space)?;
    let mut lambdas = Vec::with_capacity(object.lambdas.len());
    for lambda in &object.lambdas {
        let arity = lambda.arity.saturating_sub(lambda.num_free);
        lambdas.push(code.fun(
            module_name,
            lambda.index,
            lambda.old_uniq,
            arity,
            lambda.num_free,
        ));
    }
    let mut module = Module {
        code,
        literals,
        lambdas,
        locations: vec![Location {
            file: Atom::EMPTY,
            line: 0,
        }],
        location_index: HashMap::new(),
    };
    let mut emit = emit::Emit::new(object.label_count);
    let mut functions = Vec::with_capacity(object.functions.len());
    let mut on_load = None;
    let mut catches = Vec::new();
    for (i, function) in object.functions.iter().enumerate() {
        let name = atom(&function.name)?;
        let facts = verified.functions.get(i);
        let start = emit.position();
        let translated =
            translate::function(&mut module, &mut emit, function, module_name, name, facts)?;
        functions.push((name, function.arity, translated.header as u32));
        if translated.on_load {
            on_load = Some(translated.header + HEADER_WORDS);
        }
        debug_assert!(translated.header >= start);
    }
    let first = code
        .catches
        .reserve(emit.catch_count())
        .ok_or_else(|| SpecialiseError::Limit("the table of catches is full".into()))?;
    let finished = emit.finish(first, &mut catches)?;
    let base = finished.code.as_ptr();
    let address = |offset: usize| base.wrapping_add(offset);
    for (i, offset) in catches {
        code.catches.set(i, address(offset));
    }
    let entry = |label: u32| finished.entry(label).map(address);
    let mut exports = Vec::with_capacity(object.exports.len());
    for export in &object.exports {
        if let Some(continuation) = entry(export.label) {
            exports.push((atom(&export.name)?, export.arity, continuation));
        }
    }
    let lambdas = module
        .lambdas
        .iter()
        .zip(&object.lambdas)
        .filter_map(|(&fun, lambda)| Some((fun, entry(lambda.label)?)))
        .collect();
    let locations = std::mem::take(&mut module.locations);
    let on_load = on_load.map(address);
    let emit::Finished {
        mut code, lines, ..
    } = finished;
    Ok(Arc::new_cyclic(|generation| {
        // Function headers refer to the generation that they belong to.
        for &(_, _, header) in &functions {
            if let Some(word) = code.get_mut(header as usize + 4) {
                *word = Word(generation.as_ptr() as u64);
            }
        }
        Generation {
            module: module_name,
            code,
            literals: area,
            exports,
            functions,
            lambdas,
            locations,
            lines,
            records,
            on_load,
            object: Arc::clone(object),
            source: source.to_owned(),
        }
    }))
}

/// Puts all literals of a module into one area.
fn literals(
    object: &CodeObject,
    module: Atom,
    code: &Code,
    space: &Arc<LiteralSpace>,
) -> Result<(LiteralArea, Literals, Vec<RecordDefinition>), SpecialiseError> {
    let mut builder = LiteralBuilder::default();
    let mut index = HashMap::new();
    let export = |mfa: &assembler::object::Mfa| -> ExportHandle {
        // Atoms beyond the limit fail when the literal's other atoms are made; here the nearest
        // thing is an entry that is never defined.
        let atom = |text: &str| Atom::new(text).unwrap_or(Atom::UNDEFINED);
        let (module, function) = (atom(&mfa.module), atom(&mfa.function));
        code.export(Mfa {
            module,
            function,
            arity: mfa.arity,
        })
        .handle()
    };
    let mut pending: Vec<&Operand> = Vec::new();
    for function in &object.functions {
        for instruction in &function.code {
            pending.extend(&instruction.args);
            while let Some(operand) = pending.pop() {
                match operand {
                    Operand::List(items) => pending.extend(items),
                    Operand::Literal(value) if !index.contains_key(&Arc::as_ptr(value)) => {
                        let mut failed = None;
                        let number =
                            builder.add(|heap| match convert::to_term(heap, value, &export) {
                                Ok(term) => term.word(),
                                Err(error) => {
                                    failed = Some(error.to_string());
                                    Word::NIL
                                }
                            });
                        if let Some(error) = failed {
                            return Err(SpecialiseError::Limit(error));
                        }
                        index.insert(Arc::as_ptr(value), number);
                    }
                    Operand::String(bytes) if !index.contains_key(&bytes.as_ptr().cast()) => {
                        let number = builder.add(|heap| heap.binary(bytes).word());
                        index.insert(bytes.as_ptr().cast(), number);
                    }
                    Operand::Integer(value) if operands::small(value).is_none() => {
                        // Found again by the operand's own address.
                        let number = builder.add(|heap| {
                            let (sign, limbs) = value.as_sign_words();
                            heap.big(sign == dashu_int::Sign::Negative, limbs).word()
                        });
                        index.insert(std::ptr::from_ref(value).cast(), number);
                    }
                    _ => {}
                }
            }
        }
    }
    let drafts = record_drafts(object, module, &mut builder, &export)?;
    let area = builder
        .finish(space)
        .map_err(|_| SpecialiseError::Limit("the space for literals is full".into()))?;
    let words = area.roots().to_vec();
    let word = |number: usize| words.get(number).copied().unwrap_or(Word::NIL);
    let records = drafts
        .into_iter()
        .map(|draft| RecordDefinition {
            name: draft.name,
            exported: draft.exported,
            definition: word(draft.definition),
            defaults: draft.defaults.into_iter().map(|d| d.map(word)).collect(),
        })
        .collect();
    Ok((area, Literals { words, index }, records))
}

/// A record's definition with the numbers of its literals.
struct RecordDraft {
    name: Atom,
    exported: bool,
    definition: usize,
    defaults: Vec<Option<usize>>,
}

/// The definitions of a module's native records, and their literals.
fn record_drafts(
    object: &CodeObject,
    module: Atom,
    builder: &mut LiteralBuilder,
    export: &dyn Fn(&assembler::object::Mfa) -> ExportHandle,
) -> Result<Vec<RecordDraft>, SpecialiseError> {
    let bad = || SpecialiseError::Limit("the definition of a native record is none".into());
    let mut drafts = Vec::new();
    for row in object.records.iter().flat_map(|table| &table.rows) {
        let [
            Operand::Atom(name),
            Operand::Atom(exported),
            Operand::List(fields),
        ] = &row[..]
        else {
            return Err(bad());
        };
        let (name, exported) = (atom(name)?, &**exported == "true");
        let mut names = Vec::new();
        let mut defaults = Vec::new();
        for pair in fields.chunks(2) {
            let [Operand::Atom(field), default] = pair else {
                return Err(bad());
            };
            names.push(Term::atom(atom(field)?));
            let word = match default {
                Operand::Untagged(_) => None,
                Operand::Atom(text) => Some(Ok(Word::atom(atom(text)?))),
                Operand::Nil => Some(Ok(Word::NIL)),
                Operand::Integer(value) => Some(Err(Value::Integer(value.clone()))),
                Operand::Literal(value) => Some(Err(Value::clone(value))),
                _ => return Err(bad()),
            };
            defaults.push(match word {
                None => None,
                Some(Ok(word)) => Some(builder.add(|_| word)),
                Some(Err(value)) => {
                    let mut failed = None;
                    let number = builder.add(|heap| {
                        convert::to_term(heap, &value, export).map_or_else(
                            |error| {
                                failed = Some(error.to_string());
                                Word::NIL
                            },
                            Term::word,
                        )
                    });
                    if let Some(error) = failed {
                        return Err(SpecialiseError::Limit(error));
                    }
                    Some(number)
                }
            });
        }
        let definition = builder.add(|heap| {
            let fields = heap.tuple(&names);
            let (module, name) = (Term::atom(module), Term::atom(name));
            heap.tuple(&[module, name, fields, Term::bool(exported)])
                .word()
        });
        drafts.push(RecordDraft {
            name,
            exported,
            definition,
            defaults,
        });
    }
    Ok(drafts)
}
