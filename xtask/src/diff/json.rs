//! The report as JSON. `docs/diff-schema.json` describes it; `version` grows when something in it changes its meaning.

use passbook_diff::{Bump, Change, Spot, Wire};
use serde_json::{Value, json};

use super::history::{Entry, History};
use super::report::{Compared, Judged, Report};
use super::version::{Standing, Versions};

/// The version of the format.
const FORMAT: u32 = 1;

/// The whole report.
pub fn render(report: &Report) -> String {
    let all = || report.compared.iter();
    let wire = all().map(Compared::wire).max().unwrap_or(Wire::None);
    let base = report.base.as_ref().map(|base| json!({ "commit": base.commit, "described": base.described }));
    pretty(&json!({
        "version": FORMAT,
        "base": base,
        "wire": wire.word(),
        "rust": word(all().filter_map(Compared::rust).max()),
        "bump": word(all().filter_map(Compared::bump).max()),
        "providers": all().map(provider).collect::<Vec<_>>(),
    }))
}

/// The changelog of a range of revisions.
pub fn render_history(history: &History) -> String {
    let providers = history
        .providers
        .iter()
        .map(|(id, entries)| json!({ "id": id, "versions": entries.iter().map(entry).collect::<Vec<_>>() }));
    pretty(&json!({
        "version": FORMAT,
        "from": history.from.commit,
        "to": history.to.commit,
        "providers": providers.collect::<Vec<_>>(),
    }))
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn provider(compared: &Compared) -> Value {
    json!({
        "id": compared.id,
        "crate": compared.package,
        "old": compared.old.label,
        "new": compared.new.label,
        "wire": compared.wire().word(),
        "rust": word(compared.rust()),
        "bump": word(compared.bump()),
        "version": compared.versions.as_ref().map(versions),
        "changes": compared.changes.iter().map(judged).collect::<Vec<_>>(),
    })
}

fn versions(versions: &Versions) -> Value {
    json!({
        "old": versions.old.to_string(),
        "new": versions.new.to_string(),
        "needed": versions.needed().to_string(),
        "enough": versions.standing() == Standing::Enough,
    })
}

fn entry(entry: &Entry) -> Value {
    let (changes, refused) = match &entry.compared {
        Ok(compared) => (compared.changes.iter().map(judged).collect::<Vec<_>>(), None),
        Err(refused) => (Vec::new(), Some(refused)),
    };
    json!({
        "version": entry.version,
        "commit": entry.commit.name,
        "day": entry.commit.day,
        "refused": refused,
        "changes": changes,
    })
}

fn judged(judged: &Judged) -> Value {
    let Judged { change, approval, touches } = judged;
    let Change { rule, wire, rust, direction, area, aspect, effect, .. } = change;
    let approval = approval
        .as_ref()
        .map(|approval| json!({ "reason": approval.reason, "expires": approval.expires.to_string() }));
    json!({
        "rule": rule,
        "wire": wire.word(),
        "rust": rust.word(),
        "bump": change.bump().word(),
        "direction": direction.word(),
        "area": area.word(),
        "aspect": aspect.word(),
        "effect": effect.word(),
        "message": change.message,
        "hint": change.hint,
        "migration": change.migration,
        "place": { "scope": change.place.scope, "path": change.place.path },
        "operations": change.operations,
        "field": change.field,
        "unstable": change.unstable,
        "touches_used": touches,
        "old": spot(&change.old),
        "new": spot(&change.new),
        "fingerprint": change.fingerprint,
        "approved": approval,
    })
}

fn spot(spot: &Spot) -> Value {
    json!({
        "file": spot.file,
        "pointer": spot.pointer,
        "line": spot.position.map(|position| position.line),
        "column": spot.position.map(|position| position.column),
        "value": spot.value,
    })
}

fn word(bump: Option<Bump>) -> &'static str {
    bump.map_or("none", Bump::word)
}
