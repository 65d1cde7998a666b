//! Members that add nothing to what they refer to keep their tags.

use golden_build::reported::discriminator_alias_member::types::Event;
use passbook_runtime::json::from_str;

#[test]
fn an_alias_is_a_variant_of_its_own() {
    let read = |kind| from_str::<Event>(&format!(r#"{{"kind":"{kind}"}}"#)).unwrap();
    assert!(matches!(read("ping"), Event::Ping(_)));
    assert!(matches!(read("pong"), Event::Pong(_)));
    assert!(matches!(read("card"), Event::Card(_)));
    assert!(matches!(read("Base"), Event::Unrecognized(_)));
}
