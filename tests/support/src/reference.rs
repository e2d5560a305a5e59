//! The installed Erlang: compiles programs, and runs them to say what is right.

use crate::command::{self, Run};
use crate::files_with_extension;
use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Runs `main/0` as `vm run` does: in a process of its own, whose end decides the exit status. The report of a crash goes through several
/// processes, and halting does not wait for it: hence the pause. Output is UTF-8 by default since OTP 26 only.
const RUN_MAIN: &str = "ok = io:setopts(user, [{encoding, unicode}]),
    {Pid, Monitor} = spawn_monitor(MODULE, main, []),
    receive
        {'DOWN', Monitor, process, Pid, normal} -> logger_std_h:filesync(default), halt(0);
        {'DOWN', Monitor, process, Pid, _} -> timer:sleep(400), logger_std_h:filesync(default), halt(1)
    end.";
/// `erl` writes reports of crashed processes to standard output unless told otherwise.
const REPORTS_TO_STDERR: &str =
    "[{handler,default,logger_std_h,#{config=>#{type=>standard_error}}}]";
/// Compiling a whole folder is one run of `erlc`.
const COMPILE_LIMIT: Duration = Duration::from_secs(300);

/// An installed Erlang.
#[derive(Clone, Debug)]
pub struct Reference {
    erl: PathBuf,
    erlc: PathBuf,
}

/// Is a missing reference a failure? CI says so.
#[must_use]
pub fn is_required() -> bool {
    std::env::var("VM_TEST_REFERENCE").is_ok_and(|value| value == "required")
}

impl Reference {
    /// Looks for `erl` and `erlc`: named by `VM_TEST_ERL` and `VM_TEST_ERLC`, else in the path.
    #[must_use]
    pub fn find() -> Option<Self> {
        Some(Self {
            erl: locate("VM_TEST_ERL", "erl")?,
            erlc: locate("VM_TEST_ERLC", "erlc")?,
        })
    }

    /// Compiles modules into a folder below `cache` and returns it. Nothing is done if the same sources were compiled before.
    ///
    /// # Errors
    /// What the compiler reported.
    pub fn compile(
        &self,
        root: &Path,
        sources: &[PathBuf],
        options: &[&str],
        cache: &Path,
    ) -> Result<PathBuf, String> {
        fn failed(what: &Path) -> impl FnOnce(io::Error) -> String {
            move |error| format!("{}: {error}", what.display())
        }
        let mut hasher = DefaultHasher::new();
        (options, &self.erlc).hash(&mut hasher);
        let headers = files_with_extension(root, "hrl");
        for source in sources.iter().chain(&headers) {
            (source, fs::read(source).map_err(failed(source))?).hash(&mut hasher);
        }
        let done = cache.join(format!("beams-{:016x}", hasher.finish()));
        if done.is_dir() {
            return Ok(done);
        }
        // Several test processes may do this at once: each in a folder of its own, and the last rename wins.
        let work = cache.join(format!("compiling-{}", std::process::id()));
        fs::create_dir_all(&work).map_err(failed(&work))?;
        let mut erlc = Command::new(&self.erlc);
        // Relative names: they end up in stack traces.
        let relative = sources
            .iter()
            .map(|source| source.strip_prefix(root).unwrap_or(source));
        erlc.current_dir(root)
            .args(options)
            .arg("-o")
            .arg(&work)
            .args(relative);
        let run = command::run(&mut erlc, b"", COMPILE_LIMIT).map_err(failed(&self.erlc))?;
        if run.end != command::End::Status(0) {
            return Err(format!(
                "erlc ended with {:?}:\n{}{}",
                run.end, run.stdout, run.stderr
            ));
        }
        match fs::rename(&work, &done) {
            Ok(()) => Ok(done),
            Err(_) if done.is_dir() => fs::remove_dir_all(&work)
                .map_err(failed(&work))
                .map(|()| done),
            Err(error) => Err(failed(&done)(error)),
        }
    }

    /// Runs `main/0` of a compiled module in a process of its own, with `dir` in the code path.
    ///
    /// # Errors
    /// If `erl` cannot be started.
    pub fn run(&self, dir: &Path, module: &str, input: &[u8], limit: Duration) -> io::Result<Run> {
        self.run_with(&[], dir, module, input, limit)
    }

    /// As [`Self::run`], with further emulator flags.
    ///
    /// # Errors
    /// If `erl` cannot be started.
    pub fn run_with(
        &self,
        flags: &[&str],
        dir: &Path,
        module: &str,
        input: &[u8],
        limit: Duration,
    ) -> io::Result<Run> {
        let mut erl = Command::new(&self.erl);
        erl.args(flags)
            .args(["-noshell", "-kernel", "logger", REPORTS_TO_STDERR, "-pa"])
            .arg(dir);
        erl.arg("-eval")
            .arg(RUN_MAIN.replace("MODULE", module))
            .env("ERL_CRASH_DUMP_BYTES", "0");
        command::run(&mut erl, input, limit)
    }

    /// Evaluates an expression and returns what it printed. `paths` are added to the code path.
    ///
    /// # Errors
    /// What it wrote, if it did not end with status 0.
    pub fn eval(
        &self,
        paths: &[&Path],
        expression: &str,
        limit: Duration,
    ) -> Result<String, String> {
        let mut erl = Command::new(&self.erl);
        erl.arg("-noshell").env("ERL_CRASH_DUMP_BYTES", "0");
        for path in paths {
            erl.arg("-pa").arg(path);
        }
        erl.arg("-eval").arg(format!("{expression}, halt()."));
        let run = command::run(&mut erl, b"", limit)
            .map_err(|error| format!("{}: {error}", self.erl.display()))?;
        match run.end {
            command::End::Status(0) => Ok(run.stdout),
            end => Err(format!(
                "erl ended with {end:?}:\n{}{}",
                run.stdout, run.stderr
            )),
        }
    }

    /// The compiler, for tests that call it in ways of their own.
    #[must_use]
    pub fn erlc(&self) -> Command {
        Command::new(&self.erlc)
    }
}

fn locate(variable: &str, name: &str) -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(variable) {
        let path = PathBuf::from(named);
        return path.is_file().then_some(path);
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}
