//! Operations as commands: what a command line shows of an API, and how it runs it.
//!
//! A generated crate with the feature `commands` has a table of these. Each command builds the same typed request that
//! a caller's code would, so that its checks, its credentials and its decoding are the client's own.
//!
//! What a command gives back is text, written from the decoded value while [`masked`] holds: what the types call
//! sensitive, and what nobody declared, stands there as `[redacted]`.

mod arguments;
mod running;

pub use crate::masking::masked;
pub use arguments::{ArgumentError, Arguments, Checks, Masking, Scope};
pub use running::{Content, Fault, FaultKind, Piece, Running, Written};

use crate::facts;
use crate::internal::Core;

/// One API.
#[derive(Debug)]
pub struct Provider {
    /// What its client is made with.
    pub api: &'static facts::Api,
    /// The contract's title.
    pub title: &'static str,
    /// The contract's version.
    pub version: &'static str,
    /// What the contract says of itself.
    pub description: &'static str,
    /// One for each of the contract's schemes, in the order of the facts.
    pub credentials: &'static [Credential],
    /// In the order of the contract.
    pub groups: &'static [Group],
    /// In the order of the contract.
    pub commands: &'static [Command],
}

/// What a security scheme is called.
#[derive(Debug)]
pub struct Credential {
    /// The key in the spec.
    pub scheme: &'static str,
    /// The setter on the generated `Auth`.
    pub name: &'static str,
    /// What the contract says of it.
    pub description: &'static str,
}

/// The operations of one tag.
#[derive(Debug)]
pub struct Group {
    /// The module's name.
    pub name: &'static str,
    /// The tag's description.
    pub description: &'static str,
}

/// One operation.
#[derive(Debug)]
pub struct Command {
    /// The client's method, in kebab case.
    pub name: &'static str,
    /// The operation id, as the spec spells it.
    pub id: &'static str,
    /// The name of its group.
    pub group: &'static str,
    /// In upper case: `GET`.
    pub method: &'static str,
    /// The template: `/customers/{customerId}`.
    pub path: &'static str,
    /// One line.
    pub summary: &'static str,
    /// What the contract says of it.
    pub description: &'static str,
    /// That it is on its way out, and what the contract says of that.
    pub deprecated: Option<&'static str>,
    /// Its parameters, in the order of the facts, then the fields of its body.
    pub arguments: &'static [Argument],
    /// What it takes as its body.
    pub body: Option<Body>,
    /// Alternatives (OR) of schemes (AND).
    pub security: &'static [&'static [&'static str]],
    /// Where the list stands in a page, if it is paged: a JSON pointer.
    pub items: Option<&'static str>,
    /// Makes the call. Nothing is sent before what it returns is asked for a piece.
    pub run: fn(Core, &Arguments) -> Result<Running, ArgumentError>,
}

/// A value that is given by a flag.
#[derive(Debug)]
pub struct Argument {
    /// Without the dashes.
    pub flag: &'static str,
    /// The name on the wire.
    pub wire: &'static str,
    /// Where it is sent.
    pub place: Place,
    /// How its text is read.
    pub kind: Kind,
    /// The flag may be given several times.
    pub repeated: bool,
    /// The operation can't be called without it. (A field may as well stand in the body.)
    pub required: bool,
    /// It must not be printed, nor be seen in a list of processes.
    pub sensitive: bool,
    /// It must not be printed, and may be given like any other.
    pub personal: bool,
    /// The values that the contract knows; empty: any.
    pub values: &'static [&'static str],
    /// What the contract says of it.
    pub description: &'static str,
    /// Limits and the like, each a sentence.
    pub notes: &'static str,
    /// That it is on its way out, and what the contract says of that.
    pub deprecated: Option<&'static str>,
    /// With a value here, the server knows a repeat of the call from a second one.
    pub idempotency_key: bool,
    /// One value, or several for a flag that may be repeated.
    pub example: &'static [&'static str],
}

impl Argument {
    /// A text in the query, as many are.
    pub const TEXT: Self = Self {
        flag: "",
        wire: "",
        place: Place::Query,
        kind: Kind::Text,
        repeated: false,
        required: false,
        sensitive: false,
        personal: false,
        values: &[],
        description: "",
        notes: "",
        deprecated: None,
        idempotency_key: false,
        example: &[],
    };
}

/// Where an argument is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Inside a path segment.
    Path,
    /// After the `?`.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// A field of the body.
    Field,
}

/// How the text of an argument is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As it is.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A number that keeps all of its digits, and is sent as a string.
    DecimalText,
    /// A number that keeps all of its digits.
    DecimalNumber,
    /// `2024-05-31`.
    Date,
    /// `2024-05-31T12:30:00Z`, sent as that.
    DateTime,
    /// Seconds since 1970 in a body; elsewhere a date and time that becomes that.
    UnixSeconds,
    /// `Tue, 14 Jan 2025 12:30:00 GMT` in a body; elsewhere a date and time that becomes that.
    HttpDate,
    /// `70707707-0707-4707-8707-070707070707`.
    Uuid,
    /// JSON.
    Json,
}

impl Kind {
    /// What stands for a value in a usage line.
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Text => "TEXT",
            Self::Boolean => "true|false",
            Self::Integer => "INTEGER",
            Self::Number => "NUMBER",
            Self::DecimalText | Self::DecimalNumber => "DECIMAL",
            Self::Date => "YYYY-MM-DD",
            Self::DateTime | Self::UnixSeconds | Self::HttpDate => "DATE-TIME",
            Self::Uuid => "UUID",
            Self::Json => "JSON",
        }
    }

    /// What it is in words.
    fn words(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Boolean => "`true` or `false`",
            Self::Integer => "a whole number that fits",
            Self::Number => "a number",
            Self::DecimalText | Self::DecimalNumber => "a decimal number of at most 28 digits",
            Self::Date => "a date such as 2024-05-31",
            Self::DateTime | Self::UnixSeconds | Self::HttpDate => {
                "a date and time with its offset, such as 2024-05-31T12:30:00Z"
            }
            Self::Uuid => "a UUID",
            Self::Json => "JSON of the type that is expected here",
        }
    }
}

/// What an operation takes as its body.
#[derive(Debug)]
pub struct Body {
    /// The `Content-Type`.
    pub media_type: &'static str,
    /// How it is given.
    pub form: BodyForm,
    /// The operation can't be called without it.
    pub required: bool,
    /// What the contract says of it.
    pub description: &'static str,
    /// As JSON, or the text itself.
    pub example: Option<&'static str>,
}

/// How a body is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// As JSON, whatever it is sent as.
    Json,
    /// As text.
    Text,
    /// As bytes.
    Bytes,
}
