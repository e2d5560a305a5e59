//! Built-in functions: the native part of Erlang's library, one file per Erlang module.
//!
//! Owns the table of all built-in functions ([`table`]): loader, `erlang:is_builtin/3`, the
//! interpreter and the manual read it. A built-in takes terms that borrow the caller's heap and
//! never collects; it allocates in the heap (or its overflow blocks) and the interpreter collects
//! afterwards. What else of the process it may touch is behind cells in [`Local`].

use crate::memory::Heap;
use crate::process::Local;
use crate::scheduler::Worker;
use crate::term::{Atom, Pid, Term};
use crate::vm::Vm;

mod args;
mod arith;
pub mod atomics;
pub mod binary;
pub mod code;
pub mod dictionary;
pub mod erlang;
pub mod external;
pub mod io;
mod iodata;
pub mod lists;
pub mod maps;
pub mod math;
pub mod monitors;
pub mod natives;
pub mod os;
pub mod persistent_term;
pub mod ports;
pub mod process;
pub mod records;
pub mod string;
pub mod table;
pub mod time;
pub mod timers;
pub mod unicode;

/// What a built-in function works with: its process, its instance, its worker.
pub struct Ctx<'h> {
    /// The calling process's heap.
    pub heap: &'h Heap,
    /// The rest of the calling process.
    pub process: &'h Local,
    /// The instance.
    pub vm: &'h Vm,
    /// The worker that runs it.
    pub worker: &'h Worker,
}

impl<'h> Ctx<'h> {
    /// The calling process.
    pub fn pid(&self) -> Pid {
        self.process.pid
    }
    /// An atom made from outside text; `system_limit` when that cannot be.
    pub fn atom(&self, text: &str) -> Result<Term<'h>, Stop<'h>> {
        Atom::new(text)
            .map(Term::atom)
            .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
    }
}

/// Exception classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// `error`.
    Error,
    /// `exit`.
    Exit,
    /// `throw`.
    Throw,
}

impl Class {
    /// Its atom.
    pub fn atom(self) -> Atom {
        match self {
            Class::Error => Atom::ERROR,
            Class::Exit => Atom::EXIT,
            Class::Throw => Atom::THROW,
        }
    }
    /// From its atom.
    pub fn from_atom(atom: Atom) -> Option<Class> {
        match atom {
            Atom::ERROR => Some(Class::Error),
            Atom::EXIT => Some(Class::Exit),
            Atom::THROW => Some(Class::Throw),
            _ => None,
        }
    }
}

/// A built-in function.
pub type Native = for<'h> fn(&Ctx<'h>, &[Term<'h>]) -> BifResult<'h>;

/// Goes on with a built-in that stopped with [`Stop::Resume`]; its terms are in
/// `Local::bif_slots`.
pub type Resume = for<'h> fn(&Ctx<'h>) -> BifResult<'h>;

/// A value, or why there is none (yet).
pub type BifResult<'h> = Result<Term<'h>, Stop<'h>>;

/// Why a built-in function returns no value.
pub enum Stop<'h> {
    /// It raises an exception, blamed on itself with its arguments when the reason is an error
    /// that built-ins make (`badarg`, `system_limit`, ...).
    Raise(Class, Term<'h>),
    /// It raises with everything given.
    RaiseWith(Box<Raise<'h>>),
    /// The result is that of calling `module:function(args)`.
    Call(Box<Call<'h>>),
    /// The result is that of calling a fun.
    CallFun(Box<(Term<'h>, Vec<Term<'h>>)>),
    /// It is not done: call this again, soon or (`wait`) when a signal has arrived. Terms that it
    /// still needs are in `Local::bif_slots`.
    Resume {
        /// What to call.
        again: Resume,
        /// Sleep until the inbox has something new.
        wait: bool,
    },
    /// The process hibernates and wakes in `module:function(args)`.
    Hibernate(Box<Call<'h>>),
}

/// An exception with more than class and reason.
pub struct Raise<'h> {
    /// Its class.
    pub class: Class,
    /// Its reason.
    pub reason: Term<'h>,
    /// Arguments to show in the top frame instead of the arity (`erlang:error/2`).
    pub args: Option<Term<'h>>,
    /// The whole stack trace, when it is given (`erlang:raise/3`).
    pub stack: Option<Term<'h>>,
    /// `error_info`'s map, when there is one.
    pub info: Option<Term<'h>>,
}

/// A call to make in place of a value.
pub struct Call<'h> {
    /// Module.
    pub module: Atom,
    /// Function.
    pub function: Atom,
    /// Arguments.
    pub args: Vec<Term<'h>>,
}

impl<'h> Stop<'h> {
    /// `error:Atom`.
    pub fn error(reason: Atom) -> Stop<'h> {
        Stop::Raise(Class::Error, Term::atom(reason))
    }
    /// `error:badarg`.
    pub fn badarg() -> Stop<'h> {
        Stop::error(Atom::BADARG)
    }
    /// `error:{Tag, Term}`, as in `{badmap, Term}`.
    pub fn tagged(heap: &'h Heap, tag: Atom, term: Term<'h>) -> Stop<'h> {
        Stop::Raise(Class::Error, heap.tuple(&[Term::atom(tag), term]))
    }
}

/// What a built-in function needs from its host; an instance for untrusted code leaves some out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// Nothing: a function of its arguments.
    Pure,
    /// Other processes of the instance.
    Process,
    /// Loading and inspecting code.
    Code,
    /// The time.
    Clock,
    /// Files and standard streams.
    File,
    /// Sockets.
    Network,
    /// The operating system and the instance itself.
    System,
}

/// A row of the table.
pub struct Bif {
    /// The Erlang module.
    pub module: Atom,
    /// The function.
    pub name: &'static str,
    /// Its arity.
    pub arity: u8,
    /// What it does.
    pub native: Native,
    /// May it stand in a guard?
    pub guard: bool,
    /// Reductions it is charged for being called.
    pub cost: u16,
    /// What it needs of the host.
    pub capability: Capability,
    /// OTP writes it in Erlang: `erlang:is_builtin/3` denies it, and a function that ends in a call of
    /// it is not in the stack trace of what it raises.
    pub library: bool,
}

impl Bif {
    /// A pure function outside guards for one reduction; the methods below change that.
    pub const fn new(module: Atom, name: &'static str, arity: u8, native: Native) -> Bif {
        Bif {
            module,
            name,
            arity,
            native,
            guard: false,
            cost: 1,
            capability: Capability::Pure,
            library: false,
        }
    }
    /// Allowed in guards.
    pub const fn guard(mut self) -> Bif {
        self.guard = true;
        self
    }
    /// Charged this many reductions.
    pub const fn cost(mut self, cost: u16) -> Bif {
        self.cost = cost;
        self
    }
    /// Written in Erlang in OTP.
    pub const fn library(mut self) -> Bif {
        self.library = true;
        self
    }
    /// Needs this of the host.
    pub const fn needs(mut self, capability: Capability) -> Bif {
        self.capability = capability;
        self
    }
}
