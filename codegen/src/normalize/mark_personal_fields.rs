//! Personal data is marked by its name, so that every later stage asks the mark and no list of names.

use super::Pass;
use crate::personal::mark;

pub(super) const PASS: Pass = Pass {
    id: "mark_personal_fields",
    about: "A field or parameter whose name, with that of the object that it stands in, says that it holds a person's \
            name, address, e-mail, phone, birth, sex, nationality or document gets `x-passbook-personal: true`, unless it \
            says `false`. The names are those of the lint `personal_data_not_marked`, and `diff` marks the documents \
            that it compares in the same way.",
    run: mark,
};
