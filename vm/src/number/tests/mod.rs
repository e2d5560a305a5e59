//! Properties and border cases of numbers.

mod estimates;
mod integers;
mod reference;
