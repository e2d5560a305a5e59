//! `~p` and `~P`: terms broken over lines.
//!
//! Two steps. *Measuring* turns the term into a tree of [`Node`](tree::Node)s, each with the width it has on one
//! line. *Layout* then goes through the tree from the top: what fits in the rest of the line is
//! written as it is, what does not is taken apart, its parts one below the other or, where they fit,
//! side by side. Parts of a tagged tuple are indented to the column after the tag or, if that is too
//! far right, by a fixed step; which one is found by laying out without writing.
//!
//! Both steps keep their own stacks.
mod layout;
mod measure;
mod strings;
mod tree;

use layout::{Layout, Line};
use measure::Measurer;

use super::leaf::write_leaf;
use super::print::Depth;
use super::{MOST_BYTES, Style, TooLong, into_text};
use crate::term::Term;

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
pub fn print_pretty(term: Term<'_>, pretty: &Pretty, style: &Style) -> Result<String, TooLong> {
    let mut out = Vec::new();
    write_pretty(&mut out, term, pretty, style)?;
    Ok(into_text(out))
}

/// Appends the term as `~p` (or `~P`) shows it.
pub(super) fn write_pretty(
    out: &mut Vec<u8>,
    term: Term<'_>,
    pretty: &Pretty,
    style: &Style,
) -> Result<(), TooLong> {
    if pretty.depth.is_none_left() {
        out.extend_from_slice(b"...");
        return Ok(());
    }
    if write_leaf(out, term, style.encoding) {
        return Ok(());
    }
    let tree = Measurer::measure(term, pretty, style)?;
    let column = pretty.column.max(1);
    let root = tree.nodes.len().saturating_sub(1);
    if tree.len(root) > MOST_BYTES as i64 {
        return Err(TooLong);
    }
    let line = Line {
        length: pretty.line_length,
        most: tree.len(root),
    };
    if line.length == 0 || tree.len(root) < line.length - column {
        tree.write_flat(out, root);
        return Ok(());
    }
    let mut layout = Layout {
        tree: &tree,
        line,
        step: -1,
        out: None,
    };
    if !layout.run(root, column) {
        layout.step = 4;
        if !layout.run(root, column) {
            layout.step = 1;
        }
    }
    layout.out = Some(out);
    if layout.run(root, column) {
        Ok(())
    } else {
        Err(TooLong)
    }
}
