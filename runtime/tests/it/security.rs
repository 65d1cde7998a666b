//! Which credentials are sent, and where.

use std::sync::Arc;

use passbook_runtime::http::HeaderValue;
use passbook_runtime::internal::{Authorize, Call, Credentials, Failure, Operation, Requirement};
use passbook_runtime::testing::{Canned, Recorded, Server};
use passbook_runtime::{AuthContext, BoxFuture, CallOptions, CredentialsError, Error, reqwest};

use crate::support::{GET, core_of, leak, needs, sent};

type Security = &'static [&'static [Requirement]];

#[tokio::test]
async fn each_kind_of_credential_goes_where_its_scheme_says() {
    let mut credentials = Credentials::new();
    credentials
        .basic("login", "ann", "pä:ss")
        .bearer("token", "t0ken")
        .api_key("appKey", "k3y")
        .api_key("queryKey", "a&b c")
        .api_key("session", "s1d");
    let seen = |security| authorized(security, credentials.clone(), "/");

    let request = seen(&[&[const { needs("login") }]]).await.unwrap();
    assert_eq!(request.header("authorization"), Some("Basic YW5uOnDDpDpzcw=="));
    let request = seen(&[&[const { needs("token") }]]).await.unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer t0ken"));
    let request = seen(&[&[const { needs("appKey") }, const { needs("session") }]]).await.unwrap();
    assert_eq!(request.header("x-app-key"), Some("k3y"));
    assert_eq!(request.header("cookie"), Some("sid=s1d"));
    assert_eq!(request.header("authorization"), None, "what the operation doesn't ask for is not sent");
    let request = seen(&[&[const { needs("queryKey") }]]).await.unwrap();
    assert_eq!(request.target, "/?api%20key=a%26b%20c");
    let request = authorized(&[&[const { needs("queryKey") }]], credentials.clone(), "/?a=1").await.unwrap();
    assert_eq!(request.target, "/?a=1&api%20key=a%26b%20c");
}

#[tokio::test]
async fn the_first_alternative_that_is_satisfied_is_used() {
    const LOGIN: Requirement = needs("login");
    const TOKEN: Requirement = needs("token");
    const APP: Requirement = needs("appKey");
    const MTLS: Requirement = needs("mtls");
    #[rustfmt::skip]
    let table: [(Security, &[&'static str], Result<&str, &str>); 15] = [
        (&[],                           &["token", "app"],  Ok("")),
        (&[&[]],                        &["token", "app"],  Ok("")),
        (&[&[TOKEN], &[APP]],           &["token", "app"],  Ok("token ")),
        (&[&[TOKEN], &[APP]],           &["app"],  Ok("app ")),
        (&[&[TOKEN, APP]],              &["token", "app"],  Ok("token app ")),
        (&[&[TOKEN, APP], &[APP]],      &["app"],  Ok("app ")),
        (&[&[]],                        &[],  Ok("")),
        (&[&[TOKEN], &[]],              &[],  Ok("")),
        // Optional: who has set it wants it sent.
        (&[&[], &[TOKEN]],              &["token"], Ok("token ")),
        (&[&[MTLS]],                    &["token"], Ok("")),
        (&[&[MTLS, TOKEN]],             &["token"], Ok("token ")),
        (&[&[TOKEN]],                   &[],  Err("getThing: credentials needed: token")),
        (&[&[TOKEN, APP], &[LOGIN]],    &["app"],  Err("getThing: credentials needed: token, or login")),
        (&[&[MTLS, TOKEN, APP]],        &[],  Err("getThing: credentials needed: token and appKey")),
        (&[&[TOKEN]],              &["wrong kind"], Err("getThing: credentials needed: token")),
    ];
    for (security, given, expected) in table {
        let mut credentials = Credentials::new();
        for credential in given {
            match *credential {
                "app" => credentials.api_key("appKey", "k"),
                "token" => credentials.bearer("token", "t"),
                _ => credentials.api_key("token", "k"),
            };
        }
        let request = authorized(security, credentials, "/").await.map_err(|refused| refused.to_string());
        let seen = request.map(|request| {
            let token = request.header("authorization").map_or("", |_| "token ");
            let app = request.header("x-app-key").map_or("", |_| "app ");
            format!("{token}{app}")
        });
        assert_eq!(seen.as_deref().map_err(String::as_str), expected, "{security:?} {given:?}");
    }
}

#[tokio::test]
async fn what_is_missing_can_be_asked_for() {
    let security: Security =
        &[&[const { needs("token") }, const { needs("appKey") }], &[const { needs("login") }]];
    let Err(Failure::Credentials(error)) = authorized(security, Credentials::new(), "/").await else {
        panic!("credentials are missing");
    };
    assert_eq!(error.missing(), [vec!["token", "appKey"], vec!["login"]]);
    assert!(Error::<()>::from(Failure::Credentials(error)).is_auth());
}

#[tokio::test]
async fn credentials_that_cannot_be_sent_are_refused() {
    type Set = fn(&mut Credentials) -> &mut Credentials;
    let table: [(Security, Set, &str); 4] = [
        (
            &[&[const { needs("token") }]],
            |credentials| credentials.bearer("token", "a\r\nX: y"),
            "getThing: credential token: holds a character that a header can't",
        ),
        (
            &[&[const { needs("login") }]],
            |credentials| credentials.basic("login", "a:b", "c"),
            "getThing: credential login: a user name with a colon can't be sent",
        ),
        (
            &[&[const { needs("session") }]],
            |credentials| credentials.api_key("session", "a; b=c"),
            "getThing: credential session: holds a character that a cookie can't",
        ),
        (
            &[&[const { needs("appKey") }]],
            |credentials| credentials.api_key("appKey", "a\nb"),
            "getThing: credential appKey: holds a character that a header can't",
        ),
    ];
    for (security, set, expected) in table {
        let mut credentials = Credentials::new();
        set(&mut credentials);
        let refused = authorized(security, credentials, "/").await.unwrap_err();
        assert_eq!(refused.to_string(), expected);
    }
}

/// Some providers have a token for each of their users: the call names it.
#[tokio::test]
async fn a_header_of_the_call_stands_for_its_scheme() {
    let operation = leak(Operation { security: &[&[const { needs("token") }]], ..GET });
    let request = sent(operation, |call| {
        call.options(CallOptions::new().header("Authorization", "Bearer of-this-user"))
    })
    .await
    .unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer of-this-user"));
}

#[derive(Debug)]
struct Signer {
    works: Result<(), &'static str>,
}

impl Authorize for Signer {
    fn authorize<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), CredentialsError>> {
        Box::pin(async move {
            self.works.map_err(|reason| context.error(reason))?;
            let signature = format!("{} {}", request.method(), request.url().path());
            request.headers_mut().insert("x-signature", HeaderValue::from_str(&signature).unwrap());
            Ok(())
        })
    }
}

#[tokio::test]
async fn a_request_can_be_signed() {
    let security: Security = &[&[const { needs("signature") }, const { needs("appKey") }]];
    let mut credentials = Credentials::new();
    credentials.custom("signature", Arc::new(Signer { works: Ok(()) })).api_key("appKey", "k");
    let request = authorized(security, credentials.clone(), "/pay").await.unwrap();
    assert_eq!(request.header("x-signature"), Some("GET /pay"));
    assert_eq!(request.header("x-app-key"), Some("k"));

    credentials.custom("signature", Arc::new(Signer { works: Err("no key") }));
    let refused = authorized(security, credentials, "/pay").await.unwrap_err();
    assert_eq!(refused.to_string(), "getThing: the request was not authorized");
    let source = std::error::Error::source(&refused).map(ToString::to_string);
    assert_eq!(source.as_deref(), Some("no key"));
}

async fn authorized(
    security: Security,
    credentials: Credentials,
    path: &'static str,
) -> Result<Recorded, Failure> {
    let server = Server::start().await;
    server.reply(Canned::new(204));
    let operation = leak(Operation { security, path, ..GET });
    let result = Call::new(&core_of(&server, credentials), operation).send().await;
    let mut requests = server.requests();
    assert_eq!(requests.len(), usize::from(result.is_ok()), "sent exactly what succeeded");
    result.map(|_| requests.remove(0))
}
