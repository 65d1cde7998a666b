// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `credit` use.

/// An order for another credit limit, a lasting one in two parts, a temporary one, or both.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditLimitOrderRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// First amount that is asked for lastingly, as decimal text.
    pub requested_current_rate_amount1: Option<passbook_runtime::Decimal>,
    /// Second amount that is asked for lastingly, as decimal text.
    pub requested_current_rate_amount2: Option<passbook_runtime::Decimal>,
    /// Last day of the lasting limit, as text. No format is documented; `YYYY-MM-DD` is the plain choice.
    pub requested_current_valid_end_date: Option<String>,
    /// What supports the lasting limit, such as the name of a document.
    pub current_credit_documentation: Option<String>,
    /// Amount that is asked for only for a time, as decimal text.
    pub temporary_requested_current_amount: Option<passbook_runtime::Decimal>,
    /// Last day of the temporary limit, as text, written as the other end date is.
    pub requested_temporary_valid_end_date: Option<String>,
    /// What supports the temporary limit, such as the name of a document.
    pub temporary_credit_documentation: Option<String>,
}

impl CreateCreditLimitOrderRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            requested_current_rate_amount1: None,
            requested_current_rate_amount2: None,
            requested_current_valid_end_date: None,
            current_credit_documentation: None,
            temporary_requested_current_amount: None,
            requested_temporary_valid_end_date: None,
            temporary_credit_documentation: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// First amount that is asked for lastingly, as decimal text.
    pub fn requested_current_rate_amount1(
        mut self,
        requested_current_rate_amount1: passbook_runtime::Decimal,
    ) -> Self {
        self.requested_current_rate_amount1 = Some(requested_current_rate_amount1);
        self
    }

    /// Second amount that is asked for lastingly, as decimal text.
    pub fn requested_current_rate_amount2(
        mut self,
        requested_current_rate_amount2: passbook_runtime::Decimal,
    ) -> Self {
        self.requested_current_rate_amount2 = Some(requested_current_rate_amount2);
        self
    }

    /// Last day of the lasting limit, as text. No format is documented; `YYYY-MM-DD` is the plain choice.
    pub fn requested_current_valid_end_date(
        mut self,
        requested_current_valid_end_date: impl Into<String>,
    ) -> Self {
        self.requested_current_valid_end_date = Some(
            requested_current_valid_end_date.into(),
        );
        self
    }

    /// What supports the lasting limit, such as the name of a document.
    pub fn current_credit_documentation(
        mut self,
        current_credit_documentation: impl Into<String>,
    ) -> Self {
        self.current_credit_documentation = Some(current_credit_documentation.into());
        self
    }

    /// Amount that is asked for only for a time, as decimal text.
    pub fn temporary_requested_current_amount(
        mut self,
        temporary_requested_current_amount: passbook_runtime::Decimal,
    ) -> Self {
        self.temporary_requested_current_amount = Some(
            temporary_requested_current_amount,
        );
        self
    }

    /// Last day of the temporary limit, as text, written as the other end date is.
    pub fn requested_temporary_valid_end_date(
        mut self,
        requested_temporary_valid_end_date: impl Into<String>,
    ) -> Self {
        self.requested_temporary_valid_end_date = Some(
            requested_temporary_valid_end_date.into(),
        );
        self
    }

    /// What supports the temporary limit, such as the name of a document.
    pub fn temporary_credit_documentation(
        mut self,
        temporary_credit_documentation: impl Into<String>,
    ) -> Self {
        self.temporary_credit_documentation = Some(
            temporary_credit_documentation.into(),
        );
        self
    }
}

passbook_runtime::structure! {
    CreateCreditLimitOrderRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        requested_current_rate_amount1: "requested_current_rate_amount1" Optional DecimalText passbook_runtime::Decimal;
        requested_current_rate_amount2: "requested_current_rate_amount2" Optional DecimalText passbook_runtime::Decimal;
        requested_current_valid_end_date: "requested_current_valid_end_date" Optional Plain String;
        current_credit_documentation: "current_credit_documentation" Optional Plain String;
        temporary_requested_current_amount: "temporary_requested_current_amount" Optional DecimalText passbook_runtime::Decimal;
        requested_temporary_valid_end_date: "requested_temporary_valid_end_date" Optional Plain String;
        temporary_credit_documentation: "temporary_credit_documentation" Optional Plain String;
    }
}

passbook_runtime::limits! {
    CreateCreditLimitOrderRequest {
    }
}

/// Where to find the new order.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditLimitOrderResponse {
    /// Id of the order, for `request_id` in the path of `GetCreditLimitOrderByID`.
    pub credit_limit_order_id: Option<String>,
}

passbook_runtime::structure! {
    CreateCreditLimitOrderResponse {
        credit_limit_order_id: "credit_limit_order_id" Optional Plain String;
    }
}

/// An order for another credit limit, as two ranks of credit. The provider does not explain the ranks; they have the numbers of the two amounts that were asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditLimitOrder {
    /// Amount of the first rank, in the currency of the customer's credit limit.
    pub rank_amount_1: Option<passbook_runtime::Decimal>,
    /// Nominal interest on the first rank. Text, without a documented unit; a yearly per cent is likely.
    pub nominal_interest_1: Option<String>,
    /// Amount of the second rank, in the currency of the customer's credit limit.
    pub rank_amount_2: Option<passbook_runtime::Decimal>,
    /// Nominal interest on the second rank, written as the first one is.
    pub nominal_interest_2: Option<String>,
}

passbook_runtime::structure! {
    CreditLimitOrder {
        rank_amount_1: "rank_amount_1" Optional DecimalText passbook_runtime::Decimal;
        nominal_interest_1: "nominal_interest_1" Optional Plain String;
        rank_amount_2: "rank_amount_2" Optional DecimalText passbook_runtime::Decimal;
        nominal_interest_2: "nominal_interest_2" Optional Plain String;
    }
}

/// Credit limit orders of a customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditLimitOrderList {
    /// The orders, 20 at most.
    pub result: Option<Vec<CreditLimitOrder>>,
}

passbook_runtime::structure! {
    CreditLimitOrderList {
        result: "result" Optional Plain Vec<CreditLimitOrder>;
    }
}

/// One credit limit order.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreditLimitOrderResponse {
    /// `credit_limit_order`
    pub credit_limit_order: Option<CreditLimitOrder>,
}

passbook_runtime::structure! {
    GetCreditLimitOrderResponse {
        credit_limit_order: "credit_limit_order" Optional Plain CreditLimitOrder;
    }
}

/// A customer's new credit limit.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerCreditLimitRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// `credit_limit`
    pub credit_limit: Option<super::Amount>,
}

impl UpdateCustomerCreditLimitRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            credit_limit: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets `credit_limit`.
    pub fn credit_limit(mut self, credit_limit: super::Amount) -> Self {
        self.credit_limit = Some(credit_limit);
        self
    }
}

passbook_runtime::structure! {
    UpdateCustomerCreditLimitRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        credit_limit: "credit_limit" Optional Plain super::Amount;
    }
}

passbook_runtime::limits! {
    UpdateCustomerCreditLimitRequest {
        credit_limit: "credit_limit" {};
    }
}

/// A customer's new credit rating.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerCreditRatingRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// `credit_rating`
    pub credit_rating: Option<super::CreditRating>,
}

impl UpdateCustomerCreditRatingRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            credit_rating: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets `credit_rating`.
    pub fn credit_rating(mut self, credit_rating: super::CreditRating) -> Self {
        self.credit_rating = Some(credit_rating);
        self
    }
}

passbook_runtime::structure! {
    UpdateCustomerCreditRatingRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        credit_rating: "credit_rating" Optional Plain super::CreditRating;
    }
}

passbook_runtime::limits! {
    UpdateCustomerCreditRatingRequest {
        credit_rating: "credit_rating" {};
    }
}
