//! Numbers behind one door: integers of any size, floats, and the texts of both.
//!
//! This folder owns arithmetic and nothing else. It knows neither terms nor heaps: a caller takes
//! an integer apart into an [`Int`], which borrows the limbs where they lie, and stores an
//! [`IntResult`] wherever it keeps integers. Nothing here takes a lock, keeps state, or may yield;
//! what can be slow has an estimate in [`work`], so that the caller charges it, or moves it off the
//! scheduler, before starting it.
//!
//! Invariants:
//!
//! - A *small* fits 60 bits: [`SMALL_MIN`] to [`SMALL_MAX`]. Every [`IntResult`] is canonical:
//!   whatever fits is `Small`, and limbs never end in a zero limb, so equal integers have equal
//!   representations. Operands may be less strict: any `i64` as `Small`, any normalised limbs as
//!   `Big`.
//! - Limbs are 64 bits, least significant first, beside a sign (never two's complement).
//! - No magnitude passes the caller's [`Limit`]; more is [`IntError::SystemLimit`]. Memory for
//!   results is asked for fallibly where this folder asks itself, and bounded by the limit where a
//!   package does.
//! - A float is finite on the way in and on the way out; an operation whose result is not fails.

pub mod bits;
pub mod bytes;
pub mod convert;
pub mod float;
pub mod float_format;
pub mod float_text;
pub mod hashes;
pub mod int_text;
pub mod integer;
mod limbs;
pub mod math;
mod ops;
pub mod work;

#[cfg(test)]
mod tests;

pub use bits::{band, bit_length, bnot, bor, bsl, bsr, bxor};
pub use convert::{Rounding, compare_with_float, from_float, to_float};
pub use int_text::{ParseIntError, parse_int, write_i64, write_int};
pub use integer::{BigInt, Int, IntError, IntResult, Limit, SMALL_MAX, SMALL_MIN};
pub use ops::{abs, add, compare, div, mul, neg, rem, sub};
