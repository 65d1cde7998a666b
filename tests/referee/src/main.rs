//! Authorization against what nobody here wrote: a certified OpenID provider with the FAPI 1 Advanced profile on, and a
//! JWT library. `cargo xtask referee` installs both and runs this.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use passbook::cybersource::types::CustomerPatch;
use passbook::openfinance_brasil::{Auth, Client, ClientBuilder};
use passbook::runtime::flows::cybersource::JwtSigner;
use passbook::runtime::flows::oauth2::{
    Authorization, AuthorizationCode, ClientAuthentication, OAuth2, SigningAlgorithm, SigningKey,
};
use passbook::runtime::flows::tokens::{MemoryStore, TokenStore, Tokens};
use passbook::runtime::testing::{Canned, Server};
use passbook::runtime::{HttpTransport, chrono, reqwest};
use passbook::{cybersource, runtime};
use serde_json::{Value, json};

const HERE: &str = env!("CARGO_MANIFEST_DIR");
const CALLBACK: &str = "https://app.example/callback";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [modules, python, keys] = arguments.as_slice() else {
        bail!("usage: passbook-referee NODE_MODULES PYTHON FOLDER_FOR_KEYS; `cargo xtask referee` does this")
    };
    let made =
        Command::new("sh").arg(format!("{HERE}/keys.sh")).arg(keys).status().context("cannot run sh")?;
    ensure!(made.success(), "keys.sh failed: it needs openssl");
    let issuer = Issuer::start(modules, keys)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        told("client credentials", issuer.client_credentials().await)?;
        told(
            "authorization code with PKCE, rotating refresh tokens, revocation",
            issuer.authorization_code().await,
        )?;
        told("FAPI: pushed and signed request, private_key_jwt, mutual TLS", issuer.fapi().await)?;
        told("CyberSource's JWTs by PyJWT", signed_requests(python, keys).await)
    })
}

fn told(what: &str, ended: Result<()>) -> Result<()> {
    ended.with_context(|| what.to_owned())?;
    println!("{what}");
    Ok(())
}

/// The OpenID provider, which ends when this does.
struct Issuer {
    process: Child,
    url: String,
    keys: String,
}

impl Drop for Issuer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Issuer {
    fn start(modules: &str, keys: &str) -> Result<Self> {
        let mut process = Command::new("node")
            .args([&format!("{HERE}/issuer.mjs"), modules, keys])
            // It calls itself, as the user's browser.
            .env("NODE_EXTRA_CA_CERTS", Path::new(keys).join("ca.pem"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot run node")?;
        let mut url = String::new();
        let output = process.stdout.take().context("its output was asked for")?;
        BufReader::new(output).read_line(&mut url)?;
        let url = url.trim().to_owned();
        ensure!(!url.is_empty(), "the OpenID provider did not start");
        Ok(Self { process, url, keys: keys.to_owned() })
    }

    fn read(&self, name: &str) -> Result<String> {
        std::fs::read_to_string(Path::new(&self.keys).join(name)).context(name.to_owned())
    }

    /// A client of the API that the issuer's tokens are for.
    fn builder(&self, oauth: OAuth2) -> Result<ClientBuilder> {
        let builder =
            Client::builder(Auth::new().open_id_by(oauth)).base_url(format!("{}/resource", self.url));
        Ok(builder.root_certificates(self.read("ca.pem")?.as_bytes()))
    }

    /// What token requests go through, apart from calls.
    fn transport(&self, certificate: Option<&str>) -> Result<Arc<HttpTransport>> {
        let root = reqwest::Certificate::from_pem(self.read("ca.pem")?.as_bytes())?;
        let mut client = reqwest::Client::builder().no_proxy().tls_certs_merge([root]);
        if let Some(name) = certificate {
            client = client.identity(reqwest::Identity::from_pem(self.read(name)?.as_bytes())?);
        }
        Ok(Arc::new(HttpTransport::new(client.build()?)))
    }

    /// The user's browser: logs in, consents, and comes back with a code.
    async fn browse(&self, authorization: &Authorization) -> Result<AuthorizationCode> {
        let root = reqwest::Certificate::from_pem(self.read("ca.pem")?.as_bytes())?;
        let client = reqwest::Client::builder().no_proxy().tls_certs_merge([root]).build()?;
        let mut url = reqwest::Url::parse(&format!("{}/browse", self.url))?;
        url.query_pairs_mut().append_pair("url", authorization.url());
        let reply = client.get(url).send().await?;
        ensure!(reply.status().is_success(), "the login failed: {}", reply.text().await?);
        let came: Value = serde_json::from_slice(&reply.bytes().await?)?;
        let text = |name: &str| came[name].as_str().with_context(|| format!("no {name} in {came}"));
        Ok(authorization.code(text("code")?, text("state")?)?)
    }

    async fn client_credentials(&self) -> Result<()> {
        let secret = ClientAuthentication::Basic("the secret of service".into());
        let oauth =
            OAuth2::new(format!("{}/token", self.url), "service", secret).client_credentials(["customers"]);
        let client = self.builder(oauth)?.build()?;
        client.customers_get_personal_identifications().send().await?;
        let wrong = ClientAuthentication::Basic("another secret".into());
        let oauth =
            OAuth2::new(format!("{}/token", self.url), "service", wrong).client_credentials(["customers"]);
        let client = self.builder(oauth)?.build()?;
        let refused = client.customers_get_personal_identifications().send().await;
        ensure!(refused.is_err_and(|error| error.is_auth()), "a wrong secret is refused");
        Ok(())
    }

    async fn authorization_code(&self) -> Result<()> {
        let oauth = |store: &Arc<MemoryStore>| {
            let secret = ClientAuthentication::Basic("the secret of basic".into());
            OAuth2::new(format!("{}/token", self.url), "basic", secret)
                .authorization_url(format!("{}/auth", self.url))
                .authorization_scopes(["openid", "offline_access", "customers"])
                .revocation_url(format!("{}/token/revocation", self.url))
                .store(store.clone())
        };
        let call = async |oauth: OAuth2| {
            let client = self.builder(oauth)?.build()?;
            client.customers_get_personal_identifications().send().await?;
            Ok::<(), anyhow::Error>(())
        };
        let transport = self.transport(None)?;
        let mut store = Arc::new(MemoryStore::new());
        let first = oauth(&store);
        let authorization = first.authorization(CALLBACK).parameter("prompt", "consent").build()?;
        let code = self.browse(&authorization).await?;
        first.exchange(transport.clone(), code).await?;
        call(first).await?;

        // As after a restart, with tokens that are due. Each refresh token works once.
        for _ in 0..3 {
            let before = held(&store).await?;
            store = Arc::new(MemoryStore::with(due(&before)));
            call(oauth(&store)).await?;
            ensure!(
                held(&store).await?.refresh_token != before.refresh_token,
                "the refresh token has changed"
            );
        }
        // A token that the server doesn't know is renewed by a 401.
        let mut unknown = held(&store).await?.access_token("unknown");
        unknown.renew_at = None;
        store = Arc::new(MemoryStore::with(unknown));
        call(oauth(&store)).await?;

        let last = held(&store).await?;
        oauth(&store).revoke(transport).await?;
        let gone = call(oauth(&Arc::new(MemoryStore::with(due(&last))))).await;
        ensure!(gone.is_err(), "a revoked token renews nothing");
        Ok(())
    }

    async fn fapi(&self) -> Result<()> {
        let key = || {
            SigningKey::new(
                self.read("client.key").unwrap_or_default(),
                "client-key",
                SigningAlgorithm::Ps256,
            )
        };
        let oauth = |store: &Arc<MemoryStore>| {
            let by_key = ClientAuthentication::PrivateKeyJwt(key()?);
            let oauth = OAuth2::open_finance_brasil(format!("{}/token", self.url), "fapi", by_key)
                .audience(&self.url)
                .authorization_url(format!("{}/auth", self.url))
                .pushed_url(format!("{}/request", self.url))
                .store(store.clone());
            Ok::<OAuth2, anyhow::Error>(oauth)
        };
        let call = async |oauth: OAuth2, certificate: Option<&str>| {
            let mut builder = self.builder(oauth)?;
            if let Some(name) = certificate {
                builder = builder.client_certificate(self.read(name)?);
            }
            let client = builder.build()?;
            client.customers_get_personal_identifications().send().await?;
            Ok::<(), anyhow::Error>(())
        };
        let mut store = Arc::new(MemoryStore::new());
        let first = oauth(&store)?;
        let transport = self.transport(Some("brcac-all.pem"))?;
        let authorization = first
            .authorization(CALLBACK)
            .scope("consent:urn:bank:C1")
            .signed(key()?, &self.url)
            .push(&first, transport.clone())
            .await?;
        let code = self.browse(&authorization).await?;
        first.exchange(transport, code).await?;
        call(first.clone(), Some("brcac-all.pem")).await?;
        // The token is bound to the certificate: without it, it is worth nothing.
        ensure!(call(first, None).await.is_err(), "a stolen token is worth nothing");

        store = Arc::new(MemoryStore::with(due(&held(&store).await?)));
        call(oauth(&store)?, Some("brcac-all.pem")).await
    }
}

async fn held(store: &MemoryStore) -> Result<Tokens> {
    store.load().await?.context("there are no tokens")
}

/// The same tokens, at a time when they are due.
fn due(tokens: &Tokens) -> Tokens {
    let mut due = tokens.clone().expires_at(chrono::DateTime::UNIX_EPOCH);
    due.renew_at = None;
    due
}

async fn signed_requests(python: &str, keys: &str) -> Result<()> {
    let secret = "c2hhcmVkIHNlY3JldCBvZiBhIHRlc3QsIGxvbmcgZW5vdWdo";
    let read = |name: &str| std::fs::read_to_string(Path::new(keys).join(name));
    let by_secret = JwtSigner::shared_secret("merchant", "key-id", secret)?;
    let by_key = JwtSigner::rsa_pem("merchant", "key-id", read("client.key")?)?;
    for (signer, algorithm, key) in
        [(by_secret, "HS256", secret.to_owned()), (by_key, "RS256", read("client.pub")?)]
    {
        let server = Server::start().await;
        server.reply(Canned::json(200, "{}"));
        let auth = cybersource::Auth::sandbox().jwt_by(signer);
        let client = cybersource::Client::builder(auth).base_url(server.url()).build()?;
        client.get_customer("ABC").send().await?;
        client
            .patch_customer("ABC", &CustomerPatch::new().buyer_information(runtime::Field::Null))
            .send()
            .await?;
        for request in server.requests() {
            let token = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
            let asked = json!({
                "token": token.context("a bearer token")?,
                "algorithm": algorithm,
                "key": key,
                "kid": "key-id",
                "method": request.method,
                "target": request.target,
                "body": request.text().context("a text")?,
            });
            let mut process = Command::new(python)
                .arg(format!("{HERE}/verify_jwt.py"))
                .stdin(Stdio::piped())
                .spawn()
                .context("cannot run Python")?;
            process
                .stdin
                .take()
                .context("its input was asked for")?
                .write_all(asked.to_string().as_bytes())?;
            ensure!(
                process.wait()?.success(),
                "PyJWT refuses the {algorithm} of {} {}",
                request.method,
                request.target
            );
        }
    }
    Ok(())
}
