//! Floats as the `erlang` module writes and reads them: `float_to_list/1,2`, `list_to_float/1`, and
//! the shortest text, which `~w` and `~p` print.

use std::io::Write as _;

use super::convert::decompose;

/// The longest text that `{decimals, N}` and `{scientific, N}` produce.
const LONGEST: usize = 255;

/// From 2^53 on not every whole number is a float: fixed notation would show digits that mean
/// nothing, and fewer decimals than asked for are exact.
const WHOLE: f64 = (1_u64 << 53) as f64;

/// The notations of `float_to_list/2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// `short`: the fewest digits that read back as the same float.
    Short,
    /// `{decimals, N}`, N from 0 to 253, with or without `compact`.
    Decimals {
        /// Digits after the point.
        digits: u8,
        /// Whether zeros at the end are dropped.
        compact: bool,
    },
    /// `{scientific, N}`, N from 0 to 249; 20 when no notation is asked for.
    Scientific {
        /// Digits after the point.
        digits: u8,
    },
}

impl Notation {
    /// What `float_to_list/1` uses.
    pub const DEFAULT: Notation = Notation::Scientific { digits: 20 };

    /// `{decimals, N}`, if `N` is in range.
    pub fn decimals(digits: i64, compact: bool) -> Option<Notation> {
        (0..=253).contains(&digits).then_some(Notation::Decimals {
            digits: digits as u8,
            compact,
        })
    }

    /// `{scientific, N}`, if `N` is in range.
    pub fn scientific(digits: i64) -> Option<Notation> {
        (0..=249).contains(&digits).then_some(Notation::Scientific {
            digits: digits as u8,
        })
    }
}

/// The text would be longer than OTP allows: `badarg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// Appends a float in the given notation.
pub fn write_float(out: &mut Vec<u8>, f: f64, notation: Notation) -> Result<(), TooLong> {
    match notation {
        Notation::Short => write_short(out, f),
        Notation::Scientific { digits } => write_scientific(out, f, digits),
        Notation::Decimals { digits, compact } => return write_decimals(out, f, digits, compact),
    }
    Ok(())
}

/// Appends the fewest digits that read back as `f`: in whichever of fixed and scientific notation
/// is shorter, fixed if neither is, and always scientific from 2^53 on.
pub fn write_short(out: &mut Vec<u8>, f: f64) {
    let mut text = [0; 32];
    let (digits, exponent) = shortest_digits(f, &mut text);
    if f.is_sign_negative() {
        out.push(b'-');
    }
    let count = digits.len() as i32;
    let fixed = if exponent < 0 {
        // Zero, point, zeros, digits.
        1 - exponent + count
    } else {
        // The digits and a point, or zeros up to the point and one after it.
        (count + 1).max(exponent + 3)
    };
    let mut power = [0; 8];
    let power = exponent_text(exponent, &mut power);
    let scientific = (count + 1).max(3) + 1 + power.len() as i32;
    let zeros = |out: &mut Vec<u8>, count: i32| out.extend((0..count).map(|_| b'0'));
    if f.abs() >= WHOLE || scientific < fixed {
        let (first, rest) = digits.split_at(1.min(digits.len()));
        out.extend_from_slice(first);
        out.push(b'.');
        out.extend_from_slice(if rest.is_empty() { b"0" } else { rest });
        out.push(b'e');
        out.extend_from_slice(power);
    } else if exponent < 0 {
        out.extend_from_slice(b"0.");
        zeros(out, -exponent - 1);
        out.extend_from_slice(digits);
    } else {
        let whole = exponent + 1;
        let (before, after) = digits.split_at((whole as usize).min(digits.len()));
        out.extend_from_slice(before);
        zeros(out, whole - before.len() as i32);
        out.push(b'.');
        out.extend_from_slice(if after.is_empty() { b"0" } else { after });
    }
}

/// The shortest digits of the magnitude, and the power of ten of the first one.
fn shortest_digits(f: f64, place: &mut [u8; 32]) -> (&[u8], i32) {
    let mut rest = &mut place[..];
    // 17 digits, a point, and an exponent of up to four characters fit.
    let _ = write!(rest, "{:e}", f.abs());
    let left = rest.len();
    let text = &mut place[..32 - left];
    let split = text
        .iter()
        .position(|&byte| byte == b'e')
        .unwrap_or(text.len());
    let exponent = text.get(split + 1..).map_or(0, small_int);
    let end = if split > 1 {
        text.copy_within(2..split, 1);
        split - 1
    } else {
        split
    };
    if is_tie(f, end as i32, exponent)
        && let Some(last) = text.get_mut(..end).and_then(<[u8]>::last_mut)
        && *last & 1 == 1
    {
        // The standard library rounds a tie up, OTP to even: but only if that still reads back,
        // which below a power of two, where floats lie closer, is not certain.
        *last -= 1;
        if !reads_back(&text[..end], exponent, f.abs()) {
            text[end - 1] += 1;
        }
    }
    (&text[..end], exponent)
}

/// Whether `digits`, with a point behind the first and this power of ten, are closest to `f`.
fn reads_back(digits: &[u8], exponent: i32, f: f64) -> bool {
    let mut text = [0; 32];
    let mut rest = &mut text[..];
    let whole = std::str::from_utf8(digits).unwrap_or_default();
    let _ = write!(rest, "{whole}e{}", exponent + 1 - digits.len() as i32);
    let left = rest.len();
    std::str::from_utf8(&text[..32 - left]).is_ok_and(|text| text.parse() == Ok(f))
}

/// Whether `f` lies exactly in the middle of two decimals of as many digits as its shortest text.
fn is_tie(f: f64, digits: i32, exponent: i32) -> bool {
    let (mantissa, power) = decompose(f);
    if mantissa == 0 {
        return false;
    }
    // The lowest bit of a binary fraction is as many decimals behind the point, and its digit is 5.
    let decimals = -(power + mantissa.trailing_zeros() as i32);
    if decimals > 0 {
        return decimals == digits - exponent;
    }
    // A whole number: the digit behind the shortest text is 5, and only zeros follow.
    let dropped = exponent + 1 - digits;
    if dropped < 1 {
        return false;
    }
    let mut exact = Vec::new();
    write_scientific(&mut exact, f.abs(), 255);
    let mut rest = exact
        .iter()
        .filter(|byte| byte.is_ascii_digit())
        .skip(digits as usize);
    let zeros = dropped as usize - 1;
    rest.next() == Some(&b'5') && rest.take(zeros).all(|&digit| digit == b'0')
}

/// A short decimal integer that formatting just wrote.
fn small_int(text: &[u8]) -> i32 {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let value = digits.iter().fold(0, |value, &digit| {
        value * 10 + i32::from(digit) - i32::from(b'0')
    });
    if negative { -value } else { value }
}

fn exponent_text(exponent: i32, place: &mut [u8; 8]) -> &[u8] {
    let mut rest = &mut place[..];
    let _ = write!(rest, "{exponent}");
    let left = rest.len();
    &place[..8 - left]
}

/// Appends `f` with one digit before the point, `digits` after it, and an exponent with a sign and
/// at least two digits; exact, and half to even.
pub fn write_scientific(out: &mut Vec<u8>, f: f64, digits: u8) {
    let start = out.len();
    // Writing to a vector cannot fail.
    let _ = write!(out, "{:.*e}", usize::from(digits), f);
    let Some(at) = out
        .get(start..)
        .and_then(|text| text.iter().rposition(|&byte| byte == b'e'))
    else {
        return;
    };
    let at = start + at + 1;
    let exponent = out.get(at..).map_or(0, small_int);
    out.truncate(at);
    let _ = write!(
        out,
        "{}{:02}",
        if exponent < 0 { '-' } else { '+' },
        exponent.abs()
    );
}

/// Appends `f` in fixed notation.
///
/// Up to 2^53 and 18 decimals OTP scales the fraction by a power of ten, in floating point, and
/// rounds half away from zero; beyond that it prints the exact value, half to even. The first is
/// not always the nearest decimal, so both are needed to print the same.
fn write_decimals(out: &mut Vec<u8>, f: f64, digits: u8, compact: bool) -> Result<(), TooLong> {
    const SCALED_DECIMALS: u8 = 18;
    let start = out.len();
    let magnitude = f.abs();
    if magnitude > WHOLE || digits > SCALED_DECIMALS {
        let _ = write!(out, "{:.*}", usize::from(digits), f);
        if out.len() - start > LONGEST {
            out.truncate(start);
            return Err(TooLong);
        }
        if compact {
            drop_zeros(out, start);
        }
        return Ok(());
    }
    let power = 10_u64.pow(u32::from(digits));
    let (mut whole, mut fraction) = if digits == 0 {
        (magnitude.round() as u64, 0)
    } else {
        let whole = magnitude.trunc();
        (
            whole as u64,
            ((magnitude - whole) * power as f64).round() as u64,
        )
    };
    if fraction >= power {
        whole += 1;
        fraction -= power;
    }
    if f.is_sign_negative() {
        out.push(b'-');
    }
    let _ = write!(out, "{whole}");
    if digits > 0 {
        let _ = write!(out, ".{fraction:0width$}", width = usize::from(digits));
        if compact {
            drop_zeros(out, start);
        }
    }
    Ok(())
}

/// Drops the zeros at the end, but for one after the point.
fn drop_zeros(out: &mut Vec<u8>, start: usize) {
    while out.len() > start + 1 && out.last() == Some(&b'0') {
        out.pop();
    }
    if out.last() == Some(&b'.') {
        out.push(b'0');
    }
}

/// Reads a text that is one float and nothing else: an optional sign, digits, a point, digits, and
/// optionally an exponent. `None` also for one beyond the largest float; one too small is zero.
pub fn parse_float(text: &[u8]) -> Option<f64> {
    let unsigned = match text {
        [b'-' | b'+', rest @ ..] => rest,
        rest => rest,
    };
    let rest = skip_digits(unsigned)?;
    // A comma is as good as a point, and has always been.
    let (point, fraction) = rest.split_first()?;
    if !matches!(point, b'.' | b',') {
        return None;
    }
    let rest = skip_digits(fraction)?;
    let rest = match rest {
        [b'e' | b'E', b'-' | b'+', digits @ ..] | [b'e' | b'E', digits @ ..] => {
            skip_digits(digits)?
        }
        rest => rest,
    };
    if !rest.is_empty() {
        return None;
    }
    let text = std::str::from_utf8(text).ok()?;
    let f: f64 = if text.contains(',') {
        text.replacen(',', ".", 1).parse()
    } else {
        text.parse()
    }
    .ok()?;
    f.is_finite().then_some(f)
}

/// What follows one or more digits.
fn skip_digits(text: &[u8]) -> Option<&[u8]> {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 { None } else { text.get(count..) }
}
