//! `approved.toml`: breaking changes that somebody accepted, each with a reason and a last day.
//!
//! An approval is found again by the change's fingerprint, which stays the same wherever the change moves in its file.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use passbook_diff::Change;
use passbook_openapi::{Diagnostic, Position};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

/// A change that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The change's.
    pub fingerprint: String,
    /// Why it is accepted.
    pub reason: String,
    /// The last day on which it is.
    pub expires: NaiveDate,
    /// Where it stands in the file.
    pub position: Position,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    approved: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    fingerprint: Spanned<String>,
    reason: Spanned<String>,
    expires: Spanned<Datetime>,
}

const FORM: &str = "each is written as\n\n    [[approved]]\n    fingerprint = \"0123456789ab\"\n    \
                    reason = \"no caller sends it\"\n    expires = 2027-01-31\n";

/// Reads the text of an `approved.toml`; `label` is the file's name in messages.
pub fn parse(text: &str, label: &str) -> Result<Vec<Approval>, Box<Diagnostic>> {
    let refuse = |offset: usize, message: String| {
        let mut diagnostic = Diagnostic::error("approval_form", "", message).help(FORM);
        diagnostic.file = label.to_owned();
        diagnostic.position = Some(place(text, offset));
        Box::new(diagnostic)
    };
    let file: File = toml::from_str(text).map_err(|error| {
        refuse(error.span().map_or(0, |span| span.start), error.message().trim().to_owned())
    })?;
    let mut approvals: Vec<Approval> = Vec::new();
    for Entry { fingerprint, reason, expires } in file.approved {
        let offset = fingerprint.span().start;
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let hex = fingerprint.as_ref();
        if hex.len() != 12 || !hex.bytes().all(is_digit) {
            return Err(refuse(
                offset,
                format!("`{hex}` is not a fingerprint: twelve digits, 0 to 9 and a to f"),
            ));
        }
        if reason.as_ref().trim().is_empty() {
            return Err(refuse(reason.span().start, "an approval without a reason is none".to_owned()));
        }
        let Some(day) = day(expires.as_ref()) else {
            let message = format!("`{}` is not a day", expires.as_ref());
            return Err(refuse(expires.span().start, message));
        };
        if approvals.iter().any(|approval| approval.fingerprint == *hex) {
            return Err(refuse(offset, format!("`{hex}` is approved twice")));
        }
        approvals.push(Approval {
            fingerprint: hex.clone(),
            reason: reason.into_inner(),
            expires: day,
            position: place(text, offset),
        });
    }
    Ok(approvals)
}

/// What is wrong with these approvals: those whose time is up, and those of no change.
///
/// One that stood in the base's file already may find nothing: its change has been merged, and another base may still
/// need it. It goes when its time is up.
pub fn faults(
    approvals: &[Approval],
    changes: &[Change],
    at_base: &BTreeSet<String>,
    today: NaiveDate,
    label: &str,
) -> Vec<Diagnostic> {
    let known: BTreeSet<&str> = changes.iter().map(|change| change.fingerprint.as_str()).collect();
    let mut faults = Vec::new();
    for Approval { fingerprint, expires, position, .. } in approvals {
        let fault = if *expires < today {
            Diagnostic::error("approval_expired", "", format!("the approval of {fingerprint} ended on {expires}"))
                .help("make the change undone, approve it again until a later day, or remove these lines when it is on the base already")
        } else if !known.contains(fingerprint.as_str()) && !at_base.contains(fingerprint) {
            Diagnostic::error("approval_unmatched", "", format!("no change has the fingerprint {fingerprint}"))
                .help("remove these lines; `cargo xtask diff` prints the fingerprint of each change behind its rule")
        } else {
            continue;
        };
        faults.push(Diagnostic { file: label.to_owned(), position: Some(*position), ..fault });
    }
    faults
}

/// A day without a time.
pub(super) fn day(datetime: &Datetime) -> Option<NaiveDate> {
    let date = datetime.date.filter(|_| datetime.time.is_none())?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

/// The line and the column of a byte.
pub(super) fn place(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Position { line: before.matches('\n').count() + 1, column }
}
