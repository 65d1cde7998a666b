//! Whether a value is what a schema describes: the one validator of this workspace.
//!
//! It reads schemas as `resolve` leaves them, those of OpenAPI 3.0 in one tree, and nothing has to be compiled first. Code
//! generation and the lints ask it about examples, the mock bank about requests and about its own answers. That it
//! agrees with JSON Schema is held by tests, in which the crate `jsonschema` is the referee.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::{escape, local, reference, schema_name};
use crate::places::{Side, followed};

mod formats;
mod numbers;
mod patterns;
#[cfg(test)]
mod referee;
#[cfg(test)]
mod tests;

pub use patterns::{Patterns, translated};

/// What is wrong with a value, and where in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// Where in the value.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

/// What a violation means to the generated types.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// They can't hold the value.
    Form,
    /// They can, as they can hold what a server sends against its contract: beyond a limit, new to an enum.
    Rule,
}

/// Holds values against the schemas of a document.
#[derive(Clone, Copy, Debug)]
pub struct Validator<'v> {
    document: &'v Value,
    patterns: &'v Patterns,
    side: Side,
    values: Values,
    other_side: OtherSide,
    most: usize,
}

/// Whether messages repeat values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Values {
    Shown,
    Hidden,
}

/// What becomes of a property that only the other side sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OtherSide {
    Accepted,
    Refused,
}

impl<'v> Validator<'v> {
    /// For what this side sends. `patterns` keeps those that were compiled.
    pub fn new(document: &'v Value, patterns: &'v Patterns, side: Side) -> Self {
        let (values, other_side) = (Values::Shown, OtherSide::Accepted);
        Self { document, patterns, side, values, other_side, most: usize::MAX }
    }

    /// Messages do not repeat values: they may be secrets.
    pub fn hiding_values(self) -> Self {
        Self { values: Values::Hidden, ..self }
    }

    /// A property that only the other side sends is a violation. Otherwise, it may be there, and need not.
    pub fn refusing_the_other_side(self) -> Self {
        Self { other_side: OtherSide::Refused, ..self }
    }

    /// No more violations than this are looked for.
    pub fn at_most(self, most: usize) -> Self {
        Self { most, ..self }
    }

    /// What is wrong with the value.
    pub fn violations(&self, schema: &Value, value: &Value) -> Vec<Violation> {
        let mut run = Run::new(self, Asked::Violations);
        run.value(schema, value, Closed::Yes);
        run.found.truncate(self.most);
        run.found
    }

    /// Whether nothing is wrong with the value.
    pub fn is_valid(&self, schema: &Value, value: &Value) -> bool {
        let mut run = Run::new(self, Asked::Validity);
        run.value(schema, value, Closed::Yes);
        !run.is_broken
    }

    /// Whether generated types can hold the value, as they can hold what a server sends against its contract.
    pub fn is_readable(&self, schema: &Value, value: &Value) -> bool {
        let mut run = Run::new(self, Asked::Readability);
        run.value(schema, value, Closed::Yes);
        !run.is_broken
    }
}

/// Whether `additionalProperties: false` is heeded. A piece of an `allOf` forbids nothing: read literally,
/// the whole would have no values.
#[derive(Clone, Copy)]
enum Closed {
    Yes,
    No,
}

/// What one run is to find out. Only the first puts messages together, and looks on after what it has found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Violations,
    Validity,
    /// Violations of weight [`Weight::Rule`] are not looked for.
    Readability,
}

/// How many references and compositions may lead from a value to what says something about it.
const LONGEST_CHAIN: usize = 100;
/// How many schemas a value is held against in one run: alternatives inside of alternatives multiply.
const MOST_STEPS: u32 = 500_000;

struct Run<'r, 'v> {
    validator: &'r Validator<'v>,
    asked: Asked,
    chain: usize,
    steps: u32,
    pointer: String,
    found: Vec<Violation>,
    is_broken: bool,
}

impl<'r, 'v> Run<'r, 'v> {
    fn new(validator: &'r Validator<'v>, asked: Asked) -> Self {
        Self {
            validator,
            asked,
            chain: 0,
            steps: 0,
            pointer: String::new(),
            found: Vec::new(),
            is_broken: false,
        }
    }

    fn rule(&mut self, message: impl FnOnce(&Self) -> String) {
        self.broken(Weight::Rule, message);
    }

    fn misshapen(&mut self, message: impl FnOnce(&Self) -> String) {
        self.broken(Weight::Form, message);
    }

    fn broken(&mut self, weight: Weight, message: impl FnOnce(&Self) -> String) {
        if self.asked == Asked::Readability && weight == Weight::Rule {
            return;
        }
        self.is_broken = true;
        if self.asked == Asked::Violations {
            let message = message(self);
            self.found.push(Violation { pointer: self.pointer.clone(), message });
        }
    }

    /// Whether rules are asked about, or only what types can hold.
    fn asks_for_rules(&self) -> bool {
        self.asked != Asked::Readability
    }

    fn is_done(&self) -> bool {
        match self.asked {
            Asked::Violations => self.found.len() >= self.validator.most,
            Asked::Validity | Asked::Readability => self.is_broken,
        }
    }

    /// The value as a message shows it.
    fn shown<'a>(&self, value: &Value) -> Cow<'a, str> {
        match self.validator.values {
            Values::Hidden => Cow::Borrowed("the value"),
            Values::Shown => {
                let text = value.to_string();
                Cow::Owned(match text.char_indices().nth(60) {
                    Some((end, _)) => format!("`{}…`", &text[..end]),
                    None => format!("`{text}`"),
                })
            }
        }
    }

    fn inside(&mut self, segment: &str, schema: &Value, value: &Value) {
        let (length, chain) = (self.pointer.len(), std::mem::take(&mut self.chain));
        self.pointer.push('/');
        self.pointer.push_str(&escape(segment));
        self.value(schema, value, Closed::Yes);
        self.pointer.truncate(length);
        self.chain = chain;
    }

    /// Whether the value is also this, without reporting anything.
    fn fits(&mut self, schema: &Value, value: &Value) -> bool {
        self.trial(Asked::Validity, schema, value).1
    }

    /// What is wrong with the value if it has to be this as well, without reporting it.
    fn trial(&mut self, asked: Asked, schema: &Value, value: &Value) -> (Vec<Violation>, bool) {
        let mut trial = Run::new(self.validator, asked);
        (trial.chain, trial.steps) = (self.chain, self.steps);
        trial.pointer.clone_from(&self.pointer);
        trial.value(schema, value, Closed::Yes);
        self.steps = trial.steps;
        (trial.found, !trial.is_broken)
    }

    fn value(&mut self, schema: &Value, value: &Value, closed: Closed) {
        self.steps += 1;
        // References in a circle are another rule's finding.
        if self.chain > LONGEST_CHAIN || self.is_done() {
            return;
        }
        if self.steps > MOST_STEPS {
            if self.steps == MOST_STEPS + 1 {
                self.rule(|_| "there are too many alternatives to check this value against".to_owned());
            }
            return;
        }
        if value.is_null() && is_set(schema, "nullable") {
            return;
        }
        self.chain += 1;
        match reference(schema).and_then(local).and_then(|target| self.validator.document.pointer(&target)) {
            Some(target) => self.value(target, value, closed),
            None => self.shape(schema, value, closed),
        }
        self.chain -= 1;
    }

    fn shape(&mut self, schema: &Value, value: &Value, closed: Closed) {
        if let Some(kind) = schema.get("type").and_then(Value::as_str)
            && !is(kind, value)
        {
            let also = schema.get("x-passbook-accepts").and_then(Value::as_array);
            if !also.into_iter().flatten().filter_map(Value::as_str).any(|kind| is(kind, value)) {
                self.misshapen(|run| format!("{} is not of type {kind}", run.shown(value)));
            }
            return;
        }
        if self.asks_for_rules()
            && let Some(values) = schema.get("enum").and_then(Value::as_array)
            && !values.iter().any(|other| numbers::equal(other, value))
        {
            self.rule(|run| format!("{} is none of the enum's values", run.shown(value)));
        }
        match value {
            Value::String(text) => self.string(schema, text, value),
            Value::Number(_) => self.number(schema, value),
            Value::Array(items) => self.array(schema, items),
            Value::Object(object) => self.object(schema, object, closed),
            Value::Null | Value::Bool(_) => {}
        }
        self.composition(schema, value);
    }

    fn string(&mut self, schema: &Value, text: &str, value: &Value) {
        if self.asks_for_rules() {
            let (least, most) = (bound(schema, "minLength"), bound(schema, "maxLength"));
            if least.is_some() || most.is_some() {
                let length = text.chars().count() as u64;
                if least.is_some_and(|least| length < least) || most.is_some_and(|most| length > most) {
                    self.rule(|run| {
                        format!(
                            "{} has {length} characters; allowed are {}",
                            run.shown(value),
                            range(least, most)
                        )
                    });
                }
            }
            if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
                && !self.validator.patterns.is_match(pattern, text)
            {
                self.rule(|run| format!("{} does not match the pattern `{pattern}`", run.shown(value)));
            }
        }
        let Some(format) = schema.get("format").and_then(Value::as_str) else { return };
        if formats::has_type(format) {
            if !formats::is(format, text) {
                self.misshapen(|run| format!("{} is not of the format \"{format}\"", run.shown(value)));
            }
        } else if self.asks_for_rules() && !formats::is(format, text) {
            self.rule(|run| format!("{} is not of the format \"{format}\"", run.shown(value)));
        }
    }

    fn number(&mut self, schema: &Value, value: &Value) {
        let wide = match schema.get("format").and_then(Value::as_str) {
            Some("int32") => !numbers::is_between(value, i32::MIN.into(), i32::MAX.into()),
            Some("uint32") => !numbers::is_between(value, 0, u32::MAX.into()),
            Some("int64") => !numbers::is_between(value, i64::MIN.into(), i64::MAX.into()),
            Some("uint64") => !numbers::is_between(value, 0, u64::MAX.into()),
            _ => false,
        };
        if wide {
            return self.misshapen(|run| format!("{} is out of bounds", run.shown(value)));
        }
        if !self.asks_for_rules() {
            return;
        }
        let exceeds = |key: &str, exclusive: &str, beyond: std::cmp::Ordering| {
            let bound = schema.get(key).filter(|bound| bound.is_number())?;
            let order = numbers::compare(value, bound);
            let is_beyond = order == beyond || order.is_eq() && is_set(schema, exclusive);
            is_beyond.then(|| match (is_set(schema, exclusive), key) {
                (true, "minimum") => format!("has to be greater than {bound}"),
                (true, _) => format!("has to be less than {bound}"),
                (false, "minimum") => format!("has to be at least {bound}"),
                (false, _) => format!("has to be at most {bound}"),
            })
        };
        let low = exceeds("minimum", "exclusiveMinimum", std::cmp::Ordering::Less);
        let high = exceeds("maximum", "exclusiveMaximum", std::cmp::Ordering::Greater);
        if let Some(limit) = low.or(high) {
            self.rule(|run| format!("{} is out of bounds: it {limit}", run.shown(value)));
        }
        if let Some(step) = schema.get("multipleOf").filter(|step| step.is_number())
            && !numbers::is_multiple(value, step)
        {
            self.rule(|run| format!("{} is not a multiple of {step}", run.shown(value)));
        }
    }

    fn array(&mut self, schema: &Value, items: &[Value]) {
        if self.asks_for_rules() {
            let (least, most) = (bound(schema, "minItems"), bound(schema, "maxItems"));
            let length = items.len() as u64;
            if least.is_some_and(|least| length < least) || most.is_some_and(|most| length > most) {
                self.rule(|_| format!("the list has {length} items; allowed are {}", range(least, most)));
            }
            if is_set(schema, "uniqueItems") && numbers::has_repeats(items) {
                self.rule(|_| "the list holds an item twice".to_owned());
            }
        }
        let Some(inner) = schema.get("items") else { return };
        for (index, item) in items.iter().enumerate() {
            if self.is_done() {
                return;
            }
            self.inside(&index.to_string(), inner, item);
        }
    }

    fn object(&mut self, schema: &Value, object: &Map<String, Value>, closed: Closed) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let property = |name: &str| properties.and_then(|properties| properties.get(name));
        let required = || {
            let names = schema.get("required").and_then(Value::as_array);
            names.into_iter().flatten().filter_map(Value::as_str)
        };
        for name in required() {
            let missed = || property(name).is_none_or(|property| !self.is_of_the_other_side(property));
            if !object.contains_key(name) && missed() {
                self.misshapen(|_| format!("`{name}` is required and missing"));
            }
        }
        let (least, most) = (bound(schema, "minProperties"), bound(schema, "maxProperties"));
        let length = object.len() as u64;
        if least.is_some_and(|least| length < least) || most.is_some_and(|most| length > most) {
            self.rule(|_| format!("the object has {length} properties; allowed are {}", range(least, most)));
        }
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let others = schema.get("additionalProperties");
        for (name, value) in object {
            if self.is_done() {
                return;
            }
            let mut is_known = false;
            if let Some(property) = property(name) {
                is_known = true;
                if self.validator.other_side == OtherSide::Refused && self.is_of_the_other_side(property) {
                    let side = self.validator.side;
                    self.at(name, |run| {
                        run.rule(|_| match side {
                            Side::Request => "is read-only: only the server sets it".to_owned(),
                            Side::Response | Side::Either => {
                                "is write-only: it is never sent back".to_owned()
                            }
                        });
                    });
                    continue;
                }
                // Read as an absent field.
                let is_absent = value.is_null() && !required().any(|other| other == name);
                if !is_absent || self.asks_for_rules() {
                    self.inside(name, property, value);
                }
            }
            for (pattern, inner) in patterns.into_iter().flatten() {
                if self.validator.patterns.is_match(pattern, name) {
                    is_known = true;
                    self.inside(name, inner, value);
                }
            }
            match (is_known, others, closed) {
                (false, Some(Value::Bool(false)), Closed::Yes) => {
                    self.rule(|_| format!("the schema has no property `{name}` and allows no others"));
                }
                (false, Some(inner @ Value::Object(_)), _) => self.inside(name, inner, value),
                _ => {}
            }
        }
    }

    /// Reports something about a property.
    fn at(&mut self, name: &str, report: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&escape(name));
        report(self);
        self.pointer.truncate(length);
    }

    /// Whether a property is one that only the other side sends.
    fn is_of_the_other_side(&self, property: &Value) -> bool {
        let behind = followed(self.validator.document, property);
        let flag = |key: &str| is_set(property, key) || is_set(behind, key);
        match self.validator.side {
            Side::Request => flag("readOnly"),
            Side::Response => flag("writeOnly"),
            Side::Either => flag("readOnly") || flag("writeOnly"),
        }
    }

    fn composition(&mut self, schema: &Value, value: &Value) {
        let members =
            |key: &str| schema.get(key).and_then(Value::as_array).filter(|members| !members.is_empty());
        for member in members("allOf").into_iter().flatten() {
            self.value(member, value, Closed::No);
        }
        if self.asks_for_rules()
            && let Some(not) = schema.get("not")
            && self.fits(not, value)
        {
            self.rule(|run| format!("{} is what `not` excludes", run.shown(value)));
        }
        for key in ["oneOf", "anyOf"] {
            let Some(members) = members(key) else { continue };
            if let Some(property) = schema.pointer("/discriminator/propertyName").and_then(Value::as_str) {
                self.discriminated(schema, members, property, value);
                continue;
            }
            // A variant that nobody knows is kept as it is.
            if self.asks_for_rules() {
                self.alternatives(key, members, value);
            }
        }
    }

    fn alternatives(&mut self, key: &str, members: &[Value], value: &Value) {
        let mut fitting = 0;
        for member in members {
            fitting += usize::from(self.fits(member, value));
            if fitting == 1 && key == "anyOf" {
                return;
            }
        }
        if fitting > 1 {
            self.rule(|run| format!("{} fits {fitting} members of `oneOf`", run.shown(value)));
        } else if fitting == 0 {
            self.rule(|run| format!("{} fits no member of `{key}`", run.shown(value)));
            if self.asked == Asked::Violations {
                // Those of the member that it was most likely meant to be.
                let trials = members.iter().map(|member| self.trial(Asked::Violations, member, value).0);
                let nearest = trials.min_by_key(Vec::len);
                self.found.extend(nearest.into_iter().flatten());
            }
        }
    }

    fn discriminated(&mut self, schema: &Value, members: &[Value], property: &str, value: &Value) {
        let Some(tag) = value.get(property).and_then(Value::as_str) else {
            return self.rule(|_| format!("the discriminator `{property}` is missing"));
        };
        let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object);
        let mapped = mapping.and_then(|mapping| mapping.get(tag)?.as_str());
        let name = mapped.map_or(tag, |target| target.rsplit('/').next().unwrap_or(target));
        // A schema that the mapping gives another tag is not meant by its own name.
        let mut targets = mapping.into_iter().flat_map(Map::values).filter_map(Value::as_str);
        let is_renamed = mapped.is_none() && targets.any(|target| target.rsplit('/').next() == Some(tag));
        let named = members.iter().find(|member| schema_name(member).is_some_and(|other| other == name));
        match named.filter(|_| !is_renamed) {
            Some(member) => self.value(member, value, Closed::Yes),
            None => self.rule(|run| {
                let tag = run.shown(&value[property]);
                format!("the discriminator `{property}` has no member for {tag}")
            }),
        }
    }
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => numbers::is_integer(value),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn is_set(schema: &Value, key: &str) -> bool {
    schema.get(key) == Some(&Value::Bool(true))
}

fn bound(schema: &Value, key: &str) -> Option<u64> {
    let bound = schema.get(key)?;
    // `10.0` is a whole number, too.
    bound.as_u64().or_else(|| numbers::whole(bound)?.try_into().ok())
}

/// Bounds as a message says them.
fn range(least: Option<u64>, most: Option<u64>) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => least.to_string(),
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("{most} or fewer"),
        (None, None) => "any number".to_owned(),
    }
}

/// The JSON types that a schema lets a value have, by name; none named: any.
pub fn types(document: &Value, schema: &Value) -> BTreeSet<String> {
    fn gather(document: &Value, schema: &Value, depth: usize, found: &mut BTreeSet<String>) {
        let schema = followed(document, schema);
        if depth > 8 {
            return;
        }
        let own = schema.get("type").into_iter();
        let accepted = schema.get("x-passbook-accepts").and_then(Value::as_array).into_iter().flatten();
        found.extend(own.chain(accepted).filter_map(Value::as_str).map(str::to_owned));
        for key in ["allOf", "oneOf", "anyOf"] {
            for member in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
                gather(document, member, depth + 1, found);
            }
        }
    }
    let mut found = BTreeSet::new();
    gather(document, schema, 0, &mut found);
    found
}
