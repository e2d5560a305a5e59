//! Code objects to text, one form a line.

use std::collections::HashMap;
use std::fmt::Write;

use dashu_int::IBig;
use dashu_int::ops::BitTest;

use super::operand::FLAGS;
use super::special::{OPERATIONS, TestForm, test_form};
use super::{TYPES_COMMENT, debug, records, types};
pub(super) use crate::asm::names::{write_atom, write_escaped};
use crate::etf::MAX_DEPTH;
use crate::object::{
    CodeObject, Function, Instruction, Lambda, Location, Operand, Reg, RegKind, Value,
};
use crate::opcode::{self, Info, Kind, op};

/// Why a code object has no text in this form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintError(pub String);

impl std::fmt::Display for PrintError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PrintError {}

type Printed = Result<(), PrintError>;

fn unsaid<T>(what: impl Into<String>) -> Result<T, PrintError> {
    Err(PrintError(what.into()))
}

/// Prints a module.
pub fn print(object: &CodeObject) -> Result<String, PrintError> {
    let mut printer = Printer {
        object,
        debug: object
            .debug_info
            .as_ref()
            .and_then(debug::instructions)
            .unwrap_or_default(),
        names: object
            .functions
            .iter()
            .map(|f| (f.entry, (&*f.name, f.arity)))
            .collect(),
        out: String::new(),
    };
    printer.module()?;
    Ok(printer.out)
}

struct Printer<'a> {
    object: &'a CodeObject,
    /// The debug information of the `debug_line` instructions, by their index, from 1.
    debug: Vec<&'a [Vec<Operand>]>,
    /// Functions by entry label.
    names: HashMap<u32, (&'a str, u32)>,
    out: String,
}

impl<'a> Printer<'a> {
    fn write(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(text);
    }

    fn atom(&mut self, name: &str) {
        write_atom(&mut self.out, name);
    }

    fn module(&mut self) -> Printed {
        let object = self.object;
        self.out.push_str("{module, ");
        self.atom(&object.module);
        self.out.push_str("}.  %% version = 0");
        if let Some(types) = &object.types {
            let version = if types.version == types::VERSION_25 {
                types::VERSION_25
            } else {
                types::VERSION_29
            };
            self.write(format_args!(", {TYPES_COMMENT}{version}"));
        }
        let mut exports: Vec<(&str, u32)> =
            object.exports.iter().map(|e| (&*e.name, e.arity)).collect();
        exports.sort_unstable();
        self.out.push_str("\n\n{exports, [");
        for (index, (name, arity)) in exports.into_iter().enumerate() {
            self.out
                .push_str(if index > 0 { ",\n           {" } else { "{" });
            self.atom(name);
            self.write(format_args!(",{arity}}}"));
        }
        self.out.push_str("]}.\n");
        let on_load = object
            .functions
            .iter()
            .find(|function| on_load_at(function).is_some());
        self.attributes(on_load)?;
        if let Some(table) = &object.records
            && records::write(&mut self.out, table).is_none()
        {
            return unsaid("the table of native records has a row that is none");
        }
        self.write(format_args!("\n{{labels, {}}}.\n", object.label_count));
        for function in &object.functions {
            self.function(function)?;
        }
        Ok(())
    }

    /// The attributes; which function runs on load is one of them.
    fn attributes(&mut self, on_load: Option<&Function>) -> Printed {
        let attributes = match &self.object.attributes {
            None | Some(Value::Nil) => &[][..],
            Some(Value::List(attributes, tail)) if **tail == Value::Nil => attributes,
            Some(_) => return unsaid("the attributes are not a list"),
        };
        self.out.push_str("\n{attributes, [");
        if let Some(function) = on_load {
            self.out.push_str("{on_load,[{");
            self.atom(&function.name);
            self.out.push_str(",0}]}");
        }
        for (index, attribute) in attributes.iter().enumerate() {
            if index > 0 || on_load.is_some() {
                self.out.push_str(",\n              ");
            }
            write_value(&mut self.out, attribute)?;
        }
        self.out.push_str("]}.\n");
        Ok(())
    }

    fn function(&mut self, function: &'a Function) -> Printed {
        self.out.push_str("\n\n{function, ");
        self.atom(&function.name);
        self.write(format_args!(
            ", {}, {}}}.\n",
            function.arity, function.entry
        ));
        let on_load = on_load_at(function);
        for (index, instruction) in function.code.iter().enumerate() {
            if on_load == Some(index) {
                continue;
            }
            self.instruction(instruction)
                .map_err(|PrintError(problem)| {
                    let name = instruction.op.name().unwrap_or("?");
                    let (function, arity) = (&function.name, function.arity);
                    PrintError(format!(
                        "{function}/{arity}, instruction {index}, {name}: {problem}"
                    ))
                })?;
        }
        Ok(())
    }

    fn instruction(&mut self, instruction: &Instruction) -> Printed {
        let Some(info) = instruction.op.info() else {
            return unsaid(format!("opcode {} is not known", instruction.op.0));
        };
        let args = &instruction.args[..];
        if args.len() != info.operands.len() {
            return unsaid(format!(
                "{} operands expected, found {}",
                info.operands.len(),
                args.len()
            ));
        }
        self.out
            .push_str(if info.op == op::LABEL { "  " } else { "    " });
        if !self.special(info, args)? {
            self.plain(info, args)?;
        }
        self.out.push('.');
        if let (op::CALL | op::CALL_LAST | op::CALL_ONLY, [_, Operand::Label(label), ..]) =
            (info.op, args)
            && let Some((name, arity)) = self.names.get(label).copied()
        {
            self.out.push_str(" % ");
            self.atom(name);
            self.write(format_args!("/{arity}"));
        }
        self.out.push('\n');
        Ok(())
    }

    /// `name`, or `{name,Operand,...}`
    fn plain(&mut self, info: &Info, args: &[Operand]) -> Printed {
        if args.is_empty() {
            self.atom(info.name);
            return Ok(());
        }
        self.out.push('{');
        self.atom(info.name);
        let operands: Vec<(&Operand, Kind)> = args
            .iter()
            .zip(info.operands.iter().map(|info| info.kind))
            .collect();
        for (operand, kind) in operands {
            self.out.push(',');
            self.operand(operand, kind)?;
        }
        self.out.push('}');
        Ok(())
    }

    /// Prints an instruction that has a tuple of its own, if it has.
    fn special(&mut self, info: &Info, args: &[Operand]) -> Result<bool, PrintError> {
        let kind = |index: usize| {
            info.operands
                .get(index)
                .map_or(Kind::Number, |info| info.kind)
        };
        let group = |from: usize, operands: &'_ [Operand]| -> Vec<(Operand, Kind)> {
            operands
                .iter()
                .enumerate()
                .map(|(i, operand)| (operand.clone(), kind(from + i)))
                .collect()
        };
        match (info.op, args) {
            _ if info.effects.test => {
                self.out.push_str("{test,");
                self.atom(info.name);
                match (test_form(info), args) {
                    (TestForm::List, args) => {
                        for (operand, kind) in group(0, args) {
                            self.out.push(',');
                            self.operand(&operand, kind)?;
                        }
                    }
                    (TestForm::Live, [fail, source, live, operands @ .., dst]) => {
                        let sources =
                            [group(1, std::slice::from_ref(source)), group(3, operands)].concat();
                        self.out.push(',');
                        self.operand(fail, kind(0))?;
                        self.out.push(',');
                        self.operand(live, kind(2))?;
                        self.arguments(&sources)?;
                        self.out.push(',');
                        self.operand(dst, kind(args.len() - 1))?;
                    }
                    (_, [fail, operands @ ..]) => {
                        self.out.push(',');
                        self.operand(fail, kind(0))?;
                        self.arguments(&group(1, operands))?;
                    }
                    (_, []) => return unsaid("a test without operands"),
                }
                self.out.push('}');
            }
            (op::RAISE, args) => {
                self.out.push_str("{bif,raise,{f,0}");
                self.arguments(&group(0, args))?;
                self.out.push_str(",{x,0}}");
            }
            (_, [fail, args @ .., dst]) if OPERATIONS.contains(&info.name) => {
                self.bif("bif", info.name, &[(fail, kind(0))], &group(1, args), dst)?;
            }
            (op::BIF0, [Operand::Import(mfa), dst]) if &*mfa.module == "erlang" => {
                self.bif(
                    "bif",
                    &mfa.function,
                    &[(&Operand::Label(0), Kind::Fail)],
                    &[],
                    dst,
                )?;
            }
            (op::BIF1 | op::BIF2 | op::BIF3, [fail, Operand::Import(mfa), args @ .., dst])
                if &*mfa.module == "erlang" =>
            {
                self.bif(
                    "bif",
                    &mfa.function,
                    &[(fail, kind(0))],
                    &group(2, args),
                    dst,
                )?;
            }
            (
                op::GC_BIF1 | op::GC_BIF2 | op::GC_BIF3,
                [fail, live, Operand::Import(mfa), args @ .., dst],
            ) if &*mfa.module == "erlang" => {
                let head = [(fail, kind(0)), (live, kind(1))];
                self.bif("gc_bif", &mfa.function, &head, &group(3, args), dst)?;
            }
            (op::BS_ADD, [fail, sizes @ .., dst]) => {
                self.out.push_str("{bs_add,");
                self.operand(fail, kind(0))?;
                self.arguments(&group(1, sizes))?;
                self.out.push(',');
                self.operand(dst, Kind::Dst)?;
                self.out.push('}');
            }
            (op::MAKE_FUN2, [Operand::Lambda(index)]) => {
                let Lambda {
                    label,
                    index,
                    old_uniq,
                    num_free,
                    ..
                } = *self.lambda(*index)?;
                self.write(format_args!(
                    "{{make_fun2,{{f,{label}}},{index},{old_uniq},{num_free}}}"
                ));
            }
            (op::MAKE_FUN3, [Operand::Lambda(index), dst, free]) => {
                let Lambda {
                    label,
                    index,
                    old_uniq,
                    ..
                } = *self.lambda(*index)?;
                self.write(format_args!(
                    "{{make_fun3,{{f,{label}}},{index},{old_uniq},"
                ));
                self.operand(dst, kind(1))?;
                self.out.push(',');
                self.operand(free, kind(2))?;
                self.out.push('}');
            }
            (op::DEBUG_LINE, [_, _, Operand::Untagged(index), _]) => {
                self.plain(info, args)?;
                let rows = usize::try_from(*index)
                    .ok()
                    .and_then(|index| self.debug.get(index.checked_sub(1)?));
                if let Some(rows) = rows.copied() {
                    self.out.pop();
                    self.out.push(',');
                    if debug::write(&mut self.out, rows).is_none() {
                        return unsaid("its debug information has rows that are none");
                    }
                    self.out.push('}');
                }
            }
            // The compiler wants to see which fun it is, which the table of types does not keep.
            (
                op::CALL_FUN2,
                [
                    Operand::Lambda(index),
                    Operand::Untagged(given),
                    Operand::Reg(register),
                ],
            ) if register.ty.is_some() => {
                let Lambda {
                    label,
                    ref name,
                    arity,
                    ..
                } = *self.lambda(*index)?;
                let plain = Reg {
                    ty: None,
                    ..*register
                };
                self.write(format_args!("{{call_fun2,{{f,{label}}},{given},{{tr,"));
                self.register(&plain)?;
                self.write(format_args!(",{{t_fun,{given},{{"));
                self.atom(name);
                self.write(format_args!(",{arity}}},any}}}}}}"));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// `{bif,Name,Fail,[Argument, ...],Dst}`
    fn bif(
        &mut self,
        form: &str,
        name: &str,
        head: &[(&Operand, Kind)],
        args: &[(Operand, Kind)],
        dst: &Operand,
    ) -> Printed {
        self.write(format_args!("{{{form},"));
        self.atom(name);
        for (operand, kind) in head {
            self.out.push(',');
            self.operand(operand, *kind)?;
        }
        self.arguments(args)?;
        self.out.push(',');
        self.operand(dst, Kind::Dst)?;
        self.out.push('}');
        Ok(())
    }

    /// `,[Operand, ...]`
    fn arguments(&mut self, operands: &[(Operand, Kind)]) -> Printed {
        self.out.push_str(",[");
        for (index, (operand, kind)) in operands.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.operand(operand, *kind)?;
        }
        self.out.push(']');
        Ok(())
    }

    fn lambda(&self, index: u32) -> Result<&'a Lambda, PrintError> {
        match self.object.lambdas.get(index as usize) {
            Some(lambda) => Ok(lambda),
            None => unsaid(format!("there is no fun {index}")),
        }
    }

    fn operand(&mut self, operand: &Operand, kind: Kind) -> Printed {
        match operand {
            Operand::Untagged(bits) if kind == Kind::Flags => self.flags(*bits),
            Operand::Untagged(number) => self.write(format_args!("{number}")),
            Operand::Integer(integer) => self.write(format_args!("{{integer,{integer}}}")),
            Operand::Atom(name) => {
                self.out.push_str("{atom,");
                self.atom(name);
                self.out.push('}');
            }
            Operand::Nil => self.out.push_str("nil"),
            Operand::Reg(register) => self.register(register)?,
            Operand::Label(label) if kind == Kind::LabelDef => self.write(format_args!("{label}")),
            Operand::Label(label) => self.write(format_args!("{{f,{label}}}")),
            Operand::Import(mfa) => {
                self.out.push_str("{extfunc,");
                self.atom(&mfa.module);
                self.out.push(',');
                self.atom(&mfa.function);
                self.write(format_args!(",{}}}", mfa.arity));
            }
            Operand::Lambda(index) => {
                let label = self.lambda(*index)?.label;
                self.write(format_args!("{{f,{label}}}"));
            }
            Operand::Literal(value) => {
                self.out.push_str(if matches!(**value, Value::Float(_)) {
                    "{float,"
                } else {
                    "{literal,"
                });
                write_value(&mut self.out, value)?;
                self.out.push('}');
            }
            Operand::String(bytes) => {
                self.out.push_str("{string,");
                write_bits(&mut self.out, bytes, 8);
                self.out.push('}');
            }
            Operand::Line(location) => self.location(location.as_ref()),
            Operand::List(elements) => self.list(elements, kind)?,
            Operand::Alloc {
                words,
                floats,
                funs,
            } => self.write(format_args!(
                "{{alloc,[{{words,{words}}},{{floats,{floats}}},{{funs,{funs}}}]}}"
            )),
        }
        Ok(())
    }

    fn register(&mut self, register: &Reg) -> Printed {
        let kind = match register.kind {
            RegKind::X => "x",
            RegKind::Y => "y",
            RegKind::Fr => "fr",
        };
        let Some(ty) = register.ty else {
            self.write(format_args!("{{{kind},{}}}", register.index));
            return Ok(());
        };
        self.write(format_args!("{{tr,{{{kind},{}}},", register.index));
        let table = self.object.types.as_ref();
        let entry = table.and_then(|table| Some((table.version, table.entries.get(ty as usize)?)));
        let Some((version, entry)) = entry else {
            return unsaid(format!("there is no type {ty}"));
        };
        if types::write(&mut self.out, version, entry).is_none() {
            return unsaid(format!("type {ty} has no words"));
        }
        self.out.push('}');
        Ok(())
    }

    fn flags(&mut self, bits: u64) {
        let known = FLAGS.iter().fold(0, |known, (_, bit)| known | bit);
        if bits & !known != 0 {
            self.write(format_args!("{bits}"));
            return;
        }
        let names: Vec<&str> = FLAGS
            .iter()
            .filter(|(_, bit)| bits & bit != 0)
            .map(|(name, _)| *name)
            .collect();
        self.write(format_args!("{{field_flags,[{}]}}", names.join(",")));
    }

    fn location(&mut self, location: Option<&Location>) {
        let Some(Location { file, line }) = location else {
            self.out.push_str("[]");
            return;
        };
        self.out.push_str("[{location,\"");
        file.chars()
            .for_each(|c| write_escaped(&mut self.out, c, '"'));
        self.write(format_args!("\",{line}}}]"));
    }

    fn list(&mut self, elements: &[Operand], kind: Kind) -> Printed {
        if kind == Kind::Commands {
            return self.commands(elements);
        }
        let pattern = match kind {
            Kind::List(pattern) => pattern,
            _ => opcode::SEGMENT,
        };
        self.out.push_str("{list,[");
        for (index, (element, kind)) in elements.iter().zip(pattern.iter().cycle()).enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.operand(element, *kind)?;
        }
        self.out.push_str("]}");
        Ok(())
    }

    fn commands(&mut self, elements: &[Operand]) -> Printed {
        self.out.push_str("{commands,[");
        let mut rest = elements;
        while let [Operand::Atom(name), more @ ..] = rest {
            let Some(command) = opcode::match_command(name) else {
                return unsaid(format!("the match command {name} is not known"));
            };
            let Some((operands, more)) = more.split_at_checked(command.operands.len()) else {
                return unsaid(format!("the match command {name} has too few operands"));
            };
            if rest.len() < elements.len() {
                self.out.push(',');
            }
            self.out.push('{');
            self.atom(name);
            for (operand, info) in operands.iter().zip(command.operands) {
                self.out.push(',');
                match (operand, info.kind) {
                    // Here the compiler writes a term where elsewhere it has `nil`.
                    (Operand::Nil, Kind::FlagsTerm) => self.out.push_str("{literal,[]}"),
                    (operand, kind) => self.operand(operand, kind)?,
                }
            }
            self.out.push('}');
            rest = more;
        }
        if !rest.is_empty() {
            return unsaid("a match command expected");
        }
        self.out.push_str("]}");
        Ok(())
    }
}

/// Where the instruction is that marks the function as the one to run on load: after the entry
/// label, where reading the attribute puts it.
fn on_load_at(function: &Function) -> Option<usize> {
    let entry = Operand::Label(function.entry);
    let label = |i: &Instruction| i.op == op::LABEL && i.args.first() == Some(&entry);
    let at = function.code.iter().position(label)? + 1;
    (function.arity == 0 && function.code.get(at)?.op == op::ON_LOAD).then_some(at)
}

/// Appends a value as an Erlang term.
pub(super) fn write_value(out: &mut String, value: &Value) -> Printed {
    write_value_at(out, value, 0)
}

fn write_value_at(out: &mut String, value: &Value, depth: usize) -> Printed {
    if depth > MAX_DEPTH {
        return unsaid(format!("terms are nested deeper than {MAX_DEPTH}"));
    }
    let separated = |out: &mut String, elements: &[Value]| -> Printed {
        for (index, element) in elements.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            write_value_at(out, element, depth + 1)?;
        }
        Ok(())
    };
    match value {
        Value::Integer(integer) => write_integer(out, integer),
        Value::Float(bits) => write_float(out, f64::from_bits(*bits))?,
        Value::Atom(name) => write_atom(out, name),
        Value::Nil => out.push_str("[]"),
        Value::List(elements, tail) => {
            if **tail == Value::Nil
                && let Some(text) = text(elements)
            {
                out.push('"');
                text.chars().for_each(|c| write_escaped(out, c, '"'));
                out.push('"');
                return Ok(());
            }
            out.push('[');
            separated(out, elements)?;
            if **tail != Value::Nil {
                out.push('|');
                write_value_at(out, tail, depth + 1)?;
            }
            out.push(']');
        }
        Value::Tuple(elements) => {
            out.push('{');
            separated(out, elements)?;
            out.push('}');
        }
        Value::Map(pairs) => {
            out.push_str("#{");
            for (index, (key, value)) in pairs.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_value_at(out, key, depth + 1)?;
                out.push_str(" => ");
                write_value_at(out, value, depth + 1)?;
            }
            out.push('}');
        }
        Value::Bits(bytes, used) => write_bits(out, bytes, *used),
        Value::ExternalFun(mfa) => {
            out.push_str("fun ");
            write_atom(out, &mfa.module);
            out.push(':');
            write_atom(out, &mfa.function);
            let _ = write!(out, "/{}", mfa.arity);
        }
        Value::Foreign(_) => {
            return unsaid("a pid, port, reference or fun cannot be written as text");
        }
    }
    Ok(())
}

/// In base 16 when it is large, since that is linear to print and read.
fn write_integer(out: &mut String, integer: &IBig) {
    const DECIMAL_BITS: usize = 4096;
    let _ = if integer.bit_len() <= DECIMAL_BITS {
        write!(out, "{integer}")
    } else if integer.sign() == dashu_int::Sign::Negative {
        write!(out, "-16#{}", (-integer).in_radix(16))
    } else {
        write!(out, "16#{}", integer.in_radix(16))
    };
}

fn write_float(out: &mut String, float: f64) -> Printed {
    if !float.is_finite() {
        return unsaid("a float that is infinite or not a number");
    }
    // The shortest text that reads as the same bits; Erlang wants a point before an exponent.
    let text = format!("{float:?}");
    match text.split_once('e') {
        Some((digits, exponent)) if !digits.contains('.') => {
            let _ = write!(out, "{digits}.0e{exponent}");
        }
        _ => out.push_str(&text),
    }
    Ok(())
}

/// A list of characters that print, as text.
fn text(elements: &[Value]) -> Option<String> {
    let character = |element: &Value| match element {
        Value::Integer(code) => {
            let found = char::from_u32(u32::try_from(code).ok()?)?;
            matches!(found, ' '..='~' | '\n' | '\t').then_some(found)
        }
        _ => None,
    };
    elements.iter().map(character).collect()
}

fn write_bits(out: &mut String, bytes: &[u8], used: u8) {
    out.push_str("<<");
    let text = used == 8
        && !bytes.is_empty()
        && bytes.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\n'));
    if text {
        out.push('"');
        bytes
            .iter()
            .for_each(|byte| write_escaped(out, char::from(*byte), '"'));
        out.push('"');
    } else {
        for (index, byte) in bytes.iter().enumerate() {
            let _ = match index {
                0 => write!(out, "{byte}"),
                _ => write!(out, ",{byte}"),
            };
        }
        if used < 8
            && let Some(last) = bytes.last()
        {
            out.truncate(out.len() - last.to_string().len());
            let _ = write!(out, "{}:{used}", last >> (8 - used));
        }
    }
    out.push_str(">>");
}
