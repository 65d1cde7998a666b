//! The runner's own tests: what a case that is wrong is told.

use libtest_mimic::{Failed, Trial};

use crate::case::Case;
use crate::json::Json;
use crate::{coverage, snake};

/// One for each function here.
pub fn trials() -> Vec<Trial> {
    let tests: [(&str, fn() -> Result<(), Failed>); 0] = [];
    tests.into_iter().map(|(name, test)| Trial::test(format!("runner::{name}"), test)).collect()
}
