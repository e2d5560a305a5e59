//! The table, as Markdown.

use crate::measure::{Measured, median};
use crate::programs::Program;
use std::fmt::Write;

/// One program on both machines.
pub struct Row<'a> {
    pub program: &'a Program,
    pub vm: Measured,
    pub erl: Measured,
}

pub const HEADER: &str = "\
| program | N | vm s | erl s | vm/erl | vm process s | erl process s | vm MiB | erl MiB |
|---|---:|---:|---:|---:|---:|---:|---:|---:|";

/// What the numbers are.
pub fn heading(workers: usize, rounds: usize) -> String {
    format!(
        "Medians of {rounds} runs on each machine, in turn, with {workers} worker thread(s). Seconds inside the VM, and of the whole process; \
         vm/erl is the median ratio of times inside the VM, below 1 where vm is faster; MiB is the peak of resident memory."
    )
}

impl Row<'_> {
    /// The median of the ratios of runs made next to each other.
    fn ratio(&self) -> Option<f64> {
        if self.vm.failure.is_some() || self.erl.failure.is_some() {
            return None;
        }
        let ratios: Vec<f64> = self
            .vm
            .runs
            .iter()
            .zip(&self.erl.runs)
            .map(|(vm, erl)| vm.inner_or_wall() / erl.inner_or_wall())
            .collect();
        Some(median(ratios)).filter(|ratio| ratio.is_finite())
    }

    pub fn line(&self) -> String {
        let number = |measured: &Measured, value: f64, decimals: usize| match measured.failure {
            Some(_) => "-".to_string(),
            None => format!("{value:.decimals$}"),
        };
        format!(
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            self.program.module,
            self.program.size,
            number(&self.vm, self.vm.inner(), 3),
            number(&self.erl, self.erl.inner(), 3),
            self.ratio()
                .map_or_else(|| "-".to_string(), |ratio| format!("{ratio:.2}")),
            number(&self.vm, self.vm.wall(), 3),
            number(&self.erl, self.erl.wall(), 3),
            number(&self.vm, self.vm.peak_mib(), 0),
            number(&self.erl, self.erl.peak_mib(), 0),
        )
    }
}

/// The geometric mean of the ratios, and what did not run.
pub fn footer(rows: &[Row<'_>]) -> String {
    let ratios: Vec<f64> = rows.iter().filter_map(Row::ratio).collect();
    let mut text = String::new();
    if let Some(mean) = geometric_mean(&ratios) {
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "| geometric mean of {} | | | | {mean:.2} | | | | |",
            ratios.len()
        );
    }
    for row in rows {
        for (machine, measured) in [("vm", &row.vm), ("erl", &row.erl)] {
            if let Some(failure) = &measured.failure {
                let _ = write!(text, "\n- {} on {machine}: {failure}", row.program.module);
            }
        }
    }
    text
}

fn geometric_mean(ratios: &[f64]) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "there are a few dozen programs")]
    let count = ratios.len() as f64;
    (!ratios.is_empty()).then(|| (ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / count).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice_and_half_as_fast_make_one() {
        let mean = geometric_mean(&[2.0, 0.5]).expect("there are ratios");
        assert!((mean - 1.0).abs() < 1e-12);
        assert_eq!(geometric_mean(&[]), None);
    }
}
