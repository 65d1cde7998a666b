// @generated from tests/golden/composition/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// `Tree` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBoth>,
}

impl Tree {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBoth) -> Self {
        self.both = Some(both);
        self
    }
}

passbook_runtime::structure! {
    Tree {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBoth;
    }
}

passbook_runtime::limits! {
    Tree {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBothBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBothBothBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBothBothBothBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBothBothBothBothBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBothBothBothBothBothBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBothBothBothBothBothBothBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(mut self, both: TreeBothBothBothBothBothBothBothBothBothBoth) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth>,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth2,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth2,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth2;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth10` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth10 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth11,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth10 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth11,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth10 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth11;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth10 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth11` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth11 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth12,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth11 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth12,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth11 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth12;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth11 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth12` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth12 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth13,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth12 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth13,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth12 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth13;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth12 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth13` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth13 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth14,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth13 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth14,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth13 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth14;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth13 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth14` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth14 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth15,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth14 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth15,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth14 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth15;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth14 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth15` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth15 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth16,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth15 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth16,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth15 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth16;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth15 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth16` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth16 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth17,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth16 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth17,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth16 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth17;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth16 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth17` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth17 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth18,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth17 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth18,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth17 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth18;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth17 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth18` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth18 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth19,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth18 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth19,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth18 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth19;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth18 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth19` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth19 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth20,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth19 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth20,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth19 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth20;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth19 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth2 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth3,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth2 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth3,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth2 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth3;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth2 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth20` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth20 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth21,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth20 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth21,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth20 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth21;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth20 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth21` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth21 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth22,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth21 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth22,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth21 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth22;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth21 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth22` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth22 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth23,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth22 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth23,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth22 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth23;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth22 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth23` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth23 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth24,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth23 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth24,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth23 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth24;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth23 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth24` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth24 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth25,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth24 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth25,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth24 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth25;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth24 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth25` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth25 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth26,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth25 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth26,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth25 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth26;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth25 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth26` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth26 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth27,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth26 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth27,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth26 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth27;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth26 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth27` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth27 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth28,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth27 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth28,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth27 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth28;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth27 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth28` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth28 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth29,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth28 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth29,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth28 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth29;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth28 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth29` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth29 {
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth29 {
    /// With nothing set.
    pub fn new() -> Self {
        Self { more: None }
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth29 {
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth29 {
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth3` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth3 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth4,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth3 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth4,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth3 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth4;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth3 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth4` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth4 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth5,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth4 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth5,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth4 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth5;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth4 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth5` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth5 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth6,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth5 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth6,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth5 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth6;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth5 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth6` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth6 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth7,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth6 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth7,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth6 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth7;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth6 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth7` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth7 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth8,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth7 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth8,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth7 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth8;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth7 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth8` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth8 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth9,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth8 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth9,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth8 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth9;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth8 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}

/// `TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth9` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth9 {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `named`
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// `both`
    pub both: Option<
        TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth10,
    >,
    /// `more`
    pub more: Option<String>,
}

impl TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth9 {
    /// With what is required; the rest is set by name.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            named: None,
            both: None,
            more: None,
        }
    }

    /// Sets `left`.
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: std::collections::BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `both`.
    pub fn both(
        mut self,
        both: TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth10,
    ) -> Self {
        self.both = Some(both);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

passbook_runtime::structure! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth9 {
        value: "value" Required Plain i64;
        left: "left" Optional Plain Box<Tree>;
        children: "children" Optional Plain Vec<Tree>;
        named: "named" Optional Plain std::collections::BTreeMap<String, Tree>;
        both: "both" Optional Plain TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth10;
        more: "more" Optional Plain String;
    }
}

passbook_runtime::limits! {
    TreeBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBothBoth9 {
        left: "left" {};
        children: "children" {};
        named: "named" {};
        both: "both" {};
    }
}
