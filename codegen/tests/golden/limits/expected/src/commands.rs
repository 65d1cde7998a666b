// @generated from tests/golden/limits/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Limits",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "orders",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "create-order",
            id: "createOrder",
            group: "orders",
            method: "POST",
            path: "/orders",
            summary: "Sends and receives an order",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "page",
                    wire: "page",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    notes: "1 to 100.",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "codes",
                    wire: "codes",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    notes: "At most 2 items.",
                    example: &["abc"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "reference",
                    wire: "reference",
                    place: Place::Field,
                    required: true,
                    description: "",
                    notes: "2 to 6 characters. Pattern: `^[A-Z]+[0-9]*$`.",
                    example: &["AB12"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "share",
                    wire: "share",
                    place: Place::Field,
                    kind: Kind::Number,
                    description: "",
                    notes: "0 to 1. Not 0 itself. Not 1 itself.",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some(
                    "{\"reference\":\"AB12\",\"lines\":[{\"quantity\":5,\"price\":\"0.30\"}]}",
                ),
            }),
            security: &[],
            items: None,
            run: create_order,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn create_order(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.create_order(&arguments.required_body::<types::Order>()?);
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.codes(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
