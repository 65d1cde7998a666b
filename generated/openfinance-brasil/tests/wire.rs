// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_openfinance_brasil::operations;
use passbook_openfinance_brasil::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new().open_id("token");
    Client::builder()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn customers_get_personal_identifications_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"data\":[{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"personalId\":\"7d1f-exemplo-pessoa-0001\",\"brandName\":\"Banco Exemplo\",\"civilName\":\"Maria Exemplo da Silva\",\"socialName\":\"Mari Exemplo\",\"birthDate\":\"1990-02-28\",\"maritalStatusCode\":\"OUTRO\",\"maritalStatusAdditionalInfo\":\"Casamento no exterior\",\"sex\":\"FEMININO\",\"companiesCnpj\":[\"11222333000181\"],\"documents\":{\"cpfNumber\":\"12345678909\",\"passport\":{\"number\":\"XX0000001\",\"country\":\"PRT\",\"expirationDate\":\"2031-06-30\",\"issueDate\":\"2021-07-01\"}},\"otherDocuments\":[{\"type\":\"RG\",\"number\":\"000000001\",\"checkDigit\":\"X\",\"additionalInfo\":\"SSP/SP\",\"expirationDate\":\"2032-03-15\"},{\"type\":\"OUTROS\",\"typeAdditionalInfo\":\"CREA-SP\",\"number\":\"0000000002\"}],\"hasBrazilianNationality\":true,\"nationality\":[{\"otherNationalitiesInfo\":\"PRT\",\"documents\":[{\"type\":\"CC\",\"number\":\"00000000 0 ZZ0\",\"expirationDate\":\"2030-11-20\",\"issueDate\":\"2020-11-21\",\"country\":\"Portugal\",\"additionalInfo\":\"Cartão de cidadão\"}]}],\"filiation\":[{\"type\":\"MAE\",\"civilName\":\"Joana Exemplo da Silva\"},{\"type\":\"PAI\",\"civilName\":\"José Exemplo da Silva\",\"socialName\":\"Zé Exemplo\"}],\"contacts\":{\"postalAddresses\":[{\"isMain\":true,\"address\":\"Rua dos Exemplos, 100\",\"additionalInfo\":\"Apto 42\",\"districtName\":\"Centro\",\"townName\":\"São Paulo\",\"ibgeTownCode\":\"3550308\",\"countrySubDivision\":\"SP\",\"postCode\":\"01000000\",\"country\":\"Brasil\",\"countryCode\":\"BRA\",\"geographicCoordinates\":{\"latitude\":\"-23.5500000\",\"longitude\":\"-46.6300000\"}}],\"phones\":[{\"isMain\":true,\"type\":\"MOVEL\",\"countryCallingCode\":\"55\",\"areaCode\":\"11\",\"number\":\"900000001\"},{\"isMain\":false,\"type\":\"OUTRO\",\"additionalInfo\":\"Recados no trabalho\",\"areaCode\":\"11\",\"number\":\"20000000\",\"phoneExtension\":\"123\"}],\"emails\":[{\"isMain\":true,\"email\":\"maria.exemplo@example.com\"}]}}],\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=2&page-size=1\",\"first\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=1&page-size=1\",\"prev\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=1&page-size=1\",\"next\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=3&page-size=1&pagination-key=cGFnaW5hLTM\",\"last\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=3&page-size=1\"},\"meta\":{\"totalRecords\":3,\"totalPages\":3,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"data\":[{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"personalId\":\"7d1f-exemplo-pessoa-0001\",\"brandName\":\"Banco Exemplo\",\"civilName\":\"Maria Exemplo da Silva\",\"socialName\":\"Mari Exemplo\",\"birthDate\":\"1990-02-28\",\"maritalStatusCode\":\"OUTRO\",\"maritalStatusAdditionalInfo\":\"Casamento no exterior\",\"sex\":\"FEMININO\",\"companiesCnpj\":[\"11222333000181\"],\"documents\":{\"cpfNumber\":\"12345678909\",\"passport\":{\"number\":\"XX0000001\",\"country\":\"PRT\",\"expirationDate\":\"2031-06-30\",\"issueDate\":\"2021-07-01\"}},\"otherDocuments\":[{\"type\":\"RG\",\"number\":\"000000001\",\"checkDigit\":\"X\",\"additionalInfo\":\"SSP/SP\",\"expirationDate\":\"2032-03-15\"},{\"type\":\"OUTROS\",\"typeAdditionalInfo\":\"CREA-SP\",\"number\":\"0000000002\"}],\"hasBrazilianNationality\":true,\"nationality\":[{\"otherNationalitiesInfo\":\"PRT\",\"documents\":[{\"type\":\"CC\",\"number\":\"00000000 0 ZZ0\",\"expirationDate\":\"2030-11-20\",\"issueDate\":\"2020-11-21\",\"country\":\"Portugal\",\"additionalInfo\":\"Cartão de cidadão\"}]}],\"filiation\":[{\"type\":\"MAE\",\"civilName\":\"Joana Exemplo da Silva\"},{\"type\":\"PAI\",\"civilName\":\"José Exemplo da Silva\",\"socialName\":\"Zé Exemplo\"}],\"contacts\":{\"postalAddresses\":[{\"isMain\":true,\"address\":\"Rua dos Exemplos, 100\",\"additionalInfo\":\"Apto 42\",\"districtName\":\"Centro\",\"townName\":\"São Paulo\",\"ibgeTownCode\":\"3550308\",\"countrySubDivision\":\"SP\",\"postCode\":\"01000000\",\"country\":\"Brasil\",\"countryCode\":\"BRA\",\"geographicCoordinates\":{\"latitude\":\"-23.5500000\",\"longitude\":\"-46.6300000\"}}],\"phones\":[{\"isMain\":true,\"type\":\"MOVEL\",\"countryCallingCode\":\"55\",\"areaCode\":\"11\",\"number\":\"900000001\"},{\"isMain\":false,\"type\":\"OUTRO\",\"additionalInfo\":\"Recados no trabalho\",\"areaCode\":\"11\",\"number\":\"20000000\",\"phoneExtension\":\"123\"}],\"emails\":[{\"isMain\":true,\"email\":\"maria.exemplo@example.com\"}]}}],\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=2&page-size=1\",\"first\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=1&page-size=1\",\"prev\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=1&page-size=1\",\"next\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=3&page-size=1&pagination-key=cGFnaW5hLTM\",\"last\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/identifications?page=3&page-size=1\"},\"meta\":{\"totalRecords\":3,\"totalPages\":3,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::Unauthorized(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::NotFound(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_405() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(405u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::MethodNotAllowed(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_406() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(406u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::NotAcceptable(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_422() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(422u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PAGINA_INEXISTENTE\",\"title\":\"Página inexistente\",\"detail\":\"A página 9 foi solicitada, mas o resultado tem 3 páginas.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::UnprocessableEntity(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PAGINA_INEXISTENTE\",\"title\":\"Página inexistente\",\"detail\":\"A página 9 foi solicitada, mas o resultado tem 3 páginas.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_423() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(423u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::Locked(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_429() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(429u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::TooManyRequests(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_504() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(504u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::GatewayTimeout(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_529() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(529u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::Status529(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_identifications_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalIdentificationsError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"data\":{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"companyCnpj\":\"11222333000181\",\"occupationCode\":\"CBO\",\"occupationDescription\":\"212405\",\"informedIncome\":{\"frequency\":\"MENSAL\",\"amount\":{\"amount\":\"7500.00\",\"currency\":\"BRL\"},\"date\":\"2024-12-01\"},\"informedPatrimony\":{\"amount\":{\"amount\":\"310000.5000\",\"currency\":\"BRL\"},\"year\":2024}},\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/qualifications\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"data\":{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"companyCnpj\":\"11222333000181\",\"occupationCode\":\"CBO\",\"occupationDescription\":\"212405\",\"informedIncome\":{\"frequency\":\"MENSAL\",\"amount\":{\"amount\":\"7500.00\",\"currency\":\"BRL\"},\"date\":\"2024-12-01\"},\"informedPatrimony\":{\"amount\":{\"amount\":\"310000.5000\",\"currency\":\"BRL\"},\"year\":2024}},\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/qualifications\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::Unauthorized(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::NotFound(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_405() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(405u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::MethodNotAllowed(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_406() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(406u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::NotAcceptable(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_423() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(423u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::Locked(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_429() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(429u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::TooManyRequests(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_504() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(504u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::GatewayTimeout(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_529() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(529u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::Status529(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_qualifications_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalQualificationsError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"data\":{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"startDate\":\"2012-08-06T03:00:00Z\",\"productsServicesType\":[\"CONTA_DEPOSITO_A_VISTA\",\"CARTAO_CREDITO\",\"CONTA_SALARIO\",\"OUTROS\"],\"productsServicesTypeAdditionalInfo\":\"Cofre de aluguel\",\"procurators\":[{\"type\":\"PROCURADOR\",\"cpfNumber\":\"11144477735\",\"civilName\":\"Carlos Modelo Pereira\",\"socialName\":\"Carla Modelo\"}],\"accounts\":[{\"compeCode\":\"999\",\"branchCode\":\"0001\",\"number\":\"00000001\",\"checkDigit\":\"9\",\"type\":\"CONTA_DEPOSITO_A_VISTA\",\"subtype\":\"CONJUNTA_SOLIDARIA\"},{\"compeCode\":\"999\",\"number\":\"0000000002\",\"checkDigit\":\"X\",\"type\":\"CONTA_PAGAMENTO_PRE_PAGA\",\"subtype\":\"INDIVIDUAL\"}],\"portabilitiesReceived\":[{\"employerName\":\"Padaria Exemplo Ltda\",\"employerCnpjCpf\":\"11444777000161\",\"paycheckBankDetainerCnpj\":\"12345678000195\",\"paycheckBankDetainerIspb\":\"12345678\",\"portabilityApprovalDate\":\"2023-05-10\"}],\"paychecksBankLink\":[{\"employerName\":\"Ana Modelo de Souza\",\"employerCnpjCpf\":\"52998224725\",\"paycheckBankCnpj\":\"11222333000181\",\"paycheckBankIspb\":\"11222333\",\"accountOpeningDate\":\"2019-02-04\"}]},\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/financial-relations\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"data\":{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"startDate\":\"2012-08-06T03:00:00Z\",\"productsServicesType\":[\"CONTA_DEPOSITO_A_VISTA\",\"CARTAO_CREDITO\",\"CONTA_SALARIO\",\"OUTROS\"],\"productsServicesTypeAdditionalInfo\":\"Cofre de aluguel\",\"procurators\":[{\"type\":\"PROCURADOR\",\"cpfNumber\":\"11144477735\",\"civilName\":\"Carlos Modelo Pereira\",\"socialName\":\"Carla Modelo\"}],\"accounts\":[{\"compeCode\":\"999\",\"branchCode\":\"0001\",\"number\":\"00000001\",\"checkDigit\":\"9\",\"type\":\"CONTA_DEPOSITO_A_VISTA\",\"subtype\":\"CONJUNTA_SOLIDARIA\"},{\"compeCode\":\"999\",\"number\":\"0000000002\",\"checkDigit\":\"X\",\"type\":\"CONTA_PAGAMENTO_PRE_PAGA\",\"subtype\":\"INDIVIDUAL\"}],\"portabilitiesReceived\":[{\"employerName\":\"Padaria Exemplo Ltda\",\"employerCnpjCpf\":\"11444777000161\",\"paycheckBankDetainerCnpj\":\"12345678000195\",\"paycheckBankDetainerIspb\":\"12345678\",\"portabilityApprovalDate\":\"2023-05-10\"}],\"paychecksBankLink\":[{\"employerName\":\"Ana Modelo de Souza\",\"employerCnpjCpf\":\"52998224725\",\"paycheckBankCnpj\":\"11222333000181\",\"paycheckBankIspb\":\"11222333\",\"accountOpeningDate\":\"2019-02-04\"}]},\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/personal/financial-relations\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::BadRequest(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::Unauthorized(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::Forbidden(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::NotFound(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_405() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(405u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::MethodNotAllowed(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_406() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(406u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::NotAcceptable(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_423() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(423u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::Locked(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_429() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(429u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::TooManyRequests(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_504() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(504u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::GatewayTimeout(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_529() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(529u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::Status529(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_personal_financial_relations_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_personal_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/personal/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::personal::CustomersGetPersonalFinancialRelationsError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"data\":[{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"businessId\":\"7d1f-exemplo-empresa-0001\",\"brandName\":\"Banco Exemplo\",\"companyName\":\"Padaria Exemplo Ltda\",\"tradeName\":\"Pão de Exemplo\",\"incorporationDate\":\"2008-03-17T03:00:00Z\",\"cnpjNumber\":\"11444777000161\",\"companiesCnpj\":[\"11222333000181\"],\"otherDocuments\":[{\"type\":\"EIN\",\"number\":\"00-0000001\",\"country\":\"USA\",\"expirationDate\":\"2034-12-31\"}],\"parties\":[{\"personType\":\"PESSOA_NATURAL\",\"type\":\"ADMINISTRADOR\",\"civilName\":\"Carlos Modelo Pereira\",\"socialName\":\"Carla Modelo\",\"startDate\":\"2008-03-17T03:00:00Z\",\"shareholding\":\"0.490000\",\"documentType\":\"PASSAPORTE\",\"documentNumber\":\"XX0000002\",\"documentAdditionalInfo\":\"Segunda via\",\"documentCountry\":\"PRT\",\"documentExpirationDate\":\"2031-06-30\",\"documentIssueDate\":\"2021-07-01\"},{\"personType\":\"PESSOA_JURIDICA\",\"type\":\"SOCIO\",\"companyName\":\"Participações Modelo S.A.\",\"tradeName\":\"Modelo Participações\",\"startDate\":\"2015-09-01T03:00:00Z\",\"shareholding\":\"0.510000\",\"documentType\":\"CNPJ\",\"documentNumber\":\"12345678000195\"}],\"contacts\":{\"postalAddresses\":[{\"isMain\":true,\"address\":\"Avenida dos Modelos, 2000\",\"additionalInfo\":\"Loja 1\",\"districtName\":\"Centro\",\"townName\":\"Belo Horizonte\",\"ibgeTownCode\":\"3106200\",\"countrySubDivision\":\"MG\",\"postCode\":\"30000000\",\"country\":\"Brasil\",\"countryCode\":\"BRA\"}],\"phones\":[{\"isMain\":true,\"type\":\"FIXO\",\"countryCallingCode\":\"55\",\"areaCode\":\"31\",\"number\":\"20000000\",\"phoneExtension\":\"10\"}],\"emails\":[{\"isMain\":true,\"email\":\"contato@padariaexemplo.example.com\"}]}}],\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/business/identifications?page=1&page-size=25\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"data\":[{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"businessId\":\"7d1f-exemplo-empresa-0001\",\"brandName\":\"Banco Exemplo\",\"companyName\":\"Padaria Exemplo Ltda\",\"tradeName\":\"Pão de Exemplo\",\"incorporationDate\":\"2008-03-17T03:00:00Z\",\"cnpjNumber\":\"11444777000161\",\"companiesCnpj\":[\"11222333000181\"],\"otherDocuments\":[{\"type\":\"EIN\",\"number\":\"00-0000001\",\"country\":\"USA\",\"expirationDate\":\"2034-12-31\"}],\"parties\":[{\"personType\":\"PESSOA_NATURAL\",\"type\":\"ADMINISTRADOR\",\"civilName\":\"Carlos Modelo Pereira\",\"socialName\":\"Carla Modelo\",\"startDate\":\"2008-03-17T03:00:00Z\",\"shareholding\":\"0.490000\",\"documentType\":\"PASSAPORTE\",\"documentNumber\":\"XX0000002\",\"documentAdditionalInfo\":\"Segunda via\",\"documentCountry\":\"PRT\",\"documentExpirationDate\":\"2031-06-30\",\"documentIssueDate\":\"2021-07-01\"},{\"personType\":\"PESSOA_JURIDICA\",\"type\":\"SOCIO\",\"companyName\":\"Participações Modelo S.A.\",\"tradeName\":\"Modelo Participações\",\"startDate\":\"2015-09-01T03:00:00Z\",\"shareholding\":\"0.510000\",\"documentType\":\"CNPJ\",\"documentNumber\":\"12345678000195\"}],\"contacts\":{\"postalAddresses\":[{\"isMain\":true,\"address\":\"Avenida dos Modelos, 2000\",\"additionalInfo\":\"Loja 1\",\"districtName\":\"Centro\",\"townName\":\"Belo Horizonte\",\"ibgeTownCode\":\"3106200\",\"countrySubDivision\":\"MG\",\"postCode\":\"30000000\",\"country\":\"Brasil\",\"countryCode\":\"BRA\"}],\"phones\":[{\"isMain\":true,\"type\":\"FIXO\",\"countryCallingCode\":\"55\",\"areaCode\":\"31\",\"number\":\"20000000\",\"phoneExtension\":\"10\"}],\"emails\":[{\"isMain\":true,\"email\":\"contato@padariaexemplo.example.com\"}]}}],\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/business/identifications?page=1&page-size=25\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::Unauthorized(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::NotFound(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_405() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(405u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::MethodNotAllowed(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_406() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(406u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::NotAcceptable(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_422() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(422u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PAGINA_INEXISTENTE\",\"title\":\"Página inexistente\",\"detail\":\"A página 9 foi solicitada, mas o resultado tem 3 páginas.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::UnprocessableEntity(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PAGINA_INEXISTENTE\",\"title\":\"Página inexistente\",\"detail\":\"A página 9 foi solicitada, mas o resultado tem 3 páginas.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_423() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(423u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::Locked(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_429() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(429u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::TooManyRequests(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_504() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(504u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::GatewayTimeout(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_529() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(529u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::Status529(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_identifications_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_identifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .page_size(25)
        .pagination_key("cGFnaW5hLTI")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/identifications",
        query: &[("page", "1"), ("page-size", "25"), ("pagination-key", "cGFnaW5hLTI")],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessIdentificationsError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"data\":{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"economicActivities\":[{\"code\":\"1091102\",\"isMain\":true},{\"code\":\"0600001\",\"isMain\":false}],\"informedRevenue\":{\"frequency\":\"OUTROS\",\"frequencyAdditionalInfo\":\"Por safra\",\"amount\":{\"amount\":\"1250000.00\",\"currency\":\"BRL\"},\"year\":2024},\"informedPatrimony\":{\"amount\":{\"amount\":\"-48000.2500\",\"currency\":\"BRL\"},\"date\":\"2024-12-31\"}},\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/business/qualifications\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"data\":{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"economicActivities\":[{\"code\":\"1091102\",\"isMain\":true},{\"code\":\"0600001\",\"isMain\":false}],\"informedRevenue\":{\"frequency\":\"OUTROS\",\"frequencyAdditionalInfo\":\"Por safra\",\"amount\":{\"amount\":\"1250000.00\",\"currency\":\"BRL\"},\"year\":2024},\"informedPatrimony\":{\"amount\":{\"amount\":\"-48000.2500\",\"currency\":\"BRL\"},\"date\":\"2024-12-31\"}},\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/business/qualifications\"},\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::Unauthorized(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::NotFound(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_405() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(405u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::MethodNotAllowed(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_406() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(406u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::NotAcceptable(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_423() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(423u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::Locked(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_429() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(429u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::TooManyRequests(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_504() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(504u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::GatewayTimeout(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_529() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(529u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::Status529(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_qualifications_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_qualifications()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/qualifications",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessQualificationsError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"data\":{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"startDate\":\"2010-04-12T03:00:00Z\",\"productsServicesType\":[\"CONTA_DEPOSITO_A_VISTA\",\"OPERACAO_CREDITO\",\"CREDENCIAMENTO\"],\"procurators\":[{\"type\":\"REPRESENTANTE_LEGAL\",\"cnpjCpfNumber\":\"11144477735\",\"civilName\":\"Carlos Modelo Pereira\",\"socialName\":\"Carla Modelo\"},{\"type\":\"PROCURADOR\",\"cnpjCpfNumber\":\"12345678000195\",\"civilName\":\"Participações Modelo S.A.\"}],\"accounts\":[{\"compeCode\":\"999\",\"branchCode\":\"0001\",\"number\":\"00000003\",\"checkDigit\":\"7\",\"type\":\"CONTA_DEPOSITO_A_VISTA\"}]},\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/business/financial-relations\"},\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"data\":{\"updateDateTime\":\"2025-01-14T12:30:00Z\",\"startDate\":\"2010-04-12T03:00:00Z\",\"productsServicesType\":[\"CONTA_DEPOSITO_A_VISTA\",\"OPERACAO_CREDITO\",\"CREDENCIAMENTO\"],\"procurators\":[{\"type\":\"REPRESENTANTE_LEGAL\",\"cnpjCpfNumber\":\"11144477735\",\"civilName\":\"Carlos Modelo Pereira\",\"socialName\":\"Carla Modelo\"},{\"type\":\"PROCURADOR\",\"cnpjCpfNumber\":\"12345678000195\",\"civilName\":\"Participações Modelo S.A.\"}],\"accounts\":[{\"compeCode\":\"999\",\"branchCode\":\"0001\",\"number\":\"00000003\",\"checkDigit\":\"7\",\"type\":\"CONTA_DEPOSITO_A_VISTA\"}]},\"links\":{\"self\":\"https://api.bancoexemplo.example.com/open-banking/customers/v2/business/financial-relations\"},\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::BadRequest(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PARAMETRO_INVALIDO\",\"title\":\"Parâmetro inválido\",\"detail\":\"O valor de page-size deve estar entre 1 e 1000.\"}],\"meta\":{\"totalRecords\":1,\"totalPages\":1,\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::Unauthorized(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TOKEN_INVALIDO\",\"title\":\"Não autorizado\",\"detail\":\"O token de acesso expirou.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::Forbidden(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"PERMISSAO_AUSENTE\",\"title\":\"Acesso negado\",\"detail\":\"O consentimento não contém a permissão exigida por este endpoint.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::NotFound(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"RECURSO_NAO_ENCONTRADO\",\"title\":\"Recurso não encontrado\",\"detail\":\"Não há cadastro para o cliente deste consentimento.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_405() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(405u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::MethodNotAllowed(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"METODO_NAO_PERMITIDO\",\"title\":\"Método não permitido\",\"detail\":\"Este endpoint aceita somente GET.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_406() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(406u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::NotAcceptable(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"FORMATO_NAO_ACEITO\",\"title\":\"Formato não aceito\",\"detail\":\"A resposta está disponível somente como application/json em UTF-8.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_423() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(423u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::Locked(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_OPERACIONAL\",\"title\":\"Limite operacional atingido\",\"detail\":\"O limite mensal de chamadas deste endpoint para este cliente foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_429() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(429u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::TooManyRequests(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"LIMITE_DE_REQUISICOES\",\"title\":\"Muitas requisições\",\"detail\":\"O limite de requisições por minuto foi excedido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INTERNO\",\"title\":\"Erro interno\",\"detail\":\"Não foi possível consultar o cadastro.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_504() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(504u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::GatewayTimeout(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"TEMPO_ESGOTADO\",\"title\":\"Tempo esgotado\",\"detail\":\"A consulta não terminou dentro do tempo limite.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_529() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(529u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::Status529(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"SOBRECARGA\",\"title\":\"Serviço sobrecarregado\",\"detail\":\"O limite global de transações por segundo foi atingido.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}

#[tokio::test]
async fn customers_get_business_financial_relations_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(
                    "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
                ),
        );
    let outcome = client(&server)
        .customers_get_business_financial_relations()
        .x_fapi_auth_date(wire::http_date("Tue, 14 Jan 2025 12:30:00 GMT"))
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_fapi_interaction_id(wire::parse("4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"))
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/business/financial-relations",
        query: &[],
        headers: &[
            ("x-fapi-auth-date", "Tue, 14 Jan 2025 12:30:00 GMT"),
            ("x-fapi-customer-ip-address", "203.0.113.17"),
            ("x-fapi-interaction-id", "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90"),
            (
                "x-customer-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            ),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::business::CustomersGetBusinessFinancialRelationsError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"code\":\"ERRO_INESPERADO\",\"title\":\"Erro inesperado\",\"detail\":\"O serviço está em manutenção.\"}],\"meta\":{\"requestDateTime\":\"2025-01-14T12:31:07Z\"}}",
    );
}
