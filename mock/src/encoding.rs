//! Percent-encoding, forms and cookies.

use http::HeaderMap;
use http::header::COOKIE;

/// The pairs of a query or a form, decoded; what isn't UTF-8 gets replacement characters.
pub(crate) fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded).map(|(key, value)| (key.into_owned(), value.into_owned())).collect()
}

/// A text without its percent-encoding; `None` where it isn't UTF-8 then.
pub(crate) fn decoded(text: &str) -> Option<String> {
    Some(percent_encoding::percent_decode_str(text).decode_utf8().ok()?.into_owned())
}

/// The cookies of a request.
pub(crate) fn cookies(headers: &HeaderMap) -> Vec<(&str, &str)> {
    let values = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('=')).collect()
}
