//! What OTP 25 makes of format strings, in rows that `rows/format_rows.erl` wrote.
//!
//! `OTP_FORMAT_ROWS=FILE` compares a file of more rows, made by the same program;
//! `OTP_FORMAT_PC_UNICODE=1` says that it ran under `erl +pc unicode`.

use super::etf::decode;
use crate::io::{PrintableRange, format};
use crate::memory::Heap;

pub fn unhex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

/// Compares every row; returns how many there were and a description of each that differs.
fn compare(rows: &str, printable: PrintableRange) -> (usize, Vec<String>) {
    let mut differences = Vec::new();
    let mut count = 0;
    for row in rows.lines().filter(|row| !row.is_empty()) {
        count += 1;
        let (input, expected) = row.split_once('\t').unwrap();
        let heap = Heap::detached();
        let [text, arguments] = decode(&heap, &unhex(input)).as_tuple_of().unwrap();
        let expected = match expected {
            "badarg" => None,
            text => Some(String::from_utf8(unhex(text)).unwrap()),
        };
        let got = format(printable, text, arguments, 0);
        if got.clone().ok() != expected {
            let style = crate::io::Style::unicode(PrintableRange::Latin1);
            let pretty = crate::io::Pretty {
                line_length: 0,
                ..Default::default()
            };
            let input =
                crate::io::print_pretty(heap.tuple(&[text, arguments]), &pretty, &style).unwrap();
            let shown = |text: &str| text.chars().take(1500).collect::<String>();
            if differences.len() > 400 {
                continue;
            }
            differences.push(format!(
                "{}\n-- OTP:\n{}\n-- here:\n{}\n\n",
                shown(&input),
                shown(expected.as_deref().unwrap_or("badarg")),
                match &got {
                    Ok(text) => shown(text),
                    Err(error) => format!("{error:?}"),
                }
            ));
        }
    }
    (count, differences)
}

/// Short differences first.
fn shortest(differences: &mut [String]) -> &[String] {
    differences.sort_by_key(String::len);
    differences
}

fn check(rows: &str, printable: PrintableRange) {
    let (count, differences) = compare(rows, printable);
    assert!(
        differences.is_empty(),
        "{} of {count} rows differ:\n{}",
        differences.len(),
        shortest(&mut differences.clone())
            .iter()
            .take(5)
            .cloned()
            .collect::<String>()
    );
}

#[test]
fn texts_are_as_otp_25_has_them() {
    check(include_str!("rows/otp25.rows"), PrintableRange::Latin1);
    // Written with `erl +pc unicode`.
    check(
        include_str!("rows/otp25_pc_unicode.rows"),
        PrintableRange::Unicode,
    );
}

/// New rows from an installed Erlang of the same release, each run with other terms.
#[test]
fn texts_are_as_an_installed_otp_25_has_them() {
    if let Ok(path) = std::env::var("OTP_FORMAT_ROWS") {
        let printable = match std::env::var_os("OTP_FORMAT_PC_UNICODE") {
            Some(_) => PrintableRange::Unicode,
            None => PrintableRange::Latin1,
        };
        return check(&std::fs::read_to_string(path).unwrap(), printable);
    }
    let Some(reference) = test_support::reference::Reference::find() else {
        return;
    };
    let limit = std::time::Duration::from_secs(60);
    let release = "io:put_chars(erlang:system_info(otp_release))";
    if reference.eval(&[], release, limit).as_deref() != Ok("25") {
        return;
    }
    let folder = std::env::temp_dir().join(format!("format_rows_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let source = folder.join("format_rows.erl");
    std::fs::write(&source, include_str!("rows/format_rows.erl")).unwrap();
    let seed = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |time| time.as_secs());
    let kinds = ["pretty", "depth", "width", "write", "directive"];
    let calls: String = kinds
        .iter()
        .map(|kind| format!(", format_rows:main([\"{kind}\", \"{seed}\", \"200\"])"))
        .collect();
    let expression = format!(
        "{{ok, _, Code}} = compile:file({:?}, [binary]), {{module, _}} = code:load_binary(format_rows, \"\", Code){calls}",
        source.display().to_string()
    );
    let rows = reference.eval(&[], &expression, limit);
    std::fs::remove_dir_all(&folder).unwrap();
    check(&rows.unwrap(), PrintableRange::Latin1);
}
