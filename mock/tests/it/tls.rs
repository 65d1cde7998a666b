//! Certificates of server and client.

use std::io::Write;
use std::sync::Arc;

use passbook_mock::{Answer, Bank, Behaviour, Call, ClientCertificates, ClientIdentity, Tls};
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::support::{Came, connect, open, receive, shop};

/// Answers with the name that the client's certificate has.
struct Names;

impl Behaviour for Names {
    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        let name = call.request.client.as_ref().map(|client| client.name.clone());
        (call.id() == "drop_thing")
            .then(|| Answer::json(204, &()).header("x-name", name.as_deref().unwrap_or("nobody")))
    }

    fn client_certificates(&self) -> ClientCertificates {
        ClientCertificates::Asked
    }
}

fn call(bank: &Bank, authority: &str, identity: Option<&ClientIdentity>) -> std::io::Result<Came> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.as_bytes()).expect("PEM")).expect("a certificate");
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots);
    let config = match identity {
        None => config.with_no_client_auth(),
        Some(identity) => {
            let chain = vec![CertificateDer::from_pem_slice(identity.certificate.as_bytes()).expect("PEM")];
            let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).expect("PEM");
            config.with_client_auth_cert(chain, key).expect("an identity")
        }
    };
    let name = ServerName::try_from("127.0.0.1").expect("a name");
    let connection = ClientConnection::new(Arc::new(config), name).expect("a connection");
    let mut stream = StreamOwned::new(connection, connect(bank));
    stream.write_all(b"DELETE /shop/v1/things/5 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
    stream.flush()?;
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock)?;
    }
    // In TLS 1.3 a server refuses a client's certificate after the client's handshake.
    if stream.conn.wants_read() {
        stream.conn.complete_io(&mut stream.sock)?;
    }
    Ok(receive(&mut stream))
}

#[test]
fn clients_are_known_by_their_certificates() {
    let bank = open(shop().with_behaviour(Names));
    assert!(bank.url().starts_with("https://127.0.0.1:"), "a provider that asks for certificates has TLS");
    let authority = bank.authority_pem().expect("TLS");
    let ours = bank.client_identity("ours").expect("TLS").expect("a certificate");
    let named = call(&bank, &authority, Some(&ours)).expect("it answers");
    assert_eq!(named.header("x-name"), Some("ours"));
    let without = call(&bank, &authority, None).expect("it answers");
    assert_eq!(without.header("x-name"), Some("nobody"));
}

#[test]
fn a_certificate_of_another_authority_is_refused() {
    let (bank, other) = (open(shop().with_behaviour(Names)), open(shop().with_behaviour(Names)));
    let authority = bank.authority_pem().expect("TLS");
    let theirs = other.client_identity("ours").expect("TLS").expect("a certificate");
    assert!(call(&bank, &authority, Some(&theirs)).is_err());
    assert!(
        call(&bank, &other.authority_pem().expect("TLS"), None).is_err(),
        "nor does a client take the bank's"
    );
}

#[test]
fn tls_can_be_on_or_off_for_any() {
    let plain = open(shop().with_behaviour(Names).with_tls(Tls::Off));
    assert!(plain.authority_pem().is_none() && plain.client_identity("x").is_none());
    let came = crate::support::send(&plain, "DELETE /shop/v1/things/5", "", b"");
    assert_eq!(came.header("x-name"), Some("nobody"));
    let secure = open(shop().with_tls(Tls::On));
    let authority = secure.authority_pem().expect("TLS");
    assert_eq!(call(&secure, &authority, None).expect("it answers").status, 204);
    // Who speaks no TLS gets nothing, and the bank lives on.
    let mut stream = connect(&secure);
    stream.write_all(b"GET / HTTP/1.1\r\n\r\n").expect("sent");
    let mut came = Vec::new();
    let _ = std::io::Read::read_to_end(&mut stream, &mut came);
    assert!(!came.starts_with(b"HTTP"), "{came:?}");
    assert_eq!(call(&secure, &authority, None).expect("it answers").status, 204);
}
