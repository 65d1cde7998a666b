// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `personal` use.

/// Who may use the account: one holder (`INDIVIDUAL`), several who must all agree (`CONJUNTA_SIMPLES`), or several who may each act alone (`CONJUNTA_SOLIDARIA`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountSubtype {
    /// `INDIVIDUAL`
    Individual,
    /// `CONJUNTA_SIMPLES`
    ConjuntaSimples,
    /// `CONJUNTA_SOLIDARIA`
    ConjuntaSolidaria,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AccountSubtype {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Individual => "INDIVIDUAL",
            Self::ConjuntaSimples => "CONJUNTA_SIMPLES",
            Self::ConjuntaSolidaria => "CONJUNTA_SOLIDARIA",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AccountSubtype {
    fn from(value: &str) -> Self {
        match value {
            "INDIVIDUAL" => Self::Individual,
            "CONJUNTA_SIMPLES" => Self::ConjuntaSimples,
            "CONJUNTA_SOLIDARIA" => Self::ConjuntaSolidaria,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AccountSubtype);

/// One of the person's parents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Filiation {
    /// `type`
    pub r#type: FiliationType,
    /// Full legal name of the parent.
    ///
    /// At most 70 characters.
    pub civil_name: passbook_runtime::Sensitive<String>,
    /// Social name of the parent, if there is one.
    ///
    /// At most 70 characters.
    pub social_name: Option<passbook_runtime::Sensitive<String>>,
}

passbook_runtime::structure! {
    Filiation {
        r#type: "type" Required Plain FiliationType;
        civil_name: "civilName" Required Plain passbook_runtime::Sensitive<String>;
        social_name: "socialName" Optional Plain passbook_runtime::Sensitive<String>;
    }
}

/// Which parent: mother or father.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FiliationType {
    /// `MAE`
    Mae,
    /// `PAI`
    Pai,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl FiliationType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mae => "MAE",
            Self::Pai => "PAI",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for FiliationType {
    fn from(value: &str) -> Self {
        match value {
            "MAE" => Self::Mae,
            "PAI" => Self::Pai,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(FiliationType);

/// Income that the person declared: wages, returns on investments, rents and the like. The amount is the total for one period of `frequency`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InformedIncome {
    /// `frequency`
    pub frequency: super::Frequency,
    /// `amount`
    pub amount: super::Money,
    /// Day that the income refers to, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub date: passbook_runtime::Date,
}

passbook_runtime::structure! {
    InformedIncome {
        frequency: "frequency" Required Plain super::Frequency;
        amount: "amount" Required Plain super::Money;
        date: "date" Required Plain passbook_runtime::Date;
    }
}

/// Marital status: single, married, widowed, legally separated, divorced, in a stable union (a civil partnership under Brazilian law), or other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MaritalStatus {
    /// `SOLTEIRO`
    Solteiro,
    /// `CASADO`
    Casado,
    /// `VIUVO`
    Viuvo,
    /// `SEPARADO_JUDICIALMENTE`
    SeparadoJudicialmente,
    /// `DIVORCIADO`
    Divorciado,
    /// `UNIAO_ESTAVEL`
    UniaoEstavel,
    /// `OUTRO`
    Outro,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl MaritalStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Solteiro => "SOLTEIRO",
            Self::Casado => "CASADO",
            Self::Viuvo => "VIUVO",
            Self::SeparadoJudicialmente => "SEPARADO_JUDICIALMENTE",
            Self::Divorciado => "DIVORCIADO",
            Self::UniaoEstavel => "UNIAO_ESTAVEL",
            Self::Outro => "OUTRO",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for MaritalStatus {
    fn from(value: &str) -> Self {
        match value {
            "SOLTEIRO" => Self::Solteiro,
            "CASADO" => Self::Casado,
            "VIUVO" => Self::Viuvo,
            "SEPARADO_JUDICIALMENTE" => Self::SeparadoJudicialmente,
            "DIVORCIADO" => Self::Divorciado,
            "UNIAO_ESTAVEL" => Self::UniaoEstavel,
            "OUTRO" => Self::Outro,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(MaritalStatus);

/// A foreign nationality and the documents that go with it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nationality {
    /// The nationality, or several in free text, as ISO 3166-1 alpha-3 country codes.
    ///
    /// At most 40 characters. Pattern: `^\S[\s\S]*$`.
    pub other_nationalities_info: String,
    /// Documents of the foreign nationality.
    pub documents: Vec<NationalityDocument>,
}

passbook_runtime::structure! {
    Nationality {
        other_nationalities_info: "otherNationalitiesInfo" Required Plain String;
        documents: "documents" Required Plain Vec<NationalityDocument>;
    }
}

/// A document that goes with a foreign nationality.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NationalityDocument {
    /// Kind of document, in free text.
    ///
    /// At most 10 characters.
    pub r#type: String,
    /// Document number, with whatever else is needed to identify the document.
    ///
    /// At most 40 characters.
    pub number: passbook_runtime::Sensitive<String>,
    /// Last day on which the document is valid, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub expiration_date: Option<passbook_runtime::Date>,
    /// Day on which the document was issued, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub issue_date: Option<passbook_runtime::Date>,
    /// Name of the country that issued the document; unlike elsewhere, not a code.
    ///
    /// At most 80 characters.
    pub country: Option<String>,
    /// Anything else about the document.
    ///
    /// At most 70 characters.
    pub additional_info: Option<String>,
}

passbook_runtime::structure! {
    NationalityDocument {
        r#type: "type" Required Plain String;
        number: "number" Required Plain passbook_runtime::Sensitive<String>;
        expiration_date: "expirationDate" Optional Plain passbook_runtime::Date;
        issue_date: "issueDate" Optional Plain passbook_runtime::Date;
        country: "country" Optional Plain String;
        additional_info: "additionalInfo" Optional Plain String;
    }
}

/// The list that the occupation is taken from: that of the federal revenue service, the Brazilian classification of occupations (`CBO`), or none of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OccupationCode {
    /// `RECEITA_FEDERAL`
    ReceitaFederal,
    /// `CBO`
    Cbo,
    /// `OUTRO`
    Outro,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl OccupationCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReceitaFederal => "RECEITA_FEDERAL",
            Self::Cbo => "CBO",
            Self::Outro => "OUTRO",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for OccupationCode {
    fn from(value: &str) -> Self {
        match value {
            "RECEITA_FEDERAL" => Self::ReceitaFederal,
            "CBO" => Self::Cbo,
            "OUTRO" => Self::Outro,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(OccupationCode);

/// Passport of a person who lives abroad and need not have a CPF.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Passport {
    /// Passport number.
    ///
    /// At most 20 characters.
    pub number: passbook_runtime::Sensitive<String>,
    /// Country that issued the passport, ISO 3166-1 alpha-3.
    ///
    /// At most 3 characters. Pattern: `^(\w{3}){1}$`.
    pub country: String,
    /// Last day on which the passport is valid, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub expiration_date: Option<passbook_runtime::Date>,
    /// Day on which the passport was issued, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub issue_date: Option<passbook_runtime::Date>,
}

impl std::fmt::Debug for Passport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Passport")
            .field("number", &passbook_runtime::internal::structure::Personal)
            .field("country", &passbook_runtime::internal::structure::Personal)
            .field(
                "expiration_date",
                &self
                    .expiration_date
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "issue_date",
                &self
                    .issue_date
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    Passport {
        number: "number" Required PersonalPlain passbook_runtime::Sensitive<String>;
        country: "country" Required PersonalPlain String;
        expiration_date: "expirationDate" Optional PersonalPlain passbook_runtime::Date;
        issue_date: "issueDate" Optional PersonalPlain passbook_runtime::Date;
    }
}

/// A salary account at this institution that ties the person to an employer, as recorded when it was opened.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaycheckBankLink {
    /// Name of the employer; the registered name when it is a company.
    ///
    /// At most 80 characters. Pattern: `^\S(?:[\s\S]*\S)?$`.
    pub employer_name: String,
    /// Tax id of the employer: a CNPJ of 14 digits for a company, a CPF of 11 for a person, without punctuation.
    ///
    /// At most 14 characters. Pattern: `^\d{14}$|^\d{11}$`.
    pub employer_cnpj_cpf: passbook_runtime::Sensitive<String>,
    /// CNPJ (company tax id) of the bank that the employer pays the salary through, 14 digits without punctuation.
    ///
    /// At most 14 characters. Pattern: `^\d{14}$`.
    pub paycheck_bank_cnpj: passbook_runtime::Sensitive<String>,
    /// Id of the bank that the employer pays the salary through in the Brazilian payments system (ISPB), 8 digits.
    ///
    /// At most 8 characters. Pattern: `^[0-9]{8}$`.
    pub paycheck_bank_ispb: String,
    /// Day on which the salary account was opened, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub account_opening_date: passbook_runtime::Date,
}

passbook_runtime::structure! {
    PaycheckBankLink {
        employer_name: "employerName" Required Plain String;
        employer_cnpj_cpf: "employerCnpjCpf" Required Plain passbook_runtime::Sensitive<String>;
        paycheck_bank_cnpj: "paycheckBankCnpj" Required Plain passbook_runtime::Sensitive<String>;
        paycheck_bank_ispb: "paycheckBankIspb" Required Plain String;
        account_opening_date: "accountOpeningDate" Required Plain passbook_runtime::Date;
    }
}

/// An account that a person holds at the institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonalAccount {
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
    /// `subtype`
    pub subtype: AccountSubtype,
}

passbook_runtime::structure! {
    PersonalAccount {
        compe_code: "compeCode" Required Plain String;
        branch_code: "branchCode" Optional Plain String;
        number: "number" Required Plain passbook_runtime::Sensitive<String>;
        check_digit: "checkDigit" Required Plain passbook_runtime::Sensitive<String>;
        r#type: "type" Required Plain super::AccountType;
        subtype: "subtype" Required Plain AccountSubtype;
    }
}

/// The person's principal documents. At least one of the two is there.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonalDocuments {
    /// CPF, the taxpayer number of the federal revenue service: 11 digits without punctuation. Absent only for a person abroad who need not have one, and then the passport is there.
    ///
    /// At most 11 characters. Pattern: `^\d{11}$`.
    pub cpf_number: Option<passbook_runtime::Sensitive<String>>,
    /// `passport`
    pub passport: Option<Passport>,
}

impl std::fmt::Debug for PersonalDocuments {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonalDocuments")
            .field("cpf_number", &self.cpf_number)
            .field(
                "passport",
                &self
                    .passport
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    PersonalDocuments {
        cpf_number: "cpfNumber" Optional Plain passbook_runtime::Sensitive<String>;
        passport: "passport" Optional PersonalPlain Passport;
    }
}

/// What binds the person to the institution, and who acts for them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonalFinancialRelation {
    /// When these fields were last updated, RFC 3339 in UTC with whole seconds. Institutions without a time for this block give that of the registration as a whole.
    ///
    /// At most 20 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])T(?:[01]\d|2[0123]):(?:[012345]\d):(?:[012345]\d)Z$`.
    pub update_date_time: passbook_runtime::DateTime,
    /// Since when the person has been a customer, RFC 3339 in UTC: the earlier of the dates that the institution reported to the central bank in document 3040 and in the customer register CCS.
    ///
    /// At most 20 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])T(?:[01]\d|2[0123]):(?:[012345]\d):(?:[012345]\d)Z$`.
    pub start_date: passbook_runtime::DateTime,
    /// The products and services for which the person has a contract in force.
    ///
    /// 1 to 12 items.
    pub products_services_type: Vec<super::ProductServiceType>,
    /// What the other product or service is. There when `productsServicesType` has `OUTROS`.
    ///
    /// At most 100 characters.
    pub products_services_type_additional_info: Option<String>,
    /// Those who represent the person; empty when nobody does.
    pub procurators: Vec<PersonalProcurator>,
    /// The person's current, savings and prepaid payment accounts at the institution.
    pub accounts: Vec<PersonalAccount>,
    /// Approved requests, now in force or not, to have a salary forwarded to this institution from the bank that an employer pays it into. Nobody tells this institution when a forwarding ends, so an entry may be out of date. Sent by later versions.
    ///
    /// At least 1 items.
    pub portabilities_received: Option<Vec<SalaryPortability>>,
    /// Salary accounts that employers, present or past, opened for the person at this institution. Employers do not always close them, so an entry may be out of date. Sent by later versions.
    ///
    /// At least 1 items.
    pub paychecks_bank_link: Option<Vec<PaycheckBankLink>>,
}

passbook_runtime::structure! {
    PersonalFinancialRelation {
        update_date_time: "updateDateTime" Required Plain passbook_runtime::DateTime;
        start_date: "startDate" Required Plain passbook_runtime::DateTime;
        products_services_type: "productsServicesType" Required Plain Vec<super::ProductServiceType>;
        products_services_type_additional_info: "productsServicesTypeAdditionalInfo" Optional Plain String;
        procurators: "procurators" Required Plain Vec<PersonalProcurator>;
        accounts: "accounts" Required Plain Vec<PersonalAccount>;
        portabilities_received: "portabilitiesReceived" Optional Plain Vec<SalaryPortability>;
        paychecks_bank_link: "paychecksBankLink" Optional Plain Vec<PaycheckBankLink>;
    }
}

/// A person's relationship with the institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonalFinancialRelationResponse {
    /// `data`
    pub data: PersonalFinancialRelation,
    /// `links`
    pub links: super::Links,
    /// `meta`
    pub meta: super::Meta,
}

passbook_runtime::structure! {
    PersonalFinancialRelationResponse {
        data: "data" Required Plain PersonalFinancialRelation;
        links: "links" Required Plain super::Links;
        meta: "meta" Required Plain super::Meta;
    }
}

/// Who a person is, as the institution has them on record.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonalIdentification {
    /// When these fields were last updated, RFC 3339 in UTC with whole seconds. Institutions without a time for this block give that of the registration as a whole.
    ///
    /// At most 20 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])T(?:[01]\d|2[0123]):(?:[012345]\d):(?:[012345]\d)Z$`.
    pub update_date_time: passbook_runtime::DateTime,
    /// The institution's id for this person. Unique, never changes, and means nothing to the customer.
    ///
    /// 1 to 100 characters. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$`.
    pub personal_id: String,
    /// The institution's brand that keeps the record, normally the customer-friendly server name in the directory of participants.
    ///
    /// At most 80 characters.
    pub brand_name: String,
    /// Full legal name, as in the civil registry.
    ///
    /// At most 70 characters.
    pub civil_name: String,
    /// Social name, if there is one: the name by which a transgender person is known, in place of the legal one.
    ///
    /// At most 70 characters.
    pub social_name: Option<String>,
    /// Date of birth, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub birth_date: passbook_runtime::Sensitive<passbook_runtime::Date>,
    /// `maritalStatusCode`
    pub marital_status_code: Option<MaritalStatus>,
    /// More about the marital status. There when `maritalStatusCode` is `OUTRO`.
    ///
    /// At most 50 characters.
    pub marital_status_additional_info: Option<String>,
    /// `sex`
    pub sex: Option<Sex>,
    /// The CNPJ (company tax id) of each institution that is responsible for the record.
    ///
    /// At least 1 items.
    pub companies_cnpj: Vec<passbook_runtime::Sensitive<String>>,
    /// `documents`
    pub documents: PersonalDocuments,
    /// Identity documents besides the CPF and the passport.
    ///
    /// At least 1 items.
    pub other_documents: Option<Vec<PersonalOtherDocument>>,
    /// Whether the person has Brazilian nationality.
    pub has_brazilian_nationality: bool,
    /// Nationalities other than Brazilian. There when the person is not Brazilian.
    ///
    /// At least 1 items.
    pub nationality: Option<Vec<Nationality>>,
    /// The person's parents.
    ///
    /// At least 1 items.
    pub filiation: Option<Vec<Filiation>>,
    /// `contacts`
    pub contacts: super::Contacts,
}

impl std::fmt::Debug for PersonalIdentification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonalIdentification")
            .field("update_date_time", &self.update_date_time)
            .field("personal_id", &self.personal_id)
            .field("brand_name", &self.brand_name)
            .field("civil_name", &passbook_runtime::internal::structure::Personal)
            .field(
                "social_name",
                &self
                    .social_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("birth_date", &self.birth_date)
            .field(
                "marital_status_code",
                &self
                    .marital_status_code
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "marital_status_additional_info",
                &self.marital_status_additional_info,
            )
            .field(
                "sex",
                &self
                    .sex
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("companies_cnpj", &self.companies_cnpj)
            .field("documents", &self.documents)
            .field("other_documents", &self.other_documents)
            .field("has_brazilian_nationality", &self.has_brazilian_nationality)
            .field(
                "nationality",
                &self
                    .nationality
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "filiation",
                &self
                    .filiation
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("contacts", &self.contacts)
            .finish()
    }
}

passbook_runtime::structure! {
    PersonalIdentification {
        update_date_time: "updateDateTime" Required Plain passbook_runtime::DateTime;
        personal_id: "personalId" Required Plain String;
        brand_name: "brandName" Required Plain String;
        civil_name: "civilName" Required PersonalPlain String;
        social_name: "socialName" Optional PersonalPlain String;
        birth_date: "birthDate" Required Plain passbook_runtime::Sensitive<passbook_runtime::Date>;
        marital_status_code: "maritalStatusCode" Optional PersonalPlain MaritalStatus;
        marital_status_additional_info: "maritalStatusAdditionalInfo" Optional Plain String;
        sex: "sex" Optional PersonalPlain Sex;
        companies_cnpj: "companiesCnpj" Required Plain Vec<passbook_runtime::Sensitive<String>>;
        documents: "documents" Required Plain PersonalDocuments;
        other_documents: "otherDocuments" Optional Plain Vec<PersonalOtherDocument>;
        has_brazilian_nationality: "hasBrazilianNationality" Required Plain bool;
        nationality: "nationality" Optional PersonalPlain Vec<Nationality>;
        filiation: "filiation" Optional PersonalPlain Vec<Filiation>;
        contacts: "contacts" Required Plain super::Contacts;
    }
}

/// One page of a person's identification records.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonalIdentificationsResponse {
    /// The records of this page, at least one.
    ///
    /// At least 1 items.
    pub data: Vec<PersonalIdentification>,
    /// `links`
    pub links: super::Links,
    /// `meta`
    pub meta: super::Meta,
}

passbook_runtime::structure! {
    PersonalIdentificationsResponse {
        data: "data" Required Plain Vec<PersonalIdentification>;
        links: "links" Required Plain super::Links;
        meta: "meta" Required Plain super::Meta;
    }
}

/// Net worth that the person declared, for a year. Negative when they owe more than they own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonalInformedPatrimony {
    /// `amount`
    pub amount: super::Money,
    /// Year that the net worth refers to, four digits.
    ///
    /// At most 9999.
    pub year: i64,
}

passbook_runtime::structure! {
    PersonalInformedPatrimony {
        amount: "amount" Required Plain super::Money;
        year: "year" Required Lenient i64;
    }
}

/// An identity document other than the CPF and the passport.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonalOtherDocument {
    /// `type`
    pub r#type: PersonalOtherDocumentType,
    /// What kind of document it is. There when `type` is `OUTROS`.
    ///
    /// At most 70 characters.
    pub type_additional_info: Option<String>,
    /// Document number, without its check digit where that is apart.
    ///
    /// At most 40 characters.
    pub number: passbook_runtime::Sensitive<String>,
    /// Check digit or digits, if the document has any. May be letters.
    ///
    /// At most 2 characters.
    pub check_digit: Option<passbook_runtime::Sensitive<String>>,
    /// Issuing authority and state where they matter, such as `SSP/SP` for an RG.
    ///
    /// At most 50 characters.
    pub additional_info: Option<String>,
    /// Last day on which the document is valid, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub expiration_date: Option<passbook_runtime::Date>,
}

passbook_runtime::structure! {
    PersonalOtherDocument {
        r#type: "type" Required Plain PersonalOtherDocumentType;
        type_additional_info: "typeAdditionalInfo" Optional Plain String;
        number: "number" Required Plain passbook_runtime::Sensitive<String>;
        check_digit: "checkDigit" Optional Plain passbook_runtime::Sensitive<String>;
        additional_info: "additionalInfo" Optional Plain String;
        expiration_date: "expirationDate" Optional Plain passbook_runtime::Date;
    }
}

/// Kind of identity document: driving licence (`CNH`), identity card (`RG`), foreign tax number (`NIF`), register of foreigners (`RNE`), or other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PersonalOtherDocumentType {
    /// `CNH`
    Cnh,
    /// `RG`
    Rg,
    /// `NIF`
    Nif,
    /// `RNE`
    Rne,
    /// `OUTROS`
    Outros,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PersonalOtherDocumentType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cnh => "CNH",
            Self::Rg => "RG",
            Self::Nif => "NIF",
            Self::Rne => "RNE",
            Self::Outros => "OUTROS",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PersonalOtherDocumentType {
    fn from(value: &str) -> Self {
        match value {
            "CNH" => Self::Cnh,
            "RG" => Self::Rg,
            "NIF" => Self::Nif,
            "RNE" => Self::Rne,
            "OUTROS" => Self::Outros,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PersonalOtherDocumentType);

/// Someone who represents a person.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonalProcurator {
    /// `type`
    pub r#type: super::ProcuratorType,
    /// CPF (personal tax id) of the representative, 11 digits without punctuation.
    ///
    /// At most 11 characters. Pattern: `^\d{11}$`.
    pub cpf_number: passbook_runtime::Sensitive<String>,
    /// Full legal name of the representative.
    ///
    /// At most 70 characters.
    pub civil_name: String,
    /// Social name of the representative, if there is one.
    ///
    /// At most 70 characters.
    pub social_name: Option<String>,
}

impl std::fmt::Debug for PersonalProcurator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonalProcurator")
            .field("type", &self.r#type)
            .field("cpf_number", &self.cpf_number)
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
    PersonalProcurator {
        r#type: "type" Required Plain super::ProcuratorType;
        cpf_number: "cpfNumber" Required Plain passbook_runtime::Sensitive<String>;
        civil_name: "civilName" Required PersonalPlain String;
        social_name: "socialName" Optional PersonalPlain String;
    }
}

/// What the person told the institution about their work, income and net worth.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonalQualification {
    /// When these fields were last updated, RFC 3339 in UTC with whole seconds. Institutions without a time for this block give that of the registration as a whole.
    ///
    /// At most 20 characters.
    pub update_date_time: passbook_runtime::DateTime,
    /// CNPJ (company tax id) of the institution that is responsible for the record, 14 digits without punctuation.
    ///
    /// At most 14 characters. Pattern: `^\d{14}$`.
    pub company_cnpj: passbook_runtime::Sensitive<String>,
    /// `occupationCode`
    pub occupation_code: Option<OccupationCode>,
    /// The occupation: its code in the list that `occupationCode` names, or free text when that is `OUTRO`.
    ///
    /// At most 100 characters.
    pub occupation_description: Option<String>,
    /// `informedIncome`
    pub informed_income: Option<InformedIncome>,
    /// `informedPatrimony`
    pub informed_patrimony: Option<PersonalInformedPatrimony>,
}

passbook_runtime::structure! {
    PersonalQualification {
        update_date_time: "updateDateTime" Required Plain passbook_runtime::DateTime;
        company_cnpj: "companyCnpj" Required Plain passbook_runtime::Sensitive<String>;
        occupation_code: "occupationCode" Optional Plain OccupationCode;
        occupation_description: "occupationDescription" Optional Plain String;
        informed_income: "informedIncome" Optional Plain InformedIncome;
        informed_patrimony: "informedPatrimony" Optional Plain PersonalInformedPatrimony;
    }
}

/// A person's qualification.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonalQualificationResponse {
    /// `data`
    pub data: PersonalQualification,
    /// `links`
    pub links: super::Links,
    /// `meta`
    pub meta: super::Meta,
}

passbook_runtime::structure! {
    PersonalQualificationResponse {
        data: "data" Required Plain PersonalQualification;
        links: "links" Required Plain super::Links;
        meta: "meta" Required Plain super::Meta;
    }
}

/// A salary that is forwarded to this institution, as the notice of portability told it. Only approved requests are shared, those approved by default included.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SalaryPortability {
    /// Name of the employer; the registered name when it is a company.
    ///
    /// At most 80 characters. Pattern: `^\S(?:[\s\S]*\S)?$`.
    pub employer_name: String,
    /// Tax id of the employer: a CNPJ of 14 digits for a company, a CPF of 11 for a person, without punctuation.
    ///
    /// At most 14 characters. Pattern: `^\d{14}$|^\d{11}$`.
    pub employer_cnpj_cpf: passbook_runtime::Sensitive<String>,
    /// CNPJ (company tax id) of the bank that holds the salary account, 14 digits without punctuation.
    ///
    /// At most 14 characters. Pattern: `^\d{14}$`.
    pub paycheck_bank_detainer_cnpj: passbook_runtime::Sensitive<String>,
    /// Id of the bank that holds the salary account in the Brazilian payments system (ISPB), 8 digits.
    ///
    /// At most 8 characters. Pattern: `^[0-9]{8}$`.
    pub paycheck_bank_detainer_ispb: String,
    /// Day on which the portability was approved, `YYYY-MM-DD`.
    ///
    /// At most 10 characters. Pattern: `^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$`.
    pub portability_approval_date: passbook_runtime::Date,
}

passbook_runtime::structure! {
    SalaryPortability {
        employer_name: "employerName" Required Plain String;
        employer_cnpj_cpf: "employerCnpjCpf" Required Plain passbook_runtime::Sensitive<String>;
        paycheck_bank_detainer_cnpj: "paycheckBankDetainerCnpj" Required Plain passbook_runtime::Sensitive<String>;
        paycheck_bank_detainer_ispb: "paycheckBankDetainerIspb" Required Plain String;
        portability_approval_date: "portabilityApprovalDate" Required Plain passbook_runtime::Date;
    }
}

/// Sex: female, male, or other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sex {
    /// `FEMININO`
    Feminino,
    /// `MASCULINO`
    Masculino,
    /// `OUTRO`
    Outro,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Sex {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Feminino => "FEMININO",
            Self::Masculino => "MASCULINO",
            Self::Outro => "OUTRO",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Sex {
    fn from(value: &str) -> Self {
        match value {
            "FEMININO" => Self::Feminino,
            "MASCULINO" => Self::Masculino,
            "OUTRO" => Self::Outro,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Sex);
