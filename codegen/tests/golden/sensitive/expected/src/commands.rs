// @generated from tests/golden/sensitive/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Sensitive",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "holders",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "put-holder",
            id: "putHolder",
            group: "holders",
            method: "PUT",
            path: "/holders/{taxId}",
            summary: "Sends and receives secrets",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "tax-id",
                    wire: "taxId",
                    place: Place::Path,
                    required: true,
                    sensitive: true,
                    description: "",
                    example: &["529"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"marked\":\"m\",\"password\":\"p\"}"),
            }),
            security: &[],
            items: None,
            run: put_holder,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn put_holder(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_holder(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::Holder>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
