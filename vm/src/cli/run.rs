//! `vm run`: loads a module and runs a function of it.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::{Options, RunArgs, UNUSABLE};
use crate::exec::{self, load};
use crate::memory::{Fragment, Heap};
use crate::process::{self, SpawnOptions};
use crate::term::{Atom, Pid, Term};
use crate::vm::{self, Outcome, Running, Vm};

/// Exit status after an uncaught exception.
const CRASHED: u8 = 1;

/// Runs the command.
pub fn run(args: &RunArgs, options: &Options) -> ExitCode {
    match start(args, options) {
        Ok(status) => ExitCode::from(status),
        Err(problem) => {
            complain(&problem);
            ExitCode::from(UNUSABLE)
        }
    }
}

/// Says something on standard error; when that is closed there is nobody to tell.
fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "{}", text.trim_end());
}

fn start(args: &RunArgs, options: &Options) -> Result<u8, String> {
    let mut settings = vm::Options::new(exec::run_slice);
    settings.crash = super::crash::report;
    if let Some(workers) = options.workers {
        settings.workers = usize::from(workers);
    }
    let (vm, seats) = Vm::new(&settings).map_err(|_| "error: out of memory".to_owned())?;
    for folder in options.code_path.iter().rev() {
        vm.code.path.add_first(folder.clone());
    }
    vm.code.path.add_last(".".into());
    let generation = load::load_file(&vm, &args.file)
        .map_err(|error| located(&args.file, &error.to_string()))?;
    let has = |name: Atom, arity: u32| {
        generation
            .exports
            .iter()
            .any(|&(n, a, _)| (n, a) == (name, arity))
    };
    let (module, function, with_arguments) = match &args.entry {
        Some(entry) => {
            let (module, function) = entry
                .split_once(':')
                .filter(|(module, function)| !module.is_empty() && !function.is_empty())
                .ok_or_else(|| format!("error: {entry}: an entry is written Module:Function"))?;
            let atom =
                |text: &str| Atom::new(text).map_err(|_| format!("error: {text}: this is no atom"));
            let (module, function) = (atom(module)?, atom(function)?);
            let with_arguments = module == generation.module && has(function, 1);
            (module, function, with_arguments)
        }
        None if has(Atom::MAIN, 1) => (generation.module, Atom::MAIN, true),
        None if has(Atom::MAIN, 0) => (generation.module, Atom::MAIN, false),
        None if has(Atom::START, 0) => (generation.module, Atom::START, false),
        None => {
            let name = args.file.display();
            return Err(format!(
                "error: {name}: exports none of main/1, main/0, start/0"
            ));
        }
    };
    let running = Running::start(vm, seats).map_err(|error| format!("error: {error}"))?;
    let leader = start_user(&running)?;
    let heap = Heap::detached();
    let arguments = if with_arguments {
        let strings: Vec<Term<'_>> = args
            .args
            .iter()
            .map(|arg| heap.string(&arg.to_string_lossy()))
            .collect();
        heap.list([heap.list(strings)])
    } else {
        Term::NIL
    };
    let main = spawn(&running, leader, module, function, arguments)?;
    match running.wait_for(main) {
        Outcome::Halted(status) => Ok(status as u8),
        Outcome::Ended(reason) if reason.value().is_atom(Atom::NORMAL) => Ok(0),
        Outcome::Ended(_) => Ok(CRASHED),
    }
}

/// The problem, with the file's name unless it is there already.
fn located(file: &Path, problem: &str) -> String {
    if problem.starts_with("error") {
        problem.to_owned()
    } else {
        format!("error: {}: {problem}", file.display())
    }
}

fn spawn(
    vm: &Vm,
    leader: Option<Pid>,
    module: Atom,
    function: Atom,
    arguments: Term<'_>,
) -> Result<Pid, String> {
    let options = SpawnOptions {
        watched: true,
        group_leader: leader,
        ..SpawnOptions::default()
    };
    process::spawn(vm, None, None, &options, (module, function), arguments)
        .map(|spawned| spawned.pid)
        .map_err(|_| "error: out of memory".to_owned())
}

/// Starts the servers of the standard streams; their pid is the first group leader.
fn start_user(vm: &Vm) -> Result<Option<Pid>, String> {
    let boot = spawn(vm, None, Atom::USER, Atom::START, Term::NIL)?;
    match vm.wait_for(boot) {
        Outcome::Ended(reason) if reason.value().is_atom(Atom::NORMAL) => {}
        Outcome::Ended(reason) => {
            let reason: &Fragment = &reason;
            return Err(format!(
                "error: the I/O server did not start: {:?}",
                reason.value()
            ));
        }
        Outcome::Halted(_) => return Ok(None),
    }
    Ok(vm.registry.find(Atom::USER))
}
