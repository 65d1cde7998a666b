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
    /// \`\`a\`\`\`\<img src=pWNED\>\`
    ///
    /// \`POST /``a```<img src=pWNED>``
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
    /// - `body`: ``a```<img src=pWNED>`
    /// ~~~
    ///
    /// # Example
    ///
    /// ````
    /// use passbook_hostile::types;
    ///
    /// let body = types::ALessImgSrcEqualPWnedGreater::new()
    ///     .a_less_img_src_equal_p_wned_greater("``a```<img src=pWNED>`")
    ///     .plain(types::ALessImgSrcEqualPWnedGreaterPlain::ALessImgSrcEqualPWnedGreater);
    /// let a_less_img_src_equal_p_wned_greater = client
    ///     .a_less_img_src_equal_p_wned_greater(&body)
    ///     .a_less_img_src_equal_p_wned_greater("``a```<img src=pWNED>`")
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     a_less_img_src_equal_p_wned_greater.a_less_img_src_equal_p_wned_greater
    ///     .as_deref(), Some("``a```<img src=pWNED>`")
    /// );
    /// ````
    pub fn a_less_img_src_equal_p_wned_greater(
        &self,
        body: &types::ALessImgSrcEqualPWnedGreater,
    ) -> ALessImgSrcEqualPWnedGreater {
        let mut call = Call::new(&self.core, &A_LESS_IMG_SRC_EQUAL_P_WNED_GREATER);
        call.checked_body(body);
        ALessImgSrcEqualPWnedGreater {
            call,
        }
    }

    /// \u{22}
    ///
    /// `POST /x30/{id}`
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
    /// - `id`: \u{22} Default: `\u{22}`.
    /// - `body`: \u{22}
    /// ~~~
    pub fn u_22(&self, id: impl Into<String>, body: &types::S30) -> U22 {
        let mut call = Call::new(&self.core, &U_22);
        call.text(0, id.into());
        call.checked_body(body);
        U22 { call }
    }
}

static A_LESS_IMG_SRC_EQUAL_P_WNED_GREATER: facts::Operation = facts::Operation {
    id: "``a```<img src=pWNED>`",
    method: "POST",
    path: "/``a```<img src=pWNED>`",
    parameters: &[
        facts::Parameter {
            name: "``a```<img src=pWNED>`",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("``a```<img src=pWNED>`"),
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
    accept: "application/json, text/``a```<img src=pWNED>`",
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

/// A request for [`Client::a_less_img_src_equal_p_wned_greater`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ALessImgSrcEqualPWnedGreater {
    call: Call,
}

impl ALessImgSrcEqualPWnedGreater {
    /// What the server takes where ```a```\<img src=pWNED\>\`\` is not set. It is not sent unless it is set.
    pub const DEFAULT_A_LESS_IMG_SRC_EQUAL_P_WNED_GREATER: &str = "``a```<img src=pWNED>`";

    /// \`\`a\`\`\`\<img src=pWNED\>\`
    ///
    /// Default: `a<img src=pWNED>`.
    pub fn a_less_img_src_equal_p_wned_greater(
        mut self,
        a_less_img_src_equal_p_wned_greater: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(0, a_less_img_src_equal_p_wned_greater.into());
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
    /// - 200: \`\`a\`\`\`\<img src=pWNED\>\`
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: \`\`a\`\`\`\<img src=pWNED\>\`
    /// - any other status, [`ErrorBody::ALessImgSrcEqualPWnedGreaterErrordefault`]: \`\`a\`\`\`\<img src=pWNED\>\`
    pub async fn send(self) -> Result<types::ALessImgSrcEqualPWnedGreater, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ALessImgSrcEqualPWnedGreater>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ALessImgSrcEqualPWnedGreater>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => {
                Err(
                    response
                        .error_json(ErrorBody::ALessImgSrcEqualPWnedGreaterErrordefault),
                )
            }
        }
    }
}

static U_22: facts::Operation = facts::Operation {
    id: "\\u{22}",
    method: "POST",
    path: "/x30/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "\\u{22}",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "patterned",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            pattern: Some("\\u{22}"),
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
    accept: "application/json, text/\\u{22}",
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

/// A request for [`Client::u_22`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct U22 {
    call: Call,
}

impl U22 {
    /// What the server takes where `\u{22}` is not set. It is not sent unless it is set.
    pub const DEFAULT_U_22: &str = "\\u{22}";

    /// \u{22}
    ///
    /// Default: `\u{22}`.
    pub fn u_22(mut self, u_22: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, u_22.into());
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
    /// - 200: \u{22}
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Text`]: \u{22}
    /// - any other status, [`ErrorBody::U22Errordefault`]: \u{22}
    pub async fn send(self) -> Result<types::S30, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::S30>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::S30>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::U22Errordefault)),
        }
    }
}
