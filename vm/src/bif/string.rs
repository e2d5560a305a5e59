//! The module `string`, as far as it needs tables of Unicode: what a user takes for one character,
//! and upper and lower case. The rest is written in Erlang.

use unicode_segmentation::UnicodeSegmentation;

use super::args::{SINGLE_BYTES, charge, take};
use super::{Bif, BifResult, Ctx, Native, Stop};
use crate::binary::unicode::{Encoding, chars_to_utf8};
use crate::memory::ListBuilder;
use crate::term::{Atom, Term};

/// The module `string`.
pub const TABLE: &[Bif] = &[
    row("to_graphemes", to_graphemes),
    row("uppercase", uppercase),
    row("lowercase", lowercase),
    row("casefold", casefold),
    row("titlecase", titlecase),
];

const fn row(name: &'static str, native: Native) -> Bif {
    Bif::new(Atom::STRING, name, 1, native).library()
}

/// The text of character data, or `badarg`.
fn text<'h>(ctx: &Ctx<'h>, data: Term<'h>) -> Result<String, Stop<'h>> {
    let bytes = chars_to_utf8(ctx.heap, data, Encoding::Utf8).map_err(|_| Stop::badarg())?;
    charge(ctx, bytes.len(), SINGLE_BYTES);
    String::from_utf8(bytes).map_err(|_| Stop::badarg())
}

fn character<'h>(c: char) -> Term<'h> {
    Term::small(i64::from(u32::from(c)))
}

fn list<'h>(ctx: &Ctx<'h>, text: &str) -> Term<'h> {
    let mut list = ListBuilder::new(ctx.heap);
    for c in text.chars() {
        list.push(character(c));
    }
    list.finish(Term::NIL)
}

/// A list of characters; one that takes several code points is a list of these.
fn to_graphemes<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let [data] = take(args)?;
    let text = text(ctx, data)?;
    let mut clusters = ListBuilder::new(ctx.heap);
    for cluster in text.graphemes(true) {
        let mut chars = cluster.chars();
        match (chars.next(), chars.next()) {
            (Some(only), None) => clusters.push(character(only)),
            _ => clusters.push(list(ctx, cluster)),
        }
    }
    Ok(clusters.finish(Term::NIL))
}

/// Text changed by `change`, as a binary if it was one, else as a list.
fn changed<'h>(ctx: &Ctx<'h>, args: &[Term<'h>], change: impl Fn(&str) -> String) -> BifResult<'h> {
    let [data] = take(args)?;
    let out = change(&text(ctx, data)?);
    Ok(if data.as_bits().is_some() {
        ctx.heap.binary_from_vec(out.into_bytes())
    } else {
        list(ctx, &out)
    })
}

fn uppercase<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    changed(ctx, args, |text| {
        text.chars().flat_map(char::to_uppercase).collect()
    })
}

/// Character by character: a sigma at the end of a word is no special case.
fn lowercase<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    changed(ctx, args, |text| {
        text.chars().flat_map(char::to_lowercase).collect()
    })
}

fn casefold<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    changed(ctx, args, |text| {
        text.chars()
            .flat_map(char::to_uppercase)
            .flat_map(char::to_lowercase)
            .collect()
    })
}

/// The first character in title case, the rest as it is.
fn titlecase<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    changed(ctx, args, |text| {
        let mut chars = text.chars();
        let mut out = String::with_capacity(text.len());
        if let Some(first) = chars.next() {
            match first {
                // The letters that have a form of their own for titles.
                '\u{1c4}'..='\u{1c6}' => out.push('\u{1c5}'),
                '\u{1c7}'..='\u{1c9}' => out.push('\u{1c8}'),
                '\u{1ca}'..='\u{1cc}' => out.push('\u{1cb}'),
                '\u{1f1}'..='\u{1f3}' => out.push('\u{1f2}'),
                _ => {
                    let mut upper = first.to_uppercase();
                    out.extend(upper.next());
                    // What becomes several letters begins with one capital.
                    out.extend(upper.flat_map(char::to_lowercase));
                }
            }
        }
        out.push_str(chars.as_str());
        out
    })
}
