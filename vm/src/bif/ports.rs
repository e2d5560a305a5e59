//! `erlang`: ports. There is one: the standard streams, which the process `user` is connected to.

use super::args::take;
use super::{Bif, BifResult, Capability, Ctx, Native, Stop};
use crate::term::{Atom, Pid, Port, Term};

/// Rows of the table.
pub const TABLE: &[Bif] = &[
    row("ports", 0, ports),
    row("port_info", 1, port_info).library(),
    row("port_info", 2, port_info_item).library(),
];

const fn row(name: &'static str, arity: u8, native: Native) -> Bif {
    Bif::new(Atom::ERLANG, name, arity, native).needs(Capability::Process)
}

/// The number of the standard streams' port.
const STREAMS: u64 = 0;
/// Its name, in OTP the two file descriptors.
const STREAMS_NAME: &str = "0/1";
/// What can be asked of a port; bytes that went through it are not counted.
const ITEMS: [&str; 5] = ["name", "links", "id", "connected", "os_pid"];

/// Who the standard streams are connected to, unless the instance runs without.
fn owner(ctx: &Ctx<'_>) -> Option<Pid> {
    ctx.vm.registry.find(Atom::USER)
}

fn ports<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let port = owner(ctx).map(|_| Term::port(Port::new(STREAMS)));
    Ok(ctx.heap.list(port))
}

fn item<'h>(ctx: &Ctx<'h>, name: &str, owner: Pid) -> Option<Term<'h>> {
    let value = match name {
        "name" => ctx.heap.string(STREAMS_NAME),
        "links" => ctx.heap.list([Term::pid(owner)]),
        "id" => Term::small(STREAMS as i64),
        "connected" => Term::pid(owner),
        "os_pid" => Term::atom(Atom::UNDEFINED),
        _ => return None,
    };
    let name = Atom::new(name).ok()?;
    Some(ctx.heap.tuple(&[Term::atom(name), value]))
}

/// The owner of the port that a term names; `None` when there is no such port.
fn find<'h>(ctx: &Ctx<'h>, term: Term<'h>) -> Result<Option<Pid>, Stop<'h>> {
    match (term.as_port(), term.as_atom()) {
        (Some(port), _) if port == Port::new(STREAMS) => Ok(owner(ctx)),
        // No port is registered under a name.
        (Some(_), _) | (None, Some(_)) => Ok(None),
        (None, None) => Err(Stop::badarg()),
    }
}

fn port_info<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [port] = take(args)?;
    Ok(match find(ctx, port)? {
        Some(owner) => {
            let items = ITEMS.into_iter().filter_map(|name| item(ctx, name, owner));
            ctx.heap.list(items.collect::<Vec<_>>())
        }
        None => Term::atom(Atom::UNDEFINED),
    })
}

fn port_info_item<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [port, name] = take(args)?;
    let name = name.as_atom().ok_or_else(Stop::badarg)?;
    match find(ctx, port)? {
        // Without a name the answer is not a pair.
        Some(_) if name.text() == "registered_name" => Ok(Term::NIL),
        Some(owner) => item(ctx, name.text(), owner).ok_or_else(Stop::badarg),
        None => Ok(Term::atom(Atom::UNDEFINED)),
    }
}
