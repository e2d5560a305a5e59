//! Floats as `io_lib:format` writes them: `~e`, `~f` and `~g` with a precision, and no field width.
//!
//! All three start from the 21 digits of `float_to_list/1`, cut or filled with zeros, rounding half
//! up on those digits. That is not the nearest decimal in every case, but what programs have always
//! seen.

use super::float_text::write_scientific;

/// Why a float cannot be written so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// The precision is less than the directive needs: `badarg`.
    BadPrecision,
    /// There is no memory for a text of this precision: `system_limit`.
    SystemLimit,
}

/// The precision when the format gives none.
pub const DEFAULT_PRECISION: usize = 6;

/// The digits of a magnitude, most significant first, and where its decimal point is.
struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    /// The digits before the point; zero or below for zeros after it.
    point: i32,
}

impl Decimal {
    fn new(f: f64) -> Decimal {
        let mut text = Vec::with_capacity(32);
        write_scientific(&mut text, f.abs(), 20);
        let mantissa = text
            .iter()
            .position(|&byte| byte == b'e')
            .unwrap_or(text.len());
        let exponent = std::str::from_utf8(text.get(mantissa + 1..).unwrap_or(b"0"))
            .ok()
            .and_then(|exponent| exponent.parse::<i32>().ok())
            .unwrap_or(0);
        text.truncate(mantissa);
        text.retain(u8::is_ascii_digit);
        Decimal {
            negative: f.is_sign_negative(),
            digits: text,
            point: exponent + 1,
        }
    }

    /// Keeps `count` digits after the first place, filling with zeros or rounding half up; says
    /// whether the rounding carried into a new first digit.
    fn keep(&mut self, count: usize) -> Result<bool, FormatError> {
        if let Some(missing) = count.checked_sub(self.digits.len()) {
            // The precision is the program's: it may ask for more than there is.
            self.digits
                .try_reserve(missing)
                .map_err(|_| FormatError::SystemLimit)?;
            self.digits.resize(count, b'0');
            return Ok(false);
        }
        let up = self.digits.get(count).is_some_and(|&digit| digit >= b'5');
        self.digits.truncate(count);
        if !up {
            return Ok(false);
        }
        for digit in self.digits.iter_mut().rev() {
            if *digit < b'9' {
                *digit += 1;
                return Ok(false);
            }
            *digit = b'0';
        }
        self.digits.insert(0, b'1');
        Ok(true)
    }

    fn write(&self, out: &mut Vec<u8>, before: usize) -> Result<(), FormatError> {
        out.try_reserve(self.digits.len() + 8)
            .map_err(|_| FormatError::SystemLimit)?;
        if self.negative {
            out.push(b'-');
        }
        let (whole, fraction) = self.digits.split_at(before.min(self.digits.len()));
        out.extend_from_slice(whole);
        out.push(b'.');
        out.extend_from_slice(fraction);
        Ok(())
    }
}

/// Appends `f` as `~.Pe`: `precision` digits in all, at least two, and an exponent.
pub fn write_e(out: &mut Vec<u8>, f: f64, precision: usize) -> Result<(), FormatError> {
    if precision < 2 {
        return Err(FormatError::BadPrecision);
    }
    let mut decimal = Decimal::new(f);
    let mut exponent = decimal.point - 1;
    if decimal.keep(precision)? {
        decimal.digits.truncate(precision);
        exponent += 1;
    }
    decimal.write(out, 1)?;
    out.push(b'e');
    out.extend_from_slice(format!("{exponent:+}").as_bytes());
    Ok(())
}

/// Appends `f` as `~.Pf`: `precision` digits after the point, at least one.
pub fn write_f(out: &mut Vec<u8>, f: f64, precision: usize) -> Result<(), FormatError> {
    if precision < 1 {
        return Err(FormatError::BadPrecision);
    }
    let mut decimal = Decimal::new(f);
    // Zeros in front, so that one digit stands before the point.
    if decimal.point < 1 {
        let zeros = (1 - decimal.point) as usize;
        decimal
            .digits
            .splice(0..0, std::iter::repeat_n(b'0', zeros));
        decimal.point = 1;
    }
    let mut before = decimal.point as usize;
    if decimal.keep(before.saturating_add(precision))? {
        before += 1;
    }
    decimal.write(out, before)
}

/// Appends `f` as `~.Pg`: like `~f` from 0.1 up to 10000.0 if `precision` digits reach past the
/// point, else like `~e`; at least one digit.
pub fn write_g(out: &mut Vec<u8>, f: f64, precision: usize) -> Result<(), FormatError> {
    if precision < 1 {
        return Err(FormatError::BadPrecision);
    }
    let magnitude = f.abs();
    let before = if magnitude < 0.1 {
        None
    } else if magnitude < 1.0 {
        Some(0)
    } else if magnitude < 10.0 {
        Some(1)
    } else if magnitude < 100.0 {
        Some(2)
    } else if magnitude < 1000.0 {
        Some(3)
    } else if magnitude < 10000.0 {
        Some(4)
    } else {
        None
    };
    match before {
        Some(0) => write_f(out, f, precision),
        Some(before) if precision > before => write_f(out, f, precision - before),
        _ => write_e(out, f, precision.max(2)),
    }
}
