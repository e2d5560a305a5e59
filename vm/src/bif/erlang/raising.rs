//! Functions that raise exceptions, and calls by name.

use crate::bif::args::{self, take};
use crate::bif::{Bif, BifResult, Call, Class, Ctx, Raise, Stop};
use crate::term::{Atom, Term};

use super::row;

/// `error`, `exit`, `throw`, `raise`, `nif_error` and `apply`.
pub const TABLE: &[Bif] = &[
    row("error", 1, error),
    row("error", 2, error_with),
    row("error", 3, error_with_options),
    row("nif_error", 1, nif_error),
    row("nif_error", 2, nif_error),
    row("exit", 1, exit),
    row("throw", 1, throw),
    row("raise", 3, raise),
    row("apply", 2, apply_fun),
    row("apply", 3, apply_named),
];

/// The most arguments of a call.
const MAX_ARGUMENTS: usize = 255;

/// Raises in the name of the function that called.
fn plain<'h>(class: Class, reason: Term<'h>, args: Option<Term<'h>>) -> Stop<'h> {
    Stop::RaiseWith(Box::new(Raise {
        class,
        reason,
        args,
        stack: None,
        info: None,
    }))
}

fn error<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [reason] = take(args)?;
    Err(plain(Class::Error, reason, None))
}

/// Unlike `error`, it is itself blamed: it stands where native code should be.
fn nif_error<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    match args.first() {
        Some(&reason) => Err(Stop::Raise(Class::Error, reason)),
        None => Err(Stop::badarg()),
    }
}

/// The arguments to show: a list; anything else shows the arity, as `none` does.
fn shown(arguments: Term<'_>) -> Option<Term<'_>> {
    arguments.is_list().then_some(arguments)
}

fn error_with<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [reason, arguments] = take(args)?;
    Err(plain(Class::Error, reason, shown(arguments)))
}

fn error_with_options<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [reason, arguments, options] = take(args)?;
    let mut raise = Raise {
        class: Class::Error,
        reason,
        args: shown(arguments),
        stack: None,
        info: None,
    };
    // Wrong options do not hide the error that is being raised: they are left out, all of them.
    let options = options.proper_list().unwrap_or_default();
    args::charge(ctx, options.len(), args::ELEMENTS);
    for option in options {
        match option.as_tuple_of() {
            Some([key, info]) if key.is_atom(Atom::ERROR_INFO) && info.is_map() => {
                raise.info = Some(info);
            }
            _ => {
                raise.info = None;
                break;
            }
        }
    }
    Err(Stop::RaiseWith(Box::new(raise)))
}

fn exit<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [reason] = take(args)?;
    Err(plain(Class::Exit, reason, None))
}

fn throw<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [value] = take(args)?;
    Err(plain(Class::Throw, value, None))
}

fn raise<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [class, reason, stack] = take(args)?;
    let class = class.as_atom().and_then(Class::from_atom);
    let (Some(class), Some(stack)) = (class, stack_trace(ctx, stack)) else {
        return Ok(Term::atom(Atom::BADARG));
    };
    Err(Stop::RaiseWith(Box::new(Raise {
        class,
        reason,
        args: None,
        stack: Some(stack),
        info: None,
    })))
}

/// The stack trace that was given, entries without a location filled up with an empty one; `None`
/// when it is none.
fn stack_trace<'h>(ctx: &Ctx<'h>, stack: Term<'h>) -> Option<Term<'h>> {
    let mut entries = stack.proper_list()?;
    args::charge(ctx, entries.len(), args::ELEMENTS);
    let mut changed = false;
    for entry in &mut entries {
        let (function, location) = match *entry.as_tuple()?.elements() {
            [fun, arguments] if fun.is_fun() => ([fun, arguments].to_vec(), None),
            [fun, arguments, location] if fun.is_fun() => {
                ([fun, arguments].to_vec(), Some(location))
            }
            [module, function, arguments] => ([module, function, arguments].to_vec(), None),
            [module, function, arguments, location] => {
                ([module, function, arguments].to_vec(), Some(location))
            }
            _ => return None,
        };
        if let [module, function, _] = *function {
            module.as_atom()?;
            function.as_atom()?;
        }
        match location {
            Some(location) if location.is_list() => {}
            Some(_) => return None,
            None => {
                let mut elements = function;
                elements.push(Term::NIL);
                *entry = ctx.heap.tuple(&elements);
                changed = true;
            }
        }
    }
    Some(if changed {
        ctx.heap.list(entries)
    } else {
        stack
    })
}

/// The arguments of a call. No function has more than [`MAX_ARGUMENTS`], so a call with more goes
/// wrong as one of a wrong arity does.
fn arguments<'h>(
    ctx: &Ctx<'h>,
    list: Term<'h>,
    too_many: impl FnOnce() -> Stop<'h>,
) -> Result<Vec<Term<'h>>, Stop<'h>> {
    let arguments = args::list(ctx, list)?;
    if arguments.len() > MAX_ARGUMENTS {
        return Err(too_many());
    }
    Ok(arguments)
}

fn apply_fun<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [fun, list] = take(args)?;
    let bad_arity = || {
        let reason = if fun.is_fun() {
            Atom::BADARITY
        } else {
            Atom::BADFUN
        };
        let what = if fun.is_fun() {
            ctx.heap.tuple(&[fun, list])
        } else {
            fun
        };
        Stop::tagged(ctx.heap, reason, what)
    };
    let arguments = arguments(ctx, list, bad_arity)?;
    Err(Stop::CallFun(Box::new((fun, arguments))))
}

fn apply_named<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [module, function, list] = take(args)?;
    let (Some(module), Some(function)) = (module.as_atom(), function.as_atom()) else {
        return Err(Stop::badarg());
    };
    let args = arguments(ctx, list, || Stop::error(Atom::UNDEF))?;
    Err(Stop::Call(Box::new(Call {
        module,
        function,
        args,
    })))
}
