//! Modules: the part of module `code` that asks what is loaded, and loads what is missing.

use super::args::take;
use super::{Bif, BifResult, Capability, Ctx, Stop};
use crate::exec::load::{self, LoadError};
use crate::term::{Atom, Term};

/// The functions of module `code`.
pub const TABLE: &[Bif] = &[
    Bif::new(Atom::CODE, "ensure_loaded", 1, ensure_loaded)
        .cost(20)
        .needs(Capability::Code),
    Bif::new(Atom::CODE, "is_loaded", 1, is_loaded).needs(Capability::Code),
    Bif::new(Atom::CODE, "which", 1, which)
        .cost(5)
        .needs(Capability::Code),
    Bif::new(Atom::CODE, "coverage_support", 0, coverage_support),
    Bif::new(Atom::CODE, "get_coverage_mode", 0, coverage_mode),
    Bif::new(Atom::CODE, "all_loaded", 0, all_loaded)
        .cost(20)
        .needs(Capability::Code),
];

/// The lines that run are not counted.
fn coverage_support<'h>(_: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(Term::bool(false))
}

fn coverage_mode<'h>(_: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(Term::atom(Atom::NONE))
}

fn module<'h>(args: &[Term<'h>]) -> Result<Atom, Stop<'h>> {
    let [module] = take(args)?;
    module
        .as_atom()
        .ok_or_else(|| Stop::error(Atom::FUNCTION_CLAUSE))
}

/// `{module, M}`, or `{error, nofile | badfile | not_purged | on_load_failure}`.
fn ensure_loaded<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let module = module(args)?;
    let pair = |tag: Atom, what: Atom| ctx.heap.tuple(&[Term::atom(tag), Term::atom(what)]);
    Ok(match load::ensure_loaded(ctx.vm, module) {
        Ok(()) => pair(Atom::MODULE, module),
        Err(LoadError::NotFound) => pair(Atom::ERROR, Atom::NOFILE),
        Err(LoadError::NotPurged) => pair(Atom::ERROR, Atom::NOT_PURGED),
        Err(LoadError::OnLoad) => pair(Atom::ERROR, Atom::ON_LOAD_FAILURE),
        Err(_) => pair(Atom::ERROR, Atom::BADFILE),
    })
}

/// Where a loaded module came from: its file, or `preloaded` for the embedded ones.
fn origin<'h>(ctx: &Ctx<'h>, source: &str) -> Term<'h> {
    if source.is_empty() {
        Term::atom(Atom::PRELOADED)
    } else {
        ctx.heap.string(source)
    }
}

/// `{file, Where}`, or `false`.
fn is_loaded<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let module = module(args)?;
    Ok(match ctx.vm.code.current(module) {
        Some(current) => ctx
            .heap
            .tuple(&[Term::atom(Atom::FILE), origin(ctx, &current.source)]),
        None => Term::bool(false),
    })
}

/// Where a module is, or would be loaded from; `non_existing` when nowhere.
fn which<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let module = module(args)?;
    if let Some(current) = ctx.vm.code.current(module) {
        return Ok(origin(ctx, &current.source));
    }
    Ok(match ctx.vm.code.path.find(module.text()) {
        Some(found) => ctx.heap.string(&found.path.display().to_string()),
        None if crate::stdlib::find(module.text()).is_some() => Term::atom(Atom::PRELOADED),
        None => Term::atom(Atom::NON_EXISTING),
    })
}

/// `[{M, Where}]`.
fn all_loaded<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let loaded = ctx.vm.code.loaded();
    let rows: Vec<Term<'h>> = loaded
        .into_iter()
        .filter_map(|module| {
            let current = ctx.vm.code.current(module)?;
            Some(
                ctx.heap
                    .tuple(&[Term::atom(module), origin(ctx, &current.source)]),
            )
        })
        .collect();
    Ok(ctx.heap.list(rows))
}
