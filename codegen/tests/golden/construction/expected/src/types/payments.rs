// @generated from tests/golden/construction/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `payments` use.

/// `Amount` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// `value`
    pub value: passbook_runtime::Decimal,
    /// `currency`
    pub currency: Currency,
}

impl Amount {
    /// With what is required; the rest is set by name.
    pub fn new(value: passbook_runtime::Decimal, currency: Currency) -> Self {
        Self { value, currency }
    }
}

passbook_runtime::structure! {
    Amount {
        value: "value" Required DecimalText passbook_runtime::Decimal;
        currency: "currency" Required Plain Currency;
    }
}

passbook_runtime::limits! {
    Amount {
    }
}

/// `Currency` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Currency {
    /// `EUR`
    Eur,
    /// `BRL`
    Brl,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Currency {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eur => "EUR",
            Self::Brl => "BRL",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Currency {
    fn from(value: &str) -> Self {
        match value {
            "EUR" => Self::Eur,
            "BRL" => Self::Brl,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Currency);

/// `Party` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Party {
    /// `name`
    pub name: String,
    /// `taxId`
    pub tax_id: Option<passbook_runtime::Sensitive<String>>,
}

impl Party {
    /// With what is required; the rest is set by name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tax_id: None,
        }
    }

    /// Sets `taxId`.
    pub fn tax_id(
        mut self,
        tax_id: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.tax_id = Some(tax_id.into());
        self
    }
}

passbook_runtime::structure! {
    Party {
        name: "name" Required Plain String;
        tax_id: "taxId" Optional Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    Party {
    }
}

/// `Payment` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// `amount`
    pub amount: Amount,
    /// `payer`
    pub payer: Party,
    /// `payee`
    pub payee: Option<Party>,
    /// `reference`
    pub reference: Option<String>,
    /// `note`
    pub note: passbook_runtime::Field<String>,
    /// `parts`
    pub parts: Option<Vec<Amount>>,
    /// `urgent`
    pub urgent: Option<bool>,
    /// `due`
    pub due: Option<passbook_runtime::Date>,
    /// `next`
    pub next: Option<Box<Payment>>,
    /// `meta`
    pub meta: Option<std::collections::BTreeMap<String, String>>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for Payment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Payment")
            .field("amount", &self.amount)
            .field("payer", &self.payer)
            .field("payee", &self.payee)
            .field("reference", &self.reference)
            .field("note", &self.note)
            .field("parts", &self.parts)
            .field("urgent", &self.urgent)
            .field("due", &self.due)
            .field("next", &self.next)
            .field("meta", &self.meta)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl Payment {
    /// With what is required; the rest is set by name.
    pub fn new(amount: Amount, payer: Party) -> Self {
        Self {
            amount,
            payer,
            payee: None,
            reference: None,
            note: passbook_runtime::Field::Absent,
            parts: None,
            urgent: None,
            due: None,
            next: None,
            meta: None,
            additional_properties: Default::default(),
        }
    }

    /// Sets `payee`.
    pub fn payee(mut self, payee: Party) -> Self {
        self.payee = Some(payee);
        self
    }

    /// Sets `reference`.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.note = note.into();
        self
    }

    /// Sets `parts`.
    pub fn parts(mut self, parts: Vec<Amount>) -> Self {
        self.parts = Some(parts);
        self
    }

    /// Sets `urgent`.
    pub fn urgent(mut self, urgent: bool) -> Self {
        self.urgent = Some(urgent);
        self
    }

    /// Sets `due`.
    pub fn due(mut self, due: passbook_runtime::Date) -> Self {
        self.due = Some(due);
        self
    }

    /// Sets `next`.
    pub fn next(mut self, next: Payment) -> Self {
        self.next = Some(Box::new(next));
        self
    }

    /// Sets `meta`.
    pub fn meta(mut self, meta: std::collections::BTreeMap<String, String>) -> Self {
        self.meta = Some(meta);
        self
    }
}

passbook_runtime::structure! {
    Payment {
        amount: "amount" Required Plain Amount;
        payer: "payer" Required Plain Party;
        payee: "payee" Optional Plain Party;
        reference: "reference" Optional Plain String;
        note: "note" Clearable Plain String;
        parts: "parts" Optional Plain Vec<Amount>;
        urgent: "urgent" Optional Plain bool;
        due: "due" Optional Plain passbook_runtime::Date;
        next: "next" Optional Plain Box<Payment>;
        meta: "meta" Optional Plain std::collections::BTreeMap<String, String>;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    Payment {
        amount: "amount" {};
        payer: "payer" {};
        payee: "payee" {};
        parts: "parts" {};
        next: "next" {};
    }
}
