// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Body, BodyForm, Command, Content, Credential,
    Group, Kind, Place, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "Akoya customers",
    version: "3.0.0",
    description: "Who the consumer is, as the financial institution that holds the accounts knows them: names, postal addresses,\ntelephone numbers, email addresses and the consumer's part in an account.\n\n**Getting in.** Send the consumer's browser to `{identity host}/auth` with `response_type=code`, `client_id`,\n`redirect_uri`, `scope=openid profile offline_access`, `connector={providerId}` and a `state`. The consumer signs\nin at the institution, gives consent, and comes back to the redirect address with a `code` that lives five minutes.\n`request_token` trades the code for an ID token and a refresh token. There is no access token: the ID token is what\ndata calls carry.\n\n**Staying in.** `refresh_token` gives a new ID token and a new refresh token. A refresh token works once, so the new\none has to be stored before anything else happens. When it is refused, the consumer has to give consent again. A\nrefresh whose response is lost may have used the token up, so don't refresh one token from two places at once.\n\n**Lifetimes.** An ID token lives at most a day; reckon with fifteen minutes. A refresh token lives as long as the\ninstitution says: without end, for a fixed time (often a year), or for a time that starts again with each use.\n\n**Versions.** Call v3: `customer_info_v3` and `get_account_holder_v3`. It has been in the sandbox since January 2026,\nand in production since February. v2 (`customer_info`, `get_account_holder`) is deprecated: Akoya has announced its\nend without a date that is publicly known. Tokens are the same for both. Headers that v3 needs can be sent to v2 as\nwell, which ignores what it doesn't know.\n\n**Ids.** An `accountId` and a `customerId` are unique and lasting only together with the `sub` of the ID token they\nwere fetched with. `sub` stays the same over refreshes and renewed consent of one sign-in; a consumer with two\nsign-ins at an institution has two.\n\n**What to expect of the data.** The institution decides what it sends. Every data field can be missing, some are sent\nas null, and coded fields can hold values that this document does not list.\n\n**When it fails.** Keep the `x-akoya-interaction-id` of every response: support asks for it. Decide by the `code` in\nthe body and not by the status: FDX, whose codes these are, moved some of them between its versions. `Error` says\nfor each code what to do. Responses in the 500s are worth up to three more attempts, each after a longer wait.",
    credentials: &[
        Credential {
            scheme: "idToken",
            name: "id_token",
            description: "The `id_token` of the last token response, sent as the bearer token. It speaks for one consumer at one\ninstitution. It lives at most a day, and Akoya advises to reckon with fifteen minutes; once it has expired, data\ncalls answer 401 with code 602.",
        },
        Credential {
            scheme: "clientCredentials",
            name: "client_credentials",
            description: "The client id as the user name and the client secret as the password. Only the first token request uses it.",
        },
    ],
    groups: &[
        Group {
            name: "customers",
            description: "The consumer behind an ID token, alone or with everyone else who holds one of their accounts.",
        },
        Group {
            name: "tokens",
            description: "Obtaining, renewing and revoking the tokens that data calls need. Served by the identity hosts.",
        },
    ],
    commands: &[
        Command {
            name: "customer-info-v3",
            id: "customer_info_v3",
            group: "customers",
            method: "GET",
            path: "/customers/v3/{providerId}/current",
            summary: "Get the current customer (v3)",
            description: "Returns the consumer to whom the ID token was issued, and nobody else: other holders of a joint account are not\nin the response. It is the lighter of the two customer operations and enough for prefilling a form, opening an\naccount, setting up a payment or checking an identity.\n\nv3 needs to know who set off the call and when the consumer was last active. The consumer must have consented to\nshare account holder information.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "provider-id",
                    wire: "providerId",
                    place: Place::Path,
                    required: true,
                    description: "Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.",
                    example: &["mikomo"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-interaction-type",
                    wire: "x-akoya-interaction-type",
                    place: Place::Header,
                    required: true,
                    values: &["USER", "BATCH"],
                    description: "Whether the consumer is waiting for the response: `USER` for a call that the consumer set off, `BATCH` for a call made on a schedule. v3 fills in nothing where it is missing.",
                    example: &["USER"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-last-access",
                    wire: "x-akoya-last-access",
                    place: Place::Header,
                    kind: Kind::DateTime,
                    required: true,
                    description: "When the consumer last used the app that makes the call: signed in, signed out or did something in it. ISO 8601 in UTC with seconds and `Z`, such as `2026-11-24T00:00:00Z`. For a scheduled call it lies in the past.",
                    example: &["2026-11-24T00:00:00Z"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-intent-type",
                    wire: "x-akoya-intent-type",
                    place: Place::Header,
                    values: &["payments", "nonpayments"],
                    description: "Whether the data is fetched in order to make a payment. v3 requires it of an app that subscribes to the payments product, call by call, and answers a missing or wrong one with an error; any other app sends `nonpayments` or nothing. It has no meaning in v2.",
                    example: &["nonpayments"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-interaction-id",
                    wire: "x-akoya-interaction-id",
                    place: Place::Header,
                    description: "An id of your own for this call. The response then carries the same one. Without it, Akoya makes one.",
                    example: &["3f0d9b52-6c1e-4b7a-8d24-5a9e7c10f6b3"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "mode",
                    wire: "mode",
                    place: Place::Query,
                    values: &["raw", "standard"],
                    description: "`raw`: values as the institution sends them, which is the default. `standard`: values that Akoya has normalized to those of FDX. In v2 the customers operations are not known to read it.",
                    example: &["standard"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["idToken"]],
            items: None,
            run: customer_info_v3,
        },
        Command {
            name: "get-account-holder-v3",
            id: "get_account_holder_v3",
            group: "customers",
            method: "GET",
            path: "/contacts/v3/{providerId}/{accountId}",
            summary: "Get the holders of an account (v3)",
            description: "Returns the consumer to whom the ID token was issued together with their relationship to one account. Some\ninstitutions add the other holders of that account, and some do not offer the operation at all.\n\nUse it where the relationship matters, as in lending; `customer_info_v3` costs less and says the same about the\nconsumer. v3 needs to know who set off the call and when the consumer was last active. The consumer must have\nconsented to share account holder information.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "provider-id",
                    wire: "providerId",
                    place: Place::Path,
                    required: true,
                    description: "Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.",
                    example: &["mikomo"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "account-id",
                    wire: "accountId",
                    place: Place::Path,
                    required: true,
                    description: "Akoya's id of one of the consumer's accounts, as the accounts products return it; unique and lasting only together with the `sub` of the ID token. It is not the account number.",
                    example: &["acct-5f2c9e71"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-interaction-type",
                    wire: "x-akoya-interaction-type",
                    place: Place::Header,
                    required: true,
                    values: &["USER", "BATCH"],
                    description: "Whether the consumer is waiting for the response: `USER` for a call that the consumer set off, `BATCH` for a call made on a schedule. v3 fills in nothing where it is missing.",
                    example: &["USER"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-last-access",
                    wire: "x-akoya-last-access",
                    place: Place::Header,
                    kind: Kind::DateTime,
                    required: true,
                    description: "When the consumer last used the app that makes the call: signed in, signed out or did something in it. ISO 8601 in UTC with seconds and `Z`, such as `2026-11-24T00:00:00Z`. For a scheduled call it lies in the past.",
                    example: &["2026-11-24T00:00:00Z"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-intent-type",
                    wire: "x-akoya-intent-type",
                    place: Place::Header,
                    values: &["payments", "nonpayments"],
                    description: "Whether the data is fetched in order to make a payment. v3 requires it of an app that subscribes to the payments product, call by call, and answers a missing or wrong one with an error; any other app sends `nonpayments` or nothing. It has no meaning in v2.",
                    example: &["nonpayments"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-interaction-id",
                    wire: "x-akoya-interaction-id",
                    place: Place::Header,
                    description: "An id of your own for this call. The response then carries the same one. Without it, Akoya makes one.",
                    example: &["3f0d9b52-6c1e-4b7a-8d24-5a9e7c10f6b3"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "mode",
                    wire: "mode",
                    place: Place::Query,
                    values: &["raw", "standard"],
                    description: "`raw`: values as the institution sends them, which is the default. `standard`: values that Akoya has normalized to those of FDX. In v2 the customers operations are not known to read it.",
                    example: &["standard"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["idToken"]],
            items: None,
            run: get_account_holder_v3,
        },
        Command {
            name: "customer-info",
            id: "customer_info",
            group: "customers",
            method: "GET",
            path: "/customers/{version}/{providerId}/current",
            summary: "Get the current customer (v2)",
            description: "Returns the consumer to whom the ID token was issued, and nobody else: other holders of a joint account are not\nin the answer. It is the lighter of the two customer operations and enough for prefilling a form, opening an\naccount, setting up a payment or checking an identity.\n\nThe consumer must have consented to share account holder information.",
            deprecated: Some(
                "v2 of the API ends on a date that Akoya has not made public. Use `customer_info_v3`.",
            ),
            arguments: &[
                Argument {
                    flag: "version",
                    wire: "version",
                    place: Place::Path,
                    required: true,
                    description: "Major version of the Akoya API, with its letter: `v2`, never `v2.4`. A version that does not exist is typically answered with 403. For `v3` there are operations of their own, which have the headers that it requires.",
                    example: &["v2"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "provider-id",
                    wire: "providerId",
                    place: Place::Path,
                    required: true,
                    description: "Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.",
                    example: &["mikomo"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-interaction-type",
                    wire: "x-akoya-interaction-type",
                    place: Place::Header,
                    values: &["user", "batch", "USER", "BATCH"],
                    description: "Whether the consumer is waiting for the response: `user` for a call that the consumer set off, `batch` for a call made on a schedule. Recommended in v2, where an institution that insists on it gets `batch` if it is missing.",
                    example: &["user"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-last-access",
                    wire: "x-akoya-last-access",
                    place: Place::Header,
                    kind: Kind::DateTime,
                    description: "When the consumer last used the app that makes the call: logged in, logged out or did something in it. ISO 8601 in UTC, such as `2025-11-24T00:00:00Z`. It has no meaning in v2.",
                    example: &["2025-11-24T00:00:00Z"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-intent-type",
                    wire: "x-akoya-intent-type",
                    place: Place::Header,
                    values: &["payments", "nonpayments"],
                    description: "Whether the data is fetched in order to make a payment. v3 requires it of an app that subscribes to the payments product, call by call, and answers a missing or wrong one with an error; any other app sends `nonpayments` or nothing. It has no meaning in v2.",
                    example: &["nonpayments"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "mode",
                    wire: "mode",
                    place: Place::Query,
                    values: &["raw", "standard"],
                    description: "`raw`: values as the institution sends them, which is the default. `standard`: values that Akoya has normalized to those of FDX. In v2 the customers operations are not known to read it.",
                    example: &["standard"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["idToken"]],
            items: None,
            run: customer_info,
        },
        Command {
            name: "get-account-holder",
            id: "get_account_holder",
            group: "customers",
            method: "GET",
            path: "/contacts/{version}/{providerId}/{accountId}",
            summary: "Get the holders of an account (v2)",
            description: "Returns the consumer to whom the ID token was issued together with their relationship to one account. Some\ninstitutions add the other holders of that account, and some do not offer the operation at all.\n\nUse it where the relationship matters, as in lending; `customer_info` costs less and says the same about the\nconsumer. The consumer must have consented to share account holder information.",
            deprecated: Some(
                "v2 of the API ends on a date that Akoya has not made public. Use `get_account_holder_v3`.",
            ),
            arguments: &[
                Argument {
                    flag: "version",
                    wire: "version",
                    place: Place::Path,
                    required: true,
                    description: "Major version of the Akoya API, with its letter: `v2`, never `v2.4`. A version that does not exist is typically answered with 403. For `v3` there are operations of their own, which have the headers that it requires.",
                    example: &["v2"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "provider-id",
                    wire: "providerId",
                    place: Place::Path,
                    required: true,
                    description: "Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.",
                    example: &["mikomo"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "account-id",
                    wire: "accountId",
                    place: Place::Path,
                    required: true,
                    description: "Akoya's id of one of the consumer's accounts, as the accounts products return it; unique and lasting only together with the `sub` of the ID token. It is not the account number.",
                    example: &["acct-5f2c9e71"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-interaction-type",
                    wire: "x-akoya-interaction-type",
                    place: Place::Header,
                    values: &["user", "batch", "USER", "BATCH"],
                    description: "Whether the consumer is waiting for the response: `user` for a call that the consumer set off, `batch` for a call made on a schedule. Recommended in v2, where an institution that insists on it gets `batch` if it is missing.",
                    example: &["user"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-last-access",
                    wire: "x-akoya-last-access",
                    place: Place::Header,
                    kind: Kind::DateTime,
                    description: "When the consumer last used the app that makes the call: logged in, logged out or did something in it. ISO 8601 in UTC, such as `2025-11-24T00:00:00Z`. It has no meaning in v2.",
                    example: &["2025-11-24T00:00:00Z"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "x-akoya-intent-type",
                    wire: "x-akoya-intent-type",
                    place: Place::Header,
                    values: &["payments", "nonpayments"],
                    description: "Whether the data is fetched in order to make a payment. v3 requires it of an app that subscribes to the payments product, call by call, and answers a missing or wrong one with an error; any other app sends `nonpayments` or nothing. It has no meaning in v2.",
                    example: &["nonpayments"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "mode",
                    wire: "mode",
                    place: Place::Query,
                    values: &["raw", "standard"],
                    description: "`raw`: values as the institution sends them, which is the default. `standard`: values that Akoya has normalized to those of FDX. In v2 the customers operations are not known to read it.",
                    example: &["standard"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["idToken"]],
            items: None,
            run: get_account_holder,
        },
        Command {
            name: "request-token",
            id: "request_token",
            group: "tokens",
            method: "POST",
            path: "/token",
            summary: "Obtain tokens with an authorization code",
            description: "Trades the authorization code of a finished consent for the first ID token and refresh token. The code\nworks for five minutes. The client identifies itself with HTTP Basic: its id as the user name, its secret\nas the password.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "grant-type",
                    wire: "grant_type",
                    place: Place::Field,
                    required: true,
                    values: &["authorization_code"],
                    description: "Always `authorization_code`.",
                    example: &["authorization_code"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "redirect-uri",
                    wire: "redirect_uri",
                    place: Place::Field,
                    required: true,
                    description: "The address that the consumer was sent back to, exactly as the app registered it with Akoya.",
                    example: &["https://app.example.com/akoya/callback"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/x-www-form-urlencoded",
                form: BodyForm::Json,
                required: true,
                description: "The grant to trade in.",
                example: Some(
                    "{\"grant_type\":\"authorization_code\",\"code\":\"k3vqhx2mexampleonly7y4w\",\"redirect_uri\":\"https://app.example.com/akoya/callback\"}",
                ),
            }),
            security: &[&["clientCredentials"]],
            items: None,
            run: request_token,
        },
        Command {
            name: "refresh-token",
            id: "refresh_token",
            group: "tokens",
            method: "POST",
            path: "/token",
            summary: "Renew tokens with a refresh token",
            description: "Trades a refresh token for a new ID token and a new refresh token, without the consumer. A refresh token\nworks once: the second use is refused with `invalid_request`, so store the new one before using it. How\nlong an unused one lives is up to the institution. The client's id and secret travel in the body.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "grant-type",
                    wire: "grant_type",
                    place: Place::Field,
                    required: true,
                    values: &["refresh_token"],
                    description: "Always `refresh_token`.",
                    example: &["refresh_token"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "client-id",
                    wire: "client_id",
                    place: Place::Field,
                    required: true,
                    description: "The id that Akoya gave to the app.",
                    example: &["0b6f4c1e-7d52-4a93-9c38-example00001"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/x-www-form-urlencoded",
                form: BodyForm::Json,
                required: true,
                description: "The grant to trade in.",
                example: Some(
                    "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
                ),
            }),
            security: &[],
            items: None,
            run: refresh_token,
        },
        Command {
            name: "revoke-token",
            id: "revoke_token",
            group: "tokens",
            method: "POST",
            path: "/revoke",
            summary: "Revoke a refresh token",
            description: "Ends the access that a refresh token stands for. After it, the refresh token buys nothing, and data calls with\nthe ID token that came with it are refused with status 401 and code 602. The client's id and secret travel in\nthe body, without an `Authorization` header.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "token-type-hint",
                    wire: "token_type_hint",
                    place: Place::Field,
                    values: &["refresh_token"],
                    description: "The kind of the token. Only refresh tokens are revoked; the SDK always sends `refresh_token`.",
                    example: &["refresh_token"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "client-id",
                    wire: "client_id",
                    place: Place::Field,
                    required: true,
                    description: "The id that Akoya gave to the app.",
                    example: &["0b6f4c1e-7d52-4a93-9c38-example00001"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/x-www-form-urlencoded",
                form: BodyForm::Json,
                required: true,
                description: "The token to revoke, and the client that it belongs to.",
                example: Some(
                    "{\"token_type_hint\":\"refresh_token\",\"token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
                ),
            }),
            security: &[],
            items: None,
            run: revoke_token,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::Empty => Content::empty(&()),
        ErrorBody::Error(body) => Content::json(body),
        ErrorBody::TokenError(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn customer_info_v3(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .customer_info_v3(
            arguments.required::<String>(0)?,
            arguments.required::<types::InteractionTypeV3>(1)?,
            arguments.required::<passbook_runtime::DateTime>(2)?,
        );
    if let Some(value) = arguments.optional::<types::IntentType>(3)? {
        request = request.x_akoya_intent_type(value);
    }
    if let Some(value) = arguments.optional::<String>(4)? {
        request = request.x_akoya_interaction_id(value);
    }
    if let Some(value) = arguments.optional::<types::Mode>(5)? {
        request = request.mode(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_account_holder_v3(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .get_account_holder_v3(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<types::InteractionTypeV3>(2)?,
            arguments.required::<passbook_runtime::DateTime>(3)?,
        );
    if let Some(value) = arguments.optional::<types::IntentType>(4)? {
        request = request.x_akoya_intent_type(value);
    }
    if let Some(value) = arguments.optional::<String>(5)? {
        request = request.x_akoya_interaction_id(value);
    }
    if let Some(value) = arguments.optional::<types::Mode>(6)? {
        request = request.mode(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn customer_info(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .customer_info(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
        );
    if let Some(value) = arguments.optional::<types::InteractionType>(2)? {
        request = request.x_akoya_interaction_type(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::DateTime>(3)? {
        request = request.x_akoya_last_access(value);
    }
    if let Some(value) = arguments.optional::<types::IntentType>(4)? {
        request = request.x_akoya_intent_type(value);
    }
    if let Some(value) = arguments.optional::<types::Mode>(5)? {
        request = request.mode(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_account_holder(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .get_account_holder(
            arguments.required::<String>(0)?,
            arguments.required::<String>(1)?,
            arguments.required::<String>(2)?,
        );
    if let Some(value) = arguments.optional::<types::InteractionType>(3)? {
        request = request.x_akoya_interaction_type(value);
    }
    if let Some(value) = arguments.optional::<passbook_runtime::DateTime>(4)? {
        request = request.x_akoya_last_access(value);
    }
    if let Some(value) = arguments.optional::<types::IntentType>(5)? {
        request = request.x_akoya_intent_type(value);
    }
    if let Some(value) = arguments.optional::<types::Mode>(6)? {
        request = request.mode(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn request_token(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .request_token(&arguments.required_body::<types::AuthorizationCodeGrant>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn refresh_token(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .refresh_token(&arguments.required_body::<types::RefreshTokenGrant>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn revoke_token(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let request = client
        .revoke_token(&arguments.required_body::<types::RevokeTokenRequest>()?);
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
