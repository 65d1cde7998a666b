//! Which operation a request is for.

use std::collections::BTreeMap;

use http::Method;

use crate::contract::{Contract, Operation};
use crate::encoding::decoded;

/// How many near paths a refusal names.
const NEAR_PATHS: usize = 3;

/// The paths of a contract, the more concrete before the less.
#[derive(Debug)]
pub(crate) struct Router {
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
    template: String,
    segments: Vec<Vec<Piece>>,
    /// Index of the operation, by method.
    operations: Vec<(Method, usize)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Literal(String),
    Parameter(String),
}

/// Where a path leads.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    Operation {
        operation: &'a Operation,
        parameters: BTreeMap<String, String>,
    },
    /// The path is there, for these methods.
    Method {
        allowed: Vec<Method>,
    },
    /// There is no such path; these come near.
    Nothing {
        near: Vec<String>,
    },
    /// The path is none.
    Malformed(&'static str),
}

impl Router {
    pub(crate) fn new(contract: &Contract) -> Self {
        let mut by_template: BTreeMap<String, Route> = BTreeMap::new();
        for (index, operation) in contract.operations.iter().enumerate() {
            let template = format!("{}{}", operation.base_path, operation.path);
            let route = by_template.entry(template.clone()).or_insert_with(|| Route {
                segments: segments(&template).map(pieces).collect(),
                template,
                operations: Vec::new(),
            });
            route.operations.push((operation.method.clone(), index));
        }
        let mut routes: Vec<Route> = by_template.into_values().collect();
        routes.sort_by_cached_key(|route| {
            (
                route.segments.iter().map(|pieces| vagueness(pieces)).collect::<Vec<_>>(),
                route.template.clone(),
            )
        });
        Self { routes }
    }

    /// Finds the operation for a path, percent-encoded and with its base path.
    pub(crate) fn find<'a>(&self, contract: &'a Contract, method: &Method, path: &str) -> Found<'a> {
        let mut given = Vec::new();
        for segment in segments(path) {
            match decoded(segment) {
                None => return Found::Malformed("a part of the path is not UTF-8 once it is decoded"),
                Some(segment) if segment == "." || segment == ".." => {
                    return Found::Malformed("`.` and `..` can't be parts of a path");
                }
                Some(segment) if segment.contains('\0') => {
                    return Found::Malformed("a part of the path has a NUL in it");
                }
                Some(segment) => given.push(segment),
            }
        }
        let mut allowed: Vec<Method> = Vec::new();
        for route in &self.routes {
            let Some(parameters) = route.fits(&given) else { continue };
            // A slash inside of a part is what proxies and frameworks take for a separator, each in its own way.
            if parameters.values().any(|value| value.contains('/')) {
                return Found::Malformed("a parameter of the path has an encoded slash in it");
            }
            match route.operations.iter().find(|(other, _)| other == method) {
                Some((_, index)) => {
                    return Found::Operation { operation: &contract.operations[*index], parameters };
                }
                None => allowed.extend(route.operations.iter().map(|(method, _)| method.clone())),
            }
        }
        if allowed.is_empty() {
            return Found::Nothing { near: self.near(&given, &contract.base_path) };
        }
        allowed.sort_by(|one, other| one.as_str().cmp(other.as_str()));
        allowed.dedup();
        Found::Method { allowed }
    }

    fn near(&self, given: &[String], base_path: &str) -> Vec<String> {
        // Somebody may have left out the base path.
        let below: Vec<String> = match base_path {
            "" => given.to_vec(),
            _ => segments(base_path).map(str::to_owned).chain(given.iter().cloned()).collect(),
        };
        let distance_of = |route: &Route, given: &[String]| -> usize {
            let shared = route.segments.iter().zip(given).map(|(pieces, segment)| match pieces.as_slice() {
                [Piece::Literal(literal)] => strsim::damerau_levenshtein(literal, segment).min(10),
                pieces => {
                    if fit(pieces, segment).is_some() {
                        1
                    } else {
                        5
                    }
                }
            });
            shared.sum::<usize>() + 6 * route.segments.len().abs_diff(given.len())
        };
        let distance = |route: &Route| distance_of(route, given).min(distance_of(route, &below) + 1);
        let mut routes: Vec<(usize, &Route)> =
            self.routes.iter().map(|route| (distance(route), route)).collect();
        routes.sort_by_key(|(distance, route)| (*distance, &route.template));
        routes.iter().take(NEAR_PATHS).map(|(_, route)| route.template.clone()).collect()
    }
}

impl Route {
    fn fits(&self, given: &[String]) -> Option<BTreeMap<String, String>> {
        if given.len() != self.segments.len() {
            return None;
        }
        let mut parameters = BTreeMap::new();
        for (pieces, segment) in self.segments.iter().zip(given) {
            parameters.extend(fit(pieces, segment)?);
        }
        Some(parameters)
    }
}

/// The parameters of one segment, where it fits.
fn fit(pieces: &[Piece], segment: &str) -> Option<Vec<(String, String)>> {
    match pieces {
        [] => segment.is_empty().then(Vec::new),
        [Piece::Literal(literal), rest @ ..] => fit(rest, segment.strip_prefix(literal.as_str())?),
        [Piece::Parameter(name)] => (!segment.is_empty()).then(|| vec![(name.clone(), segment.to_owned())]),
        [Piece::Parameter(name), rest @ ..] => {
            // As little as fits: `{name}.{extension}`.
            let ends = segment.char_indices().map(|(index, _)| index).skip(1);
            ends.into_iter().find_map(|end| {
                let mut found = fit(rest, &segment[end..])?;
                found.insert(0, (name.clone(), segment[..end].to_owned()));
                Some(found)
            })
        }
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

fn pieces(segment: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = segment;
    while let Some(start) = rest.find('{') {
        let Some(length) = rest[start..].find('}') else { break };
        if start > 0 {
            pieces.push(Piece::Literal(rest[..start].to_owned()));
        }
        pieces.push(Piece::Parameter(rest[start + 1..start + length].to_owned()));
        rest = &rest[start + length + 1..];
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Literal(rest.to_owned()));
    }
    pieces
}

/// A segment without parameters takes precedence over one with some text, and that over one without.
fn vagueness(pieces: &[Piece]) -> usize {
    let literals = pieces.iter().filter(|piece| matches!(piece, Piece::Literal(_))).count();
    match pieces.len() {
        length if literals == length => 0,
        _ if literals > 0 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use passbook_openapi::load::{Config, load_text};
    use serde_json::{Map, Value, json};

    use super::*;

    fn contract(paths: &[(&str, &str)]) -> Contract {
        let mut items = Map::new();
        for (method, path) in paths {
            let item = items.entry(*path).or_insert_with(|| json!({}));
            item[*method] =
                json!({"operationId": format!("{method} {path}"), "responses": {"200": {"description": ""}}});
        }
        let info = json!({"title": "Routes", "version": "1"});
        let document = json!({"openapi": "3.0.3", "info": info, "paths": Value::Object(items)});
        let source = load_text(&document.to_string(), "routes.json", "routes", Config::repair_all());
        Contract::read(source.expect("the document is read")).expect("there is something to serve")
    }

    fn found(paths: &[(&str, &str)], method: &str, path: &str) -> String {
        let contract = contract(paths);
        let router = Router::new(&contract);
        match router.find(&contract, &Method::from_bytes(method.as_bytes()).expect("a method"), path) {
            Found::Operation { operation, parameters } => format!("{} {parameters:?}", operation.id),
            Found::Method { allowed } => format!("allowed {allowed:?}"),
            Found::Nothing { near } => format!("near {near:?}"),
            Found::Malformed(reason) => reason.to_owned(),
        }
    }

    #[test]
    fn the_concrete_goes_before_the_templated() {
        let paths = [
            ("get", "/{a}/{b}"),
            ("get", "/a/{b}"),
            ("get", "/a/b"),
            ("get", "/a/v-{c}"),
            ("get", "/{x}.{y}/z"),
        ];
        assert_eq!(found(&paths, "GET", "/a/b"), "get /a/b {}");
        assert_eq!(found(&paths, "GET", "/a/v-2"), r#"get /a/v-{c} {"c": "2"}"#);
        assert_eq!(found(&paths, "GET", "/a/c"), r#"get /a/{b} {"b": "c"}"#);
        assert_eq!(found(&paths, "GET", "/one/two"), r#"get /{a}/{b} {"a": "one", "b": "two"}"#);
        assert_eq!(found(&paths, "GET", "/p.q/z"), r#"get /{x}.{y}/z {"x": "p", "y": "q"}"#);
    }

    #[test]
    fn a_method_is_looked_for_on_all_paths_that_fit() {
        let paths = [("post", "/a/b"), ("get", "/a/{x}"), ("delete", "/a/{x}")];
        assert_eq!(found(&paths, "GET", "/a/b"), r#"get /a/{x} {"x": "b"}"#);
        assert_eq!(found(&paths, "PUT", "/a/b"), "allowed [DELETE, GET, POST]");
    }

    #[test]
    fn paths_that_try_to_leave_are_refused() {
        let paths = [("get", "/files/{name}")];
        for path in ["/files/..", "/files/%2e%2e", "/files/%2E.", "/%2e/files"] {
            assert!(found(&paths, "GET", path).contains("`..`"), "{path}");
        }
        assert!(found(&paths, "GET", "/files/a%2Fb").contains("encoded slash"));
        assert!(found(&paths, "GET", "/files/%ff").contains("UTF-8"));
        assert!(found(&paths, "GET", "/files/a%00").contains("NUL"));
    }

    #[test]
    fn an_unknown_path_is_told_what_comes_near() {
        let paths =
            [("get", "/customers"), ("get", "/customers/{id}"), ("get", "/accounts"), ("get", "/a/b/c/d")];
        assert_eq!(
            found(&paths, "GET", "/custmers"),
            r#"near ["/customers", "/accounts", "/customers/{id}"]"#
        );
        assert!(found(&paths, "GET", "/customers/").starts_with("near"));
    }
}
