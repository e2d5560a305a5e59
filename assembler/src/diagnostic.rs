//! What is wrong with a text, where, and what would have been right.
//!
//! A reader collects [`Diagnostic`]s with byte spans and goes on; [`render`] shows them with file,
//! line, column, the source line and a caret. Rendering is total: spans outside the text are
//! clamped, control characters are replaced, long lines are cut to a window around the caret.

use std::fmt::Write;

/// A range of bytes of the source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The range from `start` up to `end`.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start, end }
    }

    /// The smallest range that holds both.
    pub fn to(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// Does the run fail because of it?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The input cannot be used.
    Error,
    /// The input can be used, but should be looked at.
    Warning,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// What is wrong, as one sentence without a full stop.
    pub message: String,
    /// Where; `None` for the file as a whole.
    pub span: Option<Span>,
    /// A few words beside the caret.
    pub label: String,
    /// Another place that matters, with a few words about it.
    pub related: Option<(Span, String)>,
    /// What would have been right.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place of the source.
    pub fn error(span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            message: message.into(),
            span: Some(span),
            label: String::new(),
            related: None,
            help: None,
        }
    }

    /// An error of the file as a whole.
    pub fn file_error(message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            span: None,
            ..Diagnostic::error(Span::default(), message)
        }
    }

    /// The same as a warning.
    pub fn as_warning(mut self) -> Diagnostic {
        self.severity = Severity::Warning;
        self
    }

    /// Adds words beside the caret.
    pub fn label(mut self, label: impl Into<String>) -> Diagnostic {
        self.label = label.into();
        self
    }

    /// Adds what would have been right.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that matters.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Diagnostic {
        self.related = Some((span, label.into()));
        self
    }
}

/// Most findings that one run keeps: what follows hundreds of errors is noise.
pub const MAX_DIAGNOSTICS: usize = 100;

/// Findings of one run, in the order they were made, at most [`MAX_DIAGNOSTICS`].
#[derive(Debug, Default)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    errors: usize,
}

impl Diagnostics {
    /// None yet.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Adds one; beyond the limit it is only counted.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if diagnostic.severity == Severity::Error {
            self.errors += 1;
        }
        if self.kept.len() < MAX_DIAGNOSTICS {
            self.kept.push(diagnostic);
        }
    }

    /// Is there an error among them?
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Is the limit reached, so that going on only costs time?
    pub fn is_full(&self) -> bool {
        self.kept.len() >= MAX_DIAGNOSTICS
    }

    /// The findings, sorted by place.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.kept.sort_by_key(|d| d.span.map_or(0, |s| s.start));
        self.kept
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, more: T) {
        more.into_iter()
            .for_each(|diagnostic| self.push(diagnostic));
    }
}

/// The widest piece of a source line that is shown.
const WINDOW: usize = 100;

/// Shows findings about one file as text for people.
pub fn render(file: &str, source: &str, diagnostics: &[Diagnostic]) -> String {
    let lines = LineIndex::new(source);
    let mut out = String::new();
    for diagnostic in diagnostics {
        render_one(&mut out, file, &lines, diagnostic);
    }
    out
}

/// Where each line of a source starts.
pub struct LineIndex<'a> {
    source: &'a str,
    starts: Vec<usize>,
}

impl<'a> LineIndex<'a> {
    /// Finds the lines of a source.
    pub fn new(source: &'a str) -> LineIndex<'a> {
        let newlines = source
            .bytes()
            .enumerate()
            .filter(|(_, b)| *b == b'\n')
            .map(|(i, _)| i + 1);
        LineIndex {
            source,
            starts: std::iter::once(0).chain(newlines).collect(),
        }
    }

    /// The line, from 1, and the column in characters, from 1, of a byte.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let byte = floor_char(self.source, byte);
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let column = self
            .source
            .get(start..byte)
            .map_or(0, |s| s.chars().count());
        (line, column + 1)
    }

    /// The text of a line, counted from 1, without its end.
    fn text(&self, line: usize) -> &'a str {
        let start = self
            .starts
            .get(line - 1)
            .copied()
            .unwrap_or(self.source.len());
        let end = self.starts.get(line).copied().unwrap_or(self.source.len());
        self.source
            .get(start..end)
            .unwrap_or("")
            .trim_end_matches(['\n', '\r'])
    }

    /// The byte at which a line, counted from 1, starts.
    fn start(&self, line: usize) -> usize {
        self.starts
            .get(line - 1)
            .copied()
            .unwrap_or(self.source.len())
    }
}

/// The start of the character that holds a byte, or the end of the text.
fn floor_char(source: &str, byte: usize) -> usize {
    let mut at = byte.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn render_one(out: &mut String, file: &str, lines: &LineIndex<'_>, diagnostic: &Diagnostic) {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let _ = writeln!(out, "{severity}: {}", diagnostic.message);
    let margin = match diagnostic.span {
        None => {
            let _ = writeln!(out, " --> {file}");
            1
        }
        Some(span) => {
            let (line, column) = lines.position(span.start);
            let related = diagnostic
                .related
                .as_ref()
                .map_or(0, |(s, _)| lines.position(s.start).0);
            let margin = line.max(related).to_string().len();
            let pad = " ".repeat(margin);
            let _ = writeln!(out, "{pad}--> {file}:{line}:{column}");
            let _ = writeln!(out, "{pad} |");
            show_line(out, lines, margin, span, '^', &diagnostic.label);
            if let Some((span, label)) = &diagnostic.related {
                let _ = writeln!(out, "{pad} |");
                show_line(out, lines, margin, *span, '-', label);
            }
            margin
        }
    };
    if let Some(help) = &diagnostic.help {
        let pad = " ".repeat(margin);
        let _ = writeln!(
            out,
            "{pad} = help: {}",
            help.replace('\n', &format!("\n{pad}         "))
        );
    }
    out.push('\n');
}

/// One source line with a mark below it.
fn show_line(
    out: &mut String,
    lines: &LineIndex<'_>,
    margin: usize,
    span: Span,
    mark: char,
    label: &str,
) {
    let (line, column) = lines.position(span.start);
    let text = lines.text(line);
    let first = column - 1;
    let end = floor_char(lines.source, span.end.max(span.start)).saturating_sub(lines.start(line));
    let marked = text
        .char_indices()
        .skip(first)
        .take(WINDOW)
        .take_while(|(at, _)| *at < end)
        .count()
        .max(1);
    // A window around the mark when the line is long.
    let skip = if first > WINDOW - 20 { first - 40 } else { 0 };
    let shown: String = text.chars().skip(skip).take(WINDOW).map(visible).collect();
    let cut = text.chars().nth(skip + WINDOW).is_some();
    let lead = if skip > 0 { "..." } else { "" };
    let tail = if cut { "..." } else { "" };
    let _ = writeln!(out, "{line:>margin$} | {lead}{shown}{tail}");
    let width = marked.min(WINDOW.saturating_sub(first - skip).max(1));
    let indent = " ".repeat(first - skip + lead.len());
    let marks: String = std::iter::repeat_n(mark, width).collect();
    let pad = " ".repeat(margin);
    let _ = writeln!(
        out,
        "{}",
        format!("{pad} | {indent}{marks} {label}").trim_end()
    );
}

/// A character as it may go to a terminal: one column, no control.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

/// With how many names a misspelt one is compared.
const MAX_CANDIDATES: usize = 2000;

/// The name nearest to a misspelt one, if any is near enough to be meant.
pub fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if wrong.chars().count() > 64 {
        return None;
    }
    names
        .into_iter()
        .take(MAX_CANDIDATES)
        .filter(|name| name.len() <= 256)
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|(distance, name)| *distance * 3 <= name.chars().count().max(wrong.chars().count()))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_place_source_line_caret_and_help() {
        let source = ".module m\n    mvoe x0, y0\n";
        let found = Diagnostic::error(Span::new(14, 18), "there is no instruction `mvoe`")
            .label("unknown")
            .help("did you mean `move`?");
        insta::assert_snapshot!(render("m.asm", source, &[found]), @r"
        error: there is no instruction `mvoe`
         --> m.asm:2:5
          |
        2 |     mvoe x0, y0
          |     ^^^^ unknown
          = help: did you mean `move`?
        ");
    }

    #[test]
    fn spans_outside_the_text_or_inside_a_character_are_clamped() {
        for source in ["", "é", "é\n", "\r\n\t\u{1b}[1m"] {
            for start in 0..8 {
                for end in 0..8 {
                    let d = Diagnostic::error(Span::new(start, end), "m")
                        .related(Span::new(end, start), "r");
                    let text = render("f", source, &[d]);
                    assert!(!text.contains('\u{1b}'));
                }
            }
        }
    }

    #[test]
    fn long_lines_are_cut_around_the_caret() {
        let source = "a".repeat(100_000);
        for at in [0, 79, 81, 500, 99_999] {
            let text = render(
                "f",
                &source,
                &[Diagnostic::error(Span::new(at, at + 9), "m")],
            );
            assert!(text.len() < 500, "{text}");
            assert!(text.contains('^'));
        }
    }

    #[test]
    fn only_names_that_are_near_are_suggested() {
        assert_eq!(nearest("mvoe", ["move", "call"]), Some("move"));
        assert_eq!(nearest("zzz", ["move", "call"]), None);
    }
}
