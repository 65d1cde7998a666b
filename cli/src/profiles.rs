//! `profiles.toml`: for each profile and provider, what would else stand in the environment.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use passbook::runtime::Secret;

use crate::World;
use crate::problem::Problem;

/// What a profile has for a provider.
pub(crate) type Section = BTreeMap<String, Secret>;

const FILE: &str = "profiles.toml";

/// Reads the profile that was asked for, or `default`, which need not be there.
pub(crate) fn section(
    asked: Option<&str>,
    provider: &str,
    known: &[&str],
    world: &mut World<'_>,
) -> Result<Section, Problem> {
    let variable = |name: &str| world.environment.get(name).filter(|value| !value.is_empty()).cloned();
    let asked = asked.map(str::to_owned).or_else(|| variable("PASSBOOK_PROFILE"));
    let path = variable("PASSBOOK_PROFILES").map(PathBuf::from);
    let Some(path) = path.or_else(|| world.configuration.as_ref().map(|folder| folder.join(FILE))) else {
        return match asked {
            None => Ok(Section::new()),
            Some(name) => Err(Problem::credentials(format!("no folder to look for profile `{name}` in"))
                .next("say which file has it: PASSBOOK_PROFILES=FILE")),
        };
    };
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound && asked.is_none() => return Ok(Section::new()),
        Err(error) => {
            return Err(Problem::credentials(format!("can't read {}: {error}", path.display()))
                .next("docs/cli.md has an example of a file of profiles"));
        }
    };
    if is_open_to_others(&path) {
        let shown = path.display();
        writeln!(
            world.errors,
            "warning: others can read {shown}, which has secrets in it: `chmod 600 {shown}`"
        )?;
    }
    let profiles = parse(&text, &path)?;
    let name = asked.as_deref().unwrap_or("default");
    let Some(profile) = profiles.get(name) else {
        return match asked {
            None => Ok(Section::new()),
            Some(name) => Err(Problem::credentials(format!("{} has no profile `{name}`", path.display()))
                .next(format!("the profiles are: {}", names(profiles.keys())))),
        };
    };
    let section = profile.get(provider).cloned().unwrap_or_default();
    if let Some(unknown) = section.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(Problem::credentials(format!(
            "{}: [{name}.{provider}] has `{unknown}`, which nothing reads",
            path.display()
        ))
        .next(format!("what it may have: {}", known.join(", "))));
    }
    Ok(section)
}

fn names<'a>(names: impl Iterator<Item = &'a String>) -> String {
    names.map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// Profile to provider to key.
fn parse(text: &str, path: &Path) -> Result<BTreeMap<String, BTreeMap<String, Section>>, Problem> {
    let file: toml::Table = toml::from_str(text).map_err(|error: toml::de::Error| {
        // Not the error's own text, which quotes the line.
        let line = error.span().map(|span| text[..span.start.min(text.len())].lines().count().max(1));
        let place = line.map_or_else(String::new, |line| format!(":{line}"));
        Problem::credentials(format!("{}{place}: this is no TOML", path.display()))
            .next("docs/cli.md has an example of a file of profiles")
    })?;
    let wrong = |place: String, what: &str| {
        Problem::credentials(format!("{}: {place} is no {what}", path.display()))
            .next("docs/cli.md has an example of a file of profiles")
    };
    let mut profiles = BTreeMap::new();
    for (name, profile) in file {
        let toml::Value::Table(profile) = profile else { return Err(wrong(format!("`{name}`"), "table")) };
        let mut sections = BTreeMap::new();
        for (provider, section) in profile {
            let toml::Value::Table(section) = section else {
                return Err(wrong(format!("`{name}.{provider}`"), "table"));
            };
            let mut kept = Section::new();
            for (key, value) in section {
                let value = match value {
                    toml::Value::String(text) => text,
                    toml::Value::Integer(number) => number.to_string(),
                    _ => return Err(wrong(format!("`{name}.{provider}.{key}`"), "text")),
                };
                kept.insert(key, value.into());
            }
            sections.insert(provider, kept);
        }
        profiles.insert(name, sections);
    }
    Ok(profiles)
}

/// Whether anyone but the owner can read a file with secrets.
#[cfg(unix)]
pub(crate) fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).is_ok_and(|file| file.mode() & 0o077 != 0)
}

/// Elsewhere, a folder of the user's is for the user alone.
#[cfg(not(unix))]
pub(crate) fn is_open_to_others(_: &Path) -> bool {
    false
}
