//! The facts of an API, typed: what the generated client is made from, and what the runtime is told.
//!
//! Names are decided here once; the later stages only print them.

use std::collections::BTreeMap;

use serde_json::Value;

/// One provider's API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The provider's id.
    pub id: String,
    /// `info.title`.
    pub title: String,
    /// The version of the generated crate.
    pub version: String,
    /// `info.version`, the contract's own.
    pub contract_version: String,
    /// `info.description`.
    pub description: String,
    /// `5.0` is an integer, as in OpenAPI 3.1.
    pub fractions_of_zero: bool,
    /// The provider counts calls, so that one is only repeated where nothing can have come of it.
    pub counts_calls: bool,
    /// Error codes by the JSON pointer where they stand: `x-passbook-permanent-errors`.
    pub permanent_errors: BTreeMap<String, Vec<String>>,
    pub servers: Vec<Server>,
    pub schemes: Vec<Scheme>,
    /// Module name to the tag's description, in the order of first use.
    pub modules: Vec<Module>,
    pub operations: Vec<Operation>,
    /// What the documented errors of all operations hold, by variant.
    pub error_bodies: Vec<ErrorBody>,
    /// By component name.
    pub definitions: BTreeMap<String, Definition>,
}

/// One module of operations, from a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    pub name: String,
    pub description: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub url: String,
    pub description: String,
    pub environments: Vec<String>,
    pub custom: bool,
    pub variables: Vec<ServerVariable>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    pub name: String,
    pub default: String,
    /// What the contract allows; empty where it lists nothing.
    pub values: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Scheme {
    /// The key in the spec.
    pub id: String,
    /// The setter on the generated `Auth`.
    pub rust: String,
    pub description: String,
    pub kind: SchemeKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    Basic,
    Bearer,
    /// Another scheme of HTTP, by its name.
    Http(String),
    ApiKey {
        location: Location,
        name: String,
    },
    Transport,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation id as the spec spells it.
    pub id: String,
    /// The method on the client.
    pub rust: String,
    /// The request type, and the stem of the response's.
    pub type_name: String,
    pub module: String,
    pub method: String,
    pub path: String,
    pub summary: String,
    pub description: String,
    pub deprecated: Deprecation,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub success: Vec<Arm>,
    pub errors: Vec<Arm>,
    /// Every media type that a documented success may have.
    pub success_types: Vec<String>,
    /// Those that are not asked for unless the caller does.
    pub alternatives: Vec<Alternative>,
    /// What an event's data is, where a success can be a stream of events.
    pub events: Option<Shape>,
    /// Of replies of any status.
    pub headers: Vec<ResponseHeader>,
    /// Alternatives of requirements: scheme and scopes.
    pub security: Vec<Vec<(String, Vec<String>)>>,
    pub servers: Vec<Server>,
    pub paging: Option<Paging>,
}

/// A media type of successes beside the one that is asked for, such as CSV beside JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The method on the request: `send_csv`.
    pub rust: String,
    pub media_type: String,
    /// Whether it is text, or else bytes.
    pub is_text: bool,
}

/// How the pages of a list follow each other. Places in the body are JSON pointers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    pub style: PagingStyle,
    /// The index of the parameter that says where a page begins.
    pub position: Option<usize>,
    /// The index of the parameter that says how long a page is at most.
    pub limit: Option<usize>,
    /// The position of the first page.
    pub first: i64,
    pub items: String,
    pub next: Option<String>,
    pub more: Option<String>,
    pub count: Option<String>,
    pub total: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingStyle {
    Offset,
    Page,
    Cursor,
    Link,
    LinkHeader,
}

impl Operation {
    /// `GetCustomerHeaders`.
    pub fn headers_name(&self) -> String {
        format!("{}Headers", self.type_name)
    }

    /// The name of the enum of successes, when they differ in their bodies.
    pub fn reply_name(&self) -> Option<String> {
        self.success_kinds().nth(1).map(|_| format!("{}Response", self.type_name))
    }

    /// One arm for each different body among the successes.
    pub fn success_kinds(&self) -> impl Iterator<Item = &Arm> {
        self.success.iter().enumerate().filter_map(|(index, arm)| {
            let seen = self.success[..index].iter().any(|other| other.body == arm.body);
            (!seen).then_some(arm)
        })
    }
}

#[derive(Clone, Debug)]
pub struct Parameter {
    pub wire: String,
    pub rust: String,
    pub location: Location,
    pub style: String,
    pub explode: bool,
    pub required: bool,
    pub allow_reserved: bool,
    pub json: bool,
    /// With it, the server knows a repeat of the call from a second one.
    pub idempotency_key: bool,
    /// The runtime makes a UUID where the caller gives none.
    pub generated: bool,
    pub sensitive: bool,
    /// Says who a person is: not printed, and given like any other.
    pub personal: bool,
    pub deprecated: Deprecation,
    pub shape: Shape,
    pub limits: Limits,
    pub docs: Docs,
    /// What the server takes where nothing is sent.
    pub default: Option<Value>,
    pub example: Option<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
}

#[derive(Clone, Debug)]
pub struct Body {
    pub media_type: String,
    pub encoding: Encoding,
    pub required: bool,
    pub shape: Shape,
    /// How fields of a form, or of a body in parts, are sent, where the contract says so.
    pub fields: Vec<FieldEncoding>,
    pub description: String,
    pub example: Option<Value>,
}

/// How one field of a form, or of a body in parts, is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    pub name: String,
    pub media_type: Option<String>,
    pub style: Option<String>,
    pub explode: bool,
    pub allow_reserved: bool,
    /// Those whose value the contract has.
    pub headers: Vec<(String, String)>,
}

/// A header of a reply.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    pub wire: String,
    pub rust: String,
    pub shape: Shape,
    pub deprecated: Deprecation,
    pub docs: Docs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Code(u16),
    /// `4XX` is 4.
    Range(u16),
    Default,
}

/// One documented reply: a status and a media type.
#[derive(Clone, Debug)]
pub struct Arm {
    pub status: Status,
    /// The variant of the enum that the arm stands in; of an error, that of `ErrorBody`.
    pub variant: String,
    pub media_type: Option<String>,
    pub body: ArmBody,
    pub description: String,
    pub example: Option<Value>,
}

/// A variant of the client's `ErrorBody`.
#[derive(Clone, Debug)]
pub struct ErrorBody {
    pub variant: String,
    pub body: ArmBody,
    pub places: ErrorPlaces,
    /// Where the body is a union: its variants that are objects, each with its name, its shape and its own places.
    pub members: Vec<(String, Shape, ErrorPlaces)>,
}

/// Where an error's body says what went wrong: JSON pointers.
#[derive(Clone, Debug, Default)]
pub struct ErrorPlaces {
    /// The provider's code.
    pub code: Option<String>,
    /// What it says to people.
    pub message: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArmBody {
    Json(Shape),
    Text,
    Bytes,
    Empty,
}

/// A type's shape. What has a name is [`Shape::Named`]; the rest is spelled where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Any,
    /// An object without declared fields.
    Object,
    Boolean,
    /// `int32`, `int64` or wider; without a format or bounds that are wider, 64 bits.
    Integer(Width),
    Number(Precision),
    /// An exact decimal, written as a string.
    Decimal,
    /// An exact decimal, written as a number.
    DecimalNumber,
    String,
    Date,
    DateTime,
    /// A point in time as seconds since 1970, written as a number.
    UnixNumber,
    /// The same, written as a string of digits.
    UnixText,
    /// A point in time as HTTP writes dates: `Tue, 14 Jan 2025 12:30:00 GMT`.
    HttpDate,
    Uuid,
    /// A body of bytes. As a field, `byte` and `binary` stay text, but for the parts of a body.
    Bytes,
    /// A part of a body that is bytes.
    Part,
    List(Box<Shape>),
    Map(Box<Shape>),
    Nullable(Box<Shape>),
    Sensitive(Box<Shape>),
    /// A scalar that the server may send in another JSON type than the declared one.
    Lenient(Box<Shape>),
    /// A component, by its name in the spec.
    Named(String),
}

impl Shape {
    /// The component that it is, or that its items, values or variants are.
    pub fn component(&self) -> Option<&str> {
        match self {
            Self::Named(component) => Some(component),
            _ => self.inner().and_then(Self::component),
        }
    }

    /// What it is made of: the items of a list, the values of a map, what may be null or is hidden.
    pub fn inner(&self) -> Option<&Shape> {
        match self {
            Self::List(inner)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::Sensitive(inner)
            | Self::Lenient(inner) => Some(inner),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    Int32,
    Int64,
    Uint32,
    Uint64,
    Int128,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    Float,
    Double,
}

/// Whether something is on its way out, and what the contract says of it: `Some("")` where it says nothing.
pub type Deprecation = Option<String>;

/// What documentation says beyond the description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    pub description: String,
    /// Each a sentence: limits, format, default.
    pub notes: Vec<String>,
}

/// What the contract allows of a value that is sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    /// The least number is not allowed itself.
    pub above_minimum: bool,
    /// The greatest number is not allowed itself.
    pub below_maximum: bool,
    pub multiple_of: Option<f64>,
    pub unique_items: bool,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    /// Of each item of a list, or each value of a map.
    pub each: Option<Box<Limits>>,
}

/// A type with a name.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The component's name in the spec.
    pub component: String,
    /// The type's name.
    pub rust: String,
    /// The module it stands in: that of the only module of operations that uses it, or `shared`.
    pub module: String,
    pub docs: Docs,
    pub deprecated: Deprecation,
    pub in_request: bool,
    pub in_response: bool,
    pub kind: Kind,
}

#[derive(Clone, Debug)]
pub enum Kind {
    Struct(Struct),
    Enum(Vec<Variant>),
    Union(Union),
}

#[derive(Clone, Debug)]
pub struct Struct {
    pub fields: Vec<Field>,
    /// Properties beyond the declared ones are kept, in a field of this name and with values of this shape.
    pub extra: Option<(String, Shape)>,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub wire: String,
    pub rust: String,
    pub required: bool,
    pub shape: Shape,
    /// Says who a person is: not printed, and of the type that it has in any case.
    pub personal: bool,
    pub limits: Limits,
    /// The values that the contract lists for a scalar that is no string, as text.
    pub values: Vec<String>,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: Deprecation,
    pub docs: Docs,
    /// What the server takes where nothing is sent.
    pub default: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    pub wire: String,
    pub rust: String,
}

#[derive(Clone, Debug)]
pub struct Union {
    /// The property that says which variant it is.
    pub discriminator: Option<String>,
    pub variants: Vec<UnionVariant>,
}

#[derive(Clone, Debug)]
pub struct UnionVariant {
    pub rust: String,
    pub shape: Shape,
    /// The component that the document has there, where it is another name for the shape.
    pub alias: Option<String>,
    /// Says who a person is.
    pub personal: bool,
    /// Values of the discriminator that mean this variant.
    pub tags: Vec<String>,
}
