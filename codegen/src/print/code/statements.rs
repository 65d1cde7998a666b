//! Statements.

use super::super::layout::INDENT;
use super::super::tokens::Kind;
use super::chains::Base;
use super::{Braces, Code, Supported};

impl Code<'_> {
    pub(super) fn statements(&mut self, close: usize) -> Supported {
        while self.at < close {
            self.statement()?;
        }
        Some(())
    }

    pub(super) fn statement(&mut self) -> Supported {
        if self.is(self.at, ';') {
            self.at += 1;
            return Some(());
        }
        if self.is(self.at, '#') {
            return None;
        }
        if self.is_word(self.at, "let") {
            return self.binding();
        }
        let is_item = ["use", "fn", "type", "struct"].iter().any(|word| self.is_word(self.at, word))
            || self.is_word(self.at, "const") && self.tokens.get(self.at + 1).kind == Kind::Word;
        if is_item {
            return self.item();
        }
        if let Some(chain) = self.chain(self.at, Braces::Struct) {
            if chain.kind == Base::Macro && chain.steps.is_empty() {
                let is_block = self.tokens.get(chain.end - 1).mark == '}';
                if is_block {
                    return None;
                }
                if self.is(chain.end, ';') {
                    self.invocation()?;
                    self.expect(';')?;
                    self.layout.word(";");
                    self.layout.hardbreak();
                    return Some(());
                }
            }
            let is_assignment = self.is(chain.end, '=') && !self.is(chain.end + 1, '=');
            if is_assignment {
                self.layout.ibox(0);
                self.layout.ibox(0);
                self.print_chain(&chain, &chain.steps, false)?;
                self.at = chain.end;
                self.expect('=')?;
                self.layout.word(" = ");
                self.layout.neverbreak();
                self.expression()?;
                self.layout.end();
                self.expect(';')?;
                self.layout.word(";");
                self.layout.end();
                self.layout.hardbreak();
                return Some(());
            }
            let is_block = matches!(chain.kind, Base::Match | Base::If | Base::Block);
            if is_block && !chain.steps.is_empty() {
                return None;
            }
            self.layout.ibox(0);
            self.print_chain(&chain, &chain.steps, true)?;
            self.at = chain.end;
            return self.statement_end(chain.kind);
        }
        self.layout.ibox(0);
        self.expression()?;
        self.statement_end(Base::Path)
    }

    pub(super) fn statement_end(&mut self, kind: Base) -> Supported {
        if self.is(self.at, ';') {
            self.at += 1;
            if kind != Base::If {
                self.layout.word(";");
            }
        } else if !self.closes(self.at) && !matches!(kind, Base::Match | Base::If) {
            return None;
        }
        self.layout.end();
        self.layout.hardbreak();
        Some(())
    }

    pub(super) fn binding(&mut self) -> Supported {
        self.take_word("let").then_some(())?;
        self.layout.ibox(0);
        self.layout.word("let ");
        self.pattern()?;
        if self.is(self.at, ':') {
            self.at += 1;
            self.layout.word(": ");
            self.ty()?;
        }
        if self.is(self.at, '=') {
            self.at += 1;
            self.layout.word(" = ");
            self.layout.neverbreak();
            self.expression()?;
            if self.take_word("else") {
                // An initial value that ends in a brace would get parentheses.
                if self.tokens.get(self.at - 2).mark == '}' {
                    return None;
                }
                self.layout.space();
                self.layout.word("else ");
                self.layout.end();
                self.layout.neverbreak();
                self.layout.cbox(INDENT);
                self.small_block()?;
            }
        }
        self.layout.end();
        self.expect(';')?;
        self.layout.word(";");
        self.layout.hardbreak();
        Some(())
    }

    /// A block of one expression, which may stand in a line.
    pub(super) fn small_block(&mut self) -> Supported {
        let close = self.enter('{')?;
        let starts_a_block =
            ["match", "if", "let", "use", "fn"].iter().any(|word| self.is_word(self.at, word));
        let mut at = self.at;
        while at < close {
            match self.tokens.get(at).kind {
                Kind::Open => at = self.tokens.get(at).close,
                _ if self.is(at, ';') => return None,
                _ => {}
            }
            at += 1;
        }
        if starts_a_block || self.opens(self.at, '{') || self.at == close {
            return None;
        }
        self.layout.word("{");
        self.layout.space();
        self.layout.ibox(0);
        match self.chain(self.at, Braces::Struct) {
            Some(chain) => {
                self.print_chain(&chain, &chain.steps, true)?;
                self.at = chain.end;
            }
            None => self.expression()?,
        }
        self.layout.end();
        self.layout.space();
        self.layout.offset(-INDENT);
        self.layout.word("}");
        self.leave(close)
    }
}
