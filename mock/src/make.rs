//! Values made from schemas: the same for the same seed and place, on every machine.

use passbook_openapi::places::followed;
use serde_json::{Map, Number, Value, json};

use crate::schema::{Schema, Side};

mod pattern;
mod random;
mod text;

pub use random::Random;

/// How deep values nest before only what is required is made.
const DEEPEST: usize = 6;
/// How deep before a recursion without an end is given up.
const BOTTOM: usize = 40;
/// How many values are made until one is valid.
const ATTEMPTS: u64 = 12;

/// A value that is valid by a schema, as far as one is found.
pub(crate) fn value(schema: &Schema, seed: u64, place: &str) -> Value {
    let attempt = |attempt: u64| {
        let mut random = Random::new(seed.wrapping_add(attempt.wrapping_mul(0x9e37_79b9)), place);
        Maker { document: schema.document(), side: schema.side() }.value(schema.node(), &mut random, 0)
    };
    let first = attempt(0);
    if schema.is_valid(&first) {
        return first;
    }
    (1..ATTEMPTS).map(attempt).find(|value| schema.is_valid(value)).unwrap_or(first)
}

struct Maker<'a> {
    document: &'a Value,
    side: Side,
}

impl Maker<'_> {
    fn value(&self, schema: &Value, random: &mut Random, depth: usize) -> Value {
        let schema = followed(self.document, schema);
        if depth > BOTTOM {
            return Value::Null;
        }
        if let Some(example) = schema.get("example").filter(|_| depth > 0) {
            return example.clone();
        }
        if let Some(Value::Array(values)) = schema.get("enum")
            && !values.is_empty()
        {
            return random.pick(values).clone();
        }
        if let Some(Value::Array(values)) = schema.get("x-extensible-enum")
            && !values.is_empty()
        {
            return random.pick(values).clone();
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(Value::Array(members)) = schema.get(key)
                && !members.is_empty()
            {
                return self.alternative(schema, members, random, depth);
            }
        }
        if schema.get("allOf").is_some() {
            return self.all(schema, random, depth);
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, random, depth),
            Some("array") => self.array(schema, random, depth),
            Some("integer") => integer(schema, random),
            Some("number") => number(schema, random),
            Some("boolean") => random.flip().into(),
            Some("string") => text::string(schema, random).into(),
            _ if schema.get("properties").is_some() => self.object(schema, random, depth),
            _ if schema.get("items").is_some() => self.array(schema, random, depth),
            _ => json!({}),
        }
    }

    /// One of the alternatives, with what tells it apart, and what stands beside them.
    fn alternative(&self, schema: &Value, members: &[Value], random: &mut Random, depth: usize) -> Value {
        // Deep down, the first: documents begin with the simplest.
        let member = if depth > DEEPEST { &members[0] } else { random.pick(members) };
        let mut value = self.value(member, random, depth + 1);
        if schema.get("properties").is_some() {
            let beside = self.object(schema, random, depth);
            merge(&mut value, beside);
        }
        let discriminator = &schema["discriminator"];
        if let (Some(property), Some(reference), Some(object)) =
            (discriminator["propertyName"].as_str(), member["$ref"].as_str(), value.as_object_mut())
        {
            let short = reference.rsplit('/').next().unwrap_or_default();
            let mapping = discriminator["mapping"].as_object();
            let name =
                mapping.into_iter().flatten().find(|(_, target)| *target == reference || *target == short);
            object.insert(property.to_owned(), name.map_or(short, |(name, _)| name.as_str()).into());
        }
        value
    }

    fn all(&self, schema: &Value, random: &mut Random, depth: usize) -> Value {
        let members = schema["allOf"].as_array().map(Vec::as_slice).unwrap_or_default();
        // A constraint without a type of its own, beside one with: what has more to say goes first.
        let is_typed = |member: &&Value| {
            let member = followed(self.document, member);
            ["type", "properties", "allOf", "oneOf", "anyOf", "enum", "items"]
                .iter()
                .any(|key| member.get(*key).is_some())
        };
        let mut values = members.iter().filter(is_typed).map(|member| self.value(member, random, depth + 1));
        let mut value = values.next().unwrap_or_else(|| json!({}));
        values.for_each(|other| merge(&mut value, other));
        if schema.get("properties").is_some() {
            merge(&mut value, self.object(schema, random, depth));
        }
        value
    }

    fn object(&self, schema: &Value, random: &mut Random, depth: usize) -> Value {
        let mut object = Map::new();
        let required =
            |name: &str| schema["required"].as_array().into_iter().flatten().any(|other| other == name);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let behind = followed(self.document, property);
            let mark = match self.side {
                Side::Request => "readOnly",
                Side::Response => "writeOnly",
            };
            let is_other_side = |node: &Value| node.get(mark) == Some(&Value::Bool(true));
            if is_other_side(property) || is_other_side(behind) {
                continue;
            }
            // Each property draws from a source of its own, so that a new one moves no other.
            let mut random = random.fork(name);
            if !required(name) && (depth > DEEPEST || random.below(8) == 0) {
                continue;
            }
            object.insert(name.clone(), self.value(property, &mut random, depth + 1));
        }
        let least = schema["minProperties"].as_u64().unwrap_or(0) as usize;
        let is_map = schema.get("additionalProperties").is_some_and(Value::is_object);
        let wanted = if is_map && object.is_empty() && depth <= DEEPEST { least.max(2) } else { least };
        for index in object.len()..wanted.min(100) {
            let value = match schema.get("additionalProperties").filter(|schema| schema.is_object()) {
                Some(schema) => self.value(schema, random, depth + 1),
                None => Value::from(random.word()),
            };
            object.insert(format!("key{index}"), value);
        }
        object.into()
    }

    fn array(&self, schema: &Value, random: &mut Random, depth: usize) -> Value {
        let least = schema["minItems"].as_u64().unwrap_or(0).min(1000);
        let most = schema["maxItems"].as_u64().unwrap_or(u64::MAX);
        let usual = if depth > DEEPEST { 0 } else { 1 + random.below(2) };
        let length = usual.clamp(least, most.max(least));
        let items = schema.get("items").unwrap_or(&Value::Null);
        let mut made: Vec<Value> = Vec::new();
        for index in 0..length {
            let mut value = self.value(items, &mut random.fork(&index.to_string()), depth + 1);
            if schema["uniqueItems"] == true {
                for again in 0..20 {
                    if !made.contains(&value) {
                        break;
                    }
                    value = self.value(items, &mut random.fork(&format!("{index} {again}")), depth + 1);
                }
                if made.contains(&value) {
                    continue;
                }
            }
            made.push(value);
        }
        made.into()
    }
}

fn merge(value: &mut Value, other: Value) {
    match (value, other) {
        (Value::Object(value), Value::Object(other)) => {
            for (name, inner) in other {
                match value.get_mut(&name) {
                    Some(there) => merge(there, inner),
                    None => drop(value.insert(name, inner)),
                }
            }
        }
        // What came later is the narrower, as a rule.
        (value, other) => *value = other,
    }
}

fn integer(schema: &Value, random: &mut Random) -> Value {
    let bound =
        |name: &str| schema[name].as_i64().or_else(|| schema[name].as_f64().map(|bound| bound as i64));
    let is_exclusive = |name: &str| schema[name] == true;
    let least = bound("minimum").map(|least| least.saturating_add(is_exclusive("exclusiveMinimum").into()));
    let most = bound("maximum").map(|most| most.saturating_sub(is_exclusive("exclusiveMaximum").into()));
    let (least, most) = match (least, most) {
        (Some(least), Some(most)) => (least, most.max(least)),
        (Some(least), None) => (least, least.saturating_add(1000)),
        (None, Some(most)) => (most.saturating_sub(1000).max(0).min(most), most),
        (None, None) if schema["x-passbook-time"] == "unix-seconds" => (1_600_000_000, 1_700_000_000),
        (None, None) => (0, 1000),
    };
    let step = schema["multipleOf"].as_f64().filter(|step| *step >= 1.0).map_or(1, |step| step as i64);
    let span = most.abs_diff(least).saturating_add(1);
    let value = least.saturating_add_unsigned(random.below(span));
    let down = value.rem_euclid(step);
    let stepped = if value - down >= least { value - down } else { value.saturating_add(step - down) };
    stepped.into()
}

fn number(schema: &Value, random: &mut Random) -> Value {
    let least = schema["minimum"].as_f64();
    let most = schema["maximum"].as_f64();
    let (least, most) = match (least, most) {
        (Some(least), Some(most)) => (least, most),
        (Some(least), None) => (least, least + 1000.0),
        (None, Some(most)) => (most - 1000.0, most),
        (None, None) => (0.0, 1000.0),
    };
    let value = match schema["multipleOf"].as_f64().filter(|step| *step > 0.0) {
        Some(step) => {
            let steps = ((most - least) / step).floor().clamp(0.0, 1e6) as u64;
            ((least / step).ceil() + random.below(steps.saturating_add(1)) as f64) * step
        }
        // Hundredths, and never the bound itself, which may be excluded.
        None => {
            let between = least + (most - least) * (1 + random.below(9998)) as f64 / 10_000.0;
            let rounded = (between * 100.0).round() / 100.0;
            if rounded > least && rounded < most { rounded } else { between }
        }
    };
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::PROVIDERS;
    use crate::schema::Tree;

    /// Every response and every request body of every provider, from many seeds.
    #[test]
    fn what_is_made_is_valid() {
        for provider in PROVIDERS {
            let contract = provider.contract().expect("the contract is read");
            for operation in contract.each_operation() {
                let replies = operation.responses.iter().flat_map(|response| &response.content);
                let bodies = operation.body.iter().flat_map(|body| &body.content);
                for schema in replies.chain(bodies).filter_map(|media| media.schema.as_ref()) {
                    for seed in 0..20 {
                        let value = value(schema, seed, &operation.id);
                        let faults = schema.faults(&value);
                        assert!(
                            faults.is_empty(),
                            "{} {} seed {seed}: {faults:?}\n{value}",
                            provider.id,
                            operation.id
                        );
                    }
                }
            }
        }
    }

    fn made(schema: Value, seed: u64) -> (Value, bool) {
        let schema = Schema::new(Tree::new(schema), String::new(), Side::Response);
        let value = value(&schema, seed, "here");
        let is_valid = schema.is_valid(&value);
        (value, is_valid)
    }

    #[test]
    fn constraints_are_kept() {
        let schemas = [
            json!({"type": "integer", "minimum": 5, "maximum": 5}),
            json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 1}),
            json!({"type": "integer", "multipleOf": 7, "minimum": 50, "maximum": 60}),
            json!({"type": "integer", "format": "int32", "maximum": -5}),
            json!({"type": "number", "minimum": 0.25, "maximum": 0.26, "exclusiveMinimum": true}),
            json!({"type": "number", "multipleOf": 0.5, "minimum": 1}),
            json!({"type": "string", "minLength": 40, "maxLength": 41}),
            json!({"type": "string", "maxLength": 1}),
            json!({"type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT.*Z$"}),
            json!({"type": "array", "items": {"type": "integer", "minimum": 1, "maximum": 3}, "minItems": 3, "uniqueItems": true}),
            json!({"type": "object", "minProperties": 3, "additionalProperties": {"type": "boolean"}}),
            json!({"type": "object", "nullable": true, "required": ["a"], "properties": {"a": {"type": "string", "nullable": true, "enum": ["x"]}}}),
            json!({"allOf": [{"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"required": ["b"], "properties": {"b": {"type": "string", "format": "uuid"}}}]}),
        ];
        for schema in schemas {
            for seed in 0..100 {
                let (value, is_valid) = made(schema.clone(), seed);
                assert!(is_valid, "{value} for {schema}");
            }
        }
    }

    #[test]
    fn recursion_ends() {
        let tree = json!({
            "type": "object",
            "required": ["left", "name"],
            "properties": {
                "name": {"type": "string"},
                "left": {"type": "array", "items": {"$ref": "#"}},
                "right": {"$ref": "#"},
            },
        });
        let (value, is_valid) = made(tree, 3);
        assert!(is_valid && value.to_string().len() < 1 << 20, "{} bytes", value.to_string().len());
        let endless = json!({"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#"}}});
        assert!(made(endless, 3).0.is_object());
    }

    #[test]
    fn a_new_property_moves_no_other() {
        let schema = |more: &str| json!({"type": "object", "required": ["a", more], "properties": {"a": {"type": "string"}, more: {"type": "string"}}});
        assert_eq!(made(schema("b"), 9).0["a"], made(schema("c"), 9).0["a"]);
        assert_eq!(made(schema("b"), 9), made(schema("b"), 9));
        assert_ne!(made(schema("b"), 9), made(schema("b"), 10));
    }
}
