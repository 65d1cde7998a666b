// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_hostile::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/hostile"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn fn_p_wned_doc_equal() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::FnPWnedDocEqual::new()
        .fn_p_wned_doc_equal("\"#] fn pWNED() {} #[doc = \"")
        .plain(types::FnPWnedDocEqualPlain::FnPWnedDocEqual);
    let fn_p_wned_doc_equal = client
        .fn_p_wned_doc_equal(&body)
        .fn_p_wned_doc_equal("\"#] fn pWNED() {} #[doc = \"")
        .send()
        .await?;
    assert_eq!(
        fn_p_wned_doc_equal.fn_p_wned_doc_equal.as_deref(),
        Some("\"#] fn pWNED() {} #[doc = \"")
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn p_wned() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::S4::new().p_wned("{} {pWNED} {{}}").plain(types::S4Plain::PWned);
    let s4 = client
        .p_wned("{} {pWNED} {{}}", &body)
        .p_wned("{} {pWNED} {{}}")
        .send()
        .await?;
    assert_eq!(s4.p_wned.as_deref(), Some("{} {pWNED} {{}}"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn den_wp() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::DenWp::new()
        .den_wp("\u{202e}}} DENWp\u{2066}")
        .plain(types::DenWpPlain::DenWp);
    let den_wp = client.den_wp(&body).den_wp("\u{202e}}} DENWp\u{2066}").send().await?;
    assert_eq!(den_wp.den_wp.as_deref(), Some("\u{202e}}} DENWp\u{2066}"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa() -> Outcome<
    (),
> {
    let (bank, client) = open()?;
    let body = types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater::new()
        .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
            "<script>pWNED()</script><img src=x onerror=pWNED()>",
        )
        .plain(
            types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
        );
    let less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa = client
        .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
            &body,
        )
        .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
            "<script>pWNED()</script><img src=x onerror=pWNED()>",
        )
        .send()
        .await?;
    assert_eq!(
        less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa
        .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa
        .as_deref(), Some("<script>pWNED()</script><img src=x onerror=pWNED()>")
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn p_wned_p_wned_client_client_p_wned_x_p_wned() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::PWnedPWnedClientClientPWnedXPWned::new()
        .p_wned_p_wned_client_client_p_wned_x_p_wned(
            "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
        )
        .plain(
            types::PWnedPWnedClientClientPWnedXpWnedPlain::PWnedPWnedClientClientPWnedXPWned,
        );
    let p_wned_p_wned_client_client_p_wned_xp_wned = client
        .p_wned_p_wned_client_client_p_wned_x_p_wned(&body)
        .p_wned_p_wned_client_client_p_wned_x_p_wned(
            "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
        )
        .send()
        .await?;
    assert_eq!(
        p_wned_p_wned_client_client_p_wned_xp_wned
        .p_wned_p_wned_client_client_p_wned_x_p_wned.as_deref(),
        Some("[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED")
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn a_less_img_src_equal_p_wned_greater() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::ALessImgSrcEqualPWnedGreater::new()
        .a_less_img_src_equal_p_wned_greater("``a```<img src=pWNED>`")
        .plain(types::ALessImgSrcEqualPWnedGreaterPlain::ALessImgSrcEqualPWnedGreater);
    let a_less_img_src_equal_p_wned_greater = client
        .a_less_img_src_equal_p_wned_greater(&body)
        .a_less_img_src_equal_p_wned_greater("``a```<img src=pWNED>`")
        .send()
        .await?;
    assert_eq!(
        a_less_img_src_equal_p_wned_greater.a_less_img_src_equal_p_wned_greater
        .as_deref(), Some("``a```<img src=pWNED>`")
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn fn_p_wned2() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::S14::new()
        .fn_p_wned("\"; fn pWNED() {} \"")
        .plain(types::S14Plain::FnPWned);
    let s14 = client
        .fn_p_wned2("\"; fn pWNED() {} \"", &body)
        .fn_p_wned("\"; fn pWNED() {} \"")
        .send()
        .await?;
    assert_eq!(s14.fn_p_wned.as_deref(), Some("\"; fn pWNED() {} \""));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn p_wned_not() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::PWnedNot::new()
        .p_wned_not("'; pWNED!(); '")
        .plain(types::PWnedNotPlain::PWnedNot);
    let p_wned_not = client.p_wned_not(&body).p_wned_not("'; pWNED!(); '").send().await?;
    assert_eq!(p_wned_not.p_wned_not.as_deref(), Some("'; pWNED!(); '"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r_p_wned() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::S18::new().r_p_wned("r#\"pWNED\"#").plain(types::S18Plain::RPWned);
    let s18 = client
        .r_p_wned("r#\"pWNED\"#", &body)
        .r_p_wned("r#\"pWNED\"#")
        .send()
        .await?;
    assert_eq!(s18.r_p_wned.as_deref(), Some("r#\"pWNED\"#"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn p_wned_p_wned() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::S20::new()
        .p_wned_p_wned("::pWNED::pWNED")
        .plain(types::S20Plain::PWnedPWned);
    let s20 = client
        .p_wned_p_wned("::pWNED::pWNED", &body)
        .p_wned_p_wned("::pWNED::pWNED")
        .send()
        .await?;
    assert_eq!(s20.p_wned_p_wned.as_deref(), Some("::pWNED::pWNED"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn p_wned4() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::PWned2::new().p_wned("#[pWNED]").plain(types::PWnedPlain2::PWned);
    let p_wned2 = client.p_wned4(&body).p_wned("#[pWNED]").send().await?;
    assert_eq!(p_wned2.p_wned.as_deref(), Some("#[pWNED]"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn not_p_wned() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::S22::new()
        .not_p_wned("#![pWNED]")
        .plain(types::S22Plain::NotPWned);
    let s22 = client
        .not_p_wned("#![pWNED]", &body)
        .not_p_wned("#![pWNED]")
        .send()
        .await?;
    assert_eq!(s22.not_p_wned.as_deref(), Some("#![pWNED]"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn p_wned5() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::PWned3::new().p_wned("`pWNED`").plain(types::PWnedPlain3::PWned);
    let p_wned3 = client.p_wned5(&body).p_wned("`pWNED`").send().await?;
    assert_eq!(p_wned3.p_wned.as_deref(), Some("`pWNED`"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn p_wned6() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::S24::new().p_wned("$pWNED").plain(types::S24Plain::PWned);
    let s24 = client.p_wned6("$pWNED", &body).p_wned("$pWNED").send().await?;
    assert_eq!(s24.p_wned.as_deref(), Some("$pWNED"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn p_wned_not2() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::PWnedNot2::new()
        .p_wned_not("pWNED!()")
        .plain(types::PWnedNotPlain2::PWnedNot);
    let p_wned_not2 = client.p_wned_not2(&body).p_wned_not("pWNED!()").send().await?;
    assert_eq!(p_wned_not2.p_wned_not.as_deref(), Some("pWNED!()"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn concat_not_env_not_home() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::S26::new()
        .concat_not_env_not_home("concat!(env!(\"HOME\"))")
        .plain(types::S26Plain::ConcatNotEnvNotHome);
    let s26 = client
        .concat_not_env_not_home("concat!(env!(\"HOME\"))", &body)
        .concat_not_env_not_home("concat!(env!(\"HOME\"))")
        .send()
        .await?;
    assert_eq!(s26.concat_not_env_not_home.as_deref(), Some("concat!(env!(\"HOME\"))"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn fn_p_wned5() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::FnPWned2::new()
        .fn_p_wned("\u{2028}fn pWNED() {}\u{2029}")
        .plain(types::FnPWnedPlain2::FnPWned);
    let fn_p_wned2 = client
        .fn_p_wned5(&body)
        .fn_p_wned("\u{2028}fn pWNED() {}\u{2029}")
        .send()
        .await?;
    assert_eq!(fn_p_wned2.fn_p_wned.as_deref(), Some("\u{2028}fn pWNED() {}\u{2029}"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn not_p_wned2() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::NotPWned::new()
        .not_p_wned("//! pWNED")
        .plain(types::NotPWnedPlain::NotPWned);
    let not_p_wned = client.not_p_wned2(&body).not_p_wned("//! pWNED").send().await?;
    assert_eq!(not_p_wned.not_p_wned.as_deref(), Some("//! pWNED"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn greater() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Greater::new().greater("]]>").plain(types::GreaterPlain::Greater);
    let greater = client.greater(&body).greater("]]>").send().await?;
    assert_eq!(greater.greater.as_deref(), Some("]]>"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn percent_00_percent_2e_percent_2e_percent_2fp_wned() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::S36::new()
        .percent_00_percent_2e_percent_2e_percent_2fp_wned("%00%2e%2e%2fpWNED")
        .plain(types::S36Plain::Percent00Percent2ePercent2ePercent2fpWned);
    let s36 = client
        .percent_00_percent_2e_percent_2e_percent_2fp_wned("%00%2e%2e%2fpWNED", &body)
        .percent_00_percent_2e_percent_2e_percent_2fp_wned("%00%2e%2e%2fpWNED")
        .send()
        .await?;
    assert_eq!(
        s36.percent_00_percent_2e_percent_2e_percent_2fp_wned.as_deref(),
        Some("%00%2e%2e%2fpWNED")
    );
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(
            Auth::fn_p_wned_doc_equal().fn_p_wned_doc_equal2("token").fn_p_wned("key"),
        )
        .base_url(bank.url())
        .build()?;
    Ok((bank, client))
}
