//! `vm dis`: a module to text.

use std::process::ExitCode;

use assembler::asm;

use super::{DisArgs, Format, files};

/// Disassembles a file to standard output.
pub fn run(args: &DisArgs) -> ExitCode {
    match files::load(&args.file) {
        Ok(module) => match args.format {
            Format::Asm => files::output(&asm::print(&module.object)),
            Format::S => files::failure("error: the format `s` cannot be written yet\n"),
        },
        Err(text) => files::failure(&text),
    }
}
