//! Differences that are known: listed by name with a reason, run all the same, and an error when they are gone.
//!
//! The list is a text file: a line for each, `NAME  REASON`; empty lines and lines that start with `#` do not count. A name is the whole
//! name of a test, or ends in `/*` for all tests of a folder; `*` is all tests.

use std::collections::BTreeMap;
use std::path::Path;

/// A list of known differences.
#[derive(Debug, Default)]
pub struct Known {
    reasons: BTreeMap<String, String>,
}

impl Known {
    /// Reads the list; no file is an empty list.
    ///
    /// # Panics
    /// If a line has no reason, or names a test twice.
    #[must_use]
    pub fn read(path: &Path) -> Self {
        Self::parse(&std::fs::read_to_string(path).unwrap_or_default())
    }

    fn parse(text: &str) -> Self {
        let mut reasons = BTreeMap::new();
        for line in text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (name, reason) = line
                .split_once(char::is_whitespace)
                .unwrap_or_else(|| panic!("no reason is given: {line}"));
            let before = reasons.insert(name.to_string(), reason.trim().to_string());
            assert!(before.is_none(), "{name} is listed twice");
        }
        Self { reasons }
    }

    /// Why the test of this name does not pass yet, if it is listed.
    #[must_use]
    pub fn reason(&self, name: &str) -> Option<&str> {
        let folder = name
            .rsplit_once('/')
            .map(|(folder, _)| format!("{folder}/*"));
        self.reasons
            .get(name)
            .or_else(|| self.reasons.get(&folder?))
            .or_else(|| self.reasons.get("*"))
            .map(String::as_str)
    }

    /// Names in the list that no test has: mistakes or leftovers.
    #[must_use]
    pub fn without_test<'a>(&'a self, names: &[String]) -> Vec<&'a str> {
        let has_test = |listed: &str| match listed.strip_suffix('*') {
            Some(folder) => names.iter().any(|name| name.starts_with(folder)),
            None => names.iter().any(|name| name == listed),
        };
        self.reasons
            .keys()
            .map(String::as_str)
            .filter(|listed| !has_test(listed))
            .collect()
    }

    /// Turns the outcome of a test round if it is listed by its own name: what is listed and passes must leave the list.
    ///
    /// # Errors
    /// What is to be reported for the test.
    pub fn judge(&self, name: &str, outcome: Result<(), String>) -> Result<(), String> {
        match (self.reason(name), outcome) {
            (None, outcome) => outcome,
            (Some(_), Err(_)) => Ok(()),
            (Some(_), Ok(())) if !self.reasons.contains_key(name) => Ok(()),
            (Some(reason), Ok(())) => Err(format!(
                "passes now: take it off the list of known differences, where it stands with `{reason}`"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listed_test_may_fail_and_must_not_pass() {
        let known = Known::parse("# comment\n\na/b  not there yet\nc/*  later\n");
        assert_eq!(known.judge("a/b", Err("wrong".into())), Ok(()));
        assert!(known.judge("a/b", Ok(())).is_err());
        assert_eq!(known.judge("c/x", Err("wrong".into())), Ok(()));
        assert_eq!(known.judge("c/y", Ok(())), Ok(()));
        assert!(known.judge("a/x", Err("wrong".into())).is_err());
    }

    #[test]
    fn names_without_a_test_are_found() {
        let known = Known::parse("a/b  x\nc/*  y\nd/*  z\n");
        assert_eq!(known.without_test(&["a/b".into(), "c/e".into()]), ["d/*"]);
    }
}
