//! `erlang`: the process dictionary.

use super::{Bif, BifResult, Ctx};
use crate::term::{Atom, Term, Word};

/// Rows of the table.
pub const TABLE: &[Bif] = &[
    Bif::new(Atom::ERLANG, "put", 2, put_2),
    Bif::new(Atom::ERLANG, "get", 0, get_0).cost(4),
    Bif::new(Atom::ERLANG, "get", 1, get_1),
    Bif::new(Atom::ERLANG, "get_keys", 0, get_keys_0).cost(4),
    Bif::new(Atom::ERLANG, "get_keys", 1, get_keys_1).cost(4),
    Bif::new(Atom::ERLANG, "erase", 0, erase_0).cost(4),
    Bif::new(Atom::ERLANG, "erase", 1, erase_1),
];

/// A process dictionary. The hashes find a key without comparing terms; looking through them in a
/// row beats anything cleverer up to some hundreds of keys.
#[derive(Default)]
pub struct Dictionary {
    hashes: Vec<u64>,
    pairs: Vec<(Word, Word)>,
}

impl Dictionary {
    /// Its pairs: roots of the process.
    pub fn pairs(&self) -> &[(Word, Word)] {
        &self.pairs
    }
    /// Its pairs, to be updated by a collection.
    pub fn pairs_mut(&mut self) -> &mut [(Word, Word)] {
        &mut self.pairs
    }

    fn find(&self, key: Term<'_>, hash: u64) -> Option<usize> {
        let mut from = 0;
        loop {
            let at = from + self.hashes[from..].iter().position(|&h| h == hash)?;
            if term(self.pairs[at].0).eq_exact(key) {
                return Some(at);
            }
            from = at + 1;
        }
    }

    fn put(&mut self, key: Term<'_>, value: Term<'_>) -> Option<Word> {
        let hash = key.internal_hash();
        if let Some(at) = self.find(key, hash) {
            return Some(std::mem::replace(&mut self.pairs[at].1, value.word()));
        }
        self.hashes.push(hash);
        self.pairs.push((key.word(), value.word()));
        None
    }

    fn get(&self, key: Term<'_>) -> Option<Word> {
        if self.pairs.is_empty() {
            return None;
        }
        let at = self.find(key, key.internal_hash())?;
        Some(self.pairs[at].1)
    }

    fn erase(&mut self, key: Term<'_>) -> Option<Word> {
        if self.pairs.is_empty() {
            return None;
        }
        let at = self.find(key, key.internal_hash())?;
        self.hashes.swap_remove(at);
        Some(self.pairs.swap_remove(at).1)
    }
}

/// A word of the dictionary of the process that runs.
fn term<'h>(word: Word) -> Term<'h> {
    // SAFETY: the dictionary's words are roots of the running process, so they are terms of its heap
    // and up to date; no collection runs while native code does.
    unsafe { Term::from_word(word) }
}

fn or_undefined<'h>(word: Option<Word>) -> Term<'h> {
    word.map_or(Term::atom(Atom::UNDEFINED), term)
}

fn put_2<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let mut dictionary = ctx.process.cold().dictionary.borrow_mut();
    Ok(or_undefined(dictionary.put(args[0], args[1])))
}

fn get_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let cold = ctx.process.cold_if_any();
    Ok(or_undefined(
        cold.and_then(|cold| cold.dictionary.borrow().get(args[0])),
    ))
}

fn erase_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let cold = ctx.process.cold_if_any();
    Ok(or_undefined(cold.and_then(|cold| {
        cold.dictionary.borrow_mut().erase(args[0])
    })))
}

fn pairs(ctx: &Ctx<'_>) -> Vec<(Word, Word)> {
    let cold = ctx.process.cold_if_any();
    cold.map_or(Vec::new(), |cold| cold.dictionary.borrow().pairs.clone())
}

fn pair_list<'h>(ctx: &Ctx<'h>) -> Term<'h> {
    let pairs = pairs(ctx).into_iter();
    let tuple = |(key, value)| ctx.heap.tuple(&[term(key), term(value)]);
    ctx.heap.list(pairs.map(tuple))
}

fn get_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    Ok(pair_list(ctx))
}

fn erase_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let list = pair_list(ctx);
    if let Some(cold) = ctx.process.cold_if_any() {
        *cold.dictionary.borrow_mut() = Dictionary::default();
    }
    Ok(list)
}

fn get_keys_0<'h>(ctx: &Ctx<'h>, _: &[Term<'h>]) -> BifResult<'h> {
    let keys = pairs(ctx).into_iter().map(|(key, _)| term(key));
    Ok(ctx.heap.list(keys))
}

fn get_keys_1<'h>(ctx: &Ctx<'h>, args: &[Term<'h>]) -> BifResult<'h> {
    let pairs = pairs(ctx).into_iter();
    let keys = pairs.filter(|(_, value)| term(*value).eq_exact(args[0]));
    Ok(ctx.heap.list(keys.map(|(key, _)| term(key))))
}
