//! What holds for every term and format string.

use proptest::prelude::*;

use crate::io::print::Depth;
use crate::io::{PrintableRange, Style, display, format, print, print_pretty};
use crate::memory::Heap;
use crate::term::{Atom, Term};

/// A term as nested as the steps say: each wraps what there is, or starts anew.
fn term_of<'h>(heap: &'h Heap, steps: &[u8]) -> Term<'h> {
    let mut term = Term::NIL;
    for &step in steps {
        term = match step % 12 {
            0 => heap.cons(term, Term::NIL),
            1 => heap.cons(Term::small(i64::from(step)), term),
            2 => heap.tuple(&[term]),
            3 => heap.tuple(&[Term::atom(Atom::OK), term, Term::small(-1)]),
            4 => heap.cons(term, Term::atom(Atom::ERROR)),
            5 => heap.binary(&[step, 195, 165, b'a']),
            6 => heap.bits(&[step], 3),
            7 => heap.float(f64::from(step) / 7.0),
            8 => heap.cons(Term::small(i64::from(step) * 300), heap.string("abc")),
            9 => heap.big(true, &[u64::from(step), 1]),
            10 => {
                let mut pairs = [(Term::atom(Atom::OK), term), (Term::small(1), Term::NIL)];
                crate::map::Map::from_pairs(heap, &mut pairs).term()
            }
            _ => heap.cons(heap.string("text"), heap.cons(term, Term::NIL)),
        };
    }
    term
}

proptest! {
    #[test]
    fn any_format_string_with_any_arguments_is_text_or_an_error(
        text in "(~-?(\\*|[0-9]{1,2})?(\\.(\\*|[0-9]{1,2})?)?(\\.[*x0])?[tlkK]{0,2}[wWpPscbBxX#+efgni~]|[a\u{400}\n~]){0,6}",
        arguments in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..6), 0..8),
    ) {
        let heap = Heap::detached();
        let arguments: Vec<_> = arguments.iter().map(|steps| term_of(&heap, steps)).collect();
        let _ = format(PrintableRange::Unicode, heap.string(&text), heap.list(arguments), 3);
    }

    #[test]
    fn any_term_prints_at_any_depth_and_width(
        steps in prop::collection::vec(any::<u8>(), 0..40),
        depth in -1i64..12,
        column in -3i64..100,
        line_length in -3i64..100,
    ) {
        let heap = Heap::detached();
        let term = term_of(&heap, &steps);
        let depth = Depth::new(depth);
        let style = Style::unicode(PrintableRange::Unicode);
        print(term, depth, &style).unwrap();
        let pretty = crate::io::Pretty { column, line_length, depth, strings: true };
        print_pretty(term, &pretty, &style).unwrap();
        display::display(term);
    }
}

#[test]
fn deep_terms_need_no_native_stack() {
    let heap = Heap::detached();
    let mut lists = Term::NIL;
    let mut tuples = Term::NIL;
    for _ in 0..200_000 {
        lists = heap.cons(lists, Term::NIL);
        tuples = heap.tuple(&[tuples]);
    }
    for term in [lists, tuples] {
        let text = print(term, Depth::UNLIMITED, &Style::LATIN1).unwrap();
        assert!(text.len() >= 400_000);
        let pretty = print_pretty(term, &crate::io::Pretty::default(), &Style::LATIN1);
        assert_eq!(pretty.unwrap(), text);
        assert_eq!(display::display(term), text.into_bytes());
    }
}

#[test]
fn a_directive_that_wants_endless_padding_fails() {
    let heap = Heap::detached();
    for text in [
        "~999999999999s",
        "~.99999999999999999999999c",
        "~9999999999n",
    ] {
        let arguments = heap.list([Term::small(97)]);
        assert!(format(PrintableRange::Latin1, heap.string(text), arguments, 0).is_err());
    }
}

#[test]
fn maps_show_in_the_order_asked_for() {
    let heap = Heap::detached();
    let mut pairs: Vec<_> = (0..100).map(|i| (Term::small(i), Term::small(i))).collect();
    let map = crate::map::Map::from_pairs(&heap, &mut pairs).term();
    let shown =
        |text, arguments| format(PrintableRange::Latin1, heap.string(text), arguments, 0).unwrap();
    let ordered = shown("~0kp", heap.list([map]));
    assert!(ordered.starts_with("#{0 => 0,1 => 1,2 => 2,"));
    let reversed = Term::atom(Atom::new("reversed").unwrap());
    assert!(shown("~Kw", heap.list([reversed, map])).starts_with("#{99 => 99,98 => 98,"));
}
