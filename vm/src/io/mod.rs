//! Terms as text: `~w`, `~p`, `erlang:display/1`, format strings and error reports.
//!
//! Owns how every kind of term reads, as `io_lib` of OTP words it, and the interpretation of
//! format strings. Pure functions over terms: no process, no device, no lock.
//!
//! Invariants:
//! - Nothing here recurses natively on terms or input; work lists are on the Rust heap.
//! - Text is built as UTF-8. Characters that UTF-8 cannot hold (surrogates, numbers past
//!   `0x10FFFF`) make formatting fail with `badarg`.
//! - Nothing here panics, whatever the term or the format string.

pub mod display;
pub mod format;
mod leaf;
mod pairs;
pub mod pretty;
pub mod print;
pub mod report;
mod width;

pub use format::{FormatError, format};
pub use leaf::{is_printable, write_atom, write_string};
pub use pretty::{Pretty, print_pretty};
pub use print::{print, printable_latin1, printable_list};

/// Which characters the text may show raw: what the `t` modifier chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Up to 255; others are escaped.
    Latin1,
    /// All.
    Unicode,
}

/// Which lists of characters are shown as strings under the `t` modifier: the `+pc` setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum PrintableRange {
    /// Characters up to 255.
    #[default]
    Latin1,
    /// All printable characters.
    Unicode,
}

/// How text of terms is made.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Characters shown raw.
    pub encoding: Encoding,
    /// Characters shown in strings.
    pub printable: PrintableRange,
    /// The order of keys of maps.
    pub map_order: MapOrder,
}

/// The order in which keys of maps are shown: the `k` and `K` modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum MapOrder {
    /// As the map iterates.
    #[default]
    Undefined,
    /// In term order.
    Ordered,
    /// Against term order.
    Reversed,
}

impl Style {
    /// The style of directives without modifiers.
    pub const LATIN1: Style = Style {
        encoding: Encoding::Latin1,
        printable: PrintableRange::Latin1,
        map_order: MapOrder::Undefined,
    };

    /// The style of directives with the `t` modifier.
    pub const fn unicode(printable: PrintableRange) -> Style {
        Style {
            encoding: Encoding::Unicode,
            printable,
            map_order: MapOrder::Undefined,
        }
    }
}

/// The text would be larger than any program wants: terms that share parts can be exponentially
/// larger as text than in memory, and indentation grows with the square of the depth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// The most bytes of text that printing a term may make.
const MOST_BYTES: usize = 1 << 29;

/// Text from bytes that are UTF-8 by construction.
pub(crate) fn into_text(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

#[cfg(test)]
mod tests;
