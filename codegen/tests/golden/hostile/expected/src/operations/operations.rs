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
    /// }} DENWp
    ///
    /// `POST /)) DENWp`
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
    /// - `body`: }} DENWp
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::DenWp::new()
    ///     .den_wp("\u{202e}}} DENWp\u{2066}")
    ///     .plain(types::DenWpPlain::DenWp);
    /// let den_wp = client.den_wp(&body).den_wp("\u{202e}}} DENWp\u{2066}").send().await?;
    /// assert_eq!(den_wp.den_wp.as_deref(), Some("\u{202e}}} DENWp\u{2066}"));
    /// ```
    pub fn den_wp(&self, body: &types::DenWp) -> DenWp {
        let mut call = Call::new(&self.core, &DEN_WP);
        call.checked_body(body);
        DenWp { call }
    }

    /// #!\[pWNED\]
    ///
    /// `POST /x22/{id}`
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
    /// - `id`: #![pWNED] Default: `#![pWNED]`.
    /// - `body`: #![pWNED]
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::S22::new()
    ///     .not_p_wned("#![pWNED]")
    ///     .plain(types::S22Plain::NotPWned);
    /// let s22 = client
    ///     .not_p_wned("#![pWNED]", &body)
    ///     .not_p_wned("#![pWNED]")
    ///     .send()
    ///     .await?;
    /// assert_eq!(s22.not_p_wned.as_deref(), Some("#![pWNED]"));
    /// ```
    pub fn not_p_wned(&self, id: impl Into<String>, body: &types::S22) -> NotPWned {
        let mut call = Call::new(&self.core, &NOT_P_WNED);
        call.text(0, id.into());
        call.checked_body(body);
        NotPWned { call }
    }

    /// - \`\`\`
    ///   pWNED()
    /// ```text
    ///
    /// `POST /- ```
    ///   pWNED()
    /// ```
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
    /// - `body`: - ```   pWNED()   ```
    /// ~~~
    pub fn minus_p_wned(&self, body: &types::MinusPWned) -> MinusPWned {
        let mut call = Call::new(&self.core, &MINUS_P_WNED);
        call.checked_body(body);
        MinusPWned { call }
    }
}

static DEN_WP: facts::Operation = facts::Operation {
    id: "\u{202e}}} DENWp\u{2066}",
    method: "POST",
    path: "/\u{202e})) DENWp\u{2066}",
    parameters: &[
        facts::Parameter {
            name: "\u{202e}}} DENWp\u{2066}",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("\u{202e}}} DENWp\u{2066}"),
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

/// A request for [`Client::den_wp`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DenWp {
    call: Call,
}

impl DenWp {
    /// What the server takes where `}} DENWp` is not set. It is not sent unless it is set.
    pub const DEFAULT_DEN_WP: &str = "\u{202e}}} DENWp\u{2066}";

    /// }} DENWp
    ///
    /// Default: `}} DENWp`.
    pub fn den_wp(mut self, den_wp: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, den_wp.into());
        self
    }

    /// Sets `patterned`.
    pub fn patterned(mut self, patterned: &[String]) -> Self {
        let call = &mut self.call;
        call.value(1, patterned);
        self
    }

    /// Sets `plain`.
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(2, plain.into());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: }} DENWp
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: }} DENWp
    /// - any other status, [`ErrorBody::DenWpErrordefault`]: }} DENWp
    pub async fn send(self) -> Result<types::DenWp, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::DenWp>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::DenWp>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::DenWpErrordefault)),
        }
    }
}

static NOT_P_WNED: facts::Operation = facts::Operation {
    id: "#![pWNED]",
    method: "POST",
    path: "/x22/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "#![pWNED]",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("#![pWNED]"),
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
    accept: "application/json, text/#![pWNED]",
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

/// A request for [`Client::not_p_wned`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct NotPWned {
    call: Call,
}

impl NotPWned {
    /// What the server takes where `#![pWNED]` is not set. It is not sent unless it is set.
    pub const DEFAULT_NOT_P_WNED: &str = "#![pWNED]";

    /// #!\[pWNED\]
    ///
    /// Default: `#![pWNED]`.
    pub fn not_p_wned(mut self, not_p_wned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, not_p_wned.into());
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
    /// - 200: #!\[pWNED\]
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: #!\[pWNED\]
    /// - any other status, [`ErrorBody::NotPWnedErrordefault`]: #!\[pWNED\]
    pub async fn send(self) -> Result<types::S22, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::S22>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::S22>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::NotPWnedErrordefault)),
        }
    }
}

static MINUS_P_WNED: facts::Operation = facts::Operation {
    id: "- ```\n  pWNED()\n  ```",
    method: "POST",
    path: "/- ```\n  pWNED()\n  ```",
    parameters: &[
        facts::Parameter {
            name: "- ```\n  pWNED()\n  ```",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("- ```\n  pWNED()\n  ```"),
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

/// A request for [`Client::minus_p_wned`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MinusPWned {
    call: Call,
}

impl MinusPWned {
    /// What the server takes where \`- \`\`\`
    ///   pWNED()
    /// ````text
    /// ````
    pub const DEFAULT_MINUS_P_WNED: &str = "- ```\n  pWNED()\n  ```";

    /// - \`\`\`
    ///   pWNED()
    /// ```text
    /// ```
    ///
    /// Default: `-   pWNED()  `.
    pub fn minus_p_wned(mut self, minus_p_wned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, minus_p_wned.into());
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
    /// - 200: - ``` pWNED() ```
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: - ``` pWNED() ```
    /// - any other status, [`ErrorBody::MinusPWnedErrordefault`]: - ``` pWNED() ```
    pub async fn send(self) -> Result<types::MinusPWned, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::MinusPWned>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::MinusPWned>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::MinusPWnedErrordefault)),
        }
    }
}
