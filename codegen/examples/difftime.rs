//! Timing, not kept.
use passbook_codegen::{diff, load};
use std::time::Instant;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let config = || load::Config::repair_all();
    let t = Instant::now();
    let old = load::load_file(args[1].as_ref(), "x", config()).unwrap();
    let new = load::load_file(args[2].as_ref(), "x", config()).unwrap();
    println!("load {:?}", t.elapsed());
    let t = Instant::now();
    let old = passbook_codegen::resolve::resolve(old).unwrap();
    let new = passbook_codegen::resolve::resolve(new).unwrap();
    println!("resolve {:?}", t.elapsed());
    let t = Instant::now();
    let d = diff::diff_documents(&old, &new, diff::Depth::Documents).unwrap();
    println!("diff+locate {:?} {} changes", t.elapsed(), d.changes.len());
    for c in d.changes.iter().take(20) {
        println!("{} {} {} {}: {} {:?}", c.rule, c.wire, c.rust, c.place, c.message, c.new.position);
    }
    if args.len() > 3 {
        let t = Instant::now();
        let d = diff::diff_documents(&old, &new, diff::Depth::Crates).unwrap();
        println!("crates {:?} {} changes", t.elapsed(), d.changes.len());
    }
}
