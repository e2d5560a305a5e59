//! The runtime: terms, memory, processes, code, execution, scheduling, built-in functions.
//!
//! Layers point one way: term <- memory <- (number, binary, map) <- process <- code <- exec <-
//! scheduler <- (bif, ets, io) <- cli.

pub mod bif;
pub mod binary;
pub mod cli;
pub mod code;
pub mod exec;
pub mod io;
pub mod map;
pub mod memory;
pub mod number;
pub mod process;
pub mod scheduler;
pub mod stdlib;
pub mod term;
pub mod vm;
