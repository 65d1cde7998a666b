//! A client of your own API, generated when your crate is built.
//!
//! Three things make it: the spec, `petstore.yaml`; a `build.rs` with one call; and the `include!` below.
//! `cargo doc --open -p petstore` shows what came of them.
//!
//! ```ignore
//! let client = petstore::Client::builder(petstore::Auth::new()).base_url("https://petstore.example").build()?;
//! for pet in &client.list_pets().limit(10).send().await?.pets {
//!     println!("{}", pet.name);
//! }
//! ```

include!(concat!(env!("OUT_DIR"), "/petstore.rs"));
