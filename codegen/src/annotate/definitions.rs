//! Component schemas to definitions, and schemas to shapes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Number, Value};

use crate::api::*;
use crate::document::{operations, schema_name, schemas};
use crate::names;
use crate::normalize::{MEMBER, TAGS, VALUES};
use crate::personal;

/// Type names that would shadow what generated code and its readers mean by them.
const RESERVED: [&str; 21] = [
    "AsRef",
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Deserializer",
    "Err",
    "Fields",
    "From",
    "Into",
    "None",
    "Ok",
    "Option",
    "Result",
    "Serialize",
    "Serializer",
    "Some",
    "String",
    "Text",
    "Vec",
];

/// Every component, named.
pub(super) fn definitions(document: &Value) -> BTreeMap<String, Definition> {
    let mut taken: BTreeSet<String> = BTreeSet::from(["Self".to_owned()]);
    let components = schemas(document);
    let personal = personal_components(document);
    // A component whose name is a Rust name already keeps it, whatever the others are called.
    let mut in_order: Vec<(&String, &Value)> = components.into_iter().flatten().collect();
    in_order.sort_by_cached_key(|(name, _)| names::pascal(name) != **name);
    let mut found = BTreeMap::new();
    for (component, schema) in in_order {
        let pascal = names::pascal(component);
        let name = if RESERVED.contains(&pascal.as_str()) { format!("{pascal}Model") } else { pascal };
        let definition = Definition {
            component: component.clone(),
            rust: names::unique(&name, &mut taken),
            module: String::new(),
            docs: docs(schema),
            deprecated: deprecation(schema.as_object(), &["description"]),
            in_request: false,
            in_response: false,
            kind: kind(schema, personal.contains(component), &personal),
        };
        found.insert(component.clone(), definition);
    }
    resolve_lenient(&mut found);
    name_union_variants(&mut found);
    found
}

fn flag(schema: &Value, key: &str) -> bool {
    schema.get(key) == Some(&Value::Bool(true))
}

/// Whether this is deprecated, with what the contract says of it: `x-passbook-deprecated`, or the sentence of one
/// of these texts that speaks of it.
pub(super) fn deprecation(node: Option<&Map<String, Value>>, texts: &[&str]) -> Deprecation {
    let node = node?;
    let text = |key: &str| node.get(key).and_then(Value::as_str);
    if let Some(note) = text("x-passbook-deprecated") {
        return Some(one_line(note));
    }
    let says_more = |sentence: &&str| {
        let sentence = sentence.to_lowercase();
        sentence.contains("deprecat") && sentence.split_whitespace().count() > 2
    };
    let sentences = || texts.iter().filter_map(|key| text(key)).flat_map(sentences);
    (node.get("deprecated") == Some(&Value::Bool(true)))
        .then(|| sentences().find(says_more).map(one_line).unwrap_or_default())
}

/// A text's sentences. A full stop inside of a word or a number ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").flat_map(|paragraph| paragraph.split_inclusive(". ")).map(str::trim)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The components of which all is personal: those that are marked, and those that a marked body or reply is made of.
pub(super) fn personal_components(document: &Value) -> BTreeSet<String> {
    let marked = schemas(document).into_iter().flatten();
    let mut found: BTreeSet<String> = marked
        .filter(|(_, schema)| personal::marked(schema) == Some(true))
        .map(|(component, _)| component.clone())
        .collect();
    let mut contents = Vec::new();
    for (_, _, operation) in operations(document) {
        contents.extend(operation.get("requestBody").and_then(|body| body.get("content")));
        let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
        contents.extend(responses.filter_map(|(_, response)| response.get("content")));
    }
    let media = contents.into_iter().filter_map(Value::as_object).flatten();
    for schema in media.filter_map(|(_, media)| media.get("schema")) {
        let (mut inner, mut is_marked) = (schema, false);
        loop {
            is_marked |= personal::marked(inner) == Some(true);
            match inner.get("items").or_else(|| inner.get("additionalProperties")) {
                Some(next) => inner = next,
                None => break,
            }
        }
        found.extend(schema_name(inner).filter(|_| is_marked));
    }
    found
}

/// Whether a value is personal data: by its mark, by that of what a list or a map holds, or by that of its component.
pub(super) fn is_personal(schema: &Value, components: &BTreeSet<String>) -> bool {
    personal::marked(schema).unwrap_or_else(|| {
        let inner = ["items", "additionalProperties"].into_iter().filter_map(|key| schema.get(key));
        schema_name(schema).is_some_and(|component| components.contains(&component))
            || inner.filter(|inner| inner.is_object()).any(|inner| is_personal(inner, components))
    })
}

fn kind(schema: &Value, is_personal: bool, personal: &BTreeSet<String>) -> Kind {
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return Kind::Enum(variants(values));
    }
    if let Some(members) = schema.get("oneOf").and_then(Value::as_array) {
        return Kind::Union(union(schema, members, is_personal, personal));
    }
    Kind::Struct(structure(schema, is_personal, personal))
}

fn variants(values: &[Value]) -> Vec<Variant> {
    // `Err` would be taken for that of `FromStr`.
    let mut taken: BTreeSet<String> = ["Unrecognized".to_owned(), "Err".to_owned()].into();
    values
        .iter()
        .filter_map(Value::as_str)
        .map(|wire| Variant { wire: wire.to_owned(), rust: names::unique(&names::pascal(wire), &mut taken) })
        .collect()
}

/// In an object that is personal as a whole, a field is unless it says that it is not.
fn structure(schema: &Value, is_whole: bool, components: &BTreeSet<String>) -> Struct {
    let mut taken = BTreeSet::from(["new".to_owned()]);
    let required: BTreeSet<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut fields = Vec::new();
    for (wire, property) in schema["properties"].as_object().into_iter().flatten() {
        fields.push(Field {
            wire: wire.clone(),
            rust: names::unique(&names::snake(wire), &mut taken),
            required: required.contains(wire.as_str()),
            shape: shape(property),
            personal: (is_whole && personal::marked(property) != Some(false))
                || is_personal(property, components),
            limits: limits(property),
            values: values(property),
            read_only: flag(property, "readOnly"),
            write_only: flag(property, "writeOnly"),
            deprecated: deprecation(property.as_object(), &["description"]),
            docs: docs(property),
            default: property.get("default").cloned(),
        });
    }
    let extra = match schema.get("additionalProperties") {
        Some(Value::Bool(true)) => Some(Shape::Any),
        Some(values @ Value::Object(_)) => Some(shape(values)),
        _ => None,
    };
    Struct { fields, extra: extra.map(|shape| (names::unique("additional_properties", &mut taken), shape)) }
}

fn union(schema: &Value, members: &[Value], is_whole: bool, components: &BTreeSet<String>) -> Union {
    let discriminator = schema.get("discriminator");
    let property = discriminator.and_then(|d| d.get("propertyName")).and_then(Value::as_str);
    let variants = members
        .iter()
        .map(|member| {
            let tags = property.map(|_| tags(member)).unwrap_or_default();
            // Null is the union's to say, and what is hidden in a variant stays hidden.
            let shape = match shape(member) {
                Shape::Nullable(inner) => *inner,
                other => other,
            };
            let name = member.get(MEMBER).and_then(Value::as_str);
            let alias = name.filter(|name| shape != Shape::Named((*name).to_owned())).map(str::to_owned);
            let personal = is_whole || is_personal(member, components);
            UnionVariant { rust: String::new(), shape, alias, personal, tags }
        })
        .collect();
    Union { discriminator: property.map(str::to_owned), variants }
}

/// The discriminator's values that mean this member: a note of `tag_union_members`.
fn tags(member: &Value) -> Vec<String> {
    let tags = member.get(TAGS).and_then(Value::as_array).into_iter().flatten();
    tags.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A variant is called like its type, or like its shape.
fn name_union_variants(definitions: &mut BTreeMap<String, Definition>) {
    let rust: BTreeMap<String, String> =
        definitions.iter().map(|(component, d)| (component.clone(), d.rust.clone())).collect();
    for definition in definitions.values_mut() {
        let Kind::Union(union) = &mut definition.kind else { continue };
        let mut taken: BTreeSet<String> = ["Unrecognized".to_owned(), "Self".to_owned()].into();
        for variant in &mut union.variants {
            let base = match (&variant.alias, &variant.shape) {
                (alias, Shape::Named(component)) => {
                    let name = match alias {
                        Some(alias) => names::pascal(alias),
                        None => rust.get(component).cloned().unwrap_or_default(),
                    };
                    // `PaymentCard` in `Payment` is `Card`, unless that leaves no name.
                    match name.strip_prefix(definition.rust.as_str()) {
                        Some(rest) if rest.starts_with(|c: char| c.is_ascii_uppercase()) => rest.to_owned(),
                        _ => name,
                    }
                }
                (_, other) => shape_name(other).to_owned(),
            };
            variant.rust = names::unique(&base, &mut taken);
        }
    }
}

fn shape_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "Any",
        Shape::Object | Shape::Map(_) => "Object",
        Shape::Boolean => "Boolean",
        Shape::Integer(_) => "Integer",
        Shape::Number(_) | Shape::Decimal | Shape::DecimalNumber => "Number",
        Shape::Date => "Date",
        Shape::DateTime | Shape::UnixNumber | Shape::UnixText | Shape::HttpDate => "DateTime",
        Shape::Uuid => "Uuid",
        Shape::Bytes | Shape::Part => "Bytes",
        Shape::List(_) => "List",
        Shape::String | Shape::Named(_) => "Text",
        Shape::Nullable(inner) | Shape::Sensitive(inner) | Shape::Lenient(inner) => shape_name(inner),
    }
}

/// What a schema in normal form is.
pub(super) fn shape(schema: &Value) -> Shape {
    let mut bare = bare(schema);
    if schema.get("x-passbook-accepts").is_some() && is_scalar(&bare) {
        bare = Shape::Lenient(Box::new(bare));
    }
    let sensitive =
        flag(schema, "x-passbook-sensitive") || schema.get("format").is_some_and(|f| f == "password");
    let shape = if sensitive { hide(bare) } else { bare };
    if flag(schema, "nullable") { Shape::Nullable(Box::new(shape)) } else { shape }
}

/// What one codec reads from any JSON type. Decimals and seconds have codecs of their own, which do so anyway.
fn is_scalar(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Boolean
            | Shape::Integer(_)
            | Shape::Number(_)
            | Shape::String
            | Shape::Date
            | Shape::DateTime
            | Shape::Uuid
            | Shape::Named(_)
    )
}

/// What only is written: the declared JSON type is the one to send.
pub(super) fn strict(shape: Shape) -> Shape {
    let inner = |inner: Box<Shape>| Box::new(strict(*inner));
    match shape {
        Shape::Lenient(inner) => strict(*inner),
        Shape::List(items) => Shape::List(inner(items)),
        Shape::Map(values) => Shape::Map(inner(values)),
        Shape::Nullable(shape) => Shape::Nullable(inner(shape)),
        Shape::Sensitive(shape) => Shape::Sensitive(inner(shape)),
        other => other,
    }
}

/// Of components, only enums are scalars.
fn resolve_lenient(definitions: &mut BTreeMap<String, Definition>) {
    fn resolve(shape: &mut Shape, enums: &BTreeSet<String>) {
        match shape {
            Shape::Lenient(inner)
                if inner.component().is_some_and(|component| !enums.contains(component)) =>
            {
                *shape = std::mem::replace(inner, Shape::Any);
            }
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) | Shape::Sensitive(inner) => {
                resolve(inner, enums);
            }
            _ => {}
        }
    }
    let is_enum = |definition: &&Definition| matches!(definition.kind, Kind::Enum(_));
    let enums = definitions.values().filter(is_enum).map(|definition| definition.component.clone()).collect();
    for definition in definitions.values_mut() {
        match &mut definition.kind {
            Kind::Struct(structure) => {
                structure.fields.iter_mut().for_each(|field| resolve(&mut field.shape, &enums));
                structure.extra.iter_mut().for_each(|(_, shape)| resolve(shape, &enums));
            }
            Kind::Union(union) => {
                union.variants.iter_mut().for_each(|variant| resolve(&mut variant.shape, &enums));
            }
            Kind::Enum(_) => {}
        }
    }
}

/// The values of a scalar that is no string: a note of `clean_schemas`.
fn values(schema: &Value) -> Vec<String> {
    let values = schema.get(VALUES).and_then(Value::as_array);
    values.into_iter().flatten().filter(|value| !value.is_null()).map(scalar_text).collect()
}

/// As the union decoder writes it: in JSON Schema, `1.0` is `1`.
fn scalar_text(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match value.is_number() {
        true => text.strip_suffix(".0").map(str::to_owned).unwrap_or(text),
        false => text,
    }
}

fn bare(schema: &Value) -> Shape {
    if let Some(name) = schema_name(schema) {
        return Shape::Named(name);
    }
    let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
    if text("x-passbook-time") == "unix-seconds" {
        return if text("type") == "string" { Shape::UnixText } else { Shape::UnixNumber };
    }
    if text("x-passbook-time") == "http-date" {
        return Shape::HttpDate;
    }
    match (text("type"), text("format")) {
        ("string", "date") => Shape::Date,
        ("string", "date-time") => Shape::DateTime,
        ("string", "uuid") => Shape::Uuid,
        ("string", "decimal") => Shape::Decimal,
        ("number", "decimal") => Shape::DecimalNumber,
        ("string", _) => Shape::String,
        ("boolean", _) => Shape::Boolean,
        ("integer", "int32") => Shape::Integer(Width::Int32),
        ("integer", "uint32") => Shape::Integer(Width::Uint32),
        ("integer", "uint64") => Shape::Integer(Width::Uint64),
        ("integer", "int64") => Shape::Integer(Width::Int64),
        // What no type holds is kept as it came.
        ("integer", _) => width(schema).map_or(Shape::Any, Shape::Integer),
        ("number", "float") => Shape::Number(Precision::Float),
        ("number", _) => Shape::Number(Precision::Double),
        ("array", _) => {
            let items = schema.get("items").map_or(Shape::Any, shape);
            // The mark on a list is about what the list holds.
            Shape::List(Box::new(items))
        }
        ("object", _) => match schema.get("additionalProperties") {
            Some(values @ Value::Object(inner)) if !inner.is_empty() => Shape::Map(Box::new(shape(values))),
            _ => Shape::Object,
        },
        _ => Shape::Any,
    }
}

/// The type that holds what the bounds allow; `None` where there is none.
fn width(schema: &Value) -> Option<Width> {
    // A bound of so many digits counts nothing: it says that there is none.
    let bound = |key: &str| {
        schema.get(key).and_then(Value::as_number).filter(|n| n.as_f64().is_none_or(|n| n.abs() < 1e100))
    };
    let (least, most) = (bound("minimum"), bound("maximum"));
    let all = |fits: fn(&Number) -> bool| least.is_none_or(fits) && most.is_none_or(fits);
    match () {
        () if all(|number| number.is_i64() || number.is_f64() && magnitude(number) < 9e18) => {
            Some(Width::Int64)
        }
        () if least.is_some_and(|least| least.as_f64().is_some_and(|least| least >= 0.0))
            && all(|number| !number.is_f64() || magnitude(number) < 1.8e19) =>
        {
            Some(Width::Uint64)
        }
        () if all(|number| magnitude(number) < 1.7e38) => Some(Width::Int128),
        () => None,
    }
}

fn magnitude(number: &Number) -> f64 {
    number.as_f64().map_or(0.0, f64::abs)
}

/// What must not be printed. What has no such type stays as it is.
pub(super) fn hide(shape: Shape) -> Shape {
    match shape {
        Shape::List(items) => Shape::List(Box::new(hide(*items))),
        Shape::Map(values) => Shape::Map(Box::new(hide(*values))),
        Shape::Nullable(inner) => Shape::Nullable(Box::new(hide(*inner))),
        Shape::Lenient(inner) => match hide(*inner) {
            Shape::Sensitive(inner) => Shape::Sensitive(Box::new(Shape::Lenient(inner))),
            other => Shape::Lenient(Box::new(other)),
        },
        Shape::String
        | Shape::Date
        | Shape::DateTime
        | Shape::UnixNumber
        | Shape::UnixText
        | Shape::HttpDate
        | Shape::Decimal
        | Shape::DecimalNumber
        | Shape::Uuid
        | Shape::Integer(_) => Shape::Sensitive(Box::new(shape)),
        other => other,
    }
}

/// Without the outermost null and mark, and strict: for what is sent, where absence is said in another way.
pub(super) fn plain(shape: Shape) -> Shape {
    match shape {
        Shape::Nullable(inner) | Shape::Sensitive(inner) => plain(*inner),
        other => strict(other),
    }
}

/// What is checked before it is sent.
pub(super) fn limits(schema: &Value) -> Limits {
    // A component's own fields are checked by its own type.
    if schema_name(schema).is_some() {
        return Limits::default();
    }
    let whole = |key: &str| schema.get(key).and_then(Value::as_u64);
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    let is = |kind: &str| schema.get("type").is_some_and(|t| t == kind);
    let text = is("string");
    // A date or an id is checked by its type, whose text need not be the one that a pattern describes.
    let typed = text && !matches!(bare(schema), Shape::String | Shape::Decimal);
    let each = match () {
        () if is("array") => schema.get("items"),
        () if is("object") => schema.get("additionalProperties").filter(|values| values.is_object()),
        () => None,
    };
    let each = each.map(limits).filter(|each| *each != Limits::default()).map(Box::new);
    let (least, most) =
        if is("object") { ("minProperties", "maxProperties") } else { ("minItems", "maxItems") };
    let amount = text && schema.get("format").is_some_and(|format| format == "decimal");
    let numeric = amount || is("integer") || is("number");
    let counted = !text && !numeric;
    Limits {
        min_length: whole("minLength").filter(|length| text && !typed && *length > 0),
        max_length: whole("maxLength").filter(|_| text && !typed),
        pattern: schema.get("pattern").and_then(Value::as_str).filter(|_| text && !typed).map(str::to_owned),
        minimum: number("minimum").filter(|_| numeric),
        maximum: number("maximum").filter(|_| numeric),
        above_minimum: numeric && flag(schema, "exclusiveMinimum") && number("minimum").is_some(),
        below_maximum: numeric && flag(schema, "exclusiveMaximum") && number("maximum").is_some(),
        multiple_of: number("multipleOf").filter(|step| numeric && *step > 0.0),
        unique_items: is("array") && flag(schema, "uniqueItems"),
        min_items: whole(least).filter(|items| counted && *items > 0),
        max_items: whole(most).filter(|_| counted),
        each,
    }
}

/// Description and limits.
pub(super) fn docs(schema: &Value) -> Docs {
    let description = schema.get("description").and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let mut notes = Vec::new();
    let bound = |key: &str| schema.get(key).filter(|value| value.is_number()).map(Value::to_string);
    let range = |least: &str, most: &str, unit: &str| match (bound(least), bound(most)) {
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {least}{unit}.")),
        (Some(least), Some(most)) => Some(format!("{least} to {most}{unit}.")),
        (Some(least), None) => Some(format!("At least {least}{unit}.")),
        (None, Some(most)) => Some(format!("At most {most}{unit}.")),
        (None, None) => None,
    };
    notes.extend(range("minLength", "maxLength", " characters"));
    notes.extend(range("minimum", "maximum", ""));
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let (true, Some(bound)) = (flag(schema, exclusive), schema.get(bound)) {
            notes.push(format!("Not {bound} itself."));
        }
    }
    notes.extend(bound("multipleOf").map(|step| format!("A multiple of {step}.")));
    notes.extend(range("minItems", "maxItems", " items"));
    if flag(schema, "uniqueItems") {
        notes.push("No item twice.".to_owned());
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        notes.push(format!("Pattern: `{}`.", pattern.replace(['`', '\n', '\r'], "")));
    }
    if let Some(default) = schema.get("default").filter(|d| !d.is_object() && !d.is_array() && !d.is_null()) {
        let default = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
        notes.push(format!("Default: `{}`.", default.replace(['`', '\n', '\r'], "")));
    }
    Docs { description, notes }
}

/// Which operations reach a definition decides its module and whether callers build it.
pub(super) fn place(definitions: &mut BTreeMap<String, Definition>, operations: &[Operation]) {
    let mut modules: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for operation in operations {
        let mut sent: Vec<&Shape> = operation.parameters.iter().map(|parameter| &parameter.shape).collect();
        sent.extend(operation.body.as_ref().map(|body| &body.shape));
        let received = operation.success.iter().chain(&operation.errors).filter_map(|arm| match &arm.body {
            ArmBody::Json(shape) => Some(shape),
            _ => None,
        });
        let received = received.chain(&operation.events).chain(operation.headers.iter().map(|h| &h.shape));
        let sent = reach(definitions, sent.into_iter());
        let received = reach(definitions, received);
        for component in sent.union(&received) {
            modules.entry(component.clone()).or_default().insert(&operation.module);
        }
        for component in sent {
            definitions.entry(component).and_modify(|definition| definition.in_request = true);
        }
        for component in received {
            definitions.entry(component).and_modify(|definition| definition.in_response = true);
        }
    }
    for (component, definition) in definitions {
        let users = modules.get(component);
        definition.module = match users.map(|users| (users.len(), users.first())) {
            Some((1, Some(module))) => (*module).to_owned(),
            _ => "shared".to_owned(),
        };
    }
}

fn reach<'a>(
    definitions: &BTreeMap<String, Definition>,
    shapes: impl Iterator<Item = &'a Shape>,
) -> BTreeSet<String> {
    let mut queue: Vec<String> = shapes.filter_map(named).collect();
    let mut found = BTreeSet::new();
    while let Some(component) = queue.pop() {
        if !found.insert(component.clone()) {
            continue;
        }
        match definitions.get(&component).map(|definition| &definition.kind) {
            Some(Kind::Struct(structure)) => {
                queue.extend(structure.fields.iter().filter_map(|field| named(&field.shape)));
                queue.extend(structure.extra.iter().filter_map(|(_, shape)| named(shape)));
            }
            Some(Kind::Union(union)) => {
                queue.extend(union.variants.iter().filter_map(|variant| named(&variant.shape)));
            }
            Some(Kind::Enum(_)) | None => {}
        }
    }
    found
}

fn named(shape: &Shape) -> Option<String> {
    shape.component().map(str::to_owned)
}
