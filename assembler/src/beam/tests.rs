use std::path::{Path, PathBuf};

use super::*;
use crate::asm::tests::random::Random;
use crate::object::{CodeObject, Value};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus")
}

fn module(name: &str) -> Vec<u8> {
    let path = corpus().join(name).with_extension("beam");
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Modules that are small and, together, have every chunk and every sort of operand.
const MODULES: [&str; 10] = [
    "otp25/bin_utf",
    "otp25/funs",
    "otp25/float_ops",
    "otp25/receive_marker",
    "otp25/r24/bin_construct",
    "otp25/asm/legacy_binary",
    "otp29/nrec_lib",
    "otp29/bin_append",
    "otp29/debug_lines",
    "otp29/covered_lines",
];

fn error(file: &[u8]) -> String {
    match read(file) {
        Ok(_) => panic!("the file is read"),
        Err(error) => error.to_string(),
    }
}

/// The chunks of a file, and the file of some chunks.
fn split(file: &[u8]) -> Vec<([u8; 4], Vec<u8>)> {
    let chunks = container::split(file).expect("a sound file");
    chunks
        .into_iter()
        .map(|(name, contents)| (name, contents.to_vec()))
        .collect()
}

fn join(chunks: Vec<([u8; 4], Vec<u8>)>) -> Vec<u8> {
    let chunks: Vec<_> = chunks
        .into_iter()
        .map(|(name, contents)| (name, contents.into()))
        .collect();
    container::join(&chunks).expect("a small file")
}

/// The file with one chunk changed.
fn changed(file: &[u8], name: &[u8; 4], change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut chunks = split(file);
    chunks
        .iter_mut()
        .filter(|(other, _)| other == name)
        .for_each(|(_, contents)| change(contents));
    join(chunks)
}

/// The file with its literals unpacked, so that changes reach them.
fn unpacked(file: &[u8]) -> Vec<u8> {
    let object = read(file).expect("a sound file");
    let options = WriteOptions {
        pack_literals: false,
        ..WriteOptions::default()
    };
    write_with(&object, options).expect("an object that was read can be written")
}

fn mutate(file: &mut Vec<u8>, random: &mut Random) {
    const EXTREMES: [u32; 8] = [0, 1, 0x7f, 0xff, 0xffff, 0x7fff_ffff, 0x8000_0000, u32::MAX];
    let at = random.below(file.len());
    match random.below(8) {
        0 => file.truncate(at),
        1 => {
            let count = random.below(8).min(file.len() - at);
            file.drain(at..at + count);
        }
        2 => {
            let from = random.below(file.len());
            let count = random.below(16).min(file.len() - from);
            let copy = file[from..from + count].to_vec();
            file.splice(at..at, copy);
        }
        3 => {
            let word = EXTREMES[random.below(EXTREMES.len())].to_be_bytes();
            let at = at & !3;
            if let Some(place) = file.get_mut(at..at + 4) {
                place.copy_from_slice(&word);
            }
        }
        4 => file[at] = random.next() as u8,
        _ => file[at] ^= 1 << random.below(8),
    }
}

/// Whatever is read can be written, and reads back the same.
fn check(file: &[u8]) {
    let Ok(object) = read(file) else { return };
    let written = match write(&object) {
        Ok(written) => written,
        Err(error) => panic!("what was read cannot be written: {error}"),
    };
    assert_eq!(read(&written).as_ref(), Ok(&object));
}

#[test]
fn changed_files_are_refused_or_read_and_never_panic() {
    // `BEAM_MUTATIONS=100000 cargo test` for a long run.
    let rounds = std::env::var("BEAM_MUTATIONS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(4_000);
    let files: Vec<Vec<u8>> = MODULES.iter().map(|name| unpacked(&module(name))).collect();
    let mut random = Random::new(1);
    for round in 0..rounds {
        let mut file = files[round % files.len()].clone();
        for _ in 0..=random.below(4) {
            if !file.is_empty() {
                mutate(&mut file, &mut random);
            }
        }
        check(&file);
    }
}

#[test]
fn changes_inside_the_code_are_refused_or_read_and_never_panic() {
    let files: Vec<Vec<u8>> = MODULES.iter().map(|name| unpacked(&module(name))).collect();
    let mut random = Random::new(2);
    for round in 0..4_000 {
        let file = changed(&files[round % files.len()], b"Code", |_| {});
        let at = random.next();
        let value = random.next();
        check(&changed(&file, b"Code", |code| {
            let at = at as usize % code.len();
            code[at] = if value & 256 == 0 {
                value as u8
            } else {
                code[at] ^ 1 << (value & 7)
            };
        }));
    }
}

#[test]
fn any_object_that_can_be_written_reads_back_equal() {
    let mut random = Random::new(3);
    let mut written = 0;
    for _ in 0..8_000 {
        let object = random.object();
        let Ok(file) = write(&object) else { continue };
        written += 1;
        match read(&file) {
            Ok(again) => assert_eq!(again, object),
            Err(error) => panic!("{error}: {object:?}"),
        }
    }
    assert!(written > 20, "only {written} objects could be written");
}

#[test]
fn every_prefix_of_a_file_is_refused() {
    let file = module("otp25/display");
    for end in 0..file.len() - 4 {
        assert!(read(&file[..end]).is_err(), "{end} bytes of {}", file.len());
    }
}

#[test]
fn a_missing_chunk_is_named() {
    for name in [b"AtU8", b"Code", b"ImpT", b"ExpT"] {
        let mut chunks = split(&module("otp25/display"));
        chunks.retain(|(other, _)| other != name);
        let expected = format!("file, offset 0: there is no chunk {}", name.escape_ascii());
        assert_eq!(error(&join(chunks)), expected);
    }
    let mut chunks = split(&module("otp25/display"));
    chunks.push((*b"Code", Vec::new()));
    assert!(error(&join(chunks)).ends_with("a second chunk Code"));
}

#[test]
fn an_obsolete_and_an_unknown_opcode_are_named() {
    let file = module("otp25/display");
    let put = |opcode: u8| changed(&file, b"Code", |code| code[20] = opcode);
    assert_eq!(
        error(&put(70)),
        "chunk Code, offset 20: the instruction put_tuple (opcode 70) is obsolete: no compiler since OTP 24 emits it"
    );
    assert_eq!(
        error(&put(250)),
        "chunk Code, offset 20: opcode 250 is not known"
    );
}

#[test]
fn counts_that_cannot_be_true_are_refused_before_anything_is_allocated() {
    let file = module("otp25/funs");
    let huge = |name: &[u8; 4], at: usize| {
        error(&changed(&file, name, |contents| {
            contents[at..at + 4].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff])
        }))
    };
    assert!(huge(b"AtU8", 0).contains("2147483647 atoms cannot fit"));
    assert!(huge(b"ImpT", 0).contains("2147483647 imports cannot fit"));
    assert!(huge(b"ExpT", 0).contains("2147483647 functions cannot fit"));
    assert!(huge(b"FunT", 0).contains("2147483647 funs cannot fit"));
    assert!(huge(b"Type", 4).contains("2147483647 types cannot fit"));
    assert!(huge(b"Line", 12).contains("2147483647 lines cannot fit"));
    assert!(huge(b"LitT", 0).contains("cannot come out of"));
    assert!(huge(b"Code", 12).contains("2147483647 labels cannot fit"));
}

#[test]
fn an_index_out_of_its_table_is_named_with_the_table_size() {
    let file = module("otp25/display");
    let no_imports = changed(&file, b"ImpT", |imports| *imports = vec![0; 4]);
    let message = error(&no_imports);
    assert!(message.starts_with("chunk Code, offset "), "{message}");
    assert!(message.ends_with("expected to be below 0"), "{message}");
}

#[test]
fn chunks_that_are_not_interpreted_are_kept_in_order() {
    let mut chunks = split(&module("otp25/display"));
    chunks.insert(3, (*b"Zzzz", vec![1, 2, 3]));
    chunks.push((*b"Aaaa", Vec::new()));
    let object = read(&join(chunks)).expect("unknown chunks are no error");
    let names: Vec<&[u8; 4]> = object.chunks.iter().map(|(name, _)| name).collect();
    assert_eq!(names, [b"Zzzz", b"Dbgi", b"Aaaa"]);
    check(&write(&object).expect("a sound object"));
}

#[test]
fn long_atoms_take_the_form_of_the_atom_table_that_has_room() {
    let long = "é".repeat(255);
    let object = CodeObject {
        module: "m".into(),
        label_count: 1,
        attributes: Some(Value::Nil),
        records: None,
        exports: Vec::new(),
        chunks: vec![(*b"Text", long.as_bytes().into())],
        meta: Some(Value::Atom(long.as_str().into())),
        ..CodeObject::default()
    };
    check(&write(&object).expect("a sound object"));
    let named = CodeObject {
        module: long.as_str().into(),
        ..object.clone()
    };
    let file = write(&named).expect("510 bytes are 255 characters");
    assert_eq!(read(&file).as_ref(), Ok(&named));
    let too_long = CodeObject {
        module: "é".repeat(256).into(),
        ..object
    };
    assert!(write(&too_long).is_err());
}
