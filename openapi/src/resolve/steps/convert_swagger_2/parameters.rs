//! Parameters: those that stay parameters, and bodies and form fields, which become request bodies.

use serde_json::{Map, Value, json};

use super::super::draft::Dropped;
use super::conversion::Conversion;
use crate::diagnostic::Diagnostic;
use crate::document::{UNREAD, reference};
use crate::origins::below;

/// What says of a parameter which values it takes.
const OF_SCHEMA: [&str; 22] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "title",
    "nullable",
    "x-nullable",
    "x-extensible-enum",
    "x-passbook-accepts",
    "x-passbook-time",
];

/// A parameter behind its reference, if it is one.
#[derive(Clone, Debug)]
pub(super) struct Located<'v> {
    pub node: &'v Value,
    /// Where it stands.
    pub at: String,
    /// The shared parameter that it is.
    pub shared: Option<String>,
}

/// A list of parameters, by what becomes of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Parted<'v> {
    pub kept: Vec<Value>,
    pub body: Option<Located<'v>>,
    pub fields: Vec<Located<'v>>,
}

impl<'v> Conversion<'v> {
    /// The shared parameters, as components of the two kinds that they become. Form fields stand where they are
    /// used.
    pub(super) fn shared_parameters(&mut self, shared: &'v Value, components: &mut Map<String, Value>) {
        self.layer.moved("/components/parameters", "/parameters");
        let Some(entries) = shared.as_object() else {
            components.insert("parameters".to_owned(), shared.clone());
            return;
        };
        let (mut parameters, mut bodies) = (Map::new(), Map::new());
        for (name, node) in entries {
            let at = below("/parameters", name);
            match self.followed(node, &at).0.get("in").and_then(Value::as_str) {
                Some("body") if reference(node).is_none() => {
                    let located = Located { node, at, shared: None };
                    let consumes = self.consumes.clone();
                    let body = self.body(&located, &below("/components/requestBodies", name), &consumes);
                    bodies.insert(name.clone(), body);
                }
                Some("body" | "formData") => {}
                _ => {
                    let now = below("/components/parameters", name);
                    parameters.insert(name.clone(), self.parameter(node, &at, &now));
                }
            }
        }
        for (key, map) in [("parameters", parameters), ("requestBodies", bodies)] {
            if !map.is_empty() {
                components.insert(key.to_owned(), map.into());
            }
        }
    }

    /// Parts a list that stands at `{at}/parameters` into what stays there and what becomes a body.
    pub(super) fn parted(&mut self, list: &'v [Value], at: &str) -> Parted<'v> {
        let mut parted = Parted::default();
        for (index, node) in list.iter().enumerate() {
            let here = format!("{at}/parameters/{index}");
            let (target, target_at) = self.followed(node, &here);
            let shared = target_at.strip_prefix("/parameters/").map(crate::document::unescape);
            let located = Located { node: target, at: target_at, shared };
            match target.get("in").and_then(Value::as_str) {
                Some("body") if parted.body.is_some() => {
                    let message = "an operation has one body, and this is its second";
                    self.malformed.push(Diagnostic::error("malformed", here, message));
                }
                Some("body") => parted.body = Some(located),
                Some("formData") => parted.fields.push(located),
                _ => {
                    let now = format!("{at}/parameters/{}", parted.kept.len());
                    self.layer.moved(now.clone(), here.clone());
                    let parameter = self.parameter(node, &here, &now);
                    parted.kept.push(parameter);
                }
            }
        }
        parted
    }

    /// A parameter of path, query or header.
    fn parameter(&mut self, node: &Value, at: &str, now: &str) -> Value {
        let Some(before) = node.as_object().filter(|node| !node.contains_key("$ref")) else {
            return node.clone();
        };
        let (mut after, mut schema) = (Map::new(), Map::new());
        for (key, value) in before {
            match key.as_str() {
                "collectionFormat" => {}
                "schema" => {
                    if let Some(given) = value.as_object() {
                        schema.extend(given.clone());
                    }
                }
                "x-example" => {
                    after.insert("example".to_owned(), value.clone());
                }
                key if OF_SCHEMA.contains(&key) => {
                    schema.insert(key.to_owned(), value.clone());
                }
                _ => {
                    after.insert(key.clone(), value.clone());
                }
            }
        }
        let location = before.get("in").and_then(Value::as_str).unwrap_or_default();
        if schema.get("type").is_some_and(|kind| kind == "array") {
            self.write_list(before, location, at, &mut after);
        }
        // The parameter too, so that what refers to it is not sent to its schema.
        self.layer.moved(now, at);
        self.layer.moved(format!("{now}/schema"), at);
        after.insert("schema".to_owned(), schema.into());
        Value::Object(after)
    }

    /// How a list is written.
    fn write_list(
        &mut self,
        before: &Map<String, Value>,
        location: &str,
        at: &str,
        after: &mut Map<String, Value>,
    ) {
        let format = before.get("collectionFormat").and_then(Value::as_str).unwrap_or("csv");
        let is_query = location == "query";
        let (style, explode) = match (format, is_query) {
            ("multi", true) => ("form", true),
            ("ssv", true) => ("spaceDelimited", false),
            ("pipes", true) => ("pipeDelimited", false),
            (_, true) => ("form", false),
            (_, false) => ("simple", false),
        };
        if format != "csv" && (!is_query || !["multi", "ssv", "pipes"].contains(&format)) {
            self.dropped.push(Dropped {
                what: "this `collectionFormat`",
                pointer: format!("{at}/collectionFormat"),
                instead: "the list is sent with commas, since OpenAPI 3.0 has no way to say it here",
            });
            // For those who compare documents.
            after.insert(format!("{UNREAD}collectionFormat"), format.into());
        }
        after.insert("style".to_owned(), style.into());
        after.insert("explode".to_owned(), explode.into());
    }

    /// A body, in each media type that is consumed.
    pub(super) fn body(&mut self, body: &Located<'v>, now: &str, consumes: &[String]) -> Value {
        let Some(before) = body.node.as_object() else { return body.node.clone() };
        self.layer.moved(now, body.at.clone());
        let mut content = Map::new();
        for media in consumes {
            let mut inner = Map::new();
            if let Some(schema) = before.get("schema") {
                inner.insert("schema".to_owned(), schema.clone());
                let schema_now = format!("{}/schema", below(&format!("{now}/content"), media));
                self.layer.moved(schema_now, format!("{}/schema", body.at));
            }
            if let Some(example) = before.get("x-example") {
                inner.insert("example".to_owned(), example.clone());
            }
            content.insert(media.clone(), inner.into());
        }
        let mut after = Map::new();
        for (key, value) in before {
            match key.as_str() {
                "name" | "in" | "schema" | "x-example" => {}
                _ => {
                    after.insert(key.clone(), value.clone());
                }
            }
        }
        after.insert("content".to_owned(), content.into());
        Value::Object(after)
    }

    /// Form fields as one object, in the media types of forms that are consumed.
    pub(super) fn form(&mut self, fields: &[Located<'v>], now: &str, consumes: &[String]) -> Value {
        const FORMS: [&str; 2] = ["application/x-www-form-urlencoded", "multipart/form-data"];
        let is_file = |node: &Value| {
            let kind = |node: &Value| node.get("type").is_some_and(|kind| kind == "file");
            kind(node) || node.get("items").is_some_and(kind)
        };
        let has_file = fields.iter().any(|field| is_file(field.node));
        let consumed = consumes.iter().map(|media| crate::media::essence(media));
        let mut media: Vec<&str> = consumed
            .filter_map(|media| FORMS.into_iter().find(|form| *form == media))
            .filter(|form| !has_file || *form == FORMS[1])
            .collect();
        if media.is_empty() {
            media.push(FORMS[usize::from(has_file)]);
        }
        let (mut properties, mut required, mut encoding) = (Map::new(), Vec::new(), Map::new());
        let mut places = Vec::new();
        for field in fields {
            let Some(before) = field.node.as_object() else { continue };
            let Some(name) = before.get("name").and_then(Value::as_str).filter(|name| !name.is_empty())
            else {
                let message = "the parameter has no `name`";
                self.malformed.push(Diagnostic::error("malformed", field.at.clone(), message));
                continue;
            };
            let mut property = Map::new();
            for (key, value) in before {
                match key.as_str() {
                    "name" | "in" | "required" | "collectionFormat" | "allowEmptyValue" => {}
                    "x-example" => {
                        property.insert("example".to_owned(), value.clone());
                    }
                    _ => {
                        property.insert(key.clone(), value.clone());
                    }
                }
            }
            if before.get("required") == Some(&Value::Bool(true)) && !required.contains(&json!(name)) {
                required.push(name.into());
            }
            if before.get("type").is_some_and(|kind| kind == "array")
                && let Some(style) = self.field_style(before, &field.at)
            {
                encoding.insert(name.to_owned(), style);
            }
            places.push((below("schema/properties", name), field.at.clone()));
            properties.insert(name.to_owned(), property.into());
        }
        if let Some(first) = fields.first() {
            self.layer.moved(now, first.at.clone());
        }
        let is_required = !required.is_empty();
        let mut schema = json!({"type": "object", "properties": properties});
        if is_required {
            schema["required"] = required.into();
        }
        let mut content = Map::new();
        for media in media {
            for (below_media, at) in &places {
                self.layer
                    .moved(format!("{}/{below_media}", below(&format!("{now}/content"), media)), at.clone());
            }
            let mut inner = json!({"schema": schema});
            if !encoding.is_empty() {
                inner["encoding"] = encoding.clone().into();
            }
            content.insert(media.to_owned(), inner);
        }
        let mut body = json!({"content": content});
        if is_required {
            body["required"] = true.into();
        }
        body
    }

    /// How a list in a form is written, where that is not one field for each item. Files are a part each.
    fn field_style(&mut self, before: &Map<String, Value>, at: &str) -> Option<Value> {
        let is_file =
            before.get("items").and_then(|items| items.get("type")).is_some_and(|kind| kind == "file");
        let style = match before.get("collectionFormat").and_then(Value::as_str).unwrap_or("csv") {
            "multi" => return None,
            _ if is_file => return None,
            "ssv" => "spaceDelimited",
            "pipes" => "pipeDelimited",
            "csv" => "form",
            other => {
                self.dropped.push(Dropped {
                    what: "this `collectionFormat`",
                    pointer: format!("{at}/collectionFormat"),
                    instead: "the list is sent with commas, since OpenAPI 3.0 has no way to say it here",
                });
                let mut style = json!({"style": "form", "explode": false});
                style[format!("{UNREAD}collectionFormat")] = other.into();
                return Some(style);
            }
        };
        Some(json!({"style": style, "explode": false}))
    }
}
