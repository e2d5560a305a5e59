//! Time and numbers: the monotonic clock, system time, references, unique integers.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The clocks of an instance.
pub struct Clock {
    start: Instant,
    /// System time at the start, in nanoseconds since 1970.
    system_start: i64,
}

impl Default for Clock {
    fn default() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        Clock {
            start: Instant::now(),
            system_start: since.map_or(0, |d| i64::try_from(d.as_nanos()).unwrap_or(i64::MAX)),
        }
    }
}

/// Monotonic time as programs see it starts here, below zero as in OTP: one must not rely on its
/// sign.
const MONOTONIC_START: i64 = -(1 << 59);

impl Clock {
    /// Nanoseconds since the instance started: the time of timers and deadlines.
    #[inline]
    pub fn now(&self) -> u64 {
        // 64 bits of nanoseconds last for 584 years.
        self.start.elapsed().as_nanos() as u64
    }
    /// `erlang:monotonic_time()`, in nanoseconds.
    pub fn monotonic(&self) -> i64 {
        MONOTONIC_START + self.now() as i64
    }
    /// The time of timers at a given monotonic time of the program's; 0 when that was before the start.
    pub fn from_monotonic(&self, monotonic: i64) -> u64 {
        u64::try_from(monotonic.saturating_sub(MONOTONIC_START)).unwrap_or(0)
    }
    /// `erlang:time_offset()`, in nanoseconds: fixed, as in OTP without time warps.
    pub fn offset(&self) -> i64 {
        self.system_start - MONOTONIC_START
    }
    /// `erlang:system_time()`, in nanoseconds.
    pub fn system(&self) -> i64 {
        self.monotonic() + self.offset()
    }
    /// `os:system_time()`, in nanoseconds.
    pub fn os(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |d| i64::try_from(d.as_nanos()).unwrap_or(i64::MAX))
    }
    /// Time since the instance started.
    pub fn uptime(&self) -> Duration {
        self.start.elapsed()
    }
}

/// How many numbers a worker takes at a time.
const RANGE: u64 = 1 << 16;

/// Where workers get ranges of numbers.
#[derive(Default)]
pub struct Numbers {
    next: AtomicU64,
    monotonic: AtomicI64,
}

/// A worker's own range.
#[derive(Clone, Copy, Default)]
pub struct NumberRange {
    next: u64,
    end: u64,
}

impl Numbers {
    /// A number that no other call returns.
    #[inline]
    pub fn unique(&self, range: &mut NumberRange) -> u64 {
        if range.next == range.end {
            // Relaxed: uniqueness needs only the read-modify-write.
            range.next = self.next.fetch_add(RANGE, Ordering::Relaxed);
            range.end = range.next + RANGE;
        }
        range.next += 1;
        range.next
    }
    /// The same without a range.
    pub fn unique_shared(&self) -> u64 {
        self.next.fetch_add(RANGE, Ordering::Relaxed) + 1
    }
    /// A number larger than all that earlier calls, in any thread, have returned.
    pub fn strictly_monotonic(&self) -> i64 {
        // SeqCst: what one thread sees returned must be smaller than what it gets afterwards.
        self.monotonic.fetch_add(1, Ordering::SeqCst) + 1
    }
}
