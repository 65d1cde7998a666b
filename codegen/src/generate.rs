//! Room 5: an [`Api`] becomes an [`Ast`]: progenitor turns the facts into Rust types and method signatures.
//!
//! The only room that names progenitor. It is handed a document made from the facts alone, with our own
//! opaque names (`T0`, `f1`, `op2`) and nothing but what it gets right: objects, lists, maps, scalars and
//! references; JSON bodies; path and query parameters; one success and one error per operation. So it can
//! neither panic nor be misled, and no text of a spec passes through it. What it is not told, such as wire
//! names, other styles and media types and further statuses, stands in the facts, and `refine` puts it back.
//!
//! Where typify has no right type, the schema points at one of ours: enums by `with_replacement`, scalars by
//! `x-rust-type`. A union, and the replies of an operation that differ, go in as an object with a field for
//! each variant, and come out as the struct that `refine` turns into an enum.

use std::collections::BTreeMap;

use progenitor::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use serde_json::{Map, Value, json};

use crate::api::*;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// What progenitor made, by our opaque names.
pub struct Ast {
    pub(crate) api: Api,
    /// Field types of each definition, in the order of its fields (and its extra), or of its variants.
    pub(crate) definitions: BTreeMap<String, Vec<syn::Type>>,
    pub(crate) operations: Vec<Signature>,
    /// The definition behind each opaque name.
    pub(crate) names: BTreeMap<String, String>,
}

/// The types of one operation.
#[derive(Debug)]
pub(crate) struct Signature {
    /// In the order of the operation's parameters.
    pub(crate) parameters: Vec<syn::Type>,
    pub(crate) body: Option<syn::Type>,
    /// One for each different success.
    pub(crate) success: Vec<syn::Type>,
    /// One for each error.
    pub(crate) errors: Vec<syn::Type>,
    /// That of an event's data.
    pub(crate) events: Option<syn::Type>,
}

/// Runs progenitor. A failure is a fault of ours, not of the spec; it is reported, never a panic.
pub fn generate(api: Api) -> Result<Ast, Diagnostics> {
    let names: BTreeMap<String, String> = api
        .definitions
        .keys()
        .enumerate()
        .map(|(index, component)| (format!("T{index}"), component.clone()))
        .collect();
    let opaque: BTreeMap<&str, &str> =
        names.iter().map(|(opaque, component)| (component.as_str(), opaque.as_str())).collect();
    let document = Lowering { opaque: &opaque }.document(&api);
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_map_type("::std::collections::BTreeMap")
        .with_crate("passbook-runtime", progenitor::CrateVers::Any, None);
    for (component, definition) in &api.definitions {
        if matches!(definition.kind, Kind::Enum(_)) {
            let name = opaque[component.as_str()];
            settings.with_replacement(name, name, [TypeImpl::Display].into_iter());
        }
    }
    let document: openapiv3::OpenAPI =
        serde_json::from_value(document).map_err(|error| fault(&format!("the lowered document: {error}")))?;
    let run = || Generator::new(&settings).generate_tokens(&document);
    let tokens = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run))
        .map_err(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            fault(&format!(
                "progenitor panicked: {}",
                text.or(panic.downcast_ref().copied()).unwrap_or_default()
            ))
        })?
        .map_err(|error| fault(&format!("progenitor: {error}")))?;
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| fault(&format!("progenitor's output: {error}")))?;
    Reading::new(&file).ast(api, names)
}

fn fault(message: &str) -> Diagnostics {
    Diagnostic::error("generator_fault", "", message.to_owned())
        .help("this is a fault in the generator, not in the spec; please report it with the spec")
        .into()
}

struct Lowering<'a> {
    opaque: &'a BTreeMap<&'a str, &'a str>,
}

impl Lowering<'_> {
    fn document(&self, api: &Api) -> Value {
        let mut schemas = Map::new();
        for definition in api.definitions.values() {
            let fields: Vec<Value> = match &definition.kind {
                Kind::Struct(structure) => {
                    let extra = structure.extra.iter().map(
                        |(_, shape)| json!({"type": "object", "additionalProperties": self.schema(shape)}),
                    );
                    structure.fields.iter().map(|field| self.schema(&field.shape)).chain(extra).collect()
                }
                Kind::Union(union) => {
                    union.variants.iter().map(|variant| self.schema(&variant.shape)).collect()
                }
                Kind::Enum(_) => Vec::new(),
            };
            let name = self.opaque[definition.component.as_str()].to_owned();
            let schema = match definition.kind {
                Kind::Enum(_) => json!({"type": "string"}),
                _ => object(fields),
            };
            schemas.insert(name, schema);
        }
        let mut paths = Map::new();
        for (index, operation) in api.operations.iter().enumerate() {
            let (path, item) = self.operation(index, operation, &mut schemas);
            paths.insert(path, item);
        }
        json!({
            "openapi": "3.0.3",
            "info": {"title": "lowered", "version": "0"},
            "paths": paths,
            "components": {"schemas": schemas},
        })
    }

    fn operation(
        &self,
        index: usize,
        operation: &Operation,
        schemas: &mut Map<String, Value>,
    ) -> (String, Value) {
        let parameters: Vec<Value> = operation
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| {
                json!({
                    "name": format!("p{index}"), "in": "query", "required": true,
                    "schema": self.schema(&parameter.shape),
                })
            })
            .collect();
        let mut responses = Map::new();
        let events = operation.events.iter().map(|shape| self.schema(shape));
        let success: Vec<Value> = operation.success_kinds().map(|arm| self.arm(arm)).chain(events).collect();
        let errors: Vec<Value> = operation.errors.iter().map(|arm| self.arm(arm)).collect();
        for (status, prefix, arms) in [("200", 'S', success), ("4XX", 'E', errors)] {
            if arms.is_empty() {
                continue;
            }
            let name = format!("{prefix}{index}");
            schemas.insert(name.clone(), object(arms));
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            let content = json!({"application/json": {"schema": reference}});
            responses.insert(status.to_owned(), json!({"description": "", "content": content}));
        }
        let mut lowered = json!({
            "operationId": format!("op{index}"), "parameters": parameters, "responses": responses,
        });
        if let Some(body) = &operation.body {
            let content = json!({"application/json": {"schema": self.schema(&body.shape)}});
            lowered["requestBody"] = json!({"required": true, "content": content});
        }
        (format!("/op{index}"), json!({"post": lowered}))
    }

    fn arm(&self, arm: &Arm) -> Value {
        match &arm.body {
            ArmBody::Json(shape) => self.schema(shape),
            ArmBody::Text | ArmBody::Bytes | ArmBody::Empty => json!({"type": "string"}),
        }
    }

    fn schema(&self, shape: &Shape) -> Value {
        let ours = |name: &str| {
            json!({
                "type": "string",
                "x-rust-type": {
                    "crate": "passbook-runtime", "version": "*", "path": format!("passbook_runtime::{name}"),
                },
            })
        };
        match shape {
            Shape::Any => json!({}),
            Shape::Object => json!({"type": "object"}),
            Shape::Boolean => json!({"type": "boolean"}),
            Shape::Integer(width) => {
                let format = match width {
                    Width::Int32 => "int32",
                    Width::Int64 => "int64",
                    Width::Uint32 => "uint32",
                    Width::Uint64 => "uint64",
                };
                json!({"type": "integer", "format": format})
            }
            Shape::Number(Precision::Float) => json!({"type": "number", "format": "float"}),
            Shape::Number(Precision::Double) => json!({"type": "number", "format": "double"}),
            Shape::String => json!({"type": "string"}),
            Shape::Decimal | Shape::DecimalNumber => ours("Decimal"),
            Shape::UnixNumber | Shape::UnixText | Shape::HttpDate => ours("Timestamp"),
            Shape::Date => ours("Date"),
            Shape::DateTime => ours("DateTime"),
            Shape::Uuid => ours("Uuid"),
            Shape::Bytes => ours("Bytes"),
            Shape::Part => ours("Part"),
            Shape::List(items) => json!({"type": "array", "items": self.schema(items)}),
            Shape::Map(values) => json!({"type": "object", "additionalProperties": self.schema(values)}),
            // `refine` puts these two around the type again: typify has no type for either.
            Shape::Nullable(inner) | Shape::Sensitive(inner) => self.schema(inner),
            Shape::Named(component) => {
                let name = self.opaque.get(component.as_str()).copied().unwrap_or_default();
                json!({"$ref": format!("#/components/schemas/{name}")})
            }
        }
    }
}

/// An object whose fields are all required, so that each field has its bare type.
fn object(fields: Vec<Value>) -> Value {
    let names: Vec<String> = (0..fields.len()).map(|index| format!("f{index}")).collect();
    let properties: Map<String, Value> = names.iter().cloned().zip(fields).collect();
    json!({"type": "object", "properties": properties, "required": names})
}

/// Progenitor's file, read by name.
struct Reading<'f> {
    structs: BTreeMap<String, &'f syn::ItemStruct>,
    methods: BTreeMap<String, &'f syn::Signature>,
}

impl<'f> Reading<'f> {
    fn new(file: &'f syn::File) -> Self {
        let (mut structs, mut methods) = (BTreeMap::new(), BTreeMap::new());
        for item in &file.items {
            match item {
                syn::Item::Mod(module) if module.ident == "types" => {
                    for item in module.content.iter().flat_map(|(_, items)| items) {
                        if let syn::Item::Struct(item) = item {
                            structs.insert(item.ident.to_string(), item);
                        }
                    }
                }
                syn::Item::Impl(block) if block.trait_.is_none() => {
                    for item in &block.items {
                        if let syn::ImplItem::Fn(method) = item {
                            methods.insert(method.sig.ident.to_string(), &method.sig);
                        }
                    }
                }
                _ => {}
            }
        }
        Self { structs, methods }
    }

    fn ast(&self, api: Api, names: BTreeMap<String, String>) -> Result<Ast, Diagnostics> {
        let mut definitions = BTreeMap::new();
        for (opaque, component) in &names {
            let count = match &api.definitions[component].kind {
                Kind::Struct(structure) => structure.fields.len() + usize::from(structure.extra.is_some()),
                Kind::Union(union) => union.variants.len(),
                Kind::Enum(_) => continue,
            };
            definitions.insert(component.clone(), self.fields(opaque, count)?);
        }
        let mut operations = Vec::new();
        for (index, operation) in api.operations.iter().enumerate() {
            operations.push(self.signature(index, operation)?);
        }
        Ok(Ast { api, definitions, operations, names })
    }

    /// The types of `f0`, `f1` and so on.
    fn fields(&self, name: &str, count: usize) -> Result<Vec<syn::Type>, Diagnostics> {
        let item = self.structs.get(name).ok_or_else(|| fault(&format!("progenitor made no `{name}`")))?;
        let by_name: BTreeMap<String, &syn::Type> = item
            .fields
            .iter()
            .filter_map(|field| Some((field.ident.as_ref()?.to_string(), &field.ty)))
            .collect();
        (0..count)
            .map(|index| {
                by_name
                    .get(&format!("f{index}"))
                    .map(|ty| (*ty).clone())
                    .ok_or_else(|| fault(&format!("progenitor made no field {index} of `{name}`")))
            })
            .collect()
    }

    fn signature(&self, index: usize, operation: &Operation) -> Result<Signature, Diagnostics> {
        let name = format!("op{index}");
        let method = self.methods.get(&name).ok_or_else(|| fault(&format!("progenitor made no `{name}`")))?;
        let mut arguments: BTreeMap<String, syn::Type> = BTreeMap::new();
        for input in &method.inputs {
            if let syn::FnArg::Typed(argument) = input
                && let syn::Pat::Ident(pattern) = &*argument.pat
            {
                arguments.insert(pattern.ident.to_string(), owned(&argument.ty));
            }
        }
        let mut argument = |name: &str| {
            arguments.remove(name).ok_or_else(|| fault(&format!("progenitor made no argument `{name}`")))
        };
        let parameters = (0..operation.parameters.len())
            .map(|index| argument(&format!("p{index}")))
            .collect::<Result<_, _>>()?;
        let body = operation.body.as_ref().map(|_| argument("body")).transpose()?;
        let errors = match operation.errors.len() {
            0 => Vec::new(),
            count => self.fields(&format!("E{index}"), count)?,
        };
        let count = operation.success_kinds().count() + usize::from(operation.events.is_some());
        let mut success = self.fields(&format!("S{index}"), count)?;
        let events = operation.events.as_ref().and_then(|_| success.pop());
        Ok(Signature { parameters, body, success, errors, events })
    }
}

/// `String` for `&'a str`, `T` for `&'a T`.
fn owned(ty: &syn::Type) -> syn::Type {
    match ty {
        syn::Type::Reference(reference) => owned(&reference.elem),
        syn::Type::Path(path) if path.path.is_ident("str") => syn::parse_quote!(::std::string::String),
        other => other.clone(),
    }
}
