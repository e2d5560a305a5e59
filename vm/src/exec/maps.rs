//! Maps.

use super::control::collect;
use super::exception::{bad_code, error};
use super::machine::{Cx, Regs, term};
use crate::map::Map;
use crate::term::{Atom, Term, Word};

/// Stores a new map, collecting if it overflowed the heap. Word 2 has pairs below the length.
fn store(cx: &mut Cx<'_>, mut r: Regs, word: Word) -> Regs {
    let mut word = word;
    if cx.owned.heap.wants_collection() {
        let live = r.c();
        cx.set_x(live, word);
        r = collect(cx, r, 0, usize::from(live) + 1);
        word = cx.x(live);
    }
    cx.set(&r, r.b(), word);
    r.next((r.word(2).0 >> 32) as usize)
}

/// The pairs of an update.
fn pairs<'h>(cx: &Cx<'_>, r: &Regs) -> Vec<(Term<'h>, Term<'h>)> {
    let count = r.word(2).0 as u32 as usize;
    (0..count)
        .map(|i| {
            let (key, value) = (r.packed(3, 2 * i), r.packed(3, 2 * i + 1));
            (term(cx.source(r, key)), term(cx.source(r, value)))
        })
        .collect()
}

fn bad_map(cx: &mut Cx<'_>, r: Regs, tag: Atom, value: Word) -> Regs {
    if r.word(1).0 != 0 {
        return r.goto(1);
    }
    cx.save(&r);
    let reason = cx
        .native()
        .heap
        .tuple(&[Term::atom(tag), term(value)])
        .word();
    let r = cx.load(r);
    error(cx, r, reason)
}

#[inline(never)]
pub fn put_assoc(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let old = cx.source(&r, r.a());
    let Some(map) = term(old).as_map() else {
        return bad_map(cx, r, Atom::BADMAP, old);
    };
    cx.save(&r);
    let pairs = pairs(cx, &r);
    let new = map.put_many(cx.native().heap, &pairs).term().word();
    let r = cx.load(r);
    store(cx, r, new)
}

#[inline(never)]
pub fn put_exact(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let old = cx.source(&r, r.a());
    let Some(map) = term(old).as_map() else {
        return bad_map(cx, r, Atom::BADMAP, old);
    };
    cx.save(&r);
    let pairs = pairs(cx, &r);
    let result = map.update_many(cx.native().heap, &pairs);
    let result = result
        .map(|map: Map<'_>| map.term().word())
        .map_err(|missing| missing.word());
    let r = cx.load(r);
    match result {
        Ok(new) => store(cx, r, new),
        Err(key) => bad_map(cx, r, Atom::BADKEY, key),
    }
}

#[inline(always)]
pub fn has_fields(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(map) = term(cx.source(&r, r.a())).as_map() else {
        return bad_code(cx, r);
    };
    for i in 0..usize::from(r.b()) {
        if map.get(term(cx.source(&r, r.packed(2, i)))).is_none() {
            return r.goto(1);
        }
    }
    r.next(usize::from(r.c()))
}

/// Destinations are written as the keys are found; the compiler never names the map's own register
/// but last.
#[inline(always)]
pub fn get_elements(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(map) = term(cx.source(&r, r.a())).as_map() else {
        return bad_code(cx, r);
    };
    for i in 0..usize::from(r.b()) {
        let key = term(cx.source(&r, r.packed(2, 2 * i)));
        let Some(value) = map.get(key) else {
            return r.goto(1);
        };
        cx.set(&r, r.packed(2, 2 * i + 1), value.word());
    }
    r.next(usize::from(r.c()))
}
