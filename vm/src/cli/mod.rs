//! The command line: what `vm` understands, and the commands themselves.
//!
//! Owns arguments, files, standard streams and exit statuses; everything else is below. Each
//! command is a module with a `run` that gives the exit status: 0 when all is well, 2 for wrong
//! usage or input that cannot be used. A closed output pipe ends a command quietly. No command
//! leaves a partly written file behind.

pub mod asm;
pub mod check;
mod crash;
pub mod dis;
mod files;
pub mod run;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Exit status for wrong usage or input that cannot be used.
const UNUSABLE: u8 = 2;

/// A BEAM: runs, assembles, disassembles and checks Erlang bytecode.
#[derive(Debug, Parser)]
#[command(name = "vm", version, arg_required_else_help = true)]
pub struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command; they stand before or after its name.
#[derive(Clone, Debug, Default, Args)]
pub struct Options {
    /// Add a folder to the code path; may be repeated. Also written `-pa`.
    #[arg(long = "pa", value_name = "DIR", global = true)]
    pub code_path: Vec<PathBuf>,
    /// How many worker threads run processes; one for each core if not given.
    #[arg(short = 's', long = "workers", value_name = "N", global = true,
          value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub workers: Option<u16>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run a function of a module.
    Run(RunArgs),
    /// Assemble a module to a .beam file.
    Asm(AsmArgs),
    /// Disassemble a module to text, on standard output.
    Dis(DisArgs),
    /// Verify and lint modules.
    Check(CheckArgs),
}

/// Arguments of `vm run`.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Call this function, written Module:Function, in place of main/1, main/0 or start/0.
    #[arg(short = 'e', long = "entry", value_name = "M:F")]
    pub entry: Option<String>,
    /// The module: .beam, .S or .asm
    pub file: PathBuf,
    /// What main/1 gets, as a list of strings.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub args: Vec<OsString>,
}

/// Arguments of `vm asm`.
#[derive(Debug, Args)]
pub struct AsmArgs {
    /// The text: .asm or .S
    pub file: PathBuf,
    /// The .beam file to write; the input's name with .beam, in the current folder, if not given.
    #[arg(short = 'o', long = "output", value_name = "OUT.beam")]
    pub output: Option<PathBuf>,
}

/// Arguments of `vm dis`.
#[derive(Debug, Args)]
pub struct DisArgs {
    /// The module: .beam, .asm or .S
    pub file: PathBuf,
    /// Which assembly to write.
    #[arg(long, value_enum, default_value_t = Format::Asm)]
    pub format: Format,
}

/// The two forms of assembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// The readable assembly.
    Asm,
    /// The Erlang terms that `erlc -S` writes.
    S,
}

/// Arguments of `vm check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The modules: .beam, .asm or .S
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}

/// Reads the arguments and runs the command.
pub fn main() -> ExitCode {
    let arguments = std::env::args_os().map(long_form);
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and the version go to standard output, with status 0. If they cannot be
            // written there is nobody to tell.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(UNUSABLE));
        }
    };
    match cli.command {
        Command::Run(args) => run::run(&args, &cli.options),
        Command::Asm(args) => asm::run(&args),
        Command::Dis(args) => dis::run(&args),
        Command::Check(args) => check::run(&args),
    }
}

/// Erlang's `-pa` in the form that the argument parser knows.
fn long_form(argument: OsString) -> OsString {
    if argument == "-pa" {
        OsString::from("--pa")
    } else {
        argument
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn options_stand_before_or_after_the_command() {
        for line in [
            "vm -pa a --pa b -s 3 dis m.beam",
            "vm dis -pa a -pa b -s 3 m.beam",
            "vm -s 3 dis m.beam -pa a -pa b",
        ] {
            let arguments = line.split(' ').map(OsString::from).map(long_form);
            let cli = Cli::try_parse_from(arguments).map_err(|error| error.to_string());
            let cli = cli.unwrap_or_else(|error| panic!("{line}: {error}"));
            assert_eq!(
                cli.options.code_path,
                [PathBuf::from("a"), PathBuf::from("b")],
                "{line}"
            );
            assert_eq!(cli.options.workers, Some(3));
        }
    }

    #[test]
    fn wrong_usage_has_status_2() {
        for line in [
            "vm",
            "vm nonsense",
            "vm asm",
            "vm dis x --format q",
            "vm -s 0 dis x",
        ] {
            match Cli::try_parse_from(line.split(' ')) {
                Ok(_) => panic!("{line} was accepted"),
                Err(error) => assert_eq!(error.exit_code(), 2, "{line}"),
            }
        }
    }
}
