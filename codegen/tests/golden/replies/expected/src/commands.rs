// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    ArgumentError, Arguments, Command, Content, Group, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::operations;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Replies",
    version: "1",
    description: "",
    credentials: &[],
    groups: &[
        Group {
            name: "jobs",
            description: "",
        },
        Group {
            name: "reports",
            description: "",
        },
    ],
    commands: &[
        Command {
            name: "start-job",
            id: "start_job",
            group: "jobs",
            method: "POST",
            path: "/jobs",
            summary: "201 and 202 with different bodies",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: start_job,
        },
        Command {
            name: "list-jobs",
            id: "list_jobs",
            group: "jobs",
            method: "GET",
            path: "/jobs",
            summary: "200 or 204",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: list_jobs,
        },
        Command {
            name: "replace-jobs",
            id: "replace_jobs",
            group: "jobs",
            method: "PUT",
            path: "/jobs",
            summary: "200 and 201 with the same body are one type",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: replace_jobs,
        },
        Command {
            name: "drop-jobs",
            id: "drop_jobs",
            group: "jobs",
            method: "DELETE",
            path: "/jobs",
            summary: "Ranges, and statuses inside them",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: drop_jobs,
        },
        Command {
            name: "get-report",
            id: "get_report",
            group: "reports",
            method: "GET",
            path: "/report",
            summary: "Text and bytes",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: get_report,
        },
        Command {
            name: "no-success",
            id: "no_success",
            group: "reports",
            method: "GET",
            path: "/nothing",
            summary: "Documents no success",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: no_success,
        },
        Command {
            name: "only-default",
            id: "only_default",
            group: "reports",
            method: "POST",
            path: "/nothing",
            summary: "Documents `default` alone",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: only_default,
        },
        Command {
            name: "nothing-at-all",
            id: "nothing_at_all",
            group: "reports",
            method: "PUT",
            path: "/nothing",
            summary: "Documents nothing",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: nothing_at_all,
        },
        Command {
            name: "inline-bodies",
            id: "inline_bodies",
            group: "reports",
            method: "DELETE",
            path: "/nothing",
            summary: "Inline bodies of success and failure are two types",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: inline_bodies,
        },
        Command {
            name: "json-without-schema",
            id: "json_without_schema",
            group: "reports",
            method: "PATCH",
            path: "/nothing",
            summary: "JSON of no shape",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: json_without_schema,
        },
        Command {
            name: "ask-options",
            id: "ask_options",
            group: "reports",
            method: "OPTIONS",
            path: "/nothing",
            summary: "A method that reqwest has no word for",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: ask_options,
        },
        Command {
            name: "follow-trace",
            id: "follow_trace",
            group: "reports",
            method: "TRACE",
            path: "/nothing",
            summary: "Another",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: follow_trace,
        },
        Command {
            name: "ask-head",
            id: "ask_head",
            group: "reports",
            method: "HEAD",
            path: "/nothing",
            summary: "Nothing but headers",
            description: "",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[],
            items: None,
            run: ask_head,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Empty => Content::empty(&()),
        ErrorBody::InlineBodiesError400(body) => Content::json(body),
        ErrorBody::InlineBodiesError409(body) => Content::json(body),
        ErrorBody::Json(body) => Content::json(body),
        ErrorBody::Problem(body) => Content::json(body),
        ErrorBody::Text(body) => Content::text(body),
        ErrorBody::Ticket(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn start_job(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::jobs as module;
    fn reply(value: &module::StartJobResponse) -> Written {
        match value {
            module::StartJobResponse::Created(body) => Content::json(body),
            module::StartJobResponse::Accepted(body) => Content::json(body),
        }
    }
    let client = Client { core };
    let request = client.start_job();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), reply, error_body))
}

#[allow(deprecated)]
fn list_jobs(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::jobs as module;
    fn reply(value: &module::ListJobsResponse) -> Written {
        match value {
            module::ListJobsResponse::Ok(body) => Content::json(body),
            module::ListJobsResponse::NoContent => Content::empty(&()),
        }
    }
    let client = Client { core };
    let request = client.list_jobs();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), reply, error_body))
}

#[allow(deprecated)]
fn replace_jobs(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.replace_jobs();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn drop_jobs(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.drop_jobs();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn get_report(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn reply(value: &module::GetReportResponse) -> Written {
        match value {
            module::GetReportResponse::Ok(body) => Content::text(body),
            module::GetReportResponse::PartialContent(body) => Content::bytes(body),
        }
    }
    let client = Client { core };
    let request = client.get_report();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), reply, error_body))
}

#[allow(deprecated)]
fn no_success(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.no_success();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn only_default(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.only_default();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn nothing_at_all(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.nothing_at_all();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn inline_bodies(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.inline_bodies();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn json_without_schema(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.json_without_schema();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn ask_options(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.ask_options();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn follow_trace(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.follow_trace();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn ask_head(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.ask_head();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
