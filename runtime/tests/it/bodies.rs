//! Each encoding of a body, as it comes in at the other end.

use passbook_runtime::Bytes;
use passbook_runtime::internal::{Encoding, FieldEncoding, Operation, RequestBody, Style};
use passbook_runtime::json::{Value, json};
use passbook_runtime::testing::Recorded;

use crate::support::{GET, leak, sent};

const fn post(media_type: &'static str, encoding: Encoding) -> Operation {
    Operation {
        method: "POST",
        body: Some(RequestBody { media_type, encoding, required: true, fields: &[] }),
        ..GET
    }
}

#[tokio::test]
async fn json_is_sent_as_the_type_writes_it() {
    #[derive(serde::Serialize)]
    struct Payment {
        to: &'static str,
        amount: u64,
    }
    let operation = leak(post("application/vnd.bank+json; v=2", Encoding::Json));
    let payment = Payment { to: "é", amount: 1 };
    let request = sent(operation, |call| call.body(&payment)).await.unwrap();
    assert_eq!(request.method, "POST");
    assert_eq!(request.text(), Some(r#"{"to":"é","amount":1}"#));
    assert_eq!(request.header("content-type"), Some("application/vnd.bank+json; v=2"));
    assert_eq!(request.header("content-length"), Some("22"));
}

#[tokio::test]
async fn forms_repeat_lists_and_write_objects_as_json() {
    let value = json!({
        "a": "b c&d=é",
        "f": {"g": {"h": true}},
        "i": [1, 2],
        "j": {"k": [3]},
        "l": [{"m": 4}],
        "n": null,
        "o": [],
        "p": 1.5,
    });
    let request = encoded("application/x-www-form-urlencoded", Encoding::Form, &value).await.unwrap();
    let expected = "a=b+c%26d%3D%C3%A9&f=%7B%22g%22%3A%7B%22h%22%3Atrue%7D%7D&i=1&i=2&j=%7B%22k%22%3A%5B3%5D%7D&l=%7B%22m%22%3A4%7D&p=1.5";
    assert_eq!(request.text(), Some(expected));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
}

#[tokio::test]
async fn multipart_has_a_part_for_each_field() {
    let boundary = "passbook-00000000000000000000000000000001";
    // The first boundary stands in a value, so the second is used.
    let value = json!({
        "a": "passbook-00000000000000000000000000000000",
        "b\"\r\n": 7,
        "c": {"d": 1},
        "e": ["x", {"f": 2}],
        "g": null,
    });
    let request = encoded("multipart/form-data", Encoding::Multipart, &value).await.unwrap();
    let part = |name: &str, more: &str, content: &str| {
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{more}\r\n{content}\r\n")
    };
    let json_type = "Content-Type: application/json\r\n";
    let expected = [
        part("a", "", "passbook-00000000000000000000000000000000"),
        part("b%22%0D%0A", "", "7"),
        part("c", json_type, r#"{"d":1}"#),
        part("e", "", "x"),
        part("e", json_type, r#"{"f":2}"#),
        format!("--{boundary}--\r\n"),
    ];
    assert_eq!(request.text(), Some(expected.concat().as_str()));
    let media_type = format!("multipart/form-data; boundary={boundary}");
    assert_eq!(request.header("content-type"), Some(media_type.as_str()));
}

#[tokio::test]
async fn text_and_bytes_are_sent_as_they_are() {
    let request = encoded("text/csv", Encoding::Text, &json!("a,\"b\"\n")).await.unwrap();
    assert_eq!((request.text(), request.header("content-type")), (Some("a,\"b\"\n"), Some("text/csv")));

    let operation = leak(post("image/png", Encoding::Bytes));
    let request =
        sent(operation, |call| call.body_bytes(Bytes::from_static(b"\xff\0").into())).await.unwrap();
    assert_eq!(request.body.as_ref(), b"\xff\0");
    assert_eq!(request.header("content-type"), Some("image/png"));
}

#[tokio::test]
async fn a_range_of_media_types_is_narrowed_to_one() {
    for (encoding, expected) in [
        (Encoding::Json, "application/json"),
        (Encoding::Text, "text/plain; charset=utf-8"),
        (Encoding::Form, "application/x-www-form-urlencoded"),
    ] {
        let value = if encoding == Encoding::Text { json!("a") } else { json!({}) };
        let request = encoded("*/*", encoding, &value).await.unwrap();
        assert_eq!(request.header("content-type"), Some(expected));
    }
}

#[tokio::test]
async fn an_absent_body_is_no_body() {
    let required = leak(post("application/json", Encoding::Json));
    let refused = sent(required, |_| {}).await.unwrap_err();
    assert_eq!(refused.to_string(), "getThing: body: it is required");

    let body = RequestBody {
        media_type: "application/json",
        encoding: Encoding::Json,
        required: false,
        fields: &[],
    };
    let optional = leak(Operation { method: "POST", body: Some(body), ..GET });
    let request = sent(optional, |_| {}).await.unwrap();
    assert_eq!((request.body.len(), request.header("content-type")), (0, None));
    assert_eq!(request.header("content-length"), Some("0"), "a server may refuse a POST without a length");

    let request = sent(&GET, |_| {}).await.unwrap();
    assert_eq!(request.header("content-length"), None);
}

#[tokio::test]
async fn a_body_of_no_bytes_has_a_length() {
    for (method, length) in [("POST", Some("0")), ("PUT", Some("0")), ("PATCH", Some("0")), ("DELETE", None)]
    {
        let body = post("text/plain", Encoding::Bytes).body;
        let operation = leak(Operation { method, body, ..GET });
        let request = sent(operation, |call| call.body_bytes(Bytes::new().into())).await.unwrap();
        assert_eq!((request.body.len(), request.header("content-length")), (0, length), "{method}");
        assert_eq!(request.header("content-type"), Some("text/plain"));
    }
}

/// Each style of a field, as a parameter of the query has it; and each kind of value by its media type.
#[tokio::test]
async fn fields_of_a_form_follow_their_encoding() {
    let styled =
        |name, style, explode| FieldEncoding { name, style: Some(style), explode, ..FieldEncoding::NONE };
    let fields = leak([
        styled("commas", Style::Form, false),
        styled("deep", Style::DeepObject, true),
        styled("pairs", Style::Form, true),
        styled("pipes", Style::PipeDelimited, false),
        styled("spaces", Style::SpaceDelimited, false),
        FieldEncoding { allow_reserved: true, ..styled("url", Style::Form, true) },
        FieldEncoding { name: "json", media_type: Some("application/json"), ..FieldEncoding::NONE },
    ]);
    let media_type = "application/x-www-form-urlencoded";
    let body = RequestBody { media_type, encoding: Encoding::Form, required: true, fields };
    let operation = leak(Operation { method: "POST", body: Some(body), ..GET });
    let value = json!({
        "commas": ["a,b", "c d"], "deep": {"x": {"y": 1}}, "json": ["p", {"q": null}], "pairs": {"k": "v", "n": null},
        "pipes": [1, 2], "spaces": ["s", "t"], "text": "é&=", "url": "http://a/b?c=d",
    });
    let request = sent(operation, |call| call.body(&value)).await.unwrap();
    let expected = [
        "commas=a%2Cb,c%20d",
        "deep%5Bx%5D%5By%5D=1",
        "json=%5B%22p%22%2C%7B%22q%22%3Anull%7D%5D",
        "k=v",
        "pipes=1%7C2",
        "spaces=s%20t",
        "text=%C3%A9%26%3D",
        "url=http://a/b?c=d",
    ];
    assert_eq!(request.text(), Some(expected.join("&").as_str()));
    // What a style has no form for is refused, and nothing is sent.
    let nested = json!({"commas": [["a"]]});
    let refused = sent(operation, |call| call.body(&nested)).await.unwrap_err().to_string();
    assert!(refused.starts_with("getThing: body: a list or object inside of a list"), "{refused}");
}

#[tokio::test]
async fn parts_follow_their_encoding() {
    let fields = leak([
        FieldEncoding { name: "list", style: Some(Style::PipeDelimited), ..FieldEncoding::NONE },
        FieldEncoding {
            name: "note",
            media_type: Some("text/markdown"),
            headers: &[("X-Kind", "note")],
            ..FieldEncoding::NONE
        },
        FieldEncoding { name: "object", media_type: Some("application/xml"), ..FieldEncoding::NONE },
        FieldEncoding { name: "json", media_type: Some("application/vnd.a+json"), ..FieldEncoding::NONE },
    ]);
    let body = RequestBody {
        media_type: "multipart/form-data",
        encoding: Encoding::Multipart,
        required: true,
        fields,
    };
    let operation = leak(Operation { method: "POST", body: Some(body), ..GET });
    let value = json!({"json": [1, [2]], "list": ["a", "b"], "note": "# n", "object": {"x": 1}});
    let request = sent(operation, |call| call.body(&value)).await.unwrap();
    let text = request.text().unwrap();
    for part in [
        "name=\"json\"\r\nContent-Type: application/vnd.a+json\r\n\r\n[1,[2]]\r\n",
        "name=\"list\"\r\n\r\na|b\r\n",
        "name=\"note\"\r\nContent-Type: text/markdown\r\nX-Kind: note\r\n\r\n# n\r\n",
        "name=\"object\"\r\nContent-Type: application/json\r\n\r\n{\"x\":1}\r\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[derive(Clone, Debug)]
struct Note {
    text: String,
    more: std::collections::BTreeMap<String, Value>,
}

passbook_runtime::structure! {
    Note { text: "text" Required Plain String; .. more std::collections::BTreeMap<String, Value> }
}

/// Two fields of one name would be sent, of which a server reads either.
#[tokio::test]
async fn a_key_of_a_declared_field_is_refused() {
    let note = Note { text: "a".to_owned(), more: [("text".to_owned(), json!("b"))].into() };
    for (media_type, encoding) in [
        ("application/json", Encoding::Json),
        ("application/x-www-form-urlencoded", Encoding::Form),
        ("multipart/form-data", Encoding::Multipart),
    ] {
        let operation = leak(post(media_type, encoding));
        let refused = sent(operation, |call| call.body(&note)).await.unwrap_err().to_string();
        let expected =
            "getThing: body: text is the name of a declared field, and can't be an additional property";
        assert_eq!(refused, expected);
        let kept = Note { more: [("other".to_owned(), json!("b"))].into(), ..note.clone() };
        assert!(sent(operation, |call| call.body(&kept)).await.is_ok());
    }
}

#[tokio::test]
async fn what_has_no_encoding_is_refused() {
    let list = json!([1]);
    for (encoding, reason) in [
        (Encoding::Form, "only an object can be sent as a form"),
        (Encoding::Multipart, "only an object can be sent as a form"),
        (Encoding::Text, "only a string is text"),
        (Encoding::Bytes, "this body is given as bytes"),
    ] {
        let refused = encoded("a/b", encoding, &list).await.unwrap_err();
        assert_eq!(refused, format!("getThing: body: {reason}"));
    }
    let refused = sent(&GET, |call| call.body(&list)).await.unwrap_err();
    assert_eq!(refused.to_string(), "getThing: body: the operation takes none");
    let operation = leak(post("application/json", Encoding::Json));
    let unserializable = std::collections::BTreeMap::from([((1, 2), 3)]);
    let refused = sent(operation, |call| call.body(&unserializable)).await.unwrap_err();
    assert_eq!(refused.to_string(), "getThing: body: the value doesn't serialize");
}

async fn encoded(media_type: &'static str, encoding: Encoding, value: &Value) -> Result<Recorded, String> {
    let operation = leak(post(media_type, encoding));
    sent(operation, |call| call.body(value)).await.map_err(|refused| refused.to_string())
}
