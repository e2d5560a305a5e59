//! From a term to the measured tree.

use super::Pretty;
use super::strings::shown_string;
use super::tree::{Id, Node, Shape, Tail, Tree};
use crate::io::leaf::{write_leaf, write_quoted};
use crate::io::pairs;
use crate::io::print::{Depth, string_of, write_bits};
use crate::io::width::width;
use crate::io::{MOST_BYTES, Style, TooLong};
use crate::term::{Bits, Term, View};

/// Builds the tree, children before parents.
pub(super) struct Measurer<'s> {
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
    Map(OpenMap<'h>),
}

/// A map or a native record.
struct OpenMap<'h> {
    /// Pairs left, last first.
    left: Vec<(Term<'h>, Term<'h>)>,
    /// The depth of keys and values.
    inner: Depth,
    /// A value whose key is measured.
    value: Option<Term<'h>>,
    /// The name of a record, in the texts.
    record: Option<(usize, usize)>,
}

/// The most parts of a term that are laid out.
const MOST_NODES: usize = 1 << 23;

impl<'s> Measurer<'s> {
    pub(super) fn measure(
        term: Term<'_>,
        pretty: &Pretty,
        style: &'s Style,
    ) -> Result<Tree, TooLong> {
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
            if this.tree.nodes.len() > MOST_NODES || this.tree.texts.len() > MOST_BYTES {
                return Err(TooLong);
            }
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
        Ok(this.tree)
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
                let pairs = pairs::reversed(map, style.map_order);
                if pairs.is_empty() {
                    return self.text(b"#{}");
                }
                if depth.is_last() {
                    return self.text(b"#{...}");
                }
                OpenKind::Map(OpenMap {
                    left: pairs,
                    inner: depth.next(),
                    value: None,
                    record: None,
                })
            }
            View::Record(record) => {
                let (name, left) = pairs::record(record, style.encoding);
                self.tree.texts.extend_from_slice(&name);
                let name = (from, self.tree.texts.len());
                if left.is_empty() || depth.is_last() {
                    let rest = if left.is_empty() { "{}" } else { "{...}" };
                    self.tree.texts.extend_from_slice(rest.as_bytes());
                    return Started::Done(self.text_from(from));
                }
                OpenKind::Map(OpenMap {
                    left,
                    inner: depth.next(),
                    value: None,
                    record: Some(name),
                })
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
        if let OpenKind::Map(map) = &open.kind
            && map.value.is_none()
            && let Some(key) = open.parts.pop()
        {
            // A value has been measured: the key waits as the last part.
            let separator = if map.record.is_some() { " = " } else { " => " };
            let width = self.tree.len(key) + self.tree.len(id) + separator.len() as i64;
            let pair = self.add(width, Shape::Pair(key, id, separator));
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
            OpenKind::Tuple(rest, _) => {
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
            OpenKind::Map(map) => {
                if let Some(value) = map.value.take() {
                    return Step::Part(value, map.inner);
                }
                if map.left.is_empty() {
                    return Step::Close(Tail::Nothing);
                }
                if open.depth.is_last() {
                    return Step::Close(Tail::Dots);
                }
                let Some((key, value)) = map.left.pop() else {
                    return Step::Close(Tail::Nothing);
                };
                open.depth = open.depth.next();
                map.value = Some(value);
                Step::Part(key, map.inner)
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
            OpenKind::Map(map) => match map.record {
                None => self.add(width + 3, Shape::Map(parts, tail)),
                Some(name) => {
                    let name_width = crate::io::width::width(self.tree.text(name.0, name.1));
                    let width = width + 2 + name_width as i64;
                    self.add(width, Shape::Record(name, parts, tail))
                }
            },
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
