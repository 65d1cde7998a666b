//! The bank's own endpoints.

use serde_json::json;

use crate::support::{KEY, get, open, post, send, shop};

#[test]
fn faults_calls_and_the_clock() {
    let bank = open(shop().with_clock(passbook_mock::Clock::standing(Default::default())));
    let added = post(
        &bank,
        "/__passbook/faults",
        "",
        &json!([{"status": 503, "times": 1}, "reset, operation=other"]),
    );
    assert_eq!((added.status, added.json()[0]["left"].clone()), (201, json!(1)));
    assert_eq!(get(&bank, "/shop/v1/things/5", KEY).status, 503);
    assert_eq!(
        get(&bank, "/__passbook/faults", "").json(),
        json!([{"fault": "reset, operation=other", "left": null}])
    );
    assert_eq!(send(&bank, "DELETE /__passbook/faults", "", b"").status, 204);
    assert_eq!(get(&bank, "/__passbook/faults", "").json(), json!([]));

    get(&bank, "/shop/v1/things/all?secret=1", "");
    let calls = get(&bank, "/__passbook/calls?operation=all_things", "").json();
    assert_eq!(
        calls,
        json!([{"operation": "all_things", "method": "GET", "path": "/shop/v1/things/all", "status": 200}])
    );
    send(&bank, "DELETE /__passbook/calls", "", b"");
    assert_eq!(get(&bank, "/__passbook/calls", "").json(), json!([]));

    let moved = post(&bank, "/__passbook/clock", "", &json!({"advance": "90m"})).json();
    assert_eq!(moved["now"], "1970-01-01T01:30:00+00:00");
    assert_eq!(get(&bank, "/__passbook", "").json()["contract"], "Shop");
}

#[test]
fn what_is_not_understood_is_said() {
    let bank = open(shop());
    let wrong = [
        post(&bank, "/__passbook/faults", "", &json!({"explode": true})),
        post(&bank, "/__passbook/faults", "", &json!([{"status": 500}, 5])),
        post(&bank, "/__passbook/clock", "", &json!({"advance": "soon"})),
        post(&bank, "/__passbook/clock", "", &json!({})),
        send(&bank, "POST /__passbook/faults", "", b"{"),
    ];
    for came in wrong {
        assert_eq!(
            (came.status, came.json()["error"].clone()),
            (400, json!("not_understood")),
            "{}",
            came.text()
        );
    }
    assert_eq!(get(&bank, "/__passbook/faults", "").json(), json!([]), "all of a list, or none");
    assert_eq!(get(&bank, "/__passbook/nothing", "").status, 404);
    assert_eq!(send(&bank, "PUT /__passbook/clock", "", b"").status, 405);
    assert_eq!(get(&bank, "/__passbook/certificates/ca.pem", "").status, 404, "without TLS");
    assert_eq!(get(&bank, "/__passbookish", "").status, 404);
}
