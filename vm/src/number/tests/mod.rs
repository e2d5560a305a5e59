//! Properties and border cases of numbers.

mod integers;
mod reference;
mod timing;
