//! The tour goes all the way, and says the same each time.

#[allow(dead_code, reason = "`main` is for who runs it")]
#[path = "../examples/tour/main.rs"]
mod tour;

#[tokio::test]
async fn the_tour_ends_well_and_is_the_same_each_time() {
    let walk = async || {
        let mut out = Vec::new();
        tour::walk(&mut out, tour::Times::Hidden).await.expect("a tour that ends");
        String::from_utf8(out).expect("text")
    };
    let (first, second) = (walk().await, walk().await);
    assert_eq!(first, second);
    assert_eq!(first, include_str!("tour/expected.txt"), "what is said has changed");
}
