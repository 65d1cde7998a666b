//! The runtime as generated code calls it, over real sockets.

mod support;

mod bodies;
mod cybersource;
mod cybersource_encryption;
mod events;
mod faults;
mod file_store;
mod headers;
mod jose;
mod masking;
mod oauth2;
mod objects;
mod oidc;
mod parameters;
mod paths;
mod printing;
mod replies;
mod security;
mod servers;
mod session;
mod streams;
mod tls;
mod tokens;
