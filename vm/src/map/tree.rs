//! Maps of more than 32 keys: tries over the bits of the keys' hashes.
//!
//! Four bits of the hash choose the slot at each of 16 levels, the highest bits first, so that
//! pairs sorted by hash are in the order of the trie. Recursion here is bounded by the levels.

use std::cmp::Ordering;

use super::Pair;
use super::flat::{self, Buffer};
use crate::memory::Heap;
use crate::term::Term;
use crate::term::layout::Kind;
use crate::term::map_shape::{Child, MAX_FLAT, Node};

/// Levels of nodes; below the last are collisions.
pub(super) const LEVELS: u32 = 16;

/// The slot of a hash at a level.
#[inline(always)]
pub(super) fn slot(hash: u64, level: u32) -> u32 {
    (hash >> (60 - 4 * level)) as u32 & 15
}

/// The hash of a key.
#[inline(always)]
pub(super) fn hash(key: Term<'_>) -> u64 {
    let hash = key.internal_hash();
    #[cfg(test)]
    let hash = hash & super::tests::HASH_MASK.get();
    hash
}

/// A pair to insert, with the hash of its key.
#[derive(Clone, Copy)]
pub(super) struct Entry<'h> {
    pub hash: u64,
    pub key: Term<'h>,
    pub value: Term<'h>,
}

impl<'h> Entry<'h> {
    pub fn new(key: Term<'h>, value: Term<'h>) -> Entry<'h> {
        Entry {
            hash: hash(key),
            key,
            value,
        }
    }

    fn leaf(self, heap: &'h Heap) -> Term<'h> {
        heap.cons(self.key, self.value)
    }
}

/// The value of a key.
#[inline]
pub(super) fn get<'h: 'k, 'k>(root: Node<'h>, key: Term<'k>) -> Option<Term<'h>> {
    let hash = hash(key);
    let mut node = root;
    let mut level = 0;
    loop {
        match Child::of(node.get(slot(hash, level))?) {
            Child::Leaf(k, value) => return k.eq_exact(key).then_some(value),
            Child::Node(next) => {
                node = next;
                level += 1;
            }
            Child::Collision(leaves) => {
                let at = find_leaf(leaves, key).ok()?;
                return leaves[at].as_cons().map(|leaf| leaf.tail());
            }
        }
    }
}

/// Where the key is among the leaves of a collision, or where it belongs.
fn find_leaf(leaves: &[Term<'_>], key: Term<'_>) -> Result<usize, usize> {
    leaves.binary_search_by(|leaf| leaf_order(*leaf, key))
}

fn leaf_order<'k>(leaf: Term<'k>, key: Term<'k>) -> Ordering {
    leaf.as_cons()
        .map_or(Ordering::Equal, |leaf| leaf.head().cmp_exact_keys(key))
}

/// The children of a node that is about to be written.
type Children<'a, 'h> = [&'a [Term<'h>]; 3];

/// A root.
fn root<'h>(heap: &'h Heap, size: usize, bitmap: u16, [a, b, c]: Children<'_, 'h>) -> Term<'h> {
    let front = [Term::small(size as i64), Term::small(i64::from(bitmap))];
    heap.scanned_parts(Kind::MapRoot, [&front, a, b, c])
}

/// A node below the root.
fn node<'h>(heap: &'h Heap, bitmap: u16, [a, b, c]: Children<'_, 'h>) -> Term<'h> {
    let front = [Term::small(i64::from(bitmap))];
    heap.scanned_parts(Kind::MapNode, [&front, a, b, c])
}

/// With a child in a slot that has none.
#[inline]
fn with_child<'a, 'h>(node: Node<'h>, slot: u32, child: &'a Term<'h>) -> (u16, Children<'a, 'h>)
where
    'h: 'a,
{
    let (before, after) = node.children.split_at(node.position(slot));
    let bitmap = node.bitmap | 1 << slot;
    (bitmap, [before, std::slice::from_ref(child), after])
}

/// With another child in a slot that has one.
#[inline]
fn with_replaced<'a, 'h>(node: Node<'h>, slot: u32, child: &'a Term<'h>) -> Children<'a, 'h>
where
    'h: 'a,
{
    let at = node.position(slot);
    let (before, after) = (&node.children[..at], &node.children[at + 1..]);
    [before, std::slice::from_ref(child), after]
}

/// Without the child in a slot.
fn without_child<'h>(node: Node<'h>, slot: u32) -> (u16, Children<'h, 'h>) {
    let at = node.position(slot);
    let (before, after) = (&node.children[..at], &node.children[at + 1..]);
    (node.bitmap & !(1 << slot), [before, &[], after])
}

/// A collision of leaves that are sorted by key.
fn collision<'h>(heap: &'h Heap, leaves: &[Term<'h>]) -> Term<'h> {
    heap.tuple(leaves)
}

// --- insertion --------------------------------------------------------------------------------

/// What inserting does with a key that is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum IfThere {
    Replace,
    Keep,
}

/// What became of a child, or of a map.
#[derive(Clone, Copy)]
pub(super) enum Inserted<'h> {
    /// The key was there and nothing had to change.
    Unchanged,
    /// The key was there with another value.
    Replaced(Term<'h>),
    /// The key is new.
    Added(Term<'h>),
}

/// Inserts into a root of `size` keys.
pub(super) fn insert<'h>(
    heap: &'h Heap,
    size: usize,
    top: Node<'h>,
    entry: Entry<'h>,
    if_there: IfThere,
) -> Inserted<'h> {
    let at = slot(entry.hash, 0);
    let Some(child) = top.get(at) else {
        let leaf = entry.leaf(heap);
        let (bitmap, children) = with_child(top, at, &leaf);
        return Inserted::Added(root(heap, size + 1, bitmap, children));
    };
    match insert_below(heap, 1, child, entry, if_there) {
        Inserted::Unchanged => Inserted::Unchanged,
        Inserted::Replaced(child) => {
            Inserted::Replaced(root(heap, size, top.bitmap, with_replaced(top, at, &child)))
        }
        Inserted::Added(child) => Inserted::Added(root(
            heap,
            size + 1,
            top.bitmap,
            with_replaced(top, at, &child),
        )),
    }
}

/// Inserts into a child whose own slots are those of `level`.
fn insert_below<'h>(
    heap: &'h Heap,
    level: u32,
    child: Term<'h>,
    entry: Entry<'h>,
    if_there: IfThere,
) -> Inserted<'h> {
    match Child::of(child) {
        Child::Leaf(key, value) => {
            if !key.eq_exact(entry.key) {
                let other = hash(key);
                let leaf = entry.leaf(heap);
                return Inserted::Added(join(heap, level, (other, child), (entry.hash, leaf)));
            }
            if if_there == IfThere::Keep || value.same(entry.value) {
                return Inserted::Unchanged;
            }
            Inserted::Replaced(heap.cons(key, entry.value))
        }
        Child::Node(old) => {
            let at = slot(entry.hash, level);
            let Some(below) = old.get(at) else {
                let leaf = entry.leaf(heap);
                let (bitmap, children) = with_child(old, at, &leaf);
                return Inserted::Added(node(heap, bitmap, children));
            };
            let rebuild = |below| node(heap, old.bitmap, with_replaced(old, at, &below));
            match insert_below(heap, level + 1, below, entry, if_there) {
                Inserted::Unchanged => Inserted::Unchanged,
                Inserted::Replaced(below) => Inserted::Replaced(rebuild(below)),
                Inserted::Added(below) => Inserted::Added(rebuild(below)),
            }
        }
        Child::Collision(leaves) => match find_leaf(leaves, entry.key) {
            Ok(at) => {
                let Some(old) = leaves[at].as_cons() else {
                    return Inserted::Unchanged;
                };
                if if_there == IfThere::Keep || old.tail().same(entry.value) {
                    return Inserted::Unchanged;
                }
                let mut leaves = leaves.to_vec();
                leaves[at] = heap.cons(old.head(), entry.value);
                Inserted::Replaced(collision(heap, &leaves))
            }
            Err(at) => {
                let mut leaves = leaves.to_vec();
                leaves.insert(at, entry.leaf(heap));
                Inserted::Added(collision(heap, &leaves))
            }
        },
    }
}

/// The least child, at `level`, that holds two leaves with different keys.
fn join<'h>(
    heap: &'h Heap,
    level: u32,
    (hash_a, a): (u64, Term<'h>),
    (hash_b, b): (u64, Term<'h>),
) -> Term<'h> {
    // Levels on which the two agree have one child each.
    let agree = (hash_a ^ hash_b).leading_zeros() / 4;
    let mut child = if agree >= LEVELS {
        let in_order = b.as_cons().is_some_and(|b| leaf_order(a, b.head()).is_lt());
        collision(heap, &if in_order { [a, b] } else { [b, a] })
    } else {
        let (slot_a, slot_b) = (slot(hash_a, agree), slot(hash_b, agree));
        node(
            heap,
            1 << slot_a | 1 << slot_b,
            [&if slot_a < slot_b { [a, b] } else { [b, a] }, &[], &[]],
        )
    };
    for above in (level..agree.min(LEVELS)).rev() {
        child = node(heap, 1 << slot(hash_a, above), [&[child], &[], &[]]);
    }
    child
}

// --- removal ----------------------------------------------------------------------------------

/// What is left of a child.
enum Left<'h> {
    Nothing,
    Child(Term<'h>),
}

/// Removes a key from a root of `size` keys: its value, and the new root. The caller sees to maps
/// that become small.
pub(super) fn remove<'h: 'k, 'k>(
    heap: &'h Heap,
    size: usize,
    top: Node<'h>,
    key: Term<'k>,
) -> Option<(Term<'h>, Term<'h>)> {
    let hash = hash(key);
    let at = slot(hash, 0);
    let (value, left) = remove_below(heap, 1, top.get(at)?, hash, key)?;
    let new = match left {
        Left::Child(child) => root(heap, size - 1, top.bitmap, with_replaced(top, at, &child)),
        Left::Nothing => {
            let (bitmap, children) = without_child(top, at);
            root(heap, size - 1, bitmap, children)
        }
    };
    Some((value, new))
}

fn remove_below<'h: 'k, 'k>(
    heap: &'h Heap,
    level: u32,
    child: Term<'h>,
    hash: u64,
    key: Term<'k>,
) -> Option<(Term<'h>, Left<'h>)> {
    match Child::of(child) {
        Child::Leaf(k, value) => k.eq_exact(key).then_some((value, Left::Nothing)),
        Child::Node(old) => {
            let at = slot(hash, level);
            let (value, left) = remove_below(heap, level + 1, old.get(at)?, hash, key)?;
            let (bitmap, children) = match &left {
                Left::Child(below) => (old.bitmap, with_replaced(old, at, below)),
                Left::Nothing => without_child(old, at),
            };
            // A single leaf moves up, so that the shape depends on the keys alone.
            let left = match children {
                [[], [], []] => Left::Nothing,
                [[only], [], []] | [[], [only], []] | [[], [], [only]] if only.word().is_cons() => {
                    Left::Child(*only)
                }
                _ => Left::Child(node(heap, bitmap, children)),
            };
            Some((value, left))
        }
        Child::Collision(leaves) => {
            let at = find_leaf(leaves, key).ok()?;
            let value = leaves[at].as_cons()?.tail();
            let mut leaves = leaves.to_vec();
            leaves.remove(at);
            Some((
                value,
                match leaves[..] {
                    [only] => Left::Child(only),
                    _ => Left::Child(collision(heap, &leaves)),
                },
            ))
        }
    }
}

// --- building ---------------------------------------------------------------------------------

/// A map of any number of pairs; of pairs with one key the last wins.
pub(super) fn build<'h>(heap: &'h Heap, pairs: impl Iterator<Item = Pair<'h>>) -> Term<'h> {
    let mut entries: Vec<(Entry<'h>, usize)> = pairs
        .enumerate()
        .map(|(i, (key, value))| (Entry::new(key, value), i))
        .collect();
    entries.sort_unstable_by_key(|(entry, i)| (entry.hash, *i));
    let mut distinct: Vec<Entry<'h>> = Vec::with_capacity(entries.len());
    for group in entries.chunk_by_mut(|(a, _), (b, _)| a.hash == b.hash) {
        if let [(only, _)] = group {
            distinct.push(*only);
            continue;
        }
        group.sort_by(|(a, _), (b, _)| a.key.cmp_exact_keys(b.key));
        for (i, (entry, _)) in group.iter().enumerate() {
            let last = group
                .get(i + 1)
                .is_none_or(|(next, _)| !next.key.eq_exact(entry.key));
            if last {
                distinct.push(*entry);
            }
        }
    }
    if distinct.len() <= MAX_FLAT {
        let mut pairs: Vec<Pair<'h>> = distinct.iter().map(|e| (e.key, e.value)).collect();
        pairs.sort_unstable_by(|(a, _), (b, _)| a.cmp_exact_keys(*b));
        return flat::build(heap, &pairs);
    }
    let (bitmap, children) = build_children(heap, 0, &distinct);
    root(heap, distinct.len(), bitmap, [children.items(), &[], &[]])
}

/// The children that a node of `level` has for entries sorted by hash.
fn build_children<'h>(heap: &'h Heap, level: u32, entries: &[Entry<'h>]) -> (u16, Buffer<'h>) {
    let mut bitmap = 0;
    let mut children = Buffer::new();
    for group in entries.chunk_by(|a, b| slot(a.hash, level) == slot(b.hash, level)) {
        bitmap |= 1 << slot(group[0].hash, level);
        children.push(match group {
            [only] => only.leaf(heap),
            _ if level + 1 == LEVELS => {
                let leaves: Vec<_> = group.iter().map(|entry| entry.leaf(heap)).collect();
                collision(heap, &leaves)
            }
            _ => {
                let (bitmap, children) = build_children(heap, level + 1, group);
                node(heap, bitmap, [children.items(), &[], &[]])
            }
        });
    }
    (bitmap, children)
}

// --- union ------------------------------------------------------------------------------------

/// The union of two roots; the second one's values win.
pub(super) fn merge<'h>(
    heap: &'h Heap,
    (first_size, first): (usize, Node<'h>),
    (second_size, second, second_root): (usize, Node<'h>, Term<'h>),
) -> Term<'h> {
    let mut shared = 0;
    let (bitmap, children, same) = merge_nodes(heap, 0, first, second, &mut shared);
    if same {
        return second_root;
    }
    let size = first_size + second_size - shared;
    root(heap, size, bitmap, [children.items(), &[], &[]])
}

/// Slots and children of the union, and whether that is just the second node. Adds the keys that
/// are in both to `shared`.
fn merge_nodes<'h>(
    heap: &'h Heap,
    level: u32,
    first: Node<'h>,
    second: Node<'h>,
    shared: &mut usize,
) -> (u16, Buffer<'h>, bool) {
    let bitmap = first.bitmap | second.bitmap;
    let mut same = bitmap == second.bitmap;
    let mut children = Buffer::new();
    for at in 0..16 {
        match (first.get(at), second.get(at)) {
            (None, None) => {}
            (Some(child), None) | (None, Some(child)) => children.push(child),
            (Some(x), Some(y)) => {
                let child = merge_children(heap, level + 1, x, y, shared);
                same &= child.same(y);
                children.push(child);
            }
        }
    }
    (bitmap, children, same)
}

fn merge_children<'h>(
    heap: &'h Heap,
    level: u32,
    first: Term<'h>,
    second: Term<'h>,
    shared: &mut usize,
) -> Term<'h> {
    let insert_all = |child, leaves: &[Term<'h>], if_there, shared: &mut usize| {
        let mut child = child;
        for leaf in leaves.iter().filter_map(|leaf| leaf.as_cons()) {
            let entry = Entry::new(leaf.head(), leaf.tail());
            match insert_below(heap, level, child, entry, if_there) {
                Inserted::Unchanged => *shared += 1,
                Inserted::Replaced(new) => {
                    *shared += 1;
                    child = new;
                }
                Inserted::Added(new) => child = new,
            }
        }
        child
    };
    match (Child::of(first), Child::of(second)) {
        (Child::Node(x), Child::Node(y)) => {
            if first.same(second) {
                let mut leaves = Vec::new();
                Child::Node(y).leaves(&mut leaves);
                *shared += leaves.len();
                return second;
            }
            let (bitmap, children, same) = merge_nodes(heap, level, x, y, shared);
            if same {
                second
            } else {
                node(heap, bitmap, [children.items(), &[], &[]])
            }
        }
        (Child::Leaf(..), _) => insert_all(second, &[first], IfThere::Keep, shared),
        (_, Child::Leaf(..)) => insert_all(first, &[second], IfThere::Replace, shared),
        (Child::Collision(leaves), _) => insert_all(second, leaves, IfThere::Keep, shared),
        (_, Child::Collision(leaves)) => insert_all(first, leaves, IfThere::Replace, shared),
    }
}
