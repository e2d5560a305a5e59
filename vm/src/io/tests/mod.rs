mod differential;
mod etf;
mod properties;
mod reports;

use crate::memory::Heap;

use super::display::display;
use differential::unhex;

#[test]
fn display_writes_what_otp_25_writes() {
    for row in include_str!("rows/display.rows").lines() {
        let (term, expected) = row.split_once('\t').unwrap();
        let heap = Heap::detached();
        let got = display(etf::decode(&heap, &unhex(term)));
        let expected = unhex(expected);
        assert_eq!(
            got,
            expected,
            "{} instead of {}",
            String::from_utf8_lossy(&got),
            String::from_utf8_lossy(&expected)
        );
    }
}
