//! From the measured tree to lines.

use super::tree::{Id, Shape, Tail, Tree};
use crate::io::MOST_BYTES;
use crate::io::width::width;

#[derive(Clone, Copy)]
pub(super) struct Line {
    pub(super) length: i64,
    /// The most characters between indentation and line end.
    pub(super) most: i64,
}

/// A pass over the tree, writing or, without `out`, only finding out whether the indentation step
/// will do.
pub(super) struct Layout<'t, 'o> {
    pub(super) tree: &'t Tree,
    pub(super) line: Line,
    /// Indentation of parts below a tag; negative for the column after the tag.
    pub(super) step: i64,
    pub(super) out: Option<&'o mut Vec<u8>>,
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

    /// Lays out the whole. False when the text gets too long, or, without `out`, when the step makes
    /// something start too far to the right.
    pub(super) fn run(&mut self, root: Id, column: i64) -> bool {
        let mut jobs = vec![Job::Part {
            id: root,
            column,
            closing: 0,
            used: 0,
        }];
        let most = self.out.as_ref().map_or(0, |out| out.len()) + MOST_BYTES;
        while let Some(job) = jobs.pop() {
            if self.out.as_ref().is_some_and(|out| out.len() > most) {
                return false;
            }
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
            Shape::Pair(key, value, separator) => {
                let home = column + if self.step > 0 { self.step } else { 4 };
                jobs.push(Job::Part {
                    id: *value,
                    column: home,
                    closing,
                    used: 0,
                });
                jobs.push(Job::NewLine(home));
                jobs.push(Job::Text(separator.trim_end()));
                jobs.push(Job::Part {
                    id: *key,
                    column,
                    closing,
                    used,
                });
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
