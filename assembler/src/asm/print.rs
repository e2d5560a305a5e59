//! Code object to text.

use std::collections::HashMap;
use std::fmt::Write;

use super::names::{write_atom, write_escaped};
use super::operand::{Wanted, needs_literal};
use super::term::{write_bits, write_bytes, write_hex, write_integer, write_mfa, write_value};
use super::{default_lines, default_locals};
use crate::object::{
    CodeObject, Export, Function, Instruction, Location, Operand, OperandTable, RegKind,
};
use crate::opcode::{self, Kind, SEGMENT, Shapes, op};
use crate::s_form::write_type;

/// Writes a module as text from which [`super::parse`] makes an equal object.
pub fn print(object: &CodeObject) -> String {
    let mut out = String::new();
    let names = Names::new(object);
    header(&mut out, object, &names);
    let on_load = on_load(object);
    let mut last_label = 0;
    for (at, function) in object.functions.iter().enumerate() {
        out.push('\n');
        let skip_on_load = on_load == Some(at);
        write_function(
            &mut out,
            object,
            function,
            &names,
            skip_on_load,
            &mut last_label,
        );
    }
    write_table(
        &mut out,
        "records",
        "record",
        object.records.as_ref(),
        &names,
    );
    write_table(
        &mut out,
        "debug_info",
        "debug",
        object.debug_info.as_ref(),
        &names,
    );
    for (name, bytes) in &object.chunks {
        out.push_str("\n.chunk ");
        write_bytes(&mut out, name);
        out.push(' ');
        write_hex(&mut out, bytes, "    ");
        out.push('\n');
    }
    out
}

/// What labels and funs are called.
struct Names<'a> {
    /// The function that starts at a label.
    functions: HashMap<u32, (&'a str, u32)>,
    /// The entry label of each function, as a reader finds it.
    entries: HashMap<(&'a str, u32), u32>,
    /// Name and arity of each fun, where that says which one it is.
    lambdas: Vec<Option<(&'a str, u32)>>,
}

impl<'a> Names<'a> {
    fn new(object: &'a CodeObject) -> Names<'a> {
        let entries: HashMap<(&str, u32), u32> = object
            .functions
            .iter()
            .map(|f| ((&*f.name, f.arity), f.entry))
            .collect();
        let mut functions = HashMap::new();
        for function in &object.functions {
            let name = (&*function.name, function.arity);
            if entries.get(&name) == Some(&function.entry) {
                functions.entry(function.entry).or_insert(name);
            }
        }
        let mut count: HashMap<(&str, u32), usize> = HashMap::new();
        for lambda in &object.lambdas {
            *count.entry((&lambda.name, lambda.arity)).or_default() += 1;
        }
        let lambdas = object.lambdas.iter().map(|lambda| {
            let key = (&*lambda.name, lambda.arity);
            (count.get(&key) == Some(&1)).then_some(key)
        });
        Names {
            functions,
            lambdas: lambdas.collect(),
            entries,
        }
    }
}

/// The function whose `on_load` a directive can stand for: the only one, where the reader puts it.
fn on_load(object: &CodeObject) -> Option<usize> {
    let mut functions = object.functions.iter().enumerate();
    let (at, function) = functions.find(|(_, f)| f.code.iter().any(|i| i.op == op::ON_LOAD))?;
    let start = shape(object, function)?.length;
    let once = function.code.iter().filter(|i| i.op == op::ON_LOAD).count() == 1;
    let first = function
        .code
        .get(start)
        .is_some_and(|i| i.op == op::ON_LOAD);
    let others = functions.any(|(_, f)| f.code.iter().any(|i| i.op == op::ON_LOAD));
    (once && first && !others).then_some(at)
}

/// The beginning that `.function` implies.
struct Shape<'a> {
    info: u32,
    line: Option<&'a Option<Location>>,
    /// How many instructions it is.
    length: usize,
}

/// Whether a function begins as `.function` implies.
fn shape<'a>(object: &CodeObject, function: &'a Function) -> Option<Shape<'a>> {
    let label = |instruction: &Instruction| match (instruction.op, instruction.args.as_slice()) {
        (op::LABEL, [Operand::Label(label)]) => Some(*label),
        _ => None,
    };
    let (info, rest) = function.code.split_first()?;
    let info = label(info)?;
    let (line, rest) = match rest.split_first() {
        Some((first, rest)) if first.op == op::LINE => match first.args.as_slice() {
            [Operand::Line(line)] => (Some(line), rest),
            _ => return None,
        },
        _ => (None, rest),
    };
    let [func_info, entry, body @ ..] = rest else {
        return None;
    };
    // Where it is implied it cannot be written again.
    if body
        .iter()
        .any(|instruction| instruction.op == op::FUNC_INFO)
    {
        return None;
    }
    let implied = [
        Operand::Atom(object.module.clone()),
        Operand::Atom(function.name.clone()),
        Operand::Untagged(u64::from(function.arity)),
    ];
    let plain = func_info.op == op::FUNC_INFO
        && func_info.args == implied
        && label(entry) == Some(function.entry)
        && info != 0;
    plain.then_some(Shape {
        info,
        line,
        length: if line.is_some() { 4 } else { 3 },
    })
}

fn header(out: &mut String, object: &CodeObject, names: &Names<'_>) {
    out.push_str(".module ");
    write_atom(out, &object.module);
    out.push('\n');
    write_references(out, "export", &object.exports, names);
    if object.locals != default_locals(object) {
        match &object.locals {
            None => out.push_str(".locals none\n"),
            Some(locals) if locals.is_empty() => out.push_str(".locals\n"),
            Some(locals) => write_references(out, "locals", locals, names),
        }
    }
    for (directive, value) in [
        ("attributes", &object.attributes),
        ("compile_info", &object.compile_info),
        ("meta", &object.meta),
    ] {
        if let Some(value) = value {
            let _ = write!(out, ".{directive} ");
            write_value(out, value);
            out.push('\n');
        }
    }
    if object.lines != default_lines(object) {
        match &object.lines {
            None => out.push_str(".lines none\n"),
            Some(lines) => {
                let _ = writeln!(
                    out,
                    ".lines version {} flags {}",
                    lines.version, lines.flags
                );
            }
        }
    }
    let labels = object
        .functions
        .iter()
        .flat_map(|f| &f.code)
        .filter_map(|i| match i.args.as_slice() {
            [Operand::Label(label)] if i.op == op::LABEL => Some(*label),
            _ => None,
        });
    if labels.max().unwrap_or(0).saturating_add(1) != object.label_count {
        let _ = writeln!(out, ".labels {}", object.label_count);
    }
    if let Some(types) = &object.types {
        let _ = writeln!(out, ".types {}", types.version);
        for (at, entry) in types.entries.iter().enumerate() {
            let _ = write!(out, ".type T{at} ");
            write_bits(out, entry, 8);
            // What that means, in the compiler's words, is a comment: the bytes are what counts.
            let length = out.len();
            out.push_str("  % ");
            if write_type(out, types.version, entry).is_none() {
                out.truncate(length);
            }
            out.push('\n');
        }
    }
    for (at, lambda) in object.lambdas.iter().enumerate() {
        out.push_str(".fun ");
        write_local(out, &lambda.name, lambda.arity);
        if names.entries.get(&(&*lambda.name, lambda.arity)) != Some(&lambda.label) {
            let _ = write!(out, " label @{}", lambda.label);
        }
        let _ = write!(out, " free {}", lambda.num_free);
        if usize::try_from(lambda.index) != Ok(at) {
            let _ = write!(out, " index {}", lambda.index);
        }
        let _ = writeln!(out, " uniq {}", lambda.old_uniq);
    }
}

/// A chunk of rows of operands.
fn write_table(
    out: &mut String,
    start: &str,
    directive: &str,
    table: Option<&OperandTable>,
    names: &Names<'_>,
) {
    let Some(table) = table else { return };
    let _ = writeln!(
        out,
        "\n.{start} version {} count {} total {}",
        table.version, table.count, table.total
    );
    for row in &table.rows {
        let _ = write!(out, ".{directive} ");
        for (at, operand) in row.iter().enumerate() {
            if at > 0 {
                out.push_str(", ");
            }
            write_operand(out, operand, Wanted::Row, names, None);
        }
        out.push('\n');
    }
}

fn write_references(out: &mut String, directive: &str, list: &[Export], names: &Names<'_>) {
    for some in list.chunks(6) {
        let _ = write!(out, ".{directive} ");
        for (at, export) in some.iter().enumerate() {
            if at > 0 {
                out.push_str(", ");
            }
            write_local(out, &export.name, export.arity);
            if names.entries.get(&(&*export.name, export.arity)) != Some(&export.label) {
                let _ = write!(out, " @{}", export.label);
            }
        }
        out.push('\n');
    }
}

fn write_local(out: &mut String, name: &str, arity: u32) {
    write_atom(out, name);
    let _ = write!(out, "/{arity}");
}

fn write_function(
    out: &mut String,
    object: &CodeObject,
    function: &Function,
    names: &Names<'_>,
    skip_on_load: bool,
    last_label: &mut u32,
) {
    let shape = shape(object, function);
    let (skip, info) = match &shape {
        None => {
            out.push_str(".code ");
            write_local(out, &function.name, function.arity);
            let _ = writeln!(out, " entry {}", function.entry);
            (0, None)
        }
        Some(shape) => {
            if skip_on_load {
                out.push_str(".on_load ");
                write_local(out, &function.name, function.arity);
                out.push('\n');
            }
            out.push_str(".function ");
            write_local(out, &function.name, function.arity);
            if let Some(line) = shape.line {
                out.push_str(", ");
                write_place(out, line.as_ref(), ", ");
            }
            let next = last_label.saturating_add(1);
            if shape.info != next || function.entry != next.saturating_add(1) {
                let _ = write!(out, " labels {} {}", shape.info, function.entry);
            }
            out.push('\n');
            *last_label = function.entry;
            (shape.length + usize::from(skip_on_load), Some(shape.info))
        }
    };
    for instruction in function.code.iter().skip(skip) {
        match (instruction.op, instruction.args.as_slice()) {
            (op::LABEL, [Operand::Label(label)]) => {
                let _ = writeln!(out, "{label}:");
                *last_label = *label;
            }
            (op::LINE, [Operand::Line(line)]) => {
                out.push_str("    .line ");
                write_place(out, line.as_ref(), ", ");
                out.push('\n');
            }
            _ => {
                write_instruction(out, instruction, names, info);
                out.push('\n');
            }
        }
    }
}

fn write_place(out: &mut String, location: Option<&Location>, separator: &str) {
    match location {
        None => out.push_str("none"),
        Some(Location { file, line }) => {
            out.push('"');
            for c in file.chars() {
                write_escaped(out, c, '"');
            }
            let _ = write!(out, "\"{separator}{line}");
        }
    }
}

fn write_instruction(
    out: &mut String,
    instruction: &Instruction,
    names: &Names<'_>,
    info: Option<u32>,
) {
    out.push_str("    ");
    match instruction.op.name() {
        Some(name) => out.push_str(name),
        None => {
            let _ = write!(out, "opcode_{}", instruction.op.0);
        }
    }
    let operands = instruction.op.info().map_or(&[][..], |info| info.operands);
    for (at, operand) in instruction.args.iter().enumerate() {
        out.push_str(if at == 0 { " " } else { ", " });
        let wanted = operands
            .get(at)
            .map_or(Wanted::Row, |operand| Wanted::Kind(operand.kind));
        write_operand(out, operand, wanted, names, info);
    }
}

fn write_operand(
    out: &mut String,
    operand: &Operand,
    wanted: Wanted,
    names: &Names<'_>,
    info: Option<u32>,
) {
    match operand {
        Operand::Untagged(value) => {
            let mark = if wanted.shapes().has(Shapes::INTEGER) {
                "#"
            } else {
                ""
            };
            let _ = write!(out, "{mark}{value}");
        }
        Operand::Integer(value) => write_integer(out, value),
        Operand::Atom(name) => write_atom(out, name),
        Operand::Nil => out.push_str("[]"),
        Operand::Reg(reg) => {
            let file = match reg.kind {
                RegKind::X => "x",
                RegKind::Y => "y",
                RegKind::Fr => "fr",
            };
            let _ = write!(out, "{file}{}", reg.index);
            if let Some(ty) = reg.ty {
                let _ = write!(out, ":T{ty}");
            }
        }
        Operand::Label(0) => out.push_str("@_"),
        Operand::Label(label) if Some(*label) == info => out.push_str("@clause_error"),
        Operand::Label(label) => match names.functions.get(label) {
            Some((name, arity)) => write_local(out, name, *arity),
            None => {
                let _ = write!(out, "@{label}");
            }
        },
        Operand::Import(mfa) => write_mfa(out, mfa),
        Operand::Lambda(at) => {
            let lambda = usize::try_from(*at)
                .ok()
                .and_then(|at| names.lambdas.get(at));
            match lambda.copied().flatten() {
                Some((name, arity)) => write_local(out, name, arity),
                None => {
                    let _ = write!(out, "#{at}");
                }
            }
        }
        Operand::Literal(value) if needs_literal(value) => {
            out.push_str("literal(");
            write_value(out, value);
            out.push(')');
        }
        Operand::Literal(value) => write_value(out, value),
        Operand::String(bytes) if wanted.shapes().has(Shapes::LITERAL) => {
            out.push_str("bytes(");
            write_bytes(out, bytes);
            out.push(')');
        }
        Operand::String(bytes) => write_bytes(out, bytes),
        Operand::Line(line) => write_place(out, line.as_ref(), ":"),
        Operand::List(elements) => {
            out.push('(');
            let mut kinds = ListKinds::new(wanted);
            for (at, element) in elements.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                let wanted = kinds.next(element);
                // Lists do not nest; a deeper one could not be read.
                match element {
                    Operand::List(_) => out.push_str("()"),
                    element => write_operand(out, element, wanted, names, info),
                }
            }
            out.push(')');
        }
        Operand::Alloc {
            words,
            floats,
            funs,
        } => {
            let _ = write!(out, "{{words {words}, floats {floats}, funs {funs}}}");
        }
    }
}

/// The kinds of a list's elements, one after the other.
struct ListKinds {
    pattern: Pattern,
    at: usize,
}

enum Pattern {
    Row,
    Cycle(&'static [Kind]),
    /// The operands of the current match command.
    Command(&'static [opcode::OperandInfo]),
}

impl ListKinds {
    fn new(wanted: Wanted) -> ListKinds {
        let pattern = match wanted {
            Wanted::Row => Pattern::Row,
            Wanted::Kind(Kind::List(pattern)) => Pattern::Cycle(pattern),
            Wanted::Kind(Kind::Segments) => Pattern::Cycle(SEGMENT),
            Wanted::Kind(_) => Pattern::Command(&[]),
        };
        ListKinds { pattern, at: 0 }
    }

    fn next(&mut self, element: &Operand) -> Wanted {
        match &mut self.pattern {
            Pattern::Row => Wanted::Row,
            Pattern::Cycle(pattern) => {
                let kind = pattern.get(self.at % pattern.len().max(1)).copied();
                self.at += 1;
                kind.map_or(Wanted::Row, Wanted::Kind)
            }
            Pattern::Command(operands) => match operands.split_first() {
                Some((first, rest)) => {
                    let kind = first.kind;
                    *operands = rest;
                    Wanted::Kind(kind)
                }
                None => {
                    if let Operand::Atom(name) = element
                        && let Some(command) = opcode::match_command(name)
                    {
                        *operands = command.operands;
                    }
                    Wanted::Kind(Kind::Atom)
                }
            },
        }
    }
}
