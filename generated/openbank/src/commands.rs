// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    title: "OpenBank Customer API",
    version: "1.0.0",
    description: "Customers of the banks behind an OpenBank installation: who they are, where they live and pay tax, what credit they\nmay use, and how the bank has been in touch with them.\n\nEvery operation but the token exchange wants an OAuth 2 access token that a bank's user has agreed to.\nReading takes the scope `https://auth.bnk.to/customer.read`, changing anything takes\n`https://auth.bnk.to/customer.write`.\n\nThe service is gRPC behind an HTTP gateway, and its JSON is proto3 JSON. Any field may be absent, and a field that\nnobody has set may also come as `null`, as an empty string, as `0` or as `false`. Points in time are RFC 3339 text.\nAmounts of money are decimal text.",
    credentials: &[
        Credential {
            scheme: "oauth2",
            name: "oauth2",
            description: "OAuth 2 authorization code. The user's browser is sent to `/v1/auth` with `client_id` and `redirect_uri`; the code that comes back is exchanged by `ExchangeToken`. The access token then goes into the `Authorization` header as a bearer token.",
        },
    ],
    groups: &[
        Group {
            name: "authentication",
            description: "Getting an access token, and a new one when it runs out.",
        },
        Group {
            name: "customers",
            description: "Creating customers and finding them, one by one or a whole bank's at a time.",
        },
        Group {
            name: "user_links",
            description: "Which users of the API act for which customers.",
        },
        Group {
            name: "profile",
            description: "Changing one part of a customer's record, such as the email address or the branch.",
        },
        Group {
            name: "addresses",
            description: "Where a customer lives or gets mail.",
        },
        Group {
            name: "tax_residences",
            description: "Where a customer owes tax, and under which number.",
        },
        Group {
            name: "credit",
            description: "A customer's credit limit and credit rating, and the orders that ask for another limit.",
        },
        Group {
            name: "social_media",
            description: "The accounts by which a customer is known on social networks.",
        },
        Group {
            name: "events",
            description: "The bank's dealings with its customers, planned and past.",
        },
    ],
    commands: &[
        Command {
            name: "exchange-token",
            id: "ExchangeToken",
            group: "authentication",
            method: "POST",
            path: "/v1/token",
            summary: "Exchange a code or a refresh token for an access token",
            description: "The second step of signing in. Trades the authorization code that the user's browser brought back from `/v1/auth`, or a refresh token from an earlier exchange, for an access token. Needs no token itself.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "grant-type",
                    wire: "grant_type",
                    place: Place::Field,
                    values: &["AuthorizationCode", "RefreshToken"],
                    description: "",
                    example: &["AuthorizationCode"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "redirect-uri",
                    wire: "redirect_uri",
                    place: Place::Field,
                    description: "The same redirect address that the code was asked for with. Needed with `AuthorizationCode`.",
                    example: &["https://app.example.com/callback"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "What is traded in. `grant_type` says which of the other fields count.",
                example: Some(
                    "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
                ),
            }),
            security: &[],
            items: None,
            run: exchange_token,
        },
        Command {
            name: "create-customer",
            id: "CreateCustomer",
            group: "customers",
            method: "POST",
            path: "/v1/customers",
            summary: "Create a customer",
            description: "Opens a record for a person at a bank and answers with the id that the bank gave it. Sending the same body twice may create two customers: the provider describes no key that would make a repeat harmless.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Field,
                    description: "Id of the bank that the customer shall belong to. It is not in the path, so say it here.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "legal-name",
                    wire: "legal_name",
                    place: Place::Field,
                    personal: true,
                    description: "Full name as on official papers.",
                    example: &["Imelda Placeholder"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "mobile-phone-number",
                    wire: "mobile_phone_number",
                    place: Place::Field,
                    personal: true,
                    description: "Mobile phone number, read back as `phone_number`. No format is asked for.",
                    example: &["+12025550143"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "email",
                    wire: "email",
                    place: Place::Field,
                    personal: true,
                    description: "Email address.",
                    example: &["imelda.placeholder@example.com"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "relationship-status",
                    wire: "relationship_status",
                    place: Place::Field,
                    personal: true,
                    description: "Whether the person is single, married and so on. Free text; the provider lists no values.",
                    example: &["married"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "highest-education-attained",
                    wire: "highest_education_attained",
                    place: Place::Field,
                    description: "Highest level of education, read back as `highest_educational_attained`. Free text; the provider lists no values.",
                    example: &["bachelor"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "employment-status",
                    wire: "employment_status",
                    place: Place::Field,
                    description: "Whether and how the person works. Free text; the provider lists no values.",
                    example: &["employed"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "last-ok-date",
                    wire: "last_ok_date",
                    place: Place::Field,
                    kind: Kind::DateTime,
                    description: "When these details were last found to be right, read back as `last_ok_data`.",
                    example: &["2021-11-02T09:30:00Z"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "title",
                    wire: "title",
                    place: Place::Field,
                    description: "Form of address before the name, such as `Ms` or `Dr`.",
                    example: &["Ms"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "branch-id",
                    wire: "branchId",
                    place: Place::Field,
                    description: "Id of the branch that shall look after the customer, read back as `branch_id`.",
                    example: &["br-quay-street"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new customer.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: create_customer,
        },
        Command {
            name: "get-customers-for-current-user",
            id: "GetCustomersForCurrentUser",
            group: "customers",
            method: "GET",
            path: "/v1/users/current/customers",
            summary: "List the current user's customers at all banks",
            description: "All customer records, whatever the bank, that the user behind the access token is linked to. Not paged.",
            deprecated: None,
            arguments: &[],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_customers_for_current_user,
        },
        Command {
            name: "get-customers-for-current-user-at-bank",
            id: "GetCustomersForCurrentUserAtBank",
            group: "customers",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers",
            summary: "List the current user's customers at one bank",
            description: "The customer records of this bank that the user behind the access token is linked to. Not paged.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_customers_for_current_user_at_bank,
        },
        Command {
            name: "get-customer-by-customer-id",
            id: "GetCustomerByCustomerID",
            group: "customers",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}",
            summary: "Get a customer by id",
            description: "One customer of a bank, found by the id that `CreateCustomer` answered with.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_customer_by_customer_id,
        },
        Command {
            name: "get-customer-by-customer-number",
            id: "GetCustomerByCustomerNumber",
            group: "customers",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/customer-number/{customer_number}",
            summary: "Get a customer by customer number",
            description: "One customer of a bank, found by the number that the bank itself uses for the person. The id has to be given too.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-number",
                    wire: "customer_number",
                    place: Place::Path,
                    required: true,
                    description: "Number by which the bank itself knows the customer.",
                    example: &["8800123"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_customer_by_customer_number,
        },
        Command {
            name: "get-firehose-customer",
            id: "GetFirehoseCustomer",
            group: "customers",
            method: "GET",
            path: "/v1/banks/{bank_id}/firehose/customers",
            summary: "Page through all customers of a bank",
            description: "Every customer of the bank, not only those of the current user, in pages cut by `offset` and `limit`. The reply has neither a total nor a sign that more follows: take an empty page, or one shorter than `limit`, as the last.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "sort-direction",
                    wire: "sort_direction",
                    place: Place::Query,
                    values: &["UnknownSortDirection", "ASC", "DESC"],
                    description: "Order of the customers. The provider does not say which field they are ordered by.",
                    example: &["ASC"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "limit",
                    wire: "limit",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "Most customers in the reply. Left out or 0, the installation decides. No upper bound is documented.",
                    example: &["50"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "offset",
                    wire: "offset",
                    place: Place::Query,
                    kind: Kind::Integer,
                    description: "How many customers to skip before the first one in the reply. Counting starts at 0.",
                    example: &["0"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "from-date",
                    wire: "from_date",
                    place: Place::Query,
                    kind: Kind::DateTime,
                    description: "Start of the period that the customers have to fall in, an RFC 3339 date and time. The provider does not say which of a customer's dates is compared.",
                    example: &["2021-01-01T00:00:00Z"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "to-date",
                    wire: "to_date",
                    place: Place::Query,
                    kind: Kind::DateTime,
                    description: "End of the period that the customers have to fall in, an RFC 3339 date and time. Whether the end itself still belongs to the period is not documented.",
                    example: &["2021-12-31T23:59:59Z"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: Some("/customers"),
            run: get_firehose_customer,
        },
        Command {
            name: "create-user-customer-link",
            id: "CreateUserCustomerLink",
            group: "user_links",
            method: "POST",
            path: "/v1/banks/{bank_id}/user_customer_links",
            summary: "Link a user to a customer",
            description: "Lets a user of the API act for a customer of the bank. `GetCustomersForCurrentUser` lists the customers that a user is linked to.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "user-id",
                    wire: "user_id",
                    place: Place::Field,
                    description: "Id of the user of the API.",
                    example: &["usr-imelda"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Field,
                    description: "Id of the customer. Not in the path here, so say it.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "Who is linked to whom.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: create_user_customer_link,
        },
        Command {
            name: "update-customer-identity",
            id: "UpdateCustomerIdentity",
            group: "profile",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/identity",
            summary: "Change a customer's name, title and birth date",
            description: "Replaces the three fields that say who the person is. A field left out reaches the bank empty, so send all three.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "legal-name",
                    wire: "legal_name",
                    place: Place::Field,
                    description: "Full name as on official papers.",
                    example: &["Imelda Placeholder"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "title",
                    wire: "title",
                    place: Place::Field,
                    description: "Form of address before the name, such as `Ms` or `Dr`.",
                    example: &["Ms"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new identity.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_identity,
        },
        Command {
            name: "update-customer-email",
            id: "UpdateCustomerEmail",
            group: "profile",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/email",
            summary: "Change a customer's email address",
            description: "Replaces the one email address that the bank keeps for the customer.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "email",
                    wire: "email",
                    place: Place::Field,
                    personal: true,
                    description: "The new email address.",
                    example: &["imelda.placeholder@example.com"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new email address.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_email,
        },
        Command {
            name: "update-customer-mobile-number",
            id: "UpdateCustomerMobileNumber",
            group: "profile",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/mobile-number",
            summary: "Change a customer's mobile phone number",
            description: "Replaces the phone number. It is sent as `mobile_phone_number` and read back as the customer's `phone_number`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "mobile-phone-number",
                    wire: "mobile_phone_number",
                    place: Place::Field,
                    personal: true,
                    description: "The new number, read back as `phone_number`. No format is asked for.",
                    example: &["+12025550143"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new phone number.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_mobile_number,
        },
        Command {
            name: "update-customer-number",
            id: "UpdateCustomerNumber",
            group: "profile",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/number",
            summary: "Change a customer's customer number",
            description: "Replaces the number by which the bank itself knows the customer. The id stays what it was.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-number",
                    wire: "customer_number",
                    place: Place::Field,
                    description: "The new number by which the bank itself knows the customer.",
                    example: &["8800123"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new customer number.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_number,
        },
        Command {
            name: "update-customer-branch",
            id: "UpdateCustomerBranch",
            group: "profile",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/branch",
            summary: "Move a customer to another branch",
            description: "Names the branch of the bank that looks after the customer from now on.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "branch-id",
                    wire: "branch_id",
                    place: Place::Field,
                    description: "Id of the branch that shall look after the customer.",
                    example: &["br-quay-street"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new branch.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_branch,
        },
        Command {
            name: "update-customer-other-data",
            id: "UpdateCustomerOtherData",
            group: "profile",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/data",
            summary: "Change a customer's picture, family, education and work",
            description: "Replaces the personal details that no other operation covers. A field left out reaches the bank empty, so send all of them.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "relationship-status",
                    wire: "relationship_status",
                    place: Place::Field,
                    personal: true,
                    description: "Whether the person is single, married and so on. Free text; the provider lists no values.",
                    example: &["married"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "dependants",
                    wire: "dependants",
                    place: Place::Field,
                    kind: Kind::Integer,
                    description: "How many people depend on the customer.",
                    example: &["2"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "highest-education-attained",
                    wire: "highest_education_attained",
                    place: Place::Field,
                    description: "Highest level of education, read back as `highest_educational_attained`. Free text; the provider lists no values.",
                    example: &["bachelor"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "employment-status",
                    wire: "employment_status",
                    place: Place::Field,
                    description: "Whether and how the person works. Free text; the provider lists no values.",
                    example: &["employed"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new personal details.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_other_data,
        },
        Command {
            name: "add-address-to-customer",
            id: "AddAddressToCustomer",
            group: "addresses",
            method: "POST",
            path: "/v1/customers/{customer_id}/address",
            summary: "Add an address",
            description: "Gives the customer one more address and answers with it, its new id included.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "line-1",
                    wire: "line_1",
                    place: Place::Field,
                    personal: true,
                    description: "First line, usually street and number.",
                    example: &["12 Imaginary Lane"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "line-2",
                    wire: "line_2",
                    place: Place::Field,
                    personal: true,
                    description: "Second line, such as a unit or a floor.",
                    example: &["Unit 4B"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "line-3",
                    wire: "line_3",
                    place: Place::Field,
                    personal: true,
                    description: "Third line.",
                    example: &[""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "city",
                    wire: "city",
                    place: Place::Field,
                    personal: true,
                    description: "City or town.",
                    example: &["Makati"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "county",
                    wire: "county",
                    place: Place::Field,
                    personal: true,
                    description: "County or district, where the country has them.",
                    example: &[""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "state",
                    wire: "state",
                    place: Place::Field,
                    description: "State, province or region.",
                    example: &["Metro Manila"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "postcode",
                    wire: "postcode",
                    place: Place::Field,
                    personal: true,
                    description: "Postal code.",
                    example: &["1200"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "country-code",
                    wire: "country_code",
                    place: Place::Field,
                    description: "Code of the country. ISO 3166-1 alpha-2, such as `PH`, is the usual choice; the provider names no list.",
                    example: &["PH"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "status",
                    wire: "status",
                    place: Place::Field,
                    description: "State of the address, such as whether it is still in use. The provider lists no values.",
                    example: &["active"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new address.",
                example: Some(
                    "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: add_address_to_customer,
        },
        Command {
            name: "get-customer-addresses",
            id: "GetCustomerAddresses",
            group: "addresses",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses",
            summary: "List a customer's addresses",
            description: "The addresses of the customer, 20 at most. There is no way to ask for the rest.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_customer_addresses,
        },
        Command {
            name: "update-customer-address",
            id: "UpdateCustomerAddress",
            group: "addresses",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses/{customer_address_id}",
            summary: "Change an address",
            description: "Replaces one address of the customer. A field left out reaches the bank empty, so send the whole address.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-address-id",
                    wire: "customer_address_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the address, as `AddAddressToCustomer` answered it.",
                    example: &["adr-01"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "line-1",
                    wire: "line_1",
                    place: Place::Field,
                    personal: true,
                    description: "First line, usually street and number.",
                    example: &["14 Imaginary Lane"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "line-2",
                    wire: "line_2",
                    place: Place::Field,
                    personal: true,
                    description: "Second line, such as a unit or a floor.",
                    example: &[""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "line-3",
                    wire: "line_3",
                    place: Place::Field,
                    personal: true,
                    description: "Third line.",
                    example: &[""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "city",
                    wire: "city",
                    place: Place::Field,
                    personal: true,
                    description: "City or town.",
                    example: &["Makati"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "county",
                    wire: "county",
                    place: Place::Field,
                    personal: true,
                    description: "County or district, where the country has them.",
                    example: &[""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "state",
                    wire: "state",
                    place: Place::Field,
                    description: "State, province or region.",
                    example: &["Metro Manila"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "postcode",
                    wire: "postcode",
                    place: Place::Field,
                    personal: true,
                    description: "Postal code.",
                    example: &["1200"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "country-code",
                    wire: "country_code",
                    place: Place::Field,
                    description: "Code of the country. ISO 3166-1 alpha-2, such as `PH`, is the usual choice; the provider names no list.",
                    example: &["PH"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "status",
                    wire: "status",
                    place: Place::Field,
                    description: "State of the address, such as whether it is still in use. The provider lists no values.",
                    example: &["active"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The address as it shall be.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_address,
        },
        Command {
            name: "delete-customer-address",
            id: "DeleteCustomerAddress",
            group: "addresses",
            method: "DELETE",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses/{customer_address_id}",
            summary: "Delete an address",
            description: "Removes one address of the customer for good.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-address-id",
                    wire: "customer_address_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the address, as `AddAddressToCustomer` answered it.",
                    example: &["adr-01"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: delete_customer_address,
        },
        Command {
            name: "get-tax-residence-of-customer",
            id: "GetTaxResidenceOfCustomer",
            group: "tax_residences",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/tax-residences",
            summary: "List a customer's tax residences",
            description: "The places where the customer owes tax, with the tax number used in each. Not paged.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_tax_residence_of_customer,
        },
        Command {
            name: "delete-tax-residence",
            id: "DeleteTaxResidence",
            group: "tax_residences",
            method: "DELETE",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/tax_residencies/{tax_residence_id}",
            summary: "Delete a tax residence",
            description: "Removes one tax residence of the customer for good.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "tax-residence-id",
                    wire: "tax_residence_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the tax residence, as `GetTaxResidenceOfCustomer` lists it. Not the tax number.",
                    example: &["tax-77"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: delete_tax_residence,
        },
        Command {
            name: "update-customer-credit-limit",
            id: "UpdateCustomerCreditLimit",
            group: "credit",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit-limit",
            summary: "Set a customer's credit limit",
            description: "Replaces the credit limit; the reply has the customer with the new one. To ask the bank for another limit, use `CreateCreditLimitOrder`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new credit limit.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_credit_limit,
        },
        Command {
            name: "update-customer-credit-rating-and-source",
            id: "UpdateCustomerCreditRatingAndSource",
            group: "credit",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit-rating-and-source",
            summary: "Set a customer's credit rating",
            description: "Replaces the credit rating together with the name of whoever gave it.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new rating and its source.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: update_customer_credit_rating_and_source,
        },
        Command {
            name: "get-credit-limit-order",
            id: "GetCreditLimitOrder",
            group: "credit",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/requests",
            summary: "List a customer's credit limit orders",
            description: "The orders for another credit limit that were placed for the customer, 20 at most. There is no way to ask for the rest, and an order in the list does not carry its own id.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_credit_limit_order,
        },
        Command {
            name: "create-credit-limit-order",
            id: "CreateCreditLimitOrder",
            group: "credit",
            method: "POST",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/requests",
            summary: "Order another credit limit",
            description: "Asks the bank for another credit limit, lasting or for a time, and answers with the id of the order. The customer's limit does not change by this.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "requested-current-rate-amount1",
                    wire: "requested_current_rate_amount1",
                    place: Place::Field,
                    kind: Kind::DecimalText,
                    description: "First amount that is asked for lastingly, as decimal text.",
                    example: &["20000.00"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "requested-current-rate-amount2",
                    wire: "requested_current_rate_amount2",
                    place: Place::Field,
                    kind: Kind::DecimalText,
                    description: "Second amount that is asked for lastingly, as decimal text.",
                    example: &["30000.00"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "requested-current-valid-end-date",
                    wire: "requested_current_valid_end_date",
                    place: Place::Field,
                    description: "Last day of the lasting limit, as text. No format is documented; `YYYY-MM-DD` is the plain choice.",
                    example: &["2022-12-31"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "current-credit-documentation",
                    wire: "current_credit_documentation",
                    place: Place::Field,
                    description: "What supports the lasting limit, such as the name of a document.",
                    example: &["payslips-2021-q4"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "temporary-requested-current-amount",
                    wire: "temporary_requested_current_amount",
                    place: Place::Field,
                    kind: Kind::DecimalText,
                    description: "Amount that is asked for only for a time, as decimal text.",
                    example: &["15000.00"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "requested-temporary-valid-end-date",
                    wire: "requested_temporary_valid_end_date",
                    place: Place::Field,
                    description: "Last day of the temporary limit, as text, written as the other end date is.",
                    example: &["2022-03-31"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "temporary-credit-documentation",
                    wire: "temporary_credit_documentation",
                    place: Place::Field,
                    description: "What supports the temporary limit, such as the name of a document.",
                    example: &["travel-invoice-118"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "What is asked for, and the papers that support it.",
                example: Some(
                    "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: create_credit_limit_order,
        },
        Command {
            name: "get-credit-limit-order-by-id",
            id: "GetCreditLimitOrderByID",
            group: "credit",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/request/{request_id}",
            summary: "Get a credit limit order",
            description: "One order for another credit limit, found by the id that `CreateCreditLimitOrder` answered with.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "request-id",
                    wire: "request_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the credit limit order, as `CreateCreditLimitOrder` answered it in `credit_limit_order_id`.",
                    example: &["clo-3319"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_credit_limit_order_by_id,
        },
        Command {
            name: "add-social-media-handle",
            id: "AddSocialMediaHandle",
            group: "social_media",
            method: "POST",
            path: "/v1/customers/{customer_id}/social_media_handles",
            summary: "Add a social media handle",
            description: "Notes one more social network account of the customer.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-number",
                    wire: "customer_number",
                    place: Place::Field,
                    description: "Number by which the bank itself knows the customer.",
                    example: &["8800123"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "type",
                    wire: "type",
                    place: Place::Field,
                    description: "Which network. Free text; the provider lists no values.",
                    example: &["twitter"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "handle",
                    wire: "handle",
                    place: Place::Field,
                    description: "Name of the account on the network.",
                    example: &["@imelda_placeholder"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "date-added",
                    wire: "date_added",
                    place: Place::Field,
                    kind: Kind::DateTime,
                    description: "When the bank noted the account.",
                    example: &["2021-11-02T09:40:00Z"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "date-activated",
                    wire: "date_activated",
                    place: Place::Field,
                    kind: Kind::DateTime,
                    description: "When the account came into use.",
                    example: &["2021-11-03T00:00:00Z"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "The new handle.",
                example: Some(
                    "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
                ),
            }),
            security: &[&["oauth2"]],
            items: None,
            run: add_social_media_handle,
        },
        Command {
            name: "get-customer-social-media-handles",
            id: "GetCustomerSocialMediaHandles",
            group: "social_media",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/social_media_handles",
            summary: "List a customer's social media handles",
            description: "The social network accounts of the customer, 20 at most. There is no way to ask for the rest.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "customer-id",
                    wire: "customer_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `CreateCustomer` answered it. Not the customer number.",
                    example: &["cus-40b8e1"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_customer_social_media_handles,
        },
        Command {
            name: "get-crm-events",
            id: "GetCRMEvents",
            group: "events",
            method: "GET",
            path: "/v1/banks/{bank_id}/crm-events",
            summary: "List a bank's CRM events",
            description: "The bank's dealings with all of its customers, such as calls and visits, 20 at most. The reply tells whether there are more, but no parameter fetches them.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "bank-id",
                    wire: "bank_id",
                    place: Place::Path,
                    required: true,
                    description: "Id of the bank whose customers are meant.",
                    example: &["bnk-harbour"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["oauth2"]],
            items: None,
            run: get_crm_events,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Status(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn exchange_token(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .exchange_token(&arguments.required_body::<types::TokenRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn create_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .create_customer(&arguments.required_body::<types::CreateCustomerRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_customers_for_current_user(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_customers_for_current_user();
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_customers_for_current_user_at_bank(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .get_customers_for_current_user_at_bank(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_customer_by_customer_id(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .get_customer_by_customer_id(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_customer_by_customer_number(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .get_customer_by_customer_number(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<String>(2)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_firehose_customer(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.get_firehose_customer(arguments.required::<String>(0)?);
    if let Some(value) = arguments.optional::<types::SortDirection>(1)? {
        request = request.sort_direction(value);
    }
    if let Some(value) = arguments.optional::<i32>(2)? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>(3)? {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::DateTime>(4)? {
        request = request.from_date(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::DateTime>(5)? {
        request = request.to_date(value);
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
fn create_user_customer_link(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .create_user_customer_link(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::CreateUserCustomerLinkRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn update_customer_identity(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_identity(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::UpdateCustomerIdentityRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn update_customer_email(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_email(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::UpdateCustomerEmailRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn update_customer_mobile_number(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_mobile_number(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::UpdateCustomerMobileNumberRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn update_customer_number(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_number(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::UpdateCustomerNumberRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn update_customer_branch(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_branch(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::UpdateCustomerBranchRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn update_customer_other_data(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_other_data(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::UpdateCustomerOtherDataRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn add_address_to_customer(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .add_address_to_customer(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::AddAddressRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_customer_addresses(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .get_customer_addresses(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn update_customer_address(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_address(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<String>(2)?,
            &arguments.required_body::<types::UpdateAddressRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn delete_customer_address(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .delete_customer_address(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<String>(2)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn get_tax_residence_of_customer(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .get_tax_residence_of_customer(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn delete_tax_residence(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .delete_tax_residence(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<String>(2)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}

#[allow(deprecated)]
fn update_customer_credit_limit(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_credit_limit(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::UpdateCustomerCreditLimitRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn update_customer_credit_rating_and_source(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .update_customer_credit_rating_and_source(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::UpdateCustomerCreditRatingRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_credit_limit_order(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .get_credit_limit_order(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn create_credit_limit_order(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .create_credit_limit_order(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            &arguments.required_body::<types::CreateCreditLimitOrderRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_credit_limit_order_by_id(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .get_credit_limit_order_by_id(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<String>(2)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn add_social_media_handle(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .add_social_media_handle(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::AddSocialMediaHandleRequest>()?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_customer_social_media_handles(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .get_customer_social_media_handles(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
        );
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_crm_events(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client.get_crm_events(arguments.required::<String>(0)?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}
