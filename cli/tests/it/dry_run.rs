//! The request that would be sent, with nothing sent.

use crate::support::Shell;

#[test]
fn a_dry_run_shows_the_request_without_secrets() {
    let shell = Shell::finicity();
    let ran = shell.run(&["finicity", "get-customers", "--limit", "10", "--dry-run"]);
    // The version of the crate is raised whenever the spec changes.
    let version = include_str!("../../../specs/finicity/provider.toml");
    let version = version.lines().find_map(|line| line.strip_prefix("version = ")).unwrap().trim_matches('"');
    let expected = "GET https://api.finicity.com/aggregation/v1/customers?limit=10\n\
         accept: application/json, text/plain\n\
         user-agent: passbook-finicity/VERSION\n\
         finicity-app-key: [redacted]\n\
         finicity-app-token: [redacted]\n"
        .replace("VERSION", version);
    ran.ends(0).keeps("s3cret").prints(&expected);
    shell
        .run(&["finicity", "get-customers", "--dry-run", "--reveal"])
        .ends(0)
        .shows("finicity-app-key: s3cret-key\n");
}

#[test]
fn a_dry_run_needs_no_credentials_and_no_network() {
    let ran = Shell::new().run(&[
        "akoya",
        "customer-info",
        "--provider-id",
        "mikomo",
        "--version",
        "v2",
        "--dry-run",
    ]);
    ran.ends(0).shows("authorization: [redacted]\n");
}

#[test]
fn what_is_sensitive_in_a_body_is_masked() {
    let body = r#"{"partnerId":"1","partnerSecret":"s3cret-partner"}"#;
    let shell = Shell::finicity().input(body);
    let ran = shell.run(&["finicity", "create-token", "--body", "-", "--dry-run"]);
    ran.ends(0).keeps("s3cret").shows("\"partnerSecret\": \"[redacted]\"");
    let ran = shell.run(&["finicity", "create-token", "--body", "-", "--dry-run", "--reveal"]);
    ran.ends(0).shows("\"partnerSecret\": \"s3cret-partner\"");
}

#[test]
fn curl_is_a_line_that_a_shell_takes() {
    let body = r#"{"username":"o'hara.1"}"#;
    let ran = Shell::finicity().run(&["finicity", "add-testing-customer", "--curl", "--body", body]);
    ran.ends(0)
        .keeps("s3cret")
        .shows("curl --request POST https://api.finicity.com/aggregation/v2/customers/testing \\\n")
        .shows("  --header 'content-type: application/json' \\\n")
        .shows("  --header 'finicity-app-key: [redacted]' \\\n")
        .shows("  --data-raw '{\"username\":\"o'\\''hara.1\"}'\n");
}

#[test]
fn production_is_another_host_and_a_wrong_argument_is_still_wrong() {
    let shell = Shell::new().set("PASSBOOK_CYBERSOURCE_JWT", "token");
    let words = ["cybersource", "get-customer", "--customer-id", "1", "--dry-run"];
    shell.run(&words).ends(0).shows("GET https://apitest.cybersource.com/");
    shell.run(&[&words[..], &["--production"]].concat()).ends(0).shows("GET https://api.cybersource.com/");
    let shell = shell.set("PASSBOOK_CYBERSOURCE_ENVIRONMENT", "production");
    shell.run(&words).ends(0).shows("GET https://api.cybersource.com/");
    shell.run(&[&words[..], &["--sandbox"]].concat()).ends(0).shows("GET https://apitest.cybersource.com/");
    let words = ["finicity", "get-customers", "--limit", "5000", "--dry-run"];
    Shell::finicity().run(&words).ends(2).says("--limit");
}

#[test]
fn a_password_in_the_url_is_left_out() {
    let words =
        ["finicity", "get-customers", "--dry-run", "--base-url", "https://me:s3cret-pw@proxy.example/x"];
    Shell::finicity().run(&words).keeps("s3cret-pw");
}

/// Unlike what is sensitive, it is given like any other value.
#[test]
fn what_is_personal_is_masked_in_parameters_and_bodies() {
    let body = r#"{"username":"ohara.2026","firstName":"S3nt1nel"}"#;
    let words = ["finicity", "add-testing-customer", "--dry-run", "--body", body, "--last-name", "S3nt1nel"];
    let ran = Shell::finicity().run(&words);
    ran.ends(0).keeps("S3nt1nel").shows("\"firstName\": \"[redacted]\"").shows("ohara.2026");
    Shell::finicity().run(&[&words[..], &["--reveal"]].concat()).ends(0).shows("\"lastName\": \"S3nt1nel\"");

    let words = [
        "openfinance-brasil",
        "customers-get-personal-identifications",
        "--x-fapi-customer-ip-address",
        "203.0.113.7",
        "--base-url",
        "http://127.0.0.1:9",
        "--dry-run",
    ];
    let ran = Shell::new().run(&words);
    ran.ends(0).keeps("203.0.113.7").shows("x-fapi-customer-ip-address: [redacted]");
    Shell::new().run(&[&words[..], &["--reveal"]].concat()).ends(0).shows("203.0.113.7");
}
