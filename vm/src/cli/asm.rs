//! `vm asm`: text to a `.beam` file.
//!
//! Code that the verifier would refuse is written all the same, with a warning: the file is well
//! formed, and to look at such code somewhere else is a reason to assemble it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use assembler::beam;
use assembler::diagnostic::Severity;

use super::{AsmArgs, check, files};

/// Assembles a file.
pub fn run(args: &AsmArgs) -> ExitCode {
    let module = match files::load(&args.file) {
        Ok(module) => module,
        Err(text) => return files::failure(&text),
    };
    let output = args
        .output
        .clone()
        .unwrap_or_else(|| default_output(&args.file));
    let bytes = match beam::write(&module.object) {
        Ok(bytes) => bytes,
        Err(error) => {
            return files::failure(&format!("error: {}: {error}\n", args.file.display()));
        }
    };
    if let Err(problem) = files::write(&output, &bytes) {
        return files::failure(&format!("error: {problem}\n"));
    }
    if let Err(text) = check::verify(&args.file, &module, Severity::Warning) {
        files::complain(&text);
    }
    warn_about_name(&output, &module.object.module);
    ExitCode::SUCCESS
}

/// The input's name with `.beam`, in the current folder.
fn default_output(input: &Path) -> PathBuf {
    PathBuf::from(input.file_name().unwrap_or_default()).with_extension("beam")
}

/// A module is found by the name of its file.
fn warn_about_name(output: &Path, module: &str) {
    let is_beam = output.extension().is_some_and(|end| end == "beam");
    if is_beam && output.file_stem().and_then(|stem| stem.to_str()) != Some(module) {
        files::complain(&format!(
            "warning: {} holds the module `{module}`: it will be looked for in {module}.beam\n",
            output.display()
        ));
    }
}
