//! Arithmetic on floats: every result is finite, or there is none.

/// The operation has no finite result: `badarith`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadArith;

/// A finite float, or none.
pub type FloatResult = Result<f64, BadArith>;

/// Passes finite results on.
#[inline]
pub fn finite(result: f64) -> FloatResult {
    if result.is_finite() {
        Ok(result)
    } else {
        Err(BadArith)
    }
}

/// `a + b`.
#[inline]
pub fn add(a: f64, b: f64) -> FloatResult {
    finite(a + b)
}

/// `a - b`.
#[inline]
pub fn sub(a: f64, b: f64) -> FloatResult {
    finite(a - b)
}

/// `a * b`.
#[inline]
pub fn mul(a: f64, b: f64) -> FloatResult {
    finite(a * b)
}

/// `a / b`; by either zero it fails.
#[inline]
pub fn div(a: f64, b: f64) -> FloatResult {
    finite(a / b)
}

/// `-a`, of a zero too.
#[inline]
pub fn neg(a: f64) -> f64 {
    -a
}

/// `a` without its sign, of a zero too (up to OTP 26 a negative zero kept it).
#[inline]
pub fn abs(a: f64) -> f64 {
    a.abs()
}
