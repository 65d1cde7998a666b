//! Alone in its process, so that no other test's memory counts.

#[expect(dead_code, reason = "one test needs less of it than the others")]
#[path = "it/support.rs"]
mod support;

use std::io::Write;

use support::{KEY, connect, get, open, receive, shop};

fn memory_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// Sends `length` bytes in pieces of 64 KiB; how far it came.
fn pour(stream: &mut impl Write, length: usize, chunked: Chunked) -> usize {
    let piece = [b'x'; 64 << 10];
    let mut sent = 0;
    while sent < length {
        let framed = match chunked {
            Chunked::Yes => [b"10000\r\n".as_slice(), &piece, b"\r\n"].concat(),
            Chunked::No => piece.to_vec(),
        };
        if stream.write_all(&framed).is_err() {
            break;
        }
        sent += piece.len();
    }
    if matches!(chunked, Chunked::Yes) {
        let _ = stream.write_all(b"0\r\n\r\n");
    }
    sent
}

#[derive(Clone, Copy)]
enum Chunked {
    Yes,
    No,
}

#[test]
fn a_body_that_is_too_large_is_not_kept() {
    let bank = open(shop());
    // What the first requests need stays.
    get(&bank, "/shop/v1/things/all", "");
    let before = memory_kilobytes();
    for chunked in [Chunked::No, Chunked::Yes] {
        const HUNDRED: usize = 100 << 20;
        let framing = match chunked {
            Chunked::No => format!("content-length: {HUNDRED}"),
            Chunked::Yes => "transfer-encoding: chunked".to_owned(),
        };
        let mut stream = connect(&bank);
        let head = format!(
            "POST /shop/v1/things HTTP/1.1\r\nhost: localhost\r\n{KEY}content-type: application/json\r\n{framing}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).expect("sent");
        pour(&mut stream, HUNDRED, chunked);
        let came = receive(&mut stream);
        assert_eq!((came.status, came.json()["error"].as_str()), (413, Some("body_too_large")));
    }
    if let (Some(before), Some(after)) = (before, memory_kilobytes()) {
        assert!(after.saturating_sub(before) < 30 << 10, "{before} kB became {after} kB");
    }
    assert_eq!(get(&bank, "/shop/v1/things/all", "").status, 200);
}
