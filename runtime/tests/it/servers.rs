//! Where requests go: the rules of base URLs, servers, environments and redirects.

use passbook_runtime::BuildError;
use passbook_runtime::internal::{Api, Config, Core, Credentials, Operation, Repeats, Server};

use crate::support::{GET, leak};

const PLAIN: Server =
    Server { url: "https://plain.example/v1/", environments: &[], variables: &[], custom: false };
const SANDBOX: Server =
    Server { url: "https://sandbox.example", environments: &["sandbox"], variables: &[], custom: false };
const PRODUCTION: Server =
    Server { url: "https://live.example", environments: &["production"], variables: &[], custom: false };
const TENANT: Server = Server {
    url: "https://{tenant}.example/{path}",
    environments: &[],
    variables: &[("tenant", "demo", &[]), ("path", "v2/api", &[])],
    custom: false,
};
const REGION: Server = Server {
    url: "https://{region}.example",
    environments: &[],
    variables: &[("region", "eu", &["eu", "us"])],
    custom: false,
};
const CUSTOM: Server = Server { custom: true, ..TENANT };
const PLACEHOLDER: Server = Server { url: "https://your-bank.example", custom: true, ..PLAIN };
const RELATIVE: Server = Server { url: "/v1", ..PLAIN };

type Servers = &'static [Server];
type Choose = fn(&mut Config);

#[test]
fn the_first_server_of_the_environment_is_used() {
    let table: [(Servers, Choose, &str); 26] = [
        (&[PLAIN], |_| {}, "https://plain.example/v1"),
        (&[SANDBOX, PRODUCTION], |_| {}, "https://live.example"),
        (&[SANDBOX], |_| {}, "https://sandbox.example"),
        (&[PLAIN, SANDBOX], |_| {}, "https://plain.example/v1"),
        (&[SANDBOX, PRODUCTION], |config| config.environment("sandbox"), "https://sandbox.example"),
        (&[PRODUCTION, PLAIN], |config| config.environment("sandbox"), "https://plain.example/v1"),
        (
            &[PRODUCTION, SANDBOX],
            |config| config.environment("staging"),
            "error: bank: no server for environment staging",
        ),
        (&[TENANT], |_| {}, "https://demo.example/v2/api"),
        (
            &[TENANT],
            |config| config.server_variable("tenant".into(), "acme".into()),
            "https://acme.example/v2/api",
        ),
        (&[TENANT], |config| config.server_variable("path".into(), "a/b".into()), "https://demo.example/a/b"),
        (
            &[TENANT],
            |config| config.server_variable("tenant".into(), "evil.test/".into()),
            "error: base url: a server variable reaches beyond the host",
        ),
        (
            &[TENANT],
            |config| config.server_variable("path".into(), "a?b".into()),
            "error: base url: has a query",
        ),
        (
            &[TENANT],
            |config| config.server_variable("tenent".into(), "acme".into()),
            "error: server variable tenent: no server of the spec has this variable: expected path, tenant",
        ),
        (
            &[PLAIN],
            |config| config.server_variable("tenant".into(), "acme".into()),
            "error: server variable tenant: no server of the spec has variables",
        ),
        (
            &[REGION],
            |config| config.server_variable("region".into(), "zz".into()),
            "error: server variable region: expected one of eu, us",
        ),
        (&[REGION], |config| config.server_variable("region".into(), "us".into()), "https://us.example"),
        // The list of another environment's server doesn't count.
        (
            &[SANDBOX, REGION],
            |config| {
                config.environment("sandbox");
                config.server_variable("region".into(), "zz".into());
            },
            "https://sandbox.example",
        ),
        (&[CUSTOM], |_| {}, NEEDED),
        (&[CUSTOM], |config| config.server_variable("tenant".into(), "acme".into()), NEEDED),
        (
            &[CUSTOM],
            |config| {
                config.server_variable("tenant".into(), "acme".into());
                config.server_variable("path".into(), "v3".into());
            },
            "https://acme.example/v3",
        ),
        (&[PLACEHOLDER], |_| {}, NEEDED),
        (&[RELATIVE], |_| {}, NEEDED),
        (&[], |_| {}, NEEDED),
        (
            &[PLACEHOLDER],
            |config| config.base_url("http://localhost:8080/x//".into()),
            "http://localhost:8080/x",
        ),
        (&[], |config| config.base_url("https://[::1]".into()), "https://[::1]"),
        // What is chosen for good leaves nothing for the environment to say.
        (
            &[PRODUCTION],
            |config| {
                config.environment("staging");
                config.base_url("https://stage.example".into());
            },
            "https://stage.example",
        ),
    ];
    for (servers, choose, expected) in table {
        let base_url = match build(servers, choose) {
            Ok(core) => core.base_url(&GET).unwrap(),
            Err(error) => format!("error: {error}"),
        };
        assert_eq!(base_url, expected, "{servers:?}");
    }
}

const NEEDED: &str =
    "error: bank: the spec names no server that can be called: set the base url, or all server variables";

#[test]
fn a_base_url_is_checked() {
    for (base_url, expected) in [
        ("bank.example", "not an absolute url"),
        ("/v1", "not an absolute url"),
        ("", "not an absolute url"),
        ("ftp://bank.example", "neither http nor https"),
        ("file:///etc/passwd", "neither http nor https"),
        ("mailto:a@b.example", "neither http nor https"),
        ("https://", "not an absolute url"),
        ("https://bank.example?a=b", "has a query"),
        ("https://bank.example/#a", "has a fragment"),
        ("https://ann:pass@bank.example", "holds a user name or password; set credentials instead"),
        ("https://ann@bank.example", "holds a user name or password; set credentials instead"),
    ] {
        let mut config = Config::new(api(&[PLAIN]));
        config.base_url(base_url.into());
        match config.build() {
            Err(BuildError::BaseUrl { reason }) => assert_eq!(reason, expected, "{base_url}"),
            other => panic!("{base_url}: {other:?}"),
        }
    }
}

#[test]
fn cleartext_is_for_this_machine() {
    let here = [
        "http://127.0.0.1:1",
        "http://[::1]:1",
        "http://localhost",
        "http://bank.localhost",
        "https://a.example",
    ];
    let elsewhere =
        ["http://bank.example", "http://10.0.0.1", "http://localhost.example", "http://127.0.0.1.example"];
    let built = |base_url: &str, is_allowed: bool| {
        let mut config = Config::new(api(&[PLAIN]));
        config.base_url(base_url.into());
        if is_allowed {
            config.dangerously_allow_cleartext_http();
        }
        config.build()
    };
    for base_url in here {
        assert!(built(base_url, false).is_ok(), "{base_url}");
    }
    for base_url in elsewhere {
        assert!(matches!(built(base_url, false), Err(BuildError::Cleartext)), "{base_url}");
        assert!(built(base_url, true).is_ok(), "{base_url}");
        // Neither can a client get there later.
        let core = built("https://a.example", false).unwrap();
        assert!(matches!(core.at(base_url), Err(BuildError::Cleartext)), "{base_url}");
    }
    // An operation's own server, and that of credentials for another environment.
    let own: Servers = &[Server { url: "http://files.example", ..PLAIN }];
    let operation = Operation { servers: own, ..GET };
    let core = build(&[SANDBOX, Server { url: "http://live.example", ..PRODUCTION }], |config| {
        config.environment("sandbox");
    })
    .unwrap();
    for error in [
        core.base_url(&operation).unwrap_err(),
        core.with_credentials(Credentials::of("production")).base_url(&GET).unwrap_err(),
    ] {
        assert_eq!(error.reason(), "http sends credentials and data in clear: use https");
    }
}

#[test]
fn an_operation_may_have_servers_of_its_own() {
    let own: Servers = &[
        Server { url: "https://files.sandbox.example", ..SANDBOX },
        Server { url: "https://files.live.example", ..PRODUCTION },
    ];
    let operation = Operation { servers: own, ..GET };
    let at = |choose| build(&[SANDBOX, PRODUCTION], choose).unwrap().base_url(&operation);
    assert_eq!(at(|_| {}).unwrap(), "https://files.live.example");
    assert_eq!(at(|config| config.environment("sandbox")).unwrap(), "https://files.sandbox.example");
    // A client that is pointed at a test server talks to no other.
    assert_eq!(at(|config| config.base_url("http://127.0.0.1:1".into())).unwrap(), "http://127.0.0.1:1");
}

/// A call meant for a sandbox must not reach production.
#[test]
fn the_server_of_another_environment_is_no_fallback() {
    let core = build(&[SANDBOX, PRODUCTION], |config| config.environment("sandbox")).unwrap();
    let refused = core.base_url(&Operation { servers: &[PRODUCTION], ..GET }).unwrap_err();
    let expected = "getThing: base url: no server of this operation is for the client's environment";
    assert_eq!(refused.to_string(), expected);
    let refused = core.base_url(&Operation { servers: &[RELATIVE], ..GET }).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "getThing: base url: the spec doesn't say where this operation is; set it"
    );
}

#[test]
fn a_user_agent_is_checked() {
    let mut config = Config::new(api(&[PLAIN]));
    config.user_agent("a\nb".into());
    assert!(matches!(config.build(), Err(BuildError::UserAgent)));
}

fn api(servers: Servers) -> &'static Api {
    leak(Api {
        id: "bank",
        user_agent: "passbook-bank/0.1.0",
        servers,
        operation_servers: &[],
        schemes: &[],
        repeats: Repeats::WhereSafe,
        permanent_errors: &[],
    })
}

fn build(servers: Servers, choose: Choose) -> Result<Core, BuildError> {
    let mut config = Config::new(api(servers));
    choose(&mut config);
    config.build()
}
