//! Extensions that nobody will read.

use std::collections::BTreeMap;

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::{UNREAD, escape};
use passbook_openapi::places::{Kind, places};
use passbook_openapi::words::edit_distance;
use serde_json::Value;

use crate::Lint;

mod extensions;

use extensions::EXTENSIONS;

pub(crate) const LINT: Lint = Lint {
    id: "unknown_extension",
    severity: Severity::Error,
    about: "An `x-passbook-` extension is not in the table of specs/README.md, stands where it means nothing, or holds \
            what it can't.

Nobody reads it, so it does nothing, and it does so silently: a misspelt `x-passbook-sensitive` is a card number in a log.

```yaml
cardNumber: {type: string, x-passbook-sensitve: true}
```

Use instead:

```yaml
cardNumber: {type: string, x-passbook-sensitive: true}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    let kinds: BTreeMap<String, Kind> =
        places(document).into_iter().map(|place| (place.pointer, place.kind)).collect();
    walk(document, &mut String::new(), &kinds, found);
}

fn walk(node: &Value, pointer: &mut String, kinds: &BTreeMap<String, Kind>, found: &mut Vec<Diagnostic>) {
    let length = pointer.len();
    let inner: Vec<(String, &Value)> = match node {
        Value::Object(object) => object.iter().map(|(key, value)| (escape(key), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        _ => return,
    };
    for (key, value) in inner {
        // Data is not ours to read, and a callback describes another API.
        let is_data = ["example", "examples", "default", "enum", "callbacks"].contains(&key.as_str());
        let is_named =
            matches!(pointer.rsplit('/').next(), Some("properties" | "schemas" | "parameters" | "headers"));
        if is_data && !is_named {
            continue;
        }
        pointer.push('/');
        pointer.push_str(&key);
        if key.starts_with("x-passbook-") && !key.starts_with(UNREAD) && !is_named {
            examine(&key, value, pointer, kinds.get(&pointer[..length]).copied(), found);
        } else if !key.starts_with("x-") || is_named {
            walk(value, pointer, kinds, found);
        }
        pointer.truncate(length);
    }
}

fn examine(key: &str, value: &Value, pointer: &str, on: Option<Kind>, found: &mut Vec<Diagnostic>) {
    let Some(extension) = EXTENSIONS.iter().find(|extension| extension.name == key) else {
        let nearest =
            EXTENSIONS.iter().min_by_key(|extension| (edit_distance(extension.name, key), extension.name));
        let help = match nearest.filter(|near| edit_distance(near.name, key) <= 4) {
            Some(near) => format!("did you mean `{}`?", near.name),
            None => "the extensions are in the table of specs/README.md".to_owned(),
        };
        return found.push(LINT.at(pointer, format!("there is no extension `{key}`")).help(help));
    };
    if !on.is_some_and(|kind| extension.on.contains(&kind)) {
        let places: Vec<&str> = extension.on.iter().map(|kind| in_words(*kind)).collect();
        found.push(
            LINT.at(pointer, format!("`{key}` means nothing here"))
                .help(format!("it belongs on a {}", places.join(" or a "))),
        );
    } else if !(extension.fits)(value) {
        found.push(
            LINT.at(pointer, format!("`{key}` can't hold this"))
                .help(format!("it holds {}", extension.holds)),
        );
    }
}

fn in_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Server => "server",
        Kind::Operation => "method",
        Kind::Parameter => "parameter",
        Kind::Header => "header",
        Kind::RequestBody => "request body",
        Kind::Response => "response",
        Kind::MediaType => "media type",
        Kind::Schema => "schema",
        Kind::SecurityScheme => "security scheme",
    }
}
