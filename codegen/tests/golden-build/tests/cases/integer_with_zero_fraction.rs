//! In OpenAPI 3.1, `5.0` and `1e3` are integers.

use golden_build::reported::integer_with_zero_fraction::types::GetTokenResponse;
use passbook_runtime::json::from_str;

#[test]
fn a_fraction_of_zero_and_an_exponent_are_whole() {
    let read = |uses| from_str::<GetTokenResponse>(&format!(r#"{{"expiration":1,"uses":{uses}}}"#));
    assert_eq!(read("1e3").unwrap().uses, Some(1000));
    assert_eq!(read("5.0").unwrap().uses, Some(5));
    assert_eq!(read("-7").unwrap().uses, Some(-7));
    let text = r#"{"expiration":1,"issued":1.772438709e9}"#;
    assert_eq!(from_str::<GetTokenResponse>(text).unwrap().issued, Some(1_772_438_709));
    for wrong in ["5.5", "\"5\"", "1e30", "9007199254740994.0", "true", "[]"] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}
