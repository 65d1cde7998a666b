//! The program itself: its own streams, and its exit code.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use crate::support::Bank;

fn passbook(words: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_passbook"))
        .args(words)
        .env("PASSBOOK_FINICITY_APP_KEY", "s3cret-key")
        .env("PASSBOOK_FINICITY_APP_TOKEN", "s3cret-token")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("it is piped").write_all(input.as_bytes()).expect("it reads what it is given");
    child.wait_with_output().expect("it ends")
}

#[test]
fn a_call_reads_stdin_and_writes_stdout() {
    let bank = Bank::json(201, r#"{"id":"7","username":"fern","createdDate":"1607450357"}"#);
    let url = bank.url();
    let words = ["finicity", "add-testing-customer", "--body", "-", "--base-url", &url];
    let ran = passbook(&words, r#"{"username":"fern.hollow"}"#);
    assert_eq!(ran.status.code(), Some(0), "{ran:?}");
    let printed = String::from_utf8(ran.stdout).expect("UTF-8");
    // A pipe is no terminal.
    assert!(printed.starts_with("{\n  \"id\": \"7\","), "{printed}");
    assert_eq!(bank.requests()[0].text(), Some(r#"{"username":"fern.hollow"}"#));
}

#[test]
fn a_failure_is_an_exit_code() {
    let ran = passbook(&["finicity", "get-custmer"], "");
    assert_eq!(ran.status.code(), Some(2), "{ran:?}");
    assert!(ran.stdout.is_empty() && !ran.stderr.is_empty());
}
