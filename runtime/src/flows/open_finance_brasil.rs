//! Open Finance Brasil: which banks there are, and where each has its APIs.
//!
//! The ecosystem's directory lists every participant. [`Participants`] reads that list, and [`Bank`] is an
//! authorization server in it that has data of customers to give. From there, an
//! [`Issuer`](super::oidc::Issuer::discover_at) is made of the bank's discovery document, and nothing else may be the
//! source of its endpoints:
//!
//! ```
//! # use std::sync::Arc;
//! # use passbook_runtime::Transport;
//! use passbook_runtime::flows::oidc::Issuer;
//! use passbook_runtime::flows::open_finance_brasil::{Family, PARTICIPANTS_SANDBOX, Participants};
//!
//! # async fn example(transport: Arc<dyn Transport>) -> Result<(), Box<dyn std::error::Error>> {
//! let participants = Participants::read(transport.clone(), PARTICIPANTS_SANDBOX).await?;
//! for bank in participants.banks(Family::CustomersPersonal) {
//!     println!("{}", bank.name());
//! }
//! let bank = participants.banks(Family::CustomersPersonal).next().ok_or("there is no bank")?;
//! let issuer = Issuer::discover_at(transport, bank.discovery_document()).await?;
//! let base_url = bank.base_url(Family::CustomersPersonal, 2);
//! # Ok(())
//! # }
//! ```

use std::sync::Arc;

use http::header::ACCEPT;
use http::{HeaderValue, Method, StatusCode};
use reqwest::Request;
use serde_json::Value;
use url::Url;

use super::oauth2::apart_from_calls;
use super::oidc::secure;
use crate::error::Reason;
use crate::{Transport, TransportFailure};

/// The list of all participants.
pub const PARTICIPANTS: &str = "https://data.directory.openbankingbrasil.org.br/participants";

/// The list of the sandbox's participants.
pub const PARTICIPANTS_SANDBOX: &str = "https://data.sandbox.directory.openbankingbrasil.org.br/participants";

/// The list has every participant with every API of theirs: tens of megabytes.
const LIST_LIMIT: u64 = 128 << 20;

/// A family of APIs that a receiver of customers' data uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Family {
    /// Consents of users.
    Consents,
    /// Which resources a consent opens.
    Resources,
    /// Data of natural persons.
    CustomersPersonal,
    /// Data of companies.
    CustomersBusiness,
}

impl Family {
    /// The directory's name of the family.
    pub fn name(self) -> &'static str {
        match self {
            Self::Consents => "consents",
            Self::Resources => "resources",
            Self::CustomersPersonal => "customers-personal",
            Self::CustomersBusiness => "customers-business",
        }
    }

    /// The API's part of a path, which two families share.
    fn segment(self) -> &'static str {
        match self {
            Self::CustomersPersonal | Self::CustomersBusiness => "customers",
            other => other.name(),
        }
    }
}

/// Why the list of participants can't be used.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ParticipantsError {
    /// The URL is not one to read a directory from.
    #[error("the directory's URL {0}")]
    Url(Reason),
    /// The list was not there.
    #[error("the directory could not be read: {0}")]
    Status(StatusCode),
    /// What came is no list of participants.
    #[error("the directory is not the JSON array that it has to be")]
    Unreadable,
    /// There was no reply.
    #[error("the directory could not be read")]
    Transport(#[source] Arc<TransportFailure>),
}

/// The participants, as far as a receiver of customers' data needs them.
#[derive(Clone, Debug)]
pub struct Participants {
    banks: Vec<Bank>,
}

/// An authorization server that gives out data of customers. A bank with several brands has several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    organization_id: String,
    organization_name: String,
    registration_number: Option<String>,
    server_id: String,
    name: String,
    discovery_document: String,
    issuer: Option<String>,
    endpoints: Vec<Endpoint>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Endpoint {
    family: String,
    version: Vec<u32>,
    url: String,
}

impl Participants {
    /// Reads the list from this URL: [`PARTICIPANTS`] or [`PARTICIPANTS_SANDBOX`]. It needs no certificate. Keep it for
    /// some hours: it is large, and changes seldom.
    pub async fn read(transport: Arc<dyn Transport>, url: &str) -> Result<Self, ParticipantsError> {
        let mut request = Request::new(Method::GET, secure(url).map_err(ParticipantsError::Url)?);
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        let fetched = apart_from_calls(transport).fetch_up_to(request, LIST_LIMIT).await;
        let reply = fetched.map_err(|failure| ParticipantsError::Transport(Arc::new(failure)))?;
        match reply.status {
            StatusCode::OK => Self::from_json(&reply.body),
            status => Err(ParticipantsError::Status(status)),
        }
    }

    /// From the text of the list. What is missing, null or of another type makes its entry unusable, not the list.
    pub fn from_json(text: &[u8]) -> Result<Self, ParticipantsError> {
        let organizations: Vec<Value> =
            serde_json::from_slice(text).map_err(|_| ParticipantsError::Unreadable)?;
        Ok(Self { banks: organizations.iter().flat_map(banks_of).collect() })
    }

    /// The banks that a receiver can read data of this family from: active, not retired, with consents of version 3.
    pub fn banks(&self, family: Family) -> impl Iterator<Item = &Bank> {
        let is_usable = move |bank: &&Bank| {
            bank.base_url(Family::Consents, 3).is_some() && bank.endpoints_of(family).next().is_some()
        };
        self.banks.iter().filter(is_usable)
    }
}

impl Bank {
    /// The id of the organization in the directory.
    pub fn organization_id(&self) -> &str {
        &self.organization_id
    }

    /// The name of the organization.
    pub fn organization_name(&self) -> &str {
        &self.organization_name
    }

    /// The organization's CNPJ.
    pub fn registration_number(&self) -> Option<&str> {
        self.registration_number.as_deref()
    }

    /// The id of the authorization server in the directory.
    pub fn server_id(&self) -> &str {
        &self.server_id
    }

    /// What customers know the brand by.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The URL of the discovery document, for [`Issuer::discover_at`](super::oidc::Issuer::discover_at).
    pub fn discovery_document(&self) -> &str {
        &self.discovery_document
    }

    /// The issuer, where the directory names it. It must be the one of the discovery document.
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref()
    }

    /// Where the bank has this version of a family, up to the version: `https://…/open-banking/customers/v2`. Of several,
    /// that of the highest minor version.
    pub fn base_url(&self, family: Family, major: u32) -> Option<Url> {
        let of_version = self.endpoints_of(family).filter_map(|endpoint| {
            let base = base_url(&endpoint.url, family, major)?;
            Some((&endpoint.version, base))
        });
        of_version.max_by(|one, other| one.0.cmp(other.0)).map(|(_, base)| base)
    }

    fn endpoints_of(&self, family: Family) -> impl Iterator<Item = &Endpoint> {
        self.endpoints.iter().filter(move |endpoint| endpoint.family == family.name())
    }
}

/// The URL of an operation, cut behind the version of its API.
fn base_url(url: &str, family: Family, major: u32) -> Option<Url> {
    let path = format!("/open-banking/{}/v{major}", family.segment());
    let at = url.find(&path)? + path.len();
    // Not `/v20` for `/v2`.
    let is_whole = url[at..].is_empty() || url[at..].starts_with('/');
    secure(&url[..at]).ok().filter(|base| is_whole && base.path() == path)
}

fn banks_of(organization: &Value) -> Vec<Bank> {
    let is_active = |value: &Value| text(value, "Status").is_some_and(|status| status == "Active");
    let gives_data = list(organization, "OrgDomainRoleClaims")
        .any(|claim| text(claim, "Role").is_some_and(|role| role == "DADOS") && is_active(claim));
    if !is_active(organization) || !gives_data {
        return Vec::new();
    }
    let servers = list(organization, "AuthorisationServers");
    servers.filter_map(|server| bank(organization, server)).collect()
}

fn bank(organization: &Value, server: &Value) -> Option<Bank> {
    if text(server, "RetirementDate").is_some() || text(server, "SupersededByAuthorisationServerId").is_some()
    {
        return None;
    }
    let endpoints = list(server, "ApiResources").flat_map(|resource| {
        let family = text(resource, "ApiFamilyType");
        let version = resource.get("ApiVersion").and_then(version);
        let urls =
            list(resource, "ApiDiscoveryEndpoints").filter_map(|endpoint| text(endpoint, "ApiEndpoint"));
        urls.filter_map(move |url| {
            let (family, version) = (family.clone()?, version.clone()?);
            Some(Endpoint { family, version, url })
        })
    });
    let organization_name = text(organization, "OrganisationName")?;
    Some(Bank {
        organization_id: text(organization, "OrganisationId")?,
        registration_number: text(organization, "RegistrationNumber"),
        server_id: text(server, "AuthorisationServerId")?,
        name: text(server, "CustomerFriendlyName").unwrap_or_else(|| organization_name.clone()),
        organization_name,
        discovery_document: text(server, "OpenIDDiscoveryDocument")?,
        issuer: text(server, "Issuer"),
        endpoints: endpoints.collect(),
    })
}

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name)?.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// One to three numbers, as text or as a number: `"2.0.1"`, `"1"`, `2`.
fn version(value: &Value) -> Option<Vec<u32>> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let parts: Vec<u32> = text.trim().split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    (parts.len() <= 3).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list_with(change: impl FnOnce(&mut Value)) -> Participants {
        let resource = |family: &str, version: Value, url: &str| {
            serde_json::json!({
                "ApiFamilyType": family, "ApiVersion": version, "CertificationStatus": null,
                "ApiDiscoveryEndpoints": [{"ApiEndpoint": url}, {"ApiEndpoint": null}],
            })
        };
        let mut bank = serde_json::json!({
            "OrganisationId": "o1", "OrganisationName": "Bank S.A.", "Status": "Active", "LegalEntityName": null,
            "OrgDomainRoleClaims": [{"Role": "PAGTO", "Status": "Active"}, {"Role": "DADOS", "Status": "Active"}],
            "AuthorisationServers": [{
                "AuthorisationServerId": "s1", "CustomerFriendlyName": "Bank",
                "OpenIDDiscoveryDocument": "https://auth.bank.example/.well-known/openid-configuration",
                "ApiResources": [
                    resource("consents", "3.2.0".into(), "https://a.bank.example/open-banking/consents/v3/consents"),
                    resource(
                        "consents",
                        "3.3.1".into(),
                        "https://b.bank.example/open-banking/consents/v3/consents/{consentId}",
                    ),
                    resource(
                        "customers-personal",
                        2.into(),
                        "https://c.bank.example/open-banking/customers/v2/personal/identifications",
                    ),
                    resource("accounts", "x".into(), "https://c.bank.example/open-banking/accounts/v2/accounts"),
                ],
            }],
        });
        change(&mut bank);
        Participants::from_json(serde_json::json!([bank, null, {}, 7]).to_string().as_bytes()).unwrap()
    }

    #[test]
    fn a_bank_leads_to_its_urls() {
        let participants = list_with(|_| {});
        let banks: Vec<_> = participants.banks(Family::CustomersPersonal).collect();
        let [bank] = banks.as_slice() else { panic!("{banks:?}") };
        assert_eq!((bank.name(), bank.organization_name()), ("Bank", "Bank S.A."));
        let url = |family, major| bank.base_url(family, major).map(String::from);
        assert_eq!(url(Family::Consents, 3).unwrap(), "https://b.bank.example/open-banking/consents/v3");
        let customers = "https://c.bank.example/open-banking/customers/v2";
        assert_eq!(url(Family::CustomersPersonal, 2).unwrap(), customers);
        assert_eq!(url(Family::CustomersPersonal, 1), None);
        assert_eq!(url(Family::CustomersBusiness, 2), None);
        assert_eq!(participants.banks(Family::CustomersBusiness).count(), 0);
    }

    #[test]
    fn what_cannot_be_used_is_left_out() {
        type Change = fn(&mut Value);
        let table: [Change; 7] = [
            |bank| bank["Status"] = "Withdrawn".into(),
            |bank| bank["OrgDomainRoleClaims"][1]["Status"] = "Inactive".into(),
            |bank| bank["AuthorisationServers"][0]["RetirementDate"] = "2026-01-01".into(),
            |bank| bank["AuthorisationServers"][0]["OpenIDDiscoveryDocument"] = Value::Null,
            |bank| bank["AuthorisationServers"] = Value::Null,
            // Cleartext, and a path that only begins alike.
            |bank| {
                let resources = &mut bank["AuthorisationServers"][0]["ApiResources"];
                for at in [0, 1] {
                    resources[at]["ApiDiscoveryEndpoints"][0]["ApiEndpoint"] =
                        "http://a.bank.example/open-banking/consents/v3/consents".into();
                }
            },
            |bank| {
                let resources = &mut bank["AuthorisationServers"][0]["ApiResources"];
                for at in [0, 1] {
                    resources[at]["ApiDiscoveryEndpoints"][0]["ApiEndpoint"] =
                        "https://a.bank.example/open-banking/consents/v30/consents".into();
                }
            },
        ];
        for (at, change) in table.into_iter().enumerate() {
            assert_eq!(list_with(change).banks(Family::CustomersPersonal).count(), 0, "{at}");
        }
        assert!(matches!(Participants::from_json(b"{}"), Err(ParticipantsError::Unreadable)));
    }

    #[test]
    fn versions_are_text_or_numbers() {
        for (value, expected) in [
            (serde_json::json!("2.0.1"), Some(vec![2, 0, 1])),
            (serde_json::json!("1"), Some(vec![1])),
            (serde_json::json!(2), Some(vec![2])),
            (serde_json::json!(1.5), Some(vec![1, 5])),
            (serde_json::json!("v1"), None),
            (serde_json::json!("1.2.3.4"), None),
            (Value::Null, None),
        ] {
            assert_eq!(version(&value), expected, "{value}");
        }
    }
}
