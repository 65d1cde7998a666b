//! The tokens of an item in one list, with their text in one string: groups are a token that opens and one that
//! closes, so that looking ahead and skipping a group cost nothing.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word: an identifier or a keyword.
    Word,
    Literal,
    Punct,
    Open,
    Close,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// The character of a punctuation mark or of a delimiter.
    pub(super) mark: char,
    /// Whether another punctuation mark follows without a space.
    pub(super) joint: bool,
    start: usize,
    end: usize,
    /// Where the group closes that this token opens.
    pub(super) close: usize,
}

#[derive(Debug)]
pub(super) struct Tokens {
    text: String,
    list: Vec<Token>,
}

impl Tokens {
    /// Of one item.
    pub(super) fn of(item: Vec<TokenTree>) -> Self {
        let mut tokens = Self { text: String::new(), list: Vec::new() };
        tokens.extend(item);
        // Behind the last token, so that there is always one to look at.
        tokens.push(Kind::Close, '\0', false, 0);
        tokens
    }

    fn extend(&mut self, trees: impl IntoIterator<Item = TokenTree>) {
        for tree in trees {
            match tree {
                TokenTree::Ident(ident) => {
                    let start = self.text.len();
                    let _ = write!(self.text, "{ident}");
                    self.push(Kind::Word, '\0', false, start);
                }
                TokenTree::Literal(literal) => {
                    let start = self.text.len();
                    let _ = write!(self.text, "{literal}");
                    self.push(Kind::Literal, '\0', false, start);
                }
                TokenTree::Punct(punct) => {
                    let joint = punct.spacing() == Spacing::Joint;
                    self.push(Kind::Punct, punct.as_char(), joint, self.text.len());
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ('(', ')'),
                        Delimiter::Brace => ('{', '}'),
                        Delimiter::Bracket => ('[', ']'),
                        // Invisible delimiters print as nothing.
                        Delimiter::None => {
                            self.extend(alone(group.stream(), group));
                            continue;
                        }
                    };
                    let at = self.list.len();
                    self.push(Kind::Open, open, false, self.text.len());
                    self.extend(alone(group.stream(), group));
                    self.list[at].close = self.list.len();
                    self.push(Kind::Close, close, false, self.text.len());
                }
            }
        }
    }

    fn push(&mut self, kind: Kind, mark: char, joint: bool, start: usize) {
        let end = self.text.len();
        self.list.push(Token { kind, mark, joint, start: start.min(end), end, close: 0 });
    }

    /// The token at this place; what closes everything behind the end.
    pub(super) fn get(&self, at: usize) -> Token {
        self.list[at.min(self.list.len() - 1)]
    }

    /// The text of a word or a literal.
    pub(super) fn text(&self, at: usize) -> &str {
        let token = self.get(at);
        &self.text[token.start..token.end]
    }

    /// How many there are, without the one behind the end.
    pub(super) fn len(&self) -> usize {
        self.list.len() - 1
    }

    /// All of it as source text, for another parser.
    pub(super) fn source(&self) -> String {
        let mut source = String::with_capacity(self.text.len() + 2 * self.list.len());
        for at in 0..self.len() {
            let token = self.get(at);
            match token.kind {
                Kind::Word | Kind::Literal => source.push_str(self.text(at)),
                Kind::Punct | Kind::Open | Kind::Close => source.push(token.mark),
            }
            if !token.joint {
                source.push(' ');
            }
        }
        source
    }

    /// Whether there are letters beyond ASCII in an identifier, or anywhere in a macro's arguments.
    pub(super) fn has_foreign_letters(&self) -> bool {
        if self.text.is_ascii() {
            return false;
        }
        let mut macro_end = 0;
        (0..self.len()).any(|at| {
            let token = self.get(at);
            if token.kind == Kind::Punct && token.mark == '!' && self.get(at + 1).kind == Kind::Open {
                macro_end = macro_end.max(self.get(at + 1).close);
            }
            (token.kind == Kind::Word || at < macro_end) && !self.text(at).is_ascii()
        })
    }
}

/// The tokens of a group that is done with. A stream that somebody else holds too would be copied when it is walked.
fn alone(stream: TokenStream, group: proc_macro2::Group) -> TokenStream {
    drop(group);
    stream
}
