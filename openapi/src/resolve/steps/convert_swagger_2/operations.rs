//! Path items, operations and what they reply.

use serde_json::{Map, Value, json};

use super::conversion::{Conversion, json_only};
use super::parameters::{Located, Parted};
use crate::diagnostic::Diagnostic;
use crate::document::{METHODS, UNREAD, reference};
use crate::media;
use crate::origins::below;

impl<'v> Conversion<'v> {
    pub(super) fn path_item(&mut self, item: &'v Value, at: &str) -> Value {
        let Some(before) = item.as_object() else { return item.clone() };
        let mut after = before.clone();
        let shared = match before.get("parameters") {
            Some(Value::Array(list)) => {
                let parted = self.parted(list, at);
                match parted.kept.is_empty() {
                    true => after.shift_remove("parameters"),
                    false => after.insert("parameters".to_owned(), parted.kept.clone().into()),
                };
                parted
            }
            _ => Parted::default(),
        };
        for method in METHODS {
            if let Some(operation) = before.get(method) {
                after.insert(method.to_owned(), self.operation(operation, &below(at, method), &shared));
            }
        }
        Value::Object(after)
    }

    fn operation(&mut self, operation: &'v Value, at: &str, shared: &Parted<'v>) -> Value {
        let Some(before) = operation.as_object() else { return operation.clone() };
        let consumes = self.own_media_types(before, "consumes", at);
        let produces = self.own_media_types(before, "produces", at);
        let mut after = before.clone();
        for key in ["consumes", "produces", "schemes"] {
            after.shift_remove(key);
        }
        let mut own = Parted::default();
        if let Some(Value::Array(list)) = before.get("parameters") {
            own = self.parted(list, at);
            match own.kept.is_empty() {
                true => after.shift_remove("parameters"),
                false => after.insert("parameters".to_owned(), own.kept.clone().into()),
            };
        }
        if let Some(body) = self.request_body(&own, shared, at, &consumes) {
            after.insert("requestBody".to_owned(), body);
        }
        if let Some(responses) = before.get("responses") {
            let responses = self.each(responses, &format!("{at}/responses"), |this, key, response, here| {
                if key.starts_with("x-") {
                    return response.clone();
                }
                // A shared reply is written for what all operations produce.
                let differs = reference(response).is_some() && produces != this.produces;
                let (node, before_at) =
                    if differs { this.followed(response, here) } else { (response, here.to_owned()) };
                if before_at != here {
                    this.layer.moved(here, before_at.clone());
                }
                let converted = this.response(node, &before_at, here, &produces);
                if before_at != here {
                    this.layer.copied(here);
                }
                converted
            });
            after.insert("responses".to_owned(), responses);
        }
        if before.contains_key("schemes") {
            let servers = self.servers(before, &format!("{at}/host"));
            let is_http =
                servers.iter().any(|server| server["url"].as_str().is_some_and(|url| !url.starts_with('/')));
            if is_http {
                after.insert("servers".to_owned(), servers.into());
                self.layer.moved(format!("{at}/servers"), format!("{at}/schemes"));
            }
        }
        Value::Object(after)
    }

    /// What the operation says itself, an empty list too, or else what is said for all.
    fn own_media_types(&mut self, operation: &Map<String, Value>, key: &str, at: &str) -> Vec<String> {
        let all = if key == "consumes" { &self.consumes } else { &self.produces };
        let all = all.clone();
        match operation.contains_key(key) {
            true => self.media_types(operation, key, at).unwrap_or_else(json_only),
            false => all,
        }
    }

    fn request_body(
        &mut self,
        own: &Parted<'v>,
        shared: &Parted<'v>,
        at: &str,
        consumes: &[String],
    ) -> Option<Value> {
        let now = format!("{at}/requestBody");
        let mut fields = own.fields.clone();
        let name = |field: &Located<'v>| field.node.get("name").cloned();
        fields
            .extend(shared.fields.iter().filter(|f| !own.fields.iter().any(|o| name(o) == name(f))).cloned());
        if let Some(body) = own.body.as_ref().or(shared.body.as_ref()) {
            if let Some(field) = own.fields.first() {
                let message = "an operation has a body or form fields, and this one has both";
                self.malformed.push(Diagnostic::error("malformed", field.at.clone(), message));
            }
            return Some(match &body.shared {
                Some(name) if consumes == self.consumes && reference(body.node).is_none() => {
                    json!({"$ref": format!("#{}", below("/components/requestBodies", name).replace('%', "%25"))})
                }
                _ => self.body(body, &now, consumes),
            });
        }
        (!fields.is_empty()).then(|| self.form(&fields, &now, consumes))
    }

    /// A reply that stood at `at` and stands at `now`.
    pub(super) fn response(
        &mut self,
        response: &'v Value,
        at: &str,
        now: &str,
        produces: &[String],
    ) -> Value {
        let Some(before) = response.as_object().filter(|response| !response.contains_key("$ref")) else {
            return response.clone();
        };
        let mut after = Map::new();
        for (key, value) in before {
            match key.as_str() {
                "schema" | "examples" => {}
                "headers" => {
                    let headers = self.each(value, &format!("{at}/headers"), |this, name, header, here| {
                        this.header(header, here, &below(&format!("{now}/headers"), name))
                    });
                    after.insert("headers".to_owned(), headers);
                }
                _ => {
                    after.insert(key.clone(), value.clone());
                }
            }
        }
        let content = self.content(before, at, now, produces);
        if !content.is_empty() {
            after.insert("content".to_owned(), content.into());
        }
        Value::Object(after)
    }

    fn header(&mut self, header: &Value, at: &str, now: &str) -> Value {
        let Some(before) = header.as_object().filter(|header| !header.contains_key("$ref")) else {
            return header.clone();
        };
        let (mut after, mut schema) = (Map::new(), Map::new());
        for (key, value) in before {
            let is_about_header = key == "description"
                || key.starts_with("x-passbook-sensitive")
                || key == "x-passbook-personal";
            match is_about_header {
                true => after.insert(key.clone(), value.clone()),
                false => schema.insert(key.clone(), value.clone()),
            };
        }
        // OpenAPI 3 writes lists in headers with commas; any other format is kept for those who compare documents.
        let format = schema.shift_remove("collectionFormat");
        if let Some(format) = format.filter(|format| format != "csv") {
            after.insert(format!("{UNREAD}collectionFormat"), format);
        }
        self.layer.moved(now, at);
        self.layer.moved(format!("{now}/schema"), at);
        after.insert("schema".to_owned(), schema.into());
        Value::Object(after)
    }

    /// The schema and the examples of a reply, by media type.
    fn content(
        &mut self,
        response: &Map<String, Value>,
        at: &str,
        now: &str,
        produces: &[String],
    ) -> Map<String, Value> {
        let examples = response.get("examples").and_then(Value::as_object);
        let example = |name: &str| examples.and_then(|examples| examples.get(name)).cloned();
        let mut content = Map::new();
        let Some(schema) = response.get("schema") else {
            for (name, example) in examples.into_iter().flatten().filter(|(name, _)| name.contains('/')) {
                content.insert(name.clone(), json!({"example": example}));
            }
            return content;
        };
        let is_file = schema.get("type").is_some_and(|kind| kind == "file");
        let mut names: Vec<String> =
            produces.iter().filter(|name| !is_file || !media::is_json(name)).cloned().collect();
        if names.is_empty() {
            names.push("application/octet-stream".to_owned());
        }
        // An example is often written for JSON where the media type has a suffix or a parameter.
        let json_example = || {
            let mut all = examples.into_iter().flatten().filter(|(name, _)| media::is_json(name));
            all.next().map(|(_, example)| example.clone())
        };
        for name in names {
            let mut inner = json!({"schema": schema});
            let of_json = || media::is_json(&name).then(json_example).flatten();
            if let Some(example) = example(&name).or_else(of_json) {
                inner["example"] = example;
            }
            let schema_now = format!("{}/schema", below(&format!("{now}/content"), &name));
            self.layer.moved(schema_now, format!("{at}/schema"));
            content.insert(name, inner);
        }
        content
    }
}
