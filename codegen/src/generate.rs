//! Stage 5: an [`Api`] becomes an [`Ast`]: progenitor turns the facts into Rust types and method signatures.
//!
//! The only stage that names progenitor. It is handed a document made from the facts alone, with our own
//! opaque names (`T0`, `f1`, `op2`) and nothing but what it gets right: objects, lists, maps, scalars and
//! references; JSON bodies; path and query parameters; one success and one error per operation. So it can
//! neither panic nor be misled, and no text of a spec passes through it. What it is not told, such as wire
//! names, other styles and media types and further statuses, stands in the facts, and `refine` puts it back.
//!
//! Where typify has no right type, the schema points at one of ours: enums by `with_replacement`, scalars by
//! `x-rust-type`. A union, and the replies of an operation that differ, go in as an object with a field for
//! each variant, and come out as the struct that `refine` turns into an enum.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use serde_json::{Map, Value, json};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;

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
    let Lowered { document, slots, operations } = Lowering::of(&api, &opaque);
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
    let reading = Reading::new(tokens).map_err(|error| fault(&format!("progenitor's output: {error}")))?;
    reading.ast(api, names, &slots, &operations)
}

fn fault(message: &str) -> Diagnostics {
    Diagnostic::error("generator_fault", "", message.to_owned())
        .help("this is a fault in the generator, not in the spec; please report it with the spec")
        .into()
}

/// What progenitor is handed. What is the same is said once: fields of one object, parameters of one operation, groups
/// of replies, and whole operations.
struct Lowered {
    document: Value,
    /// Which field of its object each field of a definition, and each reply of a group, is.
    slots: BTreeMap<String, Vec<usize>>,
    operations: Vec<LoweredOperation>,
}

struct LoweredOperation {
    /// The first that is like this one.
    name: String,
    /// Which parameter each of them is.
    parameters: Vec<usize>,
    success: Option<String>,
    errors: Option<String>,
}

struct Lowering<'a> {
    opaque: &'a BTreeMap<&'a str, &'a str>,
    schemas: Map<String, Value>,
    slots: BTreeMap<String, Vec<usize>>,
    /// The name of each group of replies, by its schema.
    groups: BTreeMap<String, String>,
}

impl<'a> Lowering<'a> {
    fn of(api: &Api, opaque: &'a BTreeMap<&'a str, &'a str>) -> Lowered {
        let (schemas, slots, groups) = (Map::new(), BTreeMap::new(), BTreeMap::new());
        let mut lowering = Self { opaque, schemas, slots, groups };
        for definition in api.definitions.values() {
            lowering.definition(definition);
        }
        let (mut paths, mut seen, mut operations) = (Map::new(), BTreeMap::new(), Vec::new());
        for (index, operation) in api.operations.iter().enumerate() {
            let (mut lowered, mut item) = lowering.operation(index, operation);
            let name = format!("op{index}");
            lowered.name = seen.entry(item.to_string()).or_insert_with(|| name.clone()).clone();
            if lowered.name == name {
                item["operationId"] = name.clone().into();
                paths.insert(format!("/{name}"), json!({"post": item}));
            }
            operations.push(lowered);
        }
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "lowered", "version": "0"},
            "paths": paths,
            "components": {"schemas": lowering.schemas},
        });
        Lowered { document, slots: lowering.slots, operations }
    }

    fn definition(&mut self, definition: &Definition) {
        let fields: Vec<Value> = match &definition.kind {
            Kind::Struct(structure) => {
                let extra = structure
                    .extra
                    .iter()
                    .map(|(_, shape)| json!({"type": "object", "additionalProperties": self.schema(shape)}));
                structure.fields.iter().map(|field| self.schema(&field.shape)).chain(extra).collect()
            }
            Kind::Union(union) => union.variants.iter().map(|variant| self.schema(&variant.shape)).collect(),
            Kind::Enum(_) => Vec::new(),
        };
        let name = self.opaque[definition.component.as_str()].to_owned();
        let schema = match definition.kind {
            Kind::Enum(_) => json!({"type": "string"}),
            _ => {
                let (fields, slots) = distinct(fields);
                self.slots.insert(name.clone(), slots);
                object(fields)
            }
        };
        self.schemas.insert(name, schema);
    }

    /// An operation, without its id.
    fn operation(&mut self, index: usize, operation: &Operation) -> (LoweredOperation, Value) {
        let parameters = operation.parameters.iter().map(|parameter| self.schema(&parameter.shape));
        let (parameters, slots) = distinct(parameters.collect());
        let parameters: Vec<Value> = parameters
            .into_iter()
            .map(|(index, schema)| {
                json!({"name": format!("p{index}"), "in": "query", "required": true, "schema": schema})
            })
            .collect();
        let events = operation.events.iter().map(|shape| self.schema(shape));
        let success: Vec<Value> = operation.success_kinds().map(|arm| self.arm(arm)).chain(events).collect();
        let errors: Vec<Value> = operation.errors.iter().map(|arm| self.arm(arm)).collect();
        let mut responses = Map::new();
        let mut group = |status: &str, name: String, arms: Vec<Value>| {
            let name = self.group(name, arms)?;
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            let content = json!({"application/json": {"schema": reference}});
            responses.insert(status.to_owned(), json!({"description": "", "content": content}));
            Some(name)
        };
        let success = group("200", format!("S{index}"), success);
        let errors = group("4XX", format!("E{index}"), errors);
        let mut lowered = json!({"parameters": parameters, "responses": responses});
        if let Some(body) = &operation.body {
            let content = json!({"application/json": {"schema": self.schema(&body.shape)}});
            lowered["requestBody"] = json!({"required": true, "content": content});
        }
        (LoweredOperation { name: String::new(), parameters: slots, success, errors }, lowered)
    }

    /// An object with a field for each of these replies, where there are any: a new one of this name, or one that
    /// another operation has.
    fn group(&mut self, name: String, arms: Vec<Value>) -> Option<String> {
        if arms.is_empty() {
            return None;
        }
        let (fields, slots) = distinct(arms);
        let schema = object(fields);
        // Successes and errors are not mixed; and of replies in another order, the slots are others.
        let key = format!("{} {slots:?} {schema}", &name[..1]);
        if let Some(known) = self.groups.get(&key) {
            return Some(known.clone());
        }
        self.groups.insert(key, name.clone());
        self.slots.insert(name.clone(), slots);
        self.schemas.insert(name.clone(), schema);
        Some(name)
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
            Shape::Any => ours("Json"),
            Shape::Object => json!({"type": "object", "additionalProperties": ours("Json")}),
            Shape::Boolean => json!({"type": "boolean"}),
            Shape::Integer(Width::Int128) => ours("Int128"),
            Shape::Integer(width) => {
                let format = match width {
                    Width::Int32 => "int32",
                    Width::Int64 | Width::Int128 => "int64",
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
            // `refine` puts the first two around the type again: typify has no type for either.
            Shape::Nullable(inner) | Shape::Sensitive(inner) | Shape::Lenient(inner) => self.schema(inner),
            Shape::Named(component) => {
                let name = self.opaque.get(component.as_str()).copied().unwrap_or_default();
                json!({"$ref": format!("#/components/schemas/{name}")})
            }
        }
    }
}

/// The different ones among these, each with its index, and the index of the first that each is equal to.
///
/// The first keeps its index, because typify walks fields in the order of their names, and puts boxes accordingly.
fn distinct(values: Vec<Value>) -> (Vec<(usize, Value)>, Vec<usize>) {
    let mut known = HashMap::new();
    let (mut different, mut slots) = (Vec::new(), Vec::with_capacity(values.len()));
    for (index, value) in values.into_iter().enumerate() {
        // By its text, so that one of many is not compared with all others.
        let slot = *known.entry(value.to_string()).or_insert(index);
        slots.push(slot);
        if slot == index {
            different.push((index, value));
        }
    }
    (different, slots)
}

/// An object whose fields are all required, so that each field has its bare type.
fn object(fields: Vec<(usize, Value)>) -> Value {
    let names: Vec<String> = fields.iter().map(|(index, _)| format!("f{index}")).collect();
    let fields = fields.into_iter().map(|(_, schema)| schema);
    let properties: Map<String, Value> = names.iter().cloned().zip(fields).collect();
    json!({"type": "object", "properties": properties, "required": names})
}

/// The types in what progenitor made, by the names of structs and fields, and of methods and arguments. The rest of it,
/// bodies and implementations above all, is not read.
struct Reading {
    structs: BTreeMap<String, BTreeMap<String, syn::Type>>,
    methods: BTreeMap<String, BTreeMap<String, syn::Type>>,
}

impl Reading {
    fn new(tokens: TokenStream) -> syn::Result<Self> {
        let mut reading = Self { structs: BTreeMap::new(), methods: BTreeMap::new() };
        // The last two words before a group say what it is of.
        let (mut first, mut second) = (String::new(), String::new());
        for token in tokens {
            match token {
                TokenTree::Ident(word) => {
                    first = std::mem::replace(&mut second, word.to_string());
                    continue;
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    match (first.as_str(), second.as_str()) {
                        ("mod", "types") => reading.types(group.stream())?,
                        ("impl", "Client") => reading.client(group.stream())?,
                        _ => {}
                    }
                }
                _ => {}
            }
            (first, second) = (String::new(), String::new());
        }
        Ok(reading)
    }

    fn types(&mut self, tokens: TokenStream) -> syn::Result<()> {
        let (mut first, mut second) = (String::new(), String::new());
        for token in tokens {
            match token {
                TokenTree::Ident(word) => {
                    first = std::mem::replace(&mut second, word.to_string());
                    continue;
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && first == "struct" => {
                    let fields: syn::FieldsNamed = syn::parse2(TokenTree::Group(group).into())?;
                    let fields = fields.named.into_iter();
                    let fields = fields.filter_map(|field| Some((field.ident?.to_string(), field.ty)));
                    self.structs.insert(std::mem::take(&mut second), fields.collect());
                }
                _ => {}
            }
            (first, second) = (String::new(), String::new());
        }
        Ok(())
    }

    fn client(&mut self, tokens: TokenStream) -> syn::Result<()> {
        // The name of the method whose arguments come next.
        let (mut is_fn, mut method) = (false, None);
        for token in tokens {
            match token {
                TokenTree::Ident(word) if is_fn => {
                    is_fn = false;
                    method = Some(word.to_string());
                }
                TokenTree::Ident(word) => is_fn = word == "fn",
                TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                    let Some(method) = method.take() else { continue };
                    let inputs = Punctuated::<syn::FnArg, syn::Token![,]>::parse_terminated;
                    let mut arguments = BTreeMap::new();
                    for input in inputs.parse2(group.stream())? {
                        if let syn::FnArg::Typed(argument) = input
                            && let syn::Pat::Ident(pattern) = &*argument.pat
                        {
                            arguments.insert(pattern.ident.to_string(), owned(&argument.ty));
                        }
                    }
                    self.methods.insert(method, arguments);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn ast(
        &self,
        api: Api,
        names: BTreeMap<String, String>,
        slots: &BTreeMap<String, Vec<usize>>,
        lowered: &[LoweredOperation],
    ) -> Result<Ast, Diagnostics> {
        let mut definitions = BTreeMap::new();
        for (opaque, component) in &names {
            if let Some(slots) = slots.get(opaque) {
                definitions.insert(component.clone(), self.fields(opaque, slots)?);
            }
        }
        let mut operations = Vec::new();
        for (operation, lowered) in api.operations.iter().zip(lowered) {
            operations.push(self.signature(operation, lowered, slots)?);
        }
        Ok(Ast { api, definitions, operations, names })
    }

    /// The types of these of `f0`, `f1` and so on.
    fn fields(&self, name: &str, slots: &[usize]) -> Result<Vec<syn::Type>, Diagnostics> {
        let fields = self.structs.get(name).ok_or_else(|| fault(&format!("progenitor made no `{name}`")))?;
        let field = |slot: &usize| {
            let missing = || fault(&format!("progenitor made no field {slot} of `{name}`"));
            fields.get(&format!("f{slot}")).cloned().ok_or_else(missing)
        };
        slots.iter().map(field).collect()
    }

    fn signature(
        &self,
        operation: &Operation,
        lowered: &LoweredOperation,
        slots: &BTreeMap<String, Vec<usize>>,
    ) -> Result<Signature, Diagnostics> {
        let name = &lowered.name;
        let method = self.methods.get(name).ok_or_else(|| fault(&format!("progenitor made no `{name}`")))?;
        let argument = |name: &str| {
            let missing = || fault(&format!("progenitor made no argument `{name}`"));
            method.get(name).cloned().ok_or_else(missing)
        };
        let parameters =
            lowered.parameters.iter().map(|slot| argument(&format!("p{slot}"))).collect::<Result<_, _>>()?;
        let body = operation.body.as_ref().map(|_| argument("body")).transpose()?;
        let group = |name: &Option<String>| match name {
            Some(name) => self.fields(name, slots.get(name).map_or(&[][..], Vec::as_slice)),
            None => Ok(Vec::new()),
        };
        let errors = group(&lowered.errors)?;
        let mut success = group(&lowered.success)?;
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
