//! Pagination that says what the operation has not got.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::unescape;
use passbook_openapi::places::{Kind, followed, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "pagination_does_not_apply",
    severity: Severity::Error,
    about: "`x-passbook-pagination` names a parameter that the operation does not have, or points to a field that its \
            success responses don't have.

The pages of a client would end after the first, or never.

```yaml
get:
  x-passbook-pagination: {style: offset, request: {offset: start}, response: {items: /customers}}
  parameters:
    - {name: offset, in: query, schema: {type: integer}}
```

Use instead the names that the parameters and fields have on the wire: `request: {offset: offset}`.",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::Operation) {
        let Some(pagination) = place.node.get("x-passbook-pagination") else { continue };
        let pointer = format!("{}/x-passbook-pagination", place.pointer);
        let item = place.pointer.rsplit_once('/').map_or("", |(item, _)| item);
        let names = |holder: Option<&Value>| {
            let parameters = holder.and_then(|holder| holder.get("parameters")).and_then(Value::as_array);
            let parameters = parameters.into_iter().flatten().map(|parameter| followed(document, parameter));
            parameters
                .filter_map(|parameter| parameter.get("name")?.as_str().map(str::to_owned))
                .collect::<Vec<_>>()
        };
        let mut declared = names(Some(place.node));
        declared.extend(names(document.pointer(item)));
        for (role, name) in pagination.get("request").and_then(Value::as_object).into_iter().flatten() {
            if name.as_str().is_some_and(|name| !declared.iter().any(|other| other == name)) {
                found.push(
                    LINT.at(
                        format!("{pointer}/request/{role}"),
                        format!("the operation has no parameter {name}"),
                    )
                    .help(format!("its parameters are: {}", declared.join(", "))),
                );
            }
        }
        for (role, path) in pagination.get("response").and_then(Value::as_object).into_iter().flatten() {
            let Some(path) = path.as_str() else { continue };
            let bodies = successes(document, place.node);
            if !bodies.is_empty() && !bodies.iter().any(|schema| leads_somewhere(document, schema, path)) {
                found.push(
                    LINT.at(
                        format!("{pointer}/response/{role}"),
                        format!("no success response has a field at `{path}`"),
                    )
                    .help("write a JSON pointer into the body, such as `/data`"),
                );
            }
        }
    }
}

/// The schemas of the bodies of 2xx responses.
fn successes<'v>(document: &'v Value, operation: &'v Value) -> Vec<&'v Value> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let successes = responses.into_iter().flatten().filter(|(status, _)| status.starts_with('2'));
    successes
        .filter_map(|(_, response)| followed(document, response).get("content")?.as_object()?.values().next())
        .filter_map(|media| media.get("schema"))
        .collect()
}

fn leads_somewhere(document: &Value, schema: &Value, path: &str) -> bool {
    let schema = followed(document, schema);
    let Some(rest) = path.strip_prefix('/') else { return true };
    let (segment, rest) = match rest.split_once('/') {
        Some((segment, rest)) => (segment, format!("/{rest}")),
        None => (rest, String::new()),
    };
    let own = schema.get("properties").and_then(|properties| properties.get(unescape(segment)));
    own.is_some_and(|inner| leads_somewhere(document, inner, &rest))
        || ["allOf", "oneOf", "anyOf"].iter().any(|key| {
            let members = schema.get(*key).and_then(Value::as_array);
            members.into_iter().flatten().any(|member| leads_somewhere(document, member, path))
        })
}
