// @generated from tests/golden/enums/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `enums` use.

/// `All` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// `order`
    pub order: Order,
    /// `comparison`
    pub comparison: Option<AllComparison>,
    /// `sort`
    pub sort: Option<AllSort>,
    /// `numbers`
    pub numbers: Option<AllNumbers>,
    /// `with_empty`
    pub with_empty: Option<AllWithEmpty>,
    /// `with_null`
    pub with_null: passbook_runtime::Field<AllWithNull>,
    /// `null_unsaid`
    pub null_unsaid: passbook_runtime::Field<AllNullUnsaid>,
    /// `open`
    pub open: Option<AllOpen>,
    /// `awkward`
    pub awkward: Option<AllAwkward>,
    /// `codes`
    pub codes: Option<i64>,
    /// `flags`
    pub flags: Option<bool>,
    /// `mixed`
    pub mixed: Option<passbook_runtime::Json>,
    /// `only_null`
    pub only_null: passbook_runtime::Field<String>,
    /// `twice`
    pub twice: Option<AllTwice>,
    /// `keyed`
    pub keyed: Option<std::collections::BTreeMap<String, i64>>,
    /// `letters`
    pub letters: Option<Vec<AllLettersItem>>,
    /// `quoted`
    pub quoted: Option<AllQuoted>,
    /// `defaulted`
    ///
    /// Default: `z`.
    pub defaulted: Option<AllDefaulted>,
    /// `unquoted`
    pub unquoted: Option<AllUnquoted>,
}

impl All {
    /// With what is required; the rest is set by name.
    pub fn new(order: Order) -> Self {
        Self {
            order,
            comparison: None,
            sort: None,
            numbers: None,
            with_empty: None,
            with_null: passbook_runtime::Field::Absent,
            null_unsaid: passbook_runtime::Field::Absent,
            open: None,
            awkward: None,
            codes: None,
            flags: None,
            mixed: None,
            only_null: passbook_runtime::Field::Absent,
            twice: None,
            keyed: None,
            letters: None,
            quoted: None,
            defaulted: None,
            unquoted: None,
        }
    }

    /// Sets `comparison`.
    pub fn comparison(mut self, comparison: AllComparison) -> Self {
        self.comparison = Some(comparison);
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: AllSort) -> Self {
        self.sort = Some(sort);
        self
    }

    /// Sets `numbers`.
    pub fn numbers(mut self, numbers: AllNumbers) -> Self {
        self.numbers = Some(numbers);
        self
    }

    /// Sets `with_empty`.
    pub fn with_empty(mut self, with_empty: AllWithEmpty) -> Self {
        self.with_empty = Some(with_empty);
        self
    }

    /// Sets `with_null`.
    pub fn with_null(
        mut self,
        with_null: impl Into<passbook_runtime::Field<AllWithNull>>,
    ) -> Self {
        self.with_null = with_null.into();
        self
    }

    /// Sets `null_unsaid`.
    pub fn null_unsaid(
        mut self,
        null_unsaid: impl Into<passbook_runtime::Field<AllNullUnsaid>>,
    ) -> Self {
        self.null_unsaid = null_unsaid.into();
        self
    }

    /// Sets `open`.
    pub fn open(mut self, open: AllOpen) -> Self {
        self.open = Some(open);
        self
    }

    /// Sets `awkward`.
    pub fn awkward(mut self, awkward: AllAwkward) -> Self {
        self.awkward = Some(awkward);
        self
    }

    /// Sets `codes`.
    pub fn codes(mut self, codes: i64) -> Self {
        self.codes = Some(codes);
        self
    }

    /// Sets `flags`.
    pub fn flags(mut self, flags: bool) -> Self {
        self.flags = Some(flags);
        self
    }

    /// Sets `mixed`.
    pub fn mixed(mut self, mixed: impl Into<passbook_runtime::Json>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    /// Sets `only_null`.
    pub fn only_null(
        mut self,
        only_null: impl Into<passbook_runtime::Field<String>>,
    ) -> Self {
        self.only_null = only_null.into();
        self
    }

    /// Sets `twice`.
    pub fn twice(mut self, twice: AllTwice) -> Self {
        self.twice = Some(twice);
        self
    }

    /// Sets `keyed`.
    pub fn keyed(mut self, keyed: std::collections::BTreeMap<String, i64>) -> Self {
        self.keyed = Some(keyed);
        self
    }

    /// Sets `letters`.
    pub fn letters(mut self, letters: Vec<AllLettersItem>) -> Self {
        self.letters = Some(letters);
        self
    }

    /// Sets `quoted`.
    pub fn quoted(mut self, quoted: AllQuoted) -> Self {
        self.quoted = Some(quoted);
        self
    }

    /// Sets `defaulted`.
    ///
    /// Default: `z`.
    pub fn defaulted(mut self, defaulted: AllDefaulted) -> Self {
        self.defaulted = Some(defaulted);
        self
    }

    /// Sets `unquoted`.
    pub fn unquoted(mut self, unquoted: AllUnquoted) -> Self {
        self.unquoted = Some(unquoted);
        self
    }
}

passbook_runtime::structure! {
    All {
        order: "order" Required Plain Order;
        comparison: "comparison" Optional Plain AllComparison;
        sort: "sort" Optional Plain AllSort;
        numbers: "numbers" Optional Plain AllNumbers;
        with_empty: "with_empty" Optional Plain AllWithEmpty;
        with_null: "with_null" Clearable Plain AllWithNull;
        null_unsaid: "null_unsaid" Clearable Plain AllNullUnsaid;
        open: "open" Optional Plain AllOpen;
        awkward: "awkward" Optional Plain AllAwkward;
        codes: "codes" Optional Plain i64;
        flags: "flags" Optional Plain bool;
        mixed: "mixed" Optional Plain passbook_runtime::Json;
        only_null: "only_null" Clearable Plain String;
        twice: "twice" Optional Plain AllTwice;
        keyed: "keyed" Optional Plain std::collections::BTreeMap<String, i64>;
        letters: "letters" Optional Plain Vec<AllLettersItem>;
        quoted: "quoted" Optional Plain AllQuoted;
        defaulted: "defaulted" Optional Plain AllDefaulted;
        unquoted: "unquoted" Optional Plain AllUnquoted;
    }
}

passbook_runtime::limits! {
    All {
    }
}

/// `AllAwkward` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllAwkward {
    /// `Unrecognized`
    Unrecognized2,
    /// `unrecognized`
    Unrecognized3,
    /// `Self`
    Itself,
    /// `self`
    Itself2,
    /// `super`
    Super,
    /// `crate`
    Crate,
    /// `type`
    Type,
    /// `as_str`
    AsStr,
    /// `None`
    None,
    /// `Some`
    Some,
    /// `Ok`
    Ok,
    /// `Err`
    Err2,
    /// `Default`
    Default,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllAwkward {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unrecognized2 => "Unrecognized",
            Self::Unrecognized3 => "unrecognized",
            Self::Itself => "Self",
            Self::Itself2 => "self",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Type => "type",
            Self::AsStr => "as_str",
            Self::None => "None",
            Self::Some => "Some",
            Self::Ok => "Ok",
            Self::Err2 => "Err",
            Self::Default => "Default",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllAwkward {
    fn from(value: &str) -> Self {
        match value {
            "Unrecognized" => Self::Unrecognized2,
            "unrecognized" => Self::Unrecognized3,
            "Self" => Self::Itself,
            "self" => Self::Itself2,
            "super" => Self::Super,
            "crate" => Self::Crate,
            "type" => Self::Type,
            "as_str" => Self::AsStr,
            "None" => Self::None,
            "Some" => Self::Some,
            "Ok" => Self::Ok,
            "Err" => Self::Err2,
            "Default" => Self::Default,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllAwkward);

/// `AllComparison` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllComparison {
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `=`
    Equal,
    /// `==`
    EqualEqual,
    /// `!=`
    NotEqual,
    /// `<>`
    LessGreater,
    /// `*`
    Star,
    /// `%`
    Percent,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllComparison {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            Self::Equal => "=",
            Self::EqualEqual => "==",
            Self::NotEqual => "!=",
            Self::LessGreater => "<>",
            Self::Star => "*",
            Self::Percent => "%",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllComparison {
    fn from(value: &str) -> Self {
        match value {
            "<" => Self::Less,
            "<=" => Self::LessEqual,
            ">" => Self::Greater,
            ">=" => Self::GreaterEqual,
            "=" => Self::Equal,
            "==" => Self::EqualEqual,
            "!=" => Self::NotEqual,
            "<>" => Self::LessGreater,
            "*" => Self::Star,
            "%" => Self::Percent,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllComparison);

/// `AllDefaulted` of the contract.
///
/// Default: `z`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllDefaulted {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllDefaulted {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllDefaulted {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            "y" => Self::Y,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllDefaulted);

/// `AllLettersItem` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllLettersItem {
    /// `ß`
    SS,
    /// `SS`
    Ss,
    /// `ss`
    Ss2,
    /// `🦀`
    Empty,
    /// `🦞`
    Empty2,
    /// `あ`
    あ,
    /// `ア`
    ア,
    /// `é`
    É,
    /// `é`
    É2,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllLettersItem {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SS => "ß",
            Self::Ss => "SS",
            Self::Ss2 => "ss",
            Self::Empty => "🦀",
            Self::Empty2 => "🦞",
            Self::あ => "あ",
            Self::ア => "ア",
            Self::É => "é",
            Self::É2 => "e\u{301}",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllLettersItem {
    fn from(value: &str) -> Self {
        match value {
            "ß" => Self::SS,
            "SS" => Self::Ss,
            "ss" => Self::Ss2,
            "🦀" => Self::Empty,
            "🦞" => Self::Empty2,
            "あ" => Self::あ,
            "ア" => Self::ア,
            "é" => Self::É,
            "e\u{301}" => Self::É2,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllLettersItem);

/// `AllNullUnsaid` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllNullUnsaid {
    /// `a`
    A,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllNullUnsaid {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllNullUnsaid {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllNullUnsaid);

/// `AllNumbers` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllNumbers {
    /// `1`
    V1,
    /// `10`
    V10,
    /// `-1`
    Minus1,
    /// `1.0`
    V102,
    /// `2`
    V2,
    /// `007`
    V007,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllNumbers {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "1",
            Self::V10 => "10",
            Self::Minus1 => "-1",
            Self::V102 => "1.0",
            Self::V2 => "2",
            Self::V007 => "007",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllNumbers {
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::V1,
            "10" => Self::V10,
            "-1" => Self::Minus1,
            "1.0" => Self::V102,
            "2" => Self::V2,
            "007" => Self::V007,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllNumbers);

/// `AllOpen` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllOpen {
    /// `known`
    Known,
    /// `Known`
    Known2,
    /// `KNOWN`
    Known3,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllOpen {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known => "known",
            Self::Known2 => "Known",
            Self::Known3 => "KNOWN",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllOpen {
    fn from(value: &str) -> Self {
        match value {
            "known" => Self::Known,
            "Known" => Self::Known2,
            "KNOWN" => Self::Known3,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllOpen);

/// `AllQuoted` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllQuoted {
    /// `"`
    Empty,
    /// `'`
    Empty2,
    /// `\`
    Empty3,
    /// \`
    /// \`
    Empty4,
    /// \`\`
    Empty5,
    /// `'`
    Empty6,
    /// `{}`
    Empty7,
    /// \`\`
    Empty8,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllQuoted {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "\"",
            Self::Empty2 => "'",
            Self::Empty3 => "\\",
            Self::Empty4 => "\n",
            Self::Empty5 => "\0",
            Self::Empty6 => "`",
            Self::Empty7 => "{}",
            Self::Empty8 => "\u{202e}",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllQuoted {
    fn from(value: &str) -> Self {
        match value {
            "\"" => Self::Empty,
            "'" => Self::Empty2,
            "\\" => Self::Empty3,
            "\n" => Self::Empty4,
            "\0" => Self::Empty5,
            "`" => Self::Empty6,
            "{}" => Self::Empty7,
            "\u{202e}" => Self::Empty8,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllQuoted);

/// `AllSort` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllSort {
    /// `+name`
    PlusName,
    /// `-name`
    MinusName,
    /// `name`
    Name,
    /// `name+`
    Name2,
    /// `name-`
    Name3,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllSort {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PlusName => "+name",
            Self::MinusName => "-name",
            Self::Name => "name",
            Self::Name2 => "name+",
            Self::Name3 => "name-",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllSort {
    fn from(value: &str) -> Self {
        match value {
            "+name" => Self::PlusName,
            "-name" => Self::MinusName,
            "name" => Self::Name,
            "name+" => Self::Name2,
            "name-" => Self::Name3,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllSort);

/// `AllTwice` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllTwice {
    /// `a`
    A,
    /// `A`
    A2,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllTwice {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::A2 => "A",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllTwice {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "A" => Self::A2,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllTwice);

/// `AllUnquoted` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllUnquoted {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// `on`
    On,
    /// `2024-01-01`
    V20240101,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllUnquoted {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::On => "on",
            Self::V20240101 => "2024-01-01",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllUnquoted {
    fn from(value: &str) -> Self {
        match value {
            "yes" => Self::Yes,
            "no" => Self::No,
            "on" => Self::On,
            "2024-01-01" => Self::V20240101,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllUnquoted);

/// `AllWithEmpty` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllWithEmpty {
    /// \`\`
    Empty,
    /// ` `
    Space,
    /// `  `
    SpaceSpace,
    /// `_`
    Empty2,
    /// `-`
    Minus,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllWithEmpty {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::SpaceSpace => "  ",
            Self::Empty2 => "_",
            Self::Minus => "-",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllWithEmpty {
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Empty,
            " " => Self::Space,
            "  " => Self::SpaceSpace,
            "_" => Self::Empty2,
            "-" => Self::Minus,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllWithEmpty);

/// `AllWithNull` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllWithNull {
    /// `a`
    A,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllWithNull {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllWithNull {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllWithNull);

/// `ExchangeInline` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExchangeInline {
    /// `a b`
    AB,
    /// `a-b`
    AB2,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ExchangeInline {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a b",
            Self::AB2 => "a-b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ExchangeInline {
    fn from(value: &str) -> Self {
        match value {
            "a b" => Self::AB,
            "a-b" => Self::AB2,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ExchangeInline);

/// A direction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `asc`
    Asc,
    /// `ASC`
    Asc2,
    /// `Asc`
    Asc3,
    /// `desc`
    Desc,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Order {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Asc2 => "ASC",
            Self::Asc3 => "Asc",
            Self::Desc => "desc",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Order {
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "ASC" => Self::Asc2,
            "Asc" => Self::Asc3,
            "desc" => Self::Desc,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Order);
