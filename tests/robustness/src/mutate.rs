//! Random changes of modules.
//!
//! Changes of a code object borrow from the module itself (its registers, labels, imports, constants)
//! and from the built-in functions of the VM, so that a good part of the mutants is still accepted.

use std::sync::Arc;

use assembler::object::{CodeObject, Function, Instruction, Mfa, Opcode, Operand, Reg, Value};
use assembler::opcode::op;
use dashu_int::IBig;

use crate::random::Random;

/// Instructions that have operands of the same kinds: one may stand for another.
const SIBLINGS: &[&[Opcode]] = &[
    &[
        op::IS_INTEGER,
        op::IS_FLOAT,
        op::IS_NUMBER,
        op::IS_ATOM,
        op::IS_PID,
        op::IS_REFERENCE,
        op::IS_PORT,
        op::IS_NIL,
        op::IS_BINARY,
        op::IS_LIST,
        op::IS_NONEMPTY_LIST,
        op::IS_TUPLE,
        op::IS_FUNCTION,
        op::IS_BOOLEAN,
        op::IS_MAP,
        op::IS_BITSTR,
    ],
    &[
        op::IS_LT,
        op::IS_GE,
        op::IS_EQ,
        op::IS_NE,
        op::IS_EQ_EXACT,
        op::IS_NE_EXACT,
        op::IS_FUNCTION2,
    ],
    &[op::GET_HD, op::GET_TL, op::MOVE, op::SWAP],
    &[op::PUT_MAP_ASSOC, op::PUT_MAP_EXACT],
    &[op::CALL, op::CALL_ONLY],
    &[op::CALL_EXT, op::CALL_EXT_ONLY],
    &[op::BADMATCH, op::CASE_END, op::TRY_CASE_END, op::BADRECORD],
    &[op::CATCH, op::TRY],
    &[op::TRY_END, op::TRY_CASE, op::CATCH_END],
    &[op::ALLOCATE, op::ALLOCATE_ZERO, op::TEST_HEAP, op::TRIM],
    &[op::FADD, op::FSUB, op::FMUL, op::FDIV],
    &[op::LOOP_REC_END, op::WAIT, op::JUMP],
    &[
        op::RECV_MARKER_RESERVE,
        op::RECV_MARKER_CLEAR,
        op::RECV_MARKER_USE,
        op::INIT,
    ],
    &[
        op::RETURN,
        op::IF_END,
        op::SEND,
        op::REMOVE_MESSAGE,
        op::TIMEOUT,
    ],
    &[op::RAW_RAISE, op::BUILD_STACKTRACE, op::SEND],
];

/// A function outside of the module that code may be changed to call.
pub type Import = Mfa;

/// Changes one to four things in one to two functions; gives the changed functions' numbers.
pub fn object(object: &mut CodeObject, imports: &[Import], random: &mut Random) -> Vec<usize> {
    let mut changed = Vec::new();
    for _ in 0..=random.below(2) {
        let at = random.below(object.functions.len());
        for _ in 0..=random.below(2) {
            one(object, at, imports, random);
        }
        changed.push(at);
    }
    if random.one_in(40) {
        tables(object, random);
    }
    changed.dedup();
    changed
}

/// Changes what the tables say: exports, funs, the count of labels.
fn tables(object: &mut CodeObject, random: &mut Random) {
    let lambda = random.below(object.lambdas.len());
    let export = random.below(object.exports.len());
    let value = random.below(6) as u32;
    match (random.below(6), object.lambdas.get_mut(lambda)) {
        (0, Some(lambda)) => lambda.num_free = value,
        (1, Some(lambda)) => lambda.arity = value,
        (2, Some(lambda)) => lambda.old_uniq = value,
        (3, Some(lambda)) => lambda.index = u32::MAX - value,
        (4, _) => object.label_count = object.label_count.wrapping_sub(value),
        _ => {
            if let Some(export) = object.exports.get_mut(export) {
                export.arity = value;
            }
        }
    }
}

fn one(object: &mut CodeObject, at: usize, imports: &[Import], random: &mut Random) {
    let donor = random.below(object.functions.len());
    let foreign = object
        .functions
        .get(donor)
        .and_then(|f| random.pick(&f.code))
        .cloned();
    let Some(function) = object.functions.get_mut(at) else {
        return;
    };
    // Behind label, line, func_info and entry label.
    let first = 4.min(function.code.len().saturating_sub(1));
    let index = first + random.below(function.code.len() - first);
    let other = first + random.below(function.code.len() - first);
    match random.below(20) {
        0 => {
            function.code.remove(index);
        }
        1 => function.code.swap(index, other),
        2 => {
            let copy = function.code[other].clone();
            function.code.insert(index, copy);
        }
        3 => {
            if let Some(mut foreign) = foreign {
                own_labels(&mut foreign, function, random);
                function.code.insert(index, foreign);
            }
        }
        4 => {
            let moved = function.code.remove(index);
            let to = other.min(function.code.len());
            function.code.insert(to, moved);
        }
        5..=7 => sibling(&mut function.code[index], random),
        8 => {
            if let Some(instruction) = invented(function, random) {
                function.code.insert(index, instruction);
            }
        }
        9 => {
            let args = &mut function.code[index].args;
            let (a, b) = (random.below(args.len()), random.below(args.len()));
            if a < args.len() && b < args.len() {
                args.swap(a, b);
            }
        }
        _ => operand(function, index, imports, random),
    }
}

fn sibling(instruction: &mut Instruction, random: &mut Random) {
    if let Some(family) = SIBLINGS.iter().find(|f| f.contains(&instruction.op))
        && let Some(&op) = random.pick(family)
    {
        instruction.op = op;
    }
}

/// A short instruction that may stand anywhere.
fn invented(function: &Function, random: &mut Random) -> Option<Instruction> {
    let (a, b) = (register(function, random)?, register(function, random)?);
    let (op, args) = match random.below(12) {
        0 => (op::SWAP, vec![a, b]),
        1 => (op::MOVE, vec![constant(random), b]),
        2 => (op::GET_HD, vec![a, b]),
        3 => (op::GET_TL, vec![a, b]),
        4 => (
            op::GET_TUPLE_ELEMENT,
            vec![a, Operand::Untagged(random.below(4) as u64), b],
        ),
        5 => (
            op::TEST_HEAP,
            vec![Operand::Untagged(random.below(9) as u64), live(random)],
        ),
        6 => (op::BUILD_STACKTRACE, vec![]),
        7 => (op::RAW_RAISE, vec![]),
        8 => (op::RECV_MARKER_BIND, vec![a, b]),
        9 => (op::RECV_MARKER_USE, vec![a]),
        10 => (op::RECV_MARKER_RESERVE, vec![a]),
        _ => (op::MOVE, vec![a, b]),
    };
    Some(Instruction { op, args })
}

fn live(random: &mut Random) -> Operand {
    Operand::Untagged(random.below(6) as u64)
}

/// Makes an instruction of another function jump within this one.
fn own_labels(instruction: &mut Instruction, function: &Function, random: &mut Random) {
    for arg in &mut instruction.args {
        if matches!(arg, Operand::Label(_))
            && let Some(label) = label(function, random)
        {
            *arg = label;
        }
    }
}

fn label(function: &Function, random: &mut Random) -> Option<Operand> {
    let labels: Vec<&Instruction> = function.code.iter().filter(|i| i.op == op::LABEL).collect();
    random
        .pick(&labels)?
        .args
        .first()
        .and_then(|arg| match arg {
            Operand::Untagged(n) => u32::try_from(*n).ok().map(Operand::Label),
            arg => Some(arg.clone()),
        })
}

fn register(function: &Function, random: &mut Random) -> Option<Operand> {
    for _ in 0..20 {
        let instruction = random.pick(&function.code)?;
        if let Some(found @ Operand::Reg(_)) = random.pick(&instruction.args) {
            return Some(found.clone());
        }
    }
    None
}

/// Changes an operand, of lists an item.
fn operand(function: &mut Function, index: usize, imports: &[Import], random: &mut Random) {
    let args = function.code[index].args.len();
    if args == 0 {
        return;
    }
    let number = random.below(args);
    let item = match &function.code[index].args[number] {
        Operand::List(items) if !items.is_empty() => Some(random.below(items.len())),
        _ => None,
    };
    let old = match (&function.code[index].args[number], item) {
        (Operand::List(items), Some(item)) => items[item].clone(),
        (old, _) => old.clone(),
    };
    let new = replacement(function, &old, imports, random);
    match (&mut function.code[index].args[number], item) {
        (Operand::List(items), Some(item)) => match random.below(8) {
            0 => {
                items.remove(item);
            }
            1 => items.push(new),
            _ => items[item] = new,
        },
        (old, _) => *old = new,
    }
}

fn replacement(
    function: &Function,
    old: &Operand,
    imports: &[Import],
    random: &mut Random,
) -> Operand {
    let near = |n: u64, random: &mut Random| match random.below(12) {
        0 => 0,
        1 => n.wrapping_mul(2),
        2 => [255, 256, 1022, 1023, 1024, 1 << 24, u64::MAX][random.below(7)],
        3..=6 => n.wrapping_add(1),
        7..=9 => n.wrapping_sub(1),
        _ => random.below(16) as u64,
    };
    let number = |n: u32, random: &mut Random| near(u64::from(n), random) as u32;
    let new = match old {
        Operand::Untagged(n) => Some(Operand::Untagged(near(*n, random))),
        Operand::Label(n) if random.one_in(10) => Some(Operand::Label(number(*n, random))),
        Operand::Label(_) => label(function, random),
        Operand::Lambda(n) => Some(Operand::Lambda(number(*n, random))),
        Operand::Import(mfa) => {
            // One that takes as many arguments is accepted in its place.
            let arity = if random.one_in(10) {
                mfa.arity + 1
            } else {
                mfa.arity
            };
            let fits: Vec<&Mfa> = imports.iter().filter(|mfa| mfa.arity == arity).collect();
            random.pick(&fits).map(|&mfa| Operand::Import(mfa.clone()))
        }
        Operand::Alloc {
            words,
            floats,
            funs,
        } => Some(match random.below(3) {
            0 => Operand::Alloc {
                words: number(*words, random),
                floats: *floats,
                funs: *funs,
            },
            1 => Operand::Alloc {
                words: *words,
                floats: number(*floats, random),
                funs: *funs,
            },
            _ => Operand::Alloc {
                words: *words,
                floats: *floats,
                funs: number(*funs, random),
            },
        }),
        Operand::Reg(reg) if random.one_in(4) => Some(Operand::Reg(Reg {
            index: number(reg.index, random),
            ..*reg
        })),
        Operand::Reg(_) if random.one_in(4) => Some(constant(random)),
        Operand::Integer(_) | Operand::Atom(_) | Operand::Nil | Operand::Literal(_)
            if !random.one_in(3) =>
        {
            Some(constant(random))
        }
        _ => register(function, random),
    };
    new.unwrap_or(Operand::Nil)
}

/// A constant of a kind that the code does not expect.
fn constant(random: &mut Random) -> Operand {
    let literal = |value: Value| Operand::Literal(Arc::new(value));
    let integer = |value: i128| Value::Integer(IBig::from(value));
    match random.below(16) {
        0 => Operand::Nil,
        1 => Operand::Atom("true".into()),
        2 => Operand::Atom("error".into()),
        3 => Operand::Integer(IBig::from(0)),
        4 => Operand::Integer(IBig::from(-1)),
        5 => Operand::Integer(IBig::from(1i64 << 40)),
        6 => Operand::Integer(IBig::from((1i64 << 59) - 1)),
        7 => Operand::Integer(IBig::from(i128::MAX)),
        8 => literal(Value::Float(f64::MAX.to_bits())),
        9 => literal(Value::Tuple(vec![])),
        10 => literal(Value::Tuple(vec![integer(1), Value::Nil])),
        11 => literal(Value::List(vec![integer(97)], Box::new(integer(98)))),
        12 => literal(Value::Map(vec![(integer(1), Value::Nil)])),
        13 => literal(Value::Bits(vec![1, 2, 0xe0].into(), 3)),
        14 => literal(Value::ExternalFun(Mfa {
            module: "erlang".into(),
            function: "self".into(),
            arity: 0,
        })),
        _ => Operand::Atom("undefined".into()),
    }
}

/// Changes some bytes of a file: flips, replaces, cuts off, copies, inserts.
pub fn bytes(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        let Some(byte) = bytes.get_mut(at) else {
            return;
        };
        match random.below(8) {
            0..=2 => *byte ^= 1 << random.below(8),
            3 => *byte = random.number() as u8,
            4 => *byte = [0, 1, 0x7f, 0x80, 0xff][random.below(5)],
            5 if random.one_in(4) => bytes.truncate(at),
            6 => bytes.insert(at, random.number() as u8),
            _ => {
                let length = random.below(16).min(bytes.len() - at);
                let piece = bytes[at..at + length].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, piece);
            }
        }
    }
}

/// Changes some lines or tokens of a text.
pub fn text(text: &str, random: &mut Random) -> Vec<u8> {
    if random.one_in(3) {
        let mut changed = text.as_bytes().to_vec();
        bytes(&mut changed, random);
        return changed;
    }
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=random.below(3) {
        let (at, other) = (random.below(lines.len()), random.below(lines.len()));
        if lines.is_empty() {
            break;
        }
        match random.below(5) {
            0 => {
                lines.remove(at);
            }
            1 => lines.swap(at, other),
            2 => lines.insert(at, lines[other].clone()),
            _ => {
                // A word of one line in place of one of another.
                let words: Vec<&str> = lines[other].split([' ', ',']).collect();
                let word = random
                    .pick(&words)
                    .map_or(String::new(), |w| (*w).to_owned());
                let mut own: Vec<String> = lines[at].split(' ').map(str::to_owned).collect();
                let place = random.below(own.len());
                own[place] = word;
                lines[at] = own.join(" ");
            }
        }
    }
    lines.join("\n").into_bytes()
}
