//! The measured tree.

pub(super) type Id = usize;

/// A part of the term and its width on one line.
pub(super) struct Node {
    pub(super) width: i64,
    pub(super) shape: Shape,
}

pub(super) enum Shape {
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
    /// Key, value, and what stands between them.
    Pair(Id, Id, &'static str),
    /// A native record: its name in the texts, and its fields.
    Record((usize, usize), Vec<Id>, Tail),
}

/// What follows the last part.
#[derive(Clone, Copy)]
pub(super) enum Tail {
    Nothing,
    /// Parts beyond the depth.
    Dots,
    /// The tail of an improper list.
    Node(Id),
}

pub(super) struct Tree {
    pub(super) nodes: Vec<Node>,
    pub(super) texts: Vec<u8>,
}

impl Tree {
    pub(super) fn len(&self, id: Id) -> i64 {
        self.nodes.get(id).map_or(0, |node| node.width)
    }

    pub(super) fn text(&self, from: usize, to: usize) -> &[u8] {
        self.texts.get(from..to).unwrap_or(b"")
    }

    /// Is it text that is never broken, or a pair of such?
    pub(super) fn is_whole(&self, id: Id) -> bool {
        let text = |id: Id| {
            let node = self.nodes.get(id);
            node.is_some_and(|node| matches!(node.shape, Shape::Text(..)))
        };
        match self.nodes.get(id).map(|node| &node.shape) {
            Some(Shape::Pair(key, value, _)) => text(*key) && text(*value),
            _ => text(id),
        }
    }

    /// Writes a part on one line.
    pub(super) fn write_flat(&self, out: &mut Vec<u8>, root: Id) {
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
                Shape::Pair(key, value, separator) => {
                    work.push(Work::Node(*value));
                    work.push(Work::Text(separator));
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
