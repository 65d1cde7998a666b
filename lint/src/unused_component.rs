//! Components that nothing refers to.

use std::collections::BTreeSet;

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::{escape, local, reference};
use passbook_openapi::places::entries;
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "unused_component",
    severity: Severity::Warning,
    about: "A component is reached from no operation.

It generates nothing and is read by everybody: either an operation forgot to refer to it, or it can go. References
between unused components don't count; a discriminator's mapping and `security` do, and so does building on a used
schema that has a discriminator.

```yaml
components:
  schemas:
    Leftover: {type: object}
```

Use instead: a reference to it, or nothing.",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    let mut reached = BTreeSet::new();
    let mut queue = Vec::new();
    let mut beside = document.clone();
    if let Some(beside) = beside.as_object_mut() {
        beside.shift_remove("components");
    }
    references(&beside, &mut queue);
    loop {
        while let Some(pointer) = queue.pop() {
            if reached.insert(pointer.clone()) {
                references(document.pointer(&pointer).unwrap_or(&Value::Null), &mut queue);
            }
        }
        children(document, &reached, &mut queue);
        if queue.is_empty() {
            break;
        }
    }
    for (kind, components) in entries(document.get("components")) {
        for (name, _) in components.as_object().into_iter().flatten() {
            let pointer = format!("/components/{kind}/{}", escape(name));
            if !reached.contains(&pointer) {
                found.push(
                    LINT.at(pointer, format!("nothing that an operation reaches refers to `{name}`"))
                        .help("refer to it or remove it"),
                );
            }
        }
    }
}

/// The components that a node mentions.
fn references(node: &Value, queue: &mut Vec<String>) {
    let component = |target: &str| target.split('/').take(4).collect::<Vec<_>>().join("/");
    if let Some(target) = reference(node).and_then(local) {
        queue.push(component(&target));
    }
    for (_, target) in entries(node.pointer("/discriminator/mapping")) {
        let target = target.as_str().unwrap_or_default();
        let bare = || format!("/components/schemas/{}", escape(target));
        queue.push(local(target).map_or_else(bare, |pointer| component(&pointer)));
    }
    for requirement in node.get("security").and_then(Value::as_array).into_iter().flatten() {
        let schemes = requirement.as_object().into_iter().flatten();
        queue.extend(schemes.map(|(scheme, _)| format!("/components/securitySchemes/{}", escape(scheme))));
    }
    match node {
        Value::Object(object) => {
            for (key, inner) in object {
                if key != "example" {
                    references(inner, queue);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, queue)),
        _ => {}
    }
}

/// Schemas that build on a reached one with a discriminator: values of the one may be the other.
fn children(document: &Value, reached: &BTreeSet<String>, queue: &mut Vec<String>) {
    for (name, schema) in passbook_openapi::document::schemas(document).into_iter().flatten() {
        let pointer = format!("/components/schemas/{}", escape(name));
        if !reached.contains(&pointer)
            && bases(schema).any(|base| reached.contains(&base) && has_children(document, &base, 0))
        {
            queue.push(pointer);
        }
    }
}

fn has_children(document: &Value, pointer: &str, depth: usize) -> bool {
    let Some(schema) = document.pointer(pointer) else { return false };
    schema.get("discriminator").is_some()
        || depth < 16 && bases(schema).any(|base| has_children(document, &base, depth + 1))
}

fn bases(schema: &Value) -> impl Iterator<Item = String> {
    let members = schema.get("allOf").and_then(Value::as_array);
    members.into_iter().flatten().filter_map(|member| local(reference(member)?))
}
