//! Operations that don't say what they do.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::places::{Kind, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "operation_without_summary",
    severity: Severity::Warning,
    about: "An operation has no `summary`.

The summary is the first line of the documentation of the method, and all that is shown of it in lists. Where
`x-passbook-operations` splits an operation, each part needs one.

```yaml
get:
  operationId: list_pets
  responses: {}
```

Use instead:

```yaml
get:
  operationId: list_pets
  summary: List the pets of an owner
  responses: {}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::Operation) {
        let text =
            |node: &Value| node.get("summary").and_then(Value::as_str).unwrap_or_default().trim().to_owned();
        let missing = |node: &Value| text(node).is_empty();
        let mut report = |pointer: String, node: &Value| {
            let id = node.get("operationId").and_then(Value::as_str).unwrap_or("without id");
            found.push(
                LINT.at(pointer, format!("the operation `{id}` has no summary"))
                    .help("write one line that says what the operation does"),
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
