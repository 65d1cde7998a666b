// @generated from tests/golden/errors/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    ArgumentError, Arguments, Command, Content, Group, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Errors",
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
            name: "get-thing",
            id: "get_thing",
            group: "things",
            method: "GET",
            path: "/things",
            summary: "GET /things",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: get_thing,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Declared(body) => Content::json(body),
        ErrorBody::Either(body) => Content::json(body),
        ErrorBody::Empty => Content::empty(&()),
        ErrorBody::Json(body) => Content::json(body),
        ErrorBody::Listed(body) => Content::json(body),
        ErrorBody::Numbered(body) => Content::json(body),
        ErrorBody::NumberedList(body) => Content::json(body),
        ErrorBody::OAuth(body) => Content::json(body),
        ErrorBody::Sensitive(body) => Content::json(body),
        ErrorBody::Text(body) => Content::text(body),
        ErrorBody::Thing(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn get_thing(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_thing();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
