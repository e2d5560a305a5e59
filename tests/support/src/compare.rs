//! How two texts or two runs differ, in a form that a person reads.

use crate::command::Run;

/// Lines shown of one difference.
const SHOWN: usize = 12;
/// Characters shown of one line.
const WIDTH: usize = 240;

/// Which parts of a run are compared. The end of the run always is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts {
    /// Compare standard error too, after [`without_accidents`].
    pub stderr: bool,
}

/// The difference between what was wanted and what came, or nothing.
///
/// # Errors
/// The difference, as text.
pub fn runs(wanted: &Run, came: &Run, parts: Parts) -> Result<(), String> {
    let mut report = String::new();
    if wanted.end != came.end {
        report += &format!("ended with {:?}, wanted {:?}\n", came.end, wanted.end);
    }
    if let Err(difference) = texts(&wanted.stdout, &came.stdout) {
        report += &format!("standard output differs:\n{difference}");
    }
    if parts.stderr
        && let Err(difference) = texts(
            &without_accidents(&wanted.stderr),
            &without_accidents(&came.stderr),
        )
    {
        report += &format!("standard error differs:\n{difference}");
    }
    if report.is_empty() {
        return Ok(());
    }
    if !parts.stderr && !came.stderr.is_empty() {
        report += "it wrote to standard error:\n";
        for line in came.stderr.lines().take(SHOWN) {
            report += &format!("  {}\n", cut(line));
        }
    }
    Err(report)
}

/// The first lines in which two texts differ.
///
/// # Errors
/// The difference, as text.
pub fn texts(wanted: &str, came: &str) -> Result<(), String> {
    if wanted == came {
        return Ok(());
    }
    let (left, right): (Vec<&str>, Vec<&str>) = (wanted.lines().collect(), came.lines().collect());
    let mut report = String::new();
    let mut shown = 0;
    for number in 0..left.len().max(right.len()) {
        let (wanted, came) = (left.get(number), right.get(number));
        if wanted == came {
            continue;
        }
        if shown == SHOWN {
            report += "  ...\n";
            break;
        }
        shown += 1;
        report += &format!("  line {}\n", number + 1);
        for (sign, line) in [("wanted", wanted), ("came  ", came)] {
            report += &match line {
                Some(line) => format!(
                    "    {sign} {}\n",
                    cut(&from_first_difference(line, wanted, came))
                ),
                None => format!("    {sign} (nothing)\n"),
            };
        }
    }
    if shown == 0 {
        report += "  the same lines, but the ends of the texts differ (a newline)\n";
    }
    Err(report)
}

/// Long lines are shown from shortly before the place where they part.
fn from_first_difference(line: &str, wanted: Option<&&str>, came: Option<&&str>) -> String {
    let (Some(wanted), Some(came)) = (wanted, came) else {
        return line.to_string();
    };
    if line.chars().count() <= WIDTH {
        return line.to_string();
    }
    let same = wanted
        .chars()
        .zip(came.chars())
        .take_while(|(left, right)| left == right)
        .count();
    let skipped = same.saturating_sub(WIDTH / 4);
    if skipped == 0 {
        return line.to_string();
    }
    format!(
        "[{skipped} characters]{}",
        line.chars().skip(skipped).collect::<String>()
    )
}

fn cut(line: &str) -> String {
    if line.chars().count() <= WIDTH {
        return line.to_string();
    }
    format!("{}...", line.chars().take(WIDTH).collect::<String>())
}

/// A report without what no two runs share: the time, the numbers in pids, references and ports, and blank space.
///
/// The pretty-printer breaks lines by the width of pids, so all runs of blanks and line breaks count as one blank.
#[must_use]
pub fn without_accidents(text: &str) -> String {
    let mut plain = String::new();
    for line in text.lines() {
        match line
            .strip_prefix('=')
            .and_then(|rest| rest.split_once("==== "))
        {
            Some((title, rest)) if rest.ends_with("===") => {
                plain += &format!("={title}==== TIME ===")
            }
            _ => plain += &without_numbers(line),
        }
        plain.push('\n');
    }
    plain
        .split("\n\n")
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ") + "\n")
        .collect()
}

/// `<0.83.0>` becomes `<PID>`, `#Ref<0.1.2.3>` becomes `#Ref<REF>`, `#Port<0.5>` becomes `#Port<PORT>`.
fn without_numbers(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        plain += before;
        let inside = &from[1..];
        let length = inside
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(inside.len());
        if length >= 3 && inside[..length].contains('.') && inside[length..].starts_with('>') {
            let name = if before.ends_with("#Ref") {
                "<REF>"
            } else if before.ends_with("#Port") {
                "<PORT>"
            } else {
                "<PID>"
            };
            plain += name;
            rest = &inside[length + 1..];
        } else {
            plain.push('<');
            rest = inside;
        }
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_differ_are_shown() {
        let report = texts("a\nb\nc\n", "a\nx\nc\n").expect_err("they differ");
        assert_eq!(report, "  line 2\n    wanted b\n    came   x\n");
        assert_eq!(texts("a\n", "a\n"), Ok(()));
        assert!(texts("a\n", "a").is_err());
    }

    #[test]
    fn accidents_are_removed_and_the_rest_is_kept() {
        let report = "=ERROR REPORT==== 20-Nov-2026::16:13:15.881859 ===\nError in process <0.80.0> with exit value:\n{foo,#Ref<0.1.2.3>,\n  <<1>>,[<0.1.0>|x]}\n\n";
        assert_eq!(
            without_accidents(report),
            "=ERROR REPORT==== TIME === Error in process <PID> with exit value: {foo,#Ref<REF>, <<1>>,[<PID>|x]}\n\n"
        );
    }
}
