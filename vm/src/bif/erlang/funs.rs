//! Funs, modules and what they export.

use std::sync::Arc;

use md5::{Digest as _, Md5};

use crate::bif::args::{ELEMENTS, charge, take};
use crate::bif::{Bif, BifResult, Capability, Ctx, Stop, table};
use crate::code::{Generation, Mfa, convert};
use crate::io::{Encoding, write_atom};
use crate::term::{Atom, ExportIdentity, Fun, Term, View};

use super::row;

/// Functions on funs and modules.
pub const TABLE: &[Bif] = &[
    row("fun_to_list", 1, fun_to_list),
    row("fun_info", 1, fun_info_all)
        .needs(Capability::Code)
        .library(),
    row("fun_info", 2, fun_info).needs(Capability::Code),
    row("make_fun", 3, make_fun).needs(Capability::Code),
    row("function_exported", 3, function_exported).needs(Capability::Code),
    row("is_builtin", 3, is_builtin),
    row("module_loaded", 1, module_loaded).needs(Capability::Code),
    row("loaded", 0, loaded).needs(Capability::Code),
    row("pre_loaded", 0, pre_loaded),
    row("get_module_info", 1, module_info_all).needs(Capability::Code),
    row("get_module_info", 2, module_info).needs(Capability::Code),
];

/// An atom as source text.
fn quoted(atom: Atom) -> String {
    let mut out = Vec::new();
    write_atom(&mut out, atom, Encoding::Unicode);
    String::from_utf8_lossy(&out).into_owned()
}

fn fun_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let text = match term.view() {
        View::Fun(fun) => {
            let identity = fun.identity();
            format!(
                "#Fun<{}.{}.{}>",
                identity.module.text(),
                identity.index,
                identity.uniq
            )
        }
        View::ExportFun(_) => {
            let entry = term.as_export_fun().ok_or_else(Stop::badarg)?;
            let (module, function) = (quoted(entry.module), quoted(entry.function));
            format!("fun {module}:{function}/{}", entry.arity)
        }
        _ => return Err(Stop::badarg()),
    };
    Ok(ctx.heap.string(&text))
}

/// What there is to know about a fun, in the order in which it is listed.
const LOCAL_ITEMS: [Atom; 10] = [
    Atom::PID,
    Atom::MODULE,
    Atom::NEW_INDEX,
    Atom::NEW_UNIQ,
    Atom::INDEX,
    Atom::UNIQ,
    Atom::NAME,
    Atom::ARITY,
    Atom::ENV,
    Atom::TYPE,
];

/// The same of a fun that is only a name.
const EXTERNAL_ITEMS: [Atom; 5] = [Atom::MODULE, Atom::NAME, Atom::ARITY, Atom::ENV, Atom::TYPE];

/// The generation whose fun it is: current or old code.
fn generation_of(ctx: &Ctx<'_>, fun: Fun<'_>) -> Option<Arc<Generation>> {
    let identity = fun.identity();
    let address = fun.entry_address();
    let code = &ctx.vm.code;
    [code.current(identity.module), code.old(identity.module)]
        .into_iter()
        .flatten()
        .find(|generation| {
            generation
                .lambdas
                .iter()
                .any(|(entry, _)| std::ptr::from_ref(*entry) as usize == address)
        })
}

fn local_item<'h>(ctx: &Ctx<'h>, fun: Fun<'h>, item: Atom) -> Option<BifResult<'h>> {
    let heap = ctx.heap;
    let identity = fun.identity();
    let value = match item {
        Atom::PID => fun.creator(),
        Atom::MODULE => Term::atom(identity.module),
        Atom::INDEX | Atom::NEW_INDEX => Term::small(i64::from(identity.index)),
        Atom::UNIQ => Term::small(i64::from(identity.uniq)),
        Atom::NEW_UNIQ => match generation_of(ctx, fun) {
            Some(generation) => match digest(ctx, &generation) {
                Ok(digest) => digest,
                Err(stop) => return Some(Err(stop)),
            },
            None => heap.binary(&[0; 16]),
        },
        Atom::NAME => match function_name(ctx, fun) {
            Some(name) => Term::atom(name),
            // Of a fun whose code is gone there is no name.
            None => Term::atom(Atom::EMPTY),
        },
        Atom::ARITY => Term::small(fun.arity() as i64),
        Atom::ENV => heap.list(fun.free().iter().copied()),
        Atom::TYPE => Term::atom(Atom::LOCAL),
        _ => return None,
    };
    Some(Ok(value))
}

/// The name of the function that is a fun's body.
fn function_name(ctx: &Ctx<'_>, fun: Fun<'_>) -> Option<Atom> {
    let generation = generation_of(ctx, fun)?;
    let identity = fun.identity();
    let lambdas = &generation.object.lambdas;
    let lambda = lambdas
        .iter()
        .find(|lambda| lambda.index == identity.index && lambda.old_uniq == identity.uniq)?;
    Atom::existing(&lambda.name)
}

fn external_item<'h>(ctx: &Ctx<'h>, entry: &ExportIdentity, item: Atom) -> Option<Term<'h>> {
    Some(match item {
        Atom::MODULE => Term::atom(entry.module),
        Atom::NAME => Term::atom(entry.function),
        Atom::ARITY => ctx.heap.unsigned(u64::from(entry.arity)),
        Atom::ENV => Term::NIL,
        Atom::TYPE => Term::atom(Atom::EXTERNAL),
        Atom::PID | Atom::INDEX | Atom::NEW_INDEX | Atom::UNIQ | Atom::NEW_UNIQ => {
            Term::atom(Atom::UNDEFINED)
        }
        _ => return None,
    })
}

fn fun_item<'h>(ctx: &Ctx<'h>, term: Term<'h>, item: Atom) -> BifResult<'h> {
    let value = match term.view() {
        View::Fun(fun) => local_item(ctx, fun, item),
        View::ExportFun(_) => term
            .as_export_fun()
            .and_then(|entry| external_item(ctx, entry, item).map(Ok)),
        _ => None,
    };
    let value = value.ok_or_else(Stop::badarg)??;
    Ok(ctx.heap.tuple(&[Term::atom(item), value]))
}

fn fun_info<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, item] = take(args)?;
    fun_item(ctx, term, item.as_atom().ok_or_else(Stop::badarg)?)
}

fn fun_info_all<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let items: &[Atom] = match term.view() {
        View::Fun(_) => &LOCAL_ITEMS,
        View::ExportFun(_) => &EXTERNAL_ITEMS,
        _ => return Err(Stop::badarg()),
    };
    let items: Result<Vec<_>, _> = items
        .iter()
        .map(|&item| fun_item(ctx, term, item))
        .collect();
    Ok(ctx.heap.list(items?))
}

/// Module, function and arity as arguments.
fn mfa<'h>(args: &[Term<'h>]) -> Result<Mfa, Stop<'h>> {
    let [module, function, arity] = take(args)?;
    let arity = arity.as_small().and_then(|arity| u32::try_from(arity).ok());
    match (module.as_atom(), function.as_atom(), arity) {
        (Some(module), Some(function), Some(arity)) => Ok(Mfa {
            module,
            function,
            arity,
        }),
        _ => Err(Stop::badarg()),
    }
}

fn make_fun<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let mfa = mfa(args)?;
    if mfa.arity > 255 {
        return Err(Stop::badarg());
    }
    Ok(ctx.heap.export_fun(ctx.vm.code.export(mfa).handle()))
}

fn built_in(mfa: Mfa) -> bool {
    u8::try_from(mfa.arity)
        .is_ok_and(|arity| table::find(mfa.module, mfa.function, arity).is_some())
}

fn function_exported<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [module, function, arity] = take(args)?;
    let negative = arity.as_small().is_some_and(|arity| arity < 0);
    if negative && module.as_atom().is_some() && function.as_atom().is_some() {
        return Ok(Term::bool(false));
    }
    let mfa = mfa(args)?;
    Ok(Term::bool(built_in(mfa) || ctx.vm.code.is_exported(mfa)))
}

fn is_builtin<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let mfa = mfa(args)?;
    let native = u8::try_from(mfa.arity)
        .ok()
        .and_then(|arity| table::find(mfa.module, mfa.function, arity))
        .is_some_and(|bif| !bif.library);
    Ok(Term::bool(native))
}

/// Modules that are there without having been loaded.
const PRELOADED: [Atom; 2] = [Atom::ERLANG, Atom::ERTS_INTERNAL];

fn module_loaded<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [module] = take(args)?;
    let module = module.as_atom().ok_or_else(Stop::badarg)?;
    let loaded = PRELOADED.contains(&module) || ctx.vm.code.current(module).is_some();
    Ok(Term::bool(loaded))
}

fn loaded<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let mut modules = ctx.vm.code.loaded();
    modules.extend(PRELOADED);
    charge(ctx, modules.len(), ELEMENTS);
    Ok(ctx.heap.list(modules.into_iter().map(Term::atom)))
}

fn pre_loaded<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(ctx.heap.list(PRELOADED.map(Term::atom)))
}

// Modules.

/// What `module_info/0` lists, in its order.
const MODULE_ITEMS: [Atom; 5] = [
    Atom::MODULE,
    Atom::EXPORTS,
    Atom::ATTRIBUTES,
    Atom::COMPILE,
    Atom::MD5,
];

/// `{Name, Arity}` for each.
fn named<'h>(ctx: &Ctx<'h>, functions: impl DoubleEndedIterator<Item = (Atom, u32)>) -> Term<'h> {
    let entry = |(name, arity)| {
        ctx.heap
            .tuple(&[Term::atom(name), Term::small(i64::from(arity))])
    };
    ctx.heap.list(functions.map(entry))
}

/// The MD5 of the module as we would write it: what tells one version of its code from another.
fn digest<'h>(ctx: &Ctx<'h>, generation: &Generation) -> BifResult<'h> {
    let bytes = assembler::beam::write(&generation.object).map_err(|_| Stop::badarg())?;
    charge(ctx, bytes.len(), 64);
    Ok(ctx.heap.binary(&Md5::digest(&bytes)))
}

fn literal<'h>(ctx: &Ctx<'h>, value: Option<&assembler::object::Value>) -> BifResult<'h> {
    let Some(value) = value else {
        return Ok(Term::NIL);
    };
    let export = |mfa: &assembler::object::Mfa| {
        let atom = |text: &str| Atom::new(text).unwrap_or(Atom::UNDEFINED);
        let mfa = Mfa {
            module: atom(&mfa.module),
            function: atom(&mfa.function),
            arity: mfa.arity,
        };
        ctx.vm.code.export(mfa).handle()
    };
    convert::to_term(ctx.heap, value, &export).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

fn module_item<'h>(ctx: &Ctx<'h>, generation: &Generation, item: Atom) -> BifResult<'h> {
    match item {
        Atom::MODULE => Ok(Term::atom(generation.module)),
        Atom::EXPORTS => {
            let exports = generation.exports.iter();
            Ok(named(ctx, exports.map(|&(name, arity, _)| (name, arity))))
        }
        Atom::FUNCTIONS => {
            let functions = generation.functions.iter();
            Ok(named(ctx, functions.map(|&(name, arity, _)| (name, arity))))
        }
        Atom::ATTRIBUTES => literal(ctx, generation.object.attributes.as_ref()),
        Atom::COMPILE => literal(ctx, generation.object.compile_info.as_ref()),
        Atom::MD5 => digest(ctx, generation),
        Atom::NIFS => Ok(Term::NIL),
        _ => Err(Stop::badarg()),
    }
}

fn current<'h>(ctx: &Ctx<'h>, module: Term<'h>) -> Result<Arc<Generation>, Stop<'h>> {
    module
        .as_atom()
        .and_then(|module| ctx.vm.code.current(module))
        .ok_or_else(Stop::badarg)
}

fn module_info<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [module, item] = take(args)?;
    let generation = current(ctx, module)?;
    module_item(ctx, &generation, item.as_atom().ok_or_else(Stop::badarg)?)
}

fn module_info_all<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [module] = take(args)?;
    let generation = current(ctx, module)?;
    let items: Result<Vec<_>, Stop<'h>> = MODULE_ITEMS
        .iter()
        .map(|&item| {
            let value = module_item(ctx, &generation, item)?;
            Ok(ctx.heap.tuple(&[Term::atom(item), value]))
        })
        .collect();
    Ok(ctx.heap.list(items?))
}
