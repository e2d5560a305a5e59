//! Where modules are looked for.

use std::path::PathBuf;
use std::sync::RwLock;

/// The code path: folders in the order in which they are searched.
#[derive(Default)]
pub struct CodePath {
    folders: RwLock<Vec<PathBuf>>,
}

/// A file that holds a module.
pub struct Found {
    /// Its path.
    pub path: PathBuf,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// Forms a module may have, in the order of preference.
pub const EXTENSIONS: &[&str] = &["beam", "S", "asm"];

impl CodePath {
    /// Adds a folder in front.
    pub fn add_first(&self, folder: PathBuf) {
        self.folders
            .write()
            .unwrap_or_else(|e| e.into_inner())
            .insert(0, folder);
    }
    /// Adds a folder at the end.
    pub fn add_last(&self, folder: PathBuf) {
        self.folders
            .write()
            .unwrap_or_else(|e| e.into_inner())
            .push(folder);
    }
    /// The folders in order.
    pub fn folders(&self) -> Vec<PathBuf> {
        self.folders
            .read()
            .unwrap_or_else(|e| e.into_inner())
            .clone()
    }
    /// The first file for `module`. A name that would leave the folder finds nothing.
    pub fn find(&self, module: &str) -> Option<Found> {
        if module.is_empty() || module.contains(['/', '\\', '\0']) {
            return None;
        }
        for folder in self.folders() {
            for extension in EXTENSIONS {
                let path = folder.join(format!("{module}.{extension}"));
                if let Ok(bytes) = std::fs::read(&path) {
                    return Some(Found { path, bytes });
                }
            }
        }
        None
    }
}
