//! The commands on small workspaces in temporary folders, and the repository's promises about itself.

mod support;

mod command_line;
mod diff;
mod diff_page;
mod diff_policy;
mod diff_refused;
mod diff_used;
mod diff_versions;
mod killed;
mod mock;
mod new;
mod refused;
mod regenerate;
mod repository;
mod rules;
mod survey;
