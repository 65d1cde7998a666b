//! The validator against the crate `jsonschema`: the same verdict about schemas and values at random, and about the
//! formats; and patterns against `regress`, which reads them as ECMAScript does.

use jsonschema::Draft;
use serde_json::{Map, Value, json};

use super::{Patterns, Validator, formats};
use crate::document::{local, reference};
use crate::places::Side;

/// Random numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((word ^ (word >> 31)) % bound as u64).unwrap_or_default()
    }

    fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    fn flip(&mut self) -> bool {
        self.below(2) == 0
    }
}

/// A schema of OpenAPI 3.0, with every keyword that it has for values.
fn schema(random: &mut Random, depth: usize) -> Value {
    let mut schema = Map::new();
    let mut set = |key: &str, value: Value| drop(schema.insert(key.to_owned(), value));
    if depth > 0 && random.below(6) == 0 {
        return json!({"$ref": format!("#/components/schemas/{}", random.pick(&["A", "B"]))});
    }
    if random.below(8) > 0 {
        set("type", json!(random.pick(&["string", "integer", "number", "boolean", "array", "object"])));
    }
    if random.below(6) == 0 {
        set("nullable", true.into());
    }
    if random.below(8) == 0 {
        set("enum", (0..=random.below(3)).map(|_| value(random, 1)).collect());
    }
    let count = |random: &mut Random| json!(random.below(4));
    let number =
        |random: &mut Random| random.pick(&[json!(0), json!(1), json!(-2), json!(1.5), json!(3.0)]).clone();
    if random.below(3) == 0 {
        let key = *random.pick(&[
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
        ]);
        set(key, count(random));
    }
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if random.below(6) == 0 {
            set(bound, number(random));
            if random.flip() {
                set(exclusive, random.flip().into());
            }
        }
    }
    if random.below(8) == 0 {
        set("multipleOf", random.pick(&[json!(2), json!(0.5), json!(0.1), json!(0.01), json!(1.5)]).clone());
    }
    if random.below(8) == 0 {
        set("pattern", json!(random.pick(&["^a", "b$", "^[a-c]+$", r"\d", "^.{2}$"])));
    }
    if random.below(8) == 0 {
        set("format", json!(random.pick(&["date", "uuid", "ipv4", "nobody-knows"])));
    }
    if random.below(8) == 0 {
        set("uniqueItems", random.flip().into());
    }
    if depth < 3 {
        if random.below(3) == 0 {
            set("items", self::schema(random, depth + 1));
        }
        if random.below(2) == 0 {
            let names = ["a", "b", "c"].into_iter().take(1 + random.below(3));
            let properties: Map<String, Value> =
                names.map(|name| (name.to_owned(), self::schema(random, depth + 1))).collect();
            set("properties", properties.into());
        }
        if random.below(4) == 0 {
            set("required", json!([random.pick(&["a", "b", "d"])]));
        }
        if random.below(8) == 0 {
            set("patternProperties", json!({"^[cd]": self::schema(random, depth + 1)}));
        }
        if random.below(3) == 0 {
            let others = match random.below(3) {
                0 => Value::Bool(false),
                1 => Value::Bool(true),
                _ => self::schema(random, depth + 1),
            };
            set("additionalProperties", others);
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            if random.below(8) == 0 {
                set(key, (0..=random.below(3)).map(|_| self::schema(random, depth + 1)).collect());
            }
        }
        if random.below(12) == 0 {
            set("not", self::schema(random, depth + 1));
        }
    }
    schema.into()
}

fn value(random: &mut Random, depth: usize) -> Value {
    let scalars = [
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(1.0),
        json!(-2),
        json!(1.5),
        json!(0.3),
        json!(0.07),
        json!(2),
        json!(3),
        // Beyond 2^53, `jsonschema` divides without being exact.
        json!(1_u64 << 53),
        json!(""),
        json!("a"),
        json!("ab"),
        json!("abc"),
        json!("b1"),
        json!("é2"),
        json!("2024-02-29"),
        json!("192.0.2.1"),
    ];
    match random.below(if depth < 3 { 8 } else { 4 }) {
        0..=3 => random.pick(&scalars).clone(),
        4 | 5 => (0..random.below(4)).map(|_| value(random, depth + 1)).collect(),
        _ => {
            let names = ["a", "b", "c", "d"];
            let some = (0..random.below(4)).map(|_| (*random.pick(&names)).to_owned()).collect::<Vec<_>>();
            Value::Object(some.into_iter().map(|name| (name, value(random, depth + 1))).collect())
        }
    }
}

/// The schema in JSON Schema 2020-12, with what it refers to inside. A piece of an `allOf` forbids nothing.
fn translated(document: &Value, schema: &Value, is_piece: bool) -> Value {
    if let Some(target) = reference(schema).and_then(local).and_then(|pointer| document.pointer(&pointer)) {
        return translated(document, target, is_piece);
    }
    let mut out = Map::new();
    for (key, value) in schema.as_object().into_iter().flatten() {
        let one = |value: &Value| translated(document, value, false);
        let many = |values: &Value, is_piece: bool| -> Value {
            let values = values.as_array().into_iter().flatten();
            values.map(|value| translated(document, value, is_piece)).collect()
        };
        let converted = match key.as_str() {
            "nullable" | "exclusiveMinimum" | "exclusiveMaximum" => continue,
            "additionalProperties" if is_piece && *value == false => continue,
            "items" | "not" | "additionalProperties" if value.is_object() => one(value),
            "properties" | "patternProperties" => Value::Object(
                value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, value)| (name.clone(), one(value)))
                    .collect(),
            ),
            "allOf" => many(value, true),
            "oneOf" | "anyOf" => many(value, false),
            "minimum" | "maximum" => {
                let exclusive = if key == "minimum" { "exclusiveMinimum" } else { "exclusiveMaximum" };
                let name = if schema.get(exclusive) == Some(&Value::Bool(true)) { exclusive } else { key };
                out.insert(name.to_owned(), value.clone());
                continue;
            }
            _ => value.clone(),
        };
        out.insert(key.clone(), converted);
    }
    match schema.get("nullable") {
        Some(Value::Bool(true)) => json!({"anyOf": [{"type": "null"}, out]}),
        _ => out.into(),
    }
}

fn referee(schema: &Value) -> jsonschema::Validator {
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
    options
        .should_ignore_unknown_formats(true)
        .build(schema)
        .unwrap_or_else(|error| panic!("{error}: {schema}"))
}

#[test]
fn schemas_and_values_at_random_have_the_same_verdict() {
    let mut random = Random(7);
    let (mut valid, mut broken) = (0, 0);
    for _ in 0..800 {
        let components = json!({"A": schema(&mut random, 3), "B": schema(&mut random, 3)});
        // A component that refers to another, which may refer back, is no schema that `resolve` lets through.
        if components.to_string().contains("$ref") {
            continue;
        }
        let document = json!({"components": {"schemas": components}});
        let schema = schema(&mut random, 0);
        let translated = translated(&document, &schema, false);
        let referee = referee(&translated);
        let patterns = Patterns::default();
        let ours = Validator::new(&document, &patterns, Side::Response);
        for _ in 0..25 {
            let value = value(&mut random, 0);
            let expected = referee.is_valid(&value);
            let case = format!("{value}\nfor {schema}\nwith {document}\nwhich is {translated}");
            assert_eq!(ours.is_valid(&schema, &value), expected, "{case}");
            assert_eq!(ours.violations(&schema, &value).is_empty(), expected, "{case}");
            assert!(ours.is_readable(&schema, &value) || !expected, "what is valid can be read: {case}");
            *(if expected { &mut valid } else { &mut broken }) += 1;
        }
    }
    assert!(valid > 1_500 && broken > 1_500, "both were tried: {valid} valid, {broken} broken");
}

#[test]
fn formats_have_the_same_verdict() {
    let texts = [
        "2024-02-29",
        "2023-02-29",
        "2024-13-01",
        "2024-1-1",
        "24-01-01",
        "2024-02-29T10:00:00Z",
        "2024-02-29T10:00:00",
        "2024-02-29T10:00:00+01:00",
        "2024-02-29T24:00:00Z",
        "2024-02-29T10:00:00.Z",
        "2024-02-29T10:00:00.123z",
        "10:00:00Z",
        "10:00:00",
        "10:00:00+23:59",
        "10:60:00Z",
        "10:00:00-24:00",
        "P1D",
        "P1Y2M3DT4H5M6S",
        "PT5M",
        "P",
        "PT",
        "P1",
        "P2W",
        "P1D2W",
        "1D",
        "P1S",
        "PT1D",
        "123e4567-e89b-12d3-a456-426614174000",
        "123e4567e89b12d3a456426614174000",
        "123e4567-e89b-12d3-a456-42661417400g",
        "ada@example.com",
        "ada",
        "ada@",
        "@example.com",
        "a b@example.com",
        "ada..b@example.com",
        ".ada@example.com",
        "ada+b@example.com",
        "ada@-example.com",
        "ada@[192.0.2.1]",
        "example.com",
        "-example.com",
        "example-.com",
        "a_b.com",
        "a",
        "a..b",
        "192.0.2.1",
        "256.0.0.1",
        "192.0.2",
        "192.0.02.1",
        "2001:db8::1",
        "2001:db8:::1",
        "::ffff:192.0.2.1",
        "12345::",
        "https://example.com/a?b#c",
        "https://example.com/a b",
        "/a/b",
        "urn:isbn:1",
        "mailto:ada@example.com",
        "1http://a",
        "http://a/%zz",
        "a:b",
    ];
    for format in
        ["date", "date-time", "time", "duration", "uuid", "email", "hostname", "ipv4", "ipv6", "uri"]
    {
        let referee = referee(&json!({"format": format}));
        for text in texts {
            assert_eq!(formats::is(format, text), referee.is_valid(&json!(text)), "{format}: {text}");
        }
    }
}

#[test]
fn patterns_match_what_ecmascript_matches() {
    let patterns = [
        r"^\d{11}$",
        r"^[\w\W\s]*$",
        r"^[\w-.]+$",
        r"^\s$",
        r"^\S+$",
        r"^[^\d]$",
        r"^[\D]$",
        r"^[^\W_]+$",
        r"^\u0041",
        r"^\x41$",
        r"^a\/b$",
        r"^.$",
        r"^[&&a]+$",
        r"^[a-z&&[b]$",
        r"^[^]$",
        r"^(?!x)\w+$",
        r"^(?=.*\d)(?=.*[a-z]).{4,}$",
        r"^(a)\1$",
        r"^(?<year>\d{4})$",
        r"\bword\b",
        r"^$",
        r"a|^b",
        r"^[\u00e0-\u00ff]+$",
        r"^\p{L}+$",
        r"^[+\-]?\d+$",
        r"^(\d{4})-(1[0-2]|0?[1-9])T(?:[01]\d|2[0123])Z$",
        r"^[!-~]+$",
        r"^\cJ$",
        r"^[\b]$",
        r"^\v$",
        r"^\0$",
    ];
    let texts = [
        "",
        "a",
        "b",
        "A",
        "x",
        "xy",
        "aa",
        "ab1c",
        "a/b",
        "a-b.c",
        "word",
        "a word",
        "12345678901",
        "2024",
        "-5",
        "é",
        "ñandú",
        "\u{661}",
        "\n",
        "\u{2028}",
        "\u{a0}",
        "\u{feff}",
        "\u{85}",
        "\u{8}",
        "\u{b}",
        "\0",
        "&",
        "_",
        "[b",
        "-",
        "2024-12T23Z",
        "!~",
        "😀",
        "a\n",
    ];
    let compiled = Patterns::default();
    for pattern in patterns {
        // As the clients read them: with the flag `u` where that is possible.
        let referee = regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern));
        let referee = referee.unwrap_or_else(|error| panic!("{pattern}: {error}"));
        for text in texts {
            assert_eq!(compiled.is_match(pattern, text), referee.find(text).is_some(), "{pattern}: {text:?}");
        }
    }
}
