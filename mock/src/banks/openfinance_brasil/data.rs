//! What the bank knows of a customer: the contract's examples, with names and numbers of the customer's own.

use chrono::SecondsFormat;
use serde_json::{Value, json};
use url::form_urlencoded::Serializer;

use super::consents::Subject;
use super::{error, malformed};
use crate::banks::people::Person;
use crate::banks::seed::Seed;
use crate::behaviour::{Answer, Call};

const PAGE_SIZE: usize = 25;

/// `None`: not an operation of this API.
pub(super) fn answer(seed: Seed, records: usize, subject: Subject, call: &Call<'_>) -> Option<Answer> {
    let example = call.example(200)?;
    let seed = seed.of(&subject.tax_id());
    match call.id() {
        "customersGetPersonalIdentifications" | "customersGetBusinessIdentifications" => {
            let template = example.pointer("/data/0")?;
            Some(page(seed, records, subject, template, call))
        }
        _ => {
            let mut data = example.get("data")?.clone();
            describe(seed, subject, &mut data);
            let meta = json!({ "totalRecords": 1, "totalPages": 1, "requestDateTime": time(call) });
            let links = json!({ "self": url(call, &[]) });
            Some(Answer::json(200, &json!({ "data": data, "links": links, "meta": meta })))
        }
    }
}

/// Whether the key of a further page is asked with, so that the call doesn't count.
pub(super) fn is_later_page(seed: Seed, subject: Subject, call: &Call<'_>) -> bool {
    let page = call.request.query("page").and_then(|text| text.parse().ok()).unwrap_or(1);
    let key = call.request.query("pagination-key");
    page > 1 && key == Some(&page_key(seed.of(&subject.tax_id()), call.id(), page))
}

fn page_key(seed: Seed, operation: &str, page: u64) -> String {
    seed.of(operation).token("page", page)
}

fn page(seed: Seed, records: usize, subject: Subject, template: &Value, call: &Call<'_>) -> Answer {
    let number =
        |name: &str, default: usize| call.request.query(name).map_or(Some(default), |text| text.parse().ok());
    let (Some(page @ 1..), Some(size @ 1..=1000)) = (number("page", 1), number("page-size", PAGE_SIZE))
    else {
        return malformed("page e page-size devem ser números dentro dos limites.", call.now);
    };
    let pages = records.div_ceil(size);
    if page > pages {
        let detail = format!("A página {page} foi solicitada, mas o resultado tem {pages} páginas.");
        return error(422, "PAGINA_INEXISTENTE", "Página inexistente", &detail, call.now);
    }
    if let Some(key) = call.request.query("pagination-key")
        && key != page_key(seed, call.id(), page as u64)
    {
        return malformed("O valor de pagination-key não é desta página.", call.now);
    }
    let first = (page - 1) * size;
    let data: Vec<_> = (first..records.min(first + size))
        .map(|index| record(seed, subject, template, index as u64))
        .collect();
    let link = |page: usize| {
        let mut pairs = vec![("page", page.to_string()), ("page-size", size.to_string())];
        if page > 1 {
            pairs.push(("pagination-key", page_key(seed, call.id(), page as u64)));
        }
        url(call, &pairs)
    };
    let mut links = json!({ "self": link(page) });
    if page > 1 {
        links["first"] = link(1).into();
        links["prev"] = link(page - 1).into();
    }
    if page < pages {
        links["next"] = link(page + 1).into();
        links["last"] = link(pages).into();
    }
    let meta = json!({ "totalRecords": records, "totalPages": pages, "requestDateTime": time(call) });
    Answer::json(200, &json!({ "data": data, "links": links, "meta": meta }))
}

/// One record of the customer: there may be one for each brand.
fn record(seed: Seed, subject: Subject, template: &Value, index: u64) -> Value {
    let mut record = template.clone();
    record["brandName"] = format!("Banco Exemplo {}", index + 1).into();
    let person = Person::new(seed, 0);
    let id = seed.uuid("record", index);
    match subject {
        Subject::Person(_) => {
            record["personalId"] = id.into();
            record["civilName"] = person.name().into();
            record["birthDate"] = person.born.into();
            if let Some(object) = record.as_object_mut() {
                object.shift_remove("socialName");
            }
            record["documents"]["cpfNumber"] = subject.tax_id().into();
        }
        Subject::Company(_) => {
            record["businessId"] = id.into();
            record["companyName"] = format!("{} Exemplo Ltda", person.last).into();
            record["cnpjNumber"] = subject.tax_id().into();
        }
    }
    if let Some(email) = record.pointer_mut("/contacts/emails/0/email") {
        *email = person.email.into();
    }
    record
}

/// The customer's own amounts and accounts.
fn describe(seed: Seed, subject: Subject, data: &mut Value) {
    let amount = format!("{}.00", 1000 + seed.below("amount", 0, 900_000));
    for pointer in ["/informedIncome/amount/amount", "/informedRevenue/amount/amount"] {
        if let Some(place) = data.pointer_mut(pointer) {
            *place = amount.as_str().into();
        }
    }
    if let Some(Value::Array(accounts)) = data.pointer_mut("/accounts") {
        for (index, account) in accounts.iter_mut().enumerate() {
            account["number"] = seed.digits("account", index as u64, 8).into();
        }
    }
    if let (Subject::Person(_), Some(companies)) =
        (subject, data.pointer_mut("/paychecksBankLink/0/employerName"))
    {
        *companies =
            format!("{} Exemplo", seed.pick("employer", 0, &["Padaria", "Oficina", "Escola"])).into();
    }
}

fn url(call: &Call<'_>, pairs: &[(&str, String)]) -> String {
    let request = call.request;
    let mut url = format!("{}{}{}", request.origin, request.base_path, request.path);
    if !pairs.is_empty() {
        url.push('?');
        url.push_str(&Serializer::new(String::new()).extend_pairs(pairs).finish());
    }
    url
}

fn time(call: &Call<'_>) -> String {
    call.now.to_rfc3339_opts(SecondsFormat::Secs, true)
}
