//! Clients that send too much, too slowly, or nonsense.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use passbook_mock::{Bank, Limits};

use crate::support::{connect, get, open, receive, shop};

#[test]
fn who_asks_before_sending_is_told_at_once() {
    let bank = open(shop());
    let mut stream = connect(&bank);
    let head = "POST /shop/v1/things HTTP/1.1\r\nhost: localhost\r\nexpect: 100-continue\r\ncontent-length: 5000000\r\n\r\n";
    stream.write_all(head.as_bytes()).expect("sent");
    assert_eq!(receive(&mut stream).status, 413);
}

#[test]
fn heads_are_bounded() {
    let bank = open(shop());
    let refused = |headers: &str| {
        let mut stream = connect(&bank);
        let _ = stream.write_all(
            format!("GET /shop/v1/things/all HTTP/1.1\r\nhost: localhost\r\n{headers}\r\n").as_bytes(),
        );
        receive(&mut stream).status
    };
    assert_eq!(refused(&format!("x-long: {}\r\n", "a".repeat(200 << 10))), 431);
    let many: String = (0..200).map(|index| format!("x-{index}: 1\r\n")).collect();
    assert_eq!(refused(&many), 431);
    assert_lives(&bank);
}

#[test]
fn slow_clients_are_left() {
    let mut limits = Limits::default();
    limits.head_timeout = Duration::from_millis(300);
    limits.body_timeout = Duration::from_millis(300);
    let bank = open(shop().with_limits(limits));
    let started = Instant::now();
    let mut head = connect(&bank);
    head.write_all(b"GET /shop/v1/things/all HTTP/1.1\r\nhost: ba").expect("sent");
    // Whatever it says, it ends.
    let _ = head.read_to_end(&mut Vec::new());
    let mut body = connect(&bank);
    body.write_all(
        b"POST /shop/v1/shapes HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
    )
    .expect("sent");
    assert_eq!(receive(&mut body).status, 408);
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
    assert_lives(&bank);
}

#[test]
fn connections_are_bounded_and_those_beyond_wait() {
    let mut limits = Limits::default();
    limits.connections = 2;
    limits.head_timeout = Duration::from_millis(400);
    let bank = open(shop().with_limits(limits));
    let idle = [connect(&bank), connect(&bank)];
    let started = Instant::now();
    assert_eq!(get(&bank, "/shop/v1/things/all", "").status, 200);
    assert!(started.elapsed() >= Duration::from_millis(200), "it had to wait for one of the idle to be left");
    drop(idle);
}

#[test]
fn nonsense_is_refused() {
    let bank = open(shop());
    let texts: [&[u8]; 6] = [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET \xff\xfe HTTP/1.1\r\nhost: localhost\r\n\r\n",
        b"GET /shop/v1/things/all HTTP/9.9\r\n\r\n",
        b"POST /shop/v1/shapes HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
        b"POST /shop/v1/shapes HTTP/1.1\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabcd",
        b"\r\n\r\n\r\n\0\0\0\0",
    ];
    for text in texts {
        let mut stream = connect(&bank);
        let _ = stream.write_all(text);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut came = Vec::new();
        let _ = stream.read_to_end(&mut came);
        assert!(came.is_empty() || came.starts_with(b"HTTP/1.1 400"), "{}", String::from_utf8_lossy(&came));
    }
    assert_lives(&bank);
}

#[track_caller]
fn assert_lives(bank: &Bank) {
    assert_eq!(get(bank, "/shop/v1/things/all", "").status, 200);
}

/// A page in a browser can have its own name lead here, and its script would be answered.
#[test]
fn other_hosts_names_are_not_answered() {
    let (own, public) = (open(shop()), open(shop().with_public_host("bank.example")));
    let status = |bank: &Bank, host: &str| {
        let mut stream = connect(bank);
        let head = format!("GET /shop/v1/things/all HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).expect("sent");
        receive(&mut stream).status
    };
    let port = own.address().port();
    for host in ["localhost", "LOCALHOST:1", "api.localhost", "127.0.0.1", "[::1]", "[::1]:80", "192.0.2.7:9"]
    {
        assert_ne!(status(&own, host), 421, "{host}");
    }
    for host in
        ["evil.example", &format!("evil.example:{port}"), "localhost.evil.example", "127.0.0.1.evil.example"]
    {
        assert_eq!(status(&own, host), 421, "{host}");
    }
    assert_ne!(status(&public, "bank.example"), 421);
    assert_ne!(status(&public, &format!("Bank.Example:{port}")), 421);
    assert_eq!(status(&public, "evil.example"), 421);
    assert_lives(&own);
}
