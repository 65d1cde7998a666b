//! Personal data that nobody marked as such.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::personal::{mark, marked};
use passbook_openapi::places::{Kind, places};
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "personal_data_not_marked",
    severity: Severity::Warning,
    about: "A field or parameter whose name says that it holds personal data is not marked `x-passbook-personal`.

What is marked is not printed by `Debug`, an error or a log line, and by the command line tool only with `--reveal`. Its
type stays what it is. Generated code hides what has such a name in any case; the mark says that somebody looked, and
`x-passbook-personal: false` says that it is nobody's data. Fields are found by their last words, in English and
Portuguese: names of persons (`first_name`, `civilName`, `nome_da_mae`, …), e-mail addresses, phones, postal addresses,
births, `sex`, `gender`, `nationality`, `maritalStatus`, and numbers of documents. A `name` is a person's where the
object's name says so (`Customer`, `holder`, `titular`, …), and the parts of an address are found in an object called
so. The contacts of a company, a bank, a branch or a merchant are none, and neither are booleans, addresses of web
pages, what is marked `x-passbook-sensitive`, and what stands in an object that is marked as a whole.

```yaml
firstName: {type: string}
```

Use instead:

```yaml
firstName: {type: string, x-passbook-personal: true}
```",
    run,
};

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    let mut with_marks = document.clone();
    mark(&mut with_marks);
    for place in places(&with_marks) {
        if !matches!(place.kind, Kind::Schema | Kind::Parameter) || marked(place.node) != Some(true) {
            continue;
        }
        if document.pointer(&place.pointer).is_some_and(|node| marked(node).is_none()) {
            found.push(
                LINT.at(place.pointer, format!("`{}` looks like personal data", place.name))
                    .help("write `x-passbook-personal: true` on it, or `false` where it is about no person"),
            );
        }
    }
}
