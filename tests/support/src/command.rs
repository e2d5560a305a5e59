//! Runs a program to its end or to a time limit, and keeps what it wrote.

use std::io::{self, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// More output than this from one stream ends the reading: a runaway loop must not fill the memory of the test.
const OUTPUT_LIMIT: u64 = 64 << 20;

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With this exit status.
    Status(i32),
    /// By a signal.
    Signal,
    /// It was killed when its time was up.
    Timeout,
}

/// What one run left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Standard output, with bytes that are no UTF-8 replaced.
    pub stdout: String,
    /// Standard error, likewise.
    pub stderr: String,
    /// How it ended.
    pub end: End,
}

/// Runs `command` with `input` on its standard input.
///
/// # Errors
/// If the program cannot be started or waited for.
pub fn run(command: &mut Command, input: &[u8], limit: Duration) -> io::Result<Run> {
    let deadline = Instant::now() + limit;
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let stdout = collect(child.stdout.take());
    let stderr = collect(child.stderr.take());
    if let Some(mut stdin) = child.stdin.take() {
        // A program that does not read closes the pipe: not an error of the test.
        let input = input.to_vec();
        thread::spawn(move || {
            let _ = stdin.write_all(&input);
        });
    }
    let end = wait(&mut child, deadline)?;
    // A grandchild may hold the pipes open: after the end, wait for them only a little.
    let left = deadline
        .saturating_duration_since(Instant::now())
        .max(Duration::from_millis(200));
    let text = |stream: mpsc::Receiver<Vec<u8>>| {
        let bytes = stream.recv_timeout(left).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    Ok(Run {
        stdout: text(stdout),
        stderr: text(stderr),
        end,
    })
}

fn wait(child: &mut Child, deadline: Instant) -> io::Result<End> {
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.code().map_or(End::Signal, End::Status));
        }
        if Instant::now() >= deadline {
            child.kill()?;
            child.wait()?;
            return Ok(End::Timeout);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

fn collect(stream: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    if let Some(stream) = stream {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = stream.take(OUTPUT_LIMIT).read_to_end(&mut bytes);
            let _ = sender.send(bytes);
        });
    }
    receiver
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> Run {
        run(Command::new("sh").arg("-c").arg(script), b"in\n", limit).expect("sh runs")
    }

    #[test]
    fn output_streams_and_status_are_kept_apart() {
        let run = shell("cat; echo err >&2; exit 3", Duration::from_secs(10));
        assert_eq!(
            run,
            Run {
                stdout: "in\n".into(),
                stderr: "err\n".into(),
                end: End::Status(3)
            }
        );
    }

    #[test]
    fn a_program_that_does_not_end_is_killed() {
        let run = shell("echo begun; exec sleep 60", Duration::from_millis(300));
        assert_eq!((run.stdout.as_str(), run.end), ("begun\n", End::Timeout));
    }
}
