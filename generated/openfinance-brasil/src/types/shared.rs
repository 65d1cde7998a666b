// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// Kind of account: current account, savings account, or prepaid payment account in electronic money.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `CONTA_DEPOSITO_A_VISTA`
    ContaDepositoAVista,
    /// `CONTA_POUPANCA`
    ContaPoupanca,
    /// `CONTA_PAGAMENTO_PRE_PAGA`
    ContaPagamentoPrePaga,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AccountType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ContaDepositoAVista => "CONTA_DEPOSITO_A_VISTA",
            Self::ContaPoupanca => "CONTA_POUPANCA",
            Self::ContaPagamentoPrePaga => "CONTA_PAGAMENTO_PRE_PAGA",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AccountType {
    fn from(value: &str) -> Self {
        match value {
            "CONTA_DEPOSITO_A_VISTA" => Self::ContaDepositoAVista,
            "CONTA_POUPANCA" => Self::ContaPoupanca,
            "CONTA_PAGAMENTO_PRE_PAGA" => Self::ContaPagamentoPrePaga,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AccountType);

/// Area code (DDD) without a leading zero: two digits for a Brazilian number. Later versions let any two or three digits stand here.
///
/// 2 to 3 characters. Pattern: `^(\d{2,3})$`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AreaCode {
    /// `11`
    V11,
    /// `12`
    V12,
    /// `13`
    V13,
    /// `14`
    V14,
    /// `15`
    V15,
    /// `16`
    V16,
    /// `17`
    V17,
    /// `18`
    V18,
    /// `19`
    V19,
    /// `21`
    V21,
    /// `22`
    V22,
    /// `24`
    V24,
    /// `27`
    V27,
    /// `28`
    V28,
    /// `31`
    V31,
    /// `32`
    V32,
    /// `33`
    V33,
    /// `34`
    V34,
    /// `35`
    V35,
    /// `37`
    V37,
    /// `38`
    V38,
    /// `41`
    V41,
    /// `42`
    V42,
    /// `43`
    V43,
    /// `44`
    V44,
    /// `45`
    V45,
    /// `46`
    V46,
    /// `47`
    V47,
    /// `48`
    V48,
    /// `49`
    V49,
    /// `51`
    V51,
    /// `53`
    V53,
    /// `54`
    V54,
    /// `55`
    V55,
    /// `61`
    V61,
    /// `62`
    V62,
    /// `63`
    V63,
    /// `64`
    V64,
    /// `65`
    V65,
    /// `66`
    V66,
    /// `67`
    V67,
    /// `68`
    V68,
    /// `69`
    V69,
    /// `71`
    V71,
    /// `73`
    V73,
    /// `74`
    V74,
    /// `75`
    V75,
    /// `77`
    V77,
    /// `79`
    V79,
    /// `81`
    V81,
    /// `82`
    V82,
    /// `83`
    V83,
    /// `84`
    V84,
    /// `85`
    V85,
    /// `86`
    V86,
    /// `87`
    V87,
    /// `88`
    V88,
    /// `89`
    V89,
    /// `91`
    V91,
    /// `92`
    V92,
    /// `93`
    V93,
    /// `94`
    V94,
    /// `95`
    V95,
    /// `96`
    V96,
    /// `97`
    V97,
    /// `98`
    V98,
    /// `99`
    V99,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AreaCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V11 => "11",
            Self::V12 => "12",
            Self::V13 => "13",
            Self::V14 => "14",
            Self::V15 => "15",
            Self::V16 => "16",
            Self::V17 => "17",
            Self::V18 => "18",
            Self::V19 => "19",
            Self::V21 => "21",
            Self::V22 => "22",
            Self::V24 => "24",
            Self::V27 => "27",
            Self::V28 => "28",
            Self::V31 => "31",
            Self::V32 => "32",
            Self::V33 => "33",
            Self::V34 => "34",
            Self::V35 => "35",
            Self::V37 => "37",
            Self::V38 => "38",
            Self::V41 => "41",
            Self::V42 => "42",
            Self::V43 => "43",
            Self::V44 => "44",
            Self::V45 => "45",
            Self::V46 => "46",
            Self::V47 => "47",
            Self::V48 => "48",
            Self::V49 => "49",
            Self::V51 => "51",
            Self::V53 => "53",
            Self::V54 => "54",
            Self::V55 => "55",
            Self::V61 => "61",
            Self::V62 => "62",
            Self::V63 => "63",
            Self::V64 => "64",
            Self::V65 => "65",
            Self::V66 => "66",
            Self::V67 => "67",
            Self::V68 => "68",
            Self::V69 => "69",
            Self::V71 => "71",
            Self::V73 => "73",
            Self::V74 => "74",
            Self::V75 => "75",
            Self::V77 => "77",
            Self::V79 => "79",
            Self::V81 => "81",
            Self::V82 => "82",
            Self::V83 => "83",
            Self::V84 => "84",
            Self::V85 => "85",
            Self::V86 => "86",
            Self::V87 => "87",
            Self::V88 => "88",
            Self::V89 => "89",
            Self::V91 => "91",
            Self::V92 => "92",
            Self::V93 => "93",
            Self::V94 => "94",
            Self::V95 => "95",
            Self::V96 => "96",
            Self::V97 => "97",
            Self::V98 => "98",
            Self::V99 => "99",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AreaCode {
    fn from(value: &str) -> Self {
        match value {
            "11" => Self::V11,
            "12" => Self::V12,
            "13" => Self::V13,
            "14" => Self::V14,
            "15" => Self::V15,
            "16" => Self::V16,
            "17" => Self::V17,
            "18" => Self::V18,
            "19" => Self::V19,
            "21" => Self::V21,
            "22" => Self::V22,
            "24" => Self::V24,
            "27" => Self::V27,
            "28" => Self::V28,
            "31" => Self::V31,
            "32" => Self::V32,
            "33" => Self::V33,
            "34" => Self::V34,
            "35" => Self::V35,
            "37" => Self::V37,
            "38" => Self::V38,
            "41" => Self::V41,
            "42" => Self::V42,
            "43" => Self::V43,
            "44" => Self::V44,
            "45" => Self::V45,
            "46" => Self::V46,
            "47" => Self::V47,
            "48" => Self::V48,
            "49" => Self::V49,
            "51" => Self::V51,
            "53" => Self::V53,
            "54" => Self::V54,
            "55" => Self::V55,
            "61" => Self::V61,
            "62" => Self::V62,
            "63" => Self::V63,
            "64" => Self::V64,
            "65" => Self::V65,
            "66" => Self::V66,
            "67" => Self::V67,
            "68" => Self::V68,
            "69" => Self::V69,
            "71" => Self::V71,
            "73" => Self::V73,
            "74" => Self::V74,
            "75" => Self::V75,
            "77" => Self::V77,
            "79" => Self::V79,
            "81" => Self::V81,
            "82" => Self::V82,
            "83" => Self::V83,
            "84" => Self::V84,
            "85" => Self::V85,
            "86" => Self::V86,
            "87" => Self::V87,
            "88" => Self::V88,
            "89" => Self::V89,
            "91" => Self::V91,
            "92" => Self::V92,
            "93" => Self::V93,
            "94" => Self::V94,
            "95" => Self::V95,
            "96" => Self::V96,
            "97" => Self::V97,
            "98" => Self::V98,
            "99" => Self::V99,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AreaCode);

/// How to reach the customer. A list is empty when the institution has nothing for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contacts {
    /// Where the customer lives or does business.
    pub postal_addresses: Vec<PostalAddress>,
    /// Telephone numbers.
    pub phones: Vec<Phone>,
    /// Email addresses.
    pub emails: Vec<Email>,
}

impl std::fmt::Debug for Contacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contacts")
            .field("postal_addresses", &passbook_runtime::internal::structure::Personal)
            .field("phones", &passbook_runtime::internal::structure::Personal)
            .field("emails", &passbook_runtime::internal::structure::Personal)
            .finish()
    }
}

passbook_runtime::structure! {
    Contacts {
        postal_addresses: "postalAddresses" Required PersonalPlain Vec<PostalAddress>;
        phones: "phones" Required PersonalPlain Vec<Phone>;
        emails: "emails" Required PersonalPlain Vec<Email>;
    }
}

/// An email address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Email {
    /// Whether this is the customer's main email address.
    pub is_main: bool,
    /// The address.
    ///
    /// At most 320 characters.
    pub email: String,
}

impl std::fmt::Debug for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Email")
            .field("is_main", &self.is_main)
            .field("email", &passbook_runtime::internal::structure::Personal)
            .finish()
    }
}

passbook_runtime::structure! {
    Email {
        is_main: "isMain" Required Plain bool;
        email: "email" Required PersonalPlain String;
    }
}

/// One error of a call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// Code of the error. The codes are the institution's own.
    ///
    /// At most 255 characters.
    pub code: String,
    /// Short text for people that names the error, normally in Portuguese.
    ///
    /// At most 255 characters.
    pub title: String,
    /// Text for people that explains this occurrence of the error, normally in Portuguese.
    ///
    /// At most 2048 characters.
    pub detail: String,
}

passbook_runtime::structure! {
    Error {
        code: "code" Required Plain String;
        title: "title" Required Plain String;
        detail: "detail" Required Plain String;
    }
}

/// What went wrong. One answer can report several errors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The errors found, at least one.
    ///
    /// 1 to 13 items.
    pub errors: Vec<Error>,
    /// `meta`
    pub meta: Option<Meta>,
}

passbook_runtime::structure! {
    ErrorResponse {
        errors: "errors" Required Plain Vec<Error>;
        meta: "meta" Optional Plain Meta;
    }
}

/// How often an income or revenue comes in: daily, weekly, every fortnight, monthly, every two months, every quarter, every half year, yearly, or other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Frequency {
    /// `DIARIA`
    Diaria,
    /// `SEMANAL`
    Semanal,
    /// `QUINZENAL`
    Quinzenal,
    /// `MENSAL`
    Mensal,
    /// `BIMESTRAL`
    Bimestral,
    /// `TRIMESTRAL`
    Trimestral,
    /// `SEMESTRAL`
    Semestral,
    /// `ANUAL`
    Anual,
    /// `OUTROS`
    Outros,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Frequency {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Diaria => "DIARIA",
            Self::Semanal => "SEMANAL",
            Self::Quinzenal => "QUINZENAL",
            Self::Mensal => "MENSAL",
            Self::Bimestral => "BIMESTRAL",
            Self::Trimestral => "TRIMESTRAL",
            Self::Semestral => "SEMESTRAL",
            Self::Anual => "ANUAL",
            Self::Outros => "OUTROS",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Frequency {
    fn from(value: &str) -> Self {
        match value {
            "DIARIA" => Self::Diaria,
            "SEMANAL" => Self::Semanal,
            "QUINZENAL" => Self::Quinzenal,
            "MENSAL" => Self::Mensal,
            "BIMESTRAL" => Self::Bimestral,
            "TRIMESTRAL" => Self::Trimestral,
            "SEMESTRAL" => Self::Semestral,
            "ANUAL" => Self::Anual,
            "OUTROS" => Self::Outros,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Frequency);

/// A point in decimal degrees of WGS 84, as text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeographicCoordinates {
    /// Latitude from -90 to 90, positive to the north.
    ///
    /// At most 13 characters. Pattern: `^-?\d{1,2}\.\d{1,9}$`.
    pub latitude: String,
    /// Longitude from -180 to 180, positive to the east.
    ///
    /// At most 13 characters. Pattern: `^-?\d{1,3}\.\d{1,8}$`.
    pub longitude: String,
}

impl std::fmt::Debug for GeographicCoordinates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GeographicCoordinates")
            .field("latitude", &passbook_runtime::internal::structure::Personal)
            .field("longitude", &passbook_runtime::internal::structure::Personal)
            .finish()
    }
}

passbook_runtime::structure! {
    GeographicCoordinates {
        latitude: "latitude" Required PersonalPlain String;
        longitude: "longitude" Required PersonalPlain String;
    }
}

/// URLs of this answer and, where it is paged, of its neighbours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// The URL that produced this answer.
    ///
    /// At most 2000 characters.
    pub self_: String,
    /// The first page. There when this is not the first page.
    ///
    /// At most 2000 characters.
    pub first: Option<String>,
    /// The page before this one. There when this is not the first page.
    ///
    /// At most 2000 characters.
    pub prev: Option<String>,
    /// The page after this one. There when this is not the last page.
    ///
    /// At most 2000 characters.
    pub next: Option<String>,
    /// The last page. There when this is not the last page.
    ///
    /// At most 2000 characters.
    pub last: Option<String>,
}

passbook_runtime::structure! {
    Links {
        self_: "self" Required Plain String;
        first: "first" Optional Plain String;
        prev: "prev" Optional Plain String;
        next: "next" Optional Plain String;
        last: "last" Optional Plain String;
    }
}

/// About the answer as a whole.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// How many records the whole result has, over all pages. Later versions leave it out.
    pub total_records: Option<i32>,
    /// How many pages the whole result has. Later versions leave it out.
    pub total_pages: Option<i32>,
    /// When the institution answered, RFC 3339 in UTC with whole seconds.
    ///
    /// At most 20 characters.
    pub request_date_time: passbook_runtime::DateTime,
}

passbook_runtime::structure! {
    Meta {
        total_records: "totalRecords" Optional Plain i32;
        total_pages: "totalPages" Optional Plain i32;
        request_date_time: "requestDateTime" Required Plain passbook_runtime::DateTime;
    }
}

/// An amount of money in a currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// The amount with a point and two to four decimal places, such as `100000.0400`. Only revenue and net worth can be negative.
    ///
    /// 4 to 21 characters. Pattern: `^-?\d{1,15}\.\d{2,4}$`.
    pub amount: passbook_runtime::Decimal,
    /// The currency, ISO 4217.
    ///
    /// At most 3 characters. Pattern: `^[A-Z]{3}$`.
    pub currency: String,
}

passbook_runtime::structure! {
    Money {
        amount: "amount" Required DecimalText passbook_runtime::Decimal;
        currency: "currency" Required Plain String;
    }
}

/// A telephone number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Phone {
    /// Whether this is the customer's main number.
    pub is_main: bool,
    /// `type`
    pub r#type: PhoneType,
    /// What kind of number it is. There when `type` is `OUTRO`.
    ///
    /// At most 70 characters.
    pub additional_info: Option<String>,
    /// Country calling code (DDI), 1 to 4 digits. There unless it is 55, Brazil.
    ///
    /// At most 4 characters. Pattern: `^\d{1,4}$`.
    pub country_calling_code: Option<String>,
    /// `areaCode`
    pub area_code: AreaCode,
    /// The number without country and area code, 6 to 13 digits.
    ///
    /// At most 13 characters. Pattern: `^([0-9]{6,13})$`.
    pub number: String,
    /// Extension, if the number needs one, 1 to 5 digits.
    ///
    /// At most 5 characters. Pattern: `^\d{1,5}$`.
    pub phone_extension: Option<String>,
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Phone")
            .field("is_main", &self.is_main)
            .field("type", &self.r#type)
            .field("additional_info", &self.additional_info)
            .field("country_calling_code", &self.country_calling_code)
            .field("area_code", &self.area_code)
            .field("number", &passbook_runtime::internal::structure::Personal)
            .field(
                "phone_extension",
                &self
                    .phone_extension
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    Phone {
        is_main: "isMain" Required Plain bool;
        r#type: "type" Required Plain PhoneType;
        additional_info: "additionalInfo" Optional Plain String;
        country_calling_code: "countryCallingCode" Optional Plain String;
        area_code: "areaCode" Required Plain AreaCode;
        number: "number" Required PersonalPlain String;
        phone_extension: "phoneExtension" Optional PersonalPlain String;
    }
}

/// Kind of telephone number: landline, mobile, or other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PhoneType {
    /// `FIXO`
    Fixo,
    /// `MOVEL`
    Movel,
    /// `OUTRO`
    Outro,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PhoneType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixo => "FIXO",
            Self::Movel => "MOVEL",
            Self::Outro => "OUTRO",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PhoneType {
    fn from(value: &str) -> Self {
        match value {
            "FIXO" => Self::Fixo,
            "MOVEL" => Self::Movel,
            "OUTRO" => Self::Outro,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PhoneType);

/// Residential address of a person or business address of a company. A person's has `address` and `postCode`; a company's has `countryCode`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostalAddress {
    /// Whether this is the customer's main address.
    pub is_main: bool,
    /// Street and house number.
    ///
    /// At most 150 characters.
    pub address: Option<String>,
    /// What else it takes to find the door, such as a flat or a floor.
    ///
    /// At most 30 characters.
    pub additional_info: Option<String>,
    /// Neighbourhood (bairro), if there is one.
    ///
    /// At most 50 characters.
    pub district_name: Option<String>,
    /// Town or municipality.
    ///
    /// At most 50 characters.
    pub town_name: String,
    /// Code of the municipality at the statistics institute IBGE: 7 digits, of which the first two are the state.
    ///
    /// At most 7 characters. Pattern: `\d{7}$`.
    pub ibge_town_code: Option<String>,
    /// `countrySubDivision`
    pub country_sub_division: Option<State>,
    /// Postal code (CEP), 8 digits without punctuation.
    ///
    /// At most 8 characters. Pattern: `^\d{8}$`.
    pub post_code: Option<String>,
    /// Name of the country.
    ///
    /// At most 80 characters.
    pub country: String,
    /// The country as an ISO 3166-1 alpha-3 code.
    ///
    /// At most 3 characters. Pattern: `^([A-Z]{3})$`.
    pub country_code: Option<String>,
    /// `geographicCoordinates`
    pub geographic_coordinates: Option<GeographicCoordinates>,
}

impl std::fmt::Debug for PostalAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostalAddress")
            .field("is_main", &self.is_main)
            .field(
                "address",
                &self
                    .address
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "additional_info",
                &self
                    .additional_info
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "district_name",
                &self
                    .district_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("town_name", &passbook_runtime::internal::structure::Personal)
            .field("ibge_town_code", &self.ibge_town_code)
            .field("country_sub_division", &self.country_sub_division)
            .field(
                "post_code",
                &self
                    .post_code
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("country", &self.country)
            .field("country_code", &self.country_code)
            .field(
                "geographic_coordinates",
                &self
                    .geographic_coordinates
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    PostalAddress {
        is_main: "isMain" Required Plain bool;
        address: "address" Optional PersonalPlain String;
        additional_info: "additionalInfo" Optional PersonalPlain String;
        district_name: "districtName" Optional PersonalPlain String;
        town_name: "townName" Required PersonalPlain String;
        ibge_town_code: "ibgeTownCode" Optional Plain String;
        country_sub_division: "countrySubDivision" Optional Plain State;
        post_code: "postCode" Optional PersonalPlain String;
        country: "country" Required Plain String;
        country_code: "countryCode" Optional Plain String;
        geographic_coordinates: "geographicCoordinates" Optional PersonalPlain GeographicCoordinates;
    }
}

/// By what right someone represents the customer: a legal representative is named in a company's articles, an attorney (`PROCURADOR`) holds a written authorization.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProcuratorType {
    /// `REPRESENTANTE_LEGAL`
    RepresentanteLegal,
    /// `PROCURADOR`
    Procurador,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ProcuratorType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RepresentanteLegal => "REPRESENTANTE_LEGAL",
            Self::Procurador => "PROCURADOR",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ProcuratorType {
    fn from(value: &str) -> Self {
        match value {
            "REPRESENTANTE_LEGAL" => Self::RepresentanteLegal,
            "PROCURADOR" => Self::Procurador,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ProcuratorType);

/// A product or service: current account, savings account, prepaid payment account, credit card, credit, insurance, pension plan, investment, foreign exchange, salary account, card acquiring, or other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductServiceType {
    /// `CONTA_DEPOSITO_A_VISTA`
    ContaDepositoAVista,
    /// `CONTA_POUPANCA`
    ContaPoupanca,
    /// `CONTA_PAGAMENTO_PRE_PAGA`
    ContaPagamentoPrePaga,
    /// `CARTAO_CREDITO`
    CartaoCredito,
    /// `OPERACAO_CREDITO`
    OperacaoCredito,
    /// `SEGURO`
    Seguro,
    /// `PREVIDENCIA`
    Previdencia,
    /// `INVESTIMENTO`
    Investimento,
    /// `OPERACOES_CAMBIO`
    OperacoesCambio,
    /// `CONTA_SALARIO`
    ContaSalario,
    /// `CREDENCIAMENTO`
    Credenciamento,
    /// `OUTROS`
    Outros,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ProductServiceType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ContaDepositoAVista => "CONTA_DEPOSITO_A_VISTA",
            Self::ContaPoupanca => "CONTA_POUPANCA",
            Self::ContaPagamentoPrePaga => "CONTA_PAGAMENTO_PRE_PAGA",
            Self::CartaoCredito => "CARTAO_CREDITO",
            Self::OperacaoCredito => "OPERACAO_CREDITO",
            Self::Seguro => "SEGURO",
            Self::Previdencia => "PREVIDENCIA",
            Self::Investimento => "INVESTIMENTO",
            Self::OperacoesCambio => "OPERACOES_CAMBIO",
            Self::ContaSalario => "CONTA_SALARIO",
            Self::Credenciamento => "CREDENCIAMENTO",
            Self::Outros => "OUTROS",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ProductServiceType {
    fn from(value: &str) -> Self {
        match value {
            "CONTA_DEPOSITO_A_VISTA" => Self::ContaDepositoAVista,
            "CONTA_POUPANCA" => Self::ContaPoupanca,
            "CONTA_PAGAMENTO_PRE_PAGA" => Self::ContaPagamentoPrePaga,
            "CARTAO_CREDITO" => Self::CartaoCredito,
            "OPERACAO_CREDITO" => Self::OperacaoCredito,
            "SEGURO" => Self::Seguro,
            "PREVIDENCIA" => Self::Previdencia,
            "INVESTIMENTO" => Self::Investimento,
            "OPERACOES_CAMBIO" => Self::OperacoesCambio,
            "CONTA_SALARIO" => Self::ContaSalario,
            "CREDENCIAMENTO" => Self::Credenciamento,
            "OUTROS" => Self::Outros,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ProductServiceType);

/// One of the 26 Brazilian states or the Federal District, by its two letters. Only Brazilian addresses have it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `AC`
    Ac,
    /// `AL`
    Al,
    /// `AP`
    Ap,
    /// `AM`
    Am,
    /// `BA`
    Ba,
    /// `CE`
    Ce,
    /// `DF`
    Df,
    /// `ES`
    Es,
    /// `GO`
    Go,
    /// `MA`
    Ma,
    /// `MT`
    Mt,
    /// `MS`
    Ms,
    /// `MG`
    Mg,
    /// `PA`
    Pa,
    /// `PB`
    Pb,
    /// `PR`
    Pr,
    /// `PE`
    Pe,
    /// `PI`
    Pi,
    /// `RJ`
    Rj,
    /// `RN`
    Rn,
    /// `RS`
    Rs,
    /// `RO`
    Ro,
    /// `RR`
    Rr,
    /// `SC`
    Sc,
    /// `SP`
    Sp,
    /// `SE`
    Se,
    /// `TO`
    To,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl State {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ac => "AC",
            Self::Al => "AL",
            Self::Ap => "AP",
            Self::Am => "AM",
            Self::Ba => "BA",
            Self::Ce => "CE",
            Self::Df => "DF",
            Self::Es => "ES",
            Self::Go => "GO",
            Self::Ma => "MA",
            Self::Mt => "MT",
            Self::Ms => "MS",
            Self::Mg => "MG",
            Self::Pa => "PA",
            Self::Pb => "PB",
            Self::Pr => "PR",
            Self::Pe => "PE",
            Self::Pi => "PI",
            Self::Rj => "RJ",
            Self::Rn => "RN",
            Self::Rs => "RS",
            Self::Ro => "RO",
            Self::Rr => "RR",
            Self::Sc => "SC",
            Self::Sp => "SP",
            Self::Se => "SE",
            Self::To => "TO",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "AC" => Self::Ac,
            "AL" => Self::Al,
            "AP" => Self::Ap,
            "AM" => Self::Am,
            "BA" => Self::Ba,
            "CE" => Self::Ce,
            "DF" => Self::Df,
            "ES" => Self::Es,
            "GO" => Self::Go,
            "MA" => Self::Ma,
            "MT" => Self::Mt,
            "MS" => Self::Ms,
            "MG" => Self::Mg,
            "PA" => Self::Pa,
            "PB" => Self::Pb,
            "PR" => Self::Pr,
            "PE" => Self::Pe,
            "PI" => Self::Pi,
            "RJ" => Self::Rj,
            "RN" => Self::Rn,
            "RS" => Self::Rs,
            "RO" => Self::Ro,
            "RR" => Self::Rr,
            "SC" => Self::Sc,
            "SP" => Self::Sp,
            "SE" => Self::Se,
            "TO" => Self::To,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(State);
