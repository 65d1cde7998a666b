// @generated from tests/golden/presence/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Presence",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "profile",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "patch-profile",
            id: "patchProfile",
            group: "profile",
            method: "PATCH",
            path: "/profile",
            summary: "Leaves, sets and clears",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Field,
                    required: true,
                    description: "Required and never null.",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "parent",
                    wire: "parent",
                    place: Place::Field,
                    required: true,
                    description: "Required and may be null.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "name",
                    wire: "name",
                    place: Place::Field,
                    description: "Optional and never null.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "nickname",
                    wire: "nickname",
                    place: Place::Field,
                    description: "Optional and may be null.",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/merge-patch+json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some(
                    "{\"id\":\"1\",\"parent\":null,\"nickname\":null,\"tags\":[]}",
                ),
            }),
            security: &[],
            items: None,
            run: patch_profile,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn patch_profile(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.patch_profile(&arguments.required_body::<types::Profile>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
