//! Modules that real compilers wrote, through every form that we read and write: the corpus of both releases, and every module of OTP's
//! stdlib, kernel and compiler applications (those only where the reference is installed).

use libtest_mimic::{Arguments, Trial};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use test_support::reference::{self, Reference};
use test_support::{files_with_extension, tests_dir};

use assembler::beam::{self, WriteOptions};
use assembler::diagnostic;
use assembler::object::{CodeObject, Operand, OperandTable, Value};
use assembler::opcode::{self, op};
use assembler::{etf, s_form};

/// The applications whose modules are read; `LISTED` is the code path's folder of each.
const APPLICATIONS: [&str; 3] = ["stdlib", "kernel", "compiler"];
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let corpus = files_with_extension(&tests_dir("corpus"), "beam");
    let mut trials = vec![
        Trial::test("corpus::reads_back_equal_in_every_form_of_the_container", {
            let corpus = corpus.clone();
            move || each(&corpus, reads_back_equal_in_every_form)
        }),
        Trial::test(
            "corpus::term_assembly_of_the_compiler_gives_the_compilers_code",
            {
                let listings = listings();
                move || each(&listings, assembles_as_the_compiler_does)
            },
        ),
        Trial::test("corpus::printed_term_assembly_reads_back_equal", {
            let corpus = corpus.clone();
            move || each(&corpus, survives_term_assembly)
        }),
        Trial::test("corpus::has_modules", move || {
            if corpus.len() >= 240 {
                Ok(())
            } else {
                Err(format!("only {}", corpus.len()).into())
            }
        }),
    ];
    let found = Reference::find();
    for application in APPLICATIONS {
        let reference = found.clone();
        let run = move || {
            let reference = reference.ok_or("there is no erl")?;
            let modules = modules(&reference, application)?;
            each(&modules, reads_back_equal)?;
            each(&modules, survives_term_assembly)
        };
        let ignored = found.is_none() && !reference::is_required();
        trials.push(Trial::test(format!("otp::{application}"), run).with_ignored_flag(ignored));
    }
    let ignored = found.is_none() && !reference::is_required();
    let reference = found.clone();
    let agrees = move || Ok(opcodes_agree(&reference.ok_or("there is no erl")?)?);
    trials.push(
        Trial::test("otp::opcode_table_agrees_in_names_and_operands", agrees)
            .with_ignored_flag(ignored),
    );
    let reference = found.clone();
    let runs = move || {
        Ok(assembled_listings_run(
            &reference.ok_or("there is no erl")?,
        )?)
    };
    trials.push(
        Trial::test(
            "corpus::listings_that_we_assemble_run_in_a_real_erlang",
            runs,
        )
        .with_ignored_flag(ignored),
    );
    let behaves = move || {
        Ok(rewritten_modules_behave_the_same(
            &found.ok_or("there is no erl")?,
        )?)
    };
    trials.push(
        Trial::test(
            "otp::rewritten_modules_behave_the_same_in_a_real_erlang",
            behaves,
        )
        .with_ignored_flag(ignored),
    );
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// The listings beside which there is a module.
fn listings() -> Vec<PathBuf> {
    let mut listings = files_with_extension(&tests_dir("corpus"), "S");
    listings.retain(|listing| listing.with_extension("beam").is_file());
    listings
}

fn modules(reference: &Reference, application: &str) -> Result<Vec<PathBuf>, String> {
    let folder = reference.eval(
        &[],
        &format!("io:put_chars(code:lib_dir({application}, ebin))"),
        LIMIT,
    )?;
    Ok(files_with_extension(Path::new(folder.trim()), "beam"))
}

fn each(
    files: &[PathBuf],
    check: fn(&Path, &[u8]) -> Result<(), String>,
) -> Result<(), libtest_mimic::Failed> {
    let mut failures = Vec::new();
    for file in files {
        let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        if let Err(problem) = check(file, &bytes) {
            failures.push(format!("{}: {problem}", file.display()));
        }
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures.join("\n").into())
    }
}

fn reads_back_equal(_: &Path, file: &[u8]) -> Result<(), String> {
    with_options(file, &[WriteOptions::default()])
}

fn reads_back_equal_in_every_form(_: &Path, file: &[u8]) -> Result<(), String> {
    let default = WriteOptions::default();
    let options = [
        default,
        WriteOptions {
            long_atoms: true,
            pack_literals: false,
            ..default
        },
        WriteOptions {
            gzip: true,
            ..default
        },
    ];
    with_options(file, &options)
}

fn with_options(file: &[u8], options: &[WriteOptions]) -> Result<(), String> {
    let object = beam::read(file).map_err(|error| format!("cannot be read: {error}"))?;
    for options in options {
        let written = beam::write_with(&object, *options)
            .map_err(|error| format!("cannot be written with {options:?}: {error}"))?;
        let again = beam::read(&written)
            .map_err(|error| format!("cannot be read again with {options:?}: {error}"))?;
        if again != object {
            return Err(format!("is not the same with {options:?}"));
        }
    }
    Ok(())
}

/// The compiler's names and numbers of operands, for all opcodes that it knows, are those of our table or of the list of obsolete ones.
fn opcodes_agree(reference: &Reference) -> Result<(), String> {
    let expression = "[begin {Name, Arity} = beam_opcodes:opname(N), io:format(\"~p ~s ~p~n\", [N, Name, Arity]) end || N <- lists:seq(1, 180)]";
    let printed = reference.eval(&[], expression, LIMIT)?;
    let ours = |number: u8| match opcode::by_number(number) {
        Some(info) => format!("{number} {} {}", info.name, info.operands.len()),
        None => opcode::obsolete(number).map_or(String::new(), |old| {
            format!("{number} {} {}", old.name, old.arity)
        }),
    };
    match (1u8..)
        .zip(printed.lines())
        .find(|(number, line)| ours(*number) != **line)
    {
        Some((number, line)) => Err(format!("expected {line}, found {}", ours(number))),
        None if printed.lines().count() == 180 => Ok(()),
        None => Err(printed),
    }
}

/// Modules of the corpus that are assembled from their listings and run.
const RUN: [&str; 9] = [
    "bin_construct",
    "comprehensions",
    "float_ops",
    "funs",
    "maps_update",
    "on_load_ok",
    "receive_select",
    "stack_values",
    "try_nested",
];

/// What we assemble from the compiler's listings prints what the corpus says.
fn assembled_listings_run(reference: &Reference) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("assembled");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for listing in listings() {
        if listing
            .parent()
            .and_then(Path::file_name)
            .is_some_and(|name| name == "otp25")
        {
            let source = fs::read_to_string(&listing).map_err(|error| error.to_string())?;
            let object = parse(&listing, &source)?;
            let file =
                beam::write(&object).map_err(|error| format!("{}: {error}", listing.display()))?;
            fs::write(folder.join(format!("{}.beam", object.module)), file)
                .map_err(|error| error.to_string())?;
        }
    }
    let printed = reference.eval(
        &[&folder],
        &format!("[Module:main() || Module <- [{}]]", RUN.join(",")),
        LIMIT,
    )?;
    let expected = |name: &&str| {
        fs::read_to_string(
            tests_dir("corpus/expected")
                .join(name)
                .with_extension("txt"),
        )
    };
    let expected: Result<String, _> = RUN.iter().map(expected).collect();
    if printed == expected.map_err(|error| error.to_string())? {
        return Ok(());
    }
    Err(format!("the modules print:\n{printed}"))
}

/// Modules that the rewritten compiler compiles.
const COMPILED: [&str; 4] = ["bin_match", "programs", "maps_update", "receive_select"];

/// Writes the applications' modules again, loads them into a real Erlang, and compares what their functions return.
fn rewritten_modules_behave_the_same(reference: &Reference) -> Result<(), String> {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = temporary.join("rewritten");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for application in APPLICATIONS {
        for module in modules(reference, application)? {
            let file = fs::read(&module).map_err(|error| error.to_string())?;
            let object = beam::read(&file).map_err(|error| error.to_string())?;
            let written = beam::write(&object).map_err(|error| error.to_string())?;
            let name = module.file_name().unwrap_or_default();
            fs::write(folder.join(name), written).map_err(|error| error.to_string())?;
        }
    }
    let root = tests_dir("harness/erlang");
    let compiled = reference.compile(&root, &[root.join("rewritten.erl")], &[], temporary)?;
    let source = |name: &&str| format!("{:?}", tests_dir("corpus/src/common").join(name));
    let sources: Vec<String> = COMPILED.iter().map(source).collect();
    let expression = format!("rewritten:main({:?}, [{}])", folder, sources.join(","));
    let printed = reference.eval(&[&compiled], &expression, Duration::from_secs(300))?;
    let lines: Vec<&str> = printed.lines().collect();
    match lines[..] {
        [counts, "same"]
            if counts
                .split(' ')
                .next()
                .and_then(|count| count.parse().ok())
                >= Some(50) =>
        {
            Ok(())
        }
        _ => Err(printed),
    }
}

/// What `.S` can say, in a form that can be compared: the pairs of maps are printed in another order than they are written, and the
/// version of the types follows from what is in them.
fn sayable(mut object: CodeObject) -> CodeObject {
    for function in &mut object.functions {
        for instruction in &mut function.code {
            instruction.args.iter_mut().for_each(sort_maps_of);
        }
    }
    object
        .records
        .iter_mut()
        .flat_map(|table| table.rows.iter_mut().flatten())
        .for_each(sort_maps_of);
    CodeObject {
        meta: None,
        compile_info: None,
        chunks: Vec::new(),
        ..object
    }
}

/// What the debug information says of instructions that are not there is not printed.
fn drop_unused_debug_information(object: &mut CodeObject) {
    let code = object.functions.iter().flat_map(|function| &function.code);
    let used: HashSet<u64> = code
        .filter_map(
            |instruction| match (instruction.op, &instruction.args[..]) {
                (op::DEBUG_LINE, [_, _, Operand::Untagged(index), _]) => Some(*index),
                _ => None,
            },
        )
        .collect();
    let Some(table) = &mut object.debug_info else {
        return;
    };
    let mut index = 0;
    let mut rows = Vec::new();
    for row in std::mem::take(&mut table.rows) {
        let is_first = row[0] == Operand::Untagged(0);
        index += u64::from(is_first);
        match (&row[1], used.contains(&index)) {
            (_, true) => rows.push(row),
            (Operand::List(elements), false) => table.total -= elements.len() as u32,
            (_, false) => rows.push(vec![Operand::Untagged(0), Operand::Nil]),
        }
    }
    table.rows = rows;
}

fn sort_maps_of(operand: &mut Operand) {
    match operand {
        Operand::Literal(value) => {
            let mut sorted = Value::clone(value);
            sort_maps(&mut sorted);
            *value = sorted.into();
        }
        Operand::List(elements) => elements.iter_mut().for_each(sort_maps_of),
        _ => {}
    }
}

fn sort_maps(value: &mut Value) {
    match value {
        Value::Map(pairs) => {
            for (key, value) in pairs.iter_mut() {
                sort_maps(key);
                sort_maps(value);
            }
            pairs.sort_by_cached_key(|(key, _)| etf::encode(key).ok());
        }
        Value::Tuple(elements) => elements.iter_mut().for_each(sort_maps),
        Value::List(elements, tail) => {
            elements.iter_mut().for_each(sort_maps);
            sort_maps(tail);
        }
        _ => {}
    }
}

fn parse(name: &Path, source: &str) -> Result<CodeObject, String> {
    s_form::parse(source)
        .map_err(|found| diagnostic::render(&name.display().to_string(), source, &found))
}

/// OTP 25 takes `{0.0}` and `{-0.0}` for the same literal when it writes the file: the listing is right, the file is not.
fn is_merged_by_the_compiler(path: &Path) -> bool {
    path.ends_with("otp25/differs.S")
}

/// Reads what the compiler listed and compares it with what it wrote beside it.
fn assembles_as_the_compiler_does(path: &Path, listing: &[u8]) -> Result<(), String> {
    let source = String::from_utf8_lossy(listing);
    let mut ours = sayable(parse(path, &source)?);
    let beam = fs::read(path.with_extension("beam")).map_err(|error| error.to_string())?;
    let mut theirs = sayable(beam::read(&beam).map_err(|error| error.to_string())?);
    // The compiler derives these from the contents of the file that it writes.
    ours.lambdas
        .iter_mut()
        .chain(&mut theirs.lambdas)
        .for_each(|lambda| lambda.old_uniq = 0);
    theirs.attributes = ours.attributes.clone();
    if is_merged_by_the_compiler(path) {
        return Ok(());
    }
    // Where nothing in the text tells the releases apart, the types are those of the older one.
    if ours.types.as_ref().map(|table| table.version) == Some(1) {
        ours.types = theirs.types.clone();
    }
    same(&ours, &theirs)?;
    beam::write(&ours)
        .map(drop)
        .map_err(|error| format!("cannot be written: {error}"))
}

fn survives_term_assembly(path: &Path, file: &[u8]) -> Result<(), String> {
    let object = beam::read(file).map_err(|error| error.to_string())?;
    let text = s_form::print(&object).map_err(|error| format!("cannot be printed: {error}"))?;
    let again = parse(path, &text)?;
    let mut object = sayable(object);
    drop_unused_debug_information(&mut object);
    // Tables that nothing refers to are not printed.
    object.locals.get_or_insert_default();
    same(&sayable(again), &object)
}

/// Compares part by part, so that a failure names the part.
fn same(ours: &CodeObject, theirs: &CodeObject) -> Result<(), String> {
    for (ours, theirs) in ours.functions.iter().zip(&theirs.functions) {
        let name = format!("{}/{}", theirs.name, theirs.arity);
        if let Some((ours, theirs)) = ours
            .code
            .iter()
            .zip(&theirs.code)
            .find(|(ours, theirs)| ours != theirs)
        {
            return Err(format!("{name}: expected {theirs:?}, found {ours:?}"));
        }
        if ours != theirs {
            return Err(format!("{name} differs in its head or length"));
        }
    }
    let parts = [
        ("functions", ours.functions == theirs.functions),
        ("exports", ours.exports == theirs.exports),
        ("local functions", ours.locals == theirs.locals),
        ("funs", ours.lambdas == theirs.lambdas),
        ("types", ours.types == theirs.types),
        ("lines", ours.lines == theirs.lines),
        ("records", ours.records == theirs.records),
        ("attributes", ours.attributes == theirs.attributes),
        ("debug information", ours.debug_info == theirs.debug_info),
        ("something else", ours == theirs),
    ];
    match parts.iter().find(|(_, equal)| !equal) {
        Some(("funs", _)) => Err(format!(
            "funs: expected {:?}, found {:?}",
            theirs.lambdas, ours.lambdas
        )),
        Some(("debug information", _)) => Err(format!(
            "debug information: {:?}",
            first_difference(ours, theirs)
        )),
        Some((part, _)) => Err(format!("not equal: {part}")),
        None => Ok(()),
    }
}

fn first_difference(ours: &CodeObject, theirs: &CodeObject) -> Option<String> {
    let (ours, theirs) = (ours.debug_info.as_ref()?, theirs.debug_info.as_ref()?);
    let rows = ours
        .rows
        .iter()
        .zip(&theirs.rows)
        .find(|(ours, theirs)| ours != theirs);
    let counts = |table: &OperandTable| (table.version, table.count, table.total, table.rows.len());
    Some(format!(
        "{:?} expected {:?} {rows:?}",
        counts(ours),
        counts(theirs)
    ))
}
