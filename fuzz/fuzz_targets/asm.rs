//! Any text is read or refused with errors that can be shown; what is read survives printing.

#![no_main]

use assembler::{asm, diagnostic};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match asm::parse(&text) {
        Ok(object) => {
            let printed = asm::print(&object);
            match asm::parse(&printed) {
                Ok(again) => assert_eq!(object, again, "{printed}"),
                Err(found) => panic!("{}", diagnostic::render("printed", &printed, &found)),
            }
        }
        Err(found) => {
            assert!(!found.is_empty());
            let _ = diagnostic::render("fuzz.asm", &text, &found);
        }
    }
});
