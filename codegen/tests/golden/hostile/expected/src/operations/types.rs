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
    /// {} {pWNED} {{}}
    ///
    /// `POST /x4/{id}`
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
    /// - `id`: {} {pWNED} {{}} Default: `{} {pWNED} {{}}`.
    /// - `body`: {} {pWNED} {{}}
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::S4::new().p_wned("{} {pWNED} {{}}").plain(types::S4Plain::PWned);
    /// let s4 = client
    ///     .p_wned("{} {pWNED} {{}}", &body)
    ///     .p_wned("{} {pWNED} {{}}")
    ///     .send()
    ///     .await?;
    /// assert_eq!(s4.p_wned.as_deref(), Some("{} {pWNED} {{}}"));
    /// ```
    pub fn p_wned(&self, id: impl Into<String>, body: &types::S4) -> PWned {
        let mut call = Call::new(&self.core, &P_WNED);
        call.text(0, id.into());
        call.checked_body(body);
        PWned { call }
    }

    /// #\[pWNED\]
    ///
    /// `POST /#[pWNED]`
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
    /// - `body`: #[pWNED]
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::PWned2::new().p_wned("#[pWNED]").plain(types::PWnedPlain2::PWned);
    /// let p_wned2 = client.p_wned4(&body).p_wned("#[pWNED]").send().await?;
    /// assert_eq!(p_wned2.p_wned.as_deref(), Some("#[pWNED]"));
    /// ```
    pub fn p_wned4(&self, body: &types::PWned2) -> PWned3 {
        let mut call = Call::new(&self.core, &P_WNED4);
        call.checked_body(body);
        PWned3 { call }
    }

    /// \> \`\`\`
    /// \> pWNED()
    /// \> \`\`\`
    ///
    /// `POST /x38/{id}`
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
    /// - `id`: > ``` > pWNED() > ``` Default: `> > pWNED()> `.
    /// - `body`: > ``` > pWNED() > ```
    /// ~~~
    pub fn greater_greater_p_wned_greater(
        &self,
        id: impl Into<String>,
        body: &types::S38,
    ) -> GreaterGreaterPWnedGreater {
        let mut call = Call::new(&self.core, &GREATER_GREATER_P_WNED_GREATER);
        call.text(0, id.into());
        call.checked_body(body);
        GreaterGreaterPWnedGreater { call }
    }
}

static P_WNED: facts::Operation = facts::Operation {
    id: "{} {pWNED} {{}}",
    method: "POST",
    path: "/x4/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "{} {pWNED} {{}}",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("{} {pWNED} {{}}"),
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
    accept: "application/json, text/{} {pWNED} {{}}",
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

/// A request for [`Client::p_wned`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PWned {
    call: Call,
}

impl PWned {
    /// What the server takes where `{} {pWNED} {{}}` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "{} {pWNED} {{}}";

    /// {} {pWNED} {{}}
    ///
    /// Default: `{} {pWNED} {{}}`.
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
    /// - 200: {} {pWNED} {{}}
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: {} {pWNED} {{}}
    /// - any other status, [`ErrorBody::PWnedErrordefault`]: {} {pWNED} {{}}
    pub async fn send(self) -> Result<types::S4, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::S4>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::S4>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::PWnedErrordefault)),
        }
    }
}

static P_WNED4: facts::Operation = facts::Operation {
    id: "#[pWNED]",
    method: "POST",
    path: "/#[pWNED]",
    parameters: &[
        facts::Parameter {
            name: "#[pWNED]",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("#[pWNED]"),
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
    accept: "application/json, text/#[pWNED]",
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

/// A request for [`Client::p_wned4`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PWned3 {
    call: Call,
}

impl PWned3 {
    /// What the server takes where `#[pWNED]` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "#[pWNED]";

    /// #\[pWNED\]
    ///
    /// Default: `#[pWNED]`.
    pub fn p_wned(mut self, p_wned: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, p_wned.into());
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
    /// - 200: #\[pWNED\]
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: #\[pWNED\]
    /// - any other status, [`ErrorBody::PWnedErrordefault4`]: #\[pWNED\]
    pub async fn send(self) -> Result<types::PWned2, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::PWned2>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::PWned2>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::PWnedErrordefault4)),
        }
    }
}

static GREATER_GREATER_P_WNED_GREATER: facts::Operation = facts::Operation {
    id: "> ```\n> pWNED()\n> ```",
    method: "POST",
    path: "/x38/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "> ```\n> pWNED()\n> ```",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("> ```\n> pWNED()\n> ```"),
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

/// A request for [`Client::greater_greater_p_wned_greater`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GreaterGreaterPWnedGreater {
    call: Call,
}

impl GreaterGreaterPWnedGreater {
    /// What the server takes where \`\> \`\`\`
    /// \> pWNED()
    /// \> \`\`\`\` is not set. It is not sent unless it is set.
    pub const DEFAULT_GREATER_GREATER_P_WNED_GREATER: &str = "> ```\n> pWNED()\n> ```";

    /// \> \`\`\`
    /// \> pWNED()
    /// \> \`\`\`
    ///
    /// Default: `> > pWNED()> `.
    pub fn greater_greater_p_wned_greater(
        mut self,
        greater_greater_p_wned_greater: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, greater_greater_p_wned_greater.into());
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
    /// - 200: \> ``` > pWNED() > ```
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: \> ``` > pWNED() > ```
    /// - any other status, [`ErrorBody::GreaterGreaterPWnedGreaterErrordefault`]: \> ``` > pWNED() > ```
    pub async fn send(self) -> Result<types::S38, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::S38>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::S38>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => {
                Err(
                    response
                        .error_json(ErrorBody::GreaterGreaterPWnedGreaterErrordefault),
                )
            }
        }
    }
}
