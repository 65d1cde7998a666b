// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `jobs`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// 201 and 202 with different bodies
    ///
    /// `POST /jobs`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.start_job().send().await?;
    /// println!("{reply:?}");
    /// ```
    pub fn start_job(&self) -> StartJob {
        let call = Call::new(&self.core, &START_JOB);
        StartJob { call }
    }

    /// 200 or 204
    ///
    /// `GET /jobs`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.list_jobs().send().await?;
    /// println!("{reply:?}");
    /// ```
    pub fn list_jobs(&self) -> ListJobs {
        let call = Call::new(&self.core, &LIST_JOBS);
        ListJobs { call }
    }

    /// 200 and 201 with the same body are one type
    ///
    /// `PUT /jobs`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.replace_jobs().send().await?;
    /// assert_eq!(reply.id, "j1");
    /// ```
    pub fn replace_jobs(&self) -> ReplaceJobs {
        let call = Call::new(&self.core, &REPLACE_JOBS);
        ReplaceJobs { call }
    }

    /// Ranges, and statuses inside them
    ///
    /// `DELETE /jobs`
    pub fn drop_jobs(&self) -> DropJobs {
        let call = Call::new(&self.core, &DROP_JOBS);
        DropJobs { call }
    }
}

static START_JOB: facts::Operation = facts::Operation {
    id: "start_job",
    method: "POST",
    path: "/jobs",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::start_job`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct StartJob {
    call: Call,
}

impl StartJob {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 201: Done already.
    /// - 202: Underway.
    pub async fn send(self) -> Result<Reply<StartJobReply>, Error<StartJobError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            201 => {
                response
                    .json::<types::Job, _>()
                    .map(|reply| reply.map(StartJobReply::Created))
            }
            202 => {
                response
                    .json::<types::Ticket, _>()
                    .map(|reply| reply.map(StartJobReply::Accepted))
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// What `start_job` replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobReply {
    /// 201: Done already.
    Created(types::Job),
    /// 202: Underway.
    Accepted(types::Ticket),
}

/// The contract documents no error of `start_job`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobError {}

static LIST_JOBS: facts::Operation = facts::Operation {
    id: "list_jobs",
    method: "GET",
    path: "/jobs",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::list_jobs`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListJobs {
    call: Call,
}

impl ListJobs {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Some.
    /// - 204: None.
    pub async fn send(self) -> Result<Reply<ListJobsReply>, Error<ListJobsError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 => {
                response
                    .json::<Vec<types::Job>, _>()
                    .map(|reply| reply.map(ListJobsReply::Ok))
            }
            204 => response.empty().map(|reply| reply.map(|()| ListJobsReply::NoContent)),
            200..=299 => Err(response.unexpected()),
            304 => Err(response.error_empty(ListJobsError::NotModified)),
            _ => Err(response.unexpected()),
        }
    }
}

/// What `list_jobs` replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsReply {
    /// 200: Some.
    Ok(Vec<types::Job>),
    /// 204: None.
    NoContent,
}

/// What the contract says can go wrong with `list_jobs`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsError {
    /// 304: As before.
    NotModified,
}

static REPLACE_JOBS: facts::Operation = facts::Operation {
    id: "replace_jobs",
    method: "PUT",
    path: "/jobs",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::replace_jobs`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplaceJobs {
    call: Call,
}

impl ReplaceJobs {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Replaced.
    /// - 201: Made.
    pub async fn send(self) -> Result<Reply<types::Job>, Error<ReplaceJobsError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `replace_jobs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceJobsError {}

static DROP_JOBS: facts::Operation = facts::Operation {
    id: "drop_jobs",
    method: "DELETE",
    path: "/jobs",
    parameters: &[],
    body: None,
    accept: "application/json, application/problem+json, text/plain",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::drop_jobs`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DropJobs {
    call: Call,
}

impl DropJobs {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: Gone.
    pub async fn send(self) -> Result<Reply<()>, Error<DropJobsError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            404 => Err(response.error_json(DropJobsError::NotFound)),
            499 => Err(response.error_empty(DropJobsError::Status499)),
            529 => Err(response.error_empty(DropJobsError::Status529)),
            300..=399 => Err(response.error_json(DropJobsError::Redirection)),
            400..=499 => Err(response.error_json(DropJobsError::ClientError)),
            500..=599 => Err(response.error_text(DropJobsError::ServerError)),
            _ => Err(response.unexpected()),
        }
    }
}

/// What the contract says can go wrong with `drop_jobs`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DropJobsError {
    /// 404: No such job.
    NotFound(types::Problem),
    /// 499: The caller hung up.
    Status499,
    /// 529: Overloaded.
    Status529,
    /// 3XX: Elsewhere.
    Redirection(types::Ticket),
    /// 4XX: The caller's fault.
    ClientError(types::Problem),
    /// 5XX: Ours.
    ServerError(String),
}
