//! The commands `vm asm`, `vm dis` and `vm check`: exit statuses, messages, files that are written whole or not at all; and the
//! examples, which a real Erlang runs from the `.beam` files that `vm asm` makes of them.

use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;
use test_support::command::{self, End, Run};
use test_support::reference::{self, Reference};
use test_support::{compare, files_with_extension, stem, tests_dir, workspace};

const LIMIT: Duration = Duration::from_secs(60);

type Checked = Result<(), Failed>;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = vec![
        Trial::test(
            "asm::wrong_text_gives_status_2_all_errors_and_no_file",
            wrong_text,
        ),
        Trial::test(
            "asm::a_file_that_was_there_survives_a_failure",
            failure_keeps_the_old_file,
        ),
        Trial::test(
            "asm::files_that_cannot_be_read_or_written_are_named",
            unreadable,
        ),
        Trial::test(
            "asm::what_is_written_replaces_the_file_a_link_leads_to",
            through_a_link,
        ),
        Trial::test(
            "asm::code_that_breaks_a_rule_is_written_with_a_warning",
            broken_rule,
        ),
        Trial::test("dis::what_it_prints_assembles_to_the_same", there_and_back),
        Trial::test("dis::term_assembly_goes_there_and_back", term_assembly),
        Trial::test("dis::a_closed_pipe_ends_it_quietly", closed_pipe),
        Trial::test(
            "check::tells_each_file_apart_and_fails_if_one_does",
            check_several,
        ),
    ];
    let found = Reference::find();
    for example in files_with_extension(&workspace().join("examples"), "asm") {
        let name = stem(&example);
        let verified = example.clone();
        trials.push(Trial::test(
            format!("examples::{name}::passes_the_check"),
            move || {
                let path = verified.to_string_lossy().into_owned();
                // A warning is no failure: not every loop has to be upgraded.
                let run = vm(&["check", &path])?;
                is(
                    run.end == End::Status(0) && !run.stderr.contains("error"),
                    &run.stderr,
                )
            },
        ));
        for workers in ["1", "2"] {
            let source = example.clone();
            let name = format!("examples::{name}::prints_what_it_should_with_{workers}_workers");
            trials.push(Trial::test(name, move || {
                let run = vm(&["run", "-s", workers, &source.to_string_lossy()])?;
                is(run.end == End::Status(0), &format!("{run:#?}"))?;
                compare::texts(&wanted_output(&source)?, &run.stdout).map_err(Failed::from)
            }));
        }
        let reference = found.clone();
        let run = move || {
            let reference = reference.ok_or("there is no erl")?;
            let folder = scratch(&format!("example-{}", stem(&example)))?;
            let beam = folder.join(stem(&example)).with_extension("beam");
            let paths = [example.to_string_lossy(), beam.to_string_lossy()];
            expect(&vm(&["asm", &paths[0], "-o", &paths[1]])?, 0, "")?;
            let run = reference
                .run(&folder, &stem(&example), b"", LIMIT)
                .map_err(text)?;
            compare::texts(&wanted_output(&example)?, &run.stdout).map_err(Failed::from)
        };
        let ignored = found.is_none() && !reference::is_required();
        let name = format!("examples::{name}::prints_what_it_should_on_erl");
        trials.push(Trial::test(name, run).with_ignored_flag(ignored));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// What an example prints, stored beside it.
fn wanted_output(example: &Path) -> Result<String, Failed> {
    Ok(fs::read_to_string(example.with_extension("txt")).map_err(text)?)
}

fn vm(arguments: &[&str]) -> Result<Run, Failed> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vm"));
    Ok(command::run(command.args(arguments), b"", LIMIT).map_err(text)?)
}

/// A new, empty folder.
fn scratch(name: &str) -> Result<PathBuf, Failed> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("assembling")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(text)?;
    }
    fs::create_dir_all(&folder).map_err(text)?;
    Ok(folder)
}

/// The exit status is this, and standard error has this text (or is empty, if none is given).
fn expect(run: &Run, status: i32, stderr: &str) -> Checked {
    let said = if stderr.is_empty() {
        run.stderr.is_empty()
    } else {
        run.stderr.contains(stderr)
    };
    if run.end == End::Status(status) && said {
        return Ok(());
    }
    Err(format!("expected status {status} and `{stderr}`, got {run:#?}").into())
}

fn is(condition: bool, what: &str) -> Checked {
    if condition {
        Ok(())
    } else {
        Err(what.to_owned().into())
    }
}

const WRONG: &str = ".module m\n.function f/0\n    mvoe x0\n    wait @nowhere\n    move [1, x0\n";

fn wrong_text() -> Checked {
    let folder = scratch("wrong")?;
    let (source, out) = (folder.join("m.asm"), folder.join("m.beam"));
    fs::write(&source, WRONG).map_err(text)?;
    let run = vm(&[
        "asm",
        &source.to_string_lossy(),
        "-o",
        &out.to_string_lossy(),
    ])?;
    expect(&run, 2, "did you mean `move`?")?;
    expect(&run, 2, "m.asm:4:10")?;
    expect(&run, 2, "this bracket is not closed")?;
    is(
        fs::read_dir(&folder).map_err(text)?.count() == 1,
        "something was written",
    )
}

fn failure_keeps_the_old_file() -> Checked {
    let folder = scratch("old")?;
    let (source, out) = (folder.join("m.asm"), folder.join("m.beam"));
    fs::write(&source, WRONG).map_err(text)?;
    fs::write(&out, "old").map_err(text)?;
    let run = vm(&[
        "asm",
        &source.to_string_lossy(),
        "-o",
        &out.to_string_lossy(),
    ])?;
    expect(&run, 2, "error")?;
    is(
        fs::read(&out).map_err(text)? == b"old",
        "the old file has changed",
    )
}

fn unreadable() -> Checked {
    let folder = scratch("unreadable")?;
    let missing = folder.join("missing.asm").to_string_lossy().into_owned();
    for command in ["asm", "dis", "check"] {
        expect(&vm(&[command, &missing])?, 2, "cannot read")?;
        expect(&vm(&[command, &missing])?, 2, "missing.asm")?;
        expect(&vm(&[command, &folder.to_string_lossy()])?, 2, "error: ")?;
    }
    let source = folder.join("m.asm");
    fs::write(&source, ".module m\n").map_err(text)?;
    let source = source.to_string_lossy();
    let out = folder.join("none/m.beam");
    expect(
        &vm(&["asm", &source, "-o", &out.to_string_lossy()])?,
        2,
        "cannot write",
    )?;
    expect(
        &vm(&["asm", &source, "-o", &folder.to_string_lossy()])?,
        2,
        "cannot write",
    )?;
    let latin = folder.join("l.asm");
    fs::write(&latin, b".module l\n% \xe9\n").map_err(text)?;
    let run = vm(&["asm", &latin.to_string_lossy()])?;
    expect(&run, 2, "l.asm:2:3")?;
    expect(&run, 2, "UTF-8")
}

fn through_a_link() -> Checked {
    let folder = scratch("link")?;
    let (source, target, link) = (
        folder.join("m.asm"),
        folder.join("target.beam"),
        folder.join("m.beam"),
    );
    fs::write(&source, ".module m\n").map_err(text)?;
    fs::write(&target, "old").map_err(text)?;
    #[cfg(unix)]
    std::os::unix::fs::symlink(&target, &link).map_err(text)?;
    expect(
        &vm(&[
            "asm",
            &source.to_string_lossy(),
            "-o",
            &link.to_string_lossy(),
        ])?,
        0,
        "",
    )?;
    #[cfg(unix)]
    is(link.is_symlink(), "the link is gone")?;
    is(
        fs::read(&link).map_err(text)?.starts_with(b"FOR1"),
        "the file is not replaced",
    )
}

fn broken_rule() -> Checked {
    let folder = scratch("rule")?;
    let (source, out) = (folder.join("m.asm"), folder.join("m.beam"));
    fs::write(
        &source,
        ".module m\n.function f/0\n    move x7, x0\n    return\n",
    )
    .map_err(text)?;
    let paths = [source.to_string_lossy(), out.to_string_lossy()];
    let run = vm(&["asm", &paths[0], "-o", &paths[1]])?;
    expect(&run, 0, "m.asm:3:5")?;
    expect(&run, 0, "warning: ")?;
    is(out.exists(), "no file was written")?;
    expect(&vm(&["check", &paths[0]])?, 2, "rule x-register")?;
    expect(&vm(&["check", &paths[1]])?, 2, "m:f/0")
}

fn there_and_back() -> Checked {
    let folder = scratch("back")?;
    let beam = tests_dir("corpus").join("otp29/funs.beam");
    let first = vm(&["dis", &beam.to_string_lossy()])?;
    expect(&first, 0, "")?;
    let (source, out) = (folder.join("funs.asm"), folder.join("funs.beam"));
    fs::write(&source, &first.stdout).map_err(text)?;
    expect(
        &vm(&[
            "asm",
            &source.to_string_lossy(),
            "-o",
            &out.to_string_lossy(),
        ])?,
        0,
        "",
    )?;
    let again = vm(&["dis", "--format", "asm", &out.to_string_lossy()])?;
    is(again.stdout == first.stdout, "the text is not the same")
}

fn term_assembly() -> Checked {
    let folder = scratch("terms")?;
    let listing = tests_dir("corpus").join("otp25/funs.S");
    let out = folder.join("funs.beam");
    expect(
        &vm(&[
            "asm",
            &listing.to_string_lossy(),
            "-o",
            &out.to_string_lossy(),
        ])?,
        0,
        "",
    )?;
    let first = vm(&["dis", "--format", "s", &out.to_string_lossy()])?;
    expect(&first, 0, "")?;
    is(
        first.stdout.contains("{function, main, 0, 2}."),
        "this is no listing",
    )?;
    let source = folder.join("funs.S");
    fs::write(&source, &first.stdout).map_err(text)?;
    let again = vm(&["dis", "--format", "s", &source.to_string_lossy()])?;
    is(again.stdout == first.stdout, "the text is not the same")?;
    fs::write(
        &source,
        "{module, m}.\n{function, f, 0, 2}.\n {nonsense}.\n",
    )
    .map_err(text)?;
    expect(&vm(&["asm", &source.to_string_lossy()])?, 2, "funs.S:3")
}

fn closed_pipe() -> Checked {
    let beam = tests_dir("corpus").join("otp25/funs.beam");
    let mut child = Command::new(env!("CARGO_BIN_EXE_vm"))
        .arg("dis")
        .arg(beam)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(text)?;
    drop(child.stdout.take());
    let mut said = String::new();
    if let Some(mut stderr) = child.stderr.take() {
        stderr.read_to_string(&mut said).map_err(text)?;
    }
    let status = child.wait().map_err(text)?;
    is(
        status.success() && said.is_empty(),
        &format!("{status}: {said}"),
    )
}

fn check_several() -> Checked {
    let folder = scratch("several")?;
    let wrong = folder.join("wrong.asm");
    fs::write(&wrong, WRONG).map_err(text)?;
    let good = tests_dir("corpus").join("otp25/funs.beam");
    let run = vm(&["check", &wrong.to_string_lossy(), &good.to_string_lossy()])?;
    expect(&run, 2, "mvoe")?;
    is(
        run.stdout.contains("funs.beam: ok"),
        "the good one is not named",
    )?;
    expect(&vm(&["check", &good.to_string_lossy()])?, 0, "")?;
    expect(&vm(&["check"])?, 2, "Usage")?;
    let example = workspace().join("examples/parallel_sum.asm");
    let run = vm(&["check", &example.to_string_lossy()])?;
    expect(&run, 0, "warning: this loop waits for messages")?;
    // A file that is cut off says where.
    let cut = folder.join("cut.beam");
    let bytes = fs::read(&good).map_err(text)?;
    fs::write(&cut, bytes.get(..1000).unwrap_or(&bytes)).map_err(text)?;
    expect(&vm(&["check", &cut.to_string_lossy()])?, 2, "cut.beam")
}
