//! A shell: a command line in, output and exit code out; and a server on loopback to talk to.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use passbook::runtime::Transport;
use passbook_cli::{Colour, World, run};
use passbook_runtime::testing::{Canned, Recorded, Server};
use tokio::runtime::Runtime;

/// What a command line runs in.
#[derive(Clone, Default)]
pub struct Shell {
    pub environment: BTreeMap<String, String>,
    pub configuration: Option<PathBuf>,
    pub input: Vec<u8>,
    pub transport: Option<Arc<dyn Transport>>,
}

/// What came of it.
#[derive(Debug)]
pub struct Ran {
    pub code: u8,
    pub output: String,
    pub errors: String,
}

impl Shell {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// With credentials of Finicity that need no login.
    pub fn finicity() -> Self {
        Self::new()
            .set("PASSBOOK_FINICITY_APP_KEY", "s3cret-key")
            .set("PASSBOOK_FINICITY_APP_TOKEN", "s3cret-token")
    }

    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.environment.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn input(mut self, input: &str) -> Self {
        self.input = input.as_bytes().to_vec();
        self
    }

    /// Runs `passbook` with these words.
    pub fn run(&self, words: &[&str]) -> Ran {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut input = self.input.as_slice();
        let arguments = std::iter::once("passbook").chain(words.iter().copied());
        let code = run(&mut World {
            arguments: arguments.map(Into::into).collect(),
            environment: self.environment.clone(),
            configuration: self.configuration.clone(),
            output_colour: Colour::Off,
            error_colour: Colour::Off,
            input: &mut input,
            output: &mut output,
            errors: &mut errors,
            transport: self.transport.clone(),
        });
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("what is printed is UTF-8");
        Ran { code, output: text(output), errors: text(errors) }
    }
}

impl Ran {
    #[track_caller]
    pub fn ends(&self, code: u8) -> &Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    #[track_caller]
    pub fn prints(&self, text: &str) -> &Self {
        assert_eq!(self.output, text, "{self:#?}");
        self
    }

    #[track_caller]
    pub fn shows(&self, text: &str) -> &Self {
        assert!(self.output.contains(text), "no `{text}` in the output of {self:#?}");
        self
    }

    /// The same for text that may be broken into lines.
    #[track_caller]
    pub fn shows_words(&self, text: &str) -> &Self {
        let words: Vec<&str> = self.output.split_whitespace().collect();
        assert!(words.join(" ").contains(text), "no `{text}` in the output of {self:#?}");
        self
    }

    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(self.errors.contains(text), "no `{text}` in the errors of {self:#?}");
        self
    }

    /// Neither on the output nor among the errors.
    #[track_caller]
    pub fn keeps(&self, secret: &str) -> &Self {
        let is_kept = !self.output.contains(secret) && !self.errors.contains(secret);
        assert!(is_kept, "`{secret}` is printed: {self:#?}");
        self
    }
}

/// A server on loopback, which runs beside the shell's own event loop.
pub struct Bank {
    server: Server,
    _runtime: Runtime,
}

impl Bank {
    pub fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("the machine gives an event loop");
        Self { server: runtime.block_on(Server::start()), _runtime: runtime }
    }

    /// A server with one answer, given again and again.
    pub fn with(canned: Canned) -> Self {
        let bank = Self::start();
        bank.reply(canned);
        bank
    }

    pub fn json(status: u16, text: &str) -> Self {
        Self::with(Canned::json(status, text))
    }

    pub fn reply(&self, canned: Canned) -> &Self {
        self.server.reply(canned);
        self
    }

    pub fn url(&self) -> String {
        self.server.url()
    }

    pub fn requests(&self) -> Vec<Recorded> {
        self.server.requests()
    }

    /// Runs a command line that talks to this server.
    pub fn run(&self, shell: &Shell, words: &[&str]) -> Ran {
        let url = self.url();
        let words: Vec<&str> = words.iter().copied().chain(["--base-url", &url]).collect();
        shell.run(&words)
    }
}
