// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `events` use.

/// Something between a bank and a customer (CRM, customer relationship management), planned or past.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CrmEvent {
    /// Id of the event.
    pub id: Option<String>,
    /// Id of the bank.
    pub bank_id: Option<String>,
    /// Name of the customer at the time.
    pub customer_name: Option<String>,
    /// Number by which the bank itself knows the customer.
    pub customer_number: Option<String>,
    /// What kind of event it is, in the bank's words.
    pub category: Option<String>,
    /// What it is about, in the bank's words.
    pub detail: Option<String>,
    /// How bank and customer meet, such as by phone. The provider lists no values.
    pub channel: Option<String>,
    /// When it was planned for.
    pub scheduled_date: Option<passbook_runtime::DateTime>,
    /// When it took place; absent as long as it has not.
    pub actual_date: Option<passbook_runtime::DateTime>,
    /// What came of it, in the bank's words.
    pub result: Option<String>,
}

passbook_runtime::structure! {
    CrmEvent {
        0 id: "id" optional Plain;
        1 bank_id: "bank_id" optional Plain;
        2 customer_name: "customer_name" optional Plain;
        3 customer_number: "customer_number" optional Plain;
        4 category: "category" optional Plain;
        5 detail: "detail" optional Plain;
        6 channel: "channel" optional Plain;
        7 scheduled_date: "scheduled_date" optional Plain;
        8 actual_date: "actual_date" optional Plain;
        9 result: "result" optional Plain;
    }
}

/// CRM events of a bank.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CrmEventList {
    /// The events, 20 at most.
    pub crm_events: Option<Vec<CrmEvent>>,
    /// Whether the bank has more events than the reply. No parameter fetches them.
    pub has_more: Option<bool>,
}

passbook_runtime::structure! {
    CrmEventList {
        0 crm_events: "crm_events" optional Plain;
        1 has_more: "has_more" optional Plain;
    }
}
