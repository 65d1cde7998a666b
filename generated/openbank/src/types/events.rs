// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `events` use.

/// Something between a bank and a customer (CRM, customer relationship management), planned or past.
#[derive(Clone, Default, PartialEq)]
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

impl std::fmt::Debug for CrmEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CrmEvent")
            .field("id", &self.id)
            .field("bank_id", &self.bank_id)
            .field(
                "customer_name",
                &self
                    .customer_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("customer_number", &self.customer_number)
            .field("category", &self.category)
            .field("detail", &self.detail)
            .field("channel", &self.channel)
            .field("scheduled_date", &self.scheduled_date)
            .field("actual_date", &self.actual_date)
            .field("result", &self.result)
            .finish()
    }
}

passbook_runtime::structure! {
    CrmEvent {
        id: "id" Optional Plain String;
        bank_id: "bank_id" Optional Plain String;
        customer_name: "customer_name" Optional PersonalPlain String;
        customer_number: "customer_number" Optional Plain String;
        category: "category" Optional Plain String;
        detail: "detail" Optional Plain String;
        channel: "channel" Optional Plain String;
        scheduled_date: "scheduled_date" Optional Plain passbook_runtime::DateTime;
        actual_date: "actual_date" Optional Plain passbook_runtime::DateTime;
        result: "result" Optional Plain String;
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
        crm_events: "crm_events" Optional Plain Vec<CrmEvent>;
        has_more: "has_more" Optional Plain bool;
    }
}
