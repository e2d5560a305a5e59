//! Laying out instructions: operands, constants, continuations, addresses.

use crate::code::{CONTINUATION_WORDS, continuation_info};
use crate::exec::machine::OPERAND_CONSTANT;
use crate::exec::ops::Op;
use crate::term::Word;

use super::{SpecialiseError, select};

/// A 16-bit operand.
#[derive(Clone, Copy, Debug)]
pub enum Opd {
    /// A number, or a register already encoded.
    Raw(u16),
    /// A constant of this instruction, by its number.
    Constant(usize),
    /// The instruction's length in words.
    Length,
}

/// Where a continuation leads.
#[derive(Clone, Copy, Debug)]
pub enum To {
    /// Behind the instruction.
    Next,
    /// To the instruction itself.
    Itself,
    /// To a label.
    Label(u32),
    /// To the handler that a label opens.
    Handler(u32),
}

enum Item {
    Word(Word),
    /// Address of a label's code; label 0 is no address.
    Code(u32),
    /// Address of a function's entry continuation.
    Entry(u32),
    Continuation(To),
    Packed(Vec<Opd>),
    /// The instruction's length, shifted, with other bits.
    Length(u32, u64),
    /// The next catch tag.
    CatchTag(To),
}

/// An instruction being put together.
pub struct Instruction {
    op: Op,
    abc: [Opd; 3],
    body: Vec<Item>,
    constants: Vec<Word>,
}

impl Instruction {
    /// Without operands.
    pub fn new(op: Op) -> Instruction {
        Instruction {
            op,
            abc: [Opd::Raw(0); 3],
            body: Vec::new(),
            constants: Vec::new(),
        }
    }
    /// Sets the first operand.
    pub fn a(mut self, operand: Opd) -> Self {
        self.abc[0] = operand;
        self
    }
    /// Sets the second operand.
    pub fn b(mut self, operand: Opd) -> Self {
        self.abc[1] = operand;
        self
    }
    /// Sets the third operand.
    pub fn c(mut self, operand: Opd) -> Self {
        self.abc[2] = operand;
        self
    }
    /// A constant to refer to in an operand.
    pub fn constant(&mut self, word: Word) -> Opd {
        self.constants.push(word);
        Opd::Constant(self.constants.len() - 1)
    }
    /// Adds a word.
    pub fn word(mut self, word: Word) -> Self {
        self.body.push(Item::Word(word));
        self
    }
    /// Adds a number.
    pub fn number(self, number: u64) -> Self {
        self.word(Word(number))
    }
    /// Adds the address of a label's code, or 0.
    pub fn code(mut self, label: u32) -> Self {
        self.body.push(Item::Code(label));
        self
    }
    /// Adds the address of a function's continuation.
    pub fn entry(mut self, label: u32) -> Self {
        self.body.push(Item::Entry(label));
        self
    }
    /// Adds a continuation.
    pub fn continuation(mut self, to: To) -> Self {
        self.body.push(Item::Continuation(to));
        self
    }
    /// Adds packed operands.
    pub fn packed(mut self, operands: Vec<Opd>) -> Self {
        self.body.push(Item::Packed(operands));
        self
    }
    /// Adds a word with the instruction's length above `shift` and `low` below.
    pub fn length(mut self, shift: u32, low: u64) -> Self {
        self.body.push(Item::Length(shift, low));
        self
    }
    /// Adds a catch tag and the continuation of its handler.
    pub fn catch(mut self, handler: u32) -> Self {
        self.body.push(Item::CatchTag(To::Handler(handler)));
        self
    }
}

/// A word to be completed when all addresses are known.
enum Fixup {
    /// Address of a word of the code.
    Address(usize),
    /// Address of a label's code.
    Label(u32),
    /// Address of a label's code for exceptions.
    Handler(u32),
    /// Address of a function's entry continuation.
    Entry(u32),
    /// Catch tag number so many of this module; its continuation is the next word.
    Catch(u32),
}

#[derive(Clone, Copy, Default)]
struct Label {
    code: Option<usize>,
    /// Where exceptions go, if that is another place.
    handler: Option<usize>,
    entry: Option<usize>,
}

/// The code of a module being laid out.
pub struct Emit {
    words: Vec<Word>,
    fixups: Vec<(usize, Fixup)>,
    labels: Vec<Label>,
    lines: Vec<(u32, u32)>,
    header: usize,
    line: u32,
    catches: u32,
}

/// Laid-out code.
pub struct Finished {
    /// The code array.
    pub code: Box<[Word]>,
    /// Lines, as `Generation::lines` has them.
    pub lines: Vec<(u32, u32)>,
    labels: Vec<Label>,
}

impl Finished {
    /// Offset of the continuation of the function that a label is the entry of.
    pub fn entry(&self, label: u32) -> Option<usize> {
        self.labels.get(label as usize)?.entry
    }
}

impl Emit {
    /// Nothing yet; labels are below `label_count`.
    pub fn new(label_count: u32) -> Emit {
        Emit {
            words: Vec::new(),
            fixups: Vec::new(),
            labels: vec![Label::default(); label_count as usize],
            lines: Vec::new(),
            header: 0,
            line: 0,
            catches: 0,
        }
    }

    /// Offset of the next word.
    pub fn position(&self) -> usize {
        self.words.len()
    }
    /// How many catch tags there are.
    pub fn catch_count(&self) -> u32 {
        self.catches
    }
    /// The label is here.
    pub fn label(&mut self, label: u32) {
        let position = self.position();
        if let Some(slot) = self.labels.get_mut(label as usize) {
            slot.code = Some(position);
        }
    }
    /// Exceptions for which the label is the handler go here.
    pub fn handler(&mut self, label: u32) {
        let position = self.position();
        if let Some(slot) = self.labels.get_mut(label as usize) {
            slot.handler = Some(position);
        }
    }
    /// The label is the entry of the function whose header was written last: `enter` instruction
    /// at the current position less its length.
    pub fn entry_label(&mut self, label: u32, continuation: usize) {
        if let Some(slot) = self.labels.get_mut(label as usize) {
            slot.entry = Some(continuation);
            slot.code = Some(continuation + CONTINUATION_WORDS);
        }
    }
    /// From here on code comes from a line (an index into the locations).
    pub fn line(&mut self, line: u32) {
        self.line = line;
        let position = self.position() as u32;
        match self.lines.last_mut() {
            Some(last) if last.0 == position => last.1 = line,
            _ => self.lines.push((position, line)),
        }
    }
    /// A function's header starts here.
    pub fn begin_function(&mut self) {
        self.header = self.position();
    }
    /// Adds a plain word.
    pub fn raw(&mut self, word: Word) {
        self.words.push(word);
    }

    /// Adds a continuation outside an instruction that leads to the word behind it.
    pub fn entry_continuation(&mut self) {
        let next = self.position() + CONTINUATION_WORDS;
        self.push_continuation(Fixup::Address(next));
    }

    fn push_continuation(&mut self, to: Fixup) {
        let at = self.position();
        self.words.push(Word::NONE);
        self.fixups.push((at + 1, to));
        self.words.push(Word::NONE);
        self.words
            .push(continuation_info(at - self.header, self.line));
    }

    /// Adds an instruction.
    pub fn push(&mut self, instruction: Instruction) -> Result<(), SpecialiseError> {
        let start = self.position();
        let body: usize = instruction
            .body
            .iter()
            .map(|item| match item {
                Item::Continuation(_) => CONTINUATION_WORDS,
                Item::CatchTag(_) => 1 + CONTINUATION_WORDS,
                Item::Packed(operands) => operands.len().div_ceil(4),
                _ => 1,
            })
            .sum();
        let length = 1 + body + instruction.constants.len();
        if 1 + body + instruction.constants.len() >= usize::from(OPERAND_CONSTANT) / 2 {
            return Err(SpecialiseError::Limit(
                "an instruction has too many operands".into(),
            ));
        }
        let encode = |operand: Opd| match operand {
            Opd::Raw(raw) => raw,
            Opd::Constant(i) => OPERAND_CONSTANT | (1 + body + i) as u16,
            Opd::Length => length as u16,
        };
        let [a, b, c] = instruction.abc.map(encode);
        let op = select::variant(instruction.op, instruction.abc);
        self.words.push(op.word(a, b, c));
        let fixup_of = |to: To| match to {
            To::Next => Fixup::Address(start + length),
            To::Itself => Fixup::Address(start),
            To::Label(label) => Fixup::Label(label),
            To::Handler(label) => Fixup::Handler(label),
        };
        for item in instruction.body {
            match item {
                Item::Word(word) => self.words.push(word),
                Item::Code(0) => self.words.push(Word::NONE),
                Item::Code(label) => {
                    self.fixups.push((self.position(), Fixup::Label(label)));
                    self.words.push(Word::NONE);
                }
                Item::Entry(label) => {
                    self.fixups.push((self.position(), Fixup::Entry(label)));
                    self.words.push(Word::NONE);
                }
                Item::Continuation(to) => self.push_continuation(fixup_of(to)),
                Item::CatchTag(to) => {
                    self.fixups
                        .push((self.position(), Fixup::Catch(self.catches)));
                    self.catches += 1;
                    self.words.push(Word::NONE);
                    self.push_continuation(fixup_of(to));
                }
                Item::Packed(operands) => {
                    for chunk in operands.chunks(4) {
                        let word = chunk
                            .iter()
                            .enumerate()
                            .fold(0, |word, (i, &o)| word | u64::from(encode(o)) << (16 * i));
                        self.words.push(Word(word));
                    }
                }
                Item::Length(shift, low) => self.words.push(Word((length as u64) << shift | low)),
            }
        }
        self.words.extend(instruction.constants);
        debug_assert_eq!(self.position(), start + length);
        Ok(())
    }

    /// Completes all addresses. Catch tags are numbered from `first`; `catches` gets each with the
    /// offset of its continuation.
    pub fn finish(
        self,
        first: u32,
        catches: &mut Vec<(u32, usize)>,
    ) -> Result<Finished, SpecialiseError> {
        if self.words.len() > u32::MAX as usize {
            return Err(SpecialiseError::Limit(
                "the module's code is too large".into(),
            ));
        }
        let mut code = self.words.into_boxed_slice();
        let base = code.as_ptr();
        let undefined = |label| SpecialiseError::Limit(format!("label {label} leads nowhere"));
        for (at, fixup) in self.fixups {
            let offset = match fixup {
                Fixup::Address(offset) => offset,
                Fixup::Label(label) => {
                    let found = self.labels.get(label as usize).and_then(|l| l.code);
                    found.ok_or_else(|| undefined(label))?
                }
                Fixup::Handler(label) => {
                    let found = self.labels.get(label as usize);
                    let found = found.and_then(|l| l.handler.or(l.code));
                    found.ok_or_else(|| undefined(label))?
                }
                Fixup::Entry(label) => {
                    let found = self.labels.get(label as usize).and_then(|l| l.entry);
                    found.ok_or_else(|| undefined(label))?
                }
                Fixup::Catch(number) => {
                    code[at] = Word::catch(first + number);
                    catches.push((first + number, at + 1));
                    continue;
                }
            };
            code[at] = Word(base.wrapping_add(offset) as u64);
        }
        Ok(Finished {
            code,
            lines: self.lines,
            labels: self.labels,
        })
    }
}
