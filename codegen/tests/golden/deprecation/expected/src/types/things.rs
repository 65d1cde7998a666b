// @generated from tests/golden/deprecation/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `things` use.

/// `Order` of the contract.
///
/// Default: `newest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `newest`
    Newest,
    /// `oldest`
    Oldest,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Order {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Order {
    fn from(value: &str) -> Self {
        match value {
            "newest" => Self::Newest,
            "oldest" => Self::Oldest,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Order);

/// `Shape` of the contract.
#[deprecated(note = "shapes are gone")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shape {
    /// `sides`
    pub sides: Option<i64>,
}

impl Shape {
    /// With nothing set.
    pub fn new() -> Self {
        Self { sides: None }
    }

    /// Sets `sides`.
    pub fn sides(mut self, sides: i64) -> Self {
        self.sides = Some(sides);
        self
    }
}

passbook_runtime::structure! {
    Shape {
        sides: "sides" Optional Plain i64;
    }
}

passbook_runtime::limits! {
    Shape {
    }
}

/// `Thing` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Required.
    ///
    /// Default: `never a constant`.
    pub name: String,
    /// Its kind.
    ///
    /// Default: `plain`.
    pub kind: Option<String>,
    /// `sort`
    ///
    /// Default: `down`.
    pub sort: Option<ThingSort>,
    /// `count`
    ///
    /// Default: `-1`.
    pub count: Option<i64>,
    /// `wrong`
    ///
    /// Default: `not a number`.
    pub wrong: Option<i64>,
    /// Its old name. This field is deprecated, use `name`.
    #[deprecated(note = "This field is deprecated, use `name`.")]
    pub legacy: Option<String>,
    /// `silent`
    #[deprecated]
    pub silent: Option<String>,
    /// `shape`
    pub shape: Option<Shape>,
}

impl Thing {
    /// What the server takes where `kind` is not set. It is not sent unless it is set.
    pub const DEFAULT_KIND: &str = "plain";

    /// What the server takes where `sort` is not set. It is not sent unless it is set.
    pub const DEFAULT_SORT: ThingSort = ThingSort::Down;

    /// What the server takes where `count` is not set. It is not sent unless it is set.
    pub const DEFAULT_COUNT: i64 = -1;

    /// With what is required; the rest is set by name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: None,
            sort: None,
            count: None,
            wrong: None,
            legacy: None,
            silent: None,
            shape: None,
        }
    }

    /// Its kind.
    ///
    /// Default: `plain`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `sort`.
    ///
    /// Default: `down`.
    pub fn sort(mut self, sort: ThingSort) -> Self {
        self.sort = Some(sort);
        self
    }

    /// Sets `count`.
    ///
    /// Default: `-1`.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `wrong`.
    ///
    /// Default: `not a number`.
    pub fn wrong(mut self, wrong: i64) -> Self {
        self.wrong = Some(wrong);
        self
    }

    /// Its old name. This field is deprecated, use `name`.
    #[deprecated(note = "This field is deprecated, use `name`.")]
    pub fn legacy(mut self, legacy: impl Into<String>) -> Self {
        self.legacy = Some(legacy.into());
        self
    }

    /// Sets `silent`.
    #[deprecated]
    pub fn silent(mut self, silent: impl Into<String>) -> Self {
        self.silent = Some(silent.into());
        self
    }

    /// Sets `shape`.
    pub fn shape(mut self, shape: Shape) -> Self {
        self.shape = Some(shape);
        self
    }
}

passbook_runtime::structure! {
    Thing {
        name: "name" Required Plain String;
        kind: "kind" Optional Plain String;
        sort: "sort" Optional Plain ThingSort;
        count: "count" Optional Plain i64;
        wrong: "wrong" Optional Plain i64;
        legacy: "legacy" Optional Plain String;
        silent: "silent" Optional Plain String;
        shape: "shape" Optional Plain Shape;
    }
}

passbook_runtime::limits! {
    Thing {
        shape: "shape" {};
    }
}

/// `ThingSort` of the contract.
///
/// Default: `down`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThingSort {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ThingSort {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ThingSort {
    fn from(value: &str) -> Self {
        match value {
            "up" => Self::Up,
            "down" => Self::Down,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ThingSort);
