//! What generated code tells the runtime about an API: constants, one set per provider.
//!
//! Only generated code makes these; they are outside the semver promise of this crate.

pub use crate::limits::Limits;

/// One API: what all of its operations share.
#[derive(Debug)]
pub struct Api {
    /// The provider's id, such as `finicity`.
    pub id: &'static str,
    /// `passbook-finicity/0.1.0`.
    pub user_agent: &'static str,
    /// In the order of the spec: the first that serves the environment is used.
    pub servers: &'static [Server],
    /// The servers of the operations that have their own.
    pub operation_servers: &'static [&'static [Server]],
    /// Every scheme that an operation's `security` names.
    pub schemes: &'static [Scheme],
    /// What is made again after a failure, unless the caller says otherwise.
    pub repeats: Repeats,
    /// Error codes after which no call is made again, whatever the status.
    pub permanent_errors: &'static [PermanentErrors],
}

/// Codes in the bodies of errors that say that the same call fails again.
#[derive(Debug)]
pub struct PermanentErrors {
    /// The JSON pointer of the code.
    pub at: &'static str,
    /// As text, also where servers send a number.
    pub codes: &'static [&'static str],
}

impl PermanentErrors {
    /// Whether the body of an error has one of the codes.
    pub(crate) fn holds(&self, body: &[u8]) -> bool {
        let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let code = body.pointer(self.at).and_then(crate::parameter::scalar);
        code.is_some_and(|code| self.codes.contains(&code.as_str()))
    }
}

/// After which failures a call that is safe to make twice is made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// After any that may pass.
    WhereSafe,
    /// After those of which it is known that nothing was done: the provider counts calls.
    WhereKnown,
}

/// Where an API is served.
#[derive(Debug)]
pub struct Server {
    /// May hold `{variables}`; may be relative, which makes the caller give the base URL.
    pub url: &'static str,
    /// `sandbox`, `production`; empty where the spec doesn't say, which stands for every environment.
    pub environments: &'static [&'static str],
    /// Name, default, and the values that the contract allows: empty where it lists none.
    pub variables: &'static [(&'static str, &'static str, &'static [&'static str])],
    /// What stands in `url` is a placeholder: the caller has to give the base URL, or all of its variables.
    pub custom: bool,
}

/// One entry of `components.securitySchemes`.
#[derive(Debug)]
pub struct Scheme {
    /// The key in the spec.
    pub id: &'static str,
    /// How a credential of this scheme is sent.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Debug)]
pub enum SchemeKind {
    /// `Authorization: Basic`.
    Basic,
    /// `Authorization: Bearer`, from `http: bearer`, `oauth2` and `openIdConnect` alike.
    Bearer,
    /// `Authorization` with another scheme of HTTP, by its name: `Token`.
    Http(&'static str),
    /// A header, a query parameter or a cookie of this name. (Never [`Location::Path`].)
    ApiKey {
        /// Where the key is sent.
        location: Location,
        /// The wire name.
        name: &'static str,
    },
    /// A scheme that no header or parameter carries, such as mutual TLS: satisfied by the transport.
    Transport,
}

/// One scheme that an alternative needs, with its scopes.
#[derive(Debug)]
pub struct Requirement {
    /// The key in the spec.
    pub scheme: &'static str,
    /// What the credential has to allow; the runtime doesn't look at it.
    pub scopes: &'static [&'static str],
}

/// Path and method, and all that is needed to build a request and read a reply.
#[derive(Debug)]
pub struct Operation {
    /// The operation id as the spec spells it.
    pub id: &'static str,
    /// In upper case: `GET`.
    pub method: &'static str,
    /// The template: `/customers/{customerId}`.
    pub path: &'static str,
    /// A [`Call`](crate::internal::Call) sets them by their index here.
    pub parameters: &'static [Parameter],
    /// `None`: the operation takes no body.
    pub body: Option<RequestBody>,
    /// The `Accept` header: every media type that a documented reply may have. Empty: none is sent.
    pub accept: &'static str,
    /// Every media type that a documented success may have, also those that are not asked for.
    pub success_types: &'static str,
    /// Alternatives (OR) of requirements (AND). Empty: no credentials. An empty alternative: none are needed.
    pub security: &'static [&'static [Requirement]],
    /// The operation's own servers; empty: the API's.
    pub servers: &'static [Server],
}

/// How the pages of a list follow each other. Parameters are indices; what a page says is a [`Page`].
#[derive(Debug)]
pub struct Paging {
    /// What says where the next page begins.
    pub style: PagingStyle,
    /// The parameter that says where a page begins: an offset, a page's number, a cursor.
    pub position: Option<usize>,
    /// The parameter that says how long a page is at most.
    pub limit: Option<usize>,
    /// The position of the first page.
    pub first: i64,
    /// Whether a page has a place for a link to the next page, or its cursor.
    pub has_next: bool,
}

/// What a decoded page says of itself and of the next one.
#[derive(Debug)]
pub struct Page {
    /// How many items it has; `None` where it has no list.
    pub items: Option<usize>,
    /// Its items are neither objects nor lists, so that two pages may well look alike.
    pub is_plain: bool,
    /// The link to the next page, or its cursor.
    pub next: Option<String>,
    /// Whether there are more pages.
    pub more: Option<bool>,
    /// How many items the page says that it has.
    pub count: Option<i64>,
    /// How many pages there are, or items, by the style.
    pub total: Option<i64>,
}

impl Page {
    /// A page that says nothing.
    pub const NONE: Self =
        Self { items: None, is_plain: false, next: None, more: None, count: None, total: None };
}

/// What says where the next page begins.
/// What says where the next page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingStyle {
    /// A number of items.
    Offset,
    /// A page's number, or a link beside it.
    Page,
    /// A text from the last page.
    Cursor,
    /// A link in the last page.
    Link,
    /// A `Link` header with `rel="next"` beside the last page (RFC 8288).
    LinkHeader,
}

/// One value outside of the body.
#[derive(Debug)]
pub struct Parameter {
    /// The wire name.
    pub name: &'static str,
    /// Where it is sent.
    pub location: Location,
    /// How its value becomes text. A style that its location doesn't know is read as the location's default.
    pub style: Style,
    /// Whether the items of a list, or the fields of an object, are sent apart.
    pub explode: bool,
    /// A call without it is refused before anything is sent.
    pub required: bool,
    /// Reserved characters are sent as they are (`allowReserved`, query only).
    pub allow_reserved: bool,
    /// The value must not be printed.
    pub sensitive: bool,
    /// The value is sent as one JSON text (a parameter with `content`).
    pub json: bool,
    /// With a value here, the server knows a repeat of the call from a second one.
    pub idempotency_key: bool,
    /// Where the caller sets no value, each request gets a new UUID, which the server sends back.
    pub generated: bool,
    /// What the contract allows.
    pub limits: Option<&'static Limits>,
}

impl Parameter {
    /// A parameter of the path, as most are.
    pub const PATH: Self = Self {
        name: "",
        location: Location::Path,
        style: Style::Simple,
        explode: false,
        required: true,
        allow_reserved: false,
        sensitive: false,
        json: false,
        idempotency_key: false,
        generated: false,
        limits: None,
    };
    /// A parameter of the query, as most are.
    pub const QUERY: Self =
        Self { location: Location::Query, style: Style::Form, explode: true, required: false, ..Self::PATH };
    /// A header, as most are.
    pub const HEADER: Self = Self { location: Location::Header, required: false, ..Self::PATH };
    /// A cookie, as most are.
    pub const COOKIE: Self = Self { location: Location::Cookie, ..Self::QUERY };
}

/// Where a parameter or an API key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// Inside a path segment.
    Path,
    /// After the `?`.
    Query,
    /// A header of its own.
    Header,
    /// A pair of the `Cookie` header.
    Cookie,
}

/// How a value becomes text, as OpenAPI's table of style examples says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `blue,black`: path and header.
    Simple,
    /// `.blue.black`: path.
    Label,
    /// `;color=blue;color=black`: path.
    Matrix,
    /// `color=blue&color=black`: query and cookie.
    Form,
    /// `color=blue%20black`: query.
    SpaceDelimited,
    /// `color=blue%7Cblack`: query.
    PipeDelimited,
    /// `color%5BR%5D=100`: query.
    DeepObject,
}

/// What an operation accepts as its body.
#[derive(Debug)]
pub struct RequestBody {
    /// The `Content-Type` to send, as the spec spells it.
    pub media_type: &'static str,
    /// How a typed value becomes bytes.
    pub encoding: Encoding,
    /// A call without it is refused before anything is sent.
    pub required: bool,
    /// How fields of a form, or of a body in parts, are sent that are not sent as all others are.
    pub fields: &'static [FieldEncoding],
}

/// How one field of a form, or of a body in parts, is sent.
#[derive(Debug)]
pub struct FieldEncoding {
    /// The field's name.
    pub name: &'static str,
    /// The media type of its value, where the contract has one.
    pub media_type: Option<&'static str>,
    /// How its value becomes text, where the contract says so: it takes precedence over the media type.
    pub style: Option<Style>,
    /// Whether the items of a list, or the fields of an object, are sent apart.
    pub explode: bool,
    /// Reserved characters are sent as they are.
    pub allow_reserved: bool,
    /// Headers of its part, whose values the contract has.
    pub headers: &'static [(&'static str, &'static str)],
}

impl FieldEncoding {
    /// A field without anything of its own.
    pub const NONE: Self =
        Self { name: "", media_type: None, style: None, explode: false, allow_reserved: false, headers: &[] };
}

/// How a typed value becomes the bytes of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json` and its kin.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// A string, sent as it is.
    Text,
    /// Bytes, sent as they are.
    Bytes,
}
