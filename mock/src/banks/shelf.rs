//! Things by their ids, as many as a bank keeps and no more.

use std::collections::{BTreeMap, VecDeque};

/// Things by their ids, in the order in which they were put there. One more than fit drops the oldest.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    things: BTreeMap<String, T>,
    order: VecDeque<String>,
    room: usize,
}

impl<T> Shelf<T> {
    pub(crate) fn new(room: usize) -> Self {
        Self { things: BTreeMap::new(), order: VecDeque::new(), room }
    }

    /// Whether one more would drop the oldest.
    pub(crate) fn is_full(&self) -> bool {
        self.things.len() >= self.room
    }

    pub(crate) fn put(&mut self, id: String, thing: T) {
        if self.things.insert(id.clone(), thing).is_none() {
            self.order.push_back(id);
        }
        while self.things.len() > self.room {
            let Some(oldest) = self.order.pop_front() else { break };
            self.things.remove(&oldest);
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.things.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.things.get_mut(id)
    }

    pub(crate) fn take(&mut self, id: &str) -> Option<T> {
        let taken = self.things.remove(id)?;
        self.order.retain(|other| other != id);
        Some(taken)
    }

    /// From the oldest to the newest.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.order.iter().filter_map(|id| Some((id.as_str(), self.things.get(id)?)))
    }

    /// Keeps what this says yes to.
    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.things.retain(|_, thing| keep(thing));
        self.order.retain(|id| self.things.contains_key(id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_makes_room() {
        let mut shelf = Shelf::new(2);
        for id in ["a", "b", "c"] {
            shelf.put(id.to_owned(), id);
        }
        assert_eq!(shelf.iter().map(|(id, _)| id).collect::<Vec<_>>(), ["b", "c"]);
        assert!(shelf.is_full());
        assert_eq!(shelf.take("b"), Some("b"));
        assert_eq!(shelf.take("b"), None);
        shelf.put("d".to_owned(), "d");
        shelf.put("c".to_owned(), "again");
        assert_eq!(shelf.iter().collect::<Vec<_>>(), [("c", &"again"), ("d", &"d")]);
    }
}
