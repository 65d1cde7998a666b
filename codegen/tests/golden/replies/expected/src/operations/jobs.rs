// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `jobs`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// 201 and 202 with different bodies
    ///
    /// `POST /jobs`
    ///
    /// # Example
    ///
    /// ```
    /// let value = client.start_job().send().await?;
    /// println!("{value:?}");
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
    /// let value = client.list_jobs().send().await?;
    /// println!("{value:?}");
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
    /// let job = client.replace_jobs().send().await?;
    /// assert_eq!(job.id, "j1");
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

/// A request for [`Client::start_job`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct StartJob {
    call: Call,
}

impl StartJob {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 201: Done already.
    /// - 202: Underway.
    pub async fn send(self) -> Result<StartJobResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<StartJobResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<StartJobResponse>, Error> {
        match response.status().as_u16() {
            201 => {
                response
                    .json::<types::Job, _>()
                    .map(|reply| reply.map(StartJobResponse::Created))
            }
            202 => {
                response
                    .json::<types::Ticket, _>()
                    .map(|reply| reply.map(StartJobResponse::Accepted))
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// What `start_job` replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobResponse {
    /// 201: Done already.
    Created(types::Job),
    /// 202: Underway.
    Accepted(types::Ticket),
}

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

/// A request for [`Client::list_jobs`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListJobs {
    call: Call,
}

impl ListJobs {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Some.
    /// - 204: None.
    ///
    /// # Errors
    ///
    /// - 304, [`ErrorBody::Empty`]: As before.
    pub async fn send(self) -> Result<ListJobsResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<ListJobsResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<ListJobsResponse>, Error> {
        match response.status().as_u16() {
            200 => {
                response
                    .json::<Vec<types::Job>, _>()
                    .map(|reply| reply.map(ListJobsResponse::Ok))
            }
            204 => {
                response.empty().map(|reply| reply.map(|()| ListJobsResponse::NoContent))
            }
            200..=299 => Err(response.unexpected()),
            304 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

/// What `list_jobs` replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsResponse {
    /// 200: Some.
    Ok(Vec<types::Job>),
    /// 204: None.
    NoContent,
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

/// A request for [`Client::replace_jobs`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplaceJobs {
    call: Call,
}

impl ReplaceJobs {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Replaced.
    /// - 201: Made.
    pub async fn send(self) -> Result<types::Job, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Job>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Job>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

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

/// A request for [`Client::drop_jobs`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DropJobs {
    call: Call,
}

impl DropJobs {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: Gone.
    ///
    /// # Errors
    ///
    /// - 404, [`ErrorBody::Problem`]: No such job.
    /// - 499, [`ErrorBody::Empty`]: The caller hung up.
    /// - 529, [`ErrorBody::Empty`]: Overloaded.
    /// - 3XX, [`ErrorBody::Ticket`]: Elsewhere.
    /// - 4XX, [`ErrorBody::Problem`]: The caller's fault.
    /// - 5XX, [`ErrorBody::Text`]: Ours.
    pub async fn send(self) -> Result<(), Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<()>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<()>, Error> {
        match response.status().as_u16() {
            200..=299 => response.empty(),
            404 => Err(response.error_json(ErrorBody::Problem)),
            499 | 529 => Err(response.error_empty(ErrorBody::Empty)),
            300..=399 => Err(response.error_json(ErrorBody::Ticket)),
            400..=499 => Err(response.error_json(ErrorBody::Problem)),
            500..=599 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.unexpected()),
        }
    }
}
