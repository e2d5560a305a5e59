//! Order, equality and portable hash of terms agree with a real Erlang.

use std::path::Path;
use std::ptr::NonNull;
use std::time::Duration;

use assembler::object::Mfa;
use test_support::command::End;
use test_support::reference::{self, Reference};

use super::{Atom, ExportHandle, ExportIdentity, FunIdentity, Term, Word};
use crate::code::convert::to_term;
use crate::memory::Heap;
use crate::term::layout::Kind;

/// What the reference printed; `None` if there is none and none is required.
fn answers() -> Option<String> {
    let Some(erlang) = Reference::find() else {
        assert!(!reference::is_required(), "no erl in the path");
        return None;
    };
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/term/reference");
    let cache = test_support::workspace().join("target/term-reference");
    std::fs::create_dir_all(&cache).expect("a folder in target");
    let source = here.join("reference_terms.erl");
    let beams = erlang
        .compile(&here, &[source], &[], &cache)
        .expect("it compiles");
    let run = erlang
        .run(&beams, "reference_terms", b"", Duration::from_secs(120))
        .expect("erl starts");
    assert_eq!(run.end, End::Status(0), "{}", run.stderr);
    Some(run.stdout)
}

fn export(mfa: &Mfa) -> ExportHandle {
    let atom = |text: &str| Atom::new(text).unwrap();
    let entry = Box::leak(Box::new(ExportIdentity {
        module: atom(&mfa.module),
        function: atom(&mfa.function),
        arity: mfa.arity,
    }));
    // SAFETY: the entry is never freed.
    unsafe { ExportHandle::new(NonNull::from(entry)) }
}

fn term<'h>(heap: &'h Heap, hex: &str) -> Term<'h> {
    let bytes: Vec<u8> = (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
        .collect();
    let value = assembler::etf::decode(&bytes).unwrap_or_else(|e| panic!("{hex}: {}", e.problem));
    to_term(heap, &value, &export).unwrap()
}

#[test]
fn order_equality_and_portable_hash_are_the_reference_s() {
    let Some(answers) = answers() else {
        return;
    };
    let heap = Heap::detached();
    let mut terms = Vec::new();
    let mut wrong = Vec::new();
    for line in answers.lines() {
        let parts: Vec<&str> = line.split(' ').collect();
        let number = |at: usize| parts[at].parse::<u64>().unwrap();
        if let ["fun", module, _, _, _, free, ..] = parts[..] {
            let free = term(&heap, free).proper_list().unwrap();
            let entry = Box::leak(Box::new(FunIdentity {
                module: Atom::new(module).unwrap(),
                index: number(2) as u32,
                uniq: number(3) as u32,
                arity: number(4) as u32,
                free: free.len() as u32,
            }));
            let mut words = vec![
                Word(std::ptr::from_ref(entry) as u64),
                Word::small((number(4) << 8) as i64 | free.len() as i64),
                Word::NIL,
            ];
            words.extend(free.iter().map(|term| term.word()));
            // SAFETY: a fun with a good entry, a creator that nobody asks for and its values.
            let fun = unsafe { heap.boxed(Kind::Fun, &words) };
            let pair = heap.tuple(&[Term::atom(Atom::new("a").unwrap()), fun]);
            assert_eq!(u64::from(fun.phash2()), number(6), "{line}");
            assert_eq!(u64::from(pair.phash2()), number(7), "{line}");
            continue;
        }
        let term = term(&heap, parts[0]);
        if u64::from(term.phash2()) != number(1)
            || u64::from(term.phash2_range(1 << 32).unwrap()) != number(2)
        {
            wrong.push(format!("hash {line}"));
        }
        if let Some(&before) = terms.last() {
            let before: Term<'_> = before;
            let order = before.cmp_terms(term);
            if order.is_gt()
                || term.cmp_terms(before) != order.reverse()
                || order.is_eq() != (number(3) == 1)
                || before.eq_arith(term) != (number(3) == 1)
                || before.eq_exact(term) != (number(4) == 1)
                || before.cmp_exact_keys(term).is_eq() != (number(4) == 1)
            {
                wrong.push(format!("order {line}"));
            }
            assert!(!before.eq_exact(term) || before.internal_hash() == term.internal_hash());
        }
        terms.push(term);
    }
    assert!(terms.len() > 3000);
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong
            .iter()
            .take(20)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}
