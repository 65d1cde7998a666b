//! Money that is a binary float.

use passbook_openapi::diagnostic::{Diagnostic, Severity};
use passbook_openapi::document::schema_name;
use passbook_openapi::places::{Kind, followed, of_kind};
use passbook_openapi::words;
use serde_json::Value;

use crate::Lint;

pub(crate) const LINT: Lint = Lint {
    id: "amount_as_float",
    severity: Severity::Error,
    about: "An amount of money is a `number` without `format: decimal`.

A binary float has no 0.10: amounts read through one differ in the last digit, and sums of them differ more.
What a name says decides: one of its words is `amount`, `balance`, `charge`, `cost`, `deposit`, `fee`, `fine`,
`income`, `payment`, `premium`, `price`, `principal`, `salary`, `subtotal`, `tax`, `wage` or their plural, or it ends
in `total`, `credit_limit`, `available_credit` or `overdraft_limit`; and none of its words says that something else is
meant, such as `count`, `percent`, `rate`, `ratio`, `days` or `pages`. Integers are never meant: they are whole units,
or cents.

```yaml
balance: {type: number}
```

Use instead, for servers that send JSON strings and for those that send JSON numbers:

```yaml
balance: {type: string, format: decimal}
balance: {type: number, format: decimal}
```

Both are decoded digit by digit, without passing through a float.",
    run,
};

const MONEY: [&str; 17] = [
    "amount",
    "balance",
    "charge",
    "cost",
    "deposit",
    "fee",
    "fine",
    "income",
    "payment",
    "premium",
    "price",
    "principal",
    "salary",
    "subtotal",
    "tax",
    "wage",
    "money",
];
const ENDINGS: [&str; 4] = ["total", "credit_limit", "available_credit", "overdraft_limit"];
const OTHERWISE: [&str; 24] = [
    "count",
    "days",
    "elements",
    "factor",
    "fraction",
    "hours",
    "index",
    "items",
    "latitude",
    "longitude",
    "months",
    "number",
    "page",
    "pages",
    "percent",
    "percentage",
    "quantity",
    "rate",
    "ratio",
    "records",
    "score",
    "seconds",
    "share",
    "weight",
];

fn run(document: &Value, found: &mut Vec<Diagnostic>) {
    for place in of_kind(document, Kind::Schema) {
        if !is_money(place.name) || !is_float(followed(document, place.node)) {
            continue;
        }
        // Where the component's own name says money, it is reported there, once.
        if schema_name(place.node).is_some_and(|component| is_money(&component)) {
            continue;
        }
        found.push(
            LINT.at(place.pointer, format!("`{}` is an amount of money and would be a float", place.name))
                .help(
                    "write `type: number, format: decimal` if it is sent as a JSON number, \
                 `type: string, format: decimal` if as a string",
                ),
        );
    }
}

fn is_float(schema: &Value) -> bool {
    schema.get("type").is_some_and(|kind| kind == "number")
        && schema.get("format").is_none_or(|format| format != "decimal")
}

fn is_money(name: &str) -> bool {
    let words = words::words(name);
    let singular = |word: &String| word.strip_suffix('s').unwrap_or(word).to_owned();
    let says_money =
        words.iter().any(|word| MONEY.contains(&word.as_str()) || MONEY.contains(&singular(word).as_str()));
    (says_money || words::ends_in(name, &ENDINGS))
        && !words.iter().any(|word| OTHERWISE.contains(&word.as_str()))
}
