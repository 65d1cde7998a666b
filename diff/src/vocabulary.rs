//! The words in which two documents differ. The comparator speaks no others, so that rules can be data.

use std::fmt;

use serde::Deserialize;

/// An enum whose variants are written in `snake_case`, in rules and in output.
macro_rules! words {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum $name { $($(#[$inner])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word for it.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}

words! {
    /// What becomes of callers that are deployed already.
    Wire {
        /// Nothing that is sent or received changes.
        None = "none",
        /// They go on as before; something new can be done.
        Compatible = "compatible",
        /// Some of their requests, or of the replies to them, are no longer understood.
        Breaking = "breaking",
    }
}

words! {
    /// What becomes of Rust code that uses the generated crate, as the part of a version that has to grow.
    Bump {
        /// It compiles as before.
        Patch = "patch",
        /// It compiles as before, and there is something new to use.
        Minor = "minor",
        /// Some of it no longer compiles.
        Major = "major",
    }
}

impl Wire {
    /// The part of a crate's version that says as much.
    pub fn bump(self) -> Bump {
        match self {
            Self::None => Bump::Patch,
            Self::Compatible => Bump::Minor,
            Self::Breaking => Bump::Major,
        }
    }
}

words! {
    /// Who writes what is described.
    Direction {
        /// The caller.
        Request = "request",
        /// The server.
        Response = "response",
        /// Both, or it is about neither.
        Any = "any",
    }
}

words! {
    /// The kind of thing that differs.
    Area {
        /// The document itself.
        Document = "document",
        /// A server, or a variable of one.
        Server = "server",
        /// A security scheme.
        SecurityScheme = "security_scheme",
        /// What an operation requires of a caller.
        Security = "security",
        /// An operation.
        Operation = "operation",
        /// A parameter.
        Parameter = "parameter",
        /// A request's body.
        RequestBody = "request_body",
        /// A documented reply.
        Response = "response",
        /// A media type of a request's or of a reply's body.
        MediaType = "media_type",
        /// A header of a reply.
        Header = "header",
        /// A schema's property.
        Property = "property",
        /// A schema.
        Schema = "schema",
        /// Something in `components` that no operation leads to.
        Component = "component",
        /// An item of the generated crate.
        Surface = "surface",
        /// A provider as a whole.
        Provider = "provider",
    }
}

words! {
    /// What of it differs.
    Aspect {
        /// Whether it is there.
        Existence = "existence",
        /// A name that only Rust code sees: an operation's id, a component's or a path parameter's name.
        Name = "name",
        /// An operation's path.
        Path = "path",
        /// An operation's method.
        Method = "method",
        /// The tags of an operation.
        Tag = "tag",
        /// `info.version`.
        Version = "version",
        /// A title, summary, description, or link to documentation.
        Text = "text",
        /// An example.
        Example = "example",
        /// Whether it is deprecated.
        Deprecation = "deprecation",
        /// The date from which it is gone.
        Sunset = "sunset",
        /// How stable it is said to be.
        Stability = "stability",
        /// An extension that nothing here reads.
        Extension = "extension",
        /// Something that OpenAPI says is not read.
        Ignored = "ignored",
        /// Something that the comparator has no word for.
        Unclassified = "unclassified",
        /// Whether it has to be given, or is always there.
        Requirement = "requirement",
        /// Where a parameter or a key stands.
        Location = "location",
        /// How a parameter's value is written: style, explode, content, reserved characters.
        Style = "style",
        /// Whether a parameter may be empty.
        EmptyValue = "empty_value",
        /// How a part of a form is written, or what a text of a schema holds.
        Encoding = "encoding",
        /// How precisely a media type is said: `application/json` of `application/*`.
        MediaRange = "media_range",
        /// The JSON type, or what a union or anything at all became.
        Type = "type",
        /// The format.
        Format = "format",
        /// A value of an enum.
        EnumValue = "enum_value",
        /// Whether there is a list of values at all.
        Enum = "enum",
        /// Whether a list of values is final.
        Openness = "openness",
        /// Least value, length, or number.
        LowerBound = "lower_bound",
        /// Greatest value, length, or number.
        UpperBound = "upper_bound",
        /// `multipleOf`.
        Step = "step",
        /// `pattern`.
        Pattern = "pattern",
        /// `uniqueItems`.
        Uniqueness = "uniqueness",
        /// Whether null is a value.
        Null = "null",
        /// `readOnly`.
        ReadOnly = "read_only",
        /// `writeOnly`.
        WriteOnly = "write_only",
        /// What is taken where nothing is given.
        Default = "default",
        /// What other properties an object may have.
        AdditionalProperties = "additional_properties",
        /// A member of a union.
        Member = "member",
        /// `oneOf` against `anyOf`.
        UnionKeyword = "union_keyword",
        /// A keyword that only forbids, as `not`, `const` and `if` do.
        Assertion = "assertion",
        /// The property that tells a union's members apart.
        Discriminator = "discriminator",
        /// A value of that property.
        DiscriminatorValue = "discriminator_value",
        /// Whether it must never be printed.
        Sensitivity = "sensitivity",
        /// Whether it is personal data.
        Personal = "personal",
        /// The JSON types in which a scalar is taken.
        Leniency = "leniency",
        /// How a list's pages follow each other.
        Paging = "paging",
        /// Whether a header makes repeating a call safe.
        IdempotencyKey = "idempotency_key",
        /// Whether the client makes up a value where the caller gives none.
        Generation = "generation",
        /// Calls that the server makes.
        Callback = "callback",
        /// Which statuses a documented reply stands for.
        Status = "status",
        /// Which operation a reply's value leads to.
        Link = "link",
        /// `type`, `scheme` or flow of a security scheme.
        SchemeType = "scheme_type",
        /// What a bearer token looks like.
        BearerFormat = "bearer_format",
        /// An OAuth flow.
        Flow = "flow",
        /// An address: of a server, or of an authorization server's endpoint.
        Url = "url",
        /// A scope: one that there is, or one that is required.
        Scope = "scope",
        /// One of the ways in which a caller may be authorized.
        Alternative = "alternative",
        /// Whether the client's certificate is asked for.
        ClientCertificate = "client_certificate",
        /// A server's variable.
        Variable = "variable",
        /// The values that a server's variable may take.
        VariableValue = "variable_value",
        /// The environment that a server stands for.
        Environment = "environment",
    }
}

words! {
    /// What became of it.
    Effect {
        /// It is new.
        Added = "added",
        /// It is gone.
        Removed = "removed",
        /// More values are valid than before.
        Widened = "widened",
        /// Fewer values are valid than before.
        Narrowed = "narrowed",
        /// It is another one, and neither wider nor narrower.
        Changed = "changed",
    }
}

words! {
    /// What else a verdict can depend on.
    Trait {
        /// It has to be given, or is always there.
        Required = "required",
        /// There is a value that is taken where none is given.
        HasDefault = "has_default",
        /// It has, or had, a type of its own in Rust.
        Typed = "typed",
        /// Rust code sees another type than before.
        Retyped = "retyped",
        /// Rust code sees another name than before.
        Renamed = "renamed",
        /// It is a list of values that says of itself that it is open.
        Open = "open",
        /// It was deprecated.
        Deprecated = "deprecated",
        /// It is about a reply that is a success.
        Success = "success",
        /// It is about the first of its kind, or the last one.
        Only = "only",
        /// It is no date.
        Malformed = "malformed",
        /// It may break from now on, and might not before.
        Unstable = "unstable",
        /// What it was said of is gone, too.
        Gone = "gone",
        /// Rust code sees it, whether it is built by callers or not.
        Visible = "visible",
        /// No code is generated from it: it is part of a webhook, of a callback, or of a condition.
        Ungenerated = "ungenerated",
        /// Of what there was, nothing is left.
        Replaced = "replaced",
    }
}
