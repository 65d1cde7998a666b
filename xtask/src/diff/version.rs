//! Whether a crate's version grew enough, by the rules that cargo reads versions with.

use std::cmp::Ordering;

use passbook_diff::Bump;
use semver::{BuildMetadata, Prerelease, Version};

/// A crate's version before and after, and what the changes ask of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The version at the base.
    pub old: Version,
    /// The version now.
    pub new: Version,
    /// The part that has to grow; `None` where nothing changed.
    pub bump: Option<Bump>,
}

/// How the version stands to the changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It says what the changes ask for, or more.
    Enough,
    /// It doesn't say enough.
    TooLow,
    /// It is lower than at the base.
    Backwards,
}

impl Versions {
    /// How the version stands to the changes.
    pub fn standing(&self) -> Standing {
        if self.new.cmp_precedence(&self.old) == Ordering::Less {
            return Standing::Backwards;
        }
        let Some(bump) = self.bump else { return Standing::Enough };
        let is_enough = match self.old.pre.is_empty() {
            // What comes before a release says nothing of what it keeps: any later version will do.
            false => self.new.cmp_precedence(&self.old) == Ordering::Greater,
            // A release candidate of a version is apart from the versions before as that version is.
            true => core(&self.new) >= next(&self.old, bump),
        };
        if is_enough { Standing::Enough } else { Standing::TooLow }
    }

    /// The version to write: the present one where it says enough, else the least one that does.
    pub fn needed(&self) -> Version {
        match (self.standing(), self.bump) {
            (Standing::Enough, _) => self.new.clone(),
            (_, Some(bump)) => next(&self.old, bump),
            (_, None) => self.old.clone(),
        }
    }
}

/// The least version after `old` that tells cargo of such a change.
pub fn next(old: &Version, bump: Bump) -> Version {
    if !old.pre.is_empty() {
        return Version { pre: next_prerelease(&old.pre), build: BuildMetadata::EMPTY, ..old.clone() };
    }
    let Version { major, minor, patch, .. } = *old;
    match (major, minor, bump) {
        // `^0.0.3` is that version and no other.
        (0, 0, _) => Version::new(0, 0, patch + 1),
        (0, _, Bump::Major) => Version::new(0, minor + 1, 0),
        (0, _, Bump::Minor | Bump::Patch) => Version::new(0, minor, patch + 1),
        (_, _, Bump::Major) => Version::new(major + 1, 0, 0),
        (_, _, Bump::Minor) => Version::new(major, minor + 1, 0),
        (_, _, Bump::Patch) => Version::new(major, minor, patch + 1),
    }
}

/// Without what comes behind the three numbers.
fn core(version: &Version) -> Version {
    Version::new(version.major, version.minor, version.patch)
}

/// `rc.2` after `rc.1`, and `alpha.1` after `alpha`.
fn next_prerelease(pre: &Prerelease) -> Prerelease {
    let text = pre.as_str();
    let (head, last) = text.rsplit_once('.').map_or(("", text), |(head, last)| (head, last));
    let dot = if head.is_empty() { "" } else { "." };
    let grown = match last.parse::<u64>() {
        Ok(number) => format!("{head}{dot}{}", number.saturating_add(1)),
        Err(_) => format!("{text}.1"),
    };
    Prerelease::new(&grown).unwrap_or_else(|_| pre.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, new: &str, bump: Option<Bump>, standing: Standing, needed: &str) {
        let version = |text: &str| Version::parse(text).expect("a version");
        let versions = Versions { old: version(old), new: version(new), bump };
        assert_eq!(versions.standing(), standing, "{old} -> {new} for {bump:?}");
        assert_eq!(versions.needed().to_string(), needed, "{old} -> {new} for {bump:?}");
    }

    #[test]
    fn before_one_the_second_number_is_the_major_one() {
        check("0.1.3", "0.1.3", Some(Bump::Major), Standing::TooLow, "0.2.0");
        check("0.1.3", "0.1.4", Some(Bump::Major), Standing::TooLow, "0.2.0");
        check("0.1.3", "0.2.0", Some(Bump::Major), Standing::Enough, "0.2.0");
        check("0.1.3", "0.1.3", Some(Bump::Minor), Standing::TooLow, "0.1.4");
        check("0.1.3", "0.1.4", Some(Bump::Minor), Standing::Enough, "0.1.4");
        check("0.1.3", "0.1.3", Some(Bump::Patch), Standing::TooLow, "0.1.4");
        check("0.1.3", "0.2.0", Some(Bump::Patch), Standing::Enough, "0.2.0");
        check("0.9.9", "1.0.0", Some(Bump::Major), Standing::Enough, "1.0.0");
    }

    #[test]
    fn from_one_on_each_number_has_its_own_meaning() {
        check("1.2.3", "1.9.0", Some(Bump::Major), Standing::TooLow, "2.0.0");
        check("1.2.3", "2.0.0", Some(Bump::Major), Standing::Enough, "2.0.0");
        check("1.2.3", "1.2.4", Some(Bump::Minor), Standing::TooLow, "1.3.0");
        check("1.2.3", "1.3.0", Some(Bump::Minor), Standing::Enough, "1.3.0");
        check("1.2.3", "1.2.4", Some(Bump::Patch), Standing::Enough, "1.2.4");
        check("1.2.3", "3.0.0", Some(Bump::Patch), Standing::Enough, "3.0.0");
    }

    #[test]
    fn before_zero_one_every_version_is_apart() {
        check("0.0.3", "0.0.3", Some(Bump::Patch), Standing::TooLow, "0.0.4");
        check("0.0.3", "0.0.4", Some(Bump::Major), Standing::Enough, "0.0.4");
    }

    #[test]
    fn nothing_changed_asks_for_nothing_and_never_backwards() {
        check("1.2.3", "1.2.3", None, Standing::Enough, "1.2.3");
        check("1.2.3", "1.2.2", None, Standing::Backwards, "1.2.3");
        check("1.2.3", "1.2.2", Some(Bump::Minor), Standing::Backwards, "1.3.0");
        check("1.2.3", "1.2.3-rc.1", Some(Bump::Patch), Standing::Backwards, "1.2.4");
    }

    #[test]
    fn what_comes_before_a_release() {
        check("1.0.0-rc.1", "1.0.0-rc.1", Some(Bump::Major), Standing::TooLow, "1.0.0-rc.2");
        check("1.0.0-rc.1", "1.0.0-rc.2", Some(Bump::Major), Standing::Enough, "1.0.0-rc.2");
        check("1.0.0-rc.9", "1.0.0", Some(Bump::Major), Standing::Enough, "1.0.0");
        check("1.0.0-alpha", "1.0.0-alpha", Some(Bump::Patch), Standing::TooLow, "1.0.0-alpha.1");
        check("1.2.3", "2.0.0-rc.1", Some(Bump::Major), Standing::Enough, "2.0.0-rc.1");
        check("1.2.3", "1.2.4-rc.1", Some(Bump::Minor), Standing::TooLow, "1.3.0");
    }

    #[test]
    fn build_metadata_says_nothing() {
        check("1.2.3+a", "1.2.3+b", Some(Bump::Patch), Standing::TooLow, "1.2.4");
        check("1.2.3+b", "1.2.3+a", None, Standing::Enough, "1.2.3+a");
    }
}
