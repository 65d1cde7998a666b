//! Command lines, and what they print and end with.

mod support;

mod calls;
mod credentials;
mod dry_run;
mod every_operation;
mod failures;
mod help;
mod masking;
mod process;
