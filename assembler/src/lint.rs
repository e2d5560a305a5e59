//! Things that are allowed, but should be looked at.
//!
//! One so far, the *upgrade lint*: a loop that waits in a receive and has no way through a fully
//! qualified tail call into its own module. A process in it stays in the code it was started in,
//! so it can never be upgraded, and loading the module a second time kills it. It works on
//! bytecode and so for any language.
//!
//! How it works: all instructions of the module are the nodes of one graph, whose edges are where
//! a process can go next: the next instruction, a label, the entry of a function that is called.
//! A loop is a strongly connected component of it; it takes messages if it has both a `wait` and a
//! `remove_message` or `timeout`, itself or in a function that it calls. Ways out are searched
//! from it along everything but calls that come back, because what such a call reaches
//! returns into the old code. Calls whose module is only known at run time count as ways.
//!
//! Invariants: time and memory are linear in the code; nothing recurses; no module panics.

use std::collections::HashMap;

use crate::object::{CodeObject, Instruction, Name, Operand};
use crate::opcode::{Flow, op};

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lint {
    /// The function.
    pub function: (Name, u32),
    /// Index of the instruction in the function's code.
    pub instruction: usize,
    /// What is wrong.
    pub message: &'static str,
    /// What would be better.
    pub help: String,
}

/// Looks at a module.
pub fn lint(module: &CodeObject) -> Vec<Lint> {
    let graph = Graph::new(module);
    let components = graph.components();
    let waiting = graph.functions_that_wait();
    let mut groups: HashMap<u32, Loop> = HashMap::new();
    for (node, component) in components.iter().enumerate() {
        let called = graph
            .called(node)
            .is_some_and(|callee| waiting.contains(&callee));
        let waits = called || graph.is(node, |i| matches!(i.op, op::WAIT | op::WAIT_TIMEOUT));
        let takes = called || graph.is(node, |i| matches!(i.op, op::REMOVE_MESSAGE | op::TIMEOUT));
        let group = groups.entry(*component).or_default();
        group.size += 1;
        group.takes |= takes;
        if waits && group.wait.is_none() {
            group.wait = Some(node);
        }
    }
    let mut loops: Vec<(u32, usize)> = groups
        .into_iter()
        .filter(|(_, group)| group.size > 1 && group.takes)
        .filter_map(|(component, group)| Some((component, group.wait?)))
        .collect();
    loops.sort_by_key(|(_, wait)| *wait);
    loops
        .into_iter()
        .filter(|(_, wait)| !graph.has_way_out(*wait))
        .filter_map(|(_, wait)| {
            let (function, instruction) = *graph.places.get(wait)?;
            let function = module.functions.get(function)?;
            Some(Lint {
                function: (function.name.clone(), function.arity),
                instruction,
                message: "this loop waits for messages, and never goes through a fully qualified call of its own module",
                help: format!(
                    "a process in it keeps running this code, and loading the module twice kills it: \
                     go round by `call_ext_last` or `call_ext_only`, as {}:name/arity",
                    module.module
                ),
            })
        })
        .collect()
}

/// What is known of a component.
#[derive(Default)]
struct Loop {
    size: usize,
    takes: bool,
    wait: Option<usize>,
}

/// Where a process can go, instruction by instruction.
struct Graph<'a> {
    module: &'a CodeObject,
    /// Function and index in it, for each node.
    places: Vec<(usize, usize)>,
    /// Node of each label.
    labels: HashMap<u32, usize>,
}

impl<'a> Graph<'a> {
    fn new(module: &'a CodeObject) -> Graph<'a> {
        let mut places = Vec::new();
        let mut labels = HashMap::new();
        for (function, code) in module.functions.iter().enumerate() {
            for (at, instruction) in code.code.iter().enumerate() {
                if let (op::LABEL, [Operand::Label(label)]) =
                    (instruction.op, instruction.args.as_slice())
                {
                    labels.insert(*label, places.len());
                }
                places.push((function, at));
            }
        }
        Graph {
            module,
            places,
            labels,
        }
    }

    fn instruction(&self, node: usize) -> Option<&'a Instruction> {
        let (function, at) = *self.places.get(node)?;
        self.module.functions.get(function)?.code.get(at)
    }

    fn is(&self, node: usize, test: impl Fn(&Instruction) -> bool) -> bool {
        self.instruction(node).is_some_and(test)
    }

    /// The next instruction of the same function, if control can go on there.
    fn next(&self, node: usize) -> Option<usize> {
        let info = self.instruction(node)?.op.info()?;
        let (function, _) = *self.places.get(node)?;
        let (after, _) = *self.places.get(node + 1)?;
        (info.effects.flow != Flow::Ends && function == after).then_some(node + 1)
    }

    /// Nodes of all labels among the operands.
    fn targets(&self, node: usize) -> impl Iterator<Item = usize> {
        let args = self
            .instruction(node)
            .map_or(&[][..], |instruction| &instruction.args);
        let is_definition = self.is(node, |i| i.op == op::LABEL);
        args.iter()
            .flat_map(|operand| match operand {
                Operand::List(list) => list.as_slice(),
                operand => std::slice::from_ref(operand),
            })
            .filter_map(move |operand| match operand {
                Operand::Label(label) if !is_definition => self.labels.get(label).copied(),
                _ => None,
            })
    }

    /// The entry of the function that is called and returns here.
    fn called(&self, node: usize) -> Option<usize> {
        let returns = self.is(node, |i| {
            i.op.info()
                .is_some_and(|info| info.effects.flow == Flow::Call)
        });
        if returns {
            self.targets(node).next()
        } else {
            None
        }
    }

    fn successors(&self, node: usize) -> impl Iterator<Item = usize> {
        self.targets(node).chain(self.next(node))
    }

    /// The number of its strongly connected component for each node: Tarjan's algorithm, with the
    /// recursion on a stack of its own.
    fn components(&self) -> Vec<u32> {
        const NEW: u32 = u32::MAX;
        let count = self.places.len();
        let mut component = vec![NEW; count];
        let mut order = vec![NEW; count];
        let mut low = vec![NEW; count];
        let mut open: Vec<usize> = Vec::new();
        let (mut visited, mut closed) = (0u32, 0u32);
        for root in 0..count {
            if order.get(root) != Some(&NEW) {
                continue;
            }
            let mut work: Vec<(usize, Vec<usize>)> = Vec::new();
            let mut enter = Some(root);
            loop {
                if let Some(node) = enter.take() {
                    order[node] = visited;
                    low[node] = visited;
                    visited += 1;
                    open.push(node);
                    work.push((node, self.successors(node).collect()));
                }
                let Some((node, rest)) = work.last_mut() else {
                    break;
                };
                let node = *node;
                if let Some(next) = rest.pop() {
                    if order[next] == NEW {
                        enter = Some(next);
                    } else if component[next] == NEW {
                        low[node] = low[node].min(order[next]);
                    }
                    continue;
                }
                work.pop();
                if let Some((parent, _)) = work.last() {
                    low[*parent] = low[*parent].min(low[node]);
                }
                if low[node] == order[node] {
                    while let Some(member) = open.pop() {
                        component[member] = closed;
                        if member == node {
                            break;
                        }
                    }
                    closed += 1;
                }
            }
        }
        component
    }

    /// Entries of functions that take messages, themselves or in what they call.
    fn functions_that_wait(&self) -> std::collections::HashSet<usize> {
        // Backwards from each function that waits, over whatever leads to it.
        let mut callers: HashMap<usize, Vec<usize>> = HashMap::new();
        let mut entries = Vec::with_capacity(self.module.functions.len());
        for function in &self.module.functions {
            entries.push(self.labels.get(&function.entry).copied());
        }
        let mut work = Vec::new();
        for (node, (function, _)) in self.places.iter().enumerate() {
            let Some(entry) = entries.get(*function).copied().flatten() else {
                continue;
            };
            for target in self.targets(node) {
                let same = self
                    .places
                    .get(target)
                    .is_some_and(|(other, _)| other == function);
                if !same {
                    callers.entry(target).or_default().push(entry);
                }
            }
            if self.is(node, |i| i.op == op::REMOVE_MESSAGE) {
                work.push(entry);
            }
        }
        let mut waiting = std::collections::HashSet::new();
        while let Some(entry) = work.pop() {
            if waiting.insert(entry) {
                work.extend(callers.get(&entry).into_iter().flatten());
            }
        }
        waiting
    }

    /// Can a process get from here to a tail call that goes by the module table, without a call
    /// that comes back?
    fn has_way_out(&self, start: usize) -> bool {
        let mut seen = vec![false; self.places.len()];
        let mut work = vec![start];
        while let Some(node) = work.pop() {
            let Some(slot) = seen.get_mut(node) else {
                continue;
            };
            if std::mem::replace(slot, true) {
                continue;
            }
            if self.is(node, |instruction| self.goes_by_module_table(instruction)) {
                return true;
            }
            match self.called(node) {
                Some(_) => work.extend(self.next(node)),
                None => work.extend(self.successors(node)),
            }
        }
        false
    }

    fn goes_by_module_table(&self, instruction: &Instruction) -> bool {
        if instruction.op == op::APPLY_LAST {
            return true;
        }
        if !matches!(
            instruction.op,
            op::CALL_EXT_LAST | op::CALL_EXT_ONLY | op::CALL_EXT
        ) {
            return false;
        }
        instruction.args.iter().any(|operand| match operand {
            Operand::Import(mfa) => {
                // These two do not come back, however they are called.
                let leaves = matches!(
                    (&*mfa.module, &*mfa.function),
                    ("erlang" | "proc_lib", "hibernate")
                );
                let own = mfa.module == self.module.module;
                let dynamic = &*mfa.module == "erlang" && &*mfa.function == "apply";
                leaves || instruction.op != op::CALL_EXT && (own || dynamic)
            }
            _ => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asm;
    use crate::diagnostic::render;

    fn found(source: &str) -> Vec<String> {
        let object = asm::parse(source).unwrap_or_else(|d| panic!("{}", render("t", source, &d)));
        let lints = lint(&object);
        lints
            .iter()
            .map(|lint| format!("{}/{}", lint.function.0, lint.function.1))
            .collect()
    }

    /// A server whose next round is entered by these lines.
    fn server(again: &str) -> String {
        format!(
            ".module m
.export loop/1
.function loop/1
    allocate 1, 1
    move x0, y0
look:
    loop_rec @sleep, x0
    remove_message
    move y0, x0
{again}
sleep:
    wait @look
"
        )
    }

    #[test]
    fn a_loop_that_calls_itself_locally_is_found() {
        assert_eq!(found(&server("    call_last 1, loop/1, 1")), ["loop/1"]);
    }

    #[test]
    fn a_fully_qualified_tail_call_is_a_way_out() {
        assert!(found(&server("    call_ext_last 1, m:loop/1, 1")).is_empty());
        assert!(found(&server("    call_ext_last 3, erlang:hibernate/3, 1")).is_empty());
        assert!(found(&server("    apply_last 1, 1")).is_empty());
    }

    #[test]
    fn a_way_out_for_some_messages_is_enough() {
        let again = "    is_eq_exact @local, x0, upgrade\n    call_ext_last 1, m:loop/1, 1\nlocal:\n    call_last 1, loop/1, 1";
        assert!(found(&server(again)).is_empty());
    }

    #[test]
    fn a_fully_qualified_call_that_comes_back_is_no_way_out() {
        let again = "    call_ext 1, m:step/1\n    call_last 1, loop/1, 1";
        assert_eq!(found(&server(again)), ["loop/1"]);
    }

    #[test]
    fn a_call_of_another_module_is_no_way_out() {
        let again = "    is_eq_exact @local, x0, log\n    call_ext_last 1, other:loop/1, 1\nlocal:\n    call_last 1, loop/1, 1";
        assert_eq!(found(&server(again)), ["loop/1"]);
    }

    #[test]
    fn a_receive_without_a_loop_is_fine() {
        assert!(found(&server("    deallocate 1\n    return")).is_empty());
    }

    #[test]
    fn a_loop_that_waits_in_a_function_it_calls_is_found() {
        let source = format!(
            "{}\n.function main/1\n    allocate 0, 1\n    call 1, loop/1\n    call_last 1, main/1, 0\n",
            server("    deallocate 1\n    return")
        );
        assert_eq!(found(&source), ["main/1"]);
    }

    #[test]
    fn a_loop_over_several_functions_is_found_once() {
        let source = format!(
            "{}\n.function step/1\n    call_only 1, loop/1\n",
            server("    call_last 1, step/1, 1")
        );
        assert_eq!(found(&source), ["loop/1"]);
    }

    #[test]
    fn a_long_chain_of_functions_needs_no_stack() {
        let mut source = String::from(".module m\n");
        for at in 0..20_000 {
            source += &format!(
                ".function f/{at}\n    call_only 0, f/{}\n",
                (at + 1) % 20_000
            );
        }
        assert!(found(&source).is_empty());
    }
}
