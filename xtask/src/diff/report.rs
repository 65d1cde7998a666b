//! What is reported, whatever the format: the changes of each provider, and what they ask of its version.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use passbook_diff::usage::Outline;
use passbook_diff::{Bump, Change, Spot, Wire};

use super::approvals::Approval;
use super::git::Revision;
use super::version::Versions;

/// Everything that is reported.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What the working tree is compared with; `None` for two files.
    pub base: Option<Revision>,
    /// One for each provider, or the one pair of files.
    pub compared: Vec<Compared>,
    /// The file that says what a consumer uses.
    pub used: Option<String>,
}

/// One provider, or one pair of files.
#[derive(Clone, Debug, Default)]
pub struct Compared {
    /// The provider's id, or what the files are called.
    pub id: String,
    /// The generated crate, where there is one.
    pub package: Option<String>,
    /// Worst first, then by place.
    pub changes: Vec<Judged>,
    /// The crate's version before and after, where there is a crate on both sides.
    pub versions: Option<Versions>,
    /// The old side.
    pub old: Texts,
    /// The new side.
    pub new: Texts,
    /// The names of both sides, where somebody asked whether changes touch what is used.
    pub outlines: Option<Box<[Outline; 2]>>,
}

/// One side's texts.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// The spec's path, as messages show it; empty where there is no such side.
    pub label: String,
    /// What the document calls itself; empty where it doesn't say.
    pub title: String,
    /// The version that it says it has.
    pub version: String,
    /// The day of its commit, or on which its file was written.
    pub date: Option<String>,
    /// The text of the spec, and of each file that it is made from.
    pub files: BTreeMap<String, Arc<str>>,
}

/// A change, and whether somebody accepted it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The change.
    pub change: Change,
    /// The approval that names it.
    pub approval: Option<Approval>,
    /// Whether it touches what a consumer uses; `None` where nobody said what that is.
    pub touches: Option<bool>,
}

impl From<Change> for Judged {
    fn from(change: Change) -> Self {
        Self { change, approval: None, touches: None }
    }
}

/// What counts as breaking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// What breaks deployed callers.
    Wire,
    /// What breaks Rust code that uses the crate.
    Rust,
    /// Either.
    #[default]
    Any,
    /// Nothing.
    None,
}

impl Report {
    /// Every change that is breaking in this sense and that nobody accepted.
    pub fn breaking(&self, fail_on: FailOn) -> usize {
        let changes = self.compared.iter().flat_map(|compared| &compared.changes);
        changes.filter(|judged| judged.breaks(fail_on) && judged.approval.is_none()).count()
    }
}

impl Compared {
    /// The worst that happens on the wire.
    pub fn wire(&self) -> Wire {
        self.changes.iter().map(|judged| judged.change.wire).max().unwrap_or(Wire::None)
    }

    /// The part of the version that Rust code asks for. `None` where nothing changed.
    pub fn rust(&self) -> Option<Bump> {
        self.changes.iter().map(|judged| judged.change.rust).max()
    }

    /// The part of the crate's version that has to grow. `None` where nothing changed.
    pub fn bump(&self) -> Option<Bump> {
        self.changes.iter().map(|judged| judged.change.bump()).max()
    }

    /// The changes by what they belong to and which operations they touch, worst first.
    pub fn groups<'a>(&'a self, which: impl Fn(&Judged) -> bool) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        let mut known: HashMap<(&str, Vec<&str>), usize> = HashMap::new();
        for judged in self.changes.iter().filter(|judged| which(judged)) {
            let scope = judged.change.place.scope.as_str();
            let operations = judged.change.operations.iter().map(String::as_str);
            let operations: Vec<&str> = operations.filter(|operation| *operation != scope).collect();
            let index = *known.entry((scope, operations.clone())).or_insert(groups.len());
            if index == groups.len() {
                groups.push(Group { scope, operations, changes: Vec::new() });
            }
            groups[index].changes.push(judged);
        }
        groups
    }

    /// How many there are of each kind.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for judged in &self.changes {
            match judged.kind() {
                Kind::Breaking if judged.approval.is_some() => counts.approved += 1,
                Kind::Breaking if judged.touches == Some(false) => counts.elsewhere += 1,
                Kind::Breaking => counts.breaking += 1,
                Kind::Compatible => counts.compatible += 1,
                Kind::Text => counts.text += 1,
            }
        }
        counts
    }
}

/// What changed of one operation, one schema, or another thing that stands by itself.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// `GET /pets`, `schema Pet`.
    pub scope: &'a str,
    /// The other operations that all of these changes touch.
    pub operations: Vec<&'a str>,
    /// Worst first.
    pub changes: Vec<&'a Judged>,
}

/// How much a change matters, at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Deployed callers or Rust code break.
    Breaking,
    /// Nothing breaks, and something can be seen of it by callers or by code.
    Compatible,
    /// Nothing that is sent, received or compiled is different.
    Text,
}

/// How many changes there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Breaking, and accepted by nobody.
    pub breaking: usize,
    /// Breaking, and accepted.
    pub approved: usize,
    /// Breaking, and of nothing that the consumer uses.
    pub elsewhere: usize,
    /// Neither breaking nor in text alone.
    pub compatible: usize,
    /// In text alone.
    pub text: usize,
}

impl Judged {
    /// How much it matters.
    pub fn kind(&self) -> Kind {
        match (self.change.wire, self.change.rust) {
            _ if self.change.unstable.is_some() => Kind::Compatible,
            (Wire::Breaking, _) | (_, Bump::Major) => Kind::Breaking,
            (Wire::None, Bump::Patch) => Kind::Text,
            _ => Kind::Compatible,
        }
    }

    /// Whether it is breaking in this sense.
    pub fn breaks(&self, fail_on: FailOn) -> bool {
        if self.change.unstable.is_some() || self.touches == Some(false) {
            return false;
        }
        let (wire, rust) = (self.change.wire == Wire::Breaking, self.change.rust == Bump::Major);
        match fail_on {
            FailOn::Wire => wire,
            FailOn::Rust => rust,
            FailOn::Any => wire || rust,
            FailOn::None => false,
        }
    }

    /// Why it doesn't count as breaking, where that is for its stability.
    pub fn unstable(&self) -> Option<String> {
        let level = self.change.unstable.as_ref()?;
        Some(format!("this part has the stability level `{level}`; its changes do not count as breaking"))
    }

    /// The side that shows it, and which one that is: the new one, unless what is described is gone from there.
    pub fn shown(&self) -> (&Spot, SideName) {
        use passbook_diff::Effect;
        let Change { old, new, effect, .. } = &self.change;
        let is_old = *effect == Effect::Removed && !old.file.is_empty() || new.file.is_empty();
        if is_old { (old, SideName::Old) } else { (new, SideName::New) }
    }
}

/// One of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SideName {
    /// Before.
    Old,
    /// After.
    New,
}

/// `file:line:column`.
pub fn place(spot: &Spot) -> String {
    match spot.position {
        Some(at) => format!("{}:{}:{}", spot.file, at.line, at.column),
        None => spot.file.clone(),
    }
}

/// `response 200: it is gone`; without a path, what is said alone.
pub fn sentence(change: &Change) -> String {
    match change.place.path.as_str() {
        "" => change.message.clone(),
        // The engine's sentences may begin with the path already.
        path if change.message.starts_with(path) => change.message.clone(),
        // A name, and no words.
        path if !path.contains([' ', '`']) => format!("`{path}`: {}", change.message),
        path => format!("{path}: {}", change.message),
    }
}

/// The first few, and how many more there are.
pub fn shortened(items: &[&str]) -> String {
    const SHOWN: usize = 3;
    match items.len() {
        0..=4 => items.join(", "),
        more => format!("{} and {} more", items[..SHOWN].join(", "), more - SHOWN),
    }
}

/// A text from a spec with nothing in it that a terminal would obey or hide.
pub fn visible(text: &str) -> String {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' | '\r' => shown.push(' '),
            c if is_hidden(c) => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    shown
}
