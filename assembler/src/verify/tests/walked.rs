//! Random walks through accepted code: a machine that knows which registers hold something, but
//! no values, takes any branch, and checks at each step what the verifier promises. It follows
//! single paths and joins nothing, so it would notice a fault in how the verifier joins them.

use std::collections::HashMap;

use crate::beam;
use crate::object::{CodeObject, Function, Instruction, Operand, Reg, RegKind};
use crate::opcode::{Flow, Frame, Implied, Info, Kind, op};
use crate::verify::{FunctionFacts, never_returns, verify};

use super::accepted::{beams, corpus};
use super::mutated::{Random, mutate};

#[derive(Clone, Copy, PartialEq, Debug)]
enum Slot {
    Rubbish,
    Term,
    Tag,
}

struct Machine<'a> {
    module: &'a CodeObject,
    function: &'a Function,
    facts: &'a FunctionFacts,
    labels: HashMap<u32, usize>,
    random: &'a mut Random,
    x: Vec<bool>,
    fr: Vec<bool>,
    frame: Option<Vec<Slot>>,
    heap: u64,
    catches: Vec<(u32, u32, bool)>,
    peeking: bool,
    /// Steps since the last call, wait or skipped message.
    unpreempted: usize,
    by_exception: bool,
}

/// Where to go next; `None` ends the walk.
type Next = Option<usize>;

impl Machine<'_> {
    fn reg(&self, reg: Reg) -> bool {
        match reg.kind {
            RegKind::X => self.x[reg.index as usize],
            RegKind::Fr => self.fr[reg.index as usize],
            RegKind::Y => self.slots()[reg.index as usize] == Slot::Term,
        }
    }

    fn slots(&self) -> &[Slot] {
        self.frame.as_deref().expect("a frame")
    }

    fn read(&self, operand: &Operand) {
        if let Operand::Reg(reg) = operand {
            assert!(self.reg(*reg), "{reg:?} is read");
        }
    }

    fn write(&mut self, operand: &Operand) {
        let Operand::Reg(reg) = operand else { return };
        match reg.kind {
            RegKind::X => self.x[reg.index as usize] = true,
            RegKind::Fr => self.fr[reg.index as usize] = true,
            RegKind::Y => {
                let slots = self.frame.as_mut().expect("a frame");
                assert_ne!(slots[reg.index as usize], Slot::Tag, "a tag is overwritten");
                slots[reg.index as usize] = Slot::Term;
            }
        }
    }

    fn lose_x(&mut self, from: usize) {
        self.x[from..].fill(false);
    }

    fn look_at_slots(&self) {
        if let Some(slots) = &self.frame {
            assert!(!slots.contains(&Slot::Rubbish), "rubbish is looked at");
        }
    }

    fn raise(&mut self) -> Next {
        assert!(!self.peeking, "raised while a message is looked at");
        self.look_at_slots();
        let &(slot, handler, _) = self.catches.last()?;
        assert_eq!(self.slots()[slot as usize], Slot::Tag);
        self.lose_x(0);
        self.x[..3].fill(true);
        self.fr.fill(false);
        self.heap = 0;
        self.by_exception = true;
        Some(self.labels[&handler])
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.random.below(one_in) == 0
    }

    fn go(&self, label: &Operand) -> Next {
        match label {
            Operand::Label(label) => Some(self.labels[label]),
            _ => panic!("a label"),
        }
    }

    /// Does one instruction.
    fn step(&mut self, at: usize, instruction: &Instruction, info: &'static Info) -> Next {
        let args = &instruction.args[..];
        let effects = info.effects;
        self.unpreempted += 1;
        assert!(self.unpreempted <= 4 * self.function.code.len(), "a loop");
        if !matches!(
            instruction.op,
            op::LABEL | op::LINE | op::EXECUTABLE_LINE | op::DEBUG_LINE
        ) && std::mem::take(&mut self.by_exception)
        {
            assert!(matches!(instruction.op, op::TRY_CASE | op::CATCH_END));
        } else if instruction.op == op::TRY_CASE {
            return None; // A trap.
        }
        let next = Some(at + 1);
        let number = |i: usize| match &args[i] {
            Operand::Untagged(n) => *n as usize,
            Operand::Alloc { words, .. } => *words as usize,
            _ => 0,
        };
        match instruction.op {
            op::CALL_EXT | op::CALL_EXT_LAST | op::CALL_EXT_ONLY => {
                if let Operand::Import(mfa) = &args[1]
                    && never_returns(mfa)
                {
                    return self.raise();
                }
            }
            op::WAIT | op::LOOP_REC_END | op::WAIT_TIMEOUT => {
                self.look_at_slots();
                assert_eq!(self.peeking, instruction.op == op::LOOP_REC_END);
                self.peeking = false;
                if instruction.op == op::WAIT_TIMEOUT && !self.facts.proven(at) {
                    self.read(&args[1]);
                }
                self.lose_x(0);
                self.fr.fill(false);
                self.heap = 0;
                self.unpreempted = 0;
                if instruction.op == op::WAIT_TIMEOUT && self.chance(2) {
                    return next;
                }
                return self.go(&args[0]);
            }
            op::LOOP_REC => {
                assert!(!self.peeking);
                self.look_at_slots();
                self.lose_x(0);
                self.fr.fill(false);
                self.heap = 0;
                if self.chance(2) {
                    return self.go(&args[0]);
                }
                self.peeking = true;
                self.write(&args[1]);
                return next;
            }
            op::REMOVE_MESSAGE => {
                assert!(std::mem::take(&mut self.peeking));
                return next;
            }
            op::CATCH | op::TRY => {
                let (Operand::Reg(slot), Operand::Label(handler)) = (&args[0], &args[1]) else {
                    panic!("operands of a catch");
                };
                let index = slot.index;
                let slots = self.frame.as_mut().expect("a frame");
                assert_ne!(slots[index as usize], Slot::Tag);
                slots[index as usize] = Slot::Tag;
                self.catches
                    .push((index, *handler, instruction.op == op::TRY));
                return next;
            }
            op::CATCH_END | op::TRY_END | op::TRY_CASE => {
                let Operand::Reg(slot) = &args[0] else {
                    panic!("a slot")
                };
                let (index, _, is_try) = self.catches.pop().expect("an active catch");
                assert_eq!(
                    (index, is_try),
                    (slot.index, instruction.op != op::CATCH_END)
                );
                self.frame.as_mut().expect("a frame")[index as usize] = Slot::Term;
                match instruction.op {
                    op::CATCH_END => {
                        assert!(self.x[0]);
                        self.look_at_slots();
                        self.lose_x(1);
                        self.heap = 0;
                    }
                    op::TRY_CASE => self.lose_x(3),
                    _ => {}
                }
                return next;
            }
            op::SELECT_VAL | op::SELECT_TUPLE_ARITY => {
                self.read(&args[0]);
                let Operand::List(cases) = &args[2] else {
                    panic!("cases")
                };
                let pick = self.random.below(cases.len() / 2 + 1);
                return match cases.get(2 * pick + 1) {
                    Some(label) => self.go(label),
                    None => self.go(&args[1]),
                };
            }
            op::JUMP => return self.go(&args[0]),
            op::PUT_LIST => self.take(2),
            op::PUT_TUPLE2 => {
                let Operand::List(items) = &args[1] else {
                    panic!("elements")
                };
                self.take(items.len() as u64 + 1);
            }
            op::UPDATE_RECORD => self.take(number(1) as u64 + 1),
            op::INT_CODE_END => panic!("past the end"),
            _ => {}
        }
        self.by_table(at, instruction, info, effects.flow)
    }

    fn take(&mut self, words: u64) {
        assert!(self.heap >= words, "heap is not reserved");
        self.heap -= words;
    }

    fn by_table(
        &mut self,
        at: usize,
        instruction: &Instruction,
        info: &'static Info,
        flow: Flow,
    ) -> Next {
        let effects = info.effects;
        let (mut fail, mut arity, mut slots, mut free) = (None, 0, 0, 0);
        let mut live = None;
        let mut heap = 0;
        for (operand, expected) in instruction.args.iter().zip(info.operands) {
            match (expected.kind, operand) {
                (Kind::Fail | Kind::FailOr(_), Operand::Label(label)) if *label != 0 => {
                    fail = Some(operand);
                }
                (Kind::Arity, Operand::Untagged(n)) => arity = *n as usize,
                (Kind::Slots, Operand::Untagged(n)) if info.op != op::TRIM => slots = *n as usize,
                (Kind::Live, Operand::Untagged(n)) => live = Some(*n as usize),
                (Kind::Heap, Operand::Untagged(n)) => heap = *n,
                (Kind::Heap, Operand::Alloc { words, .. }) => heap = u64::from(*words),
                (Kind::Lambda, Operand::Lambda(i)) => {
                    free = self.module.lambdas[*i as usize].num_free as usize;
                }
                (Kind::List(pattern), Operand::List(items)) => {
                    for group in items.chunks(pattern.len()) {
                        for (item, kind) in group.iter().zip(pattern) {
                            if kind.is_read() {
                                self.read(item);
                            }
                        }
                    }
                }
                (Kind::Segments, Operand::List(items)) => items.iter().for_each(|i| self.read(i)),
                (kind, operand) if kind.is_read() => self.read(operand),
                _ => {}
            }
        }
        let implied = match effects.implied {
            Implied::First(n) => usize::from(n),
            Implied::Arity(more) => arity + usize::from(more),
            Implied::Free => free,
        };
        assert!(self.x[..implied].iter().all(|x| *x), "arguments");
        if let Some(live) = live {
            assert!(self.x[..live].iter().all(|x| *x), "live registers");
            self.look_at_slots();
            self.lose_x(live);
            self.heap = heap;
        }
        match effects.frame {
            Frame::Makes => {
                assert!(self.frame.is_none());
                let zero = matches!(info.op, op::ALLOCATE_ZERO | op::ALLOCATE_HEAP_ZERO)
                    || self.facts.must_clear(at);
                let fill = if zero { Slot::Term } else { Slot::Rubbish };
                self.frame = Some(vec![fill; slots]);
            }
            Frame::Drops => {
                assert!(self.catches.is_empty());
                assert_eq!(self.frame.take().map(|frame| frame.len()), Some(slots));
            }
            Frame::Shrinks => {
                assert!(self.catches.is_empty());
                let frame = self.frame.as_mut().expect("a frame");
                let [Operand::Untagged(drop), Operand::Untagged(left)] = instruction.args[..]
                else {
                    panic!("operands of trim");
                };
                frame.drain(..drop as usize);
                assert_eq!(frame.len() as u64, left);
            }
            Frame::Without => assert!(self.frame.is_none()),
            Frame::Needs => assert!(self.frame.is_some()),
            Frame::Any => {}
        }
        let never_fails = instruction.args.iter().any(|operand| {
            matches!(operand, Operand::Import(mfa) if crate::verify::ops::never_fails(mfa))
        });
        if let Some(fail) = fail {
            if self.chance(3) {
                return self.go(fail);
            }
        } else if effects.raises && !never_fails && self.chance(6) {
            return self.raise();
        }
        if effects.clears_x {
            self.look_at_slots();
            self.lose_x(0);
            self.heap = 0;
        }
        if flow == Flow::Call {
            assert!(!self.peeking);
            self.fr.fill(false);
            self.unpreempted = 0;
        }
        self.x[..usize::from(effects.results)].fill(true);
        for (operand, expected) in instruction.args.iter().zip(info.operands) {
            match (expected.kind, operand) {
                (kind, operand) if kind.is_written() => self.write(operand),
                (Kind::List(pattern), Operand::List(items)) => {
                    for (item, kind) in items.iter().zip(pattern.iter().cycle()) {
                        if kind.is_written() {
                            self.write(item);
                        }
                    }
                }
                (Kind::Commands, Operand::List(commands)) => self.commands(commands),
                _ => {}
            }
        }
        (flow != Flow::Ends).then_some(at + 1)
    }

    fn commands(&mut self, mut items: &[Operand]) {
        while let [Operand::Atom(name), rest @ ..] = items {
            let command = crate::opcode::match_command(name).expect("a command");
            for (operand, expected) in rest.iter().zip(command.operands) {
                match (expected.kind, operand) {
                    (Kind::Live, Operand::Untagged(live)) => {
                        assert!(self.x[..*live as usize].iter().all(|x| *x));
                        self.look_at_slots();
                        self.lose_x(*live as usize);
                        self.heap = 0;
                    }
                    (Kind::Dst, operand) => self.write(operand),
                    _ => {}
                }
            }
            items = &rest[command.operands.len()..];
        }
    }
}

fn walk(module: &CodeObject, number: usize, facts: &FunctionFacts, random: &mut Random) {
    let function = &module.functions[number];
    let labels: HashMap<u32, usize> = function
        .code
        .iter()
        .enumerate()
        .filter_map(|(at, instruction)| match instruction.args[..] {
            [Operand::Label(label)] if instruction.op == op::LABEL => Some((label, at)),
            _ => None,
        })
        .collect();
    let mut at = labels[&function.entry];
    let mut machine = Machine {
        module,
        function,
        facts,
        labels,
        random,
        x: vec![false; 1024],
        fr: vec![false; 1024],
        frame: None,
        heap: 0,
        catches: Vec::new(),
        peeking: false,
        unpreempted: 0,
        by_exception: false,
    };
    machine.x[..function.arity as usize].fill(true);
    for _ in 0..3_000 {
        let instruction = function
            .code
            .get(at)
            .expect("control stays in the function");
        if instruction.op != op::TRY_CASE || machine.by_exception {
            assert!(facts.reached(at), "instruction {at} is reached");
        }
        let info = instruction.op.info().expect("a known instruction");
        match machine.step(at, instruction, info) {
            Some(next) => at = next,
            None => break,
        }
    }
}

fn walk_all(module: &CodeObject, random: &mut Random, times: usize) {
    let Ok(verified) = verify(module) else { return };
    for (number, facts) in verified.functions.iter().enumerate() {
        for _ in 0..times {
            let walked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                walk(module, number, facts, random);
            }));
            let function = &module.functions[number];
            assert!(
                walked.is_ok(),
                "{}:{}/{}",
                module.module,
                function.name,
                function.arity
            );
        }
    }
}

#[test]
fn no_path_through_real_modules_breaks_a_promise() {
    let mut random = Random(0x1234_5678_9abc_def1);
    for file in beams(&corpus()) {
        if let Ok(module) = beam::read(&std::fs::read(file).expect("a readable file")) {
            walk_all(&module, &mut random, 2);
        }
    }
}

#[test]
fn no_path_through_accepted_changes_breaks_a_promise() {
    let mut random = Random(0x0dd0_5678_9abc_def1);
    for file in beams(&corpus()) {
        let Ok(module) = beam::read(&std::fs::read(file).expect("a readable file")) else {
            continue;
        };
        let number = random.below(module.functions.len());
        for _ in 0..15 {
            // One function at a time, so that the change is in what is walked.
            let mut changed = module.clone();
            mutate(&mut changed, &mut random);
            let Ok(verified) = verify(&changed) else {
                continue;
            };
            let differs = (0..changed.functions.len())
                .find(|i| changed.functions[*i] != module.functions[*i])
                .unwrap_or(number);
            for _ in 0..6 {
                walk(&changed, differs, &verified.functions[differs], &mut random);
            }
        }
    }
}
