//! Parameters that don't say what they are.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::reference;
use passbook_openapi::places::{Kind, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "parameter_without_description",
    severity: Severity::Warning,
    about: "A parameter has no `description`.

An argument called `limit` can be a number of records, of bytes or of dollars. The description says meaning, unit,
format, limits and what happens without it.

```yaml
parameters:
  - {name: limit, in: query, schema: {type: integer}}
```

Use instead:

```yaml
parameters:
  - name: limit
    in: query
    description: How many records a page holds, 25 if not given.
    schema: {type: integer, minimum: 1, maximum: 100}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::Parameter) {
        let described = |node: Option<&Value>| {
            let text = node.and_then(|node| node.get("description")).and_then(Value::as_str);
            text.is_some_and(|text| !text.trim().is_empty())
        };
        if reference(place.node).is_none()
            && !described(Some(place.node))
            && !described(place.node.get("schema"))
        {
            found.push(
                LINT.at(place.pointer, format!("the parameter `{}` has no description", place.name))
                    .help("say its meaning, unit, format and limits, and what happens without it"),
            );
        }
    }
}
