use std::cmp::Ordering;

use super::{Atom, ExportHandle, ExportIdentity, ExternalKind, Pid, Port, Term};
use crate::memory::Heap;

fn atom(text: &str) -> Term<'static> {
    Term::atom(Atom::new(text).unwrap())
}

static MAP_2: ExportIdentity = ExportIdentity {
    module: Atom::LISTS,
    function: Atom::MAP,
    arity: 2,
};
static MAP_3: ExportIdentity = ExportIdentity {
    module: Atom::LISTS,
    function: Atom::MAP,
    arity: 3,
};

fn export<'h>(heap: &'h Heap, entry: &'static ExportIdentity) -> Term<'h> {
    // SAFETY: the entry is static.
    heap.export_fun(unsafe { ExportHandle::new(entry.into()) })
}

/// Terms in strictly rising order, as OTP sorts them.
fn rising(heap: &Heap) -> Vec<Term<'_>> {
    let s = Term::small;
    let two_53 = 1i64 << 53;
    let node = Atom::new("a@b").unwrap();
    let external = |kind, numbers: &[u64]| heap.external(kind, node, 3, numbers);
    vec![
        heap.float(-1e308),
        heap.big(true, &[0, 1]),
        heap.integer(i64::MIN),
        s(-(1 << 59)),
        heap.float(-0.5),
        s(0),
        heap.float(5e-324),
        s(1),
        heap.float(1.5),
        s(two_53 - 1),
        heap.float(two_53 as f64),
        s(two_53 + 1),
        s((1 << 59) - 1),
        heap.integer(1 << 59),
        heap.unsigned(u64::MAX),
        heap.float(18_446_744_073_709_551_616.0),
        heap.big(false, &[1, 1]),
        heap.float(1e308),
        heap.big(false, &[0; 20].map(|_| u64::MAX)),
        atom(""),
        atom("A"),
        atom("a"),
        atom("aa"),
        atom("b"),
        atom("é"),
        atom("日"),
        external(ExternalKind::REFERENCE, &[9, 1]),
        external(ExternalKind::REFERENCE, &[9, 1, 2]),
        external(ExternalKind::REFERENCE, &[1, 1, 3]),
        heap.reference(5, None),
        heap.reference(6, Some(Pid::new(1, 1))),
        heap.reference(1 << 40, None),
        export(heap, &MAP_2),
        export(heap, &MAP_3),
        external(ExternalKind::PORT, &[1]),
        external(ExternalKind::PORT, &[2]),
        Term::port(Port::new(1)),
        Term::port(Port::new(2)),
        external(ExternalKind::PID, &[1, 0]),
        Term::pid(Pid::new(1, 0)),
        Term::pid(Pid::new(2, 0)),
        Term::pid(Pid::new(1, 1)),
        external(ExternalKind::PID, &[2, 1]),
        heap.tuple(&[]),
        heap.tuple(&[s(9)]),
        heap.tuple(&[s(1), s(1)]),
        heap.tuple(&[s(1), heap.list([s(1)])]),
        heap.tuple(&[s(1), heap.list([s(1), s(0)])]),
        heap.tuple(&[heap.tuple(&[]), s(0)]),
        Term::NIL,
        heap.cons(s(1), s(2)),
        heap.list([s(1)]),
        heap.list([s(1), s(2)]),
        heap.cons(s(1), heap.cons(s(2), heap.binary(&[]))),
        heap.list([heap.list([s(1)]), s(2)]),
        heap.bits(&[0], 3),
        heap.bits(&[0], 4),
        heap.binary(&[1, 2]),
        heap.bits(&[1, 2, 0], 17),
        heap.binary(&[1, 3]),
        heap.bits(&[0x10], 4),
        heap.bits(&[254], 7),
    ]
}

#[test]
fn terms_sort_as_in_otp() {
    let heap = Heap::detached();
    // Built twice, so that equal terms are not the same words.
    let (terms, others) = (rising(&heap), rising(&heap));
    for (i, &a) in terms.iter().enumerate() {
        for (j, &b) in others.iter().enumerate() {
            assert_eq!(a.cmp_terms(b), i.cmp(&j), "{i} and {j}: {a:?} {b:?}");
            assert_eq!(a.eq_exact(b), i == j, "{i} and {j}");
            assert_eq!(a.eq_arith(b), i == j, "{i} and {j}");
            assert_eq!(a.cmp_exact_keys(b).is_eq(), i == j);
        }
    }
}

#[test]
fn numbers_of_both_types_are_equal_by_value_only() {
    let heap = Heap::detached();
    let (one, one_f) = (Term::small(1), heap.float(1.0));
    let (zero, minus_zero) = (heap.float(0.0), heap.float(-0.0));
    for wrap in [
        (|_, t| t) as for<'h> fn(&'h Heap, Term<'h>) -> Term<'h>,
        |heap, t| heap.list([Term::NIL, t]),
        |heap, t| heap.tuple(&[t, Term::small(7)]),
        |heap, t| heap.tuple(&[heap.cons(t, t), Term::small(7)]),
    ] {
        let (one, one_f) = (wrap(&heap, one), wrap(&heap, one_f));
        assert!(one.eq_arith(one_f) && one_f.eq_arith(one));
        assert!(!one.eq_exact(one_f) && !one_f.eq_exact(one));
        assert_eq!(one.cmp_terms(one_f), Ordering::Equal);
        assert_eq!(one.cmp_exact_keys(one_f), Ordering::Less);
        assert_eq!(one_f.cmp_exact_keys(one), Ordering::Greater);
        let (zero, minus_zero) = (wrap(&heap, zero), wrap(&heap, minus_zero));
        assert!(zero.eq_arith(minus_zero) && !zero.eq_exact(minus_zero));
        assert_eq!(zero.cmp_terms(minus_zero), Ordering::Equal);
        assert_eq!(minus_zero.cmp_exact_keys(zero), Ordering::Less);
    }
    // Two to the 53rd plus one has no float of its own.
    let (odd, float) = (Term::small((1 << 53) + 1), heap.float((1i64 << 53) as f64));
    assert!(!odd.eq_arith(float));
    assert!(
        heap.big(false, &[0, 1])
            .eq_arith(heap.float(18_446_744_073_709_551_616.0))
    );
    assert!(
        !heap
            .big(false, &[0, 1])
            .eq_exact(heap.float(18_446_744_073_709_551_616.0))
    );
}

#[test]
fn bits_are_equal_wherever_they_lie() {
    let heap = Heap::detached();
    let bytes: Vec<u8> = (0..100).collect();
    let shared = heap.binary(&bytes);
    let mut shifted = vec![0; 101];
    for (i, byte) in bytes.iter().enumerate() {
        shifted[i] |= byte >> 3;
        shifted[i + 1] = byte << 5;
    }
    let sub = heap.sub_bits(heap.binary(&shifted), 3, 800).unwrap();
    assert!(shared.eq_exact(sub) && sub.eq_arith(shared));
    assert_eq!(shared.cmp_terms(sub), Ordering::Equal);
    let part = heap.sub_bits(shared, 8 * 10, 80).unwrap();
    assert!(part.eq_exact(heap.binary(&bytes[10..20])));
}

#[test]
fn deep_terms_do_not_exhaust_the_stack() {
    let heap = Heap::detached();
    let deep = |last| {
        let mut term = Term::small(last);
        for _ in 0..if cfg!(miri) { 100 } else { 1_000_000 } {
            term = heap.tuple(&[heap.cons(term, Term::NIL), Term::small(0)]);
        }
        term
    };
    let (a, b, c) = (deep(1), deep(1), deep(2));
    assert!(a.eq_exact(b) && a.eq_arith(b) && !a.eq_exact(c) && !a.eq_arith(c));
    assert_eq!(a.cmp_terms(b), Ordering::Equal);
    assert_eq!(a.cmp_terms(c), Ordering::Less);
}
