// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Body, BodyForm, Command, Content, Group, Kind,
    Place, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::operations;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Streams",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "files",
            description: "",
        },
        Group {
            name: "events",
            description: "",
        },
        Group {
            name: "texts",
            description: "",
        },
        Group {
            name: "headers",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "get-file",
            id: "get_file",
            group: "files",
            method: "GET",
            path: "/files/{id}",
            summary: "Bytes",
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
            security: &[],
            items: None,
            run: get_file,
        },
        Command {
            name: "put-file",
            id: "put_file",
            group: "files",
            method: "PUT",
            path: "/files/{id}",
            summary: "Bytes either way, of any status",
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
            body: Some(Body {
                media_type: "image/png",
                form: BodyForm::Bytes,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_file,
        },
        Command {
            name: "convert-file",
            id: "convert_file",
            group: "files",
            method: "POST",
            path: "/files/{id}",
            summary: "Bytes or JSON, by status, which is no stream",
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
            security: &[],
            items: None,
            run: convert_file,
        },
        Command {
            name: "watch",
            id: "watch",
            group: "events",
            method: "GET",
            path: "/events",
            summary: "Events and nothing else",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "send-events2",
                    wire: "send_events",
                    place: Place::Query,
                    kind: Kind::Boolean,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: watch,
        },
        Command {
            name: "answer",
            id: "answer",
            group: "events",
            method: "POST",
            path: "/events",
            summary: "Events or JSON, as the caller asks",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "stream",
                    wire: "stream",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    required: true,
                    description: "",
                    example: &["true"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"stream\":true}"),
            }),
            security: &[],
            items: None,
            run: answer,
        },
        Command {
            name: "watch-texts",
            id: "watch_texts",
            group: "texts",
            method: "GET",
            path: "/texts",
            summary: "Events of text",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: watch_texts,
        },
        Command {
            name: "watch-states",
            id: "watch_states",
            group: "texts",
            method: "POST",
            path: "/texts",
            summary: "Events of a listed text",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: watch_states,
        },
        Command {
            name: "get-headers",
            id: "get_headers",
            group: "headers",
            method: "GET",
            path: "/headers",
            summary: "Headers of every type",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: get_headers,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Empty => Content::empty(&()),
        ErrorBody::Problem(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn get_file(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_file(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::bytes, error_body))
}

#[allow(deprecated)]
fn put_file(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_file(arguments.required::<String>(0)?, arguments.required_bytes_body()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::bytes, error_body))
}

#[allow(deprecated)]
fn convert_file(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::files as module;
    fn reply(value: &module::ConvertFileResponse) -> Written {
        match value {
            module::ConvertFileResponse::Ok(body) => Content::bytes(body),
            module::ConvertFileResponse::Accepted(body) => Content::json(body),
        }
    }
    let client = Client { core };
    let request = client.convert_file(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), reply, error_body))
}

#[allow(deprecated)]
fn watch(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.watch();
    if let Some(value) = arguments.optional::<bool>(0)? {
        request = request.send_events2(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::text, error_body))
}

#[allow(deprecated)]
fn answer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.answer(&arguments.required_body::<types::AnswerRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn watch_texts(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.watch_texts();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::text, error_body))
}

#[allow(deprecated)]
fn watch_states(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.watch_states();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::text, error_body))
}

#[allow(deprecated)]
fn get_headers(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_headers();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
