//! Links, monitors and aliases of one process: the tables, and what each signal does to them.
//!
//! A link is in both processes' tables. `unlink` marks its own entry with a number and sends it; until
//! the acknowledgement with that number comes back the entry stays, inactive: exit signals over it
//! are dropped, and so are link signals, which were sent before the other end heard of the unlinking.
//! A new `link` meanwhile makes the entry active again and the late acknowledgement is ignored.
//!
//! A monitor has a reference. The watcher's entry says what it watches, the watched's who watches.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::memory::Fragment;
use crate::term::{Atom, Pid};

/// Spreads numbers that count up; what these tables need, no more.
#[derive(Default)]
pub struct NumberHasher(u64);

impl Hasher for NumberHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }
    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }
    fn write_u64(&mut self, n: u64) {
        let mixed = (self.0 ^ n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 29);
    }
}

/// A map with numbers, pids or references as keys.
pub type NumberMap<K, V> = HashMap<K, V, BuildHasherDefault<NumberHasher>>;

/// The links of a process.
#[derive(Default)]
pub struct Links {
    /// Active (0), or the number of the `unlink` that waits for its acknowledgement.
    map: NumberMap<Pid, u64>,
    last: u64,
}

impl Links {
    /// This process links; true when the other end must be told.
    pub fn link(&mut self, other: Pid) -> bool {
        match self.map.insert(other, 0) {
            Some(0) => false,
            Some(_) | None => true,
        }
    }
    /// This process unlinks; the number to send, if there is a link.
    pub fn unlink(&mut self, other: Pid) -> Option<u64> {
        let state = self.map.get_mut(&other)?;
        if *state != 0 {
            return None;
        }
        self.last += 1;
        *state = self.last;
        Some(self.last)
    }
    /// The other end has linked.
    pub fn linked(&mut self, other: Pid) {
        self.map.entry(other).or_insert(0);
    }
    /// The other end has unlinked (and gets an acknowledgement).
    pub fn unlinked(&mut self, other: Pid) {
        if self.map.get(&other) == Some(&0) {
            self.map.remove(&other);
        }
    }
    /// The other end has acknowledged an unlink.
    pub fn acknowledged(&mut self, other: Pid, number: u64) {
        if self.map.get(&other) == Some(&number) {
            self.map.remove(&other);
        }
    }
    /// The other end has ended; true when the link was active.
    pub fn broken(&mut self, other: Pid) -> bool {
        self.map.remove(&other) == Some(0)
    }
    /// Drops the entry: the other end is known to be gone.
    pub fn forget(&mut self, other: Pid) {
        self.map.remove(&other);
    }
    /// The active links, in the order of their pids.
    pub fn active(&self) -> Vec<Pid> {
        let active = self.map.iter().filter(|(_, state)| **state == 0);
        let mut pids: Vec<Pid> = active.map(|(pid, _)| *pid).collect();
        pids.sort_unstable();
        pids
    }
}

/// What a monitor watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watched {
    /// A process, by its pid.
    Pid(Pid),
    /// The process that had this name.
    Name(Atom, Pid),
}

impl Watched {
    /// The process.
    pub fn pid(self) -> Pid {
        match self {
            Watched::Pid(pid) | Watched::Name(_, pid) => pid,
        }
    }
}

/// How an alias ends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AliasEnds {
    /// Only by `unalias`.
    Explicitly,
    /// With its monitor.
    WithMonitor,
    /// With its monitor, or with the first message that comes through it.
    WithReply,
    /// With the first message that comes through it.
    AfterReply,
}

/// Somebody who watches this process.
pub struct Watcher {
    /// The watching process.
    pub from: Pid,
    /// `{Ref, Object, Tag}` when the message is not the plain one.
    pub custom: Option<Fragment>,
}

/// Monitors in both directions, and aliases, by reference number.
#[derive(Default)]
pub struct Monitors {
    /// What this process watches.
    pub watching: NumberMap<u64, Watched>,
    /// Who watches this process.
    pub watchers: NumberMap<u64, Watcher>,
    /// The active aliases.
    pub aliases: NumberMap<u64, AliasEnds>,
}

impl Monitors {
    /// The watched process is gone, or `demonitor` was called; what it was, if it was watched still.
    pub fn stop_watching(&mut self, reference: u64) -> Option<Watched> {
        let watched = self.watching.remove(&reference)?;
        if matches!(
            self.aliases.get(&reference),
            Some(AliasEnds::WithMonitor | AliasEnds::WithReply)
        ) {
            self.aliases.remove(&reference);
        }
        Some(watched)
    }

    /// A message has come through an alias: is it let in? Says also which process to stop watching.
    pub fn through_alias(&mut self, reference: u64) -> (bool, Option<Watched>) {
        match self.aliases.get(&reference) {
            None => (false, None),
            Some(AliasEnds::Explicitly | AliasEnds::WithMonitor) => (true, None),
            Some(AliasEnds::WithReply | AliasEnds::AfterReply) => {
                self.aliases.remove(&reference);
                (true, self.watching.remove(&reference))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unlinked_link_stays_inactive_until_acknowledged() {
        let other = Pid::new(1, 1);
        let mut links = Links::default();
        assert!(links.link(other) && !links.link(other));
        let number = links.unlink(other).unwrap();
        assert!(links.active().is_empty() && links.unlink(other).is_none());
        // Sent before the other end heard of it.
        links.linked(other);
        assert!(links.active().is_empty());
        assert!(!links.broken(other));

        assert!(links.link(other));
        let number_2 = links.unlink(other).unwrap();
        assert!(
            links.link(other),
            "made active again, the other end is told"
        );
        links.acknowledged(other, number);
        links.acknowledged(other, number_2);
        assert_eq!(links.active(), [other]);
        assert!(links.broken(other));
    }

    #[test]
    fn a_reply_alias_lets_one_message_in() {
        let mut monitors = Monitors::default();
        let watched = Watched::Pid(Pid::new(1, 1));
        monitors.watching.insert(5, watched);
        monitors.aliases.insert(5, AliasEnds::WithReply);
        assert_eq!(monitors.through_alias(5), (true, Some(watched)));
        assert_eq!(monitors.through_alias(5), (false, None));
    }
}
