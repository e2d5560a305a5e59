//! `vm check`: are modules well formed, and is there something to look at?

use std::fmt::Write;
use std::process::ExitCode;

use super::{CheckArgs, UNUSABLE, files};

/// Checks each file; all are checked, whatever is wrong with the first.
pub fn run(args: &CheckArgs) -> ExitCode {
    let mut good = String::new();
    let mut all_good = true;
    for path in &args.files {
        match files::load(path) {
            Ok(module) => {
                let count = module.object.functions.len();
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
