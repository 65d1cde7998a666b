//! Bodies whose type has no name.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::places::{Kind, Side, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "inline_body_object",
    severity: Severity::Warning,
    about: "A body is an object, or a list of objects, that is written out where it is used.

The Rust type is then named by its place, such as `ListPetsResponse`: the name changes when the operation's id does, and a
second operation with the same body gets a second type.

```yaml
content:
  application/json:
    schema: {type: object, properties: {name: {type: string}}}
```

Use instead a component with a name of its own:

```yaml
content:
  application/json:
    schema: {$ref: '#/components/schemas/Pet'}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::MediaType) {
        let Some(schema) = place.node.get("schema") else { continue };
        let (at, object) = match schema.get("items") {
            Some(items) => ("schema/items", items),
            None => ("schema", schema),
        };
        if object
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty())
        {
            let what = if place.side == Side::Request { "request" } else { "response" };
            found.push(
                LINT.at(
                    format!("{}/{at}", place.pointer),
                    format!("an object in the {what} body has no name of its own"),
                )
                .help("move it to `components/schemas` and refer to it"),
            );
        }
    }
}
