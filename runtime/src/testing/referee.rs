//! A second opinion on what a client sends.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::Recorded;

/// Host and port, and a path for all to stand below.
pub(super) struct Address {
    host: String,
    base_path: String,
}

/// Who is asked, where somebody is.
pub(super) fn address() -> Option<Address> {
    let url = std::env::var("PASSBOOK_WIRE_REFEREE").ok()?;
    let rest = url.strip_prefix("http://").expect("PASSBOOK_WIRE_REFEREE is an URL with http://");
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path = path.trim_end_matches('/');
    let base_path = if path.is_empty() { String::new() } else { format!("/{path}") };
    Some(Address { host: host.to_owned(), base_path })
}

/// Sends the request there; `Err` is what a referee says who would not answer it with this status.
pub(super) async fn judge(address: &Address, request: &Recorded, status: u16) -> Result<(), String> {
    let reply = ask(address, request, status)
        .await
        .map_err(|error| format!("no referee at {}: {error}", address.host))?;
    let given = reply.split(' ').nth(1).unwrap_or_default();
    match given == status.to_string() {
        true => Ok(()),
        false => Err(format!("the referee says of {} {}: {reply}", request.method, request.target)),
    }
}

async fn ask(address: &Address, request: &Recorded, status: u16) -> std::io::Result<String> {
    let mut head =
        format!("{} {}{} HTTP/1.1\r\n", request.method, address.base_path, request.target).into_bytes();
    for (name, value) in &request.headers {
        if !["connection", "content-length", "transfer-encoding"].contains(&name.as_str()) {
            head.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
    }
    if !request.body.is_empty() {
        head.extend(format!("content-length: {}\r\n", request.body.len()).bytes());
    }
    head.extend(format!("prefer: code={status}\r\nconnection: close\r\n\r\n").bytes());
    let mut stream = TcpStream::connect(&address.host).await?;
    stream.write_all(&[head, request.body.to_vec()].concat()).await?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).await?;
    Ok(String::from_utf8_lossy(&reply).into_owned())
}
