//! What the whole-system tests share: finding and running a real Erlang, running the `vm` command, comparing the two, and lists of
//! results that are known to differ.
//!
//! - [`command`] runs a program with a time limit and keeps what it wrote.
//! - [`mod@reference`] is the installed Erlang: compiles programs and runs them.
//! - [`machine`] is the VM under test.
//! - [`compare`] says how two runs differ, in a form that a person reads.
//! - [`known`] holds the differences that are listed with a reason.
//!
//! Nothing here is linked into the VM.

pub mod command;
pub mod compare;
pub mod known;
pub mod machine;
pub mod reference;

use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// A file or folder below `tests/`.
#[must_use]
pub fn tests_dir(below: &str) -> PathBuf {
    workspace().join("tests").join(below)
}

/// All files below `dir` whose name ends in `.extension`, sorted by path.
///
/// # Panics
/// If the folder cannot be read: a test cannot go on without it.
#[must_use]
pub fn files_with_extension(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry
                .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
                .path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The name of a file without folder and extension.
#[must_use]
pub fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}
