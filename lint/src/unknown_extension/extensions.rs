//! The extensions that there are: where they mean something, and what they hold.

use serde_json::Value;

use passbook_openapi::places::Kind;

/// A key that some node can carry.
pub(super) struct Extension {
    pub name: &'static str,
    pub on: &'static [Kind],
    /// What it can hold, in words.
    pub holds: &'static str,
    pub fits: fn(&Value) -> bool,
}

/// The same as the table of `specs/README.md`.
pub(super) const EXTENSIONS: [Extension; 14] = [
    Extension {
        name: "x-passbook-sensitive",
        on: &[Kind::Schema, Kind::Parameter, Kind::Header],
        holds: "`true`",
        fits: |value| value == &Value::Bool(true),
    },
    Extension {
        name: "x-passbook-personal",
        on: &[Kind::Schema, Kind::Parameter, Kind::Header],
        holds: "`true` or `false`",
        fits: Value::is_boolean,
    },
    Extension {
        name: "x-passbook-environment",
        on: &[Kind::Server],
        holds: "`sandbox`, `production`, a list of both, or `custom`",
        fits: |value| {
            one_of(value, &["sandbox", "production", "custom"]) || list_of(value, &["sandbox", "production"])
        },
    },
    Extension {
        name: "x-passbook-pagination",
        on: &[Kind::Operation],
        holds: "`style` (`offset`, `page`, `cursor`, `link` or `link_header`), `request` (`offset`, `page`, `limit`, `cursor` to the \
                names of parameters) and `response` (`items`, `next`, `more`, `count`, `total` to JSON pointers)",
        fits: |value| {
            has_only(value, &["style", "request", "response"])
                && value
                    .get("style")
                    .is_some_and(|style| one_of(style, &["offset", "page", "cursor", "link", "link_header"]))
                && value.get("request").is_none_or(|request| {
                    has_only(request, &["offset", "page", "limit", "cursor"])
                        && texts(request).all(|name| name.is_some_and(|name| !name.is_empty()))
                })
                && value.get("response").is_none_or(|response| {
                    has_only(response, &["items", "next", "more", "count", "total"])
                        && texts(response)
                            .all(|pointer| pointer.is_some_and(|p| p.is_empty() || p.starts_with('/')))
                })
        },
    },
    Extension {
        name: "x-passbook-operations",
        on: &[Kind::Operation],
        holds: "a list of `operationId`, `summary`, `description`, `schema`, `security`, `example`",
        fits: |value| {
            value.as_array().is_some_and(|parts| {
                let keys = ["operationId", "summary", "description", "schema", "security", "example"];
                parts.iter().all(|part| {
                    has_only(part, &keys) && part.get("operationId").is_some_and(Value::is_string)
                })
            })
        },
    },
    Extension {
        name: "x-passbook-accepts",
        on: &[Kind::Schema],
        holds: "a list of JSON types, such as `[string, integer]`",
        fits: |value| list_of(value, &["string", "integer", "number", "boolean", "array", "object"]),
    },
    Extension {
        name: "x-passbook-time",
        on: &[Kind::Schema],
        holds: "`unix-seconds`, or on a string `http-date`",
        fits: |value| one_of(value, &["unix-seconds", "http-date"]),
    },
    Extension {
        name: "x-passbook-error",
        on: &[Kind::Schema],
        holds: "`code` and `message`, each to a JSON pointer",
        fits: |value| {
            has_only(value, &["code", "message"])
                && texts(value).all(|pointer| pointer.is_some_and(|p| p.is_empty() || p.starts_with('/')))
        },
    },
    Extension {
        name: "x-passbook-deprecated",
        on: &[Kind::Operation, Kind::Parameter, Kind::Schema],
        holds: "a text: what to use instead, and until when",
        fits: |value| value.as_str().is_some_and(|text| !text.trim().is_empty()),
    },
    Extension {
        name: "x-passbook-generate",
        on: &[Kind::Parameter],
        holds: "`uuid`",
        fits: |value| value == "uuid",
    },
    Extension {
        name: "x-passbook-idempotency-key",
        on: &[Kind::Parameter],
        holds: "`true`",
        fits: |value| value == &Value::Bool(true),
    },
    Extension {
        name: "x-passbook-permanent-errors",
        on: &[Kind::Schema],
        holds: "a list of error codes, each as a string",
        fits: |value| {
            value.as_array().is_some_and(|codes| !codes.is_empty() && codes.iter().all(Value::is_string))
        },
    },
    Extension {
        name: "x-passbook-request-encryption",
        on: &[Kind::Operation],
        holds: "`optional` or `mandatory`",
        fits: |value| one_of(value, &["optional", "mandatory"]),
    },
    Extension {
        name: "x-passbook-mutual-tls",
        on: &[Kind::SecurityScheme],
        holds: "`true`",
        fits: |value| value == &Value::Bool(true),
    },
];

fn one_of(value: &Value, allowed: &[&str]) -> bool {
    value.as_str().is_some_and(|text| allowed.contains(&text))
}

fn list_of(value: &Value, allowed: &[&str]) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(|item| one_of(item, allowed)))
}

fn has_only(value: &Value, allowed: &[&str]) -> bool {
    value.as_object().is_some_and(|object| object.keys().all(|key| allowed.contains(&key.as_str())))
}

fn texts(value: &Value) -> impl Iterator<Item = Option<&str>> {
    value.as_object().into_iter().flatten().map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_that_of_the_readme() {
        let readme = include_str!("../../../specs/README.md");
        let rows = readme.lines().filter_map(|line| line.strip_prefix("| `x-passbook-")?.split('`').next());
        let mut documented: Vec<String> = rows.map(|name| format!("x-passbook-{name}")).collect();
        let mut known: Vec<&str> = super::EXTENSIONS.iter().map(|extension| extension.name).collect();
        documented.sort();
        known.sort_unstable();
        assert_eq!(known, documented, "specs/README.md and EXTENSIONS list different extensions");
    }
}
