//! Decompression with a limit: outside data never makes us allocate without bound.

use std::io::Read;

use flate2::read::{MultiGzDecoder, ZlibDecoder};

/// No input may grow beyond this, whatever it declares.
pub(crate) const MAX_INFLATED: usize = 256 << 20;

/// Deflate cannot shrink data more than this, so a larger declared size is a lie.
const MAX_RATIO: usize = 1040;

/// Inflates a zlib stream that is to give exactly `declared` bytes.
pub(crate) fn zlib(packed: &[u8], declared: usize) -> Result<Vec<u8>, String> {
    if declared > MAX_INFLATED || declared > packed.len().saturating_mul(MAX_RATIO) {
        return Err(format!(
            "{declared} bytes cannot come out of {} packed ones",
            packed.len()
        ));
    }
    let out = limited(ZlibDecoder::new(packed), declared)?;
    if out.len() == declared {
        Ok(out)
    } else {
        Err(format!(
            "the packed data holds not {declared} bytes, as declared, but {}",
            out.len()
        ))
    }
}

/// Inflates a gzip file.
pub(crate) fn gzip(packed: &[u8]) -> Result<Vec<u8>, String> {
    limited(MultiGzDecoder::new(packed), MAX_INFLATED)
}

fn limited(reader: impl Read, limit: usize) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let mut reader = reader.take(limit as u64 + 1);
    reader
        .read_to_end(&mut out)
        .map_err(|error| format!("packed data is damaged: {error}"))?;
    if out.len() > limit {
        return Err(format!("the packed data holds more than {limit} bytes"));
    }
    Ok(out)
}
