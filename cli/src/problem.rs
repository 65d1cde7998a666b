//! What goes wrong, and the exit code for it.

use std::io::{self, Write};

use passbook::runtime::commands::Content;

use crate::{Colour, json};

/// How a run ended, by what a script can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitKind {
    /// What was asked for is on the output.
    Success,
    /// The provider answered an error.
    Refused,
    /// The command line, or what it names, makes no request.
    Usage,
    /// Credentials are missing, can't be read, or were refused where tokens are given out.
    Credentials,
    /// No reply, or only a part of one.
    Transport,
    /// The reply is not what the contract says.
    Decode,
    /// Anything else: a fault here, or in this machine.
    Internal,
}

impl ExitKind {
    /// All of them, with what `--help` says.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Success, "success"),
        (Self::Refused, "the provider answered an error: on stderr, as JSON where it is documented"),
        (Self::Usage, "usage error; nothing was sent"),
        (Self::Credentials, "credentials are missing or unusable"),
        (Self::Transport, "no reply: no connection, a timeout, or one that broke off"),
        (Self::Decode, "the reply is not what the contract says"),
        (Self::Internal, "anything else"),
    ];

    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Credentials => 3,
            Self::Transport => 4,
            Self::Decode => 5,
            Self::Internal => 100,
        }
    }
}

/// What went wrong: why, what lies behind it, and what to type. It prints no secret.
#[derive(Debug)]
pub(crate) struct Problem(Box<Details>);

#[derive(Debug)]
struct Details {
    kind: ExitKind,
    reason: String,
    causes: Vec<String>,
    next: Option<String>,
    /// What the provider said, masked.
    content: Option<Content>,
    /// What came, where the user asked to see it.
    raw: Option<String>,
    is_broken_pipe: bool,
}

impl Problem {
    pub(crate) fn new(kind: ExitKind, reason: impl Into<String>) -> Self {
        let (reason, causes, next) = (reason.into(), Vec::new(), None);
        let (content, raw, is_broken_pipe) = (None, None, false);
        Self(Box::new(Details { kind, reason, causes, next, content, raw, is_broken_pipe }))
    }

    pub(crate) fn usage(reason: impl Into<String>) -> Self {
        Self::new(ExitKind::Usage, reason)
    }

    pub(crate) fn credentials(reason: impl Into<String>) -> Self {
        Self::new(ExitKind::Credentials, reason)
    }

    pub(crate) fn because(mut self, causes: Vec<String>) -> Self {
        self.0.causes = causes;
        self
    }

    /// What to type.
    pub(crate) fn next(mut self, next: impl Into<String>) -> Self {
        self.0.next = Some(next.into());
        self
    }

    pub(crate) fn with_content(mut self, content: Option<Content>) -> Self {
        self.0.content = content;
        self
    }

    /// What came and was not decoded, as it came.
    pub(crate) fn with_raw(mut self, body: &[u8]) -> Self {
        self.0.raw = Some(String::from_utf8_lossy(body).into_owned());
        self
    }

    pub(crate) fn kind(&self) -> ExitKind {
        self.0.kind
    }

    pub(crate) fn is_broken_pipe(&self) -> bool {
        self.0.is_broken_pipe
    }

    /// `error: …`, and what the provider said below it.
    pub(crate) fn print(&self, colour: Colour, errors: &mut dyn Write) -> io::Result<()> {
        if !self.0.reason.is_empty() {
            let (red, cyan, end) = match colour {
                Colour::On => ("\x1b[1;31m", "\x1b[1;36m", "\x1b[0m"),
                Colour::Off => ("", "", ""),
            };
            writeln!(errors, "{red}error{end}: {}", visible(&self.0.reason))?;
            for cause in &self.0.causes {
                writeln!(errors, "  caused by: {}", visible(cause))?;
            }
            if let Some(next) = &self.0.next {
                writeln!(errors, " {cyan}help{end}: {next}")?;
            }
        }
        if let Some(raw) = &self.0.raw {
            writeln!(errors, "{}", visible(raw))?;
        }
        match &self.0.content {
            Some(Content::Json(text)) => writeln!(errors, "{}", json::pretty(text, colour)),
            Some(Content::Text(text)) => writeln!(errors, "{}", json::string(text)),
            Some(Content::Bytes(bytes)) => {
                writeln!(errors, "{}", json::string(&format!("{} bytes", bytes.len())))
            }
            Some(Content::Empty) | None => Ok(()),
        }
    }
}

/// Text of others, without the characters that would steer a terminal.
pub(crate) fn visible(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\t' => c.to_string(),
        c if c.is_control() => c.escape_unicode().to_string(),
        c => c.to_string(),
    };
    text.chars().map(shown).collect()
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        let is_broken_pipe = error.kind() == io::ErrorKind::BrokenPipe;
        let mut problem = Self::new(ExitKind::Internal, format!("can't write: {error}"));
        problem.0.is_broken_pipe = is_broken_pipe;
        problem
    }
}
