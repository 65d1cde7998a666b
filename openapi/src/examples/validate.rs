//! Whether a value is what a schema of OpenAPI 3.0 describes.

use serde_json::{Map, Value};

use super::formats;
use crate::document::{escape, local, reference, schema_name};
use crate::places::{Side, followed};

/// What is wrong with a value, and where in it.
pub struct Violation {
    /// Where in the value.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What it means.
    pub weight: Weight,
}

/// What a violation means to the generated types.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// They can't hold the value.
    Form,
    /// They can, as they can hold what a server sends against its contract: beyond a limit, new to an enum.
    Rule,
}

/// Everything that is wrong with the value.
pub fn violations(document: &Value, side: Side, schema: &Value, value: &Value) -> Vec<Violation> {
    let mut validator = Validator { document, side, depth: 0, pointer: String::new(), found: Vec::new() };
    validator.value(schema, value, Closed::Yes);
    validator.found
}

/// Whether `additionalProperties: false` is heeded. A piece of an `allOf` forbids nothing: read literally,
/// the whole would have no values.
#[derive(Clone, Copy)]
enum Closed {
    Yes,
    No,
}

struct Validator<'v> {
    document: &'v Value,
    side: Side,
    depth: usize,
    pointer: String,
    found: Vec<Violation>,
}

impl Validator<'_> {
    fn report(&mut self, message: impl Into<String>) {
        self.found(Weight::Rule, message.into());
    }

    fn misshapen(&mut self, message: impl Into<String>) {
        self.found(Weight::Form, message.into());
    }

    fn found(&mut self, weight: Weight, message: String) {
        self.found.push(Violation { pointer: self.pointer.clone(), message, weight });
    }

    /// Makes what was found since then a matter of rules.
    fn forgive(&mut self, since: usize) {
        self.found[since..].iter_mut().for_each(|violation| violation.weight = Weight::Rule);
    }

    fn inside(&mut self, segment: &str, schema: &Value, value: &Value) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&escape(segment));
        self.value(schema, value, Closed::Yes);
        self.pointer.truncate(length);
    }

    /// What is wrong with the value if it has to be this as well, without reporting it.
    fn trial(&self, schema: &Value, value: &Value) -> Vec<Violation> {
        let mut trial = Validator {
            document: self.document,
            side: self.side,
            depth: self.depth,
            pointer: self.pointer.clone(),
            found: Vec::new(),
        };
        trial.value(schema, value, Closed::Yes);
        trial.found
    }

    fn value(&mut self, schema: &Value, value: &Value, closed: Closed) {
        // References in a circle are another rule's finding.
        if self.depth > 100 {
            return;
        }
        if value.is_null() && schema.get("nullable") == Some(&Value::Bool(true)) {
            return;
        }
        self.depth += 1;
        match reference(schema).and_then(local).and_then(|target| self.document.pointer(&target)) {
            Some(target) => self.value(target, value, closed),
            None => self.shape(schema, value, closed),
        }
        self.depth -= 1;
    }

    fn shape(&mut self, schema: &Value, value: &Value, closed: Closed) {
        if let Some(kind) = schema.get("type").and_then(Value::as_str) {
            let also = schema.get("x-passbook-accepts").and_then(Value::as_array);
            if !is(kind, value) {
                if !also.into_iter().flatten().filter_map(Value::as_str).any(|kind| is(kind, value)) {
                    self.misshapen(format!("{} is no {kind}", shown(value)));
                }
                return;
            }
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array)
            && !values.contains(value)
        {
            self.report(format!("{} is none of the enum's values", shown(value)));
        }
        match value {
            Value::String(text) => self.string(schema, text),
            Value::Number(_) => self.number(schema, value),
            Value::Array(items) => self.array(schema, items),
            Value::Object(object) => self.object(schema, object, closed),
            _ => {}
        }
        self.composition(schema, value);
    }

    fn string(&mut self, schema: &Value, text: &str) {
        let length = text.chars().count() as u64;
        if bound(schema, "minLength").is_some_and(|least| length < least)
            || bound(schema, "maxLength").is_some_and(|most| length > most)
        {
            self.report(format!("{} has {length} characters", shown(&text.into())));
        }
        let fits = match schema.get("format").and_then(Value::as_str) {
            Some("date") => formats::is_date(text),
            Some("date-time") => formats::is_date_time(text),
            Some("uuid") => formats::is_uuid(text),
            Some("decimal") => formats::is_decimal(text),
            _ => true,
        };
        if let (false, Some(format)) = (fits, schema.get("format")) {
            self.misshapen(format!("{} is not of the format {format}", shown(&text.into())));
        }
    }

    fn number(&mut self, schema: &Value, value: &Value) {
        let number = value.as_f64().unwrap_or_default();
        let limit = |key: &str| schema.get(key).and_then(Value::as_f64);
        let exclusive = |key: &str| schema.get(key) == Some(&Value::Bool(true));
        let low = limit("minimum")
            .is_some_and(|least| number < least || exclusive("exclusiveMinimum") && number == least);
        let high = limit("maximum")
            .is_some_and(|most| number > most || exclusive("exclusiveMaximum") && number == most);
        let wide = match schema.get("format").and_then(Value::as_str) {
            Some("int32") => value.as_i64().is_none_or(|number| i32::try_from(number).is_err()),
            Some("int64") => value.as_i64().is_none() && number.fract() == 0.0,
            _ => false,
        };
        match (wide, low || high) {
            (true, _) => self.misshapen(format!("{value} is out of bounds")),
            (false, true) => self.report(format!("{value} is out of bounds")),
            (false, false) => {}
        }
    }

    fn array(&mut self, schema: &Value, items: &[Value]) {
        let length = items.len() as u64;
        if bound(schema, "minItems").is_some_and(|least| length < least)
            || bound(schema, "maxItems").is_some_and(|most| length > most)
        {
            self.report(format!("the list has {length} items"));
        }
        if schema.get("uniqueItems") == Some(&Value::Bool(true))
            && items.iter().enumerate().any(|(index, item)| items[..index].contains(item))
        {
            self.report("the list holds an item twice");
        }
        let Some(inner) = schema.get("items") else { return };
        for (index, item) in items.iter().enumerate() {
            self.inside(&index.to_string(), inner, item);
        }
    }

    fn object(&mut self, schema: &Value, object: &Map<String, Value>, closed: Closed) {
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for name in required.iter().copied() {
            let missed = properties.get(name).is_none_or(|property| self.is_missed(property));
            if missed && !object.contains_key(name) {
                self.misshapen(format!("`{name}` is required and missing"));
            }
        }
        let length = object.len() as u64;
        if bound(schema, "minProperties").is_some_and(|least| length < least)
            || bound(schema, "maxProperties").is_some_and(|most| length > most)
        {
            self.report(format!("the object has {length} properties"));
        }
        for (name, value) in object {
            let since = self.found.len();
            match (properties.get(name), schema.get("additionalProperties"), closed) {
                (Some(property), ..) => self.inside(name, property, value),
                (None, Some(Value::Bool(false)), Closed::Yes) => {
                    self.report(format!("the schema has no property `{name}` and allows no others"));
                }
                (None, Some(values @ Value::Object(_)), _) => self.inside(name, values, value),
                _ => {}
            }
            // Read as an absent field.
            if value.is_null() && properties.contains_key(name) && !required.contains(&name.as_str()) {
                self.forgive(since);
            }
        }
    }

    /// Whether a required property has to be there: one that only the other side sends has not.
    fn is_missed(&self, property: &Value) -> bool {
        let flag = |key: &str| {
            [property, followed(self.document, property)]
                .iter()
                .any(|s| s.get(key) == Some(&Value::Bool(true)))
        };
        match self.side {
            Side::Request => !flag("readOnly"),
            Side::Response => !flag("writeOnly"),
            Side::Either => !flag("readOnly") && !flag("writeOnly"),
        }
    }

    fn composition(&mut self, schema: &Value, value: &Value) {
        let members =
            |key: &str| schema.get(key).and_then(Value::as_array).filter(|members| !members.is_empty());
        for member in members("allOf").into_iter().flatten() {
            self.value(member, value, Closed::No);
        }
        if schema.get("not").is_some_and(|not| self.trial(not, value).is_empty()) {
            self.report(format!("{} is what `not` excludes", shown(value)));
        }
        for key in ["oneOf", "anyOf"] {
            let Some(members) = members(key) else { continue };
            if let Some(property) = schema.pointer("/discriminator/propertyName").and_then(Value::as_str) {
                self.discriminated(schema, members, property, value);
                continue;
            }
            let mut trials: Vec<Vec<Violation>> =
                members.iter().map(|member| self.trial(member, value)).collect();
            let since = self.found.len();
            let fitting = trials.iter().filter(|trial| trial.is_empty()).count();
            if fitting > 1 && key == "oneOf" {
                self.report(format!("{} fits {fitting} members of `oneOf`", shown(value)));
            } else if fitting == 0 {
                // Those of the member that it was most likely meant to be.
                trials.sort_by_key(Vec::len);
                self.report(format!("{} fits no member of `{key}`", shown(value)));
                self.found.extend(trials.into_iter().next().into_iter().flatten());
                // A variant that nobody knows is kept as it is.
                self.forgive(since);
            }
        }
    }

    fn discriminated(&mut self, schema: &Value, members: &[Value], property: &str, value: &Value) {
        let Some(tag) = value.get(property).and_then(Value::as_str) else {
            return self.report(format!("the discriminator `{property}` is missing"));
        };
        let mapped = schema.pointer("/discriminator/mapping").and_then(|mapping| mapping.get(tag)?.as_str());
        let name = mapped.map_or(tag, |target| target.rsplit('/').next().unwrap_or(target));
        match members.iter().find(|member| schema_name(member).is_some_and(|other| other == name)) {
            Some(member) => self.value(member, value, Closed::Yes),
            None => self.report(format!("the discriminator `{property}` has no member for `{tag}`")),
        }
    }
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn bound(schema: &Value, key: &str) -> Option<u64> {
    schema.get(key)?.as_u64()
}

/// The value as a message shows it.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}
