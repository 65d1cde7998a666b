// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `business` use.

/// An account that a company holds at the institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessAccount {
    /// The institution's three digit code in the clearing system Compe, given by the central bank.
    ///
    /// At most 3 characters. Pattern: `^\d{3}$`.
    pub compe_code: String,
    /// Branch that keeps the account, four digits. There unless the account is a prepaid payment account.
    ///
    /// At most 4 characters. Pattern: `^\d{4}$`.
    pub branch_code: Option<String>,
    /// Account number without its check digit, 8 to 20 digits.
    ///
    /// At most 20 characters. Pattern: `^\d{8,20}$`.
    pub number: passbook_runtime::Sensitive<String>,
    /// Check digit of the account number. May be a letter.
    ///
    /// At most 1 characters.
    pub check_digit: passbook_runtime::Sensitive<String>,
    /// `type`
    pub r#type: super::AccountType,
}

passbook_runtime::structure! {
    BusinessAccount {
        0 compe_code: "compeCode" required Plain;
        1 branch_code: "branchCode" optional Plain;
        2 number: "number" required Plain;
        3 check_digit: "checkDigit" required Plain;
        4 r#type: "type" required Plain;
    }
}

/// What binds the company to the institution, and who acts for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessFinancialRelation {
    /// When these fields were last updated, RFC 3339 in UTC with whole seconds. Institutions without a time for this block give that of the registration as a whole.
    ///
    /// At most 20 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])T(?:[01]\d|2[0123]):(?:[012345]\d):(?:[012345]\d)Z$`.
    pub update_date_time: passbook_runtime::DateTime,
    /// Since when the company has been a customer, RFC 3339 in UTC: the earlier of the dates that the institution reported to the central bank in document 3040 and in the customer register CCS.
    ///
    /// At most 20 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])T(?:[01]\d|2[0123]):(?:[012345]\d):(?:[012345]\d)Z$`.
    pub start_date: passbook_runtime::DateTime,
    /// The products and services for which the company has a contract in force.
    ///
    /// 1 to 12 items.
    pub products_services_type: Vec<super::ProductServiceType>,
    /// Those who represent the company; empty when nobody does.
    pub procurators: Vec<BusinessProcurator>,
    /// The company's current, savings and prepaid payment accounts at the institution.
    pub accounts: Vec<BusinessAccount>,
}

passbook_runtime::structure! {
    BusinessFinancialRelation {
        0 update_date_time: "updateDateTime" required Plain;
        1 start_date: "startDate" required Plain;
        2 products_services_type: "productsServicesType" required Plain;
        3 procurators: "procurators" required Plain;
        4 accounts: "accounts" required Plain;
    }
}

/// A company's relationship with the institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessFinancialRelationResponse {
    /// `data`
    pub data: BusinessFinancialRelation,
    /// `links`
    pub links: super::Links,
    /// `meta`
    pub meta: super::Meta,
}

passbook_runtime::structure! {
    BusinessFinancialRelationResponse {
        0 data: "data" required Plain;
        1 links: "links" required Plain;
        2 meta: "meta" required Plain;
    }
}

/// Who a company is, as the institution has it on record.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessIdentification {
    /// When these fields were last updated, RFC 3339 in UTC with whole seconds. Institutions without a time for this block give that of the registration as a whole.
    ///
    /// At most 20 characters.
    pub update_date_time: passbook_runtime::DateTime,
    /// The institution's id for this company. Unique, never changes, and means nothing to the customer.
    ///
    /// 1 to 100 characters. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$`.
    pub business_id: String,
    /// The institution's brand that keeps the record, normally the customer-friendly server name in the directory of participants.
    ///
    /// At most 80 characters.
    pub brand_name: String,
    /// Registered name of the company.
    ///
    /// At most 70 characters.
    pub company_name: String,
    /// Name under which the company trades, if there is one.
    ///
    /// At most 70 characters.
    pub trade_name: Option<String>,
    /// When the company was founded, RFC 3339 with a time of day.
    ///
    /// At most 20 characters.
    pub incorporation_date: passbook_runtime::DateTime,
    /// CNPJ (company tax id) of the company, 14 digits without punctuation.
    ///
    /// At most 14 characters. Pattern: `^\d{14}$`.
    pub cnpj_number: passbook_runtime::Sensitive<String>,
    /// The CNPJ of each institution that is responsible for the record; not the customer's own.
    ///
    /// At least 1 items.
    pub companies_cnpj: Vec<passbook_runtime::Sensitive<String>>,
    /// Foreign documents of a company seated abroad that need not have a CNPJ.
    ///
    /// At least 1 items.
    pub other_documents: Option<Vec<BusinessOtherDocument>>,
    /// Partners and administrators of the company.
    pub parties: Vec<Party>,
    /// `contacts`
    pub contacts: super::Contacts,
}

passbook_runtime::structure! {
    BusinessIdentification {
        0 update_date_time: "updateDateTime" required Plain;
        1 business_id: "businessId" required Plain;
        2 brand_name: "brandName" required Plain;
        3 company_name: "companyName" required Plain;
        4 trade_name: "tradeName" optional Plain;
        5 incorporation_date: "incorporationDate" required Plain;
        6 cnpj_number: "cnpjNumber" required Plain;
        7 companies_cnpj: "companiesCnpj" required Plain;
        8 other_documents: "otherDocuments" optional Plain;
        9 parties: "parties" required Plain;
        10 contacts: "contacts" required Plain;
    }
}

/// One page of a company's identification records.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessIdentificationsResponse {
    /// The records of this page, at least one.
    ///
    /// At least 1 items.
    pub data: Vec<BusinessIdentification>,
    /// `links`
    pub links: super::Links,
    /// `meta`
    pub meta: super::Meta,
}

passbook_runtime::structure! {
    BusinessIdentificationsResponse {
        0 data: "data" required Plain;
        1 links: "links" required Plain;
        2 meta: "meta" required Plain;
    }
}

/// Net worth that the company declared, on a day. Negative when it owes more than it owns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessInformedPatrimony {
    /// `amount`
    pub amount: super::Money,
    /// Day that the net worth refers to, `YYYY-MM-DD`.
    ///
    /// At most 20 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub date: passbook_runtime::Date,
}

passbook_runtime::structure! {
    BusinessInformedPatrimony {
        0 amount: "amount" required Plain;
        1 date: "date" required Plain;
    }
}

/// A foreign document of a company.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessOtherDocument {
    /// Kind of document, in free text, such as `EIN`.
    ///
    /// At most 20 characters.
    pub r#type: String,
    /// Document number.
    ///
    /// At most 20 characters.
    pub number: passbook_runtime::Sensitive<String>,
    /// Country that issued the document, ISO 3166-1 alpha-3.
    ///
    /// At most 3 characters. Pattern: `^(\w{3}){1}$`.
    pub country: String,
    /// Last day on which the document is valid, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub expiration_date: Option<passbook_runtime::Date>,
}

passbook_runtime::structure! {
    BusinessOtherDocument {
        0 r#type: "type" required Plain;
        1 number: "number" required Plain;
        2 country: "country" required Plain;
        3 expiration_date: "expirationDate" optional Plain;
    }
}

/// Someone, a person or another company, who represents a company.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessProcurator {
    /// `type`
    pub r#type: super::ProcuratorType,
    /// Tax id of the representative: a CPF of 11 digits for a person, a CNPJ of 14 for a company, without punctuation.
    ///
    /// At most 14 characters. Pattern: `^\d{11}$|^\d{14}$`.
    pub cnpj_cpf_number: passbook_runtime::Sensitive<String>,
    /// Full legal name of the person, or registered name of the company.
    ///
    /// At most 70 characters.
    pub civil_name: String,
    /// Social name of the person, if there is one.
    ///
    /// At most 70 characters.
    pub social_name: Option<String>,
}

passbook_runtime::structure! {
    BusinessProcurator {
        0 r#type: "type" required Plain;
        1 cnpj_cpf_number: "cnpjCpfNumber" required Plain;
        2 civil_name: "civilName" required Plain;
        3 social_name: "socialName" optional Plain;
    }
}

/// What the company told the institution about its business, revenue and net worth.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessQualification {
    /// When these fields were last updated, RFC 3339 in UTC with whole seconds. Institutions without a time for this block give that of the registration as a whole.
    ///
    /// At most 20 characters.
    pub update_date_time: passbook_runtime::DateTime,
    /// The company's lines of business. At most one is the main one.
    pub economic_activities: Option<Vec<EconomicActivity>>,
    /// `informedRevenue`
    pub informed_revenue: Option<InformedRevenue>,
    /// `informedPatrimony`
    pub informed_patrimony: Option<BusinessInformedPatrimony>,
}

passbook_runtime::structure! {
    BusinessQualification {
        0 update_date_time: "updateDateTime" required Plain;
        1 economic_activities: "economicActivities" optional Plain;
        2 informed_revenue: "informedRevenue" optional Plain;
        3 informed_patrimony: "informedPatrimony" optional Plain;
    }
}

/// A company's qualification.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessQualificationResponse {
    /// `data`
    pub data: BusinessQualification,
    /// `links`
    pub links: super::Links,
    /// `meta`
    pub meta: super::Meta,
}

passbook_runtime::structure! {
    BusinessQualificationResponse {
        0 data: "data" required Plain;
        1 links: "links" required Plain;
        2 meta: "meta" required Plain;
    }
}

/// A line of business.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EconomicActivity {
    /// Subclass in the national classification of economic activities (CNAE), 7 digits with leading zeros.
    ///
    /// Pattern: `^\d{7}$`.
    pub code: String,
    /// Whether this is the company's main line of business.
    pub is_main: bool,
}

passbook_runtime::structure! {
    EconomicActivity {
        0 code: "code" required Plain;
        1 is_main: "isMain" required Plain;
    }
}

/// Revenue that the company declared. The amount is the total for one period of `frequency`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InformedRevenue {
    /// `frequency`
    pub frequency: Option<super::Frequency>,
    /// What the period is. There when `frequency` is `OUTROS`.
    ///
    /// At most 100 characters.
    pub frequency_additional_info: Option<String>,
    /// `amount`
    pub amount: super::Money,
    /// Year that the revenue refers to, four digits.
    ///
    /// At most 9999.
    pub year: Option<i64>,
}

passbook_runtime::structure! {
    InformedRevenue {
        0 frequency: "frequency" optional Plain;
        1 frequency_additional_info: "frequencyAdditionalInfo" optional Plain;
        2 amount: "amount" required Plain;
        3 year: "year" optional Lenient;
    }
}

/// A partner or administrator of a company, either a person (`civilName`, `socialName`) or another company (`companyName`, `tradeName`).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Party {
    /// `personType`
    pub person_type: PersonType,
    /// `type`
    pub r#type: PartyType,
    /// Full legal name of the person. There when `personType` is `PESSOA_NATURAL`.
    ///
    /// At most 70 characters.
    pub civil_name: Option<String>,
    /// Social name of the person, if there is one.
    ///
    /// At most 70 characters.
    pub social_name: Option<String>,
    /// Registered name of the company. There when `personType` is `PESSOA_JURIDICA`.
    ///
    /// At most 70 characters.
    pub company_name: Option<String>,
    /// Name under which the company trades, if there is one.
    ///
    /// At most 70 characters.
    pub trade_name: Option<String>,
    /// Since when the party has taken part in the company, RFC 3339 in UTC.
    ///
    /// At most 20 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])T(?:[01]\d|2[0123]):(?:[012345]\d):(?:[012345]\d)Z$`.
    pub start_date: Option<passbook_runtime::DateTime>,
    /// Share of the company's capital as a fraction with six decimal places, so `0.250000` is 25 %. Partners are listed from 25 % up, and have it.
    ///
    /// Exactly 8 characters. Pattern: `^[01]\.\d{6}$`.
    pub shareholding: Option<passbook_runtime::Decimal>,
    /// `documentType`
    pub document_type: PartyDocumentType,
    /// Document number with its check digit, if there is one.
    ///
    /// At most 20 characters.
    pub document_number: passbook_runtime::Sensitive<String>,
    /// Anything else that is needed to identify the document.
    ///
    /// At most 100 characters.
    pub document_additional_info: Option<String>,
    /// Country that issued the document, ISO 3166-1 alpha-3.
    ///
    /// At most 3 characters.
    pub document_country: Option<String>,
    /// Last day on which the document is valid, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub document_expiration_date: Option<passbook_runtime::Date>,
    /// Day on which the document was issued, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub document_issue_date: Option<passbook_runtime::Date>,
}

passbook_runtime::structure! {
    Party {
        0 person_type: "personType" required Plain;
        1 r#type: "type" required Plain;
        2 civil_name: "civilName" optional Plain;
        3 social_name: "socialName" optional Plain;
        4 company_name: "companyName" optional Plain;
        5 trade_name: "tradeName" optional Plain;
        6 start_date: "startDate" optional Plain;
        7 shareholding: "shareholding" optional DecimalText;
        8 document_type: "documentType" required Plain;
        9 document_number: "documentNumber" required Plain;
        10 document_additional_info: "documentAdditionalInfo" optional Plain;
        11 document_country: "documentCountry" optional Plain;
        12 document_expiration_date: "documentExpirationDate" optional Plain;
        13 document_issue_date: "documentIssueDate" optional Plain;
    }
}

/// Which document identifies a party: personal tax id (`CPF`), passport, another travel document, or company tax id (`CNPJ`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PartyDocumentType {
    /// `CPF`
    Cpf,
    /// `PASSAPORTE`
    Passaporte,
    /// `OUTRO_DOCUMENTO_VIAGEM`
    OutroDocumentoViagem,
    /// `CNPJ`
    Cnpj,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PartyDocumentType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cpf => "CPF",
            Self::Passaporte => "PASSAPORTE",
            Self::OutroDocumentoViagem => "OUTRO_DOCUMENTO_VIAGEM",
            Self::Cnpj => "CNPJ",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PartyDocumentType {
    fn from(value: &str) -> Self {
        match value {
            "CPF" => Self::Cpf,
            "PASSAPORTE" => Self::Passaporte,
            "OUTRO_DOCUMENTO_VIAGEM" => Self::OutroDocumentoViagem,
            "CNPJ" => Self::Cnpj,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PartyDocumentType);

/// What a party is in the company: a partner who only holds a share (`SOCIO`), or an administrator who runs the business and answers for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PartyType {
    /// `SOCIO`
    Socio,
    /// `ADMINISTRADOR`
    Administrador,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PartyType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Socio => "SOCIO",
            Self::Administrador => "ADMINISTRADOR",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PartyType {
    fn from(value: &str) -> Self {
        match value {
            "SOCIO" => Self::Socio,
            "ADMINISTRADOR" => Self::Administrador,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PartyType);

/// Whether a party is a natural person or a legal entity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PersonType {
    /// `PESSOA_NATURAL`
    PessoaNatural,
    /// `PESSOA_JURIDICA`
    PessoaJuridica,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PersonType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PessoaNatural => "PESSOA_NATURAL",
            Self::PessoaJuridica => "PESSOA_JURIDICA",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PersonType {
    fn from(value: &str) -> Self {
        match value {
            "PESSOA_NATURAL" => Self::PessoaNatural,
            "PESSOA_JURIDICA" => Self::PessoaJuridica,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PersonType);
