//! `match` and `if`.

use super::super::layout::{Break, INDENT};
use super::super::tokens::Kind;
use super::chains::{Base, Step};
use super::{Braces, Code, Supported};

impl Code<'_> {
    pub(super) fn match_expression(&mut self) -> Supported {
        self.take_word("match").then_some(())?;
        self.layout.ibox(0);
        self.layout.word("match ");
        self.condition()?;
        let close = self.enter('{')?;
        self.layout.word("{");
        self.layout.neverbreak();
        self.layout.cbox(INDENT);
        self.layout.hardbreak_if_nonempty();
        while self.at < close {
            self.arm()?;
            self.layout.hardbreak();
        }
        self.layout.offset(-INDENT);
        self.layout.end();
        self.layout.word("}");
        self.layout.end();
        self.leave(close)
    }

    pub(super) fn arm(&mut self) -> Supported {
        if self.is(self.at, '#') {
            return None;
        }
        self.layout.ibox(0);
        self.patterns()?;
        if self.take_word("if") {
            self.layout.word(" if ");
            self.expression()?;
        }
        self.expect_both('=', '>')?;
        self.layout.word(" => ");
        let is_empty =
            |mark: char| self.opens(self.at, mark) && self.tokens.get(self.at).close == self.at + 1;
        if is_empty('{') || is_empty('(') && !self.is(self.at + 2, '.') && !self.is(self.at + 2, '?') {
            self.at += 2;
            self.layout.word("{");
            self.layout.neverbreak();
            self.layout.cbox(INDENT);
            self.layout.hardbreak_if_nonempty();
            self.layout.offset(-INDENT);
            self.layout.end();
            self.layout.word("}");
        } else {
            self.layout.neverbreak();
            self.layout.cbox(INDENT);
            self.layout.scan_break(Break { before: Some('{'), ..Break::default() });
            // Braces around one expression are written only where its line is broken.
            let braces = self.enter('{');
            let chain = self.chain(self.at, Braces::Struct);
            if braces.is_some() && chain.as_ref().is_some_and(|chain| chain.kind == Base::Macro) {
                return None;
            }
            let is_block = chain
                .as_ref()
                .is_some_and(|chain| matches!(chain.kind, Base::Match | Base::If | Base::Block));
            match &chain {
                Some(chain) if !is_block => {
                    self.print_chain(chain, &chain.steps, true)?;
                    self.at = chain.end;
                }
                Some(_) => return None,
                None => self.expression()?,
            }
            if let Some(close) = braces {
                self.leave(close)?;
                if self.is(self.at, '.') || self.is(self.at, '?') {
                    return None;
                }
            }
            self.layout.scan_break(Break {
                offset: -INDENT,
                after: "}",
                unbroken: Some(','),
                ..Break::default()
            });
            self.layout.end();
        }
        self.layout.end();
        if self.is(self.at, ',') {
            self.at += 1;
        } else if !self.closes(self.at) && !self.closes(self.at - 1) {
            return None;
        }
        Some(())
    }

    /// What a `match` or an `if` looks at.
    pub(super) fn condition(&mut self) -> Supported {
        self.layout.cbox(0);
        let breaks = if self.take_word("let") {
            self.layout.ibox(0);
            self.layout.word("let ");
            self.layout.ibox(0);
            self.pattern()?;
            self.layout.end();
            self.expect('=')?;
            self.layout.word(" = ");
            self.layout.neverbreak();
            self.layout.ibox(0);
            let breaks = self.breaks_before_brace(self.at);
            self.expression_with(Braces::Block)?;
            self.layout.end();
            self.layout.end();
            breaks
        } else {
            let breaks = self.breaks_before_brace(self.at);
            self.expression_with(Braces::Block)?;
            breaks
        };
        match breaks? {
            true => self.layout.space(),
            false => self.layout.nbsp(),
        }
        self.layout.end();
        Some(())
    }

    /// Whether the brace behind a condition goes to a line of its own where the condition is broken.
    pub(super) fn breaks_before_brace(&self, mut at: usize) -> Option<bool> {
        while matches!(self.tokens.get(at), token if token.kind == Kind::Punct && matches!(token.mark, '&' | '*' | '!' | '-'))
            || self.is_word(at, "mut")
        {
            at += 1;
        }
        let chain = self.chain(at, Braces::Block)?;
        for step in chain.steps.iter().rev() {
            match step {
                Step::Field(_) | Step::Await | Step::Method { .. } | Step::Index(_) => return Some(true),
                Step::Call(_) | Step::Try => {}
            }
        }
        match chain.kind {
            Base::Parenthesis => self.breaks_before_brace(chain.base + 1),
            _ => Some(false),
        }
    }

    pub(super) fn if_expression(&mut self) -> Supported {
        self.take_word("if").then_some(())?;
        self.layout.cbox(INDENT);
        self.layout.word("if ");
        self.layout.cbox(-INDENT);
        self.condition()?;
        self.layout.end();
        let close = self.enter('{')?;
        if self.is_word(close + 1, "else") {
            return None;
        }
        if self.at == close {
            self.layout.word("{}");
        } else {
            self.layout.word("{");
            self.layout.hardbreak();
            self.statements(close)?;
            self.layout.offset(-INDENT);
            self.layout.word("}");
        }
        self.layout.end();
        self.leave(close)
    }
}
