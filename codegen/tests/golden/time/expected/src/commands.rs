// @generated from tests/golden/time/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Time",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "moments",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "put-moments",
            id: "putMoments",
            group: "moments",
            method: "PUT",
            path: "/moments",
            summary: "Sends and receives moments",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "from",
                    wire: "from",
                    place: Place::Query,
                    kind: Kind::Date,
                    required: true,
                    description: "",
                    example: &["2024-02-29"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "at",
                    wire: "at",
                    place: Place::Query,
                    kind: Kind::DateTime,
                    description: "",
                    example: &["2024-02-29T23:59:59+14:00"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-auth-date",
                    wire: "X-Auth-Date",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    description: "",
                    example: &["Thu, 29 Feb 2024 12:34:56 GMT"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "since",
                    wire: "since",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    description: "",
                    example: &["951782400"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "day",
                    wire: "day",
                    place: Place::Field,
                    kind: Kind::Date,
                    required: true,
                    description: "",
                    example: &["2024-02-29"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "seconds",
                    wire: "seconds",
                    place: Place::Field,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "text",
                    wire: "text",
                    place: Place::Field,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "http",
                    wire: "http",
                    place: Place::Field,
                    kind: Kind::HttpDate,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "ended",
                    wire: "ended",
                    place: Place::Field,
                    kind: Kind::DateTime,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"day\":\"2024-02-29\"}"),
            }),
            security: &[],
            items: None,
            run: put_moments,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn put_moments(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .put_moments(
            arguments.required::<passbook_runtime::Date>(0)?,
            &arguments.required_body::<types::Moments>()?,
        );
    if let Some(value) = arguments.optional::<passbook_runtime::DateTime>(1)? {
        request = request.at(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(2)? {
        request = request.x_auth_date(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(3)? {
        request = request.since(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
