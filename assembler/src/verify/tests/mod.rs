//! Tests of the verifier: modules that break each rule, and modules of real compilers.

mod accepted;
mod build;
mod mutated;
mod refused;
mod walked;

/// The manual has a section for every rule, with the words of the rule, and no others.
#[test]
fn the_manual_lists_exactly_the_rules() {
    let manual = include_str!("../../../../docs/verifier.md");
    let sections: Vec<&str> = manual
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .collect();
    let names: Vec<&str> = super::Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(sections, names);
    let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let manual = squeeze(manual);
    for rule in super::Rule::ALL {
        let meaning = squeeze(rule.meaning());
        assert!(
            manual.contains(&format!("### {} {meaning}", rule.name())),
            "docs/verifier.md must say of {}: {meaning}",
            rule.name()
        );
    }
}
