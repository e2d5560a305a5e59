//! Conventions that no tool checks: length of files, comments at the top of modules, lint exceptions with a reason, pages that name
//! only what is there.

use std::fs;
use std::path::{Path, PathBuf};
use test_support::{files_with_extension, workspace};

/// Files are to have about 800 lines; one that is longer than this must be split at a seam. Tables and tests are exempt.
const LONGEST: usize = 1000;

/// Our Rust sources, with their text.
fn rust_sources() -> Vec<(PathBuf, String)> {
    let root = workspace();
    let folders =
        ["assembler", "compiler", "vm", "stdlib", "tests"].map(|folder| root.join(folder));
    let files = folders
        .iter()
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| files_with_extension(folder, "rs"));
    files
        .filter(|file| !file.components().any(|part| part.as_os_str() == "target"))
        .map(|file| {
            let text = fs::read_to_string(&file)
                .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            (
                file.strip_prefix(&root)
                    .map(Path::to_path_buf)
                    .unwrap_or(file),
                text,
            )
        })
        .collect()
}

fn report(offenders: &[String]) {
    assert!(offenders.is_empty(), "\n{}", offenders.join("\n"));
}

fn is_test_or_table(file: &Path) -> bool {
    let is = |part: &std::ffi::OsStr| {
        let name = part.to_string_lossy();
        let stem = name.trim_end_matches(".rs");
        ["tests", "test", "table", "harness"].contains(&stem)
            || stem.ends_with("_tests")
            || stem.ends_with("_table")
    };
    file.components().any(|part| is(part.as_os_str()))
}

#[test]
fn files_are_not_too_long() {
    let long: Vec<String> = rust_sources()
        .iter()
        .filter(|(file, _)| !is_test_or_table(file))
        .map(|(file, text)| (file, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{}: {lines} lines", file.display()))
        .collect();
    report(&long);
}

#[test]
fn every_module_says_what_it_is() {
    let silent: Vec<String> = rust_sources()
        .iter()
        .filter(|(file, _)| !is_test_or_table(file))
        // A file that another includes cannot have a module comment, but an ordinary one.
        .filter(|(_, text)| !text.starts_with("//"))
        .map(|(file, _)| {
            format!(
                "{}: the first line is no comment on the module",
                file.display()
            )
        })
        .collect();
    report(&silent);
}

#[test]
fn lint_exceptions_have_a_reason() {
    let mut bare = Vec::new();
    for (file, text) in rust_sources() {
        for (number, line) in text.lines().enumerate() {
            let exception = ["#[allow(", "#![allow(", "#[expect(", "#![expect("]
                .iter()
                .any(|start| line.trim_start().starts_with(start));
            // A long attribute has its reason on a later line.
            let attribute: String = text
                .lines()
                .skip(number)
                .take(6)
                .collect::<Vec<_>>()
                .join(" ");
            let attribute = attribute.split(")]").next().unwrap_or_default();
            if exception && !attribute.contains("reason") {
                bare.push(format!(
                    "{}:{}: {}",
                    file.display(),
                    number + 1,
                    line.trim()
                ));
            }
        }
    }
    report(&bare);
}

#[test]
fn nothing_is_left_to_do_in_code_that_runs() {
    let mut left = Vec::new();
    // Written apart, so that this file does not find itself.
    let marks = [
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("FIX", "ME"),
    ];
    for (file, text) in rust_sources() {
        for (number, line) in text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                left.push(format!(
                    "{}:{}: {}",
                    file.display(),
                    number + 1,
                    line.trim()
                ));
            }
        }
    }
    report(&left);
}

/// Pages for people: the manual, the readmes, the rules of the house.
fn pages() -> Vec<PathBuf> {
    let root = workspace();
    let mut pages = files_with_extension(&root.join("docs"), "md");
    pages.extend(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|page| root.join(page)));
    pages.extend(["stdlib/README.md", "tests/README.md"].map(|page| root.join(page)));
    pages
}

/// What stands between `open` and `close` on one line.
fn between<'t>(text: &'t str, open: &str, close: char) -> Vec<&'t str> {
    let starts = text.match_indices(open).map(|(at, _)| at + open.len());
    starts
        .filter_map(|at| text.get(at..)?.split(close).next())
        .filter(|found| !found.contains('\n'))
        .collect()
}

#[test]
fn pages_name_only_files_that_are_there() {
    let root = workspace();
    let mut gone = Vec::new();
    for page in pages() {
        let text =
            fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
        let folder = page.parent().unwrap_or(&root);
        let linked = between(&text, "](", ')').into_iter();
        let linked = linked
            .filter(|target| !target.contains(':'))
            .filter_map(|target| target.split('#').next())
            .filter(|target| !target.is_empty())
            .map(|target| folder.join(target));
        let tops = [
            "assembler/",
            "vm/",
            "stdlib/",
            "tests/",
            "docs/",
            "fuzz/",
            "examples/",
        ];
        let named = text.split('`').skip(1).step_by(2);
        let named = named
            .filter(|name| tops.iter().any(|top| name.starts_with(top)))
            .filter(|name| !name.contains([' ', '*', '<']))
            .map(|name| root.join(name));
        for path in linked.chain(named).filter(|path| !path.exists()) {
            gone.push(format!("{}: {}", page.display(), path.display()));
        }
    }
    report(&gone);
}

#[test]
fn every_benchmark_has_its_expected_lines() {
    let bench = workspace().join("tests").join("bench");
    let expected = fs::read_to_string(bench.join("expected.tsv")).expect("the table is there");
    let serving = ["timed", "hot_target", "gen_big"];
    let missing: Vec<String> = files_with_extension(&bench, "erl")
        .iter()
        .map(|file| test_support::stem(file))
        .filter(|name| !serving.contains(&name.as_str()))
        .filter(|name| {
            expected
                .lines()
                .filter(|line| line.split('\t').next() == Some(name))
                .count()
                != 2
        })
        .collect();
    report(&missing);
}
