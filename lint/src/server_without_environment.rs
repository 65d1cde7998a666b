//! Servers that could be the wrong one.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::places::{Kind, of_kind};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "server_without_environment",
    severity: Severity::Warning,
    about: "A server does not say whether it is a sandbox or production.

`Client::builder(Auth::sandbox())` has to lead to the sandbox for every operation, those with servers of their own
included. A server that says nothing can be reached by its base URL only.

```yaml
servers:
  - url: https://api.example.com
```

Use instead, with `sandbox`, `production`, a list of both, or `custom` where the caller gives the address:

```yaml
servers:
  - url: https://api.example.com
    x-passbook-environment: production
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::Server) {
        if place.node.get("x-passbook-environment").is_none() {
            found.push(
                LINT.at(place.pointer, format!("the server `{}` belongs to no environment", place.name))
                    .help("write `x-passbook-environment: sandbox`, `production` or `custom` on it"),
            );
        }
    }
}
