// @generated from tests/golden/construction/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Construction",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "payments",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "create-payment",
            id: "createPayment",
            group: "payments",
            method: "POST",
            path: "/payments",
            summary: "Adds a payment",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "reference",
                    wire: "reference",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "note",
                    wire: "note",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "urgent",
                    wire: "urgent",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "due",
                    wire: "due",
                    place: Place::Field,
                    kind: Kind::Date,
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
                    "{\"amount\":{\"value\":\"1.00\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"Ann\"}}",
                ),
            }),
            security: &[],
            items: None,
            run: create_payment,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn create_payment(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.create_payment(&arguments.required_body::<types::Payment>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
