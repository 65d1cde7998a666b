//! A text whose name says that it is a secret is marked as one, so that every later stage asks the mark and no list of
//! names.

use super::Pass;
use crate::sensitive::mark;

pub(super) const PASS: Pass = Pass {
    id: "mark_sensitive_fields",
    about: "A field that holds plain text and whose name says that it is a secret gets `x-passbook-sensitive: true`. The \
            names are those of the lint `secret_not_marked_sensitive`, and `diff` marks the documents that it compares \
            in the same way.",
    run: mark,
};
