//! Conformance: every program of `tests/conformance` is compiled by `erlc`, run on a real Erlang and on the VM, with one worker and with
//! two, and must print the same and end with the same status.
//!
//! A program is a module with `main/0`; what it prints must not depend on times, pids, references or the order of a map's keys. A line
//! `%% compare: stderr` among its comments asks to compare standard error too, and `%% stdin: TEXT` gives it a line to read.
//! `known.txt` lists what does not pass yet, with the reason.

use libtest_mimic::{Arguments, Trial};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use test_support::compare::{self, Parts};
use test_support::known::Known;
use test_support::machine::Machine;
use test_support::reference::{self, Reference};
use test_support::{files_with_extension, stem, tests_dir};

const LIMIT: Duration = Duration::from_secs(60);

/// What all tests share: the programs are compiled when the first of them runs.
struct Suite {
    reference: Reference,
    machine: Machine,
    known: Known,
    root: PathBuf,
    sources: Vec<PathBuf>,
    compiled: OnceLock<Result<PathBuf, String>>,
}

impl Suite {
    fn compiled(&self) -> Result<&Path, String> {
        let cache = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let compile = || {
            self.reference.compile(
                &self.root,
                &self.sources,
                &["+nowarn_deprecated_function"],
                cache,
            )
        };
        self.compiled
            .get_or_init(compile)
            .as_deref()
            .map_err(Clone::clone)
    }

    fn check(&self, source: &Path) -> Result<(), String> {
        let text = std::fs::read_to_string(source).map_err(|error| error.to_string())?;
        let directive = |name: &str| {
            text.lines().find_map(|line| {
                line.strip_prefix("%% ")?
                    .strip_prefix(name)?
                    .strip_prefix(": ")
            })
        };
        let parts = Parts {
            stderr: directive("compare").is_some_and(|what| what == "stderr"),
        };
        let input = directive("stdin")
            .map(|line| format!("{line}\n"))
            .unwrap_or_default();
        let (dir, module) = (self.compiled()?, stem(source));
        // The reference writes reports when it gets round to it: on a busy machine some come too late, after the end.
        let attempts = if parts.stderr { 3 } else { 1 };
        let mut outcome = Ok(());
        for _ in 0..attempts {
            outcome = self.run_both(dir, &module, input.as_bytes(), parts);
            if outcome.is_ok() {
                break;
            }
        }
        outcome
    }

    fn run_both(&self, dir: &Path, module: &str, input: &[u8], parts: Parts) -> Result<(), String> {
        let wanted = self
            .reference
            .run(dir, module, input, LIMIT)
            .map_err(|error| error.to_string())?;
        for workers in [1, 2] {
            let came = self
                .machine
                .run(dir, module, workers, input, LIMIT)
                .map_err(|error| error.to_string())?;
            compare::runs(&wanted, &came, parts)
                .map_err(|difference| format!("with {workers} worker(s): {difference}"))?;
        }
        Ok(())
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let root = tests_dir("conformance");
    let sources = files_with_extension(&root, "erl");
    let names: Vec<String> = sources
        .iter()
        .map(|source| format!("conformance::{}", stem(source)))
        .collect();

    let Some(reference) = Reference::find() else {
        let missing = |name: String| {
            let required = reference::is_required();
            Trial::test(name, || {
                Err("no erl in the path, and VM_TEST_REFERENCE=required".into())
            })
            .with_ignored_flag(!required)
        };
        return libtest_mimic::run(&arguments, names.into_iter().map(missing).collect())
            .exit_code();
    };
    let suite = Arc::new(Suite {
        reference,
        machine: Machine::under_test(env!("CARGO_BIN_EXE_vm")),
        known: Known::read(&root.join("known.txt")),
        root,
        sources: sources.clone(),
        compiled: OnceLock::new(),
    });

    let listed: Vec<String> = names.clone();
    let mut trials: Vec<Trial> = sources
        .into_iter()
        .zip(names)
        .map(|(source, name)| {
            let suite = Arc::clone(&suite);
            Trial::test(name, move || {
                Ok(suite.known.judge(&stem(&source), suite.check(&source))?)
            })
        })
        .collect();
    trials.push(Trial::test(
        "conformance::known_differences_are_of_this_suite",
        move || {
            let stems: Vec<String> = listed
                .iter()
                .map(|name| name.trim_start_matches("conformance::").to_string())
                .collect();
            match suite.known.without_test(&stems).as_slice() {
                [] => Ok(()),
                left => Err(format!("no test is called {left:?}").into()),
            }
        },
    ));
    libtest_mimic::run(&arguments, trials).exit_code()
}
