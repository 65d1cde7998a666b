// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// Whatever stands here is personal in the list that is a body.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// `text`
    pub text: Option<String>,
    /// `kind`
    pub kind: Option<String>,
}

impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Note")
            .field(
                "text",
                &self
                    .text
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "kind",
                &self
                    .kind
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl Note {
    /// With nothing set.
    pub fn new() -> Self {
        Self { text: None, kind: None }
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

passbook_runtime::structure! {
    Note {
        text: "text" Optional PersonalPlain String;
        kind: "kind" Optional PersonalPlain String;
    }
}

passbook_runtime::limits! {
    Note {
    }
}
