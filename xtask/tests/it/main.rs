//! The commands on small workspaces in temporary folders, and the repository's promises about itself.

mod support;

mod command_line;
mod killed;
mod mock;
mod new;
mod refused;
mod regenerate;
mod repository;
mod survey;
