//! Which specialised instruction stands for a generic one.

use assembler::object::{Function, Instruction as Generic, Operand, RegKind};
use assembler::opcode::op;
use assembler::verify::FunctionFacts;

use super::emit::{Emit, Instruction as I, Opd, To};
use super::{Module, SpecialiseError, atom, select};
use crate::code::{HEADER_WORDS, Location};
use crate::exec::ops::Op;
use crate::term::layout::{Kind, header};
use crate::term::{Atom, Word};

type Result<T> = std::result::Result<T, SpecialiseError>;

/// What came of a function.
pub struct Translated {
    /// Offset of its header.
    pub header: usize,
    /// It is the module's `on_load` function.
    pub on_load: bool,
}

/// Whether the code behind a label opens with `try_case`.
fn opens_try_handler(code: Option<&[Generic]>) -> bool {
    code.unwrap_or(&[])
        .iter()
        .find(|instruction| {
            !matches!(
                instruction.op,
                op::LINE | op::EXECUTABLE_LINE | op::DEBUG_LINE
            )
        })
        .is_some_and(|instruction| instruction.op == op::TRY_CASE)
}

/// Translates a function.
pub fn function(
    module: &mut Module<'_>,
    emit: &mut Emit,
    function: &Function,
    module_name: Atom,
    name: Atom,
    facts: Option<&FunctionFacts>,
) -> Result<Translated> {
    let mut t = Translator {
        module,
        emit,
        function,
        names: (module_name, name),
        translated: Translated {
            header: 0,
            on_load: false,
        },
    };
    t.run(facts)?;
    Ok(t.translated)
}

pub(super) struct Translator<'t, 'm> {
    pub(super) module: &'t mut Module<'m>,
    emit: &'t mut Emit,
    pub(super) function: &'t Function,
    names: (Atom, Atom),
    translated: Translated,
}

impl Translator<'_, '_> {
    fn run(&mut self, facts: Option<&FunctionFacts>) -> Result<()> {
        let code = &self.function.code;
        let mut i = 0;
        while let Some(instruction) = code.get(i) {
            // Labels must be somewhere, and a header must be there, whatever leads to them.
            let kept = matches!(
                instruction.op,
                op::LABEL | op::FUNC_INFO | op::LINE | op::ON_LOAD
            );
            if kept || facts.is_none_or(|facts| facts.reached(i)) {
                if let Some([call, deallocate, back, ..]) = code.get(i..)
                    && matches!(call.op, op::CALL_FUN | op::CALL_FUN2)
                    && (deallocate.op, back.op) == (op::DEALLOCATE, op::RETURN)
                {
                    self.call_fun_last(call, deallocate)?;
                    i += 3;
                    continue;
                }
                let used = self.old_construction(code.get(i..).unwrap_or_default())?;
                if used > 0 {
                    i += used;
                    continue;
                }
                let used = self.pair(instruction, code.get(i + 1))?;
                if used {
                    i += 2;
                    continue;
                }
                self.instruction(instruction)?;
            }
            if instruction.op == op::LABEL && opens_try_handler(code.get(i + 1..)) {
                // The verifier has checked the handler for exceptions only. What comes here
                // otherwise, compilers knew never to come so far.
                self.push(I::new(Op::Trap))?;
                self.emit.handler(self.label(instruction, 0)?);
            }
            i += 1;
        }
        // Whatever label comes last leads to an instruction.
        self.emit.push(I::new(Op::Trap))
    }

    pub(super) fn push(&mut self, instruction: I) -> Result<()> {
        self.emit.push(instruction)
    }

    /// Two instructions that are executed as one. `false` when these are not such a pair.
    fn pair(&mut self, first: &Generic, second: Option<&Generic>) -> Result<bool> {
        let Some(second) = second else {
            return Ok(false);
        };
        match (first.op, second.op) {
            (op::DEALLOCATE, op::RETURN) => {
                let slots = self.raw(first, 0)?;
                self.push(I::new(Op::DeallocateReturn).a(slots))?;
            }
            // `test_arity` tests for a tuple itself.
            (op::IS_TUPLE, op::TEST_ARITY | op::SELECT_TUPLE_ARITY)
                if first.args.first()
                    == second
                        .args
                        .get(usize::from(second.op == op::SELECT_TUPLE_ARITY))
                    && first.args.get(1)
                        == second.args.get(usize::from(second.op == op::TEST_ARITY)) =>
            {
                self.instruction(second)?;
            }
            (op::MOVE, op::MOVE) if self.fits_move2(first) && self.fits_move2(second) => {
                let both = [first, second].map(|m| (self.reg(m, 0), self.reg(m, 1)));
                let [(from1, to1), (from2, to2)] = both;
                self.push(
                    I::new(Op::Move2)
                        .a(from1?)
                        .b(to1?)
                        .packed(vec![from2?, to2?]),
                )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn fits_move2(&self, instruction: &Generic) -> bool {
        matches!(instruction.args.first(), Some(Operand::Reg(_)))
    }

    fn instruction(&mut self, g: &Generic) -> Result<()> {
        match g.op {
            op::LABEL => self.label_here(g),
            op::FUNC_INFO => self.func_info(),
            op::LINE | op::EXECUTABLE_LINE => self.line(g, 0),
            op::DEBUG_LINE => self.line(g, 1),
            op::INT_CODE_END | op::NIF_START => Ok(()),
            op::ON_LOAD => {
                self.translated.on_load = true;
                Ok(())
            }
            op::CALL
            | op::CALL_LAST
            | op::CALL_ONLY
            | op::CALL_EXT
            | op::CALL_EXT_LAST
            | op::CALL_EXT_ONLY
            | op::CALL_FUN
            | op::CALL_FUN2
            | op::APPLY
            | op::APPLY_LAST
            | op::RETURN
            | op::DEALLOCATE
            | op::JUMP
            | op::TRIM => self.control(g),
            op::ALLOCATE
            | op::ALLOCATE_HEAP
            | op::ALLOCATE_ZERO
            | op::ALLOCATE_HEAP_ZERO
            | op::TEST_HEAP
            | op::INIT
            | op::INIT_YREGS => self.frame(g),
            op::MOVE
            | op::SWAP
            | op::GET_LIST
            | op::GET_HD
            | op::GET_TL
            | op::GET_TUPLE_ELEMENT
            | op::SET_TUPLE_ELEMENT
            | op::PUT_LIST
            | op::PUT_TUPLE2
            | op::UPDATE_RECORD
            | op::MAKE_FUN2
            | op::MAKE_FUN3 => self.data(g),
            op::BIF0 | op::BIF1 | op::BIF2 | op::BIF3 | op::GC_BIF1 | op::GC_BIF2 | op::GC_BIF3 => {
                self.bif(g)
            }
            op::FMOVE | op::FCONV | op::FADD | op::FSUB | op::FMUL | op::FDIV | op::FNEGATE => {
                self.float(g)
            }
            op::FCLEARERROR | op::FCHECKERROR => Ok(()),
            op::PUT_MAP_ASSOC | op::PUT_MAP_EXACT | op::HAS_MAP_FIELDS | op::GET_MAP_ELEMENTS => {
                self.map(g)
            }
            op::SELECT_VAL | op::SELECT_TUPLE_ARITY => self.select(g),
            op::SEND
            | op::REMOVE_MESSAGE
            | op::TIMEOUT
            | op::LOOP_REC
            | op::LOOP_REC_END
            | op::WAIT
            | op::WAIT_TIMEOUT
            | op::RECV_MARK
            | op::RECV_SET
            | op::RECV_MARKER_BIND
            | op::RECV_MARKER_CLEAR
            | op::RECV_MARKER_RESERVE
            | op::RECV_MARKER_USE => self.receive(g),
            op::CATCH
            | op::CATCH_END
            | op::TRY
            | op::TRY_END
            | op::TRY_CASE
            | op::TRY_CASE_END
            | op::RAISE
            | op::RAW_RAISE
            | op::BUILD_STACKTRACE
            | op::BADMATCH
            | op::IF_END
            | op::CASE_END
            | op::BADRECORD => self.exception(g),
            _ if g.op.name().is_some_and(|name| name.starts_with("bs_")) => self.bits(g),
            op::IS_ANY_NATIVE_RECORD
            | op::IS_NATIVE_RECORD
            | op::IS_RECORD_ACCESSIBLE
            | op::GET_RECORD_ELEMENTS
            | op::GET_RECORD_FIELD
            | op::PUT_RECORD => self.record(g),
            _ => self.test(g),
        }
    }

    fn label_here(&mut self, g: &Generic) -> Result<()> {
        let label = self.label(g, 0)?;
        if label == self.function.entry {
            // Its place was set together with the header.
            return Ok(());
        }
        self.emit.label(label);
        Ok(())
    }

    fn func_info(&mut self) -> Result<()> {
        let arity = self.function.arity;
        self.translated.header = self.emit.position();
        self.emit.begin_function();
        self.emit.raw(Op::FuncInfo.word(0, 0, 0));
        self.emit.raw(Word::atom(self.names.0));
        self.emit.raw(Word::atom(self.names.1));
        self.emit.raw(Word(u64::from(arity)));
        // Generation (filled in later), heat counter, breakpoint.
        for _ in 4..HEADER_WORDS {
            self.emit.raw(Word::NONE);
        }
        let continuation = self.emit.position();
        self.emit.entry_continuation();
        self.emit.entry_label(self.function.entry, continuation);
        self.push(I::new(Op::Enter).a(Opd::Raw(arity as u16)))
    }

    pub(super) fn line(&mut self, g: &Generic, operand: usize) -> Result<()> {
        let line = match g.args.get(operand) {
            Some(Operand::Line(Some(location))) => {
                let key = (atom(&location.file)?, location.line);
                let locations = &mut self.module.locations;
                *self.module.location_index.entry(key).or_insert_with(|| {
                    locations.push(Location {
                        file: key.0,
                        line: key.1,
                    });
                    locations.len() as u32 - 1
                })
            }
            _ => 0,
        };
        self.emit.line(line);
        Ok(())
    }

    fn frame(&mut self, g: &Generic) -> Result<()> {
        let instruction = match g.op {
            op::ALLOCATE | op::ALLOCATE_ZERO => I::new(Op::Allocate)
                .a(self.raw(g, 0)?)
                .b(self.raw(g, 1)?)
                .number(0),
            op::ALLOCATE_HEAP | op::ALLOCATE_HEAP_ZERO => I::new(Op::Allocate)
                .a(self.raw(g, 0)?)
                .b(self.raw(g, 2)?)
                .number(self.number(g, 1)?),
            op::TEST_HEAP => I::new(Op::TestHeap)
                .b(self.raw(g, 1)?)
                .number(self.number(g, 0)?),
            op::INIT => I::new(Op::InitY)
                .a(Opd::Raw(1))
                .packed(vec![self.index(g, 0)?]),
            _ => {
                let slots = self.list(g, 0)?;
                let registers = slots.iter().map(|slot| match slot {
                    Operand::Reg(reg) => Ok(Opd::Raw(reg.index as u16)),
                    _ => self.unsupported(g),
                });
                let registers: Vec<Opd> = registers.collect::<Result<_>>()?;
                I::new(Op::InitY)
                    .a(Opd::Raw(registers.len() as u16))
                    .packed(registers)
            }
        };
        self.push(instruction)
    }

    fn data(&mut self, g: &Generic) -> Result<()> {
        match g.op {
            op::MOVE => self.move_(g),
            op::SWAP => {
                let instruction = I::new(Op::Swap).a(self.reg(g, 0)?).b(self.reg(g, 1)?);
                self.push(instruction)
            }
            op::GET_LIST => {
                let all_x = self.is_x(g, 0) && self.is_x(g, 1) && self.is_x(g, 2);
                let mut i = I::new(if all_x { Op::GetListX } else { Op::GetList });
                let list = self.source(&mut i, self.arg(g, 0)?)?;
                i = i.a(list).b(self.reg(g, 1)?).c(self.reg(g, 2)?);
                self.push(if all_x { i } else { i.length(0, 0) })
            }
            op::GET_HD | op::GET_TL => {
                let mut i = I::new(if g.op == op::GET_HD {
                    Op::GetHd
                } else {
                    Op::GetTl
                });
                let list = self.source(&mut i, self.arg(g, 0)?)?;
                let instruction = i.a(list).b(self.reg(g, 1)?).c(Opd::Length);
                self.push(instruction)
            }
            op::GET_TUPLE_ELEMENT => {
                let index = self.number(g, 1)?;
                if self.is_x(g, 0) && self.is_x(g, 2) && index <= u64::from(u16::MAX) {
                    let i = I::new(Op::GetElementX)
                        .a(self.reg(g, 0)?)
                        .b(self.reg(g, 2)?);
                    return self.push(i.c(Opd::Raw(index as u16)));
                }
                let mut i = I::new(Op::GetElement);
                let tuple = self.source(&mut i, self.arg(g, 0)?)?;
                let i = i.a(tuple).b(self.reg(g, 2)?).c(Opd::Length).number(index);
                self.push(i)
            }
            op::SET_TUPLE_ELEMENT => {
                let mut i = I::new(Op::SetElement);
                let value = self.source(&mut i, self.arg(g, 0)?)?;
                let i = i
                    .a(value)
                    .b(self.reg(g, 1)?)
                    .c(Opd::Length)
                    .number(self.number(g, 2)?);
                self.push(i)
            }
            op::PUT_LIST => {
                let mut i = I::new(Op::PutList);
                let head = self.source(&mut i, self.arg(g, 0)?)?;
                let tail = self.source(&mut i, self.arg(g, 1)?)?;
                let i = i.a(head).b(tail).c(self.reg(g, 2)?).length(0, 0);
                self.push(i)
            }
            op::PUT_TUPLE2 => {
                let mut i = I::new(Op::PutTuple);
                let elements = self.sources(&mut i, self.list(g, 1)?)?;
                let arity = Opd::Raw(elements.len() as u16);
                let i = i.a(self.reg(g, 0)?).b(arity).length(0, 0).packed(elements);
                self.push(i)
            }
            op::UPDATE_RECORD => {
                let mut i = I::new(Op::UpdateRecord);
                let from = self.source(&mut i, self.arg(g, 2)?)?;
                let mut updates = Vec::new();
                for pair in self.list(g, 4)?.chunks_exact(2) {
                    let Operand::Untagged(index) = pair[0] else {
                        return self.unsupported(g);
                    };
                    updates.push(Opd::Raw(index as u16));
                    updates.push(self.source(&mut i, &pair[1])?);
                }
                let count = Opd::Raw((updates.len() / 2) as u16);
                let size = self.number(g, 1)? & 0xffff_ffff;
                let i = i
                    .a(from)
                    .b(self.reg(g, 3)?)
                    .c(count)
                    .length(32, size)
                    .packed(updates);
                self.push(i)
            }
            _ => self.make_fun(g),
        }
    }

    fn move_(&mut self, g: &Generic) -> Result<()> {
        let (from, to) = (self.arg(g, 0)?, self.reg(g, 1)?);
        let i = match (self.is_x(g, 0), self.is_y(g, 0), self.is_x(g, 1)) {
            (true, _, true) => I::new(Op::MoveXX).a(self.reg(g, 0)?).b(to),
            (true, _, false) => I::new(Op::MoveXY).a(self.reg(g, 0)?).b(self.index(g, 1)?),
            (_, true, true) => I::new(Op::MoveYX).a(self.index(g, 0)?).b(to),
            (false, false, true) => match self.constant(from)? {
                Some(word) => I::new(Op::MoveCX).a(to).word(word),
                None => return self.unsupported(g),
            },
            _ => {
                let mut i = I::new(Op::Move);
                let source = self.source(&mut i, from)?;
                i.a(source).b(to).c(Opd::Length)
            }
        };
        self.push(i)
    }

    fn float(&mut self, g: &Generic) -> Result<()> {
        let is_fr =
            |i: usize| matches!(g.args.get(i), Some(Operand::Reg(reg)) if reg.kind == RegKind::Fr);
        let i = match g.op {
            op::FMOVE if is_fr(0) && is_fr(1) => I::new(Op::FloatMove)
                .a(self.index(g, 0)?)
                .b(self.index(g, 1)?),
            op::FMOVE if is_fr(0) => I::new(Op::FloatStore)
                .a(self.index(g, 0)?)
                .b(self.reg(g, 1)?),
            op::FMOVE | op::FCONV => {
                let op = if g.op == op::FMOVE {
                    Op::FloatLoad
                } else {
                    Op::FloatConvert
                };
                let mut i = I::new(op);
                let from = self.source(&mut i, self.arg(g, 0)?)?;
                i.a(from).b(self.index(g, 1)?).c(Opd::Length)
            }
            op::FNEGATE => I::new(Op::FloatNegate)
                .a(self.index(g, 1)?)
                .b(self.index(g, 2)?),
            _ => {
                let op = match g.op {
                    op::FADD => Op::FloatAdd,
                    op::FSUB => Op::FloatSubtract,
                    op::FMUL => Op::FloatMultiply,
                    _ => Op::FloatDivide,
                };
                I::new(op)
                    .a(self.index(g, 1)?)
                    .b(self.index(g, 2)?)
                    .c(self.index(g, 3)?)
            }
        };
        self.push(i)
    }

    fn map(&mut self, g: &Generic) -> Result<()> {
        let fail = self.label(g, 0)?;
        let (op, list) = match g.op {
            op::PUT_MAP_ASSOC => (Op::PutMapAssoc, 4),
            op::PUT_MAP_EXACT => (Op::PutMapExact, 4),
            op::HAS_MAP_FIELDS => (Op::HasMapFields, 2),
            _ => (Op::GetMapElements, 2),
        };
        let mut i = I::new(op);
        let map = self.source(&mut i, self.arg(g, 1)?)?;
        let items = self.sources(&mut i, self.list(g, list)?)?;
        let i = match op {
            Op::HasMapFields => i.b(Opd::Raw(items.len() as u16)).c(Opd::Length).code(fail),
            Op::GetMapElements => i
                .b(Opd::Raw((items.len() / 2) as u16))
                .c(Opd::Length)
                .code(fail),
            _ => i
                .b(self.reg(g, 2)?)
                .c(self.raw(g, 3)?)
                .code(fail)
                .length(32, (items.len() / 2) as u64),
        };
        self.push(i.a(map).packed(items))
    }

    /// Native records; the code's own module decides what it may look into.
    fn record(&mut self, g: &Generic) -> Result<()> {
        let fail = self.label(g, 0)?;
        let own = Word::atom(self.names.0);
        let op = match g.op {
            op::IS_ANY_NATIVE_RECORD => Op::IsAnyRecord,
            op::IS_NATIVE_RECORD => Op::IsRecord,
            op::IS_RECORD_ACCESSIBLE => Op::IsRecordAccessible,
            op::GET_RECORD_ELEMENTS => Op::GetRecordElements,
            op::GET_RECORD_FIELD => Op::GetRecordField,
            _ => Op::PutRecord,
        };
        let mut i = I::new(op);
        let from = if op == Op::PutRecord { 2 } else { 1 };
        let record = self.source(&mut i, self.arg(g, from)?)?;
        let i = match op {
            Op::IsRecord => {
                let module = self.source(&mut i, self.arg(g, 2)?)?;
                let name = self.source(&mut i, self.arg(g, 3)?)?;
                i.b(module).c(name).code(fail).length(0, 0)
            }
            Op::IsRecordAccessible => i.c(Opd::Length).code(fail).word(own),
            Op::GetRecordElements => {
                let items = self.sources(&mut i, self.list(g, 2)?)?;
                let count = Opd::Raw((items.len() / 2) as u16);
                i.b(count).c(Opd::Length).code(fail).packed(items)
            }
            Op::GetRecordField => {
                let id = self.source(&mut i, self.arg(g, 2)?)?;
                let Some(field) = self.constant(self.arg(g, 3)?)? else {
                    return self.unsupported(g);
                };
                let i = i.b(id).c(self.reg(g, 4)?).code(fail);
                i.length(0, 0).word(own).word(field)
            }
            Op::PutRecord => {
                let mut items = vec![self.source(&mut i, self.arg(g, 1)?)?];
                items.extend(self.sources(&mut i, self.list(g, 5)?)?);
                let count = (items.len() / 2) as u64;
                let i = i.b(self.reg(g, 3)?).c(self.raw(g, 4)?).code(fail);
                i.length(32, count).word(own).packed(items)
            }
            _ => i.c(Opd::Length).code(fail),
        };
        self.push(i.a(record))
    }

    fn select(&mut self, g: &Generic) -> Result<()> {
        let (tuples, fail) = (g.op == op::SELECT_TUPLE_ARITY, self.label(g, 1)?);
        let mut choices = Vec::new();
        for pair in self.list(g, 2)?.chunks_exact(2) {
            let Operand::Label(label) = pair[1] else {
                return self.unsupported(g);
            };
            let value = match &pair[0] {
                Operand::Untagged(arity) if tuples => header(Kind::Tuple, *arity as usize),
                value => match self.constant(value)? {
                    Some(word) => word,
                    None => return self.unsupported(g),
                },
            };
            choices.push((value, label));
        }
        let select::Plan { op, body } = select::plan(&choices, fail, tuples);
        let mut i = I::new(op);
        let source = self.source(&mut i, self.arg(g, 0)?)?;
        self.push(body(i.a(source)))
    }

    fn receive(&mut self, g: &Generic) -> Result<()> {
        let i = match g.op {
            op::SEND => I::new(Op::Send),
            op::REMOVE_MESSAGE => I::new(Op::RemoveMessage),
            op::TIMEOUT => I::new(Op::Timeout),
            op::LOOP_REC => I::new(Op::LoopRec)
                .a(self.reg(g, 1)?)
                .code(self.label(g, 0)?)
                .continuation(To::Itself),
            op::LOOP_REC_END => {
                let label = self.label(g, 0)?;
                I::new(Op::LoopRecEnd)
                    .code(label)
                    .continuation(To::Label(label))
            }
            op::WAIT => I::new(Op::Wait).continuation(To::Label(self.label(g, 0)?)),
            op::WAIT_TIMEOUT => {
                let mut i = I::new(Op::WaitTimeout);
                let time = self.source(&mut i, self.arg(g, 1)?)?;
                i.a(time)
                    .continuation(To::Label(self.label(g, 0)?))
                    .length(0, 0)
            }
            op::RECV_MARKER_RESERVE => I::new(Op::MarkerReserve).a(self.reg(g, 0)?),
            op::RECV_MARKER_BIND => I::new(Op::MarkerBind).a(self.reg(g, 0)?).b(self.reg(g, 1)?),
            op::RECV_MARKER_CLEAR => I::new(Op::MarkerClear).a(self.reg(g, 0)?),
            op::RECV_MARKER_USE => I::new(Op::MarkerUse).a(self.reg(g, 0)?),
            // Hints of older compilers that the whole mailbox need not be searched.
            _ => return Ok(()),
        };
        self.push(i)
    }

    fn exception(&mut self, g: &Generic) -> Result<()> {
        let i = match g.op {
            op::CATCH | op::TRY => I::new(Op::Catch)
                .a(self.index(g, 0)?)
                .catch(self.label(g, 1)?),
            op::CATCH_END => I::new(Op::CatchEnd).a(self.index(g, 0)?),
            op::TRY_END => I::new(Op::TryEnd).a(self.index(g, 0)?),
            op::TRY_CASE => I::new(Op::TryCase).a(self.index(g, 0)?),
            op::IF_END => I::new(Op::IfEnd),
            op::RAW_RAISE => I::new(Op::RawRaise),
            op::BUILD_STACKTRACE => I::new(Op::BuildStacktrace),
            op::RAISE => {
                let mut i = I::new(Op::Raise);
                let trace = self.source(&mut i, self.arg(g, 0)?)?;
                let reason = self.source(&mut i, self.arg(g, 1)?)?;
                i.a(trace).b(reason)
            }
            _ => {
                let op = match g.op {
                    op::BADMATCH => Op::Badmatch,
                    op::CASE_END => Op::CaseEnd,
                    op::TRY_CASE_END => Op::TryCaseEnd,
                    _ => Op::Badrecord,
                };
                let mut i = I::new(op);
                let value = self.source(&mut i, self.arg(g, 0)?)?;
                i.a(value)
            }
        };
        self.push(i)
    }

    fn test(&mut self, g: &Generic) -> Result<()> {
        let op = match g.op {
            op::IS_NONEMPTY_LIST => Op::IsCons,
            op::IS_NIL => Op::IsNil,
            op::IS_LIST => Op::IsList,
            op::IS_ATOM => Op::IsAtom,
            op::IS_BOOLEAN => Op::IsBoolean,
            op::IS_INTEGER => Op::IsInteger,
            op::IS_FLOAT => Op::IsFloat,
            op::IS_NUMBER => Op::IsNumber,
            op::IS_PID => Op::IsPid,
            op::IS_PORT => Op::IsPort,
            op::IS_REFERENCE => Op::IsReference,
            op::IS_BINARY => Op::IsBinary,
            op::IS_BITSTR => Op::IsBitstring,
            op::IS_TUPLE => Op::IsTuple,
            op::IS_MAP => Op::IsMap,
            op::IS_FUNCTION => Op::IsFunction,
            op::IS_FUNCTION2 => Op::IsFunction2,
            op::TEST_ARITY => Op::TestArity,
            op::IS_TAGGED_TUPLE => Op::IsTaggedTuple,
            op::IS_LT => Op::IsLt,
            op::IS_GE => Op::IsGe,
            op::IS_EQ => Op::IsEq,
            op::IS_NE => Op::IsNe,
            op::IS_EQ_EXACT => Op::IsEqExact,
            op::IS_NE_EXACT => Op::IsNeExact,
            _ => return self.unsupported(g),
        };
        let fail = self.label(g, 0)?;
        let immediate = match g.args.get(2) {
            Some(operand) => self.constant(operand)?.filter(|word| word.is_immediate()),
            None => None,
        };
        let op = match (op, immediate) {
            (Op::IsEqExact, Some(_)) => Op::IsSame,
            (Op::IsNeExact, Some(_)) => Op::IsNotSame,
            _ => op,
        };
        let mut i = I::new(op);
        let a = self.source(&mut i, self.arg(g, 1)?)?;
        let i = i.a(a).c(Opd::Length);
        let i = match op {
            Op::IsSame | Op::IsNotSame => i.code(fail).word(immediate.unwrap_or(Word::NIL)),
            Op::IsLt
            | Op::IsGe
            | Op::IsEq
            | Op::IsNe
            | Op::IsEqExact
            | Op::IsNeExact
            | Op::IsFunction2 => {
                let mut i = i;
                let b = self.source(&mut i, self.arg(g, 2)?)?;
                i.b(b).code(fail)
            }
            Op::TestArity => i
                .code(fail)
                .word(header(Kind::Tuple, self.number(g, 2)? as usize)),
            Op::IsTaggedTuple => {
                let tag = self.constant(self.arg(g, 3)?)?.unwrap_or(Word::NIL);
                i.code(fail)
                    .word(header(Kind::Tuple, self.number(g, 2)? as usize))
                    .word(tag)
            }
            _ => i.code(fail),
        };
        self.push(i)
    }
}
