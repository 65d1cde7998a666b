//! Placeholder of this branch alone.
use super::Change;
use super::finding::Finding;

pub(super) fn judge(findings: Vec<Finding>) -> Vec<Change> {
    drop(findings);
    Vec::new()
}
