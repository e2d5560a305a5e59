//! Labels get numbers, names get meanings, statements become instructions.

use std::collections::{HashMap, HashSet};

use super::directive::{
    FunctionDraft, Header, LambdaDraft, Module, Reference, TableDraft, location,
};
use super::operand;
use super::tree::{At, Node, Statement};
use super::{Places, default_lines, default_locals};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, nearest};
use crate::object::{
    CodeObject, Export, Function, Instruction, Lambda, Mfa, Name, Opcode, Operand, OperandTable,
    Reg, RegKind,
};
use crate::opcode::{self, op};

/// What a statement may refer to.
pub(super) struct Scope<'a> {
    pub module: &'a Module<'a>,
    /// Entry labels of all functions.
    pub entries: HashMap<(&'a str, u32), u32>,
    /// Which label numbers are defined anywhere.
    pub numbers: HashMap<u32, Span>,
    /// The table of funs, to which instructions may add.
    pub lambdas: Vec<Lambda>,
    /// Position in that table by function; `None` when there are several.
    pub lambda_names: HashMap<(&'a str, u32), Option<u32>>,
}

/// Labels of one function.
#[derive(Default)]
pub(super) struct Labels<'a> {
    /// By name.
    pub names: HashMap<&'a str, (u32, Span)>,
    /// The label of `func_info`, where it is implied.
    pub info: Option<u32>,
    pub entry: u32,
}

/// Makes the code object; where it is not well formed, errors are added to `found`.
pub(super) fn assemble(module: Module<'_>, found: &mut Diagnostics) -> (CodeObject, Places) {
    let mut scope = Scope {
        module: &module,
        entries: HashMap::new(),
        numbers: HashMap::new(),
        lambdas: Vec::new(),
        lambda_names: HashMap::new(),
    };
    let labels = number_labels(&mut scope, found);
    check_functions(&mut scope, &labels, found);
    for lambda in &module.lambdas {
        if found.is_full() {
            break;
        }
        add_lambda(&mut scope, lambda, found);
    }
    let mut object = CodeObject::default();
    let mut places = Places::default();
    if let Some(name) = &module.name {
        object.module = name.node.clone();
    }
    for (draft, labels) in module.functions.iter().zip(&labels) {
        let (function, instructions) = function(draft, labels, &object.module, &mut scope, found);
        object.functions.push(function);
        places.functions.push((draft.span, instructions));
    }
    let highest = scope.numbers.keys().max().copied().unwrap_or(0);
    object.label_count = highest.saturating_add(1);
    if let Some(count) = &module.label_count {
        if count.node <= highest {
            let message = format!("there are more labels: the highest is {highest}");
            found.push(Diagnostic::error(count.span, message));
        }
        object.label_count = count.node;
    }
    object.records = table("record", &module.records, &mut scope, found);
    object.debug_info = table("debug", &module.debug_info, &mut scope, found);
    object.exports = exports(&scope, &module.exports, found);
    object.locals = match &module.locals {
        None => default_locals(&object),
        Some(None) => None,
        Some(Some(references)) => Some(exports(&scope, references, found)),
    };
    object.lines = match &module.lines {
        None => default_lines(&object),
        Some(lines) => lines.clone(),
    };
    object.lambdas = scope.lambdas;
    object.types = module.types;
    object.meta = module.meta;
    object.attributes = module.attributes;
    object.compile_info = module.compile_info;
    object.chunks = module.chunks;
    (object, places)
}

/// Which number a label without one gets: one more than the label before it, or, where that is
/// taken or written anywhere, one more than all others.
struct Numbering {
    written: HashSet<u32>,
    last: u32,
    highest: u32,
}

impl Numbering {
    fn next(&mut self, numbers: &mut HashMap<u32, Span>, span: Span) -> u32 {
        let next = self.last.saturating_add(1);
        let free = !self.written.contains(&next) && !numbers.contains_key(&next);
        self.last = if free {
            next
        } else {
            self.highest.saturating_add(1)
        };
        self.highest = self.highest.max(self.last);
        numbers.insert(self.last, span);
        self.last
    }

    fn written(
        &mut self,
        numbers: &mut HashMap<u32, Span>,
        number: u32,
        span: Span,
    ) -> Option<Diagnostic> {
        self.last = number;
        if number == 0 || number > MAX_LABEL {
            let message = format!("the number of a label is from 1 to {MAX_LABEL}");
            return Some(Diagnostic::error(span, message));
        }
        let before = numbers.insert(number, span)?;
        let message = format!("there is a label {number} already");
        Some(Diagnostic::error(span, message).related(before, "the first one"))
    }
}

/// The highest number that a label can be written with: enough are left for those without one.
const MAX_LABEL: u32 = u32::MAX / 2;

/// The number that a label is written with.
fn written_number(name: &str) -> Option<u32> {
    // A number that is too large is reported as one that labels cannot have.
    let digits = name.starts_with(|c: char| c.is_ascii_digit());
    digits.then(|| name.replace('_', "").parse().unwrap_or(u32::MAX))
}

/// All numbers that are written in a function.
fn written_numbers(draft: &FunctionDraft<'_>) -> Vec<u32> {
    let labels = draft
        .body
        .iter()
        .filter_map(|statement| match statement.node {
            Statement::Label(name) => written_number(name),
            _ => None,
        });
    match draft.header {
        Header::Implied {
            labels: Some((info, entry)),
            ..
        } => labels.chain([info, entry]).collect(),
        _ => labels.collect(),
    }
}

fn number_labels<'a>(scope: &mut Scope<'a>, found: &mut Diagnostics) -> Vec<Labels<'a>> {
    let module = scope.module;
    let numbers = &mut scope.numbers;
    let written: HashSet<u32> = module.functions.iter().flat_map(written_numbers).collect();
    let possible = written.iter().filter(|number| **number <= MAX_LABEL);
    let highest = possible.max().copied().unwrap_or(0);
    let mut numbering = Numbering {
        written,
        last: 0,
        highest,
    };
    let mut all = Vec::with_capacity(module.functions.len());
    for draft in &module.functions {
        let mut labels = Labels::default();
        match &draft.header {
            Header::Implied { labels: None, .. } | Header::ModuleInfo => {
                labels.info = Some(numbering.next(numbers, draft.span));
                labels.entry = numbering.next(numbers, draft.span);
            }
            Header::Implied {
                labels: Some((info, entry)),
                ..
            } => {
                for number in [*info, *entry] {
                    found.extend(numbering.written(numbers, number, draft.span));
                }
                (labels.info, labels.entry) = (Some(*info), *entry);
            }
            Header::Written { entry } => labels.entry = *entry,
        }
        for statement in &draft.body {
            let Statement::Label(name) = statement.node else {
                continue;
            };
            if let Some(number) = written_number(name) {
                found.extend(numbering.written(numbers, number, statement.span));
            } else if matches!(name, "_" | "clause_error") {
                let message = format!(
                    "a label cannot be called `{name}`: `@{name}` has a meaning of its own"
                );
                found.push(Diagnostic::error(statement.span, message));
            } else {
                let number = numbering.next(numbers, statement.span);
                if let Some((_, before)) = labels.names.insert(name, (number, statement.span)) {
                    let message = format!("there is a label `{name}` in this function already");
                    found.push(
                        Diagnostic::error(statement.span, message).related(before, "the first one"),
                    );
                }
            }
        }
        all.push(labels);
    }
    all
}

/// Enters the functions' names, each of which may be taken once.
fn check_functions<'a>(scope: &mut Scope<'a>, labels: &[Labels<'a>], found: &mut Diagnostics) {
    let mut spans = HashMap::new();
    for (draft, labels) in scope.module.functions.iter().zip(labels) {
        let key = (draft.name, draft.arity);
        if let Some(before) = spans.insert(key, draft.span) {
            let message = format!("there is a function {}/{} already", draft.name, draft.arity);
            found.push(Diagnostic::error(draft.span, message).related(before, "the first one"));
        }
        scope.entries.insert(key, labels.entry);
        if matches!(draft.header, Header::Written { .. })
            && !scope.numbers.contains_key(&labels.entry)
        {
            let message = format!("there is no label {}", labels.entry);
            found.push(Diagnostic::error(draft.span, message));
        }
    }
    if let Some(at) = &scope.module.on_load
        && !scope.entries.contains_key(&at.node)
    {
        found.push(scope.no_function(at.span, at.node.0, at.node.1));
    }
}

impl<'a> Scope<'a> {
    /// The error that a function is not there, with the nearest one that is.
    pub(super) fn no_function(&self, span: Span, name: &str, arity: u32) -> Diagnostic {
        let d = Diagnostic::error(
            span,
            format!("there is no function {name}/{arity} in this module"),
        );
        let functions = &self.module.functions;
        if let Some(other) = functions.iter().find(|function| function.name == name) {
            return d.help(format!("there is {name}/{}", other.arity));
        }
        let near = nearest(name, functions.iter().map(|function| function.name));
        match functions
            .iter()
            .find(|function| Some(function.name) == near)
        {
            Some(other) => d.help(format!("did you mean {}/{}?", other.name, other.arity)),
            None => d.help("a function of another module is written with it: module:name/arity"),
        }
    }

    /// The position of the fun for a function, with an entry made for it if there is none.
    pub(super) fn lambda(&mut self, name: &'a str, arity: u32, free: Option<u32>) -> Option<u32> {
        if let Some(position) = self.lambda_names.get(&(name, arity)) {
            return *position;
        }
        let label = *self.entries.get(&(name, arity))?;
        let num_free = free?;
        let index = u32::try_from(self.lambdas.len()).ok()?;
        self.lambdas.push(Lambda {
            name: Name::from(name),
            arity,
            label,
            index,
            num_free,
            old_uniq: 0,
        });
        self.lambda_names.insert((name, arity), Some(index));
        Some(index)
    }
}

/// The error that a fun captures more variables than its function has arguments.
pub(super) fn too_many_free(span: Span, name: &str, arity: u32, free: u32) -> Diagnostic {
    let message = format!("a fun for {name}/{arity} cannot have {free} free variables");
    Diagnostic::error(span, message).help(
        "they are the last arguments of its function, after those that the fun is called with",
    )
}

/// Enters a fun that the text lists.
fn add_lambda<'a>(scope: &mut Scope<'a>, at: &At<LambdaDraft<'a>>, found: &mut Diagnostics) {
    let Reference { name, arity, label } = at.node.reference;
    let Some(label) = label.or(scope.entries.get(&(name, arity)).copied()) else {
        found.push(scope.no_function(at.span, name, arity));
        return;
    };
    if at.node.free > arity {
        found.push(too_many_free(at.span, name, arity, at.node.free));
    }
    let Ok(position) = u32::try_from(scope.lambdas.len()) else {
        return;
    };
    scope.lambdas.push(Lambda {
        name: Name::from(name),
        arity,
        label,
        index: at.node.index.unwrap_or(position),
        num_free: at.node.free,
        old_uniq: at.node.uniq,
    });
    let taken = scope.lambda_names.contains_key(&(name, arity));
    scope
        .lambda_names
        .insert((name, arity), if taken { None } else { Some(position) });
}

/// Functions with their entry labels.
fn exports(
    scope: &Scope<'_>,
    references: &[At<Reference<'_>>],
    found: &mut Diagnostics,
) -> Vec<Export> {
    let mut seen: HashMap<(&str, u32), Span> = HashMap::new();
    let mut out = Vec::with_capacity(references.len());
    for at in references {
        if found.is_full() {
            break;
        }
        let Reference { name, arity, label } = at.node;
        if let Some(before) = seen.insert((name, arity), at.span) {
            let message = format!("{name}/{arity} is in this list already");
            found.push(Diagnostic::error(at.span, message).related(before, "the first one"));
        }
        match label.or(scope.entries.get(&(name, arity)).copied()) {
            Some(label) => out.push(Export {
                name: Name::from(name),
                arity,
                label,
            }),
            None => found.push(scope.no_function(at.span, name, arity)),
        }
    }
    out
}

/// A chunk of rows of operands.
fn table<'a>(
    directive: &'static str,
    draft: &'a Option<TableDraft<'a>>,
    scope: &mut Scope<'a>,
    found: &mut Diagnostics,
) -> Option<OperandTable> {
    let draft = draft.as_ref()?;
    let labels = Labels::default();
    let width = draft.rows.first().map_or(0, |row| row.node.len());
    let mut rows = Vec::with_capacity(draft.rows.len());
    for row in &draft.rows {
        if row.node.len() != width {
            let message =
                format!("every `.{directive}` has as many operands as the first: {width}");
            found.push(Diagnostic::error(row.span, message));
        }
        if found.is_full() {
            break;
        }
        let mut cells = Vec::with_capacity(row.node.len());
        for item in row.node {
            let expected = operand::Expected {
                name: "operand",
                wanted: operand::Wanted::Row,
            };
            let mut context = operand::Context {
                mnemonic: directive,
                info: None,
                labels: &labels,
                scope,
                free: None,
            };
            match operand::operand(item, expected, &mut context) {
                Ok(cell) => cells.push(cell),
                Err(diagnostic) => found.push(*diagnostic),
            }
        }
        rows.push(cells);
    }
    Some(OperandTable {
        version: draft.version,
        count: draft.count,
        total: draft.total,
        rows,
    })
}

/// A function, and where each of its instructions is written.
fn function<'a>(
    draft: &FunctionDraft<'a>,
    labels: &Labels<'a>,
    module: &Name,
    scope: &mut Scope<'a>,
    found: &mut Diagnostics,
) -> (Function, Vec<Span>) {
    let mut code = beginning(draft, labels, module, scope);
    let mut places = vec![draft.span; code.len()];
    for statement in &draft.body {
        // What follows would not be shown any more.
        if found.is_full() {
            break;
        }
        let mut place = statement.span;
        let made = match statement.node {
            Statement::Label(name) => {
                let number = written_number(name)
                    .or_else(|| labels.names.get(name).map(|(number, _)| *number));
                make(op::LABEL, vec![Operand::Label(number.unwrap_or(0))])
            }
            Statement::Directive(_, arguments) => {
                make(op::LINE, vec![Operand::Line(location(arguments).flatten())])
            }
            Statement::Instruction(mnemonic, operands) => {
                place = operands
                    .iter()
                    .fold(place, |place, item| place.to(item.span));
                match instruction(mnemonic, operands, statement.span, labels, scope) {
                    Ok(instruction) => instruction,
                    Err(diagnostic) => {
                        found.push(*diagnostic);
                        continue;
                    }
                }
            }
        };
        code.push(made);
        places.push(place);
    }
    let (name, arity, entry) = (Name::from(draft.name), draft.arity, labels.entry);
    (
        Function {
            name,
            arity,
            entry,
            code,
        },
        places,
    )
}

fn make(op: Opcode, args: Vec<Operand>) -> Instruction {
    Instruction { op, args }
}

/// The instructions that the directive of a function implies.
fn beginning(
    draft: &FunctionDraft<'_>,
    labels: &Labels<'_>,
    module: &Name,
    scope: &Scope<'_>,
) -> Vec<Instruction> {
    let mut code = Vec::with_capacity(draft.body.len() + 4);
    if let Some(info) = labels.info {
        code.push(make(op::LABEL, vec![Operand::Label(info)]));
        if let Header::Implied {
            line: Some(line), ..
        } = &draft.header
        {
            code.push(make(op::LINE, vec![Operand::Line(line.clone())]));
        }
        let head = vec![
            Operand::Atom(module.clone()),
            Operand::Atom(Name::from(draft.name)),
            Operand::Untagged(u64::from(draft.arity)),
        ];
        code.push(make(op::FUNC_INFO, head));
        code.push(make(op::LABEL, vec![Operand::Label(labels.entry)]));
    }
    let on_load = scope.module.on_load.as_ref();
    if on_load.is_some_and(|at| at.node == (draft.name, draft.arity)) {
        code.push(make(op::ON_LOAD, vec![]));
    }
    if let Header::ModuleInfo = draft.header {
        module_info(draft.arity, module, &mut code);
    }
    code
}

/// The body of `module_info`: asks the runtime.
fn module_info(arity: u32, module: &Name, code: &mut Vec<Instruction>) {
    let x = |index| {
        Operand::Reg(Reg {
            kind: RegKind::X,
            index,
            ty: None,
        })
    };
    if arity == 1 {
        code.push(make(op::MOVE, vec![x(0), x(1)]));
    }
    code.push(make(op::MOVE, vec![Operand::Atom(module.clone()), x(0)]));
    let target = Mfa {
        module: Name::from("erlang"),
        function: Name::from("get_module_info"),
        arity: arity + 1,
    };
    let arity = Operand::Untagged(u64::from(arity) + 1);
    code.push(make(
        op::CALL_EXT_ONLY,
        vec![arity, Operand::Import(target)],
    ));
}

/// Instructions that the text has other forms for.
const IMPLIED: [(Opcode, &str); 3] = [
    (op::LABEL, "a label is written `name:`"),
    (op::INT_CODE_END, "the end of the code is implied"),
    (
        op::FUNC_INFO,
        "`.function name/arity` implies it; `.code` starts a function without it",
    ),
];

fn instruction<'a>(
    mnemonic: &'a str,
    operands: &'a [super::tree::Item<'a>],
    span: Span,
    labels: &Labels<'a>,
    scope: &mut Scope<'a>,
) -> Result<Instruction, Box<Diagnostic>> {
    let Some(info) = opcode::by_name(mnemonic) else {
        return Err(Box::new(unknown(mnemonic, span)));
    };
    let implied = IMPLIED.iter().find(|(op, _)| *op == info.op);
    if let Some((op, help)) = implied
        && !(*op == op::FUNC_INFO && labels.info.is_none())
    {
        let message = format!("`{mnemonic}` is not written");
        return Err(Box::new(Diagnostic::error(span, message).help(*help)));
    }
    let wanted = info.operands.len();
    if operands.len() != wanted {
        let plural = if wanted == 1 { "" } else { "s" };
        let message = format!(
            "`{mnemonic}` takes {wanted} operand{plural}, not {}",
            operands.len()
        );
        let whole = operands
            .iter()
            .fold(span, |whole, item| whole.to(item.span));
        return Err(Box::new(
            Diagnostic::error(whole, message).help(operand::usage(info)),
        ));
    }
    let free = operands.iter().find_map(|item| match item.node {
        Node::Group(items) => u32::try_from(items.len()).ok(),
        _ => None,
    });
    let mut args = Vec::with_capacity(wanted);
    for (item, expected) in operands.iter().zip(info.operands) {
        let mut context = operand::Context {
            mnemonic,
            info: Some(info),
            labels,
            scope,
            free,
        };
        args.push(operand::operand(item, (*expected).into(), &mut context)?);
    }
    Ok(Instruction { op: info.op, args })
}

fn unknown(mnemonic: &str, span: Span) -> Diagnostic {
    if opcode::obsolete_by_name(mnemonic).is_some() {
        let message = format!("the instruction `{mnemonic}` is obsolete");
        return Diagnostic::error(span, message).help("no compiler since OTP 24 emits it");
    }
    let d = Diagnostic::error(span, format!("there is no instruction `{mnemonic}`"));
    match nearest(mnemonic, opcode::TABLE.iter().map(|info| info.name)) {
        Some(near) => d.help(format!("did you mean `{near}`?")),
        None => d,
    }
}

/// Where a term is wanted: the meaning of a named literal.
pub(super) fn named_literal<'a>(
    scope: &Scope<'a>,
    span: Span,
    name: &str,
) -> Result<std::sync::Arc<crate::object::Value>, Box<Diagnostic>> {
    if let Some((value, _)) = scope.module.literals.get(name) {
        return Ok(value.clone());
    }
    let d = Diagnostic::error(span, format!("there is no literal `{name}`"));
    let mut names: Vec<&str> = scope.module.literals.keys().copied().collect();
    names.sort_unstable();
    Err(Box::new(match nearest(name, names) {
        Some(near) => d.help(format!("did you mean `{near}`?")),
        None => d.help(format!(
            "name one with `.literal {name}, Term`, or quote it if it is an atom"
        )),
    }))
}
