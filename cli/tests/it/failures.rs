//! Each exit code, with what is said.

use std::net::TcpListener;

use passbook_runtime::testing::Canned;

use crate::support::{Bank, Shell};

const GET: [&str; 4] = ["finicity", "get-customer", "--customer-id", "1"];

#[test]
fn a_documented_error_is_1_with_its_body() {
    let bank = Bank::json(404, r#"{"code":"14001","message":"Customer not found"}"#);
    let ran = bank.run(&Shell::finicity(), &GET);
    ran.ends(1)
        .prints("")
        .says("error: get_customer: the server answered 404 Not Found, code 14001: Customer not found\n")
        .says("\n{\n  \"code\": \"14001\",\n  \"message\": \"Customer not found\"\n}\n");
}

#[test]
fn an_error_in_plain_text_is_printed_as_json() {
    let bank = Bank::with(Canned::new(401).header("Content-Type", "text/plain").body("Invalid \"key\""));
    bank.run(&Shell::finicity(), &GET).ends(1).says("\n\"Invalid \\\"key\\\"\"\n");
}

#[test]
fn an_undocumented_error_is_1_and_its_body_is_not_shown() {
    let bank = Bank::with(Canned::new(418).header("Content-Type", "text/html").body("<p>s3cret</p>"));
    let ran = bank.run(&Shell::finicity(), &GET);
    ran.ends(1).says("418").says("help: `--reveal` prints the body as it came").keeps("s3cret");
    bank.run(&Shell::finicity(), &[&GET[..], &["--reveal"]].concat()).ends(1).says("<p>s3cret</p>");
}

#[test]
fn what_makes_no_request_is_2_and_names_the_flag() {
    let shell = Shell::finicity();
    // Nothing listens there, and nothing has to.
    let run = |words: &[&str]| shell.run(&[words, &["--base-url", "http://127.0.0.1:9"]].concat());
    run(&["finicity", "get-customer"]).ends(2).says("--customer-id <TEXT>");
    run(&["finicity", "get-customers", "--limit", "many"]).ends(2).says("error: --limit: not a whole number");
    run(&["finicity", "get-customers", "--limit", "99999999999"]).ends(2).says("--limit: not a whole number");
    run(&["finicity", "get-customers", "--type", "actve"]).ends(2).says("--type").says("'active'");
    run(&["finicity", "get-customers", "--limit", "5000"]).ends(2).says("error: --limit: is ").says("1000");
    run(&["finicity", "get-customer", "--customer-id", ".."]).ends(2).says("--customer-id");
    run(&["finicity", "get-customers", "--timeout", "soon"]).ends(2).says("such as 30s");
    run(&["finicity", "get-customers", "--sandbox", "--production"]).ends(2).says("--production");
    run(&["finicity", "get-customers", "--base-url", "nowhere"]).ends(2);
    let cleartext = ["finicity", "get-customers", "--base-url", "http://bank.example"];
    shell.run(&cleartext).ends(2).says("clear").says("--dangerously-allow-cleartext-http");
    let long = "x".repeat(300);
    let body = format!(r#"{{"buyerInformation":{{"email":"{long}"}}}}"#);
    Shell::new()
        .set("PASSBOOK_CYBERSOURCE_JWT", "token")
        .run(&["cybersource", "patch-customer", "--customer-id", "1", "--body", &body])
        .ends(2)
        .says("error: --body: at `buyerInformation.email`: it is longer than 255 characters")
        .says("--unchecked")
        .keeps(&long);
}

#[test]
fn a_provider_without_a_host_asks_for_one() {
    let shell = Shell::new().set("PASSBOOK_OPENBANK_OAUTH2", "token");
    let ran = shell.run(&["openbank", "get-customers-for-current-user"]);
    ran.ends(2).says("--base-url URL").says("PASSBOOK_OPENBANK_BASE_URL");
}

#[test]
fn a_bad_body_is_2_with_its_place() {
    let run = |body: &str| Shell::finicity().run(&["finicity", "add-testing-customer", "--body", body]);
    run("{\"username\": \"a\",\n \"phone\" \"s3cret\"}")
        .ends(2)
        .says("error: --body: expected `:`, in line 2 column")
        .keeps("s3cret");
    run(r#"{"username": ["s3cret"]}"#)
        .ends(2)
        .says("error: --body: at `username`: invalid type")
        .keeps("s3cret");
    run(r#"{"usrname": "fern"}"#).ends(2).says("username");
    run(r#"{"username": "fern.hollow", "frstName": "Fern"}"#).ends(2).says("--body: at `frstName`: ");
    run("").ends(2).says("--body: the body is empty");
    run("@/no/such/file.json").ends(2).says("can't read `/no/such/file.json`");
    Shell::finicity().run(&["finicity", "add-testing-customer"]).ends(2).says("--body: it is required");
    // Off goes the check, and the field with it.
    let bank = Bank::json(201, r#"{"id":"7","username":"fern","createdDate":"1607450357"}"#);
    let body = r#"{"username": "fern.hollow", "frstName": "Fern"}"#;
    let words = ["finicity", "add-testing-customer", "--unchecked", "--body", body];
    bank.run(&Shell::finicity(), &words).ends(0);
    assert_eq!(bank.requests()[0].text(), Some(r#"{"username":"fern.hollow"}"#));
}

#[test]
fn unchecked_sends_what_breaks_a_limit_or_is_unknown() {
    let bank = Bank::json(400, r#"{"code":"1","message":"no"}"#);
    let words = ["finicity", "get-customers", "--limit", "5000", "--type", "retired", "--unchecked"];
    bank.run(&Shell::finicity(), &words).ends(1);
    let query = &bank.requests()[0].query;
    assert_eq!(*query, [("type".into(), "retired".into()), ("limit".into(), "5000".into())]);
}

#[test]
fn missing_credentials_are_3_and_name_the_help() {
    let ran = Shell::new().run(&GET);
    ran.ends(3).says("credentials needed: appKey and appToken").says("`passbook finicity --help` lists");
}

#[test]
fn no_connection_is_4() {
    // A port that was free a moment ago.
    let port =
        TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a free port").port();
    let url = format!("http://127.0.0.1:{port}");
    let ran = Shell::finicity().run(&[&GET[..], &["--no-retry", "--base-url", &url]].concat());
    ran.ends(4).says("could not connect to 127.0.0.1");
}

#[test]
fn a_timeout_is_4() {
    // It takes connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", silent.local_addr().expect("it is bound"));
    let ran = Shell::finicity().run(&[&GET[..], &["--timeout", "200ms", "--base-url", &url]].concat());
    ran.ends(4).says("ran out");
}

#[test]
fn an_undecodable_reply_is_5_with_its_place() {
    let bank = Bank::json(200, r#"{"id":"1","username":["s3cret"],"type":"testing","createdDate":1}"#);
    let ran = bank.run(&Shell::finicity(), &GET);
    ran.ends(5).prints("").says("at `username`").says("--reveal").keeps("s3cret");
    bank.run(&Shell::finicity(), &[&GET[..], &["--reveal"]].concat()).ends(5).says("s3cret");
}

/// The pages before were printed, and the end is no success.
#[test]
fn a_list_that_goes_in_circles_is_5() {
    let page = r#"{"found":9,"displaying":1,"moreAvailable":true,"customers":[{"id":"1","username":"u","type":"testing","createdDate":1}]}"#;
    let bank = Bank::json(200, page);
    let ran = bank.run(&Shell::finicity(), &["finicity", "get-customers", "--all-pages"]);
    ran.ends(5).says("gave a page twice");
    assert_eq!(ran.output.lines().count(), 1, "{ran:#?}");
}
