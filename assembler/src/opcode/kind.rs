//! What an operand may be, and what an instruction does besides reading and writing its operands.

/// The kind of an operand: its place in the file format, what may stand there, and whether it is
/// read, written or jumped to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The number of the label that is defined here; a plain number in the file.
    LabelDef,
    /// A label to go to. Never 0.
    Label,
    /// A label to go to on failure; 0 means that failure raises an exception.
    Fail,
    /// A label to go to on failure, or one of these atoms.
    FailOr(&'static [&'static str]),
    /// What is known about the fun of `call_fun2`: the atom `safe` or `unsafe`, or a lambda.
    FunTag,
    /// An atom that is a name, a tag or a hint.
    Atom,
    /// How many arguments a call passes (in X0 and up) or a function takes.
    Arity,
    /// How many X registers, from X0, hold terms; a collection may happen here and keeps these.
    Live,
    /// A number of stack slots.
    Slots,
    /// Heap need: words as a number, or an allocation list.
    Heap,
    /// The index of a tuple element, from 0.
    Index,
    /// The size of a tuple.
    TupleSize,
    /// A size in bits or bytes, known when the code was compiled.
    Size,
    /// A unit: what a size is multiplied by, or what a length must be divisible by.
    Unit,
    /// Flags of a binary segment: 2 little, 4 signed, 16 native.
    Flags,
    /// Any other plain number.
    Number,
    /// An imported function; the arity is given where the instruction fixes it.
    Import(Option<u8>),
    /// An entry of the table of funs.
    Lambda,
    /// A term that is read: X or Y register, or a constant.
    Source,
    /// A term that is read, or a size as a plain number.
    SourceOrSize,
    /// A constant term: integer, atom, nil or literal.
    Constant,
    /// A register that is read: X or Y.
    Reg,
    /// A register that is written: X or Y.
    Dst,
    /// A register that is read and then written: X or Y.
    InOut,
    /// A stack slot.
    Slot,
    /// A floating-point register that is read.
    FrSource,
    /// A floating-point register that is written.
    FrDst,
    /// A floating-point register, or a term known to be a float, that is read.
    FloatSource,
    /// A floating-point register, or an X or Y register, that is written.
    FloatDst,
    /// Bytes of the string table. In the file this is an offset; the operand `length` (an index
    /// into the same instruction) tells how much, in this unit.
    String {
        /// Which operand holds the length.
        length: u8,
        /// What that length counts.
        unit: LengthUnit,
    },
    /// A location: an index into the `Line` table in the file.
    Line,
    /// An extended list: this pattern of kinds, again and again.
    List(&'static [Kind]),
    /// An extended list of segments to build a binary from: [`SEGMENT`] again and again.
    Segments,
    /// An extended list of commands that match a binary, see [`super::MATCH_COMMANDS`].
    Commands,
    /// In a segment: flags as a term, nil or a literal list of atoms.
    FlagsTerm,
    /// In a segment: the value, a source; bytes of the string table in a `string` segment.
    SegmentValue,
}

/// What the length of a string operand counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthUnit {
    /// The length is in bytes.
    Bytes,
    /// The length is in bits; the string takes as many bytes as hold them.
    Bits,
}

/// One segment of `bs_create_bin`: type, segment number, unit, flags, value, size.
pub const SEGMENT: &[Kind] = &[
    Kind::Atom,
    Kind::Number,
    Kind::Unit,
    Kind::FlagsTerm,
    Kind::SegmentValue,
    Kind::Source,
];

/// A set of operand shapes: the variants of [`crate::object::Operand`], with registers told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shapes(u16);

impl Shapes {
    /// A plain number.
    pub const UNTAGGED: Shapes = Shapes(1);
    /// An integer term.
    pub const INTEGER: Shapes = Shapes(1 << 1);
    /// An atom.
    pub const ATOM: Shapes = Shapes(1 << 2);
    /// The empty list.
    pub const NIL: Shapes = Shapes(1 << 3);
    /// An X register.
    pub const X: Shapes = Shapes(1 << 4);
    /// A Y register.
    pub const Y: Shapes = Shapes(1 << 5);
    /// A floating-point register.
    pub const FR: Shapes = Shapes(1 << 6);
    /// A label.
    pub const LABEL: Shapes = Shapes(1 << 7);
    /// An imported function.
    pub const IMPORT: Shapes = Shapes(1 << 8);
    /// An entry of the table of funs.
    pub const LAMBDA: Shapes = Shapes(1 << 9);
    /// A literal.
    pub const LITERAL: Shapes = Shapes(1 << 10);
    /// Bytes of the string table.
    pub const STRING: Shapes = Shapes(1 << 11);
    /// A location.
    pub const LINE: Shapes = Shapes(1 << 12);
    /// An extended list.
    pub const LIST: Shapes = Shapes(1 << 13);
    /// An allocation list.
    pub const ALLOC: Shapes = Shapes(1 << 14);

    /// What may stand in a row of a [`crate::object::OperandTable`], for which no kinds are known.
    pub const ROW: Shapes = Shapes(
        Self::UNTAGGED.0
            | Self::CONSTANT.0
            | Self::REG.0
            | Self::FR.0
            | Self::LABEL.0
            | Self::LIST.0
            | Self::ALLOC.0,
    );

    const REG: Shapes = Shapes(Self::X.0 | Self::Y.0);
    const CONSTANT: Shapes = Shapes(Self::INTEGER.0 | Self::ATOM.0 | Self::NIL.0 | Self::LITERAL.0);

    const fn or(self, other: Shapes) -> Shapes {
        Shapes(self.0 | other.0)
    }

    /// Whether any of `other` is in this set.
    pub const fn has(self, other: Shapes) -> bool {
        self.0 & other.0 != 0
    }

    /// The members in words, for messages: `X register, Y register or literal`.
    pub fn describe(self) -> String {
        const NAMES: [&str; 15] = [
            "number",
            "integer",
            "atom",
            "nil",
            "X register",
            "Y register",
            "floating-point register",
            "label",
            "imported function",
            "fun entry",
            "literal",
            "string",
            "location",
            "list",
            "allocation list",
        ];
        let names: Vec<&str> = NAMES
            .iter()
            .enumerate()
            .filter(|(bit, _)| self.0 & (1 << bit) != 0)
            .map(|(_, name)| *name)
            .collect();
        match names.split_last() {
            None => "nothing".to_string(),
            Some((last, [])) => (*last).to_string(),
            Some((last, init)) => format!("{} or {last}", init.join(", ")),
        }
    }
}

impl Kind {
    /// Which shapes of operand may stand here.
    ///
    /// At most one of the shapes that the file writes as a plain number (number, import, lambda,
    /// string, location, label definition) is among them, so that reading needs no guess; the
    /// table's tests check it.
    pub const fn shapes(self) -> Shapes {
        match self {
            Kind::LabelDef | Kind::Label | Kind::Fail => Shapes::LABEL,
            Kind::FailOr(_) => Shapes::LABEL.or(Shapes::ATOM),
            Kind::FunTag => Shapes::ATOM.or(Shapes::LAMBDA),
            Kind::Atom => Shapes::ATOM,
            Kind::Arity
            | Kind::Live
            | Kind::Slots
            | Kind::Index
            | Kind::TupleSize
            | Kind::Size
            | Kind::Unit
            | Kind::Flags
            | Kind::Number => Shapes::UNTAGGED,
            Kind::Heap => Shapes::UNTAGGED.or(Shapes::ALLOC),
            Kind::Import(_) => Shapes::IMPORT,
            Kind::Lambda => Shapes::LAMBDA,
            Kind::Source => Shapes::REG.or(Shapes::CONSTANT),
            Kind::SourceOrSize => Shapes::REG.or(Shapes::CONSTANT).or(Shapes::UNTAGGED),
            Kind::Constant => Shapes::CONSTANT,
            Kind::Reg | Kind::Dst | Kind::InOut => Shapes::REG,
            Kind::Slot => Shapes::Y,
            Kind::FrSource | Kind::FrDst => Shapes::FR,
            Kind::FloatSource => Shapes::REG.or(Shapes::FR).or(Shapes::LITERAL),
            Kind::FloatDst => Shapes::REG.or(Shapes::FR),
            Kind::String { .. } => Shapes::STRING,
            Kind::Line => Shapes::LINE,
            Kind::List(_) | Kind::Segments | Kind::Commands => Shapes::LIST,
            Kind::FlagsTerm => Shapes::NIL.or(Shapes::LITERAL),
            Kind::SegmentValue => Shapes::REG.or(Shapes::CONSTANT).or(Shapes::STRING),
        }
    }

    /// Whether the operand is a register that the instruction writes.
    pub const fn is_written(self) -> bool {
        matches!(self, Kind::Dst | Kind::InOut | Kind::FrDst | Kind::FloatDst)
    }

    /// Whether the operand is a term or float that the instruction reads.
    pub const fn is_read(self) -> bool {
        matches!(
            self,
            Kind::Source
                | Kind::SourceOrSize
                | Kind::Reg
                | Kind::InOut
                | Kind::FrSource
                | Kind::FloatSource
                | Kind::SegmentValue
        )
    }
}

/// Where control goes after an instruction, fail labels aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// To the next instruction.
    Next,
    /// To the next instruction after other code has run; needs a frame that keeps the return
    /// address.
    Call,
    /// Out of the function, or to one of the labels among the operands: never to the next one.
    Ends,
}

/// X registers that an instruction reads without naming them, from X0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Implied {
    /// So many.
    First(u8),
    /// As many as the operand of kind [`Kind::Arity`] says, and so many more.
    Arity(u8),
    /// As many as the fun of the operand of kind [`Kind::Lambda`] has free variables.
    Free,
}

/// What an instruction does to the stack frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Works with a frame and without.
    Any,
    /// Needs a frame and leaves it.
    Needs,
    /// There must be no frame.
    Without,
    /// Makes a frame of as many slots as the operand of kind [`Kind::Slots`] says.
    Makes,
    /// Removes the frame of as many slots as the operand of kind [`Kind::Slots`] says.
    Drops,
    /// Takes slots off the frame: `trim`.
    Shrinks,
}

/// What an instruction does besides reading and writing its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effects {
    /// It can raise an exception (where it has a fail label: only when that label is 0).
    pub raises: bool,
    /// Where control goes.
    pub flow: Flow,
    /// The X registers that it reads without naming them.
    pub implied: Implied,
    /// Every X register is lost, but for the results.
    pub clears_x: bool,
    /// How many X registers, from X0, it writes without naming them.
    pub results: u8,
    /// What it does to the frame.
    pub frame: Frame,
    /// It is a test: on failure it goes to its fail label, which is never 0, and `.S` writes it as
    /// `{test, Name, ...}`. (`get_map_elements`, `bs_match` and `get_record_elements` fail in the
    /// same way, but have plain tuples of their own in `.S`.)
    pub test: bool,
}

impl Effects {
    /// Nothing out of the ordinary.
    pub(super) const PLAIN: Effects = Effects {
        raises: false,
        flow: Flow::Next,
        implied: Implied::First(0),
        clears_x: false,
        results: 0,
        frame: Frame::Any,
        test: false,
    };
    /// Raises when it fails.
    pub(super) const RAISES: Effects = Effects {
        raises: true,
        ..Self::PLAIN
    };
    /// A test.
    pub(super) const TEST: Effects = Effects {
        test: true,
        ..Self::PLAIN
    };
    /// Never goes on with the next instruction.
    pub(super) const ENDS: Effects = Effects {
        flow: Flow::Ends,
        ..Self::PLAIN
    };
    /// Always raises.
    pub(super) const ERROR: Effects = Effects {
        raises: true,
        flow: Flow::Ends,
        ..Self::PLAIN
    };
    /// Works on the frame's slots.
    pub(super) const FRAME: Effects = Effects {
        frame: Frame::Needs,
        ..Self::PLAIN
    };
    /// Gives the processor away; X registers do not survive.
    pub(super) const WAITS: Effects = Effects {
        clears_x: true,
        ..Self::PLAIN
    };

    /// A call that comes back with its result in X0.
    pub(super) const fn call(implied: Implied) -> Effects {
        Effects {
            raises: true,
            flow: Flow::Call,
            implied,
            clears_x: true,
            results: 1,
            frame: Frame::Needs,
            test: false,
        }
    }

    /// A call that does not come back.
    pub(super) const fn tail(implied: Implied, frame: Frame) -> Effects {
        Effects {
            raises: true,
            flow: Flow::Ends,
            implied,
            frame,
            ..Self::PLAIN
        }
    }

    /// An operation on X registers that it does not name, with its results from X0 on; the other
    /// X registers are lost.
    pub(super) const fn on_x(implied: Implied, results: u8) -> Effects {
        Effects {
            implied,
            clears_x: true,
            results,
            ..Self::PLAIN
        }
    }

    pub(super) const fn with_raises(self) -> Effects {
        Effects {
            raises: true,
            ..self
        }
    }

    pub(super) const fn with_frame(self, frame: Frame) -> Effects {
        Effects { frame, ..self }
    }

    pub(super) const fn with_ends(self) -> Effects {
        Effects {
            flow: Flow::Ends,
            ..self
        }
    }
}

impl crate::object::Operand {
    /// Which shape this operand has; always a single one.
    pub fn shape(&self) -> Shapes {
        use crate::object::{Operand, RegKind};
        match self {
            Operand::Untagged(_) => Shapes::UNTAGGED,
            Operand::Integer(_) => Shapes::INTEGER,
            Operand::Atom(_) => Shapes::ATOM,
            Operand::Nil => Shapes::NIL,
            Operand::Reg(reg) => match reg.kind {
                RegKind::X => Shapes::X,
                RegKind::Y => Shapes::Y,
                RegKind::Fr => Shapes::FR,
            },
            Operand::Label(_) => Shapes::LABEL,
            Operand::Import(_) => Shapes::IMPORT,
            Operand::Lambda(_) => Shapes::LAMBDA,
            Operand::Literal(_) => Shapes::LITERAL,
            Operand::String(_) => Shapes::STRING,
            Operand::Line(_) => Shapes::LINE,
            Operand::List(_) => Shapes::LIST,
            Operand::Alloc { .. } => Shapes::ALLOC,
        }
    }
}
