//! What a request prefers: `Prefer` (RFC 7240) and `Accept`.

use http::HeaderMap;
use http::header::ACCEPT;

use crate::contract::Media;

/// What a request asks the bank to show it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Preference {
    /// This status.
    pub(crate) code: Option<u16>,
    /// The example of this name.
    pub(crate) example: Option<String>,
    /// A value made from the schema, though there be an example.
    pub(crate) is_dynamic: bool,
    /// What values are made from.
    pub(crate) seed: Option<u64>,
}

impl Preference {
    /// Reads the header; a preference that is not one of these is none, as the RFC has it. `Err` is one whose value
    /// can't be.
    pub(crate) fn of(headers: &HeaderMap) -> Result<Self, String> {
        let mut preference = Self::default();
        for header in headers.get_all("prefer") {
            for one in header.to_str().unwrap_or_default().split([',', ';']) {
                let (name, value) = one.split_once('=').unwrap_or((one, ""));
                let value = value.trim().trim_matches('"');
                let wrong = || format!("`Prefer: {}={value}` is not understood", name.trim());
                match name.trim().to_ascii_lowercase().as_str() {
                    "code" => {
                        let code = value.parse().ok().filter(|code| (100..600).contains(code));
                        preference.code = Some(code.ok_or_else(wrong)?);
                    }
                    "example" => preference.example = Some(value.to_owned()),
                    "dynamic" => {
                        preference.is_dynamic = match value {
                            "true" | "" => true,
                            "false" => false,
                            _ => return Err(wrong()),
                        }
                    }
                    "seed" => preference.seed = Some(value.parse().map_err(|_| wrong())?),
                    _ => {}
                }
            }
        }
        Ok(preference)
    }

    /// Whether the contract is asked for, rather than the bank's state.
    pub(crate) fn is_of_contract(&self) -> bool {
        self.code.is_some() || self.example.is_some() || self.is_dynamic
    }

    /// For `Preference-Applied`; nothing where there is nothing to tell.
    pub(crate) fn applied(&self) -> Option<String> {
        let mut applied = Vec::new();
        applied.extend(self.code.map(|code| format!("code={code}")));
        applied.extend(self.example.as_ref().map(|name| format!("example={name}")));
        applied.extend(self.is_dynamic.then(|| "dynamic=true".to_owned()));
        applied.extend(self.seed.map(|seed| format!("seed={seed}")));
        (!applied.is_empty()).then(|| applied.join(", "))
    }
}

/// The first of the media types that the request likes best; `None` where it accepts none.
pub(crate) fn accepted<'a>(headers: &HeaderMap, content: &'a [Media]) -> Option<&'a Media> {
    let ranges: Vec<(String, f32)> = headers
        .get_all(ACCEPT)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter(|range| !range.trim().is_empty())
        .map(range)
        .collect();
    if ranges.is_empty() {
        return content.first();
    }
    let quality = |media: &Media| {
        // The most specific range decides (RFC 9110, section 12.5.1).
        let fitting =
            ranges.iter().filter_map(|(range, quality)| Some((fits(range, &media.media_type)?, *quality)));
        fitting.max_by_key(|(specificity, _)| *specificity).map_or(0.0, |(_, quality)| quality)
    };
    let best = content.iter().map(quality).fold(0.0, f32::max);
    content.iter().find(|media| best > 0.0 && quality(media) >= best)
}

fn range(text: &str) -> (String, f32) {
    let mut parts = text.split(';');
    let range = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
    let quality = parts.find_map(|part| part.trim().strip_prefix("q=")?.trim().parse().ok());
    (range, quality.unwrap_or(1.0))
}

fn fits(range: &str, media_type: &str) -> Option<u8> {
    match range.split_once('/') {
        Some(("*", "*")) => Some(0),
        Some((kind, "*")) if media_type.split_once('/').is_some_and(|(other, _)| other == kind) => Some(1),
        _ if range == media_type => Some(2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn preference(value: &'static str) -> Result<Preference, String> {
        let mut headers = HeaderMap::new();
        headers.insert("prefer", HeaderValue::from_static(value));
        Preference::of(&headers)
    }

    #[test]
    fn preferences_are_read() {
        let read =
            preference("respond-async, code=429; Example=\"too much\", dynamic=true, seed=7").expect("read");
        let expected = Preference {
            code: Some(429),
            example: Some("too much".to_owned()),
            is_dynamic: true,
            seed: Some(7),
        };
        assert_eq!(read, expected);
        assert_eq!(preference("wait=10").expect("read").applied(), None);
        for wrong in ["code=999", "code=teapot", "seed=-1", "dynamic=perhaps"] {
            assert!(preference(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_most_specific_range_decides() {
        let media = |name: &str| Media { media_type: name.to_owned(), schema: None, examples: Vec::new() };
        let content = [media("application/json"), media("text/plain")];
        let best = |accept: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
            accepted(&headers, &content).map(|media| media.media_type.clone())
        };
        assert_eq!(best("*/*").as_deref(), Some("application/json"));
        assert_eq!(best("text/*, application/json;q=0.5").as_deref(), Some("text/plain"));
        assert_eq!(best("*/*, application/json;q=0").as_deref(), Some("text/plain"));
        assert_eq!(best("application/xml"), None);
        assert_eq!(best("application/json;q=0"), None);
        assert_eq!(
            accepted(&HeaderMap::new(), &content).map(|m| m.media_type.as_str()),
            Some("application/json")
        );
    }
}
