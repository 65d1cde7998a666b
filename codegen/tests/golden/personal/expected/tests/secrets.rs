// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_personal::types;

#[test]
fn secrets_of_address() {
    wire::hides::<types::Address>("{\"city\":\"s3nt1nel\",\"country\":\"text\"}");
}

#[test]
fn secrets_of_contact() {
    wire::hides::<types::Contact>("\"s3nt1nel\"");
}

#[test]
fn secrets_of_note() {
    wire::hides::<types::Note>("{\"text\":\"s3nt1nel\",\"kind\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_person() {
    wire::hides::<
        types::Person,
    >(
        "{\"marked\":\"s3nt1nel\",\"firstName\":\"s3nt1nel\",\"lastName\":\"text\",\"birthDate\":\"1907-07-07\",\"height\":70707.5,\"children\":70707,\"married\":true,\"emails\":[\"s3nt1nel\"],\"names\":[\"s3nt1nel\"],\"phones\":{\"key\":\"s3nt1nel\"},\"maybe\":\"s3nt1nel\",\"sex\":\"F\",\"address\":{\"city\":\"s3nt1nel\",\"country\":\"s3nt1nel\"},\"home\":{\"line\":\"s3nt1nel\",\"planet\":\"s3nt1nel\"},\"note\":{\"text\":\"s3nt1nel\",\"kind\":\"s3nt1nel\"},\"contact\":\"s3nt1nel\",\"employer\":{\"companyName\":\"text\",\"phone\":\"text\"},\"password\":\"s3nt1nel\",\"nickname\":\"text\"}",
    );
}

#[test]
fn secrets_of_person_home() {
    wire::hides::<types::PersonHome>("{\"line\":\"s3nt1nel\",\"planet\":\"text\"}");
}

#[test]
fn secrets_of_problem() {
    wire::hides::<types::Problem>("{\"code\":\"text\",\"email\":\"s3nt1nel\"}");
}
