//! Files that real compilers wrote, read and written again: the corpus of both releases, and every module of OTP's stdlib, kernel and
//! compiler applications (those only where the reference is installed).

use libtest_mimic::{Arguments, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use test_support::reference::{self, Reference};
use test_support::{files_with_extension, tests_dir};

use assembler::beam::{self, WriteOptions};

/// The applications whose modules are read; `LISTED` is the code path's folder of each.
const APPLICATIONS: [&str; 3] = ["stdlib", "kernel", "compiler"];
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let corpus = files_with_extension(&tests_dir("corpus"), "beam");
    let mut trials = vec![
        Trial::test("corpus::reads_back_equal_in_every_form_of_the_container", {
            let corpus = corpus.clone();
            move || each(&corpus, reads_back_equal_in_every_form)
        }),
        Trial::test("corpus::has_modules", move || {
            if corpus.len() >= 240 {
                Ok(())
            } else {
                Err(format!("only {}", corpus.len()).into())
            }
        }),
    ];
    let found = Reference::find();
    for application in APPLICATIONS {
        let reference = found.clone();
        let run = move || {
            let reference = reference.ok_or("there is no erl")?;
            each(&modules(&reference, application)?, reads_back_equal)
        };
        let ignored = found.is_none() && !reference::is_required();
        trials.push(Trial::test(format!("otp::{application}"), run).with_ignored_flag(ignored));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn modules(reference: &Reference, application: &str) -> Result<Vec<PathBuf>, String> {
    let folder = reference.eval(
        &[],
        &format!("io:put_chars(code:lib_dir({application}, ebin))"),
        LIMIT,
    )?;
    Ok(files_with_extension(Path::new(folder.trim()), "beam"))
}

fn each(
    files: &[PathBuf],
    check: fn(&[u8]) -> Result<(), String>,
) -> Result<(), libtest_mimic::Failed> {
    let mut failures = Vec::new();
    for file in files {
        let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        if let Err(problem) = check(&bytes) {
            failures.push(format!("{}: {problem}", file.display()));
        }
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures.join("\n").into())
    }
}

fn reads_back_equal(file: &[u8]) -> Result<(), String> {
    with_options(file, &[WriteOptions::default()])
}

fn reads_back_equal_in_every_form(file: &[u8]) -> Result<(), String> {
    let default = WriteOptions::default();
    let options = [
        default,
        WriteOptions {
            long_atoms: true,
            pack_literals: false,
            ..default
        },
        WriteOptions {
            gzip: true,
            ..default
        },
    ];
    with_options(file, &options)
}

fn with_options(file: &[u8], options: &[WriteOptions]) -> Result<(), String> {
    let object = beam::read(file).map_err(|error| format!("cannot be read: {error}"))?;
    for options in options {
        let written = beam::write_with(&object, *options)
            .map_err(|error| format!("cannot be written with {options:?}: {error}"))?;
        let again = beam::read(&written)
            .map_err(|error| format!("cannot be read again with {options:?}: {error}"))?;
        if again != object {
            return Err(format!("is not the same with {options:?}"));
        }
    }
    Ok(())
}
