//! Stage 6: an [`Ast`] becomes a [`Package`]: the modules of the client, as text.
//!
//! progenitor's types and signatures stay; its method bodies are dropped and each is written anew, as one short
//! call into the runtime with the operation's facts. What the document said and progenitor was not told
//! comes back here: wire names, optional and null, secrets, statuses, docs.
//!
//! Generated code refers to itself by `super` alone, so that the same modules are a crate or, included into
//! somebody's own module, a part of one.

use proc_macro2::TokenStream;

use crate::api::{Api, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::generate::Ast;
use crate::print::Printed;

mod client;
mod codec;
mod commands;
mod constants;
mod defaults;
mod errors;
mod examples;
mod headers;
mod operations;
mod pages;
mod parts;
mod paths;
mod places;
mod secret_tests;
mod streams;
mod text;
mod types;
mod wire_tests;

pub(crate) use client::any_start;
pub(crate) use text::{is_invisible, markdown};

/// The modules of one client.
#[derive(Clone, Debug)]
pub struct Package {
    pub(crate) api: Api,
    /// The root module.
    pub root: Module,
    /// One test for each documented reply that has an example.
    pub(crate) wire_tests: String,
    /// The calls and replies of `tests/wire.rs`, as JSON.
    pub(crate) wire_data: String,
    /// One test for each type that holds something sensitive.
    pub(crate) secret_tests: Printed,
    /// The example of each operation that has one.
    pub(crate) example_tests: Printed,
}

/// Where the modules will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// In a crate of their own.
    Crate,
    /// Included into somebody's module.
    Included,
}

/// A module and those inside it.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// The module's documentation, safe to print.
    pub(crate) docs: Vec<String>,
    /// Its items, without those of the modules inside.
    pub(crate) items: Printed,
    /// Whether the module's name is part of the public API.
    pub public: bool,
    /// Whether it has items that the contract deprecates: it may use them, and warns only its users.
    pub(crate) deprecates: bool,
    /// The feature of the generated crate that the module is behind. A client that is included in another crate, where
    /// the feature would be that crate's, has no such module.
    pub(crate) feature: Option<&'static str>,
    /// The modules inside.
    pub children: Vec<Module>,
}

impl Module {
    fn new(name: &str, docs: &str, tokens: TokenStream) -> Result<Self, Diagnostics> {
        Ok(Self {
            name: name.to_owned(),
            docs: markdown(docs),
            items: print(tokens)?,
            public: true,
            deprecates: false,
            feature: None,
            children: Vec::new(),
        })
    }

    /// Its items as a syntax tree, without those of the modules inside.
    pub fn syntax(&self) -> Result<syn::File, Diagnostics> {
        syn::parse_file(&self.items.text).map_err(not_rust)
    }

    /// A module whose items the parent re-exports.
    fn private(mut self) -> Self {
        self.public = false;
        self
    }
}

/// Whether anything of the API is deprecated.
fn deprecates(api: &Api) -> bool {
    let fields = |kind: &Kind| matches!(kind, Kind::Struct(s) if s.fields.iter().any(|field| field.deprecated.is_some()));
    api.definitions.values().any(|definition| definition.deprecated.is_some() || fields(&definition.kind))
        || api
            .operations
            .iter()
            .any(|o| o.deprecated.is_some() || o.parameters.iter().any(|p| p.deprecated.is_some()))
}

/// Prints at once, so that of a large client there is never more than one module that is more than its text.
fn print(tokens: TokenStream) -> Result<Printed, Diagnostics> {
    crate::print::items(tokens).map_err(not_rust)
}

fn not_rust(error: impl std::fmt::Display) -> Diagnostics {
    Diagnostic::error("generator_fault", "", format!("generated code does not parse: {error}"))
        .help("this is a fault in the generator, not in the spec; please report it with the spec")
        .into()
}

/// Writes the client's modules.
pub fn refine(ast: Ast, home: Home) -> Result<Package, Diagnostics> {
    let api = &ast.api;
    let mut root = Module::new("", &client::crate_docs(api), client::root(api))?;
    let docs = "The client, its builder, and what it authenticates with.";
    root.children.push(Module::new("client", docs, client::client(api))?);
    let docs = "Every operation: its request, its reply, and its errors.";
    let mut all_operations = Module::new("operations", docs, TokenStream::new())?;
    let all_operations_deprecate = deprecates(api);
    all_operations.deprecates = all_operations_deprecate;
    for module in &api.modules {
        let docs = match module.description.is_empty() {
            true => format!("Operations of `{}`.", module.name),
            false => module.description.clone(),
        };
        all_operations.children.push(Module::new(
            &module.name,
            &docs,
            operations::module(&ast, &module.name, home),
        )?);
    }
    root.children.push(all_operations);
    let docs = "What can go wrong: one error type for every operation.";
    let mut errors = Module::new("errors", docs, errors::module(&ast))?;
    errors.deprecates = all_operations_deprecate;
    root.children.push(errors);
    let mut all_types = Module::new("types", "What requests and replies are made of.", types::index(api))?;
    all_types.deprecates = deprecates(api);
    for name in types::modules(api) {
        let docs = match name.as_str() {
            "shared" => "Types that operations of several modules use.".to_owned(),
            _ => format!("Types that only operations of `{name}` use."),
        };
        all_types.children.push(Module::new(&name, &docs, types::module(&ast, &name))?.private());
    }
    root.children.push(all_types);
    let docs = "Every operation as a command, for a command line. Outside of semver.";
    let mut all_commands = Module::new("commands", docs, commands::module(&ast))?;
    all_commands.feature = Some("commands");
    root.children.push(all_commands);
    let wire_tests::WireTests { code: wire_tests, data: wire_data } = wire_tests::tests(&ast);
    let secret_tests = print(secret_tests::tests(&ast))?;
    let example_tests = print(examples::tests(&ast))?;
    Ok(Package { api: ast.api, root, wire_tests, wire_data, secret_tests, example_tests })
}
