//! Where a node of the resolved tree stood before overlays, other files and conversions moved it.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::escape;

/// The way back, one layer for each step, the first step's first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    layers: Vec<Layer>,
}

/// What one step moved: where it stands now, and where it stood. What stands below moved along, and what
/// is not named stayed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layer {
    moved: BTreeMap<String, Place>,
    /// Those that were copied, and stand at another place too.
    copies: BTreeSet<String>,
}

/// A file's label, none for the document's own, and a JSON pointer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The label of another file.
    pub file: Option<String>,
    /// Where in the file.
    pub pointer: String,
}

impl Origins {
    /// Adds the layer of the step that was made last.
    pub fn add(&mut self, layer: Layer) {
        self.layers.push(layer);
    }

    /// Where the node with this pointer was written.
    pub fn place(&self, pointer: &str) -> Place {
        let mut place = Place { file: None, pointer: pointer.to_owned() };
        for layer in self.layers.iter().rev() {
            if let Some(before) = layer.before(&place.pointer) {
                place = before;
            }
            // Another file was never touched by the steps before.
            if place.file.is_some() {
                break;
            }
        }
        place
    }
}

impl Layer {
    /// The node stood at another pointer.
    pub fn moved(&mut self, now: impl Into<String>, before: impl Into<String>) {
        self.moved.insert(now.into(), Place { file: None, pointer: before.into() });
    }

    /// The node stood in another file.
    pub fn came(&mut self, now: impl Into<String>, file: &str, before: impl Into<String>) {
        self.moved.insert(now.into(), Place { file: Some(file.to_owned()), pointer: before.into() });
    }

    /// What stands at this pointer, and below it, is a copy: references go on leading to the original.
    pub fn copied(&mut self, now: &str) {
        let below = format!("{now}/");
        let copies = self.moved.keys().filter(|key| *key == now || key.starts_with(&below));
        self.copies.extend(copies.cloned());
    }

    /// An item of this list was taken out; those behind it stand one place further ahead.
    pub fn item_removed(&mut self, list: &str, index: usize, length: usize) {
        let at = |index: usize| format!("{list}/{index}");
        let inside = |pointer: &str, item: &str| {
            pointer.strip_prefix(item).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.moved.retain(|pointer, _| !inside(pointer, &at(index)));
        for behind in index + 1..length {
            let (from, to) = (at(behind), at(behind - 1));
            let before = self.before(&from).unwrap_or(Place { file: None, pointer: from.clone() });
            let below: Vec<String> = self.moved.keys().filter(|key| inside(key, &from)).cloned().collect();
            for key in below {
                if let Some(place) = self.moved.remove(&key) {
                    self.moved.insert(format!("{to}{}", &key[from.len()..]), place);
                }
            }
            self.moved.insert(to, before);
        }
    }

    /// Where the node stood before this step; `None` where it stayed.
    fn before(&self, pointer: &str) -> Option<Place> {
        let mut prefix = pointer;
        loop {
            if let Some(place) = self.moved.get(prefix) {
                let pointer = format!("{}{}", place.pointer, &pointer[prefix.len()..]);
                return Some(Place { file: place.file.clone(), pointer });
            }
            prefix = prefix.rsplit_once('/')?.0;
        }
    }

    /// The way forward: for what stood at a pointer, where it stands now. Of several, the first by name.
    pub fn forward(&self) -> Forward<'_> {
        let mut now: BTreeMap<&str, &str> = BTreeMap::new();
        for (pointer, place) in &self.moved {
            if place.file.is_none() && !self.copies.contains(pointer) {
                now.entry(&place.pointer).or_insert(pointer);
            }
        }
        Forward { now }
    }
}

/// See [`Layer::forward`].
pub(crate) struct Forward<'a> {
    now: BTreeMap<&'a str, &'a str>,
}

impl Forward<'_> {
    /// Where the node with this pointer stands now; `None` where it stayed.
    pub fn now(&self, pointer: &str) -> Option<String> {
        let mut prefix = pointer;
        loop {
            if let Some(now) = self.now.get(prefix) {
                return Some(format!("{now}{}", &pointer[prefix.len()..]));
            }
            prefix = prefix.rsplit_once('/')?.0;
        }
    }
}

/// A pointer, one segment longer.
pub(crate) fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", escape(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_that_of_its_nearest_ancestor_that_moved() {
        let mut origins = Origins::default();
        let mut overlay = Layer::default();
        overlay.came("/definitions/New", "overlay.yaml", "/actions/0/update");
        overlay.item_removed("/tags", 0, 3);
        origins.add(overlay);
        let mut conversion = Layer::default();
        conversion.moved("/components/schemas", "/definitions");
        origins.add(conversion);
        let place = |pointer: &str| {
            let Place { file, pointer } = origins.place(pointer);
            format!("{}{pointer}", file.unwrap_or_default())
        };
        assert_eq!(place("/components/schemas/Pet/type"), "/definitions/Pet/type");
        assert_eq!(place("/components/schemas/New/type"), "overlay.yaml/actions/0/update/type");
        assert_eq!(place("/components/schemasX"), "/components/schemasX");
        assert_eq!(place("/tags/0/name"), "/tags/1/name");
        assert_eq!(place("/tags/1"), "/tags/2");
        assert_eq!(place(""), "");
    }

    #[test]
    fn removing_twice_moves_twice() {
        let mut layer = Layer::default();
        layer.came("/tags/3", "overlay.yaml", "/actions/0/update");
        layer.item_removed("/tags", 1, 4);
        layer.item_removed("/tags", 0, 3);
        let before = |pointer: &str| layer.before(pointer).map(|place| place.pointer);
        assert_eq!(before("/tags/0").as_deref(), Some("/tags/2"));
        assert_eq!(before("/tags/1/name").as_deref(), Some("/actions/0/update/name"));
    }
}
