// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `addresses` use.

/// A new address for a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAddressRequest {
    /// First line, usually street and number.
    pub line_1: Option<String>,
    /// Second line, such as a unit or a floor.
    pub line_2: Option<String>,
    /// Third line.
    pub line_3: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// County or district, where the country has them.
    pub county: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Postal code.
    pub postcode: Option<String>,
    /// Code of the country. ISO 3166-1 alpha-2, such as `PH`, is the usual choice; the provider names no list.
    pub country_code: Option<String>,
    /// Words that say what the address is for, chosen by whoever stores it.
    pub tags: Option<Vec<String>>,
    /// State of the address, such as whether it is still in use. The provider lists no values.
    pub status: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
}

impl std::fmt::Debug for AddAddressRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddAddressRequest")
            .field(
                "line_1",
                &self
                    .line_1
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "line_2",
                &self
                    .line_2
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "line_3",
                &self
                    .line_3
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "city",
                &self
                    .city
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "county",
                &self
                    .county
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("state", &self.state)
            .field(
                "postcode",
                &self
                    .postcode
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("country_code", &self.country_code)
            .field("tags", &self.tags)
            .field("status", &self.status)
            .field("customer_id", &self.customer_id)
            .finish()
    }
}

impl AddAddressRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            line_1: None,
            line_2: None,
            line_3: None,
            city: None,
            county: None,
            state: None,
            postcode: None,
            country_code: None,
            tags: None,
            status: None,
            customer_id: None,
        }
    }

    /// First line, usually street and number.
    pub fn line_1(mut self, line_1: impl Into<String>) -> Self {
        self.line_1 = Some(line_1.into());
        self
    }

    /// Second line, such as a unit or a floor.
    pub fn line_2(mut self, line_2: impl Into<String>) -> Self {
        self.line_2 = Some(line_2.into());
        self
    }

    /// Third line.
    pub fn line_3(mut self, line_3: impl Into<String>) -> Self {
        self.line_3 = Some(line_3.into());
        self
    }

    /// City or town.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// County or district, where the country has them.
    pub fn county(mut self, county: impl Into<String>) -> Self {
        self.county = Some(county.into());
        self
    }

    /// State, province or region.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Postal code.
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// Code of the country. ISO 3166-1 alpha-2, such as `PH`, is the usual choice; the provider names no list.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Words that say what the address is for, chosen by whoever stores it.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// State of the address, such as whether it is still in use. The provider lists no values.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }
}

passbook_runtime::structure! {
    AddAddressRequest {
        line_1: "line_1" Optional PersonalPlain String;
        line_2: "line_2" Optional PersonalPlain String;
        line_3: "line_3" Optional PersonalPlain String;
        city: "city" Optional PersonalPlain String;
        county: "county" Optional PersonalPlain String;
        state: "state" Optional Plain String;
        postcode: "postcode" Optional PersonalPlain String;
        country_code: "country_code" Optional Plain String;
        tags: "tags" Optional Plain Vec<String>;
        status: "status" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
    }
}

passbook_runtime::limits! {
    AddAddressRequest {
    }
}

/// An address of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// First line, usually street and number.
    pub line_1: Option<String>,
    /// Second line, such as a unit or a floor.
    pub line_2: Option<String>,
    /// Third line.
    pub line_3: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// County or district, where the country has them.
    pub county: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Postal code.
    pub postcode: Option<String>,
    /// Code of the country. ISO 3166-1 alpha-2, such as `PH`, is the usual choice; the provider names no list.
    pub country_code: Option<String>,
    /// Words that say what the address is for, chosen by whoever stores it.
    pub tags: Option<Vec<String>>,
    /// State of the address, such as whether it is still in use. The provider lists no values.
    pub status: Option<String>,
    /// Id of the address.
    pub customer_address_id: Option<String>,
    /// Id of the customer whose address it is.
    pub customer_id: Option<String>,
    /// When the address was added.
    pub insert_date: Option<passbook_runtime::DateTime>,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Address")
            .field(
                "line_1",
                &self
                    .line_1
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "line_2",
                &self
                    .line_2
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "line_3",
                &self
                    .line_3
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "city",
                &self
                    .city
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "county",
                &self
                    .county
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("state", &self.state)
            .field(
                "postcode",
                &self
                    .postcode
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("country_code", &self.country_code)
            .field("tags", &self.tags)
            .field("status", &self.status)
            .field("customer_address_id", &self.customer_address_id)
            .field("customer_id", &self.customer_id)
            .field("insert_date", &self.insert_date)
            .finish()
    }
}

passbook_runtime::structure! {
    Address {
        line_1: "line_1" Optional PersonalPlain String;
        line_2: "line_2" Optional PersonalPlain String;
        line_3: "line_3" Optional PersonalPlain String;
        city: "city" Optional PersonalPlain String;
        county: "county" Optional PersonalPlain String;
        state: "state" Optional Plain String;
        postcode: "postcode" Optional PersonalPlain String;
        country_code: "country_code" Optional Plain String;
        tags: "tags" Optional Plain Vec<String>;
        status: "status" Optional Plain String;
        customer_address_id: "customer_address_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        insert_date: "insert_date" Optional Plain passbook_runtime::DateTime;
    }
}

/// Addresses of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressList {
    /// The addresses, 20 at most.
    pub addresses: Option<Vec<Address>>,
}

impl std::fmt::Debug for AddressList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddressList")
            .field(
                "addresses",
                &self
                    .addresses
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    AddressList {
        addresses: "addresses" Optional PersonalPlain Vec<Address>;
    }
}

/// An address as it shall be.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAddressRequest {
    /// First line, usually street and number.
    pub line_1: Option<String>,
    /// Second line, such as a unit or a floor.
    pub line_2: Option<String>,
    /// Third line.
    pub line_3: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// County or district, where the country has them.
    pub county: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Postal code.
    pub postcode: Option<String>,
    /// Code of the country. ISO 3166-1 alpha-2, such as `PH`, is the usual choice; the provider names no list.
    pub country_code: Option<String>,
    /// Words that say what the address is for, chosen by whoever stores it.
    pub tags: Option<Vec<String>>,
    /// State of the address, such as whether it is still in use. The provider lists no values.
    pub status: Option<String>,
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// Id of the address. May be left out; the path has it.
    pub customer_address_id: Option<String>,
}

impl std::fmt::Debug for UpdateAddressRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateAddressRequest")
            .field(
                "line_1",
                &self
                    .line_1
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "line_2",
                &self
                    .line_2
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "line_3",
                &self
                    .line_3
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "city",
                &self
                    .city
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "county",
                &self
                    .county
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("state", &self.state)
            .field(
                "postcode",
                &self
                    .postcode
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("country_code", &self.country_code)
            .field("tags", &self.tags)
            .field("status", &self.status)
            .field("bank_id", &self.bank_id)
            .field("customer_id", &self.customer_id)
            .field("customer_address_id", &self.customer_address_id)
            .finish()
    }
}

impl UpdateAddressRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            line_1: None,
            line_2: None,
            line_3: None,
            city: None,
            county: None,
            state: None,
            postcode: None,
            country_code: None,
            tags: None,
            status: None,
            bank_id: None,
            customer_id: None,
            customer_address_id: None,
        }
    }

    /// First line, usually street and number.
    pub fn line_1(mut self, line_1: impl Into<String>) -> Self {
        self.line_1 = Some(line_1.into());
        self
    }

    /// Second line, such as a unit or a floor.
    pub fn line_2(mut self, line_2: impl Into<String>) -> Self {
        self.line_2 = Some(line_2.into());
        self
    }

    /// Third line.
    pub fn line_3(mut self, line_3: impl Into<String>) -> Self {
        self.line_3 = Some(line_3.into());
        self
    }

    /// City or town.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// County or district, where the country has them.
    pub fn county(mut self, county: impl Into<String>) -> Self {
        self.county = Some(county.into());
        self
    }

    /// State, province or region.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Postal code.
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// Code of the country. ISO 3166-1 alpha-2, such as `PH`, is the usual choice; the provider names no list.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Words that say what the address is for, chosen by whoever stores it.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// State of the address, such as whether it is still in use. The provider lists no values.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
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

    /// Id of the address. May be left out; the path has it.
    pub fn customer_address_id(
        mut self,
        customer_address_id: impl Into<String>,
    ) -> Self {
        self.customer_address_id = Some(customer_address_id.into());
        self
    }
}

passbook_runtime::structure! {
    UpdateAddressRequest {
        line_1: "line_1" Optional PersonalPlain String;
        line_2: "line_2" Optional PersonalPlain String;
        line_3: "line_3" Optional PersonalPlain String;
        city: "city" Optional PersonalPlain String;
        county: "county" Optional PersonalPlain String;
        state: "state" Optional Plain String;
        postcode: "postcode" Optional PersonalPlain String;
        country_code: "country_code" Optional Plain String;
        tags: "tags" Optional Plain Vec<String>;
        status: "status" Optional Plain String;
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        customer_address_id: "customer_address_id" Optional Plain String;
    }
}

passbook_runtime::limits! {
    UpdateAddressRequest {
    }
}
