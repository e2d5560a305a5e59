//! The whole of reading and printing.

mod properties;
pub(crate) mod random;

use super::{parse, print};
use crate::diagnostic::render;
use crate::object::CodeObject;

/// The sample of the manual.
const COUNTER: &str = "\
.module counter                              % comments start with %
.export start/0, loop/1

.function start/0
    move 0, x0
    call_only 1, loop/1

.function loop/1                             % func_info and the entry label are implied
    allocate 1, 1
    move x0, y0
next:                                        % a label of this function
    loop_rec @idle, x0
    is_eq_exact @other, x0, tick
    remove_message
    gc_bif2 @_, 0, erlang:'+'/2, y0, 1, x0   % @_ : no fail label
    call_ext_last 1, counter:loop/1, 1       % fully qualified: the next round runs in the newest code
other:
    loop_rec_end @next
idle:
    wait @next
";

fn read(source: &str) -> CodeObject {
    parse(source).unwrap_or_else(|found| panic!("{}", render("t.asm", source, &found)))
}

/// What a reader says about a text.
fn errors(source: &str) -> String {
    match parse(source) {
        Ok(_) => String::new(),
        Err(found) => render("t.asm", source, &found),
    }
}

/// The body of a function in a module.
fn in_function(body: &str) -> String {
    format!(".module t\n.function f/0\n{body}\n    return\n")
}

fn round_trips(source: &str) {
    let object = read(source);
    let text = print(&object);
    let again = parse(&text).unwrap_or_else(|found| panic!("{}", render("again", &text, &found)));
    assert_eq!(object, again, "{text}");
}

#[test]
fn the_sample_assembles_and_prints() {
    round_trips(COUNTER);
    insta::assert_snapshot!(print(&read(COUNTER)));
}

#[test]
fn every_form_of_operand_and_directive_survives_printing() {
    round_trips(EVERYTHING);
    insta::assert_snapshot!(print(&read(EVERYTHING)));
}

const EVERYTHING: &str = r#"
.module everything
.export f/0, 'F'/3, 'x0'/1
.attributes [{vsn,[1,2]}]
.attribute author, "me"
.compile_info [{version,"8.2"},{options,[]}]
.meta [{min_otp_release,25}]
.types 1
.type T0 <<16#0f, 16#ff>>
.type T1 <<>>
.literal Greeting, "hello"
.fun 'F'/3 free 2 uniq 77
.lines version 0 flags 1
.labels 90
.on_load f/0

.function f/0, "src/f.erl", 12
    allocate_heap 2, {words 3, floats 1, funs 2}, 0
    move x0:T1, y1:T0
    move [], x0
    move literal([]), x0
    move literal(5), x0
    move literal(a), x0
    move 16#ffffffffffffffffffffffffffffffff, x0
    move $a, x0
    move $\n, x0
    move 'x0', x0
    move 'end', x0
    move '', x0
    move '\x{1f600}\'', x0
    move -1.5e-300, x0
    move -0.0, x0
    move 1.0e300, x0
    move float(16#7ff8000000000000), x0
    move Greeting, x0
    move "a\tb\x{e9}\x{1}", x0
    move [1,2|3], x0
    move [1|[2|[3|"abc"]]], x0
    move {a,{},[[]],[{}|#{}]}, x0
    move #{a => 1, {b} => [c], 1.0 => 2}, x0
    move <<>>, x0
    move <<"abc\n">>, x0
    move <<1,2,5:3>>, x0
    move <<-1:70, 1:2>>, x0
    move <<"é"/utf8, 16#ffff:16>>, x0
    move bits(<<255>>, 3), x0
    move hex("00ff" "10"), x0
    move fun lists:map/2, x0
    move foreign(<<88,1,2>>), x0
    line none
    line "src/f.erl":13
    .line none
    .line "src/g.erl", 14
    fmove 1.5, fr0
    fmove x0, fr1
    fadd @_, fr0, fr1, fr15
    select_val x0, @none, (a, @l1, 2, @l2, 'x1', @clause_error)
l1:
    bs_init_bits @_, #8, 0, 1, 0, x0
    bs_init_bits @_, 8, 0, 1, 0, x0
    bs_match_string @clause_error, x0, 16, "a\xff"
    bs_create_bin @_, 0, 1, 8, x0, (integer, 1, 1, [], x0, 8, string, 2, 8, [], bytes("abc"), 3, utf8, 3, 0, [little], "abc", undefined)
    bs_match @none, x0, (ensure_at_least, 8, 1, integer, 2, [], 8, 1, x2, '=:=', [], 8, 65)
    bs_start_match4 no_fail, 1, x0, x0
    bs_start_match4 @none, 1, x0, x0
l2:
    make_fun3 'F'/3, x0, (x0, y1)
    make_fun3 'x0'/1, x0, (x0)
    call_fun2 safe, 0, x0
    call_fun2 'F'/3, 1, x0
    update_record copy, 3, x0, x0, (2, a, 3, x1)
    executable_line "f.erl":3, 4
none:
    call_last 1, 'x0'/1, 2

.code 'F'/3 entry 60
59:
    func_info everything, 'F', 3
60:
    wait @60
    call_only 0, f/0

.function 'x0'/1 labels 70 75
    wait @60
71:
    return
.module_info

.records version 1 count 1 total 2
.record p, true, (x, #0, y, 1)
.debug_info version 1 count 1 total 0
.debug entry, #3, ("X", x0, y1)
.chunk "Zero" hex("")
.chunk "Docs" hex("00ff")
"#;

#[test]
fn errors_name_the_place_and_what_would_be_right() {
    insta::assert_snapshot!(errors(&in_function(
        "    mvoe x0, y0\n    move x0\n    move x0, 5\nl:\n    wait @k\nl:\n    call 1, g/1\n    call 0, lists:map/2\n    m_plus 1"
    )));
}

#[test]
fn an_error_does_not_hide_the_next_one() {
    insta::assert_snapshot!(errors(
        ".modul m\n.function f/0\n    move [1,2, x0\n    move 'a, x0\n    move \"\\q\\x{zz}\", x0\n    select_val x0, @_, (a, @x\n.function f/0\n    bad\n    move 12ab, x0\n    move 37#1, x0 ; hm\n.export h/2\n"
    ));
}

#[test]
fn wrong_operands_say_what_was_expected() {
    insta::assert_snapshot!(errors(&in_function(
        "    allocate x0, 1\n    loop_rec idle, x0\n    call_ext 1, foo/1\n    gc_bif1 @_, 0, erlang:'+'/2, x0, x0\n    select_val x0, @_, (a, @_, b)\n    select_val x0, @_, [a]\n    move x0:T3, x1\n    move Foo, x0\n    bs_match @_, x0, (ensure_at_leest, 1)\n    bs_match @_, x0, (integer, 1)\n    init_yregs (x0, fr1)\n    move y0, fr0\n    label 5\n    move #8, x0\n    move <<\"\\x{100}\">>, x0\n    move #{a => 1, a => 2}, x0"
    )));
}

#[test]
fn a_function_whose_directive_is_wrong_is_skipped_not_taken_for_the_one_before() {
    insta::assert_snapshot!(errors(
        ".module m\n.function f/0\nl:\n    return\n.functoin g/0\nl:\n    .line none\n    bad\n.function h\nl:\n    return\n.function k/0\n    mvoe x0, x1\n"
    ));
}
