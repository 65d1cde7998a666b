//! The documents of `../shared/cases/generate`, reduced from bug reports: each is generated, and what its `expect.md`
//! says is asserted in `tests/cases/<case>.rs`, on its compiled crate and over raw sockets.
//!
//! Where the folder is absent, nothing of this is compiled, and the one test here says that it was skipped.

#![deny(warnings)]

include!(concat!(env!("OUT_DIR"), "/reported_tests.rs"));
include!(concat!(env!("OUT_DIR"), "/reported.rs"));

/// What became of a case's document.
struct Reported {
    case: &'static str,
    /// The warnings, or why it was refused.
    outcome: Result<&'static [&'static str], &'static str>,
    is_asserted: bool,
}

#[test]
fn every_reported_case_generates() {
    if REPORTED.is_empty() {
        eprintln!("skipped: there are no cases at ../shared/cases/generate");
    }
    for Reported { case, outcome, is_asserted } in REPORTED {
        if !is_asserted {
            eprintln!("skipped: there are no assertions for {case} in tests/cases");
        }
        // A case that has to be refused asserts that in its own file.
        assert!(outcome.is_ok() || *is_asserted, "{case}: {}", outcome.unwrap_err());
    }
}

/// The warnings of a case, for its assertions.
#[allow(dead_code)]
fn warnings(case: &str) -> &'static [&'static str] {
    let reported = REPORTED.iter().find(|reported| reported.case == case);
    reported.expect("the case is there").outcome.expect("the case generates")
}

/// A server that answers each request with these bytes, and then closes the connection: nothing between a test and the
/// wire. What was asked is given back, each request as it came.
#[allow(dead_code)]
mod socket {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::sync::{Arc, Mutex};

    /// A listening server: its address, and the requests so far.
    pub struct Socket {
        pub url: String,
        requests: Arc<Mutex<Vec<String>>>,
    }

    impl Socket {
        /// Answers with these, one after the other, and with the last one from then on.
        pub fn answering(answers: &[&str]) -> Self {
            let answers: Vec<String> = answers.iter().map(|&answer| answer.to_owned()).collect();
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let url = format!("http://{}", listener.local_addr().unwrap());
            let requests = Arc::new(Mutex::new(Vec::new()));
            let seen = Arc::clone(&requests);
            std::thread::spawn(move || {
                for (index, stream) in listener.incoming().enumerate() {
                    let mut stream = stream.unwrap();
                    seen.lock().unwrap().push(request(&mut stream));
                    let answer = answers.get(index).or(answers.last()).unwrap();
                    stream.write_all(answer.as_bytes()).unwrap();
                }
            });
            Self { url, requests }
        }

        /// The requests so far.
        pub fn requests(&self) -> Vec<String> {
            self.requests.lock().unwrap().clone()
        }
    }

    /// A reply whose length is right.
    pub fn reply(status: &str, media_type: &str, body: &str) -> String {
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
    }

    /// Head and body of one request.
    fn request(stream: &mut impl Read) -> String {
        let mut bytes = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let head = head.to_lowercase();
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                let is_whole = match length {
                    Some(length) => body.len() >= length.trim().parse().unwrap(),
                    None => !head.contains("transfer-encoding: chunked") || body.ends_with("0\r\n\r\n"),
                };
                if is_whole {
                    return text;
                }
            }
            let read = stream.read(&mut buffer).unwrap();
            if read == 0 {
                return text;
            }
            bytes.extend_from_slice(&buffer[..read]);
        }
    }
}
