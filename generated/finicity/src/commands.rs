// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Body, BodyForm, Command, Content, Credential,
    Group, Kind, Place, Provider, Running, Scope, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Finicity Customers",
    version: "1.43.0",
    description: "Enrol, find, rename and remove the customers of a Finicity partner (Mastercard Open Finance, US).\nA customer is the owner of bank accounts; every other Finicity product hangs on a customer's id.\n\n**Authentication.** A partner has an id, a secret and an app key. `create_token` exchanges id and\nsecret for a token that lives two hours; every customers operation sends the app key and that\ntoken as headers. Share one token between all calls and replace it after 90 minutes. Five failed\nlogins lock the partner, so a refused login must never be retried by itself.\n\n**Environments.** Sandbox (\"Test Drive\") and production answer on the same host: the app key tells\nthem apart. Sandbox keys can enrol testing customers only.\n\n**Nulls.** The servers send an explicit `null` for fields that have no value, although the\nprovider's contract does not call any field nullable. The client takes such a `null` as an absent\nfield, so no field here is marked nullable for it.\n\n**Numbers.** Ids are strings of digits. Some numbers come as JSON numbers from one operation and\nas strings from another; such fields say so with `x-passbook-accepts`.\n\n**Errors.** Bodies are `ErrorMessage`, with three exceptions: a 401 can be a line of plain text, a\n403 of `modify_customer` is a `DisputeError`, and a 404 of `create_token` can be the body of the\nMastercard gateway. Decide by `code` and not by the status: several codes that no retry changes\ncome with status 500 (10010, 12401, 24302). `ErrorMessage` lists which codes are worth a retry;\nthe client never retries the others.\n\n**Too many requests.** The limit belongs to the app key, and an app key that nobody has is allowed\nno request at all. So a 429 on the first call mostly means that the app key is wrong. No figure is\npublished, and no `Retry-After`.\n\n**Where from.** Requests have to come from addresses in the United States, Canada, the United\nKingdom or Australia. What others are answered is not documented.",
    credentials: &[
        Credential {
            scheme: "appKey",
            name: "app_key",
            description: "The key of the partner's application, from the provider's dashboard. It decides between sandbox and production.",
        },
        Credential {
            scheme: "appToken",
            name: "app_token",
            description: "The token from `create_token`. Valid for two hours; replace it after 90 minutes.",
        },
    ],
    groups: &[
        Group {
            name: "authentication",
            description: "The partner's own login, which gives the token that all other operations need",
        },
        Group {
            name: "customers",
            description: "Enrolment and upkeep of the partner's customers",
        },
    ],
    commands: &[
        Command {
            name: "create-token",
            id: "create_token",
            group: "authentication",
            method: "POST",
            path: "/aggregation/v2/partners/authentication",
            summary: "Log the partner in",
            description: "Exchanges the partner's id and secret for an access token, which every customers operation\nsends as `Finicity-App-Token`. The token is valid for two hours; ask for the next one after\n90 minutes.\n\nNever repeat this call after a refusal, whether it comes as 401 or as 500: the fifth failed\nattempt locks the partner until the provider's support unlocks it. A locked partner gets a 500\nwith the code 24302.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "partner-id",
                    wire: "partnerId",
                    place: Place::Field,
                    required: true,
                    description: "The partner's id, from the provider's dashboard. Digits.",
                    example: &["2445580000001"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The partner's id and secret",
                example: Some(
                    "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
                ),
            }),
            security: &[&["appKey"]],
            items: None,
            run: create_token,
        },
        Command {
            name: "modify-partner-secret",
            id: "modify_partner_secret",
            group: "authentication",
            method: "PUT",
            path: "/aggregation/v2/partners/authentication",
            summary: "Replace the partner's secret",
            description: "Gives the partner a new secret. The old one stops working at once, or after 30 days when\n`immediate` is false; from then on `create_token` needs the new one. A secret does not expire\nby itself.\n\nAs with `create_token`, do not repeat the call after a 401.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "partner-id",
                    wire: "partnerId",
                    place: Place::Field,
                    required: true,
                    description: "The partner's id, from the provider's dashboard. Digits.",
                    example: &["2445580000001"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "immediate",
                    wire: "immediate",
                    place: Place::Field,
                    kind: Kind::Boolean,
                    description: "True: the old secret stops working at once. False: the old one works for another 30 days.",
                    notes: "Default: `true`.",
                    example: &["true"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The partner's id, the secret of today and the one to come",
                example: Some(
                    "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
                ),
            }),
            security: &[&["appKey"]],
            items: None,
            run: modify_partner_secret,
        },
        Command {
            name: "add-customer",
            id: "add_customer",
            group: "customers",
            method: "POST",
            path: "/aggregation/v2/customers/active",
            summary: "Enrol an active customer",
            description: "Enrols a real person with real accounts. Active customers are billed, and can link the\n\"FinBank Billable\" test bank but none of the other FinBank profiles.\n\nNot available to sandbox keys, which get a 401.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "username",
                    wire: "username",
                    place: Place::Field,
                    required: true,
                    description: "The partner's own unique name for the customer: 6 to 255 letters, digits and characters of `!@.#$%&*_-+`. Better not an email address. Names once used in the sandbox cannot be used in production.",
                    example: &["fern.hollow.01"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "first-name",
                    wire: "firstName",
                    place: Place::Field,
                    personal: true,
                    description: "First name of the account owner.",
                    example: &["Fern"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "last-name",
                    wire: "lastName",
                    place: Place::Field,
                    personal: true,
                    description: "Last name of the account owner.",
                    example: &["Hollow"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "application-id",
                    wire: "applicationId",
                    place: Place::Field,
                    description: "Id of the registered application to assign the customer to, a UUID. Needed only by partners with several applications, and cannot be changed later.",
                    example: &["7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "phone",
                    wire: "phone",
                    place: Place::Field,
                    personal: true,
                    description: "Phone number, at most 15 characters.",
                    example: &["801-555-0142"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "email",
                    wire: "email",
                    place: Place::Field,
                    personal: true,
                    description: "Email address.",
                    example: &["fern.hollow@example.com"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The customer to enrol",
                example: Some(
                    "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
                ),
            }),
            security: &[&["appKey", "appToken"]],
            items: None,
            run: add_customer,
        },
        Command {
            name: "add-testing-customer",
            id: "add_testing_customer",
            group: "customers",
            method: "POST",
            path: "/aggregation/v2/customers/testing",
            summary: "Enrol a testing customer",
            description: "Enrols a customer for tests. Testing customers are not billed; they can link the FinBank test\nbanks except \"FinBank Billable\", and no live bank.\n\nFinBank over OAuth needs an application registered for tests: give its id as `applicationId`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "username",
                    wire: "username",
                    place: Place::Field,
                    required: true,
                    description: "The partner's own unique name for the customer: 6 to 255 letters, digits and characters of `!@.#$%&*_-+`. Better not an email address. Names once used in the sandbox cannot be used in production.",
                    example: &["fern.hollow.01"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "first-name",
                    wire: "firstName",
                    place: Place::Field,
                    personal: true,
                    description: "First name of the account owner.",
                    example: &["Fern"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "last-name",
                    wire: "lastName",
                    place: Place::Field,
                    personal: true,
                    description: "Last name of the account owner.",
                    example: &["Hollow"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "application-id",
                    wire: "applicationId",
                    place: Place::Field,
                    description: "Id of the registered application to assign the customer to, a UUID. Needed only by partners with several applications, and cannot be changed later.",
                    example: &["7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "phone",
                    wire: "phone",
                    place: Place::Field,
                    personal: true,
                    description: "Phone number, at most 15 characters.",
                    example: &["801-555-0142"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "email",
                    wire: "email",
                    place: Place::Field,
                    personal: true,
                    description: "Email address.",
                    example: &["fern.hollow@example.com"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The customer to enrol",
                example: Some(
                    "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
                ),
            }),
            security: &[&["appKey", "appToken"]],
            items: None,
            run: add_testing_customer,
        },
        Command {
            name: "get-customers",
            id: "get_customers",
            group: "customers",
            method: "GET",
            path: "/aggregation/v1/customers",
            summary: "List or search the partner's customers",
            description: "Returns the customers that the partner has enrolled, a page at a time. Without `username`,\n`type` and `search` it returns all of them. A filter that matches nobody gives an empty list,\nnot an error.\n\nThe next page starts at `start` plus the `displaying` of this one, while `moreAvailable` is\ntrue.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "username",
                    wire: "username",
                    place: Place::Query,
                    description: "Only the customer with exactly this username. Usernames are unique, so at most one customer comes back.",
                    example: &["fern.hollow.01"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "type",
                    wire: "type",
                    place: Place::Query,
                    values: &["active", "testing"],
                    description: "Only customers of this type. Leave it out for both types.",
                    example: &["active"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "search",
                    wire: "search",
                    place: Place::Query,
                    description: "Only customers whose username, first name, last name or full name contains this text. Leave it out for all customers.",
                    example: &["Hollow"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "start",
                    wire: "start",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "Position of the first customer to return, counted in customers from 1 (not in pages). For the next page, add the `displaying` of the page at hand.",
                    notes: "At least 1. Default: `1`.",
                    example: &["26"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "The most customers to return in one page, 1 to 1000; 25 when left out.",
                    notes: "1 to 1000. Default: `25`.",
                    example: &["100"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["appKey", "appToken"]],
            items: Some("/customers"),
            run: get_customers,
        },
        Command {
            name: "get-customer",
            id: "get_customer",
            group: "customers",
            method: "GET",
            path: "/aggregation/v1/customers/{customerId}",
            summary: "Get one customer",
            description: "Returns one customer with the id of the application that the customer is assigned to, if any.\n`get_customer_with_app_data` gives the application's name as well.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customerId",
                    place: Place::Path,
                    required: true,
                    description: "The customer's id, as `add_customer` or `get_customers` gave it. Digits.",
                    example: &["1005061234"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["appKey", "appToken"]],
            items: None,
            run: get_customer,
        },
        Command {
            name: "modify-customer",
            id: "modify_customer",
            group: "customers",
            method: "PUT",
            path: "/aggregation/v1/customers/{customerId}",
            summary: "Rename a customer",
            description: "Changes the customer's first name, last name or both. A name that the body does not hold stays\nas it is. This operation changes nothing else.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customerId",
                    place: Place::Path,
                    required: true,
                    description: "The customer's id, as `add_customer` or `get_customers` gave it. Digits.",
                    example: &["1005061234"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "first-name",
                    wire: "firstName",
                    place: Place::Field,
                    personal: true,
                    description: "New first name. Left out, it stays as it is.",
                    example: &["Fern"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "last-name",
                    wire: "lastName",
                    place: Place::Field,
                    personal: true,
                    description: "New last name. Left out, it stays as it is.",
                    example: &["Hollow-Marsh"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The names to change",
                example: Some("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
            }),
            security: &[&["appKey", "appToken"]],
            items: None,
            run: modify_customer,
        },
        Command {
            name: "delete-customer",
            id: "delete_customer",
            group: "customers",
            method: "DELETE",
            path: "/aggregation/v1/customers/{customerId}",
            summary: "Remove a customer and the access to all accounts",
            description: "Ends the access to the customer and to every account that the customer has linked, without\nasking for confirmation. The provider keeps what it has already collected for as long as its\nretention rules say, but the partner can no longer read it.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customerId",
                    place: Place::Path,
                    required: true,
                    description: "The customer's id, as `add_customer` or `get_customers` gave it. Digits.",
                    example: &["1005061234"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["appKey", "appToken"]],
            items: None,
            run: delete_customer,
        },
        Command {
            name: "get-customer-with-app-data",
            id: "get_customer_with_app_data",
            group: "customers",
            method: "GET",
            path: "/aggregation/v1/customers/{customerId}/application",
            summary: "Get one customer with the assigned application",
            description: "Returns one customer with the id and name of the registered application that the customer is\nassigned to for linking banks over OAuth.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customerId",
                    place: Place::Path,
                    required: true,
                    description: "The customer's id, as `add_customer` or `get_customers` gave it. Digits.",
                    example: &["1005061234"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["appKey", "appToken"]],
            items: None,
            run: get_customer_with_app_data,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::DisputeError(body) => Content::json(body),
        ErrorBody::Empty => Content::empty(&()),
        ErrorBody::ErrorMessage(body) => Content::json(body),
        ErrorBody::LoginNotFound(body) => Content::json(body),
        ErrorBody::Text(body) => Content::text(body),
    }
}

#[allow(deprecated)]
fn create_token(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .create_token(&arguments.required_body::<types::PartnerCredentials>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn modify_partner_secret(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .modify_partner_secret(
            &arguments.required_body::<types::PartnerSecretChange>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn add_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.add_customer(&arguments.required_body::<types::NewCustomer>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn add_testing_customer(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .add_testing_customer(&arguments.required_body::<types::NewCustomer>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_customers(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.get_customers();
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.username(value);
    }
    if let Some(value) = arguments.optional::<types::CustomerType>(1)? {
        request = request.r#type(value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.search(value);
    }
    if let Some(value) = arguments.optional::<i32>(3)? {
        request = request.start(value);
    }
    if let Some(value) = arguments.optional::<i32>(4)? {
        request = request.limit(value);
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
fn get_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_customer(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn modify_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .modify_customer(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::CustomerUpdate>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn delete_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.delete_customer(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn get_customer_with_app_data(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_customer_with_app_data(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
