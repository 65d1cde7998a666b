//! The bank's own endpoints, below `/__passbook`: faults, calls, the clock, certificates.

use http::Method;
use serde_json::{Value, json};

use crate::behaviour::{Answer, Request};
use crate::engine::Engine;
use crate::fault::Fault;
use crate::span::span;

/// Where they stand.
const ROOT: &str = "/__passbook";

/// The rest of a path that leads here.
pub(crate) fn below(path: &str) -> Option<&str> {
    path.strip_prefix(ROOT).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Answers what is asked of the bank itself.
pub(crate) fn answer(engine: &Engine, path: &str, request: &Request) -> Answer {
    let body = || -> Result<Value, Box<Answer>> {
        serde_json::from_slice(&request.body)
            .map_err(|error| Box::new(refused(&format!("the body is not JSON: {error}"))))
    };
    let answered = match (path, &request.method) {
        ("" | "/", &Method::GET) => Ok(about(engine)),
        ("/faults", &Method::GET) => Ok(Answer::json(200, &engine.faults.list())),
        ("/faults", &Method::DELETE) => {
            engine.faults.clear();
            Ok(Answer::new(204))
        }
        ("/faults", &Method::POST) => body().and_then(|body| add_faults(engine, &body)),
        ("/calls", &Method::GET) => {
            let wanted = request.query("operation");
            let mut calls = engine.calls.list();
            calls.retain(|call| wanted.is_none() || call.operation.as_deref() == wanted);
            Ok(Answer::json(200, &calls))
        }
        ("/calls", &Method::DELETE) => {
            engine.calls.clear();
            Ok(Answer::new(204))
        }
        ("/clock", &Method::GET) => Ok(clock(engine)),
        ("/clock", &Method::POST) => body().and_then(|body| advance(engine, &body)),
        ("/certificates/ca.pem", &Method::GET) => Ok(match &engine.authority {
            Some(authority) => Answer::text(200, authority.certificate_pem()),
            None => without_certificates(),
        }),
        ("/certificates/client.pem", &Method::GET) => {
            let name = request.query("name").unwrap_or("demonstration");
            Ok(match engine.authority.as_ref().map(|authority| authority.issue(name)) {
                Some(Ok(identity)) => Answer::text(200, identity.pem()),
                Some(Err(error)) => refused(&error.to_string()),
                None => without_certificates(),
            })
        }
        ("/faults" | "/calls", _) => Err(Box::new(not_allowed("GET, POST, DELETE"))),
        ("/clock", _) => Err(Box::new(not_allowed("GET, POST"))),
        ("" | "/" | "/certificates/ca.pem" | "/certificates/client.pem", _) => {
            Err(Box::new(not_allowed("GET")))
        }
        _ => Err(Box::new(Answer::json(404, &json!({"error": "path_not_found", "near": [ROOT]})))),
    };
    answered.unwrap_or_else(|refusal| *refusal)
}

fn about(engine: &Engine) -> Answer {
    let operations: Vec<&str> =
        engine.contract.each_operation().map(|operation| operation.id.as_str()).collect();
    Answer::json(
        200,
        &json!({
            "contract": engine.contract.title,
            "basePath": engine.contract.base_path,
            "operations": operations,
            "endpoints": [
                "GET, POST, DELETE /__passbook/faults",
                "GET, DELETE /__passbook/calls?operation=…",
                "GET, POST /__passbook/clock",
                "GET /__passbook/certificates/ca.pem",
                "GET /__passbook/certificates/client.pem?name=…",
            ],
        }),
    )
}

fn add_faults(engine: &Engine, body: &Value) -> Result<Answer, Box<Answer>> {
    let faults: Result<Vec<Fault>, String> = match body {
        Value::Array(faults) => faults.iter().map(Fault::from_json).collect(),
        fault => Fault::from_json(fault).map(|fault| vec![fault]),
    };
    // All, or none.
    for fault in faults.map_err(|message| Box::new(refused(&message)))? {
        engine.faults.add(fault);
    }
    Ok(Answer::json(201, &engine.faults.list()))
}

fn clock(engine: &Engine) -> Answer {
    Answer::json(200, &json!({"now": engine.clock.now().to_rfc3339()}))
}

fn advance(engine: &Engine, body: &Value) -> Result<Answer, Box<Answer>> {
    let by = body["advance"].as_str().ok_or_else(|| "send {\"advance\": \"90m\"}".to_owned()).and_then(span);
    engine.clock.advance(by.map_err(|message| Box::new(refused(&message)))?);
    Ok(clock(engine))
}

fn without_certificates() -> Answer {
    Answer::json(
        404,
        &json!({"error": "without_tls", "message": "this bank speaks plain HTTP and has no certificates"}),
    )
}

fn refused(message: &str) -> Answer {
    Answer::json(400, &json!({"error": "not_understood", "message": message}))
}

fn not_allowed(allowed: &str) -> Answer {
    Answer::json(405, &json!({"error": "method_not_allowed", "message": format!("{allowed} is there")}))
        .header("allow", allowed)
}
