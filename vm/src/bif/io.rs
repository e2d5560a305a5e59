//! Native functions below `io`, `io_lib`, `user` and `logger`: the standard streams, formatting,
//! and the level from which on reports are written.

use std::io::{BufRead, Read, Write};

use super::args::{charge, take};
use super::{Bif, BifResult, Capability, Ctx, Stop};
use crate::binary::unicode::{self, Encoding};
use crate::io::{self, PrintableRange};
use crate::term::{Atom, Term};

/// The functions of `vm_io`, and those of `io_lib` that are native.
pub const TABLE: &[Bif] = &[
    Bif::new(Atom::IO_LIB, "format", 2, format),
    Bif::new(Atom::VM_IO, "write", 2, write)
        .cost(20)
        .needs(Capability::File),
    Bif::new(Atom::VM_IO, "read_line", 1, read_line)
        .cost(20)
        .needs(Capability::File),
    Bif::new(Atom::VM_IO, "columns", 1, size_unknown).needs(Capability::File),
    Bif::new(Atom::VM_IO, "rows", 1, size_unknown).needs(Capability::File),
    Bif::new(Atom::VM_IO, "log_level", 0, log_level).needs(Capability::System),
    Bif::new(Atom::VM_IO, "set_log_level", 1, set_log_level).needs(Capability::System),
];

/// `io_lib:format/2`: a flat list of characters.
fn format<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [format, arguments] = take(args)?;
    match io::format(PrintableRange::Latin1, format, arguments, 0) {
        Ok(text) => {
            charge(ctx, text.len(), 16);
            Ok(ctx.heap.string(&text))
        }
        Err(io::FormatError::SystemLimit) => Err(Stop::error(Atom::SYSTEM_LIMIT)),
        Err(_) => Err(Stop::badarg()),
    }
}

/// The streams that `vm_io` knows by number, as POSIX does.
const STDIN: i64 = 0;
const STDOUT: i64 = 1;
const STDERR: i64 = 2;

/// `vm_io:write(Fd, Chars)`: everything, or nothing if it is no text.
fn write<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [fd, chars] = take(args)?;
    let Ok(bytes) = unicode::chars_to_utf8(ctx.heap, chars, Encoding::Utf8) else {
        return Ok(error(ctx, Atom::BADARG));
    };
    charge(ctx, bytes.len(), 64);
    let written = match fd.as_small() {
        Some(STDOUT) => {
            let mut out = std::io::stdout().lock();
            out.write_all(&bytes).and_then(|()| out.flush())
        }
        Some(STDERR) => std::io::stderr().lock().write_all(&bytes),
        _ => return Err(Stop::badarg()),
    };
    match written {
        Ok(()) => Ok(Term::atom(Atom::OK)),
        Err(problem) if problem.kind() == std::io::ErrorKind::BrokenPipe => {
            // Nobody reads any more: the program ends, quietly.
            ctx.vm.halt(0);
            Ok(error(ctx, Atom::TERMINATED))
        }
        Err(_) => Ok(error(ctx, Atom::EIO)),
    }
}

fn error<'h>(ctx: &Ctx<'h>, reason: Atom) -> Term<'h> {
    ctx.heap
        .tuple(&[Term::atom(Atom::ERROR), Term::atom(reason)])
}

/// The longest line that is read.
const LONGEST_LINE: u64 = 1 << 24;

/// `vm_io:read_line(Fd)`.
fn read_line<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [fd] = take(args)?;
    if fd.as_small() != Some(STDIN) {
        return Err(Stop::badarg());
    }
    let mut line = Vec::new();
    match std::io::stdin()
        .lock()
        .take(LONGEST_LINE)
        .read_until(b'\n', &mut line)
    {
        Ok(0) => Ok(Term::atom(Atom::EOF)),
        Ok(_) => {
            let text = ctx.heap.string(&String::from_utf8_lossy(&line));
            Ok(ctx.heap.tuple(&[Term::atom(Atom::OK), text]))
        }
        Err(_) => Ok(error(ctx, Atom::EIO)),
    }
}

/// The size of the terminal is not asked for: as where there is none.
fn size_unknown<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [fd] = take(args)?;
    match fd.as_small() {
        Some(STDIN..=STDERR) => Ok(Term::atom(Atom::UNDEFINED)),
        _ => Err(Stop::badarg()),
    }
}

fn log_level<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(Term::atom(ctx.vm.log_level()))
}

fn set_log_level<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [level] = take(args)?;
    let level = level.as_atom().ok_or_else(Stop::badarg)?;
    ctx.vm.set_log_level(level);
    Ok(Term::atom(Atom::OK))
}
