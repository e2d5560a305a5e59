//! `vm check`: are modules well formed, and is there something to look at?

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use assembler::diagnostic::{self, Diagnostic, Severity, Span};
use assembler::lint::{self, Lint};
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
            files::complain(&lint(path, &module));
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

/// What should be looked at, as text; empty when there is nothing.
fn lint(path: &Path, module: &Module) -> String {
    let mut found = Vec::new();
    for Lint {
        function: (name, arity),
        instruction,
        message,
        help,
    } in lint::lint(&module.object)
    {
        let place = place(module, (&name, arity), Some(instruction));
        let d = match place {
            Some(span) => Diagnostic::error(span, message),
            None => {
                let module = &module.object.module;
                Diagnostic::file_error(format!(
                    "{module}:{name}/{arity}, instruction {instruction}: {message}"
                ))
            }
        };
        found.push(d.help(help).as_warning());
    }
    let text = module.text.as_ref().map_or("", |(text, _)| text);
    diagnostic::render(&path.display().to_string(), text, &found)
}

fn broken_rule(error: &VerifyError, module: &Module) -> Diagnostic {
    let instruction = error.instruction.as_ref().map(|(at, _)| *at);
    let function = error.function.as_ref();
    match function.and_then(|(name, arity)| place(module, (name, *arity), instruction)) {
        Some(span) => Diagnostic::error(span, error.message.clone()),
        None => Diagnostic::file_error(error.to_string()),
    }
    .help(format!("rule {}: {}", error.rule, error.rule.meaning()))
}

/// Where in the text an instruction is, or else its function.
fn place(module: &Module, function: (&str, u32), instruction: Option<usize>) -> Option<Span> {
    let (_, places) = module.text.as_ref()?;
    let mut functions = module.object.functions.iter();
    let at = functions.position(|f| (&*f.name, f.arity) == function)?;
    let (directive, instructions) = places.functions.get(at)?;
    Some(
        *instruction
            .and_then(|at| instructions.get(at))
            .unwrap_or(directive),
    )
}
