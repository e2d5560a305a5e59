//! Workers, run queues, timers.

/// A worker thread's own state.
pub struct Worker {}
