//! Which base URL a request goes to.
//!
//! Of a list of servers, the first that serves the environment is used, its `{variables}` filled in. A server
//! of another environment is never a fallback: a call meant for a sandbox must not reach production.

use std::collections::{BTreeMap, BTreeSet};

use url::{Host, Url};

use crate::error::Reason;
use crate::facts::{Api, Server};

/// What the caller chose, with the api's default where they chose nothing.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// `None`: the spec names no environments.
    pub(crate) environment: Option<&'static str>,
    pub(crate) variables: BTreeMap<String, String>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Problem {
    NoneForEnvironment,
    BaseUrlNeeded,
    Unusable(Reason),
}

/// `production` where the api has it, else what its first server serves.
pub(crate) fn default_environment(api: &Api) -> Option<&'static str> {
    let production =
        api.servers.iter().flat_map(|server| server.environments).find(|id| **id == "production");
    production.or_else(|| api.servers.first()?.environments.first()).copied()
}

/// A base URL: as a text without a trailing slash, and parsed, so that a request needs only its path parsed.
#[derive(Clone, Debug)]
pub(crate) struct Base {
    text: String,
    url: Url,
}

impl Base {
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The URL of a path below it. The path is encoded already, and begins with a slash.
    pub(crate) fn join(&self, path: &str) -> Url {
        let mut url = self.url.clone();
        match self.url.path() {
            "/" => url.set_path(path),
            prefix => url.set_path(&format!("{}{path}", prefix.trim_end_matches('/'))),
        }
        url
    }

    /// A path and query of the same server, whatever the path of this URL is.
    pub(crate) fn at(&self, link: &str) -> Option<Url> {
        let url = self.url.join(link).ok()?;
        (url.origin() == self.url.origin()).then_some(url)
    }

    /// Host and port, for messages.
    pub(crate) fn host(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        match self.url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    pub(crate) fn host_name(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }
}

/// The base URL that these servers stand for.
pub(crate) fn resolve(servers: &[Server], place: &Place) -> Result<Base, Problem> {
    if servers.is_empty() {
        return Err(Problem::BaseUrlNeeded);
    }
    let server = servers.iter().find(|server| serves(server, place.environment));
    let server = server.ok_or(Problem::NoneForEnvironment)?;
    let url = fill_in(server, &place.variables)?;
    if is_relative(&url) {
        return Err(Problem::BaseUrlNeeded);
    }
    base_url(&url).map_err(Problem::Unusable)
}

/// The URL as requests start with it, or why none can.
pub(crate) fn base_url(text: &str) -> Result<Base, Reason> {
    let url = Url::parse(text).map_err(|_| "not an absolute url")?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("neither http nor https");
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err("has no host");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("holds a user name or password; set credentials instead");
    }
    if url.query().is_some() {
        return Err("has a query");
    }
    if url.fragment().is_some() {
        return Err("has a fragment");
    }
    Ok(Base { text: url.as_str().trim_end_matches('/').to_owned(), url })
}

/// Why a URL is refused that sends what it is given in clear.
pub(crate) const CLEARTEXT: Reason = "http sends credentials and data in clear: use https";

/// Whether requests stay on this machine.
pub(crate) fn is_loopback(base: &Base) -> bool {
    stays_here(&base.url)
}

/// Whether requests to this base URL can be read on the way.
pub(crate) fn is_cleartext(base: &Base) -> bool {
    base.url.scheme() == "http" && !stays_here(&base.url)
}

/// Whether a URL is of this machine. (A name below `localhost` is, by RFC 6761.)
pub(crate) fn stays_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(domain)) => domain == "localhost" || domain.ends_with(".localhost"),
        None => false,
    }
}

/// A variable that no server has, or whose value its server doesn't take: its name, and what would be right.
pub(crate) fn wrong_variable(api: &Api, place: &Place) -> Option<(String, String)> {
    let lists = || std::iter::once(api.servers).chain(api.operation_servers.iter().copied());
    let names: BTreeSet<&str> = lists().flatten().flat_map(names).collect();
    let chosen =
        |servers: &'static [Server]| servers.iter().find(move |server| serves(server, place.environment));
    place.variables.iter().find_map(|(name, value)| {
        if !names.contains(name.as_str()) {
            let known: Vec<&str> = names.iter().copied().collect();
            let expected = match known.is_empty() {
                true => "no server of the spec has variables".to_owned(),
                false => format!("no server of the spec has this variable: expected {}", known.join(", ")),
            };
            return Some((name.clone(), expected));
        }
        let variables = lists().filter_map(chosen).flat_map(|server| server.variables);
        let mut listed = variables.filter(|(variable, ..)| variable == name).map(|(.., values)| *values);
        let values = listed.find(|values| !values.is_empty() && !values.contains(&value.as_str()))?;
        Some((name.clone(), format!("expected one of {}", values.join(", "))))
    })
}

/// The variables that a server declares, or has in its URL alone.
fn names(server: &'static Server) -> Vec<&'static str> {
    let mut names: Vec<&str> = server.variables.iter().map(|(name, ..)| *name).collect();
    let mut rest = server.url;
    while let Some((_, name, after)) = placeholder(rest) {
        names.push(name);
        rest = after;
    }
    names
}

fn serves(server: &Server, environment: Option<&str>) -> bool {
    match environment {
        Some(environment) => server.environments.is_empty() || server.environments.contains(&environment),
        None => true,
    }
}

fn is_relative(url: &str) -> bool {
    Url::parse(url) == Err(url::ParseError::RelativeUrlWithoutBase)
}

fn fill_in(server: &Server, given: &BTreeMap<String, String>) -> Result<String, Problem> {
    let mut url = String::new();
    let mut rest = server.url;
    let mut is_custom = server.custom;
    while let Some((before, name, after)) = placeholder(rest) {
        url.push_str(before);
        let default = server.variables.iter().find(|(variable, ..)| *variable == name);
        let default = default.map(|(_, default, _)| *default).filter(|_| !server.custom);
        let value = given.get(name).map(String::as_str).or(default).ok_or(Problem::BaseUrlNeeded)?;
        check_variable(&url, value)?;
        url.push_str(value);
        is_custom = false;
        rest = after;
    }
    if is_custom {
        return Err(Problem::BaseUrlNeeded);
    }
    url.push_str(rest);
    Ok(url)
}

/// What stands before, in and after the first `{}`.
pub(crate) fn placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// A part of a host must stay one: `evil.example/` would make the rest of the host a path.
fn check_variable(before: &str, value: &str) -> Result<(), Problem> {
    let is_in_host = before.split_once("://").is_some_and(|(_, authority)| !authority.contains('/'));
    if is_in_host && value.contains(['/', '\\', '?', '#', '@']) {
        return Err(Problem::Unusable("a server variable reaches beyond the host"));
    }
    Ok(())
}
