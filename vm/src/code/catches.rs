//! The catch table: what the index in a catch tag stands for.
//!
//! A chunked array that only grows; reading takes no lock. A chunk is published with release
//! before any index in it is handed out.

use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Mutex, OnceLock};

use crate::term::Word;

const CHUNK: usize = 1 << 10;
const CHUNKS: usize = 1 << 12;

/// Handlers of which the first index is a multiple of [`CHUNK`].
type Chunk = Box<[AtomicPtr<Word>]>;

/// Handlers by index.
pub struct CatchTable {
    chunks: Box<[OnceLock<Chunk>]>,
    used: Mutex<u32>,
}

impl Default for CatchTable {
    fn default() -> Self {
        CatchTable {
            chunks: (0..CHUNKS).map(|_| OnceLock::new()).collect(),
            used: Mutex::new(0),
        }
    }
}

impl CatchTable {
    /// Takes `count` consecutive indices; `None` when the table is full.
    pub fn reserve(&self, count: u32) -> Option<u32> {
        let mut used = self.used.lock().unwrap_or_else(|e| e.into_inner());
        let first = *used;
        let end = first.checked_add(count)?;
        if end as usize > CHUNK * CHUNKS {
            return None;
        }
        for chunk in first as usize / CHUNK..(end as usize).div_ceil(CHUNK) {
            self.chunks[chunk].get_or_init(|| (0..CHUNK).map(|_| AtomicPtr::default()).collect());
        }
        *used = end;
        Some(first)
    }

    /// Sets the handler's continuation for a reserved index.
    pub fn set(&self, index: u32, continuation: *const Word) {
        if let Some(slot) = self.slot(index) {
            slot.store(continuation.cast_mut(), Ordering::Release);
        }
    }

    /// The handler's continuation.
    #[inline]
    pub fn get(&self, index: u32) -> Option<*const Word> {
        let address = self.slot(index)?.load(Ordering::Acquire);
        (!address.is_null()).then_some(address.cast_const())
    }

    fn slot(&self, index: u32) -> Option<&AtomicPtr<Word>> {
        self.chunks
            .get(index as usize / CHUNK)?
            .get()?
            .get(index as usize % CHUNK)
    }
}
