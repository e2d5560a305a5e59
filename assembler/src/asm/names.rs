//! Which words are atoms, which are registers, and how an atom is written.

use crate::object::RegKind;

/// Characters that may start an atom without quotes.
pub(crate) fn is_atom_start(c: char) -> bool {
    matches!(c, 'a'..='z' | '\u{df}'..='\u{f6}' | '\u{f8}'..='\u{ff}')
}

/// Characters that may go on in a word.
pub(crate) fn is_atom_char(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '_' | '@' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{ff}')
}

/// The register that a word names: `x`, `y` or `fr` and a number without leading zeros.
pub(super) fn register(word: &str) -> Option<(RegKind, u32)> {
    let at = word.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = word.split_at_checked(at)?;
    let kind = match letters {
        "x" => RegKind::X,
        "y" => RegKind::Y,
        "fr" => RegKind::Fr,
        _ => return None,
    };
    if digits.len() > 1 && digits.starts_with('0') || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some((kind, digits.parse().ok()?))
}

/// Words that Erlang reserves, and so prints with quotes as atoms.
const RESERVED: [&str; 29] = [
    "after", "and", "andalso", "band", "begin", "bnot", "bor", "bsl", "bsr", "bxor", "case",
    "catch", "cond", "div", "else", "end", "fun", "if", "let", "maybe", "not", "of", "or",
    "orelse", "receive", "rem", "try", "when", "xor",
];

/// Appends an atom as it has to be written to be read as the same atom.
pub(crate) fn write_atom(out: &mut String, name: &str) {
    let plain = name.starts_with(is_atom_start)
        && name.chars().all(is_atom_char)
        && register(name).is_none()
        && !RESERVED.contains(&name);
    if plain {
        out.push_str(name);
    } else {
        out.push('\'');
        for c in name.chars() {
            write_escaped(out, c, '\'');
        }
        out.push('\'');
    }
}

/// Appends a character inside quotes.
pub(crate) fn write_escaped(out: &mut String, c: char, quote: char) {
    match c {
        '\n' => out.push_str("\\n"),
        '\t' => out.push_str("\\t"),
        '\r' => out.push_str("\\r"),
        '\\' => out.push_str("\\\\"),
        c if c == quote => {
            out.push('\\');
            out.push(c);
        }
        ' '..='~' => out.push(c),
        c if c.is_alphanumeric() => out.push(c),
        c => {
            use std::fmt::Write;
            let _ = write!(out, "\\x{{{:x}}}", u32::from(c));
        }
    }
}
