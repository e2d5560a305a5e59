//! One run of a program: its times, its peak memory, and whether its answer is right.

use crate::programs::Program;
use std::fmt;
use std::fs;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What one run left behind.
#[derive(Debug)]
pub struct Run {
    /// Seconds from the start of the process to its end.
    pub wall: f64,
    /// Seconds inside the VM, as `timed.erl` printed them.
    pub inner: Option<f64>,
    /// The largest resident size that was seen, in MiB.
    pub peak_mib: f64,
    /// Did it end with status 0?
    pub succeeded: bool,
    /// What it printed, without the times.
    pub printed: String,
    /// What it wrote to standard error.
    pub complaints: String,
}

/// Why there is no time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The command cannot be started.
    NoCommand(String),
    /// It did not end in time.
    Timeout,
    /// Something that the program needs is not there: a function, a module, an instruction.
    Missing(String),
    /// It ended with an error.
    Failed(String),
    /// It printed something else than expected.
    Wrong(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCommand(why) => write!(f, "cannot be started: {why}"),
            Self::Timeout => write!(f, "not in time"),
            Self::Missing(what) => write!(f, "needs what is not there: {what}"),
            Self::Failed(why) => write!(f, "failed: {why}"),
            Self::Wrong(printed) => write!(f, "wrong: printed {printed:?}"),
        }
    }
}

/// The runs of one program on one machine.
#[derive(Debug, Default)]
pub struct Measured {
    pub runs: Vec<Run>,
    pub failure: Option<Failure>,
}

impl Measured {
    /// Median seconds inside the VM.
    pub fn inner(&self) -> f64 {
        median(self.runs.iter().map(Run::inner_or_wall).collect())
    }

    /// Median seconds of the process.
    pub fn wall(&self) -> f64 {
        median(self.runs.iter().map(|run| run.wall).collect())
    }

    /// Median of the peaks.
    pub fn peak_mib(&self) -> f64 {
        median(self.runs.iter().map(|run| run.peak_mib).collect())
    }
}

/// The middle value, or of two middle values the lower; NaN of nothing.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values
        .get(values.len().saturating_sub(1) / 2)
        .copied()
        .unwrap_or(f64::NAN)
}

impl Run {
    /// Time inside the VM, or of the whole process if none was printed.
    pub fn inner_or_wall(&self) -> f64 {
        self.inner.unwrap_or(self.wall)
    }

    /// The run, if it succeeded and printed what is expected.
    pub fn checked(self, program: &Program) -> Result<Self, Failure> {
        if !self.succeeded {
            return Err(self.as_failure());
        }
        if self.printed != program.expected {
            return Err(Failure::Wrong(self.printed.chars().take(100).collect()));
        }
        Ok(self)
    }

    /// The failure that the run's words tell of.
    pub fn as_failure(&self) -> Failure {
        let said: Vec<&str> = self
            .printed
            .lines()
            .chain(self.complaints.lines())
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        let shortened = |line: &str| line.chars().take(160).collect::<String>();
        let missing = [
            "undef",
            "no such module",
            "not supported",
            "cannot be loaded",
            "unknown opcode",
        ];
        // The line that names it may be broken behind the word.
        let names_it = |line: &&str| missing.iter().any(|word| line.contains(word));
        if let Some(at) = said.iter().position(names_it) {
            return Failure::Missing(shortened(&said[at..].join(" ")));
        }
        Failure::Failed(
            said.first()
                .map_or_else(|| "without a word".to_string(), |line| shortened(line)),
        )
    }
}

/// Runs a command to its end or to the limit.
pub fn run(mut command: Command, limit: Duration) -> Result<Run, Failure> {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::NoCommand(error.to_string()))?;
    let stdout = collect(child.stdout.take());
    let stderr = collect(child.stderr.take());
    let (ended, peak_kib) = watch(&mut child, start + limit);
    let wall = start.elapsed().as_secs_f64();
    let Some(succeeded) = ended else {
        return Err(Failure::Timeout);
    };
    let text = |reader: thread::JoinHandle<Vec<u8>>| {
        String::from_utf8_lossy(&reader.join().unwrap_or_default()).into_owned()
    };
    let (stdout, complaints) = (text(stdout), text(stderr));
    let (times, lines): (Vec<&str>, Vec<&str>) = stdout
        .lines()
        .partition(|line| line.starts_with("time_us "));
    let micros: Option<f64> = times
        .first()
        .and_then(|line| line.split_whitespace().nth(2))
        .and_then(|number| number.parse().ok());
    #[expect(clippy::cast_precision_loss, reason = "a size in KiB is far from 2^52")]
    let peak_mib = peak_kib as f64 / 1024.0;
    Ok(Run {
        wall,
        inner: micros.map(|micros| micros / 1e6),
        peak_mib,
        succeeded,
        printed: lines.join("\n"),
        complaints,
    })
}

/// Waits for the end. `None` if the child had to be killed; and the peak of its resident memory in KiB.
///
/// The kernel keeps the peak itself, so that only what comes between the last look and the end is missed.
fn watch(child: &mut Child, deadline: Instant) -> (Option<bool>, u64) {
    let mut peak = 0;
    let mut pause = Duration::from_micros(200);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return (Some(status.success()), peak),
            Ok(None) if Instant::now() < deadline => {}
            _ => {
                // It may have ended just now: both calls may fail, and nothing is left to do then.
                let _ = child.kill();
                let _ = child.wait();
                return (None, peak);
            }
        }
        peak = peak.max(peak_resident_kib(child.id()).unwrap_or(0));
        thread::sleep(pause);
        pause = (pause * 5 / 4).min(Duration::from_millis(10));
    }
}

fn peak_resident_kib(pid: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn collect(stream: Option<impl Read + Send + 'static>) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(stream) = stream {
            // What came before an error is still worth showing.
            let _ = stream.take(16 << 20).read_to_end(&mut bytes);
        }
        bytes
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Run {
        Run {
            wall: 1.0,
            inner: None,
            peak_mib: 0.0,
            succeeded: false,
            printed: text.into(),
            complaints: String::new(),
        }
    }

    #[test]
    fn the_median_is_a_value_that_was_measured() {
        assert!((median(vec![3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(vec![4.0, 1.0]) - 1.0).abs() < f64::EPSILON);
        assert!(median(vec![]).is_nan());
    }

    #[test]
    fn what_is_missing_is_told_from_what_fails() {
        assert!(matches!(
            said("failed x {undef,[{ets,new,..").as_failure(),
            Failure::Missing(_)
        ));
        assert!(matches!(
            said("failed x badarg").as_failure(),
            Failure::Failed(_)
        ));
    }
}
