//! The parameters of a path and those of its template are the same.

use serde_json::{Value, json};

use super::repair::Edit;
use super::rule::{Rule, Violation};
use crate::diagnostic::Diagnostic;
use crate::document::{escape, local, operations, reference};

pub(super) const UNDECLARED: Rule = Rule {
    id: "undeclared_path_parameter",
    about: "The path's template names a parameter that the operation does not declare. The repair declares \
            it as text.",
    check: undeclared,
};

pub(super) const UNUSED: Rule = Rule {
    id: "unused_path_parameter",
    about: "The operation declares a path parameter that its path's template does not hold. The repair takes \
            the parameter out.",
    check: unused,
};

/// The names in a template, in order: `/a/{b}/{c}:x` has `b` and `c`.
pub(crate) fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// The path parameters that stand in a holder: pointer and name.
fn declared<'v>(document: &'v Value, holder: Option<&'v Value>, pointer: &str) -> Vec<(String, &'v str)> {
    let parameters = holder.and_then(|holder| holder.get("parameters")).and_then(Value::as_array);
    let mut names = Vec::new();
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let mut node = parameter;
        for _ in 0..16 {
            match reference(node).and_then(local).and_then(|target| document.pointer(&target)) {
                Some(next) => node = next,
                None => break,
            }
        }
        if node.get("in").is_some_and(|location| location == "path")
            && let Some(name) = node.get("name").and_then(Value::as_str)
        {
            names.push((format!("{pointer}/parameters/{index}"), name));
        }
    }
    names
}

fn undeclared(document: &Value) -> Vec<Violation> {
    let mut found = Vec::new();
    for (path, method, _) in operations(document) {
        let item = format!("/paths/{}", escape(path));
        let pointer = format!("{item}/{method}");
        let mut names = declared(document, document.pointer(&item), &item);
        names.extend(declared(document, document.pointer(&pointer), &pointer));
        for placeholder in placeholders(path) {
            if !names.iter().any(|(_, name)| *name == placeholder) {
                let message =
                    format!("`{{{placeholder}}}` stands in the path and is not declared as a parameter");
                let declaration = json!({
                    "name": placeholder, "in": "path", "required": true, "schema": {"type": "string"},
                });
                found.push(Violation::new(
                    Diagnostic::error(UNDECLARED.id, pointer.clone(), message),
                    Edit::Append(format!("{pointer}/parameters"), declaration),
                ));
            }
        }
    }
    found
}

fn unused(document: &Value) -> Vec<Violation> {
    let mut found = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let placeholders = placeholders(path);
        let pointer = format!("/paths/{}", escape(path));
        let mut names = declared(document, Some(item), &pointer);
        for method in crate::document::METHODS {
            names.extend(declared(document, item.get(method), &format!("{pointer}/{method}")));
        }
        for (at, name) in names {
            if !placeholders.contains(&name) {
                let message = format!("the path parameter `{name}` does not stand in `{path}`");
                let repair = Edit::Remove(at.clone());
                found.push(Violation::new(Diagnostic::error(UNUSED.id, at, message), repair));
            }
        }
    }
    found
}
