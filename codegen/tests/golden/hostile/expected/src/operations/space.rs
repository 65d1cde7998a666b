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
    /// '; pwned!(); '
    ///
    /// `POST /'; pwned!(); '`
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
    /// - `body`: '; pwned!(); '
    /// ~~~
    pub fn pwned_not(&self, body: &types::S15) -> PwnedNot {
        let mut call = Call::new(&self.core, &PWNED_NOT);
        call.body(body);
        PwnedNot { call }
    }

    /// /// \`\`\`
    ///
    /// `POST /x32/{id}`
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
    /// - `id`: /// ``` Pattern: `/// `. Default: `/// `.
    /// - `body`: /// ```
    /// ~~~
    pub fn slash_slash_slash_space(
        &self,
        id: impl Into<String>,
        body: &types::S32,
    ) -> SlashSlashSlashSpace {
        let mut call = Call::new(&self.core, &SLASH_SLASH_SLASH_SPACE);
        call.text(0, id.into());
        call.body(body);
        SlashSlashSlashSpace { call }
    }
}

static PWNED_NOT: facts::Operation = facts::Operation {
    id: "'; pwned!(); '",
    method: "POST",
    path: "/'; pwned!(); '",
    parameters: &[
        facts::Parameter {
            name: "'; pwned!(); '",
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
    accept: "application/json, text/'; pwned!(); '",
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

/// A call of [`Client::pwned_not`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PwnedNot {
    call: Call,
}

impl PwnedNot {
    /// '; pwned!(); '
    ///
    /// Pattern: `'; pwned!(); '`. Default: `'; pwned!(); '`.
    pub fn pwned_not(mut self, pwned_not: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, pwned_not.into());
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
    /// - 200: '; pwned!(); '
    pub async fn send(self) -> Result<Reply<types::S15>, Error<PwnedNotError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(PwnedNotError::BadRequest)),
            _ => Err(response.error_json(PwnedNotError::Default)),
        }
    }
}

/// What the contract says can go wrong with `pwned_not`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum PwnedNotError {
    /// 400: '; pwned!(); '
    BadRequest(String),
    /// any other status: '; pwned!(); '
    Default(types::PwnedNotErrordefault),
}

static SLASH_SLASH_SLASH_SPACE: facts::Operation = facts::Operation {
    id: "/// ```",
    method: "POST",
    path: "/x32/{id}",
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
            name: "/// ```",
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
    accept: "application/json, text//// ```",
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

/// A call of [`Client::slash_slash_slash_space`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SlashSlashSlashSpace {
    call: Call,
}

impl SlashSlashSlashSpace {
    /// /// \`\`\`
    ///
    /// Pattern: `/// `. Default: `/// `.
    pub fn slash_slash_slash_space(
        mut self,
        slash_slash_slash_space: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, slash_slash_slash_space.into());
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
    /// - 200: /// \`\`\`
    pub async fn send(
        self,
    ) -> Result<Reply<types::S32>, Error<SlashSlashSlashSpaceError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(SlashSlashSlashSpaceError::BadRequest)),
            _ => Err(response.error_json(SlashSlashSlashSpaceError::Default)),
        }
    }
}

/// What the contract says can go wrong with `slash_slash_slash_space`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum SlashSlashSlashSpaceError {
    /// 400: /// \`\`\`
    BadRequest(String),
    /// any other status: /// \`\`\`
    Default(types::SlashSlashSlashSpaceErrordefault),
}
