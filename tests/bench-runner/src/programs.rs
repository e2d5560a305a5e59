//! The programs, their sizes and expected lines, and how they are compiled.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use test_support::{files_with_extension, stem, tests_dir, workspace};

/// Functions of the generated module that `big_load` loads.
const BIG_FUNCTIONS: &str = "3000";

/// The two sizes that each program has an expected line for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Size {
    Smoke,
    Default,
}

/// One program at one size.
#[derive(Debug)]
pub struct Program {
    pub module: String,
    pub size: String,
    pub expected: String,
}

/// The named programs, or all, in the order of `expected.tsv`.
pub fn choose(names: &[String], size: Size) -> Result<Vec<Program>, String> {
    let file = tests_dir("bench").join("expected.tsv");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let all = parse(&text, size)?;
    for name in names {
        if all.iter().all(|program| program.module != *name) {
            let known: Vec<&str> = all.iter().map(|program| program.module.as_str()).collect();
            return Err(format!(
                "there is no program {name}; there are {}",
                known.join(", ")
            ));
        }
    }
    Ok(all
        .into_iter()
        .filter(|program| names.is_empty() || names.contains(&program.module))
        .collect())
}

/// The smoke size of a program is on the first of its lines, the default size on the second.
fn parse(text: &str, size: Size) -> Result<Vec<Program>, String> {
    let mut programs: Vec<Program> = Vec::new();
    for line in text.lines() {
        let mut fields = line.splitn(3, '\t').map(str::to_string);
        let (Some(module), Some(n), Some(expected)) = (fields.next(), fields.next(), fields.next())
        else {
            return Err(format!(
                "expected.tsv: three fields are wanted, not {line:?}"
            ));
        };
        let program = Program {
            module,
            size: n,
            expected,
        };
        match programs
            .iter_mut()
            .find(|earlier| earlier.module == program.module)
        {
            None => programs.push(program),
            Some(earlier) if size == Size::Default => *earlier = program,
            Some(_) => {}
        }
    }
    Ok(programs)
}

/// Compiles everything with `erlc` into `target/bench/ebin`, unless the sources are as they were.
pub fn compile(erl: &Path) -> Result<PathBuf, String> {
    let sources = files_with_extension(&tests_dir("bench"), "erl");
    let ebin = workspace().join("target").join("bench").join("ebin");
    let done = ebin.join("big_target.beam");
    if is_newer(&done, &sources) {
        return Ok(ebin);
    }
    fs::create_dir_all(&ebin).map_err(|error| format!("{}: {error}", ebin.display()))?;
    let erlc = erl.with_file_name("erlc");
    command(Command::new(&erlc).arg("-o").arg(&ebin).args(&sources))?;
    let big = ebin.join("big_target.erl");
    let mut generate = Command::new(erl);
    generate
        .arg("-noshell")
        .arg("-pa")
        .arg(&ebin)
        .args(["-run", "gen_big", "main", BIG_FUNCTIONS])
        .arg(&big);
    command(generate.args(["-s", "erlang", "halt"]))?;
    command(Command::new(&erlc).arg("-o").arg(&ebin).arg(&big))?;
    debug_assert_eq!(stem(&done), stem(&big));
    Ok(ebin)
}

fn is_newer(done: &Path, sources: &[PathBuf]) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let Some(done) = changed(done) else {
        return false;
    };
    sources
        .iter()
        .all(|source| changed(source).is_some_and(|source| source < done))
}

fn command(command: &mut Command) -> Result<(), String> {
    let output = command
        .output()
        .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if output.status.success() {
        return Ok(());
    }
    let text = [output.stdout, output.stderr].concat();
    Err(format!(
        "{} failed:\n{}",
        command.get_program().display(),
        String::from_utf8_lossy(&text)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_size_has_its_line() {
        let text = "a\t1\ta 1 x\na\t9\ta 9 y\nb\t2\tb 2 z\n";
        let lines = |size| {
            parse(text, size)
                .expect("well formed")
                .into_iter()
                .map(|program| program.expected)
                .collect::<Vec<_>>()
        };
        assert_eq!(lines(Size::Smoke), ["a 1 x", "b 2 z"]);
        assert_eq!(lines(Size::Default), ["a 9 y", "b 2 z"]);
        assert!(parse("a\t1\n", Size::Smoke).is_err());
    }
}
