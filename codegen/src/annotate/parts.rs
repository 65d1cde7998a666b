//! Fields of a body in several parts that are bytes, and the media types that the contract has for fields.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::api::*;
use crate::document::schema_name;
use crate::media;

/// What `encoding` says of fields.
pub(super) fn fields(media: &Value, body: Encoding, schemas: &Map<String, Value>) -> Vec<FieldEncoding> {
    let component = media.get("schema").and_then(schema_name).and_then(|name| schemas.get(&name));
    let properties = component.or(media.get("schema")).and_then(|schema| schema.get("properties"));
    // Which of several media types a file is of is for the caller to say.
    let is_file = |name: &str| properties.and_then(|all| part(all.get(name)?)).is_some();
    let encoding = media.get("encoding").and_then(Value::as_object);
    let fields = encoding.into_iter().flatten().filter_map(|(name, encoding)| {
        let encoding = encoding.as_object()?;
        let flag = |key: &str| encoding.get(key).and_then(Value::as_bool);
        let media_type = encoding.get("contentType").and_then(Value::as_str);
        let media_type = media_type.filter(|list| !is_file(name) || !list.contains(',')).and_then(one_of);
        // Any of the three says that the field is sent as a parameter of the query is. In a body of parts, a media
        // type is what counts. <https://spec.openapis.org/oas/v3.0.4.html#encoding-object>
        let is_styled = ["style", "explode", "allowReserved"].iter().any(|key| encoding.contains_key(*key))
            && (body == Encoding::Form || media_type.is_none());
        let style = encoding.get("style").and_then(Value::as_str).unwrap_or("form");
        let field = FieldEncoding {
            name: name.clone(),
            media_type,
            style: is_styled.then(|| style.to_owned()),
            explode: is_styled && flag("explode").unwrap_or(matches!(style, "form" | "deepObject")),
            allow_reserved: flag("allowReserved").unwrap_or_default(),
            headers: match body {
                Encoding::Multipart => headers(encoding),
                _ => Vec::new(),
            },
        };
        let says_something = field.media_type.is_some() || is_styled || !field.headers.is_empty();
        says_something.then_some(field)
    });
    fields.collect()
}

/// The first media type of a list that is one, and no range of them.
fn one_of(list: &str) -> Option<String> {
    let one = |media: &&str| media::is_sendable(media) && !media.contains('*') && media.contains('/');
    list.split(',').map(str::trim).find(one).map(str::to_owned)
}

/// The headers of a part whose values the contract has.
fn headers(encoding: &Map<String, Value>) -> Vec<(String, String)> {
    let headers = encoding.get("headers").and_then(Value::as_object);
    let headers =
        headers.into_iter().flatten().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
    headers.filter_map(|(name, header)| Some((name.clone(), media::only_value(header)?))).collect()
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
