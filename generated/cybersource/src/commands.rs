// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Body, BodyForm, Command, Content, Credential,
    Group, Place, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "CyberSource TMS customers",
    version: "2.0.0",
    description: "Customers in CyberSource's Token Management Service (TMS), a vault that keeps payment data and hands out tokens.\n\nA customer is a token for one of the merchant's own customers. It holds references of the merchant and points to\npayment instruments (a card or bank account with its billing details) and shipping addresses, one of each being\nthe default. A payment instrument in turn points to an instrument identifier, the token of the bare card or\naccount number. Responses show card and account numbers in masked form, such as `411111XXXXXX1111`.\n\nEvery request is signed, either with a short-lived JWT or with the older HTTP signature, which the provider stops\nsupporting in March 2027. The published contract has no 401; a signature that the gateway rejects is reported to be answered with a body of the form\n`{\"response\": {\"rmsg\": \"…\"}}` rather than the error body of the other statuses.\n\nBodies can be encrypted on their way, beside TLS (message-level encryption, MLE). It needs the JWT scheme.\n- An encrypted request is `{\"encryptedRequest\": \"…\"}`, a compact JWE of the JSON body. The digest in the JWT is that\n  of the bytes that are sent. `post_customer` and `patch_customer` accept it; the others have no body.\n- An encrypted response is `{\"encryptedResponse\": \"…\"}`, with the status and headers of the response in clear. Any\n  operation sends it where the JWT asks for it; so do errors, except that a 401 may come in clear.\n- The provider requires both of every merchant from March 2027 on. The date was September 2026 until the summer\n  of that year.\n\nCreating a customer has no idempotency key: a repeated `post_customer` makes a second customer. Rate limits are\nset per merchant and not published.",
    credentials: &[
        Credential {
            scheme: "jwt",
            name: "jwt",
            description: "A JWT that the caller makes and signs for each single request, valid for two minutes. The recommended scheme.\n\nHeader: `typ` is `JWT`; `alg` is `HS256` with the base64-decoded shared secret as key and `kid` the id of that\nkey, or `RS256` with the private key of the merchant's P12 file and `kid` the `serialNumber` in the subject of\nits certificate (not the certificate's own serial number).\n\nClaims:\n- `iss`: the merchant id, or the portfolio's id when a meta key signs.\n- `iat`, `exp`: now, and 120 seconds later.\n- `jti`: a fresh random UUID.\n- `request-method`, `request-host` (no scheme, no port) and `request-resource-path` (path with query string)\n  of the request.\n- `v-c-jwt-version`: `\"2\"`.\n- `v-c-merchant-id`: the merchant that the call is for.\n- `digest`: the SHA-256 of the body in base64, and `digestAlgorithm`: `SHA-256`; on requests with a body only.\n- `v-c-response-mle-kid`: the id of the key to encrypt the response for, if an encrypted response is wanted.\n\nThe provider's SDKs disagree on two of these: Python sends `request-method` in upper case and the claim\n`digestAlgorithm`, Node sends the method in lower case and calls the claim `digest-algorithm`.",
        },
        Credential {
            scheme: "httpSignature",
            name: "http_signature",
            description: "HTTP signature with a shared secret. Deprecated: the provider has marked it so since February 2026, and merchants\nhave to use JWTs from March 2027 on. It can't carry encrypted bodies. Use `jwt`, which takes the same secret.\n\nThe header reads `keyid=\"…\", algorithm=\"HmacSHA256\", headers=\"…\", signature=\"…\"`, where `headers` lists what\nwas signed and `signature` is the base64 of an HMAC-SHA256 under the base64-decoded secret. These headers must\nbe sent along:\n- `v-c-merchant-id`: the merchant that the call is for.\n- `Date`: the time of the request, as in RFC 1123.\n- `Host`: the host of the server.\n- `Digest`: `SHA-256=` and the base64 of the body's SHA-256; on requests with a body only.\n\nSigned are the lines `host: …`, `date: …`, `request-target: <method in lower case> <path with query>`,\n`digest: …` (with a body only) and `v-c-merchant-id: …`, in this order, joined by line feeds and with none\nafter the last. The spelling `(request-target)` has been refused since April 2024.",
        },
    ],
    groups: &[
        Group {
            name: "customers",
            description: "Create, read, change and delete customer tokens.",
        },
    ],
    commands: &[
        Command {
            name: "post-customer",
            id: "post_customer",
            group: "customers",
            method: "POST",
            path: "/tms/v2/customers",
            summary: "Create a customer",
            description: "Creates a customer token from the merchant's references alone, with no payment data. Payment instruments and\nshipping addresses are added afterwards with operations of their own, or together with the customer by a\npayment request that asks for tokens.\n\nKeep the returned `id` with the customer's account in your own system. A second call with the same body\ncreates a second customer.\n\nThe body may be sent encrypted (message-level encryption, a JWE in `encryptedRequest`); that needs the JWT\nscheme.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "profile-id",
                    wire: "profile-id",
                    place: Place::Header,
                    description: "Id of a profile with a token configuration of its own, a UUID of 36 characters. An id that no profile has is answered with 424.",
                    notes: "Exactly 36 characters.",
                    example: &["0f0e0d0c-0b0a-4908-8706-050403020100"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Field,
                    description: "Id of the customer. The service assigns one when a create request leaves it out.",
                    notes: "1 to 32 characters.",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json;charset=utf-8",
                form: BodyForm::Json,
                required: true,
                description: "The customer to create. Every field is optional; leave out those that the service sets.",
                example: Some(
                    "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
                ),
            }),
            security: &[&["jwt"], &["httpSignature"]],
            items: None,
            run: post_customer,
        },
        Command {
            name: "get-customer",
            id: "get_customer",
            group: "customers",
            method: "GET",
            path: "/tms/v2/customers/{customerId}",
            summary: "Retrieve a customer",
            description: "Returns a customer with its default payment instrument and default shipping address, if it has them, under\n`_embedded`. Card and account numbers are masked. The other payment instruments and shipping addresses are\nbehind the links of the customer.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customerId",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `post_customer` or a payment with token creation returned it.",
                    notes: "1 to 32 characters.",
                    example: &["A1B2C3D4E5F60718E063A1B2C3D40001"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "profile-id",
                    wire: "profile-id",
                    place: Place::Header,
                    description: "Id of a profile with a token configuration of its own, a UUID of 36 characters. An id that no profile has is answered with 424.",
                    notes: "Exactly 36 characters.",
                    example: &["0f0e0d0c-0b0a-4908-8706-050403020100"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["jwt"], &["httpSignature"]],
            items: None,
            run: get_customer,
        },
        Command {
            name: "patch-customer",
            id: "patch_customer",
            group: "customers",
            method: "PATCH",
            path: "/tms/v2/customers/{customerId}",
            summary: "Update a customer",
            description: "Changes a customer in place and returns it as it then is. The body is applied as a JSON merge patch\n(RFC 7396): a field left out stays as it is, a field given replaces the stored one, `null` removes it, and an\narray replaces the whole stored array.\n\nAlso chooses which of the customer's payment instruments and shipping addresses is the default. Their own\ndetails are changed by operations on those resources, not here.\n\nWith `if-match` the change is made only if the customer has not changed since it was read; otherwise the\nanswer is 412. The body may be sent encrypted, as with `post_customer`.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customerId",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `post_customer` or a payment with token creation returned it.",
                    notes: "1 to 32 characters.",
                    example: &["A1B2C3D4E5F60718E063A1B2C3D40001"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "profile-id",
                    wire: "profile-id",
                    place: Place::Header,
                    description: "Id of a profile with a token configuration of its own, a UUID of 36 characters. An id that no profile has is answered with 424.",
                    notes: "Exactly 36 characters.",
                    example: &["0f0e0d0c-0b0a-4908-8706-050403020100"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "if-match",
                    wire: "if-match",
                    place: Place::Header,
                    description: "Value of the `ETag` header of an earlier response for this customer, unchanged. The update is made only while the customer still has that version.",
                    notes: "1 to 32 characters.",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Field,
                    description: "Id of the customer. The path already names it; leave it out.",
                    notes: "1 to 32 characters.",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json;charset=utf-8",
                form: BodyForm::Json,
                required: true,
                description: "The fields to change.",
                example: Some(
                    "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
                ),
            }),
            security: &[&["jwt"], &["httpSignature"]],
            items: None,
            run: patch_customer,
        },
        Command {
            name: "delete-customer",
            id: "delete_customer",
            group: "customers",
            method: "DELETE",
            path: "/tms/v2/customers/{customerId}",
            summary: "Delete a customer",
            description: "Deletes a customer together with all its payment instruments and shipping addresses. An instrument identifier\ngoes with them when no other payment instrument uses it. A later call for the same id answers 410.",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "customer-id",
                    wire: "customerId",
                    place: Place::Path,
                    required: true,
                    description: "Id of the customer, as `post_customer` or a payment with token creation returned it.",
                    notes: "1 to 32 characters.",
                    example: &["A1B2C3D4E5F60718E063A1B2C3D40001"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "profile-id",
                    wire: "profile-id",
                    place: Place::Header,
                    description: "Id of a profile with a token configuration of its own, a UUID of 36 characters. An id that no profile has is answered with 424.",
                    notes: "Exactly 36 characters.",
                    example: &["0f0e0d0c-0b0a-4908-8706-050403020100"],
                    ..Argument::TEXT
                },
            ],
            body: None,
            security: &[&["jwt"], &["httpSignature"]],
            items: None,
            run: delete_customer,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::ErrorResponse(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn post_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .post_customer(&arguments.required_body::<types::Customer>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.profile_id(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn get_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.get_customer(arguments.required::<String>(0)?);
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.profile_id(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn patch_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .patch_customer(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::CustomerPatch>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.profile_id(value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.if_match(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn delete_customer(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.delete_customer(arguments.required::<String>(0)?);
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.profile_id(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::empty, error_body))
}
