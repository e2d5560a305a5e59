//! The functions of the module `math`, on floats; integers are converted by the caller, and one too
//! large for a float is `badarith` there too.
//!
//! Where the standard library asks the C library, so do we, to the same last bit as OTP on the same
//! host. `erf` and `erfc`, which it lacks, and the inverse hyperbolic functions, which it computes
//! by formula, come from a port of a C library: at times one unit in the last place off another's.

use super::float::{FloatResult, finite};

/// The ratio of a circle's circumference to its diameter.
pub const PI: f64 = std::f64::consts::PI;
/// The ratio of a circle's circumference to its radius.
pub const TAU: f64 = std::f64::consts::TAU;

/// Sine of an angle in radians.
pub fn sin(x: f64) -> FloatResult {
    finite(x.sin())
}

/// Cosine of an angle in radians.
pub fn cos(x: f64) -> FloatResult {
    finite(x.cos())
}

/// Tangent of an angle in radians.
pub fn tan(x: f64) -> FloatResult {
    finite(x.tan())
}

/// Inverse sine; fails outside -1 to 1.
pub fn asin(x: f64) -> FloatResult {
    finite(x.asin())
}

/// Inverse cosine; fails outside -1 to 1.
pub fn acos(x: f64) -> FloatResult {
    finite(x.acos())
}

/// Inverse tangent.
pub fn atan(x: f64) -> FloatResult {
    finite(x.atan())
}

/// The angle of the point (`x`, `y`), in the order of the arguments of `math:atan2/2`.
pub fn atan2(y: f64, x: f64) -> FloatResult {
    finite(y.atan2(x))
}

/// Hyperbolic sine.
pub fn sinh(x: f64) -> FloatResult {
    finite(x.sinh())
}

/// Hyperbolic cosine.
pub fn cosh(x: f64) -> FloatResult {
    finite(x.cosh())
}

/// Hyperbolic tangent.
pub fn tanh(x: f64) -> FloatResult {
    finite(x.tanh())
}

/// Inverse hyperbolic sine.
pub fn asinh(x: f64) -> FloatResult {
    finite(libm::asinh(x))
}

/// Inverse hyperbolic cosine; fails below 1.
pub fn acosh(x: f64) -> FloatResult {
    // The port promises nothing below its domain.
    if x < 1.0 {
        finite(f64::NAN)
    } else {
        finite(libm::acosh(x))
    }
}

/// Inverse hyperbolic tangent; fails outside -1 to 1, and at both.
pub fn atanh(x: f64) -> FloatResult {
    finite(libm::atanh(x))
}

/// The power of e.
pub fn exp(x: f64) -> FloatResult {
    finite(x.exp())
}

/// Natural logarithm; fails for zero and below.
pub fn log(x: f64) -> FloatResult {
    finite(x.ln())
}

/// Logarithm to base 2; fails for zero and below.
pub fn log2(x: f64) -> FloatResult {
    finite(x.log2())
}

/// Logarithm to base 10; fails for zero and below.
pub fn log10(x: f64) -> FloatResult {
    finite(x.log10())
}

/// `x` to the power of `y`.
pub fn pow(x: f64, y: f64) -> FloatResult {
    finite(x.powf(y))
}

/// Square root; fails below zero.
pub fn sqrt(x: f64) -> FloatResult {
    finite(x.sqrt())
}

/// Error function.
pub fn erf(x: f64) -> FloatResult {
    finite(libm::erf(x))
}

/// Complementary error function.
pub fn erfc(x: f64) -> FloatResult {
    finite(libm::erfc(x))
}

/// The remainder of `x / y`, with the sign of `x`; fails for a zero `y`.
pub fn fmod(x: f64, y: f64) -> FloatResult {
    finite(x % y)
}

/// The least whole float not below `x`.
pub fn ceil(x: f64) -> FloatResult {
    finite(x.ceil())
}

/// The greatest whole float not above `x`.
pub fn floor(x: f64) -> FloatResult {
    finite(x.floor())
}
