//! One difference between two documents, before a rule has said what it means.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use super::vocabulary::{Area, Aspect, Direction, Effect, Trait};

/// Where a difference stands, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// What it belongs to: `GET /pets`, `schema Pet`, `security scheme oauth`, `document`.
    pub scope: String,
    /// Where in it: `response 200, application/json, items[].name`. Empty for the whole.
    pub path: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joint = match self.path.as_bytes().first() {
            None | Some(b'.' | b'[' | b'{') => "",
            Some(_) => ", ",
        };
        write!(f, "{}{joint}{}", self.scope, self.path)
    }
}

/// One of the two documents' share in a difference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// The JSON pointer of the node, or of the nearest one that there is on this side.
    pub pointer: String,
    /// What stood there, where that is short enough to be shown.
    pub value: Option<Value>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Who writes what is described.
    pub direction: Direction,
    /// The kind of thing.
    pub area: Area,
    /// What of it.
    pub aspect: Aspect,
    /// What became of it.
    pub effect: Effect,
    /// What else a verdict can depend on.
    pub traits: BTreeSet<Trait>,
    /// Where, in words.
    pub place: Place,
    /// The name of what differs: a parameter's, a property's, a keyword.
    pub subject: String,
    /// The old document's share.
    pub old: Side,
    /// The new document's share.
    pub new: Side,
    /// The stability level by which it may break.
    pub unstable: Option<String>,
    /// The operations that it is about, as `GET /pets`, in the new document's order.
    pub operations: Vec<String>,
}
