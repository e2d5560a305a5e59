//! The `Type` chunk's entries: how long each is, in the versions that compilers have written.

use crate::bytes::Bytes;

/// Entries of version 1, OTP 25, all have this size.
const SIZE_1: usize = 18;

/// Splits the contents after the header into entries.
pub(super) fn split(
    version: u32,
    count: usize,
    input: &mut Bytes<'_>,
) -> Result<Vec<std::sync::Arc<[u8]>>, String> {
    let mut entries = Vec::new();
    for _ in 0..count {
        let size = match size(version, input.rest()) {
            Some(size) => size,
            None => {
                return Err(format!(
                    "the version {version} of the type table is not known"
                ));
            }
        };
        let left = input.left();
        let entry = input
            .take(size)
            .ok_or_else(|| format!("a type of {size} bytes expected, {left} are left"))?;
        entries.push(entry.into());
    }
    Ok(entries)
}

/// Size of the entry that `rest` begins with; `None` if the version is not known. Since version 2
/// (OTP 26), sixteen bits say which terms are possible and which of these follow: a lower and an
/// upper bound of integers, eight bytes each, and a unit of bitstrings, a byte. Version 3 (OTP 27)
/// has one bit less for the terms than the others.
pub(crate) fn size(version: u32, rest: &[u8]) -> Option<usize> {
    let first_extra = match version {
        1 => return Some(SIZE_1),
        3 => 12,
        2 | 4 => 13,
        _ => return None,
    };
    let bits = Bytes::new(rest).u16().unwrap_or(0);
    let has = |extra: u16| bits >> (first_extra + extra) & 1 == 1;
    Some(2 + 8 * usize::from(has(0)) + 8 * usize::from(has(1)) + usize::from(has(2)))
}
