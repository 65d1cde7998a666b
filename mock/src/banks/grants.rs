//! What an authorization server remembers: codes, access tokens and refresh tokens, and for whom they speak.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::seed::{Seed, Series};
use super::shelf::Shelf;

/// How many of each kind are remembered; the oldest go first.
const ROOM: usize = 10_000;

/// What a person agreed to: that this client acts for them, so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grant {
    pub(crate) client: String,
    pub(crate) subject: String,
    pub(crate) scopes: BTreeSet<String>,
    /// The certificate that tokens are bound to, by its thumbprint.
    pub(crate) certificate: Option<String>,
    pub(crate) nonce: Option<String>,
    /// What came of one authorization: its code, and all tokens since.
    pub(crate) family: u64,
}

/// Which secret a code is bound to (PKCE, RFC 7636).
#[derive(Clone, Debug)]
pub(crate) enum Challenge {
    Plain(String),
    Sha256(String),
}

impl Challenge {
    /// From `code_challenge` and `code_challenge_method`; an unknown method is an error.
    pub(crate) fn read(challenge: Option<&str>, method: Option<&str>) -> Result<Option<Self>, ()> {
        match (challenge, method) {
            (None, None) => Ok(None),
            (Some(text), None | Some("plain")) => Ok(Some(Self::Plain(text.to_owned()))),
            (Some(text), Some("S256")) => Ok(Some(Self::Sha256(text.to_owned()))),
            _ => Err(()),
        }
    }

    fn is_met_by(&self, verifier: &str) -> bool {
        match self {
            Self::Plain(text) => text == verifier,
            Self::Sha256(text) => *text == URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)),
        }
    }
}

/// Why a code or a token is worth nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Unknown,
    Expired,
    /// It works once, and did. What came of it is worth nothing any more, either.
    Spent,
    /// It is another client's.
    OtherClient,
    /// It was asked for with another redirect URI.
    OtherRedirect,
    /// It is bound to another secret, or the secret is missing or was never announced.
    Verifier,
}

/// What happens to a refresh token when it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rotation {
    /// It works once.
    Once,
    /// It stays as it is.
    Kept,
}

#[derive(Debug)]
struct Code {
    grant: Grant,
    redirect_uri: String,
    challenge: Option<Challenge>,
    expires: i64,
    is_spent: bool,
}

#[derive(Debug)]
struct Token {
    grant: Grant,
    expires: i64,
    is_spent: bool,
}

/// All of it, in memory.
#[derive(Debug)]
pub(crate) struct Grants {
    series: Series,
    families: u64,
    codes: Shelf<Code>,
    access: Shelf<Token>,
    refresh: Shelf<Token>,
}

impl Grants {
    pub(crate) fn new(seed: Seed) -> Self {
        Self {
            series: Series::new(seed.of("grants")),
            families: 0,
            codes: Shelf::new(ROOM),
            access: Shelf::new(ROOM),
            refresh: Shelf::new(ROOM),
        }
    }

    /// A code for what was agreed to.
    pub(crate) fn code(
        &mut self,
        mut grant: Grant,
        redirect_uri: String,
        challenge: Option<Challenge>,
        expires: i64,
    ) -> String {
        self.families += 1;
        grant.family = self.families;
        let (seed, index) = self.series.next();
        let text = seed.token("code", index);
        self.codes.put(text.clone(), Code { grant, redirect_uri, challenge, expires, is_spent: false });
        text
    }

    /// What the code stands for. It works once, and whoever offers it again ends what came of it (RFC 6749,
    /// section 4.1.2).
    pub(crate) fn redeem(
        &mut self,
        code: &str,
        client: Option<&str>,
        redirect_uri: &str,
        verifier: Option<&str>,
        now: i64,
    ) -> Result<Grant, Refusal> {
        let found = self.codes.get_mut(code).ok_or(Refusal::Unknown)?;
        if client.is_some_and(|client| found.grant.client != client) {
            return Err(Refusal::OtherClient);
        }
        if found.is_spent {
            let family = found.grant.family;
            self.end(family);
            return Err(Refusal::Spent);
        }
        found.is_spent = true;
        if found.expires <= now {
            return Err(Refusal::Expired);
        }
        if found.redirect_uri != redirect_uri {
            return Err(Refusal::OtherRedirect);
        }
        let is_met = match (&found.challenge, verifier) {
            (None, None) => true,
            (Some(challenge), Some(verifier)) => challenge.is_met_by(verifier),
            _ => false,
        };
        if !is_met { Err(Refusal::Verifier) } else { Ok(found.grant.clone()) }
    }

    /// A token for calls.
    pub(crate) fn access(&mut self, grant: &Grant, expires: i64) -> String {
        let (seed, index) = self.series.next();
        let text = seed.token("access", index);
        self.access.put(text.clone(), Token { grant: grant.clone(), expires, is_spent: false });
        text
    }

    /// A token that buys others.
    pub(crate) fn refresh(&mut self, grant: &Grant, expires: i64) -> String {
        let (seed, index) = self.series.next();
        let text = seed.token("refresh", index);
        self.refresh.put(text.clone(), Token { grant: grant.clone(), expires, is_spent: false });
        text
    }

    /// What the access token stands for.
    pub(crate) fn of_access(&self, token: &str, now: i64) -> Result<&Grant, Refusal> {
        match self.access.get(token) {
            None => Err(Refusal::Unknown),
            Some(found) if found.expires <= now => Err(Refusal::Expired),
            Some(found) => Ok(&found.grant),
        }
    }

    /// What the refresh token stands for. One that works once and is offered again was stolen by somebody: all that
    /// came of its authorization ends.
    pub(crate) fn of_refresh(
        &mut self,
        token: &str,
        client: Option<&str>,
        rotation: Rotation,
        now: i64,
    ) -> Result<Grant, Refusal> {
        let found = self.refresh.get_mut(token).ok_or(Refusal::Unknown)?;
        if client.is_some_and(|client| found.grant.client != client) {
            return Err(Refusal::OtherClient);
        }
        if found.is_spent {
            let family = found.grant.family;
            self.end(family);
            return Err(Refusal::Spent);
        }
        if found.expires <= now {
            return Err(Refusal::Expired);
        }
        found.is_spent = rotation == Rotation::Once;
        Ok(found.grant.clone())
    }

    /// Ends all that came of this token's authorization. Somebody else's token, or none, changes nothing.
    pub(crate) fn revoke(&mut self, token: &str, client: &str) {
        let found = self.refresh.get(token).or_else(|| self.access.get(token));
        if let Some(found) = found.filter(|found| found.grant.client == client) {
            let family = found.grant.family;
            self.end(family);
        }
    }

    /// Spent tokens stay, so that they are known for what they are.
    fn end(&mut self, family: u64) {
        self.access.retain(|token| token.grant.family != family);
        self.refresh.retain(|token| token.grant.family != family || token.is_spent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant() -> Grant {
        Grant { client: "app".to_owned(), subject: "ann".to_owned(), ..Grant::default() }
    }

    #[test]
    fn a_code_works_once_and_its_second_use_ends_what_came_of_it() {
        let mut grants = Grants::new(Seed(1));
        let code = grants.code(grant(), "https://app.example".to_owned(), None, 300);
        let agreed = grants.redeem(&code, Some("app"), "https://app.example", None, 0).unwrap();
        let (access, refresh) = (grants.access(&agreed, 900), grants.refresh(&agreed, 900));
        assert_eq!(grants.of_access(&access, 899).unwrap().subject, "ann");
        assert_eq!(grants.of_access(&access, 900).unwrap_err(), Refusal::Expired);
        let again = grants.redeem(&code, Some("app"), "https://app.example", None, 0);
        assert_eq!(again.unwrap_err(), Refusal::Spent);
        assert_eq!(grants.of_access(&access, 1).unwrap_err(), Refusal::Unknown);
        assert_eq!(grants.of_refresh(&refresh, None, Rotation::Once, 1).unwrap_err(), Refusal::Unknown);
    }

    #[test]
    fn a_code_is_one_clients_at_one_uri_for_a_while() {
        let mut grants = Grants::new(Seed(1));
        let mut redeem = |client: &str, uri: &str, now| {
            let code = grants.code(grant(), "https://app.example".to_owned(), None, 300);
            grants.redeem(&code, Some(client), uri, None, now).map(|_| ())
        };
        assert_eq!(redeem("app", "https://app.example", 299), Ok(()));
        assert_eq!(redeem("app", "https://app.example", 300), Err(Refusal::Expired));
        assert_eq!(redeem("app", "https://app.example/", 0), Err(Refusal::OtherRedirect));
        assert_eq!(redeem("other", "https://app.example", 0), Err(Refusal::OtherClient));
        assert_eq!(grants.redeem("none", Some("app"), "", None, 0).unwrap_err(), Refusal::Unknown);
    }

    #[test]
    fn a_code_is_bound_to_a_secret() {
        // The example of RFC 7636, appendix B.
        let (verifier, challenge) =
            ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        let mut grants = Grants::new(Seed(1));
        let mut redeem = |challenge: Option<&str>, method: Option<&str>, verifier: Option<&str>| {
            let challenge = Challenge::read(challenge, method).unwrap();
            let code = grants.code(grant(), String::new(), challenge, 300);
            grants.redeem(&code, Some("app"), "", verifier, 0).map(|_| ())
        };
        assert_eq!(redeem(Some(challenge), Some("S256"), Some(verifier)), Ok(()));
        assert_eq!(redeem(Some(verifier), None, Some(verifier)), Ok(()));
        assert_eq!(redeem(Some(challenge), Some("S256"), Some("another")), Err(Refusal::Verifier));
        assert_eq!(redeem(Some(challenge), Some("S256"), None), Err(Refusal::Verifier));
        assert_eq!(redeem(None, None, Some(verifier)), Err(Refusal::Verifier));
        assert!(Challenge::read(Some(challenge), Some("S512")).is_err());
        assert!(Challenge::read(None, Some("S256")).is_err());
    }

    #[test]
    fn a_refresh_token_that_is_used_twice_ends_the_family() {
        let mut grants = Grants::new(Seed(1));
        let code = grants.code(grant(), String::new(), None, 300);
        let agreed = grants.redeem(&code, Some("app"), "", None, 0).unwrap();
        let first = grants.refresh(&agreed, 900);
        let agreed = grants.of_refresh(&first, Some("app"), Rotation::Once, 1).unwrap();
        let (second, access) = (grants.refresh(&agreed, 900), grants.access(&agreed, 900));
        let again =
            |grants: &mut Grants, token: &str| grants.of_refresh(token, Some("app"), Rotation::Once, 1);
        assert_eq!(again(&mut grants, &first).unwrap_err(), Refusal::Spent);
        assert_eq!(again(&mut grants, &second).unwrap_err(), Refusal::Unknown);
        assert_eq!(grants.of_access(&access, 1).unwrap_err(), Refusal::Unknown);
        assert_eq!(again(&mut grants, &first).unwrap_err(), Refusal::Spent, "it is still known");
    }

    #[test]
    fn nobody_revokes_for_another() {
        let mut grants = Grants::new(Seed(1));
        let code = grants.code(grant(), String::new(), None, 300);
        let agreed = grants.redeem(&code, Some("app"), "", None, 0).unwrap();
        let (refresh, access) = (grants.refresh(&agreed, 900), grants.access(&agreed, 900));
        grants.revoke(&refresh, "other");
        assert!(grants.of_access(&access, 1).is_ok());
        grants.revoke(&refresh, "app");
        assert_eq!(grants.of_access(&access, 1).unwrap_err(), Refusal::Unknown);
    }
}
