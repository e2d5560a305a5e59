//! One slice of a process; the loop itself is made by the table of instructions.

use std::mem::MaybeUninit;

use super::machine::{Cx, FLOAT_REGISTERS, Regs, X_REGISTERS};
use super::{ops, stubs};
use crate::process::Owned;
use crate::scheduler::{SLICE, SliceEnd, Worker};
use crate::term::Word;
use crate::vm::Vm;

/// Runs a process until its slice is used up, it waits, or it ends.
pub fn run_slice(vm: &Vm, worker: &Worker, owned: &mut Owned) -> SliceEnd {
    let mut x: [MaybeUninit<Word>; X_REGISTERS] = [MaybeUninit::uninit(); X_REGISTERS];
    let mut fr: [MaybeUninit<f64>; FLOAT_REGISTERS] = [MaybeUninit::uninit(); FLOAT_REGISTERS];
    let registers = &owned.registers;
    for (to, &from) in x.iter_mut().zip(registers.x.as_slice()) {
        to.write(from);
    }
    let resume = registers.resume;
    // While it runs its registers are here; what was saved must not be taken for roots.
    owned.registers.x.clear();
    let r = Regs {
        ip: std::ptr::null(),
        sp: owned.heap.stack.get(),
        hp: owned.heap.top.get(),
        reductions: i64::from(SLICE),
        x: x.as_mut_ptr().cast(),
    }
    .resume(resume);
    let mut cx = Cx {
        x: r.x,
        fr: fr.as_mut_ptr().cast(),
        owned,
        vm,
        worker,
        end: SliceEnd::Yield,
        regs: r,
    };
    let r = ops::execute(&mut cx, r);
    cx.save(&r);
    let used = i64::from(SLICE).saturating_sub(r.reductions).max(1);
    let reductions = &cx.owned.local.reductions;
    reductions.set(reductions.get() + used as u64);
    cx.owned.local.used_in_slice.set(0);
    cx.end
}

/// Ends the slice: the process goes on at `continuation` with `live` X registers.
#[inline]
pub(super) fn suspend(
    cx: &mut Cx<'_>,
    r: Regs,
    continuation: *const Word,
    live: usize,
    end: SliceEnd,
) -> Regs {
    let x = cx.x_slice(live);
    cx.owned.registers.resume = continuation;
    cx.owned.registers.x.set(x);
    cx.end = end;
    r.at(stubs::stop_code())
}
