//! The VM under test.

use crate::command::{self, Run};
use crate::reference::Reference;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// What programs are run on.
#[derive(Clone, Debug)]
pub enum Machine {
    /// The `vm` command at this path.
    Vm(PathBuf),
    /// The reference in its place: shows that the tests themselves are right.
    Reference(Reference),
}

impl Machine {
    /// The command that cargo built for the test, unless `VM_TEST_VM` names another file, or says `reference`.
    ///
    /// # Panics
    /// If the reference is asked for and is not installed.
    #[must_use]
    pub fn under_test(built: &str) -> Self {
        match std::env::var("VM_TEST_VM") {
            Ok(name) if name == "reference" => Self::Reference(
                Reference::find().expect("VM_TEST_VM asks for an erl, and there is none"),
            ),
            Ok(name) => Self::Vm(name.into()),
            Err(_) => Self::Vm(built.into()),
        }
    }

    /// Runs `main/0` of `dir/module.beam` with this many workers.
    ///
    /// # Errors
    /// If the command cannot be started.
    pub fn run(
        &self,
        dir: &Path,
        module: &str,
        workers: usize,
        input: &[u8],
        limit: Duration,
    ) -> io::Result<Run> {
        match self {
            Self::Vm(path) => {
                let mut vm = Command::new(path);
                vm.arg("run")
                    .arg(dir.join(module).with_extension("beam"))
                    .arg("-pa")
                    .arg(dir)
                    .arg("-s")
                    .arg(workers.to_string());
                command::run(&mut vm, input, limit)
            }
            Self::Reference(reference) => {
                let schedulers = format!("{workers}:{workers}");
                reference.run_with(&["+S", &schedulers], dir, module, input, limit)
            }
        }
    }
}
