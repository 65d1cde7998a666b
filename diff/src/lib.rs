//! What changed between two documents, with two verdicts: does it break deployed callers on the wire, and does it
//! break Rust code that uses the generated crate?
//!
//! Three steps. `compare` walks both documents at once and finds differences, in the words of [`vocabulary`].
//! [`rules`] says of each what it means: exactly one rule matches, or the rule of last resort, `unclassified`.
//! [`surface`] compares what the two generated crates offer, item by item, and reports what no rule foresaw.
//!
//! ```text
//! Document, Document ──compare──► Vec<Finding> ──rules──► Vec<Change> ──┐
//!                                                                      ├──► Diff
//! Package, Package ───────────────surface──► Vec<Change> ──────────────┘
//! ```

use std::collections::{BTreeMap, BTreeSet};

use passbook_openapi::diagnostic::{Diagnostics, Position};
use passbook_openapi::document::unescape;
use passbook_openapi::load::excerpt::Reach;
use passbook_openapi::load::{Source, cut, whole};
use passbook_openapi::resolve::{Document, resolve};
use passbook_openapi::stack::{both, with_stack};
use serde_json::Value;

mod compare;
mod finding;
pub mod rules;
mod stability;
pub mod surface;
pub mod usage;
pub mod vocabulary;

#[cfg(test)]
mod tests;

pub use finding::Place;
pub use stability::Stability;
pub use vocabulary::{Area, Aspect, Bump, Direction, Effect, Wire};

/// One change of a spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The id of the rule that knows it.
    pub rule: &'static str,
    /// What becomes of callers that are deployed already.
    pub wire: Wire,
    /// What becomes of Rust code that uses the generated crate.
    pub rust: Bump,
    /// Who writes what is described.
    pub direction: Direction,
    /// The kind of thing.
    pub area: Area,
    /// What of it.
    pub aspect: Aspect,
    /// What became of it.
    pub effect: Effect,
    /// One sentence, in the spec's own names.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// What Rust callers write instead, where their code breaks.
    pub migration: Option<String>,
    /// Where, in words.
    pub place: Place,
    /// The field that it is about: `Pet.owner`, or a place and the field's name where the schema has none.
    pub field: Option<String>,
    /// The stability level by which the part may break, where it has one below the threshold.
    pub unstable: Option<String>,
    /// The operations that it is about, as `GET /pets`.
    pub operations: Vec<String>,
    /// Where the old document says it.
    pub old: Spot,
    /// Where the new document says it.
    pub new: Spot,
    /// Twelve hexadecimal digits that stay the same wherever the change moves in its file.
    pub fingerprint: String,
}

/// A place in one of the two documents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spot {
    /// The document, as messages show it.
    pub file: String,
    /// The JSON pointer of the node, or of the nearest one that there is on this side.
    pub pointer: String,
    /// Where that stands in the text.
    pub position: Option<Position>,
    /// What stood there, where that is short enough to be shown.
    pub value: Option<Value>,
}

/// All changes from one document to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// Worst first, then by place.
    pub changes: Vec<Change>,
}

impl Diff {
    /// The worst that happens on the wire.
    pub fn wire(&self) -> Wire {
        self.changes.iter().map(|change| change.wire).max().unwrap_or(Wire::None)
    }

    /// The part of the version that Rust code asks for. `None` where nothing changed.
    pub fn rust(&self) -> Option<Bump> {
        self.changes.iter().map(|change| change.rust).max()
    }

    /// The part of the crate's version that has to grow, for both reasons. `None` where nothing changed.
    pub fn bump(&self) -> Option<Bump> {
        self.changes.iter().map(Change::bump).max()
    }
}

impl Change {
    /// The part of the crate's version that has to grow.
    pub fn bump(&self) -> Bump {
        self.rust.max(self.wire.bump())
    }
}

/// Whether the generated crates are compared, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// The documents, by the rules alone.
    Documents,
    /// Both crates are generated and compared item by item.
    Crates,
}

/// Everything that changed from `old` to `new`.
///
/// `Err` where one of them is no sound document; the findings name its file.
pub fn diff(old: Source, new: Source, depth: Depth) -> Result<Diff, Diagnostics> {
    diff_with(old, new, depth, &Stability::default())
}

/// The same, with other marks of stability, or with a threshold for them.
pub fn diff_with(old: Source, new: Source, depth: Depth, stability: &Stability) -> Result<Diff, Diagnostics> {
    with_stack(|| match old.excerpt().is_some() && new.excerpt().is_some() && depth == Depth::Documents {
        true => diff_parts(old, new, stability),
        false => {
            let (old, new) = both(|| read(old), || read(new));
            diff_documents(&old?, &new?, depth, stability)
        }
    })
}

/// A sound document in which a field that is hidden for its name is marked as if its author had done so.
fn read(source: Source) -> Result<Document, Diagnostics> {
    resolve(source).map(Document::with_hidden_fields_marked)
}

/// Everything that changed, from as little as will do: what turns out to be needed is read then.
fn diff_parts(mut old: Source, mut new: Source, stability: &Stability) -> Result<Diff, Diagnostics> {
    /// What is needed after that seems to be all over the place.
    const ROUNDS: usize = 3;
    let mut wanted = BTreeSet::new();
    for round in 1.. {
        let (old_document, new_document) = both(|| read(old), || read(new));
        let (old_document, new_document) = (old_document?, new_document?);
        let missed = match compare::compare_parts(old_document.value(), new_document.value(), stability) {
            Ok(found) => {
                return Ok(Diff { changes: locate(rules::judge(found), &old_document, &new_document) });
            }
            Err(missed) => missed,
        };
        wanted.extend(missed.iter().filter_map(|pointer| block(pointer)));
        let reach = if round < ROUNDS { Reach::Near(wanted.clone()) } else { Reach::Far };
        (old, new) = (old_document.into_source(), new_document.into_source());
        if round > ROUNDS || !cut(&mut old, &mut new, &reach) {
            break;
        }
    }
    let (old, new) = both(|| read(whole(old)?), || read(whole(new)?));
    diff_documents(&old?, &new?, Depth::Documents, stability)
}

/// The section and the name of a component.
fn block(pointer: &str) -> Option<(String, String)> {
    let (section, name) = pointer.strip_prefix("/components/")?.split_once('/')?;
    Some((section.to_owned(), unescape(name)))
}

/// The same, of documents that are resolved already.
pub fn diff_documents(
    old: &Document,
    new: &Document,
    depth: Depth,
    stability: &Stability,
) -> Result<Diff, Diagnostics> {
    let mut changes = rules::judge(compare::compare_with(old.value(), new.value(), stability));
    if depth == Depth::Crates {
        let (old, new) = both(|| surface::of(old.clone()), || surface::of(new.clone()));
        changes.extend(surface::unforeseen(&old?, &new?, &changes));
    }
    Ok(Diff { changes: locate(changes, old, new) })
}

/// Fills in files and positions, and sorts: worst first, then by place.
fn locate(mut changes: Vec<Change>, old: &Document, new: &Document) -> Vec<Change> {
    fn fill<'a>(document: &Document, spots: impl Iterator<Item = &'a mut Spot>) {
        let mut by_file: BTreeMap<String, Vec<&mut Spot>> = BTreeMap::new();
        for spot in spots {
            // A conversion, an overlay or another file may have brought the node to where it was compared.
            let place = document.origin(&spot.pointer);
            spot.pointer = place.pointer;
            spot.file = place.file.unwrap_or_else(|| document.source().label.clone());
            by_file.entry(spot.file.clone()).or_default().push(spot);
        }
        for (file, spots) in by_file {
            let pointers: Vec<String> = spots.iter().map(|spot| spot.pointer.clone()).collect();
            let pointers: Vec<&str> = pointers.iter().map(String::as_str).collect();
            let positions = document.source().positions(&file, &pointers);
            for spot in spots {
                spot.position = positions.get(&spot.pointer).copied();
            }
        }
    }
    let (mut olds, mut news) = (Vec::new(), Vec::new());
    for change in &mut changes {
        olds.push(&mut change.old);
        news.push(&mut change.new);
    }
    both(|| fill(old, olds.into_iter()), || fill(new, news.into_iter()));
    changes.sort_by(|a, b| {
        let worst = |change: &Change| std::cmp::Reverse((change.bump(), change.wire, change.rust));
        let key = |change: &Change| (worst(change), change.place.clone(), change.rule);
        key(a).cmp(&key(b)).then_with(|| a.fingerprint.cmp(&b.fingerprint))
    });
    changes
}
