//! The manual: the instruction reference is what the opcode table says, and the assembly in `docs/` and in the README assembles and
//! passes the verifier. `UPDATE_DOCS=1 cargo test -p assembler --test manual` writes the reference anew.

use libtest_mimic::{Arguments, Failed, Trial};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use test_support::{compare, files_with_extension, workspace};

use assembler::opcode::{
    Flow, Frame, Info, Kind, MATCH_COMMANDS, OBSOLETE, OperandInfo, SEGMENT, TABLE,
};
use assembler::{asm, diagnostic, verify};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = vec![Trial::test(
        "instruction_reference_is_what_the_table_says",
        instruction_reference,
    )];
    let mut pages = files_with_extension(&workspace().join("docs"), "md");
    pages.push(workspace().join("README.md"));
    for page in pages {
        let name = page
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let name = format!("assembly_in_{name}_is_right");
        trials.push(Trial::test(name, move || assembly_in(&page)));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Every block that is a whole module.
fn assembly_in(page: &Path) -> Result<(), Failed> {
    let text = fs::read_to_string(page).map_err(|error| error.to_string())?;
    for block in text.split("```").skip(1).step_by(2) {
        let (_, source) = block.split_once('\n').unwrap_or_default();
        if !source.trim_start().starts_with(".module") {
            continue;
        }
        let object =
            asm::parse(source).map_err(|found| diagnostic::render("block", source, &found))?;
        if let Err(errors) = verify::verify(&object) {
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            return Err(format!("{}\n{source}", errors.join("\n")).into());
        }
    }
    Ok(())
}

fn instruction_reference() -> Result<(), Failed> {
    let path = workspace().join("docs/instructions.md");
    let wanted = reference();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &wanted).map_err(|error| error.to_string())?;
    }
    let there =
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    compare::texts(&wanted, &there).map_err(|difference| {
        format!("docs/instructions.md is out of date, UPDATE_DOCS=1 refreshes it\n{difference}")
            .into()
    })
}

const INTRODUCTION: &str = "\
# The instructions

<!-- Generated from the opcode table; see tests/harness/manual.rs. -->

Every instruction that a compiler since OTP 24 emits, as the assembler knows it. How operands are written is explained in
[assembly.md](assembly.md). In the column of operands, a name alone is explained by its kind below; `(a, b)*` is a list of
such groups in round brackets.

Notes: *raises*, it can raise an exception (if it has a label `fail`: only when that is `@_`); *test*, it goes to `fail` when it does not
hold; *ends*, control does not go on to the next instruction; *calls*, other code runs before the next instruction; *frame*, there must be a
frame; *no frame*, there must be none; *makes* or *drops* a frame; *loses X*, what X registers held is lost.
";

fn reference() -> String {
    let mut out = String::from(INTRODUCTION);
    out.push_str("\n## All, by name\n\n| instruction | operands | what it does | notes | number | since |\n|---|---|---|---|---|---|\n");
    let mut rows: Vec<&Info> = TABLE.iter().collect();
    rows.sort_by_key(|info| info.name);
    for info in rows {
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {} | {} | {} |",
            info.name,
            operands(info.operands),
            info.meaning.replace('|', "\\|"),
            notes(info),
            info.op.0,
            info.since
        );
    }
    out.push_str("\n## Kinds of operands\n\n| kind | what may stand there |\n|---|---|\n");
    let mut kinds: Vec<(&str, &str)> = Vec::new();
    let lists = TABLE.iter().flat_map(|info| info.operands);
    for operand in lists.chain(MATCH_COMMANDS.iter().flat_map(|command| command.operands)) {
        let of_list = match operand.kind {
            Kind::List(pattern) => pattern,
            Kind::Segments => SEGMENT,
            _ => &[],
        };
        kinds.extend(
            of_list
                .iter()
                .chain([&operand.kind])
                .filter_map(|kind| explain(*kind)),
        );
    }
    kinds.sort_unstable();
    kinds.dedup();
    for (name, meaning) in kinds {
        let _ = writeln!(out, "| {name} | {meaning} |");
    }
    out.push_str(
        "\n## Segments of `bs_create_bin`\n\nThe list has six operands for each segment: ",
    );
    let kinds: Vec<String> = SEGMENT.iter().map(|kind| kind_name(*kind)).collect();
    let _ = writeln!(
        out,
        "{}. They are: the type (an atom: `integer`, `float`,\n`binary`, `append`, `private_append`, `string`, `utf8`, `utf16`, `utf32`), the segment's number, its unit, its flags (`[]`, or a list such as `[little]`),\nthe value (bytes for a `string`), and the size (`all` for the rest of a binary, `undefined` for UTF).",
        kinds.join(", ")
    );
    out.push_str(
        "\n## Commands of `bs_match`\n\n| command | operands | what it does |\n|---|---|---|\n",
    );
    for command in MATCH_COMMANDS {
        let name = if command.name == "=:=" {
            "'=:='"
        } else {
            command.name
        };
        let _ = writeln!(
            out,
            "| `{name}` | {} | {} |",
            operands(command.operands),
            command.meaning
        );
    }
    out.push_str("\n## Obsolete\n\nNo compiler since OTP 24 emits these; they are not assembled, and a file that has one is refused by name:\n");
    let names: Vec<String> = OBSOLETE
        .iter()
        .map(|old| format!("`{}`", old.name))
        .collect();
    for some in names.chunks(8) {
        let _ = writeln!(
            out,
            "{}{}",
            some.join(", "),
            if names.ends_with(some) { "." } else { "," }
        );
    }
    out
}

/// Names of operands, with the kind where the name does not say it.
fn operands(operands: &[OperandInfo]) -> String {
    let each: Vec<String> = operands
        .iter()
        .map(|operand| match operand.kind {
            Kind::List(pattern) => {
                let kinds: Vec<String> = pattern.iter().map(|kind| kind_name(*kind)).collect();
                format!("{}: ({})*", operand.name, kinds.join(", "))
            }
            kind if kind_name(kind) == operand.name => operand.name.to_owned(),
            kind => format!("{}: {}", operand.name, kind_name(kind)),
        })
        .collect();
    each.join(", ")
}

fn kind_name(kind: Kind) -> String {
    match kind {
        Kind::Import(Some(arity)) => format!("import/{arity}"),
        Kind::FailOr(atoms) => format!("fail or {}", atoms.join(" or ")),
        Kind::List(_) => "list".to_owned(),
        kind => explain(kind).map_or("?", |(name, _)| name).to_owned(),
    }
}

/// A kind's name and what may stand there; nothing for lists, which are shown by their elements.
fn explain(kind: Kind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        Kind::List(_) => return None,
        Kind::LabelDef => (
            "definition",
            "the label that is defined; written `name:` instead",
        ),
        Kind::Label => ("label", "a label to go to: `@next`, or a function `loop/1`"),
        Kind::Fail | Kind::FailOr(_) => (
            "fail",
            "a label to go to on failure; `@_` raises an exception instead",
        ),
        Kind::FunTag => (
            "tag",
            "`safe` or `unsafe`, or a function: what is known about a fun",
        ),
        Kind::Atom => ("atom", "an atom"),
        Kind::Arity => ("arity", "how many arguments, in `x0` and up"),
        Kind::Live => (
            "live",
            "how many X registers, from `x0`, hold terms that are needed",
        ),
        Kind::Slots => ("slots", "a number of stack slots"),
        Kind::Heap => (
            "heap",
            "words of memory: a number, or `{words 3, floats 1, funs 0}`",
        ),
        Kind::Index => ("index", "the index of a tuple element, from 0"),
        Kind::TupleSize => ("tuple size", "how many elements a tuple has"),
        Kind::Size => ("size", "a number of bits or bytes"),
        Kind::Unit => ("unit", "what a size is multiplied by"),
        Kind::Flags => (
            "flags",
            "the sum of 2 for little endian, 4 for signed, 16 for native",
        ),
        Kind::Number => ("number", "a number"),
        Kind::Import(_) => ("import", "a function of any module: `erlang:abs/1`"),
        Kind::Lambda => (
            "fun",
            "a function of this module that is made a fun: `adder/2`",
        ),
        Kind::Source => ("source", "a term: X or Y register, or a constant"),
        Kind::SourceOrSize => (
            "source or size",
            "a term, or a plain number written as `#8`",
        ),
        Kind::Constant => ("constant", "an integer, atom, `[]` or literal term"),
        Kind::Reg => ("register", "an X or Y register that is read"),
        Kind::Dst => ("dst", "an X or Y register that is written"),
        Kind::InOut => (
            "register, changed",
            "an X or Y register that is read and written",
        ),
        Kind::Slot => ("slot", "a stack slot, `y0`"),
        Kind::FrSource => ("float register", "a floating-point register that is read"),
        Kind::FrDst => ("float dst", "a floating-point register that is written"),
        Kind::FloatSource => (
            "float source",
            "a floating-point register, or a term that is a float",
        ),
        Kind::FloatDst => (
            "float or dst",
            "a floating-point register, or an X or Y register, that is written",
        ),
        Kind::String { .. } => ("bytes", "a string of bytes, `\"abc\"`"),
        Kind::Line => (
            "place",
            "a place in the source: `\"file.erl\":12`, or `none`; see also `.line`",
        ),
        Kind::Segments => ("segments", "see below"),
        Kind::Commands => ("commands", "see below"),
        Kind::FlagsTerm => (
            "flags term",
            "`[]`, or a literal list of atoms such as `[signed, little]`",
        ),
        Kind::SegmentValue => ("value", "a source; in a `string` segment `bytes(\"abc\")`"),
    })
}

fn notes(info: &Info) -> String {
    let effects = info.effects;
    let frame = match effects.frame {
        Frame::Any => "",
        Frame::Needs | Frame::Shrinks => "frame",
        Frame::Without => "no frame",
        Frame::Makes => "makes",
        Frame::Drops => "drops",
    };
    let flow = match effects.flow {
        Flow::Next => "",
        Flow::Call => "calls",
        Flow::Ends => "ends",
    };
    let notes = [
        if effects.test { "test" } else { "" },
        if effects.raises { "raises" } else { "" },
        flow,
        frame,
        if effects.clears_x { "loses X" } else { "" },
    ];
    let notes: Vec<&str> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    notes.join(", ")
}
