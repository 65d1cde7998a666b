// @generated from tests/golden/sides/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Body, BodyForm, Command, Content, Group, Place,
    Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Sides",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "users",
            description: "",
        },
        Group {
            name: "status",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "create-user",
            id: "createUser",
            group: "users",
            method: "POST",
            path: "/users",
            summary: "Adds a user",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "name",
                    wire: "name",
                    place: Place::Field,
                    required: true,
                    description: "",
                    example: &["Ann"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "pass",
                    wire: "pass",
                    place: Place::Field,
                    required: true,
                    description: "",
                    example: &["s"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"name\":\"Ann\",\"pass\":\"s\"}"),
            }),
            security: &[],
            items: None,
            run: create_user,
        },
        Command {
            name: "get-status",
            id: "getStatus",
            group: "status",
            method: "GET",
            path: "/status",
            summary: "Replies only",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: get_status,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn create_user(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.create_user(&arguments.required_body::<types::User>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_status(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_status();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
