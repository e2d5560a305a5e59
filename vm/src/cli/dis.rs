//! `vm dis`: a module to text.

use std::process::ExitCode;

use assembler::{asm, s_form};

use super::{DisArgs, Format, files};

/// Disassembles a file to standard output.
pub fn run(args: &DisArgs) -> ExitCode {
    match files::load(&args.file) {
        Ok(module) => match args.format {
            Format::Asm => files::output(&asm::print(&module.object)),
            Format::S => match s_form::print(&module.object) {
                Ok(text) => files::output(&text),
                Err(error) => files::failure(&format!("error: {}: {error}\n", args.file.display())),
            },
        },
        Err(text) => files::failure(&text),
    }
}
