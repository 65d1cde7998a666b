// @generated from tests/golden/parameters/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Body, BodyForm, Command, Content, Group, Kind,
    Place, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Parameters",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "styles",
            description: "",
        },
        Group {
            name: "places",
            description: "",
        },
        Group {
            name: "names",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "path-styles",
            id: "path_styles",
            group: "styles",
            method: "GET",
            path: "/styles/{simple}/{simple_list}/{label}/{matrix}/{matrix_list}",
            summary: "Styles of the path",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "simple",
                    wire: "simple",
                    place: Place::Path,
                    required: true,
                    description: "",
                    example: &["a b/c"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "simple-list",
                    wire: "simple_list",
                    place: Place::Path,
                    kind: Kind::Integer,
                    repeated: true,
                    required: true,
                    description: "",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "label",
                    wire: "label",
                    place: Place::Path,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "matrix",
                    wire: "matrix",
                    place: Place::Path,
                    kind: Kind::Integer,
                    required: true,
                    description: "",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "matrix-list",
                    wire: "matrix_list",
                    place: Place::Path,
                    repeated: true,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: path_styles,
        },
        Command {
            name: "query-styles",
            id: "query_styles",
            group: "styles",
            method: "GET",
            path: "/styles",
            summary: "Styles of the query",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "form",
                    wire: "form",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "joined",
                    wire: "joined",
                    place: Place::Query,
                    repeated: true,
                    values: &["asc", "desc"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "spaced",
                    wire: "spaced",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "piped",
                    wire: "piped",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "deep",
                    wire: "deep",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "spread",
                    wire: "spread",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json",
                    wire: "json",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json-text",
                    wire: "json_text",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "reserved",
                    wire: "reserved",
                    place: Place::Query,
                    description: "",
                    example: &["a/b"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "free",
                    wire: "free",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "sort",
                    wire: "sort",
                    place: Place::Query,
                    values: &["asc", "desc"],
                    description: "",
                    example: &["asc"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "page",
                    wire: "page",
                    place: Place::Query,
                    kind: Kind::Integer,
                    required: true,
                    description: "",
                    notes: "At least 1.",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "strict",
                    wire: "strict",
                    place: Place::Query,
                    required: true,
                    values: &["yes", "no"],
                    description: "",
                    example: &["yes"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "since",
                    wire: "since",
                    place: Place::Query,
                    kind: Kind::DateTime,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "day",
                    wire: "day",
                    place: Place::Query,
                    kind: Kind::Date,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Query,
                    kind: Kind::Uuid,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "amount",
                    wire: "amount",
                    place: Place::Query,
                    kind: Kind::DecimalNumber,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "flag",
                    wire: "flag",
                    place: Place::Query,
                    kind: Kind::Boolean,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "old",
                    wire: "old[]",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    deprecated: Some(""),
                    ..Argument::TEXT
                },
                Argument {
                    flag: "no-schema",
                    wire: "no_schema",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "any",
                    wire: "any",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: query_styles,
        },
        Command {
            name: "headers-and-cookies",
            id: "headers_and_cookies",
            group: "places",
            method: "GET",
            path: "/headers",
            summary: "Headers and cookies",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "x-list",
                    wire: "X-List",
                    place: Place::Header,
                    kind: Kind::Integer,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-object",
                    wire: "X-Object",
                    place: Place::Header,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-null",
                    wire: "X-Null",
                    place: Place::Header,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-secret",
                    wire: "X-Secret",
                    place: Place::Header,
                    sensitive: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "session",
                    wire: "session",
                    place: Place::Cookie,
                    description: "",
                    example: &["abc"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: headers_and_cookies,
        },
        Command {
            name: "meeting-names",
            id: "meeting_names",
            group: "names",
            method: "GET",
            path: "/meeting/{id}",
            summary: "One name in every place, and names that become one in Rust",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "",
                    example: &["p"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "id2",
                    wire: "id",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["q"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "id3",
                    wire: "id",
                    place: Place::Header,
                    description: "",
                    example: &["h"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "id4",
                    wire: "id",
                    place: Place::Cookie,
                    description: "",
                    example: &["c"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "foo-bar",
                    wire: "fooBar",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "foo-bar2",
                    wire: "foo_bar",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "foo-bar3",
                    wire: "foo-bar",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "trace",
                    wire: "trace",
                    place: Place::Header,
                    description: "Of the operation.",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: meeting_names,
        },
        Command {
            name: "taken-names",
            id: "taken_names",
            group: "names",
            method: "POST",
            path: "/taken",
            summary: "Names that a request has for itself",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "body2",
                    wire: "body",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["b"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "call2",
                    wire: "call",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["c"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "client2",
                    wire: "client",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["d"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "value",
                    wire: "value",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["e"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "response",
                    wire: "response",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "header",
                    wire: "header",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "header-map",
                    wire: "header_map",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "send2",
                    wire: "send",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "timeout-parameter",
                    wire: "timeout",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "new2",
                    wire: "new",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "call3",
                    wire: "call_",
                    place: Place::Header,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "self",
                    wire: "self",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "type",
                    wire: "type",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "clone",
                    wire: "clone",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "into",
                    wire: "into",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "facts",
                    wire: "facts",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Text,
                required: false,
                description: "",
                example: Some("hello"),
            }),
            security: &[],
            items: None,
            run: taken_names,
        },
        Command {
            name: "many-required",
            id: "many_required",
            group: "names",
            method: "GET",
            path: "/taken",
            summary: "More arguments than clippy likes",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "a",
                    wire: "a",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "b",
                    wire: "b",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "c",
                    wire: "c",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "d",
                    wire: "d",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "e",
                    wire: "e",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "f",
                    wire: "f",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "g",
                    wire: "g",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "h",
                    wire: "h",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: many_required,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn path_styles(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .path_styles(
            arguments.required::<String>(0)?,
            &arguments.required::<Vec<i64>>(1)?,
            arguments.required::<String>(2)?,
            arguments.required::<i64>(3)?,
            &arguments.required::<Vec<String>>(4)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn query_styles(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .query_styles(
            arguments.required::<i64>(11)?,
            arguments.required::<types::QueryStylesStrict>(12)?,
        );
    if let Some(value) = arguments.optional::<Vec<String>>(0)? {
        request = request.form(&value);
    }
    if let Some(value) = arguments.optional::<Vec<types::Sort>>(1)? {
        request = request.joined(&value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.spaced(&value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(3)? {
        request = request.piped(&value);
    }
    if let Some(value) = arguments.optional::<types::Filter>(4)? {
        request = request.deep(&value);
    }
    if let Some(value) = arguments.optional::<types::Filter>(5)? {
        request = request.spread(&value);
    }
    if let Some(value) = arguments.optional::<types::Filter>(6)? {
        request = request.json(&value);
    }
    if let Some(value) = arguments.optional::<String>(7)? {
        request = request.json_text(&value);
    }
    if let Some(value) = arguments.optional::<String>(8)? {
        request = request.reserved(value);
    }
    if let Some(value) = arguments
        .optional::<std::collections::BTreeMap<String, String>>(9)?
    {
        request = request.free(&value);
    }
    if let Some(value) = arguments.optional::<types::Sort>(10)? {
        request = request.sort(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::DateTime>(13)? {
        request = request.since(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Date>(14)? {
        request = request.day(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Uuid>(15)? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Decimal>(16)? {
        request = request.amount(value);
    }
    if let Some(value) = arguments.optional::<bool>(17)? {
        request = request.flag(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(18)? {
        request = request.old(&value);
    }
    if let Some(value) = arguments.optional::<String>(19)? {
        request = request.no_schema(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Json>(20)? {
        request = request.any(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn headers_and_cookies(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.headers_and_cookies(arguments.required::<String>(2)?);
    if let Some(value) = arguments.optional::<Vec<i64>>(0)? {
        request = request.x_list(&value);
    }
    if let Some(value) = arguments.optional::<types::Filter>(1)? {
        request = request.x_object(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.x_secret(value);
    }
    if let Some(value) = arguments.optional::<String>(4)? {
        request = request.session(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn meeting_names(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .meeting_names(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
        );
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.id3(value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.id4(value);
    }
    if let Some(value) = arguments.optional::<String>(4)? {
        request = request.foo_bar(value);
    }
    if let Some(value) = arguments.optional::<String>(5)? {
        request = request.foo_bar2(value);
    }
    if let Some(value) = arguments.optional::<String>(6)? {
        request = request.foo_bar3(value);
    }
    if let Some(value) = arguments.optional::<String>(7)? {
        request = request.trace(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn taken_names(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .taken_names(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<String>(2)?,
            arguments.required::<String>(3)?,
        );
    if let Some(value) = arguments.optional::<String>(4)? {
        request = request.response(value);
    }
    if let Some(value) = arguments.optional::<String>(5)? {
        request = request.header(value);
    }
    if let Some(value) = arguments.optional::<String>(6)? {
        request = request.header_map(value);
    }
    if let Some(value) = arguments.optional::<String>(7)? {
        request = request.send2(value);
    }
    if let Some(value) = arguments.optional::<String>(8)? {
        request = request.timeout(value);
    }
    if let Some(value) = arguments.optional::<String>(9)? {
        request = request.new2(value);
    }
    if let Some(value) = arguments.optional::<String>(10)? {
        request = request.call3(value);
    }
    if let Some(value) = arguments.optional::<String>(11)? {
        request = request.self_(value);
    }
    if let Some(value) = arguments.optional::<String>(12)? {
        request = request.r#type(value);
    }
    if let Some(value) = arguments.optional::<String>(13)? {
        request = request.clone(value);
    }
    if let Some(value) = arguments.optional::<String>(14)? {
        request = request.into(value);
    }
    if let Some(value) = arguments.optional::<String>(15)? {
        request = request.facts(value);
    }
    if let Some(body) = arguments.text_body()? {
        request = request.body(&body);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn many_required(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .many_required(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<String>(2)?,
            arguments.required::<String>(3)?,
            arguments.required::<String>(4)?,
            arguments.required::<String>(5)?,
            arguments.required::<String>(6)?,
            arguments.required::<String>(7)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
