//! Sending, receiving, waiting.

use super::control::collect;
use super::dispatch::suspend;
use super::exception::{self, error};
use super::machine::{Cx, Regs, outline, term};
use super::native;
use crate::code::Mfa;
use crate::process::{self, Fetched};
use crate::scheduler::SliceEnd;
use crate::term::{Atom, Word};

/// Reductions charged for a message sent.
const SEND_COST: i64 = 4;

#[inline(never)]
pub fn send(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    r.reductions -= SEND_COST;
    cx.save(&r);
    let (to, message) = (cx.x(0), cx.x(1));
    let result = process::send(&cx.native(), term(to), term(message));
    let r = cx.load(r);
    match result {
        Ok(()) => {
            cx.set_x(0, message);
            r.next(1)
        }
        Err(stop) => {
            let mfa = Mfa {
                module: Atom::ERLANG,
                function: Atom::SEND,
                arity: 2,
            };
            native::raise_stop(cx, r, stop, mfa, &[to, message])
        }
    }
}

/// Looks at the next message: into a register, or off to the code that waits.
#[inline(always)]
pub fn loop_rec(cx: &mut Cx<'_>, r: Regs) -> Regs {
    match cx.owned.mailbox().peek() {
        Some(message) => {
            cx.set(&r, r.a(), message);
            r.next(5)
        }
        None => outline(cx, r, fetch),
    }
}

#[inline(never)]
fn fetch(cx: &mut Cx<'_>, r: Regs) -> Regs {
    cx.save(&r);
    if process::fetch(cx.owned, cx.vm, cx.worker) == Fetched::Exit {
        // A signal ended the process.
        return exception::ended(cx, r);
    }
    let r = cx.load(r);
    match cx.owned.mailbox().peek() {
        Some(message) => {
            cx.set(&r, r.a(), message);
            r.next(5)
        }
        None => r.goto(1),
    }
}

#[inline(always)]
pub fn remove_message(cx: &mut Cx<'_>, r: Regs) -> Regs {
    cx.save(&r);
    let owned = &mut *cx.owned;
    owned.local.receive_deadline.set(None);
    // The message is in a register already; what is taken out keeps its terms alive.
    let _ = owned.local.mailbox.get_mut().remove(&owned.heap);
    cx.load(r).next(1)
}

/// Leaves the message where it is and looks at the next. This is a place where a process that
/// searches a long mailbox may be preempted.
#[inline(always)]
pub fn loop_rec_end(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    cx.owned.mailbox().skip();
    r.reductions -= 1;
    if r.reductions > 0 {
        return r.goto(1);
    }
    outline(cx, r, |cx, r| {
        suspend(cx, r, r.address(2), 0, SliceEnd::Yield)
    })
}

fn wait_at(cx: &mut Cx<'_>, mut r: Regs, continuation: *const Word) -> Regs {
    if cx.owned.heap.wants_collection_at_rest() {
        r = collect(cx, r, 0, 0);
    }
    suspend(cx, r, continuation, 0, SliceEnd::Wait)
}

#[inline(never)]
pub fn wait(cx: &mut Cx<'_>, r: Regs) -> Regs {
    wait_at(cx, r, r.address(1))
}

/// The longest time that a receive may wait, in milliseconds.
const LONGEST: i64 = 0xffff_ffff;

/// Waits, unless the time is over. Run again whenever the process wakes without a message that it
/// wants: the deadline is computed the first time and kept in the process.
#[inline(never)]
pub fn wait_timeout(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let behind = r.word(4).0 as usize;
    let deadline = match cx.owned.local.receive_deadline.get() {
        Some(deadline) => deadline,
        None => {
            let time = cx.source(&r, r.a());
            let deadline = if time == Word::atom(Atom::INFINITY) {
                u64::MAX
            } else if time.is_small() && (0..=LONGEST).contains(&time.small_value()) {
                if time.small_value() == 0 {
                    return r.next(behind);
                }
                let wait = time.small_value() as u64 * 1_000_000;
                cx.vm.clock.now().saturating_add(wait)
            } else {
                return error(cx, r, Word::atom(Atom::TIMEOUT_VALUE));
            };
            cx.owned.local.receive_deadline.set(Some(deadline));
            deadline
        }
    };
    if deadline != u64::MAX && cx.vm.clock.now() >= deadline {
        return r.next(behind);
    }
    wait_at(cx, r, r.address(1))
}

#[inline(always)]
pub fn timeout(cx: &mut Cx<'_>, r: Regs) -> Regs {
    cx.owned.mailbox().reset_save();
    cx.owned.local.receive_deadline.set(None);
    r.next(1)
}

#[inline(always)]
pub fn marker_reserve(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let marker = cx.owned.mailbox().marker_reserve();
    cx.set(&r, r.a(), marker);
    r.next(1)
}

#[inline(always)]
pub fn marker_bind(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (marker, reference) = (cx.source(&r, r.a()), cx.source(&r, r.b()));
    cx.owned.mailbox().marker_bind(marker, term(reference));
    r.next(1)
}

#[inline(always)]
pub fn marker_clear(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let reference = cx.source(&r, r.a());
    cx.owned.mailbox().marker_clear(term(reference));
    r.next(1)
}

#[inline(always)]
pub fn marker_use(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let reference = cx.source(&r, r.a());
    cx.owned.mailbox().marker_use(term(reference));
    r.next(1)
}
