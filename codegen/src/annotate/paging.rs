//! How an operation is paged: as it is declared, or as its shape says where that is plain.

use serde_json::{Map, Value};

use crate::api::*;
use crate::document::schema_name;

/// What `x-passbook-pagination` says, or what the parameters and the reply do.
pub(super) fn paging(
    operation: &Map<String, Value>,
    parameters: &[Parameter],
    schemas: &Map<String, Value>,
) -> Option<Paging> {
    match operation.get("x-passbook-pagination") {
        Some(declared) => self::declared(declared, parameters),
        None => inferred(operation, parameters, schemas),
    }
}

fn declared(declared: &Value, parameters: &[Parameter]) -> Option<Paging> {
    let text = |of: &str, role: &str| Some(declared.get(of)?.get(role)?.as_str()?.to_owned());
    let index = |role: &str| {
        let name = text("request", role)?;
        parameters.iter().position(|parameter| parameter.wire == name)
    };
    let (style, position) = match declared.get("style")?.as_str()? {
        "offset" => (PagingStyle::Offset, index("offset")),
        "page" => (PagingStyle::Page, index("page")),
        "cursor" => (PagingStyle::Cursor, index("cursor")),
        "link_header" => (PagingStyle::LinkHeader, None),
        _ => (PagingStyle::Link, None),
    };
    Some(Paging {
        style,
        position,
        limit: index("limit"),
        first: first(style, position.and_then(|index| parameters.get(index))),
        items: text("response", "items").unwrap_or_default(),
        next: text("response", "next"),
        more: text("response", "more"),
        count: text("response", "count"),
        total: text("response", "total"),
    })
}

/// Where the first page begins: the parameter's default or least value; else pages count from 1, and items from 0.
fn first(style: PagingStyle, position: Option<&Parameter>) -> i64 {
    let said = position.and_then(|parameter| {
        let least = parameter.limits.minimum.filter(|least| least.fract() == 0.0).map(|least| least as i64);
        parameter.default.as_ref().and_then(Value::as_i64).or(least)
    });
    said.unwrap_or(i64::from(style == PagingStyle::Page))
}

const OFFSETS: [&str; 4] = ["offset", "skip", "start", "startindex"];
const LIMITS: [&str; 7] = ["limit", "count", "pagesize", "perpage", "size", "take", "maxresults"];
const CURSORS: [(&str, &[&str]); 4] = [
    ("cursor", &["/next_cursor", "/nextCursor", "/cursor/next", "/meta/next_cursor"]),
    ("pagetoken", &["/next_page_token", "/nextPageToken"]),
    ("nexttoken", &["/next_token", "/nextToken"]),
    ("continuationtoken", &["/continuation_token", "/continuationToken"]),
];
const LINKS: [&str; 4] = ["/_links/next/href", "/links/next", "/links/next/href", "/paging/next"];

/// What says that there are no more pages, whatever else a page says.
const MORE: [&str; 12] = [
    "/has_more",
    "/hasMore",
    "/has_next",
    "/hasNext",
    "/has_next_page",
    "/hasNextPage",
    "/more",
    "/meta/has_more",
    "/meta/hasMore",
    "/pagination/has_more",
    "/pagination/hasMore",
    "/paging/has_more",
];

/// Only of a GET whose reply has one list, and only where its parameters or links leave no doubt.
fn inferred(
    operation: &Map<String, Value>,
    parameters: &[Parameter],
    schemas: &Map<String, Value>,
) -> Option<Paging> {
    let responses = operation.get("responses")?.as_object()?;
    let (_, response) = responses.iter().find(|(status, _)| status.as_str() == "200")?;
    let schema = response.pointer("/content/application~1json/schema")?;
    let schema = resolved(schema, schemas)?;
    let has = |pointer: &str| at(schema, pointer, schemas);
    let items = the_list(schema, schemas)?;
    let query = |names: &[&str]| {
        parameters.iter().position(|parameter| {
            let plain: String = parameter.wire.chars().filter(char::is_ascii_alphanumeric).collect();
            parameter.location == Location::Query && names.contains(&plain.to_lowercase().as_str())
        })
    };
    let is_flag = |schema: &Value| schema.get("type").is_some_and(|kind| kind == "boolean");
    let more = MORE.iter().find(|pointer| has(pointer).is_some_and(is_flag)).copied();
    let limit = query(&LIMITS);
    let paging = |style, position: Option<usize>, next: Option<&str>| Paging {
        style,
        position,
        limit,
        first: first(style, position.and_then(|index| parameters.get(index))),
        items: items.clone(),
        next: next.map(str::to_owned),
        more: more.map(str::to_owned),
        count: None,
        total: None,
    };
    let is_text = |schema: &Value| schema.get("type").is_some_and(|kind| kind == "string");
    for (name, pointers) in CURSORS {
        let next = pointers.iter().find(|pointer| has(pointer).is_some_and(is_text));
        if let (Some(position), Some(next)) = (query(&[name]), next) {
            return Some(paging(PagingStyle::Cursor, Some(position), Some(next)));
        }
    }
    if let Some(next) = LINKS.iter().find(|pointer| has(pointer).is_some_and(is_text)) {
        return Some(paging(PagingStyle::Link, None, Some(next)));
    }
    let headers = response.get("headers").and_then(Value::as_object);
    if headers.into_iter().flatten().any(|(name, _)| name.eq_ignore_ascii_case("link")) {
        return Some(paging(PagingStyle::LinkHeader, None, None));
    }
    let offset = query(&OFFSETS)?;
    let is_whole = matches!(parameters[offset].shape, Shape::Integer(_));
    (is_whole && limit.is_some()).then(|| paging(PagingStyle::Offset, Some(offset), None))
}

fn resolved<'a>(schema: &'a Value, schemas: &'a Map<String, Value>) -> Option<&'a Value> {
    match schema_name(schema) {
        Some(name) => schemas.get(&name),
        None => Some(schema),
    }
}

fn at<'a>(schema: &'a Value, pointer: &str, schemas: &'a Map<String, Value>) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(schema, |schema, name| {
        let schema = resolved(schema, schemas)?;
        resolved(schema.get("properties")?.get(name)?, schemas)
    })
}

/// The pointer to the only list, at the top or one step into it.
fn the_list(schema: &Value, schemas: &Map<String, Value>) -> Option<String> {
    let is_list = |schema: &Value| schema.get("type").is_some_and(|kind| kind == "array");
    if is_list(schema) {
        return Some(String::new());
    }
    let lists = |schema: &Value, before: &str| -> Vec<String> {
        let properties = schema.get("properties").and_then(Value::as_object);
        properties
            .into_iter()
            .flatten()
            .filter(|(_, property)| resolved(property, schemas).is_some_and(is_list))
            .map(|(name, _)| format!("{before}/{}", crate::document::escape(name)))
            .collect()
    };
    let found = match at(schema, "/_embedded", schemas) {
        Some(embedded) => lists(embedded, "/_embedded"),
        None => lists(schema, ""),
    };
    match found.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}
