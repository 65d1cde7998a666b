// @generated from tests/golden/petstore/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Body, BodyForm, Command, Content, Credential,
    Group, Kind, Place, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Petstore",
    version: "1.0.0",
    description: "A shop for pets.",
    credentials: &[
        Credential {
            scheme: "token",
            name: "token",
            description: "A token from the shop's counter.",
        },
    ],
    groups: &[
        Group {
            name: "pets",
            description: "Everything about pets.",
        },
    ],
    commands: &[
        Command {
            name: "list-pets",
            id: "listPets",
            group: "pets",
            method: "GET",
            path: "/pets",
            summary: "Lists the pets",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "How many to return.",
                    notes: "At most 100.",
                    example: &["10"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["token"]],
            items: None,
            run: list_pets,
        },
        Command {
            name: "create-pet",
            id: "createPet",
            group: "pets",
            method: "POST",
            path: "/pets",
            summary: "Adds a pet",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Field,
                    kind: Kind::Integer,
                    required: true,
                    description: "Its number.",
                    example: &["3"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "name",
                    wire: "name",
                    place: Place::Field,
                    required: true,
                    description: "Its name.",
                    example: &["Kit"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "tag",
                    wire: "tag",
                    place: Place::Field,
                    description: "What it is.",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"id\":3,\"name\":\"Kit\"}"),
            }),
            security: &[&["token"]],
            items: None,
            run: create_pet,
        },
        Command {
            name: "show-pet-by-id",
            id: "showPetById",
            group: "pets",
            method: "GET",
            path: "/pets/{petId}",
            summary: "Shows one pet",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "pet-id",
                    wire: "petId",
                    place: Place::Path,
                    required: true,
                    description: "Which pet.",
                    example: &["1"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["token"]],
            items: None,
            run: show_pet_by_id,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Error(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn list_pets(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.list_pets();
    if let Some(value) = arguments.optional::<i32>(0)? {
        request = request.limit(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn create_pet(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.create_pet(&arguments.required_body::<types::Pet>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn show_pet_by_id(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.show_pet_by_id(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
