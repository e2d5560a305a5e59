//! What is known where control stands: a cell for each register, the frame, the reserved heap.
//!
//! A cell says what is *certain* on every path, so that joining two paths keeps the bits that
//! both have. The upper half of a cell is a lower bound of a tuple's size.

use super::rule::{Check, Rule, refuse};

/// What is known of one register.
pub(super) type Cell = u32;

/// Holds something that a collection can look at.
pub(super) const INIT: Cell = 1;
/// Holds a term (or, in a floating-point register, a float).
pub(super) const TERM: Cell = 1 << 1;
/// Holds nothing of a message that is only being looked at.
pub(super) const CLEAN: Cell = 1 << 2;
/// Holds the tag of an active catch or try.
pub(super) const TAG: Cell = 1 << 3;
/// A list cell.
pub(super) const CONS: Cell = 1 << 4;
/// A tuple of at least as many elements as the upper half says.
pub(super) const TUPLE: Cell = 1 << 5;
/// A tuple of exactly as many elements as the upper half says.
pub(super) const EXACT: Cell = 1 << 6;
/// A map.
pub(super) const MAP: Cell = 1 << 7;
/// A match context.
pub(super) const CONTEXT: Cell = 1 << 8;
/// A fun.
pub(super) const FUN: Cell = 1 << 9;
/// A boxed float.
pub(super) const FLOAT: Cell = 1 << 10;
/// The tuple that `setelement/3` has just returned; known only within a block.
pub(super) const FRESH: Cell = 1 << 11;

/// Any term that is not part of a message under inspection.
pub(super) const ANY: Cell = INIT | TERM | CLEAN;
/// What a cell says about soundness rather than about the type of a term.
const BASE: Cell = INIT | TERM | CLEAN | TAG;

const SIZE_SHIFT: u32 = 16;
const SIZE_MAX: u32 = 0xffff;

/// The facts of a tuple with exactly `size` elements.
pub(super) fn tuple(size: u64) -> Cell {
    if size < u64::from(SIZE_MAX) {
        TUPLE | EXACT | ((size as u32) << SIZE_SHIFT)
    } else {
        TUPLE | (SIZE_MAX << SIZE_SHIFT)
    }
}

/// The lower bound of the size of the tuple in a cell, 0 if it may be no tuple.
pub(super) fn tuple_size(cell: Cell) -> u64 {
    if cell & TUPLE != 0 {
        u64::from(cell >> SIZE_SHIFT)
    } else {
        0
    }
}

/// Whether the cell surely holds a tuple of exactly `size` elements.
pub(super) fn is_exactly(cell: Cell, size: u64) -> bool {
    cell & EXACT != 0 && tuple_size(cell) == size
}

/// The cell after its term has been seen to be a tuple with more than `index` elements.
pub(super) fn with_element(cell: Cell, index: u64) -> Cell {
    if tuple_size(cell) > index {
        return cell;
    }
    let size = index.saturating_add(1).min(u64::from(SIZE_MAX)) as u32;
    (cell & SIZE_MAX & !EXACT) | TUPLE | (size << SIZE_SHIFT)
}

/// What holds on both of two paths.
fn join(a: Cell, b: Cell) -> Cell {
    let flags = a & b & SIZE_MAX & !FRESH;
    let (size_a, size_b) = (a >> SIZE_SHIFT, b >> SIZE_SHIFT);
    let inexact = if size_a == size_b { 0 } else { EXACT };
    (flags & !inexact) | (size_a.min(size_b) << SIZE_SHIFT)
}

/// No frame.
pub(super) const NO_FRAME: u32 = u32::MAX;
/// No catch or try is active.
pub(super) const NO_CATCH: u32 = 0;
/// Catches or tries may be active, in slots that are not known: no slot may be written.
pub(super) const ANY_CATCH: u32 = u32::MAX;

/// Where the registers' cells lie: X, then Y, then floating point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    pub x: u32,
    pub y: u32,
    pub fr: u32,
}

impl Layout {
    pub fn cells(self) -> usize {
        self.x as usize + self.y as usize + self.fr as usize
    }
}

/// Everything known at one place.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// Slots of the frame, or [`NO_FRAME`]. If it is `loose`, the fewest there may be.
    pub frame: u32,
    /// Paths with different frames or catches have met: only code that leaves the frame as it is,
    /// because it ends in an exception, may follow.
    pub loose: bool,
    /// Which instruction made the frame.
    pub frame_made_at: u32,
    /// Reserved heap: words.
    pub words: u32,
    /// Reserved heap: boxed floats.
    pub floats: u32,
    /// Reserved heap: funs.
    pub funs: u32,
    /// The innermost active catch or try: an index into the verifier's list.
    pub catches: u32,
    /// A message is being looked at.
    pub peeking: bool,
    /// All slots of the frame hold something.
    pub slots_ready: bool,
    /// A binary has been begun, and `bs_put_*` may add to it.
    pub building: bool,
    /// Some cell may be [`FRESH`].
    pub fresh: bool,
    /// The block may be entered by an exception.
    pub by_exception: bool,
    /// A cell for each register, see [`Layout`].
    pub cells: Vec<Cell>,
}

impl State {
    /// Takes in another path to the same label.
    pub fn merge(&mut self, other: &State, layout: Layout) -> Check {
        if self.frame != other.frame || self.catches != other.catches || other.loose {
            self.loosen(other, layout)?;
        }
        if self.peeking != other.peeking {
            return refuse(
                Rule::Receive,
                "it is reached both with and without a message being looked at",
            );
        }
        self.words = self.words.min(other.words);
        self.floats = self.floats.min(other.floats);
        self.funs = self.funs.min(other.funs);
        self.slots_ready &= other.slots_ready || self.loose;
        self.building &= other.building;
        self.fresh = false;
        self.by_exception |= other.by_exception;
        for (mine, theirs) in self.cells.iter_mut().zip(&other.cells) {
            *mine = join(*mine, *theirs);
        }
        Ok(())
    }

    /// Paths with different frames or catches meet. Compilers share code that ends in an exception
    /// among such paths; see [`State::loose`].
    fn loosen(&mut self, other: &State, layout: Layout) -> Check {
        let all_ready = |state: &State| state.slots(layout).iter().all(|cell| cell & INIT != 0);
        let have_frames = self.frame != NO_FRAME && other.frame != NO_FRAME;
        if !have_frames || !all_ready(self) || !all_ready(other) {
            return refuse(
                Rule::Frame,
                format!(
                    "it is reached with {} and with {}",
                    frame_text(self.frame),
                    frame_text(other.frame)
                ),
            );
        }
        self.frame = self.frame.min(other.frame);
        if self.catches != other.catches {
            self.catches = ANY_CATCH;
        }
        self.loose = true;
        self.slots_ready = true;
        Ok(())
    }

    /// Makes this a copy of `other`, reusing the memory of its cells.
    pub fn copy_from(&mut self, other: &State) {
        let mut cells = std::mem::take(&mut self.cells);
        cells.clear();
        cells.extend_from_slice(&other.cells);
        *self = State {
            cells,
            fresh: false,
            ..*other
        };
        if other.fresh {
            self.forget_fresh();
        }
    }

    /// Forgets which tuple `setelement/3` returned.
    pub fn forget_fresh(&mut self) {
        for cell in &mut self.cells {
            *cell &= !FRESH;
        }
        self.fresh = false;
    }

    /// Nothing of the heap is reserved any more.
    pub fn drop_heap(&mut self) {
        self.words = 0;
        self.floats = 0;
        self.funs = 0;
    }

    /// The cells of the frame's slots.
    pub fn slots(&self, layout: Layout) -> &[Cell] {
        let first = layout.x as usize;
        let count = if self.frame == NO_FRAME {
            0
        } else {
            self.frame.min(layout.y) as usize
        };
        self.cells.get(first..first + count).unwrap_or(&[])
    }

    /// The same, to change them.
    pub fn slots_mut(&mut self, layout: Layout) -> &mut [Cell] {
        let first = layout.x as usize;
        let count = if self.frame == NO_FRAME {
            0
        } else {
            self.frame.min(layout.y) as usize
        };
        self.cells.get_mut(first..first + count).unwrap_or(&mut [])
    }

    /// What holds at a place that a wait or a skipped message goes back to: X and floating-point
    /// registers are lost, nothing is reserved, and slots may have got other terms meanwhile.
    pub fn weaken_to_receive(&mut self, layout: Layout) {
        self.forget_types();
        self.weaken_to_loss(layout);
    }

    /// What a process loses when it waits or looks into its mailbox: X and floating-point
    /// registers and the reserved heap.
    pub fn weaken_to_loss(&mut self, layout: Layout) {
        self.drop_heap();
        self.clear_x(layout);
        self.clear_floats(layout);
        self.building = false;
        if self.fresh {
            self.forget_fresh();
        }
    }

    /// Forgets the types of all registers.
    pub fn forget_types(&mut self) {
        for cell in &mut self.cells {
            *cell &= BASE;
        }
        self.fresh = false;
    }

    /// Loses all X registers.
    pub fn clear_x(&mut self, layout: Layout) {
        self.clear_x_from(layout, 0);
    }

    /// Loses the X registers from `first` on.
    pub fn clear_x_from(&mut self, layout: Layout, first: u32) {
        let end = layout.x as usize;
        if let Some(cells) = self.cells.get_mut((first as usize).min(end)..end) {
            cells.fill(0);
        }
    }

    /// Loses all floating-point registers.
    pub fn clear_floats(&mut self, layout: Layout) {
        let start = (layout.x + layout.y) as usize;
        if let Some(cells) = self.cells.get_mut(start..) {
            cells.fill(0);
        }
    }

    /// Whether everything that `head` promises holds here too.
    pub fn keeps(&self, head: &State) -> bool {
        self.frame == head.frame
            && self.loose == head.loose
            && self.catches == head.catches
            && self.peeking == head.peeking
            && (self.slots_ready || !head.slots_ready)
            && head
                .cells
                .iter()
                .zip(&self.cells)
                .all(|(promised, have)| promised & BASE & !have == 0)
    }
}

/// A frame size in words, for messages.
pub(super) fn frame_text(frame: u32) -> String {
    match frame {
        NO_FRAME => "no frame".to_string(),
        1 => "a frame of 1 slot".to_string(),
        n => format!("a frame of {n} slots"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joining_keeps_what_both_paths_know() {
        let two = ANY | tuple(2);
        let three = ANY | tuple(3);
        assert!(is_exactly(join(two, two), 2));
        let either = join(two, three);
        assert_eq!(tuple_size(either), 2);
        assert!(!is_exactly(either, 2));
        assert_eq!(join(ANY, 0), 0);
        assert_eq!(tuple_size(join(two, ANY | CONS)), 0);
    }

    #[test]
    fn seeing_an_element_raises_the_known_size_only() {
        let two = ANY | tuple(2);
        assert_eq!(with_element(two, 1), two);
        let four = with_element(two, 3);
        assert_eq!(tuple_size(four), 4);
        assert!(!is_exactly(four, 4));
        assert_eq!(tuple_size(with_element(ANY, u64::MAX)), u64::from(SIZE_MAX));
        assert_eq!(tuple_size(ANY | tuple(u64::MAX)), u64::from(SIZE_MAX));
    }
}
