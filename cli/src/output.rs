//! What came back, printed.

use std::io::{self, Write};

use passbook::runtime::commands::{Content, Masking, Scope};
use passbook::runtime::http::{HeaderMap, StatusCode};

use crate::problem::visible;
use crate::{Colour, World, json, table};

/// Prints pieces as they come.
pub(crate) struct Printer {
    form: Form,
    /// The items of a table that is not printed yet.
    items: Vec<String>,
}

#[derive(Clone, Copy)]
enum Form {
    /// JSON, laid out.
    Whole,
    /// JSON, an item a line.
    Lines,
    /// A reply as tables.
    Table,
    /// All items as one table, at the end.
    Rows,
}

impl Printer {
    pub(crate) fn new(scope: Scope, is_table: bool) -> Self {
        let form = match (scope, is_table) {
            (Scope::One, false) => Form::Whole,
            (Scope::All, false) => Form::Lines,
            (Scope::One, true) => Form::Table,
            (Scope::All, true) => Form::Rows,
        };
        Self { form, items: Vec::new() }
    }

    pub(crate) fn piece(&mut self, content: Content, world: &mut World<'_>) -> io::Result<()> {
        let output = &mut world.output;
        match (content, self.form) {
            (Content::Json(text), Form::Whole) => {
                writeln!(output, "{}", json::pretty(&text, world.output_colour))
            }
            (Content::Json(text), Form::Lines) => {
                writeln!(output, "{text}")?;
                // Whoever reads the lines is not to wait for the next page.
                output.flush()
            }
            (Content::Json(text), Form::Table) => write!(output, "{}", table::table(&text)),
            (Content::Json(text), Form::Rows) => {
                self.items.push(text);
                Ok(())
            }
            (Content::Text(text), _) => match world.output_colour {
                Colour::On => writeln!(output, "{}", visible(&text)),
                Colour::Off => writeln!(output, "{text}"),
            },
            (Content::Bytes(bytes), _) => output.write_all(&bytes),
            (Content::Empty, _) => Ok(()),
        }
    }

    /// Prints what had to wait for the rest.
    pub(crate) fn finish(self, world: &mut World<'_>) -> io::Result<()> {
        match self.form {
            Form::Rows => write!(world.output, "{}", table::rows(&self.items)),
            Form::Whole | Form::Lines | Form::Table => Ok(()),
        }
    }
}

/// Headers whose values say nothing about anyone. Any other may hold a token or a name.
const HARMLESS: &[&str] = &[
    "age",
    "allow",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "deprecation",
    "expires",
    "last-modified",
    "retry-after",
    "server",
    "sunset",
    "transfer-encoding",
    "v-c-correlation-id",
    "vary",
    "x-correlation-id",
    "x-fapi-interaction-id",
    "x-request-id",
    "x-v",
];

/// Status and headers of a reply.
pub(crate) fn head(
    status: StatusCode,
    headers: &HeaderMap,
    masking: Masking,
    errors: &mut dyn Write,
) -> io::Result<()> {
    writeln!(errors, "{status}")?;
    for (name, value) in headers {
        let is_harmless = HARMLESS.contains(&name.as_str()) || name.as_str().contains("ratelimit");
        let value = match masking == Masking::Revealed || is_harmless {
            true => visible(&String::from_utf8_lossy(value.as_bytes())),
            false => "[redacted]".to_owned(),
        };
        writeln!(errors, "{name}: {value}")?;
    }
    Ok(())
}
