//! Equality and the order of all terms, without recursion.
//!
//! Three relations:
//!
//! - `=:=` ([`Term::eq_exact`]): same type and value; `0.0` and `-0.0` differ, as from OTP 27 on.
//! - `==` ([`Term::eq_arith`]) and `<` ([`Term::cmp_terms`]): numbers compare by value, across types
//!   and exactly. Keys of maps are compared by `=:=` and ordered by the next relation.
//! - the order of map keys ([`Term::cmp_exact_keys`]): as `<`, but integers come before floats, and
//!   `-0.0` before `0.0`, at any depth. Two terms are equal in it exactly when they are `=:=`.
//!
//! What is still to compare lies on an explicit stack whose first entries need no allocation; terms
//! that are not nested, and lists and tuples of such terms, never touch it.
//!
//! Relies on what `map_shape` says: equal maps have equal shapes, so that equality looks no key up.

use std::cmp::Ordering;

use smallvec::SmallVec;

use super::layout::{self, Kind};
use super::map_shape::{Child, MapShape, Node};
use super::{Atom, ExternalKind, Fun, Term, View, Word};
use crate::binary::BitSlice;
use crate::number::{self, Int};

impl<'h> Term<'h> {
    /// `=:=`.
    #[inline]
    pub fn eq_exact(self, other: Term<'h>) -> bool {
        if self.same(other) {
            return true;
        }
        if self.word().tag() != other.word().tag() || self.word().is_immediate() {
            return false;
        }
        equal(self, other, true)
    }

    /// `==`.
    #[inline]
    pub fn eq_arith(self, other: Term<'h>) -> bool {
        if self.same(other) {
            return true;
        }
        if self.word().is_immediate() && other.word().is_immediate() {
            return false;
        }
        equal(self, other, false)
    }

    /// The order of `<`, `lists:sort/1` and `==`.
    #[inline]
    pub fn cmp_terms(self, other: Term<'h>) -> Ordering {
        if let (Some(a), Some(b)) = (self.as_small(), other.as_small()) {
            return a.cmp(&b);
        }
        order(self, other, false)
    }

    /// The order of keys in maps.
    #[inline]
    pub fn cmp_exact_keys(self, other: Term<'h>) -> Ordering {
        if let (Some(a), Some(b)) = (self.as_small(), other.as_small()) {
            return a.cmp(&b);
        }
        order(self, other, true)
    }
}

// --- equality ---------------------------------------------------------------------------------

/// What is left to compare for equality.
#[derive(Clone, Copy)]
enum Rest<'h> {
    Pair(Term<'h>, Term<'h>, bool),
    /// Two slices of one length.
    Slices(&'h [Term<'h>], &'h [Term<'h>], bool),
    /// Children of two map nodes of one shape, whose values compare by `==`.
    Children(&'h [Term<'h>], &'h [Term<'h>]),
}

type RestStack<'h> = SmallVec<[Rest<'h>; 8]>;

#[inline(never)]
fn equal<'h>(a: Term<'h>, b: Term<'h>, exact: bool) -> bool {
    let mut pending = RestStack::new();
    let mut rest = Rest::Pair(a, b, exact);
    loop {
        let so_far = match rest {
            Rest::Pair(a, b, exact) => equal_pair(a, b, exact, &mut pending),
            Rest::Slices(a, b, exact) => equal_slices(a, b, exact, &mut pending),
            Rest::Children(a, b) => equal_children(a, b, &mut pending),
        };
        if !so_far {
            return false;
        }
        match pending.pop() {
            Some(next) => rest = next,
            None => return true,
        }
    }
}

fn equal_pair<'h>(
    mut a: Term<'h>,
    mut b: Term<'h>,
    exact: bool,
    pending: &mut RestStack<'h>,
) -> bool {
    while let (Some(x), Some(y)) = (a.as_cons(), b.as_cons()) {
        match equal_shallow(x.head(), y.head(), exact) {
            Some(false) => return false,
            Some(true) => {
                (a, b) = (x.tail(), y.tail());
                if a.same(b) {
                    return true;
                }
            }
            None => {
                if !x.tail().same(y.tail()) {
                    pending.push(Rest::Pair(x.tail(), y.tail(), exact));
                }
                (a, b) = (x.head(), y.head());
            }
        }
    }
    match equal_shallow(a, b, exact) {
        Some(equal) => equal,
        None => equal_boxed(a, b, exact, pending),
    }
}

fn equal_slices<'h>(
    a: &'h [Term<'h>],
    b: &'h [Term<'h>],
    exact: bool,
    pending: &mut RestStack<'h>,
) -> bool {
    for (i, (&x, &y)) in a.iter().zip(b).enumerate() {
        match equal_shallow(x, y, exact) {
            Some(true) => {}
            Some(false) => return false,
            None => {
                if i + 1 < a.len() {
                    pending.push(Rest::Slices(&a[i + 1..], &b[i + 1..], exact));
                }
                pending.push(Rest::Pair(x, y, exact));
                return true;
            }
        }
    }
    true
}

fn equal_children<'h>(a: &'h [Term<'h>], b: &'h [Term<'h>], pending: &mut RestStack<'h>) -> bool {
    for (i, (&x, &y)) in a.iter().zip(b).enumerate() {
        if x.same(y) {
            continue;
        }
        pending.push(Rest::Children(&a[i + 1..], &b[i + 1..]));
        match (Child::of(x), Child::of(y)) {
            (Child::Leaf(key_x, x), Child::Leaf(key_y, y)) => {
                pending.push(Rest::Pair(x, y, false));
                pending.push(Rest::Pair(key_x, key_y, true));
            }
            (Child::Node(x), Child::Node(y)) if x.bitmap == y.bitmap => {
                pending.push(Rest::Children(x.children, y.children));
            }
            (Child::Collision(x), Child::Collision(y)) if x.len() == y.len() => {
                pending.push(Rest::Children(x, y));
            }
            _ => return false,
        }
        return true;
    }
    true
}

/// The answer, unless it takes a look at the parts of two compound terms.
#[inline]
fn equal_shallow<'h>(a: Term<'h>, b: Term<'h>, exact: bool) -> Option<bool> {
    if a.same(b) {
        return Some(true);
    }
    match (a.header(), b.header()) {
        (Some(x), Some(y)) => equal_headers(a, x, b, y, exact),
        (None, None) if a.word().is_cons() && b.word().is_cons() => None,
        (None, None) => Some(false),
        (Some(header), None) | (None, Some(header)) => Some(
            !exact
                && is_number_kind(layout::kind(header))
                && (a.as_small().is_some() || b.as_small().is_some())
                && number_order(a, b, false) == Some(Ordering::Equal),
        ),
    }
}

#[inline(always)]
fn is_number_kind(kind: Kind) -> bool {
    matches!(kind, Kind::PosBig | Kind::NegBig | Kind::Float)
}

fn equal_headers<'h>(
    a: Term<'h>,
    header_a: Word,
    b: Term<'h>,
    header_b: Word,
    exact: bool,
) -> Option<bool> {
    let (kind_a, kind_b) = (layout::kind(header_a), layout::kind(header_b));
    match kind_a {
        Kind::Tuple
        | Kind::FlatMap
        | Kind::MapRoot
        | Kind::MapNode
        | Kind::Fun
        | Kind::NativeRecord => {
            if header_a == header_b {
                None
            } else {
                Some(false)
            }
        }
        Kind::MatchContext => Some(false),
        Kind::PosBig | Kind::NegBig | Kind::Float => {
            if !is_number_kind(kind_b) || (exact && kind_a != kind_b) {
                return Some(false);
            }
            Some(number_order(a, b, exact) == Some(Ordering::Equal))
        }
        Kind::HeapBits | Kind::SubBits | Kind::OffHeap if a.as_bits().is_some() => {
            match (a.as_bits(), b.as_bits()) {
                (Some(x), Some(y)) => Some(BitSlice::from(x).same(BitSlice::from(y))),
                _ => Some(false),
            }
        }
        // Identifiers and funs without parts: few, and their order knows all about them.
        _ => Some(
            matches!(
                kind_b,
                Kind::Reference | Kind::OffHeap | Kind::External | Kind::ExportFun
            ) && b.as_bits().is_none()
                && order_shallow(a, b, true) == Some(Ordering::Equal),
        ),
    }
}

/// Two boxed terms of the same header that have parts.
fn equal_boxed<'h>(a: Term<'h>, b: Term<'h>, exact: bool, pending: &mut RestStack<'h>) -> bool {
    if let (Some(x), Some(y)) = (a.as_tuple(), b.as_tuple()) {
        return equal_slices(x.elements(), y.elements(), exact, pending);
    }
    if let (View::Fun(f), View::Fun(g)) = (a.view(), b.view()) {
        if f.entry_address() != g.entry_address() && f.identity() != g.identity() {
            return false;
        }
        return f.free().len() == g.free().len()
            && equal_slices(f.free(), g.free(), exact, pending);
    }
    match (MapShape::of(a), MapShape::of(b)) {
        (
            Some(MapShape::Flat { keys, values }),
            Some(MapShape::Flat {
                keys: other_keys,
                values: other_values,
            }),
        ) if !exact => {
            pending.push(Rest::Slices(values, other_values, false));
            equal_pair(keys, other_keys, true, pending)
        }
        (Some(MapShape::Tree(n, x)), Some(MapShape::Tree(m, y))) if !exact => {
            n == m && x.bitmap == y.bitmap && equal_children(x.children, y.children, pending)
        }
        // Exactly, the shape of a map is compared as any other structure.
        _ => match (a.scanned_elements(), b.scanned_elements()) {
            (Some((_, x)), Some((_, y))) => equal_slices(x, y, exact, pending),
            _ => false,
        },
    }
}

// --- order ------------------------------------------------------------------------------------

/// What is left to compare for order.
enum Task<'h> {
    Pair(Term<'h>, Term<'h>, bool),
    /// Two slices of one length.
    Slices(&'h [Term<'h>], &'h [Term<'h>], bool),
    /// Waits for what was pushed after it: two keys of tries.
    Choice(Box<Choice<'h>>),
}

type TaskStack<'h> = SmallVec<[Task<'h>; 6]>;

/// Comparing two tries of one size: the keys at which they differ, of which the least decides.
struct Choice<'h> {
    candidates: Vec<Difference<'h>>,
    /// The least key so far.
    best: usize,
    /// The one being compared with it.
    next: usize,
    exact: bool,
}

struct Difference<'h> {
    key: Term<'h>,
    found: Found<'h>,
}

#[derive(Clone, Copy)]
enum Found<'h> {
    /// Only the first map has the key, so the first has the lesser key at that place.
    First,
    /// Only the second.
    Second,
    /// Both, with values that are not equal.
    Both(Term<'h>, Term<'h>),
}

#[inline(never)]
fn order<'h>(a: Term<'h>, b: Term<'h>, exact: bool) -> Ordering {
    let mut pending = TaskStack::new();
    let mut task = Task::Pair(a, b, exact);
    loop {
        let mut result = match task {
            Task::Pair(a, b, exact) => order_pair(a, b, exact, &mut pending),
            Task::Slices(a, b, exact) => order_slices(a, b, exact, &mut pending),
            Task::Choice(choice) => choice.settle(&mut pending),
        };
        // An inequality settles everything up to the innermost pair of tries, or all.
        task = loop {
            match pending.pop() {
                None => return result,
                Some(Task::Choice(mut choice)) => {
                    choice.take(result);
                    result = choice.settle(&mut pending);
                }
                Some(next) if result.is_eq() => break next,
                Some(_) => {}
            }
        };
    }
}

fn order_pair<'h>(
    mut a: Term<'h>,
    mut b: Term<'h>,
    exact: bool,
    pending: &mut TaskStack<'h>,
) -> Ordering {
    while let (Some(x), Some(y)) = (a.as_cons(), b.as_cons()) {
        match order_shallow(x.head(), y.head(), exact) {
            Some(Ordering::Equal) => {
                (a, b) = (x.tail(), y.tail());
                if a.same(b) {
                    return Ordering::Equal;
                }
            }
            Some(order) => return order,
            None => {
                if !x.tail().same(y.tail()) {
                    pending.push(Task::Pair(x.tail(), y.tail(), exact));
                }
                (a, b) = (x.head(), y.head());
            }
        }
    }
    match order_shallow(a, b, exact) {
        Some(order) => order,
        None => order_boxed(a, b, exact, pending),
    }
}

fn order_slices<'h>(
    a: &'h [Term<'h>],
    b: &'h [Term<'h>],
    exact: bool,
    pending: &mut TaskStack<'h>,
) -> Ordering {
    for (i, (&x, &y)) in a.iter().zip(b).enumerate() {
        match order_shallow(x, y, exact) {
            Some(Ordering::Equal) => {}
            Some(order) => return order,
            None => {
                if i + 1 < a.len() {
                    pending.push(Task::Slices(&a[i + 1..], &b[i + 1..], exact));
                }
                pending.push(Task::Pair(x, y, exact));
                return Ordering::Equal;
            }
        }
    }
    Ordering::Equal
}

/// Two boxed terms of one type and size that have parts.
fn order_boxed<'h>(a: Term<'h>, b: Term<'h>, exact: bool, pending: &mut TaskStack<'h>) -> Ordering {
    if let (Some(x), Some(y)) = (a.as_tuple(), b.as_tuple()) {
        return order_slices(x.elements(), y.elements(), exact, pending);
    }
    if let (View::Fun(f), View::Fun(g)) = (a.view(), b.view()) {
        return order_slices(f.free(), g.free(), exact, pending);
    }
    match (MapShape::of(a), MapShape::of(b)) {
        (
            Some(MapShape::Flat { keys, values }),
            Some(MapShape::Flat {
                keys: other_keys,
                values: other_values,
            }),
        ) => {
            pending.push(Task::Slices(values, other_values, exact));
            order_pair(keys, other_keys, true, pending)
        }
        (Some(MapShape::Tree(_, x)), Some(MapShape::Tree(_, y))) => {
            let candidates = differences(x, y, exact);
            Box::new(Choice {
                candidates,
                best: 0,
                next: 1,
                exact,
            })
            .settle(pending)
        }
        _ => match (a.scanned_elements(), b.scanned_elements()) {
            (Some((_, x)), Some((_, y))) => order_slices(x, y, exact, pending),
            _ => Ordering::Equal,
        },
    }
}

impl<'h> Choice<'h> {
    /// The order of the next key and the best one.
    fn take(&mut self, order: Ordering) {
        if order.is_lt() {
            self.best = self.next;
        }
        self.next += 1;
    }

    /// Goes on until two keys must be compared in depth, or the least key is known.
    fn settle(mut self: Box<Self>, pending: &mut TaskStack<'h>) -> Ordering {
        let Some(&Difference { key: first, .. }) = self.candidates.first() else {
            return Ordering::Equal;
        };
        while let Some(next) = self.candidates.get(self.next) {
            let best = self.candidates.get(self.best).map_or(first, |d| d.key);
            match order_shallow(next.key, best, true) {
                Some(order) => self.take(order),
                None => {
                    let keys = Task::Pair(next.key, best, true);
                    pending.push(Task::Choice(self));
                    pending.push(keys);
                    return Ordering::Equal;
                }
            }
        }
        match self.candidates.get(self.best).map(|d| d.found) {
            Some(Found::First) => Ordering::Less,
            Some(Found::Second) => Ordering::Greater,
            Some(Found::Both(a, b)) => {
                pending.push(Task::Pair(a, b, self.exact));
                Ordering::Equal
            }
            None => Ordering::Equal,
        }
    }
}

/// Where two tries differ. If they differ in keys, then only those: in maps of one size the least
/// of them comes before any value.
fn differences<'h>(a: Node<'h>, b: Node<'h>, exact: bool) -> Vec<Difference<'h>> {
    let mut found = Vec::new();
    let mut same_keys = true;
    let mut pending = vec![(a, b)];
    let (mut first, mut second) = (Vec::new(), Vec::new());
    while let Some((a, b)) = pending.pop() {
        for slot in 0..16 {
            first.clear();
            second.clear();
            match (a.get(slot), b.get(slot)) {
                (None, None) => continue,
                (Some(x), Some(y)) if x.same(y) => continue,
                (Some(x), Some(y)) => match (Child::of(x), Child::of(y)) {
                    (Child::Node(x), Child::Node(y)) => {
                        pending.push((x, y));
                        continue;
                    }
                    (x, y) => {
                        x.leaves(&mut first);
                        y.leaves(&mut second);
                    }
                },
                (Some(x), None) => Child::of(x).leaves(&mut first),
                (None, Some(y)) => Child::of(y).leaves(&mut second),
            }
            for &(key, value) in &first {
                match second.iter().position(|&(k, _)| key.eq_exact(k)) {
                    None => {
                        same_keys = false;
                        found.push(Difference {
                            key,
                            found: Found::First,
                        });
                    }
                    Some(at) => {
                        let (_, other) = second.swap_remove(at);
                        let equal = if exact {
                            value.eq_exact(other)
                        } else {
                            value.eq_arith(other)
                        };
                        if same_keys && !equal {
                            found.push(Difference {
                                key,
                                found: Found::Both(value, other),
                            });
                        }
                    }
                }
            }
            same_keys &= second.is_empty();
            found.extend(second.iter().map(|&(key, _)| Difference {
                key,
                found: Found::Second,
            }));
        }
    }
    if !same_keys {
        found.retain(|d| !matches!(d.found, Found::Both(..)));
    }
    found
}

// --- single terms -----------------------------------------------------------------------------

/// Where a type comes in the order of types.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Number,
    Atom,
    Reference,
    Fun,
    Port,
    Pid,
    Tuple,
    Record,
    Map,
    Nil,
    List,
    Bits,
}

#[inline]
fn rank(term: Term<'_>) -> Rank {
    let word = term.word();
    if word.is_small() {
        return Rank::Number;
    }
    if word.is_cons() {
        return Rank::List;
    }
    if word.is_atom() {
        return Rank::Atom;
    }
    let Some(kind) = term.kind() else {
        return if term.as_pid().is_some() {
            Rank::Pid
        } else if term.as_port().is_some() {
            Rank::Port
        } else {
            Rank::Nil
        };
    };
    match kind {
        Kind::Tuple => Rank::Tuple,
        Kind::FlatMap | Kind::MapRoot | Kind::MapNode => Rank::Map,
        Kind::Fun | Kind::ExportFun => Rank::Fun,
        Kind::PosBig | Kind::NegBig | Kind::Float => Rank::Number,
        Kind::Reference => Rank::Reference,
        Kind::NativeRecord => Rank::Record,
        Kind::HeapBits | Kind::SubBits | Kind::MatchContext => Rank::Bits,
        Kind::OffHeap if term.as_bits().is_some() => Rank::Bits,
        Kind::OffHeap => Rank::Reference,
        Kind::External => match term.view() {
            View::External(e) if e.is(ExternalKind::PID) => Rank::Pid,
            View::External(e) if e.is(ExternalKind::PORT) => Rank::Port,
            _ => Rank::Reference,
        },
    }
}

/// The order, unless it takes a look at the parts of two terms of one type and size.
#[inline]
fn order_shallow<'h>(a: Term<'h>, b: Term<'h>, exact: bool) -> Option<Ordering> {
    if a.same(b) {
        return Some(Ordering::Equal);
    }
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Some(x.cmp(&y));
    }
    if let (Some(x), Some(y)) = (a.as_atom(), b.as_atom()) {
        return Some(x.text().cmp(y.text()));
    }
    if a.word().is_cons() && b.word().is_cons() {
        return None;
    }
    if let (Some(x), Some(y)) = (a.as_tuple(), b.as_tuple()) {
        return unless_equal(x.arity().cmp(&y.arity()));
    }
    order_others(a, b, exact)
}

fn order_others<'h>(a: Term<'h>, b: Term<'h>, exact: bool) -> Option<Ordering> {
    let (rank_a, rank_b) = (rank(a), rank(b));
    if rank_a != rank_b {
        return Some(rank_a.cmp(&rank_b));
    }
    match rank_a {
        Rank::Number => number_order(a, b, exact),
        Rank::Atom | Rank::Nil => Some(Ordering::Equal),
        Rank::Reference => Some(ReferenceKey::of(a).cmp(&ReferenceKey::of(b))),
        Rank::Port => Some(PortKey::of(a).cmp(&PortKey::of(b))),
        Rank::Pid => Some(PidKey::of(a).cmp(&PidKey::of(b))),
        Rank::Fun => order_funs(a, b),
        Rank::Bits => match (a.as_bits(), b.as_bits()) {
            (Some(x), Some(y)) => Some(BitSlice::from(x).order(BitSlice::from(y))),
            _ => Some(a.word().0.cmp(&b.word().0)),
        },
        Rank::Map => {
            let len = |map| MapShape::of(map).map_or(0, MapShape::len);
            unless_equal(len(a).cmp(&len(b)))
        }
        Rank::Tuple | Rank::Record => {
            let len = |term: Term<'h>| term.header().map_or(0, layout::arity);
            unless_equal(len(a).cmp(&len(b)))
        }
        Rank::List => None,
    }
}

fn unless_equal(order: Ordering) -> Option<Ordering> {
    (!order.is_eq()).then_some(order)
}

/// The order of two numbers; `None` if one is something else.
fn number_order(a: Term<'_>, b: Term<'_>, exact: bool) -> Option<Ordering> {
    enum Number<'h> {
        Int(Int<'h>),
        Float(f64),
    }
    fn number(term: Term<'_>) -> Option<Number<'_>> {
        match term.view() {
            View::Small(value) => Some(Number::Int(Int::Small(value))),
            View::Big { negative, limbs } => Some(Number::Int(Int::Big { negative, limbs })),
            View::Float(value) => Some(Number::Float(value)),
            _ => None,
        }
    }
    Some(match (number(a)?, number(b)?) {
        (Number::Int(x), Number::Int(y)) => number::compare(x, y),
        (Number::Float(x), Number::Float(y)) if exact => x.total_cmp(&y),
        (Number::Float(x), Number::Float(y)) => x.partial_cmp(&y).unwrap_or(Ordering::Equal),
        (Number::Int(_), Number::Float(_)) if exact => Ordering::Less,
        (Number::Float(_), Number::Int(_)) if exact => Ordering::Greater,
        (Number::Int(x), Number::Float(y)) => number::compare_with_float(x, y),
        (Number::Float(x), Number::Int(y)) => number::compare_with_float(y, x).reverse(),
    })
}

/// Funs with an environment come before `fun M:F/A`.
fn order_funs(a: Term<'_>, b: Term<'_>) -> Option<Ordering> {
    match (a.view(), b.view()) {
        (View::Fun(f), View::Fun(g)) => {
            let by_code = if f.entry_address() == g.entry_address() {
                Ordering::Equal
            } else {
                let (f, g) = (f.identity(), g.identity());
                f.module
                    .text()
                    .cmp(g.module.text())
                    .then(f.index.cmp(&g.index))
                    .then(f.uniq.cmp(&g.uniq))
                    .then(f.arity.cmp(&g.arity))
            };
            let len = |fun: Fun<'_>| fun.free().len();
            unless_equal(by_code.then(len(f).cmp(&len(g))))
        }
        (View::Fun(_), _) => Some(Ordering::Less),
        (_, View::Fun(_)) => Some(Ordering::Greater),
        _ => match (a.as_export_fun(), b.as_export_fun()) {
            (Some(f), Some(g)) => Some(
                f.module
                    .text()
                    .cmp(g.module.text())
                    .then(f.function.text().cmp(g.function.text()))
                    .then(f.arity.cmp(&g.arity)),
            ),
            _ => Some(Ordering::Equal),
        },
    }
}

/// A node's name and creation, as identifiers are compared.
type NodeKey = (&'static str, u64);

fn this_node() -> NodeKey {
    (Atom::NONODE.text(), 0)
}

/// Pids are compared by serial, then number, then node.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct PidKey {
    serial: u64,
    number: u64,
    node: NodeKey,
    foreign: bool,
}

impl PidKey {
    fn of(term: Term<'_>) -> PidKey {
        if let View::External(e) = term.view() {
            let mut numbers = e.numbers();
            let number = numbers.next().unwrap_or(0);
            return PidKey {
                serial: numbers.next().unwrap_or(0),
                number,
                node: (e.node().text(), e.creation()),
                foreign: true,
            };
        }
        let (number, serial) = term.as_pid().map_or((0, 0), super::Pid::printed);
        PidKey {
            serial,
            number,
            node: this_node(),
            foreign: false,
        }
    }
}

/// Ports are compared by node, then number.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct PortKey {
    node: NodeKey,
    number: u64,
    foreign: bool,
}

impl PortKey {
    fn of(term: Term<'_>) -> PortKey {
        match term.view() {
            View::External(e) => PortKey {
                node: (e.node().text(), e.creation()),
                number: e.numbers().next().unwrap_or(0),
                foreign: true,
            },
            _ => PortKey {
                node: this_node(),
                number: term.as_port().map_or(0, super::Port::number),
                foreign: false,
            },
        }
    }
}

/// References are compared by node, then by their numbers from the last one down.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct ReferenceKey {
    node: NodeKey,
    words: [u64; 5],
    foreign: bool,
}

impl ReferenceKey {
    fn of(term: Term<'_>) -> ReferenceKey {
        let mut words = [0; 5];
        let (node, foreign) = match term.view() {
            View::External(e) => {
                for (to, number) in words.iter_mut().rev().zip(e.numbers()) {
                    *to = number;
                }
                ((e.node().text(), e.creation()), true)
            }
            view => {
                let number = match view {
                    View::Reference(r) => r.number,
                    View::Magic(m) => m.number(),
                    _ => 0,
                };
                let numbers = super::identity::reference_words(number);
                for (to, number) in words.iter_mut().rev().zip(numbers) {
                    *to = u64::from(number);
                }
                (this_node(), false)
            }
        };
        ReferenceKey {
            node,
            words,
            foreign,
        }
    }
}
