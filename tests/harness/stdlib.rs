//! The standard library's Erlang sources: the listings that the VM embeds are what the sources compile to, and the functions give what
//! those of a real Erlang give, for right and wrong arguments.

use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;
use test_support::command::{self, End};
use test_support::reference::{self, Reference};
use test_support::{files_with_extension, stem, workspace};

const LIMIT: Duration = Duration::from_secs(300);

/// Modules whose functions `stdlib/test/stdlib_compare.erl` has cases for.
const COMPARED: [&str; 6] = ["lists", "maps", "proplists", "calendar", "io_lib", "timer"];

/// What `regenerate` ends with when the installed release is not the one that the listings are made with.
const OTHER_RELEASE: i32 = 3;

fn listings_are_up_to_date() -> Result<(), Failed> {
    let stdlib = workspace().join("stdlib");
    let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stdlib-listings");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    let run = command::run(
        Command::new(stdlib.join("regenerate")).arg(&fresh),
        b"",
        LIMIT,
    )?;
    match run.end {
        End::Status(0) => {}
        End::Status(OTHER_RELEASE) => {
            println!("not compared: {}", run.stderr.trim());
            return Ok(());
        }
        end => {
            return Err(format!(
                "stdlib/regenerate ended with {end:?}:\n{}{}",
                run.stdout, run.stderr
            )
            .into());
        }
    }
    let listings = |folder: &Path| -> Vec<(String, String)> {
        let files = files_with_extension(folder, "S").into_iter();
        files
            .map(|file| (stem(&file), fs::read_to_string(&file).unwrap_or_default()))
            .collect()
    };
    let (wanted, found) = (listings(&fresh), listings(&stdlib.join("asm")));
    let stale: Vec<&str> = wanted
        .iter()
        .filter(|listing| !found.contains(listing))
        .map(|(name, _)| name.as_str())
        .collect();
    let orphans: Vec<&str> = found
        .iter()
        .filter(|(name, _)| wanted.iter().all(|(other, _)| other != name))
        .map(|(name, _)| name.as_str())
        .collect();
    if stale.is_empty() && orphans.is_empty() {
        return Ok(());
    }
    Err(
        format!("run stdlib/regenerate: not up to date {stale:?}, without source {orphans:?}")
            .into(),
    )
}

/// Compiles the modules under another name, beside the module that compares them.
fn functions_give_what_otp_gives(reference: &Reference, module: &str) -> Result<(), Failed> {
    let stdlib = workspace().join("stdlib");
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("stdlib-{module}"));
    fs::create_dir_all(&folder)?;
    let source = fs::read_to_string(stdlib.join("src").join(module).with_extension("erl"))?;
    let ours = folder.join(format!("our_{module}.erl"));
    fs::write(
        &ours,
        source.replacen(
            &format!("-module({module})."),
            &format!("-module(our_{module})."),
            1,
        ),
    )?;
    let sources = [ours, stdlib.join("test/stdlib_compare.erl")];
    let beams = reference.compile(&folder, &sources, &["+nowarn_deprecated_function"], &folder)?;
    let expression = format!(
        "case stdlib_compare:main([{{{module}, our_{module}}}]) of 0 -> ok; _ -> halt(1) end"
    );
    reference.eval(&[&beams], &expression, LIMIT)?;
    Ok(())
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let reference = Reference::find();
    let skipped = reference.is_none() && !reference::is_required();
    let mut trials = vec![
        Trial::test("stdlib::listings_are_up_to_date", listings_are_up_to_date)
            .with_ignored_flag(skipped),
    ];
    for module in COMPARED {
        let reference = reference.clone();
        let run = move || match &reference {
            Some(reference) => functions_give_what_otp_gives(reference, module),
            None => Err("no erl in the path, and VM_TEST_REFERENCE=required".into()),
        };
        trials.push(
            Trial::test(format!("stdlib::{module}_gives_what_otp_gives"), run)
                .with_ignored_flag(skipped),
        );
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
