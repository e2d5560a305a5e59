//! The instructions whose tuples are not the generic name and operands.

use super::debug;
use super::instruction::{Context, info};
use super::term::{Checked, Node, Term, wrong};
use crate::object::Operand;
use crate::opcode::{self, Info, Kind};

/// An instruction brought into the generic order.
pub(super) struct Shape<'a> {
    pub(super) info: &'static Info,
    pub(super) operands: Vec<Term<'a>>,
    /// A fun's entry, which takes the place of the operand with this index.
    pub(super) lambda: Option<(usize, Operand)>,
}

/// Built-in functions of the compiler that are instructions of their own.
pub(super) const OPERATIONS: [&str; 6] = [
    "fadd",
    "fsub",
    "fmul",
    "fdiv",
    "fnegate",
    "get_record_field",
];

/// Names of the instructions for built-in functions, by arity; `gc` for those that may collect.
const BIFS: [&str; 4] = ["bif0", "bif1", "bif2", "bif3"];
const GC_BIFS: [&str; 4] = ["", "gc_bif1", "gc_bif2", "gc_bif3"];

pub(super) fn shape<'a>(
    form: &Term<'a>,
    name: &'a str,
    rest: &[Term<'a>],
    context: &mut Context,
) -> Checked<Shape<'a>> {
    let plain = |info, operands| {
        Ok(Shape {
            info,
            operands,
            lambda: None,
        })
    };
    match (name, rest) {
        ("test", [test, rest @ ..]) => {
            let info = info(test, test.atom()?)?;
            if !info.effects.test {
                return wrong(test.span, format!("{} is not a test", info.name));
            }
            plain(info, test_operands(form, rest)?)
        }
        ("bif", [bif, fail, args, dst]) => {
            let (name, args_list) = (bif.atom()?, args.list()?);
            if name == "raise" && args_list.len() == 2 {
                return plain(info(bif, "raise")?, args_list.to_vec());
            }
            if OPERATIONS.contains(&name) {
                let operands = [&[*fail], args_list, &[*dst]].concat();
                return plain(info(bif, name)?, operands);
            }
            let generic = BIFS.get(args_list.len()).copied().unwrap_or("");
            let import = import(bif, args_list.len());
            let head = if args_list.is_empty() {
                vec![import.term()]
            } else {
                vec![*fail, import.term()]
            };
            let operands = [&head, args_list, &[*dst]].concat();
            imported(bif, generic, operands, import)
        }
        ("gc_bif", [bif, fail, live, args, dst]) => {
            let args_list = args.list()?;
            let generic = GC_BIFS.get(args_list.len()).copied().unwrap_or("");
            let import = import(bif, args_list.len());
            let operands = [&[*fail, *live, import.term()], args_list, &[*dst]].concat();
            imported(bif, generic, operands, import)
        }
        ("bs_add", [fail, sizes, dst]) => {
            let operands = [&[*fail], sizes.list()?, &[*dst]].concat();
            plain(info(form, name)?, operands)
        }
        ("kill", [slot]) => plain(info(form, "init")?, vec![*slot]),
        ("make_fun2", [label, _, unique, free]) => {
            let lambda =
                context.lambda(label, Some(free.number(255)?), unique.number(u32::MAX)?)?;
            Ok(Shape {
                info: info(form, name)?,
                operands: vec![*label],
                lambda: Some((0, lambda)),
            })
        }
        ("make_fun3", [label, _, unique, dst, free]) => {
            let count = match free.tagged() {
                Some(("list", [free])) => free.list()?.len() as u32,
                _ => return wrong(free.span, "{list, Variables} expected"),
            };
            let lambda = context.lambda(label, Some(count), unique.number(u32::MAX)?)?;
            let operands = vec![*label, *dst, *free];
            Ok(Shape {
                info: info(form, name)?,
                operands,
                lambda: Some((0, lambda)),
            })
        }
        ("call_fun2", [label, arity, _]) if matches!(label.tagged(), Some(("f", _))) => {
            let free = context
                .arity_at(label)
                .and_then(|all| all.checked_sub(arity.number(255).ok()?));
            let lambda = context.lambda(label, free, 0)?;
            Ok(Shape {
                info: info(form, name)?,
                operands: rest.to_vec(),
                lambda: Some((0, lambda)),
            })
        }
        // With what a debugger shows, which is a table of its own.
        ("debug_line", [operands @ .., index, live, map]) if matches!(map.node, Node::Map(_)) => {
            debug::read(index, map, context)?;
            plain(info(form, name)?, [operands, &[*index, *live]].concat())
        }
        _ => plain(info(form, name)?, rest.to_vec()),
    }
}

/// The operands of a test, after its name: `Fail, [Operand, ...]`, or `Fail, Source, {list, ...}`,
/// or `Fail, Live, [Source, ...], Dst`.
fn test_operands<'a>(form: &Term<'a>, rest: &[Term<'a>]) -> Checked<Vec<Term<'a>>> {
    match rest {
        [fail, operands] => Ok([&[*fail], operands.list()?].concat()),
        [_, _, _] => Ok(rest.to_vec()),
        [fail, live, operands, dst] => match operands.list()? {
            [source, operands @ ..] => Ok([&[*fail, *source, *live], operands, &[*dst]].concat()),
            [] => wrong(operands.span, "a source expected"),
        },
        _ => wrong(form.span, "{test, Name, Fail, Operands} expected"),
    }
}

/// The tuple form in which a test is written.
pub(super) enum TestForm {
    /// `Fail, [Operand, ...]`
    Operands,
    /// `Fail, Source, {list, ...}`
    List,
    /// `Fail, Live, [Source, ...], Dst`
    Live,
}

pub(super) fn test_form(info: &Info) -> TestForm {
    match info.operands {
        [_, _, last] if matches!(last.kind, Kind::List(_)) => TestForm::List,
        [_, _, live, .., last] if live.kind == Kind::Live && last.kind == Kind::Dst => {
            TestForm::Live
        }
        _ => TestForm::Operands,
    }
}

/// The function that a `bif` names: a function of `erlang`, as a term would say it.
struct Import<'a> {
    term: Term<'a>,
    operand: Operand,
}

impl<'a> Import<'a> {
    fn term(&self) -> Term<'a> {
        self.term
    }
}

fn import<'a>(bif: &Term<'a>, arity: usize) -> Import<'a> {
    let function = bif.atom().unwrap_or("").into();
    let mfa = crate::object::Mfa {
        module: "erlang".into(),
        function,
        arity: arity as u32,
    };
    Import {
        term: *bif,
        operand: Operand::Import(mfa),
    }
}

fn imported<'a>(
    bif: &Term<'a>,
    generic: &'static str,
    operands: Vec<Term<'a>>,
    import: Import<'a>,
) -> Checked<Shape<'a>> {
    bif.atom()?;
    let Some(info) = opcode::by_name(generic) else {
        return wrong(
            bif.span,
            "no instruction calls a built-in function with so many arguments",
        );
    };
    let at = info
        .position(|kind| matches!(kind, Kind::Import(_)))
        .unwrap_or(0);
    Ok(Shape {
        info,
        operands,
        lambda: Some((at, import.operand)),
    })
}
