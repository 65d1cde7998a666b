//! A reply whose body breaks off keeps its status, its headers, and what came of its body.

use golden_build::reported::cut_error_reply::{Auth, Client};
use passbook_runtime::{Error, FailureKind, RetryPolicy};

use crate::socket::Socket;

#[tokio::test]
async fn the_status_is_in_the_error() {
    for (status, cut) in [("403 Forbidden", 403), ("200 OK", 200)] {
        let answer = format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nX-Request-Id: r1\r\nContent-Length: 500\r\n\r\n0123456789"
        );
        let socket = Socket::answering(&[&answer]);
        let builder = Client::builder(Auth::new()).base_url(&socket.url).retry(RetryPolicy::never());
        let error = builder.build().unwrap().get_repo().send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(cut));
        assert_eq!(error.request_id(), Some("r1"));
        assert_eq!(error.raw_body().map(|body| &body[..]), Some(&b"0123456789"[..]));
        assert!(error.is_retryable());
        let Error::Transport(error) = error else { panic!("{error}") };
        assert_eq!(error.kind(), FailureKind::Broken);
        assert!(error.to_string().contains(status) && error.to_string().contains("broke off"), "{error}");
    }
}
