//! The shape of a function: where its blocks begin, where they lead, in which order to visit them.
//!
//! The only edges that may go back are those of `loop_rec_end`, `wait` and `wait_timeout`. Without
//! them the blocks form a graph without cycles, so that visiting each block once, after all that
//! lead to it, sees every path.

use crate::object::{Instruction, Mfa, Opcode, Operand};
use crate::opcode::{Flow, op};

use super::rule::{Check, Rule, refuse};
use super::step::is_mark;

/// Where a label is defined.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub function: u32,
    pub block: u32,
}

/// All labels of a module.
#[derive(Debug, Default)]
pub(super) struct Labels {
    places: Vec<Option<Place>>,
}

impl Labels {
    /// Room for labels below `count`.
    pub fn with_count(count: u32) -> Self {
        Labels {
            places: vec![None; count as usize],
        }
    }

    /// Defines a label; `false` if it is out of range or there already.
    pub fn define(&mut self, label: u32, place: Place) -> bool {
        match self.places.get_mut(label as usize) {
            Some(slot @ None) if label != 0 => {
                *slot = Some(place);
                true
            }
            _ => false,
        }
    }

    pub fn get(&self, label: u32) -> Option<Place> {
        self.places.get(label as usize).copied().flatten()
    }

    /// The block of a label, which must be in the function.
    pub fn block(&self, label: u32, function: u32) -> Check<u32> {
        match self.get(label) {
            Some(place) if place.function == function => Ok(place.block),
            Some(_) => refuse(Rule::Label, format!("label {label} is in another function")),
            None => refuse(Rule::Label, format!("label {label} is not defined")),
        }
    }
}

/// Functions that never return: code after a call of one is not reached, and compilers leave
/// anything there. They also give tail calls of these any number of slots to drop: such a call
/// must leave the frame alone.
pub fn never_returns(mfa: &Mfa) -> bool {
    &*mfa.module == "erlang"
        && matches!(
            (&*mfa.function, mfa.arity),
            ("error", 1..=3) | ("exit" | "throw", 1) | ("nif_error", 1..=2)
        )
}

/// Whether control never goes on with the next instruction.
pub(super) fn ends(instruction: &Instruction) -> bool {
    if instruction.op == op::CALL_EXT {
        return matches!(instruction.args.get(1), Some(Operand::Import(mfa)) if never_returns(mfa));
    }
    instruction
        .op
        .info()
        .is_none_or(|info| info.effects.flow == Flow::Ends)
}

/// Whether the labels of this instruction are functions to call, not places to go to.
fn names_function(op: Opcode) -> bool {
    op == op::CALL || op == op::CALL_LAST || op == op::CALL_ONLY
}

/// Whether the labels of this instruction lead to a receive after a wait.
fn goes_back(op: Opcode) -> bool {
    op == op::LOOP_REC_END || op == op::WAIT || op == op::WAIT_TIMEOUT
}

/// The blocks of one function. Block `b` is the code from `starts[b]`, a label, up to the next
/// block's.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    pub starts: Vec<usize>,
    /// Blocks to visit, each after all that lead to it.
    pub order: Vec<u32>,
    /// Blocks that a wait or a skipped message goes back to.
    pub receives: Vec<bool>,
    /// Blocks that open with `try_case`.
    pub try_handlers: Vec<bool>,
    edges: Vec<u32>,
    first_edge: Vec<u32>,
    colours: Vec<Colour>,
    stack: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Colour {
    Unseen,
    Open,
    Done,
}

/// A fault at an instruction.
pub(super) type At = (usize, super::rule::Fault);

impl Blocks {
    /// Finds blocks, edges and order for the function with this number. `entry` is its entry
    /// label's block.
    pub fn analyse(
        &mut self,
        code: &[Instruction],
        labels: &Labels,
        function: u32,
        entry: u32,
    ) -> Result<(), At> {
        self.find_edges(code, labels, function)?;
        self.find_order(entry)?;
        self.check_receives(code, labels, function)
    }

    /// The instructions of a block.
    pub fn range(&self, block: u32, code: &[Instruction]) -> std::ops::Range<usize> {
        let start = self.starts.get(block as usize).copied();
        let end = self.starts.get(block as usize + 1).copied();
        start.unwrap_or(code.len())..end.unwrap_or(code.len())
    }

    fn find_edges(
        &mut self,
        code: &[Instruction],
        labels: &Labels,
        function: u32,
    ) -> Result<(), At> {
        self.edges.clear();
        self.first_edge.clear();
        self.receives.clear();
        self.receives.resize(self.starts.len(), false);
        self.try_handlers.clear();
        for block in 0..self.starts.len() as u32 {
            let opens_with = code
                .get(self.range(block, code))
                .unwrap_or(&[])
                .iter()
                .find(|instruction| !is_mark(instruction.op));
            self.try_handlers
                .push(opens_with.is_some_and(|instruction| instruction.op == op::TRY_CASE));
            self.first_edge.push(self.edges.len() as u32);
            let mut falls = true;
            for index in self.range(block, code) {
                let Some(instruction) = code.get(index) else {
                    break;
                };
                if instruction.op != op::LABEL && !names_function(instruction.op) {
                    let back = goes_back(instruction.op);
                    for_each_label(instruction, |label| {
                        let target = labels.block(label, function).map_err(|f| (index, f))?;
                        if back {
                            if let Some(flag) = self.receives.get_mut(target as usize) {
                                *flag = true;
                            }
                        } else {
                            self.edges.push(target);
                        }
                        Ok(())
                    })?;
                }
                if ends(instruction) {
                    falls = false;
                    // Labels that stand behind it in the block are checked all the same.
                }
                if !falls && instruction.op != op::LABEL {
                    self.check_rest(index + 1, block, code, labels, function)?;
                    break;
                }
            }
            if falls && (block as usize + 1) < self.starts.len() {
                self.edges.push(block + 1);
            }
        }
        self.first_edge.push(self.edges.len() as u32);
        Ok(())
    }

    /// Labels named by instructions that are never reached must be defined too.
    fn check_rest(
        &self,
        from: usize,
        block: u32,
        code: &[Instruction],
        labels: &Labels,
        function: u32,
    ) -> Result<(), At> {
        for index in from..self.range(block, code).end {
            let Some(instruction) = code.get(index) else {
                break;
            };
            if instruction.op != op::LABEL && !names_function(instruction.op) {
                for_each_label(instruction, |label| {
                    labels
                        .block(label, function)
                        .map(|_| ())
                        .map_err(|f| (index, f))
                })?;
            }
        }
        Ok(())
    }

    /// Depth-first from the entry; a block that leads to one still open closes a cycle.
    fn find_order(&mut self, entry: u32) -> Result<(), At> {
        self.order.clear();
        self.colours.clear();
        self.colours.resize(self.starts.len(), Colour::Unseen);
        self.stack.clear();
        self.open(entry);
        while let Some((block, next)) = self.stack.last_mut() {
            let block = *block;
            let last = self
                .first_edge
                .get(block as usize + 1)
                .copied()
                .unwrap_or(0);
            if *next >= last {
                self.stack.pop();
                self.order.push(block);
                if let Some(colour) = self.colours.get_mut(block as usize) {
                    *colour = Colour::Done;
                }
                continue;
            }
            let target = self.edges.get(*next as usize).copied();
            *next += 1;
            let Some(target) = target else { continue };
            match self.colours.get(target as usize) {
                Some(Colour::Unseen) => self.open(target),
                Some(Colour::Open) => {
                    let at = self.starts.get(target as usize).copied().unwrap_or(0);
                    return Err((
                        at,
                        super::rule::Fault {
                            rule: Rule::Loop,
                            message: "control comes back here without loop_rec_end, wait or \
                                      wait_timeout: such a cycle could not be preempted"
                                .to_string(),
                        },
                    ));
                }
                _ => {}
            }
        }
        self.order.reverse();
        Ok(())
    }

    fn open(&mut self, block: u32) {
        if let (Some(colour), Some(first)) = (
            self.colours.get_mut(block as usize),
            self.first_edge.get(block as usize),
        ) {
            *colour = Colour::Open;
            self.stack.push((block, *first));
        }
    }

    /// Waits go back to blocks that are reached otherwise, so that what holds there is known.
    fn check_receives(
        &self,
        code: &[Instruction],
        labels: &Labels,
        function: u32,
    ) -> Result<(), At> {
        if !self.receives.contains(&true) {
            return Ok(());
        }
        for block in &self.order {
            for index in self.range(*block, code) {
                let Some(instruction) = code.get(index) else {
                    break;
                };
                if goes_back(instruction.op) {
                    for_each_label(instruction, |label| {
                        let target = labels.block(label, function).map_err(|f| (index, f))?;
                        if self.colours.get(target as usize) == Some(&Colour::Done) {
                            return Ok(());
                        }
                        let message = format!("no other code leads to label {label}");
                        Err((
                            index,
                            super::rule::Fault {
                                rule: Rule::Loop,
                                message,
                            },
                        ))
                    })?;
                }
                if ends(instruction) {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// Calls `visit` with each label among an instruction's operands; 0 is none.
fn for_each_label<E>(
    instruction: &Instruction,
    mut visit: impl FnMut(u32) -> Result<(), E>,
) -> Result<(), E> {
    for operand in &instruction.args {
        match operand {
            Operand::Label(label) if *label != 0 => visit(*label)?,
            Operand::List(items) => {
                for item in items {
                    if let Operand::Label(label) = item
                        && *label != 0
                    {
                        visit(*label)?;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}
