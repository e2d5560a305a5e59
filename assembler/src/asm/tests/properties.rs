//! What holds for every object and for every text.

use proptest::prelude::*;

use super::super::{parse, print};
use super::random::Random;
use super::{COUNTER, EVERYTHING};
use crate::diagnostic::render;
use crate::object::{CodeObject, Name, Value};

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn printing_and_parsing_any_object_gives_an_equal_one(seed: u64) {
        let object = Random::new(seed).object();
        let text = print(&object);
        match parse(&text) {
            Ok(again) => prop_assert_eq!(object, again, "{}", text),
            Err(found) => prop_assert!(false, "{}\n{}", render("random", &text, &found), text),
        }
    }

    #[test]
    fn any_literal_survives(seed: u64) {
        let value = Random::new(seed).value(6);
        let object = CodeObject {
            module: Name::from("t"),
            label_count: 1,
            locals: Some(vec![]),
            attributes: Some(value),
            ..CodeObject::default()
        };
        prop_assert_eq!(parse(&print(&object)).ok(), Some(object));
    }

    #[test]
    fn any_characters_are_read_or_refused(text: String) {
        let _ = parse(&text);
    }

    #[test]
    fn any_tokens_are_read_or_refused(parts in prop::collection::vec(
        prop::sample::select(vec![
            ".module", "m", "\n", ".function", "f/0", "move", ",", "(", ")", "[", "]", "{", "}", "#{",
            "<<", ">>", "=>", "|", "x0", "@a", "a:", "1", "16#f", "\"s\"", "'q'", "T0", ":", "/",
            "words", "fun", "hex(", "literal(", "#8", ".line", "1.5", "$a", "bits(", ".chunk", "3:",
            "bs_match", "select_val", ".type", ".types", ".code", "entry", "@_", "%", ".module_info",
        ]), 0..60)) {
        let _ = parse(&parts.join(" "));
    }
}

/// Breaks a text in some way.
fn mutate(random: &mut Random, text: &[u8]) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for _ in 0..=random.below(3) {
        let at = random.below(bytes.len());
        let to = (at + random.below(40)).min(bytes.len());
        match random.below(6) {
            0 => bytes.truncate(at),
            1 | 2 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
            3 => drop(bytes.drain(at..to)),
            4 => {
                let copy = bytes.get(at..to).unwrap_or(&[]).to_vec();
                let into = random.below(bytes.len());
                bytes.splice(into..into, copy);
            }
            _ => bytes.insert(
                at,
                *b"()[]{}<>,:/|@#.'\"\\\n"
                    .get(random.below(19))
                    .unwrap_or(&b' '),
            ),
        }
    }
    bytes
}

#[test]
fn no_mutation_of_a_module_panics_and_what_is_accepted_round_trips() {
    let mut random = Random::new(1);
    let texts = [
        COUNTER.to_owned(),
        EVERYTHING.to_owned(),
        print(&Random::new(7).object()),
    ];
    let mut accepted = 0;
    for round in 0..30_000 {
        let mutated = mutate(&mut random, texts[round % 3].as_bytes());
        let text = String::from_utf8_lossy(&mutated);
        match parse(&text) {
            Ok(object) => {
                accepted += 1;
                let printed = print(&object);
                match parse(&printed) {
                    Ok(again) => assert_eq!(object, again, "{text}"),
                    Err(found) => panic!("{text}\n{}", render("again", &printed, &found)),
                }
            }
            Err(found) => assert!(!render("t.asm", &text, &found).is_empty()),
        }
    }
    assert!(accepted > 1000, "{accepted}");
}

#[test]
fn nesting_is_limited_and_what_is_below_the_limit_survives() {
    let nested = |depth: usize| {
        let mut value = Value::Nil;
        for at in 0..depth {
            value = match at % 3 {
                0 => Value::Tuple(vec![value]),
                1 => Value::Map(vec![(Value::Nil, value)]),
                _ => Value::List(vec![value], Box::new(Value::Nil)),
            };
        }
        value
    };
    let object = |value| CodeObject {
        module: Name::from("t"),
        label_count: 1,
        locals: Some(vec![]),
        attributes: Some(value),
        ..CodeObject::default()
    };
    let deep = object(nested(crate::etf::MAX_DEPTH));
    assert_eq!(parse(&print(&deep)).ok(), Some(deep));
    assert!(parse(&print(&object(nested(crate::etf::MAX_DEPTH + 100)))).is_err());
    for open in ["(", "[", "{", "#{", "<<", "literal(", "[a|", "#{a=>"] {
        let text = format!(".module t\n.function f/0\n move {}\n", open.repeat(200_000));
        assert!(parse(&text).is_err());
    }
}

#[test]
fn time_is_about_linear_in_the_length_of_the_text() {
    let start = std::time::Instant::now();
    for part in [
        "[a|",
        "1,",
        "\"abc\" ",
        ".function f/0\n",
        "l:\n",
        "@x,",
        "#{1=>2},",
        "x:\n\n",
        "(\n",
    ] {
        let text = format!(".module t\n.function g/0\n move [{}\n", part.repeat(50_000));
        let _ = parse(&text);
    }
    // Labels whose next number is taken, and errors whose nearest name is far away.
    let (mut labels, mut calls) = (String::from(".module t\n.function g/0\n"), String::new());
    for at in 0..50_000 {
        labels += &format!("{}:\nl{at}:\n", at + 3);
        calls += &format!(".function name{at}/0\n call 0, nome{at}/1\n");
    }
    assert!(parse(&labels).is_ok());
    assert!(parse(&format!(".module t\n{calls}")).is_err());
    let digits = format!(".attributes {}\n", "7".repeat(1_000_000));
    let _ = parse(&digits);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
