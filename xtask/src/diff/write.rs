//! `diff --write`: the version that the changes ask for, and the entry of the changelog.

use anyhow::Result;
use passbook_diff::{Depth, Stability};
use toml_edit::{DocumentMut, value};

use super::changelog;
use super::report::Compared;
use super::sides::{Folder, How, State, compare_provider, folder};
use super::text;
use super::version::Versions;
use super::{Base, providers_of};
use crate::output::{Ending, Problem, Screen, Tone};
use crate::workspace::Workspace;
use crate::writer;

/// Writes the versions and changelogs of these providers, or of all that changed since the base.
pub fn write_versions(
    workspace: &Workspace,
    names: &[String],
    base: Option<&str>,
    depth: Depth,
    screen: &mut Screen<'_>,
) -> Result<Ending> {
    let base = Base::find(workspace, base)?;
    let ids = providers_of(workspace, &base, names)?;
    let commit = base.revision.commit.as_str();
    let (mut ending, mut written) = (Ending::Fresh, Vec::new());
    for id in &ids {
        screen.progress(format_args!("{:>12} {id}", "Comparing"));
        let old = folder(workspace, &base.checkout, id, State::At(commit))?;
        let new = folder(workspace, &base.checkout, id, State::Now)?;
        let compared = match (&old, &new) {
            (Ok(old_folder), Ok(new_folder)) => {
                let old_side = (old_folder.source.clone(), State::At(commit));
                let new_side = (new_folder.source.clone(), State::Now);
                compare_provider(id, old_side, new_side, How::of_documents(depth, &Stability::default()))
                    .map(|compared| (compared, old_folder, new_folder))
            }
            (Err(refusal), _) | (_, Err(refusal)) => {
                screen.line(format_args!("{refusal}\n"))?;
                ending = Ending::Failed;
                continue;
            }
        };
        let (compared, old, new) = match compared {
            Ok(compared) => compared,
            Err(refusal) => {
                screen.line(format_args!("{refusal}\n"))?;
                ending = Ending::Failed;
                continue;
            }
        };
        if write(workspace, id, &compared, (old, new), screen)? {
            written.push(id.as_str());
        }
    }
    if !written.is_empty() {
        screen.line(format_args!(
            "\nread what was written, then run `cargo xtask regenerate {}`",
            written.join(" ")
        ))?;
    }
    Ok(ending)
}

/// Writes one provider's files where they differ; whether they did.
fn write(
    workspace: &Workspace,
    id: &str,
    compared: &Compared,
    (old, new): (&Folder, &Folder),
    screen: &mut Screen<'_>,
) -> Result<bool> {
    let Some(versions) = compared.versions.as_ref().filter(|versions| versions.bump.is_some()) else {
        let why = match (&old.source, &new.source) {
            (None, Some(_)) => "new, and its version is its first",
            (_, None) => "gone",
            _ => "nothing changed",
        };
        screen.verb(Tone::Good, "Same", format_args!("{id}: {why}"))?;
        return Ok(false);
    };
    let version = versions.needed();
    let folder = workspace.root().join("specs").join(id);
    let mut is_written = false;
    if versions.new != version {
        let config = folder.join("provider.toml");
        let text = match config.exists() {
            true => crate::workspace::read(&config)?,
            false => String::new(),
        };
        writer::write(&config, with_version(&text, &version.to_string())?.as_bytes())?;
        is_written = true;
    }
    let entry_text = changelog::updated(
        new.changelog.as_deref(),
        old.changelog.as_deref(),
        (&versions.old, &version),
        compared,
    );
    if new.changelog.as_deref() != Some(entry_text.as_str()) {
        writer::write(&folder.join("CHANGELOG.md"), entry_text.as_bytes())?;
        is_written = true;
    }
    let Versions { old, .. } = versions;
    let (tone, verb) = if is_written { (Tone::Good, "Updated") } else { (Tone::Good, "Fresh") };
    let words = text::words(compared.counts()).unwrap_or_default();
    screen.verb(tone, verb, format_args!("{id}: {old} -> {version}; {words}"))?;
    Ok(is_written)
}

/// `provider.toml` with this version, and all else as it was written.
fn with_version(text: &str, version: &str) -> Result<String, Problem> {
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        Problem::new(error.message().to_owned()).at("provider.toml").next("correct the file")
    })?;
    match document.get_mut("version").and_then(|item| item.as_value_mut()) {
        Some(present) => {
            let decor = present.decor().clone();
            *present = version.into();
            *present.decor_mut() = decor;
        }
        None => {
            document.insert("version", value(version));
        }
    }
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::with_version;

    #[test]
    fn only_the_version_changes() {
        let text = "# ours\nversion   =  \"0.1.0\"   # raised by hand before\nhomepage = 'x'\n\n[[repair]]\nrule = \"a\"\n";
        let written = with_version(text, "0.2.0").expect("a document");
        assert_eq!(written, text.replace("0.1.0", "0.2.0"));
        assert_eq!(with_version("", "0.2.0").expect("a document"), "version = \"0.2.0\"\n");
        let without =
            with_version("homepage = 'x'\n\n[[repair]]\nrule = \"a\"\n", "0.2.0").expect("a document");
        assert_eq!(without, "homepage = 'x'\nversion = \"0.2.0\"\n\n[[repair]]\nrule = \"a\"\n");
    }
}
