// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "Names",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "mod_module",
            description: "A file of this name would be the folder's own.",
        },
        Group {
            name: "type",
            description: "",
        },
        Group {
            name: "self_",
            description: "",
        },
        Group {
            name: "u65e5u672c",
            description: "",
        },
        Group {
            name: "strasse",
            description: "",
        },
        Group {
            name: "client",
            description: "",
        },
        Group {
            name: "types",
            description: "",
        },
        Group {
            name: "operations",
            description: "",
        },
        Group {
            name: "lib",
            description: "",
        },
        Group {
            name: "shared",
            description: "",
        },
        Group {
            name: "con_module",
            description: "",
        },
        Group {
            name: "empty",
            description: "",
        },
        Group {
            name: "plus_slash_minus",
            description: "",
        },
        Group {
            name: "r_fn",
            description: "",
        },
        Group {
            name: "passbook_runtime",
            description: "",
        },
        Group {
            name: "std",
            description: "",
        },
        Group {
            name: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i",
            description: "",
        },
        Group {
            name: "n2fa",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "new2",
            id: "new",
            group: "mod_module",
            method: "GET",
            path: "/op0",
            summary: "Operation 0",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: new2,
        },
        Command {
            name: "builder2",
            id: "builder",
            group: "type",
            method: "GET",
            path: "/op1",
            summary: "Operation 1",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: builder2,
        },
        Command {
            name: "send",
            id: "send",
            group: "self_",
            method: "GET",
            path: "/op2",
            summary: "Operation 2",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: send,
        },
        Command {
            name: "clone",
            id: "clone",
            group: "u65e5u672c",
            method: "GET",
            path: "/op3",
            summary: "Operation 3",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: clone,
        },
        Command {
            name: "option",
            id: "option",
            group: "strasse",
            method: "GET",
            path: "/op4",
            summary: "Operation 4",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "type",
                    wire: "type",
                    place: Place::Field,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "self",
                    wire: "self",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "self-2",
                    wire: "Self",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "super",
                    wire: "super",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "crate",
                    wire: "crate",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "async",
                    wire: "async",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "r-fn",
                    wire: "r#fn",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "foo-bar",
                    wire: "fooBar",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "foo-bar2",
                    wire: "foo_bar",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "foo-bar3",
                    wire: "foo-bar",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "id",
                    wire: "@id",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x",
                    wire: "$x",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "empty",
                    wire: "",
                    place: Place::Field,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plus",
                    wire: "+",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "n2fa",
                    wire: "2fa",
                    place: Place::Field,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "日本",
                    wire: "日本",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "é",
                    wire: "é",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "é2",
                    wire: "e\u{301}",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "empty2",
                    wire: "🦀",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "additional-properties",
                    wire: "additional_properties",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "extra",
                    wire: "extra",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "value",
                    wire: "value",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "new2",
                    wire: "new",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "clone",
                    wire: "clone",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "as-str",
                    wire: "as_str",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "empty3",
                    wire: "_",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "empty4",
                    wire: "__",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-b",
                    wire: "a b",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-b2",
                    wire: "a.b",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-b3",
                    wire: "a/b",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-b4",
                    wire: "a~b",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-b5",
                    wire: "a\"b",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-b6",
                    wire: "a\\b",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-b7",
                    wire: "a\nb",
                    place: Place::Field,
                    required: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "fi",
                    wire: "ﬁ",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "сustomer",
                    wire: "сustomer",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-very-long-name-that-is-really-a-sentence-about-what-the-thing-is-for-and-why-i",
                    wire: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_1",
                    place: Place::Field,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-very-long-name-that-is-really-a-sentence-about-what-the-thing-is-for-and-why-i2",
                    wire: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_2",
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
            run: option,
        },
        Command {
            name: "into2",
            id: "into",
            group: "client",
            method: "GET",
            path: "/op5",
            summary: "Operation 5",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: into2,
        },
        Command {
            name: "default",
            id: "default",
            group: "types",
            method: "GET",
            path: "/op6",
            summary: "Operation 6",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: default,
        },
        Command {
            name: "self",
            id: "self",
            group: "operations",
            method: "GET",
            path: "/op7",
            summary: "Operation 7",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: self_,
        },
        Command {
            name: "self-2",
            id: "Self",
            group: "lib",
            method: "GET",
            path: "/op8",
            summary: "Operation 8",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: self_2,
        },
        Command {
            name: "super",
            id: "super",
            group: "shared",
            method: "GET",
            path: "/op9",
            summary: "Operation 9",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: super_,
        },
        Command {
            name: "crate",
            id: "crate",
            group: "con_module",
            method: "GET",
            path: "/op10",
            summary: "Operation 10",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: crate_,
        },
        Command {
            name: "type",
            id: "type",
            group: "empty",
            method: "GET",
            path: "/op11",
            summary: "Operation 11",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: r#type,
        },
        Command {
            name: "async",
            id: "async",
            group: "plus_slash_minus",
            method: "GET",
            path: "/op12",
            summary: "Operation 12",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: r#async,
        },
        Command {
            name: "fn",
            id: "fn",
            group: "r_fn",
            method: "GET",
            path: "/op13",
            summary: "Operation 13",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: r#fn,
        },
        Command {
            name: "string",
            id: "string",
            group: "passbook_runtime",
            method: "GET",
            path: "/op14",
            summary: "Operation 14",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: string,
        },
        Command {
            name: "result",
            id: "result",
            group: "std",
            method: "GET",
            path: "/op15",
            summary: "Operation 15",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: result,
        },
        Command {
            name: "error",
            id: "error",
            group: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i",
            method: "GET",
            path: "/op16",
            summary: "Operation 16",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: error,
        },
        Command {
            name: "client",
            id: "client",
            group: "mod_module",
            method: "GET",
            path: "/op17",
            summary: "Operation 17",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: client,
        },
        Command {
            name: "reply",
            id: "reply",
            group: "n2fa",
            method: "GET",
            path: "/op18",
            summary: "Operation 18",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: reply,
        },
        Command {
            name: "call",
            id: "call",
            group: "mod_module",
            method: "GET",
            path: "/op19",
            summary: "Operation 19",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: call,
        },
        Command {
            name: "types",
            id: "types",
            group: "type",
            method: "GET",
            path: "/op20",
            summary: "Operation 20",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: types,
        },
        Command {
            name: "list-pets",
            id: "list-pets",
            group: "self_",
            method: "GET",
            path: "/op21",
            summary: "Operation 21",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: list_pets,
        },
        Command {
            name: "list-pets2",
            id: "listPets",
            group: "u65e5u672c",
            method: "GET",
            path: "/op22",
            summary: "Operation 22",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: list_pets2,
        },
        Command {
            name: "list-pets3",
            id: "list_pets",
            group: "strasse",
            method: "GET",
            path: "/op23",
            summary: "Operation 23",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: list_pets3,
        },
        Command {
            name: "list-pets4",
            id: "ListPets",
            group: "client",
            method: "GET",
            path: "/op24",
            summary: "Operation 24",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: list_pets4,
        },
        Command {
            name: "n2fa",
            id: "2fa",
            group: "types",
            method: "GET",
            path: "/op25",
            summary: "Operation 25",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: n2fa,
        },
        Command {
            name: "n123",
            id: "123",
            group: "operations",
            method: "GET",
            path: "/op26",
            summary: "Operation 26",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: n123,
        },
        Command {
            name: "plus",
            id: "+",
            group: "lib",
            method: "GET",
            path: "/op27",
            summary: "Operation 27",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: plus,
        },
        Command {
            name: "日本",
            id: "日本",
            group: "shared",
            method: "GET",
            path: "/op28",
            summary: "Operation 28",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "日本",
                    wire: "日本",
                    place: Place::Query,
                    required: true,
                    description: "",
                    example: &["a"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "日本2",
                    wire: "日本",
                    place: Place::Header,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: 日本,
        },
        Command {
            name: "привет",
            id: "Привет",
            group: "con_module",
            method: "GET",
            path: "/op29",
            summary: "Operation 29",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: привет,
        },
        Command {
            name: "é",
            id: "é",
            group: "empty",
            method: "GET",
            path: "/op30",
            summary: "Operation 30",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: é,
        },
        Command {
            name: "é2",
            id: "e\u{301}",
            group: "plus_slash_minus",
            method: "GET",
            path: "/op31",
            summary: "Operation 31",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: é2,
        },
        Command {
            name: "empty",
            id: "🦀",
            group: "r_fn",
            method: "GET",
            path: "/op32",
            summary: "Operation 32",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: empty,
        },
        Command {
            name: "get-op33",
            id: "get_op33",
            group: "passbook_runtime",
            method: "GET",
            path: "/op33",
            summary: "Operation 33",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: get_op33,
        },
        Command {
            name: "straße",
            id: "straße",
            group: "std",
            method: "GET",
            path: "/op34",
            summary: "Operation 34",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: straße,
        },
        Command {
            name: "strasse2",
            id: "strasse",
            group: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i",
            method: "GET",
            path: "/op35",
            summary: "Operation 35",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: strasse2,
        },
        Command {
            name: "a-very-long-name-that-is-really-a-sentence-about-what-the-thing-is-for-and-why-i",
            id: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_1",
            group: "mod_module",
            method: "GET",
            path: "/op36",
            summary: "Operation 36",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i,
        },
        Command {
            name: "a-very-long-name-that-is-really-a-sentence-about-what-the-thing-is-for-and-why-i2",
            id: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_2",
            group: "n2fa",
            method: "GET",
            path: "/op37",
            summary: "Operation 37",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2,
        },
        Command {
            name: "facts",
            id: "facts",
            group: "mod_module",
            method: "GET",
            path: "/op38",
            summary: "Operation 38",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: facts,
        },
        Command {
            name: "core",
            id: "core",
            group: "type",
            method: "GET",
            path: "/op39",
            summary: "Operation 39",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: core,
        },
        Command {
            name: "drop",
            id: "drop",
            group: "self_",
            method: "GET",
            path: "/op40",
            summary: "Operation 40",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: drop,
        },
        Command {
            name: "r-match",
            id: "r#match",
            group: "u65e5u672c",
            method: "GET",
            path: "/op41",
            summary: "Operation 41",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: r_match,
        },
        Command {
            name: "empty2",
            id: "_",
            group: "strasse",
            method: "GET",
            path: "/op42",
            summary: "Operation 42",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: empty2,
        },
        Command {
            name: "a",
            id: "__a__",
            group: "client",
            method: "GET",
            path: "/op43",
            summary: "Operation 43",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: a,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn new2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.new2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn builder2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.builder2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn send(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.send();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn clone(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.clone();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn option(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.option(&arguments.required_body::<types::FieldsModel>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn into2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.into2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn default(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.default();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn self_(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.self_();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn self_2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.self_2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn super_(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.super_();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn crate_(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.crate_();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn r#type(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.r#type();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn r#async(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.r#async();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn r#fn(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.r#fn();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn string(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.string();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn result(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.result();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn error(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.error();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn client(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.client();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn reply(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.reply();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn call(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.call();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn types(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.types();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn list_pets(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.list_pets();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn list_pets2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.list_pets2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn list_pets3(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.list_pets3();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn list_pets4(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.list_pets4();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn n2fa(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.n2fa();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn n123(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.n123();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn plus(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.plus();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn 日本(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.日本(arguments.required::<String>(0)?);
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.日本2(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn привет(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.привет();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn é(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.é();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn é2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.é2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn empty(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.empty();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn get_op33(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_op33();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn straße(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.straße();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn strasse2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.strasse2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn facts(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.facts();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn core(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.core();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn drop(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.drop();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn r_match(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.r_match();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn empty2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.empty2();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn a(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.a();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
