//! What a generated call costs beside the same call written by hand: `call.py` in this folder runs it.
//!
//! `bench-call serve` answers on a port that it prints. `bench-call ours|hand N URL` makes N calls one after the other
//! and prints how often memory was allocated. `bench-call crowd N URL` makes N at once through one client and prints
//! how much memory that took.

use std::alloc::System;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use passbook::finicity::{Auth, Client};
// The same one that the client uses.
use passbook::runtime::chrono::{DateTime, Utc};
use passbook::runtime::reqwest;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CUSTOMER: &str = r#"{"id":"1005061234","username":"jane_example","firstName":"Jane","lastName":"Example","type":"active","createdDate":"1607450357","lastModifiedDate":"1607450357","phone":"801-555-0142","email":"jane@example.com"}"#;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["serve"] => serve(),
        ["ours", calls, url] => one_after_another(ours(calls.parse()?, url)),
        ["hand", calls, url] => one_after_another(by_hand(calls.parse()?, url)),
        ["crowd", calls, url] => crowd(calls.parse()?, url),
        _ => Err("usage: bench-call serve | ours N URL | hand N URL | crowd N URL".into()),
    }
}

fn one_after_another(calls: impl Future<Output = Outcome>) -> Outcome {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(calls)?;
    let stats = ALLOCATOR.stats();
    println!("{}", stats.allocations + stats.reallocations);
    Ok(())
}

async fn ours(calls: u64, url: &str) -> Outcome {
    let auth = Auth::sandbox().app_key("key").app_token("token");
    let client = Client::builder(auth).base_url(url).build()?;
    for _ in 0..calls {
        let customer = client.get_customer("1005061234").send().await?;
        assert_eq!(customer.username, "jane_example");
    }
    Ok(())
}

/// What somebody writes who needs this one call: as typed as the generated one, with a time limit and the status
/// checked.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "they are decoded")]
struct Customer {
    id: String,
    username: String,
    first_name: Option<String>,
    last_name: Option<String>,
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(deserialize_with = "seconds")]
    created_date: DateTime<Utc>,
    #[serde(default, deserialize_with = "some_seconds")]
    last_modified_date: Option<DateTime<Utc>>,
    phone: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Active,
    Testing,
    #[serde(other)]
    Other,
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
    let text = <&str>::deserialize(deserializer)?;
    let moment = text.parse().ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    moment.ok_or_else(|| D::Error::custom("not a number of seconds"))
}

fn some_seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DateTime<Utc>>, D::Error> {
    seconds(deserializer).map(Some)
}

async fn by_hand(calls: u64, url: &str) -> Outcome {
    let client = reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(60))
        .user_agent("bench/0.1.0")
        .no_proxy()
        .build()?;
    for _ in 0..calls {
        let id = "1005061234";
        let response = client
            .get(format!("{url}/aggregation/v1/customers/{id}"))
            .header("Accept", "application/json")
            .header("Finicity-App-Key", "key")
            .header("Finicity-App-Token", "token")
            .send()
            .await?
            .error_for_status()?;
        let customer: Customer = serde_json::from_slice(&response.bytes().await?)?;
        assert_eq!(customer.username, "jane_example");
    }
    Ok(())
}

fn crowd(calls: usize, url: &str) -> Outcome {
    let before = resident()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let auth = Auth::sandbox().app_key("key").app_token("token");
        let client = Client::builder(auth).base_url(url).build()?;
        let failed = Arc::new(AtomicU64::new(0));
        let mut all = Vec::with_capacity(calls);
        for _ in 0..calls {
            let (client, failed) = (client.clone(), Arc::clone(&failed));
            all.push(tokio::spawn(async move {
                if client.get_customer("1005061234").send().await.is_err() {
                    failed.fetch_add(1, Ordering::Relaxed);
                }
            }));
        }
        for call in all {
            call.await?;
        }
        println!(
            "{} failed, {} KiB more than before",
            failed.load(Ordering::Relaxed),
            resident()?.saturating_sub(before)
        );
        Ok(())
    })
}

/// The most memory that was resident so far, in KiB.
fn resident() -> Result<u64, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

fn serve() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{CUSTOMER}",
        CUSTOMER.len()
    );
    for stream in listener.incoming() {
        let (stream, reply) = (stream?, reply.clone());
        std::thread::Builder::new().stack_size(64 << 10).spawn(move || answer(stream, &reply))?;
    }
    Ok(())
}

/// Answers each request until the client hangs up. None of them has a body.
fn answer(mut stream: TcpStream, reply: &str) {
    let _ = stream.set_nodelay(true);
    let (mut buffer, mut read) = ([0; 8192], Vec::new());
    while let Ok(length @ 1..) = stream.read(&mut buffer) {
        read.extend_from_slice(&buffer[..length]);
        while let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            read.drain(..end + 4);
            if stream.write_all(reply.as_bytes()).is_err() {
                return;
            }
        }
    }
}
