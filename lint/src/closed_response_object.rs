//! Responses that promise never to gain a field.

use std::collections::{BTreeMap, BTreeSet};

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::{local, reference};
use passbook_openapi::places::{Kind, Place, Side, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "closed_response_object",
    severity: Severity::Error,
    about: "A schema that a response reaches forbids additional properties.

Servers gain fields. Where the contract forbids that, each new field breaks every caller who believed the contract:
strict decoders refuse the whole answer. Our clients ignore the promise; other people's may not.

```yaml
Account:
  type: object
  properties: {id: {type: string}}
  additionalProperties: false
```

Use instead the same without `additionalProperties`. If the schema is also sent, and the server refuses unknown fields
in requests, say so in its description.",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    let places: BTreeMap<String, Place<'_>> =
        of_kind(document, Kind::Schema).map(|place| (place.pointer.clone(), place)).collect();
    let mut reached = BTreeSet::new();
    let mut queue: Vec<&Place<'_>> = places.values().filter(|place| place.side == Side::Response).collect();
    while let Some(place) = queue.pop() {
        if !reached.insert(place.pointer.as_str()) {
            continue;
        }
        if let Some(target) =
            reference(place.node).and_then(local).filter(|target| !reached.contains(target.as_str()))
        {
            let inside = |pointer: &str| {
                pointer.strip_prefix(&target).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            let from_target =
                places.range(target.clone()..).take_while(|(pointer, _)| pointer.starts_with(&target));
            queue.extend(from_target.filter(|(pointer, _)| inside(pointer)).map(|(_, place)| place));
        }
    }
    for place in places.values() {
        if reached.contains(place.pointer.as_str())
            && place.node.get("additionalProperties") == Some(&Value::Bool(false))
        {
            found.push(
                LINT.at(
                    format!("{}/additionalProperties", place.pointer),
                    "a response can hold this object, and no field may ever be added to it",
                )
                .help("remove `additionalProperties: false`"),
            );
        }
    }
}
