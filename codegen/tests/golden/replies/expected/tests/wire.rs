// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_replies::operations;
use passbook_replies::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new();
    Client::builder()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn start_job_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body("{\"id\":\"j1\",\"result\":42}"),
        );
    let outcome = client(&server).start_job().send().await;
    wire::Expected {
        method: "POST",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds").into_inner();
    let operations::jobs::StartJobReply::Created(value) = reply else {
        panic!("another variant: {reply:?}")
    };
    wire::same(&value, "{\"id\":\"j1\",\"result\":42}");
}

#[tokio::test]
async fn start_job_202() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(202u16)
                .header("Content-Type", "application/json")
                .body("{\"ticket\":\"t1\"}"),
        );
    let outcome = client(&server).start_job().send().await;
    wire::Expected {
        method: "POST",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds").into_inner();
    let operations::jobs::StartJobReply::Accepted(value) = reply else {
        panic!("another variant: {reply:?}")
    };
    wire::same(&value, "{\"ticket\":\"t1\"}");
}

#[tokio::test]
async fn list_jobs_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("[{\"id\":\"j1\"}]"),
        );
    let outcome = client(&server).list_jobs().send().await;
    wire::Expected {
        method: "GET",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds").into_inner();
    let operations::jobs::ListJobsReply::Ok(value) = reply else {
        panic!("another variant: {reply:?}")
    };
    wire::same(&value, "[{\"id\":\"j1\"}]");
}

#[tokio::test]
async fn list_jobs_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).list_jobs().send().await;
    wire::Expected {
        method: "GET",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds").into_inner();
    let operations::jobs::ListJobsReply::NoContent = reply else {
        panic!("another variant: {reply:?}")
    };
}

#[tokio::test]
async fn list_jobs_304() {
    let server = Server::start().await;
    server.reply(Canned::new(304u16));
    let outcome = client(&server).list_jobs().send().await;
    wire::Expected {
        method: "GET",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::jobs::ListJobsError::NotModified) = error.api() else {
        panic!("another error: {error:?}")
    };
}

#[tokio::test]
async fn replace_jobs_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"id\":\"j1\"}"),
        );
    let outcome = client(&server).replace_jobs().send().await;
    wire::Expected {
        method: "PUT",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"id\":\"j1\"}");
}

#[tokio::test]
async fn replace_jobs_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body("{\"id\":\"j2\"}"),
        );
    let outcome = client(&server).replace_jobs().send().await;
    wire::Expected {
        method: "PUT",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"id\":\"j2\"}");
}

#[tokio::test]
async fn drop_jobs_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server).drop_jobs().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn drop_jobs_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body("{\"title\":\"gone\"}"),
        );
    let outcome = client(&server).drop_jobs().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::jobs::DropJobsError::NotFound(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"title\":\"gone\"}");
}

#[tokio::test]
async fn drop_jobs_499() {
    let server = Server::start().await;
    server.reply(Canned::new(499u16));
    let outcome = client(&server).drop_jobs().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::jobs::DropJobsError::Status499) = error.api() else {
        panic!("another error: {error:?}")
    };
}

#[tokio::test]
async fn drop_jobs_529() {
    let server = Server::start().await;
    server.reply(Canned::new(529u16));
    let outcome = client(&server).drop_jobs().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::jobs::DropJobsError::Status529) = error.api() else {
        panic!("another error: {error:?}")
    };
}

#[tokio::test]
async fn drop_jobs_399() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(399u16)
                .header("Content-Type", "application/json")
                .body("{\"ticket\":\"t2\"}"),
        );
    let outcome = client(&server).drop_jobs().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::jobs::DropJobsError::Redirection(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"ticket\":\"t2\"}");
}

#[tokio::test]
async fn drop_jobs_498() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(498u16)
                .header("Content-Type", "application/problem+json")
                .body("{\"title\":\"no\"}"),
        );
    let outcome = client(&server).drop_jobs().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::jobs::DropJobsError::ClientError(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"title\":\"no\"}");
}

#[tokio::test]
async fn drop_jobs_599() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(599u16).header("Content-Type", "text/plain").body("out of order"),
        );
    let outcome = client(&server).drop_jobs().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/jobs",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::jobs::DropJobsError::ServerError(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "out of order");
}

#[tokio::test]
async fn get_report_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16).header("Content-Type", "text/csv").body("a,b\n1,2\n"),
        );
    let outcome = client(&server).get_report().send().await;
    wire::Expected {
        method: "GET",
        path: "/report",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds").into_inner();
    let operations::reports::GetReportReply::Ok(value) = reply else {
        panic!("another variant: {reply:?}")
    };
    assert_eq!(value, "a,b\n1,2\n");
}

#[tokio::test]
async fn get_report_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"title\":\"bad range\"}"),
        );
    let outcome = client(&server).get_report().send().await;
    wire::Expected {
        method: "GET",
        path: "/report",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::GetReportError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"title\":\"bad range\"}");
}

#[tokio::test]
async fn get_report_400_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16).header("Content-Type", "text/plain").body("Bad Request"),
        );
    let outcome = client(&server).get_report().send().await;
    wire::Expected {
        method: "GET",
        path: "/report",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::GetReportError::BadRequestText(value)) = error.api()
    else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Bad Request");
}

#[tokio::test]
async fn get_report_418() {
    let server = Server::start().await;
    server.reply(Canned::new(418u16));
    let outcome = client(&server).get_report().send().await;
    wire::Expected {
        method: "GET",
        path: "/report",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::GetReportError::ImATeapot) = error.api() else {
        panic!("another error: {error:?}")
    };
}

#[tokio::test]
async fn get_report_599() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(599u16)
                .header("Content-Type", "application/json")
                .body("{\"title\":\"other\"}"),
        );
    let outcome = client(&server).get_report().send().await;
    wire::Expected {
        method: "GET",
        path: "/report",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::GetReportError::Default(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"title\":\"other\"}");
}

#[tokio::test]
async fn get_report_599_text() {
    let server = Server::start().await;
    server.reply(Canned::new(599u16).header("Content-Type", "text/plain").body("Other"));
    let outcome = client(&server).get_report().send().await;
    wire::Expected {
        method: "GET",
        path: "/report",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::GetReportError::DefaultText(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "Other");
}

#[tokio::test]
async fn no_success_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server).no_success().send().await;
    wire::Expected {
        method: "GET",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn no_success_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"title\":\"bad\"}"),
        );
    let outcome = client(&server).no_success().send().await;
    wire::Expected {
        method: "GET",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::NoSuccessError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"title\":\"bad\"}");
}

#[tokio::test]
async fn only_default_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"title\":\"fine\"}"),
        );
    let outcome = client(&server).only_default().send().await;
    wire::Expected {
        method: "POST",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"title\":\"fine\"}");
}

#[tokio::test]
async fn only_default_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body("{\"title\":\"fine\"}"),
        );
    let outcome = client(&server).only_default().send().await;
    wire::Expected {
        method: "POST",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::OnlyDefaultError::Default(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"title\":\"fine\"}");
}

#[tokio::test]
async fn nothing_at_all_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server).nothing_at_all().send().await;
    wire::Expected {
        method: "PUT",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn inline_bodies_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"good\":true}"),
        );
    let outcome = client(&server).inline_bodies().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"good\":true}");
}

#[tokio::test]
async fn inline_bodies_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"bad\":\"yes\"}"),
        );
    let outcome = client(&server).inline_bodies().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::InlineBodiesError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"bad\":\"yes\"}");
}

#[tokio::test]
async fn inline_bodies_409() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(409u16)
                .header("Content-Type", "application/json")
                .body("{\"worse\":\"yes\"}"),
        );
    let outcome = client(&server).inline_bodies().send().await;
    wire::Expected {
        method: "DELETE",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::reports::InlineBodiesError::Conflict(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"worse\":\"yes\"}");
}

#[tokio::test]
async fn json_without_schema_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"any\":[1,null]}"),
        );
    let outcome = client(&server).json_without_schema().send().await;
    wire::Expected {
        method: "PATCH",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"any\":[1,null]}");
}

#[tokio::test]
async fn ask_options_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server).ask_options().send().await;
    wire::Expected {
        method: "OPTIONS",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn follow_trace_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server).follow_trace().send().await;
    wire::Expected {
        method: "TRACE",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn ask_head_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server).ask_head().send().await;
    wire::Expected {
        method: "HEAD",
        path: "/nothing",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}
