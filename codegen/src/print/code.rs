//! The grammar of what `refine` writes: which boxes and breaks stand around which tokens. All of it is as in
//! prettyplease; what is not in here is left to prettyplease itself.

use std::borrow::Cow;

use super::layout::Layout;
use super::tokens::{Kind, Tokens};

mod attributes;
mod branches;
mod chains;
mod expressions;
mod invocations;
mod items;
mod patterns;
mod statements;
mod types;
mod uses;

/// `None` where the tokens are something that only prettyplease prints.
type Supported = Option<()>;

/// Prints one item.
pub(super) struct Code<'a> {
    tokens: &'a Tokens,
    at: usize,
    pub(super) layout: Layout<'a>,
}

/// Whether `{` behind a path may be the fields of a struct.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Braces {
    Struct,
    Block,
}

/// How a path's generic arguments are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Generics {
    /// `a::b`
    None,
    /// `a::B<T>`
    Type,
    /// `a::B::<T>`
    Turbofish,
}

impl<'a> Code<'a> {
    pub(super) fn new(tokens: &'a Tokens, out: String) -> Self {
        Self { tokens, at: 0, layout: Layout::new(out) }
    }

    /// The whole item, and nothing behind it.
    pub(super) fn item_alone(&mut self) -> Supported {
        self.layout.cbox(0);
        self.item()?;
        self.layout.end();
        (self.at == self.tokens.len()).then_some(())
    }

    // Looking.

    fn is(&self, at: usize, mark: char) -> bool {
        let token = self.tokens.get(at);
        token.kind == Kind::Punct && token.mark == mark
    }

    fn is_both(&self, at: usize, first: char, second: char) -> bool {
        self.is(at, first) && self.tokens.get(at).joint && self.is(at + 1, second)
    }

    fn is_word(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).kind == Kind::Word && self.tokens.text(at) == word
    }

    fn opens(&self, at: usize, mark: char) -> bool {
        let token = self.tokens.get(at);
        token.kind == Kind::Open && token.mark == mark
    }

    fn closes(&self, at: usize) -> bool {
        self.tokens.get(at).kind == Kind::Close
    }

    /// How many commas stand in a group itself.
    fn commas(&self, mut at: usize, close: usize) -> usize {
        let mut commas = 0;
        while at < close {
            match self.tokens.get(at).kind {
                Kind::Open => at = self.tokens.get(at).close,
                _ => commas += usize::from(self.is(at, ',')),
            }
            at += 1;
        }
        commas
    }

    // Moving on.

    fn expect(&mut self, mark: char) -> Supported {
        self.is(self.at, mark).then(|| self.at += 1)
    }

    fn expect_both(&mut self, first: char, second: char) -> Supported {
        self.is_both(self.at, first, second).then(|| self.at += 2)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let is = self.is_word(self.at, word);
        self.at += usize::from(is);
        is
    }

    /// Into a group; where it closes.
    fn enter(&mut self, mark: char) -> Option<usize> {
        self.opens(self.at, mark).then(|| {
            let close = self.tokens.get(self.at).close;
            self.at += 1;
            close
        })
    }

    /// Out of a group that is read to its end.
    fn leave(&mut self, close: usize) -> Supported {
        (self.at == close).then(|| self.at += 1)
    }

    /// Over a comma, or to the end of the list. Whether that is the end.
    fn comma_or_end(&mut self) -> Option<bool> {
        if self.is(self.at, ',') {
            self.at += 1;
        } else if !self.closes(self.at) {
            return None;
        }
        Some(self.closes(self.at))
    }

    fn word_at(&mut self, at: usize) -> Supported {
        (self.tokens.get(at).kind == Kind::Word).then(|| self.layout.word(self.tokens.text(at)))
    }

    /// The identifier here.
    fn ident(&mut self) -> Supported {
        self.word_at(self.at)?;
        self.at += 1;
        Some(())
    }

    fn lifetime(&mut self) -> Supported {
        self.expect('\'')?;
        self.layout.word("'");
        self.ident()
    }
}

/// A whole number, a character or a byte.
fn is_simple(literal: &str) -> bool {
    let number = literal.strip_prefix('-').unwrap_or(literal);
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return literal.starts_with('\'') || literal.starts_with("b'");
    }
    let has_exponent = !number.starts_with("0x") && number.contains(['e', 'E']);
    !number.contains('.') && !has_exponent && !number.ends_with("f32") && !number.ends_with("f64")
}

fn is_keyword(word: &str) -> bool {
    const KEYWORDS: [&str; 34] = [
        "as", "async", "await", "box", "break", "const", "continue", "crate", "dyn", "else", "enum",
        "extern", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
        "pub", "ref", "return", "static", "struct", "trait", "type", "unsafe", "use", "where",
    ];
    KEYWORDS.contains(&word) || matches!(word, "while" | "yield")
}

/// A mark as text.
fn mark(mark: char) -> Option<&'static str> {
    const MARKS: &str = "!#$%&'()*+,-./:;<=>?@[]^_`{|}~";
    let at = MARKS.find(mark)?;
    MARKS.get(at..at + mark.len_utf8())
}

/// The text of a string literal: one that `Literal::string` writes, or the raw one that a doc comment in `quote!`
/// becomes. `None` for other literals.
fn unescaped(literal: &str) -> Option<Cow<'_, str>> {
    if let Some(raw) = literal.strip_prefix('r') {
        let text = raw.trim_start_matches('#');
        let (_, hashes) = raw.split_at(text.len());
        let text = text.strip_prefix('"')?.strip_suffix(hashes)?.strip_suffix('"')?;
        return Some(Cow::Borrowed(text));
    }
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    if !text.contains('\\') {
        return Some(Cow::Borrowed(text));
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let mut behind = rest[at + 1..].chars();
        out.push(match behind.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            c @ ('\\' | '"' | '\'') => c,
            'u' => {
                let (code, after) = behind.as_str().strip_prefix('{')?.split_once('}')?;
                behind = after.chars();
                char::from_u32(u32::from_str_radix(code, 16).ok()?)?
            }
            // The rest of what Rust has is left to prettyplease.
            _ => return None,
        });
        rest = behind.as_str();
    }
    out.push_str(rest);
    Some(Cow::Owned(out))
}
