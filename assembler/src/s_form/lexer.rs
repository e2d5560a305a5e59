//! The tokens of Erlang terms.

use bumpalo::Bump;
use bumpalo::collections::{String as ArenaString, Vec as ArenaVec};
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while1};
use nom::character::complete::{char, one_of};
use nom::combinator::{map, opt, recognize, value};
use nom::{IResult, Parser};

use crate::asm::names::{is_atom_char, is_atom_start};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};

/// A token; text borrows from the source, or from the arena where escapes were resolved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Token<'a> {
    /// An integer: is it negative, its base, its digits.
    Int(bool, u32, &'a str),
    /// By its bits.
    Float(u64),
    Atom(&'a str),
    /// The word `fun`, not quoted.
    Fun,
    /// Text in double quotes, as code points.
    Str(&'a [u32]),
    Punct(Punct),
    /// The dot that ends a form.
    Dot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Punct {
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
    pub(super) fn text(self) -> &'static str {
        match self {
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

/// Why there is no token here, and where the text goes on.
#[derive(Debug)]
struct Fault<'a> {
    rest: &'a str,
    problem: Option<&'static str>,
}

impl<'a> nom::error::ParseError<&'a str> for Fault<'a> {
    fn from_error_kind(rest: &'a str, _: nom::error::ErrorKind) -> Self {
        Fault {
            rest,
            problem: None,
        }
    }

    fn append(_: &'a str, _: nom::error::ErrorKind, other: Self) -> Self {
        other
    }
}

type Lexed<'a, T> = IResult<&'a str, T, Fault<'a>>;

fn fault<'a, T>(rest: &'a str, problem: &'static str) -> Lexed<'a, T> {
    Err(nom::Err::Failure(Fault {
        rest,
        problem: Some(problem),
    }))
}

/// Splits a text into tokens; what is no token is reported and skipped.
pub(super) fn tokens<'a>(
    arena: &'a Bump,
    source: &'a str,
    found: &mut Diagnostics,
) -> Vec<(Token<'a>, Span)> {
    let mut tokens = Vec::with_capacity(source.len() / 4);
    let mut rest = skip_blank(source.strip_prefix('\u{feff}').unwrap_or(source));
    while !rest.is_empty() && !found.is_full() {
        let start = source.len() - rest.len();
        let after = match token(arena, rest) {
            Ok((after, token)) => {
                tokens.push((token, Span::new(start, source.len() - after.len())));
                after
            }
            Err(nom::Err::Error(at) | nom::Err::Failure(at)) => {
                // Always past at least one character, so that the loop ends.
                let after = if at.rest.len() < rest.len() {
                    at.rest
                } else {
                    skip_char(rest)
                };
                let span = Span::new(start, source.len() - after.len());
                let problem = match at.problem {
                    Some(problem) => problem.to_string(),
                    None => format!(
                        "{:?} has no meaning here",
                        rest.chars().next().unwrap_or(' ')
                    ),
                };
                found.push(Diagnostic::error(span, problem));
                after
            }
            Err(nom::Err::Incomplete(_)) => break,
        };
        rest = skip_blank(after);
    }
    tokens
}

fn skip_char(text: &str) -> &str {
    let mut chars = text.chars();
    chars.next();
    chars.as_str()
}

/// White space and comments.
fn skip_blank(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        match text.strip_prefix('%') {
            Some(comment) => text = comment.split_once('\n').map_or("", |(_, after)| after),
            None => return text,
        }
    }
}

fn token<'a>(arena: &'a Bump, input: &'a str) -> Lexed<'a, Token<'a>> {
    match input.chars().next().unwrap_or(' ') {
        '0'..='9' => number(input),
        '-' | '+' if input.as_bytes().get(1).is_some_and(u8::is_ascii_digit) => number(input),
        '$' => character(arena, input),
        '"' => map(
            |input| quoted(arena, input, '"'),
            |codes| Token::Str(codes.into_bump_slice()),
        )
        .parse(input),
        '\'' => quoted_atom(arena, input),
        first if is_atom_start(first) => map(take_while1(is_atom_char), word).parse(input),
        '.' => value(Token::Dot, char('.')).parse(input),
        _ => map(punct, Token::Punct).parse(input),
    }
}

fn word(text: &str) -> Token<'_> {
    match text {
        "fun" => Token::Fun,
        text => Token::Atom(text),
    }
}

fn punct(input: &str) -> Lexed<'_, Punct> {
    alt((
        value(Punct::MapOpen, tag("#{")),
        value(Punct::BinOpen, tag("<<")),
        value(Punct::BinClose, tag(">>")),
        value(Punct::Arrow, tag("=>")),
        map(one_of("[]{},:/|"), |found| match found {
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
    take_while1(|digit: char| digit.is_ascii_digit()).parse(input)
}

fn number(input: &str) -> Lexed<'_, Token<'_>> {
    let (unsigned, sign) = opt(one_of("+-")).parse(input)?;
    let negative = sign == Some('-');
    let (rest, whole) = digits(unsigned)?;
    if let Some(based) = rest.strip_prefix('#')
        && !based.starts_with('{')
    {
        let (rest, digits) =
            take_while(|digit: char| digit.is_ascii_alphanumeric()).parse(based)?;
        return match whole.parse::<u32>() {
            Ok(base @ 2..=36) if !digits.is_empty() && digits.chars().all(|d| d.is_digit(base)) => {
                Ok((rest, Token::Int(negative, base, digits)))
            }
            _ => fault(
                rest,
                "an integer has a base of 2 to 36 and digits of that base",
            ),
        };
    }
    let exponent = (one_of("eE"), opt(one_of("+-")), digits);
    let (rest, fraction) =
        opt(recognize((char('.'), digits, opt(recognize(exponent))))).parse(rest)?;
    if fraction.is_none() {
        return Ok((rest, Token::Int(negative, 10, whole)));
    }
    let text = input.get(..input.len() - rest.len()).unwrap_or("");
    match text.parse::<f64>() {
        Ok(float) if float.is_finite() => Ok((rest, Token::Float(float.to_bits()))),
        _ => fault(rest, "this float is too large for 64 bits"),
    }
}

/// `$c` is an integer, written here in base 10.
fn character<'a>(arena: &'a Bump, input: &'a str) -> Lexed<'a, Token<'a>> {
    let rest = skip_char(input);
    let (after, code) = match rest.chars().next() {
        Some('\\') => escape(rest)?,
        Some(found) => (skip_char(rest), u32::from(found)),
        None => return fault(rest, "a character expected after $"),
    };
    let text = bumpalo::format!(in arena, "{}", code);
    Ok((after, Token::Int(false, 10, text.into_bump_str())))
}

fn quoted_atom<'a>(arena: &'a Bump, input: &'a str) -> Lexed<'a, Token<'a>> {
    let (rest, codes) = quoted(arena, input, '\'')?;
    let mut text = ArenaString::with_capacity_in(codes.len(), arena);
    for code in codes {
        match char::from_u32(code) {
            Some(found) => text.push(found),
            None => return fault(rest, "this atom has a character that is none"),
        }
    }
    Ok((rest, Token::Atom(text.into_bump_str())))
}

/// The text between two quotes. It may run over lines.
fn quoted<'a>(arena: &'a Bump, input: &'a str, quote: char) -> Lexed<'a, ArenaVec<'a, u32>> {
    let mut codes = ArenaVec::new_in(arena);
    let mut rest = skip_char(input);
    loop {
        match rest.chars().next() {
            None => return fault(rest, "this quote is not closed"),
            Some(found) if found == quote => return Ok((skip_char(rest), codes)),
            Some('\\') => {
                let (after, code) = escape(rest)?;
                codes.push(code);
                rest = after;
            }
            Some(found) => {
                codes.push(u32::from(found));
                rest = skip_char(rest);
            }
        }
    }
}

/// An escape sequence, from its backslash on.
fn escape(input: &str) -> Lexed<'_, u32> {
    const NONE: &str = "this is no escape sequence";
    let rest = skip_char(input);
    let after = skip_char(rest);
    let code = match rest.chars().next() {
        None => return fault(rest, NONE),
        Some('b') => 8,
        Some('d') => 127,
        Some('e') => 27,
        Some('f') => 12,
        Some('n') => 10,
        Some('r') => 13,
        Some('s') => 32,
        Some('t') => 9,
        Some('v') => 11,
        Some('^') => match after.chars().next() {
            Some(found @ ('@'..='_' | 'a'..='z')) => {
                return Ok((skip_char(after), u32::from(found) & 31));
            }
            _ => return fault(after, NONE),
        },
        Some('x') => {
            let (hex, after) = match after.strip_prefix('{') {
                Some(inner) => match inner.split_once('}') {
                    Some(pair) => pair,
                    None => return fault(after, NONE),
                },
                None => after.split_at_checked(2).unwrap_or((after, "")),
            };
            return match u32::from_str_radix(hex, 16) {
                Ok(code) if code <= 0x10_ffff => Ok((after, code)),
                _ => fault(after, NONE),
            };
        }
        Some('0'..='7') => {
            let octal = |digit: &u8| (b'0'..=b'7').contains(digit);
            let count = rest.bytes().take(3).take_while(octal).count();
            let (octal, after) = rest.split_at_checked(count).unwrap_or((rest, ""));
            return match u32::from_str_radix(octal, 8) {
                Ok(code) => Ok((after, code)),
                Err(_) => fault(after, NONE),
            };
        }
        Some(found) => u32::from(found),
    };
    Ok((after, code))
}
