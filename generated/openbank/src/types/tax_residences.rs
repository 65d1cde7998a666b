// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `tax_residences` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// A place where a customer owes tax.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct TaxResidence {
    /// The place, such as a country. No format is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The number by which the tax office of that place knows the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<passbook_runtime::Sensitive<String>>,
    /// Id of the tax residence, for deleting it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_residence_id: Option<String>,
}

/// Tax residences of a customer.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct TaxResidenceList {
    /// The tax residences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Vec<TaxResidence>>,
}
