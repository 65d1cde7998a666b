// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! */ fn pWNED() {} /*
//!
//! "#\] fn pWNED() {} #\[doc = "
//!
//! ```text
//! fn pWNED() {}
//! ```
//!
//! ~~~text
//! fn pWNED() {}
//!
//!
//! {} {pWNED} {{}}
//!
//! }} DENWp
//!
//! [31m
//!
//! <script>pWNED()</script><img src=x onerror=pWNED()>
//!
//! \<img src=pWNED onerror=pWNED() \>
//!
//! [pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED
//!
//! \[pWNED\]
//!
//! text
//!
//!     fn pWNED() {}
//!
//! fn pWNED() {}
//!
//!
//! -      fn pWNED() {}
//! 1.       fn pWNED() {}
//!
//!
//! ``a```<img src=pWNED>`
//!
//! "; fn pWNED() {} "
//!
//! '; pWNED!(); '
//!
//!
//! fn pWNED() {}
//!
//!
//!
//! fn pWNED() {}
//!
//! r#"pWNED"#
//!
//! ../../../pWNED
//!
//! ::pWNED::pWNED
//!
//! #[pWNED]
//!
//! #![pWNED]
//!
//! `pWNED`
//!
//! $pWNED
//!
//! pWNED!()
//!
//! concat!(env!("HOME"))
//!
//!  fn pWNED() {}
//!
//! \
//!
//! \"
//!
//! \u{22}
//!
//! //! pWNED
//!
//! /// ```
//!
//! -->
//! <!-- pWNED
//!
//! | a | b |
//! |---|---|
//! | pWNED |
//!
//! ]]>
//!
//! %00%2e%2e%2fpWNED
//!
//! ```rust,should_panic
//! pWNED
//! ````
//!
//! > ```
//! > pWNED()
//! > ```
//!
//! - ```
//!   pWNED()
//!   ```
//! ~~~

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// \[pWNED\]
    ///
    /// `POST /x10/{id}`
    ///
    /// */ fn pWNED() {} /*
    ///
    /// "#\] fn pWNED() {} #\[doc = "
    ///
    /// ```text
    /// fn pWNED() {}
    /// ```
    ///
    /// ~~~text
    /// fn pWNED() {}
    ///
    ///
    /// {} {pWNED} {{}}
    ///
    /// }} DENWp
    ///
    /// [31m
    ///
    /// <script>pWNED()</script><img src=x onerror=pWNED()>
    ///
    /// \<img src=pWNED onerror=pWNED() \>
    ///
    /// [pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED
    ///
    /// \[pWNED\]
    ///
    /// text
    ///
    ///     fn pWNED() {}
    ///
    /// fn pWNED() {}
    ///
    ///
    /// -      fn pWNED() {}
    /// 1.       fn pWNED() {}
    ///
    ///
    /// ``a```<img src=pWNED>`
    ///
    /// "; fn pWNED() {} "
    ///
    /// '; pWNED!(); '
    ///
    ///
    /// fn pWNED() {}
    ///
    ///
    ///
    /// fn pWNED() {}
    ///
    /// r#"pWNED"#
    ///
    /// ../../../pWNED
    ///
    /// ::pWNED::pWNED
    ///
    /// #[pWNED]
    ///
    /// #![pWNED]
    ///
    /// `pWNED`
    ///
    /// $pWNED
    ///
    /// pWNED!()
    ///
    /// concat!(env!("HOME"))
    ///
    ///  fn pWNED() {}
    ///
    /// \
    ///
    /// \"
    ///
    /// \u{22}
    ///
    /// //! pWNED
    ///
    /// /// ```
    ///
    /// -->
    /// <!-- pWNED
    ///
    /// | a | b |
    /// |---|---|
    /// | pWNED |
    ///
    /// ]]>
    ///
    /// %00%2e%2e%2fpWNED
    ///
    /// ```rust,should_panic
    /// pWNED
    /// ````
    ///
    /// > ```
    /// > pWNED()
    /// > ```
    ///
    /// - ```
    ///   pWNED()
    ///   ```
    ///
    /// - `id`: \[pWNED\] Default: `\[pWNED\]`.
    /// - `body`: \[pWNED\]
    /// ~~~
    pub fn p_wned2(&self, id: impl Into<String>, body: &types::S10) -> PWnedOperation {
        let mut call = Call::new(&self.core, &P_WNED2);
        call.text(0, id.into());
        call.checked_body(body);
        PWnedOperation { call }
    }

    /// fn pWNED() {}
    ///
    /// `POST / fn pWNED() () `
    ///
    /// */ fn pWNED() {} /*
    ///
    /// "#\] fn pWNED() {} #\[doc = "
    ///
    /// ```text
    /// fn pWNED() {}
    /// ```
    ///
    /// ~~~text
    /// fn pWNED() {}
    ///
    ///
    /// {} {pWNED} {{}}
    ///
    /// }} DENWp
    ///
    /// [31m
    ///
    /// <script>pWNED()</script><img src=x onerror=pWNED()>
    ///
    /// \<img src=pWNED onerror=pWNED() \>
    ///
    /// [pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED
    ///
    /// \[pWNED\]
    ///
    /// text
    ///
    ///     fn pWNED() {}
    ///
    /// fn pWNED() {}
    ///
    ///
    /// -      fn pWNED() {}
    /// 1.       fn pWNED() {}
    ///
    ///
    /// ``a```<img src=pWNED>`
    ///
    /// "; fn pWNED() {} "
    ///
    /// '; pWNED!(); '
    ///
    ///
    /// fn pWNED() {}
    ///
    ///
    ///
    /// fn pWNED() {}
    ///
    /// r#"pWNED"#
    ///
    /// ../../../pWNED
    ///
    /// ::pWNED::pWNED
    ///
    /// #[pWNED]
    ///
    /// #![pWNED]
    ///
    /// `pWNED`
    ///
    /// $pWNED
    ///
    /// pWNED!()
    ///
    /// concat!(env!("HOME"))
    ///
    ///  fn pWNED() {}
    ///
    /// \
    ///
    /// \"
    ///
    /// \u{22}
    ///
    /// //! pWNED
    ///
    /// /// ```
    ///
    /// -->
    /// <!-- pWNED
    ///
    /// | a | b |
    /// |---|---|
    /// | pWNED |
    ///
    /// ]]>
    ///
    /// %00%2e%2e%2fpWNED
    ///
    /// ```rust,should_panic
    /// pWNED
    /// ````
    ///
    /// > ```
    /// > pWNED()
    /// > ```
    ///
    /// - ```
    ///   pWNED()
    ///   ```
    ///
    /// - `body`: fn pWNED() {}
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::FnPWned2::new()
    ///     .fn_p_wned("\u{2028}fn pWNED() {}\u{2029}")
    ///     .plain(types::FnPWnedPlain2::FnPWned);
    /// let fn_p_wned2 = client
    ///     .fn_p_wned5(&body)
    ///     .fn_p_wned("\u{2028}fn pWNED() {}\u{2029}")
    ///     .send()
    ///     .await?;
    /// assert_eq!(fn_p_wned2.fn_p_wned.as_deref(), Some("\u{2028}fn pWNED() {}\u{2029}"));
    /// ```
    pub fn fn_p_wned5(&self, body: &types::FnPWned2) -> FnPWned4 {
        let mut call = Call::new(&self.core, &FN_P_WNED5);
        call.checked_body(body);
        FnPWned4 { call }
    }
}

static P_WNED2: facts::Operation = facts::Operation {
    id: "\\[pWNED\\]",
    method: "POST",
    path: "/x10/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "\\[pWNED\\]",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("\\[pWNED\\]"),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "plain",
            ..facts::Parameter::QUERY
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json, text/\\[pWNED\\]",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "\"#] fn pWNED() {} #[doc = \"",
                scopes: &["\"#] fn pWNED() {} #[doc = \"", "\nfn pWNED() {}\n"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::p_wned2`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PWnedOperation {
    call: Call,
}

impl PWnedOperation {
    /// What the server takes where `\[pWNED\]` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "\\[pWNED\\]";

    /// \[pWNED\]
    ///
    /// Default: `\[pWNED\]`.
    pub fn p_wned(mut self, p_wned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, p_wned.into());
        self
    }

    /// Sets `patterned`.
    pub fn patterned(mut self, patterned: &[String]) -> Self {
        let call = &mut self.call;
        call.value(2, patterned);
        self
    }

    /// Sets `plain`.
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(3, plain.into());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: \[pWNED\]
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: \[pWNED\]
    /// - any other status, [`ErrorBody::PWnedErrordefault2`]: \[pWNED\]
    pub async fn send(self) -> Result<types::S10, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::S10>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::S10>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::PWnedErrordefault2)),
        }
    }
}

static FN_P_WNED5: facts::Operation = facts::Operation {
    id: "fn pWNED() {}",
    method: "POST",
    path: "/\u{2028}fn pWNED() ()\u{2029}",
    parameters: &[
        facts::Parameter {
            name: "\u{2028}fn pWNED() {}\u{2029}",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("\u{2028}fn pWNED() {}\u{2029}"),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "\"#] fn pWNED() {} #[doc = \"",
                scopes: &["\"#] fn pWNED() {} #[doc = \"", "\nfn pWNED() {}\n"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::fn_p_wned5`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FnPWned4 {
    call: Call,
}

impl FnPWned4 {
    /// What the server takes where ` fn pWNED() {} ` is not set. It is not sent unless it is set.
    pub const DEFAULT_FN_P_WNED: &str = "\u{2028}fn pWNED() {}\u{2029}";

    /// fn pWNED() {}
    ///
    /// Default: ` fn pWNED() {} `.
    pub fn fn_p_wned(mut self, fn_p_wned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, fn_p_wned.into());
        self
    }

    /// Sets `patterned`.
    pub fn patterned(mut self, patterned: &[String]) -> Self {
        let call = &mut self.call;
        call.value(1, patterned);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: fn pWNED() {}
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: fn pWNED() {}
    /// - any other status, [`ErrorBody::FnPWnedErrordefault5`]: fn pWNED() {}
    pub async fn send(self) -> Result<types::FnPWned2, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::FnPWned2>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::FnPWned2>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::FnPWnedErrordefault5)),
        }
    }
}
