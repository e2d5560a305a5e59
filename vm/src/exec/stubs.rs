//! Code that the VM itself supplies: where processes begin and end, where calls of undefined
//! functions go, where stopped built-ins go on.
//!
//! Each stub is a continuation without a function, followed by its instruction. The fixed ones are
//! one static table, shared by all instances since they refer to none.

use std::sync::LazyLock;

use super::control::{call_mfa, tail_call_fun};
use super::exception;
use super::load;
use super::machine::{Cx, Regs, term, terms};
use super::ops::Op;
use crate::code::{CONTINUATION_WORDS, Code, ExportEntry, continuation_info};
use crate::term::{Atom, Word};

struct Fixed(Box<[Word]>);

// SAFETY: immutable once made; the pointers in it lead into itself.
unsafe impl Sync for Fixed {}
// SAFETY: as above.
unsafe impl Send for Fixed {}

/// Instructions of the fixed stubs, in the order of the functions below.
const FIXED: [Op; 5] = [
    Op::Stop,
    Op::SpawnStart,
    Op::NormalExit,
    Op::BifResume,
    Op::UndefinedFun,
];
const STUB: usize = CONTINUATION_WORDS + 1;

static STUBS: LazyLock<Fixed> = LazyLock::new(|| {
    let mut words = vec![Word::NONE; STUB * FIXED.len()].into_boxed_slice();
    for (i, op) in FIXED.iter().enumerate() {
        write_stub(&mut words[i * STUB..], &[op.word(0, 0, 0)]);
    }
    Fixed(words)
});

/// Fills in a continuation and the instruction behind it.
fn write_stub(words: &mut [Word], instruction: &[Word]) {
    let code = words[CONTINUATION_WORDS..].as_ptr();
    words[0] = Word::NONE;
    words[1] = Word(code as u64);
    words[2] = continuation_info(0, 0);
    words[CONTINUATION_WORDS..CONTINUATION_WORDS + instruction.len()].copy_from_slice(instruction);
}

#[inline(always)]
fn fixed(i: usize) -> *const Word {
    STUBS.0[i * STUB..].as_ptr()
}

/// Code address that ends the slice.
#[inline(always)]
pub(super) fn stop_code() -> *const Word {
    fixed(0).wrapping_add(CONTINUATION_WORDS)
}
/// Continuation at which a new process starts: X0 module, X1 function, X2 argument list.
pub fn spawn_entry() -> *const Word {
    fixed(1)
}
fn normal_exit_entry() -> *const Word {
    fixed(2)
}
/// Continuation at which a stopped built-in goes on.
pub(super) fn bif_resume() -> *const Word {
    fixed(3)
}

/// The code tables of a new instance.
pub fn new_code() -> Code {
    Code::new(export_stub, fixed(4))
}

/// Where calls of an export entry go that has no code: to its built-in function, or to a search
/// for the module.
fn export_stub(entry: &'static ExportEntry) -> Box<[Word]> {
    let mut words = vec![Word::NONE; CONTINUATION_WORDS + 2].into_boxed_slice();
    let instruction = match entry.bif {
        Some(bif) => [
            Op::CallBifOnly.word(u16::from(bif.arity), 0, 0),
            Word(std::ptr::from_ref(bif) as u64),
        ],
        None => [
            Op::Undefined.word(0, 0, 0),
            Word(std::ptr::from_ref(entry) as u64),
        ],
    };
    write_stub(&mut words, &instruction);
    words
}

/// A function that is not there: its module is looked for, once.
#[inline(never)]
pub fn undefined(cx: &mut Cx<'_>, r: Regs) -> Regs {
    // SAFETY: `export_stub` put the address of an export entry here, which is never freed.
    let entry: &'static ExportEntry = unsafe { &*(r.word(1).0 as *const ExportEntry) };
    let mfa = entry.mfa;
    if load::ensure_loaded(cx.vm, mfa.module).is_ok() {
        let active = cx.vm.code.active();
        if entry.is_loaded(active) {
            return r.resume(entry.address(active));
        }
    }
    cx.save(&r);
    let args = cx.x_slice(mfa.arity as usize);
    let list = cx.native().heap.list(terms(args).iter().copied()).word();
    let r = cx.load(r);
    exception::undefined(cx, r, mfa, list)
}

/// A fun whose module is not loaded, or was purged. The fun itself is not at hand here, so the
/// exception says so by the reason alone.
#[inline(never)]
pub fn undefined_fun(cx: &mut Cx<'_>, r: Regs) -> Regs {
    exception::error(cx, r, Word::atom(Atom::BADFUN))
}

/// The first instruction of every process.
#[inline(never)]
pub fn spawn_start(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    r.push(normal_exit_entry());
    let (module, function) = (cx.x(0), cx.x(1));
    let args = term(cx.x(2)).proper_list().unwrap_or_default();
    let (Some(module), Some(function)) = (module.as_atom(), function.as_atom()) else {
        return exception::error(cx, r, Word::atom(Atom::BADARG));
    };
    if args.len() > 255 {
        return exception::error(cx, r, Word::atom(Atom::SYSTEM_LIMIT));
    }
    // A process made from a fun calls it directly, so that `apply` is not in its stack traces.
    if let (Atom::ERLANG, Atom::APPLY, [fun, list]) = (module, function, args.as_slice())
        && fun.is_fun()
        && let Some(args) = list.proper_list()
        && args.len() <= 255
    {
        for (i, arg) in args.iter().enumerate() {
            cx.set_x(i as u16, arg.word());
        }
        return tail_call_fun(cx, r, fun.word(), args.len());
    }
    for (i, arg) in args.iter().enumerate() {
        cx.set_x(i as u16, arg.word());
    }
    call_mfa(cx, r, module, function, args.len())
}

/// Where the first function of a process returns to.
pub fn normal_exit(cx: &mut Cx<'_>, r: Regs) -> Regs {
    cx.owned.local.exit_reason.set(Word::atom(Atom::NORMAL));
    cx.save(&r);
    exception::ended(cx, r)
}
