//! Amounts keep their digits and their JSON type as a body, in a list, in a map and as additional properties.

use golden_build::reported::decimal_outside_of_a_field::{Auth, Client, types};
use passbook_runtime::json::from_str;

use crate::socket::{Socket, reply};

const AMOUNT: &str = "12345678901234567.89";

fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

#[tokio::test]
async fn amounts_are_exact_in_every_position() {
    let list = format!("[{AMOUNT},0.10]");
    let nested = format!(
        r#"{{"list":{list},"text":["{AMOUNT}"],"map":{{"k":{AMOUNT}}},"nested":[{list}],"opt":{AMOUNT},"#
    ) + &format!(r#""listOpt":[null,{AMOUNT}],"rest":{{"k":"v","amt":{AMOUNT}}}}}"#);
    let answers = [AMOUNT, &list, &nested].map(|body| reply("200 OK", "application/json", body));
    let socket = Socket::answering(&[&answers[0], &answers[1], &answers[2], "HTTP/1.1 200 OK\r\n\r\n"]);
    let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();

    let amount = AMOUNT.parse().unwrap();
    assert_eq!(client.root_dec(&amount).send().await.unwrap(), amount);
    let amounts = [amount, "0.10".parse().unwrap()];
    assert_eq!(client.root_decs(&amounts).send().await.unwrap(), amounts);
    let boxed: types::BoxModel = from_str(&nested).unwrap();
    assert_eq!(client.boxed(&boxed).send().await.unwrap(), boxed);
    let _ = client.root_time().x_amt(amount).ds(&amounts).send().await;

    let requests = socket.requests();
    assert_eq!(body(&requests[0]), AMOUNT);
    assert_eq!(body(&requests[1]), list);
    assert_eq!(body(&requests[2]), nested);
    assert!(requests[3].starts_with(&format!("GET /time?ds={AMOUNT}&ds=0.10 ")), "{}", requests[3]);
    assert!(requests[3].to_lowercase().contains(&format!("x-amt: {AMOUNT}\r\n")), "{}", requests[3]);
}

#[tokio::test]
async fn what_is_no_amount_is_an_error_with_its_place() {
    for (body, expected) in [
        (r#"[1,"ten"]"#, "at `[1]`: invalid value: a string, expected a decimal number of at most 28 digits"),
        ("[[1]]", "at `[0]`: invalid value: an array, expected a decimal number of at most 28 digits"),
        ("[null]", "at `[0]`: invalid value: null, expected a decimal number of at most 28 digits"),
    ] {
        let socket = Socket::answering(&[&reply("200 OK", "application/json", body)]);
        let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();
        let error = client.root_decs(&[]).send().await.unwrap_err();
        assert!(error.to_string().ends_with(expected), "{error}");
        assert_eq!(error.raw_body().unwrap(), body);
    }
}
