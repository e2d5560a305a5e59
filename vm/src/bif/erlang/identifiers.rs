//! Pids, ports, references and funs as text, and the names of nodes.

use crate::bif::args::take;
use crate::bif::{Bif, BifResult, Ctx, Stop};
use crate::term::identity::{reference_number, reference_words};
use crate::term::{Atom, External, ExternalKind, Pid, Port, Term, View};

use super::row;

/// Conversions of identifiers.
pub const TABLE: &[Bif] = &[
    row("pid_to_list", 1, pid_to_list),
    row("list_to_pid", 1, list_to_pid),
    row("port_to_list", 1, port_to_list),
    row("list_to_port", 1, list_to_port),
    row("ref_to_list", 1, ref_to_list),
    row("list_to_ref", 1, list_to_ref),
    row("node", 0, node).guard(),
    row("node", 1, node_of).guard(),
    row("nodes", 0, nodes),
    row("nodes", 1, nodes_of),
    row("is_alive", 0, is_alive).library(),
];

/// The numbers of an identifier of another node, the node's own in front, as texts show them.
fn external_text(prefix: &str, external: External<'_>, reversed: bool) -> String {
    let mut numbers: Vec<u64> = external.numbers().collect();
    if reversed {
        numbers.reverse();
    }
    numbered(prefix, u64::from(external.node().index()), &numbers)
}

fn numbered(prefix: &str, node: u64, numbers: &[u64]) -> String {
    let mut text = format!("{prefix}<{node}");
    for number in numbers {
        text.push_str(&format!(".{number}"));
    }
    text.push('>');
    text
}

fn pid_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let text = match term.view() {
        View::Pid(pid) => {
            let (number, serial) = pid.printed();
            numbered("", 0, &[number, serial])
        }
        View::External(external) if external.is(ExternalKind::PID) => {
            external_text("", external, false)
        }
        _ => return Err(Stop::badarg()),
    };
    Ok(ctx.heap.string(&text))
}

fn port_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let text = match term.view() {
        View::Port(port) => numbered("#Port", 0, &[port.number()]),
        View::External(external) if external.is(ExternalKind::PORT) => {
            external_text("#Port", external, false)
        }
        _ => return Err(Stop::badarg()),
    };
    Ok(ctx.heap.string(&text))
}

fn ref_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let text = match term.view() {
        View::Reference(reference) => local_reference(reference.number),
        View::Magic(magic) => local_reference(magic.number()),
        View::External(external) if external.is(ExternalKind::REFERENCE) => {
            external_text("#Ref", external, true)
        }
        _ => return Err(Stop::badarg()),
    };
    Ok(ctx.heap.string(&text))
}

fn local_reference(number: u64) -> String {
    let mut words = reference_words(number).map(u64::from);
    words.reverse();
    numbered("#Ref", 0, &words)
}

/// The numbers in `Prefix<0.N1...>`, exactly `N` of them after the zero; `None` for any other text.
fn numbers<const N: usize>(list: Term<'_>, prefix: &str) -> Option<[u64; N]> {
    let mut text = String::new();
    let mut walk = list.list();
    for item in walk.by_ref() {
        // No identifier is as long.
        if text.len() > 128 {
            return None;
        }
        text.push(char::from(u8::try_from(item.as_small()?).ok()?));
    }
    if !walk.tail().is_nil() {
        return None;
    }
    let inner = text.strip_prefix(prefix)?.strip_prefix("<0.")?;
    let parts = inner.strip_suffix('>')?.split('.');
    let numbers: Option<Vec<u64>> = parts
        .map(|part| {
            let digits = part.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| part.parse().ok()).flatten()
        })
        .collect();
    numbers?.try_into().ok()
}

fn list_to_pid<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    let [number, serial] = numbers(list, "").ok_or_else(Stop::badarg)?;
    match (u32::try_from(number), u32::try_from(serial)) {
        (Ok(slot), Ok(serial)) if slot < 1 << Pid::SLOT_BITS => {
            Ok(Term::pid(Pid::new(slot, serial)))
        }
        _ => Err(Stop::badarg()),
    }
}

fn list_to_port<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    let [number] = numbers(list, "#Port").ok_or_else(Stop::badarg)?;
    if number >> 60 != 0 {
        return Err(Stop::badarg());
    }
    Ok(Term::port(Port::new(number)))
}

fn list_to_ref<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    let mut words: [u64; 3] = numbers(list, "#Ref").ok_or_else(Stop::badarg)?;
    words.reverse();
    let [low, middle, high] = words.map(|word| u32::try_from(word).ok());
    let (Some(low), Some(middle), Some(high)) = (low, middle, high) else {
        return Err(Stop::badarg());
    };
    let number = reference_number([low, middle, high]).ok_or_else(Stop::badarg)?;
    Ok(ctx.heap.reference(number, None))
}

fn node<'h>(_: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(Term::atom(Atom::NONODE))
}

fn node_of<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    match term.view() {
        View::Pid(_) | View::Port(_) | View::Reference(_) | View::Magic(_) => {
            Ok(Term::atom(Atom::NONODE))
        }
        View::External(external) => Ok(Term::atom(external.node())),
        _ => Err(Stop::badarg()),
    }
}

fn nodes<'h>(_: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(Term::NIL)
}

/// Of the kinds of nodes there is only this one: it is `this` and `known`.
fn nodes_of<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [kinds] = take(args)?;
    let kinds = match kinds.as_atom() {
        Some(_) => vec![kinds],
        None => kinds.proper_list().ok_or_else(Stop::badarg)?,
    };
    let mut found = false;
    for kind in kinds {
        match kind.as_atom().map(Atom::text) {
            Some("this" | "known") => found = true,
            Some("visible" | "hidden" | "connected") => {}
            _ => return Err(Stop::badarg()),
        }
    }
    let this = Term::atom(Atom::NONODE);
    Ok(ctx.heap.list(found.then_some(this)))
}

fn is_alive<'h>(_: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(Term::bool(false))
}
