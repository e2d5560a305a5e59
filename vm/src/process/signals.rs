//! Signals: their kinds, sending them, and what the receiver does with each.
//!
//! A signal is a [`Fragment`]: kind, sender, root term, one number.
//!
//! | kind | root | number |
//! |---|---|---|
//! | message | the message | |
//! | alias message | the message | the alias |
//! | exit | `{'EXIT', From, Reason}` | |
//! | link exit | `{'EXIT', From, Reason}` | |
//! | link | | |
//! | unlink, unlink acknowledgement | | of the unlink |
//! | monitor | nil, or `{Ref, Object, Tag}` | the reference |
//! | demonitor | | the reference |
//! | down | the message to deliver | the reference |
//! | group leader | the new one | |
//! | info request | what is asked | of the request |
//! | alive request | | of the request |
//! | collect request, suspend request | | of the request |
//! | resume | | how many times |
//! | reply | the answer | of the request |
//!
//! Exit and down signals carry the finished message, so that the receiver hands it to its mailbox
//! without copying.

use super::exit::bounce;
use super::links::Watcher;
use super::{Local, Owned, info};
use crate::bif::{Ctx, Stop};
use crate::memory::{CopyPolicy, Fragment, FragmentQueue, Heap};
use crate::scheduler::Worker;
use crate::term::{Atom, ExternalKind, Pid, Term, View, Word};
use crate::vm::Vm;

/// The kinds of signals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
#[allow(
    missing_docs,
    reason = "the table at the head of the file describes them"
)]
pub enum Kind {
    Message,
    AliasMessage,
    Exit,
    LinkExit,
    Link,
    Unlink,
    UnlinkAck,
    Monitor,
    Demonitor,
    Down,
    GroupLeader,
    InfoRequest,
    AliveRequest,
    CollectRequest,
    SuspendRequest,
    Resume,
    Reply,
}

impl Kind {
    const ALL: [Kind; 17] = [
        Kind::Message,
        Kind::AliasMessage,
        Kind::Exit,
        Kind::LinkExit,
        Kind::Link,
        Kind::Unlink,
        Kind::UnlinkAck,
        Kind::Monitor,
        Kind::Demonitor,
        Kind::Down,
        Kind::GroupLeader,
        Kind::InfoRequest,
        Kind::AliveRequest,
        Kind::CollectRequest,
        Kind::SuspendRequest,
        Kind::Resume,
        Kind::Reply,
    ];

    /// The kind of a fragment that was sent.
    pub fn of(fragment: &Fragment) -> Kind {
        let kind = Kind::ALL.get(fragment.header().kind as usize);
        kind.copied().unwrap_or(Kind::Message)
    }

    /// Must the receiver look at it although it may not be receiving?
    fn is_urgent(self) -> bool {
        !matches!(self, Kind::Message | Kind::AliasMessage)
    }
}

/// A signal without terms.
pub fn bare(kind: Kind, from: Pid, number: u64) -> Fragment {
    Fragment::immediate(Term::NIL)
        .with_kind(kind as u32)
        .with_from(Word::pid(from))
        .with_extra(number)
}

/// The message and signal of an exit.
pub fn exit_signal(
    kind: Kind,
    from: Pid,
    reason: Term<'_>,
    scratch: &Heap,
    policy: &CopyPolicy,
) -> Option<Fragment> {
    let message = exit_message(scratch, from, reason);
    let fragment = Fragment::copy_of(message, policy).ok()?;
    Some(fragment.with_kind(kind as u32).with_from(Word::pid(from)))
}

fn exit_message<'h>(heap: &'h Heap, from: Pid, reason: Term<'h>) -> Term<'h> {
    heap.tuple(&[Term::atom(Atom::EXIT_SIGNAL), Term::pid(from), reason])
}

/// The signal that tells a watcher. `custom` is what it asked for: `{Ref, Object, Tag}`.
pub fn down_signal(
    reference: u64,
    from: Pid,
    custom: Option<Term<'_>>,
    reason: Term<'_>,
    scratch: &Heap,
    policy: &CopyPolicy,
) -> Option<Fragment> {
    let parts = match custom.and_then(Term::as_tuple_of::<3>) {
        Some(parts) => parts,
        None => [
            scratch.reference(reference, None),
            Term::pid(from),
            Term::atom(Atom::DOWN),
        ],
    };
    let [watch, object, tag] = parts;
    let message = down_message(scratch, tag, watch, object, reason);
    let fragment = Fragment::copy_of(message, policy).ok()?;
    Some(
        fragment
            .with_kind(Kind::Down as u32)
            .with_from(Word::pid(from))
            .with_extra(reference),
    )
}

fn down_message<'h>(
    heap: &'h Heap,
    tag: Term<'h>,
    watch: Term<'h>,
    object: Term<'h>,
    reason: Term<'h>,
) -> Term<'h> {
    heap.tuple(&[tag, watch, Term::atom(Atom::PROCESS), object, reason])
}

impl Vm {
    /// Puts a signal into a process's inbox and wakes the process; gives it back when there is no
    /// such process.
    pub fn deliver(
        &self,
        worker: Option<&Worker>,
        to: Pid,
        fragment: Fragment,
    ) -> Result<(), Fragment> {
        let guard = self.pin(worker);
        let Some(process) = self.processes.get(to, &guard) else {
            return Err(fragment);
        };
        let urgent = Kind::of(&fragment).is_urgent();
        if let Some(held) = process.push(fragment, urgent)? {
            self.scheduler.enqueue(worker, held);
        }
        Ok(())
    }

    /// How messages between processes are copied.
    pub fn message_policy(&self) -> CopyPolicy {
        CopyPolicy::sharing(self.literals.range())
    }
}

impl super::Process {
    fn push(&self, fragment: Fragment, urgent: bool) -> Result<Option<super::Held>, Fragment> {
        Ok(match self.shared.inbox.push(fragment, urgent)? {
            super::inbox::Wake::Taken => Some(self.held()),
            super::inbox::Wake::No => None,
        })
    }

    /// Makes the process look around; the caller gets it when it was waiting.
    pub fn poke(&self) -> Option<super::Held> {
        match self.shared.inbox.poke() {
            super::inbox::Wake::Taken => Some(self.held()),
            super::inbox::Wake::No => None,
        }
    }
}

/// Sends a message: what `!` does, apart from its value.
///
/// To a pid, a registered name (`badarg` when nobody has it), `{Name, Node}` or an alias. Messages to
/// processes that are gone, to other nodes and to ports vanish.
pub fn send<'h>(ctx: &Ctx<'h>, to: Term<'h>, message: Term<'h>) -> Result<(), Stop<'h>> {
    if let Some(pid) = to.as_pid() {
        return send_to(ctx, pid, message, Kind::Message, 0);
    }
    if let Some(name) = to.as_atom() {
        let pid = ctx.vm.registry.find(name).ok_or_else(Stop::badarg)?;
        return send_to(ctx, pid, message, Kind::Message, 0);
    }
    match to.view() {
        View::Reference(reference) => match reference.owner {
            Some(owner) => send_to(ctx, owner, message, Kind::AliasMessage, reference.number),
            None => Ok(()),
        },
        View::Magic(_) | View::Port(_) => Ok(()),
        View::External(_) => Ok(()),
        View::Tuple(tuple) => {
            let [name, node] = tuple.elements() else {
                return Err(Stop::badarg());
            };
            let (Some(name), Some(node)) = (name.as_atom(), node.as_atom()) else {
                return Err(Stop::badarg());
            };
            if node == Atom::NONODE
                && let Some(pid) = ctx.vm.registry.find(name)
            {
                send_to(ctx, pid, message, Kind::Message, 0)?;
            }
            Ok(())
        }
        _ => Err(Stop::badarg()),
    }
}

fn send_to<'h>(
    ctx: &Ctx<'h>,
    to: Pid,
    message: Term<'h>,
    kind: Kind,
    number: u64,
) -> Result<(), Stop<'h>> {
    let fragment = Fragment::copy_of(message, &ctx.vm.message_policy())
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?
        .with_kind(kind as u32)
        .with_from(Word::pid(ctx.pid()))
        .with_extra(number);
    let charge = (fragment.size() / 32) as u32;
    if charge > 0 {
        let extra = &ctx.process.extra_reductions;
        extra.set(extra.get().saturating_add(charge));
    }
    // A message to a process that is gone vanishes.
    let _ = ctx.vm.deliver(Some(ctx.worker), to, fragment);
    Ok(())
}

/// What a fetch brought.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// Nothing that the program waits for.
    Nothing,
    /// A message, a reply.
    News,
    /// The process is to end; why is in `Local::exit_reason`.
    Exit,
}

/// Takes what is in the inbox and handles it.
pub fn fetch(owned: &mut Owned, vm: &Vm, worker: &Worker) -> Fetched {
    let mut batch = owned.local.shared().inbox.take();
    let mut fetched = Fetched::Nothing;
    while let Some(fragment) = batch.pop() {
        if handle(owned, vm, worker, fragment) {
            fetched = Fetched::News;
        }
        if owned.local.killed.get() {
            bounce_all(owned.local.pid, batch, vm, worker);
            return Fetched::Exit;
        }
    }
    fetched
}

/// Answers signals that came too late.
pub(super) fn bounce_all(pid: Pid, mut batch: FragmentQueue, vm: &Vm, worker: &Worker) {
    while let Some(fragment) = batch.pop() {
        bounce(pid, fragment, vm, Some(worker));
    }
}

/// Handles one signal; true when the program may be waiting for it.
fn handle(owned: &mut Owned, vm: &Vm, worker: &Worker, fragment: Fragment) -> bool {
    let local = &owned.local;
    let number = fragment.header().extra;
    let kind = Kind::of(&fragment);
    let from = fragment.header().from.as_pid();
    match (kind, from) {
        (Kind::Message, _) => {
            owned.mailbox().push(fragment);
            return true;
        }
        (Kind::AliasMessage, _) => {
            let Some(cold) = local.cold_if_any() else {
                return false;
            };
            let (let_in, watched) = cold.monitors.borrow_mut().through_alias(number);
            if let Some(watched) = watched {
                let signal = bare(Kind::Demonitor, local.pid, number);
                let _ = vm.deliver(Some(worker), watched.pid(), signal);
            }
            if let_in {
                owned
                    .mailbox()
                    .push(fragment.with_kind(Kind::Message as u32));
            }
            return let_in;
        }
        (Kind::Exit, Some(from)) => return handle_exit(owned, from, fragment, false),
        (Kind::LinkExit, Some(from)) => {
            let links = local.cold_if_any().map(|cold| &cold.links);
            if links.is_some_and(|links| links.borrow_mut().broken(from)) {
                return handle_exit(owned, from, fragment, true);
            }
        }
        (Kind::Link, Some(from)) => local.cold().links.borrow_mut().linked(from),
        (Kind::Unlink, Some(from)) => {
            local.cold().links.borrow_mut().unlinked(from);
            let _ = vm.deliver(Some(worker), from, bare(Kind::UnlinkAck, local.pid, number));
        }
        (Kind::UnlinkAck, Some(from)) => {
            local.cold().links.borrow_mut().acknowledged(from, number);
        }
        (Kind::Monitor, Some(from)) => {
            let custom = (fragment.size() > 0).then_some(fragment);
            let watcher = Watcher { from, custom };
            let mut monitors = local.cold().monitors.borrow_mut();
            monitors.watchers.insert(number, watcher);
        }
        (Kind::Demonitor, _) => {
            if let Some(cold) = local.cold_if_any() {
                cold.monitors.borrow_mut().watchers.remove(&number);
            }
        }
        (Kind::Down, _) => {
            let watched = local
                .cold_if_any()
                .and_then(|cold| cold.monitors.borrow_mut().stop_watching(number));
            if watched.is_some() {
                owned
                    .mailbox()
                    .push(fragment.with_kind(Kind::Message as u32));
                return true;
            }
        }
        (Kind::GroupLeader, _) => {
            let leader = owned.heap.adopt(fragment).word();
            owned.local.group_leader.set(leader);
        }
        (Kind::InfoRequest, Some(from)) => {
            let scratch = Heap::detached();
            let subject = info::Subject {
                heap: &owned.heap,
                local: &owned.local,
                resume: Some(owned.registers.resume),
                running: from == owned.local.pid,
            };
            let answer = info::answer(&subject, vm, fragment.value(), &scratch);
            reply(vm, worker, from, number, answer);
        }
        (Kind::AliveRequest, Some(from)) => reply(vm, worker, from, number, Term::bool(true)),
        (Kind::CollectRequest | Kind::SuspendRequest, Some(from)) => {
            // The interpreter may be in the middle of a slice.
            let mut requests = local.cold().slice_requests.borrow_mut();
            requests.push((kind, from, number));
        }
        (Kind::Resume, _) => {
            let suspended = u64::from(local.suspended.get()).saturating_sub(number);
            local.suspended.set(suspended as u32);
            return true;
        }
        (Kind::Reply, _) => {
            let mut replies = local.cold().replies.borrow_mut();
            // Only what is still waited for is kept.
            if let Some(slot) = replies.get_mut(&number) {
                *slot = Some(fragment);
                return true;
            }
        }
        (_, None) => {}
    }
    false
}

/// Answers a request.
pub fn reply(vm: &Vm, worker: &Worker, to: Pid, number: u64, answer: Term<'_>) {
    // An answer that is too large to copy is none.
    let fragment = Fragment::copy_of(answer, &vm.message_policy())
        .unwrap_or_else(|_| Fragment::immediate(Term::atom(Atom::SYSTEM_LIMIT)))
        .with_kind(Kind::Reply as u32)
        .with_extra(number);
    let _ = vm.deliver(Some(worker), to, fragment);
}

/// The process is to end with this reason, which is on its heap.
pub fn kill(local: &Local, reason: Word) {
    local.exit_reason.set(reason);
    local.crash.set(None);
    local.killed.set(true);
}

fn handle_exit(owned: &mut Owned, from: Pid, fragment: Fragment, link: bool) -> bool {
    let reason = fragment.value().as_tuple_of::<3>().map(|parts| parts[2]);
    let reason = reason.unwrap_or(Term::atom(Atom::NORMAL));
    if reason.is_atom(Atom::KILL) && !link {
        kill(&owned.local, Word::atom(Atom::KILLED));
        return false;
    }
    if owned.local.trap_exit.get() {
        owned
            .mailbox()
            .push(fragment.with_kind(Kind::Message as u32));
        return true;
    }
    if reason.is_atom(Atom::NORMAL) && from != owned.local.pid {
        return false;
    }
    let reason = reason.word();
    owned.heap.adopt(fragment);
    // The reason lies in the adopted fragment: on the process's own heap now.
    kill(&owned.local, reason);
    false
}

/// Is it a pid, port or reference of another node?
pub fn is_external(term: Term<'_>) -> bool {
    matches!(term.view(), View::External(e) if e.kind() <= ExternalKind::REFERENCE)
}
