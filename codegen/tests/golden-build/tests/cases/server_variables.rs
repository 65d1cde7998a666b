//! Values outside of a variable's enum, and names that are no variable's, are refused when the client is built.

use golden_build::reported::server_variables::{Auth, Client};

#[test]
fn variables_are_held_against_the_contract() {
    let build = |name: &str, value: &str| Client::builder(Auth::new()).server_variable(name, value).build();
    assert!(build("region", "us").is_ok());
    let error = build("region", "zz").unwrap_err().to_string();
    assert!(error.contains("region") && error.contains("eu"), "{error}");
    let error = build("regoin", "us").unwrap_err().to_string();
    assert!(error.contains("regoin") && error.contains("region"), "{error}");
}
