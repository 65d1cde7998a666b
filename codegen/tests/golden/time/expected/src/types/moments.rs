// @generated from tests/golden/time/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `moments` use.

/// `Moments` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Moments {
    /// `day`
    pub day: passbook_runtime::Date,
    /// `at`
    pub at: Option<passbook_runtime::DateTime>,
    /// `seconds`
    pub seconds: Option<passbook_runtime::Timestamp>,
    /// `text`
    pub text: Option<passbook_runtime::Timestamp>,
    /// `http`
    pub http: Option<passbook_runtime::Timestamp>,
    /// `days`
    pub days: Option<Vec<passbook_runtime::Date>>,
    /// `seen`
    pub seen: Option<std::collections::BTreeMap<String, passbook_runtime::DateTime>>,
    /// `ended`
    pub ended: passbook_runtime::Field<passbook_runtime::DateTime>,
}

impl Moments {
    /// With what is required; the rest is set by name.
    pub fn new(day: passbook_runtime::Date) -> Self {
        Self {
            day,
            at: None,
            seconds: None,
            text: None,
            http: None,
            days: None,
            seen: None,
            ended: passbook_runtime::Field::Absent,
        }
    }

    /// Sets `at`.
    pub fn at(mut self, at: passbook_runtime::DateTime) -> Self {
        self.at = Some(at);
        self
    }

    /// Sets `seconds`.
    pub fn seconds(mut self, seconds: passbook_runtime::Timestamp) -> Self {
        self.seconds = Some(seconds);
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: passbook_runtime::Timestamp) -> Self {
        self.text = Some(text);
        self
    }

    /// Sets `http`.
    pub fn http(mut self, http: passbook_runtime::Timestamp) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets `days`.
    pub fn days(mut self, days: Vec<passbook_runtime::Date>) -> Self {
        self.days = Some(days);
        self
    }

    /// Sets `seen`.
    pub fn seen(
        mut self,
        seen: std::collections::BTreeMap<String, passbook_runtime::DateTime>,
    ) -> Self {
        self.seen = Some(seen);
        self
    }

    /// Sets `ended`.
    pub fn ended(
        mut self,
        ended: impl Into<passbook_runtime::Field<passbook_runtime::DateTime>>,
    ) -> Self {
        self.ended = ended.into();
        self
    }
}

passbook_runtime::structure! {
    Moments {
        day: "day" Required Plain passbook_runtime::Date;
        at: "at" Optional Plain passbook_runtime::DateTime;
        seconds: "seconds" Optional UnixNumber passbook_runtime::Timestamp;
        text: "text" Optional UnixText passbook_runtime::Timestamp;
        http: "http" Optional HttpDate passbook_runtime::Timestamp;
        days: "days" Optional Plain Vec<passbook_runtime::Date>;
        seen: "seen" Optional Plain std::collections::BTreeMap<String, passbook_runtime::DateTime>;
        ended: "ended" Clearable Plain passbook_runtime::DateTime;
    }
}

passbook_runtime::limits! {
    Moments {
    }
}
