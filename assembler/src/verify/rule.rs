//! The rules, and how a broken one is reported.

use std::fmt;

use crate::object::{Instruction, Name, Operand, RegKind, Value};

/// Defines [`Rule`], the stable names, and the sentences that the manual prints.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $variant:ident $name:literal,)*) => {
        /// What a module must keep to. `docs/verifier.md` has a section for each.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Rule {
            /// All rules, in the order of the manual.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant),*];

            /// The stable name, as it stands in messages.
            pub fn name(self) -> &'static str {
                match self {
                    $(Rule::$variant => $name,)*
                }
            }

            /// What the rule says.
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Rule::$variant => concat!($($doc),+).trim_ascii_start(),)*
                }
            }
        }
    };
}

rules! {
    /// Every instruction is one that a compiler since OTP 24 emits, with as many operands as it
    /// has, each of the kind and in the range that the instruction table gives.
    Operand "operand",
    /// Literal terms are well formed and not nested too deeply.
    Literal "literal",
    /// Labels are defined once and below the module's label count; jumps stay in their function.
    Label "label",
    /// Functions open with a label, `func_info` and their entry label; exports, locals, funs and
    /// calls lead to the entry of the function that they name, with its arity.
    Entry "entry",
    /// A call passes as many arguments as the called function or built-in function takes, and a
    /// fun captures as many variables as its entry says.
    Arity "arity",
    /// Control never runs past the last instruction of a function.
    End "end",
    /// Every cycle inside a function passes `loop_rec_end`, `wait` or `wait_timeout`, so that it
    /// can be preempted; these go back to a label that other code leads to.
    Loop "loop",
    /// A frame is made once, and removed with exactly its size before a return or tail call; a
    /// call that returns has one. Where paths with different frames or catches meet, only code
    /// that ends in an exception follows.
    Frame "frame",
    /// An X register is read only where every path has written it.
    XRegister "x-register",
    /// A stack slot lies in the frame, and is read only where every path has written it.
    YRegister "y-register",
    /// A floating-point register is read only where every path has written it; calls and waits
    /// lose them.
    FloatRegister "float-register",
    /// All X registers below a live count hold terms; those above are lost.
    Live "live",
    /// All slots of the frame hold something wherever a call, collection or exception may look
    /// at them.
    Slots "slots",
    /// Terms are built only from heap that was reserved since the last collection.
    Heap "heap",
    /// A catch tag stays in its slot until its own `try_end`, `try_case` or `catch_end`, the
    /// innermost first; no frame is removed or renumbered around one.
    Catch "catch",
    /// A handler opens with `try_case` or `catch_end` of its slot, and `try_case` stands nowhere
    /// else.
    Handler "handler",
    /// From `loop_rec` to `remove_message` or `loop_rec_end` nothing calls, returns, sends, waits
    /// or raises, and no slot keeps a part of a message that is skipped.
    Receive "receive",
    /// `bs_put_*` follow the instruction that begins the binary, with nothing in between.
    Building "building",
    /// `set_tuple_element` changes only the tuple that `setelement/3` has just returned, and never
    /// puts that tuple into itself.
    Update "update",
    /// `bs_match` overwrites its match context with its last command only.
    Overlap "overlap",
    /// A function is not too large to verify in bounded memory.
    Size "size",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A broken rule: where, which, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyError {
    /// The module.
    pub module: Name,
    /// The function, if the fault lies in one.
    pub function: Option<(Name, u32)>,
    /// Index of the instruction in the function's code, and its text.
    pub instruction: Option<(usize, String)>,
    /// The rule.
    pub rule: Rule,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.function {
            Some((name, arity)) => write!(f, "{}:{name}/{arity}", self.module)?,
            None => write!(f, "module {}", self.module)?,
        }
        if let Some((index, text)) = &self.instruction {
            write!(f, ", instruction {index} `{text}`")?;
        }
        write!(f, ": {} (rule {})", self.message, self.rule)
    }
}

impl std::error::Error for VerifyError {}

/// A broken rule, before its place is known.
#[derive(Debug)]
pub(super) struct Fault {
    pub rule: Rule,
    pub message: String,
}

pub(super) type Check<T = ()> = Result<T, Fault>;

/// Shorthand for a refusal.
#[cold]
pub(super) fn refuse<T>(rule: Rule, message: impl Into<String>) -> Check<T> {
    Err(Fault {
        rule,
        message: message.into(),
    })
}

/// How many characters of an instruction a message shows.
const TEXT_LIMIT: usize = 100;

/// The instruction on one line, cut off where it gets long. For messages only: the printers of
/// the text forms say everything.
pub(super) fn instruction_text(instruction: &Instruction) -> String {
    let mut text = match instruction.op.name() {
        Some(name) => name.to_string(),
        None => format!("opcode {}", instruction.op.0),
    };
    for (i, operand) in instruction.args.iter().enumerate() {
        text.push_str(if i == 0 { " " } else { ", " });
        operand_text(&mut text, operand);
        if text.chars().count() > TEXT_LIMIT {
            text = text.chars().take(TEXT_LIMIT).collect();
            text.push_str("...");
            break;
        }
    }
    text
}

fn operand_text(out: &mut String, operand: &Operand) {
    use fmt::Write;
    // Writing to a string cannot fail.
    let _ = match operand {
        Operand::Untagged(n) => write!(out, "{n}"),
        Operand::Integer(n) => match i128::try_from(n) {
            Ok(n) => write!(out, "{n}"),
            Err(_) => write!(out, "a large integer"),
        },
        Operand::Atom(name) => write!(out, "{name}"),
        Operand::Nil => write!(out, "[]"),
        Operand::Reg(reg) => match reg.kind {
            RegKind::X => write!(out, "x{}", reg.index),
            RegKind::Y => write!(out, "y{}", reg.index),
            RegKind::Fr => write!(out, "fr{}", reg.index),
        },
        Operand::Label(label) => write!(out, "@{label}"),
        Operand::Import(mfa) => write!(out, "{}:{}/{}", mfa.module, mfa.function, mfa.arity),
        Operand::Lambda(index) => write!(out, "fun {index}"),
        Operand::Literal(value) => out.write_str(match &**value {
            Value::Integer(_) => "integer",
            Value::Float(_) => "float",
            Value::Atom(_) => "atom",
            Value::Nil => "[]",
            Value::List(..) => "list literal",
            Value::Tuple(_) => "tuple literal",
            Value::Map(_) => "map literal",
            Value::Bits(..) => "binary literal",
            Value::ExternalFun(_) => "fun literal",
            Value::Foreign(_) => "literal",
        }),
        Operand::String(bytes) => write!(out, "{} bytes", bytes.len()),
        Operand::Line(Some(at)) => write!(out, "{}:{}", at.file, at.line),
        Operand::Line(None) => out.write_str("no line"),
        Operand::List(items) => {
            out.push('(');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                // One level only: lists do not nest in well-formed code, and text is bounded.
                match item {
                    Operand::List(_) => out.push_str("(...)"),
                    item => operand_text(out, item),
                }
                if out.len() > 8 * TEXT_LIMIT {
                    break;
                }
            }
            out.push(')');
            Ok(())
        }
        Operand::Alloc {
            words,
            floats,
            funs,
        } => write!(out, "{{words {words}, floats {floats}, funs {funs}}}"),
    };
}
