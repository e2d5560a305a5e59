//! For each rule, modules that break it: the message names function, instruction and rule.

use crate::object::{CodeObject, Export, Instruction, Operand, Value};
use crate::verify::{Rule, verify};

use super::build::{accept, function, lambda, literal, module, refusal};

/// One function `f` that breaks one rule at one instruction.
#[track_caller]
fn broken(rule: Rule, arity: u32, text: &str, instruction: &str, message: &str) {
    breaks(&function(arity, text), rule, instruction, message);
}

#[track_caller]
fn breaks(object: &CodeObject, rule: Rule, instruction: &str, message: &str) {
    let error = refusal(object);
    assert_eq!(error.rule, rule, "{error}");
    let (_, text) = error.instruction.as_ref().expect("an instruction");
    assert!(text.starts_with(instruction), "{error}");
    assert!(error.message.contains(message), "{error}");
    let shown = error.to_string();
    assert!(shown.starts_with("m:f/"), "{shown}");
    assert!(shown.ends_with(&format!("(rule {rule})")), "{shown}");
}

/// The module as a whole breaks a rule.
#[track_caller]
fn breaks_tables(object: &CodeObject, rule: Rule, message: &str) {
    let error = refusal(object);
    assert_eq!(error.rule, rule, "{error}");
    assert!(error.to_string().contains(message), "{error}");
}

#[test]
fn operands_must_be_of_their_kind_and_in_range() {
    let rule = Rule::Operand;
    broken(
        rule,
        1,
        "move x0\nreturn",
        "move",
        "has 2 operands, here are 1",
    );
    broken(
        rule,
        1,
        "move x0, 7\nreturn",
        "move",
        "operand dst must be X register or Y register",
    );
    broken(
        rule,
        1,
        "move x1023, x0\nreturn",
        "move",
        "numbered below 1023",
    );
    broken(
        rule,
        0,
        "fadd @_, fr1024, fr0, fr0\nreturn",
        "fadd",
        "numbered below 1024",
    );
    broken(rule, 1, "call_only 256, @f/1", "call_only", "from 0 to 255");
    broken(
        rule,
        1,
        "test_heap 3, 1024\nreturn",
        "test_heap",
        "from 0 to 1023",
    );
    broken(rule, 1, "jump @_", "jump", "must be a label");
    broken(
        rule,
        1,
        "is_nil @_, x0\nreturn",
        "is_nil",
        "must have a fail label",
    );
    broken(
        rule,
        1,
        "allocate 2000, 1\nreturn",
        "allocate",
        "from 0 to 1023",
    );
    broken(
        rule,
        1,
        "test_heap 99999999, 1\nreturn",
        "test_heap",
        "from 0 to 16777216",
    );
    broken(
        rule,
        1,
        "select_val x0, @clause, (a)",
        "select_val",
        "divisible by 2",
    );
    broken(
        rule,
        1,
        "L:\nbs_match @L, x0, (frob, 1)\nreturn",
        "bs_match",
        "a command of bs_match",
    );
    broken(
        rule,
        1,
        "bs_create_bin @_, 0, 1, 8, x0, (string, 1, 8, [], \"abc\", 2)\nreturn",
        "bs_create_bin",
        "the length of its bytes",
    );
    broken(
        rule,
        1,
        "bs_create_bin @_, 0, 1, 8, x0, (octet, 1, 8, [], x0, 2)\nreturn",
        "bs_create_bin",
        "octet is no type of a segment",
    );
    broken(
        rule,
        1,
        "make_fun2 fun 0\nreturn",
        "make_fun2",
        "no fun entry 0",
    );
    broken(
        rule,
        1,
        "bs_start_match4 perhaps, 1, x0, x0\nreturn",
        "bs_start_match4",
        "no_fail, resume",
    );
    broken(
        rule,
        1,
        "test_heap 3, 1\nupdate_record copy, 2, x0, x0, (3, a)\nreturn",
        "update_record",
        "outside a record of 2",
    );
    broken(rule, 1, "fmove {}, fr0\nreturn", "fmove", "must be a float");
    let mut object = function(0, "return");
    object.functions[0].code[3] = Instruction {
        op: crate::object::Opcode(76),
        args: vec![],
    };
    breaks(
        &object,
        rule,
        "make_fun",
        "no compiler since OTP 24 emits make_fun",
    );
}

#[test]
fn operands_that_would_reach_outside_are_refused() {
    let rule = Rule::Operand;
    broken(
        rule,
        1,
        "bs_start_match3 @L, x0, 1, x0\nbs_test_unit @L, x0, 0\nL:\nif_end",
        "bs_test_unit",
        "from 1 to 256",
    );
    broken(
        rule,
        1,
        "bs_create_bin @_, 0, 1, 8, x0, (binary, 1, 0, [], x0, all)\nreturn",
        "bs_create_bin",
        "must have a unit",
    );
    broken(
        rule,
        1,
        "is_tagged_tuple @L, x0, 0, a\nL:\nif_end",
        "is_tagged_tuple",
        "at least one element",
    );
    broken(
        rule,
        1,
        "bs_start_match3 @L, x0, 1, x0\nbs_match @L, x0, (=:=, [], 65, 0)\nL:\nif_end",
        "bs_match",
        "at most 64 bits",
    );
    broken(
        rule,
        1,
        "bs_put_string 2, \"abc\"\nreturn",
        "bs_put_string",
        "must have 2 bytes",
    );
}

#[test]
fn literals_must_be_well_formed() {
    let with = |value: Value| {
        let mut object = function(0, "move a, x0\nreturn");
        object.functions[0].code[3].args[0] = literal(value);
        object
    };
    let rule = Rule::Literal;
    breaks(
        &with(Value::Float(f64::NAN.to_bits())),
        rule,
        "move",
        "finite",
    );
    breaks(
        &with(Value::Bits([1u8].as_slice().into(), 9)),
        rule,
        "move",
        "1 to 8 bits",
    );
    breaks(
        &with(Value::List(vec![], Box::new(Value::Nil))),
        rule,
        "move",
        "at least one",
    );
    let pair = (Value::Atom("k".into()), Value::Nil);
    breaks(
        &with(Value::Map(vec![pair.clone(), pair])),
        rule,
        "move",
        "key twice",
    );
    breaks(
        &with(Value::Foreign([1u8, 2].as_slice().into())),
        rule,
        "move",
        "pid, port",
    );
    let mut deep = Value::Nil;
    for _ in 0..=crate::verify::MAX_LITERAL_DEPTH {
        deep = Value::Tuple(vec![deep]);
    }
    breaks(&with(deep), rule, "move", "nested deeper");
    let mut object = function(0, "return");
    object.attributes = Some(Value::Float(f64::INFINITY.to_bits()));
    breaks_tables(&object, rule, "module m: a float must be finite");
}

#[test]
fn labels_must_be_defined_once_and_jumps_stay_inside() {
    let rule = Rule::Label;
    broken(rule, 0, "jump @nowhere", "jump", "is not defined");
    broken(rule, 1, "L:\nL:\nreturn", "label", "defined twice");
    let mut object = function(0, "return");
    object.label_count = 2;
    let error = verify(&object).unwrap_err().remove(0);
    assert_eq!(error.rule, rule);
    assert!(error.message.contains("out of range"), "{error}");
    object.label_count = u32::MAX;
    let error = verify(&object).unwrap_err().remove(0);
    assert!(error.message.contains("too many"), "{error}");
    let object = module(&[("f", 0, "jump @g/0"), ("g", 0, "move a, x0\nreturn")]);
    breaks(&object, rule, "jump", "in another function");
}

#[test]
fn tables_and_calls_must_lead_to_entries() {
    let rule = Rule::Entry;
    let object = module(&[
        ("f", 0, "L:\nmove a, x0\nreturn"),
        ("g", 0, "call_only 0, @f/0"),
    ]);
    assert!(verify(&object).is_ok());
    broken(rule, 0, "L:\ncall_only 0, @L", "call_only", "not the entry");
    let mut wrong = object.clone();
    wrong.exports[0].name = "h".into();
    breaks_tables(&wrong, rule, "export h/0: label 2 is the entry of f/0");
    let mut wrong = object.clone();
    wrong.locals = Some(vec![Export {
        name: "f".into(),
        arity: 1,
        label: 2,
    }]);
    breaks_tables(&wrong, rule, "local function f/1");
    let mut wrong = object.clone();
    lambda(&mut wrong, 0, 0);
    wrong.lambdas[0].label = 3;
    breaks_tables(&wrong, rule, "fun entry 0");
    let mut wrong = object.clone();
    wrong.functions[0].code[1].args[2] = Operand::Untagged(1);
    breaks(&wrong, rule, "func_info m, f, 1", "must name the module");
    let mut wrong = object.clone();
    let info = wrong.functions[0].code[1].clone();
    wrong.functions[0].code.push(info);
    breaks(&wrong, rule, "func_info m, f, 0", "only one func_info");
    let mut wrong = object.clone();
    wrong.functions[0].code.remove(2);
    let error = verify(&wrong).unwrap_err().remove(0);
    assert!(
        error.message.contains("entry label must follow func_info"),
        "{error}"
    );
    let mut wrong = object.clone();
    wrong.functions[1].code.clear();
    let error = verify(&wrong).unwrap_err().remove(0);
    assert!(error.message.contains("must open with a label"), "{error}");
    let twice = module(&[
        ("f", 0, "move a, x0\nreturn"),
        ("f", 0, "move a, x0\nreturn"),
    ]);
    assert!(verify(&twice).is_err());
}

#[test]
fn arities_must_agree() {
    let rule = Rule::Arity;
    broken(
        rule,
        1,
        "call_only 0, @f/1",
        "call_only",
        "passes 0 arguments to f/1",
    );
    broken(
        rule,
        1,
        "call_ext_only 1, lists:map/2",
        "call_ext_only",
        "passes 1 arguments",
    );
    broken(
        rule,
        1,
        "bif1 @_, erlang:self/0, x0, x0\nreturn",
        "bif1",
        "must take 1 arguments",
    );
    let mut object = function(
        1,
        "test_heap heap 0 0 1, 1\nmake_fun3 fun 0, x0, ()\nreturn",
    );
    lambda(&mut object, 0, 1);
    breaks(
        &object,
        rule,
        "make_fun3",
        "captures 0 variables, but the fun's entry has 1",
    );
    let mut object = function(0, "move a, x0\nreturn");
    lambda(&mut object, 0, 1);
    breaks_tables(&object, rule, "more variables than it takes");
}

#[test]
fn control_must_not_run_past_the_end() {
    broken(Rule::End, 1, "move x0, x1", "move", "past the end");
    broken(Rule::End, 1, "jump @L\nL:", "label", "past the end");
    broken(
        Rule::End,
        1,
        "int_code_end",
        "int_code_end",
        "past the end of the module",
    );
    let object = module(&[("f", 0, "move a, x0"), ("g", 0, "move a, x0\nreturn")]);
    breaks(&object, Rule::End, "move", "past the end");
}

#[test]
fn cycles_must_be_preemptible() {
    let rule = Rule::Loop;
    broken(rule, 1, "L:\njump @L", "label", "without loop_rec_end");
    broken(
        rule,
        1,
        "L:\nis_nil @L, x0\nreturn",
        "label",
        "without loop_rec_end",
    );
    broken(
        rule,
        0,
        "allocate 0, 0\nL:\nloop_rec @W, x0\nloop_rec_end @L\nW:\nwait_timeout @L, 0\njump @L",
        "label",
        "without loop_rec_end",
    );
    broken(
        rule,
        0,
        "allocate 0, 0\nwait @L\nL:\nloop_rec @L, x0\nremove_message\ndeallocate 0\nreturn",
        "wait",
        "no other code leads",
    );
}

#[test]
fn frames_must_balance() {
    let rule = Rule::Frame;
    broken(
        rule,
        1,
        "deallocate 0\nreturn",
        "deallocate",
        "there is no frame",
    );
    broken(
        rule,
        1,
        "allocate 1, 1\nmove x0, y0\ndeallocate 2\nreturn",
        "deallocate",
        "removes a frame of 2",
    );
    broken(
        rule,
        1,
        "allocate 0, 1\nreturn",
        "return",
        "must be no frame",
    );
    broken(
        rule,
        1,
        "allocate 0, 1\nallocate 0, 1\nreturn",
        "allocate",
        "already",
    );
    broken(rule, 1, "call 1, @f/1\nreturn", "call", "must be a frame");
    broken(
        rule,
        1,
        "allocate 1, 1\ncall_only 1, @f/1",
        "call_only",
        "must be no frame",
    );
    broken(
        rule,
        1,
        "allocate 1, 1\ncall_last 1, @f/1, 0",
        "call_last",
        "removes a frame of 0",
    );
    broken(
        rule,
        1,
        "allocate 2, 1\ntrim 1, 2\nreturn",
        "trim",
        "there is a frame of 2",
    );
    broken(
        rule,
        1,
        "is_nil @L, x0\nallocate 0, 1\nL:\nreturn",
        "allocate",
        "with no frame and with a frame of 0",
    );
}

#[test]
fn paths_with_different_frames_may_only_raise() {
    let meet = |rest: &str| {
        format!("allocate 1, 1\nmove x0, y0\nis_nil @L, x0\ntrim 1, 0\njump @L\nL:\n{rest}")
    };
    accept(1, &meet("case_end x0"));
    accept(1, &meet("call_ext_last 1, erlang:error/1, 7"));
    broken(
        Rule::Frame,
        1,
        &meet("deallocate 0\nreturn"),
        "deallocate",
        "different frames or catches meet",
    );
    broken(
        Rule::Frame,
        1,
        &meet("call 1, @f/1\nif_end"),
        "call",
        "different frames or catches meet",
    );
    broken(
        Rule::YRegister,
        1,
        &meet("case_end y0"),
        "case_end",
        "outside the frame",
    );
}

#[test]
fn x_registers_must_be_written_before_they_are_read() {
    let rule = Rule::XRegister;
    broken(rule, 1, "move x1, x0\nreturn", "move", "x1 is not written");
    broken(rule, 0, "return", "return", "x0 is not written");
    broken(
        rule,
        1,
        "is_nil @L, x0\nmove a, x1\nL:\nmove x1, x0\nreturn",
        "move",
        "x1 is not written",
    );
    broken(
        rule,
        2,
        "allocate 0, 2\ncall 2, @f/2\nmove x1, x0\nif_end",
        "move",
        "x1 is not written",
    );
    broken(
        rule,
        0,
        "call_ext_only 1, lists:reverse/1",
        "call_ext_only",
        "x0 is not written",
    );
    broken(
        rule,
        1,
        "test_heap 2, 0\nput_list a, x0, x0\nreturn",
        "put_list",
        "x0 is not written",
    );
    broken(
        rule,
        1,
        "allocate 0, 1\nL:\nloop_rec @W, x1\nremove_message\ndeallocate 0\nreturn\nW:\nwait @L",
        "return",
        "x0 is not written",
    );
}

#[test]
fn slots_must_be_in_the_frame_and_written() {
    let rule = Rule::YRegister;
    broken(rule, 1, "move y0, x0\nreturn", "move", "outside the frame");
    broken(
        rule,
        1,
        "allocate 1, 1\nmove x0, y1\nif_end",
        "move",
        "y1 is outside",
    );
    broken(
        rule,
        1,
        "allocate 1, 1\nmove y0, x0\nif_end",
        "move",
        "y0 is not written",
    );
    broken(
        rule,
        1,
        "allocate 2, 1\nmove x0, y0\ntrim 1, 1\nmove y0, x0\nif_end",
        "move",
        "y0 is not written",
    );
}

#[test]
fn float_registers_must_be_written() {
    let rule = Rule::FloatRegister;
    broken(
        rule,
        1,
        "fadd @_, fr0, fr0, fr0\nreturn",
        "fadd",
        "fr0 is not written",
    );
    broken(
        rule,
        1,
        "allocate 0, 1\nfconv x0, fr0\ncall 1, @f/1\nfadd @_, fr0, fr0, fr1\nif_end",
        "fadd",
        "fr0 is not written",
    );
    accept(
        1,
        "fconv x0, fr0\ntest_heap heap 0 1 0, 1\nfmove fr0, x0\nreturn",
    );
}

#[test]
fn live_counts_must_hold() {
    let rule = Rule::Live;
    broken(
        rule,
        1,
        "test_heap 2, 2\nreturn",
        "test_heap",
        "x1 is not written",
    );
    broken(
        rule,
        0,
        "allocate 0, 1\nif_end",
        "allocate",
        "x0 is not written",
    );
    broken(
        rule,
        1,
        "gc_bif1 @_, 2, erlang:length/1, x0, x0\nreturn",
        "gc_bif1",
        "x1 is not written",
    );
    broken(
        rule,
        2,
        "put_map_assoc @_, x0, x0, 1, (x1, a)\nreturn",
        "put_map_assoc",
        "not below the live count 1",
    );
    broken(
        rule,
        2,
        "bs_start_match3 @L, x1, 1, x0\nL:\nif_end",
        "bs_start_match3",
        "not below the live count 1",
    );
    broken(
        rule,
        2,
        "bs_create_bin @_, 0, 1, 8, x0, (integer, 1, 1, [], x1, 8)\nreturn",
        "bs_create_bin",
        "not below the live count 1",
    );
}

#[test]
fn slots_must_hold_something_where_they_are_looked_at() {
    let rule = Rule::Slots;
    broken(
        rule,
        1,
        "allocate 1, 1\ntest_heap 2, 1\nif_end",
        "test_heap",
        "y0 holds nothing yet",
    );
    broken(
        rule,
        1,
        "allocate 1, 1\ncall 1, @f/1\nif_end",
        "call",
        "y0 holds nothing yet",
    );
    broken(
        rule,
        1,
        "allocate 1, 1\nif_end",
        "if_end",
        "y0 holds nothing yet",
    );
    broken(
        rule,
        1,
        "allocate 1, 1\nis_nil @L, x0\nmove x0, y0\ntest_heap 0, 1\nL:\ntest_heap 0, 1\nif_end",
        "test_heap",
        "y0 holds nothing yet",
    );
    accept(1, "allocate 1, 1\ninit_yregs (y0)\nif_end");
    accept(1, "allocate_zero 1, 1\nif_end");
    // A frame that an exception may find unfinished is cleared when it is made.
    let verified = accept(
        1,
        "allocate 1, 1\nbif1 @_, erlang:hd/1, x0, y0\ndeallocate 1\nreturn",
    );
    assert!(verified.functions[0].must_clear(3));
    let verified = accept(
        1,
        "allocate 1, 1\nmove x0, y0\nbif1 @_, erlang:hd/1, x0, y0\nif_end",
    );
    assert!(!verified.functions[0].must_clear(3));
}

#[test]
fn heap_must_be_reserved() {
    let rule = Rule::Heap;
    broken(
        rule,
        1,
        "put_list x0, [], x0\nreturn",
        "put_list",
        "needs 2 words",
    );
    broken(
        rule,
        1,
        "test_heap 3, 1\nput_tuple2 x0, (x0, x0, x0)\nreturn",
        "put_tuple2",
        "needs 4 words",
    );
    broken(
        rule,
        1,
        "test_heap 2, 1\nput_list x0, [], x0\nput_list x0, [], x0\nreturn",
        "put_list",
        "but 0 words",
    );
    broken(
        rule,
        1,
        "test_heap 2, 1\ngc_bif1 @_, 1, erlang:length/1, x0, x1\nput_list x0, x1, x0\nreturn",
        "put_list",
        "but 0 words",
    );
    broken(
        rule,
        1,
        "is_nil @L, x0\ntest_heap 2, 1\nL:\nput_list x0, [], x0\nreturn",
        "put_list",
        "but 0 words",
    );
    broken(
        rule,
        1,
        "fconv x0, fr0\ntest_heap 2, 1\nfmove fr0, x0\nreturn",
        "fmove",
        "1 floats",
    );
    let mut object = function(1, "test_heap 4, 1\nmake_fun3 fun 0, x0, ()\nreturn");
    lambda(&mut object, 0, 0);
    breaks(&object, rule, "make_fun3", "1 funs");
}

#[test]
fn catches_must_nest() {
    let rule = Rule::Catch;
    let inside = |text: &str| {
        format!("allocate 2, 1\ninit_yregs (y0, y1)\ntry y0, @H\n{text}\nH:\ntry_case y0\nif_end")
    };
    broken(
        rule,
        1,
        &inside("move x0, y0\nif_end"),
        "move",
        "must not be overwritten",
    );
    broken(
        rule,
        1,
        &inside("move y0, x0\nif_end"),
        "move",
        "holds an active catch",
    );
    broken(
        rule,
        1,
        &inside("try_end y1\nif_end"),
        "try_end",
        "a try in y0",
    );
    broken(
        rule,
        1,
        &inside("catch_end y0\nif_end"),
        "catch_end",
        "a try in y0",
    );
    broken(
        rule,
        1,
        &inside("deallocate 2\nreturn"),
        "deallocate",
        "while a catch in it is active",
    );
    broken(
        rule,
        1,
        &inside("call_last 1, @f/1, 2"),
        "call_last",
        "while a catch in it is active",
    );
    broken(rule, 1, &inside("trim 1, 1\nif_end"), "trim", "renumbered");
    broken(
        rule,
        1,
        &inside("try y0, @H\nif_end"),
        "try",
        "must not be overwritten",
    );
    broken(
        rule,
        1,
        "allocate_zero 1, 1\ntry_end y0\nif_end",
        "try_end",
        "no catch or try is active",
    );
    broken(
        rule,
        1,
        &inside("try y1, @G\ntry_end y0\nif_end\nG:\ntry_case y1\nif_end"),
        "try_end",
        "a try in y1",
    );
    accept(1, &inside("try_end y0\ndeallocate 2\nreturn"));
    accept(
        1,
        "allocate 1, 1\ncatch y0, @H\ncall 1, @f/1\nH:\ncatch_end y0\ndeallocate 1\nreturn",
    );
}

#[test]
fn slots_are_known_to_hold_terms_in_a_handler() {
    accept(
        1,
        "allocate 2, 1\nmove x0, y0\ntry y1, @H\ncall 1, @f/1\ntry_end y1\ndeallocate 2\nreturn\n\
         H:\ntry_case y1\nmove y0, x0\nmove x2, y0\ndeallocate 2\nreturn",
    );
    // Nothing of their types is: the try may have overwritten them.
    let verified = accept(
        1,
        "allocate 2, 1\nmove [a], y0\ntry y1, @H\nmove x0, y0\ncall 1, @f/1\ntry_end y1\nif_end\n\
         H:\ntry_case y1\nget_hd y0, x0\nif_end",
    );
    assert!(!verified.functions[0].proven(12), "get_hd");
}

#[test]
fn handlers_must_open_with_their_end() {
    let rule = Rule::Handler;
    broken(
        rule,
        1,
        "allocate 1, 1\ntry y0, @H\ncall 1, @f/1\ntry_end y0\ndeallocate 1\nreturn\nH:\nmove x0, x1\ntry_case y0\nif_end",
        "move",
        "must open with try_case",
    );
    broken(
        rule,
        1,
        "allocate 1, 1\ntry y0, @H\ntry_case y0\nif_end\nH:\ntry_case y0\nif_end",
        "try_case",
        "must open the handler",
    );
    // The code behind the second label would be entered without an exception.
    broken(
        rule,
        1,
        "allocate 1, 1\ntry y0, @H\ncall 1, @f/1\ntry_end y0\ndeallocate 1\nreturn\nH:\nL:\nraise x2, x1",
        "label",
        "must open with try_case",
    );
    // Code that runs into a handler is trapped there, so nothing is known of it.
    accept(
        1,
        "allocate 1, 1\ntry y0, @H\ncall 1, @f/1\nH:\ntry_case y0\nmove x2, x0\ndeallocate 1\nreturn",
    );
}

#[test]
fn a_message_that_is_looked_at_stays_where_it_is() {
    let rule = Rule::Receive;
    let peek = |text: &str| {
        format!("allocate 1, 0\ninit_yregs (y0)\nL:\nloop_rec @W, x0\n{text}\nW:\nwait @L")
    };
    accept(0, &peek("remove_message\ndeallocate 1\nreturn"));
    accept(
        0,
        &peek(
            "get_hd x0, x1\ntest_heap 2, 2\nput_list x1, x0, x0\nremove_message\nmove x0, y0\nif_end",
        ),
    );
    broken(
        rule,
        0,
        &peek("call_ext 1, m:g/1\nif_end"),
        "call_ext",
        "being looked at",
    );
    broken(
        rule,
        0,
        &peek("deallocate 1\nreturn"),
        "return",
        "being looked at",
    );
    broken(rule, 0, &peek("badmatch x0"), "badmatch", "being looked at");
    broken(
        rule,
        0,
        &peek("bif1 @_, erlang:hd/1, x0, x1\nloop_rec_end @L"),
        "bif1",
        "being looked at",
    );
    accept(
        0,
        &peek("bif1 @_, erlang:is_atom/1, x0, x1\nloop_rec_end @L"),
    );
    broken(
        rule,
        0,
        &peek("move x0, y0\nloop_rec_end @L"),
        "loop_rec_end",
        "keeps a part",
    );
    broken(
        rule,
        0,
        &peek("get_hd x0, y0\nloop_rec_end @L"),
        "loop_rec_end",
        "keeps a part",
    );
    broken(
        rule,
        0,
        &peek("test_heap 2, 1\nput_list x0, [], y0\nloop_rec_end @L"),
        "loop_rec_end",
        "keeps a part",
    );
    broken(
        rule,
        0,
        &peek("wait @L"),
        "wait",
        "must be removed or skipped first",
    );
    broken(
        rule,
        0,
        &peek("loop_rec @W, x0\nif_end"),
        "loop_rec",
        "must be removed or skipped",
    );
    broken(
        rule,
        0,
        "remove_message\nif_end",
        "remove_message",
        "no message is being looked at",
    );
    broken(
        rule,
        0,
        &peek("is_nil @W, x0\nloop_rec_end @L"),
        "is_nil",
        "with and without",
    );
}

#[test]
fn slots_must_be_kept_through_a_wait() {
    broken(
        Rule::Slots,
        0,
        "allocate 1, 0\nL:\nloop_rec @W, x0\nremove_message\nif_end\nW:\nwait @L",
        "loop_rec",
        "y0 holds nothing yet",
    );
    let verified = accept(
        1,
        "allocate 0, 1\nL:\nwait_timeout @L, x0\ntimeout\nmove a, x0\ndeallocate 0\nreturn",
    );
    assert!(verified.functions[0].proven(5), "the timeout is read once");
    broken(
        Rule::XRegister,
        1,
        "allocate 0, 1\nL:\nloop_rec @W, x1\nremove_message\nif_end\nW:\nwait_timeout @L, x0\nif_end",
        "wait_timeout",
        "x0 is not written",
    );
    broken(
        Rule::Loop,
        2,
        "allocate 0, 2\nL:\nwait_timeout @L, x0\nwait @L",
        "wait",
        "only itself goes back to",
    );
}

#[test]
fn binaries_must_be_begun_before_they_grow() {
    let rule = Rule::Building;
    broken(
        rule,
        1,
        "bs_put_integer @_, 8, 1, 0, x0\nreturn",
        "bs_put_integer",
        "no binary is under",
    );
    broken(
        rule,
        1,
        "bs_init2 @_, 1, 0, 1, 0, x1\nmove a, x2\nbs_put_integer @_, 8, 1, 0, x0\nreturn",
        "bs_put_integer",
        "no binary is under",
    );
    accept(
        1,
        "bs_init2 @_, 2, 0, 1, 0, x1\nline noline\nbs_put_integer @_, 8, 1, 0, x0\n\
         bs_put_string 1, \"a\"\nmove x1, x0\nreturn",
    );
}

#[test]
fn only_a_fresh_tuple_may_be_updated() {
    let rule = Rule::Update;
    let after = |text: &str| {
        format!(
            "allocate 1, 2\nmove x1, y0\nmove x0, x1\nmove 1, x0\nmove a, x2\n\
             call_ext 3, erlang:setelement/3\n{text}\ndeallocate 1\nreturn"
        )
    };
    accept(2, &after("set_tuple_element y0, x0, 0"));
    broken(
        rule,
        2,
        &after("set_tuple_element x0, x0, 0"),
        "set_tuple_element",
        "into itself",
    );
    broken(
        rule,
        2,
        &after("move x0, y0\nset_tuple_element y0, x0, 0"),
        "set_tuple_element",
        "into itself",
    );
    broken(
        rule,
        2,
        &after("test_heap 0, 1\nset_tuple_element y0, x0, 0"),
        "set_tuple_element",
        "just returned",
    );
    broken(
        rule,
        1,
        "set_tuple_element a, x0, 0\nreturn",
        "set_tuple_element",
        "just returned",
    );
    // Neither may a copy of it hide behind a function that returns its argument.
    broken(
        rule,
        2,
        &after("bif2 @_, erlang:max/2, x0, y0, x1\nset_tuple_element x1, x0, 0"),
        "set_tuple_element",
        "just returned",
    );
    broken(
        rule,
        2,
        &after("is_nil @L, y0\nL:\nset_tuple_element y0, x0, 0"),
        "set_tuple_element",
        "just returned",
    );
}

#[test]
fn bs_match_must_not_lose_its_context() {
    broken(
        Rule::Overlap,
        1,
        "bs_start_match3 @L, x0, 1, x0\n\
         bs_match @L, x0, (ensure_at_least, 8, 1, integer, 1, [], 8, 1, x0, skip, 0)\nreturn\nL:\nif_end",
        "bs_match",
        "overwritten before the last",
    );
    broken(
        Rule::Live,
        1,
        "bs_start_match3 @L, x0, 1, x0\n\
         bs_match @L, x0, (ensure_at_least, 8, 1, integer, 0, [], 8, 1, x1)\nreturn\nL:\nif_end",
        "bs_match",
        "not below the live count 0",
    );
}

#[test]
fn functions_must_not_need_unbounded_memory() {
    // Every label waits with a state of its own for all registers.
    let mut text = String::from("move a, x1022\n");
    for i in 0..20_000 {
        text.push_str(&format!("is_nil @L{i}, x0\n"));
    }
    text.push_str("if_end\n");
    for i in 0..20_000 {
        text.push_str(&format!("L{i}:\nif_end\n"));
    }
    broken(
        Rule::Size,
        1,
        &text,
        "is_nil",
        "too many labels and registers",
    );
}

#[test]
fn types_are_proven_by_tests_on_every_path() {
    let verified = accept(
        1,
        "is_nonempty_list @L, x0\nget_hd x0, x1\nL:\nget_hd x0, x1\nget_tl x0, x1\nif_end",
    );
    let facts = &verified.functions[0];
    assert!(facts.proven(4), "after the test");
    assert!(!facts.proven(6), "where a path without it arrives");
    assert!(facts.proven(7), "after an access that would have failed");

    let verified = accept(
        1,
        "is_tuple @L, x0\ntest_arity @L, x0, 2\nget_tuple_element x0, 1, x1\n\
         get_tuple_element x0, 2, x2\nL:\nif_end",
    );
    let facts = &verified.functions[0];
    assert!(facts.proven(4), "test_arity of a tuple");
    assert!(facts.proven(5), "the second of two");
    assert!(!facts.proven(6), "the third of two");

    let verified = accept(1, "is_map @L, x0\nhas_map_fields @L, x0, (a)\nL:\nif_end");
    assert!(verified.functions[0].proven(4));
    let verified = accept(
        1,
        "bs_start_match3 @L, x0, 1, x1\nbs_test_tail2 @L, x1, 0\nL:\nif_end",
    );
    assert!(!verified.functions[0].proven(3) && verified.functions[0].proven(4));
    let verified = accept(
        2,
        "is_function2 @L, x1, 1\ncall_fun 1\nL:\nif_end"
            .replace("call_fun 1\n", "allocate 0, 2\ncall_fun 1\nif_end\n")
            .as_str(),
    );
    assert!(verified.functions[0].proven(5));
    // Typed registers are hints.
    let verified = accept(1, "get_hd x0, x0\nreturn");
    assert!(!verified.functions[0].proven(3));
    // Code that nothing leads to is not verified, and said not to be.
    let verified = accept(1, "return\nmove x7, x8\nL:\nmove y3, x0\nreturn");
    assert!(verified.functions[0].reached(3) && !verified.functions[0].reached(4));
}

#[test]
fn several_functions_are_reported() {
    let object = module(&[("f", 0, "return"), ("g", 1, "return"), ("h", 0, "return")]);
    let errors = verify(&object).unwrap_err();
    assert_eq!(errors.len(), 2);
    assert!(
        errors[1]
            .to_string()
            .starts_with("m:h/0, instruction 3 `return`: x0")
    );
}
