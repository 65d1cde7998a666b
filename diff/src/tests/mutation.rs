//! Documents with one edit each: exactly that edit is found, with the verdicts that it has to have.
//!
//! An edit of every kind is made at places chosen at random, in the specs of this repository and, where they are beside
//! it, in real documents. What has to be found is worked out here, from which requests and replies lead to the place;
//! nothing of it is shared with the comparator.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use passbook_openapi::load::{Config, load_file};
use passbook_openapi::resolve::resolve;

use super::super::{compare, rules};

mod edits;
mod uses;

use edits::EDITS;
pub(in crate::tests) use uses::Chance;
use uses::Uses;

pub(super) const CORPUS: &str = "../../shared/corpus/specs";
/// Places that each kind of edit is tried at, in each document.
const TRIES: usize = 6;

#[test]
fn an_edit_of_ours_is_found_and_nothing_else() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("specs");
    let files: Vec<PathBuf> = std::fs::read_dir(specs)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("openapi.yaml"))
        .filter(|path| path.is_file())
        .collect();
    assert!(files.len() >= 5);
    let made = run(files);
    for edit in EDITS {
        assert!(
            made.get(edit.name).is_some_and(|made| *made > 0),
            "`{}` found no place: {made:?}",
            edit.name
        );
    }
}

#[test]
fn an_edit_of_a_real_document_is_found_and_nothing_else() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(CORPUS)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        // Larger ones take a debug build minutes, and have nothing that these don't.
        .filter(|path| path.metadata().is_ok_and(|file| file.len() < 120_000))
        .collect();
    if files.is_empty() {
        eprintln!("skipped: there is no corpus at {CORPUS}");
        return;
    }
    files.sort();
    let files = files.into_iter().step_by(3).collect();
    run(files);
}

/// Makes every edit in every document; says how many of each kind were made.
fn run(files: Vec<PathBuf>) -> BTreeMap<&'static str, usize> {
    let mut made = BTreeMap::new();
    let mut faults = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let Ok(source) = load_file(&file, "mutated", Config::repair_all()) else { continue };
        let Ok(document) = resolve(source) else { continue };
        let old = document.value();
        assert_eq!(compare::compare(old, old), [], "{name}");
        let uses = Uses::of(old);
        let mut chance = Chance(
            name.bytes().fold(7, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte))),
        );
        for edit in EDITS {
            for _ in 0..TRIES {
                let mut new = old.clone();
                let Some(mut expected) = (edit.make)(&mut new, &uses, &mut chance) else { continue };
                if new == *old {
                    continue;
                }
                let found = compare::compare(old, &new);
                let changes = rules::judge(found.clone());
                let mut told: Vec<&str> = changes.iter().map(|change| change.rule).collect();
                told.sort_unstable();
                expected.sort_unstable();
                let verdict = |rules: &[&str]| {
                    let all = rules.iter().map(|id| rules::rule(id).unwrap());
                    all.map(|rule| (rule.wire, rule.rust)).max()
                };
                if told != expected || verdict(&told) != verdict(&expected) {
                    let shown: Vec<String> =
                        changes.iter().map(|c| format!("{} {}: {}", c.rule, c.place, c.message)).collect();
                    faults.push(format!(
                        "{name}: {}: {told:?} in place of {expected:?}\n  {}",
                        edit.name,
                        shown.join("\n  ")
                    ));
                }
                let back = compare::compare(&new, old);
                let mut mirrored: Vec<_> =
                    found.iter().map(|one| (one.aspect, opposite(one.effect))).collect();
                let mut back: Vec<_> = back.iter().map(|one| (one.aspect, one.effect)).collect();
                mirrored.sort();
                back.sort();
                if mirrored != back {
                    faults.push(format!("{name}: {}: swapped, {back:?} in place of {mirrored:?}", edit.name));
                }
                *made.entry(edit.name).or_default() += 1;
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults[..faults.len().min(12)].join("\n"));
    made
}

fn opposite(effect: super::super::Effect) -> super::super::Effect {
    use super::super::Effect::{Added, Changed, Narrowed, Removed, Widened};
    match effect {
        Added => Removed,
        Removed => Added,
        Narrowed => Widened,
        Widened => Narrowed,
        Changed => Changed,
    }
}
