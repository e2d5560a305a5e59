//! `~p` and `~P`: terms broken over lines.
//!
//! Two steps. *Measuring* turns the term into a tree of [`Node`]s, each with the width it has on one
//! line. *Layout* then goes through the tree from the top: what fits in the rest of the line is
//! written as it is, what does not is taken apart, its parts one below the other or, where they fit,
//! side by side. Parts of a tagged tuple are indented to the column after the tag or, if that is too
//! far right, by a fixed step; which one is found by laying out without writing.
//!
//! Both steps keep their own stacks.

use super::leaf::{write_leaf, write_quoted};
use super::print::{BitsBytes, Depth, string_of, write_bits};
use super::width::width;
use super::{Encoding, PrintableRange, Style, into_text, is_printable};
use crate::term::{Bits, Term, View};

/// Settings of the pretty printer.
#[derive(Clone, Copy, Debug)]
pub struct Pretty {
    /// The column, from 1, in which the text will start.
    pub column: i64,
    /// Columns of a line; 0 for no breaking at all.
    pub line_length: i64,
    /// How deep the term is shown.
    pub depth: Depth,
    /// Are lists of characters and binaries shown as strings?
    pub strings: bool,
}

impl Default for Pretty {
    fn default() -> Self {
        Pretty {
            column: 1,
            line_length: 80,
            depth: Depth::UNLIMITED,
            strings: true,
        }
    }
}

/// The term as `~p` (or `~P`, with a depth) shows it.
pub fn print_pretty(term: Term<'_>, pretty: &Pretty, style: &Style) -> String {
    let mut out = Vec::new();
    write_pretty(&mut out, term, pretty, style);
    into_text(out)
}

/// Appends the term as `~p` (or `~P`) shows it.
pub(super) fn write_pretty(out: &mut Vec<u8>, term: Term<'_>, pretty: &Pretty, style: &Style) {
    if pretty.depth.is_none_left() {
        out.extend_from_slice(b"...");
        return;
    }
    if write_leaf(out, term, style.encoding) {
        return;
    }
    let tree = Measurer::measure(term, pretty, style);
    let column = pretty.column.max(1);
    let root = tree.nodes.len() - 1;
    let line = Line {
        length: pretty.line_length,
        most: tree.len(root),
    };
    if line.length == 0 || tree.len(root) < line.length - column {
        tree.write_flat(out, root);
        return;
    }
    let step = [-1, 4]
        .into_iter()
        .find(|&step| {
            Layout {
                tree: &tree,
                line,
                step,
                out: None,
            }
            .run(root, column)
        })
        .unwrap_or(1);
    let mut layout = Layout {
        tree: &tree,
        line,
        step,
        out: Some(out),
    };
    layout.run(root, column);
}

type Id = usize;

/// A part of the term and its width on one line.
struct Node {
    width: i64,
    shape: Shape,
}

enum Shape {
    /// Never broken: from and to in the texts.
    Text(usize, usize),
    /// A list beyond the depth: text that nevertheless stands on a line of its own, as lists do.
    Dots(usize, usize),
    /// Numbers of a binary, broken at commas: from and to in the texts.
    Bytes(usize, usize),
    List(Vec<Id>, Tail),
    Tuple {
        tagged: bool,
        parts: Vec<Id>,
        tail: Tail,
    },
    Map(Vec<Id>, Tail),
    Pair(Id, Id),
    /// A native record: its name in the texts, and its fields.
    Record((usize, usize), Vec<Id>, Tail),
}

/// What follows the last part.
#[derive(Clone, Copy)]
enum Tail {
    Nothing,
    /// Parts beyond the depth.
    Dots,
    /// The tail of an improper list.
    Node(Id),
}

struct Tree {
    nodes: Vec<Node>,
    texts: Vec<u8>,
}

impl Tree {
    fn len(&self, id: Id) -> i64 {
        self.nodes.get(id).map_or(0, |node| node.width)
    }

    fn text(&self, from: usize, to: usize) -> &[u8] {
        self.texts.get(from..to).unwrap_or(b"")
    }

    /// Is it text that is never broken, or a pair of such?
    fn is_whole(&self, id: Id) -> bool {
        let text = |id: Id| {
            let node = self.nodes.get(id);
            node.is_some_and(|node| matches!(node.shape, Shape::Text(..)))
        };
        match self.nodes.get(id).map(|node| &node.shape) {
            Some(Shape::Pair(key, value)) => text(*key) && text(*value),
            _ => text(id),
        }
    }

    /// Writes a part on one line.
    fn write_flat(&self, out: &mut Vec<u8>, root: Id) {
        enum Work<'t> {
            Node(Id),
            Text(&'static str),
            Parts(&'t [Id], Tail, char),
        }
        let mut work = vec![Work::Node(root)];
        while let Some(item) = work.pop() {
            let id = match item {
                Work::Text(text) => {
                    out.extend_from_slice(text.as_bytes());
                    continue;
                }
                Work::Parts(parts, tail, separator) => {
                    if let [first, rest @ ..] = parts {
                        work.push(Work::Parts(rest, tail, separator));
                        out.push(b',');
                        work.push(Work::Node(*first));
                        continue;
                    }
                    match tail {
                        Tail::Nothing => {}
                        Tail::Dots => {
                            out.push(separator as u8);
                            out.extend_from_slice(b"...");
                        }
                        Tail::Node(id) => {
                            out.push(separator as u8);
                            work.push(Work::Node(id));
                        }
                    }
                    continue;
                }
                Work::Node(id) => id,
            };
            let Some(node) = self.nodes.get(id) else {
                continue;
            };
            let (open, close, parts, tail, separator) = match &node.shape {
                Shape::Text(from, to) | Shape::Dots(from, to) | Shape::Bytes(from, to) => {
                    out.extend_from_slice(self.text(*from, *to));
                    continue;
                }
                Shape::Pair(key, value) => {
                    work.push(Work::Node(*value));
                    work.push(Work::Text(" => "));
                    work.push(Work::Node(*key));
                    continue;
                }
                Shape::List(parts, tail) => ("[", "]", parts, tail, '|'),
                Shape::Tuple { parts, tail, .. } => ("{", "}", parts, tail, ','),
                Shape::Map(parts, tail) => ("#{", "}", parts, tail, ','),
                Shape::Record(name, parts, tail) => {
                    out.extend_from_slice(self.text(name.0, name.1));
                    ("{", "}", parts, tail, ',')
                }
            };
            out.extend_from_slice(open.as_bytes());
            work.push(Work::Text(close));
            if let [first, rest @ ..] = parts.as_slice() {
                work.push(Work::Parts(rest, *tail, separator));
                work.push(Work::Node(*first));
            }
        }
    }
}

/// Builds the tree, children before parents.
struct Measurer<'s> {
    tree: Tree,
    style: &'s Style,
    strings: bool,
}

/// A composite whose parts are being measured.
struct Open<'h> {
    kind: OpenKind<'h>,
    parts: Vec<Id>,
    depth: Depth,
}

enum OpenKind<'h> {
    List(Term<'h>),
    /// The tail of an improper list is being measured.
    ListTail,
    Tuple(&'h [Term<'h>], bool),
    Record((usize, usize), &'h [Term<'h>]),
    /// Pairs left, last first; depth of keys and values; a value whose key is measured.
    Map(Vec<(Term<'h>, Term<'h>)>, Depth, Option<Term<'h>>),
}

impl<'s> Measurer<'s> {
    fn measure(term: Term<'_>, pretty: &Pretty, style: &'s Style) -> Tree {
        let mut this = Measurer {
            tree: Tree {
                nodes: Vec::new(),
                texts: Vec::new(),
            },
            style,
            strings: pretty.strings,
        };
        let mut stack: Vec<Open<'_>> = Vec::new();
        let mut next = Some((term, pretty.depth));
        while let Some((term, depth)) = next.take() {
            let mut done = match this.start(term, depth) {
                Started::Done(id) => Some(id),
                Started::Open(open) => {
                    stack.push(open);
                    None
                }
            };
            // Goes on with the innermost open composite until it names a part to measure.
            while let Some(mut open) = stack.pop() {
                if let Some(id) = done.take() {
                    this.attach(&mut open, id);
                }
                match this.advance(&mut open) {
                    Step::Part(part, depth) => {
                        stack.push(open);
                        next = Some((part, depth));
                        break;
                    }
                    Step::Close(tail) => done = Some(this.close(open, tail)),
                }
            }
        }
        this.tree
    }

    fn add(&mut self, width: i64, shape: Shape) -> Id {
        self.tree.nodes.push(Node { width, shape });
        self.tree.nodes.len() - 1
    }

    /// A node of the text from `from` on.
    fn text_from(&mut self, from: usize) -> Id {
        let to = self.tree.texts.len();
        let width = width(self.tree.text(from, to)) as i64;
        self.add(width, Shape::Text(from, to))
    }

    fn text(&mut self, text: &[u8]) -> Started<'static> {
        let from = self.tree.texts.len();
        self.tree.texts.extend_from_slice(text);
        Started::Done(self.text_from(from))
    }

    fn start<'h>(&mut self, term: Term<'h>, depth: Depth) -> Started<'h> {
        if depth.is_none_left() {
            return self.text(b"...");
        }
        let from = self.tree.texts.len();
        let style = self.style;
        if write_leaf(&mut self.tree.texts, term, style.encoding) {
            return Started::Done(self.text_from(from));
        }
        let kind = match term.view() {
            View::Bits(bits) => return Started::Done(self.bits(bits, depth)),
            View::Cons(_) if depth.is_last() => {
                self.tree.texts.extend_from_slice(b"[...]");
                return Started::Done(self.add(5, Shape::Dots(from, from + 5)));
            }
            View::Cons(_) => {
                if self.strings
                    && let Some(text) = string_of(term, style)
                {
                    return self.text(&text);
                }
                OpenKind::List(term)
            }
            View::Tuple(tuple) if tuple.arity() == 0 => return self.text(b"{}"),
            View::Tuple(_) if depth.is_last() => return self.text(b"{...}"),
            View::Tuple(tuple) => {
                let elements = tuple.elements();
                let tagged =
                    elements.len() > 1 && elements.first().is_some_and(|e| e.as_atom().is_some());
                OpenKind::Tuple(elements, tagged)
            }
            View::Map(map) => {
                let pairs = super::pairs::reversed(map, style.map_order);
                if pairs.is_empty() {
                    return self.text(b"#{}");
                }
                if depth.is_last() {
                    return self.text(b"#{...}");
                }
                OpenKind::Map(pairs, depth.next(), None)
            }
            View::Record(record) => {
                let from = self.tree.texts.len();
                self.tree.texts.push(b'#');
                let [definition, fields @ ..] = record.0 else {
                    return self.text(b"{}");
                };
                let name = super::print::record_name(*definition);
                write_leaf(&mut self.tree.texts, name, style.encoding);
                if depth.is_last() {
                    self.tree.texts.extend_from_slice(b"{...}");
                    return Started::Done(self.text_from(from));
                }
                OpenKind::Record((from, self.tree.texts.len()), fields)
            }
            _ => return self.text(b""),
        };
        Started::Open(Open {
            kind,
            parts: Vec::new(),
            depth,
        })
    }

    fn attach(&mut self, open: &mut Open<'_>, id: Id) {
        if let OpenKind::Map(_, _, value) = &open.kind
            && value.is_none()
            && let Some(key) = open.parts.pop()
        {
            // A value has been measured: the key waits as the last part.
            let width = self.tree.len(key) + self.tree.len(id) + 4;
            let pair = self.add(width, Shape::Pair(key, id));
            open.parts.push(pair);
            return;
        }
        open.parts.push(id);
    }

    /// What to measure next in an open composite.
    fn advance<'h>(&mut self, open: &mut Open<'h>) -> Step<'h> {
        match &mut open.kind {
            OpenKind::ListTail => match open.parts.pop() {
                Some(id) => Step::Close(Tail::Node(id)),
                None => Step::Close(Tail::Nothing),
            },
            OpenKind::List(rest) => {
                if rest.is_nil() {
                    return Step::Close(Tail::Nothing);
                }
                if open.depth.is_last() {
                    return Step::Close(Tail::Dots);
                }
                open.depth = open.depth.next();
                if let Some(cons) = rest.as_cons() {
                    *rest = cons.tail();
                    return Step::Part(cons.head(), open.depth);
                }
                let tail = *rest;
                open.kind = OpenKind::ListTail;
                Step::Part(tail, open.depth)
            }
            OpenKind::Tuple(rest, _) | OpenKind::Record(_, rest) => {
                let [first, others @ ..] = *rest else {
                    return Step::Close(Tail::Nothing);
                };
                if open.depth.is_last() {
                    return Step::Close(Tail::Dots);
                }
                open.depth = open.depth.next();
                *rest = others;
                Step::Part(*first, open.depth)
            }
            OpenKind::Map(rest, inner, value) => {
                if let Some(value) = value.take() {
                    return Step::Part(value, *inner);
                }
                if rest.is_empty() {
                    return Step::Close(Tail::Nothing);
                }
                if open.depth.is_last() {
                    return Step::Close(Tail::Dots);
                }
                let Some((key, next)) = rest.pop() else {
                    return Step::Close(Tail::Nothing);
                };
                open.depth = open.depth.next();
                *value = Some(next);
                Step::Part(key, *inner)
            }
        }
    }

    fn close(&mut self, open: Open<'_>, tail: Tail) -> Id {
        let parts = open.parts;
        let separators = parts.len().saturating_sub(1) as i64;
        let mut width: i64 =
            parts.iter().map(|&part| self.tree.len(part)).sum::<i64>() + separators;
        width += match tail {
            Tail::Nothing => 0,
            Tail::Dots => 4,
            Tail::Node(id) => 1 + self.tree.len(id),
        };
        match open.kind {
            OpenKind::List(_) | OpenKind::ListTail => self.add(width + 2, Shape::List(parts, tail)),
            OpenKind::Tuple(_, tagged) => self.add(
                width + 2,
                Shape::Tuple {
                    tagged,
                    parts,
                    tail,
                },
            ),
            OpenKind::Map(..) => self.add(width + 3, Shape::Map(parts, tail)),
            OpenKind::Record(name, _) => {
                let name_width = super::width::width(self.tree.text(name.0, name.1)) as i64;
                self.add(width + 2 + name_width, Shape::Record(name, parts, tail))
            }
        }
    }

    fn bits(&mut self, bits: Bits<'_>, depth: Depth) -> Id {
        let from = self.tree.texts.len();
        if self.strings
            && bits.size > 0
            && !depth.is_last()
            && let Some(shown) = shown_string(bits, depth, self.style)
        {
            let texts = &mut self.tree.texts;
            texts.extend_from_slice(b"<<");
            write_quoted(texts, shown.text.chars(), '"', self.style.encoding);
            if shown.utf8 {
                texts.extend_from_slice(b"/utf8");
            }
            texts.extend_from_slice(if shown.cut { b"...>>" } else { b">>" });
            return self.text_from(from);
        }
        write_bits(&mut self.tree.texts, bits, depth);
        if bits.size == 0 || depth.is_last() {
            return self.text_from(from);
        }
        let to = self.tree.texts.len();
        self.add((to - from) as i64, Shape::Bytes(from, to))
    }
}

enum Started<'h> {
    Done(Id),
    Open(Open<'h>),
}

enum Step<'h> {
    Part(Term<'h>, Depth),
    Close(Tail),
}

/// A binary that shows as a string.
struct ShownString {
    text: String,
    /// As the bytes of UTF-8 rather than one character each.
    utf8: bool,
    /// Is there more than the depth lets through?
    cut: bool,
}

/// Characters of a binary that each step of depth lets through.
const CHARACTERS_PER_STEP: usize = 4;

/// How a binary shows as a string. Where the depth cuts it short, a printable start will do that is
/// at least as long as the depth.
fn shown_string(bits: Bits<'_>, depth: Depth, style: &Style) -> Option<ShownString> {
    if !bits.size.is_multiple_of(8) {
        return None;
    }
    let len = bits.size / 8;
    let steps = depth
        .next()
        .left()
        .map(|left| usize::try_from(left).unwrap_or(usize::MAX));
    let most = steps.map_or(len, |steps| {
        steps.saturating_mul(CHARACTERS_PER_STEP).min(len)
    });
    let mut bytes: Vec<u8> = BitsBytes::new(bits).take(most.saturating_mul(4)).collect();
    let mut utf8 = false;
    let mut text = String::new();
    let mut taken = 0;
    if style.encoding == Encoding::Unicode
        && let Some(valid) = valid_utf8(&bytes, most)
    {
        utf8 = true;
        for c in valid.chars().take(most) {
            if !is_printable(u32::from(c), style.printable) {
                break;
            }
            text.push(c);
            taken += c.len_utf8();
        }
    } else {
        bytes.truncate(most);
        for byte in bytes {
            if !is_printable(u32::from(byte), PrintableRange::Latin1) {
                break;
            }
            text.push(char::from(byte));
            taken += 1;
        }
    }
    let cut = taken < len;
    if cut && !steps.is_some_and(|steps| steps > 0 && text.chars().count() >= steps) {
        return None;
    }
    Some(ShownString {
        utf8: utf8 && !text.is_ascii(),
        cut,
        text,
    })
}

/// The start of `bytes` that is UTF-8, if that is at least the first `most` bytes; a character cut
/// off at the end does not count against it.
fn valid_utf8(bytes: &[u8], most: usize) -> Option<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let valid = error.valid_up_to();
            let text = std::str::from_utf8(bytes.get(..valid)?).ok()?;
            (valid >= most).then_some(text)
        }
    }
}

#[derive(Clone, Copy)]
struct Line {
    length: i64,
    /// The most characters between indentation and line end.
    most: i64,
}

/// A pass over the tree, writing or, without `out`, only finding out whether the indentation step
/// will do.
struct Layout<'t, 'o> {
    tree: &'t Tree,
    line: Line,
    /// Indentation of parts below a tag; negative for the column after the tag.
    step: i64,
    out: Option<&'o mut Vec<u8>>,
}

/// The parts of a composite from `index` on.
struct Rest<'t> {
    parts: &'t [Id],
    index: usize,
    tail: Tail,
    /// Where lines begin, and where the last written part ended.
    home: i64,
    column: i64,
    /// Closing brackets that follow the composite's last part.
    closing: i64,
    separator: u8,
    /// Characters on the line so far, indentation aside.
    used: i64,
}

enum Job<'t> {
    Part {
        id: Id,
        column: i64,
        closing: i64,
        used: i64,
    },
    Rest(Rest<'t>),
    Text(&'static str),
    NewLine(i64),
}

impl<'t> Layout<'t, '_> {
    fn put(&mut self, text: &[u8]) {
        if let Some(out) = &mut self.out {
            out.extend_from_slice(text);
        }
    }

    /// Does it fit, and may others stand beside it? Only what is never broken may.
    fn fits_beside(&self, id: Id, width: i64, column: i64, closing: i64, used: i64) -> bool {
        self.tree.is_whole(id) && self.fits(width, column, closing, used)
    }

    fn put_flat(&mut self, id: Id) {
        if let Some(out) = &mut self.out {
            self.tree.write_flat(out, id);
        }
    }

    fn new_line(&mut self, column: i64) {
        if let Some(out) = &mut self.out {
            out.push(b'\n');
            out.extend(std::iter::repeat_n(b' ', (column - 1).max(0) as usize));
        }
    }

    fn fits(&self, width: i64, column: i64, closing: i64, used: i64) -> bool {
        width < self.line.length - column - closing && width + used + closing <= self.line.most
    }

    /// Lays out the whole; false when the step makes something start too far to the right.
    fn run(&mut self, root: Id, column: i64) -> bool {
        let mut jobs = vec![Job::Part {
            id: root,
            column,
            closing: 0,
            used: 0,
        }];
        while let Some(job) = jobs.pop() {
            match job {
                Job::Text(text) => self.put(text.as_bytes()),
                Job::NewLine(column) => self.new_line(column),
                Job::Part {
                    id,
                    column,
                    closing,
                    used,
                } => {
                    if !self.part(&mut jobs, id, column, closing, used) {
                        return false;
                    }
                }
                Job::Rest(rest) => self.rest(&mut jobs, rest),
            }
        }
        true
    }

    fn part(
        &mut self,
        jobs: &mut Vec<Job<'t>>,
        id: Id,
        column: i64,
        closing: i64,
        used: i64,
    ) -> bool {
        let tree = self.tree;
        let Some(node) = tree.nodes.get(id) else {
            return true;
        };
        if self.fits(node.width, column, closing, used) {
            self.put_flat(id);
            return true;
        }
        let (parts, tail, home, separator, used) = match &node.shape {
            Shape::Text(from, to) | Shape::Dots(from, to) => {
                self.put(tree.text(*from, *to));
                return true;
            }
            Shape::Bytes(from, to) => {
                self.bytes(tree.text(*from, *to), column + 2, closing, used);
                return true;
            }
            Shape::Pair(key, value) => {
                self.pair(jobs, *key, *value, column, closing, used);
                return true;
            }
            Shape::Tuple {
                tagged: true,
                parts,
                tail,
            } => {
                return self.tagged(jobs, parts, *tail, column, closing, used + 1);
            }
            Shape::List(parts, tail) => {
                self.put(b"[");
                jobs.push(Job::Text("]"));
                (parts, tail, column + 1, b'|', used + 1)
            }
            Shape::Tuple { parts, tail, .. } => {
                self.put(b"{");
                jobs.push(Job::Text("}"));
                (parts, tail, column + 1, b',', used + 1)
            }
            Shape::Map(parts, tail) => {
                self.put(b"#{");
                jobs.push(Job::Text("}"));
                (parts, tail, column + 2, b',', used + 2)
            }
            Shape::Record(name, parts, tail) => {
                self.put(tree.text(name.0, name.1));
                self.put(b"{");
                jobs.push(Job::Text("}"));
                let width = width(tree.text(name.0, name.1)) as i64 + 1;
                (parts, tail, column + width, b',', used + width)
            }
        };
        jobs.push(Job::Rest(Rest {
            parts,
            index: 0,
            tail: *tail,
            home,
            column: home,
            closing,
            separator,
            used,
        }));
        true
    }

    /// A tuple whose first element is an atom.
    fn tagged(
        &mut self,
        jobs: &mut Vec<Job<'t>>,
        parts: &'t [Id],
        tail: Tail,
        column: i64,
        closing: i64,
        used: i64,
    ) -> bool {
        let Some(&tag) = parts.first() else {
            return true;
        };
        let tag_width = self.tree.len(tag);
        let after_tag = column + tag_width + 2;
        let stepped = self.step > 0 && tag_width + 2 > self.step;
        let home = if stepped {
            column + self.step
        } else {
            after_tag
        };
        // A layout that leaves less than half a line is refused, while there is a choice.
        let half = self.line.length / 2 - i64::from(!stepped);
        let roomy = self.line.most + home <= self.line.length || home <= half;
        if self.out.is_none() && !roomy {
            return false;
        }
        self.put(b"{");
        self.put_flat(tag);
        jobs.push(Job::Text("}"));
        let mut rest = Rest {
            parts,
            index: 1,
            tail,
            home,
            column: after_tag,
            closing,
            separator: b',',
            used: used + tag_width,
        };
        if !stepped {
            // The first part after the tag goes on the same line whatever its width.
            match parts.get(1..) {
                Some(others @ [_, ..]) => {
                    self.put(b",");
                    rest.parts = others;
                    rest.index = 0;
                    rest.used += 1;
                }
                _ => {
                    // Only dots follow: `{tag,...}`.
                }
            }
        }
        jobs.push(Job::Rest(rest));
        true
    }

    fn pair(
        &mut self,
        jobs: &mut Vec<Job<'t>>,
        key: Id,
        value: Id,
        column: i64,
        closing: i64,
        used: i64,
    ) {
        let home = column + if self.step > 0 { self.step } else { 4 };
        jobs.push(Job::Part {
            id: value,
            column: home,
            closing,
            used: 0,
        });
        jobs.push(Job::NewLine(home));
        jobs.push(Job::Text(" =>"));
        jobs.push(Job::Part {
            id: key,
            column,
            closing,
            used,
        });
    }

    fn rest(&mut self, jobs: &mut Vec<Job<'t>>, mut rest: Rest<'t>) {
        while let Some(&id) = rest.parts.get(rest.index) {
            let first = rest.index == 0;
            rest.index += 1;
            let last = rest.index == rest.parts.len();
            let closing = if last { rest.closing + 1 } else { 0 };
            let width = self.tree.len(id);
            if first {
                if self.fits_beside(id, width, rest.column, closing, rest.used) {
                    self.put_flat(id);
                    rest.column += width;
                    rest.used += width;
                    continue;
                }
            } else {
                self.put(b",");
                // Another comma follows on this line unless this is the last.
                let follows = closing.max(1);
                if self.fits_beside(id, width + 1, rest.column, follows, rest.used) {
                    self.put_flat(id);
                    rest.column += width + 1;
                    rest.used += width + 1;
                    continue;
                }
                self.new_line(rest.home);
                rest.column = rest.home;
                rest.used = 0;
                if self.fits_beside(id, width, rest.column, closing, 0) {
                    self.put_flat(id);
                    rest.column += width;
                    rest.used = width;
                    continue;
                }
            }
            // Taken apart: whatever follows starts a new line.
            let part = Job::Part {
                id,
                column: rest.column,
                closing,
                used: rest.used,
            };
            rest.column = rest.home + self.line.length;
            rest.used += self.line.length;
            jobs.push(Job::Rest(rest));
            jobs.push(part);
            return;
        }
        match rest.tail {
            Tail::Nothing => {}
            Tail::Dots => {
                self.put(&[rest.separator]);
                self.put(b"...");
            }
            Tail::Node(id) => {
                self.put(&[rest.separator]);
                let closing = rest.closing + 1;
                let width = self.tree.len(id) + 1;
                if self.fits_beside(id, width, rest.column, closing, rest.used) {
                    self.put_flat(id);
                } else {
                    self.new_line(rest.home);
                    // The search for an indentation step takes the tail to go on where the
                    // elements end: odd, but so OTP decides.
                    let searching = self.out.is_none();
                    let column = if searching { rest.column } else { rest.home };
                    jobs.push(Job::Part {
                        id,
                        column,
                        closing,
                        used: 0,
                    });
                }
            }
        }
    }

    /// Numbers of a binary: as many on each line as there is room for.
    fn bytes(&mut self, text: &[u8], column: i64, closing: i64, used: i64) {
        let most = (self.line.length - column).min(self.line.most - 4 - used) - closing;
        let most = most.max(8);
        let inner = text
            .strip_prefix(b"<<")
            .and_then(|text| text.strip_suffix(b">>"))
            .unwrap_or(text);
        self.put(b"<<");
        let mut left = most;
        let mut numbers = inner.split(|&byte| byte == b',').peekable();
        let mut first = true;
        while let Some(number) = numbers.next() {
            let width = number.len() as i64 + i64::from(numbers.peek().is_some());
            if !std::mem::replace(&mut first, false) {
                self.put(b",");
                if width > left {
                    self.new_line(column);
                    left = most;
                }
            }
            left -= width;
            self.put(number);
        }
        self.put(b">>");
    }
}
