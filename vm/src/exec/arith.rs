//! Arithmetic: fast on small integers, everything else through `number/`.

use super::control::collect;
use super::exception::fail_or_blame;
use super::machine::{Any, Cx, Destination, Regs, Source, outline, term};
use crate::code::Mfa;
use crate::memory::Heap;
use crate::number::{self, Int, IntError, IntResult, Limit};
use crate::term::{Atom, Term, View, Word};

/// An arithmetic operation of two arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `div`
    Div,
    /// `rem`
    Rem,
    /// `band`
    Band,
    /// `bor`
    Bor,
    /// `bxor`
    Bxor,
    /// `bsl`
    Bsl,
    /// `bsr`
    Bsr,
}

impl Operation {
    fn name(self) -> Atom {
        match self {
            Operation::Add => Atom::PLUS_OP,
            Operation::Subtract => Atom::MINUS_OP,
            Operation::Multiply => Atom::TIMES_OP,
            Operation::Div => Atom::DIV,
            Operation::Rem => Atom::REM,
            Operation::Band => Atom::BAND,
            Operation::Bor => Atom::BOR,
            Operation::Bxor => Atom::BXOR,
            Operation::Bsl => Atom::BSL,
            Operation::Bsr => Atom::BSR,
        }
    }
}

/// An integer as `number/` takes it.
#[inline]
pub fn int(term: Term<'_>) -> Option<Int<'_>> {
    match term.view() {
        View::Small(value) => Some(Int::Small(value)),
        View::Big { negative, limbs } => Some(Int::Big { negative, limbs }),
        _ => None,
    }
}

/// An integer's result as a term.
#[inline]
pub fn int_term<'h>(heap: &'h Heap, result: &IntResult) -> Term<'h> {
    match result.as_int() {
        Int::Small(value) => heap.integer(value),
        Int::Big { negative, limbs } => heap.big(negative, limbs),
    }
}

/// A number as a float, when it is one that has a float.
#[inline]
pub fn float(term: Term<'_>) -> Option<f64> {
    match term.view() {
        View::Float(value) => Some(value),
        View::Small(value) => Some(value as f64),
        View::Big { .. } => number::to_float(int(term)?),
        _ => None,
    }
}

/// The reason when integer arithmetic has no result.
pub fn reason(error: IntError) -> Atom {
    match error {
        IntError::DivideByZero => Atom::BADARITH,
        IntError::SystemLimit => Atom::SYSTEM_LIMIT,
    }
}

/// Applies an operation to any two terms; the error is the exception's reason.
pub fn apply<'h>(
    heap: &'h Heap,
    operation: Operation,
    a: Term<'h>,
    b: Term<'h>,
) -> Result<Term<'h>, Atom> {
    use Operation::*;
    const LIMIT: Limit = Limit::DEFAULT;
    if let (Some(a), Some(b)) = (int(a), int(b)) {
        let result = match operation {
            Add => number::add(a, b, LIMIT),
            Subtract => number::sub(a, b, LIMIT),
            Multiply => number::mul(a, b, LIMIT),
            Div => number::div(a, b, LIMIT),
            Rem => number::rem(a, b, LIMIT),
            Band => number::band(a, b, LIMIT),
            Bor => number::bor(a, b, LIMIT),
            Bxor => number::bxor(a, b, LIMIT),
            Bsl => number::bsl(a, b, LIMIT),
            Bsr => number::bsr(a, b, LIMIT),
        };
        return result.map(|result| int_term(heap, &result)).map_err(reason);
    }
    let (Some(x), Some(y)) = (float(a), float(b)) else {
        return Err(Atom::BADARITH);
    };
    let result = match operation {
        Add => x + y,
        Subtract => x - y,
        Multiply => x * y,
        _ => return Err(Atom::BADARITH),
    };
    finite(heap, result)
}

fn finite(heap: &Heap, value: f64) -> Result<Term<'_>, Atom> {
    if value.is_finite() {
        Ok(heap.float(value))
    } else {
        Err(Atom::BADARITH)
    }
}

/// The operation on anything but two small integers with a small result.
#[inline(never)]
fn slow(cx: &mut Cx<'_>, r: Regs, operation: Operation) -> Regs {
    let (a, b) = (cx.source(&r, r.a()), cx.source(&r, r.b()));
    cx.save(&r);
    let result = apply(cx.native().heap, operation, term(a), term(b)).map(Term::word);
    let r = cx.load(r);
    match result {
        Ok(word) => store(cx, r, word, r.word(2).0 as u32 as usize, r.c()),
        Err(reason) => {
            let mfa = Mfa {
                module: Atom::ERLANG,
                function: operation.name(),
                arity: 2,
            };
            fail_or_blame(cx, r, reason, mfa, &[a, b])
        }
    }
}

/// Stores a native result, collecting first if native code overflowed the heap; goes on behind.
/// Word 2 of the instruction has the number of live X registers below its length.
#[inline(always)]
fn store(cx: &mut Cx<'_>, mut r: Regs, word: Word, live: usize, to: u16) -> Regs {
    let mut word = word;
    if cx.owned.heap.wants_collection() {
        cx.set_x(live as u16, word);
        r = collect(cx, r, 0, live + 1);
        word = cx.x(live as u16);
    }
    cx.set(&r, to, word);
    r.next((r.word(2).0 >> 32) as usize)
}

/// Stores a small result.
#[inline(always)]
fn done<D: Destination>(r: Regs, word: Word) -> Regs {
    D::set(&r, r.c(), word);
    r.next((r.word(2).0 >> 32) as usize)
}

#[inline(always)]
fn operands(cx: &Cx<'_>, r: &Regs) -> (Word, Word) {
    (cx.source(r, r.a()), cx.source(r, r.b()))
}

#[inline(always)]
pub(super) fn add<A, B, D>(cx: &mut Cx<'_>, r: Regs) -> Regs
where
    A: Source,
    B: Source,
    D: Destination,
{
    let (a, b) = (A::get(&r, r.a()), B::get(&r, r.b()));
    if Word::both_small(a, b) {
        // The tag is in the low four bits, so the sum of the words less one tag is the sum.
        if let Some(sum) = (a.0 as i64).checked_add((b.0 & !0xf) as i64) {
            return done::<D>(r, Word(sum as u64));
        }
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Add))
}

#[inline(always)]
pub(super) fn subtract<A, B, D>(cx: &mut Cx<'_>, r: Regs) -> Regs
where
    A: Source,
    B: Source,
    D: Destination,
{
    let (a, b) = (A::get(&r, r.a()), B::get(&r, r.b()));
    if Word::both_small(a, b)
        && let Some(difference) = (a.0 as i64).checked_sub((b.0 & !0xf) as i64)
    {
        return done::<D>(r, Word(difference as u64));
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Subtract))
}

#[inline(always)]
pub(super) fn multiply(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = operands(cx, &r);
    if Word::both_small(a, b)
        && let Some(product) = a.small_value().checked_mul((b.0 & !0xf) as i64)
    {
        return done::<Any>(r, Word(product as u64 | 0xf));
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Multiply))
}

#[inline(always)]
pub(super) fn div(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = operands(cx, &r);
    if Word::both_small(a, b)
        && b.small_value() != 0
        && let Some(word) = Word::try_small(a.small_value().wrapping_div(b.small_value()))
    {
        return done::<Any>(r, word);
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Div))
}

#[inline(always)]
pub(super) fn rem(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = operands(cx, &r);
    if Word::both_small(a, b) && b.small_value() != 0 {
        return done::<Any>(
            r,
            Word::small(a.small_value().wrapping_rem(b.small_value())),
        );
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Rem))
}

#[inline(always)]
pub(super) fn band(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = operands(cx, &r);
    if Word::both_small(a, b) {
        return done::<Any>(r, Word(a.0 & b.0));
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Band))
}

#[inline(always)]
pub(super) fn bor(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = operands(cx, &r);
    if Word::both_small(a, b) {
        return done::<Any>(r, Word(a.0 | b.0));
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Bor))
}

#[inline(always)]
pub(super) fn bxor(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = operands(cx, &r);
    if Word::both_small(a, b) {
        return done::<Any>(r, Word((a.0 ^ b.0) | 0xf));
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Bxor))
}

#[inline(always)]
pub(super) fn bsl(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = operands(cx, &r);
    if Word::both_small(a, b) {
        let (value, count) = (a.small_value(), b.small_value());
        if (0..60).contains(&count)
            && (value << count) >> count == value
            && let Some(word) = Word::try_small(value << count)
        {
            return done::<Any>(r, word);
        }
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Bsl))
}

#[inline(always)]
pub(super) fn bsr(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = operands(cx, &r);
    if Word::both_small(a, b) && b.small_value() >= 0 {
        return done::<Any>(r, Word::small(a.small_value() >> b.small_value().min(63)));
    }
    outline(cx, r, |cx, r| slow(cx, r, Operation::Bsr))
}
