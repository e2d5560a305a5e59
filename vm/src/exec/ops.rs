//! The table of specialised instructions.
//!
//! A row: name, handler, the generic instructions it comes from, its layout. `a`, `b`, `c` are the
//! 16-bit operands in the first word; `[..]` are the words after it; `k` is a continuation (three
//! words), `&code` a code address, `&fail` a code address or 0, `list` packed 16-bit operands.
//! Constants that operands refer to follow at the end.

use super::bits::{construct, matching};
use super::machine::{Cx, Regs};
use super::{arith, control, data, exception, float, maps, native, receive, stubs, test};
use crate::term::Word;

macro_rules! instructions {
    ($($name:ident = $module:ident :: $function:ident, $generic:literal, $layout:literal;)*) => {
        /// A specialised instruction.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u16)]
        pub enum Op {
            $(#[doc = concat!("`", $generic, "`: ", $layout)] $name,)*
        }

        /// Name, generic origin and layout of every instruction, by number.
        pub const TABLE: &[(&str, &str, &str)] = &[$((stringify!($name), $generic, $layout),)*];

        /// Executes the instruction at `r.ip`.
        #[inline(always)]
        #[allow(non_upper_case_globals, reason = "patterns named as the instructions are")]
        pub(super) fn step(cx: &mut Cx<'_>, r: Regs) -> Regs {
            const LAST: u16 = TABLE.len() as u16;
            $(const $name: u16 = Op::$name as u16;)*
            match r.word(0).0 as u16 {
                $($name => $module::$function(cx, r),)*
                LAST.. => stubs::stop(cx, r),
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
    Stop = stubs::stop, "-", "ends the slice";
    Trap = exception::bad_code, "-", "code that is never reached";
    FuncInfo = exception::func_info, "func_info", "header words";
    Enter = control::enter, "label", "a: arity";
    Call = control::call, "call", "[k of function] [k]";
    CallLast = control::call_last, "call_last", "a: slots, [k of function]";
    CallOnly = control::call_only, "call_only", "[k of function]";
    CallExt = control::call_ext, "call_ext", "[export] [k]";
    CallExtLast = control::call_ext_last, "call_ext_last", "a: slots, [export]";
    CallExtOnly = control::call_ext_only, "call_ext_only", "[export]";
    CallBif = native::call_bif, "call_ext", "a: arity, [bif] [k]";
    CallBifLast = native::call_bif_last, "call_ext_last", "a: arity, b: slots, [bif]";
    CallBifOnly = native::call_bif_only, "call_ext_only", "a: arity, [bif]";
    Apply = control::apply, "apply", "a: arity, [k]";
    ApplyLast = control::apply_last, "apply_last", "a: arity, b: slots";
    CallFun = control::call_fun, "call_fun, call_fun2", "a: arity, b: fun, [k]";
    CallFunLast = control::call_fun_last, "call_fun deallocate return", "a: arity, b: fun, c: slots";
    Return = control::return_, "return", "";
    Deallocate = control::deallocate, "deallocate", "a: slots";
    DeallocateReturn = control::deallocate_return, "deallocate return", "a: slots";
    Jump = control::jump, "jump", "[&code]";
    Allocate = control::allocate, "allocate, allocate_heap", "a: slots, b: live, [heap]";
    TestHeap = control::test_heap, "test_heap", "b: live, [heap]";
    Trim = control::deallocate, "trim", "a: slots";
    InitY = data::init_y, "init, init_yregs", "a: count, list";

    MoveXX = data::move_xx, "move", "a: from, b: to";
    MoveXY = data::move_xy, "move", "a: from, b: to";
    MoveYX = data::move_yx, "move", "a: from, b: to";
    MoveCX = data::move_cx, "move", "a: to, [constant]";
    Move = data::move_, "move", "a: from, b: to";
    Move2 = data::move2, "move move", "a: from, b: to, [list: from, to]";
    Swap = data::swap, "swap", "a, b";
    GetListX = data::get_list_x, "get_list", "a: from, b: head, c: tail";
    GetList = data::get_list, "get_list", "a: from, b: head, c: tail";
    GetHd = data::get_hd, "get_hd", "a: from, b: to";
    GetTl = data::get_tl, "get_tl", "a: from, b: to";
    GetElementX = data::get_element_x, "get_tuple_element", "a: from, b: to, [index]";
    GetElement = data::get_element, "get_tuple_element", "a: from, b: to, [index]";
    SetElement = data::set_element, "set_tuple_element", "a: value, b: tuple, [index]";
    PutList = data::put_list, "put_list", "a: head, b: tail, c: to";
    PutTuple = data::put_tuple, "put_tuple2", "a: to, b: arity, [list]";
    UpdateRecord = data::update_record, "update_record", "a: from, b: to, c: updates, [size] [list: index, value]";
    MakeFun = data::make_fun, "make_fun3", "a: to, b: free, [entry] [list]";
    MakeFunGc = data::make_fun_gc, "make_fun2", "b: free, [entry]";

    IsCons = test::is_cons, "is_nonempty_list", "a, [&fail]";
    IsNil = test::is_nil, "is_nil", "a, [&fail]";
    IsList = test::is_list, "is_list", "a, [&fail]";
    IsAtom = test::is_atom, "is_atom", "a, [&fail]";
    IsBoolean = test::is_boolean, "is_boolean", "a, [&fail]";
    IsInteger = test::is_integer, "is_integer", "a, [&fail]";
    IsFloat = test::is_float, "is_float", "a, [&fail]";
    IsNumber = test::is_number, "is_number", "a, [&fail]";
    IsPid = test::is_pid, "is_pid", "a, [&fail]";
    IsPort = test::is_port, "is_port", "a, [&fail]";
    IsReference = test::is_reference, "is_reference", "a, [&fail]";
    IsBinary = test::is_binary, "is_binary", "a, [&fail]";
    IsBitstring = test::is_bitstring, "is_bitstr", "a, [&fail]";
    IsTuple = test::is_tuple, "is_tuple", "a, [&fail]";
    IsMap = test::is_map, "is_map", "a, [&fail]";
    IsFunction = test::is_function, "is_function", "a, [&fail]";
    IsFunction2 = test::is_function2, "is_function2", "a, b: arity, [&fail]";
    TestArity = test::test_arity, "is_tuple, test_arity", "a, [&fail] [header]";
    IsTaggedTuple = test::is_tagged_tuple, "is_tagged_tuple", "a, [&fail] [header] [tag]";
    IsLt = test::is_lt, "is_lt", "a, b, [&fail]";
    IsGe = test::is_ge, "is_ge", "a, b, [&fail]";
    IsEq = test::is_eq, "is_eq", "a, b, [&fail]";
    IsNe = test::is_ne, "is_ne", "a, b, [&fail]";
    IsSame = test::is_same, "is_eq_exact", "a, [&fail] [immediate]";
    IsNotSame = test::is_not_same, "is_ne_exact", "a, [&fail] [immediate]";
    IsEqExact = test::is_eq_exact, "is_eq_exact", "a, b, [&fail]";
    IsNeExact = test::is_ne_exact, "is_ne_exact", "a, b, [&fail]";
    SelectTable = test::select_table, "select_val", "a, [&fail] [least] [count] [&code ...]";
    SelectSearch = test::select_search, "select_val, select_tuple_arity", "a, b: 1 for tuples, [&fail] [count] [values ascending] [&code ...]";
    SelectTerms = test::select_terms, "select_val", "a, [&fail] [count] [terms] [&code ...]";

    Add = arith::add, "gc_bif2 '+'", "a, b, c: to, [&fail] [live]";
    Subtract = arith::subtract, "gc_bif2 '-'", "a, b, c: to, [&fail] [live]";
    Multiply = arith::multiply, "gc_bif2 '*'", "a, b, c: to, [&fail] [live]";
    Div = arith::div, "gc_bif2 div", "a, b, c: to, [&fail] [live]";
    Rem = arith::rem, "gc_bif2 rem", "a, b, c: to, [&fail] [live]";
    Band = arith::band, "gc_bif2 band", "a, b, c: to, [&fail] [live]";
    Bor = arith::bor, "gc_bif2 bor", "a, b, c: to, [&fail] [live]";
    Bxor = arith::bxor, "gc_bif2 bxor", "a, b, c: to, [&fail] [live]";
    Bsl = arith::bsl, "gc_bif2 bsl", "a, b, c: to, [&fail] [live]";
    Bsr = arith::bsr, "gc_bif2 bsr", "a, b, c: to, [&fail] [live]";
    GuardBif = native::guard_bif, "bif0, bif1, bif2, bif3, gc_bif1, gc_bif2, gc_bif3", "a: count, b: live, c: to, [&fail] [bif] [list]";
    SelfPid = native::self_pid, "bif0 self", "a: to";
    Element = native::element, "bif2 element", "a: index, b: tuple, c: to, [&fail] [length]";
    Head = native::head, "bif1 hd", "a, b: to, [&fail]";
    Tail = native::tail, "bif1 tl", "a, b: to, [&fail]";

    FloatLoad = float::load, "fmove", "a: from, b: to fr";
    FloatStore = float::store, "fmove", "a: from fr, b: to";
    FloatMove = float::move_, "fmove", "a: from fr, b: to fr";
    FloatConvert = float::convert, "fconv", "a: from, b: to fr";
    FloatAdd = float::add, "fadd", "a, b, c: to";
    FloatSubtract = float::subtract, "fsub", "a, b, c: to";
    FloatMultiply = float::multiply, "fmul", "a, b, c: to";
    FloatDivide = float::divide, "fdiv", "a, b, c: to";
    FloatNegate = float::negate, "fnegate", "a, b: to";

    PutMapAssoc = maps::put_assoc, "put_map_assoc", "a: from, b: to, c: live, [&fail] [pairs] [list: key, value]";
    PutMapExact = maps::put_exact, "put_map_exact", "a: from, b: to, c: live, [&fail] [pairs] [list: key, value]";
    HasMapFields = maps::has_fields, "has_map_fields", "a: from, b: count, [&fail] [list: key]";
    GetMapElements = maps::get_elements, "get_map_elements", "a: from, b: pairs, [&fail] [list: key, to]";

    BsCreate = construct::create, "bs_create_bin", "a: to, b: live, c: segments, [&fail] [length] [list: kind, unit, value, size]";
    BsInitWritable = construct::init_writable, "bs_init_writable", "";
    BsStart = matching::start, "bs_start_match3, bs_start_match4", "a: from, b: live, c: to, [&fail] [length]";
    BsGetPosition = matching::get_position, "bs_get_position", "a: context, b: to";
    BsSetPosition = matching::set_position, "bs_set_position", "a: context, b: position";
    BsGetInteger = matching::get_integer, "bs_get_integer2", "a: context, b: size, c: to, [&fail] [length, unit, flags] [live]";
    BsGetFloat = matching::get_float, "bs_get_float2", "a: context, b: size, c: to, [&fail] [length, unit, flags] [live]";
    BsGetBinary = matching::get_binary, "bs_get_binary2", "a: context, b: size, c: to, [&fail] [length, unit, flags] [live]";
    BsGetTail = matching::get_tail, "bs_get_tail", "a: context, b: live, c: to";
    BsSkip = matching::skip, "bs_skip_bits2", "a: context, b: size, c: unit, [&fail] [length]";
    BsTestTail = matching::test_tail, "bs_test_tail2", "a: context, [&fail] [bits]";
    BsTestUnit = matching::test_unit, "bs_test_unit", "a: context, [&fail] [unit]";
    BsMatchString = matching::match_string, "bs_match_string", "a: context, [&fail] [bits] [binary]";
    BsGetUtf = matching::get_utf, "bs_get_utf8, bs_get_utf16, bs_get_utf32", "a: context, b: form and flags, c: to, [&fail]";
    BsSkipUtf = matching::skip_utf, "bs_skip_utf8, bs_skip_utf16, bs_skip_utf32", "a: context, b: form and flags, [&fail]";
    BsMatch = matching::run, "bs_match", "a: context, b: commands, c: live, [&fail] [heap] [commands]";

    Catch = exception::catch_, "catch, try", "a: slot, [tag] [k]";
    TryEnd = exception::try_end, "try_end", "a: slot";
    CatchEnd = exception::catch_end, "catch_end", "a: slot";
    TryCase = exception::try_case, "try_case", "a: slot";
    Badmatch = exception::badmatch, "badmatch", "a";
    CaseEnd = exception::case_end, "case_end", "a";
    TryCaseEnd = exception::try_case_end, "try_case_end", "a";
    IfEnd = exception::if_end, "if_end", "";
    Badrecord = exception::badrecord, "badrecord", "a";
    Raise = exception::raise_again, "raise", "a: stack trace, b: reason";
    RawRaise = exception::raw_raise, "raw_raise", "";
    BuildStacktrace = exception::build_stacktrace, "build_stacktrace", "";

    Send = receive::send, "send", "";
    LoopRec = receive::loop_rec, "loop_rec", "a: to, [&code when empty] [k of itself]";
    RemoveMessage = receive::remove_message, "remove_message", "";
    LoopRecEnd = receive::loop_rec_end, "loop_rec_end", "[&code] [k of the loop]";
    Wait = receive::wait, "wait", "[k of the loop]";
    WaitTimeout = receive::wait_timeout, "wait_timeout", "a: time, [k of the loop] [words]";
    Timeout = receive::timeout, "timeout", "";
    MarkerReserve = receive::marker_reserve, "recv_marker_reserve", "a: to";
    MarkerBind = receive::marker_bind, "recv_marker_bind", "a: marker, b: reference";
    MarkerClear = receive::marker_clear, "recv_marker_clear", "a: reference";
    MarkerUse = receive::marker_use, "recv_marker_use", "a: reference";

    Undefined = stubs::undefined, "-", "[export]";
    UndefinedFun = stubs::undefined_fun, "-", "";
    SpawnStart = stubs::spawn_start, "-", "";
    NormalExit = stubs::normal_exit, "-", "";
    BifResume = native::resume, "-", "";
}
