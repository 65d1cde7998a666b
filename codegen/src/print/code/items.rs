//! Items: constants, types, implementations, functions.

use super::super::layout::INDENT;
use super::super::tokens::Kind;
use super::{Code, Generics, Supported};

impl Code<'_> {
    pub(super) fn item(&mut self) -> Supported {
        self.attributes()?;
        let start = self.at;
        self.skip_visibility();
        let keyword = self.at;
        self.at = start;
        if self.tokens.get(keyword).kind != Kind::Word {
            return None;
        }
        match self.tokens.text(keyword) {
            "use" => self.use_item(),
            "const" if !self.is_word(keyword + 1, "fn") => self.constant("const "),
            "static" => self.constant("static "),
            "type" => self.type_alias(),
            "struct" => self.struct_item(),
            "enum" => self.enum_item(),
            "impl" if start == keyword => self.impl_item(),
            "fn" | "async" => self.function(),
            _ if start == keyword => {
                let end = self.path_end(keyword, Generics::None)?;
                if !self.is(end, '!') {
                    return None;
                }
                let is_block = self.opens(end + 1, '{');
                self.invocation()?;
                if !is_block {
                    self.expect(';')?;
                    self.layout.word(";");
                }
                self.layout.hardbreak();
                Some(())
            }
            _ => None,
        }
    }

    pub(super) fn skip_visibility(&mut self) {
        if self.take_word("pub") && self.opens(self.at, '(') {
            self.at = self.tokens.get(self.at).close + 1;
        }
    }

    pub(super) fn visibility(&mut self) -> Supported {
        if !self.take_word("pub") {
            return Some(());
        }
        if !self.opens(self.at, '(') {
            self.layout.word("pub ");
            return Some(());
        }
        let close = self.enter('(')?;
        let is_plain = ["self", "super", "crate"].iter().any(|word| self.is_word(self.at, word));
        if !is_plain || self.at + 1 != close {
            return None;
        }
        self.layout.word("pub(");
        self.ident()?;
        self.layout.word(") ");
        self.leave(close)
    }

    /// `const NAME: T = …;` or `static NAME: T = …;`
    pub(super) fn constant(&mut self, keyword: &'static str) -> Supported {
        self.layout.cbox(0);
        self.visibility()?;
        self.take_word(keyword.trim_end()).then_some(())?;
        self.layout.word(keyword);
        self.ident()?;
        self.expect(':')?;
        self.layout.word(": ");
        self.ty()?;
        self.expect('=')?;
        self.layout.word(" = ");
        self.layout.neverbreak();
        self.expression()?;
        self.expect(';')?;
        self.layout.word(";");
        self.layout.end();
        self.layout.hardbreak();
        Some(())
    }

    pub(super) fn type_alias(&mut self) -> Supported {
        self.layout.cbox(INDENT);
        self.visibility()?;
        self.take_word("type").then_some(())?;
        self.layout.word("type ");
        self.ident()?;
        self.generics()?;
        self.layout.nbsp();
        self.expect('=')?;
        self.layout.word("= ");
        self.layout.neverbreak();
        self.layout.ibox(-INDENT);
        self.ty()?;
        self.layout.end();
        self.expect(';')?;
        self.layout.word(";");
        self.layout.end();
        self.layout.hardbreak();
        Some(())
    }

    pub(super) fn struct_item(&mut self) -> Supported {
        self.layout.cbox(INDENT);
        self.visibility()?;
        self.take_word("struct").then_some(())?;
        self.layout.word("struct ");
        self.ident()?;
        self.generics()?;
        if self.opens(self.at, '{') {
            let close = self.enter('{')?;
            self.layout.nbsp();
            self.layout.word("{");
            self.layout.hardbreak_if_nonempty();
            while self.at < close {
                self.attributes()?;
                self.visibility()?;
                self.ident()?;
                self.expect(':')?;
                self.layout.word(": ");
                self.ty()?;
                self.comma_or_end()?;
                self.layout.word(",");
                self.layout.hardbreak();
            }
            self.layout.offset(-INDENT);
            self.layout.end();
            self.layout.word("}");
            self.leave(close)?;
        } else {
            if self.opens(self.at, '(') {
                self.unnamed_fields()?;
            }
            self.expect(';')?;
            self.layout.word(";");
            self.layout.end();
        }
        self.layout.hardbreak();
        Some(())
    }

    pub(super) fn unnamed_fields(&mut self) -> Supported {
        let close = self.enter('(')?;
        self.layout.word("(");
        self.layout.zerobreak();
        while self.at < close {
            self.attributes()?;
            self.visibility()?;
            self.ty()?;
            let is_last = self.comma_or_end()?;
            self.layout.trailing_comma(is_last);
        }
        self.layout.offset(-INDENT);
        self.layout.word(")");
        self.leave(close)
    }

    pub(super) fn enum_item(&mut self) -> Supported {
        self.layout.cbox(INDENT);
        self.visibility()?;
        self.take_word("enum").then_some(())?;
        self.layout.word("enum ");
        self.ident()?;
        self.generics()?;
        self.layout.nbsp();
        let close = self.enter('{')?;
        self.layout.word("{");
        self.layout.hardbreak_if_nonempty();
        while self.at < close {
            self.attributes()?;
            self.ident()?;
            if self.opens(self.at, '(') {
                self.layout.cbox(INDENT);
                self.unnamed_fields()?;
                self.layout.end();
            }
            self.comma_or_end()?;
            self.layout.word(",");
            self.layout.hardbreak();
        }
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word("}");
        self.layout.hardbreak();
        self.leave(close)
    }

    pub(super) fn impl_item(&mut self) -> Supported {
        self.layout.cbox(INDENT);
        self.layout.ibox(-INDENT);
        self.layout.cbox(INDENT);
        self.take_word("impl").then_some(())?;
        self.layout.word("impl");
        self.generics()?;
        self.layout.end();
        self.layout.nbsp();
        self.ty()?;
        if self.take_word("for") {
            self.layout.space();
            self.layout.word("for ");
            self.ty()?;
        }
        self.layout.end();
        self.layout.nbsp();
        let close = self.enter('{')?;
        self.layout.word("{");
        self.layout.hardbreak_if_nonempty();
        while self.at < close {
            self.attributes()?;
            let start = self.at;
            self.skip_visibility();
            let keyword = self.at;
            self.at = start;
            match self.is_word(keyword, "const") && !self.is_word(keyword + 1, "fn") {
                true => self.constant("const ")?,
                false => self.function()?,
            }
        }
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word("}");
        self.layout.hardbreak();
        self.leave(close)
    }

    pub(super) fn function(&mut self) -> Supported {
        self.layout.cbox(INDENT);
        self.visibility()?;
        for (word, printed) in [("const", "const "), ("async", "async ")] {
            if self.take_word(word) {
                self.layout.word(printed);
            }
        }
        self.take_word("fn").then_some(())?;
        self.layout.word("fn ");
        self.ident()?;
        self.generics()?;
        let close = self.enter('(')?;
        self.layout.word("(");
        self.layout.neverbreak();
        self.layout.cbox(0);
        self.layout.zerobreak();
        while self.at < close {
            self.parameter()?;
            let is_last = self.comma_or_end()?;
            self.layout.trailing_comma(is_last);
        }
        self.leave(close)?;
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word(")");
        self.layout.cbox(-INDENT);
        if self.is_both(self.at, '-', '>') {
            self.at += 2;
            self.layout.word(" -> ");
            self.ty()?;
        }
        self.layout.end();
        self.layout.nbsp();
        let close = self.enter('{')?;
        self.layout.word("{");
        self.layout.hardbreak_if_nonempty();
        self.statements(close)?;
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word("}");
        self.layout.hardbreak();
        self.leave(close)
    }

    pub(super) fn parameter(&mut self) -> Supported {
        let start = self.at;
        if self.is(self.at, '&') {
            self.at += 1;
            self.layout.word("&");
            if self.is(self.at, '\'') {
                self.lifetime()?;
                self.layout.nbsp();
            }
        }
        let is_reference = self.at > start;
        if self.is_word(self.at, "mut") && self.is_word(self.at + 1, "self") {
            self.at += 1;
            self.layout.word("mut ");
        }
        if self.is_word(self.at, "self") && !self.is(self.at + 1, ':') {
            self.at += 1;
            self.layout.word("self");
            return Some(());
        }
        if is_reference {
            return None;
        }
        self.pattern()?;
        self.expect(':')?;
        self.layout.word(": ");
        self.ty()
    }
}
