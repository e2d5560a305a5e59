//! The syntax tree: what a text says, before it is known whether that makes sense. All of it
//! lives in one arena and is dropped with it.

use super::lexer::IntText;
use crate::diagnostic::Span;
use crate::object::RegKind;

/// Something and where it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<T> {
    pub span: Span,
    pub node: T,
}

/// An operand, or an argument of a directive.
pub(super) type Item<'a> = At<Node<'a>>;

/// What an operand can look like.
#[derive(Clone, Copy, Debug)]
pub(super) enum Node<'a> {
    Int(IntText<'a>),
    Char(u32),
    /// By its bits.
    Float(u64),
    Atom(&'a str),
    /// A word with a capital letter.
    Var(&'a str),
    Str(&'a [u32]),
    /// `x0`, `x0:T3`.
    Reg {
        kind: RegKind,
        index: u32,
        ty: Option<&'a str>,
    },
    /// `@name`, `@12`.
    Label(&'a str),
    /// `#8`.
    Untagged(&'a str),
    /// `name/arity`.
    Local {
        name: &'a str,
        arity: u32,
    },
    /// `module:name/arity`.
    Remote(Remote<'a>),
    /// `fun module:name/arity`.
    ExternalFun(Remote<'a>),
    /// `"file.erl":12`.
    Place {
        file: &'a [u32],
        line: u32,
    },
    /// `{words 3, floats 1, funs 0}`.
    Alloc {
        words: u32,
        floats: u32,
        funs: u32,
    },
    /// `(a, @l1, b, @l2)`.
    Group(&'a [Item<'a>]),
    /// `[a, b | c]`.
    List(&'a [Item<'a>], Option<&'a Item<'a>>),
    Tuple(&'a [Item<'a>]),
    /// Keys and values in alternation.
    Map(&'a [Item<'a>]),
    /// A binary or bitstring: bytes, and how many bits of the last one count.
    Bits(&'a [u8], u8),
    /// `literal(...)` and the like.
    Call(&'a str, &'a [Item<'a>]),
}

/// `module:name/arity`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Remote<'a> {
    pub module: &'a str,
    pub name: &'a str,
    pub arity: u32,
}

impl Node<'_> {
    /// How messages call it.
    pub(super) fn describe(&self) -> &'static str {
        match self {
            Node::Int(_) | Node::Char(_) => "an integer",
            Node::Float(_) => "a float",
            Node::Atom(_) => "an atom",
            Node::Var(_) => "a name with a capital letter",
            Node::Str(_) => "a string",
            Node::Reg {
                kind: RegKind::X, ..
            } => "an X register",
            Node::Reg {
                kind: RegKind::Y, ..
            } => "a Y register",
            Node::Reg {
                kind: RegKind::Fr, ..
            } => "a float register",
            Node::Label(_) => "a label",
            Node::Untagged(_) => "an untagged number",
            Node::Local { .. } => "a function of this module",
            Node::Remote(_) => "a remote function",
            Node::ExternalFun(_) => "an external fun",
            Node::Place { .. } => "a source line",
            Node::Alloc { .. } => "an allocation list",
            Node::Group(_) => "an operand list",
            Node::List(..) => "a list",
            Node::Tuple(_) => "a tuple",
            Node::Map(_) => "a map",
            Node::Bits(..) => "a binary",
            Node::Call("literal", _) => "a literal",
            Node::Call("bytes", _) => "a string of bytes",
            Node::Call(..) => "a term",
        }
    }
}

/// One statement: a label, an instruction or a directive.
#[derive(Clone, Copy, Debug)]
pub(super) enum Statement<'a> {
    /// `next:` or `12:`
    Label(&'a str),
    /// A mnemonic and its operands.
    Instruction(&'a str, &'a [Item<'a>]),
    /// A directive and its arguments.
    Directive(&'a str, &'a [Item<'a>]),
}
