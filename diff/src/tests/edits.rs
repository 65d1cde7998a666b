//! The edits of a fixture. `examples/judge.rs` makes them, too.

use serde_json::{Value, json};

/// The base with the edits of each side.
pub(crate) fn edited(base: &Value, edits: &Value) -> (Value, Value) {
    let side = |edits: Option<&Value>| {
        let mut document = base.clone();
        for edit in edits.and_then(Value::as_array).into_iter().flatten() {
            apply(&mut document, edit);
        }
        document
    };
    match edits {
        Value::Array(_) => (base.clone(), side(Some(edits))),
        sides => (side(sides.get("old")), side(sides.get("new"))),
    }
}

fn apply(document: &mut Value, edit: &Value) {
    let pointer = edit["at"].as_str().unwrap_or_else(|| panic!("an edit says where: {edit}"));
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    if let Some(target) = edit.get("move") {
        let value = document.pointer(pointer).unwrap_or_else(|| panic!("{pointer} is there")).clone();
        apply(document, &json!({"at": target, "set": value}));
        apply(document, &json!({"at": pointer, "remove": true}));
        return;
    }
    let holder = document.pointer_mut(parent).unwrap_or_else(|| panic!("{parent} is there"));
    match (holder, edit.get("set")) {
        (Value::Object(map), Some(value)) => {
            map.insert(key, value.clone());
        }
        (Value::Array(items), Some(value)) if key == "-" => items.push(value.clone()),
        (Value::Array(items), Some(value)) => items[key.parse::<usize>().unwrap()] = value.clone(),
        (Value::Object(map), None) => {
            map.shift_remove(&key).unwrap_or_else(|| panic!("{pointer} is there"));
        }
        (Value::Array(items), None) => {
            items.remove(key.parse().unwrap());
        }
        (other, _) => panic!("{parent} is {other}"),
    }
}
