//! Translation of the bit syntax.

use assembler::object::{Instruction as Generic, Operand, Value};
use assembler::opcode::op;

use super::SpecialiseError;
use super::emit::{Instruction as I, Opd};
use super::translate::Translator;
use crate::exec::bits::construct::Segment;
use crate::exec::bits::matching::{Command, command_words};
use crate::exec::bits::{LITTLE, NATIVE, SIGNED};
use crate::exec::native::NO_COLLECTION;
use crate::exec::ops::Op;
use crate::term::Word;

type Result<T> = std::result::Result<T, SpecialiseError>;

impl Translator<'_, '_> {
    pub(super) fn bits(&mut self, g: &Generic) -> Result<()> {
        match g.op {
            op::BS_CREATE_BIN => self.create_bin(g),
            op::BS_ADD => {
                let mut i = I::new(Op::BsAdd);
                let left = self.source(&mut i, self.arg(g, 1)?)?;
                let right = self.source(&mut i, self.arg(g, 2)?)?;
                let i = i.a(left).b(right).c(self.reg(g, 4)?);
                let i = i.code(self.label(g, 0)?).number(self.number(g, 3)?);
                self.push(i.length(0, 0))
            }
            op::BS_UTF8_SIZE | op::BS_UTF16_SIZE => {
                let form = if g.op == op::BS_UTF8_SIZE { 8 } else { 16 };
                let mut i = I::new(Op::BsUtfSize);
                let character = self.source(&mut i, self.arg(g, 1)?)?;
                let i = i.a(character).b(Opd::Raw(form)).c(self.reg(g, 2)?);
                self.push(i.length(0, 0))
            }
            op::BS_INIT_WRITABLE => self.push(I::new(Op::BsInitWritable)),
            op::BS_START_MATCH3 => {
                let fail = self.label(g, 0)?;
                self.start_match(g, fail, (1, 2, 3))
            }
            op::BS_START_MATCH4 => {
                // An atom in place of the label: it surely succeeds.
                let fail = match self.arg(g, 0)? {
                    Operand::Label(label) => *label,
                    _ => 0,
                };
                self.start_match(g, fail, (2, 1, 3))
            }
            op::BS_GET_POSITION => {
                let i = I::new(Op::BsGetPosition)
                    .a(self.reg(g, 0)?)
                    .b(self.reg(g, 1)?);
                self.push(i)
            }
            op::BS_SET_POSITION => {
                let i = I::new(Op::BsSetPosition)
                    .a(self.reg(g, 0)?)
                    .b(self.reg(g, 1)?);
                self.push(i)
            }
            op::BS_GET_INTEGER2 => self.get(g, Op::BsGetInteger),
            op::BS_GET_FLOAT2 => self.get(g, Op::BsGetFloat),
            op::BS_GET_BINARY2 => self.get(g, Op::BsGetBinary),
            op::BS_GET_TAIL => {
                let i = I::new(Op::BsGetTail).a(self.reg(g, 0)?).b(self.raw(g, 2)?);
                let i = i.c(self.reg(g, 1)?);
                self.push(i)
            }
            op::BS_SKIP_BITS2 => {
                let mut i = I::new(Op::BsSkip);
                let size = self.source(&mut i, self.arg(g, 2)?)?;
                let i = i.a(self.reg(g, 1)?).b(size).c(self.raw(g, 3)?);
                let i = i.code(self.label(g, 0)?).length(0, 0);
                self.push(i)
            }
            op::BS_TEST_TAIL2 | op::BS_TEST_UNIT => {
                let op = if g.op == op::BS_TEST_UNIT {
                    Op::BsTestUnit
                } else {
                    Op::BsTestTail
                };
                let i = I::new(op).a(self.reg(g, 1)?).code(self.label(g, 0)?);
                let i = i.number(self.number(g, 2)?);
                self.push(i)
            }
            op::BS_MATCH_STRING => {
                let Some(bytes) = self.constant(self.arg(g, 3)?)? else {
                    return self.unsupported(g);
                };
                let i = I::new(Op::BsMatchString)
                    .a(self.reg(g, 1)?)
                    .code(self.label(g, 0)?);
                let i = i.number(self.number(g, 2)?).word(bytes);
                self.push(i)
            }
            op::BS_GET_UTF8 => self.utf(g, Op::BsGetUtf, 8),
            op::BS_GET_UTF16 => self.utf(g, Op::BsGetUtf, 16),
            op::BS_GET_UTF32 => self.utf(g, Op::BsGetUtf, 32),
            op::BS_SKIP_UTF8 => self.utf(g, Op::BsSkipUtf, 8),
            op::BS_SKIP_UTF16 => self.utf(g, Op::BsSkipUtf, 16),
            op::BS_SKIP_UTF32 => self.utf(g, Op::BsSkipUtf, 32),
            op::BS_MATCH => self.match_commands(g),
            _ => self.unsupported(g),
        }
    }

    fn start_match(
        &mut self,
        g: &Generic,
        fail: u32,
        (source, live, to): (usize, usize, usize),
    ) -> Result<()> {
        let mut i = I::new(Op::BsStart);
        let source = self.source(&mut i, self.arg(g, source)?)?;
        let i = i.a(source).b(self.raw(g, live)?).c(self.reg(g, to)?);
        self.push(i.code(fail).length(0, 0))
    }

    /// `fail, context, live, size, unit, flags, to`.
    fn get(&mut self, g: &Generic, op: Op) -> Result<()> {
        let mut i = I::new(op);
        let size = self.source(&mut i, self.arg(g, 3)?)?;
        let unit = self.number(g, 4)?.min(u64::from(u16::MAX));
        let flags = self.number(g, 5)? & 0xff;
        let i = i.a(self.reg(g, 1)?).b(size).c(self.reg(g, 6)?);
        let i = i
            .code(self.label(g, 0)?)
            .length(0, unit << 32 | flags << 48);
        let i = i.number(self.number(g, 2)?);
        self.push(i)
    }

    fn utf(&mut self, g: &Generic, op: Op, form: u16) -> Result<()> {
        let flags = (self.number(g, 3)? & 0xff) as u16;
        let i = I::new(op).a(self.reg(g, 1)?).b(Opd::Raw(form | flags << 8));
        let i = if op == Op::BsGetUtf {
            i.c(self.reg(g, 4)?)
        } else {
            i
        };
        let i = i.code(self.label(g, 0)?);
        self.push(i)
    }

    /// `fail, heap, live, unit, to, segments`.
    fn create_bin(&mut self, g: &Generic) -> Result<()> {
        let mut i = I::new(Op::BsCreate);
        let mut packed = Vec::new();
        let segments = self.list(g, 5)?;
        for segment in segments.chunks_exact(6) {
            let [kind, _number, unit, flags, value, size] = segment else {
                return self.unsupported(g);
            };
            let Operand::Atom(kind) = kind else {
                return self.unsupported(g);
            };
            let Some(kind) = Segment::named(kind) else {
                return self.unsupported(g);
            };
            let Operand::Untagged(unit) = unit else {
                return self.unsupported(g);
            };
            packed.push(Opd::Raw(kind as u16 | flag_bits(flags) << 8));
            packed.push(Opd::Raw((*unit).min(u64::from(u16::MAX)) as u16));
            packed.push(self.source(&mut i, value)?);
            packed.push(match kind {
                // Its length is that of its bytes.
                Segment::String => i.constant(Word::atom(crate::term::Atom::ALL)),
                _ => self.source(&mut i, size)?,
            });
        }
        let count = Opd::Raw((packed.len() / 4) as u16);
        let heap = self.number(g, 1)?;
        let i = i.a(self.reg(g, 4)?).b(self.raw(g, 2)?).c(count);
        let i = i.code(self.label(g, 0)?).length(0, heap << 32);
        self.push(i.packed(packed))
    }

    /// The older way: an instruction that begins a binary, and those that add its segments. Together
    /// they are one `bs_create_bin`, so that no unfinished binary is ever seen. Returns how many
    /// instructions that was; 0 when no binary begins here.
    pub(super) fn old_construction(&mut self, code: &[Generic]) -> Result<usize> {
        let Some((begin, rest)) = code.split_first() else {
            return Ok(0);
        };
        // Where the heap words, the number of live registers and the result are.
        let (heap, live, to) = match begin.op {
            op::BS_INIT2 | op::BS_INIT_BITS => (Some(2), Some(3), 5),
            op::BS_APPEND => (Some(2), Some(3), 7),
            op::BS_PRIVATE_APPEND => (None, None, 5),
            _ => return Ok(0),
        };
        let fail = self.label(begin, 0)?;
        let to_operand = self.arg(begin, to)?;
        let mut i = I::new(Op::BsCreate);
        let mut packed = Vec::new();
        let appended = match begin.op {
            op::BS_APPEND => Some((Segment::Append, 4)),
            op::BS_PRIVATE_APPEND => Some((Segment::PrivateAppend, 2)),
            _ => None,
        };
        if let Some((kind, unit)) = appended {
            let value = self.source(&mut i, self.arg(begin, unit + 1)?)?;
            let all = i.constant(Word::atom(crate::term::Atom::ALL));
            packed.extend([Opd::Raw(kind as u16), self.raw(begin, unit)?, value, all]);
        }
        let mut last_line = None;
        let mut used = 1;
        for g in rest {
            let kind = match g.op {
                op::LINE | op::EXECUTABLE_LINE => {
                    last_line = Some(g);
                    used += 1;
                    continue;
                }
                op::BS_PUT_INTEGER => Segment::Integer,
                op::BS_PUT_FLOAT => Segment::Float,
                op::BS_PUT_BINARY => Segment::Binary,
                op::BS_PUT_STRING => Segment::String,
                op::BS_PUT_UTF8 => Segment::Utf8,
                op::BS_PUT_UTF16 => Segment::Utf16,
                op::BS_PUT_UTF32 => Segment::Utf32,
                _ => break,
            };
            // The result's register has its old value until the end: nothing may look at it.
            let same_place = |operand: &Operand| match (operand, to_operand) {
                (Operand::Reg(a), Operand::Reg(b)) => (a.kind, a.index) == (b.kind, b.index),
                _ => false,
            };
            let raises = kind != Segment::String;
            if g.args.iter().any(same_place) || (raises && self.label(g, 0)? != fail) {
                return self.unsupported(g);
            }
            used += 1;
            let (unit, flags, size, value) = match kind {
                Segment::String => (8, 0, None, 1),
                Segment::Utf8 | Segment::Utf16 | Segment::Utf32 => (1, self.number(g, 1)?, None, 2),
                _ => (
                    self.number(g, 2)?.min(u64::from(u16::MAX)) as u16,
                    self.number(g, 3)?,
                    Some(1),
                    4,
                ),
            };
            packed.push(Opd::Raw(kind as u16 | (flags as u16 & 0xff) << 8));
            packed.push(Opd::Raw(unit));
            packed.push(self.source(&mut i, self.arg(g, value)?)?);
            packed.push(match size {
                Some(size) => self.source(&mut i, self.arg(g, size)?)?,
                None => i.constant(Word::atom(crate::term::Atom::ALL)),
            });
        }
        let live = match live {
            Some(live) => self.raw(begin, live)?,
            None => Opd::Raw(NO_COLLECTION),
        };
        let heap = heap.map_or(Ok(0), |heap| self.number(begin, heap))?;
        let count = Opd::Raw((packed.len() / 4) as u16);
        let i = i.a(self.reg(begin, to)?).b(live).c(count);
        let i = i.code(fail).length(0, heap << 32).packed(packed);
        self.push(i)?;
        if let Some(line) = last_line {
            self.line(line, 0)?;
        }
        Ok(used)
    }

    /// `fail, context, commands`.
    fn match_commands(&mut self, g: &Generic) -> Result<()> {
        let commands = self.list(g, 2)?;
        let mut encoded: Vec<[u64; 3]> = Vec::new();
        let mut need = 0usize;
        let mut live = None;
        let mut at = 0;
        while let Some(operand) = commands.get(at) {
            let Operand::Atom(name) = operand else {
                return self.unsupported(g);
            };
            let Some(info) = assembler::opcode::match_command(name) else {
                return self.unsupported(g);
            };
            let count = info.operands.len();
            let Some(args) = commands.get(at + 1..at + 1 + count) else {
                return self.unsupported(g);
            };
            at += 1 + count;
            let number = |i: usize| match args.get(i) {
                Some(Operand::Untagged(n)) => Ok(*n),
                Some(Operand::Integer(n)) => u64::try_from(n).or_else(|_| self.unsupported(g)),
                _ => self.unsupported(g),
            };
            let register = |i: usize| match args.get(i) {
                Some(Operand::Reg(reg)) => super::operands::register_number(*reg),
                _ => self.unsupported(g),
            };
            let (command, flags, to, size, value) = match &**name {
                "ensure_at_least" => (Command::AtLeast, 0, 0, number(0)?, number(1)?),
                "ensure_exactly" => (Command::Exactly, 0, 0, number(0)?, 0),
                "integer" | "binary" => {
                    let integer = &**name == "integer";
                    let command = if integer {
                        Command::Integer
                    } else {
                        Command::Part
                    };
                    live = live.or(Some(number(0)?));
                    let size = number(2)?.saturating_mul(number(3)?);
                    let flags = args.get(1).map_or(0, flag_bits);
                    (command, flags, register(4)?, size, 0)
                }
                "get_tail" => {
                    live = live.or(Some(number(0)?));
                    (Command::Tail, 0, register(2)?, 0, 0)
                }
                "skip" => (Command::Skip, 0, 0, number(0)?, 0),
                "=:=" => (Command::Equal, 0, 0, number(1)?, number(2)?),
                _ => return self.unsupported(g),
            };
            need = need.saturating_add(command_words(command, size as usize));
            let head = command as u64 | u64::from(flags) << 16 | u64::from(to) << 32;
            encoded.push([head, size, value]);
        }
        let i = I::new(Op::BsMatch)
            .a(self.reg(g, 1)?)
            .b(Opd::Raw(encoded.len() as u16))
            .c(Opd::Raw(live.unwrap_or(0) as u16))
            .code(self.label(g, 0)?)
            .number(need as u64);
        let i = encoded.iter().flatten().fold(i, |i, &word| i.number(word));
        self.push(i)
    }
}

/// Flags of a segment given as a list of atoms, or nil for none.
fn flag_bits(flags: &Operand) -> u16 {
    let Operand::Literal(value) = flags else {
        return 0;
    };
    let Value::List(items, _) = &**value else {
        return 0;
    };
    items.iter().fold(0, |bits, item| {
        bits | match item {
            Value::Atom(name) if &**name == "little" => LITTLE,
            Value::Atom(name) if &**name == "signed" => SIGNED,
            Value::Atom(name) if &**name == "native" => NATIVE,
            _ => 0,
        }
    })
}
