// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `self_` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1 {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize
for AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de>
for AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String>
for AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2 {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<
        Box<AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2>,
    >,
}

passbook_runtime::structure! {
    AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2 {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2>;
    }
}

/// `All` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// `p0`
    pub p0: Option<OptionModel>,
    /// `p1`
    pub p1: Option<StringModel>,
    /// `p2`
    pub p2: Option<VecModel>,
    /// `p3`
    pub p3: Option<BoxModel>,
    /// `p4`
    pub p4: Option<ResultModel>,
    /// `p5`
    pub p5: Option<DefaultModel>,
    /// `p6`
    pub p6: Option<Error>,
    /// `p7`
    pub p7: Option<Client>,
    /// `p8`
    pub p8: Option<Reply>,
    /// `p9`
    pub p9: Option<FromModel>,
    /// `p10`
    pub p10: Option<IntoModel>,
    /// `p11`
    pub p11: Option<SomeModel>,
    /// `p12`
    pub p12: Option<NoneModel>,
    /// `p13`
    pub p13: Option<OkModel>,
    /// `p14`
    pub p14: Option<ErrModel>,
    /// `p15`
    pub p15: Option<Itself>,
    /// `p16`
    pub p16: Option<CloneModel>,
    /// `p17`
    pub p17: Option<DebugModel>,
    /// `p18`
    pub p18: Option<Hash>,
    /// `p19`
    pub p19: Option<PartialEq>,
    /// `p20`
    pub p20: Option<SerializeModel>,
    /// `p21`
    pub p21: Option<DeserializeModel>,
    /// `p22`
    pub p22: Option<SerializerModel>,
    /// `p23`
    pub p23: Option<Iterator>,
    /// `p24`
    pub p24: Option<Send>,
    /// `p25`
    pub p25: Option<Drop>,
    /// `p26`
    pub p26: Option<Copy>,
    /// `p27`
    pub p27: Option<ToString>,
    /// `p28`
    pub p28: Option<FooBar2>,
    /// `p29`
    pub p29: Option<FooBar>,
    /// `p30`
    pub p30: Option<FooBar3>,
    /// `p31`
    pub p31: Option<PageLessPetGreater>,
    /// `p32`
    pub p32: Option<PagePet>,
    /// `p33`
    pub p33: Option<V2fa>,
    /// `p34`
    pub p34: Option<日本>,
    /// `p35`
    pub p35: Option<Привет>,
    /// `p36`
    pub p36: Option<É>,
    /// `p37`
    pub p37: Option<É2>,
    /// `p38`
    pub p38: Option<Empty>,
    /// `p39`
    pub p39: Option<Plus>,
    /// `p40`
    pub p40: Option<Type>,
    /// `p41`
    pub p41: Option<Str>,
    /// `p42`
    pub p42: Option<I64>,
    /// `p43`
    pub p43: Option<Bool>,
    /// `p44`
    pub p44: Option<
        AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1,
    >,
    /// `p45`
    pub p45: Option<
        AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2,
    >,
    /// `p46`
    pub p46: Option<Unrecognized>,
    /// `p47`
    pub p47: Option<T0>,
    /// `p48`
    pub p48: Option<S0>,
    /// `p49`
    pub p49: Option<Value>,
    /// `p50`
    pub p50: Option<Call>,
    /// `p51`
    pub p51: Option<Types>,
    /// `p52`
    pub p52: Option<DeserializerModel>,
    /// `p53`
    pub p53: Option<TextModel>,
    /// `redirectURLs`
    pub redirect_urls: Option<String>,
    /// `customerIDs`
    pub customer_ids: Option<String>,
    /// `HTTPSstatus`
    pub http_sstatus: Option<String>,
    /// `p54`
    pub p54: Option<AsRefModel>,
}

passbook_runtime::structure! {
    All {
        p0: "p0" Optional Plain OptionModel;
        p1: "p1" Optional Plain StringModel;
        p2: "p2" Optional Plain VecModel;
        p3: "p3" Optional Plain BoxModel;
        p4: "p4" Optional Plain ResultModel;
        p5: "p5" Optional Plain DefaultModel;
        p6: "p6" Optional Plain Error;
        p7: "p7" Optional Plain Client;
        p8: "p8" Optional Plain Reply;
        p9: "p9" Optional Plain FromModel;
        p10: "p10" Optional Plain IntoModel;
        p11: "p11" Optional Plain SomeModel;
        p12: "p12" Optional Plain NoneModel;
        p13: "p13" Optional Plain OkModel;
        p14: "p14" Optional Plain ErrModel;
        p15: "p15" Optional Plain Itself;
        p16: "p16" Optional Plain CloneModel;
        p17: "p17" Optional Plain DebugModel;
        p18: "p18" Optional Plain Hash;
        p19: "p19" Optional Plain PartialEq;
        p20: "p20" Optional Plain SerializeModel;
        p21: "p21" Optional Plain DeserializeModel;
        p22: "p22" Optional Plain SerializerModel;
        p23: "p23" Optional Plain Iterator;
        p24: "p24" Optional Plain Send;
        p25: "p25" Optional Plain Drop;
        p26: "p26" Optional Plain Copy;
        p27: "p27" Optional Plain ToString;
        p28: "p28" Optional Plain FooBar2;
        p29: "p29" Optional Plain FooBar;
        p30: "p30" Optional Plain FooBar3;
        p31: "p31" Optional Plain PageLessPetGreater;
        p32: "p32" Optional Plain PagePet;
        p33: "p33" Optional Plain V2fa;
        p34: "p34" Optional Plain 日本;
        p35: "p35" Optional Plain Привет;
        p36: "p36" Optional Plain É;
        p37: "p37" Optional Plain É2;
        p38: "p38" Optional Plain Empty;
        p39: "p39" Optional Plain Plus;
        p40: "p40" Optional Plain Type;
        p41: "p41" Optional Plain Str;
        p42: "p42" Optional Plain I64;
        p43: "p43" Optional Plain Bool;
        p44: "p44" Optional Plain AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1;
        p45: "p45" Optional Plain AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2;
        p46: "p46" Optional Plain Unrecognized;
        p47: "p47" Optional Plain T0;
        p48: "p48" Optional Plain S0;
        p49: "p49" Optional Plain Value;
        p50: "p50" Optional Plain Call;
        p51: "p51" Optional Plain Types;
        p52: "p52" Optional Plain DeserializerModel;
        p53: "p53" Optional Plain TextModel;
        redirect_urls: "redirectURLs" Optional Plain String;
        customer_ids: "customerIDs" Optional Plain String;
        http_sstatus: "HTTPSstatus" Optional Plain String;
        p54: "p54" Optional Plain AsRefModel;
    }
}

/// `AsRef` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AsRefModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AsRefModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AsRefModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AsRefModel);

/// `bool` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Bool {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Bool {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Bool {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Bool);

/// `Box` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<BoxModel>>,
}

passbook_runtime::structure! {
    BoxModel {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<BoxModel>;
    }
}

/// `Call` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Call {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Call {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Call {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for Call {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Client` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Client {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Client {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Client {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Client);

/// `Clone` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CloneModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl CloneModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CloneModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(CloneModel);

/// `Copy` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Copy {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Copy {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Copy {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for Copy {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Debug` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DebugModel {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for DebugModel {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DebugModel {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for DebugModel {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Default` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DefaultModel {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for DefaultModel {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DefaultModel {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for DefaultModel {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Deserialize` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeserializeModel {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<DeserializeModel>>,
}

passbook_runtime::structure! {
    DeserializeModel {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<DeserializeModel>;
    }
}

/// `Deserializer` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeserializerModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl DeserializerModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DeserializerModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(DeserializerModel);

/// `Drop` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Drop {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Drop {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Drop {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Drop);

/// `🦀` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Empty {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Empty {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Empty {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for Empty {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Err` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrModel {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ErrModel {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ErrModel {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for ErrModel {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Error` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<Error>>,
}

passbook_runtime::structure! {
    Error {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<Error>;
    }
}

/// `FooBar` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FooBar {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FooBar {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FooBar {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for FooBar {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `foo_bar` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FooBar2 {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl FooBar2 {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for FooBar2 {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(FooBar2);

/// `foo-bar` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FooBar3 {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<FooBar3>>,
}

passbook_runtime::structure! {
    FooBar3 {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<FooBar3>;
    }
}

/// `From` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FromModel {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<FromModel>>,
}

passbook_runtime::structure! {
    FromModel {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<FromModel>;
    }
}

/// `Hash` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Hash {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<Hash>>,
}

passbook_runtime::structure! {
    Hash {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<Hash>;
    }
}

/// `i64` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct I64 {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<I64>>,
}

passbook_runtime::structure! {
    I64 {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<I64>;
    }
}

/// `Into` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IntoModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl IntoModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for IntoModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(IntoModel);

/// `Iterator` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Iterator {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Iterator {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Iterator {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for Iterator {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Self` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Itself {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<Itself>>,
}

passbook_runtime::structure! {
    Itself {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<Itself>;
    }
}

/// `None` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoneModel {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<NoneModel>>,
}

passbook_runtime::structure! {
    NoneModel {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<NoneModel>;
    }
}

/// `Ok` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OkModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl OkModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for OkModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(OkModel);

/// `Option` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<OptionModel>>,
}

passbook_runtime::structure! {
    OptionModel {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<OptionModel>;
    }
}

/// `Page<Pet>` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PageLessPetGreater {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PageLessPetGreater {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PageLessPetGreater {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PageLessPetGreater);

/// `Page[Pet]` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PagePet {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PagePet {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PagePet {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for PagePet {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PartialEq` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PartialEq {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PartialEq {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PartialEq {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PartialEq);

/// `+` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plus {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<Plus>>,
}

passbook_runtime::structure! {
    Plus {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<Plus>;
    }
}

/// `Reply` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reply {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Reply {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Reply {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for Reply {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Result` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResultModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ResultModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ResultModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ResultModel);

/// `S0` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct S0 {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<S0>>,
}

passbook_runtime::structure! {
    S0 {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<S0>;
    }
}

/// `Send` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Send {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<Send>>,
}

passbook_runtime::structure! {
    Send {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<Send>;
    }
}

/// `Serialize` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SerializeModel {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for SerializeModel {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SerializeModel {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for SerializeModel {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Serializer` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SerializerModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl SerializerModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SerializerModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(SerializerModel);

/// `Some` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SomeModel {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for SomeModel {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SomeModel {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for SomeModel {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `str` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Str {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Str {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Str {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for Str {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `String` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StringModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl StringModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for StringModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(StringModel);

/// `T0` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum T0 {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for T0 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for T0 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for T0 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Text` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextModel {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TextModel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TextModel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TextModel);

/// `ToString` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToString {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<ToString>>,
}

passbook_runtime::structure! {
    ToString {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<ToString>;
    }
}

/// `type` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Type {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Type {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Type);

/// `types` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Types {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<Types>>,
}

passbook_runtime::structure! {
    Types {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<Types>;
    }
}

/// `Unrecognized` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unrecognized {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Unrecognized {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Unrecognized {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Unrecognized);

/// `2fa` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V2fa {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<V2fa>>,
}

passbook_runtime::structure! {
    V2fa {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<V2fa>;
    }
}

/// `Value` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Value {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl Value {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(Value);

/// `Vec` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VecModel {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for VecModel {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for VecModel {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for VecModel {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `é` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct É {
    /// `a`
    pub a: String,
    /// `next`
    pub next: Option<Box<É>>,
}

passbook_runtime::structure! {
    É {
        a: "a" Required Plain String;
        next: "next" Optional Plain Box<É>;
    }
}

/// `é` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum É2 {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl É2 {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for É2 {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(É2);

/// `Привет` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Привет {
    /// It is `All`.
    All(Box<All>),
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Привет {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::All(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Привет {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "p15",
                    "p16",
                    "p17",
                    "p18",
                    "p19",
                    "p20",
                    "p21",
                    "p22",
                    "p23",
                    "p24",
                    "p25",
                    "p26",
                    "p27",
                    "p28",
                    "p29",
                    "p30",
                    "p31",
                    "p32",
                    "p33",
                    "p34",
                    "p35",
                    "p36",
                    "p37",
                    "p38",
                    "p39",
                    "p40",
                    "p41",
                    "p42",
                    "p43",
                    "p44",
                    "p45",
                    "p46",
                    "p47",
                    "p48",
                    "p49",
                    "p50",
                    "p51",
                    "p52",
                    "p53",
                    "redirectURLs",
                    "customerIDs",
                    "HTTPSstatus",
                    "p54",
                ],
                values: &[
                    ("p1", &["a", "b"]),
                    ("p4", &["a", "b"]),
                    ("p7", &["a", "b"]),
                    ("p10", &["a", "b"]),
                    ("p13", &["a", "b"]),
                    ("p16", &["a", "b"]),
                    ("p19", &["a", "b"]),
                    ("p22", &["a", "b"]),
                    ("p25", &["a", "b"]),
                    ("p28", &["a", "b"]),
                    ("p31", &["a", "b"]),
                    ("p34", &["a", "b"]),
                    ("p37", &["a", "b"]),
                    ("p40", &["a", "b"]),
                    ("p43", &["a", "b"]),
                    ("p46", &["a", "b"]),
                    ("p49", &["a", "b"]),
                    ("p52", &["a", "b"]),
                    ("p53", &["a", "b"]),
                    ("p54", &["a", "b"]),
                ],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::All),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for Привет {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `日本` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum 日本 {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl 日本 {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for 日本 {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(日本);
