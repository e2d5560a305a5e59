//! Binaries that show as strings.

use crate::io::print::{BitsBytes, Depth};
use crate::io::{Encoding, PrintableRange, Style, is_printable};
use crate::term::Bits;

/// A binary that shows as a string.
pub(super) struct ShownString {
    pub(super) text: String,
    /// As the bytes of UTF-8 rather than one character each.
    pub(super) utf8: bool,
    /// Is there more than the depth lets through?
    pub(super) cut: bool,
}

/// Characters of a binary that each step of depth lets through.
const CHARACTERS_PER_STEP: usize = 4;

/// How a binary shows as a string. Where the depth cuts it short, a printable start will do that is
/// at least as long as the depth.
pub(super) fn shown_string(bits: Bits<'_>, depth: Depth, style: &Style) -> Option<ShownString> {
    if !bits.size.is_multiple_of(8) {
        return None;
    }
    let len = bits.size / 8;
    let steps = depth
        .next()
        .left()
        .map(|left| usize::try_from(left).unwrap_or(usize::MAX));
    let most = steps.map_or(len, |steps| {
        steps.saturating_mul(CHARACTERS_PER_STEP).min(len)
    });
    let mut bytes: Vec<u8> = BitsBytes::new(bits).take(most.saturating_mul(4)).collect();
    let mut utf8 = false;
    let mut text = String::new();
    let mut taken = 0;
    if style.encoding == Encoding::Unicode
        && let Some(valid) = valid_utf8(&bytes, most)
    {
        utf8 = true;
        for c in valid.chars().take(most) {
            if !is_printable(u32::from(c), style.printable) {
                break;
            }
            text.push(c);
            taken += c.len_utf8();
        }
    } else {
        bytes.truncate(most);
        for byte in bytes {
            if !is_printable(u32::from(byte), PrintableRange::Latin1) {
                break;
            }
            text.push(char::from(byte));
            taken += 1;
        }
    }
    let cut = taken < len;
    if cut && !steps.is_some_and(|steps| steps > 0 && text.chars().count() >= steps) {
        return None;
    }
    Some(ShownString {
        utf8: utf8 && !text.is_ascii(),
        cut,
        text,
    })
}

/// The start of `bytes` that is UTF-8, if that is at least the first `most` bytes; a character cut
/// off at the end does not count against it.
fn valid_utf8(bytes: &[u8], most: usize) -> Option<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let valid = error.valid_up_to();
            let text = std::str::from_utf8(bytes.get(..valid)?).ok()?;
            (valid >= most).then_some(text)
        }
    }
}
