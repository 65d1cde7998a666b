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
    /// \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    ///
    /// `POST /<script>pwned()</script><img src=x onerror=pwned()>`
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
    /// - `body`: <script>pwned()</script><img src=x onerror=pwned()>
    /// ~~~
    pub fn less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal(
        &self,
        body: &types::S7,
    ) -> LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreater {
        let mut call = Call::new(
            &self.core,
            &LESS_SCRIPT_GREATER_PWNED_LESS_SCRIPT_GREATER_LESS_IMG_SRC_EQUAL_X_ONERROR_EQUAL,
        );
        call.body(body);
        LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreater {
            call,
        }
    }

    /// $pwned
    ///
    /// `POST /x24/{id}`
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
    /// - `id`: $pwned Pattern: `$pwned`. Default: `$pwned`.
    /// - `body`: $pwned
    /// ~~~
    pub fn pwned6(&self, id: impl Into<String>, body: &types::S24) -> Pwned5 {
        let mut call = Call::new(&self.core, &PWNED6);
        call.text(0, id.into());
        call.body(body);
        Pwned5 { call }
    }
}

static LESS_SCRIPT_GREATER_PWNED_LESS_SCRIPT_GREATER_LESS_IMG_SRC_EQUAL_X_ONERROR_EQUAL: facts::Operation = facts::Operation {
    id: "<script>pwned()</script><img src=x onerror=pwned()>",
    method: "POST",
    path: "/<script>pwned()</script><img src=x onerror=pwned()>",
    parameters: &[
        facts::Parameter {
            name: "<script>pwned()</script><img src=x onerror=pwned()>",
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
    accept: "application/json, text/<script>pwned()</script><img src=x onerror=pwned()>",
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

/// A call of [`Client::less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreater {
    call: Call,
}

impl LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreater {
    /// \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    ///
    /// Pattern: `<script>pwned()</script><img src=x onerror=pwned()>`. Default: `<script>pwned()</script><img src=x onerror=pwned()>`.
    pub fn less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal(
        mut self,
        less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal: impl Into<
            String,
        >,
    ) -> Self {
        let call = &mut self.call;
        call.text(
            0,
            less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal
                .into(),
        );
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
    /// - 200: \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::S7>,
        Error<
            LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterError,
        >,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => {
                Err(
                    response
                        .error_text(
                            LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterError::BadRequest,
                        ),
                )
            }
            _ => {
                Err(
                    response
                        .error_json(
                            LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterError::Default,
                        ),
                )
            }
        }
    }
}

/// What the contract says can go wrong with `less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterError {
    /// 400: \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    BadRequest(String),
    /// any other status: \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    Default(
        types::LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterE,
    ),
}

static PWNED6: facts::Operation = facts::Operation {
    id: "$pwned",
    method: "POST",
    path: "/x24/{id}",
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
            name: "$pwned",
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
    accept: "application/json, text/$pwned",
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

/// A call of [`Client::pwned6`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Pwned5 {
    call: Call,
}

impl Pwned5 {
    /// $pwned
    ///
    /// Pattern: `$pwned`. Default: `$pwned`.
    pub fn pwned(mut self, pwned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, pwned.into());
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
    /// - 200: $pwned
    pub async fn send(self) -> Result<Reply<types::S24>, Error<Pwned5Error>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(Pwned5Error::BadRequest)),
            _ => Err(response.error_json(Pwned5Error::Default)),
        }
    }
}

/// What the contract says can go wrong with `pwned6`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Pwned5Error {
    /// 400: $pwned
    BadRequest(String),
    /// any other status: $pwned
    Default(types::PwnedErrordefault6),
}
