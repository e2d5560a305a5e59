//! The readable assembly on what real compilers wrote: `.beam` to `.asm` and back gives an equal code object, for the corpus of both
//! releases and for OTP's stdlib, kernel and compiler (those only where the reference is installed). And listings of a few modules,
//! compared with stored ones; `INSTA_UPDATE=always` refreshes them.

use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use test_support::reference::{self, Reference};
use test_support::{files_with_extension, tests_dir};

use assembler::{asm, beam, diagnostic};

const APPLICATIONS: [&str; 3] = ["stdlib", "kernel", "compiler"];
const LIMIT: Duration = Duration::from_secs(60);

/// Modules whose listings are stored: small, and together of every shape.
const LISTED: [&str; 4] = [
    "otp25/funs_ext_lib.beam",
    "otp29/nrec_lib.beam",
    "otp29/debug_lines.beam",
    "otp25/asm/legacy_binary.beam",
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let corpus = files_with_extension(&tests_dir("corpus"), "beam");
    let mut trials = vec![Trial::test("corpus::asm_round_trip", move || each(&corpus))];
    for name in LISTED {
        trials.push(Trial::test(format!("listing::{name}"), move || {
            listing(name)
        }));
    }
    let found = Reference::find();
    for application in APPLICATIONS {
        let reference = found.clone();
        let run = move || {
            let reference = reference.ok_or("there is no erl")?;
            let expression = format!("io:put_chars(code:lib_dir({application}, ebin))");
            let folder = reference.eval(&[], &expression, LIMIT)?;
            each(&files_with_extension(Path::new(folder.trim()), "beam"))
        };
        let ignored = found.is_none() && !reference::is_required();
        let name = format!("otp::asm_round_trip::{application}");
        trials.push(Trial::test(name, run).with_ignored_flag(ignored));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn each(files: &[PathBuf]) -> Result<(), Failed> {
    let mut failures = Vec::new();
    for file in files {
        let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        if let Err(problem) = round_trip(&bytes) {
            failures.push(format!("{}: {problem}", file.display()));
        }
    }
    if failures.is_empty() && !files.is_empty() {
        Ok(())
    } else {
        Err(format!("of {} files:\n{}", files.len(), failures.join("\n")).into())
    }
}

fn round_trip(file: &[u8]) -> Result<(), String> {
    let object = beam::read(file).map_err(|error| format!("cannot be read: {error}"))?;
    let text = asm::print(&object);
    let again = asm::parse(&text).map_err(|found| {
        format!(
            "does not parse:\n{}",
            diagnostic::render("printed", &text, &found)
        )
    })?;
    if again != object {
        return Err("is not the same object".to_string());
    }
    if asm::print(&again) != text {
        return Err("does not print the same".to_string());
    }
    let written = beam::write(&again).map_err(|error| format!("cannot be written: {error}"))?;
    match beam::read(&written) {
        Ok(last) if last == object => Ok(()),
        Ok(_) => Err("is not the same after writing".to_string()),
        Err(error) => Err(format!("cannot be read again: {error}")),
    }
}

fn listing(name: &str) -> Result<(), Failed> {
    let bytes = fs::read(tests_dir("corpus").join(name)).map_err(|error| error.to_string())?;
    let object = beam::read(&bytes).map_err(|error| error.to_string())?;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(tests_dir("listings"));
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name.replace(['/', '.'], "_"), asm::print(&object)));
    Ok(())
}
