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
    /// \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    ///
    /// `POST /<script>pWNED()</script><img src=x onerror=pWNED()>`
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
    /// - `body`: <script>pWNED()</script><img src=x onerror=pWNED()>
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater::new()
    ///     .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
    ///         "<script>pWNED()</script><img src=x onerror=pWNED()>",
    ///     )
    ///     .plain(
    ///         types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
    ///     );
    /// let less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa = client
    ///     .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
    ///         &body,
    ///     )
    ///     .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
    ///         "<script>pWNED()</script><img src=x onerror=pWNED()>",
    ///     )
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa
    ///     .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa
    ///     .as_deref(), Some("<script>pWNED()</script><img src=x onerror=pWNED()>")
    /// );
    /// ```
    pub fn less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
        &self,
        body: &types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
    ) -> LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
        let mut call = Call::new(
            &self.core,
            &LESS_SCRIPT_GREATER_P_WNED_LESS_SCRIPT_GREATER_LESS_IMG_SRC_EQUAL_X_ONERROR_EQUA,
        );
        call.checked_body(body);
        LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
            call,
        }
    }

    /// $pWNED
    ///
    /// `POST /x24/{id}`
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
    /// - `id`: $pWNED Default: `$pWNED`.
    /// - `body`: $pWNED
    /// ~~~
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_hostile::types;
    ///
    /// let body = types::S24::new().p_wned("$pWNED").plain(types::S24Plain::PWned);
    /// let s24 = client.p_wned6("$pWNED", &body).p_wned("$pWNED").send().await?;
    /// assert_eq!(s24.p_wned.as_deref(), Some("$pWNED"));
    /// ```
    pub fn p_wned6(&self, id: impl Into<String>, body: &types::S24) -> PWned5 {
        let mut call = Call::new(&self.core, &P_WNED6);
        call.text(0, id.into());
        call.checked_body(body);
        PWned5 { call }
    }
}

static LESS_SCRIPT_GREATER_P_WNED_LESS_SCRIPT_GREATER_LESS_IMG_SRC_EQUAL_X_ONERROR_EQUA: facts::Operation = facts::Operation {
    id: "<script>pWNED()</script><img src=x onerror=pWNED()>",
    method: "POST",
    path: "/<script>pWNED()</script><img src=x onerror=pWNED()>",
    parameters: &[
        facts::Parameter {
            name: "<script>pWNED()</script><img src=x onerror=pWNED()>",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some(
                                "<script>pWNED()</script><img src=x onerror=pWNED()>",
                            ),
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
    accept: "application/json, text/<script>pWNED()</script><img src=x onerror=pWNED()>",
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

/// A request for [`Client::less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
    call: Call,
}

impl LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
    /// What the server takes where `<script>pWNED()</script><img src=x onerror=pWNED()>` is not set. It is not sent unless it is set.
    pub const DEFAULT_LESS_SCRIPT_GREATER_P_WNED_LESS_SCRIPT_GREATER_LESS_IMG_SRC_EQUAL_X_ONERROR_EQUA: &str = "<script>pWNED()</script><img src=x onerror=pWNED()>";

    /// \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    ///
    /// Default: `<script>pWNED()</script><img src=x onerror=pWNED()>`.
    pub fn less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
        mut self,
        less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa: impl Into<
            String,
        >,
    ) -> Self {
        let call = &mut self.call;
        call.text(
            0,
            less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa
                .into(),
        );
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
    /// - 200: \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    /// - any other status, [`ErrorBody::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE`]: \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    pub async fn send(
        self,
    ) -> Result<
        types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
        Error,
    > {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<
        Response<
            types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
        >,
        Error,
    > {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<
        Response<
            types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
        >,
        Error,
    > {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => {
                Err(
                    response
                        .error_json(
                            ErrorBody::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE,
                        ),
                )
            }
        }
    }
}

static P_WNED6: facts::Operation = facts::Operation {
    id: "$pWNED",
    method: "POST",
    path: "/x24/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "$pWNED",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("$pWNED"),
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
    accept: "application/json, text/$pWNED",
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

/// A request for [`Client::p_wned6`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PWned5 {
    call: Call,
}

impl PWned5 {
    /// What the server takes where `$pWNED` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "$pWNED";

    /// $pWNED
    ///
    /// Default: `$pWNED`.
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

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: $pWNED
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: $pWNED
    /// - any other status, [`ErrorBody::PWnedErrordefault6`]: $pWNED
    pub async fn send(self) -> Result<types::S24, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::S24>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::S24>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::PWnedErrordefault6)),
        }
    }
}
