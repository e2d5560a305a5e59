use std::path::Path;

use super::*;
use crate::asm::tests::random::Random;
use crate::diagnostic::render;
use crate::object::{Operand, Value};

const SAMPLE: &str = r#"{module, sample}.  %% version = 0

{exports, [{main,0}]}.

{attributes, []}.

{labels, 5}.


{function, main, 0, 2}.
  {label,1}.
    {line,[{location,"sample.erl",3}]}.
    {func_info,{atom,sample},{atom,main},0}.
  {label,2}.
    {move,{literal,[1,2.5,"text",#{k => <<1,2,3:4>>},fun lists:map/2]},{x,0}}.
    {'%',{var_info,{x,0},[{type,any}]}}.
    {call_only,1,{f,4}}. % id/1


{function, id, 1, 4}.
  {label,3}.
    {line,[]}.
    {func_info,{atom,sample},{atom,id},1}.
  {label,4}.
    return.
"#;

fn errors(source: &str) -> String {
    match parse(source) {
        Ok(_) => panic!("the text is read:\n{source}"),
        Err(found) => {
            assert!(!found.is_empty());
            render("sample.S", source, &found)
        }
    }
}

/// What is read can be printed, and reads back the same.
fn check(source: &str) -> bool {
    match parse(source) {
        Ok(object) => {
            let text = print(&object).expect("what was read can be printed");
            match parse(&text) {
                Ok(again) => assert_eq!(again, object, "{text}"),
                Err(found) => panic!("{}", render("printed", &text, &found)),
            }
            true
        }
        Err(found) => {
            assert!(!found.is_empty());
            let _ = render("sample.S", source, &found);
            false
        }
    }
}

#[test]
fn the_sample_is_read_as_it_says() {
    let object = parse(SAMPLE).expect("a sound text");
    assert_eq!((&*object.module, object.label_count), ("sample", 5));
    assert_eq!(object.exports.len(), 1);
    assert_eq!(object.locals.as_ref().map(Vec::len), Some(1));
    let [main, id] = &object.functions[..] else {
        panic!("two functions")
    };
    assert_eq!(
        (&*main.name, main.arity, main.entry, main.code.len()),
        ("main", 0, 2, 6)
    );
    assert_eq!(id.code.last().map(|i| i.op.name()), Some(Some("return")));
    match &main.code[4].args[0] {
        Operand::Literal(value) => match &**value {
            Value::List(elements, _) => assert_eq!(elements.len(), 5),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
    assert!(check(SAMPLE));
}

#[test]
fn errors_name_the_place_and_what_would_be_right() {
    let source = SAMPLE
        .replace("{move,", "{mov,")
        .replace("{call_only,1,{f,4}}", "{call_only,{x,1},{f,4}}")
        .replace("[{main,0}]", "[{main,0},{gone,2}]")
        .replace("    return.", "    {bif,self,{f,0},[],{z,0}}.\n    {test,move,{f,0},[{x,0}]}.\n    {get_list,{x,0},{x,1}}.");
    insta::assert_snapshot!(errors(&source));
}

#[test]
fn one_error_does_not_hide_the_next() {
    let source = SAMPLE
        .replace("{exports, [", "{exports, {")
        .replace("{label,2}.", "{label,]}.")
        .replace("{f,4}}.", "{f,4}");
    insta::assert_snapshot!(errors(&source));
}

#[test]
fn deep_nesting_and_long_integers_are_errors() {
    let deep = SAMPLE.replace(
        "[1,2.5,",
        &format!("[{}{},", "[".repeat(100_000), "]".repeat(100_000)),
    );
    assert!(errors(&deep).contains("nested deeper than"));
    let long = SAMPLE.replace("[1,2.5,", &format!("[{},", "9".repeat(2_000_000)));
    assert!(errors(&long).contains("digits"));
    assert!(errors(&SAMPLE.replace("{label,3}", "{label,4000000000}")).contains("far too high"));
}

#[test]
fn funs_get_unique_values_that_depend_on_the_code() {
    let with_fun = |number: u32| {
        let make = format!(
            "{{make_fun3,{{f,4}},0,0,{{x,0}},{{list,[]}}}}.\n    {{move,{{integer,{number}}},{{x,0}}}}."
        );
        let source = SAMPLE.replace("{call_only,1,{f,4}}.", &make);
        let object = parse(&source).expect("a sound text");
        object.lambdas[0].old_uniq
    };
    assert_ne!(with_fun(1), 0);
    assert_eq!(with_fun(1), with_fun(1));
    assert_ne!(with_fun(1), with_fun(2));
}

#[test]
fn the_function_to_run_on_load_survives() {
    let source = SAMPLE.replace(
        "{attributes, []}",
        "{attributes, [{on_load,[{main,0}]},{vsn,[1]}]}",
    );
    let object = parse(&source).expect("a sound text");
    assert!(
        object.functions[0]
            .code
            .iter()
            .any(|i| i.op.name() == Some("on_load"))
    );
    assert!(
        print(&object)
            .is_ok_and(|text| text.contains("{on_load,[{main,0}]}") && !text.contains("  on_load"))
    );
    assert!(check(&source));
}

fn listing(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/corpus")
        .join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn changed_listings_are_refused_or_read_and_never_panic() {
    let rounds = std::env::var("S_MUTATIONS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(600);
    let names = [
        "otp25/funs_ext_lib.S",
        "otp25/on_load_ok.S",
        "otp25/code_reload_lib.S",
        "otp29/nrec_lib.S",
        "otp29/text29.S",
        "otp29/debug_lines.S",
    ];
    let sources = names.map(listing);
    let mut random = Random::new(4);
    let mut accepted = 0;
    for round in 0..rounds {
        let mut text: Vec<char> = sources[round % sources.len()].chars().collect();
        for _ in 0..=random.below(3) {
            let at = random.below(text.len());
            let from = random.below(text.len());
            let count = random.below(12).min(text.len() - from);
            match random.below(5) {
                0 => {
                    let copy = text[from..from + count].to_vec();
                    text.splice(at..at, copy);
                }
                1 => {
                    text.drain(from..from + count);
                }
                2 => {
                    text[at] = *['{', '}', '[', ']', '.', ',', '"', '\'', '9', 'x', '%', '#']
                        .get(random.below(12))
                        .unwrap_or(&' ')
                }
                3 => text[at] = char::from_u32(random.below(0x300) as u32).unwrap_or('?'),
                _ => text.swap(at, from),
            }
        }
        accepted += usize::from(check(&text.into_iter().collect::<String>()));
    }
    assert!(accepted > rounds / 20, "{accepted} of {rounds} were read");
}
