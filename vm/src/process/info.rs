//! What `process_info` tells of a process.

use super::links::Watched;
use super::{Local, Process, SpawnOptions};
use crate::map::Map;
use crate::memory::{CopyPolicy, Fragment, Heap};
use crate::term::{Atom, Term, Word};
use crate::vm::{Place, Vm};

/// OTP's default, in words; binaries count by their bytes here, see `Heap::wants_collection`.
pub const MIN_BIN_VHEAP_SIZE: i64 = 46_422;

/// How many stack frames `current_stacktrace` shows.
const FRAMES: usize = 8;

/// The process that is asked about, held by whoever asks.
pub struct Subject<'s> {
    /// Its heap.
    pub heap: &'s Heap,
    /// The rest of it.
    pub local: &'s Local,
    /// Where it goes on, if it is not in the middle of a slice.
    pub resume: Option<*const Word>,
    /// It is asking itself.
    pub running: bool,
}

/// What `process_info/1` tells, besides the name.
const USUAL: [Atom; 16] = [
    Atom::CURRENT_FUNCTION,
    Atom::INITIAL_CALL,
    Atom::STATUS,
    Atom::MESSAGE_QUEUE_LEN,
    Atom::LINKS,
    Atom::DICTIONARY,
    Atom::TRAP_EXIT,
    Atom::ERROR_HANDLER,
    Atom::PRIORITY,
    Atom::GROUP_LEADER,
    Atom::TOTAL_HEAP_SIZE,
    Atom::HEAP_SIZE,
    Atom::STACK_SIZE,
    Atom::REDUCTIONS,
    Atom::GARBAGE_COLLECTION,
    Atom::SUSPENDING,
];

/// What can be asked for besides.
const MORE: [Atom; 18] = [
    Atom::REGISTERED_NAME,
    Atom::MONITORS,
    Atom::MONITORED_BY,
    Atom::MEMORY,
    Atom::MESSAGES,
    Atom::CATCHLEVEL,
    Atom::CURRENT_LOCATION,
    Atom::CURRENT_STACKTRACE,
    Atom::LAST_CALLS,
    Atom::MESSAGE_QUEUE_DATA,
    Atom::MIN_HEAP_SIZE,
    Atom::MIN_BIN_VHEAP_SIZE,
    Atom::SEQUENTIAL_TRACE_TOKEN,
    Atom::FULLSWEEP_AFTER,
    Atom::MAX_HEAP_SIZE,
    Atom::PARENT,
    Atom::GARBAGE_COLLECTION_INFO,
    Atom::BACKTRACE,
];

/// Can `process_info/2` be asked for it?
pub fn is_item(item: Atom) -> bool {
    USUAL.contains(&item) || MORE.contains(&item)
}

/// Answers a request: `all`, an item, or a list of items.
pub fn answer<'h>(subject: &Subject<'_>, vm: &Vm, what: Term<'_>, heap: &'h Heap) -> Term<'h> {
    let pair = |item: Atom| {
        let value = value(subject, vm, item, heap);
        heap.tuple(&[Term::atom(item), value])
    };
    match what.as_atom() {
        Some(Atom::ALL) => {
            let name = subject.local.name().map(|_| Atom::REGISTERED_NAME);
            heap.list(name.into_iter().chain(USUAL).map(pair).collect::<Vec<_>>())
        }
        // A process without a name has not even the pair.
        Some(Atom::REGISTERED_NAME) if subject.local.name().is_none() => Term::NIL,
        Some(item) => pair(item),
        None => {
            let items = what.list().filter_map(Term::as_atom);
            heap.list(items.map(pair).collect::<Vec<_>>())
        }
    }
}

/// `message_queue_data`'s value.
pub fn queue_data(off_heap: bool) -> Atom {
    if off_heap {
        Atom::OFF_HEAP
    } else {
        Atom::ON_HEAP
    }
}

/// `max_heap_size`'s value; `quiet` says what it does not do: kill, report.
pub fn max_heap_map(heap: &Heap, size: usize, quiet: (bool, bool)) -> Term<'_> {
    let mut pairs = [
        (Term::atom(Atom::ERROR_LOGGER), Term::bool(!quiet.1)),
        (Term::atom(Atom::KILL), Term::bool(!quiet.0)),
        (Term::atom(Atom::SIZE), heap.unsigned(size as u64)),
    ];
    Map::from_pairs(heap, &mut pairs).term()
}

fn value<'h>(subject: &Subject<'_>, vm: &Vm, item: Atom, heap: &'h Heap) -> Term<'h> {
    let local = subject.local;
    let own = subject.heap;
    let limits = local.limits(own);
    let cold = local.cold_if_any();
    let number = |n: usize| heap.unsigned(n as u64);
    match item {
        Atom::CURRENT_FUNCTION => match place(subject, vm) {
            Some(place) => heap.tuple(&function(&place)),
            None => Term::atom(Atom::UNDEFINED),
        },
        Atom::CURRENT_LOCATION => match place(subject, vm) {
            Some(place) => frame(heap, &place),
            None => Term::atom(Atom::UNDEFINED),
        },
        Atom::CURRENT_STACKTRACE => stack_trace(subject, vm, heap),
        Atom::INITIAL_CALL => {
            let call = local.initial_call;
            let arity = Term::small(i64::from(call.arity));
            heap.tuple(&[Term::atom(call.module), Term::atom(call.function), arity])
        }
        Atom::STATUS => Term::atom(if subject.running {
            Atom::RUNNING
        } else if local.suspended.get() > 0 {
            Atom::SUSPENDED
        } else if local.waiting.get() {
            Atom::WAITING
        } else {
            Atom::RUNNABLE
        }),
        Atom::MESSAGE_QUEUE_LEN => number(local.mailbox.borrow().len()),
        Atom::MESSAGES => {
            let mut messages = Vec::new();
            local.mailbox.borrow().for_each(|message| {
                messages.push(copy(message, vm, heap));
            });
            heap.list(messages)
        }
        Atom::LINKS => {
            let links = cold.map_or(Vec::new(), |cold| cold.links.borrow().active());
            heap.list(links.into_iter().map(Term::pid))
        }
        Atom::MONITORS => monitors(local, heap),
        Atom::MONITORED_BY => {
            let mut pids: Vec<_> = cold.map_or(Vec::new(), |cold| {
                let monitors = cold.monitors.borrow();
                monitors.watchers.values().map(|w| w.from).collect()
            });
            pids.sort_unstable();
            heap.list(pids.into_iter().map(Term::pid))
        }
        Atom::DICTIONARY => dictionary(local, vm, heap),
        Atom::TRAP_EXIT => Term::bool(local.trap_exit.get()),
        Atom::ERROR_HANDLER => Term::atom(local.error_handler()),
        Atom::PRIORITY => Term::atom(local.shared().priority().atom()),
        Atom::GROUP_LEADER => Term::pid(local.group_leader.get().as_pid().unwrap_or(local.pid)),
        Atom::TOTAL_HEAP_SIZE => number(own.total_words()),
        Atom::HEAP_SIZE => number(own.young_words()),
        Atom::STACK_SIZE => number(own.stack_words()),
        Atom::MEMORY => number(memory(subject)),
        Atom::REDUCTIONS => {
            heap.unsigned(local.reductions.get() + u64::from(local.used_in_slice.get()))
        }
        Atom::GARBAGE_COLLECTION => {
            let items = [
                Atom::MAX_HEAP_SIZE,
                Atom::MIN_BIN_VHEAP_SIZE,
                Atom::MIN_HEAP_SIZE,
                Atom::FULLSWEEP_AFTER,
            ];
            let pair = |item| heap.tuple(&[Term::atom(item), value(subject, vm, item, heap)]);
            let mut pairs: Vec<_> = items.into_iter().map(pair).collect();
            let minor = Term::small(i64::from(own.minor_collections()));
            pairs.push(heap.tuple(&[Term::atom(Atom::MINOR_GCS), minor]));
            heap.list(pairs)
        }
        Atom::GARBAGE_COLLECTION_INFO => {
            let figures = [
                (Atom::OLD_HEAP_BLOCK_SIZE, own.old_words()),
                (Atom::HEAP_BLOCK_SIZE, own.young_words()),
                (Atom::STACK_SIZE, own.stack_words()),
                (Atom::HEAP_SIZE, own.in_use()),
                (Atom::BIN_VHEAP_SIZE, own.off_heap_weight() / 8),
            ];
            let pair = |(name, n)| heap.tuple(&[Term::atom(name), number(n)]);
            heap.list(figures.map(pair))
        }
        Atom::SUSPENDING => {
            let mut list: Vec<_> = cold.map_or(Vec::new(), |cold| {
                let suspending = cold.suspending.borrow();
                suspending
                    .iter()
                    .map(|(pid, count)| (*pid, *count))
                    .collect()
            });
            list.sort_unstable();
            let item = |(pid, count): (_, u32)| {
                let count = Term::small(i64::from(count));
                heap.tuple(&[Term::pid(pid), count, Term::small(0)])
            };
            heap.list(list.into_iter().map(item).collect::<Vec<_>>())
        }
        Atom::SEQUENTIAL_TRACE_TOKEN => Term::NIL,
        Atom::REGISTERED_NAME => local.name().map_or(Term::NIL, Term::atom),
        Atom::CATCHLEVEL => {
            let stack = own.stack_slice().iter();
            number(stack.filter(|word| word.as_catch().is_some()).count())
        }
        Atom::LAST_CALLS => Term::bool(false),
        Atom::MESSAGE_QUEUE_DATA => {
            Term::atom(queue_data(cold.is_some_and(|c| c.off_heap_messages.get())))
        }
        Atom::MIN_HEAP_SIZE => number(limits.min),
        Atom::MIN_BIN_VHEAP_SIZE => Term::small(MIN_BIN_VHEAP_SIZE),
        Atom::FULLSWEEP_AFTER => Term::small(i64::from(limits.fullsweep_after)),
        Atom::MAX_HEAP_SIZE => {
            let default = SpawnOptions::default().max_heap_quiet;
            let quiet = cold.map_or(default, |cold| cold.max_heap_quiet.get());
            max_heap_map(heap, local.max_heap_size(own), quiet)
        }
        Atom::PARENT => match local.parent.as_pid() {
            Some(pid) => Term::pid(pid),
            None => Term::atom(Atom::UNDEFINED),
        },
        Atom::BACKTRACE => heap.binary_from_vec(backtrace(subject, vm).into_bytes()),
        _ => Term::atom(Atom::UNDEFINED),
    }
}

fn copy<'h>(term: Term<'_>, vm: &Vm, heap: &'h Heap) -> Term<'h> {
    let copied = heap.copy_from(term, &vm.message_policy());
    copied.unwrap_or(Term::atom(Atom::SYSTEM_LIMIT))
}

/// The innermost place: where the process goes on, or where it was called from when that is in the
/// VM's own code.
fn place(subject: &Subject<'_>, vm: &Vm) -> Option<Place> {
    places(subject, vm).into_iter().next()
}

fn function<'h>(place: &Place) -> [Term<'h>; 3] {
    [
        Term::atom(place.module),
        Term::atom(place.function),
        Term::small(i64::from(place.arity)),
    ]
}

/// `{M, F, A, [{file, File}, {line, Line}]}`.
fn frame<'h>(heap: &'h Heap, place: &Place) -> Term<'h> {
    let [m, f, a] = function(place);
    let location = place.location.map_or(Term::NIL, |(file, line)| {
        let pair = |key, value| heap.tuple(&[Term::atom(key), value]);
        heap.list([
            pair(Atom::FILE, heap.string(file.text())),
            pair(Atom::LINE, Term::small(i64::from(line))),
        ])
    });
    heap.tuple(&[m, f, a, location])
}

/// Where the process stands and where it returns to, innermost first.
fn places(subject: &Subject<'_>, vm: &Vm) -> Vec<Place> {
    let stack = subject.heap.stack_slice().iter();
    let returns = stack
        .filter(|word| word.is_header() && **word != Word::NONE)
        .map(|word| word.0 as *const Word);
    let resume = subject.resume.into_iter();
    let places = resume.chain(returns).filter_map(|at| {
        // SAFETY: a process's resume point and the header-tagged words on its stack are
        // continuations in code that is not purged while the process refers to it.
        unsafe { vm.place(at) }
    });
    let mut places: Vec<Place> = places.take(FRAMES).collect();
    if places.is_empty() {
        let call = subject.local.initial_call;
        places.push(Place {
            module: call.module,
            function: call.function,
            arity: call.arity,
            location: None,
        });
    }
    places
}

/// Does an answer depend on where the process stands?
pub fn needs_place(what: Term<'_>) -> bool {
    let needs = |item: Atom| {
        matches!(
            item,
            Atom::ALL
                | Atom::CURRENT_FUNCTION
                | Atom::CURRENT_LOCATION
                | Atom::CURRENT_STACKTRACE
                | Atom::BACKTRACE
        )
    };
    match what.as_atom() {
        Some(item) => needs(item),
        None => what.list().filter_map(Term::as_atom).any(needs),
    }
}

fn stack_trace<'h>(subject: &Subject<'_>, vm: &Vm, heap: &'h Heap) -> Term<'h> {
    let frames: Vec<_> = places(subject, vm).iter().map(|p| frame(heap, p)).collect();
    heap.list(frames)
}

fn backtrace(subject: &Subject<'_>, vm: &Vm) -> String {
    let lines = places(subject, vm);
    let lines = lines.iter().map(|place| {
        let (m, f, a) = (place.module.text(), place.function.text(), place.arity);
        format!("{m}:{f}/{a}\n")
    });
    lines.collect()
}

fn monitors<'h>(local: &Local, heap: &'h Heap) -> Term<'h> {
    let Some(cold) = local.cold_if_any() else {
        return Term::NIL;
    };
    let monitors = cold.monitors.borrow();
    let mut watching: Vec<_> = monitors.watching.iter().collect();
    watching.sort_unstable_by_key(|(reference, _)| **reference);
    let items = watching.into_iter().map(|(_, watched)| {
        let item = match *watched {
            Watched::Pid(pid) => Term::pid(pid),
            Watched::Name(name, _) => heap.tuple(&[Term::atom(name), Term::atom(Atom::NONODE)]),
        };
        heap.tuple(&[Term::atom(Atom::PROCESS), item])
    });
    heap.list(items.collect::<Vec<_>>())
}

fn dictionary<'h>(local: &Local, vm: &Vm, heap: &'h Heap) -> Term<'h> {
    let Some(cold) = local.cold_if_any() else {
        return Term::NIL;
    };
    let dictionary = cold.dictionary.borrow();
    let pairs = dictionary.pairs().iter().map(|&(key, value)| {
        // SAFETY: the dictionary's words are roots of the process: terms, up to date.
        let (key, value) = unsafe { (Term::from_word(key), Term::from_word(value)) };
        heap.tuple(&[copy(key, vm, heap), copy(value, vm, heap)])
    });
    heap.list(pairs.collect::<Vec<_>>())
}

/// Bytes that the process takes.
fn memory(subject: &Subject<'_>) -> usize {
    let local = subject.local;
    let mut bytes = size_of::<Process>() + subject.heap.total_words() * size_of::<Word>();
    let policy = CopyPolicy::EVERYTHING;
    local.mailbox.borrow().for_each(|message| {
        let words = crate::memory::flat_size(message, &policy).unwrap_or(0);
        bytes += size_of::<crate::memory::RawFragment>() + words * size_of::<Word>();
    });
    if let Some(cold) = local.cold_if_any() {
        bytes += size_of_val(cold);
        let monitors = cold.monitors.borrow();
        bytes += cold.dictionary.borrow().pairs().len() * 24;
        bytes += cold.links.borrow().active().len() * 24;
        bytes += (monitors.watching.capacity() + monitors.watchers.capacity()) * 40;
        let customs = monitors.watchers.values().filter_map(|w| w.custom.as_ref());
        bytes += customs.map(Fragment::size).sum::<usize>() * 8;
    }
    bytes
}
