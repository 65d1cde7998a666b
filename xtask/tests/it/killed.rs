//! Killed at any moment, the workspace still loads, and the next run completes.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use xtask::Ending;

use crate::support::{SPEC, Tree};

#[test]
fn killed_at_any_moment_the_workspace_still_loads() {
    let tree = Tree::regenerated(&["cats", "dogs"]);
    change(&tree, 0);
    let started = Instant::now();
    let status = start(&tree).wait().expect("it ends");
    assert!(status.success());
    let whole = started.elapsed();

    for round in 1..=12 {
        change(&tree, round);
        let before = tree.read("generated/cats/src/lib.rs");
        let mut child = start(&tree);
        if round % 2 == 0 {
            thread::sleep(whole * round / 12);
        } else {
            // From the first file that changes, since writing is the shortest part of a run.
            let started = Instant::now();
            while tree.read("generated/cats/src/lib.rs") == before && started.elapsed() < whole * 4 {}
            thread::sleep(Duration::from_micros(300) * (round - 1));
        }
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        tree.assert_loads(&format!("killed in round {round}"));
        tree.expect(&["regenerate"], Ending::Fresh);
        tree.expect(&["verify"], Ending::Fresh);
        assert!(!tree.has(".Cargo.toml.unfinished-xtask"));
    }
}

fn start(tree: &Tree) -> Child {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("regenerate")
        .current_dir(tree.root())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts")
}

/// Something for every step: sources, versions, a provider that comes, one that goes.
fn change(tree: &Tree, round: u32) {
    for provider in ["cats", "dogs"] {
        tree.write(
            &format!("specs/{provider}/openapi.yaml"),
            &SPEC
                .replace("schemas/Pet", &format!("schemas/Pet{round}"))
                .replace("    Pet:", &format!("    Pet{round}:")),
        );
        tree.write(&format!("specs/{provider}/provider.toml"), &format!("version = \"0.{round}.0\"\n"));
    }
    if round.is_multiple_of(3) {
        tree.write("specs/birds/openapi.yaml", SPEC);
    } else if tree.has("specs/birds") {
        tree.remove("specs/birds");
    }
}
