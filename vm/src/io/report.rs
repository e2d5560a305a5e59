//! Reports on standard error, worded as the default logger of OTP words them.

use super::Style;
use super::pretty::{Pretty, print_pretty};
use crate::term::Term;

/// Local time as a report shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportTime {
    /// The year.
    pub year: u32,
    /// The month, from 1.
    pub month: u32,
    /// The day, from 1.
    pub day: u32,
    /// The hour, from 0.
    pub hour: u32,
    /// The minute.
    pub minute: u32,
    /// The second.
    pub second: u32,
    /// Millionths of the second.
    pub microsecond: u32,
}

impl ReportTime {
    /// `20-Nov-2026::16:24:05.123456`.
    pub fn text(&self) -> String {
        const MONTHS: [&str; 12] = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ];
        let month = (self.month as usize).wrapping_sub(1);
        format!(
            "{}-{}-{:04}::{:02}:{:02}:{:02}.{:06}",
            self.day,
            MONTHS.get(month).copied().unwrap_or("???"),
            self.year,
            self.hour,
            self.minute,
            self.second,
            self.microsecond
        )
    }
}

/// The line above every report, for `"ERROR"`, `"WARNING"`, `"INFO"` and so on.
pub fn header(level: &str, time: &ReportTime) -> String {
    format!("={level} REPORT==== {} ===\n", time.text())
}

/// The report of a process that ended with an uncaught exception. `value` is what its links
/// receive: `{Reason, Stacktrace}`, the reason being `{nocatch, Value}` for a throw. An `exit` is
/// not reported.
pub fn process_crash(time: &ReportTime, pid: Term<'_>, value: Term<'_>) -> String {
    // Without the `t` modifier, as in OTP: other characters than latin1 are escaped.
    let style = Style::LATIN1;
    let pretty = Pretty::default();
    let mut text = header("ERROR", time);
    text.push_str("Error in process ");
    let show = |term| {
        print_pretty(term, &pretty, &style).unwrap_or_else(|_| "(too large to show)".to_owned())
    };
    text.push_str(&show(pid));
    text.push_str(" with exit value:\n");
    text.push_str(&show(value));
    text.push_str("\n\n");
    text
}
