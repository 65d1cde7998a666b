// @generated from tests/golden/money/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `balance` use.

/// `Balance` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Balance {
    /// Written as a string.
    pub amount: passbook_runtime::Decimal,
    /// Written as a number.
    pub rate: Option<passbook_runtime::Decimal>,
    /// `history`
    pub history: Option<Vec<passbook_runtime::Decimal>>,
    /// `byMonth`
    pub by_month: Option<std::collections::BTreeMap<String, passbook_runtime::Decimal>>,
    /// `ceiling`
    pub ceiling: passbook_runtime::Field<passbook_runtime::Decimal>,
    /// `small`
    pub small: Option<i32>,
    /// `large`
    pub large: Option<i64>,
    /// `unsigned`
    pub unsigned: Option<u32>,
    /// `wide`
    pub wide: Option<u64>,
    /// Digits that are no number.
    pub id: String,
    /// `code`
    pub code: Option<i64>,
}

impl Balance {
    /// With what is required; the rest is set by name.
    pub fn new(amount: passbook_runtime::Decimal, id: impl Into<String>) -> Self {
        Self {
            amount,
            rate: None,
            history: None,
            by_month: None,
            ceiling: passbook_runtime::Field::Absent,
            small: None,
            large: None,
            unsigned: None,
            wide: None,
            id: id.into(),
            code: None,
        }
    }

    /// Written as a number.
    pub fn rate(mut self, rate: passbook_runtime::Decimal) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Sets `history`.
    pub fn history(mut self, history: Vec<passbook_runtime::Decimal>) -> Self {
        self.history = Some(history);
        self
    }

    /// Sets `byMonth`.
    pub fn by_month(
        mut self,
        by_month: std::collections::BTreeMap<String, passbook_runtime::Decimal>,
    ) -> Self {
        self.by_month = Some(by_month);
        self
    }

    /// Sets `ceiling`.
    pub fn ceiling(
        mut self,
        ceiling: impl Into<passbook_runtime::Field<passbook_runtime::Decimal>>,
    ) -> Self {
        self.ceiling = ceiling.into();
        self
    }

    /// Sets `small`.
    pub fn small(mut self, small: i32) -> Self {
        self.small = Some(small);
        self
    }

    /// Sets `large`.
    pub fn large(mut self, large: i64) -> Self {
        self.large = Some(large);
        self
    }

    /// Sets `unsigned`.
    pub fn unsigned(mut self, unsigned: u32) -> Self {
        self.unsigned = Some(unsigned);
        self
    }

    /// Sets `wide`.
    pub fn wide(mut self, wide: u64) -> Self {
        self.wide = Some(wide);
        self
    }

    /// Sets `code`.
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }
}

passbook_runtime::structure! {
    Balance {
        amount: "amount" Required DecimalText passbook_runtime::Decimal;
        rate: "rate" Optional DecimalNumber passbook_runtime::Decimal;
        history: "history" Optional DecimalText Vec<passbook_runtime::Decimal>;
        by_month: "byMonth" Optional DecimalText std::collections::BTreeMap<String, passbook_runtime::Decimal>;
        ceiling: "ceiling" Clearable DecimalText passbook_runtime::Decimal;
        small: "small" Optional Plain i32;
        large: "large" Optional Plain i64;
        unsigned: "unsigned" Optional Plain u32;
        wide: "wide" Optional Plain u64;
        id: "id" Required Plain String;
        code: "code" Optional Lenient i64;
    }
}

passbook_runtime::limits! {
    Balance {
    }
}
