//! Patterns.

use super::super::layout::INDENT;
use super::super::tokens::Kind;
use super::{Code, Generics, Supported};

impl Code<'_> {
    /// One pattern, or several between `|`.
    pub(super) fn patterns(&mut self) -> Supported {
        let mut at = self.at;
        let (mut count, mut is_plain) = (1, true);
        // A case is one token where it is a literal or a wildcard.
        let mut start = at;
        loop {
            let token = self.tokens.get(at);
            let is_bar = token.kind == Kind::Punct && token.mark == '|';
            let is_end = token.kind == Kind::Close
                || self.is_both(at, '=', '>')
                || self.is_word(at, "if")
                || self.is(at, '=') && !self.is(at - 1, '.');
            if is_bar || is_end {
                let is_one = at == start + 1
                    && (self.tokens.get(start).kind == Kind::Literal || self.is_word(start, "_"));
                is_plain &= is_one;
                if is_end {
                    break;
                }
                count += 1;
                start = at + 1;
            }
            at = if token.kind == Kind::Open { token.close + 1 } else { at + 1 };
        }
        if count == 1 {
            return self.pattern();
        }
        match is_plain {
            true => self.layout.ibox(0),
            false => self.layout.cbox(0),
        }
        self.pattern()?;
        for _ in 1..count {
            self.expect('|')?;
            self.layout.space();
            self.layout.word("| ");
            self.pattern()?;
        }
        self.layout.end();
        Some(())
    }

    pub(super) fn pattern(&mut self) -> Supported {
        let token = self.tokens.get(self.at);
        match token.kind {
            Kind::Literal => {
                self.layout.word(self.tokens.text(self.at));
                self.at += 1;
                let is_range = self.is_both(self.at, '.', '.')
                    && self.is_both(self.at + 1, '.', '=')
                    && self.tokens.get(self.at + 3).kind == Kind::Literal;
                if is_range {
                    self.layout.word("..=");
                    self.layout.word(self.tokens.text(self.at + 3));
                    self.at += 4;
                }
                Some(())
            }
            Kind::Word => {
                for (word, printed) in [("ref", "ref "), ("mut", "mut ")] {
                    if self.take_word(word) {
                        self.layout.word(printed);
                    }
                }
                self.path(Generics::Turbofish)?;
                if self.opens(self.at, '(') {
                    return self.pattern_list();
                }
                // A struct, a macro, or a name for a part.
                let is_more = self.opens(self.at, '{') || self.is(self.at, '!') || self.is(self.at, '@');
                (!is_more).then_some(())
            }
            Kind::Open if token.mark == '(' => {
                // One pattern in parentheses, or a tuple of one, are something else.
                let is_list = token.close == self.at + 1 || self.commas(self.at + 1, token.close) > 0;
                if !is_list || self.commas(self.at + 1, token.close) == 1 && self.is(token.close - 1, ',') {
                    return None;
                }
                self.pattern_list()
            }
            Kind::Open | Kind::Close | Kind::Punct => None,
        }
    }

    pub(super) fn pattern_list(&mut self) -> Supported {
        let close = self.enter('(')?;
        self.layout.word("(");
        self.layout.cbox(INDENT);
        self.layout.zerobreak();
        while self.at < close {
            self.pattern()?;
            let is_last = self.comma_or_end()?;
            self.layout.trailing_comma(is_last);
        }
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word(")");
        self.leave(close)
    }
}
