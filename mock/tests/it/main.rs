//! The bank over real sockets.

mod answers;
mod banks_of_providers;
mod checks;
mod control;
mod faults;
mod library;
mod limits;
mod support;
mod tls;
