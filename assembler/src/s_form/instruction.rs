//! Instructions: tuples of a name and operands, by the opcode table.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::debug;
use super::operand;
use super::special::{self, Shape};
use super::term::{Checked, Node, Term, wrong};
use super::types;
use crate::diagnostic::{Diagnostic, nearest};
use crate::object::{CodeObject, Instruction, Lambda, Name, Operand};
use crate::opcode::{self, Info, TABLE};

/// What instructions refer to, collected while they are read.
pub(super) struct Context {
    version: u32,
    types: Vec<Arc<[u8]>>,
    type_index: HashMap<Arc<[u8]>, u32>,
    lambdas: Vec<Lambda>,
    lambda_index: HashMap<u32, u32>,
    functions: HashMap<u32, (Name, u32)>,
    /// What the `debug_line` instructions say.
    pub(super) debug: BTreeMap<u32, debug::Rows>,
}

impl Context {
    pub(super) fn new(version: u32, functions: HashMap<u32, (Name, u32)>) -> Self {
        let mut context = Context {
            version,
            types: Vec::new(),
            type_index: HashMap::new(),
            lambdas: Vec::new(),
            lambda_index: HashMap::new(),
            functions,
            debug: BTreeMap::new(),
        };
        // The compiler's table begins with it, used or not.
        context.type_entry(types::any(version));
        context
    }

    /// Index of a type in the table.
    pub(super) fn ty(&mut self, term: &Term<'_>) -> Checked<u32> {
        Ok(self.type_entry(types::encode(term, self.version)?))
    }

    fn type_entry(&mut self, entry: Vec<u8>) -> u32 {
        if let Some(index) = self.type_index.get(&entry[..]) {
            return *index;
        }
        let entry: Arc<[u8]> = entry.into();
        let index = self.types.len() as u32;
        self.types.push(entry.clone());
        self.type_index.insert(entry, index);
        index
    }

    /// Index of the fun whose body is at a label; one entry for each body.
    pub(super) fn lambda(
        &mut self,
        label: &Term<'_>,
        free: Option<u32>,
        unique: u32,
    ) -> Checked<Operand> {
        let number = match label.tagged() {
            Some(("f", [number])) => number.number(u32::MAX)?,
            _ => return wrong(label.span, "the label of a function expected, {f, Label}"),
        };
        if let Some(index) = self.lambda_index.get(&number) {
            // A call may come before the fun is made, and does not say this.
            if let Some(lambda) = self.lambdas.get_mut(*index as usize)
                && lambda.old_uniq == 0
            {
                lambda.old_uniq = unique;
            }
            return Ok(Operand::Lambda(*index));
        }
        let Some((name, arity)) = self.functions.get(&number) else {
            return wrong(
                label.span,
                format!("no function has the entry label {number}"),
            );
        };
        let Some(num_free) = free.filter(|free| free <= arity) else {
            let message =
                format!("{name}/{arity} cannot be a fun with so many arguments and free variables");
            return wrong(label.span, message);
        };
        let index = self.lambdas.len() as u32;
        self.lambdas.push(Lambda {
            name: name.clone(),
            arity: *arity,
            label: number,
            index,
            num_free,
            old_uniq: unique,
        });
        self.lambda_index.insert(number, index);
        Ok(Operand::Lambda(index))
    }

    /// Arity of the function with this entry label.
    pub(super) fn arity_at(&self, label: &Term<'_>) -> Option<u32> {
        match label.tagged()? {
            ("f", [number]) => self
                .functions
                .get(&number.number(u32::MAX).ok()?)
                .map(|(_, arity)| *arity),
            _ => None,
        }
    }

    /// Gives the object its funs and debug information, and returns the types.
    pub(super) fn finish(self, object: &mut CodeObject) -> Vec<Arc<[u8]>> {
        object.lambdas = self.lambdas;
        object.debug_info = debug::table(self.debug);
        self.types
    }
}

/// Whether an instruction shows that the compiler was newer than OTP 25.
pub(super) fn is_newer(form: &Term<'_>) -> bool {
    let Some((name, rest)) = form.tagged() else {
        return false;
    };
    let name_is_newer = |name: &str| opcode::by_name(name).is_some_and(|info| info.since.0 > 25);
    match (name, rest) {
        ("%", _) => false,
        ("test", [name, ..]) => {
            name.atom().is_ok_and(name_is_newer) || rest.iter().any(has_newer_type)
        }
        _ => name_is_newer(name) || rest.iter().any(has_newer_type),
    }
}

fn has_newer_type(operand: &Term<'_>) -> bool {
    match (operand.tagged(), operand.node) {
        (Some(("tr", [_, ty])), _) => types::is_newer(ty),
        (Some(("list", [list])), _) => has_newer_type(list),
        // Arguments of tests and built-in functions.
        (None, Node::List(elements, _)) => elements.iter().any(
            |element| matches!(element.tagged(), Some(("tr", [_, ty])) if types::is_newer(ty)),
        ),
        _ => false,
    }
}

/// Reads an instruction; `None` for the compiler's notes, which are no instructions.
pub(super) fn read(form: &Term<'_>, context: &mut Context) -> Checked<Option<Instruction>> {
    let (name, rest) = match form.node {
        Node::Atom(name) => (name, &[][..]),
        _ => match form.tagged() {
            Some(tagged) => tagged,
            None => {
                return wrong(
                    form.span,
                    "an instruction expected: a name, or {Name, Operand, ...}",
                );
            }
        },
    };
    if name == "%" {
        return Ok(None);
    }
    let Shape {
        info,
        operands,
        lambda,
    } = special::shape(form, name, rest, context)?;
    if operands.len() != info.operands.len() {
        let (wanted, found) = (info.operands.len(), operands.len());
        let usage: Vec<&str> = info.operands.iter().map(|operand| operand.name).collect();
        return Err(Box::new(
            Diagnostic::error(
                form.span,
                format!("{}: {wanted} operands expected, found {found}", info.name),
            )
            .help(format!("its operands are: {}", usage.join(", "))),
        ));
    }
    let mut args = Vec::with_capacity(operands.len());
    for (index, (term, wanted)) in operands.iter().zip(info.operands).enumerate() {
        args.push(match &lambda {
            Some((at, lambda)) if *at == index => lambda.clone(),
            _ => operand::read(term, wanted.kind, wanted.name, context)?,
        });
    }
    Ok(Some(Instruction { op: info.op, args }))
}

/// The row of a name that stands in the text.
pub(super) fn info(term: &Term<'_>, name: &str) -> Checked<&'static Info> {
    // Written where a compiler leaves it out, and no use to anyone who reads it.
    if name == "int_code_end" {
        return wrong(
            term.span,
            "int_code_end ends every module and is not written",
        );
    }
    if let Some(info) = opcode::by_name(name) {
        return Ok(info);
    }
    if opcode::obsolete_by_name(name).is_some() {
        return wrong(
            term.span,
            format!("{name} is obsolete: no compiler since OTP 24 emits it"),
        );
    }
    let diagnostic = Diagnostic::error(term.span, format!("there is no instruction {name}"));
    Err(Box::new(
        match nearest(name, TABLE.iter().map(|info| info.name)) {
            Some(near) => diagnostic.help(format!("did you mean {near}?")),
            None => diagnostic,
        },
    ))
}
