// @generated from tests/golden/openapi31/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "New pets",
    version: "3",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "pets",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "find-pets",
            id: "findPets",
            group: "pets",
            method: "GET",
            path: "/pets",
            summary: "GET /pets",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "name",
                    wire: "name",
                    place: Place::Query,
                    description: "",
                    example: &["Tom"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "above",
                    wire: "above",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    notes: "At least 0. Not 0 itself.",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: find_pets,
        },
        Command {
            name: "add-pet",
            id: "addPet",
            group: "pets",
            method: "POST",
            path: "/pets",
            summary: "POST /pets",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some(
                    "{\"kind\":\"dog\",\"size\":\"large\",\"colour\":\"blue\",\"film\":\"YQ==\",\"more\":{\"a\":1}}",
                ),
            }),
            security: &[],
            items: None,
            run: add_pet,
        },
        Command {
            name: "ping",
            id: "ping",
            group: "pets",
            method: "POST",
            path: "/ping",
            summary: "POST /ping",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: ping,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn find_pets(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.find_pets();
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<i64>(1)? {
        request = request.above(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn add_pet(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.add_pet(&arguments.required_body::<types::Pet>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn ping(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.ping();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
