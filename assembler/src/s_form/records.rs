//! Definitions of native records: `{records, [{Name, Exported, [Field, {Field, Default}]}]}`.

use std::fmt::Write;
use std::sync::Arc;

use super::print::{write_atom, write_value};
use super::term::{Checked, Node, Term, wrong};
use crate::object::{Operand, OperandTable, Value};

/// Stands for a field without a default.
const NO_DEFAULT: Operand = Operand::Untagged(0);

pub(super) fn read(records: &Term<'_>) -> Checked<OperandTable> {
    let mut table = OperandTable::default();
    for record in records.list()? {
        let Node::Tuple([name, exported, fields]) = record.node else {
            return wrong(record.span, "{Name, Exported, Fields} expected");
        };
        let mut elements = Vec::new();
        for field in fields.list()? {
            let (name, default) = match field.node {
                Node::Atom(name) => (name, NO_DEFAULT),
                Node::Tuple([name, default]) => (name.atom()?, constant(default.value()?)),
                _ => return wrong(field.span, "a field, or {Field, Default}, expected"),
            };
            elements.extend([Operand::Atom(name.into()), default]);
            table.total = table.total.saturating_add(1);
        }
        let (name, exported) = (name.atom()?, exported.atom()?);
        table.rows.push(vec![
            Operand::Atom(name.into()),
            Operand::Atom(exported.into()),
            Operand::List(elements),
        ]);
        table.count = table.count.saturating_add(1);
    }
    Ok(table)
}

/// The shortest operand for a value.
pub(super) fn constant(value: Value) -> Operand {
    match value {
        Value::Nil => Operand::Nil,
        Value::Atom(name) => Operand::Atom(name),
        Value::Integer(integer) if super::operand::is_operand(&integer) => {
            Operand::Integer(integer)
        }
        value => Operand::Literal(Arc::new(value)),
    }
}

/// The value of an operand that is a constant.
pub(super) fn value(operand: &Operand) -> Option<Value> {
    match operand {
        Operand::Nil => Some(Value::Nil),
        Operand::Atom(name) => Some(Value::Atom(name.clone())),
        Operand::Integer(integer) => Some(Value::Integer(integer.clone())),
        Operand::Literal(value) => Some(Value::clone(value)),
        _ => None,
    }
}

/// Appends the form; `None` if the table holds something else.
pub(super) fn write(out: &mut String, table: &OperandTable) -> Option<()> {
    out.push_str("\n{records,[");
    for (index, row) in table.rows.iter().enumerate() {
        let [
            Operand::Atom(name),
            Operand::Atom(exported),
            Operand::List(fields),
        ] = &row[..]
        else {
            return None;
        };
        out.push_str(if index > 0 { ",\n          {" } else { "{" });
        write_atom(out, name);
        let _ = write!(out, ",{exported},[");
        for (index, pair) in fields.chunks(2).enumerate() {
            let [Operand::Atom(field), default] = pair else {
                return None;
            };
            if index > 0 {
                out.push(',');
            }
            if *default == NO_DEFAULT {
                write_atom(out, field);
                continue;
            }
            out.push('{');
            write_atom(out, field);
            out.push(',');
            write_value(out, &value(default)?).ok()?;
            out.push('}');
        }
        out.push_str("]}");
    }
    out.push_str("]}.\n");
    Some(())
}
