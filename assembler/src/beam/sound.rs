//! What an object must be for its file to say the same: checked before writing, because objects
//! come from text as well.

use std::collections::HashSet;

use super::tables::MAX_ARITY;
use crate::object::{CodeObject, Export, Function, Lambda, Operand};
use crate::opcode::op;

/// Chunks that the object has fields for, or that stand for those of older releases.
const KNOWN: [&[u8; 4]; 16] = [
    b"AtU8", b"Code", b"StrT", b"ImpT", b"ExpT", b"FunT", b"LitT", b"Meta", b"Recs", b"DbgB",
    b"LocT", b"Attr", b"CInf", b"Line", b"Type", b"Atom",
];

/// Whether the object can be written; what is wrong, if not.
pub(super) fn check(object: &CodeObject) -> Result<(), String> {
    let mut defined = HashSet::new();
    for function in &object.functions {
        function_is_sound(function, &mut defined)
            .map_err(|problem| format!("{}/{}: {problem}", function.name, function.arity))?;
    }
    let label = |label: u32| match label {
        0 => Err("label 0 stands for none".to_string()),
        label if label >= object.label_count => Err(format!(
            "label {label} expected to be below {}",
            object.label_count
        )),
        _ => Ok(()),
    };
    for Export {
        name,
        arity,
        label: at,
    } in object.exports.iter().chain(object.locals.iter().flatten())
    {
        label(*at)
            .and(is_arity(*arity))
            .map_err(|problem| format!("function {name}/{arity}: {problem}"))?;
    }
    for Lambda {
        name,
        arity,
        label: at,
        num_free,
        ..
    } in &object.lambdas
    {
        label(*at)
            .and(is_arity(*arity))
            .map_err(|problem| format!("fun {name}/{arity}: {problem}"))?;
        if num_free > arity {
            return Err(format!(
                "the fun {name}/{arity} cannot have {num_free} free variables"
            ));
        }
    }
    if let Some(table) = &object.lines
        && table.version != 0
    {
        return Err(format!(
            "the version {} of the line table is not known",
            table.version
        ));
    }
    for (index, (name, _)) in object.chunks.iter().enumerate() {
        let earlier = object.chunks.get(..index).unwrap_or(&[]);
        if KNOWN.contains(&name) || earlier.iter().any(|(other, _)| other == name) {
            return Err(format!("there are two chunks {}", name.escape_ascii()));
        }
    }
    Ok(())
}

/// Whether functions can have so many arguments.
pub(super) fn is_arity(arity: u32) -> Result<(), String> {
    if arity <= MAX_ARITY {
        return Ok(());
    }
    Err(format!("a function cannot have {arity} arguments"))
}

/// A function is a label, `line` instructions, `func_info`, the entry label and the rest; and it
/// must not end with what would be taken for the beginning of the next.
fn function_is_sound(function: &Function, defined: &mut HashSet<u32>) -> Result<(), String> {
    is_arity(function.arity)?;
    let code = &function.code[..];
    let head = code
        .iter()
        .position(|instruction| instruction.op == op::FUNC_INFO);
    let Some((before, [func_info, after @ ..])) = head.and_then(|head| code.split_at_checked(head))
    else {
        return Err("there is no func_info".to_string());
    };
    let is_line = |instruction: &crate::object::Instruction| instruction.op == op::LINE;
    match before {
        [label, lines @ ..] if label.op == op::LABEL && lines.iter().all(is_line) => {}
        _ => {
            return Err(
                "a label, and nothing but lines after it, expected before func_info".to_string(),
            );
        }
    }
    match &func_info.args[..] {
        [_, Operand::Atom(name), Operand::Untagged(arity)]
            if *name == function.name && *arity == u64::from(function.arity) => {}
        _ => return Err("func_info names another function".to_string()),
    }
    match after.first() {
        Some(entry)
            if entry.op == op::LABEL
                && entry.args.first() == Some(&Operand::Label(function.entry)) => {}
        _ => {
            return Err(format!(
                "the entry label {} expected after func_info",
                function.entry
            ));
        }
    }
    if after
        .iter()
        .any(|instruction| instruction.op == op::FUNC_INFO)
    {
        return Err("there is a second func_info".to_string());
    }
    if code
        .iter()
        .any(|instruction| instruction.op == op::INT_CODE_END)
    {
        return Err("int_code_end ends the module and is not part of a function".to_string());
    }
    for instruction in code {
        if let (op::LABEL, [Operand::Label(label)]) = (instruction.op, &instruction.args[..])
            && !defined.insert(*label)
        {
            return Err(format!("label {label} is defined twice"));
        }
    }
    Ok(())
}
