// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Positions",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "amount_number",
            description: "",
        },
        Group {
            name: "amount_text",
            description: "",
        },
        Group {
            name: "unix_number",
            description: "",
        },
        Group {
            name: "unix_text",
            description: "",
        },
        Group {
            name: "http_date",
            description: "",
        },
        Group {
            name: "lenient",
            description: "",
        },
        Group {
            name: "binary",
            description: "",
        },
        Group {
            name: "listed",
            description: "",
        },
        Group {
            name: "choice",
            description: "",
        },
        Group {
            name: "huge",
            description: "",
        },
        Group {
            name: "free",
            description: "",
        },
        Group {
            name: "events",
            description: "",
        },
        Group {
            name: "form",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "put-amount-number",
            id: "putAmountNumber",
            group: "amount_number",
            method: "PUT",
            path: "/amount-number",
            summary: "PUT /amount-number",
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
            security: &[],
            items: None,
            run: put_amount_number,
        },
        Command {
            name: "put-amount-number-list",
            id: "putAmountNumberList",
            group: "amount_number",
            method: "PUT",
            path: "/amount-number/list",
            summary: "PUT /amount-number/list",
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
            security: &[],
            items: None,
            run: put_amount_number_list,
        },
        Command {
            name: "put-amount-number-positions",
            id: "putAmountNumberPositions",
            group: "amount_number",
            method: "PUT",
            path: "/amount-number/all",
            summary: "PUT /amount-number/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    kind: Kind::DecimalNumber,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    kind: Kind::DecimalNumber,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_amount_number_positions,
        },
        Command {
            name: "put-amount-text",
            id: "putAmountText",
            group: "amount_text",
            method: "PUT",
            path: "/amount-text",
            summary: "PUT /amount-text",
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
            security: &[],
            items: None,
            run: put_amount_text,
        },
        Command {
            name: "put-amount-text-list",
            id: "putAmountTextList",
            group: "amount_text",
            method: "PUT",
            path: "/amount-text/list",
            summary: "PUT /amount-text/list",
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
            security: &[],
            items: None,
            run: put_amount_text_list,
        },
        Command {
            name: "put-amount-text-positions",
            id: "putAmountTextPositions",
            group: "amount_text",
            method: "PUT",
            path: "/amount-text/all",
            summary: "PUT /amount-text/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    kind: Kind::DecimalText,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    kind: Kind::DecimalText,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_amount_text_positions,
        },
        Command {
            name: "put-unix-number",
            id: "putUnixNumber",
            group: "unix_number",
            method: "PUT",
            path: "/unix-number",
            summary: "PUT /unix-number",
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
            security: &[],
            items: None,
            run: put_unix_number,
        },
        Command {
            name: "put-unix-number-list",
            id: "putUnixNumberList",
            group: "unix_number",
            method: "PUT",
            path: "/unix-number/list",
            summary: "PUT /unix-number/list",
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
            security: &[],
            items: None,
            run: put_unix_number_list,
        },
        Command {
            name: "put-unix-number-positions",
            id: "putUnixNumberPositions",
            group: "unix_number",
            method: "PUT",
            path: "/unix-number/all",
            summary: "PUT /unix-number/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    kind: Kind::UnixSeconds,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_unix_number_positions,
        },
        Command {
            name: "put-unix-text",
            id: "putUnixText",
            group: "unix_text",
            method: "PUT",
            path: "/unix-text",
            summary: "PUT /unix-text",
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
            security: &[],
            items: None,
            run: put_unix_text,
        },
        Command {
            name: "put-unix-text-list",
            id: "putUnixTextList",
            group: "unix_text",
            method: "PUT",
            path: "/unix-text/list",
            summary: "PUT /unix-text/list",
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
            security: &[],
            items: None,
            run: put_unix_text_list,
        },
        Command {
            name: "put-unix-text-positions",
            id: "putUnixTextPositions",
            group: "unix_text",
            method: "PUT",
            path: "/unix-text/all",
            summary: "PUT /unix-text/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    kind: Kind::UnixSeconds,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_unix_text_positions,
        },
        Command {
            name: "put-http-date",
            id: "putHttpDate",
            group: "http_date",
            method: "PUT",
            path: "/http-date",
            summary: "PUT /http-date",
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
            security: &[],
            items: None,
            run: put_http_date,
        },
        Command {
            name: "put-http-date-list",
            id: "putHttpDateList",
            group: "http_date",
            method: "PUT",
            path: "/http-date/list",
            summary: "PUT /http-date/list",
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
            security: &[],
            items: None,
            run: put_http_date_list,
        },
        Command {
            name: "put-http-date-positions",
            id: "putHttpDatePositions",
            group: "http_date",
            method: "PUT",
            path: "/http-date/all",
            summary: "PUT /http-date/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    kind: Kind::HttpDate,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    kind: Kind::HttpDate,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_http_date_positions,
        },
        Command {
            name: "put-lenient",
            id: "putLenient",
            group: "lenient",
            method: "PUT",
            path: "/lenient",
            summary: "PUT /lenient",
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
            security: &[],
            items: None,
            run: put_lenient,
        },
        Command {
            name: "put-lenient-list",
            id: "putLenientList",
            group: "lenient",
            method: "PUT",
            path: "/lenient/list",
            summary: "PUT /lenient/list",
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
            security: &[],
            items: None,
            run: put_lenient_list,
        },
        Command {
            name: "put-lenient-positions",
            id: "putLenientPositions",
            group: "lenient",
            method: "PUT",
            path: "/lenient/all",
            summary: "PUT /lenient/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    kind: Kind::Integer,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_lenient_positions,
        },
        Command {
            name: "put-binary",
            id: "putBinary",
            group: "binary",
            method: "PUT",
            path: "/binary",
            summary: "PUT /binary",
            description: "",
            deprecated: None,
            arguments: &[],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Text,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_binary,
        },
        Command {
            name: "put-binary-list",
            id: "putBinaryList",
            group: "binary",
            method: "PUT",
            path: "/binary/list",
            summary: "PUT /binary/list",
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
            security: &[],
            items: None,
            run: put_binary_list,
        },
        Command {
            name: "put-binary-positions",
            id: "putBinaryPositions",
            group: "binary",
            method: "PUT",
            path: "/binary/all",
            summary: "PUT /binary/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
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
                example: None,
            }),
            security: &[],
            items: None,
            run: put_binary_positions,
        },
        Command {
            name: "put-listed",
            id: "putListed",
            group: "listed",
            method: "PUT",
            path: "/listed",
            summary: "PUT /listed",
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
            security: &[],
            items: None,
            run: put_listed,
        },
        Command {
            name: "put-listed-list",
            id: "putListedList",
            group: "listed",
            method: "PUT",
            path: "/listed/list",
            summary: "PUT /listed/list",
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
            security: &[],
            items: None,
            run: put_listed_list,
        },
        Command {
            name: "put-listed-positions",
            id: "putListedPositions",
            group: "listed",
            method: "PUT",
            path: "/listed/all",
            summary: "PUT /listed/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    required: true,
                    values: &["a", "b"],
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    values: &["a", "b"],
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_listed_positions,
        },
        Command {
            name: "put-choice",
            id: "putChoice",
            group: "choice",
            method: "PUT",
            path: "/choice",
            summary: "PUT /choice",
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
            security: &[],
            items: None,
            run: put_choice,
        },
        Command {
            name: "put-choice-list",
            id: "putChoiceList",
            group: "choice",
            method: "PUT",
            path: "/choice/list",
            summary: "PUT /choice/list",
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
            security: &[],
            items: None,
            run: put_choice_list,
        },
        Command {
            name: "put-choice-positions",
            id: "putChoicePositions",
            group: "choice",
            method: "PUT",
            path: "/choice/all",
            summary: "PUT /choice/all",
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
            security: &[],
            items: None,
            run: put_choice_positions,
        },
        Command {
            name: "put-huge",
            id: "putHuge",
            group: "huge",
            method: "PUT",
            path: "/huge",
            summary: "PUT /huge",
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
            security: &[],
            items: None,
            run: put_huge,
        },
        Command {
            name: "put-huge-list",
            id: "putHugeList",
            group: "huge",
            method: "PUT",
            path: "/huge/list",
            summary: "PUT /huge/list",
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
            security: &[],
            items: None,
            run: put_huge_list,
        },
        Command {
            name: "put-huge-positions",
            id: "putHugePositions",
            group: "huge",
            method: "PUT",
            path: "/huge/all",
            summary: "PUT /huge/all",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    kind: Kind::Integer,
                    required: true,
                    description: "",
                    notes: "-1.8446744073709552e+19 to 18446744073709551615.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "",
                    notes: "-1.8446744073709552e+19 to 18446744073709551615.",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "",
                example: None,
            }),
            security: &[],
            items: None,
            run: put_huge_positions,
        },
        Command {
            name: "put-free",
            id: "putFree",
            group: "free",
            method: "PUT",
            path: "/free",
            summary: "PUT /free",
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
            security: &[],
            items: None,
            run: put_free,
        },
        Command {
            name: "put-free-list",
            id: "putFreeList",
            group: "free",
            method: "PUT",
            path: "/free/list",
            summary: "PUT /free/list",
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
            security: &[],
            items: None,
            run: put_free_list,
        },
        Command {
            name: "put-free-positions",
            id: "putFreePositions",
            group: "free",
            method: "PUT",
            path: "/free/all",
            summary: "PUT /free/all",
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
            security: &[],
            items: None,
            run: put_free_positions,
        },
        Command {
            name: "send-amount-number",
            id: "sendAmountNumber",
            group: "amount_number",
            method: "GET",
            path: "/amount-number/parameters/{inPath}/{inMatrix}",
            summary: "GET /amount-number/parameters/{inPath}/{inMatrix}",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "in-path",
                    wire: "inPath",
                    place: Place::Path,
                    kind: Kind::DecimalNumber,
                    required: true,
                    description: "",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "in-matrix",
                    wire: "inMatrix",
                    place: Place::Path,
                    kind: Kind::DecimalNumber,
                    repeated: true,
                    required: true,
                    description: "",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "one",
                    wire: "one",
                    place: Place::Query,
                    kind: Kind::DecimalNumber,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "many",
                    wire: "many",
                    place: Place::Query,
                    kind: Kind::DecimalNumber,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "joined",
                    wire: "joined",
                    place: Place::Query,
                    kind: Kind::DecimalNumber,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "piped",
                    wire: "piped",
                    place: Place::Query,
                    kind: Kind::DecimalNumber,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "deep",
                    wire: "deep",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json",
                    wire: "json",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json-map",
                    wire: "jsonMap",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-one",
                    wire: "X-One",
                    place: Place::Header,
                    kind: Kind::DecimalNumber,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-many",
                    wire: "X-Many",
                    place: Place::Header,
                    kind: Kind::DecimalNumber,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "c-one",
                    wire: "c_one",
                    place: Place::Cookie,
                    kind: Kind::DecimalNumber,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: send_amount_number,
        },
        Command {
            name: "send-amount-text",
            id: "sendAmountText",
            group: "amount_text",
            method: "GET",
            path: "/amount-text/parameters/{inPath}/{inMatrix}",
            summary: "GET /amount-text/parameters/{inPath}/{inMatrix}",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "in-path",
                    wire: "inPath",
                    place: Place::Path,
                    kind: Kind::DecimalText,
                    required: true,
                    description: "",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "in-matrix",
                    wire: "inMatrix",
                    place: Place::Path,
                    kind: Kind::DecimalText,
                    repeated: true,
                    required: true,
                    description: "",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "one",
                    wire: "one",
                    place: Place::Query,
                    kind: Kind::DecimalText,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "many",
                    wire: "many",
                    place: Place::Query,
                    kind: Kind::DecimalText,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "joined",
                    wire: "joined",
                    place: Place::Query,
                    kind: Kind::DecimalText,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "piped",
                    wire: "piped",
                    place: Place::Query,
                    kind: Kind::DecimalText,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "deep",
                    wire: "deep",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json",
                    wire: "json",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json-map",
                    wire: "jsonMap",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-one",
                    wire: "X-One",
                    place: Place::Header,
                    kind: Kind::DecimalText,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-many",
                    wire: "X-Many",
                    place: Place::Header,
                    kind: Kind::DecimalText,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "c-one",
                    wire: "c_one",
                    place: Place::Cookie,
                    kind: Kind::DecimalText,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: send_amount_text,
        },
        Command {
            name: "send-unix-number",
            id: "sendUnixNumber",
            group: "unix_number",
            method: "GET",
            path: "/unix-number/parameters/{inPath}/{inMatrix}",
            summary: "GET /unix-number/parameters/{inPath}/{inMatrix}",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "in-path",
                    wire: "inPath",
                    place: Place::Path,
                    kind: Kind::UnixSeconds,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "in-matrix",
                    wire: "inMatrix",
                    place: Place::Path,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "one",
                    wire: "one",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "many",
                    wire: "many",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "joined",
                    wire: "joined",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "piped",
                    wire: "piped",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "deep",
                    wire: "deep",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json",
                    wire: "json",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json-map",
                    wire: "jsonMap",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-one",
                    wire: "X-One",
                    place: Place::Header,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-many",
                    wire: "X-Many",
                    place: Place::Header,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "c-one",
                    wire: "c_one",
                    place: Place::Cookie,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: send_unix_number,
        },
        Command {
            name: "send-unix-text",
            id: "sendUnixText",
            group: "unix_text",
            method: "GET",
            path: "/unix-text/parameters/{inPath}/{inMatrix}",
            summary: "GET /unix-text/parameters/{inPath}/{inMatrix}",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "in-path",
                    wire: "inPath",
                    place: Place::Path,
                    kind: Kind::UnixSeconds,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "in-matrix",
                    wire: "inMatrix",
                    place: Place::Path,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "one",
                    wire: "one",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "many",
                    wire: "many",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "joined",
                    wire: "joined",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "piped",
                    wire: "piped",
                    place: Place::Query,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "deep",
                    wire: "deep",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json",
                    wire: "json",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json-map",
                    wire: "jsonMap",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-one",
                    wire: "X-One",
                    place: Place::Header,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-many",
                    wire: "X-Many",
                    place: Place::Header,
                    kind: Kind::UnixSeconds,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "c-one",
                    wire: "c_one",
                    place: Place::Cookie,
                    kind: Kind::UnixSeconds,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: send_unix_text,
        },
        Command {
            name: "send-http-date",
            id: "sendHttpDate",
            group: "http_date",
            method: "GET",
            path: "/http-date/parameters/{inPath}/{inMatrix}",
            summary: "GET /http-date/parameters/{inPath}/{inMatrix}",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "in-path",
                    wire: "inPath",
                    place: Place::Path,
                    kind: Kind::HttpDate,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "in-matrix",
                    wire: "inMatrix",
                    place: Place::Path,
                    kind: Kind::HttpDate,
                    repeated: true,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "one",
                    wire: "one",
                    place: Place::Query,
                    kind: Kind::HttpDate,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "many",
                    wire: "many",
                    place: Place::Query,
                    kind: Kind::HttpDate,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "joined",
                    wire: "joined",
                    place: Place::Query,
                    kind: Kind::HttpDate,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "piped",
                    wire: "piped",
                    place: Place::Query,
                    kind: Kind::HttpDate,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "deep",
                    wire: "deep",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json",
                    wire: "json",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json-map",
                    wire: "jsonMap",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-one",
                    wire: "X-One",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-many",
                    wire: "X-Many",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "c-one",
                    wire: "c_one",
                    place: Place::Cookie,
                    kind: Kind::HttpDate,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: send_http_date,
        },
        Command {
            name: "send-huge",
            id: "sendHuge",
            group: "huge",
            method: "GET",
            path: "/huge/parameters/{inPath}/{inMatrix}",
            summary: "GET /huge/parameters/{inPath}/{inMatrix}",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "in-path",
                    wire: "inPath",
                    place: Place::Path,
                    kind: Kind::Integer,
                    required: true,
                    description: "",
                    notes: "-1.8446744073709552e+19 to 18446744073709551615.",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "in-matrix",
                    wire: "inMatrix",
                    place: Place::Path,
                    kind: Kind::Integer,
                    repeated: true,
                    required: true,
                    description: "",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "one",
                    wire: "one",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    notes: "-1.8446744073709552e+19 to 18446744073709551615.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "many",
                    wire: "many",
                    place: Place::Query,
                    kind: Kind::Integer,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "joined",
                    wire: "joined",
                    place: Place::Query,
                    kind: Kind::Integer,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "piped",
                    wire: "piped",
                    place: Place::Query,
                    kind: Kind::Integer,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "deep",
                    wire: "deep",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json",
                    wire: "json",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "json-map",
                    wire: "jsonMap",
                    place: Place::Query,
                    kind: Kind::Json,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-one",
                    wire: "X-One",
                    place: Place::Header,
                    kind: Kind::Integer,
                    description: "",
                    notes: "-1.8446744073709552e+19 to 18446744073709551615.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-many",
                    wire: "X-Many",
                    place: Place::Header,
                    kind: Kind::Integer,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "c-one",
                    wire: "c_one",
                    place: Place::Cookie,
                    kind: Kind::Integer,
                    description: "",
                    notes: "-1.8446744073709552e+19 to 18446744073709551615.",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: send_huge,
        },
        Command {
            name: "events",
            id: "events",
            group: "events",
            method: "GET",
            path: "/events",
            summary: "GET /events",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: events,
        },
        Command {
            name: "send-form",
            id: "sendForm",
            group: "form",
            method: "POST",
            path: "/form",
            summary: "POST /form",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "field",
                    wire: "field",
                    place: Place::Field,
                    kind: Kind::DecimalNumber,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "maybe",
                    wire: "maybe",
                    place: Place::Field,
                    kind: Kind::DecimalNumber,
                    description: "",
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
            security: &[],
            items: None,
            run: send_form,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Json(body) => {
            Content::json_by::<passbook_runtime::internal::codec::DecimalNumber, _>(body)
        }
        ErrorBody::Json2(body) => {
            Content::json_by::<passbook_runtime::internal::codec::DecimalText, _>(body)
        }
        ErrorBody::Json3(body) => {
            Content::json_by::<passbook_runtime::internal::codec::UnixNumber, _>(body)
        }
        ErrorBody::Json4(body) => {
            Content::json_by::<passbook_runtime::internal::codec::UnixText, _>(body)
        }
        ErrorBody::Json5(body) => {
            Content::json_by::<passbook_runtime::internal::codec::HttpDate, _>(body)
        }
        ErrorBody::Json6(body) => {
            Content::json_by::<passbook_runtime::internal::codec::Lenient, _>(body)
        }
        ErrorBody::Json7(body) => Content::json(body),
        ErrorBody::Json8(body) => {
            Content::json_by::<passbook_runtime::internal::codec::Big, _>(body)
        }
        ErrorBody::Json9(body) => Content::json(body),
        ErrorBody::PutChoiceError400ItemList(body) => Content::json(body),
        ErrorBody::PutListedError400ItemList(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn put_amount_number(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_amount_number(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::DecimalNumber,
                    passbook_runtime::Decimal,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::DecimalNumber, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_amount_number_list(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_amount_number_list(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::DecimalNumber,
                    Vec<passbook_runtime::Decimal>,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::DecimalNumber, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_amount_number_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_amount_number_positions(
            &arguments.required_body::<types::AmountNumberPositions>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_amount_text(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_amount_text(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::DecimalText,
                    passbook_runtime::Decimal,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::DecimalText, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_amount_text_list(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_amount_text_list(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::DecimalText,
                    Vec<passbook_runtime::Decimal>,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::DecimalText, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_amount_text_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_amount_text_positions(
            &arguments.required_body::<types::AmountTextPositions>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_unix_number(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_unix_number(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::UnixNumber,
                    passbook_runtime::Timestamp,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::UnixNumber, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_unix_number_list(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_unix_number_list(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::UnixNumber,
                    Vec<passbook_runtime::Timestamp>,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::UnixNumber, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_unix_number_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_unix_number_positions(
            &arguments.required_body::<types::UnixNumberPositions>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_unix_text(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_unix_text(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::UnixText,
                    passbook_runtime::Timestamp,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::UnixText, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_unix_text_list(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_unix_text_list(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::UnixText,
                    Vec<passbook_runtime::Timestamp>,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::UnixText, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_unix_text_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_unix_text_positions(
            &arguments.required_body::<types::UnixTextPositions>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_http_date(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_http_date(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::HttpDate,
                    passbook_runtime::Timestamp,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::HttpDate, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_http_date_list(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_http_date_list(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::HttpDate,
                    Vec<passbook_runtime::Timestamp>,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::HttpDate, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_http_date_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_http_date_positions(
            &arguments.required_body::<types::HttpDatePositions>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_lenient(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.put_lenient(&arguments.required_body::<i64>()?);
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::Lenient, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_lenient_list(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.put_lenient_list(&arguments.required_body::<Vec<i64>>()?);
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::Lenient, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_lenient_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_lenient_positions(&arguments.required_body::<types::LenientPositions>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_binary(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.put_binary(&arguments.required_text_body()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_binary_list(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.put_binary_list(&arguments.required_body::<Vec<String>>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_binary_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_binary_positions(&arguments.required_body::<types::BinaryPositions>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_listed(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_listed(&arguments.required_body::<types::PutListedRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_listed_list(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_listed_list(
            &arguments.required_body::<Vec<types::PutListedListRequestItem>>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_listed_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_listed_positions(&arguments.required_body::<types::ListedPositions>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_choice(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_choice(&arguments.required_body::<types::PutChoiceRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_choice_list(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_choice_list(
            &arguments.required_body::<Vec<types::PutChoiceListRequestItem>>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_choice_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_choice_positions(&arguments.required_body::<types::ChoicePositions>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_huge(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_huge(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::Big,
                    passbook_runtime::Int128,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::Big, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_huge_list(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_huge_list(
            &arguments
                .required_body_by::<
                    passbook_runtime::internal::codec::Big,
                    Vec<passbook_runtime::Int128>,
                >()?,
        );
    let request = request.options(arguments.options());
    Ok(
        arguments
            .once(
                request.send_with_response(),
                Content::json_by::<passbook_runtime::internal::codec::Big, _>,
                error_body,
            ),
    )
}

#[allow(deprecated)]
fn put_huge_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_huge_positions(&arguments.required_body::<types::HugePositions>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_free(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.put_free(&arguments.required_body::<passbook_runtime::Json>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_free_list(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_free_list(&arguments.required_body::<Vec<passbook_runtime::Json>>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn put_free_positions(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .put_free_positions(&arguments.required_body::<types::FreePositions>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn send_amount_number(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .send_amount_number(
            arguments.required::<passbook_runtime::Decimal>(0)?,
            &arguments.required::<Vec<passbook_runtime::Decimal>>(1)?,
        );
    if let Some(value) = arguments.optional::<passbook_runtime::Decimal>(2)? {
        request = request.one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Decimal>>(3)? {
        request = request.many(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Decimal>>(4)? {
        request = request.joined(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Decimal>>(5)? {
        request = request.piped(&value);
    }
    if let Some(value) = arguments
        .optional::<std::collections::BTreeMap<String, passbook_runtime::Decimal>>(6)?
    {
        request = request.deep(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::DecimalNumber,
            Vec<passbook_runtime::Decimal>,
        >(7)?
    {
        request = request.json(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::DecimalNumber,
            std::collections::BTreeMap<String, passbook_runtime::Decimal>,
        >(8)?
    {
        request = request.json_map(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Decimal>(9)? {
        request = request.x_one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Decimal>>(10)? {
        request = request.x_many(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Decimal>(11)? {
        request = request.c_one(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_amount_text(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .send_amount_text(
            arguments.required::<passbook_runtime::Decimal>(0)?,
            &arguments.required::<Vec<passbook_runtime::Decimal>>(1)?,
        );
    if let Some(value) = arguments.optional::<passbook_runtime::Decimal>(2)? {
        request = request.one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Decimal>>(3)? {
        request = request.many(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Decimal>>(4)? {
        request = request.joined(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Decimal>>(5)? {
        request = request.piped(&value);
    }
    if let Some(value) = arguments
        .optional::<std::collections::BTreeMap<String, passbook_runtime::Decimal>>(6)?
    {
        request = request.deep(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::DecimalText,
            Vec<passbook_runtime::Decimal>,
        >(7)?
    {
        request = request.json(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::DecimalText,
            std::collections::BTreeMap<String, passbook_runtime::Decimal>,
        >(8)?
    {
        request = request.json_map(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Decimal>(9)? {
        request = request.x_one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Decimal>>(10)? {
        request = request.x_many(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Decimal>(11)? {
        request = request.c_one(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_unix_number(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .send_unix_number(
            arguments.required::<passbook_runtime::Timestamp>(0)?,
            &arguments.required::<Vec<passbook_runtime::Timestamp>>(1)?,
        );
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(2)? {
        request = request.one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(3)? {
        request = request.many(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(4)? {
        request = request.joined(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(5)? {
        request = request.piped(&value);
    }
    if let Some(value) = arguments
        .optional::<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>(6)?
    {
        request = request.deep(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::UnixNumber,
            Vec<passbook_runtime::Timestamp>,
        >(7)?
    {
        request = request.json(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::UnixNumber,
            std::collections::BTreeMap<String, passbook_runtime::Timestamp>,
        >(8)?
    {
        request = request.json_map(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(9)? {
        request = request.x_one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(10)? {
        request = request.x_many(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(11)? {
        request = request.c_one(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_unix_text(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .send_unix_text(
            arguments.required::<passbook_runtime::Timestamp>(0)?,
            &arguments.required::<Vec<passbook_runtime::Timestamp>>(1)?,
        );
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(2)? {
        request = request.one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(3)? {
        request = request.many(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(4)? {
        request = request.joined(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(5)? {
        request = request.piped(&value);
    }
    if let Some(value) = arguments
        .optional::<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>(6)?
    {
        request = request.deep(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::UnixText,
            Vec<passbook_runtime::Timestamp>,
        >(7)?
    {
        request = request.json(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::UnixText,
            std::collections::BTreeMap<String, passbook_runtime::Timestamp>,
        >(8)?
    {
        request = request.json_map(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(9)? {
        request = request.x_one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(10)? {
        request = request.x_many(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(11)? {
        request = request.c_one(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_http_date(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .send_http_date(
            arguments.required::<passbook_runtime::Timestamp>(0)?,
            &arguments.required::<Vec<passbook_runtime::Timestamp>>(1)?,
        );
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(2)? {
        request = request.one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(3)? {
        request = request.many(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(4)? {
        request = request.joined(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(5)? {
        request = request.piped(&value);
    }
    if let Some(value) = arguments
        .optional::<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>(6)?
    {
        request = request.deep(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::HttpDate,
            Vec<passbook_runtime::Timestamp>,
        >(7)?
    {
        request = request.json(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::HttpDate,
            std::collections::BTreeMap<String, passbook_runtime::Timestamp>,
        >(8)?
    {
        request = request.json_map(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(9)? {
        request = request.x_one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Timestamp>>(10)? {
        request = request.x_many(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(11)? {
        request = request.c_one(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send_huge(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .send_huge(
            arguments.required::<passbook_runtime::Int128>(0)?,
            &arguments.required::<Vec<passbook_runtime::Int128>>(1)?,
        );
    if let Some(value) = arguments.optional::<passbook_runtime::Int128>(2)? {
        request = request.one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Int128>>(3)? {
        request = request.many(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Int128>>(4)? {
        request = request.joined(&value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Int128>>(5)? {
        request = request.piped(&value);
    }
    if let Some(value) = arguments
        .optional::<std::collections::BTreeMap<String, passbook_runtime::Int128>>(6)?
    {
        request = request.deep(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::Big,
            Vec<passbook_runtime::Int128>,
        >(7)?
    {
        request = request.json(&value);
    }
    if let Some(value) = arguments
        .optional_by::<
            passbook_runtime::internal::codec::Big,
            std::collections::BTreeMap<String, passbook_runtime::Int128>,
        >(8)?
    {
        request = request.json_map(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Int128>(9)? {
        request = request.x_one(value);
    }
    if let Some(value) = arguments.optional::<Vec<passbook_runtime::Int128>>(10)? {
        request = request.x_many(&value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Int128>(11)? {
        request = request.c_one(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn events(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.events();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::text, error_body))
}

#[allow(deprecated)]
fn send_form(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .send_form(&arguments.required_body::<types::AmountNumberPositions>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
