//! Faults on demand, as a client sees them.

use std::io::{ErrorKind, Read, Write};
use std::time::{Duration, Instant};

use passbook_mock::Fault;

use crate::support::{KEY, connect, get, open, shop};

const THING: &str = "/shop/v1/things/5";

#[test]
fn a_status_comes_as_often_as_was_asked() {
    let bank = open(shop());
    let faulty = format!("{KEY}x-passbook-fault: status=503, retry-after=2s, times=1\r\n");
    let first = get(&bank, THING, &faulty);
    assert_eq!((first.status, first.header("retry-after")), (503, Some("2")));
    assert_eq!(get(&bank, THING, &faulty).status, 200, "a repeat succeeds");
    bank.fault(Fault::status(500).times(2).on("get_thing"));
    assert_eq!(get(&bank, "/shop/v1/things/all", "").status, 200, "for its operation only");
    assert_eq!([get(&bank, THING, KEY).status, get(&bank, THING, KEY).status], [500, 500]);
    assert_eq!(get(&bank, THING, KEY).status, 200);
    let faults: Vec<bool> = bank.calls().iter().map(|call| call.fault.is_some()).collect();
    assert_eq!(faults, [true, false, false, true, true, false]);
    let wrong = get(&bank, THING, &format!("{KEY}x-passbook-fault: explode\r\n"));
    assert_eq!(wrong.status, 400);
    assert!(wrong.text().contains("rate-limit"), "{}", wrong.text());
}

#[test]
fn latency_delays_the_answer() {
    let bank = open(shop());
    let started = Instant::now();
    assert_eq!(get(&bank, THING, &format!("{KEY}x-passbook-fault: latency=300ms\r\n")).status, 200);
    assert!(started.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_reset_resets_the_connection() {
    let bank = open(shop());
    for fault in [Fault::reset().times(1), Fault::reset_after().times(1)] {
        bank.fault(fault);
        let mut stream = connect(&bank);
        stream
            .write_all(format!("GET {THING} HTTP/1.1\r\nhost: localhost\r\n{KEY}\r\n").as_bytes())
            .expect("sent");
        let error = stream.read(&mut [0; 1]).expect_err("a close would be a read of nothing");
        assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    }
    let statuses: Vec<Option<u16>> = bank.calls().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [None, None]);
    assert_eq!(get(&bank, THING, KEY).status, 200, "the bank lives on");
}

#[test]
fn a_truncated_body_announces_its_full_length() {
    let bank = open(shop());
    let whole = get(&bank, THING, KEY);
    bank.fault(Fault::truncate(5).times(1));
    let cut = get(&bank, THING, KEY);
    assert_eq!(cut.status, 200);
    assert_eq!(cut.header("content-length"), whole.header("content-length"));
    assert_eq!(cut.body, whole.body[..5]);
}

#[test]
fn a_rate_is_limited_by_the_banks_clock() {
    let bank = open(shop().with_clock(passbook_mock::Clock::standing(Default::default())));
    bank.fault(Fault::rate_limit(2, Duration::from_secs(60)));
    let statuses = [0; 3].map(|_| get(&bank, THING, KEY).status);
    assert_eq!(statuses, [200, 200, 429]);
    assert_eq!(get(&bank, THING, KEY).header("retry-after"), Some("60"));
    bank.advance(Duration::from_secs(60));
    assert_eq!(get(&bank, THING, KEY).status, 200);
}
