//! CyberSource's own SDK against the mock bank: `tests/referee/cybersource_sdk.py` says which calls.
//!
//! The SDK is for developing and testing applications that work with CyberSource. It is installed for this test and is
//! no part of what is published.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::bank::{open_alone, told};
use crate::output::Screen;
use crate::tools::install_python;
use crate::workspace::Workspace;

const SDK: &str = "cybersource-rest-client-python==0.0.80";
/// The SDK needs `pkg_resources`, which later versions lack; the version of a new environment is too old for it.
const SETUPTOOLS: &str = "setuptools==81.0.0";
/// The host that the SDK signs, whatever address it connects to.
const HOST: &str = "apitest.cybersource.com";

/// Whether all calls ended as they must, with the bank offering message-level encryption and requiring it.
pub(super) fn referee(workspace: &Workspace, folder: &Path, screen: &mut Screen<'_>) -> Result<bool> {
    // An environment of its own: it pins what others bring.
    let folder = folder.join("cybersource");
    install_python(&folder, SETUPTOOLS, "bin/python", screen)?;
    let python = install_python(&folder, SDK, "bin/python", screen)?;
    let mut passed = true;
    for policy in ["offered", "required"] {
        let flags = ["--encryption", policy, "--public-host", HOST];
        let (_bank, url) = open_alone(workspace, "cybersource", &flags)?;
        let mut run = Command::new(&python);
        // It writes a log where it runs.
        run.current_dir(&folder).args(["-W", "ignore"]);
        run.arg(workspace.root().join("tests/referee/cybersource_sdk.py"));
        run.arg(url).arg(folder.join("keys")).arg(policy);
        let what = format!("{SDK}: the mock bank of cybersource, encryption {policy}");
        passed &= told(&mut run, &what, screen)?;
    }
    Ok(passed)
}
