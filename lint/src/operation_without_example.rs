//! Bodies and required parameters that nobody has shown.

use std::collections::BTreeSet;

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::media;
use passbook_openapi::places::{Kind, examples, followed, places};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "operation_without_example",
    severity: Severity::Warning,
    about: "A request body, a response body or a required parameter has no example.

Each generated crate calls every operation with its example and decodes the example of every answer: a body without one
is not tested. It is also what people read first, in the documentation of the client's method, which shows no call where
an argument is missing. JSON bodies and forms are meant; an example that its schema gives for the whole counts, and what
has few values needs none.

```yaml
content:
  application/json:
    schema: {$ref: '#/components/schemas/Pet'}
```

Use instead:

```yaml
content:
  application/json:
    schema: {$ref: '#/components/schemas/Pet'}
    example: {name: Ada}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    let places = places(document);
    let mut split = BTreeSet::new();
    for place in
        places.iter().filter(|place| place.kind == Kind::Operation && place.node.get("requestBody").is_some())
    {
        let parts = place.node.get("x-passbook-operations").and_then(Value::as_array);
        for (index, part) in parts.into_iter().flatten().enumerate() {
            split.insert(format!("{}/requestBody", place.pointer));
            if part.get("example").is_none() {
                let id = part.get("operationId").and_then(Value::as_str).unwrap_or("without id");
                found.push(
                    LINT.at(
                        format!("{}/x-passbook-operations/{index}", place.pointer),
                        format!("the operation `{id}` has no example of its request"),
                    )
                    .help("write an `example` beside the `schema`: a realistic one, of invented data"),
                );
            }
        }
    }
    for place in places.iter().filter(|place| place.kind == Kind::Parameter) {
        let schema = place.node.get("schema").map(|schema| followed(document, schema));
        let has_few_values = |schema: &Value| schema.get("enum").is_some() || schema["type"] == "boolean";
        if place.node.get("$ref").is_none()
            && place.node["required"] == true
            && examples(document, place.node).is_empty()
            && schema.is_some_and(|schema| schema.get("example").is_none() && !has_few_values(schema))
        {
            found.push(
                LINT.at(
                    place.pointer.clone(),
                    format!("the required parameter `{}` has no example", place.name),
                )
                .help("write an `example` beside the `schema`: a realistic one, of invented data"),
            );
        }
    }
    for place in &places {
        let what = match place.kind {
            Kind::RequestBody if split.contains(&place.pointer) => continue,
            Kind::RequestBody if place.name.is_empty() => "the request".to_owned(),
            Kind::RequestBody => format!("the request body `{}`", place.name),
            Kind::Response => format!("the response `{}`", place.name),
            _ => continue,
        };
        for (name, media) in passbook_openapi::places::entries(place.node.get("content")) {
            let Some(schema) = media.get("schema").filter(|_| is_shown_as_json(name)) else { continue };
            if examples(document, media).is_empty() && followed(document, schema).get("example").is_none() {
                let pointer =
                    format!("{}/content/{}", place.pointer, passbook_openapi::document::escape(name));
                found.push(
                    LINT.at(pointer, format!("{what} has no example of its `{name}` body"))
                        .help("write an `example` beside the `schema`: a realistic one, of invented data"),
                );
            }
        }
    }
}

/// JSON, and forms: their examples are objects.
fn is_shown_as_json(name: &str) -> bool {
    media::is_json(name)
        || ["application/x-www-form-urlencoded", "multipart/form-data"]
            .contains(&media::essence(name).as_str())
}
