// @generated from tests/golden/deprecation/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Deprecation",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "things",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "list-things",
            id: "listThings",
            group: "things",
            method: "GET",
            path: "/things",
            summary: "Lists things",
            description: "The list of things. Deprecated in favour of `searchThings`, which pages.",
            deprecated: Some("Deprecated in favour of `searchThings`, which pages."),
            arguments: &[
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "How many.",
                    notes: "1 to 100. Default: `25`.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "order",
                    wire: "order",
                    place: Place::Query,
                    values: &["newest", "oldest"],
                    description: "",
                    example: &["newest"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "old",
                    wire: "old",
                    place: Place::Query,
                    kind: Kind::Boolean,
                    description: "",
                    notes: "Default: `false`.",
                    deprecated: Some("use `order`; gone in 2030"),
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: list_things,
        },
        Command {
            name: "create-thing",
            id: "createThing",
            group: "things",
            method: "POST",
            path: "/things",
            summary: "Adds a thing",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "name",
                    wire: "name",
                    place: Place::Field,
                    required: true,
                    description: "Required.",
                    notes: "Default: `never a constant`.",
                    example: &["n"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "kind",
                    wire: "kind",
                    place: Place::Field,
                    description: "Its kind.",
                    notes: "Default: `plain`.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "sort",
                    wire: "sort",
                    place: Place::Field,
                    values: &["up", "down"],
                    description: "",
                    notes: "Default: `down`.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "count",
                    wire: "count",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    notes: "Default: `-1`.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "wrong",
                    wire: "wrong",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    notes: "Default: `not a number`.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "legacy",
                    wire: "legacy",
                    place: Place::Field,
                    description: "Its old name. This field is deprecated, use `name`.",
                    deprecated: Some("This field is deprecated, use `name`."),
                    ..Argument::TEXT
                },
                Argument {
                    flag: "silent",
                    wire: "silent",
                    place: Place::Field,
                    description: "",
                    deprecated: Some(""),
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"name\":\"n\"}"),
            }),
            security: &[],
            items: None,
            run: create_thing,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn list_things(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.list_things();
    if let Some(value) = arguments.optional::<i32>(0)? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<types::Order>(1)? {
        request = request.order(value);
    }
    if let Some(value) = arguments.optional::<bool>(2)? {
        request = request.old(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn create_thing(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.create_thing(&arguments.required_body::<types::Thing>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
