//! What the commands say and how: like cargo, a right-aligned verb and then the thing.
//!
//! Reports go to one writer, so that a test can hold them. Colour and progress are for terminals only, and
//! nothing is told by colour alone.

use std::fmt;
use std::io::{self, IsTerminal, Write};

use passbook_openapi::{Diagnostic, Severity};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// All is as it should be.
    Fresh,
    /// A change breaks callers.
    Breaking,
    /// The tree differs from what the specs say.
    Stale,
    /// Something could not be done.
    Failed,
}

impl Ending {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Fresh => 0,
            Self::Breaking => 1,
            Self::Stale => 4,
            Self::Failed => 100,
        }
    }
}

/// What went wrong with the machine or the command line: where, why, and what to do.
///
/// What is wrong with a document is a [`Diagnostic`] instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    reason: String,
    place: Option<String>,
    next: Option<String>,
}

impl Problem {
    /// Why it went wrong.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), place: None, next: None }
    }

    /// Where.
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// What to do.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)?;
        if let Some(place) = &self.place {
            write!(f, "\n  --> {place}")?;
        }
        if let Some(next) = &self.next {
            write!(f, "\n help: {next}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

/// The colour of a verb.
#[derive(Clone, Copy, Debug)]
pub enum Tone {
    /// As it should be.
    Good,
    /// To be looked at.
    Note,
    /// Wrong.
    Bad,
}

/// Where a command's report goes.
pub struct Screen<'a> {
    out: &'a mut dyn Write,
    progress: Option<&'a mut dyn Write>,
    colour: bool,
    progress_is_shown: bool,
}

impl fmt::Debug for Screen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Screen").field("colour", &self.colour).finish_non_exhaustive()
    }
}

impl<'a> Screen<'a> {
    /// A screen without colour and progress: a file, a pipe, a test.
    pub fn plain(out: &'a mut dyn Write) -> Self {
        Self { out, progress: None, colour: false, progress_is_shown: false }
    }

    /// The process's own outputs.
    pub fn of_process(out: &'a mut io::Stdout, err: &'a mut io::Stderr) -> Self {
        let colour = wants_colour(out.is_terminal());
        let progress: Option<&'a mut dyn Write> = if err.is_terminal() { Some(err) } else { None };
        Self { out, progress, colour, progress_is_shown: false }
    }

    /// A line with a verb: `     Updated akoya`.
    pub fn verb(&mut self, tone: Tone, verb: &str, rest: impl fmt::Display) -> io::Result<()> {
        let verb = self.paint(tone, &format!("{verb:>12}"));
        self.line(format_args!("{verb} {rest}"))
    }

    /// A line as it is.
    pub fn line(&mut self, line: impl fmt::Display) -> io::Result<()> {
        self.clear_progress();
        writeln!(self.out, "{line}")
    }

    /// A finding, with an empty line after it.
    pub fn diagnostic(&mut self, diagnostic: &Diagnostic) -> io::Result<()> {
        let tone = match diagnostic.severity {
            Severity::Warning => Tone::Note,
            Severity::Error => Tone::Bad,
        };
        let text = diagnostic.to_string();
        let (head, rest) = text.split_at(text.find(": ").unwrap_or(0));
        let head = self.paint(tone, head);
        self.line(format_args!("{head}{rest}\n"))
    }

    /// Shows how far a long command is, on a terminal; the next line replaces it.
    pub fn progress(&mut self, text: impl fmt::Display) {
        if let Some(progress) = &mut self.progress {
            self.progress_is_shown = true;
            // Not being able to show progress is no reason to stop.
            let _ = write!(progress, "\r\x1b[K{text}").and_then(|()| progress.flush());
        }
    }

    fn clear_progress(&mut self) {
        if let Some(progress) = self.progress.as_mut().filter(|_| self.progress_is_shown) {
            let _ = write!(progress, "\r\x1b[K").and_then(|()| progress.flush());
            self.progress_is_shown = false;
        }
    }

    /// A text that is made to be read by programs, as it is.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.clear_progress();
        self.out.write_all(text.as_bytes())
    }

    /// Puts what was said so far before what another process is about to say.
    pub fn flush(&mut self) -> io::Result<()> {
        self.clear_progress();
        self.out.flush()
    }

    /// A text in this tone's colour, on a screen that has colours.
    pub fn paint(&self, tone: Tone, text: &str) -> String {
        if self.colour { painted(tone, text) } else { text.to_owned() }
    }
}

impl Drop for Screen<'_> {
    fn drop(&mut self) {
        self.clear_progress();
        let _ = self.out.flush();
    }
}

/// Prints a command's error to the error output.
pub fn report(err: &mut io::Stderr, error: &anyhow::Error) {
    let label = match wants_colour(err.is_terminal()) {
        true => painted(Tone::Bad, "error"),
        false => "error".to_owned(),
    };
    // Where even this can't be printed, the exit code still tells.
    let _ = writeln!(err, "{label}: {error:#}");
}

/// `1 file`, `2 files`.
pub fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

fn wants_colour(is_terminal: bool) -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    match set("CARGO_TERM_COLOR").and_then(|choice| choice.into_string().ok()).as_deref() {
        Some("always") => true,
        Some("never") => false,
        _ => is_terminal && set("NO_COLOR").is_none() && set("TERM").is_none_or(|term| term != "dumb"),
    }
}

fn painted(tone: Tone, text: &str) -> String {
    let colour = match tone {
        Tone::Good => 32,
        Tone::Note => 33,
        Tone::Bad => 31,
    };
    format!("\x1b[1;{colour}m{text}\x1b[0m")
}
