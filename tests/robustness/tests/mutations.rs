//! Real modules with random changes, loaded and run. The mutants of a run are numbered, and each
//! depends on its number only.
//!
//! They run in a child process, so that whatever happens to it is caught and the mutant that it
//! happened to is named. Environment:
//!
//! - `VM_MUTATIONS=100000`: how many mutants; a few hundred otherwise.
//! - `VM_MUTATION_FIRST=N`: the first number.
//! - `VM_MUTATION=N`: only this one, in this process, with its text on standard error.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use assembler::object::{CodeObject, Mfa};
use assembler::{asm, beam, s_form};
use robustness::mutate;
use robustness::playground::{Fate, Playground, built_ins};
use robustness::random::Random;
use test_support::{files_with_extension, workspace};
use vm::exec::load::read_module;
use vm::term::Atom;

/// Mutants of an ordinary test run.
const FEW: u64 = 400;
/// A mutant that takes longer than this hangs the VM.
const LIMIT: Duration = Duration::from_secs(90);
/// Mutants that one instance runs.
const PER_INSTANCE: u32 = 100;
/// Files larger than this are left out: one takes as long as many small ones.
const LARGEST: u64 = 24 << 10;
/// Address space of the child, in KiB.
const MEMORY: u64 = 8 << 20;

const CHILD: &str = "VM_MUTATION_CHILD";

fn main() -> ExitCode {
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    if std::env::args().any(|arg| arg == "--list") {
        return ExitCode::SUCCESS;
    }
    if let Some(one) = number("VM_MUTATION") {
        return alone(one);
    }
    let first = number("VM_MUTATION_FIRST").unwrap_or(0);
    let count = number("VM_MUTATIONS").unwrap_or(FEW);
    if let Ok(progress) = std::env::var(CHILD) {
        child(first, count, Path::new(&progress));
        return ExitCode::SUCCESS;
    }
    supervise(first, count)
}

// In the parent.

/// Runs children until all mutants have had their turn; tells of those that ended one.
fn supervise(first: u64, count: u64) -> ExitCode {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let progress = folder.join(format!("mutations-{}", std::process::id()));
    let errors = progress.with_extension("stderr");
    let end = first + count;
    let mut next = first;
    let mut findings = 0;
    let mut totals = [0u64; 3];
    while next < end {
        let _ = fs::write(&progress, "");
        let outcome = watch(start(next, end - next, &progress, &errors), &progress);
        let (at, counts) = read_progress(&progress).unwrap_or((next, [0; 3]));
        for (total, count) in totals.iter_mut().zip(counts) {
            *total += count;
        }
        match outcome {
            Ok(()) => break,
            Err(how) => {
                findings += 1;
                let said = fs::read(&errors).unwrap_or_default();
                let said = String::from_utf8_lossy(&said);
                println!("mutant {at}: {how}\n{}", last_lines(&said, 12));
                next = at + 1;
            }
        }
    }
    let [refused, ran, over] = totals;
    println!(
        "{count} mutants: {refused} refused, {ran} ran, {over} ended their instance, {findings} found a bug"
    );
    let _ = fs::remove_file(&progress);
    let _ = fs::remove_file(&errors);
    if findings == 0 {
        ExitCode::SUCCESS
    } else {
        println!("run one with VM_MUTATION=NUMBER");
        ExitCode::FAILURE
    }
}

fn start(first: u64, count: u64, progress: &Path, errors: &Path) -> Child {
    let own = std::env::current_exe().expect("this program");
    let errors = fs::File::create(errors).expect("a file for standard error");
    // Allocations beyond the limit fail, and end the child if the VM is not prepared for that.
    Command::new("sh")
        .args([
            "-c",
            &format!("ulimit -c 0; ulimit -v {MEMORY}; exec \"$0\""),
        ])
        .arg(own)
        .env(CHILD, progress)
        .env("VM_MUTATION_FIRST", first.to_string())
        .env("VM_MUTATIONS", count.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors)
        .spawn()
        .expect("a child")
}

/// Waits for a child; it must get on.
fn watch(mut child: Child, progress: &Path) -> Result<(), String> {
    let mut last = String::new();
    let mut since = Instant::now();
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return if status.success() {
                Ok(())
            } else {
                Err(format!("the child ended with {status}"))
            };
        }
        let now = fs::read_to_string(progress).unwrap_or_default();
        if now != last {
            (last, since) = (now, Instant::now());
        } else if since.elapsed() > LIMIT {
            let _ = child.kill();
            let _ = child.wait();
            return Err("the VM hangs".into());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn read_progress(path: &Path) -> Option<(u64, [u64; 3])> {
    let text = fs::read_to_string(path).ok()?;
    let mut numbers = text.split_whitespace().map_while(|word| word.parse().ok());
    let at = numbers.next()?;
    let mut counts = [0; 3];
    for count in &mut counts {
        *count = numbers.next()?;
    }
    Some((at, counts))
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

// In the child.

/// A module to change.
struct Original {
    file: PathBuf,
    object: CodeObject,
    bytes: Vec<u8>,
}

/// Small modules of the corpus and of the standard library.
fn originals() -> Vec<Original> {
    let root = workspace();
    let mut files = Vec::new();
    for folder in ["tests/corpus/otp25", "tests/corpus/otp29"] {
        files.extend(files_with_extension(&root.join(folder), "beam"));
    }
    files.extend(files_with_extension(&root.join("stdlib/asm"), "S"));
    files.extend(files_with_extension(&root.join("examples"), "asm"));
    files.sort();
    files
        .into_iter()
        .filter(|file| fs::metadata(file).is_ok_and(|m| m.len() <= LARGEST))
        .filter_map(|file| {
            let bytes = fs::read(&file).ok()?;
            let object = read_module(&file, &bytes).ok()?;
            Some(Original {
                file,
                object,
                bytes,
            })
        })
        .collect()
}

/// A mutant: its module, or why there is none, and the functions to call.
struct Mutant {
    file: PathBuf,
    object: Result<CodeObject, String>,
    changed: Vec<usize>,
}

fn mutant(originals: &[Original], imports: &[Mfa], number: u64) -> Mutant {
    let mut random = Random::new(number);
    let original = &originals[random.below(originals.len())];
    let mut changed = Vec::new();
    let file = original.file.clone();
    let read = |name: &str, bytes: &[u8]| {
        read_module(Path::new(name), bytes).map_err(|error| error.to_string())
    };
    let object = match random.below(20) {
        0 => {
            let mut bytes = original.bytes.clone();
            mutate::bytes(&mut bytes, &mut random);
            let end = file.extension().unwrap_or_default().to_string_lossy();
            read(&format!("mutant.{end}"), &bytes)
        }
        1 => {
            // Without compression, bytes of literals are changed too.
            let mut bytes = beam::write(&original.object).unwrap_or_default();
            mutate::bytes(&mut bytes, &mut random);
            read("mutant.beam", &bytes)
        }
        2 => {
            let text = mutate::text(&asm::print(&original.object), &mut random);
            read("mutant.asm", &text)
        }
        3 => {
            let text = s_form::print(&original.object).unwrap_or_default();
            let text = mutate::text(&text, &mut random);
            read("mutant.S", &text)
        }
        _ => {
            let mut object = original.object.clone();
            changed = mutate::object(&mut object, imports, &mut random);
            Ok(object)
        }
    };
    Mutant {
        file,
        object,
        changed,
    }
}

/// Exports every function, so that each can be called by itself; gives those to call.
fn callable(object: &mut CodeObject, changed: &[usize]) -> Vec<(Atom, u32)> {
    let mut calls: Vec<(Atom, u32)> = Vec::new();
    let mut add = |name: &str, arity: u32| {
        if let Ok(name) = Atom::new(name)
            && arity < 12
            && !calls.contains(&(name, arity))
            && calls.len() < 8
        {
            calls.push((name, arity));
        }
    };
    for &i in changed {
        if let Some(function) = object.functions.get(i) {
            add(&function.name, function.arity);
        }
    }
    for export in &object.exports {
        if export.name.len() < 100 && &*export.name != "module_info" {
            add(&export.name, export.arity);
        }
    }
    for function in &object.functions {
        let known =
            |e: &assembler::object::Export| e.name == function.name && e.arity == function.arity;
        if !object.exports.iter().any(known) {
            object.exports.push(assembler::object::Export {
                name: function.name.clone(),
                arity: function.arity,
                label: function.entry,
            });
        }
    }
    if let Some(locals) = &mut object.locals {
        locals.clear();
    }
    calls
}

fn child(first: u64, count: u64, progress: &Path) {
    let originals = originals();
    let imports = imports(&originals);
    let mut playground = Playground::start();
    let mut counts = [0u64; 3];
    for number in first..first + count {
        let [a, b, c] = counts;
        let _ = fs::write(progress, format!("{number} {a} {b} {c}"));
        let mutant = mutant(&originals, &imports, number);
        let fate = match mutant.object {
            Ok(mut object) => {
                let calls = callable(&mut object, &mutant.changed);
                playground.play(object, &calls)
            }
            Err(message) => Fate::Refused(message),
        };
        match &fate {
            Fate::Refused(message) => {
                counts[0] += 1;
                if message.trim().is_empty() {
                    eprintln!("mutant {number} is refused without a reason");
                    std::process::exit(3);
                }
            }
            Fate::Ran => counts[1] += 1,
            Fate::Over => counts[2] += 1,
            Fate::Bug(what) => {
                eprintln!("{}: {what}", mutant.file.display());
                std::process::exit(3);
            }
        }
        if fate == Fate::Over || playground.loaded() >= PER_INSTANCE {
            playground = Playground::start();
        }
    }
    let [a, b, c] = counts;
    let _ = fs::write(progress, format!("{} {a} {b} {c}", first + count));
}

fn imports(originals: &[Original]) -> Vec<Mfa> {
    let mut imports = built_ins();
    for original in originals {
        for export in &original.object.exports {
            imports.push(Mfa {
                module: original.object.module.clone(),
                function: export.name.clone(),
                arity: export.arity,
            });
        }
    }
    imports
}

/// Runs one mutant and shows what it is.
fn alone(number: u64) -> ExitCode {
    let originals = originals();
    let mutant = mutant(&originals, &imports(&originals), number);
    eprintln!("made from {}", mutant.file.display());
    let mut object = match mutant.object {
        Ok(object) => object,
        Err(message) => {
            eprintln!("refused: {message}");
            return ExitCode::SUCCESS;
        }
    };
    for &i in &mutant.changed {
        if let Some(function) = object.functions.get(i) {
            eprintln!("changed {}/{}", function.name, function.arity);
        }
    }
    if std::env::var_os("VM_MUTATION_SHOW").is_some() {
        eprintln!("{}", asm::print(&object));
    }
    let calls = callable(&mut object, &mutant.changed);
    let mut playground = Playground::start();
    let module = match playground.load(object) {
        Ok(module) => module,
        Err(error) => {
            eprintln!("refused: {error}");
            return ExitCode::SUCCESS;
        }
    };
    let mut fate = Fate::Ran;
    for call in calls {
        eprintln!("calls {}/{}", call.0.text(), call.1);
        fate = playground.call(module, &[call]);
        eprintln!("{fate:?}");
        if fate != Fate::Ran {
            break;
        }
    }
    match fate {
        Fate::Bug(_) => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}
