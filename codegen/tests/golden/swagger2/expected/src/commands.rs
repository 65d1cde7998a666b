// @generated from tests/golden/swagger2/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Old pets",
    version: "2",
    description: "",
    credentials: &[
        Credential {
            scheme: "basic",
            name: "basic",
            description: "",
        },
        Credential {
            scheme: "code",
            name: "code",
            description: "",
        },
        Credential {
            scheme: "key",
            name: "key",
            description: "",
        },
    ],
    groups: &[
        Group {
            name: "pets",
            description: "Animals.",
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
                    description: "How many at most.",
                    notes: "1 to 100.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "kinds",
                    wire: "kinds",
                    place: Place::Query,
                    repeated: true,
                    values: &["cat", "dog"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "names",
                    wire: "names",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "ids",
                    wire: "ids",
                    place: Place::Query,
                    kind: Kind::Integer,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-trace",
                    wire: "X-Trace",
                    place: Place::Header,
                    kind: Kind::Uuid,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["basic"]],
            items: None,
            run: list_pets,
        },
        Command {
            name: "add-pet",
            id: "addPet",
            group: "pets",
            method: "POST",
            path: "/pets",
            summary: "POST /pets",
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
            security: &[&["code"], &["key"]],
            items: None,
            run: add_pet,
        },
        Command {
            name: "rename-pet",
            id: "renamePet",
            group: "pets",
            method: "PATCH",
            path: "/pets/{id}",
            summary: "PATCH /pets/{id}",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "name",
                    wire: "name",
                    place: Place::Field,
                    required: true,
                    description: "",
                    notes: "At most 20 characters.",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/x-www-form-urlencoded",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[&["basic"]],
            items: None,
            run: rename_pet,
        },
        Command {
            name: "get-photo",
            id: "getPhoto",
            group: "pets",
            method: "GET",
            path: "/pets/{id}/photo",
            summary: "GET /pets/{id}/photo",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["basic"]],
            items: None,
            run: get_photo,
        },
        Command {
            name: "put-photo",
            id: "putPhoto",
            group: "pets",
            method: "PUT",
            path: "/pets/{id}/photo",
            summary: "PUT /pets/{id}/photo",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "",
                    example: &["text"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "photo",
                    wire: "photo",
                    place: Place::Field,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "caption",
                    wire: "caption",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "multipart/form-data",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[&["basic"]],
            items: None,
            run: put_photo,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Fault(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn list_pets(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.list_pets();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<Vec<types::ListPetsKindsItem>>(1)? {
        request = request.kinds(&value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.names(&value);
    }
    if let Some(value) = arguments.optional::<Vec<i64>>(3)? {
        request = request.ids(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Uuid>(4)? {
        request = request.x_trace(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn add_pet(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.add_pet(&arguments.required_body::<types::Pet>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn rename_pet(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .rename_pet(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::RenamePetRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn get_photo(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_photo(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::bytes, error_body))
}

#[allow(deprecated)]
fn put_photo(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_photo(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::PutPhotoRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
