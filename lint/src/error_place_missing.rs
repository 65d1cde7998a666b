//! Places of an error's code or message that its schema has not got.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::unescape;
use passbook_openapi::places::{Kind, followed, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "error_place_missing",
    severity: Severity::Error,
    about: "`x-passbook-error` points to a property that the schema does not have, or to one that is not a single value.

`code()` or `message()` of the client's error would always be `None`, and nothing would say why.

```yaml
ErrorResponse:
  type: object
  x-passbook-error: {code: /errors/code}
  properties:
    errors: {type: array, items: {type: object, properties: {code: {type: string}}}}
```

Use instead the place of one value, with the index in a list: `code: /errors/0/code`.",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::Schema) {
        let Some(declared) = place.node.get("x-passbook-error").and_then(Value::as_object) else { continue };
        for (role, path) in declared {
            let Some(path) = path.as_str() else { continue };
            let reason = match at(document, place.node, path) {
                Some(end) if is_single(document, end) => continue,
                Some(_) => format!("what stands at `{path}` is not a single value"),
                None => format!("the schema has no property at `{path}`"),
            };
            found.push(
                LINT.at(format!("{}/x-passbook-error/{role}", place.pointer), reason)
                    .help("write a JSON pointer into the body, with the index in a list: `/errors/0/code`"),
            );
        }
    }
}

/// The schema at a pointer into a value.
fn at<'v>(document: &'v Value, schema: &'v Value, path: &str) -> Option<&'v Value> {
    let schema = followed(document, schema);
    let Some(rest) = path.strip_prefix('/') else { return Some(schema) };
    let (segment, rest) = match rest.split_once('/') {
        Some((segment, rest)) => (segment, format!("/{rest}")),
        None => (rest, String::new()),
    };
    let own = schema.get("properties").and_then(|properties| properties.get(unescape(segment)));
    let item = schema.get("items").filter(|_| segment.parse::<usize>().is_ok());
    let members = || schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    own.or(item)
        .and_then(|inner| at(document, inner, &rest))
        .or_else(|| members().find_map(|member| at(document, member, path)))
}

/// Whether a schema is of a text, a number or a flag, or says nothing of its type.
fn is_single(document: &Value, schema: &Value) -> bool {
    let schema = followed(document, schema);
    let is_container = |kind: &str| matches!(kind, "object" | "array");
    let has_containers = match schema.get("type") {
        Some(Value::String(kind)) => is_container(kind),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).any(is_container),
        _ => schema.get("properties").is_some() || schema.get("items").is_some(),
    };
    !has_containers
}
