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
    /// \[31m
    ///
    /// `POST /x6/{id}`
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
    /// - `id`: [31m Pattern: `[31m`. Default: `[31m`.
    /// - `body`: [31m
    /// ~~~
    pub fn n31m(&self, id: impl Into<String>, body: &types::S6) -> V31m {
        let mut call = Call::new(&self.core, &N31M);
        call.text(0, id.into());
        call.body(body);
        V31m { call }
    }

    /// `pwned`
    ///
    /// `POST /`pwned\`\`
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
    /// - `body`: `pwned`
    /// ~~~
    pub fn pwned5(&self, body: &types::S23) -> Pwned4 {
        let mut call = Call::new(&self.core, &PWNED5);
        call.body(body);
        Pwned4 { call }
    }
}

static N31M: facts::Operation = facts::Operation {
    id: "\0\u{7}\u{1b}[31m",
    method: "POST",
    path: "/x6/{id}",
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
            name: "\0\u{7}\u{1b}[31m",
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
    accept: "application/json, text/\0\u{7}\u{1b}[31m",
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

/// A call of [`Client::n31m`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct V31m {
    call: Call,
}

impl V31m {
    /// \[31m
    ///
    /// Pattern: `[31m`. Default: `[31m`.
    pub fn n31m(mut self, n31m: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, n31m.into());
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
    /// - 200: \[31m
    pub async fn send(self) -> Result<Reply<types::S6>, Error<V31mError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(V31mError::BadRequest)),
            _ => Err(response.error_json(V31mError::Default)),
        }
    }
}

/// What the contract says can go wrong with `n31m`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum V31mError {
    /// 400: \[31m
    BadRequest(String),
    /// any other status: \[31m
    Default(types::V31mErrordefault),
}

static PWNED5: facts::Operation = facts::Operation {
    id: "`pwned`",
    method: "POST",
    path: "/`pwned`",
    parameters: &[
        facts::Parameter {
            name: "`pwned`",
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
    accept: "application/json, text/`pwned`",
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

/// A call of [`Client::pwned5`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Pwned4 {
    call: Call,
}

impl Pwned4 {
    /// `pwned`
    ///
    /// Pattern: `pwned`. Default: `pwned`.
    pub fn pwned(mut self, pwned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, pwned.into());
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
    /// - 200: `pwned`
    pub async fn send(self) -> Result<Reply<types::S23>, Error<Pwned4Error>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(Pwned4Error::BadRequest)),
            _ => Err(response.error_json(Pwned4Error::Default)),
        }
    }
}

/// What the contract says can go wrong with `pwned5`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Pwned4Error {
    /// 400: `pwned`
    BadRequest(String),
    /// any other status: `pwned`
    Default(types::PwnedErrordefault5),
}
