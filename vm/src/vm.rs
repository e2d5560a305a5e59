//! An instance of the VM: everything hangs off a [`Vm`], and two of them share only atoms.

use std::sync::Arc;

use crate::memory::LiteralSpace;

/// An instance.
pub struct Vm {
    /// Where literals of loaded code live.
    pub literals: Arc<LiteralSpace>,
}
