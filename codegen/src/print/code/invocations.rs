//! Invocations of macros.

use super::super::layout::INDENT;
use super::super::tokens::Kind;
use super::{Code, Generics, Supported, is_keyword, mark};

impl Code<'_> {
    /// `name!(…)`: its tokens as they are, with spaces where they usually stand.
    pub(super) fn invocation(&mut self) -> Supported {
        self.path(Generics::None)?;
        self.expect('!')?;
        self.layout.word("!");
        let open = self.tokens.get(self.at);
        if open.kind != Kind::Open {
            return None;
        }
        self.at += 1;
        let is_block = open.mark == '{';
        self.layout.word(if is_block { " {" } else { mark(open.mark)? });
        if self.at < open.close {
            self.layout.cbox(INDENT);
            if is_block {
                self.layout.hardbreak()
            } else {
                self.layout.zerobreak()
            }
            self.layout.ibox(0);
            self.macro_tokens(open.close)?;
            self.layout.end();
            if is_block {
                self.layout.hardbreak()
            } else {
                self.layout.zerobreak()
            }
            self.layout.offset(-INDENT);
            self.layout.end();
        }
        self.layout.word(mark(self.tokens.get(open.close).mark)?);
        self.at = open.close + 1;
        Some(())
    }

    pub(super) fn macro_tokens(&mut self, close: usize) -> Supported {
        #[derive(Clone, Copy, PartialEq)]
        enum State {
            Start,
            Pound,
            PoundBang,
            Dot,
            Colon,
            TwoColons,
            Word,
            WordBang,
            Group,
            Other,
        }
        use State::*;
        let mut state = Start;
        let mut is_joint = true;
        while self.at < close {
            let token = self.tokens.get(self.at);
            let text = match token.kind {
                Kind::Word | Kind::Literal => self.tokens.text(self.at),
                Kind::Open | Kind::Punct => mark(token.mark)?,
                Kind::Close => return None,
            };
            let is_list = token.kind == Kind::Open && token.mark != '{';
            let (needs_space, next) = match (state, token.kind, token.mark) {
                (_, Kind::Punct, '$') => return None,
                (Pound, Kind::Punct, '!') => (false, PoundBang),
                (Pound | PoundBang, Kind::Open, '[') => (false, Other),
                (Word, Kind::Open, _) if is_list => (false, Group),
                (Word, Kind::Punct, '!') if !token.joint => (false, WordBang),
                (WordBang, Kind::Open, _) if is_list => (false, Other),
                (Colon, Kind::Punct, ':') => (false, TwoColons),
                (_, Kind::Open, _) => (true, if is_list { Group } else { Other }),
                (_, Kind::Word, _) if !is_keyword(text) => (state != Dot && state != TwoColons, Word),
                (_, Kind::Literal, _) if text.ends_with('.') => (state != Dot, Other),
                (_, Kind::Literal, _) => (state != Dot, Word),
                (_, Kind::Punct, ',' | ';') => (false, Other),
                (_, Kind::Punct, '.') => (state != Word && state != Group, Dot),
                (_, Kind::Punct, ':') if token.joint => (state != Word, Colon),
                (_, Kind::Punct, '#') => (true, Pound),
                _ => (true, Other),
            };
            if !is_joint {
                if needs_space {
                    self.layout.space();
                } else if token.kind == Kind::Punct && token.mark == '.' {
                    self.layout.zerobreak();
                }
            }
            is_joint = token.kind == Kind::Punct && token.joint;
            self.layout.word(text);
            self.at += 1;
            if token.kind == Kind::Open {
                let is_filled = token.mark == '{' && self.at < token.close;
                if is_filled {
                    self.layout.space();
                }
                self.macro_tokens(token.close)?;
                if is_filled {
                    self.layout.space();
                }
                self.layout.word(mark(self.tokens.get(token.close).mark)?);
                self.at = token.close + 1;
            }
            state = next;
        }
        Some(())
    }
}
