//! Real modules with random changes: never a panic, and time that grows with the module only.

use crate::beam;
use crate::object::{CodeObject, Operand, RegKind};
use crate::verify::verify;

use super::accepted::{beams, corpus};

/// A small generator, so that a failure can be repeated.
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

pub fn mutate(object: &mut CodeObject, random: &mut Random) {
    let function = random.below(object.functions.len());
    let others: Vec<_> = object.functions[random.below(object.functions.len())]
        .code
        .clone();
    let code = &mut object.functions[function].code;
    let index = random.below(code.len());
    match random.below(8) {
        0 => {
            code.remove(index);
        }
        1 => {
            let other = random.below(code.len());
            code.swap(index, other);
        }
        2 => {
            let other = others[random.below(others.len())].clone();
            code.insert(index, other);
        }
        3 => code[index].op = crate::object::Opcode(random.below(200) as u8),
        4 => {
            let count = code[index].args.len();
            code[index].args.truncate(random.below(count + 1));
        }
        _ => {
            let args = &mut code[index].args;
            if let Some(found) = pick(args, random) {
                change(found, random);
            }
        }
    }
}

fn pick<'a>(args: &'a mut [Operand], random: &mut Random) -> Option<&'a mut Operand> {
    if args.is_empty() {
        return None;
    }
    let index = random.below(args.len());
    let inner = match &args[index] {
        Operand::List(items) if !items.is_empty() => Some(random.below(items.len())),
        _ => None,
    };
    match (&mut args[index], inner) {
        (Operand::List(items), Some(inner)) => items.get_mut(inner),
        (found, _) => Some(found),
    }
}

fn change(operand: &mut Operand, random: &mut Random) {
    let values = [0, 1, 2, 3, 255, 256, 1022, 1023, 1024, u32::MAX];
    let value = match random.below(3) {
        0 => values[random.below(values.len())],
        _ => random.below(20) as u32,
    };
    match operand {
        Operand::Untagged(n) => *n = u64::from(value),
        Operand::Label(n) | Operand::Lambda(n) => *n = value,
        Operand::Reg(reg) => {
            if random.below(2) == 0 {
                reg.index = value;
            } else {
                reg.kind = [RegKind::X, RegKind::Y, RegKind::Fr][random.below(3)];
            }
        }
        Operand::Alloc {
            words,
            floats,
            funs,
        } => {
            *[words, floats, funs][random.below(3)] = value;
        }
        operand => {
            *operand = match random.below(4) {
                0 => Operand::Nil,
                1 => Operand::Untagged(u64::from(value)),
                2 => Operand::List(vec![Operand::Nil, Operand::List(vec![])]),
                _ => Operand::Label(value),
            }
        }
    }
}

#[test]
fn changed_modules_never_panic() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut accepted, mut refused) = (0, 0);
    for file in beams(&corpus()).iter().step_by(3) {
        let Ok(object) = beam::read(&std::fs::read(file).expect("a readable file")) else {
            continue;
        };
        for _ in 0..40 {
            let mut changed = object.clone();
            for _ in 0..=random.below(3) {
                mutate(&mut changed, &mut random);
            }
            match verify(&changed) {
                Ok(_) => accepted += 1,
                Err(errors) => {
                    assert!(errors.len() <= crate::verify::MAX_ERRORS);
                    assert!(errors.iter().all(|error| error.to_string().len() < 2000));
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > accepted, "{refused} refused, {accepted} accepted");
}

#[test]
fn large_functions_are_verified_in_linear_time() {
    let start = std::time::Instant::now();
    let mut text = String::new();
    for i in 0..50_000 {
        text.push_str(&format!("is_nil @L{i}, x0\nmove x0, x1\nL{i}:\n"));
    }
    text.push_str("return");
    super::build::accept(1, &text);
    assert!(start.elapsed().as_secs() < 10);
}
