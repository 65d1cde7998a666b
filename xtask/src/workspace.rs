//! The workspace on disk: where it is, which providers it has, and the lines of its `Cargo.toml` that grow
//! with each provider.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::output::Problem;

/// A checkout.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace that `start` stands in: the nearest folder whose `Cargo.toml` has our markers.
    pub fn find(start: &Path) -> Result<Self, Problem> {
        let marker = begin(Section::Members);
        let is_root = |folder: &&Path| {
            fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|manifest| manifest.contains(&marker))
        };
        match start.ancestors().find(is_root) {
            Some(root) => Ok(Self { root: root.to_owned() }),
            None => Err(Problem::new("this is no passbook workspace").at(start.display().to_string()).next(
                format!("go to a folder whose Cargo.toml has the line `{marker} …`, or say `--root FOLDER`"),
            )),
        }
    }

    /// The folder with the workspace's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `Cargo.toml`.
    pub fn manifest_path(&self) -> PathBuf {
        self.root.join("Cargo.toml")
    }

    /// The text of `Cargo.toml`.
    pub fn manifest(&self) -> Result<String, Problem> {
        read(&self.manifest_path())
    }

    /// The folder of a provider's crate.
    pub fn crate_folder(&self, id: &str) -> PathBuf {
        self.root.join("generated").join(id)
    }

    /// The ids of all folders in `specs/`, sorted.
    pub fn providers(&self) -> Result<Vec<String>> {
        Ok(passbook_openapi::load::provider_ids(&self.root)?)
    }

    /// The names on the command line, or all providers; sorted, each once.
    pub fn select(&self, names: &[String]) -> Result<Selection> {
        let all = self.providers()?;
        if names.is_empty() {
            return Ok(Selection { ids: all, is_all: true });
        }
        for name in names {
            if !all.contains(name) {
                let near = crate::near_names::hint(name, all.iter().map(String::as_str));
                return Err(Problem::new(format!("there is no provider `{name}`"))
                    .at("specs")
                    .next(format!("{near}the providers are: {}", all.join(", ")))
                    .into());
            }
        }
        let mut ids = names.to_vec();
        ids.sort();
        ids.dedup();
        Ok(Selection { ids, is_all: false })
    }

    /// The folders in `generated/` that belong to none of these providers.
    pub fn orphan_crates(&self, providers: &[String]) -> Result<Vec<String>, Problem> {
        let folder = self.root.join("generated");
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(unreadable(&folder, &error)),
        };
        let mut orphans = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&folder, &error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() && !providers.contains(&name) {
                orphans.push(name);
            }
        }
        orphans.sort();
        Ok(orphans)
    }

    /// The version in the manifest of a crate that was generated before.
    pub fn crate_version(&self, id: &str) -> Option<String> {
        let manifest = fs::read_to_string(self.crate_folder(id).join("Cargo.toml")).ok()?;
        let line = manifest.lines().find_map(|line| line.strip_prefix("version = "))?;
        Some(line.trim().trim_matches('"').to_owned())
    }
}

/// The providers that a command is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Sorted.
    pub ids: Vec<String>,
    /// None was named, so it is about all of them, and about those that are gone.
    pub is_all: bool,
}

/// Why this text can't name a provider: a folder, a crate, a cargo feature and a Rust module at once.
pub fn id_fault(id: &str) -> Option<String> {
    let is_well_formed = id.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    });
    if !is_well_formed || !id.starts_with(|first: char| first.is_ascii_lowercase()) {
        return Some(format!(
            "`{id}` is not a provider's id: lower-case letters and digits, words joined by single hyphens, a \
             letter first"
        ));
    }
    if id.len() > 50 {
        return Some(format!("`{id}` is longer than 50 characters, and it becomes the name of a crate"));
    }
    RESERVED.contains(&id).then(|| {
        format!("`{id}` is taken: it is a word of Rust or cargo, or a crate or feature of this workspace")
    })
}

/// Words that a crate, a feature or a module can't have as its name, and names that are in use here.
const RESERVED: &[&str] = &[
    "abstract",
    "all",
    "alloc",
    "as",
    "async",
    "auth",
    "await",
    "become",
    "blocking",
    "bool",
    "box",
    "break",
    "brotli",
    "build",
    "char",
    "codegen",
    "commands",
    "con",
    "const",
    "continue",
    "core",
    "crate",
    "default",
    "deps",
    "diff",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "f32",
    "f64",
    "false",
    "file-store",
    "final",
    "fn",
    "for",
    "gen",
    "gzip",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "if",
    "impl",
    "in",
    "incremental",
    "isize",
    "jwt",
    "let",
    "lint",
    "loop",
    "macro",
    "match",
    "mock",
    "mod",
    "move",
    "mut",
    "nul",
    "oauth2",
    "openapi",
    "override",
    "priv",
    "prn",
    "proc-macro",
    "pub",
    "ref",
    "return",
    "runtime",
    "self",
    "static",
    "std",
    "str",
    "struct",
    "super",
    "test",
    "testing",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "union",
    "unsafe",
    "unsized",
    "use",
    "usize",
    "virtual",
    "where",
    "while",
    "xtask",
    "yield",
    "zstd",
];

/// A part of `Cargo.toml` between two marker comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Features,
    Dependencies,
    Members,
    WorkspaceDependencies,
}

const SECTIONS: [Section; 4] =
    [Section::Features, Section::Dependencies, Section::Members, Section::WorkspaceDependencies];

const END: &str = "# END providers";

fn begin(section: Section) -> String {
    let name = match section {
        Section::Features => "features",
        Section::Dependencies => "dependencies",
        Section::Members => "members",
        Section::WorkspaceDependencies => "workspace dependencies",
    };
    format!("# BEGIN providers: {name}")
}

/// Each crate in `generated/` and its version; none while the version on disk is about to change.
pub type Members = BTreeMap<String, Option<String>>;

/// The manifest with the lines between the markers as they should be for these crates.
pub fn manifest_for(manifest: &str, members: &Members) -> Result<String, Problem> {
    let mut text = manifest.to_owned();
    for section in SECTIONS {
        let (start, end, indent) = span(&text, section)?;
        let lines = lines(section, members).into_iter().map(|line| format!("{indent}{line}\n"));
        text.replace_range(start..end, &lines.collect::<String>());
    }
    Ok(text)
}

/// The ids of the crates that the manifest names as members between the markers.
pub fn named_members(manifest: &str) -> Result<Vec<String>, Problem> {
    let (start, end, _) = span(manifest, Section::Members)?;
    let id = |line: &str| {
        let path = line.trim().trim_end_matches(',').trim_matches('"');
        path.strip_prefix("generated/").map(str::to_owned)
    };
    Ok(manifest[start..end].lines().filter_map(id).collect())
}

fn lines(section: Section, members: &Members) -> Vec<String> {
    let mut lines: Vec<String> = members
        .iter()
        .map(|(id, version)| match section {
            Section::Features => format!("{id} = [\"dep:passbook-{id}\"]"),
            Section::Dependencies => format!("passbook-{id} = {{ workspace = true, optional = true }}"),
            Section::Members => format!("\"generated/{id}\","),
            Section::WorkspaceDependencies => match version {
                Some(version) => {
                    format!("passbook-{id} = {{ path = \"generated/{id}\", version = \"{version}\" }}")
                }
                None => format!("passbook-{id} = {{ path = \"generated/{id}\" }}"),
            },
        })
        .collect();
    if section == Section::Features {
        // Also when it is empty: the umbrella's own tests ask for it.
        let ids: Vec<String> = members.keys().map(|id| format!("\"{id}\"")).collect();
        lines.insert(0, format!("all = [{}]", ids.join(", ")));
        // For the command line, which is not to be named for each provider.
        let commands = members.keys().map(|id| format!(", \"passbook-{id}?/commands\""));
        lines.push(format!("commands = [\"passbook-runtime/commands\"{}]", commands.collect::<String>()));
    }
    lines
}

/// Where the lines of a section start and end, and how far its markers are indented.
fn span(manifest: &str, section: Section) -> Result<(usize, usize, String), Problem> {
    let begin = begin(section);
    let missing = |line: &str| {
        Problem::new(format!("Cargo.toml has no line `{line}`")).at("Cargo.toml").next(
            "put it back, for example with `git checkout -- Cargo.toml`; the lines between are kept for you",
        )
    };
    let (mut offset, mut start) = (0, None);
    for line in manifest.split_inclusive('\n') {
        let text = line.trim();
        match start {
            None if text == begin || text.strip_prefix(&begin).is_some_and(|rest| rest.starts_with(" (")) => {
                let indent = &line[..line.len() - line.trim_start().len()];
                start = Some((offset + line.len(), indent.to_owned()));
            }
            Some((start, indent)) if text == END => return Ok((start, offset, indent)),
            // The next section begins, so this one never ended.
            Some(_) if text.starts_with("# BEGIN providers") => break,
            _ => {}
        }
        offset += line.len();
    }
    Err(missing(if start.is_none() { &begin } else { END }))
}

/// Reads a text file, which has to be a regular one and not too large.
pub fn read(path: &Path) -> Result<String, Problem> {
    passbook_openapi::load::read_text(path, &path.display().to_string()).map_err(|refused| {
        let first = refused.iter().next();
        let message = first.map_or("cannot read the file", |refused| &refused.message);
        let help = first.and_then(|refused| refused.help.clone()).unwrap_or_default();
        Problem::new(message.to_owned()).at(path.display().to_string()).next(help)
    })
}

/// A problem with reading a file or a folder.
pub fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(format!("cannot read: {error}"))
        .at(path.display().to_string())
        .next("check that the path exists and that you may read it")
}
