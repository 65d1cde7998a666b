//! A union with an amount compiles, and the amount is exact.

use golden_build::reported::union_decimal_does_not_compile::types::PriceResponse;
use passbook_runtime::json::{from_str, to_string};

#[test]
fn an_amount_is_a_variant() {
    let price: PriceResponse = from_str(r#""12345678901234567.890""#).unwrap();
    assert_eq!(price, PriceResponse::Number("12345678901234567.890".parse().unwrap()));
    assert_eq!(to_string(&price).unwrap(), r#""12345678901234567.890""#);
    let net = r#"{"net":"0.10"}"#;
    let price: PriceResponse = from_str(net).unwrap();
    assert!(matches!(price, PriceResponse::Variant2(_)));
    assert_eq!(to_string(&price).unwrap(), net);
}
