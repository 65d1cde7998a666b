//! `provider.toml`: what concerns the crate and not the contract.

use serde::Deserialize;

use super::text::end_of;
use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::resolve::rule::IDS;

/// The contents of `provider.toml`; every key has a default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The version of the generated crate; `0.1.0` unless given.
    pub version: Option<String>,
    /// One line for the crate's manifest and README; the spec's title unless given.
    pub description: Option<String>,
    /// A page about the provider.
    pub homepage: Option<String>,
    /// The provider counts calls against a quota: a failed one is only made again where it is known that nothing
    /// came of it.
    #[serde(default)]
    pub counts_calls: bool,
    /// Repairs of a document that we do not own, by their rule's id.
    #[serde(default)]
    pub repair: Vec<Repair>,
    /// Whether other violations are repaired, too. No file says so: whoever calls does.
    #[serde(skip)]
    pub tolerance: Tolerance,
}

/// Which violations of the rules on sound documents are repaired.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tolerance {
    /// Those that [`Config::repair`] lists, each of which has to find something; others refuse the document.
    #[default]
    Listed,
    /// All of them, for documents that nobody here keeps.
    Everything,
}

/// A repair that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repair {
    /// The rule whose error is to be worked around.
    pub rule: String,
    /// Why the document can't be corrected instead.
    pub reason: String,
    /// The file and the place where it is asked for.
    #[serde(skip)]
    pub(crate) place: Option<(String, Position)>,
}

impl Config {
    /// Parses the text; `label` is the file's name in messages.
    pub(super) fn parse(text: &str, label: &str) -> Result<Self, Diagnostics> {
        let mut config: Self = toml::from_str(text).map_err(|error| {
            let mut diagnostic = Diagnostic::error("provider_toml", "", error.message().to_owned()).help(
                "the keys are `version`, `description`, `homepage`, `counts-calls`, and `[[repair]]` with `rule` and `reason`",
            );
            diagnostic.file = label.to_owned();
            diagnostic.position = error.span().map(|span| end_of(&text[..span.start]));
            Diagnostics::from(diagnostic)
        })?;
        for (index, repair) in config.repair.iter_mut().enumerate() {
            repair.place = Some((label.to_owned(), place(text, Some(index), "rule")));
        }
        let refuse = |repair: Option<usize>, key: &str, message: String, help: &str| {
            let mut diagnostic = Diagnostic::error("provider_toml", "", message).help(help);
            diagnostic.file = label.to_owned();
            diagnostic.position = Some(place(text, repair, key));
            Err(Diagnostics::from(diagnostic))
        };
        if let Some(version) = &config.version
            && !is_semver(version)
        {
            return refuse(
                None,
                "version",
                format!("`{version}` is not a version"),
                "three numbers, such as \"0.1.0\": it becomes the version of the generated crate",
            );
        }
        for (index, repair) in config.repair.iter().enumerate() {
            if repair.reason.trim().is_empty() {
                return refuse(
                    Some(index),
                    "reason",
                    format!("the repair `{}` has no reason", repair.rule),
                    "say why",
                );
            }
            if !IDS.contains(&repair.rule.as_str()) {
                return refuse(
                    Some(index),
                    "rule",
                    format!("there is no repair `{}`", repair.rule),
                    &format!("the repairs are: {}", IDS.join(", ")),
                );
            }
        }
        Ok(config)
    }

    /// The version of the generated crate.
    pub fn crate_version(&self) -> &str {
        self.version.as_deref().unwrap_or("0.1.0")
    }

    /// A configuration that repairs whatever can be repaired, for documents that nobody here keeps.
    pub fn repair_all() -> Self {
        Self { tolerance: Tolerance::Everything, ..Self::default() }
    }

    /// A configuration that asks for the repairs of these rules.
    pub fn repairing(rules: &[&str], reason: &str) -> Self {
        let repair =
            |rule: &&str| Repair { rule: (*rule).to_owned(), reason: reason.to_owned(), place: None };
        Self { repair: rules.iter().map(repair).collect(), ..Self::default() }
    }
}

/// The line of a key, in the table of this repair or at the top.
fn place(text: &str, repair: Option<usize>, key: &str) -> Position {
    let mut lines = text.lines().enumerate();
    if let Some(index) = repair {
        lines.by_ref().filter(|(_, line)| line.trim_start().starts_with("[[repair]]")).nth(index);
    }
    let found = lines.find(|(_, line)| line.trim_start().starts_with(key));
    Position { line: found.map_or(1, |(line, _)| line + 1), column: 1 }
}

fn is_semver(version: &str) -> bool {
    // Exactly what cargo takes: with a manifest that it refuses, the workspace could not even regenerate.
    let (version, build) =
        version.split_once('+').map_or((version, None), |(version, build)| (version, Some(build)));
    let (core, pre) = version.split_once('-').map_or((version, None), |(core, pre)| (core, Some(pre)));
    let digits = |n: &str| n.bytes().all(|b| b.is_ascii_digit());
    let word = |n: &str| !n.is_empty() && n.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let number = |n: &str| n.parse::<u64>().is_ok() && digits(n) && (n.len() == 1 || !n.starts_with('0'));
    let numbers: Vec<&str> = core.split('.').collect();
    numbers.len() == 3
        && numbers.into_iter().all(number)
        && pre.is_none_or(|pre| pre.split('.').all(|n| word(n) && (!digits(n) || number(n))))
        && build.is_none_or(|build| build.split('.').all(word))
}
