// @generated from tests/golden/money/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Money",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "balance",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "put-balance",
            id: "putBalance",
            group: "balance",
            method: "PUT",
            path: "/balance",
            summary: "Sends and receives amounts",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "minimum",
                    wire: "minimum",
                    place: Place::Query,
                    kind: Kind::DecimalText,
                    description: "",
                    example: &["10.50"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "amount",
                    wire: "amount",
                    place: Place::Field,
                    kind: Kind::DecimalText,
                    required: true,
                    description: "Written as a string.",
                    example: &["0.10"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "rate",
                    wire: "rate",
                    place: Place::Field,
                    kind: Kind::DecimalNumber,
                    description: "Written as a number.",
                    example: &["1.25"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "ceiling",
                    wire: "ceiling",
                    place: Place::Field,
                    kind: Kind::DecimalText,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "small",
                    wire: "small",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "large",
                    wire: "large",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "unsigned",
                    wire: "unsigned",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "wide",
                    wire: "wide",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Field,
                    required: true,
                    description: "Digits that are no number.",
                    example: &["007"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "code",
                    wire: "code",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"amount\":\"0.10\",\"rate\":1.25,\"id\":\"007\"}"),
            }),
            security: &[],
            items: None,
            run: put_balance,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn put_balance(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.put_balance(&arguments.required_body::<types::Balance>()?);
    if let Some(value) = arguments.optional::<passbook_runtime::Decimal>(0)? {
        request = request.minimum(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
