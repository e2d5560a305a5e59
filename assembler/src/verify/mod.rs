//! The verifier: what a module must keep to before any of it runs.
//!
//! [`verify`] accepts a code object only if nothing in it can make the machine read outside its
//! registers, its frame or the process's heap, lose a term that a collection should have seen, or
//! run for ever without a place where it can be preempted. It proves nothing about the *types* of
//! terms (compilers leave no evidence of what they inferred); where a type is proven on the way,
//! [`FunctionFacts::proven`] says so, and everywhere else the loader must use an instruction's
//! checked form. Hints in the file, the `Type` chunk and the tag of `call_fun2` among them, are
//! never looked at.
//!
//! How it works: operands are checked by the instruction table ([`shape`]); the blocks of a
//! function are put into an order in which each comes after all that lead to it ([`flow`]), which
//! exists because the only cycles allowed go back to a receive; then each instruction is visited
//! once with what holds before it ([`state`], [`step`], [`ops`], [`control`]). Time is linear in
//! instructions times registers, memory is bounded, nothing recurses on the input.
//!
//! Invariants: no input panics; instructions that are never reached are checked for their
//! operands and labels only, and [`FunctionFacts::reached`] tells which they are.
//!
//! The rules are in [`Rule`]; `docs/verifier.md` explains each.

mod control;
mod flow;
mod literal;
mod ops;
mod rule;
mod shape;
mod state;
mod step;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

pub use flow::never_returns;
pub use literal::MAX_DEPTH as MAX_LITERAL_DEPTH;
pub use rule::{Rule, VerifyError};
pub use shape::{FLOAT_REGISTER_LIMIT, MAX_ARITY, MAX_HEAP, REGISTER_LIMIT};

use crate::object::{CodeObject, Export, Function, Instruction, Operand, RegKind};
use crate::opcode::{Frame, Kind, op};

use flow::{At, Labels, Place};
use rule::{Check, Fault, instruction_text, refuse};
use shape::Shape;
use state::Layout;
use step::Checker;

/// How many errors are reported at most, one a function.
pub const MAX_ERRORS: usize = 50;

/// What the verifier learned about a module that it accepts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// In the order of `CodeObject::functions`.
    pub functions: Vec<FunctionFacts>,
}

/// What the verifier learned about a function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FunctionFacts {
    /// The function touches only X registers below this.
    pub x_registers: u32,
    /// No frame of it has more slots.
    pub frame_slots: u32,
    /// It touches only floating-point registers below this.
    pub float_registers: u32,
    proven: Box<[u64]>,
    reached: Box<[u64]>,
    must_clear: Box<[u64]>,
}

impl FunctionFacts {
    /// Whether the type that this instruction relies on is proven, so that it needs no check:
    ///
    /// | instruction | proven means |
    /// |---|---|
    /// | `get_list`, `get_hd`, `get_tl` | the source is a list cell |
    /// | `get_tuple_element`, `set_tuple_element` | the tuple has that element |
    /// | `test_arity`, `select_tuple_arity` | the source is a tuple |
    /// | `update_record` | the source is a tuple of exactly that size |
    /// | `get_map_elements`, `has_map_fields`, `put_map_*` | the source is a map |
    /// | `bs_match`, `bs_get_*`, `bs_skip_*`, `bs_test_*`, `bs_match_string`, `bs_set_position` | the source is a match context |
    /// | `bs_start_match3`, `bs_start_match4` | the source is a match context already |
    /// | `call_fun`, `call_fun2` | it is a fun, of whatever arity |
    /// | `fmove` from a term | the source is a boxed float |
    /// | `wait_timeout` | it goes back to itself: the timeout is read the first time only, and may be lost after |
    pub fn proven(&self, instruction: usize) -> bool {
        bit(&self.proven, instruction)
    }

    /// Whether any path leads to this instruction. What is not reached was not verified: it must
    /// be translated to a trap, or not at all.
    pub fn reached(&self, instruction: usize) -> bool {
        bit(&self.reached, instruction)
    }

    /// Whether this instruction, one that makes a frame, must put nil into its slots, because an
    /// exception may be raised before the code has written them all.
    pub fn must_clear(&self, instruction: usize) -> bool {
        bit(&self.must_clear, instruction)
    }
}

fn bit(bits: &[u64], index: usize) -> bool {
    bits.get(index / 64)
        .is_some_and(|word| word & (1 << (index % 64)) != 0)
}

/// Checks every rule on a module.
///
/// # Errors
///
/// What is wrong: first all faults of the module's tables and of operands, if there are none the
/// first fault of each function, at most [`MAX_ERRORS`].
pub fn verify(module: &CodeObject) -> Result<Verified, Vec<VerifyError>> {
    let mut errors = Errors {
        module,
        found: Vec::new(),
    };
    let labels = find_labels(module, &mut errors);
    check_shapes(module, &mut errors);
    if errors.found.is_empty() {
        check_tables(module, &labels, &mut errors);
    }
    if !errors.found.is_empty() {
        return Err(errors.found);
    }
    let mut checker = Checker::new(module, &labels);
    let mut verified = Verified {
        functions: Vec::with_capacity(module.functions.len()),
    };
    for (number, function) in (0u32..).zip(&module.functions) {
        match check_function(&mut checker, number, function) {
            Ok(facts) => verified.functions.push(facts),
            Err((index, fault)) => errors.add(Some(function), Some(index), fault),
        }
        if errors.full() {
            break;
        }
    }
    if errors.found.is_empty() {
        Ok(verified)
    } else {
        Err(errors.found)
    }
}

/// Collects errors and gives them their place.
struct Errors<'a> {
    module: &'a CodeObject,
    found: Vec<VerifyError>,
}

impl Errors<'_> {
    fn add(&mut self, function: Option<&Function>, index: Option<usize>, fault: Fault) {
        if self.full() {
            return;
        }
        let instruction = match (function, index) {
            (Some(function), Some(index)) => function
                .code
                .get(index)
                .map(|instruction| (index, instruction_text(instruction))),
            _ => None,
        };
        self.found.push(VerifyError {
            module: self.module.module.clone(),
            function: function.map(|function| (function.name.clone(), function.arity)),
            instruction,
            rule: fault.rule,
            message: fault.message,
        });
    }

    fn full(&self) -> bool {
        self.found.len() >= MAX_ERRORS
    }
}

/// The number that a `label` instruction defines.
fn label_of(instruction: &Instruction) -> Option<u32> {
    match (instruction.op, &instruction.args[..]) {
        (op::LABEL, [Operand::Label(label)]) => Some(*label),
        _ => None,
    }
}

/// Finds all labels and the blocks that they open.
fn find_labels(module: &CodeObject, errors: &mut Errors<'_>) -> Labels {
    let instructions: usize = module.functions.iter().map(|f| f.code.len()).sum();
    // Labels may be sparse, but not so that a small file asks for much memory.
    let limit = instructions.saturating_mul(64).saturating_add(1 << 20);
    if module.label_count as usize > limit {
        let message = format!("{} labels are too many for the code", module.label_count);
        errors.add(
            None,
            None,
            Fault {
                rule: Rule::Label,
                message,
            },
        );
        return Labels::default();
    }
    let mut labels = Labels::with_count(module.label_count);
    for (number, function) in (0u32..).zip(&module.functions) {
        let mut block = 0;
        for (index, instruction) in function.code.iter().enumerate() {
            let Some(label) = label_of(instruction) else {
                continue;
            };
            let place = Place {
                function: number,
                block,
            };
            block += 1;
            if !labels.define(label, place) {
                let message = if label == 0 || label >= module.label_count {
                    format!(
                        "label {label} is out of range: the module's label count is {}",
                        module.label_count
                    )
                } else {
                    format!("label {label} is defined twice")
                };
                errors.add(
                    Some(function),
                    Some(index),
                    Fault {
                        rule: Rule::Label,
                        message,
                    },
                );
            }
        }
    }
    labels
}

/// Checks the operands of all instructions, and the literals outside code.
fn check_shapes(module: &CodeObject, errors: &mut Errors<'_>) {
    let mut shape = Shape::new(module);
    for function in &module.functions {
        for (index, instruction) in function.code.iter().enumerate() {
            if let Err(fault) = shape.instruction(instruction) {
                errors.add(Some(function), Some(index), fault);
                break;
            }
        }
        if let Err((index, fault)) = check_opening(module, function) {
            errors.add(Some(function), Some(index), fault);
        }
    }
    let values = [&module.meta, &module.attributes, &module.compile_info];
    for value in values.into_iter().flatten() {
        if let Err(fault) = literal::check(value) {
            errors.add(None, None, fault);
        }
    }
}

/// A function opens with a label, `func_info` with its own name, and its entry label. Lines may
/// stand between them.
fn check_opening(module: &CodeObject, function: &Function) -> Result<(), At> {
    let fault = |index, message: &str| {
        Err((
            index,
            Fault {
                rule: Rule::Entry,
                message: message.to_string(),
            },
        ))
    };
    if u64::from(function.arity) > MAX_ARITY {
        return fault(0, "a function takes at most 255 arguments");
    }
    let mut code = function
        .code
        .iter()
        .enumerate()
        .filter(|(_, instruction)| instruction.op != op::LINE);
    match code.next() {
        Some((0, first)) if label_of(first).is_some() => {}
        _ => return fault(0, "a function must open with a label"),
    }
    match code.next() {
        Some((index, info)) if info.op == op::FUNC_INFO => match &info.args[..] {
            [Operand::Atom(m), Operand::Atom(f), Operand::Untagged(a)]
                if *m == module.module
                    && *f == function.name
                    && *a == u64::from(function.arity) => {}
            _ => {
                return fault(
                    index,
                    "func_info must name the module, the function and its arity",
                );
            }
        },
        other => {
            let index = other.map_or(0, |(index, _)| index);
            return fault(index, "func_info must follow the first label of a function");
        }
    }
    match code.next() {
        Some((_, entry)) if label_of(entry) == Some(function.entry) => {}
        other => {
            let index = other.map_or(0, |(index, _)| index);
            return fault(index, "the entry label must follow func_info");
        }
    }
    match code.find(|(_, instruction)| instruction.op == op::FUNC_INFO) {
        Some((index, _)) => fault(index, "a function has only one func_info"),
        None => Ok(()),
    }
}

/// Checks the tables that lead into the code.
fn check_tables(module: &CodeObject, labels: &Labels, errors: &mut Errors<'_>) {
    let mut names = HashSet::with_capacity(module.functions.len());
    for function in &module.functions {
        if !names.insert((&*function.name, function.arity)) {
            let message = "the module has this function twice".to_string();
            errors.add(
                Some(function),
                None,
                Fault {
                    rule: Rule::Entry,
                    message,
                },
            );
        }
    }
    let mut table = |what: &str, entries: &[Export]| {
        let mut seen = HashSet::with_capacity(entries.len());
        for entry in entries {
            let mut result = is_entry(module, labels, &entry.name, entry.arity, entry.label);
            if result.is_ok() && !seen.insert((&*entry.name, entry.arity)) {
                result = refuse(Rule::Entry, "it is there twice");
            }
            if let Err(fault) = result {
                let message = format!("{what} {}/{}: {}", entry.name, entry.arity, fault.message);
                errors.add(None, None, Fault { message, ..fault });
            }
        }
    };
    table("export", &module.exports);
    if let Some(locals) = &module.locals {
        table("local function", locals);
    }
    for (index, lambda) in module.lambdas.iter().enumerate() {
        let mut result = is_entry(module, labels, &lambda.name, lambda.arity, lambda.label);
        if result.is_ok() && lambda.num_free > lambda.arity {
            result = refuse(
                Rule::Arity,
                "it captures more variables than it takes arguments",
            );
        }
        if let Err(fault) = result {
            let message = format!("fun entry {index}: {}", fault.message);
            errors.add(None, None, Fault { message, ..fault });
        }
    }
}

/// A label is the entry of the function of this name and arity.
fn is_entry(module: &CodeObject, labels: &Labels, name: &str, arity: u32, label: u32) -> Check {
    let function = labels
        .get(label)
        .and_then(|place| module.functions.get(place.function as usize))
        .filter(|function| function.entry == label);
    match function {
        Some(function) if &*function.name == name && function.arity == arity => Ok(()),
        Some(function) => refuse(
            Rule::Entry,
            format!(
                "label {label} is the entry of {}/{}, not of {name}/{arity}",
                function.name, function.arity
            ),
        ),
        None => refuse(
            Rule::Entry,
            format!("label {label} is not the entry of a function"),
        ),
    }
}

fn check_function<'a>(
    checker: &mut Checker<'a>,
    number: u32,
    function: &'a Function,
) -> Result<FunctionFacts, At> {
    let code = &function.code;
    checker.blocks.starts.clear();
    checker.blocks.starts.extend(
        code.iter()
            .enumerate()
            .filter(|(_, instruction)| instruction.op == op::LABEL)
            .map(|(index, _)| index),
    );
    let entry = checker
        .labels
        .block(function.entry, number)
        .map_err(|fault| (0, fault))?;
    let labels = checker.labels;
    checker.blocks.analyse(code, labels, number, entry)?;
    let layout = layout(function);
    checker.function(number, function, layout)?;
    Ok(FunctionFacts {
        x_registers: layout.x,
        frame_slots: layout.y,
        float_registers: layout.fr,
        proven: checker.proven.as_slice().into(),
        reached: checker.reached.as_slice().into(),
        must_clear: checker.must_clear.as_slice().into(),
    })
}

/// The registers that a function names, and those that calls and handlers write.
fn layout(function: &Function) -> Layout {
    let mut layout = Layout {
        x: function.arity.max(3),
        y: 0,
        fr: 0,
    };
    let mut operand = |operand: &Operand| {
        if let Operand::Reg(reg) = operand {
            let count = match reg.kind {
                RegKind::X => &mut layout.x,
                RegKind::Y => return,
                RegKind::Fr => &mut layout.fr,
            };
            *count = (*count).max(reg.index.saturating_add(1));
        }
    };
    let mut slots = 0;
    for instruction in &function.code {
        for arg in &instruction.args {
            match arg {
                Operand::List(items) => items.iter().for_each(&mut operand),
                arg => operand(arg),
            }
        }
        if let Some(info) = instruction.op.info()
            && info.effects.frame == Frame::Makes
            && let Some(position) = info.position(|kind| kind == Kind::Slots)
            && let Some(Operand::Untagged(n)) = instruction.args.get(position)
        {
            slots = slots.max(u32::try_from(*n).unwrap_or(u32::MAX));
        }
    }
    // Operands have been checked, so these bounds change nothing; they keep memory bounded even so.
    layout.x = layout.x.min(REGISTER_LIMIT);
    layout.fr = layout.fr.min(FLOAT_REGISTER_LIMIT);
    layout.y = slots.min(REGISTER_LIMIT);
    layout
}
