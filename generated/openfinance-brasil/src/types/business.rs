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
        compe_code: "compeCode" Required Plain String;
        branch_code: "branchCode" Optional Plain String;
        number: "number" Required Plain passbook_runtime::Sensitive<String>;
        check_digit: "checkDigit" Required Plain passbook_runtime::Sensitive<String>;
        r#type: "type" Required Plain super::AccountType;
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
        update_date_time: "updateDateTime" Required Plain passbook_runtime::DateTime;
        start_date: "startDate" Required Plain passbook_runtime::DateTime;
        products_services_type: "productsServicesType" Required Plain Vec<super::ProductServiceType>;
        procurators: "procurators" Required Plain Vec<BusinessProcurator>;
        accounts: "accounts" Required Plain Vec<BusinessAccount>;
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
        data: "data" Required Plain BusinessFinancialRelation;
        links: "links" Required Plain super::Links;
        meta: "meta" Required Plain super::Meta;
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
        update_date_time: "updateDateTime" Required Plain passbook_runtime::DateTime;
        business_id: "businessId" Required Plain String;
        brand_name: "brandName" Required Plain String;
        company_name: "companyName" Required Plain String;
        trade_name: "tradeName" Optional Plain String;
        incorporation_date: "incorporationDate" Required Plain passbook_runtime::DateTime;
        cnpj_number: "cnpjNumber" Required Plain passbook_runtime::Sensitive<String>;
        companies_cnpj: "companiesCnpj" Required Plain Vec<passbook_runtime::Sensitive<String>>;
        other_documents: "otherDocuments" Optional Plain Vec<BusinessOtherDocument>;
        parties: "parties" Required Plain Vec<Party>;
        contacts: "contacts" Required Plain super::Contacts;
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
        data: "data" Required Plain Vec<BusinessIdentification>;
        links: "links" Required Plain super::Links;
        meta: "meta" Required Plain super::Meta;
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
        amount: "amount" Required Plain super::Money;
        date: "date" Required Plain passbook_runtime::Date;
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
        r#type: "type" Required Plain String;
        number: "number" Required Plain passbook_runtime::Sensitive<String>;
        country: "country" Required Plain String;
        expiration_date: "expirationDate" Optional Plain passbook_runtime::Date;
    }
}

/// Someone, a person or another company, who represents a company.
#[derive(Clone, PartialEq)]
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

impl std::fmt::Debug for BusinessProcurator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BusinessProcurator")
            .field("type", &self.r#type)
            .field("cnpj_cpf_number", &self.cnpj_cpf_number)
            .field("civil_name", &passbook_runtime::internal::structure::Personal)
            .field(
                "social_name",
                &self
                    .social_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    BusinessProcurator {
        r#type: "type" Required Plain super::ProcuratorType;
        cnpj_cpf_number: "cnpjCpfNumber" Required Plain passbook_runtime::Sensitive<String>;
        civil_name: "civilName" Required PersonalPlain String;
        social_name: "socialName" Optional PersonalPlain String;
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
        update_date_time: "updateDateTime" Required Plain passbook_runtime::DateTime;
        economic_activities: "economicActivities" Optional Plain Vec<EconomicActivity>;
        informed_revenue: "informedRevenue" Optional Plain InformedRevenue;
        informed_patrimony: "informedPatrimony" Optional Plain BusinessInformedPatrimony;
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
        data: "data" Required Plain BusinessQualification;
        links: "links" Required Plain super::Links;
        meta: "meta" Required Plain super::Meta;
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
        code: "code" Required Plain String;
        is_main: "isMain" Required Plain bool;
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
        frequency: "frequency" Optional Plain super::Frequency;
        frequency_additional_info: "frequencyAdditionalInfo" Optional Plain String;
        amount: "amount" Required Plain super::Money;
        year: "year" Optional Lenient i64;
    }
}

/// A partner or administrator of a company, either a person (`civilName`, `socialName`) or another company (`companyName`, `tradeName`).
#[derive(Clone, PartialEq)]
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

impl std::fmt::Debug for Party {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Party")
            .field("person_type", &self.person_type)
            .field("type", &self.r#type)
            .field(
                "civil_name",
                &self
                    .civil_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "social_name",
                &self
                    .social_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("company_name", &self.company_name)
            .field("trade_name", &self.trade_name)
            .field("start_date", &self.start_date)
            .field("shareholding", &self.shareholding)
            .field("document_type", &self.document_type)
            .field("document_number", &self.document_number)
            .field("document_additional_info", &self.document_additional_info)
            .field("document_country", &self.document_country)
            .field("document_expiration_date", &self.document_expiration_date)
            .field("document_issue_date", &self.document_issue_date)
            .finish()
    }
}

passbook_runtime::structure! {
    Party {
        person_type: "personType" Required Plain PersonType;
        r#type: "type" Required Plain PartyType;
        civil_name: "civilName" Optional PersonalPlain String;
        social_name: "socialName" Optional PersonalPlain String;
        company_name: "companyName" Optional Plain String;
        trade_name: "tradeName" Optional Plain String;
        start_date: "startDate" Optional Plain passbook_runtime::DateTime;
        shareholding: "shareholding" Optional DecimalText passbook_runtime::Decimal;
        document_type: "documentType" Required Plain PartyDocumentType;
        document_number: "documentNumber" Required Plain passbook_runtime::Sensitive<String>;
        document_additional_info: "documentAdditionalInfo" Optional Plain String;
        document_country: "documentCountry" Optional Plain String;
        document_expiration_date: "documentExpirationDate" Optional Plain passbook_runtime::Date;
        document_issue_date: "documentIssueDate" Optional Plain passbook_runtime::Date;
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
