//! Loading: from a code object, a file, or the code path to installed code.

use std::path::Path;
use std::sync::Arc;

use assembler::diagnostic;
use assembler::object::CodeObject;
use assembler::verify::{self, VerifyError};

use super::specialise::{self, SpecialiseError};
use crate::code::{Generation, InstallError};
use crate::stdlib;
use crate::term::Atom;
use crate::vm::Vm;

/// Why a module was not loaded.
#[derive(Debug)]
pub enum LoadError {
    /// There is no such module anywhere.
    NotFound,
    /// The file holds no module; the text says what is wrong and where.
    Unreadable(String),
    /// It breaks rules that keep the machine safe.
    Refused(Vec<VerifyError>),
    /// It needs something that this VM does not have, or has no room for.
    Unsupported(SpecialiseError),
    /// Its name is not the one that it was looked for under.
    WrongName(String),
    /// The module has old code.
    NotPurged,
    /// It has an `on_load` function, which can only be run by a process.
    OnLoad,
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LoadError::NotFound => write!(f, "the module is nowhere on the code path"),
            LoadError::Unreadable(text) => write!(f, "{}", text.trim_end()),
            LoadError::Refused(errors) => {
                for (i, error) in errors.iter().enumerate() {
                    write!(f, "{}{error}", if i == 0 { "" } else { "\n" })?;
                }
                Ok(())
            }
            LoadError::Unsupported(error) => write!(f, "{error}"),
            LoadError::WrongName(name) => write!(f, "the file holds the module {name}"),
            LoadError::NotPurged => write!(f, "the module has old code that is not purged"),
            LoadError::OnLoad => write!(f, "its on_load function is not supported"),
        }
    }
}

impl std::error::Error for LoadError {}

/// Reads a module in the form that the file's name promises.
pub fn read_module(path: &Path, bytes: &[u8]) -> Result<CodeObject, LoadError> {
    let name = path.display().to_string();
    let text = || {
        std::str::from_utf8(bytes)
            .map_err(|error| LoadError::Unreadable(format!("error: {name}: not UTF-8: {error}")))
    };
    match path.extension().and_then(|end| end.to_str()) {
        Some("asm") => {
            let text = text()?;
            assembler::asm::parse(text)
                .map_err(|found| LoadError::Unreadable(diagnostic::render(&name, text, &found)))
        }
        Some("S") => {
            let text = text()?;
            assembler::s_form::parse(text)
                .map_err(|found| LoadError::Unreadable(diagnostic::render(&name, text, &found)))
        }
        Some("beam") => assembler::beam::read(bytes)
            .map_err(|error| LoadError::Unreadable(format!("error: {name}: {error}"))),
        _ => Err(LoadError::Unreadable(format!(
            "error: {name}: the name does not end in .beam, .S or .asm"
        ))),
    }
}

/// Verifies and specialises a module. It is not installed yet.
pub fn prepare(
    vm: &Vm,
    object: &Arc<CodeObject>,
    source: &str,
) -> Result<Arc<Generation>, LoadError> {
    let verified = verify::verify(object).map_err(LoadError::Refused)?;
    let generation = specialise::specialise(object, &verified, &vm.code, &vm.literals, source)
        .map_err(LoadError::Unsupported)?;
    if generation.on_load.is_some() {
        return Err(LoadError::OnLoad);
    }
    Ok(generation)
}

/// Loads a module from a code object: verified, specialised, made current.
pub fn load(vm: &Vm, object: CodeObject, source: &str) -> Result<Arc<Generation>, LoadError> {
    let generation = prepare(vm, &Arc::new(object), source)?;
    let loading = vm.code.lock_loading();
    vm.code
        .install(vec![Arc::clone(&generation)], &loading)
        .map_err(|error| match error {
            InstallError::NotPurged => LoadError::NotPurged,
        })?;
    Ok(generation)
}

/// Loads a module from a file.
pub fn load_file(vm: &Vm, path: &Path) -> Result<Arc<Generation>, LoadError> {
    let bytes = std::fs::read(path)
        .map_err(|error| LoadError::Unreadable(format!("error: {}: {error}", path.display())))?;
    load(vm, read_module(path, &bytes)?, &path.display().to_string())
}

/// Makes sure that a module has current code: looks along the code path, then in the embedded
/// standard library.
pub fn ensure_loaded(vm: &Vm, module: Atom) -> Result<(), LoadError> {
    if vm.code.current(module).is_some() {
        return Ok(());
    }
    let (object, source) = match vm.code.path.find(module.text()) {
        Some(found) => (
            read_module(&found.path, &found.bytes)?,
            found.path.display().to_string(),
        ),
        None => match stdlib::find(module.text()) {
            Some(bytes) => {
                let object = assembler::beam::read(bytes)
                    .map_err(|error| LoadError::Unreadable(error.to_string()))?;
                (object, String::new())
            }
            None => return Err(LoadError::NotFound),
        },
    };
    if &*object.module != module.text() {
        return Err(LoadError::WrongName(object.module.to_string()));
    }
    let generation = prepare(vm, &Arc::new(object), &source)?;
    let loading = vm.code.lock_loading();
    if vm.code.current(module).is_some() {
        // Somebody else was faster.
        return Ok(());
    }
    vm.code
        .install(vec![generation], &loading)
        .map_err(|error| match error {
            InstallError::NotPurged => LoadError::NotPurged,
        })
}
