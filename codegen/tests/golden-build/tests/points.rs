//! What the golden cases say in their first lines, asserted on the code that they expect.

#![allow(deprecated)]

use golden_build::{
    construction, deprecation, limits, money, openapi31, presence, sensitive, sides, swagger2, tags, time,
};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{Date, Decimal, Field};
use serde_json::{Value, from_str, json, to_string, to_value};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn a_patch_leaves_sets_and_clears() {
    use presence::types::Profile;
    // Required, and may be null: it can't be forgotten.
    let leave = Profile::new("1", None);
    assert_eq!(to_value(&leave).unwrap(), json!({"id": "1", "parent": null}));
    let set = leave.clone().nickname("Ann".to_owned()).name("Anna").tags(Vec::new());
    assert_eq!(
        to_value(&set).unwrap(),
        json!({"id": "1", "parent": null, "name": "Anna", "nickname": "Ann", "tags": []})
    );
    let clear = leave.nickname(Field::Null).labels(Field::Null).previous(Field::Null);
    assert_eq!(
        to_value(&clear).unwrap(),
        json!({"id": "1", "parent": null, "nickname": null, "labels": null, "previous": null})
    );
}

#[test]
fn a_null_that_the_contract_does_not_have_is_absent() {
    use presence::types::Profile;
    let read: Profile = from_str(
        r#"{"id": "1", "parent": null, "name": null, "tags": null, "numbers": [null], "address": null}"#,
    )
    .unwrap();
    assert!(read.name.is_none() && read.tags.is_none() && read.address.is_none());
    assert_eq!(read.numbers, Some(vec![None]));
    assert!(read.nickname.is_absent());
    // But what has to have a value has to.
    assert!(from_str::<Profile>(r#"{"id": null, "parent": null}"#).is_err());
    assert!(from_str::<Profile>(r#"{"id": "1"}"#).is_err());
}

#[test]
fn amounts_never_pass_through_a_float() {
    use money::types::Balance;
    // 0.1 + 0.2, digits that no float holds, a number where a string was declared and the other way around.
    let read: Balance = from_str(
        r#"{"amount": 0.30000000000000000001, "rate": "1.10", "id": "7", "wide": 18446744073709551615,
            "large": 9007199254740993, "code": "7"}"#,
    )
    .unwrap();
    assert_eq!(read.amount, decimal("0.30000000000000000001"));
    assert_eq!(read.rate, Some(decimal("1.10")));
    assert_eq!((read.wide, read.large, read.code), (Some(u64::MAX), Some(9_007_199_254_740_993), Some(7)));
    let written = to_string(&read).unwrap();
    assert!(written.contains(r#""amount":"0.30000000000000000001","rate":1.10,"#), "{written}");
    // Past the declared width, and no number at all.
    for text in [r#"{"amount": 1, "id": "1", "small": 2147483648}"#, r#"{"amount": "ten", "id": "1"}"#] {
        assert!(from_str::<Balance>(text).is_err(), "{text}");
    }
}

#[test]
fn moments_keep_their_offset_and_fraction() {
    use time::types::Moments;
    let text =
        r#"{"day":"2024-02-29","at":"2024-02-29T12:34:56.123456789-03:00","seconds":-1,"text":"1709210096"}"#;
    let read: Moments = from_str(text).unwrap();
    assert_eq!(read.at.unwrap().offset().local_minus_utc(), -3 * 3600);
    assert_eq!(read.seconds.unwrap().timestamp(), -1);
    assert_eq!(to_string(&read).unwrap(), text);
    for text in [
        r#"{"day": "2023-02-29"}"#,
        r#"{"day": "29/02/2024"}"#,
        r#"{"day": "2024-02-29", "at": "2024-02-29"}"#,
    ] {
        assert!(from_str::<Moments>(text).is_err(), "{text}");
    }
}

#[test]
fn nothing_sensitive_is_printed_and_nothing_is_lost() {
    use sensitive::types::Holder;
    let text = concat!(
        r#"{"marked":"s3nt1nel","password":"s3nt1nel","ssn":"s3nt1nel","born":"1907-07-07","pin":70707,"#,
        r#""cards":["s3nt1nel"],"keys":{"k":"s3nt1nel"},"maybe":"s3nt1nel","#,
        r#""accounts":[{"accountNumber":"s3nt1nel","nickname":"n","undeclared":"s3nt1nel"}]}"#
    );
    let holder: Holder = from_str(text).unwrap();
    assert_eq!(to_string(&holder).unwrap(), text);
    let printed = format!("{holder:?}{holder:#?}");
    for secret in ["s3nt1nel", "1907", "70707"] {
        assert!(!printed.contains(secret), "{printed}");
    }
    // What is no secret is there to be seen: values that were declared, and the names of those that were not.
    assert!(printed.contains(r#""n""#) && printed.contains("undeclared"), "{printed}");
}

#[test]
fn each_side_sends_what_is_its_own() {
    use sides::types::{Status, User};
    // What every request has is asked for, though no reply has it.
    let user = User::new("Ann", "s");
    assert_eq!(to_value(&user).unwrap(), json!({"name": "Ann", "pass": "s"}));
    let back: User = from_str(r#"{"id": "1", "name": "Ann", "created": "2024-02-29"}"#).unwrap();
    assert_eq!((back.id.as_deref(), back.pass), (Some("1"), None));
    // In a type that only replies hold, what is required is there.
    let Status { up, .. } = from_str(r#"{"up": true}"#).unwrap();
    assert!(up);
}

#[tokio::test]
async fn limits_hold_for_what_is_sent() {
    use limits::types::{Line, Order};
    let server = Server::start().await;
    let client = || limits::Client::builder(limits::Auth::new()).base_url(server.url());
    let line = |quantity, price| Line::new(quantity, decimal(price));
    let good = || Order::new("AB12", vec![line(5, "0.30")]);
    let text = |text: &str| text.to_owned();
    let broken = [
        (Order::new("A", vec![line(5, "1")]), "reference", "shorter than 2 characters"),
        (Order::new("ABCDEFG", vec![line(5, "1")]), "reference", "longer than 6 characters"),
        (Order::new("ab", vec![line(5, "1")]), "reference", "not of the pattern `^[A-Z]+[0-9]*$`"),
        (Order::new("AB", Vec::new()), "lines", "fewer than 1 items"),
        (Order::new("AB", vec![line(5, "1"), line(7, "1")]), "lines[1].quantity", "not a multiple of 5"),
        (Order::new("AB", vec![line(5, "0.35")]), "lines[0].price", "not a multiple of 0.1"),
        (Order::new("AB", vec![line(5, "-0.1")]), "lines[0].price", "less than 0"),
        (good().share(0.0), "share", "not greater than 0"),
        (good().share(1.0), "share", "not less than 1"),
        (good().tags(vec![text("a"), text("b"), text("a")]), "tags", "a list whose item 2 is there twice"),
        (good().notes([(text("k"), text(""))].into()), "notes.k", "shorter than 1 characters"),
        (good().parent(Order::new("AB", Vec::new())), "parent.lines", "fewer than 1 items"),
    ];
    for (order, path, limit) in broken {
        let error = client().build().unwrap().create_order(&order).send().await.unwrap_err();
        let passbook_runtime::Error::Request(error) = error else { panic!("{error}") };
        assert_eq!(error.broken_limit(), Some((path, limit)));
    }
    let too_far = client().build().unwrap().create_order(&good()).page(101).send().await.unwrap_err();
    assert_eq!(too_far.to_string(), "createOrder: parameter page: more than 100");
    assert!(server.requests().is_empty(), "nothing was sent");

    // Turned off, all of it is sent, and a reply is read whatever it holds.
    server.reply(Canned::json(200, r#"{"reference": "", "lines": [], "tags": ["a", "a"]}"#));
    let unchecked = client().without_request_checks().build().unwrap();
    let reply = unchecked.create_order(&Order::new("", Vec::new())).page(0).send().await.unwrap();
    assert_eq!(reply.tags.as_deref().map(<[_]>::len), Some(2));
    assert_eq!(server.requests()[0].query, [("page".to_owned(), "0".to_owned())]);
}

#[tokio::test]
async fn defaults_are_known_and_not_sent() {
    use deprecation::operations::things::ListThings;
    use deprecation::types::{Thing, ThingSort};
    assert_eq!((ListThings::DEFAULT_LIMIT, ListThings::DEFAULT_OLD), (25, false));
    assert_eq!(
        (Thing::DEFAULT_KIND, Thing::DEFAULT_SORT, Thing::DEFAULT_COUNT),
        ("plain", ThingSort::Down, -1)
    );
    assert_eq!(to_value(Thing::new("n")).unwrap(), json!({"name": "n"}));

    let server = Server::start().await;
    let client =
        deprecation::Client::builder(deprecation::Auth::new()).base_url(server.url()).build().unwrap();
    for _ in 0..2 {
        server.reply(Canned::new(204));
    }
    client.list_things().send().await.unwrap();
    client.list_things().limit(ListThings::DEFAULT_LIMIT).send().await.unwrap();
    let queries: Vec<_> = server.requests().into_iter().map(|request| request.query).collect();
    assert_eq!(queries, [vec![], vec![("limit".to_owned(), "25".to_owned())]]);
}

#[test]
fn a_large_request_is_built_by_name() {
    use construction::types::{Amount, Currency, Party, Payment};
    let euros = |amount| Amount::new(decimal(amount), Currency::Eur);
    let mut payment = Payment::new(euros("10.00"), Party::new("Ann"))
        .payee(Party::new("Bob").tax_id("1"))
        .reference("r")
        .note("n".to_owned())
        .parts(vec![euros("4.00"), euros("6.00")])
        .urgent(true)
        .due(date("2024-02-29"))
        .next(Payment::new(euros("1"), Party::new("Ann")))
        .meta([("k".to_owned(), "v".to_owned())].into());
    payment.additional_properties.insert("extra".to_owned(), json!([1]).into());
    let written: Value = to_value(&payment).unwrap();
    assert_eq!(
        written,
        json!({
            "amount": {"value": "10.00", "currency": "EUR"},
            "payer": {"name": "Ann"},
            "payee": {"name": "Bob", "taxId": "1"},
            "reference": "r",
            "note": "n",
            "parts": [{"value": "4.00", "currency": "EUR"}, {"value": "6.00", "currency": "EUR"}],
            "urgent": true,
            "due": "2024-02-29",
            "next": {"amount": {"value": "1", "currency": "EUR"}, "payer": {"name": "Ann"}},
            "meta": {"k": "v"},
            "extra": [1],
        })
    );
    assert_eq!(from_str::<Payment>(&written.to_string()).unwrap(), payment);
}

#[test]
fn null_and_several_types_of_3_1_are_told_apart() {
    use openapi31::types::{Cat, CatKind, CatSize, Pet};
    let text = json!({"kind": "cat", "size": 3, "owner": null, "pair": ["a", 1], "tag": {"text": "t"}});
    let Pet::Cat(read) = from_str::<Pet>(&text.to_string()).unwrap() else {
        panic!("the discriminator says cat")
    };
    assert_eq!(read.size, CatSize::Integer(3));
    assert!(read.owner.is_null() && read.state.is_absent());
    assert_eq!(to_value(&read).unwrap(), text);
    let made = Cat::new(CatKind::Cat, CatSize::Text("large".to_owned())).lives(9);
    assert_eq!(to_value(made).unwrap(), json!({"kind": "cat", "size": "large", "lives": 9}));
}

#[test]
fn a_base_of_swagger_is_any_of_its_children() {
    use swagger2::types::Pet;
    let text = json!({"kind": "Cat", "name": "Tom", "lives": 9, "tag": null});
    let Pet::Cat(read) = from_str::<Pet>(&text.to_string()).unwrap() else {
        panic!("the discriminator says Cat")
    };
    assert!(read.tag.is_null());
    assert_eq!(read.lives, Some(9));
}

#[test]
fn a_value_of_the_discriminator_finds_its_variant() {
    use tags::types::All;
    for (text, is) in [
        (r#"{"none":{"kind":"anything","name":"n"}}"#, "Alone {"),
        (r#"{"one":{"kind":"Bike","wheels":2}}"#, "Bike("),
        (r#"{"one":{"kind":"Vehicle","wheels":4}}"#, "Base("),
        (r#"{"one":{"kind":"boat"}}"#, "Unrecognized("),
        (r#"{"many":{"kind":"cat","lives":9}}"#, "Cat("),
        (r#"{"many":{"kind":"Dog","tricks":1}}"#, "Dog("),
        (r#"{"many":{"kind":"stray"}}"#, "Stray("),
        (r#"{"many":{"kind":"Animal"}}"#, "Base("),
        (r#"{"inline":{"kind":"x","x":1}}"#, "Variant1("),
        (r#"{"inline":{"kind":"z","y":"1"}}"#, "Variant2("),
        (r#"{"numbers":{"v":1,"a":"1"}}"#, "Variant1("),
        (r#"{"numbers":{"v":2,"b":"1"}}"#, "Variant2("),
        (r#"{"outer":{"kind":"s","s":1}}"#, "Inner(Second("),
        (r#"{"outer":{"kind":"First","f":1}}"#, "Unrecognized("),
        (r#"{"outer":{"kind":"other","o":1}}"#, "Other("),
        (r#"{"untagged":{"v":2,"n":null}}"#, "Variant2("),
        (r#"{"untagged":{"v":1,"n":1}}"#, "Variant1("),
        (r#"{"nullable":true}"#, "Boolean("),
        (r#"{"nullable":{"kind":"other"}}"#, "Other("),
        (r#"{"maps":{"k":["a"]}}"#, "{\"k\": [\"a\"]}"),
        (r#"{"maps":{"k":1}}"#, "{\"k\": 1}"),
        // Both decode; only one of them knows what is inside.
        (r#"{"optional":{"a":{"y":1}}}"#, "Variant2("),
        (r#"{"optional":{"a":{"x":1}}}"#, "Variant1("),
        (r#"{"maybe":null,"nullable":null}"#, "nullable: Null"),
        ("{}", "nullable: Absent"),
    ] {
        let all: All = from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert!(format!("{all:?}").contains(is), "{text}: {all:?}");
        assert_eq!(from_str::<Value>(&to_string(&all).unwrap()).unwrap(), from_str::<Value>(text).unwrap());
    }
}
