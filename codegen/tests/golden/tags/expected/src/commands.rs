// @generated from tests/golden/tags/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    ArgumentError, Arguments, Body, BodyForm, Command, Content, Group, Provider, Running,
    Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Tags",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "all",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "put-all",
            id: "putAll",
            group: "all",
            method: "PUT",
            path: "/all",
            summary: "PUT /all",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_all,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn put_all(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.put_all(&arguments.required_body::<types::All>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
