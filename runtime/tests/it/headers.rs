//! Headers that the contract has types for: each is asked for by itself.

use passbook_runtime::http::{HeaderMap, HeaderName, HeaderValue};
use passbook_runtime::{Date, DateTime, Decimal, Headers, Sensitive, Uuid};

fn headers(all: &[(&'static str, &'static str)]) -> HeaderMap {
    let pair = |(name, value): &(&'static str, &'static str)| {
        (HeaderName::from_static(name), HeaderValue::from_bytes(value.as_bytes()).unwrap())
    };
    let mut map = HeaderMap::new();
    all.iter().map(pair).for_each(|(name, value)| {
        map.append(name, value);
    });
    map
}

#[test]
fn a_header_is_read_as_its_type() {
    let map = headers(&[
        ("x-whole", " 7 "),
        ("x-amount", "1.10"),
        ("x-flag", "true"),
        ("x-date", "2025-01-14"),
        ("x-moment", "2025-01-14T12:30:00+01:00"),
        ("x-id", "67e55044-10b1-426f-9247-bb680e5fe0c8"),
        ("x-reset", "1736857800"),
        ("date", "Tue, 14 Jan 2025 12:30:00 GMT"),
        ("x-account", "4111"),
        ("x-list", "1, 2,"),
        ("x-list", "3"),
    ]);
    let read = Headers::from(&map);
    assert_eq!(read.value::<i64>("X-Whole"), Ok(Some(7)));
    assert_eq!(read.value::<Decimal>("x-amount").unwrap().unwrap().to_string(), "1.10");
    assert_eq!(read.value::<bool>("x-flag"), Ok(Some(true)));
    assert_eq!(read.value::<Date>("x-date"), Ok(Date::from_ymd_opt(2025, 1, 14)));
    assert_eq!(
        read.value::<DateTime>("x-moment").unwrap().unwrap().to_rfc3339(),
        "2025-01-14T12:30:00+01:00"
    );
    assert!(read.value::<Uuid>("x-id").unwrap().is_some());
    assert_eq!(read.unix_seconds("x-reset"), read.http_date("date"));
    assert_eq!(read.list::<u32>("x-list"), Ok(Some(vec![1, 2, 3])));
    let account: Sensitive<String> = read.value("x-account").unwrap().unwrap();
    assert_eq!((account.expose().as_str(), format!("{account:?}").as_str()), ("4111", "[redacted]"));
}

#[test]
fn all_lines_of_a_header_count() {
    let map = headers(&[
        ("x-text", "a"),
        ("x-text", "b, c"),
        ("x-same", "7"),
        ("x-same", "7"),
        ("x-other", "7"),
        ("x-other", "8"),
        ("set-cookie", "a=1; Expires=Tue, 14 Jan 2025 12:30:00 GMT"),
        ("set-cookie", "b=2"),
    ]);
    let read = Headers::from(&map);
    assert_eq!(read.text("x-text").unwrap().as_deref(), Some("a, b, c"));
    assert_eq!(read.lines("set-cookie").unwrap().map(|lines| lines.len()), Some(2));
    assert_eq!(read.value::<i64>("x-same"), Ok(Some(7)));
    // Which of the two it is, nobody knows.
    assert_eq!(read.value::<i64>("x-other").unwrap_err().reason(), "not a whole number of 64 bits");
    assert_eq!((read.text("x-none"), read.lines("x-none")), (Ok(None), Ok(None)));
}

#[test]
fn what_is_not_there_is_no_error_and_what_is_wrong_is_one() {
    let map = headers(&[("x-whole", "s3cret"), ("x-text", "caf\u{e9}"), ("x-list", "1,b")]);
    let read = Headers::from(&map);
    assert_eq!(
        (read.text("x-none"), read.value::<i64>("x-none"), read.list::<i64>("x-none")),
        (Ok(None), Ok(None), Ok(None))
    );
    let error = read.value::<i64>("x-whole").unwrap_err();
    assert_eq!(error.to_string(), "header x-whole: not a whole number of 64 bits");
    assert_eq!((error.name(), error.reason()), ("x-whole", "not a whole number of 64 bits"));
    assert_eq!(read.text("x-text").unwrap_err().reason(), "not readable text");
    assert_eq!(read.list::<i64>("x-list").unwrap_err().name(), "x-list");
    assert_eq!(read.http_date("x-whole").unwrap_err().reason(), "not a date as HTTP writes it");
    let shown = format!("{read:?} {error:?}");
    assert!(shown.contains("x-whole") && !shown.contains("s3cret"), "{shown}");
}
