//! Operands, by the kinds of the opcode table: what may stand in an operand decides what its text
//! means, and an error says what would have fitted.

use std::sync::Arc;

use dashu_int::IBig;

use super::directive::{file_name, type_number};
use super::function::{Labels, Scope, named_literal, too_many_free};
use super::term;
use super::tree::{Item, Node};
use crate::diagnostic::{Diagnostic, nearest};
use crate::object::{Location, Mfa, Operand, Reg, RegKind, Value};
use crate::opcode::{self, Info, Kind, OperandInfo, SEGMENT, Shapes};

/// What is expected of an operand.
#[derive(Clone, Copy)]
pub(super) struct Expected {
    /// Its name in messages.
    pub name: &'static str,
    pub wanted: Wanted,
}

/// What may stand in an operand.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    Kind(Kind),
    /// Whatever a row of a table may hold: no kinds are known there.
    Row,
}

impl Wanted {
    pub(super) fn shapes(self) -> Shapes {
        match self {
            Wanted::Kind(kind) => kind.shapes(),
            Wanted::Row => Shapes::ROW,
        }
    }
}

impl From<OperandInfo> for Expected {
    fn from(info: OperandInfo) -> Expected {
        Expected {
            name: info.name,
            wanted: Wanted::Kind(info.kind),
        }
    }
}

/// Where an operand stands.
pub(super) struct Context<'c, 'a> {
    pub mnemonic: &'a str,
    /// `None` in the row of a table.
    pub info: Option<&'static Info>,
    pub labels: &'c Labels<'a>,
    pub scope: &'c mut Scope<'a>,
    /// How many operands the instruction's list has: a fun's free variables.
    pub free: Option<u32>,
}

type Made<T> = Result<T, Box<Diagnostic>>;

/// The operand that an item stands for.
pub(super) fn operand<'a>(
    item: &'a Item<'a>,
    expected: Expected,
    context: &mut Context<'_, 'a>,
) -> Made<Operand> {
    let shapes = expected.wanted.shapes();
    let misfit = || Box::new(misfit(item, expected, context.mnemonic, context.info));
    Ok(match item.node {
        Node::Int(_) | Node::Char(_) | Node::Untagged(_) => match number(item, shapes)? {
            Some(operand) => operand,
            None => return Err(misfit()),
        },
        Node::Atom("none") if shapes.has(Shapes::LINE) => Operand::Line(None),
        Node::Atom(text) if shapes.has(Shapes::ATOM) => {
            if let Wanted::Kind(Kind::FailOr(atoms)) = expected.wanted
                && !atoms.contains(&text)
            {
                return Err(misfit());
            }
            Operand::Atom(term::name(item, text)?)
        }
        Node::Var(name) if shapes.has(Shapes::LITERAL) => {
            Operand::Literal(named_literal(context.scope, item.span, name)?)
        }
        Node::Str(codes) if shapes.has(Shapes::STRING) && !shapes.has(Shapes::LITERAL) => {
            Operand::String(bytes(item, codes)?)
        }
        Node::Call(
            "bytes",
            [
                Item {
                    node: Node::Str(codes),
                    ..
                },
            ],
        ) if shapes.has(Shapes::STRING) => Operand::String(bytes(item, codes)?),
        Node::Str([]) | Node::List([], _) if shapes.has(Shapes::NIL) => Operand::Nil,
        Node::Call("literal", [inner]) if shapes.has(Shapes::LITERAL) => {
            Operand::Literal(Arc::new(term::value(inner)?))
        }
        Node::Float(_)
        | Node::Str(_)
        | Node::List(..)
        | Node::Tuple(_)
        | Node::Map(_)
        | Node::Bits(..)
        | Node::ExternalFun(_)
        | Node::Call("hex" | "bits" | "float" | "foreign", _)
            if shapes.has(Shapes::LITERAL) =>
        {
            Operand::Literal(Arc::new(term::value(item)?))
        }
        Node::Reg { kind, index, ty } => {
            let shape = match kind {
                RegKind::X => Shapes::X,
                RegKind::Y => Shapes::Y,
                RegKind::Fr => Shapes::FR,
            };
            if !shapes.has(shape) {
                return Err(misfit());
            }
            let ty = ty
                .map(|name| type_index(item, name, context.scope))
                .transpose()?;
            Operand::Reg(Reg { kind, index, ty })
        }
        Node::Label(name) if shapes.has(Shapes::LABEL) => {
            Operand::Label(label(item, name, context)?)
        }
        Node::Local { name, arity } if shapes.has(Shapes::LABEL) => {
            match context.scope.entries.get(&(name, arity)) {
                Some(label) => Operand::Label(*label),
                None => return Err(Box::new(context.scope.no_function(item.span, name, arity))),
            }
        }
        Node::Local { name, arity } if shapes.has(Shapes::LAMBDA) => {
            Operand::Lambda(lambda(item, name, arity, context)?)
        }
        Node::Remote(remote) if shapes.has(Shapes::IMPORT) => {
            if let Wanted::Kind(Kind::Import(Some(arity))) = expected.wanted
                && u32::from(arity) != remote.arity
            {
                let message = format!(
                    "`{}` calls a function of {arity} argument{}, not of {}",
                    context.mnemonic,
                    if arity == 1 { "" } else { "s" },
                    remote.arity
                );
                return Err(Box::new(Diagnostic::error(item.span, message)));
            }
            Operand::Import(Mfa {
                module: term::name(item, remote.module)?,
                function: term::name(item, remote.name)?,
                arity: remote.arity,
            })
        }
        Node::Place { file, line } if shapes.has(Shapes::LINE) => match file_name(file) {
            Some(file) => Operand::Line(Some(Location { file, line })),
            None => return Err(misfit()),
        },
        Node::Alloc {
            words,
            floats,
            funs,
        } if shapes.has(Shapes::ALLOC) => Operand::Alloc {
            words,
            floats,
            funs,
        },
        Node::Group(items) if shapes.has(Shapes::LIST) => {
            Operand::List(list(item, items, expected, context)?)
        }
        _ => return Err(misfit()),
    })
}

/// A number: plain where only that may stand, an integer term where only that may; where both
/// may, `8` is the term and `#8` the plain number.
fn number(item: &Item<'_>, shapes: Shapes) -> Made<Option<Operand>> {
    let error = |message: &str| Err(Box::new(Diagnostic::error(item.span, message)));
    let plain = shapes.has(Shapes::UNTAGGED);
    let value = match item.node {
        Node::Untagged(digits) => {
            return match digits.parse::<u64>() {
                Ok(value) if plain => Ok(Some(Operand::Untagged(value))),
                Ok(value) if shapes.has(Shapes::LAMBDA) => match u32::try_from(value) {
                    Ok(index) => Ok(Some(Operand::Lambda(index))),
                    Err(_) => error("there are not so many funs"),
                },
                Ok(_) => Ok(None),
                Err(_) => error("this number does not fit 64 bits"),
            };
        }
        Node::Char(code) => IBig::from(code),
        Node::Int(text) => match term::integer(text) {
            Ok(value) => value,
            Err(message) => return error(message),
        },
        _ => return Ok(None),
    };
    if shapes.has(Shapes::INTEGER) {
        return Ok(Some(Operand::Integer(value)));
    }
    if !plain {
        return Ok(None);
    }
    match u64::try_from(&value) {
        Ok(value) => Ok(Some(Operand::Untagged(value))),
        Err(_) => error("this number is not from 0 to 18446744073709551615"),
    }
}

/// Characters as bytes.
fn bytes(item: &Item<'_>, codes: &[u32]) -> Made<Arc<[u8]>> {
    let bytes: Option<Vec<u8>> = codes.iter().map(|code| u8::try_from(*code).ok()).collect();
    match bytes {
        Some(bytes) => Ok(bytes.into()),
        None => {
            let d = Diagnostic::error(item.span, "this string has a character that is no byte");
            Err(Box::new(d.help(
                "write the bytes of its encoding, as in \"\\xc3\\xa9\"",
            )))
        }
    }
}

fn type_index(item: &Item<'_>, name: &str, scope: &Scope<'_>) -> Made<u32> {
    let known = scope
        .module
        .types
        .as_ref()
        .map_or(0, |types| types.entries.len());
    match type_number(name)
        .filter(|at| *at < known)
        .and_then(|at| u32::try_from(at).ok())
    {
        Some(at) => Ok(at),
        None => {
            let d = Diagnostic::error(item.span, format!("there is no type `{name}`"));
            Err(Box::new(match known {
                0 => d.help("types are given by `.types` and `.type`, or left out: `x0`"),
                1 => d.help("there is T0"),
                n => d.help(format!("there are T0 to T{}", n - 1)),
            }))
        }
    }
}

fn label(item: &Item<'_>, name: &str, context: &Context<'_, '_>) -> Made<u32> {
    if name == "_" {
        return Ok(0);
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return match name.parse() {
            Ok(0) => Ok(0),
            Ok(number) if context.scope.numbers.contains_key(&number) => Ok(number),
            _ => Err(Box::new(Diagnostic::error(
                item.span,
                format!("there is no label {name}"),
            ))),
        };
    }
    if name == "clause_error" {
        return context.labels.info.ok_or_else(|| {
            let d = Diagnostic::error(item.span, "this function has no implied `func_info`");
            Box::new(d.help("give the number of its label, such as `@1`"))
        });
    }
    if let Some((number, _)) = context.labels.names.get(name) {
        return Ok(*number);
    }
    let d = Diagnostic::error(
        item.span,
        format!("there is no label `{name}` in this function"),
    );
    let mut names: Vec<&str> = context.labels.names.keys().copied().collect();
    names.push("clause_error");
    names.sort_unstable();
    Err(Box::new(match nearest(name, names) {
        Some(near) => d.help(format!("did you mean `@{near}`?")),
        None => d.help("labels belong to their function; a function is called as name/arity"),
    }))
}

fn lambda<'a>(
    item: &Item<'a>,
    name: &'a str,
    arity: u32,
    context: &mut Context<'_, 'a>,
) -> Made<u32> {
    if let Some(position) = context.scope.lambda(name, arity, context.free) {
        let at = usize::try_from(position)
            .ok()
            .and_then(|at| context.scope.lambdas.get(at));
        return match at {
            Some(lambda) if lambda.num_free > arity => Err(Box::new(too_many_free(
                item.span,
                name,
                arity,
                lambda.num_free,
            ))),
            _ => Ok(position),
        };
    }
    Err(Box::new(
        if context.scope.lambda_names.contains_key(&(name, arity)) {
            Diagnostic::error(
                item.span,
                format!("there are several funs for {name}/{arity}"),
            )
            .help("give its position in the list of `.fun` directives, such as `#0`")
        } else if context.scope.entries.contains_key(&(name, arity)) {
            Diagnostic::error(
                item.span,
                format!("how many free variables {name}/{arity} has is not known"),
            )
            .help(format!("add `.fun {name}/{arity} free N`"))
        } else {
            context.scope.no_function(item.span, name, arity)
        },
    ))
}

/// The elements of an operand list, each by the kind of its place.
fn list<'a>(
    item: &'a Item<'a>,
    items: &'a [Item<'a>],
    expected: Expected,
    context: &mut Context<'_, 'a>,
) -> Made<Vec<Operand>> {
    let pattern = match expected.wanted {
        Wanted::Kind(Kind::List(pattern)) => pattern,
        Wanted::Kind(Kind::Segments) => SEGMENT,
        Wanted::Kind(_) => return commands(items, context),
        // In a row, lists do not nest.
        Wanted::Row => {
            let each = items.iter().map(|item| match item.node {
                Node::Group(_) => Err(Box::new(Diagnostic::error(
                    item.span,
                    "operand lists do not nest",
                ))),
                _ => operand(item, expected, context),
            });
            return each.collect();
        }
    };
    if !items.len().is_multiple_of(pattern.len()) {
        let message = format!(
            "these operands come in groups of {}, not {}",
            pattern.len(),
            items.len()
        );
        let kinds: Vec<String> = pattern
            .iter()
            .map(|kind| kind.shapes().describe())
            .collect();
        let d = Diagnostic::error(item.span, message);
        return Err(Box::new(
            d.help(format!("a group is: {}", kinds.join("; "))),
        ));
    }
    items
        .iter()
        .zip(pattern.iter().cycle())
        .map(|(item, kind)| {
            operand(
                item,
                Expected {
                    name: expected.name,
                    wanted: Wanted::Kind(*kind),
                },
                context,
            )
        })
        .collect()
}

/// Match commands: each is an atom and as many operands as it takes.
fn commands<'a>(items: &'a [Item<'a>], context: &mut Context<'_, 'a>) -> Made<Vec<Operand>> {
    let mut out = Vec::with_capacity(items.len());
    let mut rest = items;
    while let [head, after @ ..] = rest {
        let Node::Atom(name) = head.node else {
            let message = format!("expected a match command, found {}", head.node.describe());
            return Err(Box::new(Diagnostic::error(head.span, message)));
        };
        let Some(command) = opcode::match_command(name) else {
            let d = Diagnostic::error(head.span, format!("there is no match command `{name}`"));
            let near = nearest(
                name,
                opcode::MATCH_COMMANDS.iter().map(|command| command.name),
            );
            return Err(Box::new(match near {
                Some(near) => d.help(format!("did you mean `{near}`?")),
                None => d,
            }));
        };
        out.push(Operand::Atom(term::name(head, name)?));
        let Some((operands, after)) = after.split_at_checked(command.operands.len()) else {
            let names: Vec<&str> = command
                .operands
                .iter()
                .map(|operand| operand.name)
                .collect();
            let message = format!("`{name}` takes {} operands", names.len());
            let d = Diagnostic::error(head.span, message);
            return Err(Box::new(d.help(format!("({name}, {})", names.join(", ")))));
        };
        for (item, expected) in operands.iter().zip(command.operands) {
            out.push(operand(item, (*expected).into(), context)?);
        }
        rest = after;
    }
    Ok(out)
}

/// The error that something else should stand here.
fn misfit(item: &Item<'_>, expected: Expected, mnemonic: &str, info: Option<&Info>) -> Diagnostic {
    let shapes = expected.wanted.shapes();
    let wanted = match expected.wanted {
        Wanted::Kind(Kind::FailOr(atoms)) => format!("label or {}", atoms.join(" or ")),
        _ if shapes == Shapes::LIST => "operand list".to_owned(),
        _ => shapes.describe(),
    };
    let found = item.node.describe();
    let message = format!(
        "`{}` of `{mnemonic}` must be {}{wanted}, not {found}",
        expected.name,
        article(&wanted)
    );
    let d = Diagnostic::error(item.span, message)
        .label(format!("expected {}{wanted}", article(&wanted)));
    match item.node {
        Node::Atom(name) if shapes.has(Shapes::LABEL) => {
            d.help(format!("a label is written `@{name}`"))
        }
        Node::Atom(_) if shapes.has(Shapes::LIST) => {
            d.help("an operand list is written (a, @next)")
        }
        Node::List(..) if shapes.has(Shapes::LIST) => d.help("an operand list has round brackets"),
        Node::Local { name, arity } if shapes.has(Shapes::IMPORT) => d.help(format!(
            "a function is written with its module: erlang:{name}/{arity}"
        )),
        Node::Remote(remote) if shapes.has(Shapes::LABEL) => d.help(format!(
            "a function of this module is written {}/{}; others need `call_ext`",
            remote.name, remote.arity
        )),
        Node::Int(_) if shapes.has(Shapes::LABEL) => {
            d.help("a label is `@` and its name; no label is `@_`")
        }
        _ => match info {
            Some(info) => d.help(usage(info)),
            None => d,
        },
    }
}

/// How an instruction is written.
pub(super) fn usage(info: &Info) -> String {
    let names: Vec<&str> = info.operands.iter().map(|operand| operand.name).collect();
    format!("{} {}", info.name, names.join(", "))
        .trim_end()
        .to_owned()
}

fn article(noun: &str) -> &'static str {
    match noun.chars().next() {
        Some('a' | 'e' | 'i' | 'o' | 'u') => "an ",
        Some('X') => "an ",
        _ if noun.starts_with("nil") => "",
        _ => "a ",
    }
}

/// Is this literal one whose text would be read as another operand?
pub(super) fn needs_literal(value: &Value) -> bool {
    matches!(value, Value::Integer(_) | Value::Atom(_) | Value::Nil)
}
