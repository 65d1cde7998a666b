//! Values that are written for people, and at the same time for the wire.

use std::panic::catch_unwind;

use passbook_runtime::commands::masked;
use passbook_runtime::json::{Map, Value, json, to_value};
use passbook_runtime::{Date, Secret, Sensitive, UnknownVariant};

#[derive(Clone, Debug, PartialEq)]
struct Holder {
    name: String,
    number: Option<Sensitive<String>>,
    born: Option<Sensitive<Date>>,
    paid: Option<Vec<Sensitive<passbook_runtime::Decimal>>>,
    rest: Map<String, Value>,
}

passbook_runtime::structure! {
    Holder {
        name: "name" Required Plain String;
        number: "number" Optional Plain Sensitive<String>;
        born: "born" Optional Plain Sensitive<Date>;
        paid: "paid" Optional DecimalText Vec<Sensitive<passbook_runtime::Decimal>>;
        ..rest Map<String, Value>
    }
}

fn holder() -> (Value, Holder) {
    let whole = json!({
        "name": "Fern", "number": "4111", "born": "1960-12-30", "paid": ["12.50"], "pin": {"deep": 1234}
    });
    let holder = passbook_runtime::json::from_value(whole.clone()).expect("it decodes");
    (whole, holder)
}

#[test]
fn what_is_sensitive_and_what_nobody_declared_is_masked_inside_and_whole_outside() {
    let (whole, holder) = holder();
    let mask = "[redacted]";
    assert_eq!(
        masked(|| to_value(&holder)).expect("it serializes"),
        json!({"name": "Fern", "number": mask, "born": mask, "paid": [mask], "pin": mask})
    );
    assert_eq!(to_value(&holder).expect("it serializes"), whole);
    assert_eq!(masked(|| to_value(UnknownVariant::from(whole.clone()))).expect("it serializes"), mask);
    assert_eq!(masked(|| to_value(Secret::from("key"))).expect("it serializes"), mask);
}

#[test]
fn another_thread_writes_for_the_wire_meanwhile() {
    let (whole, holder) = holder();
    let elsewhere = masked(|| std::thread::spawn(move || to_value(&holder)).join());
    assert_eq!(elsewhere.expect("the thread ends").expect("it serializes"), whole);
}

#[test]
fn it_ends_with_what_it_was_for_whatever_becomes_of_that() {
    let (whole, holder) = holder();
    assert!(catch_unwind(|| masked(|| panic!("in the middle"))).is_err());
    assert_eq!(to_value(&holder).expect("it serializes"), whole);
    masked(|| {
        masked(|| ());
        assert_ne!(to_value(&holder).expect("it serializes"), whole, "the outer one goes on");
    });
}
