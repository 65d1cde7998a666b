//! Values of a text that YAML takes for numbers are the texts as they are written.

use golden_build::reported::yaml_scalars::types::{GetXa, GetXBank, GetXVer};

#[test]
fn texts_are_spelled_as_written() {
    assert_eq!((GetXa::V1000.as_str(), GetXa::V0b11.as_str()), ("1_000", "0b11"));
    let banks = [GetXBank::V001, GetXBank::V007, GetXBank::V010, GetXBank::V099];
    assert_eq!(banks.each_ref().map(GetXBank::as_str), ["001", "007", "010", "099"]);
    assert_eq!([GetXVer::V110, GetXVer::V19, GetXVer::V20].each_ref().map(GetXVer::as_str), ["1.10", "1.9", "2.0"]);
}
