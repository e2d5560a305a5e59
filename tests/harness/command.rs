//! The `vm` command and wrong use of it: exit statuses, what messages name, streams that are closed or full.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use test_support::command::{self, End, Run};
use test_support::workspace;

const VM: &str = env!("CARGO_BIN_EXE_vm");
const LIMIT: Duration = Duration::from_secs(120);
/// Wrong usage, or a file that cannot be loaded.
const UNUSABLE: End = End::Status(2);
const CRASHED: End = End::Status(1);
const DONE: End = End::Status(0);

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("command-{name}"));
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn vm(args: &[&str]) -> Run {
    command::run(Command::new(VM).args(args), b"", LIMIT).expect("vm runs")
}

/// A script of the shell, in which `$VM` is the command and `$EXAMPLES` the folder of examples.
fn shell(script: &str) -> Run {
    let mut sh = Command::new("sh");
    sh.args(["-c", script])
        .env("VM", VM)
        .env("EXAMPLES", workspace().join("examples"));
    command::run(&mut sh, b"", LIMIT).expect("sh runs")
}

/// The run was refused, says why, and says nothing else.
fn refused(run: &Run, words: &[&str]) {
    assert_eq!(run.end, UNUSABLE, "{run:?}");
    assert_eq!(run.stdout, "");
    assert!(run.stderr.starts_with("error: "), "{run:?}");
    for word in words {
        assert!(run.stderr.contains(word), "{word} in {run:?}");
    }
}

fn example(name: &str) -> String {
    let file = workspace().join("examples").join(name);
    file.display().to_string()
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let folder = folder("files");
    let file = |name: &str, contents: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, contents).expect("a file");
        path.display().to_string()
    };
    let garbage: Vec<u8> = (0..400u32).map(|i| ((i * i * 31) >> 3) as u8).collect();
    refused(
        &vm(&["run", "missing.asm"]),
        &["missing.asm", "No such file"],
    );
    refused(
        &vm(&["run", "missing.beam"]),
        &["missing.beam", "No such file"],
    );
    refused(&vm(&["dis", "missing.beam"]), &["missing.beam"]);
    refused(&vm(&["check", "missing.S"]), &["missing.S"]);
    let directory = folder.join("directory.asm");
    fs::create_dir_all(&directory).expect("a folder");
    refused(
        &vm(&["run", &directory.display().to_string()]),
        &["directory.asm"],
    );
    refused(
        &vm(&["run", &file("empty.beam", b"")]),
        &["empty.beam", "FOR1"],
    );
    refused(
        &vm(&["run", &file("empty.asm", b"")]),
        &["empty.asm", ".module"],
    );
    refused(&vm(&["run", &file("empty.S", b"")]), &["empty.S", "module"]);
    refused(
        &vm(&["run", &file("text.txt", b"x")]),
        &["text.txt", ".beam, .S or .asm"],
    );
    refused(
        &vm(&["run", &file("none", b"x")]),
        &["none", ".beam, .S or .asm"],
    );
    refused(
        &vm(&["run", &file("garbage.beam", &garbage)]),
        &["garbage.beam", "FOR1"],
    );
    refused(
        &vm(&["run", &file("garbage.asm", &garbage)]),
        &["garbage.asm"],
    );
    refused(&vm(&["run", &file("garbage.S", &garbage)]), &["garbage.S"]);
}

#[test]
fn entries_that_are_not_there_are_told() {
    let hello = example("hello.asm");
    refused(
        &vm(&["run", &hello, "-e", "nothing"]),
        &["nothing", "Module:Function"],
    );
    refused(&vm(&["run", &hello, "-e", ":"]), &["Module:Function"]);
    refused(&vm(&["run", &hello, "-e", "hello:"]), &["Module:Function"]);
    let run = vm(&["run", &hello, "-e", "hello:nothing"]);
    assert_eq!(run.end, CRASHED);
    assert!(
        run.stderr.contains("{undef,[{hello,nothing,[],[]}"),
        "{run:?}"
    );
    let long = format!("{}:f", "m".repeat(300));
    refused(&vm(&["run", &hello, "-e", &long]), &["atom"]);
    let folder = folder("entries");
    let file = folder.join("without.asm");
    fs::write(
        &file,
        ".module without\n.export f/0\n.function f/0\nmove ok, x0\nreturn\n",
    )
    .expect("a file");
    let without = file.display().to_string();
    refused(
        &vm(&["run", &without]),
        &["without.asm", "main/1, main/0, start/0"],
    );
}

#[test]
fn numbers_of_workers_are_checked() {
    let hello = example("hello.asm");
    for workers in ["0", "x", "-1", "70000", "99999999999999999999"] {
        assert_eq!(
            vm(&["run", &hello, "-s", workers]).end,
            UNUSABLE,
            "{workers}"
        );
    }
    for workers in ["1", "64"] {
        let run = vm(&["run", &hello, "-s", workers]);
        assert_eq!(
            (run.end, run.stdout.as_str()),
            (DONE, "Hello from the BEAM!\n")
        );
    }
}

#[test]
fn a_closed_pipe_ends_the_program_quietly() {
    let folder = folder("pipe");
    let file = folder.join("lines.asm");
    fs::write(
        &file,
        ".module lines\n.export main/0\n.function main/0\nmove 100000, x0\ncall_only 1, lines/1\n\
         .function lines/1\nis_ne_exact @done, x0, 0\nallocate 1, 1\nmove x0, y0\n\
         move \"a line of text~n\", x0\ncall_ext 1, io:format/1\n\
         gc_bif2 @_, 0, erlang:'-'/2, y0, 1, x0\ncall_last 1, lines/1, 1\n\
         done:\nmove ok, x0\nreturn\n",
    )
    .expect("a file");
    let run = shell(&format!(
        "{{ $VM run {}; echo status $? >&2; }} | head -1",
        file.display()
    ));
    assert_eq!(run.stdout, "a line of text\n");
    let status = run.stderr.lines().last().unwrap_or_default();
    assert!(status.starts_with("status "), "{run:?}");
    assert_eq!(
        run.stderr.lines().count(),
        1,
        "nothing is reported: {run:?}"
    );
}

#[test]
fn streams_may_be_closed_or_full() {
    for closed in ["<&-", "2>&-", ">&-", "<&- >&- 2>&-"] {
        let run = shell(&format!("$VM run $EXAMPLES/hello.asm {closed}"));
        assert_eq!(run.end, DONE, "{closed}: {run:?}");
    }
    for lost in ["2>&-", "2>/dev/full"] {
        let run = shell(&format!("$VM run missing.asm {lost}"));
        assert_eq!(run.end, UNUSABLE, "{lost}");
    }
    let run = shell("$VM run $EXAMPLES/hello.asm >/dev/full");
    assert_eq!(run.end, CRASHED, "{run:?}");
    let run = shell("$VM asm $EXAMPLES/hello.asm -o /dev/full");
    refused(&run, &["/dev/full"]);
    let run = shell("$VM asm $EXAMPLES/hello.asm -o /nowhere/hello.beam");
    refused(&run, &["/nowhere/hello.beam"]);
}

#[test]
fn arguments_may_be_long_and_are_passed_as_they_are() {
    let folder = folder("arguments");
    let file = folder.join("sizes.asm");
    fs::write(
        &file,
        ".module sizes\n.export main/1\n.function main/1\nallocate 0, 1\n\
         call_ext 1, lists:append/1\ngc_bif1 @_, 1, erlang:length/1, x0, x0\n\
         call_ext_last 1, erlang:display/1, 0\n",
    )
    .expect("a file");
    let long = "x".repeat(100_000);
    let mut args = vec!["run".to_owned(), file.display().to_string()];
    args.extend(std::iter::repeat_n(long, 15));
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let run = vm(&args);
    assert_eq!(
        (run.end, run.stdout.trim()),
        (DONE, "1500000"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_interrupt_ends_a_program() {
    let folder = folder("interrupt");
    let file = folder.join("forever.asm");
    fs::write(
        &file,
        ".module forever\n.export main/0\n.function main/0\nL:\nwait @L\n",
    )
    .expect("a file");
    let run = shell(&format!(
        "$VM run {} & P=$!; sleep 1; kill -INT $P; kill -TERM $P; wait $P; echo ended",
        file.display()
    ));
    assert_eq!(run.stdout, "ended\n");
}
