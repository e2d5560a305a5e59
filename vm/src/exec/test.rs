//! Type tests, comparisons, selection.

use std::cmp::Ordering;

use super::machine::{Cx, Regs, Source, term};
use crate::code::ExportEntry;
use crate::term::layout::{self, Kind};
use crate::term::{View, Word};

/// Goes on behind a test of `words` words, or to its fail address in word 1. A constant behind the
/// test is jumped over with it.
#[inline(always)]
fn branch(r: Regs, holds: bool) -> Regs {
    if holds {
        r.next(usize::from(r.c()))
    } else {
        r.goto(1)
    }
}

/// Header of a boxed word; no header (which no kind has) for anything else.
#[inline(always)]
fn header_of(word: Word) -> Word {
    if word.is_boxed() {
        // SAFETY: a boxed word points to a header.
        unsafe { *word.ptr() }
    } else {
        Word::NIL
    }
}

#[inline(always)]
fn has_kind(word: Word, wanted: Kind) -> bool {
    let header = header_of(word);
    header.is_header() && layout::kind(header) == wanted
}

macro_rules! type_tests {
    ($($name:ident($word:ident) = $test:expr;)*) => {
        $(#[inline(always)]
        pub fn $name<S: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
            let $word = S::get(&r, r.a());
            branch(r, $test)
        })*
    };
}

type_tests! {
    is_cons(w) = w.is_cons();
    is_nil(w) = w.is_nil();
    is_list(w) = w.is_cons() || w.is_nil();
    is_atom(w) = w.is_atom();
    is_boolean(w) = w == Word::bool(true) || w == Word::bool(false);
    is_integer(w) = w.is_small() || term(w).is_integer();
    is_float(w) = has_kind(w, Kind::Float);
    is_number(w) = w.is_small() || term(w).is_number();
    is_pid(w) = term(w).is_pid();
    is_port(w) = term(w).is_port();
    is_reference(w) = term(w).is_reference();
    is_binary(w) = term(w).is_binary();
    is_bitstring(w) = term(w).is_bitstring();
    is_tuple(w) = { let h = header_of(w); h.is_header() && layout::is_tuple(h) };
    is_map(w) = term(w).is_map();
    is_function(w) = term(w).is_fun();
}

/// Is it a fun of this arity? The arity operand is any term.
#[inline(never)]
pub fn is_function2(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let fun = term(cx.source(&r, r.a()));
    let arity = term(cx.source(&r, r.b()));
    let actual = match fun.view() {
        View::Fun(fun) => Some(fun.arity() as i64),
        // SAFETY: external funs hold the address of an export entry, which is never freed.
        View::ExportFun(export) => Some(i64::from(
            unsafe { &*(export.0 as *const ExportEntry) }.mfa.arity,
        )),
        _ => None,
    };
    branch(r, actual.is_some() && actual == arity.as_small())
}

#[inline(always)]
pub fn test_arity<S: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let word = S::get(&r, r.a());
    branch(r, header_of(word) == r.word(2))
}

#[inline(always)]
pub fn is_tagged_tuple<S: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let word = S::get(&r, r.a());
    let holds = header_of(word) == r.word(2)
        // SAFETY: the header just compared says that there is at least one element.
        && unsafe { *word.ptr().add(1) } == r.word(3);
    branch(r, holds)
}

#[inline(never)]
fn compare(a: Word, b: Word) -> Ordering {
    term(a).cmp_terms(term(b))
}

#[inline(always)]
pub fn is_lt<A: Source, B: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = (A::get(&r, r.a()), B::get(&r, r.b()));
    let less = if Word::both_small(a, b) {
        (a.0 as i64) < b.0 as i64
    } else {
        compare(a, b).is_lt()
    };
    branch(r, less)
}

#[inline(always)]
pub fn is_ge<A: Source, B: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = (A::get(&r, r.a()), B::get(&r, r.b()));
    let not_less = if Word::both_small(a, b) {
        a.0 as i64 >= b.0 as i64
    } else {
        compare(a, b).is_ge()
    };
    branch(r, not_less)
}

#[inline(always)]
fn equal(a: Word, b: Word) -> bool {
    a == b || (!Word::both_small(a, b) && term(a).eq_arith(term(b)))
}

#[inline(always)]
fn equal_exact(a: Word, b: Word) -> bool {
    a == b || (!(a.is_immediate() || b.is_immediate()) && term(a).eq_exact(term(b)))
}

#[inline(always)]
pub fn is_eq(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = (cx.source(&r, r.a()), cx.source(&r, r.b()));
    branch(r, equal(a, b))
}

#[inline(always)]
pub fn is_ne(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = (cx.source(&r, r.a()), cx.source(&r, r.b()));
    branch(r, !equal(a, b))
}

#[inline(always)]
pub fn is_same<S: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let word = S::get(&r, r.a());
    branch(r, word == r.word(2))
}

#[inline(always)]
pub fn is_not_same<S: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let word = S::get(&r, r.a());
    branch(r, word != r.word(2))
}

#[inline(always)]
pub fn is_eq_exact<A: Source, B: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = (A::get(&r, r.a()), B::get(&r, r.b()));
    branch(r, equal_exact(a, b))
}

#[inline(always)]
pub fn is_ne_exact<A: Source, B: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = (A::get(&r, r.a()), B::get(&r, r.b()));
    branch(r, !equal_exact(a, b))
}

/// Small integers close to one another: an address each.
#[inline(always)]
pub fn select_table<S: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let word = S::get(&r, r.a());
    // Sixty bits: from a least value below zero, the difference wraps round.
    let index = (word.0 >> 4).wrapping_sub(r.word(2).0) & (u64::MAX >> 4);
    if word.is_small() && index < r.word(3).0 {
        r.goto(4 + index as usize)
    } else {
        r.goto(1)
    }
}

/// Immediates, or headers of tuples: their bits in ascending order, then the addresses.
#[inline(always)]
pub fn select_search<S: Source>(_: &mut Cx<'_>, r: Regs) -> Regs {
    let word = S::get(&r, r.a());
    let wanted = if r.b() == 0 { word } else { header_of(word) };
    let count = r.word(2).0 as usize;
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        if r.word(3 + middle).0 < wanted.0 {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if low < count && r.word(3 + low) == wanted {
        r.goto(3 + count + low)
    } else {
        r.goto(1)
    }
}

/// Any terms: one after the other.
#[inline(never)]
pub fn select_terms(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let word = cx.source(&r, r.a());
    let count = r.word(2).0 as usize;
    for i in 0..count {
        if equal_exact(word, r.word(3 + i)) {
            return r.goto(3 + count + i);
        }
    }
    r.goto(1)
}
