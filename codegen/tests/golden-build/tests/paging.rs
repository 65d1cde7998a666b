//! Lists in pages, over a real socket: every style, and servers that lead nowhere.

use golden_build::paging::{Auth, Client};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{Cursor, Error, Items, PagingProblem, RetryPolicy};

async fn serving(pages: &[&str]) -> (Server, Client) {
    let server = Server::start().await;
    for page in pages {
        server.reply(Canned::json(200, page.replace("HOST", &server.url())));
    }
    let client =
        Client::builder(Auth::new()).base_url(server.url()).retry(RetryPolicy::never()).build().unwrap();
    (server, client)
}

/// The ids of the items, what ended the list, and the targets of the requests.
async fn all<T: 'static, E: passbook_runtime::ErrorDetails + 'static>(
    mut items: Items<T, golden_build::paging::types::Item, E>,
    server: &Server,
) -> (Vec<i64>, Option<PagingProblem>, Vec<String>) {
    let (mut ids, mut problem) = (Vec::new(), None);
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => ids.push(item.id),
            Err(Error::Paging(error)) => problem = Some(error.problem()),
            Err(other) => panic!("{other}"),
        }
        assert!(ids.len() < 50, "the list has no end");
    }
    // What has ended stays so.
    assert!(items.next().await.is_none());
    (ids, problem, server.requests().into_iter().map(|request| request.target).collect())
}

#[tokio::test]
async fn by_offset() {
    let pages = [
        r#"{"items": [{"id": 1}, {"id": 2}], "more": true, "count": 2}"#,
        r#"{"items": [{"id": 3}], "more": false, "count": 1}"#,
    ];
    let (server, client) = serving(&pages).await;
    let (ids, problem, targets) = all(client.by_offset().limit(2).items(), &server).await;
    assert_eq!((ids, problem), (vec![1, 2, 3], None));
    assert_eq!(targets, ["/offset?limit=2", "/offset?start=3&limit=2"]);
}

#[tokio::test]
async fn by_page() {
    let pages = [
        r#"{"result": {"items": [{"id": 1}]}, "pages": 3}"#,
        r#"{"result": {"items": [{"id": 2}]}, "pages": 3}"#,
        r#"{"result": {"items": [{"id": 3}]}, "pages": 3}"#,
    ];
    let (server, client) = serving(&pages).await;
    let (ids, problem, targets) = all(client.by_page().items(), &server).await;
    assert_eq!((ids, problem), (vec![1, 2, 3], None));
    assert_eq!(targets, ["/page", "/page?page=2", "/page?page=3"]);
    // Begun in the middle.
    let (server, client) = serving(&pages[2..]).await;
    let (ids, _, targets) = all(client.by_page().page(3).items(), &server).await;
    assert_eq!((ids, targets), (vec![3], vec!["/page?page=3".to_owned()]));
}

#[tokio::test]
async fn by_link() {
    let pages = [
        r#"{"data": [{"id": 1}], "links": {"next": "HOST/link?page=2&key=k%2F1"}}"#,
        r#"{"data": [{"id": 2}], "links": {"next": "/link?page=3&key=k2&new=x"}}"#,
        r#"{"data": [{"id": 3}], "links": {"next": ""}}"#,
    ];
    let (server, client) = serving(&pages).await;
    let (ids, problem, targets) = all(client.by_link().items(), &server).await;
    assert_eq!((ids, problem), (vec![1, 2, 3], None));
    assert_eq!(targets, ["/link", "/link?page=2&key=k%2F1", "/link?page=3&key=k2&new=x"]);
}

#[tokio::test]
async fn by_cursor() {
    let pages = [
        r#"{"things": [{"id": 1}], "next_cursor": "a b"}"#,
        r#"{"things": null, "next_cursor": "c"}"#,
        r#"{"things": [{"id": 2}], "next_cursor": null}"#,
    ];
    let (server, client) = serving(&pages).await;
    let mut pages = client.by_cursor().pages();
    let mut cursors = Vec::new();
    while let Some(page) = pages.next().await {
        page.unwrap();
        cursors.push(pages.cursor().map(ToString::to_string));
    }
    assert_eq!(cursors, [Some("a b".to_owned()), Some("c".to_owned()), None]);
    let targets: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/cursor", "/cursor?cursor=a%20b", "/cursor?cursor=c"]);

    // Kept as text, and gone on from another day.
    let (server, client) = serving(&[r#"{"things": [{"id": 2}]}"#]).await;
    let kept: Cursor = "c".parse().unwrap();
    let page = client.by_cursor().pages().from_cursor(&kept).next().await.unwrap().unwrap();
    assert_eq!(page.things.value().map(Vec::len), Some(1));
    assert_eq!(server.requests()[0].target, "/cursor?cursor=c");
}

#[tokio::test]
async fn by_hal() {
    let pages = [
        r#"{"_embedded": {"things": [{"id": 1}]}, "_links": {"next": {"href": "/hal?at=2"}}}"#,
        r#"{"_embedded": {"things": [{"id": 2}]}, "_links": {}}"#,
    ];
    let (server, client) = serving(&pages).await;
    let (ids, problem, targets) = all(client.by_hal().items(), &server).await;
    assert_eq!((ids, problem), (vec![1, 2], None));
    assert_eq!(targets, ["/hal", "/hal?at=2"]);
}

#[tokio::test]
async fn by_a_link_to_another_path() {
    let pages = [
        r#"{"data": [{"id": 1}], "links": {"next": "HOST/link/pages/2?key=k%2F1"}}"#,
        r#"{"data": [{"id": 2}], "links": {"next": "3"}}"#,
        r#"{"data": [{"id": 3}], "links": {"next": "/link?page=4"}}"#,
        r#"{"data": [{"id": 4}]}"#,
    ];
    let (server, client) = serving(&pages).await;
    let (ids, problem, targets) = all(client.by_link().items(), &server).await;
    assert_eq!((ids, problem), (vec![1, 2, 3, 4], None));
    // A relative link is relative to the page that it stands in.
    assert_eq!(targets, ["/link", "/link/pages/2?key=k%2F1", "/link/pages/3", "/link?page=4"]);
    // A cursor that was kept leads to the other path, and to no other host.
    for (kept, target) in [("/link/pages/2?key=k", Some("/link/pages/2?key=k")), ("//other.example/x", None)]
    {
        let (server, client) = serving(&[r#"{"data": []}"#]).await;
        let kept: Cursor = kept.parse().unwrap();
        let page = client.by_link().pages().from_cursor(&kept).next().await.unwrap();
        assert_eq!(page.is_ok(), target.is_some());
        assert_eq!(server.requests().first().map(|request| request.target.as_str()), target);
    }
}

#[tokio::test]
async fn by_the_link_header() {
    let server = Server::start().await;
    let page = |id: u8, link: &str| {
        let page = Canned::json(200, format!(r#"[{{"id": {id}}}]"#));
        if link.is_empty() { page } else { page.header("Link", link.replace("HOST", &server.url())) }
    };
    server.reply(page(
        1,
        r#"</header?page=1>; rel="first", <HOST/header?page=2>; title="a, <b>; \"c"; rel="prev NEXT""#,
    ));
    server.reply(page(1, "<?page=3>;rel=next;anchor=\"/elsewhere\",<x/3?a=b>; REL=next; rel=last"));
    server.reply(page(3, r#"</header?page=9>; rel="last""#));
    let client =
        Client::builder(Auth::new()).base_url(server.url()).retry(RetryPolicy::never()).build().unwrap();
    let (ids, problem, targets) = all(client.by_header().items(), &server).await;
    // Pages that look alike are two where the server says so.
    assert_eq!((ids, problem), (vec![1, 1, 3], None));
    assert_eq!(targets, ["/header", "/header?page=2", "/x/3?a=b"]);

    // Beside a body that is no list; to another host, and back to itself.
    for (link, problem) in [
        ("<http://127.0.0.1:1/next>; rel=next", PagingProblem::OtherHost),
        ("</declared-header?a=b>; rel=next", PagingProblem::Repeated),
    ] {
        let server = Server::start().await;
        server.reply(Canned::json(200, r#"{"data": [{"id": 7}]}"#).header("Link", link));
        let client = Client::builder(Auth::new()).base_url(server.url()).build().unwrap();
        let (ids, found, _) = all(client.by_declared_header().items(), &server).await;
        assert_eq!((ids[0], found), (7, Some(problem)));
    }
}

#[tokio::test]
async fn pages_of_plain_values_may_look_alike() {
    let (server, client) = serving(&[r#"["1.5","1.5"]"#, r#"["1.5","1.5"]"#, r#"["1.5"]"#]).await;
    let mut items = client.amounts().limit(2).items();
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.unwrap();
        count += 1;
    }
    assert_eq!((count, server.requests().len()), (5, 3));
}

#[tokio::test]
async fn a_bare_list() {
    let (server, client) = serving(&[r#"[{"id": 1}, {"id": 2}]"#, r#"[{"id": 3}]"#, "[]"]).await;
    let (ids, problem, targets) = all(client.bare().items(), &server).await;
    assert_eq!((ids, problem), (vec![1, 2, 3], None));
    assert_eq!(targets, ["/bare", "/bare?offset=2", "/bare?offset=3"]);
    // With a limit, a page that is not full is the last.
    let (server, client) = serving(&[r#"[{"id": 1}, {"id": 2}]"#, r#"[{"id": 3}]"#]).await;
    let (ids, _, targets) = all(client.bare().limit(2).items(), &server).await;
    assert_eq!((ids, targets.len()), (vec![1, 2, 3], 2));
}

#[tokio::test]
async fn a_server_that_repeats_itself_ends_the_list() {
    // The same page for ever.
    let (server, client) = serving(&[r#"[{"id": 1}]"#]).await;
    let (ids, problem, targets) = all(client.bare().items(), &server).await;
    assert_eq!((ids, problem, targets.len()), (vec![1], Some(PagingProblem::Repeated), 2));
    // A link back to itself: the page that has it is good.
    let pages = [
        r#"{"data": [{"id": 1}], "links": {"next": "/link?page=2"}}"#,
        r#"{"data": [{"id": 2}], "links": {"next": "/link?page=2"}}"#,
    ];
    let (server, client) = serving(&pages).await;
    let (ids, problem, targets) = all(client.by_link().items(), &server).await;
    assert_eq!((ids, problem, targets.len()), (vec![1, 2], Some(PagingProblem::Repeated), 2));
    // A cursor that doesn't move, with pages that have nothing.
    let (server, client) = serving(&[r#"{"things": [], "next_cursor": "a"}"#]).await;
    let mut pages = client.by_cursor().pages();
    let mut seen = 0;
    while pages.next().await.is_some_and(|page| page.is_ok()) {
        seen += 1;
    }
    assert_eq!((seen, server.requests().len()), (2, 2));
}

#[tokio::test]
async fn no_other_host_is_asked() {
    let other = Server::start().await;
    let page = format!(r#"{{"data": [{{"id": 1}}], "links": {{"next": "{}/link?page=2"}}}}"#, other.url());
    let (server, client) = serving(&[&page]).await;
    let (ids, problem, _) = all(client.by_link().items(), &server).await;
    assert_eq!((ids, problem), (vec![1], Some(PagingProblem::OtherHost)));
    assert!(other.requests().is_empty());
    // No link at all.
    let (server, client) = serving(&[r#"{"data": [{"id": 1}], "links": {"next": "http://["}}"#]).await;
    let (ids, problem, _) = all(client.by_link().items(), &server).await;
    assert_eq!((ids, problem), (vec![1], Some(PagingProblem::Unreadable)));
}

#[tokio::test]
async fn an_error_ends_the_list_and_its_cursor_goes_on() {
    let server = Server::start().await;
    server.reply(Canned::json(200, r#"{"things": [{"id": 1}], "next_cursor": "a"}"#));
    server.reply(Canned::new(500));
    server.reply(Canned::json(200, r#"{"things": [{"id": 2}]}"#));
    let client = Client::builder(Auth::new()).base_url(server.url()).build().unwrap();
    let mut pages = client.by_cursor().pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(pages.next().await.unwrap().unwrap_err().status().map(|status| status.as_u16()), Some(500));
    assert!(pages.next().await.is_none());
    let cursor = pages.cursor().cloned().unwrap();
    let rest = client.by_cursor().pages().from_cursor(&cursor).next().await.unwrap().unwrap();
    assert_eq!(rest.things.value().map(Vec::len), Some(1));
    assert_eq!(server.requests()[2].target, "/cursor?cursor=a");
}

#[test]
fn pages_cross_threads() {
    fn crosses<T: Send + Unpin>(_: &T) {}
    fn check(client: &Client) {
        crosses(&client.bare().pages());
        crosses(&client.bare().items());
    }
    let _ = check;
}

/// Not asynchronous code, on a thread of its own.
#[test]
fn lists_are_iterators_where_nothing_is_asynchronous() {
    use passbook_runtime::blocking::Wait;
    let (server, client) = serving(&[r#"[{"id": 1}, {"id": 2}]"#, "[]"]).wait();
    let ids: Vec<i64> = client.bare().items().into_iter().map(|item| item.unwrap().id).collect();
    assert_eq!(ids, [1, 2]);
    let (_server, client) = serving(&[r#"[{"id": 3}]"#]).wait();
    assert_eq!(client.bare().send().wait().unwrap()[0].id, 3);
    drop(server);
}

#[tokio::test]
#[should_panic(expected = "write `.await` there")]
async fn waiting_in_asynchronous_code_is_a_mistake_that_is_told() {
    use passbook_runtime::blocking::Wait;
    let (_server, client) = serving(&["[]"]).await;
    let _ = client.bare().send().wait();
}
