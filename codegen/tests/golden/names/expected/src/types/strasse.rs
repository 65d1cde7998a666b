// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `strasse` use.

/// `Fields` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldsModel {
    /// `type`
    pub r#type: String,
    /// `self`
    pub self_: Option<String>,
    /// `Self`
    pub self_2: Option<String>,
    /// `super`
    pub super_: Option<String>,
    /// `crate`
    pub crate_: Option<String>,
    /// `async`
    pub r#async: Option<String>,
    /// `r#fn`
    pub r_fn: Option<String>,
    /// `fooBar`
    pub foo_bar: Option<String>,
    /// `foo_bar`
    pub foo_bar2: Option<String>,
    /// `foo-bar`
    pub foo_bar3: Option<String>,
    /// `@id`
    pub id: Option<String>,
    /// `$x`
    pub x: Option<String>,
    /// \`\`
    pub empty: String,
    /// `+`
    pub plus: Option<String>,
    /// `2fa`
    pub n2fa: String,
    /// `日本`
    pub 日本: Option<String>,
    /// `é`
    pub é: Option<String>,
    /// `é`
    pub é2: Option<String>,
    /// `🦀`
    pub empty2: Option<String>,
    /// `additional_properties`
    pub additional_properties: Option<String>,
    /// `extra`
    pub extra: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `new`
    pub new2: Option<String>,
    /// `clone`
    pub clone: Option<String>,
    /// `as_str`
    pub as_str: Option<String>,
    /// `_`
    pub empty3: Option<String>,
    /// `__`
    pub empty4: Option<String>,
    /// `a b`
    pub a_b: Option<String>,
    /// `a.b`
    pub a_b2: Option<String>,
    /// `a/b`
    pub a_b3: Option<String>,
    /// `a~b`
    pub a_b4: Option<String>,
    /// `a"b`
    pub a_b5: Option<String>,
    /// `a\b`
    pub a_b6: Option<String>,
    /// \`a
    /// b\`
    pub a_b7: String,
    /// `ﬁ`
    pub fi: Option<String>,
    /// `сustomer`
    pub сustomer: Option<String>,
    /// `a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_1`
    pub a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i: Option<
        String,
    >,
    /// `a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_2`
    pub a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2: Option<
        String,
    >,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties2: std::collections::BTreeMap<String, i64>,
}

impl std::fmt::Debug for FieldsModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FieldsModel")
            .field("type", &self.r#type)
            .field("self_", &self.self_)
            .field("self_2", &self.self_2)
            .field("super_", &self.super_)
            .field("crate_", &self.crate_)
            .field("async", &self.r#async)
            .field("r_fn", &self.r_fn)
            .field("foo_bar", &self.foo_bar)
            .field("foo_bar2", &self.foo_bar2)
            .field("foo_bar3", &self.foo_bar3)
            .field("id", &self.id)
            .field("x", &self.x)
            .field("empty", &self.empty)
            .field("plus", &self.plus)
            .field("n2fa", &self.n2fa)
            .field("日本", &self.日本)
            .field("é", &self.é)
            .field("é2", &self.é2)
            .field("empty2", &self.empty2)
            .field("additional_properties", &self.additional_properties)
            .field("extra", &self.extra)
            .field("value", &self.value)
            .field("new2", &self.new2)
            .field("clone", &self.clone)
            .field("as_str", &self.as_str)
            .field("empty3", &self.empty3)
            .field("empty4", &self.empty4)
            .field("a_b", &self.a_b)
            .field("a_b2", &self.a_b2)
            .field("a_b3", &self.a_b3)
            .field("a_b4", &self.a_b4)
            .field("a_b5", &self.a_b5)
            .field("a_b6", &self.a_b6)
            .field("a_b7", &self.a_b7)
            .field("fi", &self.fi)
            .field("сustomer", &self.сustomer)
            .field(
                "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i",
                &self
                    .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i,
            )
            .field(
                "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2",
                &self
                    .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2,
            )
            .field(
                "additional_properties2",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties2,
                ),
            )
            .finish()
    }
}

impl FieldsModel {
    /// With what is required; the rest is set by name.
    pub fn new(
        r#type: impl Into<String>,
        empty: impl Into<String>,
        n2fa: impl Into<String>,
        a_b7: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            self_: None,
            self_2: None,
            super_: None,
            crate_: None,
            r#async: None,
            r_fn: None,
            foo_bar: None,
            foo_bar2: None,
            foo_bar3: None,
            id: None,
            x: None,
            empty: empty.into(),
            plus: None,
            n2fa: n2fa.into(),
            日本: None,
            é: None,
            é2: None,
            empty2: None,
            additional_properties: None,
            extra: None,
            value: None,
            new2: None,
            clone: None,
            as_str: None,
            empty3: None,
            empty4: None,
            a_b: None,
            a_b2: None,
            a_b3: None,
            a_b4: None,
            a_b5: None,
            a_b6: None,
            a_b7: a_b7.into(),
            fi: None,
            сustomer: None,
            a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i: None,
            a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2: None,
            additional_properties2: Default::default(),
        }
    }

    /// Sets `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets `Self`.
    pub fn self_2(mut self, self_2: impl Into<String>) -> Self {
        self.self_2 = Some(self_2.into());
        self
    }

    /// Sets `super`.
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// Sets `crate`.
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets `async`.
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// Sets `r#fn`.
    pub fn r_fn(mut self, r_fn: impl Into<String>) -> Self {
        self.r_fn = Some(r_fn.into());
        self
    }

    /// Sets `fooBar`.
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }

    /// Sets `foo_bar`.
    pub fn foo_bar2(mut self, foo_bar2: impl Into<String>) -> Self {
        self.foo_bar2 = Some(foo_bar2.into());
        self
    }

    /// Sets `foo-bar`.
    pub fn foo_bar3(mut self, foo_bar3: impl Into<String>) -> Self {
        self.foo_bar3 = Some(foo_bar3.into());
        self
    }

    /// Sets `@id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `$x`.
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `+`.
    pub fn plus(mut self, plus: impl Into<String>) -> Self {
        self.plus = Some(plus.into());
        self
    }

    /// Sets `日本`.
    pub fn 日本(mut self, 日本: impl Into<String>) -> Self {
        self.日本 = Some(日本.into());
        self
    }

    /// Sets `é`.
    pub fn é(mut self, é: impl Into<String>) -> Self {
        self.é = Some(é.into());
        self
    }

    /// Sets `é`.
    pub fn é2(mut self, é2: impl Into<String>) -> Self {
        self.é2 = Some(é2.into());
        self
    }

    /// Sets `🦀`.
    pub fn empty2(mut self, empty2: impl Into<String>) -> Self {
        self.empty2 = Some(empty2.into());
        self
    }

    /// Sets `additional_properties`.
    pub fn additional_properties(
        mut self,
        additional_properties: impl Into<String>,
    ) -> Self {
        self.additional_properties = Some(additional_properties.into());
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `new`.
    pub fn new2(mut self, new2: impl Into<String>) -> Self {
        self.new2 = Some(new2.into());
        self
    }

    /// Sets `clone`.
    pub fn clone(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// Sets `as_str`.
    pub fn as_str(mut self, as_str: impl Into<String>) -> Self {
        self.as_str = Some(as_str.into());
        self
    }

    /// Sets `_`.
    pub fn empty3(mut self, empty3: impl Into<String>) -> Self {
        self.empty3 = Some(empty3.into());
        self
    }

    /// Sets `__`.
    pub fn empty4(mut self, empty4: impl Into<String>) -> Self {
        self.empty4 = Some(empty4.into());
        self
    }

    /// Sets `a b`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets `a.b`.
    pub fn a_b2(mut self, a_b2: impl Into<String>) -> Self {
        self.a_b2 = Some(a_b2.into());
        self
    }

    /// Sets `a/b`.
    pub fn a_b3(mut self, a_b3: impl Into<String>) -> Self {
        self.a_b3 = Some(a_b3.into());
        self
    }

    /// Sets `a~b`.
    pub fn a_b4(mut self, a_b4: impl Into<String>) -> Self {
        self.a_b4 = Some(a_b4.into());
        self
    }

    /// Sets `a"b`.
    pub fn a_b5(mut self, a_b5: impl Into<String>) -> Self {
        self.a_b5 = Some(a_b5.into());
        self
    }

    /// Sets `a\b`.
    pub fn a_b6(mut self, a_b6: impl Into<String>) -> Self {
        self.a_b6 = Some(a_b6.into());
        self
    }

    /// Sets `ﬁ`.
    pub fn fi(mut self, fi: impl Into<String>) -> Self {
        self.fi = Some(fi.into());
        self
    }

    /// Sets `сustomer`.
    pub fn сustomer(mut self, сustomer: impl Into<String>) -> Self {
        self.сustomer = Some(сustomer.into());
        self
    }

    /// Sets `a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_1`.
    pub fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i(
        mut self,
        a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i: impl Into<
            String,
        >,
    ) -> Self {
        self
            .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i = Some(
            a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i
                .into(),
        );
        self
    }

    /// Sets `a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_2`.
    pub fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2(
        mut self,
        a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2: impl Into<
            String,
        >,
    ) -> Self {
        self
            .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2 = Some(
            a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2
                .into(),
        );
        self
    }
}

passbook_runtime::structure! {
    FieldsModel {
        r#type: "type" Required Plain String;
        self_: "self" Optional Plain String;
        self_2: "Self" Optional Plain String;
        super_: "super" Optional Plain String;
        crate_: "crate" Optional Plain String;
        r#async: "async" Optional Plain String;
        r_fn: "r#fn" Optional Plain String;
        foo_bar: "fooBar" Optional Plain String;
        foo_bar2: "foo_bar" Optional Plain String;
        foo_bar3: "foo-bar" Optional Plain String;
        id: "@id" Optional Plain String;
        x: "$x" Optional Plain String;
        empty: "" Required Plain String;
        plus: "+" Optional Plain String;
        n2fa: "2fa" Required Plain String;
        日本: "日本" Optional Plain String;
        é: "é" Optional Plain String;
        é2: "e\u{301}" Optional Plain String;
        empty2: "🦀" Optional Plain String;
        additional_properties: "additional_properties" Optional Plain String;
        extra: "extra" Optional Plain String;
        value: "value" Optional Plain String;
        new2: "new" Optional Plain String;
        clone: "clone" Optional Plain String;
        as_str: "as_str" Optional Plain String;
        empty3: "_" Optional Plain String;
        empty4: "__" Optional Plain String;
        a_b: "a b" Optional Plain String;
        a_b2: "a.b" Optional Plain String;
        a_b3: "a/b" Optional Plain String;
        a_b4: "a~b" Optional Plain String;
        a_b5: "a\"b" Optional Plain String;
        a_b6: "a\\b" Optional Plain String;
        a_b7: "a\nb" Required Plain String;
        fi: "ﬁ" Optional Plain String;
        сustomer: "сustomer" Optional Plain String;
        a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_1" Optional Plain String;
        a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_2" Optional Plain String;
        ..additional_properties2 std::collections::BTreeMap<String, i64>
    }
}

passbook_runtime::limits! {
    FieldsModel {
    }
}
