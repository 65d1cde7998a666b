//! Command lines, and what they print and end with.

#![expect(clippy::disallowed_methods, reason = "tests write into folders of their own")]

mod support;

mod calls;
mod credentials;
mod dry_run;
mod every_operation;
mod failures;
mod help;
mod masking;
mod process;
