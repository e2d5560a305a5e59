//! Tokens to terms, each with its place. All of them live in one arena and are dropped with it.

use std::sync::Arc;

use bumpalo::Bump;
use bumpalo::collections::Vec as ArenaVec;
use dashu_int::IBig;

use super::lexer::{Punct, Token};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::etf::{MAX_ATOM_CHARACTERS, MAX_DEPTH};
use crate::object::{Mfa, Name, Value};

/// Most digits of an integer: reading it takes more than linear time.
const MAX_DIGITS: usize = 1_000_000;

/// The widest segment of a binary, in bits.
const MAX_SEGMENT: usize = 1024;

/// A term and where it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term<'a> {
    pub(super) span: Span,
    pub(super) node: Node<'a>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Node<'a> {
    Int(i64),
    /// An integer that does not fit: sign, base, digits.
    BigInt(bool, u32, &'a str),
    Float(u64),
    Atom(&'a str),
    Str(&'a [u32]),
    List(&'a [Term<'a>], Option<&'a Term<'a>>),
    Tuple(&'a [Term<'a>]),
    /// Keys and values in alternation.
    Map(&'a [Term<'a>]),
    Bits(&'a [u8], u8),
    Fun(&'a str, &'a str, u32),
}

/// Boxed, because the good path should not carry its size.
pub(super) type Checked<T> = Result<T, Box<Diagnostic>>;

pub(super) fn wrong<T>(span: Span, message: impl Into<String>) -> Checked<T> {
    Err(Box::new(Diagnostic::error(span, message)))
}

/// Parses all forms: terms, each ended by a dot.
pub(super) fn forms<'a>(
    arena: &'a Bump,
    tokens: &'a [(Token<'a>, Span)],
    found: &mut Diagnostics,
) -> Vec<Term<'a>> {
    let mut parser = Parser {
        arena,
        tokens,
        at: 0,
    };
    let mut forms = Vec::new();
    while parser.at < tokens.len() && !found.is_full() {
        match parser.form() {
            Ok(form) => forms.push(form),
            Err(diagnostic) => {
                found.push(*diagnostic);
                while parser.peek().is_some_and(|token| token != Token::Dot) {
                    parser.at += 1;
                }
                parser.at += 1;
            }
        }
    }
    forms
}

struct Parser<'a> {
    arena: &'a Bump,
    tokens: &'a [(Token<'a>, Span)],
    at: usize,
}

/// An open bracket and what it holds so far.
struct Frame<'a> {
    close: Punct,
    map: bool,
    open: Span,
    items: ArenaVec<'a, Term<'a>>,
    /// What follows is the tail of a list.
    tail: bool,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at).map(|(token, _)| *token)
    }

    fn span(&self) -> Span {
        let here = self.tokens.get(self.at).or(self.tokens.last());
        here.map_or(Span::default(), |(_, span)| *span)
    }

    fn take(&mut self, punct: Punct) -> bool {
        let is = self.peek() == Some(Token::Punct(punct));
        self.at += usize::from(is);
        is
    }

    fn expected<T>(&self, what: &str) -> Checked<T> {
        let found = match self.peek() {
            None => "the end of the text".to_string(),
            Some(Token::Dot) => "the dot that ends a form".to_string(),
            Some(Token::Punct(punct)) => format!("`{}`", punct.text()),
            Some(Token::Atom(name)) => format!("the atom {name}"),
            Some(Token::Fun) => "`fun`".to_string(),
            Some(Token::Int(..)) => "an integer".to_string(),
            Some(Token::Float(_)) => "a float".to_string(),
            Some(Token::Str(_)) => "a string".to_string(),
        };
        wrong(self.span(), format!("{what} expected, found {found}"))
    }

    fn form(&mut self) -> Checked<Term<'a>> {
        let term = self.term()?;
        if self.peek() != Some(Token::Dot) {
            return self.expected("the dot that ends a form");
        }
        self.at += 1;
        Ok(term)
    }

    /// Parses one term, with the open brackets on a stack of our own.
    fn term(&mut self) -> Checked<Term<'a>> {
        let mut frames: Vec<Frame<'a>> = Vec::new();
        loop {
            let mut term = match self.open() {
                Some(_) if frames.len() > MAX_DEPTH + 8 => {
                    return wrong(
                        self.span(),
                        format!("terms are nested deeper than {MAX_DEPTH}"),
                    );
                }
                Some(frame) => {
                    if !self.take(frame.close) {
                        frames.push(frame);
                        continue;
                    }
                    self.closed(frame)?
                }
                None => self.simple()?,
            };
            // The term may be the last of its bracket, which may be the last of another.
            loop {
                let Some(frame) = frames.last_mut() else {
                    return Ok(term);
                };
                frame.items.push(term);
                let wants_value = frame.map && frame.items.len() % 2 == 1;
                let (close, tail) = (frame.close, frame.tail);
                if wants_value {
                    if !self.take(Punct::Arrow) {
                        return self.expected("`=>`");
                    }
                    break;
                }
                if !tail && self.take(Punct::Comma) {
                    break;
                }
                if !tail && close == Punct::RBracket && self.take(Punct::Bar) {
                    frame.tail = true;
                    break;
                }
                if !self.take(close) {
                    let what = format!("`{}`{}", close.text(), if tail { "" } else { " or `,`" });
                    return self.expected(&what);
                }
                match frames.pop() {
                    Some(frame) => term = self.closed(frame)?,
                    None => return self.expected("a term"),
                }
            }
        }
    }

    fn open(&mut self) -> Option<Frame<'a>> {
        let (close, map) = match self.peek() {
            Some(Token::Punct(Punct::LBracket)) => (Punct::RBracket, false),
            Some(Token::Punct(Punct::LBrace)) => (Punct::RBrace, false),
            Some(Token::Punct(Punct::MapOpen)) => (Punct::RBrace, true),
            _ => return None,
        };
        let open = self.span();
        self.at += 1;
        Some(Frame {
            close,
            map,
            open,
            items: ArenaVec::new_in(self.arena),
            tail: false,
        })
    }

    fn closed(&self, frame: Frame<'a>) -> Checked<Term<'a>> {
        let end = self
            .tokens
            .get(self.at.wrapping_sub(1))
            .map_or(frame.open, |(_, span)| *span);
        let items = frame.items.into_bump_slice();
        let node = match (frame.close, items) {
            (Punct::RBracket, [elements @ .., tail]) if frame.tail => {
                Node::List(elements, Some(tail))
            }
            (Punct::RBracket, elements) => Node::List(elements, None),
            (_, pairs) if frame.map => Node::Map(pairs),
            (_, elements) => Node::Tuple(elements),
        };
        Ok(Term {
            span: frame.open.to(end),
            node,
        })
    }

    fn simple(&mut self) -> Checked<Term<'a>> {
        let span = self.span();
        let node = match self.peek() {
            Some(Token::Int(negative, base, digits)) => {
                self.at += 1;
                integer(negative, base, digits)
            }
            Some(Token::Float(bits)) => {
                self.at += 1;
                Node::Float(bits)
            }
            Some(Token::Fun) => return self.fun(),
            Some(Token::Atom(name)) => {
                self.at += 1;
                if name.len() > MAX_ATOM_CHARACTERS && name.chars().count() > MAX_ATOM_CHARACTERS {
                    return wrong(
                        span,
                        format!("an atom has at most {MAX_ATOM_CHARACTERS} characters"),
                    );
                }
                Node::Atom(name)
            }
            Some(Token::Str(codes)) => {
                self.at += 1;
                Node::Str(self.joined(codes))
            }
            Some(Token::Punct(Punct::BinOpen)) => return self.binary(),
            _ => return self.expected("a term"),
        };
        Ok(Term { span, node })
    }

    /// Strings that follow each other are one.
    fn joined(&mut self, first: &'a [u32]) -> &'a [u32] {
        if !matches!(self.peek(), Some(Token::Str(_))) {
            return first;
        }
        let mut all = ArenaVec::from_iter_in(first.iter().copied(), self.arena);
        while let Some(Token::Str(more)) = self.peek() {
            all.extend_from_slice(more);
            self.at += 1;
        }
        all.into_bump_slice()
    }

    /// `fun m:f/1`
    fn fun(&mut self) -> Checked<Term<'a>> {
        let start = self.span();
        self.at += 1;
        let module = self.atom()?;
        if !self.take(Punct::Colon) {
            return self.expected("`:`");
        }
        let function = self.atom()?;
        if !self.take(Punct::Slash) {
            return self.expected("`/`");
        }
        let span = start.to(self.span());
        let arity = match self.peek() {
            Some(Token::Int(false, 10, digits)) => digits.parse::<u8>().ok(),
            _ => None,
        };
        let Some(arity) = arity else {
            return self.expected("an arity, 0 to 255,");
        };
        self.at += 1;
        Ok(Term {
            span,
            node: Node::Fun(module, function, u32::from(arity)),
        })
    }

    fn atom(&mut self) -> Checked<&'a str> {
        match self.peek() {
            Some(Token::Atom(name)) => {
                self.at += 1;
                Ok(name)
            }
            _ => self.expected("an atom"),
        }
    }

    /// `<<1,2,3:4>>`, `<<"text">>`, `<<"text"/utf8>>`
    fn binary(&mut self) -> Checked<Term<'a>> {
        let start = self.span();
        self.at += 1;
        let mut bits = BitBuffer {
            bytes: ArenaVec::new_in(self.arena),
            used: 8,
        };
        if !self.take(Punct::BinClose) {
            loop {
                self.segment(&mut bits)?;
                if self.take(Punct::BinClose) {
                    break;
                }
                if !self.take(Punct::Comma) {
                    return self.expected("`>>` or `,`");
                }
            }
        }
        let end = self
            .tokens
            .get(self.at.wrapping_sub(1))
            .map_or(start, |(_, span)| *span);
        let node = Node::Bits(bits.bytes.into_bump_slice(), bits.used);
        Ok(Term {
            span: start.to(end),
            node,
        })
    }

    fn segment(&mut self, bits: &mut BitBuffer<'a>) -> Checked<()> {
        let span = self.span();
        match self.peek() {
            Some(Token::Str(codes)) => {
                self.at += 1;
                let utf8 = self.take(Punct::Slash);
                if utf8 && self.atom()? != "utf8" {
                    return wrong(span, "text in a binary has the type utf8 or none");
                }
                for code in codes {
                    match (char::from_u32(*code), u8::try_from(*code)) {
                        (Some(found), _) if utf8 => {
                            let mut buffer = [0; 4];
                            let bytes = found.encode_utf8(&mut buffer).as_bytes();
                            bytes.iter().for_each(|byte| bits.push(u64::from(*byte), 8));
                        }
                        (_, Ok(byte)) if !utf8 => bits.push(u64::from(byte), 8),
                        _ => {
                            return wrong(
                                span,
                                "a character of this text does not fit into a byte",
                            );
                        }
                    }
                }
                Ok(())
            }
            Some(Token::Int(negative, base, digits)) => {
                self.at += 1;
                let size = if self.take(Punct::Colon) {
                    self.size()?
                } else {
                    8
                };
                let value = match integer(negative, base, digits) {
                    Node::Int(value) => value,
                    _ => return wrong(span, "an integer in a binary has at most 64 bits"),
                };
                // Sign-extended to sizes above 64.
                for _ in 64..size {
                    bits.push(u64::from(value < 0), 1);
                }
                bits.push(value as u64, size.min(64) as u32);
                Ok(())
            }
            _ => self.expected("an integer or a string"),
        }
    }

    fn size(&mut self) -> Checked<usize> {
        let size = match self.peek() {
            Some(Token::Int(false, 10, digits)) => digits.parse::<usize>().ok(),
            _ => None,
        };
        match size {
            Some(size) if size <= MAX_SEGMENT => {
                self.at += 1;
                Ok(size)
            }
            _ => self.expected("the size of a segment"),
        }
    }
}

/// Bits, most significant first, and how many bits of the last byte count.
struct BitBuffer<'a> {
    bytes: ArenaVec<'a, u8>,
    used: u8,
}

impl BitBuffer<'_> {
    fn push(&mut self, value: u64, count: u32) {
        if count == 8 && self.used == 8 {
            self.bytes.push(value as u8);
            return;
        }
        for position in (0..count).rev() {
            let bit = (value >> position) as u8 & 1;
            match self.bytes.last_mut() {
                Some(last) if self.used < 8 => {
                    *last |= bit << (7 - self.used);
                    self.used += 1;
                }
                _ => {
                    self.bytes.push(bit << 7);
                    self.used = 1;
                }
            }
        }
    }
}

fn integer<'a>(negative: bool, base: u32, digits: &'a str) -> Node<'a> {
    match i64::from_str_radix(digits, base) {
        Ok(value) => Node::Int(if negative { -value } else { value }),
        Err(_) => Node::BigInt(negative, base, digits),
    }
}

impl<'a> Term<'a> {
    /// The elements of a tuple that begins with an atom, and that atom.
    pub(super) fn tagged(&self) -> Option<(&'a str, &'a [Term<'a>])> {
        match self.node {
            Node::Tuple([first, rest @ ..]) => match first.node {
                Node::Atom(name) => Some((name, rest)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The elements of a proper list.
    pub(super) fn list(&self) -> Checked<&'a [Term<'a>]> {
        match self.node {
            Node::List(elements, None) => Ok(elements),
            _ => wrong(self.span, "a list expected"),
        }
    }

    pub(super) fn atom(&self) -> Checked<&'a str> {
        match self.node {
            Node::Atom(name) => Ok(name),
            _ => wrong(self.span, "an atom expected"),
        }
    }

    /// An integer up to a limit.
    pub(super) fn number(&self, most: u32) -> Checked<u32> {
        match self.node {
            Node::Int(value) if (0..=i64::from(most)).contains(&value) => Ok(value as u32),
            _ => wrong(self.span, format!("a number from 0 to {most} expected")),
        }
    }

    pub(super) fn integer(&self) -> Checked<IBig> {
        match self.node {
            Node::Int(value) => Ok(value.into()),
            Node::BigInt(_, _, digits) if digits.len() > MAX_DIGITS => wrong(
                self.span,
                format!("an integer has at most {MAX_DIGITS} digits"),
            ),
            Node::BigInt(negative, base, digits) => match IBig::from_str_radix(digits, base) {
                Ok(value) => Ok(if negative { -value } else { value }),
                Err(_) => wrong(self.span, "an integer expected"),
            },
            _ => wrong(self.span, "an integer expected"),
        }
    }

    /// The term as a value. The parser has limited its depth.
    pub(super) fn value(&self) -> Checked<Value> {
        self.value_at(0)
    }

    fn value_at(&self, depth: usize) -> Checked<Value> {
        if depth > MAX_DEPTH {
            return wrong(
                self.span,
                format!("terms are nested deeper than {MAX_DEPTH}"),
            );
        }
        let values = |items: &[Term<'a>]| -> Checked<Vec<Value>> {
            items.iter().map(|item| item.value_at(depth + 1)).collect()
        };
        Ok(match self.node {
            Node::Int(_) | Node::BigInt(..) => Value::Integer(self.integer()?),
            Node::Float(bits) => Value::Float(bits),
            Node::Atom(name) => Value::Atom(Name::from(name)),
            Node::Str([]) | Node::List([], None) => Value::Nil,
            Node::Str(codes) => {
                let codes = codes
                    .iter()
                    .map(|code| Value::Integer((*code).into()))
                    .collect();
                Value::List(codes, Box::new(Value::Nil))
            }
            Node::List(elements, tail) => {
                let mut elements = values(elements)?;
                match tail.map(|tail| tail.value_at(depth + 1)).transpose()? {
                    None => Value::List(elements, Box::new(Value::Nil)),
                    Some(Value::List(more, tail)) => {
                        elements.extend(more);
                        Value::List(elements, tail)
                    }
                    Some(tail) => Value::List(elements, Box::new(tail)),
                }
            }
            Node::Tuple(elements) => Value::Tuple(values(elements)?),
            Node::Map(items) => {
                let mut pairs = Vec::with_capacity(items.len() / 2);
                let mut seen = std::collections::HashSet::new();
                for pair in items.chunks_exact(2) {
                    let [key, value] = pair else { continue };
                    let (key_term, key) = (key, key.value_at(depth + 1)?);
                    let bytes = match crate::etf::encode(&key) {
                        Ok(bytes) => bytes,
                        Err(error) => return wrong(key_term.span, error.problem),
                    };
                    if !seen.insert(bytes) {
                        return wrong(key_term.span, "this key is in the map already");
                    }
                    pairs.push((key, value.value_at(depth + 1)?));
                }
                Value::Map(pairs)
            }
            Node::Bits(bytes, used) => Value::Bits(Arc::from(bytes), used),
            Node::Fun(module, function, arity) => Value::ExternalFun(Mfa {
                module: module.into(),
                function: function.into(),
                arity,
            }),
        })
    }
}
