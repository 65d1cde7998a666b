//! The request that would be sent, printed.

use std::io;
use std::sync::{Mutex, PoisonError};

use passbook::runtime::commands::{Argument, Masking, Place};
use passbook::runtime::http::{HeaderValue, header};
use passbook::runtime::internal::facts::{Location, SchemeKind};
use passbook::runtime::reqwest::{Request, Response};
use passbook::runtime::{BoxFuture, Exchange, FailureKind, Transport, TransportFailure};
use url::Url;

use crate::call::Said;
use crate::help::quoted;
use crate::problem::visible;
use crate::{World, json};

/// How a request is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// As HTTP has it.
    Request,
    /// As a command line of curl.
    Curl,
}

/// Keeps the first request and sends none.
#[derive(Debug, Default)]
pub(crate) struct Capture(Mutex<Option<Request>>);

impl Capture {
    pub(crate) fn take(&self) -> Option<Request> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Transport for Capture {
    fn send<'a>(
        &'a self,
        request: Request,
        _: Exchange,
    ) -> BoxFuture<'a, Result<Response, TransportFailure>> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Box::pin(std::future::ready(Err(TransportFailure::new(FailureKind::Other))))
    }
}

const MASK: &str = "[redacted]";

/// Prints a request. Its body was written by the rules of `masking` already.
pub(crate) fn print(
    request: &Request,
    said: Said<'_>,
    form: Form,
    masking: Masking,
    world: &mut World<'_>,
) -> io::Result<()> {
    let url = match masking {
        Masking::Revealed => request.url().to_string(),
        Masking::Masked => masked_url(request.url(), said),
    };
    let secrets = secret_headers(said);
    let headers: Vec<(String, String)> = request
        .headers()
        .iter()
        .map(|(name, value)| {
            let is_secret = value.is_sensitive() || secrets.iter().any(|secret| secret == name.as_str());
            let value = match is_secret && masking == Masking::Masked {
                true => MASK.to_owned(),
                false => text(value),
            };
            (name.to_string(), value)
        })
        .collect();
    let body = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
    match form {
        Form::Request => {
            writeln!(world.output, "{} {url}", request.method())?;
            for (name, value) in &headers {
                writeln!(world.output, "{name}: {value}")?;
            }
            match std::str::from_utf8(body) {
                Ok("") => Ok(()),
                Ok(text) if is_json(text) => {
                    writeln!(world.output, "\n{}", json::pretty(text, world.output_colour))
                }
                Ok(text) => writeln!(world.output, "\n{}", visible(text)),
                Err(_) => writeln!(world.output, "\n({} bytes)", body.len()),
            }
        }
        Form::Curl => {
            write!(world.output, "curl --request {} {}", request.method(), quoted(&url))?;
            for (name, value) in headers.iter().filter(|(name, _)| name != "content-length") {
                write!(world.output, " \\\n  --header {}", quoted(&format!("{name}: {value}")))?;
            }
            match std::str::from_utf8(body) {
                Ok("") => {}
                Ok(text) => write!(world.output, " \\\n  --data-raw {}", quoted(text))?,
                Err(_) => write!(world.output, " \\\n  --data-binary @body")?,
            }
            writeln!(world.output)
        }
    }
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

fn text(value: &HeaderValue) -> String {
    visible(&String::from_utf8_lossy(value.as_bytes()))
}

/// Headers that carry a credential of this provider, whoever set them.
fn secret_headers(said: Said<'_>) -> Vec<String> {
    let schemes = said.provider.api.schemes.iter().filter_map(|scheme| match scheme.kind {
        SchemeKind::ApiKey { location: Location::Header, name } => Some(name.to_lowercase()),
        _ => None,
    });
    let known =
        [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE].map(|name| name.to_string());
    schemes.chain(known).collect()
}

/// The URL without the values of sensitive and personal parameters, keys in the query, and a password.
fn masked_url(url: &Url, said: Said<'_>) -> String {
    let mut url = url.clone();
    if !url.username().is_empty() || url.password().is_some() {
        let _ = url.set_username("");
        let _ = url.set_password(None);
    }
    let hidden = |place: Place| {
        said.command
            .arguments
            .iter()
            .filter(move |argument| (argument.sensitive || argument.personal) && argument.place == place)
    };
    if hidden(Place::Path).next().is_some() {
        let path = masked_path(url.path(), said.command.path, &hidden(Place::Path).collect::<Vec<_>>());
        url.set_path(&path);
    }
    let keys = said.provider.api.schemes.iter().filter_map(|scheme| match scheme.kind {
        SchemeKind::ApiKey { location: Location::Query, name } => Some(name),
        _ => None,
    });
    let names: Vec<&str> = keys.chain(hidden(Place::Query).map(|argument| argument.wire)).collect();
    let is_secret = |name: &str| {
        let bare = name.split('[').next().unwrap_or(name);
        names.iter().any(|secret| *secret == name || *secret == bare)
    };
    if let Some(query) = url.query() {
        let pairs = query.split('&').map(|pair| match pair.split_once('=') {
            Some((name, _)) if is_secret(&decoded(name)) => format!("{name}={MASK}"),
            _ => pair.to_owned(),
        });
        let query = pairs.collect::<Vec<_>>().join("&");
        url.set_query(Some(&query));
    }
    url.to_string()
}

fn decoded(name: &str) -> String {
    url::form_urlencoded::parse(name.as_bytes()).next().map(|(name, _)| name.into_owned()).unwrap_or_default()
}

/// The segments of the template that hold a sensitive parameter are masked, counted from the end: the base URL may
/// have a path of its own.
fn masked_path(path: &str, template: &str, sensitive: &[&Argument]) -> String {
    let template = template.split('?').next().unwrap_or(template);
    let mut segments: Vec<&str> = path.split('/').collect();
    for (segment, part) in segments.iter_mut().rev().zip(template.rsplit('/')) {
        if sensitive.iter().any(|argument| part.contains(&format!("{{{}}}", argument.wire))) {
            *segment = MASK;
        }
    }
    segments.join("/")
}
