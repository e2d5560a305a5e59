use crate::io::report::{ReportTime, header, process_crash};
use crate::memory::Heap;
use crate::term::{Atom, Pid, Term};

const TIME: ReportTime = ReportTime {
    year: 2026,
    month: 11,
    day: 5,
    hour: 6,
    minute: 4,
    second: 5,
    microsecond: 1234,
};

#[test]
fn a_header_shows_time_and_level() {
    assert_eq!(
        header("ERROR", &TIME),
        "=ERROR REPORT==== 5-Nov-2026::06:04:05.001234 ===\n"
    );
}

#[test]
fn a_crash_is_worded_as_by_the_default_logger() {
    let heap = Heap::detached();
    let atom = |text| Term::atom(Atom::new(text).unwrap());
    let location = heap.list([
        heap.tuple(&[atom("file"), heap.string("d.erl")]),
        heap.tuple(&[atom("line"), Term::small(6)]),
    ]);
    let frame = heap.tuple(&[atom("d"), atom("-main/0-fun-3-"), Term::small(0), location]);
    let reason = heap.tuple(&[
        atom("long"),
        heap.list((1..=40).map(Term::small)),
        heap.string("\u{400}"),
    ]);
    let value = heap.tuple(&[reason, heap.list([frame])]);
    let text = process_crash(&TIME, Term::pid(Pid::new(83, 0)), value);
    assert_eq!(
        text,
        "=ERROR REPORT==== 5-Nov-2026::06:04:05.001234 ===
Error in process <0.83.0> with exit value:
{{long,[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,
        27,28,29,30,31,32,33,34,35,36,37,38,39,40],
       [1024]},
 [{d,'-main/0-fun-3-',0,[{file,\"d.erl\"},{line,6}]}]}

"
    );
}
