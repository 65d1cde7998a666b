//! Generated structs and unions: what they read, what they refuse, and what they write.

use passbook_runtime::internal::union::{Candidate, Kind, by_fit};
use passbook_runtime::json::{self, json};
use passbook_runtime::{Date, Decimal, Field, Sensitive, Timestamp};

#[derive(Clone, Debug, PartialEq)]
struct Order {
    id: String,
    note: Option<String>,
    parent: Option<String>,
    label: Field<String>,
    amount: Option<Decimal>,
    rate: Option<Decimal>,
    amounts: Option<Vec<Decimal>>,
    placed: Option<Timestamp>,
    code: Option<String>,
    year: Option<i64>,
    born: Option<Sensitive<Date>>,
    more: std::collections::BTreeMap<String, json::Value>,
}

passbook_runtime::structure! {
    Order {
        id: "id" Required Plain String;
        note: "note" Optional Plain String;
        parent: "parent" Nullable Plain String;
        label: "label" Clearable Plain String;
        amount: "amount" Optional DecimalText Decimal;
        rate: "rate" Optional DecimalNumber Decimal;
        amounts: "amounts" Optional DecimalText Vec<Decimal>;
        placed: "placed" Optional UnixText Timestamp;
        code: "code" Optional Lenient String;
        year: "year" Optional Lenient i64;
        born: "born" Optional Plain Sensitive<Date>;
        .. more std::collections::BTreeMap<String, json::Value>
    }
}

#[track_caller]
fn order(text: &str) -> Order {
    json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn written(text: &str) -> String {
    json::to_string(&order(text)).unwrap()
}

#[test]
fn absent_null_and_empty_are_three_things() {
    assert_eq!(written(r#"{"id":"1","parent":null}"#), r#"{"id":"1","parent":null}"#);
    // Null where the contract has none says absent.
    assert_eq!(written(r#"{"id":"1","parent":null,"note":null}"#), r#"{"id":"1","parent":null}"#);
    assert_eq!(written(r#"{"id":"1","parent":"7","label":null}"#), r#"{"id":"1","parent":"7","label":null}"#);
    assert_eq!(
        written(r#"{"id":"1","parent":"7","label":"","amounts":[]}"#),
        r#"{"id":"1","parent":"7","label":"","amounts":[]}"#
    );
    assert!(order(r#"{"id":"1","parent":null}"#).label.is_absent());
}

#[test]
fn a_missing_or_null_required_field_is_named() {
    for (text, reason) in [
        (r#"{"parent":null}"#, "missing field `id`"),
        (r#"{"id":null,"parent":null}"#, "null in field `id`"),
        (r#"{"id":"1"}"#, "missing field `parent`"),
        ("[]", "invalid type: sequence, expected an object"),
    ] {
        let error = json::from_str::<Order>(text).unwrap_err().to_string();
        assert!(error.starts_with(reason), "{text}: {error}");
    }
}

#[test]
fn decimals_are_exact_and_keep_their_form() {
    let text =
        r#"{"id":"1","parent":null,"amount":"0.10","rate":123456789012345678.1234,"amounts":["1.50","2"]}"#;
    assert_eq!(written(text), text);
    // The other form is read too, and written as the contract has it.
    let other =
        r#"{"id":"1","parent":null,"amount":0.10,"rate":"123456789012345678.1234","amounts":[1.50,2]}"#;
    assert_eq!(written(other), text);
    assert_eq!(order(r#"{"id":"1","parent":null,"amount":1.5e3}"#).amount, Some(Decimal::from(1500)));
    assert_eq!(order(r#"{"id":"1","parent":null,"amount":""}"#).amount, None);
    for refused in ["\"ten\"", "true", "[1]", "\"1.2.3\"", "\"0.12345678901234567890123456789012\""] {
        let text = format!(r#"{{"id":"1","parent":null,"amount":{refused}}}"#);
        let error = json::from_str::<Order>(&text).unwrap_err().to_string();
        assert!(error.contains(", expected a decimal number"), "{error}");
    }
}

#[test]
fn other_json_types_are_read_where_they_may_come() {
    let order = order(r#"{"id":"1","parent":null,"code":10001,"placed":1700000000}"#);
    assert_eq!(order.code.as_deref(), Some("10001"));
    assert_eq!(order.placed.map(|moment| moment.timestamp()), Some(1_700_000_000));
    assert_eq!(
        json::to_string(&order).unwrap(),
        r#"{"id":"1","parent":null,"placed":"1700000000","code":"10001"}"#
    );
    // What becomes a text keeps its digits, and what becomes a whole number was one.
    let code = |code: &str| self::order(&format!(r#"{{"id":"1","parent":null,"code":{code}}}"#)).code;
    for text in ["123456789012345678901234567890", "1.10", "true"] {
        assert_eq!(code(text).as_deref(), Some(text));
    }
    let year = |year: &str| {
        json::from_str::<Order>(&format!(r#"{{"id":"1","parent":null,"year":{year}}}"#))
            .map(|order| order.year)
    };
    for text in ["2024", "2024.0", "\"2024\"", "\" 2024.0\"", "2.024e3"] {
        assert_eq!(year(text).unwrap(), Some(2024), "{text}");
    }
    for refused in ["2024.5", "1e300", "\"MMXXIV\"", "[2024]"] {
        let error = year(refused).unwrap_err().to_string();
        assert!(error.contains(", expected a scalar in one of the JSON types"), "{refused}: {error}");
    }
}

#[test]
fn what_is_not_declared_is_kept_in_whatever_order_it_comes() {
    let text = r#"{"zeta":[1,{"a":null}],"parent":null,"alpha":true,"id":"1"}"#;
    assert_eq!(written(text), r#"{"id":"1","parent":null,"alpha":true,"zeta":[1,{"a":null}]}"#);
}

#[test]
fn a_wrong_sensitive_value_is_not_quoted() {
    let error = json::from_str::<Order>(r#"{"id":"1","parent":null,"born":"4111111111111111"}"#).unwrap_err();
    assert!(!error.to_string().contains("4111"), "{error}");
}

#[test]
fn a_variant_is_chosen_by_what_tells_it_apart() {
    const fn object(
        required: &'static [&'static str],
        known: &'static [&'static str],
        values: &'static [(&'static str, &'static [&'static str])],
    ) -> Candidate {
        Candidate { kind: Kind::Object, required, known, values }
    }
    let candidates = [
        object(&["id"], &["id", "type", "name"], &[("type", &["person"])]),
        object(&["id"], &["id", "type", "name"], &[("type", &["company"])]),
        object(&["id", "ein"], &["id", "ein"], &[]),
        Candidate { kind: Kind::Decimal, required: &[], known: &[], values: &[] },
        Candidate { kind: Kind::String, required: &[], known: &[], values: &[] },
        Candidate { kind: Kind::List, required: &[], known: &[], values: &[] },
    ];
    for (value, expected) in [
        (json!({"id": 1, "type": "person"}), Some(0)),
        (json!({"id": 1, "type": "company"}), Some(1)),
        // Its only value is another, and the other variant needs a field that isn't there.
        (json!({"id": 1, "type": "trust"}), None),
        (json!({"id": 1, "ein": "7"}), Some(2)),
        // Both fit: the first.
        (json!({"id": 1}), Some(0)),
        (json!({"name": "nobody"}), None),
        (json!("1.5"), Some(3)),
        (json!("text"), Some(4)),
        (json!([1]), Some(5)),
        (json!(true), None),
        (json!(null), None),
    ] {
        assert_eq!(by_fit(&value, &candidates), expected, "{value}");
    }
}

/// A union of one field's types, and of two enums' worth of values.
mod unions {
    use passbook_runtime::internal::codec::{Codec as _, DecimalNumber, Plain};
    use passbook_runtime::internal::serde::{Deserialize, Deserializer, Serialize, Serializer};
    use passbook_runtime::internal::union::{self, Candidate, Kind};
    use passbook_runtime::{Decimal, UnknownVariant, json};

    #[derive(Debug, PartialEq)]
    enum Price {
        Flag(bool),
        Amounts(Vec<Decimal>),
        Names(Vec<String>),
        Unknown(UnknownVariant),
    }

    const fn of(kind: Kind) -> Candidate {
        Candidate { kind, required: &[], known: &[], values: &[] }
    }

    impl<'de> Deserialize<'de> for Price {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            const CANDIDATES: &[Candidate] = &[of(Kind::Boolean), of(Kind::List), of(Kind::List)];
            union::decode_by_fit(
                deserializer,
                CANDIDATES,
                |variant, text| match variant {
                    0 => union::decode::<Plain, _, _, _>(text, Self::Flag),
                    1 => union::decode::<DecimalNumber, _, _, _>(text, Self::Amounts),
                    _ => union::decode::<Plain, _, _, _>(text, Self::Names),
                },
                Self::Unknown,
            )
        }
    }

    impl Serialize for Price {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Flag(value) => Plain::write(value, serializer),
                Self::Amounts(value) => DecimalNumber::write(value, serializer),
                Self::Names(value) => Plain::write(value, serializer),
                Self::Unknown(value) => value.serialize(serializer),
            }
        }
    }

    #[test]
    fn lists_are_told_apart_by_their_items_and_what_is_unknown_keeps_its_digits() {
        for (text, is) in [
            ("[12345678901234567.890]", "Amounts"),
            (r#"["a"]"#, "Names"),
            ("true", "Flag"),
            ("12345678901234567890123", "Unknown"),
            (r#"{"n":1.10}"#, "Unknown"),
        ] {
            let price: Price = json::from_str(text).unwrap();
            assert!(format!("{price:?}").starts_with(is), "{price:?}");
            assert_eq!(json::to_string(&price).unwrap(), text);
        }
    }

    #[test]
    fn where_no_variant_decodes_the_place_is_that_inside_of_the_first() {
        let error = json::from_str::<Price>(r#"["a",{"card":"4111"}]"#).unwrap_err().to_string();
        assert!(error.starts_with("inside of [0]: invalid value: a string, expected a decimal"), "{error}");
        assert!(!error.contains("4111"), "{error}");
    }
}
