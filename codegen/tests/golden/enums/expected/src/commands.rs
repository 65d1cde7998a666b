// @generated from tests/golden/enums/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Enums",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "enums",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "exchange",
            id: "exchange",
            group: "enums",
            method: "POST",
            path: "/enums",
            summary: "Sends and receives every enum",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "order",
                    wire: "order",
                    place: Place::Query,
                    values: &["asc", "ASC", "Asc", "desc"],
                    description: "",
                    example: &["ASC"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "orders",
                    wire: "orders",
                    place: Place::Query,
                    repeated: true,
                    values: &["asc", "ASC", "Asc", "desc"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "inline",
                    wire: "inline",
                    place: Place::Query,
                    values: &["a b", "a-b"],
                    description: "",
                    example: &["a b"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "comparison",
                    wire: "comparison",
                    place: Place::Field,
                    values: &["<", "<=", ">", ">=", "=", "==", "!=", "<>", "*", "%"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "sort",
                    wire: "sort",
                    place: Place::Field,
                    values: &["+name", "-name", "name", "name+", "name-"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "numbers",
                    wire: "numbers",
                    place: Place::Field,
                    values: &["1", "10", "-1", "1.0", "2", "007"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "with-empty",
                    wire: "with_empty",
                    place: Place::Field,
                    values: &["", " ", "  ", "_", "-"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "with-null",
                    wire: "with_null",
                    place: Place::Field,
                    values: &["a"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "null-unsaid",
                    wire: "null_unsaid",
                    place: Place::Field,
                    values: &["a"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "open",
                    wire: "open",
                    place: Place::Field,
                    values: &["known", "Known", "KNOWN"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "awkward",
                    wire: "awkward",
                    place: Place::Field,
                    values: &[
                        "Unrecognized",
                        "unrecognized",
                        "Self",
                        "self",
                        "super",
                        "crate",
                        "type",
                        "as_str",
                        "None",
                        "Some",
                        "Ok",
                        "Err",
                        "Default",
                    ],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "codes",
                    wire: "codes",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "flags",
                    wire: "flags",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "only-null",
                    wire: "only_null",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "twice",
                    wire: "twice",
                    place: Place::Field,
                    values: &["a", "A"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "quoted",
                    wire: "quoted",
                    place: Place::Field,
                    values: &["\"", "'", "\\", "\n", "\0", "`", "{}", "\u{202e}"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "defaulted",
                    wire: "defaulted",
                    place: Place::Field,
                    values: &["x", "y"],
                    description: "",
                    notes: "Default: `z`.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "unquoted",
                    wire: "unquoted",
                    place: Place::Field,
                    values: &["yes", "no", "on", "2024-01-01"],
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: Some("{\"order\":\"desc\"}"),
            }),
            security: &[],
            items: None,
            run: exchange,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn exchange(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.exchange(&arguments.required_body::<types::All>()?);
    if let Some(value) = arguments.optional::<types::Order>(0)? {
        request = request.order(value);
    }
    if let Some(value) = arguments.optional::<Vec<types::Order>>(1)? {
        request = request.orders(&value);
    }
    if let Some(value) = arguments.optional::<types::ExchangeInline>(2)? {
        request = request.inline(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
