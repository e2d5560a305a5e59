//! Calls, returns, frames, jumps.

use super::dispatch::suspend;
use super::exception::{self, error};
use super::machine::{Cx, Regs, X_REGISTERS, outline, term};
use crate::code::{CONTINUATION_WORDS, ExportEntry, FunEntry, Mfa};
use crate::scheduler::SliceEnd;
use crate::term::{Atom, Term, View, Word};

/// Function entry: a reduction is used, and the process yields when none is left.
#[inline(always)]
pub fn enter(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    r.reductions -= 1;
    if r.reductions > 0 {
        r.next(1)
    } else {
        outline(cx, r, yield_at_entry)
    }
}

#[cold]
#[inline(never)]
fn yield_at_entry(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let live = usize::from(r.a());
    if cx.owned.heap.wants_collection_at_rest() {
        r = collect(cx, r, 0, live);
    }
    // The entry's continuation lies right before its code.
    let continuation = r.ip.wrapping_sub(CONTINUATION_WORDS);
    suspend(cx, r, continuation, live, SliceEnd::Yield)
}

/// In the flavour that collects at every chance: is this chance taken? On a large heap most are
/// passed over, or programs with one would take hours.
#[inline(always)]
pub fn forced(cx: &Cx<'_>) -> bool {
    cfg!(feature = "collect-always") && takes_chance(cx)
}

/// Up to this many words every chance is taken, above it one of so many for each so many words.
const SMALL_HEAP: usize = 2048;

#[inline(never)]
fn takes_chance(cx: &Cx<'_>) -> bool {
    thread_local! {
        static PASSED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    }
    let words = cx.owned.heap.total_words();
    let passed = PASSED.get() + 1;
    let take = words <= SMALL_HEAP || passed >= words / (SMALL_HEAP / 8);
    PASSED.set(if take { 0 } else { passed });
    take
}

/// Collects with `live` X registers and room for `need` words afterwards.
#[inline(always)]
pub fn collect(cx: &mut Cx<'_>, r: Regs, need: usize, live: usize) -> Regs {
    outline(cx, r, |cx, r| collect_now(cx, r, need, live))
}

#[cold]
fn collect_now(cx: &mut Cx<'_>, r: Regs, need: usize, live: usize) -> Regs {
    cx.save(&r);
    // SAFETY: the first `live` X registers are initialised; nothing else refers to them now.
    let x = unsafe { std::slice::from_raw_parts_mut(cx.x, live.min(X_REGISTERS)) };
    if let Err(out) = cx.owned.collect(need, false, x) {
        std::panic::resume_unwind(Box::new(out));
    }
    cx.load(r)
}

/// Enters a function of this module. Its first instruction is `enter`, whose work is done here, so
/// that it need not be dispatched; when no reduction is left it yields by itself.
#[inline(always)]
fn enter_at(mut r: Regs, continuation: *const Word) -> Regs {
    let code = continuation.wrapping_add(CONTINUATION_WORDS);
    if r.reductions > 1 {
        r.reductions -= 1;
        r.at(code.wrapping_add(1))
    } else {
        r.at(code)
    }
}

#[inline(always)]
pub fn call(_: &mut Cx<'_>, mut r: Regs) -> Regs {
    r.push(r.address(2));
    enter_at(r, r.word(1).0 as *const Word)
}

#[inline(always)]
pub fn call_last(_: &mut Cx<'_>, mut r: Regs) -> Regs {
    r.sp = r.sp.wrapping_add(usize::from(r.a()));
    enter_at(r, r.word(1).0 as *const Word)
}

#[inline(always)]
pub fn call_only(_: &mut Cx<'_>, r: Regs) -> Regs {
    enter_at(r, r.word(1).0 as *const Word)
}

#[inline(always)]
fn export_address(cx: &Cx<'_>, word: Word) -> *const Word {
    // SAFETY: the loader put the address of an export entry here, which is never freed.
    let entry = unsafe { &*(word.0 as *const ExportEntry) };
    entry.address(cx.vm.code.active())
}

#[inline(always)]
pub fn call_ext(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let to = export_address(cx, r.word(1));
    r.push(r.address(2));
    r.resume(to)
}

#[inline(always)]
pub fn call_ext_last(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let to = export_address(cx, r.word(1));
    r.sp = r.sp.wrapping_add(usize::from(r.a()));
    r.resume(to)
}

#[inline(always)]
pub fn call_ext_only(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let to = export_address(cx, r.word(1));
    r.resume(to)
}

#[inline(always)]
pub fn return_(_: &mut Cx<'_>, mut r: Regs) -> Regs {
    let continuation = r.pop();
    r.resume(continuation)
}

/// Also `trim`: the slots with the lowest numbers go.
#[inline(always)]
pub fn deallocate(_: &mut Cx<'_>, mut r: Regs) -> Regs {
    r.sp = r.sp.wrapping_add(usize::from(r.a()));
    r.next(1)
}

#[inline(always)]
pub fn deallocate_return(_: &mut Cx<'_>, mut r: Regs) -> Regs {
    r.sp = r.sp.wrapping_add(usize::from(r.a()));
    let continuation = r.pop();
    r.resume(continuation)
}

#[inline(always)]
pub fn jump(_: &mut Cx<'_>, r: Regs) -> Regs {
    r.goto(1)
}

/// Makes a frame. Its slots are filled, so that nothing ever scans what was there before.
#[inline(always)]
pub fn allocate(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let slots = usize::from(r.a());
    let need = slots + r.word(1).0 as usize;
    if forced(cx) || !r.has_room(need) {
        r = collect(cx, r, need, usize::from(r.b()));
    }
    r.sp = r.sp.wrapping_sub(slots);
    for i in 0..slots {
        // SAFETY: there is room for the frame below the old stack pointer.
        unsafe { *r.sp.add(i) = Word::NIL };
    }
    r.next(2)
}

#[inline(always)]
pub fn test_heap(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let need = r.word(1).0 as usize;
    if forced(cx) || !r.has_room(need) {
        r = collect(cx, r, need, usize::from(r.b()));
    }
    r.next(2)
}

/// Goes to `module:function` with `arity` arguments in the first X registers.
pub fn call_mfa(cx: &mut Cx<'_>, r: Regs, module: Atom, function: Atom, arity: usize) -> Regs {
    let mfa = Mfa {
        module,
        function,
        arity: arity as u32,
    };
    let entry = cx.vm.code.export(mfa);
    r.resume(entry.address(cx.vm.code.active()))
}

/// Module and function of an `apply` instruction, or the exception that it raises.
fn apply_target(cx: &mut Cx<'_>, r: Regs, arity: u16) -> Result<(Atom, Atom), Regs> {
    let (module, function) = (cx.x(arity), cx.x(arity + 1));
    match (module.as_atom(), function.as_atom()) {
        (Some(module), Some(function)) => Ok((module, function)),
        _ => {
            // As a failed call of erlang:apply/3 with the arguments in a list.
            cx.save(&r);
            let ctx = cx.native();
            let args: Vec<Term<'_>> = (0..arity).map(|i| term(cx.x(i))).collect();
            let list = ctx.heap.list(args);
            let all = ctx.heap.list([term(module), term(function), list]);
            let r = cx.load(r);
            let blame = Mfa {
                module: Atom::ERLANG,
                function: Atom::APPLY,
                arity: 3,
            };
            Err(exception::blame(cx, r, Atom::BADARG, blame, all.word()))
        }
    }
}

#[inline(never)]
pub fn apply(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let arity = r.a();
    match apply_target(cx, r, arity) {
        Ok((module, function)) => {
            r.push(r.address(1));
            call_mfa(cx, r, module, function, usize::from(arity))
        }
        Err(r) => r,
    }
}

#[inline(never)]
pub fn apply_last(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let arity = r.a();
    match apply_target(cx, r, arity) {
        Ok((module, function)) => {
            r.sp = r.sp.wrapping_add(usize::from(r.b()));
            call_mfa(cx, r, module, function, usize::from(arity))
        }
        Err(r) => r,
    }
}

/// Where calling `fun` with `arity` arguments goes: its free variables are put behind the
/// arguments. `Err` is the reason of the exception.
#[inline(always)]
fn fun_target(cx: &mut Cx<'_>, fun: Word, arity: u16) -> Option<*const Word> {
    match term(fun).view() {
        View::Fun(fun) if fun.arity() == usize::from(arity) => {
            for (i, &free) in fun.free().iter().enumerate() {
                // The verifier bounds arity and free variables by the register file.
                cx.set_x(arity + i as u16, free.word());
            }
            // SAFETY: funs are made with the address of a fun entry, which is never freed.
            let entry = unsafe { &*(fun.entry_address() as *const FunEntry) };
            Some(entry.address())
        }
        View::ExportFun(export) => {
            // SAFETY: as above, of an export entry.
            let entry = unsafe { &*(export.0 as *const ExportEntry) };
            (entry.mfa.arity == u32::from(arity)).then(|| entry.address(cx.vm.code.active()))
        }
        _ => None,
    }
}

#[cold]
#[inline(never)]
fn bad_fun(cx: &mut Cx<'_>, r: Regs, fun: Word, arity: u16) -> Regs {
    cx.save(&r);
    let heap = cx.native().heap;
    let reason = if term(fun).is_fun() {
        let args: Vec<Term<'_>> = (0..arity).map(|i| term(cx.x(i))).collect();
        let call = heap.tuple(&[term(fun), heap.list(args)]);
        heap.tuple(&[Term::atom(Atom::BADARITY), call])
    } else {
        heap.tuple(&[Term::atom(Atom::BADFUN), term(fun)])
    };
    let r = cx.load(r);
    error(cx, r, reason.word())
}

#[inline(always)]
pub fn call_fun(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let arity = r.a();
    let fun = cx.source(&r, r.b());
    match fun_target(cx, fun, arity) {
        Some(to) => {
            r.push(r.address(1));
            r.resume(to)
        }
        None => outline(cx, r, |cx, r| bad_fun(cx, r, fun, arity)),
    }
}

#[inline(always)]
pub fn call_fun_last(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let arity = r.a();
    let fun = cx.source(&r, r.b());
    match fun_target(cx, fun, arity) {
        Some(to) => {
            r.sp = r.sp.wrapping_add(usize::from(r.c()));
            r.resume(to)
        }
        None => outline(cx, r, |cx, r| bad_fun(cx, r, fun, arity)),
    }
}

/// Calls a fun with the arguments in the first X registers, in place of the caller (whose return
/// address is on top of the stack).
pub fn tail_call_fun(cx: &mut Cx<'_>, r: Regs, fun: Word, arity: usize) -> Regs {
    match fun_target(cx, fun, arity as u16) {
        Some(to) => r.resume(to),
        None => bad_fun(cx, r, fun, arity as u16),
    }
}
