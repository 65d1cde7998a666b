// @generated from tests/golden/parameters/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `styles`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Styles of the path
    ///
    /// `GET /styles/{simple}/{simple_list}/{label}/{matrix}/{matrix_list}`
    ///
    /// - `simple`:
    /// - `simple_list`:
    /// - `label`:
    /// - `matrix`:
    /// - `matrix_list`:
    pub fn path_styles(
        &self,
        simple: impl Into<String>,
        simple_list: &[i64],
        label: impl Into<String>,
        matrix: i64,
        matrix_list: &[String],
    ) -> PathStyles {
        let mut call = Call::new(&self.core, &PATH_STYLES);
        call.text(0, simple.into());
        call.value(1, simple_list);
        call.text(2, label.into());
        call.display(3, &matrix);
        call.value(4, matrix_list);
        PathStyles { call }
    }

    /// Styles of the query
    ///
    /// `GET /styles`
    ///
    /// - `page`: At least 1.
    /// - `strict`:
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_parameters::types;
    ///
    /// client
    ///     .query_styles(1, types::QueryStylesStrict::Yes)
    ///     .reserved("a/b")
    ///     .sort(types::Sort::Asc)
    ///     .send()
    ///     .await?;
    /// ```
    pub fn query_styles(
        &self,
        page: i64,
        strict: impl Into<types::QueryStylesStrict>,
    ) -> QueryStyles {
        let mut call = Call::new(&self.core, &QUERY_STYLES);
        call.display(11, &page);
        call.text(12, strict.into().as_str().to_owned());
        QueryStyles { call }
    }
}

static PATH_STYLES: facts::Operation = facts::Operation {
    id: "path_styles",
    method: "GET",
    path: "/styles/{simple}/{simple_list}/{label}/{matrix}/{matrix_list}",
    parameters: &[
        facts::Parameter {
            name: "simple",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "simple_list",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "label",
            style: facts::Style::Label,
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "matrix",
            style: facts::Style::Matrix,
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "matrix_list",
            style: facts::Style::Matrix,
            explode: true,
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::path_styles`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PathStyles {
    call: Call,
}

impl PathStyles {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
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
            _ => Err(response.unexpected()),
        }
    }
}

static QUERY_STYLES: facts::Operation = facts::Operation {
    id: "query_styles",
    method: "GET",
    path: "/styles",
    parameters: &[
        facts::Parameter {
            name: "form",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "joined",
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "spaced",
            style: facts::Style::SpaceDelimited,
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "piped",
            style: facts::Style::PipeDelimited,
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "deep",
            style: facts::Style::DeepObject,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "spread",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "json",
            json: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "json_text",
            json: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "reserved",
            allow_reserved: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "free",
            style: facts::Style::DeepObject,
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "sort",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "page",
            required: true,
            limits: Some(
                &facts::Limits {
                    minimum: Some(1.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "strict",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "since",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "day",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "id",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "amount",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "flag",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "old[]",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "no_schema",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "any",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::query_styles`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct QueryStyles {
    call: Call,
}

impl QueryStyles {
    /// Sets `form`.
    pub fn form(mut self, form: &[String]) -> Self {
        let call = &mut self.call;
        call.value(0, form);
        self
    }

    /// Sets `joined`.
    pub fn joined(mut self, joined: &[types::Sort]) -> Self {
        let call = &mut self.call;
        call.value(1, joined);
        self
    }

    /// Sets `spaced`.
    pub fn spaced(mut self, spaced: &[String]) -> Self {
        let call = &mut self.call;
        call.value(2, spaced);
        self
    }

    /// Sets `piped`.
    pub fn piped(mut self, piped: &[String]) -> Self {
        let call = &mut self.call;
        call.value(3, piped);
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: &types::Filter) -> Self {
        let call = &mut self.call;
        call.value(4, deep);
        self
    }

    /// Sets `spread`.
    pub fn spread(mut self, spread: &types::Filter) -> Self {
        let call = &mut self.call;
        call.value(5, spread);
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: &types::Filter) -> Self {
        let call = &mut self.call;
        call.value(6, json);
        self
    }

    /// Sets `json_text`.
    pub fn json_text(mut self, json_text: &String) -> Self {
        let call = &mut self.call;
        call.value(7, json_text);
        self
    }

    /// Sets `reserved`.
    pub fn reserved(mut self, reserved: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(8, reserved.into());
        self
    }

    /// Sets `free`.
    pub fn free(mut self, free: &std::collections::BTreeMap<String, String>) -> Self {
        let call = &mut self.call;
        call.value(9, free);
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<types::Sort>) -> Self {
        let call = &mut self.call;
        call.text(10, sort.into().as_str().to_owned());
        self
    }

    /// Sets `since`.
    pub fn since(mut self, since: passbook_runtime::DateTime) -> Self {
        let call = &mut self.call;
        call.value(13, &since);
        self
    }

    /// Sets `day`.
    pub fn day(mut self, day: passbook_runtime::Date) -> Self {
        let call = &mut self.call;
        call.display(14, &day);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: passbook_runtime::Uuid) -> Self {
        let call = &mut self.call;
        call.display(15, &id);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, amount: passbook_runtime::Decimal) -> Self {
        let call = &mut self.call;
        call.display(16, &amount);
        self
    }

    /// Sets `flag`.
    pub fn flag(mut self, flag: bool) -> Self {
        let call = &mut self.call;
        call.display(17, &flag);
        self
    }

    /// Sets `old[]`.
    #[deprecated]
    pub fn old(mut self, old: &[String]) -> Self {
        let call = &mut self.call;
        call.value(18, old);
        self
    }

    /// Sets `no_schema`.
    pub fn no_schema(mut self, no_schema: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(19, no_schema.into());
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: &passbook_runtime::Json) -> Self {
        let call = &mut self.call;
        call.value(20, any);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
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
            _ => Err(response.unexpected()),
        }
    }
}
