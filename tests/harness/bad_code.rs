//! Modules that keep every rule of the verifier, and yet do what no compiler's code does: the
//! process that runs them ends with `bad_code`, and nothing else happens.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use test_support::command::{self, End};

/// A name, and the body of `main/0`. Each ends in a check that fails while it runs.
const CASES: &[(&str, &str)] = &[
    ("head_of_an_atom", "move a, x0\nget_hd x0, x0\nreturn"),
    (
        "element_out_of_range",
        "move {a}, x0\nget_tuple_element x0, 1, x0\nreturn",
    ),
    (
        "elements_of_no_map",
        "move a, x0\nget_map_elements @none, x0, (a, x1)\nnone:\nmove a, x0\nreturn",
    ),
    (
        "record_of_another_size",
        "move {a}, x0\ntest_heap 3, 1\nupdate_record copy, 2, x0, x0, (1, b)\nreturn",
    ),
    (
        "float_of_an_atom",
        "move a, x0\nfmove x0, fr0\nmove a, x0\nreturn",
    ),
    (
        "running_into_a_handler",
        "allocate 1, 0\ntry y0, @handler\ncall 0, other/0\nhandler:\ntry_case y0\nmove x2, x0\n\
         deallocate 1\nreturn",
    ),
    (
        "jumping_to_a_handler",
        "allocate 1, 0\ntry y0, @handler\ncall 0, other/0\njump @handler\nhandler:\ntry_case y0\n\
         move x2, x0\ndeallocate 1\nreturn",
    ),
];

fn run(name: &str, body: &str) -> command::Run {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bad_code");
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join(format!("{name}.asm"));
    let text = format!(
        ".module {name}\n.export main/0, other/0\n.function main/0\n{body}\n\
         .function other/0\nmove a, x0\nreturn\n"
    );
    std::fs::write(&file, text).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_vm"));
    command.arg("run").arg(&file);
    command::run(&mut command, b"", Duration::from_secs(30)).expect("a run")
}

#[test]
fn what_only_the_running_code_can_tell_ends_one_process() {
    for (name, body) in CASES {
        let run = run(name, body);
        assert_eq!(run.end, End::Status(1), "{name}: {}", run.stderr);
        let reason = format!("{{bad_code,{{{name},main,0}}}}");
        assert!(run.stderr.contains(&reason), "{name}: {}", run.stderr);
    }
}

/// Compilers let tail calls of functions that never return name any number of slots.
#[test]
fn a_call_that_never_returns_leaves_the_frame_alone() {
    let run = run(
        "never_returns",
        "allocate 1, 0\nmove a, y0\nmove reason, x0\ncall_ext_last 1, erlang:error/1, 900",
    );
    assert_eq!(run.end, End::Status(1), "{}", run.stderr);
    assert!(run.stderr.contains("{reason,"), "{}", run.stderr);
    assert!(
        run.stderr.contains("{never_returns,main,0"),
        "{}",
        run.stderr
    );
}

/// A match that fails before it makes anything loses no register, though the live count of what it
/// would have made is low; and it may take the last part of a context that is not live any more.
#[test]
fn a_match_collects_only_where_it_builds() {
    let body = "move 20000, x0\ncall_only 1, loop/1\n\
        .function loop/1\nis_ne_exact @done, x0, 0\nallocate 1, 1\nmove x0, y0\n\
        test_heap 3, 1\nput_tuple2 x1, (kept, x0)\nmove <<7, 8>>, x0\n\
        bs_start_match4 no_fail, 2, x0, x0\n\
        bs_match @short, x0, (ensure_at_least, 80, 1, binary, 1, [], 80, 1, x2)\nif_end\n\
        short:\ntest_heap 300, 2\nis_tagged_tuple @lost, x1, 2, kept\n\
        bs_match @lost, x0, (ensure_at_least, 8, 8, skip, 8, get_tail, 0, 8, x0)\n\
        is_eq_exact @lost, x0, <<8>>\n\
        gc_bif2 @_, 0, erlang:'-'/2, y0, 1, x0\ncall_last 1, loop/1, 1\n\
        lost:\nmove lost, x0\ncall_ext 1, erlang:error/1\ndone:\nmove ok, x0\nreturn";
    let run = run("match_and_collect", body);
    assert_eq!(run.end, End::Status(0), "{}", run.stderr);
}
