//! Pages of the manual that are made from the VM's own tables: built-in functions and specialised instructions.
//! `UPDATE_DOCS=1 cargo test -p vm --test tables` writes them anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use test_support::{compare, workspace};
use vm::bif::{Bif, Capability, table};
use vm::exec::ops;

/// The page is as wanted; with `UPDATE_DOCS` it is made so.
fn check(page: &str, wanted: &str) {
    let path = workspace().join("docs").join(page);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, wanted).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    if let Err(difference) = compare::texts(wanted, &there) {
        panic!("docs/{page} is out of date, UPDATE_DOCS=1 refreshes it\n{difference}");
    }
}

const BUILT_INS: &str = "\
# The built-in functions

<!-- Generated from the table of built-in functions; see tests/harness/tables.rs. -->

Functions that the VM carries as native code; everything else of the standard library is Erlang (see
[stdlib](../stdlib/README.md)). Calls of them cannot be replaced by loading a module of the same name. What each does is what OTP
documents, behind the link; what differs is in [differences.md](differences.md). How they are written and called:
[architecture.md](architecture.md#how-a-built-in-function-is-called).

- *guard*: may stand in a guard.
- *cost*: reductions that a call is charged at the least. Those that do more work charge more, by the size of their arguments.
- *needs*: what of the host it reaches: `-` is nothing but its arguments, `process` other processes of the VM, `code` loaded code,
  `clock` the time, `file` files and standard streams, `network` sockets, `system` the operating system and the VM itself.
- *library*: OTP writes it in Erlang, so `erlang:is_builtin/3` denies it.
";

#[test]
fn the_page_of_built_in_functions_is_what_the_table_says() {
    let mut modules: BTreeMap<&str, Vec<&Bif>> = BTreeMap::new();
    for bif in table::rows() {
        modules.entry(bif.module.text()).or_default().push(bif);
    }
    let mut page = String::from(BUILT_INS);
    for (module, rows) in &mut modules {
        rows.sort_by_key(|bif| (bif.name, bif.arity));
        let _ = write!(page, "\n## {module}\n\n");
        if module.starts_with("vm_") {
            page.push_str("Below the standard library; not for programs.\n\n");
        }
        page.push_str("| function | guard | cost | needs | library |\n|---|---|---|---|---|\n");
        for bif in rows.iter() {
            let _ = writeln!(
                page,
                "| {} | {} | {} | {} | {} |",
                linked(bif),
                if bif.guard { "yes" } else { "" },
                bif.cost,
                needs(bif.capability),
                if bif.library { "yes" } else { "" },
            );
        }
    }
    check("builtins.md", &page);
}

fn needs(capability: Capability) -> &'static str {
    match capability {
        Capability::Pure => "-",
        Capability::Process => "process",
        Capability::Code => "code",
        Capability::Clock => "clock",
        Capability::File => "file",
        Capability::Network => "network",
        Capability::System => "system",
    }
}

/// The function as source text, with a link to OTP's page on it.
fn linked(bif: &Bif) -> String {
    let plain = bif.name.starts_with(|c: char| c.is_ascii_lowercase())
        && bif
            .name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !OPERATORS.contains(&bif.name);
    let quote = if plain { "" } else { "'" };
    let text = format!("`{quote}{}{quote}/{}`", bif.name, bif.arity);
    let module = bif.module.text();
    if !plain {
        // Operators are described with the language's expressions.
        return format!("[{text}](https://www.erlang.org/doc/system/expressions.html)");
    }
    let application = match module {
        "erlang" | "atomics" | "counters" | "persistent_term" => "erts",
        "os" | "code" | "file" => "kernel",
        _ if module.starts_with("vm_") => return text,
        _ => "stdlib",
    };
    format!(
        "[{text}](https://www.erlang.org/doc/apps/{application}/{module}.html#{}/{})",
        bif.name, bif.arity
    )
}

/// Operators that look like names of functions.
const OPERATORS: &[&str] = &[
    "and", "band", "bnot", "bor", "bsl", "bsr", "bxor", "div", "not", "or", "rem", "xor",
];

#[test]
fn no_built_in_function_is_in_the_table_twice() {
    let mut seen = BTreeSet::new();
    for bif in table::rows() {
        let name = (bif.module.text(), bif.name, bif.arity);
        assert!(seen.insert(name), "{name:?}");
    }
}

const SPECIALISED: &str = "\
# The specialised instructions

<!-- Generated from the table of specialised instructions; see tests/harness/tables.rs. -->

What the interpreter executes. The loader makes these from the generic instructions of a file ([instructions.md](instructions.md)) once
it has verified them: operand kinds are settled, pairs that often come together are one, calls go to export entries, labels are
addresses. They exist in memory only, and their numbers may change with every build.

An instruction is an array of 64-bit words. The first holds the number in its low 16 bits and up to three 16-bit operands, `a`, `b` and
`c`. A source operand is an X register, a Y register (`0x4000` and up) or a constant behind the instruction (`0x8000` and up, counted in words from
the instruction's start). `[..]` are the words after the first: `k` is a continuation (three words), `&code` the address of an
instruction, `&fail` such an address or 0 to raise an exception, `list` operands packed by four.

| number | instruction | made from | layout |
|---|---|---|---|
";

#[test]
fn the_page_of_specialised_instructions_is_what_the_table_says() {
    let mut page = String::from(SPECIALISED);
    for (number, (name, generic, layout)) in ops::TABLE.iter().enumerate() {
        let generic = match *generic {
            "-" => "the VM itself".to_owned(),
            generic => format!("`{generic}`"),
        };
        let _ = writeln!(page, "| {number} | `{name}` | {generic} | {layout} |");
    }
    check("specialised.md", &page);
}

/// Every origin that a row names is an instruction of the file format, so that a misspelt one does not stay.
#[test]
fn specialised_instructions_come_from_generic_ones() {
    let mut unknown = Vec::new();
    for (name, generic, _) in ops::TABLE {
        let words = generic.split([' ', ',']).filter(|word| !word.is_empty());
        for word in words.filter(|word| *word != "-") {
            // After the name of a calling instruction stands what it calls.
            let called = table::rows().any(|bif| bif.name == word.trim_matches('\''));
            if !called && assembler::opcode::by_name(word).is_none() {
                unknown.push(format!("{name}: {word}"));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:?}");
}
