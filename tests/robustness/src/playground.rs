//! An instance of the VM in which mutants run.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use assembler::asm;
use assembler::object::{CodeObject, Instruction, Mfa, Operand, Value};
use assembler::opcode::op;
use vm::bif::{Class, table};
use vm::exec::load::{self, LoadError};
use vm::exec::{self};
use vm::map::Map;
use vm::memory::Heap;
use vm::process::{self, CrashReport, SpawnOptions};
use vm::scheduler::Worker;
use vm::term::{Atom, Term};
use vm::vm::{Options, Outcome, Running, Vm};

/// The process that calls the functions of a mutant, one after the other, and kills what lasts.
const DRIVER: &str = include_str!("playground.asm");
/// More processes than this and spawning fails.
const PROCESSES: usize = 2000;
/// Values that functions are called with.
const ARGUMENTS: usize = 14;
/// How often a function is called, each time with other arguments.
const CALLS: usize = 6;

/// Our own bugs that the VM has reported.
static BUGS: AtomicU64 = AtomicU64::new(0);
static LAST_BUG: Mutex<String> = Mutex::new(String::new());

fn note_bugs(_: &Vm, _: &Worker, report: &CrashReport<'_>) {
    let tag = report
        .reason
        .as_tuple()
        .and_then(|t| t.elements().first().copied());
    if report.class == Class::Exit && tag.is_some_and(|tag| tag.is_atom(Atom::VM_BUG)) {
        BUGS.fetch_add(1, Ordering::SeqCst);
        *LAST_BUG.lock().unwrap_or_else(|e| e.into_inner()) = format!("{:?}", report.reason);
    }
}

/// What came of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was not loaded, for this reason.
    Refused(String),
    /// Its functions were called.
    Ran,
    /// It stopped the instance, or the process that calls it: a new playground is needed.
    Over,
    /// What must not be.
    Bug(String),
}

/// An instance with its driver.
pub struct Playground {
    vm: Running,
    loaded: u32,
}

impl Playground {
    /// Starts an instance with two workers.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start() -> Playground {
        let mut options = Options::new(exec::run_slice);
        options.workers = 2;
        options.processes = PROCESSES;
        options.crash = note_bugs;
        let (vm, seats) = Vm::new(&options).expect("an instance");
        let driver = asm::parse(DRIVER).expect("the driver is well formed");
        load::load(&vm, driver, "playground").expect("the driver loads");
        let vm = Running::start(vm, seats).expect("threads");
        Playground { vm, loaded: 0 }
    }

    /// How many mutants it has loaded.
    pub fn loaded(&self) -> u32 {
        self.loaded
    }

    /// Loads a module under a name of its own. Functions with instructions that the VM does not execute
    /// are emptied first.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn load(&mut self, mut object: CodeObject) -> Result<Atom, LoadError> {
        let name = format!("mutant{}", self.loaded);
        rename(&mut object, &name);
        let module = loop {
            match load::load(&self.vm, object.clone(), "mutant") {
                Ok(generation) => break generation.module,
                Err(LoadError::Unsupported(error)) => {
                    if !empty(&mut object, &error.to_string()) {
                        return Err(LoadError::Unsupported(error));
                    }
                }
                Err(error) => return Err(error),
            }
        };
        self.loaded += 1;
        Ok(module)
    }

    /// Loads a module and calls `functions` of it.
    pub fn play(&mut self, object: CodeObject, functions: &[(Atom, u32)]) -> Fate {
        match self.load(object) {
            Ok(module) => self.call(module, functions),
            Err(error) => Fate::Refused(error.to_string()),
        }
    }

    /// Calls functions of a loaded module, each several times with different arguments.
    pub fn call(&mut self, module: Atom, functions: &[(Atom, u32)]) -> Fate {
        let before = BUGS.load(Ordering::SeqCst);
        let heap = Heap::detached();
        let pool = arguments(&heap, &self.vm);
        let mut calls = Vec::new();
        for &(function, arity) in functions {
            for round in 0..if arity == 0 { 1 } else { CALLS } {
                let list =
                    (0..arity as usize).map(|i| pool[(round * 5 + i * (1 + round)) % pool.len()]);
                let list = heap.list(list.collect::<Vec<_>>());
                calls.push(heap.tuple(&[Term::atom(module), Term::atom(function), list]));
            }
        }
        let argument = heap.list([heap.list(calls)]);
        let options = SpawnOptions {
            watched: true,
            ..SpawnOptions::default()
        };
        let entry = (atom("playground"), atom("run"));
        let Ok(driver) = process::spawn(&self.vm, None, None, &options, entry, argument) else {
            return Fate::Over;
        };
        let outcome = self.vm.wait_for(driver.pid);
        if BUGS.load(Ordering::SeqCst) > before {
            return Fate::Bug(LAST_BUG.lock().unwrap_or_else(|e| e.into_inner()).clone());
        }
        match outcome {
            Outcome::Halted(_) => Fate::Over,
            Outcome::Ended(reason) if reason.value().is_atom(Atom::NORMAL) => Fate::Ran,
            Outcome::Ended(reason) if reason.value().is_atom(atom("cannot_be_killed")) => {
                Fate::Bug("a process cannot be killed".into())
            }
            Outcome::Ended(_) => Fate::Over,
        }
    }
}

/// An atom.
///
/// # Panics
/// When the table of atoms is full.
pub fn atom(text: &str) -> Atom {
    Atom::new(text).expect("an atom")
}

/// Terms of many kinds.
fn arguments<'h>(heap: &'h Heap, vm: &Vm) -> Vec<Term<'h>> {
    let small = |n| Term::small(n);
    let pair = |a: &str, n| heap.tuple(&[Term::atom(atom(a)), small(n)]);
    let export = vm.code.export(vm::code::Mfa {
        module: Atom::ERLANG,
        function: atom("+"),
        arity: 2,
    });
    let pool = vec![
        small(3),
        heap.list([small(1), small(2), small(3)]),
        Term::atom(atom("ok")),
        heap.tuple(&[Term::atom(atom("a")), small(1), Term::NIL]),
        Map::from_pairs(heap, &mut [(Term::atom(atom("a")), small(1))]).term(),
        heap.float(1.5),
        heap.export_fun(export.handle()),
        heap.list([pair("a", 1), pair("b", 2)]),
        heap.big(true, &[5, 7]),
        heap.binary(b"binary"),
        small(0),
        Term::NIL,
        heap.string("lists"),
        heap.binary(&[7; 100]),
    ];
    debug_assert_eq!(pool.len(), ARGUMENTS);
    pool
}

/// Gives a module another name, also where it calls itself.
fn rename(object: &mut CodeObject, name: &str) {
    let old = object.module.clone();
    let name: Arc<str> = name.into();
    object.module = name.clone();
    let in_mfa = |mfa: &mut Mfa| {
        if mfa.module == old {
            mfa.module = name.clone();
        }
    };
    for function in &mut object.functions {
        for instruction in &mut function.code {
            for arg in &mut instruction.args {
                match arg {
                    Operand::Import(mfa) => in_mfa(mfa),
                    Operand::Atom(text) if *text == old => *text = name.clone(),
                    Operand::Literal(value) => {
                        if let Value::ExternalFun(mfa) = &**value
                            && mfa.module == old
                        {
                            let mut mfa = mfa.clone();
                            in_mfa(&mut mfa);
                            *arg = Operand::Literal(Arc::new(Value::ExternalFun(mfa)));
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Empties the functions that have an instruction which the error names; false when there is none.
fn empty(object: &mut CodeObject, error: &str) -> bool {
    let mut found = false;
    for function in &mut object.functions {
        let named = format!(" in {}/{} ", function.name, function.arity);
        if !error.contains(&named) {
            continue;
        }
        let entry = function.entry;
        let Some(at) = function.code.iter().position(|i| {
            i.op == op::LABEL && matches!(i.args.first(), Some(Operand::Label(l)) if *l == entry)
        }) else {
            return false;
        };
        function.code.truncate(at + 1);
        function.code.push(Instruction {
            op: op::IF_END,
            args: Vec::new(),
        });
        found = true;
    }
    found
}

/// The VM's built-in functions, as code may call them.
pub fn built_ins() -> Vec<Mfa> {
    table::rows()
        .filter(|bif| bif.name != "halt")
        .map(|bif| Mfa {
            module: bif.module.text().into(),
            function: bif.name.into(),
            arity: u32::from(bif.arity),
        })
        .collect()
}
