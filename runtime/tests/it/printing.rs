//! Nothing that can be printed prints a secret, a body, a header's value or a query.

use std::fmt::Debug;
use std::time::Duration;

use passbook_runtime::internal::{Call, Config, Credentials, Failure, Location, Operation, Parameter};
use passbook_runtime::json::{self, Value};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{CallOptions, Error, ErrorDetails, Secret};

use crate::support::{API, COLOR, GET, answered, core_of, leak, needs};

const SENTINEL: &str = "S3NTINEL";

#[track_caller]
fn is_silent(printed: &dyn Debug) {
    let printed = [format!("{printed:?}"), format!("{printed:#?}")];
    for text in printed {
        assert!(!text.contains(SENTINEL), "{text}");
        assert!(!text.contains("ann"), "{text}");
    }
}

#[track_caller]
fn is_silent_error(error: &dyn std::error::Error) {
    let mut next = Some(error);
    while let Some(error) = next {
        is_silent(&error);
        assert!(!error.to_string().contains(SENTINEL), "{error}");
        next = error.source();
    }
}

fn credentials() -> Credentials {
    let mut credentials = Credentials::new();
    credentials
        .basic("login", "ann", SENTINEL)
        .bearer("token", SENTINEL)
        .api_key("queryKey", SENTINEL)
        .api_key("session", SENTINEL);
    credentials
}

#[test]
fn secrets_are_redacted() {
    let secret = Secret::from(SENTINEL);
    assert_eq!(format!("{secret:?}"), "[redacted]");
    assert_eq!(format!("{:?}", Some(&secret)), "Some([redacted])");
    assert_eq!(secret.expose(), SENTINEL);
    assert_eq!(secret, Secret::from(SENTINEL.to_owned()));
    assert_eq!(json::to_string(&secret).unwrap(), format!("\"{SENTINEL}\""));
    assert_eq!(json::from_str::<Secret>("\"a\\n\"").unwrap(), Secret::from("a\n"));
}

#[test]
fn configuration_is_silent() {
    let mut config = Config::new(&API);
    config.credentials(credentials());
    is_silent(&credentials());
    is_silent(&config);
    is_silent(&config.build().unwrap());
}

#[tokio::test]
async fn requests_are_silent() {
    let parameters = leak([
        Parameter { sensitive: true, ..COLOR },
        Parameter { name: "X-Account", location: Location::Header, sensitive: true, ..COLOR },
    ]);
    let security = leak([leak([needs("queryKey"), needs("session")]).as_slice()]);
    let operation = leak(Operation { parameters, security, ..GET });
    let server = Server::start().await;
    server.reply(Canned::json(200, "1").header("Content-Length", "9"));
    let core = core_of(&server, credentials());
    let call = |timeout| {
        let mut call = Call::new(&core, operation);
        call.text(0, SENTINEL.into());
        call.text(1, SENTINEL.into());
        call.options(CallOptions::new().header("X-Token", SENTINEL).timeout(timeout));
        is_silent(&call);
        call.send()
    };
    let broken_off: Error<()> = call(Duration::from_secs(9)).await.unwrap_err().into();
    is_silent_error(&broken_off);
    let timed_out: Error<()> = call(Duration::ZERO).await.unwrap_err().into();
    is_silent_error(&timed_out);
    drop(server);
    tokio::task::yield_now().await;
    let refused: Error<()> = call(Duration::from_secs(9)).await.unwrap_err().into();
    is_silent_error(&refused);
}

#[tokio::test]
async fn refusals_are_silent() {
    let parameters = leak([
        Parameter { name: "X-Account", location: Location::Header, ..COLOR },
        Parameter { name: "id", location: Location::Path, ..COLOR },
    ]);
    let operation = leak(Operation { parameters, ..GET });
    let server = Server::start().await;
    let refuse = async |fill: fn(&mut Call)| {
        let mut call = Call::new(&core_of(&server, credentials()), operation);
        fill(&mut call);
        call.send().await.unwrap_err()
    };
    for failure in [
        refuse(|call| call.text(0, format!("{SENTINEL}\n"))).await,
        refuse(|call| call.options(CallOptions::new().header("x-note", "S3NTINEL\n"))).await,
        refuse(|call| call.options(CallOptions::new().header("S3NTINEL\n", "x"))).await,
        refuse(|call| call.value(0, &[[SENTINEL]])).await,
    ] {
        assert!(matches!(failure, Failure::Request(_)));
        is_silent_error(&failure);
    }
    let mut credentials = Credentials::new();
    credentials.bearer("token", format!("{SENTINEL}\n"));
    let operation = leak(Operation { security: leak([leak([needs("token")]).as_slice()]), ..GET });
    let failure = Call::new(&core_of(&server, credentials), operation).send().await.unwrap_err();
    assert!(matches!(failure, Failure::Credentials(_)));
    is_silent_error(&failure);
}

/// What an error holds, without a code and a message.
#[derive(Debug)]
#[expect(dead_code, reason = "it must not be printed")]
struct Told(Value);

impl ErrorDetails for Told {}

#[tokio::test]
async fn replies_are_silent() {
    let text = format!("{{\"message\": \"{SENTINEL}\"}}");
    let canned = || Canned::json(400, text.clone()).header("X-Token", SENTINEL);
    let response = answered(canned()).await;
    is_silent(&response);
    assert!(format!("{response:?}").contains("x-token"), "names are shown");
    assert!(format!("{response:?}").contains("body_length: 23"), "lengths are shown");
    is_silent_error(&answered(canned()).await.unexpected::<Told>());
    is_silent_error(&answered(canned()).await.error_json(Told));
    is_silent_error(&answered(canned()).await.json::<Vec<u8>, Told>().unwrap_err());
    is_silent_error(
        &answered(canned()).await.json::<std::collections::BTreeMap<String, u8>, Told>().unwrap_err(),
    );
    is_silent(&answered(canned()).await.empty::<Told>());
}
