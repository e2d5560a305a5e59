//! Statements to the parts of a module: directives, and functions with their statements.

use std::collections::HashMap;
use std::sync::Arc;

use super::term;
use super::tree::{At, Item, Node, Statement};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, nearest};
use crate::object::{LineTable, Location, Name, TypeTable, Value};

/// What the text says about a module, before labels have numbers.
#[derive(Default)]
pub(super) struct Module<'a> {
    pub name: Option<At<Name>>,
    pub exports: Vec<At<Reference<'a>>>,
    /// `None`: not said. `Some(None)`: the table is to be absent.
    pub locals: Option<Option<Vec<At<Reference<'a>>>>>,
    pub lambdas: Vec<At<LambdaDraft<'a>>>,
    pub types: Option<TypeTable>,
    /// `None`: not said. `Some(None)`: the table is to be absent.
    pub lines: Option<Option<LineTable>>,
    pub label_count: Option<At<u32>>,
    pub on_load: Option<At<(&'a str, u32)>>,
    pub attributes: Option<Value>,
    pub compile_info: Option<Value>,
    pub meta: Option<Value>,
    pub records: Option<TableDraft<'a>>,
    pub debug_info: Option<TableDraft<'a>>,
    pub chunks: Vec<([u8; 4], Arc<[u8]>)>,
    pub literals: HashMap<&'a str, (Arc<Value>, Span)>,
    pub functions: Vec<FunctionDraft<'a>>,
}

/// A chunk of rows of operands.
pub(super) struct TableDraft<'a> {
    pub version: u32,
    pub count: u32,
    pub total: u32,
    pub rows: Vec<At<&'a [Item<'a>]>>,
}

/// A function, and the number of its label where that is not its entry.
pub(super) struct Reference<'a> {
    pub name: &'a str,
    pub arity: u32,
    pub label: Option<u32>,
}

/// An entry of the table of funs.
pub(super) struct LambdaDraft<'a> {
    pub reference: Reference<'a>,
    pub free: u32,
    pub index: Option<u32>,
    pub uniq: u32,
}

/// A function and its statements.
pub(super) struct FunctionDraft<'a> {
    pub name: &'a str,
    pub arity: u32,
    /// Place of the name in the directive.
    pub span: Span,
    pub header: Header,
    pub body: Vec<At<Statement<'a>>>,
}

/// How a function begins.
pub(super) enum Header {
    /// Label, line, `func_info` and entry label are implied.
    Implied {
        /// The line before `func_info`, if there is one; the inner `None` is the undefined one.
        line: Option<Option<Location>>,
        /// Numbers of the two labels, where they are not the next ones.
        labels: Option<(u32, u32)>,
    },
    /// Everything is written out; the entry label is given.
    Written { entry: u32 },
    /// The whole function is implied: `module_info` with 0 or 1 arguments.
    ModuleInfo,
}

/// Every directive, with an example; the names are what a misspelt one is compared with.
const DIRECTIVES: &[(&str, &str)] = &[
    ("module", ".module counter"),
    ("export", ".export start/0, loop/1"),
    ("function", ".function loop/1"),
    ("line", ".line \"file.erl\", 12"),
    ("module_info", ".module_info"),
    ("literal", ".literal Greeting, \"hello\""),
    ("fun", ".fun 'make/1-body'/2 free 1"),
    ("on_load", ".on_load init/0"),
    ("attribute", ".attribute author, \"me\""),
    ("attributes", ".attributes [{vsn,[1]}]"),
    ("compile_info", ".compile_info [{version,\"1.0\"}]"),
    ("meta", ".meta [{min_otp_release,25}]"),
    ("types", ".types 0"),
    ("type", ".type T0 <<16#0f, 16#ff>>"),
    ("chunk", ".chunk \"Docs\" hex(\"00ff\")"),
    ("records", ".records version 0 count 1 total 2"),
    ("record", ".record point, true, (x, #0, y, 1)"),
    ("debug_info", ".debug_info version 0 count 1 total 2"),
    ("debug", ".debug entry, (\"X\", x0)"),
    ("lines", ".lines none"),
    ("locals", ".locals helper/2"),
    ("labels", ".labels 12"),
    ("code", ".code loop/1 entry 2"),
];

type Checked<T> = Result<T, Box<Diagnostic>>;

fn wrong<T>(span: Span, message: impl Into<String>) -> Checked<T> {
    Err(Box::new(Diagnostic::error(span, message)))
}

/// Sorts statements into the parts of a module.
pub(super) fn module<'a>(statements: &[At<Statement<'a>>], found: &mut Diagnostics) -> Module<'a> {
    let mut module = Module::default();
    // The statements of a function whose directive is wrong belong to none, and are no news.
    let mut skipping = false;
    for statement in statements {
        if found.is_full() {
            break;
        }
        let starts = match statement.node {
            Statement::Directive("function" | "code", _) => true,
            // A misspelt one.
            Statement::Directive(
                name,
                [
                    Item {
                        node: Node::Local { .. },
                        ..
                    },
                    ..,
                ],
            ) => !DIRECTIVES.iter().any(|(known, _)| *known == name),
            _ => false,
        };
        let checked = match statement.node {
            Statement::Directive("line", _) if skipping => Ok(()),
            Statement::Directive(name, arguments) => {
                module.directive(statement.span, name, arguments)
            }
            _ if skipping => Ok(()),
            Statement::Label(_) | Statement::Instruction(..) => match module.current_function() {
                Some(function) => {
                    function.body.push(*statement);
                    Ok(())
                }
                None => {
                    skipping = true;
                    wrong(statement.span, "this stands outside of any function").map_err(|d| {
                        Box::new(d.help("start a function with `.function name/arity`"))
                    })
                }
            },
        };
        if starts {
            skipping = checked.is_err();
        }
        if let Err(diagnostic) = checked {
            found.push(*diagnostic);
        }
    }
    if module.name.is_none() {
        found.push(
            Diagnostic::file_error("the module has no name")
                .help("start with `.module` and the name, such as `.module counter`"),
        );
    }
    module
}

impl<'a> Module<'a> {
    fn directive(&mut self, span: Span, name: &'a str, arguments: &'a [Item<'a>]) -> Checked<()> {
        let done = match name {
            "module" => self.module(span, arguments),
            "export" => self.export(arguments),
            "function" => self.function(span, arguments),
            "code" => self.code(arguments),
            "line" => self.line(span, arguments),
            "module_info" => self.module_info(span, arguments),
            "literal" => self.literal(arguments),
            "fun" => self.lambda(arguments),
            "on_load" => self.on_load(span, arguments),
            "attribute" => self.attribute(span, arguments),
            "attributes" => once(span, &mut self.attributes, arguments),
            "compile_info" => once(span, &mut self.compile_info, arguments),
            "meta" => once(span, &mut self.meta, arguments),
            "types" => self.types(span, arguments),
            "type" => self.type_entry(arguments),
            "chunk" => self.chunk(arguments),
            "records" => table(span, &mut self.records, arguments),
            "record" => row(span, &mut self.records, arguments),
            "debug_info" => table(span, &mut self.debug_info, arguments),
            "debug" => row(span, &mut self.debug_info, arguments),
            "lines" => self.lines(span, arguments),
            "locals" => self.locals(span, arguments),
            "labels" => self.labels(span, arguments),
            _ => {
                let d = Diagnostic::error(span, format!("there is no directive `.{name}`"));
                return Err(Box::new(
                    match nearest(name, DIRECTIVES.iter().map(|(name, _)| *name)) {
                        Some(near) => d.help(format!("did you mean `.{near}`?")),
                        None => d,
                    },
                ));
            }
        };
        match done {
            Ok(true) => Ok(()),
            Ok(false) => {
                let whole = arguments
                    .iter()
                    .fold(span, |whole, item| whole.to(item.span));
                let d =
                    Diagnostic::error(whole, format!("`.{name}` does not take these arguments"));
                let example = DIRECTIVES.iter().find(|(known, _)| *known == name);
                Err(Box::new(match example {
                    Some((_, example)) => d.help(format!("write it like this: {example}")),
                    None => d,
                }))
            }
            Err(diagnostic) => Err(diagnostic),
        }
    }

    fn module(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        let [item] = arguments else { return Ok(false) };
        let Node::Atom(text) = item.node else {
            return Ok(false);
        };
        if let Some(before) = &self.name {
            return Err(Box::new(repeated(span, ".module", before.span)));
        }
        self.name = Some(At {
            span: item.span,
            node: term::name(item, text)?,
        });
        Ok(true)
    }

    fn export(&mut self, arguments: &[Item<'a>]) -> Checked<bool> {
        let Some(references) = references(arguments)? else {
            return Ok(false);
        };
        self.exports.extend(references);
        Ok(true)
    }

    fn locals(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        let list = match arguments {
            [
                Item {
                    node: Node::Atom("none"),
                    ..
                },
            ] => None,
            _ => match references(arguments)? {
                Some(references) => Some(references),
                None => return Ok(false),
            },
        };
        match (&mut self.locals, list) {
            (Some(Some(before)), Some(more)) => before.extend(more),
            (Some(_), _) => return wrong(span, "`.locals none` and a list exclude each other"),
            (slot @ None, list) => *slot = Some(list),
        }
        Ok(true)
    }

    fn function(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        let [head, rest @ ..] = arguments else {
            return Ok(false);
        };
        let Node::Local { name, arity } = head.node else {
            return Ok(false);
        };
        let _ = term::name(head, name)?;
        let (rest, labels) = match rest {
            [
                before @ ..,
                Item {
                    node: Node::Atom("labels"),
                    ..
                },
                info,
                entry,
            ] => match (number(info), number(entry)) {
                (Some(info), Some(entry)) => (before, Some((info, entry))),
                _ => return Ok(false),
            },
            _ => (rest, None),
        };
        let line = match rest {
            [] => None,
            _ => match location(rest) {
                Some(location) => Some(location),
                None => return Ok(false),
            },
        };
        self.add(
            span,
            FunctionDraft {
                name,
                arity,
                span: head.span,
                header: Header::Implied { line, labels },
                body: Vec::new(),
            },
        )
    }

    fn code(&mut self, arguments: &[Item<'a>]) -> Checked<bool> {
        let [
            head,
            Item {
                node: Node::Atom("entry"),
                ..
            },
            entry,
        ] = arguments
        else {
            return Ok(false);
        };
        let (Node::Local { name, arity }, Some(entry)) = (head.node, number(entry)) else {
            return Ok(false);
        };
        let _ = term::name(head, name)?;
        let header = Header::Written { entry };
        self.add(
            head.span,
            FunctionDraft {
                name,
                arity,
                span: head.span,
                header,
                body: Vec::new(),
            },
        )
    }

    fn module_info(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        if !arguments.is_empty() {
            return Ok(false);
        }
        for arity in [0, 1] {
            let reference = Reference {
                name: "module_info",
                arity,
                label: None,
            };
            self.exports.push(At {
                span,
                node: reference,
            });
            self.add(
                span,
                FunctionDraft {
                    name: "module_info",
                    arity,
                    span,
                    header: Header::ModuleInfo,
                    body: Vec::new(),
                },
            )?;
        }
        Ok(true)
    }

    /// The function to which a statement belongs.
    fn current_function(&mut self) -> Option<&mut FunctionDraft<'a>> {
        let last = self.functions.last_mut();
        last.filter(|function| !matches!(function.header, Header::ModuleInfo))
    }

    /// Adds a function; which names are taken is checked when all are known.
    fn add(&mut self, _: Span, function: FunctionDraft<'a>) -> Checked<bool> {
        self.functions.push(function);
        Ok(true)
    }

    /// `.line` is another way to write the instruction `line`.
    fn line(&mut self, span: Span, arguments: &'a [Item<'a>]) -> Checked<bool> {
        if location(arguments).is_none() {
            return Ok(false);
        }
        match self.current_function() {
            Some(function) => {
                function.body.push(At {
                    span,
                    node: Statement::Directive("line", arguments),
                });
                Ok(true)
            }
            None => wrong(span, "this stands outside of any function"),
        }
    }

    fn literal(&mut self, arguments: &[Item<'a>]) -> Checked<bool> {
        let [head, item] = arguments else {
            return Ok(false);
        };
        let Node::Var(name) = head.node else {
            return Ok(false);
        };
        let value = Arc::new(term::value(item)?);
        if let Some((_, before)) = self.literals.insert(name, (value, head.span)) {
            return Err(Box::new(repeated(head.span, name, before)));
        }
        Ok(true)
    }

    fn lambda(&mut self, arguments: &[Item<'a>]) -> Checked<bool> {
        let [head, options @ ..] = arguments else {
            return Ok(false);
        };
        let Node::Local { name, arity } = head.node else {
            return Ok(false);
        };
        let _ = term::name(head, name)?;
        let reference = Reference {
            name,
            arity,
            label: None,
        };
        let mut lambda = LambdaDraft {
            reference,
            free: 0,
            index: None,
            uniq: 0,
        };
        let (pairs, rest) = options.as_chunks::<2>();
        if !rest.is_empty() {
            return Ok(false);
        }
        for [key, value] in pairs {
            let (Node::Atom(key), Some(value)) = (key.node, number(value)) else {
                return Ok(false);
            };
            match key {
                "free" => lambda.free = value,
                "index" => lambda.index = Some(value),
                "uniq" => lambda.uniq = value,
                "label" => lambda.reference.label = Some(value),
                _ => return Ok(false),
            }
        }
        self.lambdas.push(At {
            span: head.span,
            node: lambda,
        });
        Ok(true)
    }

    fn on_load(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        let [head] = arguments else { return Ok(false) };
        let Node::Local { name, arity } = head.node else {
            return Ok(false);
        };
        if let Some(before) = &self.on_load {
            return Err(Box::new(repeated(span, ".on_load", before.span)));
        }
        self.on_load = Some(At {
            span: head.span,
            node: (name, arity),
        });
        Ok(true)
    }

    /// `.attribute name, value`, as `-name(value).` in Erlang.
    fn attribute(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        let [head, item] = arguments else {
            return Ok(false);
        };
        let Node::Atom(name) = head.node else {
            return Ok(false);
        };
        let value = Value::List(vec![term::value(item)?], Box::new(Value::Nil));
        let pair = Value::Tuple(vec![Value::Atom(term::name(head, name)?), value]);
        match &mut self.attributes {
            Some(Value::List(list, tail)) if **tail == Value::Nil => list.push(pair),
            slot @ (None | Some(Value::Nil)) => {
                *slot = Some(Value::List(vec![pair], Box::new(Value::Nil)));
            }
            Some(_) => return wrong(span, "the attributes given before are no list"),
        }
        Ok(true)
    }

    fn types(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        let [version] = arguments else {
            return Ok(false);
        };
        let Some(version) = number(version) else {
            return Ok(false);
        };
        if self.types.is_some() {
            return wrong(span, "`.types` stands once, before the first `.type`");
        }
        self.types = Some(TypeTable {
            version,
            entries: Vec::new(),
        });
        Ok(true)
    }

    fn type_entry(&mut self, arguments: &[Item<'a>]) -> Checked<bool> {
        let [head, bytes] = arguments else {
            return Ok(false);
        };
        let Node::Var(name) = head.node else {
            return Ok(false);
        };
        let Some(bytes) = term::whole_bytes(bytes)? else {
            return Ok(false);
        };
        let Some(types) = &mut self.types else {
            return wrong(head.span, "the version of the type table is not given").map_err(
                |d: Box<Diagnostic>| {
                    Box::new(d.help("put `.types` and the version before the first `.type`"))
                },
            );
        };
        if type_number(name) != Some(types.entries.len()) {
            let message = format!(
                "types are numbered in order: this is T{}",
                types.entries.len()
            );
            return wrong(head.span, message);
        }
        types.entries.push(bytes);
        Ok(true)
    }

    fn chunk(&mut self, arguments: &[Item<'a>]) -> Checked<bool> {
        let [head, bytes] = arguments else {
            return Ok(false);
        };
        let Node::Str(codes) = head.node else {
            return Ok(false);
        };
        let Some(bytes) = term::whole_bytes(bytes)? else {
            return Ok(false);
        };
        let name: Option<Vec<u8>> = codes.iter().map(|code| u8::try_from(*code).ok()).collect();
        let Some(Ok(name)) = name.map(<[u8; 4]>::try_from) else {
            return wrong(head.span, "the name of a chunk has four bytes");
        };
        self.chunks.push((name, bytes));
        Ok(true)
    }

    fn lines(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        let table = match arguments {
            [
                Item {
                    node: Node::Atom("none"),
                    ..
                },
            ] => None,
            [
                Item {
                    node: Node::Atom("version"),
                    ..
                },
                version,
                Item {
                    node: Node::Atom("flags"),
                    ..
                },
                flags,
            ] => match (number(version), number(flags)) {
                (Some(version), Some(flags)) => Some(LineTable { version, flags }),
                _ => return Ok(false),
            },
            _ => return Ok(false),
        };
        if self.lines.replace(table).is_some() {
            return wrong(span, "`.lines` stands once");
        }
        Ok(true)
    }

    fn labels(&mut self, span: Span, arguments: &[Item<'a>]) -> Checked<bool> {
        let [count] = arguments else { return Ok(false) };
        let Some(value) = number(count) else {
            return Ok(false);
        };
        if self
            .label_count
            .replace(At {
                span: count.span,
                node: value,
            })
            .is_some()
        {
            return wrong(span, "`.labels` stands once");
        }
        Ok(true)
    }
}

/// The directive that starts a table.
fn table<'a>(
    span: Span,
    slot: &mut Option<TableDraft<'a>>,
    arguments: &[Item<'a>],
) -> Checked<bool> {
    let [
        Item {
            node: Node::Atom("version"),
            ..
        },
        version,
        Item {
            node: Node::Atom("count"),
            ..
        },
        count,
        Item {
            node: Node::Atom("total"),
            ..
        },
        total,
    ] = arguments
    else {
        return Ok(false);
    };
    let (Some(version), Some(count), Some(total)) = (number(version), number(count), number(total))
    else {
        return Ok(false);
    };
    if slot
        .replace(TableDraft {
            version,
            count,
            total,
            rows: Vec::new(),
        })
        .is_some()
    {
        return wrong(span, "this directive stands once");
    }
    Ok(true)
}

/// A row of a table.
fn row<'a>(
    span: Span,
    slot: &mut Option<TableDraft<'a>>,
    arguments: &'a [Item<'a>],
) -> Checked<bool> {
    match slot {
        Some(table) => {
            table.rows.push(At {
                span,
                node: arguments,
            });
            Ok(true)
        }
        None => wrong(span, "the table that this row belongs to is not started"),
    }
}

/// A directive that gives one term, once.
fn once(span: Span, slot: &mut Option<Value>, arguments: &[Item<'_>]) -> Checked<bool> {
    let [item] = arguments else { return Ok(false) };
    let value = term::value(item)?;
    if slot.replace(value).is_some() {
        return wrong(span, "this directive stands once");
    }
    Ok(true)
}

pub(super) fn repeated(span: Span, what: &str, before: Span) -> Diagnostic {
    Diagnostic::error(span, format!("`{what}` is there already")).related(before, "the first one")
}

/// `name/arity`, each with an optional label by number.
fn references<'a>(arguments: &[Item<'a>]) -> Checked<Option<Vec<At<Reference<'a>>>>> {
    let mut out: Vec<At<Reference<'a>>> = Vec::new();
    for item in arguments {
        match item.node {
            Node::Local { name, arity } => {
                let _ = term::name(item, name)?;
                out.push(At {
                    span: item.span,
                    node: Reference {
                        name,
                        arity,
                        label: None,
                    },
                });
            }
            Node::Label(text) => match (out.last_mut(), text.parse()) {
                (Some(last), Ok(label)) if last.node.label.is_none() => {
                    last.node.label = Some(label);
                }
                _ => return Ok(None),
            },
            _ => return Ok(None),
        }
    }
    Ok(Some(out))
}

/// A small number, or the number of a label written as `@12`.
fn number(item: &Item<'_>) -> Option<u32> {
    match item.node {
        Node::Int(text) => term::small(text).and_then(|n| u32::try_from(n).ok()),
        Node::Label(text) => text.parse().ok(),
        _ => None,
    }
}

/// `"file.erl", 12`, `"file.erl":12` or `none`.
pub(super) fn location(arguments: &[Item<'_>]) -> Option<Option<Location>> {
    let (file, line) = match arguments {
        [
            Item {
                node: Node::Atom("none"),
                ..
            },
        ] => return Some(None),
        [
            Item {
                node: Node::Place { file, line },
                ..
            },
        ] => (*file, *line),
        [
            Item {
                node: Node::Str(file),
                ..
            },
            line @ Item {
                node: Node::Int(_), ..
            },
        ] => (*file, number(line)?),
        _ => return None,
    };
    Some(Some(Location {
        file: file_name(file)?,
        line,
    }))
}

/// A string as the name of a file.
pub(super) fn file_name(codes: &[u32]) -> Option<Name> {
    let text: Option<String> = codes.iter().map(|code| char::from_u32(*code)).collect();
    Some(Name::from(text?))
}

/// The number of a type: `T3`.
pub(super) fn type_number(name: &str) -> Option<usize> {
    let digits = name.strip_prefix('T')?;
    let plain = digits == "0" || !digits.starts_with(['0', '+']);
    if plain { digits.parse().ok() } else { None }
}
