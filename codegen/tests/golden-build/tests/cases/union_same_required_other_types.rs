//! Variants that only what is inside tells apart are tried in turn.

use golden_build::reported::union_same_required_other_types::types::{
    Holder, HolderEnums, HolderIds, HolderInl, HolderNest, HolderNumTag, HolderWhen, Left, Whole,
};
use passbook_runtime::json::{from_str, to_string};

fn read(text: &str) -> Holder {
    let holder: Holder = from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(to_string(&holder).unwrap(), text);
    holder
}

#[test]
fn the_variant_that_decodes_is_it() {
    assert!(matches!(read(r#"{"ids":{"id":"x"}}"#).ids, Some(HolderIds::StrId(_))));
    assert!(matches!(read(r#"{"ids":{"id":1}}"#).ids, Some(HolderIds::IntId(_))));
    assert!(matches!(read(r#"{"when":{"when":"2026-01-01T00:00:00Z"}}"#).when, Some(HolderWhen::DateTime(_))));
    assert!(matches!(read(r#"{"when":{"when":"2026-01-01"}}"#).when, Some(HolderWhen::DateOnly(_))));
    assert!(matches!(read(r#"{"nest":{"a":{"y":1}}}"#).nest, Some(HolderNest::Variant2(_))));
    assert!(matches!(read(r#"{"nest":{"a":{"x":1}}}"#).nest, Some(HolderNest::Variant1(_))));
    let error = from_str::<Holder>(r#"{"ids":{"id":[]}}"#).unwrap_err().to_string();
    assert!(error.contains("invalid type: an array, expected i64"), "{error}");
}

#[test]
fn a_value_that_one_enum_knows_is_of_that_enum() {
    assert!(matches!(read(r#"{"enums":"c"}"#).enums, Some(HolderEnums::E2(_))));
    assert!(matches!(read(r#"{"enums":"b"}"#).enums, Some(HolderEnums::E1(_))));
    assert!(matches!(read(r#"{"enums":"later"}"#).enums, Some(HolderEnums::E1(_))));
}

#[test]
fn tags_are_those_that_the_document_means() {
    assert!(matches!(read(r#"{"inl":{"kind":"x","x":1}}"#).inl, Some(HolderInl::Variant1(_))));
    assert!(matches!(read(r#"{"inl":{"kind":"y","y":"1"}}"#).inl, Some(HolderInl::Variant2(_))));
    assert!(matches!(read(r#"{"whole":{"t":"r1"}}"#).whole, Some(Whole::Alias(_))));
    assert!(matches!(read(r#"{"whole":{"t":"l2","w":1}}"#).whole, Some(Whole::Left(Left::L2(_)))));
    assert!(matches!(read(r#"{"numTag":{"v":2,"b":"1"}}"#).num_tag, Some(HolderNumTag::N2(_))));
    assert!(matches!(read(r#"{"numTag":{"v":3}}"#).num_tag, Some(HolderNumTag::Unrecognized(_))));
}

#[test]
fn null_and_absent_stay_apart() {
    assert!(read(r#"{"opt":null}"#).opt.is_null());
    assert!(read("{}").opt.is_absent());
}
