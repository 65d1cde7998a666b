//! Spans: what `tracing` is told, and what it is not.
//!
//! A process of its own: who listens is decided once for each place in the code, by whichever test comes first.

use std::fmt;
use std::sync::{Arc, Mutex};

use passbook_runtime::internal::{Call, Credentials, Location, Operation, Parameter};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{CallOptions, RetryPolicy};
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

#[path = "it/support.rs"]
#[allow(dead_code, reason = "it is shared with the other tests")]
mod support;

use support::{COLOR, GET, core_with, leak, needs};

/// Keeps all that it is told.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<Vec<Vec<String>>>>);

struct Fields<'a>(&'a mut Vec<String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.push(format!("{}={value:?}", field.name()));
    }
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("passbook_runtime")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut told = self.0.lock().unwrap();
        let mut fields = vec![span.metadata().name().to_owned()];
        span.record(&mut Fields(&mut fields));
        told.push(fields);
        Id::from_u64(told.len() as u64)
    }
    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut told = self.0.lock().unwrap();
        values.record(&mut Fields(&mut told[span.into_u64() as usize - 1]));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut told = self.0.lock().unwrap();
        let mut fields = vec!["event".to_owned()];
        event.record(&mut Fields(&mut fields));
        told.push(fields);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_span_for_the_call_and_one_for_each_attempt() {
    const CUSTOMER: Parameter = Parameter { name: "id", ..Parameter::PATH };
    let operation = leak(Operation {
        path: "/customers/{id}",
        parameters: &[CUSTOMER, COLOR],
        security: &[&[const { needs("queryKey") }]],
        ..GET
    });
    assert_eq!(operation.parameters[0].location, Location::Path);
    let server = Server::start().await;
    server.reply(Canned::new(503));
    server.reply(
        Canned::json(200, r#"{"name": "s3nt1nel"}"#)
            .header("X-Request-Id", "r-1")
            .header("X-Note", "s3nt1nel"),
    );
    let mut credentials = Credentials::new();
    credentials.api_key("queryKey", "s3nt1nel");
    let core = core_with(&server, |config| {
        config.credentials(credentials);
        config.retry(
            RetryPolicy::standard().with_backoff(std::time::Duration::ZERO, std::time::Duration::ZERO),
        );
    });
    let mut call = Call::new(&core, operation);
    call.text(0, "s3nt1nel".into());
    call.text(1, "s3nt1nel".into());
    call.options(CallOptions::new().header("X-Token", "s3nt1nel"));

    let listener = Listener::default();
    call.send().with_subscriber(listener.clone()).await.unwrap();
    let told = listener.0.lock().unwrap().clone();
    let all = format!("{told:?}");
    assert!(!all.contains("s3nt1nel"), "{all}");
    let names: Vec<&str> = told.iter().map(|span| span[0].as_str()).collect();
    assert_eq!(names, ["call", "attempt", "event", "attempt"]);
    let port = server.url().rsplit(':').next().unwrap().to_owned();
    let port = format!("server.port={port}");
    for (span, fields) in [
        (
            0,
            &[
                "otel.name=\"getThing\"",
                "passbook.provider=\"bank\"",
                "passbook.operation=\"getThing\"",
                "http.response.status_code=200",
                "http.request.resend_count=1",
                "passbook.request_id=\"r-1\"",
            ][..],
        ),
        (
            1,
            &[
                "otel.name=GET /customers/{id}",
                "otel.kind=\"client\"",
                "http.request.method=\"GET\"",
                "url.template=\"/customers/{id}\"",
                "server.address=\"127.0.0.1\"",
                &port,
                "http.response.status_code=503",
            ],
        ),
        (3, &["http.request.resend_count=1", "http.response.status_code=200"]),
    ] {
        for field in fields {
            let name = field.split('=').next().unwrap();
            let is_told = told[span].iter().any(|told| told.replace('"', "") == field.replace('"', ""));
            assert!(is_told, "{name} of span {span}: {:?}", told[span]);
        }
    }
}
