//! Modules of real compilers are accepted, all of them.

use std::path::{Path, PathBuf};

use crate::beam;
use crate::verify::verify;

/// Reads every `.beam` file below a folder.
pub fn beams(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == "beam") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The corpus that is part of this repository.
pub fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus")
}

/// Where the installed Erlang keeps its applications.
pub fn installed() -> Option<PathBuf> {
    let output = std::process::Command::new("erl")
        .args(["-noinput", "-noshell", "-eval"])
        .arg("io:put_chars(code:lib_dir()), halt().")
        .output()
        .ok()?;
    let folder = PathBuf::from(String::from_utf8(output.stdout).ok()?);
    folder.is_dir().then_some(folder)
}

/// The only function of OTP that breaks a rule: it calls a fun while it looks at a message. Its
/// module is one of those that are built in and never loaded from a file.
const REFUSED: &[&str] = &["prim_eval"];

fn accepts_all(folder: &Path, at_least: usize) {
    let files = beams(folder);
    assert!(
        files.len() >= at_least,
        "{} modules in {folder:?}",
        files.len()
    );
    let mut refused = Vec::new();
    for file in files {
        let bytes = std::fs::read(&file).expect("a readable file");
        let object = match beam::read(&bytes) {
            Ok(object) => object,
            Err(error) => {
                refused.push(format!("{}: {error}", file.display()));
                continue;
            }
        };
        let expected = REFUSED.contains(&&*object.module);
        match verify(&object) {
            Ok(_) if expected => refused.push(format!("{} is accepted", file.display())),
            Err(errors) if !expected => {
                refused.push(format!("{}: {}", file.display(), errors[0]));
            }
            _ => {}
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn every_module_of_the_corpus_is_accepted() {
    accepts_all(&corpus(), 240);
}

#[test]
fn every_module_of_the_installed_erlang_is_accepted() {
    match installed() {
        Some(folder) => accepts_all(&folder, 200),
        None => eprintln!("no Erlang is installed: not tested"),
    }
}
