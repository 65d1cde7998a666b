// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `customers` use.

/// Options for authorizations.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationOptions {
    /// `initiator`
    pub initiator: Option<Initiator>,
}

impl AuthorizationOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self { initiator: None }
    }

    /// Sets `initiator`.
    pub fn initiator(mut self, initiator: Initiator) -> Self {
        self.initiator = Some(initiator);
        self
    }
}

passbook_runtime::structure! {
    AuthorizationOptions {
        initiator: "initiator" Optional Plain Initiator;
    }
}

passbook_runtime::limits! {
    AuthorizationOptions {
        initiator: "initiator" {};
    }
}

/// Details of a bank account. Its number is with the instrument identifier.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BankAccount {
    /// Kind of account.
    /// - `checking`
    /// - `general ledger`: with Wells Fargo ACH only.
    /// - `savings`: in US dollars only.
    /// - `corporate checking`: in US dollars only.
    pub r#type: Option<BankAccountType>,
}

impl BankAccount {
    /// With nothing set.
    pub fn new() -> Self {
        Self { r#type: None }
    }

    /// Kind of account.
    /// - `checking`
    /// - `general ledger`: with Wells Fargo ACH only.
    /// - `savings`: in US dollars only.
    /// - `corporate checking`: in US dollars only.
    pub fn r#type(mut self, r#type: BankAccountType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

passbook_runtime::structure! {
    BankAccount {
        r#type: "type" Optional Plain BankAccountType;
    }
}

passbook_runtime::limits! {
    BankAccount {
    }
}

/// Kind of account.
/// - `checking`
/// - `general ledger`: with Wells Fargo ACH only.
/// - `savings`: in US dollars only.
/// - `corporate checking`: in US dollars only.
///
/// At most 18 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BankAccountType {
    /// `checking`
    Checking,
    /// `general ledger`
    GeneralLedger,
    /// `savings`
    Savings,
    /// `corporate checking`
    CorporateChecking,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BankAccountType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "checking",
            Self::GeneralLedger => "general ledger",
            Self::Savings => "savings",
            Self::CorporateChecking => "corporate checking",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BankAccountType {
    fn from(value: &str) -> Self {
        match value {
            "checking" => Self::Checking,
            "general ledger" => Self::GeneralLedger,
            "savings" => Self::Savings,
            "corporate checking" => Self::CorporateChecking,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BankAccountType);

/// A mobile app of an issuer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BankApplication {
    /// Name of the app.
    pub name: Option<String>,
    /// Id of the app, such as `com.example.bank`.
    pub address: Option<String>,
}

impl BankApplication {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, address: None }
    }
}

passbook_runtime::structure! {
    BankApplication {
        name: "name" ReadOnly Plain String;
        address: "address" ReadOnly Plain String;
    }
}

passbook_runtime::limits! {
    BankApplication {
    }
}

/// How bank transfers from the account are processed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BankTransferOptions {
    /// How the payer authorized the transfer (Standard Entry Class code). For the processor TeleCheck:
    /// - `ARC`: accounts receivable entry, a check that was mailed or dropped off.
    /// - `CCD`: payment between companies.
    /// - `POP`: check converted at the point of purchase.
    /// - `PPD`: prearranged payment or deposit.
    /// - `TEL`: by telephone.
    /// - `WEB`: on the internet.
    pub sec_code: Option<BankTransferOptionsSecCode>,
}

impl BankTransferOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self { sec_code: None }
    }

    /// How the payer authorized the transfer (Standard Entry Class code). For the processor TeleCheck:
    /// - `ARC`: accounts receivable entry, a check that was mailed or dropped off.
    /// - `CCD`: payment between companies.
    /// - `POP`: check converted at the point of purchase.
    /// - `PPD`: prearranged payment or deposit.
    /// - `TEL`: by telephone.
    /// - `WEB`: on the internet.
    pub fn sec_code(mut self, sec_code: BankTransferOptionsSecCode) -> Self {
        self.sec_code = Some(sec_code);
        self
    }
}

passbook_runtime::structure! {
    BankTransferOptions {
        sec_code: "SECCode" Optional Plain BankTransferOptionsSecCode;
    }
}

passbook_runtime::limits! {
    BankTransferOptions {
    }
}

/// How the payer authorized the transfer (Standard Entry Class code). For the processor TeleCheck:
/// - `ARC`: accounts receivable entry, a check that was mailed or dropped off.
/// - `CCD`: payment between companies.
/// - `POP`: check converted at the point of purchase.
/// - `PPD`: prearranged payment or deposit.
/// - `TEL`: by telephone.
/// - `WEB`: on the internet.
///
/// At most 3 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BankTransferOptionsSecCode {
    /// `ARC`
    Arc,
    /// `CCD`
    Ccd,
    /// `POP`
    Pop,
    /// `PPD`
    Ppd,
    /// `TEL`
    Tel,
    /// `WEB`
    Web,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BankTransferOptionsSecCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Arc => "ARC",
            Self::Ccd => "CCD",
            Self::Pop => "POP",
            Self::Ppd => "PPD",
            Self::Tel => "TEL",
            Self::Web => "WEB",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BankTransferOptionsSecCode {
    fn from(value: &str) -> Self {
        match value {
            "ARC" => Self::Arc,
            "CCD" => Self::Ccd,
            "POP" => Self::Pop,
            "PPD" => Self::Ppd,
            "TEL" => Self::Tel,
            "WEB" => Self::Web,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BankTransferOptionsSecCode);

/// Billing name and address of a card or account, as its issuer has them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillTo {
    /// First name, as on the card.
    ///
    /// At most 60 characters.
    pub first_name: Option<String>,
    /// Last name, as on the card.
    ///
    /// At most 60 characters.
    pub last_name: Option<String>,
    /// Name of the company.
    ///
    /// At most 60 characters.
    pub company: Option<String>,
    /// First line of the street address.
    ///
    /// At most 60 characters.
    pub address1: Option<String>,
    /// Second line of the street address.
    ///
    /// At most 60 characters.
    pub address2: Option<String>,
    /// City.
    ///
    /// At most 50 characters.
    pub locality: Option<String>,
    /// State or province. For the US and Canada the code of two letters.
    ///
    /// At most 20 characters.
    pub administrative_area: Option<String>,
    /// Postal code, 5 to 9 digits in general. In the US `94105` or `94105-1234`, in Canada `K1A 0B1`.
    ///
    /// At most 10 characters.
    pub postal_code: Option<String>,
    /// Country, as a code of two letters (ISO 3166-1).
    ///
    /// At most 2 characters.
    pub country: Option<String>,
    /// Email address.
    ///
    /// At most 255 characters.
    pub email: Option<String>,
    /// Phone number.
    ///
    /// At most 15 characters.
    pub phone_number: Option<String>,
}

impl std::fmt::Debug for BillTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BillTo")
            .field(
                "first_name",
                &self
                    .first_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "last_name",
                &self
                    .last_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("company", &self.company)
            .field(
                "address1",
                &self
                    .address1
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "address2",
                &self
                    .address2
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "locality",
                &self
                    .locality
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("administrative_area", &self.administrative_area)
            .field(
                "postal_code",
                &self
                    .postal_code
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("country", &self.country)
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "phone_number",
                &self
                    .phone_number
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl BillTo {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            company: None,
            address1: None,
            address2: None,
            locality: None,
            administrative_area: None,
            postal_code: None,
            country: None,
            email: None,
            phone_number: None,
        }
    }

    /// First name, as on the card.
    ///
    /// At most 60 characters.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Last name, as on the card.
    ///
    /// At most 60 characters.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Name of the company.
    ///
    /// At most 60 characters.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// First line of the street address.
    ///
    /// At most 60 characters.
    pub fn address1(mut self, address1: impl Into<String>) -> Self {
        self.address1 = Some(address1.into());
        self
    }

    /// Second line of the street address.
    ///
    /// At most 60 characters.
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// City.
    ///
    /// At most 50 characters.
    pub fn locality(mut self, locality: impl Into<String>) -> Self {
        self.locality = Some(locality.into());
        self
    }

    /// State or province. For the US and Canada the code of two letters.
    ///
    /// At most 20 characters.
    pub fn administrative_area(
        mut self,
        administrative_area: impl Into<String>,
    ) -> Self {
        self.administrative_area = Some(administrative_area.into());
        self
    }

    /// Postal code, 5 to 9 digits in general. In the US `94105` or `94105-1234`, in Canada `K1A 0B1`.
    ///
    /// At most 10 characters.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Country, as a code of two letters (ISO 3166-1).
    ///
    /// At most 2 characters.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Email address.
    ///
    /// At most 255 characters.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Phone number.
    ///
    /// At most 15 characters.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

passbook_runtime::structure! {
    BillTo {
        first_name: "firstName" Optional PersonalPlain String;
        last_name: "lastName" Optional PersonalPlain String;
        company: "company" Optional Plain String;
        address1: "address1" Optional PersonalPlain String;
        address2: "address2" Optional PersonalPlain String;
        locality: "locality" Optional PersonalPlain String;
        administrative_area: "administrativeArea" Optional Plain String;
        postal_code: "postalCode" Optional PersonalPlain String;
        country: "country" Optional Plain String;
        email: "email" Optional PersonalPlain String;
        phone_number: "phoneNumber" Optional PersonalPlain String;
    }
}

passbook_runtime::limits! {
    BillTo {
        first_name: "firstName" { max_length: 60, };
        last_name: "lastName" { max_length: 60, };
        company: "company" { max_length: 60, };
        address1: "address1" { max_length: 60, };
        address2: "address2" { max_length: 60, };
        locality: "locality" { max_length: 50, };
        administrative_area: "administrativeArea" { max_length: 20, };
        postal_code: "postalCode" { max_length: 10, };
        country: "country" { max_length: 2, };
        email: "email" { max_length: 255, };
        phone_number: "phoneNumber" { max_length: 15, };
    }
}

/// Brand, features and network of the cards of a BIN.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BinAccount {
    /// `card`
    pub card: Option<BinCard>,
    /// `features`
    pub features: Option<BinFeatures>,
    /// `network`
    pub network: Option<BinNetwork>,
}

impl BinAccount {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            card: None,
            features: None,
            network: None,
        }
    }

    /// Sets `card`.
    pub fn card(mut self, card: BinCard) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `features`.
    pub fn features(mut self, features: BinFeatures) -> Self {
        self.features = Some(features);
        self
    }

    /// Sets `network`.
    pub fn network(mut self, network: BinNetwork) -> Self {
        self.network = Some(network);
        self
    }
}

passbook_runtime::structure! {
    BinAccount {
        card: "card" Optional Plain BinCard;
        features: "features" Optional Plain BinFeatures;
        network: "network" Optional Plain BinNetwork;
    }
}

passbook_runtime::limits! {
    BinAccount {
        card: "card" {};
        features: "features" {};
        network: "network" {};
    }
}

/// One of the brands of a card.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BinBrand {
    /// `type`
    pub r#type: Option<CardType>,
    /// Name of the card brand.
    pub brand_name: Option<String>,
}

impl BinBrand {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            r#type: None,
            brand_name: None,
        }
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: CardType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Name of the card brand.
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }
}

passbook_runtime::structure! {
    BinBrand {
        r#type: "type" Optional Plain CardType;
        brand_name: "brandName" Optional Plain String;
    }
}

passbook_runtime::limits! {
    BinBrand {
    }
}

/// Brand and form of the cards of a BIN.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BinCard {
    /// Brand of the card.
    pub r#type: Option<BinCardType>,
    /// Name of the card brand in capitals, such as `VISA`.
    pub brand_name: Option<String>,
    /// Currency of the card, as a code of three letters (ISO 4217).
    pub currency: Option<String>,
    /// Largest number of digits that a card number of this BIN has.
    pub max_length: Option<String>,
    /// Whether numbers of this BIN are card numbers (`PAN`) or network tokens (`TOKEN`).
    pub credential_type: Option<BinCardCredentialType>,
    /// All brands of the card, if it has more than one.
    pub brands: Option<Vec<BinBrand>>,
}

impl BinCard {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            r#type: None,
            brand_name: None,
            currency: None,
            max_length: None,
            credential_type: None,
            brands: None,
        }
    }

    /// Brand of the card.
    pub fn r#type(mut self, r#type: BinCardType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Name of the card brand in capitals, such as `VISA`.
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Currency of the card, as a code of three letters (ISO 4217).
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Largest number of digits that a card number of this BIN has.
    pub fn max_length(mut self, max_length: impl Into<String>) -> Self {
        self.max_length = Some(max_length.into());
        self
    }

    /// Whether numbers of this BIN are card numbers (`PAN`) or network tokens (`TOKEN`).
    pub fn credential_type(mut self, credential_type: BinCardCredentialType) -> Self {
        self.credential_type = Some(credential_type);
        self
    }

    /// All brands of the card, if it has more than one.
    pub fn brands(mut self, brands: Vec<BinBrand>) -> Self {
        self.brands = Some(brands);
        self
    }
}

passbook_runtime::structure! {
    BinCard {
        r#type: "type" Optional Plain BinCardType;
        brand_name: "brandName" Optional Plain String;
        currency: "currency" Optional Plain String;
        max_length: "maxLength" Optional Plain String;
        credential_type: "credentialType" Optional Plain BinCardCredentialType;
        brands: "brands" Optional Plain Vec<BinBrand>;
    }
}

passbook_runtime::limits! {
    BinCard {
        brands: "brands" {};
    }
}

/// Whether numbers of this BIN are card numbers (`PAN`) or network tokens (`TOKEN`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BinCardCredentialType {
    /// `PAN`
    Pan,
    /// `TOKEN`
    Token,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BinCardCredentialType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pan => "PAN",
            Self::Token => "TOKEN",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BinCardCredentialType {
    fn from(value: &str) -> Self {
        match value {
            "PAN" => Self::Pan,
            "TOKEN" => Self::Token,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BinCardCredentialType);

/// Brand of the card.
///
/// At most 3 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BinCardType {
    /// `000`
    V000,
    /// `001`
    V001,
    /// `002`
    V002,
    /// `003`
    V003,
    /// `004`
    V004,
    /// `005`
    V005,
    /// `006`
    V006,
    /// `007`
    V007,
    /// `008`
    V008,
    /// `009`
    V009,
    /// `010`
    V010,
    /// `011`
    V011,
    /// `012`
    V012,
    /// `013`
    V013,
    /// `014`
    V014,
    /// `015`
    V015,
    /// `016`
    V016,
    /// `017`
    V017,
    /// `018`
    V018,
    /// `019`
    V019,
    /// `020`
    V020,
    /// `021`
    V021,
    /// `023`
    V023,
    /// `024`
    V024,
    /// `025`
    V025,
    /// `026`
    V026,
    /// `027`
    V027,
    /// `028`
    V028,
    /// `029`
    V029,
    /// `030`
    V030,
    /// `031`
    V031,
    /// `032`
    V032,
    /// `033`
    V033,
    /// `034`
    V034,
    /// `035`
    V035,
    /// `036`
    V036,
    /// `037`
    V037,
    /// `038`
    V038,
    /// `039`
    V039,
    /// `040`
    V040,
    /// `041`
    V041,
    /// `042`
    V042,
    /// `043`
    V043,
    /// `044`
    V044,
    /// `045`
    V045,
    /// `046`
    V046,
    /// `047`
    V047,
    /// `048`
    V048,
    /// `049`
    V049,
    /// `050`
    V050,
    /// `051`
    V051,
    /// `052`
    V052,
    /// `053`
    V053,
    /// `054`
    V054,
    /// `055`
    V055,
    /// `056`
    V056,
    /// `057`
    V057,
    /// `058`
    V058,
    /// `059`
    V059,
    /// `060`
    V060,
    /// `061`
    V061,
    /// `062`
    V062,
    /// `063`
    V063,
    /// `064`
    V064,
    /// `065`
    V065,
    /// `066`
    V066,
    /// `067`
    V067,
    /// `068`
    V068,
    /// `070`
    V070,
    /// `071`
    V071,
    /// `072`
    V072,
    /// `073`
    V073,
    /// `074`
    V074,
    /// `075`
    V075,
    /// `076`
    V076,
    /// `077`
    V077,
    /// `078`
    V078,
    /// `079`
    V079,
    /// `080`
    V080,
    /// `081`
    V081,
    /// `082`
    V082,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BinCardType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V000 => "000",
            Self::V001 => "001",
            Self::V002 => "002",
            Self::V003 => "003",
            Self::V004 => "004",
            Self::V005 => "005",
            Self::V006 => "006",
            Self::V007 => "007",
            Self::V008 => "008",
            Self::V009 => "009",
            Self::V010 => "010",
            Self::V011 => "011",
            Self::V012 => "012",
            Self::V013 => "013",
            Self::V014 => "014",
            Self::V015 => "015",
            Self::V016 => "016",
            Self::V017 => "017",
            Self::V018 => "018",
            Self::V019 => "019",
            Self::V020 => "020",
            Self::V021 => "021",
            Self::V023 => "023",
            Self::V024 => "024",
            Self::V025 => "025",
            Self::V026 => "026",
            Self::V027 => "027",
            Self::V028 => "028",
            Self::V029 => "029",
            Self::V030 => "030",
            Self::V031 => "031",
            Self::V032 => "032",
            Self::V033 => "033",
            Self::V034 => "034",
            Self::V035 => "035",
            Self::V036 => "036",
            Self::V037 => "037",
            Self::V038 => "038",
            Self::V039 => "039",
            Self::V040 => "040",
            Self::V041 => "041",
            Self::V042 => "042",
            Self::V043 => "043",
            Self::V044 => "044",
            Self::V045 => "045",
            Self::V046 => "046",
            Self::V047 => "047",
            Self::V048 => "048",
            Self::V049 => "049",
            Self::V050 => "050",
            Self::V051 => "051",
            Self::V052 => "052",
            Self::V053 => "053",
            Self::V054 => "054",
            Self::V055 => "055",
            Self::V056 => "056",
            Self::V057 => "057",
            Self::V058 => "058",
            Self::V059 => "059",
            Self::V060 => "060",
            Self::V061 => "061",
            Self::V062 => "062",
            Self::V063 => "063",
            Self::V064 => "064",
            Self::V065 => "065",
            Self::V066 => "066",
            Self::V067 => "067",
            Self::V068 => "068",
            Self::V070 => "070",
            Self::V071 => "071",
            Self::V072 => "072",
            Self::V073 => "073",
            Self::V074 => "074",
            Self::V075 => "075",
            Self::V076 => "076",
            Self::V077 => "077",
            Self::V078 => "078",
            Self::V079 => "079",
            Self::V080 => "080",
            Self::V081 => "081",
            Self::V082 => "082",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BinCardType {
    fn from(value: &str) -> Self {
        match value {
            "000" => Self::V000,
            "001" => Self::V001,
            "002" => Self::V002,
            "003" => Self::V003,
            "004" => Self::V004,
            "005" => Self::V005,
            "006" => Self::V006,
            "007" => Self::V007,
            "008" => Self::V008,
            "009" => Self::V009,
            "010" => Self::V010,
            "011" => Self::V011,
            "012" => Self::V012,
            "013" => Self::V013,
            "014" => Self::V014,
            "015" => Self::V015,
            "016" => Self::V016,
            "017" => Self::V017,
            "018" => Self::V018,
            "019" => Self::V019,
            "020" => Self::V020,
            "021" => Self::V021,
            "023" => Self::V023,
            "024" => Self::V024,
            "025" => Self::V025,
            "026" => Self::V026,
            "027" => Self::V027,
            "028" => Self::V028,
            "029" => Self::V029,
            "030" => Self::V030,
            "031" => Self::V031,
            "032" => Self::V032,
            "033" => Self::V033,
            "034" => Self::V034,
            "035" => Self::V035,
            "036" => Self::V036,
            "037" => Self::V037,
            "038" => Self::V038,
            "039" => Self::V039,
            "040" => Self::V040,
            "041" => Self::V041,
            "042" => Self::V042,
            "043" => Self::V043,
            "044" => Self::V044,
            "045" => Self::V045,
            "046" => Self::V046,
            "047" => Self::V047,
            "048" => Self::V048,
            "049" => Self::V049,
            "050" => Self::V050,
            "051" => Self::V051,
            "052" => Self::V052,
            "053" => Self::V053,
            "054" => Self::V054,
            "055" => Self::V055,
            "056" => Self::V056,
            "057" => Self::V057,
            "058" => Self::V058,
            "059" => Self::V059,
            "060" => Self::V060,
            "061" => Self::V061,
            "062" => Self::V062,
            "063" => Self::V063,
            "064" => Self::V064,
            "065" => Self::V065,
            "066" => Self::V066,
            "067" => Self::V067,
            "068" => Self::V068,
            "070" => Self::V070,
            "071" => Self::V071,
            "072" => Self::V072,
            "073" => Self::V073,
            "074" => Self::V074,
            "075" => Self::V075,
            "076" => Self::V076,
            "077" => Self::V077,
            "078" => Self::V078,
            "079" => Self::V079,
            "080" => Self::V080,
            "081" => Self::V081,
            "082" => Self::V082,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BinCardType);

/// What the cards of a BIN are and can do.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BinFeatures {
    /// Where the money comes from.
    pub account_funding_source: Option<BinFeaturesAccountFundingSource>,
    /// Kind of prepaid card.
    pub account_funding_source_sub_type: Option<BinFeaturesAccountFundingSourceSubType>,
    /// Name of the issuer's product, such as `Visa Signature`.
    pub card_product: Option<String>,
    /// How payments are authorized. `S`: one message authorizes and clears. `D`: two messages, one for each.
    pub message_type: Option<BinFeaturesMessageType>,
    /// Whether the card is to be accepted. `0`: normally. `1`: monitored. `2`: to be refused. `3`: not allowed.
    /// `4`: private. `5`: a test card.
    pub acceptance_level: Option<BinFeaturesAcceptanceLevel>,
    /// For whom the card is made.
    pub card_platform: Option<BinFeaturesCardPlatform>,
    /// Which accounts the card combines. `0`: it is no combo card. `1`: credit and prepaid. `2`: credit and
    /// debit. `3`: prepaid credit and prepaid debit.
    pub combo_card: Option<BinFeaturesComboCard>,
    /// Whether the card can be used for corporate purchasing. For American Express only.
    pub corporate_purchase: Option<bool>,
    /// Whether the card is for health spending (HSA or FSA). For Visa only.
    pub health_card: Option<bool>,
    /// Whether several issuers share the BIN.
    pub shared_bin: Option<bool>,
    /// Whether terminals take the card in its home country only.
    pub pos_domestic_only: Option<bool>,
    /// Whether the card can be used for gambling.
    pub gambling_allowed: Option<bool>,
    /// Whether payments qualify for level 2 interchange rates.
    pub commercial_card_level2: Option<bool>,
    /// Whether payments qualify for level 3 interchange rates.
    pub commercial_card_level3: Option<bool>,
    /// Whether payments qualify for the government's exemption from interchange fees.
    pub exempt_bin: Option<bool>,
    /// Whether the BIN takes part in account level management (ALM).
    pub account_level_management: Option<bool>,
    /// Whether online gambling is blocked.
    pub online_gambling_block: Option<bool>,
    /// Whether health expenses are substantiated automatically.
    pub auto_substantiation: Option<bool>,
    /// Whether the card is a flex credential, one card for several accounts.
    pub flex_credential: Option<bool>,
    /// Visa's id for the product, such as `Q4`. For Visa only.
    pub product_id: Option<String>,
    /// Visa's id for the variant of the product, such as `BB`. For Visa only.
    pub product_id_subtype: Option<String>,
    /// Whether the card supports 3-D Secure.
    pub three_ds_support: Option<bool>,
    /// Whether the card can be used for standing instructions, that is recurring payments.
    pub si_eligible: Option<bool>,
    /// Whether the card can be used for equated monthly installments (EMI).
    pub emi_eligible: Option<bool>,
    /// Whether the card is for fuel and fleets, and takes the additional level 2 and 3 data.
    pub fleet_card: Option<bool>,
    /// Whether cash machines take the card.
    pub atm_enabled: Option<bool>,
    /// Whether terminals take the card.
    pub pos_enabled: Option<bool>,
    /// Whether the card can be used on the internet.
    pub ecom_enabled: Option<bool>,
}

impl BinFeatures {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            account_funding_source: None,
            account_funding_source_sub_type: None,
            card_product: None,
            message_type: None,
            acceptance_level: None,
            card_platform: None,
            combo_card: None,
            corporate_purchase: None,
            health_card: None,
            shared_bin: None,
            pos_domestic_only: None,
            gambling_allowed: None,
            commercial_card_level2: None,
            commercial_card_level3: None,
            exempt_bin: None,
            account_level_management: None,
            online_gambling_block: None,
            auto_substantiation: None,
            flex_credential: None,
            product_id: None,
            product_id_subtype: None,
            three_ds_support: None,
            si_eligible: None,
            emi_eligible: None,
            fleet_card: None,
            atm_enabled: None,
            pos_enabled: None,
            ecom_enabled: None,
        }
    }

    /// Where the money comes from.
    pub fn account_funding_source(
        mut self,
        account_funding_source: BinFeaturesAccountFundingSource,
    ) -> Self {
        self.account_funding_source = Some(account_funding_source);
        self
    }

    /// Kind of prepaid card.
    pub fn account_funding_source_sub_type(
        mut self,
        account_funding_source_sub_type: BinFeaturesAccountFundingSourceSubType,
    ) -> Self {
        self.account_funding_source_sub_type = Some(account_funding_source_sub_type);
        self
    }

    /// Name of the issuer's product, such as `Visa Signature`.
    pub fn card_product(mut self, card_product: impl Into<String>) -> Self {
        self.card_product = Some(card_product.into());
        self
    }

    /// How payments are authorized. `S`: one message authorizes and clears. `D`: two messages, one for each.
    pub fn message_type(mut self, message_type: BinFeaturesMessageType) -> Self {
        self.message_type = Some(message_type);
        self
    }

    /// Whether the card is to be accepted. `0`: normally. `1`: monitored. `2`: to be refused. `3`: not allowed.
    /// `4`: private. `5`: a test card.
    pub fn acceptance_level(
        mut self,
        acceptance_level: BinFeaturesAcceptanceLevel,
    ) -> Self {
        self.acceptance_level = Some(acceptance_level);
        self
    }

    /// For whom the card is made.
    pub fn card_platform(mut self, card_platform: BinFeaturesCardPlatform) -> Self {
        self.card_platform = Some(card_platform);
        self
    }

    /// Which accounts the card combines. `0`: it is no combo card. `1`: credit and prepaid. `2`: credit and
    /// debit. `3`: prepaid credit and prepaid debit.
    pub fn combo_card(mut self, combo_card: BinFeaturesComboCard) -> Self {
        self.combo_card = Some(combo_card);
        self
    }

    /// Whether the card can be used for corporate purchasing. For American Express only.
    pub fn corporate_purchase(mut self, corporate_purchase: bool) -> Self {
        self.corporate_purchase = Some(corporate_purchase);
        self
    }

    /// Whether the card is for health spending (HSA or FSA). For Visa only.
    pub fn health_card(mut self, health_card: bool) -> Self {
        self.health_card = Some(health_card);
        self
    }

    /// Whether several issuers share the BIN.
    pub fn shared_bin(mut self, shared_bin: bool) -> Self {
        self.shared_bin = Some(shared_bin);
        self
    }

    /// Whether terminals take the card in its home country only.
    pub fn pos_domestic_only(mut self, pos_domestic_only: bool) -> Self {
        self.pos_domestic_only = Some(pos_domestic_only);
        self
    }

    /// Whether the card can be used for gambling.
    pub fn gambling_allowed(mut self, gambling_allowed: bool) -> Self {
        self.gambling_allowed = Some(gambling_allowed);
        self
    }

    /// Whether payments qualify for level 2 interchange rates.
    pub fn commercial_card_level2(mut self, commercial_card_level2: bool) -> Self {
        self.commercial_card_level2 = Some(commercial_card_level2);
        self
    }

    /// Whether payments qualify for level 3 interchange rates.
    pub fn commercial_card_level3(mut self, commercial_card_level3: bool) -> Self {
        self.commercial_card_level3 = Some(commercial_card_level3);
        self
    }

    /// Whether payments qualify for the government's exemption from interchange fees.
    pub fn exempt_bin(mut self, exempt_bin: bool) -> Self {
        self.exempt_bin = Some(exempt_bin);
        self
    }

    /// Whether the BIN takes part in account level management (ALM).
    pub fn account_level_management(mut self, account_level_management: bool) -> Self {
        self.account_level_management = Some(account_level_management);
        self
    }

    /// Whether online gambling is blocked.
    pub fn online_gambling_block(mut self, online_gambling_block: bool) -> Self {
        self.online_gambling_block = Some(online_gambling_block);
        self
    }

    /// Whether health expenses are substantiated automatically.
    pub fn auto_substantiation(mut self, auto_substantiation: bool) -> Self {
        self.auto_substantiation = Some(auto_substantiation);
        self
    }

    /// Whether the card is a flex credential, one card for several accounts.
    pub fn flex_credential(mut self, flex_credential: bool) -> Self {
        self.flex_credential = Some(flex_credential);
        self
    }

    /// Visa's id for the product, such as `Q4`. For Visa only.
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Visa's id for the variant of the product, such as `BB`. For Visa only.
    pub fn product_id_subtype(mut self, product_id_subtype: impl Into<String>) -> Self {
        self.product_id_subtype = Some(product_id_subtype.into());
        self
    }

    /// Whether the card supports 3-D Secure.
    pub fn three_ds_support(mut self, three_ds_support: bool) -> Self {
        self.three_ds_support = Some(three_ds_support);
        self
    }

    /// Whether the card can be used for standing instructions, that is recurring payments.
    pub fn si_eligible(mut self, si_eligible: bool) -> Self {
        self.si_eligible = Some(si_eligible);
        self
    }

    /// Whether the card can be used for equated monthly installments (EMI).
    pub fn emi_eligible(mut self, emi_eligible: bool) -> Self {
        self.emi_eligible = Some(emi_eligible);
        self
    }

    /// Whether the card is for fuel and fleets, and takes the additional level 2 and 3 data.
    pub fn fleet_card(mut self, fleet_card: bool) -> Self {
        self.fleet_card = Some(fleet_card);
        self
    }

    /// Whether cash machines take the card.
    pub fn atm_enabled(mut self, atm_enabled: bool) -> Self {
        self.atm_enabled = Some(atm_enabled);
        self
    }

    /// Whether terminals take the card.
    pub fn pos_enabled(mut self, pos_enabled: bool) -> Self {
        self.pos_enabled = Some(pos_enabled);
        self
    }

    /// Whether the card can be used on the internet.
    pub fn ecom_enabled(mut self, ecom_enabled: bool) -> Self {
        self.ecom_enabled = Some(ecom_enabled);
        self
    }
}

passbook_runtime::structure! {
    BinFeatures {
        account_funding_source: "accountFundingSource" Optional Plain BinFeaturesAccountFundingSource;
        account_funding_source_sub_type: "accountFundingSourceSubType" Optional Plain BinFeaturesAccountFundingSourceSubType;
        card_product: "cardProduct" Optional Plain String;
        message_type: "messageType" Optional Plain BinFeaturesMessageType;
        acceptance_level: "acceptanceLevel" Optional Plain BinFeaturesAcceptanceLevel;
        card_platform: "cardPlatform" Optional Plain BinFeaturesCardPlatform;
        combo_card: "comboCard" Optional Plain BinFeaturesComboCard;
        corporate_purchase: "corporatePurchase" Optional Plain bool;
        health_card: "healthCard" Optional Plain bool;
        shared_bin: "sharedBIN" Optional Plain bool;
        pos_domestic_only: "posDomesticOnly" Optional Plain bool;
        gambling_allowed: "gamblingAllowed" Optional Plain bool;
        commercial_card_level2: "commercialCardLevel2" Optional Plain bool;
        commercial_card_level3: "commercialCardLevel3" Optional Plain bool;
        exempt_bin: "exemptBIN" Optional Plain bool;
        account_level_management: "accountLevelManagement" Optional Plain bool;
        online_gambling_block: "onlineGamblingBlock" Optional Plain bool;
        auto_substantiation: "autoSubstantiation" Optional Plain bool;
        flex_credential: "flexCredential" Optional Plain bool;
        product_id: "productId" Optional Plain String;
        product_id_subtype: "productIdSubtype" Optional Plain String;
        three_ds_support: "threeDSSupport" Optional Plain bool;
        si_eligible: "siEligible" Optional Plain bool;
        emi_eligible: "emiEligible" Optional Plain bool;
        fleet_card: "fleetCard" Optional Plain bool;
        atm_enabled: "atmEnabled" Optional Plain bool;
        pos_enabled: "posEnabled" Optional Plain bool;
        ecom_enabled: "ecomEnabled" Optional Plain bool;
    }
}

passbook_runtime::limits! {
    BinFeatures {
    }
}

/// Whether the card is to be accepted. `0`: normally. `1`: monitored. `2`: to be refused. `3`: not allowed.
/// `4`: private. `5`: a test card.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BinFeaturesAcceptanceLevel {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// `4`
    V4,
    /// `5`
    V5,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BinFeaturesAcceptanceLevel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V0 => "0",
            Self::V1 => "1",
            Self::V2 => "2",
            Self::V3 => "3",
            Self::V4 => "4",
            Self::V5 => "5",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BinFeaturesAcceptanceLevel {
    fn from(value: &str) -> Self {
        match value {
            "0" => Self::V0,
            "1" => Self::V1,
            "2" => Self::V2,
            "3" => Self::V3,
            "4" => Self::V4,
            "5" => Self::V5,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BinFeaturesAcceptanceLevel);

/// Where the money comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BinFeaturesAccountFundingSource {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// `DEFERRED DEBIT`
    DeferredDebit,
    /// `CHARGE`
    Charge,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BinFeaturesAccountFundingSource {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::Debit => "DEBIT",
            Self::Prepaid => "PREPAID",
            Self::DeferredDebit => "DEFERRED DEBIT",
            Self::Charge => "CHARGE",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BinFeaturesAccountFundingSource {
    fn from(value: &str) -> Self {
        match value {
            "CREDIT" => Self::Credit,
            "DEBIT" => Self::Debit,
            "PREPAID" => Self::Prepaid,
            "DEFERRED DEBIT" => Self::DeferredDebit,
            "CHARGE" => Self::Charge,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BinFeaturesAccountFundingSource);

/// Kind of prepaid card.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BinFeaturesAccountFundingSourceSubType {
    /// `Reloadable`
    Reloadable,
    /// `Non-reloadable`
    NonReloadable,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BinFeaturesAccountFundingSourceSubType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Reloadable => "Reloadable",
            Self::NonReloadable => "Non-reloadable",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BinFeaturesAccountFundingSourceSubType {
    fn from(value: &str) -> Self {
        match value {
            "Reloadable" => Self::Reloadable,
            "Non-reloadable" => Self::NonReloadable,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BinFeaturesAccountFundingSourceSubType);

/// For whom the card is made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BinFeaturesCardPlatform {
    /// `BUSINESS`
    Business,
    /// `CONSUMER`
    Consumer,
    /// `CORPORATE`
    Corporate,
    /// `COMMERCIAL`
    Commercial,
    /// `GOVERNMENT`
    Government,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BinFeaturesCardPlatform {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Business => "BUSINESS",
            Self::Consumer => "CONSUMER",
            Self::Corporate => "CORPORATE",
            Self::Commercial => "COMMERCIAL",
            Self::Government => "GOVERNMENT",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BinFeaturesCardPlatform {
    fn from(value: &str) -> Self {
        match value {
            "BUSINESS" => Self::Business,
            "CONSUMER" => Self::Consumer,
            "CORPORATE" => Self::Corporate,
            "COMMERCIAL" => Self::Commercial,
            "GOVERNMENT" => Self::Government,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BinFeaturesCardPlatform);

/// Which accounts the card combines. `0`: it is no combo card. `1`: credit and prepaid. `2`: credit and
/// debit. `3`: prepaid credit and prepaid debit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BinFeaturesComboCard {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BinFeaturesComboCard {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V0 => "0",
            Self::V1 => "1",
            Self::V2 => "2",
            Self::V3 => "3",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BinFeaturesComboCard {
    fn from(value: &str) -> Self {
        match value {
            "0" => Self::V0,
            "1" => Self::V1,
            "2" => Self::V2,
            "3" => Self::V3,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BinFeaturesComboCard);

/// How payments are authorized. `S`: one message authorizes and clears. `D`: two messages, one for each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BinFeaturesMessageType {
    /// `S`
    S,
    /// `D`
    D,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BinFeaturesMessageType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::S => "S",
            Self::D => "D",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BinFeaturesMessageType {
    fn from(value: &str) -> Self {
        match value {
            "S" => Self::S,
            "D" => Self::D,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BinFeaturesMessageType);

/// Issuer of the cards of a BIN.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BinIssuer {
    /// Name of the issuer.
    pub name: Option<String>,
    /// Country of the issuer, as a code of two letters (ISO 3166-1).
    pub country: Option<String>,
    /// Number of digits of the BIN. May be absent.
    pub bin_length: Option<String>,
    /// The first 6 to 8 digits of the card number, as many as card security rules let be shown.
    pub account_prefix: Option<String>,
    /// Phone number of the issuer's customer service.
    pub phone_number: Option<String>,
}

impl BinIssuer {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            country: None,
            bin_length: None,
            account_prefix: None,
            phone_number: None,
        }
    }

    /// Name of the issuer.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Country of the issuer, as a code of two letters (ISO 3166-1).
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Number of digits of the BIN. May be absent.
    pub fn bin_length(mut self, bin_length: impl Into<String>) -> Self {
        self.bin_length = Some(bin_length.into());
        self
    }

    /// The first 6 to 8 digits of the card number, as many as card security rules let be shown.
    pub fn account_prefix(mut self, account_prefix: impl Into<String>) -> Self {
        self.account_prefix = Some(account_prefix.into());
        self
    }

    /// Phone number of the issuer's customer service.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

passbook_runtime::structure! {
    BinIssuer {
        name: "name" Optional Plain String;
        country: "country" Optional Plain String;
        bin_length: "binLength" Optional Plain String;
        account_prefix: "accountPrefix" Optional Plain String;
        phone_number: "phoneNumber" Optional Plain String;
    }
}

passbook_runtime::limits! {
    BinIssuer {
    }
}

/// What is known about the range of numbers (BIN) that a card belongs to. Returned only when the request asked
/// for it, for which the operations on customers have no parameter.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BinLookup {
    /// `paymentAccountInformation`
    pub payment_account_information: Option<BinAccount>,
    /// `issuerInformation`
    pub issuer_information: Option<BinIssuer>,
}

impl BinLookup {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            payment_account_information: None,
            issuer_information: None,
        }
    }

    /// Sets `paymentAccountInformation`.
    pub fn payment_account_information(
        mut self,
        payment_account_information: BinAccount,
    ) -> Self {
        self.payment_account_information = Some(payment_account_information);
        self
    }

    /// Sets `issuerInformation`.
    pub fn issuer_information(mut self, issuer_information: BinIssuer) -> Self {
        self.issuer_information = Some(issuer_information);
        self
    }
}

passbook_runtime::structure! {
    BinLookup {
        payment_account_information: "paymentAccountInformation" Optional Plain BinAccount;
        issuer_information: "issuerInformation" Optional Plain BinIssuer;
    }
}

passbook_runtime::limits! {
    BinLookup {
        payment_account_information: "paymentAccountInformation" {};
        issuer_information: "issuerInformation" {};
    }
}

/// Network that routes payments of a BIN.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BinNetwork {
    /// Code of the network, from Visa's list of network ids and sharing group codes.
    pub id: Option<String>,
}

impl BinNetwork {
    /// With nothing set.
    pub fn new() -> Self {
        Self { id: None }
    }

    /// Code of the network, from Visa's list of network ids and sharing group codes.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

passbook_runtime::structure! {
    BinNetwork {
        id: "id" Optional Plain String;
    }
}

passbook_runtime::limits! {
    BinNetwork {
    }
}

/// How the merchant knows and reaches the customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuyerInformation {
    /// The merchant's own id for the customer.
    ///
    /// At most 100 characters.
    pub merchant_customer_id: passbook_runtime::Field<String>,
    /// The customer's main email address.
    ///
    /// At most 255 characters.
    pub email: passbook_runtime::Field<String>,
}

impl std::fmt::Debug for BuyerInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BuyerInformation")
            .field("merchant_customer_id", &self.merchant_customer_id)
            .field(
                "email",
                &self
                    .email
                    .value()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl BuyerInformation {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            merchant_customer_id: passbook_runtime::Field::Absent,
            email: passbook_runtime::Field::Absent,
        }
    }

    /// The merchant's own id for the customer.
    ///
    /// At most 100 characters.
    pub fn merchant_customer_id(
        mut self,
        merchant_customer_id: impl Into<passbook_runtime::Field<String>>,
    ) -> Self {
        self.merchant_customer_id = merchant_customer_id.into();
        self
    }

    /// The customer's main email address.
    ///
    /// At most 255 characters.
    pub fn email(mut self, email: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.email = email.into();
        self
    }
}

passbook_runtime::structure! {
    BuyerInformation {
        merchant_customer_id: "merchantCustomerID" Clearable Plain String;
        email: "email" Clearable PersonalPlain String;
    }
}

passbook_runtime::limits! {
    BuyerInformation {
        merchant_customer_id: "merchantCustomerID" { max_length: 100, };
        email: "email" { max_length: 255, };
    }
}

/// Details of a card. Its number is with the instrument identifier.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// Month of expiry in two digits, `01` to `12`.
    ///
    /// At most 2 characters.
    pub expiration_month: Option<String>,
    /// Year of expiry in four digits.
    ///
    /// At most 4 characters.
    pub expiration_year: Option<String>,
    /// `type`
    pub r#type: Option<CardType>,
    /// How many times the card was reissued, in one or two digits exactly as printed: `2` and `02` differ. Only
    /// for UK Maestro cards.
    ///
    /// At most 2 characters.
    pub issue_number: Option<String>,
    /// Month from which the card is valid in two digits, `01` to `12`. Only for UK Maestro cards.
    ///
    /// At most 2 characters.
    pub start_month: Option<String>,
    /// Year from which the card is valid in four digits. Only for UK Maestro cards.
    ///
    /// At most 4 characters.
    pub start_year: Option<String>,
    /// `pinless debit` when a PINless debit transaction created or last changed the payment instrument.
    pub use_as: Option<String>,
    /// Hash that stands for the card.
    ///
    /// 32 to 34 characters.
    pub hash: Option<passbook_runtime::Sensitive<String>>,
    /// `tokenizedInformation`
    pub tokenized_information: Option<TokenizedInformation>,
}

impl Card {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            expiration_month: None,
            expiration_year: None,
            r#type: None,
            issue_number: None,
            start_month: None,
            start_year: None,
            use_as: None,
            hash: None,
            tokenized_information: None,
        }
    }

    /// Month of expiry in two digits, `01` to `12`.
    ///
    /// At most 2 characters.
    pub fn expiration_month(mut self, expiration_month: impl Into<String>) -> Self {
        self.expiration_month = Some(expiration_month.into());
        self
    }

    /// Year of expiry in four digits.
    ///
    /// At most 4 characters.
    pub fn expiration_year(mut self, expiration_year: impl Into<String>) -> Self {
        self.expiration_year = Some(expiration_year.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: CardType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// How many times the card was reissued, in one or two digits exactly as printed: `2` and `02` differ. Only
    /// for UK Maestro cards.
    ///
    /// At most 2 characters.
    pub fn issue_number(mut self, issue_number: impl Into<String>) -> Self {
        self.issue_number = Some(issue_number.into());
        self
    }

    /// Month from which the card is valid in two digits, `01` to `12`. Only for UK Maestro cards.
    ///
    /// At most 2 characters.
    pub fn start_month(mut self, start_month: impl Into<String>) -> Self {
        self.start_month = Some(start_month.into());
        self
    }

    /// Year from which the card is valid in four digits. Only for UK Maestro cards.
    ///
    /// At most 4 characters.
    pub fn start_year(mut self, start_year: impl Into<String>) -> Self {
        self.start_year = Some(start_year.into());
        self
    }

    /// `pinless debit` when a PINless debit transaction created or last changed the payment instrument.
    pub fn use_as(mut self, use_as: impl Into<String>) -> Self {
        self.use_as = Some(use_as.into());
        self
    }

    /// Sets `tokenizedInformation`.
    pub fn tokenized_information(
        mut self,
        tokenized_information: TokenizedInformation,
    ) -> Self {
        self.tokenized_information = Some(tokenized_information);
        self
    }
}

passbook_runtime::structure! {
    Card {
        expiration_month: "expirationMonth" Optional Plain String;
        expiration_year: "expirationYear" Optional Plain String;
        r#type: "type" Optional Plain CardType;
        issue_number: "issueNumber" Optional Plain String;
        start_month: "startMonth" Optional Plain String;
        start_year: "startYear" Optional Plain String;
        use_as: "useAs" Optional Plain String;
        hash: "hash" ReadOnly Plain passbook_runtime::Sensitive<String>;
        tokenized_information: "tokenizedInformation" Optional Plain TokenizedInformation;
    }
}

passbook_runtime::limits! {
    Card {
        expiration_month: "expirationMonth" { max_length: 2, };
        expiration_year: "expirationYear" { max_length: 4, };
        issue_number: "issueNumber" { max_length: 2, };
        start_month: "startMonth" { max_length: 2, };
        start_year: "startYear" { max_length: 4, };
        tokenized_information: "tokenizedInformation" {};
    }
}

/// Colours and pictures to show a card with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CardArt {
    /// Colour of the text on the card.
    pub foreground_color: Option<String>,
    /// Colour of the card.
    pub background_color: Option<String>,
    /// Colour of labels on the card.
    pub label_color: Option<String>,
    /// Picture of the whole card.
    pub combined_asset: Option<CardArtAsset>,
    /// Logo of the card brand.
    pub brand_logo_asset: Option<CardArtAsset>,
    /// Logo of the issuer.
    pub issuer_logo_asset: Option<CardArtAsset>,
    /// Small picture of the card.
    pub icon_asset: Option<CardArtAsset>,
}

impl CardArt {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            foreground_color: None,
            background_color: None,
            label_color: None,
            combined_asset: None,
            brand_logo_asset: None,
            issuer_logo_asset: None,
            icon_asset: None,
        }
    }
}

passbook_runtime::structure! {
    CardArt {
        foreground_color: "foregroundColor" ReadOnly Plain String;
        background_color: "backgroundColor" ReadOnly Plain String;
        label_color: "labelColor" ReadOnly Plain String;
        combined_asset: "combinedAsset" ReadOnly Plain CardArtAsset;
        brand_logo_asset: "brandLogoAsset" ReadOnly Plain CardArtAsset;
        issuer_logo_asset: "issuerLogoAsset" ReadOnly Plain CardArtAsset;
        icon_asset: "iconAsset" ReadOnly Plain CardArtAsset;
    }
}

passbook_runtime::limits! {
    CardArt {
    }
}

/// A picture of a card or of a part of it, to be fetched from its link.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CardArtAsset {
    /// Id of the picture.
    pub id: Option<String>,
    /// Link to the picture.
    pub links: Option<Links>,
}

impl CardArtAsset {
    /// With nothing set.
    pub fn new() -> Self {
        Self { id: None, links: None }
    }

    /// Id of the picture.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

passbook_runtime::structure! {
    CardArtAsset {
        id: "id" Optional Plain String;
        links: "_links" ReadOnly Plain Links;
    }
}

passbook_runtime::limits! {
    CardArtAsset {
    }
}

/// The issuer of a card, for the cardholder to see and to turn to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CardIssuer {
    /// Name of the issuer.
    pub name: Option<String>,
    /// The card in a few words.
    pub short_description: Option<String>,
    /// The card at length.
    pub long_description: Option<String>,
    /// Email address of the issuer's customer service.
    pub email: Option<String>,
    /// Phone number of the issuer's customer service.
    pub phone_number: Option<String>,
    /// Web address of the issuer's customer service.
    pub url: Option<String>,
    /// Web address of the issuer's privacy policy.
    pub privacy_policy_url: Option<String>,
    /// What the issuer supports for its network tokens.
    pub capabilities: Option<IssuerCapabilities>,
    /// The issuer's mobile apps.
    pub bank_applications: Option<Vec<BankApplication>>,
}

impl CardIssuer {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            short_description: None,
            long_description: None,
            email: None,
            phone_number: None,
            url: None,
            privacy_policy_url: None,
            capabilities: None,
            bank_applications: None,
        }
    }
}

passbook_runtime::structure! {
    CardIssuer {
        name: "name" ReadOnly Plain String;
        short_description: "shortDescription" ReadOnly Plain String;
        long_description: "longDescription" ReadOnly Plain String;
        email: "email" ReadOnly Plain String;
        phone_number: "phoneNumber" ReadOnly Plain String;
        url: "url" ReadOnly Plain String;
        privacy_policy_url: "privacyPolicyUrl" ReadOnly Plain String;
        capabilities: "capabilities" ReadOnly Plain IssuerCapabilities;
        bank_applications: "bankApplications" ReadOnly Plain Vec<BankApplication>;
    }
}

passbook_runtime::limits! {
    CardIssuer {
    }
}

/// Brand of a card, as a code of three digits. The common ones are `001` Visa, `002` Mastercard, `003` American
/// Express, `004` Discover, `005` Diners Club, `007` JCB, `042` Maestro (international) or `062` UnionPay.
///
/// The others:
/// `000` unsupported,
/// `006` Carte Blanche, `008` Optima, `009` GE Private Label, `010` Beneficial Private Label,
/// `011` Twinpay credit, `012` Twinpay debit, `013` Walmart, `014` EnRoute, `015` Lowe's consumer,
/// `016` Home Depot consumer, `017` MBNA, `018` Dick's Sportswear, `019` Casual Corner, `020` Sears, `021` JAL,
/// `023` Disney, `024` Maestro (UK domestic, formerly Switch/Solo), `025` Sam's Club consumer,
/// `026` Sam's Club business, `027` Nico's, `028` Bill Me Later, `029` Bebe, `030` Restoration Hardware,
/// `031` Delta Online, `032` Solo, `033` Visa Electron, `034` Dankort, `035` Laser, `036` Cartes Bancaires,
/// `037` Carta Si, `038` PINless debit, `039` encoded account number, `040` UATP, `041` Household,
/// `043` GE Money UK, `044` Korean cards, `045` Style, `046` J.Crew, `047` PayEase wallet,
/// `048` PayEase bank transfer, `049` Meijer Private Label, `050` Hipercard, `051` Aura, `052` Redecard,
/// `053` Orico, `054` Elo, `055` Capital One Private Label, `056` Synchrony Private Label,
/// `057` Costco Private Label, `058` Carnet, `059` ValueLink, `060` mada, `061` RuPay,
/// `063` Falabella Private Label, `064` Prompt Card, `065` Korean domestic, `066` Banricompras, `067` Meeza,
/// `068` PayPak, `070` eftpos, `071` Codensa, `072` Olimpica, `073` Colsubsidio, `074` Tuya, `075` Sodexo,
/// `076` Naranja, `077` Cabal, `078` Dinelco, `079` Panal, `080` EPM, `081` Jaywan, `082` TPN.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardType {
    /// `000`
    V000,
    /// `001`
    V001,
    /// `002`
    V002,
    /// `003`
    V003,
    /// `004`
    V004,
    /// `005`
    V005,
    /// `006`
    V006,
    /// `007`
    V007,
    /// `008`
    V008,
    /// `009`
    V009,
    /// `010`
    V010,
    /// `011`
    V011,
    /// `012`
    V012,
    /// `013`
    V013,
    /// `014`
    V014,
    /// `015`
    V015,
    /// `016`
    V016,
    /// `017`
    V017,
    /// `018`
    V018,
    /// `019`
    V019,
    /// `020`
    V020,
    /// `021`
    V021,
    /// `023`
    V023,
    /// `024`
    V024,
    /// `025`
    V025,
    /// `026`
    V026,
    /// `027`
    V027,
    /// `028`
    V028,
    /// `029`
    V029,
    /// `030`
    V030,
    /// `031`
    V031,
    /// `032`
    V032,
    /// `033`
    V033,
    /// `034`
    V034,
    /// `035`
    V035,
    /// `036`
    V036,
    /// `037`
    V037,
    /// `038`
    V038,
    /// `039`
    V039,
    /// `040`
    V040,
    /// `041`
    V041,
    /// `042`
    V042,
    /// `043`
    V043,
    /// `044`
    V044,
    /// `045`
    V045,
    /// `046`
    V046,
    /// `047`
    V047,
    /// `048`
    V048,
    /// `049`
    V049,
    /// `050`
    V050,
    /// `051`
    V051,
    /// `052`
    V052,
    /// `053`
    V053,
    /// `054`
    V054,
    /// `055`
    V055,
    /// `056`
    V056,
    /// `057`
    V057,
    /// `058`
    V058,
    /// `059`
    V059,
    /// `060`
    V060,
    /// `061`
    V061,
    /// `062`
    V062,
    /// `063`
    V063,
    /// `064`
    V064,
    /// `065`
    V065,
    /// `066`
    V066,
    /// `067`
    V067,
    /// `068`
    V068,
    /// `070`
    V070,
    /// `071`
    V071,
    /// `072`
    V072,
    /// `073`
    V073,
    /// `074`
    V074,
    /// `075`
    V075,
    /// `076`
    V076,
    /// `077`
    V077,
    /// `078`
    V078,
    /// `079`
    V079,
    /// `080`
    V080,
    /// `081`
    V081,
    /// `082`
    V082,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl CardType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V000 => "000",
            Self::V001 => "001",
            Self::V002 => "002",
            Self::V003 => "003",
            Self::V004 => "004",
            Self::V005 => "005",
            Self::V006 => "006",
            Self::V007 => "007",
            Self::V008 => "008",
            Self::V009 => "009",
            Self::V010 => "010",
            Self::V011 => "011",
            Self::V012 => "012",
            Self::V013 => "013",
            Self::V014 => "014",
            Self::V015 => "015",
            Self::V016 => "016",
            Self::V017 => "017",
            Self::V018 => "018",
            Self::V019 => "019",
            Self::V020 => "020",
            Self::V021 => "021",
            Self::V023 => "023",
            Self::V024 => "024",
            Self::V025 => "025",
            Self::V026 => "026",
            Self::V027 => "027",
            Self::V028 => "028",
            Self::V029 => "029",
            Self::V030 => "030",
            Self::V031 => "031",
            Self::V032 => "032",
            Self::V033 => "033",
            Self::V034 => "034",
            Self::V035 => "035",
            Self::V036 => "036",
            Self::V037 => "037",
            Self::V038 => "038",
            Self::V039 => "039",
            Self::V040 => "040",
            Self::V041 => "041",
            Self::V042 => "042",
            Self::V043 => "043",
            Self::V044 => "044",
            Self::V045 => "045",
            Self::V046 => "046",
            Self::V047 => "047",
            Self::V048 => "048",
            Self::V049 => "049",
            Self::V050 => "050",
            Self::V051 => "051",
            Self::V052 => "052",
            Self::V053 => "053",
            Self::V054 => "054",
            Self::V055 => "055",
            Self::V056 => "056",
            Self::V057 => "057",
            Self::V058 => "058",
            Self::V059 => "059",
            Self::V060 => "060",
            Self::V061 => "061",
            Self::V062 => "062",
            Self::V063 => "063",
            Self::V064 => "064",
            Self::V065 => "065",
            Self::V066 => "066",
            Self::V067 => "067",
            Self::V068 => "068",
            Self::V070 => "070",
            Self::V071 => "071",
            Self::V072 => "072",
            Self::V073 => "073",
            Self::V074 => "074",
            Self::V075 => "075",
            Self::V076 => "076",
            Self::V077 => "077",
            Self::V078 => "078",
            Self::V079 => "079",
            Self::V080 => "080",
            Self::V081 => "081",
            Self::V082 => "082",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CardType {
    fn from(value: &str) -> Self {
        match value {
            "000" => Self::V000,
            "001" => Self::V001,
            "002" => Self::V002,
            "003" => Self::V003,
            "004" => Self::V004,
            "005" => Self::V005,
            "006" => Self::V006,
            "007" => Self::V007,
            "008" => Self::V008,
            "009" => Self::V009,
            "010" => Self::V010,
            "011" => Self::V011,
            "012" => Self::V012,
            "013" => Self::V013,
            "014" => Self::V014,
            "015" => Self::V015,
            "016" => Self::V016,
            "017" => Self::V017,
            "018" => Self::V018,
            "019" => Self::V019,
            "020" => Self::V020,
            "021" => Self::V021,
            "023" => Self::V023,
            "024" => Self::V024,
            "025" => Self::V025,
            "026" => Self::V026,
            "027" => Self::V027,
            "028" => Self::V028,
            "029" => Self::V029,
            "030" => Self::V030,
            "031" => Self::V031,
            "032" => Self::V032,
            "033" => Self::V033,
            "034" => Self::V034,
            "035" => Self::V035,
            "036" => Self::V036,
            "037" => Self::V037,
            "038" => Self::V038,
            "039" => Self::V039,
            "040" => Self::V040,
            "041" => Self::V041,
            "042" => Self::V042,
            "043" => Self::V043,
            "044" => Self::V044,
            "045" => Self::V045,
            "046" => Self::V046,
            "047" => Self::V047,
            "048" => Self::V048,
            "049" => Self::V049,
            "050" => Self::V050,
            "051" => Self::V051,
            "052" => Self::V052,
            "053" => Self::V053,
            "054" => Self::V054,
            "055" => Self::V055,
            "056" => Self::V056,
            "057" => Self::V057,
            "058" => Self::V058,
            "059" => Self::V059,
            "060" => Self::V060,
            "061" => Self::V061,
            "062" => Self::V062,
            "063" => Self::V063,
            "064" => Self::V064,
            "065" => Self::V065,
            "066" => Self::V066,
            "067" => Self::V067,
            "068" => Self::V068,
            "070" => Self::V070,
            "071" => Self::V071,
            "072" => Self::V072,
            "073" => Self::V073,
            "074" => Self::V074,
            "075" => Self::V075,
            "076" => Self::V076,
            "077" => Self::V077,
            "078" => Self::V078,
            "079" => Self::V079,
            "080" => Self::V080,
            "081" => Self::V081,
            "082" => Self::V082,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(CardType);

/// The merchant's reference for the request that made or changed the customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientReference {
    /// Order or tracking number of the merchant.
    ///
    /// At most 50 characters.
    pub code: passbook_runtime::Field<String>,
}

impl ClientReference {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            code: passbook_runtime::Field::Absent,
        }
    }

    /// Order or tracking number of the merchant.
    ///
    /// At most 50 characters.
    pub fn code(mut self, code: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.code = code.into();
        self
    }
}

passbook_runtime::structure! {
    ClientReference {
        code: "code" Clearable Plain String;
    }
}

passbook_runtime::limits! {
    ClientReference {
        code: "code" { max_length: 50, };
    }
}

/// A customer token: the merchant's references to one of its customers, with that customer's default payment
/// instrument and shipping address.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Links to this customer, its payment instruments and its shipping addresses.
    pub links: Option<Links>,
    /// Id of the customer. The service assigns one when a create request leaves it out.
    ///
    /// 1 to 32 characters.
    pub id: Option<String>,
    /// `objectInformation`
    pub object_information: Option<ObjectInformation>,
    /// `buyerInformation`
    pub buyer_information: Option<BuyerInformation>,
    /// `clientReferenceInformation`
    pub client_reference_information: Option<ClientReference>,
    /// Data of the merchant's own, in up to eight named slots.
    pub merchant_defined_information: Option<Vec<MerchantDefinedField>>,
    /// The payment instrument that payments use when they name only the customer.
    pub default_payment_instrument: Option<TokenReference>,
    /// The shipping address that payments use when they name only the customer.
    pub default_shipping_address: Option<TokenReference>,
    /// Who created the customer.
    pub metadata: Option<Metadata>,
    /// The default payment instrument and shipping address in full.
    pub embedded: Option<CustomerEmbedded>,
}

impl Customer {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            links: None,
            id: None,
            object_information: None,
            buyer_information: None,
            client_reference_information: None,
            merchant_defined_information: None,
            default_payment_instrument: None,
            default_shipping_address: None,
            metadata: None,
            embedded: None,
        }
    }

    /// Id of the customer. The service assigns one when a create request leaves it out.
    ///
    /// 1 to 32 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `objectInformation`.
    pub fn object_information(mut self, object_information: ObjectInformation) -> Self {
        self.object_information = Some(object_information);
        self
    }

    /// Sets `buyerInformation`.
    pub fn buyer_information(mut self, buyer_information: BuyerInformation) -> Self {
        self.buyer_information = Some(buyer_information);
        self
    }

    /// Sets `clientReferenceInformation`.
    pub fn client_reference_information(
        mut self,
        client_reference_information: ClientReference,
    ) -> Self {
        self.client_reference_information = Some(client_reference_information);
        self
    }

    /// Data of the merchant's own, in up to eight named slots.
    pub fn merchant_defined_information(
        mut self,
        merchant_defined_information: Vec<MerchantDefinedField>,
    ) -> Self {
        self.merchant_defined_information = Some(merchant_defined_information);
        self
    }

    /// The payment instrument that payments use when they name only the customer.
    pub fn default_payment_instrument(
        mut self,
        default_payment_instrument: TokenReference,
    ) -> Self {
        self.default_payment_instrument = Some(default_payment_instrument);
        self
    }

    /// The shipping address that payments use when they name only the customer.
    pub fn default_shipping_address(
        mut self,
        default_shipping_address: TokenReference,
    ) -> Self {
        self.default_shipping_address = Some(default_shipping_address);
        self
    }
}

passbook_runtime::structure! {
    Customer {
        links: "_links" ReadOnly Plain Links;
        id: "id" Optional Plain String;
        object_information: "objectInformation" Optional Plain ObjectInformation;
        buyer_information: "buyerInformation" Optional Plain BuyerInformation;
        client_reference_information: "clientReferenceInformation" Optional Plain ClientReference;
        merchant_defined_information: "merchantDefinedInformation" Optional Plain Vec<MerchantDefinedField>;
        default_payment_instrument: "defaultPaymentInstrument" Optional Plain TokenReference;
        default_shipping_address: "defaultShippingAddress" Optional Plain TokenReference;
        metadata: "metadata" ReadOnly Plain Metadata;
        embedded: "_embedded" ReadOnly Plain CustomerEmbedded;
    }
}

passbook_runtime::limits! {
    Customer {
        id: "id" { min_length: 1, max_length: 32, };
        object_information: "objectInformation" {};
        buyer_information: "buyerInformation" {};
        client_reference_information: "clientReferenceInformation" {};
        merchant_defined_information: "merchantDefinedInformation" {};
        default_payment_instrument: "defaultPaymentInstrument" {};
        default_shipping_address: "defaultShippingAddress" {};
    }
}

/// Resources of a customer, returned along with it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerEmbedded {
    /// The default payment instrument. Absent when the customer has none.
    pub default_payment_instrument: Option<PaymentInstrument>,
    /// The default shipping address. Absent when the customer has none.
    pub default_shipping_address: Option<ShippingAddress>,
}

impl std::fmt::Debug for CustomerEmbedded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomerEmbedded")
            .field("default_payment_instrument", &self.default_payment_instrument)
            .field(
                "default_shipping_address",
                &self
                    .default_shipping_address
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl CustomerEmbedded {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            default_payment_instrument: None,
            default_shipping_address: None,
        }
    }
}

passbook_runtime::structure! {
    CustomerEmbedded {
        default_payment_instrument: "defaultPaymentInstrument" ReadOnly Plain PaymentInstrument;
        default_shipping_address: "defaultShippingAddress" ReadOnly PersonalPlain ShippingAddress;
    }
}

passbook_runtime::limits! {
    CustomerEmbedded {
    }
}

/// Changes to a customer, as a JSON merge patch (RFC 7396). A field left out stays as it is. `null` removes a
/// field, or a whole group of fields when it stands in place of an object; removing what is not there does
/// nothing. `merchantDefinedInformation` is replaced as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerPatch {
    /// Set by the service; leave it out.
    pub links: Option<Links>,
    /// Id of the customer. The path already names it; leave it out.
    ///
    /// 1 to 32 characters.
    pub id: Option<String>,
    /// Label and notes to change, or `null` to remove both.
    pub object_information: passbook_runtime::Field<ObjectInformation>,
    /// References and contact to change, or `null` to remove both.
    pub buyer_information: passbook_runtime::Field<BuyerInformation>,
    /// Reference to change, or `null` to remove it.
    pub client_reference_information: passbook_runtime::Field<ClientReference>,
    /// All the data of the merchant's own that the customer is to have, or `null` to remove all.
    pub merchant_defined_information: passbook_runtime::Field<Vec<MerchantDefinedField>>,
    /// One of the customer's payment instruments, to become the default.
    pub default_payment_instrument: Option<TokenReference>,
    /// One of the customer's shipping addresses, to become the default.
    pub default_shipping_address: Option<TokenReference>,
    /// Set by the service; leave it out.
    pub metadata: Option<Metadata>,
    /// Set by the service; leave it out.
    pub embedded: Option<CustomerEmbedded>,
}

impl CustomerPatch {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            links: None,
            id: None,
            object_information: passbook_runtime::Field::Absent,
            buyer_information: passbook_runtime::Field::Absent,
            client_reference_information: passbook_runtime::Field::Absent,
            merchant_defined_information: passbook_runtime::Field::Absent,
            default_payment_instrument: None,
            default_shipping_address: None,
            metadata: None,
            embedded: None,
        }
    }

    /// Id of the customer. The path already names it; leave it out.
    ///
    /// 1 to 32 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Label and notes to change, or `null` to remove both.
    pub fn object_information(
        mut self,
        object_information: impl Into<passbook_runtime::Field<ObjectInformation>>,
    ) -> Self {
        self.object_information = object_information.into();
        self
    }

    /// References and contact to change, or `null` to remove both.
    pub fn buyer_information(
        mut self,
        buyer_information: impl Into<passbook_runtime::Field<BuyerInformation>>,
    ) -> Self {
        self.buyer_information = buyer_information.into();
        self
    }

    /// Reference to change, or `null` to remove it.
    pub fn client_reference_information(
        mut self,
        client_reference_information: impl Into<passbook_runtime::Field<ClientReference>>,
    ) -> Self {
        self.client_reference_information = client_reference_information.into();
        self
    }

    /// All the data of the merchant's own that the customer is to have, or `null` to remove all.
    pub fn merchant_defined_information(
        mut self,
        merchant_defined_information: impl Into<
            passbook_runtime::Field<Vec<MerchantDefinedField>>,
        >,
    ) -> Self {
        self.merchant_defined_information = merchant_defined_information.into();
        self
    }

    /// One of the customer's payment instruments, to become the default.
    pub fn default_payment_instrument(
        mut self,
        default_payment_instrument: TokenReference,
    ) -> Self {
        self.default_payment_instrument = Some(default_payment_instrument);
        self
    }

    /// One of the customer's shipping addresses, to become the default.
    pub fn default_shipping_address(
        mut self,
        default_shipping_address: TokenReference,
    ) -> Self {
        self.default_shipping_address = Some(default_shipping_address);
        self
    }
}

passbook_runtime::structure! {
    CustomerPatch {
        links: "_links" ReadOnly Plain Links;
        id: "id" Optional Plain String;
        object_information: "objectInformation" Clearable Plain ObjectInformation;
        buyer_information: "buyerInformation" Clearable Plain BuyerInformation;
        client_reference_information: "clientReferenceInformation" Clearable Plain ClientReference;
        merchant_defined_information: "merchantDefinedInformation" Clearable Plain Vec<MerchantDefinedField>;
        default_payment_instrument: "defaultPaymentInstrument" Optional Plain TokenReference;
        default_shipping_address: "defaultShippingAddress" Optional Plain TokenReference;
        metadata: "metadata" ReadOnly Plain Metadata;
        embedded: "_embedded" ReadOnly Plain CustomerEmbedded;
    }
}

passbook_runtime::limits! {
    CustomerPatch {
        id: "id" { min_length: 1, max_length: 32, };
        object_information: "objectInformation" {};
        buyer_information: "buyerInformation" {};
        client_reference_information: "clientReferenceInformation" {};
        merchant_defined_information: "merchantDefinedInformation" {};
        default_payment_instrument: "defaultPaymentInstrument" {};
        default_shipping_address: "defaultShippingAddress" {};
    }
}

/// One EMV data element.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmvTag {
    /// Tag of the element in hexadecimal digits, such as `5A` for the card number.
    ///
    /// 1 to 10 characters. Pattern: `^[0-9A-Fa-f]{1,10}$`.
    pub tag: String,
    /// Value of the element. May be a card number or a cryptogram, depending on the tag.
    ///
    /// 1 to 64 characters.
    pub value: passbook_runtime::Sensitive<String>,
    /// Whether the card or the terminal supplied the element.
    pub source: EmvTagSource,
}

impl EmvTag {
    /// With what is required; the rest is set by name.
    pub fn new(
        tag: impl Into<String>,
        value: impl Into<passbook_runtime::Sensitive<String>>,
        source: EmvTagSource,
    ) -> Self {
        Self {
            tag: tag.into(),
            value: value.into(),
            source,
        }
    }
}

passbook_runtime::structure! {
    EmvTag {
        tag: "tag" Required Plain String;
        value: "value" Required Plain passbook_runtime::Sensitive<String>;
        source: "source" Required Plain EmvTagSource;
    }
}

passbook_runtime::limits! {
    EmvTag {
        tag: "tag" { min_length: 1, max_length: 10, pattern: Some("^[0-9A-Fa-f]{1,10}$"), };
        value: "value" { min_length: 1, max_length: 64, };
    }
}

/// Whether the card or the terminal supplied the element.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmvTagSource {
    /// `CARD`
    Card,
    /// `TERMINAL`
    Terminal,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl EmvTagSource {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "CARD",
            Self::Terminal => "TERMINAL",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for EmvTagSource {
    fn from(value: &str) -> Self {
        match value {
            "CARD" => Self::Card,
            "TERMINAL" => Self::Terminal,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(EmvTagSource);

/// A field at fault.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Name of the field.
    pub name: Option<String>,
    /// Where in the request the field is.
    pub location: Option<String>,
}

passbook_runtime::structure! {
    ErrorDetail {
        name: "name" Optional Plain String;
        location: "location" Optional Plain String;
    }
}

/// One reason why a request failed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorEntry {
    /// `type`
    pub r#type: Option<ErrorType>,
    /// The reason in words, for people. Not to be matched on.
    pub message: Option<String>,
    /// The fields at fault. With status 400 only.
    pub details: Option<Vec<ErrorDetail>>,
}

passbook_runtime::structure! {
    ErrorEntry {
        r#type: "type" Optional Plain ErrorType;
        message: "message" Optional Plain String;
        details: "details" Optional Plain Vec<ErrorDetail>;
    }
}

/// Why a request failed. One form for all statuses.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The errors found, usually one.
    pub errors: Option<Vec<ErrorEntry>>,
}

passbook_runtime::structure! {
    ErrorResponse {
        errors: "errors" Optional Plain Vec<ErrorEntry>;
    }
}

/// Kind of error.
/// - 400: `invalidHeaders`, `missingHeaders`, `invalidFields`, `missingFields`, `invalidCombination` (fields that
///   do not go together), `unsupportedPaymentMethodModification` (a change that the means of payment does not
///   allow), `invalidRequest` (the body as a whole).
/// - 403: `forbidden`, `declined`.
/// - 404: `notFound`, `subscriptionNotFound`.
/// - 409: `conflict`, `tokenIdConflict`, `instrumentIdentifierDeletionError`.
/// - 410: `notAvailable` (the token was deleted).
/// - 412: `conflict` (`if-match` names an older version).
/// - 424: `notFound` (the profile).
/// - 500: `internalError`, `serverError`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorType {
    /// `invalidHeaders`
    InvalidHeaders,
    /// `missingHeaders`
    MissingHeaders,
    /// `invalidFields`
    InvalidFields,
    /// `missingFields`
    MissingFields,
    /// `invalidCombination`
    InvalidCombination,
    /// `unsupportedPaymentMethodModification`
    UnsupportedPaymentMethodModification,
    /// `invalidRequest`
    InvalidRequest,
    /// `forbidden`
    Forbidden,
    /// `declined`
    Declined,
    /// `notFound`
    NotFound,
    /// `subscriptionNotFound`
    SubscriptionNotFound,
    /// `conflict`
    Conflict,
    /// `tokenIdConflict`
    TokenIdConflict,
    /// `instrumentIdentifierDeletionError`
    InstrumentIdentifierDeletionError,
    /// `notAvailable`
    NotAvailable,
    /// `internalError`
    InternalError,
    /// `serverError`
    ServerError,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ErrorType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidHeaders => "invalidHeaders",
            Self::MissingHeaders => "missingHeaders",
            Self::InvalidFields => "invalidFields",
            Self::MissingFields => "missingFields",
            Self::InvalidCombination => "invalidCombination",
            Self::UnsupportedPaymentMethodModification => {
                "unsupportedPaymentMethodModification"
            }
            Self::InvalidRequest => "invalidRequest",
            Self::Forbidden => "forbidden",
            Self::Declined => "declined",
            Self::NotFound => "notFound",
            Self::SubscriptionNotFound => "subscriptionNotFound",
            Self::Conflict => "conflict",
            Self::TokenIdConflict => "tokenIdConflict",
            Self::InstrumentIdentifierDeletionError => {
                "instrumentIdentifierDeletionError"
            }
            Self::NotAvailable => "notAvailable",
            Self::InternalError => "internalError",
            Self::ServerError => "serverError",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ErrorType {
    fn from(value: &str) -> Self {
        match value {
            "invalidHeaders" => Self::InvalidHeaders,
            "missingHeaders" => Self::MissingHeaders,
            "invalidFields" => Self::InvalidFields,
            "missingFields" => Self::MissingFields,
            "invalidCombination" => Self::InvalidCombination,
            "unsupportedPaymentMethodModification" => {
                Self::UnsupportedPaymentMethodModification
            }
            "invalidRequest" => Self::InvalidRequest,
            "forbidden" => Self::Forbidden,
            "declined" => Self::Declined,
            "notFound" => Self::NotFound,
            "subscriptionNotFound" => Self::SubscriptionNotFound,
            "conflict" => Self::Conflict,
            "tokenIdConflict" => Self::TokenIdConflict,
            "instrumentIdentifierDeletionError" => {
                Self::InstrumentIdentifierDeletionError
            }
            "notAvailable" => Self::NotAvailable,
            "internalError" => Self::InternalError,
            "serverError" => Self::ServerError,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ErrorType);

/// Who starts a payment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Initiator {
    /// `merchantInitiatedTransaction`
    pub merchant_initiated_transaction: Option<MerchantInitiatedTransaction>,
}

impl Initiator {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            merchant_initiated_transaction: None,
        }
    }

    /// Sets `merchantInitiatedTransaction`.
    pub fn merchant_initiated_transaction(
        mut self,
        merchant_initiated_transaction: MerchantInitiatedTransaction,
    ) -> Self {
        self.merchant_initiated_transaction = Some(merchant_initiated_transaction);
        self
    }
}

passbook_runtime::structure! {
    Initiator {
        merchant_initiated_transaction: "merchantInitiatedTransaction" Optional Plain MerchantInitiatedTransaction;
    }
}

passbook_runtime::limits! {
    Initiator {
        merchant_initiated_transaction: "merchantInitiatedTransaction" {};
    }
}

/// The bank account number that the token stands for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstrumentBankAccount {
    /// Account number, or encoded account number. Masked in responses.
    ///
    /// At most 17 characters.
    pub number: Option<passbook_runtime::Sensitive<String>>,
    /// Routing number of the bank, also called transit number.
    pub routing_number: Option<String>,
}

impl InstrumentBankAccount {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            number: None,
            routing_number: None,
        }
    }

    /// Account number, or encoded account number. Masked in responses.
    ///
    /// At most 17 characters.
    pub fn number(
        mut self,
        number: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Routing number of the bank, also called transit number.
    pub fn routing_number(mut self, routing_number: impl Into<String>) -> Self {
        self.routing_number = Some(routing_number.into());
        self
    }
}

passbook_runtime::structure! {
    InstrumentBankAccount {
        number: "number" Optional Plain passbook_runtime::Sensitive<String>;
        routing_number: "routingNumber" Optional Plain String;
    }
}

passbook_runtime::limits! {
    InstrumentBankAccount {
        number: "number" { max_length: 17, };
    }
}

/// The card number that the token stands for. Expiry and security code are passed on to the issuer when the card
/// is enrolled for a network token and not stored.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstrumentCard {
    /// Card number (PAN) or encoded account number, 12 to 19 characters. Masked in responses.
    ///
    /// 12 to 19 characters.
    pub number: Option<passbook_runtime::Sensitive<String>>,
    /// Month of expiry in two digits, `01` to `12`.
    ///
    /// At most 2 characters.
    pub expiration_month: Option<String>,
    /// Year of expiry in four digits.
    ///
    /// At most 4 characters.
    pub expiration_year: Option<String>,
    /// Security code printed on the card (CVV, CVC, CID). Not stored.
    ///
    /// At most 4 characters.
    pub security_code: Option<passbook_runtime::Sensitive<String>>,
}

impl InstrumentCard {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            number: None,
            expiration_month: None,
            expiration_year: None,
            security_code: None,
        }
    }

    /// Card number (PAN) or encoded account number, 12 to 19 characters. Masked in responses.
    ///
    /// 12 to 19 characters.
    pub fn number(
        mut self,
        number: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Month of expiry in two digits, `01` to `12`.
    ///
    /// At most 2 characters.
    pub fn expiration_month(mut self, expiration_month: impl Into<String>) -> Self {
        self.expiration_month = Some(expiration_month.into());
        self
    }

    /// Year of expiry in four digits.
    ///
    /// At most 4 characters.
    pub fn expiration_year(mut self, expiration_year: impl Into<String>) -> Self {
        self.expiration_year = Some(expiration_year.into());
        self
    }

    /// Security code printed on the card (CVV, CVC, CID). Not stored.
    ///
    /// At most 4 characters.
    pub fn security_code(
        mut self,
        security_code: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.security_code = Some(security_code.into());
        self
    }
}

passbook_runtime::structure! {
    InstrumentCard {
        number: "number" Optional Plain passbook_runtime::Sensitive<String>;
        expiration_month: "expirationMonth" Optional Plain String;
        expiration_year: "expirationYear" Optional Plain String;
        security_code: "securityCode" Optional Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    InstrumentCard {
        number: "number" { min_length: 12, max_length: 19, };
        expiration_month: "expirationMonth" { max_length: 2, };
        expiration_year: "expirationYear" { max_length: 4, };
        security_code: "securityCode" { max_length: 4, };
    }
}

/// The token of a card number or bank account number. All payment instruments with the same number share it. A
/// network token of the card is kept here too.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstrumentIdentifier {
    /// Links to this instrument identifier, its payment instruments and its network token.
    pub links: Option<Links>,
    /// Id of the instrument identifier.
    pub id: Option<String>,
    /// Kind of resource, always `instrumentIdentifier`.
    pub object: Option<InstrumentIdentifierObject>,
    /// State of the card or account according to its issuer.
    pub state: Option<TokenState>,
    /// Kind of number to enroll for a network token.
    /// - `enrollable card`: a card number.
    /// - `enrollable token`: a token.
    pub r#type: Option<InstrumentIdentifierType>,
    /// How the card was captured. `CONTACTLESS_TAP`: the cardholder tapped it on a terminal or phone.
    pub source: Option<InstrumentIdentifierSource>,
    /// `tokenProvisioningInformation`
    pub token_provisioning_information: Option<TokenProvisioning>,
    /// `card`
    pub card: Option<InstrumentCard>,
    /// `pointOfSaleInformation`
    pub point_of_sale_information: Option<PointOfSaleInformation>,
    /// `bankAccount`
    pub bank_account: Option<InstrumentBankAccount>,
    /// `tokenizedCard`
    pub tokenized_card: Option<TokenizedCard>,
    /// What the issuer tells about the card's account.
    pub issuer: Option<IssuerAccount>,
    /// `processingInformation`
    pub processing_information: Option<InstrumentProcessingInformation>,
    /// Billing address, passed on to the issuer when the card is enrolled for a network token and not stored.
    pub bill_to: Option<BillTo>,
    /// Who created the instrument identifier.
    pub metadata: Option<Metadata>,
    /// What is known about the range of numbers that the card belongs to.
    pub embedded: Option<InstrumentIdentifierEmbedded>,
}

impl InstrumentIdentifier {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            links: None,
            id: None,
            object: None,
            state: None,
            r#type: None,
            source: None,
            token_provisioning_information: None,
            card: None,
            point_of_sale_information: None,
            bank_account: None,
            tokenized_card: None,
            issuer: None,
            processing_information: None,
            bill_to: None,
            metadata: None,
            embedded: None,
        }
    }

    /// Id of the instrument identifier.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Kind of number to enroll for a network token.
    /// - `enrollable card`: a card number.
    /// - `enrollable token`: a token.
    pub fn r#type(mut self, r#type: InstrumentIdentifierType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// How the card was captured. `CONTACTLESS_TAP`: the cardholder tapped it on a terminal or phone.
    pub fn source(mut self, source: InstrumentIdentifierSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets `tokenProvisioningInformation`.
    pub fn token_provisioning_information(
        mut self,
        token_provisioning_information: TokenProvisioning,
    ) -> Self {
        self.token_provisioning_information = Some(token_provisioning_information);
        self
    }

    /// Sets `card`.
    pub fn card(mut self, card: InstrumentCard) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `pointOfSaleInformation`.
    pub fn point_of_sale_information(
        mut self,
        point_of_sale_information: PointOfSaleInformation,
    ) -> Self {
        self.point_of_sale_information = Some(point_of_sale_information);
        self
    }

    /// Sets `bankAccount`.
    pub fn bank_account(mut self, bank_account: InstrumentBankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `tokenizedCard`.
    pub fn tokenized_card(mut self, tokenized_card: TokenizedCard) -> Self {
        self.tokenized_card = Some(tokenized_card);
        self
    }

    /// Sets `processingInformation`.
    pub fn processing_information(
        mut self,
        processing_information: InstrumentProcessingInformation,
    ) -> Self {
        self.processing_information = Some(processing_information);
        self
    }

    /// Billing address, passed on to the issuer when the card is enrolled for a network token and not stored.
    pub fn bill_to(mut self, bill_to: BillTo) -> Self {
        self.bill_to = Some(bill_to);
        self
    }
}

passbook_runtime::structure! {
    InstrumentIdentifier {
        links: "_links" ReadOnly Plain Links;
        id: "id" Optional Plain String;
        object: "object" ReadOnly Plain InstrumentIdentifierObject;
        state: "state" ReadOnly Plain TokenState;
        r#type: "type" Optional Plain InstrumentIdentifierType;
        source: "source" Optional Plain InstrumentIdentifierSource;
        token_provisioning_information: "tokenProvisioningInformation" Optional Plain TokenProvisioning;
        card: "card" Optional Plain InstrumentCard;
        point_of_sale_information: "pointOfSaleInformation" Optional Plain PointOfSaleInformation;
        bank_account: "bankAccount" Optional Plain InstrumentBankAccount;
        tokenized_card: "tokenizedCard" Optional Plain TokenizedCard;
        issuer: "issuer" ReadOnly Plain IssuerAccount;
        processing_information: "processingInformation" Optional Plain InstrumentProcessingInformation;
        bill_to: "billTo" Optional Plain BillTo;
        metadata: "metadata" ReadOnly Plain Metadata;
        embedded: "_embedded" ReadOnly Plain InstrumentIdentifierEmbedded;
    }
}

passbook_runtime::limits! {
    InstrumentIdentifier {
        token_provisioning_information: "tokenProvisioningInformation" {};
        card: "card" {};
        point_of_sale_information: "pointOfSaleInformation" {};
        bank_account: "bankAccount" {};
        tokenized_card: "tokenizedCard" {};
        processing_information: "processingInformation" {};
        bill_to: "billTo" {};
    }
}

/// Resources of an instrument identifier, returned along with it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstrumentIdentifierEmbedded {
    /// What is known about the BIN. Absent unless the request asked for it.
    pub bin_lookup: Option<BinLookup>,
}

impl InstrumentIdentifierEmbedded {
    /// With nothing set.
    pub fn new() -> Self {
        Self { bin_lookup: None }
    }
}

passbook_runtime::structure! {
    InstrumentIdentifierEmbedded {
        bin_lookup: "binLookup" ReadOnly Plain BinLookup;
    }
}

passbook_runtime::limits! {
    InstrumentIdentifierEmbedded {
    }
}

/// Kind of resource, always `instrumentIdentifier`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstrumentIdentifierObject {
    /// `instrumentIdentifier`
    InstrumentIdentifier,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl InstrumentIdentifierObject {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InstrumentIdentifier => "instrumentIdentifier",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InstrumentIdentifierObject {
    fn from(value: &str) -> Self {
        match value {
            "instrumentIdentifier" => Self::InstrumentIdentifier,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(InstrumentIdentifierObject);

/// The instrument identifier that holds the card or account number.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstrumentIdentifierReference {
    /// Id of the instrument identifier.
    ///
    /// 12 to 32 characters.
    pub id: Option<String>,
}

impl InstrumentIdentifierReference {
    /// With nothing set.
    pub fn new() -> Self {
        Self { id: None }
    }

    /// Id of the instrument identifier.
    ///
    /// 12 to 32 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

passbook_runtime::structure! {
    InstrumentIdentifierReference {
        id: "id" Optional Plain String;
    }
}

passbook_runtime::limits! {
    InstrumentIdentifierReference {
        id: "id" { min_length: 12, max_length: 32, };
    }
}

/// How the card was captured. `CONTACTLESS_TAP`: the cardholder tapped it on a terminal or phone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstrumentIdentifierSource {
    /// `CONTACTLESS_TAP`
    ContactlessTap,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl InstrumentIdentifierSource {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ContactlessTap => "CONTACTLESS_TAP",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InstrumentIdentifierSource {
    fn from(value: &str) -> Self {
        match value {
            "CONTACTLESS_TAP" => Self::ContactlessTap,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(InstrumentIdentifierSource);

/// Kind of number to enroll for a network token.
/// - `enrollable card`: a card number.
/// - `enrollable token`: a token.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstrumentIdentifierType {
    /// `enrollable card`
    EnrollableCard,
    /// `enrollable token`
    EnrollableToken,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl InstrumentIdentifierType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EnrollableCard => "enrollable card",
            Self::EnrollableToken => "enrollable token",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InstrumentIdentifierType {
    fn from(value: &str) -> Self {
        match value {
            "enrollable card" => Self::EnrollableCard,
            "enrollable token" => Self::EnrollableToken,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(InstrumentIdentifierType);

/// How payments with the number are processed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstrumentProcessingInformation {
    /// `authorizationOptions`
    pub authorization_options: Option<AuthorizationOptions>,
}

impl InstrumentProcessingInformation {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            authorization_options: None,
        }
    }

    /// Sets `authorizationOptions`.
    pub fn authorization_options(
        mut self,
        authorization_options: AuthorizationOptions,
    ) -> Self {
        self.authorization_options = Some(authorization_options);
        self
    }
}

passbook_runtime::structure! {
    InstrumentProcessingInformation {
        authorization_options: "authorizationOptions" Optional Plain AuthorizationOptions;
    }
}

passbook_runtime::limits! {
    InstrumentProcessingInformation {
        authorization_options: "authorizationOptions" {};
    }
}

/// What the issuer tells about the card's account.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuerAccount {
    /// Payment account reference (PAR): the same for all cards and network tokens of one account.
    ///
    /// At most 32 characters.
    pub payment_account_reference: Option<passbook_runtime::Sensitive<String>>,
}

impl IssuerAccount {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            payment_account_reference: None,
        }
    }
}

passbook_runtime::structure! {
    IssuerAccount {
        payment_account_reference: "paymentAccountReference" ReadOnly Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    IssuerAccount {
    }
}

/// What an issuer supports for its network tokens. Only for Visa network tokens.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuerCapabilities {
    /// Whether a network token can be bound to a device.
    pub device_binding_supported: Option<bool>,
    /// Whether the issuer verifies the cardholder when a payment calls for a step-up.
    pub cardholder_verification_supported: Option<bool>,
    /// Whether cardholders can name merchants that they trust, to be spared the step-up there.
    pub trusted_beneficiary_enrollment_supported: Option<bool>,
    /// Whether approved third parties may authenticate the cardholder for the issuer.
    pub delegated_authentication_supported: Option<bool>,
    /// Whether approved third parties may bind devices for the issuer.
    pub obo_device_binding_supported: Option<bool>,
    /// Whether the issuer takes notice of changes to the state of a network token.
    pub token_lcm_notifications_supported: Option<bool>,
    /// Whether the issuer takes notice of changes to the state of the card behind a network token.
    pub fpan_lcm_notifications_supported: Option<bool>,
}

impl IssuerCapabilities {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            device_binding_supported: None,
            cardholder_verification_supported: None,
            trusted_beneficiary_enrollment_supported: None,
            delegated_authentication_supported: None,
            obo_device_binding_supported: None,
            token_lcm_notifications_supported: None,
            fpan_lcm_notifications_supported: None,
        }
    }
}

passbook_runtime::structure! {
    IssuerCapabilities {
        device_binding_supported: "deviceBindingSupported" ReadOnly Plain bool;
        cardholder_verification_supported: "cardholderVerificationSupported" ReadOnly Plain bool;
        trusted_beneficiary_enrollment_supported: "trustedBeneficiaryEnrollmentSupported" ReadOnly Plain bool;
        delegated_authentication_supported: "delegatedAuthenticationSupported" ReadOnly Plain bool;
        obo_device_binding_supported: "oboDeviceBindingSupported" ReadOnly Plain bool;
        token_lcm_notifications_supported: "tokenLcmNotificationsSupported" ReadOnly Plain bool;
        fpan_lcm_notifications_supported: "fpanLcmNotificationsSupported" ReadOnly Plain bool;
    }
}

passbook_runtime::limits! {
    IssuerCapabilities {
    }
}

/// Where a document was issued.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuingAuthority {
    /// State or province of issue. For the US and Canada the code of two letters.
    ///
    /// At most 20 characters.
    pub administrative_area: Option<String>,
}

impl IssuingAuthority {
    /// With nothing set.
    pub fn new() -> Self {
        Self { administrative_area: None }
    }

    /// State or province of issue. For the US and Canada the code of two letters.
    ///
    /// At most 20 characters.
    pub fn administrative_area(
        mut self,
        administrative_area: impl Into<String>,
    ) -> Self {
        self.administrative_area = Some(administrative_area.into());
        self
    }
}

passbook_runtime::structure! {
    IssuingAuthority {
        administrative_area: "administrativeArea" Optional Plain String;
    }
}

passbook_runtime::limits! {
    IssuingAuthority {
        administrative_area: "administrativeArea" { max_length: 20, };
    }
}

/// A link to a resource.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Path on the API server, or an absolute address.
    pub href: Option<String>,
}

impl Link {
    /// With nothing set.
    pub fn new() -> Self {
        Self { href: None }
    }
}

passbook_runtime::structure! {
    Link {
        href: "href" ReadOnly Plain String;
    }
}

passbook_runtime::limits! {
    Link {
    }
}

/// Links of a resource to itself and to others, by relation. Each resource has its own few: a customer has
/// `self`, `paymentInstruments` and `shippingAddress`; a payment instrument and a shipping address have `self`
/// and `customer`; an instrument identifier has `self`, `paymentInstruments` and `tokenized-cards`; card art has
/// `self`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// The resource itself.
    pub self_: Option<Link>,
    /// The customer that the resource belongs to.
    pub customer: Option<Link>,
    /// The payment instruments of the resource.
    pub payment_instruments: Option<Link>,
    /// The shipping addresses of the customer, all of them in spite of the name.
    pub shipping_address: Option<Link>,
    /// The shipping addresses of the customer. Another spelling of `shippingAddress`.
    pub shipping_addresses: Option<Link>,
    /// The network token of the card. Absent when it has none.
    pub tokenized_cards: Option<Link>,
}

impl Links {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            self_: None,
            customer: None,
            payment_instruments: None,
            shipping_address: None,
            shipping_addresses: None,
            tokenized_cards: None,
        }
    }
}

passbook_runtime::structure! {
    Links {
        self_: "self" ReadOnly Plain Link;
        customer: "customer" ReadOnly Plain Link;
        payment_instruments: "paymentInstruments" ReadOnly Plain Link;
        shipping_address: "shippingAddress" ReadOnly Plain Link;
        shipping_addresses: "shippingAddresses" ReadOnly Plain Link;
        tokenized_cards: "tokenized-cards" ReadOnly Plain Link;
    }
}

passbook_runtime::limits! {
    Links {
    }
}

/// One slot of data of the merchant's own.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantDefinedField {
    /// Which slot. `data1` to `data4` are plain, `sensitive1` to `sensitive4` are protected.
    pub name: Option<MerchantDefinedFieldName>,
    /// Content of the slot. The provider forbids personal data here, such as addresses, card numbers, security
    /// codes or government ids, in every slot, and suspends merchants who store it.
    ///
    /// At most 100 characters.
    pub value: Option<passbook_runtime::Sensitive<String>>,
}

impl MerchantDefinedField {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, value: None }
    }

    /// Which slot. `data1` to `data4` are plain, `sensitive1` to `sensitive4` are protected.
    pub fn name(mut self, name: MerchantDefinedFieldName) -> Self {
        self.name = Some(name);
        self
    }

    /// Content of the slot. The provider forbids personal data here, such as addresses, card numbers, security
    /// codes or government ids, in every slot, and suspends merchants who store it.
    ///
    /// At most 100 characters.
    pub fn value(
        mut self,
        value: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
}

passbook_runtime::structure! {
    MerchantDefinedField {
        name: "name" Optional Plain MerchantDefinedFieldName;
        value: "value" Optional Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    MerchantDefinedField {
        value: "value" { max_length: 100, };
    }
}

/// Which slot. `data1` to `data4` are plain, `sensitive1` to `sensitive4` are protected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MerchantDefinedFieldName {
    /// `data1`
    Data1,
    /// `data2`
    Data2,
    /// `data3`
    Data3,
    /// `data4`
    Data4,
    /// `sensitive1`
    Sensitive1,
    /// `sensitive2`
    Sensitive2,
    /// `sensitive3`
    Sensitive3,
    /// `sensitive4`
    Sensitive4,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl MerchantDefinedFieldName {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Data1 => "data1",
            Self::Data2 => "data2",
            Self::Data3 => "data3",
            Self::Data4 => "data4",
            Self::Sensitive1 => "sensitive1",
            Self::Sensitive2 => "sensitive2",
            Self::Sensitive3 => "sensitive3",
            Self::Sensitive4 => "sensitive4",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for MerchantDefinedFieldName {
    fn from(value: &str) -> Self {
        match value {
            "data1" => Self::Data1,
            "data2" => Self::Data2,
            "data3" => Self::Data3,
            "data4" => Self::Data4,
            "sensitive1" => Self::Sensitive1,
            "sensitive2" => Self::Sensitive2,
            "sensitive3" => Self::Sensitive3,
            "sensitive4" => Self::Sensitive4,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(MerchantDefinedFieldName);

/// What the cardholder's statement says about the merchant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantDescriptor {
    /// Contact of the merchant, such as a web or email address, in English characters. Left out, the web address
    /// of the merchant's account is used.
    ///
    /// At most 13 characters.
    pub alternate_name: Option<String>,
}

impl MerchantDescriptor {
    /// With nothing set.
    pub fn new() -> Self {
        Self { alternate_name: None }
    }

    /// Contact of the merchant, such as a web or email address, in English characters. Left out, the web address
    /// of the merchant's account is used.
    ///
    /// At most 13 characters.
    pub fn alternate_name(mut self, alternate_name: impl Into<String>) -> Self {
        self.alternate_name = Some(alternate_name.into());
        self
    }
}

passbook_runtime::structure! {
    MerchantDescriptor {
        alternate_name: "alternateName" Optional Plain String;
    }
}

passbook_runtime::limits! {
    MerchantDescriptor {
        alternate_name: "alternateName" { max_length: 13, };
    }
}

/// How the merchant presents itself to the cardholder.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantInformation {
    /// `merchantDescriptor`
    pub merchant_descriptor: Option<MerchantDescriptor>,
}

impl MerchantInformation {
    /// With nothing set.
    pub fn new() -> Self {
        Self { merchant_descriptor: None }
    }

    /// Sets `merchantDescriptor`.
    pub fn merchant_descriptor(
        mut self,
        merchant_descriptor: MerchantDescriptor,
    ) -> Self {
        self.merchant_descriptor = Some(merchant_descriptor);
        self
    }
}

passbook_runtime::structure! {
    MerchantInformation {
        merchant_descriptor: "merchantDescriptor" Optional Plain MerchantDescriptor;
    }
}

passbook_runtime::limits! {
    MerchantInformation {
        merchant_descriptor: "merchantDescriptor" {};
    }
}

/// What links a payment that the merchant starts to the one that the cardholder agreed to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantInitiatedTransaction {
    /// The card network's id of the first or the latest payment of the series, from
    /// `processorInformation.transactionID` of its response.
    ///
    /// At most 15 characters.
    pub previous_transaction_id: Option<String>,
    /// Amount of the first authorization, in the currency of that payment.
    ///
    /// At most 15 characters.
    pub original_authorized_amount: Option<passbook_runtime::Decimal>,
}

impl MerchantInitiatedTransaction {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            previous_transaction_id: None,
            original_authorized_amount: None,
        }
    }

    /// The card network's id of the first or the latest payment of the series, from
    /// `processorInformation.transactionID` of its response.
    ///
    /// At most 15 characters.
    pub fn previous_transaction_id(
        mut self,
        previous_transaction_id: impl Into<String>,
    ) -> Self {
        self.previous_transaction_id = Some(previous_transaction_id.into());
        self
    }

    /// Amount of the first authorization, in the currency of that payment.
    ///
    /// At most 15 characters.
    pub fn original_authorized_amount(
        mut self,
        original_authorized_amount: passbook_runtime::Decimal,
    ) -> Self {
        self.original_authorized_amount = Some(original_authorized_amount);
        self
    }
}

passbook_runtime::structure! {
    MerchantInitiatedTransaction {
        previous_transaction_id: "previousTransactionId" Optional Plain String;
        original_authorized_amount: "originalAuthorizedAmount" Optional DecimalText passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    MerchantInitiatedTransaction {
        previous_transaction_id: "previousTransactionId" { max_length: 15, };
        original_authorized_amount: "originalAuthorizedAmount" { max_length: 15, };
    }
}

/// What the service recorded about the making of a token.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// Id of the merchant that created the token.
    pub creator: Option<String>,
}

impl Metadata {
    /// With nothing set.
    pub fn new() -> Self {
        Self { creator: None }
    }
}

passbook_runtime::structure! {
    Metadata {
        creator: "creator" ReadOnly Plain String;
    }
}

passbook_runtime::limits! {
    Metadata {
    }
}

/// A label and notes that the merchant attaches to the customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectInformation {
    /// Name or label for the customer.
    ///
    /// At most 60 characters.
    pub title: passbook_runtime::Field<String>,
    /// Notes about the customer.
    ///
    /// At most 150 characters.
    pub comment: passbook_runtime::Field<String>,
}

impl ObjectInformation {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            title: passbook_runtime::Field::Absent,
            comment: passbook_runtime::Field::Absent,
        }
    }

    /// Name or label for the customer.
    ///
    /// At most 60 characters.
    pub fn title(mut self, title: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Notes about the customer.
    ///
    /// At most 150 characters.
    pub fn comment(
        mut self,
        comment: impl Into<passbook_runtime::Field<String>>,
    ) -> Self {
        self.comment = comment.into();
        self
    }
}

passbook_runtime::structure! {
    ObjectInformation {
        title: "title" Clearable Plain String;
        comment: "comment" Clearable Plain String;
    }
}

passbook_runtime::limits! {
    ObjectInformation {
        title: "title" { max_length: 60, };
        comment: "comment" { max_length: 150, };
    }
}

/// The person or company that pays with this instrument.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerInformation {
    /// Tax id of the company. Only for electronic checks.
    ///
    /// At most 9 characters.
    pub company_tax_id: Option<passbook_runtime::Sensitive<String>>,
    /// Currency of payments with the instrument, as a code of three letters (ISO 4217).
    ///
    /// At most 3 characters.
    pub currency: Option<String>,
    /// Date of birth of the payer.
    pub date_of_birth: Option<passbook_runtime::Sensitive<passbook_runtime::Date>>,
    /// Documents that identify the payer.
    pub personal_identification: Option<Vec<PersonalIdentification>>,
}

impl std::fmt::Debug for PayerInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PayerInformation")
            .field("company_tax_id", &self.company_tax_id)
            .field("currency", &self.currency)
            .field("date_of_birth", &self.date_of_birth)
            .field(
                "personal_identification",
                &self
                    .personal_identification
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl PayerInformation {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            company_tax_id: None,
            currency: None,
            date_of_birth: None,
            personal_identification: None,
        }
    }

    /// Tax id of the company. Only for electronic checks.
    ///
    /// At most 9 characters.
    pub fn company_tax_id(
        mut self,
        company_tax_id: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.company_tax_id = Some(company_tax_id.into());
        self
    }

    /// Currency of payments with the instrument, as a code of three letters (ISO 4217).
    ///
    /// At most 3 characters.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Date of birth of the payer.
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<passbook_runtime::Sensitive<passbook_runtime::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Documents that identify the payer.
    pub fn personal_identification(
        mut self,
        personal_identification: Vec<PersonalIdentification>,
    ) -> Self {
        self.personal_identification = Some(personal_identification);
        self
    }
}

passbook_runtime::structure! {
    PayerInformation {
        company_tax_id: "companyTaxID" Optional Plain passbook_runtime::Sensitive<String>;
        currency: "currency" Optional Plain String;
        date_of_birth: "dateOfBirth" Optional Plain passbook_runtime::Sensitive<passbook_runtime::Date>;
        personal_identification: "personalIdentification" Optional PersonalPlain Vec<PersonalIdentification>;
    }
}

passbook_runtime::limits! {
    PayerInformation {
        company_tax_id: "companyTaxID" { max_length: 9, };
        currency: "currency" { max_length: 3, };
        personal_identification: "personalIdentification" {};
    }
}

/// A means of payment of a customer: the details that go with a card or bank account, such as expiry and billing
/// address. The number itself is with the instrument identifier.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstrument {
    /// Links to this payment instrument and its customer.
    pub links: Option<Links>,
    /// Id of the payment instrument.
    ///
    /// 1 to 32 characters.
    pub id: Option<String>,
    /// Kind of resource, always `paymentInstrument`.
    pub object: Option<PaymentInstrumentObject>,
    /// Whether this is the customer's default payment instrument.
    pub default: Option<bool>,
    /// State of the card or account according to its issuer.
    pub state: Option<TokenState>,
    /// Kind of payment instrument, `cardHash` for a card.
    pub r#type: Option<PaymentInstrumentType>,
    /// `bankAccount`
    pub bank_account: Option<BankAccount>,
    /// `card`
    pub card: Option<Card>,
    /// `buyerInformation`
    pub buyer_information: Option<PayerInformation>,
    /// `billTo`
    pub bill_to: Option<BillTo>,
    /// `processingInformation`
    pub processing_information: Option<ProcessingInformation>,
    /// `merchantInformation`
    pub merchant_information: Option<MerchantInformation>,
    /// `instrumentIdentifier`
    pub instrument_identifier: Option<InstrumentIdentifierReference>,
    /// Who created the payment instrument.
    pub metadata: Option<Metadata>,
    /// The instrument identifier in full.
    pub embedded: Option<PaymentInstrumentEmbedded>,
}

impl PaymentInstrument {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            links: None,
            id: None,
            object: None,
            default: None,
            state: None,
            r#type: None,
            bank_account: None,
            card: None,
            buyer_information: None,
            bill_to: None,
            processing_information: None,
            merchant_information: None,
            instrument_identifier: None,
            metadata: None,
            embedded: None,
        }
    }

    /// Id of the payment instrument.
    ///
    /// 1 to 32 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether this is the customer's default payment instrument.
    pub fn default(mut self, default: bool) -> Self {
        self.default = Some(default);
        self
    }

    /// Sets `bankAccount`.
    pub fn bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `card`.
    pub fn card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `buyerInformation`.
    pub fn buyer_information(mut self, buyer_information: PayerInformation) -> Self {
        self.buyer_information = Some(buyer_information);
        self
    }

    /// Sets `billTo`.
    pub fn bill_to(mut self, bill_to: BillTo) -> Self {
        self.bill_to = Some(bill_to);
        self
    }

    /// Sets `processingInformation`.
    pub fn processing_information(
        mut self,
        processing_information: ProcessingInformation,
    ) -> Self {
        self.processing_information = Some(processing_information);
        self
    }

    /// Sets `merchantInformation`.
    pub fn merchant_information(
        mut self,
        merchant_information: MerchantInformation,
    ) -> Self {
        self.merchant_information = Some(merchant_information);
        self
    }

    /// Sets `instrumentIdentifier`.
    pub fn instrument_identifier(
        mut self,
        instrument_identifier: InstrumentIdentifierReference,
    ) -> Self {
        self.instrument_identifier = Some(instrument_identifier);
        self
    }
}

passbook_runtime::structure! {
    PaymentInstrument {
        links: "_links" ReadOnly Plain Links;
        id: "id" Optional Plain String;
        object: "object" ReadOnly Plain PaymentInstrumentObject;
        default: "default" Optional Plain bool;
        state: "state" ReadOnly Plain TokenState;
        r#type: "type" ReadOnly Plain PaymentInstrumentType;
        bank_account: "bankAccount" Optional Plain BankAccount;
        card: "card" Optional Plain Card;
        buyer_information: "buyerInformation" Optional Plain PayerInformation;
        bill_to: "billTo" Optional Plain BillTo;
        processing_information: "processingInformation" Optional Plain ProcessingInformation;
        merchant_information: "merchantInformation" Optional Plain MerchantInformation;
        instrument_identifier: "instrumentIdentifier" Optional Plain InstrumentIdentifierReference;
        metadata: "metadata" ReadOnly Plain Metadata;
        embedded: "_embedded" ReadOnly Plain PaymentInstrumentEmbedded;
    }
}

passbook_runtime::limits! {
    PaymentInstrument {
        id: "id" { min_length: 1, max_length: 32, };
        bank_account: "bankAccount" {};
        card: "card" {};
        buyer_information: "buyerInformation" {};
        bill_to: "billTo" {};
        processing_information: "processingInformation" {};
        merchant_information: "merchantInformation" {};
        instrument_identifier: "instrumentIdentifier" {};
    }
}

/// Resources of a payment instrument, returned along with it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstrumentEmbedded {
    /// The token of the card or account number.
    pub instrument_identifier: Option<InstrumentIdentifier>,
}

impl PaymentInstrumentEmbedded {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            instrument_identifier: None,
        }
    }
}

passbook_runtime::structure! {
    PaymentInstrumentEmbedded {
        instrument_identifier: "instrumentIdentifier" ReadOnly Plain InstrumentIdentifier;
    }
}

passbook_runtime::limits! {
    PaymentInstrumentEmbedded {
    }
}

/// Kind of resource, always `paymentInstrument`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentInstrumentObject {
    /// `paymentInstrument`
    PaymentInstrument,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PaymentInstrumentObject {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentInstrument => "paymentInstrument",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PaymentInstrumentObject {
    fn from(value: &str) -> Self {
        match value {
            "paymentInstrument" => Self::PaymentInstrument,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PaymentInstrumentObject);

/// Kind of payment instrument, `cardHash` for a card.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentInstrumentType {
    /// `cardHash`
    CardHash,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PaymentInstrumentType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CardHash => "cardHash",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PaymentInstrumentType {
    fn from(value: &str) -> Self {
        match value {
            "cardHash" => Self::CardHash,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PaymentInstrumentType);

/// A document that identifies the payer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonalIdentification {
    /// Number of the document.
    ///
    /// At most 26 characters.
    pub id: Option<passbook_runtime::Sensitive<String>>,
    /// Kind of document.
    pub r#type: Option<PersonalIdentificationType>,
    /// `issuedBy`
    pub issued_by: Option<IssuingAuthority>,
}

impl PersonalIdentification {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            r#type: None,
            issued_by: None,
        }
    }

    /// Number of the document.
    ///
    /// At most 26 characters.
    pub fn id(mut self, id: impl Into<passbook_runtime::Sensitive<String>>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Kind of document.
    pub fn r#type(mut self, r#type: PersonalIdentificationType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `issuedBy`.
    pub fn issued_by(mut self, issued_by: IssuingAuthority) -> Self {
        self.issued_by = Some(issued_by);
        self
    }
}

passbook_runtime::structure! {
    PersonalIdentification {
        id: "id" Optional Plain passbook_runtime::Sensitive<String>;
        r#type: "type" Optional Plain PersonalIdentificationType;
        issued_by: "issuedBy" Optional Plain IssuingAuthority;
    }
}

passbook_runtime::limits! {
    PersonalIdentification {
        id: "id" { max_length: 26, };
        issued_by: "issuedBy" {};
    }
}

/// Kind of document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PersonalIdentificationType {
    /// `driver license`
    DriverLicense,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PersonalIdentificationType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DriverLicense => "driver license",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PersonalIdentificationType {
    fn from(value: &str) -> Self {
        match value {
            "driver license" => Self::DriverLicense,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PersonalIdentificationType);

/// What a terminal read from the chip of the card.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PointOfSaleInformation {
    /// The EMV data elements, 1 to 50.
    ///
    /// 1 to 50 items.
    pub emv_tags: Vec<EmvTag>,
}

impl PointOfSaleInformation {
    /// With what is required; the rest is set by name.
    pub fn new(emv_tags: Vec<EmvTag>) -> Self {
        Self { emv_tags }
    }
}

passbook_runtime::structure! {
    PointOfSaleInformation {
        emv_tags: "emvTags" Required Plain Vec<EmvTag>;
    }
}

passbook_runtime::limits! {
    PointOfSaleInformation {
        emv_tags: "emvTags" { min_items: 1, max_items: 50, };
    }
}

/// How payments with the instrument are processed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessingInformation {
    /// Whether payments are for bills or existing loans. Taken as `false` when left out.
    pub bill_payment_program_enabled: Option<bool>,
    /// `bankTransferOptions`
    pub bank_transfer_options: Option<BankTransferOptions>,
}

impl ProcessingInformation {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bill_payment_program_enabled: None,
            bank_transfer_options: None,
        }
    }

    /// Whether payments are for bills or existing loans. Taken as `false` when left out.
    pub fn bill_payment_program_enabled(
        mut self,
        bill_payment_program_enabled: bool,
    ) -> Self {
        self.bill_payment_program_enabled = Some(bill_payment_program_enabled);
        self
    }

    /// Sets `bankTransferOptions`.
    pub fn bank_transfer_options(
        mut self,
        bank_transfer_options: BankTransferOptions,
    ) -> Self {
        self.bank_transfer_options = Some(bank_transfer_options);
        self
    }
}

passbook_runtime::structure! {
    ProcessingInformation {
        bill_payment_program_enabled: "billPaymentProgramEnabled" Optional Plain bool;
        bank_transfer_options: "bankTransferOptions" Optional Plain BankTransferOptions;
    }
}

passbook_runtime::limits! {
    ProcessingInformation {
        bank_transfer_options: "bankTransferOptions" {};
    }
}

/// Name and address of a recipient.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipTo {
    /// First name of the recipient.
    ///
    /// At most 60 characters.
    pub first_name: Option<String>,
    /// Last name of the recipient.
    ///
    /// At most 60 characters.
    pub last_name: Option<String>,
    /// Company at the address.
    ///
    /// At most 60 characters.
    pub company: Option<String>,
    /// First line of the street address.
    ///
    /// At most 60 characters.
    pub address1: Option<String>,
    /// Second line of the street address.
    ///
    /// At most 60 characters.
    pub address2: Option<String>,
    /// City.
    ///
    /// At most 50 characters.
    pub locality: Option<String>,
    /// State or province. For the US and Canada the code of two letters.
    ///
    /// At most 20 characters.
    pub administrative_area: Option<String>,
    /// Postal code, 5 to 9 digits in general. In the US `94105` or `94105-1234`, in Canada `K1A 0B1`.
    ///
    /// At most 10 characters.
    pub postal_code: Option<String>,
    /// Country, as a code of two letters (ISO 3166-1).
    ///
    /// At most 2 characters.
    pub country: Option<String>,
    /// Email address of the recipient.
    ///
    /// At most 320 characters.
    pub email: Option<String>,
    /// Phone number of the recipient.
    ///
    /// At most 15 characters.
    pub phone_number: Option<String>,
}

impl std::fmt::Debug for ShipTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ShipTo")
            .field(
                "first_name",
                &self
                    .first_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "last_name",
                &self
                    .last_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("company", &self.company)
            .field(
                "address1",
                &self
                    .address1
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "address2",
                &self
                    .address2
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "locality",
                &self
                    .locality
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("administrative_area", &self.administrative_area)
            .field(
                "postal_code",
                &self
                    .postal_code
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("country", &self.country)
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "phone_number",
                &self
                    .phone_number
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl ShipTo {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            company: None,
            address1: None,
            address2: None,
            locality: None,
            administrative_area: None,
            postal_code: None,
            country: None,
            email: None,
            phone_number: None,
        }
    }

    /// First name of the recipient.
    ///
    /// At most 60 characters.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Last name of the recipient.
    ///
    /// At most 60 characters.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Company at the address.
    ///
    /// At most 60 characters.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// First line of the street address.
    ///
    /// At most 60 characters.
    pub fn address1(mut self, address1: impl Into<String>) -> Self {
        self.address1 = Some(address1.into());
        self
    }

    /// Second line of the street address.
    ///
    /// At most 60 characters.
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// City.
    ///
    /// At most 50 characters.
    pub fn locality(mut self, locality: impl Into<String>) -> Self {
        self.locality = Some(locality.into());
        self
    }

    /// State or province. For the US and Canada the code of two letters.
    ///
    /// At most 20 characters.
    pub fn administrative_area(
        mut self,
        administrative_area: impl Into<String>,
    ) -> Self {
        self.administrative_area = Some(administrative_area.into());
        self
    }

    /// Postal code, 5 to 9 digits in general. In the US `94105` or `94105-1234`, in Canada `K1A 0B1`.
    ///
    /// At most 10 characters.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Country, as a code of two letters (ISO 3166-1).
    ///
    /// At most 2 characters.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Email address of the recipient.
    ///
    /// At most 320 characters.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Phone number of the recipient.
    ///
    /// At most 15 characters.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

passbook_runtime::structure! {
    ShipTo {
        first_name: "firstName" Optional PersonalPlain String;
        last_name: "lastName" Optional PersonalPlain String;
        company: "company" Optional Plain String;
        address1: "address1" Optional PersonalPlain String;
        address2: "address2" Optional PersonalPlain String;
        locality: "locality" Optional PersonalPlain String;
        administrative_area: "administrativeArea" Optional Plain String;
        postal_code: "postalCode" Optional PersonalPlain String;
        country: "country" Optional Plain String;
        email: "email" Optional PersonalPlain String;
        phone_number: "phoneNumber" Optional PersonalPlain String;
    }
}

passbook_runtime::limits! {
    ShipTo {
        first_name: "firstName" { max_length: 60, };
        last_name: "lastName" { max_length: 60, };
        company: "company" { max_length: 60, };
        address1: "address1" { max_length: 60, };
        address2: "address2" { max_length: 60, };
        locality: "locality" { max_length: 50, };
        administrative_area: "administrativeArea" { max_length: 20, };
        postal_code: "postalCode" { max_length: 10, };
        country: "country" { max_length: 2, };
        email: "email" { max_length: 320, };
        phone_number: "phoneNumber" { max_length: 15, };
    }
}

/// An address to which a customer's orders are sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// Links to this shipping address and its customer.
    pub links: Option<Links>,
    /// Id of the shipping address.
    ///
    /// At most 32 characters.
    pub id: Option<String>,
    /// Whether this is the customer's default shipping address.
    pub default: Option<bool>,
    /// `shipTo`
    pub ship_to: Option<ShipTo>,
    /// Who created the shipping address.
    pub metadata: Option<Metadata>,
}

impl ShippingAddress {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            links: None,
            id: None,
            default: None,
            ship_to: None,
            metadata: None,
        }
    }

    /// Id of the shipping address.
    ///
    /// At most 32 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether this is the customer's default shipping address.
    pub fn default(mut self, default: bool) -> Self {
        self.default = Some(default);
        self
    }

    /// Sets `shipTo`.
    pub fn ship_to(mut self, ship_to: ShipTo) -> Self {
        self.ship_to = Some(ship_to);
        self
    }
}

passbook_runtime::structure! {
    ShippingAddress {
        links: "_links" ReadOnly Plain Links;
        id: "id" Optional Plain String;
        default: "default" Optional Plain bool;
        ship_to: "shipTo" Optional Plain ShipTo;
        metadata: "metadata" ReadOnly Plain Metadata;
    }
}

passbook_runtime::limits! {
    ShippingAddress {
        id: "id" { max_length: 32, };
        ship_to: "shipTo" {};
    }
}

/// The issuer's terms for a card.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TermsAndConditions {
    /// Web address of the terms.
    pub url: Option<String>,
}

impl TermsAndConditions {
    /// With nothing set.
    pub fn new() -> Self {
        Self { url: None }
    }
}

passbook_runtime::structure! {
    TermsAndConditions {
        url: "url" ReadOnly Plain String;
    }
}

passbook_runtime::limits! {
    TermsAndConditions {
    }
}

/// What the cardholder did before the card was enrolled for a network token. Some markets, such as India,
/// require it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenProvisioning {
    /// Whether the cardholder agreed to a network token.
    pub consumer_consent_obtained: Option<bool>,
    /// Whether the issuer authenticated the cardholder with an additional factor.
    pub multi_factor_authenticated: Option<bool>,
}

impl TokenProvisioning {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            consumer_consent_obtained: None,
            multi_factor_authenticated: None,
        }
    }

    /// Whether the cardholder agreed to a network token.
    pub fn consumer_consent_obtained(mut self, consumer_consent_obtained: bool) -> Self {
        self.consumer_consent_obtained = Some(consumer_consent_obtained);
        self
    }

    /// Whether the issuer authenticated the cardholder with an additional factor.
    pub fn multi_factor_authenticated(
        mut self,
        multi_factor_authenticated: bool,
    ) -> Self {
        self.multi_factor_authenticated = Some(multi_factor_authenticated);
        self
    }
}

passbook_runtime::structure! {
    TokenProvisioning {
        consumer_consent_obtained: "consumerConsentObtained" Optional Plain bool;
        multi_factor_authenticated: "multiFactorAuthenticated" Optional Plain bool;
    }
}

passbook_runtime::limits! {
    TokenProvisioning {
    }
}

/// Points to a payment instrument or shipping address by its id.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenReference {
    /// Id of the payment instrument or shipping address.
    pub id: Option<String>,
}

impl TokenReference {
    /// With nothing set.
    pub fn new() -> Self {
        Self { id: None }
    }

    /// Id of the payment instrument or shipping address.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

passbook_runtime::structure! {
    TokenReference {
        id: "id" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TokenReference {
    }
}

/// State of the card or account according to its issuer.
/// - `ACTIVE`: in use.
/// - `CLOSED`: the issuer has closed the account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenState {
    /// `ACTIVE`
    Active,
    /// `CLOSED`
    Closed,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TokenState {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Closed => "CLOSED",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TokenState {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "CLOSED" => Self::Closed,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TokenState);

/// Network token: a number that the card network issued in place of the card's own, for this merchant. It stays
/// valid when the card is replaced.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenizedCard {
    /// Id of the tokenized card.
    pub id: Option<String>,
    /// Kind of resource, always `tokenizedCard`.
    pub object: Option<TokenizedCardObject>,
    /// Where the card's data came from.
    /// - `ONFILE`: a card on file.
    /// - `TOKEN`: a token.
    /// - `ISSUER`: the issuer.
    pub source: Option<TokenizedCardSource>,
    /// State of the network token.
    /// - `ACTIVE`: in use.
    /// - `SUSPENDED`: not in use, and may become active again.
    /// - `DELETED`: gone for good.
    /// - `UNPROVISIONED`: an earlier network token.
    pub state: Option<TokenizedCardState>,
    /// Id of the enrollment of the card number with the card network.
    pub enrollment_id: Option<String>,
    /// The card network's id for the network token.
    pub token_reference_id: Option<passbook_runtime::Sensitive<String>>,
    /// The network token itself, a number in the form of a card number. Masked in responses.
    pub number: Option<passbook_runtime::Sensitive<String>>,
    /// Month of expiry of the network token in two digits, `01` to `12`.
    pub expiration_month: Option<String>,
    /// Year of expiry of the network token in four digits.
    pub expiration_year: Option<String>,
    /// The card network.
    pub r#type: Option<TokenizedCardType>,
    /// Why no network token could be had.
    /// - `INVALID_REQUEST`: the request had invalid data.
    /// - `CARD_VERIFICATION_FAILED`: the card's data could not be verified.
    /// - `CARD_NOT_ELIGIBLE`: the issuer does not take part with this card at present.
    /// - `CARD_NOT_ALLOWED`: the card network does not take part with this card at present.
    /// - `DECLINED`: the issuer refused.
    /// - `SERVICE_UNAVAILABLE`: the card network's token service was down or did not answer in time.
    /// - `SYSTEM_ERROR`: an unexpected failure with the token service; check the merchant's configuration.
    pub reason: Option<TokenizedCardReason>,
    /// One-time value, in base64, that goes with the network token in a payment. For Visa and Mastercard.
    pub cryptogram: Option<passbook_runtime::Sensitive<String>>,
    /// One-time security code that goes with the network token in a payment: for American Express, and for Visa
    /// when asked for.
    pub security_code: Option<passbook_runtime::Sensitive<String>>,
    /// Electronic commerce indicator, as the card network gave it with the authentication.
    pub eci: Option<String>,
    /// Id of the token requestor with the card network, 11 digits.
    ///
    /// At most 11 characters.
    pub requestor_id: Option<String>,
    /// Payment account reference (PAR): the same for all cards and network tokens of one account.
    pub payment_account_reference: Option<passbook_runtime::Sensitive<String>>,
    /// Number of cryptograms made for the network token so far, an input to each. For Visa only.
    pub application_transaction_counter: Option<String>,
    /// `card`
    pub card: Option<UnderlyingCard>,
    /// What the issuer found when it checked the cardholder's data.
    pub verification_results: Option<VerificationResults>,
    /// `metadata`
    pub metadata: Option<TokenizedCardMetadata>,
}

impl TokenizedCard {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            object: None,
            source: None,
            state: None,
            enrollment_id: None,
            token_reference_id: None,
            number: None,
            expiration_month: None,
            expiration_year: None,
            r#type: None,
            reason: None,
            cryptogram: None,
            security_code: None,
            eci: None,
            requestor_id: None,
            payment_account_reference: None,
            application_transaction_counter: None,
            card: None,
            verification_results: None,
            metadata: None,
        }
    }

    /// Where the card's data came from.
    /// - `ONFILE`: a card on file.
    /// - `TOKEN`: a token.
    /// - `ISSUER`: the issuer.
    pub fn source(mut self, source: TokenizedCardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// The card network.
    pub fn r#type(mut self, r#type: TokenizedCardType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `card`.
    pub fn card(mut self, card: UnderlyingCard) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: TokenizedCardMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

passbook_runtime::structure! {
    TokenizedCard {
        id: "id" ReadOnly Plain String;
        object: "object" ReadOnly Plain TokenizedCardObject;
        source: "source" Optional Plain TokenizedCardSource;
        state: "state" ReadOnly Plain TokenizedCardState;
        enrollment_id: "enrollmentId" ReadOnly Plain String;
        token_reference_id: "tokenReferenceId" ReadOnly Plain passbook_runtime::Sensitive<String>;
        number: "number" ReadOnly Plain passbook_runtime::Sensitive<String>;
        expiration_month: "expirationMonth" ReadOnly Plain String;
        expiration_year: "expirationYear" ReadOnly Plain String;
        r#type: "type" Optional Plain TokenizedCardType;
        reason: "reason" ReadOnly Plain TokenizedCardReason;
        cryptogram: "cryptogram" ReadOnly Plain passbook_runtime::Sensitive<String>;
        security_code: "securityCode" ReadOnly Plain passbook_runtime::Sensitive<String>;
        eci: "eci" ReadOnly Plain String;
        requestor_id: "requestorId" ReadOnly Plain String;
        payment_account_reference: "paymentAccountReference" ReadOnly Plain passbook_runtime::Sensitive<String>;
        application_transaction_counter: "applicationTransactionCounter" ReadOnly Plain String;
        card: "card" Optional Plain UnderlyingCard;
        verification_results: "verificationResults" ReadOnly Plain VerificationResults;
        metadata: "metadata" Optional Plain TokenizedCardMetadata;
    }
}

passbook_runtime::limits! {
    TokenizedCard {
        card: "card" {};
        metadata: "metadata" {};
    }
}

/// How to show the card of a network token to the cardholder, and who issued it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenizedCardMetadata {
    /// Colours and pictures of the card.
    pub card_art: Option<CardArt>,
    /// The issuer of the card.
    pub issuer: Option<CardIssuer>,
    /// Id of the merchant that created the tokenized card.
    pub creator: Option<String>,
}

impl TokenizedCardMetadata {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            card_art: None,
            issuer: None,
            creator: None,
        }
    }
}

passbook_runtime::structure! {
    TokenizedCardMetadata {
        card_art: "cardArt" ReadOnly Plain CardArt;
        issuer: "issuer" ReadOnly Plain CardIssuer;
        creator: "creator" ReadOnly Plain String;
    }
}

passbook_runtime::limits! {
    TokenizedCardMetadata {
    }
}

/// Kind of resource, always `tokenizedCard`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenizedCardObject {
    /// `tokenizedCard`
    TokenizedCard,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TokenizedCardObject {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TokenizedCard => "tokenizedCard",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TokenizedCardObject {
    fn from(value: &str) -> Self {
        match value {
            "tokenizedCard" => Self::TokenizedCard,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TokenizedCardObject);

/// Why no network token could be had.
/// - `INVALID_REQUEST`: the request had invalid data.
/// - `CARD_VERIFICATION_FAILED`: the card's data could not be verified.
/// - `CARD_NOT_ELIGIBLE`: the issuer does not take part with this card at present.
/// - `CARD_NOT_ALLOWED`: the card network does not take part with this card at present.
/// - `DECLINED`: the issuer refused.
/// - `SERVICE_UNAVAILABLE`: the card network's token service was down or did not answer in time.
/// - `SYSTEM_ERROR`: an unexpected failure with the token service; check the merchant's configuration.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenizedCardReason {
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `CARD_VERIFICATION_FAILED`
    CardVerificationFailed,
    /// `CARD_NOT_ELIGIBLE`
    CardNotEligible,
    /// `CARD_NOT_ALLOWED`
    CardNotAllowed,
    /// `DECLINED`
    Declined,
    /// `SERVICE_UNAVAILABLE`
    ServiceUnavailable,
    /// `SYSTEM_ERROR`
    SystemError,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TokenizedCardReason {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidRequest => "INVALID_REQUEST",
            Self::CardVerificationFailed => "CARD_VERIFICATION_FAILED",
            Self::CardNotEligible => "CARD_NOT_ELIGIBLE",
            Self::CardNotAllowed => "CARD_NOT_ALLOWED",
            Self::Declined => "DECLINED",
            Self::ServiceUnavailable => "SERVICE_UNAVAILABLE",
            Self::SystemError => "SYSTEM_ERROR",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TokenizedCardReason {
    fn from(value: &str) -> Self {
        match value {
            "INVALID_REQUEST" => Self::InvalidRequest,
            "CARD_VERIFICATION_FAILED" => Self::CardVerificationFailed,
            "CARD_NOT_ELIGIBLE" => Self::CardNotEligible,
            "CARD_NOT_ALLOWED" => Self::CardNotAllowed,
            "DECLINED" => Self::Declined,
            "SERVICE_UNAVAILABLE" => Self::ServiceUnavailable,
            "SYSTEM_ERROR" => Self::SystemError,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TokenizedCardReason);

/// Where the card's data came from.
/// - `ONFILE`: a card on file.
/// - `TOKEN`: a token.
/// - `ISSUER`: the issuer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenizedCardSource {
    /// `ONFILE`
    Onfile,
    /// `TOKEN`
    Token,
    /// `ISSUER`
    Issuer,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TokenizedCardSource {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Onfile => "ONFILE",
            Self::Token => "TOKEN",
            Self::Issuer => "ISSUER",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TokenizedCardSource {
    fn from(value: &str) -> Self {
        match value {
            "ONFILE" => Self::Onfile,
            "TOKEN" => Self::Token,
            "ISSUER" => Self::Issuer,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TokenizedCardSource);

/// State of the network token.
/// - `ACTIVE`: in use.
/// - `SUSPENDED`: not in use, and may become active again.
/// - `DELETED`: gone for good.
/// - `UNPROVISIONED`: an earlier network token.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenizedCardState {
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// `DELETED`
    Deleted,
    /// `UNPROVISIONED`
    Unprovisioned,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TokenizedCardState {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::Deleted => "DELETED",
            Self::Unprovisioned => "UNPROVISIONED",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TokenizedCardState {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "SUSPENDED" => Self::Suspended,
            "DELETED" => Self::Deleted,
            "UNPROVISIONED" => Self::Unprovisioned,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TokenizedCardState);

/// The card network.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenizedCardType {
    /// `visa`
    Visa,
    /// `mastercard`
    Mastercard,
    /// `americanexpress`
    Americanexpress,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TokenizedCardType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Visa => "visa",
            Self::Mastercard => "mastercard",
            Self::Americanexpress => "americanexpress",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TokenizedCardType {
    fn from(value: &str) -> Self {
        match value {
            "visa" => Self::Visa,
            "mastercard" => Self::Mastercard,
            "americanexpress" => Self::Americanexpress,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TokenizedCardType);

/// Where the number came from, when it is a network token rather than the card's own number.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenizedInformation {
    /// The merchant's id with the token service provider, which assigns it. Only for the processors VisaNet and
    /// FDC Nashville Global.
    ///
    /// At most 11 characters.
    pub requestor_id: Option<String>,
    /// Who supplied the token data, as one digit. `1`: an app on the customer's mobile device.
    ///
    /// At most 1 characters.
    pub transaction_type: Option<String>,
}

impl TokenizedInformation {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            requestor_id: None,
            transaction_type: None,
        }
    }

    /// The merchant's id with the token service provider, which assigns it. Only for the processors VisaNet and
    /// FDC Nashville Global.
    ///
    /// At most 11 characters.
    pub fn requestor_id(mut self, requestor_id: impl Into<String>) -> Self {
        self.requestor_id = Some(requestor_id.into());
        self
    }

    /// Who supplied the token data, as one digit. `1`: an app on the customer's mobile device.
    ///
    /// At most 1 characters.
    pub fn transaction_type(mut self, transaction_type: impl Into<String>) -> Self {
        self.transaction_type = Some(transaction_type.into());
        self
    }
}

passbook_runtime::structure! {
    TokenizedInformation {
        requestor_id: "requestorID" Optional Plain String;
        transaction_type: "transactionType" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TokenizedInformation {
        requestor_id: "requestorID" { max_length: 11, };
        transaction_type: "transactionType" { max_length: 1, };
    }
}

/// The latest card behind a network token.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnderlyingCard {
    /// Card number (PAN). Masked in responses.
    ///
    /// 12 to 19 characters.
    pub number: Option<passbook_runtime::Sensitive<String>>,
    /// Month of expiry in two digits, `01` to `12`.
    ///
    /// At most 2 characters.
    pub expiration_month: Option<String>,
    /// Year of expiry in four digits.
    ///
    /// At most 4 characters.
    pub expiration_year: Option<String>,
    /// `type`
    pub r#type: Option<CardType>,
    /// Last digits of the card number.
    pub suffix: Option<String>,
    /// Day on which the card was issued.
    pub issue_date: Option<passbook_runtime::Date>,
    /// Day on which the card was activated.
    pub activation_date: Option<passbook_runtime::Date>,
    /// Whether the expiry date is printed on the card.
    pub expiration_printed: Option<bool>,
    /// Whether the security code is printed on the card.
    pub security_code_printed: Option<bool>,
    /// The issuer's terms for the card.
    pub terms_and_conditions: Option<TermsAndConditions>,
}

impl UnderlyingCard {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            number: None,
            expiration_month: None,
            expiration_year: None,
            r#type: None,
            suffix: None,
            issue_date: None,
            activation_date: None,
            expiration_printed: None,
            security_code_printed: None,
            terms_and_conditions: None,
        }
    }

    /// Card number (PAN). Masked in responses.
    ///
    /// 12 to 19 characters.
    pub fn number(
        mut self,
        number: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Month of expiry in two digits, `01` to `12`.
    ///
    /// At most 2 characters.
    pub fn expiration_month(mut self, expiration_month: impl Into<String>) -> Self {
        self.expiration_month = Some(expiration_month.into());
        self
    }

    /// Year of expiry in four digits.
    ///
    /// At most 4 characters.
    pub fn expiration_year(mut self, expiration_year: impl Into<String>) -> Self {
        self.expiration_year = Some(expiration_year.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: CardType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

passbook_runtime::structure! {
    UnderlyingCard {
        number: "number" Optional Plain passbook_runtime::Sensitive<String>;
        expiration_month: "expirationMonth" Optional Plain String;
        expiration_year: "expirationYear" Optional Plain String;
        r#type: "type" Optional Plain CardType;
        suffix: "suffix" ReadOnly Plain String;
        issue_date: "issueDate" ReadOnly Plain passbook_runtime::Date;
        activation_date: "activationDate" ReadOnly Plain passbook_runtime::Date;
        expiration_printed: "expirationPrinted" ReadOnly Plain bool;
        security_code_printed: "securityCodePrinted" ReadOnly Plain bool;
        terms_and_conditions: "termsAndConditions" ReadOnly Plain TermsAndConditions;
    }
}

passbook_runtime::limits! {
    UnderlyingCard {
        number: "number" { min_length: 12, max_length: 19, };
        expiration_month: "expirationMonth" { max_length: 2, };
        expiration_year: "expirationYear" { max_length: 4, };
    }
}

/// What the issuer found when it checked the security code and billing address that came with the enrollment.
/// Only for Visa network tokens.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationResults {
    /// Result for the security code.
    /// - `MATCH`: it is right.
    /// - `NO_MATCH`: it is wrong.
    /// - `NOT_SUPPORTED`: the issuer does not check it.
    /// - `SKIPPED`: it was not checked.
    pub security_code: Option<VerificationResultsSecurityCode>,
    /// Result for the billing address.
    /// - `MATCH`: street address and postal code are right.
    /// - `PARTIAL_MATCH`: only one of the two is right.
    /// - `PARTIAL_MATCH_FORMAT_UNSUPPORTED`: one is right, and the other is in a form that could not be checked.
    /// - `NO_MATCH`: both are wrong.
    /// - `NOT_SUPPORTED`: the issuer does not check it.
    /// - `SKIPPED`: it was not checked.
    pub address: Option<VerificationResultsAddress>,
}

impl VerificationResults {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            security_code: None,
            address: None,
        }
    }
}

passbook_runtime::structure! {
    VerificationResults {
        security_code: "securityCode" ReadOnly Plain VerificationResultsSecurityCode;
        address: "address" ReadOnly Plain VerificationResultsAddress;
    }
}

passbook_runtime::limits! {
    VerificationResults {
    }
}

/// Result for the billing address.
/// - `MATCH`: street address and postal code are right.
/// - `PARTIAL_MATCH`: only one of the two is right.
/// - `PARTIAL_MATCH_FORMAT_UNSUPPORTED`: one is right, and the other is in a form that could not be checked.
/// - `NO_MATCH`: both are wrong.
/// - `NOT_SUPPORTED`: the issuer does not check it.
/// - `SKIPPED`: it was not checked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VerificationResultsAddress {
    /// `MATCH`
    Match,
    /// `PARTIAL_MATCH`
    PartialMatch,
    /// `PARTIAL_MATCH_FORMAT_UNSUPPORTED`
    PartialMatchFormatUnsupported,
    /// `NO_MATCH`
    NoMatch,
    /// `NOT_SUPPORTED`
    NotSupported,
    /// `SKIPPED`
    Skipped,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl VerificationResultsAddress {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Match => "MATCH",
            Self::PartialMatch => "PARTIAL_MATCH",
            Self::PartialMatchFormatUnsupported => "PARTIAL_MATCH_FORMAT_UNSUPPORTED",
            Self::NoMatch => "NO_MATCH",
            Self::NotSupported => "NOT_SUPPORTED",
            Self::Skipped => "SKIPPED",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for VerificationResultsAddress {
    fn from(value: &str) -> Self {
        match value {
            "MATCH" => Self::Match,
            "PARTIAL_MATCH" => Self::PartialMatch,
            "PARTIAL_MATCH_FORMAT_UNSUPPORTED" => Self::PartialMatchFormatUnsupported,
            "NO_MATCH" => Self::NoMatch,
            "NOT_SUPPORTED" => Self::NotSupported,
            "SKIPPED" => Self::Skipped,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(VerificationResultsAddress);

/// Result for the security code.
/// - `MATCH`: it is right.
/// - `NO_MATCH`: it is wrong.
/// - `NOT_SUPPORTED`: the issuer does not check it.
/// - `SKIPPED`: it was not checked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VerificationResultsSecurityCode {
    /// `MATCH`
    Match,
    /// `NO_MATCH`
    NoMatch,
    /// `NOT_SUPPORTED`
    NotSupported,
    /// `SKIPPED`
    Skipped,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl VerificationResultsSecurityCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Match => "MATCH",
            Self::NoMatch => "NO_MATCH",
            Self::NotSupported => "NOT_SUPPORTED",
            Self::Skipped => "SKIPPED",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for VerificationResultsSecurityCode {
    fn from(value: &str) -> Self {
        match value {
            "MATCH" => Self::Match,
            "NO_MATCH" => Self::NoMatch,
            "NOT_SUPPORTED" => Self::NotSupported,
            "SKIPPED" => Self::Skipped,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(VerificationResultsSecurityCode);
