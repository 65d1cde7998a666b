//! No argument leaves the segment it stands in.

use passbook_runtime::internal::{Location, Operation, Parameter, Style};

use crate::support::{COLOR, GET, leak, sent};

#[tokio::test]
async fn arguments_stay_in_their_segment() {
    #[rustfmt::skip]
    let table = [
        ("plain",        "/customers/plain/accounts"),
        ("a b",          "/customers/a%20b/accounts"),
        ("a/b",          "/customers/a%2Fb/accounts"),
        ("a/../b",       "/customers/a%2F..%2Fb/accounts"),
        ("../admin",     "/customers/..%2Fadmin/accounts"),
        ("..\\admin",    "/customers/..%5Cadmin/accounts"),
        ("%2e%2e",       "/customers/%252e%252e/accounts"),
        ("%2E",          "/customers/%252E/accounts"),
        ("...",          "/customers/.../accounts"),
        ("a?admin=1",    "/customers/a%3Fadmin%3D1/accounts"),
        ("a#b",          "/customers/a%23b/accounts"),
        ("50%",          "/customers/50%25/accounts"),
        ("a;b=c",        "/customers/a%3Bb%3Dc/accounts"),
        ("@evil.example", "/customers/%40evil.example/accounts"),
        ("a\r\nb\tc\0",  "/customers/a%0D%0Ab%09c%00/accounts"),
        ("číslo/№",      "/customers/%C4%8D%C3%ADslo%2F%E2%84%96/accounts"),
        ("~a-b_c.d",     "/customers/~a-b_c.d/accounts"),
    ];
    for (value, expected) in table {
        assert_eq!(path("/customers/{color}/accounts", value).await.as_deref(), Ok(expected), "{value:?}");
    }
}

#[tokio::test]
async fn arguments_that_would_take_a_segment_out_are_refused() {
    let refused = "getThing: parameter color: `.` and `..` are no path segments";
    for (template, value) in [
        ("/a/{color}", "."),
        ("/a/{color}", ".."),
        ("/a/{color}/b", ".."),
        ("/a/.{color}", "."),
        ("/a/{color}.", "."),
        ("/a/%2e{color}", "."),
        ("/a/{color}%2E", "."),
    ] {
        assert_eq!(path(template, value).await, Err(refused.into()), "{template} {value:?}");
    }
    let empty = "getThing: parameter color: an empty value can't stand in a path";
    for template in ["/a/{color}", "/a/{color}/b", "/a/{color}:cancel"] {
        assert_eq!(path(template, "").await, Err(empty.into()), "{template}");
    }
}

#[tokio::test]
async fn a_style_that_begins_with_a_dot_is_checked_as_well() {
    let operation = |style| {
        let color = Parameter { location: Location::Path, required: true, style, ..COLOR };
        leak(Operation { path: "/a/{color}", parameters: leak([color]), ..GET })
    };
    assert!(sent(operation(Style::Label), |call| call.text(0, ".".into())).await.is_err());
    assert!(sent(operation(Style::Label), |call| call.text(0, String::new())).await.is_err());
    assert!(sent(operation(Style::Matrix), |call| call.text(0, String::new())).await.is_err());
    assert!(sent(operation(Style::Simple), |call| call.value(0, &["", ""])).await.is_ok());
    assert!(sent(operation(Style::Simple), |call| call.value(0, &[""])).await.is_err());
    assert!(sent(operation(Style::Simple), |_| {}).await.is_err());
}

#[tokio::test]
async fn templates_mix_text_and_parameters() {
    assert_eq!(path("/a/{color}:cancel", "x:y").await.as_deref(), Ok("/a/x%3Ay:cancel"));
    assert_eq!(path("/a/({color},'{color}')/", "1").await.as_deref(), Ok("/a/(1,'1')/"));
    assert_eq!(path("/a b/é/%20/{color}", "1").await.as_deref(), Ok("/a%20b/%C3%A9/%20/1"));
    assert_eq!(path("a/{color}", "1").await.as_deref(), Ok("/a/1"));
    assert_eq!(path("/a/{color}?version=2", "1").await.as_deref(), Ok("/a/1?version=2"));
    let unknown = "getThing: the path has a parameter that the operation doesn't have";
    assert_eq!(path("/{color}/{colour}", "1").await, Err(unknown.into()));
}

/// The target that was asked for, or why it wasn't.
async fn path(template: &'static str, value: &str) -> Result<String, String> {
    let color = Parameter { location: Location::Path, required: true, style: Style::Simple, ..COLOR };
    let operation = leak(Operation { path: template, parameters: leak([color]), ..GET });
    let request = sent(operation, |call| call.text(0, value.into())).await;
    request.map(|request| request.target).map_err(|refused| refused.to_string())
}
