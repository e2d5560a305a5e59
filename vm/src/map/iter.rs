//! Walking maps, at once or in steps that a program holds on to.

use smallvec::SmallVec;

use super::{Map, Pair, tree};
use crate::memory::Heap;
use crate::term::map_shape::{Child, MapShape, Node};
use crate::term::{Term, View};

/// Iterates over the pairs of a map: a flat one's in the order of the keys.
pub struct Iter<'h> {
    walk: Walk<'h>,
    left: usize,
}

#[expect(
    clippy::large_enum_variant,
    reason = "iterators live on the stack, and a box would cost an allocation for each"
)]
enum Walk<'h> {
    Flat(&'h [Term<'h>], &'h [Term<'h>]),
    Tree(TreeWalk<'h>),
}

impl<'h> Iter<'h> {
    pub(super) fn new(map: Map<'h>) -> Iter<'h> {
        Iter {
            left: map.len(),
            walk: Walk::from(map, Cursor::START),
        }
    }
}

impl<'h> Walk<'h> {
    fn from(map: Map<'h>, cursor: Cursor) -> Walk<'h> {
        match map.shape() {
            MapShape::Flat { keys, values } => {
                let keys = keys.as_tuple().map_or(&[][..], |keys| keys.elements());
                let at = usize::try_from(cursor.path).map_or(keys.len(), |at| at.min(keys.len()));
                Walk::Flat(&keys[at..], &values[at..])
            }
            MapShape::Tree(_, root) => Walk::Tree(TreeWalk::from(root, cursor)),
        }
    }

    #[inline]
    fn next(&mut self) -> Option<Pair<'h>> {
        match self {
            Walk::Flat(keys, values) => {
                let (&key, after) = keys.split_first()?;
                let (&value, rest) = values.split_first()?;
                (*keys, *values) = (after, rest);
                Some((key, value))
            }
            Walk::Tree(walk) => walk.next(),
        }
    }
}

impl<'h> Iterator for Iter<'h> {
    type Item = Pair<'h>;
    #[inline]
    fn next(&mut self) -> Option<Pair<'h>> {
        let pair = self.walk.next()?;
        self.left = self.left.saturating_sub(1);
        Some(pair)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Iter<'_> {}

/// A walk through a trie: for each level the node and the slot to look at next.
struct TreeWalk<'h> {
    frames: SmallVec<[(Node<'h>, u32); 8]>,
    /// The leaves of the collision that the walk is in, and the next of them.
    collision: Option<(&'h [Term<'h>], usize)>,
}

impl<'h> TreeWalk<'h> {
    fn from(root: Node<'h>, cursor: Cursor) -> TreeWalk<'h> {
        let mut walk = TreeWalk {
            frames: SmallVec::new(),
            collision: None,
        };
        let mut node = root;
        for level in 0..tree::LEVELS {
            let slot = tree::slot(cursor.path, level);
            match node.get(slot).map(Child::of) {
                Some(Child::Node(below)) => {
                    walk.frames.push((node, slot + 1));
                    node = below;
                }
                Some(Child::Collision(leaves)) => {
                    walk.frames.push((node, slot + 1));
                    walk.collision = Some((leaves, cursor.collision as usize));
                    break;
                }
                Some(Child::Leaf(..)) | None => {
                    walk.frames.push((node, slot));
                    break;
                }
            }
        }
        walk
    }

    #[inline]
    fn next(&mut self) -> Option<Pair<'h>> {
        if self.collision.is_some()
            && let Some(pair) = self.next_of_collision()
        {
            return Some(pair);
        }
        loop {
            let (node, from) = self.frames.last_mut()?;
            let left = u32::from(node.bitmap) >> *from;
            if left == 0 {
                self.frames.pop();
                continue;
            }
            let slot = *from + left.trailing_zeros();
            *from = slot + 1;
            match Child::of(node.get(slot)?) {
                Child::Leaf(key, value) => return Some((key, value)),
                Child::Node(below) => self.frames.push((below, 0)),
                Child::Collision(leaves) => {
                    self.collision = Some((leaves, 0));
                    if let Some(pair) = self.next_of_collision() {
                        return Some(pair);
                    }
                }
            }
        }
    }

    fn next_of_collision(&mut self) -> Option<Pair<'h>> {
        let (leaves, at) = self.collision.as_mut()?;
        if let Some(leaf) = leaves.get(*at).and_then(|leaf| leaf.as_cons()) {
            *at += 1;
            return Some((leaf.head(), leaf.tail()));
        }
        self.collision = None;
        None
    }

    /// The position of the pair that `next` returned last.
    fn position(&self) -> Cursor {
        let path = self
            .frames
            .iter()
            .zip(0u32..)
            .fold(0, |path, (&(_, next), level)| {
                path | u64::from(next.saturating_sub(1)) << (60 - 4 * level)
            });
        Cursor {
            path,
            collision: self.collision.map_or(0, |(_, next)| next as u64 - 1),
        }
    }
}

/// Where a walk in steps goes on. A program may hold one as a term; one that was made up, or for
/// another map, visits some pairs or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Flat maps: the index of the next pair. Tries: the slots on the way to it, as in a hash.
    path: u64,
    /// Which leaf of a collision.
    collision: u64,
}

impl Cursor {
    /// Before the first pair.
    pub const START: Cursor = Cursor {
        path: 0,
        collision: 0,
    };

    /// As an integer; a small one unless the trie is deep.
    pub fn to_term<'h>(self, heap: &'h Heap) -> Term<'h> {
        heap.big(false, &[self.path.reverse_bits(), self.collision])
    }

    /// From [`Cursor::to_term`].
    pub fn from_term(term: Term<'_>) -> Option<Cursor> {
        let (path, collision) = match term.view() {
            View::Small(path) => (u64::try_from(path).ok()?, 0),
            View::Big {
                negative: false,
                limbs: &[path],
            } => (path, 0),
            View::Big {
                negative: false,
                limbs: &[path, collision],
            } => (path, collision),
            _ => return None,
        };
        Some(Cursor {
            path: path.reverse_bits(),
            collision,
        })
    }
}

/// Adds up to `limit` pairs from `cursor` on to `out`, in the order of [`Iter`]; where to go on, if
/// there are more.
pub(super) fn step<'h>(
    map: Map<'h>,
    cursor: Cursor,
    limit: usize,
    out: &mut Vec<Pair<'h>>,
) -> Option<Cursor> {
    let mut walk = Walk::from(map, cursor);
    for _ in 0..limit {
        out.push(walk.next()?);
    }
    match &mut walk {
        Walk::Flat(keys, _) => (!keys.is_empty()).then(|| Cursor {
            path: (map.len() - keys.len()) as u64,
            collision: 0,
        }),
        Walk::Tree(walk) => walk.next().map(|_| walk.position()),
    }
}
