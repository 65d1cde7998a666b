// @generated from tests/golden/sensitive/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `holders` use.

/// `Account` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// `accountNumber`
    pub account_number: Option<passbook_runtime::Sensitive<String>>,
    /// `nickname`
    pub nickname: Option<String>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("account_number", &self.account_number)
            .field("nickname", &self.nickname)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl Account {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            account_number: None,
            nickname: None,
            additional_properties: Default::default(),
        }
    }

    /// Sets `accountNumber`.
    pub fn account_number(
        mut self,
        account_number: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.account_number = Some(account_number.into());
        self
    }

    /// Sets `nickname`.
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }
}

passbook_runtime::structure! {
    Account {
        account_number: "accountNumber" Optional Plain passbook_runtime::Sensitive<String>;
        nickname: "nickname" Optional Plain String;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    Account {
    }
}

/// `Holder` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `marked`
    pub marked: passbook_runtime::Sensitive<String>,
    /// `password`
    pub password: passbook_runtime::Sensitive<String>,
    /// Sensitive by its name.
    pub ssn: Option<passbook_runtime::Sensitive<String>>,
    /// `born`
    pub born: Option<passbook_runtime::Sensitive<passbook_runtime::Date>>,
    /// `pin`
    pub pin: Option<passbook_runtime::Sensitive<i64>>,
    /// `cards`
    pub cards: Option<Vec<passbook_runtime::Sensitive<String>>>,
    /// `keys`
    pub keys: Option<
        std::collections::BTreeMap<String, passbook_runtime::Sensitive<String>>,
    >,
    /// `maybe`
    pub maybe: passbook_runtime::Field<passbook_runtime::Sensitive<String>>,
    /// `accounts`
    pub accounts: Option<Vec<Account>>,
}

impl Holder {
    /// With what is required; the rest is set by name.
    pub fn new(
        marked: impl Into<passbook_runtime::Sensitive<String>>,
        password: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        Self {
            marked: marked.into(),
            password: password.into(),
            ssn: None,
            born: None,
            pin: None,
            cards: None,
            keys: None,
            maybe: passbook_runtime::Field::Absent,
            accounts: None,
        }
    }

    /// Sensitive by its name.
    pub fn ssn(mut self, ssn: impl Into<passbook_runtime::Sensitive<String>>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Sets `born`.
    pub fn born(
        mut self,
        born: impl Into<passbook_runtime::Sensitive<passbook_runtime::Date>>,
    ) -> Self {
        self.born = Some(born.into());
        self
    }

    /// Sets `pin`.
    pub fn pin(mut self, pin: impl Into<passbook_runtime::Sensitive<i64>>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    /// Sets `cards`.
    pub fn cards(mut self, cards: Vec<passbook_runtime::Sensitive<String>>) -> Self {
        self.cards = Some(cards);
        self
    }

    /// Sets `keys`.
    pub fn keys(
        mut self,
        keys: std::collections::BTreeMap<String, passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Sets `maybe`.
    pub fn maybe(
        mut self,
        maybe: impl Into<passbook_runtime::Field<passbook_runtime::Sensitive<String>>>,
    ) -> Self {
        self.maybe = maybe.into();
        self
    }

    /// Sets `accounts`.
    pub fn accounts(mut self, accounts: Vec<Account>) -> Self {
        self.accounts = Some(accounts);
        self
    }
}

passbook_runtime::structure! {
    Holder {
        marked: "marked" Required Plain passbook_runtime::Sensitive<String>;
        password: "password" Required Plain passbook_runtime::Sensitive<String>;
        ssn: "ssn" Optional Plain passbook_runtime::Sensitive<String>;
        born: "born" Optional Plain passbook_runtime::Sensitive<passbook_runtime::Date>;
        pin: "pin" Optional Plain passbook_runtime::Sensitive<i64>;
        cards: "cards" Optional Plain Vec<passbook_runtime::Sensitive<String>>;
        keys: "keys" Optional Plain std::collections::BTreeMap<String, passbook_runtime::Sensitive<String>>;
        maybe: "maybe" Clearable Plain passbook_runtime::Sensitive<String>;
        accounts: "accounts" Optional Plain Vec<Account>;
    }
}

passbook_runtime::limits! {
    Holder {
        accounts: "accounts" {};
    }
}
