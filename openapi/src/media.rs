//! Media types: which of them are JSON, text, forms, bytes.

/// `application/json` of `application/json; charset=utf-8`.
pub fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether whatever is of the one media type is of the other range, too.
pub fn covers(range: &str, media: &str) -> bool {
    let (whole, part) = (essence(range), essence(media));
    let family = whole.strip_suffix("/*");
    let is_family = family.is_some_and(|family| family == "*" || part.split('/').next() == Some(family));
    !range.contains(';') && (is_family || whole == part)
}

/// Server-sent events.
pub const EVENT_STREAM: &str = "text/event-stream";

/// Whether a header can name it.
pub fn is_sendable(media: &str) -> bool {
    media.bytes().all(|b| (b' '..=b'~').contains(&b))
}

/// The value that a header of a part always has: its only one, or its default.
pub fn only_value(header: &serde_json::Value) -> Option<String> {
    let schema = header.get("schema")?;
    let only = schema.get("enum").and_then(serde_json::Value::as_array).filter(|values| values.len() == 1);
    let only = only.and_then(|values| values.first());
    let text = match only.or_else(|| schema.get("default"))? {
        serde_json::Value::String(text) => text.clone(),
        value @ (serde_json::Value::Number(_) | serde_json::Value::Bool(_)) => value.to_string(),
        _ => return None,
    };
    (text.is_ascii() && !text.contains(|c: char| c.is_ascii_control())).then_some(text)
}

/// JSON by name or by suffix; a wildcard is read as JSON, as that is what its schema describes.
pub fn is_json(media: &str) -> bool {
    let essence = essence(media);
    matches!(essence.as_str(), "application/json" | "text/json" | "*/*" | "application/*")
        || essence.ends_with("+json")
}

/// Text that is not JSON.
pub fn is_text(media: &str) -> bool {
    let essence = essence(media);
    !is_json(&essence)
        && (essence.starts_with("text/")
            || essence.ends_with("+xml")
            || essence == "application/xml"
            || matches!(
                essence.as_str(),
                "application/jwt" | "application/jose" | "application/x-yaml" | "application/yaml"
            ))
}
