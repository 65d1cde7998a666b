// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Bodies",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "json",
            description: "",
        },
        Group {
            name: "scalars",
            description: "",
        },
        Group {
            name: "forms",
            description: "",
        },
        Group {
            name: "raw",
            description: "",
        },
        Group {
            name: "several",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "send-json",
            id: "send_json",
            group: "json",
            method: "POST",
            path: "/json",
            summary: "JSON",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "text",
                    wire: "text",
                    place: Place::Field,
                    required: true,
                    description: "",
                    example: &["hi"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "private",
                    wire: "private",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    description: "",
                    example: &["false"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"text\":\"hi\",\"private\":false}"),
            }),
            security: &[],
            items: None,
            run: send_json,
        },
        Command {
            name: "send-dialect",
            id: "send_dialect",
            group: "json",
            method: "PATCH",
            path: "/json",
            summary: "A dialect of JSON, that may be left out",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "text",
                    wire: "text",
                    place: Place::Field,
                    description: "",
                    example: &["hi"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "private",
                    wire: "private",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/merge-patch+json",
                form: BodyForm::Json,
                required: false,
                description: "",
                example: Some("{\"text\":\"hi\"}"),
            }),
            security: &[],
            items: None,
            run: send_dialect,
        },
        Command {
            name: "send-list",
            id: "send_list",
            group: "json",
            method: "PUT",
            path: "/json",
            summary: "A list",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("[{\"text\":\"hi\"}]"),
            }),
            security: &[],
            items: None,
            run: send_list,
        },
        Command {
            name: "send-string",
            id: "send_string",
            group: "scalars",
            method: "POST",
            path: "/scalars",
            summary: "A bare JSON string",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Text,
                required: true,
                description: "",
                example: Some("hi"),
            }),
            security: &[],
            items: None,
            run: send_string,
        },
        Command {
            name: "send-number",
            id: "send_number",
            group: "scalars",
            method: "PUT",
            path: "/scalars",
            summary: "A bare JSON number",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("7"),
            }),
            security: &[],
            items: None,
            run: send_number,
        },
        Command {
            name: "send-map",
            id: "send_map",
            group: "scalars",
            method: "PATCH",
            path: "/scalars",
            summary: "A map",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"a\":1}"),
            }),
            security: &[],
            items: None,
            run: send_map,
        },
        Command {
            name: "send-anything",
            id: "send_anything",
            group: "scalars",
            method: "DELETE",
            path: "/scalars",
            summary: "Anything",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("[1,{\"a\":null}]"),
            }),
            security: &[],
            items: None,
            run: send_anything,
        },
        Command {
            name: "send-enum",
            id: "send_enum",
            group: "scalars",
            method: "GET",
            path: "/scalars",
            summary: "A value of a list, where no body is expected",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("\"a\""),
            }),
            security: &[],
            items: None,
            run: send_enum,
        },
        Command {
            name: "send-form",
            id: "send_form",
            group: "forms",
            method: "POST",
            path: "/forms",
            summary: "A form",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "grant-type",
                    wire: "grant_type",
                    place: Place::Field,
                    required: true,
                    values: &["client_credentials", "refresh_token"],
                    description: "",
                    example: &["client_credentials"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "scope",
                    wire: "scope",
                    place: Place::Field,
                    description: "",
                    example: &["a b"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/x-www-form-urlencoded",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some(
                    "{\"grant_type\":\"client_credentials\",\"scope\":\"a b\"}",
                ),
            }),
            security: &[],
            items: None,
            run: send_form,
        },
        Command {
            name: "send-parts",
            id: "send_parts",
            group: "forms",
            method: "PUT",
            path: "/forms",
            summary: "Several parts",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "file",
                    wire: "file",
                    place: Place::Field,
                    required: true,
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
            security: &[],
            items: None,
            run: send_parts,
        },
        Command {
            name: "send-many-parts",
            id: "send_many_parts",
            group: "forms",
            method: "PATCH",
            path: "/forms",
            summary: "Files and values in the contract's order, with media types of their own",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "zone",
                    wire: "zone",
                    place: Place::Field,
                    description: "",
                    notes: "At most 3 characters.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "amount",
                    wire: "amount",
                    place: Place::Field,
                    kind: Kind::DecimalText,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "taken",
                    wire: "taken",
                    place: Place::Field,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "comment",
                    wire: "comment",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "scan",
                    wire: "scan",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "encoded",
                    wire: "encoded",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "cover",
                    wire: "cover",
                    place: Place::Field,
                    description: "The cover.",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "multipart/form-data",
                form: BodyForm::Json,
                required: false,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: send_many_parts,
        },
        Command {
            name: "send-parts-of-anything",
            id: "send_parts_of_anything",
            group: "forms",
            method: "DELETE",
            path: "/forms",
            summary: "Parts that the contract doesn't name",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "multipart/form-data",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: send_parts_of_anything,
        },
        Command {
            name: "send-text",
            id: "send_text",
            group: "raw",
            method: "POST",
            path: "/raw",
            summary: "Text",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "text/plain",
                form: BodyForm::Text,
                required: true,
                description: "",
                example: Some("hi"),
            }),
            security: &[],
            items: None,
            run: send_text,
        },
        Command {
            name: "send-bytes",
            id: "send_bytes",
            group: "raw",
            method: "PUT",
            path: "/raw",
            summary: "Bytes",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/octet-stream",
                form: BodyForm::Bytes,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: send_bytes,
        },
        Command {
            name: "send-image",
            id: "send_image",
            group: "raw",
            method: "PATCH",
            path: "/raw",
            summary: "An image, that may be left out",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/octet-stream",
                form: BodyForm::Bytes,
                required: false,
                description: "The image.",
                example: None,
            }),
            security: &[],
            items: None,
            run: send_image,
        },
        Command {
            name: "send-xml",
            id: "send_xml",
            group: "raw",
            method: "GET",
            path: "/raw",
            summary: "XML",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/xml",
                form: BodyForm::Text,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: send_xml,
        },
        Command {
            name: "send-one-of-several",
            id: "send_one_of_several",
            group: "several",
            method: "POST",
            path: "/several",
            summary: "JSON is chosen among several",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "text",
                    wire: "text",
                    place: Place::Field,
                    required: true,
                    description: "",
                    example: &["hi"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "private",
                    wire: "private",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/vnd.example.v2+json; charset=utf-8",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"text\":\"hi\"}"),
            }),
            security: &[],
            items: None,
            run: send_one_of_several,
        },
        Command {
            name: "send-wildcard",
            id: "send_wildcard",
            group: "several",
            method: "PUT",
            path: "/several",
            summary: "Any media type",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "text",
                    wire: "text",
                    place: Place::Field,
                    required: true,
                    description: "",
                    example: &["hi"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "private",
                    wire: "private",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"text\":\"hi\"}"),
            }),
            security: &[],
            items: None,
            run: send_wildcard,
        },
        Command {
            name: "send-no-content",
            id: "send_no_content",
            group: "several",
            method: "PATCH",
            path: "/several",
            summary: "A body of no media type",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: send_no_content,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn send_json(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_json(&arguments.required_body::<types::Note>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_dialect(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.send_dialect();
    if let Some(body) = arguments.body::<types::Note>()? {
        request = request.body(&body);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_list(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_list(&arguments.required_body::<Vec<types::Note>>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_string(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_string(&arguments.required_text_body()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_number(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_number(&arguments.required_body::<i64>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_map(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .send_map(
            &arguments.required_body::<std::collections::BTreeMap<String, i64>>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_anything(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .send_anything(&arguments.required_body::<passbook_runtime::Json>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_enum(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .send_enum(&arguments.required_body::<types::SendEnumRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_form(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .send_form(&arguments.required_body::<types::SendFormRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_parts(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .send_parts(&arguments.required_body::<types::SendPartsRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_many_parts(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.send_many_parts();
    if let Some(body) = arguments.body::<types::Upload>()? {
        request = request.body(&body);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_parts_of_anything(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .send_parts_of_anything(
            &arguments.required_body::<std::collections::BTreeMap<String, String>>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_text(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_text(&arguments.required_text_body()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_bytes(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_bytes(arguments.required_bytes_body()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_image(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.send_image();
    if let Some(body) = arguments.bytes_body()? {
        request = request.body(body);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_xml(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_xml(&arguments.required_text_body()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_one_of_several(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_one_of_several(&arguments.required_body::<types::Note>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_wildcard(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_wildcard(&arguments.required_body::<types::Note>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_no_content(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send_no_content();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
