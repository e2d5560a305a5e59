//! Any bytes are refused as a module or loaded, and then its functions are called: nothing but errors
//! in their own processes.
//!
//! The first byte says how many random changes are made to what was read, so that most of what runs
//! is accepted by the verifier.

#![no_main]

use std::cell::RefCell;

use assembler::beam;
use libfuzzer_sys::fuzz_target;
use robustness::mutate;
use robustness::playground::{Fate, Playground, atom, built_ins};
use robustness::random::Random;

/// Modules that one instance runs.
const PER_INSTANCE: u32 = 100;

thread_local! {
    static PLAYGROUND: RefCell<Option<Playground>> = const { RefCell::new(None) };
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&changes, file)) = bytes.split_first() else { return };
    let Ok(mut object) = beam::read(file) else { return };
    let mut random = Random::new(u64::from(changes));
    for _ in 0..changes % 4 {
        mutate::object(&mut object, &built_ins(), &mut random);
    }
    let exports = object.exports.iter().filter(|export| export.arity < 12).take(8);
    let calls: Vec<_> = exports
        .filter(|export| export.name.chars().count() < 256)
        .map(|export| (atom(&export.name), export.arity))
        .collect();
    PLAYGROUND.with_borrow_mut(|slot| {
        if slot.as_ref().is_some_and(|playground| playground.loaded() >= PER_INSTANCE) {
            *slot = None;
        }
        let playground = slot.get_or_insert_with(Playground::start);
        match playground.play(object, &calls) {
            Fate::Bug(what) => panic!("{what}"),
            Fate::Over => *slot = None,
            Fate::Refused(_) | Fate::Ran => {}
        }
    });
});
