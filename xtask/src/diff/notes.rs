//! What to tell callers of a changed contract: plain text, ready to be copied into a mail or a release.

use std::fmt::Write;

use passbook_diff::{Bump, Effect, Wire};

use super::report::{Compared, Judged, Kind, sentence, shortened, visible};
use crate::output::count;

/// The text for one provider, or one pair of files; `None` where there is nothing to tell.
pub fn for_callers(compared: &Compared) -> Option<String> {
    let breaks_wire =
        |judged: &&Judged| judged.kind() == Kind::Breaking && judged.change.wire == Wire::Breaking;
    let breaks_rust = |judged: &&Judged| judged.kind() == Kind::Breaking && judged.change.rust == Bump::Major;
    let is_new =
        |judged: &&Judged| judged.kind() == Kind::Compatible && judged.change.effect == Effect::Added;
    let all = || compared.changes.iter();
    let wire: Vec<&Judged> = all().filter(breaks_wire).collect();
    let rust: Vec<&Judged> = all().filter(breaks_rust).filter(|judged| !breaks_wire(judged)).collect();
    let new: Vec<&Judged> = all().filter(is_new).collect();
    if wire.is_empty() && rust.is_empty() && new.is_empty() {
        return None;
    }
    let mut text = format!("{}\n", headline(compared));
    section("These changes break callers that are deployed:", &wire, &mut text);
    section("These changes break Rust code, and nothing that is sent or received:", &rust, &mut text);
    section("New:", &new, &mut text);
    if wire.is_empty() {
        text.push_str("\nCallers that are deployed are not affected.\n");
    }
    Some(text)
}

/// `Pets API, version 1 to 2`, with the crate's version.
fn headline(compared: &Compared) -> String {
    let (old, new) = (&compared.old, &compared.new);
    let title = [&new.title, &old.title, &compared.id].into_iter().find(|title| !title.is_empty());
    let mut text = visible(title.map_or("", |title| title));
    match (old.version.as_str(), new.version.as_str()) {
        ("", "") => {}
        (same, other) if same == other => {
            let _ = write!(text, ", version {}", visible(same));
        }
        (before, after) => {
            let _ = write!(text, ", version {} to {}", visible(before), visible(after));
        }
    }
    if let (Some(package), Some(versions)) = (&compared.package, &compared.versions) {
        let _ = write!(text, " ({package} {})", versions.needed());
    }
    text
}

fn section(title: &str, changes: &[&Judged], text: &mut String) {
    const SHOWN: usize = 40;
    if changes.is_empty() {
        return;
    }
    let _ = write!(text, "\n{title}\n");
    for judged in changes.iter().take(SHOWN) {
        let change = &judged.change;
        let scope = change.place.scope.as_str();
        let operations: Vec<&str> =
            change.operations.iter().map(String::as_str).filter(|operation| *operation != scope).collect();
        let users = match operations.is_empty() {
            true => String::new(),
            false => format!(" (used by {})", shortened(&operations)),
        };
        let _ = writeln!(text, "- {}{}: {}", visible(scope), visible(&users), visible(&sentence(change)));
        if let Some(migration) = &change.migration {
            let _ = writeln!(text, "  Rust: {}", visible(migration));
        }
    }
    if changes.len() > SHOWN {
        let _ = writeln!(text, "- and {}", count(changes.len() - SHOWN, "more change"));
    }
}
