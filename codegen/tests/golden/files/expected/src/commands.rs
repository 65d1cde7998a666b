// @generated from tests/golden/files/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Command, Content, Group, Kind, Place, Provider,
    Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Pets in pieces",
    version: "1",
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
            name: "list-pets",
            id: "listPets",
            group: "pets",
            method: "GET",
            path: "/pets",
            summary: "GET /pets",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: list_pets,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Reason(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn list_pets(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.list_pets();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.limit(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
