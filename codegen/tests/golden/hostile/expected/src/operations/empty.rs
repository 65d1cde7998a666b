// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! */ fn pwned() {} /*
//!
//! "#\] fn pwned() {} #\[doc = "
//!
//! ```text
//! fn pwned() {}
//! ```
//!
//! ~~~text
//! fn pwned() {}
//!
//!
//! {} {pwned} {{}}
//!
//! }} nwp
//!
//! [31m
//!
//! <script>pwned()</script><img src=x onerror=pwned()>
//!
//! \<img src=pwned onerror=pwned() \>
//!
//! [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
//!
//! \[pwned\]
//!
//! text
//!
//!     fn pwned() {}
//!
//! fn pwned() {}
//!
//!
//! -      fn pwned() {}
//! 1.       fn pwned() {}
//!
//!
//! ``a```<img src=pwned>`
//!
//! "; fn pwned() {} "
//!
//! '; pwned!(); '
//!
//!
//! fn pwned() {}
//!
//!
//!
//! fn pwned() {}
//!
//! r#"pwned"#
//!
//! ../../../pwned
//!
//! ::pwned::pwned
//!
//! #[pwned]
//!
//! #![pwned]
//!
//! `pwned`
//!
//! $pwned
//!
//! pwned!()
//!
//! concat!(env!("HOME"))
//!
//!  fn pwned() {}
//!
//! \
//!
//! \"
//!
//! \u{22}
//!
//! //! pwned
//!
//! /// ```
//!
//! -->
//! <!-- pwned
//!
//! | a | b |
//! |---|---|
//! | pwned |
//!
//! ]]>
//!
//! %00%2e%2e%2fpwned
//!
//! ```rust,should_panic
//! pwned
//! ````
//!
//! > ```
//! > pwned()
//! > ```
//!
//! - ```
//!   pwned()
//!   ```
//! ~~~

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// \<img src=pwned onerror=pwned() \>
    ///
    /// `POST /x8/{id}`
    ///
    /// */ fn pwned() {} /*
    ///
    /// "#\] fn pwned() {} #\[doc = "
    ///
    /// ```text
    /// fn pwned() {}
    /// ```
    ///
    /// ~~~text
    /// fn pwned() {}
    ///
    ///
    /// {} {pwned} {{}}
    ///
    /// }} nwp
    ///
    /// [31m
    ///
    /// <script>pwned()</script><img src=x onerror=pwned()>
    ///
    /// \<img src=pwned onerror=pwned() \>
    ///
    /// [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
    ///
    /// \[pwned\]
    ///
    /// text
    ///
    ///     fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    ///
    /// -      fn pwned() {}
    /// 1.       fn pwned() {}
    ///
    ///
    /// ``a```<img src=pwned>`
    ///
    /// "; fn pwned() {} "
    ///
    /// '; pwned!(); '
    ///
    ///
    /// fn pwned() {}
    ///
    ///
    ///
    /// fn pwned() {}
    ///
    /// r#"pwned"#
    ///
    /// ../../../pwned
    ///
    /// ::pwned::pwned
    ///
    /// #[pwned]
    ///
    /// #![pwned]
    ///
    /// `pwned`
    ///
    /// $pwned
    ///
    /// pwned!()
    ///
    /// concat!(env!("HOME"))
    ///
    ///  fn pwned() {}
    ///
    /// \
    ///
    /// \"
    ///
    /// \u{22}
    ///
    /// //! pwned
    ///
    /// /// ```
    ///
    /// -->
    /// <!-- pwned
    ///
    /// | a | b |
    /// |---|---|
    /// | pwned |
    ///
    /// ]]>
    ///
    /// %00%2e%2e%2fpwned
    ///
    /// ```rust,should_panic
    /// pwned
    /// ````
    ///
    /// > ```
    /// > pwned()
    /// > ```
    ///
    /// - ```
    ///   pwned()
    ///   ```
    ///
    /// - `id`: \<img src=pwned onerror=pwned() \> Pattern: `\<img src=pwned onerror=pwned() \>`. Default: `\<img src=pwned onerror=pwned() \>`.
    /// - `body`: \<img src=pwned onerror=pwned() \>
    /// ~~~
    pub fn less_img_src_equal_pwned_onerror_equal_pwned_greater(
        &self,
        id: impl Into<String>,
        body: &types::S8,
    ) -> LessImgSrcEqualPwnedOnerrorEqualPwnedGreater {
        let mut call = Call::new(
            &self.core,
            &LESS_IMG_SRC_EQUAL_PWNED_ONERROR_EQUAL_PWNED_GREATER,
        );
        call.text(0, id.into());
        call.body(body);
        LessImgSrcEqualPwnedOnerrorEqualPwnedGreater {
            call,
        }
    }

    /// pwned!()
    ///
    /// `POST /pwned!()`
    ///
    /// */ fn pwned() {} /*
    ///
    /// "#\] fn pwned() {} #\[doc = "
    ///
    /// ```text
    /// fn pwned() {}
    /// ```
    ///
    /// ~~~text
    /// fn pwned() {}
    ///
    ///
    /// {} {pwned} {{}}
    ///
    /// }} nwp
    ///
    /// [31m
    ///
    /// <script>pwned()</script><img src=x onerror=pwned()>
    ///
    /// \<img src=pwned onerror=pwned() \>
    ///
    /// [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
    ///
    /// \[pwned\]
    ///
    /// text
    ///
    ///     fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    ///
    /// -      fn pwned() {}
    /// 1.       fn pwned() {}
    ///
    ///
    /// ``a```<img src=pwned>`
    ///
    /// "; fn pwned() {} "
    ///
    /// '; pwned!(); '
    ///
    ///
    /// fn pwned() {}
    ///
    ///
    ///
    /// fn pwned() {}
    ///
    /// r#"pwned"#
    ///
    /// ../../../pwned
    ///
    /// ::pwned::pwned
    ///
    /// #[pwned]
    ///
    /// #![pwned]
    ///
    /// `pwned`
    ///
    /// $pwned
    ///
    /// pwned!()
    ///
    /// concat!(env!("HOME"))
    ///
    ///  fn pwned() {}
    ///
    /// \
    ///
    /// \"
    ///
    /// \u{22}
    ///
    /// //! pwned
    ///
    /// /// ```
    ///
    /// -->
    /// <!-- pwned
    ///
    /// | a | b |
    /// |---|---|
    /// | pwned |
    ///
    /// ]]>
    ///
    /// %00%2e%2e%2fpwned
    ///
    /// ```rust,should_panic
    /// pwned
    /// ````
    ///
    /// > ```
    /// > pwned()
    /// > ```
    ///
    /// - ```
    ///   pwned()
    ///   ```
    ///
    /// - `body`: pwned!()
    /// ~~~
    pub fn pwned_not2(&self, body: &types::S25) -> PwnedNotOperation {
        let mut call = Call::new(&self.core, &PWNED_NOT2);
        call.body(body);
        PwnedNotOperation { call }
    }
}

static LESS_IMG_SRC_EQUAL_PWNED_ONERROR_EQUAL_PWNED_GREATER: facts::Operation = facts::Operation {
    id: "\\<img src=pwned onerror=pwned() \\>",
    method: "POST",
    path: "/x8/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            location: facts::Location::Path,
            style: facts::Style::Simple,
            explode: false,
            required: true,
            allow_reserved: false,
            sensitive: false,
            json: false,
        },
        facts::Parameter {
            name: "\\<img src=pwned onerror=pwned() \\>",
            location: facts::Location::Query,
            style: facts::Style::Form,
            explode: true,
            required: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
        },
        facts::Parameter {
            name: "plain",
            location: facts::Location::Query,
            style: facts::Style::Form,
            explode: true,
            required: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
    }),
    accept: "application/json, text/\\<img src=pwned onerror=pwned() \\>",
    security: &[
        &[
            facts::Requirement {
                scheme: "\"#] fn pwned() {} #[doc = \"",
                scopes: &["\"#] fn pwned() {} #[doc = \"", "\nfn pwned() {}\n"],
            },
        ],
    ],
    servers: &[],
};

/// A call of [`Client::less_img_src_equal_pwned_onerror_equal_pwned_greater`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct LessImgSrcEqualPwnedOnerrorEqualPwnedGreater {
    call: Call,
}

impl LessImgSrcEqualPwnedOnerrorEqualPwnedGreater {
    /// \<img src=pwned onerror=pwned() \>
    ///
    /// Pattern: `\<img src=pwned onerror=pwned() \>`. Default: `\<img src=pwned onerror=pwned() \>`.
    pub fn less_img_src_equal_pwned_onerror_equal_pwned_greater(
        mut self,
        less_img_src_equal_pwned_onerror_equal_pwned_greater: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, less_img_src_equal_pwned_onerror_equal_pwned_greater.into());
        self
    }

    /// Sets `plain`.
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(2, plain.into());
        self
    }

    /// Adds a header to this call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.call.header(name, value);
        self
    }

    /// Gives this call its own time limit, from sending to the last byte of the reply.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.call.timeout(timeout);
        self
    }

    /// Sends the request.
    ///
    /// - 200: \<img src=pwned onerror=pwned() \>
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::S8>,
        Error<LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterError>,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => {
                Err(
                    response
                        .error_text(
                            LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterError::BadRequest,
                        ),
                )
            }
            _ => {
                Err(
                    response
                        .error_json(
                            LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterError::Default,
                        ),
                )
            }
        }
    }
}

/// What the contract says can go wrong with `less_img_src_equal_pwned_onerror_equal_pwned_greater`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterError {
    /// 400: \<img src=pwned onerror=pwned() \>
    BadRequest(String),
    /// any other status: \<img src=pwned onerror=pwned() \>
    Default(types::LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterErrordefault),
}

static PWNED_NOT2: facts::Operation = facts::Operation {
    id: "pwned!()",
    method: "POST",
    path: "/pwned!()",
    parameters: &[
        facts::Parameter {
            name: "pwned!()",
            location: facts::Location::Query,
            style: facts::Style::Form,
            explode: true,
            required: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
        },
        facts::Parameter {
            name: "plain",
            location: facts::Location::Query,
            style: facts::Style::Form,
            explode: true,
            required: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
    }),
    accept: "application/json, text/pwned!()",
    security: &[
        &[
            facts::Requirement {
                scheme: "\"#] fn pwned() {} #[doc = \"",
                scopes: &["\"#] fn pwned() {} #[doc = \"", "\nfn pwned() {}\n"],
            },
        ],
    ],
    servers: &[],
};

/// A call of [`Client::pwned_not2`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PwnedNotOperation {
    call: Call,
}

impl PwnedNotOperation {
    /// pwned!()
    ///
    /// Pattern: `pwned!()`. Default: `pwned!()`.
    pub fn pwned_not(mut self, pwned_not: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, pwned_not.into());
        self
    }

    /// Sets `plain`.
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, plain.into());
        self
    }

    /// Adds a header to this call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.call.header(name, value);
        self
    }

    /// Gives this call its own time limit, from sending to the last byte of the reply.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.call.timeout(timeout);
        self
    }

    /// Sends the request.
    ///
    /// - 200: pwned!()
    pub async fn send(self) -> Result<Reply<types::S25>, Error<PwnedNotOperationError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(PwnedNotOperationError::BadRequest)),
            _ => Err(response.error_json(PwnedNotOperationError::Default)),
        }
    }
}

/// What the contract says can go wrong with `pwned_not2`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum PwnedNotOperationError {
    /// 400: pwned!()
    BadRequest(String),
    /// any other status: pwned!()
    Default(types::PwnedNotErrordefault2),
}
