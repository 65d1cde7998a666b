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

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
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
    pub fn p_wned3(&self, id: impl Into<String>, body: &types::S10) -> PWnedOperation {
        let mut call = Call::new(&self.core, &P_WNED3);
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
    /// let reply = client
    ///     .fn_p_wned5(&body)
    ///     .fn_p_wned("\u{2028}fn pWNED() {}\u{2029}")
    ///     .send()
    ///     .await?;
    /// assert_eq!(reply.fn_p_wned.as_deref(), Some("\u{2028}fn pWNED() {}\u{2029}"));
    /// ```
    pub fn fn_p_wned5(&self, body: &types::FnPWned2) -> FnPWned4 {
        let mut call = Call::new(&self.core, &FN_P_WNED5);
        call.checked_body(body);
        FnPWned4 { call }
    }
}

static P_WNED3: facts::Operation = facts::Operation {
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

/// A call of [`Client::p_wned3`] that is not sent yet: set what is optional, then `send` it.
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

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: \[pWNED\]
    pub async fn send(self) -> Result<Reply<types::S10>, Error<PWnedOperationError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(PWnedOperationError::BadRequest)),
            _ => Err(response.error_json(PWnedOperationError::Default)),
        }
    }
}

/// What the contract says can go wrong with `p_wned3`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedOperationError {
    /// 400: \[pWNED\]
    BadRequest(String),
    /// any other status: \[pWNED\]
    Default(types::PWnedErrordefault2),
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

/// A call of [`Client::fn_p_wned5`] that is not sent yet: set what is optional, then `send` it.
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

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: fn pWNED() {}
    pub async fn send(self) -> Result<Reply<types::FnPWned2>, Error<FnPWned4Error>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(FnPWned4Error::BadRequest)),
            _ => Err(response.error_json(FnPWned4Error::Default)),
        }
    }
}

/// What the contract says can go wrong with `fn_p_wned5`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPWned4Error {
    /// 400: fn pWNED() {}
    BadRequest(String),
    /// any other status: fn pWNED() {}
    Default(types::FnPWnedErrordefault5),
}
