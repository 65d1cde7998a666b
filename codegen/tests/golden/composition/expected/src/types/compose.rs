// @generated from tests/golden/composition/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `compose` use.

/// `All` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// `base`
    pub base: Extended,
    /// `tree`
    pub tree: Option<super::Tree>,
    /// `alias`
    pub alias: Option<Vec<passbook_runtime::Json>>,
    /// `counts`
    pub counts: Option<std::collections::BTreeMap<String, i32>>,
    /// `records`
    pub records: Option<std::collections::BTreeMap<String, Base>>,
    /// `nullables`
    pub nullables: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `free`
    pub free: Option<std::collections::BTreeMap<String, passbook_runtime::Json>>,
    /// `any`
    pub any: Option<passbook_runtime::Json>,
    /// `matrix`
    pub matrix: Option<Vec<Vec<i64>>>,
    /// `open`
    pub open: Option<AllOpen>,
    /// `values`
    pub values: Option<AllValues>,
    /// `closed`
    pub closed: Option<AllClosed>,
    /// A reference with a description.
    pub renamed: Option<passbook_runtime::Decimal>,
    /// `annotated`
    pub annotated: passbook_runtime::Field<Base>,
    /// `sides`
    pub sides: Option<AllSides>,
    /// `nothing`
    pub nothing: Option<String>,
    /// `conflicting`
    pub conflicting: Option<AllConflicting>,
    /// `empty`
    pub empty: Option<passbook_runtime::Json>,
    /// `only_required`
    pub only_required: Option<AllOnlyRequired>,
    /// `dates`
    pub dates: Option<AllDates>,
    /// `secret`
    pub secret: Option<passbook_runtime::Sensitive<String>>,
    /// `secrets`
    pub secrets: Option<Vec<passbook_runtime::Sensitive<String>>>,
    /// `patterns`
    pub patterns: Option<std::collections::BTreeMap<String, passbook_runtime::Json>>,
    /// `fixed`
    ///
    /// Exactly 3 items. No item twice.
    pub fixed: Option<Vec<String>>,
    /// `one`
    ///
    /// At least 1.
    pub one: Option<i64>,
    /// `deep`
    pub deep: Option<i64>,
    /// `defaulted`
    ///
    /// At most 3 characters. Pattern: `(?i)^a\Z`. Default: `20`.
    pub defaulted: Option<String>,
    /// `old`
    #[deprecated]
    pub old: Option<String>,
    /// `taken`
    pub taken: Option<AllSidesLeft>,
    /// `ring`
    pub ring: Option<Ring>,
}

impl All {
    /// What the server takes where `defaulted` is not set. It is not sent unless it is set.
    pub const DEFAULT_DEFAULTED: &str = "20";

    /// With what is required; the rest is set by name.
    pub fn new(base: Extended, nothing: Option<String>) -> Self {
        Self {
            base,
            tree: None,
            alias: None,
            counts: None,
            records: None,
            nullables: None,
            free: None,
            any: None,
            matrix: None,
            open: None,
            values: None,
            closed: None,
            renamed: None,
            annotated: passbook_runtime::Field::Absent,
            sides: None,
            nothing,
            conflicting: None,
            empty: None,
            only_required: None,
            dates: None,
            secret: None,
            secrets: None,
            patterns: None,
            fixed: None,
            one: None,
            deep: None,
            defaulted: None,
            old: None,
            taken: None,
            ring: None,
        }
    }

    /// Sets `tree`.
    pub fn tree(mut self, tree: super::Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    /// Sets `alias`.
    pub fn alias(mut self, alias: Vec<passbook_runtime::Json>) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `counts`.
    pub fn counts(mut self, counts: std::collections::BTreeMap<String, i32>) -> Self {
        self.counts = Some(counts);
        self
    }

    /// Sets `records`.
    pub fn records(mut self, records: std::collections::BTreeMap<String, Base>) -> Self {
        self.records = Some(records);
        self
    }

    /// Sets `nullables`.
    pub fn nullables(
        mut self,
        nullables: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.nullables = Some(nullables);
        self
    }

    /// Sets `free`.
    pub fn free(
        mut self,
        free: std::collections::BTreeMap<String, passbook_runtime::Json>,
    ) -> Self {
        self.free = Some(free);
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: impl Into<passbook_runtime::Json>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets `matrix`.
    pub fn matrix(mut self, matrix: Vec<Vec<i64>>) -> Self {
        self.matrix = Some(matrix);
        self
    }

    /// Sets `open`.
    pub fn open(mut self, open: AllOpen) -> Self {
        self.open = Some(open);
        self
    }

    /// Sets `values`.
    pub fn values(mut self, values: AllValues) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `closed`.
    pub fn closed(mut self, closed: AllClosed) -> Self {
        self.closed = Some(closed);
        self
    }

    /// A reference with a description.
    pub fn renamed(mut self, renamed: passbook_runtime::Decimal) -> Self {
        self.renamed = Some(renamed);
        self
    }

    /// Sets `sides`.
    pub fn sides(mut self, sides: AllSides) -> Self {
        self.sides = Some(sides);
        self
    }

    /// Sets `conflicting`.
    pub fn conflicting(mut self, conflicting: AllConflicting) -> Self {
        self.conflicting = Some(conflicting);
        self
    }

    /// Sets `empty`.
    pub fn empty(mut self, empty: impl Into<passbook_runtime::Json>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets `only_required`.
    pub fn only_required(mut self, only_required: AllOnlyRequired) -> Self {
        self.only_required = Some(only_required);
        self
    }

    /// Sets `dates`.
    pub fn dates(mut self, dates: AllDates) -> Self {
        self.dates = Some(dates);
        self
    }

    /// Sets `secret`.
    pub fn secret(
        mut self,
        secret: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `secrets`.
    pub fn secrets(mut self, secrets: Vec<passbook_runtime::Sensitive<String>>) -> Self {
        self.secrets = Some(secrets);
        self
    }

    /// Sets `patterns`.
    pub fn patterns(
        mut self,
        patterns: std::collections::BTreeMap<String, passbook_runtime::Json>,
    ) -> Self {
        self.patterns = Some(patterns);
        self
    }

    /// Sets `fixed`.
    ///
    /// Exactly 3 items. No item twice.
    pub fn fixed(mut self, fixed: Vec<String>) -> Self {
        self.fixed = Some(fixed);
        self
    }

    /// Sets `one`.
    ///
    /// At least 1.
    pub fn one(mut self, one: i64) -> Self {
        self.one = Some(one);
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: i64) -> Self {
        self.deep = Some(deep);
        self
    }

    /// Sets `defaulted`.
    ///
    /// At most 3 characters. Pattern: `(?i)^a\Z`. Default: `20`.
    pub fn defaulted(mut self, defaulted: impl Into<String>) -> Self {
        self.defaulted = Some(defaulted.into());
        self
    }

    /// Sets `old`.
    #[deprecated]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets `taken`.
    pub fn taken(mut self, taken: AllSidesLeft) -> Self {
        self.taken = Some(taken);
        self
    }

    /// Sets `ring`.
    pub fn ring(mut self, ring: Ring) -> Self {
        self.ring = Some(ring);
        self
    }
}

passbook_runtime::structure! {
    All {
        base: "base" Required Plain Extended;
        tree: "tree" Optional Plain super::Tree;
        alias: "alias" Optional Plain Vec<passbook_runtime::Json>;
        counts: "counts" Optional Plain std::collections::BTreeMap<String, i32>;
        records: "records" Optional Plain std::collections::BTreeMap<String, Base>;
        nullables: "nullables" Optional Plain std::collections::BTreeMap<String, Option<String>>;
        free: "free" Optional Plain std::collections::BTreeMap<String, passbook_runtime::Json>;
        any: "any" Optional Plain passbook_runtime::Json;
        matrix: "matrix" Optional Plain Vec<Vec<i64>>;
        open: "open" Optional Plain AllOpen;
        values: "values" Optional Plain AllValues;
        closed: "closed" Optional Plain AllClosed;
        renamed: "renamed" Optional DecimalNumber passbook_runtime::Decimal;
        annotated: "annotated" ReadOnlyClearable Plain Base;
        sides: "sides" Optional Plain AllSides;
        nothing: "nothing" Nullable Plain String;
        conflicting: "conflicting" Optional Plain AllConflicting;
        empty: "empty" Optional Plain passbook_runtime::Json;
        only_required: "only_required" Optional Plain AllOnlyRequired;
        dates: "dates" Optional Plain AllDates;
        secret: "secret" Optional Plain passbook_runtime::Sensitive<String>;
        secrets: "secrets" Optional Plain Vec<passbook_runtime::Sensitive<String>>;
        patterns: "patterns" Optional Plain std::collections::BTreeMap<String, passbook_runtime::Json>;
        fixed: "fixed" Optional Plain Vec<String>;
        one: "one" Optional Plain i64;
        deep: "deep" Optional Plain i64;
        defaulted: "defaulted" Optional Plain String;
        old: "old" Optional Plain String;
        taken: "taken" Optional Plain AllSidesLeft;
        ring: "ring" Optional Plain Ring;
    }
}

passbook_runtime::limits! {
    All {
        base: "base" {};
        tree: "tree" {};
        records: "records" {};
        open: "open" {};
        values: "values" {};
        closed: "closed" {};
        sides: "sides" {};
        conflicting: "conflicting" {};
        only_required: "only_required" {};
        dates: "dates" {};
        fixed: "fixed" { unique_items: true, min_items: 3, max_items: 3, };
        one: "one" { minimum: Some(1.0), };
        defaulted: "defaulted" { max_length: 3, pattern: Some("(?i)^a\\Z"), };
        taken: "taken" {};
        ring: "ring" {};
    }
}

/// `AllClosed` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllClosed {
    /// `known`
    pub known: Option<String>,
}

impl AllClosed {
    /// With nothing set.
    pub fn new() -> Self {
        Self { known: None }
    }

    /// Sets `known`.
    pub fn known(mut self, known: impl Into<String>) -> Self {
        self.known = Some(known.into());
        self
    }
}

passbook_runtime::structure! {
    AllClosed {
        known: "known" Optional Plain String;
    }
}

passbook_runtime::limits! {
    AllClosed {
    }
}

/// `AllConflicting` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllConflicting {
    /// `a`
    pub a: Option<String>,
}

impl AllConflicting {
    /// With nothing set.
    pub fn new() -> Self {
        Self { a: None }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

passbook_runtime::structure! {
    AllConflicting {
        a: "a" Optional Plain String;
    }
}

passbook_runtime::limits! {
    AllConflicting {
    }
}

/// `AllDates` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllDates {
    /// `day`
    pub day: Option<passbook_runtime::Date>,
    /// `at`
    pub at: Option<passbook_runtime::DateTime>,
    /// `id`
    pub id: Option<passbook_runtime::Uuid>,
}

impl AllDates {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            day: None,
            at: None,
            id: None,
        }
    }

    /// Sets `day`.
    pub fn day(mut self, day: passbook_runtime::Date) -> Self {
        self.day = Some(day);
        self
    }

    /// Sets `at`.
    pub fn at(mut self, at: passbook_runtime::DateTime) -> Self {
        self.at = Some(at);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: passbook_runtime::Uuid) -> Self {
        self.id = Some(id);
        self
    }
}

passbook_runtime::structure! {
    AllDates {
        day: "day" Optional Plain passbook_runtime::Date;
        at: "at" Optional Plain passbook_runtime::DateTime;
        id: "id" Optional Plain passbook_runtime::Uuid;
    }
}

passbook_runtime::limits! {
    AllDates {
    }
}

/// `AllOnlyRequired` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllOnlyRequired {
    /// `id`
    pub id: String,
}

impl AllOnlyRequired {
    /// With what is required; the rest is set by name.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

passbook_runtime::structure! {
    AllOnlyRequired {
        id: "id" Required Plain String;
    }
}

passbook_runtime::limits! {
    AllOnlyRequired {
    }
}

/// `AllOpen` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllOpen {
    /// `known`
    pub known: Option<String>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for AllOpen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AllOpen")
            .field("known", &self.known)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl AllOpen {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            known: None,
            additional_properties: Default::default(),
        }
    }

    /// Sets `known`.
    pub fn known(mut self, known: impl Into<String>) -> Self {
        self.known = Some(known.into());
        self
    }
}

passbook_runtime::structure! {
    AllOpen {
        known: "known" Optional Plain String;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    AllOpen {
    }
}

/// `AllSides` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllSides {
    /// `left`
    pub left: Option<AllSidesLeft2>,
    /// `right`
    pub right: Option<AllSidesRight>,
}

impl AllSides {
    /// With nothing set.
    pub fn new() -> Self {
        Self { left: None, right: None }
    }

    /// Sets `left`.
    pub fn left(mut self, left: AllSidesLeft2) -> Self {
        self.left = Some(left);
        self
    }

    /// Sets `right`.
    pub fn right(mut self, right: AllSidesRight) -> Self {
        self.right = Some(right);
        self
    }
}

passbook_runtime::structure! {
    AllSides {
        left: "left" Optional Plain AllSidesLeft2;
        right: "right" Optional Plain AllSidesRight;
    }
}

passbook_runtime::limits! {
    AllSides {
        left: "left" {};
        right: "right" {};
    }
}

/// `AllSidesLeft` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllSidesLeft {
    /// `mine`
    pub mine: Option<bool>,
}

impl AllSidesLeft {
    /// With nothing set.
    pub fn new() -> Self {
        Self { mine: None }
    }

    /// Sets `mine`.
    pub fn mine(mut self, mine: bool) -> Self {
        self.mine = Some(mine);
        self
    }
}

passbook_runtime::structure! {
    AllSidesLeft {
        mine: "mine" Optional Plain bool;
    }
}

passbook_runtime::limits! {
    AllSidesLeft {
    }
}

/// `AllSidesLeft2` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllSidesLeft2 {
    /// `x`
    pub x: Option<i64>,
}

impl AllSidesLeft2 {
    /// With nothing set.
    pub fn new() -> Self {
        Self { x: None }
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

passbook_runtime::structure! {
    AllSidesLeft2 {
        x: "x" Optional Plain i64;
    }
}

passbook_runtime::limits! {
    AllSidesLeft2 {
    }
}

/// `AllSidesRight` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllSidesRight {
    /// `y`
    pub y: Option<String>,
}

impl AllSidesRight {
    /// With nothing set.
    pub fn new() -> Self {
        Self { y: None }
    }

    /// Sets `y`.
    pub fn y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
        self
    }
}

passbook_runtime::structure! {
    AllSidesRight {
        y: "y" Optional Plain String;
    }
}

passbook_runtime::limits! {
    AllSidesRight {
    }
}

/// `AllValues` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllValues {
    /// `typed`
    pub typed: Option<String>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
}

impl std::fmt::Debug for AllValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AllValues")
            .field("typed", &self.typed)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl AllValues {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            typed: None,
            additional_properties: Default::default(),
        }
    }

    /// Sets `typed`.
    pub fn typed(mut self, typed: impl Into<String>) -> Self {
        self.typed = Some(typed.into());
        self
    }
}

passbook_runtime::structure! {
    AllValues {
        typed: "typed" Optional Plain String;
        ..additional_properties std::collections::BTreeMap<String, i64>
    }
}

passbook_runtime::limits! {
    AllValues {
    }
}

/// `Base` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `id`
    pub id: String,
}

impl Base {
    /// With what is required; the rest is set by name.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

passbook_runtime::structure! {
    Base {
        id: "id" Required Plain String;
    }
}

passbook_runtime::limits! {
    Base {
    }
}

/// `Extended` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    /// `id`
    pub id: String,
    /// `extra`
    pub extra: String,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for Extended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Extended")
            .field("id", &self.id)
            .field("extra", &self.extra)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl Extended {
    /// With what is required; the rest is set by name.
    pub fn new(id: impl Into<String>, extra: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: extra.into(),
            additional_properties: Default::default(),
        }
    }
}

passbook_runtime::structure! {
    Extended {
        id: "id" Required Plain String;
        extra: "extra" Required Plain String;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    Extended {
    }
}

/// `Ring` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ring {
    /// `ring`
    pub ring: Ring2,
}

impl Ring {
    /// With what is required; the rest is set by name.
    pub fn new(ring: Ring2) -> Self {
        Self { ring }
    }
}

passbook_runtime::structure! {
    Ring {
        ring: "ring" Required Plain Ring2;
    }
}

passbook_runtime::limits! {
    Ring {
        ring: "ring" {};
    }
}

/// `Ring2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ring2 {
    /// `ring`
    pub ring: Box<Ring>,
}

impl Ring2 {
    /// With what is required; the rest is set by name.
    pub fn new(ring: Ring) -> Self {
        Self { ring: Box::new(ring) }
    }
}

passbook_runtime::structure! {
    Ring2 {
        ring: "ring" Required Plain Box<Ring>;
    }
}

passbook_runtime::limits! {
    Ring2 {
        ring: "ring" {};
    }
}
