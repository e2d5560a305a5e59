//! Forms to a code object: the head, the functions, and the tables that follow from them.

use std::collections::{HashMap, HashSet};

use super::instruction::{self, Context};
use super::records;
use super::term::{Checked, Node, Term, wrong};
use super::types;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::object::{
    CodeObject, Export, Function, Instruction, LineTable, Name, Operand, TypeTable, Value,
};
use crate::opcode::op;

/// Functions have at most this many arguments.
const MAX_ARITY: u32 = 255;

/// What the head says.
#[derive(Default)]
struct Head<'a> {
    module: Option<&'a str>,
    exports: Vec<(&'a str, u32, Span)>,
    attributes: Vec<Value>,
    on_load: Option<(Name, Span)>,
    labels: Option<(u32, Span)>,
}

/// Builds the object; what is wrong goes to `found`.
pub(super) fn read<'a>(
    forms: &[Term<'a>],
    declared_types: Option<u32>,
    found: &mut Diagnostics,
) -> CodeObject {
    let mut object = CodeObject::default();
    let mut head = Head::default();
    let first_function = forms.iter().position(is_function).unwrap_or(forms.len());
    let (head_forms, code_forms) = forms.split_at(first_function);
    for form in head_forms {
        if let Err(diagnostic) = read_head(form, &mut head, &mut object) {
            found.push(*diagnostic);
        }
    }
    let version = match declared_types {
        Some(version @ (types::VERSION_25 | types::VERSION_29)) => version,
        _ if code_forms.iter().any(instruction::is_newer) => types::VERSION_29,
        _ => types::VERSION_25,
    };
    let mut context = Context::new(version, entries(code_forms));
    for form in code_forms {
        if found.is_full() {
            break;
        }
        let read = match function(form) {
            Some(function) => function.map(|function| object.functions.push(function)),
            None => instruction::read(form, &mut context).map(|instruction| {
                if let (Some(instruction), Some(function)) =
                    (instruction, object.functions.last_mut())
                {
                    function.code.push(instruction);
                }
            }),
        };
        if let Err(diagnostic) = read {
            found.push(*diagnostic);
        }
    }
    match head.module {
        Some(module) => object.module = module.into(),
        None => found.push(Diagnostic::file_error("there is no {module, Name}")),
    }
    if let Some((name, span)) = &head.on_load {
        insert_on_load(&mut object, name, *span, found);
    }
    labels(&mut object, head.labels, found);
    functions(&mut object, &head.exports, found);
    let entries = context.finish(&mut object);
    object.types = Some(TypeTable { version, entries });
    object.lines = Some(LineTable {
        version: 0,
        flags: line_flags(&object),
    });
    object.attributes = Some(list(head.attributes));
    if !found.has_errors() {
        set_unique_values(&mut object);
    }
    object
}

fn list(elements: Vec<Value>) -> Value {
    if elements.is_empty() {
        Value::Nil
    } else {
        Value::List(elements, Box::new(Value::Nil))
    }
}

fn is_function(form: &Term<'_>) -> bool {
    matches!(form.tagged(), Some(("function", _)))
}

fn read_head<'a>(form: &Term<'a>, head: &mut Head<'a>, object: &mut CodeObject) -> Checked<()> {
    match form.tagged() {
        Some(("module", [name])) => head.module = Some(name.atom()?),
        Some(("exports", [exports])) => {
            for export in exports.list()? {
                let Node::Tuple([name, arity]) = export.node else {
                    return wrong(export.span, "{Name, Arity} expected");
                };
                head.exports
                    .push((name.atom()?, arity.number(MAX_ARITY)?, export.span));
            }
        }
        Some(("attributes", [attributes])) => {
            for attribute in attributes.list()? {
                if let Some(("on_load", [functions])) = attribute.tagged() {
                    head.on_load = Some((on_load(functions)?, attribute.span));
                } else {
                    head.attributes.push(attribute.value()?);
                }
            }
        }
        Some(("records", [records])) => object.records = Some(records::read(records)?),
        Some(("labels", [labels])) => head.labels = Some((labels.number(u32::MAX)?, labels.span)),
        _ => {
            return Err(Box::new(
                Diagnostic::error(form.span, "{module, Name}, {exports, List}, {attributes, List}, {labels, Number} or a function expected")
                    .help("instructions follow a {function, Name, Arity, Entry}"),
            ));
        }
    }
    Ok(())
}

/// The function that `{on_load, [{Name, 0}]}` names.
fn on_load(functions: &Term<'_>) -> Checked<Name> {
    if let Node::List([function], None) = functions.node
        && let Node::Tuple([name, arity]) = function.node
        && let (Node::Atom(name), Node::Int(0)) = (name.node, arity.node)
    {
        return Ok(name.into());
    }
    wrong(functions.span, "[{Name, 0}] expected")
}

/// Reads the head of a function; `None` if the form is something else.
fn function(form: &Term<'_>) -> Option<Checked<Function>> {
    let ("function", fields) = form.tagged()? else {
        return None;
    };
    let [name, arity, entry] = fields else {
        return Some(wrong(form.span, "{function, Name, Arity, Entry} expected"));
    };
    let read = || {
        Ok(Function {
            name: name.atom()?.into(),
            arity: arity.number(MAX_ARITY)?,
            entry: entry.number(u32::MAX)?,
            code: Vec::new(),
        })
    };
    Some(read())
}

/// Name and arity of the function at each entry label: funs refer to functions by label.
fn entries(forms: &[Term<'_>]) -> HashMap<u32, (Name, u32)> {
    let functions = forms.iter().filter_map(|form| function(form)?.ok());
    functions
        .map(|function| (function.entry, (function.name, function.arity)))
        .collect()
}

/// The function that runs on load is marked by an instruction after its entry label.
fn insert_on_load(object: &mut CodeObject, name: &Name, span: Span, found: &mut Diagnostics) {
    let function = object
        .functions
        .iter_mut()
        .find(|f| f.name == *name && f.arity == 0);
    let Some(function) = function else {
        found.push(Diagnostic::error(
            span,
            format!("there is no function {name}/0"),
        ));
        return;
    };
    let entry = Operand::Label(function.entry);
    let at = function
        .code
        .iter()
        .position(|i| i.op == op::LABEL && i.args.first() == Some(&entry));
    if let Some(at) = at {
        function.code.insert(
            at + 1,
            Instruction {
                op: op::ON_LOAD,
                args: Vec::new(),
            },
        );
    }
}

/// Counts the labels and compares with what the head says. Every entry label must be there.
fn labels(object: &mut CodeObject, declared: Option<(u32, Span)>, found: &mut Diagnostics) {
    let mut defined = HashSet::new();
    for function in &object.functions {
        for instruction in &function.code {
            if let (op::LABEL, [Operand::Label(label)]) = (instruction.op, &instruction.args[..])
                && !defined.insert(*label)
            {
                found.push(Diagnostic::file_error(format!(
                    "label {label} is defined twice"
                )));
            }
        }
    }
    for Function {
        name, arity, entry, ..
    } in &object.functions
    {
        // After an error it may be one of the forms that were not read.
        if !defined.contains(entry) && !found.has_errors() {
            let message = format!("the entry label {entry} of {name}/{arity} is not defined");
            found.push(Diagnostic::file_error(message));
        }
    }
    // The highest label is not proportional to the text: what loads the object may count on it.
    let next = defined
        .iter()
        .max()
        .map_or(1, |highest| highest.saturating_add(1));
    let bound = u32::try_from(defined.len())
        .unwrap_or(u32::MAX)
        .saturating_mul(16)
        .saturating_add(1024);
    if next > bound {
        found.push(Diagnostic::file_error(format!(
            "label {} is far too high for so few labels",
            next - 1
        )));
    }
    object.label_count = next;
    match declared {
        Some((count, span)) if count < next => {
            let message = format!(
                "{count} labels are declared, but there is a label {}",
                next - 1
            );
            found.push(Diagnostic::error(span, message));
        }
        Some((count, _)) if count <= bound => object.label_count = count,
        _ => {}
    }
}

/// The tables of exported and local functions, as the compiler orders them: the last one first.
fn functions(object: &mut CodeObject, exports: &[(&str, u32, Span)], found: &mut Diagnostics) {
    let exported: HashSet<(&str, u32)> = exports
        .iter()
        .map(|(name, arity, _)| (*name, *arity))
        .collect();
    let mut locals = Vec::new();
    let mut defined = HashSet::new();
    for function in object.functions.iter().rev() {
        let Function {
            name, arity, entry, ..
        } = function;
        let entry = Export {
            name: name.clone(),
            arity: *arity,
            label: *entry,
        };
        defined.insert((&**name, *arity));
        if exported.contains(&(&**name, *arity)) {
            object.exports.push(entry);
        } else {
            locals.push(entry);
        }
    }
    object.locals = Some(locals);
    for (name, arity, span) in exports {
        if !defined.contains(&(*name, *arity)) {
            let message = format!("{name}/{arity} is exported, but there is no such function");
            found.push(Diagnostic::error(*span, message));
        }
    }
}

/// The line table says if there are instructions that count executed lines.
fn line_flags(object: &CodeObject) -> u32 {
    let code = object.functions.iter().flat_map(|function| &function.code);
    u32::from(
        code.into_iter()
            .any(|instruction| instruction.op == op::EXECUTABLE_LINE),
    )
}

/// Gives each fun without a unique value one that depends on the code: funs of a module that is
/// loaded again are the same funs only if the code is the same.
fn set_unique_values(object: &mut CodeObject) {
    if object.lambdas.iter().all(|lambda| lambda.old_uniq != 0) {
        return;
    }
    // What cannot be written cannot be loaded either, and gets no value.
    let Ok(bytes) = crate::beam::write(object) else {
        return;
    };
    // FNV-1a, cut to the 27 bits that the compiler gives.
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let unique = ((hash >> 37) as u32).max(1);
    for lambda in object
        .lambdas
        .iter_mut()
        .filter(|lambda| lambda.old_uniq == 0)
    {
        lambda.old_uniq = unique;
    }
}
