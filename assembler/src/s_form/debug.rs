//! What a debugger can show at a `debug_line`: a map at the end of its tuple here, rows of the
//! debug information in the object.
//!
//! An instruction has one row for the size of the frame, then, if there are any, one for variables
//! (names and where their values are) and one for the calls of the expression. The first operand
//! of a row says which it is.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use super::instruction::Context;
use super::operand;
use super::print::write_atom;
use super::term::{Checked, Node, Term, wrong};
use crate::object::{Operand, OperandTable, Reg, RegKind, Value};
use crate::opcode::Kind;

/// The version of the rows that is read and printed, OTP 29's.
const VERSION: u32 = 1;

/// First operands of rows.
const FRAME: u64 = 0;
const VARIABLES: u64 = 1;
const CALLS: u64 = 2;

/// Added to the arity of a function of the same module.
const LOCAL: u64 = 256;

/// The rows of an instruction.
pub(super) type Rows = Vec<Vec<Operand>>;

/// Most instructions of a module: indexes may have gaps, which take room in the table.
const MAX_INDEX: u32 = 1 << 17;

/// Reads the map of an instruction with this index, from 1, and keeps its rows.
pub(super) fn read(index: &Term<'_>, map: &Term<'_>, context: &mut Context) -> Checked<()> {
    let at = index.span;
    let index = index.number(MAX_INDEX)?;
    if index == 0 {
        return wrong(at, "the first index is 1");
    }
    let Node::Map(items) = map.node else {
        return wrong(map.span, "a map expected");
    };
    let mut frame = Operand::Nil;
    let (mut variables, mut calls) = (Vec::new(), Vec::new());
    for pair in items.chunks_exact(2) {
        let [key, value] = pair else { continue };
        match key.node {
            Node::Atom("frame_size") => frame = frame_size(value)?,
            Node::Atom("vars") => {
                for variable in value.list()? {
                    variables.extend(self::variable(variable, context)?);
                }
            }
            Node::Atom("calls") => {
                for call in value.list()? {
                    calls.extend(self::call(call)?);
                }
            }
            _ => return wrong(key.span, "frame_size, vars or calls expected"),
        }
    }
    let mut rows = vec![vec![Operand::Untagged(FRAME), frame]];
    for (sort, elements) in [(VARIABLES, variables), (CALLS, calls)] {
        if !elements.is_empty() {
            rows.push(vec![Operand::Untagged(sort), Operand::List(elements)]);
        }
    }
    context.debug.insert(index, rows);
    Ok(())
}

/// The table of what all instructions say, by their index; `None` if they say nothing.
pub(super) fn table(said: BTreeMap<u32, Rows>) -> Option<OperandTable> {
    let mut table = OperandTable {
        version: VERSION,
        ..OperandTable::default()
    };
    for (index, rows) in said {
        // The compiler drops unreachable instructions, but not what they say.
        for _ in table.count + 1..index {
            table
                .rows
                .push(vec![Operand::Untagged(FRAME), Operand::Nil]);
        }
        table.count = index;
        for row in &rows {
            if let [_, Operand::List(elements)] = &row[..] {
                let count = u32::try_from(elements.len()).unwrap_or(u32::MAX);
                table.total = table.total.saturating_add(count);
            }
        }
        table.rows.extend(rows);
    }
    (table.count > 0).then_some(table)
}

/// `entry` before there is a frame at all, `none`, or so many slots.
fn frame_size(term: &Term<'_>) -> Checked<Operand> {
    Ok(match term.node {
        Node::Atom("none") => Operand::Nil,
        Node::Atom("entry") => Operand::Atom("entry".into()),
        _ => Operand::Untagged(u64::from(term.number(u32::MAX)?)),
    })
}

/// `{Name, [Place, ...]}`, where the last place holds the value longest.
fn variable(term: &Term<'_>, context: &mut Context) -> Checked<[Operand; 2]> {
    let Node::Tuple([name, places]) = term.node else {
        return wrong(term.span, "{Variable, Places} expected");
    };
    let name = match name.node {
        Node::Atom(text) => Operand::Literal(Arc::new(Value::Bits(text.as_bytes().into(), 8))),
        _ => Operand::Integer(name.integer()?),
    };
    match places.list()? {
        [.., place] => Ok([name, operand::read(place, Kind::Source, "place", context)?]),
        [] => wrong(places.span, "a place expected"),
    }
}

/// `{local, {atom, Name}, Arity}`, `{remote, {atom, Module}, {atom, Name}, Arity}` or
/// `{var, Name}`.
fn call(term: &Term<'_>) -> Checked<Vec<Operand>> {
    let atom = |term: &Term<'_>| match term.tagged() {
        Some(("atom", [name])) => Ok(Operand::Atom(name.atom()?.into())),
        _ => wrong(term.span, "{atom, Name} expected"),
    };
    match term.tagged() {
        Some(("local", [name, arity])) => Ok(vec![
            Operand::Untagged(LOCAL + u64::from(arity.number(255)?)),
            atom(name)?,
        ]),
        Some(("remote", [module, name, arity])) => Ok(vec![
            Operand::Untagged(u64::from(arity.number(255)?)),
            atom(module)?,
            atom(name)?,
        ]),
        Some(("var", [name])) => Ok(vec![Operand::Literal(Arc::new(name.value()?))]),
        _ => wrong(
            term.span,
            "{local, Name, Arity}, {remote, Module, Name, Arity} or {var, Name} expected",
        ),
    }
}

/// The rows of each instruction, in the order of the instructions; `None` if the table is of
/// another version or holds something else.
pub(super) fn instructions(table: &OperandTable) -> Option<Vec<&[Vec<Operand>]>> {
    if table.version != VERSION {
        return None;
    }
    let is_frame = |row: &Vec<Operand>| row.first() == Some(&Operand::Untagged(FRAME));
    if !table.rows.first().is_none_or(is_frame) {
        return None;
    }
    Some(table.rows.chunk_by(|_, next| !is_frame(next)).collect())
}

/// Appends the map of an instruction; `None` if its rows are none.
pub(super) fn write(out: &mut String, rows: &[Vec<Operand>]) -> Option<()> {
    let [frame, rest @ ..] = rows else {
        return None;
    };
    let [_, size] = &frame[..] else { return None };
    let _ = match size {
        Operand::Nil => write!(out, "#{{frame_size => none"),
        Operand::Atom(name) if &**name == "entry" => write!(out, "#{{frame_size => entry"),
        Operand::Untagged(size) => write!(out, "#{{frame_size => {size}"),
        _ => return None,
    };
    let mut variables: &[Operand] = &[];
    let mut calls: &[Operand] = &[];
    for row in rest {
        match &row[..] {
            [Operand::Untagged(VARIABLES), Operand::List(elements)] => variables = elements,
            [Operand::Untagged(CALLS), Operand::List(elements)] => calls = elements,
            _ => return None,
        }
    }
    out.push_str(",vars => [");
    for (index, pair) in variables.chunks(2).enumerate() {
        let [name, place] = pair else { return None };
        out.push_str(if index > 0 { ",{" } else { "{" });
        match name {
            Operand::Integer(number) => _ = write!(out, "{number}"),
            name => write_atom(out, std::str::from_utf8(text(name)?).ok()?),
        }
        out.push_str(",[");
        write_place(out, place)?;
        out.push_str("]}");
    }
    out.push(']');
    write_calls(out, calls)?;
    out.push('}');
    Some(())
}

fn text(operand: &Operand) -> Option<&[u8]> {
    match operand {
        Operand::Literal(value) => match &**value {
            Value::Bits(bytes, 8) => Some(bytes),
            _ => None,
        },
        _ => None,
    }
}

fn write_place(out: &mut String, place: &Operand) -> Option<()> {
    match place {
        Operand::Reg(Reg {
            kind: RegKind::X,
            index,
            ty: None,
        }) => _ = write!(out, "{{x,{index}}}"),
        Operand::Reg(Reg {
            kind: RegKind::Y,
            index,
            ty: None,
        }) => _ = write!(out, "{{y,{index}}}"),
        constant => {
            out.push_str("{literal,");
            super::print::write_value(out, &super::records::value(constant)?).ok()?;
            out.push('}');
        }
    }
    Some(())
}

fn write_calls(out: &mut String, mut calls: &[Operand]) -> Option<()> {
    if calls.is_empty() {
        return Some(());
    }
    let mut separator = ",calls => [";
    while !calls.is_empty() {
        out.push_str(separator);
        separator = ",";
        calls = match calls {
            [
                Operand::Untagged(arity @ LOCAL..),
                Operand::Atom(name),
                rest @ ..,
            ] => {
                out.push_str("{local,{atom,");
                write_atom(out, name);
                let _ = write!(out, "}},{}}}", arity - LOCAL);
                rest
            }
            [
                Operand::Untagged(arity),
                Operand::Atom(module),
                Operand::Atom(name),
                rest @ ..,
            ] => {
                out.push_str("{remote,{atom,");
                write_atom(out, module);
                out.push_str("},{atom,");
                write_atom(out, name);
                let _ = write!(out, "}},{arity}}}");
                rest
            }
            [Operand::Literal(name), rest @ ..] => {
                out.push_str("{var,");
                super::print::write_value(out, name).ok()?;
                out.push('}');
                rest
            }
            _ => return None,
        };
    }
    out.push(']');
    Some(())
}
