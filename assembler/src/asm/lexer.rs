//! Text to tokens.
//!
//! Every byte of the text belongs to a token, to white space, to a comment, or is reported. A
//! newline is a token, because a statement ends at it; quoted text cannot run over one, so that
//! a forgotten quote spoils one line only.

use bumpalo::Bump;
use bumpalo::collections::{String as ArenaString, Vec as ArenaVec};
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while1};
use nom::character::complete::{char, digit1, one_of, satisfy};
use nom::combinator::{map, opt, recognize, verify};
use nom::{IResult, Parser};

use super::names::{is_atom_char, is_atom_start, register};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::object::RegKind;

/// A token; text borrows from the source, or from the arena where escapes were resolved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Token<'a> {
    /// The end of a line.
    Newline,
    /// An integer in some base; the digits may hold underscores.
    Int(IntText<'a>),
    /// A float, by its bits.
    Float(u64),
    /// `$c`: a code point, which stands for an integer.
    Char(u32),
    /// An atom, and whether it was quoted.
    Atom(&'a str, bool),
    /// A word with a capital letter: a type or a named literal.
    Var(&'a str),
    /// A register.
    Reg(RegKind, u32),
    /// `@name` or `@12`, without the at sign.
    Label(&'a str),
    /// `#8`: the digits.
    Untagged(&'a str),
    /// Text in double quotes, as code points.
    Str(&'a [u32]),
    /// `.word` without the dot.
    Directive(&'a str),
    /// A bracket or separator.
    Punct(Punct),
    /// Something that is no token and has been reported.
    Bad,
}

/// The text of an integer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct IntText<'a> {
    /// Is there a minus sign before it?
    pub negative: bool,
    /// Base, 2 to 36.
    pub radix: u32,
    /// Digits and underscores; at least one digit.
    pub digits: &'a str,
}

/// Brackets and separators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Punct {
    LParen,
    RParen,
    LBracket,
    RBracket,
    LBrace,
    RBrace,
    MapOpen,
    BinOpen,
    BinClose,
    Comma,
    Colon,
    Slash,
    Arrow,
    Bar,
}

impl Punct {
    /// As it is written.
    pub(super) fn text(self) -> &'static str {
        match self {
            Punct::LParen => "(",
            Punct::RParen => ")",
            Punct::LBracket => "[",
            Punct::RBracket => "]",
            Punct::LBrace => "{",
            Punct::RBrace => "}",
            Punct::MapOpen => "#{",
            Punct::BinOpen => "<<",
            Punct::BinClose => ">>",
            Punct::Comma => ",",
            Punct::Colon => ":",
            Punct::Slash => "/",
            Punct::Arrow => "=>",
            Punct::Bar => "|",
        }
    }
}

/// Most words and signs of a text: what a text of the largest size usually has. It bounds the
/// memory for one that has nothing but commas.
const MAX_TOKENS: usize = 12_000_000;

/// Splits a text into tokens, each with its place; what is no token is reported and skipped.
pub(super) fn tokens<'a>(
    arena: &'a Bump,
    source: &'a str,
    found: &mut Diagnostics,
) -> ArenaVec<'a, (Token<'a>, Span)> {
    let mut out = ArenaVec::with_capacity_in(source.len() / 8, arena);
    let mut rest = skip_blank(source.strip_prefix('\u{feff}').unwrap_or(source));
    while !rest.is_empty() && !found.is_full() {
        let start = source.len() - rest.len();
        if out.len() >= MAX_TOKENS {
            found.push(Diagnostic::error(
                Span::new(start, start + 1),
                "the text is too long: the rest is not read",
            ));
            break;
        }
        match token(arena, rest) {
            Ok((after, token)) => {
                out.push((token, Span::new(start, source.len() - after.len())));
                rest = skip_blank(after);
            }
            Err(nom::Err::Error(LexError { rest: after, kind }))
            | Err(nom::Err::Failure(LexError { rest: after, kind })) => {
                // Always past at least one character, so that the loop ends.
                let skipped = after.len() < rest.len();
                let next = if skipped { after } else { skip_char(rest) };
                let span = Span::new(start, source.len() - next.len());
                found.push(report(kind, rest, span));
                out.push((Token::Bad, span));
                rest = skip_blank(next);
            }
            Err(nom::Err::Incomplete(_)) => break,
        }
    }
    let end = source.len();
    out.push((Token::Newline, Span::new(end, end)));
    out
}

fn skip_char(text: &str) -> &str {
    let mut chars = text.chars();
    chars.next();
    chars.as_str()
}

/// White space and comments, but not the end of the line.
fn skip_blank(text: &str) -> &str {
    let text = text.trim_start_matches([' ', '\t', '\r', '\u{a0}']);
    match text.strip_prefix('%') {
        Some(comment) => comment
            .find('\n')
            .and_then(|at| comment.get(at..))
            .unwrap_or(""),
        None => text,
    }
}

/// Why there is no token here, and where to go on.
#[derive(Debug)]
struct LexError<'a> {
    rest: &'a str,
    kind: LexErrorKind,
}

#[derive(Debug)]
enum LexErrorKind {
    Unexpected,
    Unclosed(char),
    Escape,
    Number(&'static str),
}

impl<'a> nom::error::ParseError<&'a str> for LexError<'a> {
    fn from_error_kind(rest: &'a str, _: nom::error::ErrorKind) -> Self {
        LexError {
            rest,
            kind: LexErrorKind::Unexpected,
        }
    }
    fn append(_: &'a str, _: nom::error::ErrorKind, other: Self) -> Self {
        other
    }
}

type Lexed<'a, T> = IResult<&'a str, T, LexError<'a>>;

fn failure<'a, T>(rest: &'a str, kind: LexErrorKind) -> Lexed<'a, T> {
    Err(nom::Err::Failure(LexError { rest, kind }))
}

fn report(kind: LexErrorKind, rest: &str, span: Span) -> Diagnostic {
    match kind {
        LexErrorKind::Unexpected => {
            let c = rest.chars().next().unwrap_or(' ');
            let what = if c.is_control() || c == '"' {
                format!("the character U+{:04X} has no meaning here", u32::from(c))
            } else {
                format!("`{c}` has no meaning here")
            };
            let d = Diagnostic::error(span, what);
            match c {
                ';' => d.help("comments start with `%`"),
                '-' => d.help("a directive starts with a dot, such as `.module`"),
                '=' => d.help("an instruction comes first, then its operands, such as `move 5, x0`"),
                '.' if rest.get(1..).unwrap_or("").trim_start_matches([' ', '\t', '\r']).starts_with(['\n', '%']) => {
                    d.help("a line has no dot at its end")
                }
                '.' => d.help("a directive is a dot and a word, such as `.function`"),
                '@' => d.help("a label is `@` and its name, such as `@next`, or `@_` for none"),
                '#' => d.help("`#8` is an untagged number, `#{a => 1}` a map, `16#ff` an integer in base 16"),
                _ => d,
            }
        }
        LexErrorKind::Unclosed(quote) => {
            let what = if quote == '"' { "string" } else { "quoted atom" };
            Diagnostic::error(span, format!("this {what} is not closed on its line"))
                .help(format!("end it with `{quote}`; write a line break inside as `\\n`"))
        }
        LexErrorKind::Escape => Diagnostic::error(span, "this is no escape sequence").help(
            "one of \\b \\d \\e \\f \\n \\r \\s \\t \\v \\0 \\\\ \\' \\\" \\^A \\101 \\x41 \\x{1f600}",
        ),
        LexErrorKind::Number(what) => Diagnostic::error(span, what),
    }
}

fn token<'a>(arena: &'a Bump, input: &'a str) -> Lexed<'a, Token<'a>> {
    let first = input.chars().next().unwrap_or(' ');
    match first {
        '\n' => map(char('\n'), |_| Token::Newline).parse(input),
        '0'..='9' => number(input),
        '-' | '+' if input.as_bytes().get(1).is_some_and(u8::is_ascii_digit) => number(input),
        '$' => character(input),
        '"' => string(arena, input),
        '\'' => quoted_atom(arena, input),
        '@' => map(word_after('@'), Token::Label).parse(input),
        '.' => map(word_after('.'), Token::Directive).parse(input),
        '#' => alt((
            map((char('#'), digit1), |(_, digits)| Token::Untagged(digits)),
            map(tag("#{"), |_| Token::Punct(Punct::MapOpen)),
        ))
        .parse(input),
        c if is_atom_start(c) => map(take_while1(is_atom_char), word).parse(input),
        'A'..='Z' | '_' => {
            map(take_while1(is_atom_char), |name: &str| Token::Var(name)).parse(input)
        }
        _ => map(punct, Token::Punct).parse(input),
    }
}

/// An unquoted word: a register if it has that shape.
fn word(text: &str) -> Token<'_> {
    match register(text) {
        Some((kind, index)) => Token::Reg(kind, index),
        None => Token::Atom(text, false),
    }
}

fn word_after<'a>(first: char) -> impl Parser<&'a str, Output = &'a str, Error = LexError<'a>> {
    map((char(first), take_while1(is_atom_char)), |(_, name)| name)
}

fn punct(input: &str) -> Lexed<'_, Punct> {
    alt((
        map(tag("<<"), |_| Punct::BinOpen),
        map(tag(">>"), |_| Punct::BinClose),
        map(tag("=>"), |_| Punct::Arrow),
        map(one_of("()[]{},:/|"), |c| match c {
            '(' => Punct::LParen,
            ')' => Punct::RParen,
            '[' => Punct::LBracket,
            ']' => Punct::RBracket,
            '{' => Punct::LBrace,
            '}' => Punct::RBrace,
            ':' => Punct::Colon,
            '/' => Punct::Slash,
            '|' => Punct::Bar,
            _ => Punct::Comma,
        }),
    ))
    .parse(input)
}

fn digits(input: &str) -> Lexed<'_, &str> {
    recognize((
        satisfy(|c| c.is_ascii_digit()),
        take_while(|c: char| c.is_ascii_digit() || c == '_'),
    ))
    .parse(input)
}

fn number(input: &str) -> Lexed<'_, Token<'_>> {
    let (after_sign, sign) = opt(one_of("+-")).parse(input)?;
    let negative = sign == Some('-');
    let (rest, whole) = digits(after_sign)?;
    if let Some(based) = rest.strip_prefix('#')
        && !based.starts_with('{')
    {
        return based_integer(negative, whole, based);
    }
    let exponent = (one_of("eE"), opt(one_of("+-")), digits);
    let (rest, fraction) =
        opt(recognize((char('.'), digits, opt(recognize(exponent))))).parse(rest)?;
    let after_number: Lexed<'_, &str> =
        verify(take_while(is_atom_char), |junk: &str| junk.is_empty()).parse(rest);
    if after_number.is_err() {
        let (rest, _) = take_while(is_atom_char).parse(rest)?;
        return failure(
            rest,
            LexErrorKind::Number("this is neither a number nor a name"),
        );
    }
    if fraction.is_none() {
        return Ok((
            rest,
            Token::Int(IntText {
                negative,
                radix: 10,
                digits: whole,
            }),
        ));
    }
    let text = input
        .get(..input.len() - rest.len())
        .unwrap_or("")
        .replace('_', "");
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => Ok((rest, Token::Float(value.to_bits()))),
        _ => failure(
            rest,
            LexErrorKind::Number("this float is too large for 64 bits"),
        ),
    }
}

fn based_integer<'a>(negative: bool, base: &str, rest: &'a str) -> Lexed<'a, Token<'a>> {
    let (after, digits) =
        take_while(|c: char| c.is_ascii_alphanumeric() || c == '_').parse(rest)?;
    let radix = match base.parse::<u32>() {
        Ok(radix @ 2..=36) => radix,
        _ => {
            return failure(
                after,
                LexErrorKind::Number("the base of an integer is 2 to 36"),
            );
        }
    };
    let valid = digits.starts_with(|c: char| c != '_')
        && digits.chars().all(|c| c == '_' || c.is_digit(radix));
    if !valid {
        return failure(
            after,
            LexErrorKind::Number("this has a digit that its base does not have"),
        );
    }
    Ok((
        after,
        Token::Int(IntText {
            negative,
            radix,
            digits,
        }),
    ))
}

/// `$c`: the code point of a character, as an integer.
fn character(input: &str) -> Lexed<'_, Token<'_>> {
    let (rest, _) = char('$').parse(input)?;
    let (after, code) = match rest.chars().next() {
        Some('\\') => escape(rest)?,
        Some('\n') | None => return failure(rest, LexErrorKind::Unexpected),
        Some(c) => (skip_char(rest), u32::from(c)),
    };
    Ok((after, Token::Char(code)))
}

/// The text between two quotes: what is before the first escape borrows from the source.
fn quoted<'a>(input: &'a str, quote: char, mut each: impl FnMut(u32)) -> Lexed<'a, ()> {
    let mut rest = skip_char(input);
    loop {
        match rest.chars().next() {
            None | Some('\n') => return failure(rest, LexErrorKind::Unclosed(quote)),
            Some(c) if c == quote => return Ok((skip_char(rest), ())),
            Some('\\') => {
                let (after, code) = match escape(rest) {
                    Ok(done) => done,
                    // The rest of the quoted text is skipped with the escape, as one error.
                    Err(_) => return failure(skip_quoted(rest, quote), LexErrorKind::Escape),
                };
                each(code);
                rest = after;
            }
            Some(c) => {
                each(u32::from(c));
                rest = skip_char(rest);
            }
        }
    }
}

/// What follows the closing quote, or the rest from the end of the line.
fn skip_quoted(text: &str, quote: char) -> &str {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '\n' => return text.get(at..).unwrap_or(""),
            c if c == quote && !escaped => return text.get(at + 1..).unwrap_or(""),
            _ => escaped = c == '\\' && !escaped,
        }
    }
    ""
}

fn string<'a>(arena: &'a Bump, input: &'a str) -> Lexed<'a, Token<'a>> {
    let mut codes = ArenaVec::new_in(arena);
    let (rest, ()) = quoted(input, '"', |code| codes.push(code))?;
    Ok((rest, Token::Str(codes.into_bump_slice())))
}

fn quoted_atom<'a>(arena: &'a Bump, input: &'a str) -> Lexed<'a, Token<'a>> {
    let mut text = ArenaString::new_in(arena);
    let mut valid = true;
    let (rest, ()) = quoted(input, '\'', |code| match char::from_u32(code) {
        Some(c) => text.push(c),
        None => valid = false,
    })?;
    if !valid {
        return failure(rest, LexErrorKind::Escape);
    }
    Ok((rest, Token::Atom(text.into_bump_str(), true)))
}

/// An escape sequence, from its backslash on, as the scanner of Erlang has them.
fn escape(input: &str) -> Lexed<'_, u32> {
    let rest = skip_char(input);
    let Some(c) = rest.chars().next() else {
        return failure(rest, LexErrorKind::Escape);
    };
    let after = skip_char(rest);
    let code = match c {
        'b' => 8,
        'd' => 127,
        'e' => 27,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        's' => 32,
        't' => 9,
        'v' => 11,
        '0'..='7' => {
            let len = rest
                .bytes()
                .take(3)
                .take_while(|b| (b'0'..=b'7').contains(b))
                .count();
            let (octal, after) = rest.split_at_checked(len).unwrap_or((rest, ""));
            let code = u32::from_str_radix(octal, 8).unwrap_or(0);
            return Ok((after, code));
        }
        '^' => match after.bytes().next() {
            Some(b @ b'@'..=b'_') => return Ok((skip_char(after), u32::from(b & 31))),
            Some(b @ b'a'..=b'z') => return Ok((skip_char(after), u32::from(b & 31))),
            _ => return failure(after, LexErrorKind::Escape),
        },
        'x' => {
            let (hex, after) = match after.strip_prefix('{') {
                Some(inner) => match inner.split_once('}') {
                    Some(pair) => pair,
                    None => return failure(after, LexErrorKind::Escape),
                },
                None => match after.split_at_checked(2) {
                    Some(pair) => pair,
                    None => return failure(after, LexErrorKind::Escape),
                },
            };
            return match u32::from_str_radix(hex, 16) {
                Ok(code) if code <= 0x10_ffff && !hex.starts_with('+') => Ok((after, code)),
                _ => failure(after, LexErrorKind::Escape),
            };
        }
        '\n' => return failure(rest, LexErrorKind::Escape),
        c => u32::from(c),
    };
    Ok((after, code))
}
