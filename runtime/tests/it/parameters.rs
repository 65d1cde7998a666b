//! Each style of parameter against the table of OpenAPI 3.0.4.
//! <https://spec.openapis.org/oas/v3.0.4.html#style-examples>

use passbook_runtime::CallOptions;
use passbook_runtime::internal::{Location, Operation, Parameter, Style};
use passbook_runtime::json::{Value, json};

use crate::support::{COLOR, GET, leak, sent};

/// The rows of the table. Fields come sorted, because whether a map of JSON keeps its order is the choice of
/// whoever builds the workspace.
#[tokio::test]
async fn styles_are_those_of_the_table() {
    use Location::{Cookie, Header, Path, Query};
    use Style::{DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};
    let text = || json!("blue");
    let list = || json!(["blue", "black", "brown"]);
    let fields = || json!({"B": 150, "G": 200, "R": 100});
    #[rustfmt::skip]
    let table = [
        (Path,   Matrix, false, text(),   "/;color=blue"),
        (Path,   Matrix, false, list(),   "/;color=blue,black,brown"),
        (Path,   Matrix, false, fields(), "/;color=B,150,G,200,R,100"),
        (Path,   Matrix, true,  text(),   "/;color=blue"),
        (Path,   Matrix, true,  list(),   "/;color=blue;color=black;color=brown"),
        (Path,   Matrix, true,  fields(), "/;B=150;G=200;R=100"),
        (Path,   Label,  false, text(),   "/.blue"),
        (Path,   Label,  false, list(),   "/.blue,black,brown"),
        (Path,   Label,  false, fields(), "/.B,150,G,200,R,100"),
        (Path,   Label,  true,  text(),   "/.blue"),
        (Path,   Label,  true,  list(),   "/.blue.black.brown"),
        (Path,   Label,  true,  fields(), "/.B=150.G=200.R=100"),
        (Path,   Simple, false, text(),   "/blue"),
        (Path,   Simple, false, list(),   "/blue,black,brown"),
        (Path,   Simple, false, fields(), "/B,150,G,200,R,100"),
        (Path,   Simple, true,  text(),   "/blue"),
        (Path,   Simple, true,  list(),   "/blue,black,brown"),
        (Path,   Simple, true,  fields(), "/B=150,G=200,R=100"),
        (Header, Simple, false, text(),   "blue"),
        (Header, Simple, false, list(),   "blue,black,brown"),
        (Header, Simple, false, fields(), "B,150,G,200,R,100"),
        (Header, Simple, true,  text(),   "blue"),
        (Header, Simple, true,  list(),   "blue,black,brown"),
        (Header, Simple, true,  fields(), "B=150,G=200,R=100"),
        (Query,  Form,   false, json!(""), "/?color="),
        (Query,  Form,   false, text(),   "/?color=blue"),
        (Query,  Form,   false, list(),   "/?color=blue,black,brown"),
        (Query,  Form,   false, fields(), "/?color=B,150,G,200,R,100"),
        (Query,  Form,   true,  json!(""), "/?color="),
        (Query,  Form,   true,  text(),   "/?color=blue"),
        (Query,  Form,   true,  list(),   "/?color=blue&color=black&color=brown"),
        (Query,  Form,   true,  fields(), "/?B=150&G=200&R=100"),
        (Query,  SpaceDelimited, false, list(),   "/?color=blue%20black%20brown"),
        (Query,  SpaceDelimited, false, fields(), "/?color=B%20150%20G%20200%20R%20100"),
        (Query,  SpaceDelimited, true,  list(),   "/?color=blue&color=black&color=brown"),
        (Query,  PipeDelimited,  false, list(),   "/?color=blue%7Cblack%7Cbrown"),
        (Query,  PipeDelimited,  false, fields(), "/?color=B%7C150%7CG%7C200%7CR%7C100"),
        (Query,  PipeDelimited,  true,  list(),   "/?color=blue&color=black&color=brown"),
        (Query,  DeepObject,     true,  fields(), "/?color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"),
        (Cookie, Form,   false, text(),   "color=blue"),
        (Cookie, Form,   false, list(),   "color=blue,black,brown"),
        (Cookie, Form,   true,  list(),   "color=blue; color=black; color=brown"),
        (Cookie, Form,   true,  fields(), "B=150; G=200; R=100"),
    ];
    for (location, style, explode, value, expected) in table {
        let parameter = Parameter { location, style, explode, ..COLOR };
        let case = format!("{location:?} {style:?}, explode {explode}, {value}");
        assert_eq!(serialized(parameter, &value).await.as_deref(), Ok(expected), "{case}");
    }
}

#[tokio::test]
async fn values_are_kept_apart_from_what_separates_them() {
    use Location::{Cookie, Header, Path, Query};
    use Style::{DeepObject, Form, Matrix, PipeDelimited, Simple};
    let nasty = || json!(["a,b", "c&d=e", "f|g h", "50%"]);
    #[rustfmt::skip]
    let table = [
        (Path,   Simple, false, nasty(), "/a%2Cb,c%26d%3De,f%7Cg%20h,50%25"),
        (Path,   Matrix, true,  json!(["a;b"]), "/;color=a%3Bb"),
        (Query,  Form,   true,  nasty(), "/?color=a%2Cb&color=c%26d%3De&color=f%7Cg%20h&color=50%25"),
        (Query,  Form,   false, nasty(), "/?color=a%2Cb,c%26d%3De,f%7Cg%20h,50%25"),
        (Query,  Form,   true,  json!({"a&b": "#+é"}), "/?a%26b=%23%2B%C3%A9"),
        (Query,  PipeDelimited, false, nasty(), "/?color=a%2Cb%7Cc%26d%3De%7Cf%7Cg%20h%7C50%25"),
        (Query,  DeepObject, true, json!({"a": {"b": [1, 2], "c": [{"d": true}], "e": null}}),
            "/?color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D=2&color%5Ba%5D%5Bc%5D%5B0%5D%5Bd%5D=true"),
        (Query,  DeepObject, true, json!("plain"), "/?color=plain"),
        (Header, Simple, false, json!("a%2C \"b\""), "a%2C \"b\""),
        (Cookie, Form,   true,  json!("a;b c=d%"), "color=a%3Bb%20c=d%25"),
    ];
    for (location, style, explode, value, expected) in table {
        let parameter = Parameter { location, style, explode, ..COLOR };
        let case = format!("{location:?} {style:?}, explode {explode}, {value}");
        assert_eq!(serialized(parameter, &value).await.as_deref(), Ok(expected), "{case}");
    }
}

/// `allowReserved` must not let a value end itself and begin another parameter.
#[tokio::test]
async fn reserved_characters_are_allowed_where_the_value_stays_whole() {
    let parameter = || Parameter { allow_reserved: true, ..COLOR };
    let value = json!("https://a.example/b?c=d,e;f:@!$()*");
    assert_eq!(
        serialized(parameter(), &value).await.as_deref(),
        Ok("/?color=https://a.example/b?c=d,e;f:@!$()*")
    );
    let value = json!("a&admin=1#+[]'%20 é");
    assert_eq!(
        serialized(parameter(), &value).await.as_deref(),
        Ok("/?color=a%26admin=1%23%2B%5B%5D%27%2520%20%C3%A9")
    );
}

#[tokio::test]
async fn json_parameters_are_one_text() {
    let value = json!({"a": [1, "b c"]});
    for (location, expected) in [
        (Location::Query, "/?color=%7B%22a%22%3A%5B1%2C%22b%20c%22%5D%7D"),
        (Location::Path, "/%7B%22a%22%3A%5B1%2C%22b%20c%22%5D%7D"),
        (Location::Header, r#"{"a":[1,"b c"]}"#),
    ] {
        let parameter = Parameter { location, json: true, style: Style::DeepObject, ..COLOR };
        assert_eq!(serialized(parameter, &value).await.as_deref(), Ok(expected), "{location:?}");
    }
}

#[tokio::test]
async fn what_is_absent_is_not_sent() {
    for value in [json!(null), json!([]), json!({}), json!([null]), json!({"a": null})] {
        for (location, expected) in [(Location::Query, "/"), (Location::Header, "-"), (Location::Cookie, "-")]
        {
            let case = format!("{location:?} {value}");
            let optional = Parameter { location, ..COLOR };
            assert_eq!(serialized(optional, &value).await.as_deref(), Ok(expected), "{case}");
            let required = Parameter { location, required: true, ..COLOR };
            let refused = serialized(required, &value).await.unwrap_err();
            assert!(refused.starts_with("getThing: parameter color: it is required"), "{case}: {refused}");
        }
    }
}

#[tokio::test]
async fn what_has_no_form_is_refused() {
    let nested = json!([["a"]]);
    for (location, style) in [
        (Location::Path, Style::Simple),
        (Location::Query, Style::Form),
        (Location::Query, Style::PipeDelimited),
        (Location::Header, Style::Simple),
        (Location::Cookie, Style::Form),
    ] {
        let refused = serialized(Parameter { location, style, ..COLOR }, &nested).await.unwrap_err();
        assert!(refused.contains("parameter color: a list or object inside"), "{location:?}: {refused}");
    }
    let header = || Parameter { location: Location::Header, ..COLOR };
    for value in ["a\r\nX-Admin: 1", "a\nb", "\0", "é"] {
        let refused = serialized(header(), &json!(value)).await;
        let expected = "getThing: parameter color: holds a character that a header can't";
        assert_eq!(refused, Err(expected.into()), "{value:?}");
    }
    let framing = Parameter { name: "Content-Length", location: Location::Header, ..COLOR };
    assert!(serialized(framing, &json!("7")).await.is_err());
}

#[tokio::test]
async fn setters_of_scalars_agree() {
    let operation = leak(Operation { parameters: leak([COLOR]), ..GET });
    let by_text = sent(operation, |call| call.text(0, "7".into())).await.unwrap();
    let by_display = sent(operation, |call| call.display(0, &7)).await.unwrap();
    let by_value = sent(operation, |call| call.value(0, &7)).await.unwrap();
    for request in [by_text, by_display, by_value] {
        assert_eq!(request.query, [("color".to_owned(), "7".to_owned())]);
    }
}

#[tokio::test]
async fn problems_are_kept_until_sending() {
    let parameters = leak([COLOR, Parameter { name: "shape", required: true, ..COLOR }]);
    let operation = leak(Operation { parameters, ..GET });
    let unserializable = std::collections::BTreeMap::from([((1, 2), 3)]);
    let refused = sent(operation, |call| {
        call.value(0, &unserializable);
        call.options(CallOptions::new().header("x-note", "a\nb"));
    });
    assert_eq!(
        refused.await.unwrap_err().to_string(),
        "getThing: parameter color: the value doesn't serialize"
    );
    let refused =
        sent(operation, |call| call.options(CallOptions::new().header("x-note", "a\nb"))).await.unwrap_err();
    assert_eq!(refused.to_string(), "getThing: header x-note: holds a character that a header can't");
    let refused = sent(operation, |_| {}).await.unwrap_err();
    assert_eq!(refused.to_string(), "getThing: parameter shape: it is required");
    let refused = sent(operation, |call| call.text(2, String::new())).await.unwrap_err();
    assert_eq!(refused.to_string(), "getThing: a parameter is set that the operation doesn't have");
}

#[tokio::test]
async fn headers_of_a_call_go_before_all_others() {
    let parameters = leak([Parameter { name: "Accept", location: Location::Header, ..COLOR }]);
    let operation = leak(Operation { parameters, ..GET });
    let plain = sent(operation, |_| {}).await.unwrap();
    assert_eq!(plain.header("accept"), Some("application/json"));
    assert_eq!(plain.header("user-agent"), Some("passbook-bank/0.1.0"));
    let by_parameter = sent(operation, |call| call.text(0, "text/csv".into())).await.unwrap();
    assert_eq!(by_parameter.header("accept"), Some("text/csv"));
    let by_call = sent(operation, |call| {
        call.text(0, "text/csv".into());
        call.options(CallOptions::new().header("accept", "application/pdf"));
    });
    assert_eq!(
        by_call.await.unwrap().headers.get_all("accept").iter().collect::<Vec<_>>(),
        ["application/pdf"]
    );
}

/// The part of the request that holds the parameter, or why it was not sent.
async fn serialized(parameter: Parameter, value: &Value) -> Result<String, String> {
    let (location, name) = (parameter.location, parameter.name);
    let path = if location == Location::Path { "/{color}" } else { "/" };
    let operation = leak(Operation { path, parameters: leak([parameter]), ..GET });
    let request =
        sent(operation, |call| call.value(0, value)).await.map_err(|refused| refused.to_string())?;
    let text = match location {
        Location::Path | Location::Query => Some(request.target.as_str()),
        Location::Header => request.header(name),
        Location::Cookie => request.header("cookie"),
    };
    Ok(text.unwrap_or("-").to_owned())
}
