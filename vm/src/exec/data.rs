//! Moving and building: registers, lists, tuples, records, funs.

use super::control::{collect, forced};
use super::exception::bad_code;
use super::machine::{Cx, Regs};
use crate::code::FunEntry;
use crate::term::Word;
use crate::term::layout::{self, Kind, header};

#[inline(always)]
pub fn init_y(_: &mut Cx<'_>, r: Regs) -> Regs {
    let count = usize::from(r.a());
    for i in 0..count {
        r.set_y(r.packed(1, i), Word::NIL);
    }
    r.next(1 + count.div_ceil(4))
}

#[inline(always)]
pub fn move_xx(_: &mut Cx<'_>, r: Regs) -> Regs {
    r.set_x(r.b(), r.x(r.a()));
    r.next(1)
}

#[inline(always)]
pub fn move_xy(_: &mut Cx<'_>, r: Regs) -> Regs {
    r.set_y(r.b(), r.x(r.a()));
    r.next(1)
}

#[inline(always)]
pub fn move_yx(_: &mut Cx<'_>, r: Regs) -> Regs {
    r.set_x(r.b(), r.y(r.a()));
    r.next(1)
}

#[inline(always)]
pub fn move_cx(_: &mut Cx<'_>, r: Regs) -> Regs {
    r.set_x(r.a(), r.word(1));
    r.next(2)
}

/// One word for the operands, and perhaps a constant behind.
#[inline(always)]
pub fn move_(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let value = cx.source(&r, r.a());
    cx.set(&r, r.b(), value);
    r.next(usize::from(r.c()))
}

#[inline(always)]
pub fn move2(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let value = cx.source(&r, r.a());
    cx.set(&r, r.b(), value);
    let value = cx.source(&r, r.packed(1, 0));
    cx.set(&r, r.packed(1, 1), value);
    r.next(2)
}

#[inline(always)]
pub fn swap(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (a, b) = (cx.source(&r, r.a()), cx.source(&r, r.b()));
    cx.set(&r, r.a(), b);
    cx.set(&r, r.b(), a);
    r.next(1)
}

#[inline(always)]
fn cell(word: Word) -> Option<(Word, Word)> {
    // SAFETY: a cons word points to two words.
    word.is_cons()
        .then(|| unsafe { (*word.ptr(), *word.ptr().add(1)) })
}

#[inline(always)]
pub fn get_list_x(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some((head, tail)) = cell(r.x(r.a())) else {
        return bad_code(cx, r);
    };
    r.set_x(r.b(), head);
    r.set_x(r.c(), tail);
    r.next(1)
}

#[inline(always)]
pub fn get_list(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some((head, tail)) = cell(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    cx.set(&r, r.b(), head);
    cx.set(&r, r.c(), tail);
    r.next(usize::from(r.word(1).0 as u16))
}

#[inline(always)]
pub fn get_hd(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some((head, _)) = cell(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    cx.set(&r, r.b(), head);
    r.next(usize::from(r.c()))
}

#[inline(always)]
pub fn get_tl(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some((_, tail)) = cell(cx.source(&r, r.a())) else {
        return bad_code(cx, r);
    };
    cx.set(&r, r.b(), tail);
    r.next(usize::from(r.c()))
}

/// Element `index` (from 0) of a tuple or native record, when it is one that large.
#[inline(always)]
fn element(word: Word, index: usize) -> Option<Word> {
    if !word.is_boxed() {
        return None;
    }
    // SAFETY: a boxed word points to a header and as many words as it says.
    unsafe {
        let header = *word.ptr();
        (layout::is_tuple(header) && index < layout::arity(header))
            .then(|| *word.ptr().add(1 + index))
    }
}

#[inline(always)]
pub fn get_element_x(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(value) = element(r.x(r.a()), usize::from(r.c())) else {
        return bad_code(cx, r);
    };
    r.set_x(r.b(), value);
    r.next(1)
}

#[inline(always)]
pub fn get_element(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(value) = element(cx.source(&r, r.a()), r.word(1).0 as u32 as usize) else {
        return bad_code(cx, r);
    };
    cx.set(&r, r.b(), value);
    r.next(usize::from(r.c()))
}

/// Writes into a tuple that was made since the last collection. The verifier cannot know that, so
/// a tuple outside the young block is refused.
#[inline(never)]
pub fn set_element(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let value = cx.source(&r, r.a());
    let tuple = cx.source(&r, r.b());
    let index = r.word(1).0 as u32 as usize;
    if element(tuple, index).is_none() {
        return bad_code(cx, r);
    }
    let Some(writable) = cx.owned.heap.writable(tuple.ptr()) else {
        return bad_code(cx, r);
    };
    // SAFETY: the element is inside the tuple, and the tuple is in the young generation.
    unsafe { *writable.add(1 + index) = value };
    r.next(usize::from(r.c()))
}

#[inline(always)]
pub fn put_list(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let (head, tail) = (cx.source(&r, r.a()), cx.source(&r, r.b()));
    let at = r.take(2);
    // SAFETY: the code reserved two words.
    unsafe {
        *at = head;
        *at.add(1) = tail;
    }
    cx.set(&r, r.c(), Word::from_cons(at));
    r.next(usize::from(r.word(1).0 as u16))
}

#[inline(always)]
pub fn put_tuple(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let arity = usize::from(r.b());
    let at = r.take(1 + arity);
    // SAFETY: the code reserved header and elements.
    unsafe {
        *at = header(Kind::Tuple, arity);
        for i in 0..arity {
            *at.add(1 + i) = cx.source(&r, r.packed(2, i));
        }
    }
    cx.set(&r, r.a(), Word::from_boxed(at));
    r.next(r.word(1).0 as u32 as usize)
}

/// Copies a tuple of a known size and replaces some elements. The hint that the old tuple may be
/// reused is not needed for the result.
#[inline(always)]
pub fn update_record(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let from = cx.source(&r, r.a());
    let size = r.word(1).0 as u32 as usize;
    let words = (r.word(1).0 >> 32) as usize;
    // SAFETY: a boxed word points to a header.
    if !from.is_boxed() || unsafe { *from.ptr() } != header(Kind::Tuple, size) {
        return bad_code(cx, r);
    }
    let at = r.take(1 + size);
    // SAFETY: the code reserved header and elements, and the tuple has them.
    unsafe {
        std::ptr::copy_nonoverlapping(from.ptr(), at, 1 + size);
        for i in 0..usize::from(r.c()) {
            let index = usize::from(r.packed(2, 2 * i));
            if index == 0 || index > size {
                return bad_code(cx, r);
            }
            *at.add(index) = cx.source(&r, r.packed(2, 2 * i + 1));
        }
    }
    cx.set(&r, r.b(), Word::from_boxed(at));
    r.next(words)
}

/// # Safety
/// `at` has room for the fun.
#[inline(always)]
unsafe fn write_fun(cx: &Cx<'_>, at: *mut Word, entry: Word, free: usize) {
    // SAFETY: per contract; the loader put the address of a fun entry into the code.
    unsafe {
        let arity = (*(entry.0 as *const FunEntry)).arity as i64;
        *at = header(Kind::Fun, layout::FUN_FREE - 1 + free);
        *at.add(layout::FUN_ENTRY) = entry;
        *at.add(layout::FUN_SIZES) = Word::small(arity << 8 | free as i64);
        *at.add(layout::FUN_CREATOR) = Word::pid(cx.owned.local.pid);
    }
}

#[inline(always)]
pub fn make_fun(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let free = usize::from(r.b());
    let at = r.take(layout::FUN_FREE + free);
    // SAFETY: the code reserved a fun with its free variables.
    unsafe {
        write_fun(cx, at, r.word(1), free);
        for i in 0..free {
            *at.add(layout::FUN_FREE + i) = cx.source(&r, r.packed(3, i));
        }
    }
    cx.set(&r, r.a(), Word::from_boxed(at));
    r.next(r.word(2).0 as u32 as usize)
}

/// The older form: free variables in the first X registers, the result in X0, no reservation.
#[inline(never)]
pub fn make_fun_gc(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let free = usize::from(r.b());
    let need = layout::FUN_FREE + free;
    if forced(cx) || !r.has_room(need) {
        r = collect(cx, r, need, free);
    }
    let at = r.take(need);
    // SAFETY: room was made.
    unsafe {
        write_fun(cx, at, r.word(1), free);
        for i in 0..free {
            *at.add(layout::FUN_FREE + i) = r.x(i as u16);
        }
    }
    r.set_x(0, Word::from_boxed(at));
    r.next(2)
}
