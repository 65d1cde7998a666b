//! `--used FILE`: what a consumer uses of the contracts. `cargo xtask usage` writes such a file, and people can.
//!
//! Operations and fields at the top are of whatever is compared; those of `[provider.<id>]` are of that provider.

use std::collections::BTreeMap;

use passbook_diff::usage::{Outline, Used};
use passbook_openapi::{Diagnostic, Position};
use serde::Deserialize;
use toml::Spanned;

use super::approvals::place;
use crate::near_names;

/// The file, as it is written.
#[derive(Clone, Debug, Default)]
pub struct UsedFile {
    /// The file's name in messages.
    pub label: String,
    all: Names,
    providers: BTreeMap<String, (Position, Names)>,
}

/// Names with their places.
#[derive(Clone, Debug, Default)]
struct Names {
    operations: Vec<(String, Position)>,
    /// `None` where the file doesn't say: every field.
    fields: Option<Vec<(String, Position)>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    operations: Option<Vec<Spanned<String>>>,
    fields: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    provider: BTreeMap<Spanned<String>, Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    operations: Option<Vec<Spanned<String>>>,
    fields: Option<Vec<Spanned<String>>>,
}

const FORM: &str = "it is written as\n\n    operations = [\"GET /pets/{id}\", \"listPets\"]\n    \
                    fields = [\"Pet.name\", \"Pet.owner.city\"]\n";

impl UsedFile {
    /// Reads the text of such a file.
    pub fn parse(text: &str, label: &str) -> Result<Self, Box<Diagnostic>> {
        let refuse = |offset: usize, message: &str| {
            let mut diagnostic = Diagnostic::error("used_form", "", message).help(FORM);
            diagnostic.file = label.to_owned();
            diagnostic.position = Some(place(text, offset));
            Box::new(diagnostic)
        };
        let file: File = toml::from_str(text)
            .map_err(|error| refuse(error.span().map_or(0, |span| span.start), error.message().trim()))?;
        let placed = |names: Vec<Spanned<String>>| -> Vec<(String, Position)> {
            let placed = |name: Spanned<String>| {
                let position = place(text, name.span().start);
                (name.into_inner(), position)
            };
            names.into_iter().map(placed).collect()
        };
        let names = |operations: Option<Vec<_>>, fields: Option<Vec<_>>| Names {
            operations: placed(operations.unwrap_or_default()),
            fields: fields.map(placed),
        };
        let all = names(file.operations, file.fields);
        let mut providers = BTreeMap::new();
        for (id, section) in file.provider {
            let position = place(text, id.span().start);
            providers.insert(id.into_inner(), (position, names(section.operations, section.fields)));
        }
        if all.operations.is_empty() && providers.is_empty() {
            return Err(refuse(0, "the file names no operation"));
        }
        Ok(Self { label: label.to_owned(), all, providers })
    }

    /// What is used of one provider, by its outlines before and after.
    pub fn of(&self, id: &str, outlines: [&Outline; 2]) -> Used {
        let own = self.providers.get(id).map(|(_, names)| names);
        let all = || [Some(&self.all), own].into_iter().flatten();
        let operations = all().flat_map(|names| &names.operations).map(|(name, _)| name.as_str());
        let is_said = all().any(|names| names.fields.is_some());
        let fields = || all().flat_map(|names| names.fields.iter().flatten()).map(|(name, _)| name.as_str());
        Used::of(outlines, operations, is_said.then(fields))
    }

    /// Names that no document has. `outlines` are those of all that is compared, and `ids` the providers that there are.
    pub fn faults(&self, outlines: &[(&str, [&Outline; 2])], ids: &[String]) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let everything: Vec<&Outline> = outlines.iter().flat_map(|(_, both)| *both).collect();
        faults.extend(self.faults_of(&self.all, &everything));
        for (id, (position, names)) in &self.providers {
            match outlines.iter().find(|(known, _)| known == id) {
                Some((_, both)) => faults.extend(self.faults_of(names, both)),
                // What isn't compared isn't checked.
                None if ids.contains(id) => {}
                None => {
                    let near = near_names::hint(id, ids.iter().map(String::as_str));
                    let help = match ids.is_empty() {
                        true => "write `operations` and `fields` at the top of the file: two files have no provider".to_owned(),
                        false => format!("{near}the providers are: {}", ids.join(", ")),
                    };
                    faults.push(self.fault(
                        "unknown_provider",
                        *position,
                        format!("there is no provider `{id}`"),
                        help,
                    ));
                }
            }
        }
        faults
    }

    fn faults_of(&self, names: &Names, outlines: &[&Outline]) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for (name, position) in &names.operations {
            if !outlines.iter().any(|outline| outline.operations_called(name).next().is_some()) {
                let candidates = outlines.iter().flat_map(|outline| outline.operation_candidates());
                let near = near_names::hint(name, candidates);
                let help = format!(
                    "{near}write `GET /pets/{{id}}`, the operationId, or the name of the client's method; or remove it"
                );
                let message = format!("neither document has the operation `{name}`");
                faults.push(self.fault("unknown_operation", *position, message, help));
            }
        }
        for (name, position) in names.fields.iter().flatten() {
            if !outlines.iter().any(|outline| outline.has_field(name)) {
                let candidates = outlines.iter().flat_map(|outline| outline.fields());
                let near = near_names::hint(name, candidates);
                let help = format!(
                    "{near}write `Pet.name` with the component's name, or the JSON pointer of the property; or remove it"
                );
                let message = format!("neither document has the field `{name}`");
                faults.push(self.fault("unknown_field", *position, message, help));
            }
        }
        faults
    }

    fn fault(&self, rule: &'static str, position: Position, message: String, help: String) -> Diagnostic {
        let fault = Diagnostic::error(rule, "", message).help(help);
        Diagnostic { file: self.label.clone(), position: Some(position), ..fault }
    }
}

#[cfg(test)]
mod tests {
    use super::UsedFile;

    fn refused(text: &str) -> String {
        UsedFile::parse(text, "used.toml").err().map(|refused| refused.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_file_of_another_form_is_refused_with_its_line() {
        assert!(refused("").contains("the file names no operation"));
        let key = refused("operations = [\"a\"]\n\n[provider.cats]\nfeilds = []\n");
        assert!(key.contains("used.toml:4:1") && key.contains("feilds"), "{key}");
        let number = refused("operations = [\"a\", 1]\n");
        assert!(number.contains("used.toml:1"), "{number}");
        assert!(refused("operations = [\n").contains("operations = [\"GET /pets/{id}\""));
    }
}
