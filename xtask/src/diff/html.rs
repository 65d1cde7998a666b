//! The report as one page that needs no network. Its parts are `page.html`, `page.css` and `page.js`.
//!
//! The first screen answers what most readers ask: does it break deployed callers, does it break Rust code, which
//! version is to be written, and which operations are touched. Every change follows, collapsed.
//!
//! Text from a spec can't become markup: the template escapes all that is put into it, and the page's own policy lets
//! the browser take no other style and run no other script than the ones here.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use minijinja::{Environment, HtmlEscape, Value, context};
use passbook_diff::{Bump, Effect, Spot, Wire};
use sha2::{Digest, Sha256};

use super::notes;
use super::report::{Compared, FailOn, Judged, Kind, Report, Texts, place, sentence, visible};
use super::text::{rust, version, wire, words};
use crate::output::count;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Lines above and below the one that a change is about.
const CONTEXT: usize = 3;
/// Characters of a line that are shown.
const WIDTH: usize = 200;
/// Operations on the first screen.
const OPERATIONS: usize = 8;

/// The whole page.
pub fn render(report: &Report) -> Result<String> {
    let mut environment = Environment::new();
    // By the name's ending, everything is escaped as HTML.
    environment.add_template("page.html", PAGE)?;
    let judged = || report.compared.iter().flat_map(|compared| &compared.changes);
    let areas: BTreeSet<&str> = judged().map(|judged| judged.change.area.word()).collect();
    let operations: BTreeSet<&str> =
        judged().flat_map(|judged| &judged.change.operations).map(String::as_str).collect();
    let (changed, same): (Vec<&Compared>, Vec<&Compared>) =
        report.compared.iter().partition(|compared| !compared.changes.is_empty());
    let page = environment.get_template("page.html")?.render(context! {
        style => Value::from_safe_string(STYLE.to_owned()),
        script => Value::from_safe_string(SCRIPT.to_owned()),
        style_hash => hash(STYLE),
        script_hash => hash(SCRIPT),
        base => report.base.as_ref().map(|base| format!("{} ({})", base.short(), visible(&base.described))),
        used => report.used.as_deref().map(visible),
        total => judged().count(),
        areas => areas,
        operations => operations.into_iter().map(visible).collect::<Vec<_>>(),
        same => same.iter().map(|compared| visible(&compared.id)).collect::<Vec<_>>().join(", "),
        providers => changed.into_iter().map(|compared| provider(report, compared)).collect::<Vec<_>>(),
    })?;
    Ok(page)
}

/// As a content security policy names a style or a script that stands in the page.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

fn provider(report: &Report, compared: &Compared) -> Value {
    let touched = touched(compared);
    context! {
        id => visible(&compared.id),
        old => known(&compared.old, report.base.as_ref().map(|base| base.short())),
        new => known(&compared.new, report.base.as_ref().map(|_| "the working tree")),
        counts => words(compared.counts()),
        answers => answers(report, compared),
        shown => touched.iter().take(OPERATIONS).collect::<Vec<_>>(),
        hidden => touched.iter().skip(OPERATIONS).collect::<Vec<_>>(),
        tell => notes::for_callers(compared),
        groups => groups(compared),
    }
}

/// A side by name, version and date, as far as they are known.
fn known(texts: &Texts, state: Option<&str>) -> Value {
    let version = Some(&texts.version).filter(|version| !version.is_empty());
    context! {
        title => visible(if texts.title.is_empty() { &texts.label } else { &texts.title }),
        version => version.map(|version| visible(version)),
        label => visible(&texts.label),
        date => texts.date.as_deref().map(visible),
        state => state,
    }
}

/// The questions of the first screen: each with its answer, how good it is, and a few words.
fn answers(report: &Report, compared: &Compared) -> Vec<Value> {
    let breaks = |on: FailOn| {
        let all = || compared.changes.iter().filter(|judged| judged.kind() == Kind::Breaking);
        let is_so = |judged: &&Judged| match on {
            FailOn::Wire => judged.change.wire == Wire::Breaking,
            _ => judged.change.rust == Bump::Major,
        };
        let approved = all().filter(is_so).filter(|judged| judged.approval.is_some()).count();
        (all().filter(is_so).count(), approved)
    };
    let answer = |question: &str, verdict: &str, kind: &str, about: String| {
        context! { question => question, verdict => verdict, kind => kind, about => about }
    };
    let counted = |number: usize, approved: usize| {
        let approved = if approved > 0 { format!(", {approved} approved") } else { String::new() };
        format!("{}{approved}", count(number, "breaking change"))
    };
    let mut answers = vec![
        match breaks(FailOn::Wire) {
            (0, _) => {
                answer("Deployed callers", "Not broken", "good", "They can go on as they are".to_owned())
            }
            (all, approved) => answer("Deployed callers", "Broken", "bad", counted(all, approved)),
        },
        match breaks(FailOn::Any) {
            (0, _) => answer("Rust code", "Not broken", "good", "It compiles as before".to_owned()),
            (all, approved) => answer("Rust code", "Broken", "bad", counted(all, approved)),
        },
    ];
    let bump = compared.bump().map_or("none", Bump::word);
    answers.push(match (&compared.package, &compared.versions) {
        (Some(package), Some(versions)) => {
            let needed = versions.needed().to_string();
            let about = version(compared, versions).unwrap_or_else(|| package.clone());
            answer("Version to write", &needed, "note", about)
        }
        _ => answer(
            "Version to write",
            &format!("the next {bump}"),
            "note",
            "By semantic versioning".to_owned(),
        ),
    });
    if let Some(file) = &report.used {
        let touching = compared
            .changes
            .iter()
            .filter(|judged| judged.kind() == Kind::Breaking && judged.touches != Some(false));
        answers.push(match touching.count() {
            0 => answer("Your calls", "Not broken", "good", format!("By {}", visible(file))),
            more => answer(
                "Your calls",
                "Broken",
                "bad",
                format!("{} in what {} lists", counted(more, 0), visible(file)),
            ),
        });
    }
    answers
}

/// The operations that are touched, the worst first, with how many changes of each kind they have.
fn touched(compared: &Compared) -> Vec<Value> {
    let mut counts: IndexMap<&str, [usize; 3]> = IndexMap::new();
    for judged in &compared.changes {
        let kind = match judged.kind() {
            Kind::Breaking => 0,
            Kind::Compatible => 1,
            Kind::Text => 2,
        };
        for operation in &judged.change.operations {
            counts.entry(operation).or_default()[kind] += 1;
        }
    }
    counts.sort_by(|a, b_counts, b, other| other.cmp(b_counts).then_with(|| a.cmp(b)));
    let row = |(operation, [breaking, compatible, text]): (&str, [usize; 3])| {
        context! { name => visible(operation), breaking => breaking, compatible => compatible, text => text }
    };
    counts.into_iter().map(row).collect()
}

/// The changes by what they belong to, and in there by the node that they are about.
fn groups(compared: &Compared) -> Vec<Value> {
    let mut scopes: IndexMap<&str, IndexMap<(String, String), Vec<&Judged>>> = IndexMap::new();
    for judged in &compared.changes {
        let entries = scopes.entry(judged.change.place.scope.as_str()).or_default();
        entries.entry(node(judged)).or_default().push(judged);
    }
    let group = |(scope, entries): (&str, IndexMap<_, Vec<&Judged>>)| {
        let entries = entries.values().map(|changes| entry(compared, scope, changes));
        context! { scope => visible(scope), entries => entries.collect::<Vec<_>>() }
    };
    scopes.into_iter().map(group).collect()
}

/// The node that a change is about, by its file and pointer: without the keywords at the end, so that all that is said
/// of one parameter, header or property is one entry.
fn node(judged: &Judged) -> (String, String) {
    let (spot, _) = judged.shown();
    let mut segments: Vec<&str> = spot.pointer.split('/').collect();
    while segments.len() > 1 {
        let is_name = matches!(
            segments[segments.len() - 2],
            "properties" | "parameters" | "headers" | "schemas" | "responses" | "content" | "definitions"
        );
        let last = segments[segments.len() - 1];
        if is_name || !last.starts_with(char::is_lowercase) || !is_keyword(last) {
            break;
        }
        segments.pop();
    }
    (spot.file.clone(), segments.join("/"))
}

/// Whether a key says something of the node that has it.
fn is_keyword(key: &str) -> bool {
    const KEYWORDS: [&str; 33] = [
        "allowEmptyValue",
        "allowReserved",
        "const",
        "default",
        "deprecated",
        "description",
        "enum",
        "example",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "explode",
        "format",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "nullable",
        "pattern",
        "readOnly",
        "required",
        "schema",
        "style",
        "title",
        "type",
        "uniqueItems",
        "writeOnly",
        "xml",
    ];
    KEYWORDS.contains(&key) || key.starts_with("x-")
}

/// All changes of one node.
fn entry(compared: &Compared, scope: &str, changes: &[&Judged]) -> Value {
    let operations: BTreeSet<&str> = changes
        .iter()
        .flat_map(|judged| &judged.change.operations)
        .map(String::as_str)
        .filter(|operation| *operation != scope)
        .collect();
    // What several changes have in common is shown once.
    let mut sides: BTreeMap<(String, String), Vec<Value>> = BTreeMap::new();
    for judged in changes {
        let change = &judged.change;
        sides.entry((place(&change.old), place(&change.new))).or_insert_with(|| {
            vec![
                side("Before", (change.effect, Effect::Added), &compared.old, &change.old),
                side("After", (change.effect, Effect::Removed), &compared.new, &change.new),
            ]
        });
    }
    context! {
        kind => changes.iter().map(|judged| kind(judged)).min_by_key(|kind| rank(kind)),
        operations => operations.into_iter().map(visible).collect::<Vec<_>>(),
        changes => changes.iter().map(|judged| change(judged)).collect::<Vec<_>>(),
        sides => sides.into_values().collect::<Vec<_>>(),
    }
}

fn kind(judged: &Judged) -> &'static str {
    match judged.kind() {
        Kind::Breaking => "breaking",
        Kind::Compatible => "compatible",
        Kind::Text => "text",
    }
}

fn rank(kind: &str) -> usize {
    ["breaking", "compatible", "text"].iter().position(|known| *known == kind).unwrap_or_default()
}

fn change(judged: &Judged) -> Value {
    let change = &judged.change;
    let approved = judged
        .approval
        .as_ref()
        .map(|approval| prose(&format!("Approved until {}: {}", approval.expires, approval.reason)));
    let untouched = judged.kind() == Kind::Breaking && judged.touches == Some(false);
    context! {
        kind => kind(judged),
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
        unstable => judged.unstable().as_deref().map(prose),
        untouched => untouched,
        rule => change.rule,
        fingerprint => change.fingerprint,
        approved => approved,
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
