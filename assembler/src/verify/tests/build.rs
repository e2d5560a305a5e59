//! A small notation for modules under test. A function's text has an instruction or a label a
//! line; operands are read by the kinds of the instruction table. It knows just enough for tests.

use std::collections::HashMap;
use std::sync::Arc;

use crate::object::{
    CodeObject, Export, Function, Instruction, Lambda, Mfa, Operand, Reg, RegKind, Value,
};
use crate::opcode::{self, Kind, Shapes, op};
use crate::verify::{Verified, VerifyError, verify};

/// The module `m` with these functions: name, arity, text. All are exported.
pub fn module(functions: &[(&str, u32, &str)]) -> CodeObject {
    let mut labels: HashMap<String, u32> = HashMap::new();
    let mut number = |name: String| {
        let next = labels.len() as u32 + 1;
        *labels.entry(name).or_insert(next)
    };
    let mut object = CodeObject {
        module: "m".into(),
        ..CodeObject::default()
    };
    for (name, arity, text) in functions {
        let clause = number(format!("{name}/{arity} clause"));
        let entry = number(format!("{name}/{arity}"));
        let mut code = vec![
            label(clause),
            Instruction {
                op: op::FUNC_INFO,
                args: vec![
                    Operand::Atom("m".into()),
                    Operand::Atom((*name).into()),
                    Operand::Untagged(u64::from(*arity)),
                ],
            },
            label(entry),
        ];
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(here) = line.strip_suffix(':') {
                code.push(label(number(format!("{name}/{arity} {here}"))));
                continue;
            }
            let mut refer = |reference: &str| match reference {
                "_" => 0,
                local if local.contains('/') => number(local.to_string()),
                local => number(format!("{name}/{arity} {local}")),
            };
            code.push(instruction(line, &mut refer));
        }
        object.exports.push(Export {
            name: (*name).into(),
            arity: *arity,
            label: entry,
        });
        object.functions.push(Function {
            name: (*name).into(),
            arity: *arity,
            entry,
            code,
        });
    }
    object.label_count = labels.len() as u32 + 1;
    object
}

/// The module with one function.
pub fn function(arity: u32, text: &str) -> CodeObject {
    module(&[("f", arity, text)])
}

/// A fun entry for a function of the module.
pub fn lambda(object: &mut CodeObject, function: usize, num_free: u32) {
    let function = &object.functions[function];
    object.lambdas.push(Lambda {
        name: function.name.clone(),
        arity: function.arity,
        label: function.entry,
        index: 0,
        num_free,
        old_uniq: 0,
    });
}

/// Accepts a module with one function, and gives what is known of the function.
#[track_caller]
pub fn accept(arity: u32, text: &str) -> Verified {
    match verify(&function(arity, text)) {
        Ok(verified) => verified,
        Err(errors) => panic!("refused: {}", errors[0]),
    }
}

/// The only error of a module.
#[track_caller]
pub fn refusal(object: &CodeObject) -> VerifyError {
    match verify(object) {
        Ok(_) => panic!("accepted"),
        Err(mut errors) => {
            assert_eq!(errors.len(), 1, "{errors:?}");
            errors.remove(0)
        }
    }
}

fn label(number: u32) -> Instruction {
    Instruction {
        op: op::LABEL,
        args: vec![Operand::Label(number)],
    }
}

/// Reads one line.
pub fn instruction(line: &str, refer: &mut dyn FnMut(&str) -> u32) -> Instruction {
    let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
    let info = opcode::by_name(name).unwrap_or_else(|| panic!("no instruction {name}"));
    let texts = split(rest);
    let args = texts
        .iter()
        .enumerate()
        .map(|(i, text)| {
            let kind = info
                .operands
                .get(i)
                .map_or(Kind::Source, |found| found.kind);
            operand(text, kind, refer)
        })
        .collect();
    Instruction { op: info.op, args }
}

/// Splits at commas outside parentheses.
fn split(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (i, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    let last = text[start..].trim();
    if !last.is_empty() {
        parts.push(last);
    }
    parts
}

fn operand(text: &str, kind: Kind, refer: &mut dyn FnMut(&str) -> u32) -> Operand {
    if let Some(label) = text.strip_prefix('@') {
        return Operand::Label(refer(label));
    }
    if let Some(list) = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
    {
        let items = split(list);
        let kinds: Vec<Kind> = match kind {
            Kind::List(pattern) => pattern.to_vec(),
            Kind::Segments => opcode::SEGMENT.to_vec(),
            Kind::Commands => return commands(&items, refer),
            _ => vec![Kind::Source],
        };
        return Operand::List(
            items
                .iter()
                .enumerate()
                .map(|(i, item)| operand(item, kinds[i % kinds.len()], refer))
                .collect(),
        );
    }
    for (prefix, kind) in [("fr", RegKind::Fr), ("x", RegKind::X), ("y", RegKind::Y)] {
        if let Some(index) = text.strip_prefix(prefix).and_then(|n| n.parse().ok()) {
            return Operand::Reg(Reg {
                kind,
                index,
                ty: None,
            });
        }
    }
    if let Ok(number) = text.parse::<i64>() {
        return match kind.shapes() {
            shapes if shapes.has(Shapes::UNTAGGED) => Operand::Untagged(number as u64),
            _ => Operand::Integer(number.into()),
        };
    }
    if let Some((words, rest)) = text.strip_prefix("heap ").and_then(|t| t.split_once(' ')) {
        let (floats, funs) = rest.split_once(' ').expect("words, floats, funs");
        return Operand::Alloc {
            words: words.parse().expect("words"),
            floats: floats.parse().expect("floats"),
            funs: funs.parse().expect("funs"),
        };
    }
    if let Some(index) = text.strip_prefix("fun ") {
        return Operand::Lambda(index.parse().expect("fun"));
    }
    if let Some((module, rest)) = text.split_once(':')
        && let Some((name, arity)) = rest.rsplit_once('/')
        && let Ok(arity) = arity.parse()
    {
        return Operand::Import(Mfa {
            module: module.into(),
            function: name.into(),
            arity,
        });
    }
    match text {
        "[]" => Operand::Nil,
        "{}" => literal(Value::Tuple(vec![])),
        "{a,b}" => literal(Value::Tuple(vec![
            Value::Atom("a".into()),
            Value::Atom("b".into()),
        ])),
        "[a]" => literal(Value::List(
            vec![Value::Atom("a".into())],
            Box::new(Value::Nil),
        )),
        "1.5" => literal(Value::Float(1.5f64.to_bits())),
        "noline" => Operand::Line(None),
        text => match text.strip_prefix('"') {
            Some(bytes) => Operand::String(bytes.trim_end_matches('"').as_bytes().into()),
            None => Operand::Atom(text.into()),
        },
    }
}

fn commands(items: &[&str], refer: &mut dyn FnMut(&str) -> u32) -> Operand {
    let mut operands = Vec::new();
    let mut rest = items;
    while let Some((name, after)) = rest.split_first() {
        let Some(command) = opcode::match_command(name) else {
            operands.push(operand(name, Kind::Source, refer));
            rest = after;
            continue;
        };
        operands.push(Operand::Atom((*name).into()));
        let count = command.operands.len().min(after.len());
        for (item, expected) in after[..count].iter().zip(command.operands) {
            operands.push(operand(item, expected.kind, refer));
        }
        rest = &after[count..];
    }
    Operand::List(operands)
}

/// A literal operand.
pub fn literal(value: Value) -> Operand {
    Operand::Literal(Arc::new(value))
}
