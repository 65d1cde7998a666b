//! Values made from schemas: the same for the same seed and place, on every machine.

use serde_json::{Map, Number, Value, json};

use crate::schema::{Schema, behind};

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
        Maker { document: schema.document() }.value(schema.node(), &mut random, 0)
    };
    let first = attempt(0);
    if schema.is_valid(&first) {
        return first;
    }
    (1..ATTEMPTS).map(attempt).find(|value| schema.is_valid(value)).unwrap_or(first)
}

struct Maker<'a> {
    document: &'a Value,
}

impl Maker<'_> {
    fn value(&self, schema: &Value, random: &mut Random, depth: usize) -> Value {
        let schema = behind(self.document, schema);
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
            let member = behind(self.document, member);
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
            let behind = behind(self.document, property);
            let is_write_only = |node: &Value| node.get("writeOnly") == Some(&Value::Bool(true));
            if is_write_only(property) || is_write_only(behind) {
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
