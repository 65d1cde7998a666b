//! Every parameter has a schema and says how it is written: `content`, `style` and `explode` are explicit.
//!
//! Headers that OpenAPI reserves (`Accept`, `Content-Type`, `Authorization`) are not parameters.

use serde_json::{Value, json};

use super::Pass;
use crate::document::operations_mut;

pub(super) const PASS: Pass = Pass {
    id: "choose_parameters",
    about: "Every parameter has a schema and says how it is written: `content`, `style` and `explode` \
            are explicit. Headers that OpenAPI reserves (`Accept`, `Content-Type`, `Authorization`) are \
            not parameters.",
    run,
};

fn run(document: &mut Value) {
    for (_, _, operation) in operations_mut(document) {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { continue };
        parameters.retain(|parameter| !is_reserved(parameter));
        for parameter in parameters {
            let Some(parameter) = parameter.as_object_mut() else { continue };
            if let Some(Value::Object(content)) = parameter.shift_remove("content") {
                let media = content.into_iter().next();
                let schema = media.as_ref().and_then(|(_, media)| media.get("schema")).cloned();
                parameter.insert("schema".to_owned(), schema.unwrap_or_else(|| json!({})));
                if media.is_some_and(|(name, _)| crate::media::is_json(&name)) {
                    parameter.insert("x-passbook-json".to_owned(), true.into());
                }
            }
            parameter.entry("schema").or_insert_with(|| json!({"type": "string"}));
            let location = parameter.get("in").and_then(Value::as_str).unwrap_or_default();
            let default = if matches!(location, "query" | "cookie") { "form" } else { "simple" };
            if location == "path" {
                parameter.insert("required".to_owned(), true.into());
            }
            let style = parameter.entry("style").or_insert_with(|| default.into()).clone();
            parameter.entry("explode").or_insert_with(|| (style == "form").into());
        }
    }
}

fn is_reserved(parameter: &Value) -> bool {
    let name = parameter["name"].as_str().unwrap_or_default().to_ascii_lowercase();
    parameter["in"] == "header" && ["accept", "content-type", "authorization"].contains(&name.as_str())
}
