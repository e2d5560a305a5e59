//! Calls of built-in functions.

use super::control::{call_mfa, collect, tail_call_fun};
use super::dispatch::suspend;
use super::exception::{self, fail_or_blame};
use super::machine::{Cx, Regs, X_REGISTERS, outline, term, terms};
use super::stubs;
use crate::bif::{Bif, Call, Raise, Stop};
use crate::code::Mfa;
use crate::scheduler::{SLICE, SliceEnd};
use crate::term::{Atom, Term, Word};

/// In place of the number of live X registers: the instruction must not collect.
pub const NO_COLLECTION: u16 = u16::MAX;

/// Where a call of a built-in stands.
#[derive(Clone, Copy)]
enum Place {
    /// In the middle of a function: the result goes to this continuation.
    Middle(*const Word),
    /// At a function's end, with a frame of so many slots to drop.
    End(usize),
}

#[inline(always)]
fn bif_at(word: Word) -> &'static Bif {
    // SAFETY: the loader put the address of a row of the table of built-ins here.
    unsafe { &*(word.0 as *const Bif) }
}

fn mfa_of(bif: &Bif) -> Mfa {
    // The name was interned when the table was indexed.
    let function = Atom::existing(bif.name).unwrap_or(Atom::UNDEFINED);
    Mfa {
        module: bif.module,
        function,
        arity: u32::from(bif.arity),
    }
}

/// Lets the function see how much of the slice is used.
#[inline(always)]
fn note_reductions(cx: &Cx<'_>, r: &Regs) {
    let used = i64::from(SLICE) - r.reductions;
    cx.owned.local.used_in_slice.set(used as u32);
}

#[inline(always)]
fn charge(cx: &Cx<'_>, r: &mut Regs, bif: &Bif) {
    r.reductions -= i64::from(bif.cost) + i64::from(cx.owned.local.extra_reductions.take());
}

#[inline(always)]
pub fn call_bif(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let bif = bif_at(r.word(1));
    note_reductions(cx, &r);
    cx.save(&r);
    let args = terms(cx.x_slice(usize::from(r.a())));
    let result = (bif.native)(&cx.native(), args);
    r = cx.load(r);
    charge(cx, &mut r, bif);
    match result {
        Ok(value) => {
            cx.set_x(0, value.word());
            if cx.owned.heap.wants_collection() {
                r = collect(cx, r, 0, 1);
            }
            r.next(5)
        }
        Err(stop) => outline(cx, r, |cx, r| {
            stopped(cx, r, stop, bif, Place::Middle(r.address(2)))
        }),
    }
}

#[inline(always)]
pub fn call_bif_last(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let slots = usize::from(r.b());
    outline(cx, r, |cx, r| call_bif_at_end(cx, r, slots))
}

#[inline(always)]
pub fn call_bif_only(cx: &mut Cx<'_>, r: Regs) -> Regs {
    outline(cx, r, |cx, r| call_bif_at_end(cx, r, 0))
}

#[inline(never)]
fn call_bif_at_end(cx: &mut Cx<'_>, mut r: Regs, slots: usize) -> Regs {
    let bif = bif_at(r.word(1));
    note_reductions(cx, &r);
    cx.save(&r);
    let args = terms(cx.x_slice(usize::from(r.a())));
    let result = (bif.native)(&cx.native(), args);
    r = cx.load(r);
    charge(cx, &mut r, bif);
    match result {
        Ok(value) => {
            cx.set_x(0, value.word());
            if cx.owned.heap.wants_collection() {
                r = collect(cx, r, 0, 1);
            }
            r.sp = r.sp.wrapping_add(slots);
            let continuation = r.pop();
            r.resume(continuation)
        }
        Err(stop) => stopped(cx, r, stop, bif, Place::End(slots)),
    }
}

/// Makes the stack look as if the built-in had been called like any function: its return address
/// on top.
fn settle(r: &mut Regs, place: Place) {
    match place {
        Place::Middle(continuation) => r.push(continuation),
        Place::End(slots) => r.sp = r.sp.wrapping_add(slots),
    }
}

#[cold]
#[inline(never)]
fn stopped(cx: &mut Cx<'_>, mut r: Regs, stop: Stop<'_>, bif: &'static Bif, place: Place) -> Regs {
    match stop {
        Stop::Raise(..) | Stop::RaiseWith(_) => {
            let args: Vec<Word> = cx.x_slice(usize::from(bif.arity)).to_vec();
            if let (true, Place::End(slots)) = (bif.library, place) {
                // As after a tail call of a function: the caller is gone.
                r.sp = r.sp.wrapping_add(slots);
                r.ip = stubs::stop_code();
            }
            raise_stop(cx, r, stop, mfa_of(bif), &args)
        }
        stop => {
            settle(&mut r, place);
            leave(cx, r, stop)
        }
    }
}

/// What comes in place of a value, with the return address of the built-in on top of the stack.
fn leave(cx: &mut Cx<'_>, r: Regs, stop: Stop<'_>) -> Regs {
    match stop {
        Stop::Raise(class, reason) => {
            let raise = Raise {
                class,
                reason,
                args: None,
                stack: None,
                info: None,
            };
            exception::raise_given(cx, r, &raise)
        }
        Stop::RaiseWith(raise) => exception::raise_given(cx, r, &raise),
        Stop::Call(call) => {
            set_arguments(cx, &call.args);
            call_mfa(cx, r, call.module, call.function, call.args.len())
        }
        Stop::CallFun(call) => {
            let (fun, args) = *call;
            set_arguments(cx, &args);
            tail_call_fun(cx, r, fun.word(), args.len())
        }
        Stop::Resume { again, wait } => {
            cx.owned.local.bif_resume.set(Some(again));
            let end = if wait {
                SliceEnd::Wait
            } else {
                SliceEnd::Yield
            };
            suspend(cx, r, stubs::bif_resume(), 0, end)
        }
        Stop::Hibernate(call) => hibernate(cx, r, &call),
    }
}

/// Puts arguments into the first X registers. No call has more than fit: 255.
fn set_arguments(cx: &mut Cx<'_>, args: &[Term<'_>]) {
    for (i, arg) in args.iter().enumerate().take(X_REGISTERS) {
        cx.set_x(i as u16, arg.word());
    }
}

/// Raises what a built-in function raised. Errors are blamed on it; `exit` and `throw`, and what
/// was raised with everything given, on the function that called it.
pub fn raise_stop(cx: &mut Cx<'_>, r: Regs, stop: Stop<'_>, mfa: Mfa, args: &[Word]) -> Regs {
    match stop {
        Stop::Raise(class, reason) => {
            cx.save(&r);
            let list = cx.native().heap.list(terms(args).iter().copied()).word();
            let r = cx.load(r);
            exception::blame_term(cx, r, class, reason.word(), mfa, list, None)
        }
        Stop::RaiseWith(raise) => exception::raise_given(cx, r, &raise),
        // No instruction but a call handles anything else.
        _ => exception::bad_code(cx, r),
    }
}

/// Empties the stack; the process wakes in a call of the given function.
fn hibernate(cx: &mut Cx<'_>, mut r: Regs, call: &Call<'_>) -> Regs {
    cx.save(&r);
    let list = cx.native().heap.list(call.args.iter().copied()).word();
    r = cx.load(r);
    cx.set_x(0, Word::atom(call.module));
    cx.set_x(1, Word::atom(call.function));
    cx.set_x(2, list);
    r.sp = r.sp.wrapping_add(cx.owned.heap.stack_words());
    suspend(cx, r, stubs::spawn_entry(), 3, SliceEnd::Hibernate)
}

/// Goes on with a built-in that had stopped; its return address is on top of the stack.
#[inline(never)]
pub fn resume(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let Some(again) = cx.owned.local.bif_resume.take() else {
        return exception::bad_code(cx, r);
    };
    cx.save(&r);
    let result = again(&cx.native());
    r = cx.load(r);
    r.reductions -= 1 + i64::from(cx.owned.local.extra_reductions.take());
    if !matches!(result, Err(Stop::Resume { .. })) {
        cx.owned.local.bif_slots.get_mut().clear();
    }
    match result {
        Ok(value) => {
            cx.set_x(0, value.word());
            if cx.owned.heap.wants_collection() {
                r = collect(cx, r, 0, 1);
            }
            let continuation = r.pop();
            r.resume(continuation)
        }
        Err(stop) => leave(cx, r, stop),
    }
}

/// A built-in function called in a guard or as an expression: it may collect afterwards with the
/// live registers that the instruction names, and failing may go to a label.
#[inline(always)]
pub fn guard_bif(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let count = usize::from(r.a()).min(3);
    let mut args = [Word::NIL; 3];
    for (i, arg) in args.iter_mut().enumerate().take(count) {
        *arg = cx.source(&r, r.packed(3, i));
    }
    let bif = bif_at(r.word(2));
    cx.save(&r);
    let result = (bif.native)(&cx.native(), terms(&args[..count]));
    r = cx.load(r);
    charge(cx, &mut r, bif);
    match result {
        Ok(value) => {
            let mut word = value.word();
            let live = r.b();
            if live != NO_COLLECTION && cx.owned.heap.wants_collection() {
                cx.set_x(live, word);
                r = collect(cx, r, 0, usize::from(live) + 1);
                word = cx.x(live);
            }
            cx.set(&r, r.c(), word);
            r.next((r.word(3).0 >> 48) as usize)
        }
        Err(stop) => outline(cx, r, |cx, r| {
            guard_bif_failed(cx, r, stop, bif, &args[..count])
        }),
    }
}

#[cold]
#[inline(never)]
fn guard_bif_failed(cx: &mut Cx<'_>, r: Regs, stop: Stop<'_>, bif: &Bif, args: &[Word]) -> Regs {
    if r.word(1).0 != 0 {
        return r.goto(1);
    }
    let mfa = mfa_of(bif);
    if mfa.function == Atom::PLUS_OP
        && let &[only] = args
    {
        // As an operator it is the sum with zero, and fails as that.
        let sum = Mfa { arity: 2, ..mfa };
        return raise_stop(cx, r, stop, sum, &[only, Word::small(0)]);
    }
    raise_stop(cx, r, stop, mfa, args)
}

#[inline(always)]
pub fn self_pid(cx: &mut Cx<'_>, r: Regs) -> Regs {
    cx.set(&r, r.a(), Word::pid(cx.owned.local.pid));
    r.next(1)
}

#[cold]
#[inline(never)]
fn failed(cx: &mut Cx<'_>, r: Regs, name: &str, args: &[Word]) -> Regs {
    let function = Atom::existing(name).unwrap_or(Atom::UNDEFINED);
    let mfa = Mfa {
        module: Atom::ERLANG,
        function,
        arity: args.len() as u32,
    };
    fail_or_blame(cx, r, Atom::BADARG, mfa, args)
}

#[inline(always)]
pub fn element(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (index, tuple) = (cx.source(&r, r.a()), cx.source(&r, r.b()));
    let value = term(tuple).as_tuple().and_then(|tuple| {
        let index = usize::try_from(term(index).as_small()?)
            .ok()?
            .checked_sub(1)?;
        tuple.elements().get(index).copied()
    });
    match value {
        Some(value) => {
            cx.set(&r, r.c(), value.word());
            r.next((r.word(2).0) as usize)
        }
        None => outline(cx, r, |cx, r| failed(cx, r, "element", &[index, tuple])),
    }
}

#[inline(always)]
pub fn head(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let list = cx.source(&r, r.a());
    match term(list).as_cons() {
        Some(cons) => {
            cx.set(&r, r.b(), cons.head().word());
            r.next(usize::from(r.c()))
        }
        None => outline(cx, r, |cx, r| failed(cx, r, "hd", &[list])),
    }
}

#[inline(always)]
pub fn tail(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let list = cx.source(&r, r.a());
    match term(list).as_cons() {
        Some(cons) => {
            cx.set(&r, r.b(), cons.tail().word());
            r.next(usize::from(r.c()))
        }
        None => outline(cx, r, |cx, r| failed(cx, r, "tl", &[list])),
    }
}
