//! Every node has the JSON type that OpenAPI 3.0 gives it.

use serde_json::{Value, json};

use super::repair::Edit;
use super::rule::{Rule, Violation};
use crate::diagnostic::Diagnostic;
use crate::document::{METHODS, escape};

pub(super) const RULE: Rule = Rule {
    id: "malformed",
    about: "A node is of a JSON type that OpenAPI 3.0 does not allow there: a list where an object is due, \
            `required: true` on a property, a `type` that does not exist. The repair takes the node out, \
            except that a missing list of responses is filled in, a number as version becomes text, and \
            a list of types becomes its first with `nullable`.",
    check,
};

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

fn check(document: &Value) -> Vec<Violation> {
    let mut walk = Walk { found: Vec::new() };
    walk.root(document);
    walk.found
}

/// A list of types as its first with `nullable`; as any type where there is no first.
fn single_type(schema: &str, types: &[Value]) -> Vec<Edit> {
    let at = format!("{schema}/type");
    let mut real = types.iter().filter(|kind| *kind != "null");
    let mut edits = match (real.next(), real.next()) {
        (Some(only), None) => vec![Edit::Replace(at, only.clone())],
        _ => vec![Edit::Remove(at)],
    };
    if types.iter().any(|kind| kind == "null") {
        edits.push(Edit::Insert(format!("{schema}/nullable"), true.into()));
    }
    edits
}

struct Walk {
    found: Vec<Violation>,
}

impl Walk {
    /// A node that the repair takes out.
    fn report(&mut self, pointer: &str, message: impl Into<String>) {
        self.report_with(pointer, message, vec![Edit::Remove(pointer.to_owned())]);
    }

    fn report_with(&mut self, pointer: &str, message: impl Into<String>, repair: Vec<Edit>) {
        self.found.push(Violation { diagnostic: Diagnostic::error(RULE.id, pointer, message), repair });
    }

    /// Walks the entries of an object, or reports that the node is none.
    fn entries(&mut self, node: &Value, pointer: &str, what: &str, each: fn(&mut Self, &str, &Value, &str)) {
        match node.as_object() {
            Some(object) => {
                for (key, value) in object {
                    if !key.starts_with("x-") {
                        each(self, key, value, &format!("{pointer}/{}", escape(key)));
                    }
                }
            }
            None => self.report(pointer, format!("{what} must be an object")),
        }
    }

    fn string(&mut self, node: &Value, key: &str, pointer: &str) {
        if let Some(value) = node.get(key)
            && !value.is_string()
        {
            let at = format!("{pointer}/{key}");
            let repair = match value {
                Value::Number(number) if pointer == "/info" => {
                    Edit::Replace(at.clone(), number.to_string().into())
                }
                _ => Edit::Remove(at.clone()),
            };
            self.report_with(&at, format!("`{key}` must be text"), vec![repair]);
        }
    }

    fn boolean(&mut self, node: &Value, key: &str, pointer: &str) {
        if let Some(value) = node.get(key)
            && !value.is_boolean()
        {
            self.report(&format!("{pointer}/{key}"), format!("`{key}` must be true or false"));
        }
    }

    fn texts_in(&mut self, keys: &[&str], node: &Value, pointer: &str) {
        keys.iter().for_each(|key| self.string(node, key, pointer));
    }

    fn flags_in(&mut self, keys: &[&str], node: &Value, pointer: &str) {
        keys.iter().for_each(|key| self.boolean(node, key, pointer));
    }

    fn list<'v>(&mut self, node: &'v Value, key: &str, pointer: &str) -> &'v [Value] {
        match node.get(key) {
            None => &[],
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.report(&format!("{pointer}/{key}"), format!("`{key}` must be a list"));
                &[]
            }
        }
    }

    fn strings(&mut self, node: &Value, key: &str, pointer: &str) {
        for (index, item) in self.list(node, key, pointer).iter().enumerate() {
            if !item.is_string() {
                self.report(&format!("{pointer}/{key}/{index}"), format!("`{key}` is a list of texts"));
            }
        }
    }

    fn root(&mut self, document: &Value) {
        if let Some(info) = document.get("info") {
            match info.is_object() {
                true => self.texts_in(&["title", "version", "description"], info, "/info"),
                false => self.report("/info", "`info` must be an object"),
            }
        }
        match document.get("paths") {
            Some(paths) => self.entries(paths, "/paths", "`paths`", Self::path_item),
            None => self.report_with(
                "/paths",
                "there is no `paths`",
                vec![Edit::Insert("/paths".to_owned(), json!({}))],
            ),
        }
        if let Some(components) = document.get("components") {
            self.entries(components, "/components", "`components`", |walk, key, value, pointer| {
                let each = match key {
                    "schemas" => |walk: &mut Self, _: &str, value: &Value, at: &str| walk.schema(value, at),
                    "parameters" => {
                        |walk: &mut Self, _: &str, value: &Value, at: &str| walk.parameter(value, at)
                    }
                    "requestBodies" => {
                        |walk: &mut Self, _: &str, value: &Value, at: &str| walk.body(value, at)
                    }
                    "responses" => {
                        |walk: &mut Self, _: &str, value: &Value, at: &str| walk.response(value, at)
                    }
                    "headers" => |walk: &mut Self, _: &str, value: &Value, at: &str| walk.header(value, at),
                    "securitySchemes" => |walk: &mut Self, _: &str, value: &Value, at: &str| {
                        if !value.is_object() {
                            walk.report(at, "a security scheme must be an object");
                        }
                    },
                    _ => return,
                };
                walk.entries(value, pointer, &format!("`{key}`"), each);
            });
        }
        self.security(document, "");
        self.servers(document, "");
        self.list(document, "tags", "");
    }

    fn path_item(&mut self, path: &str, item: &Value, pointer: &str) {
        if !path.starts_with('/') {
            return self.report(pointer, format!("the path `{path}` does not start with `/`"));
        }
        self.entries(item, pointer, "a path item", |walk, key, value, pointer| {
            if METHODS.contains(&key) {
                walk.operation(value, pointer);
            }
        });
        if item.is_object() {
            self.reference(item, pointer);
            self.parameters(item, pointer);
            self.servers(item, pointer);
        }
    }

    fn operation(&mut self, operation: &Value, pointer: &str) {
        if !operation.is_object() {
            return self.report(pointer, "an operation must be an object");
        }
        self.texts_in(&["operationId", "summary", "description"], operation, pointer);
        self.boolean(operation, "deprecated", pointer);
        self.strings(operation, "tags", pointer);
        self.parameters(operation, pointer);
        if let Some(body) = operation.get("requestBody") {
            self.body(body, &format!("{pointer}/requestBody"));
        }
        match operation.get("responses") {
            Some(responses) => {
                self.small_ranges(responses, &format!("{pointer}/responses"));
                self.entries(
                    responses,
                    &format!("{pointer}/responses"),
                    "`responses`",
                    |walk, key, value, at| {
                        let code = key.strip_suffix("XX").unwrap_or(key);
                        let known = key == "default"
                            || code.parse::<u16>().is_ok_and(|n| {
                                (key.len() == 3 && (code.len() == 1 || code.len() == 3))
                                    && ((1..=5).contains(&n) || (100..600).contains(&n))
                            });
                        match known {
                            true => walk.response(value, at),
                            false if is_small_range(key) => {}
                            false => walk.report(
                                at,
                                format!("`{key}` is no status: three digits, `4XX` or `default` are"),
                            ),
                        }
                    },
                );
            }
            None => self.report_with(
                pointer,
                "the operation has no `responses`",
                vec![Edit::Insert(format!("{pointer}/responses"), json!({}))],
            ),
        }
        self.security(operation, pointer);
        self.servers(operation, pointer);
    }

    /// Ranges of statuses whose letters are not capitals.
    fn small_ranges(&mut self, responses: &Value, pointer: &str) {
        let all = responses.as_object().into_iter().flatten();
        for (key, value) in all.filter(|(key, _)| is_small_range(key)) {
            let (at, range) = (format!("{pointer}/{key}"), key.to_uppercase());
            let mut edits = vec![Edit::Remove(at.clone())];
            if responses.get(&range).is_none() {
                edits.push(Edit::Insert(format!("{pointer}/{range}"), value.clone()));
            }
            self.report_with(&at, format!("`{key}` is not a status: write `{range}`"), edits);
        }
    }

    fn security(&mut self, holder: &Value, pointer: &str) {
        for (index, alternative) in self.list(holder, "security", pointer).iter().enumerate() {
            let at = format!("{pointer}/security/{index}");
            let sound = alternative.as_object().is_some_and(|schemes| schemes.values().all(Value::is_array));
            if !sound {
                self.report(&at, "a security requirement is an object of lists of scopes");
            }
        }
    }

    fn servers(&mut self, holder: &Value, pointer: &str) {
        for (index, server) in self.list(holder, "servers", pointer).iter().enumerate() {
            if !server.get("url").is_some_and(Value::is_string) {
                self.report(&format!("{pointer}/servers/{index}"), "a server needs a `url`");
            }
        }
    }

    fn parameters(&mut self, holder: &Value, pointer: &str) {
        for (index, parameter) in self.list(holder, "parameters", pointer).iter().enumerate() {
            self.parameter(parameter, &format!("{pointer}/parameters/{index}"));
        }
    }

    fn reference(&mut self, node: &Value, pointer: &str) -> bool {
        self.string(node, "$ref", pointer);
        node.get("$ref").is_some()
    }

    fn parameter(&mut self, parameter: &Value, pointer: &str) {
        if !parameter.is_object() {
            return self.report(pointer, "a parameter must be an object");
        }
        if self.reference(parameter, pointer) {
            return;
        }
        if parameter.get("name").and_then(Value::as_str).is_none_or(str::is_empty) {
            return self.report(pointer, "the parameter has no `name`");
        }
        let location = parameter.get("in").and_then(Value::as_str).unwrap_or_default();
        if !["path", "query", "header", "cookie"].contains(&location) {
            return self.report(pointer, "the parameter's `in` is not `path`, `query`, `header` or `cookie`");
        }
        self.header(parameter, pointer);
    }

    fn header(&mut self, header: &Value, pointer: &str) {
        if !header.is_object() {
            return self.report(pointer, "a header must be an object");
        }
        if self.reference(header, pointer) {
            return;
        }
        self.texts_in(&["style", "description"], header, pointer);
        self.flags_in(&["required", "explode", "allowReserved", "deprecated"], header, pointer);
        if let Some(schema) = header.get("schema") {
            self.schema(schema, &format!("{pointer}/schema"));
        }
        self.content(header, pointer);
    }

    fn body(&mut self, body: &Value, pointer: &str) {
        match body.is_object() {
            true => {
                if !self.reference(body, pointer) {
                    self.boolean(body, "required", pointer);
                    self.content(body, pointer);
                }
            }
            false => self.report(pointer, "a request body must be an object"),
        }
    }

    fn response(&mut self, response: &Value, pointer: &str) {
        if !response.is_object() {
            return self.report(pointer, "a response must be an object");
        }
        if self.reference(response, pointer) {
            return;
        }
        self.string(response, "description", pointer);
        self.content(response, pointer);
        if let Some(headers) = response.get("headers") {
            let pointer = format!("{pointer}/headers");
            self.entries(headers, &pointer, "`headers`", |walk, _, value, at| walk.header(value, at));
        }
    }

    fn content(&mut self, holder: &Value, pointer: &str) {
        let Some(content) = holder.get("content") else { return };
        self.entries(content, &format!("{pointer}/content"), "`content`", |walk, _, media, at| {
            match media.is_object() {
                true => {
                    if let Some(schema) = media.get("schema") {
                        walk.schema(schema, &format!("{at}/schema"));
                    }
                }
                false => walk.report(at, "a media type must be an object"),
            }
        });
    }

    fn schema(&mut self, schema: &Value, pointer: &str) {
        if !schema.is_object() {
            return self.report(pointer, "a schema must be an object");
        }
        if self.reference(schema, pointer) {
            return;
        }
        if let Some(kind) = schema.get("type")
            && !kind.as_str().is_some_and(|kind| TYPES.contains(&kind))
        {
            let at = format!("{pointer}/type");
            let message = format!("{kind} is no type of OpenAPI 3.0: those are {}", TYPES.join(", "));
            let repair = match kind {
                Value::Array(types) => single_type(pointer, types),
                _ => vec![Edit::Remove(at.clone())],
            };
            self.report_with(&at, message, repair);
        }
        self.texts_in(&["format", "pattern", "description", "title"], schema, pointer);
        self.flags_in(&["nullable", "readOnly", "writeOnly", "deprecated"], schema, pointer);
        self.strings(schema, "required", pointer);
        self.list(schema, "enum", pointer);
        for key in ["properties", "patternProperties"] {
            if let Some(properties) = schema.get(key) {
                let pointer = format!("{pointer}/{key}");
                // Here an `x-` name is a property like any other.
                match properties.as_object() {
                    Some(object) => {
                        for (name, property) in object {
                            self.schema(property, &format!("{pointer}/{}", escape(name)));
                        }
                    }
                    None => self.report(&pointer, format!("`{key}` must be an object")),
                }
            }
        }
        for key in ["items", "not"] {
            if let Some(inner) = schema.get(key) {
                self.schema(inner, &format!("{pointer}/{key}"));
            }
        }
        match schema.get("additionalProperties") {
            None | Some(Value::Bool(_)) => {}
            Some(inner) => self.schema(inner, &format!("{pointer}/additionalProperties")),
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            for (index, member) in self.list(schema, key, pointer).iter().enumerate() {
                self.schema(member, &format!("{pointer}/{key}/{index}"));
            }
        }
    }
}

/// `4xx`, which OpenAPI writes `4XX`.
fn is_small_range(key: &str) -> bool {
    let is_range = matches!(key.as_bytes(), [b'1'..=b'5', b'x' | b'X', b'x' | b'X']);
    is_range && !key.ends_with("XX")
}
