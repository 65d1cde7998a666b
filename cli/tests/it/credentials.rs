//! Who the caller is: the environment, profiles, and the runtime's flows.

use std::path::{Path, PathBuf};

use passbook_runtime::testing::Canned;

use crate::support::{Bank, Shell};

const CUSTOMER: &str = r#"{"id":"1","username":"u","type":"testing","createdDate":1}"#;
const GET: [&str; 4] = ["finicity", "get-customer", "--customer-id", "1"];

/// A folder with a file of profiles that only its owner reads.
fn profiles(text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("profiles.toml");
    std::fs::write(&path, text).expect("the folder can be written to");
    restrict(&path, 0o600);
    (folder, path)
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let permissions = std::fs::Permissions::from_mode(mode);
    std::fs::set_permissions(path, permissions).expect("the file is the test's");
}

#[cfg(not(unix))]
fn restrict(_: &Path, _: u32) {}

const PROFILES: &str = r#"
[default.finicity]
app_key = "key-of-default"
app_token = "token-of-default"

[work.finicity]
app_key = "key-of-work"
app_token = "token-of-work"
"#;

#[test]
fn a_profile_is_the_default_or_the_one_that_is_asked_for() {
    let (folder, _) = profiles(PROFILES);
    let shell = Shell { configuration: Some(folder.path().to_owned()), ..Shell::new() };
    let key = |shell: &Shell, words: &[&str]| {
        let bank = Bank::json(200, CUSTOMER);
        bank.run(shell, &[&GET[..], words].concat()).ends(0).says("");
        bank.requests()[0].header("finicity-app-key").map(str::to_owned)
    };
    assert_eq!(key(&shell, &[]).as_deref(), Some("key-of-default"));
    assert_eq!(key(&shell, &["--profile", "work"]).as_deref(), Some("key-of-work"));
    let shell = shell.set("PASSBOOK_PROFILE", "work");
    assert_eq!(key(&shell, &[]).as_deref(), Some("key-of-work"));
    assert_eq!(key(&shell, &["--profile", "default"]).as_deref(), Some("key-of-default"));
    // The environment takes precedence over any profile.
    let shell = shell.set("PASSBOOK_FINICITY_APP_KEY", "key-of-environment");
    assert_eq!(key(&shell, &[]).as_deref(), Some("key-of-environment"));
    shell
        .run(&[&GET[..], &["--profile", "home"]].concat())
        .ends(3)
        .says("no profile `home`")
        .says("default, work");
}

#[cfg(unix)]
#[test]
fn a_profile_that_others_can_read_is_warned_of() {
    let (_folder, path) = profiles(PROFILES);
    let shell = Shell::new().set("PASSBOOK_PROFILES", &path.display().to_string());
    let bank = Bank::json(200, CUSTOMER);
    assert_eq!(bank.run(&shell, &GET).ends(0).errors, "");
    restrict(&path, 0o644);
    bank.run(&shell, &GET)
        .ends(0)
        .says("warning: others can read ")
        .says("chmod 600")
        .keeps("key-of-default");
}

/// The text of a file of secrets is in no message.
#[test]
fn a_bad_profile_is_3_and_not_quoted() {
    for (text, said) in [
        ("[default.finicity]\napp_key = s3cret", "profiles.toml:2: this is no TOML"),
        ("[default.finicity]\nap_key = \"s3cret\"", "has `ap_key`, which nothing reads"),
        ("[default]\nfinicity = \"s3cret\"", "`default.finicity` is no table"),
        ("[default.finicity]\napp_key = [\"s3cret\"]", "`default.finicity.app_key` is no text"),
    ] {
        let (_folder, path) = profiles(text);
        let shell = Shell::new().set("PASSBOOK_PROFILES", &path.display().to_string());
        shell.run(&GET).ends(3).says(said).keeps("s3cret");
    }
    let shell = Shell::new().set("PASSBOOK_PROFILES", "/no/such/profiles.toml");
    shell.run(&[&GET[..], &["--profile", "x"]].concat()).ends(3).says("/no/such/profiles.toml");
}

#[test]
fn finicity_logs_in() {
    let shell = Shell::new()
        .set("PASSBOOK_FINICITY_PARTNER_ID", "partner")
        .set("PASSBOOK_FINICITY_PARTNER_SECRET", "s3cret-partner")
        .set("PASSBOOK_FINICITY_APP_KEY", "s3cret-key");
    let bank = Bank::start();
    bank.reply(Canned::json(200, r#"{"token":"s3cret-token"}"#)).reply(Canned::json(200, CUSTOMER));
    bank.run(&shell, &GET).ends(0).keeps("s3cret");
    let requests = bank.requests();
    assert_eq!(requests[0].path, "/aggregation/v2/partners/authentication");
    assert_eq!(requests[1].header("finicity-app-token"), Some("s3cret-token"));

    // One that is refused is not tried again, and is no error of the operation's.
    let bank = Bank::json(401, r#"{"code":"10001","message":"Invalid credentials"}"#);
    bank.run(&shell, &GET).ends(3).says("caused by: ").keeps("s3cret");
    assert_eq!(bank.requests().len(), 1);

    let ran = Shell::new().set("PASSBOOK_FINICITY_PARTNER_ID", "partner").run(&GET);
    ran.ends(3).says("PASSBOOK_FINICITY_PARTNER_SECRET is not set");
}

#[test]
fn cybersource_signs() {
    let shell = Shell::new()
        .set("PASSBOOK_CYBERSOURCE_MERCHANT_ID", "merchant")
        .set("PASSBOOK_CYBERSOURCE_KEY_ID", "key-id")
        .set("PASSBOOK_CYBERSOURCE_SHARED_SECRET", "c2hhcmVkIHNlY3JldA==");
    let words = ["cybersource", "get-customer", "--customer-id", "1"];
    let bank = Bank::json(200, r#"{"id":"1"}"#);
    bank.run(&shell, &words).ends(0).keeps("c2hhcmVk");
    let sent = bank.requests()[0].header("authorization").map(str::to_owned);
    assert!(sent.is_some_and(|value| value.starts_with("Bearer ey")), "a JWT");

    let bank = Bank::json(200, r#"{"id":"1"}"#);
    bank.run(&shell.clone().set("PASSBOOK_CYBERSOURCE_SIGNATURE", "http"), &words).ends(0);
    let request = &bank.requests()[0];
    assert_eq!(request.header("v-c-merchant-id"), Some("merchant"));
    assert!(request.header("signature").is_some_and(|value| value.contains("keyid=\"key-id\"")));

    // What signs by itself signs a dry run, too, and nothing of it is shown.
    let ran = shell.run(&[&words[..], &["--dry-run"]].concat());
    ran.ends(0).shows("authorization: [redacted]");
    let shell = shell.set("PASSBOOK_CYBERSOURCE_SHARED_SECRET", "%%%");
    shell.run(&words).ends(3).says("base64").keeps("%%%");
}

#[test]
fn akoya_keeps_the_next_refresh_token_where_it_was_told_to() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("tokens.json");
    let idp = Bank::json(
        200,
        r#"{"id_token":"s3cret-id","refresh_token":"s3cret-next","token_type":"bearer","expires_in":3600}"#,
    );
    let shell = Shell::new()
        .set("PASSBOOK_AKOYA_CLIENT_ID", "client")
        .set("PASSBOOK_AKOYA_CLIENT_SECRET", "s3cret-client")
        .set("PASSBOOK_AKOYA_REFRESH_TOKEN", "s3cret-first")
        .set("PASSBOOK_AKOYA_IDP", &idp.url());
    let words = ["akoya", "customer-info", "--provider-id", "mikomo", "--version", "v2"];
    shell.run(&words).ends(3).says("works once").says("PASSBOOK_AKOYA_TOKEN_FILE=FILE").keeps("s3cret");
    assert!(idp.requests().is_empty());

    let shell = shell.set("PASSBOOK_AKOYA_TOKEN_FILE", &file.display().to_string());
    let bank = Bank::json(404, r#"{"code":701,"message":"Customer not found"}"#);
    bank.run(&shell, &words).ends(1).keeps("s3cret");
    assert_eq!(bank.requests()[0].header("authorization"), Some("Bearer s3cret-id"));
    assert!(idp.requests()[0].text().is_some_and(|body| body.contains("s3cret-first")));
    let kept = std::fs::read_to_string(&file).expect("the tokens are kept");
    assert!(kept.contains("s3cret-next") && !kept.contains("s3cret-first"), "{kept}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&file).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // The next call has a token still, and asks for none.
    bank.run(&shell, &words).ends(1);
    assert_eq!(idp.requests().len(), 1);
}

#[test]
fn the_token_file_is_encrypted_where_there_is_a_key() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("tokens");
    let idp = Bank::json(
        200,
        r#"{"id_token":"s3cret-id","refresh_token":"s3cret-next","token_type":"bearer","expires_in":3600}"#,
    );
    let shell = Shell::new()
        .set("PASSBOOK_AKOYA_CLIENT_ID", "client")
        .set("PASSBOOK_AKOYA_CLIENT_SECRET", "s3cret-client")
        .set("PASSBOOK_AKOYA_REFRESH_TOKEN", "s3cret-first")
        .set("PASSBOOK_AKOYA_TOKEN_FILE", &file.display().to_string())
        .set("PASSBOOK_AKOYA_IDP", &idp.url());
    let words = ["akoya", "customer-info", "--provider-id", "mikomo", "--version", "v2"];
    let bank = Bank::json(404, r#"{"code":701,"message":"Customer not found"}"#);
    let wrong = Shell::clone(&shell).set("PASSBOOK_AKOYA_TOKEN_KEY", "s3cret-key");
    bank.run(&wrong, &words).ends(3).says("PASSBOOK_AKOYA_TOKEN_KEY").says("openssl rand").keeps("s3cret");
    let shell = shell.set("PASSBOOK_AKOYA_TOKEN_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    bank.run(&shell, &words).ends(1).keeps("s3cret");
    bank.run(&shell, &words).ends(1).keeps("s3cret");
    assert_eq!(idp.requests().len(), 1, "the second run reads what the first kept");
    let kept = std::fs::read(&file).expect("the tokens are kept");
    assert!(!String::from_utf8_lossy(&kept).contains("s3cret"));
}

#[test]
fn openbank_renews_at_its_own_host() {
    let bank = Bank::start();
    bank.reply(Canned::json(
        200,
        r#"{"access_token":"s3cret-access","refresh_token":"n","expires_in":3600}"#,
    ))
    .reply(Canned::json(200, r#"{"customers":[]}"#));
    let shell = Shell::new()
        .set("PASSBOOK_OPENBANK_CLIENT_ID", "client")
        .set("PASSBOOK_OPENBANK_REFRESH_TOKEN", "s3cret-refresh");
    bank.run(&shell, &["openbank", "get-customers-for-current-user"]).ends(0).keeps("s3cret");
    let requests = bank.requests();
    assert_eq!(requests[0].path, "/v1/token");
    assert_eq!(requests[1].header("authorization"), Some("Bearer s3cret-access"));
}

#[test]
fn open_finance_brasil_says_what_is_missing_and_what_is_no_key() {
    let shell = Shell::new()
        .set("PASSBOOK_OPENFINANCE_BRASIL_BASE_URL", "http://127.0.0.1:9")
        .set("PASSBOOK_OPENFINANCE_BRASIL_CONSENT_ID", "urn:bank:c1");
    let name = passbook_cli::providers()
        .iter()
        .find(|provider| provider.api.id == "openfinance-brasil")
        .and_then(|provider| provider.commands.first())
        .map(|command| command.name)
        .expect("it has operations");
    let words = ["openfinance-brasil", name];
    shell
        .run(&words)
        .ends(3)
        .says("PASSBOOK_OPENFINANCE_BRASIL_CLIENT_ID and PASSBOOK_OPENFINANCE_BRASIL_TOKEN_URL");
    let shell = shell
        .set("PASSBOOK_OPENFINANCE_BRASIL_CLIENT_ID", "client")
        .set("PASSBOOK_OPENFINANCE_BRASIL_TOKEN_URL", "http://127.0.0.1:9/token")
        .set("PASSBOOK_OPENFINANCE_BRASIL_SIGNING_KEY_ID", "kid")
        .set("PASSBOOK_OPENFINANCE_BRASIL_SIGNING_KEY", "/no/such/key.pem");
    shell.run(&words).ends(3).says("can't read `/no/such/key.pem`");
    let (_folder, path) = profiles("s3cret, and no PEM");
    let shell = shell.set("PASSBOOK_OPENFINANCE_BRASIL_SIGNING_KEY", &path.display().to_string());
    shell.run(&words).ends(3).says("not a private key in PEM").keeps("s3cret");
}
