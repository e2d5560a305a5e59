//! Atoms and numbers as lists of characters and binaries, both ways.

use crate::bif::args::{self, SINGLE_BYTES, charge, charge_reductions, take};
use crate::bif::arith::{LIMIT, failed, int, int_term};
use crate::bif::{Bif, BifResult, Ctx, Stop, iodata};
use crate::number::float_text::{Notation, parse_float, write_float};
use crate::number::int_text::{Base, ParseIntError};
use crate::number::{self, IntError, work};
use crate::term::atom::{AtomError, MAX_CHARACTERS};
use crate::term::{Atom, Term};

use super::row;

/// Conversions.
pub const TABLE: &[Bif] = &[
    row("atom_to_list", 1, atom_to_list),
    row("atom_to_binary", 1, atom_to_binary).library(),
    row("atom_to_binary", 2, atom_to_binary_in),
    row("list_to_atom", 1, list_to_atom),
    row("list_to_existing_atom", 1, list_to_existing_atom),
    row("binary_to_atom", 1, binary_to_atom).library(),
    row("binary_to_atom", 2, binary_to_atom),
    row("binary_to_existing_atom", 1, binary_to_existing_atom).library(),
    row("binary_to_existing_atom", 2, binary_to_existing_atom),
    row("integer_to_list", 1, integer_to_list),
    row("integer_to_list", 2, integer_to_list),
    row("integer_to_binary", 1, integer_to_binary),
    row("integer_to_binary", 2, integer_to_binary),
    row("list_to_integer", 1, list_to_integer),
    row("list_to_integer", 2, list_to_integer),
    row("binary_to_integer", 1, binary_to_integer),
    row("binary_to_integer", 2, binary_to_integer),
    row("float_to_list", 1, float_to_list),
    row("float_to_list", 2, float_to_list),
    row("float_to_binary", 1, float_to_binary),
    row("float_to_binary", 2, float_to_binary),
    row("list_to_float", 1, list_to_float),
    row("binary_to_float", 1, binary_to_float),
];

// Atoms.

fn atom<'h>(term: Term<'h>) -> Result<Atom, Stop<'h>> {
    term.as_atom().ok_or_else(Stop::badarg)
}

fn atom_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(ctx.heap.string(atom(term)?.text()))
}

fn atom_to_binary<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    Ok(ctx.heap.binary(atom(term)?.text().as_bytes()))
}

fn atom_to_binary_in<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term, encoding] = take(args)?;
    let text = atom(term)?.text();
    match encoding.as_atom() {
        Some(Atom::UTF8 | Atom::UNICODE) => Ok(ctx.heap.binary(text.as_bytes())),
        Some(Atom::LATIN1) => {
            let bytes: Result<Vec<u8>, _> = text.chars().map(u8::try_from).collect();
            Ok(ctx.heap.binary(&bytes.map_err(|_| Stop::badarg())?))
        }
        _ => Err(Stop::badarg()),
    }
}

/// The text of a list of characters. A list that is too long is not walked to its end, so what is
/// wrong further on does not count.
fn characters<'h>(ctx: &Ctx<'h>, list: Term<'h>) -> Result<String, AtomText> {
    let mut text = String::new();
    let mut walk = list.list();
    for (count, item) in walk.by_ref().enumerate() {
        if count == MAX_CHARACTERS {
            return Err(AtomText::TooLong);
        }
        let code = item.as_small().and_then(|code| u32::try_from(code).ok());
        text.push(code.and_then(char::from_u32).ok_or(AtomText::Wrong)?);
    }
    charge(ctx, text.len(), SINGLE_BYTES);
    if walk.tail().is_nil() {
        Ok(text)
    } else {
        Err(AtomText::Wrong)
    }
}

/// Why something is not the text of an atom.
enum AtomText {
    Wrong,
    TooLong,
}

/// The text in a binary of an encoding, UTF-8 if none is given.
fn binary_characters(args: &[Term<'_>]) -> Result<String, AtomText> {
    let (&term, encoding) = match args {
        [term] => (term, Atom::UTF8),
        [term, encoding] => (term, encoding.as_atom().ok_or(AtomText::Wrong)?),
        _ => return Err(AtomText::Wrong),
    };
    let bytes = iodata::binary(term).ok_or(AtomText::Wrong)?;
    match encoding {
        Atom::LATIN1 if bytes.len() > MAX_CHARACTERS => Err(AtomText::TooLong),
        Atom::LATIN1 => Ok(bytes.iter().map(|&byte| char::from(byte)).collect()),
        Atom::UTF8 | Atom::UNICODE => {
            let text = std::str::from_utf8(&bytes).map_err(|_| AtomText::Wrong)?;
            if text.chars().count() > MAX_CHARACTERS {
                return Err(AtomText::TooLong);
            }
            Ok(text.to_owned())
        }
        _ => Err(AtomText::Wrong),
    }
}

fn new_atom<'h>(text: Result<String, AtomText>) -> BifResult<'h> {
    match text {
        Ok(text) => match Atom::new(&text) {
            Ok(atom) => Ok(Term::atom(atom)),
            Err(AtomError::TooLong | AtomError::TableFull) => Err(Stop::error(Atom::SYSTEM_LIMIT)),
        },
        Err(AtomText::TooLong) => Err(Stop::error(Atom::SYSTEM_LIMIT)),
        Err(AtomText::Wrong) => Err(Stop::badarg()),
    }
}

fn existing_atom<'h>(text: Result<String, AtomText>) -> BifResult<'h> {
    text.ok()
        .and_then(|text| Atom::existing(&text))
        .map(Term::atom)
        .ok_or_else(Stop::badarg)
}

fn list_to_atom<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    new_atom(characters(ctx, list))
}

fn list_to_existing_atom<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    existing_atom(characters(ctx, list))
}

fn binary_to_atom<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    new_atom(binary_characters(args))
}

fn binary_to_existing_atom<'h>(_: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    existing_atom(binary_characters(args))
}

// Integers.

/// What is converted, and the base, ten if none is given.
fn with_base<'h>(args: &[Term<'h>]) -> Result<(Term<'h>, Base), Stop<'h>> {
    match args {
        [term] => Ok((*term, Base::TEN)),
        [term, base] => {
            let base = base.as_small().and_then(Base::new);
            Ok((*term, base.ok_or_else(Stop::badarg)?))
        }
        _ => Err(Stop::badarg()),
    }
}

fn integer_text<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> Result<Vec<u8>, Stop<'h>> {
    let (term, base) = with_base(args)?;
    let value = int(term).ok_or_else(Stop::badarg)?;
    charge_reductions(ctx, work::to_text(value, base));
    let mut out = Vec::new();
    number::write_int(&mut out, value, base);
    Ok(out)
}

fn integer_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let text = integer_text(ctx, args)?;
    charge(ctx, text.len(), SINGLE_BYTES);
    Ok(ctx.heap.byte_list(&text))
}

fn integer_to_binary<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let text = integer_text(ctx, args)?;
    Ok(ctx.heap.binary_from_vec(text))
}

/// The characters of a list, which are all bytes, or `badarg`.
fn byte_text<'h>(ctx: &Ctx<'h>, list: Term<'h>) -> Result<Vec<u8>, Stop<'h>> {
    let mut text = Vec::new();
    let mut walk = list.list();
    for item in walk.by_ref() {
        let byte = item.as_small().and_then(|code| u8::try_from(code).ok());
        text.push(byte.ok_or_else(Stop::badarg)?);
    }
    charge(ctx, text.len(), SINGLE_BYTES);
    if walk.tail().is_nil() {
        Ok(text)
    } else {
        Err(Stop::badarg())
    }
}

fn integer_of<'h>(ctx: &Ctx<'h>, text: &[u8], base: Base) -> BifResult<'h> {
    charge_reductions(ctx, work::from_text(text.len(), base));
    match number::parse_int(text, base, LIMIT) {
        Ok(value) => Ok(int_term(ctx.heap, &value)),
        Err(ParseIntError::NotAnInteger) => Err(Stop::badarg()),
        Err(ParseIntError::SystemLimit) => Err(failed(IntError::SystemLimit)),
    }
}

fn list_to_integer<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (list, base) = with_base(args)?;
    let text = byte_text(ctx, list)?;
    integer_of(ctx, &text, base)
}

fn binary_to_integer<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let (term, base) = with_base(args)?;
    let text = iodata::binary(term).ok_or_else(Stop::badarg)?;
    integer_of(ctx, &text, base)
}

// Floats.

/// The notation that a list of options asks for; the last one that names a notation wins.
fn notation(options: Term<'_>) -> Option<Notation> {
    #[derive(Clone, Copy)]
    enum Asked {
        Default,
        Short,
        Decimals(i64),
        Scientific(i64),
    }
    let (mut asked, mut compact) = (Asked::Default, false);
    let mut walk = options.list();
    for option in walk.by_ref() {
        match (option.as_atom(), option.as_tuple_of()) {
            (Some(Atom::COMPACT), _) => compact = true,
            (Some(Atom::SHORT), _) => asked = Asked::Short,
            (_, Some([key, digits])) => {
                let digits = digits.as_small()?;
                asked = match key.as_atom()? {
                    Atom::DECIMALS => Asked::Decimals(digits),
                    Atom::SCIENTIFIC => Asked::Scientific(digits),
                    _ => return None,
                };
            }
            _ => return None,
        }
    }
    if !walk.tail().is_nil() {
        return None;
    }
    match asked {
        Asked::Default => Some(Notation::DEFAULT),
        Asked::Short => Some(Notation::Short),
        Asked::Decimals(digits) => Notation::decimals(digits, compact),
        Asked::Scientific(digits) => Notation::scientific(digits),
    }
}

fn float_text<'h>(args: &[Term<'h>]) -> Result<Vec<u8>, Stop<'h>> {
    let (value, notation) = match args {
        [value] => (value, Some(Notation::DEFAULT)),
        [value, options] => (value, notation(*options)),
        _ => return Err(Stop::badarg()),
    };
    let (Some(value), Some(notation)) = (value.as_float(), notation) else {
        return Err(Stop::badarg());
    };
    let mut out = Vec::new();
    write_float(&mut out, value, notation).map_err(|_| Stop::badarg())?;
    Ok(out)
}

fn float_to_list<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    Ok(ctx.heap.byte_list(&float_text(args)?))
}

fn float_to_binary<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    Ok(ctx.heap.binary_from_vec(float_text(args)?))
}

fn float_of<'h>(ctx: &Ctx<'h>, text: &[u8]) -> BifResult<'h> {
    args::charge(ctx, text.len(), SINGLE_BYTES);
    parse_float(text)
        .map(|value| ctx.heap.float(value))
        .ok_or_else(Stop::badarg)
}

fn list_to_float<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [list] = take(args)?;
    let text = byte_text(ctx, list)?;
    float_of(ctx, &text)
}

fn binary_to_float<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [term] = take(args)?;
    let text = iodata::binary(term).ok_or_else(Stop::badarg)?;
    float_of(ctx, &text)
}
