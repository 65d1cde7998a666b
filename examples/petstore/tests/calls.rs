//! The generated client, called over a real socket.

use passbook_runtime::testing::{Canned, Recorded, Server};
use petstore::types::{Animal, Cat, NewPet, Parrot, PetStatus};
use petstore::{Auth, Client, ErrorBody};

const TOM: &str =
    r#"{"id": "7", "name": "Tom", "status": "available", "animal": {"kind": "cat", "indoor": false}}"#;
const PROBLEM: &str = r#"{"code": "no_room", "message": "There is no room for another parrot."}"#;

#[tokio::test]
async fn a_list_with_a_query() {
    let (server, client) = shop(Canned::json(200, format!(r#"{{"pets": [{TOM}], "more": true}}"#))).await;
    let wanted = [PetStatus::Available, PetStatus::Reserved];
    let list = client.list_pets().status(&wanted).limit(1).send().await.expect("the call succeeds");
    assert_eq!(list.more, Some(true));
    assert_eq!(list.pets[0].name, "Tom");
    assert!(matches!(&list.pets[0].animal, Animal::Cat(cat) if !cat.indoor), "{:?}", list.pets[0].animal);

    let request = only_request(&server);
    assert_eq!(request.target, "/pets?status=available&status=reserved&limit=1");
    assert_eq!(request.header("X-Shop-Key"), Some("key"));
}

#[tokio::test]
async fn one_by_its_id() {
    let (server, client) = shop(Canned::json(200, TOM)).await;
    let pet = client.get_pet("7").send().await.expect("the call succeeds");
    assert_eq!((pet.name.as_str(), &pet.status), ("Tom", &PetStatus::Available));
    assert_eq!(only_request(&server).target, "/pets/7");
}

#[tokio::test]
async fn a_new_one() {
    let (server, client) = shop(Canned::json(201, TOM)).await;
    let tom = NewPet::new("Tom", Animal::Cat(Cat::new("cat".into(), false)));
    let response = client.create_pet(&tom).send_with_response().await.expect("the call succeeds");
    assert_eq!((response.status().as_u16(), response.value().id.as_str()), (201, "7"));

    let request = only_request(&server);
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/pets"));
    assert_eq!(request.text(), Some(r#"{"name":"Tom","animal":{"kind":"cat","indoor":false}}"#));
}

#[tokio::test]
async fn several_new_ones() {
    let (server, client) = shop(Canned::json(201, format!("[{TOM}]"))).await;
    let words = vec!["ahoy".to_owned()];
    let polly = NewPet::new("Polly", Animal::Parrot(Parrot::new("parrot".into(), words)));
    let pets = client.create_pets(&[polly]).send().await.expect("the call succeeds");
    assert_eq!(pets.len(), 1);
    assert_eq!(
        only_request(&server).text(),
        Some(r#"[{"name":"Polly","animal":{"kind":"parrot","words":["ahoy"]}}]"#)
    );
}

#[tokio::test]
async fn one_that_is_gone() {
    let (server, client) = shop(Canned::new(204)).await;
    client.delete_pet("7").send().await.expect("the call succeeds");
    assert_eq!(only_request(&server).method, "DELETE");
}

#[tokio::test]
async fn errors_by_their_status() {
    let (_server, client) = shop(Canned::json(409, PROBLEM)).await;
    let tom = NewPet::new("Tom", Animal::Cat(Cat::new("cat".into(), true)));
    let error = client.create_pet(&tom).send().await.expect_err("the call fails");
    assert_eq!(
        (error.status().map(|status| status.as_u16()), error.code().as_deref()),
        (Some(409), Some("no_room"))
    );
    match error.body() {
        Some(ErrorBody::Problem(problem)) => assert_eq!(problem.code, "no_room"),
        other => panic!("not the error of a 409: {other:?}"),
    }

    let (_server, client) = shop(Canned::json(418, PROBLEM)).await;
    let error = client.get_pet("7").send().await.expect_err("the call fails");
    assert!(matches!(error.body(), Some(ErrorBody::Problem(_))), "{error:?}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(418));
}

#[tokio::test]
async fn an_animal_that_came_later() {
    let snake = r#"{"id": "8", "name": "Kaa", "status": "lost", "animal": {"kind": "snake", "length": 9}}"#;
    let (_server, client) = shop(Canned::json(200, snake)).await;
    let pet = client.get_pet("8").send().await.expect("the call succeeds");
    assert_eq!(pet.status.as_str(), "lost");
    assert!(matches!(pet.animal, Animal::Unrecognized(_)), "{:?}", pet.animal);
}

async fn shop(canned: Canned) -> (Server, Client) {
    let server = Server::start().await;
    server.reply(canned);
    let client = Client::builder(Auth::new().shop_key("key")).base_url(server.url()).build();
    (server, client.expect("the client builds"))
}

#[track_caller]
fn only_request(server: &Server) -> Recorded {
    let mut requests = server.requests();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}
