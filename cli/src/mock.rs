//! A bank inside of this program, to call without an account.

use passbook::runtime::commands::{Command, Provider};
use passbook_mock::{Authentication, Bank, Mock, Tls};

use crate::credentials::{self, Plan};
use crate::problem::{ExitKind, Problem};

/// How many customers it has.
const CUSTOMERS: usize = 3;

/// Opens the provider's bank, which takes anybody, on a port of its own. It closes when it is dropped.
pub(crate) fn open(provider: &'static Provider) -> Result<Bank, Problem> {
    let id = provider.api.id;
    let Some(mock) = Mock::provider(id) else {
        return Err(Problem::usage(format!("there is no mock bank for `{id}` in this program"))
            .next(format!("`cargo xtask mock {id}` serves one: `--base-url` calls it")));
    };
    mock.with_authentication(Authentication::Off)
        .with_tls(Tls::Off)
        .with_customers(CUSTOMERS)
        .start_blocking()
        .map_err(|error| Problem::new(ExitKind::Internal, format!("the mock bank can't be opened: {error}")))
}

/// No credential of the user's is for a mock.
pub(crate) fn plan(provider: &'static Provider, command: &'static Command) -> Plan {
    let mut plan = Plan::default();
    credentials::fill(&mut plan, provider, command);
    plan
}
