//! Values that would be printed and must not be.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::schema_name;
use passbook_openapi::places::{Kind, Place, followed, places};
use passbook_openapi::sensitive::names_a_secret;
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "secret_not_marked_sensitive",
    severity: Severity::Error,
    about: "A text or number whose name says that it is a secret is not marked `x-passbook-sensitive`.

What is marked is never printed by `Debug`, `Display`, an error or a log line, and is wiped when dropped. What is not
marked ends up in somebody's log. The name's last words decide: those of credentials (`password`, `secret`, `token`,
`api_key`, `private_key`, …), cards (`pan`, `card_number`, `security_code`, `cvv`, …), accounts (`account_number`,
`iban`), people (`ssn`, `tax_id`, `cpf`, `passport_number`, …) and births (`birth_date`, `date_of_birth`, `dob`). The
`number` of a `Card` is a card number. Tokens that turn pages or forbid forgery (`page_token`, `csrf_token`, …) are no
secrets, and neither are booleans, enums and addresses of web pages. `format: password` is a mark too.

```yaml
cardNumber: {type: string}
```

Use instead:

```yaml
cardNumber: {type: string, x-passbook-sensitive: true}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in places(document) {
        let schema = match place.kind {
            Kind::Schema if !is_value_of_parameter(&place) => place.node,
            Kind::Parameter | Kind::Header => match place.node.get("schema") {
                Some(schema) => schema,
                None => continue,
            },
            _ => continue,
        };
        let target = followed(document, schema);
        if names_a_secret(&full_name(&place))
            && is_plain(target)
            && ![place.node, schema, target].into_iter().any(is_marked)
            && schema_name(schema).is_none_or(|component| !names_a_secret(&component))
        {
            found.push(
                LINT.at(place.pointer, format!("`{}` would be printed in logs and errors", place.name))
                    .help("write `x-passbook-sensitive: true` on it"),
            );
        }
    }
}

/// A field that is just a `number` is that of what it stands in: the `number` of a `Card` is a card number.
fn full_name(place: &Place<'_>) -> String {
    let holder =
        place.pointer.strip_suffix("/properties/number").and_then(|holder| holder.rsplit('/').next());
    holder.map_or_else(|| place.name.to_owned(), |holder| format!("{holder}_number"))
}

/// The schema of a parameter or header: the mark may stand on either, so both are looked at together.
fn is_value_of_parameter(place: &Place<'_>) -> bool {
    let Some(holder) = place.pointer.strip_suffix("/schema") else { return false };
    let kind = |segment: Option<&str>| matches!(segment, Some("parameters" | "headers"));
    kind(holder.rsplit('/').nth(1))
}

fn is_plain(schema: &Value) -> bool {
    let says = |key: &str, values: &[&str]| {
        schema.get(key).and_then(Value::as_str).is_some_and(|value| values.contains(&value))
    };
    says("type", &["string", "integer", "number"])
        && !says("format", &["uri", "url"])
        && schema.get("enum").is_none()
        && schema.get("x-extensible-enum").is_none()
}

fn is_marked(node: &Value) -> bool {
    node.get("x-passbook-sensitive") == Some(&Value::Bool(true))
        || node.get("format").is_some_and(|format| format == "password")
}
