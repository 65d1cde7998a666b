//! URLs as they are compared: capitals of a scheme or host, and the default port, make no other address.

/// A URL, or a template of one, in the one spelling that means the same.
pub(super) fn normal(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return unescaped(url.trim_end_matches('/'));
    };
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
    format!("{scheme}://{user}{host}{}", unescaped(path.trim_end_matches('/')))
}

/// With the characters that need no escape as they are, and the digits of the other escapes in capitals (RFC 3986, 6.2.2).
fn unescaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(start) = rest.find('%') {
        out.push_str(&rest[..start]);
        let digits = rest.get(start + 1..start + 3);
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (byte, digits) {
            (Some(byte), Some(digits)) => {
                match byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                    true => out.push(char::from(byte)),
                    false => out.extend(["%", &*digits.to_ascii_uppercase()]),
                }
                rest = &rest[start + 3..];
            }
            _ => {
                out.push('%');
                rest = &rest[start + 1..];
            }
        }
    }
    out.push_str(rest);
    out
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
