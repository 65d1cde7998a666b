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
    /// \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    ///
    /// `POST /[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned`
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
    /// - `body`: [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
    /// ~~~
    pub fn pwned_pwned_client_client_pwned_x_pwned(
        &self,
        body: &types::S9,
    ) -> PwnedPwnedClientClientPwnedXPwned {
        let mut call = Call::new(&self.core, &PWNED_PWNED_CLIENT_CLIENT_PWNED_X_PWNED);
        call.body(body);
        PwnedPwnedClientClientPwnedXPwned {
            call,
        }
    }

    /// concat!(env!("HOME"))
    ///
    /// `POST /x26/{id}`
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
    /// - `id`: concat!(env!("HOME")) Pattern: `concat!(env!("HOME"))`. Default: `concat!(env!("HOME"))`.
    /// - `body`: concat!(env!("HOME"))
    /// ~~~
    pub fn concat_not_env_not_home(
        &self,
        id: impl Into<String>,
        body: &types::S26,
    ) -> ConcatNotEnvNotHome {
        let mut call = Call::new(&self.core, &CONCAT_NOT_ENV_NOT_HOME);
        call.text(0, id.into());
        call.body(body);
        ConcatNotEnvNotHome { call }
    }
}

static PWNED_PWNED_CLIENT_CLIENT_PWNED_X_PWNED: facts::Operation = facts::Operation {
    id: "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
    method: "POST",
    path: "/[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
    parameters: &[
        facts::Parameter {
            name: "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
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
    accept: "application/json, text/[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
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

/// A call of [`Client::pwned_pwned_client_client_pwned_x_pwned`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PwnedPwnedClientClientPwnedXPwned {
    call: Call,
}

impl PwnedPwnedClientClientPwnedXPwned {
    /// \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    ///
    /// Pattern: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`. Default: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`.
    pub fn pwned_pwned_client_client_pwned_x_pwned(
        mut self,
        pwned_pwned_client_client_pwned_x_pwned: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(0, pwned_pwned_client_client_pwned_x_pwned.into());
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
    /// - 200: \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    pub async fn send(
        self,
    ) -> Result<Reply<types::S9>, Error<PwnedPwnedClientClientPwnedXPwnedError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => {
                Err(
                    response
                        .error_text(PwnedPwnedClientClientPwnedXPwnedError::BadRequest),
                )
            }
            _ => {
                Err(response.error_json(PwnedPwnedClientClientPwnedXPwnedError::Default))
            }
        }
    }
}

/// What the contract says can go wrong with `pwned_pwned_client_client_pwned_x_pwned`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum PwnedPwnedClientClientPwnedXPwnedError {
    /// 400: \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    BadRequest(String),
    /// any other status: \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    Default(types::PwnedPwnedClientClientPwnedXPwnedErrordefault),
}

static CONCAT_NOT_ENV_NOT_HOME: facts::Operation = facts::Operation {
    id: "concat!(env!(\"HOME\"))",
    method: "POST",
    path: "/x26/{id}",
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
            name: "concat!(env!(\"HOME\"))",
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
    accept: "application/json, text/concat!(env!(\"HOME\"))",
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

/// A call of [`Client::concat_not_env_not_home`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ConcatNotEnvNotHome {
    call: Call,
}

impl ConcatNotEnvNotHome {
    /// concat!(env!("HOME"))
    ///
    /// Pattern: `concat!(env!("HOME"))`. Default: `concat!(env!("HOME"))`.
    pub fn concat_not_env_not_home(
        mut self,
        concat_not_env_not_home: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, concat_not_env_not_home.into());
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
    /// - 200: concat!(env!("HOME"))
    pub async fn send(
        self,
    ) -> Result<Reply<types::S26>, Error<ConcatNotEnvNotHomeError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(ConcatNotEnvNotHomeError::BadRequest)),
            _ => Err(response.error_json(ConcatNotEnvNotHomeError::Default)),
        }
    }
}

/// What the contract says can go wrong with `concat_not_env_not_home`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ConcatNotEnvNotHomeError {
    /// 400: concat!(env!("HOME"))
    BadRequest(String),
    /// any other status: concat!(env!("HOME"))
    Default(types::ConcatNotEnvNotHomeErrordefault),
}
