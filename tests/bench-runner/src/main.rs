//! Runs the benchmark programs of `tests/bench` on the VM and on a real Erlang, in turn, and prints a Markdown table.
//!
//! Each program prints one line that depends only on its size: it is compared with `expected.tsv`, and the time of a wrong answer does not
//! count. Time inside the VM is what `timed.erl` prints; whole-process time includes the start. The two machines take turns, so that a
//! ratio compares runs made next to each other.

mod measure;
mod programs;
mod table;

use clap::{Parser, ValueEnum};
use measure::Measured;
use programs::{Program, Size};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;
use table::Row;
use test_support::workspace;

/// Runs the benchmark programs on the VM and on a real Erlang, in turn.
#[derive(Parser)]
#[command(name = "bench")]
struct Options {
    /// Programs to run; all of them if none is named
    programs: Vec<String>,
    /// Counted runs of each program on each machine
    #[arg(short = 'n', long, default_value_t = 5)]
    rounds: usize,
    /// Runs that come first and do not count
    #[arg(long, default_value_t = 1)]
    warm_up: usize,
    /// The smoke sizes take milliseconds, the default sizes seconds
    #[arg(long, value_enum, default_value_t = SizeName::Default)]
    size: SizeName,
    /// Worker threads of both machines
    #[arg(short = 's', long, default_value_t = 1)]
    workers: usize,
    /// The `vm` command; built with --release if not named
    #[arg(long)]
    vm: Option<PathBuf>,
    /// The `erl` command to compare with
    #[arg(long, default_value = "erl")]
    erl: PathBuf,
    /// Seconds after which a run is given up
    #[arg(long, default_value_t = 120)]
    timeout: u64,
}

#[derive(Clone, Copy, ValueEnum)]
enum SizeName {
    Smoke,
    Default,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("bench: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let size = match options.size {
        SizeName::Smoke => Size::Smoke,
        SizeName::Default => Size::Default,
    };
    let chosen = programs::choose(&options.programs, size)?;
    let ebin = programs::compile(&options.erl)?;
    let vm = match &options.vm {
        Some(vm) => vm.clone(),
        None => build_vm()?,
    };
    let limit = Duration::from_secs(options.timeout);

    println!("{}\n", table::heading(options.workers, options.rounds));
    start_times(options, &vm, limit);
    println!("{}", table::HEADER);
    let mut rows = Vec::new();
    for program in &chosen {
        let row = Row {
            vm: Measured::default(),
            erl: Measured::default(),
            program,
        };
        let row = measure_both(options, &vm, &ebin, limit, row);
        println!("{}", row.line());
        rows.push(row);
    }
    println!("{}", table::footer(&rows));
    Ok(())
}

/// Both machines in turn, round by round. A machine that fails once is not asked again.
fn measure_both<'a>(
    options: &Options,
    vm: &Path,
    ebin: &Path,
    limit: Duration,
    mut row: Row<'a>,
) -> Row<'a> {
    let program = row.program;
    for round in 0..options.warm_up + options.rounds {
        let counts = round >= options.warm_up;
        let commands = [
            vm_command(vm, ebin, options.workers, program),
            erl_command(&options.erl, ebin, options.workers, program),
        ];
        for (command, measured) in commands.into_iter().zip([&mut row.vm, &mut row.erl]) {
            if measured.failure.is_some() {
                continue;
            }
            match measure::run(command, limit).and_then(|run| run.checked(program)) {
                Ok(run) if counts => measured.runs.push(run),
                Ok(_) => {}
                Err(failure) => measured.failure = Some(failure),
            }
        }
    }
    row
}

fn vm_command(vm: &Path, ebin: &Path, workers: usize, program: &Program) -> Command {
    let mut command = Command::new(vm);
    command
        .args(["run", "-s", &workers.to_string(), "-pa"])
        .arg(ebin)
        .arg(ebin.join("timed.beam"));
    command.args([&program.module, &program.size]);
    command
}

fn erl_command(erl: &Path, ebin: &Path, workers: usize, program: &Program) -> Command {
    let mut command = Command::new(erl);
    command
        .args(["+S", &format!("{workers}:{workers}"), "-noshell", "-pa"])
        .arg(ebin);
    command.args([
        "-run",
        "timed",
        "main",
        &program.module,
        &program.size,
        "-s",
        "erlang",
        "halt",
    ]);
    command
}

fn build_vm() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let root = workspace();
    let status = Command::new(cargo)
        .current_dir(&root)
        .args(["build", "--release", "-p", "vm"])
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("the vm command could not be built".into());
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    Ok(root.join(target).join("release").join("vm"))
}

/// From the start of a process to its end, when there is hardly anything to do.
fn start_times(options: &Options, vm: &Path, limit: Duration) {
    let hello = workspace().join("examples").join("hello.asm");
    let vm_command = || {
        let mut command = Command::new(vm);
        command.arg("run").arg(&hello);
        command
    };
    let erl_command = || {
        let mut command = Command::new(&options.erl);
        command.args([
            "-noshell",
            "-eval",
            "io:put_chars(\"Hello, world!\\n\"), halt().",
        ]);
        command
    };
    let mut times = [Measured::default(), Measured::default()];
    for _ in 0..options.rounds.max(5) {
        for (command, measured) in [vm_command(), erl_command()].into_iter().zip(&mut times) {
            match measure::run(command, limit) {
                Ok(run) if run.succeeded => measured.runs.push(run),
                Ok(run) => measured.failure = Some(run.as_failure()),
                Err(failure) => measured.failure = Some(failure),
            }
        }
    }
    let [vm, erl] = times.map(|measured| match measured {
        Measured {
            failure: Some(failure),
            ..
        } => failure.to_string(),
        measured => format!(
            "{:.1} ms, {:.0} MiB",
            measured.wall() * 1000.0,
            measured.peak_mib()
        ),
    });
    println!("Start to end of a program that says hello: vm {vm}; erl {erl}.\n");
}
