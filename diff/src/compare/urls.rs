//! URLs as they are compared: capitals of a scheme or host, and the default port, make no other address.

/// A URL, or a template of one, in the one spelling that means the same.
pub(super) fn normal(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.trim_end_matches('/').to_owned() };
    let scheme = scheme.to_ascii_lowercase();
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (Some(user), host),
        None => (None, authority),
    };
    let port = match scheme.as_str() {
        "https" | "wss" => ":443",
        "http" | "ws" => ":80",
        _ => "",
    };
    let host = lowercase(host);
    let host = if port.is_empty() { &*host } else { host.strip_suffix(port).unwrap_or(&host) };
    let user = user.map(|user| format!("{user}@")).unwrap_or_default();
    format!("{scheme}://{user}{host}{}", path.trim_end_matches('/'))
}

/// But for the names of variables.
fn lowercase(host: &str) -> String {
    let mut inside = false;
    let lower = |c: char| {
        inside = match c {
            '{' => true,
            '}' => false,
            _ => inside,
        };
        if inside { c } else { c.to_ascii_lowercase() }
    };
    host.chars().map(lower).collect()
}
