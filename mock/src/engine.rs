//! From a request to an answer. What is here waits for nothing, and knows no socket.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use http::header::{ALLOW, RETRY_AFTER};
use serde_json::{Value, json};

use crate::answer::preferred;
use crate::behaviour::{Answer, Behaviour, Call, Location, Request, Violation};
use crate::calls::{Calls, Recorded};
use crate::check::{Checked, check};
use crate::clock::Clock;
use crate::contract::{Contract, Operation, may_have_body};
use crate::control;
use crate::fault::{Effect, Faults, HEADER, Struck};
use crate::prefer::Preference;
use crate::route::{Found, Router};

/// The header with the violations of a request, whoever's words the body is in.
const VIOLATIONS: &str = "x-passbook-violations";
/// How long that header gets.
const LONGEST_HEADER: usize = 4096;

/// Whether callers have to say who they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Authentication {
    /// As the contract has it, and as the provider's bank verifies it.
    #[default]
    Required,
    /// Nobody has to: no token is looked at.
    Off,
}

/// In whose words a request that breaks the contract is refused, where the provider's bank has none of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Refusals {
    /// A report of the violations, as JSON.
    #[default]
    Reported,
    /// The error that the contract documents for 400 or 422, so that all that comes is by the contract. The report is
    /// in a header only.
    Documented,
}

/// A bank without its sockets.
pub(crate) struct Engine {
    pub(crate) contract: Arc<Contract>,
    pub(crate) behaviour: Arc<dyn Behaviour>,
    pub(crate) clock: Clock,
    pub(crate) seed: u64,
    pub(crate) authentication: Authentication,
    pub(crate) refusals: Refusals,
    /// Before every answer.
    pub(crate) latency: Duration,
    pub(crate) calls: Calls,
    pub(crate) faults: Faults,
    pub(crate) authority: Option<crate::tls::Authority>,
    router: Router,
}

/// What goes out, and how.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    pub(crate) latency: Duration,
    pub(crate) ending: Ending,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Whole,
    /// So many bytes of the body.
    Truncated(usize),
    /// Nothing: the connection is reset.
    Reset,
}

/// How an engine is made.
pub(crate) struct Parts {
    pub(crate) contract: Arc<Contract>,
    pub(crate) behaviour: Arc<dyn Behaviour>,
    pub(crate) clock: Clock,
    pub(crate) seed: u64,
    pub(crate) authentication: Authentication,
    pub(crate) refusals: Refusals,
    pub(crate) latency: Duration,
    pub(crate) authority: Option<crate::tls::Authority>,
}

/// What became of a request on its way through the contract.
struct Handled {
    answer: Answer,
    violations: Vec<Violation>,
}

impl Engine {
    pub(crate) fn new(parts: Parts) -> Self {
        let Parts { contract, behaviour, clock, seed, authentication, refusals, latency, authority } = parts;
        let router = Router::new(&contract);
        let (calls, faults) = (Calls::default(), Faults::default());
        Self {
            contract,
            behaviour,
            clock,
            seed,
            authentication,
            refusals,
            latency,
            calls,
            faults,
            authority,
            router,
        }
    }

    /// Answers a request.
    pub(crate) fn reply(&self, mut request: Request) -> Reply {
        let path = request.target.split('?').next().unwrap_or_default().to_owned();
        if let Some(below) = control::below(&path) {
            return whole(control::answer(self, below, &request));
        }
        let found = self.router.find(&self.contract, &request.method, &path);
        let base_path = match &found {
            Found::Operation { operation, .. } => &operation.base_path,
            _ => &self.contract.base_path,
        };
        request.base_path.clone_from(base_path);
        request.path = match path.strip_prefix(base_path.as_str()) {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => rest.to_owned(),
            _ => path.clone(),
        };
        let operation = match &found {
            Found::Operation { operation, .. } => Some(*operation),
            _ => None,
        };
        let ids = || operation.map(|operation| operation.id.as_str());
        let call = format!("{} {}", request.method, request.target);
        let struck = match self.faults.strike(request.header(HEADER), &call, ids(), self.clock.now()) {
            Ok(struck) => struck,
            Err(message) => {
                return whole(Answer::json(
                    400,
                    &json!({"error": "fault_not_understood", "message": message}),
                ));
            }
        };
        let ending = match struck.as_ref().and_then(|struck| struck.effect) {
            Some(Effect::Reset | Effect::ResetAfter) => Ending::Reset,
            Some(Effect::Truncate(bytes)) => Ending::Truncated(bytes),
            _ => Ending::Whole,
        };
        let (id, Handled { mut answer, violations }) =
            match struck.as_ref().and_then(|s| Some((s, s.effect?))) {
                Some((struck, Effect::Status(status))) => {
                    (ids(), self.struck(&request, operation, struck, status))
                }
                Some((struck, Effect::RateLimit { .. })) => {
                    (ids(), self.struck(&request, operation, struck, 429))
                }
                Some((_, Effect::Reset)) => (ids(), Handled::of(Answer::new(500))),
                _ => self.handled(&request, found),
            };
        if !may_have_body(answer.status) {
            answer.body.clear();
        }
        self.calls.add(Recorded {
            operation: id.map(str::to_owned),
            method: request.method.to_string(),
            path,
            status: (ending != Ending::Reset).then(|| answer.status.as_u16()),
            fault: struck.as_ref().map(|struck| struck.text.clone()),
            violations,
        });
        let latency = self.latency + struck.map_or(Duration::ZERO, |struck| struck.latency);
        Reply { answer, latency, ending }
    }

    /// The answer of a fault.
    fn struck(
        &self,
        request: &Request,
        operation: Option<&Operation>,
        struck: &Struck,
        status: u16,
    ) -> Handled {
        let documented = operation
            .filter(|operation| operation.response(status).is_some())
            .map(|operation| self.contract.documented(operation, status, self.seed));
        let mut answer = documented.unwrap_or_else(|| {
            Answer::json(
                status,
                &json!({"error": "fault", "message": "this was asked for", "fault": struck.text}),
            )
        });
        if let Some(wait) = struck.retry_after {
            // Up: who comes early would be refused again.
            let seconds = wait.as_millis().div_ceil(1000);
            answer = answer.header(RETRY_AFTER.as_str(), &seconds.to_string());
        }
        // An example's headers are another call's: a client takes the answer for somebody else's.
        self.behaviour.after(request, None, &mut answer);
        Handled::of(answer)
    }

    fn handled<'a>(&'a self, request: &Request, found: Found<'a>) -> (Option<&'a str>, Handled) {
        let now = self.clock.now();
        if let Found::Malformed(reason) = found {
            let answer = Answer::json(400, &json!({"error": "path_not_valid", "message": reason}));
            return (None, Handled::of(answer));
        }
        if let Some(mut answer) = self.behaviour.before(request, now) {
            self.behaviour.after(request, None, &mut answer);
            return (None, Handled::of(answer));
        }
        match found {
            Found::Operation { operation, parameters } => {
                let preference = match Preference::of(&request.headers) {
                    Ok(preference) => preference,
                    Err(message) => {
                        let body = json!({"error": "preference_not_possible", "operation": operation.id, "message": message});
                        return (Some(&operation.id), Handled::of(Answer::json(400, &body)));
                    }
                };
                let (decrypted, refusal) = match self.behaviour.decrypt(request, operation) {
                    Ok(body) => (body.map(|body| request.with_body(body)), None),
                    Err(refusal) => (None, Some(*refusal)),
                };
                let request = decrypted.as_ref().unwrap_or(request);
                let mut checked = check(operation, &parameters, request);
                if refusal.is_some() {
                    // What it says can't be read, so there is nothing to say about it.
                    checked.violations = vec![undecrypted()];
                }
                let call = Call {
                    request,
                    operation: checked.operation,
                    path: &parameters,
                    body: checked.body.as_ref(),
                    now,
                    seed: preference.seed.unwrap_or(self.seed),
                    contract: &self.contract,
                };
                let mut answer = self.called(&call, &checked, &preference, refusal);
                self.behaviour.after(request, Some(&call), &mut answer);
                if !checked.violations.is_empty() && answer.status.is_client_error() {
                    answer = answer.header(VIOLATIONS, &header_text(&checked.violations));
                }
                (Some(&checked.operation.id), Handled { answer, violations: checked.violations })
            }
            other => {
                let answer = nowhere(request, &other);
                let mut answer = self.behaviour.not_found(request, &answer).unwrap_or(answer);
                self.behaviour.after(request, None, &mut answer);
                (None, Handled::of(answer))
            }
        }
    }

    /// A request that an operation was found for: who calls, what is said, and what is there to say to it.
    fn called(
        &self,
        call: &Call<'_>,
        checked: &Checked<'_>,
        preference: &Preference,
        refusal: Option<Answer>,
    ) -> Answer {
        if self.authentication == Authentication::Required
            && let Err(refusal) = self.behaviour.authorize(call)
        {
            return self.held(call, *refusal);
        }
        if let Some(refusal) = refusal {
            return self.held(call, refusal);
        }
        if !checked.violations.is_empty() {
            return match self.behaviour.refuse(call, &checked.violations) {
                Some(answer) => self.held(call, answer),
                None => self.refusal(call, checked),
            };
        }
        if !preference.is_of_contract()
            && let Some(answer) = self.behaviour.answer(call)
        {
            return self.held(call, answer);
        }
        preferred(&self.contract, call.operation, call.request, preference, call.seed)
    }

    fn refusal(&self, call: &Call<'_>, checked: &Checked<'_>) -> Answer {
        let status = if checked.unsupported_media.is_some() { 415 } else { 400 };
        if self.refusals == Refusals::Documented {
            let documented =
                [status, 400, 422].into_iter().find(|status| call.operation.response(*status).is_some());
            if let Some(status) = documented {
                return call.documented(status);
            }
        }
        match &checked.unsupported_media {
            Some(supported) => Answer::json(
                415,
                &json!({"error": "media_type_not_supported", "operation": call.id(), "supported": supported}),
            ),
            None => Answer::json(
                400,
                &json!({
                    "error": "request_not_valid",
                    "operation": call.id(),
                    "violations": checked.violations,
                }),
            ),
        }
    }

    /// An answer of the provider's bank, held against the contract: one that breaks it is a fault of the bank's.
    fn held(&self, call: &Call<'_>, answer: Answer) -> Answer {
        let Some(response) = call.operation.response(answer.status.as_u16()) else { return answer };
        let content_type =
            answer.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let given = crate::check::essence(content_type);
        let media = response.content.iter().find(|media| media.media_type == given);
        let message = match media {
            None if answer.body.is_empty() || response.content.is_empty() => return answer,
            None => format!("its type `{given}` is none that the contract has for {}", answer.status),
            Some(media) => {
                let value = match media.is_json() {
                    true => serde_json::from_slice::<Value>(&answer.body).ok(),
                    false => std::str::from_utf8(&answer.body).ok().map(Value::from),
                };
                let Some(value) = value else {
                    return broken(call, answer.status, "its body is not what its type says");
                };
                match media.schema.as_ref().map(|schema| schema.faults(&value)).unwrap_or_default().first() {
                    None => return answer,
                    Some(fault) => format!("{}: {}", fault.pointer, fault.message),
                }
            }
        };
        broken(call, answer.status, &message)
    }
}

impl Handled {
    fn of(answer: Answer) -> Self {
        Self { answer, violations: Vec::new() }
    }
}

fn undecrypted() -> Violation {
    Violation {
        location: Location::Body,
        name: None,
        pointer: String::new(),
        message: "is not encrypted as this bank needs it".to_owned(),
    }
}

fn broken(call: &Call<'_>, status: StatusCode, message: &str) -> Answer {
    Answer::json(
        500,
        &json!({
            "error": "bank_breaks_its_contract",
            "operation": call.id(),
            "status": status.as_u16(),
            "message": message,
        }),
    )
}

fn whole(answer: Answer) -> Reply {
    Reply { answer, latency: Duration::ZERO, ending: Ending::Whole }
}

fn nowhere(request: &Request, found: &Found<'_>) -> Answer {
    match found {
        Found::Method { allowed } => {
            let allowed = allowed.iter().map(http::Method::as_str).collect::<Vec<_>>().join(", ");
            let body = json!({
                "error": "method_not_allowed",
                "message": format!("{} is not there; {allowed} is", request.method),
            });
            Answer::json(405, &body).header(ALLOW.as_str(), &allowed)
        }
        Found::Nothing { near } => Answer::json(
            404,
            &json!({"error": "path_not_found", "message": "the contract has no such path", "near": near}),
        ),
        Found::Operation { .. } | Found::Malformed(_) => Answer::new(500),
    }
}

/// The violations as a header can hold them.
fn header_text(violations: &[Violation]) -> String {
    let mut count = violations.len();
    loop {
        let text = serde_json::to_string(&violations[..count]).unwrap_or_default();
        let ascii: String =
            text.chars().map(|c| if c.is_ascii() && !c.is_ascii_control() { c } else { '?' }).collect();
        if ascii.len() <= LONGEST_HEADER || count <= 1 {
            return ascii.chars().take(LONGEST_HEADER).collect();
        }
        count /= 2;
    }
}
