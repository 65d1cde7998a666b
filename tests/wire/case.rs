//! What stands in a case file. `README.md` beside it says it for people.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use passbook::runtime::commands::FaultKind;
use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

use crate::json::Json;

/// One call: what it sends, and what the client makes of each reply.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The operation id, as the contract spells it.
    pub call: String,
    /// By name on the wire.
    #[serde(default)]
    pub arguments: BTreeMap<String, Texts>,
    /// What is given as the body.
    #[serde(default, deserialize_with = "given")]
    pub body: Option<Json>,
    /// The security schemes that there are credentials for; without it, all.
    pub credentials: Option<Vec<String>>,
    /// What is sent.
    pub request: Option<Request>,
    /// Why nothing is sent.
    pub refused: Option<String>,
    /// Each is answered to a call of its own.
    #[serde(default)]
    pub replies: Vec<Reply>,
}

/// A request as it goes over the wire.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    pub method: String,
    /// Path and query, as they are sent.
    pub target: String,
    /// In lower case, and all that there are but for those that [`crate::run`] leaves out.
    pub headers: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "given")]
    pub json: Option<Json>,
    /// `name=value&name=value`, as they are sent. Names may come in any order.
    pub form: Option<String>,
    pub text: Option<String>,
}

/// What is answered, and what the client makes of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Without it, the status.
    pub name: Option<String>,
    pub status: u16,
    /// Without a `content-type`, it is that of `json` or of `text`.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "given")]
    pub json: Option<Json>,
    pub text: Option<String>,
    /// What was decoded, encoded again; without it, what came.
    #[serde(default, deserialize_with = "given")]
    pub value: Option<Json>,
    /// The same as the command line prints it.
    #[serde(default, deserialize_with = "given")]
    pub masked: Option<Json>,
    /// What the reply is, where it is none that the contract has.
    pub fault: Option<Fault>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    pub kind: Kind,
    pub message: String,
}

/// [`FaultKind`], as far as a reply can lead to it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Transport,
    Api,
    Decode,
}

impl From<Kind> for FaultKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Transport => Self::Transport,
            Kind::Api => Self::Api,
            Kind::Decode => Self::Decode,
        }
    }
}

/// One text, or several for a list.
#[derive(Debug)]
pub struct Texts(pub Vec<String>);

impl Case {
    /// Reads a case and holds it against what can be known without calling anything.
    pub fn parse(text: &str) -> Result<Self, String> {
        // Its own message has the line, and shows it.
        let case: Self = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
        match (&case.request, &case.refused) {
            (Some(_), None) if case.replies.is_empty() => return Err("no `replies`".to_owned()),
            (Some(request), None) => request.check()?,
            (None, Some(_)) if !case.replies.is_empty() => {
                return Err("`replies` to what is `refused`, and not sent".to_owned());
            }
            (None, Some(_)) => {}
            _ => return Err("either `request` with `replies`, or `refused`".to_owned()),
        }
        let mut titles = BTreeSet::new();
        for reply in &case.replies {
            reply.check().map_err(|reason| format!("{}: {reason}", reply.title()))?;
            if !titles.insert(reply.title()) {
                return Err(format!("two replies are called {}: give one a `name`", reply.title()));
            }
        }
        Ok(case)
    }

    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
        if !text.starts_with("# ") {
            return Err("the first line is a comment that says what the case shows".to_owned());
        }
        Self::parse(&text)
    }
}

impl Request {
    fn check(&self) -> Result<(), String> {
        let bodies = [self.json.is_some(), self.form.is_some(), self.text.is_some()];
        match bodies.into_iter().filter(|is_given| *is_given).count() {
            0 | 1 => Ok(()),
            _ => Err("the request has one of `json`, `form` and `text`".to_owned()),
        }
    }
}

impl Reply {
    fn check(&self) -> Result<(), String> {
        if self.json.is_some() && self.text.is_some() {
            return Err("a body is `json` or `text`".to_owned());
        }
        if self.fault.is_some() && (self.value.is_some() || self.masked.is_some()) {
            return Err("what is a `fault` has no `value` and no `masked`".to_owned());
        }
        Ok(())
    }

    /// What the reply is called among those of its file.
    pub fn title(&self) -> String {
        self.name.clone().unwrap_or_else(|| self.status.to_string())
    }

    /// The `Content-Type`, where there is one.
    pub fn content_type(&self) -> Option<&str> {
        let own = self.headers.get("content-type").map(String::as_str);
        own.or(self.json.is_some().then_some("application/json"))
            .or(self.text.is_some().then_some("text/plain"))
    }

    /// The body as it is sent.
    pub fn body(&self) -> Option<String> {
        self.json.as_ref().map(Json::to_string).or_else(|| self.text.clone())
    }
}

/// What is there counts as given, `null` too.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Json>, D::Error> {
    Json::deserialize(deserializer).map(Some)
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextsVisitor)
    }
}

struct TextsVisitor;

impl<'de> Visitor<'de> for TextsVisitor {
    type Value = Texts;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text in quotes, or a list of them")
    }

    fn visit_str<E>(self, text: &str) -> Result<Texts, E> {
        Ok(Texts(vec![text.to_owned()]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Texts, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = items.next_element()? {
            texts.push(text);
        }
        Ok(Texts(texts))
    }
}
