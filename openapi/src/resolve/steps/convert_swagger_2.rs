//! Swagger 2.0 as OpenAPI 3.0: <https://spec.openapis.org/oas/v2.0>.
//!
//! What is not as Swagger wants it is handed on as it stands, for the rule `malformed` to find at its place.

use serde_json::{Map, Value, json};

use super::draft::{Draft, Step};
use super::version::Version;
use crate::document::{each_schema, local};
use crate::origins::{Layer, below};
use crate::references::each_reference_mut;

mod conversion;
mod operations;
mod parameters;

use conversion::{Conversion, json_only};

pub(super) const STEP: Step = Step {
    id: "convert_swagger_2",
    about: "Swagger 2.0 becomes OpenAPI 3.0. Host, base path and schemes become servers; definitions and the like \
            become components; a body or form fields become a request body of the media types that are consumed; \
            a reply's schema becomes one of the media types that are produced.",
    run,
};

fn run(draft: &mut Draft<'_>) {
    if Version::of(&draft.value) != Version::Swagger2 {
        return;
    }
    let before = std::mem::take(&mut draft.value);
    let mut conversion = Conversion {
        before: &before,
        consumes: Vec::new(),
        produces: Vec::new(),
        layer: Layer::default(),
        dropped: Vec::new(),
        malformed: Vec::new(),
    };
    let mut after = conversion.document();
    let Conversion { layer, dropped, malformed, .. } = conversion;
    draft.not_read(dropped);
    malformed.into_iter().for_each(|diagnostic| draft.report(diagnostic));
    let forward = layer.forward();
    each_reference_mut(&mut after, &mut |text| {
        if let Some(now) = local(text).and_then(|pointer| forward.now(&pointer)) {
            *text = format!("#{}", now.replace('%', "%25"));
        }
    });
    each_schema(&mut after, &mut schema);
    draft.value = after;
    draft.origins.add(layer);
}

impl<'v> Conversion<'v> {
    fn document(&mut self) -> Value {
        let Some(root) = self.before.as_object() else { return self.before.clone() };
        self.consumes = self.media_types(root, "consumes", "").unwrap_or_else(json_only);
        self.produces = self.media_types(root, "produces", "").unwrap_or_else(json_only);
        let mut after = Map::new();
        after.insert("openapi".to_owned(), "3.0.3".into());
        self.layer.moved("/openapi", "/swagger");
        let servers = self.servers(root, "/host");
        if !servers.is_empty() {
            after.insert("servers".to_owned(), servers.into());
            let place = if root.contains_key("host") { "/host" } else { "/basePath" };
            self.layer.moved("/servers", place);
        }
        let mut components = Map::new();
        for (key, value) in root {
            match key.as_str() {
                "swagger" | "host" | "basePath" | "schemes" | "consumes" | "produces" => {}
                "paths" => {
                    let paths =
                        self.each(value, "/paths", |this, path, item, at| match path.starts_with("x-") {
                            true => item.clone(),
                            false => this.path_item(item, at),
                        });
                    after.insert("paths".to_owned(), paths);
                }
                "definitions" => {
                    self.layer.moved("/components/schemas", "/definitions");
                    components.insert("schemas".to_owned(), value.clone());
                }
                "parameters" => self.shared_parameters(value, &mut components),
                "responses" => {
                    self.layer.moved("/components/responses", "/responses");
                    let responses = self.each(value, "/responses", |this, name, response, at| {
                        let produces = this.produces.clone();
                        this.response(response, at, &below("/components/responses", name), &produces)
                    });
                    components.insert("responses".to_owned(), responses);
                }
                "securityDefinitions" => {
                    self.layer.moved("/components/securitySchemes", "/securityDefinitions");
                    let schemes =
                        self.each(value, "/securityDefinitions", |_, _, scheme, _| security_scheme(scheme));
                    components.insert("securitySchemes".to_owned(), schemes);
                }
                _ => {
                    after.insert(key.clone(), value.clone());
                }
            }
        }
        if !components.is_empty() {
            after.insert("components".to_owned(), components.into());
        }
        Value::Object(after)
    }
}

fn security_scheme(scheme: &Value) -> Value {
    let Some(before) = scheme.as_object() else { return scheme.clone() };
    let mut after = before.clone();
    match before.get("type").and_then(Value::as_str) {
        Some("basic") => {
            after.insert("type".to_owned(), "http".into());
            after.insert("scheme".to_owned(), "basic".into());
        }
        Some("oauth2") => {
            let name = match after.shift_remove("flow").as_ref().and_then(Value::as_str) {
                Some("application") => "clientCredentials",
                Some("accessCode") => "authorizationCode",
                Some("password") => "password",
                _ => "implicit",
            };
            let mut flow = Map::new();
            for key in ["authorizationUrl", "tokenUrl", "scopes"] {
                if let Some(value) = after.shift_remove(key) {
                    flow.insert(key.to_owned(), value);
                }
            }
            flow.entry("scopes").or_insert_with(|| json!({}));
            after.insert("flows".to_owned(), json!({ name: flow }));
        }
        _ => {}
    }
    Value::Object(after)
}

fn schema(schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else { return };
    if let Some(nullable) = schema.shift_remove("x-nullable") {
        schema.insert("nullable".to_owned(), nullable);
    }
    if schema.get("type").is_some_and(|kind| kind == "file") {
        schema.insert("type".to_owned(), "string".into());
        schema.insert("format".to_owned(), "binary".into());
    }
    if let Some(Value::String(property)) = schema.get("discriminator").cloned() {
        schema.insert("discriminator".to_owned(), json!({"propertyName": property}));
    }
}
