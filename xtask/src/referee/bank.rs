//! Schemathesis against the mock bank, and Prism against the clients: each by the specs, and neither written here.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::mock::{build, documents, program};
use crate::output::{Problem, Screen, Tone};
use crate::tools::{install_node, install_python, output};
use crate::workspace::Workspace;

const SCHEMATHESIS: &str = "schemathesis==4.32.5";
const PRISM: &str = "@stoplight/prism-cli@5.14.2";

/// A way to open the bank, and which of Schemathesis's checks can't be asked of it.
struct Opening {
    what: &'static str,
    flags: &'static [&'static str],
    left_out: &'static str,
}

const OPENINGS: [Opening; 2] = [
    // It keeps nothing, so what is deleted is there again, and it takes any credential.
    Opening {
        what: "by its contract alone",
        flags: &["--contract-only"],
        left_out: "ignored_auth,use_after_free,ensure_resource_availability",
    },
    // It refuses for reasons that no schema has, such as a name that is taken, and nobody has to say who they are:
    // Schemathesis can't log in.
    Opening {
        what: "with what it keeps",
        flags: &["--no-auth"],
        left_out: "ignored_auth,positive_data_acceptance,negative_data_rejection,missing_required_header",
    },
];
/// How long a server may take to open its port.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs both; whether they passed.
pub(super) fn referee(
    workspace: &Workspace,
    ids: &[String],
    folder: &Path,
    screen: &mut Screen<'_>,
) -> Result<bool> {
    let Some(documents) = documents(workspace, ids, screen)? else { return Ok(false) };
    let schemathesis = install_python(folder, SCHEMATHESIS, "bin/schemathesis", screen)?;
    let prism = install_node(folder, PRISM, ".bin/prism", screen)?;
    let mut passed = told(&mut build(workspace), "the mock bank builds", screen)?;
    for opening in &OPENINGS {
        let (_bank, urls) = open(workspace, opening, &documents)?;
        for (id, path) in &documents {
            let url = urls.iter().find(|(other, _)| other == id).map(|(_, url)| url.as_str());
            let mut run = Command::new(&schemathesis);
            // It keeps notes where it runs.
            run.current_dir(folder).arg("run").arg(workspace.root().join(path));
            run.args(["--url", url.unwrap_or_default(), "--no-color", "--max-examples", "5", "--seed", "1"]);
            // A partner who is locked gets a documented 500, as the provider answers it.
            let locks = if id == "finicity" { ",not_a_server_error" } else { "" };
            let left_out = format!("{}{locks}", opening.left_out);
            run.args(["--checks", "all", "--exclude-checks", &left_out]);
            // A format of the specs', and a fault of Schemathesis's.
            run.env("PYTHONPATH", workspace.root().join("tests/referee")).env("PYTHONDONTWRITEBYTECODE", "1");
            run.env("SCHEMATHESIS_HOOKS", "schemathesis_hooks");
            // Of OAuth 2, which it can't obtain tokens for.
            run.args(["--header", "Authorization: Bearer demonstration"]);
            let what = format!("{SCHEMATHESIS}: the mock bank of {id}, {}", opening.what);
            passed &= told(&mut run, &what, screen)?;
        }
    }
    for (port, (id, path)) in (4810..).zip(&documents) {
        let url = format!("http://127.0.0.1:{port}");
        let mut mock = Command::new(&prism);
        mock.current_dir(workspace.root()).args(["mock", "--errors", "--port", &port.to_string(), path]);
        let (_prism, _) = started(mock, |line| match line.contains("Prism is listening") {
            true => Line::Ready,
            false => Line::Other,
        })?;
        let mut wire = Command::new(env!("CARGO"));
        wire.current_dir(workspace.root()).env("PASSBOOK_WIRE_REFEREE", &url);
        wire.args(["test", "--quiet", "--locked", "-p", &format!("passbook-{id}"), "--test", "wire"]);
        passed &= told(&mut wire, &format!("{PRISM}: the client of {id}"), screen)?;
    }
    Ok(passed)
}

/// The banks of all providers, in one process, with their URLs.
fn open(
    workspace: &Workspace,
    opening: &Opening,
    documents: &[(String, String)],
) -> Result<(Server, Vec<(String, String)>)> {
    let mut bank = program(workspace);
    bank.args(["--port", "0", "--no-tls", "--documented-refusals"]).args(opening.flags);
    for (id, _) in documents {
        bank.arg("--document").arg(format!("{id}=specs/{id}"));
    }
    served(bank)
}

/// The bank of one provider, as it is by itself, with its URL.
pub(super) fn open_alone(workspace: &Workspace, id: &str, flags: &[&str]) -> Result<(Server, String)> {
    let mut bank = program(workspace);
    bank.args(["--port", "0", "--document", &format!("{id}=specs/{id}")]).args(flags);
    let (server, urls) = served(bank)?;
    let url = urls.into_iter().next().map(|(_, url)| url);
    Ok((server, url.ok_or_else(|| Problem::new(format!("the bank of {id} has no URL")))?))
}

fn served(bank: Command) -> Result<(Server, Vec<(String, String)>)> {
    started(bank, |line| {
        let mut words = line.split_whitespace();
        match (words.next(), words.next(), words.next()) {
            (Some("Serving"), Some(id), Some(url)) => Line::Url(id.to_owned(), url.to_owned()),
            (Some("Ready"), ..) => Line::Ready,
            _ => Line::Other,
        }
    })
}

pub(super) fn told(command: &mut Command, what: &str, screen: &mut Screen<'_>) -> Result<bool> {
    screen.progress(what);
    let started = Instant::now();
    let (passed, output) = output(command)?;
    let seconds = started.elapsed().as_secs();
    match passed {
        true => screen.verb(Tone::Good, "Passed", format_args!("{what}, in {seconds} s"))?,
        false => {
            screen.verb(Tone::Bad, "Failure", what)?;
            screen.line(output.trim_end())?;
        }
    }
    Ok(passed)
}

/// What a server says about itself.
enum Line {
    Url(String, String),
    Ready,
    Other,
}

/// A process that ends with this.
pub(super) struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a server and waits until it says that it is ready; what it said of its URLs.
fn started(mut command: Command, read: impl Fn(&str) -> Line) -> Result<(Server, Vec<(String, String)>)> {
    let name = crate::tools::shown(&command);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| {
        Problem::new(format!("cannot run {name}: {error}")).next("install it, and run this again")
    })?;
    let lines = child.stdout.take().map(|out| BufReader::new(out).lines());
    let server = Server(child);
    let (begun, mut urls, mut said) = (Instant::now(), Vec::new(), String::new());
    let mut lines = lines.into_iter().flatten().map_while(Result::ok);
    let is_ready = lines.by_ref().take_while(|_| begun.elapsed() < PATIENCE).any(|line| {
        said.push_str(&line);
        said.push('\n');
        match read(&line) {
            Line::Url(id, url) => {
                urls.push((id, url));
                false
            }
            Line::Ready => true,
            Line::Other => false,
        }
    });
    if !is_ready {
        return Err(Problem::new(format!("{name} did not start:\n{said}"))
            .next("see what it says above")
            .into());
    }
    // It goes on speaking, and would stop at a pipe that nobody reads.
    std::thread::spawn(move || lines.for_each(drop));
    Ok((server, urls))
}
