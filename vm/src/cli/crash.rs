//! Reports of crashed processes, on standard error as OTP's default logger writes them.

use std::io::Write;

use crate::bif::Class;
use crate::io::report::{self, ReportTime};
use crate::process::CrashReport;
use crate::scheduler::Worker;
use crate::term::{Atom, Term};
use crate::vm::Vm;

/// Levels that let errors through.
fn errors_are_logged(level: Atom) -> bool {
    !matches!(level.text(), "none" | "emergency" | "alert" | "critical")
}

/// Writes the report of a process that ended by an uncaught error or throw. An `exit` is not
/// reported, unless it is the VM's own doing.
pub fn report(vm: &Vm, _: &Worker, crash: &CrashReport<'_>) {
    if !errors_are_logged(vm.log_level()) {
        return;
    }
    let heap = crash.heap;
    let value = match crash.class {
        Class::Error => heap.tuple(&[crash.reason, crash.stack]),
        Class::Throw => {
            let nocatch = heap.tuple(&[Term::atom(Atom::NOCATCH), crash.reason]);
            heap.tuple(&[nocatch, crash.stack])
        }
        Class::Exit => {
            let tag = crash
                .reason
                .as_tuple()
                .and_then(|t| t.elements().first().copied());
            if !tag.is_some_and(|tag| tag.is_atom(Atom::VM_BUG)) {
                return;
            }
            crash.reason
        }
    };
    let text = report::process_crash(&now(), Term::pid(crash.pid), value);
    // When standard error is closed there is nobody to tell.
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Local time.
fn now() -> ReportTime {
    let now = jiff::Zoned::now();
    ReportTime {
        year: u32::from(now.year().unsigned_abs()),
        month: u32::from(now.month().unsigned_abs()),
        day: u32::from(now.day().unsigned_abs()),
        hour: u32::from(now.hour().unsigned_abs()),
        minute: u32::from(now.minute().unsigned_abs()),
        second: u32::from(now.second().unsigned_abs()),
        microsecond: now.subsec_nanosecond().unsigned_abs() / 1000,
    }
}
