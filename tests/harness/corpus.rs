//! The corpus: modules that OTP 25 and OTP 29 compiled, each run on the VM with one worker and with two; what they print is compared with
//! what the real VM of that release printed. No Erlang is needed. `tests/corpus/known.txt` lists what does not pass yet, with the reason.

use libtest_mimic::{Arguments, Trial};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use test_support::command::End;
use test_support::known::Known;
use test_support::machine::Machine;
use test_support::{compare, files_with_extension, stem, tests_dir};

const LIMIT: Duration = Duration::from_secs(120);

/// One compiled module.
struct Module {
    /// Its folder and name below the corpus, such as `otp25/r22/funs`.
    name: String,
    beam: PathBuf,
    expected: PathBuf,
}

fn modules(root: &Path) -> Vec<Module> {
    let mut modules = Vec::new();
    for release in ["otp25", "otp29"] {
        for beam in files_with_extension(&root.join(release), "beam") {
            let file = stem(&beam);
            let own = root.join("expected29").join(&file).with_extension("txt");
            let common = root.join("expected").join(&file).with_extension("txt");
            let expected = if release == "otp29" && own.is_file() {
                own
            } else {
                common
            };
            // A module that refuses to be loaded prints nothing: another one shows that.
            if expected.is_file() {
                let below = beam.strip_prefix(root).unwrap_or(&beam).with_extension("");
                let name = below
                    .to_string_lossy()
                    .replace(std::path::MAIN_SEPARATOR, "/");
                modules.push(Module {
                    name,
                    beam,
                    expected,
                });
            }
        }
    }
    modules
}

fn check(machine: &Machine, module: &Module) -> Result<(), String> {
    let wanted = std::fs::read_to_string(&module.expected)
        .map_err(|error| format!("{}: {error}", module.expected.display()))?;
    let dir = module.beam.parent().ok_or("a file without a folder")?;
    for workers in [1, 2] {
        let came = machine
            .run(dir, &stem(&module.beam), workers, b"", LIMIT)
            .map_err(|error| error.to_string())?;
        let mut report = String::new();
        if came.end != End::Status(0) {
            report += &format!("ended with {:?}\n", came.end);
        }
        if let Err(difference) = compare::texts(&wanted, &came.stdout) {
            report += &format!("standard output differs:\n{difference}");
        }
        if !report.is_empty() {
            let lines: Vec<&str> = came.stderr.lines().take(12).collect();
            return Err(format!(
                "with {workers} worker(s): {report}standard error:\n{}",
                lines.join("\n")
            ));
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let root = tests_dir("corpus");
    let machine = Arc::new(Machine::under_test(env!("CARGO_BIN_EXE_vm")));
    let known = Arc::new(Known::read(&root.join("known.txt")));
    let modules = modules(&root);
    let names: Vec<String> = modules.iter().map(|module| module.name.clone()).collect();

    let mut trials: Vec<Trial> = modules
        .into_iter()
        .map(|module| {
            let (machine, known) = (Arc::clone(&machine), Arc::clone(&known));
            let name = format!("corpus::{}", module.name.replace('/', "::"));
            Trial::test(name, move || {
                Ok(known.judge(&module.name, check(&machine, &module))?)
            })
        })
        .collect();
    trials.push(Trial::test(
        "corpus::known_differences_are_of_this_suite",
        move || match known.without_test(&names).as_slice() {
            [] => Ok(()),
            left => Err(format!("no module is called {left:?}").into()),
        },
    ));
    libtest_mimic::run(&arguments, trials).exit_code()
}
