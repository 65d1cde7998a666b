//! Certificates: the right one, the wrong ones, and the client's own.

use std::sync::Arc;

use passbook_runtime::internal::{Call, Config, Core};
use passbook_runtime::{BuildError, Error, FailureKind, RetryPolicy};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    date_time_ymd,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use crate::support::{API, GET};

/// Who signs certificates here.
struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its key, in PEM.
struct Identity {
    certificate: String,
    key: String,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn pem(&self) -> String {
        self.0.pem()
    }

    fn issue(&self, host: &str, purpose: ExtendedKeyUsagePurpose, last_year: i32) -> Identity {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params.extended_key_usages = vec![purpose];
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(last_year, 1, 1);
        let certificate = params.signed_by(&key, &self.0).unwrap().pem();
        Identity { certificate, key: key.serialize_pem() }
    }

    fn server(&self, host: &str, last_year: i32) -> Identity {
        self.issue(host, ExtendedKeyUsagePurpose::ServerAuth, last_year)
    }
}

/// Answers `1` to each request over TLS; the port.
async fn serve(identity: &Identity, clients: Option<&Authority>) -> u16 {
    let chain = vec![CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
    let builder = ServerConfig::builder();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from_pem_slice(authority.pem().as_bytes()).unwrap()).unwrap();
            builder.with_client_cert_verifier(WebPkiClientVerifier::builder(roots.into()).build().unwrap())
        }
    };
    let acceptor = TlsAcceptor::from(Arc::new(builder.with_single_cert(chain, key).unwrap()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut stream = acceptor.accept(stream).await?;
                let mut buffer = [0; 4096];
                let _ = stream.read(&mut buffer).await?;
                stream
                    .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n1")
                    .await?;
                stream.shutdown().await
            });
        }
    });
    port
}

fn core(port: u16, authority: &Authority, choose: impl FnOnce(&mut Config)) -> Core {
    let mut config = Config::new(&API);
    config.base_url(format!("https://localhost:{port}"));
    config.root_certificates(authority.pem().as_bytes());
    config.retry(RetryPolicy::never());
    choose(&mut config);
    config.build().unwrap()
}

async fn fails(core: &Core) -> FailureKind {
    let error: Error<()> = Call::new(core, &GET).send().await.unwrap_err().into();
    let Error::Transport(error) = error else { panic!("{error}") };
    error.kind()
}

#[tokio::test]
async fn a_server_has_to_show_its_own_certificate() {
    let authority = Authority::new();
    let good = core(serve(&authority.server("localhost", 2999), None).await, &authority, |_| {});
    assert_eq!(Call::new(&good, &GET).send().await.unwrap().body(), "1");

    let of_another_host =
        core(serve(&authority.server("bank.example", 2999), None).await, &authority, |_| {});
    assert_eq!(fails(&of_another_host).await, FailureKind::Connect);

    let expired = core(serve(&authority.server("localhost", 2021), None).await, &authority, |_| {});
    assert_eq!(fails(&expired).await, FailureKind::Connect);

    let unknown = Authority::new();
    let of_nobody = core(serve(&unknown.server("localhost", 2999), None).await, &authority, |_| {});
    assert_eq!(fails(&of_nobody).await, FailureKind::Connect);
}

#[tokio::test]
async fn a_client_shows_its_certificate_where_it_is_asked_for() {
    let authority = Authority::new();
    let port = serve(&authority.server("localhost", 2999), Some(&authority)).await;
    let own = authority.issue("client", ExtendedKeyUsagePurpose::ClientAuth, 2999);
    let with = core(port, &authority, |config| {
        config.client_certificate(format!("{}{}", own.key, own.certificate).into());
    });
    assert_eq!(Call::new(&with, &GET).send().await.unwrap().body(), "1");
    assert!(!format!("{with:?}").contains("PRIVATE KEY"));

    let without = core(port, &authority, |_| {});
    fails(&without).await;
    let unknown = Authority::new().issue("client", ExtendedKeyUsagePurpose::ClientAuth, 2999);
    let of_nobody = core(port, &authority, |config| {
        config.client_certificate(format!("{}{}", unknown.key, unknown.certificate).into());
    });
    fails(&of_nobody).await;
}

#[test]
fn what_is_no_certificate_is_refused() {
    let build = |choose: &dyn Fn(&mut Config)| {
        let mut config = Config::new(&API);
        choose(&mut config);
        config.build().map(|_| ()).unwrap_err()
    };
    assert!(matches!(
        build(&|config| config.client_certificate("no pem".into())),
        BuildError::ClientCertificate
    ));
    assert!(matches!(build(&|config| config.root_certificates(b"no pem")), BuildError::RootCertificates));
}

#[tokio::test]
async fn a_reply_that_swells_ends_at_the_limit() {
    use std::io::Write as _;
    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..64 {
        bomb.write_all(&zeros).unwrap();
    }
    let bomb = bomb.finish().unwrap();
    assert!(bomb.len() < 1 << 17, "a thousandth of what it swells to");
    let server = passbook_runtime::testing::Server::start().await;
    server.reply(
        passbook_runtime::testing::Canned::new(200)
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip")
            .body(bomb),
    );
    let mut config = Config::new(&API);
    config.base_url(server.url());
    assert_eq!(fails(&config.build().unwrap()).await, FailureKind::TooLarge);
}
