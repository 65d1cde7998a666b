// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Personal",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "people",
            description: "",
        },
        Group {
            name: "contacts",
            description: "",
        },
        Group {
            name: "name",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "put-person",
            id: "putPerson",
            group: "people",
            method: "PUT",
            path: "/people/{email}",
            summary: "Sends and receives personal data",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "email",
                    wire: "email",
                    place: Place::Path,
                    required: true,
                    personal: true,
                    description: "",
                    example: &["a@example.com"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "nick",
                    wire: "nick",
                    place: Place::Query,
                    personal: true,
                    description: "",
                    example: &["ann"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-phone",
                    wire: "X-Phone",
                    place: Place::Header,
                    personal: true,
                    description: "",
                    example: &["55"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "address",
                    wire: "address",
                    place: Place::Query,
                    description: "",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "marked",
                    wire: "marked",
                    place: Place::Field,
                    required: true,
                    personal: true,
                    description: "",
                    example: &["m"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "first-name",
                    wire: "firstName",
                    place: Place::Field,
                    required: true,
                    personal: true,
                    description: "Personal by its name.",
                    example: &["Ann"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "last-name",
                    wire: "lastName",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "birth-date",
                    wire: "birthDate",
                    place: Place::Field,
                    kind: Kind::Date,
                    personal: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "height",
                    wire: "height",
                    place: Place::Field,
                    kind: Kind::DecimalNumber,
                    personal: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "children",
                    wire: "children",
                    place: Place::Field,
                    kind: Kind::Integer,
                    personal: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "married",
                    wire: "married",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    personal: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    personal: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "sex",
                    wire: "sex",
                    place: Place::Field,
                    personal: true,
                    values: &["F", "M"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "nickname",
                    wire: "nickname",
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
                example: Some("{\"marked\":\"m\",\"firstName\":\"Ann\"}"),
            }),
            security: &[],
            items: None,
            run: put_person,
        },
        Command {
            name: "get-contacts",
            id: "getContacts",
            group: "contacts",
            method: "GET",
            path: "/contacts",
            summary: "A body that is personal as a whole",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: get_contacts,
        },
        Command {
            name: "get-name",
            id: "getName",
            group: "name",
            method: "GET",
            path: "/name",
            summary: "A body that is a text",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: get_name,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Json(body) => Content::json(body),
        ErrorBody::Problem(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn put_person(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .put_person(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::Person>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.nick(value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.x_phone(value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.address(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_contacts(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_contacts();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_name(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_name();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
