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

use assembler::{asm, beam, diagnostic, lint, s_form, verify};

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
    trials.push(Trial::test("corpus::mutated_text_never_panics", mutated));
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

/// How many broken texts are tried; `VM_TEST_MUTATIONS` asks for another number.
const MUTATIONS: u64 = 6_000;

/// Texts of real modules with a few bytes changed: what is refused says why, and what is accepted goes through everything that the
/// assembler does with a module.
fn mutated() -> Result<(), Failed> {
    let wanted = std::env::var("VM_TEST_MUTATIONS").ok();
    let count = wanted
        .and_then(|number| number.parse().ok())
        .unwrap_or(MUTATIONS);
    let mut texts = Vec::new();
    for file in files_with_extension(&tests_dir("corpus"), "beam") {
        let bytes = fs::read(&file).map_err(|error| error.to_string())?;
        let mut object = beam::read(&bytes).map_err(|error| error.to_string())?;
        object.chunks.clear();
        texts.push(asm::print(&object).into_bytes());
    }
    texts.retain(|text| text.len() < 30_000);
    let mut random = Random(1);
    let mut accepted = 0;
    for _ in 0..count {
        let text = &texts[random.below(texts.len())];
        let text = random.mutate(text);
        let text = String::from_utf8_lossy(&text);
        match asm::parse(&text) {
            Err(found) if found.is_empty() => return Err("refused without a reason".into()),
            Err(found) => drop(diagnostic::render("mutated", &text, &found)),
            Ok(object) => {
                accepted += 1;
                if asm::parse(&asm::print(&object)).as_ref() != Ok(&object) {
                    return Err(format!("does not round trip:\n{text}").into());
                }
                let _ = verify::verify(&object);
                let _ = lint::lint(&object);
                let _ = s_form::print(&object);
                if let Ok(written) = beam::write(&object) {
                    let again = beam::read(&written).map_err(|error| format!("{error}\n{text}"))?;
                    if again != object {
                        return Err(format!("is not the same in the container:\n{text}").into());
                    }
                }
            }
        }
    }
    if accepted == 0 {
        Err("everything was refused".into())
    } else {
        Ok(())
    }
}

/// Pseudo-random numbers; the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    fn mutate(&mut self, text: &[u8]) -> Vec<u8> {
        let mut bytes = text.to_vec();
        for _ in 0..=self.below(2) {
            let at = self.below(bytes.len());
            let to = (at + self.below(30)).min(bytes.len());
            match self.below(8) {
                0 => bytes.truncate(at),
                1 | 2 => bytes[at] ^= 1 << self.below(8),
                3 => drop(bytes.drain(at..to)),
                4 => {
                    let copy = bytes[at..to].to_vec();
                    let into = self.below(bytes.len());
                    bytes.splice(into..into, copy);
                }
                5 => bytes[at] = b"()[]{}<>,:/|@#.'\"\\\n%"[self.below(20)],
                // Another digit: another register, label or number.
                _ => match bytes[at..].iter().position(u8::is_ascii_digit) {
                    Some(digit) => bytes[at + digit] = b'0' + self.below(10) as u8,
                    None => bytes.truncate(at),
                },
            }
            if bytes.is_empty() {
                bytes.push(b'.');
            }
        }
        bytes
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
