// @generated from tests/golden/composition/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Composition",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "compose",
            description: "",
        },
        Group {
            name: "parts",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "compose",
            id: "compose",
            group: "compose",
            method: "POST",
            path: "/compose",
            summary: "Sends and receives every composition",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "renamed",
                    wire: "renamed",
                    place: Place::Field,
                    kind: Kind::DecimalNumber,
                    description: "A reference with a description.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "nothing",
                    wire: "nothing",
                    place: Place::Field,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "one",
                    wire: "one",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    notes: "At least 1.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "deep",
                    wire: "deep",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "defaulted",
                    wire: "defaulted",
                    place: Place::Field,
                    description: "",
                    notes: "At most 3 characters. Pattern: `(?i)^a\\Z`. Default: `20`.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "old",
                    wire: "old",
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
                example: Some(
                    "{\"base\":{\"id\":\"1\",\"extra\":\"e\"},\"nothing\":null}",
                ),
            }),
            security: &[],
            items: None,
            run: compose,
        },
        Command {
            name: "part",
            id: "part",
            group: "parts",
            method: "GET",
            path: "/compose/{part}",
            summary: "Another module's use of the same types",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "part",
                    wire: "part",
                    place: Place::Path,
                    required: true,
                    description: "",
                    example: &["tree"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: part,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn compose(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.compose(&arguments.required_body::<types::All>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn part(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.part(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
