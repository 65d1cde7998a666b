// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Command, Content, Credential, Group, Kind, Place,
    Provider, Running, Scope, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Open Finance Brasil Customers",
    version: "2.0.1",
    description: "Registration data that a Brazilian financial institution (the transmitter) holds about a customer, handed to\nanother institution (the receiver) with the customer's consent: who the customer is, their income or revenue and\nnet worth, and their relationship with the institution. People and companies have separate operations with\nseparate permissions.\n\nEvery call needs a consent in the status `AUTHORISED` that carries the permission which the operation names, and\nan access token bound to that consent. The transmitter must have the role `DADOS` in the directory of\nparticipants.\n\nInstitutions apply operational limits. Endpoints of low frequency, which owner data is reported to belong to, allow\nfour successful calls a month for each endpoint, customer and receiver; a call whose answer was lost on the way\nback still counts. Further limits apply to calls a minute for each receiver (500 to 2000, by frequency class) and\nto calls a second for the whole institution (300).",
    credentials: &[
        Credential {
            scheme: "openId",
            name: "open_id",
            description: "OpenID Connect under the Financial-grade API 1 Advanced profile of Open Finance Brasil. The client certificate\n(BRCAC) is presented on token and resource calls alike. The client authenticates with `private_key_jwt` or\n`tls_client_auth`, signs with PS256, and sends the authorization request as a pushed or a signed and encrypted\nrequest object with the response type `code id_token`.\n\nA consent comes first: it is created at the institution's consents API, and its id becomes part of the scope.\nAccess tokens live between 300 and 900 seconds, and refresh tokens do not change when used. When a fresh token\nstill gets 401, the consent is gone and the customer has to consent again.",
        },
    ],
    groups: &[
        Group {
            name: "personal",
            description: "Data about a customer who is a natural person.",
        },
        Group {
            name: "business",
            description: "Data about a customer that is a legal entity.",
        },
    ],
    commands: &[
        Command {
            name: "customers-get-personal-identifications",
            id: "customersGetPersonalIdentifications",
            group: "personal",
            method: "GET",
            path: "/personal/identifications",
            summary: "Get a person's identification records",
            description: "Name, birth date, documents, nationality, parents and contact details of the person who gave the consent. A\nlist, since an institution may keep more than one record, for instance under several brands.\n\nPermission: `CUSTOMERS_PERSONAL_IDENTIFICATIONS_READ`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "x-fapi-auth-date",
                    wire: "x-fapi-auth-date",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    description: "When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.",
                    notes: "Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} (GMT|UTC)$`.",
                    example: &["Tue, 14 Jan 2025 12:30:00 GMT"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-customer-ip-address",
                    wire: "x-fapi-customer-ip-address",
                    place: Place::Header,
                    personal: true,
                    description: "The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.",
                    notes: "1 to 100 characters.",
                    example: &["203.0.113.17"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-interaction-id",
                    wire: "x-fapi-interaction-id",
                    place: Place::Header,
                    kind: Kind::Uuid,
                    description: "A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.",
                    notes: "At most 36 characters.",
                    example: &["4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-customer-user-agent",
                    wire: "x-customer-user-agent",
                    place: Place::Header,
                    description: "The user agent that the customer uses at the receiver.",
                    notes: "1 to 100 characters.",
                    example: &[
                        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                    ],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "page",
                    wire: "page",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "Which page to get; the first is 1.",
                    notes: "1 to 2147483647. Default: `1`.",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "page-size",
                    wire: "page-size",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "How many records a page holds at most, from 1 to 1000.",
                    notes: "1 to 1000. Default: `25`.",
                    example: &["25"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "pagination-key",
                    wire: "pagination-key",
                    place: Place::Query,
                    description: "Key that marks a call as the next page of an earlier one, so that it does not count against the operational limits again. It normally comes in the links of the page before.",
                    notes: "At most 2048 characters.",
                    example: &["cGFnaW5hLTI"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["openId"]],
            items: Some("/data"),
            run: customers_get_personal_identifications,
        },
        Command {
            name: "customers-get-personal-qualifications",
            id: "customersGetPersonalQualifications",
            group: "personal",
            method: "GET",
            path: "/personal/qualifications",
            summary: "Get a person's qualification",
            description: "Occupation, informed income and informed net worth of the person who gave the consent: what an institution\nweighs to judge financial capacity and risk.\n\nPermission: `CUSTOMERS_PERSONAL_ADITTIONALINFO_READ`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "x-fapi-auth-date",
                    wire: "x-fapi-auth-date",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    description: "When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.",
                    notes: "Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} (GMT|UTC)$`.",
                    example: &["Tue, 14 Jan 2025 12:30:00 GMT"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-customer-ip-address",
                    wire: "x-fapi-customer-ip-address",
                    place: Place::Header,
                    personal: true,
                    description: "The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.",
                    notes: "1 to 100 characters.",
                    example: &["203.0.113.17"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-interaction-id",
                    wire: "x-fapi-interaction-id",
                    place: Place::Header,
                    kind: Kind::Uuid,
                    description: "A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.",
                    notes: "At most 36 characters.",
                    example: &["4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-customer-user-agent",
                    wire: "x-customer-user-agent",
                    place: Place::Header,
                    description: "The user agent that the customer uses at the receiver.",
                    notes: "1 to 100 characters.",
                    example: &[
                        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                    ],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["openId"]],
            items: None,
            run: customers_get_personal_qualifications,
        },
        Command {
            name: "customers-get-personal-financial-relations",
            id: "customersGetPersonalFinancialRelations",
            group: "personal",
            method: "GET",
            path: "/personal/financial-relations",
            summary: "Get a person's relationship with the institution",
            description: "Since when the person who gave the consent has been a customer, which products and services they hold, who\nrepresents them, and their accounts. Institutions on later versions add salary accounts and salary transfers.\n\nPermission: `CUSTOMERS_PERSONAL_ADITTIONALINFO_READ`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "x-fapi-auth-date",
                    wire: "x-fapi-auth-date",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    description: "When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.",
                    notes: "Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} (GMT|UTC)$`.",
                    example: &["Tue, 14 Jan 2025 12:30:00 GMT"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-customer-ip-address",
                    wire: "x-fapi-customer-ip-address",
                    place: Place::Header,
                    personal: true,
                    description: "The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.",
                    notes: "1 to 100 characters.",
                    example: &["203.0.113.17"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-interaction-id",
                    wire: "x-fapi-interaction-id",
                    place: Place::Header,
                    kind: Kind::Uuid,
                    description: "A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.",
                    notes: "At most 36 characters.",
                    example: &["4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-customer-user-agent",
                    wire: "x-customer-user-agent",
                    place: Place::Header,
                    description: "The user agent that the customer uses at the receiver.",
                    notes: "1 to 100 characters.",
                    example: &[
                        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                    ],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["openId"]],
            items: None,
            run: customers_get_personal_financial_relations,
        },
        Command {
            name: "customers-get-business-identifications",
            id: "customersGetBusinessIdentifications",
            group: "business",
            method: "GET",
            path: "/business/identifications",
            summary: "Get a company's identification records",
            description: "Names, tax id, foreign documents, partners and administrators, and contact details of the company that gave\nthe consent. A list, since an institution may keep more than one record, for instance under several brands.\n\nPermission: `CUSTOMERS_BUSINESS_IDENTIFICATIONS_READ`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "x-fapi-auth-date",
                    wire: "x-fapi-auth-date",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    description: "When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.",
                    notes: "Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} (GMT|UTC)$`.",
                    example: &["Tue, 14 Jan 2025 12:30:00 GMT"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-customer-ip-address",
                    wire: "x-fapi-customer-ip-address",
                    place: Place::Header,
                    personal: true,
                    description: "The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.",
                    notes: "1 to 100 characters.",
                    example: &["203.0.113.17"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-interaction-id",
                    wire: "x-fapi-interaction-id",
                    place: Place::Header,
                    kind: Kind::Uuid,
                    description: "A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.",
                    notes: "At most 36 characters.",
                    example: &["4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-customer-user-agent",
                    wire: "x-customer-user-agent",
                    place: Place::Header,
                    description: "The user agent that the customer uses at the receiver.",
                    notes: "1 to 100 characters.",
                    example: &[
                        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                    ],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "page",
                    wire: "page",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "Which page to get; the first is 1.",
                    notes: "1 to 2147483647. Default: `1`.",
                    example: &["1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "page-size",
                    wire: "page-size",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "How many records a page holds at most, from 1 to 1000.",
                    notes: "1 to 1000. Default: `25`.",
                    example: &["25"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "pagination-key",
                    wire: "pagination-key",
                    place: Place::Query,
                    description: "Key that marks a call as the next page of an earlier one, so that it does not count against the operational limits again. It normally comes in the links of the page before.",
                    notes: "At most 2048 characters.",
                    example: &["cGFnaW5hLTI"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["openId"]],
            items: Some("/data"),
            run: customers_get_business_identifications,
        },
        Command {
            name: "customers-get-business-qualifications",
            id: "customersGetBusinessQualifications",
            group: "business",
            method: "GET",
            path: "/business/qualifications",
            summary: "Get a company's qualification",
            description: "Lines of business, informed revenue and informed net worth of the company that gave the consent: what an\ninstitution weighs to judge financial capacity and risk.\n\nPermission: `CUSTOMERS_BUSINESS_ADITTIONALINFO_READ`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "x-fapi-auth-date",
                    wire: "x-fapi-auth-date",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    description: "When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.",
                    notes: "Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} (GMT|UTC)$`.",
                    example: &["Tue, 14 Jan 2025 12:30:00 GMT"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-customer-ip-address",
                    wire: "x-fapi-customer-ip-address",
                    place: Place::Header,
                    personal: true,
                    description: "The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.",
                    notes: "1 to 100 characters.",
                    example: &["203.0.113.17"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-interaction-id",
                    wire: "x-fapi-interaction-id",
                    place: Place::Header,
                    kind: Kind::Uuid,
                    description: "A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.",
                    notes: "At most 36 characters.",
                    example: &["4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-customer-user-agent",
                    wire: "x-customer-user-agent",
                    place: Place::Header,
                    description: "The user agent that the customer uses at the receiver.",
                    notes: "1 to 100 characters.",
                    example: &[
                        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                    ],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["openId"]],
            items: None,
            run: customers_get_business_qualifications,
        },
        Command {
            name: "customers-get-business-financial-relations",
            id: "customersGetBusinessFinancialRelations",
            group: "business",
            method: "GET",
            path: "/business/financial-relations",
            summary: "Get a company's relationship with the institution",
            description: "Since when the company that gave the consent has been a customer, which products and services it holds, who\nrepresents it, and its accounts.\n\nPermission: `CUSTOMERS_BUSINESS_ADITTIONALINFO_READ`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "x-fapi-auth-date",
                    wire: "x-fapi-auth-date",
                    place: Place::Header,
                    kind: Kind::HttpDate,
                    description: "When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.",
                    notes: "Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} (GMT|UTC)$`.",
                    example: &["Tue, 14 Jan 2025 12:30:00 GMT"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-customer-ip-address",
                    wire: "x-fapi-customer-ip-address",
                    place: Place::Header,
                    personal: true,
                    description: "The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.",
                    notes: "1 to 100 characters.",
                    example: &["203.0.113.17"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-fapi-interaction-id",
                    wire: "x-fapi-interaction-id",
                    place: Place::Header,
                    kind: Kind::Uuid,
                    description: "A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.",
                    notes: "At most 36 characters.",
                    example: &["4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-customer-user-agent",
                    wire: "x-customer-user-agent",
                    place: Place::Header,
                    description: "The user agent that the customer uses at the receiver.",
                    notes: "1 to 100 characters.",
                    example: &[
                        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                    ],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["openId"]],
            items: None,
            run: customers_get_business_financial_relations,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::ErrorResponse(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn customers_get_personal_identifications(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.customers_get_personal_identifications();
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(0)? {
        request = request.x_fapi_auth_date(value);
    }
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.x_fapi_customer_ip_address(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Uuid>(2)? {
        request = request.x_fapi_interaction_id(value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.x_customer_user_agent(value);
    }
    if let Some(value) = arguments.optional::<i32>(4)? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<i32>(5)? {
        request = request.page_size(value);
    }
    if let Some(value) = arguments.optional::<String>(6)? {
        request = request.pagination_key(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn customers_get_personal_qualifications(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.customers_get_personal_qualifications();
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(0)? {
        request = request.x_fapi_auth_date(value);
    }
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.x_fapi_customer_ip_address(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Uuid>(2)? {
        request = request.x_fapi_interaction_id(value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.x_customer_user_agent(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn customers_get_personal_financial_relations(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.customers_get_personal_financial_relations();
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(0)? {
        request = request.x_fapi_auth_date(value);
    }
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.x_fapi_customer_ip_address(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Uuid>(2)? {
        request = request.x_fapi_interaction_id(value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.x_customer_user_agent(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn customers_get_business_identifications(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.customers_get_business_identifications();
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(0)? {
        request = request.x_fapi_auth_date(value);
    }
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.x_fapi_customer_ip_address(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Uuid>(2)? {
        request = request.x_fapi_interaction_id(value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.x_customer_user_agent(value);
    }
    if let Some(value) = arguments.optional::<i32>(4)? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<i32>(5)? {
        request = request.page_size(value);
    }
    if let Some(value) = arguments.optional::<String>(6)? {
        request = request.pagination_key(value);
    }
    let request = request.options(arguments.options());
    Ok(
        match arguments.scope() {
            Scope::One => {
                arguments.once(request.send_with_response(), Content::json, error_body)
            }
            Scope::All => arguments.items(request.items(), Content::json, error_body),
        },
    )
}

#[allow(deprecated)]
fn customers_get_business_qualifications(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.customers_get_business_qualifications();
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(0)? {
        request = request.x_fapi_auth_date(value);
    }
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.x_fapi_customer_ip_address(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Uuid>(2)? {
        request = request.x_fapi_interaction_id(value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.x_customer_user_agent(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn customers_get_business_financial_relations(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.customers_get_business_financial_relations();
    if let Some(value) = arguments.optional::<passbook_runtime::Timestamp>(0)? {
        request = request.x_fapi_auth_date(value);
    }
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.x_fapi_customer_ip_address(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::Uuid>(2)? {
        request = request.x_fapi_interaction_id(value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.x_customer_user_agent(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
