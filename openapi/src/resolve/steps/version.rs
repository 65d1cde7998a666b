//! The version of a document, by its own word.

use serde_json::Value;

use crate::diagnostic::Diagnostic;

/// The version that a document says it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    Swagger2,
    OpenApi30,
    /// 3.1, or a later 3 that is read as if it were.
    OpenApi31,
    Unsupported(Box<Diagnostic>),
}

impl Version {
    pub fn of(value: &Value) -> Self {
        let refuse = |diagnostic: Diagnostic| Self::Unsupported(Box::new(diagnostic));
        let starts = "an OpenAPI document starts with `openapi: 3.0.3`";
        let Some(root) = value.as_object() else {
            return refuse(
                Diagnostic::error("not_openapi", "", "the document is not an object").help(starts),
            );
        };
        let text = |key: &str| match root.get(key) {
            Some(Value::String(version)) => Some(version.clone()),
            Some(Value::Number(version)) => Some(version.to_string()),
            _ => None,
        };
        let supported =
            "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read; convert the document to one of these";
        if let Some(swagger) = root.get("swagger") {
            let version = text("swagger").unwrap_or_else(|| swagger.to_string());
            return match version.as_str() {
                "2.0" | "2" => Self::Swagger2,
                _ => refuse(
                    Diagnostic::error(
                        "unsupported_version",
                        "/swagger",
                        format!("this is Swagger {version}"),
                    )
                    .help(supported),
                ),
            };
        }
        let Some(version) = text("openapi") else {
            let message = "there is no `openapi` field, so this is no OpenAPI document";
            return refuse(Diagnostic::error("not_openapi", "", message).help(starts));
        };
        let is = |family: &str| version == family || version.starts_with(&format!("{family}."));
        match () {
            () if is("3.0") => Self::OpenApi30,
            () if is("3.1") || is("3.2") => Self::OpenApi31,
            () => refuse(
                Diagnostic::error("unsupported_version", "/openapi", format!("this is OpenAPI {version}"))
                    .help(supported),
            ),
        }
    }
}
