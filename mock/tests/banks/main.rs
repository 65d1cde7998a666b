//! Each provider's bank: the generated client gets all the way through, and what is done wrong is refused in the
//! provider's own words. Over real sockets, which close by themselves.

mod akoya;
mod cybersource;
mod cybersource_encryption;
mod cybersource_sdk;
mod finicity;
mod openbank;
mod openfinance_brasil;
mod support;
