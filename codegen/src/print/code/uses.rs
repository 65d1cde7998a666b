//! `use` items.

use super::super::layout::INDENT;
use super::{Code, Supported};

impl Code<'_> {
    pub(super) fn use_item(&mut self) -> Supported {
        self.visibility()?;
        self.take_word("use").then_some(())?;
        self.layout.word("use ");
        if self.is_both(self.at, ':', ':') {
            self.at += 2;
            self.layout.word("::");
        }
        self.use_tree()?;
        self.expect(';')?;
        self.layout.word(";");
        self.layout.hardbreak();
        Some(())
    }

    pub(super) fn use_tree(&mut self) -> Supported {
        loop {
            if self.is(self.at, '*') {
                self.at += 1;
                self.layout.word("*");
                return Some(());
            }
            if self.opens(self.at, '{') {
                return self.use_group();
            }
            self.ident()?;
            if self.is_both(self.at, ':', ':') {
                self.at += 2;
                self.layout.word("::");
                continue;
            }
            if self.take_word("as") {
                self.layout.word(" as ");
                self.ident()?;
            }
            return Some(());
        }
    }

    pub(super) fn use_group(&mut self) -> Supported {
        let close = self.enter('{')?;
        let commas = self.commas(self.at, close);
        let last_comma = usize::from(close > self.at && self.is(close - 1, ','));
        let count = if self.at == close { 0 } else { commas + 1 - last_comma };
        match count {
            0 => self.layout.word("{}"),
            1 => {
                if self.is_word(self.at, "self") {
                    return None;
                }
                self.use_tree()?;
                self.comma_or_end()?.then_some(())?;
            }
            _ => {
                self.layout.cbox(INDENT);
                self.layout.word("{");
                self.layout.zerobreak();
                self.layout.ibox(0);
                while self.at < close {
                    self.use_tree()?;
                    let ends_in_group = self.tokens.get(self.at - 1).mark == '}' && self.closes(self.at - 1);
                    if !self.comma_or_end()? {
                        self.layout.word(",");
                        match ends_in_group {
                            true => self.layout.hardbreak(),
                            false => self.layout.space(),
                        }
                    }
                }
                self.layout.end();
                self.layout.trailing_comma(true);
                self.layout.offset(-INDENT);
                self.layout.word("}");
                self.layout.end();
            }
        }
        self.leave(close)
    }
}
