//! Who the caller is, and where: from the environment, or else from a profile.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use clap::ArgMatches;
use passbook::runtime::Secret;
use passbook::runtime::commands::{Command, Provider};
use passbook::runtime::internal::Credentials;
use passbook::runtime::internal::facts::SchemeKind;

use crate::flows::{self, Flow, Network};
use crate::problem::Problem;
use crate::{World, profiles};

/// Something that a provider reads, from the environment or a profile.
pub(crate) struct Variable {
    /// As it stands in a profile: `app_key`.
    pub(crate) name: String,
    /// `PASSBOOK_FINICITY_APP_KEY`.
    pub(crate) in_environment: String,
    pub(crate) description: String,
}

/// Everything that a provider reads: its schemes' constants, what its flows take, and what any provider has.
pub(crate) fn variables(provider: &'static Provider) -> Vec<Variable> {
    let mut all: Vec<(String, String)> = Vec::new();
    for (name, about) in flows::of(provider).into_iter().flat_map(|flow| flow.variables) {
        all.push(((*name).to_owned(), (*about).to_owned()));
    }
    for scheme in provider.api.schemes {
        let Some(credential) = provider.credentials.iter().find(|known| known.scheme == scheme.id) else {
            continue;
        };
        let about = credential.description.lines().collect::<Vec<_>>().join(" ");
        let first = about.split_inclusive(". ").next().unwrap_or_default().trim_end().to_owned();
        match scheme.kind {
            SchemeKind::Basic => {
                all.push((format!("{}_username", credential.name), first));
                all.push((format!("{}_password", credential.name), "The password for it".to_owned()));
            }
            SchemeKind::Bearer | SchemeKind::Http(_) | SchemeKind::ApiKey { .. } => {
                all.push((credential.name.to_owned(), first))
            }
            SchemeKind::Transport => {}
        }
    }
    for (name, about) in ANY_PROVIDER {
        all.push(((*name).to_owned(), (*about).to_owned()));
    }
    let mut seen = BTreeSet::new();
    all.retain(|(name, _)| seen.insert(name.clone()));
    let in_environment = |name: &str| format!("{}{}", prefix(provider), name.to_uppercase());
    all.into_iter()
        .map(|(name, description)| Variable { in_environment: in_environment(&name), name, description })
        .collect()
}

const ANY_PROVIDER: &[(&str, &str)] = &[
    ("client_certificate", "A PEM file with the certificate for mutual TLS, its private key and its chain"),
    ("root_certificates", "A PEM file with certificates to trust besides the platform's"),
    ("base_url", "Where requests go; `--base-url` overrides it"),
    ("environment", "`sandbox` or `production`; the flags override it"),
];

fn prefix(provider: &Provider) -> String {
    format!("PASSBOOK_{}_", provider.api.id.to_uppercase().replace('-', "_"))
}

/// The environments that a provider's servers are for.
pub(crate) fn environments(provider: &'static Provider) -> BTreeSet<&'static str> {
    provider.api.servers.iter().flat_map(|server| server.environments.iter().copied()).collect()
}

/// What was set for a provider.
pub(crate) struct Settings {
    pub(crate) provider: &'static Provider,
    values: BTreeMap<String, Secret>,
}

impl Settings {
    pub(crate) fn read(
        provider: &'static Provider,
        matches: &ArgMatches,
        world: &mut World<'_>,
    ) -> Result<Self, Problem> {
        let variables = variables(provider);
        let known: Vec<&str> = variables.iter().map(|variable| variable.name.as_str()).collect();
        let asked = matches.get_one::<String>("profile").map(String::as_str);
        let mut values = profiles::section(asked, provider.api.id, &known, world)?;
        for Variable { name, in_environment, .. } in &variables {
            if let Some(value) = world.environment.get(in_environment).filter(|value| !value.is_empty()) {
                values.insert(name.clone(), value.as_str().into());
            }
        }
        Ok(Self { provider, values })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Secret> {
        self.values.get(name)
    }

    /// What is no secret.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).map(Secret::expose)
    }

    /// `PASSBOOK_FINICITY_APP_KEY`.
    pub(crate) fn variable(&self, name: &str) -> String {
        format!("{}{}", prefix(self.provider), name.to_uppercase())
    }

    /// All of these; `None` where none of them is set, and a problem where some are.
    pub(crate) fn all<const N: usize>(&self, names: [&str; N]) -> Result<Option<[&Secret; N]>, Problem> {
        if names.iter().all(|name| self.get(name).is_none()) {
            return Ok(None);
        }
        self.required(names).map(Some)
    }

    pub(crate) fn required<const N: usize>(&self, names: [&str; N]) -> Result<[&Secret; N], Problem> {
        let missing: Vec<String> =
            names.iter().filter(|name| self.get(name).is_none()).map(|name| self.variable(name)).collect();
        let mut found = names.iter().filter_map(|name| self.get(name));
        match missing.is_empty() {
            true => Ok(std::array::from_fn(|_| found.next().expect("none is missing"))),
            false => {
                Err(Problem::credentials(format!("{} is not set", missing.join(" and "))).next(format!(
                    "`passbook {} --help` says what it is; it may stand in a profile, too",
                    self.provider.api.id
                )))
            }
        }
    }

    /// What is in the file that a setting names.
    pub(crate) fn file(&self, name: &str) -> Result<Option<Vec<u8>>, Problem> {
        let Some(path) = self.text(name) else { return Ok(None) };
        let read = fs::read(path).map_err(|error| {
            Problem::credentials(format!("{}: can't read `{path}`: {error}", self.variable(name)))
                .next("check that the file exists and that you may read it")
        });
        read.map(Some)
    }

    /// The same, of text.
    pub(crate) fn text_file(&self, name: &str) -> Result<Option<String>, Problem> {
        let text = self.file(name)?.map(String::from_utf8).transpose();
        text.map_err(|_| Problem::credentials(format!("{}: the file is not UTF-8", self.variable(name))))
    }
}

/// Where requests go.
pub(crate) struct Place {
    pub(crate) environment: Option<&'static str>,
    pub(crate) base_url: Option<String>,
    /// It may be `http`, also on another machine.
    pub(crate) allows_cleartext: bool,
}

/// The flags, then the settings, then the sandbox where there is one.
pub(crate) fn place(settings: &Settings, matches: &ArgMatches) -> Result<Place, Problem> {
    let environments = environments(settings.provider);
    let asked = ["sandbox", "production"]
        .into_iter()
        .find(|name| environments.contains(name) && matches.get_flag(name))
        .or(settings.text("environment"));
    let environment = match asked {
        None => environments.get("sandbox").copied(),
        Some(asked) => Some(environments.get(asked).copied().ok_or_else(|| {
            let known = environments.iter().copied().collect::<Vec<_>>().join(", ");
            let known = if known.is_empty() { "none: set the base url instead".to_owned() } else { known };
            Problem::usage(format!("{} has no environment `{asked}`", settings.provider.api.id))
                .next(format!("its environments are {known}"))
        })?),
    };
    let base_url = matches.get_one::<String>("base-url").map(String::as_str).or(settings.text("base_url"));
    if base_url.is_none() && settings.provider.api.servers.iter().all(|server| server.custom) {
        let id = settings.provider.api.id;
        return Err(Problem::usage(format!("{id}: the contract names no host")).next(format!(
            "say where it is: `--base-url URL`, or {} in the environment",
            settings.variable("base_url")
        )));
    }
    let allows_cleartext = matches.get_flag("dangerously-allow-cleartext-http");
    Ok(Place { environment, base_url: base_url.map(str::to_owned), allows_cleartext })
}

/// The credentials that there are, and the schemes that they satisfy.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) credentials: Credentials,
    pub(crate) satisfied: BTreeSet<&'static str>,
}

/// Constants first: a constant token takes precedence over a login.
pub(crate) fn plan(settings: &Settings, place: &Place, network: Network) -> Result<Plan, Problem> {
    let mut plan = Plan::default();
    for scheme in settings.provider.api.schemes {
        let known = settings.provider.credentials.iter().find(|known| known.scheme == scheme.id);
        let Some(name) = known.map(|known| known.name) else { continue };
        let is_set = match scheme.kind {
            SchemeKind::Basic => {
                let (user, password) = (format!("{name}_username"), format!("{name}_password"));
                let both = settings.all([&user, &password])?;
                both.map(|[user, password]| {
                    plan.credentials.basic(scheme.id, user.expose(), password.clone());
                })
            }
            SchemeKind::Bearer | SchemeKind::Http(_) => settings.get(name).map(|token| {
                plan.credentials.bearer(scheme.id, token.clone());
            }),
            SchemeKind::ApiKey { .. } => settings.get(name).map(|key| {
                plan.credentials.api_key(scheme.id, key.clone());
            }),
            SchemeKind::Transport => None,
        };
        if is_set.is_some() {
            plan.satisfied.insert(scheme.id);
        }
    }
    for Flow { scheme, needs, apply, .. } in flows::of(settings.provider) {
        if !plan.satisfied.contains(scheme)
            && (*needs == Network::Unused || network == Network::Used)
            && apply(settings, place, &mut plan.credentials)?
        {
            plan.satisfied.insert(scheme);
        }
    }
    Ok(plan)
}

/// Puts something in place of what is missing, where nothing will be sent.
pub(crate) fn fill(plan: &mut Plan, provider: &'static Provider, command: &'static Command) {
    let is_whole = |schemes: &&[&'static str]| schemes.iter().all(|scheme| plan.satisfied.contains(scheme));
    if command.security.iter().any(is_whole) {
        return;
    }
    let missing = command.security.first().into_iter().flat_map(|schemes| schemes.iter());
    for id in missing.filter(|id| !plan.satisfied.contains(*id)) {
        match provider.api.schemes.iter().find(|scheme| scheme.id == *id).map(|scheme| &scheme.kind) {
            Some(SchemeKind::Basic) => drop(plan.credentials.basic(id, "missing", "missing")),
            Some(SchemeKind::Bearer | SchemeKind::Http(_)) => drop(plan.credentials.bearer(id, "missing")),
            Some(SchemeKind::ApiKey { .. }) => drop(plan.credentials.api_key(id, "missing")),
            Some(SchemeKind::Transport) | None => {}
        }
    }
}
