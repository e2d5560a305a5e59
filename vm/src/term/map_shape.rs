//! Maps as comparing and hashing see them: keys and values where they lie.
//!
//! `map/` builds these shapes and keeps them canonical: maps with the same keys have the same
//! shape. Up to [`MAX_FLAT`] keys a map is flat, its keys sorted by [`Term::cmp_exact_keys`]; above
//! that it is a trie over the bits of the keys' hashes, four a level from the highest down. A node
//! below the root holds two leaves or more. Keys whose hashes agree in all 64 bits share a
//! collision tuple below the last level, sorted as the keys of flat maps are.

use super::Term;
use super::layout::Kind;

/// The most keys of a flat map.
pub const MAX_FLAT: usize = 32;

/// The shape of a map.
#[derive(Clone, Copy)]
pub(crate) enum MapShape<'h> {
    /// Up to [`MAX_FLAT`] keys.
    Flat {
        /// The tuple of the keys.
        keys: Term<'h>,
        /// The values in the order of the keys.
        values: &'h [Term<'h>],
    },
    /// A hash trie.
    Tree(usize, Node<'h>),
}

/// A node of a trie, the root included.
#[derive(Clone, Copy)]
pub(crate) struct Node<'h> {
    /// Which of the 16 slots have a child.
    pub bitmap: u16,
    /// One child for each bit that is set, lowest first.
    pub children: &'h [Term<'h>],
}

impl<'h> Node<'h> {
    /// The child in a slot.
    #[inline(always)]
    pub fn get(self, slot: u32) -> Option<Term<'h>> {
        if self.bitmap >> slot & 1 == 0 {
            return None;
        }
        self.children.get(self.position(slot)).copied()
    }

    /// Where the child of a slot is, or would be, among the children.
    #[inline(always)]
    pub fn position(self, slot: u32) -> usize {
        (u32::from(self.bitmap) & ((1 << slot) - 1)).count_ones() as usize
    }
}

/// What is in a slot of a node.
#[derive(Clone, Copy)]
pub(crate) enum Child<'h> {
    /// One key and its value.
    Leaf(Term<'h>, Term<'h>),
    /// A node of the next level.
    Node(Node<'h>),
    /// Leaves of keys with the same hash.
    Collision(&'h [Term<'h>]),
}

impl<'h> MapShape<'h> {
    /// The shape of a term that is a map.
    #[inline(always)]
    pub fn of(map: Term<'h>) -> Option<MapShape<'h>> {
        match map.scanned_elements()? {
            (Kind::FlatMap, [keys, values @ ..]) => Some(MapShape::Flat {
                keys: *keys,
                values,
            }),
            (Kind::MapRoot, [size, bitmap, children @ ..]) => Some(MapShape::Tree(
                size.as_small()? as usize,
                Node {
                    bitmap: bitmap.as_small()? as u16,
                    children,
                },
            )),
            _ => None,
        }
    }

    /// How many keys.
    #[inline(always)]
    pub fn len(self) -> usize {
        match self {
            MapShape::Flat { values, .. } => values.len(),
            MapShape::Tree(size, _) => size,
        }
    }
}

impl<'h> Child<'h> {
    /// What a child of a node is.
    #[inline(always)]
    pub fn of(child: Term<'h>) -> Child<'h> {
        if let Some(leaf) = child.as_cons() {
            return Child::Leaf(leaf.head(), leaf.tail());
        }
        match child.scanned_elements() {
            Some((Kind::MapNode, [bitmap, children @ ..])) => Child::Node(Node {
                bitmap: bitmap.as_small().unwrap_or(0) as u16,
                children,
            }),
            Some((_, leaves)) => Child::Collision(leaves),
            None => Child::Collision(&[]),
        }
    }

    /// Adds the leaves under this child to `leaves`.
    pub fn leaves(self, leaves: &mut Vec<(Term<'h>, Term<'h>)>) {
        let mut pending = vec![self];
        while let Some(child) = pending.pop() {
            match child {
                Child::Leaf(key, value) => leaves.push((key, value)),
                Child::Node(Node { children, .. }) | Child::Collision(children) => {
                    pending.extend(children.iter().map(|&child| Child::of(child)));
                }
            }
        }
    }
}
