//! How stable a part of a contract is, as its author marks it by an extension.

use passbook_openapi::document::unescape;
use serde_json::Value;

/// The extension that marks stability, its words, and from which of them on a break counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stability {
    /// The extension.
    pub key: String,
    /// Its words, the least stable one first. A part without a word is as stable as the last one.
    pub levels: Vec<String>,
    /// Parts below this level may break. Without it, none may.
    pub least: Option<String>,
}

impl Default for Stability {
    fn default() -> Self {
        Self {
            key: "x-stability-level".to_owned(),
            levels: ["draft", "alpha", "beta", "stable"].map(str::to_owned).to_vec(),
            least: None,
        }
    }
}

impl Stability {
    /// The place of a word among the levels. A word that is none of them promises as much as the last one: a
    /// typing error must not hide a break.
    pub(crate) fn rank(&self, level: &str) -> usize {
        let last = self.levels.len().saturating_sub(1);
        self.levels.iter().position(|known| known == level).unwrap_or(last)
    }

    /// What a mark promises; a part without one promises everything.
    pub(crate) fn rank_of(&self, mark: Option<&Value>) -> usize {
        self.rank(mark.and_then(Value::as_str).unwrap_or_default())
    }

    /// Whether it is one of the words.
    pub(crate) fn is_known(&self, mark: &Value) -> bool {
        mark.as_str().is_some_and(|mark| self.levels.iter().any(|level| level == mark))
    }

    /// Whether parts of this rank may break.
    pub(crate) fn may_break(&self, rank: usize) -> bool {
        self.least.as_ref().is_some_and(|least| rank < self.rank(least))
    }

    /// The mark of a node, or else of the nearest node around it.
    pub(crate) fn mark_at<'a>(&self, document: &'a Value, pointer: &str) -> Option<&'a Value> {
        let (mut node, mut found) = (document, None);
        let mut is_names = false;
        for (depth, segment) in pointer.split('/').enumerate() {
            if depth > 0 {
                let name = unescape(segment);
                let next = match node {
                    Value::Object(map) => map.get(&name),
                    Value::Array(items) => name.parse::<usize>().ok().and_then(|index| items.get(index)),
                    _ => None,
                };
                let Some(next) = next else { break };
                node = next;
                // Below `properties` a key is a property's name, even where it is called as the extension is.
                is_names = !is_names && segment == "properties";
            }
            if !is_names {
                found = node.get(&self.key).or(found);
            }
        }
        found
    }
}
