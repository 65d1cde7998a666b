// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `perhaps`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// A page, or nothing
    ///
    /// `GET /perhaps`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let value = client.perhaps().send().await?;
    /// println!("{value:?}");
    /// ```
    pub fn perhaps(&self) -> Perhaps {
        let call = Call::new(&self.core, &PERHAPS);
        Perhaps { call }
    }
}

static PERHAPS: facts::Operation = facts::Operation {
    id: "perhaps",
    method: "GET",
    path: "/perhaps",
    parameters: &[
        facts::Parameter {
            name: "offset",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "limit",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

static PERHAPS_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Offset,
    position: Some(0),
    limit: Some(1),
    first: 0,
    has_next: false,
};

/// A request for [`Client::perhaps`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Perhaps {
    call: Call,
}

impl Perhaps {
    /// Sets `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &offset);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        let call = &mut self.call;
        call.display(1, &limit);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page.
    /// - 204: Nothing.
    pub async fn send(self) -> Result<PerhapsResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<PerhapsResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<PerhapsResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &PERHAPS_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/data`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<PerhapsResponse, types::Item, ErrorBody> {
        passbook_runtime::Items::new(
            self.pages(),
            |page| match page {
                PerhapsResponse::Ok(page) => page.data.unwrap_or_default(),
                _ => Vec::new(),
            },
        )
    }

    fn page_facts(page: &PerhapsResponse) -> facts::Page {
        match page {
            PerhapsResponse::Ok(page) => {
                facts::Page {
                    items: page.data.as_ref().map(|value| value.len()),
                    ..facts::Page::NONE
                }
            }
            _ => facts::Page::NONE,
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<PerhapsResponse>, Error> {
        match response.status().as_u16() {
            200 => {
                response
                    .json::<types::PerhapsResponse, _>()
                    .map(|reply| reply.map(PerhapsResponse::Ok))
            }
            204 => {
                response.empty().map(|reply| reply.map(|()| PerhapsResponse::NoContent))
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// What `perhaps` replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PerhapsResponse {
    /// 200: A page.
    Ok(types::PerhapsResponse),
    /// 204: Nothing.
    NoContent,
}
