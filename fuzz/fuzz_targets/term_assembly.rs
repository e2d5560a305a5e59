//! Any text is read as term assembly or refused with errors that can be shown; what is read survives printing.

#![no_main]

use assembler::{diagnostic, s_form};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match s_form::parse(&text) {
        Ok(object) => {
            let printed = s_form::print(&object).expect("what was read can be printed");
            match s_form::parse(&printed) {
                Ok(again) => assert_eq!(object, again, "{printed}"),
                Err(found) => panic!("{}", diagnostic::render("printed", &printed, &found)),
            }
        }
        Err(found) => {
            assert!(!found.is_empty());
            let _ = diagnostic::render("fuzz.S", &text, &found);
        }
    }
});
