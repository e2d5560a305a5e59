//! Properties and border cases of numbers.

mod integers;
