//! The outer form: named chunks, each padded to four bytes, in one file, gzipped or not.

use std::borrow::Cow;
use std::sync::Arc;

use super::BeamError;
use crate::bytes::Bytes;
use crate::inflate;

/// A chunk's name.
pub(super) type ChunkName = [u8; 4];

const FORM: &[u8] = b"FOR1";
const BEAM: &[u8] = b"BEAM";
const GZIP: &[u8] = &[0x1f, 0x8b];

/// The file itself, unpacked if it was gzipped.
pub(super) fn unpacked(file: &[u8]) -> Result<Cow<'_, [u8]>, BeamError> {
    if file.starts_with(GZIP) {
        let plain = inflate::gzip(file).map_err(|problem| BeamError::in_file(0, problem))?;
        return Ok(Cow::Owned(plain));
    }
    Ok(Cow::Borrowed(file))
}

/// Splits a file into its chunks. What follows the declared end of the form is not looked at.
pub(super) fn split(file: &[u8]) -> Result<Vec<(ChunkName, &[u8])>, BeamError> {
    let mut input = Bytes::new(file);
    if input.take(4) != Some(FORM) {
        return Err(BeamError::in_file(0, "not a BEAM file: \"FOR1\" expected"));
    }
    let end = BeamError::in_file(4, "the size of the file expected");
    let size = input.u32().ok_or(end)? as usize;
    let form = input.take(size).ok_or_else(|| {
        let left = file.len() - 8;
        BeamError::in_file(
            4,
            format!("the file says that {size} bytes follow, {left} do"),
        )
    })?;
    let mut input = Bytes::new(form);
    if input.take(4) != Some(BEAM) {
        return Err(BeamError::in_file(8, "not a BEAM file: \"BEAM\" expected"));
    }
    let mut chunks: Vec<(ChunkName, &[u8])> = Vec::new();
    while input.left() > 0 {
        let at = input.offset() + 8;
        let (Some(name), Some(size)) = (input.take(4), input.u32()) else {
            return Err(BeamError::in_file(at, "name and size of a chunk expected"));
        };
        let mut chunk_name = ChunkName::default();
        chunk_name.copy_from_slice(name);
        let left = input.left();
        let contents = input.take(size as usize).ok_or_else(|| {
            let name = name.escape_ascii();
            BeamError::in_file(
                at,
                format!("chunk {name} has {size} bytes, {left} are left"),
            )
        })?;
        // The last chunk's padding may be missing.
        input.take(size.wrapping_neg() as usize % 4);
        if chunks.iter().any(|(other, _)| *other == chunk_name) {
            return Err(BeamError::in_file(
                at,
                format!("a second chunk {}", name.escape_ascii()),
            ));
        }
        chunks.push((chunk_name, contents));
    }
    Ok(chunks)
}

/// Joins chunks to a file; `None` if it would be too large for the format.
pub(super) fn join(chunks: &[(ChunkName, Arc<[u8]>)]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    out.extend(FORM);
    out.extend([0; 4]);
    out.extend(BEAM);
    for (name, contents) in chunks {
        out.extend(name);
        out.extend(u32::try_from(contents.len()).ok()?.to_be_bytes());
        out.extend(&contents[..]);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    let size = u32::try_from(out.len() - 8).ok()?;
    out[4..8].copy_from_slice(&size.to_be_bytes());
    Some(out)
}
