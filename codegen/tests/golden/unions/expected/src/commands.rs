// @generated from tests/golden/unions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Unions",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "unions",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "exchange",
            id: "exchange",
            group: "unions",
            method: "POST",
            path: "/unions",
            summary: "Sends and receives every union",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "same",
                    wire: "same",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some(
                    "{\"mapped\":{\"kind\":\"feline\",\"lives\":9},\"implied\":{\"kind\":\"Dog\",\"bark\":\"loud\"}}",
                ),
            }),
            security: &[],
            items: None,
            run: exchange,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::ExchangeError400(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn exchange(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.exchange(&arguments.required_body::<types::Everything>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
