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
    /// \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    ///
    /// `POST /[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED`
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
    /// - `body`: [pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::PWnedPWnedClientClientPWnedXPWned::new()
    ///     .p_wned_p_wned_client_client_p_wned_x_p_wned(
    ///         "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
    ///     )
    ///     .plain(
    ///         types::PWnedPWnedClientClientPWnedXpWnedPlain::PWnedPWnedClientClientPWnedXPWned,
    ///     );
    /// let p_wned_p_wned_client_client_p_wned_xp_wned = client
    ///     .p_wned_p_wned_client_client_p_wned_x_p_wned(&body)
    ///     .p_wned_p_wned_client_client_p_wned_x_p_wned(
    ///         "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
    ///     )
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     p_wned_p_wned_client_client_p_wned_xp_wned
    ///     .p_wned_p_wned_client_client_p_wned_x_p_wned.as_deref(),
    ///     Some("[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED")
    /// );
    /// ```
    pub fn p_wned_p_wned_client_client_p_wned_x_p_wned(
        &self,
        body: &types::PWnedPWnedClientClientPWnedXPWned,
    ) -> PWnedPWnedClientClientPWnedXPWned {
        let mut call = Call::new(
            &self.core,
            &P_WNED_P_WNED_CLIENT_CLIENT_P_WNED_X_P_WNED,
        );
        call.checked_body(body);
        PWnedPWnedClientClientPWnedXPWned {
            call,
        }
    }

    /// concat!(env!("HOME"))
    ///
    /// `POST /x26/{id}`
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
    /// - `id`: concat!(env!("HOME")) Default: `concat!(env!("HOME"))`.
    /// - `body`: concat!(env!("HOME"))
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::S26::new()
    ///     .concat_not_env_not_home("concat!(env!(\"HOME\"))")
    ///     .plain(types::S26Plain::ConcatNotEnvNotHome);
    /// let s26 = client
    ///     .concat_not_env_not_home("concat!(env!(\"HOME\"))", &body)
    ///     .concat_not_env_not_home("concat!(env!(\"HOME\"))")
    ///     .send()
    ///     .await?;
    /// assert_eq!(s26.concat_not_env_not_home.as_deref(), Some("concat!(env!(\"HOME\"))"));
    /// ```
    pub fn concat_not_env_not_home(
        &self,
        id: impl Into<String>,
        body: &types::S26,
    ) -> ConcatNotEnvNotHome {
        let mut call = Call::new(&self.core, &CONCAT_NOT_ENV_NOT_HOME);
        call.text(0, id.into());
        call.checked_body(body);
        ConcatNotEnvNotHome { call }
    }
}

static P_WNED_P_WNED_CLIENT_CLIENT_P_WNED_X_P_WNED: facts::Operation = facts::Operation {
    id: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
    method: "POST",
    path: "/[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
    parameters: &[
        facts::Parameter {
            name: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some(
                                "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
                            ),
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
    accept: "application/json, text/[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
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

/// A request for [`Client::p_wned_p_wned_client_client_p_wned_x_p_wned`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PWnedPWnedClientClientPWnedXPWned {
    call: Call,
}

impl PWnedPWnedClientClientPWnedXPWned {
    /// What the server takes where `[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED_P_WNED_CLIENT_CLIENT_P_WNED_X_P_WNED: &str = "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED";

    /// \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    ///
    /// Default: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.
    pub fn p_wned_p_wned_client_client_p_wned_x_p_wned(
        mut self,
        p_wned_p_wned_client_client_p_wned_x_p_wned: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(0, p_wned_p_wned_client_client_p_wned_x_p_wned.into());
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
    /// - 200: \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    /// - any other status, [`ErrorBody::PWnedPWnedClientClientPWnedXpWnedErrordefault`]: \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    pub async fn send(self) -> Result<types::PWnedPWnedClientClientPWnedXPWned, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::PWnedPWnedClientClientPWnedXPWned>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::PWnedPWnedClientClientPWnedXPWned>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => {
                Err(
                    response
                        .error_json(
                            ErrorBody::PWnedPWnedClientClientPWnedXpWnedErrordefault,
                        ),
                )
            }
        }
    }
}

static CONCAT_NOT_ENV_NOT_HOME: facts::Operation = facts::Operation {
    id: "concat!(env!(\"HOME\"))",
    method: "POST",
    path: "/x26/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "concat!(env!(\"HOME\"))",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("concat!(env!(\"HOME\"))"),
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
    accept: "application/json, text/concat!(env!(\"HOME\"))",
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

/// A request for [`Client::concat_not_env_not_home`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ConcatNotEnvNotHome {
    call: Call,
}

impl ConcatNotEnvNotHome {
    /// What the server takes where `concat!(env!("HOME"))` is not set. It is not sent unless it is set.
    pub const DEFAULT_CONCAT_NOT_ENV_NOT_HOME: &str = "concat!(env!(\"HOME\"))";

    /// concat!(env!("HOME"))
    ///
    /// Default: `concat!(env!("HOME"))`.
    pub fn concat_not_env_not_home(
        mut self,
        concat_not_env_not_home: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, concat_not_env_not_home.into());
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
    /// - 200: concat!(env!("HOME"))
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: concat!(env!("HOME"))
    /// - any other status, [`ErrorBody::ConcatNotEnvNotHomeErrordefault`]: concat!(env!("HOME"))
    pub async fn send(self) -> Result<types::S26, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::S26>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::S26>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::ConcatNotEnvNotHomeErrordefault)),
        }
    }
}
