//! The process table: from pids to processes, read without locks.
//!
//! Slots come in chunks that double and are never freed, so a slot's address is fixed once its
//! chunk exists. A slot points to its process or to nothing; the process knows its whole pid, so a
//! reader compares that and needs no serial number from the slot. A process that has left its slot
//! is freed when every thread that might have read the pointer has let go of its epoch guard.
//!
//! Orderings: a chunk and a process are published with release and read with acquire. The serial
//! number is touched only by whoever owns the free slot, which passes between threads through the
//! mutex of the free list (or stays in a worker's own cache).

use std::sync::Mutex;
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicUsize, Ordering};

use crossbeam_epoch::Guard;

use super::Process;
use crate::term::Pid;

/// Slots of the first chunk; chunk `k` has `FIRST << k`.
const FIRST: usize = 1 << 10;
const CHUNKS: usize = Pid::SLOT_BITS as usize - 10;
/// The most slots there can ever be.
pub const MOST_SLOTS: usize = FIRST * ((1 << CHUNKS) - 1);
/// How many free slots a worker takes or gives back at a time.
const BATCH: usize = 64;

struct Slot {
    process: AtomicPtr<Process>,
    serial: AtomicU32,
}

#[derive(Default)]
struct Free {
    slots: std::collections::VecDeque<u32>,
    /// Slots from here on were never used.
    fresh: usize,
}

/// See the module documentation.
pub struct ProcessTable {
    chunks: [AtomicPtr<Slot>; CHUNKS],
    free: Mutex<Free>,
    count: AtomicUsize,
    limit: AtomicUsize,
    /// Slots below were used.
    used: AtomicUsize,
}

/// A worker's own few free slots.
#[derive(Default)]
pub struct SlotCache(Vec<u32>);

/// A slot that is to be filled: the pid is settled, the process not yet visible.
pub struct Reserved {
    pid: Pid,
}

impl Reserved {
    /// The pid that the process will have.
    pub fn pid(&self) -> Pid {
        self.pid
    }
}

/// The table has as many processes as it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableFull;

fn place(slot: usize) -> (usize, usize) {
    let shifted = slot / FIRST + 1;
    let chunk = shifted.ilog2() as usize;
    (chunk, slot - FIRST * ((1 << chunk) - 1))
}

impl ProcessTable {
    /// An empty table for at most `limit` processes.
    pub fn new(limit: usize) -> ProcessTable {
        ProcessTable {
            chunks: [const { AtomicPtr::new(std::ptr::null_mut()) }; CHUNKS],
            free: Mutex::default(),
            count: AtomicUsize::new(0),
            limit: AtomicUsize::new(limit.min(MOST_SLOTS)),
            used: AtomicUsize::new(0),
        }
    }

    /// How many processes there are.
    pub fn count(&self) -> usize {
        self.count.load(Ordering::Relaxed)
    }
    /// How many there may be.
    pub fn limit(&self) -> usize {
        self.limit.load(Ordering::Relaxed)
    }

    fn slot(&self, slot: u32) -> Option<&Slot> {
        let (chunk, offset) = place(slot as usize);
        let start = self.chunks.get(chunk)?.load(Ordering::Acquire);
        // SAFETY: a chunk that is there has `FIRST << chunk` slots, `place` gives an offset below
        // that, and chunks live as long as the table.
        unsafe { start.as_ref().map(|_| &*start.add(offset)) }
    }

    /// The process with this pid, valid while the guard lasts, though it may end meanwhile.
    #[inline]
    pub fn get<'g>(&self, pid: Pid, _guard: &'g Guard) -> Option<&'g Process> {
        let process = self.slot(pid.slot())?.process.load(Ordering::Acquire);
        // SAFETY: a process is freed through the collector that the guard pins, after it has left
        // its slot.
        let process = unsafe { process.as_ref() }?;
        (process.shared().pid() == pid).then_some(process)
    }

    /// Reserves a slot.
    pub fn reserve(&self, cache: Option<&mut SlotCache>) -> Result<Reserved, TableFull> {
        // Relaxed: a count only; the limit is not a point of synchronisation.
        if self.count.fetch_add(1, Ordering::Relaxed) >= self.limit.load(Ordering::Relaxed) {
            self.count.fetch_sub(1, Ordering::Relaxed);
            return Err(TableFull);
        }
        let slot = match cache {
            Some(cache) => {
                if cache.0.is_empty() {
                    self.refill(&mut cache.0, BATCH);
                }
                cache.0.pop()
            }
            None => {
                let mut one = Vec::new();
                self.refill(&mut one, 1);
                one.pop()
            }
        };
        let found = slot.and_then(|number| Some((number, self.slot(number)?)));
        let Some((number, slot)) = found else {
            self.count.fetch_sub(1, Ordering::Relaxed);
            return Err(TableFull);
        };
        Ok(Reserved {
            pid: Pid::new(number, slot.serial.load(Ordering::Relaxed)),
        })
    }

    /// Takes free slots for a cache, the lowest last so that it is used first.
    fn refill(&self, into: &mut Vec<u32>, wanted: usize) {
        let mut free = self.free.lock().unwrap_or_else(|e| e.into_inner());
        // Old slots rest for a while before they are used again: the queue is long before fresh
        // ones are left alone.
        while into.len() < wanted {
            match free.slots.pop_front() {
                Some(slot) => into.push(slot),
                None => break,
            }
        }
        while into.len() < wanted && free.fresh < MOST_SLOTS {
            let (chunk, offset) = place(free.fresh);
            if offset == 0 {
                let slots: Box<[Slot]> = (0..FIRST << chunk)
                    .map(|_| Slot {
                        process: AtomicPtr::new(std::ptr::null_mut()),
                        serial: AtomicU32::new(0),
                    })
                    .collect();
                self.chunks[chunk].store(Box::into_raw(slots).cast(), Ordering::Release);
            }
            into.push(free.fresh as u32);
            free.fresh += 1;
            self.used.store(free.fresh, Ordering::Release);
        }
        into.reverse();
    }

    /// Makes a process visible under its pid.
    pub(super) fn publish(&self, reserved: Reserved, process: *mut Process) {
        if let Some(slot) = self.slot(reserved.pid.slot()) {
            slot.process.store(process, Ordering::Release);
        }
    }

    /// Gives back a slot that was not filled.
    #[cfg(test)]
    pub(super) fn abandon(&self, reserved: Reserved, cache: Option<&mut SlotCache>) {
        self.release(reserved.pid.slot(), cache);
    }

    /// Takes a process out of the table; its memory is to be retired.
    pub(super) fn remove(&self, pid: Pid, cache: Option<&mut SlotCache>) {
        if let Some(slot) = self.slot(pid.slot()) {
            slot.process.store(std::ptr::null_mut(), Ordering::Release);
            slot.serial
                .store(pid.serial().wrapping_add(1), Ordering::Relaxed);
        }
        self.release(pid.slot(), cache);
    }

    fn release(&self, slot: u32, cache: Option<&mut SlotCache>) {
        self.count.fetch_sub(1, Ordering::Relaxed);
        let mut free = match cache {
            Some(cache) => {
                cache.0.push(slot);
                if cache.0.len() < 2 * BATCH {
                    return;
                }
                let mut free = self.free.lock().unwrap_or_else(|e| e.into_inner());
                free.slots.extend(cache.0.drain(..BATCH));
                return;
            }
            None => self.free.lock().unwrap_or_else(|e| e.into_inner()),
        };
        free.slots.push_back(slot);
    }

    /// Calls `each` for every process, in the order of their slots.
    pub fn for_each<'g>(&self, guard: &'g Guard, mut each: impl FnMut(&'g Process)) {
        let _ = guard;
        for slot in 0..self.used.load(Ordering::Acquire) {
            let Some(slot) = self.slot(slot as u32) else {
                continue;
            };
            let process = slot.process.load(Ordering::Acquire);
            // SAFETY: as in `get`.
            if let Some(process) = unsafe { process.as_ref() } {
                each(process);
            }
        }
    }

    /// All pids, lowest slot first.
    pub fn pids(&self, guard: &Guard) -> Vec<Pid> {
        let mut pids = Vec::with_capacity(self.count());
        self.for_each(guard, |process| pids.push(process.shared().pid()));
        pids
    }
}

impl Drop for ProcessTable {
    fn drop(&mut self) {
        for (k, chunk) in self.chunks.iter_mut().enumerate() {
            let start = *chunk.get_mut();
            if start.is_null() {
                continue;
            }
            let slots = std::ptr::slice_from_raw_parts_mut(start, FIRST << k);
            // SAFETY: allocated in `refill` as a boxed slice of this length.
            for slot in unsafe { Box::from_raw(slots) } {
                let process = slot.process.into_inner();
                if !process.is_null() {
                    // SAFETY: nobody uses the table any more, so nobody holds the process.
                    unsafe { Process::destroy(process) };
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn slots_have_their_own_places() {
        let mut before = (0, usize::MAX);
        for slot in 0..FIRST * 8 {
            let (chunk, offset) = place(slot);
            assert!(offset < FIRST << chunk);
            assert!(chunk == before.0 && offset == before.1.wrapping_add(1) || offset == 0);
            before = (chunk, offset);
        }
        assert!(place(MOST_SLOTS - 1).0 == CHUNKS - 1);
    }

    #[test]
    fn the_limit_holds() {
        let table = ProcessTable::new(3);
        let reserved: Vec<_> = (0..3).map(|_| table.reserve(None).unwrap()).collect();
        assert_eq!(table.reserve(None).err(), Some(TableFull));
        for reserved in reserved {
            table.abandon(reserved, None);
        }
        assert!(table.reserve(None).is_ok());
    }

    /// Threads fill and empty slots while others look up pids that come and go: a look-up finds
    /// the process with exactly that pid or none, and memory is not touched after it is freed.
    #[test]
    fn a_pid_finds_its_own_process_or_none() {
        let rounds = if cfg!(miri) { 20 } else { 3_000 };
        let table = Arc::new(ProcessTable::new(1000));
        let collector = crossbeam_epoch::Collector::new();
        let recent = Arc::new(Mutex::new(Vec::<Pid>::new()));
        let writers: Vec<_> = (0..2)
            .map(|_| {
                let (table, recent) = (table.clone(), recent.clone());
                let collector = collector.clone();
                std::thread::spawn(move || {
                    let handle = collector.register();
                    let mut cache = SlotCache::default();
                    for _ in 0..rounds {
                        let guard = handle.pin();
                        let mut mine = Vec::new();
                        for _ in 0..5 {
                            let reserved = table.reserve(Some(&mut cache)).unwrap();
                            let pid = reserved.pid();
                            table.publish(reserved, Process::for_tests(pid));
                            mine.push(pid);
                        }
                        recent.lock().unwrap().clone_from(&mine);
                        for pid in mine {
                            let process = table.get(pid, &guard).unwrap();
                            let process = std::ptr::from_ref(process).cast_mut();
                            table.remove(pid, Some(&mut cache));
                            assert!(table.get(pid, &guard).is_none());
                            // SAFETY: this thread made it and has just removed it.
                            unsafe { Process::retire(process, &guard) };
                        }
                    }
                })
            })
            .collect();
        let reader = {
            let (table, recent) = (table.clone(), recent.clone());
            std::thread::spawn(move || {
                let handle = collector.register();
                for _ in 0..rounds * 4 {
                    let pids = recent.lock().unwrap().clone();
                    let guard = handle.pin();
                    for pid in pids {
                        if let Some(process) = table.get(pid, &guard) {
                            assert_eq!(process.shared().pid(), pid);
                        }
                    }
                }
            })
        };
        for thread in writers {
            thread.join().unwrap();
        }
        reader.join().unwrap();
        assert_eq!(table.count(), 0);
    }
}
