//! Which fields hold what says who a person is, by their names and by what they stand in.
//!
//! Unlike the fields of [`sensitive`], a personal value keeps its type; it is not printed either.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::document::{self, schema_name};
use crate::{sensitive, words};

/// The mark on personal data; `false` says that a field is none, whatever its name.
pub const MARK: &str = "x-passbook-personal";

/// Names of persons: these are never those of a company.
const NAMES: [&str; 48] = [
    "account_holder",
    "applicant_name",
    "beneficiary_name",
    "birth_name",
    "borrower_name",
    "card_holder",
    "card_holder_name",
    "cardholder",
    "cardholder_name",
    "civil_name",
    "contact_name",
    "customer_name",
    "employee_name",
    "family_name",
    "father_name",
    "fathers_name",
    "first_name",
    "firstname",
    "forename",
    "full_name",
    "fullname",
    "given_name",
    "guarantor_name",
    "holder_name",
    "last_name",
    "lastname",
    "maiden_name",
    "middle_name",
    "middlename",
    "mother_name",
    "mothers_name",
    "name_on_card",
    "nome_civil",
    "nome_cliente",
    "nome_completo",
    "nome_mae",
    "nome_pai",
    "nome_pessoa",
    "nome_social",
    "nome_titular",
    "owner_name",
    "parent_name",
    "person_name",
    "preferred_name",
    "primeiro_nome",
    "recipient_name",
    "social_name",
    "spouse_name",
];
const SURNAMES: [&str; 4] = ["sobrenome", "surname", "ultimo_nome", "filiacao"];
const BIRTHS: [&str; 16] = [
    "birth_city",
    "birth_country",
    "birth_date",
    "birth_place",
    "birth_year",
    "birthdate",
    "birthday",
    "birthplace",
    "country_of_birth",
    "data_nascimento",
    "date_of_birth",
    "dob",
    "filiation",
    "local_nascimento",
    "place_of_birth",
    "year_of_birth",
];
/// These are enums more often than texts.
const TRAITS: [&str; 14] = [
    "citizenship",
    "estado_civil",
    "ethnicity",
    "gender",
    "genero",
    "marital_status",
    "marital_status_code",
    "nacionalidade",
    "nationality",
    "nationalities",
    "naturalidade",
    "relationship_status",
    "sex",
    "sexo",
];
const DOCUMENTS: [&str; 17] = [
    "cnh",
    "document_number",
    "documento_identidade",
    "documento_identificacao",
    "identification_number",
    "identity_card",
    "identity_document",
    "numero_cnh",
    "numero_documento",
    "numero_rg",
    "passport",
    "personal_document",
    "personal_identification",
    "rg",
    "rne",
    "titulo_eleitor",
    "voter_id",
];
const CONTACTS: [&str; 26] = [
    "celular",
    "cell_phone",
    "cellphone",
    "correio_eletronico",
    "e_mail",
    "e_mail_address",
    "email",
    "email_address",
    "endereco_eletronico",
    "fax",
    "fax_number",
    "mobile_number",
    "mobile_phone",
    "mobile_phone_number",
    "numero_celular",
    "numero_telefone",
    "phone",
    "phone_no",
    "phone_number",
    "phonenumber",
    "telefone",
    "telephone",
    "telephone_no",
    "telephone_number",
    "telefone_celular",
    "telefone_fixo",
];
const ADDRESSES: [&str; 19] = [
    "address",
    "address_line",
    "bairro",
    "cep",
    "codigo_postal",
    "endereco",
    "house_number",
    "logradouro",
    "post_code",
    "postal_address",
    "postal_code",
    "postcode",
    "residential_address",
    "street",
    "street_address",
    "street_name",
    "street_number",
    "zip",
    "zip_code",
];
/// Parts of an address that say nothing elsewhere.
const ADDRESS_PARTS: [&str; 24] = [
    "additional_info",
    "apartment",
    "building",
    "cidade",
    "city",
    "complement",
    "complemento",
    "county",
    "district",
    "district_name",
    "floor",
    "latitude",
    "line",
    "locality",
    "longitude",
    "municipio",
    "neighborhood",
    "number",
    "numero",
    "suburb",
    "town",
    "town_name",
    "unit",
    "zipcode",
];
/// Parts of a phone number that say nothing elsewhere.
const PHONE_PARTS: [&str; 7] =
    ["area_code", "ddd", "extension", "number", "numero", "phone_extension", "ramal"];
/// Parts of a person's name that say nothing elsewhere.
const NAME_PARTS: [&str; 7] = ["family", "first", "given", "last", "middle", "primeiro", "ultimo"];
const PEOPLE: [&str; 36] = [
    "applicant",
    "beneficiario",
    "beneficiary",
    "borrower",
    "cardholder",
    "cliente",
    "conjuge",
    "contact",
    "correntista",
    "customer",
    "dependant",
    "dependent",
    "dependente",
    "employee",
    "father",
    "favorecido",
    "filiacao",
    "filiation",
    "guarantor",
    "holder",
    "individual",
    "mae",
    "mother",
    "owner",
    "pai",
    "parent",
    "payee",
    "payer",
    "person",
    "pessoa",
    "procurador",
    "procurator",
    "representante",
    "signatory",
    "spouse",
    "titular",
];
/// What has a name, an address and a phone, and is no person; and addresses of machines.
const NOT_PEOPLE: [&str; 53] = [
    "agencia",
    "agency",
    "app",
    "application",
    "asset",
    "atm",
    "banco",
    "bank",
    "blockchain",
    "branch",
    "brand",
    "business",
    "companies",
    "company",
    "contract",
    "corporate",
    "corporation",
    "crypto",
    "device",
    "empresa",
    "enterprise",
    "file",
    "fornecedor",
    "instituicao",
    "institution",
    "issuer",
    "juridica",
    "legal",
    "link",
    "loja",
    "mac",
    "manufacturer",
    "marca",
    "memory",
    "merchant",
    "organisation",
    "organization",
    "product",
    "produto",
    "program",
    "programa",
    "provider",
    "server",
    "service",
    "shop",
    "software",
    "store",
    "supplier",
    "support",
    "terminal",
    "vendor",
    "wallet",
    "web",
];
/// Last words of a type's name that don't say what it is about.
const HOLLOW: [&str; 13] = [
    "base",
    "data",
    "detail",
    "dto",
    "info",
    "information",
    "item",
    "model",
    "object",
    "request",
    "response",
    "schema",
    "value",
];

/// Whether a field of this name holds personal data, where it stands in an object of that name: the component, or the
/// property that the object is the value of. Empty where it stands in none.
pub fn names_personal_data(holder: &str, name: &str) -> bool {
    let (holder, name) = (bare_words(holder, &HOLLOW), bare_words(name, &[]));
    let is_one_of = |lists: &[&[&str]]| lists.iter().any(|list| words::end_in(&name, list));
    // A list's name ends like that of one, and the name of one may end in an `s`.
    if is_one_of(&[&NAMES, &SURNAMES, &BIRTHS, &TRAITS]) {
        return true;
    }
    let is_of_no_person =
        |words: &[String]| words.iter().any(|word| NOT_PEOPLE.contains(&singular(word).as_str()));
    if is_of_no_person(&holder) || is_of_no_person(&name) {
        return false;
    }
    let is_all = |list: &[&str]| list.contains(&name.join("_").as_str());
    let holder_ends_in = |list: &[&str]| words::end_in(&holder, list);
    is_one_of(&[&DOCUMENTS, &CONTACTS, &ADDRESSES])
        || holder_ends_in(&PEOPLE) && is_all(&["name", "nome"])
        || holder_ends_in(&["name", "nome"]) && is_all(&NAME_PARTS)
        || holder_ends_in(&["address", "endereco"]) && is_all(&ADDRESS_PARTS)
        || holder_ends_in(&["phone", "telephone", "telefone", "fax"]) && is_all(&PHONE_PARTS)
}

/// The same, where the field's schema is known: a truth is none, and neither is the address of a web page, nor a code
/// from a list where names of that kind are texts.
pub fn holds_personal_data(holder: &str, name: &str, schema: &Value) -> bool {
    let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
    if text("type") == "boolean" || ["uri", "url"].contains(&text("format")) {
        return false;
    }
    let is_listed = schema.get("enum").is_some() || schema.get("x-extensible-enum").is_some();
    names_personal_data(holder, name) && (!is_listed || words::end_in(&bare_words(name, &[]), &TRAITS))
}

/// Words without digits, accents, small words of Portuguese and a plural's ending, and without these at the end.
fn bare_words(name: &str, without: &[&str]) -> Vec<String> {
    let without_accents: String = name.chars().map(without_accent).collect();
    let words = words::words(&without_accents).into_iter();
    let words = words.map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned());
    let mut words: Vec<String> = words
        .filter(|word| !word.is_empty() && !["da", "de", "do", "das", "dos"].contains(&&**word))
        .collect();
    loop {
        let Some(last) = words.last_mut() else { return words };
        *last = singular(last);
        if words.len() < 2 || !words.last().is_some_and(|last| without.contains(&last.as_str())) {
            return words;
        }
        words.pop();
    }
}

/// `emails` is `email`, and `addresses` is `address`.
fn singular(word: &str) -> String {
    let is_whole = word.ends_with("ss") || word.ends_with("us") || word.len() < 4;
    match word.strip_suffix("sses") {
        Some(rest) => format!("{rest}ss"),
        None if is_whole => word.to_owned(),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

fn without_accent(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'Á' | 'À' | 'Â' | 'Ã' | 'Ä' => 'A',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'Í' | 'Ì' | 'Î' | 'Ï' => 'I',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'Ó' | 'Ò' | 'Ô' | 'Õ' | 'Ö' => 'O',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'Ú' | 'Ù' | 'Û' | 'Ü' => 'U',
        'ç' => 'c',
        'Ç' => 'C',
        other => other,
    }
}

/// What the mark of a node says; `None` where it has none.
pub fn marked(node: &Value) -> Option<bool> {
    node.get(MARK).and_then(Value::as_bool)
}

/// Marks each field and parameter that holds personal data by its name alone. Whoever reads the tree after that asks the
/// mark, and no list of names.
pub fn mark(document: &mut Value) {
    // A reference is followed in the tree that is to be changed, so what it leads to is looked up before.
    let schemas = document::schemas(document).into_iter().flatten();
    let targets: BTreeMap<String, Value> =
        schemas.map(|(name, schema)| (name.clone(), outline(schema))).collect();
    mark_inside(document, "", &targets, 0);
}

/// The parts of a schema that decide whether a field is personal. Of a list of values, only that there is one.
fn outline(schema: &Value) -> Value {
    let copied = ["$ref", "type", "format", MARK, sensitive::MARK];
    let copied = copied.iter().filter_map(|key| Some(((*key).to_owned(), schema.get(*key)?.clone())));
    let listed = ["enum", "x-extensible-enum"].into_iter().filter(|key| schema.get(*key).is_some());
    copied.chain(listed.map(|key| (key.to_owned(), Value::Array(Vec::new())))).collect()
}

/// Deeper than this, nothing is marked: no document that passed the checks of `resolve` is.
const MAX_DEPTH: usize = 512;

fn mark_inside(node: &mut Value, holder: &str, targets: &BTreeMap<String, Value>, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    let object = match node {
        Value::Array(items) => {
            return items.iter_mut().for_each(|item| mark_inside(item, holder, targets, depth + 1));
        }
        Value::Object(object) => object,
        _ => return,
    };
    // All that is in a marked object is personal.
    if object.get(MARK) == Some(&Value::Bool(true)) {
        return;
    }
    if let Some(name) = parameter_name(object).filter(|name| names_personal_data("", name)) {
        let schema = object.get("schema").map(outline).unwrap_or_default();
        mark_field(object, "", &name, &schema, targets);
    }
    for (key, child) in object.iter_mut() {
        match (key.as_str(), child) {
            ("example" | "examples" | "default" | "enum" | "const", _) => {}
            ("properties", Value::Object(properties)) => {
                for (name, property) in properties {
                    if names_personal_data(holder, name) {
                        let schema = outline(property);
                        if let Value::Object(field) = property {
                            mark_field(field, holder, name, &schema, targets);
                        }
                    }
                    mark_inside(property, name, targets, depth + 1);
                }
            }
            ("schemas" | "definitions", Value::Object(schemas)) => {
                schemas.iter_mut().for_each(|(name, schema)| mark_inside(schema, name, targets, depth + 1));
            }
            (_, child) => mark_inside(child, holder, targets, depth + 1),
        }
    }
}

fn parameter_name(node: &Map<String, Value>) -> Option<String> {
    let place = node.get("in").and_then(Value::as_str)?;
    let is_parameter = ["path", "query", "header", "cookie"].contains(&place);
    node.get("name").and_then(Value::as_str).filter(|_| is_parameter).map(str::to_owned)
}

/// Marks a field that has a personal name. `schema` is the outline of its own schema.
fn mark_field(
    field: &mut Map<String, Value>,
    holder: &str,
    name: &str,
    schema: &Value,
    targets: &BTreeMap<String, Value>,
) {
    let target = schema_name(schema).and_then(|name| targets.get(&name));
    let says = |key: &str| {
        field.contains_key(key)
            || schema.get(key).is_some()
            || target.is_some_and(|target| target.get(key).is_some())
    };
    if !says(MARK) && !says(sensitive::MARK) && holds_personal_data(holder, name, target.unwrap_or(schema)) {
        field.insert(MARK.to_owned(), true.into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_that_say_who_a_person_is() {
        for (holder, name) in [
            ("", "firstName"),
            ("", "last_name"),
            ("", "middle-name"),
            ("", "FULL_NAME"),
            ("", "accountHolderName"),
            ("", "cardholder_name"),
            ("", "motherName"),
            ("", "nomeDaMae"),
            ("", "nome_da_mãe"),
            ("", "nome-social"),
            ("", "sobrenome"),
            ("Person", "name"),
            ("customers", "name"),
            ("CustomerResponse", "name"),
            ("Titular", "nome"),
            ("Filiation", "civilName"),
            ("CustomerName", "first"),
            ("", "email"),
            ("", "e-mail"),
            ("", "emails"),
            ("", "customerEmailAddress"),
            ("", "phone"),
            ("", "phoneNumber1"),
            ("", "mobile_phone_number"),
            ("", "telefoneCelular"),
            ("Telephone", "number"),
            ("CustomerPhone", "areaCode"),
            ("", "address"),
            ("", "addresses"),
            ("", "address1"),
            ("", "address_line_2"),
            ("", "billing-address"),
            ("", "endereço"),
            ("", "cep"),
            ("", "postalCode"),
            ("PostalAddress", "townName"),
            ("addresses", "line1"),
            ("DeliveryAddress", "line_3"),
            ("", "birthDate"),
            ("", "placeOfBirth"),
            ("", "dataNascimento"),
            ("", "data_de_nascimento"),
            ("", "sex"),
            ("", "genero"),
            ("", "nationality"),
            ("", "nacionalidade"),
            ("", "estadoCivil"),
            ("", "documentNumber"),
            ("", "numero_do_documento"),
            ("", "personalIdentification"),
            ("BusinessOwner", "firstName"),
        ] {
            assert!(names_personal_data(holder, name), "`{name}` of `{holder}` is personal");
        }
    }

    #[test]
    fn names_that_say_nothing_about_a_person() {
        for (holder, name) in [
            ("", "name"),
            ("Product", "name"),
            ("Bank", "nome"),
            ("BusinessCustomer", "name"),
            ("", "brandName"),
            ("", "companyName"),
            ("", "fileName"),
            ("", "nomeDaEmpresa"),
            ("", "nome_fantasia"),
            ("", "applicationName"),
            ("Merchant", "phone"),
            ("Branch", "address"),
            ("", "bankAddress"),
            ("", "company_email"),
            ("", "support-phone"),
            ("", "macAddress"),
            ("", "walletAddress"),
            ("", "emailVerified"),
            ("", "phoneType"),
            ("", "addressId"),
            ("", "accountNumber"),
            ("Invoice", "number"),
            ("Links", "first"),
            ("Meta", "last"),
            ("", "state"),
            ("", "city"),
            ("", "countryCode"),
            ("", "currency"),
            ("", "line"),
            ("", "status"),
            ("", "merchantDocumentNumber"),
        ] {
            assert!(!names_personal_data(holder, name), "`{name}` of `{holder}` is not personal");
        }
    }

    #[test]
    fn fields_and_parameters_are_marked_and_those_that_say_otherwise_are_not() {
        let mut document = json!({
            "paths": {"/people": {"get": {"parameters": [
                {"name": "email", "in": "query", "schema": {"type": "string"}},
                {"name": "limit", "in": "query", "schema": {"type": "integer"}},
            ]}}},
            "components": {"schemas": {
                "Flag": {"type": "boolean"},
                "Sex": {"type": "string", "enum": ["A"]},
                "Kind": {"type": "string", "enum": ["A"]},
                "Secret": {"type": "string", "x-passbook-sensitive": true},
                "Person": {
                    "example": {"properties": {"email": {}}},
                    "properties": {
                        "name": {"type": "string"},
                        "sex": {"$ref": "#/components/schemas/Sex"},
                        "email": {"$ref": "#/components/schemas/Flag"},
                        "phone": {"$ref": "#/components/schemas/Kind"},
                        "documentNumber": {"$ref": "#/components/schemas/Secret"},
                        "address": {"type": "object", "properties": {
                            "city": {"type": "string"},
                            "country": {"type": "string"},
                        }},
                        "postcode": {"type": "string", "x-passbook-personal": false},
                        "birthDate": {"type": "string", "x-passbook-sensitive": true},
                        "emails": {"type": "array", "items": {"type": "string"}},
                    },
                },
            }},
        });
        mark(&mut document);
        let mut found = Vec::new();
        collect(&document, "", &mut found);
        assert_eq!(
            found,
            [
                "/components/schemas/Person/properties/address",
                "/components/schemas/Person/properties/emails",
                "/components/schemas/Person/properties/name",
                "/components/schemas/Person/properties/sex",
                "/paths/~1people/get/parameters/0",
            ]
        );
    }

    fn collect(node: &Value, pointer: &str, found: &mut Vec<String>) {
        if marked(node) == Some(true) {
            found.push(pointer.to_owned());
            found.sort();
        }
        match node {
            Value::Object(object) => object.iter().for_each(|(key, child)| {
                collect(child, &format!("{pointer}/{}", document::escape(key)), found)
            }),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, child)| collect(child, &format!("{pointer}/{index}"), found)),
            _ => {}
        }
    }
}
