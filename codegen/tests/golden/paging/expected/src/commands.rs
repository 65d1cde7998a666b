// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Command, Content, Group, Kind, Place, Provider,
    Running, Scope, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::operations;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Paging",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "offset",
            description: "",
        },
        Group {
            name: "page",
            description: "",
        },
        Group {
            name: "link",
            description: "",
        },
        Group {
            name: "cursor",
            description: "",
        },
        Group {
            name: "hal",
            description: "",
        },
        Group {
            name: "bare",
            description: "",
        },
        Group {
            name: "header",
            description: "",
        },
        Group {
            name: "declared_header",
            description: "",
        },
        Group {
            name: "amounts",
            description: "",
        },
        Group {
            name: "perhaps",
            description: "",
        },
        Group {
            name: "two",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "by-offset",
            id: "byOffset",
            group: "offset",
            method: "GET",
            path: "/offset",
            summary: "Declared, from 1, with a flag for more",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "start",
                    wire: "start",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    notes: "At least 1. Default: `1`.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: Some("/items"),
            run: by_offset,
        },
        Command {
            name: "by-page",
            id: "byPage",
            group: "page",
            method: "GET",
            path: "/page",
            summary: "Declared, by a page's number",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "page",
                    wire: "page",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: Some("/result/items"),
            run: by_page,
        },
        Command {
            name: "by-link",
            id: "byLink",
            group: "link",
            method: "GET",
            path: "/link",
            summary: "Declared, by a link beside page numbers",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "page",
                    wire: "page",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "key",
                    wire: "key",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: Some("/data"),
            run: by_link,
        },
        Command {
            name: "by-cursor",
            id: "byCursor",
            group: "cursor",
            method: "GET",
            path: "/cursor",
            summary: "Inferred from a cursor",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "cursor",
                    wire: "cursor",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: Some("/things"),
            run: by_cursor,
        },
        Command {
            name: "by-hal",
            id: "byHal",
            group: "hal",
            method: "GET",
            path: "/hal",
            summary: "Inferred from HAL",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: Some("/_embedded/things"),
            run: by_hal,
        },
        Command {
            name: "bare",
            id: "bare",
            group: "bare",
            method: "GET",
            path: "/bare",
            summary: "Inferred from offset and limit, the body being the list",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "offset",
                    wire: "offset",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: Some(""),
            run: bare,
        },
        Command {
            name: "by-header",
            id: "byHeader",
            group: "header",
            method: "GET",
            path: "/header",
            summary: "Inferred from the header `Link`",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "page",
                    wire: "page",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "per-page",
                    wire: "per_page",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: Some(""),
            run: by_header,
        },
        Command {
            name: "by-declared-header",
            id: "byDeclaredHeader",
            group: "declared_header",
            method: "GET",
            path: "/declared-header",
            summary: "Declared, by the header `Link`",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: Some("/data"),
            run: by_declared_header,
        },
        Command {
            name: "amounts",
            id: "amounts",
            group: "amounts",
            method: "GET",
            path: "/amounts",
            summary: "Plain values, in pages that may look alike",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "offset",
                    wire: "offset",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: Some(""),
            run: amounts,
        },
        Command {
            name: "perhaps",
            id: "perhaps",
            group: "perhaps",
            method: "GET",
            path: "/perhaps",
            summary: "A page, or nothing",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "offset",
                    wire: "offset",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: Some("/data"),
            run: perhaps,
        },
        Command {
            name: "two-lists",
            id: "twoLists",
            group: "two",
            method: "GET",
            path: "/two",
            summary: "Not paged, since nobody says which list is meant",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "offset",
                    wire: "offset",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: two_lists,
        },
        Command {
            name: "search",
            id: "search",
            group: "two",
            method: "POST",
            path: "/two",
            summary: "Not paged, since it is no GET",
            description: "",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "offset",
                    wire: "offset",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[],
            items: None,
            run: search,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match *value {}
}

#[allow(deprecated)]
fn by_offset(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.by_offset();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.start(value);
    }
    if let Some(value) = arguments.optional::<i64>(1)? {
        request = request.limit(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn by_page(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.by_page();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.page(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn by_link(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.by_link();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.key(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn by_cursor(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.by_cursor();
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.cursor(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn by_hal(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.by_hal();
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn bare(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.bare();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>(1)? {
        request = request.limit(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn by_header(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.by_header();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<i64>(1)? {
        request = request.per_page(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn by_declared_header(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.by_declared_header();
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn amounts(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.amounts();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>(1)? {
        request = request.limit(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments
                    .once(
                        request.send_with_response(),
                        Content::json_by::<
                            passbook_runtime::internal::codec::DecimalText,
                            _,
                        >,
                        error_body,
                    )
            }
            Scope::All => {
                arguments
                    .items(
                        request.items(),
                        Content::json_by::<
                            passbook_runtime::internal::codec::DecimalText,
                            _,
                        >,
                        error_body,
                    )
            }
        },
    )
}

#[allow(deprecated)]
fn perhaps(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::perhaps as module;
    fn reply(value: &module::PerhapsResponse) -> Written {
        match value {
            module::PerhapsResponse::Ok(body) => Content::json(body),
            module::PerhapsResponse::NoContent => Content::empty(&()),
        }
    }
    let client = Client { core };
    let mut request = client.perhaps();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>(1)? {
        request = request.limit(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => arguments.once(request.send_with_response(), reply, error_body),
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn two_lists(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.two_lists();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>(1)? {
        request = request.limit(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn search(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.search();
    if let Some(value) = arguments.optional::<i64>(0)? {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>(1)? {
        request = request.limit(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
