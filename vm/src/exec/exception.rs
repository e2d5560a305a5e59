//! Exceptions: raising, finding the handler, stack traces.
//!
//! When an exception is raised, its stack trace is recorded as a tuple of plain terms that refers
//! to no code: `{Class, Args | none, Info | [], M, F, A, File | [], Line, M, F, A, ...}`, topmost
//! frame first. `build_stacktrace` and uncaught exceptions turn that into the list that programs
//! see. A trace that the program gave (`erlang:raise/3`) is carried as `{Class, given, List}`.
//! The class is in it because `raise` is given the trace, not the class.

use super::machine::{Cx, Regs, outline, term, terms};
use super::stubs;
use crate::bif::{Class, Raise};
use crate::code::{Continuation, FunctionHeader, Location, Mfa};
use crate::map::Map;
use crate::memory::Heap;
use crate::process::Crash;
use crate::scheduler::SliceEnd;
use crate::term::{Atom, Term, Word};

/// How many frames a stack trace has at most.
const MAX_FRAMES: usize = 8;
/// Words before the first frame, and words of a frame.
const TRACE_HEAD: usize = 3;
const FRAME: usize = 5;

struct Frame {
    mfa: Mfa,
    location: Option<Location>,
}

/// What stands at the top of a stack trace.
enum Top {
    /// The function that was executing.
    Here,
    /// The function that was executing, shown with arguments (a list) in place of its arity.
    HereWith(Word),
    /// A function that is not on the stack, with its arguments: a failed built-in, `undef`.
    Callee(Mfa, Word),
}

/// Raises `error:Reason` from the executing instruction.
#[inline(always)]
pub fn error(cx: &mut Cx<'_>, r: Regs, reason: Word) -> Regs {
    outline(cx, r, |cx, r| error_here(cx, r, reason))
}

#[cold]
fn error_here(cx: &mut Cx<'_>, r: Regs, reason: Word) -> Regs {
    throw(cx, r, Class::Error, reason, Top::Here, None)
}

/// Raises `error:Reason` from the executing instruction, with `error_info`.
#[cold]
#[inline(never)]
pub fn error_with_info(cx: &mut Cx<'_>, r: Regs, reason: Word, info: Word) -> Regs {
    throw(cx, r, Class::Error, reason, Top::Here, Some(info))
}

/// Raises `error:{Tag, Value}`.
#[cold]
#[inline(never)]
fn error_with(cx: &mut Cx<'_>, r: Regs, tag: Atom, value: Word) -> Regs {
    cx.save(&r);
    let reason = cx
        .native()
        .heap
        .tuple(&[Term::atom(tag), term(value)])
        .word();
    let r = cx.load(r);
    error(cx, r, reason)
}

/// Ends the process because its code does what no compiler's does.
#[inline(always)]
pub fn bad_code(cx: &mut Cx<'_>, r: Regs) -> Regs {
    outline(cx, r, end_for_bad_code)
}

#[cold]
fn end_for_bad_code(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let mfa = here(cx, r.ip).map(|frame| frame.mfa);
    let mfa = mfa.unwrap_or(Mfa {
        module: Atom::NIL,
        function: Atom::NIL,
        arity: 0,
    });
    cx.save(&r);
    let heap = cx.native().heap;
    let place = mfa_tuple(heap, mfa);
    let reason = heap.tuple(&[Term::atom(Atom::BAD_CODE), place]).word();
    let r = cx.load(r);
    // No handler may see this: the process ends.
    let trace = record(cx, r, Class::Error, Top::Here, None);
    uncaught(cx, r, Class::Error, reason, trace)
}

fn mfa_tuple(heap: &Heap, mfa: Mfa) -> Term<'_> {
    heap.tuple(&[
        Term::atom(mfa.module),
        Term::atom(mfa.function),
        Term::small(i64::from(mfa.arity)),
    ])
}

/// Raises `error:Reason`, blamed on `callee` called with `args`, a list.
#[cold]
#[inline(never)]
pub fn blame(cx: &mut Cx<'_>, r: Regs, reason: Atom, callee: Mfa, args: Word) -> Regs {
    blame_term(cx, r, Class::Error, Word::atom(reason), callee, args, None)
}

/// As [`blame`], for any class and reason, with `error_info` given or the usual one.
#[cold]
#[inline(never)]
pub fn blame_term(
    cx: &mut Cx<'_>,
    r: Regs,
    class: Class,
    reason: Word,
    callee: Mfa,
    args: Word,
    info: Option<Word>,
) -> Regs {
    let info = info.or_else(|| {
        // Errors of built-ins carry the module that can explain them.
        let module = match callee.module {
            Atom::ERLANG => Atom::ERL_ERTS_ERRORS,
            Atom::OS | Atom::CODE => Atom::ERL_KERNEL_ERRORS,
            _ => Atom::ERL_STDLIB_ERRORS,
        };
        cx.save(&r);
        let map = native_info(cx.native().heap, module);
        Some(map)
    });
    let r = cx.load(r);
    throw(cx, r, class, reason, Top::Callee(callee, args), info)
}

fn native_info(heap: &Heap, module: Atom) -> Word {
    let pair = (Term::atom(Atom::MODULE), Term::atom(module));
    Map::from_pairs(heap, &mut [pair]).term().word()
}

/// Raises `undef`: `callee` is not there.
#[cold]
#[inline(never)]
pub fn undefined(cx: &mut Cx<'_>, r: Regs, callee: Mfa, args: Word) -> Regs {
    throw(
        cx,
        r,
        Class::Error,
        Word::atom(Atom::UNDEF),
        Top::Callee(callee, args),
        None,
    )
}

/// A guard's failure goes to its label; outside a guard it is blamed on the built-in.
#[inline(never)]
pub fn fail_or_blame(cx: &mut Cx<'_>, r: Regs, reason: Atom, callee: Mfa, args: &[Word]) -> Regs {
    if r.word(1).0 != 0 {
        return r.goto(1);
    }
    cx.save(&r);
    let list = cx.native().heap.list(terms(args).iter().copied()).word();
    let r = cx.load(r);
    blame(cx, r, reason, callee, list)
}

/// Raises what a built-in asked for with everything given.
#[cold]
#[inline(never)]
pub fn raise_given(cx: &mut Cx<'_>, r: Regs, raise: &Raise<'_>) -> Regs {
    if let Some(stack) = raise.stack {
        cx.save(&r);
        let trace = given_trace(cx.native().heap, raise.class, stack).word();
        let r = cx.load(r);
        return unwind(cx, r, raise.class, raise.reason.word(), trace);
    }
    let top = match raise.args {
        Some(args) => Top::HereWith(args.word()),
        None => Top::Here,
    };
    throw(
        cx,
        r,
        raise.class,
        raise.reason.word(),
        top,
        raise.info.map(Term::word),
    )
}

fn throw(
    cx: &mut Cx<'_>,
    r: Regs,
    class: Class,
    reason: Word,
    top: Top,
    info: Option<Word>,
) -> Regs {
    let trace = record(cx, r, class, top, info);
    let r = cx.load(r);
    unwind(cx, r, class, reason, trace)
}

/// The function and position of an instruction.
fn here(cx: &Cx<'_>, ip: *const Word) -> Option<Frame> {
    let generation = cx.vm.code.generation_at(ip)?;
    let offset = generation.offset(ip)?;
    let header = generation.header_at(offset)?;
    // SAFETY: the generation is alive, and this is the offset of one of its headers.
    let header = unsafe { FunctionHeader::new(generation.code.as_ptr().add(header as usize)) };
    Some(Frame {
        mfa: header.mfa(),
        location: generation.location(generation.line_at(offset)),
    })
}

/// The frames that return addresses on the stack stand for; one that repeats counts once.
fn stack_frames(stack: &[Word], mut each: impl FnMut(Frame) -> bool) {
    let mut previous = Word::NONE;
    for &word in stack {
        if !word.is_header() || word == previous {
            continue;
        }
        previous = word;
        // SAFETY: header-tagged words on the stack are return addresses in live code.
        let continuation = unsafe { Continuation::new(word.0 as *const Word) };
        let Some(header) = continuation.function() else {
            continue;
        };
        // SAFETY: code with a return address on a stack is not purged.
        let location = unsafe { header.generation() }.location(continuation.line());
        if !each(Frame {
            mfa: header.mfa(),
            location,
        }) {
            return;
        }
    }
}

/// Records the stack trace on the heap. Leaves the heap saved.
fn record(cx: &mut Cx<'_>, r: Regs, class: Class, top: Top, info: Option<Word>) -> Word {
    cx.save(&r);
    let heap = cx.native().heap;
    let mut words: Vec<Term<'_>> = Vec::with_capacity(TRACE_HEAD + FRAME * MAX_FRAMES);
    let (class, none) = (Term::atom(class.atom()), Term::atom(Atom::NONE));
    let push = |words: &mut Vec<Term<'_>>, frame: Frame| {
        words.push(Term::atom(frame.mfa.module));
        words.push(Term::atom(frame.mfa.function));
        words.push(Term::small(i64::from(frame.mfa.arity)));
        words.push(frame.location.map_or(Term::NIL, |l| Term::atom(l.file)));
        words.push(Term::small(frame.location.map_or(0, |l| i64::from(l.line))));
        words.len() < TRACE_HEAD + FRAME * MAX_FRAMES
    };
    let info = info.map_or(Term::NIL, term);
    match top {
        Top::Here => words.extend([class, none, info]),
        Top::HereWith(args) => words.extend([class, term(args), info]),
        Top::Callee(mfa, args) => {
            words.extend([class, term(args), info]);
            push(
                &mut words,
                Frame {
                    mfa,
                    location: None,
                },
            );
        }
    }
    if let Some(frame) = here(cx, r.ip) {
        push(&mut words, frame);
    }
    stack_frames(cx.owned.heap.stack_slice(), |frame| push(&mut words, frame));
    heap.tuple(&words).word()
}

/// `{M, F, ArityOrArgs, [{file, File}, {line, Line}]}`, with `error_info` at the end when there is.
fn frame_term<'h>(
    heap: &'h Heap,
    mfa: Mfa,
    args: Option<Term<'h>>,
    info: Option<Term<'h>>,
    location: Option<Location>,
) -> Term<'h> {
    let mut place = Vec::with_capacity(3);
    if let Some(location) = location {
        let line = heap.tuple(&[
            Term::atom(Atom::LINE),
            Term::small(i64::from(location.line)),
        ]);
        let file = heap.string(location.file.text());
        place.extend([heap.tuple(&[Term::atom(Atom::FILE), file]), line]);
    }
    if let Some(info) = info {
        place.push(heap.tuple(&[Term::atom(Atom::ERROR_INFO), info]));
    }
    let place = heap.list(place);
    let arity = args.unwrap_or(Term::small(i64::from(mfa.arity)));
    heap.tuple(&[
        Term::atom(mfa.module),
        Term::atom(mfa.function),
        arity,
        place,
    ])
}

/// The list that programs see of a recorded trace; anything else is given back as it is.
pub fn trace_to_list<'h>(heap: &'h Heap, trace: Term<'h>) -> Term<'h> {
    let Some(tuple) = trace.as_tuple() else {
        return trace;
    };
    let words = tuple.elements();
    let Some((head, frames)) = words.split_at_checked(TRACE_HEAD) else {
        return trace;
    };
    if head[1].is_atom(Atom::GIVEN) {
        return head[2];
    }
    let mut args = (!head[1].is_atom(Atom::NONE)).then_some(head[1]);
    let mut info = (!head[2].is_nil()).then_some(head[2]);
    let mut list = Vec::with_capacity(MAX_FRAMES);
    for frame in frames.chunks_exact(FRAME) {
        let (Some(module), Some(function), Some(arity)) =
            (frame[0].as_atom(), frame[1].as_atom(), frame[2].as_small())
        else {
            return trace;
        };
        let location = match (frame[3].as_atom(), frame[4].as_small()) {
            (Some(file), Some(line)) => Some(Location {
                file,
                line: line as u32,
            }),
            _ => None,
        };
        let mfa = Mfa {
            module,
            function,
            arity: arity as u32,
        };
        list.push(frame_term(heap, mfa, args.take(), info.take(), location));
    }
    heap.list(list)
}

/// Goes to the innermost handler, or ends the process.
fn unwind(cx: &mut Cx<'_>, mut r: Regs, class: Class, reason: Word, trace: Word) -> Regs {
    cx.save(&r);
    // The innermost frame begins at the stack pointer, every other behind a return address.
    let mut frame = 0;
    let mut found = None;
    for (i, word) in cx.owned.heap.stack_slice().iter().enumerate() {
        if word.is_header() {
            frame = i + 1;
        } else if let Some(handler) = word.as_catch().and_then(|tag| cx.vm.code.catches.get(tag)) {
            found = Some(handler);
            break;
        }
    }
    let Some(handler) = found else {
        return uncaught(cx, r, class, reason, trace);
    };
    r.sp = r.sp.wrapping_add(frame);
    r.reductions -= 1;
    cx.set_x(0, Word::NONE);
    cx.set_x(1, Word::atom(class.atom()));
    cx.set_x(2, reason);
    cx.set_x(3, trace);
    if cx.owned.heap.wants_collection() {
        // Traces and reasons are native allocations: without this, a program that lives on
        // exceptions would pile up overflow blocks. No term in X0 is left alone.
        r = super::control::collect(cx, r, 0, 4);
    }
    r.resume(handler)
}

/// No handler: the process ends, and what is reported of it is kept.
fn uncaught(cx: &mut Cx<'_>, r: Regs, class: Class, reason: Word, trace: Word) -> Regs {
    cx.save(&r);
    let heap = cx.native().heap;
    let stack = trace_to_list(heap, term(trace));
    let local = &cx.owned.local;
    let exit = match class {
        Class::Exit => term(reason),
        Class::Error => heap.tuple(&[term(reason), stack]),
        Class::Throw => {
            let nocatch = heap.tuple(&[Term::atom(Atom::NOCATCH), term(reason)]);
            heap.tuple(&[nocatch, stack])
        }
    };
    local.exit_reason.set(exit.word());
    local.crash.set(Some(Box::new(Crash {
        class,
        reason,
        stack: stack.word(),
    })));
    ended(cx, r)
}

/// The process has ended, or a signal has ended it; the scheduler does the rest.
pub fn ended(cx: &mut Cx<'_>, r: Regs) -> Regs {
    cx.end = SliceEnd::Exit;
    let r = cx.load(r);
    r.at(stubs::stop_code())
}

// Instructions.

/// Executed when no clause of a function matches: its arguments are still in the X registers.
#[inline(never)]
pub fn func_info(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let arity = r.word(3).0 as usize;
    cx.save(&r);
    let args = cx
        .native()
        .heap
        .list(terms(cx.x_slice(arity)).iter().copied())
        .word();
    let r = cx.load(r);
    throw(
        cx,
        r,
        Class::Error,
        Word::atom(Atom::FUNCTION_CLAUSE),
        Top::HereWith(args),
        None,
    )
}

#[inline(always)]
pub fn catch_(_: &mut Cx<'_>, r: Regs) -> Regs {
    r.set_y(r.a(), r.word(1));
    r.next(5)
}

#[inline(always)]
pub fn try_end(_: &mut Cx<'_>, r: Regs) -> Regs {
    r.set_y(r.a(), Word::NIL);
    r.next(1)
}

#[inline(always)]
pub fn try_case(cx: &mut Cx<'_>, r: Regs) -> Regs {
    r.set_y(r.a(), Word::NIL);
    cx.set_x(0, cx.x(1));
    cx.set_x(1, cx.x(2));
    cx.set_x(2, cx.x(3));
    r.next(1)
}

/// Reached with the value of the protected expression in X0, or, from `unwind`, with no term there
/// and the exception behind it.
#[inline(always)]
pub fn catch_end(cx: &mut Cx<'_>, r: Regs) -> Regs {
    r.set_y(r.a(), Word::NIL);
    if cx.x(0) == Word::NONE {
        outline(cx, r, caught)
    } else {
        r.next(1)
    }
}

#[inline(never)]
fn caught(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (class, reason, trace) = (cx.x(1), cx.x(2), cx.x(3));
    if class == Word::atom(Atom::THROW) {
        cx.set_x(0, reason);
        return r.next(1);
    }
    cx.save(&r);
    let heap = cx.native().heap;
    let exit = Term::atom(Atom::EXIT_SIGNAL);
    let value = if class == Word::atom(Atom::EXIT) {
        heap.tuple(&[exit, term(reason)])
    } else {
        let stack = trace_to_list(heap, term(trace));
        heap.tuple(&[exit, heap.tuple(&[term(reason), stack])])
    };
    cx.set_x(0, value.word());
    let r = cx.load(r);
    after_native(cx, r.next(1))
}

/// Collects if native code overflowed the heap; X0 is the only live register.
#[inline(always)]
fn after_native(cx: &mut Cx<'_>, r: Regs) -> Regs {
    if cx.owned.heap.wants_collection() {
        super::control::collect(cx, r, 0, 1)
    } else {
        r
    }
}

macro_rules! tagged_errors {
    ($($name:ident = $tag:ident;)*) => {
        $(#[inline(never)]
        pub fn $name(cx: &mut Cx<'_>, r: Regs) -> Regs {
            let value = cx.source(&r, r.a());
            error_with(cx, r, Atom::$tag, value)
        })*
    };
}

tagged_errors! {
    badmatch = BADMATCH;
    case_end = CASE_CLAUSE;
    try_case_end = TRY_CLAUSE;
    badrecord = BADRECORD;
}

#[inline(never)]
pub fn if_end(cx: &mut Cx<'_>, r: Regs) -> Regs {
    error(cx, r, Word::atom(Atom::IF_CLAUSE))
}

fn given_trace<'h>(heap: &'h Heap, class: Class, stack: Term<'h>) -> Term<'h> {
    heap.tuple(&[Term::atom(class.atom()), Term::atom(Atom::GIVEN), stack])
}

/// Goes on with an exception that was being handled; its class is in its trace.
#[inline(never)]
pub fn raise_again(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (trace, reason) = (cx.source(&r, r.a()), cx.source(&r, r.b()));
    let class = term(trace)
        .as_tuple()
        .and_then(|t| t.elements().first()?.as_atom());
    unwind(
        cx,
        r,
        class.and_then(Class::from_atom).unwrap_or(Class::Error),
        reason,
        trace,
    )
}

/// X0 class, X1 reason, X2 trace as `try_case` gave it or as the program changed it. An invalid
/// class makes X0 `badarg` and goes on.
#[inline(never)]
pub fn raw_raise(cx: &mut Cx<'_>, r: Regs) -> Regs {
    match term(cx.x(0)).as_atom().and_then(Class::from_atom) {
        Some(class) => {
            cx.save(&r);
            let heap = cx.native().heap;
            let trace = match term(cx.x(2)).as_tuple() {
                Some(old) if old.arity() >= TRACE_HEAD => {
                    let mut words = old.elements().to_vec();
                    words[0] = Term::atom(class.atom());
                    heap.tuple(&words)
                }
                _ => given_trace(heap, class, term(cx.x(2))),
            };
            let r = cx.load(r);
            unwind(cx, r, class, cx.x(1), trace.word())
        }
        None => {
            cx.set_x(0, Word::atom(Atom::BADARG));
            r.next(1)
        }
    }
}

#[inline(never)]
pub fn build_stacktrace(cx: &mut Cx<'_>, r: Regs) -> Regs {
    cx.save(&r);
    let list = trace_to_list(cx.native().heap, term(cx.x(0))).word();
    cx.set_x(0, list);
    let r = cx.load(r);
    after_native(cx, r.next(1))
}
