//! Native records.
//!
//! A record is its definition, a tuple `{Module, Name, {Field, ...}, IsExported}` among the literals
//! of the module that defines it, and the values of the fields in that order. Outside its module
//! only an exported record can be made, looked into or changed.

use super::control::{collect, forced};
use super::exception::{bad_code, error};
use super::machine::{Cx, Regs, term};
use crate::code::RecordDefinition;
use crate::memory::Heap;
use crate::term::layout::Kind;
use crate::term::{Atom, NativeRecord, Term, View, Word};

/// A record taken apart.
#[derive(Clone, Copy)]
pub struct Record<'h> {
    /// The definition as a term.
    pub definition: Term<'h>,
    /// The module that defines it.
    pub module: Term<'h>,
    /// Its name.
    pub name: Term<'h>,
    /// The names of the fields.
    pub fields: &'h [Term<'h>],
    /// May other modules look into it?
    pub exported: bool,
    /// The values of the fields.
    pub values: &'h [Term<'h>],
}

impl<'h> Record<'h> {
    /// A term as a record, if it is one.
    pub fn of(term: Term<'h>) -> Option<Record<'h>> {
        let View::Record(NativeRecord([definition, values @ ..])) = term.view() else {
            return None;
        };
        let [module, name, fields, exported] = definition.as_tuple()?.elements() else {
            return None;
        };
        Some(Record {
            definition: *definition,
            module: *module,
            name: *name,
            fields: fields.as_tuple()?.elements(),
            exported: exported.is_atom(Atom::TRUE),
            values,
        })
    }

    /// The value of a field.
    pub fn get(self, field: Term<'_>) -> Option<Term<'h>> {
        let at = position(self.fields, field)?;
        self.values.get(at).copied()
    }

    /// A copy with other values.
    pub fn with(self, heap: &'h Heap, values: &[Term<'h>]) -> Term<'h> {
        made(heap, self.definition, values)
    }

    fn is_open_to(self, module: Word) -> bool {
        self.exported || self.module.word() == module
    }
}

/// Which of the fields has this name.
pub fn position(fields: &[Term<'_>], name: Term<'_>) -> Option<usize> {
    fields.iter().position(|field| field.word() == name.word())
}

/// A record of a definition.
pub fn made<'h>(heap: &'h Heap, definition: Term<'h>, values: &[Term<'h>]) -> Term<'h> {
    heap.scanned_parts(Kind::NativeRecord, [&[definition], values])
}

/// The record that an instruction is about: `'_'` for any, a name for one of the code's own module,
/// else `{Module, Name}`.
fn named<'h>(id: Term<'h>, own: Word) -> Option<(Term<'h>, Term<'h>)> {
    match id.as_tuple().map(|id| id.elements()) {
        Some([module, name]) => Some((*module, *name)),
        Some(_) => None,
        None if id.is_atom(Atom::UNDERSCORE) => None,
        None => Some((term(own), id)),
    }
}

/// Is it the record that the instruction is about, and may its code look into it?
fn fits(record: Record<'_>, id: Term<'_>, own: Word) -> bool {
    let right = match named(id, own) {
        Some((module, name)) => {
            (record.module.word(), record.name.word()) == (module.word(), name.word())
        }
        None => id.is_atom(Atom::UNDERSCORE),
    };
    right && record.is_open_to(own)
}

/// Raises `{Tag, Value}`, or goes to the label.
#[cold]
#[inline(never)]
fn fail(cx: &mut Cx<'_>, r: Regs, tag: Atom, value: Word) -> Regs {
    if r.word(1).0 != 0 {
        return r.goto(1);
    }
    cx.save(&r);
    let heap = cx.native().heap;
    let reason = heap.tuple(&[Term::atom(tag), term(value)]).word();
    let r = cx.load(r);
    error(cx, r, reason)
}

/// Raises `{Tag, {{Module, Name}, Field}}`, or goes to the label.
#[cold]
#[inline(never)]
fn fail_field(cx: &mut Cx<'_>, r: Regs, tag: Atom, id: [Word; 2], field: Word) -> Regs {
    cx.save(&r);
    let heap = cx.native().heap;
    let id = heap.tuple(&id.map(term));
    let value = heap.tuple(&[id, term(field)]).word();
    let r = cx.load(r);
    fail(cx, r, tag, value)
}

/// `a: term, [&fail]`
#[inline(never)]
pub fn is_any(cx: &mut Cx<'_>, r: Regs) -> Regs {
    match term(cx.source(&r, r.a())).view() {
        View::Record(_) => r.next(usize::from(r.c())),
        _ => r.goto(1),
    }
}

/// `a: term, b: module, c: name, [&fail] [length]`
#[inline(never)]
pub fn is_record(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let (module, name) = (cx.source(&r, r.b()), cx.source(&r, r.c()));
    match Record::of(term(cx.source(&r, r.a()))) {
        Some(record) if (record.module.word(), record.name.word()) == (module, name) => {
            r.next(r.word(2).0 as usize)
        }
        _ => r.goto(1),
    }
}

/// `a: record, [&fail] [own module]`
#[inline(never)]
pub fn is_accessible(cx: &mut Cx<'_>, r: Regs) -> Regs {
    match Record::of(term(cx.source(&r, r.a()))) {
        Some(record) if record.is_open_to(r.word(2)) => r.next(usize::from(r.c())),
        _ => r.goto(1),
    }
}

/// `a: record, b: fields, [&fail] [list: field, to]`
#[inline(never)]
pub fn get_elements(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let Some(record) = Record::of(term(cx.source(&r, r.a()))) else {
        return bad_code(cx, r);
    };
    for i in 0..usize::from(r.b()) {
        let field = term(cx.source(&r, r.packed(2, 2 * i)));
        let Some(value) = record.get(field) else {
            return r.goto(1);
        };
        cx.set(&r, r.packed(2, 2 * i + 1), value.word());
    }
    r.next(usize::from(r.c()))
}

/// `a: record, b: id, c: to, [&fail] [length] [own module] [field]`
#[inline(never)]
pub fn get_field(cx: &mut Cx<'_>, r: Regs) -> Regs {
    let value = cx.source(&r, r.a());
    let (id, own, field) = (term(cx.source(&r, r.b())), r.word(3), r.word(4));
    let Some(record) = Record::of(term(value)).filter(|record| fits(*record, id, own)) else {
        return fail(cx, r, Atom::BADRECORD, value);
    };
    match record.get(term(field)) {
        Some(value) => {
            cx.set(&r, r.c(), value.word());
            r.next(r.word(2).0 as usize)
        }
        None => {
            let id = [record.module.word(), record.name.word()];
            fail_field(cx, r, Atom::BADFIELD, id, field)
        }
    }
}

/// Fields of a `put_record` from this word on: id, then names and values.
const PUT_LIST: usize = 4;

/// `a: old record or nil, b: to, c: live, [&fail] [length, fields] [own module] [list: id, field,`
/// value, ...].
#[inline(never)]
pub fn put(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
    let old = cx.source(&r, r.a());
    let id = cx.source(&r, r.packed(PUT_LIST, 0));
    let made = if old == Word::NIL {
        construct(cx, &r, term(id))
    } else {
        update(cx, &r, old, term(id))
    };
    match made {
        Ok(word) => {
            let mut word = word;
            r = cx.load(r);
            if cx.owned.heap.wants_collection() || forced(cx) {
                let live = r.c();
                cx.set_x(live, word);
                r = collect(cx, r, 0, usize::from(live) + 1);
                word = cx.x(live);
            }
            cx.set(&r, r.b(), word);
            r.next((r.word(2).0 >> 32) as usize)
        }
        Err(Failure::Record(value)) => {
            r = cx.load(r);
            fail(cx, r, Atom::BADRECORD, value)
        }
        Err(Failure::Field(tag, id, field)) => {
            r = cx.load(r);
            fail_field(cx, r, tag, id, field)
        }
    }
}

/// Why there is no record.
enum Failure {
    Record(Word),
    Field(Atom, [Word; 2], Word),
}

/// The fields that a `put_record` gives.
fn given<'h>(cx: &Cx<'_>, r: &Regs) -> Vec<(Term<'h>, Term<'h>)> {
    let count = r.word(2).0 as u32 as usize;
    let operand = |i: usize| term(cx.source(r, r.packed(PUT_LIST, i)));
    let pairs = (0..count).map(|i| (operand(1 + 2 * i), operand(2 + 2 * i)));
    pairs.collect()
}

fn update(cx: &mut Cx<'_>, r: &Regs, old: Word, id: Term<'_>) -> Result<Word, Failure> {
    cx.save(r);
    let own = r.word(3);
    let record = Record::of(term(old)).filter(|record| fits(*record, id, own));
    let record = record.ok_or(Failure::Record(old))?;
    let mut values = record.values.to_vec();
    replace(
        [record.module.word(), record.name.word()],
        record.fields,
        &given(cx, r),
        |at, value| {
            if let Some(slot) = values.get_mut(at) {
                *slot = value;
            }
        },
    )?;
    Ok(record.with(cx.native().heap, &values).word())
}

/// Hands each given value to `set` with the place of its field.
fn replace<'h>(
    id: [Word; 2],
    fields: &[Term<'h>],
    given: &[(Term<'h>, Term<'h>)],
    mut set: impl FnMut(usize, Term<'h>),
) -> Result<(), Failure> {
    for &(field, value) in given {
        match position(fields, field) {
            Some(at) => set(at, value),
            None => return Err(Failure::Field(Atom::BADFIELD, id, field.word())),
        }
    }
    Ok(())
}

fn construct(cx: &mut Cx<'_>, r: &Regs, id: Term<'_>) -> Result<Word, Failure> {
    cx.save(r);
    let own = r.word(3);
    let heap = cx.native().heap;
    let Some((module, name)) = named(id, own) else {
        return Err(Failure::Record(id.word()));
    };
    let missing = |heap: &Heap| {
        let id = [module, name].map(|part| term(part.word()));
        Failure::Record(heap.tuple(&id).word())
    };
    let names = (module.as_atom(), name.as_atom());
    let (Some(module_name), Some(record_name)) = names else {
        return Err(missing(heap));
    };
    // Code goes on with the definitions of its own generation, whatever is loaded since.
    let generation = if module.word() == own {
        cx.vm.code.generation_at(r.ip)
    } else {
        cx.vm.code.current(module_name)
    };
    let definition = generation.as_ref().and_then(|generation| {
        let mut all = generation.records.iter();
        all.find(|d| d.name == record_name && (d.exported || module.word() == own))
    });
    let Some(RecordDefinition {
        definition,
        defaults,
        ..
    }) = definition
    else {
        return Err(missing(heap));
    };
    let words = term(*definition).as_tuple().map(|tuple| tuple.elements());
    let fields = words.and_then(|words| words.get(2)?.as_tuple());
    let Some(fields) = fields.map(|fields| fields.elements()) else {
        return Err(missing(heap));
    };
    let id = [module.word(), name.word()];
    let mut values: Vec<Option<Term<'_>>> = defaults.iter().map(|d| d.map(term)).collect();
    replace(id, fields, &given(cx, r), |at, value| {
        if let Some(slot) = values.get_mut(at) {
            *slot = Some(value);
        }
    })?;
    let mut all = Vec::with_capacity(values.len());
    for (value, field) in values.into_iter().zip(fields) {
        all.push(value.ok_or_else(|| Failure::Field(Atom::NOVALUE, id, field.word()))?);
    }
    Ok(made(heap, term(*definition), &all).word())
}
