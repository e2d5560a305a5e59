//! How a selection among constants is made: a table, a search, or one after the other.

use super::emit::{Instruction, Opd};
use crate::exec::machine::OPERAND_Y;
use crate::exec::ops::Op;
use crate::term::Word;

/// How to select.
pub struct Plan {
    /// The instruction.
    pub op: Op,
    /// Adds everything but the operand that is selected on.
    pub body: Box<dyn FnOnce(Instruction) -> Instruction>,
}

/// A table may be this many times larger than the choices are many.
const SPARSENESS: i64 = 4;

/// Plans a selection; of equal values the first counts.
pub fn plan(choices: &[(Word, u32)], fail: u32, tuples: bool) -> Plan {
    let mut sorted: Vec<(Word, u32)> = choices.to_vec();
    sorted.sort_by_key(|&(value, _)| value.0);
    sorted.dedup_by_key(|&mut (value, _)| value);
    let smalls = !tuples && !sorted.is_empty() && sorted.iter().all(|(value, _)| value.is_small());
    if smalls && let Some(plan) = table(&sorted, fail) {
        return plan;
    }
    if tuples || sorted.iter().all(|(value, _)| value.is_immediate()) {
        return search(sorted, fail, tuples);
    }
    let choices = choices.to_vec();
    Plan {
        op: Op::SelectTerms,
        body: Box::new(move |i| {
            let i = i.code(fail).number(choices.len() as u64);
            let i = choices.iter().fold(i, |i, &(value, _)| i.word(value));
            choices.iter().fold(i, |i, &(_, label)| i.code(label))
        }),
    }
}

fn table(sorted: &[(Word, u32)], fail: u32) -> Option<Plan> {
    let values = || sorted.iter().map(|(value, _)| value.small_value());
    let (least, most) = (values().min()?, values().max()?);
    let span = most.checked_sub(least)?.checked_add(1)?;
    if span > SPARSENESS * sorted.len() as i64 + 8 {
        return None;
    }
    let mut labels = vec![fail; usize::try_from(span).ok()?];
    for &(value, label) in sorted {
        *labels.get_mut(usize::try_from(value.small_value() - least).ok()?)? = label;
    }
    Some(Plan {
        op: Op::SelectTable,
        body: Box::new(move |i| {
            // The interpreter shifts the tag out without sign extension.
            let first = (Word::small(least).0) >> 4;
            let i = i.code(fail).number(first).number(labels.len() as u64);
            labels.iter().fold(i, |i, &label| i.code(label))
        }),
    })
}

fn search(sorted: Vec<(Word, u32)>, fail: u32, tuples: bool) -> Plan {
    Plan {
        op: Op::SelectSearch,
        body: Box::new(move |i| {
            let i = i.b(Opd::Raw(u16::from(tuples)));
            let i = i.code(fail).number(sorted.len() as u64);
            let i = sorted.iter().fold(i, |i, &(value, _)| i.word(value));
            sorted.iter().fold(i, |i, &(_, label)| i.code(label))
        }),
    }
}

/// The variant of an instruction for the kinds that its operands turned out to be.
pub fn variant(op: Op, [a, b, c]: [Opd; 3]) -> Op {
    let is_x = |operand: Opd| matches!(operand, Opd::Raw(raw) if raw < OPERAND_Y);
    let is_constant = |operand: Opd| matches!(operand, Opd::Constant(_));
    let by_two = |all_x: Op, constant: Op| match (is_x(a), is_x(b), is_constant(b)) {
        (true, true, _) => all_x,
        (true, _, true) => constant,
        _ => op,
    };
    match op {
        Op::IsCons if is_x(a) => Op::IsConsX,
        Op::IsNil if is_x(a) => Op::IsNilX,
        Op::IsList if is_x(a) => Op::IsListX,
        Op::IsAtom if is_x(a) => Op::IsAtomX,
        Op::IsInteger if is_x(a) => Op::IsIntegerX,
        Op::IsTuple if is_x(a) => Op::IsTupleX,
        Op::IsBinary if is_x(a) => Op::IsBinaryX,
        Op::IsMap if is_x(a) => Op::IsMapX,
        Op::TestArity if is_x(a) => Op::TestArityX,
        Op::IsTaggedTuple if is_x(a) => Op::IsTaggedTupleX,
        Op::IsSame if is_x(a) => Op::IsSameX,
        Op::IsNotSame if is_x(a) => Op::IsNotSameX,
        Op::SelectTable if is_x(a) => Op::SelectTableX,
        Op::SelectSearch if is_x(a) => Op::SelectSearchX,
        Op::IsLt if is_constant(a) && is_x(b) => Op::IsLtCX,
        Op::IsGe if is_constant(a) && is_x(b) => Op::IsGeCX,
        Op::IsLt => by_two(Op::IsLtXX, Op::IsLtXC),
        Op::IsGe => by_two(Op::IsGeXX, Op::IsGeXC),
        Op::IsEqExact => by_two(Op::IsEqExactXX, op),
        Op::IsNeExact => by_two(Op::IsNeExactXX, op),
        Op::Add if is_x(c) => by_two(Op::AddXX, Op::AddXC),
        Op::Subtract if is_x(c) => by_two(Op::SubtractXX, Op::SubtractXC),
        _ => op,
    }
}
