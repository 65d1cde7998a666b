//! Operations that belong nowhere.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::places::{Kind, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "operation_without_tag",
    severity: Severity::Warning,
    about: "An operation has no tag.

Its first tag is the module that an operation's types are in. Without one the module is named by a segment of the path,
and an operation that moves to another path moves to another module.

```yaml
get: {operationId: list_pets}
```

Use instead:

```yaml
get: {operationId: list_pets, tags: [pets]}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::Operation) {
        if place.node.get("tags").and_then(Value::as_array).is_none_or(Vec::is_empty) {
            let name = if place.name.is_empty() { "without id" } else { place.name };
            found.push(
                LINT.at(place.pointer, format!("the operation `{name}` has no tag"))
                    .help("give it one tag: it becomes the module of the operation's types"),
            );
        }
    }
}
