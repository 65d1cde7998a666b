//! The contracts that are in, and those of others.

use std::path::Path;
use std::time::{Duration, Instant};

use passbook_mock::{Authentication, Mock, Tls, providers};

use crate::support::{get, open};

fn bare(id: &str) -> Mock {
    let mock = Mock::provider(id).expect("it is in");
    mock.contract_only().with_authentication(Authentication::Off).with_tls(Tls::Off)
}

#[test]
fn every_provider_opens_and_tells_its_operations() {
    let banks: Vec<_> = providers().map(|id| open(bare(id))).collect();
    assert_eq!(banks.len(), 5);
    for bank in &banks {
        let about = get(bank, "/__passbook", "").json();
        assert_eq!(about["operations"].as_array().map(Vec::len), Some(bank.operations()));
    }
    assert!(Mock::provider("nobody").is_none());
}

#[test]
fn opening_all_is_quick() {
    let started = Instant::now();
    let banks: Vec<_> = providers().map(|id| open(bare(id))).collect();
    // 200 ms is what is promised of a release build on a machine that does nothing else: `benches/mock.py`.
    assert!(started.elapsed() < Duration::from_secs(3), "{:?} for {}", started.elapsed(), banks.len());
}

#[test]
fn the_documents_of_others_are_served_or_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/specs");
    let Ok(entries) = std::fs::read_dir(&corpus) else {
        eprintln!("skipped: there is no corpus beside this checkout");
        return;
    };
    let (mut served, mut refused) = (0, Vec::new());
    for entry in entries {
        let path = entry.expect("an entry").path();
        let is_document = path.extension().is_some_and(|ending| ending == "json" || ending == "yaml");
        // The largest take their time in a debug build, and the corpus has the same faults in small.
        if !is_document || std::fs::metadata(&path).expect("its size").len() > 500_000 {
            continue;
        }
        match Mock::from_path(&path).with_repairs().start_blocking() {
            Ok(bank) => {
                assert_eq!(get(&bank, "/__passbook", "").status, 200, "{path:?}");
                served += 1;
            }
            Err(error) => refused.push(format!("{path:?}: {error}")),
        }
    }
    // One document has no operation.
    assert!(refused.len() <= served / 50, "{served} served, and refused: {refused:#?}");
}
