//! Random code objects, as wild as the types allow but well formed.

use std::collections::HashSet;
use std::sync::Arc;

use dashu_int::IBig;

use crate::object::*;
use crate::opcode::{self, Kind, SEGMENT, Shapes, TABLE, op};

/// A small generator of pseudo-random numbers: the seed is all there is to a test case.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn small(&mut self) -> u32 {
        self.below(20) as u32
    }

    fn flip(&mut self) -> bool {
        self.next() & 1 == 1
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    fn bytes(&mut self) -> Arc<[u8]> {
        let limit = if self.below(10) == 0 { 200 } else { 6 };
        let length = self.below(limit);
        let text = self.flip();
        (0..length)
            .map(|_| {
                if text {
                    b' ' + self.below(95) as u8
                } else {
                    self.next() as u8
                }
            })
            .collect()
    }

    pub(crate) fn name(&mut self) -> Name {
        const NAMES: [&str; 22] = [
            "a", "ok", "x0", "y12", "fr3", "x01", "none", "fun", "end", "literal", "hex", "words",
            "", "+", "'", "\\", "A", "_", "@", "é", "日本", "a@b",
        ];
        if self.flip() {
            return Name::from(*self.pick(&NAMES));
        }
        let length = self.below(5);
        let text: String = (0..length)
            .filter_map(|_| char::from_u32(self.below(0x300) as u32))
            .collect();
        Name::from(text)
    }

    fn integer(&mut self) -> IBig {
        let value = IBig::from(self.next() as i64);
        match self.below(6) {
            0 => value.pow(self.below(40)),
            1 => value,
            _ => IBig::from(self.below(300) as i64 - 20),
        }
    }

    fn mfa(&mut self, arity: Option<u8>) -> Mfa {
        Mfa {
            module: self.name(),
            function: self.name(),
            arity: arity.map_or(self.small(), u32::from),
        }
    }

    pub(crate) fn value(&mut self, depth: usize) -> Value {
        let kinds = if depth == 0 { 8 } else { 11 };
        match self.below(kinds) {
            0 => Value::Integer(self.integer()),
            1 => Value::Float(match self.below(3) {
                0 => self.next(),
                1 => *self.pick(&[0, 1 << 63, 0x7ff0_0000_0000_0000, u64::MAX, 1]),
                _ => (self.below(1000) as f64 / 8.0).to_bits(),
            }),
            2 => Value::Atom(self.name()),
            3 => Value::Nil,
            4 => match (self.bytes(), self.below(3)) {
                (bytes, 0) if !bytes.is_empty() => Value::Bits(bytes, 1 + self.below(8) as u8),
                (bytes, _) => Value::Bits(bytes, 8),
            },
            5 => Value::ExternalFun(self.mfa(None)),
            6 => Value::Foreign(self.bytes()),
            7 => {
                let length = 1 + self.below(5);
                let codes = (0..length).map(|_| Value::Integer(IBig::from(self.below(0x250))));
                Value::List(codes.collect(), Box::new(Value::Nil))
            }
            8 => {
                let length = 1 + self.below(4);
                let elements = (0..length).map(|_| self.value(depth - 1)).collect();
                let tail = match self.value(depth - 1) {
                    Value::List(..) => Value::Nil,
                    tail => tail,
                };
                Value::List(elements, Box::new(tail))
            }
            9 => Value::Tuple((0..self.below(4)).map(|_| self.value(depth - 1)).collect()),
            _ => {
                let mut pairs: Vec<(Value, Value)> = Vec::new();
                for _ in 0..self.below(30) {
                    let key = self.value(depth - 1);
                    if pairs.iter().all(|(other, _)| *other != key) {
                        pairs.push((key, self.value(0)));
                    }
                }
                Value::Map(pairs)
            }
        }
    }

    fn operand(&mut self, shapes: Shapes, from: &Environment) -> Operand {
        loop {
            let ty = (from.types > 0 && self.below(4) == 0)
                .then(|| self.below(from.types as usize) as u32);
            let index = self.below(300) as u32;
            let reg = |kind| Operand::Reg(Reg { kind, index, ty });
            let operand = match self.below(15) {
                0 if shapes.has(Shapes::UNTAGGED) => Operand::Untagged(match self.below(5) {
                    0 => self.next(),
                    _ => u64::from(self.small()),
                }),
                1 if shapes.has(Shapes::INTEGER) => Operand::Integer(self.integer()),
                2 if shapes.has(Shapes::ATOM) => Operand::Atom(self.name()),
                3 if shapes.has(Shapes::NIL) => Operand::Nil,
                4 if shapes.has(Shapes::X) => reg(RegKind::X),
                5 if shapes.has(Shapes::Y) => reg(RegKind::Y),
                6 if shapes.has(Shapes::FR) => reg(RegKind::Fr),
                7 if shapes.has(Shapes::LABEL) => Operand::Label(match self.below(4) {
                    0 => 0,
                    _ => *self.pick(&from.labels),
                }),
                8 if shapes.has(Shapes::IMPORT) => Operand::Import(self.mfa(None)),
                9 if shapes.has(Shapes::LAMBDA) && from.lambdas > 0 => {
                    Operand::Lambda(self.below(from.lambdas) as u32)
                }
                10 if shapes.has(Shapes::LITERAL) => Operand::Literal(Arc::new(self.value(4))),
                11 if shapes.has(Shapes::STRING) => Operand::String(self.bytes()),
                12 if shapes.has(Shapes::LINE) => Operand::Line(self.location()),
                13 if shapes == Shapes::ROW => {
                    let length = self.below(4);
                    Operand::List(
                        (0..length)
                            .map(|_| {
                                loop {
                                    let operand = self.operand(shapes, from);
                                    if !matches!(operand, Operand::List(_)) {
                                        break operand;
                                    }
                                }
                            })
                            .collect(),
                    )
                }
                14 if shapes.has(Shapes::ALLOC) => Operand::Alloc {
                    words: self.small(),
                    floats: self.small(),
                    funs: self.small(),
                },
                _ => continue,
            };
            return operand;
        }
    }

    fn location(&mut self) -> Option<Location> {
        self.flip().then(|| Location {
            file: self.name(),
            line: self.next() as u32,
        })
    }

    fn by_kind(&mut self, kind: Kind, from: &Environment) -> Operand {
        match kind {
            Kind::FailOr(atoms) if self.flip() => Operand::Atom(Name::from(*self.pick(atoms))),
            Kind::FailOr(_) => Operand::Label(*self.pick(&from.labels)),
            Kind::Import(arity) => Operand::Import(self.mfa(arity)),
            Kind::Lambda if from.lambdas == 0 => Operand::Lambda(0),
            Kind::List(pattern) => self.list(pattern, from),
            Kind::Segments => self.list(SEGMENT, from),
            Kind::Commands => {
                let mut list = Vec::new();
                for _ in 0..self.below(4) {
                    let command = self.pick(opcode::MATCH_COMMANDS);
                    list.push(Operand::Atom(Name::from(command.name)));
                    for operand in command.operands {
                        list.push(self.by_kind(operand.kind, from));
                    }
                }
                Operand::List(list)
            }
            kind => self.operand(kind.shapes(), from),
        }
    }

    fn list(&mut self, pattern: &[Kind], from: &Environment) -> Operand {
        let groups = self.below(4);
        let kinds = pattern.iter().cycle().take(groups * pattern.len());
        Operand::List(kinds.map(|kind| self.by_kind(*kind, from)).collect())
    }

    fn instruction(&mut self, from: &Environment) -> Instruction {
        loop {
            let info = self.pick(TABLE);
            let no_fun = from.lambdas == 0 && info.position(|k| k == Kind::Lambda).is_some();
            let implied = matches!(info.op, op::LABEL | op::INT_CODE_END);
            if !no_fun && !implied {
                let args = info
                    .operands
                    .iter()
                    .map(|o| self.by_kind(o.kind, from))
                    .collect();
                return Instruction { op: info.op, args };
            }
        }
    }

    /// A code object.
    pub(crate) fn object(&mut self) -> CodeObject {
        let mut object = CodeObject {
            module: self.name(),
            ..CodeObject::default()
        };
        let sequential = self.flip();
        let mut numbers: Vec<u32> = (1..200).collect();
        if !sequential {
            for at in (1..numbers.len()).rev() {
                numbers.swap(at, self.below(at + 1));
            }
        }
        let mut numbers = numbers.into_iter();
        let mut seen = HashSet::new();
        let mut functions = Vec::new();
        for _ in 0..self.below(5) {
            let (name, arity) = (self.name(), self.small());
            if seen.insert((name.clone(), arity)) {
                let labels: Vec<u32> = numbers.by_ref().take(2 + self.below(6)).collect();
                functions.push((name, arity, labels));
            }
        }
        let mut from = Environment {
            types: 0,
            lambdas: 0,
            labels: vec![0],
        };
        from.labels
            .extend(functions.iter().flat_map(|(_, _, labels)| labels));
        if self.flip() {
            from.types = self.small();
            let entries = (0..from.types).map(|_| self.bytes()).collect();
            object.types = Some(TypeTable {
                version: self.small(),
                entries,
            });
        }
        for position in 0..self.below(4) {
            let (name, arity, label) = match functions.is_empty() || self.below(4) == 0 {
                true => (self.name(), self.small(), 7),
                false => {
                    let (name, arity, labels) = self.pick(&functions);
                    (name.clone(), *arity, labels[1])
                }
            };
            let index = if self.flip() {
                position as u32
            } else {
                self.small()
            };
            let num_free = self.below(arity as usize + 1) as u32;
            let old_uniq = self.next() as u32;
            object.lambdas.push(Lambda {
                name,
                arity,
                label,
                index,
                num_free,
                old_uniq,
            });
        }
        from.lambdas = object.lambdas.len();
        for (name, arity, labels) in &functions {
            let function = self.function(&object.module, name, *arity, labels, &from);
            object.functions.push(function);
        }
        let export = |(name, arity, labels): &(Name, u32, Vec<u32>)| Export {
            name: name.clone(),
            arity: *arity,
            label: labels[1],
        };
        object.exports = functions
            .iter()
            .filter(|_| self.flip())
            .map(export)
            .collect();
        object.locals = match self.below(3) {
            0 => None,
            1 => Some(
                functions
                    .iter()
                    .filter(|_| self.flip())
                    .map(export)
                    .collect(),
            ),
            _ => super::super::default_locals(&object),
        };
        let highest = from.labels.iter().max().copied().unwrap_or(0);
        object.label_count = highest + 1 + if self.flip() { self.small() } else { 0 };
        object.lines = match self.below(3) {
            0 => None,
            1 => Some(LineTable::default()),
            _ => Some(LineTable {
                version: self.small(),
                flags: self.small(),
            }),
        };
        for slot in [
            &mut object.meta,
            &mut object.attributes,
            &mut object.compile_info,
        ] {
            *slot = self.flip().then(|| self.value(4));
        }
        for slot in [&mut object.records, &mut object.debug_info] {
            if self.below(3) == 0 {
                let width = self.below(4);
                let rows = (0..self.below(3))
                    .map(|_| {
                        (0..width)
                            .map(|_| self.operand(Shapes::ROW, &from))
                            .collect()
                    })
                    .collect();
                *slot = Some(OperandTable {
                    version: self.small(),
                    count: self.small(),
                    total: self.small(),
                    rows,
                });
            }
        }
        for _ in 0..self.below(3) {
            let name = self.next().to_le_bytes();
            object
                .chunks
                .push(([name[0], name[1], name[2], name[3]], self.bytes()));
        }
        object
    }

    fn function(
        &mut self,
        module: &Name,
        name: &Name,
        arity: u32,
        labels: &[u32],
        from: &Environment,
    ) -> Function {
        let label = |label: u32| Instruction {
            op: op::LABEL,
            args: vec![Operand::Label(label)],
        };
        let mut code = vec![label(labels[0])];
        if self.flip() {
            let args = vec![Operand::Line(self.location())];
            code.push(Instruction { op: op::LINE, args });
        }
        // Now and then a beginning that is not implied.
        let odd = self.below(8) == 0;
        let module = if odd { self.name() } else { module.clone() };
        let args = vec![
            Operand::Atom(module),
            Operand::Atom(name.clone()),
            Operand::Untagged(u64::from(arity)),
        ];
        if self.below(8) > 0 {
            code.push(Instruction {
                op: op::FUNC_INFO,
                args,
            });
        }
        for (at, number) in labels.iter().enumerate().skip(1) {
            code.push(label(*number));
            let count = self.below(if at == 1 { 8 } else { 4 });
            code.extend((0..count).map(|_| self.instruction(from)));
        }
        Function {
            name: name.clone(),
            arity,
            entry: labels[1],
            code,
        }
    }
}

/// What operands may refer to.
struct Environment {
    types: u32,
    lambdas: usize,
    labels: Vec<u32>,
}
