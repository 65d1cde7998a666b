// @generated from tests/golden/limits/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `orders` use.

/// `Line` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// `quantity`
    ///
    /// A multiple of 5.
    pub quantity: i32,
    /// `price`
    ///
    /// At least 0. A multiple of 0.1.
    pub price: passbook_runtime::Decimal,
}

impl Line {
    /// With what is required; the rest is set by name.
    pub fn new(quantity: i32, price: passbook_runtime::Decimal) -> Self {
        Self { quantity, price }
    }
}

passbook_runtime::structure! {
    Line {
        quantity: "quantity" Required Plain i32;
        price: "price" Required DecimalText passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    Line {
        quantity: "quantity" { multiple_of: Some(5.0), };
        price: "price" { minimum: Some(0.0), multiple_of: Some(0.1), };
    }
}

/// `Order` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `reference`
    ///
    /// 2 to 6 characters. Pattern: `^[A-Z]+[0-9]*$`.
    pub reference: String,
    /// `lines`
    ///
    /// At least 1 items.
    pub lines: Vec<Line>,
    /// `share`
    ///
    /// 0 to 1. Not 0 itself. Not 1 itself.
    pub share: Option<f64>,
    /// `tags`
    ///
    /// At most 3 items. No item twice.
    pub tags: Option<Vec<String>>,
    /// `notes`
    pub notes: Option<std::collections::BTreeMap<String, String>>,
    /// `parent`
    pub parent: Option<Box<Order>>,
}

impl Order {
    /// With what is required; the rest is set by name.
    pub fn new(reference: impl Into<String>, lines: Vec<Line>) -> Self {
        Self {
            reference: reference.into(),
            lines,
            share: None,
            tags: None,
            notes: None,
            parent: None,
        }
    }

    /// Sets `share`.
    ///
    /// 0 to 1. Not 0 itself. Not 1 itself.
    pub fn share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `tags`.
    ///
    /// At most 3 items. No item twice.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, notes: std::collections::BTreeMap<String, String>) -> Self {
        self.notes = Some(notes);
        self
    }

    /// Sets `parent`.
    pub fn parent(mut self, parent: Order) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }
}

passbook_runtime::structure! {
    Order {
        reference: "reference" Required Plain String;
        lines: "lines" Required Plain Vec<Line>;
        share: "share" Optional Plain f64;
        tags: "tags" Optional Plain Vec<String>;
        notes: "notes" Optional Plain std::collections::BTreeMap<String, String>;
        parent: "parent" Optional Plain Box<Order>;
    }
}

passbook_runtime::limits! {
    Order {
        reference: "reference" { min_length: 2, max_length: 6, pattern: Some("^[A-Z]+[0-9]*$"), };
        lines: "lines" { min_items: 1, };
        share: "share" { minimum: Some(0.0), maximum: Some(1.0), above_minimum: true, below_maximum: true, };
        tags: "tags" { unique_items: true, max_items: 3, };
        notes: "notes" { max_items: 2, each: Some(&Limits { min_length: 1, ..Limits::NONE }), };
        parent: "parent" {};
    }
}
