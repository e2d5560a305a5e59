//! The embedded standard library: modules that were assembled when the VM was built.

include!(concat!(env!("OUT_DIR"), "/stdlib.rs"));

/// The `.beam` file of an embedded module.
pub fn find(module: &str) -> Option<&'static [u8]> {
    MODULES
        .iter()
        .find(|(name, _)| *name == module)
        .map(|(_, bytes)| *bytes)
}
