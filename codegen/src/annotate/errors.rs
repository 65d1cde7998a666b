//! What documented errors hold: one variant of the client's `ErrorBody` for each different body, with the places of the
//! provider's code and message in it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::api::*;
use crate::names;

/// Variants of bodies that are no type of the contract's.
const EMPTY: &str = "Empty";
const TEXT: &str = "Text";
const BYTES: &str = "Bytes";
const JSON: &str = "Json";

/// Property names of an error's code, and of what it says to people; the most telling first.
const CODES: [&str; 6] = ["code", "errorCode", "error_code", "reason", "error", "type"];
const MESSAGES: [&str; 8] = [
    "message",
    "errorMessage",
    "error_message",
    "error_description",
    "errorDescription",
    "detail",
    "description",
    "title",
];
/// Properties that hold the error, or a list of errors.
const CONTAINERS: [&str; 4] = ["errors", "error", "responseStatus", "fault"];

/// Collects the bodies of all errors, and names the variant of each error.
pub(super) fn bodies(
    operations: &mut [Operation],
    definitions: &BTreeMap<String, Definition>,
    schemas: &Map<String, Value>,
) -> Vec<ErrorBody> {
    let mut found: Vec<ErrorBody> = Vec::new();
    let mut taken: BTreeSet<String> = [EMPTY, TEXT, BYTES, JSON, "Self"].map(str::to_owned).into();
    for arm in operations.iter_mut().flat_map(|operation| &mut operation.errors) {
        let known = found.iter().find(|known| known.body == arm.body);
        if let Some(known) = known {
            arm.variant.clone_from(&known.variant);
            continue;
        }
        let rust = |component: &String| definitions.get(component).map(|definition| definition.rust.clone());
        let name = match &arm.body {
            ArmBody::Json(Shape::Named(component)) => rust(component),
            ArmBody::Json(Shape::List(item)) => match item.as_ref() {
                Shape::Named(component) => rust(component).map(|name| format!("{name}List")),
                _ => None,
            },
            _ => None,
        };
        let variant = match (&arm.body, name) {
            (_, Some(name)) => names::unique(&name, &mut taken),
            (ArmBody::Empty, None) => EMPTY.to_owned(),
            (ArmBody::Text, None) => TEXT.to_owned(),
            (ArmBody::Bytes, None) => BYTES.to_owned(),
            (ArmBody::Json(_), None) => match found.iter().any(|known| known.variant == JSON) {
                false => JSON.to_owned(),
                true => names::unique(JSON, &mut taken),
            },
        };
        arm.variant.clone_from(&variant);
        let (mut places, mut members) = (ErrorPlaces::default(), Vec::new());
        if let ArmBody::Json(shape) = &arm.body {
            places = self::places(shape, definitions, schemas);
            let of_variant = |variant: &UnionVariant| {
                let places = self::places(&variant.shape, definitions, schemas);
                (variant.rust.clone(), variant.shape.clone(), places)
            };
            members = union(shape, definitions).iter().map(of_variant).collect();
        }
        found.push(ErrorBody { variant, body: arm.body.clone(), places, members });
    }
    found.sort_by(|a, b| a.variant.cmp(&b.variant));
    found
}

/// JSON pointers to the code and the message: as the contract declares them, or by the names of properties.
fn places(
    shape: &Shape,
    definitions: &BTreeMap<String, Definition>,
    schemas: &Map<String, Value>,
) -> ErrorPlaces {
    if let Shape::List(item) = shape {
        let ErrorPlaces { code, message } = places(item, definitions, schemas);
        let first = |pointer: String| format!("/0{pointer}");
        return ErrorPlaces { code: code.map(first), message: message.map(first) };
    }
    if let Shape::Named(component) = shape
        && let Some(declared) = schemas.get(component).and_then(|schema| schema.get("x-passbook-error"))
    {
        let text = |key: &str| declared.get(key).and_then(Value::as_str).map(str::to_owned);
        return ErrorPlaces { code: text("code"), message: text("message") };
    }
    let (code, message) = flat(shape, definitions);
    if code.is_some() && message.is_some() {
        return ErrorPlaces { code, message };
    }
    let fields = fields(shape, definitions);
    let containers = CONTAINERS.iter().filter_map(|name| fields.iter().find(|field| field.wire == *name));
    for field in containers {
        let inner = match &field.shape {
            Shape::Nullable(inner) => inner,
            shape => shape,
        };
        let is_nested = match inner {
            Shape::List(item) => matches!(item.as_ref(), Shape::Named(_)),
            other => matches!(other, Shape::Named(_)),
        };
        // Never into itself.
        if !is_nested || inner == shape || matches!(inner, Shape::List(item) if item.as_ref() == shape) {
            continue;
        }
        let (inner_code, inner_message) = flat(inner, definitions);
        if inner_code.is_some() || inner_message.is_some() {
            let below = |pointer: String| format!("/{}{pointer}", field.wire);
            return ErrorPlaces {
                code: code.or(inner_code.map(below)),
                message: message.or(inner_message.map(below)),
            };
        }
    }
    ErrorPlaces { code, message }
}

/// The variants, where the shape is a union.
fn union<'a>(shape: &Shape, definitions: &'a BTreeMap<String, Definition>) -> &'a [UnionVariant] {
    match shape {
        Shape::Named(component) => match definitions.get(component).map(|definition| &definition.kind) {
            Some(Kind::Union(union)) => &union.variants,
            _ => &[],
        },
        _ => &[],
    }
}

/// The places among the properties of an object, or of the first object of a list.
fn flat(shape: &Shape, definitions: &BTreeMap<String, Definition>) -> (Option<String>, Option<String>) {
    if let Shape::List(item) = shape {
        let (code, message) = flat(item, definitions);
        let first = |pointer: String| format!("/0{pointer}");
        return (code.map(first), message.map(first));
    }
    let fields = fields(shape, definitions);
    let of = |names: &[&str], is_told: &dyn Fn(&Shape) -> bool| {
        let mut found = names.iter().filter_map(|name| fields.iter().find(|field| field.wire == *name));
        found.find(|field| is_told(&field.shape)).map(|field| format!("/{}", field.wire))
    };
    (of(&CODES, &|shape| is_code(shape, definitions)), of(&MESSAGES, &is_message))
}

fn fields<'a>(shape: &Shape, definitions: &'a BTreeMap<String, Definition>) -> &'a [Field] {
    match shape {
        Shape::Named(component) => match definitions.get(component).map(|definition| &definition.kind) {
            Some(Kind::Struct(structure)) => &structure.fields,
            _ => &[],
        },
        _ => &[],
    }
}

fn is_code(shape: &Shape, definitions: &BTreeMap<String, Definition>) -> bool {
    match shape {
        Shape::String | Shape::Integer(_) => true,
        Shape::Nullable(inner) | Shape::Lenient(inner) => is_code(inner, definitions),
        Shape::Named(component) => {
            matches!(definitions.get(component).map(|definition| &definition.kind), Some(Kind::Enum(_)))
        }
        _ => false,
    }
}

fn is_message(shape: &Shape) -> bool {
    match shape {
        Shape::String => true,
        Shape::Nullable(inner) | Shape::Lenient(inner) => is_message(inner),
        _ => false,
    }
}
