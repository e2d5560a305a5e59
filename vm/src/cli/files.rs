//! Modules from files, text to standard output, and files that are written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use assembler::asm::{self, Places};
use assembler::beam;
use assembler::diagnostic::{self, Diagnostic};
use assembler::object::CodeObject;
use assembler::s_form;

use super::UNUSABLE;

/// The largest file that is read.
const MAX_FILE: u64 = 256 << 20;

/// The forms of a module that can be read, by the end of the file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The readable assembly.
    Asm,
    /// The term assembly of `erlc -S`.
    S,
    /// The standard container.
    Beam,
}

/// A module, and its text if it comes from one.
pub(super) struct Module {
    pub object: CodeObject,
    pub text: Option<(String, Places)>,
}

/// The form that a file's name promises.
pub(super) fn form(path: &Path) -> Result<Form, String> {
    match path.extension().and_then(|end| end.to_str()) {
        Some("asm") => Ok(Form::Asm),
        Some("S") => Ok(Form::S),
        Some("beam") => Ok(Form::Beam),
        Some(end) => Err(format!(
            "{}: files that end in .{end} are not read here",
            path.display()
        )),
        None => Err(format!(
            "{}: the name has no ending that says what it is",
            path.display()
        )),
    }
}

/// Reads a module in any form. The error is a text for standard error.
pub(super) fn load(path: &Path) -> Result<Module, String> {
    let form = form(path).map_err(|problem| format!("error: {problem}\n"))?;
    let bytes = read(path).map_err(|problem| format!("error: {problem}\n"))?;
    let name = path.display().to_string();
    match form {
        Form::Beam => match beam::read(&bytes) {
            Ok(object) => Ok(Module { object, text: None }),
            Err(error) => Err(format!("error: {name}: {error}\n")),
        },
        Form::Asm | Form::S => {
            let text = utf8(&name, bytes)?;
            let parsed = match form {
                Form::Asm => asm::parse_with_places(&text),
                _ => s_form::parse(&text).map(|object| (object, Places::default())),
            };
            match parsed {
                Ok((object, places)) => Ok(Module {
                    object,
                    text: Some((text, places)),
                }),
                Err(found) => Err(diagnostic::render(&name, &text, &found)),
            }
        }
    }
}

/// Text, or a message about where it stops being text.
fn utf8(name: &str, bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes());
        let d = Diagnostic::error(diagnostic::Span::new(at, at + 1), "this is not UTF-8")
            .help("save the file in the encoding UTF-8");
        diagnostic::render(name, &text, &[d])
    })
}

/// Reads a file that is not too large.
fn read(path: &Path) -> Result<Vec<u8>, String> {
    let refuse =
        |problem: &dyn std::fmt::Display| format!("cannot read {}: {problem}", path.display());
    let file = File::open(path).map_err(|error| refuse(&error))?;
    let mut bytes = Vec::new();
    let read = file.take(MAX_FILE + 1).read_to_end(&mut bytes);
    let size = read.map_err(|error| refuse(&error))?;
    if size as u64 > MAX_FILE {
        return Err(refuse(&format_args!(
            "it is larger than {} MiB",
            MAX_FILE >> 20
        )));
    }
    Ok(bytes)
}

/// Writes a file: beside its place first, so that nobody ever sees a part of it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    write_whole(path, bytes).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // The file that a link leads to is replaced, not the link; devices and pipes are written to.
    let path = match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => fs::canonicalize(path)?,
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => return OpenOptions::new().write(true).open(path)?.write_all(bytes),
        Err(_) => path.to_owned(),
    };
    let (mut file, temporary) = temporary_beside(&path)?;
    let done = file
        .write_all(bytes)
        .and_then(|()| fs::rename(&temporary, &path));
    if done.is_err() {
        // The first error is the one to tell; a file that is left over harms nobody.
        let _ = fs::remove_file(&temporary);
    }
    done
}

/// A new file in the folder of another.
fn temporary_beside(path: &Path) -> io::Result<(File, PathBuf)> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    for attempt in 0..100u32 {
        let mut temporary = std::ffi::OsString::from(".");
        temporary.push(name);
        temporary.push(format!(".{}-{attempt}.tmp", std::process::id()));
        let temporary = path.with_file_name(temporary);
        match OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&temporary)
        {
            Ok(file) => return Ok((file, temporary)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Writes a result to standard output. That the reader has gone is no failure.
pub(super) fn output(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => failure(&format!(
            "error: cannot write to standard output: {error}\n"
        )),
    }
}

/// Writes what is wrong to standard error and gives the exit status for it.
pub(super) fn failure(text: &str) -> ExitCode {
    complain(text);
    ExitCode::from(UNUSABLE)
}

/// Writes to standard error; if that cannot be, there is nobody to tell.
pub(super) fn complain(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
