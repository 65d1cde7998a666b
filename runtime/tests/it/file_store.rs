//! Tokens in files.

use std::sync::Arc;
use std::time::Duration;

use passbook_runtime::flows::file_store::{FileStore, StoreKey};
use passbook_runtime::flows::tokens::{TokenStore, Tokens};

const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const OTHER_KEY: &str = "YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODk=";

fn key(text: &str) -> StoreKey {
    StoreKey::from_base64(text).unwrap()
}

fn tokens(text: &str) -> Tokens {
    Tokens::new().access_token(text).refresh_token(format!("r-{text}"))
}

#[tokio::test]
async fn what_is_saved_is_loaded_by_another_program() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = || FileStore::new(&path).starting_with(tokens("first"));
    assert_eq!(store().load().await.unwrap(), Some(tokens("first")));
    store().save(&tokens("second")).await.unwrap();
    assert_eq!(store().load().await.unwrap(), Some(tokens("second")));
    assert!(std::fs::read_to_string(&path).unwrap().contains("second"), "in clear, unless there is a key");
    let files: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["tokens.json"], "nothing is left beside it");
}

#[tokio::test]
async fn a_key_encrypts_and_can_be_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens");
    FileStore::new(&path).save(&tokens("s3nt1nel")).await.unwrap();
    // A file in clear is read, and is encrypted by the next save.
    let encrypted = FileStore::new(&path).encrypted_with([key(KEY)]);
    assert_eq!(encrypted.load().await.unwrap(), Some(tokens("s3nt1nel")));
    encrypted.save(&tokens("s3nt1nel")).await.unwrap();
    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.windows(8).any(|window| window == b"s3nt1nel"));
    assert_eq!(encrypted.load().await.unwrap(), Some(tokens("s3nt1nel")));

    let replaced = FileStore::new(&path).encrypted_with([key(OTHER_KEY), key(KEY)]);
    assert_eq!(replaced.load().await.unwrap(), Some(tokens("s3nt1nel")));
    replaced.save(&tokens("newer")).await.unwrap();
    let error = encrypted.load().await.unwrap_err().to_string();
    assert!(error.ends_with("was encrypted with another key, or is damaged"), "{error}");
    let error = FileStore::new(&path).load().await.unwrap_err().to_string();
    assert!(error.ends_with("is encrypted, and there is no key"), "{error}");
    assert!(!format!("{replaced:?}").contains("YWJj"));
}

#[tokio::test]
async fn each_byte_of_an_encrypted_file_counts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens");
    let store = FileStore::new(&path).encrypted_with([key(KEY)]);
    store.save(&tokens("a")).await.unwrap();
    let good = std::fs::read(&path).unwrap();
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 1;
        write_private(&path, &bad);
        let error = store.load().await.expect_err(&at.to_string()).to_string();
        assert!(error.contains("tokens "), "{error}");
    }
    write_private(&path, &good[..20]);
    assert!(store.load().await.is_err());
}

#[test]
fn what_is_no_key_is_refused_and_not_quoted() {
    for text in ["", "s3nt1nel", "MDEy", &KEY[1..]] {
        let error = StoreKey::from_base64(text).unwrap_err();
        assert_eq!(error.to_string(), "the key is not 32 bytes in base64");
    }
}

#[tokio::test]
async fn what_holds_no_tokens_is_an_error_without_a_quote() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens");
    write_private(&path, b"s3nt1nel");
    let error = FileStore::new(&path).load().await.unwrap_err();
    assert!(error.to_string().ends_with("tokens holds no tokens"), "{error}");
    assert!(!format!("{error:?}").contains("s3nt1nel"));
    write_private(&path, &vec![b' '; (1 << 20) + 1]);
    assert!(FileStore::new(&path).load().await.unwrap_err().to_string().contains("too long"));
    let nowhere = FileStore::new(folder.path().join("none/tokens"));
    assert!(nowhere.save(&tokens("a")).await.is_err());
}

#[expect(clippy::disallowed_methods, reason = "hostile files are made here")]
fn write_private(path: &std::path::Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens");
    let store = FileStore::new(&path);
    store.save(&tokens("a")).await.unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    for mode in [0o640, 0o604, 0o666] {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        let error = store.load().await.unwrap_err().to_string();
        assert!(error.contains("can be read by other users"), "{error}");
    }
    drop(store.lock().await.unwrap());
    let lock = std::fs::metadata(folder.path().join("tokens.lock")).unwrap();
    assert_eq!(lock.permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn programs_take_turns_and_wait_only_so_long() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens");
    let first = Arc::new(FileStore::new(&path));
    let second = FileStore::new(&path).lock_deadline(Duration::from_millis(120));
    let held = first.lock().await.unwrap();
    let error = second.lock().await.unwrap_err().to_string();
    assert!(error.ends_with("is locked by another program"), "{error}");
    drop(held);
    second.lock().await.unwrap();
}
