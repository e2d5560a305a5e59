//! What built-in functions keep for their instance.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use super::persistent_term::Terms;

/// State of built-in functions; one for each instance. Its locks are leaves, held for a look-up or a
/// copy.
#[derive(Default)]
pub struct Natives {
    environment: Mutex<HashMap<String, Option<String>>>,
    terms: Mutex<Terms>,
}

impl Natives {
    /// Variables that programs of this instance have set, or unset (`None`). The environment of the
    /// host program stays as it is.
    pub(super) fn environment(&self) -> MutexGuard<'_, HashMap<String, Option<String>>> {
        self.environment.lock().unwrap_or_else(|e| e.into_inner())
    }
    /// Persistent terms.
    pub(super) fn terms(&self) -> MutexGuard<'_, Terms> {
        self.terms.lock().unwrap_or_else(|e| e.into_inner())
    }
}
