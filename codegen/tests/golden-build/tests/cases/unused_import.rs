//! The crate compiles without a warning: `golden-build` denies them.

use golden_build::reported::unused_import::operations::heads::HeadsHeaders;
use passbook_runtime::http::HeaderMap;

#[test]
fn a_header_of_an_object_is_text() {
    let mut headers = HeaderMap::new();
    headers.append("x-kind", "n=1".parse().unwrap());
    assert_eq!(HeadsHeaders::from(&headers).x_kind().unwrap().as_deref(), Some("n=1"));
    headers.append("x-kind", "n=2".parse().unwrap());
    assert_eq!(HeadsHeaders::from(&headers).x_kind().unwrap().as_deref(), Some("n=1, n=2"));
}
