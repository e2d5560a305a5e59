//! Translation of calls: of functions, funs and built-in functions, and what makes funs.

use assembler::object::{Instruction as Generic, Operand};
use assembler::opcode::op;
use assembler::verify::never_returns;

use super::SpecialiseError;
use super::emit::{Instruction as I, Opd, To};
use super::operands::address;
use super::translate::Translator;
use crate::bif::table;
use crate::code::Mfa;
use crate::exec::native::NO_COLLECTION;
use crate::exec::ops::Op;
use crate::term::Atom;

type Result<T> = std::result::Result<T, SpecialiseError>;

impl Translator<'_, '_> {
    pub(super) fn control(&mut self, g: &Generic) -> Result<()> {
        let instruction = match g.op {
            op::CALL => I::new(Op::Call)
                .entry(self.label(g, 1)?)
                .continuation(To::Next),
            op::CALL_LAST => I::new(Op::CallLast)
                .a(self.raw(g, 2)?)
                .entry(self.label(g, 1)?),
            op::CALL_ONLY => I::new(Op::CallOnly).entry(self.label(g, 1)?),
            op::CALL_EXT | op::CALL_EXT_LAST | op::CALL_EXT_ONLY => return self.call_ext(g),
            op::CALL_FUN | op::CALL_FUN2 => {
                let (arity, fun) = self.fun_call(g)?;
                I::new(Op::CallFun).a(arity).b(fun).continuation(To::Next)
            }
            op::APPLY => I::new(Op::Apply).a(self.raw(g, 0)?).continuation(To::Next),
            op::APPLY_LAST => I::new(Op::ApplyLast).a(self.raw(g, 0)?).b(self.raw(g, 1)?),
            op::RETURN => I::new(Op::Return),
            op::DEALLOCATE => I::new(Op::Deallocate).a(self.raw(g, 0)?),
            op::TRIM => I::new(Op::Trim).a(self.raw(g, 0)?),
            _ => I::new(Op::Jump).code(self.label(g, 0)?),
        };
        self.push(instruction)
    }

    /// The arity and the register of the fun.
    pub(super) fn fun_call(&self, g: &Generic) -> Result<(Opd, Opd)> {
        if g.op == op::CALL_FUN2 {
            return Ok((self.raw(g, 1)?, self.reg(g, 2)?));
        }
        let arity = self.number(g, 0)? as u16;
        Ok((Opd::Raw(arity), Opd::Raw(arity)))
    }

    /// There is no generic instruction for it, but a call that is followed by the end of the
    /// function is a tail call: loops through funs must not grow the stack.
    pub(super) fn call_fun_last(&mut self, call: &Generic, deallocate: &Generic) -> Result<()> {
        let (arity, fun) = self.fun_call(call)?;
        let slots = self.raw(deallocate, 0)?;
        self.push(I::new(Op::CallFunLast).a(arity).b(fun).c(slots))
    }

    pub(super) fn call_ext(&mut self, g: &Generic) -> Result<()> {
        let mfa = self.import(g, 1)?;
        let entry = self.module.code.export(mfa);
        let arity = Opd::Raw(mfa.arity as u16);
        if let Operand::Import(import) = self.arg(g, 1)?
            && never_returns(import)
        {
            // The verifier allows these to name any number of slots to drop: the frame stays, and
            // should the call come back after all, the process ends.
            let instruction = match entry.bif {
                Some(bif) => I::new(Op::CallBif).a(arity).word(address(bif)),
                None => I::new(Op::CallExt).word(address(entry)),
            };
            self.push(instruction.continuation(To::Next))?;
            return self.push(I::new(Op::Trap));
        }
        let instruction = match (entry.bif, g.op) {
            (Some(bif), op::CALL_EXT) => I::new(Op::CallBif)
                .a(arity)
                .word(address(bif))
                .continuation(To::Next),
            (Some(bif), op::CALL_EXT_LAST) => I::new(Op::CallBifLast)
                .a(arity)
                .b(self.raw(g, 2)?)
                .word(address(bif)),
            (Some(bif), _) => I::new(Op::CallBifOnly).a(arity).word(address(bif)),
            (None, op::CALL_EXT) => I::new(Op::CallExt)
                .word(address(entry))
                .continuation(To::Next),
            (None, op::CALL_EXT_LAST) => I::new(Op::CallExtLast)
                .a(self.raw(g, 2)?)
                .word(address(entry)),
            (None, _) => I::new(Op::CallExtOnly).word(address(entry)),
        };
        self.push(instruction)
    }

    pub(super) fn make_fun(&mut self, g: &Generic) -> Result<()> {
        let Operand::Lambda(number) = self.arg(g, 0)? else {
            return self.unsupported(g);
        };
        let Some(&entry) = self.module.lambdas.get(*number as usize) else {
            return self.unsupported(g);
        };
        if g.op == op::MAKE_FUN2 {
            let free = Opd::Raw(entry.free as u16);
            return self.push(I::new(Op::MakeFunGc).b(free).word(address(entry)));
        }
        let mut i = I::new(Op::MakeFun);
        let free = self.sources(&mut i, self.list(g, 2)?)?;
        if free.len() != entry.free as usize {
            return self.unsupported(g);
        }
        let count = Opd::Raw(free.len() as u16);
        let i = i
            .a(self.reg(g, 1)?)
            .b(count)
            .word(address(entry))
            .length(0, 0)
            .packed(free);
        self.push(i)
    }

    pub(super) fn bif(&mut self, g: &Generic) -> Result<()> {
        // Positions of fail label, import and first argument; which argument says what is live.
        let (fail, import, first, live, count) = match g.op {
            op::BIF0 => (None, 0, 1, None, 0),
            op::BIF1 => (Some(0), 1, 2, None, 1),
            op::BIF2 => (Some(0), 1, 2, None, 2),
            op::BIF3 => (Some(0), 1, 2, None, 3),
            op::GC_BIF1 => (Some(0), 2, 3, Some(1), 1),
            op::GC_BIF2 => (Some(0), 2, 3, Some(1), 2),
            _ => (Some(0), 2, 3, Some(1), 3),
        };
        let fail = fail.map_or(Ok(0), |fail| self.label(g, fail))?;
        let mfa = self.import(g, import)?;
        let to = self.reg(g, first + count)?;
        let arguments = g.args.get(first..first + count).unwrap_or_default();
        let live = live.map_or(Ok(NO_COLLECTION), |live| {
            self.number(g, live).map(|n| n as u16)
        })?;
        if mfa.module == Atom::ERLANG && self.operation(mfa, fail, live, arguments, to)? {
            return Ok(());
        }
        let bif = u8::try_from(mfa.arity)
            .ok()
            .and_then(|arity| table::find(mfa.module, mfa.function, arity));
        let Some(bif) = bif else {
            return Err(SpecialiseError::NoSuchBif(mfa.to_string()));
        };
        let mut i = I::new(Op::GuardBif);
        let mut packed = self.sources(&mut i, arguments)?;
        packed.resize(3, Opd::Raw(0));
        packed.push(Opd::Length);
        let i = i.a(Opd::Raw(count as u16)).b(Opd::Raw(live)).c(to);
        self.push(i.code(fail).word(address(bif)).packed(packed))
    }

    /// Built-ins that have an instruction of their own. `false` when this is none.
    pub(super) fn operation(
        &mut self,
        mfa: Mfa,
        fail: u32,
        live: u16,
        arguments: &[Operand],
        to: Opd,
    ) -> Result<bool> {
        let op = match (mfa.function.text(), mfa.arity) {
            ("self", 0) => {
                self.push(I::new(Op::SelfPid).a(to))?;
                return Ok(true);
            }
            ("hd", 1) => Op::Head,
            ("tl", 1) => Op::Tail,
            ("element", 2) => Op::Element,
            _ if live == NO_COLLECTION => return Ok(false),
            ("+", 2) => Op::Add,
            ("-", 2) => Op::Subtract,
            ("*", 2) => Op::Multiply,
            ("div", 2) => Op::Div,
            ("rem", 2) => Op::Rem,
            ("band", 2) => Op::Band,
            ("bor", 2) => Op::Bor,
            ("bxor", 2) => Op::Bxor,
            ("bsl", 2) => Op::Bsl,
            ("bsr", 2) => Op::Bsr,
            _ => return Ok(false),
        };
        let mut i = I::new(op);
        let sources = self.sources(&mut i, arguments)?;
        let i = match (op, sources.as_slice()) {
            (Op::Head | Op::Tail, &[list]) => i.a(list).b(to).c(Opd::Length).code(fail),
            (Op::Element, &[index, tuple]) => i.a(index).b(tuple).c(to).code(fail).length(0, 0),
            (_, &[a, b]) => i.a(a).b(b).c(to).code(fail).length(32, u64::from(live)),
            _ => return Ok(false),
        };
        self.push(i)?;
        Ok(true)
    }
}
