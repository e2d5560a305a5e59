//! Instructions of which the table does not say everything: terms, types, binaries.

use crate::object::{Instruction, Mfa, Operand, RegKind};
use crate::opcode::{Info, op};

use super::rule::{Check, Rule, refuse};
use super::state::{
    self, ANY, CLEAN, CONS, CONTEXT, Cell, FLOAT, FRESH, FUN, INIT, MAP, TAG, TERM, TUPLE,
};
use super::step::{Checker, small};

impl<'a> Checker<'a> {
    /// Verifies one instruction.
    pub fn special(&mut self, instruction: &'a Instruction, info: &'static Info) -> Check {
        let args = &instruction.args[..];
        let building = std::mem::replace(&mut self.now.building, false);
        if self.now.fresh && !keeps_fresh(instruction.op) {
            self.now.forget_fresh();
        }
        match instruction.op {
            op::LABEL
            | op::LINE
            | op::EXECUTABLE_LINE
            | op::DEBUG_LINE
            | op::ON_LOAD
            | op::NIF_START
            | op::FCLEARERROR
            | op::RECV_MARK
            | op::RECV_SET => {
                self.now.building = building;
                Ok(())
            }
            op::INT_CODE_END => refuse(Rule::End, "control runs past the end of the module"),
            op::MOVE => self.copy(args),
            op::SWAP => self.swap(args),

            op::GET_LIST | op::GET_HD | op::GET_TL => {
                self.rely(args.first(), CONS)?;
                self.generic(instruction, info, 0)
            }
            op::GET_TUPLE_ELEMENT => self.get_tuple_element(instruction, info),
            op::SET_TUPLE_ELEMENT => self.set_tuple_element(args),
            op::PUT_LIST => {
                self.take_heap(2, 0, 0)?;
                self.generic(instruction, info, CONS)
            }
            op::PUT_TUPLE2 => {
                let size = list(args.get(1)).len() as u64;
                self.take_heap(size + 1, 0, 0)?;
                self.generic(instruction, info, state::tuple(size))
            }
            op::UPDATE_RECORD => self.update_record(instruction, info),
            op::MAKE_FUN2 | op::MAKE_FUN3 => self.make_fun(instruction, info),

            op::IS_NONEMPTY_LIST => self.test(instruction, info, |cell| cell | CONS),
            op::IS_TUPLE => self.test(instruction, info, as_tuple),
            op::TEST_ARITY => {
                self.prove(self.facts_of(args.get(1)) & TUPLE != 0);
                let size = u64::from(args.get(2).map_or(0, small));
                self.test(instruction, info, |cell| sized(cell, size))
            }
            op::IS_TAGGED_TUPLE => {
                let size = u64::from(args.get(2).map_or(0, small));
                self.test(instruction, info, |cell| sized(cell, size))
            }
            op::IS_MAP => self.test(instruction, info, |cell| cell | MAP),
            op::IS_FLOAT => self.test(instruction, info, |cell| cell | FLOAT),
            op::IS_FUNCTION | op::IS_FUNCTION2 => self.test(instruction, info, |cell| cell | FUN),

            op::HAS_MAP_FIELDS => {
                self.prove(self.facts_of(args.get(1)) & MAP != 0);
                self.test(instruction, info, |cell| cell | MAP)
            }
            op::GET_MAP_ELEMENTS => {
                self.prove(self.facts_of(args.get(1)) & MAP != 0);
                self.take_apart(instruction, info)
            }
            op::GET_RECORD_ELEMENTS => self.take_apart(instruction, info),
            op::PUT_MAP_ASSOC | op::PUT_MAP_EXACT => {
                self.prove(self.facts_of(args.get(1)) & MAP != 0);
                self.sources_are_live(args, 3, 2)?;
                self.generic(instruction, info, MAP)
            }
            op::PUT_RECORD => {
                self.sources_are_live(args, 4, 3)?;
                self.generic(instruction, info, 0)
            }

            op::BIF1 | op::BIF2 | op::BIF3 => self.bif(instruction, info),
            op::FMOVE => self.fmove(args),

            op::BS_START_MATCH3 => {
                self.prove(self.facts_of(args.get(1)) & CONTEXT != 0);
                self.sources_are_live(args, 2, 3)?;
                self.generic(instruction, info, CONTEXT)
            }
            op::BS_START_MATCH4 => {
                self.prove(self.facts_of(args.get(2)) & CONTEXT != 0);
                self.sources_are_live(args, 1, 3)?;
                self.generic(instruction, info, CONTEXT)
            }
            op::BS_GET_INTEGER2
            | op::BS_GET_FLOAT2
            | op::BS_GET_BINARY2
            | op::BS_SKIP_BITS2
            | op::BS_TEST_TAIL2
            | op::BS_TEST_UNIT
            | op::BS_MATCH_STRING
            | op::BS_GET_UTF8
            | op::BS_SKIP_UTF8
            | op::BS_GET_UTF16
            | op::BS_SKIP_UTF16
            | op::BS_GET_UTF32
            | op::BS_SKIP_UTF32 => {
                self.prove(self.facts_of(args.get(1)) & CONTEXT != 0);
                if let (Some(live), Some(dst)) = (info.live(), dst_position(info)) {
                    self.sources_are_live(args, live, dst)?;
                }
                self.generic(instruction, info, 0)
            }
            op::BS_SET_POSITION => {
                self.rely(args.first(), CONTEXT)?;
                self.generic(instruction, info, 0)
            }
            op::BS_GET_TAIL | op::BS_GET_POSITION => {
                self.rely(args.first(), CONTEXT)?;
                self.sources_are_live(args, 2, 1)?;
                self.generic(instruction, info, 0)
            }
            op::BS_MATCH => self.bs_match(args),
            op::BS_CREATE_BIN => {
                self.sources_are_live(args, 2, 4)?;
                self.generic(instruction, info, 0)
            }
            op::BS_ADD => {
                // The sum may be a large integer.
                self.now.drop_heap();
                self.generic(instruction, info, 0)
            }
            op::BS_INIT2 | op::BS_INIT_BITS | op::BS_APPEND | op::BS_PRIVATE_APPEND => {
                if let (Some(live), Some(dst)) = (info.live(), dst_position(info)) {
                    self.sources_are_live(args, live, dst)?;
                }
                if instruction.op == op::BS_PRIVATE_APPEND {
                    self.now.drop_heap();
                }
                self.generic(instruction, info, 0)?;
                self.now.building = true;
                Ok(())
            }
            op::BS_PUT_INTEGER
            | op::BS_PUT_BINARY
            | op::BS_PUT_FLOAT
            | op::BS_PUT_STRING
            | op::BS_PUT_UTF8
            | op::BS_PUT_UTF16
            | op::BS_PUT_UTF32 => {
                if !building {
                    return refuse(
                        Rule::Building,
                        "no binary is under construction: only bs_put_* may stand between \
                         its beginning and here",
                    );
                }
                self.now.building = true;
                self.generic(instruction, info, 0)
            }
            _ => self.control(instruction, info),
        }
    }

    /// Notes whether the operand's type is proven, and that it holds once the instruction, in its
    /// checked form if need be, has passed.
    fn rely(&mut self, operand: Option<&Operand>, fact: Cell) -> Check {
        let Some(operand) = operand else {
            return refuse(Rule::Operand, "an operand is missing");
        };
        let cell = self.read(operand)?;
        self.prove(cell & fact != 0);
        self.refine(Some(operand), |cell| cell | fact);
        Ok(())
    }

    /// A test of the second operand that tells something on success.
    fn test(
        &mut self,
        instruction: &'a Instruction,
        info: &'static Info,
        learn: impl Fn(Cell) -> Cell,
    ) -> Check {
        self.generic(instruction, info, 0)?;
        self.refine(instruction.args.get(1), learn);
        Ok(())
    }

    fn copy(&mut self, args: &[Operand]) -> Check {
        let [src, Operand::Reg(dst)] = args else {
            return refuse(Rule::Operand, "move needs a source and a register");
        };
        let cell = self.read(src)?;
        self.write(*dst, cell)
    }

    fn swap(&mut self, args: &[Operand]) -> Check {
        let [Operand::Reg(left), Operand::Reg(right)] = args else {
            return refuse(Rule::Operand, "swap needs two registers");
        };
        let (a, b) = (self.read_reg(*left)?, self.read_reg(*right)?);
        self.write(*left, b)?;
        self.write(*right, a)
    }

    fn get_tuple_element(&mut self, instruction: &'a Instruction, info: &'static Info) -> Check {
        let args = &instruction.args[..];
        let index = u64::from(args.get(1).map_or(0, small));
        let cell = self.facts_of(args.first());
        self.prove(state::tuple_size(cell) > index);
        self.refine(args.first(), |cell| state::with_element(cell, index));
        self.generic(instruction, info, 0)
    }

    fn set_tuple_element(&mut self, args: &[Operand]) -> Check {
        let [value, tuple, index] = args else {
            return refuse(Rule::Operand, "set_tuple_element has three operands");
        };
        let new = self.read(value)?;
        let old = self.read(tuple)?;
        if old & FRESH == 0 {
            return refuse(
                Rule::Update,
                "only the tuple that setelement/3 has just returned may be changed",
            );
        }
        if new & FRESH != 0 {
            return refuse(Rule::Update, "a tuple must not be put into itself");
        }
        if new & CLEAN == 0 {
            return refuse(
                Rule::Receive,
                "a message that is only looked at must not be kept",
            );
        }
        let index = u64::from(small(index));
        self.prove(state::tuple_size(old) > index);
        self.refine(Some(tuple), |cell| state::with_element(cell, index));
        Ok(())
    }

    fn update_record(&mut self, instruction: &'a Instruction, info: &'static Info) -> Check {
        let args = &instruction.args[..];
        let size = u64::from(args.get(1).map_or(0, small));
        if size == 0 {
            return refuse(Rule::Operand, "a record has at least one element");
        }
        for update in list(args.get(4)).chunks(2) {
            if let Some(Operand::Untagged(index)) = update.first()
                && !(1..=size).contains(index)
            {
                return refuse(
                    Rule::Operand,
                    format!("element {index} is outside a record of {size} elements"),
                );
            }
        }
        self.prove(state::is_exactly(self.facts_of(args.get(2)), size));
        self.refine(args.get(2), |cell| sized(cell, size));
        self.take_heap(size + 1, 0, 0)?;
        self.generic(instruction, info, state::tuple(size))
    }

    fn make_fun(&mut self, instruction: &'a Instruction, info: &'static Info) -> Check {
        if instruction.op == op::MAKE_FUN3 {
            let captured = list(instruction.args.get(2)).len();
            let free = match instruction.args.first() {
                Some(Operand::Lambda(index)) => self
                    .module
                    .lambdas
                    .get(*index as usize)
                    .map(|lambda| lambda.num_free),
                _ => None,
            };
            if free.map(|free| free as usize) != Some(captured) {
                return refuse(
                    Rule::Arity,
                    format!(
                        "it captures {captured} variables, but the fun's entry has {}",
                        free.unwrap_or(0)
                    ),
                );
            }
            self.take_heap(captured as u64, 0, 1)?;
        } else {
            // It allocates by itself.
            self.now.drop_heap();
        }
        self.generic(instruction, info, FUN)
    }

    /// Guard functions that do not collect. Some never fail, and may stand where nothing may
    /// raise; most allocate nothing, and leave what is reserved.
    fn bif(&mut self, instruction: &'a Instruction, info: &'static Info) -> Check {
        let Some(Operand::Import(mfa)) = instruction.args.get(1) else {
            return refuse(Rule::Operand, "a built-in function must be named");
        };
        if !allocates_nothing(mfa) {
            self.now.drop_heap();
        }
        if never_fails(mfa) && matches!(instruction.args.first(), Some(Operand::Label(0))) {
            let peeking = std::mem::replace(&mut self.now.peeking, false);
            let ready = std::mem::replace(&mut self.now.slots_ready, true);
            let done = self.generic(instruction, info, 0);
            self.now.peeking = peeking;
            self.now.slots_ready = ready;
            return done;
        }
        let may_raise = matches!(instruction.args.first(), Some(Operand::Label(0)));
        if may_raise && !self.now.slots_ready && self.slots_ready().is_err() {
            // Compilers leave slots empty before a function of which they know that it succeeds.
            // The frame must be cleared when it is made, so that an exception finds no rubbish.
            self.clear_frame();
            self.now.slots_ready = true;
            let done = self.generic(instruction, info, 0);
            self.now.slots_ready = false;
            return done;
        }
        self.generic(instruction, info, 0)
    }

    fn fmove(&mut self, args: &[Operand]) -> Check {
        let [src, Operand::Reg(dst)] = args else {
            return refuse(Rule::Operand, "fmove needs a source and a register");
        };
        let cell = self.read(src)?;
        let from_float = matches!(src, Operand::Reg(reg) if reg.kind == RegKind::Fr);
        match (from_float, dst.kind == RegKind::Fr) {
            (true, false) => {
                self.take_heap(0, 1, 0)?;
                self.write(*dst, ANY | FLOAT)
            }
            (false, true) => {
                if matches!(src, Operand::Literal(_)) && cell & FLOAT == 0 {
                    return refuse(Rule::Operand, "the literal must be a float");
                }
                self.prove(cell & FLOAT != 0);
                self.refine(Some(src), |cell| cell | FLOAT);
                self.write(*dst, ANY)
            }
            _ => refuse(
                Rule::Operand,
                "one side of fmove must be a floating-point register, the other a term",
            ),
        }
    }

    /// X registers that are read (all operands but `dst`) must be below the live count (operand
    /// `live`): the collector may run before they are read.
    fn sources_are_live(&self, args: &[Operand], live: usize, dst: usize) -> Check {
        let live_count = args.get(live).map_or(0, small);
        let late = |operand: &Operand| matches!(operand, Operand::Reg(reg) if reg.kind == RegKind::X && reg.index >= live_count);
        for (position, operand) in args.iter().enumerate() {
            let found = match operand {
                Operand::List(items) => items.iter().any(late),
                operand => position != dst && late(operand),
            };
            if found {
                return refuse(
                    Rule::Live,
                    format!("it reads an X register that is not below the live count {live_count}"),
                );
            }
        }
        Ok(())
    }

    /// `get_map_elements` and `get_record_elements`: on failure some destinations may have been
    /// written already.
    fn take_apart(&mut self, instruction: &'a Instruction, info: &'static Info) -> Check {
        let args = &instruction.args[..];
        let (Some(Operand::Label(fail)), Some(source), pairs) =
            (args.first(), args.get(1), list(args.get(2)))
        else {
            return refuse(Rule::Operand, "it needs a fail label, a source and a list");
        };
        let mut clean = self.read(source)? & CLEAN;
        for pair in pairs.chunks(2) {
            let [key, _] = pair else { continue };
            clean &= self.read(key)?;
        }
        let dsts = || pairs.chunks(2).filter_map(|pair| pair.get(1));
        self.smear(dsts(), clean)?;
        match (*fail, info.effects.test) {
            (0, true) => return refuse(Rule::Operand, "a test must have a fail label"),
            (0, false) => self.can_raise()?,
            (label, _) => self.go_to(label)?,
        }
        for dst in dsts() {
            if let Operand::Reg(reg) = dst {
                self.write(*reg, INIT | TERM | clean)?;
            }
        }
        Ok(())
    }

    /// These registers may or may not have been overwritten.
    fn smear<'b>(&mut self, dsts: impl Iterator<Item = &'b Operand>, clean: Cell) -> Check {
        for dst in dsts {
            let Operand::Reg(reg) = dst else { continue };
            if let Some(position) = self.position(*reg)?
                && let Some(cell) = self.now.cells.get_mut(position)
            {
                if *cell & TAG != 0
                    || (reg.kind == RegKind::Y && self.now.catches == state::ANY_CATCH)
                {
                    return refuse(
                        Rule::Catch,
                        format!(
                            "y{} holds an active catch and must not be overwritten",
                            reg.index
                        ),
                    );
                }
                *cell &= INIT | TERM | clean;
            }
        }
        Ok(())
    }

    fn bs_match(&mut self, args: &'a [Operand]) -> Check {
        let [Operand::Label(fail), context, Operand::List(commands)] = args else {
            return refuse(
                Rule::Operand,
                "bs_match needs a label, a context and commands",
            );
        };
        let found = self.read(context)?;
        self.prove(found & CONTEXT != 0);
        let clean = found & CLEAN;
        // Bits that an `ensure` has shown to be there. What takes no more than these cannot fail;
        // everything else fails before it collects or writes.
        let mut ensured = 0u64;
        // What holds on failure holds before the first command writes, so that it does not matter
        // whether results are written one by one or at the end.
        let mut branched = *fail != 0;
        if branched {
            self.go_to(*fail)?;
        }
        let mut done = false;
        for command in Commands(commands) {
            if done {
                return refuse(
                    Rule::Overlap,
                    "the context is overwritten before the last command",
                );
            }
            let left = ensured.checked_sub(command.takes);
            if !branched && (command.may_fail || left.is_none()) {
                match *fail {
                    0 => return refuse(Rule::Operand, "bs_match must have a fail label"),
                    label => self.go_to(label)?,
                }
                branched = true;
            }
            ensured = command.ensures.unwrap_or(left.unwrap_or(0));
            if let Some(live) = command.live {
                branched = false;
                if matches!(context, Operand::Reg(reg) if reg.kind == RegKind::X && reg.index >= live)
                    && command.dst.is_none_or(|dst| !same_register(dst, context))
                {
                    return refuse(
                        Rule::Live,
                        format!("the context is not below the live count {live}"),
                    );
                }
                self.collect(live)?;
            }
            if let Some(dst @ Operand::Reg(reg)) = command.dst {
                done = same_register(dst, context);
                self.write(*reg, INIT | TERM | clean)?;
            }
        }
        Ok(())
    }
}

/// A command of `bs_match`, as far as registers go.
struct Command<'a> {
    live: Option<u32>,
    dst: Option<&'a Operand>,
    /// How many bits it shows to be there.
    ensures: Option<u64>,
    /// How many bits it takes.
    takes: u64,
    /// Whether it can fail though there are enough bits.
    may_fail: bool,
}

/// Iterates over the commands of a well-shaped list.
struct Commands<'a>(&'a [Operand]);

impl<'a> Iterator for Commands<'a> {
    type Item = Command<'a>;

    fn next(&mut self) -> Option<Command<'a>> {
        let (Operand::Atom(name), rest) = self.0.split_first()? else {
            return None;
        };
        let info = crate::opcode::match_command(name)?;
        let (operands, rest) = rest.split_at_checked(info.operands.len())?;
        self.0 = rest;
        let position = |wanted: crate::opcode::Kind| {
            info.operands
                .iter()
                .position(|operand| operand.kind == wanted)
                .and_then(|i| operands.get(i))
        };
        let number = |kind| match position(kind) {
            Some(Operand::Untagged(n)) => Some(*n),
            _ => None,
        };
        let size = number(crate::opcode::Kind::Size).unwrap_or(0);
        let unit = number(crate::opcode::Kind::Unit).unwrap_or(1);
        let (ensures, takes, may_fail) = match info.name {
            "ensure_at_least" | "ensure_exactly" => (Some(size), 0, true),
            "integer" | "binary" => (None, size.saturating_mul(unit), false),
            "skip" => (None, size, false),
            "=:=" => (None, size, true),
            _ => (None, 0, false),
        };
        Some(Command {
            live: position(crate::opcode::Kind::Live).map(small),
            dst: position(crate::opcode::Kind::Dst),
            ensures,
            takes,
            may_fail,
        })
    }
}

/// Instructions that may stand between `setelement/3` and `set_tuple_element`: they neither build
/// terms nor collect, nor copy the tuple without what is known of it (no term contains it yet, so
/// taking terms apart does not give it).
fn keeps_fresh(op: crate::object::Opcode) -> bool {
    super::step::is_mark(op)
        || matches!(
            op,
            op::MOVE
                | op::SWAP
                | op::SET_TUPLE_ELEMENT
                | op::INIT
                | op::INIT_YREGS
                | op::GET_TUPLE_ELEMENT
                | op::GET_LIST
                | op::GET_HD
                | op::GET_TL
        )
}

/// Which operand is written.
fn dst_position(info: &Info) -> Option<usize> {
    info.position(|kind| kind == crate::opcode::Kind::Dst)
}

fn as_tuple(cell: Cell) -> Cell {
    if cell & TUPLE != 0 {
        cell
    } else {
        cell | TUPLE
    }
}

/// The cell after its term has been seen to be a tuple of exactly this size.
fn sized(cell: Cell, size: u64) -> Cell {
    (cell & 0xffff & !(TUPLE | state::EXACT)) | state::tuple(size)
}

fn same_register(a: &Operand, b: &Operand) -> bool {
    match (a, b) {
        (Operand::Reg(a), Operand::Reg(b)) => a.kind == b.kind && a.index == b.index,
        _ => false,
    }
}

fn list(operand: Option<&Operand>) -> &[Operand] {
    match operand {
        Some(Operand::List(items)) => items,
        _ => &[],
    }
}

/// Guard functions whose result is an existing term or an immediate.
fn allocates_nothing(mfa: &Mfa) -> bool {
    if &*mfa.module != "erlang" {
        return false;
    }
    never_fails(mfa)
        || matches!(
            (&*mfa.function, mfa.arity),
            (
                "and" | "or" | "xor" | "element" | "map_get" | "is_map_key",
                2
            ) | ("not" | "hd" | "tl" | "get" | "tuple_size" | "node", 1)
                | ("is_function" | "is_record", 2)
                | ("is_record" | "is_integer", 3)
                | ("get_record_field", _)
        )
}

/// Guard functions that give a result for every argument.
pub(super) fn never_fails(mfa: &Mfa) -> bool {
    if &*mfa.module != "erlang" {
        return false;
    }
    match mfa.arity {
        1 => matches!(
            &*mfa.function,
            "is_atom"
                | "is_binary"
                | "is_bitstring"
                | "is_boolean"
                | "is_float"
                | "is_function"
                | "is_integer"
                | "is_list"
                | "is_map"
                | "is_number"
                | "is_pid"
                | "is_port"
                | "is_reference"
                | "is_tuple"
                | "get"
        ),
        2 => matches!(
            &*mfa.function,
            "==" | "/=" | "=:=" | "=/=" | "<" | ">" | "=<" | ">=" | "min" | "max"
        ),
        _ => false,
    }
}
