//! A bank for the fixture, and a client that shows what is on the wire.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use passbook_mock::{Bank, Mock};
use serde_json::Value;

/// What every operation of the fixture that asks for a credential takes.
pub const KEY: &str = "x-key: k\r\n";
pub const TRACE: &str = "x-trace: 0b6f4c1e-7d52-4a93-9c38-000000000001\r\n";

pub fn shop() -> Mock {
    let text = include_str!("../fixtures/shop.json");
    Mock::from_document(serde_json::from_str(text).expect("the fixture is JSON"))
}

pub fn open(mock: Mock) -> Bank {
    mock.start_blocking().expect("the bank opens")
}

/// What came back.
#[derive(Debug)]
pub struct Came {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Came {
    pub fn header(&self, name: &str) -> Option<&str> {
        let line = self
            .head
            .lines()
            .find(|line| line.split_once(':').is_some_and(|(other, _)| other.eq_ignore_ascii_case(name)))?;
        line.split_once(':').map(|(_, value)| value.trim())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

pub fn connect(bank: &Bank) -> TcpStream {
    let stream = TcpStream::connect(bank.address()).expect("the bank listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout can be set");
    stream
}

/// Sends a request on a connection of its own; `headers` end with a line break each.
pub fn send(bank: &Bank, line: &str, headers: &str, body: &[u8]) -> Came {
    let mut stream = connect(bank);
    let length = if body.is_empty() { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    let head = format!("{line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{length}{headers}\r\n");
    stream.write_all(&[head.as_bytes(), body].concat()).expect("the bank reads");
    receive(&mut stream)
}

/// Reads until the end of the connection.
pub fn receive(stream: &mut impl Read) -> Came {
    let mut bytes = Vec::new();
    // What came before a reset counts.
    let _ = stream.read_to_end(&mut bytes);
    let split = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("there is a head");
    let head = String::from_utf8_lossy(&bytes[..split]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("there is a status");
    Came { status, head, body: bytes[split + 4..].to_vec() }
}

pub fn get(bank: &Bank, path: &str, headers: &str) -> Came {
    send(bank, &format!("GET {path}"), headers, b"")
}

pub fn post(bank: &Bank, path: &str, headers: &str, body: &Value) -> Came {
    let headers = format!("content-type: application/json\r\n{headers}");
    send(bank, &format!("POST {path}"), &headers, body.to_string().as_bytes())
}

/// Each violation as `where name pointer: message`.
#[track_caller]
pub fn violations(came: &Came) -> Vec<String> {
    assert_eq!(came.status, 400, "{}", came.text());
    let body = came.json();
    assert_eq!(body["error"], "request_not_valid");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let line = |one: &Value| {
        format!(
            "{} {}{}: {}",
            text(&one["in"]),
            text(&one["name"]),
            text(&one["pointer"]),
            text(&one["message"])
        )
    };
    body["violations"].as_array().expect("a list").iter().map(line).collect()
}
