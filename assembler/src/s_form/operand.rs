//! Operands: `{x,0}`, `{f,3}`, `{literal,...}` and the like.

use std::sync::Arc;

use dashu_int::IBig;
use dashu_int::ops::BitTest;

use super::instruction::Context;
use super::records::constant;
use super::term::{Checked, Node, Term, wrong};
use crate::diagnostic::Diagnostic;
use crate::object::{Location, Mfa, Name, Operand, Reg, RegKind, Value};
use crate::opcode::{self, Kind, SEGMENT, Shapes};

/// Names of the flags of a segment and their bits.
pub(super) const FLAGS: [(&str, u64); 3] = [("little", 2), ("signed", 4), ("native", 16)];

/// Integers from 2^128 on are literals, whatever the text says: the compiler's rule.
pub(super) fn is_operand(integer: &IBig) -> bool {
    integer.bit_len() <= 128
}

/// Reads an operand of a kind.
pub(super) fn read(
    term: &Term<'_>,
    kind: Kind,
    name: &str,
    context: &mut Context,
) -> Checked<Operand> {
    let operand = match (kind, term.tagged()) {
        (Kind::LabelDef, None) => Operand::Label(term.number(u32::MAX)?),
        (Kind::Line, _) => Operand::Line(location(term)?),
        (Kind::List(pattern), Some(("list", [list]))) => groups(list, pattern, name, context)?,
        (Kind::Segments, Some(("list", [list]))) => groups(list, SEGMENT, name, context)?,
        (Kind::Commands, Some(("commands", [list]))) => commands(list, context)?,
        (Kind::Flags, Some(("field_flags", [flags]))) => Operand::Untagged(flag_bits(flags)?),
        _ => plain(term, context)?,
    };
    let (wanted, found) = (kind.shapes(), operand.shape());
    if !wanted.has(found) {
        let (wanted, found) = (describe(wanted), describe(found));
        return wrong(
            term.span,
            format!("{name}: {wanted} expected, found {found}"),
        );
    }
    match operand {
        Operand::Label(0) if matches!(kind, Kind::Label | Kind::LabelDef) => {
            wrong(term.span, format!("{name}: label 0 stands for none"))
        }
        operand => Ok(operand),
    }
}

fn describe(shapes: Shapes) -> String {
    shapes.describe()
}

/// An operand that says by itself what it is.
fn plain(term: &Term<'_>, context: &mut Context) -> Checked<Operand> {
    let register = |kind, index: &Term<'_>| -> Checked<Operand> {
        Ok(Operand::Reg(Reg {
            kind,
            index: index.number(u32::MAX)?,
            ty: None,
        }))
    };
    match (term.node, term.tagged()) {
        (Node::Int(number), _) if number >= 0 => Ok(Operand::Untagged(number as u64)),
        (Node::BigInt(false, ..), _) => match u64::try_from(&term.integer()?) {
            Ok(number) => Ok(Operand::Untagged(number)),
            Err(_) => wrong(term.span, "a plain number has at most 64 bits"),
        },
        (Node::Atom("nil"), _) => Ok(Operand::Nil),
        (_, Some(("x", [index]))) => register(RegKind::X, index),
        (_, Some(("y", [index]))) => register(RegKind::Y, index),
        (_, Some(("fr", [index]))) => register(RegKind::Fr, index),
        (_, Some(("tr", [register, ty]))) => match plain(register, context)? {
            Operand::Reg(reg) if reg.kind != RegKind::Fr && reg.ty.is_none() => {
                let ty = Some(context.ty(ty)?);
                Ok(Operand::Reg(Reg { ty, ..reg }))
            }
            _ => wrong(register.span, "an X or Y register expected"),
        },
        (_, Some(("f", [label]))) => Ok(Operand::Label(label.number(u32::MAX)?)),
        (_, Some(("atom", [name]))) => Ok(Operand::Atom(name.atom()?.into())),
        (_, Some(("integer", [value]))) => Ok(constant(Value::Integer(value.integer()?))),
        (_, Some(("float", [value]))) => match value.node {
            Node::Float(bits) => Ok(Operand::Literal(Arc::new(Value::Float(bits)))),
            _ => wrong(value.span, "a float expected"),
        },
        (_, Some(("literal", [value]))) => Ok(constant(value.value()?)),
        (_, Some(("string", [value]))) => match value.node {
            Node::Bits(bytes, 8) => Ok(Operand::String(bytes.into())),
            _ => wrong(value.span, "a binary of whole bytes expected"),
        },
        (_, Some(("extfunc", [module, function, arity]))) => Ok(Operand::Import(Mfa {
            module: module.atom()?.into(),
            function: function.atom()?.into(),
            arity: arity.number(255)?,
        })),
        (_, Some(("alloc", [needs]))) => allocation(needs),
        (_, Some((name, rest))) => {
            const NAMES: [&str; 16] = [
                "x",
                "y",
                "fr",
                "tr",
                "f",
                "atom",
                "integer",
                "float",
                "literal",
                "string",
                "extfunc",
                "alloc",
                "list",
                "commands",
                "field_flags",
                "location",
            ];
            let message = format!(
                "{{{name}, ...}} with {} elements is not an operand here",
                rest.len() + 1
            );
            let diagnostic = Diagnostic::error(term.span, message);
            Err(Box::new(match crate::diagnostic::nearest(name, NAMES) {
                Some(near) if near != name => diagnostic.help(format!("did you mean {near}?")),
                _ => diagnostic,
            }))
        }
        _ => wrong(
            term.span,
            "an operand expected, such as {x,0}, {atom,ok} or {f,1}",
        ),
    }
}

fn groups(
    list: &Term<'_>,
    pattern: &[Kind],
    name: &str,
    context: &mut Context,
) -> Checked<Operand> {
    let terms = list.list()?;
    if !terms.len().is_multiple_of(pattern.len()) {
        let message = format!(
            "{name}: groups of {} expected, found {} elements",
            pattern.len(),
            terms.len()
        );
        return wrong(list.span, message);
    }
    let kinds = pattern.iter().cycle();
    let elements: Checked<Vec<Operand>> = terms
        .iter()
        .zip(kinds)
        .map(|(term, kind)| read(term, *kind, name, context))
        .collect();
    Ok(Operand::List(elements?))
}

/// The commands of `bs_match`: tuples here, one flat list in the object.
fn commands(list: &Term<'_>, context: &mut Context) -> Checked<Operand> {
    let mut elements = Vec::new();
    for term in list.list()? {
        let Some((name, rest)) = term.tagged() else {
            return wrong(term.span, "a match command expected");
        };
        let Some(command) = opcode::match_command(name) else {
            return wrong(term.span, format!("there is no match command {name}"));
        };
        if rest.len() != command.operands.len() {
            let (wanted, found) = (command.operands.len(), rest.len());
            return wrong(
                term.span,
                format!("{name}: {wanted} operands expected, found {found}"),
            );
        }
        elements.push(Operand::Atom(name.into()));
        for (term, info) in rest.iter().zip(command.operands) {
            elements.push(read(term, info.kind, info.name, context)?);
        }
    }
    Ok(Operand::List(elements))
}

/// `[{location, File, Line} | _]`, or `[]` for none.
fn location(term: &Term<'_>) -> Checked<Option<Location>> {
    for part in term.list()? {
        if let Some(("location", [file, line])) = part.tagged() {
            let file: Name = match file.node {
                Node::Str(codes) => codes
                    .iter()
                    .filter_map(|code| char::from_u32(*code))
                    .collect::<String>()
                    .into(),
                Node::List([], None) => "".into(),
                _ => return wrong(file.span, "the name of a file expected"),
            };
            return Ok(Some(Location {
                file,
                line: line.number(u32::MAX)?,
            }));
        }
    }
    Ok(None)
}

fn flag_bits(flags: &Term<'_>) -> Checked<u64> {
    let mut bits = 0;
    for flag in flags.list()? {
        match flag.node {
            Node::Atom("big" | "unsigned") => {}
            Node::Atom(name) => match FLAGS.iter().find(|(flag, _)| *flag == name) {
                Some((_, bit)) => bits |= bit,
                None => return wrong(flag.span, format!("{name} is not a flag of a segment")),
            },
            // Where the segment stands in the source.
            Node::Tuple(_) => {}
            _ => return wrong(flag.span, "a flag of a segment expected"),
        }
    }
    Ok(bits)
}

/// `[{words, N}, {floats, N}, {funs, N}]`
fn allocation(needs: &Term<'_>) -> Checked<Operand> {
    let (mut words, mut floats, mut funs) = (0, 0, 0);
    for need in needs.list()? {
        match need.tagged() {
            Some(("words", [amount])) => words = amount.number(u32::MAX)?,
            Some(("floats", [amount])) => floats = amount.number(u32::MAX)?,
            Some(("funs", [amount])) => funs = amount.number(u32::MAX)?,
            _ => return wrong(need.span, "{words, N}, {floats, N} or {funs, N} expected"),
        }
    }
    Ok(Operand::Alloc {
        words,
        floats,
        funs,
    })
}
