//! Instructions of which the table does not say everything: calls, branches, catches, receives.

use crate::object::{Instruction, Operand, RegKind};
use crate::opcode::{Info, op};

use super::flow::never_returns;
use super::rule::{Check, Rule, refuse};
use super::state::{self, ANY, CLEAN, FRESH, FUN, INIT, NO_FRAME, State, TAG, TERM, TUPLE};
use super::step::{CatchFrame, Checker, small};

impl<'a> Checker<'a> {
    /// Verifies one instruction that is about control.
    pub fn control(&mut self, instruction: &'a Instruction, info: &'static Info) -> Check {
        let args = &instruction.args[..];
        match instruction.op {
            op::FUNC_INFO => {
                if self.now.frame != NO_FRAME {
                    return refuse(
                        Rule::Frame,
                        "there must be no frame where function_clause is raised",
                    );
                }
                self.generic(instruction, info, 0)
            }
            op::CALL | op::CALL_LAST | op::CALL_ONLY => {
                self.local_target(args)?;
                self.generic(instruction, info, 0)
            }
            op::CALL_EXT | op::CALL_EXT_LAST | op::CALL_EXT_ONLY => {
                self.external_call(instruction, info)
            }
            op::CALL_FUN => {
                let arity = args.first().map_or(0, small);
                let fun = Operand::Reg(crate::object::Reg {
                    kind: RegKind::X,
                    index: arity,
                    ty: None,
                });
                self.prove(self.facts_of(Some(&fun)) & FUN != 0);
                self.generic(instruction, info, 0)
            }
            op::CALL_FUN2 => {
                self.prove(self.facts_of(args.get(2)) & FUN != 0);
                self.generic(instruction, info, 0)
            }
            op::JUMP => match args {
                [Operand::Label(label)] => self.go_to(*label),
                _ => refuse(Rule::Operand, "jump needs a label"),
            },
            op::SELECT_VAL | op::SELECT_TUPLE_ARITY => self.select(instruction),
            op::RETURN => {
                if self.now.peeking {
                    return self.can_raise();
                }
                self.generic(instruction, info, 0)
            }
            op::INIT => self.init(args),
            op::INIT_YREGS => match args {
                [Operand::List(slots)] => self.init(slots),
                _ => refuse(Rule::Operand, "init_yregs needs a list of slots"),
            },
            op::CATCH | op::TRY => self.catch(instruction),
            op::CATCH_END | op::TRY_END | op::TRY_CASE => self.catch_end(instruction),
            op::LOOP_REC
            | op::LOOP_REC_END
            | op::REMOVE_MESSAGE
            | op::TIMEOUT
            | op::WAIT
            | op::WAIT_TIMEOUT => self.receive(instruction),
            _ => self.generic(instruction, info, 0),
        }
    }

    /// A local call leads to the entry of a function that takes as many arguments.
    fn local_target(&self, args: &[Operand]) -> Check {
        let (Some(arity), Some(Operand::Label(label))) = (args.first(), args.get(1)) else {
            return refuse(Rule::Operand, "a call needs an arity and a label");
        };
        let arity = small(arity);
        let target = self
            .labels
            .get(*label)
            .and_then(|place| self.module.functions.get(place.function as usize))
            .filter(|function| function.entry == *label);
        match target {
            Some(function) if function.arity == arity => Ok(()),
            Some(function) => refuse(
                Rule::Arity,
                format!(
                    "it passes {arity} arguments to {}/{}",
                    function.name, function.arity
                ),
            ),
            None => refuse(
                Rule::Entry,
                format!("label {label} is not the entry of a function"),
            ),
        }
    }

    fn external_call(&mut self, instruction: &'a Instruction, info: &'static Info) -> Check {
        let args = &instruction.args[..];
        let (Some(arity), Some(Operand::Import(mfa))) = (args.first(), args.get(1)) else {
            return refuse(Rule::Operand, "a call needs an arity and a function");
        };
        if small(arity) != mfa.arity {
            return refuse(
                Rule::Arity,
                format!(
                    "it passes {} arguments to {}:{}/{}",
                    small(arity),
                    mfa.module,
                    mfa.function,
                    mfa.arity
                ),
            );
        }
        if never_returns(mfa) {
            // Nothing comes back, so there need be no frame to come back to.
            for index in 0..mfa.arity {
                self.read_reg(x(index))?;
            }
            return self.can_raise();
        }
        self.generic(instruction, info, 0)?;
        if instruction.op == op::CALL_EXT
            && &*mfa.module == "erlang"
            && &*mfa.function == "setelement"
            && mfa.arity == 3
        {
            self.now.fresh = true;
            self.write(x(0), state::with_element(ANY, 0) | FRESH)?;
        }
        Ok(())
    }

    fn select(&mut self, instruction: &'a Instruction) -> Check {
        let [term, Operand::Label(fail), Operand::List(cases)] = &instruction.args[..] else {
            return refuse(Rule::Operand, "it needs a term, a label and cases");
        };
        let before = self.read(term)?;
        let by_size = instruction.op == op::SELECT_TUPLE_ARITY;
        if by_size {
            self.prove(before & TUPLE != 0);
        }
        self.go_to(*fail)?;
        for case in cases.chunks(2) {
            let [value, Operand::Label(label)] = case else {
                return refuse(Rule::Operand, "a case needs a value and a label");
            };
            if by_size {
                let base = before & (INIT | TERM | CLEAN | FRESH);
                let known = base | state::tuple(u64::from(small(value)));
                self.refine(Some(term), |_| known);
            }
            self.go_to(*label)?;
        }
        Ok(())
    }

    fn init(&mut self, slots: &[Operand]) -> Check {
        for slot in slots {
            match slot {
                Operand::Reg(reg) if reg.kind == RegKind::Y => self.write(*reg, ANY)?,
                _ => return refuse(Rule::Operand, "only stack slots are initialised"),
            }
        }
        Ok(())
    }

    fn catch(&mut self, instruction: &'a Instruction) -> Check {
        let [Operand::Reg(slot), Operand::Label(handler)] = &instruction.args[..] else {
            return refuse(Rule::Operand, "it needs a slot and a label");
        };
        if self.now.frame == NO_FRAME {
            return refuse(Rule::Frame, "there must be a frame here");
        }
        if self.now.loose {
            return refuse(
                Rule::Frame,
                "paths with different frames or catches meet before here",
            );
        }
        self.write(*slot, INIT | CLEAN | TAG)?;
        let tag = u32::try_from(self.catches.len()).unwrap_or(u32::MAX);
        self.catches.push(CatchFrame {
            outer: self.now.catches,
            slot: slot.index,
            is_try: instruction.op == op::TRY,
        });
        self.now.catches = tag;

        // What holds when an exception comes: at the place where it was raised all slots held
        // something (rule `slots`), and nothing but the active catches is not a term.
        let block = self.labels.block(*handler, self.number)?;
        let layout = self.layout;
        let mut state = State {
            frame: self.now.frame,
            frame_made_at: self.now.frame_made_at,
            catches: tag,
            slots_ready: true,
            by_exception: true,
            cells: self.now.cells.clone(),
            ..State::default()
        };
        state.clear_x(layout);
        state.clear_floats(layout);
        for cell in state.cells.iter_mut().take(3.min(layout.x as usize)) {
            *cell = ANY;
        }
        for cell in state.slots_mut(layout) {
            if *cell & TAG == 0 {
                *cell = ANY;
            }
        }
        self.hand_over(block, &state)
    }

    fn catch_end(&mut self, instruction: &'a Instruction) -> Check {
        let [Operand::Reg(slot)] = &instruction.args[..] else {
            return refuse(Rule::Operand, "it needs a slot");
        };
        let is_try = instruction.op != op::CATCH_END;
        let innermost = match self.catches.get(self.now.catches as usize) {
            Some(found) if self.now.catches != state::NO_CATCH => *found,
            _ => return refuse(Rule::Catch, "no catch or try is active here"),
        };
        if innermost.is_try != is_try || innermost.slot != slot.index {
            return refuse(
                Rule::Catch,
                format!(
                    "the innermost is a {} in y{}",
                    if innermost.is_try { "try" } else { "catch" },
                    innermost.slot
                ),
            );
        }
        if instruction.op == op::TRY_CASE && !std::mem::replace(&mut self.at_handler, false) {
            return refuse(Rule::Handler, "try_case must open the handler of a try");
        }
        self.now.catches = innermost.outer;
        self.refine(instruction.args.first(), |_| ANY);
        match instruction.op {
            op::CATCH_END => {
                self.read_reg(x(0))?;
                self.can_raise()?;
                self.now.clear_x(self.layout);
                self.now.drop_heap();
                self.write(x(0), ANY)
            }
            op::TRY_CASE => {
                self.now.clear_x(self.layout);
                (0..3).try_for_each(|index| self.write(x(index), ANY))
            }
            _ => Ok(()),
        }
    }

    fn receive(&mut self, instruction: &'a Instruction) -> Check {
        let args = &instruction.args[..];
        let looks = matches!(instruction.op, op::LOOP_REC_END | op::REMOVE_MESSAGE);
        if self.now.peeking != looks {
            return refuse(
                Rule::Receive,
                if looks {
                    "no message is being looked at"
                } else {
                    "the message that is being looked at must be removed or skipped first"
                },
            );
        }
        let layout = self.layout;
        match (instruction.op, args) {
            (op::REMOVE_MESSAGE, _) => {
                // The message is the process's own now.
                for cell in &mut self.now.cells {
                    if *cell & INIT != 0 {
                        *cell |= CLEAN;
                    }
                }
                self.now.peeking = false;
                Ok(())
            }
            (op::LOOP_REC, [Operand::Label(none), Operand::Reg(dst)]) => {
                self.slots_ready()?;
                self.now.weaken_to_loss(layout);
                self.go_to(*none)?;
                self.now.peeking = true;
                self.write(*dst, INIT | TERM)
            }
            (op::LOOP_REC_END, [Operand::Label(next)]) => {
                self.slots_ready()?;
                let kept = self
                    .now
                    .slots(layout)
                    .iter()
                    .position(|cell| cell & INIT != 0 && cell & CLEAN == 0);
                if let Some(index) = kept {
                    return refuse(
                        Rule::Receive,
                        format!("y{index} keeps a part of a message that is skipped"),
                    );
                }
                self.now.peeking = false;
                self.go_back(*next)
            }
            (op::WAIT, [Operand::Label(next)]) => {
                self.slots_ready()?;
                self.go_back(*next)
            }
            (op::WAIT_TIMEOUT, [Operand::Label(next), timeout]) => {
                if self.waits_in_place {
                    self.prove(true);
                } else {
                    self.read(timeout)?;
                }
                self.can_raise()?;
                self.now.weaken_to_loss(layout);
                self.go_back(*next)?;
                self.waits_in_place = false;
                Ok(())
            }
            (op::TIMEOUT, _) => Ok(()),
            _ => refuse(Rule::Operand, "the operands are not those of a receive"),
        }
    }
}

fn x(index: u32) -> crate::object::Reg {
    crate::object::Reg {
        kind: RegKind::X,
        index,
        ty: None,
    }
}
