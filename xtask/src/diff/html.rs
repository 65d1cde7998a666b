//! The report as one page that needs no network. Its parts are `page.html`, `page.css` and `page.js`.
//!
//! Text from a spec can't become markup: the template escapes all that is put into it, and the page's own policy lets
//! the browser take no other style and run no other script than the ones here.

use std::collections::BTreeSet;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minijinja::{Environment, HtmlEscape, Value, context};
use passbook_diff::{Effect, Spot};
use sha2::{Digest, Sha256};

use super::report::{Compared, Group, Judged, Kind, Report, Texts, place, sentence, visible};
use super::text::{rust, version, wire, words};

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Lines above and below the one that a change is about.
const CONTEXT: usize = 3;
/// Characters of a line that are shown.
const WIDTH: usize = 200;

/// The whole page.
pub fn render(report: &Report) -> Result<String> {
    let mut environment = Environment::new();
    // By the name's ending, everything is escaped as HTML.
    environment.add_template("page.html", PAGE)?;
    let judged = || report.compared.iter().flat_map(|compared| &compared.changes);
    let areas: BTreeSet<&str> = judged().map(|judged| judged.change.area.word()).collect();
    let operations: BTreeSet<&str> =
        judged().flat_map(|judged| &judged.change.operations).map(String::as_str).collect();
    let page = environment.get_template("page.html")?.render(context! {
        style => Value::from_safe_string(STYLE.to_owned()),
        script => Value::from_safe_string(SCRIPT.to_owned()),
        style_hash => hash(STYLE),
        script_hash => hash(SCRIPT),
        base => report.base.as_ref().map(|base| format!("{} ({})", base.short(), visible(&base.described))),
        total => judged().count(),
        areas => areas,
        operations => operations.into_iter().map(visible).collect::<Vec<_>>(),
        providers => report.compared.iter().map(provider).collect::<Vec<_>>(),
    })?;
    Ok(page)
}

/// As a content security policy names a style or a script that stands in the page.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

fn provider(compared: &Compared) -> Value {
    let versions = compared.versions.as_ref().and_then(|versions| version(compared, versions));
    context! {
        id => visible(&compared.id),
        counts => words(compared.counts()),
        version => versions,
        groups => compared.groups(|_| true).iter().map(|each| group(compared, each)).collect::<Vec<_>>(),
    }
}

fn group(compared: &Compared, group: &Group<'_>) -> Value {
    context! {
        scope => visible(group.scope),
        operations => group.operations.iter().map(|operation| visible(operation)).collect::<Vec<_>>(),
        changes => group.changes.iter().map(|judged| change(compared, judged)).collect::<Vec<_>>(),
    }
}

fn change(compared: &Compared, judged: &Judged) -> Value {
    let change = &judged.change;
    let kind = match judged.kind() {
        Kind::Breaking => "breaking",
        Kind::Compatible => "compatible",
        Kind::Text => "text",
    };
    let approved = judged
        .approval
        .as_ref()
        .map(|approval| prose(&format!("Approved until {}: {}", approval.expires, approval.reason)));
    context! {
        kind => kind,
        wire => change.wire.word(),
        rust => change.rust.word(),
        wire_words => wire(change.wire),
        rust_words => rust(change.rust),
        direction => change.direction.word(),
        area => change.area.word(),
        operations => change.operations.iter().map(|operation| visible(operation)).collect::<Vec<_>>().join("\n"),
        sentence => prose(&sentence(change)),
        hint => change.hint.as_deref().map(prose),
        migration => change.migration.as_deref().map(prose),
        rule => change.rule,
        fingerprint => change.fingerprint,
        approved => approved,
        sides => vec![
            side("Before", (change.effect, Effect::Added), &compared.old, &change.old),
            side("After", (change.effect, Effect::Removed), &compared.new, &change.new),
        ],
    }
}

/// What stands between backticks as code, and everything as text.
fn prose(text: &str) -> Value {
    let text = visible(text);
    let mut html = String::new();
    let mut parts = text.split('`').peekable();
    let mut is_code = false;
    while let Some(part) = parts.next() {
        let escaped = HtmlEscape(part);
        html.push_str(&match (is_code, parts.peek().is_some()) {
            (true, true) => format!("<code>{escaped}</code>"),
            // A backtick without its partner is only a character.
            (true, false) => format!("`{escaped}"),
            (false, _) => escaped.to_string(),
        });
        is_code = !is_code;
    }
    Value::from_safe_string(html)
}

/// The lines around a change, in one of the two texts; or around the nearest place, where its effect is the one by which
/// it isn't in this one.
fn side(title: &str, (effect, absent): (Effect, Effect), texts: &Texts, spot: &Spot) -> Value {
    let is_absent = effect == absent;
    let text = texts.files.get(&spot.file).map(|text| &**text).unwrap_or_default();
    let changed = spot.position.filter(|_| !is_absent).map(|at| at.line);
    let lines = spot.position.map(|at| excerpt(text, at.line, changed)).unwrap_or_default();
    context! {
        title => if is_absent { format!("{title}, the nearest place") } else { title.to_owned() },
        place => (!spot.file.is_empty()).then(|| visible(&place(spot))),
        lines => lines,
    }
}

fn excerpt(text: &str, line: usize, changed: Option<usize>) -> Vec<Value> {
    let first = line.saturating_sub(CONTEXT).max(1);
    let lines = text.lines().enumerate().skip(first - 1).take(line + CONTEXT + 1 - first);
    lines
        .map(|(index, text)| {
            let mut shown: String = text.chars().take(WIDTH).collect();
            if shown.len() < text.len() {
                shown.push('…');
            }
            context! { number => index + 1, text => visible(&shown), is_changed => Some(index + 1) == changed }
        })
        .collect()
}
