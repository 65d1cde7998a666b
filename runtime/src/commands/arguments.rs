//! From what stands on a command line to the typed arguments of a request.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Argument, Command, Kind, Place};
use crate::codec::{self, Codec};
use crate::options::CallOptions;
use crate::reply::decode;
use crate::{DateTime, Timestamp, sending};

/// What a command is called with.
#[derive(Debug)]
pub struct Arguments {
    command: &'static Command,
    /// One list for each argument of the command.
    values: Vec<Vec<String>>,
    body: Option<Bytes>,
    options: CallOptions,
    scope: Scope,
    masking: Masking,
    checks: Checks,
}

/// How much of a list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// What one request gives.
    One,
    /// All pages.
    All,
}

/// Whether what must not be printed is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Masking {
    /// It stands there as `[redacted]`.
    Masked,
    /// It is.
    Revealed,
}

/// Whether a body may hold what the contract doesn't have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
    /// It may not.
    On,
    /// It is left out, as in any call of the client.
    Off,
}

impl Masking {
    /// Writes something for people.
    pub fn write<T>(self, write: impl FnOnce() -> T) -> T {
        match self {
            Self::Masked => super::masked(write),
            Self::Revealed => write(),
        }
    }
}

/// What is wrong with an argument: never its value, which may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentError {
    /// The flag, without its dashes.
    pub flag: String,
    /// Where in the value it is wrong, such as `accounts[0].balance`.
    pub path: Option<String>,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { flag, path, reason } = self;
        match path {
            Some(path) => write!(formatter, "--{flag}: at `{path}`: {reason}"),
            None => write!(formatter, "--{flag}: {reason}"),
        }
    }
}

impl std::error::Error for ArgumentError {}

impl ArgumentError {
    fn new(flag: &str, reason: impl Into<String>) -> Self {
        Self { flag: flag.to_owned(), path: None, reason: reason.into() }
    }
}

impl Arguments {
    /// Nothing yet, for this command.
    pub fn new(command: &'static Command) -> Self {
        Self {
            command,
            values: vec![Vec::new(); command.arguments.len()],
            body: None,
            options: CallOptions::new(),
            scope: Scope::One,
            masking: Masking::Masked,
            checks: Checks::On,
        }
    }

    /// Gives a flag one more value. False where there is no such flag.
    pub fn give(&mut self, flag: &str, value: impl Into<String>) -> bool {
        let Some(index) = self.command.arguments.iter().position(|argument| argument.flag == flag) else {
            return false;
        };
        self.values[index].push(value.into());
        true
    }

    /// Gives the body, as JSON unless the command takes text or bytes.
    pub fn give_body(&mut self, body: impl Into<Bytes>) {
        self.body = Some(body.into());
    }

    /// Overrides the client's settings for this call.
    pub fn set_options(&mut self, options: CallOptions) {
        self.options = options;
    }

    /// How much of a list is asked for. Default: what one request gives.
    pub fn set_scope(&mut self, scope: Scope) {
        self.scope = scope;
    }

    /// Whether what must not be printed is. Default: it is not.
    pub fn set_masking(&mut self, masking: Masking) {
        self.masking = masking;
    }

    /// Whether a body may hold what the contract doesn't have. Default: it may not.
    pub fn set_checks(&mut self, checks: Checks) {
        self.checks = checks;
    }

    /// How much of a list is asked for.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    pub(super) fn masking(&self) -> Masking {
        self.masking
    }

    /// For generated code: what `options` takes.
    pub fn options(&self) -> CallOptions {
        self.options.clone()
    }

    /// For generated code: an argument of the operation, by its index.
    pub fn required<T: DeserializeOwned>(&self, index: usize) -> Result<T, ArgumentError> {
        match self.optional(index)? {
            Some(value) => Ok(value),
            None => Err(ArgumentError::new(self.argument(index).flag, "it is required")),
        }
    }

    /// For generated code: the same, where it may be left out.
    pub fn optional<T: DeserializeOwned>(&self, index: usize) -> Result<Option<T>, ArgumentError> {
        let argument = self.argument(index);
        let texts = &self.values[index];
        if texts.is_empty() {
            return Ok(None);
        }
        let wrong = |()| ArgumentError::new(argument.flag, format!("not {}", argument.kind.words()));
        let json = match argument.repeated {
            true => {
                let items: Result<Vec<String>, ()> = texts.iter().map(|text| json(argument, text)).collect();
                format!("[{}]", items.map_err(wrong)?.join(","))
            }
            false => json(argument, texts.last().map_or("", String::as_str)).map_err(wrong)?,
        };
        serde_json::from_str(&json).map(Some).map_err(|_| wrong(()))
    }

    /// For generated code: an argument that is given as JSON and whose type has the codec `C`.
    pub fn required_by<C: Codec<T>, T>(&self, index: usize) -> Result<T, ArgumentError> {
        self.required::<codec::Read<C, T>>(index).map(codec::Read::into_inner)
    }

    /// For generated code: the same, where it may be left out.
    pub fn optional_by<C: Codec<T>, T>(&self, index: usize) -> Result<Option<T>, ArgumentError> {
        Ok(self.optional::<codec::Read<C, T>>(index)?.map(codec::Read::into_inner))
    }

    fn argument(&self, index: usize) -> &'static Argument {
        &self.command.arguments[index]
    }

    /// For generated code: a body that is a type, whatever it is sent as.
    pub fn body<T: DeserializeOwned + Serialize>(&self) -> Result<Option<T>, ArgumentError> {
        let Some(text) = self.whole_body()? else { return Ok(None) };
        let value: T = decode(&text).map_err(|problem| {
            let (path, reason) = (problem.path(), problem.reason());
            self.at_field(path, reason.to_owned())
        })?;
        if self.checks == Checks::On
            && let (Ok(given), Ok(kept)) =
                (serde_json::from_slice(&text), sending::write(|| serde_json::to_value(&value)))
            && let Some(path) = lost(&given, &kept)
        {
            let reason = "the contract has no such field here, or it is not for requests (`--unchecked` leaves it out)";
            return Err(ArgumentError { flag: "body".into(), path: Some(path), reason: reason.into() });
        }
        Ok(Some(value))
    }

    /// For generated code: a body whose type has the codec `C`.
    pub fn body_by<C: Codec<T>, T>(&self) -> Result<Option<T>, ArgumentError> {
        let Some(text) = self.whole_body()? else { return Ok(None) };
        let read = decode::<codec::Read<C, T>>(&text);
        let value = read.map_err(|problem| self.at_field(problem.path(), problem.reason().to_owned()))?;
        Ok(Some(value.into_inner()))
    }

    /// For generated code: the same, where it may not be left out.
    pub fn required_body_by<C: Codec<T>, T>(&self) -> Result<T, ArgumentError> {
        self.body_by::<C, T>()?.ok_or_else(no_body)
    }

    /// For generated code: the same as `body`, where it may not be left out.
    pub fn required_body<T: DeserializeOwned + Serialize>(&self) -> Result<T, ArgumentError> {
        self.body()?.ok_or_else(no_body)
    }

    /// For generated code: a body that is text.
    pub fn text_body(&self) -> Result<Option<String>, ArgumentError> {
        let text = self.body.as_ref().map(|bytes| String::from_utf8(bytes.to_vec()));
        text.transpose().map_err(|_| ArgumentError::new("body", "it is not UTF-8"))
    }

    /// For generated code: the same, where it may not be left out.
    pub fn required_text_body(&self) -> Result<String, ArgumentError> {
        self.text_body()?.ok_or_else(no_body)
    }

    /// For generated code: a body that is bytes.
    pub fn bytes_body(&self) -> Result<Option<Bytes>, ArgumentError> {
        Ok(self.body.clone())
    }

    /// For generated code: the same, where it may not be left out.
    pub fn required_bytes_body(&self) -> Result<Bytes, ArgumentError> {
        self.bytes_body()?.ok_or_else(no_body)
    }

    /// The body as it was given, with the fields that were given by flags.
    fn whole_body(&self) -> Result<Option<Bytes>, ArgumentError> {
        let fields = self.command.arguments.iter().zip(&self.values);
        let fields: Vec<_> = fields
            .filter(|(argument, values)| argument.place == Place::Field && !values.is_empty())
            .collect();
        if fields.is_empty() {
            return Ok(self.body.clone());
        }
        // Each value keeps its text: a number in a tree of `serde_json` could lose digits.
        let mut whole: BTreeMap<String, Box<RawValue>> = match &self.body {
            None => BTreeMap::new(),
            Some(bytes) => decode(bytes).map_err(|problem| {
                let reason = problem.reason();
                ArgumentError::new("body", format!("fields can be added to an object alone: {reason}"))
            })?,
        };
        for (argument, texts) in fields {
            let text = texts.last().map_or("", String::as_str);
            let wrong = || ArgumentError::new(argument.flag, format!("not {}", argument.kind.words()));
            let value = json(argument, text).ok().and_then(|json| RawValue::from_string(json).ok());
            whole.insert(argument.wire.to_owned(), value.ok_or_else(wrong)?);
        }
        serde_json::to_vec(&whole)
            .map(|text| Some(text.into()))
            .map_err(|_| ArgumentError::new("body", "it does not serialize"))
    }

    /// The flag that a place in the body was given by.
    fn at_field(&self, path: &str, reason: String) -> ArgumentError {
        let fields = self.command.arguments.iter().zip(&self.values);
        let given = fields.into_iter().find(|(argument, values)| {
            argument.place == Place::Field && argument.wire == path && !values.is_empty()
        });
        match given {
            Some((argument, _)) => {
                ArgumentError::new(argument.flag, format!("not {}", argument.kind.words()))
            }
            None if path == "." => ArgumentError::new("body", reason),
            None => ArgumentError { flag: "body".into(), path: Some(path.to_owned()), reason },
        }
    }
}

fn no_body() -> ArgumentError {
    ArgumentError::new("body", "it is required")
}

/// The JSON for the text of an argument.
fn json(argument: &Argument, text: &str) -> Result<String, ()> {
    let is_field = argument.place == Place::Field;
    let number = || serde_json::from_str::<serde_json::Number>(text).map(|_| text.to_owned()).map_err(drop);
    match argument.kind {
        Kind::Text | Kind::Date | Kind::Uuid | Kind::DateTime => Ok(string(text)),
        Kind::Boolean => text.parse::<bool>().map(|truth| truth.to_string()).map_err(drop),
        Kind::Integer | Kind::Number => number(),
        Kind::DecimalNumber if is_field => number(),
        Kind::DecimalText | Kind::DecimalNumber => Ok(string(text)),
        // A body is read by its codec, which knows no form but its own; elsewhere the setter takes a point in time.
        Kind::UnixSeconds => match (moment(text), is_field) {
            (Some(moment), true) => Ok(moment.timestamp().to_string()),
            (Some(moment), false) => Ok(string(&moment.to_rfc3339())),
            (None, _) => Err(()),
        },
        Kind::HttpDate => match (moment(text), is_field) {
            (Some(moment), true) => Ok(string(&codec::http_date(&moment))),
            (Some(moment), false) => Ok(string(&moment.to_rfc3339())),
            (None, _) => Err(()),
        },
        Kind::Json => serde_json::from_str::<&RawValue>(text).map(|json| json.get().to_owned()).map_err(drop),
    }
}

/// A point in time as people write it, as HTTP does, or as seconds since 1970.
fn moment(text: &str) -> Option<Timestamp> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(moment.to_utc());
    }
    codec::from_http_date(text).or_else(|| Timestamp::from_timestamp(text.parse().ok()?, 0))
}

fn string(text: &str) -> String {
    Value::from(text).to_string()
}

/// The first field that was given and is not in what will be sent. A null may be left out.
fn lost(given: &Value, kept: &Value) -> Option<String> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => {
            given.iter().find_map(|(name, value)| match (value, kept.get(name)) {
                (Value::Null, None) => None,
                (_, None) => Some(name.clone()),
                (value, Some(kept)) => lost(value, kept).map(|path| match path.starts_with('[') {
                    true => format!("{name}{path}"),
                    false => format!("{name}.{path}"),
                }),
            })
        }
        (Value::Array(given), Value::Array(kept)) => {
            given.iter().zip(kept).enumerate().find_map(|(index, (given, kept))| {
                lost(given, kept).map(|path| match path.starts_with('[') {
                    true => format!("[{index}]{path}"),
                    false => format!("[{index}].{path}"),
                })
            })
        }
        _ => None,
    }
}
