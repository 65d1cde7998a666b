//! Operations that don't say what they mean.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::places::{Kind, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "operation_without_description",
    severity: Severity::Warning,
    about: "An operation has no `description`.

The summary says what a call does; the description says what its caller has to know: what must be true before,
what changes on the server, what is not in the answer, when to use another operation. Where `x-passbook-operations`
splits an operation, each part needs one.

```yaml
get:
  operationId: list_pets
  summary: List the pets of an owner
```

Use instead:

```yaml
get:
  operationId: list_pets
  summary: List the pets of an owner
  description: Pets that were given away are not in the list. Sorted by name.
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::Operation) {
        let text = |node: &Value| {
            node.get("description").and_then(Value::as_str).unwrap_or_default().trim().to_owned()
        };
        let missing = |node: &Value| text(node).is_empty();
        let mut report = |pointer: String, node: &Value| {
            let id = node.get("operationId").and_then(Value::as_str).unwrap_or("without id");
            found.push(
                LINT.at(pointer, format!("the operation `{id}` has no description"))
                    .help("write what a caller has to know and the summary does not say"),
            );
        };
        if missing(place.node) {
            report(place.pointer.clone(), place.node);
        }
        let parts = place.node.get("x-passbook-operations").and_then(Value::as_array);
        for (index, part) in parts.into_iter().flatten().enumerate() {
            if missing(part) {
                report(format!("{}/x-passbook-operations/{index}", place.pointer), part);
            }
        }
    }
}
