//! Any bytes are read as a `.beam` file or refused; what is read can be written and reads back the same.

#![no_main]

use assembler::beam;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(object) = beam::read(bytes) else { return };
    let written = beam::write(&object).expect("what was read can be written");
    assert_eq!(beam::read(&written).as_ref(), Ok(&object));
});
