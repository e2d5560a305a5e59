//! The code object: one module, independent of the form it was read from.
//!
//! Operands are *resolved*: an atom operand holds the atom's text, an import operand the
//! module-function-arity it names, a literal operand its value. The tables of the `.beam`
//! container (atoms, imports, literals, strings, lines) are rebuilt by the writer, so two objects
//! are equal when they mean the same, whatever the order of their tables was. Kept in order,
//! because the order can be observed: functions, lambdas, types, attributes, unknown chunks.

use std::sync::Arc;

use dashu_int::IBig;

/// An atom's text. Cheap to clone.
pub type Name = Arc<str>;

/// A module, a function and its arity.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Mfa {
    /// The module's name.
    pub module: Name,
    /// The function's name.
    pub function: Name,
    /// How many arguments it takes.
    pub arity: u32,
}

/// One module's code and everything that travels with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeObject {
    /// The module's name.
    pub module: Name,
    /// One more than the highest label, as the `Code` chunk counts.
    pub label_count: u32,
    /// The functions in the order of the `Code` chunk.
    pub functions: Vec<Function>,
    /// `ExpT`: exported functions with their entry labels.
    pub exports: Vec<Export>,
    /// `LocT`: local functions with their entry labels; `None` when the chunk is absent.
    pub locals: Option<Vec<Export>>,
    /// `FunT`: entries of funs; `Operand::Lambda` indexes this.
    pub lambdas: Vec<Lambda>,
    /// `Type`: the version and the raw entries that typed registers index.
    pub types: Option<TypeTable>,
    /// `Line`: whether the chunk is there and its flags; locations are in the `line` instructions.
    pub lines: Option<LineTable>,
    /// `Meta`, decoded when it is a literal term.
    pub meta: Option<Value>,
    /// `Attr`: the module's attributes.
    pub attributes: Option<Value>,
    /// `CInf`: compile information.
    pub compile_info: Option<Value>,
    /// `Recs` of OTP 29: definitions of native records. A row is name, whether it is exported, and
    /// a list of field names alternating with default values (`Untagged(0)` for none).
    pub records: Option<OperandTable>,
    /// `DbgB` of OTP 28 and 29: what each `debug_line` shows a debugger.
    pub debug_info: Option<OperandTable>,
    /// Chunks that we do not interpret, in file order: four-byte name and contents.
    pub chunks: Vec<([u8; 4], Arc<[u8]>)>,
}

/// A function: its name and its instructions, from the `label` before `func_info` up to the next
/// function's first label.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// The function's name.
    pub name: Name,
    /// How many arguments it takes.
    pub arity: u32,
    /// The label of the first instruction (the one after `func_info`).
    pub entry: u32,
    /// All instructions, labels, `line` and `func_info` included.
    pub code: Vec<Instruction>,
}

/// A function's name, arity and entry label in `ExpT` or `LocT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Export {
    /// The function's name.
    pub name: Name,
    /// Its arity.
    pub arity: u32,
    /// Its entry label.
    pub label: u32,
}

/// An entry of `FunT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lambda {
    /// Name of the function that holds the fun's body.
    pub name: Name,
    /// Arity of that function: the fun's own plus its free variables.
    pub arity: u32,
    /// Entry label of that function.
    pub label: u32,
    /// Index of the fun in its module, as `erlang:fun_info/2` shows it.
    pub index: u32,
    /// How many free variables the fun captures.
    pub num_free: u32,
    /// Old unique value, as `erlang:fun_info/2` shows it.
    pub old_uniq: u32,
}

/// The `Type` chunk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeTable {
    /// Version of the chunk's format.
    pub version: u32,
    /// One raw entry per type (length depends on version and flags), in order.
    pub entries: Vec<Arc<[u8]>>,
}

/// What `Line` says beyond the locations themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineTable {
    /// The chunk's version.
    pub version: u32,
    /// The chunk's flags.
    pub flags: u32,
}

/// A chunk that the compiler writes as rows of operands, like instructions, so that they refer to
/// the same tables of atoms and literals; resolved here for the same reason.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperandTable {
    /// Version of the chunk's format.
    pub version: u32,
    /// The second word of the header: how many records, or `debug_line` instructions (each has
    /// several rows).
    pub count: u32,
    /// The third word of the header: how many fields or variables all rows have.
    pub total: u32,
    /// The rows; all have the same number of operands.
    pub rows: Vec<Vec<Operand>>,
}

/// An opcode number of the generic instruction set, 1 to 191.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Opcode(pub u8);

/// A generic instruction.
#[derive(Clone, Debug, PartialEq)]
pub struct Instruction {
    /// Which instruction.
    pub op: Opcode,
    /// Its operands in the generic order, as many as the table says.
    pub args: Vec<Operand>,
}

/// A source position: the file as the compiler wrote it, and the line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Location {
    /// File name.
    pub file: Name,
    /// Line number, from 1.
    pub line: u32,
}

/// A register, with an index into the `Type` table when the compiler gave one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reg {
    /// X, Y or floating point.
    pub kind: RegKind,
    /// Its number.
    pub index: u32,
    /// Index into `CodeObject::types`.
    pub ty: Option<u32>,
}

/// The three register files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RegKind {
    /// Argument and temporary registers.
    X,
    /// Stack slots.
    Y,
    /// Floating-point registers.
    Fr,
}

/// An operand, resolved.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// A plain number: arity, live count, size, flags.
    Untagged(u64),
    /// An integer term.
    Integer(IBig),
    /// An atom term or name.
    Atom(Name),
    /// The empty list.
    Nil,
    /// A register.
    Reg(Reg),
    /// A label; 0 means none.
    Label(u32),
    /// An imported function (an index into `ImpT` in the file).
    Import(Mfa),
    /// An index into `CodeObject::lambdas`.
    Lambda(u32),
    /// A literal term.
    Literal(Arc<Value>),
    /// Bytes of the string table.
    String(Arc<[u8]>),
    /// The location of a `line` instruction; `None` is the undefined location, index 0.
    Line(Option<Location>),
    /// An extended list: `select_val` pairs, tuple elements, init lists.
    List(Vec<Operand>),
    /// Heap need: words, floats, funs.
    Alloc {
        /// Words.
        words: u32,
        /// Boxed floats.
        floats: u32,
        /// Funs.
        funs: u32,
    },
}

/// A literal term outside any heap.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// An integer of any size.
    Integer(IBig),
    /// A float by its bits, so that `-0.0` and `0.0` differ and equality is total.
    Float(u64),
    /// An atom.
    Atom(Name),
    /// The empty list.
    Nil,
    /// One or more elements and a tail (`Nil` for a proper list, never itself a `List`).
    List(Vec<Value>, Box<Value>),
    /// A tuple.
    Tuple(Vec<Value>),
    /// A map: pairs in the order they were read, keys distinct.
    Map(Vec<(Value, Value)>),
    /// A binary or bitstring: bytes, and how many bits of the last byte count (8 for a binary,
    /// 0 only when there are no bytes at all is not used: empty is `(vec![], 8)`).
    Bits(Arc<[u8]>, u8),
    /// `fun M:F/A`.
    ExternalFun(Mfa),
    /// Anything else of the external term format (pid, port, reference), kept as its bytes
    /// without the version byte.
    Foreign(Arc<[u8]>),
}
