//! The table of specialised instructions.
//!
//! A row: name, handler, the generic instructions it comes from, its layout. `a`, `b`, `c` are the
//! 16-bit operands in the first word; `[..]` are the words after it; `k` is a continuation (three
//! words), `&code` a code address, `&fail` a code address or 0, `list` packed 16-bit operands.
//! Constants that operands refer to follow at the end.

use super::bits::{construct, matching};
use super::machine::{Any, Constant, Cx, InX, Regs, outline};
use super::{arith, control, data, exception, float, maps, native, receive, records, stubs, test};
use crate::term::Word;

macro_rules! instructions {
    // Handlers in the loop keep the registers in machine registers; the others get them through
    // memory, so that their calls do not force all of them there.
    (@hot $cx:expr, $r:expr, $handler:expr) => { $handler($cx, $r) };
    (@cold $cx:expr, $r:expr, $handler:expr) => { outline($cx, $r, $handler) };
    ($($heat:ident $name:ident = $handler:expr, $generic:literal, $layout:literal;)*) => {
        /// A specialised instruction.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u16)]
        pub enum Op {
            /// Ends the slice.
            Stop,
            $(#[doc = concat!("`", $generic, "`: `", $layout, "`")] $name,)*
        }

        /// Name, generic origin and layout of every instruction, by number.
        pub const TABLE: &[(&str, &str, &str)] = &[("Stop", "-", "ends the slice"), $((stringify!($name), $generic, $layout),)*];

        /// Executes instructions until one ends the slice.
        #[inline(always)]
        #[allow(non_upper_case_globals, reason = "patterns named as the instructions are")]
        pub(super) fn execute(cx: &mut Cx<'_>, mut r: Regs) -> Regs {
            const LAST: u16 = TABLE.len() as u16;
            const Stop: u16 = Op::Stop as u16;
            $(const $name: u16 = Op::$name as u16;)*
            loop {
                r = match r.word(0).0 as u16 {
                    Stop | LAST.. => return r,
                    $($name => instructions!(@$heat cx, r, $handler),)*
                };
            }
        }
    };
}

impl Op {
    /// The first word of an instruction.
    pub const fn word(self, a: u16, b: u16, c: u16) -> Word {
        Word(self as u64 | (a as u64) << 16 | (b as u64) << 32 | (c as u64) << 48)
    }
}

instructions! {
    cold Trap = exception::bad_code, "-", "code that is never reached";
    cold FuncInfo = exception::func_info, "func_info", "header words";
    hot Enter = control::enter, "label", "a: arity";
    hot Call = control::call, "call", "[k of function] [k]";
    hot CallLast = control::call_last, "call_last", "a: slots, [k of function]";
    hot CallOnly = control::call_only, "call_only", "[k of function]";
    hot CallExt = control::call_ext, "call_ext", "[export] [k]";
    hot CallExtLast = control::call_ext_last, "call_ext_last", "a: slots, [export]";
    hot CallExtOnly = control::call_ext_only, "call_ext_only", "[export]";
    hot CallBif = native::call_bif, "call_ext", "a: arity, [bif] [k]";
    hot CallBifLast = native::call_bif_last, "call_ext_last", "a: arity, b: slots, [bif]";
    hot CallBifOnly = native::call_bif_only, "call_ext_only", "a: arity, [bif]";
    cold Apply = control::apply, "apply", "a: arity, [k]";
    cold ApplyLast = control::apply_last, "apply_last", "a: arity, b: slots";
    hot CallFun = control::call_fun, "call_fun, call_fun2", "a: arity, b: fun, [k]";
    hot CallFunLast = control::call_fun_last, "call_fun deallocate return", "a: arity, b: fun, c: slots";
    hot Return = control::return_, "return", "";
    hot Deallocate = control::deallocate, "deallocate", "a: slots";
    hot DeallocateReturn = control::deallocate_return, "deallocate return", "a: slots";
    hot Jump = control::jump, "jump", "[&code]";
    hot Allocate = control::allocate, "allocate, allocate_heap", "a: slots, b: live, [heap]";
    hot TestHeap = control::test_heap, "test_heap", "b: live, [heap]";
    hot Trim = control::deallocate, "trim", "a: slots";
    hot InitY = data::init_y, "init, init_yregs", "a: count, list";

    hot MoveXX = data::move_xx, "move", "a: from, b: to";
    hot MoveXY = data::move_xy, "move", "a: from, b: to";
    hot MoveYX = data::move_yx, "move", "a: from, b: to";
    hot MoveCX = data::move_cx, "move", "a: to, [constant]";
    hot Move = data::move_, "move", "a: from, b: to";
    hot Move2 = data::move2, "move move", "a: from, b: to, [list: from, to]";
    hot Swap = data::swap, "swap", "a, b";
    hot GetListX = data::get_list_x, "get_list", "a: from, b: head, c: tail";
    hot GetList = data::get_list, "get_list", "a: from, b: head, c: tail";
    hot GetHd = data::get_hd, "get_hd", "a: from, b: to";
    hot GetTl = data::get_tl, "get_tl", "a: from, b: to";
    hot GetElementX = data::get_element_x, "get_tuple_element", "a: from, b: to, [index]";
    hot GetElement = data::get_element, "get_tuple_element", "a: from, b: to, [index]";
    cold SetElement = data::set_element, "set_tuple_element", "a: value, b: tuple, [index]";
    hot PutList = data::put_list, "put_list", "a: head, b: tail, c: to";
    hot PutTuple = data::put_tuple, "put_tuple2", "a: to, b: arity, [list]";
    hot UpdateRecord = data::update_record, "update_record", "a: from, b: to, c: updates, [size] [list: index, value]";
    hot MakeFun = data::make_fun, "make_fun3", "a: to, b: free, [entry] [list]";
    cold MakeFunGc = data::make_fun_gc, "make_fun2", "b: free, [entry]";

    hot IsCons = test::is_cons::<Any>, "is_nonempty_list", "a, [&fail]";
    hot IsConsX = test::is_cons::<InX>, "is_nonempty_list", "a, [&fail]";
    hot IsNil = test::is_nil::<Any>, "is_nil", "a, [&fail]";
    hot IsNilX = test::is_nil::<InX>, "is_nil", "a, [&fail]";
    hot IsList = test::is_list::<Any>, "is_list", "a, [&fail]";
    hot IsListX = test::is_list::<InX>, "is_list", "a, [&fail]";
    hot IsAtom = test::is_atom::<Any>, "is_atom", "a, [&fail]";
    hot IsAtomX = test::is_atom::<InX>, "is_atom", "a, [&fail]";
    hot IsBoolean = test::is_boolean::<Any>, "is_boolean", "a, [&fail]";
    hot IsInteger = test::is_integer::<Any>, "is_integer", "a, [&fail]";
    hot IsIntegerX = test::is_integer::<InX>, "is_integer", "a, [&fail]";
    hot IsFloat = test::is_float::<Any>, "is_float", "a, [&fail]";
    hot IsNumber = test::is_number::<Any>, "is_number", "a, [&fail]";
    hot IsPid = test::is_pid::<Any>, "is_pid", "a, [&fail]";
    hot IsPort = test::is_port::<Any>, "is_port", "a, [&fail]";
    hot IsReference = test::is_reference::<Any>, "is_reference", "a, [&fail]";
    hot IsBinary = test::is_binary::<Any>, "is_binary", "a, [&fail]";
    hot IsBinaryX = test::is_binary::<InX>, "is_binary", "a, [&fail]";
    hot IsBitstring = test::is_bitstring::<Any>, "is_bitstr", "a, [&fail]";
    hot IsTuple = test::is_tuple::<Any>, "is_tuple", "a, [&fail]";
    hot IsTupleX = test::is_tuple::<InX>, "is_tuple", "a, [&fail]";
    hot IsMap = test::is_map::<Any>, "is_map", "a, [&fail]";
    hot IsMapX = test::is_map::<InX>, "is_map", "a, [&fail]";
    hot IsFunction = test::is_function::<Any>, "is_function", "a, [&fail]";
    cold IsFunction2 = test::is_function2, "is_function2", "a, b: arity, [&fail]";
    hot TestArity = test::test_arity::<Any>, "is_tuple, test_arity", "a, [&fail] [header]";
    hot TestArityX = test::test_arity::<InX>, "is_tuple, test_arity", "a, [&fail] [header]";
    hot IsTaggedTuple = test::is_tagged_tuple::<Any>, "is_tagged_tuple", "a, [&fail] [header] [tag]";
    hot IsTaggedTupleX = test::is_tagged_tuple::<InX>, "is_tagged_tuple", "a, [&fail] [header] [tag]";
    hot IsLt = test::is_lt::<Any, Any>, "is_lt", "a, b, [&fail]";
    hot IsLtXX = test::is_lt::<InX, InX>, "is_lt", "a, b, [&fail]";
    hot IsLtXC = test::is_lt::<InX, Constant>, "is_lt", "a, b, [&fail]";
    hot IsLtCX = test::is_lt::<Constant, InX>, "is_lt", "a, b, [&fail]";
    hot IsGe = test::is_ge::<Any, Any>, "is_ge", "a, b, [&fail]";
    hot IsGeXX = test::is_ge::<InX, InX>, "is_ge", "a, b, [&fail]";
    hot IsGeXC = test::is_ge::<InX, Constant>, "is_ge", "a, b, [&fail]";
    hot IsGeCX = test::is_ge::<Constant, InX>, "is_ge", "a, b, [&fail]";
    hot IsEq = test::is_eq, "is_eq", "a, b, [&fail]";
    hot IsNe = test::is_ne, "is_ne", "a, b, [&fail]";
    hot IsSame = test::is_same::<Any>, "is_eq_exact", "a, [&fail] [immediate]";
    hot IsSameX = test::is_same::<InX>, "is_eq_exact", "a, [&fail] [immediate]";
    hot IsNotSame = test::is_not_same::<Any>, "is_ne_exact", "a, [&fail] [immediate]";
    hot IsNotSameX = test::is_not_same::<InX>, "is_ne_exact", "a, [&fail] [immediate]";
    hot IsEqExact = test::is_eq_exact::<Any, Any>, "is_eq_exact", "a, b, [&fail]";
    hot IsEqExactXX = test::is_eq_exact::<InX, InX>, "is_eq_exact", "a, b, [&fail]";
    hot IsNeExact = test::is_ne_exact::<Any, Any>, "is_ne_exact", "a, b, [&fail]";
    hot IsNeExactXX = test::is_ne_exact::<InX, InX>, "is_ne_exact", "a, b, [&fail]";
    hot SelectTable = test::select_table::<Any>, "select_val", "a, [&fail] [least] [count] [&code ...]";
    hot SelectTableX = test::select_table::<InX>, "select_val", "a, [&fail] [least] [count] [&code ...]";
    hot SelectSearch = test::select_search::<Any>, "select_val, select_tuple_arity", "a, b: 1 for tuples, [&fail] [count] [values ascending] [&code ...]";
    hot SelectSearchX = test::select_search::<InX>, "select_val, select_tuple_arity", "a, b: 1 for tuples, [&fail] [count] [values ascending] [&code ...]";
    cold SelectTerms = test::select_terms, "select_val", "a, [&fail] [count] [terms] [&code ...]";

    hot Add = arith::add::<Any, Any, Any>, "gc_bif2 '+'", "a, b, c: to, [&fail] [live]";
    hot AddXX = arith::add::<InX, InX, InX>, "gc_bif2 '+'", "a, b, c: to, [&fail] [live]";
    hot AddXC = arith::add::<InX, Constant, InX>, "gc_bif2 '+'", "a, b, c: to, [&fail] [live]";
    hot Subtract = arith::subtract::<Any, Any, Any>, "gc_bif2 '-'", "a, b, c: to, [&fail] [live]";
    hot SubtractXX = arith::subtract::<InX, InX, InX>, "gc_bif2 '-'", "a, b, c: to, [&fail] [live]";
    hot SubtractXC = arith::subtract::<InX, Constant, InX>, "gc_bif2 '-'", "a, b, c: to, [&fail] [live]";
    hot Multiply = arith::multiply, "gc_bif2 '*'", "a, b, c: to, [&fail] [live]";
    hot Div = arith::div, "gc_bif2 div", "a, b, c: to, [&fail] [live]";
    hot Rem = arith::rem, "gc_bif2 rem", "a, b, c: to, [&fail] [live]";
    hot Band = arith::band, "gc_bif2 band", "a, b, c: to, [&fail] [live]";
    hot Bor = arith::bor, "gc_bif2 bor", "a, b, c: to, [&fail] [live]";
    hot Bxor = arith::bxor, "gc_bif2 bxor", "a, b, c: to, [&fail] [live]";
    hot Bsl = arith::bsl, "gc_bif2 bsl", "a, b, c: to, [&fail] [live]";
    hot Bsr = arith::bsr, "gc_bif2 bsr", "a, b, c: to, [&fail] [live]";
    hot GuardBif = native::guard_bif, "bif0, bif1, bif2, bif3, gc_bif1, gc_bif2, gc_bif3", "a: count, b: live, c: to, [&fail] [bif] [list]";
    hot SelfPid = native::self_pid, "bif0 self", "a: to";
    hot Element = native::element, "bif2 element", "a: index, b: tuple, c: to, [&fail] [length]";
    hot Head = native::head, "bif1 hd", "a, b: to, [&fail]";
    hot Tail = native::tail, "bif1 tl", "a, b: to, [&fail]";

    hot FloatLoad = float::load, "fmove", "a: from, b: to fr";
    hot FloatStore = float::store, "fmove", "a: from fr, b: to";
    hot FloatMove = float::move_, "fmove", "a: from fr, b: to fr";
    hot FloatConvert = float::convert, "fconv", "a: from, b: to fr";
    hot FloatAdd = float::add, "fadd", "a, b, c: to";
    hot FloatSubtract = float::subtract, "fsub", "a, b, c: to";
    hot FloatMultiply = float::multiply, "fmul", "a, b, c: to";
    hot FloatDivide = float::divide, "fdiv", "a, b, c: to";
    hot FloatNegate = float::negate, "fnegate", "a, b: to";

    cold PutMapAssoc = maps::put_assoc, "put_map_assoc", "a: from, b: to, c: live, [&fail] [pairs] [list: key, value]";
    cold PutMapExact = maps::put_exact, "put_map_exact", "a: from, b: to, c: live, [&fail] [pairs] [list: key, value]";
    hot HasMapFields = maps::has_fields, "has_map_fields", "a: from, b: count, [&fail] [list: key]";
    hot GetMapElements = maps::get_elements, "get_map_elements", "a: from, b: pairs, [&fail] [list: key, to]";

    cold IsAnyRecord = records::is_any, "is_any_native_record", "a, [&fail]";
    cold IsRecord = records::is_record, "is_native_record", "a, b: module, c: name, [&fail] [length]";
    cold IsRecordAccessible = records::is_accessible, "is_record_accessible", "a, [&fail] [own module]";
    cold GetRecordElements = records::get_elements, "get_record_elements", "a: from, b: fields, [&fail] [list: field, to]";
    cold GetRecordField = records::get_field, "get_record_field", "a: from, b: id, c: to, [&fail] [length] [own module] [field]";
    cold PutRecord = records::put, "put_record", "a: from or nil, b: to, c: live, [&fail] [length, fields] [own module] [list: id, field, value]";

    cold BsCreate = construct::create, "bs_create_bin", "a: to, b: live, c: segments, [&fail] [heap, length] [list: kind, unit, value, size]";
    cold BsAdd = construct::add, "bs_add", "a, b, c: to, [&fail] [unit] [length]";
    cold BsUtfSize = construct::utf_size, "bs_utf8_size, bs_utf16_size", "a: character, b: form, c: to, [length]";
    cold BsInitWritable = construct::init_writable, "bs_init_writable", "";
    hot BsStart = matching::start, "bs_start_match3, bs_start_match4", "a: from, b: live, c: to, [&fail] [length]";
    hot BsGetPosition = matching::get_position, "bs_get_position", "a: context, b: to";
    hot BsSetPosition = matching::set_position, "bs_set_position", "a: context, b: position";
    hot BsGetInteger = matching::get_integer, "bs_get_integer2", "a: context, b: size, c: to, [&fail] [length, unit, flags] [live]";
    cold BsGetFloat = matching::get_float, "bs_get_float2", "a: context, b: size, c: to, [&fail] [length, unit, flags] [live]";
    cold BsGetBinary = matching::get_binary, "bs_get_binary2", "a: context, b: size, c: to, [&fail] [length, unit, flags] [live]";
    cold BsGetTail = matching::get_tail, "bs_get_tail", "a: context, b: live, c: to";
    hot BsSkip = matching::skip, "bs_skip_bits2", "a: context, b: size, c: unit, [&fail] [length]";
    hot BsTestTail = matching::test_tail, "bs_test_tail2", "a: context, [&fail] [bits]";
    hot BsTestUnit = matching::test_unit, "bs_test_unit", "a: context, [&fail] [unit]";
    cold BsMatchString = matching::match_string, "bs_match_string", "a: context, [&fail] [bits] [binary]";
    cold BsGetUtf = matching::get_utf, "bs_get_utf8, bs_get_utf16, bs_get_utf32", "a: context, b: form and flags, c: to, [&fail]";
    cold BsSkipUtf = matching::skip_utf, "bs_skip_utf8, bs_skip_utf16, bs_skip_utf32", "a: context, b: form and flags, [&fail]";
    cold BsMatch = matching::run, "bs_match", "a: context, b: commands, c: live, [&fail] [heap] [commands]";

    hot Catch = exception::catch_, "catch, try", "a: slot, [tag] [k]";
    hot TryEnd = exception::try_end, "try_end", "a: slot";
    hot CatchEnd = exception::catch_end, "catch_end", "a: slot";
    hot TryCase = exception::try_case, "try_case", "a: slot";
    cold Badmatch = exception::badmatch, "badmatch", "a";
    cold CaseEnd = exception::case_end, "case_end", "a";
    cold TryCaseEnd = exception::try_case_end, "try_case_end", "a";
    cold IfEnd = exception::if_end, "if_end", "";
    cold Badrecord = exception::badrecord, "badrecord", "a";
    cold Raise = exception::raise_again, "raise", "a: stack trace, b: reason";
    cold RawRaise = exception::raw_raise, "raw_raise", "";
    cold BuildStacktrace = exception::build_stacktrace, "build_stacktrace", "";

    cold Send = receive::send, "send", "";
    hot LoopRec = receive::loop_rec, "loop_rec", "a: to, [&code when empty] [k of itself]";
    hot RemoveMessage = receive::remove_message, "remove_message", "";
    hot LoopRecEnd = receive::loop_rec_end, "loop_rec_end", "[&code] [k of the loop]";
    cold Wait = receive::wait, "wait", "[k of the loop]";
    cold WaitTimeout = receive::wait_timeout, "wait_timeout", "a: time, [k of the loop] [words]";
    hot Timeout = receive::timeout, "timeout", "";
    hot MarkerReserve = receive::marker_reserve, "recv_marker_reserve", "a: to";
    hot MarkerBind = receive::marker_bind, "recv_marker_bind", "a: marker, b: reference";
    hot MarkerClear = receive::marker_clear, "recv_marker_clear", "a: reference";
    hot MarkerUse = receive::marker_use, "recv_marker_use", "a: reference";

    cold Undefined = stubs::undefined, "-", "[export]";
    cold UndefinedFun = stubs::undefined_fun, "-", "";
    cold SpawnStart = stubs::spawn_start, "-", "";
    cold NormalExit = stubs::normal_exit, "-", "";
    cold BifResume = native::resume, "-", "";
}
