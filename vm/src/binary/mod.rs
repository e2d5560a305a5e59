//! Binaries and bitstrings as data: runs of bits at any offset, and what is flattened from lists.
//!
//! Owns no memory of terms: [`bits`] works on borrowed bytes; [`iolist`] and [`unicode`] walk deep
//! lists without recursion, and ask for memory fallibly where the data decides how much. Nothing here
//! takes a lock.

pub mod bits;
pub mod iolist;
pub mod unicode;

pub use bits::{BitBuffer, BitSlice};
pub use iolist::{IolistError, append_iolist, bitlist_to_bits, iolist_size, iolist_to_bytes};
pub use unicode::{CharSink, CharsError, Encoding, Refused, chars_to_utf8, decode_chars};
