//! The inbox: where any thread puts signals for a process, and the process's state word.
//!
//! One atomic pointer to the newest fragment (each links to the one before) whose low bits say who
//! is responsible for the process:
//!
//! | state | meaning |
//! |---|---|
//! | waiting | nobody; the list is empty and the signal bit clear |
//! | active | exactly one thread or run queue holds the process and will look here before it waits |
//! | closed | the process has ended; nothing is accepted any more |
//!
//! and the *signal bit*: something besides messages is in the list, or somebody wants the holder
//! to look around (a timer fired), so a fetch is due at the next slice.
//!
//! Orderings. What the holder wrote to the process is published by [`Inbox::try_wait`] (release) and
//! seen by whoever makes it active again (acquire). A fragment's contents are published by the push
//! (release) and seen by [`Inbox::take`] (acquire). `close` and `is_closed` are sequentially
//! consistent because the registry pairs them with the store of a name.

use std::sync::atomic::{AtomicPtr, Ordering};

use crate::memory::{Fragment, FragmentQueue, RawFragment};

const STATE: usize = 0b011;
const WAITING: usize = 0b000;
const ACTIVE: usize = 0b001;
const CLOSED: usize = 0b010;
const SIGNAL: usize = 0b100;
const BITS: usize = 0b111;

const _: () = assert!(align_of::<RawFragment>() > BITS);

/// Did an operation take the process out of waiting? Then the caller holds it now.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wake {
    /// It was waiting: the caller holds it and must enqueue it.
    Taken,
    /// Somebody else holds it and will look.
    No,
}

/// See the module documentation.
pub struct Inbox {
    head: AtomicPtr<RawFragment>,
}

fn bits(head: *mut RawFragment) -> usize {
    head.addr() & BITS
}
fn state(head: *mut RawFragment) -> usize {
    head.addr() & STATE
}
fn plain(head: *mut RawFragment) -> *mut RawFragment {
    head.map_addr(|a| a & !BITS)
}
fn empty(bits: usize) -> *mut RawFragment {
    std::ptr::without_provenance_mut(bits)
}

impl Inbox {
    /// The inbox of a process that its maker holds.
    pub fn new_active() -> Inbox {
        Inbox {
            head: AtomicPtr::new(empty(ACTIVE)),
        }
    }

    /// Adds a fragment; `signal` says that it is more than a message. Gives it back when the process
    /// has ended.
    pub fn push(&self, fragment: Fragment, signal: bool) -> Result<Wake, Fragment> {
        let raw = fragment.into_raw();
        let mut head = self.head.load(Ordering::Relaxed);
        loop {
            if state(head) == CLOSED {
                // SAFETY: `raw` came from `into_raw` above and was not published.
                return Err(unsafe { Fragment::from_raw(raw) });
            }
            // SAFETY: as above: still ours alone.
            unsafe { (*raw).next = plain(head) };
            let mark = ACTIVE | (bits(head) & SIGNAL) | if signal { SIGNAL } else { 0 };
            match self.head.compare_exchange_weak(
                head,
                raw.map_addr(|a| a | mark),
                Ordering::AcqRel,
                Ordering::Relaxed,
            ) {
                Ok(_) if state(head) == WAITING => return Ok(Wake::Taken),
                Ok(_) => return Ok(Wake::No),
                Err(now) => head = now,
            }
        }
    }

    /// Makes the holder look around before it waits; takes the process when it is waiting.
    pub fn poke(&self) -> Wake {
        let mut head = self.head.load(Ordering::Relaxed);
        loop {
            if state(head) == CLOSED {
                return Wake::No;
            }
            match self.head.compare_exchange_weak(
                head,
                head.map_addr(|a| a | ACTIVE | SIGNAL),
                Ordering::AcqRel,
                Ordering::Relaxed,
            ) {
                Ok(_) if state(head) == WAITING => return Wake::Taken,
                Ok(_) => return Wake::No,
                Err(now) => head = now,
            }
        }
    }

    /// Takes a waiting process, without anything for it to do.
    pub fn try_borrow(&self) -> bool {
        self.head
            .compare_exchange(
                empty(WAITING),
                empty(ACTIVE),
                Ordering::Acquire,
                Ordering::Relaxed,
            )
            .is_ok()
    }

    /// The holder gives the process up until something arrives; refused when something has.
    pub fn try_wait(&self) -> bool {
        self.head
            .compare_exchange(
                empty(ACTIVE),
                empty(WAITING),
                Ordering::Release,
                Ordering::Relaxed,
            )
            .is_ok()
    }

    /// The holder takes all there is, oldest first.
    pub fn take(&self) -> FragmentQueue {
        if self.head.load(Ordering::Relaxed) == empty(ACTIVE) {
            return FragmentQueue::default();
        }
        oldest_first(plain(self.head.swap(empty(ACTIVE), Ordering::Acquire)))
    }

    /// Is a fetch due although the process has no interest in messages? Only a hint; a signal that
    /// is overlooked now is seen at the next slice.
    #[inline]
    pub fn wants_attention(&self) -> bool {
        self.head.load(Ordering::Relaxed).addr() & SIGNAL != 0
    }
    /// Is anything there?
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.head.load(Ordering::Relaxed).addr() & !STATE == 0
    }
    /// Is nobody responsible for the process? True only for an instant, unless the caller knows more.
    pub fn is_waiting(&self) -> bool {
        state(self.head.load(Ordering::Acquire)) == WAITING
    }
    /// Has the process ended?
    pub fn is_closed(&self) -> bool {
        state(self.head.load(Ordering::SeqCst)) == CLOSED
    }

    /// The holder ends the process; returns what had arrived.
    pub fn close(&self) -> FragmentQueue {
        let head = self.head.swap(empty(CLOSED), Ordering::SeqCst);
        debug_assert_eq!(state(head), ACTIVE);
        oldest_first(plain(head))
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        drop(oldest_first(plain(*self.head.get_mut())));
    }
}

/// Turns a list that was taken out of an inbox round.
fn oldest_first(mut at: *mut RawFragment) -> FragmentQueue {
    let mut previous = std::ptr::null_mut();
    while !at.is_null() {
        // SAFETY: the list was swapped out of the inbox, so it is ours alone; each element came from
        // `into_raw` and is published by its push.
        unsafe {
            let next = (*at).next;
            (*at).next = previous;
            previous = at;
            at = next;
        }
    }
    let mut queue = FragmentQueue::default();
    let mut at = previous;
    while !at.is_null() {
        // SAFETY: as above; ownership passes to the queue, which overwrites `next`.
        unsafe {
            let next = (*at).next;
            queue.push(Fragment::from_raw(at));
            at = next;
        }
    }
    queue
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::term::Term;

    fn message(n: i64) -> Fragment {
        Fragment::immediate(Term::small(n))
    }

    #[test]
    fn fragments_come_out_in_the_order_they_went_in() {
        let inbox = Inbox::new_active();
        for n in 0..10 {
            assert_eq!(inbox.push(message(n), false).ok(), Some(Wake::No));
        }
        let mut taken = inbox.take();
        for n in 0..10 {
            assert_eq!(taken.pop().unwrap().value().as_small(), Some(n));
        }
        assert!(taken.pop().is_none() && inbox.is_empty());
    }

    #[test]
    fn only_the_first_push_to_a_waiting_process_takes_it() {
        let inbox = Inbox::new_active();
        assert!(inbox.try_wait());
        assert_eq!(inbox.push(message(1), false).ok(), Some(Wake::Taken));
        assert_eq!(inbox.push(message(2), true).ok(), Some(Wake::No));
        assert!(inbox.wants_attention());
        assert!(!inbox.try_wait(), "something has arrived");
        inbox.take();
        assert!(inbox.try_wait());
        assert_eq!(inbox.poke(), Wake::Taken);
        assert!(!inbox.try_wait(), "a poke is not overlooked");
        inbox.take();
        assert!(inbox.try_wait() && inbox.try_borrow() && !inbox.try_borrow());
    }

    #[test]
    fn a_closed_inbox_gives_fragments_back() {
        let inbox = Inbox::new_active();
        let _ = inbox.push(message(1), false);
        assert_eq!(inbox.close().len(), 1);
        assert!(inbox.push(message(2), false).is_err());
        assert_eq!(inbox.poke(), Wake::No);
    }

    /// Senders push, and whoever takes the process runs it, as workers do: nothing is lost, nothing
    /// comes out of order for one sender, and two never hold the process at once.
    #[test]
    fn no_wake_up_is_lost_and_one_thread_holds_at_a_time() {
        const SENDERS: i64 = 3;
        const EACH: i64 = if cfg!(miri) { 50 } else { 20_000 };
        struct Subject {
            inbox: Inbox,
            holders: AtomicUsize,
            seen: [AtomicUsize; SENDERS as usize],
        }
        fn run(subject: &Subject) {
            assert_eq!(subject.holders.fetch_add(1, Ordering::SeqCst), 0);
            loop {
                let mut batch = subject.inbox.take();
                while let Some(fragment) = batch.pop() {
                    let n = fragment.value().as_small().unwrap();
                    let (sender, at) = ((n % SENDERS) as usize, (n / SENDERS) as usize);
                    let before = subject.seen[sender].swap(at + 1, Ordering::Relaxed);
                    assert_eq!(before, at);
                }
                subject.holders.fetch_sub(1, Ordering::SeqCst);
                if subject.inbox.try_wait() {
                    return;
                }
                subject.holders.fetch_add(1, Ordering::SeqCst);
            }
        }
        let subject = Arc::new(Subject {
            inbox: Inbox::new_active(),
            holders: AtomicUsize::new(0),
            seen: Default::default(),
        });
        assert!(subject.inbox.try_wait());
        let threads: Vec<_> = (0..SENDERS)
            .map(|sender| {
                let subject = subject.clone();
                std::thread::spawn(move || {
                    for i in 0..EACH {
                        let pushed = subject
                            .inbox
                            .push(message(i * SENDERS + sender), i % 7 == 0);
                        if pushed.ok() == Some(Wake::Taken) {
                            run(&subject);
                        }
                        if i % 5 == 0 && subject.inbox.poke() == Wake::Taken {
                            run(&subject);
                        }
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert!(subject.inbox.is_waiting());
        for seen in &subject.seen {
            assert_eq!(seen.load(Ordering::Relaxed), EACH as usize);
        }
    }
}
