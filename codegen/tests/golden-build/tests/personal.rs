//! Personal data: in every position it is sent and not printed, and its type is what it would be in any case.

use golden_build::personal::operations::people::PutPersonHeaders;
use golden_build::personal::types::{Address, Company, Contact, Note, Person};
use golden_build::personal::{Auth, Client, ErrorBody};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{ErrorDetails, Field};
use serde_json::{from_str, to_string, to_value};

const TEXT: &str = concat!(
    r#"{"marked":"s3nt1nel","firstName":"s3nt1nel","lastName":"seen","birthDate":"1907-07-07","#,
    r#""height":70707.5,"children":70707,"married":true,"emails":["s3nt1nel"],"names":["s3nt1nel"],"#,
    r#""phones":{"home":"s3nt1nel"},"maybe":"s3nt1nel","sex":"F","address":{"city":"s3nt1nel","country":"BR"},"#,
    r#""home":{"line":"s3nt1nel","planet":"earth"},"note":{"text":"s3nt1nel","kind":"s3nt1nel"},"#,
    r#""contact":"s3nt1nel","employer":{"companyName":"Acme","phone":"4711"},"#,
    r#""password":"s3nt1nel","nickname":"nick"}"#
);

#[test]
fn personal_data_is_sent_and_not_printed_wherever_it_stands() {
    let person: Person = from_str(TEXT).unwrap();
    assert_eq!(to_value(&person).unwrap(), from_str::<serde_json::Value>(TEXT).unwrap());
    let printed = format!("{person:?}{person:#?}");
    for hidden in ["s3nt1nel", "1907", "70707", "true", "F)"] {
        assert!(!printed.contains(hidden), "`{hidden}` is printed: {printed}");
    }
    for shown in ["<personal>", "seen", "Acme", "4711", "nick"] {
        assert!(printed.contains(shown), "`{shown}` is not printed: {printed}");
    }
}

#[test]
fn what_is_in_a_marked_object_is_hidden_also_where_the_object_is_printed_alone() {
    let person: Person = from_str(TEXT).unwrap();
    let home = format!("{:?}", person.home.unwrap());
    assert!(!home.contains("s3nt1nel") && home.contains("earth"), "{home}");
    let address = format!("{:?}", person.address.unwrap());
    assert!(!address.contains("s3nt1nel") && address.contains("BR"), "{address}");
    let note = format!("{:?}", person.note.unwrap());
    assert!(!note.contains("s3nt1nel"), "{note}");
    let contact = format!("{:?}", person.contact.unwrap());
    assert_eq!(contact, "Text(<personal>)");
}

#[test]
fn the_types_are_those_of_what_is_not_personal() {
    let person = Person::new("m", "Ann")
        .emails(vec!["a".to_owned()])
        .phones([("home".to_owned(), "1".to_owned())].into())
        .maybe(Field::Null)
        .address(Address::new().city("c"))
        .note(Note::new().text("t"))
        .contact(Contact::from(Company::new("Acme")));
    let name: String = person.first_name;
    assert_eq!(name, "Ann");
}

#[test]
fn where_values_are_masked_personal_data_is() {
    let person: Person = from_str(TEXT).unwrap();
    let masked = passbook_runtime::commands::masked(|| to_string(&person)).unwrap();
    for hidden in ["s3nt1nel", "1907", "70707", "true", r#""F""#] {
        assert!(!masked.contains(hidden), "`{hidden}` is shown: {masked}");
    }
    assert!(masked.contains(r#""firstName":"[redacted]""#) && masked.contains("seen"), "{masked}");
}

#[test]
fn a_message_that_is_personal_is_in_no_error() {
    let body = from_str(r#"{"code":"c7","email":"s3nt1nel"}"#).unwrap();
    let body = ErrorBody::Problem(body);
    assert_eq!(body.code().as_deref(), Some("c7"));
    assert_eq!(body.message(), None);
    assert!(!format!("{body:?}").contains("s3nt1nel"));
}

#[tokio::test]
async fn no_call_and_no_error_prints_what_it_sends() {
    let server = Server::start().await;
    server.reply(Canned::json(400, r#"{"code":"c7","email":"s3nt1nel"}"#));
    let client = Client::builder(Auth::new()).base_url(server.url()).build().unwrap();
    let person: Person = from_str(TEXT).unwrap();
    let call = client.put_person("s3nt1nel@example.com", &person).nick("s3nt1nel").x_phone("s3nt1nel");
    let before = format!("{call:?}");
    let error = call.send().await.expect_err("it fails");
    let printed = format!("{before} {error} {error:?} {error:#?} {:?}", error.body());
    assert!(!printed.contains("s3nt1nel"), "{printed}");
    assert!(printed.contains("c7"), "{printed}");
    let sent = server.requests().remove(0);
    assert!(format!("{sent:?}").contains("s3nt1nel"), "{sent:?}");
}

#[tokio::test]
async fn bodies_that_are_personal_as_a_whole_are_not_printed() {
    let server = Server::start().await;
    let client = Client::builder(Auth::new()).base_url(server.url()).build().unwrap();
    server.reply(Canned::json(200, r#"[{"text":"s3nt1nel","kind":"s3nt1nel"}]"#));
    let contacts = client.get_contacts().send_with_response().await.unwrap();
    assert!(!format!("{contacts:?}").contains("s3nt1nel"), "{contacts:?}");
    assert_eq!(contacts.value()[0].text.as_deref(), Some("s3nt1nel"));
    let server = Server::start().await;
    let client = Client::builder(Auth::new()).base_url(server.url()).build().unwrap();
    server.reply(Canned::json(200, r#""s3nt1nel""#));
    let name = client.get_name().send_with_response().await.unwrap();
    assert!(!format!("{name:?}").contains("s3nt1nel"), "{name:?}");
}

#[tokio::test]
async fn an_error_that_is_a_bare_personal_text_is_not_printed() {
    let server = Server::start().await;
    let client = Client::builder(Auth::new()).base_url(server.url()).build().unwrap();
    server.reply(Canned::json(409, r#""s3nt1nel""#));
    let error = client.get_name().send().await.expect_err("a conflict");
    let Some(ErrorBody::Json(name)) = error.body() else { panic!("{error:?}") };
    assert_eq!(name.expose(), "s3nt1nel");
    let printed = format!("{error} {error:?} {error:#?} {:?}", error.body());
    assert!(!printed.contains("s3nt1nel"), "{printed}");
}

#[test]
fn a_header_that_is_personal_is_not_printed() {
    let headers = passbook_runtime::http::HeaderMap::from_iter([(
        passbook_runtime::http::HeaderName::from_static("x-name"),
        passbook_runtime::http::HeaderValue::from_static("s3nt1nel"),
    )]);
    let headers = PutPersonHeaders::from(&headers);
    let name = headers.x_name().unwrap().expect("the header is there");
    assert_eq!(name.expose(), "s3nt1nel");
    assert!(!format!("{headers:?} {name:?}").contains("s3nt1nel"));
}
