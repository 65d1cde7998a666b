//! What a repair does to the tree.

use serde_json::{Value, json};

use crate::document::unescape;

/// One change that a repair makes. Where an earlier change took its place away, it does nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Edit {
    /// Takes the node at a pointer out.
    Remove(String),
    /// Puts another node in its place.
    Replace(String, Value),
    /// Gives an object a field, by the pointer of the field.
    Insert(String, Value),
    /// Adds an item to a list, which is made where the object that it belongs to has none.
    Append(String, Value),
}

impl Edit {
    /// Changes the tree.
    pub fn apply(&self, document: &mut Value) {
        match self {
            Self::Remove(pointer) => remove(document, pointer),
            Self::Replace(pointer, value) => {
                if let Some(node) = document.pointer_mut(pointer) {
                    *node = value.clone();
                }
            }
            Self::Insert(pointer, value) => {
                if let Some((parent, key)) = pointer.rsplit_once('/')
                    && let Some(Value::Object(object)) = document.pointer_mut(parent)
                {
                    object.insert(unescape(key), value.clone());
                }
            }
            Self::Append(pointer, value) => {
                if let Some((parent, key)) = pointer.rsplit_once('/')
                    && let Some(Value::Object(object)) = document.pointer_mut(parent)
                    && let Some(list) =
                        object.entry(unescape(key)).or_insert_with(|| json!([])).as_array_mut()
                {
                    list.push(value.clone());
                }
            }
        }
    }
}

/// Takes the node at a pointer out of the tree.
pub(crate) fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.shift_remove(&unescape(key));
        }
        Some(Value::Array(array)) => {
            if let Some(index) = key.parse().ok().filter(|index| *index < array.len()) {
                array.remove(index);
            }
        }
        _ => {}
    }
}
