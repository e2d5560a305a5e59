//! Memory of processes: heaps, the collector, heap fragments, shared blocks, literal areas.
//!
//! Owns where terms live. A [`Heap`] is one process's: a young block with the heap growing up and
//! the stack growing down towards it, an old block for survivors of two collections, overflow
//! blocks for native code that found the young block full, and adopted [`Fragment`]s. Terms borrow
//! the heap; native code allocates with `&Heap`; [`Heap::collect`] takes `&mut Heap`, so no term
//! outlives a collection.
//!
//! Invariants:
//! - The collector never runs inside a built-in function. Native code that needs room gets
//!   overflow blocks, folded in at the next collection.
//! - Between heap top and stack pointer there are always [`STACK_RESERVE`] free words, so a call
//!   may push its return address without asking.
//! - Every off-heap object is on exactly one list: its heap's young or old list, or its fragment's.
//! - Old space never points into young space: terms are immutable, and the one instruction that
//!   writes into a tuple writes only into one made since the last collection.
//!
//! Nothing here takes a lock, except literal areas, whose allocator has one of its own. Callers:
//! native code through the constructors of `build`; `exec/` through the raw registers; `process/`
//! for fragments and collection.

mod block;
mod build;
mod check;
mod collect;
mod copy;
mod fragment;
mod heap;
mod literal;
mod shared;

pub use block::{OutOfMemory, Words, release_kept_blocks};
pub use build::ListBuilder;
pub use collect::{CollectOutcome, Roots};
pub use copy::{CopyPolicy, flat_size};
pub use fragment::{Fragment, FragmentQueue, RawFragment};
pub use heap::{Heap, HeapLimits, OutOfHeap, STACK_RESERVE};
pub use literal::{LiteralArea, LiteralBuilder, LiteralRange, LiteralSpace};
pub use shared::{AppendBuffer, MagicObject, SharedBlock};
