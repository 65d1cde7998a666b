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
    /// text
    ///
    ///    fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    /// \`POST /text
    ///
    ///    fn pwned() ()
    ///
    /// fn pwned() ()
    /// \`
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
    /// - `body`: text      fn pwned() {}  fn pwned() {}
    /// ~~~
    pub fn text_fn_pwned_fn_pwned(&self, body: &types::S11) -> TextFnPwnedFnPwned {
        let mut call = Call::new(&self.core, &TEXT_FN_PWNED_FN_PWNED);
        call.body(body);
        TextFnPwnedFnPwned { call }
    }

    /// \
    ///
    /// `POST /x28/{id}`
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
    /// - `id`: \ Pattern: `\`. Default: `\`.
    /// - `body`: \
    /// ~~~
    pub fn empty(&self, id: impl Into<String>, body: &types::S28) -> Empty {
        let mut call = Call::new(&self.core, &EMPTY);
        call.text(0, id.into());
        call.body(body);
        Empty { call }
    }
}

static TEXT_FN_PWNED_FN_PWNED: facts::Operation = facts::Operation {
    id: "text\n\n    fn pwned() {}\n\n\tfn pwned() {}",
    method: "POST",
    path: "/text\n\n    fn pwned() ()\n\n\tfn pwned() ()\n",
    parameters: &[
        facts::Parameter {
            name: "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
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
    accept: "application/json, text/text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
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

/// A call of [`Client::text_fn_pwned_fn_pwned`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct TextFnPwnedFnPwned {
    call: Call,
}

impl TextFnPwnedFnPwned {
    /// text
    ///
    ///    fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    /// Pattern: `text    fn pwned() {}fn pwned() {}`. Default: `text    fn pwned() {}fn pwned() {}`.
    pub fn text_fn_pwned_fn_pwned(
        mut self,
        text_fn_pwned_fn_pwned: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(0, text_fn_pwned_fn_pwned.into());
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
    /// - 200: text fn pwned() {} fn pwned() {}
    pub async fn send(
        self,
    ) -> Result<Reply<types::S11>, Error<TextFnPwnedFnPwnedError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(TextFnPwnedFnPwnedError::BadRequest)),
            _ => Err(response.error_json(TextFnPwnedFnPwnedError::Default)),
        }
    }
}

/// What the contract says can go wrong with `text_fn_pwned_fn_pwned`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TextFnPwnedFnPwnedError {
    /// 400: text fn pwned() {} fn pwned() {}
    BadRequest(String),
    /// any other status: text fn pwned() {} fn pwned() {}
    Default(types::TextFnPwnedFnPwnedErrordefault),
}

static EMPTY: facts::Operation = facts::Operation {
    id: "\\",
    method: "POST",
    path: "/x28/{id}",
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
            name: "\\",
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
    accept: "application/json, text/\\",
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

/// A call of [`Client::empty`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Empty {
    call: Call,
}

impl Empty {
    /// \
    ///
    /// Pattern: `\`. Default: `\`.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, empty.into());
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
    /// - 200: \
    pub async fn send(self) -> Result<Reply<types::S28>, Error<EmptyError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            400 => Err(response.error_text(EmptyError::BadRequest)),
            _ => Err(response.error_json(EmptyError::Default)),
        }
    }
}

/// What the contract says can go wrong with `empty`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EmptyError {
    /// 400: \
    BadRequest(String),
    /// any other status: \
    Default(types::EmptyErrordefault),
}
