//! A timer wheel: entries by deadline, in seven levels of 64 slots.
//!
//! A level-0 slot is one tick wide (131 microseconds), a slot of each further level 64 times as wide
//! as one below. An entry lies in the lowest level at which its tick and the wheel's differ only in
//! that level's six bits. When the wheel reaches a slot of a higher level, its entries move down.
//! Deadlines are kept exactly: an entry fires when its deadline has passed, never before, and the
//! next deadline is known to the nanosecond once it is in level 0.
//!
//! Invariants: slots are doubly linked lists through the slab; bit `i` of a level's map says that
//! slot `i` is not empty; every entry's tick is at least the wheel's (late ones are put at it).

const TICK_BITS: u32 = 17;
const LEVELS: usize = 7;
const SLOTS: usize = 64;
const NONE: u32 = u32::MAX;
/// Ticks beyond this distance are put here, and again when it is reached. It is one slot of the top
/// level less than a round, so that an entry never lands in the slot where the wheel stands.
const HORIZON: u64 = 63 << (6 * (LEVELS - 1));

/// Names an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    index: u32,
    generation: u32,
}

impl Default for Key {
    fn default() -> Self {
        Key {
            index: NONE,
            generation: 0,
        }
    }
}

struct Entry<T> {
    deadline: u64,
    next: u32,
    previous: u32,
    generation: u32,
    /// Level and slot, or nothing when free.
    place: Option<(u8, u8)>,
    payload: Option<T>,
}

struct Level {
    occupied: u64,
    first: [u32; SLOTS],
}

/// See the module documentation.
pub struct Wheel<T> {
    tick: u64,
    levels: [Level; LEVELS],
    slab: Vec<Entry<T>>,
    free: u32,
    len: usize,
    /// Entries made so far: what tells an old key from a new one.
    made: u32,
}

impl<T> Default for Wheel<T> {
    fn default() -> Self {
        Wheel {
            tick: 0,
            levels: std::array::from_fn(|_| Level {
                occupied: 0,
                first: [NONE; SLOTS],
            }),
            slab: Vec::new(),
            free: NONE,
            len: 0,
            made: 0,
        }
    }
}

impl<T> Wheel<T> {
    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.len
    }
    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Adds an entry that fires at `deadline`, in nanoseconds.
    pub fn insert(&mut self, deadline: u64, payload: T) -> Key {
        self.made = self.made.wrapping_add(1);
        let generation = self.made;
        let index = if self.free == NONE {
            self.slab.push(Entry {
                deadline,
                next: NONE,
                previous: NONE,
                generation,
                place: None,
                payload: Some(payload),
            });
            self.slab.len() as u32 - 1
        } else {
            let index = self.free;
            let entry = &mut self.slab[index as usize];
            self.free = entry.next;
            entry.deadline = deadline;
            entry.generation = generation;
            entry.payload = Some(payload);
            index
        };
        self.len += 1;
        self.place(index);
        Key { index, generation }
    }

    /// Takes an entry out before it fires.
    pub fn cancel(&mut self, key: Key) -> Option<T> {
        let entry = self.slab.get(key.index as usize)?;
        if entry.generation != key.generation || entry.place.is_none() {
            return None;
        }
        self.unlink(key.index);
        self.release(key.index)
    }

    /// When an entry fires, if it is there still.
    pub fn deadline(&self, key: Key) -> Option<u64> {
        let entry = self.slab.get(key.index as usize)?;
        (entry.generation == key.generation && entry.place.is_some()).then_some(entry.deadline)
    }

    /// Calls `fire` for each entry whose deadline has passed, tick by tick.
    pub fn advance(&mut self, now: u64, mut fire: impl FnMut(T)) {
        let target = now >> TICK_BITS;
        while let Some((level, slot, tick)) = self.next_slot() {
            if tick > target {
                break;
            }
            self.tick = self.tick.max(tick);
            let mut at = self.levels[level].first[slot];
            self.levels[level].first[slot] = NONE;
            self.levels[level].occupied &= !(1 << slot);
            let mut kept = false;
            while at != NONE {
                let entry = &mut self.slab[at as usize];
                let next = entry.next;
                entry.place = None;
                if entry.deadline <= now {
                    if let Some(payload) = self.release(at) {
                        fire(payload);
                    }
                } else {
                    self.place(at);
                    kept |= level == 0;
                }
                at = next;
            }
            if kept {
                // The current tick's entries that are due later in it.
                break;
            }
        }
        if self.next_slot().is_none_or(|(_, _, tick)| tick > target) {
            self.tick = self.tick.max(target);
        }
    }

    /// When to look again: the next deadline, or an earlier time at which entries move down.
    pub fn next_due(&self) -> Option<u64> {
        let (level, slot, tick) = self.next_slot()?;
        if level > 0 {
            return Some(tick << TICK_BITS);
        }
        let mut least = u64::MAX;
        let mut at = self.levels[0].first[slot];
        while at != NONE {
            let entry = &self.slab[at as usize];
            least = least.min(entry.deadline);
            at = entry.next;
        }
        Some(least)
    }

    /// The first slot that is not empty, and the tick at which it begins.
    fn next_slot(&self) -> Option<(usize, usize, u64)> {
        for (k, level) in self.levels.iter().enumerate() {
            let shift = 6 * k as u32;
            let current = (self.tick >> shift) as u32 & 63;
            // Entries never lie behind the wheel's position in their level's round.
            let ahead = level.occupied.rotate_right(current);
            if ahead != 0 {
                let distance = u64::from(ahead.trailing_zeros());
                let position = (self.tick >> shift) + distance;
                let slot = position as usize & 63;
                return Some((k, slot, (position << shift).max(self.tick)));
            }
        }
        None
    }

    fn place(&mut self, index: u32) {
        let deadline = self.slab[index as usize].deadline;
        let tick = (deadline >> TICK_BITS)
            .max(self.tick)
            .min(self.tick.saturating_add(HORIZON));
        // The highest bit in which the two differ decides the level.
        let differing = (tick ^ self.tick) | 63;
        let level = ((63 - differing.leading_zeros()) / 6) as usize;
        // The top level is a ring: its bits may wrap round.
        let level = level.min(LEVELS - 1);
        let slot = (tick >> (6 * level)) as usize & 63;
        let first = std::mem::replace(&mut self.levels[level].first[slot], index);
        self.levels[level].occupied |= 1 << slot;
        if first != NONE {
            self.slab[first as usize].previous = index;
        }
        let entry = &mut self.slab[index as usize];
        entry.next = first;
        entry.previous = NONE;
        entry.place = Some((level as u8, slot as u8));
    }

    fn unlink(&mut self, index: u32) {
        let entry = &mut self.slab[index as usize];
        let (next, previous) = (entry.next, entry.previous);
        let Some((level, slot)) = entry.place.take() else {
            return;
        };
        if next != NONE {
            self.slab[next as usize].previous = previous;
        }
        if previous != NONE {
            self.slab[previous as usize].next = next;
        } else {
            let level = &mut self.levels[level as usize];
            level.first[slot as usize] = next;
            if next == NONE {
                level.occupied &= !(1 << slot);
            }
        }
    }

    fn release(&mut self, index: u32) -> Option<T> {
        self.len -= 1;
        let entry = &mut self.slab[index as usize];
        entry.next = self.free;
        self.free = index;
        let payload = entry.payload.take();
        if self.len == 0 && self.slab.len() > 4096 {
            // A burst is over: its memory goes back.
            self.slab = Vec::new();
            self.free = NONE;
        }
        payload
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug)]
    enum Step {
        Insert(u64),
        Cancel(usize),
        Advance(u64),
    }

    fn distance() -> impl Strategy<Value = u64> {
        prop_oneof![
            0..1u64 << 18,
            0..1u64 << 26,
            0..1u64 << 34,
            0..1u64 << 45,
            0..1u64 << 55,
        ]
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            distance().prop_map(Step::Insert),
            (0..100usize).prop_map(Step::Cancel),
            distance().prop_map(Step::Advance),
        ]
    }

    proptest! {
        #[test]
        fn fires_what_a_sorted_map_would(steps in proptest::collection::vec(step(), 1..200)) {
            let mut wheel = Wheel::default();
            let mut model: BTreeMap<(u64, u64), Key> = BTreeMap::new();
            let mut now = 0u64;
            let mut made = 0;
            for step in steps {
                match step {
                    Step::Insert(after) => {
                        made += 1;
                        let deadline = now.saturating_add(after);
                        let key = wheel.insert(deadline, (deadline, made));
                        prop_assert_eq!(wheel.deadline(key), Some(deadline));
                        model.insert((deadline, made), key);
                    }
                    Step::Cancel(which) => {
                        if let Some((&id, &key)) = model.iter().nth(which) {
                            prop_assert_eq!(wheel.cancel(key), Some(id));
                            prop_assert_eq!(wheel.cancel(key), None);
                            model.remove(&id);
                        }
                    }
                    Step::Advance(by) => {
                        now = now.saturating_add(by);
                        let mut fired = Vec::new();
                        wheel.advance(now, |id| fired.push(id));
                        fired.sort_unstable();
                        let later = model.split_off(&(now.saturating_add(1), 0));
                        let due: Vec<_> = std::mem::replace(&mut model, later).into_keys().collect();
                        prop_assert_eq!(fired, due);
                    }
                }
                prop_assert_eq!(wheel.len(), model.len());
                let least = model.keys().next().map(|id| id.0);
                match (wheel.next_due(), least) {
                    (None, None) => {}
                    (Some(due), Some(least)) => prop_assert!(due <= least),
                    other => prop_assert!(false, "{:?}", other),
                }
            }
        }

        #[test]
        fn waking_at_each_next_due_reaches_every_deadline(
            deadlines in proptest::collection::vec(distance(), 1..50),
        ) {
            let mut wheel = Wheel::default();
            for &deadline in &deadlines {
                wheel.insert(deadline, deadline);
            }
            let mut fired = Vec::new();
            let mut wakes = 0;
            while let Some(due) = wheel.next_due() {
                wakes += 1;
                prop_assert!(wakes < 50 * 20);
                wheel.advance(due, |deadline| fired.push((deadline, due)));
            }
            prop_assert_eq!(fired.len(), deadlines.len());
            for (deadline, at) in fired {
                prop_assert!(at >= deadline && at - deadline <= 1);
            }
        }
    }
}
