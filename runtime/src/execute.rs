//! The life of a request, from the top: resolve, build, authorize, send, read.

use reqwest::Request;

use crate::call::Call;
use crate::config::Core;
use crate::error::{Failure, TransportError};
use crate::facts::Operation;
use crate::reply::Response;

pub(crate) async fn execute(call: Call) -> Result<Response, Failure> {
    let core = call.core().clone();
    let operation = call.operation();

    let base_url = core.base_url(operation)?;
    let mut request = call.build(&base_url)?;
    core.credentials().authorize(&mut request, operation, core.api()).await?;
    let host = host(&request);
    let response = send(&core, operation, request, &host).await?;
    read(operation, response, &host).await
}

/// What an error may say about where the request went.
fn host(request: &Request) -> String {
    let host = request.url().host_str().unwrap_or_default();
    match request.url().port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

async fn send(
    core: &Core,
    operation: &'static Operation,
    request: Request,
    host: &str,
) -> Result<reqwest::Response, Failure> {
    let sent = core.http_client().execute(request).await;
    sent.map_err(|error| TransportError::new(operation, host.to_owned(), error).into())
}

async fn read(
    operation: &'static Operation,
    mut response: reqwest::Response,
    host: &str,
) -> Result<Response, Failure> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = response.bytes().await;
    let body = body.map_err(|error| TransportError::new(operation, host.to_owned(), error))?;
    Ok(Response::new(operation, status, headers, body))
}
