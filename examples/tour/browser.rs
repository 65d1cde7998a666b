//! The user's browser, which follows one redirect.

use std::error::Error;

use passbook::runtime::flows::oauth2::{Authorization, AuthorizationCode};
use passbook::runtime::reqwest::{Certificate, Client, Identity, Url, redirect};

/// A client of HTTP that trusts a bank's authority, and shows a certificate.
pub fn client(authority: Option<&str>, identity: Option<&str>) -> Result<Client, Box<dyn Error>> {
    let mut builder = Client::builder().no_proxy().redirect(redirect::Policy::none());
    if let Some(pem) = authority {
        builder = builder.tls_certs_merge([Certificate::from_pem(pem.as_bytes())?]);
    }
    if let Some(pem) = identity {
        builder = builder.identity(Identity::from_pem(pem.as_bytes())?);
    }
    Ok(builder.build()?)
}

/// Takes the user to the bank, who agrees and comes back with a code.
pub async fn agree(
    client: &Client,
    authorization: &Authorization,
) -> Result<AuthorizationCode, Box<dyn Error>> {
    let reply = client.get(authorization.url()).send().await?;
    let location = reply.headers().get("location").ok_or("the bank sends nobody back")?;
    let mut back = Url::parse(location.to_str()?)?;
    // Where the bank answers in the fragment, it looks the same.
    if let Some(fragment) = back.fragment().map(str::to_owned) {
        back.set_query(Some(&fragment));
    }
    let value = |wanted: &str| {
        let found = back.query_pairs().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.into_owned()).ok_or(format!("the user came back without {wanted}"))
    };
    Ok(authorization.code(value("code")?, &value("state")?)?)
}
