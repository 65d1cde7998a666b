//! Types, paths, and what stands between angle brackets.

use super::super::layout::INDENT;
use super::super::tokens::Kind;
use super::{Code, Generics, Supported};

impl Code<'_> {
    pub(super) fn ty(&mut self) -> Supported {
        if self.is(self.at, '&') {
            self.at += 1;
            self.layout.word("&");
            if self.is(self.at, '\'') {
                self.lifetime()?;
                self.layout.nbsp();
            }
            if self.take_word("mut") {
                self.layout.word("mut ");
            }
            return self.ty();
        }
        if self.opens(self.at, '[') {
            let close = self.enter('[')?;
            self.layout.word("[");
            self.ty()?;
            self.layout.word("]");
            return self.leave(close);
        }
        if self.opens(self.at, '(') {
            let close = self.enter('(')?;
            let has_comma = self.commas(self.at, close) > 0;
            if self.at < close && !has_comma {
                self.layout.word("(");
                self.ty()?;
                self.layout.word(")");
                return self.leave(close);
            }
            self.layout.word("(");
            self.layout.cbox(INDENT);
            self.layout.zerobreak();
            let mut count = 0;
            while self.at < close {
                count += 1;
                self.ty()?;
                let is_last = self.comma_or_end()?;
                if is_last && count == 1 {
                    self.layout.word(",");
                    self.layout.zerobreak();
                } else {
                    self.layout.trailing_comma(is_last);
                }
            }
            self.layout.offset(-INDENT);
            self.layout.end();
            self.layout.word(")");
            return self.leave(close);
        }
        for (word, printed) in [("impl", "impl "), ("dyn", "dyn ")] {
            if self.take_word(word) {
                self.layout.word(printed);
                self.bound()?;
                while self.is(self.at, '+') {
                    self.at += 1;
                    self.layout.word(" + ");
                    self.bound()?;
                }
                return Some(());
            }
        }
        if self.is_word(self.at, "fn") || self.is_word(self.at, "for") || self.is_word(self.at, "unsafe") {
            return None;
        }
        self.path(Generics::Type)?;
        // A macro.
        (!self.is(self.at, '!')).then_some(())
    }

    pub(super) fn path(&mut self, generics: Generics) -> Supported {
        if self.is_both(self.at, ':', ':') {
            self.at += 2;
            self.layout.word("::");
        }
        loop {
            self.ident()?;
            let is_turbofish = self.is_both(self.at, ':', ':') && self.is(self.at + 2, '<');
            let angle = if is_turbofish { self.at + 2 } else { self.at };
            let is_open = match generics {
                Generics::None => is_turbofish || self.is(self.at, '<'),
                Generics::Type => self.is(angle, '<'),
                Generics::Turbofish => is_turbofish,
            };
            if is_open {
                if generics == Generics::None {
                    return None;
                }
                self.at = angle;
                self.arguments(generics)?;
            }
            // `Fn(A) -> B`
            if generics == Generics::Type && self.opens(self.at, '(') {
                return None;
            }
            if !self.is_both(self.at, ':', ':') {
                return Some(());
            }
            self.at += 2;
            self.layout.word("::");
        }
    }

    /// `<T>`, from its `<`.
    pub(super) fn arguments(&mut self, generics: Generics) -> Supported {
        self.expect('<')?;
        if self.is(self.at, '>') {
            self.at += 1;
            return Some(());
        }
        if generics == Generics::Turbofish {
            self.layout.word("::");
        }
        self.layout.word("<");
        self.layout.cbox(INDENT);
        self.layout.zerobreak();
        let mut had_type = false;
        while !self.is(self.at, '>') {
            if self.is(self.at, '\'') {
                if had_type {
                    return None;
                }
                self.lifetime()?;
            } else {
                had_type = true;
                self.ty()?;
            }
            let is_last = self.comma_or_angle()?;
            self.layout.trailing_comma(is_last);
        }
        self.at += 1;
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word(">");
        Some(())
    }

    /// Behind a path.
    pub(super) fn path_end(&self, mut at: usize, generics: Generics) -> Option<usize> {
        if self.is_both(at, ':', ':') {
            at += 2;
        }
        loop {
            if self.tokens.get(at).kind != Kind::Word {
                return None;
            }
            at += 1;
            if generics == Generics::Turbofish && self.is_both(at, ':', ':') && self.is(at + 2, '<') {
                at = self.angle_end(at + 2)?;
            }
            if !self.is_both(at, ':', ':') {
                return Some(at);
            }
            at += 2;
        }
    }

    /// Behind the `>` for a `<`.
    pub(super) fn angle_end(&self, mut at: usize) -> Option<usize> {
        let mut depth = 0;
        loop {
            let token = self.tokens.get(at);
            match (token.kind, token.mark) {
                (Kind::Punct, '<') => depth += 1,
                (Kind::Punct, '>') if self.is_both(at - 1, '-', '>') => {}
                (Kind::Punct, '>') => {
                    depth -= 1;
                    if depth == 0 {
                        return Some(at + 1);
                    }
                }
                (Kind::Open, _) => at = token.close,
                (Kind::Close, _) => return None,
                _ => {}
            }
            at += 1;
        }
    }

    pub(super) fn generics(&mut self) -> Supported {
        if !self.is(self.at, '<') {
            return Some(());
        }
        self.at += 1;
        self.layout.word("<");
        self.layout.cbox(0);
        self.layout.zerobreak();
        let mut had_type = false;
        while !self.is(self.at, '>') {
            if self.is(self.at, '\'') {
                // Lifetimes are moved before types.
                if had_type {
                    return None;
                }
                self.lifetime()?;
            } else {
                had_type = true;
                self.ident()?;
                self.layout.ibox(INDENT);
                if self.is(self.at, ':') {
                    self.at += 1;
                    self.layout.word(": ");
                    self.bound()?;
                    while self.is(self.at, '+') {
                        self.at += 1;
                        self.layout.space();
                        self.layout.word("+ ");
                        self.bound()?;
                    }
                }
                self.layout.end();
            }
            let is_last = self.comma_or_angle()?;
            self.layout.trailing_comma(is_last);
        }
        self.at += 1;
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word(">");
        Some(())
    }

    /// Over a comma, or to a `>`. Whether that is there.
    pub(super) fn comma_or_angle(&mut self) -> Option<bool> {
        if self.is(self.at, ',') {
            self.at += 1;
        } else if !self.is(self.at, '>') {
            return None;
        }
        Some(self.is(self.at, '>'))
    }

    pub(super) fn bound(&mut self) -> Supported {
        if self.is(self.at, '\'') {
            return self.lifetime();
        }
        if self.is_word(self.at, "for") || self.is_word(self.at, "use") {
            return None;
        }
        self.path(Generics::Type)
    }
}
