//! The atom table: texts of atoms, global to the program, never shrinking.
//!
//! Texts are found by index without a lock: indices only ever grow, a chunk's pointer is published
//! with release before any index in it is handed out, and entries are written once (`OnceLock`).
//! Interning takes a read lock for an atom that is there and a write lock for a new one.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, OnceLock, RwLock};

/// An atom: an index into the atom table.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Atom(u32);

/// Why an atom was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtomError {
    /// More than 255 characters.
    TooLong,
    /// The table is full.
    TableFull,
}

/// The longest text of an atom, in characters.
pub const MAX_CHARACTERS: usize = 255;
const CHUNK_BITS: u32 = 12;
const CHUNK: usize = 1 << CHUNK_BITS;
const CHUNKS: usize = 1 << 13;
/// The most atoms there can ever be.
pub const MAX_ATOMS: u32 = (CHUNK * CHUNKS) as u32;
/// OTP's default limit.
pub const DEFAULT_LIMIT: u32 = 1_048_576;

type Chunk = Box<[OnceLock<&'static str>]>;

struct Table {
    chunks: Vec<OnceLock<Chunk>>,
    index: RwLock<HashMap<&'static str, u32>>,
    limit: AtomicU32,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let table = Table {
        chunks: (0..CHUNKS).map(|_| OnceLock::new()).collect(),
        index: RwLock::new(HashMap::with_capacity(4096)),
        limit: AtomicU32::new(DEFAULT_LIMIT),
    };
    {
        let mut index = table.index.write().unwrap_or_else(|e| e.into_inner());
        for text in WELL_KNOWN {
            let number = index.len() as u32;
            table.publish(number, text);
            index.insert(text, number);
        }
        assert_eq!(
            index.len(),
            WELL_KNOWN.len(),
            "well-known atoms are distinct"
        );
    }
    table
});

impl Table {
    fn publish(&self, number: u32, text: &'static str) {
        let chunk = self.chunks[(number >> CHUNK_BITS) as usize]
            .get_or_init(|| (0..CHUNK).map(|_| OnceLock::new()).collect());
        let _ = chunk[number as usize & (CHUNK - 1)].set(text);
    }
}

impl Atom {
    /// The atom with this text, made if need be.
    pub fn new(text: &str) -> Result<Atom, AtomError> {
        if let Some(atom) = Atom::existing(text) {
            return Ok(atom);
        }
        if text.len() > MAX_CHARACTERS && text.chars().count() > MAX_CHARACTERS {
            return Err(AtomError::TooLong);
        }
        let mut index = TABLE.index.write().unwrap_or_else(|e| e.into_inner());
        if let Some(&number) = index.get(text) {
            return Ok(Atom(number));
        }
        let number = index.len() as u32;
        if number >= TABLE.limit.load(Ordering::Relaxed).min(MAX_ATOMS) {
            return Err(AtomError::TableFull);
        }
        let text: &'static str = Box::leak(text.into());
        TABLE.publish(number, text);
        index.insert(text, number);
        Ok(Atom(number))
    }

    /// The atom with this text, if there is one.
    pub fn existing(text: &str) -> Option<Atom> {
        let index = TABLE.index.read().unwrap_or_else(|e| e.into_inner());
        index.get(text).map(|&number| Atom(number))
    }

    /// Its text.
    pub fn text(self) -> &'static str {
        TABLE
            .chunks
            .get((self.0 >> CHUNK_BITS) as usize)
            .and_then(OnceLock::get)
            .and_then(|chunk| chunk[self.0 as usize & (CHUNK - 1)].get())
            .copied()
            .unwrap_or("")
    }

    /// Its index in the table.
    #[inline(always)]
    pub const fn index(self) -> u32 {
        self.0
    }

    /// From [`Atom::index`].
    #[inline(always)]
    pub const fn from_index(index: u32) -> Atom {
        Atom(index)
    }

    /// `true` or `false`, if it is one of them.
    pub fn as_bool(self) -> Option<bool> {
        match self {
            Atom::TRUE => Some(true),
            Atom::FALSE => Some(false),
            _ => None,
        }
    }

    /// How many atoms there are.
    pub fn count() -> usize {
        TABLE.index.read().unwrap_or_else(|e| e.into_inner()).len()
    }

    /// The limit in force.
    pub fn limit() -> u32 {
        TABLE.limit.load(Ordering::Relaxed)
    }

    /// Sets the limit on the number of atoms.
    pub fn set_limit(limit: u32) {
        TABLE.limit.store(limit.min(MAX_ATOMS), Ordering::Relaxed);
    }
}

impl std::fmt::Debug for Atom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.text())
    }
}

/// Declares the atoms that the VM itself names: one constant each, and their texts in order.
macro_rules! well_known {
    ($($constant:ident = $text:literal,)*) => {
        #[allow(
            non_camel_case_types,
            clippy::upper_case_acronyms,
            reason = "variants are named as the constants they number"
        )]
        #[repr(u32)]
        enum Position { $($constant,)* }
        const WELL_KNOWN: &[&str] = &[$($text,)*];
        #[allow(missing_docs, reason = "each constant is named for its text")]
        impl Atom {
            $(pub const $constant: Atom = Atom(Position::$constant as u32);)*
        }
    };
}

include!("atom_names.rs");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_is_the_same_atom() {
        let a = Atom::new("some atom").unwrap();
        assert_eq!(a, Atom::new("some atom").unwrap());
        assert_eq!(a.text(), "some atom");
        assert_eq!(Atom::new("ok").unwrap(), Atom::OK);
        assert_eq!(Atom::OK.text(), "ok");
    }

    #[test]
    fn texts_over_255_characters_are_refused() {
        assert!(Atom::new(&"é".repeat(255)).is_ok());
        assert_eq!(Atom::new(&"é".repeat(256)), Err(AtomError::TooLong));
    }
}
