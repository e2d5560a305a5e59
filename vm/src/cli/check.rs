//! `vm check`: are modules well formed, and is there something to look at?

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use assembler::diagnostic::{self, Diagnostic, Severity, Span};
use assembler::verify::{self, VerifyError};

use super::files::{self, Module};
use super::{CheckArgs, UNUSABLE};

/// Checks each file; all are checked, whatever is wrong with the first.
pub fn run(args: &CheckArgs) -> ExitCode {
    let mut good = String::new();
    let mut all_good = true;
    for path in &args.files {
        let found = files::load(path).and_then(|module| {
            verify(path, &module, Severity::Error)?;
            Ok(module.object.functions.len())
        });
        match found {
            Ok(count) => {
                let plural = if count == 1 { "" } else { "s" };
                let _ = writeln!(good, "{}: ok, {count} function{plural}", path.display());
            }
            Err(text) => {
                files::complain(&text);
                all_good = false;
            }
        }
    }
    let written = files::output(&good);
    if all_good {
        written
    } else {
        ExitCode::from(UNUSABLE)
    }
}

/// Verifies a module. What breaks a rule is shown at its place in the text, if there is one.
pub(super) fn verify(path: &Path, module: &Module, severity: Severity) -> Result<(), String> {
    let Err(errors) = verify::verify(&module.object) else {
        return Ok(());
    };
    let name = path.display().to_string();
    let found: Vec<Diagnostic> = errors
        .iter()
        .map(|error| Diagnostic {
            severity,
            ..broken_rule(error, module)
        })
        .collect();
    let text = module.text.as_ref().map_or("", |(text, _)| text);
    Err(diagnostic::render(&name, text, &found))
}

fn broken_rule(error: &VerifyError, module: &Module) -> Diagnostic {
    match place(error, module) {
        Some(span) => Diagnostic::error(span, error.message.clone()),
        None => Diagnostic::file_error(error.to_string()),
    }
    .help(format!("rule {}: {}", error.rule, error.rule.meaning()))
}

/// Where in the text the rule is broken.
fn place(error: &VerifyError, module: &Module) -> Option<Span> {
    let (_, places) = module.text.as_ref()?;
    let (name, arity) = error.function.as_ref()?;
    let mut functions = module.object.functions.iter();
    let at = functions.position(|f| f.name == *name && f.arity == *arity)?;
    let (directive, instructions) = places.functions.get(at)?;
    let instruction = error
        .instruction
        .as_ref()
        .and_then(|(at, _)| instructions.get(*at));
    Some(*instruction.unwrap_or(directive))
}
