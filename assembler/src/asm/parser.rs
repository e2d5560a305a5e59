//! Tokens to statements.
//!
//! A statement ends with its line, except inside brackets. After an error the parser goes on at
//! the next line, so that one run finds several errors. Nesting is kept on an explicit stack with
//! a limit, so no input exhausts the native one.

use bumpalo::Bump;
use bumpalo::collections::Vec as ArenaVec;

use super::lexer::{IntText, Punct, Token};
use super::tree::{At, Item, Node, Remote, Statement};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::etf;

/// How deep brackets may nest: as deep as a term may, and what an operand adds around it.
const MAX_DEPTH: usize = etf::MAX_DEPTH + 8;

/// The widest segment of a binary, in bits.
const MAX_SEGMENT: u32 = 65_536;

/// Words that, before a bracket, make a term or operand that has no form in Erlang.
const FORMS: [&str; 6] = ["literal", "bytes", "hex", "bits", "float", "foreign"];

/// Parses all statements.
pub(super) fn statements<'a>(
    arena: &'a Bump,
    tokens: &'a [(Token<'a>, Span)],
    found: &mut Diagnostics,
) -> ArenaVec<'a, At<Statement<'a>>> {
    let mut parser = Parser {
        arena,
        tokens,
        at: 0,
    };
    let mut out = ArenaVec::new_in(arena);
    while parser.at < tokens.len() && !found.is_full() {
        let start = parser.at;
        match parser.statement() {
            Ok(Some(statement)) => out.push(statement),
            Ok(None) => {}
            Err(diagnostic) => {
                parser.recover(start);
                // What follows from something that has been reported is no news.
                let statement = tokens.get(start..parser.at).unwrap_or(&[]);
                if !statement.iter().any(|(token, _)| *token == Token::Bad) {
                    found.push(*diagnostic);
                }
            }
        }
    }
    out
}

/// Boxed, because the good path should not carry its size.
type Parsed<T> = Result<T, Box<Diagnostic>>;

struct Parser<'a> {
    arena: &'a Bump,
    tokens: &'a [(Token<'a>, Span)],
    at: usize,
}

/// An open bracket and what it holds so far.
struct Frame<'a> {
    kind: FrameKind<'a>,
    open: Span,
    items: ArenaVec<'a, Item<'a>>,
    /// The element after `|` has been read.
    tail: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum FrameKind<'a> {
    Group,
    List,
    Tuple,
    Map,
    Call(&'a str),
}

impl FrameKind<'_> {
    fn close(self) -> Punct {
        match self {
            FrameKind::Group | FrameKind::Call(_) => Punct::RParen,
            FrameKind::List => Punct::RBracket,
            FrameKind::Tuple | FrameKind::Map => Punct::RBrace,
        }
    }
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Token<'a> {
        self.tokens
            .get(self.at)
            .map_or(Token::Newline, |(token, _)| *token)
    }

    fn peek_at(&self, ahead: usize) -> Token<'a> {
        self.tokens
            .get(self.at + ahead)
            .map_or(Token::Newline, |(token, _)| *token)
    }

    /// Place of the next token.
    fn span(&self) -> Span {
        self.tokens
            .get(self.at)
            .or(self.tokens.last())
            .map_or(Span::default(), |(_, span)| *span)
    }

    /// Place of the last token taken.
    fn previous(&self) -> Span {
        let at = self.at.saturating_sub(1);
        self.tokens
            .get(at)
            .map_or(Span::default(), |(_, span)| *span)
    }

    fn is(&self, punct: Punct) -> bool {
        self.peek() == Token::Punct(punct)
    }

    fn take(&mut self, punct: Punct) -> bool {
        let is = self.is(punct);
        self.at += usize::from(is);
        is
    }

    fn unexpected(&self, wanted: &str) -> Box<Diagnostic> {
        let what = match self.peek() {
            Token::Newline => "the end of the line".to_owned(),
            Token::Punct(punct) => format!("`{}`", punct.text()),
            Token::Directive(name) => format!("the directive `.{name}`"),
            Token::Atom(name, _) | Token::Var(name) => format!("`{name}`"),
            Token::Reg(..) => "a register".to_owned(),
            Token::Int(_) | Token::Char(_) | Token::Float(_) => "a number".to_owned(),
            Token::Str(_) => "a string".to_owned(),
            Token::Label(name) => format!("`@{name}`"),
            Token::Untagged(digits) => format!("`#{digits}`"),
            Token::Bad => "this".to_owned(),
        };
        Box::new(Diagnostic::error(
            self.span(),
            format!("expected {wanted}, found {what}"),
        ))
    }

    /// Goes to the line after the one on which the statement that starts at a token starts, or,
    /// if its brackets are balanced, after its end.
    fn recover(&mut self, start: usize) {
        let mut depth = 0usize;
        let mut first_end = None;
        let mut at = start;
        while let Some((token, _)) = self.tokens.get(at) {
            match token {
                Token::Punct(
                    Punct::LParen
                    | Punct::LBracket
                    | Punct::LBrace
                    | Punct::MapOpen
                    | Punct::BinOpen,
                ) => depth += 1,
                Token::Punct(Punct::RParen | Punct::RBracket | Punct::RBrace | Punct::BinClose) => {
                    depth = depth.saturating_sub(1)
                }
                Token::Newline => {
                    first_end = first_end.or(Some(at + 1));
                    if depth == 0 && at >= self.at.saturating_sub(1) {
                        self.at = at + 1;
                        return;
                    }
                }
                // Whatever was open, a directive starts anew.
                Token::Directive(_) if at > start && first_end.is_some() => break,
                _ => {}
            }
            at += 1;
        }
        self.at = first_end.unwrap_or(self.tokens.len()).max(start + 1);
    }

    fn statement(&mut self) -> Parsed<Option<At<Statement<'a>>>> {
        let start = self.span();
        let (token, next) = (self.peek(), self.peek_at(1));
        self.at += 1;
        let node = match token {
            Token::Newline => return Ok(None),
            Token::Atom(name, false) | Token::Var(name) if next == Token::Punct(Punct::Colon) => {
                self.at += 1;
                Statement::Label(name)
            }
            Token::Int(IntText {
                negative: false,
                radix: 10,
                digits,
            }) if next == Token::Punct(Punct::Colon) => {
                self.at += 1;
                Statement::Label(digits)
            }
            Token::Atom(name, false) => Statement::Instruction(name, self.operands()?),
            Token::Directive(name) => Statement::Directive(name, self.arguments()?),
            Token::Reg(..) if next == Token::Punct(Punct::Colon) => {
                return Err(Box::new(
                    Diagnostic::error(start, "a label cannot have the name of a register")
                        .help("choose another name, such as `next:`"),
                ));
            }
            _ => {
                self.at -= 1;
                let d = self.unexpected("an instruction, a label or a directive");
                return Err(match token {
                    Token::Var(_) => Box::new(d.help("instructions are written in lower case")),
                    _ => d,
                });
            }
        };
        Ok(Some(At { span: start, node }))
    }

    /// Operands up to the end of the line, with commas between them.
    fn operands(&mut self) -> Parsed<&'a [Item<'a>]> {
        let mut items = ArenaVec::new_in(self.arena);
        while self.peek() != Token::Newline {
            items.push(self.item()?);
            if self.peek() == Token::Newline {
                break;
            }
            if !self.take(Punct::Comma) {
                return Err(self.unexpected("`,` or the end of the line"));
            }
            if self.peek() == Token::Newline {
                return Err(self.unexpected("an operand after `,`"));
            }
        }
        self.at += 1;
        Ok(items.into_bump_slice())
    }

    /// Arguments of a directive up to the end of the line; a comma between them may be left out.
    fn arguments(&mut self) -> Parsed<&'a [Item<'a>]> {
        let mut items = ArenaVec::new_in(self.arena);
        while self.peek() != Token::Newline {
            items.push(self.item()?);
            if self.take(Punct::Comma) && self.peek() == Token::Newline {
                return Err(self.unexpected("an argument after `,`"));
            }
        }
        self.at += 1;
        Ok(items.into_bump_slice())
    }

    /// One operand with everything in its brackets.
    fn item(&mut self) -> Parsed<Item<'a>> {
        let mut frames: Vec<Frame<'a>> = Vec::new();
        loop {
            self.skip_newlines(&frames)?;
            // A value, an opening bracket, or the end of an empty pair of brackets.
            let mut value = match self.open(&frames)? {
                Some(frame) => {
                    if frames.len() >= MAX_DEPTH {
                        return Err(Box::new(Diagnostic::error(
                            frame.open,
                            format!("brackets nest deeper than {MAX_DEPTH}"),
                        )));
                    }
                    frames.push(frame);
                    self.skip_newlines(&frames)?;
                    match frames.last() {
                        Some(frame) if self.is(frame.kind.close()) => None,
                        _ => continue,
                    }
                }
                None => Some(self.simple()?),
            };
            // After a value: a separator, or closing brackets as long as there are some.
            loop {
                let Some(frame) = frames.last_mut() else {
                    return value.ok_or_else(|| self.unexpected("an operand"));
                };
                frame.items.extend(value.take());
                self.skip_newlines(&frames)?;
                let Some(frame) = frames.last_mut() else {
                    break;
                };
                if self.is(frame.kind.close()) {
                    self.at += 1;
                    let Some(frame) = frames.pop() else { break };
                    value = Some(self.finish(frame)?);
                    continue;
                }
                let frame_kind = frame.kind;
                let odd = frame.items.len() % 2 == 1;
                let separated = match frame_kind {
                    FrameKind::Map if odd => self.take(Punct::Arrow),
                    FrameKind::List if frame.tail => false,
                    FrameKind::List if self.is(Punct::Bar) && !frame.items.is_empty() => {
                        frame.tail = true;
                        self.take(Punct::Bar)
                    }
                    // The strings of hex("..." "...") need no comma.
                    FrameKind::Call("hex") if matches!(self.peek(), Token::Str(_)) => true,
                    _ => self.take(Punct::Comma),
                };
                if separated {
                    break;
                }
                let wanted = match frame_kind {
                    FrameKind::Map if odd => "`=>`".to_owned(),
                    kind => format!("`,` or `{}`", kind.close().text()),
                };
                let open = frame.open;
                // At the start of a line it is rather the next statement.
                if self
                    .tokens
                    .get(self.at.wrapping_sub(1))
                    .is_some_and(|(t, _)| *t == Token::Newline)
                {
                    return Err(unclosed(open, frame_kind));
                }
                return Err(Box::new(
                    self.unexpected(&wanted)
                        .related(open, "the bracket opened here"),
                ));
            }
        }
    }

    /// Inside brackets the end of a line means nothing; a directive there means that the bracket
    /// was forgotten.
    fn skip_newlines(&mut self, frames: &[Frame<'a>]) -> Parsed<()> {
        let Some(frame) = frames.last() else {
            return Ok(());
        };
        while self.peek() == Token::Newline && self.at < self.tokens.len() {
            self.at += 1;
        }
        if self.at >= self.tokens.len() || matches!(self.peek(), Token::Directive(_)) {
            return Err(unclosed(frame.open, frame.kind));
        }
        Ok(())
    }

    /// An opening bracket, if one is next.
    fn open(&mut self, _: &[Frame<'a>]) -> Parsed<Option<Frame<'a>>> {
        let open = self.span();
        let kind = match self.peek() {
            Token::Punct(Punct::LParen) => FrameKind::Group,
            Token::Punct(Punct::LBracket) => FrameKind::List,
            Token::Punct(Punct::LBrace) if !self.is_allocation() => FrameKind::Tuple,
            Token::Punct(Punct::MapOpen) => FrameKind::Map,
            Token::Atom(name, false)
                if FORMS.contains(&name) && self.peek_at(1) == Token::Punct(Punct::LParen) =>
            {
                self.at += 1;
                FrameKind::Call(name)
            }
            _ => return Ok(None),
        };
        self.at += 1;
        Ok(Some(Frame {
            kind,
            open,
            items: ArenaVec::new_in(self.arena),
            tail: false,
        }))
    }

    /// `{words 3`: two words without a comma are no tuple.
    fn is_allocation(&self) -> bool {
        matches!(
            (self.peek_at(1), self.peek_at(2)),
            (
                Token::Atom("words" | "floats" | "funs", false),
                Token::Int(_)
            )
        )
    }

    /// What a closed pair of brackets stands for.
    fn finish(&mut self, frame: Frame<'a>) -> Parsed<Item<'a>> {
        let span = frame.open.to(self.previous());
        let items = frame.items.into_bump_slice();
        let node = match frame.kind {
            FrameKind::Group => Node::Group(items),
            FrameKind::Tuple => Node::Tuple(items),
            FrameKind::Call(name) => Node::Call(name, items),
            FrameKind::List => match items {
                [elements @ .., tail] if frame.tail && !elements.is_empty() => {
                    Node::List(elements, Some(tail))
                }
                _ if frame.tail => {
                    return Err(Box::new(Diagnostic::error(
                        span,
                        "this list has no tail after `|`",
                    )));
                }
                _ => Node::List(items, None),
            },
            FrameKind::Map if items.len() % 2 == 1 => {
                return Err(Box::new(Diagnostic::error(
                    span,
                    "the last key of this map has no value",
                )));
            }
            FrameKind::Map => Node::Map(items),
        };
        Ok(At { span, node })
    }

    /// A value without nested values.
    fn simple(&mut self) -> Parsed<Item<'a>> {
        let start = self.span();
        let token = self.peek();
        self.at += 1;
        let node = match token {
            Token::Int(text) => Node::Int(text),
            Token::Char(code) => Node::Char(code),
            Token::Float(bits) => Node::Float(bits),
            Token::Var(name) => Node::Var(name),
            Token::Label(name) => Node::Label(name),
            Token::Untagged(digits) => Node::Untagged(digits),
            Token::Str(codes) => {
                if self.is(Punct::Colon) && matches!(self.peek_at(1), Token::Int(_)) {
                    self.at += 1;
                    Node::Place {
                        file: codes,
                        line: self.small("a line number")?,
                    }
                } else {
                    Node::Str(codes)
                }
            }
            Token::Reg(kind, index) => {
                let ty = match (self.peek(), self.peek_at(1)) {
                    (Token::Punct(Punct::Colon), Token::Var(name)) => {
                        self.at += 2;
                        Some(name)
                    }
                    _ => None,
                };
                Node::Reg { kind, index, ty }
            }
            Token::Atom("fun", false) if matches!(self.peek(), Token::Atom(..)) => {
                let Token::Atom(module, _) = self.peek() else {
                    return Err(self.unexpected("a module"));
                };
                self.at += 1;
                if !self.take(Punct::Colon) {
                    return Err(Box::new(
                        self.unexpected("`:` and a function")
                            .help("an external fun is `fun lists:map/2`"),
                    ));
                }
                Node::ExternalFun(self.remote(module)?)
            }
            Token::Atom(name, _) if self.is(Punct::Colon) => {
                self.at += 1;
                Node::Remote(self.remote(name)?)
            }
            Token::Atom(name, _) if self.is(Punct::Slash) => {
                self.at += 1;
                Node::Local {
                    name,
                    arity: self.small("an arity")?,
                }
            }
            Token::Atom(name, _) => Node::Atom(name),
            Token::Punct(Punct::BinOpen) => self.binary()?,
            Token::Punct(Punct::LBrace) => self.allocation()?,
            _ => {
                self.at -= 1;
                return Err(self.unexpected("an operand"));
            }
        };
        Ok(At {
            span: start.to(self.previous()),
            node,
        })
    }

    /// `name/arity` after `module:`.
    fn remote(&mut self, module: &'a str) -> Parsed<Remote<'a>> {
        let Token::Atom(name, _) = self.peek() else {
            return Err(self.unexpected("a function's name"));
        };
        self.at += 1;
        if !self.take(Punct::Slash) {
            return Err(Box::new(
                self.unexpected("`/` and an arity")
                    .help("a remote function is `lists:map/2`"),
            ));
        }
        Ok(Remote {
            module,
            name,
            arity: self.small("an arity")?,
        })
    }

    /// A number that fits 32 bits.
    fn small(&mut self, what: &str) -> Parsed<u32> {
        let Token::Int(text) = self.peek() else {
            return Err(self.unexpected(what));
        };
        let value = super::term::small(text).and_then(|value| u32::try_from(value).ok());
        let Some(value) = value else {
            return Err(Box::new(Diagnostic::error(
                self.span(),
                format!("this is too large for {what}"),
            )));
        };
        self.at += 1;
        Ok(value)
    }

    /// `words 3, floats 1, funs 0}` after the bracket.
    fn allocation(&mut self) -> Parsed<Node<'a>> {
        let (mut words, mut floats, mut funs) = (0, 0, 0);
        loop {
            let into = match self.peek() {
                Token::Atom("words", false) => &mut words,
                Token::Atom("floats", false) => &mut floats,
                Token::Atom("funs", false) => &mut funs,
                _ => return Err(self.unexpected("`words`, `floats` or `funs`")),
            };
            self.at += 1;
            *into = self.small("a count")?;
            if self.take(Punct::RBrace) {
                return Ok(Node::Alloc {
                    words,
                    floats,
                    funs,
                });
            }
            if !self.take(Punct::Comma) {
                return Err(self.unexpected("`,` or `}`"));
            }
        }
    }

    /// The segments of a binary after `<<`.
    fn binary(&mut self) -> Parsed<Node<'a>> {
        let open = self.previous();
        let mut bits = BitWriter {
            bytes: ArenaVec::new_in(self.arena),
            used: 8,
        };
        loop {
            while self.peek() == Token::Newline && self.at < self.tokens.len() {
                self.at += 1;
            }
            match self.peek() {
                Token::Punct(Punct::BinClose) if bits.bytes.is_empty() => break,
                Token::Str(codes) => self.string_segment(codes, &mut bits)?,
                Token::Int(text) => {
                    self.at += 1;
                    let size = self.segment_size()?;
                    integer_segment(text, size, &mut bits)
                        .ok_or_else(|| too_large(self.previous()))?;
                }
                Token::Char(code) => {
                    self.at += 1;
                    let size = self.segment_size()?;
                    bits.push(u64::from(code), size.min(32));
                }
                _ => {
                    let d = self.unexpected("a string, an integer or `>>`");
                    return Err(Box::new(d.related(open, "the binary starts here")));
                }
            }
            if self.take(Punct::BinClose) {
                return Ok(Node::Bits(bits.bytes.into_bump_slice(), bits.used));
            }
            if !self.take(Punct::Comma) {
                let d = self.unexpected("`,` or `>>`");
                return Err(Box::new(d.related(open, "the binary starts here")));
            }
        }
        self.at += 1;
        Ok(Node::Bits(&[], 8))
    }

    /// A string in a binary: a byte for each character, or UTF-8.
    fn string_segment(&mut self, codes: &[u32], bits: &mut BitWriter<'a>) -> Parsed<()> {
        let span = self.span();
        self.at += 1;
        if self.is(Punct::Slash) {
            self.at += 1;
            if self.peek() != Token::Atom("utf8", false) {
                return Err(self.unexpected("`utf8`"));
            }
            self.at += 1;
            for code in codes {
                let Some(c) = char::from_u32(*code) else {
                    return Err(Box::new(Diagnostic::error(
                        span,
                        "this string has no UTF-8 form",
                    )));
                };
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    bits.push(u64::from(byte), 8);
                }
            }
            return Ok(());
        }
        for code in codes {
            if *code > 255 {
                let d = Diagnostic::error(span, "this string has a character that is no byte");
                return Err(Box::new(d.help("write `/utf8` after it")));
            }
            bits.push(u64::from(*code), 8);
        }
        Ok(())
    }

    /// `:size` after an integer in a binary.
    fn segment_size(&mut self) -> Parsed<u32> {
        if !self.take(Punct::Colon) {
            return Ok(8);
        }
        let size = self.small("a size in bits")?;
        if size > MAX_SEGMENT {
            let what = format!("a segment has at most {MAX_SEGMENT} bits");
            return Err(Box::new(Diagnostic::error(self.previous(), what)));
        }
        Ok(size)
    }
}

fn unclosed(open: Span, kind: FrameKind<'_>) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error(open, "this bracket is not closed")
            .help(format!("end it with `{}`", kind.close().text())),
    )
}

fn too_large(span: Span) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(
        span,
        "this integer is too large for a segment",
    ))
}

/// Appends the low bits of an integer, as the bit syntax does.
fn integer_segment(text: IntText<'_>, size: u32, bits: &mut BitWriter<'_>) -> Option<()> {
    let value = super::term::small(text)?;
    // Above the low 64 bits there are only copies of the sign.
    let sign = if value < 0 { u64::MAX } else { 0 };
    let above = size.saturating_sub(64);
    bits.push(sign, above % 64);
    for _ in 0..above / 64 {
        bits.push(sign, 64);
    }
    bits.push(value as u64, size.min(64));
    Some(())
}

/// Bytes and how many bits of the last one are used.
struct BitWriter<'a> {
    bytes: ArenaVec<'a, u8>,
    used: u8,
}

impl BitWriter<'_> {
    /// Appends the low `size` bits of a value, at most 64, the highest first.
    fn push(&mut self, value: u64, size: u32) {
        if size == 8 && self.used == 8 {
            self.bytes.push(value as u8);
            return;
        }
        for bit in (0..size.min(64)).rev() {
            if self.used == 8 {
                self.bytes.push(0);
                self.used = 0;
            }
            let one = ((value >> bit) & 1) as u8;
            if let Some(last) = self.bytes.last_mut() {
                *last |= one << (7 - self.used);
            }
            self.used += 1;
        }
    }
}
