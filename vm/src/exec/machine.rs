//! The interpreter's registers, and how instructions read and write operands.
//!
//! Everything here trusts the code array: it was made by the loader from a verified module, so
//! operand indices are in range, labels lead to instructions, and a frame has the slots it says.
//! That trust is the reason that the accessors are safe to call only from this folder.

use crate::bif::Ctx;
use crate::memory::STACK_RESERVE;
use crate::process::Owned;
use crate::scheduler::{SliceEnd, Worker};
use crate::term::{Term, Word};
use crate::vm::Vm;

/// How many X registers there are; the verifier allows fewer.
pub const X_REGISTERS: usize = 1024 + 256;
/// How many floating-point registers there are.
pub const FLOAT_REGISTERS: usize = 1024;

/// Operand tag: a Y register.
pub const OPERAND_Y: u16 = 0x4000;
/// Operand tag: a constant, this many words from the instruction's start.
pub const OPERAND_CONSTANT: u16 = 0x8000;

/// The registers that change with every instruction; passed by value so that they stay in machine
/// registers.
#[derive(Clone, Copy)]
pub struct Regs {
    /// The instruction being executed.
    pub ip: *const Word,
    /// Stack pointer: Y0.
    pub sp: *mut Word,
    /// Heap top.
    pub hp: *mut Word,
    /// Reductions left in the slice.
    pub reductions: i64,
    /// X registers; the same for the whole slice.
    pub x: *mut Word,
}

/// The rest of what instructions work with.
pub struct Cx<'a> {
    /// X registers.
    pub x: *mut Word,
    /// Floating-point registers.
    pub fr: *mut f64,
    /// The process.
    pub owned: &'a mut Owned,
    /// The instance.
    pub vm: &'a Vm,
    /// The worker.
    pub worker: &'a Worker,
    /// How the slice ended, once it has.
    pub end: SliceEnd,
    /// Where registers are handed over to handlers outside the loop, and back.
    pub regs: Regs,
}

/// Calls a handler that is not part of the loop. The registers go through memory, but only here.
#[inline(always)]
pub fn outline<F>(cx: &mut Cx<'_>, r: Regs, handler: F) -> Regs
where
    F: FnOnce(&mut Cx<'_>, Regs) -> Regs,
{
    cx.regs = r;
    outside(cx, handler);
    Regs { x: r.x, ..cx.regs }
}

#[inline(never)]
fn outside<F>(cx: &mut Cx<'_>, handler: F)
where
    F: FnOnce(&mut Cx<'_>, Regs) -> Regs,
{
    let r = cx.regs;
    cx.regs = handler(cx, r);
}

impl Regs {
    /// Word `i` of the instruction.
    #[inline(always)]
    pub fn word(&self, i: usize) -> Word {
        // SAFETY: the loader emitted as many words as the instruction's handler reads.
        unsafe { *self.ip.add(i) }
    }
    /// First 16-bit operand.
    #[inline(always)]
    pub fn a(&self) -> u16 {
        (self.word(0).0 >> 16) as u16
    }
    /// Second 16-bit operand.
    #[inline(always)]
    pub fn b(&self) -> u16 {
        (self.word(0).0 >> 32) as u16
    }
    /// Third 16-bit operand.
    #[inline(always)]
    pub fn c(&self) -> u16 {
        (self.word(0).0 >> 48) as u16
    }
    /// The `i`th of the 16-bit operands packed from word `from` on.
    #[inline(always)]
    pub fn packed(&self, from: usize, i: usize) -> u16 {
        (self.word(from + i / 4).0 >> (i % 4 * 16)) as u16
    }
    /// Goes on `words` further.
    #[inline(always)]
    pub fn next(mut self, words: usize) -> Regs {
        self.ip = self.ip.wrapping_add(words);
        self
    }
    /// Goes to the code address in word `i`.
    #[inline(always)]
    pub fn goto(mut self, i: usize) -> Regs {
        self.ip = self.word(i).0 as *const Word;
        self
    }
    /// Goes to a code address.
    #[inline(always)]
    pub fn at(mut self, code: *const Word) -> Regs {
        self.ip = code;
        self
    }
    /// Goes on at a continuation.
    #[inline(always)]
    pub fn resume(mut self, continuation: *const Word) -> Regs {
        // SAFETY: a continuation's second word is its code pointer.
        self.ip = unsafe { (*continuation.add(1)).0 as *const Word };
        self
    }
    /// Address of word `i` of the instruction.
    #[inline(always)]
    pub fn address(&self, i: usize) -> *const Word {
        self.ip.wrapping_add(i)
    }
    /// X register `i`.
    #[inline(always)]
    pub fn x(&self, i: u16) -> Word {
        // SAFETY: the loader checked the index, and code writes a register before it reads it.
        unsafe { *self.x.add(usize::from(i)) }
    }
    /// Sets X register `i`.
    #[inline(always)]
    pub fn set_x(&self, i: u16, word: Word) {
        // SAFETY: as `x`.
        unsafe { *self.x.add(usize::from(i)) = word };
    }
    /// Y register `i`.
    #[inline(always)]
    pub fn y(&self, i: u16) -> Word {
        // SAFETY: the frame has this slot.
        unsafe { *self.sp.add(usize::from(i)) }
    }
    /// Sets Y register `i`.
    #[inline(always)]
    pub fn set_y(&self, i: u16, word: Word) {
        // SAFETY: the frame has this slot.
        unsafe { *self.sp.add(usize::from(i)) = word };
    }
    /// Pushes a return address; there is always room for one, see `STACK_RESERVE`.
    #[inline(always)]
    pub fn push(&mut self, continuation: *const Word) {
        self.sp = self.sp.wrapping_sub(1);
        // SAFETY: the reserve guarantees the word.
        unsafe { *self.sp = Word(continuation as u64) };
    }
    /// Pops a return address.
    #[inline(always)]
    pub fn pop(&mut self) -> *const Word {
        // SAFETY: the caller has removed its frame, so a return address is on top.
        let word = unsafe { *self.sp };
        self.sp = self.sp.wrapping_add(1);
        word.0 as *const Word
    }
    /// Is there room for `words` besides the reserve?
    #[inline(always)]
    pub fn has_room(&self, words: usize) -> bool {
        (self.sp as usize).wrapping_sub(self.hp as usize) >= (words + STACK_RESERVE) * 8
    }
    /// Takes `words` words that the code reserved before. With too little reserved, which verified
    /// code does not do, there is still the reserve to run into.
    #[inline(always)]
    pub fn take(&mut self, words: usize) -> *mut Word {
        let at = self.hp;
        self.hp = at.wrapping_add(words);
        at
    }
}

impl<'a> Cx<'a> {
    /// X register `i`.
    #[inline(always)]
    pub fn x(&self, i: u16) -> Word {
        // SAFETY: the loader checked the index, and code writes a register before it reads it.
        unsafe { *self.x.add(usize::from(i)) }
    }
    /// Sets X register `i`.
    #[inline(always)]
    pub fn set_x(&mut self, i: u16, word: Word) {
        // SAFETY: as `x`.
        unsafe { *self.x.add(usize::from(i)) = word };
    }
    /// A source operand.
    #[inline(always)]
    pub fn source(&self, r: &Regs, operand: u16) -> Word {
        Any::get(r, operand)
    }
    /// Writes a destination operand.
    #[inline(always)]
    pub fn set(&mut self, r: &Regs, operand: u16, word: Word) {
        <Any as Destination>::set(r, operand, word);
    }
    /// The first `n` X registers.
    #[inline(always)]
    pub fn x_slice(&self, n: usize) -> &'a [Word] {
        debug_assert!(n <= X_REGISTERS);
        // SAFETY: the caller knows that these are initialised; nothing writes to them while a
        // built-in function reads its arguments.
        unsafe { std::slice::from_raw_parts(self.x, n) }
    }

    /// Hands heap top and stack pointer back to the heap, before native code runs.
    #[inline(always)]
    pub fn save(&mut self, r: &Regs) {
        self.owned.heap.top.set(r.hp);
        self.owned.heap.stack.set(r.sp);
    }
    /// Takes heap top and stack pointer from the heap, after native code ran.
    #[inline(always)]
    pub fn load(&self, mut r: Regs) -> Regs {
        r.hp = self.owned.heap.top.get();
        r.sp = self.owned.heap.stack.get();
        r
    }
    /// What native code gets; the registers must have been saved.
    ///
    /// The lifetime is the caller's claim: it makes words of all terms before the next collection.
    #[inline(always)]
    pub fn native<'h>(&self) -> Ctx<'h> {
        // SAFETY: process, instance and worker outlive the slice; the terms that borrow `'h` are
        // dropped before a collection, which the handlers see to.
        unsafe {
            Ctx {
                heap: &*std::ptr::from_ref(&self.owned.heap),
                process: &*std::ptr::from_ref(&self.owned.local),
                vm: &*std::ptr::from_ref(self.vm),
                worker: &*std::ptr::from_ref(self.worker),
            }
        }
    }
}

/// How an instruction reads an operand: of any kind, or of one kind that the loader knew.
pub trait Source {
    /// The operand's value.
    fn get(r: &Regs, operand: u16) -> Word;
}

/// An operand of any kind.
pub struct Any;
/// An X register.
pub struct InX;
/// A constant of the instruction.
pub struct Constant;

impl Source for Any {
    #[inline(always)]
    fn get(r: &Regs, operand: u16) -> Word {
        if operand < OPERAND_Y {
            r.x(operand)
        } else if operand < OPERAND_CONSTANT {
            r.y(operand & !OPERAND_Y)
        } else {
            r.word(usize::from(operand & !OPERAND_CONSTANT))
        }
    }
}

impl Source for InX {
    #[inline(always)]
    fn get(r: &Regs, operand: u16) -> Word {
        r.x(operand)
    }
}

impl Source for Constant {
    #[inline(always)]
    fn get(r: &Regs, operand: u16) -> Word {
        r.word(usize::from(operand & !OPERAND_CONSTANT))
    }
}

/// How an instruction writes its result.
pub trait Destination {
    /// Writes it.
    fn set(r: &Regs, operand: u16, word: Word);
}

impl Destination for InX {
    #[inline(always)]
    fn set(r: &Regs, operand: u16, word: Word) {
        r.set_x(operand, word);
    }
}

impl Destination for Any {
    #[inline(always)]
    fn set(r: &Regs, operand: u16, word: Word) {
        if operand < OPERAND_Y {
            r.set_x(operand, word);
        } else {
            r.set_y(operand & !OPERAND_Y, word);
        }
    }
}

/// A word that the verifier knows to be a term.
///
/// The lifetime is the caller's claim that no collection comes before its end.
#[inline(always)]
pub fn term<'h>(word: Word) -> Term<'h> {
    // SAFETY: registers and slots that code reads hold terms of its own heap.
    unsafe { Term::from_word(word) }
}

/// As [`term`], for a slice of registers.
#[inline(always)]
pub fn terms<'h>(words: &[Word]) -> &'h [Term<'h>] {
    // SAFETY: as `term`; `Term` is a transparent word.
    unsafe { std::slice::from_raw_parts(words.as_ptr().cast(), words.len()) }
}
