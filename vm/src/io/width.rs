//! How many columns text takes, as OTP counts them.

use unicode_segmentation::UnicodeSegmentation;

/// Characters if none is past 255, else grapheme clusters.
pub(super) fn width(text: &[u8]) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let Ok(text) = std::str::from_utf8(text) else {
        return text.len();
    };
    if text.chars().all(|c| u32::from(c) <= 255) {
        text.chars().count()
    } else {
        text.graphemes(true).count()
    }
}

/// The first `count` columns of `text`: where they end, in bytes.
pub(super) fn prefix(text: &str, count: usize) -> usize {
    if text.is_ascii() {
        return count.min(text.len());
    }
    let clusters = text.chars().any(|c| u32::from(c) > 255);
    let end = if clusters {
        text.grapheme_indices(true).nth(count).map(|(at, _)| at)
    } else {
        text.char_indices().nth(count).map(|(at, _)| at)
    };
    end.unwrap_or(text.len())
}
