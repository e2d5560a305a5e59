//! The rows. A row is: number, constant, name, release, operands, effects, meaning.

use super::kind::Kind::*;
use super::kind::LengthUnit::{Bits, Bytes};
use super::kind::{Effects as E, Frame, Implied};
use super::{Info, MatchCommand, Obsolete, OperandInfo, Since};
use crate::object::Opcode;

macro_rules! instructions {
    ($($number:literal $constant:ident $name:literal $since:literal
       ($($operand:ident: $kind:expr),*) $effects:expr, $meaning:literal;)*) => {
        /// All instructions, by number.
        pub const TABLE: &[Info] = &[$(Info {
            op: Opcode($number),
            name: $name,
            since: Since($since),
            operands: &[$(OperandInfo { name: stringify!($operand), kind: $kind }),*],
            effects: $effects,
            meaning: $meaning,
        }),*];

        /// A constant for each instruction of [`TABLE`](super::TABLE).
        pub mod op {
            use crate::object::Opcode;
            $(#[doc = $meaning] pub const $constant: Opcode = Opcode($number);)*
        }
    };
}

instructions! {
    1 LABEL "label" 0 (label: LabelDef) E::PLAIN,
        "Marks a place that other instructions can go to.";
    2 FUNC_INFO "func_info" 0 (module: Atom, function: Atom, arity: Arity)
        E { implied: Implied::Arity(0), ..E::ERROR },
        "Opens a function; going here raises function_clause.";
    3 INT_CODE_END "int_code_end" 0 () E::ENDS,
        "Ends the code of the module.";
    4 CALL "call" 0 (arity: Arity, function: Label) E::call(Implied::Arity(0)),
        "Calls a function of this module.";
    5 CALL_LAST "call_last" 0 (arity: Arity, function: Label, drop: Slots)
        E::tail(Implied::Arity(0), Frame::Drops),
        "Removes the frame and goes on in a function of this module.";
    6 CALL_ONLY "call_only" 0 (arity: Arity, function: Label)
        E::tail(Implied::Arity(0), Frame::Without),
        "Goes on in a function of this module; there is no frame.";
    7 CALL_EXT "call_ext" 0 (arity: Arity, function: Import(None)) E::call(Implied::Arity(0)),
        "Calls a function by its module and name, in the newest code.";
    8 CALL_EXT_LAST "call_ext_last" 0 (arity: Arity, function: Import(None), drop: Slots)
        E::tail(Implied::Arity(0), Frame::Drops),
        "Removes the frame and goes on in a function by its module and name, in the newest code.";
    9 BIF0 "bif0" 0 (bif: Import(Some(0)), dst: Dst) E::PLAIN,
        "Calls a built-in function of no arguments that neither fails nor collects.";
    10 BIF1 "bif1" 0 (fail: Fail, bif: Import(Some(1)), arg: Source, dst: Dst) E::RAISES,
        "Calls a guard function of one argument that does not collect.";
    11 BIF2 "bif2" 0 (fail: Fail, bif: Import(Some(2)), arg1: Source, arg2: Source, dst: Dst)
        E::RAISES,
        "Calls a guard function of two arguments that does not collect.";
    12 ALLOCATE "allocate" 0 (slots: Slots, live: Live) E::PLAIN.with_frame(Frame::Makes),
        "Makes a frame; its slots hold nothing yet.";
    13 ALLOCATE_HEAP "allocate_heap" 0 (slots: Slots, heap: Heap, live: Live)
        E::PLAIN.with_frame(Frame::Makes),
        "Makes a frame whose slots hold nothing yet, and reserves heap.";
    14 ALLOCATE_ZERO "allocate_zero" 0 (slots: Slots, live: Live)
        E::PLAIN.with_frame(Frame::Makes),
        "Makes a frame whose slots hold nil.";
    15 ALLOCATE_HEAP_ZERO "allocate_heap_zero" 0 (slots: Slots, heap: Heap, live: Live)
        E::PLAIN.with_frame(Frame::Makes),
        "Makes a frame whose slots hold nil, and reserves heap.";
    16 TEST_HEAP "test_heap" 0 (heap: Heap, live: Live) E::PLAIN,
        "Reserves heap for the instructions that follow.";
    17 INIT "init" 0 (slot: Dst) E::FRAME,
        "Puts nil into a stack slot.";
    18 DEALLOCATE "deallocate" 0 (slots: Slots) E::PLAIN.with_frame(Frame::Drops),
        "Removes the frame.";
    19 RETURN "return" 0 ()
        E { implied: Implied::First(1), frame: Frame::Without, ..E::ENDS },
        "Returns X0 to the caller; there is no frame.";
    20 SEND "send" 0 () E::call(Implied::First(2)),
        "Sends X1 to the process X0; X0 becomes the message.";
    21 REMOVE_MESSAGE "remove_message" 0 () E::PLAIN,
        "Takes the message that loop_rec looked at out of the mailbox.";
    22 TIMEOUT "timeout" 0 () E::PLAIN,
        "Ends a receive by its timeout: the next one looks at the whole mailbox again.";
    23 LOOP_REC "loop_rec" 0 (fail: Label, dst: Dst) E::WAITS,
        "Looks at the next message, or goes to the label when there is none.";
    24 LOOP_REC_END "loop_rec_end" 0 (next: Label) E::WAITS.with_ends(),
        "Skips the message that loop_rec looked at and goes back to look at the next.";
    25 WAIT "wait" 0 (next: Label) E::WAITS.with_ends(),
        "Waits for a message, then goes to the label.";
    26 WAIT_TIMEOUT "wait_timeout" 0 (next: Label, timeout: Source) E::WAITS.with_raises(),
        "Waits for a message, then goes to the label; goes on here after so many milliseconds.";
    39 IS_LT "is_lt" 0 (fail: Fail, left: Source, right: Source) E::TEST,
        "Tests whether left < right.";
    40 IS_GE "is_ge" 0 (fail: Fail, left: Source, right: Source) E::TEST,
        "Tests whether left >= right.";
    41 IS_EQ "is_eq" 0 (fail: Fail, left: Source, right: Source) E::TEST,
        "Tests whether left == right.";
    42 IS_NE "is_ne" 0 (fail: Fail, left: Source, right: Source) E::TEST,
        "Tests whether left /= right.";
    43 IS_EQ_EXACT "is_eq_exact" 0 (fail: Fail, left: Source, right: Source) E::TEST,
        "Tests whether left =:= right.";
    44 IS_NE_EXACT "is_ne_exact" 0 (fail: Fail, left: Source, right: Source) E::TEST,
        "Tests whether left =/= right.";
    45 IS_INTEGER "is_integer" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is an integer.";
    46 IS_FLOAT "is_float" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a float.";
    47 IS_NUMBER "is_number" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is an integer or a float.";
    48 IS_ATOM "is_atom" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is an atom.";
    49 IS_PID "is_pid" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a process identifier.";
    50 IS_REFERENCE "is_reference" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a reference.";
    51 IS_PORT "is_port" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a port.";
    52 IS_NIL "is_nil" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is the empty list.";
    53 IS_BINARY "is_binary" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a binary: a bitstring of whole bytes.";
    55 IS_LIST "is_list" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is nil or a list cell.";
    56 IS_NONEMPTY_LIST "is_nonempty_list" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a list cell.";
    57 IS_TUPLE "is_tuple" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a tuple.";
    58 TEST_ARITY "test_arity" 0 (fail: Fail, tuple: Source, size: TupleSize) E::TEST,
        "Tests whether a tuple has this size.";
    59 SELECT_VAL "select_val" 0 (term: Source, fail: Label, cases: List(&[Constant, Label]))
        E::ENDS,
        "Goes to the label beside the value that is =:= to the term, else to fail.";
    60 SELECT_TUPLE_ARITY "select_tuple_arity" 0
        (tuple: Source, fail: Label, cases: List(&[TupleSize, Label])) E::ENDS,
        "Goes to the label beside the tuple's size, else to fail.";
    61 JUMP "jump" 0 (label: Label) E::ENDS,
        "Goes to the label.";
    62 CATCH "catch" 0 (slot: Slot, handler: Label) E::FRAME,
        "Begins an old-style catch: exceptions from here on go to the handler.";
    63 CATCH_END "catch_end" 0 (slot: Slot)
        E { results: 1, ..E::FRAME },
        "Ends a catch; after an exception X0 becomes the value of the catch.";
    64 MOVE "move" 0 (src: Source, dst: Dst) E::PLAIN,
        "Copies a term.";
    65 GET_LIST "get_list" 0 (list: Reg, head: Dst, tail: Dst) E::PLAIN,
        "Takes head and tail of a list cell.";
    66 GET_TUPLE_ELEMENT "get_tuple_element" 0 (tuple: Reg, index: Index, dst: Dst) E::PLAIN,
        "Takes an element of a tuple.";
    67 SET_TUPLE_ELEMENT "set_tuple_element" 0 (value: Source, tuple: Reg, index: Index)
        E::PLAIN,
        "Overwrites an element of a tuple that was just copied.";
    69 PUT_LIST "put_list" 0 (head: Source, tail: Source, dst: Dst) E::PLAIN,
        "Makes a list cell.";
    72 BADMATCH "badmatch" 0 (value: Source) E::ERROR,
        "Raises {badmatch, Value}.";
    73 IF_END "if_end" 0 () E::ERROR,
        "Raises if_clause.";
    74 CASE_END "case_end" 0 (value: Source) E::ERROR,
        "Raises {case_clause, Value}.";
    75 CALL_FUN "call_fun" 0 (arity: Arity) E::call(Implied::Arity(1)),
        "Calls the fun in the X register after the arguments.";
    77 IS_FUNCTION "is_function" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a fun.";
    78 CALL_EXT_ONLY "call_ext_only" 0 (arity: Arity, function: Import(None))
        E::tail(Implied::Arity(0), Frame::Without),
        "Goes on in a function by its module and name, in the newest code; there is no frame.";
    89 BS_PUT_INTEGER "bs_put_integer" 0
        (fail: Fail, size: Source, unit: Unit, flags: Flags, value: Source) E::RAISES,
        "Appends an integer to the binary under construction.";
    90 BS_PUT_BINARY "bs_put_binary" 0
        (fail: Fail, size: Source, unit: Unit, flags: Flags, value: Source) E::RAISES,
        "Appends a bitstring, or its first part, to the binary under construction.";
    91 BS_PUT_FLOAT "bs_put_float" 0
        (fail: Fail, size: Source, unit: Unit, flags: Flags, value: Source) E::RAISES,
        "Appends a float to the binary under construction.";
    92 BS_PUT_STRING "bs_put_string" 0 (size: Size, bytes: String { length: 0, unit: Bytes })
        E::PLAIN,
        "Appends constant bytes to the binary under construction.";
    94 FCLEARERROR "fclearerror" 0 () E::PLAIN,
        "Begins a block of float arithmetic.";
    95 FCHECKERROR "fcheckerror" 0 (fail: Fail) E::RAISES,
        "Ends a block of float arithmetic; raises badarith if a result was not finite.";
    96 FMOVE "fmove" 0 (src: FloatSource, dst: FloatDst) E::PLAIN,
        "Copies a float between a floating-point register and a term.";
    97 FCONV "fconv" 0 (src: Source, dst: FrDst) E::RAISES,
        "Converts a number to a float in a floating-point register.";
    98 FADD "fadd" 0 (fail: Fail, left: FrSource, right: FrSource, dst: FrDst) E::RAISES,
        "Adds two floats.";
    99 FSUB "fsub" 0 (fail: Fail, left: FrSource, right: FrSource, dst: FrDst) E::RAISES,
        "Subtracts two floats.";
    100 FMUL "fmul" 0 (fail: Fail, left: FrSource, right: FrSource, dst: FrDst) E::RAISES,
        "Multiplies two floats.";
    101 FDIV "fdiv" 0 (fail: Fail, left: FrSource, right: FrSource, dst: FrDst) E::RAISES,
        "Divides two floats.";
    102 FNEGATE "fnegate" 0 (fail: Fail, src: FrSource, dst: FrDst) E::RAISES,
        "Negates a float.";
    103 MAKE_FUN2 "make_fun2" 0 (fun: Lambda) E::on_x(Implied::Free, 1),
        "Makes a fun in X0; its free variables are taken from the first X registers.";
    104 TRY "try" 0 (slot: Slot, handler: Label) E::FRAME,
        "Begins a try: exceptions from here on go to the handler.";
    105 TRY_END "try_end" 0 (slot: Slot) E::FRAME,
        "Ends a try that no exception has left.";
    106 TRY_CASE "try_case" 0 (slot: Slot)
        E { results: 3, clears_x: true, ..E::FRAME },
        "Opens a handler of try: X0 is the class, X1 the reason, X2 the raw stack trace.";
    107 TRY_CASE_END "try_case_end" 0 (value: Source) E::ERROR,
        "Raises {try_clause, Value}.";
    108 RAISE "raise" 0 (trace: Source, reason: Source) E::ERROR,
        "Raises an exception again, with its raw stack trace.";
    109 BS_INIT2 "bs_init2" 0
        (fail: Fail, size: SourceOrSize, extra: Heap, live: Live, flags: Flags, dst: Dst) E::RAISES,
        "Begins a binary of so many bytes.";
    111 BS_ADD "bs_add" 0 (fail: Fail, left: Source, right: Source, unit: Unit, dst: Dst)
        E::RAISES,
        "Adds sizes: left + right * unit.";
    112 APPLY "apply" 0 (arity: Arity) E::call(Implied::Arity(2)),
        "Calls the function whose module and name are in the X registers after the arguments.";
    113 APPLY_LAST "apply_last" 0 (arity: Arity, drop: Slots)
        E::tail(Implied::Arity(2), Frame::Drops),
        "Removes the frame and goes on in the function that the X registers name.";
    114 IS_BOOLEAN "is_boolean" 0 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is true or false.";
    115 IS_FUNCTION2 "is_function2" 0 (fail: Fail, term: Source, arity: Source) E::TEST,
        "Tests whether the term is a fun of this arity.";
    117 BS_GET_INTEGER2 "bs_get_integer2" 0
        (fail: Fail, context: Reg, live: Live, size: Source, unit: Unit, flags: Flags, dst: Dst)
        E::TEST,
        "Matches an integer.";
    118 BS_GET_FLOAT2 "bs_get_float2" 0
        (fail: Fail, context: Reg, live: Live, size: Source, unit: Unit, flags: Flags, dst: Dst)
        E::TEST,
        "Matches a float.";
    119 BS_GET_BINARY2 "bs_get_binary2" 0
        (fail: Fail, context: Reg, live: Live, size: Source, unit: Unit, flags: Flags, dst: Dst)
        E::TEST,
        "Matches a bitstring.";
    120 BS_SKIP_BITS2 "bs_skip_bits2" 0
        (fail: Fail, context: Reg, size: Source, unit: Unit, flags: Flags) E::TEST,
        "Skips bits.";
    121 BS_TEST_TAIL2 "bs_test_tail2" 0 (fail: Fail, context: Reg, bits: Size) E::TEST,
        "Tests whether exactly so many bits are left.";
    124 GC_BIF1 "gc_bif1" 0
        (fail: Fail, live: Live, bif: Import(Some(1)), arg: Source, dst: Dst) E::RAISES,
        "Calls a built-in function of one argument that may collect.";
    125 GC_BIF2 "gc_bif2" 0
        (fail: Fail, live: Live, bif: Import(Some(2)), arg1: Source, arg2: Source, dst: Dst)
        E::RAISES,
        "Calls a built-in function of two arguments that may collect.";
    129 IS_BITSTR "is_bitstr" 11 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a bitstring.";
    131 BS_TEST_UNIT "bs_test_unit" 12 (fail: Fail, context: Reg, unit: Unit) E::TEST,
        "Tests whether the number of bits left is divisible by the unit.";
    132 BS_MATCH_STRING "bs_match_string" 12
        (fail: Fail, context: Reg, bits: Size, bytes: String { length: 2, unit: Bits }) E::TEST,
        "Matches constant bits.";
    133 BS_INIT_WRITABLE "bs_init_writable" 12 () E::on_x(Implied::First(1), 1),
        "Makes an empty binary in X0 with room for X0 bits, to be appended to.";
    134 BS_APPEND "bs_append" 12
        (fail: Fail, size: Source, extra: Heap, live: Live, unit: Unit, bin: Source, flags: Flags,
         dst: Dst) E::RAISES,
        "Begins to append so many bits to a binary, in place if nobody else can see it.";
    135 BS_PRIVATE_APPEND "bs_private_append" 12
        (fail: Fail, size: Source, unit: Unit, bin: Source, flags: Flags, dst: Dst) E::RAISES,
        "Begins to append so many bits to a binary that nobody else can see.";
    136 TRIM "trim" 12 (drop: Slots, left: Slots) E::PLAIN.with_frame(Frame::Shrinks),
        "Removes the first slots of the frame and renumbers those that are left.";
    137 BS_INIT_BITS "bs_init_bits" 12
        (fail: Fail, size: SourceOrSize, extra: Heap, live: Live, flags: Flags, dst: Dst) E::RAISES,
        "Begins a bitstring of so many bits.";
    138 BS_GET_UTF8 "bs_get_utf8" 12
        (fail: Fail, context: Reg, live: Live, flags: Flags, dst: Dst) E::TEST,
        "Matches a character in UTF-8.";
    139 BS_SKIP_UTF8 "bs_skip_utf8" 12 (fail: Fail, context: Reg, live: Live, flags: Flags) E::TEST,
        "Skips a character in UTF-8.";
    140 BS_GET_UTF16 "bs_get_utf16" 12
        (fail: Fail, context: Reg, live: Live, flags: Flags, dst: Dst) E::TEST,
        "Matches a character in UTF-16.";
    141 BS_SKIP_UTF16 "bs_skip_utf16" 12 (fail: Fail, context: Reg, live: Live, flags: Flags) E::TEST,
        "Skips a character in UTF-16.";
    142 BS_GET_UTF32 "bs_get_utf32" 12
        (fail: Fail, context: Reg, live: Live, flags: Flags, dst: Dst) E::TEST,
        "Matches a character in UTF-32.";
    143 BS_SKIP_UTF32 "bs_skip_utf32" 12 (fail: Fail, context: Reg, live: Live, flags: Flags) E::TEST,
        "Skips a character in UTF-32.";
    144 BS_UTF8_SIZE "bs_utf8_size" 12 (fail: Fail, char: Source, dst: Dst) E::RAISES,
        "Computes how many bytes a character takes in UTF-8.";
    145 BS_PUT_UTF8 "bs_put_utf8" 12 (fail: Fail, flags: Flags, char: Source) E::RAISES,
        "Appends a character in UTF-8 to the binary under construction.";
    146 BS_UTF16_SIZE "bs_utf16_size" 12 (fail: Fail, char: Source, dst: Dst) E::RAISES,
        "Computes how many bytes a character takes in UTF-16.";
    147 BS_PUT_UTF16 "bs_put_utf16" 12 (fail: Fail, flags: Flags, char: Source) E::RAISES,
        "Appends a character in UTF-16 to the binary under construction.";
    148 BS_PUT_UTF32 "bs_put_utf32" 12 (fail: Fail, flags: Flags, char: Source) E::RAISES,
        "Appends a character in UTF-32 to the binary under construction.";
    149 ON_LOAD "on_load" 13 () E::PLAIN,
        "Marks the function that runs when the module is loaded.";
    150 RECV_MARK "recv_mark" 14 (label: Label) E::PLAIN,
        "Remembers the end of the mailbox for the receive at the label.";
    151 RECV_SET "recv_set" 14 (label: Label) E::PLAIN,
        "Starts the receive at the label from the place that recv_mark remembered.";
    152 GC_BIF3 "gc_bif3" 14
        (fail: Fail, live: Live, bif: Import(Some(3)), arg1: Source, arg2: Source, arg3: Source,
         dst: Dst) E::RAISES,
        "Calls a built-in function of three arguments that may collect.";
    153 LINE "line" 15 (location: Line) E::PLAIN,
        "Says which source line the next instruction comes from.";
    154 PUT_MAP_ASSOC "put_map_assoc" 17
        (fail: Fail, map: Source, dst: Dst, live: Live, pairs: List(&[Source, Source])) E::RAISES,
        "Makes a map from another one with these keys added or replaced.";
    155 PUT_MAP_EXACT "put_map_exact" 17
        (fail: Fail, map: Source, dst: Dst, live: Live, pairs: List(&[Source, Source])) E::RAISES,
        "Makes a map from another one with these keys replaced; each must be there.";
    156 IS_MAP "is_map" 17 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a map.";
    157 HAS_MAP_FIELDS "has_map_fields" 17 (fail: Fail, map: Source, keys: List(&[Source])) E::TEST,
        "Tests whether a map has all these keys.";
    158 GET_MAP_ELEMENTS "get_map_elements" 17
        (fail: Fail, map: Source, pairs: List(&[Source, Dst])) E::PLAIN,
        "Takes the values of these keys from a map.";
    159 IS_TAGGED_TUPLE "is_tagged_tuple" 20
        (fail: Fail, term: Source, size: TupleSize, tag: Atom) E::TEST,
        "Tests whether the term is a tuple of this size with this atom first.";
    160 BUILD_STACKTRACE "build_stacktrace" 21 () E::on_x(Implied::First(1), 1),
        "Turns the raw stack trace in X0 into a list.";
    161 RAW_RAISE "raw_raise" 21 () E::on_x(Implied::First(3), 1).with_raises(),
        "Raises X1 with class X0 and raw stack trace X2; an unknown class leaves badarg in X0.";
    162 GET_HD "get_hd" 21 (list: Reg, head: Dst) E::PLAIN,
        "Takes the head of a list cell.";
    163 GET_TL "get_tl" 21 (list: Reg, tail: Dst) E::PLAIN,
        "Takes the tail of a list cell.";
    164 PUT_TUPLE2 "put_tuple2" 22 (dst: Dst, elements: List(&[Source])) E::PLAIN,
        "Makes a tuple.";
    165 BS_GET_TAIL "bs_get_tail" 22 (context: Reg, dst: Dst, live: Live) E::PLAIN,
        "Makes a bitstring of all that is left.";
    166 BS_START_MATCH3 "bs_start_match3" 22 (fail: Fail, term: Source, live: Live, dst: Dst)
        E::TEST,
        "Begins to match a bitstring: makes a match context, or goes on with one.";
    167 BS_GET_POSITION "bs_get_position" 22 (context: Reg, dst: Dst, live: Live) E::PLAIN,
        "Saves the position of a match context.";
    168 BS_SET_POSITION "bs_set_position" 22 (context: Reg, position: Reg) E::PLAIN,
        "Restores the position of a match context.";
    169 SWAP "swap" 23 (left: InOut, right: InOut) E::PLAIN,
        "Exchanges two registers.";
    170 BS_START_MATCH4 "bs_start_match4" 23
        (fail: FailOr(&["no_fail", "resume"]), live: Live, term: Source, dst: Dst) E::PLAIN,
        "Begins to match a bitstring: no_fail when it surely is one, resume when a match goes on.";
    171 MAKE_FUN3 "make_fun3" 24 (fun: Lambda, dst: Dst, free: List(&[Source])) E::PLAIN,
        "Makes a fun with these free variables.";
    172 INIT_YREGS "init_yregs" 24 (slots: List(&[Dst])) E::FRAME,
        "Puts nil into stack slots.";
    173 RECV_MARKER_BIND "recv_marker_bind" 24 (marker: Reg, reference: Reg) E::PLAIN,
        "Ties a remembered place in the mailbox to a reference.";
    174 RECV_MARKER_CLEAR "recv_marker_clear" 24 (reference: Reg) E::PLAIN,
        "Forgets the place in the mailbox that is tied to a reference.";
    175 RECV_MARKER_RESERVE "recv_marker_reserve" 24 (marker: Dst) E::PLAIN,
        "Remembers the end of the mailbox, before a reference is made.";
    176 RECV_MARKER_USE "recv_marker_use" 24 (reference: Reg) E::PLAIN,
        "Starts the receive that follows from the place that is tied to a reference.";
    177 BS_CREATE_BIN "bs_create_bin" 25
        (fail: Fail, heap: Heap, live: Live, unit: Unit, dst: Dst, segments: Segments) E::RAISES,
        "Makes a binary of segments.";
    178 CALL_FUN2 "call_fun2" 25 (tag: FunTag, arity: Arity, fun: Reg) E::call(Implied::Arity(0)),
        "Calls a fun.";
    179 NIF_START "nif_start" 25 () E::PLAIN,
        "Marks a function that native code may replace.";
    180 BADRECORD "badrecord" 25 (value: Source) E::ERROR,
        "Raises {badrecord, Value}.";
    181 UPDATE_RECORD "update_record" 26
        (hint: Atom, size: TupleSize, tuple: Source, dst: Dst,
         updates: List(&[Number, Source])) E::PLAIN,
        "Copies a tuple with some elements replaced; they are counted from 1.";
    182 BS_MATCH "bs_match" 26 (fail: Fail, context: Reg, commands: Commands) E::PLAIN,
        "Runs a list of match commands on a match context.";
    183 EXECUTABLE_LINE "executable_line" 27 (location: Line, index: Number) E::PLAIN,
        "Counts that a source line was run, for coverage.";
    184 DEBUG_LINE "debug_line" 28 (kind: Atom, location: Line, index: Number, live: Number)
        E::PLAIN,
        "Marks a place where a debugger can stop.";
    185 BIF3 "bif3" 29
        (fail: Fail, bif: Import(Some(3)), arg1: Source, arg2: Source, arg3: Source, dst: Dst)
        E::RAISES,
        "Calls a guard function of three arguments that does not collect.";
    186 IS_ANY_NATIVE_RECORD "is_any_native_record" 29 (fail: Fail, term: Source) E::TEST,
        "Tests whether the term is a native record.";
    187 IS_NATIVE_RECORD "is_native_record" 29
        (fail: Fail, term: Source, module: Source, name: Source) E::TEST,
        "Tests whether the term is the native record of this module and name.";
    188 GET_RECORD_ELEMENTS "get_record_elements" 29
        (fail: Fail, record: Source, fields: List(&[Atom, Dst])) E::PLAIN,
        "Takes the values of these fields from a native record.";
    189 PUT_RECORD "put_record" 29
        (fail: Fail, id: Source, record: Source, dst: Dst, live: Live,
         fields: List(&[Atom, Source])) E::RAISES,
        "Makes a native record, new if the old one is nil, else with these fields replaced.";
    190 IS_RECORD_ACCESSIBLE "is_record_accessible" 29 (fail: Fail, record: Source, scope: Atom)
        E::TEST,
        "Tests whether this module may look into a native record.";
    191 GET_RECORD_FIELD "get_record_field" 29
        (fail: Fail, record: Source, id: Source, field: Atom, dst: Dst) E::RAISES,
        "Takes the value of one field from a native record.";
}

macro_rules! commands {
    ($($name:literal ($($operand:ident: $kind:expr),*) $meaning:literal;)*) => {
        /// The commands in the list of a `bs_match` instruction.
        pub const MATCH_COMMANDS: &[MatchCommand] = &[$(MatchCommand {
            name: $name,
            operands: &[$(OperandInfo { name: stringify!($operand), kind: $kind }),*],
            meaning: $meaning,
        }),*];
    };
}

commands! {
    "ensure_at_least" (bits: Size, unit: Unit)
        "Fails unless so many bits are left and the rest is divisible by the unit.";
    "ensure_exactly" (bits: Size)
        "Fails unless exactly so many bits are left.";
    "integer" (live: Live, flags: FlagsTerm, size: Size, unit: Unit, dst: Dst)
        "Takes an integer of size * unit bits.";
    "binary" (live: Live, flags: FlagsTerm, size: Size, unit: Unit, dst: Dst)
        "Takes a bitstring of size * unit bits.";
    "get_tail" (live: Live, unit: Unit, dst: Dst)
        "Takes all that is left.";
    "skip" (bits: Size)
        "Skips bits.";
    "=:=" (live: Constant, size: Size, value: Number)
        "Fails unless the next bits, as an unsigned integer, are this value.";
}

/// The opcodes that no compiler since OTP 24 emits.
pub const OBSOLETE: &[Obsolete] = &[
    Obsolete {
        number: 27,
        name: "m_plus",
        arity: 4,
    },
    Obsolete {
        number: 28,
        name: "m_minus",
        arity: 4,
    },
    Obsolete {
        number: 29,
        name: "m_times",
        arity: 4,
    },
    Obsolete {
        number: 30,
        name: "m_div",
        arity: 4,
    },
    Obsolete {
        number: 31,
        name: "int_div",
        arity: 4,
    },
    Obsolete {
        number: 32,
        name: "int_rem",
        arity: 4,
    },
    Obsolete {
        number: 33,
        name: "int_band",
        arity: 4,
    },
    Obsolete {
        number: 34,
        name: "int_bor",
        arity: 4,
    },
    Obsolete {
        number: 35,
        name: "int_bxor",
        arity: 4,
    },
    Obsolete {
        number: 36,
        name: "int_bsl",
        arity: 4,
    },
    Obsolete {
        number: 37,
        name: "int_bsr",
        arity: 4,
    },
    Obsolete {
        number: 38,
        name: "int_bnot",
        arity: 3,
    },
    Obsolete {
        number: 54,
        name: "is_constant",
        arity: 2,
    },
    Obsolete {
        number: 68,
        name: "put_string",
        arity: 3,
    },
    Obsolete {
        number: 70,
        name: "put_tuple",
        arity: 2,
    },
    Obsolete {
        number: 71,
        name: "put",
        arity: 1,
    },
    Obsolete {
        number: 76,
        name: "make_fun",
        arity: 3,
    },
    Obsolete {
        number: 79,
        name: "bs_start_match",
        arity: 2,
    },
    Obsolete {
        number: 80,
        name: "bs_get_integer",
        arity: 5,
    },
    Obsolete {
        number: 81,
        name: "bs_get_float",
        arity: 5,
    },
    Obsolete {
        number: 82,
        name: "bs_get_binary",
        arity: 5,
    },
    Obsolete {
        number: 83,
        name: "bs_skip_bits",
        arity: 4,
    },
    Obsolete {
        number: 84,
        name: "bs_test_tail",
        arity: 2,
    },
    Obsolete {
        number: 85,
        name: "bs_save",
        arity: 1,
    },
    Obsolete {
        number: 86,
        name: "bs_restore",
        arity: 1,
    },
    Obsolete {
        number: 87,
        name: "bs_init",
        arity: 2,
    },
    Obsolete {
        number: 88,
        name: "bs_final",
        arity: 2,
    },
    Obsolete {
        number: 93,
        name: "bs_need_buf",
        arity: 1,
    },
    Obsolete {
        number: 110,
        name: "bs_bits_to_bytes",
        arity: 3,
    },
    Obsolete {
        number: 116,
        name: "bs_start_match2",
        arity: 5,
    },
    Obsolete {
        number: 122,
        name: "bs_save2",
        arity: 2,
    },
    Obsolete {
        number: 123,
        name: "bs_restore2",
        arity: 2,
    },
    Obsolete {
        number: 126,
        name: "bs_final2",
        arity: 2,
    },
    Obsolete {
        number: 127,
        name: "bs_bits_to_bytes2",
        arity: 2,
    },
    Obsolete {
        number: 128,
        name: "put_literal",
        arity: 2,
    },
    Obsolete {
        number: 130,
        name: "bs_context_to_binary",
        arity: 1,
    },
];
