// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    ArgumentError, Arguments, Command, Content, Group, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
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

#[allow(deprecated)]
fn start_job(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::jobs as module;
    fn reply(value: &module::StartJobReply) -> Written {
        match value {
            module::StartJobReply::Created(body) => Content::json(body),
            module::StartJobReply::Accepted(body) => Content::json(body),
        }
    }
    fn error(value: &module::StartJobError) -> Written {
        match *value {}
    }
    let client = Client { core };
    let request = client.start_job();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), reply, error))
}

#[allow(deprecated)]
fn list_jobs(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::jobs as module;
    fn reply(value: &module::ListJobsReply) -> Written {
        match value {
            module::ListJobsReply::Ok(body) => Content::json(body),
            module::ListJobsReply::NoContent => Content::empty(&()),
        }
    }
    fn error(value: &module::ListJobsError) -> Written {
        match value {
            module::ListJobsError::NotModified => Content::empty(&()),
        }
    }
    let client = Client { core };
    let request = client.list_jobs();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), reply, error))
}

#[allow(deprecated)]
fn replace_jobs(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::jobs as module;
    fn error(value: &module::ReplaceJobsError) -> Written {
        match *value {}
    }
    let client = Client { core };
    let request = client.replace_jobs();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::json, error))
}

#[allow(deprecated)]
fn drop_jobs(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::jobs as module;
    fn error(value: &module::DropJobsError) -> Written {
        match value {
            module::DropJobsError::NotFound(body) => Content::json(body),
            module::DropJobsError::Status499 => Content::empty(&()),
            module::DropJobsError::Status529 => Content::empty(&()),
            module::DropJobsError::Redirection(body) => Content::json(body),
            module::DropJobsError::ClientError(body) => Content::json(body),
            module::DropJobsError::ServerError(body) => Content::text(body),
        }
    }
    let client = Client { core };
    let request = client.drop_jobs();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::empty, error))
}

#[allow(deprecated)]
fn get_report(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn reply(value: &module::GetReportReply) -> Written {
        match value {
            module::GetReportReply::Ok(body) => Content::text(body),
            module::GetReportReply::PartialContent(body) => Content::bytes(body),
        }
    }
    fn error(value: &module::GetReportError) -> Written {
        match value {
            module::GetReportError::BadRequest(body) => Content::json(body),
            module::GetReportError::BadRequestText(body) => Content::text(body),
            module::GetReportError::ImATeapot => Content::empty(&()),
            module::GetReportError::Default(body) => Content::json(body),
            module::GetReportError::DefaultText(body) => Content::text(body),
        }
    }
    let client = Client { core };
    let request = client.get_report();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), reply, error))
}

#[allow(deprecated)]
fn no_success(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn error(value: &module::NoSuccessError) -> Written {
        match value {
            module::NoSuccessError::BadRequest(body) => Content::json(body),
        }
    }
    let client = Client { core };
    let request = client.no_success();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::empty, error))
}

#[allow(deprecated)]
fn only_default(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn error(value: &module::OnlyDefaultError) -> Written {
        match value {
            module::OnlyDefaultError::Default(body) => Content::json(body),
        }
    }
    let client = Client { core };
    let request = client.only_default();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::json, error))
}

#[allow(deprecated)]
fn nothing_at_all(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn error(value: &module::NothingAtAllError) -> Written {
        match *value {}
    }
    let client = Client { core };
    let request = client.nothing_at_all();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::empty, error))
}

#[allow(deprecated)]
fn inline_bodies(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn error(value: &module::InlineBodiesError) -> Written {
        match value {
            module::InlineBodiesError::BadRequest(body) => Content::json(body),
            module::InlineBodiesError::Conflict(body) => Content::json(body),
        }
    }
    let client = Client { core };
    let request = client.inline_bodies();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::json, error))
}

#[allow(deprecated)]
fn json_without_schema(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn error(value: &module::JsonWithoutSchemaError) -> Written {
        match value {
            module::JsonWithoutSchemaError::BadRequest(body) => Content::json(body),
        }
    }
    let client = Client { core };
    let request = client.json_without_schema();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::json, error))
}

#[allow(deprecated)]
fn ask_options(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn error(value: &module::AskOptionsError) -> Written {
        match *value {}
    }
    let client = Client { core };
    let request = client.ask_options();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::empty, error))
}

#[allow(deprecated)]
fn follow_trace(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn error(value: &module::FollowTraceError) -> Written {
        match *value {}
    }
    let client = Client { core };
    let request = client.follow_trace();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::empty, error))
}

#[allow(deprecated)]
fn ask_head(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    use operations::reports as module;
    fn error(value: &module::AskHeadError) -> Written {
        match *value {}
    }
    let client = Client { core };
    let request = client.ask_head();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send(), Content::empty, error))
}
