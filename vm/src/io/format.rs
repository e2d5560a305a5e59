//! Format strings: what `io_lib:format/2` makes of them.

use super::leaf::push_char;
use super::pretty::{Pretty, write_pretty};
use super::print::{Depth, write};
use super::width::{prefix, width};
use super::{Encoding, MOST_BYTES, MapOrder, PrintableRange, Style, TooLong, into_text};
use crate::number::int_text::Base;
use crate::number::{Int, float_format, write_int};
use crate::term::{Term, View};

/// Why a format string and its arguments make no text. All but the last are `badarg` to a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// The format is no text, or the arguments are no list.
    NotText,
    /// The format string ends within a directive, or names one that there is not.
    BadDirective,
    /// There are fewer arguments than directives want.
    TooFewArguments,
    /// There are more arguments than directives want.
    TooManyArguments,
    /// An argument, width, precision or pad character is not what its directive wants.
    BadArgument,
    /// The text would take more memory than there is.
    SystemLimit,
}

impl std::fmt::Display for FormatError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            FormatError::NotText => "the format is not a text or the arguments are not a list",
            FormatError::BadDirective => "the format string has an incomplete or unknown directive",
            FormatError::TooFewArguments => "the format string wants more arguments",
            FormatError::TooManyArguments => "the format string wants fewer arguments",
            FormatError::BadArgument => "an argument is not what its directive wants",
            FormatError::SystemLimit => "the text is too large",
        })
    }
}

impl std::error::Error for FormatError {}

impl From<TooLong> for FormatError {
    fn from(_: TooLong) -> FormatError {
        FormatError::SystemLimit
    }
}

/// Text of `format` with its directives replaced by `arguments`.
///
/// `start_column` counts from 0 and says where the text will begin on its line: it is what `~p`
/// indents continuation lines by.
pub fn format(
    printable: PrintableRange,
    format: Term<'_>,
    arguments: Term<'_>,
    start_column: usize,
) -> Result<String, FormatError> {
    let mut formatter = Formatter {
        printable,
        arguments,
        out: Vec::with_capacity(32),
        start_column,
    };
    if !arguments.is_list() {
        return Err(FormatError::NotText);
    }
    formatter.run_all(format)?;
    match formatter.arguments {
        rest if rest.is_nil() => Ok(into_text(formatter.out)),
        _ => Err(FormatError::TooManyArguments),
    }
}

/// Which lists of characters are accepted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Characters {
    /// Of `~s`: characters and bytes up to 255.
    Latin1,
    /// Of `~ts`: any character; bytes are UTF-8, or latin1 where they are not.
    Unicode,
    /// Of format strings: as `Unicode`, without the second chance for bytes.
    Format,
    /// Of prefixes: characters, no binaries.
    NoBinaries,
}

/// Appends a list of characters, however deep.
fn characters(out: &mut Vec<u8>, term: Term<'_>, accept: Characters) -> Result<(), FormatError> {
    const BAD: FormatError = FormatError::BadArgument;
    if !term.is_list() && !term.is_binary() {
        return Err(BAD);
    }
    let most = out.len().saturating_add(MOST_BYTES);
    let mut work = vec![term];
    while let Some(term) = work.pop() {
        if out.len() > most {
            return Err(FormatError::SystemLimit);
        }
        match term.view() {
            View::Nil => {}
            View::Cons(cons) => {
                let tail = cons.tail();
                if !tail.is_list() && !tail.is_binary() {
                    return Err(BAD);
                }
                work.push(tail);
                let head = cons.head();
                match head.as_small() {
                    Some(code) => {
                        let code = u32::try_from(code).map_err(|_| BAD)?;
                        if accept == Characters::Latin1 && code > 255 {
                            return Err(BAD);
                        }
                        push_char(out, char::from_u32(code).ok_or(BAD)?);
                    }
                    None if head.is_list() || head.is_binary() => work.push(head),
                    None => return Err(BAD),
                }
            }
            View::Bits(bits) if bits.size.is_multiple_of(8) && accept != Characters::NoBinaries => {
                let bytes: Vec<u8> = super::print::BitsBytes::new(bits).collect();
                match std::str::from_utf8(&bytes) {
                    Ok(_) if accept != Characters::Latin1 => out.extend_from_slice(&bytes),
                    Err(_) if accept == Characters::Format => return Err(BAD),
                    _ => bytes
                        .iter()
                        .for_each(|&byte| push_char(out, char::from(byte))),
                }
            }
            _ => return Err(BAD),
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Adjust {
    Left,
    Right,
}

/// A directive taken apart.
struct Directive {
    width: Option<i64>,
    adjust: Adjust,
    precision: Option<i64>,
    pad: char,
    unicode: bool,
    /// The `l` modifier: lists of characters are not shown as strings.
    lists: bool,
    order: MapOrder,
}

/// The most columns that a directive may pad to.
const MOST_COLUMNS: i64 = 1 << 30;

struct Formatter<'h> {
    printable: PrintableRange,
    /// The arguments not used yet.
    arguments: Term<'h>,
    out: Vec<u8>,
    start_column: usize,
}

impl<'h> Formatter<'h> {
    /// A format string: an atom, a binary of latin1, or a list of characters. Lists and binaries
    /// in the list are text as they are, with no directives.
    fn run_all(&mut self, format: Term<'_>) -> Result<(), FormatError> {
        if let Some(atom) = format.as_atom() {
            return self.run(atom.text());
        }
        if let Some(bits) = format.as_bits() {
            if !bits.size.is_multiple_of(8) {
                return Err(FormatError::NotText);
            }
            let text: String = super::print::BitsBytes::new(bits).map(char::from).collect();
            return self.run(&text);
        }
        let mut text = String::new();
        let mut list = format.list();
        for item in &mut list {
            match item.as_small() {
                Some(code) => {
                    let c = u32::try_from(code).ok().and_then(char::from_u32);
                    text.push(c.ok_or(FormatError::NotText)?);
                }
                None => {
                    self.run(&text)?;
                    text.clear();
                    characters(&mut self.out, item, Characters::Format)
                        .map_err(|_| FormatError::NotText)?;
                }
            }
        }
        if !list.tail().is_nil() {
            return Err(FormatError::NotText);
        }
        self.run(&text)
    }

    fn run(&mut self, text: &str) -> Result<(), FormatError> {
        let mut rest = text;
        while let Some(at) = rest.find('~') {
            let (plain, directive) = rest.split_at(at);
            self.out.extend_from_slice(plain.as_bytes());
            rest = self.directive(directive.get(1..).unwrap_or(""))?;
        }
        self.out.extend_from_slice(rest.as_bytes());
        Ok(())
    }

    fn argument(&mut self) -> Result<Term<'h>, FormatError> {
        let Some(cons) = self.arguments.as_cons() else {
            return Err(FormatError::TooFewArguments);
        };
        self.arguments = cons.tail();
        Ok(cons.head())
    }

    fn integer_argument(&mut self) -> Result<i64, FormatError> {
        self.argument()?.as_small().ok_or(FormatError::BadArgument)
    }

    /// A width or precision, if there is one.
    fn number<'t>(&mut self, text: &'t str) -> Result<(Option<i64>, &'t str), FormatError> {
        if let Some(rest) = text.strip_prefix('*') {
            return Ok((Some(self.integer_argument()?), rest));
        }
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = text.split_at(digits);
        if digits.is_empty() {
            return Ok((None, rest));
        }
        let value = digits.parse().map_err(|_| FormatError::SystemLimit)?;
        Ok((Some(value), rest))
    }

    /// Carries out the directive at the start of `text`; returns what follows it.
    fn directive<'t>(&mut self, text: &'t str) -> Result<&'t str, FormatError> {
        let (negate, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        let (width, mut text) = self.number(text)?;
        let width = match (negate, width) {
            (true, None) => return Err(FormatError::BadDirective),
            (true, Some(width)) => Some(-width),
            (false, width) => width,
        };
        let mut directive = Directive {
            width: width.map(|width| width.saturating_abs()),
            adjust: if width.is_some_and(|width| width < 0) {
                Adjust::Left
            } else {
                Adjust::Right
            },
            precision: None,
            pad: ' ',
            unicode: false,
            lists: false,
            order: MapOrder::Undefined,
        };
        if let Some(rest) = text.strip_prefix('.') {
            (directive.precision, text) = self.number(rest)?;
        }
        if let Some(rest) = text.strip_prefix('.') {
            if let Some(rest) = rest.strip_prefix('*') {
                let code = u32::try_from(self.integer_argument()?).ok();
                directive.pad = code
                    .and_then(char::from_u32)
                    .ok_or(FormatError::BadArgument)?;
                text = rest;
            } else {
                let mut chars = rest.chars();
                directive.pad = chars.next().ok_or(FormatError::BadDirective)?;
                text = chars.as_str();
            }
        }
        let mut chars = text.chars();
        loop {
            match chars.next().ok_or(FormatError::BadDirective)? {
                't' => directive.unicode = true,
                'l' => directive.lists = true,
                'k' => directive.order = MapOrder::Ordered,
                'K' => directive.order = self.map_order()?,
                control => {
                    self.control(control, &directive)?;
                    return Ok(chars.as_str());
                }
            }
        }
    }

    /// The argument of the `K` modifier. An ordering fun cannot be called from here.
    fn map_order(&mut self) -> Result<MapOrder, FormatError> {
        let atom = self.argument()?.as_atom().ok_or(FormatError::BadArgument)?;
        match atom.text() {
            "undefined" => Ok(MapOrder::Undefined),
            "ordered" => Ok(MapOrder::Ordered),
            "reversed" => Ok(MapOrder::Reversed),
            _ => Err(FormatError::BadArgument),
        }
    }

    fn style(&self, directive: &Directive) -> Style {
        Style {
            encoding: if directive.unicode {
                Encoding::Unicode
            } else {
                Encoding::Latin1
            },
            printable: self.printable,
            map_order: directive.order,
        }
    }

    fn control(&mut self, control: char, directive: &Directive) -> Result<(), FormatError> {
        match control {
            'w' | 'W' | 'p' | 'P' => self.term(control, directive),
            's' => self.string(directive),
            'c' => {
                let argument = self.argument()?;
                let Some(code) = argument.as_small() else {
                    return Err(FormatError::BadArgument);
                };
                let code = if directive.unicode { code } else { code & 255 };
                let c = u32::try_from(code).ok().and_then(char::from_u32);
                // What is shown no times may be anything.
                let count = directive.precision.or(directive.width);
                let c = c.or((count == Some(0)).then_some(' '));
                self.repeated(c.ok_or(FormatError::BadArgument)?, directive)
            }
            '~' => self.repeated('~', directive),
            'n' if directive.adjust == Adjust::Left => Err(FormatError::BadArgument),
            'n' => self.fill('\n', directive.width.unwrap_or(1)),
            'i' => self.argument().map(|_| ()),
            'e' | 'f' | 'g' => self.float(control, directive),
            'b' | 'B' | 'x' | 'X' | '#' | '+' => self.integer(control, directive),
            _ => Err(FormatError::BadDirective),
        }
    }

    /// `~w ~W ~p ~P`.
    fn term(&mut self, control: char, directive: &Directive) -> Result<(), FormatError> {
        let term = self.argument()?;
        let depth = if matches!(control, 'W' | 'P') {
            let depth = self.argument()?;
            match depth.view() {
                View::Small(depth) => Depth::new(depth),
                View::Big { negative, .. } => Depth::new(if negative { -1 } else { i64::MAX }),
                _ => return Err(FormatError::BadArgument),
            }
        } else {
            Depth::UNLIMITED
        };
        let style = self.style(directive);
        if matches!(control, 'w' | 'W') {
            let from = self.out.len();
            write(&mut self.out, term, depth, &style)?;
            return self.adjust_term(from, directive.width, directive.precision, directive);
        }
        if directive.adjust == Adjust::Left {
            return Err(FormatError::BadArgument);
        }
        let pretty = Pretty {
            column: match directive.precision {
                Some(column) => column.min(MOST_COLUMNS),
                None => i64::try_from(self.column() + 1).unwrap_or(MOST_COLUMNS),
            },
            line_length: directive.width.unwrap_or(80).min(MOST_COLUMNS),
            depth,
            strings: !directive.lists,
        };
        write_pretty(&mut self.out, term, &pretty, &style)?;
        Ok(())
    }

    /// The column, from 0, after what has been written.
    fn column(&self) -> usize {
        let line = self.out.iter().rposition(|&byte| byte == b'\n');
        let (mut column, line) = match line {
            Some(at) => (0, self.out.get(at + 1..).unwrap_or(b"")),
            None => (self.start_column, self.out.as_slice()),
        };
        for &byte in line {
            match byte {
                b'\t' => column = (column + 8) / 8 * 8,
                0x80..=0xbf => {} // A later byte of a character.
                _ => column += 1,
            }
        }
        column
    }

    fn fill(&mut self, c: char, count: i64) -> Result<(), FormatError> {
        if count < 0 {
            return Err(FormatError::BadArgument);
        }
        let count = usize::try_from(count.min(MOST_COLUMNS + 1)).unwrap_or(usize::MAX);
        let bytes = count
            .checked_mul(c.len_utf8())
            .ok_or(FormatError::SystemLimit)?;
        if count as i64 > MOST_COLUMNS {
            return Err(FormatError::SystemLimit);
        }
        self.out
            .try_reserve(bytes)
            .map_err(|_| FormatError::SystemLimit)?;
        for _ in 0..count {
            push_char(&mut self.out, c);
        }
        Ok(())
    }

    /// Takes what was written from `from` on away again.
    fn take(&mut self, from: usize) -> Vec<u8> {
        self.out.split_off(from.min(self.out.len()))
    }

    /// Puts `count` pad characters before or after the text that `text` writes.
    fn padded(
        &mut self,
        count: i64,
        directive: &Directive,
        text: impl FnOnce(&mut Self) -> Result<(), FormatError>,
    ) -> Result<(), FormatError> {
        if directive.adjust == Adjust::Right {
            self.fill(directive.pad, count)?;
        }
        text(self)?;
        if directive.adjust == Adjust::Left {
            self.fill(directive.pad, count)?;
        }
        Ok(())
    }

    /// Fits what was written from `from` on into the field; stars if it is too wide.
    fn adjust_term(
        &mut self,
        from: usize,
        field: Option<i64>,
        precision: Option<i64>,
        directive: &Directive,
    ) -> Result<(), FormatError> {
        let (field, precision) = match (field, precision) {
            (None, None) => return Ok(()),
            (None, Some(precision)) => (precision, precision),
            (Some(field), None) => (field, field),
            (Some(field), Some(precision)) => (field, precision.min(field)),
        };
        let text = self.take(from);
        let len = width(&text) as i64;
        let shown = len.min(precision);
        if len > shown {
            return self.padded(field - shown, directive, |this| this.fill('*', shown));
        }
        self.padded(field - shown, directive, |this| {
            this.out.extend_from_slice(&text);
            Ok(())
        })
    }

    /// `~c` and `~~`.
    fn repeated(&mut self, c: char, directive: &Directive) -> Result<(), FormatError> {
        match (directive.width, directive.precision) {
            (None, None) => self.fill(c, 1),
            (Some(count), None) | (None, Some(count)) => self.fill(c, count),
            (Some(field), Some(count)) if field >= count => {
                self.padded(field - count, directive, |this| this.fill(c, count))
            }
            _ => Err(FormatError::BadArgument),
        }
    }

    /// `~s`.
    fn string(&mut self, directive: &Directive) -> Result<(), FormatError> {
        let argument = self.argument()?;
        let from = self.out.len();
        let text = &mut self.out;
        if let Some(atom) = argument.as_atom() {
            if !directive.unicode && atom.text().chars().any(|c| u32::from(c) > 255) {
                return Err(FormatError::BadArgument);
            }
            text.extend_from_slice(atom.text().as_bytes());
        } else {
            let accept = if directive.unicode {
                Characters::Unicode
            } else {
                Characters::Latin1
            };
            characters(text, argument, accept)?;
        }
        if directive.width.is_none() && directive.precision.is_none() {
            return Ok(());
        }
        let text = into_text(self.take(from));
        let len = width(text.as_bytes()) as i64;
        let (field, precision, adjust) = match (directive.width, directive.precision) {
            (Some(field), None) => (field, field, directive.adjust),
            (None, Some(precision)) => (precision, precision, Adjust::Left),
            (Some(field), Some(precision)) if field >= precision => {
                (field, precision, directive.adjust)
            }
            _ => return Err(FormatError::BadArgument),
        };
        if precision < 0 {
            return Err(FormatError::BadArgument);
        }
        let whole = Directive {
            adjust,
            ..*directive
        };
        let shown = prefix(&text, usize::try_from(precision).unwrap_or(usize::MAX));
        let shown = text.get(..shown).unwrap_or(&text).as_bytes();
        if field == precision {
            return self.padded((field - len).max(0), &whole, |this| {
                this.out.extend_from_slice(shown);
                Ok(())
            });
        }
        self.padded(field - precision, &whole, |this| {
            this.out.extend_from_slice(shown);
            this.fill(directive.pad, (precision - len).max(0))
        })
    }

    /// `~e ~f ~g`.
    fn float(&mut self, control: char, directive: &Directive) -> Result<(), FormatError> {
        let value = self
            .argument()?
            .as_float()
            .ok_or(FormatError::BadArgument)?;
        let precision = match directive.precision {
            None => float_format::DEFAULT_PRECISION,
            Some(precision) => usize::try_from(precision).map_err(|_| FormatError::BadArgument)?,
        };
        if precision > MOST_COLUMNS as usize {
            return Err(FormatError::SystemLimit);
        }
        let from = self.out.len();
        let write = match control {
            'e' => float_format::write_e,
            'f' => float_format::write_f,
            _ => float_format::write_g,
        };
        write(&mut self.out, value, precision).map_err(|error| match error {
            float_format::FormatError::BadPrecision => FormatError::BadArgument,
            float_format::FormatError::SystemLimit => FormatError::SystemLimit,
        })?;
        self.adjust_term(from, directive.width, directive.width, directive)
    }

    /// `~b ~B ~x ~X ~# ~+`.
    fn integer(&mut self, control: char, directive: &Directive) -> Result<(), FormatError> {
        let argument = self.argument()?;
        let value = match argument.view() {
            View::Small(value) => Int::Small(value),
            View::Big { negative, limbs } => Int::Big { negative, limbs },
            _ => return Err(FormatError::BadArgument),
        };
        let base = Base::new(directive.precision.unwrap_or(10)).ok_or(FormatError::BadArgument)?;
        let mut prefix = Vec::new();
        match control {
            'x' | 'X' => {
                let term = self.argument()?;
                match term.as_atom() {
                    Some(atom) => prefix.extend_from_slice(atom.text().as_bytes()),
                    None => characters(&mut prefix, term, Characters::NoBinaries)?,
                }
            }
            '#' | '+' => prefix.extend_from_slice(format!("{}#", base.get()).as_bytes()),
            _ => {}
        }
        let mut digits = Vec::new();
        write_int(&mut digits, value, base);
        if matches!(control, 'b' | 'x' | '+') {
            digits.make_ascii_lowercase();
        }
        let from = self.out.len();
        let digits = match digits.strip_prefix(b"-") {
            Some(digits) => {
                self.out.push(b'-');
                digits
            }
            None => &digits,
        };
        self.out.extend_from_slice(&prefix);
        self.out.extend_from_slice(digits);
        self.adjust_term(from, directive.width, None, directive)
    }
}
