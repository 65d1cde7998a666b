//! Examples that are not what they are examples of.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::schema_ref;
use passbook_openapi::places::{Kind, Place, Side, examples, places};
use passbook_openapi::validate::{Patterns, Validator};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "example_not_valid",
    severity: Severity::Error,
    about: "An example does not validate against its schema.

One of the two is wrong, and the generated tests decode the one into the other. Examples of media types, parameters,
headers, schemas and the parts of `x-passbook-operations` are meant. Checked are types, `nullable`, `required` (what only
the other side sends is not missed), `properties`, `additionalProperties`, `items`, `enum` (`x-extensible-enum` is open),
lengths, bounds, counts, multiples and patterns, the common formats, and compositions with their discriminators.

```yaml
schema: {type: object, required: [name], properties: {name: {type: string}}}
example: {nam: Ada}
```

Use instead:

```yaml
schema: {type: object, required: [name], properties: {name: {type: string}}}
example: {name: Ada}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    let patterns = Patterns::default();
    for place in places(document) {
        for (at, schema, example) in pairs(document, &place) {
            // The examples of an operation's parts are sent.
            let side = if place.kind == Kind::Operation { Side::Request } else { place.side };
            for violation in Validator::new(document, &patterns, side).violations(&schema, example) {
                let pointer = format!("{}/{at}{}", place.pointer, violation.pointer);
                found.push(
                    LINT.at(pointer, violation.message)
                        .help("correct whichever is wrong, the example or its schema"),
                );
            }
        }
    }
}

/// What stands here as an example, and the schema that it should fit.
fn pairs<'v>(document: &'v Value, place: &Place<'v>) -> Vec<(String, Value, &'v Value)> {
    let schema = place.node.get("schema");
    match place.kind {
        Kind::MediaType | Kind::Parameter | Kind::Header => examples(document, place.node)
            .into_iter()
            .filter_map(|(at, example)| Some((at, schema?.clone(), example)))
            .collect(),
        Kind::Schema => place
            .node
            .get("example")
            .map(|example| ("example".to_owned(), place.node.clone(), example))
            .into_iter()
            .collect(),
        Kind::Operation => {
            let parts = place.node.get("x-passbook-operations").and_then(Value::as_array);
            let part = |(index, part): (usize, &'v Value)| {
                let schema = match part.get("schema")? {
                    Value::String(reference) => schema_ref(reference.rsplit('/').next()?),
                    schema => schema.clone(),
                };
                Some((format!("x-passbook-operations/{index}/example"), schema, part.get("example")?))
            };
            parts.into_iter().flatten().enumerate().filter_map(part).collect()
        }
        _ => Vec::new(),
    }
}
