//! Attributes, and documentation, which is one.

use std::borrow::Cow;

use super::super::layout::INDENT;
use super::super::tokens::Kind;
use super::{Code, Generics, Supported, mark, unescaped};

impl Code<'_> {
    pub(super) fn attributes(&mut self) -> Supported {
        while self.is(self.at, '#') {
            self.at += 1;
            let close = self.enter('[')?;
            self.attribute(close)?;
            self.leave(close)?;
        }
        Some(())
    }

    pub(super) fn attribute(&mut self, close: usize) -> Supported {
        let is_assigned = self.is(self.at + 1, '=') && self.at + 3 == close;
        if is_assigned && self.is_word(self.at, "doc") {
            let text = unescaped(self.tokens.text(self.at + 2))?;
            if text.contains('\n') || text.starts_with('/') {
                return None;
            }
            self.layout.word("///");
            self.layout.word(match text {
                Cow::Borrowed(text) => Cow::Borrowed(text.trim_end_matches(' ')),
                Cow::Owned(text) => Cow::Owned(text.trim_end_matches(' ').to_owned()),
            });
            self.layout.hardbreak();
            self.at = close;
            return Some(());
        }
        if self.is_word(self.at, "comment") {
            return None;
        }
        self.layout.word("#");
        self.layout.word("[");
        self.path(Generics::None)?;
        if is_assigned {
            self.layout.word(" = ");
            if self.tokens.get(self.at + 1).kind != Kind::Literal {
                return None;
            }
            self.layout.word(self.tokens.text(self.at + 1));
            self.at += 2;
        } else if self.at != close {
            self.attribute_tokens(close)?;
        }
        self.layout.word("]");
        self.layout.space();
        Some(())
    }

    pub(super) fn attribute_tokens(&mut self, close: usize) -> Supported {
        #[derive(PartialEq)]
        enum State {
            Word,
            Mark,
            TrailingComma,
        }
        let mut state = State::Word;
        let mut depth = 0;
        while self.at < close {
            let token = self.tokens.get(self.at);
            match token.kind {
                Kind::Word | Kind::Literal => {
                    if state == State::Word {
                        match depth {
                            0 => self.layout.nbsp(),
                            _ => self.layout.space(),
                        }
                    }
                    self.layout.word(self.tokens.text(self.at));
                    state = State::Word;
                }
                Kind::Punct => {
                    if state == State::Word && token.mark == '=' {
                        self.layout.nbsp();
                    }
                    if token.mark == ',' && self.closes(self.at + 1) {
                        self.layout.trailing_comma(true);
                        state = State::TrailingComma;
                    } else {
                        self.layout.word(mark(token.mark)?);
                        match token.mark {
                            '=' => self.layout.nbsp(),
                            ',' => self.layout.space(),
                            _ => {}
                        }
                        state = State::Mark;
                    }
                }
                Kind::Open => {
                    self.layout.word(mark(token.mark)?);
                    if token.mark == '(' {
                        self.layout.cbox(INDENT);
                        self.layout.zerobreak();
                    }
                    state = State::Mark;
                    depth += 1;
                }
                Kind::Close => {
                    if token.mark == ')' {
                        if state != State::TrailingComma {
                            self.layout.zerobreak();
                        }
                        self.layout.offset(-INDENT);
                        self.layout.end();
                    }
                    self.layout.word(mark(token.mark)?);
                    state = State::Mark;
                    depth -= 1;
                }
            }
            self.at += 1;
        }
        Some(())
    }
}
