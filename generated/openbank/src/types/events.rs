// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `events` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// Something between a bank and a customer (CRM, customer relationship management), planned or past.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct CrmEvent {
    /// Id of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<String>,
    /// Name of the customer at the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,
    /// Number by which the bank itself knows the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// What kind of event it is, in the bank's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// What it is about, in the bank's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// How bank and customer meet, such as by phone. The provider lists no values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// When it was planned for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_date: Option<passbook_runtime::DateTime>,
    /// When it took place; absent as long as it has not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_date: Option<passbook_runtime::DateTime>,
    /// What came of it, in the bank's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
}

/// CRM events of a bank.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct CrmEventList {
    /// The events, 20 at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crm_events: Option<Vec<CrmEvent>>,
    /// Whether the bank has more events than the reply. No parameter fetches them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}
