// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_openapi31::types;

#[test]
fn secrets_of_cat() {
    wire::hides::<
        types::Cat,
    >(
        "{\"kind\":\"cat\",\"lives\":1,\"size\":\"text\",\"colour\":\"red\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"kind\":\"cat\",\"lives\":1,\"size\":\"text\",\"colour\":\"red\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"kind\":\"cat\",\"size\":\"text\"}]},\"state\":\"well\",\"pair\":[\"text\"],\"tag\":{\"text\":\"text\"},\"next\":{\"text\":\"text\"},\"film\":\"text\",\"nothing\":{},\"anything\":{}}]},\"state\":\"well\",\"pair\":[\"text\"],\"tag\":{\"text\":\"text\"},\"next\":{\"text\":\"text\"},\"film\":\"text\",\"nothing\":{},\"anything\":{}}",
    );
}

#[test]
fn secrets_of_dog() {
    wire::hides::<
        types::Dog,
    >(
        "{\"kind\":\"dog\",\"more\":{\"key\":1},\"size\":\"text\",\"colour\":\"red\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"kind\":\"cat\",\"lives\":1,\"size\":\"text\",\"colour\":\"red\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"kind\":\"cat\",\"size\":\"text\"}]},\"state\":\"well\",\"pair\":[\"text\"],\"tag\":{\"text\":\"text\"},\"next\":{\"text\":\"text\"},\"film\":\"text\",\"nothing\":{},\"anything\":{}}]},\"state\":\"well\",\"pair\":[\"text\"],\"tag\":{\"text\":\"text\"},\"next\":{\"text\":\"text\"},\"film\":\"text\",\"nothing\":{},\"anything\":{}}",
    );
}

#[test]
fn secrets_of_owner() {
    wire::hides::<
        types::Owner,
    >(
        "{\"name\":\"s3nt1nel\",\"pets\":[{\"kind\":\"cat\",\"lives\":1,\"size\":\"text\",\"colour\":\"red\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"kind\":\"cat\",\"size\":\"text\"}]},\"state\":\"well\",\"pair\":[\"text\"],\"tag\":{\"text\":\"text\"},\"next\":{\"text\":\"text\"},\"film\":\"text\",\"nothing\":{},\"anything\":{}}]}",
    );
}

#[test]
fn secrets_of_pet() {
    wire::hides::<
        types::Pet,
    >(
        "{\"kind\":\"cat\",\"lives\":1,\"size\":\"text\",\"colour\":\"red\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"kind\":\"cat\",\"lives\":1,\"size\":\"text\",\"colour\":\"red\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"kind\":\"cat\",\"size\":\"text\"}]},\"state\":\"well\",\"pair\":[\"text\"],\"tag\":{\"text\":\"text\"},\"next\":{\"text\":\"text\"},\"film\":\"text\",\"nothing\":{},\"anything\":{}}]},\"state\":\"well\",\"pair\":[\"text\"],\"tag\":{\"text\":\"text\"},\"next\":{\"text\":\"text\"},\"film\":\"text\",\"nothing\":{},\"anything\":{}}",
    );
}
