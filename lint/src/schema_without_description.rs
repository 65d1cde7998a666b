//! Types that don't say what they are.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::{escape, reference, schemas};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "schema_without_description",
    severity: Severity::Warning,
    about: "A component schema has no `description`.

A component becomes a Rust type, and its description that type's documentation. Schemas inside others are not meant: a
field called `city` explains itself.

```yaml
Holder:
  type: object
  properties: {name: {type: string}}
```

Use instead:

```yaml
Holder:
  description: Somebody whose name is on an account, alone or with others.
  type: object
  properties: {name: {type: string}}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for (name, schema) in schemas(document).into_iter().flatten() {
        let described =
            schema.get("description").and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty());
        if reference(schema).is_none() && !described {
            found.push(
                LINT.at(
                    format!("/components/schemas/{}", escape(name)),
                    format!("the schema `{name}` has no description"),
                )
                .help("say what one of these is in the real world"),
            );
        }
    }
}
