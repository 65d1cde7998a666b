//! Fields of a body in several parts that are bytes, and the media types that the contract has for fields.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::api::*;
use crate::media;

/// The media types that `encoding` has for fields: those of which there is one.
pub(super) fn media_types(media: &Value) -> Vec<(String, String)> {
    let one = |media: &str| media::is_sendable(media) && !media.contains([',', '*']) && media.contains('/');
    declared(media)
        .filter(|(_, media)| one(media))
        .map(|(name, media)| (name.clone(), media.to_owned()))
        .collect()
}

fn declared(media: &Value) -> impl Iterator<Item = (&String, &str)> {
    let encoding = media.get("encoding").and_then(Value::as_object);
    encoding.into_iter().flatten().filter_map(|(name, encoding)| {
        Some((name, encoding.get("contentType")?.as_str()?.trim())).filter(|(_, media)| !media.is_empty())
    })
}

/// In what is sent in parts, texts of `format: binary` are parts of their own, and so are the items of a list of them.
pub(super) fn mark(
    definitions: &mut BTreeMap<String, Definition>,
    schemas: &Map<String, Value>,
    operations: &[(&Map<String, Value>, &Operation)],
) {
    for (operation, read) in operations {
        let Some(Body { encoding: Encoding::Multipart, shape: Shape::Named(component), media_type, .. }) =
            &read.body
        else {
            continue;
        };
        let content = &operation["requestBody"]["content"][media_type];
        let Some(Kind::Struct(structure)) =
            definitions.get_mut(component).map(|definition| &mut definition.kind)
        else {
            continue;
        };
        for field in &mut structure.fields {
            let property = &schemas[component]["properties"][&field.wire];
            let Some(shape) = part(property) else { continue };
            let is_marked = field.shape == shape;
            field.shape = shape;
            field.limits = Limits {
                min_items: field.limits.min_items,
                max_items: field.limits.max_items,
                ..Limits::default()
            };
            let several = |media: &str| media.contains([',', '*']);
            if let Some((_, media)) =
                declared(content).find(|(name, media)| **name == field.wire && several(media) && !is_marked)
            {
                field.docs.notes.push(format!("Of media type `{}`: say which.", media.replace('`', "'")));
            }
        }
    }
}

fn part(property: &Value) -> Option<Shape> {
    let is = |key: &str, value: &str| property.get(key).is_some_and(|found| found == value);
    let shape = match () {
        () if is("type", "string") && is("format", "binary") => Shape::Part,
        () if is("type", "array") => match part(property.get("items")?)? {
            Shape::Part => Shape::List(Box::new(Shape::Part)),
            _ => return None,
        },
        () => return None,
    };
    let is_nullable = property.get("nullable") == Some(&Value::Bool(true));
    Some(if is_nullable { Shape::Nullable(Box::new(shape)) } else { shape })
}
