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
    /// */ fn pwned() {} /*
    ///
    /// `POST /x0/{id}`
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
    /// - `id`: */ fn pwned() {} /* Pattern: `*/ fn pwned() {} /*`. Default: `*/ fn pwned() {} /*`.
    /// - `body`: */ fn pwned() {} /*
    /// ~~~
    pub fn star_fn_pwned_star(
        &self,
        id: impl Into<String>,
        body: &types::S0,
    ) -> StarFnPwnedStar {
        let mut call = Call::new(&self.core, &STAR_FN_PWNED_STAR);
        call.text(0, id.into());
        call.body(body);
        StarFnPwnedStar { call }
    }

    /// fn pwned() {}
    ///
    /// \`POST /
    /// fn pwned() ()\`
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
    /// - `body`: fn pwned() {}
    /// ~~~
    pub fn fn_pwned4(&self, body: &types::S17) -> FnPwned3 {
        let mut call = Call::new(&self.core, &FN_PWNED4);
        call.body(body);
        FnPwned3 { call }
    }

    /// | a | b |
    /// \|---|---|
    /// | pwned |
    ///
    /// `POST /x34/{id}`
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
    /// - `id`: | a | b | |---|---| | pwned | Pattern: `| a | b ||---|---|| pwned |`. Default: `| a | b ||---|---|| pwned |`.
    /// - `body`: | a | b | |---|---| | pwned |
    /// ~~~
    pub fn a_b_pwned(&self, id: impl Into<String>, body: &types::S34) -> ABPwned {
        let mut call = Call::new(&self.core, &A_B_PWNED);
        call.text(0, id.into());
        call.body(body);
        ABPwned { call }
    }
}

static STAR_FN_PWNED_STAR: facts::Operation = facts::Operation {
    id: "*/ fn pwned() {} /*",
    method: "POST",
    path: "/x0/{id}",
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
            name: "*/ fn pwned() {} /*",
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
    accept: "application/json, text/*/ fn pwned() {} /*",
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

/// A call of [`Client::star_fn_pwned_star`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct StarFnPwnedStar {
    call: Call,
}

impl StarFnPwnedStar {
    /// */ fn pwned() {} /*
    ///
    /// Pattern: `*/ fn pwned() {} /*`. Default: `*/ fn pwned() {} /*`.
    pub fn star_fn_pwned_star(mut self, star_fn_pwned_star: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, star_fn_pwned_star.into());
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
    /// - 200: */ fn pwned() {} /*
    pub async fn send(self) -> Result<Reply<types::S0>, Error<StarFnPwnedStarError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(StarFnPwnedStarError::BadRequest)),
            _ => Err(response.error_json(StarFnPwnedStarError::Default)),
        }
    }
}

/// What the contract says can go wrong with `star_fn_pwned_star`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum StarFnPwnedStarError {
    /// 400: */ fn pwned() {} /*
    BadRequest(String),
    /// any other status: */ fn pwned() {} /*
    Default(types::StarFnPwnedStarErrordefault),
}

static FN_PWNED4: facts::Operation = facts::Operation {
    id: "fn pwned() {}",
    method: "POST",
    path: "/\r\nfn pwned() ()\r",
    parameters: &[
        facts::Parameter {
            name: "\r\nfn pwned() {}\r",
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
    accept: "application/json, text/\r\nfn pwned() {}\r",
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

/// A call of [`Client::fn_pwned4`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FnPwned3 {
    call: Call,
}

impl FnPwned3 {
    /// fn pwned() {}
    ///
    /// Pattern: `fn pwned() {}`. Default: `fn pwned() {}`.
    pub fn fn_pwned(mut self, fn_pwned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, fn_pwned.into());
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
    /// - 200: fn pwned() {}
    pub async fn send(self) -> Result<Reply<types::S17>, Error<FnPwned3Error>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(FnPwned3Error::BadRequest)),
            _ => Err(response.error_json(FnPwned3Error::Default)),
        }
    }
}

/// What the contract says can go wrong with `fn_pwned4`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum FnPwned3Error {
    /// 400: fn pwned() {}
    BadRequest(String),
    /// any other status: fn pwned() {}
    Default(types::FnPwnedErrordefault4),
}

static A_B_PWNED: facts::Operation = facts::Operation {
    id: "| a | b |\n|---|---|\n| pwned |",
    method: "POST",
    path: "/x34/{id}",
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
            name: "| a | b |\n|---|---|\n| pwned |",
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
    accept: "application/json, text/| a | b |\n|---|---|\n| pwned |",
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

/// A call of [`Client::a_b_pwned`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ABPwned {
    call: Call,
}

impl ABPwned {
    /// | a | b |
    /// \|---|---|
    /// | pwned |
    ///
    /// Pattern: `| a | b ||---|---|| pwned |`. Default: `| a | b ||---|---|| pwned |`.
    pub fn a_b_pwned(mut self, a_b_pwned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, a_b_pwned.into());
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
    /// - 200: | a | b | |---|---| | pwned |
    pub async fn send(self) -> Result<Reply<types::S34>, Error<ABPwnedError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(ABPwnedError::BadRequest)),
            _ => Err(response.error_json(ABPwnedError::Default)),
        }
    }
}

/// What the contract says can go wrong with `a_b_pwned`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ABPwnedError {
    /// 400: | a | b | |---|---| | pwned |
    BadRequest(String),
    /// any other status: | a | b | |---|---| | pwned |
    Default(types::AbPwnedErrordefault),
}
