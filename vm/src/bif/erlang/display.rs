//! Debugging output, straight to standard output.

use std::io::Write as _;

use crate::bif::args::{SINGLE_BYTES, charge, take};
use crate::bif::{Bif, BifResult, Capability, Ctx, Stop};
use crate::binary::unicode::{Encoding, chars_to_utf8};
use crate::io::display;
use crate::term::Term;

use super::row;

/// `display` and its kin.
pub const TABLE: &[Bif] = &[
    row("display", 1, display_term).needs(Capability::File),
    row("display_string", 1, display_string).needs(Capability::File),
    row("display_nl", 0, display_nl).needs(Capability::File),
];

fn display_term<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let mut text = display::display(term);
    // As OTP ends the line, whatever the device.
    text.extend_from_slice(b"\r\n");
    show(ctx, &text)
}

fn display_nl<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    show(ctx, b"\n")
}

fn display_string<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    if !list.is_list() {
        return Err(Stop::badarg());
    }
    match chars_to_utf8(ctx.heap, list, Encoding::Utf8) {
        Ok(text) => show(ctx, &text),
        Err(_) => Err(Stop::badarg()),
    }
}

/// Debugging output has nobody to tell when it fails.
fn show<'h>(ctx: &Ctx<'h>, text: &[u8]) -> BifResult<'h> {
    charge(ctx, text.len(), SINGLE_BYTES);
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text).and_then(|()| out.flush());
    Ok(Term::bool(true))
}
