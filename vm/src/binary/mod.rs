//! Binaries and bitstrings as data: runs of bits at any offset, and what is built from lists.
//!
//! Owns no memory of terms: [`bits`] works on borrowed bytes. Nothing here takes a lock.

pub mod bits;

pub use bits::{BitBuffer, BitSlice};
