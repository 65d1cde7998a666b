//! Calls that succeed, over a real socket.

use passbook_runtime::testing::Canned;

use crate::support::{Bank, Shell};

const CUSTOMER: &str =
    r#"{"id":"1005061234","username":"fern.hollow.01","type":"testing","createdDate":1607450357}"#;

fn page(ids: &[u32], more: bool) -> String {
    let customers: Vec<String> = ids
        .iter()
        .map(|id| {
            format!(r#"{{"id":"{id}","username":"user-{id}","type":"testing","createdDate":1607450357}}"#)
        })
        .collect();
    let (count, all) = (ids.len(), customers.join(","));
    format!(
        r#"{{"found":3,"displaying":{count},"moreAvailable":{more},"createdDate":1,"customers":[{all}]}}"#
    )
}

#[test]
fn a_get_prints_the_reply_as_json() {
    let bank = Bank::json(200, CUSTOMER);
    let ran = bank.run(&Shell::finicity(), &["finicity", "get-customer", "--customer-id", "1005061234"]);
    ran.ends(0).prints(
        "{\n  \"id\": \"1005061234\",\n  \"username\": \"fern.hollow.01\",\n  \"type\": \"testing\",\n  \
         \"createdDate\": \"1607450357\"\n}\n",
    );
    let request = &bank.requests()[0];
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("GET", "/aggregation/v1/customers/1005061234")
    );
    assert_eq!(request.header("Finicity-App-Key"), Some("s3cret-key"));
    ran.keeps("s3cret");
}

#[test]
fn parameters_go_where_the_contract_says() {
    let bank = Bank::json(200, &page(&[1], false));
    let words = [
        "finicity",
        "get-customers",
        "--type",
        "active",
        "--limit",
        "7",
        "--search",
        "A & B",
        "--start",
        "2",
    ];
    bank.run(&Shell::finicity(), &words).ends(0);
    let query = &bank.requests()[0].query;
    let pairs: Vec<(&str, &str)> =
        query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(pairs, [("type", "active"), ("search", "A & B"), ("start", "2"), ("limit", "7")]);
}

#[test]
fn a_post_is_made_of_flags() {
    let bank = Bank::json(201, r#"{"id":"7","username":"fern","createdDate":"1607450357"}"#);
    let words = ["finicity", "add-testing-customer", "--username", "fern.hollow", "--first-name", "Fern"];
    bank.run(&Shell::finicity(), &words).ends(0).shows("\"id\": \"7\"");
    assert_eq!(bank.requests()[0].text(), Some(r#"{"username":"fern.hollow","firstName":"Fern"}"#));
}

#[test]
fn a_body_comes_from_the_line_a_file_or_stdin_and_flags_go_before_it() {
    let body = r#"{"username": "from.body", "lastName": "Hollow"}"#;
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("body.json");
    std::fs::write(&path, body).expect("the folder can be written to");
    let file = format!("@{}", path.display());
    let created = Canned::json(201, r#"{"id":"7","username":"fern","createdDate":"1607450357"}"#);
    for given in [body, "-", &file] {
        let bank = Bank::with(created.clone());
        let shell = Shell::finicity().input(body);
        bank.run(&shell, &["finicity", "add-testing-customer", "--body", given]).ends(0);
        assert_eq!(
            bank.requests()[0].text(),
            Some(r#"{"username":"from.body","lastName":"Hollow"}"#),
            "{given}"
        );
    }
    let bank = Bank::with(created);
    bank.run(
        &Shell::finicity(),
        &["finicity", "add-testing-customer", "--body", body, "--username", "from.flag"],
    )
    .ends(0);
    assert_eq!(bank.requests()[0].text(), Some(r#"{"username":"from.flag","lastName":"Hollow"}"#));
}

#[test]
fn all_pages_are_lines_and_one_page_is_what_came() {
    let pages = || {
        let bank = Bank::start();
        bank.reply(Canned::json(200, page(&[1, 2], true))).reply(Canned::json(200, page(&[3], false)));
        bank
    };
    let bank = pages();
    let ran = bank.run(&Shell::finicity(), &["finicity", "get-customers", "--all-pages"]);
    ran.ends(0);
    let lines: Vec<&str> = ran.output.lines().collect();
    assert_eq!(lines.len(), 3, "{ran:#?}");
    assert!(lines[2].starts_with(r#"{"id":"3","username":"user-3""#), "{ran:#?}");
    assert_eq!(bank.requests()[1].query, [("start".to_owned(), "3".to_owned())]);

    let ran = pages().run(&Shell::finicity(), &["finicity", "get-customers"]);
    ran.ends(0).shows("\"moreAvailable\": true");
    let ran =
        pages().run(&Shell::finicity(), &["finicity", "get-customers", "--all-pages", "--output", "table"]);
    ran.ends(0).prints(
        "ID  USERNAME  TYPE     CREATEDDATE\n\
         1   user-1    testing  1607450357\n\
         2   user-2    testing  1607450357\n\
         3   user-3    testing  1607450357\n",
    );
}

#[test]
fn a_table_has_the_fields_and_then_the_list() {
    let bank = Bank::json(200, &page(&[1], false));
    let ran = bank.run(&Shell::finicity(), &["finicity", "get-customers", "--output", "table"]);
    ran.ends(0)
        .shows("found          3\n")
        .shows("\ncustomers:\nID  USERNAME  TYPE     CREATEDDATE\n1   user-1    testing  1607450357\n");
}

/// What a provider sends is shown, and does nothing.
#[test]
fn a_table_has_nothing_that_steers_a_terminal() {
    let bank = Bank::json(200, r#"{"id":"1","username":"a\u001b[2Jb","type":"testing","createdDate":1}"#);
    let words = ["finicity", "get-customer", "--customer-id", "1", "--output", "table"];
    bank.run(&Shell::finicity(), &words).ends(0).shows("a\\u{1b}[2Jb");
}

#[test]
fn verbose_tells_of_attempts_status_and_headers() {
    let reply =
        Canned::json(200, CUSTOMER).header("X-Request-Id", "r-1").header("Set-Cookie", "session=s3cret");
    let bank = Bank::start();
    bank.reply(Canned::new(503)).reply(reply);
    let ran = bank.run(&Shell::finicity(), &["finicity", "get-customer", "--customer-id", "1", "--verbose"]);
    ran.ends(0)
        .says("attempt 1: GET /aggregation/v1/customers/{customerId} at 127.0.0.1: 503")
        .says("attempt 2: ")
        .says("200 OK\n")
        .says("x-request-id: r-1\n")
        .says("set-cookie: [redacted]\n")
        .keeps("s3cret");
}

#[test]
fn retries_are_as_many_as_is_said() {
    for (words, attempts) in [(&["--no-retry"][..], 1), (&["--retry", "2"], 2)] {
        let bank = Bank::with(Canned::new(503).header("Retry-After", "0"));
        let words = [&["finicity", "get-customer", "--customer-id", "1"], words].concat();
        bank.run(&Shell::finicity(), &words).ends(1);
        assert_eq!(bank.requests().len(), attempts, "{words:?}");
    }
}

/// A POST is made again only with a key, which stays the same.
#[test]
fn an_idempotency_key_allows_repeats() {
    let created = r#"{"id":"7","username":"fern","createdDate":"1607450357"}"#;
    let words = ["finicity", "add-testing-customer", "--username", "fern.hollow"];
    let bank = Bank::start();
    bank.reply(Canned::new(503)).reply(Canned::json(201, created));
    bank.run(&Shell::finicity(), &words).ends(1);

    let bank = Bank::start();
    bank.reply(Canned::new(503)).reply(Canned::json(201, created));
    bank.run(&Shell::finicity(), &[&words[..], &["--idempotency-key", "Idempotency-Key: order-17"]].concat())
        .ends(0);
    let keys: Vec<_> =
        bank.requests().iter().map(|request| request.header("idempotency-key").map(str::to_owned)).collect();
    assert_eq!(keys, [Some("order-17".to_owned()), Some("order-17".to_owned())]);

    let ran = Shell::finicity().run(&[&words[..], &["--idempotency-key", "order-17"]].concat());
    ran.ends(2).says("Idempotency-Key:KEY");
}

#[test]
fn a_reply_without_a_body_prints_nothing() {
    let bank = Bank::with(Canned::new(204));
    bank.run(&Shell::finicity(), &["finicity", "delete-customer", "--customer-id", "1"]).ends(0).prints("");
}

/// No number passes through a float.
#[test]
fn amounts_keep_their_digits() {
    let bank = Bank::json(200, r#"{"credit_limit":{"currency":"EUR","num":"12345678901234567.10"}}"#);
    let shell = Shell::new().set("PASSBOOK_OPENBANK_OAUTH2", "token");
    let words = ["openbank", "get-customer-by-customer-id", "--bank-id", "b", "--customer-id", "c"];
    let ran = bank.run(&shell, &words);
    ran.ends(0).shows("\"num\": \"12345678901234567.10\"");
}

#[test]
fn a_mock_needs_nothing() {
    for provider in ["akoya", "cybersource", "finicity", "openbank", "openfinance-brasil"] {
        // Whatever it answers, it is the mock that does.
        let ran = Shell::new().run(&words_of_the_first_list(provider));
        assert!(ran.code <= 1, "{provider}: {ran:#?}");
        ran.says("at 127.0.0.1: ");
    }
    let ran = Shell::new().run(&["finicity", "get-customers", "--mock", "--all-pages"]);
    ran.ends(0).shows("\"username\":");
    Shell::new().run(&["finicity", "get-customers", "--mock", "--base-url", "http://x"]).ends(2);
}

/// The first operation that changes nothing, with its examples.
fn words_of_the_first_list(id: &'static str) -> Vec<&'static str> {
    let provider =
        passbook_cli::providers().iter().find(|provider| provider.api.id == id).expect("it is there");
    let command = provider.commands.iter().find(|command| command.method == "GET").expect("it has one");
    let mut words = vec![id, command.name, "--mock", "--verbose", "--no-retry"];
    for argument in command.arguments.iter().filter(|argument| argument.required) {
        words.extend([&*Box::leak(format!("--{}", argument.flag).into_boxed_str()), argument.example[0]]);
    }
    words
}
