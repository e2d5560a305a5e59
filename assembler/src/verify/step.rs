//! One function's verification: its blocks in order, each instruction once.
//!
//! [`Checker::generic`] follows the instruction table: it reads and writes the operands that the
//! table says are read and written, collects where there is a live count, goes to fail labels,
//! makes and drops frames. What the table cannot say about an instruction is in [`super::ops`]
//! and [`super::control`].

use crate::object::{CodeObject, Function, Instruction, Operand, Reg, RegKind, Value};
use crate::opcode::{Flow, Frame, Implied, Info, Kind, op};

use super::flow::{self, At, Blocks, Labels};
use super::rule::{Check, Fault, Rule, refuse};
use super::state::{
    self, ANY, ANY_CATCH, CLEAN, Cell, INIT, Layout, NO_CATCH, NO_FRAME, State, TAG, TERM,
    frame_text,
};

/// How many cells the states of blocks not yet visited may take together: 64 MiB.
const PENDING_LIMIT: usize = 1 << 24;

/// What is wrong with code that an exception leads to and that does not handle it.
fn no_handler() -> Fault {
    Fault {
        rule: Rule::Handler,
        message: "a handler must open with try_case or catch_end".to_string(),
    }
}

/// An active catch or try.
#[derive(Clone, Copy, Debug)]
pub(super) struct CatchFrame {
    /// The one around it.
    pub outer: u32,
    /// Its slot.
    pub slot: u32,
    /// Whether it is a `try`.
    pub is_try: bool,
}

/// What an instruction's operands came to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Operands {
    /// `CLEAN` if every term that was read is.
    pub clean: Cell,
    pub fail: Option<u32>,
    pub live: Option<u32>,
    pub heap: Option<(u32, u32, u32)>,
    pub arity: u32,
    pub slots: u32,
    pub free: u32,
}

/// Verifies functions, one after the other, in the same memory.
pub(super) struct Checker<'a> {
    pub module: &'a CodeObject,
    pub labels: &'a Labels,
    pub blocks: Blocks,
    pub layout: Layout,
    /// What holds before the current instruction.
    pub now: State,
    pub catches: Vec<CatchFrame>,
    /// The current block is entered by an exception and its first instruction has not come yet.
    pub at_handler: bool,
    /// The function's number.
    pub number: u32,
    /// The current instruction's index.
    pub index: usize,
    /// A bit per instruction of the function: see [`super::FunctionFacts::proven`].
    pub proven: Vec<u64>,
    /// A bit per instruction of the function: see [`super::FunctionFacts::reached`].
    pub reached: Vec<u64>,
    /// A bit per instruction of the function: see [`super::FunctionFacts::must_clear`].
    pub must_clear: Vec<u64>,
    /// The current block begins with a `wait_timeout` that goes back to it.
    pub waits_in_place: bool,
    /// Whether a block begins so.
    own_waits: Vec<bool>,
    pending: Vec<Option<State>>,
    pending_cells: usize,
    heads: Vec<Option<State>>,
    pool: Vec<State>,
}

impl<'a> Checker<'a> {
    pub fn new(module: &'a CodeObject, labels: &'a Labels) -> Self {
        Checker {
            module,
            labels,
            blocks: Blocks::default(),
            layout: Layout { x: 0, y: 0, fr: 0 },
            now: State::default(),
            catches: Vec::new(),
            at_handler: false,
            number: 0,
            index: 0,
            proven: Vec::new(),
            reached: Vec::new(),
            must_clear: Vec::new(),
            waits_in_place: false,
            own_waits: Vec::new(),
            pending: Vec::new(),
            pending_cells: 0,
            heads: Vec::new(),
            pool: Vec::new(),
        }
    }

    /// Verifies a function whose operands are well shaped and whose blocks are found.
    pub fn function(
        &mut self,
        number: u32,
        function: &'a Function,
        layout: Layout,
    ) -> Result<(), At> {
        let code = &function.code;
        self.number = number;
        self.layout = layout;
        self.proven.clear();
        self.proven.resize(code.len().div_ceil(64), 0);
        self.own_waits.clear();
        self.own_waits.resize(self.blocks.starts.len(), false);
        self.must_clear.clear();
        self.must_clear.resize(code.len().div_ceil(64), 0);
        self.reached.clear();
        self.reached.resize(code.len().div_ceil(64), 0);
        self.catches.clear();
        self.catches.push(CatchFrame {
            outer: NO_CATCH,
            slot: 0,
            is_try: false,
        });
        self.pool.extend(self.pending.drain(..).flatten());
        self.pool.extend(self.heads.drain(..).flatten());
        self.pool.truncate(64);
        self.pending_cells = 0;
        self.pending.resize(self.blocks.starts.len(), None);
        self.heads.resize(self.blocks.starts.len(), None);

        let at = |index, fault| (index, fault);
        let entry = self
            .labels
            .block(function.entry, number)
            .map_err(|fault| at(0, fault))?;
        self.now.cells.clear();
        self.now.cells.resize(layout.cells(), 0);
        self.now
            .cells
            .iter_mut()
            .take(function.arity as usize)
            .for_each(|cell| *cell = ANY);
        self.now.frame = NO_FRAME;
        self.now.loose = false;
        self.now.frame_made_at = 0;
        self.now.drop_heap();
        self.now.catches = NO_CATCH;
        self.now.peeking = false;
        self.now.slots_ready = true;
        self.now.building = false;
        self.now.fresh = false;
        self.go_to_block(entry).map_err(|fault| at(0, fault))?;

        for position in 0..self.blocks.order.len() {
            let Some(&block) = self.blocks.order.get(position) else {
                break;
            };
            self.block(block, code)?;
        }
        Ok(())
    }

    fn block(&mut self, block: u32, code: &'a [Instruction]) -> Result<(), At> {
        let range = self.blocks.range(block, code);
        let start = range.start;
        let Some(state) = self.pending.get_mut(block as usize).and_then(Option::take) else {
            // Only instructions that never come here name its label.
            return Ok(());
        };
        self.pending_cells -= state.cells.len().min(self.pending_cells);
        let previous = std::mem::replace(&mut self.now, state);
        self.pool.push(previous);
        self.waits_in_place = false;
        if self.blocks.receives.get(block as usize) == Some(&true) {
            self.waits_in_place =
                self.finds_own_wait(block, code.get(range.clone()).unwrap_or(&[]));
            if let Some(mark) = self.own_waits.get_mut(block as usize) {
                *mark = self.waits_in_place;
            }
            self.enter_receive(block).map_err(|fault| (start, fault))?;
        }
        self.at_handler = self.now.by_exception;
        for index in range {
            let Some(instruction) = code.get(index) else {
                break;
            };
            self.index = index;
            set_bit(&mut self.reached, index);
            self.instruction(instruction)
                .map_err(|fault| (index, fault))?;
            if flow::ends(instruction) {
                return Ok(());
            }
        }
        if self.at_handler {
            // A second label: what it opens is reached without an exception too.
            return Err((self.index, no_handler()));
        }
        if (block as usize + 1) < self.blocks.starts.len() {
            self.go_to_block(block + 1)
                .map_err(|fault| (self.index, fault))
        } else {
            Err((
                self.index,
                Fault {
                    rule: Rule::End,
                    message: "control runs past the end of the function".to_string(),
                },
            ))
        }
    }

    fn instruction(&mut self, instruction: &'a Instruction) -> Check {
        let Some(info) = instruction.op.info() else {
            return refuse(Rule::Operand, "unknown instruction");
        };
        if self.at_handler {
            match instruction.op {
                mark if is_mark(mark) => {}
                op::CATCH_END => self.at_handler = false,
                op::TRY_CASE => {}
                _ => return Err(no_handler()),
            }
        }
        self.special(instruction, info)
    }

    /// What the table says of an instruction. `facts` are added to what is known of its
    /// destination.
    pub fn generic(
        &mut self,
        instruction: &'a Instruction,
        info: &'static Info,
        facts: Cell,
    ) -> Check {
        let effects = info.effects;
        match effects.frame {
            Frame::Needs if self.now.frame == NO_FRAME => {
                return refuse(Rule::Frame, "there must be a frame here");
            }
            Frame::Needs | Frame::Drops | Frame::Shrinks if self.now.loose => {
                return refuse(
                    Rule::Frame,
                    "paths with different frames or catches meet before here",
                );
            }
            Frame::Without if self.now.frame != NO_FRAME => {
                return refuse(
                    Rule::Frame,
                    format!(
                        "there must be no frame here, but there is {}",
                        frame_text(self.now.frame)
                    ),
                );
            }
            _ => {}
        }
        let mut operands = self.read_operands(instruction, info)?;
        let implied = match effects.implied {
            Implied::First(n) => u32::from(n),
            Implied::Arity(more) => operands.arity + u32::from(more),
            Implied::Free => operands.free,
        };
        for index in 0..implied {
            operands.clean &= self.read_x(index)?;
        }
        if effects.frame == Frame::Makes {
            self.make_frame(operands, info)?;
        } else if let Some(live) = operands.live {
            self.collect(live)?;
        } else if effects.clears_x {
            self.slots_ready()?;
            self.now.drop_heap();
        }
        if let Some((words, floats, funs)) = operands.heap {
            (self.now.words, self.now.floats, self.now.funs) = (words, floats, funs);
        }
        match effects.frame {
            Frame::Drops => self.drop_frame(operands.slots)?,
            Frame::Shrinks => self.trim(instruction)?,
            _ => {}
        }
        match operands.fail {
            Some(0) if effects.test => {
                return refuse(Rule::Operand, "a test must have a fail label");
            }
            Some(0) | None => {
                if effects.raises {
                    self.can_raise()?;
                }
            }
            Some(label) => {
                let building = std::mem::replace(&mut self.now.building, false);
                self.go_to(label)?;
                self.now.building = building;
            }
        }
        if effects.clears_x {
            self.now.clear_x(self.layout);
        }
        if effects.flow == Flow::Call {
            self.now.clear_floats(self.layout);
            self.now.drop_heap();
            if self.now.fresh {
                self.now.forget_fresh();
            }
        }
        let result = INIT | TERM | operands.clean;
        for index in 0..u32::from(effects.results) {
            self.write(
                Reg {
                    kind: RegKind::X,
                    index,
                    ty: None,
                },
                result | facts,
            )?;
        }
        for (operand, expected) in instruction.args.iter().zip(info.operands) {
            if expected.kind.is_written()
                && let Operand::Reg(reg) = operand
            {
                self.write(*reg, result | facts)?;
            }
        }
        Ok(())
    }

    /// Reads the operands that are read and notes the others.
    fn read_operands(&self, instruction: &'a Instruction, info: &'static Info) -> Check<Operands> {
        let mut found = Operands {
            clean: CLEAN,
            ..Operands::default()
        };
        for (operand, expected) in instruction.args.iter().zip(info.operands) {
            match expected.kind {
                Kind::Fail | Kind::FailOr(_) => {
                    if let Operand::Label(label) = operand {
                        found.fail = Some(*label);
                    }
                }
                Kind::Live => found.live = Some(small(operand)),
                Kind::Arity => found.arity = small(operand),
                Kind::Slots => found.slots = small(operand),
                Kind::Heap => found.heap = Some(heap(operand)),
                Kind::Lambda => {
                    found.free = match operand {
                        Operand::Lambda(index) => self
                            .module
                            .lambdas
                            .get(*index as usize)
                            .map_or(0, |lambda| lambda.num_free),
                        _ => 0,
                    }
                }
                Kind::List(pattern) => {
                    if let Operand::List(items) = operand
                        && pattern.iter().any(|kind| kind.is_read())
                    {
                        for group in items.chunks(pattern.len()) {
                            for (item, kind) in group.iter().zip(pattern) {
                                if kind.is_read() {
                                    found.clean &= self.read(item)?;
                                }
                            }
                        }
                    }
                }
                Kind::Segments => {
                    if let Operand::List(items) = operand {
                        for item in items {
                            found.clean &= self.read(item)?;
                        }
                    }
                }
                kind if kind.is_read() => found.clean &= self.read(operand)?,
                _ => {}
            }
        }
        Ok(found)
    }

    /// What is known of an operand that is read.
    pub fn read(&self, operand: &Operand) -> Check<Cell> {
        match operand {
            Operand::Reg(reg) => self.read_reg(*reg),
            Operand::Literal(value) => Ok(ANY | literal_facts(value)),
            _ => Ok(ANY),
        }
    }

    pub fn read_reg(&self, reg: Reg) -> Check<Cell> {
        let cell = match self.position(reg)? {
            Some(position) => self.now.cells.get(position).copied().unwrap_or(0),
            None => 0,
        };
        if cell & TERM != 0 {
            return Ok(cell);
        }
        let (rule, name) = match reg.kind {
            RegKind::X => (Rule::XRegister, 'x'),
            RegKind::Y if cell & TAG != 0 => {
                return refuse(
                    Rule::Catch,
                    format!("y{} holds an active catch, which is no term", reg.index),
                );
            }
            RegKind::Y => (Rule::YRegister, 'y'),
            RegKind::Fr => {
                return refuse(
                    Rule::FloatRegister,
                    format!("fr{} is not written on every path to here", reg.index),
                );
            }
        };
        refuse(
            rule,
            format!("{name}{} is not written on every path to here", reg.index),
        )
    }

    fn read_x(&self, index: u32) -> Check<Cell> {
        self.read_reg(Reg {
            kind: RegKind::X,
            index,
            ty: None,
        })
    }

    /// Where a register's cell lies; `None` for an X or floating-point register that the function
    /// never writes. A slot outside the frame is refused.
    pub fn position(&self, reg: Reg) -> Check<Option<usize>> {
        let Layout { x, y, fr } = self.layout;
        let (first, count) = match reg.kind {
            RegKind::X => (0, x),
            RegKind::Y => {
                if self.now.frame == NO_FRAME || reg.index >= self.now.frame {
                    return refuse(
                        Rule::YRegister,
                        format!(
                            "y{} is outside the frame: there is {}",
                            reg.index,
                            frame_text(self.now.frame)
                        ),
                    );
                }
                (x, y)
            }
            RegKind::Fr => (x + y, fr),
        };
        Ok((reg.index < count).then(|| (first + reg.index) as usize))
    }

    /// Writes a register.
    pub fn write(&mut self, reg: Reg, cell: Cell) -> Check {
        let position = self.position(reg)?;
        let Some(slot) = position.and_then(|position| self.now.cells.get_mut(position)) else {
            return refuse(Rule::Size, "the register is beyond those of the function");
        };
        if reg.kind == RegKind::Y && self.now.catches == ANY_CATCH {
            return refuse(
                Rule::Catch,
                "paths with different catches meet before here: a slot may hold an active one",
            );
        }
        if *slot & TAG != 0 {
            return refuse(
                Rule::Catch,
                format!(
                    "y{} holds an active catch and must not be overwritten",
                    reg.index
                ),
            );
        }
        *slot = cell;
        Ok(())
    }

    /// Adds to what is known of an operand, if it is a register.
    pub fn refine(&mut self, operand: Option<&Operand>, change: impl Fn(Cell) -> Cell) {
        if let Some(Operand::Reg(reg)) = operand
            && let Ok(Some(position)) = self.position(*reg)
            && let Some(cell) = self.now.cells.get_mut(position)
        {
            *cell = change(*cell);
        }
    }

    /// A place where the collector may run: it looks at the slots and at `live` X registers.
    pub fn collect(&mut self, live: u32) -> Check {
        for index in 0..live {
            let cell = if index < self.layout.x {
                self.now.cells.get(index as usize).copied().unwrap_or(0)
            } else {
                0
            };
            if cell & TERM == 0 {
                return refuse(
                    Rule::Live,
                    format!(
                        "{live} X registers are said to be live, but x{index} is not written on every path to here"
                    ),
                );
            }
        }
        self.slots_ready()?;
        self.now.clear_x_from(self.layout, live);
        self.now.drop_heap();
        if self.now.fresh {
            self.now.forget_fresh();
        }
        Ok(())
    }

    /// A place where something may look at all slots.
    pub fn slots_ready(&mut self) -> Check {
        if self.now.slots_ready {
            return Ok(());
        }
        match self
            .now
            .slots(self.layout)
            .iter()
            .position(|cell| cell & INIT == 0)
        {
            Some(index) => refuse(
                Rule::Slots,
                format!(
                    "y{index} holds nothing yet, but a call, collection or exception may look at it here"
                ),
            ),
            None => {
                self.now.slots_ready = true;
                Ok(())
            }
        }
    }

    /// A place where an exception may be raised.
    pub fn can_raise(&mut self) -> Check {
        if self.now.peeking {
            return refuse(
                Rule::Receive,
                "a message is being looked at: nothing may call, return or raise before \
                 remove_message or loop_rec_end",
            );
        }
        self.slots_ready()
    }

    fn make_frame(&mut self, operands: Operands, info: &Info) -> Check {
        if self.now.frame != NO_FRAME {
            return refuse(
                Rule::Frame,
                format!("there is {} already", frame_text(self.now.frame)),
            );
        }
        self.collect(operands.live.unwrap_or(0))?;
        self.now.frame = operands.slots;
        self.now.loose = false;
        self.now.frame_made_at = u32::try_from(self.index).unwrap_or(u32::MAX);
        let zero = info.op == op::ALLOCATE_ZERO || info.op == op::ALLOCATE_HEAP_ZERO;
        self.now.slots_ready = zero || operands.slots == 0;
        let layout = self.layout;
        self.now.slots_mut(layout).fill(if zero { ANY } else { 0 });
        Ok(())
    }

    fn drop_frame(&mut self, slots: u32) -> Check {
        if self.now.frame != slots {
            return refuse(
                Rule::Frame,
                format!(
                    "it removes {}, but there is {}",
                    frame_text(slots),
                    frame_text(self.now.frame)
                ),
            );
        }
        if self.now.catches != NO_CATCH {
            return refuse(
                Rule::Catch,
                "the frame is removed while a catch in it is active",
            );
        }
        let layout = self.layout;
        self.now.slots_mut(layout).fill(0);
        self.now.frame = NO_FRAME;
        self.now.slots_ready = true;
        Ok(())
    }

    fn trim(&mut self, instruction: &Instruction) -> Check {
        let (drop, left) = match &instruction.args[..] {
            [drop, left] => (small(drop), small(left)),
            _ => return refuse(Rule::Operand, "trim has two operands"),
        };
        if self.now.frame == NO_FRAME || drop.checked_add(left) != Some(self.now.frame) {
            return refuse(
                Rule::Frame,
                format!(
                    "it takes {drop} slots and leaves {left}, but there is {}",
                    frame_text(self.now.frame)
                ),
            );
        }
        if self.now.catches != NO_CATCH {
            return refuse(
                Rule::Catch,
                "the frame is renumbered while a catch in it is active",
            );
        }
        let layout = self.layout;
        let slots = self.now.slots_mut(layout);
        slots.rotate_left((drop as usize).min(slots.len()));
        let left_slots = (left as usize).min(slots.len());
        if let Some(dropped) = slots.get_mut(left_slots..) {
            dropped.fill(0);
        }
        self.now.frame = left;
        Ok(())
    }

    /// Takes reserved heap.
    pub fn take_heap(&mut self, words: u64, floats: u32, funs: u32) -> Check {
        let now = &mut self.now;
        let left = u64::from(now.words).checked_sub(words);
        match (
            left,
            now.floats.checked_sub(floats),
            now.funs.checked_sub(funs),
        ) {
            (Some(left), Some(floats), Some(funs)) => {
                now.words = left as u32;
                now.floats = floats;
                now.funs = funs;
                Ok(())
            }
            _ => refuse(
                Rule::Heap,
                format!(
                    "it needs {} of heap, but {} are reserved here",
                    amount(words, floats, funs),
                    amount(u64::from(now.words), now.floats, now.funs)
                ),
            ),
        }
    }

    /// Control may go to this label.
    pub fn go_to(&mut self, label: u32) -> Check {
        let block = self.labels.block(label, self.number)?;
        self.go_to_block(block).map_err(|fault| Fault {
            message: format!("label {label}: {}", fault.message),
            ..fault
        })
    }

    /// Control may go to this block. To the handler of a `try` it does not go: what comes there
    /// without an exception (compilers leave such code behind calls that never return) is trapped.
    fn go_to_block(&mut self, block: u32) -> Check {
        if self.blocks.try_handlers.get(block as usize) == Some(&true) {
            return Ok(());
        }
        self.now.by_exception = false;
        let state = std::mem::take(&mut self.now);
        let result = self.hand_over(block, &state);
        self.now = state;
        result
    }

    /// Joins `state` into what is known at the start of a block.
    pub fn hand_over(&mut self, block: u32, state: &State) -> Check {
        match self.pending.get_mut(block as usize) {
            Some(Some(known)) => {
                if known.frame_made_at != state.frame_made_at
                    && !(known.slots_ready && state.slots_ready)
                {
                    set_bit(&mut self.must_clear, known.frame_made_at as usize);
                    set_bit(&mut self.must_clear, state.frame_made_at as usize);
                }
                known.merge(state, self.layout)
            }
            Some(empty @ None) => {
                self.pending_cells += state.cells.len();
                if self.pending_cells > PENDING_LIMIT {
                    return refuse(
                        Rule::Size,
                        "the function has too many labels and registers to verify",
                    );
                }
                let mut copy = self.pool.pop().unwrap_or_default();
                copy.copy_from(state);
                *empty = Some(copy);
                Ok(())
            }
            None => refuse(Rule::Label, "the label leads to no block"),
        }
    }

    /// The current block is one that a wait goes back to.
    fn enter_receive(&mut self, block: u32) -> Check {
        if self.now.peeking {
            return refuse(
                Rule::Receive,
                "a receive begins here while a message is being looked at",
            );
        }
        self.now.weaken_to_receive(self.layout);
        let mut copy = self.pool.pop().unwrap_or_default();
        copy.copy_from(&self.now);
        if let Some(head) = self.heads.get_mut(block as usize) {
            *head = Some(copy);
        }
        Ok(())
    }

    /// Control goes back to a receive: what was promised there must hold still.
    pub fn go_back(&mut self, label: u32) -> Check {
        let block = self.labels.block(label, self.number)?;
        if self.own_waits.get(block as usize) == Some(&true) && !self.waits_in_place {
            return refuse(
                Rule::Loop,
                format!("label {label} opens with a wait that only itself goes back to"),
            );
        }
        match self.heads.get(block as usize) {
            Some(Some(head)) => {
                if self.now.keeps(head) {
                    Ok(())
                } else if self.now.frame != head.frame {
                    refuse(
                        Rule::Frame,
                        format!(
                            "label {label} was reached with {}, here is {}",
                            frame_text(head.frame),
                            frame_text(self.now.frame)
                        ),
                    )
                } else if self.now.catches != head.catches {
                    refuse(
                        Rule::Catch,
                        format!("label {label} was reached with other catches or tries active"),
                    )
                } else {
                    refuse(
                        Rule::YRegister,
                        format!("a slot that holds a term at label {label} holds none here"),
                    )
                }
            }
            // Not visited yet: joins like any other path, and is weakened when it is visited.
            _ => {
                self.now.clear_x(self.layout);
                self.go_to(label)
            }
        }
    }

    /// Whether the block begins with a `wait_timeout` that goes back to the block. Nobody else
    /// reads its timeout: it is read once, and X registers may be lost when control comes back.
    fn finds_own_wait(&self, block: u32, code: &[Instruction]) -> bool {
        let first = code.iter().find(|instruction| !is_mark(instruction.op));
        matches!(
            first.map(|instruction| (instruction.op, &instruction.args[..])),
            Some((op::WAIT_TIMEOUT, [Operand::Label(label), timeout]))
                if self.labels.block(*label, self.number).is_ok_and(|found| found == block)
                    && self.read(timeout).is_ok()
        )
    }

    /// The frame must be cleared when it is made.
    pub fn clear_frame(&mut self) {
        set_bit(&mut self.must_clear, self.now.frame_made_at as usize);
    }

    /// The type that the current instruction relies on is proven.
    pub fn prove(&mut self, holds: bool) {
        if holds {
            set_bit(&mut self.proven, self.index);
        }
    }

    /// The first destination of an instruction is given its own facts after [`Self::generic`].
    pub fn facts_of(&self, operand: Option<&Operand>) -> Cell {
        match operand {
            Some(operand) => self.read(operand).unwrap_or(0),
            None => 0,
        }
    }
}

fn set_bit(bits: &mut [u64], index: usize) {
    if let Some(word) = bits.get_mut(index / 64) {
        *word |= 1 << (index % 64);
    }
}

/// Instructions that only mark places.
pub(super) fn is_mark(op: crate::object::Opcode) -> bool {
    matches!(
        op,
        op::LABEL | op::LINE | op::EXECUTABLE_LINE | op::DEBUG_LINE
    )
}

/// A plain number that the operand check has found to be in range.
pub(super) fn small(operand: &Operand) -> u32 {
    match operand {
        Operand::Untagged(n) => u32::try_from(*n).unwrap_or(u32::MAX),
        _ => 0,
    }
}

fn heap(operand: &Operand) -> (u32, u32, u32) {
    match operand {
        Operand::Alloc {
            words,
            floats,
            funs,
        } => (*words, *floats, *funs),
        operand => (small(operand), 0, 0),
    }
}

fn amount(words: u64, floats: u32, funs: u32) -> String {
    let mut text = format!("{words} words");
    if floats > 0 {
        text.push_str(&format!(", {floats} floats"));
    }
    if funs > 0 {
        text.push_str(&format!(", {funs} funs"));
    }
    text
}

/// What is known of a literal.
fn literal_facts(value: &Value) -> Cell {
    match value {
        Value::List(..) => state::CONS,
        Value::Tuple(items) => state::tuple(items.len() as u64),
        Value::Map(_) => state::MAP,
        Value::Float(_) => state::FLOAT,
        Value::ExternalFun(_) => state::FUN,
        _ => 0,
    }
}
