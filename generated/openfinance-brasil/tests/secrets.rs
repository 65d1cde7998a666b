// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_openfinance_brasil::types;

#[test]
fn secrets_of_business_account() {
    wire::hides::<
        types::BusinessAccount,
    >(
        "{\"compeCode\":\"text\",\"branchCode\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"type\":\"CONTA_DEPOSITO_A_VISTA\"}",
    );
}

#[test]
fn secrets_of_business_financial_relation() {
    wire::hides::<
        types::BusinessFinancialRelation,
    >(
        "{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"startDate\":\"2001-01-01T00:00:00Z\",\"productsServicesType\":[\"CONTA_DEPOSITO_A_VISTA\"],\"procurators\":[{\"type\":\"REPRESENTANTE_LEGAL\",\"cnpjCpfNumber\":\"s3nt1nel\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}],\"accounts\":[{\"compeCode\":\"text\",\"branchCode\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"type\":\"CONTA_DEPOSITO_A_VISTA\"}]}",
    );
}

#[test]
fn secrets_of_business_financial_relation_response() {
    wire::hides::<
        types::BusinessFinancialRelationResponse,
    >(
        "{\"data\":{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"startDate\":\"2001-01-01T00:00:00Z\",\"productsServicesType\":[\"CONTA_DEPOSITO_A_VISTA\"],\"procurators\":[{\"type\":\"REPRESENTANTE_LEGAL\",\"cnpjCpfNumber\":\"s3nt1nel\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}],\"accounts\":[{\"compeCode\":\"text\",\"branchCode\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"type\":\"CONTA_DEPOSITO_A_VISTA\"}]},\"links\":{\"self\":\"text\",\"first\":\"text\",\"prev\":\"text\",\"next\":\"text\",\"last\":\"text\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2001-01-01T00:00:00Z\"}}",
    );
}

#[test]
fn secrets_of_business_identification() {
    wire::hides::<
        types::BusinessIdentification,
    >(
        "{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"businessId\":\"text\",\"brandName\":\"text\",\"companyName\":\"text\",\"tradeName\":\"text\",\"incorporationDate\":\"2001-01-01T00:00:00Z\",\"cnpjNumber\":\"s3nt1nel\",\"companiesCnpj\":[\"s3nt1nel\"],\"otherDocuments\":[{\"type\":\"text\",\"number\":\"s3nt1nel\",\"country\":\"text\",\"expirationDate\":\"2001-01-01\"}],\"parties\":[{\"personType\":\"PESSOA_NATURAL\",\"type\":\"SOCIO\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\",\"companyName\":\"text\",\"tradeName\":\"text\",\"startDate\":\"2001-01-01T00:00:00Z\",\"shareholding\":\"1.5\",\"documentType\":\"CPF\",\"documentNumber\":\"s3nt1nel\",\"documentAdditionalInfo\":\"text\",\"documentCountry\":\"text\",\"documentExpirationDate\":\"2001-01-01\",\"documentIssueDate\":\"2001-01-01\"}],\"contacts\":{\"postalAddresses\":[{\"isMain\":true,\"address\":\"s3nt1nel\",\"additionalInfo\":\"s3nt1nel\",\"districtName\":\"s3nt1nel\",\"townName\":\"s3nt1nel\",\"ibgeTownCode\":\"s3nt1nel\",\"countrySubDivision\":\"AC\",\"postCode\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"countryCode\":\"s3nt1nel\",\"geographicCoordinates\":{\"latitude\":\"s3nt1nel\",\"longitude\":\"s3nt1nel\"}}],\"phones\":[{\"isMain\":true,\"type\":\"FIXO\",\"additionalInfo\":\"s3nt1nel\",\"countryCallingCode\":\"s3nt1nel\",\"areaCode\":\"11\",\"number\":\"s3nt1nel\",\"phoneExtension\":\"s3nt1nel\"}],\"emails\":[{\"isMain\":true,\"email\":\"s3nt1nel\"}]}}",
    );
}

#[test]
fn secrets_of_business_identifications_response() {
    wire::hides::<
        types::BusinessIdentificationsResponse,
    >(
        "{\"data\":[{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"businessId\":\"text\",\"brandName\":\"text\",\"companyName\":\"text\",\"tradeName\":\"text\",\"incorporationDate\":\"2001-01-01T00:00:00Z\",\"cnpjNumber\":\"s3nt1nel\",\"companiesCnpj\":[\"s3nt1nel\"],\"otherDocuments\":[{\"type\":\"text\",\"number\":\"s3nt1nel\",\"country\":\"text\",\"expirationDate\":\"2001-01-01\"}],\"parties\":[{\"personType\":\"PESSOA_NATURAL\",\"type\":\"SOCIO\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\",\"companyName\":\"text\",\"tradeName\":\"text\",\"startDate\":\"2001-01-01T00:00:00Z\",\"shareholding\":\"1.5\",\"documentType\":\"CPF\",\"documentNumber\":\"s3nt1nel\",\"documentAdditionalInfo\":\"text\",\"documentCountry\":\"text\",\"documentExpirationDate\":\"2001-01-01\",\"documentIssueDate\":\"2001-01-01\"}],\"contacts\":{\"postalAddresses\":[{\"isMain\":true,\"address\":\"s3nt1nel\",\"additionalInfo\":\"s3nt1nel\",\"districtName\":\"s3nt1nel\",\"townName\":\"s3nt1nel\",\"ibgeTownCode\":\"s3nt1nel\",\"countrySubDivision\":\"AC\",\"postCode\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"countryCode\":\"s3nt1nel\",\"geographicCoordinates\":{\"latitude\":\"s3nt1nel\",\"longitude\":\"s3nt1nel\"}}],\"phones\":[{\"isMain\":true,\"type\":\"FIXO\",\"additionalInfo\":\"s3nt1nel\",\"countryCallingCode\":\"s3nt1nel\",\"areaCode\":\"11\",\"number\":\"s3nt1nel\",\"phoneExtension\":\"s3nt1nel\"}],\"emails\":[{\"isMain\":true,\"email\":\"s3nt1nel\"}]}}],\"links\":{\"self\":\"text\",\"first\":\"text\",\"prev\":\"text\",\"next\":\"text\",\"last\":\"text\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2001-01-01T00:00:00Z\"}}",
    );
}

#[test]
fn secrets_of_business_other_document() {
    wire::hides::<
        types::BusinessOtherDocument,
    >(
        "{\"type\":\"text\",\"number\":\"s3nt1nel\",\"country\":\"text\",\"expirationDate\":\"2001-01-01\"}",
    );
}

#[test]
fn secrets_of_business_procurator() {
    wire::hides::<
        types::BusinessProcurator,
    >(
        "{\"type\":\"REPRESENTANTE_LEGAL\",\"cnpjCpfNumber\":\"s3nt1nel\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_contacts() {
    wire::hides::<
        types::Contacts,
    >(
        "{\"postalAddresses\":[{\"isMain\":true,\"address\":\"s3nt1nel\",\"additionalInfo\":\"s3nt1nel\",\"districtName\":\"s3nt1nel\",\"townName\":\"s3nt1nel\",\"ibgeTownCode\":\"s3nt1nel\",\"countrySubDivision\":\"AC\",\"postCode\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"countryCode\":\"s3nt1nel\",\"geographicCoordinates\":{\"latitude\":\"s3nt1nel\",\"longitude\":\"s3nt1nel\"}}],\"phones\":[{\"isMain\":true,\"type\":\"FIXO\",\"additionalInfo\":\"s3nt1nel\",\"countryCallingCode\":\"s3nt1nel\",\"areaCode\":\"11\",\"number\":\"s3nt1nel\",\"phoneExtension\":\"s3nt1nel\"}],\"emails\":[{\"isMain\":true,\"email\":\"s3nt1nel\"}]}",
    );
}

#[test]
fn secrets_of_email() {
    wire::hides::<types::Email>("{\"isMain\":true,\"email\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_filiation() {
    wire::hides::<
        types::Filiation,
    >("{\"type\":\"MAE\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_geographic_coordinates() {
    wire::hides::<
        types::GeographicCoordinates,
    >("{\"latitude\":\"s3nt1nel\",\"longitude\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_nationality() {
    wire::hides::<
        types::Nationality,
    >(
        "{\"otherNationalitiesInfo\":\"text\",\"documents\":[{\"type\":\"text\",\"number\":\"s3nt1nel\",\"expirationDate\":\"2001-01-01\",\"issueDate\":\"2001-01-01\",\"country\":\"text\",\"additionalInfo\":\"text\"}]}",
    );
}

#[test]
fn secrets_of_nationality_document() {
    wire::hides::<
        types::NationalityDocument,
    >(
        "{\"type\":\"text\",\"number\":\"s3nt1nel\",\"expirationDate\":\"2001-01-01\",\"issueDate\":\"2001-01-01\",\"country\":\"text\",\"additionalInfo\":\"text\"}",
    );
}

#[test]
fn secrets_of_party() {
    wire::hides::<
        types::Party,
    >(
        "{\"personType\":\"PESSOA_NATURAL\",\"type\":\"SOCIO\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\",\"companyName\":\"text\",\"tradeName\":\"text\",\"startDate\":\"2001-01-01T00:00:00Z\",\"shareholding\":\"1.5\",\"documentType\":\"CPF\",\"documentNumber\":\"s3nt1nel\",\"documentAdditionalInfo\":\"text\",\"documentCountry\":\"text\",\"documentExpirationDate\":\"2001-01-01\",\"documentIssueDate\":\"2001-01-01\"}",
    );
}

#[test]
fn secrets_of_passport() {
    wire::hides::<
        types::Passport,
    >(
        "{\"number\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"expirationDate\":\"1907-07-07\",\"issueDate\":\"1907-07-07\"}",
    );
}

#[test]
fn secrets_of_paycheck_bank_link() {
    wire::hides::<
        types::PaycheckBankLink,
    >(
        "{\"employerName\":\"text\",\"employerCnpjCpf\":\"s3nt1nel\",\"paycheckBankCnpj\":\"s3nt1nel\",\"paycheckBankIspb\":\"text\",\"accountOpeningDate\":\"2001-01-01\"}",
    );
}

#[test]
fn secrets_of_personal_account() {
    wire::hides::<
        types::PersonalAccount,
    >(
        "{\"compeCode\":\"text\",\"branchCode\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"type\":\"CONTA_DEPOSITO_A_VISTA\",\"subtype\":\"INDIVIDUAL\"}",
    );
}

#[test]
fn secrets_of_personal_documents() {
    wire::hides::<
        types::PersonalDocuments,
    >(
        "{\"cpfNumber\":\"s3nt1nel\",\"passport\":{\"number\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"expirationDate\":\"1907-07-07\",\"issueDate\":\"1907-07-07\"}}",
    );
}

#[test]
fn secrets_of_personal_financial_relation() {
    wire::hides::<
        types::PersonalFinancialRelation,
    >(
        "{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"startDate\":\"2001-01-01T00:00:00Z\",\"productsServicesType\":[\"CONTA_DEPOSITO_A_VISTA\"],\"productsServicesTypeAdditionalInfo\":\"text\",\"procurators\":[{\"type\":\"REPRESENTANTE_LEGAL\",\"cpfNumber\":\"s3nt1nel\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}],\"accounts\":[{\"compeCode\":\"text\",\"branchCode\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"type\":\"CONTA_DEPOSITO_A_VISTA\",\"subtype\":\"INDIVIDUAL\"}],\"portabilitiesReceived\":[{\"employerName\":\"text\",\"employerCnpjCpf\":\"s3nt1nel\",\"paycheckBankDetainerCnpj\":\"s3nt1nel\",\"paycheckBankDetainerIspb\":\"text\",\"portabilityApprovalDate\":\"2001-01-01\"}],\"paychecksBankLink\":[{\"employerName\":\"text\",\"employerCnpjCpf\":\"s3nt1nel\",\"paycheckBankCnpj\":\"s3nt1nel\",\"paycheckBankIspb\":\"text\",\"accountOpeningDate\":\"2001-01-01\"}]}",
    );
}

#[test]
fn secrets_of_personal_financial_relation_response() {
    wire::hides::<
        types::PersonalFinancialRelationResponse,
    >(
        "{\"data\":{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"startDate\":\"2001-01-01T00:00:00Z\",\"productsServicesType\":[\"CONTA_DEPOSITO_A_VISTA\"],\"productsServicesTypeAdditionalInfo\":\"text\",\"procurators\":[{\"type\":\"REPRESENTANTE_LEGAL\",\"cpfNumber\":\"s3nt1nel\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}],\"accounts\":[{\"compeCode\":\"text\",\"branchCode\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"type\":\"CONTA_DEPOSITO_A_VISTA\",\"subtype\":\"INDIVIDUAL\"}],\"portabilitiesReceived\":[{\"employerName\":\"text\",\"employerCnpjCpf\":\"s3nt1nel\",\"paycheckBankDetainerCnpj\":\"s3nt1nel\",\"paycheckBankDetainerIspb\":\"text\",\"portabilityApprovalDate\":\"2001-01-01\"}],\"paychecksBankLink\":[{\"employerName\":\"text\",\"employerCnpjCpf\":\"s3nt1nel\",\"paycheckBankCnpj\":\"s3nt1nel\",\"paycheckBankIspb\":\"text\",\"accountOpeningDate\":\"2001-01-01\"}]},\"links\":{\"self\":\"text\",\"first\":\"text\",\"prev\":\"text\",\"next\":\"text\",\"last\":\"text\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2001-01-01T00:00:00Z\"}}",
    );
}

#[test]
fn secrets_of_personal_identification() {
    wire::hides::<
        types::PersonalIdentification,
    >(
        "{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"personalId\":\"text\",\"brandName\":\"text\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\",\"birthDate\":\"1907-07-07\",\"maritalStatusCode\":\"SOLTEIRO\",\"maritalStatusAdditionalInfo\":\"text\",\"sex\":\"FEMININO\",\"companiesCnpj\":[\"s3nt1nel\"],\"documents\":{\"cpfNumber\":\"s3nt1nel\",\"passport\":{\"number\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"expirationDate\":\"1907-07-07\",\"issueDate\":\"1907-07-07\"}},\"otherDocuments\":[{\"type\":\"CNH\",\"typeAdditionalInfo\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"additionalInfo\":\"text\",\"expirationDate\":\"2001-01-01\"}],\"hasBrazilianNationality\":true,\"nationality\":[{\"otherNationalitiesInfo\":\"s3nt1nel\",\"documents\":[{\"type\":\"s3nt1nel\",\"number\":\"s3nt1nel\",\"expirationDate\":\"1907-07-07\",\"issueDate\":\"1907-07-07\",\"country\":\"s3nt1nel\",\"additionalInfo\":\"s3nt1nel\"}]}],\"filiation\":[{\"type\":\"MAE\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}],\"contacts\":{\"postalAddresses\":[{\"isMain\":true,\"address\":\"s3nt1nel\",\"additionalInfo\":\"s3nt1nel\",\"districtName\":\"s3nt1nel\",\"townName\":\"s3nt1nel\",\"ibgeTownCode\":\"s3nt1nel\",\"countrySubDivision\":\"AC\",\"postCode\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"countryCode\":\"s3nt1nel\",\"geographicCoordinates\":{\"latitude\":\"s3nt1nel\",\"longitude\":\"s3nt1nel\"}}],\"phones\":[{\"isMain\":true,\"type\":\"FIXO\",\"additionalInfo\":\"s3nt1nel\",\"countryCallingCode\":\"s3nt1nel\",\"areaCode\":\"11\",\"number\":\"s3nt1nel\",\"phoneExtension\":\"s3nt1nel\"}],\"emails\":[{\"isMain\":true,\"email\":\"s3nt1nel\"}]}}",
    );
}

#[test]
fn secrets_of_personal_identifications_response() {
    wire::hides::<
        types::PersonalIdentificationsResponse,
    >(
        "{\"data\":[{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"personalId\":\"text\",\"brandName\":\"text\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\",\"birthDate\":\"1907-07-07\",\"maritalStatusCode\":\"SOLTEIRO\",\"maritalStatusAdditionalInfo\":\"text\",\"sex\":\"FEMININO\",\"companiesCnpj\":[\"s3nt1nel\"],\"documents\":{\"cpfNumber\":\"s3nt1nel\",\"passport\":{\"number\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"expirationDate\":\"1907-07-07\",\"issueDate\":\"1907-07-07\"}},\"otherDocuments\":[{\"type\":\"CNH\",\"typeAdditionalInfo\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"additionalInfo\":\"text\",\"expirationDate\":\"2001-01-01\"}],\"hasBrazilianNationality\":true,\"nationality\":[{\"otherNationalitiesInfo\":\"s3nt1nel\",\"documents\":[{\"type\":\"s3nt1nel\",\"number\":\"s3nt1nel\",\"expirationDate\":\"1907-07-07\",\"issueDate\":\"1907-07-07\",\"country\":\"s3nt1nel\",\"additionalInfo\":\"s3nt1nel\"}]}],\"filiation\":[{\"type\":\"MAE\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}],\"contacts\":{\"postalAddresses\":[{\"isMain\":true,\"address\":\"s3nt1nel\",\"additionalInfo\":\"s3nt1nel\",\"districtName\":\"s3nt1nel\",\"townName\":\"s3nt1nel\",\"ibgeTownCode\":\"s3nt1nel\",\"countrySubDivision\":\"AC\",\"postCode\":\"s3nt1nel\",\"country\":\"s3nt1nel\",\"countryCode\":\"s3nt1nel\",\"geographicCoordinates\":{\"latitude\":\"s3nt1nel\",\"longitude\":\"s3nt1nel\"}}],\"phones\":[{\"isMain\":true,\"type\":\"FIXO\",\"additionalInfo\":\"s3nt1nel\",\"countryCallingCode\":\"s3nt1nel\",\"areaCode\":\"11\",\"number\":\"s3nt1nel\",\"phoneExtension\":\"s3nt1nel\"}],\"emails\":[{\"isMain\":true,\"email\":\"s3nt1nel\"}]}}],\"links\":{\"self\":\"text\",\"first\":\"text\",\"prev\":\"text\",\"next\":\"text\",\"last\":\"text\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2001-01-01T00:00:00Z\"}}",
    );
}

#[test]
fn secrets_of_personal_other_document() {
    wire::hides::<
        types::PersonalOtherDocument,
    >(
        "{\"type\":\"CNH\",\"typeAdditionalInfo\":\"text\",\"number\":\"s3nt1nel\",\"checkDigit\":\"s3nt1nel\",\"additionalInfo\":\"text\",\"expirationDate\":\"2001-01-01\"}",
    );
}

#[test]
fn secrets_of_personal_procurator() {
    wire::hides::<
        types::PersonalProcurator,
    >(
        "{\"type\":\"REPRESENTANTE_LEGAL\",\"cpfNumber\":\"s3nt1nel\",\"civilName\":\"s3nt1nel\",\"socialName\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_personal_qualification() {
    wire::hides::<
        types::PersonalQualification,
    >(
        "{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"companyCnpj\":\"s3nt1nel\",\"occupationCode\":\"RECEITA_FEDERAL\",\"occupationDescription\":\"text\",\"informedIncome\":{\"frequency\":\"DIARIA\",\"amount\":{\"amount\":\"1.5\",\"currency\":\"text\"},\"date\":\"2001-01-01\"},\"informedPatrimony\":{\"amount\":{\"amount\":\"1.5\",\"currency\":\"text\"},\"year\":1}}",
    );
}

#[test]
fn secrets_of_personal_qualification_response() {
    wire::hides::<
        types::PersonalQualificationResponse,
    >(
        "{\"data\":{\"updateDateTime\":\"2001-01-01T00:00:00Z\",\"companyCnpj\":\"s3nt1nel\",\"occupationCode\":\"RECEITA_FEDERAL\",\"occupationDescription\":\"text\",\"informedIncome\":{\"frequency\":\"DIARIA\",\"amount\":{\"amount\":\"1.5\",\"currency\":\"text\"},\"date\":\"2001-01-01\"},\"informedPatrimony\":{\"amount\":{\"amount\":\"1.5\",\"currency\":\"text\"},\"year\":1}},\"links\":{\"self\":\"text\",\"first\":\"text\",\"prev\":\"text\",\"next\":\"text\",\"last\":\"text\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2001-01-01T00:00:00Z\"}}",
    );
}

#[test]
fn secrets_of_phone() {
    wire::hides::<
        types::Phone,
    >(
        "{\"isMain\":true,\"type\":\"FIXO\",\"additionalInfo\":\"text\",\"countryCallingCode\":\"text\",\"areaCode\":\"11\",\"number\":\"s3nt1nel\",\"phoneExtension\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_postal_address() {
    wire::hides::<
        types::PostalAddress,
    >(
        "{\"isMain\":true,\"address\":\"s3nt1nel\",\"additionalInfo\":\"s3nt1nel\",\"districtName\":\"s3nt1nel\",\"townName\":\"s3nt1nel\",\"ibgeTownCode\":\"text\",\"countrySubDivision\":\"AC\",\"postCode\":\"s3nt1nel\",\"country\":\"text\",\"countryCode\":\"text\",\"geographicCoordinates\":{\"latitude\":\"s3nt1nel\",\"longitude\":\"s3nt1nel\"}}",
    );
}

#[test]
fn secrets_of_salary_portability() {
    wire::hides::<
        types::SalaryPortability,
    >(
        "{\"employerName\":\"text\",\"employerCnpjCpf\":\"s3nt1nel\",\"paycheckBankDetainerCnpj\":\"s3nt1nel\",\"paycheckBankDetainerIspb\":\"text\",\"portabilityApprovalDate\":\"2001-01-01\"}",
    );
}
