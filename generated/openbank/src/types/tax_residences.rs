// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `tax_residences` use.

/// A place where a customer owes tax.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxResidence {
    /// The place, such as a country. No format is documented.
    pub domain: Option<String>,
    /// The number by which the tax office of that place knows the customer.
    pub tax_number: Option<passbook_runtime::Sensitive<String>>,
    /// Id of the tax residence, for deleting it.
    pub tax_residence_id: Option<String>,
}

passbook_runtime::structure! {
    TaxResidence {
        domain: "domain" Optional Plain String;
        tax_number: "tax_number" Optional Plain passbook_runtime::Sensitive<String>;
        tax_residence_id: "tax_residence_id" Optional Plain String;
    }
}

/// Tax residences of a customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxResidenceList {
    /// The tax residences.
    pub result: Option<Vec<TaxResidence>>,
}

passbook_runtime::structure! {
    TaxResidenceList {
        result: "result" Optional Plain Vec<TaxResidence>;
    }
}
