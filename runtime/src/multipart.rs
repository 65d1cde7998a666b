//! Bodies of several parts, as in `multipart/form-data`.

use std::fmt;

use bytes::{Bytes, BytesMut};
use http::HeaderName;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{self, Serialize, SerializeMap, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::body::Body;
use crate::encoding::{Contents, contents, is_json};
use crate::error::Reason;
use crate::facts::{FieldEncoding, Style};
use crate::limits::{Check, Limited, Limits};
use crate::parameter::scalar;
use crate::structure::Structure;
use crate::{Field, any, parameter, structure};

/// One part of a body of several, such as a file: bytes or a stream of them, with what is said of them.
///
/// Bytes and text become one by `into`. It prints its media type and its length alone.
///
/// ```
/// use passbook_runtime::Part;
///
/// let scan = Part::new(&b"%PDF-"[..]).file_name("passport.pdf").content_type("application/pdf");
/// # let _ = scan;
/// ```
#[derive(Clone, PartialEq)]
pub struct Part {
    body: Body,
    file_name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
}

impl Part {
    /// A part with this content.
    pub fn new(body: impl Into<Body>) -> Self {
        Self { body: body.into(), file_name: None, content_type: None, headers: Vec::new() }
    }

    /// The file's name. Without one, the field's name is sent: most servers take a part without any for text.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The media type. Without one, it is the contract's, or `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// A header of this part alone.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The content.
    pub fn body(&self) -> &Body {
        &self.body
    }
}

macro_rules! from_content {
    ($($source:ty)*) => {$(
        impl From<$source> for Part {
            fn from(content: $source) -> Self {
                Self::new(content)
            }
        }
    )*};
}

from_content!(Body Bytes BytesMut Vec<u8> Box<[u8]> String &'static str &'static [u8]);

/// Without the content, and without the file's name, which may be a person's.
impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Part")
            .field("content_type", &self.content_type)
            .field("length", &self.body.length())
            .finish_non_exhaustive()
    }
}

/// A contract may use one schema for JSON and for parts: in JSON, a part is a text.
impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.body.as_bytes().and_then(|bytes| std::str::from_utf8(bytes).ok());
        serializer
            .serialize_str(text.ok_or_else(|| ser::Error::custom("only a part of text has a form in JSON"))?)
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

impl Limited for Part {
    fn check(&self, _: &Limits, _: &mut Check) {}
}

/// The parts that a field of a generated struct holds.
pub trait Parts {
    /// Adds each of them.
    fn add_to(&self, parts: &mut Vec<Part>);
}

impl Parts for Part {
    fn add_to(&self, parts: &mut Vec<Part>) {
        parts.push(self.clone());
    }
}

impl<T: Parts> Parts for Vec<T> {
    fn add_to(&self, parts: &mut Vec<Part>) {
        self.iter().for_each(|part| part.add_to(parts));
    }
}

impl<T: Parts> Parts for Option<T> {
    fn add_to(&self, parts: &mut Vec<Part>) {
        self.iter().for_each(|part| part.add_to(parts));
    }
}

impl<T: Parts> Parts for Field<T> {
    fn add_to(&self, parts: &mut Vec<Part>) {
        if let Self::Value(part) = self {
            part.add_to(parts);
        }
    }
}

/// A generated struct that is sent in parts.
pub trait Multipart: Structure {
    /// Adds the fields that are parts of bytes. The rest are values.
    fn add_parts(&self, form: &mut Form);
}

/// `Multipart` for a generated struct: those fields that are parts of bytes.
#[doc(hidden)]
#[macro_export]
macro_rules! multipart {
    ($name:ident { $($field:ident: $wire:literal;)* }) => {
        #[allow(deprecated)]
        const _: () = {
            use $crate::internal::multipart::{Form, Multipart};

            impl Multipart for $name {
                #[allow(unused_variables)]
                fn add_parts(&self, form: &mut Form) {
                    $(form.add($wire, &self.$field);)*
                }
            }
        };
    };
}

/// A form in the making.
#[derive(Debug, Default)]
pub struct Form {
    /// The fields that are parts of bytes.
    parts: Vec<(&'static str, Vec<Part>)>,
    /// What the contract says of fields.
    fields: &'static [FieldEncoding],
    /// What is sent, in the contract's order.
    entries: Vec<Entry>,
    /// The field whose value comes next.
    name: String,
}

#[derive(Debug)]
struct Entry {
    name: String,
    part: Part,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// A part of bytes, which has a file's name.
    File,
    Value,
}

impl Form {
    /// Adds a field that is parts of bytes.
    pub fn add<T: Parts>(&mut self, name: &'static str, field: &T) {
        let mut parts = Vec::new();
        field.add_to(&mut parts);
        self.parts.push((name, parts));
    }

    /// The fields of a generated struct, in the contract's order.
    pub(crate) fn of<T: Multipart>(value: &T, fields: &'static [FieldEncoding]) -> serde_json::Result<Self> {
        let mut form = Self::with(fields);
        value.add_parts(&mut form);
        structure::write(value, &mut &mut form)?;
        Ok(form)
    }

    /// An empty form, of whose fields the contract says this.
    pub(crate) fn with(fields: &'static [FieldEncoding]) -> Self {
        Self { fields, ..Self::default() }
    }

    /// One part; for a list, one for each item, unless the contract has the list itself as JSON or as one text; for
    /// null, none.
    pub(crate) fn value(&mut self, name: &str, value: &RawValue) -> serde_json::Result<()> {
        let declared = self.declared(name);
        let media_type = declared.and_then(|field| field.media_type);
        if let Some(field) = declared.filter(|field| field.style.is_some() && !field.explode)
            && let Some(joined) = joined(field, &any::tree(value.get())?)
        {
            self.part(name, joined, media_type);
            return Ok(());
        }
        match contents(value, media_type) {
            Contents::None => {}
            Contents::Items(items) => {
                return items.into_iter().try_for_each(|item| self.value(name, item));
            }
            Contents::Text(text) => self.part(name, text, media_type),
            // An object can be sent as JSON alone, whatever the contract calls it.
            Contents::Json(text) => {
                let media_type = media_type.filter(|declared| is_json(declared));
                self.part(name, text, Some(media_type.unwrap_or("application/json")));
            }
        }
        Ok(())
    }

    fn part(&mut self, name: &str, content: String, media_type: Option<&str>) {
        let mut part = Part::new(content);
        part.content_type = media_type.map(str::to_owned);
        self.push(name, part, Kind::Value);
    }

    /// Adds a part, with the headers that the contract has for its field.
    fn push(&mut self, name: &str, mut part: Part, kind: Kind) {
        for (header, value) in self.declared(name).map_or::<&[_], _>(&[], |field| field.headers) {
            if !part.headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(header)) {
                part.headers.push(((*header).to_owned(), (*value).to_owned()));
            }
        }
        self.entries.push(Entry { name: name.to_owned(), part, kind });
    }

    fn declared(&self, name: &str) -> Option<&'static FieldEncoding> {
        self.fields.iter().find(|field| field.name == name)
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> serde_json::Result<()> {
        if let Some(at) = self.parts.iter().position(|(field, _)| *field == name) {
            let (field, parts) = self.parts.swap_remove(at);
            let media_type = self.declared(field).and_then(|field| field.media_type);
            let media_type = media_type.unwrap_or("application/octet-stream");
            for mut part in parts {
                part.content_type.get_or_insert_with(|| media_type.to_owned());
                part.file_name.get_or_insert_with(|| field.to_owned());
                self.push(field, part, Kind::File);
            }
            return Ok(());
        }
        self.value(name, &serde_json::value::to_raw_value(value)?)
    }

    /// The body, and the line between its parts.
    pub(crate) fn finish(self) -> Result<(Body, String), Reason> {
        let boundary = boundary(&self.entries);
        let mut pieces: Vec<Body> = Vec::new();
        let mut text = BytesMut::new();
        for Entry { name, part, .. } in self.entries {
            text.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            text.extend_from_slice(head(&name, &part)?.as_bytes());
            match part.body.as_bytes() {
                Some(bytes) => text.extend_from_slice(bytes),
                None => {
                    pieces.push(text.split().freeze().into());
                    pieces.push(part.body);
                }
            }
            text.extend_from_slice(b"\r\n");
        }
        text.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        if pieces.is_empty() {
            // In one piece, which can be signed.
            return Ok((text.freeze().into(), boundary));
        }
        pieces.push(text.freeze().into());
        Ok((Body::joined(pieces), boundary))
    }
}

/// The fields of a struct, as `structure` writes them.
impl SerializeMap for &mut Form {
    type Ok = ();
    type Error = serde_json::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> serde_json::Result<()> {
        self.name = match serde_json::to_value(key)? {
            Value::String(name) => name,
            other => other.to_string(),
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> serde_json::Result<()> {
        let name = std::mem::take(&mut self.name);
        self.field(&name, value)
    }

    fn end(self) -> serde_json::Result<()> {
        Ok(())
    }
}

/// The items of a list, or the fields of an object, as one text, not encoded: nothing in a part has to be.
fn joined(field: &FieldEncoding, value: &Value) -> Option<String> {
    let texts: Vec<String> = match value {
        Value::Array(items) => items.iter().map(scalar).collect::<Option<_>>()?,
        Value::Object(fields) => {
            let pairs = fields.iter().filter(|(_, value)| !value.is_null());
            pairs
                .map(|(name, value)| Some([name.clone(), scalar(value)?]))
                .collect::<Option<Vec<_>>>()?
                .concat()
        }
        _ => return None,
    };
    let separator = match field.style {
        Some(Style::SpaceDelimited) => " ",
        Some(Style::PipeDelimited) => "|",
        _ => ",",
    };
    (!texts.is_empty()).then(|| texts.join(separator))
}

/// The headers of a part, and the empty line behind them.
fn head(name: &str, part: &Part) -> Result<String, Reason> {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
    if let Some(file_name) = &part.file_name {
        head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
    }
    head.push_str("\r\n");
    if let Some(media_type) = &part.content_type {
        if parameter::header_value(media_type).is_err() {
            return Err("the content type of a part is no header value");
        }
        head.push_str(&format!("Content-Type: {media_type}\r\n"));
    }
    for (name, value) in &part.headers {
        if name.parse::<HeaderName>().is_err() || parameter::header_value(value).is_err() {
            return Err("a header of a part is none that can be sent");
        }
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    Ok(head)
}

/// The three characters that would end the name, escaped as browsers do.
/// <https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data>
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

/// A line that occurs in no part.
///
/// Among values it is counted rather than drawn: the same call makes the same bytes. Files are not searched, and
/// streams can't be: there it is one that nobody could have put into them.
fn boundary(entries: &[Entry]) -> String {
    if entries.iter().any(|entry| entry.kind == Kind::File) {
        return format!("passbook-{}", uuid::Uuid::new_v4().simple());
    }
    let occurs = |boundary: &String| {
        entries.iter().any(|entry| {
            let text = entry.part.body.as_bytes().and_then(|bytes| std::str::from_utf8(bytes).ok());
            text.is_some_and(|text| text.contains(boundary)) || entry.name.contains(boundary)
        })
    };
    let mut count = 0_usize;
    loop {
        let boundary = format!("passbook-{count:032}");
        if !occurs(&boundary) {
            return boundary;
        }
        count += 1;
    }
}
